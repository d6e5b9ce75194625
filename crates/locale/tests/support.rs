//! What several tests of the locale share.

use rostrum_locale::{Language, Messages};

/// Holds one function against what each language should say, in the order zh-Hans, en, fr, es.
/// A tilde stands for a no-break space (U+00A0), so that it can be seen in the table.
#[track_caller]
pub fn holds(expected: [&str; 4], say: impl Fn(&Messages) -> String) {
    for (language, expected) in Language::ALL.into_iter().zip(expected) {
        assert_eq!(say(&Messages::new(language)).replace('\u{A0}', "~"), expected, "{language}");
    }
}

/// Whether a character is Han.
pub fn is_han(c: char) -> bool {
    matches!(c, '\u{4E00}'..='\u{9FFF}')
}
