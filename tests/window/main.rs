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
mod drafting;
mod driven;
mod follow_ups;
mod handing_in;
mod handover;
mod keyboard;
mod live;
mod mending;
mod palette;
mod pictures;
mod rehearsing;
mod reviews;
mod revisions;
mod rows;
#[path = "../support/mod.rs"]
mod support;
mod updates;
