//! Two lists of texts side by side: which paragraph of the one is which of the other.
//!
//! Owns the pairing by likeness that revisions of a programme and texts that come back from others
//! share. Pairs never cross: what was moved counts as taken out in one place and put in at another.

use super::likeness::{bigram_likeness, bigrams};
use rostrum_text::fold::fold_and_truncate_for_matching;
use std::cell::OnceCell;

/// The most pairs that are compared by likeness; beyond it only equal texts are paired, and what
/// lies between two of them by its order where there are as many on both sides.
const PAIRS: usize = 10_000;
/// Below this likeness (0 to 1) two paragraphs are not the same.
pub(super) const ALIKE: f64 = 0.4;

/// A place in the alignment of two lists, in reading order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AlignedIndices {
    /// The text at the first index became, or stayed, the one at the second.
    Both(usize, usize),
    /// The text at this index of the old list is gone.
    Old(usize),
    /// The text at this index of the new list is new.
    New(usize),
}

/// Pairs the paragraphs of two versions of a text, in order and by likeness: each index of both
/// lists stands exactly once in the result, and the indices of each list rise. What was taken out
/// stands before what was put in at the same place.
///
/// Case, width, accents, punctuation and spacing make no difference to what is paired; two texts in
/// different languages are not alike. Takes time with the product of the lengths, but no more than
/// for 10,000 pairs (some 10 ms).
pub fn align_texts<T: AsRef<str>>(old: &[T], new: &[T]) -> Vec<AlignedIndices> {
    let (before, after) = (Grams::new(old), Grams::new(new));
    let same = |i: usize, j: usize| match (old.get(i), new.get(j)) {
        (Some(one), Some(other)) => one.as_ref().trim() == other.as_ref().trim(),
        _ => false,
    };
    let worth = |i: usize, j: usize| bigram_likeness(before.of(i), after.of(j));
    side_by_side(&partners(old.len(), new.len(), same, worth), old.len())
}

/// What texts are compared by, made for those that are: most stay as they were.
struct Grams<'t, T> {
    texts: &'t [T],
    made: Vec<OnceCell<Vec<u64>>>,
}

impl<'t, T: AsRef<str>> Grams<'t, T> {
    fn new(texts: &'t [T]) -> Self {
        Self { texts, made: texts.iter().map(|_| OnceCell::new()).collect() }
    }

    fn of(&self, at: usize) -> &[u64] {
        match (self.made.get(at), self.texts.get(at)) {
            (Some(made), Some(text)) => {
                made.get_or_init(|| bigrams(&fold_and_truncate_for_matching(text.as_ref())))
            }
            _ => &[],
        }
    }
}

/// The whole alignment, from the partner of each new text.
fn side_by_side(partners: &[Option<usize>], old: usize) -> Vec<AlignedIndices> {
    let mut aligned = Vec::with_capacity(partners.len().max(old));
    let mut next = 0;
    for (at, partner) in partners.iter().enumerate() {
        match *partner {
            Some(before) => {
                aligned.extend((next..before).map(AlignedIndices::Old));
                aligned.push(AlignedIndices::Both(before, at));
                next = before + 1;
            }
            None => aligned.push(AlignedIndices::New(at)),
        }
    }
    aligned.extend((next..old).map(AlignedIndices::Old));
    // Between two pairs what went comes first, whichever was met first.
    for between in aligned.split_mut(|place| matches!(place, AlignedIndices::Both(..))) {
        between.sort_by_key(|place| matches!(place, AlignedIndices::New(_)));
    }
    aligned
}

/// For each new item the old one that it was: the alignment without crossings that is worth most.
///
/// `same` tells whether two items are equal, `worth` how alike they are, from 0 to 1; pairs worth
/// less than [`ALIKE`] are none.
pub(super) fn partners(
    old: usize,
    new: usize,
    same: impl Fn(usize, usize) -> bool,
    worth: impl Fn(usize, usize) -> f64,
) -> Vec<Option<usize>> {
    let most = old.min(new);
    let head = (0..most).take_while(|at| same(*at, *at)).count();
    let tail = (0..most - head).take_while(|back| same(old - 1 - back, new - 1 - back)).count();
    let (rows, columns) = (old - head - tail, new - head - tail);
    let mut partners: Vec<Option<usize>> = (0..head).map(Some).collect();
    let middle = if rows.saturating_mul(columns) > PAIRS {
        equal_ones(rows, columns, |i, j| same(head + i, head + j))
    } else {
        most_worth(rows, columns, |i, j| worth(head + i, head + j))
    };
    partners.extend(middle.into_iter().map(|partner| partner.map(|at| head + at)));
    partners.extend((0..tail).map(|at| Some(old - tail + at)));
    partners
}

/// Pairs equal items, each with the next one that is left, and what lies between by its order.
fn equal_ones(rows: usize, columns: usize, same: impl Fn(usize, usize) -> bool) -> Vec<Option<usize>> {
    /// How far the next equal item is looked for.
    const AHEAD: usize = 50;
    let mut partners: Vec<Option<usize>> = vec![None; columns];
    let (mut i, mut j) = (0, 0);
    while j < columns {
        let found = (j..columns.min(j + AHEAD))
            .find_map(|b| (i..rows.min(i + AHEAD)).find(|a| same(*a, b)).map(|a| (a, b)));
        let (a, b) = found.unwrap_or((rows, columns));
        if a - i == b - j {
            for (at, partner) in partners.iter_mut().skip(j).take(b - j).enumerate() {
                *partner = Some(i + at);
            }
        }
        if let Some(partner) = partners.get_mut(b) {
            *partner = Some(a);
        }
        (i, j) = (a + 1, b + 1);
    }
    partners
}

fn most_worth(rows: usize, columns: usize, worth: impl Fn(usize, usize) -> f64) -> Vec<Option<usize>> {
    let width = columns + 1;
    let worths: Vec<f64> = (0..rows)
        .flat_map(|i| (0..columns).map(move |j| (i, j)))
        .map(|(i, j)| worth(i, j))
        .map(|alike| if alike >= ALIKE { alike } else { 0.0 })
        .collect();
    let worth = |i: usize, j: usize| worths.get(i * columns + j).copied().unwrap_or(0.0);
    // best[i][j]: the most that the first i old and j new items are worth together.
    let mut best = vec![0.0_f64; (rows + 1) * width];
    let at = |best: &[f64], i: usize, j: usize| best.get(i * width + j).copied().unwrap_or(0.0);
    for i in 1..=rows {
        for j in 1..=columns {
            let paired = at(&best, i - 1, j - 1) + worth(i - 1, j - 1);
            let value = paired.max(at(&best, i - 1, j)).max(at(&best, i, j - 1));
            if let Some(cell) = best.get_mut(i * width + j) {
                *cell = value;
            }
        }
    }
    let mut partners = vec![None; columns];
    let (mut i, mut j) = (rows, columns);
    while i > 0 && j > 0 {
        let here = at(&best, i, j);
        let value = worth(i - 1, j - 1);
        if value > 0.0 && here <= at(&best, i - 1, j - 1) + value {
            if let Some(partner) = partners.get_mut(j - 1) {
                *partner = Some(i - 1);
            }
            i -= 1;
            j -= 1;
        } else if here <= at(&best, i - 1, j) {
            i -= 1;
        } else {
            j -= 1;
        }
    }
    partners
}
