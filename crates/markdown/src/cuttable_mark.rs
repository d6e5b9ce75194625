//! The mark "can be cut" on a paragraph of an intervention.
//!
//! It is an HTML comment behind the paragraph's text: `… for everyone. <!-- can be cut -->`. Every
//! Markdown reader keeps it and shows nothing; a sign at the paragraph's head (`~ `, `> `) would show
//! elsewhere, mean something else or be lost. It is written in the intervention's language, for a colleague
//! may read the file without us, and read in all four. A paragraph is a line: see
//! the notebook's `speaking`.

use super::change::part;
use rostrum_programme::LangTag;
use std::ops::Range;

/// What the comment says, by language; `terms.md` calls it so in the window too. The first is written
/// for languages that are not among them.
pub const CUTTABLE_WORDS: [(&str, &str); 4] =
    [("en", "can be cut"), ("zh", "可省略"), ("fr", "peut être omis"), ("es", "se puede omitir")];

/// The mark as it is written into an intervention of a language.
pub fn cuttable_mark(lang: &LangTag) -> String {
    let words = CUTTABLE_WORDS.iter().find(|(code, _)| *code == lang.primary()).or(CUTTABLE_WORDS.first());
    format!("<!-- {} -->", words.map_or("", |(_, words)| words))
}

/// Whether a paragraph may be left out in the short version.
pub fn has_cuttable_mark(paragraph: &str) -> bool {
    mark_in(paragraph).is_some()
}

/// Where the mark stands in a line, with the comment's signs.
pub(super) fn mark_in(line: &str) -> Option<Range<usize>> {
    let mut from = 0;
    while let Some(at) = line.get(from..)?.find("<!--") {
        let start = from + at;
        let inner = line.get(start + 4..)?;
        let len = inner.find("-->")?;
        let end = start + 4 + len + 3;
        if is_cut_comment(part(inner, 0..len)) {
            return Some(start..end);
        }
        from = end;
    }
    None
}

/// Whether a comment's text is the mark, in any of the languages.
pub(super) fn is_cut_comment(comment: &str) -> bool {
    let words = comment.trim();
    CUTTABLE_WORDS.iter().any(|(_, mark)| words.to_lowercase() == *mark)
}
