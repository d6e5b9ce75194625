//! The kept revisions of the open programme, other programmes, and what is unread: what is known of them.

use crate::{CrashedRevision, ProgrammeWithSessionLookup};
use rostrum_notebook::{Notebook, UndoHistory};
use rostrum_programme::changes::{Changes, SessionChanges};
use rostrum_programme::{ProgrammeId, SessionId};
use rostrum_store::{LibraryProgramme, Revisions, StoredRevision};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::Arc;

/// The library as views read it.
#[derive(Debug, Default)]
pub struct ProgrammeLibrary {
    /// The kept revisions of the open programme, by number, and those that can't be read.
    pub revisions: Revisions,
    /// The programmes that are kept here, the built-in one not among them unless it was updated.
    pub programmes: Vec<LibraryProgramme>,
    /// The number of an earlier revision that the window shows; `None` for the current one.
    pub looking_at: Option<u32>,
    /// What is not shown, since it brought the window down.
    pub held_back: Option<CrashedRevision>,
    pub(super) loaded: BTreeMap<u32, ProgrammeWithSessionLookup>,
    pub(super) changes: BTreeMap<u32, Arc<RevisionChanges>>,
    pub(super) wanted: HashSet<u32>,
    /// The programme whose first revision was sent to be kept; once is enough.
    pub(super) keeps_first_of: Option<ProgrammeId>,
    /// The number for which the revisions were listed anew; once is enough.
    pub(super) listed_for: Option<u32>,
    pub(super) unread: HashSet<SessionId>,
    /// Those of them that an update added and that nobody has read since.
    pub(super) unread_added: HashSet<SessionId>,
    pub(super) touched: HashSet<SessionId>,
    /// Programmes that were left, so that undo goes on in them.
    pub(super) parked: HashMap<ProgrammeId, Parked>,
}

impl ProgrammeLibrary {
    /// The library with the current revision in memory.
    pub(crate) fn new(revisions: Revisions, current: u32, loaded: ProgrammeWithSessionLookup) -> Self {
        Self { revisions, loaded: BTreeMap::from([(current, loaded)]), ..Self::default() }
    }

    pub(super) fn revisions_listed_for(&self, number: u32) -> bool {
        self.listed_for == Some(number)
    }

    /// The numbers of the revisions from this one back to the first, each accepted over the next.
    pub fn lineage_of(&self, number: u32) -> Vec<u32> {
        let mut line = vec![number];
        let mut at = number;
        while let Some(parent) = self.revisions.get(at).and_then(|revision| revision.about.parent) {
            // Parents have smaller numbers; anything else was tampered with.
            if parent >= at {
                break;
            }
            line.push(parent);
            at = parent;
        }
        line
    }

    /// The revisions of the line that were accepted over another, the newest first, each with
    /// whether what it changed still stands: a return to an earlier one takes it back.
    pub(super) fn steps_of(&self, number: u32) -> Vec<(&StoredRevision, bool)> {
        let mut back_to = u32::MAX;
        let line = self.lineage_of(number).into_iter();
        let kept = line.filter_map(|number| self.revisions.get(number));
        kept.filter(|revision| revision.about.parent.is_some())
            .map(|revision| {
                let stands = revision.about.number <= back_to && revision.about.returns_to.is_none();
                if let (Some(earlier), true) = (revision.about.returns_to, revision.about.number <= back_to) {
                    back_to = earlier;
                }
                (revision, stands)
            })
            .collect()
    }
}

/// What a revision changed, found by comparing it with the one that it was accepted over.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct RevisionChanges {
    /// The changes.
    pub changes: Changes,
    places: HashMap<SessionId, usize>,
}

impl RevisionChanges {
    /// Takes changes in.
    pub fn new(changes: Changes) -> Self {
        let places =
            changes.sessions.iter().enumerate().map(|(at, session)| (session.new.clone(), at)).collect();
        Self { changes, places }
    }

    /// The changes of one session.
    pub fn of_session(&self, id: &SessionId) -> Option<&SessionChanges> {
        self.changes.sessions.get(*self.places.get(id)?)
    }
}

/// What is remembered of a programme that was left.
#[derive(Debug)]
pub(super) struct Parked {
    pub(super) notebook: Notebook,
    pub(super) history: UndoHistory,
    pub(super) loaded: BTreeMap<u32, ProgrammeWithSessionLookup>,
}
