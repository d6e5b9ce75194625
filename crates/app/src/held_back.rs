//! A revision that brought the window down: not shown again unasked. What was there before is shown in its place, and the
//! delegate decides; until then the notes name the revision that they always named.

use rostrum_formats::builtin_programme::BUILTIN_PROGRAMME_ID;
use rostrum_locale::Messages;
use rostrum_programme::ProgrammeId;
use rostrum_store::{Folders, OpenAttemptMarker, ProgrammeRevisionId, Revisions, failed_openings};

/// What is not shown, and what is shown instead.
#[derive(Debug, Clone, PartialEq)]
pub struct CrashedRevision {
    /// What brought the window down.
    pub opened: ProgrammeRevisionId,
    /// What it is called.
    pub label: String,
    /// The earlier revision that is shown; `None` where it is the built-in programme.
    pub shown: Option<u32>,
}

impl CrashedRevision {
    pub(super) fn of(
        revisions: &Revisions,
        programme: &ProgrammeId,
        revision: u32,
        shown: Option<u32>,
        words: &Messages,
    ) -> Self {
        let tag = words.language().tag();
        let about = revisions.get(revision).map(|kept| &kept.about);
        let label = about.map(|about| if shown.is_some() { &about.label } else { &about.title });
        let label = label.map_or_else(|| programme.to_string(), |label| label.text(&tag).to_owned());
        Self { opened: ProgrammeRevisionId { programme: programme.clone(), revision }, label, shown }
    }
}

/// What a start knows of starts before it, and its own note.
#[derive(Debug, Default)]
pub(super) struct Starting {
    failed: Vec<ProgrammeRevisionId>,
    pub(super) note: Option<OpenAttemptMarker>,
}

impl Starting {
    pub(super) fn new(folders: &Folders) -> Self {
        Self { failed: failed_openings(folders), note: None }
    }

    pub(super) fn has_failed(&self, programme: &ProgrammeId, revision: u32) -> bool {
        self.failed.iter().any(|failed| failed.programme == *programme && failed.revision == revision)
    }

    pub(super) fn note(&mut self, folders: &Folders, programme: &ProgrammeId, revision: u32) {
        // The note before goes first: a window has one.
        self.note = None;
        self.note = write_open_attempt_marker(
            folders,
            &ProgrammeRevisionId { programme: programme.clone(), revision },
        );
    }
}

/// Notes what is about to be shown. The programme that comes with the program needs no note: nothing is before it.
pub fn write_open_attempt_marker(
    folders: &Folders,
    opened: &ProgrammeRevisionId,
) -> Option<OpenAttemptMarker> {
    if opened.programme.as_str() == BUILTIN_PROGRAMME_ID && opened.revision == 0 {
        return None;
    }
    OpenAttemptMarker::write(folders, opened)
        .inspect_err(|error| tracing::warn!(%error, "what is opened is not noted"))
        .ok()
}
