//! The words that introduce a part of a session or of the front of a document: "Speakers:",
//! 指导性问题, "Contexte", "Lugar:".

mod words;

use super::line::folded;
use crate::formats::question::without_summary;
use crate::programme::SpeakerPart;
use words::{FORMAT_WORDS, LABELS, PLACE_WORDS};

/// A part that a label introduces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Section {
    People(SpeakerPart),
    Question,
    /// A question in another's words than the issuer's, as our own exports say.
    SummedUp,
    Background,
    Format,
    Venue,
    Track,
    Links,
    Date,
    Time,
    Title,
    Introduction,
    Goals,
    /// The list of sessions begins.
    Plan,
}

/// A label is at most so long.
const LABEL_CHARS: usize = 48;

/// The part that a line introduces, with what stands behind the colon.
pub(super) fn section(text: &str) -> Option<(Section, String)> {
    let text = text.trim();
    let colon = text.chars().take(LABEL_CHARS).position(|c| c == ':' || c == '：');
    let (label, rest) = match colon {
        Some(at) => {
            let label: String = text.chars().take(at).collect();
            let rest: String = text.chars().skip(at + 1).collect();
            (label, rest.trim().to_owned())
        }
        None => (text.to_owned(), String::new()),
    };
    let plain = folded(label.trim().trim_matches('*'));
    let summed_up = without_summary(&plain);
    let is_summary = summed_up.is_some();
    let plain = summed_up.unwrap_or(&plain);
    if plain.chars().count() > LABEL_CHARS {
        return None;
    }
    let plain = plain.trim_matches(|c: char| c.is_whitespace() || ".*()[]".contains(c));
    let plain = plain.split_whitespace().collect::<Vec<_>>().join(" ");
    let (_, section) = LABELS.iter().find(|(known, _)| folded(known) == plain)?;
    let section = match section {
        Section::Question if is_summary => Section::SummedUp,
        section => section.clone(),
    };
    Some((section, rest))
}

/// Whether a paragraph says how a session runs.
pub(super) fn tells_format(text: &str) -> bool {
    let plain = folded(text);
    FORMAT_WORDS.iter().any(|word| plain.contains(word))
}

/// Whether a short text names a room or a place.
pub(super) fn is_place(text: &str) -> bool {
    let plain = folded(text);
    plain.chars().count() <= 80
        && PLACE_WORDS.iter().any(|word| {
            if word.is_ascii() {
                plain.split(|c: char| !c.is_alphanumeric()).any(|part| part == *word)
            } else {
                plain.contains(word)
            }
        })
}
