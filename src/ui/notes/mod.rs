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
mod ghosts;
mod header;
mod highlight;
mod keys;
mod marks;
mod memory;
mod picker;
mod reading;
mod running_session;
mod stamp;
mod task_line;

pub use foot::count_sentence;
pub use memory::NotesMemory;

use super::composition::composing_after;
use super::follow_ups::{FollowUpsMemory, follow_ups_ui};
use super::interventions;
use super::returned::returned_text_review_ui;
use super::view::View;
use egui::{CentralPanel, Frame, Margin, Panel, ScrollArea, Sense, Ui, UiBuilder, vec2};
use find::{FindBar, FindBarOutcome};
use rostrum_app::{Command, EditorCommand, SideTab};
use rostrum_markdown::{LineState, Selection};
use rostrum_notebook::{HanAndUnicodeWordCount, NoteAndCaret, NotePlace, count_han_and_unicode_words};

/// Height of the find bar, in points.
const FIND_HEIGHT: f32 = 42.0;
/// From this width on, the read view stands beside the editor instead of in its place, in points: two columns of some
/// twenty-two Chinese characters each.
const BESIDE_FROM: f32 = 720.0;
/// The most of the pane's height that stands above the text of an intervention.
const MOST_ABOVE: f32 = 0.62;
/// The most of the window's height that a text that came back takes.
const MOST_REVIEW: f32 = 0.55;
/// Up to this length a text stays laid out for the view that is not shown, so that turning to it is instant, in bytes.
const LAID_OUT_TWICE: usize = 200_000;
/// Below this height of what is left for an intervention, everything of it scrolls together, in points.
const LOW: f32 = 340.0;

/// Shows the notes of the page that is open.
pub fn notes_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut NotesMemory,
    follow_ups: &mut FollowUpsMemory,
) {
    let composing = follow_composition(ui, memory);
    let beside = view.state.window.reading && ui.available_width() >= BESIDE_FROM;
    let alone = view.state.window.reading && !beside;
    let open_tasks = follow_ups.open_count(view);
    // What is gathered, and a desk without interventions, have no text to write in.
    let writes = match view.state.window.side_tab {
        SideTab::Notes => true,
        SideTab::Interventions => view.state.open_or_first_intervention().is_some(),
        SideTab::FollowUps => false,
    };
    if writes {
        if memory.editor.take_up_notebook_text(view) {
            memory.picker = None;
        }
        place_caret(view, memory);
        commands::carry_out(ui, view, memory, alone);
        count(view, memory);
    } else {
        if memory.requests.contains(&EditorCommand::Focus) {
            follow_ups.request_focus();
        }
        memory.requests.clear();
        memory.editor.has_focus = false;
        (memory.find, memory.picker) = (None, None);
    }
    let plain = |x: i8, y: i8| Frame::new().inner_margin(Margin::symmetric(x, y));
    let head = Panel::top("notes-head").exact_size(header::HEIGHT).resizable(false);
    head.frame(plain(14, 0)).show(ui, |ui| header::header_ui(ui, view, alone, open_tasks));
    if let Some(alert) = banner::read_only_alert(view) {
        let height = banner::alert_height(ui, view, &alert, ui.available_width());
        let panel = Panel::top("notes-banner").exact_size(height).resizable(false).show_separator_line(false);
        panel.frame(plain(18, 8).fill(alert.tint)).show(ui, |ui| banner::alert_ui(ui, view, alert));
    }
    if view.state.window.side_tab == SideTab::Notes
        && let Some(live) = running_session::RunningSessionPanel::of(view, &mut memory.live)
    {
        let panel = Panel::top("notes-live").exact_size(live.height(&memory.live)).resizable(false);
        panel
            .frame(plain(14, 0))
            .show(ui, |ui| running_session::running_session_panel_ui(ui, view, &mut memory.live, &live));
    }
    if alone {
        (memory.find, memory.picker) = (None, None);
    }
    if let Some(bar) = &mut memory.find {
        let panel = Panel::top("notes-find").exact_size(FIND_HEIGHT).resizable(false);
        let editor = &mut memory.editor;
        let shown = panel.frame(plain(14, 0)).show(ui, |ui| find::find_ui(ui, view, bar, editor, composing));
        if shown.inner == FindBarOutcome::Close {
            bar.leave(editor);
            memory.find = None;
            ui.ctx().request_repaint();
        }
    }
    let foot = Panel::bottom("notes-foot").exact_size(foot::HEIGHT).resizable(false);
    let editor_composing = memory.editor.is_composing();
    let counted = counted(view, memory, writes);
    foot.frame(plain(14, 0)).show(ui, |ui| foot::foot_ui(ui, view, editor_composing, &counted));
    if let Some(alert) = banner::failure_alert(view) {
        let height = banner::alert_height(ui, view, &alert, ui.available_width());
        let panel =
            Panel::bottom("notes-failed").exact_size(height).resizable(false).show_separator_line(false);
        panel.frame(plain(18, 8).fill(alert.tint)).show(ui, |ui| banner::alert_ui(ui, view, alert));
    }
    let interventions_view = writes && view.state.window.side_tab == SideTab::Interventions;
    if interventions_view {
        let row = Panel::bottom("intervention-foot").exact_size(interventions::FOOT_HEIGHT).resizable(false);
        row.show_separator_line(false).frame(plain(18, 0)).show(ui, |ui| interventions::foot_ui(ui, view));
    }
    let pane = WritingPane { alone, beside, composing, editor_composing };
    body().show(ui, |ui| match view.state.window.side_tab {
        SideTab::FollowUps => follow_ups_ui(ui, view, follow_ups),
        SideTab::Interventions if !writes => interventions::empty_ui(ui, view),
        SideTab::Interventions if ui.available_height() < LOW => low_ui(ui, view, memory, &pane),
        SideTab::Interventions => {
            let most = ui.available_height() * MOST_ABOVE;
            interventions::above_text_ui(ui, view, &mut memory.interventions, memory.composing, most);
            let most = ui.ctx().content_rect().height() * MOST_REVIEW;
            returned_text_review_ui(ui, view, &mut memory.review, most);
            writing_ui(ui, view, memory, &pane);
        }
        SideTab::Notes => writing_ui(ui, view, memory, &pane),
    });
}

