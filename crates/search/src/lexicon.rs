//! Every different word, run of Han and meaning once, with where it stands: a key press looks through the words of a
//! programme, not through its texts.

use crate::pieces::{Piece, PieceKind, Reading, pieces};
use crate::pinyin;
use crate::query::{Fit, Query, Term, Way};
use crate::rank::{SearchField, worth};
use std::collections::HashMap;

/// A document is a session, a line of a note, a command: its number.
pub(crate) type Document = u32;

/// A place of a piece: the document, the field, and whether the text begins with it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Place(u32);

impl Place {
    const FIELD_BITS: u32 = 3;

    fn new(document: Document, field: SearchField, at_start: bool) -> Self {
        Self((document << (Self::FIELD_BITS + 1)) | ((field as u32) << 1) | u32::from(at_start))
    }

    fn document(self) -> usize {
        (self.0 >> (Self::FIELD_BITS + 1)) as usize
    }

    /// Field and start: an index into a table of worths.
    fn class(self) -> usize {
        (self.0 & ((1 << (Self::FIELD_BITS + 1)) - 1)) as usize
    }
}

/// How many places of a word in one text are kept.
const COUNTED: usize = 3;
/// The most that a document is worth more because it says something often.
const OFTEN: u8 = 9;

const CLASSES: usize = 1 << (Place::FIELD_BITS + 1);

#[derive(Debug)]
struct Entry {
    kind: PieceKind,
    text: Box<str>,
    places: Vec<Place>,
}

/// The pieces of many documents.
#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    words: HashMap<Box<str>, u32>,
    runs: HashMap<Box<str>, u32>,
    meanings: HashMap<Box<str>, u32>,
    entries: Vec<Entry>,
    /// All words one behind another, each behind an end of line, to be looked through at once.
    spelled: String,
    /// Where each begins in it, and which entry it is.
    spelled_at: Vec<(u32, u32)>,
    /// Runs by each two neighbours in them, and by each character.
    neighbours: HashMap<(char, char), Vec<u32>>,
    /// Runs by the first letters of two neighbours' readings, and of one.
    initials: HashMap<(u8, u8), Vec<u32>>,
}

impl Lexicon {
    /// Takes up a text of a document; folded as [`crate::pieces::folded`] does.
    pub fn add(&mut self, document: Document, field: SearchField, text: &str) {
        for piece in pieces(text, Reading::Text) {
            let at_start = piece.range.start == 0;
            self.add_piece(&piece, Place::new(document, field, at_start));
        }
    }

    /// Takes up a meaning that no text says, as the day on which a session is.
    pub fn add_meaning(&mut self, document: Document, field: SearchField, meaning: String) {
        let piece = Piece { range: 0..0, kind: PieceKind::Meaning, text: meaning.into() };
        self.add_piece(&piece, Place::new(document, field, true));
    }

    fn add_piece(&mut self, piece: &Piece<'_>, place: Place) {
        let known = match piece.kind {
            PieceKind::Word => &mut self.words,
            PieceKind::Han => &mut self.runs,
            PieceKind::Meaning => &mut self.meanings,
        };
        let text: &str = &piece.text;
        let id = match known.get(text) {
            Some(id) => *id,
            None => {
                let id = u32::try_from(self.entries.len()).unwrap_or(u32::MAX);
                known.insert(text.into(), id);
                self.entries.push(Entry { kind: piece.kind, text: text.into(), places: Vec::new() });
                match piece.kind {
                    PieceKind::Word => self.know_word(id, text),
                    PieceKind::Han => self.know_run(id, text),
                    PieceKind::Meaning => {}
                }
                id
            }
        };
        if let Some(entry) = self.entries.get_mut(id as usize) {
            // How often a text says something is asked up to a few times.
            let tail = entry.places.len().saturating_sub(COUNTED);
            let often = entry.places.len() >= COUNTED
                && entry.places.get(tail..).is_some_and(|tail| tail.iter().all(|before| *before == place));
            if !often {
                entry.places.push(place);
            }
        }
    }

    fn know_word(&mut self, id: u32, word: &str) {
        self.spelled.push('\n');
        self.spelled_at.push((u32::try_from(self.spelled.len()).unwrap_or(u32::MAX), id));
        self.spelled.push_str(word);
    }

    fn know_run(&mut self, id: u32, run: &str) {
        let mut before = None;
        for c in run.chars() {
            note(&mut self.neighbours, (c, '\0'), id);
            for letter in pinyin::initials(c) {
                note(&mut self.initials, (letter, 0), id);
            }
            if let Some(before) = before {
                note(&mut self.neighbours, (before, c), id);
                for first in pinyin::initials(before) {
                    for second in pinyin::initials(c) {
                        note(&mut self.initials, (first, second), id);
                    }
                }
            }
            before = Some(c);
        }
    }

