//! Folding: letters and signs that a reader takes for the same become the same.
//!
//! Letters fold in one way, [`fold_letters`]: without case, width, accents, ligatures and what cannot be seen (NFKD of
//! Unicode Annex 15, without its marks). Simplified and traditional characters stay apart. What becomes of the
//! signs between them depends on what the text is folded for:
//!
//! - [`fold_for_search`] writes each sign in its plain form and leads back to the text as it was written;
//! - [`fold_and_truncate_for_matching`] keeps only that words were divided;
//! - [`fold_char`] makes one character of one, for readers of lines that cut what they found from the original.

use crate::script::is_common_han;
use icu::normalizer::DecomposingNormalizerBorrowed;
use icu::normalizer::properties::{CanonicalDecompositionBorrowed, Decomposed};
use icu::properties::CodePointSetData;
use icu::properties::props::DefaultIgnorableCodePoint;
use std::ops::Range;

/// A text as it is searched, with the way back to the text as it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct FoldedText {
    text: String,
    pieces: Vec<Piece>,
    original_len: usize,
}

/// From here on both texts run alike, byte by byte; or, where `whole`, one character of the original
/// became what stands there up to the next piece.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct Piece {
    folded: usize,
    original: usize,
    whole: bool,
}

/// Folds a text to search it, Chinese and typographic punctuation included. Lines stay lines.
///
/// ```
/// let folded = rostrum_text::fold::fold_for_search("La Délégation (ＩＬＯ)");
/// assert_eq!(folded.text(), "la delegation (ilo)");
/// let at = folded.text().find("deleg").unwrap();
/// assert_eq!(folded.original_range(at..at + 5), 3..10);
/// ```
pub fn fold_for_search(text: &str) -> FoldedText {
    let mut folded = String::with_capacity(text.len());
    let mut pieces: Vec<Piece> = Vec::new();
    let mut alike_before = false;
    for (original, c) in text.char_indices() {
        let start = folded.len();
        let alike = push_folded(&mut folded, c);
        let left_something = folded.len() > start;
        if left_something && !(alike && alike_before) {
            pieces.push(Piece { folded: start, original, whole: !alike });
        }
        alike_before = alike && left_something;
    }
    FoldedText { text: folded, pieces, original_len: text.len() }
}

impl FoldedText {
    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a stretch of the folded text stands in the original, in bytes. It covers whole
    /// characters with the marks that follow them.
    pub fn original_range(&self, stretch: Range<usize>) -> Range<usize> {
        let start = match self.piece_at(stretch.start) {
            Some((_, piece)) if piece.whole => piece.original,
            Some((_, piece)) => piece.original + (stretch.start - piece.folded),
            None => 0,
        };
        let end = match self.piece_at(stretch.end) {
            _ if stretch.end >= self.text.len() => self.original_len,
            Some((_, piece)) if piece.folded == stretch.end => piece.original,
            Some((at, piece)) if piece.whole => {
                self.pieces.get(at + 1).map_or(self.original_len, |next| next.original)
            }
            Some((_, piece)) => piece.original + (stretch.end - piece.folded),
            None => 0,
        };
        start..end.max(start)
    }

    fn piece_at(&self, folded: usize) -> Option<(usize, Piece)> {
        let at = self.pieces.partition_point(|piece| piece.folded <= folded).checked_sub(1)?;
        Some((at, *self.pieces.get(at)?))
    }
}

/// The most characters of a text that are matched; titles and names are shorter.
const MATCHED_CHARS: usize = 300;

/// Folds a text to compare it with another one: letters and digits, words divided by single spaces, in at most 300
/// characters. A text of signs alone stays as it is.
pub fn fold_and_truncate_for_matching(text: &str) -> String {
    let folded = if text.is_ascii() {
        words_of(text.chars().map(|c| c.to_ascii_lowercase()))
    } else {
        words_of(fold_letters(text))
    };
    if folded.is_empty() { text.trim().to_lowercase() } else { folded }
}

fn words_of(chars: impl Iterator<Item = char>) -> String {
    let mut folded = String::new();
    let mut at_gap = false;
    for c in chars.take(MATCHED_CHARS) {
        if c.is_alphanumeric() {
            if at_gap && !folded.is_empty() {
                folded.push(' ');
            }
            at_gap = false;
            folded.push(c);
        } else {
            at_gap = true;
        }
    }
    folded
}

/// The characters of a text with its letters folded and its signs as they stand.
pub fn fold_letters(text: &str) -> impl Iterator<Item = char> {
    let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars());
    // What is decomposed has one small letter: of İ, the dot is a mark of its own by now.
    let lower = |c: char| if is_common_han(c) { c } else { c.to_lowercase().next().unwrap_or(c) };
    decomposed.filter(|c| !vanishes(*c)).map(lower).flat_map(|c| {
        let mut spelled = spelled_out(c).unwrap_or_default().chars();
        std::iter::once(spelled.next().unwrap_or(c)).chain(spelled.next())
    })
}

/// Folds one character to one: as [`fold_for_search`] where that leaves one. Spaces of every kind and ends of lines
/// become a space; a ligature, a fraction or a raised digit stays, since none of its parts stands for it.
pub fn fold_char(c: char) -> char {
    match c {
        '\t' | '\n' | '\r' => return ' ',
        _ if c.is_ascii() => return c.to_ascii_lowercase(),
        // Nearly everything in a Chinese text; none of these changes.
        _ if is_common_han(c) => return c,
        _ if c.is_whitespace() => return ' ',
        _ => {}
    }
    let c = to_half_width(c);
    if let Some(plain) = plain_sign(c).or_else(|| plain_letter(c)) {
        return plain;
    }
    let base = base_of(c);
    let lower = one_of(base.to_lowercase()).unwrap_or(base);
    let spelled = spelled_out(lower).and_then(|spelled| one_of(spelled.chars()));
    plain_sign(lower).or(spelled).unwrap_or(lower)
}

