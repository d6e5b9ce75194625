//! What the reader of running text collects: the document taken apart, a heading whose time is still to come, a
//! heading over several sessions.

use crate::outline::common_hours::CommonHours;
use crate::outline::document::{Document, Paragraph};
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

impl Outline {
    /// Takes the line that tells the hours of a series out of the sessions, and says what it was taken for.
    pub(in crate::outline) fn take_common_hours(&mut self, document: &Document, common: CommonHours) {
        let Some(line) = document.paragraphs().find(|paragraph| paragraph.number == common.number) else {
            return;
        };
        let place = document.place(common.number, &line.text());
        for hours in self.items.extract_if(.., |item| item.place == place) {
            self.trace.note_hours_of_day(hours.key);
            self.zones.extend(hours.zones);
        }
        self.told.retain(|(other, kind)| *other != place || !matches!(kind, WarningKind::HoursOfDay(_)));
        self.told.push((place, WarningKind::HoursOfDay(common.slot)));
    }
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
