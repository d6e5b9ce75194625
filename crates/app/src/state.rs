//! The whole state of the program, as views read it.

use super::busy::Busy;
use super::facts::Loaded;
use super::held_back::CrashedRevision;
use super::phases::{ForumPhase, KnownDays, PhaseClock};
use super::undoing::UndoNamed;
use super::updates::Reviewing;
use super::updates::{Parked, RevisionLibrary};
use super::{
    Clock, Dialog, HandingIn, InterventionPlace, InterventionsView, Notice, Page, Pane, Rehearsing, SideTab,
};
use chrono::{DateTime, Utc};
use rostrum_locale::cities::city;
use rostrum_locale::shown::bounded;
use rostrum_locale::{Language, Messages};
use rostrum_notebook::{Caret, History, Intervention, InterventionId, NotePlace, Notebook};
use rostrum_programme::{LangTag, Programme, ProgrammeId, Session, SessionId, Zone};
use rostrum_store::{Backup, Folders, OpeningNote, Revisions, SaveError, Settings, SourceFile, ThemeChoice};
use std::collections::{BTreeMap, HashMap};
use std::path::PathBuf;
use std::sync::Arc;

/// The most signs of a session's or a forum's name in the window's title.
const TITLE_PART: usize = 200;

/// Where the text of the notes stands between the window and the disk. Always the truth.
#[derive(Debug, Clone, PartialEq)]
pub enum SaveState {
    /// Nothing was changed since the program began.
    Untouched,
    /// Changed; the next save is due within a second.
    Unsaved,
    /// On the disk since then.
    Saved(DateTime<Utc>),
    /// Not on the disk, and why; tried again by itself.
    Failed(SaveError),
}

/// Why notes can be read but not changed.
#[derive(Debug, Clone, PartialEq)]
pub enum ReadOnly {
    /// The notes file can't be read; it is left untouched.
    Unreadable {
        /// The file's name.
        name: String,
        /// Line, from 1; 0 when unknown.
        line: usize,
        /// Column, from 1; 0 when unknown.
        column: usize,
        /// Why the system would not let it be read; `None` when what is in it is wrong.
        why: Option<SaveError>,
        /// The latest backup.
        backup: Option<Backup>,
    },
    /// Another window holds the notes.
    OtherWindow,
    /// Another window holds the notes, and what stands on the disk cannot be read: nothing of them is shown, and
    /// nothing is offered that would write there.
    UnreadableElsewhere {
        /// The file's name.
        name: String,
        /// Line, from 1; 0 when unknown.
        line: usize,
        /// Column, from 1; 0 when unknown.
        column: usize,
        /// Why the system would not let it be read; `None` when what is in it is wrong.
        why: Option<SaveError>,
    },
}

