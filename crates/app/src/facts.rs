//! What is derived from a programme once, when it is loaded, and asked for on every frame: order,
//! starts and places of its sessions. A programme of 100,000 sessions is walked off the frame.

use chrono::{DateTime, Utc};
use rostrum_programme::{Programme, Session, SessionId, Span};
use std::collections::HashMap;
use std::sync::Arc;

/// Where a session stands in its programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Listed(usize),
    Unlisted(usize),
}

/// What is known of a programme without walking it.
#[derive(Debug, Default)]
pub struct SessionLookup {
    whole: Option<Span>,
    /// Positions of the listed sessions, by time.
    order: Vec<usize>,
    /// The rank in `order` of each listed session.
    ranks: Vec<usize>,
    /// Starts by rank.
    starts: Vec<DateTime<Utc>>,
    /// By rank, the latest end of it and all before it.
    latest_ends: Vec<DateTime<Utc>>,
    places: HashMap<SessionId, Place>,
}

impl SessionLookup {
    /// Walks the programme once.
    pub fn of(programme: &Programme) -> Self {
        let spans: Vec<Span> = programme.sessions.iter().map(|session| programme.span(session)).collect();
        let mut order: Vec<usize> = (0..spans.len()).collect();
        order.sort_by_key(|at| spans.get(*at).map(|span| (span.start, span.end)));
        let mut ranks = vec![0; order.len()];
        for (rank, at) in order.iter().enumerate() {
            if let Some(slot) = ranks.get_mut(*at) {
                *slot = rank;
            }
        }
        let by_rank = || order.iter().filter_map(|at| spans.get(*at));
        let starts = by_rank().map(|span| span.start.to_utc()).collect();
        let mut latest = DateTime::<Utc>::MIN_UTC;
        let latest_ends = by_rank()
            .map(|span| {
                latest = latest.max(span.end.to_utc());
                latest
            })
            .collect();
        let mut places: HashMap<SessionId, Place> = HashMap::with_capacity(spans.len());
        for (at, session) in programme.unlisted.iter().enumerate() {
            places.insert(session.id.clone(), Place::Unlisted(at));
        }
        for (at, session) in programme.sessions.iter().enumerate() {
            places.insert(session.id.clone(), Place::Listed(at));
        }
        let whole = spans
            .iter()
            .map(|span| span.start)
            .min()
            .zip(spans.iter().map(|span| span.end).max())
            .map(|(start, end)| Span { start, end });
        Self { whole, order, ranks, starts, latest_ends, places }
    }
}

/// A programme with what is known of it. Equal when it is the same in memory.
#[derive(Debug, Clone)]
pub struct ProgrammeWithSessionLookup {
    /// The programme.
    pub programme: Arc<Programme>,
    facts: Arc<SessionLookup>,
}

impl PartialEq for ProgrammeWithSessionLookup {
    fn eq(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.programme, &other.programme)
    }
}

impl ProgrammeWithSessionLookup {
    /// Takes a programme in; walks it, so off the frame where it may be large.
    pub fn new(programme: Programme) -> Self {
        let facts = Arc::new(SessionLookup::of(&programme));
        Self { programme: Arc::new(programme), facts }
    }

    /// A session, also one that is no longer listed.
    pub fn session_even_if_unlisted(&self, id: &SessionId) -> Option<&Session> {
        match self.facts.places.get(id)? {
            Place::Listed(at) => self.programme.sessions.get(*at),
            Place::Unlisted(at) => self.programme.unlisted.get(*at),
        }
    }

    /// Whether the programme lists the session.
    pub fn is_listed(&self, id: &SessionId) -> bool {
        matches!(self.facts.places.get(id), Some(Place::Listed(_)))
    }

    /// The first start and the last end; `None` without sessions.
    pub fn whole_span(&self) -> Option<Span> {
        self.facts.whole
    }

    /// Listed sessions by start, then end, then order in the file.
    pub fn sessions_by_time(&self) -> impl DoubleEndedIterator<Item = &Session> {
        self.facts.order.iter().filter_map(|at| self.programme.sessions.get(*at))
    }

    /// The nth listed session by time, from 0.
    pub fn nth_session_by_time(&self, rank: usize) -> Option<&Session> {
        self.programme.sessions.get(*self.facts.order.get(rank)?)
    }

    /// The first session by time that is on at an instant, else the next to begin.
    pub fn current_or_next_session(&self, now: DateTime<Utc>) -> Option<&Session> {
        let next = self.facts.starts.partition_point(|start| *start <= now);
        let on = self.facts.latest_ends.partition_point(|end| *end <= now);
        self.nth_session_by_time(on.min(next))
    }

    /// The place by time of a listed session, from 0.
    pub fn position_by_time(&self, id: &SessionId) -> Option<usize> {
        match self.facts.places.get(id)? {
            Place::Listed(at) => self.facts.ranks.get(*at).copied(),
            Place::Unlisted(_) => None,
        }
    }
}
