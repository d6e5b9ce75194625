//! What the program begins with, and the state that is made of it.

use crate::busy::Work;
use crate::phases::KnownDays;
use crate::preferences::Preferences;
use crate::state::AtStart;
use crate::{
    Clock, ConflictCopies, CrashedRevision, ForumPhase, HandInDialogState, InterventionsPaneState,
    NotesAccess, Notice, Page, ProgrammeLibrary, ProgrammeWithSessionLookup, ReadOnlyReason, State,
    WindowState,
};
use rostrum_locale::{Language, Messages};
use rostrum_notebook::{NotePlace, Notebook, UndoHistory};
use rostrum_programme::Zone;
use rostrum_store::{Folders, OpenAttemptMarker, Revisions, Settings, ThemeChoice};
use std::path::PathBuf;

/// What the program begins with; the command line wins over the settings without changing them.
pub struct StartupData {
    /// The current revision of the programme.
    pub programme: ProgrammeWithSessionLookup,
    /// Its kept revisions.
    pub revisions: Revisions,
    /// A programme file to review.
    pub open: Option<PathBuf>,
    /// The file that the programme was read from, where the command line gave one.
    pub given: Option<PathBuf>,
    /// The notes that belong to it.
    pub notebook: Notebook,
    /// What is remembered between runs.
    pub settings: Settings,
    /// Where the user's files are.
    pub folders: Folders,
    /// The clock.
    pub clock: Clock,
    /// `--lang`, or the system's language.
    pub language: Option<Language>,
    /// `--theme`.
    pub theme: Option<ThemeChoice>,
    /// `--zone`.
    pub zone: Option<Zone>,
    /// The system's zone, `TZ` first.
    pub system_zone: Zone,
    /// The system's language.
    pub system_language: Option<Language>,
    /// Why the notes can't be changed, when they can't.
    pub read_only: Option<ReadOnlyReason>,
    /// Remarks from opening.
    pub notices: Vec<Notice>,
    /// What is not shown, since it brought the window down.
    pub held_back: Option<CrashedRevision>,
    /// The note of what is opened.
    pub note: Option<OpenAttemptMarker>,
}

impl State {
    /// The state at the start.
    pub fn new(opening: StartupData) -> Self {
        let StartupData {
            programme,
            revisions,
            open,
            given,
            notebook,
            settings,
            folders,
            clock,
            language,
            theme,
            zone,
            system_zone,
            system_language,
            read_only,
            notices,
            held_back,
            note,
        } = opening;
        let remembered =
            settings.language.as_ref().and_then(|tag| Language::from_tag_or_locale_name(tag.as_str()));
        let language = language.or(remembered).or(system_language).unwrap_or(Language::En);
        let mut library = ProgrammeLibrary::new(revisions, notebook.revision, programme.clone());
        library.held_back = held_back;
        let mut state = Self {
            shown: programme,
            forum_days: KnownDays::default(),
            library,
            reviewing: None,
            work: Work::default(),
            at_start: AtStart { open, note },
            notebook,
            history: UndoHistory::default(),
            undo_named: None,
            access: NotesAccess::opened(read_only),
            conflicts: ConflictCopies::default(),
            strict_edits: cfg!(debug_assertions),
            window: WindowState::new(clock.now()),
            dialog: None,
            notices: notices.into(),
            interventions_view: InterventionsPaneState::default(),
            handing_in: HandInDialogState::default(),
            rehearsal: None,
            preferences: Preferences {
                theme: theme.unwrap_or(settings.theme),
                system_dark: false,
                reader_zone: zone.or(settings.reader_zone),
                system_zone,
            },
            settings,
            words: Messages::new(language),
            clock,
            folders,
            read_files: given.into_iter().collect(),
        };
        state.window.page = state.first_page();
        state.take_up_intervention();
        state.find_unread();
        state
    }

    /// The page to begin with: the session on now, the one open last, or the first.
    pub(super) fn first_page(&self) -> Page {
        let last = self.settings.last_session.clone();
        let last = last.filter(|id| self.shown_session_even_if_unlisted(id).is_some());
        let on_now =
            (self.forum_phase() == ForumPhase::During).then(|| self.current_or_next_session_id()).flatten();
        on_now
            .or(last)
            .or_else(|| self.shown.nth_session_by_time(0).map(|session| session.id.clone()))
            .map_or(Page::Overview, Page::Session)
    }

    /// Shows the intervention that was open last, where its page is shown again: a session that is on now
    /// begins with its notes.
    fn take_up_intervention(&mut self) {
        let Page::Session(session) = &self.window.page else { return };
        let is_last = self.settings.last_session.as_ref() == Some(session);
        let Some(intervention) = self.settings.last_intervention.clone().filter(|_| is_last) else { return };
        if self.notebook.intervention(session, &intervention).is_some() {
            self.lay_out(&NotePlace::Intervention(session.clone(), intervention));
        }
    }
}
