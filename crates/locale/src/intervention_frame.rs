//! The short frame of an intervention: its parts, and the guiding words that are shown under each as long as
//! nothing is written there. The words are never part of a text.

use super::{Language, Messages};
use rostrum_markdown::{Comment, public_comments_of};
use rostrum_programme::LangTag;
use std::ops::Range;
use std::sync::OnceLock;

/// The parts, by the ends of their message keys, and whether the guiding words are themselves words to say.
const PARTS: [(&str, bool); 5] =
    [("address", true), ("position", false), ("evidence", false), ("commitment", false), ("thanks", true)];

/// Headings and guiding words that frames began with in earlier versions, by the ends of their message keys. Drafts
/// that have them are read as those of today.
const EARLIER_TITLES: [(&str, &str); 1] = [("address", "Address")];
const EARLIER_HINTS: [(&str, &str); 5] = [
    ("position", "The answer first: what we hold on this question"),
    ("evidence", "One figure, one experience of our own, with the source"),
    ("evidence", "Un chiffre, une expérience de chez nous, avec la source"),
    ("evidence", "一项数据、一个本国经验，注明来源"),
    ("commitment", "Concrete, dated, and it can be checked"),
];

/// A part of the frame in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterventionFramePart {
    /// Its heading.
    pub title: String,
    /// The guiding words under it.
    pub hint: String,
    /// Whether the guiding words can be said as they are: an address, thanks.
    pub is_said: bool,
}

/// The parts of the frame in a language.
pub fn intervention_frame_parts(language: Language) -> &'static [InterventionFramePart] {
    static ALL: OnceLock<Vec<(Language, Vec<InterventionFramePart>)>> = OnceLock::new();
    let all = ALL.get_or_init(|| Language::ALL.into_iter().map(|one| (one, parts_in(one))).collect());
    all.iter().find(|(known, _)| *known == language).map_or(&[], |(_, parts)| parts.as_slice())
}

fn parts_in(language: Language) -> Vec<InterventionFramePart> {
    let words = Messages::new(language);
    let part = |(part, is_said): (&str, bool)| InterventionFramePart {
        title: words.say_vocabulary_word("intervention-frame", part).into_owned(),
        hint: words.say(&format!("intervention-frame-{part}-hint")).into_owned(),
        is_said,
    };
    PARTS.into_iter().map(part).collect()
}

/// The frame as a draft begins with it: a heading a part, each with a line to write on.
pub fn intervention_frame_text(language: Language) -> String {
    let parts = intervention_frame_parts(language).iter().map(|part| format!("## {}\n", part.title));
    parts.collect::<Vec<_>>().join("\n\n")
}

/// The guiding words under a heading, in the draft's language whatever language the heading is in; none where
/// the heading is not one of the frame's.
pub fn frame_hint_for(title: &str, intervention: &LangTag) -> Option<&'static str> {
    let title = title.trim();
    let in_any = |index: &usize| {
        let named = |language: Language| {
            intervention_frame_parts(language).get(*index).is_some_and(|part| part.title == title)
        };
        let earlier = |(part, known): &(&str, &str)| {
            *known == title && PARTS.get(*index).is_some_and(|(end, _)| end == part)
        };
        Language::ALL.into_iter().any(named) || EARLIER_TITLES.iter().any(earlier)
    };
    let language = Language::from_tag_or_locale_name(intervention.as_str()).unwrap_or(Language::En);
    let index = (0..PARTS.len()).find(in_any)?;
    intervention_frame_parts(language).get(index).map(|part| part.hint.as_str())
}

/// Guiding words, and whether they can be said as they are.
struct GuidingWords {
    words: &'static str,
    is_said: bool,
}

/// The guiding words that a text begins with, in any of the languages.
fn guiding_words_before(text: &str) -> Option<GuidingWords> {
    let today = Language::ALL.into_iter().flat_map(intervention_frame_parts);
    let today = today.map(|part| GuidingWords { words: &part.hint, is_said: part.is_said });
    let earlier = EARLIER_HINTS.into_iter().map(|(part, words)| GuidingWords {
        words,
        is_said: PARTS.iter().any(|(end, is_said)| *end == part && *is_said),
    });
    today.chain(earlier).find(|known| text.starts_with(known.words))
}

/// What stands in a comment of a draft and is neither said nor printed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct UnspokenComment {
    /// The comment, in bytes of the text.
    pub range: Range<usize>,
    /// The words that were written there; none where it holds guiding words alone, as frames once had them.
    pub words: String,
}

/// What stands in the comments of a draft. What was written into the guiding words of an older frame is kept
/// without them, unless they are words to be said.
fn unsaid_and_guiding(text: &str) -> Vec<UnspokenComment> {
    let unsaid = |comment: Comment| {
        let words = match guiding_words_before(&comment.words) {
            Some(known) if known.words == comment.words => String::new(),
            Some(known) if !known.is_said => {
                let rest = comment.words.get(known.words.len()..).unwrap_or_default();
                rest.trim_start_matches(|c: char| c.is_whitespace() || "：:。.；;，,".contains(c)).to_owned()
            }
            _ => comment.words,
        };
        UnspokenComment { range: comment.range, words }
    };
    public_comments_of(text).into_iter().map(unsaid).collect()
}

/// What was written into the comments of a draft.
pub fn unspoken_comments(text: &str) -> Vec<UnspokenComment> {
    let mut all = unsaid_and_guiding(text);
    all.retain(|one| !one.words.is_empty());
    all
}

/// A draft in which what was written into comments is text, and guiding words are gone.
pub fn with_comments_as_text(text: &str) -> String {
    let mut said = String::with_capacity(text.len());
    let mut at = 0;
    for one in unsaid_and_guiding(text) {
        said.push_str(text.get(at..one.range.start).unwrap_or_default());
        said.push_str(&one.words);
        at = one.range.end;
    }
    said.push_str(text.get(at..).unwrap_or_default());
    said
}
