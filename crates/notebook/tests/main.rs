//! The delegate's own words: notes, edits, follow-ups, speaking time.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may stop at once, and says what it passes over"
)]

mod counting;
mod differences;
mod edits;
mod follow_ups;
mod live;
mod note_versions;
mod points;
mod quoting;
mod schema;
mod speaking;
