//! Scripts: which letters are Han, which stand for syllables, which are written without spaces.
//!
//! The questions differ, and so do the answers: a comma of Chinese text is no Han character, yet no space
//! follows it; Hangul stands for syllables, yet Korean words have spaces between them.
//!
//! They are asked of each character of a text at each key, so Latin letters and common Han characters are answered
//! without a look into the tables of Unicode.

use icu::properties::props::{Alphabetic, EastAsianWidth, EmojiPresentation, Script};
use icu::properties::{CodePointMapData, CodePointSetData};

/// Below it stands no letter of East Asia.
const FIRST: char = '\u{1100}';

/// Whether a character is Han: an ideograph of any block, `〇`, `々` and the old numerals. Radicals, as a
/// dictionary names them, and punctuation are not.
#[inline]
pub fn is_han(c: char) -> bool {
    is_common_han(c) || c >= FIRST && script(c) == Script::Han && is_letter(c)
}

/// Whether a character is said as a syllable or a word of its own: Han, kana, bopomofo, hangul. Pairs of them
/// tell what words tell elsewhere.
#[inline]
pub fn is_han_kana_or_hangul(c: char) -> bool {
    is_common_han(c) || c >= FIRST && (is_kana_or_han(c) || script(c) == Script::Hangul && is_letter(c))
}

/// Whether a character is of a script of East Asia that has no spaces between words: hangul is not. The marks that
/// voice a kana are: decomposing parts them from it.
#[inline]
pub fn is_unspaced_letter(c: char) -> bool {
    is_common_han(c) || c >= FIRST && (is_kana_or_han(c) || matches!(c, '\u{3099}' | '\u{309A}'))
}

/// Whether a character is set solid, as Chinese and Japanese text is: no space belongs between it and the next
/// such one, and a line may end between them. Letters and punctuation: all that is wide or has a wide twin
/// (Unicode Annex 11), without hangul and pictures, as CSS decides it for a line break in the source
/// (CSS Text 3, 4.1.3).
#[inline]
pub fn is_unspaced_letter_or_punctuation(c: char) -> bool {
    // Before the first wide bracket, only the sign of the won has a twin.
    is_common_han(c) || c >= '\u{2329}' && is_wide_text(c)
}

/// Whether a sign is one that Chinese and Latin text share, each in its own width: quotation marks, the ellipsis
/// and the dash. What stands beside it tells which it is; only where that cannot be asked, it counts as set solid.
pub fn is_latin_and_chinese_punctuation(c: char) -> bool {
    matches!(c, '“' | '”' | '‘' | '’' | '…' | '—')
}

/// Whether two lines of one paragraph become one without a space, by the characters that meet: both set solid, or
/// one of them a sign that takes after the other.
pub fn joins_without_space(last: char, first: char) -> bool {
    let either = |c| is_unspaced_letter_or_punctuation(c) || is_latin_and_chinese_punctuation(c);
    either(last)
        && either(first)
        && !(is_latin_and_chinese_punctuation(last) && is_latin_and_chinese_punctuation(first))
}

/// The block that a Chinese text is nearly wholly made of; all of it is assigned.
#[inline]
pub(crate) fn is_common_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}')
}

fn is_kana_or_han(c: char) -> bool {
    // The mark that makes a kana long is of no one script.
    let is_kana_or_han =
        matches!(script(c), Script::Han | Script::Hiragana | Script::Katakana | Script::Bopomofo)
            || matches!(c, 'ー' | 'ｰ');
    is_kana_or_han && is_letter(c)
}

fn is_wide_text(c: char) -> bool {
    let width = CodePointMapData::<EastAsianWidth>::new().get(c);
    matches!(width, EastAsianWidth::Fullwidth | EastAsianWidth::Wide | EastAsianWidth::Halfwidth)
        && script(c) != Script::Hangul
        && !CodePointSetData::new::<EmojiPresentation>().contains(c)
}

fn script(c: char) -> Script {
    CodePointMapData::<Script>::new().get(c)
}

fn is_letter(c: char) -> bool {
    CodePointSetData::new::<Alphabetic>().contains(c)
}
