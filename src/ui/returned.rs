//! A text that came back, beside the intervention: every change by word, to be accepted or declined one by one
//! or all together.

use super::fonts::Script;
use super::interventions::scroll_area_up_to_height;
use super::text_difference::difference_job;
use super::theme::{margin, radius, space};
use super::typeset::{Role, label_from_job, script_of};
use super::view::View;
use super::widgets::{Emphasis, button, chip, named_button};
use egui::{Color32, CornerRadius, Frame, Role as AccessRole, Ui, WidgetInfo};
use rostrum_app::{Action, Command, ReturnedTextAction, SideTab};
use rostrum_notebook::{InterventionId, NoteDiff, ParagraphDiff, ParagraphDiffKind};
use rostrum_programme::LangTag;
use rostrum_programme::changes::{DiffSegment, DiffSegmentKind, diff_by_words};

/// What is worked out of the two texts; kept while neither changes.
#[derive(Default)]
pub struct ReturnedTextReviewMemory {
    intervention: Option<InterventionId>,
    old: String,
    returned: String,
    pieces: Vec<ParagraphDiff>,
}

impl ReturnedTextReviewMemory {
    /// Works the pieces out anew where something changed; gives whether there is anything to decide.
    fn follow(&mut self, view: &View<'_>) -> bool {
        let open = view
            .state
            .open_or_first_intervention()
            .filter(|_| view.state.window.side_tab == SideTab::Interventions);
        let Some((intervention, returned)) =
            open.and_then(|(_, intervention)| Some((intervention, intervention.returned.as_ref()?)))
        else {
            if self.intervention.is_some() {
                *self = Self::default();
            }
            return false;
        };
        let same = self.intervention.as_ref() == Some(&intervention.id)
            && self.old == intervention.body.text
            && self.returned == returned.text;
        if !same {
            *self = Self {
                intervention: Some(intervention.id.clone()),
                old: intervention.body.text.clone(),
                returned: returned.text.clone(),
                pieces: intervention.returned_paragraph_diffs(),
            };
        }
        self.pieces.iter().any(ParagraphDiff::is_change)
    }
}

/// Shows the review above the text, where a text came back for the open intervention, at most so high.
pub fn returned_text_review_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut ReturnedTextReviewMemory,
    most: f32,
) {
    if !memory.follow(view) {
        return;
    }
    let Some((_, intervention)) = view.state.open_or_first_intervention() else { return };
    let origin = intervention.returned.as_ref().map(|returned| returned.origin.clone()).unwrap_or_default();
    let lang = intervention.language.clone();
    Frame::new().inner_margin(margin(space().l + space().hair, space().s)).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space().s;
        changes_ui(ui, view, memory, (&origin, &lang), most);
    });
    let bottom = ui.cursor().top();
    ui.painter().hline(ui.max_rect().x_range(), bottom, view.theme.hairline_stroke());
}

fn changes_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &ReturnedTextReviewMemory,
    (origin, lang): (&str, &LangTag),
    most: f32,
) {
    let count = memory.pieces.iter().filter(|piece| piece.is_change()).count();
    let editable = view.state.read_only_reason().is_none();
    let key = if origin.is_empty() { "returned-from-clipboard" } else { "returned-from" };
    let title = view.say_with(key, &[("origin", origin.into()), ("count", count.into())]);
    let head = view.face(Role::Small, view.theme.ink).bold().label(ui, &title);
    head.widget_info(|| WidgetInfo::labeled(AccessRole::Heading, true, &title));
    if editable {
        ui.horizontal(|ui| {
            let all = view.say("returned-accept-all");
            if button(ui, view, &all, Emphasis::Primary, &view.tip(Command::AcceptReturned)).clicked() {
                view.push(Action::Returned(ReturnedTextAction::AcceptAll));
            }
            let none = view.say("returned-decline-all");
            if button(ui, view, &none, Emphasis::Normal, &view.tip(Command::DeclineReturned)).clicked() {
                view.push(Action::Returned(ReturnedTextAction::DeclineAll));
            }
        });
    }
    // Without the head above.
    scroll_area_up_to_height(ui, most - 80.0, "returned", |ui| {
        let mut first = true;
        for (index, piece) in memory.pieces.iter().enumerate().filter(|(_, piece)| piece.is_change()) {
            let notes = piece.notes_among(&memory.pieces);
            piece_ui(ui, view, (piece, &notes), index, lang, editable, std::mem::take(&mut first));
        }
    });
}

