//! What has been said so far: how much, and on demand the words and where each came from.

use rostrum_text::script::is_han_kana_or_hangul;

/// How much is spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HanAndWordCount {
    /// Han characters (and kana, hangul), a unit each.
    pub han: usize,
    /// Words of other scripts, and letters that are spelled, a unit each.
    pub words: usize,
}

impl HanAndWordCount {
    /// One unit a Han character and one a word.
    pub fn total(self) -> usize {
        self.han + self.words
    }

    /// Whether nothing is said.
    pub fn is_empty(self) -> bool {
        self.total() == 0
    }
}

impl std::ops::Add for HanAndWordCount {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { han: self.han + other.han, words: self.words + other.words }
    }
}

impl std::iter::Sum for HanAndWordCount {
    fn sum<I: Iterator<Item = Self>>(counts: I) -> Self {
        counts.fold(Self::default(), std::ops::Add::add)
    }
}

/// Where a thing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Stop {
    /// The byte that it begins at.
    pub at: usize,
    /// What is said before it.
    pub said: HanAndWordCount,
}

/// Listens to a text being spoken.
#[derive(Debug, Default)]
pub(super) struct Said {
    /// How much was said.
    pub count: HanAndWordCount,
    /// The words, when they are wanted.
    pub text: Option<String>,
    /// Each thing said, when it is wanted.
    pub stops: Option<Vec<Stop>>,
}

impl Said {
    /// A word, with its hyphens: one unit.
    pub fn push_word(&mut self, word: &str) {
        if word.is_empty() {
            return;
        }
        if let Some(text) = &mut self.text {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word);
        }
        self.count.words += 1;
    }

    /// Words divided by spaces.
    pub fn push_words(&mut self, words: &str) {
        for word in words.split(' ') {
            self.push_word(word);
        }
    }

    /// Han characters: one unit each.
    pub fn push_han(&mut self, chars: &str) {
        if let Some(text) = &mut self.text {
            let behind_word = text.chars().last().is_some_and(|c| !is_han_kana_or_hangul(c));
            if behind_word {
                text.push(' ');
            }
            text.push_str(chars);
        }
        self.count.han += chars.chars().count();
    }

    /// What follows begins at this byte of the text.
    pub fn mark_source_offset(&mut self, at: usize) {
        if let Some(stops) = &mut self.stops {
            match stops.last_mut() {
                // Nothing was said since: a space, a comma.
                Some(last) if last.said == self.count => last.at = at,
                _ => stops.push(Stop { at, said: self.count }),
            }
        }
    }
}
