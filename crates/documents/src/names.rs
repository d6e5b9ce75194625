//! Names of files that speak: who, which session, when, what for. The folder's rules are for the store.

use super::statement::{Statement, StatementCopyKind, messages_for};
use rostrum_locale::labels::session_kind_and_number_short;
use rostrum_programme::{Programme, SessionId};

/// The name of a file of statements, without ending: delegation, session, date, kind of copy.
pub fn statement_file_name(copy: StatementCopyKind, statements: &[Statement<'_>]) -> String {
    let Some(first) = statements.first() else { return String::new() };
    let words = messages_for(first.lang());
    let intervention = first.intervention;
    let who = [&intervention.on_behalf_of, &intervention.delegation, &intervention.speaker]
        .into_iter()
        .map(|name| name.trim())
        .find(|name| !name.is_empty())
        .unwrap_or_default()
        .to_owned();
    let what = match statements {
        [only] => session_name(only.programme, only.session, &words),
        several => words.say_with("handin-file-several", &[("count", several.len().into())]).into_owned(),
    };
    let when =
        first.programme.session(first.session).map(|session| first.programme.span(session).start_date());
    let copy = match copy {
        StatementCopyKind::Reading => words.say("handin-file-reading"),
        StatementCopyKind::Interpreters => words.say("handin-file-interpreters"),
    };
    let when = when.map(|date| date.format("%Y-%m-%d").to_string()).unwrap_or_default();
    let language = if statements.len() == 1 { first.lang().primary().to_owned() } else { String::new() };
    joined([who, what, when, copy.into_owned(), language])
}

/// A session's short label with its title where it has no number.
fn session_name(programme: &Programme, id: &SessionId, words: &rostrum_locale::Messages) -> String {
    match programme.session(id) {
        Some(session) => session_kind_and_number_short(session, words),
        None => id.as_str().to_owned(),
    }
}

/// Parts put together; empty ones are left out.
pub(super) fn joined<const N: usize>(parts: [String; N]) -> String {
    parts
        .into_iter()
        .map(|part| part.replace('\u{A0}', " "))
        .filter(|part| !part.trim().is_empty())
        .collect::<Vec<_>>()
        .join("_")
}