/// One change. The keys for the next change stand on the first.
fn piece_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    (piece, notes): (&ParagraphDiff, &[NoteDiff]),
    index: usize,
    lang: &LangTag,
    editable: bool,
    first: bool,
) {
    let theme = view.theme;
    let PieceLook { kind, said, ink, tint } = PieceLook::of(view, piece, notes);
    let frame = Frame::new()
        .fill(theme.surface)
        .stroke(theme.hairline_stroke())
        .corner_radius(CornerRadius::same(radius().card))
        .inner_margin(margin(space().close, space().s));
    frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.horizontal(|ui| {
            chip(ui, view, &kind, ink, tint);
            if !editable {
                return;
            }
            let tip = |command| if first { view.tip(command) } else { String::new() };
            let (accept, decline) = (view.say("returned-accept"), view.say("returned-decline"));
            let (accept_tip, decline_tip) = (tip(Command::AcceptChange), tip(Command::DeclineChange));
            let named = |act: &str| format!("{act}: {said}");
            if named_button(ui, view, &accept, &named(&accept), Emphasis::Link, &accept_tip).clicked() {
                view.push(Action::Returned(ReturnedTextAction::Accept(index)));
            }
            if named_button(ui, view, &decline, &named(&decline), Emphasis::Link, &decline_tip).clicked() {
                view.push(Action::Returned(ReturnedTextAction::Decline(index)));
            }
        });
        piece_text_ui(ui, view, (piece, notes), &said, script_of(lang));
    });
}

/// The words of a change; below them what was remarked on them, and the footnotes that are decided with them.
pub(super) fn piece_text_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (piece, notes): (&ParagraphDiff, &[NoteDiff]),
    said: &str,
    script: Script,
) {
    let response = label_from_job(ui, difference_job(view, &piece.segments(), script));
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, said));
    comments_ui(ui, view, &piece.new_comments());
    for note in notes {
        let caption = view.say_with("returned-note", &[("words", "".into())]);
        let mut segments = vec![DiffSegment { kind: DiffSegmentKind::Equal, text: caption }];
        segments.extend(diff_by_words(&note.old, &note.new));
        let response = label_from_job(ui, difference_job(view, &segments, script));
        let said = note_sentence(view, note);
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, &said));
        comments_ui(ui, view, &note.comments);
    }
}

fn comments_ui(ui: &mut Ui, view: &View<'_>, comments: &[String]) {
    for words in comments {
        let comment = view.say_with("returned-comment", &[("words", words.into())]);
        view.face(Role::Small, view.theme.accent).label(ui, &comment);
    }
}

/// What a screen reader says of a footnote.
fn note_sentence(view: &View<'_>, note: &NoteDiff) -> String {
    let (old, new) = (note.old.as_str(), note.new.as_str());
    match note.kind {
        ParagraphDiffKind::Added => view.say_with("returned-note-added", &[("words", new.into())]),
        ParagraphDiffKind::Removed => view.say_with("returned-note-removed", &[("words", old.into())]),
        _ if old == new => view.say_with("returned-note", &[("words", new.into())]),
        _ => view.say_with("returned-note-changed", &[("old", old.into()), ("new", new.into())]),
    }
}

/// How a changed paragraph is shown, and what a screen reader says of it.
pub(super) struct PieceLook {
    /// What happened to it, in a word.
    pub(super) kind: String,
    /// That and its words.
    pub(super) said: String,
    /// The colour of that word.
    pub(super) ink: Color32,
    /// The colour below it.
    pub(super) tint: Color32,
}

impl PieceLook {
    /// The look of one with these footnotes.
    pub(super) fn of(view: &View<'_>, piece: &ParagraphDiff, notes: &[NoteDiff]) -> Self {
        let theme = view.theme;
        // Of its own words nothing changed.
        let is_only_noted = piece.kind == ParagraphDiffKind::Kept && !notes.is_empty();
        let are_only_commented = notes.iter().all(|note| note.old == note.new);
        let (kind, ink, tint) = match piece.kind {
            _ if piece.is_only_commented() && notes.is_empty() || is_only_noted && are_only_commented => {
                ("returned-commented", theme.ink, theme.accent_tint)
            }
            _ if is_only_noted => ("returned-footnote", theme.warn, theme.warn_tint),
            ParagraphDiffKind::Added => ("returned-added", theme.ink, theme.added),
            ParagraphDiffKind::Removed => ("returned-removed", theme.ink, theme.removed),
            ParagraphDiffKind::Spacing => ("returned-spacing", theme.ink_2, theme.raised),
            ParagraphDiffKind::Changed | ParagraphDiffKind::Kept => {
                ("returned-changed", theme.warn, theme.warn_tint)
            }
        };
        let kind = view.say(kind);
        let came = piece.without_new_comments();
        let (old, new) = (piece.old.trim(), came.trim());
        let said = if piece.kind == ParagraphDiffKind::Changed && !piece.is_only_commented() {
            let values = [("kind", kind.as_str().into()), ("old", old.into()), ("new", new.into())];
            view.say_with("returned-piece-both", &values)
        } else {
            let text = if new.is_empty() { old } else { new };
            view.say_with("returned-piece", &[("kind", kind.as_str().into()), ("text", text.into())])
        };
        Self { kind, said, ink, tint }
    }
}
