//! Earlier versions of the notes of the page: when each was the text, how it differs by word, and the way back; by the
//! keyboard alone.

use super::widgets::dialog_head;
use crate::ui::notes::count_sentence;
use crate::ui::text_difference::text_difference_ui;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::{Role, script_of_text};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, focus_ring};
use egui::{
    Color32, CornerRadius, EventFilter, Id, Key, Modifiers, Rect, ScrollArea, Sense, Ui, Vec2, WidgetInfo,
};
use rostrum_app::{Action, NoteVersionsAction};
use rostrum_notebook::{MAX_NOTE_VERSIONS, Note, NoteDifference, NotePlace, NoteVersion, NoteVersionReason};

/// How much text is compared in one frame, in bytes: some milliseconds of work.
const COMPARED_AT_ONCE: usize = 200_000;
/// What head, buttons and margins take of the window's height, in points.
const AROUND: f32 = 230.0;
/// The least height of list and difference together, in points.
const LEAST: f32 = 130.0;
/// The list's part of it.
const LIST: f32 = 0.45;

/// What the dialog remembers between frames.
#[derive(Default)]
pub struct NoteVersionsMemory {
    /// The row that is chosen, from 0, the newest first.
    chosen: usize,
    wants_focus: bool,
    /// What the differences are of: the note, the edits made so far, how many versions it has.
    compared: Option<(NotePlace, u64, usize)>,
    /// By the version's place in the note; none where it was not compared yet.
    differences: Vec<Option<NoteDifference>>,
}

impl NoteVersionsMemory {
    /// Compares what is not compared yet, the chosen version first, as much as a frame has time for. True when all is.
    fn compare(&mut self, place: &NotePlace, edits_made: u64, note: &Note) -> bool {
        let count = note.versions.len();
        let of = (place.clone(), edits_made, count);
        if self.compared.as_ref() != Some(&of) {
            self.compared = Some(of);
            self.differences = vec![None; count];
        }
        self.chosen = self.chosen.min(count.saturating_sub(1));
        let mut bytes = 0;
        for row in std::iter::once(self.chosen).chain(0..count) {
            let at = version_of_row(row, count);
            let (Some(version), Some(difference @ None)) =
                (note.versions.get(at), self.differences.get_mut(at))
            else {
                continue;
            };
            if bytes > COMPARED_AT_ONCE {
                return false;
            }
            bytes += version.text.len() + note.text.len();
            *difference = Some(version.difference_to(&note.text));
        }
        true
    }

    fn difference_of(&self, at: usize) -> Option<&NoteDifference> {
        self.differences.get(at)?.as_ref()
    }
}

/// The newest stands on top; in the note it is the last.
fn version_of_row(row: usize, count: usize) -> usize {
    count.saturating_sub(row + 1)
}

/// Shows the list, the difference of the chosen version, and what can be done with it.
pub fn note_versions_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut NoteVersionsMemory,
    just_opened: bool,
) {
    if just_opened {
        *memory = NoteVersionsMemory { wants_focus: true, ..NoteVersionsMemory::default() };
    }
    dialog_head(ui, view, &view.say("note-versions-title"));
    let state = view.state;
    let title = match state.open_session() {
        Some(session) => view.text(&session.title),
        None => view.text(&state.shown_programme().title),
    };
    let of = view.say_with("notes-of", &[("title", title.into())]);
    view.face(Role::Small, view.theme.ink_2).label(ui, &of);
    ui.add_space(space().s);
    let place = state.window.page.note();
    let Some(note) = state.notebook.note(&place).filter(|note| !note.versions.is_empty()) else {
        view.face(Role::Body, view.theme.ink).label(ui, &view.say("intervention-versions-none"));
        explained_ui(ui, view);
        return;
    };
    if !memory.compare(&place, state.edits_made(), note) {
        ui.ctx().request_repaint();
    }
    let height = (ui.ctx().content_rect().height() - AROUND).max(LEAST);
    list_ui(ui, view, memory, &place, note, height * LIST);
    ui.add_space(space().s);
    let at = version_of_row(memory.chosen, note.versions.len());
    let scroll = ScrollArea::vertical().id_salt(("note-version", at)).max_height(height * (1.0 - LIST));
    scroll.min_scrolled_height(height * (1.0 - LIST)).show(ui, |ui| {
        match (memory.difference_of(at), note.versions.get(at)) {
            (Some(difference), Some(version)) if !difference.is_none() => {
                let script = script_of_text(
                    version.text.get(..version.text.floor_char_boundary(4096)).unwrap_or_default(),
                );
                text_difference_ui(ui, view, &difference.segments, script);
            }
            (Some(_), _) => {
                view.face(Role::Small, view.theme.ink_2).label(ui, &view.say("intervention-version-same"));
            }
            (None, _) => {}
        }
        explained_ui(ui, view);
    });
    ui.add_space(space().s);
    buttons_ui(ui, view, &place, note, at);
}