    /// What each document is worth that answers every term, of so many documents; none of the others.
    pub fn search(&self, query: &Query, documents: usize) -> Vec<(Document, u32)> {
        let Some((first, others)) = query.terms().split_first() else { return Vec::new() };
        let mut best = vec![0_u16; documents];
        self.worths(first, &mut best);
        let mut sums: Vec<(Document, u32)> = (0..)
            .zip(&best)
            .filter(|(_, worth)| **worth > 0)
            .map(|(document, worth)| (document, u32::from(*worth)))
            .collect();
        for term in others {
            if sums.is_empty() {
                break;
            }
            best.fill(0);
            self.worths(term, &mut best);
            sums.retain_mut(|(document, sum)| {
                let worth = best.get(*document as usize).copied().unwrap_or_default();
                *sum += u32::from(worth);
                worth > 0
            });
        }
        sums
    }

    /// The best worth of a term in each document.
    fn worths(&self, term: &Term, best: &mut [u16]) {
        let mut ids = Vec::new();
        let mut often = vec![0_u8; best.len()];
        for way in &term.ways {
            ids.clear();
            self.candidates(way, &mut ids);
            ids.sort_unstable();
            ids.dedup();
            for entry in ids.iter().filter_map(|id| self.entries.get(*id as usize)) {
                let Some((fit, place)) = way.fit(entry.kind, &entry.text) else { continue };
                let worths = worths_by_class(fit, place.start == 0, entry.kind);
                for place in &entry.places {
                    let worth = worths.get(place.class()).copied().unwrap_or_default();
                    if let Some(best) = best.get_mut(place.document()) {
                        *best = worth.max(*best);
                    }
                    if let Some(often) = often.get_mut(place.document()) {
                        *often = often.saturating_add(1);
                    }
                }
            }
        }
        // Among texts that say it, the one that says it most.
        for (best, often) in best.iter_mut().zip(&often) {
            if (1..80).contains(best) {
                *best += u16::from((*often).min(OFTEN));
            }
        }
    }

    /// The entries that may answer; each is asked afterwards.
    fn candidates(&self, way: &Way, ids: &mut Vec<u32>) {
        match way {
            Way::Word { text, stems } => {
                let wanted = if text.len() < 3 { format!("\n{text}") } else { text.clone() };
                self.holding(&wanted, ids);
                // A word's other forms begin as its stem does, but for a letter or two: policy, polici.
                for stem in stems {
                    let kept = stem.len().saturating_sub(2).max(3);
                    if let Some(head) = stem.get(..kept) {
                        self.holding(&format!("\n{head}"), ids);
                    }
                }
            }
            Way::Han(text) => ids.extend(self.runs_holding(&text.chars().collect::<Vec<_>>())),
            Way::Meaning(text) => ids.extend(self.meanings.get(text.as_str())),
            Way::Pinyin(text) => {
                for (first, second) in pinyin::first_two(text) {
                    ids.extend(self.initials.get(&(first, second.unwrap_or(0))).into_iter().flatten());
                }
            }
            Way::NearWord(text) => {
                let length = text.len();
                let words = self.entries.iter().zip(0..).filter(|(entry, _)| {
                    entry.kind == PieceKind::Word && entry.text.len().abs_diff(length) <= 2
                });
                ids.extend(words.map(|(_, id)| id));
            }
            Way::NearHan(chars) => {
                // One half of them stands there as it is, or what is behind the wrong one does.
                let middle = chars.len() / 2;
                for part in [chars.get(..middle), chars.get(middle..)].into_iter().flatten() {
                    ids.extend(self.runs_holding(part));
                }
            }
        }
    }

    /// The words that hold a text; with an end of line before it, those that begin with it.
    fn holding(&self, wanted: &str, ids: &mut Vec<u32>) {
        let mut from = 0;
        while let Some(at) = self.spelled.get(from..).and_then(|rest| rest.find(wanted)) {
            let at = from + at + usize::from(wanted.starts_with('\n'));
            let next = self.spelled_at.partition_point(|(start, _)| *start as usize <= at);
            ids.extend(next.checked_sub(1).and_then(|word| self.spelled_at.get(word)).map(|(_, id)| *id));
            // The next word.
            match self.spelled_at.get(next) {
                Some((start, _)) => from = (*start as usize).saturating_sub(1),
                None => break,
            }
        }
    }

    /// The runs that may hold some neighbours: those of the rarest two.
    fn runs_holding(&self, chars: &[char]) -> &[u32] {
        let of = |key: (char, char)| self.neighbours.get(&key).map_or(&[][..], Vec::as_slice);
        match chars {
            [] => &[],
            [one] => of((*one, '\0')),
            all => all
                .windows(2)
                .filter_map(|pair| Some(of((*pair.first()?, *pair.last()?))))
                .min_by_key(|ids| ids.len())
                .unwrap_or(&[]),
        }
    }
}

fn note<K: std::hash::Hash + Eq>(known: &mut HashMap<K, Vec<u32>>, key: K, id: u32) {
    let ids = known.entry(key).or_default();
    if ids.last() != Some(&id) {
        ids.push(id);
    }
}

fn worths_by_class(fit: Fit, from_start: bool, kind: PieceKind) -> [u16; CLASSES] {
    let mut worths = [0; CLASSES];
    for field in SearchField::ALL {
        for at_start in [false, true] {
            let class = Place::new(0, field, at_start).class();
            if let Some(slot) = worths.get_mut(class) {
                *slot = worth(field, fit, at_start && from_start && kind != PieceKind::Meaning);
            }
        }
    }
    worths
}
