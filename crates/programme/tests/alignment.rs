//! Two texts side by side, as revisions and texts that come back from others need it: paragraphs,
//! and the words in them.

use proptest::prelude::*;
use rostrum_programme::changes::{
    AlignedIndices, DiffSegment, DiffSegmentKind, align_texts, bigram_likeness, bigrams, diff_by_words,
    is_mostly_han_kana_or_hangul,
};
use rostrum_testing::growth::slowdown_for_eightfold_size;
use rostrum_text::fold::fold_and_truncate_for_matching;

fn shuffled_text() -> impl Strategy<Value = Vec<String>> {
    let paragraph = prop_oneof![
        "[a-d ]{0,12}",
        Just("代表们将讨论如何为所有人创造体面工作。".to_owned()),
        Just("代表们将讨论怎样为所有人创造体面工作与社会保护。".to_owned()),
        Just("Three quarters of informal workers lost income.".to_owned()),
        Just("Three quarters of all informal workers lost income in 2020.".to_owned()),
        Just(String::new()),
    ];
    proptest::collection::vec(paragraph, 0..12)
}

proptest! {
    /// Whatever two texts are, each paragraph stands once and in order, and a text beside itself
    /// is paired whole.
    #[test]
    fn every_paragraph_stands_once_and_in_order(old in shuffled_text(), new in shuffled_text()) {
        let aligned = align_texts(&old, &new);
        let olds: Vec<usize> = aligned.iter().filter_map(|place| match place {
            AlignedIndices::Both(old, _) | AlignedIndices::Old(old) => Some(*old),
            AlignedIndices::New(_) => None,
        }).collect();
        let news: Vec<usize> = aligned.iter().filter_map(|place| match place {
            AlignedIndices::Both(_, new) | AlignedIndices::New(new) => Some(*new),
            AlignedIndices::Old(_) => None,
        }).collect();
        prop_assert_eq!(olds, (0..old.len()).collect::<Vec<_>>());
        prop_assert_eq!(news, (0..new.len()).collect::<Vec<_>>());
        let itself: Vec<AlignedIndices> = (0..old.len()).map(|at| AlignedIndices::Both(at, at)).collect();
        prop_assert_eq!(align_texts(&old, &old), itself);
    }
}

#[test]
fn a_text_that_comes_back_is_paired_by_its_paragraphs() {
    let sent = [
        "主席先生，各位代表：",
        "我国已将社会保护覆盖率提高到百分之八十。",
        "我们将继续扩大覆盖面。",
        "谢谢主席。",
    ];
    let returned = [
        "主席先生，各位代表：",
        "本轮疫情对非正规经济的冲击尤为严重。",
        "我国已将社会保护覆盖率提高到百分之八十二。",
        "谢谢主席。",
    ];
    let expected = [
        AlignedIndices::Both(0, 0),
        AlignedIndices::New(1),
        AlignedIndices::Both(1, 2),
        AlignedIndices::Old(2),
        AlignedIndices::Both(3, 3),
    ];
    assert_eq!(align_texts(&sent, &returned), expected);
    // A text written wholly anew: what went stands before what came.
    let anew = ["Mr Chair,", "We thank the Office."];
    let expected =
        [AlignedIndices::Old(0), AlignedIndices::Old(1), AlignedIndices::New(0), AlignedIndices::New(1)];
    assert_eq!(align_texts(&sent[..2], &anew), expected);
}

#[test]
fn very_long_texts_are_aligned_by_what_is_equal() {
    let old: Vec<String> = (0..3_000).map(|at| format!("第{at}段")).collect();
    let mut new = old.clone();
    new.insert(1_500, "新的一段".to_owned());
    new[0] = "另一个开头".to_owned();
    new[3_000] = "另一个结尾".to_owned();
    let aligned = align_texts(&old, &new);
    assert_eq!(aligned[10], AlignedIndices::Both(10, 10));
    assert_eq!(aligned[1_500], AlignedIndices::New(1_500));
    assert_eq!(aligned[3_000], AlignedIndices::Both(2_999, 3_000));
    // Where nothing is equal, the next equal one is looked for no further than it ever is.
    let grown = slowdown_for_eightfold_size(16_000, |size| {
        let texts = |word: &str| (0..size).map(|at| format!("{word}{at}")).collect::<Vec<String>>();
        align_texts(&texts("旧"), &texts("新"));
    });
    assert!(grown < 24.0, "{grown:.1} times");
}

