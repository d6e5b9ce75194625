//! Plain text out: for an e-mail, or a field of a web form.

use super::model::{Document, Paragraph, Style, Table, TableKind, TextRun};
use super::statement::messages_for;
use super::text::{Texts, write_text};
use rostrum_locale::Messages;

/// Writes a document as plain text, with a newline at its end. Notes follow the text.
pub fn write_plain(document: &Document) -> String {
    write_text(document, &Plain { words: messages_for(&document.lang) })
}

struct Plain {
    /// In the document's language.
    words: Messages,
}

impl Texts for Plain {
    fn table(&self, table: &Table) -> String {
        table_of(table, &self.words)
    }

    fn paragraph(&self, paragraph: &Paragraph, time: &str) -> String {
        paragraph_of(paragraph, time)
    }

    fn code(&self, lines: &[&Paragraph]) -> String {
        lines.iter().map(|line| inline(&line.runs)).collect::<Vec<_>>().join("\n")
    }

    fn note(&self, number: usize, paragraphs: &[Vec<TextRun>]) -> String {
        let text: Vec<String> = paragraphs.iter().map(|runs| inline(runs)).collect();
        format!("[{number}] {}", text.join(" "))
    }
}

fn inline(runs: &[TextRun]) -> String {
    // Struck out is a look, and plain text has none: the words would come back.
    let kept = runs.iter().filter(|run| !run.struck);
    kept.map(|run| run.note.map_or_else(|| run.text.clone(), |at| format!("[{}]", at + 1))).collect()
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

fn table_of(table: &Table, words: &Messages) -> String {
    let cell = |paragraphs: &Vec<Paragraph>| {
        let texts: Vec<String> = paragraphs.iter().map(|paragraph| inline(&paragraph.runs)).collect();
        texts.join("; ")
    };
    let row = |row: &Vec<Vec<Paragraph>>| match row.as_slice() {
        [name, value] if table.kind == TableKind::Fields => {
            // A statement in a file of several has its own language.
            let lang = name.first().and_then(|paragraph| paragraph.lang.as_ref()).map(messages_for);
            let args = [("name", cell(name).into()), ("value", cell(value).into())];
            lang.as_ref().unwrap_or(words).say_with("handin-field", &args).into_owned()
        }
        cells => cells.iter().map(cell).collect::<Vec<_>>().join(" | "),
    };
    table.rows.iter().map(row).collect::<Vec<_>>().join("\n")
}
