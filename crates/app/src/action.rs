//! Everything that can be asked of the program, and everything that it asks of the outside.

use super::Command;
use super::exporting::{ExportAction, ExportEffect, ExportRequest};
use super::handing_in::{HandInAction, HandInEffect, HandInWhat};
use super::handover::HandoverAction;
use super::jobs::CopyRead;
use super::returning::{ReturnedAction, ReturnedEffect};
use super::updates::ProgrammeFileAction;
use super::updates::ReviewAction;
use super::updates::{LibraryAction, LibraryEffect};
use super::{InterventionAction, NextStep, RehearseAction};
use rostrum_locale::Language;
use rostrum_notebook::{Edit, NotePlace, Notebook, Splice};
use rostrum_programme::{Address, SessionId, Zone};
use rostrum_store::{Backup, OwnFiles, SaveError, SaveReport, ThemeChoice};
use std::path::PathBuf;

/// What the middle pane shows.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Page {
    /// The forum's own page.
    Overview,
    /// One session.
    Session(SessionId),
}

impl Page {
    /// The note that belongs to the page.
    pub fn note(&self) -> NotePlace {
        match self {
            Self::Overview => NotePlace::Forum,
            Self::Session(id) => NotePlace::Session(id.clone()),
        }
    }
}

impl From<&NotePlace> for Page {
    /// The page beside which a text is written.
    fn from(place: &NotePlace) -> Self {
        place.session().map_or(Self::Overview, |id| Self::Session(id.clone()))
    }
}

/// What the right pane shows beside a page.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SideTab {
    /// The notes.
    #[default]
    Notes,
    /// The interventions.
    Interventions,
    /// What is to be done after the forum, gathered from all notes.
    FollowUps,
}

/// One of the three panes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Pane {
    /// The timeline, left.
    Timeline,
    /// The session or the overview, middle.
    Session,
    /// The notes, right.
    Notes,
}

impl Pane {
    /// All panes, from left to right.
    pub const ALL: [Self; 3] = [Self::Timeline, Self::Session, Self::Notes];
}

/// Forwards or backwards through the sessions.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Direction {
    /// To the next.
    Next,
    /// To the one before.
    Previous,
}

/// What the note editor is asked to do; it knows the caret.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum EditorCommand {
    /// Put the keyboard into the notes.
    Focus,
    /// Insert `[14:52]` in forum time.
    Stamp,
    /// Open the picker of speaker marks.
    Speaker,
    /// Mark the line as a commitment, or take the mark away.
    Commitment,
    /// Open find in note.
    Find,
    /// Make the selection bold.
    Bold,
    /// Make the line a heading, the next level, or plain again.
    Heading,
    /// Make the line a list item or plain again.
    List,
    /// Mark the paragraphs of a draft as what can be cut, or take the mark off.
    Cuttable,
    /// Make the line a task, or tick it.
    Task,
}

/// What lies over the window.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Dialog {
    /// Search and commands.
    Palette,
    /// Settings.
    Settings,
    /// Settings, with the keyboard in the search for a time zone.
    Zone,
    /// Every key.
    Keys,
    /// What to quote in the draft.
    Quote,
    /// What to quote in the notes.
    QuoteInNotes,
    /// The runs of the open draft.
    Runs,
    /// What stands in comments of drafts, before something goes on.
    Unsaid(NextStep),
    /// A path typed by hand: to save a copy of all notes to.
    SaveCopyPath,
    /// A path typed by hand: to open a copy of notes from.
    OpenCopyPath,
    /// A path typed by hand: of a programme file to review.
    OpenFilePath,
    /// Which drafts are handed in, and how.
    HandIn,
    /// What the mission report holds.
    Report,
    /// A path typed by hand: to hand something in.
    HandInPath(HandInWhat),
    /// A text that came back.
    Returned,
    /// A path typed by hand: of a text that came back.
    ReturnedPath,
    /// Where a link leads, before it opens.
    Link(Address),
    /// The window is to be closed and the notes are not on the disk.
    CloseUnsaved,
    /// What to export, and as what.
    Export,
    /// A path typed by hand: to export the programme to.
    ExportPath(ExportRequest),
}

/// A remark in one line, with what can be done about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Notice {
    /// How it is coloured and announced.
    pub kind: NoticeKind,
    /// The sentence, in the reader's language.
    pub text: String,
    /// What can be done about it, as buttons.
    pub offers: Vec<Command>,
}

impl Notice {
    /// A notice that offers nothing.
    pub fn plain(kind: NoticeKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into(), offers: Vec::new() }
    }
}

/// How a notice is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something was done.
    Done,
    /// Something wants attention.
    Warning,
    /// Something failed.
    Failed,
}

