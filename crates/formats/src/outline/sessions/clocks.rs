//! Slots on several clocks, `13:00 / 07:00 / 20:00`, which a line above told once: "Geneva / New York / Beijing".

use super::slots::clocks_of;
use super::{Reader, SeenLine};
use crate::outline::headings::Head;
use crate::outline::zones::{ZoneMention, clocks_in};
use crate::{LineKind, LineRule};

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
