//! Which session of the update is which session of the programme before.
//!
//! Unique keys first: guid, then id, then kind and number, then the title together with its slot or
//! its speakers. An id or a number that the rest contradicts (another title, other speakers) does
//! not bind: ids are used again, sessions are renumbered, and topics change places. An id that several
//! sessions bear (`doubled`) only binds together with what they say. A title that
//! one old and one new session bear to the letter goes before it; else it only counts as evidence in
//! the last step, a minimum-cost assignment by title, time, room and speakers together.

use super::assignment::{Edge, assign};
use super::candidates::Index;
use super::doubled::{Doubled, Trait};
use super::pairs::{Matching, PairReason, ReaderPairDecisions, SessionPair};
use super::profile::{Profile, TitleLikeness, numbered, score};
use crate::{Programme, SessionId};
use std::collections::{HashMap, HashSet};

/// Finds out which sessions are the same. Sessions that were no longer listed can come back.
///
/// Takes time that grows a little faster than the number of sessions; ids are unique in both
/// programmes, as `validate` makes sure.
pub fn match_sessions(old: &Programme, new: &Programme, hints: &ReaderPairDecisions) -> Matching {
    let mut matcher = Matcher::new(old, new, hints);
    let listed = old.sessions.len();
    let all = matcher.old.len();
    matcher.join(hints);
    let doubled = Doubled::of(&matcher.old, &matcher.new);
    let only = |key: Option<&str>| key.map(str::to_owned).into_iter().collect::<Vec<String>>();
    matcher.bind_keys(0..all, PairReason::Guid, |profile| only(doubled.own_guid(profile)));
    matcher.bind_keys(0..all, PairReason::Id, |profile| only(doubled.own_id(profile)));
    matcher.bind_keys(0..all, PairReason::Id, |profile| only(doubled.own_source(profile)));
    for by in Trait::ALL {
        for range in [0..listed, listed..all] {
            let keys = |profile: &Profile<'_>| doubled.told_apart_by(profile, by);
            matcher.bind_keys(range, PairReason::SharedId, keys);
        }
    }
    matcher.bind_keys(0..listed, PairReason::Number, |profile| {
        numbered(profile.session)
            .map(|(kind, number)| format!("{} {number}", kind.as_str()))
            .into_iter()
            .collect()
    });
    matcher.bind_titles(0..listed);
    matcher.suggest(&doubled);
    for range in [0..listed, listed..all] {
        matcher.bind_keys(range.clone(), PairReason::Title, title_in_slot);
        matcher.bind_keys(range.clone(), PairReason::Title, title_with_speakers);
        matcher.assign_rest(range);
    }
    matcher.finish(listed)
}

fn title_in_slot(profile: &Profile<'_>) -> Vec<String> {
    let room = profile.room().unwrap_or_default();
    profile.titles().iter().map(|title| format!("{}\n{}\n{room}", title.folded, profile.start)).collect()
}

fn title_with_speakers(profile: &Profile<'_>) -> Vec<String> {
    let mut names: Vec<&str> = profile.speakers().iter().flatten().map(String::as_str).collect();
    if names.is_empty() {
        return Vec::new();
    }
    names.sort_unstable();
    let names = names.join("\n");
    profile.titles().iter().map(|title| format!("{}\n{names}", title.folded)).collect()
}

/// From this score on, two sessions may be the same.
const ENOUGH: f64 = 0.5;
/// What a score is worth above nothing; a little below [`ENOUGH`], so that a poor pair is still
/// worth something.
const NOTHING: f64 = 0.45;
/// From this score on, and so far before any other candidate, a pair is sure.
const SURE: f64 = 0.75;
const SURE_BEFORE_OTHERS: f64 = 0.08;
/// What the same id adds to the score of sessions that otherwise look different; less when both
/// name speakers and share none.
const SAME_ID: f64 = 0.35;
const SAME_ID_OTHER_SPEAKERS: f64 = 0.15;
/// What an id adds that several sessions bear, and what more as they lie nearer in time: enough to
/// decide where nothing else does.
const SHARED_ID: f64 = 0.1;
const SHARED_ID_NEAR: f64 = 0.02;
/// Sessions that a revision left out come back less often than new ones are added.
const UNLISTED_PENALTY: f64 = 0.1;

