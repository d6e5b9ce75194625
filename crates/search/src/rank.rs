//! How well a text answers a query, and which of its letters do.

use super::query::{Fit, Query, Term};
use rostrum_text::fold::{FoldedText, fold_for_search};
use std::ops::Range;

/// Which part of an item a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SearchField {
    /// The title in the reader's language, or a command's name.
    Title,
    /// Kind and number, as shown or in another form.
    Label,
    /// The title in another language.
    OtherTitle,
    /// Who speaks.
    Speaker,
    /// Background, question, room, notes.
    Body,
}

/// A text of an item, folded once.
#[derive(Debug, Clone)]
pub struct IndexedText {
    pub(super) field: SearchField,
    pub(super) original: String,
    pub(super) folded: FoldedText,
}

impl IndexedText {
    /// Folds a text.
    pub fn new(field: SearchField, original: impl Into<String>) -> Self {
        let original = original.into();
        Self { field, folded: fold_for_search(&original), original }
    }
}

/// A stretch of a text around what was found in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Excerpt {
    /// The stretch, on one line, with … where it was cut.
    pub text: String,
    /// What was found, in bytes of the stretch.
    pub ranges: Vec<Range<usize>>,
}

/// Characters before the first place that is shown.
const LEAD_CHARS: usize = 30;
/// Characters of an excerpt in all; the window cuts it to its width.
const EXCERPT_CHARS: usize = 160;

/// What a place is worth: title and label before other languages' titles, speakers, and text.
pub(super) fn worth(field: SearchField, fit: Fit) -> u32 {
    let (start, word, inside) = match field {
        SearchField::Title | SearchField::Label => (400, 300, 200),
        SearchField::OtherTitle => (350, 250, 150),
        SearchField::Speaker => (130, 120, 100),
        SearchField::Body => (60, 60, 50),
    };
    match fit {
        Fit::Start => start,
        Fit::Word => word,
        Fit::Inside => inside,
    }
}

/// The worth of an item's texts; `None` when a term is in none of them. Texts must stand in the order
/// of their fields, so that a long text is only read for terms that no better one holds.
pub(super) fn score(query: &Query, texts: &[IndexedText]) -> Option<u32> {
    let mut sum = 0;
    for term in query.terms() {
        let mut best = 0;
        for text in texts {
            if best >= worth(text.field, Fit::Start) {
                break;
            }
            if let Some((at, fit)) = term.best(text.folded.text()) {
                let whole_word = u32::from(term.ends_word(text.folded.text(), at));
                best = best.max(worth(text.field, fit) + 10 * whole_word);
            }
        }
        if best == 0 {
            return None;
        }
        sum += best;
    }
    let titles = texts.iter().filter(|text| text.field == SearchField::Title);
    let phrase = titles.map(|text| text.folded.text()).map(|title| {
        if title == query.phrase() {
            200
        } else if query.terms().len() > 1 && title.contains(query.phrase()) {
            100
        } else {
            0
        }
    });
    Some(sum + phrase.max().unwrap_or_default())
}

/// Where a text answers the query, in bytes of the original, in order and without overlaps.
pub(super) fn ranges(query: &Query, folded: &FoldedText) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = query
        .terms()
        .iter()
        .flat_map(|term| term.places(folded.text()))
        .map(|place| folded.original_range(place))
        .collect();
    found.sort_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(found.len());
    for range in found {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// The stretch that shows why an item was found, where its title and label do not.
pub(super) fn excerpt_of(query: &Query, texts: &[IndexedText]) -> Option<Excerpt> {
    let shown = |text: &&IndexedText| matches!(text.field, SearchField::Title | SearchField::Label);
    let missing =
        |term: &&Term| !texts.iter().filter(shown).any(|text| text.folded.text().contains(term.text()));
    let term = query.terms().iter().find(missing)?;
    let text =
        texts.iter().filter(|text| !shown(text)).find(|text| text.folded.text().contains(term.text()))?;
    let first = term.best(text.folded.text()).map_or(0, |(at, _)| at);
    let first = text.folded.original_range(first..first + term.text().len()).start;
    Some(excerpt(&text.original, &ranges(query, &text.folded), first))
}

/// Cuts a stretch out of a text, from a little before `first`.
pub(super) fn excerpt(original: &str, ranges: &[Range<usize>], first: usize) -> Excerpt {
    let head = original.get(..first).unwrap_or_default();
    let lead: Vec<usize> = head.char_indices().rev().take(LEAD_CHARS).map(|(at, _)| at).collect();
    let mut start = lead.last().copied().unwrap_or(first);
    if start > 0 {
        // A Latin word is not cut.
        let space = original.get(start..first).and_then(|lead| lead.find(' ')).map(|at| start + at + 1);
        start = space.unwrap_or(start);
    }
    let rest = original.get(start..).unwrap_or_default();
    let end = rest.char_indices().nth(EXCERPT_CHARS).map_or(original.len(), |(at, _)| start + at);
    let mut text = String::new();
    if start > 0 {
        text.push('…');
    }
    let shift = text.len();
    // As many bytes for each, so that ranges stay right.
    text.extend(original.get(start..end).unwrap_or_default().chars().map(|c| match c {
        '\n' | '\r' | '\t' => ' ',
        c => c,
    }));
    if end < original.len() {
        text.push('…');
    }
    let ranges = ranges
        .iter()
        .filter(|range| range.end > start && range.start < end)
        .map(|range| range.start.max(start) - start + shift..range.end.min(end) - start + shift)
        .collect();
    Excerpt { text, ranges }
}
