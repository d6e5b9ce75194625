//! A copy beside the notes, compared with them: which texts differ, how by word, and what is taken over.

use super::widgets::{choice, dialog_head};
use crate::ui::returned::{PieceLook, piece_text_ui};
use crate::ui::theme::{margin, radius, space};
use crate::ui::typeset::{Face, Role, script_of_text};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, chip, named_button};
use egui::{CornerRadius, Frame, Role as AccessRole, ScrollArea, Ui, WidgetInfo};
use rostrum_app::{
    Action, ComparedCopy, ConflictAction, file_name, text_place_title, unreadable_notebook_sentence,
};
use rostrum_notebook::{
    NotePlace, Notebook, ParagraphDiff, TextDifference, TextDifferenceKind, diff_paragraphs, text_differences,
};
use rostrum_store::ConflictCopy;

/// As many changed paragraphs as are shown at once; once some are dealt with, the next come.
const SHOWN: usize = 120;

/// What is worked out of the notes and the copy; kept while neither changes.
#[derive(Default)]
pub struct ConflictMemory {
    own: Option<Notebook>,
    compared: Option<ComparedCopy>,
    texts: Vec<(TextDifference, Vec<ParagraphDiff>)>,
    /// The text whose whole wording in the copy is shown.
    whole: Option<NotePlace>,
}

impl ConflictMemory {
    fn follow(&mut self, view: &View<'_>) {
        let (own, compared) = (&view.state.notebook, &view.state.conflicts.compared);
        if self.own.as_ref() == Some(own) && self.compared == *compared {
            return;
        }
        let other = compared.as_ref().and_then(|compared| compared.notes.as_deref());
        let differences = other.map(|other| text_differences(own, other)).unwrap_or_default();
        self.texts = differences
            .into_iter()
            .map(|difference| {
                let there = other.map_or("", |other| other.text(&difference.place));
                let pieces = match difference.kind {
                    TextDifferenceKind::Changed | TextDifferenceKind::OnlyOther => {
                        diff_paragraphs(own.text(&difference.place), there)
                    }
                    TextDifferenceKind::OnlyOwn | TextDifferenceKind::SameWords => Vec::new(),
                };
                (difference, pieces)
            })
            .collect();
        if self.compared != *compared {
            self.whole = None;
        }
        (self.own, self.compared) = (Some(own.clone()), compared.clone());
    }
}

/// Shows the copies, and the one that is compared.
pub fn conflicts_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut ConflictMemory, just_opened: bool) {
    memory.follow(view);
    dialog_head(ui, view, &view.say("command-conflicts"));
    copies_ui(ui, view);
    if let Some(compared) = &view.state.conflicts.compared {
        fault_ui(ui, view, compared);
        let height = ui.ctx().content_rect().height() * 0.5;
        ScrollArea::vertical().max_height(height).auto_shrink([false, true]).show(ui, |ui| {
            texts_ui(ui, view, memory, compared);
        });
    }
    ui.add_space(space().m);
    ui.horizontal_wrapped(|ui| {
        let close = button(ui, view, &view.say("action-close"), Emphasis::Primary, "Esc");
        if just_opened {
            close.request_focus();
        }
        if close.clicked() {
            view.push(Action::CloseDialog);
        }
        if let Some(compared) = &view.state.conflicts.compared {
            let settle = ConflictAction::Settle(compared.copy.clone());
            let label = view.say("conflict-settle");
            if button(ui, view, &label, Emphasis::Normal, &view.say("conflict-settle-tip")).clicked() {
                view.push(Action::Conflict(settle));
            }
        }
    });
}

/// The copies to choose from.
fn copies_ui(ui: &mut Ui, view: &mut View<'_>) {
    let copies = view.state.conflicts.found.clone();
    if copies.is_empty() {
        view.face(Role::Small, view.theme.ink_2).label(ui, &view.say("conflict-none"));
    }
    let compared = view.state.conflicts.compared.as_ref().map(|compared| compared.copy.clone());
    ui.spacing_mut().item_spacing.y = space().s;
    for copy in copies {
        let is_compared = compared.as_ref() == Some(&copy);
        if choice(ui, view, &copy_label(view, &copy), is_compared) && !is_compared {
            view.push(Action::Conflict(ConflictAction::Read(copy)));
        }
    }
}

/// What a copy is called: its name, who put it there, and when it was written.
fn copy_label(view: &View<'_>, copy: &ConflictCopy) -> String {
    let values = [("name", file_name(&copy.path).into()), ("kind", copy.kind.as_str().into())];
    let named = view.say_with("conflict-named", &values);
    match copy.changed {
        Some(changed) => {
            let at = view.moment(changed);
            view.say_with("conflict-written", &[("copy", named.into()), ("at", at.into())])
        }
        None => named,
    }
}

/// What is wrong with the copy, where not all of it can be read.
fn fault_ui(ui: &mut Ui, view: &View<'_>, compared: &ComparedCopy) {
    let Some(fault) = &compared.fault else { return };
    let name = file_name(&compared.copy.path);
    let programme = Some(view.state.shown_programme().as_ref());
    let mut said = unreadable_notebook_sentence(&view.state.words, &name, fault, programme);
    if compared.notes.is_some() {
        said = view.say_with("conflict-partly-read", &[("fault", said.into())]);
    }
    let response = view.face(Role::Small, view.theme.warn).label(ui, &said);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Alert, true, &said));
}

