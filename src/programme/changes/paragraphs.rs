//! Paragraphs and points of two revisions side by side, so that their ids and the texts of
//! languages that the update does not speak stay with the right ones.

use super::fold::{bigrams, fold, likeness};
use super::merge::with_kept;
use super::texts::stands_for;
use crate::programme::{LangTag, LocalizedText, Paragraph, ParagraphId, Point, PointId};
use std::collections::{HashMap, HashSet};

/// The most pairs of paragraphs that are compared; longer texts go by their order.
const PAIRS: usize = 2_500;
/// Below this likeness two paragraphs are not the same.
const ALIKE: f64 = 0.4;
/// What the same id is worth where the texts share no language.
const SAME_ID: f64 = 0.6;
/// What the same position among equally many is worth there.
const SAME_PLACE: f64 = 0.5;

/// The new paragraphs under the old ids, with the old texts that are to be kept; and the ids that
/// were given for those of the update.
pub(super) fn align_paragraphs(
    old: &[Paragraph],
    new: &[Paragraph],
    keeps: impl Fn(&LangTag) -> bool,
) -> (Vec<Paragraph>, HashMap<ParagraphId, ParagraphId>) {
    if old == new {
        return (new.to_vec(), HashMap::new());
    }
    let partners = partners(old, new);
    let mut taken: HashSet<ParagraphId> = old.iter().map(|paragraph| paragraph.id.clone()).collect();
    let mut renamed = HashMap::new();
    let mut merged = Vec::new();
    let mut next_old = 0;
    for (paragraph, partner) in new.iter().zip(partners) {
        match partner.and_then(|at| Some((at, old.get(at)?))) {
            Some((at, before)) => {
                merged.extend(
                    old.get(next_old..at).unwrap_or_default().iter().filter_map(|left| kept(left, &keeps)),
                );
                next_old = at + 1;
                renamed.insert(paragraph.id.clone(), before.id.clone());
                let text = with_kept(&paragraph.text, &before.text, &keeps);
                merged.push(Paragraph { id: before.id.clone(), text, ..paragraph.clone() });
            }
            None => {
                let id = free_id(paragraph.id.as_str(), &mut taken);
                renamed.insert(paragraph.id.clone(), id.clone());
                merged.push(Paragraph { id, ..paragraph.clone() });
            }
        }
    }
    merged.extend(old.get(next_old..).unwrap_or_default().iter().filter_map(|left| kept(left, &keeps)));
    (merged, renamed)
}

fn free_id(wanted: &str, taken: &mut HashSet<ParagraphId>) -> ParagraphId {
    let mut id = ParagraphId::from(wanted);
    let mut number = 2_u64;
    while !taken.insert(id.clone()) {
        id = ParagraphId(format!("{wanted}~{number}"));
        number += 1;
    }
    id
}

/// What is left of a paragraph that the update does not have: its texts in other languages.
fn kept(paragraph: &Paragraph, keeps: impl Fn(&LangTag) -> bool) -> Option<Paragraph> {
    let text = with_kept(&LocalizedText::default(), &paragraph.text, keeps);
    (!text.is_empty()).then(|| Paragraph { text, ..paragraph.clone() })
}

/// For each new paragraph the old one that it was, in order: the alignment that is worth most.
fn partners(old: &[Paragraph], new: &[Paragraph]) -> Vec<Option<usize>> {
    let in_order = old.len() == new.len();
    if old.len().saturating_mul(new.len()) > PAIRS {
        return (0..new.len()).map(|at| Some(at).filter(|_| in_order)).collect();
    }
    let before: Vec<Grams<'_>> = old.iter().map(|paragraph| grams_of(&paragraph.text)).collect();
    let after: Vec<Grams<'_>> = new.iter().map(|paragraph| grams_of(&paragraph.text)).collect();
    let worth = |i: usize, j: usize| -> f64 {
        let (Some(one), Some(other)) = (before.get(i), after.get(j)) else { return 0.0 };
        let alike = match alike(one, other) {
            Some(alike) => alike,
            None if old.get(i).map(|p| &p.id) == new.get(j).map(|p| &p.id) => SAME_ID,
            None if in_order && i == j => SAME_PLACE,
            None => 0.0,
        };
        if alike >= ALIKE { alike } else { 0.0 }
    };
    // best[i][j]: the most that the first i old and j new paragraphs are worth together.
    let width = new.len() + 1;
    let mut best = vec![0.0_f64; (old.len() + 1) * width];
    let at = |best: &[f64], i: usize, j: usize| best.get(i * width + j).copied().unwrap_or(0.0);
    for i in 1..=old.len() {
        for j in 1..=new.len() {
            let paired = at(&best, i - 1, j - 1) + worth(i - 1, j - 1);
            let value = paired.max(at(&best, i - 1, j)).max(at(&best, i, j - 1));
            if let Some(cell) = best.get_mut(i * width + j) {
                *cell = value;
            }
        }
    }
    let mut partners = vec![None; new.len()];
    let (mut i, mut j) = (old.len(), new.len());
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

type Grams<'t> = Vec<(&'t LangTag, Vec<u64>)>;

fn grams_of(text: &LocalizedText) -> Grams<'_> {
    text.iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(lang, text)| (lang, bigrams(&fold(text))))
        .collect()
}

/// How alike two texts are in a language that both have; `None` where they have none.
fn alike(one: &Grams<'_>, other: &Grams<'_>) -> Option<f64> {
    let mut found: Option<f64> = None;
    for (lang, grams) in one {
        for (newer, theirs) in other {
            if stands_for(newer, lang) || stands_for(lang, newer) {
                let alike = likeness(grams, theirs);
                found = Some(found.map_or(alike, |before| before.max(alike)));
            }
        }
    }
    found
}

/// The new points under the old ids, with the old texts that are to be kept. Points are few and
/// short: they go by id, or by their order where there are as many as before.
pub(super) fn align_points(
    old: &[Point],
    new: &[Point],
    keeps: impl Fn(&LangTag) -> bool + Copy,
) -> Vec<Point> {
    let merged = aligned_points(old, new, keeps);
    let mut ids: HashSet<&PointId> = HashSet::new();
    let all = merged.iter().flat_map(|point| std::iter::once(point).chain(&point.parts));
    if all.into_iter().all(|point| ids.insert(&point.id)) { merged } else { new.to_vec() }
}

fn aligned_points(old: &[Point], new: &[Point], keeps: impl Fn(&LangTag) -> bool + Copy) -> Vec<Point> {
    let same_ids = new.iter().any(|point| old.iter().any(|before| before.id == point.id));
    new.iter()
        .enumerate()
        .map(|(at, point)| {
            let before = if same_ids {
                old.iter().find(|before| before.id == point.id)
            } else {
                old.get(at).filter(|_| old.len() == new.len())
            };
            match before {
                Some(before) => Point {
                    id: before.id.clone(),
                    text: with_kept(&point.text, &before.text, keeps),
                    parts: if point.parts.is_empty() {
                        before.parts.clone()
                    } else {
                        aligned_points(&before.parts, &point.parts, keeps)
                    },
                    ..point.clone()
                },
                None => point.clone(),
            }
        })
        .collect()
}
