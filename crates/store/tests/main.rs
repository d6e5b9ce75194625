//! The user's files and the thread that writes them.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may stop at once, and says what it passes over"
)]

mod conflicts;
mod disk;
mod disk_property;
mod files;
mod guarded;
mod kept;
mod partly;
mod worker;
