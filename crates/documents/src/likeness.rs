//! Whether one text was made of another: by pairs of words, Chinese by pairs of characters. Pairs of letters, by which
//! titles are compared, say little of whole texts: any two of one language share most of them.

use rostrum_programme::changes::bigram_likeness;
use rostrum_text::fold::fold_letters;
use rostrum_text::script::is_han;
use std::hash::{DefaultHasher, Hash, Hasher};

/// The least likeness of a text to the one that it was made of; far above that of any two others.
pub const LIKE: f64 = 0.3;

/// How alike two texts are, from 0 to 1: the share of the pairs that both have.
pub fn text_likeness(one: &str, other: &str) -> f64 {
    bigram_likeness(&word_pairs(one), &word_pairs(other))
}

/// Each word with the one before it, as numbers, sorted.
fn word_pairs(text: &str) -> Vec<u64> {
    let mut words: Vec<String> = Vec::new();
    let mut open = false;
    for c in fold_letters(text) {
        let han = is_han(c);
        if !han && !c.is_alphanumeric() {
            open = false;
            continue;
        }
        match words.last_mut().filter(|_| open && !han) {
            Some(word) => word.push(c),
            None => words.push(c.to_string()),
        }
        open = !han;
    }
    let mut pairs: Vec<u64> = words
        .windows(2)
        .map(|pair| {
            let mut hasher = DefaultHasher::new();
            pair.hash(&mut hasher);
            hasher.finish()
        })
        .collect();
    pairs.sort_unstable();
    pairs
}
