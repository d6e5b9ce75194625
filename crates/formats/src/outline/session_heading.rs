//! A line read as the heading of one session, for a writer whose headings are to be read back.

use super::headings::Head;
use super::items::{Form, Item};
use super::trace::Trace;
use crate::SourceLocation;
use rostrum_programme::SessionKind;

/// What the heading of a session says of it.
pub(crate) struct SessionHeading {
    pub title: String,
    pub kind: SessionKind,
    pub number: Option<u32>,
}

/// Reads a line as the heading of a session with its times first.
pub(crate) fn read_session_heading(heading: &str) -> Option<SessionHeading> {
    let head = Head::read(heading).filter(|head| head.is_session() && head.time_first)?;
    let mut item =
        Item::new(Trace::default().next_item(), SourceLocation::Whole, head.times.first()?.clone());
    item.name(&head, Form::Line);
    let label = item.label.as_ref().filter(|_| item.title.is_empty());
    let title = label.map_or_else(|| item.title.clone(), |label| label.text.trim().to_owned());
    let is_alone = head.dates.is_empty() && head.named_day.is_none() && head.zones.is_empty();
    (is_alone && head.times.len() == 1).then(|| SessionHeading {
        kind: item.kind(&title),
        number: item.label.as_ref().and_then(|label| label.number),
        title,
    })
}
