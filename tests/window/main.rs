//! The whole window on real files: no display, no GPU, no network.

#![cfg(feature = "gui")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic
)]

mod desk;
mod driven;
mod pictures;
#[path = "../support/mod.rs"]
mod support;
