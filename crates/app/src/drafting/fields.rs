//! The fields of a draft, each set by one action.

use super::{DraftPlace, edit_of};
use crate::update::perform;
use crate::{Effect, State};
use chrono::{DateTime, NaiveDateTime, Utc};
use rostrum_notebook::{Capacity, Draft, DraftKind, DraftStatus, FloorState, Limit};
use rostrum_programme::LangTag;

/// A field of a draft with its new value.
#[derive(Debug, Clone, PartialEq)]
pub enum DraftField {
    /// What the delegate calls it; empty for the session's title.
    Title(String),
    /// For whom it is made.
    Kind(DraftKind),
    /// The group that it is made on behalf of.
    OnBehalfOf(String),
    /// Who speaks.
    Speaker(String),
    /// In what capacity.
    Capacity(Option<Capacity>),
    /// The delegation.
    Delegation(String),
    /// The language.
    Language(LangTag),
    /// How long it may be.
    Limit(Option<Limit>),
    /// Whether the meeting is interpreted.
    Interpreted(bool),
    /// How far it has come; cleared goes by an action of its own, which asks by whom.
    Status(DraftStatus),
    /// Where the request for the floor stands.
    Floor(FloorState),
    /// The place on the speakers' list, from 1.
    Place(Option<u32>),
    /// When the turn is expected, on the forum's clock.
    Expected(Option<NaiveDateTime>),
    /// Until when the text is to be handed in, on the forum's clock.
    HandIn(Option<NaiveDateTime>),
    /// Who covers the session.
    CoveredBy(String),
}

impl DraftField {
    /// Which field it is, whatever its value.
    fn name(&self) -> &'static str {
        match self {
            Self::Title(_) => "title",
            Self::Kind(_) => "kind",
            Self::OnBehalfOf(_) => "on-behalf-of",
            Self::Speaker(_) => "speaker",
            Self::Capacity(_) => "capacity",
            Self::Delegation(_) => "delegation",
            Self::Language(_) => "language",
            Self::Limit(_) => "limit",
            Self::Interpreted(_) => "interpreted",
            Self::Status(_) => "status",
            Self::Floor(_) => "floor",
            Self::Place(_) => "place",
            Self::Expected(_) => "expected",
            Self::HandIn(_) => "hand-in",
            Self::CoveredBy(_) => "covered-by",
        }
    }
}

/// A draft with a field set.
pub fn set_field(draft: &Draft, field: &DraftField, now: DateTime<Utc>) -> Draft {
    let mut set = draft.clone();
    match field.clone() {
        DraftField::Title(title) => set.title = title,
        DraftField::Kind(kind) => set.kind = kind,
        DraftField::OnBehalfOf(group) => set.on_behalf_of = group,
        DraftField::Speaker(speaker) => set.speaker = speaker,
        DraftField::Capacity(capacity) => set.capacity = capacity,
        DraftField::Delegation(delegation) => set.delegation = delegation,
        DraftField::Language(language) => set.language = language,
        DraftField::Limit(limit) => set.limit = limit,
        DraftField::Interpreted(interpreted) => set.interpreted = interpreted,
        DraftField::Status(status) => return draft.with_status(status, now),
        DraftField::Floor(state) => set.floor.state = state,
        DraftField::Place(place) => {
            set.floor.place = place;
            // Who has a place is on the list.
            if place.is_some() {
                set.floor.state = FloorState::Listed;
            }
        }
        DraftField::Expected(at) => set.floor.expected = at,
        DraftField::HandIn(at) => set.floor.hand_in = at,
        DraftField::CoveredBy(who) => set.floor.covered_by = who,
    }
    set
}

pub(super) fn set(state: &mut State, at: &DraftPlace, field: &DraftField, typing: bool) -> Vec<Effect> {
    let now = state.now();
    let typed = typing.then(|| (at.clone(), field.name()));
    let Some(edit) = edit_of(state, at, |draft| Some(set_field(draft, field, now))) else {
        return Vec::new();
    };
    // What is typed in another field is a step of its own.
    if typed.is_none() || state.drafting.typed != typed {
        state.history.close_step();
    }
    state.drafting.typed = typed;
    perform(state, vec![edit], typing)
}
