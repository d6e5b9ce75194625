//! Sessions that an update puts at the same time and that cannot both be attended, held or spoken at.

use super::profile::names_of;
use crate::{Programme, Session, SessionId, SessionKind, SessionStatus};
use rostrum_text::fold::fold_and_truncate_for_matching;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::hash::{DefaultHasher, Hash, Hasher};

/// Why two sessions at the same time are a clash.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ClashReason {
    /// Both are numbered sessions of the forum, or among the reader's own.
    Attended,
    /// They are in the same room.
    Room,
    /// Somebody speaks at both.
    Speaker,
}

/// Two sessions that share time and should not.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Clash {
    /// The one that begins first.
    pub one: SessionId,
    /// The other.
    pub other: SessionId,
    /// Why it matters; the first that applies.
    pub reason: ClashReason,
}

/// The most clashes that are told; a programme with more has no use for a list.
const CLASHES: usize = 1000;

/// Clashes in `updated` that `old` does not have; both have the same ids, as `merge_update` leaves
/// them. `mine` are the sessions with the reader's notes or drafts.
pub fn new_clashes(old: &Programme, updated: &Programme, mine: &HashSet<SessionId>) -> Vec<Clash> {
    let before: HashSet<(SessionId, SessionId)> =
        clashes(old, mine).into_iter().map(|clash| in_order(&clash)).collect();
    let mut new = clashes(updated, mine);
    new.retain(|clash| !before.contains(&in_order(clash)));
    new
}

fn in_order(clash: &Clash) -> (SessionId, SessionId) {
    let (one, other) = (clash.one.clone(), clash.other.clone());
    if one <= other { (one, other) } else { (other, one) }
}

/// All clashes of a programme, by time.
pub fn clashes(programme: &Programme, mine: &HashSet<SessionId>) -> Vec<Clash> {
    let standing: Vec<&Session> = programme
        .sessions_by_time()
        .into_iter()
        .filter(|session| !matches!(session.status, SessionStatus::Cancelled | SessionStatus::Postponed))
        .collect();
    // What sessions share that only one can have, by its hash: the names of a large programme would
    // fill a map of their own. Two names of one hash (one in some 10^9 programmes) would tell a clash
    // too many.
    let mut shared: Vec<(ClashReason, u64, usize)> = Vec::with_capacity(standing.len() * 3);
    // Rooms are few and stand at every session: each is folded once.
    let mut rooms: HashMap<&str, Option<u64>> = HashMap::new();
    for (at, session) in standing.iter().enumerate() {
        if session.number.is_some() || mine.contains(&session.id) {
            shared.push((ClashReason::Attended, 0, at));
        }
        if let Some(room) = session.room.as_deref() {
            let hash = *rooms.entry(room).or_insert_with(|| {
                let room = fold_and_truncate_for_matching(room);
                (!room.is_empty()).then(|| hash_of(&room))
            });
            shared.extend(hash.map(|hash| (ClashReason::Room, hash, at)));
        }
        if session.kind != SessionKind::Break {
            // Only people who are named: "several ministers" can be at two places.
            let named = session.speakers.iter().filter(|speaker| speaker.name.is_some());
            let names = named.filter_map(|speaker| names_of(speaker).into_iter().next());
            shared.extend(names.map(|name| (ClashReason::Speaker, hash_of(&name), at)));
        }
    }
    // Each group stands together, in order of time; who is named twice at a session counts once.
    shared.sort_unstable();
    shared.dedup();
    let mut found: BTreeMap<(usize, usize), ClashReason> = BTreeMap::new();
    for group in shared.chunk_by(|one, other| (one.0, one.1) == (other.0, other.1)) {
        let mut told = 0;
        for (position, &(reason, _, at)) in group.iter().enumerate() {
            let Some(one) = standing.get(at).map(|session| programme.span(session)) else { continue };
            for &(_, _, later) in group.get(position + 1..).unwrap_or_default() {
                let Some(other) = standing.get(later).map(|session| programme.span(session)) else {
                    continue;
                };
                // The group is in order of start: what follows begins later still.
                if other.start >= one.end || told == CLASHES {
                    break;
                }
                if one.overlaps(&other) {
                    told += 1;
                    let known = found.entry((at, later)).or_insert(reason);
                    *known = (*known).min(reason);
                }
            }
        }
    }
    let id = |at: usize| standing.get(at).map(|session| session.id.clone());
    found
        .into_iter()
        .filter_map(|((one, other), reason)| Some(Clash { one: id(one)?, other: id(other)?, reason }))
        .take(CLASHES)
        .collect()
}

fn hash_of(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
