//! Readers and writers: fixtures of our own, good and bad, and real files where they are at hand.

mod bounds;
mod hostile;
mod outline;
mod outline_marks;
mod own_zones;
mod readers;
mod real;
mod refusals;
mod round_trip;
