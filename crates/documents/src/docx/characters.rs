//! The characters of a text that a Word document can hold, and the one that is ours.

/// Stands where a footnote's own mark belongs, until the part is completed.
pub(super) const NOTE_SIGN: char = '\u{E01F}';
/// The same as text.
pub(super) const NOTE_MARK: &str = "\u{E01F}";

/// A text without the characters that XML 1.0 refuses (section 2.2), and without our own mark.
pub(super) fn clean(text: &str) -> String {
    let text = text.replace("\r\n", "\n");
    text.chars()
        .filter(|c| {
            matches!(c, '\t' | '\n') || (*c >= ' ' && !matches!(c, '\u{7F}' | '\u{FFFE}' | '\u{FFFF}'))
        })
        .filter(|c| *c != NOTE_SIGN)
        .collect()
}
