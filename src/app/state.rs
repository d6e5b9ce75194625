//! The whole state of the program, as views read it.

use super::{Clock, Notice, Page, Pane, Sheet};
use crate::locale::cities::city;
use crate::locale::{Language, Messages};
use crate::notebook::{Caret, History, Notebook};
use crate::programme::{LangTag, Programme, Session, SessionId, Span, Zone};
use crate::store::{Backup, Folders, SaveError, Settings, ThemeChoice};
use chrono::{DateTime, NaiveDate, Utc};
use std::sync::Arc;

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
        /// The latest backup.
        backup: Option<Backup>,
    },
    /// Another window holds the notes.
    OtherWindow,
}

/// How a session stands to the clock. Only told apart on the forum's own days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Phase {
    /// The forum is not on, so nothing is marked.
    Plain,
    /// Ended.
    Past,
    /// On now.
    Now,
    /// The next to begin.
    Next,
    /// Later.
    Later,
}

/// How the forum stands to the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForumPhase {
    /// Not begun; holds its first date.
    Before(NaiveDate),
    /// Today is one of its days.
    During,
    /// Over; holds its last date.
    After(NaiveDate),
}

/// Tells past, on now and next apart.
#[derive(Debug, Clone, Copy)]
pub struct SenseOfTime {
    /// The instant now.
    pub now: DateTime<Utc>,
    next_start: Option<DateTime<Utc>>,
    during: bool,
}

impl SenseOfTime {
    /// How a session with this span stands to the clock.
    pub fn phase(&self, span: Span) -> Phase {
        if !self.during {
            Phase::Plain
        } else if span.contains(self.now) {
            Phase::Now
        } else if span.end <= self.now {
            Phase::Past
        } else if self.next_start == Some(span.start.to_utc()) {
            Phase::Next
        } else {
            Phase::Later
        }
    }

    /// Whether the now line is drawn: only on the forum's own days.
    pub fn shows_now(&self) -> bool {
        self.during
    }
}

/// The state of the program.
pub struct State {
    /// The programme that is open.
    pub programme: Arc<Programme>,
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
    /// What lies over the window.
    pub sheet: Option<Sheet>,
    /// Whether the notes show the read view.
    pub reading: bool,
    /// Where saving stands.
    pub save: SaveState,
    /// Why the notes can't be changed, when they can't.
    pub read_only: Option<ReadOnly>,
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
    /// How many edits were sent to be saved.
    pub(super) edits_sent: u64,
    pub(super) theme: ThemeChoice,
    pub(super) system_dark: bool,
    pub(super) reader_zone: Option<Zone>,
    pub(super) system_zone: Zone,
}

/// What the program begins with; the command line wins over the settings without changing them.
pub struct Opening {
    /// The programme to show.
    pub programme: Programme,
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
}

impl State {
    /// The state at the start.
    pub fn new(opening: Opening) -> Self {
        let Opening {
            programme,
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
        } = opening;
        let remembered = settings.language.as_ref().and_then(|tag| Language::from_tag(tag.as_str()));
        let language = language.or(remembered).or(system_language).unwrap_or(Language::En);
        let mut state = Self {
            programme: Arc::new(programme),
            notebook,
            history: History::default(),
            words: Messages::new(language),
            clock,
            page: Page::Overview,
            sheet: None,
            reading: false,
            save: SaveState::Untouched,
            read_only,
            notices,
            narrow_pane: Pane::Timeline,
            whole_timeline: false,
            folders,
            caret: None,
            focus: None,
            edits_sent: 0,
            theme: theme.unwrap_or(settings.theme),
            system_dark: false,
            reader_zone: zone.or(settings.reader_zone),
            system_zone,
            settings,
        };
        state.page = state.first_page();
        state
    }

    /// The page to begin with: the session on now, the one open last, or the first.
    fn first_page(&self) -> Page {
        let last = self.settings.last_session.clone();
        let last = last.filter(|id| self.programme.session(id).is_some());
        let on_now = (self.forum_phase() == ForumPhase::During).then(|| self.on_now_or_next()).flatten();
        on_now
            .or(last)
            .or_else(|| self.programme.sessions_by_time().first().map(|session| session.id.clone()))
            .map_or(Page::Overview, Page::Session)
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
            Page::Session(id) => self.programme.session(id),
        }
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
        let Some(whole) = self.programme.whole_span() else { return ForumPhase::During };
        let today = self.now().with_timezone(&self.programme.zone.0).date_naive();
        let (first, last) = (whole.start.date_naive(), whole.end.date_naive());
        if today < first {
            ForumPhase::Before(first)
        } else if today > last {
            ForumPhase::After(last)
        } else {
            ForumPhase::During
        }
    }

    /// What is needed to tell past, on now and next apart; made once a frame.
    pub fn sense_of_time(&self) -> SenseOfTime {
        let now = self.now();
        let starts =
            self.programme.sessions.iter().map(|session| session.start.in_zone(self.programme.zone).to_utc());
        SenseOfTime {
            now,
            next_start: starts.filter(|start| *start > now).min(),
            during: self.forum_phase() == ForumPhase::During,
        }
    }

    /// The session that is on now, or the next to begin.
    pub fn on_now_or_next(&self) -> Option<SessionId> {
        let now = self.now();
        let sessions = self.programme.sessions_by_time();
        let spans = |session: &&Session| -> Span { self.programme.span(session) };
        sessions
            .iter()
            .find(|session| spans(session).contains(now))
            .or_else(|| sessions.iter().find(|session| spans(session).start > now))
            .map(|session| session.id.clone())
    }

    /// Where the caret belongs after an undo, once.
    pub fn take_caret(&mut self) -> Option<Caret> {
        self.caret.take()
    }

    /// The pane that the keyboard belongs in, once.
    pub fn take_focus(&mut self) -> Option<Pane> {
        self.focus.take()
    }

    /// The file name that a copy of the notes is offered under: forum and date.
    pub fn copy_name(&self) -> String {
        let tag = self.tag();
        let forum = self.programme.short_title.as_ref().unwrap_or(&self.programme.title).text(&tag);
        let date = self.now().with_timezone(&self.reader_zone().0).format("%Y-%m-%d").to_string();
        let name = self.words.say_with("copy-file-name", &[("forum", forum.into()), ("date", date.into())]);
        format!("{}.json", crate::store::safe_file_name(&name))
    }

    /// The path that a copy is offered under where no file dialog can be shown.
    pub fn suggested_copy(&self) -> std::path::PathBuf {
        self.folders.data.join(self.copy_name())
    }

    /// The window's title: the session and the forum.
    pub fn window_title(&self) -> String {
        let tag = self.tag();
        let forum = self.programme.short_title.as_ref().unwrap_or(&self.programme.title).text(&tag);
        match self.open_session() {
            Some(session) => format!("{} · {forum}", session.title.text(&tag)),
            None => forum.to_owned(),
        }
    }
}
