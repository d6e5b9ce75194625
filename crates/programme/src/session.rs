//! A session and what stands on its page.

use super::{Extra, FigureGroup, LangTag, LocalizedText, Moment, Paragraph, PointId, SessionId};
use crate::open_enum;
use serde::{Deserialize, Serialize};

open_enum! {
    /// What kind of session it is.
    SessionKind {
        /// The opening session.
        Opening = "opening",
        /// A thematic session, usually numbered.
        Thematic = "thematic",
        /// The closing session.
        Closing = "closing",
        /// A plenary sitting.
        Plenary = "plenary",
        /// A panel.
        Panel = "panel",
        /// A talk or lecture.
        Talk = "talk",
        /// A workshop.
        Workshop = "workshop",
        /// A side event.
        SideEvent = "side-event",
        /// A break, a meal, a coffee.
        Break = "break",
        /// Registration, reception and the like.
        Social = "social",
    }
}

open_enum! {
    /// How firm a session is, as far as the issuer says.
    SessionStatus {
        /// It stands.
        Confirmed = "confirmed",
        /// It is planned.
        Tentative = "tentative",
        /// The issuer says that it is cancelled.
        Cancelled = "cancelled",
        /// The issuer says that it is postponed.
        Postponed = "postponed",
    }
}

impl SessionKind {
    /// The kinds that have a name in every language, in the order in which they are offered.
    pub const KNOWN: [Self; 10] = [
        Self::Opening,
        Self::Thematic,
        Self::Closing,
        Self::Plenary,
        Self::Panel,
        Self::Talk,
        Self::Workshop,
        Self::SideEvent,
        Self::Break,
        Self::Social,
    ];
}

impl SessionStatus {
    fn is_confirmed(&self) -> bool {
        *self == Self::Confirmed
    }

    fn confirmed() -> Self {
        Self::Confirmed
    }
}

open_enum! {
    /// What a speaker does in a session.
    SpeakerPart {
        /// Opens the session or the forum.
        OpeningRemarks = "opening-remarks",
        /// Gives an address.
        Address = "address",
        /// Sits on the panel.
        Panellist = "panellist",
        /// Moderates a panel or leads a dialogue.
        Moderator = "moderator",
        /// Chairs the sitting.
        Chair = "chair",
        /// Closes the session or the forum.
        ClosingRemarks = "closing-remarks",
        /// Speaks; nothing more is said.
        Speaker = "speaker",
    }
}

impl SpeakerPart {
    fn speaker() -> Self {
        Self::Speaker
    }
}

/// A person, or a group that the programme does not name one by one.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Speaker {
    /// The person's name; none for "several Heads of State".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<LocalizedText>,
    /// Office or role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<LocalizedText>,
    /// Organisation or delegation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub affiliation: Option<LocalizedText>,
    /// What the speaker does in the session.
    #[serde(default = "SpeakerPart::speaker")]
    pub part: SpeakerPart,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One point of a guiding question: something that an intervention can address.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct QuestionPoint {
    /// Stable within the session; ticks are kept under it.
    pub id: PointId,
    /// The point in a few words.
    pub text: LocalizedText,
    /// What the point names one by one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub parts: Vec<QuestionPoint>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The question that a session is to answer.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GuidingQuestion {
    /// The whole question, every element of it.
    pub text: LocalizedText,
    /// Its points, in reading order.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub points: Vec<QuestionPoint>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A link that the programme gives.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Link {
    /// Where it leads. Never fetched by the program.
    pub url: String,
    /// What it is called.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<LocalizedText>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One session of the programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Session {
    /// Stable over revisions.
    pub id: SessionId,
    /// What kind it is.
    pub kind: SessionKind,
    /// Its number within its kind: thematic session 2.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub number: Option<u32>,
    /// When it begins.
    pub start: Moment,
    /// When it ends.
    pub end: Moment,
    /// Its title.
    pub title: LocalizedText,
    /// The source gives no title: the one above only says kind and number. An update never puts such a title
    /// in the place of a real one.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub title_made_up: bool,
    /// A shorter title for narrow places.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_title: Option<LocalizedText>,
    /// How firm it is.
    #[serde(default = "SessionStatus::confirmed", skip_serializing_if = "SessionStatus::is_confirmed")]
    pub status: SessionStatus,
    /// How it runs: opening remarks, then a panel.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub format: Option<LocalizedText>,
    /// Who speaks.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub speakers: Vec<Speaker>,
    /// The background, paragraph by paragraph.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub background: Vec<Paragraph>,
    /// The guiding question, where the session has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guiding_question: Option<GuidingQuestion>,
    /// Key figures, by card.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<FigureGroup>,
    /// Links that the programme gives.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub links: Vec<Link>,
    /// The track or strand that it belongs to.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub track: Option<String>,
    /// The room.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub room: Option<String>,
    /// The language that is spoken, where the programme says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<LangTag>,
    /// The globally unique id that a conference system gave it (frab `guid`, iCalendar UID).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub guid: Option<String>,
    /// Languages in which the texts are the issuer's own words; in all others they are our summary.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub official: Vec<LangTag>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// The field of [`Session::extra`] that keeps an id which is not unique by itself (frab `id`).
pub const CONFERENCE_SYSTEM_ID_FIELD: &str = "source_id";

impl Session {
    /// The id that a conference system gave it beside the guid (frab `id`), where it is kept.
    pub fn conference_system_id(&self) -> Option<&str> {
        self.extra.get(CONFERENCE_SYSTEM_ID_FIELD).and_then(serde_json::Value::as_str)
    }

    /// Whether the texts in this language are the issuer's own words.
    pub fn has_issuer_text_in(&self, lang: &LangTag) -> bool {
        self.official.contains(lang)
    }

    /// Whether what a reader is shown is the issuer's own words: in the reader's language, or in the
    /// one that stands in for it.
    pub fn shows_issuer_text_for(&self, wanted: &LangTag) -> bool {
        let question = self.guiding_question.as_ref().and_then(|question| question.text.resolve(wanted));
        let background =
            || Paragraph::for_reader(&self.background, wanted).find_map(|p| p.text.resolve(wanted));
        let shown = question.or_else(background).or_else(|| self.title.resolve(wanted));
        self.has_issuer_text_in(shown.map_or(wanted, |found| found.lang))
    }
}
