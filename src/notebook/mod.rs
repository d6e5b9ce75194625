//! What the delegate writes: notes, marks, and the edits that change them.
//!
//! Owns the notebook model, every edit with its inverse, and the one undo history.
//! Refuses I/O and clocks: where time matters, `now` comes in as an argument.

mod count;
mod edit;
mod history;
pub mod markdown;
mod model;
mod schema;

pub use count::{TextCount, count_text};
pub use edit::{Edit, EditError, NotePlace, Splice};
pub use history::{Caret, History, Step, Travelled};
pub use model::{FORMAT_NAME, FORMAT_VERSION, Note, Notebook, SessionEntry};
pub use schema::notebook_schema;
