//! Each kind of difficulty that real programmes have: a document of our own, the same in further languages, all of
//! them in each format in which the kind comes, and what must not be taken for it.
//!
//! A document is written once, as text: a line is a line, a tab parts the cells of a row, `¶` the lines of a cell.
//! `Form` says how it is sent.

mod days;
mod files;
mod paper;
mod persons;
mod spellings;
mod tables;
mod times;
mod titles;
mod whole;
mod zones;

use super::outline::word::{docx, escape, p, tbl, tc, tr};
use rostrum_formats::{Parsed, ReadHints, WarningKind, read_programme};
use rostrum_programme::{LocalizedText, Programme, Session};

/// How a document is sent.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// Plain text, cells parted by tabs.
    Text,
    /// Markdown, rows as tables with pipes.
    Markdown,
    /// Markdown, lines that open a block as headings and those with a time first as items of a list.
    MarkdownList,
    /// Word, each line a paragraph, cells parted by tabs.
    WordLines,
    /// Word, the lines between two empty ones broken within one paragraph.
    WordBreaks,
    /// Word, rows as tables below their headings.
    WordTables,
    /// Word, all below the first paragraph in one table; lines without cells reach over its width.
    WordOneTable,
    /// PDF, lines and cells by their places alone.
    Pdf,
    /// PDF, rows in tables with rules.
    PdfRuled,
    /// PDF, headings and the cells behind the first centred, headings in larger type, rows loose.
    PdfCentred,
}

/// Formats for lines of running text.
pub const LINES: &[Form] = &[Form::Text, Form::MarkdownList, Form::WordLines, Form::Pdf];
/// Formats for rows of cells below headings.
pub const ROWS: &[Form] =
    &[Form::Text, Form::Markdown, Form::WordTables, Form::WordOneTable, Form::Pdf, Form::PdfRuled];

impl Form {
    /// The bytes of a document.
    pub fn of(self, document: &str) -> Vec<u8> {
        match self {
            Self::Text => document.replace('¶', " ").into_bytes(),
            Self::Markdown => markdown(document).into_bytes(),
            Self::MarkdownList => markdown_list(document).into_bytes(),
            Self::WordLines => docx(&document.lines().map(word_line).collect::<String>()),
            Self::WordBreaks => {
                docx(&document.split("\n\n").map(|block| word_line(block.trim())).collect::<String>())
            }
            Self::WordTables => docx(&word_tables(document)),
            Self::WordOneTable => docx(&word_one_table(document)),
            Self::Pdf => paper::Paper::new(paper::Style::Plain).of(document),
            Self::PdfRuled => paper::Paper::new(paper::Style::Ruled).of(document),
            Self::PdfCentred => paper::Paper::new(paper::Style::Centred).of(document),
        }
    }
}

/// Lines that are together: a heading, or rows of cells.
enum Part<'a> {
    Line(&'a str),
    Rows(Vec<Vec<&'a str>>),
}

/// The parts of a document; an empty line parts two tables.
fn parts(document: &str) -> Vec<Part<'_>> {
    let mut parts: Vec<Part<'_>> = Vec::new();
    for line in document.lines() {
        let row: Vec<&str> = line.split('\t').collect();
        match parts.last_mut() {
            Some(Part::Rows(rows)) if row.len() > 1 => rows.push(row),
            _ if row.len() > 1 => parts.push(Part::Rows(vec![row])),
            _ => parts.push(Part::Line(line)),
        }
    }
    parts
}

fn markdown(document: &str) -> String {
    let mut out = String::new();
    for part in parts(document) {
        match part {
            Part::Line(line) => out.push_str(&format!("{line}\n\n")),
            Part::Rows(rows) => {
                for (at, row) in rows.iter().enumerate() {
                    out.push_str(&format!("| {} |\n", row.join(" | ").replace('¶', "<br>")));
                    if at == 0 {
                        out.push_str(&format!("|{}\n", "---|".repeat(row.len())));
                    }
                }
                out.push('\n');
            }
        }
    }
    out
}

