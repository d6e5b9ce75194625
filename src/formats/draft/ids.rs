//! Ids of sessions, unique within a programme and stable over its revisions.

use super::{DraftEvent, Warnings};
use crate::formats::{SkipReason, WarningKind};
use crate::programme::SessionId;
use chrono::DateTime;
use chrono_tz::Tz;
use std::collections::HashMap;

/// Ids given so far.
#[derive(Default)]
pub(super) struct Ids {
    given: HashMap<String, (i64, String)>,
}

impl Ids {
    /// The id of an item: guid, else id, else date and title. `None` when it repeats one before.
    pub(super) fn of(
        &mut self,
        event: &DraftEvent,
        start: DateTime<Tz>,
        title: &str,
        warnings: &mut Warnings,
    ) -> Option<SessionId> {
        let own = event.guid.clone().or_else(|| event.id.clone());
        let wall = start.format("%Y-%m-%d-%H%M");
        let base = own.clone().unwrap_or_else(|| format!("{wall}-{}", slug(title)));
        let mark = (start.timestamp(), format!("{title}\n{}", event.room));
        let Some(before) = self.given.get(&base) else {
            self.given.insert(base.clone(), mark);
            return Some(SessionId(base));
        };
        if *before == mark {
            warnings.skip(event.place.clone(), SkipReason::Repeated);
            return None;
        }
        if own.is_some() {
            warnings.push(event.place.clone(), WarningKind::DuplicateId(base.clone()));
        }
        // The start keeps the new id stable; the room, then a number, tell apart what is left.
        let dated = format!("{base}/{wall}");
        let roomed = format!("{dated}/{}", slug(&event.room));
        let numbered = (2..).map(|number: u64| format!("{roomed}-{number}"));
        for candidate in [dated, roomed.clone()].into_iter().chain(numbered) {
            match self.given.get(&candidate) {
                None => {
                    self.given.insert(candidate.clone(), mark);
                    return Some(SessionId(candidate));
                }
                Some(before) if *before == mark => {
                    warnings.skip(event.place.clone(), SkipReason::Repeated);
                    return None;
                }
                Some(_) => {}
            }
        }
        None
    }
}

/// A text as an id: lower case, letters and digits of any script, hyphens between.
pub(super) fn slug(text: &str) -> String {
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