/// When a text is kept, how many are, and where.
fn explained_ui(ui: &mut Ui, view: &View<'_>) {
    ui.add_space(space().s);
    let said = view.say_with("note-versions-explained", &[("most", MAX_NOTE_VERSIONS.into())]);
    view.face(Role::Caption, view.theme.ink_2).label(ui, &said);
}

fn list_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut NoteVersionsMemory,
    place: &NotePlace,
    note: &Note,
    height: f32,
) {
    let count = note.versions.len();
    ScrollArea::vertical().id_salt("note-versions").max_height(height).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space().hair;
        for row in 0..count {
            let Some(version) = note.versions.get(version_of_row(row, count)) else { continue };
            row_ui(ui, view, memory, place, version, row, count);
        }
    });
}

fn row_id(row: usize) -> Id {
    Id::unique(("note-version-row", row))
}

/// One version. Arrows go through them, Enter brings one back, Delete lets go of it.
fn row_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut NoteVersionsMemory,
    place: &NotePlace,
    version: &NoteVersion,
    row: usize,
    count: usize,
) {
    let id = row_id(row);
    let at = version_of_row(row, count);
    if ui.memory(|mem| mem.has_focus(id)) {
        row_keys(ui, view, memory, place, row, count);
    }
    let theme = view.theme;
    let width = ui.available_width();
    let inner = width - 2.0 * space().m;
    let head = head_of(view, version);
    let changes = changes_of(view, memory.difference_of(at));
    let head_galley = view.face(Role::Small, theme.ink).galley_elided(ui, &head, inner);
    let changes_galley = view.face(Role::Caption, theme.ink_2).galley_elided(ui, &changes, inner);
    let size = Vec2::new(width, head_galley.size().y + changes_galley.size().y + space().s);
    let rect = Rect::from_min_size(ui.cursor().min, size);
    ui.allocate_space(size);
    let response = ui.interact(rect, id, Sense::click());
    let name = if changes.is_empty() { head } else { format!("{head} · {changes}") };
    response.widget_info(|| WidgetInfo::labeled(egui::Role::ListBoxOption, true, &name));
    if memory.wants_focus && memory.chosen == row {
        memory.wants_focus = false;
        response.request_focus();
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    if (response.clicked() || response.has_focus()) && memory.chosen != row {
        memory.chosen = row;
        response.request_focus();
        ui.ctx().request_repaint();
    }
    let chosen = memory.chosen == row;
    ui.ctx().accesskit_node_builder(id, |node| node.set_selected(chosen));
    let fill = match (chosen, response.hovered()) {
        (true, _) => theme.accent_tint,
        (false, true) => theme.raised,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, CornerRadius::same(radius().block), fill);
    let top = rect.min + Vec2::new(space().m, space().xs);
    let below = top + Vec2::new(0.0, head_galley.size().y);
    ui.painter().galley(top, head_galley, theme.ink);
    ui.painter().galley(below, changes_galley, theme.ink_2);
    focus_ring(ui, theme, &response, rect.shrink(4.0), radius().block);
}

fn row_keys(
    ui: &Ui,
    view: &mut View<'_>,
    memory: &mut NoteVersionsMemory,
    place: &NotePlace,
    row: usize,
    count: usize,
) {
    let arrows = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|mem| mem.set_focus_lock_filter(row_id(row), arrows));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let last = count.saturating_sub(1);
    let moves = [
        (Key::ArrowDown, (row + 1).min(last)),
        (Key::ArrowUp, row.saturating_sub(1)),
        (Key::Home, 0),
        (Key::End, last),
    ];
    for (key, to) in moves {
        if pressed(key) && to != row {
            memory.chosen = to;
            ui.memory_mut(|mem| mem.request_focus(row_id(to)));
            ui.ctx().request_repaint();
            return;
        }
    }
    let (place, index) = (place.clone(), version_of_row(row, count));
    if pressed(Key::Enter) {
        view.push(Action::NoteVersions(NoteVersionsAction::BringBack { place, index }));
    } else if pressed(Key::Delete) {
        memory.wants_focus = true;
        view.push(Action::NoteVersions(NoteVersionsAction::Remove { place, index }));
    }
}

