//! Readers and writers: fixtures of our own, good and bad, the built-in programme, and real files where they are at hand.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may stop at once, and says what it passes over"
)]

mod bounds;
mod calendars;
mod facts;
mod hostile;
mod json;
mod kept_ids;
mod kinds;
mod outline;
mod outline_marks;
mod own_zones;
mod readers;
mod real;
mod refusals;
mod round_trip;
mod schema;
mod word;
mod words;
