//! A delegation's turn to speak: what it asked for, and what it has to know.

use chrono::NaiveDateTime;
use rostrum_programme::{Extra, open_enum};
use serde::{Deserialize, Serialize};

open_enum! {
    /// Where the request for the floor stands.
    FloorState {
        /// Nothing was asked for.
        None = "none",
        /// The floor was requested.
        Requested = "requested",
        /// The speaker is on the list.
        Listed = "listed",
    }
}

impl FloorState {
    fn none() -> Self {
        Self::None
    }

    fn is_none(&self) -> bool {
        *self == Self::None
    }
}

/// What a delegation has to know about its turn. Times are on the forum's clock.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SpeakingTurnDetails {
    /// Whether the floor was requested.
    #[serde(default = "FloorState::none", skip_serializing_if = "FloorState::is_none")]
    pub state: FloorState,
    /// The place on the speakers' list, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<u32>,
    /// When the turn is expected.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub expected: Option<NaiveDateTime>,
    /// Until when the text is to be handed in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub hand_in: Option<NaiveDateTime>,
    /// Who of the delegation covers the session.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub covered_by: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Default for SpeakingTurnDetails {
    fn default() -> Self {
        Self {
            state: FloorState::None,
            place: None,
            expected: None,
            hand_in: None,
            covered_by: String::new(),
            extra: Extra::new(),
        }
    }
}

impl SpeakingTurnDetails {
    pub(super) fn is_default(&self) -> bool {
        *self == Self::default()
    }
}
