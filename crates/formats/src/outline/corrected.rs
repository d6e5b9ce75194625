//! A document as the delegate says it should have been written: the corrections are made in the document before
//! it is read, so that every rule sees them and none needs to know of them.
//!
//! Owns which lines a correction holds for and what each becomes. Nothing is dropped in silence: for every line of
//! the document as it stands, [`Corrected`] says what stands in its place.

use super::document::{Block, Cell, Document, Paragraph, Run, Table};
use super::document_lines::{LineKey, LineOfDocument, has_time, lines_of};
use super::headings::Head;
use super::line_form::{date_like, form_of, has_form, times_like};
use crate::{ColumnMeaning, LineCorrection, LineForm, LineMeaning};
use chrono::{NaiveDate, NaiveTime};
use rostrum_text::script::{is_han, joins_without_space};
use std::collections::HashMap;

/// A document with its corrections.
pub(super) struct Corrected {
    pub document: Document,
    /// What stands in the place of lines that were changed.
    pub replaced: HashMap<LineKey, LineKey>,
    /// Lines that were left out.
    pub left_out: Vec<Paragraph>,
    /// The lines of corrections that do not stand in the document.
    pub unplaced: Vec<LineKey>,
}

/// What a line is to become.
#[derive(Debug, Clone, PartialEq)]
enum Change {
    Day(NaiveDate),
    /// The times, and what of the line is the title.
    Session(NaiveTime, Option<NaiveTime>, String),
    Title,
    Person,
    Place,
    Joined,
    LeftOut,
}

/// The document with the corrections made.
pub(super) fn apply(document: &Document, corrections: &[LineCorrection]) -> Corrected {
    let mut corrected = Corrected {
        document: document.clone(),
        replaced: HashMap::new(),
        left_out: Vec::new(),
        unplaced: Vec::new(),
    };
    if corrections.is_empty() {
        return corrected;
    }
    let lines = lines_of(document);
    let Changes { lines: changes, columns, unplaced } = changes_of(&lines, corrections);
    corrected.unplaced = unplaced;
    let mut rewriter = Rewriter { changes: &changes, at: 0, out: Vec::new(), corrected: &mut corrected };
    for (at, block) in document.blocks.iter().enumerate() {
        match block {
            Block::Paragraph(paragraph) => rewriter.paragraph(paragraph),
            Block::Table(table) => rewriter.table(table, columns.get(&at).map(Vec::as_slice)),
        }
    }
    let blocks = rewriter.out;
    corrected.document.blocks = blocks;
    corrected
}

/// What is to become of a document.
#[derive(Default)]
struct Changes {
    /// By the line's place among all lines.
    lines: HashMap<usize, Change>,
    /// The columns of tables, by their block.
    columns: HashMap<usize, Vec<ColumnMeaning>>,
    unplaced: Vec<LineKey>,
}

fn changes_of(lines: &[LineOfDocument], corrections: &[LineCorrection]) -> Changes {
    let mut changes = Changes::default();
    for correction in corrections {
        let first = correction.line.map(|number| {
            lines.iter().position(|line| {
                line.number == number && (line.text == correction.text || line.paragraph == correction.text)
            })
        });
        if let (Some(number), Some(None)) = (correction.line, first) {
            changes.unplaced.push((number, correction.text.clone()));
            continue;
        }
        let first = first.flatten();
        let form = correction.form.clone().or_else(|| first.and_then(|at| lines.get(at)).map(form_of));
        for (at, line) in lines.iter().enumerate() {
            let is_itself = first == Some(at);
            let may_be_like =
                first.map_or(correction.line.is_none(), |first| correction.from_here_on && at > first);
            if !is_itself && !may_be_like {
                continue;
            }
            if let LineMeaning::Columns { columns: meanings } = &correction.meaning {
                if let Some(cell) = line.cell {
                    let is_alike = is_itself || widths(lines, cell.table) == Some(meanings.len());
                    if is_alike {
                        changes.columns.insert(cell.table, meanings.clone());
                    }
                }
                continue;
            }
            if let Some(change) = change_of(correction, line, is_itself, form.as_ref()) {
                changes.lines.insert(at, change);
            }
        }
    }
    changes
}

/// How many columns a table has.
fn widths(lines: &[LineOfDocument], table: usize) -> Option<usize> {
    let cells = lines.iter().filter_map(|line| line.cell).filter(|cell| cell.table == table);
    cells.map(|cell| cell.column + 1).max()
}

