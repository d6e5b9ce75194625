//! Where something was written: a session of the programme, or one that it knows nothing of.

use rostrum_programme::{Programme, Session, SessionId};

/// Where something was written.
pub(crate) struct ReportedSession<'a> {
    pub id: &'a SessionId,
    /// What the programme says of it.
    pub session: Option<&'a Session>,
    /// Whether the programme lists it.
    pub is_listed: bool,
}

impl<'a> ReportedSession<'a> {
    pub fn of_session(programme: &Programme, session: &'a Session) -> Self {
        let is_listed = programme.session(&session.id).is_some();
        Self { id: &session.id, session: Some(session), is_listed }
    }

    /// One that the programme knows nothing of.
    pub fn unknown(id: &'a SessionId) -> Self {
        Self { id, session: None, is_listed: false }
    }
}
