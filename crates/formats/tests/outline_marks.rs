//! What an outline says of a session beside its title: that it is cancelled or postponed, and that
//! an evening goes on past midnight.

use rostrum_formats::rostrum_json::write_rostrum_json;
use rostrum_formats::{Parsed, ReadHints, read_programme};
use rostrum_programme::{LocalizedText, Programme, Session};
use std::path::Path;

fn good(name: &str) -> Parsed<Programme> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/fixtures/outline");
    let bytes = std::fs::read(folder.join(name)).unwrap();
    read_programme(&bytes, &ReadHints::default()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

fn text(text: &LocalizedText) -> &str {
    text.iter().next().map_or("", |(_, text)| text)
}

/// Id, status and title of each session.
fn told(name: &str) -> Vec<(String, String, String)> {
    let of = |session: &Session| {
        (session.id.to_string(), session.status.as_str().to_owned(), text(&session.title).to_owned())
    };
    good(name).value.sessions.iter().map(of).collect()
}

fn assert_told(name: &str, expected: &[(&str, &str, &str)]) {
    let found = told(name);
    let found: Vec<_> = found.iter().map(|(id, status, title)| (&**id, &**status, &**title)).collect();
    assert_eq!(found, expected, "{name}");
}

#[test]
fn marks_and_sentences_tell_what_is_cancelled_and_leave_kind_number_and_title() {
    assert_told(
        "marks/en.txt",
        &[
            ("opening", "confirmed", "Harbours for all"),
            ("thematic-1", "postponed", "Decent jobs on the quays and inclusive growth"),
            ("2023-03-09-0900-cancelled-debts", "confirmed", "Cancelled debts"),
            ("thematic-5", "cancelled", "Towing"),
            ("thematic-2", "cancelled", "Shore power"),
            ("thematic-3", "cancelled", "Protecting dockers and sustaining enterprises"),
            ("thematic-4", "cancelled", "A just transition for harbours, pilots and all who tow"),
            ("closing", "confirmed", "Closing session"),
        ],
    );
    // The sentence is the status, and no part of the background.
    let parsed = good("marks/en.txt");
    let fourth = parsed.value.sessions.iter().find(|session| session.number == Some(4)).unwrap();
    let background: Vec<&str> = fourth.background.iter().map(|paragraph| text(&paragraph.text)).collect();
    assert_eq!(background, ["Pilots guide ships into the harbour."]);
}

#[test]
fn marks_are_read_in_french_spanish_and_chinese() {
    assert_told(
        "marks/fr.txt",
        &[
            ("opening", "confirmed", "Séance d'ouverture"),
            ("thematic-1", "cancelled", "Des emplois décents"),
            ("thematic-2", "postponed", "Le courant à quai"),
            ("thematic-3", "cancelled", "Séance thématique 3"),
            ("thematic-4", "cancelled", "Le remorquage"),
        ],
    );
    assert_told(
        "marks/es.txt",
        &[
            ("opening", "confirmed", "Sesión de apertura"),
            ("thematic-1", "cancelled", "Empleos decentes"),
            ("thematic-2", "postponed", "La energía en los muelles"),
            ("thematic-3", "cancelled", "El remolque"),
        ],
    );
    assert_told(
        "marks/zh.txt",
        &[
            ("opening", "confirmed", "开幕会议"),
            ("thematic-1", "cancelled", "码头上的工作"),
            ("2023-03-09-0900-延期赔付的规则", "confirmed", "延期赔付的规则"),
            ("thematic-2", "postponed", "岸电"),
            ("thematic-3", "cancelled", "保护码头工人"),
            ("thematic-4", "postponed", "拖轮"),
        ],
    );
}

#[test]
fn what_follows_an_evening_past_midnight_is_of_the_next_date() {
    let parsed = good("marks/night.txt");
    let spans: Vec<String> = parsed
        .value
        .sessions
        .iter()
        .map(|session| session.start.to_string().chars().take(16).collect())
        .collect();
    assert_eq!(
        spans,
        ["2024-03-05T20:00", "2024-03-05T23:30", "2024-03-06T00:30", "2024-03-06T00:30", "2024-03-06T09:00"]
    );
}

/// What fuzzing found: a session without a title of its own was not written back as such.
#[test]
fn what_was_read_is_the_same_after_being_written() {
    for name in ["zh", "en", "fr", "es", "night"] {
        let read = good(&format!("marks/{name}.txt")).value;
        assert!(name != "fr" || read.sessions.iter().any(|session| session.title_made_up));
        let written = write_rostrum_json(&read).unwrap();
        let again = read_programme(written.as_ref(), &ReadHints::default()).unwrap().value;
        assert_eq!(again, read, "{name}");
    }
}