/// What a correction makes of a line: the one it names, or one of its form.
fn change_of(
    correction: &LineCorrection,
    line: &LineOfDocument,
    is_itself: bool,
    form: Option<&LineForm>,
) -> Option<Change> {
    let is_alike = || is_itself || form.is_some_and(|form| has_form(line, form));
    match &correction.meaning {
        LineMeaning::Day { date } if is_itself => Some(Change::Day(*date)),
        LineMeaning::Day { date } => date_like(&correction.text, *date, &line.text)
            .filter(|found| correction.line.is_none() || is_near(*found, *date))
            .map(Change::Day),
        LineMeaning::Session { start, end } => {
            let times = (*start, *end);
            match times_like(&correction.text, times, &line.text) {
                Some((start, end, rest)) => Some(Change::Session(start, end, title_behind(&line.text, rest))),
                None if is_itself => Some(Change::Session(*start, *end, title_beside_times(&line.text))),
                None => None,
            }
        }
        LineMeaning::Title => is_alike().then_some(Change::Title),
        LineMeaning::Person => is_alike().then_some(Change::Person),
        LineMeaning::Place => is_alike().then_some(Change::Place),
        LineMeaning::Joined => is_alike().then_some(Change::Joined),
        LineMeaning::LeftOut => is_alike().then_some(Change::LeftOut),
        LineMeaning::Columns { .. } => None,
    }
}

/// A forum is at most so long, in days: a number that would be a later day is no date.
const LONGEST_FORUM: i64 = 31;

fn is_near(found: NaiveDate, date: NaiveDate) -> bool {
    (0..=LONGEST_FORUM).contains(&(found - date).num_days())
}

/// The title behind times that were read by example.
fn title_behind(text: &str, rest: usize) -> String {
    let behind = text.get(rest..).unwrap_or_default();
    // What belongs to the last number, "30h", "30分", "30 Uhr", ends at the first space or Han behind it.
    let unit =
        behind.chars().take_while(|c| c.is_ascii_alphabetic() || "点时分時".contains(*c)).map(char::len_utf8);
    let behind = behind.get(unit.sum::<usize>()..).unwrap_or_default();
    behind.trim_start_matches(|c: char| !c.is_alphanumeric() && !"“\"«‘（(《".contains(c)).trim().to_owned()
}

/// The title beside times that the reader knows.
fn title_beside_times(text: &str) -> String {
    match Head::read(text).filter(|head| !head.times.is_empty()) {
        Some(head) => head.rest_with_label,
        None => text.to_owned(),
    }
}

/// The line without the dates in it, which hold no longer; `None` where there are none.
fn without_dates(text: &str) -> Option<String> {
    let dates = Head::read(text)?.dates;
    let is_date = |at: &usize| dates.iter().any(|date| date.range.contains(at));
    let rest: String = text.chars().enumerate().filter(|(at, _)| !is_date(at)).map(|(_, c)| c).collect();
    let rest = rest.trim_start_matches(|c: char| c.is_whitespace() || ",.;:-–—，。；：、".contains(c));
    (!dates.is_empty()).then(|| rest.trim_end().to_owned())
}

struct Rewriter<'a> {
    changes: &'a HashMap<usize, Change>,
    /// The place of the next line.
    at: usize,
    out: Vec<Block>,
    corrected: &'a mut Corrected,
}

/// What became of the lines of one paragraph or cell.
enum Written {
    Line(Paragraph),
    Day(Paragraph),
    /// It goes on with what stands above.
    Joined(Paragraph),
    Title(Paragraph),
}

