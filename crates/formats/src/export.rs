//! What the writers have in common: the words that come from the reader's language, and the text
//! of a session as running paragraphs.

use super::status::take_mark;
use rostrum_programme::{
    LangTag, Paragraph, Programme, Session, SessionId, SessionKind, SessionStatus, SpeakerPart,
};
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
    /// The mark of a session that is not certain yet.
    pub tentative: String,
    /// The heading over the programme's introduction.
    pub introduction: String,
    /// The heading over its goals.
    pub goals: String,
    /// What stands before a room.
    pub room: String,
    /// What stands before a track.
    pub track: String,
    /// What stands before the words on how a session runs.
    pub format: String,
    /// The heading over links.
    pub links: String,
    /// The names of the kinds of session.
    pub kinds: Vec<(SessionKind, String)>,
    /// The headings over those who take a part other than that of a speaker.
    pub parts: Vec<(SpeakerPart, String)>,
    /// The heading over those who open the forum, where that is another than in its other sessions.
    pub opening_of_forum: Option<String>,
}

impl ExportWords {
    /// The mark of a status; none where a session simply takes place.
    pub(super) fn mark(&self, status: &SessionStatus) -> Option<&str> {
        let mark = match status {
            SessionStatus::Cancelled => &self.cancelled,
            SessionStatus::Postponed => &self.postponed,
            SessionStatus::Tentative => &self.tentative,
            SessionStatus::Confirmed | SessionStatus::Other(_) => return None,
        };
        Some(mark.as_str()).filter(|mark| !mark.is_empty())
    }
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
    pub fn chosen_sessions<'p>(&self, programme: &'p Programme) -> Vec<&'p Session> {
        let mut sessions = programme.sessions_by_time();
        sessions.retain(|session| self.sessions.is_none_or(|chosen| chosen.contains(&session.id)));
        sessions
    }

    /// A colon as the language sets it, with the space behind it.
    pub(super) fn colon(&self) -> &'static str {
        match self.language.primary() {
            "zh" => "：",
            "fr" => "\u{A0}: ",
            _ => ": ",
        }
    }

    /// The title with its mark in capitals, for formats that have no field for it: `CANCELLED: …`.
    pub(super) fn marked_title(&self, session: &Session) -> String {
        let title = session.title.text(self.language);
        match self.words.mark(&session.status) {
            // A title that says so itself is not marked twice.
            Some(mark) if take_mark(title).is_none_or(|(_, said)| said != session.status) => {
                format!("{}{}{title}", mark.to_uppercase(), self.colon())
            }
            _ => title.to_owned(),
        }
    }

    /// The guiding question under its heading, with the note that it is a summary where it is one.
    pub(super) fn question_paragraphs(&self, session: &Session) -> Vec<String> {
        let Some(found) =
            session.guiding_question.as_ref().and_then(|question| question.text.resolve(self.language))
        else {
            return Vec::new();
        };
        let heading = match session.has_issuer_text_in(found.lang) {
            true => self.words.guiding_question.clone(),
            false => format!("{} ({})", self.words.guiding_question, self.words.summary_note),
        };
        vec![heading, found.text.to_owned()]
    }

    /// The remark that words are a summary, as a paragraph of its own.
    pub(super) fn remark(&self) -> String {
        let mut rest = self.words.summary_note.chars();
        rest.next().map_or_else(String::new, |first| first.to_uppercase().chain(rest).collect())
    }

    /// The remark, where the texts of a session are a summary and the heading of no question says so.
    pub(super) fn session_remark(&self, session: &Session) -> Option<String> {
        let asks = session.guiding_question.as_ref().is_some_and(|question| !question.text.is_blank());
        let has_texts = !session.background.is_empty() || session.format.is_some();
        let is_missing = has_texts && !asks && !session.shows_issuer_text_for(self.language);
        is_missing.then(|| self.remark()).filter(|remark| !remark.is_empty())
    }

    /// The background whose paragraph ids have a prefix, or have none of the others.
    pub(super) fn background<'s>(&self, session: &'s Session, part: BackgroundPart) -> Vec<&'s str> {
        Paragraph::for_reader(&session.background, self.language)
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