/// Folds each character of a text to one.
pub fn fold_keeping_char_count(text: &str) -> String {
    text.chars().map(fold_char).collect()
}

/// A full-width letter, digit or sign in its narrow form; anything else stays as it is.
pub fn to_half_width(c: char) -> char {
    match c {
        // The block has them in the order of ASCII.
        '\u{FF01}'..='\u{FF5E}' => char::from_u32(u32::from(c) - 0xFEE0).unwrap_or(c),
        '\u{3000}' => ' ',
        '￠' => '¢',
        '￡' => '£',
        '￥' => '¥',
        '￦' => '₩',
        _ => c,
    }
}

/// Whether a character is an accent: a mark on the letter before it, of Unicode's blocks of diacritical marks. The
/// vowels of Arabic, Hebrew and the scripts of India are letters of their kind, and the marks of kana make another
/// syllable.
pub fn is_accent(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE20}'..='\u{FE2F}')
}

/// Whether a character is never seen: a soft hyphen, a joiner, a selector of variants, a mark of direction.
pub fn is_invisible(c: char) -> bool {
    c >= '\u{AD}' && CodePointSetData::new::<DefaultIgnorableCodePoint>().contains(c)
}

fn vanishes(c: char) -> bool {
    // Asked of each character: Latin and Han letters get no look into the table.
    c >= '\u{AD}' && !is_common_han(c) && (is_accent(c) || is_invisible(c))
}

/// Writes what a character becomes. True when that is one character of the same length.
fn push_folded(folded: &mut String, c: char) -> bool {
    if c.is_ascii() {
        folded.push(c.to_ascii_lowercase());
        return true;
    }
    // Nearly everything in a Chinese text; none of these decomposes.
    if is_common_han(c) {
        folded.push(c);
        return true;
    }
    let start = folded.len();
    if !push_plain(folded, c) {
        let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(std::iter::once(c));
        for lower in decomposed.flat_map(char::to_lowercase).filter(|part| !vanishes(*part)) {
            if !push_plain(folded, lower) {
                folded.push(lower);
            }
        }
    }
    let left = folded.get(start..).unwrap_or_default();
    left.len() == c.len_utf8() && left.chars().nth(1).is_none()
}

fn push_plain(folded: &mut String, c: char) -> bool {
    if let Some(plain) = plain_sign(c).or_else(|| plain_letter(c)) {
        folded.push(plain);
    } else if let Some(spelled) = spelled_out(c) {
        folded.push_str(spelled);
    } else {
        return false;
    }
    true
}

/// The plain form of a sign of Chinese or typographic punctuation that NFKD leaves apart and a reader does not.
fn plain_sign(c: char) -> Option<char> {
    Some(match c {
        '，' | '、' => ',',
        '。' => '.',
        '「' | '」' | '『' | '』' | '《' | '》' | '〈' | '〉' | '“' | '”' | '„' | '«' | '»' | '″' => {
            '"'
        }
        '‘' | '’' | '‚' | '‹' | '›' | '′' | 'ʼ' | '´' | '\u{1FFD}' => '\'',
        '【' | '〔' | '〖' => '[',
        '】' | '〕' | '〗' => ']',
        '‐' | '‑' | '‒' | '–' | '—' | '―' | '−' | '─' | '\u{FE58}' | '\u{FE63}' => '-',
        '〜' | '∼' => '~',
        '・' | '‧' | '•' => '·',
        '∶' | '︰' => ':',
        '：' => ':',
        '；' => ';',
        '？' => '?',
        '（' => '(',
        '）' => ')',
        _ => return None,
    })
}

/// Letters with accents that are frequent enough to be spared the way through NFKD, in lower case.
fn plain_letter(c: char) -> Option<char> {
    Some(match c {
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => 'a',
        'è' | 'é' | 'ê' | 'ë' => 'e',
        'ì' | 'í' | 'î' | 'ï' => 'i',
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => 'o',
        'ù' | 'ú' | 'û' | 'ü' => 'u',
        'ç' => 'c',
        'ñ' => 'n',
        _ => return None,
    })
}

/// Small letters that NFKD leaves apart and a reader writes otherwise where the keyboard has none.
fn spelled_out(c: char) -> Option<&'static str> {
    Some(match c {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'ø' => "o",
        'ł' => "l",
        'đ' | 'ð' => "d",
        'þ' => "th",
        'ı' => "i",
        'ς' => "σ",
        _ => return None,
    })
}

/// A letter without its accents, where nothing but them is taken from it.
fn base_of(c: char) -> char {
    let decomposition = const { CanonicalDecompositionBorrowed::new() };
    let mut base = c;
    loop {
        match decomposition.decompose(base) {
            Decomposed::Singleton(other) => base = other,
            Decomposed::Expansion(letter, mark) if is_accent(mark) => base = letter,
            Decomposed::Expansion(..) | Decomposed::Default => return base,
        }
    }
}

fn one_of(mut chars: impl Iterator<Item = char>) -> Option<char> {
    chars.next().filter(|_| chars.next().is_none())
}
