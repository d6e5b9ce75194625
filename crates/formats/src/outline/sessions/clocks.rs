//! Slots on several clocks, `13:00 / 07:00 / 20:00`, which a line above told once: "Geneva / New York / Beijing".

use super::{Reader, SeenLine};
use crate::outline::document::{Block, Cell, Document};
use crate::outline::headings::Head;
use crate::outline::zones::{ZoneMention, clocks_in};
use crate::{LineKind, LineRule};
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
fn clocks_of(head: &Head) -> usize {
    if head.times.iter().any(|time| time.is_also) { 1 } else { head.times.len() }
}

impl Reader<'_> {
    /// A line that names as many clocks as the slots are told on, and nothing else.
    pub(super) fn clocks_of_slots(&mut self, line: &SeenLine<'_>) -> bool {
        if self.slots_of.is_empty() || !line.head.times.is_empty() || !line.head.dates.is_empty() {
            return false;
        }
        let Some(clocks) = clocks_in(line.text).filter(|clocks| self.slots_of.contains(&clocks.len())) else {
            return false;
        };
        self.clocks = clocks;
        self.note(line, LineKind::Zone, LineRule::ClocksOfSlots, None);
        true
    }

    /// The zones of a session's times: its own, or those of the clocks above.
    pub(super) fn zones_of(&self, head: &Head) -> Vec<ZoneMention> {
        let are_told_above =
            head.zones.is_empty() && self.clocks.len() > 1 && clocks_of(head) == self.clocks.len();
        if are_told_above { self.clocks.clone() } else { head.zones.clone() }
    }
}