/// What can be done with the chosen version, and with all.
fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, place: &NotePlace, note: &Note, index: usize) {
    let writable = view.state.read_only_reason().is_none();
    let ask = |action| Action::NoteVersions(action);
    ui.horizontal_wrapped(|ui| {
        let place = || place.clone();
        let differs = note.versions.get(index).is_some_and(|version| version.text != note.text);
        if writable
            && differs
            && button(ui, view, &view.say("note-version-bring-back"), Emphasis::Primary, "Enter").clicked()
        {
            view.push(ask(NoteVersionsAction::BringBack { place: place(), index }));
        }
        if button(ui, view, &view.say("note-version-copy"), Emphasis::Normal, "").clicked()
            && let Some(version) = note.versions.get(index)
        {
            view.push(Action::CopyText(version.text.clone()));
        }
        if !writable {
            return;
        }
        if button(ui, view, &view.say("note-version-remove"), Emphasis::Normal, "Delete").clicked() {
            view.push(ask(NoteVersionsAction::Remove { place: place(), index }));
        }
        if note.versions.len() > 1
            && button(ui, view, &view.say("note-versions-remove-all"), Emphasis::Bare, "").clicked()
        {
            view.push(ask(NoteVersionsAction::RemoveAll(place())));
        }
    });
}

/// Of when a text is, on the reader's clock, and why it was kept.
fn head_of(view: &View<'_>, version: &NoteVersion) -> String {
    let at = view.moment(version.at);
    let reason = view.say(match version.reason {
        NoteVersionReason::WorkResumed => "note-version-work-resumed",
        NoteVersionReason::TextRemoved => "note-version-text-removed",
        NoteVersionReason::BeforeRestored => "note-version-before-restored",
        NoteVersionReason::Other(_) => "note-version-kept",
    });
    view.say_with("note-version-said", &[("at", at.into()), ("reason", reason.into())])
}

/// How much differs; empty until it is known.
fn changes_of(view: &View<'_>, difference: Option<&NoteDifference>) -> String {
    let Some(difference) = difference else { return String::new() };
    let said: Vec<String> =
        [("note-version-gone", difference.gone), ("note-version-added", difference.added)]
            .into_iter()
            .filter(|(_, count)| count.total() > 0)
            .map(|(key, count)| view.say_with(key, &[("amount", count_sentence(view, count).into())]))
            .collect();
    match said.is_empty() {
        false => said.join(" · "),
        true if difference.is_none() => view.say("intervention-version-same"),
        true => view.say("note-version-signs"),
    }
}
