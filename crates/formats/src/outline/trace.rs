//! What was decided about each line while a document was read, for those who want to see it.
//!
//! The last decision about a line counts: a line that was kept as text may turn out to be the title of what
//! follows. A line about which nothing was decided is told as unused.

use super::corrected::Corrected;
use super::document::{Block, Cell, Document, Paragraph};
use super::document_lines::{LineKey, lines_of};
use super::headings::Head;
use super::line_form::form_of;

use crate::{ExplainedLine, LineForm, LineKind, LineRule, MentionedDate, TablePlace, UnusedDateOrTime};
use rostrum_programme::SessionId;
use std::collections::{BTreeMap, HashMap, HashSet};

/// An item of the outline, for as long as nobody knows its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub(super) struct ItemKey(usize);

#[derive(Debug, Clone, Copy)]
struct Decision {
    kind: LineKind,
    rule: LineRule,
    item: Option<ItemKey>,
}

/// The decisions so far, by the number and the text of the line.
#[derive(Debug, Default)]
pub(super) struct Trace {
    decisions: HashMap<(usize, String), Decision>,
    /// Lines that were read as part of another: a name and its value in two cells.
    wholes: HashMap<(usize, String), (usize, String)>,
    /// What stands in the place of lines as they were sent: by corrections, and by what was written out.
    replaced: [HashMap<LineKey, LineKey>; 2],
    /// Dates of titles, which set nothing.
    left: BTreeMap<(usize, String), Vec<UnusedDateOrTime>>,
    /// Headings of groups whose date is the day of what follows.
    of_a_day: HashSet<LineKey>,
    /// Items that were the hours of a day, and no sessions.
    hours: HashSet<ItemKey>,
    items: usize,
}

impl Trace {
    /// A key for the next item.
    pub(super) fn next_item(&mut self) -> ItemKey {
        self.items += 1;
        ItemKey(self.items)
    }

    /// Notes what a line was taken for.
    pub(super) fn line(&mut self, line: &Paragraph, kind: LineKind, rule: LineRule, item: Option<ItemKey>) {
        self.decisions.insert((line.number, line.text()), Decision { kind, rule, item });
    }

    /// Notes that the date in a heading is the day of what follows.
    pub(super) fn tells_day(&mut self, heading: &Paragraph) {
        self.of_a_day.insert((heading.number, heading.text()));
    }

    /// Notes that an item is one that another line opened.
    pub(super) fn is_same(&mut self, later: ItemKey, first: ItemKey) {
        let of_later = self.decisions.values_mut().filter(|decision| decision.item == Some(later));
        of_later.for_each(|decision| decision.item = Some(first));
    }

    /// Notes what all lines of a cell were taken for.
    pub(super) fn cell(&mut self, cell: &Cell, kind: LineKind, rule: LineRule, item: Option<ItemKey>) {
        for line in cell.lines() {
            self.line(&line, kind, rule, item);
        }
    }

    /// Notes that a date in a line of a session is a word of its title.
    pub(super) fn leave_date(&mut self, line: &Paragraph, written: String) {
        let left = self.left.entry((line.number, line.text())).or_default();
        left.push(UnusedDateOrTime { written, is_date: true });
    }

    /// Notes that a clock in a line of a session is a word of its title.
    pub(super) fn leave_clock(&mut self, line: &Paragraph, written: String) {
        let left = self.left.entry((line.number, line.text())).or_default();
        left.push(UnusedDateOrTime { written, is_date: false });
    }

    /// The dates that were left as words of titles, in their order: the number of the line, its text, and the date.
    pub(super) fn left_dates(&self) -> impl Iterator<Item = (usize, &str, &str)> {
        self.left.iter().flat_map(|((number, text), left)| {
            let dates = left.iter().filter(|left| left.is_date);
            dates.map(move |date| (*number, text.as_str(), date.written.trim()))
        })
    }

    /// Notes that an item was the hours of a day, and no session.
    pub(super) fn note_hours_of_day(&mut self, item: ItemKey) {
        self.hours.insert(item);
    }

    /// Whether a line was taken for a day.
    pub(super) fn is_day(&self, line: &Paragraph) -> bool {
        self.decision(line.number, line.text()).is_some_and(|decision| decision.kind == LineKind::Day)
    }

    /// Whether a line was taken for the title of a session.
    pub(super) fn is_title(&self, line: &Paragraph) -> bool {
        self.decision(line.number, line.text())
            .is_some_and(|decision| decision.kind == LineKind::Title && decision.item.is_some())
    }

    /// Notes that a line was read as part of another.
    pub(super) fn is_part_of(&mut self, part: &Paragraph, whole: &Paragraph) {
        self.wholes.insert((part.number, part.text()), (whole.number, whole.text()));
    }

    /// Takes up what stands in the place of lines, so that those of the document as it was sent can be explained.
    pub(super) fn follow_lines(&mut self, corrected: Corrected, written_out: HashMap<LineKey, LineKey>) {
        let Corrected { replaced, left_out, .. } = corrected;
        for line in &left_out {
            self.line(line, LineKind::Unused, LineRule::Correction, None);
        }
        self.replaced = [replaced, written_out];
    }

    /// What stands in the place of a line as it was sent.
    fn standing_for(&self, sent: &LineKey) -> LineKey {
        let [corrected, written_out] = &self.replaced;
        let corrected = corrected.get(sent).unwrap_or(sent);
        written_out.get(corrected).unwrap_or(corrected).clone()
    }

