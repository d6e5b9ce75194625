//! Folding: the way back, what stays after a second time, and that the three ways to fold agree.

use proptest::prelude::*;
use rostrum_text::fold::{
    fold_and_truncate_for_matching, fold_char, fold_for_search, fold_keeping_char_count, is_invisible,
    to_half_width,
};

/// Letters that fold in every way there is, and any others.
fn writing() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Z0-9 ]{0,6}",
        "[气候公正融资，。、；：“”《》…（）１２ＡＢ\u{3000}]{0,6}",
        "[éÉeE\u{301}ßœŒﬁİıς\u{200B}\u{FE0F}½㈱가が\n\t+#%-]{0,6}",
        "\\PC{0,4}",
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn places_of_the_folded_text_are_whole_characters_of_the_original(text in writing()) {
        let folded = fold_for_search(&text);
        let mut bounds: Vec<usize> = folded.text().char_indices().map(|(at, _)| at).collect();
        bounds.push(folded.text().len());
        for (index, start) in bounds.iter().enumerate() {
            for end in &bounds[index..] {
                let range = folded.original_range(*start..*end);
                prop_assert!(text.get(range.clone()).is_some(), "{:?} of {:?}", range, text);
                // What is found is found again in what it leads back to.
                let again = fold_for_search(&text[range]);
                prop_assert!(again.text().contains(&folded.text()[*start..*end]));
            }
        }
        // Signs may part into blanks and letters, but folding what is folded changes nothing more.
        let twice = fold_for_search(folded.text());
        prop_assert_eq!(twice.text(), folded.text());
    }

    #[test]
    fn matching_sees_no_more_than_search(text in writing()) {
        let folded = fold_and_truncate_for_matching(&text);
        prop_assert_eq!(&fold_and_truncate_for_matching(&folded), &folded);
        // Accents, case and width are gone either way. Signs alone stay as they are, to be told apart.
        if folded.contains(char::is_alphanumeric) {
            prop_assert_eq!(fold_and_truncate_for_matching(fold_for_search(&text).text()), folded);
        }
    }

    #[test]
    fn a_text_folded_by_characters_keeps_their_number(text in writing()) {
        let folded = fold_keeping_char_count(&text);
        prop_assert_eq!(folded.chars().count(), text.chars().count());
        prop_assert_eq!(fold_keeping_char_count(&folded), folded);
    }
}

#[test]
fn a_part_of_a_ligature_leads_back_to_the_whole_of_it() {
    let folded = fold_for_search("of\u{FB01}ce");
    assert_eq!(folded.text(), "office");
    assert_eq!(folded.original_range(3..4), 2..5);
}

#[test]
fn each_character_folds_to_one_that_search_takes_for_the_same() {
    for c in '\0'..=char::MAX {
        let folded = fold_char(c);
        assert_eq!(fold_char(folded), folded, "U+{:04X}", u32::from(c));
        // A space is a space here; there, lines stay lines.
        if !c.is_whitespace() && c != '\u{3000}' {
            let (one, other) = (
                fold_for_search(folded.encode_utf8(&mut [0; 4])),
                fold_for_search(c.encode_utf8(&mut [0; 4])),
            );
            assert_eq!(one.text(), other.text(), "U+{:04X}", u32::from(c));
        }
    }
    let marks = "ÀéÑŐ İıØł Ａ１：（）～　，、。“”《》【】’–—−・\t";
    assert_eq!(fold_keeping_char_count(marks), "aeno iiol a1:()~ ,,.\"\"\"\"[]'---· ");
    // None of their parts stands for these, and kana is not its own sound without a voice.
    assert_eq!(fold_keeping_char_count("½①²º㈱ﬁœßがｶ一專"), "½①²º㈱ﬁœßがｶ一專");
}

#[test]
fn matching_keeps_words_and_nothing_else() {
    for (one, other) in [
        ("Séance d’ouverture : l’ŒUVRE", "seance d'ouverture - l'oeuvre"),
        ("ＩＬＯ　第３号", "ilo 第3号"),
        ("govern\u{AD}ment", "Government"),
        ("e\u{301}te\u{301}", "été"),
    ] {
        assert_eq!(fold_and_truncate_for_matching(one), fold_and_truncate_for_matching(other));
    }
    assert_ne!(fold_and_truncate_for_matching("專題"), fold_and_truncate_for_matching("专题"));
    assert_eq!(fold_and_truncate_for_matching(" …！ "), "…！");
    assert_eq!(fold_and_truncate_for_matching(&"é".repeat(1_000)).len(), 300);
}

#[test]
fn full_width_signs_have_their_narrow_twins_and_what_cannot_be_seen_has_none() {
    assert_eq!("！Ａｚ～　￥。就é".chars().map(to_half_width).collect::<String>(), "!Az~ ¥。就é");
    assert!("\u{AD}\u{200B}\u{200D}\u{2060}\u{FEFF}\u{FE0F}\u{E0100}\u{3164}".chars().all(is_invisible));
    assert!(!"a \u{A0}就\u{301}\t".chars().any(is_invisible));
}