impl Rewriter<'_> {
    /// The lines of a paragraph as they become; the paragraph itself where none of them changes.
    fn lines(&mut self, paragraph: &Paragraph) -> Vec<Written> {
        let lines = paragraph.lines();
        let from = self.at;
        self.at += lines.len();
        if !(from..self.at).any(|at| self.changes.contains_key(&at)) {
            return vec![Written::Line(paragraph.clone())];
        }
        let mut written = Vec::new();
        for (index, line) in lines.into_iter().enumerate() {
            let Some(change) = self.changes.get(&(from + index)) else {
                written.push(Written::Line(line));
                continue;
            };
            written.extend(self.changed(&line, change));
        }
        written
    }

    fn changed(&mut self, line: &Paragraph, change: &Change) -> Vec<Written> {
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
                let day = become_(self, date.format("%Y-%m-%d").to_string());
                Written::Day(day)
            }
            Change::Session(start, end, title) => {
                let end = end.map_or_else(String::new, |end| format!("–{}", end.format("%H:%M")));
                let new = format!("{}{end} {title}", start.format("%H:%M"));
                Written::Line(become_(self, new.trim().to_owned()))
            }
            Change::Person => Written::Line(become_(self, labelled(["发言人：", "Speakers: "]))),
            Change::Place => Written::Line(become_(self, labelled(["地点：", "Venue: "]))),
            Change::Title => Written::Title(line.clone()),
            Change::Joined => Written::Joined(line.clone()),
            Change::LeftOut => {
                self.corrected.left_out.push(line.clone());
                return Vec::new();
            }
        }]
    }

    fn replace(&mut self, line: &Paragraph, new: &Paragraph) {
        self.corrected.replaced.insert((line.number, line.text()), (new.number, new.text()));
    }

    /// What stood in the place of other lines is replaced in its turn.
    fn rewrite(&mut self, old: &mut Paragraph, new: Paragraph) {
        let (before, after) = ((old.number, old.text()), (new.number, new.text()));
        for place in self.corrected.replaced.values_mut().filter(|place| **place == before) {
            *place = after.clone();
        }
        self.corrected.replaced.entry(before).or_insert(after);
        *old = new;
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        for written in self.lines(paragraph) {
            match written {
                Written::Line(line) | Written::Day(line) => self.out.push(Block::Paragraph(line)),
                Written::Joined(line) => {
                    let mut out = std::mem::take(&mut self.out);
                    match out.iter_mut().rev().find_map(paragraph_of) {
                        Some(above) => self.join(above, &line),
                        None => out.push(Block::Paragraph(line)),
                    }
                    self.out = out;
                }
                Written::Title(line) => {
                    let mut out = std::mem::take(&mut self.out);
                    let above = out.iter().rposition(
                        |block| matches!(block, Block::Paragraph(above) if has_time(&above.text())),
                    );
                    let former = above.and_then(|at| out.get_mut(at)).and_then(paragraph_of);
                    match former.map(|above| self.retitle(above, &line)) {
                        Some(former) => {
                            let at = above.map_or(out.len(), |at| at + 1);
                            if let Some(former) = former {
                                out.insert(at, Block::Paragraph(former));
                            }
                        }
                        None => out.push(Block::Paragraph(line)),
                    }
                    self.out = out;
                }
            }
        }
    }

    /// Adds a line to the one above.
    fn join(&mut self, above: &mut Paragraph, line: &Paragraph) {
        let (head, tail) = (above.text(), line.text());
        let joins = match (head.chars().next_back(), tail.chars().next()) {
            (Some(last), Some(first)) => joins_without_space(last, first),
            _ => true,
        };
        let space = if joins { "" } else { " " };
        let mut new = above.clone();
        new.runs.push(Run { text: format!("{space}{tail}"), bold: line.is_bold() });
        self.rewrite(above, new);
        self.corrected.replaced.insert((line.number, tail), (above.number, above.text()));
    }

    /// Gives the session of a line with times another title; what was there before stands below as text.
    fn retitle(&mut self, above: &mut Paragraph, title: &Paragraph) -> Option<Paragraph> {
        let former = Head::read(&above.text())?.rest_with_label;
        let text = above.text();
        let times = text.split_once(former.as_str()).filter(|_| !former.is_empty());
        let new = match times {
            Some((before, behind)) => format!("{before}{}{behind}", title.text()),
            None => format!("{text} {}", title.text()),
        };
        let new = Paragraph { runs: vec![Run { text: new, bold: false }], ..above.clone() };
        self.rewrite(above, new);
        self.corrected.replaced.insert((title.number, title.text()), (above.number, above.text()));
        (!former.is_empty()).then(|| Paragraph::plain(former, above.number))
    }

    fn table(&mut self, table: &Table, columns: Option<&[ColumnMeaning]>) {
        let mut part = Table { rows: Vec::new(), by_tabs: table.by_tabs };
        let heads = columns.map(|columns| heads_of(columns, table));
        let head_row = heads.clone().or_else(|| table.rows.first().filter(|row| is_head_row(row)).cloned());
        part.rows.extend(heads);
        for (index, row) in table.rows.iter().enumerate() {
            let mut day = None;
            let mut cells: Vec<Cell> = Vec::new();
            let mut titles: Vec<(usize, Paragraph)> = Vec::new();
            for cell in row {
                let mut new = Cell { paragraphs: Vec::new(), ..cell.clone() };
                for paragraph in &cell.paragraphs {
                    for written in self.lines(paragraph) {
                        match written {
                            Written::Line(line) => new.paragraphs.push(line),
                            Written::Day(line) => day = Some(line),
                            Written::Title(line) => titles.push((cell.column, line)),
                            Written::Joined(line) => self.join_in_table(&mut new, &mut part, line),
                        }
                    }
                }
                cells.push(new);
            }
            for (column, title) in titles {
                let has_own_time = row.iter().any(|cell| has_time(&cell.text()));
                let heads = table.rows.iter().take(index).rev().find(|row| is_head_row(row));
                let above =
                    part.rows.iter_mut().rev().find(|row| row.iter().any(|cell| has_time(&cell.text())));
                match above.filter(|_| !has_own_time) {
                    Some(above) => put_title(above, heads, column, title),
                    None => put_title(&mut cells, heads, column, title),
                }
            }
            // Under heads of our own, those of the table are words of the table's.
            if columns.is_some() && index == 0 && is_head_row(row) {
                for line in cells.iter().flat_map(Cell::lines) {
                    self.corrected.left_out.push(line);
                }
                continue;
            }
            if let Some(columns) = columns {
                self.without_columns(&mut cells, columns);
                self.ends_beside_starts(&mut cells, columns);
                in_order(&mut cells, columns);
            }
            if let Some(day) = day {
                self.push_table(std::mem::replace(
                    &mut part,
                    Table { rows: head_row.iter().cloned().collect(), by_tabs: table.by_tabs },
                ));
                self.out.push(Block::Paragraph(day));
            }
            let holds_nothing = cells.iter().all(|cell| cell.text().is_empty());
            let held_nothing = row.iter().all(|cell| cell.text().is_empty());
            if !holds_nothing || held_nothing {
                part.rows.push(cells);
            }
        }
        self.push_table(part);
    }

    fn push_table(&mut self, table: Table) {
        if !table.rows.is_empty() {
            self.out.push(Block::Table(table));
        }
    }

    /// A line that goes on with the one above it in its cell, or in the cell above.
    fn join_in_table(&mut self, cell: &mut Cell, above: &mut Table, line: Paragraph) {
        let column = cell.column;
        let in_cell = cell.paragraphs.last_mut();
        let target = in_cell.or_else(|| {
            let cells = above.rows.iter_mut().rev().flatten();
            let mut same = cells.filter(|above| above.column == column && !above.paragraphs.is_empty());
            same.next().and_then(|cell| cell.paragraphs.last_mut())
        });
        match target {
            Some(target) => self.join(target, &line),
            None => cell.paragraphs.push(line),
        }
    }

    /// Writes the end of each row into the cell with its start.
    fn ends_beside_starts(&mut self, cells: &mut [Cell], columns: &[ColumnMeaning]) {
        let at = |meaning: ColumnMeaning| {
            cells.iter().position(|cell| columns.get(cell.column) == Some(&meaning) && cell.columns <= 1)
        };
        let (Some(start), Some(end)) = (at(ColumnMeaning::Time), at(ColumnMeaning::End)) else { return };
        let ends = cells.get_mut(end).map(|cell| std::mem::take(&mut cell.paragraphs)).unwrap_or_default();
        let Some(line) = cells.get_mut(start).and_then(|cell| cell.paragraphs.last_mut()) else {
            // Without a start an end is a word of the row.
            if let Some(cell) = cells.get_mut(end) {
                cell.paragraphs = ends;
            }
            return;
        };
        for written in ends {
            let mut new = line.clone();
            new.runs.push(Run { text: format!("–{}", written.text()), bold: false });
            self.rewrite(line, new);
            self.corrected.replaced.insert((written.number, written.text()), (line.number, line.text()));
        }
    }

    /// Empties the cells of columns that are left out.
    fn without_columns(&mut self, cells: &mut [Cell], columns: &[ColumnMeaning]) {
        let is_left_out =
            |cell: &Cell| columns.get(cell.column) == Some(&ColumnMeaning::LeftOut) && cell.columns <= 1;
        for cell in cells.iter_mut().filter(|cell| is_left_out(cell)) {
            self.corrected.left_out.extend(cell.lines());
            cell.paragraphs.clear();
        }
    }
}

