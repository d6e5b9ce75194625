//! How alike two folded texts are, by the pairs of characters that they share.

use rostrum_text::script;

/// Whether a text is written in characters that stand for syllables or words (Han, kana, hangul),
/// where pairs of characters tell what words tell elsewhere.
pub fn is_mostly_han_kana_or_hangul(text: &str) -> bool {
    let (mut syllabic, mut letters) = (0_usize, 0_usize);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        letters += 1;
        syllabic += usize::from(script::is_han_kana_or_hangul(c));
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
pub fn bigram_likeness(one: &[u64], other: &[u64]) -> f64 {
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