struct Matcher<'a> {
    old: Vec<Profile<'a>>,
    new: Vec<Profile<'a>>,
    listed: usize,
    old_taken: Vec<bool>,
    /// For each new session its pair: the old one, the reason, and whether it is sure.
    partner: Vec<Option<(usize, PairReason, bool)>>,
    parted: HashSet<(usize, usize)>,
    /// Pairs that a key proposes and the rest contradicts, with what the key adds to their score.
    doubtful: HashMap<(usize, usize), f64>,
    /// Pairs that bear the same doubled id.
    sharing: HashSet<(usize, usize)>,
}

impl<'a> Matcher<'a> {
    fn new(old: &'a Programme, new: &'a Programme, hints: &ReaderPairDecisions) -> Self {
        let before: Vec<Profile<'a>> =
            old.sessions.iter().chain(&old.unlisted).map(|session| Profile::of(old, session)).collect();
        let after: Vec<Profile<'a>> = new.sessions.iter().map(|session| Profile::of(new, session)).collect();
        let parted = places(&before, &after, &hints.parted).into_iter().collect();
        Self {
            old_taken: vec![false; before.len()],
            partner: vec![None; after.len()],
            listed: old.sessions.len(),
            old: before,
            new: after,
            parted,
            doubtful: HashMap::new(),
            sharing: HashSet::new(),
        }
    }

    fn is_free(&self, old: usize, new: usize) -> bool {
        self.old_taken.get(old) == Some(&false)
            && self.partner.get(new) == Some(&None)
            && !self.parted.contains(&(old, new))
    }

    fn bind(&mut self, old: usize, new: usize, reason: PairReason, sure: bool) {
        if let (Some(taken), Some(partner)) = (self.old_taken.get_mut(old), self.partner.get_mut(new)) {
            *taken = true;
            *partner = Some((old, reason, sure));
        }
    }

    fn join(&mut self, hints: &ReaderPairDecisions) {
        for (old, new) in places(&self.old, &self.new, &hints.joined) {
            if self.is_free(old, new) {
                self.bind(old, new, PairReason::Joined, true);
            }
        }
    }

