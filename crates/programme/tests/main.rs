//! The programme through its public API: changes between revisions, and what an update makes of it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may stop at once, and says what it passes over"
)]

mod alignment;
mod asked;
mod doubled;
mod kept;
mod matching;
mod merging;
mod outside;
mod update;
