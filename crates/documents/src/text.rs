//! What Markdown and plain text share: blocks with an empty line between them, items of a list and lines of code with
//! none, minutes before the paragraph in which they are reached, notes at the end.

use super::model::{Block, Document, Paragraph, Style, Table, TextRun};

/// How one kind of text writes the pieces.
pub(super) trait Texts {
    fn table(&self, table: &Table) -> String;
    /// `time` stands before the words.
    fn paragraph(&self, paragraph: &Paragraph, time: &str) -> String;
    /// Lines that are to stay as they were typed.
    fn code(&self, lines: &[&Paragraph]) -> String;
    fn note(&self, number: usize, paragraphs: &[Vec<TextRun>]) -> String;
}

/// Writes a document, with a newline at its end.
pub(super) fn write_text(document: &Document, texts: &impl Texts) -> String {
    let mut written: Vec<String> = Vec::new();
    let mut minutes: Vec<String> = Vec::new();
    let mut listed = false;
    let is_code =
        |block: &&Block| matches!(block, Block::Paragraph(paragraph) if paragraph.style == Style::Code);
    let mut blocks = document.blocks.iter().peekable();
    while let Some(block) = blocks.next() {
        let (text, item) = match block {
            Block::Table(table) => (texts.table(table), false),
            Block::Paragraph(paragraph) if paragraph.style == Style::Time => {
                minutes.push(paragraph.text());
                continue;
            }
            // A minute that is reached in them stands before the paragraph below.
            Block::Paragraph(paragraph) if paragraph.style == Style::Code => {
                let mut lines = vec![paragraph];
                while let Some(Block::Paragraph(line)) = blocks.next_if(is_code) {
                    lines.push(line);
                }
                (texts.code(&lines), false)
            }
            Block::Paragraph(paragraph) => {
                let text = texts.paragraph(paragraph, &time_of(&mut minutes));
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
        written.push(texts.note(index + 1, &note.paragraphs));
    }
    written.retain(|block| !block.is_empty());
    let mut text = written.join("\n\n");
    text.push('\n');
    text
}

/// The minutes that are reached in a paragraph, as they stand before it; none are left.
fn time_of(minutes: &mut Vec<String>) -> String {
    let minutes = std::mem::take(minutes);
    if minutes.is_empty() { String::new() } else { format!("[{}] ", minutes.join(" ")) }
}
