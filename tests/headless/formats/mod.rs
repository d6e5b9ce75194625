//! Readers and writers: fixtures of our own, good and bad, and real files where they are at hand.

mod bounds;
mod hostile;
mod outline;
mod outline_marks;
mod readers;
mod real;
mod round_trip;
