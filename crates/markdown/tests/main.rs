//! The reading of Markdown, and what writing it needs.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    reason = "a test may stop at once"
)]

mod agreement;
mod handing;
mod reading;
mod writing;
