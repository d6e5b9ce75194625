//! The rules for a line of running text, each with the name under which `check --explain` tells it. In which order
//! they are tried stands in `LINE_RULES`.

use super::model::Pending;
use super::{Reader, SeenLine, is_heading, is_labelled_time};
use crate::outline::dates::{self, NamedDay};
use crate::outline::document::Paragraph;
use crate::outline::headings::{Head, says_of_all_times, tells_version};
use crate::outline::items::{DayRef, Form, is_title};
use crate::outline::labels::{self, Section};
use crate::outline::trace::ItemKey;
use crate::{LineKind, LineRule, SkipReason};

/// A line about half a day is at most so long, in characters.
const HALF_DAY_CHARS: usize = 120;
/// What such a line says beside it is at most so long, in characters, where it ends a session.
const HALF_DAY_TITLE_CHARS: usize = 60;

impl Reader<'_> {
    pub(super) fn note(
        &mut self,
        line: &SeenLine<'_>,
        kind: LineKind,
        rule: LineRule,
        item: Option<ItemKey>,
    ) {
        self.out.trace.line(line.paragraph, kind, rule, item);
    }

    pub(super) fn time_below_heading(&mut self, line: &SeenLine<'_>) -> bool {
        self.pending.is_some() && self.continue_pending(line.paragraph, line.head)
    }

    pub(super) fn time_after_label(&mut self, line: &SeenLine<'_>) -> bool {
        if self.blocks_of_labels && is_labelled_time(line.text) && !line.head.times.is_empty() {
            self.give_up_pending();
            self.open_labelled(line, (LineRule::TimeAfterLabel, LineRule::TitleAboveLabel));
            return true;
        }
        let is_label = matches!(
            labels::section(line.text),
            Some((Section::Time | Section::Date | Section::Venue | Section::People(_), _))
        );
        let is_right_above = |above: &Paragraph| above.number + 1 == line.paragraph.number;
        let above = self.above.clone();
        self.right_above = above.filter(|above| self.titles_above || is_right_above(above));
        if !is_label && !line.head.is_day() {
            self.above = Some(line.paragraph.clone());
        }
        false
    }

    pub(super) fn session_line(&mut self, line: &SeenLine<'_>) -> bool {
        let is_session = line.head.is_session();
        if is_session {
            self.give_up_pending();
            if line.head.tells_place() && self.right_above.as_ref().is_some_and(is_title) {
                self.above = self.right_above.take();
                self.open_labelled(line, (LineRule::TimeAfterLabel, LineRule::TitleAboveLabel));
                if let Some(item) = self.out.items.last_mut() {
                    item.room.clone_from(&line.head.rest_with_label);
                }
                return true;
            }
            if line.head.is_bare()
                && let Some(named) = self.blocks_above.remove(&line.paragraph.number)
            {
                self.open_named_above(line, named);
                return true;
            }
            if self.titles_above && line.head.is_bare() && self.right_above.as_ref().is_some_and(is_title) {
                self.above = self.right_above.take();
                self.open_labelled(line, (LineRule::SessionLine, LineRule::TitleAboveTime));
                return true;
            }
            let kind = if line.head.is_bare() { LineKind::Time } else { LineKind::Session };
            let item = self.open_item(line.place.clone(), line.paragraph, line.head);
            self.note(line, kind, LineRule::SessionLine, item);
        }
        is_session
    }

    /// "instead of 14:45 – 16:15", on a line below the new time.
    pub(super) fn former_time(&mut self, line: &SeenLine<'_>) -> bool {
        let is_former = line.head.is_old();
        if is_former {
            let item = self.out.items.last().filter(|_| self.is_open).map(|item| item.key);
            self.note(line, LineKind::Status, LineRule::FormerTime, item);
        }
        is_former
    }

    pub(super) fn status_notice(&mut self, line: &SeenLine<'_>) -> bool {
        if let Some(label) = line.head.label.as_ref().filter(|_| line.head.is_notice) {
            self.give_up_pending();
            self.note(line, LineKind::Status, LineRule::StatusNotice, None);
            let status = line.head.mark.clone();
            self.notices.push((line.place.clone(), line.text.to_owned(), label.clone(), status));
            return true;
        }
        // A zone in a session's text is that of something it tells of, unless it is said of all times.
        if says_of_all_times(line.text) {
            self.out.zones_of_all.extend(line.head.zones.iter().cloned());
        } else if !self.is_open {
            self.out.zones.extend(line.head.zones.iter().cloned());
        }
        false
    }

    pub(super) fn day_heading(&mut self, line: &SeenLine<'_>) -> bool {
        let head = line.head;
        let is_heading = head.is_day()
            && !tells_version(&head.rest_with_label)
            && !self.tells_of_another_time(head)
            && (self.out.items.is_empty()
                || !self.is_open
                || head.rest.is_empty()
                || is_heading(line.paragraph)
                || self.heads_day(head)
                || self.ends_in_day(line));
        if is_heading {
            self.give_up_pending();
            self.report_half_day();
            self.end_group();
            self.turn_to_day(head);
            self.half = head.half_day;
            self.is_open = false;
            self.note(line, LineKind::Day, LineRule::DayHeading, None);
            for other in head.dates.iter().skip(1) {
                let written = line.text.chars().skip(other.range.start).take(other.range.len()).collect();
                self.out.trace.leave_date(line.paragraph, written);
            }
            // Before the first session it may be the forum's own date.
            if self.out.items.is_empty() {
                self.out.front.push(line.paragraph.clone());
            }
        }
        is_heading
    }

    pub(super) fn chair_below_group(&mut self, line: &SeenLine<'_>) -> bool {
        let is_chair = !self.is_open && self.names_chair(line.paragraph);
        if is_chair {
            self.note(line, LineKind::Person, LineRule::ChairBelowGroup, None);
        }
        is_chair
    }

    pub(super) fn heading_without_time(&mut self, line: &SeenLine<'_>) -> bool {
        let waits = self.may_be_pending(line.paragraph, line.head);
        if waits {
            self.give_up_pending();
            self.pending = Some(Pending {
                place: line.place.clone(),
                written: line.text.to_owned(),
                day: DayRef::of(line.head),
                head: line.head.clone(),
                room: String::new(),
                title: None,
                taken: vec![line.paragraph.clone()],
            });
        }
        waits
    }

    /// Whether a date with words beside it is years away from the day in force: "7 May 1945: end of the war".
    fn tells_of_another_time(&self, head: &Head) -> bool {
        let Some(DayRef::Date(day)) = &self.day else { return false };
        let date = head.dates.iter().find(|date| date.until.is_none());
        !head.rest.is_empty() && date.is_some_and(|date| dates::are_far_apart(day.from, date.from))
    }

    /// Whether a line of ordinary type is the heading of a day, whatever stands behind the day.
    pub(super) fn heads_day(&self, head: &Head) -> bool {
        let has_weekday = head.dates.iter().any(|date| date.weekday.is_some());
        let is_counted = matches!(head.named_day, Some(NamedDay::Ordinal(_)));
        let names_date = is_counted || !head.dates.is_empty();
        let is_heading = head.day_leads && (is_counted || has_weekday || self.leads_on);
        names_date && (is_heading || head.day_may_lead && self.heads_next)
    }

    /// Whether a line of its own with a day at its end heads the sessions right below it: "River days – Tuesday
    /// 28 May". A date before the day in force is about something else.
    fn ends_in_day(&self, line: &SeenLine<'_>) -> bool {
        let is_later = match (&self.day, DayRef::of(line.head)) {
            (Some(DayRef::Date(day)), Some(DayRef::Date(date))) => {
                (date.from.month, date.from.day) != (day.from.month, day.from.day)
                    && !dates::are_far_apart(day.from, date.from)
            }
            (None, _) => true,
            _ => false,
        };
        line.head.day_ends
            && is_later
            && !line.paragraph.follows
            && !line.paragraph.listed
            && self.heads_next
            && !line.text.contains([':', '：'])
    }

    /// A line about a part of a day; false when it is another thing.
    pub(super) fn half_day_line(&mut self, line: &SeenLine<'_>) -> bool {
        let SeenLine { head, place, .. } = line;
        let text = line.text.to_owned();
        let Some(half) = head.half_day else { return false };
        if head.is_sentence || text.chars().count() > HALF_DAY_CHARS {
            return false;
        }
        let has_day = DayRef::of(head);
        // 下午 参观考察, "Afternoon: site visit": what has no clock of its own ends what had one.
        let shows_loss = !head.rest.is_empty()
            && (!self.is_open || head.half_apart && head.rest.chars().count() <= HALF_DAY_TITLE_CHARS);
        if has_day.is_some() || self.day.is_some() && shows_loss {
            self.give_up_pending();
            self.end_group();
            self.report_half_day();
            // "Day 2, 5 May – morning: Skills" over sessions is a heading with a theme.
            let is_heading = head.rest.is_empty() || has_day.is_some() && self.heads_next;
            if has_day.is_some() {
                self.day = has_day;
            }
            self.half = Some(half);
            self.is_open = false;
            let kind = if is_heading { LineKind::HalfDay } else { LineKind::LeftOut };
            self.note(line, kind, LineRule::HalfDayLine, None);
            if is_heading {
                self.half_day = Some((place.clone(), text));
            } else {
                self.out.skipped.push((place.clone(), SkipReason::NoClock(text)));
            }
            return true;
        }
        // "Afternoon" on its own: what follows is no longer about the session before.
        if !head.rest.is_empty() {
            return false;
        }
        self.half = Some(half);
        if self.day.is_some() {
            self.give_up_pending();
            self.note(line, LineKind::HalfDay, LineRule::HalfDayLine, None);
            self.half_day = Some((place.clone(), text));
            self.is_open = false;
        }
        self.day.is_some()
    }

    /// A time alone on its line takes its name from the next one.
    pub(super) fn title_below_time(&mut self, line: &SeenLine<'_>) -> bool {
        if !self.is_open {
            return false;
        }
        let SeenLine { paragraph, head, .. } = line;
        let Some(item) = self.out.items.last_mut() else { return false };
        let is_nameless = item.label.is_none() && item.title.is_empty() && item.body.is_empty();
        let text = line.text;
        if !is_nameless || !is_title(paragraph) && head.label.as_ref().is_none_or(|label| !label.is_closed) {
            return false;
        }
        let own_heading = item.day.is_some() && Some(&item.day) != Some(&self.day);
        let form = if own_heading || is_heading(paragraph) { Form::Heading } else { Form::Line };
        item.name(&Head::of_title(text), form);
        item.heading = paragraph.heading;
        let key = item.key;
        self.note(line, LineKind::Title, LineRule::TitleBelowTime, Some(key));
        true
    }
}
