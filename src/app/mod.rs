//! The state of the program and the one door through which it changes.
//!
//! Views read [`State`] and push [`Action`]s; [`update`] makes the change and says as [`Effect`]s
//! what must happen outside; [`Jobs`] carries those out off the frame and reports back as actions.
//! Knows no screen.

mod action;
mod clock;
mod command;
mod jobs;
mod sentences;
mod start;
mod state;
mod update;

pub use action::{Action, Direction, EditorCommand, Effect, Notice, NoticeKind, Page, Pane, Sheet};
pub use clock::Clock;
pub use command::{Chord, Command};
pub use jobs::{CopyRead, Jobs, Wake, file_name};
pub use sentences::{save_error_reason, save_state_sentence, unreadable_sentence};
pub use start::{CannotStart, StartOptions, found_language, found_zone, read_programme, start};
pub use state::{ForumPhase, Opening, Phase, ReadOnly, SaveState, SenseOfTime, State};
pub use update::update;
