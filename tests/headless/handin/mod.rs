//! What is handed in, and the report: written, read back by a reader of our own, and taken in again.

mod came;
pub mod opened;
mod private;
mod prose;
mod report;
mod returned;
mod sample;
mod statements;
