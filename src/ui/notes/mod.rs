//! The notes pane: the editor, the read view, find, and where saving stands.
//!
//! Owns the buffer with what is being composed, the caret and scroll of each note, find and the
//! speaker picker. Refuses to change the notebook: every change leaves as an action.

mod banner;
mod buffer;
mod commands;
mod editor;
mod find;
mod foot;
mod header;
mod highlight;
mod picker;
mod reading;

use super::theme::Theme;
use super::view::View;
use crate::app::{Command, EditorCommand};
use crate::notebook::markdown::{LineState, LineTable, Selection};
use crate::notebook::{Caret, NotePlace, TextCount, count_text};
use editor::{EditorMemory, composing_after};
use egui::{CentralPanel, Event, Frame, Id, InputState, Key, Margin, Modifiers, Panel, Ui};
use find::{FindAsk, FindBar};
use picker::Picker;
use reading::ReadingMemory;

/// Height of the find bar, in points.
const FIND_HEIGHT: f32 = 42.0;

/// What the notes pane remembers between frames: the buffer with its composition, caret, find.
#[derive(Default)]
pub struct NotesMemory {
    editor: EditorMemory,
    requests: Vec<EditorCommand>,
    caret: Option<Caret>,
    counts: LineTable<TextCount>,
    count: TextCount,
    find: Option<FindBar>,
    picker: Option<Picker>,
    reading: ReadingMemory,
    /// Whether an input method composes in any field of the pane, and which had the keyboard then.
    composing: bool,
    composed_before: bool,
    focused: Option<Id>,
}

impl NotesMemory {
    /// Takes up a command; it is carried out in the next frame, where the caret is known.
    pub fn request(&mut self, command: EditorCommand) {
        self.requests.push(command);
    }

    /// Where the caret belongs after an undo.
    pub fn place_caret(&mut self, caret: &Caret) {
        self.caret = Some(caret.clone());
    }

    /// Whether an input method is composing: keys and undo then belong to it. Holds for one frame, so
    /// that a pane that is no longer drawn cannot keep the keys to itself.
    pub fn is_composing(&mut self) -> bool {
        std::mem::take(&mut self.composing)
    }
}

/// Shows the notes of the page that is open.
pub fn notes_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut NotesMemory) {
    let composing = follow_composition(ui, memory);
    if memory.editor.follow(view) {
        memory.picker = None;
    }
    place_caret(view, memory);
    commands::carry_out(ui, view, memory);
    count(view, memory);
    let theme = view.theme;
    let plain = |x: i8, y: i8| Frame::new().fill(theme.surface).inner_margin(Margin::symmetric(x, y));
    let head = Panel::top("notes-head").exact_size(header::HEIGHT).resizable(false);
    head.frame(plain(14, 0)).show(ui, |ui| header::header_ui(ui, view));
    if let Some(alert) = banner::read_only_alert(view) {
        let height = banner::alert_height(ui, view, &alert, ui.available_width());
        let panel = Panel::top("notes-banner").exact_size(height).resizable(false).show_separator_line(false);
        panel.frame(plain(18, 8).fill(theme.warn_tint)).show(ui, |ui| banner::alert_ui(ui, view, alert));
    }
    let reading = view.state.reading;
    if reading {
        (memory.find, memory.picker) = (None, None);
    }
    if let Some(bar) = &mut memory.find {
        let panel = Panel::top("notes-find").exact_size(FIND_HEIGHT).resizable(false);
        let editor = &mut memory.editor;
        let shown = panel.frame(plain(14, 0)).show(ui, |ui| find::find_ui(ui, view, bar, editor, composing));
        if shown.inner == FindAsk::Close {
            bar.leave(editor);
            memory.find = None;
            ui.ctx().request_repaint();
        }
    }
    let foot = Panel::bottom("notes-foot").exact_size(foot::HEIGHT).resizable(false);
    let editor_composing = memory.editor.is_composing();
    foot.frame(plain(14, 0)).show(ui, |ui| foot::foot_ui(ui, view, editor_composing, memory.count));
    if let Some(alert) = banner::failure_alert(view) {
        let height = banner::alert_height(ui, view, &alert, ui.available_width());
        let panel =
            Panel::bottom("notes-failed").exact_size(height).resizable(false).show_separator_line(false);
        panel.frame(plain(18, 8).fill(theme.danger_tint)).show(ui, |ui| banner::alert_ui(ui, view, alert));
    }
    body(theme).show(ui, |ui| {
        if reading {
            memory.editor.has_focus = false;
            reading::reading_ui(ui, view, &mut memory.reading);
            return;
        }
        let pane = ui.max_rect();
        let marked = memory.find.as_ref().filter(|_| !editor_composing).map(FindBar::marked);
        let hint = hint(view);
        editor::editor_ui(ui, view, &mut memory.editor, marked.unwrap_or_default(), &hint);
        if let Some(picker) = &mut memory.picker
            && !picker::picker_ui(ui, view, picker, &mut memory.editor, composing, pane)
        {
            memory.picker = None;
        }
    });
}

/// Follows what an input method does in whichever field has the keyboard.
fn follow_composition(ui: &Ui, memory: &mut NotesMemory) -> bool {
    let focused = ui.memory(|known| known.focused());
    let before = memory.composed_before && focused == memory.focused;
    memory.composed_before = ui.input(|input| composing_after(&input.events, before)) && focused.is_some();
    memory.focused = focused;
    memory.composing = memory.composed_before;
    before || memory.composed_before
}

/// Takes a key press with exactly these modifiers.
fn consume_exact(input: &mut InputState, wanted: Modifiers, wanted_key: Key) -> bool {
    let before = input.events.len();
    input.events.retain(|event| {
        !matches!(event, Event::Key { key, pressed: true, modifiers, .. }
            if *key == wanted_key && modifiers.matches_exact(wanted))
    });
    before != input.events.len()
}

fn body(theme: &Theme) -> CentralPanel {
    CentralPanel::default().frame(Frame::new().fill(theme.surface))
}

/// Puts the caret where an undo or redo was, once its note is shown.
fn place_caret(view: &View<'_>, memory: &mut NotesMemory) {
    let Some(Caret { place, at: Some(at) }) = memory.caret.take() else { return };
    if place == view.state.page.note() {
        memory.editor.select(Selection::caret(at));
    }
}

/// Counts what is committed; only lines that changed are counted anew.
fn count(view: &View<'_>, memory: &mut NotesMemory) {
    let text = view.state.notebook.text(&view.state.page.note());
    if memory.counts.update(text, |line, _| (count_text(line), LineState::Plain)) {
        memory.count = memory.counts.values().fold(TextCount::default(), |sum, line| TextCount {
            han: sum.han + line.han,
            words: sum.words + line.words,
        });
    }
}

/// What an empty note says.
fn hint(view: &View<'_>) -> String {
    let shown = |command: Command| {
        command.chords().first().map(|chord| chord.shown(cfg!(target_os = "macos"))).unwrap_or_default()
    };
    match view.state.page.note() {
        NotePlace::Forum => view.say("notes-forum-empty"),
        NotePlace::Session(_) => view.say_with(
            "notes-empty",
            &[("stamp", shown(Command::Stamp).into()), ("mark", shown(Command::Speaker).into())],
        ),
    }
}
