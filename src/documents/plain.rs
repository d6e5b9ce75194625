//! Plain text out: for an e-mail, or a field of a web form.

use super::markdown::time_of;
use super::model::{Block, Document, Paragraph, Run, Style, Table, TableKind};

/// Writes a document as plain text, with a newline at its end. Notes follow the text.
pub fn write_plain(document: &Document) -> String {
    let mut written: Vec<String> = Vec::new();
    let mut minutes: Vec<String> = Vec::new();
    let mut listed = false;
    for block in &document.blocks {
        let (text, item) = match block {
            Block::Table(table) => (table_of(table), false),
            Block::Paragraph(paragraph) if paragraph.style == Style::Time => {
                minutes.push(paragraph.text());
                continue;
            }
            Block::Paragraph(paragraph) => {
                let text = paragraph_of(paragraph, &time_of(&mut minutes));
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
        written.push(format!("[{}] {}", index + 1, text.join(" ")));
    }
    written.retain(|block| !block.is_empty());
    let mut text = written.join("\n\n");
    text.push('\n');
    text
}

fn inline(runs: &[Run]) -> String {
    runs.iter().map(|run| run.note.map_or_else(|| run.text.clone(), |at| format!("[{}]", at + 1))).collect()
}

fn paragraph_of(paragraph: &Paragraph, time: &str) -> String {
    let text = inline(&paragraph.runs);
    let indent = |depth: u8| "  ".repeat(usize::from(depth));
    if let Some(running) = paragraph.running {
        let inner = Paragraph { running: None, ..paragraph.clone() };
        return format!("{running}. {}", paragraph_of(&inner, time).trim_start());
    }
    match paragraph.style {
        Style::Bullet(depth) if text.starts_with(['☐', '☑']) => format!("{}{text}", indent(depth)),
        Style::Bullet(depth) => format!("{}• {text}", indent(depth)),
        Style::Item(depth) => format!("{}{}. {text}", indent(depth), paragraph.number.unwrap_or(1)),
        Style::Numbered => format!("{}. {time}{text}", paragraph.number.unwrap_or(1)),
        _ => format!("{time}{text}"),
    }
}

fn table_of(table: &Table) -> String {
    let cell = |paragraphs: &Vec<Paragraph>| {
        let texts: Vec<String> = paragraphs.iter().map(|paragraph| inline(&paragraph.runs)).collect();
        texts.join("; ")
    };
    let between = if table.kind == TableKind::Fields { ": " } else { " | " };
    let rows = table.rows.iter().map(|row| row.iter().map(cell).collect::<Vec<_>>().join(between));
    rows.collect::<Vec<_>>().join("\n")
}
