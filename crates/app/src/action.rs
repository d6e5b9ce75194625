//! Everything that can be asked of the program.

use crate::{
    ConflictAction, Dialog, ExportAction, HandInAction, InterventionAction, LibraryAction,
    NoteVersionsAction, NotesTakenOver, NoticeId, NoticeKind, Page, Pane, ProgrammeFileAction,
    ReadOnlyNotesAction, RehearseAction, ReturnedTextAction, ReviewAction, StepDirection,
};
use rostrum_locale::Language;
use rostrum_notebook::{NotePlace, Notebook, Splice};
use rostrum_programme::{SafeUrl, SessionId, Zone};
use rostrum_store::{SaveError, SaveReport, ThemeChoice, UnreadableNotebook};
use std::path::PathBuf;

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
    /// Mark the paragraphs of an intervention as what can be cut, or take the mark off.
    Cuttable,
    /// Make the line a task, or tick it.
    Task,
}

/// Something asked of the program.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// Show a page.
    Open(Page),
    /// Show the session next in time, or the one before.
    Step(StepDirection),
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
    /// Show a page at a part of it, which is marked.
    OpenAt {
        /// The page.
        page: Page,
        /// What the part is called within it: `paragraph/p3`.
        part: String,
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
    /// The window has the keyboard again: other programs may have changed the files meanwhile.
    WindowFocused,
    /// About a notes file that another program has replaced.
    ReplacedNotes(ReplacedNotesAction),
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
        notes: NotebookCopyResult,
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
    BackupOpened(Result<NotesTakenOver, SaveError>),
    /// About copies that lie beside the notes.
    Conflict(ConflictAction),
    /// About notes that this window may only read.
    Handover(ReadOnlyNotesAction),
    /// Show a folder in the file manager.
    OpenFolder(PathBuf),
    /// Put a text on the clipboard, and say so.
    CopyText(String),
    /// Open an address, whose target was shown.
    OpenAddress(SafeUrl),
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
    DismissNotice(NoticeId),
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
    Returned(ReturnedTextAction),
    /// Rehearse an intervention, or time its delivery.
    Rehearse(RehearseAction),
    /// Something asked of the interventions.
    Intervention(InterventionAction),
    /// Something asked about the earlier versions of a note.
    NoteVersions(NoteVersionsAction),
    /// Close the window, once the notes are on the disk.
    Quit,
    /// Close it although they are not.
    QuitUnsaved,
    /// The system ends the program: save what can be saved and close, without a question that nobody could answer.
    EndNow,
}

/// What reading a copy of notes gives: the notes, or why not; `None` when there is no such file.
pub type NotebookCopyResult = Result<Box<Notebook>, Option<UnreadableNotebook>>;

/// What is asked where another program has replaced the notes file, and what came of it.
#[derive(Debug, Clone, PartialEq)]
pub enum ReplacedNotesAction {
    /// Save what is shown here; the other file is kept beside it.
    KeepOurs,
    /// Show what the file holds now; what was shown is kept beside it.
    OpenTheirs,
    /// The file was read; what was typed meanwhile counts more.
    Read {
        /// How many edits there were when it was asked for.
        edits_sent: u64,
        /// The file's name.
        name: String,
        /// The notes in it, or why they can't be read.
        notes: NotebookCopyResult,
    },
}