    fn decision(&self, number: usize, text: String) -> Option<&Decision> {
        let sent = (number, text);
        let decided =
            |line: &LineKey| self.decisions.get(line).or_else(|| self.decisions.get(self.wholes.get(line)?));
        // A line that was left out by hand stands nowhere else.
        decided(&self.standing_for(&sent)).or_else(|| decided(&sent))
    }

    /// Whether a line that was said to be a place is that of nothing: it stands above the first session, and a
    /// programme as a whole has no place. It is told as unused then.
    pub(super) fn drop_idle_place(&mut self, sent: &LineKey) -> bool {
        let is_idle = self
            .decision(sent.0, sent.1.clone())
            .is_none_or(|decision| decision.kind == LineKind::Dates && decision.item.is_none());
        if is_idle {
            let standing = self.standing_for(sent);
            self.decisions.remove(&standing);
            self.decisions.remove(sent);
        }
        is_idle
    }

    /// Every line of the document with what came of it; `ids` are those of the items that became sessions.
    pub(super) fn explain(
        &self,
        document: &Document,
        ids: &HashMap<ItemKey, Vec<SessionId>>,
    ) -> Vec<ExplainedLine> {
        let mut lines = Vec::new();
        for (table, block) in document.blocks.iter().enumerate() {
            match block {
                Block::Paragraph(paragraph) => {
                    self.explain_paragraph(paragraph, None, (document, ids), &mut lines);
                }
                Block::Table(rows) => {
                    for (row, cell) in rows
                        .rows
                        .iter()
                        .enumerate()
                        .flat_map(|(row, cells)| cells.iter().map(move |cell| (row, cell)))
                    {
                        let place = TablePlace { table, row, column: cell.column };
                        for paragraph in &cell.paragraphs {
                            self.explain_paragraph(paragraph, Some(place), (document, ids), &mut lines);
                        }
                    }
                }
            }
        }
        // Lines and their forms are counted alike where no paragraph was read as one.
        let forms = lines_of(document);
        let mut at = 0;
        for line in &mut lines {
            let Some(form) = forms.get(at) else { break };
            line.form = form_of(form);
            at += line.text.split('\n').filter(|text| !text.trim().is_empty()).count();
        }
        lines
    }

    /// A paragraph as one line where it was read as one, else line by line.
    fn explain_paragraph(
        &self,
        paragraph: &Paragraph,
        cell: Option<TablePlace>,
        (document, ids): (&Document, &HashMap<ItemKey, Vec<SessionId>>),
        explained: &mut Vec<ExplainedLine>,
    ) {
        let text = paragraph.text();
        let is_whole = self.decision(paragraph.number, text).is_some();
        let lines = if is_whole { vec![paragraph.clone()] } else { paragraph.lines() };
        for line in lines.iter().filter(|line| !line.text().is_empty()) {
            let text = line.text();
            let mut decision = self.decision(line.number, text.clone()).copied();
            if let Some(hours) = decision
                .as_mut()
                .filter(|decision| decision.item.is_some_and(|item| self.hours.contains(&item)))
            {
                *hours = Decision { kind: LineKind::Time, rule: LineRule::HoursOfDay, item: None };
            }
            let mut kind = decision.map_or(LineKind::Unused, |decision| decision.kind);
            let sessions = decision.and_then(|decision| decision.item).and_then(|item| ids.get(&item));
            // Its item became no session; a warning says why.
            if sessions.is_none() && decision.is_some_and(|decision| decision.item.is_some()) {
                kind = LineKind::LeftOut;
            }
            let standing = self.standing_for(&(line.number, text.clone()));
            explained.push(ExplainedLine {
                place: document.place(line.number, &text),
                kind,
                rule: decision.map(|decision| decision.rule),
                sessions: sessions.cloned().unwrap_or_default(),
                unused_times: if sets_time(kind) || self.of_a_day.contains(&standing) {
                    self.left.get(&standing).cloned().unwrap_or_default()
                } else {
                    times_in(&text)
                },
                number: line.number,
                page: document.page_of(line.number),
                cell,
                is_strong: line.heading.is_some() || line.is_bold(),
                form: LineForm::Alike(String::new()),
                dates: dates_in(&text),
                text,
            });
        }
    }
}

/// Whether the dates and times of such a line are used.
fn sets_time(kind: LineKind) -> bool {
    matches!(
        kind,
        LineKind::Day
            | LineKind::HalfDay
            | LineKind::Session
            | LineKind::Time
            | LineKind::Dates
            | LineKind::Zone
    )
}

/// The dates that a line names.
fn dates_in(text: &str) -> Vec<MentionedDate> {
    let dates = Head::read(text).map(|head| head.dates).unwrap_or_default();
    let mentioned = |date: &super::dates::DateMention| MentionedDate {
        year: date.from.year,
        month: date.from.month,
        day: date.from.day,
    };
    dates.iter().map(mentioned).collect()
}

/// The dates and times in a line, in their order.
fn times_in(text: &str) -> Vec<UnusedDateOrTime> {
    let Some(head) = Head::read(text) else { return Vec::new() };
    let dates = head.dates.iter().map(|date| (date.range.clone(), true));
    let mut found: Vec<_> = dates.chain(head.times.iter().map(|time| (time.range.clone(), false))).collect();
    found.sort_by_key(|(range, _)| range.start);
    let written = |range: std::ops::Range<usize>| text.chars().skip(range.start).take(range.len()).collect();
    found.into_iter().map(|(range, is_date)| UnusedDateOrTime { written: written(range), is_date }).collect()
}