/// The state of the program.
pub struct State {
    /// The programme that is shown: the current revision, or an earlier one that is looked at.
    pub programme: Arc<Programme>,
    /// The same, with what is known of it.
    pub(super) shown: Loaded,
    /// Its kept revisions, other programmes, what is unread.
    pub library: RevisionLibrary,
    opening_note: Option<OpeningNote>,
    /// The file that is being reviewed.
    pub reviewing: Option<Reviewing>,
    /// Work that goes on off the frame.
    pub busy: Option<Busy>,
    pub(super) tickets: u64,
    /// Since when the page is shown.
    pub(super) page_since: DateTime<Utc>,
    /// What the command line asks to open.
    pub(super) open_at_start: Option<PathBuf>,
    /// The programme files that were read: never written over.
    pub(super) read_files: Vec<PathBuf>,
    /// A file to be reviewed once its programme is open.
    pub(super) review_after_switch: Option<Arc<SourceFile>>,
    /// Programmes that were left, so that undo goes on in them.
    pub(super) parked: HashMap<ProgrammeId, Parked>,
    /// What the delegate wrote.
    pub notebook: Notebook,
    /// Undo and redo.
    pub history: History,
    /// What is remembered between runs.
    pub settings: Settings,
    /// The words of the interface, in its language.
    pub words: Messages,
    /// What time it is.
    pub clock: Clock,
    /// What the middle pane shows.
    pub page: Page,
    /// What the right pane shows beside it.
    pub side_tab: SideTab,
    /// The draft that was last open, by session.
    pub(super) open_drafts: BTreeMap<SessionId, InterventionId>,
    /// The rehearsal or delivery that is on.
    pub rehearsal: Option<Rehearsing>,
    /// What the pane of drafts shows besides the text.
    pub drafting: InterventionsView,
    /// What is chosen in the dialogs of handing in.
    pub handing_in: HandingIn,
    /// What lies over the window.
    pub dialog: Option<Dialog>,
    /// Whether an edit that does not fit the notebook is a panic: it is a fault of ours, and tests shall find it.
    pub strict_edits: bool,
    /// Whether the notes show the read view.
    pub reading: bool,
    /// Where saving stands.
    pub save: SaveState,
    /// Why the notes can't be changed, when they can't.
    pub read_only: Option<ReadOnly>,
    /// Whether a backup of the unreadable notes is shown, to be looked at.
    pub backup_shown: bool,
    /// Whether the window closes as soon as the notes are on the disk.
    pub closing: bool,
    /// Remarks, the newest last.
    pub notices: Vec<Notice>,
    /// The pane that the narrow layout shows.
    pub narrow_pane: Pane,
    /// Whether the timeline fills the window.
    pub whole_timeline: bool,
    /// Where the user's files are.
    pub folders: Folders,
    /// Where the caret belongs after an undo; taken by the editor.
    pub(super) caret: Option<Caret>,
    /// The pane that the keyboard belongs in; taken by the window.
    pub(super) focus: Option<Pane>,
    /// A step elsewhere that was named, and is taken when it is asked for once more.
    pub(super) undo_named: Option<UndoNamed>,
    /// How many edits were sent to be saved.
    pub(super) edits_sent: u64,
    pub(super) theme: ThemeChoice,
    pub(super) system_dark: bool,
    pub(super) reader_zone: Option<Zone>,
    pub(super) system_zone: Zone,
    forum_days: KnownDays,
}

/// What the program begins with; the command line wins over the settings without changing them.
pub struct Opening {
    /// The current revision of the programme.
    pub programme: Loaded,
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
    pub read_only: Option<ReadOnly>,
    /// Remarks from opening.
    pub notices: Vec<Notice>,
    /// What is not shown, since it brought the window down.
    pub held_back: Option<CrashedRevision>,
    /// The note of what is opened.
    pub note: Option<OpeningNote>,
}

