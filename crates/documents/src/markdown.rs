//! Markdown out: the same document for whoever works in plain files.

use super::model::{Document, Layout, Paragraph, Style, Table, TableKind, TextRun};
use super::text::{Texts, write_text};
use rostrum_markdown::{
    StyledTextRun, TextRunStyle, compose_inline, cuttable_mark, escape_composed_line_start,
};
use rostrum_programme::LangTag;

/// Writes a document as Markdown, with a newline at its end. Minute marks stand in brackets at the
/// head of their paragraph.
pub fn write_markdown(document: &Document) -> String {
    write_text(document, &Markdown { document })
}

struct Markdown<'d> {
    document: &'d Document,
}

impl Texts for Markdown<'_> {
    fn table(&self, table: &Table) -> String {
        table_of(table, self.document)
    }

    fn paragraph(&self, paragraph: &Paragraph, time: &str) -> String {
        paragraph_of(paragraph, self.document, time)
    }

    /// Between fences, where no sign is read, neither by us nor by others; an indented line is text to us.
    fn code(&self, lines: &[&Paragraph]) -> String {
        let lines: Vec<String> = lines.iter().map(|line| line.text()).collect();
        let ticks = |line: &String| line.split(|c| c != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(lines.iter().map(ticks).max().unwrap_or(0).max(2) + 1);
        format!("{fence}\n{}\n{fence}", lines.join("\n"))
    }

    fn note(&self, number: usize, paragraphs: &[Vec<TextRun>]) -> String {
        let text: Vec<String> = paragraphs.iter().map(|runs| inline(runs)).collect();
        format!("[^{number}]: {}", text.join("\n    "))
    }
}

fn inline(runs: &[TextRun]) -> String {
    let stretches: Vec<StyledTextRun> = runs
        .iter()
        .map(|run| match run.note {
            Some(at) => StyledTextRun {
                text: (at + 1).to_string(),
                ink: TextRunStyle { note: true, ..TextRunStyle::default() },
            },
            None => StyledTextRun {
                text: run.text.clone(),
                ink: TextRunStyle {
                    bold: run.bold,
                    italic: run.italic,
                    struck: run.struck,
                    ..TextRunStyle::default()
                },
            },
        })
        .collect();
    compose_inline(&stretches)
}

fn paragraph_of(paragraph: &Paragraph, document: &Document, time: &str) -> String {
    let text: Vec<TextRun> = paragraph.runs.iter().filter(|run| !run.sign).cloned().collect();
    let mut text = inline(&text);
    if paragraph.cuttable {
        let lang = paragraph.lang.as_ref().unwrap_or(&document.lang);
        text = format!("{text} {}", cuttable_mark(lang));
    }
    let indent = |depth: u8| "    ".repeat(usize::from(depth));
    if let Some(running) = paragraph.running {
        // An item of the text in an item of ours.
        let inner = Paragraph { running: None, ..paragraph.clone() };
        let inner = paragraph_of(&inner, document, time);
        return format!("{running}. {}", inner.trim_start());
    }
    match paragraph.style {
        Style::Title => format!("# {text}"),
        // The title has the first level to itself.
        Style::Heading(level) if document.layout == Layout::Report => {
            format!("{} {text}", "#".repeat(usize::from(level) + 1))
        }
        Style::Heading(level) => format!("{} {text}", "#".repeat(usize::from(level.max(2)))),
        Style::Subtitle => format!("*{text}*"),
        Style::Remark => format!("**{text}**"),
        Style::Quote => format!("> {text}"),
        Style::Bullet(depth) => format!("{}- {}", indent(depth), boxed(&text)),
        Style::Item(depth) => format!("{}{}. {text}", indent(depth), paragraph.number.unwrap_or(1)),
        Style::Numbered => format!("{}. {time}{text}", paragraph.number.unwrap_or(1)),
        _ => format!("{time}{}", escape_composed_line_start(&text)),
    }
}

/// A colon with its spaces, as a language writes it.
fn colon(lang: &LangTag) -> &'static str {
    match lang.primary() {
        "zh" => "：",
        "fr" => "\u{A0}: ",
        _ => ": ",
    }
}

/// A ticked or open box as Markdown has it.
fn boxed(text: &str) -> String {
    match (text.strip_prefix('☐'), text.strip_prefix('☑')) {
        (Some(rest), _) => format!("[ ]{rest}"),
        (_, Some(rest)) => format!("[x]{rest}"),
        _ => text.to_owned(),
    }
}

fn table_of(table: &Table, document: &Document) -> String {
    let cell = |paragraphs: &Vec<Paragraph>| {
        let texts: Vec<String> = paragraphs.iter().map(|paragraph| inline(&paragraph.runs)).collect();
        texts.join("<br>").replace('|', "\\|")
    };
    if table.kind == TableKind::Fields {
        let rows = table.rows.iter().map(|row| {
            let texts: Vec<String> = row.iter().map(cell).collect();
            let lang = row.iter().flatten().find_map(|paragraph| paragraph.lang.as_ref());
            match texts.as_slice() {
                [name, value] => {
                    format!("- **{name}**{}{value}", colon(lang.unwrap_or(&document.lang)))
                }
                _ => texts.join(" "),
            }
        });
        return rows.collect::<Vec<_>>().join("\n");
    }
    let mut lines: Vec<String> = Vec::new();
    for (index, row) in table.rows.iter().enumerate() {
        let texts: Vec<String> = row.iter().map(cell).collect();
        lines.push(format!("| {} |", texts.join(" | ")));
        if index == 0 {
            lines.push(format!("|{}", "---|".repeat(row.len().max(1))));
        }
    }
    lines.join("\n")
}
