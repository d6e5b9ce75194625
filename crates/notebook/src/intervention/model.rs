//! A draft as it is kept in memory and in `notebook.json`.

use crate::Note;
use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};
use rostrum_programme::open_enum;
use rostrum_programme::{Extra, FigureValue, LangTag, ParagraphId, PointId, Qualifier, SessionId};
use serde::{Deserialize, Serialize};

/// A draft's id, unique within its notebook.
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
    /// How far a draft has come.
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
    fn draft() -> Self {
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
pub enum Limit {
    /// So many seconds.
    Secs(u32),
    /// So many words, or Han characters in a Chinese text.
    Words(u32),
}

/// By whom a text was cleared, and when.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Clearance {
    /// The person or the office.
    pub by: String,
    /// The date, as the delegate gave it.
    pub on: NaiveDate,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

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
pub struct Floor {
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

impl Default for Floor {
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

impl Floor {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// A point of the guiding question that the draft addresses.
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

/// What was quoted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "kebab-case")]
pub enum QuoteSource {
    /// A paragraph of a background or of the introduction.
    Paragraph(ParagraphId),
    /// A figure, by the ids of its card and its own. Figures of the forum's overview stand in no card.
    Figure {
        /// The card; empty outside of cards.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        card: String,
        /// The figure.
        figure: String,
    },
}

/// A figure's value when it was quoted.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuotedValue {
    /// The number or range.
    pub value: FigureValue,
    /// How it was hedged.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub qualifiers: Vec<Qualifier>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Something of the programme that went into the draft, so that a later change of it can be pointed out.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Quote {
    /// The session it comes from; none for the forum's overview.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<SessionId>,
    /// What was quoted.
    pub source: QuoteSource,
    /// Its words when it was quoted, in the draft's language.
    pub text: String,
    /// The figure's value and qualifiers as they were; none for a paragraph.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub value: Option<QuotedValue>,
    /// The label of the footnote that states its source: as long as the text holds it, the quote stands.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub note: String,
    /// The revision it was quoted from, as that revision calls itself.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub revision: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

open_enum! {
    /// Why an earlier text was kept.
    VersionReason {
        /// It was the text that was cleared.
        Cleared = "cleared",
        /// It stood before a text that came back was taken in.
        BeforeReturned = "before-returned",
        /// It came back from the capital.
        Returned = "returned",
        /// It was the text as delivered.
        Delivered = "delivered",
        /// The delegate kept it.
        Kept = "kept",
    }
}

/// An earlier text of the draft.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InterventionVersion {
    /// The text, in Markdown.
    pub text: String,
    /// When it was kept.
    pub at: DateTime<Utc>,
    /// Why.
    pub reason: VersionReason,
    /// Who cleared it, for a cleared text.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clearance: Option<Clearance>,
    /// Where it came from: a file's name, say.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub origin: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A text that came back edited and is not dealt with yet.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Returned {
    /// The text as it came back, as Markdown.
    pub text: String,
    /// When it was taken in.
    pub at: DateTime<Utc>,
    /// Where it came from: a file's name, or empty for the clipboard.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub origin: String,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One rehearsal or delivery that was timed.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Run {
    /// When it began.
    pub at: DateTime<Utc>,
    /// How long it took, in seconds, pauses of the clock not counted.
    pub total_secs: f64,
    /// How long each paragraph took, in seconds; empty when that was not timed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub paragraph_secs: Vec<f64>,
    /// What was spoken, in units of speaking time (Han characters, or words as spoken).
    pub units: f64,
    /// The language that was spoken.
    pub language: LangTag,
    /// Whether it was spoken at the pace of an interpreted meeting.
    #[serde(default)]
    pub interpreted: bool,
    /// Whether it was the real delivery.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub delivery: bool,
    /// Whether the text was spoken to its end with nothing left out but what can be cut. Runs of older versions
    /// do not say; [`Run::is_complete`] goes by their times.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub complete: Option<bool>,
    /// The paragraphs that were passed over or left out, by their place among those that are spoken, from 0.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub left_out: Vec<usize>,
    /// The time limit that it was held to, in seconds.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit_secs: Option<f64>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

impl Run {
    /// Whether the text was spoken to its end with nothing left out but what can be cut. Of an older run every
    /// paragraph must have had time: it does not say what was left out on purpose.
    pub fn is_complete(&self) -> bool {
        self.complete.unwrap_or_else(|| self.paragraph_secs.iter().all(|secs| *secs > 0.0))
    }

    /// Whether a paragraph was left out or not reached, by its place among those that are spoken. What is not
    /// known to have been said counts as unsaid once anything was timed.
    pub fn leaves_out(&self, paragraph: usize) -> bool {
        let Some(complete) = self.complete else {
            return self.paragraph_secs.get(paragraph).is_some_and(|secs| *secs <= 0.0);
        };
        let last = self.paragraph_secs.iter().rposition(|secs| *secs > 0.0);
        self.left_out.contains(&paragraph) || !complete && last.is_some_and(|last| paragraph > last)
    }
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
    /// The draft that this one is a language version of.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub version_of: Option<InterventionId>,
    /// How long it may be; none while nobody has said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub limit: Option<Limit>,
    /// Whether the meeting is interpreted, which asks for a slower pace.
    #[serde(default = "yes")]
    pub interpreted: bool,
    /// How far it has come.
    #[serde(default = "InterventionStatus::draft")]
    pub status: InterventionStatus,
    /// By whom it was cleared, while it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub clearance: Option<Clearance>,
    /// The text.
    #[serde(default)]
    pub body: Note,
    /// Its turn.
    #[serde(default, skip_serializing_if = "Floor::is_default")]
    pub floor: Floor,
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
    pub returned: Option<Returned>,
    /// Rehearsals and deliveries, the oldest first.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub runs: Vec<Run>,
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
            floor: Floor::default(),
            points: Vec::new(),
            quotes: Vec::new(),
            versions: Vec::new(),
            returned: None,
            runs: Vec::new(),
            extra: Extra::new(),
        }
    }

    /// How much text it holds, earlier versions included, in bytes: what keeping it costs an undo history.
    pub fn weight(&self) -> usize {
        let versions: usize = self.versions.iter().map(|version| version.text.len()).sum();
        self.body.text.len() + versions + self.returned.as_ref().map_or(0, |returned| returned.text.len())
    }
}
