//! Does violence to a process that types notes, and looks at what is left.
//!
//! The program runs itself again as the process that types (`typist.rs`). By itself it kills that 60 times
//! (`kills.rs`; `ROSTRUM_KILLS` sets the number); with `ROSTRUM_FAULTS` set it lets the system calls of its
//! saves fail instead (`faults.rs`, which needs strace). `tests/trials` has a script for each.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

mod faults;
mod kills;
mod typist;

fn main() {
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    if typist::is_asked_for() {
        typist::run();
    } else if std::env::var_os(faults::VARIABLE).is_some() {
        faults::run();
    } else {
        kills::run();
    }
}
