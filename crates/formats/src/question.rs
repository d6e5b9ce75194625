//! The headings under which our own exports put a guiding question, and the remark that words are a
//! summary, so that they are read back.

use super::fold::folded;

/// The headings in the four languages, in plain form.
const HEADINGS: &[&str] =
    &["guiding question", "question d'orientation", "pregunta orientadora", "指导性问题"];
/// The remarks that the question is a summary, in plain form.
const SUMMARIES: &[&str] = &[
    "summary, not official wording",
    "resume, libelle non officiel",
    "resumen, redaccion no oficial",
    "摘要,非官方措辞",
];

/// Whether a paragraph is the remark that what stands with it is a summary, and nothing else.
pub(super) fn is_summary_remark(paragraph: &str) -> bool {
    if paragraph.chars().count() > 80 {
        return false;
    }
    let plain = folded(paragraph);
    SUMMARIES.contains(&plain.trim_matches(|c: char| c.is_whitespace() || "()*_.".contains(c)))
}

/// Whose words a question is in, as its heading says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Wording {
    Official,
    Summary,
}

/// Whether a paragraph is such a heading and nothing else.
pub(super) fn question_heading(paragraph: &str) -> Option<Wording> {
    if paragraph.chars().count() > 80 {
        return None;
    }
    let plain = folded(paragraph);
    let plain = plain.trim().trim_end_matches([':', ' ']);
    if HEADINGS.contains(&plain) {
        return Some(Wording::Official);
    }
    without_summary(plain).filter(|heading| HEADINGS.contains(heading)).map(|_| Wording::Summary)
}

/// A label in plain form without the remark that what it heads is a summary; `None` without one.
pub(super) fn without_summary(plain: &str) -> Option<&str> {
    let (label, remark) = plain.trim().strip_suffix(')')?.rsplit_once('(')?;
    SUMMARIES.contains(&remark.trim()).then(|| label.trim())
}
