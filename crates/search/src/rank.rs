//! How well a text answers a query, and which of its letters do.

use crate::pieces::{PieceKind, Reading, folded, pieces};
use crate::query::{Fit, Query, Term, Way};
use rostrum_text::script::is_han;
use std::ops::Range;

/// Which part of an item a text is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SearchField {
    /// The title in the reader's language, or a command's name.
    Title,
    /// Kind and number, as shown or in another form; day and time.
    Label,
    /// What a command is called otherwise.
    Synonym,
    /// The title in another language.
    OtherTitle,
    /// Who speaks, room and track.
    Speaker,
    /// The guiding question and the first paragraph, which say what a session is about.
    Lead,
    /// The rest of the background, figures, notes.
    Body,
}

impl SearchField {
    /// All of them, as they rank.
    pub(crate) const ALL: [Self; 7] =
        [Self::Title, Self::Label, Self::Synonym, Self::OtherTitle, Self::Speaker, Self::Lead, Self::Body];
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

/// What a place is worth: title and label before other languages' titles, speakers, and text. The whole word before
/// one that begins so, that before its other forms, and all of them before what is only read so.
pub(crate) fn worth(field: SearchField, fit: Fit, at_start: bool) -> u16 {
    let (word, inside) = match field {
        SearchField::Title | SearchField::Label => (300, 200),
        SearchField::Synonym => (310, 150),
        SearchField::OtherTitle => (250, 150),
        SearchField::Speaker => (120, 100),
        SearchField::Lead => (63, 53),
        SearchField::Body => (60, 50),
    };
    let long = !matches!(field, SearchField::Body | SearchField::Lead);
    let less = |by: u16| if long { word - 5 * by } else { word - by };
    let worth = match fit {
        Fit::Whole => word + 10,
        Fit::Start => word,
        Fit::Form => less(2),
        Fit::Inside => inside,
        Fit::Read => less(4),
        Fit::Near => less(5),
        // Initials fit half of all long texts.
        Fit::Initials => inside - 10,
    };
    let starts = at_start && long && fit >= Fit::Form && field != SearchField::Speaker;
    if starts { worth + 30 } else { worth }
}

/// Where a text answers the query, in bytes of it, in order and without overlaps; and which terms it answers.
pub(crate) fn answers(query: &Query, original: &str) -> (Vec<Range<usize>>, Vec<bool>) {
    let mut answered = vec![false; query.terms().len()];
    let text = folded(original);
    if !query.terms().iter().any(|term| may_stand_in(term, text.text())) {
        return (Vec::new(), answered);
    }
    let mut found: Vec<Range<usize>> = Vec::new();
    for piece in pieces(text.text(), Reading::Text) {
        for (term, answered) in query.terms().iter().zip(&mut answered) {
            let Some((_, place)) = term.fit(piece.kind, &piece.text) else { continue };
            *answered = true;
            let start = piece.range.start;
            // A number is compared otherwise than it is written, a meaning anyway.
            let written = text.text().get(piece.range.clone()) == Some(&*piece.text);
            let place = if written && piece.kind != PieceKind::Meaning {
                start + place.start..start + place.end
            } else {
                piece.range.clone()
            };
            found.push(text.original_range(place));
            if piece.kind == PieceKind::Han {
                for way in &term.ways {
                    let Way::Han(wanted) = way else { continue };
                    let places = piece.text.match_indices(wanted.as_str()).skip(1);
                    found.extend(
                        places.map(|(at, _)| text.original_range(start + at..start + at + wanted.len())),
                    );
                }
            }
        }
    }
    found.sort_by_key(|range| (range.start, range.end));
    let mut merged: Vec<Range<usize>> = Vec::with_capacity(found.len());
    for range in found {
        match merged.last_mut() {
            Some(last) if range.start <= last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    (merged, answered)
}

/// Whether it is worth to take a folded text apart.
fn may_stand_in(term: &Term, text: &str) -> bool {
    term.ways.iter().any(|way| match way {
        Way::Han(wanted) => text.contains(wanted.as_str()),
        Way::Pinyin(_) | Way::NearHan(_) => text.chars().any(is_han),
        // Its other forms begin in the same way; a number may have points between its figures.
        Way::Word { text: wanted, .. } => {
            let figures = wanted.starts_with(|c: char| c.is_ascii_digit());
            let letters = if figures { 1 } else { 3 };
            let end = wanted.char_indices().nth(letters).map_or(wanted.len(), |(at, _)| at);
            wanted.get(..end).is_none_or(|head| text.contains(head))
        }
        Way::NearWord(_) => true,
        Way::Meaning(_) => text.contains(|c: char| c.is_ascii_digit()),
    })
}

/// Whether one text answers every term.
pub(crate) fn answers_all(query: &Query, original: &str) -> Option<Vec<Range<usize>>> {
    let (ranges, answered) = answers(query, original);
    answered.iter().all(|answered| *answered).then_some(ranges)
}

/// Cuts a stretch out of a text, from a little before `first`.
pub(crate) fn excerpt(original: &str, ranges: &[Range<usize>], first: usize) -> Excerpt {
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