#[test]
fn a_long_text_that_got_a_new_beginning_or_end_keeps_the_rest() {
    let old: Vec<String> = (0..200).map(|at| format!("第{at}段")).collect();
    let new: Vec<String> = (0..200).map(|at| format!("新{at}")).collect();
    let before = align_texts(&old, &[new.clone(), old.clone()].concat());
    let behind = align_texts(&old, &[old.clone(), new].concat());
    for at in 0..200 {
        assert!(before.contains(&AlignedIndices::Both(at, 200 + at)), "{at}");
        assert!(behind.contains(&AlignedIndices::Both(at, at)), "{at}");
    }
}

/// Beyond 10,000 pairs equal paragraphs are paired, with what lies between by its order; the next equal one is
/// looked for fifty paragraphs ahead.
#[test]
fn of_long_texts_what_is_equal_is_found_fifty_paragraphs_ahead() {
    let old: Vec<String> = (0..300).map(|at| format!("第{at}段")).collect();
    let with_new = |count: usize| {
        let mut new = old.clone();
        new[0] = "另一个开头".to_owned();
        new[299] = "另一个结尾".to_owned();
        for at in 0..count {
            new.insert(100, format!("新{at}"));
        }
        align_texts(&old, &new)
    };
    for count in [0, 1, 30, 49] {
        let aligned = with_new(count);
        assert!(aligned.contains(&AlignedIndices::Both(0, 0)), "what lies between has its order");
        for at in 1..299 {
            let is = if at < 100 { at } else { at + count };
            assert!(aligned.contains(&AlignedIndices::Both(at, is)), "{count}: {at}");
        }
    }
    let aligned = with_new(50);
    assert!(
        aligned.contains(&AlignedIndices::Both(99, 99)) && !aligned.contains(&AlignedIndices::Both(100, 150))
    );
}

/// What all pairs of an alignment are worth together.
fn worth(old: &[String], new: &[String], aligned: &[AlignedIndices]) -> f64 {
    let grams = |text: &String| bigrams(&fold_and_truncate_for_matching(text));
    let pairs = aligned.iter().filter_map(|place| match place {
        AlignedIndices::Both(was, is) => Some(bigram_likeness(&grams(&old[*was]), &grams(&new[*is]))),
        _ => None,
    });
    pairs.sum()
}

/// The most that pairs without crossings can be worth, by trying all of them.
fn most(old: &[String], new: &[String]) -> f64 {
    let ([first, old_rest @ ..], [other, new_rest @ ..]) = (old, new) else { return 0.0 };
    let alike = bigram_likeness(
        &bigrams(&fold_and_truncate_for_matching(first)),
        &bigrams(&fold_and_truncate_for_matching(other)),
    );
    let paired = if alike >= 0.4 { alike + most(old_rest, new_rest) } else { 0.0 };
    paired.max(most(old_rest, new)).max(most(old, new_rest))
}

fn few_paragraphs() -> impl Strategy<Value = Vec<String>> {
    let stock = [
        "decent work for all of us",
        "decent work for some of us",
        "decent pay for all",
        "social protection over a lifetime",
        "social protection for a time",
        "a fair way to a green economy",
        "体面工作与社会保护",
        "体面工作和社会保障",
    ];
    proptest::collection::vec(proptest::sample::select(stock.to_vec()).prop_map(str::to_owned), 0..6)
}

fn told(segments: &[DiffSegment]) -> Vec<(char, &str)> {
    let sign = |kind| match kind {
        DiffSegmentKind::Equal => '=',
        DiffSegmentKind::Insert => '+',
        DiffSegmentKind::Delete => '-',
    };
    segments.iter().map(|segment| (sign(segment.kind), segment.text.as_str())).collect()
}

/// Two paragraphs about the same that have stray characters in common, and nothing that a reader
/// would find again.
const WAS: &str = "新冠疫情造成的劳动力市场危机是前所未有的，各国工作时间的损失相当于数亿个全职岗位。";
const IS: &str = "妇女和青年受到的打击最重，他们多在餐饮、零售等行业就业，复苏也来得更慢、更不均衡。";

#[test]
fn a_chinese_paragraph_that_was_written_anew_is_shown_whole() {
    assert_eq!(told(&diff_by_words(WAS, IS)), [('-', WAS), ('+', IS)]);
    // One that was only touched is compared inside.
    let touched = WAS.replace("数亿个", "二亿五千五百万个");
    let segments = diff_by_words(WAS, &touched);
    assert!(told(&segments).contains(&('-', "数")), "{segments:?}");
    // So is one that was much lengthened.
    let longer = format!("{WAS}{IS}{IS}");
    assert_eq!(told(&diff_by_words(WAS, &longer)), [('=', WAS), ('+', &longer[WAS.len()..])]);
}

