//! What the writers have in common: the words that come from the reader's language, and the text
//! of a session as running paragraphs.

use crate::programme::{LangTag, Programme, Session, SessionId};
use std::collections::HashSet;

/// Words that stand in exported files beside the programme's own; none of them is made here.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ExportWords {
    /// The heading over a guiding question.
    pub guiding_question: String,
    /// The heading over a background.
    pub background: String,
    /// The heading over the speakers.
    pub speakers: String,
    /// What stands beside a guiding question that is our summary.
    pub summary_note: String,
    /// The mark of a cancelled session.
    pub cancelled: String,
    /// The mark of a postponed session.
    pub postponed: String,
}

/// What is written, and in which language.
#[derive(Debug, Clone)]
pub struct ExportOptions<'a> {
    /// The language of the texts; others stand in where it has none.
    pub language: &'a LangTag,
    /// The sessions to write; all of them when `None`.
    pub sessions: Option<&'a HashSet<SessionId>>,
    /// Words in that language.
    pub words: &'a ExportWords,
}

impl ExportOptions<'_> {
    /// The sessions that are written, by time.
    pub fn chosen<'p>(&self, programme: &'p Programme) -> Vec<&'p Session> {
        let mut sessions = programme.sessions_by_time();
        sessions.retain(|session| self.sessions.is_none_or(|chosen| chosen.contains(&session.id)));
        sessions
    }

    /// The guiding question under its heading, with the note that it is a summary where it is one.
    pub(super) fn question_paragraphs(&self, session: &Session) -> Vec<String> {
        let Some(found) =
            session.guiding_question.as_ref().and_then(|question| question.text.resolve(self.language))
        else {
            return Vec::new();
        };
        let heading = match session.is_official(found.lang) {
            true => self.words.guiding_question.clone(),
            false => format!("{} ({})", self.words.guiding_question, self.words.summary_note),
        };
        vec![heading, found.text.to_owned()]
    }

    /// The background whose paragraph ids have a prefix, or have none of the others.
    pub(super) fn background<'s>(&self, session: &'s Session, part: BackgroundPart) -> Vec<&'s str> {
        session
            .background
            .iter()
            .filter(|paragraph| BackgroundPart::of(paragraph.id.as_str()) == part)
            .map(|paragraph| paragraph.text.text(self.language))
            .filter(|text| !text.trim().is_empty())
            .collect()
    }
}

/// Which field of a conference system a paragraph came from, told by its id.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum BackgroundPart {
    /// The subtitle.
    Subtitle,
    /// The abstract.
    Abstract,
    /// The description, and every paragraph that came from elsewhere.
    Description,
}

impl BackgroundPart {
    fn of(paragraph: &str) -> Self {
        if paragraph.starts_with("subtitle-") {
            Self::Subtitle
        } else if paragraph.starts_with("abstract-") {
            Self::Abstract
        } else {
            Self::Description
        }
    }
}
