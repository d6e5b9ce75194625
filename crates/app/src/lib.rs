//! The state of the program and the one function that changes it.
//!
//! Views read [`State`] and push [`Action`]s; [`update`] makes the change and says as [`Effect`]s
//! what must happen outside; [`Jobs`] carries those out off the frame and reports back as actions.
//! Knows no screen.
//!
//! No files import each other in a circle. What is asked and what is remembered (`actions`, `effect`, `layout`, `dialog`) is
//! below [`State`], what changes the state above it: a feature is a folder whose `actions` hold the one and whose `mod`
//! the other.

mod action;
mod busy;
mod clock;
mod command;
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
mod interventions;
mod jobs;
mod navigation;
mod notices;
mod notify;
mod opening;
mod pace;
mod phases;
mod preferences;
mod prompter;
mod rehearsing;
mod returning;
mod revision_view;
mod saving;
mod sentences;
mod start;
mod state;
mod undoing;
mod update;
mod updates;
mod window_state;

pub use action::{Action, CopyRead, EditorCommand};
pub use busy::{Busy, WorkStage};
pub use clock::Clock;
pub use command::{Chord, Command};
pub use dialog::Dialog;
pub use effect::Effect;
pub use exporting::{
    ExportAction, ExportEffect, ExportFormat, ExportJob, ExportRequest, WriteOptions, write_programme,
};
pub use facts::{Facts, Loaded};
pub use field_keys::{FIELD_KEYS, FieldKey};
pub use file_name::file_name;
pub use first_state::Opening;
pub use handing_in::{HandInAction, HandInEffect, HandInJob, HandInWhat, HandedIn, HandingIn};
pub use handover::{HandoverAction, NotTakenOver};
pub use held_back::{CrashedRevision, note_opening};
pub use interventions::{
    InterventionAction, InterventionField, InterventionPlace, InterventionsView, NextStep, Quoted,
    footnote_label,
};
pub use jobs::{Jobs, Wake};
pub use notices::{Notice, NoticeKind};
pub use phases::{ForumPhase, Phase, PhaseClock};
pub use prompter::RunCommand;
pub use rehearsing::{Ending, RehearseAction, Rehearsing, Stage};
pub use returning::{ReturnedAction, ReturnedEffect, ReturnedJob};
pub use revision_view::{ViewError, ViewedRevision, look};
pub use saving::{BackupOffer, NotesAccess, ReadOnly, SaveState};
pub use sentences::{
    read_error_reason, save_error_reason, save_state_sentence, unreadable_reason, unreadable_sentence,
};
pub use start::{
    CannotStart, StartOptions, found_language, found_zone, read_programme, read_programme_with, start,
};
pub use state::{Front, State};
pub use update::update;
pub use updates::{
    Accepted, Choices, Comparison, Corrections, Destination, EarlierRevision, KeepFailure, LibraryAction,
    LibraryEffect, OpenedProgramme, PastChange, PastWhat, ProgrammeFileAction, ReviewAction, ReviewDay,
    ReviewFilter, ReviewFrom, ReviewRequest, ReviewRow, Reviewing, RevisionAt, RevisionChanges,
    RevisionLibrary, RowKind, SessionCorrection, UpdateRelation,
};
pub use window_state::{Direction, Page, Pane, SideTab, WindowView};
