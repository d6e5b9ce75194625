//! The paragraphs of a Word document as the outline has them: without what was deleted.

use crate::outline::document::{Paragraph, Run};
use crate::outline::plain;
use crate::word::{TrackedChange, WordBlock, WordParagraph, WordTable};

/// A paragraph, and after it those of the boxes in it.
pub(super) fn with_boxes(mut paragraph: WordParagraph) -> Vec<Paragraph> {
    let boxed = std::mem::take(&mut paragraph.boxed);
    std::iter::once(paragraph).chain(boxed).map(paragraph_of).collect()
}

fn paragraph_of(word: WordParagraph) -> Paragraph {
    let mut paragraph =
        Paragraph { number: word.number, heading: word.heading, listed: word.listed, ..Paragraph::default() };
    for run in word.runs.into_iter().filter(|run| run.change != Some(TrackedChange::Deleted)) {
        let bold = run.bold.unwrap_or(word.bold_style);
        let text = if run.ends_page { "\n".to_owned() } else { run.text };
        match paragraph.runs.last_mut() {
            Some(last) if last.bold == bold => last.text.push_str(&text),
            _ => paragraph.runs.push(Run { text, bold }),
        }
    }
    if let Some(run) = paragraph.runs.first_mut() {
        let (text, listed) = plain::strip_bullet(run.text.trim_start());
        if listed {
            run.text = text.to_owned();
            paragraph.listed = true;
        }
    }
    paragraph
}

/// The paragraphs of a cell; a table in it is text of the cell.
pub(super) fn paragraphs_in(blocks: Vec<WordBlock>) -> Vec<Paragraph> {
    let inner = |table: WordTable| table.rows.into_iter().flat_map(|row| row.cells);
    blocks
        .into_iter()
        .flat_map(|block| match block {
            WordBlock::Paragraph(paragraph) => with_boxes(paragraph),
            WordBlock::Table(table) => inner(table).flat_map(|cell| paragraphs_in(cell.blocks)).collect(),
        })
        .collect()
}
