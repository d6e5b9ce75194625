//! The count of a text as it is written, as word processors give it: for limits in words.

use super::said::HanAndWordCount;
use rostrum_text::script::is_han_kana_or_hangul;

/// Counts plain text as a word processor does: a Han character each, and else what stands between
/// spaces and holds a letter or a digit. "human-centred", "18.5%" and "and/or" are one word.
pub fn count_written(plain: &str) -> HanAndWordCount {
    let mut count = HanAndWordCount::default();
    let mut in_word = false;
    for c in plain.chars() {
        if is_han_kana_or_hangul(c) {
            count.han += 1;
            in_word = false;
        } else if c.is_whitespace()
            || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF01}'..='\u{FF0F}' | '\u{FF1A}' | '\u{FF1B}' | '\u{FF1F}')
        {
            in_word = false;
        } else if c.is_alphanumeric() && !in_word {
            count.words += 1;
            in_word = true;
        }
    }
    count
}
