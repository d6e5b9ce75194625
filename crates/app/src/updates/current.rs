//! Which revision is current, which one is shown, and where the programme of one is to be had.

use crate::{CrashedRevision, Effect, Page, ProgrammeWithSessionLookup, RevisionLocation, State};
use rostrum_formats::builtin_programme::BUILTIN_PROGRAMME_ID;
use rostrum_programme::{Programme, Session, SessionId};
use rostrum_store::ProgrammeRevisionId;
use std::sync::Arc;

impl State {
    /// The current revision of the programme; [`State::shown_programme`] is another one while an earlier
    /// one is looked at.
    pub fn programme_at_current_revision(&self) -> &Arc<Programme> {
        &self.loaded_current_revision().programme
    }

    /// The same, with what is known of it.
    pub(crate) fn loaded_current_revision(&self) -> &ProgrammeWithSessionLookup {
        self.library.loaded.get(&self.notebook.revision).unwrap_or(&self.shown)
    }

    /// A session of the programme that is shown, also one that is no longer listed.
    pub fn shown_session_even_if_unlisted(&self, id: &SessionId) -> Option<&Session> {
        self.shown.session_even_if_unlisted(id)
    }

    /// Whether the programme that is shown has the session only among those no longer listed.
    pub fn is_unlisted(&self, id: &SessionId) -> bool {
        !self.shown.is_listed(id) && self.shown.session_even_if_unlisted(id).is_some()
    }

    /// Sessions that are no longer listed and hold something of the reader's, by time.
    pub fn unlisted_sessions_with_own_content(&self) -> Vec<&Session> {
        let unlisted = self.shown.programme.unlisted.iter();
        let mut sessions: Vec<&Session> = unlisted
            .filter(|session| !self.shown.is_listed(&session.id) && self.notebook.holds_anything(&session.id))
            .collect();
        sessions.sort_by_key(|session| self.shown.programme.span(session).start);
        sessions
    }

    /// Shows a programme. What the window showed of another stays only where it still exists.
    pub(crate) fn show(&mut self, loaded: ProgrammeWithSessionLookup) {
        self.shown = loaded;
        if let Page::Session(id) = &self.window.page
            && self.shown.session_even_if_unlisted(id).is_none()
        {
            self.window.page = Page::Overview;
        }
    }

    /// The programme and the revision that the window shows.
    pub fn shown_programme_revision(&self) -> ProgrammeRevisionId {
        let instead = self.crashed_revision().and_then(|held| held.shown);
        let revision = self.library.looking_at.or(instead).unwrap_or(self.notebook.revision);
        ProgrammeRevisionId { programme: self.shown_programme().id.clone(), revision }
    }

    /// What is held back, as long as what is shown stands in its place.
    pub fn crashed_revision(&self) -> Option<&CrashedRevision> {
        let held = self.library.held_back.as_ref()?;
        let id = &self.programme_at_current_revision().id;
        let stands = match held.shown {
            Some(_) => *id == held.opened.programme && self.notebook.revision == held.opened.revision,
            None => id.as_str() == BUILTIN_PROGRAMME_ID,
        };
        stands.then_some(held)
    }
}

/// The next start opens the programme that is open now.
pub(crate) fn remember_programme(state: &mut State) -> Vec<Effect> {
    let id = state.programme_at_current_revision().id.clone();
    let last = (id.as_str() != BUILTIN_PROGRAMME_ID).then_some(id);
    if state.settings.last_programme == last {
        return Vec::new();
    }
    state.settings.last_programme = last;
    vec![Effect::WriteSettings]
}

/// Where the programme of a revision is to be had; `None` when nowhere.
pub(crate) fn place_of(state: &State, number: u32) -> Option<RevisionLocation> {
    let loaded = state.library.loaded.get(&number).cloned().map(RevisionLocation::Here);
    let kept = || state.library.revisions.get(number).cloned().map(Box::new).map(RevisionLocation::Kept);
    let built_in = number == 0 && state.programme_at_current_revision().id.as_str() == BUILTIN_PROGRAMME_ID;
    loaded.or_else(kept).or_else(|| built_in.then_some(RevisionLocation::BuiltIn))
}
