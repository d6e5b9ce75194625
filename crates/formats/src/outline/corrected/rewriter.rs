//! The lines of running text as they become: replaced, joined, given another title, left out.

use super::changes::{Change, without_dates};
use crate::outline::document::{Block, Paragraph, Run};
use crate::outline::document_lines::{LineKey, has_time};
use crate::outline::headings::Head;
use crate::outline::line_form::beside_date;
use chrono::{Datelike, NaiveDate};
use rostrum_text::script::{is_han, joins_without_space};
use std::collections::HashMap;

pub(super) struct Rewriter<'a> {
    pub changes: &'a HashMap<usize, Change>,
    /// The place of the next line.
    pub at: usize,
    pub out: Vec<Block>,
    /// What stands in the place of lines that were changed.
    pub replaced: HashMap<LineKey, LineKey>,
    /// Lines that were left out.
    pub left_out: Vec<Paragraph>,
    /// Lines that were said to be places.
    pub places: Vec<LineKey>,
    /// Lines that have nothing above that they could go on with.
    pub unfit: Vec<LineKey>,
    /// Where the line before went.
    pub last: Option<usize>,
    /// Whether the line before was said to be persons: what follows it is none because of that.
    pub is_after_persons: bool,
}

/// What became of the lines of one paragraph or cell.
pub(super) enum Written {
    Line(Paragraph),
    Day(Paragraph),
    /// It goes on with what stands above.
    Joined(Paragraph),
    Title(Paragraph),
}

