//! Running text to items: headings with day and time, titles, and the paragraphs under them.
//!
//! A small machine that takes one paragraph after the other; tables give it items of their own.
//! What has a day but no clock, or a number but no time, is skipped with its place.

mod blocks_above;
mod clocks;
mod groups;
mod hours;
mod hours_around;
mod model;
mod pending;
mod refrain;
mod rules;
mod slots;
mod tab_heads;
mod titles;
mod titles_above;

use super::dates::NamedDay;
use super::document::{Block, Cell, Document, Paragraph};
use super::headings::{HalfDay, Head};
use super::items::{DayRef, Form, Item};
use super::kinds::Label;
use super::labels::{self, Section};
use super::tables;
use super::times::{DAY, tells_about};
use super::trace::ItemKey;
use super::zones::ZoneMention;
use crate::{CancelToken, LineKind, LineRule, ReadError, SkipReason, SourceLocation, WarningKind, bounds};
use blocks_above::NamedAbove;
pub(super) use model::Outline;
use model::{Group, Pending};
use rostrum_programme::SessionStatus;
use std::collections::{HashMap, HashSet};

/// How many blocks below a day its first session may stand.
const BLOCKS_TO_SESSION: usize = 3;

/// Whether a session's line or a table stands in the next blocks.
fn leads_on(document: &Document, at: usize) -> bool {
    leads_within(document, at, BLOCKS_TO_SESSION)
}

/// Whether one stands in so many blocks below.
fn leads_within(document: &Document, at: usize, blocks: usize) -> bool {
    document.blocks.iter().skip(at + 1).take(blocks).any(|block| match block {
        Block::Paragraph(paragraph) => {
            Head::read(&paragraph.text()).is_some_and(|head| head.is_session() && head.time_first)
        }
        Block::Table(_) => true,
    })
}

/// Whether times stand behind labels, `时间：5月15日14:00`, for each of several sessions, or for the only one.
fn blocks_of_labels(document: &Document) -> bool {
    let (mut labelled, mut others) = (0_usize, 0_usize);
    for block in &document.blocks {
        let Block::Paragraph(paragraph) = block else { return false };
        let text = paragraph.text();
        let Some(head) = Head::read(&text).filter(|head| !head.times.is_empty()) else { continue };
        if is_labelled_time(&text) {
            labelled += 1;
        } else if head.is_session() {
            others += 1;
        }
    }
    labelled > 1 && labelled >= others || labelled == 1 && others == 0
}

fn is_labelled_time(text: &str) -> bool {
    matches!(labels::section(text), Some((Section::Time | Section::Date, rest)) if !rest.is_empty())
}

/// Takes a document apart.
///
/// # Errors
/// [`ReadErrorKind::Cancelled`](crate::ReadErrorKind::Cancelled).
pub(super) fn read_document(document: &Document, cancel: &CancelToken) -> Result<Outline, ReadError> {
    let mut reader = Reader {
        document,
        out: Outline::default(),
        day: None,
        day_since: 0,
        own_day: None,
        half: None,
        pending: None,
        half_day: None,
        notices: Vec::new(),
        is_open: false,
        leads_on: false,
        heads_next: false,
        above: None,
        right_above: None,
        blocks_of_labels: blocks_of_labels(document),
        titles_above: titles_above::of(document),
        blocks_above: blocks_above::of(document),
        clocks: Vec::new(),
        slots_of: slots::slots_of(document),
        refrain: refrain::of(document),
        group: None,
        head_above: None,
    };
    for (at, block) in document.blocks.iter().enumerate() {
        cancel.check()?;
        reader.leads_on = leads_on(document, at);
        reader.heads_next = leads_within(document, at, 1);
        match block {
            Block::Paragraph(paragraph) => reader.paragraph(paragraph),
            Block::Table(table) => reader.table(table),
        }
        if reader.out.items.len() >= bounds::MAX_SESSIONS {
            break;
        }
    }
    reader.give_up_pending();
    reader.report_half_day();
    reader.end_group();
    reader.settle_notices();
    reader.settle_moves();
    reader.report_refrain();
    titles::settle(&mut reader.out);
    Ok(reader.out)
}

