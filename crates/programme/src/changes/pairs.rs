//! What matching gives: which session is which, by what evidence, and how far that can be relied on.

use crate::{Programme, SessionId};
use std::collections::HashSet;

/// What the reader decided by hand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReaderPairDecisions {
    /// Old and new id of sessions that are the same.
    pub joined: Vec<(SessionId, SessionId)>,
    /// Old and new id of sessions that are not the same.
    pub parted: Vec<(SessionId, SessionId)>,
}

/// Why two sessions were taken for the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum PairReason {
    /// The reader said so.
    Joined,
    /// The same globally unique id.
    Guid,
    /// The same id, which nothing contradicts.
    Id,
    /// The same kind and number.
    Number,
    /// The same title in the same slot, or with the same speakers.
    Title,
    /// Title, time, room and speakers together.
    Likeness,
    /// The same id, which several sessions of a file bear: title, time, room, speakers and texts tell
    /// them apart.
    SharedId,
}

impl PairReason {
    /// The reason's name in `rostrum diff --json`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Joined => "joined",
            Self::Guid => "guid",
            Self::Id => "id",
            Self::Number => "number",
            Self::Title => "title",
            Self::Likeness => "likeness",
            Self::SharedId => "shared-id",
        }
    }
}

/// How far a pair can be relied on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum MatchCertainty {
    /// An id that is the session's own says so, or the reader does, and nothing contradicts.
    Certain,
    /// What the two sessions say speaks for it, and nothing comes near.
    Likely,
    /// The reader should look: the evidence is thin or points two ways.
    Asked,
}

impl MatchCertainty {
    /// The name in `rostrum diff --json`.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Certain => "certain",
            Self::Likely => "likely",
            Self::Asked => "asked",
        }
    }
}

/// An old and a new session that are the same.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionPair {
    /// The id in the programme before.
    pub old: SessionId,
    /// The id in the update.
    pub new: SessionId,
    /// Why.
    pub reason: PairReason,
    /// False when the reader should look: the evidence is thin or points two ways.
    pub sure: bool,
}

impl SessionPair {
    /// How far the pair can be relied on.
    pub fn certainty(&self) -> MatchCertainty {
        match self.reason {
            _ if !self.sure => MatchCertainty::Asked,
            PairReason::Joined | PairReason::Guid | PairReason::Id => MatchCertainty::Certain,
            PairReason::Number | PairReason::Title | PairReason::Likeness | PairReason::SharedId => {
                MatchCertainty::Likely
            }
        }
    }
}

/// How the sessions of two programmes belong together.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Matching {
    /// In the order of the new programme.
    pub pairs: Vec<SessionPair>,
    /// Listed sessions of the old programme that the new one does not have.
    pub only_old: Vec<SessionId>,
    /// Sessions of the new programme that the old one does not have.
    pub only_new: Vec<SessionId>,
}

impl Matching {
    /// Pairs sessions that have the same id: for two states of one programme.
    pub fn by_id(old: &Programme, new: &Programme) -> Self {
        let before: HashSet<&SessionId> =
            old.sessions.iter().chain(&old.unlisted).map(|session| &session.id).collect();
        let after: HashSet<&SessionId> = new.sessions.iter().map(|session| &session.id).collect();
        let (paired, only_new): (Vec<_>, Vec<_>) =
            new.sessions.iter().map(|session| session.id.clone()).partition(|id| before.contains(id));
        let pair =
            |id: SessionId| SessionPair { old: id.clone(), new: id, reason: PairReason::Id, sure: true };
        Self {
            pairs: paired.into_iter().map(pair).collect(),
            only_old: old
                .sessions
                .iter()
                .filter(|session| !after.contains(&session.id))
                .map(|session| session.id.clone())
                .collect(),
            only_new,
        }
    }

    /// The pairs that the reader should look at.
    pub fn unsure_pairs(&self) -> impl Iterator<Item = &SessionPair> {
        self.pairs.iter().filter(|pair| !pair.sure)
    }
}
