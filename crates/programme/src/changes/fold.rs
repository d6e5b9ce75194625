//! Text as matching compares it: without case, width, accents, punctuation and spacing.
//!
//! Refuses to translate: Traditional and Simplified Chinese stay apart, as do languages.

use icu::normalizer::DecomposingNormalizerBorrowed;
use rostrum_text::script;

/// The most characters of a text that are compared; titles and names are shorter.
const CHARS: usize = 300;

/// A text in lower case and without accents, its words divided by single spaces. Full-width
/// letters become narrow ones. A text of punctuation alone stays as it is.
pub fn fold(text: &str) -> String {
    let folded = if text.is_ascii() {
        words_of(text.chars())
    } else {
        words_of(DecomposingNormalizerBorrowed::new_nfkd().normalize_iter(text.chars()))
    };
    if folded.is_empty() { text.trim().to_lowercase() } else { folded }
}

fn words_of(chars: impl Iterator<Item = char>) -> String {
    let mut folded = String::new();
    let mut at_gap = false;
    for c in chars.filter(|c| !is_accent(*c)).take(CHARS) {
        if c.is_alphanumeric() {
            if at_gap && !folded.is_empty() {
                folded.push(' ');
            }
            at_gap = false;
            folded.extend(c.to_lowercase());
        } else {
            at_gap = true;
        }
    }
    folded
}

/// Marks that stand on the letter before them (Unicode blocks of combining diacritical marks).
fn is_accent(c: char) -> bool {
    matches!(u32::from(c), 0x0300..=0x036F | 0x1AB0..=0x1AFF | 0x1DC0..=0x1DFF | 0x20D0..=0x20FF | 0xFE20..=0xFE2F)
}

/// Whether a text is written in characters that stand for syllables or words (Han, kana, hangul),
/// where pairs of characters tell what words tell elsewhere.
pub fn is_syllabic(text: &str) -> bool {
    let (mut syllabic, mut letters) = (0_usize, 0_usize);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        syllabic += usize::from(script::is_syllabic(c));
    }
    // A Chinese title may hold an acronym; a Latin one seldom holds any Han.
    syllabic * 3 > letters
}

/// The pairs of neighbouring characters of a folded text, sorted; a character that stands alone
/// counts as a pair with nothing.
pub fn bigrams(folded: &str) -> Vec<u64> {
    let mut grams = Vec::with_capacity(folded.len());
    for word in folded.split(' ') {
        let mut chars = word.chars();
        let Some(mut last) = chars.next() else { continue };
        let mut alone = true;
        for c in chars {
            grams.push((u64::from(u32::from(last)) << 32) | u64::from(u32::from(c)));
            last = c;
            alone = false;
        }
        if alone {
            grams.push(u64::from(u32::from(last)) << 32);
        }
    }
    grams.sort_unstable();
    grams
}

/// How alike two sorted lists of pairs are, from 0 to 1 (Dice's coefficient). Where one text is
/// contained in the other ("Jobs" in "Jobs: the way ahead") it counts nearly as much.
pub fn likeness(one: &[u64], other: &[u64]) -> f64 {
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    let (mut left, mut right) = (one.iter().peekable(), other.iter().peekable());
    let mut shared = 0_usize;
    while let (Some(a), Some(b)) = (left.peek(), right.peek()) {
        match a.cmp(b) {
            std::cmp::Ordering::Less => {
                left.next();
            }
            std::cmp::Ordering::Greater => {
                right.next();
            }
            std::cmp::Ordering::Equal => {
                shared += 1;
                left.next();
                right.next();
            }
        }
    }
    let dice = 2.0 * shared as f64 / (one.len() + other.len()) as f64;
    let shorter = one.len().min(other.len());
    let contained = if shorter >= CONTAINED_PAIRS { CONTAINED * shared as f64 / shorter as f64 } else { 0.0 };
    // Half of a short title is found in any long one; only nearly all of it says something.
    if contained > CONTAINED * 0.9 { dice.max(contained) } else { dice }
}

/// From how many pairs on being contained says something.
const CONTAINED_PAIRS: usize = 8;
/// What being wholly contained is worth.
const CONTAINED: f64 = 0.8;
