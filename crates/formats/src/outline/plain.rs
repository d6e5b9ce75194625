//! Plain text and Markdown to a document: headings, lists, bold, tables, and lines that were
//! broken to fit a screen.

mod aligned;
mod line;
mod markup;
mod rows;

use super::document::{Block, Document, Numbering, Paragraph};
use super::front;
use super::headings::Head;
use super::labels;
use crate::status::status_from;
use line::read_line;
pub(super) use line::strip_bullet;
use rostrum_text::script::joins_without_space;
use rostrum_text::width::display_width;
pub(super) use rows::tables_of_tabs;
use rows::{is_row, is_timed_pipe_row, is_timed_row, pipe_table, tab_table};

/// Lines at least so wide may have been broken to fit; narrower ones end where they were meant to.
const BROKEN_WIDTH: std::ops::RangeInclusive<usize> = 55..=130;
/// How far short of the widest line one may end that was broken.
const RAGGED: usize = 20;

/// Reads a text.
pub(super) fn read_text(text: &str) -> Document {
    let mut blocks: Vec<Block> = Vec::new();
    let mut block: Vec<(usize, &str)> = Vec::new();
    let without_comments = markup::blank_out(text);
    let text = without_comments.as_deref().unwrap_or(text);
    for (index, line) in text.split('\n').enumerate() {
        // Some systems part lines with a lone carriage return.
        let line = line.trim_end_matches('\r');
        if line.trim().is_empty() || is_rule(line) {
            read_block(&block, &mut blocks);
            block.clear();
        } else {
            block.push((index + 1, line));
        }
    }
    read_block(&block, &mut blocks);
    Document { blocks, numbering: Numbering::Lines, title: None, year: None, page_starts: Vec::new() }
}

fn is_rule(line: &str) -> bool {
    let line = line.trim();
    line.chars().count() >= 3
        && ["-", "=", "*", "_"].iter().any(|mark| line.replace(mark, "").trim().is_empty())
}

/// Lines between two empty ones.
fn read_block(lines: &[(usize, &str)], blocks: &mut Vec<Block>) {
    let mut rest = lines;
    let mut follows = false;
    let mut above = "";
    // Whether the paragraph that may go on is a session's heading, or the title below its time.
    let (mut heads, mut names_next) = (false, false);
    let widest = lines.iter().map(|(_, line)| display_width(line.trim())).max().unwrap_or(0);
    while let Some(((number, line), after)) = rest.split_first() {
        let rows = rest.iter().take_while(|(_, line)| is_row(line)).count();
        let tabbed = rest.iter().take_while(|(_, line)| line.trim().contains('\t')).count();
        if rows >= 2 || rows == 1 && is_timed_pipe_row(line) {
            blocks.push(Block::Table(pipe_table(rest.get(..rows).unwrap_or_default())));
            rest = rest.get(rows..).unwrap_or_default();
        } else if let Some((table, count)) = aligned::table_at(rest) {
            blocks.push(Block::Table(table));
            rest = rest.get(count..).unwrap_or_default();
        } else if tabbed >= 2 || tabbed == 1 && is_timed_row(line) {
            blocks.push(Block::Table(tab_table(rest.get(..tabbed).unwrap_or_default())));
            rest = rest.get(tabbed..).unwrap_or_default();
        } else {
            let mut paragraph = read_line(line, *number);
            paragraph.follows = follows;
            match blocks.last_mut() {
                Some(Block::Paragraph(before))
                    if follows && continues(widest, above, before, heads, line) =>
                {
                    join(before, paragraph);
                }
                _ => {
                    let head = Head::read(&paragraph.text()).filter(Head::is_session);
                    heads = head.is_some() || names_next;
                    names_next = head.is_some_and(|head| head.is_bare());
                    blocks.push(Block::Paragraph(paragraph));
                }
            }
            rest = after;
            above = line.trim();
        }
        follows = true;
    }
}

/// Whether a line goes on with the paragraph above it: that one was broken, and this opens nothing.
fn continues(widest: usize, above: &str, before: &Paragraph, heads: bool, line: &str) -> bool {
    if before.heading.is_some()
        || opens(line)
        || front::is_label_line(above, line)
        || asks_anew(above, line)
        || line.starts_with('\t')
    {
        return false;
    }
    let first = line.trim_start().chars().next();
    let is_lower = first.is_some_and(char::is_lowercase) && display_width(above) > 30;
    // Below a session's heading stands its text, however wide the heading is.
    if heads {
        return is_lower || display_width(above) > 30 && front::hangs(above);
    }
    is_lower || BROKEN_WIDTH.contains(&widest) && display_width(above) + RAGGED >= widest
}

/// Whether a line is a question of its own, and not the end of a sentence that asks.
fn asks_anew(above: &str, line: &str) -> bool {
    let line = line.trim();
    let asks = line.trim_end_matches(['»', '”', '"', '）', ')', ' ', '\u{A0}']).ends_with(['?', '？']);
    let ends = above.trim_end().ends_with(['.', '。', '?', '？', '!', '！', ':', '：', ';', '；']);
    line.starts_with('¿') || asks && ends && !line.starts_with(char::is_lowercase)
}

/// Whether a line opens something of its own.
fn opens(line: &str) -> bool {
    let paragraph = read_line(line, 0);
    paragraph.heading.is_some()
        || paragraph.listed
        || paragraph.is_bold()
        || labels::section(&paragraph.text()).is_some()
        || status_from(&paragraph.text()).is_some()
        || Head::read(&paragraph.text()).is_some_and(|head| head.is_session() || head.is_day())
}

fn join(before: &mut Paragraph, line: Paragraph) {
    let last = before.runs.iter().rev().find_map(|run| run.text.trim_end().chars().next_back());
    let solid =
        last.zip(line.text().chars().next()).is_some_and(|(last, first)| joins_without_space(last, first));
    if let Some(run) = before.runs.last_mut() {
        run.text = run.text.trim_end().to_owned();
        if !solid {
            run.text.push(' ');
        }
    }
    before.runs.extend(line.runs);
}
