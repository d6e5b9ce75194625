//! What the editor is asked to do by keys, buttons and the palette.

use super::find::FindBar;
use super::memory::NotesMemory;
use super::picker::SpeakerPicker;
use super::stamp::forum_time;
use crate::ui::view::View;
use egui::Ui;
use rostrum_app::{Action, EditorCommand};
use rostrum_markdown::{
    commitment_mark, cycle_heading_level_at_caret, insert_time_stamp, toggle_bold, toggle_commitment,
    toggle_cuttable, toggle_list, toggle_ticks_or_make_tasks,
};
use rostrum_notebook::NotePlace;

/// Carries out what was asked for since the last frame. `read_alone`: the read view stands in the editor's place.
pub fn carry_out(ui: &Ui, view: &mut View<'_>, memory: &mut NotesMemory, read_alone: bool) {
    if memory.requests.is_empty() {
        return;
    }
    if read_alone {
        // The keyboard alone is no reason to leave the read view.
        memory.requests.retain(|command| *command != EditorCommand::Focus);
        if memory.requests.is_empty() {
            return;
        }
        // The editor takes the commands up when it is shown again.
        view.push(Action::ToggleReading);
        return;
    }
    memory.editor.drop_composition();
    for command in std::mem::take(&mut memory.requests) {
        one(ui, view, memory, command);
    }
}

fn one(ui: &Ui, view: &mut View<'_>, memory: &mut NotesMemory, command: EditorCommand) {
    let editor = &mut memory.editor;
    let selection = editor.selection(ui);
    let text = editor.text();
    let change = match command {
        EditorCommand::Focus => {
            editor.request_focus();
            return;
        }
        EditorCommand::Stamp => insert_time_stamp(text, selection.range().end, &forum_time(view)),
        EditorCommand::Speaker => {
            if view.state.read_only_reason().is_none() {
                memory.picker = Some(SpeakerPicker::new(view));
            }
            return;
        }
        EditorCommand::Find => {
            FindBar::open(&mut memory.find, text.get(selection.range()).unwrap_or_default());
            return;
        }
        EditorCommand::Commitment => {
            // In an intervention in its own language, as its other marks: a colleague may read the file without us.
            let language = match view.state.edited_text_place() {
                NotePlace::Intervention(..) => view
                    .state
                    .open_or_first_intervention()
                    .map(|(_, intervention)| intervention.language.clone()),
                _ => None,
            };
            let mark = commitment_mark(&language.unwrap_or_else(|| view.state.content_language()));
            toggle_commitment(text, selection.range().end, &mark)
        }
        EditorCommand::Bold => toggle_bold(text, selection),
        EditorCommand::Heading => cycle_heading_level_at_caret(text, selection),
        EditorCommand::List => toggle_list(text, selection),
        EditorCommand::Cuttable => {
            let Some((_, intervention)) = view.state.open_or_first_intervention() else { return };
            match toggle_cuttable(text, selection, &intervention.language) {
                Some(change) => change,
                None => return,
            }
        }
        EditorCommand::Task => toggle_ticks_or_make_tasks(text, selection),
    };
    editor.apply_change(view, change);
}
