//! Words by their first character, so that few are compared at each place of a line.

use crate::fold::folded;
use crate::outline::word_files::{Field, Meaning, Words};
use std::collections::BTreeMap;

/// So many groups: more than letters of one script.
const GROUPS: usize = 256;

/// Words in plain form, each with what it means, in groups of the same first characters.
pub(in crate::outline) struct ByFirst<T> {
    groups: Vec<Vec<(String, T)>>,
}

impl<T> Default for ByFirst<T> {
    fn default() -> Self {
        Self { groups: std::iter::repeat_with(Vec::new).take(GROUPS).collect() }
    }
}

impl<T: Meaning> ByFirst<T> {
    /// The words that may begin with a character; some begin with another.
    pub(super) fn words_with(&self, first: char) -> &[(String, T)] {
        self.groups.get(group_of(first)).map_or(&[], Vec::as_slice)
    }

    /// What a whole word means.
    pub(super) fn get(&self, word: &str) -> Option<T> {
        let words = self.words_with(word.chars().next()?);
        words.iter().find(|(other, _)| other == word).map(|(_, meaning)| *meaning)
    }

    /// Adds words that languages share once.
    fn add_all(&mut self, words: BTreeMap<T::Key, Words>, form: impl Fn(String) -> String) {
        for (key, words) in words {
            let meaning = T::of(key);
            debug_assert!(meaning.is_some(), "a key that means nothing, above {words:?}");
            let Some(meaning) = meaning else { continue };
            for word in words.into_iter().map(&form) {
                let first = word.chars().next();
                let Some(group) = first.and_then(|first| self.groups.get_mut(group_of(first))) else {
                    continue;
                };
                if !group.iter().any(|(other, means)| *other == word && *means == meaning) {
                    group.push((word, meaning));
                }
            }
        }
    }
}

impl<T: Meaning> Field for ByFirst<T> {
    type InFile = BTreeMap<T::Key, Words>;

    fn add(&mut self, words: Self::InFile) {
        self.add_all(words, |word| folded(&word));
    }
}

/// Words that count only as they are written, in capitals.
pub(in crate::outline) struct AsWritten<T>(ByFirst<T>);

impl<T> Default for AsWritten<T> {
    fn default() -> Self {
        Self(ByFirst::default())
    }
}

impl<T: Meaning> AsWritten<T> {
    pub(super) fn words_with(&self, first: char) -> &[(String, T)] {
        self.0.words_with(first)
    }
}

impl<T: Meaning> Field for AsWritten<T> {
    type InFile = BTreeMap<T::Key, Words>;

    fn add(&mut self, words: Self::InFile) {
        self.0.add_all(words, |word| word);
    }
}

fn group_of(first: char) -> usize {
    usize::try_from(u32::from(first)).unwrap_or(0) % GROUPS
}
