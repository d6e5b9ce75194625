//! Everything that a reader needs in order to accept an update or not: computed once, in one place.

use super::change::{Changes, MissingOrCutText};
use super::clashes::{Clash, new_clashes};
use super::compare::{compare_programmes, missing_or_cut_texts};
use super::language::with_inferred_language;
use super::matching::match_sessions;
use super::merge::merge_update;
use super::pairs::{Matching, ReaderPairDecisions};
use super::texts::{text_of, text_of_programme};
use crate::{Programme, RevisionKind, SessionId};
use std::collections::HashSet;

/// What an update does to what it does not list.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum UpdateScope {
    /// A whole programme: what it does not list is no longer listed.
    Full,
    /// A corrigendum or addendum: what it does not list stays.
    Amends,
    /// It does not say, and lists too little of the programme to be a whole one: the reader is asked.
    Unclear,
}

impl UpdateScope {
    /// The kind of revision that it is merged as; an unclear one amends until the reader decides,
    /// because that takes nothing away.
    pub fn revision_kind(self) -> RevisionKind {
        match self {
            Self::Full => RevisionKind::Revision,
            Self::Amends | Self::Unclear => RevisionKind::Corrigendum,
        }
    }
}

/// A whole programme lists at least this part of the sessions before.
const WHOLE: f64 = 0.5;

/// What kind of document an update is: by what it says of itself, else by how much of the
/// programme it covers.
pub fn update_scope(old: &Programme, new: &Programme, matching: &Matching) -> UpdateScope {
    let covered = old.sessions.len().saturating_sub(matching.only_old.len());
    match new.revision.kind {
        RevisionKind::Corrigendum | RevisionKind::Addendum => UpdateScope::Amends,
        _ if covered as f64 >= WHOLE * old.sessions.len() as f64 => UpdateScope::Full,
        _ => UpdateScope::Unclear,
    }
}

/// An update beside the programme that it updates.
#[derive(Debug, Clone, PartialEq)]
pub struct UpdateReview {
    /// What kind of document it is, by itself or as the reader said.
    pub kind: UpdateScope,
    /// Which session is which; ids as the file has them.
    pub matching: Matching,
    /// The programme as accepting it leaves it.
    pub merged: Programme,
    /// What accepting changes; ids as in `merged`.
    pub changes: Changes,
    /// Texts that the update lacks or cuts. Those in languages that it does not speak are kept in
    /// `merged`; see [`UpdateReview::is_text_kept_in_merged`]. Empty for a document that amends.
    pub lost: Vec<MissingOrCutText>,
    /// Clashes that accepting makes; ids as in `merged`.
    pub clashes: Vec<Clash>,
}

impl UpdateReview {
    /// Compares an update with the programme. `said` is the kind that the reader chose, `mine` the
    /// sessions with the reader's notes or drafts.
    pub fn new(
        old: &Programme,
        update: &Programme,
        hints: &ReaderPairDecisions,
        said: Option<UpdateScope>,
        mine: &HashSet<SessionId>,
    ) -> Self {
        let matching = match_sessions(old, update, hints);
        let tagged = with_inferred_language(old, update, &matching);
        let update = tagged.as_ref().unwrap_or(update);
        let kind = said.unwrap_or_else(|| update_scope(old, update, &matching));
        let merged = merge_update(old, update, &matching, &kind.revision_kind());
        let changes = compare_programmes(old, &merged, &Matching::by_id(old, &merged));
        let lost =
            if kind == UpdateScope::Full { missing_or_cut_texts(old, update, &matching) } else { Vec::new() };
        let clashes = new_clashes(old, &merged, mine);
        Self { kind, matching, merged, changes, lost, clashes }
    }

    /// Whether a text that the update lacks is kept all the same.
    pub fn is_text_kept_in_merged(&self, lost: &MissingOrCutText) -> bool {
        chars_of(&self.merged, lost) >= lost.old_chars
    }

    /// Whether accepting would leave everything as it is.
    pub fn is_unchanged(&self) -> bool {
        self.changes.is_empty()
    }
}

/// How many characters the merged programme has of a text.
fn chars_of(merged: &Programme, lost: &MissingOrCutText) -> usize {
    let text = match &lost.session {
        None => text_of_programme(merged, lost.field, &lost.lang),
        Some(id) => match merged.session(id) {
            Some(session) => text_of(session, lost.field, &lost.lang),
            None => return 0,
        },
    };
    text.chars().count()
}
