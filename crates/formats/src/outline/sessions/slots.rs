//! On how many clocks a document tells its slots: `13:00 / 07:00 / 20:00` on three.

use crate::outline::document::{Block, Cell, Document};
use crate::outline::headings::Head;
use std::collections::HashSet;

/// On how many clocks slots are told that name no zone themselves.
pub(super) fn slots_of(document: &Document) -> HashSet<usize> {
    let of = |text: &str| {
        let head = Head::read(text).filter(|head| head.zones.is_empty())?;
        let count = clocks_of(&head);
        (count > 1).then_some(count)
    };
    let texts = document.blocks.iter().flat_map(|block| match block {
        Block::Paragraph(paragraph) => paragraph.lines().iter().map(|line| line.text()).collect(),
        Block::Table(table) => {
            table.rows.iter().flatten().map(|cell: &Cell| cell.text().replace('\n', " ")).collect::<Vec<_>>()
        }
    });
    texts.filter(|text| text.contains(char::is_numeric)).filter_map(|text| of(&text)).collect()
}

/// On how many clocks a line tells its first slot; further slots of the same session are none.
pub(super) fn clocks_of(head: &Head) -> usize {
    if head.times.iter().any(|time| time.is_also) { 1 } else { head.times.len() }
}
