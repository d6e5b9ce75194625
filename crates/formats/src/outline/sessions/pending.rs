//! Headings whose time is still to come: "Session 1", and on one of the next lines its day and time.

use super::model::{Group, Pending};
use super::{Reader, is_heading};
use crate::outline::document::Paragraph;
use crate::outline::headings::Head;
use crate::outline::items::{DayRef, Form, Item, is_title};
use crate::outline::kinds::Label;
use crate::outline::labels::{self, Section};
use crate::{LineKind, LineRule, SkipReason};
use rostrum_programme::SessionKind;

/// How many lines after a heading without a time are looked at for one.
const LINES_TO_TIME: usize = 4;

impl Pending {
    /// Whether the heading has a day and no title, and the line below names a session, not a room: it heads
    /// lines with times of their own.
    fn heads_lines(&self, line: &Head) -> bool {
        let rest = Head::read(&self.head.rest);
        let is_half = rest.is_some_and(|rest| rest.half_day.is_some() && rest.is_bare());
        let has_day = matches!(self.day, Some(DayRef::Date(_)));
        has_day && (self.head.rest.is_empty() || is_half) && !labels::is_place(&line.rest_with_label)
    }

    /// What a line between the heading and its time is.
    fn kind_of(&self, line: &Paragraph) -> LineKind {
        let is_heading = self.taken.first().is_some_and(|first| first.number == line.number);
        match labels::section(&line.text()) {
            _ if is_heading => LineKind::Session,
            Some((Section::Venue, _)) => LineKind::Room,
            _ if self.title.as_ref().is_some_and(|title| title.number == line.number) => LineKind::Title,
            _ => LineKind::Day,
        }
    }
}

impl Reader<'_> {
    pub(super) fn may_be_pending(&self, paragraph: &Paragraph, head: &Head) -> bool {
        let Some(label) = &head.label else { return false };
        let is_person = matches!(labels::section(&paragraph.text()), Some((Section::People(_), _)));
        let is_whole = head.rest.is_empty() && !self.is_open;
        let stands_out = label.number.is_some() || is_heading(paragraph) || is_whole;
        let is_sitting = !matches!(label.kind, SessionKind::Break | SessionKind::Social);
        label.is_closed
            && stands_out
            && is_sitting
            && !head.is_sentence
            && !is_person
            && !paragraph.listed
            && head.rest.chars().count() <= 200
    }

    /// Looks for the time of a heading in the lines below it; false when the line is another thing.
    pub(super) fn continue_pending(&mut self, paragraph: &Paragraph, head: &Head) -> bool {
        let Some(mut pending) = self.pending.take() else { return false };
        let text = paragraph.text();
        let place = self.document.place(paragraph.number, &text);
        let labelled = labels::section(&text);
        let is_slot = matches!(labelled, Some((Section::Time | Section::Date, _)));
        let has_label = head.label.as_ref().is_some_and(|label| label.is_closed);
        if let Some(first) = head.times.first()
            && !has_label
            && (head.is_bare()
                || head.tells_place()
                || is_slot
                || head.time_first && labels::is_place(&head.rest_with_label) && !pending.heads_lines(head))
        {
            let key = self.out.trace.next_item();
            let kind = if head.is_bare() || is_slot { LineKind::Time } else { LineKind::Room };
            self.out.trace.line(paragraph, kind, LineRule::TimeBelowHeading, Some(key));
            for line in &pending.taken {
                let kind = pending.kind_of(line);
                self.out.trace.line(line, kind, LineRule::HeadingWithoutTime, Some(key));
            }
            let mut item = Item::new(key, pending.place, first.clone());
            item.half = self.half;
            item.other_times = head.times.iter().skip(1).cloned().collect();
            item.zones = self.zones_of(head);
            item.zones.extend(pending.head.zones.iter().cloned());
            item.day = DayRef::of(head).or(pending.day).or_else(|| self.day_in_force(first.start));
            item.name(&pending.head, Form::Heading);
            item.room = pending.room;
            item.heading = pending.taken.first().and_then(|first| first.heading);
            if !head.is_bare() && !is_slot {
                item.room.clone_from(&head.rest_with_label);
            }
            item.body.extend(pending.title);
            self.half_day = None;
            self.push(item);
            return true;
        }
        pending.taken.push(paragraph.clone());
        let takes = pending.taken.len() <= LINES_TO_TIME
            && match labelled {
                Some((Section::Venue, rest)) if !rest.is_empty() => {
                    pending.room = rest;
                    true
                }
                Some((Section::Date, _)) => true,
                Some(_) => false,
                None if head.is_day() && head.rest.is_empty() => true,
                None => {
                    let is_name = pending.title.is_none()
                        && pending.head.rest.is_empty()
                        && is_title(paragraph)
                        && !head.is_session()
                        && head.label.as_ref().is_none_or(|label: &Label| label.number.is_none());
                    if is_name {
                        pending.title = Some(paragraph.clone());
                    }
                    is_name
                }
            };
        if takes {
            if let Some(day) = DayRef::of(head) {
                pending.day = Some(day);
            }
            if head.half_day.is_some() {
                pending.written = text;
                pending.place = place;
            }
        } else {
            pending.taken.pop();
        }
        self.pending = Some(pending);
        if !takes {
            self.give_up_pending();
        }
        takes
    }

    /// A heading that never got a time: said so when it is one, and its words stay where they are.
    pub(super) fn give_up_pending(&mut self) {
        let Some(pending) = self.pending.take() else { return };
        // "Workshop" over the date of the title page is the title of the whole.
        let is_counted = pending.head.label.as_ref().is_some_and(|label| label.number.is_some());
        if self.out.items.is_empty() && !is_counted && DayRef::of(&pending.head).is_none() {
            self.day = pending.day.or(self.day.take());
            self.out.front.extend(pending.taken);
            return;
        }
        let heads =
            pending.head.label.as_ref().is_some_and(|label| label.number.is_some()) || pending.day.is_some();
        if heads {
            if is_counted {
                if let Some(heading) = pending.taken.first() {
                    self.out.trace.line(heading, LineKind::Track, LineRule::GroupHeading, None);
                }
                self.open_group(Group::of(&pending));
            } else {
                if let Some(heading) = pending.taken.first() {
                    self.out.trace.line(heading, LineKind::LeftOut, LineRule::HeadingWithoutTime, None);
                }
                self.out.skipped.push((pending.place, SkipReason::NoClock(pending.written)));
            }
            // "Session 2: Thursday, 27 April": what follows with times of its own is of that day.
            if let Some(DayRef::Date(date)) = pending.day {
                if let Some(heading) = pending.taken.first() {
                    self.out.trace.tells_day(heading);
                }
                self.day = Some(DayRef::Date(date));
                let rest = Head::read(&pending.head.rest);
                self.half = pending.head.half_day.or(rest.and_then(|rest| rest.half_day));
            }
            self.is_open = false;
            // The line that names a group is kept with it.
            let named = pending.title.filter(|_| is_counted).map(|title| title.number);
            let rest = pending.taken.into_iter().skip(1).filter(|line| Some(line.number) != named);
            self.out.after.extend(rest);
        } else {
            for paragraph in &pending.taken {
                self.keep(paragraph);
            }
        }
    }
}
