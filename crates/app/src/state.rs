//! The whole state of the program, as views read it.

use crate::busy::Work;
use crate::phases::KnownDays;
use crate::preferences::Preferences;
use crate::{
    ActiveRehearsal, BackgroundWork, Clock, ConflictCopies, Dialog, FileUnderReview, ForumPhase,
    HandInDialogState, InterventionRef, InterventionsPaneState, NotesAccess, Notices, Page, Pane,
    ProgrammeLibrary, ProgrammeWithSessionLookup, ReadOnlyReason, RehearsalDisplay, SaveState,
    SessionPhaseSnapshot, SideTab, StepDirection, WindowState,
};
use chrono::{DateTime, Utc};
use rostrum_locale::bounded_text::truncated_with_ellipsis;
use rostrum_locale::zone_names::{city_of_zone, own_zone_name};
use rostrum_locale::{Language, Messages};
use rostrum_notebook::{Intervention, NoteAndCaret, NotePlace, Notebook, UndoHistory, VisiblePlace};
use rostrum_programme::{LangTag, Programme, Session, SessionId, Zone};
use rostrum_store::{Folders, OpenAttemptMarker, Settings, ThemeChoice};
use std::path::PathBuf;
use std::sync::Arc;

/// The most signs of a session's or a forum's name in the window's title.
const TITLE_PART: usize = 200;

/// The state of the program.
pub struct State {
    // The programme.
    /// The programme that is shown, with what is known of it: the current revision, or an earlier one that is looked at.
    pub shown: ProgrammeWithSessionLookup,
    pub(super) forum_days: KnownDays,
    /// Its kept revisions, other programmes, what is unread.
    pub library: ProgrammeLibrary,
    /// The file that is being reviewed.
    pub reviewing: Option<FileUnderReview>,
    /// Work that goes on off the frame.
    pub(super) work: Work,
    /// What is done once the window is there.
    pub(super) at_start: AtStart,

    // What the delegate wrote.
    /// The notes.
    pub notebook: Notebook,
    /// Undo and redo.
    pub history: UndoHistory,
    /// A step elsewhere that was named, and is taken when it is asked for once more.
    pub(super) undo_named: Option<UndoNamed>,
    /// Whether the notes can be changed, and where saving stands.
    pub access: NotesAccess,
    /// Copies that lie beside the notes.
    pub conflicts: ConflictCopies,
    /// Whether an edit that does not fit the notebook is a panic: it is a fault of ours, and tests shall find it.
    pub strict_edits: bool,

    // The window.
    /// Which page, pane and tab are shown.
    pub window: WindowState,
    /// What lies over the window.
    pub dialog: Option<Dialog>,
    /// Remarks, the newest last.
    pub notices: Notices,
    /// What the pane of interventions shows besides the text.
    pub interventions_view: InterventionsPaneState,
    /// What is chosen in the dialogs of handing in.
    pub handing_in: HandInDialogState,
    /// The rehearsal or delivery that is on.
    pub rehearsal: Option<ActiveRehearsal>,

    // The reader and the computer.
    /// What is remembered between runs.
    pub settings: Settings,
    pub(super) preferences: Preferences,
    /// The words of the interface, in its language.
    pub words: Messages,
    /// What time it is.
    pub clock: Clock,
    /// Where the user's files are.
    pub folders: Folders,
    /// The programme files that were read: never written over.
    pub(super) read_files: Vec<PathBuf>,
}

/// What is taken once, when the window is there.
#[derive(Debug, Default)]
pub(crate) struct AtStart {
    /// A programme file that the command line asks to open.
    pub(crate) open: Option<PathBuf>,
    /// The note of what is opened.
    pub(crate) note: Option<OpenAttemptMarker>,
}