/// Puts a title where the reader looks for it in a row: behind the time, where words stand beside it, else on top of
/// the first cell below the same head that has words and no time.
fn put_title(row: &mut [Cell], heads: Option<&Vec<Cell>>, column: usize, title: Paragraph) {
    let beside_time = |cell: &Cell| {
        let rest = Head::read(&cell.text().replace('\n', " ")).filter(|head| !head.times.is_empty());
        rest.is_some_and(|head| !head.rest_with_label.is_empty())
    };
    if let Some(cell) = row.iter_mut().find(|cell| beside_time(cell)) {
        let at = cell.paragraphs.iter().position(|line| has_time(&line.text())).map_or(0, |at| at + 1);
        cell.paragraphs.insert(at.min(cell.paragraphs.len()), title);
        return;
    }
    let covers = |head: &&Cell| (head.column..head.column + head.columns.max(1)).contains(&column);
    let from = heads.map_or(0, |heads| heads.iter().find(covers).map_or(column, |head| head.column));
    let is_title = |cell: &Cell| cell.column >= from && !cell.text().is_empty() && !has_time(&cell.text());
    let at = row.iter().position(is_title).or_else(|| row.iter().position(|cell| cell.column == column));
    if let Some(cell) = at.and_then(|at| row.get_mut(at)) {
        // A day on top of the cell stays there.
        let is_day = |line: &Paragraph| Head::read(&line.text()).is_some_and(|head| head.is_day());
        let at = cell.paragraphs.iter().take_while(|line| is_day(line)).count();
        cell.paragraphs.insert(at, title);
    }
}

