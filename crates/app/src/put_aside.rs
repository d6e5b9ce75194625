//! What of a notes file can't be read, in words: where it stands and what is wrong with it.

use rostrum_locale::Messages;
use rostrum_programme::{Programme, SessionId};
use rostrum_store::{PutAsideReason, ValuePutAside};

/// Where a value stands, as a delegate calls it: the notes on a session, a draft by its title. Without a programme a
/// session goes by its id.
pub fn put_aside_place(words: &Messages, programme: Option<&Programme>, value: &ValuePutAside) -> String {
    let path: Vec<&str> = value.path.iter().map(String::as_str).collect();
    let title = |id: &str| session_title(words, programme, id);
    match path.as_slice() {
        [] => words.say("put-aside-file").into_owned(),
        ["forum", ..] => words.say("put-aside-forum").into_owned(),
        ["sessions"] => words.say("put-aside-sessions").into_owned(),
        ["sessions", id, "drafts", nth, ..] => {
            let number = nth.parse::<usize>().map_or(1, |nth| nth.saturating_add(1)).to_string();
            let name = value.intervention_title.clone().unwrap_or_else(|| {
                words.say_with("intervention-numbered", &[("number", number.into())]).into_owned()
            });
            let values = [("name", name.into()), ("title", title(id).into())];
            words.say_with("put-aside-intervention", &values).into_owned()
        }
        ["sessions", id, "drafts"] => {
            words.say_with("put-aside-interventions", &[("title", title(id).into())]).into_owned()
        }
        ["sessions", id, ..] => {
            words.say_with("put-aside-session", &[("title", title(id).into())]).into_owned()
        }
        ["mission", ..] => words.say("put-aside-mission").into_owned(),
        ["read", ..] => words.say("put-aside-read").into_owned(),
        _ => words.say("put-aside-about").into_owned(),
    }
}

/// What is wrong with it, as a clause.
pub fn put_aside_reason(words: &Messages, value: &ValuePutAside) -> String {
    match value.why {
        PutAsideReason::WrongValue => {
            words.say_with("put-aside-wrong", &[("found", kind_of(&value.raw).into())]).into_owned()
        }
        PutAsideReason::Missing => words.say("put-aside-missing").into_owned(),
        PutAsideReason::Twice => words.say("put-aside-twice").into_owned(),
        PutAsideReason::Letters => words.say("put-aside-letters").into_owned(),
        PutAsideReason::TooDeep => words.say("put-aside-deep").into_owned(),
        PutAsideReason::CutOff => words.say("put-aside-cut-off").into_owned(),
        PutAsideReason::NotJson => words.say("put-aside-not-json").into_owned(),
    }
}

/// Place, reason and path in one line, as the terminal tells it.
pub fn put_aside_sentence(words: &Messages, programme: Option<&Programme>, value: &ValuePutAside) -> String {
    let values = [
        ("place", put_aside_place(words, programme, value).into()),
        ("what", put_aside_reason(words, value).into()),
        ("path", value.path.join("/").into()),
    ];
    words.say_with("put-aside-line", &values).into_owned()
}

fn session_title(words: &Messages, programme: Option<&Programme>, id: &str) -> String {
    let id = SessionId::from(id);
    let known = programme.and_then(|programme| {
        programme.session(&id).or_else(|| programme.unlisted.iter().find(|session| session.id == id))
    });
    match known {
        Some(session) => {
            let title = session.short_title.as_ref().unwrap_or(&session.title);
            title.text(&words.language().tag()).to_owned()
        }
        None => id.to_string(),
    }
}

/// What JSON calls it, by its first sign.
fn kind_of(raw: &str) -> &'static str {
    match raw.trim_start().bytes().next() {
        Some(b'"') => "text",
        Some(b'[') => "list",
        Some(b'{') => "group",
        Some(b't' | b'f') => "truth",
        Some(b'-' | b'0'..=b'9') => "number",
        _ => "nothing",
    }
}
