//! What becomes of the notes file: saved, not saved, gone, or replaced by another program.

use crate::closing::{close_if_asked, hold_open};
use crate::conflicts::conflict;
use crate::notify::notify;
use crate::sentences::unreadable_notebook_sentence;
use crate::updates::revisions::show_revision_of_notes;
use crate::{
    ClosingNews, ConflictAction, Dialog, Effect, NotesAccess, NoticeKind, ReplacedNotesAction, SaveState,
    State, file_name,
};
use rostrum_notebook::{Notebook, UndoHistory};
use rostrum_store::{FileLook, SaveReport};

/// Has the file looked at once more, where nothing else will be done with it soon.
pub(super) fn look_again(state: &State) -> Vec<Effect> {
    match &state.access {
        NotesAccess::Writable {
            save: SaveState::Untouched | SaveState::Saved(_) | SaveState::Replaced { .. },
            ..
        } => vec![Effect::LookAtNotes],
        _ => Vec::new(),
    }
}

/// Takes in what the save worker reports.
pub(super) fn save_reported(state: &mut State, report: SaveReport) -> Vec<Effect> {
    // By the clock that everything else in the window goes by.
    let now = state.now();
    let NotesAccess::Writable { save, edits_sent, closing } = &mut state.access else {
        return match report {
            SaveReport::ChangedElsewhere { kept } => changed_elsewhere(state, &file_name(&kept)),
            // Of notes that were written before these.
            _ => Vec::new(),
        };
    };
    match report {
        SaveReport::Saved { revision, at: _ } => {
            *save = if revision < *edits_sent { SaveState::Unsaved } else { SaveState::Saved(now) };
        }
        SaveReport::NotSaved { error, .. } => {
            *save = SaveState::Failed(error);
            hold_open(state, Dialog::CloseUnsaved);
        }
        SaveReport::Silent { since } => {
            *save = SaveState::Silent { since };
            hold_open(state, Dialog::CloseUnsaved);
        }
        SaveReport::Looked(look) => return looked(state, look),
        SaveReport::OutOfStep => {
            let look = closing.then_some(Effect::LookAtNotes);
            return save_whole(state).into_iter().chain(look).collect();
        }
        SaveReport::ChangedElsewhere { kept } => return changed_elsewhere(state, &file_name(&kept)),
    }
    Vec::new()
}

fn looked(state: &mut State, look: FileLook) -> Vec<Effect> {
    let now = state.now();
    let NotesAccess::Writable { save, .. } = &mut state.access else { return Vec::new() };
    match look {
        FileLook::AsSaved => {
            if matches!(save, SaveState::Replaced { .. }) {
                *save = SaveState::Saved(now);
            }
        }
        FileLook::WrittenAnew => {
            let said = state.words.say("notes-written-anew").into_owned();
            notify(state, NoticeKind::Warning, said);
            hold_open(state, Dialog::CloseTold(ClosingNews::Rewritten));
        }
        // Written on meanwhile: the next save keeps the other file beside ours and says so.
        FileLook::Replaced { .. } if *save == SaveState::Unsaved => {}
        FileLook::Replaced { ours } => {
            *save = SaveState::Replaced { ours };
            hold_open(state, Dialog::CloseReplaced);
        }
    }
    close_if_asked(state)
}

fn changed_elsewhere(state: &mut State, name: &str) -> Vec<Effect> {
    let text = state.words.say_with("notes-changed-elsewhere", &[("name", name.into())]).into_owned();
    let mut effects = notify(state, NoticeKind::Warning, text);
    hold_open(state, Dialog::CloseTold(ClosingNews::Changed(name.to_owned())));
    // The version that was kept can be compared at once.
    effects.extend(conflict(state, ConflictAction::Look));
    effects
}

/// Does what was decided about a file that another program has replaced.
pub(super) fn replaced_notes(state: &mut State, action: ReplacedNotesAction) -> Vec<Effect> {
    let NotesAccess::Writable { save: SaveState::Replaced { ours }, edits_sent, .. } = &state.access else {
        // Written on meanwhile: the save has kept both.
        return Vec::new();
    };
    match action {
        ReplacedNotesAction::KeepOurs => {
            state.dialog = None;
            // What was kept of them is no other version.
            state.conflicts.own.push(ours.clone());
            save_whole(state)
        }
        ReplacedNotesAction::OpenTheirs => vec![Effect::ReadReplacedNotes { edits_sent: *edits_sent }],
        ReplacedNotesAction::Read { edits_sent: then, .. } if then != *edits_sent => Vec::new(),
        ReplacedNotesAction::Read { notes: Ok(theirs), .. } => {
            let mut effects = take_theirs(state, *theirs);
            effects.extend(show_revision_of_notes(state));
            effects
        }
        ReplacedNotesAction::Read { name, notes: Err(why), .. } => {
            let words = &state.words;
            let said = match why {
                None => words.say_with("copy-missing", &[("name", name.into())]).into_owned(),
                Some(unreadable) => {
                    unreadable_notebook_sentence(words, &name, &unreadable, Some(state.shown_programme()))
                }
            };
            notify(state, NoticeKind::Failed, said)
        }
    }
}

/// Shows the notes that another program wrote: they are the window's from now on.
fn take_theirs(state: &mut State, theirs: Notebook) -> Vec<Effect> {
    state.notebook = theirs;
    state.history = UndoHistory::default();
    save_whole(state)
}

/// Has the whole notebook saved as it is now.
fn save_whole(state: &mut State) -> Vec<Effect> {
    if let NotesAccess::Writable { save, edits_sent, .. } = &mut state.access {
        *edits_sent += 1;
        *save = SaveState::Unsaved;
    }
    vec![Effect::SaveWhole(Box::new(state.notebook.clone()))]
}
