//! The parts of a day that headings name.

/// A part of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::outline) enum HalfDay {
    Morning,
    Afternoon,
    Evening,
    Whole,
}
