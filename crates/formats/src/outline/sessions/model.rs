//! What the reader of running text collects: the document taken apart, a heading whose time is still to come, a
//! heading over several sessions.

use crate::outline::document::Paragraph;
use crate::outline::headings::Head;
use crate::outline::items::{DayRef, Item};
use crate::outline::kinds::Label;
use crate::outline::trace::Trace;
use crate::outline::zones::ZoneMention;
use crate::{SkipReason, SourceLocation, WarningKind};
use rostrum_programme::SpeakerPart;

/// A document taken apart.
#[derive(Debug, Default)]
pub(in crate::outline) struct Outline {
    /// What stands before the first session.
    pub front: Vec<Paragraph>,
    pub items: Vec<Item>,
    pub skipped: Vec<(SourceLocation, SkipReason)>,
    /// What stands under a heading of its own after a session, and belongs to none.
    pub after: Vec<Paragraph>,
    /// Zone words of lines that speak of all times: "All times are in CET".
    pub zones_of_all: Vec<ZoneMention>,
    /// Zone words of other lines outside the headings.
    pub zones: Vec<ZoneMention>,
    /// What each line was taken for.
    pub trace: Trace,
    /// What else is to be said.
    pub told: Vec<(SourceLocation, WarningKind)>,
}

/// A heading whose time is still to come.
pub(super) struct Pending {
    pub place: SourceLocation,
    pub written: String,
    pub head: Head,
    pub day: Option<DayRef>,
    pub room: String,
    pub title: Option<Paragraph>,
    pub taken: Vec<Paragraph>,
}

/// A heading without a time, and what was found below it.
pub(super) struct Group {
    pub place: SourceLocation,
    pub heading: Option<Paragraph>,
    pub written: String,
    pub label: Option<Label>,
    pub title: String,
    pub people: Vec<(SpeakerPart, String)>,
    /// Whether it told the day of what follows, which is use enough.
    pub tells_day: bool,
    pub sessions: usize,
}
