//! What is handed in, and the report: written, read back by a reader of our own, and taken in again.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may stop at once, and says what it passes over"
)]

mod came;
mod direction;
mod emphasis;
mod left_out;
mod letters;
mod one_text;
mod opened;
mod origins;
mod patched;
mod private;
mod prose;
mod remarks;
mod report;
mod returned;
mod sample;
mod statements;
mod whole;