pub(super) struct Reader<'a> {
    document: &'a Document,
    out: Outline,
    /// The day that a line of its own set.
    day: Option<DayRef>,
    /// How many sessions stood above it.
    day_since: usize,
    /// The date on the line of the last session that had one, and its start: in force for what begins later, where no
    /// line of its own sets a day.
    own_day: Option<(DayRef, u16)>,
    /// The part of the day that a line of its own set.
    half: Option<HalfDay>,
    pending: Option<Pending>,
    /// A half-day without clock times so far.
    half_day: Option<(SourceLocation, String)>,
    /// Lines that say what became of a session, without a time: "Session 4 is cancelled."
    notices: Vec<(SourceLocation, String, Label, Option<SessionStatus>)>,
    /// Whether what follows belongs to the last item.
    is_open: bool,
    /// Whether sessions follow within a few lines.
    leads_on: bool,
    /// Whether one does in the next line, or a table.
    heads_next: bool,
    /// The last line that is neither a label nor a day.
    above: Option<Paragraph>,
    /// The same, where it is the line right above.
    right_above: Option<Paragraph>,
    /// Whether labels on lines of their own give the sessions' times.
    blocks_of_labels: bool,
    /// Whether titles stand above times that are alone on their lines.
    titles_above: bool,
    /// Blocks of lines that end in the time of their session, by the number of that line.
    blocks_above: HashMap<usize, NamedAbove>,
    /// The clocks on which the slots below are told, in their order.
    clocks: Vec<ZoneMention>,
    /// On how many clocks slots without zone words of their own are told.
    slots_of: HashSet<usize>,
    /// Words beside every time, and the line that has them first.
    refrain: Option<(String, usize)>,
    /// The heading of a group that sessions with times of their own are in.
    group: Option<Group>,
    /// The head of the last table set with tabs.
    head_above: Option<Vec<Cell>>,
}

/// A line as the rules see it.
struct SeenLine<'a> {
    paragraph: &'a Paragraph,
    head: &'a Head,
    text: &'a str,
    place: SourceLocation,
}

/// Takes a line and notes what for; or leaves it to the next rule.
type LineRuleFn = for<'d> fn(&mut Reader<'d>, &SeenLine<'_>) -> bool;

/// The rules for a line of running text, in the order in which they are tried.
const LINE_RULES: [LineRuleFn; 11] = [
    |reader, line| reader.clocks_of_slots(line),
    |reader, line| reader.time_below_heading(line),
    |reader, line| reader.time_after_label(line),
    |reader, line| reader.session_line(line),
    |reader, line| reader.former_time(line),
    |reader, line| reader.status_notice(line),
    |reader, line| reader.half_day_line(line),
    |reader, line| reader.day_heading(line),
    |reader, line| reader.title_below_time(line),
    |reader, line| reader.chair_below_group(line),
    |reader, line| reader.heading_without_time(line),
];

