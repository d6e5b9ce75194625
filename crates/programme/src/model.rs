//! The programme as a whole: issuer, revision, introduction, targets, sources, sessions.

use super::{
    Extra, KeyFigure, LangTag, LocalizedText, Paragraph, ProgrammeId, Session, SessionId, Span, Zone,
};
use crate::open_enum;
use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

/// The name that stands in `format` of every programme file.
pub const FORMAT_NAME: &str = "rostrum-programme";
/// The version of the format that this program writes.
pub const FORMAT_VERSION: u32 = 1;

open_enum! {
    /// What a document does to the programme before it.
    RevisionKind {
        /// A full programme.
        Full = "full",
        /// Replaces the whole text (Rev.).
        Revision = "revision",
        /// Amends only what it lists (Corr.).
        Corrigendum = "corrigendum",
        /// Adds to what is there (Add.).
        Addendum = "addendum",
    }
}

open_enum! {
    /// How firm the document says it is.
    RevisionStage {
        /// A first overview.
        Preliminary = "preliminary",
        /// A draft.
        Draft = "draft",
        /// Tentative.
        Tentative = "tentative",
        /// Final.
        Final = "final",
    }
}

open_enum! {
    /// How the forum meets.
    Mode {
        /// Online only.
        Virtual = "virtual",
        /// In one place.
        InPerson = "in-person",
        /// Both.
        Hybrid = "hybrid",
    }
}

/// Which issue of the programme this is.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Revision {
    /// What it is called: "Preliminary programme overview", "Rev.1".
    pub label: LocalizedText,
    /// A short form for a chip: "Preliminary".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_label: Option<LocalizedText>,
    /// What it does to the one before.
    pub kind: RevisionKind,
    /// How firm it says it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub stage: Option<RevisionStage>,
    /// A document symbol, where it has one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub symbol: Option<String>,
    /// Rises with every issue; the SEQUENCE of an exported VEVENT (RFC 5545, section 3.8.7.4).
    #[serde(default)]
    pub sequence: u32,
    /// When it was issued, where it says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issued: Option<NaiveDate>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// Who issues the programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Issuer {
    /// The full name.
    pub name: LocalizedText,
    /// The short form.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_name: Option<LocalizedText>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One of the forum's global targets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct GlobalTarget {
    /// Stable over revisions.
    pub id: String,
    /// A few words: "At least 400 million".
    pub headline: LocalizedText,
    /// What the headline is about: "new decent jobs".
    pub gist: LocalizedText,
    /// The whole target.
    pub statement: LocalizedText,
    /// Its figures.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<KeyFigure>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// An area of action, and the session that takes it up.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AreaOfAction {
    /// Stable over revisions.
    pub id: String,
    /// Its name.
    pub name: LocalizedText,
    /// The session that takes it up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub session: Option<SessionId>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A document that the programme is drawn from.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Source {
    /// Stable within the programme.
    pub id: String,
    /// Its title.
    pub title: LocalizedText,
    /// The language that it is written in.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub language: Option<LangTag>,
    /// Who issued it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<LocalizedText>,
    /// Where it can be found. Never fetched by the program.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub url: Option<String>,
    /// How it was used.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<LocalizedText>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// A forum's programme.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Programme {
    /// Always `rostrum-programme`.
    #[cfg_attr(feature = "schema", schemars(extend("const" = FORMAT_NAME)))]
    pub format: String,
    /// The version of the format.
    pub version: u32,
    /// The same over all revisions and languages.
    pub id: ProgrammeId,
    /// Which issue it is.
    pub revision: Revision,
    /// Who issues it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub issuer: Option<Issuer>,
    /// The forum's name.
    pub title: LocalizedText,
    /// A shorter name for the window's bar.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub short_title: Option<LocalizedText>,
    /// The zone that its times are in.
    pub zone: Zone,
    /// What the zone is called beside a time: "Geneva".
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone_label: Option<LocalizedText>,
    /// What the document prints for the zone: "Central European Time". Text only, never data.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub zone_printed: Option<LocalizedText>,
    /// How the forum meets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub mode: Option<Mode>,
    /// Languages in which the texts outside the sessions are the issuer's own words.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub official: Vec<LangTag>,
    /// The introduction.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub introduction: Vec<Paragraph>,
    /// The overall goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub goals: Vec<Paragraph>,
    /// Figures of the introduction and goals.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub figures: Vec<KeyFigure>,
    /// The global targets.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub global_targets: Vec<GlobalTarget>,
    /// The areas of action.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub areas_of_action: Vec<AreaOfAction>,
    /// What it is drawn from.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub sources: Vec<Source>,
    /// The sessions. Days are derived from them.
    pub sessions: Vec<Session>,
    /// Sessions of earlier revisions that a later one left out without saying why: no longer
    /// listed. They are no part of the programme, but notes are kept under their ids.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub unlisted: Vec<Session>,
    /// Fields of newer versions.
    #[serde(flatten)]
    pub extra: Extra,
}

