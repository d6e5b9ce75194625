//! How the forum and its sessions stand to the clock: before, on now, next, past.

use chrono::{DateTime, NaiveDate, Utc};
use rostrum_programme::{Programme, Span, Zone};
use std::cell::RefCell;
use std::sync::{Arc, Weak};

/// How a session stands to the clock. Only told apart on the forum's own days.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SessionPhase {
    /// The forum is not on, so nothing is marked.
    Plain,
    /// Ended.
    Past,
    /// On now.
    Now,
    /// The next to begin.
    Next,
    /// Later.
    Later,
}

/// How the forum stands to the clock.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForumPhase {
    /// Not begun; holds its first date.
    Before(NaiveDate),
    /// Today is one of its days.
    During,
    /// Over; holds its last date.
    After(NaiveDate),
}

/// Tells past, on now and next apart.
#[derive(Debug, Clone, Copy)]
pub struct SessionPhaseSnapshot {
    /// The instant now.
    pub now: DateTime<Utc>,
    next_start: Option<DateTime<Utc>>,
    during: bool,
}

impl SessionPhaseSnapshot {
    /// How a session with this span stands to the clock.
    pub fn phase(&self, span: Span) -> SessionPhase {
        if !self.during {
            SessionPhase::Plain
        } else if span.contains(self.now) {
            SessionPhase::Now
        } else if span.end <= self.now {
            SessionPhase::Past
        } else if self.next_start == Some(span.start.to_utc()) {
            SessionPhase::Next
        } else {
            SessionPhase::Later
        }
    }

    /// Whether the now line is drawn: only on the forum's own days.
    pub fn shows_now_line(&self) -> bool {
        self.during
    }
}

/// When a forum's sessions begin and on which dates it meets: what every frame asks for.
#[derive(Debug, Default)]
pub(super) struct ForumDays {
    /// The first and the last date in forum time; `None` without sessions.
    dates: Option<(NaiveDate, NaiveDate)>,
    /// In order.
    starts: Vec<DateTime<Utc>>,
}

impl ForumDays {
    fn of(programme: &Programme) -> Self {
        let whole = programme.whole_span();
        let start = |session: &rostrum_programme::Session| session.start.in_zone(programme.zone).to_utc();
        let mut starts: Vec<_> = programme.sessions.iter().map(start).collect();
        starts.sort_unstable();
        Self { dates: whole.map(|whole| (whole.start.date_naive(), whole.end.date_naive())), starts }
    }

    /// How the forum stands to the clock.
    pub(super) fn phase(&self, now: DateTime<Utc>, zone: Zone) -> ForumPhase {
        let Some((first, last)) = self.dates else { return ForumPhase::During };
        let today = now.with_timezone(&zone.0).date_naive();
        if today < first {
            ForumPhase::Before(first)
        } else if today > last {
            ForumPhase::After(last)
        } else {
            ForumPhase::During
        }
    }

    /// What tells the sessions' phases apart.
    pub(super) fn sense(&self, now: DateTime<Utc>, zone: Zone) -> SessionPhaseSnapshot {
        let begun = self.starts.partition_point(|start| *start <= now);
        SessionPhaseSnapshot {
            now,
            next_start: self.starts.get(begun).copied(),
            during: self.phase(now, zone) == ForumPhase::During,
        }
    }
}

/// The days of the programme that was asked for last: a walk over 100,000 sessions is not for every frame.
#[derive(Debug, Default)]
pub(super) struct KnownDays(RefCell<Option<(Weak<Programme>, Arc<ForumDays>)>>);

impl KnownDays {
    /// The programme's days. Another programme, also a changed one, is another allocation: the weak pointer keeps the
    /// old address from being given out again.
    pub(super) fn of(&self, programme: &Arc<Programme>) -> Arc<ForumDays> {
        let mut known = self.0.borrow_mut();
        match &*known {
            Some((of, days)) if std::ptr::eq(of.as_ptr(), Arc::as_ptr(programme)) => days.clone(),
            _ => {
                let days = Arc::new(ForumDays::of(programme));
                *known = Some((Arc::downgrade(programme), days.clone()));
                days
            }
        }
    }
}