impl Reader<'_> {
    fn table(&mut self, table: &super::document::Table) {
        self.give_up_pending();
        // A date with the hours of its day right above a table is that of its rows.
        let hours = self.out.items.last().filter(|item| self.is_open && item.is_bare());
        let dated =
            hours.and_then(|hours| self.own_day.as_ref().filter(|(day, _)| Some(day) == hours.day.as_ref()));
        self.day = dated.map(|(day, _)| day.clone()).or_else(|| self.day_in_force(DAY));
        let headed = self.with_head(table);
        let table = headed.as_ref().unwrap_or(table);
        let clocks = self.clocks.clone();
        let is_day_fresh = self.day_since == self.out.items.len();
        let (day, half, trace) = (&mut self.day, &mut self.half, &mut self.out.trace);
        let above = tables::Above { day, is_day_fresh, half, clocks, trace };
        match tables::read_table(table, self.document, above) {
            tables::Reading::Items { mut items, skipped, loose, told, zones } => {
                self.join_rows(&mut items);
                self.out.zones.extend(zones);
                self.out.told.extend(told);
                if let Some(again) = tables::listed_again(table, &items, &self.out.items) {
                    self.out.skipped.extend(again);
                    self.is_open = false;
                    return;
                }
                if !items.is_empty() {
                    self.half_day = None;
                }
                let goes_on = table.by_tabs && !items.is_empty();
                // What stands in a table above the first session of all is of the title page, as in running text.
                let first = items.first().filter(|_| self.out.items.is_empty());
                let first = first.and_then(|item| number_of(&item.place)).unwrap_or(0);
                let (above, loose): (Vec<_>, Vec<_>) =
                    loose.into_iter().partition(|line| line.number < first);
                self.out.front.extend(above);
                self.out.items.extend(items);
                self.out.skipped.extend(skipped);
                self.is_open = false;
                for paragraph in &loose {
                    self.keep(paragraph);
                }
                self.is_open = goes_on;
            }
            tables::Reading::Running(paragraphs) => {
                for paragraph in &paragraphs {
                    self.paragraph(paragraph);
                }
            }
            tables::Reading::Columns(columns) => {
                self.end_group();
                for (day, paragraphs) in columns {
                    self.day = Some(day);
                    self.half = None;
                    self.is_open = false;
                    for paragraph in &paragraphs {
                        self.paragraph(paragraph);
                    }
                }
                self.is_open = false;
            }
        }
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let has_breaks = paragraph.runs.iter().any(|run| run.text.contains('\n'));
        if has_breaks {
            let lines = paragraph.lines();
            let heads = |line: &Paragraph| {
                Head::read(&line.text()).is_some_and(|head| head.is_session() || head.is_day())
            };
            if self.out.items.is_empty() || lines.iter().any(heads) {
                for line in &lines {
                    self.line(line);
                }
                return;
            }
        }
        self.line(paragraph);
    }

    /// Tries the rules on a line, one after the other; a line that none takes belongs to what stands above it.
    fn line(&mut self, paragraph: &Paragraph) {
        let text = paragraph.text();
        if text.is_empty() {
            return;
        }
        let Some(head) = Head::read(&text) else { return self.keep_or_end_pending(paragraph) };
        let place = self.document.place(paragraph.number, &text);
        let head = self.without_dates_of_title(head, paragraph, &text);
        for clock in head.clocks_of_title.iter().filter(|_| head.is_session()) {
            let written = text.chars().skip(clock.start).take(clock.len()).collect();
            self.out.trace.leave_clock(paragraph, written);
        }
        let head = match &self.refrain {
            Some((words, _)) => refrain::without(head, words),
            None => head,
        };
        let line = SeenLine { paragraph, head: &head, text: &text, place };
        if !LINE_RULES.iter().any(|rule| rule(self, &line)) {
            self.keep_or_end_pending(paragraph);
        }
    }

    /// A date in a title is about something else: it stays there, and is told, for it might be the session's.
    fn without_dates_of_title(&mut self, head: Head, paragraph: &Paragraph, text: &str) -> Head {
        let (head, dates) = head.with_dates_of_title(text, self.day.as_ref());
        for written in dates {
            self.out.trace.leave_date(paragraph, written);
        }
        head
    }

    /// The day of a time without one of its own.
    fn day_in_force(&self, start: u16) -> Option<DayRef> {
        let above = || self.own_day.as_ref().filter(|(_, from)| start >= *from).map(|(day, _)| day.clone());
        self.day.clone().or_else(above)
    }

    /// Takes over the day of a heading. "Day 2" right below a date only counts that day.
    fn turn_to_day(&mut self, head: &Head) {
        let sessions = self.out.items.len();
        let is_count = head.dates.is_empty()
            && match head.named_day {
                Some(NamedDay::Ordinal(1)) => true,
                Some(NamedDay::Ordinal(_)) => sessions > 0,
                _ => false,
            };
        let has_date = matches!(self.day, Some(DayRef::Date(_))) && self.day_since == sessions;
        if !(is_count && has_date) {
            self.day = DayRef::of(head);
            self.day_since = sessions;
        }
    }

    /// Tells sessions what notices say of them; one about a session that the document has no time of
    /// is listed as such.
    fn settle_notices(&mut self) {
        for (place, written, label, status) in std::mem::take(&mut self.notices) {
            let is_meant = |item: &&mut Item| {
                let of = item.label.as_ref();
                of.is_some_and(|of| (&of.kind, of.number) == (&label.kind, label.number))
            };
            let mut told = false;
            for item in self.out.items.iter_mut().filter(is_meant) {
                item.status = status.clone().or(item.status.take());
                told = true;
            }
            if !told {
                self.out.skipped.push((place, SkipReason::NoClock(written)));
            }
        }
    }

    /// A session that the document lists, and of which a corrected line further down tells another time, has that one.
    fn settle_moves(&mut self) {
        let mut moved = 0;
        while let Some(at) = (moved..self.out.items.len()).find(|at| {
            self.out.items.get(*at).is_some_and(|item| item.former.is_some() && item.label.is_some())
        }) {
            moved = at + 1;
            let Some(new) = self.out.items.get(at).cloned() else { continue };
            let is_meant = |item: &Item| {
                let same = |of: &Label| {
                    new.label.as_ref().is_some_and(|new| (&of.kind, of.number) == (&new.kind, new.number))
                };
                let was = new.former.as_ref().is_some_and(|was| was.start == item.time.start);
                item.key != new.key && was && item.label.as_ref().is_some_and(same)
            };
            let Some(listed) = self.out.items.iter_mut().find(|item| is_meant(item)) else { continue };
            (listed.time, listed.other_times) = (new.time, new.other_times);
            listed.day = new.day.or(listed.day.take());
            listed.status = new.status.or(listed.status.take());
            listed.body.extend(new.body);
            listed.former = new.former;
            let key = listed.key;
            self.out.trace.is_same(new.key, key);
            self.out.items.remove(at);
            moved = at;
        }
    }

    fn report_refrain(&mut self) {
        if let Some((words, number)) = self.refrain.take() {
            let place = self.document.place(number, &words);
            self.out.told.push((place, WarningKind::TextUnplaced(words.chars().count())));
        }
    }

    fn report_half_day(&mut self) {
        if let Some((place, written)) = self.half_day.take() {
            self.out.skipped.push((place, SkipReason::NoClock(written)));
        }
    }

    fn open_item(&mut self, place: SourceLocation, paragraph: &Paragraph, head: &Head) -> Option<ItemKey> {
        let time = head.times.first().cloned()?;
        self.half_day = None;
        self.drop_hours_of_day(&time);
        let key = self.out.trace.next_item();
        let mut item = Item::new(key, place, time);
        item.former = head.former.clone();
        item.other_times = head.times.iter().skip(1).cloned().collect();
        item.zones = self.zones_of(head);
        let own_day = DayRef::of(head);
        let form = if head.time_first && own_day.is_none() { Form::Line } else { Form::Heading };
        item.half = self.half.filter(|_| own_day.is_none());
        if let Some(day @ DayRef::Date(_)) = &own_day {
            self.own_day = Some((day.clone(), item.time.start));
        }
        item.day = own_day.or_else(|| self.day_in_force(item.time.start));
        item.name(head, form);
        if head.time_first {
            item.set_aside_brackets(head, paragraph.number);
        }
        // "Around noon" is kept beside the text.
        let told: String =
            paragraph.text().chars().skip(item.time.range.start).take(item.time.range.len()).collect();
        if item.aside.is_none() && item.time.end.is_none() && tells_about(&told) {
            item.aside = Some(Paragraph::plain(told.trim(), paragraph.number));
        }
        item.heading = paragraph.heading;
        item.is_dateline = head.is_dateline();
        if form == Form::Line {
            self.join_group(&mut item);
        } else {
            self.end_group();
        }
        self.push(item);
        Some(key)
    }

    /// A session whose title is the line above its labels: a title, and below it `时间：…`, `地点：…`; or above its bare
    /// time. The rules are those for the time and for the title.
    fn open_labelled(&mut self, line: &SeenLine<'_>, (of_time, of_title): (LineRule, LineRule)) {
        let bare = Head { rest_with_label: String::new(), rest: String::new(), ..line.head.clone() };
        let title = self.above.take();
        if let Some(title) = &title {
            // It was taken for more of what stands above it.
            let is_front = self.out.items.is_empty() && of_title == LineRule::TitleAboveLabel;
            if !is_front {
                self.take_back(title);
            }
        }
        let key = self.open_item(line.place.clone(), line.paragraph, &bare);
        self.note(line, LineKind::Time, of_time, key);
        if let (Some(title), Some(item)) = (title, self.out.items.last_mut()) {
            item.name(&Head::of_title(without_number(&title.text())), Form::Line);
            self.out.trace.line(&title, LineKind::Title, of_title, key);
        }
    }

    /// Takes a line out of where it was kept: the open item, the front, or what comes after.
    fn take_back(&mut self, line: &Paragraph) {
        let kept = match self.out.items.last_mut() {
            Some(item) if self.is_open => &mut item.body,
            None => &mut self.out.front,
            _ => &mut self.out.after,
        };
        if let Some(at) = kept.iter().rposition(|kept| kept.number == line.number) {
            kept.remove(at);
        }
    }

    /// A session whose block ends in its time, with the title on top of it.
    fn open_named_above(&mut self, line: &SeenLine<'_>, named: NamedAbove) {
        let NamedAbove { title, room, text } = named;
        text.iter().chain(&room).for_each(|line| self.take_back(line));
        self.above = Some(title);
        self.open_labelled(line, (LineRule::SessionLine, LineRule::TitleAboveTime));
        let Some(item) = self.out.items.last_mut() else { return };
        item.body.extend(text);
        if let Some(room) = room {
            item.room = room.text();
            let key = item.key;
            self.out.trace.line(&room, LineKind::Room, LineRule::TitleAboveTime, Some(key));
        }
    }

    fn push(&mut self, item: Item) {
        self.out.items.push(item);
        self.is_open = true;
    }

    fn keep_or_end_pending(&mut self, paragraph: &Paragraph) {
        self.give_up_pending();
        self.keep(paragraph);
    }

    /// Keeps a paragraph where it belongs: the open item, the front, or what comes after.
    fn keep(&mut self, paragraph: &Paragraph) {
        if self.is_open
            && let Some(level) = paragraph.heading
            && let Some(item) = self.out.items.last()
            && item.heading.is_none_or(|own| level <= own)
            && !item.wants_title
            && labels::section(&paragraph.text()).is_none_or(|(section, _)| section == Section::Plan)
        {
            self.is_open = false;
        }
        match self.out.items.last_mut() {
            Some(item) if self.is_open && item.body.len() < bounds::MAX_PARTS_PER_SESSION => {
                item.body.push(paragraph.clone())
            }
            None => self.out.front.push(paragraph.clone()),
            _ => self.out.after.push(paragraph.clone()),
        }
    }
}

/// The line or the paragraph that a place names.
fn number_of(place: &SourceLocation) -> Option<usize> {
    match place {
        SourceLocation::Line { line, .. } => Some(*line),
        SourceLocation::Paragraph { number, .. } => Some(*number),
        _ => None,
    }
}

/// A title without the number of the list that it heads: `（三）`, `3.`.
fn without_number(text: &str) -> &str {
    let inner = text.strip_prefix(['(', '（']).and_then(|rest| rest.split_once([')', '）']));
    let is_number = |number: &str| {
        !number.is_empty() && number.chars().all(|c| "一二三四五六七八九十0123456789".contains(c))
    };
    match inner {
        Some((number, rest)) if is_number(number.trim()) && !rest.trim().is_empty() => rest.trim(),
        _ => text,
    }
}

fn is_heading(paragraph: &Paragraph) -> bool {
    paragraph.heading.is_some() || paragraph.is_bold()
}
