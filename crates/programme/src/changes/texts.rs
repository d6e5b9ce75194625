//! The texts of a session by field and language, and what an update speaks of at all.

use crate::{LangTag, LocalizedText, Paragraph, Programme, Session, SessionStatus};
use std::borrow::Cow;

/// A text of a session or of the programme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum ProgrammeTextField {
    /// The title.
    Title,
    /// How the session runs.
    Format,
    /// The background, its paragraphs in order.
    Background,
    /// The guiding question.
    Question,
    /// The introduction of the programme.
    Introduction,
    /// The overall goals of the programme.
    Goals,
}

impl ProgrammeTextField {
    /// The texts that a session has.
    pub(crate) const OF_SESSION: [Self; 4] = [Self::Title, Self::Format, Self::Background, Self::Question];
    /// The texts that the programme has.
    pub(crate) const OF_PROGRAMME: [Self; 3] = [Self::Title, Self::Introduction, Self::Goals];

    /// The field's name in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Title => "title",
            Self::Format => "format",
            Self::Background => "background",
            Self::Question => "guiding_question",
            Self::Introduction => "introduction",
            Self::Goals => "goals",
        }
    }
}

/// Whether a field has the same texts in two sessions, to the letter; spares looking at each.
pub(super) fn same_field(one: &Session, other: &Session, field: ProgrammeTextField) -> bool {
    match field {
        ProgrammeTextField::Title => one.title == other.title,
        ProgrammeTextField::Format => one.format == other.format,
        ProgrammeTextField::Question => {
            let (one, other) = (&one.guiding_question, &other.guiding_question);
            one.as_ref().map(|asked| &asked.text) == other.as_ref().map(|asked| &asked.text)
        }
        ProgrammeTextField::Background => {
            let (one, other) = (&one.background, &other.background);
            one.len() == other.len() && one.iter().zip(other).all(|(one, other)| one.text == other.text)
        }
        ProgrammeTextField::Introduction | ProgrammeTextField::Goals => true,
    }
}

/// Languages in which a session's field holds any text.
pub(super) fn languages_of(session: &Session, field: ProgrammeTextField) -> Vec<&LangTag> {
    match field {
        ProgrammeTextField::Title => languages(Some(&session.title)),
        ProgrammeTextField::Format => languages(session.format.as_ref()),
        ProgrammeTextField::Question => {
            languages(session.guiding_question.as_ref().map(|question| &question.text))
        }
        ProgrammeTextField::Background => {
            languages(session.background.iter().map(|paragraph| &paragraph.text))
        }
        ProgrammeTextField::Introduction | ProgrammeTextField::Goals => Vec::new(),
    }
}

/// Languages in which a field of the programme holds any text.
pub(super) fn languages_of_programme(programme: &Programme, field: ProgrammeTextField) -> Vec<&LangTag> {
    match field {
        ProgrammeTextField::Title => languages(Some(&programme.title)),
        ProgrammeTextField::Introduction => {
            languages(programme.introduction.iter().map(|paragraph| &paragraph.text))
        }
        ProgrammeTextField::Goals => languages(programme.goals.iter().map(|paragraph| &paragraph.text)),
        ProgrammeTextField::Format | ProgrammeTextField::Background | ProgrammeTextField::Question => {
            Vec::new()
        }
    }
}

fn languages<'t>(texts: impl IntoIterator<Item = &'t LocalizedText>) -> Vec<&'t LangTag> {
    let mut found: Vec<&LangTag> = Vec::new();
    for (lang, text) in texts.into_iter().flat_map(LocalizedText::iter) {
        if !text.trim().is_empty() && !found.contains(&lang) {
            found.push(lang);
        }
    }
    found
}