fn paragraph_of(block: &mut Block) -> Option<&mut Paragraph> {
    match block {
        Block::Paragraph(paragraph) => Some(paragraph),
        Block::Table(_) => None,
    }
}

/// Whether a row names columns: several cells with words, and no clock time or date in them.
fn is_head_row(row: &[Cell]) -> bool {
    let words = row.iter().filter(|cell| !cell.text().is_empty());
    let is_plain = |cell: &Cell| {
        Head::read(&cell.text()).is_none_or(|head| head.times.is_empty() && head.dates.is_empty())
    };
    words.count() > 1 && row.iter().all(is_plain)
}

/// A row of heads that says what the columns are, in words that the reader knows.
fn heads_of(columns: &[ColumnMeaning], table: &Table) -> Vec<Cell> {
    let number = table.rows.iter().flatten().flat_map(|cell| &cell.paragraphs).map(|one| one.number).next();
    let head = |(column, meaning): (usize, &ColumnMeaning)| {
        let word = match meaning {
            ColumnMeaning::Day => "Date",
            ColumnMeaning::Time => "Time",
            // Ends are written into the cells of the starts.
            ColumnMeaning::End => "",
            ColumnMeaning::Title => "Title",
            ColumnMeaning::Place => "Venue",
            ColumnMeaning::Person => "Speaker",
            ColumnMeaning::Text => "Notes",
            ColumnMeaning::LeftOut => "",
        };
        Cell { paragraphs: vec![Paragraph::plain(word, number.unwrap_or(0))], column, columns: 1, rows: 1 }
    };
    let mut heads: Vec<Cell> = columns.iter().enumerate().map(head).collect();
    in_order(&mut heads, columns);
    heads
}

/// Puts the cells of a row into the order in which tables have their columns most: the day, the time, the title.
fn in_order(cells: &mut [Cell], columns: &[ColumnMeaning]) {
    let mut order: Vec<usize> = (0..columns.len()).collect();
    let rank = |column: &usize| {
        columns.get(*column).and_then(|meaning| ColumnMeaning::ALL.iter().position(|one| one == meaning))
    };
    order.sort_by_key(rank);
    for cell in cells.iter_mut() {
        if let Some(at) = order.iter().position(|column| *column == cell.column) {
            // One that covers several columns begins with the leftmost of them.
            cell.column = at.min(columns.len().saturating_sub(cell.columns));
        }
    }
    cells.sort_by_key(|cell| cell.column);
}