/// What fills the window; each stands in front of those below it, which are there again once it is gone.
#[derive(Debug, Clone, Copy)]
pub enum MainView<'a> {
    /// The prompter of a rehearsal.
    Prompter(&'a ActiveRehearsal),
    /// The review of a file.
    Review(&'a FileUnderReview),
    /// The timeline alone.
    WholeTimeline,
    /// The panes, or one of them where the window is narrow.
    Panes,
}

impl State {
    /// What fills the window.
    pub fn main_view(&self) -> MainView<'_> {
        let rehearsing =
            self.rehearsal.as_ref().filter(|rehearsing| rehearsing.stage == RehearsalDisplay::Prompter);
        match (rehearsing, &self.reviewing) {
            (Some(rehearsing), _) => MainView::Prompter(rehearsing),
            (None, Some(reviewing)) => MainView::Review(reviewing),
            (None, None) if self.window.whole_timeline => MainView::WholeTimeline,
            (None, None) => MainView::Panes,
        }
    }

    /// The note of what is opened, for the window to keep until it was seen.
    pub fn take_open_attempt_marker(&mut self) -> Option<OpenAttemptMarker> {
        self.at_start.note.take()
    }

    /// The interface's language.
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// The language that content is wanted in.
    pub fn content_language(&self) -> LangTag {
        self.language().tag()
    }

    /// The appearance that was chosen.
    pub fn theme(&self) -> ThemeChoice {
        self.preferences.theme
    }

    /// Whether the window is dark now.
    pub fn is_dark(&self) -> bool {
        self.preferences.is_dark()
    }

    /// The instant now.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The session that the middle pane shows.
    pub fn open_session(&self) -> Option<&Session> {
        match &self.window.page {
            Page::Overview => None,
            Page::Session(id) => self.shown_session_even_if_unlisted(id),
        }
    }

    /// The intervention that is open beside the session, or would be: the one last open, else the first.
    pub fn open_or_first_intervention(&self) -> Option<(&SessionId, &Intervention)> {
        let Page::Session(session) = &self.window.page else { return None };
        let interventions = self.notebook.interventions_of(session);
        let last = self.interventions_view.open.get(session);
        let open = interventions
            .iter()
            .find(|intervention| Some(&intervention.id) == last)
            .or_else(|| interventions.first())?;
        Some((session, open))
    }

    /// The text that is written in the right pane: the page's note, or the open intervention's text.
    pub fn edited_text_place(&self) -> NotePlace {
        match (self.window.side_tab, self.open_or_first_intervention()) {
            (SideTab::Interventions, Some((session, intervention))) => {
                NotePlace::Intervention(session.clone(), intervention.id.clone())
            }
            _ => self.window.page.note(),
        }
    }

    /// Has the right pane show a text.
    pub(super) fn lay_out(&mut self, place: &NotePlace) {
        match place {
            NotePlace::Forum | NotePlace::Session(_) => self.window.side_tab = SideTab::Notes,
            NotePlace::Intervention(session, id) => {
                self.window.side_tab = SideTab::Interventions;
                let shown = self.interventions_view.open.insert(session.clone(), id.clone());
                if shown.as_ref() != Some(id) {
                    // What was asked about the intervention before is asked no more.
                    self.interventions_view.compared = None;
                    self.interventions_view.clearing = false;
                }
                self.note_working_on(place);
            }
            NotePlace::Mission(_) => {}
        }
    }

    /// Remembers the intervention that was last worked on.
    pub(super) fn note_working_on(&mut self, place: &NotePlace) {
        if let NotePlace::Intervention(session, intervention) = place {
            let place = InterventionRef { session: session.clone(), intervention: intervention.clone() };
            self.interventions_view.last = Some(place);
        }
    }

    /// What an intervention is called: its title, else its place among the session's: "Draft 1".
    pub fn intervention_name(&self, session: &SessionId, intervention: &Intervention) -> String {
        if !intervention.title.trim().is_empty() {
            return intervention.title.clone();
        }
        let index =
            self.notebook.interventions_of(session).iter().position(|known| known.id == intervention.id);
        let number = index.map_or(1, |index| index + 1).to_string();
        self.words.say_with("intervention-numbered", &[("number", number.into())]).into_owned()
    }

    /// The next language of the interface, after the open intervention's own, that has no version of it.
    pub fn next_missing_intervention_language(&self) -> Option<LangTag> {
        let (session, intervention) = self.open_or_first_intervention()?;
        let root = intervention.version_of.as_ref().unwrap_or(&intervention.id);
        let own = Language::from_tag_or_locale_name(intervention.language.as_str());
        let at = Language::ALL.iter().position(|language| Some(*language) == own).map_or(0, |at| at + 1);
        let interventions = self.notebook.interventions_of(session);
        let has = |tag: &LangTag| {
            interventions.iter().any(|known| {
                (known.id == *root || known.version_of.as_ref() == Some(root)) && known.language == *tag
            })
        };
        Language::ALL.iter().cycle().skip(at).take(4).map(|language| language.tag()).find(|tag| !has(tag))
    }

    /// The programme that is shown.
    pub fn shown_programme(&self) -> &Arc<Programme> {
        &self.shown.programme
    }

    /// The work that goes on off the frame.
    pub fn background_work(&self) -> Option<&BackgroundWork> {
        self.work.busy()
    }

    /// Why the notes can't be changed, when they can't.
    pub fn read_only_reason(&self) -> Option<&ReadOnlyReason> {
        match &self.access {
            NotesAccess::ReadOnly(read_only) => Some(read_only),
            NotesAccess::Writable { .. } => None,
        }
    }

    /// Where saving stands.
    pub fn save_state(&self) -> &SaveState {
        match &self.access {
            NotesAccess::ReadOnly(_) => &SaveState::Untouched,
            NotesAccess::Writable { save, .. } => save,
        }
    }

    /// How many edits of the notebook were made: what is gathered from it is gathered anew when it rises.
    pub fn edits_made(&self) -> u64 {
        match self.access {
            NotesAccess::ReadOnly(_) => 0,
            NotesAccess::Writable { edits_sent, .. } => edits_sent,
        }
    }

    /// The zone of the second line: the reader's own.
    pub fn reader_zone(&self) -> Zone {
        self.preferences.zone()
    }

    /// Whether the reader's zone was set rather than found.
    pub fn reader_zone_is_set(&self) -> bool {
        self.preferences.reader_zone.is_some()
    }

    /// What the forum's zone is called: "Geneva".
    pub fn forum_zone_name(&self) -> String {
        self.shown_programme().zone_label.as_ref().map_or_else(
            || city_of_zone(self.shown_programme().zone, self.language()),
            |label| label.text(&self.content_language()).to_owned(),
        )
    }

    /// What the reader's zone is called: its city, or the name that was given to it.
    pub fn reader_zone_name(&self) -> String {
        own_zone_name(self.settings.reader_zone_label.as_deref(), self.reader_zone(), self.language())
    }

    /// Whether the second line says anything: the reader's clock differs from the forum's.
    pub fn clocks_differ_at(&self, at: DateTime<Utc>) -> bool {
        self.shown_programme().zone.offset_secs(at) != self.reader_zone().offset_secs(at)
    }

    /// How the forum stands to the clock, by dates in forum time.
    pub fn forum_phase(&self) -> ForumPhase {
        self.forum_days.of(self.shown_programme()).phase(self.now(), self.shown_programme().zone)
    }

    /// What is needed to tell past, on now and next apart; made once a frame.
    pub fn session_phase_snapshot(&self) -> SessionPhaseSnapshot {
        self.forum_days.of(self.shown_programme()).sense(self.now(), self.shown_programme().zone)
    }

    /// The session that is on now, or the next to begin.
    pub fn current_or_next_session_id(&self) -> Option<SessionId> {
        self.shown.current_or_next_session(self.now()).map(|session| session.id.clone())
    }

    /// Where the caret belongs after an undo, once.
    pub fn take_pending_caret(&mut self) -> Option<NoteAndCaret> {
        self.window.caret.take()
    }

    /// The pane that the keyboard belongs in, once.
    pub fn take_pending_focus(&mut self) -> Option<Pane> {
        self.window.focus.take()
    }

    /// Whether there are notes that nobody can see now, so that nothing may be said of what they hold.
    pub fn notes_cannot_be_shown(&self) -> bool {
        match self.read_only_reason() {
            Some(ReadOnlyReason::OtherWindow) | None => false,
            Some(read_only) => {
                read_only.readable_part().is_none() && !read_only.backup().is_some_and(|latest| latest.shown)
            }
        }
    }

    /// Whether everything that was written is on the disk.
    pub fn is_notebook_saved(&self) -> bool {
        matches!(self.save_state(), SaveState::Untouched | SaveState::Saved(_))
    }

    /// The file name that a copy of the notes is offered under: forum and date.
    pub(crate) fn copy_name(&self) -> String {
        let tag = self.content_language();
        let forum =
            self.shown_programme().short_title.as_ref().unwrap_or(&self.shown_programme().title).text(&tag);
        let date = self.now().with_timezone(&self.reader_zone().0).format("%Y-%m-%d").to_string();
        let name = self.words.say_with("copy-file-name", &[("forum", forum.into()), ("date", date.into())]);
        format!("{}.json", rostrum_store::human_readable_file_name(&name))
    }

    /// The path that a copy is offered under where no file dialog can be shown. When the folder of the
    /// notes can't be written, another one.
    pub fn suggested_notebook_copy_path(&self) -> std::path::PathBuf {
        let folder = match self.save_state() {
            SaveState::Failed(_) => rostrum_store::user_documents_or_home_folder(),
            _ => None,
        };
        folder.unwrap_or_else(|| self.folders.data.clone()).join(self.copy_name())
    }

    /// The window's title: the session and the forum.
    pub fn window_title(&self) -> String {
        let tag = self.content_language();
        let forum =
            self.shown_programme().short_title.as_ref().unwrap_or(&self.shown_programme().title).text(&tag);
        let part = |text| truncated_with_ellipsis(text, TITLE_PART);
        match self.open_session() {
            Some(session) => format!("{} · {}", part(session.title.text(&tag)), part(forum)),
            None => part(forum).into_owned(),
        }
    }
}

/// The step that was named because it is not of what is shown; asked once more, it is taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct UndoNamed {
    pub(super) here: VisiblePlace,
    pub(super) direction: StepDirection,
    /// How many edits there were then: after another edit the step is another.
    pub(super) edits: u64,
}
