//! Counting text as a delegate counts it: Han characters one by one, everything else by words.

use rostrum_text::script::is_han;
use unicode_segmentation::UnicodeSegmentation;

/// How much text there is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct HanAndUnicodeWordCount {
    /// Han characters.
    pub han: usize,
    /// Words and numbers in other scripts.
    pub words: usize,
}

impl HanAndUnicodeWordCount {
    /// One unit a Han character and one a word: the sum that Chinese word processors show.
    pub fn total(self) -> usize {
        self.han + self.words
    }
}

/// Counts a text. Mixed text counts one unit a Han character plus one a Latin word or number.
pub fn count_han_and_unicode_words(text: &str) -> HanAndUnicodeWordCount {
    let mut count = HanAndUnicodeWordCount::default();
    for word in text.unicode_words() {
        let han = word.chars().filter(|c| is_han(*c)).count();
        count.han += han;
        count.words += usize::from(han == 0);
    }
    count
}
