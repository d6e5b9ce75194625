//! An item of the programme as it stands in the document: where, when, and the paragraphs under it.
//!
//! Owns which paragraph is title, format, background, question or person. Knows no year and no
//! zone: those are settled for the whole document in `build`.

mod naming;
mod parts;
mod titles;

use super::dates::{DateMention, NamedDay};
use super::document::Paragraph;
use super::headings::{HalfDay, Head};
use super::kinds::{self, Label};
use super::times::TimeMention;
use super::trace::ItemKey;
use super::zones::ZoneMention;
use crate::SourceLocation;
pub(super) use naming::Form;
pub(super) use parts::parts_of;
use rostrum_programme::{SessionKind, SessionStatus, SpeakerPart};
pub(super) use titles::is_title;

/// A day as the document gives it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum DayRef {
    Date(DateMention),
    Named(NamedDay),
}

impl DayRef {
    /// The one day that a line is about.
    pub(super) fn of(head: &Head) -> Option<Self> {
        let date = head.dates.iter().find(|date| date.until.is_none()).cloned().map(Self::Date);
        date.or(head.named_day.map(Self::Named))
    }
}

/// An item of the programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Item {
    pub key: ItemKey,
    pub place: SourceLocation,
    pub day: Option<DayRef>,
    /// The part of the day that a heading, a row or a column over it names.
    pub half: Option<HalfDay>,
    pub time: TimeMention,
    /// The time that it had before, where its heading tells it.
    pub former: Option<TimeMention>,
    /// The same slot on other clocks.
    pub other_times: Vec<TimeMention>,
    pub zones: Vec<ZoneMention>,
    pub label: Option<Label>,
    /// What a mark beside the title said.
    pub status: Option<SessionStatus>,
    pub title: String,
    /// Whether the title is still to come.
    pub wants_title: bool,
    /// Whether its title was left out by hand, and nothing else takes its place.
    pub is_untitled: bool,
    /// Whether its line is a name, a full date and a span, in this order: "Baku, 14 November 2024, 10:00–13:00".
    pub is_dateline: bool,
    pub body: Vec<Paragraph>,
    pub room: String,
    pub track: String,
    pub people: Vec<(SpeakerPart, String)>,
    pub heading: Option<u8>,
    /// What stood in brackets beside the time, while the title stands below: "(Plenary)".
    pub aside: Option<Paragraph>,
    /// The column of a table with days or tracks; items in different ones do not follow each other.
    pub lane: usize,
}

impl Item {
    pub(super) fn new(key: ItemKey, place: SourceLocation, time: TimeMention) -> Self {
        Self {
            key,
            place,
            time,
            former: None,
            day: None,
            half: None,
            other_times: Vec::new(),
            zones: Vec::new(),
            label: None,
            status: None,
            title: String::new(),
            wants_title: true,
            is_untitled: false,
            is_dateline: false,
            body: Vec::new(),
            room: String::new(),
            track: String::new(),
            people: Vec::new(),
            heading: None,
            aside: None,
            lane: 0,
        }
    }

    /// The item once for each of its spans: `10:00–13:00 and 15:00–18:00`.
    pub(super) fn each_span(mut self) -> Vec<Self> {
        let (also, others): (Vec<_>, Vec<_>) =
            std::mem::take(&mut self.other_times).into_iter().partition(|time| time.is_also);
        self.other_times = others;
        if also.is_empty() {
            return vec![self];
        }
        // The zone behind the last span is that of all.
        self.zones.truncate(1);
        let further = also.into_iter().map(|time| Self { time, other_times: Vec::new(), ..self.clone() });
        let further: Vec<Self> = further.collect();
        std::iter::once(self).chain(further).collect()
    }

    /// Whether its time is told on several clocks, each with its zone.
    pub(super) fn is_on_several_clocks(&self) -> bool {
        self.zones.len() > 1 && self.zones.len() == self.other_times.len() + 1
    }

    /// Whether it is a time and nothing else so far.
    pub(super) fn is_bare(&self) -> bool {
        self.label.is_none() && self.title.is_empty() && self.body.is_empty()
    }

    /// The kind of the item, from its label or its title.
    pub(super) fn kind(&self, title: &str) -> SessionKind {
        let of_label = self.label.as_ref().map(|label| label.kind.clone());
        let of_title = kinds::kind_of_title(title);
        match (of_label, of_title) {
            // "Session 4: lunch" stays a session with a number.
            (Some(kind), _) => kind,
            (None, Some(kind)) => kind,
            (None, None) => SessionKind::Talk,
        }
    }
}