impl Rewriter<'_> {
    /// The lines of a paragraph as they become; the paragraph itself where none of them changes.
    pub(super) fn lines(&mut self, paragraph: &Paragraph) -> Vec<Written> {
        let lines = paragraph.lines();
        let from = self.at;
        self.at += lines.len();
        if !(from..self.at).any(|at| self.changes.contains_key(&at)) {
            let follows = paragraph.follows && !std::mem::take(&mut self.is_after_persons);
            return vec![Written::Line(Paragraph { follows, ..paragraph.clone() })];
        }
        let mut written = Vec::new();
        for (index, line) in lines.into_iter().enumerate() {
            let Some(change) = self.changes.get(&(from + index)) else {
                let follows = line.follows && !std::mem::take(&mut self.is_after_persons);
                written.push(Written::Line(Paragraph { follows, ..line }));
                continue;
            };
            written.extend(self.changed(&line, change));
            self.is_after_persons = *change == Change::Person;
        }
        written
    }

    pub(super) fn changed(&mut self, line: &Paragraph, change: &Change) -> Vec<Written> {
        let text = line.text();
        let labelled = |[han, latin]: [&str; 2]| {
            let label = if text.chars().any(is_han) { han } else { latin };
            // Behind a label of its own: "Contact: Ana Li".
            format!("{label}{}", text.trim_start_matches(['-', '–', '—', '•', '·']).trim_start())
        };
        let become_ = |this: &mut Self, new: String| {
            let new = Paragraph { links: line.links.clone(), ..Paragraph::plain(new, line.number) };
            this.replace(line, &new);
            new
        };
        vec![match change {
            // A day that begins with a session: the session stays.
            Change::Day(date) if has_time(&text) => {
                let day = Paragraph::plain(date.format("%Y-%m-%d").to_string(), line.number);
                let stays = match without_dates(&text) {
                    Some(stays) => become_(self, stays),
                    None => line.clone(),
                };
                return vec![Written::Day(day), Written::Line(stays)];
            }
            Change::Day(date) => {
                let new = as_day(&text, *date);
                // Whatever stands beside the date, it heads a day.
                let new = Paragraph {
                    heading: line.heading,
                    runs: vec![Run { text: new, bold: true }],
                    ..Paragraph::plain("", line.number)
                };
                self.replace(line, &new);
                Written::Day(new)
            }
            Change::Session(start, end, title) => {
                let end = end.map_or_else(String::new, |end| format!("–{}", end.format("%H:%M")));
                let new = format!("{}{end} {title}", start.format("%H:%M"));
                Written::Line(become_(self, new.trim().to_owned()))
            }
            Change::Person => Written::Line(become_(self, labelled(["发言人：", "Speakers: "]))),
            Change::Place => {
                self.places.push((line.number, text.clone()));
                Written::Line(become_(self, labelled(["地点：", "Venue: "])))
            }
            Change::Title => Written::Title(line.clone()),
            Change::Joined => Written::Joined(line.clone()),
            Change::LeftOut => {
                self.left_out.push(line.clone());
                return Vec::new();
            }
        }]
    }

    pub(super) fn replace(&mut self, line: &Paragraph, new: &Paragraph) {
        self.replaced.insert((line.number, line.text()), (new.number, new.text()));
    }

    /// What stood in the place of other lines is replaced in its turn.
    pub(super) fn rewrite(&mut self, old: &mut Paragraph, new: Paragraph) {
        let (before, after) = ((old.number, old.text()), (new.number, new.text()));
        for place in self.replaced.values_mut().filter(|place| **place == before) {
            *place = after.clone();
        }
        self.replaced.entry(before).or_insert(after);
        *old = new;
    }

    pub(super) fn paragraph(&mut self, paragraph: &Paragraph) {
        for written in self.lines(paragraph) {
            match written {
                Written::Line(line) | Written::Day(line) => self.push(line),
                Written::Joined(line) => self.join_to_last(line),
                Written::Title(line) => self.title(line),
            }
        }
    }

    fn push(&mut self, line: Paragraph) {
        self.last = Some(self.out.len());
        self.out.push(Block::Paragraph(line));
    }

    /// A line that goes on with the one before, wherever that went; a day goes on with nothing.
    fn join_to_last(&mut self, line: Paragraph) {
        let mut out = std::mem::take(&mut self.out);
        let is_day = |text: &str| Head::read(text).is_some_and(|head| head.is_day());
        let above = self.last.and_then(|at| out.get_mut(at)).and_then(paragraph_of);
        let joined =
            above.filter(|above| !is_day(&above.text())).map(|above| self.join(above, &line)).is_some();
        self.out = out;
        if !joined {
            self.unfit.push((line.number, line.text()));
            self.push(line);
        }
    }

    /// The title of the session whose time stands above.
    fn title(&mut self, line: Paragraph) {
        let mut out = std::mem::take(&mut self.out);
        let above =
            out.iter().rposition(|block| matches!(block, Block::Paragraph(above) if has_time(&above.text())));
        let former = above.and_then(|at| out.get_mut(at)).and_then(paragraph_of);
        let former = former.map(|above| self.retitle(above, &line));
        match (former, above) {
            (Some(former), Some(at)) => {
                if let Some(former) = former {
                    out.insert(at + 1, Block::Paragraph(former));
                }
                self.out = out;
                self.last = above;
            }
            _ => {
                self.out = out;
                self.unfit.push((line.number, line.text()));
                self.push(line);
            }
        }
    }

    /// Adds a line to the one above.
    pub(super) fn join(&mut self, above: &mut Paragraph, line: &Paragraph) {
        let (head, tail) = (above.text(), line.text());
        let joins = match (head.chars().next_back(), tail.chars().next()) {
            (Some(last), Some(first)) => joins_without_space(last, first),
            _ => true,
        };
        let space = if joins { "" } else { " " };
        let mut new = above.clone();
        new.runs.push(Run { text: format!("{space}{tail}"), bold: line.is_bold() });
        self.rewrite(above, new);
        self.replaced.insert((line.number, tail), (above.number, above.text()));
    }

    /// Gives the session of a line with times another title; what was there before stands below as text.
    pub(super) fn retitle(&mut self, above: &mut Paragraph, title: &Paragraph) -> Option<Paragraph> {
        let former = Head::read(&above.text())?.rest_with_label;
        let text = above.text();
        let times = text.split_once(former.as_str()).filter(|_| !former.is_empty());
        let new = match times {
            Some((before, behind)) => format!("{before}{}{behind}", title.text()),
            None => format!("{text} {}", title.text()),
        };
        let new = Paragraph { runs: vec![Run { text: new, bold: false }], ..above.clone() };
        self.rewrite(above, new);
        self.replaced.insert((title.number, title.text()), (above.number, above.text()));
        (!former.is_empty()).then(|| Paragraph::plain(former, above.number))
    }
}

/// The heading of a day, with what the line says beside its date: its theme, its part, its zone. The date alone where
/// the whole would be no day.
fn as_day(text: &str, date: NaiveDate) -> String {
    let bare = date.format("%Y-%m-%d").to_string();
    let beside = without_dates(text).unwrap_or_else(|| beside_date(text, date));
    let whole = format!("{bare} {beside}");
    let is_day = Head::read(&whole).is_some_and(|head| {
        let is_its_date = head.dates.first().is_some_and(|first| {
            (first.from.year, first.from.month, first.from.day)
                == (Some(date.year()), date.month(), date.day())
                && first.until.is_none()
        });
        (head.is_day() || head.half_day.is_some() && head.dates.len() == 1) && is_its_date
    });
    if is_day { whole.trim().to_owned() } else { bare }
}

fn paragraph_of(block: &mut Block) -> Option<&mut Paragraph> {
    match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        Block::Table(_) => None,
    }
}