/// One day of the forum, on the forum's own calendar.
#[derive(Debug, Clone, PartialEq)]
pub struct Day<'a> {
    /// The date in the forum's zone.
    pub date: NaiveDate,
    /// Its sessions, by start, then end, then order in the file.
    pub sessions: Vec<&'a Session>,
}

impl Programme {
    /// A programme in which nothing stands yet but its title.
    pub fn without_sessions(id: ProgrammeId, title: LocalizedText, zone: Zone) -> Self {
        Self {
            format: FORMAT_NAME.to_owned(),
            version: FORMAT_VERSION,
            id,
            revision: Revision {
                label: LocalizedText::default(),
                short_label: None,
                kind: RevisionKind::Full,
                stage: None,
                sequence: 0,
                symbol: None,
                issued: None,
                extra: Extra::new(),
            },
            issuer: None,
            title,
            short_title: None,
            zone,
            zone_label: None,
            zone_printed: None,
            mode: None,
            official: Vec::new(),
            introduction: Vec::new(),
            goals: Vec::new(),
            figures: Vec::new(),
            global_targets: Vec::new(),
            areas_of_action: Vec::new(),
            sources: Vec::new(),
            sessions: Vec::new(),
            unlisted: Vec::new(),
            extra: Extra::new(),
        }
    }

    /// A session by its id.
    pub fn session(&self, id: &SessionId) -> Option<&Session> {
        self.sessions.iter().find(|session| session.id == *id)
    }

    /// Whether what a reader is shown outside the sessions is the issuer's own words: in the reader's
    /// language, or in the one that stands in for it.
    pub fn shows_issuer_text_for(&self, wanted: &LangTag) -> bool {
        let shown = [&self.introduction, &self.goals]
            .into_iter()
            .find_map(|texts| Paragraph::for_reader(texts, wanted).find_map(|p| p.text.resolve(wanted)))
            .or_else(|| self.title.resolve(wanted));
        self.official.contains(shown.map_or(wanted, |found| found.lang))
    }

    /// A session's span in forum time.
    pub fn span(&self, session: &Session) -> Span {
        Span { start: session.start.in_zone(self.zone), end: session.end.in_zone(self.zone) }
    }

    /// Sessions by start, then end, then order in the file.
    pub fn sessions_by_time(&self) -> Vec<&Session> {
        let mut keyed: Vec<_> = self
            .sessions
            .iter()
            .map(|session| {
                let span = self.span(session);
                (span.start, span.end, session)
            })
            .collect();
        keyed.sort_by_key(|(start, end, _)| (*start, *end));
        keyed.into_iter().map(|(_, _, session)| session).collect()
    }

    /// The forum's days, each with its sessions; days without sessions are left out.
    pub fn days(&self) -> Vec<Day<'_>> {
        let mut days: Vec<Day<'_>> = Vec::new();
        for session in self.sessions_by_time() {
            let date = self.span(session).start_date();
            match days.last_mut() {
                Some(day) if day.date == date => day.sessions.push(session),
                _ => days.push(Day { date, sessions: vec![session] }),
            }
        }
        days
    }

    /// The first start and the last end; `None` without sessions.
    pub fn whole_span(&self) -> Option<Span> {
        let spans = || self.sessions.iter().map(|session| self.span(session));
        Some(Span { start: spans().map(|span| span.start).min()?, end: spans().map(|span| span.end).max()? })
    }
}
