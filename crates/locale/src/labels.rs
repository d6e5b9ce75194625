//! What a session is called before its title: its kind and number.

use super::Messages;
use rostrum_programme::changes::ChangedDetail;
use rostrum_programme::{LangTag, Session, SessionKind, Speaker, SpeakerPart};
use std::borrow::Cow;

/// The kind with its number: `专题会议 2`, `Thematic session 2`. A kind that this version does
/// not know stands as the file has it.
pub fn session_kind_and_number(session: &Session, messages: &Messages) -> String {
    numbered(messages.say_vocabulary_word("kind", session.kind.as_str()), session.number, messages)
}

/// The same for narrow places: `专题 2`, `Session 2`.
pub fn session_kind_and_number_short(session: &Session, messages: &Messages) -> String {
    numbered(messages.say_vocabulary_word("kind-short", session.kind.as_str()), session.number, messages)
}

/// What a speaker does in a session: `开幕致辞` where the forum is opened, `开场发言` in the sessions after it.
pub fn speaker_part(speaker: &Speaker, session: &Session, messages: &Messages) -> String {
    if speaker.part == SpeakerPart::OpeningRemarks && session.kind == SessionKind::Opening {
        return messages.say("part-opening-remarks-at-opening").into_owned();
    }
    messages.say_vocabulary_word("part", speaker.part.as_str()).into_owned()
}

/// A language by its name in the interface's language: `法文`, `French`; the tag where unknown.
pub fn language_name<'a>(lang: &'a LangTag, messages: &'a Messages) -> Cow<'a, str> {
    match super::Language::from_tag_or_locale_name(lang.as_str()) {
        Some(language) => Cow::Owned(messages.say_vocabulary_word("language", language.code()).into_owned()),
        None => Cow::Borrowed(lang.as_str()),
    }
}

/// What an update says otherwise, by name, in a list.
pub(crate) fn detail_names(details: &[ChangedDetail], messages: &Messages) -> String {
    let names: Vec<String> = details
        .iter()
        .map(|detail| messages.say_vocabulary_word("detail", detail.as_str()).into_owned())
        .collect();
    names.join(&messages.say("list-separator"))
}

fn numbered(kind: Cow<'_, str>, number: Option<u32>, messages: &Messages) -> String {
    match number {
        Some(number) => messages
            .say_with("session-numbered", &[("kind", kind.into()), ("number", number.into())])
            .into_owned(),
        None => kind.into_owned(),
    }
}
