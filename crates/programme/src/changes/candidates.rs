//! Which sessions are compared at all: those that share a rare feature.
//!
//! Comparing each old session with each new one would grow with the square of the programme. A
//! feature is a word of the title (a pair of characters in Chinese), the whole title, a start with
//! its room, a start with its end, a speaker, a kind with its number. Features that many sessions
//! share say little and are passed over; the rarest are looked up first.

use super::profile::{Profile, numbered};
use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// A feature that more new sessions share is passed over.
const COMMON: usize = 40;
/// The most candidates of one session.
const CANDIDATES: usize = 32;

/// New sessions by their features.
pub(super) struct Index {
    by_feature: HashMap<u64, Vec<usize>>,
}

impl Index {
    /// Indexes the new sessions that are still free.
    pub(super) fn of(new: &[Profile<'_>], free: impl Fn(usize) -> bool) -> Self {
        let mut by_feature: HashMap<u64, Vec<usize>> = HashMap::new();
        for (at, profile) in new.iter().enumerate().filter(|(at, _)| free(*at)) {
            for feature in features(profile) {
                by_feature.entry(feature).or_default().push(at);
            }
        }
        Self { by_feature }
    }

    /// New sessions that share a feature with an old one, those with the rarest first.
    pub(super) fn candidates(&self, old: &Profile<'_>) -> Vec<usize> {
        let mut postings: Vec<&Vec<usize>> = features(old)
            .iter()
            .filter_map(|feature| self.by_feature.get(feature))
            .filter(|posting| posting.len() <= COMMON)
            .collect();
        postings.sort_by_key(|posting| posting.len());
        let mut found = Vec::new();
        for at in postings.into_iter().flatten() {
            if found.len() == CANDIDATES {
                break;
            }
            if !found.contains(at) {
                found.push(*at);
            }
        }
        found
    }
}

fn features(profile: &Profile<'_>) -> Vec<u64> {
    let mut features = Vec::new();
    for title in profile.titles() {
        features.push(hash(('t', &title.folded)));
        for word in title.folded.split(' ') {
            if title.syllabic {
                let chars: Vec<char> = word.chars().collect();
                features.extend(chars.windows(2).map(|pair| hash(('g', pair))));
            } else {
                features.push(hash(('w', word)));
            }
        }
    }
    features.push(hash(('r', profile.start, profile.room())));
    features.push(hash(('e', profile.start, profile.end)));
    features.extend(profile.speakers().iter().flatten().map(|name| hash(('s', name))));
    features.extend(numbered(profile.session).map(|kind| hash(('n', kind))));
    features.sort_unstable();
    features.dedup();
    features
}

fn hash(feature: impl Hash) -> u64 {
    let mut hasher = DefaultHasher::new();
    feature.hash(&mut hasher);
    hasher.finish()
}
