//! Scripts: agreement with Unicode's own properties over all characters, and where the answers differ on purpose.

use icu::properties::CodePointSetData;
use icu::properties::props::{Ideographic, UnifiedIdeograph};
use rostrum_text::script::{
    is_han, is_han_kana_or_hangul, is_latin_and_chinese_punctuation, is_unspaced_letter,
    is_unspaced_letter_or_punctuation, joins_without_space,
};

fn every_char() -> impl Iterator<Item = char> {
    '\0'..=char::MAX
}

#[test]
fn han_is_every_unified_ideograph_and_what_is_written_among_them() {
    let (unified, ideographic) =
        (CodePointSetData::new::<UnifiedIdeograph>(), CodePointSetData::new::<Ideographic>());
    for c in every_char() {
        if unified.contains(c) {
            assert!(is_han(c), "{c} U+{:04X}", u32::from(c));
        } else if is_han(c) {
            // Doubles kept for old encodings, zero, numerals; the marks of repetition and of reading.
            let known =
                ideographic.contains(c) || matches!(c, '々' | '〻' | '\u{16FE3}' | '\u{16FF0}'..='\u{16FF6}');
            assert!(known, "{c} U+{:04X}", u32::from(c));
        }
    }
    for c in "就业〇々〡〻\u{F900}\u{2F800}\u{20000}\u{3400}".chars() {
        assert!(is_han(c), "{c}");
    }
    // Radicals, kana, hangul, punctuation, wide letters, pictures.
    for c in "⺀⼀のノ한，。「」（）Ａ１　aé1*👩".chars() {
        assert!(!is_han(c), "{c}");
    }
}

#[test]
fn each_question_holds_for_more_characters_than_the_one_before() {
    for c in every_char() {
        assert!(!is_han(c) || is_unspaced_letter(c), "U+{:04X}", u32::from(c));
        assert!(
            !is_unspaced_letter(c) || is_han_kana_or_hangul(c) || "\u{3099}\u{309A}".contains(c),
            "U+{:04X}",
            u32::from(c)
        );
        assert!(
            !(is_unspaced_letter_or_punctuation(c) && is_latin_and_chinese_punctuation(c)),
            "U+{:04X}",
            u32::from(c)
        );
    }
    assert!(
        "就のノㄅー한".chars().all(is_han_kana_or_hangul)
            && !"aé1，\u{3099}".chars().any(is_han_kana_or_hangul)
    );
    assert!(
        is_han_kana_or_hangul('한') && !is_unspaced_letter('한') && !is_unspaced_letter_or_punctuation('한')
    );
    assert!("のノㄅｱー\u{3099}".chars().all(is_unspaced_letter));
}

#[test]
fn what_stands_in_chinese_text_is_set_solid_and_latin_is_not() {
    for c in "就のノ，。、；：？！（）《》「」【】　１Ａ％～｡ｱ".chars() {
        assert!(is_unspaced_letter_or_punctuation(c), "{c}");
    }
    for c in "aé1 ,.()«»“”—…–·$₩한👩🎉⌚Жαא\u{E000}".chars() {
        assert!(!is_unspaced_letter_or_punctuation(c), "{c}");
    }
}

#[test]
fn lines_join_without_a_space_where_chinese_meets_chinese() {
    for (last, first) in [('就', '业'), ('，', '就'), ('就', '“'), ('”', '业'), ('业', '—'), ('…', '业')]
    {
        assert!(joins_without_space(last, first), "{last}{first}");
    }
    // A quotation that ends before another begins says nothing; French closes with these too.
    for (last, first) in
        [('业', 'I'), ('O', '就'), ('é', 'À'), ('”', 'a'), ('”', '“'), ('한', '국'), ('业', '1')]
    {
        assert!(!joins_without_space(last, first), "{last}{first}");
    }
}