impl State {
    /// The state at the start.
    pub fn new(opening: Opening) -> Self {
        let Opening {
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
        let remembered = settings.language.as_ref().and_then(|tag| Language::from_tag(tag.as_str()));
        let language = language.or(remembered).or(system_language).unwrap_or(Language::En);
        let mut library = RevisionLibrary::new(revisions, notebook.revision, programme.clone());
        library.held_back = held_back;
        let mut state = Self {
            programme: programme.programme.clone(),
            library,
            opening_note: note,
            shown: programme,
            reviewing: None,
            busy: None,
            tickets: 0,
            page_since: clock.now(),
            open_at_start: open,
            read_files: given.into_iter().collect(),
            review_after_switch: None,
            parked: HashMap::new(),
            notebook,
            history: History::default(),
            words: Messages::new(language),
            clock,
            page: Page::Overview,
            side_tab: SideTab::default(),
            open_drafts: BTreeMap::new(),
            drafting: InterventionsView::default(),
            handing_in: HandingIn::default(),
            rehearsal: None,
            dialog: None,
            strict_edits: cfg!(debug_assertions),
            reading: false,
            save: SaveState::Untouched,
            read_only,
            backup_shown: false,
            closing: false,
            notices,
            narrow_pane: Pane::Timeline,
            whole_timeline: false,
            folders,
            caret: None,
            focus: None,
            undo_named: None,
            edits_sent: 0,
            theme: theme.unwrap_or(settings.theme),
            system_dark: false,
            reader_zone: zone.or(settings.reader_zone),
            system_zone,
            settings,
            forum_days: KnownDays::default(),
        };
        state.page = state.first_page();
        state.take_up_draft();
        state.find_unread();
        state
    }

    /// The page to begin with: the session on now, the one open last, or the first.
    pub(super) fn first_page(&self) -> Page {
        let last = self.settings.last_session.clone();
        let last = last.filter(|id| self.session(id).is_some());
        let on_now = (self.forum_phase() == ForumPhase::During).then(|| self.on_now_or_next()).flatten();
        on_now
            .or(last)
            .or_else(|| self.shown.nth(0).map(|session| session.id.clone()))
            .map_or(Page::Overview, Page::Session)
    }

    /// Shows the draft that was open last, where its page is shown again: a session that is on now
    /// begins with its notes.
    fn take_up_draft(&mut self) {
        let Page::Session(session) = &self.page else { return };
        let is_last = self.settings.last_session.as_ref() == Some(session);
        let Some(draft) = self.settings.last_draft.clone().filter(|_| is_last) else { return };
        if self.notebook.draft(session, &draft).is_some() {
            self.lay_out(&NotePlace::Intervention(session.clone(), draft));
        }
    }

    /// The note of what is opened, for the window to keep until it was seen.
    pub fn take_opening_note(&mut self) -> Option<OpeningNote> {
        self.opening_note.take()
    }

    /// The interface's language.
    pub fn language(&self) -> Language {
        self.words.language()
    }

    /// The language that content is wanted in.
    pub fn tag(&self) -> LangTag {
        self.language().tag()
    }

    /// The appearance that was chosen.
    pub fn theme(&self) -> ThemeChoice {
        self.theme
    }

    /// Whether the window is dark now.
    pub fn is_dark(&self) -> bool {
        match self.theme {
            ThemeChoice::Light => false,
            ThemeChoice::Dark => true,
            ThemeChoice::System => self.system_dark,
        }
    }

    /// The instant now.
    pub fn now(&self) -> DateTime<Utc> {
        self.clock.now()
    }

    /// The session that the middle pane shows.
    pub fn open_session(&self) -> Option<&Session> {
        match &self.page {
            Page::Overview => None,
            Page::Session(id) => self.session(id),
        }
    }

    /// The draft that is open beside the session, or would be: the one last open, else the first.
    pub fn open_draft(&self) -> Option<(&SessionId, &Intervention)> {
        let Page::Session(session) = &self.page else { return None };
        let drafts = self.notebook.drafts(session);
        let last = self.open_drafts.get(session);
        let open = drafts.iter().find(|draft| Some(&draft.id) == last).or_else(|| drafts.first())?;
        Some((session, open))
    }

    /// The text that is written in the right pane: the page's note, or the open draft's text.
    pub fn text_place(&self) -> NotePlace {
        match (self.side_tab, self.open_draft()) {
            (SideTab::Interventions, Some((session, draft))) => {
                NotePlace::Intervention(session.clone(), draft.id.clone())
            }
            _ => self.page.note(),
        }
    }

    /// Has the right pane show a text.
    pub(super) fn lay_out(&mut self, place: &NotePlace) {
        match place {
            NotePlace::Forum | NotePlace::Session(_) => self.side_tab = SideTab::Notes,
            NotePlace::Intervention(session, id) => {
                self.side_tab = SideTab::Interventions;
                let shown = self.open_drafts.insert(session.clone(), id.clone());
                if shown.as_ref() != Some(id) {
                    // What was asked about the draft before is asked no more.
                    self.drafting.compared = None;
                    self.drafting.clearing = false;
                }
                self.note_working_on(place);
            }
            NotePlace::Mission(_) => {}
        }
    }

    /// Remembers the draft that was last worked on.
    pub(super) fn note_working_on(&mut self, place: &NotePlace) {
        if let NotePlace::Intervention(session, draft) = place {
            let place = InterventionPlace { session: session.clone(), draft: draft.clone() };
            self.drafting.last = Some(place);
        }
    }

    /// What a draft is called: its title, else its place among the session's: "Draft 1".
    pub fn draft_name(&self, session: &SessionId, draft: &Intervention) -> String {
        if !draft.title.trim().is_empty() {
            return draft.title.clone();
        }
        let index = self.notebook.drafts(session).iter().position(|known| known.id == draft.id);
        let number = index.map_or(1, |index| index + 1).to_string();
        self.words.say_with("intervention-numbered", &[("number", number.into())]).into_owned()
    }

    /// The next language of the interface, after the open draft's own, that has no version of it.
    pub fn next_version_language(&self) -> Option<LangTag> {
        let (session, draft) = self.open_draft()?;
        let root = draft.version_of.as_ref().unwrap_or(&draft.id);
        let own = Language::from_tag(draft.language.as_str());
        let at = Language::ALL.iter().position(|language| Some(*language) == own).map_or(0, |at| at + 1);
        let drafts = self.notebook.drafts(session);
        let has = |tag: &LangTag| {
            drafts.iter().any(|known| {
                (known.id == *root || known.version_of.as_ref() == Some(root)) && known.language == *tag
            })
        };
        Language::ALL.iter().cycle().skip(at).take(4).map(|language| language.tag()).find(|tag| !has(tag))
    }

    /// How many edits of the notebook were made: what is gathered from it is gathered anew when it rises.
    pub fn edits_made(&self) -> u64 {
        self.edits_sent
    }

    /// The zone of the second line: the reader's own.
    pub fn reader_zone(&self) -> Zone {
        self.reader_zone.unwrap_or(self.system_zone)
    }

    /// Whether the reader's zone was set rather than found.
    pub fn reader_zone_is_set(&self) -> bool {
        self.reader_zone.is_some()
    }

    /// What the forum's zone is called: "Geneva".
    pub fn forum_city(&self) -> String {
        self.programme.zone_label.as_ref().map_or_else(
            || city(self.programme.zone, self.language()),
            |label| label.text(&self.tag()).to_owned(),
        )
    }

    /// What the reader's zone is called: its city, or the name that was given to it.
    pub fn reader_city(&self) -> String {
        self.settings.reader_zone_label.clone().unwrap_or_else(|| city(self.reader_zone(), self.language()))
    }

    /// Whether the second line says anything: the reader's clock differs from the forum's.
    pub fn zones_differ(&self, at: DateTime<Utc>) -> bool {
        self.programme.zone.offset_secs(at) != self.reader_zone().offset_secs(at)
    }

    /// How the forum stands to the clock, by dates in forum time.
    pub fn forum_phase(&self) -> ForumPhase {
        self.forum_days.of(&self.programme).phase(self.now(), self.programme.zone)
    }

    /// What is needed to tell past, on now and next apart; made once a frame.
    pub fn sense_of_time(&self) -> PhaseClock {
        self.forum_days.of(&self.programme).sense(self.now(), self.programme.zone)
    }

    /// The session that is on now, or the next to begin.
    pub fn on_now_or_next(&self) -> Option<SessionId> {
        self.shown.on_at_or_next(self.now()).map(|session| session.id.clone())
    }

    /// Where the caret belongs after an undo, once.
    pub fn take_caret(&mut self) -> Option<Caret> {
        self.caret.take()
    }

    /// The pane that the keyboard belongs in, once.
    pub fn take_focus(&mut self) -> Option<Pane> {
        self.focus.take()
    }

    /// Whether there are notes that nobody can see now, so that nothing may be said of what they hold.
    pub fn notes_are_hidden(&self) -> bool {
        let unreadable = matches!(
            self.read_only,
            Some(ReadOnly::Unreadable { .. } | ReadOnly::UnreadableElsewhere { .. })
        );
        unreadable && !self.backup_shown
    }

    /// Whether everything that was written is on the disk.
    pub fn is_on_disk(&self) -> bool {
        matches!(self.save, SaveState::Untouched | SaveState::Saved(_))
    }

    /// The file name that a copy of the notes is offered under: forum and date.
    pub fn copy_name(&self) -> String {
        let tag = self.tag();
        let forum = self.programme.short_title.as_ref().unwrap_or(&self.programme.title).text(&tag);
        let date = self.now().with_timezone(&self.reader_zone().0).format("%Y-%m-%d").to_string();
        let name = self.words.say_with("copy-file-name", &[("forum", forum.into()), ("date", date.into())]);
        format!("{}.json", rostrum_store::speaking_file_name(&name))
    }

    /// The path that a copy is offered under where no file dialog can be shown. When the folder of the
    /// notes can't be written, another one.
    pub fn suggested_copy(&self) -> std::path::PathBuf {
        let folder = match self.save {
            SaveState::Failed(_) => rostrum_store::documents_folder(),
            _ => None,
        };
        folder.unwrap_or_else(|| self.folders.data.clone()).join(self.copy_name())
    }

    /// The window's title: the session and the forum.
    pub fn window_title(&self) -> String {
        let tag = self.tag();
        let forum = self.programme.short_title.as_ref().unwrap_or(&self.programme.title).text(&tag);
        let part = |text| bounded(text, TITLE_PART);
        match self.open_session() {
            Some(session) => format!("{} · {}", part(session.title.text(&tag)), part(forum)),
            None => part(forum).into_owned(),
        }
    }
}
