//! Notes and interventions: each with its own words, so that an edit makes one anew; a line is what is found.

use crate::found::{FoundItem, FoundItemKind, Hit};
use crate::lexicon::Lexicon;
use crate::pieces::folded;
use crate::query::Query;
use crate::rank::{self, SearchField};
use rostrum_markdown::{LineState, line_words_from, tasks_of};
use rostrum_notebook::NotePlace;
use std::ops::Range;

/// A note with its words.
pub(crate) struct NoteText {
    pub place: NotePlace,
    pub original: String,
    lexicon: Lexicon,
    lines: Vec<Range<usize>>,
    /// Where the boxes of tasks stand.
    tasks: Vec<usize>,
}

impl NoteText {
    pub fn new(place: NotePlace, original: String) -> Self {
        let mut lexicon = Lexicon::default();
        let mut lines = Vec::new();
        let mut start = 0;
        for (number, line) in (0..).zip(original.split('\n')) {
            lines.push(start..start + line.len());
            start += line.len() + 1;
            lexicon.add(number, SearchField::Body, folded(line).text());
        }
        let tasks = tasks_of(&original).into_iter().map(|task| task.at).collect();
        Self { place, original, lexicon, lines, tasks }
    }

    /// The lines that hold every term, with their worth.
    pub fn search(&self, query: &Query) -> Vec<(u32, u32)> {
        self.lexicon.search(query, self.lines.len())
    }

    /// What a line is called among what is found.
    pub fn kind_of(&self, line: u32) -> FoundItemKind {
        let range = self.line(line);
        if self.tasks.iter().any(|at| range.contains(at)) {
            FoundItemKind::FollowUp
        } else if matches!(self.place, NotePlace::Intervention(..)) {
            FoundItemKind::Intervention
        } else {
            FoundItemKind::Note
        }
    }

    fn line(&self, line: u32) -> Range<usize> {
        self.lines.get(line as usize).cloned().unwrap_or_default()
    }

    /// The line as it is shown.
    pub fn hit(&self, query: &Query, score: u32, number: u32) -> Hit {
        let line = self.line(number);
        let text = self.original.get(line.clone()).unwrap_or_default();
        // The sign of a list or heading says nothing here.
        let shown = text.trim_start_matches(|c: char| c.is_whitespace() || "#>".contains(c));
        let start = line.start + (text.len() - shown.len());
        let shown = shown.trim_end();
        let at = start + first_of(&rank::answers(query, shown).0);
        // A person reads words; what was found in an address or in a mark alone is shown without it.
        let words = line_words_from(shown, 0, LineState::PLAIN, |_| false).full_text();
        let shown = words.trim();
        let ranges = rank::answers(query, shown).0;
        let first = first_of(&ranges);
        let place = self.place.clone();
        let item = match self.kind_of(number) {
            FoundItemKind::FollowUp => FoundItem::FollowUp { place, at },
            FoundItemKind::Intervention => FoundItem::Intervention { place, at },
            _ => FoundItem::Note { place, at },
        };
        Hit { excerpt: Some(rank::excerpt(shown, &ranges, first)), ..Hit::of(item, score) }
    }
}

/// Where the first of what was found stands; the beginning where nothing is.
fn first_of(ranges: &[Range<usize>]) -> usize {
    ranges.first().map_or(0, |range| range.start)
}