fn markdown_list(document: &str) -> String {
    let mut out = String::new();
    for block in document.split("\n\n") {
        for (at, line) in block.lines().enumerate() {
            let is_timed = line.starts_with(|c: char| c.is_ascii_digit()) && line.contains([':', 'h', '.']);
            match (at, is_timed) {
                (_, true) => out.push_str(&format!("- {line}\n")),
                (0, false) => out.push_str(&format!("## {line}\n\n")),
                _ => out.push_str(&format!("{line}\n\n")),
            }
        }
        out.push('\n');
    }
    out
}

fn word_line(line: &str) -> String {
    let text = |text: &str| format!("<w:t xml:space=\"preserve\">{}</w:t>", escape(text));
    let cells = |line: &str| line.split('\t').map(text).collect::<Vec<_>>().join("<w:tab/>");
    let runs: Vec<String> =
        line.split(['\n', '¶']).map(|line| format!("<w:r>{}</w:r>", cells(line))).collect();
    format!("<w:p>{}</w:p>", runs.join("<w:r><w:br/></w:r>"))
}

fn word_row(row: &[&str], width: usize) -> String {
    let cells: Vec<String> = row
        .iter()
        .enumerate()
        .map(|(at, cell)| {
            let span = if at + 1 == row.len() { width.saturating_sub(at).max(1) } else { 1 };
            let span = format!("<w:gridSpan w:val=\"{span}\"/>");
            tc(&span, &cell.split('¶').map(p).collect::<String>())
        })
        .collect();
    tr(&cells)
}

fn word_tables(document: &str) -> String {
    let part = |part: Part<'_>| match part {
        Part::Line(line) => p(line),
        Part::Rows(rows) => {
            let width = rows.iter().map(Vec::len).max().unwrap_or(1);
            tbl(&rows.iter().map(|row| word_row(row, width)).collect::<Vec<_>>())
        }
    };
    parts(document).into_iter().map(part).collect()
}

fn word_one_table(document: &str) -> String {
    let (title, rest) = document.split_once('\n').unwrap_or((document, ""));
    let rows: Vec<Vec<&str>> =
        rest.lines().filter(|line| !line.is_empty()).map(|line| line.split('\t').collect()).collect();
    let width = rows.iter().map(Vec::len).max().unwrap_or(1);
    p(title) + &tbl(&rows.iter().map(|row| word_row(row, width)).collect::<Vec<_>>())
}

/// The text, whatever its language.
pub fn text(text: &LocalizedText) -> &str {
    text.iter().next().map_or("", |(_, text)| text)
}

/// `2019-05-06 09:00–10:00 Title`.
pub fn told(session: &Session) -> String {
    let (start, end) = (session.start.to_string(), session.end.to_string());
    format!("{} {}–{} {}", &start[..10], &start[11..16], &end[11..16], text(&session.title))
}

/// Reads a document in a form, or says why not.
pub fn read(form: Form, document: &str) -> Result<Parsed<Programme>, String> {
    read_programme(&form.of(document), &ReadHints::default()).map_err(|error| format!("{error:?}"))
}

/// Reads each document in each form and compares what `tell` says of it.
///
/// # Panics
/// Where one of them is not as wanted; all that are not are named.
pub fn check_by<T: PartialEq + std::fmt::Debug>(
    forms: &[Form],
    cases: impl IntoIterator<Item = (String, T)>,
    tell: impl Fn(&Parsed<Programme>) -> T,
) {
    let mut wrong = Vec::new();
    for (document, wanted) in cases {
        for form in forms {
            match read(*form, &document) {
                Ok(parsed) if tell(&parsed) == wanted => {}
                Ok(parsed) => wrong.push(format!(
                    "{form:?} of\n{document}\nfound  {:?}\nwanted {wanted:?}\n",
                    tell(&parsed)
                )),
                Err(error) => wrong.push(format!("{form:?} of\n{document}\nrefused: {error}\n")),
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// The sessions, as slot and title.
pub fn sessions(parsed: &Parsed<Programme>) -> Vec<String> {
    parsed.value.sessions.iter().map(told).collect()
}

/// Lines or rows under a day, and the sessions that they are to make, without the day.
pub fn under_a_day(rows: &str, wanted: &[&str]) -> (String, Vec<String>) {
    let wanted = wanted.iter().map(|one| format!("2021-09-14 {one}")).collect();
    (format!("Bees\n\n14 September 2021\n\n{rows}\n"), wanted)
}