/// A session's text in exactly one language; empty where it has none.
pub(super) fn text_of<'s>(session: &'s Session, field: ProgrammeTextField, lang: &LangTag) -> Cow<'s, str> {
    let one =
        |text: Option<&'s LocalizedText>| text.and_then(|text| text.get(lang)).unwrap_or_default().trim();
    match field {
        ProgrammeTextField::Title => Cow::Borrowed(one(Some(&session.title))),
        ProgrammeTextField::Format => Cow::Borrowed(one(session.format.as_ref())),
        ProgrammeTextField::Question => {
            Cow::Borrowed(one(session.guiding_question.as_ref().map(|question| &question.text)))
        }
        ProgrammeTextField::Background => joined(&session.background, lang),
        ProgrammeTextField::Introduction | ProgrammeTextField::Goals => Cow::Borrowed(""),
    }
}

/// A programme's text in exactly one language; empty where it has none.
pub(super) fn text_of_programme<'p>(
    programme: &'p Programme,
    field: ProgrammeTextField,
    lang: &LangTag,
) -> Cow<'p, str> {
    match field {
        ProgrammeTextField::Title => Cow::Borrowed(programme.title.get(lang).unwrap_or_default().trim()),
        ProgrammeTextField::Introduction => joined(&programme.introduction, lang),
        ProgrammeTextField::Goals => joined(&programme.goals, lang),
        ProgrammeTextField::Format | ProgrammeTextField::Background | ProgrammeTextField::Question => {
            Cow::Borrowed("")
        }
    }
}

fn joined<'p>(paragraphs: &'p [Paragraph], lang: &LangTag) -> Cow<'p, str> {
    let mut texts = paragraphs
        .iter()
        .filter_map(|paragraph| paragraph.text.get(lang))
        .map(str::trim)
        .filter(|text| !text.is_empty());
    match (texts.next(), texts.next()) {
        (None, _) => Cow::Borrowed(""),
        (Some(only), None) => Cow::Borrowed(only),
        (Some(first), Some(second)) => {
            let rest = texts.map(|text| format!("\n\n{text}")).collect::<String>();
            Cow::Owned(format!("{first}\n\n{second}{rest}"))
        }
    }
}

/// Whether two texts say the same: spacing apart, to the letter.
pub(super) fn same_words(one: &str, other: &str) -> bool {
    one == other || one.split_whitespace().eq(other.split_whitespace())
}

/// Whether text in one language stands for text in another: the same language in a script that
/// does not differ. Text of no stated language is replaced by any.
pub(super) fn supersedes(newer: &LangTag, older: &LangTag) -> bool {
    let script = |lang: &LangTag| -> Option<String> {
        lang.as_str().split('-').nth(1).filter(|part| part.len() == 4).map(str::to_owned)
    };
    if newer == older || older.as_str() == LangTag::UNDETERMINED {
        return true;
    }
    newer.primary() == older.primary()
        && match (script(newer), script(older)) {
            (Some(one), Some(other)) => one == other,
            _ => true,
        }
}

/// What facts an update speaks of: what it has in no session it says nothing about in any.
pub(super) struct Coverage {
    /// Some session has a room.
    pub rooms: bool,
    /// Some session has a track.
    pub tracks: bool,
    /// Some session names speakers.
    pub speakers: bool,
    /// Some session has links.
    pub links: bool,
    /// Some session has figures.
    pub figures: bool,
    /// Some session has a number.
    pub numbers: bool,
    /// Some session is called tentative.
    pub tentative: bool,
}

impl Coverage {
    pub(super) fn of(programme: &Programme) -> Self {
        let any = |has: fn(&Session) -> bool| programme.sessions.iter().any(has);
        Self {
            rooms: any(|session| session.room.is_some()),
            tracks: any(|session| session.track.is_some()),
            speakers: any(|session| !session.speakers.is_empty()),
            links: any(|session| !session.links.is_empty()),
            figures: any(|session| !session.figures.is_empty()),
            numbers: any(|session| session.number.is_some()),
            tentative: any(|session| session.status == SessionStatus::Tentative),
        }
    }
}
