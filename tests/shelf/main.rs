//! Updates from the file to the notebook and back: review, accept, undo, restart, kept revisions,
//! several programmes. Through the public API, on real folders.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop at once"
)]

#[path = "../programmes/mod.rs"]
mod programmes;

mod accepting;
mod conferences;
mod exporting;
mod invariants;
mod large;
mod seat;
mod shelved;
