//! What is asked of the kept revisions and of other programmes, each sent where it is done.

use crate::notify::notify;
use crate::returning::dropped::dropped;
use crate::updates::past::{mark_read, mark_unread, want_changes};
use crate::updates::programmes::{leave_held_back, made, open_held_back, opened, switch};
use crate::updates::revisions::{
    first_kept, kept, loaded_revision, look_at, return_to, show_current, show_revision_of_notes,
};
use crate::{Effect, LibraryAction, LibraryEffect, NoticeKind, Page, State, save_error_reason};
use rostrum_programme::SessionId;

/// Does what is asked of the library.
pub(crate) fn change_library(state: &mut State, action: LibraryAction) -> Vec<Effect> {
    match action {
        LibraryAction::Begin => begin(state),
        LibraryAction::LookAt(number) => look_at(state, number),
        LibraryAction::StopLooking => {
            show_current(state);
            Vec::new()
        }
        LibraryAction::ReturnTo(number) => return_to(state, number),
        LibraryAction::OpenHeldBack => open_held_back(state),
        LibraryAction::LeaveHeldBack => leave_held_back(state),
        LibraryAction::MarkRead(session) => mark_read(state, &session),
        LibraryAction::MarkUnread(session) => mark_unread(state, &session),
        LibraryAction::MarkAllRead => {
            let unread: Vec<SessionId> = state.library.unread.iter().cloned().collect();
            unread.iter().flat_map(|session| mark_read(state, session)).collect()
        }
        LibraryAction::Switch(programme) => switch(state, programme),
        LibraryAction::Listed(programmes) => {
            state.library.programmes = programmes;
            Vec::new()
        }
        LibraryAction::RevisionsListed { programme, revisions } => {
            if programme != state.programme_at_current_revision().id {
                return Vec::new();
            }
            state.library.revisions = revisions;
            show_revision_of_notes(state)
        }
        LibraryAction::Loaded { ticket, number, loaded } => loaded_revision(state, ticket, number, loaded),
        LibraryAction::Kept { ticket, outcome } => kept(state, ticket, outcome),
        LibraryAction::FirstKept(revision) => first_kept(state, *revision),
        LibraryAction::Compared { programme, compared } => {
            if programme != state.programme_at_current_revision().id {
                return Vec::new();
            }
            for (number, changes) in compared {
                state.library.wanted.remove(&number);
                state.library.changes.insert(number, changes);
            }
            Vec::new()
        }
        LibraryAction::Made { ticket, outcome } => made(state, ticket, outcome),
        LibraryAction::Opened { ticket, outcome } => opened(state, ticket, outcome),
        LibraryAction::LeftUnsaved { programme, error } => {
            let reason = save_error_reason(&state.words, &error);
            let name = state.library.programmes.iter().find(|shelved| shelved.id == programme);
            let name = name
                .map_or(programme.as_str(), |shelved| shelved.title.text(&state.content_language()))
                .to_owned();
            let args = [("name", name.into()), ("reason", reason.into())];
            let text = state.words.say_with("programme-left-unsaved", &args).into_owned();
            notify(state, NoticeKind::Failed, text)
        }
    }
}

fn begin(state: &mut State) -> Vec<Effect> {
    let mut effects = vec![Effect::Library(LibraryEffect::List)];
    if let Some(path) = state.at_start.open.take() {
        effects.extend(dropped(state, path));
    }
    if let Page::Session(id) = state.window.page.clone() {
        effects.extend(want_changes(state, &id));
    }
    effects
}
