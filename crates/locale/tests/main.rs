//! What the program says, in each of its languages.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may stop at once, and says what it passes over"
)]

mod bounded_text;
mod change_lines;
mod counts;
mod figures;
mod formats;
mod line_breaks;
mod messages;
mod sentences;
mod speaking;
mod support;
mod typography;
mod wording;
