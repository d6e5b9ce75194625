//! Headings over several sessions, "Session I: Fiscal space" with its chair, each of whose talks has a time of its
//! own: kept as the track of these, and the chair as theirs.

use super::Reader;
use super::model::{Group, Pending};
use crate::outline::document::Paragraph;
use crate::outline::headings::Head;
use crate::outline::items::Item;
use crate::outline::kinds::{Label, kind_of_title};
use crate::outline::labels::{self, Section};
use crate::outline::people;
use crate::{LineKind, LineRule, SkipReason};
use rostrum_programme::SessionKind;

/// So many sessions below a heading, or a chair, show that it is one of a group and no session without a time.
const SESSIONS: usize = 2;

impl Group {
    pub(super) fn of(pending: &Pending) -> Self {
        let tells_day = pending.day.is_some();
        // "Session 2 – 14 September, morning": neither the day nor its part is in the name.
        let is_half = |rest: &Head| rest.half_day.is_some() && rest.rest.is_empty();
        let label = pending
            .head
            .label
            .as_ref()
            .filter(|_| Head::read(&pending.head.rest).is_some_and(|rest| is_half(&rest)));
        let own = match label {
            Some(label) if tells_day => &label.text,
            _ if tells_day => &pending.head.rest_with_label,
            _ => &pending.written,
        };
        let own = own.trim_end_matches([':', '：', ' ']);
        let title = match &pending.title {
            Some(line) => format!("{own}: {}", line.text()),
            None => own.to_owned(),
        };
        Self {
            place: pending.place.clone(),
            heading: pending.taken.first().cloned(),
            written: pending.written.clone(),
            label: pending.head.label.clone(),
            title,
            people: Vec::new(),
            tells_day,
            sessions: 0,
        }
    }
}

impl Reader<'_> {
    /// A heading over what follows; the one before it is at its end.
    pub(super) fn open_group(&mut self, group: Group) {
        self.end_group();
        self.group = Some(group);
    }

    /// Ends the group; its heading was a session without a time where next to nothing stood below.
    pub(super) fn end_group(&mut self) {
        let Some(group) = self.group.take() else { return };
        let is_shown = group.tells_day || !group.people.is_empty();
        if group.sessions < SESSIONS && (group.sessions == 0 || !is_shown) {
            if let Some(heading) = &group.heading {
                self.out.trace.line(heading, LineKind::LeftOut, LineRule::GroupHeading, None);
            }
            self.out.skipped.push((group.place, SkipReason::NoClock(group.written)));
        }
    }

    /// Takes in a line right below the heading that names who chairs the group.
    pub(super) fn names_chair(&mut self, paragraph: &Paragraph) -> bool {
        let Some(group) = self.group.as_mut().filter(|group| group.sessions == 0) else { return false };
        let text = paragraph.text();
        match labels::section(&text) {
            Some((Section::People(part), rest)) if !rest.is_empty() => {
                group.people.extend(people::behind_label(&part, &text, &rest));
                true
            }
            _ => false,
        }
    }

    /// Puts the sessions of a table right below the heading into the group, but for its breaks; the group ends with it.
    pub(super) fn join_rows(&mut self, items: &mut [Item]) {
        let Some(group) = self.group.as_mut() else { return };
        let is_break = |item: &&mut Item| {
            matches!(kind_of_title(&item.title), Some(SessionKind::Break | SessionKind::Social))
        };
        let counts = |item: &Item| {
            let label = item.label.as_ref().filter(|label| label.number.is_some());
            label.is_some_and(|label| group.label.as_ref().is_some_and(|own| own.kind == label.kind))
        };
        let own = items.iter().position(counts).unwrap_or(items.len());
        for item in items.iter_mut().take(own).filter(|item| !is_break(item)) {
            group.sessions += 1;
            if item.track.is_empty() {
                item.track.clone_from(&group.title);
            }
            item.people.extend(group.people.iter().cloned());
        }
        if group.sessions > 0 {
            self.group = None;
        } else {
            self.end_group();
        }
    }

    /// Puts a session into the group; a break, and a session that counts as the heading does, end it.
    pub(super) fn join_group(&mut self, item: &mut Item) {
        let Some(group) = self.group.as_mut() else { return };
        let is_break = matches!(kind_of_title(&item.title), Some(SessionKind::Break | SessionKind::Social));
        let counts = |label: &Label| {
            label.number.is_some() && group.label.as_ref().is_some_and(|own| own.kind == label.kind)
        };
        if is_break || item.label.as_ref().is_some_and(counts) {
            return self.end_group();
        }
        group.sessions += 1;
        item.track.clone_from(&group.title);
        item.people.extend(group.people.iter().cloned());
    }
}
