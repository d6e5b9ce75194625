//! What is shown of a long text: never more than so many signs, never a part of one, marked; and nothing is lost in pieces.

use proptest::prelude::*;
use rostrum_locale::bounded_text::{
    byte_offset_after_graphemes, split_into_bounded_byte_ranges, truncated_with_ellipsis,
};
use rostrum_locale::line_breaks::{phrase_break_byte_offsets, wrap_lines};
use std::cell::Cell;
use unicode_segmentation::UnicodeSegmentation;

fn signs(text: &str) -> usize {
    text.graphemes(true).count()
}

fn ends_of_signs(text: &str) -> Vec<usize> {
    text.grapheme_indices(true).map(|(at, _)| at).chain([text.len()]).collect()
}

/// Signs of one to seven characters, spaces and line feeds.
fn writing() -> impl Strategy<Value = String> {
    let sign = prop_oneof![
        6 => "[a-zA-Z0-9é社会保护。，]",
        2 => Just(" ".to_owned()),
        1 => Just("\n".to_owned()),
        1 => Just("e\u{301}\u{323}".to_owned()),
        1 => Just("👩‍👩‍👧‍👦".to_owned()),
        1 => Just("🇨🇭".to_owned()),
        1 => Just("한".to_owned()),
        1 => any::<char>().prop_map(String::from),
    ];
    proptest::collection::vec(sign, 0..120).prop_map(|signs| signs.concat())
}

proptest! {
    #[test]
    fn a_bounded_text_is_a_beginning_in_whole_signs_with_a_mark(text in writing(), most in 1_usize..60) {
        let shown = truncated_with_ellipsis(&text, most);
        prop_assert!(signs(&shown) <= most, "{} of {most}: {shown:?}", signs(&shown));
        if shown == text {
            return Ok(());
        }
        prop_assert!(signs(&text) > most || text.chars().count() > 4 * most, "cut without need: {text:?}");
        let kept = shown.strip_suffix('…');
        prop_assert!(kept.is_some(), "no mark: {shown:?}");
        let rest = text.strip_prefix(kept.unwrap_or_default());
        prop_assert!(rest.is_some(), "not a beginning: {shown:?}");
        // What was trimmed are spaces.
        let at = text.len() - rest.unwrap_or_default().trim_start().len();
        let cut = ends_of_signs(&text).into_iter().any(|end| (kept.unwrap_or_default().len()..=at).contains(&end));
        prop_assert!(cut, "cut inside a sign: {shown:?}");
    }

    #[test]
    fn the_pieces_of_a_text_are_all_of_it(text in writing(), most in 1_usize..60) {
        let pieces = split_into_bounded_byte_ranges(&text, most);
        let mut at = 0;
        for piece in &pieces {
            let between = &text[at..piece.start];
            prop_assert!(between.is_empty() || between == "\n", "{between:?} is in no piece");
            prop_assert!(signs(&text[piece.clone()]) <= most + 1);
            at = piece.end;
        }
        let left = &text[at..];
        prop_assert!(left.is_empty(), "{left:?} is left over");
    }
}

#[test]
fn a_sign_that_is_longer_than_all_the_room_is_not_shown_in_part() {
    let piled = format!("a{}", "\u{301}".repeat(30_000));
    assert_eq!(truncated_with_ellipsis(&piled, 50), "…");
    assert_eq!(truncated_with_ellipsis(&format!("ab {piled}"), 50), "ab…");
    assert_eq!(byte_offset_after_graphemes(&piled, 50), 0);
    let pieces = split_into_bounded_byte_ranges(&piled, 50);
    assert!(pieces.len() > 100 && pieces.iter().all(|piece| piece.len() <= 800), "{}", pieces.len());
    assert_eq!(pieces.last().map(|piece| piece.end), Some(piled.len()));
}

#[test]
fn what_is_short_is_as_it_was() {
    for text in ["", "x", "社会保护", "two words"] {
        assert_eq!(truncated_with_ellipsis(text, 9), text);
    }
    assert_eq!(truncated_with_ellipsis("exactly", 7), "exactly");
    assert_eq!(truncated_with_ellipsis("one too many", 11), "one too ma…");
    assert_eq!(truncated_with_ellipsis("社会保护👩‍👩‍👧‍👦保护", 6), "社会保护👩‍👩‍👧‍👦…");
}

/// How many letters are measured to break a text into lines.
fn measured(text: &str) -> (Vec<String>, usize) {
    let letters = Cell::new(0);
    let measure = |text: &str| {
        let count = text.chars().count();
        letters.set(letters.get() + count);
        count as f32
    };
    let lines = wrap_lines(text, 20.0, &measure);
    (lines, letters.get())
}

#[test]
fn the_lines_of_a_long_phrase_cost_as_much_as_it_is_long() {
    // One phrase, since no line ends between its words: each leans on the one before or behind it.
    for (name, of) in [("leaning back", "的"), ("leaning on", "和"), ("held together", "社\u{A0}")] {
        let (text, more) = (of.repeat(1_000), of.repeat(10_000));
        assert_eq!(phrase_break_byte_offsets(&text), [0_usize; 0], "{name}");
        let (lines, few) = measured(&text);
        let (more_lines, many) = measured(&more);
        // A line that must end inside a phrase ends without the space that it would begin with.
        let letters = |text: &str| text.replace('\u{A0}', "");
        assert!(letters(&lines.concat()) == letters(&text), "{name}");
        assert!(letters(&more_lines.concat()) == letters(&more), "{name}");
        assert!(many <= 12 * few, "{name}: {few} letters measured, then {many} for ten times the text");
    }
}
