//! Markdown as paragraphs of a document. A line is a paragraph: it is what somebody said, and what an
//! editor in the capital changes.

use super::model::{Block, Footnote, Paragraph, Style, Table, TableKind, TextRun};
use rostrum_markdown::{Block as Source, BlockKind, ListItemPrefix, StyledTextRun, TextRunStyle, blocks_of};
use std::collections::HashMap;

/// A text taken apart for a document.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct ConvertedMarkdown {
    /// Paragraphs and tables in order, each with the line of the text that it begins on, from 0.
    pub blocks: Vec<(Block, usize)>,
    /// The notes that the paragraphs call, in the order of the calls.
    pub notes: Vec<Footnote>,
    /// The notes that none of them calls, with their labels, in the order of the text.
    pub uncalled: Vec<(String, Footnote)>,
}

/// Takes a Markdown text apart. Headings begin at `heading` (1 keeps their levels); `first_note` is
/// the place that the first note will have in the document.
pub fn blocks_from_markdown(text: &str, heading: u8, first_note: usize) -> ConvertedMarkdown {
    prose_of(text, heading, first_note, true)
}

/// The same for a text that is said: what is struck out and the addresses of links stay out of it, but
/// addresses not out of its notes.
pub fn spoken_blocks_from_markdown(text: &str, first_note: usize) -> ConvertedMarkdown {
    prose_of(text, 1, first_note, false)
}

fn prose_of(text: &str, heading: u8, first_note: usize, addresses: bool) -> ConvertedMarkdown {
    let sources = blocks_of(text);
    let mut walk = Walk { notes: notes_of(&sources), first_note, heading, addresses, ..Walk::default() };
    for source in sources.iter().filter(|source| source.note.is_none()) {
        walk.block(text, source);
    }
    walk.close_table();
    let Walk { mut prose, mut notes, places, .. } = walk;
    for label in sources.iter().filter_map(|source| source.note.as_deref()) {
        let note = notes.remove(label).filter(|_| !places.contains_key(label));
        prose.uncalled.extend(note.map(|note| (label.to_owned(), note)));
    }
    prose
}

/// The texts of notes by label.
fn notes_of(sources: &[Source]) -> HashMap<&str, Footnote> {
    let mut notes: HashMap<&str, Footnote> = HashMap::new();
    for source in sources {
        if let Some(label) = source.note.as_deref() {
            let runs = source.cells.iter().flatten().map(|run| run_of(run, true)).collect();
            notes.entry(label).or_default().paragraphs.push(runs);
        }
    }
    notes
}

#[derive(Default)]
struct Walk<'s> {
    prose: ConvertedMarkdown,
    notes: HashMap<&'s str, Footnote>,
    first_note: usize,
    /// The places that notes have by label.
    places: HashMap<String, usize>,
    heading: u8,
    /// Whether the address of a link stands behind its text.
    addresses: bool,
    /// Rows of a table that is open, and its line.
    rows: Vec<Vec<Vec<Paragraph>>>,
    table_line: usize,
}

impl<'s> Walk<'s> {
    fn block(&mut self, text: &str, source: &'s Source) {
        let line = text.get(..source.at).unwrap_or_default().matches('\n').count();
        if let BlockKind::Row { head } = source.kind {
            if head {
                self.close_table();
            }
            if self.rows.is_empty() {
                self.table_line = line;
            }
            let style = if head { Style::CellHead } else { Style::Cell };
            let cells = source.cells.iter().map(|runs| vec![Paragraph::of(style, self.kept(runs.clone()))]);
            let cells: Vec<Vec<Paragraph>> = cells.collect();
            self.rows.push(cells);
            return;
        }
        self.close_table();
        let depth = u8::try_from(source.depth.saturating_sub(1)).unwrap_or(u8::MAX);
        let (style, number, lead) = match &source.kind {
            BlockKind::Heading(level) => {
                let level = level.saturating_add(self.heading).saturating_sub(1);
                (Style::Heading(level.clamp(1, 4)), None, None)
            }
            BlockKind::Item(ListItemPrefix::Number(number)) => (Style::Item(depth), Some(*number), None),
            BlockKind::Item(ListItemPrefix::Task { done, .. }) => {
                (Style::Bullet(depth), None, Some(if *done { "☑ " } else { "☐ " }))
            }
            BlockKind::Item(ListItemPrefix::Bullet) => (Style::Bullet(depth), None, None),
            BlockKind::Code => (Style::Code, None, None),
            BlockKind::Rule => return,
            _ if source.quoted => (Style::Quote, None, None),
            _ => (Style::Body, None, None),
        };
        let runs: Vec<StyledTextRun> = source.cells.iter().flatten().cloned().collect();
        let mut begun = false;
        for (index, runs) in lines(runs).into_iter().enumerate() {
            let cut = runs.iter().any(|run| run.ink.cut);
            let mut runs = self.kept(runs);
            trim(&mut runs);
            if runs.iter().all(|run| run.text.is_empty() && run.note.is_none()) {
                continue;
            }
            if let Some(lead) = lead.filter(|_| !begun) {
                runs.insert(0, TextRun::plain(lead));
            }
            let mut paragraph = Paragraph::of(style, runs);
            paragraph.cuttable = cut;
            paragraph.number = number.filter(|_| !begun);
            // The bullet, box or number stands once, before the first words; what goes on below them is a paragraph.
            if begun && matches!(style, Style::Bullet(_) | Style::Item(_)) {
                paragraph.style = Style::Body;
            }
            begun = true;
            self.prose.blocks.push((Block::Paragraph(paragraph), line + index));
        }
    }

