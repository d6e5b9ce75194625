//! Finding in a note: as the palette does, without regard to case, accents or the width of characters, Chinese by
//! substring.

use rostrum_text::fold::fold_for_search;
use std::ops::Range;

/// Where something was found, in bytes.
pub type MatchedRange = Range<usize>;

/// All places where `wanted` stands in a text, from the first to the last, not overlapping.
pub fn find_all(text: &str, wanted: &str) -> Vec<MatchedRange> {
    let wanted = fold_for_search(wanted);
    if wanted.text().is_empty() {
        return Vec::new();
    }
    let folded = fold_for_search(text);
    let mut hits: Vec<MatchedRange> = Vec::new();
    for (at, found) in folded.text().match_indices(wanted.text()) {
        let hit = folded.original_range(at..at + found.len());
        // Both halves of a ligature lead to the whole of it.
        if hits.last().is_none_or(|last| last.end <= hit.start) {
            hits.push(hit);
        }
    }
    hits
}
