//! Counting text, whole and by line.

use proptest::prelude::*;
use rostrum_markdown::{LineState, PerLineCache};
use rostrum_notebook::{HanAndUnicodeWordCount, count_han_and_unicode_words};

proptest! {
    #[test]
    fn counting_by_line_counts_all(text in "([a-zA-Z]{1,4}|[一-三]{1,4}|[0-9]{1,3}| |\n|，|- |\\*\\*){0,24}") {
        let mut table = PerLineCache::default();
        table.update(&text, |line, _| (count_han_and_unicode_words(line), LineState::PLAIN));
        let sum = table.values().fold(HanAndUnicodeWordCount::default(), |sum, line| HanAndUnicodeWordCount {
            han: sum.han + line.han,
            words: sum.words + line.words,
        });
        prop_assert_eq!(sum, count_han_and_unicode_words(&text));
    }
}
