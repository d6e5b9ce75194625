//! Writes schedules of 1,000, 10,000 and 100,000 talks and an update of each into a folder, for
//! `benches/growth`.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a tool of the project's own"
)]

#[path = "../benches/support/schedule.rs"]
mod made;

use std::path::PathBuf;

fn main() {
    let folder = PathBuf::from(std::env::args_os().nth(1).expect("a folder"));
    for talks in [1_000, 10_000, 100_000] {
        for (second, name) in [(false, "before"), (true, "after")] {
            std::fs::write(folder.join(format!("{talks}-{name}.xml")), made::schedule(talks, second))
                .unwrap();
        }
    }
}
