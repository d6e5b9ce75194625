//! What holds for any text.

use proptest::prelude::*;
use rostrum_markdown::{LineState, SpokenLineKind, spoken_line_with_commitment_mark_of};
use rostrum_notebook::speaking::{
    FullOrShort, HanAndWordCount, Interpretation, Pace, SpeakingRate, SpokenLanguage, SpokenTextAnalysis,
    count_spoken, minute_marks, parts_by_heading_or_paragraph, spoken_form,
};
use rostrum_programme::LangTag;
use rostrum_testing::growth::slowdown_for_eightfold_size;

fn tag(spoken_language: SpokenLanguage) -> LangTag {
    LangTag::new(match spoken_language {
        SpokenLanguage::Zh => "zh-Hans",
        SpokenLanguage::En => "en",
        SpokenLanguage::Fr => "fr",
        SpokenLanguage::Es => "es",
    })
}

fn tongues() -> impl Strategy<Value = SpokenLanguage> {
    prop::sample::select(SpokenLanguage::ALL.to_vec())
}

/// Pieces of real drafts and of what breaks readers.
fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "主席先生，",
            "公正过渡",
            "15.9%",
            "2022年2月22日",
            "第8项",
            "1.25亿",
            "COVID-19",
            "ILO",
            "SMEs",
            "the ",
            "human-centred ",
            "22 February ",
            "l'OIT ",
            "14 h 30 ",
            "1.ª ",
            "EE. UU. ",
            "3.1%至5.1%",
            "US$8.5 trillion ",
            "**",
            "*",
            "_",
            "`",
            "[",
            "](",
            ")",
            "~~",
            "<!-- ",
            "-->",
            "<!-- 可省略 -->",
            "## ",
            "- ",
            "- [ ] ",
            "> ",
            "[^1]",
            "[^1]: ",
            "```",
            "\n",
            "\n\n",
            "|",
            "\\",
            " ",
            "\u{A0}",
            "–",
            "-",
            "/",
            "…",
            "：",
            "http://a.org/",
            "１８％",
            "XXIe ",
            "🙂",
            "e\u{301}",
            "\u{0}",
        ])
        .prop_map(str::to_owned),
        "[0-9]{1,20}[.,:/–-]?",
        "[a-zA-Z]{1,6}[.' -]?",
        "\\PC{1,4}",
    ]
}

fn intervention() -> impl Strategy<Value = String> {
    prop::collection::vec(piece(), 0..24).prop_map(|pieces| pieces.concat())
}

