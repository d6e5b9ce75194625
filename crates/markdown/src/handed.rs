//! What of a text goes to others: without what is private, and without headings that nobody has written
//! anything under yet.

use super::change::part;
use super::commitment::without_commitment_marks;
use super::lines::line_states_of;
use super::plain::{SpokenLineKind, spoken_line_with_commitment_mark_of};
use super::private::{private_ranges, public_text};
use std::ops::Range;

/// An intervention as it is handed in, timed and read from the prompter.
pub fn text_to_hand_in(text: &str) -> String {
    without_empty_headings(&without_commitment_marks(&public_text(text)))
}

/// A text without the headings that nothing stands under; notes alone are nothing.
pub fn without_empty_headings(text: &str) -> String {
    let mut left = String::with_capacity(text.len());
    let mut at = 0;
    for range in bare_headings(text) {
        left.push_str(part(text, at..range.start));
        at = range.end;
    }
    left.push_str(part(text, at..text.len()));
    left
}

/// The stretches of a text that are not handed in, in whole lines and in order.
pub fn whole_line_ranges_not_handed_in(text: &str) -> Vec<Range<usize>> {
    let private = private_ranges(text);
    let mut all = private.clone();
    // Bare is what has nothing under it once what is private is gone.
    let mut public = String::with_capacity(text.len());
    let mut starts: Vec<(usize, usize)> = Vec::new();
    let mut at = 0;
    for range in private.into_iter().chain(std::iter::once(text.len()..text.len())) {
        starts.push((public.len(), at));
        public.push_str(part(text, at..range.start));
        at = range.end;
    }
    all.extend(bare_headings(&public).into_iter().filter_map(|bare| {
        let index = starts.partition_point(|(in_public, _)| *in_public <= bare.start).checked_sub(1)?;
        let (in_public, in_text) = *starts.get(index)?;
        let start = in_text + bare.start - in_public;
        Some(start..(start + bare.len()).min(text.len()))
    }));
    all.sort_by_key(|range| range.start);
    all
}

/// The lines of headings that nothing stands under, each with its break.
fn bare_headings(text: &str) -> Vec<Range<usize>> {
    let mut bare = Vec::new();
    // Headings that nothing was found under so far, by level.
    let mut open: Vec<(u8, Range<usize>)> = Vec::new();
    let mut at = 0;
    for (line, state) in text.split('\n').zip(line_states_of(text)) {
        let range = at..(at + line.len() + 1).min(text.len());
        at += line.len() + 1;
        let plain = spoken_line_with_commitment_mark_of(line, state);
        match plain.kind {
            SpokenLineKind::Heading(level) => {
                while let Some((_, range)) = open.pop_if(|(other, _)| *other >= level) {
                    bare.push(range);
                }
                open.push((level, range));
            }
            SpokenLineKind::Spoken if !plain.text.trim().is_empty() => open.clear(),
            SpokenLineKind::Spoken | SpokenLineKind::Silent => {}
        }
    }
    bare.extend(open.into_iter().map(|(_, range)| range));
    bare.sort_by_key(|range| range.start);
    bare
}
