//! Which intervention is meant, and what the pane of interventions shows besides the text.

use rostrum_notebook::InterventionId;
use rostrum_programme::SessionId;
use std::collections::{BTreeMap, BTreeSet};

/// An intervention, wherever it is.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct InterventionRef {
    /// Its session.
    pub session: SessionId,
    /// The intervention.
    pub intervention: InterventionId,
}

/// What the pane of interventions shows besides the text.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct InterventionsPaneState {
    /// The details of the intervention are unfolded.
    pub details: bool,
    /// Its earlier versions are listed.
    pub versions: bool,
    /// The version that is compared with the text, by its place among the versions.
    pub compared: Option<usize>,
    /// It is being asked by whom it was cleared.
    pub clearing: bool,
    /// The keyboard belongs in the title; taken by the view.
    pub rename: bool,
    /// The intervention last worked on: what is quoted beside no session goes there.
    pub last: Option<InterventionRef>,
    /// The intervention that was last open, by session.
    pub(crate) open: BTreeMap<SessionId, InterventionId>,
    /// What stands in comments and was left there, until the program ends.
    pub(super) left_unsaid: BTreeSet<String>,
    /// The field that is being typed in.
    pub(super) typed: Option<(InterventionRef, &'static str)>,
}
