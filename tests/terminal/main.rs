//! The terminal's face, through the built program: each command as a person runs it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "a test may stop at once"
)]

mod architecture;
mod arguments;
mod controls;
mod corrections;
mod diff;
mod explain;
mod exports;
mod find;
mod imports;
mod left_open;
mod not_files;
mod packages;
mod report;
mod show;
mod told;
#[cfg(windows)]
mod wildcards;
mod written;
