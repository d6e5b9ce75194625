//! Paragraphs and points of two revisions side by side, so that their ids and the texts of
//! languages that the update does not speak stay with the right ones.

use super::align::partners;
use super::kept::with_kept;
use super::likeness::{bigram_likeness, bigrams};
use super::texts::supersedes;
use crate::{LangTag, LocalizedText, Paragraph, ParagraphId, PointId, QuestionPoint};
use rostrum_text::fold::fold_and_truncate_for_matching;
use std::cell::OnceCell;
use std::collections::{HashMap, HashSet};

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
    let partners = partners_of(old, new);
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

/// From this likeness on, a paragraph of a corrigendum is that paragraph of before.
const CORRECTED: f64 = 0.5;

/// The old paragraphs, those that a corrigendum words otherwise in its words. What else it says is about
/// itself ("the following corrections are made") and no part of the programme.
pub(super) fn amend_paragraphs(old: &[Paragraph], new: &[Paragraph]) -> Vec<Paragraph> {
    let grams: Vec<Grams<'_>> = old.iter().map(|paragraph| grams_of(&paragraph.text)).collect();
    let mut merged = old.to_vec();
    for paragraph in new {
        let own = grams_of(&paragraph.text);
        let likeness = |known: &Grams<'_>| alike(known, &own).unwrap_or_default();
        let best = grams.iter().map(likeness).enumerate().max_by(|one, other| one.1.total_cmp(&other.1));
        if let Some((at, worth)) = best
            && worth >= CORRECTED
            && let Some(before) = merged.get_mut(at)
        {
            before.text = with_kept(&paragraph.text, &before.text, |_| true);
        }
    }
    merged
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
    (!text.is_blank()).then(|| Paragraph { text, ..paragraph.clone() })
}

/// For each new paragraph the old one that it was, in order: the alignment that is worth most.
fn partners_of(old: &[Paragraph], new: &[Paragraph]) -> Vec<Option<usize>> {
    let in_order = old.len() == new.len();
    // Made for those that are compared: most paragraphs stay as they were.
    let before: Vec<OnceCell<Grams<'_>>> = old.iter().map(|_| OnceCell::new()).collect();
    let after: Vec<OnceCell<Grams<'_>>> = new.iter().map(|_| OnceCell::new()).collect();
    let same = |i: usize, j: usize| match (old.get(i), new.get(j)) {
        (Some(one), Some(other)) => one.text == other.text,
        _ => false,
    };
    let worth = |i: usize, j: usize| -> f64 {
        let (Some(one), Some(other)) = (old.get(i), new.get(j)) else { return 0.0 };
        let (Some(before), Some(after)) = (before.get(i), after.get(j)) else { return 0.0 };
        let before = before.get_or_init(|| grams_of(&one.text));
        match alike(before, after.get_or_init(|| grams_of(&other.text))) {
            Some(alike) => alike,
            None if one.id == other.id => SAME_ID,
            None if in_order && i == j => SAME_PLACE,
            None => 0.0,
        }
    };
    partners(old.len(), new.len(), same, worth)
}

type Grams<'t> = Vec<(&'t LangTag, Vec<u64>)>;

fn grams_of(text: &LocalizedText) -> Grams<'_> {
    text.iter()
        .filter(|(_, text)| !text.trim().is_empty())
        .map(|(lang, text)| (lang, bigrams(&fold_and_truncate_for_matching(text))))
        .collect()
}

/// How alike two texts are in a language that both have; `None` where they have none.
fn alike(one: &Grams<'_>, other: &Grams<'_>) -> Option<f64> {
    let mut found: Option<f64> = None;
    for (lang, grams) in one {
        for (newer, theirs) in other {
            if supersedes(newer, lang) || supersedes(lang, newer) {
                let alike = bigram_likeness(grams, theirs);
                found = Some(found.map_or(alike, |before| before.max(alike)));
            }
        }
    }
    found
}

/// The new points under the old ids, with the old texts that are to be kept. Points are few and
/// short: they go by id, or by their order where there are as many as before.
pub(super) fn align_points(
    old: &[QuestionPoint],
    new: &[QuestionPoint],
    keeps: impl Fn(&LangTag) -> bool + Copy,
) -> Vec<QuestionPoint> {
    let merged = aligned_points(old, new, keeps);
    let mut ids: HashSet<&PointId> = HashSet::new();
    let all = merged.iter().flat_map(|point| std::iter::once(point).chain(&point.parts));
    if all.into_iter().all(|point| ids.insert(&point.id)) { merged } else { new.to_vec() }
}

fn aligned_points(
    old: &[QuestionPoint],
    new: &[QuestionPoint],
    keeps: impl Fn(&LangTag) -> bool + Copy,
) -> Vec<QuestionPoint> {
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
                Some(before) => QuestionPoint {
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
