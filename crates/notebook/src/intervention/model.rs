//! An intervention as it is kept in memory and in `notebook.json`.

use super::floor::SpeakingTurnDetails;
use super::quote::Quote;
use super::run::RecordedRun;
use super::version::{Clearance, InterventionVersion, ReturnedText};
use crate::Note;
use rostrum_programme::{Extra, LangTag, PointId, open_enum};
use serde::{Deserialize, Serialize};

/// An intervention's id, unique within its notebook.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct InterventionId(pub String);

impl InterventionId {
    /// The id as it stands in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for InterventionId {
    fn from(id: &str) -> Self {
        Self(id.to_owned())
    }
}

open_enum! {
    /// For whom the intervention is made.
    InterventionKind {
        /// The delegation's own statement.
        Own = "own",
        /// On behalf of a group, which [`Intervention::on_behalf_of`] names.
        OnBehalf = "on-behalf",
        /// A reply to what was said.
        Reply = "reply",
    }
}

open_enum! {
    /// How far an intervention has come.
    InterventionStatus {
        /// Noted, not written yet.
        Idea = "idea",
        /// Being written.
        Draft = "draft",
        /// Cleared by whoever had to; [`Intervention::clearance`] says by whom and when.
        Cleared = "cleared",
        /// Delivered; the text is the one as delivered.
        Delivered = "delivered",
    }
}

impl InterventionStatus {
    fn of_a_new_text() -> Self {
        Self::Draft
    }
}

open_enum! {
    /// In what capacity the speaker takes the floor.
    Capacity {
        /// A government.
        Government = "government",
        /// Employers.
        Employers = "employers",
        /// Workers.
        Workers = "workers",
        /// An international organization.
        Organization = "international-organization",
        /// An observer.
        Observer = "observer",
        /// A non-governmental organization.
        Ngo = "ngo",
    }
}

/// How long an intervention may be. Bodies state it in time or in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "lowercase")]
pub enum SpeakingLimit {
    /// So many seconds.
    Secs(u32),
    /// So many words, or Han characters in a Chinese text.
    Words(u32),
}

/// A point of the guiding question that the intervention addresses.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AddressedPoint {
    /// The point.
    pub point: PointId,
    /// The first words of the paragraph that answers it; none while it is only ticked.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub paragraph: Option<String>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One intervention.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Intervention {
    /// Its id.
    pub id: InterventionId,
    /// What the delegate calls it; empty for the session's title.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// For whom it is made.
    pub kind: InterventionKind,
    /// The group, where it is made on behalf of one.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub on_behalf_of: String,
    /// Who speaks.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub speaker: String,
    /// In what capacity.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub capacity: Option<Capacity>,
    /// The delegation.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub delegation: String,
    /// The language that it is written in.
    pub language: LangTag,
    /// The intervention that this one is a language version of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version_of: Option<InterventionId>,
    /// How long it may be; none while nobody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<SpeakingLimit>,
    /// Whether the meeting is interpreted, which asks for a slower pace.
    #[serde(default = "yes")]
    pub interpreted: bool,
    /// How far it has come.
    #[serde(default = "InterventionStatus::of_a_new_text")]
    pub status: InterventionStatus,
    /// By whom it was cleared, while it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clearance: Option<Clearance>,
    /// The text.
    #[serde(default)]
    pub body: Note,
    /// Its turn.
    #[serde(default, skip_serializing_if = "SpeakingTurnDetails::is_default")]
    pub floor: SpeakingTurnDetails,
    /// The points of the guiding question that it addresses.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<AddressedPoint>,
    /// What it quotes of the programme.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub quotes: Vec<Quote>,
    /// Earlier texts, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub versions: Vec<InterventionVersion>,
    /// A text that came back and waits to be dealt with.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub returned: Option<ReturnedText>,
    /// Rehearsals and deliveries, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<RecordedRun>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

fn yes() -> bool {
    true
}

impl Intervention {
    /// An empty own statement in a language.
    pub fn new(id: InterventionId, language: LangTag) -> Self {
        Self {
            id,
            title: String::new(),
            kind: InterventionKind::Own,
            on_behalf_of: String::new(),
            speaker: String::new(),
            capacity: None,
            delegation: String::new(),
            language,
            version_of: None,
            limit: None,
            interpreted: true,
            status: InterventionStatus::Draft,
            clearance: None,
            body: Note::default(),
            floor: SpeakingTurnDetails::default(),
            points: Vec::new(),
            quotes: Vec::new(),
            versions: Vec::new(),
            returned: None,
            runs: Vec::new(),
            extra: Extra::new(),
        }
    }

    /// How much text it holds, earlier versions included, in bytes: what keeping it costs an undo history.
    pub fn text_bytes_held_for_undo(&self) -> usize {
        let versions: usize = self.versions.iter().map(|version| version.text.len()).sum();
        self.body.text.len() + versions + self.returned.as_ref().map_or(0, |returned| returned.text.len())
    }
}
