//! Actions from the file to the notebook and back: updates, interventions, rehearsals, damaged files; on real folders.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may stop at once, and says what it passes over"
)]

mod accepting;
mod closing;
mod conferences;
mod conflicts;
mod damage;
mod document_corrections;
mod doubled;
mod exporting;
mod interventions;
mod invariants;
mod large;
mod misfits;
#[cfg(unix)]
mod not_files;
mod note_versions;
mod notices;
mod openings;
mod phases;
#[cfg(unix)]
mod protected_files;
mod rehearsal;
mod seat;
mod shelved;
mod under_the_window;
mod unsaid;
