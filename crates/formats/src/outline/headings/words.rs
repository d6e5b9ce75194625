//! The parts of a day that headings name, and how a day heads its line.

/// A part of a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::outline) enum HalfDay {
    Morning,
    Afternoon,
    Evening,
    Whole,
}

/// How a day stands at the head of a line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::outline) enum DayLead {
    /// It does not.
    No,
    /// Nothing follows, or what a mark sets off: `Day 2: …`, `5 May – …`.
    SetOff,
    /// Words follow that tell where it is or what it is for: "Tuesday 5 May at the museum", 第二天 参观. A heading where
    /// sessions begin right below it.
    Beside,
}