/// How the pane is written in.
struct WritingPane {
    /// The read view stands in the editor's place.
    alone: bool,
    /// The read view stands beside it.
    beside: bool,
    /// An input method composes in a field of the pane, or in the editor.
    composing: bool,
    editor_composing: bool,
}

/// An intervention where there is little height: what stands above the text, the text that came back and the
/// editor scroll together.
fn low_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut NotesMemory, pane: &WritingPane) {
    let height = ui.available_height();
    ScrollArea::vertical().id_salt("intervention-low").auto_shrink([false, false]).show(ui, |ui| {
        interventions::above_text_ui(ui, view, &mut memory.interventions, memory.composing, f32::INFINITY);
        returned_text_review_ui(ui, view, &mut memory.review, f32::INFINITY);
        let had_focus = memory.editor.has_focus;
        let size = vec2(ui.available_width(), height);
        let (rect, _) = ui.allocate_exact_size(size, Sense::hover());
        let mut inner = ui.new_child(UiBuilder::new().max_rect(rect));
        inner.set_clip_rect(rect.intersect(ui.clip_rect()));
        writing_ui(&mut inner, view, memory, pane);
        if memory.editor.has_focus && !had_focus {
            ui.scroll_to_rect(rect, None);
        }
    });
}

/// The editor, the read view in its place or beside it.
fn writing_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut NotesMemory, pane: &WritingPane) {
    // Laid out, a long text takes some 170 bytes a letter: only one view of it is kept so, where one is shown.
    let is_long = view.state.notebook.text(&view.state.edited_text_place()).len() > LAID_OUT_TWICE;
    if is_long && !pane.alone && !pane.beside {
        memory.reading.let_go();
    }
    if pane.alone {
        memory.editor.has_focus = false;
        if is_long {
            memory.editor.let_go_of_layout();
        }
        reading::reading_ui(ui, view, &mut memory.reading);
        return;
    }
    if pane.beside {
        let half = Panel::right("notes-beside").exact_size(ui.available_width() / 2.0).resizable(false);
        let frame = Frame::new();
        half.frame(frame).show(ui, |ui| reading::reading_ui(ui, view, &mut memory.reading));
    }
    let rect = ui.max_rect();
    let marked = memory.find.as_ref().filter(|_| !pane.editor_composing).map(FindBar::highlights);
    let hint = hint(view);
    editor::editor_ui(ui, view, &mut memory.editor, marked.unwrap_or_default(), &hint);
    if let Some(picker) = &mut memory.picker
        && !picker::speaker_picker_ui(ui, view, picker, &mut memory.editor, pane.composing, rect)
    {
        memory.picker = None;
    }
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

fn body() -> CentralPanel {
    CentralPanel::default().frame(Frame::new())
}

/// Puts the caret where an undo or redo was, once its note is shown.
fn place_caret(view: &View<'_>, memory: &mut NotesMemory) {
    let Some(NoteAndCaret { place, at: Some(at) }) = memory.caret.take() else { return };
    if place == view.state.edited_text_place() {
        memory.editor.select(Selection::caret(at));
    }
}

/// Counts what is committed; only lines that changed are counted anew.
fn count(view: &View<'_>, memory: &mut NotesMemory) {
    let text = view.state.notebook.text(&view.state.edited_text_place());
    if memory.counts.update(text, |line, _| (count_han_and_unicode_words(line), LineState::PLAIN)) {
        memory.count = memory.counts.values().fold(HanAndUnicodeWordCount::default(), |sum, line| {
            HanAndUnicodeWordCount { han: sum.han + line.han, words: sum.words + line.words }
        });
    }
}

/// How much was written, as a sentence: of an intervention what is said of it.
fn counted(view: &View<'_>, memory: &mut NotesMemory, writes: bool) -> String {
    if !writes {
        return String::new();
    }
    let intervention = (view.state.window.side_tab == SideTab::Interventions)
        .then(|| interventions::draft_length_sentence(view, &mut memory.interventions))
        .flatten();
    let task = || task_line::task_sentence(view, memory);
    intervention.or_else(task).unwrap_or_else(|| foot::count_sentence(view, memory.count))
}

/// What an empty note says.
fn hint(view: &View<'_>) -> String {
    let shown = |command: Command| {
        command
            .key_combinations()
            .first()
            .map(|chord| chord.display_text(&view.state.words, cfg!(target_os = "macos")))
            .unwrap_or_default()
    };
    match view.state.edited_text_place() {
        NotePlace::Forum | NotePlace::Mission(_) => view.say("notes-forum-empty"),
        NotePlace::Intervention(..) => view.say("intervention-empty"),
        NotePlace::Session(_) => view.say_with(
            "notes-empty",
            &[("stamp", shown(Command::Stamp).into()), ("mark", shown(Command::Speaker).into())],
        ),
    }
}
