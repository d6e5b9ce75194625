//! The notes pane: the editor, the read view, find, and where saving stands.
//!
//! Owns the buffer with what is being composed, the caret and scroll of each note, find and the
//! speaker picker. Refuses to change the notebook: every change leaves as an action.

mod banner;
mod buffer;
mod commands;
mod editor;
mod foot;
mod header;
mod highlight;

use super::theme::Theme;
use super::view::View;
use crate::app::{Action, Command, EditorCommand};
use crate::notebook::markdown::{LineState, LineTable, Selection};
use crate::notebook::{Caret, NotePlace, TextCount, count_text};
use editor::{EditorMemory, Marked};
use egui::{CentralPanel, Frame, Margin, Panel, Ui};

/// What the notes pane remembers between frames: the buffer with its composition, caret, find.
#[derive(Default)]
pub struct NotesMemory {
    editor: EditorMemory,
    requests: Vec<EditorCommand>,
    caret: Option<Caret>,
    counts: LineTable<TextCount>,
    count: TextCount,
    /// Whether an input method composes in any field of the pane.
    composing: bool,
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
    memory.editor.follow(view);
    place_caret(view, memory);
    commands::carry_out(ui, view, memory);
    count(view, memory);
    let theme = view.theme;
    let plain = |x: i8, y: i8| Frame::new().fill(theme.surface).inner_margin(Margin::symmetric(x, y));
    let head = Panel::top("notes-head").exact_size(header::HEIGHT).resizable(false);
    head.frame(plain(14, 0)).show(ui, |ui| header::header_ui(ui, view));
    if let Some(sentence) = banner::banner_sentence(view) {
        let frame = plain(18, 10).fill(theme.warn_tint);
        let banner = Panel::top("notes-banner").resizable(false).show_separator_line(false);
        banner.frame(frame).show(ui, |ui| banner::banner_ui(ui, view, &sentence));
    }
    let foot = Panel::bottom("notes-foot").resizable(false);
    let composing = memory.editor.is_composing();
    foot.frame(plain(14, 3)).show(ui, |ui| foot::foot_ui(ui, view, composing, memory.count));
    body(theme).show(ui, |ui| {
        let hint = hint(view);
        editor::editor_ui(ui, view, &mut memory.editor, Marked::default(), &hint);
    });
    memory.composing = memory.editor.is_composing();
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
