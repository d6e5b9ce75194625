//! Updates from the file to the notebook and back: review, accept, undo, restart, kept revisions,
//! several programmes. Through the public API, on real folders.

mod accepting;
mod conferences;
mod doubled;
mod exporting;
mod invariants;
mod large;
mod seat;
mod shelved;
