//! Folding: letters and signs that a reader takes for the same become the same, and every place in
//! the folded text leads back to the original.
//!
//! Case, full and half width, diacritics, ligatures, Chinese and typographic punctuation are folded
//! (NFKD of Unicode Annex 15, without its marks). Simplified and traditional characters stay apart.

use icu::normalizer::DecomposingNormalizerBorrowed;
use std::ops::Range;

/// A text as it is searched, with the way back to the text as it was written.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Folded {
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

/// Folds a text. Lines stay lines.
pub fn fold(text: &str) -> Folded {
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
    Folded { text: folded, pieces, original_len: text.len() }
}

impl Folded {
    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// Where a stretch of the folded text stands in the original, in bytes. It covers whole
    /// characters with the marks that follow them.
    pub fn original(&self, stretch: Range<usize>) -> Range<usize> {
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

/// Writes what a character becomes. True when that is one character of the same length.
fn push_folded(folded: &mut String, c: char) -> bool {
    if c.is_ascii() {
        folded.push(c.to_ascii_lowercase());
        return true;
    }
    // Nearly everything in a Chinese text; none of these decomposes.
    if matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}') {
        folded.push(c);
        return true;
    }
    let start = folded.len();
    match plain(c) {
        Some(text) => folded.push_str(text),
        None => {
            let decomposed = DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(std::iter::once(c));
            for lower in decomposed.flat_map(char::to_lowercase).filter(|part| !vanishes(*part)) {
                match plain(lower) {
                    Some(text) => folded.push_str(text),
                    None => folded.push(lower),
                }
            }
        }
    }
    let left = folded.get(start..).unwrap_or_default();
    left.len() == c.len_utf8() && left.chars().nth(1).is_none()
}

/// What NFKD leaves apart and a reader does not.
fn plain(c: char) -> Option<&'static str> {
    Some(match c {
        '，' | '、' => ",",
        '。' => ".",
        '「' | '」' | '『' | '』' | '《' | '》' | '〈' | '〉' | '“' | '”' | '„' | '«' | '»' | '″' => {
            "\""
        }
        '‘' | '’' | '‚' | '‹' | '›' | '′' => "'",
        '【' | '〔' | '〖' => "[",
        '】' | '〕' | '〗' => "]",
        '‐' | '‒' | '–' | '—' | '―' | '−' => "-",
        '〜' => "~",
        '・' | '‧' | '•' => "·",
        '∶' => ":",
        // Frequent enough to be spared the way through NFKD.
        'à' | 'á' | 'â' | 'ä' | 'ã' | 'å' => "a",
        'è' | 'é' | 'ê' | 'ë' => "e",
        'ì' | 'í' | 'î' | 'ï' => "i",
        'ò' | 'ó' | 'ô' | 'ö' | 'õ' => "o",
        'ù' | 'ú' | 'û' | 'ü' => "u",
        'ç' => "c",
        'ñ' => "n",
        '：' => ":",
        '；' => ";",
        '？' => "?",
        '（' => "(",
        '）' => ")",
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

/// Diacritics, variation selectors and signs without width.
fn vanishes(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{1DC0}'..='\u{1DFF}'
        | '\u{20D0}'..='\u{20FF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FE20}'..='\u{FE2F}'
        | '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FEFF}')
}