    /// The runs that a document has of a line: what is struck out is not said, nor are stamps. Where something was
    /// left out, one space stands, not two.
    fn kept(&mut self, runs: Vec<StyledTextRun>) -> Vec<TextRun> {
        let unsaid = |ink: &TextRunStyle| ink.struck || ink.stamp;
        let mut kept: Vec<StyledTextRun> = Vec::new();
        let mut gap = false;
        for run in runs {
            if run.ink.cut || unsaid(&run.ink) && !self.addresses {
                gap |= run.ink.struck;
                continue;
            }
            let spaced = kept.last().is_some_and(|before| before.text.ends_with(' '));
            let text = if gap && spaced { run.text.trim_start().to_owned() } else { run.text };
            gap = false;
            kept.push(StyledTextRun { text, ink: run.ink });
        }
        kept.iter().map(|run| self.run(run)).collect()
    }

    fn run(&mut self, source: &StyledTextRun) -> TextRun {
        if source.ink.note
            && let Some(note) = self.notes.get(source.text.as_str())
        {
            let next = self.first_note + self.prose.notes.len();
            let place = *self.places.entry(source.text.clone()).or_insert(next);
            if place == next {
                self.prose.notes.push(note.clone());
            }
            return TextRun { note: Some(place), ..TextRun::default() };
        }
        run_of(source, self.addresses)
    }

    fn close_table(&mut self) {
        let rows = std::mem::take(&mut self.rows);
        let columns = rows.iter().map(Vec::len).max().unwrap_or(0);
        if columns > 0 {
            let table = Table { kind: TableKind::Rows, shares: vec![1; columns], rows };
            self.prose.blocks.push((Block::Table(table), self.table_line));
        }
    }
}

fn run_of(source: &StyledTextRun, addresses: bool) -> TextRun {
    let TextRunStyle { bold, italic, struck, code: _, stamp: _, note, cut: _, link } = &source.ink;
    // A printed page has no links: an address that the text does not show stands behind it.
    let text = match link {
        Some(url) if addresses && !url.is_empty() && *url != source.text => {
            format!("{} ({url})", source.text)
        }
        // A call that leads to no note of the document stands as it was typed.
        _ if *note => format!("[^{}]", source.text),
        _ => source.text.clone(),
    };
    TextRun { text, bold: *bold, italic: *italic, struck: *struck, note: None, sign: false }
}

/// The runs of each line.
fn lines(runs: Vec<StyledTextRun>) -> Vec<Vec<StyledTextRun>> {
    let mut lines: Vec<Vec<StyledTextRun>> = vec![Vec::new()];
    for run in runs {
        for (index, piece) in run.text.split('\n').enumerate() {
            if index > 0 {
                lines.push(Vec::new());
            }
            let marks = run.ink.cut || run.ink.note;
            if let Some(line) = lines.last_mut().filter(|_| marks || !piece.is_empty()) {
                line.push(StyledTextRun { text: piece.to_owned(), ink: run.ink.clone() });
            }
        }
    }
    lines
}

/// Takes the white space off both ends of a paragraph.
fn trim(runs: &mut Vec<TextRun>) {
    while let Some(last) = runs.last_mut().filter(|run| run.note.is_none()) {
        last.text.truncate(last.text.trim_end().len());
        if !last.text.is_empty() {
            break;
        }
        runs.pop();
    }
    while let Some(first) = runs.first_mut().filter(|run| run.note.is_none()) {
        first.text = first.text.trim_start().to_owned();
        if !first.text.is_empty() {
            break;
        }
        runs.remove(0);
    }
}
