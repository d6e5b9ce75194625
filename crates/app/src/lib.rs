//! The state of the program and the one door through which it changes.
//!
//! Views read [`State`] and push [`Action`]s; [`update`] makes the change and says as [`Effect`]s
//! what must happen outside; [`Jobs`] carries those out off the frame and reports back as actions.
//! Knows no screen.

mod action;
mod busy;
mod clock;
mod command;
mod copies;
mod drafting;
mod exporting;
mod facts;
mod field_keys;
mod handing_in;
mod handover;
mod held_back;
mod jobs;
mod looking;
mod opening;
mod pace;
mod phases;
mod prompter;
mod rehearsing;
mod returning;
mod reviewing;
mod sentences;
mod shelf;
mod start;
mod state;
mod undoing;
mod update;
mod updating;

pub use action::{Action, Desk, Direction, EditorCommand, Effect, Notice, NoticeKind, Page, Pane, Sheet};
pub use busy::{Busy, WorkStage};
pub use clock::Clock;
pub use command::{Chord, Command};
pub use drafting::{
    DraftAction, DraftField, DraftPlace, DraftingView, Quoted, Then, footnote_label, set_field,
};
pub use exporting::{
    ExportAction, ExportEffect, ExportFormat, ExportJob, ExportRequest, WriteOptions, write_programme,
};
pub use facts::{Facts, Loaded};
pub use field_keys::{FIELD_KEYS, FieldKey};
pub use handing_in::{HandInAction, HandInEffect, HandInJob, HandInWhat, HandedIn, HandingIn};
pub use handover::{HandoverAction, NotTakenOver};
pub use held_back::{HeldBack, note_opening};
pub use jobs::{CopyRead, Jobs, Wake, file_name};
pub use looking::{CannotLook, LookedAt, look};
pub use phases::{ForumPhase, Phase, SenseOfTime};
pub use prompter::RunCommand;
pub use rehearsing::{Ending, RehearseAction, Rehearsing, Stage};
pub use returning::{ReturnedAction, ReturnedEffect, ReturnedJob};
pub use reviewing::{
    Choices, Destination, Kinship, Mending, ReviewAction, ReviewDay, ReviewFilter, ReviewRow, Reviewing,
    RowKind, SessionMending, sessions_of_mine,
};
pub use sentences::{
    question_as_copied, read_error_reason, save_error_reason, save_state_sentence, unreadable_reason,
    unreadable_sentence,
};
pub use shelf::{
    Accepted, Comparison, KeepFailure, OpenedProgramme, PastChange, PastWhat, ReturnTo, RevisionAt,
    RevisionChanges, Shelf, ShelfAction, ShelfEffect,
};
pub use start::{
    CannotStart, StartOptions, found_language, found_zone, read_programme, read_programme_with, start,
};
pub use state::{Opening, ReadOnly, SaveState, State};
pub use update::update;
pub use updating::{ReviewFrom, ReviewRequest, UpdateAction};