    /// Pairs free sessions that share a key which no other free session has on either side.
    fn bind_keys(
        &mut self,
        range: std::ops::Range<usize>,
        reason: PairReason,
        keys_of: impl Fn(&Profile<'_>) -> Vec<String>,
    ) {
        for (old, new) in self.unique_pairs(range, keys_of) {
            if self.is_free(old, new) {
                self.judge(old, new, reason);
            }
        }
    }

    /// Takes note of sessions that bear the same doubled id, for the assignment of what is left.
    fn suggest(&mut self, doubled: &Doubled) {
        for (old, new) in doubled.pairs(&self.old, &self.new) {
            let (Some(before), Some(after)) = (self.old.get(old), self.new.get(new)) else { continue };
            let hours = (before.start - after.start).abs() as f64 / 3600.0;
            let added = SHARED_ID + SHARED_ID_NEAR / (1.0 + hours);
            let known = self.doubtful.entry((old, new)).or_insert(added);
            *known = known.max(added);
            self.sharing.insert((old, new));
        }
    }

    /// Free sessions that share a key which no other free session has on either side.
    fn unique_pairs(
        &self,
        range: std::ops::Range<usize>,
        keys_of: impl Fn(&Profile<'_>) -> Vec<String>,
    ) -> Vec<(usize, usize)> {
        let mut holders: HashMap<String, Option<usize>> = HashMap::new();
        for (at, profile) in self.new.iter().enumerate() {
            if self.partner.get(at) == Some(&None) {
                hold(&mut holders, keys_of(profile), at);
            }
        }
        let mut old_holders: HashMap<String, Option<usize>> = HashMap::new();
        let mut proposals = Vec::new();
        for at in range {
            let Some(profile) = self.old.get(at).filter(|_| self.old_taken.get(at) == Some(&false)) else {
                continue;
            };
            let keys: Vec<String> =
                keys_of(profile).into_iter().filter(|key| holders.contains_key(key)).collect();
            proposals.extend(keys.iter().map(|key| (at, key.clone())));
            hold(&mut old_holders, keys, at);
        }
        proposals
            .into_iter()
            .filter_map(|(old, key)| {
                let unique = old_holders.get(&key).is_some_and(Option::is_some);
                Some((old, holders.get(&key).copied().flatten().filter(|_| unique)?))
            })
            .collect()
    }

    /// Pairs free sessions with a title to the letter that no other has on either side. One that says
    /// little ("Lunch") only counts between sessions whose id or number points to yet others: topics that
    /// changed places. There the reader should look.
    fn bind_titles(&mut self, range: std::ops::Range<usize>) {
        let titles = |profile: &Profile<'_>| {
            profile.titles().iter().map(|title| title.folded.clone()).collect::<Vec<String>>()
        };
        let pointing: (HashSet<usize>, HashSet<usize>) = self.doubtful.keys().copied().unzip();
        for (old, new) in self.unique_pairs(range, titles) {
            let (Some(before), Some(after)) = (self.old.get(old), self.new.get(new)) else { continue };
            let (here, there) = (pointing.0.contains(&old), pointing.1.contains(&new));
            let telling = matches!(before.title_likeness(after), TitleLikeness::Known { telling: true, .. });
            let other_speakers = before.speaker_likeness(after) == Some(0.0);
            if self.is_free(old, new) && !other_speakers && (telling || (here && there)) {
                self.bind(old, new, PairReason::Title, !here && !there);
            }
        }
    }

    /// Binds what a key proposes, unless the rest contradicts it.
    fn judge(&mut self, old: usize, new: usize, reason: PairReason) {
        let (Some(before), Some(after)) = (self.old.get(old), self.new.get(new)) else { return };
        if before.is_unchanged(after) {
            return self.bind(old, new, reason, true);
        }
        let title = before.title_likeness(after);
        let speakers = before.speaker_likeness(after);
        let other_speakers = speakers == Some(0.0);
        let same_start = before.start == after.start;
        let contradicted = match title {
            TitleLikeness::Unknown => other_speakers && !same_start,
            TitleLikeness::Known { .. } => title.is_different() && speakers.is_none_or(|shared| shared < 0.5),
        };
        match reason {
            PairReason::Guid => self.bind(old, new, reason, !contradicted || same_start),
            PairReason::Id | PairReason::Number | PairReason::SharedId if contradicted => {
                let added = match reason {
                    PairReason::Number => 0.0,
                    _ if other_speakers => SAME_ID_OTHER_SPEAKERS,
                    _ => SAME_ID,
                };
                let known = self.doubtful.entry((old, new)).or_insert(added);
                *known = known.max(added);
            }
            PairReason::Number => {
                let sure = title != TitleLikeness::Unknown || same_start;
                self.bind(old, new, reason, sure);
            }
            // One of several sessions alike, with other speakers: they may have changed places.
            PairReason::SharedId | PairReason::Title if other_speakers => {
                self.doubtful.entry((old, new)).or_insert(0.0);
            }
            // Readers make ids of kind and number; where nothing else agrees they say little.
            PairReason::Id | PairReason::SharedId => {
                self.bind(old, new, reason, title != TitleLikeness::Unknown || same_start)
            }
            _ => self.bind(old, new, reason, true),
        }
    }

    /// Minimum-cost assignment of what is left.
    fn assign_rest(&mut self, range: std::ops::Range<usize>) {
        let index = Index::of(&self.new, |at| self.partner.get(at) == Some(&None));
        let mut wanted: HashMap<usize, Vec<usize>> = HashMap::new();
        for (old, new) in self.doubtful.keys() {
            wanted.entry(*old).or_default().push(*new);
        }
        let mut edges = Vec::new();
        for at in range {
            let Some(profile) = self.old.get(at).filter(|_| self.old_taken.get(at) == Some(&false)) else {
                continue;
            };
            let mut candidates = index.candidates(profile);
            candidates.extend(wanted.get(&at).into_iter().flatten());
            candidates.sort_unstable();
            candidates.dedup();
            for new in candidates {
                let Some(other) = self.new.get(new).filter(|_| self.is_free(at, new)) else { continue };
                let penalty = if at < self.listed { 0.0 } else { UNLISTED_PENALTY };
                let added = self.doubtful.get(&(at, new)).copied().unwrap_or(0.0);
                let score = score(profile, other) + added - penalty;
                if score >= ENOUGH {
                    edges.push(Edge { row: at, column: new, gain: score - NOTHING });
                }
            }
        }
        let best = Best::of(&edges);
        for edge in assign(&edges) {
            let sure = self.is_sure(&edge, &best);
            let shares = self.sharing.contains(&(edge.row, edge.column));
            let reason = if shares { PairReason::SharedId } else { PairReason::Likeness };
            self.bind(edge.row, edge.column, reason, sure);
        }
    }

    fn is_sure(&self, edge: &Edge, best: &Best) -> bool {
        let (Some(old), Some(new)) = (self.old.get(edge.row), self.new.get(edge.column)) else {
            return false;
        };
        let ahead = edge.gain - best.other_than(edge);
        let title = old.title_likeness(new);
        if ahead < SURE_BEFORE_OTHERS || title.is_different() {
            return false;
        }
        edge.gain + NOTHING >= SURE || (title.is_same() && old.same_slot(new))
    }

    fn finish(self, listed: usize) -> Matching {
        let mut matching = Matching::default();
        for (profile, partner) in self.new.iter().zip(&self.partner) {
            let id = profile.session.id.clone();
            let found = partner.and_then(|(old, reason, sure)| Some((self.old.get(old)?, reason, sure)));
            match found {
                Some((old, reason, sure)) => {
                    matching.pairs.push(SessionPair { old: old.session.id.clone(), new: id, reason, sure });
                }
                None => matching.only_new.push(id),
            }
        }
        let left = self.old.iter().zip(&self.old_taken).take(listed).filter(|(_, taken)| !**taken);
        matching.only_old = left.map(|(profile, _)| profile.session.id.clone()).collect();
        matching
    }
}

/// Notes that a session holds keys; a key that two hold is nobody's.
fn hold(holders: &mut HashMap<String, Option<usize>>, keys: Vec<String>, at: usize) {
    for key in keys {
        holders
            .entry(key)
            .and_modify(|holder| {
                if *holder != Some(at) {
                    *holder = None;
                }
            })
            .or_insert(Some(at));
    }
}

/// Positions of pairs of ids; pairs that name an unknown session are passed over.
fn places(old: &[Profile<'_>], new: &[Profile<'_>], pairs: &[(SessionId, SessionId)]) -> Vec<(usize, usize)> {
    let position = |profiles: &[Profile<'_>], id: &SessionId| {
        profiles.iter().position(|profile| profile.session.id == *id)
    };
    pairs.iter().filter_map(|(one, other)| Some((position(old, one)?, position(new, other)?))).collect()
}

/// The two best gains of each row and column, to see how far ahead a pair is.
struct Best {
    rows: HashMap<usize, [f64; 2]>,
    columns: HashMap<usize, [f64; 2]>,
}

impl Best {
    fn of(edges: &[Edge]) -> Self {
        let mut best = Self { rows: HashMap::new(), columns: HashMap::new() };
        for edge in edges {
            for slot in [best.rows.entry(edge.row), best.columns.entry(edge.column)] {
                let [first, second] = slot.or_insert([0.0, 0.0]);
                if edge.gain > *first {
                    *second = *first;
                    *first = edge.gain;
                } else if edge.gain > *second {
                    *second = edge.gain;
                }
            }
        }
        best
    }

    /// The best gain of any other edge of this row or column.
    fn other_than(&self, edge: &Edge) -> f64 {
        let other = |best: Option<&[f64; 2]>| match best {
            Some([first, second]) if *first <= edge.gain => *second,
            Some([first, _]) => *first,
            None => 0.0,
        };
        other(self.rows.get(&edge.row)).max(other(self.columns.get(&edge.column)))
    }
}
