//! The fields of an intervention, each set by one action.

use chrono::{DateTime, NaiveDateTime, Utc};
use rostrum_notebook::{
    Capacity, FloorState, Intervention, InterventionKind, InterventionStatus, SpeakingLimit,
};
use rostrum_programme::LangTag;

/// A field of an intervention with its new value.
#[derive(Debug, Clone, PartialEq)]
pub enum InterventionFieldChange {
    /// What the delegate calls it; empty for the session's title.
    Title(String),
    /// For whom it is made.
    Kind(InterventionKind),
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
    Limit(Option<SpeakingLimit>),
    /// Whether the meeting is interpreted.
    Interpreted(bool),
    /// How far it has come; cleared goes by an action of its own, which asks by whom.
    Status(InterventionStatus),
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

impl InterventionFieldChange {
    /// Which field it is, whatever its value.
    pub(super) fn name(&self) -> &'static str {
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

/// An intervention with a field set.
pub(crate) fn set_field(
    intervention: &Intervention,
    field: &InterventionFieldChange,
    now: DateTime<Utc>,
) -> Intervention {
    let mut set = intervention.clone();
    match field.clone() {
        InterventionFieldChange::Title(title) => set.title = title,
        InterventionFieldChange::Kind(kind) => set.kind = kind,
        InterventionFieldChange::OnBehalfOf(group) => set.on_behalf_of = group,
        InterventionFieldChange::Speaker(speaker) => set.speaker = speaker,
        InterventionFieldChange::Capacity(capacity) => set.capacity = capacity,
        InterventionFieldChange::Delegation(delegation) => set.delegation = delegation,
        InterventionFieldChange::Language(language) => set.language = language,
        InterventionFieldChange::Limit(limit) => set.limit = limit,
        InterventionFieldChange::Interpreted(interpreted) => set.interpreted = interpreted,
        InterventionFieldChange::Status(status) => return intervention.with_status(status, now),
        InterventionFieldChange::Floor(state) => set.floor.state = state,
        InterventionFieldChange::Place(place) => {
            set.floor.place = place;
            // Who has a place is on the list.
            if place.is_some() {
                set.floor.state = FloorState::Listed;
            }
        }
        InterventionFieldChange::Expected(at) => set.floor.expected = at,
        InterventionFieldChange::HandIn(at) => set.floor.hand_in = at,
        InterventionFieldChange::CoveredBy(who) => set.floor.covered_by = who,
    }
    set
}
