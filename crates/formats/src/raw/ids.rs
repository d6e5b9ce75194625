//! Ids of sessions, unique within a programme and stable over its revisions.

use super::{RawSession, Warnings};
use crate::{SkipReason, WarningKind};
use chrono::DateTime;
use chrono_tz::Tz;
use rostrum_programme::SessionId;
use std::collections::{HashMap, HashSet};

/// Ids given so far.
#[derive(Default)]
pub(crate) struct Ids {
    given: HashSet<String>,
    /// What each id stands for: an item that is the same in all of it is a repetition.
    seen: HashSet<(String, i64, String)>,
    /// The next number behind an id that needs one; counting anew each time would take for ever.
    next: HashMap<String, u64>,
}

impl Ids {
    /// The id of an item: guid, else id, else date and title. `None` when it repeats one before.
    pub(super) fn of(
        &mut self,
        event: &RawSession,
        start: DateTime<Tz>,
        title: &str,
        warnings: &mut Warnings,
    ) -> Option<SessionId> {
        let own = event.guid.clone().or_else(|| event.id.clone());
        let base =
            own.clone().unwrap_or_else(|| format!("{}-{}", start.format("%Y-%m-%d-%H%M"), slug(title)));
        if !self.seen.insert((base.clone(), start.timestamp(), format!("{title}\n{}", event.room))) {
            warnings.skip(event.place.clone(), SkipReason::Repeated);
            return None;
        }
        if self.given.insert(base.clone()) {
            return Some(SessionId(base));
        }
        if own.is_some() {
            warnings.push(event.place.clone(), WarningKind::DuplicateId(base.clone()));
        }
        // The start keeps the new id stable; the room, then a number, tell apart what is left.
        let SessionId(dated) = SessionId::dated(&base, start.naive_local());
        let roomed = format!("{dated}/{}", slug(&event.room));
        Some(self.give([dated, roomed]))
    }

    /// The first of these ids that no session has; where all are taken, the last one with a number, from 2.
    pub(crate) fn give<const N: usize>(&mut self, candidates: [String; N]) -> SessionId {
        let mut last = String::new();
        for candidate in candidates {
            if self.given.insert(candidate.clone()) {
                return SessionId(candidate);
            }
            last = candidate;
        }
        let next = self.next.entry(last.clone()).or_insert(2);
        loop {
            let candidate = format!("{last}-{next}");
            *next += 1;
            if self.given.insert(candidate.clone()) {
                return SessionId(candidate);
            }
        }
    }
}

/// A text as an id: lower case, letters and digits of any script, hyphens between.
pub(crate) fn slug(text: &str) -> String {
    let mut slug = String::new();
    for c in text.chars().flat_map(char::to_lowercase).take(240) {
        if c.is_alphanumeric() {
            slug.push(c);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
        if slug.chars().count() == 60 {
            break;
        }
    }
    slug.trim_end_matches('-').to_owned()
}