/// The texts that differ.
fn texts_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut ConflictMemory, compared: &ComparedCopy) {
    let Some(other) = compared.notes.as_deref() else { return };
    if memory.texts.is_empty() {
        view.face(Role::Small, view.theme.ink_2).label(ui, &view.say("conflict-same"));
    }
    let mut left = SHOWN;
    let ConflictMemory { texts, whole, .. } = memory;
    for (difference, pieces) in &*texts {
        if left == 0 {
            view.face(Role::Caption, view.theme.ink_2).label(ui, &view.say("conflict-more"));
            return;
        }
        text_ui(ui, view, (difference, pieces), other, &mut left);
        whole_text_ui(ui, view, &difference.place, other, whole);
        ui.add_space(space().m);
    }
}

fn text_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    (difference, pieces): (&TextDifference, &[ParagraphDiff]),
    other: &Notebook,
    left: &mut usize,
) {
    let title = text_place_title(view.state, &difference.place, other);
    let head = view.face(Role::Small, view.theme.ink).bold().label(ui, &title);
    head.widget_info(|| WidgetInfo::labeled(AccessRole::Heading, true, &title));
    let editable = view.state.read_only_reason().is_none();
    let is_draft = matches!(difference.place, NotePlace::Intervention(..));
    let remark = match difference.kind {
        TextDifferenceKind::OnlyOwn => Some("conflict-only-here"),
        TextDifferenceKind::OnlyOther => Some("conflict-only-there"),
        TextDifferenceKind::Changed | TextDifferenceKind::SameWords => None,
    };
    let details = difference.has_other_details.then_some("conflict-details");
    for key in remark.into_iter().chain(details) {
        view.face(Role::Caption, view.theme.ink_2).label(ui, &view.say(key));
    }
    let can_be_taken =
        matches!(difference.kind, TextDifferenceKind::Changed | TextDifferenceKind::OnlyOther) && editable;
    if can_be_taken {
        let is_new_draft = is_draft && difference.kind == TextDifferenceKind::OnlyOther;
        let label = view.say(if is_new_draft { "conflict-take-draft" } else { "conflict-take-all" });
        let values = [("act", label.as_str().into()), ("what", title.as_str().into())];
        let name = view.say_with("conflict-act", &values);
        if named_button(ui, view, &label, &name, Emphasis::Normal, "").clicked() {
            view.push(Action::Conflict(ConflictAction::TakeText(difference.place.clone())));
        }
        if is_new_draft {
            pieces_ui(ui, view, &difference.place, pieces, false, left);
            return;
        }
    }
    pieces_ui(ui, view, &difference.place, pieces, can_be_taken, left);
}

/// The whole wording of a text in the copy, to be read and copied out, once it is asked for.
fn whole_text_ui(
    ui: &mut Ui,
    view: &View<'_>,
    place: &NotePlace,
    other: &Notebook,
    whole: &mut Option<NotePlace>,
) {
    let text = other.text(place);
    if text.trim().is_empty() {
        return;
    }
    let is_shown = whole.as_ref() == Some(place);
    let label = view.say(if is_shown { "conflict-hide-text" } else { "conflict-show-text" });
    let title = text_place_title(view.state, place, other);
    let name = view.say_with("conflict-act", &[("act", label.as_str().into()), ("what", title.into())]);
    if named_button(ui, view, &label, &name, Emphasis::Link, "").clicked() {
        *whole = (!is_shown).then(|| place.clone());
    }
    if is_shown {
        Face::new(Role::Small, view.theme.ink, script_of_text(text)).label(ui, text);
    }
}

/// The paragraphs that differ, by word, each with the way to take it over.
fn pieces_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: &NotePlace,
    pieces: &[ParagraphDiff],
    can_be_taken: bool,
    left: &mut usize,
) {
    for (index, piece) in pieces.iter().enumerate().filter(|(_, piece)| piece.is_change()) {
        if *left == 0 {
            return;
        }
        *left -= 1;
        let notes = piece.notes_among(pieces);
        let look = PieceLook::of(view, piece, &notes);
        let frame = Frame::new()
            .fill(view.theme.surface)
            .stroke(view.theme.hairline_stroke())
            .corner_radius(CornerRadius::same(radius().card))
            .inner_margin(margin(space().close, space().s));
        frame.show(ui, |ui| {
            ui.set_width(ui.available_width());
            ui.horizontal(|ui| {
                chip(ui, view, &look.kind, look.ink, look.tint);
                if can_be_taken {
                    let take = view.say("conflict-take");
                    let values = [("act", take.as_str().into()), ("what", look.said.as_str().into())];
                    let name = view.say_with("conflict-act", &values);
                    if named_button(ui, view, &take, &name, Emphasis::Link, "").clicked() {
                        let place = place.clone();
                        view.push(Action::Conflict(ConflictAction::TakePiece { place, index }));
                    }
                }
            });
            let script = script_of_text(&format!("{}{}", piece.old, piece.new));
            piece_text_ui(ui, view, (piece, &notes), &look.said, script);
        });
    }
}
