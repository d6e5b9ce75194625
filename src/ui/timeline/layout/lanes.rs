//! Sessions of one strip side by side: tracks for those that overlap, and room for the short ones.

use super::board::{Block, Flow, Strip};
use super::index::SessionSlot;
use egui::Rangef;

/// A track among those that lie side by side.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lane {
    /// From 0.
    pub number: usize,
    /// How many there are.
    pub of: usize,
}

/// Puts spans that overlap into tracks side by side (interval partitioning): each takes the first
/// track that is free. Spans are given by start; those that touch do not overlap.
pub fn assign_lanes(spans: &[(i64, i64)]) -> Vec<Lane> {
    let mut placed: Vec<Lane> = Vec::with_capacity(spans.len());
    let mut ends: Vec<i64> = Vec::new();
    let mut group_start = 0;
    for (index, &(start, end)) in spans.iter().enumerate() {
        if ends.iter().all(|end| *end <= start) {
            close_group(&mut placed, group_start, ends.len());
            group_start = index;
            ends.clear();
        }
        // A span without length still takes its place.
        let end = end.max(start + 1);
        let number = match ends.iter().position(|taken| *taken <= start) {
            Some(free) => {
                if let Some(taken) = ends.get_mut(free) {
                    *taken = end;
                }
                free
            }
            None => {
                ends.push(end);
                ends.len() - 1
            }
        };
        placed.push(Lane { number, of: 1 });
    }
    close_group(&mut placed, group_start, ends.len());
    placed
}

fn close_group(placed: &mut [Lane], from: usize, of: usize) {
    for track in placed.iter_mut().skip(from) {
        track.of = of;
    }
}

/// Places the slots of one strip. `along` gives the edges of a slot along time.
pub(super) fn strip(
    of: usize,
    flow: Flow,
    across: Rangef,
    slots: &[SessionSlot],
    least: f32,
    along: impl Fn(&SessionSlot) -> Rangef,
) -> Strip {
    let spans: Vec<(i64, i64)> = slots.iter().map(|slot| (slot.start, slot.end)).collect();
    let mut blocks: Vec<Block> = slots
        .iter()
        .zip(assign_lanes(&spans))
        .map(|(slot, track)| {
            let share = across.span() / fraction(track.of);
            let min = across.min + share * fraction(track.number);
            let rect = flow.rect(along(slot), Rangef::new(min, min + share));
            Block { session: slot.session, rect, lane_count: track.of }
        })
        .collect();
    grow_short(flow, &mut blocks, least);
    let longest = blocks.iter().map(|block| flow.along(block.rect).span()).fold(0.0, f32::max);
    Strip { of, across, blocks, longest }
}

/// Lengthens blocks that are too short to be seen, as far as nothing follows them there.
fn grow_short(flow: Flow, blocks: &mut [Block], least: f32) {
    for index in 0..blocks.len() {
        let Some((block, later)) = blocks.get_mut(index..).and_then(|rest| rest.split_first_mut()) else {
            continue;
        };
        let along = flow.along(block.rect);
        let wanted = along.min + least;
        if along.max >= wanted {
            continue;
        }
        let across = flow.across(block.rect);
        let beside = |other: &&Block| {
            let edges = flow.across(other.rect);
            edges.min < across.max - 0.01 && across.min < edges.max - 0.01
        };
        let next = later.iter().find(beside).map_or(wanted, |next| flow.along(next.rect).min);
        block.rect = flow.rect(Rangef::new(along.min, wanted.min(next).max(along.max)), across);
    }
}

/// A number of tracks or columns, to be calculated with.
#[allow(clippy::cast_precision_loss, reason = "a handful of tracks")]
pub(super) fn fraction(count: usize) -> f32 {
    count as f32
}