/// Something asked of the program.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Show a page.
    Open(Page),
    /// Show the session next in time, or the one before.
    Step(Direction),
    /// Show the nth session by time, from 1.
    OpenNth(usize),
    /// Change a note's text.
    EditNote {
        /// The note.
        place: NotePlace,
        /// The change.
        splice: Splice,
        /// Whether it may join the typing before it into one step of undo.
        typing: bool,
    },
    /// What is typed next is a step of its own.
    EndTypingRun,
    /// Take back the last step.
    Undo,
    /// Make it again.
    Redo,
    /// Mark a session as mine, or take the mark away.
    ToggleMine(SessionId),
    /// Ask the note editor for something.
    Editor(EditorCommand),
    /// Show the read view or the editor.
    ToggleReading,
    /// Show a place in a note: its page, with the caret there.
    ShowInNote {
        /// The note.
        place: NotePlace,
        /// Where, in bytes of its text.
        at: usize,
    },
    /// Show a pane that is hidden, or behind another in the narrow layout.
    ShowPane(Pane),
    /// Put the keyboard into a pane; in the narrow layout, show it.
    FocusPane(Pane),
    /// Hide a pane or bring it back.
    TogglePane(Pane),
    /// A pane was given another width, in points.
    PaneResized(Pane, f32),
    /// Let the timeline fill the window, or not.
    ToggleWholeTimeline,
    /// Switch the interface and the content to a language.
    SetLanguage(Language),
    /// Set the appearance.
    SetTheme(ThemeChoice),
    /// What the system's appearance is, as far as it says.
    SystemThemeFound {
        /// True for dark.
        dark: bool,
    },
    /// Set the reader's zone; `None` follows the system.
    SetReaderZone(Option<Zone>),
    /// Name the reader's zone; `None` shows its city.
    RenameReaderZone(Option<String>),
    /// Scale of the window, 1.0 is 100 %.
    SetZoom(f32),
    /// Close the line of the first run for good.
    CloseFirstRun,
    /// Lay a dialog over the window.
    ShowDialog(Dialog),
    /// Take it away.
    CloseDialog,
    /// Close what lies on top: a menu, a dialog, the picker of speakers, find; nothing where nothing does.
    CloseTop,
    /// Save what is unsaved at once.
    SaveNow,
    /// Ask where to save a copy of the notes.
    SaveCopy,
    /// Save a copy of the notes there.
    SaveCopyTo(PathBuf),
    /// Ask for a copy of notes to open.
    OpenCopy,
    /// Open a copy of notes; what differs is added, nothing is replaced.
    OpenCopyFrom(PathBuf),
    /// A copy of notes was read.
    CopyOpened {
        /// The file's name.
        name: String,
        /// The notes in it, or why they can't be read.
        notes: CopyRead,
    },
    /// A copy was written there, or where it was not and why.
    CopySaved(Result<PathBuf, (PathBuf, SaveError)>),
    /// No file dialog could be shown: ask for a path instead.
    NoFileDialog {
        /// True when a place to save to was wanted.
        saving: bool,
    },
    /// The latest backup is to be opened instead of the unreadable notes file.
    OpenBackup,
    /// The backup is in the place of the unreadable file now, or why not.
    BackupOpened(Result<Box<Notebook>, SaveError>),
    /// About notes that this window may only read.
    Handover(HandoverAction),
    /// Show a folder in the file manager.
    OpenFolder(PathBuf),
    /// Put a text on the clipboard, and say so.
    CopyText(String),
    /// Open an address, whose target was shown.
    OpenAddress(Address),
    /// Saving went on.
    SaveReported(SaveReport),
    /// Say something in one line.
    Notify {
        /// How it is meant.
        kind: NoticeKind,
        /// The sentence.
        text: String,
    },
    /// A notice was read.
    DismissNotice,
    /// Programme files: open, read, give up.
    Update(ProgrammeFileAction),
    /// The review of a file: look, mend, decide.
    Review(ReviewAction),
    /// Kept revisions, other programmes, marks of what is unread.
    Library(LibraryAction),
    /// The programme out again.
    Export(ExportAction),
    /// Something asked of handing in.
    HandIn(HandInAction),
    /// Something asked about a text that comes back.
    Returned(ReturnedAction),
    /// Rehearse an intervention, or time its delivery.
    Rehearse(RehearseAction),
    /// Something asked of the interventions.
    Intervention(InterventionAction),
    /// Close the window, once the notes are on the disk.
    Quit,
    /// Close it although they are not.
    QuitUnsaved,
}

/// Something asked of the outside.
#[derive(Debug, Clone, PartialEq)]
pub enum Effect {
    /// Save this edit with the next save.
    SaveEdit(Edit),
    /// Save the whole notebook anew (after a backup was opened).
    SaveWhole(Box<Notebook>),
    /// Save at once.
    FlushNotes,
    /// Write the settings.
    WriteSettings,
    /// Show a dialog for the place of a copy.
    PickCopyTarget {
        /// The file name to begin with.
        suggested: String,
    },
    /// Show a dialog for a copy to open.
    PickCopySource,
    /// Write a copy of the notes.
    WriteCopy {
        /// Where to.
        path: PathBuf,
        /// Where not to.
        own: OwnFiles,
    },
    /// Read a copy of notes.
    ReadCopy(PathBuf),
    /// Put a backup in the place of the unreadable file, which is kept beside it.
    RestoreBackup(Backup),
    /// Read a backup to be looked at.
    ReadBackup(Backup),
    /// Have this window write the notes, if no other does any more.
    TakeOver,
    /// Begin notes anew; the unreadable file is kept beside them.
    BeginAnew,
    /// Show a folder in the file manager.
    OpenFolder(PathBuf),
    /// Put a text on the clipboard.
    CopyText(String),
    /// Have the system open an address.
    OpenAddress(Address),
    /// Programme files, revisions, other programmes.
    Library(LibraryEffect),
    /// The programme out again.
    Export(ExportEffect),
    /// What handing in asks of the outside.
    HandIn(HandInEffect),
    /// What texts that come back ask of the outside.
    Returned(ReturnedEffect),
    /// Close the window.
    Quit,
}
