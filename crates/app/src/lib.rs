//! The state of the program and the one function that changes it.
//!
//! Views read [`State`] and push [`Action`]s; [`update`] makes the change and says as [`Effect`]s
//! what must happen outside; [`EffectExecutor`] carries those out off the frame and reports back as actions.
//! Knows no screen.
//!
//! No files import each other in a circle. What is asked and what is remembered (`actions`, `effect`, `layout`, `dialog`) is
//! below [`State`], what changes the state above it: a feature is a folder whose `actions` hold the one and whose `mod`
//! the other.

mod action;
mod busy;
mod clock;
mod closing;
mod command;
mod conflicts;
mod copies;
mod dialog;
mod editing;
mod effect;
mod exporting;
mod facts;
mod field_keys;
mod file_name;
mod first_state;
mod handing_in;
mod handover;
mod held_back;
mod help;
mod interventions;
mod jobs;
mod navigation;
mod note_versions;
mod notes_file;
mod notices;
mod notify;
mod opening;
mod pace;
mod phases;
mod preferences;
mod prompter;
mod put_aside;
mod rehearsing;
mod returning;
mod revision_view;
mod saving;
mod sentences;
mod start;
mod state;
mod text_places;
mod undoing;
mod update;
mod updates;
mod window_state;

pub use action::{Action, EditorCommand, NotebookCopyResult, ReplacedNotesAction};
pub use busy::{BackgroundWork, BackgroundWorkStage};
pub use clock::Clock;
pub use command::{Command, KeyCombination, key_name};
pub use conflicts::{ComparedCopy, ConflictAction, ConflictCopies, ConflictEffect};
pub use dialog::{ClosingNews, Dialog};
pub use effect::Effect;
pub use exporting::{
    ExportAction, ExportEffect, ExportJob, ExportRequest, ProgrammeExportFormat, ProgrammeWriteOptions,
    write_programme,
};
pub use facts::{ProgrammeWithSessionLookup, SessionLookup};
pub use field_keys::{TEXT_FIELD_SHORTCUTS, TextFieldShortcut};
pub use file_name::file_name;
pub use first_state::StartupData;
pub use handing_in::{
    HandInAction, HandInDialogState, HandInEffect, HandInJob, StatementsOrReport, WrittenFileToHandIn,
};
pub use handover::{NotesTakenOver, NotesTakeoverError, ReadOnlyNotesAction};
pub use held_back::{CrashedRevision, write_open_attempt_marker};
pub use help::HelpPage;
pub use interventions::{
    InterventionAction, InterventionFieldChange, InterventionRef, InterventionsPaneState, QuoteRequest,
    StepAfterCommentDecision, next_footnote_label,
};
pub use jobs::{EffectExecutor, Wake};
pub use note_versions::NoteVersionsAction;
pub use notices::{Notice, NoticeCause, NoticeId, NoticeKind, Notices};
pub use phases::{ForumPhase, SessionPhase, SessionPhaseSnapshot};
pub use prompter::RehearsalCommand;
pub use put_aside::{put_aside_place, put_aside_reason, put_aside_sentence};
pub use rehearsing::{ActiveRehearsal, RehearsalDisplay, RehearsalEndChoice, RehearseAction};
pub use returning::{ReturnedTextAction, ReturnedTextEffect, ReturnedTextJob};
pub use revision_view::{
    ProgrammeAndNotes, ProgrammeAndNotesError, read_programme_and_any_notes, read_programme_and_notes,
};
pub use saving::{BackupOffer, NotesAccess, ReadOnlyReason, SaveState};
pub use sentences::{
    own_file_read_error_reason, partly_shown_reason, save_error_reason, save_state_sentence,
    unreadable_notebook_reason, unreadable_notebook_sentence,
};
pub use start::{
    CannotStart, StartOptions, detect_system_language, detect_system_zone, explain_programme,
    load_reading_corrections, load_startup_data, read_programme_file_with_hints, read_programme_or_builtin,
};
pub use state::{MainView, State};
pub use text_places::text_place_title;
pub use update::update;
pub use updates::{
    AcceptedRevision, AcceptedSessionChange, AcceptedSessionChangeKind, CountedChange, DocumentCheck,
    DocumentCheckKind, DocumentDisplay, EarlierRevision, FileUnderReview, ImportDestination,
    KeepRevisionError, LibraryAction, LibraryEffect, OpenedProgramme, ProgrammeFileAction, ProgrammeLibrary,
    ReaderCorrectionOfSession, ReaderCorrectionsOfFile, RelationToOpenProgramme, ReviewAction, ReviewDay,
    ReviewFilter, ReviewOverrides, ReviewRequest, ReviewRow, ReviewRowKind, ReviewSource, RevisionChanges,
    RevisionComparisonRequest, RevisionLocation, UnfinishedCorrection, line_at, named_days,
};
pub use window_state::{Page, Pane, SideTab, SoughtPart, StepDirection, WindowState};