/// Paragraphs without signs that reach over their end.
fn paragraph() -> impl Strategy<Value = String> {
    "[a-zA-Z0-9一-十主席公正过渡 ,.，。%-]{0,40}"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 512, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_counted_as_its_spoken_form(text in intervention(), spoken_language in tongues()) {
        let count = count_spoken(&text, spoken_language);
        let form = spoken_form(&text, spoken_language);
        let again: usize = form.split(' ').filter(|word| !word.is_empty()).map(|word| {
            let syllables = word.chars().filter(|c| count_spoken(&c.to_string(), SpokenLanguage::Zh).han == 1 && !c.is_ascii()).count();
            if syllables > 0 { syllables } else { 1 }
        }).sum();
        prop_assert_eq!(count.total(), again, "{:?}", form);
    }

    #[test]
    fn following_a_text_is_reading_it_at_once(texts in prop::collection::vec(intervention(), 1..5), spoken_language in tongues()) {
        let mut followed = SpokenTextAnalysis::default();
        for text in &texts {
            followed.update(text, &tag(spoken_language));
            let fresh = SpokenTextAnalysis::of(text, &tag(spoken_language));
            prop_assert_eq!(followed.paragraphs().collect::<Vec<_>>(), fresh.paragraphs().collect::<Vec<_>>());
            prop_assert_eq!(fresh.spoken_count(FullOrShort::Full), count_spoken(text, spoken_language));
        }
    }

    #[test]
    fn another_paragraph_never_shortens(head in intervention(), added in paragraph(), spoken_language in tongues()) {
        let before = count_spoken(&head, spoken_language);
        let after = count_spoken(&format!("{head}\n{added}"), spoken_language);
        prop_assert!(after.han >= before.han && after.words >= before.words);
    }

    #[test]
    fn another_sentence_never_shortens(head in paragraph(), added in paragraph(), spoken_language in tongues()) {
        let before = count_spoken(&head, spoken_language);
        let after = count_spoken(&format!("{head}。 {added}"), spoken_language);
        prop_assert!(after.total() >= before.total(), "{before:?} {after:?}");
    }

    #[test]
    fn paragraphs_and_parts_add_up_to_the_whole(text in intervention(), spoken_language in tongues()) {
        let spoken = SpokenTextAnalysis::of(&text, &tag(spoken_language));
        for version in [FullOrShort::Full, FullOrShort::Short] {
            let whole = spoken.spoken_count(version);
            let paragraphs: HanAndWordCount =
                spoken.paragraphs().filter(|one| one.is_in(version)).map(|one| one.spoken).sum();
            let parts: HanAndWordCount = parts_by_heading_or_paragraph(&spoken).iter().map(|part| part.spoken_count(version)).sum();
            prop_assert_eq!(paragraphs, whole);
            prop_assert_eq!(parts, whole);
            let pace = Pace::cited(spoken_language, Interpretation::Interpreted);
            let sum: f64 = parts_by_heading_or_paragraph(&spoken).iter().map(|part| pace.estimate(part.spoken_count(version)).likely_secs).sum();
            prop_assert!((sum - pace.estimate(whole).likely_secs).abs() < 1e-6);
        }
        let ranges: Vec<_> = parts_by_heading_or_paragraph(&spoken).into_iter().map(|part| part.range).collect();
        prop_assert!(ranges.windows(2).all(|pair| pair[0].end < pair[1].start));
        prop_assert!(ranges.iter().all(|range| text.get(range.clone()).is_some()));
    }

    #[test]
    fn signs_of_markdown_do_not_count(words in paragraph(), spoken_language in tongues()) {
        let plain = count_spoken(&format!("x {words}"), spoken_language);
        for marked in [
            format!("**x {words}**"), format!("- x {words}"), format!("> x {words}"), format!("1. x {words}"),
            format!("- [ ] x {words}"), format!("[14:52] x {words}"), format!("x {words}<!-- why -->"),
            format!("x {words} <!-- can be cut -->"), format!("x {words}[^1]\n\n[^1]: a source, 2022"),
            format!("[x {words}](https://www.ilo.org)"), format!("## A heading\n\nx {words}"), format!("_x {words}_"),
        ] {
            prop_assert_eq!(count_spoken(&marked, spoken_language), plain, "{}", marked);
        }
    }

    #[test]
    fn faster_is_never_longer(text in intervention(), spoken_language in tongues(), slow in 40.0..300.0_f64, more in 0.0..150.0_f64) {
        let spoken = count_spoken(&text, spoken_language);
        let at = |rate| Pace::new(spoken_language, Interpretation::Interpreted, SpeakingRate::set_by_delegate(rate)).estimate(spoken);
        let (slow, fast) = (at(slow), at(slow + more));
        prop_assert!(fast.likely_secs <= slow.likely_secs);
        prop_assert!(slow.low_secs <= slow.likely_secs && slow.likely_secs <= slow.high_secs);
    }

    #[test]
    fn minutes_follow_each_other(text in prop::collection::vec(paragraph(), 0..40), spoken_language in tongues()) {
        let text = text.join("\n");
        let spoken = SpokenTextAnalysis::of(&text, &tag(spoken_language));
        let pace = Pace::new(spoken_language, Interpretation::Interpreted, SpeakingRate::set_by_delegate(60.0));
        let marks = minute_marks(&spoken, &pace, FullOrShort::Full);
        let secs = pace.estimate(spoken.spoken_count(FullOrShort::Full)).likely_secs;
        let full = (secs / 60.0 - 1e-6).floor().max(0.0) as usize;
        prop_assert!(marks.len() == full || marks.len() == full + 1, "{} in {secs}", marks.len());
        prop_assert!(marks.windows(2).all(|pair| pair[0].at <= pair[1].at && pair[0].minute + 1 == pair[1].minute));
        prop_assert!(marks.iter().all(|mark| text.is_char_boundary(mark.at)));
    }

    #[test]
    fn words_keep_their_places(line in intervention()) {
        let line = line.replace('\n', " ");
        let plain = spoken_line_with_commitment_mark_of(&line, LineState::PLAIN);
        if plain.kind == SpokenLineKind::Silent { return Ok(()); }
        for (at, c) in plain.text.char_indices().filter(|(_, c)| c.is_alphanumeric()) {
            prop_assert!(line[plain.offset_in_source_line(at)..].starts_with(c), "{c} at {at} of {:?}", plain.text);
        }
    }
}

#[test]
fn a_long_line_is_read_in_one_go() {
    let mut slow = Vec::new();
    for piece in [
        "[", "[^", "![", "<a", "<!--", "1,", "1.", "1-", "1 - ", "1     -", "1:", "1/", "a/", "a.", "a-",
        "A.", "~~a ", "*", "`", "\\", "&", "$1", "US$", "22 ", "第", "（", "http://", "a@", "I", "XX", "é",
        "7", "1'", "-", " ",
    ] {
        for spoken_language in [SpokenLanguage::Zh, SpokenLanguage::En] {
            let grown = slowdown_for_eightfold_size(48_000, |size| {
                count_spoken(&piece.repeat(size / piece.len()), spoken_language);
            });
            // Looking ahead to the end from each character goes by the square: 64.
            if grown >= 24.0 {
                slow.push(format!("{piece:?} in {spoken_language:?}: {grown:.1} times"));
            }
        }
    }
    assert!(slow.is_empty(), "{slow:#?}");
}
