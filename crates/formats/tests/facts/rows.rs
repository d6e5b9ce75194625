//! The rows of the checklist, and the walk that looks each one up.

use super::{LANGUAGES, points_of, programme, rows_introduction, rows_sessions_1_2, rows_sessions_3_4};
use super::{say, session};
use rostrum_programme::{GuidingQuestion, LocalizedText, Programme};
use std::collections::BTreeSet;

/// One fact: its id in the checklist, where it must stand, and the words that say it, by language.
/// Several words that must all be there are parted by ` | `.
pub struct Row {
    pub id: &'static str,
    pub place: &'static str,
    pub words: [&'static str; 4],
}

pub const fn row(
    id: &'static str,
    place: &'static str,
    zh: &'static str,
    en: &'static str,
    fr: &'static str,
    es: &'static str,
) -> Row {
    Row { id, place, words: [zh, en, fr, es] }
}

fn all_rows() -> impl Iterator<Item = &'static Row> {
    rows_introduction::ROWS.iter().chain(rows_sessions_1_2::ROWS).chain(rows_sessions_3_4::ROWS)
}

/// Facts that are counted or are a status, not words: `frame` and `times` hold them.
const HELD_AS_DATA: [&str; 3] = ["F04", "F08", "F09"];

/// Every id of the checklist, and the frame of each guiding question (`Q1` to `Q4`).
fn checklist_ids() -> BTreeSet<String> {
    let counted = [("F", 9), ("I", 18), ("P", 9), ("S1-", 13), ("S2-", 14), ("S3-", 15), ("S4-", 13)];
    let named = ["T1", "T1a", "T1b", "T2", "T3", "T4", "T5", "S0", "S1", "S2", "S3", "S4", "S5"];
    let elements = [("Q1", "abcd"), ("Q2", "abcdefg"), ("Q3", "abcdefg"), ("Q4", "abc")];
    let parts = ["Q4b1", "Q4b2", "Q4b3", "Q4b4", "Q4b5", "Q4c1", "Q4c2"];
    let frames = ["Q1", "Q2", "Q3", "Q4"];
    counted
        .into_iter()
        .flat_map(|(prefix, last)| (1..=last).map(move |number| format!("{prefix}{number:02}")))
        .chain(named.into_iter().chain(parts).chain(frames).map(str::to_owned))
        .chain(elements.into_iter().flat_map(|(q, letters)| letters.chars().map(move |l| format!("{q}{l}"))))
        .collect()
}

/// What stands at a place, text by text, so that no word is found across two of them.
fn texts_at<'a>(programme: &'a Programme, place: &str) -> Vec<&'a LocalizedText> {
    match place.split_once('/') {
        Some((id, "question")) => vec![&question_of(programme, id).text],
        Some((id, "points")) => {
            points_of(&question_of(programme, id).points).into_iter().map(|point| &point.text).collect()
        }
        Some((id, "speakers")) => {
            let speakers = &session(programme, id).speakers;
            speakers.iter().flat_map(|s| [&s.name, &s.role, &s.affiliation]).flatten().collect()
        }
        Some((id, "format")) => session(programme, id).format.iter().collect(),
        Some((_, other)) => panic!("no such place: {other}"),
        None if place == "frame" => {
            let issuer = programme.issuer.as_ref().unwrap();
            [&programme.title, &programme.revision.label, &issuer.name]
                .into_iter()
                .chain(&issuer.short_name)
                .chain(&programme.zone_printed)
                .chain(&programme.zone_label)
                .collect()
        }
        None if place == "introduction" => {
            programme.introduction.iter().chain(&programme.goals).map(|paragraph| &paragraph.text).collect()
        }
        None if place.starts_with('T') => {
            let target = programme.global_targets.iter().find(|target| target.id == place).unwrap();
            vec![&target.statement]
        }
        None => {
            let session = session(programme, place);
            let background = session.background.iter().map(|paragraph| &paragraph.text);
            std::iter::once(&session.title).chain(background).collect()
        }
    }
}

fn question_of<'a>(programme: &'a Programme, id: &str) -> &'a GuidingQuestion {
    session(programme, id).guiding_question.as_ref().unwrap()
}

/// Letter case and the width of a space say nothing about a fact.
fn plain(text: &str) -> String {
    text.replace('\u{a0}', " ").to_lowercase()
}

#[test]
fn every_row_stands_in_each_language() {
    let programme = programme();
    let mut missing = Vec::new();
    for Row { id, place, words } in all_rows() {
        let texts = texts_at(&programme, place);
        for (lang, words) in LANGUAGES.into_iter().zip(words) {
            for word in words.split(" | ") {
                if !texts.iter().any(|text| plain(say(text, lang)).contains(&plain(word))) {
                    missing.push(format!("{id} in {place}, {lang}: {word}"));
                }
            }
        }
    }
    assert!(missing.is_empty(), "{} facts are missing:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn no_row_of_the_checklist_is_left_out() {
    let held: BTreeSet<String> =
        all_rows().map(|row| row.id).chain(HELD_AS_DATA).map(str::to_owned).collect();
    let wanted = checklist_ids();
    let left_out: Vec<_> = wanted.difference(&held).collect();
    let unknown: Vec<_> = held.difference(&wanted).collect();
    assert!(left_out.is_empty() && unknown.is_empty(), "left out: {left_out:?}; unknown: {unknown:?}");
    assert!(all_rows().all(|row| row.words.iter().all(|words| !words.trim().is_empty())));
}
