//! Display width: agreement with the crate that terminals are measured by.

use proptest::prelude::*;
use rostrum_text::width::{char_width, display_width, is_wide};
use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

proptest! {
    #[test]
    fn a_text_takes_the_columns_that_unicode_gives_it(text in "\\PC{0,20}|[a-zé就，“한👩\u{200D}\u{301}\n]{0,20}") {
        prop_assert_eq!(display_width(&text), text.width());
    }
}

#[test]
fn a_character_takes_the_columns_that_unicode_gives_it() {
    for c in '\0'..=char::MAX {
        assert_eq!(char_width(c), c.width().unwrap_or(1), "U+{:04X}", u32::from(c));
        assert_eq!(is_wide(c), c.width() == Some(2), "U+{:04X}", u32::from(c));
    }
}

#[test]
fn the_width_of_a_line_is_as_it_is_seen() {
    for (text, width) in [
        ("", 0),
        ("jobs", 4),
        ("é", 1),
        ("e\u{301}", 1),
        ("就业", 4),
        ("，（Ａ", 6),
        ("“…”—", 4),
        ("한", 2),
        ("👩", 2),
    ] {
        assert_eq!(display_width(text), width, "{text}");
    }
}
