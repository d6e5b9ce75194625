//! The core through its public API, on real files in temporary folders; no screen, one folder a module.
//!
//! One program for all of it, because each test program links the whole library once more: in time, and
//! in space on the disk.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may stop at once, and says what it passes over"
)]

mod architecture;
mod formats;
mod handin;
mod locale;
mod notebook;
mod programme;
mod search;
mod shelf;
mod store;
mod support;
