//! Markdown out: the same document for whoever works in plain files.

use super::model::{Block, Document, Layout, Paragraph, Run, Style, Table, TableKind};
use crate::notebook::markdown::{Ink, Run as Stretch, compose_inline, cut_mark, guard_head};
use crate::programme::LangTag;

/// Writes a document as Markdown, with a newline at its end. Minute marks stand in brackets at the
/// head of their paragraph.
pub fn write_markdown(document: &Document) -> String {
    let mut written: Vec<String> = Vec::new();
    let mut minutes: Vec<String> = Vec::new();
    let mut listed = false;
    for block in &document.blocks {
        let (text, item) = match block {
            Block::Table(table) => (table_of(table, document), false),
            Block::Paragraph(paragraph) if paragraph.style == Style::Time => {
                minutes.push(paragraph.text());
                continue;
            }
            Block::Paragraph(paragraph) => {
                let text = paragraph_of(paragraph, document, &time_of(&mut minutes));
                let item = matches!(paragraph.style, Style::Bullet(_) | Style::Item(_));
                (text, item && paragraph.running.is_none())
            }
        };
        match written.last_mut().filter(|_| item && listed) {
            Some(list) => {
                list.push('\n');
                list.push_str(&text);
            }
            None => written.push(text),
        }
        listed = item;
    }
    for (index, note) in document.notes.iter().enumerate() {
        let text: Vec<String> = note.paragraphs.iter().map(|runs| inline(runs)).collect();
        written.push(format!("[^{}]: {}", index + 1, text.join("\n    ")));
    }
    written.retain(|block| !block.is_empty());
    let mut text = written.join("\n\n");
    text.push('\n');
    text
}

/// The minutes that are reached in a paragraph, as they stand before it; none are left.
pub(super) fn time_of(minutes: &mut Vec<String>) -> String {
    let minutes = std::mem::take(minutes);
    if minutes.is_empty() { String::new() } else { format!("[{}] ", minutes.join(" ")) }
}

fn inline(runs: &[Run]) -> String {
    let stretches: Vec<Stretch> = runs
        .iter()
        .map(|run| match run.note {
            Some(at) => Stretch { text: (at + 1).to_string(), ink: Ink { note: true, ..Ink::default() } },
            None => Stretch {
                text: run.text.clone(),
                ink: Ink { bold: run.bold, italic: run.italic, struck: run.struck, ..Ink::default() },
            },
        })
        .collect();
    compose_inline(&stretches)
}

fn paragraph_of(paragraph: &Paragraph, document: &Document, time: &str) -> String {
    let text: Vec<Run> = paragraph.runs.iter().filter(|run| !run.sign).cloned().collect();
    let mut text = inline(&text);
    if paragraph.cuttable {
        let lang = paragraph.lang.as_ref().unwrap_or(&document.lang);
        text = format!("{text} {}", cut_mark(lang));
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
        Style::Code => format!("    {text}"),
        Style::Bullet(depth) => format!("{}- {}", indent(depth), boxed(&text)),
        Style::Item(depth) => format!("{}{}. {text}", indent(depth), paragraph.number.unwrap_or(1)),
        Style::Numbered => format!("{}. {time}{text}", paragraph.number.unwrap_or(1)),
        _ => format!("{time}{}", guard_head(&text)),
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