#[test]
fn of_several_paragraphs_only_the_one_written_anew_is_shown_whole() {
    let (first, last) = ("会议将于日内瓦时间十三时开始。", "请各代表团于会前提交发言稿。");
    let old = format!("{first}\n\n{WAS}\n\n{last}");
    let new = format!("{first}\n\n{IS}\n\n{last}");
    let gone = format!("{WAS}\n\n");
    let came = format!("{IS}\n\n");
    let before = format!("{first}\n\n");
    assert_eq!(
        told(&diff_by_words(&old, &new)),
        [('=', &*before), ('-', &*gone), ('+', &*came), ('=', last)]
    );
}

#[test]
fn an_english_paragraph_that_was_written_anew_is_shown_whole() {
    let old =
        "The session will look at how the recovery can be made inclusive of all of the workers in the world.";
    let new = "Ministers are asked to say what they have done, and what it cost, to keep firms of every size afloat.";
    assert_eq!(told(&diff_by_words(old, new)), [('-', old), ('+', new)]);
}

proptest! {
    #[test]
    fn no_other_alignment_is_worth_more(old in few_paragraphs(), new in few_paragraphs()) {
        let aligned = align_texts(&old, &new);
        prop_assert!((worth(&old, &new, &aligned) - most(&old, &new)).abs() < 1e-9, "{:?}", aligned);
        for place in &aligned {
            if let AlignedIndices::Both(was, is) = place {
                prop_assert!(worth(&old, &new, &[AlignedIndices::Both(*was, *is)]) >= 0.4);
            }
        }
    }

    #[test]
    fn segments_of_several_paragraphs_make_up_both_texts(old in shuffled_text(), new in shuffled_text()) {
        let (old, new) = (old.join("\n"), new.join("\n\n"));
        let segments = diff_by_words(&old, &new);
        let made = |without: DiffSegmentKind| -> String {
            segments.iter().filter(|s| s.kind != without).map(|s| s.text.as_str()).collect()
        };
        prop_assert_eq!(made(DiffSegmentKind::Insert), old);
        prop_assert_eq!(made(DiffSegmentKind::Delete), new);
        prop_assert!(segments.windows(2).all(|pair| pair[0].kind != pair[1].kind));
    }
}

#[test]
fn a_text_is_syllabic_from_a_third_of_its_letters_on() {
    for text in ["会议", "会议ab", "会议abc", "ILO会议", "かな", "한국"] {
        assert!(is_mostly_han_kana_or_hangul(text), "{text}");
    }
    for text in ["", "123", "abc", "会议abcd", "会abc"] {
        assert!(!is_mostly_han_kana_or_hangul(text), "{text}");
    }
}

#[test]
fn likeness_is_the_share_of_pairs_and_of_a_long_enough_text_contained_in_another() {
    let alike = |one: &str, other: &str| bigram_likeness(&bigrams(one), &bigrams(other));
    let near = |one: f64, other: f64| (one - other).abs() < 1e-9;
    assert!(near(alike("ab", "ab"), 1.0) && near(alike("ab", "cd"), 0.0));
    assert!(near(alike("", "ab"), 0.0) && near(alike("ab", ""), 0.0) && near(alike("", ""), 0.0));
    assert!(near(alike("a b", "a c"), 0.5), "a character alone is a pair with nothing");
    assert!(near(alike("ab cd ef", "ab cd gh"), 2.0 / 3.0));
    assert!(near(alike("ab ab", "ab"), 2.0 / 3.0), "each as often as it stands");
    // Eight pairs that all stand in a much longer text, seven that do, and nine of ten that do.
    let words = |from: u8, count: u8| {
        (from..from + count).map(|n| format!("{}x", char::from(b'a' + n))).collect::<Vec<_>>().join(" ")
    };
    let long = words(0, 24);
    assert!(near(alike(&words(0, 8), &long), 0.8));
    assert!(near(alike(&words(0, 7), &long), 14.0 / 31.0));
    let nine_of_ten = words(0, 9) + " yy";
    assert!(near(alike(&nine_of_ten, &long), 18.0 / 34.0), "nine of ten are not nearly all");
    let ten_of_eleven = words(0, 10) + " yy";
    assert!(near(alike(&ten_of_eleven, &long), 0.8 * 10.0 / 11.0));
}
