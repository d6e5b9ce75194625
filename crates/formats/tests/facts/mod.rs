//! Holds the built-in programme against the facts of the preliminary overview: every row of the
//! checklist, in each of the four languages, with values, units, qualifiers and times as data.

mod figures;
mod frame;
mod rows;
mod rows_introduction;
mod rows_sessions_1_2;
mod rows_sessions_3_4;
mod times;
mod words;

use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_programme::{LangTag, LocalizedText, Programme, QuestionPoint, Session};

/// The languages that the built-in programme speaks.
const LANGUAGES: [&str; 4] = ["zh-Hans", "en", "fr", "es"];

fn programme() -> Programme {
    let parsed = builtin_programme().expect("the built-in programme must read");
    assert_eq!(parsed.warnings, []);
    parsed.value
}

fn session<'a>(programme: &'a Programme, id: &str) -> &'a Session {
    programme.session(&id.into()).unwrap_or_else(|| panic!("no session {id}"))
}

/// The text in exactly this language; a test must not be content with a fallback.
fn say<'a>(text: &'a LocalizedText, lang: &str) -> &'a str {
    text.get(&LangTag::new(lang)).unwrap_or_else(|| panic!("no {lang} in {text:?}"))
}

/// A point and its parts, all the way down.
fn points_of(points: &[QuestionPoint]) -> Vec<&QuestionPoint> {
    points.iter().flat_map(|point| std::iter::once(point).chain(points_of(&point.parts))).collect()
}
