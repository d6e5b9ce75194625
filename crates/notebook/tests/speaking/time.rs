//! Rates, estimates, marks and parts.

use chrono::{TimeZone, Utc};
use rostrum_notebook::RecordedRun;
use rostrum_notebook::speaking::{
    FullOrShort, HanAndWordCount, Interpretation, Pace, RateCitation, RateSource, SpeakingRate,
    SpokenLanguage, SpokenTextAnalysis, cited_rate, minute_marks, offset_at_secs, own_rate,
    parts_by_heading_or_paragraph,
};
use rostrum_programme::LangTag;

const DRAFT: &str = "## 称呼\n主席先生，各位代表：\n\n## 立场\n我们支持以人为本的复苏。\n\n我们愿意分享经验。 <!-- 可省略 -->\n\n## 致谢\n谢谢主席。\n";

fn zh(text: &str) -> SpokenTextAnalysis {
    SpokenTextAnalysis::of(text, &LangTag::new("zh-Hans"))
}

fn words(count: usize) -> HanAndWordCount {
    HanAndWordCount { han: 0, words: count }
}

#[test]
fn who_words_fill_who_minutes() {
    // The journals of the World Health Assembly: 330 words are three minutes.
    for spoken_language in [SpokenLanguage::En, SpokenLanguage::Fr, SpokenLanguage::Es] {
        let estimate = Pace::cited(spoken_language, Interpretation::Interpreted).estimate(words(330));
        assert_eq!(estimate.likely_secs, 180.0);
        assert_eq!((estimate.low_secs, estimate.high_secs), (165.0, 198.0));
    }
    let pace = Pace::cited(SpokenLanguage::Zh, Interpretation::Interpreted);
    assert_eq!(pace.estimate(HanAndWordCount { han: 495, words: 0 }).likely_secs, 180.0);
    assert_eq!(pace.rate.source, RateSource::Cited(RateCitation::Li2010));
}

#[test]
fn each_script_takes_its_own_time() {
    let mixed = HanAndWordCount { han: 165, words: 110 };
    for spoken_language in [SpokenLanguage::Zh, SpokenLanguage::En] {
        let pace = Pace::cited(spoken_language, Interpretation::Interpreted);
        assert!((pace.estimate(mixed).likely_secs - 120.0).abs() < 1e-9, "{spoken_language:?}");
    }
    // Somebody who reads English a fifth faster reads the Chinese in it a fifth faster too.
    let pace =
        Pace::new(SpokenLanguage::En, Interpretation::Interpreted, SpeakingRate::set_by_delegate(132.0));
    assert!((pace.han_rate().units_per_min - 198.0).abs() < 1e-9);
}

#[test]
fn cited_rates_lie_within_their_ranges_and_below_reading_aloud() {
    for (spoken_language, upper) in [
        (SpokenLanguage::Zh, 255.0),
        (SpokenLanguage::En, 228.0),
        (SpokenLanguage::Fr, 195.0),
        (SpokenLanguage::Es, 218.0),
    ] {
        for setting in Interpretation::ALL {
            let rate = cited_rate(spoken_language, setting);
            assert!(rate.low < rate.units_per_min && rate.units_per_min < rate.high, "{rate:?}");
            assert!(rate.high < upper, "{rate:?}");
        }
        let slow = cited_rate(spoken_language, Interpretation::Interpreted);
        assert!(
            slow.units_per_min < cited_rate(spoken_language, Interpretation::Uninterpreted).units_per_min
        );
    }
}

#[test]
fn a_rate_that_was_set_stays_within_reason() {
    assert_eq!(SpeakingRate::set_by_delegate(120.0).units_per_min, 120.0);
    for wrong in [0.0, -5.0, f64::NAN, f64::INFINITY, 1e9] {
        let rate = SpeakingRate::set_by_delegate(wrong);
        assert!((30.0..=500.0).contains(&rate.units_per_min), "{wrong}: {rate:?}");
        assert!(rate.low < rate.high);
    }
}

fn run_of(lang: &str, units: f64, total_secs: f64) -> RecordedRun {
    RecordedRun {
        at: Utc.with_ymd_and_hms(2022, 2, 20, 9, 0, 0).unwrap(),
        total_secs,
        paragraph_secs: Vec::new(),
        units,
        language: LangTag::new(lang),
        interpreted: true,
        delivery: false,
        complete: Some(true),
        left_out: Vec::new(),
        limit_secs: None,
        extra: Default::default(),
    }
}

fn run(secs: f64) -> RecordedRun {
    run_of("en", 330.0, secs)
}

#[test]
fn ones_own_rate_is_the_median_of_the_runs() {
    let own = |runs: &[RecordedRun]| own_rate(runs, SpokenLanguage::En, Interpretation::Interpreted);
    assert_eq!(own(&[]), None);
    let one = own(&[run(150.0)]).unwrap();
    assert!((one.units_per_min - 132.0).abs() < 1e-9);
    assert_eq!(one.source, RateSource::Own { runs: 1 });
    assert!((one.low - 118.8).abs() < 1e-9 && (one.high - 145.2).abs() < 1e-9, "{one:?}");
    // One bad run among three does not move it.
    let three = own(&[run(150.0), run(152.0), run(320.0)]).unwrap();
    assert!((three.units_per_min - 330.0 / 152.0 * 60.0).abs() < 1e-9, "{three:?}");
    assert!(three.low < 110.0, "the range still tells of it: {three:?}");
    // Broken off, clicked through, without an end: no runs.
    assert_eq!(own(&[run(5.0), run(20.0), run(3600.0), run(f64::NAN), run(f64::INFINITY)]), None);
    // Another language, another setting.
    assert_eq!(own_rate(&[run(150.0)], SpokenLanguage::Fr, Interpretation::Interpreted), None);
    assert_eq!(own_rate(&[run(150.0)], SpokenLanguage::En, Interpretation::Uninterpreted), None);
}

#[test]
fn ones_own_rate_tells_how_long_the_same_text_takes() {
    let spoken = HanAndWordCount { han: 400, words: 12 };
    let units =
        Pace::cited(SpokenLanguage::Zh, Interpretation::Interpreted).convert_to_language_units(spoken);
    // A rate of one's own does not change how much there is.
    let fast =
        Pace::new(SpokenLanguage::Zh, Interpretation::Interpreted, SpeakingRate::set_by_delegate(220.0))
            .convert_to_language_units(spoken);
    assert!((units - 418.0).abs() < 1e-9 && (fast - units).abs() < 1e-9, "{units} {fast}");
    let run = run_of("zh-Hans", units, 140.0);
    let rate = own_rate(&[run], SpokenLanguage::Zh, Interpretation::Interpreted).unwrap();
    let again = Pace::new(SpokenLanguage::Zh, Interpretation::Interpreted, rate).estimate(spoken);
    assert!((again.likely_secs - 140.0).abs() < 1e-6, "{again:?}");
}

#[test]
fn paragraphs_and_parts_are_those_of_the_intervention() {
    let text = zh(DRAFT);
    let paragraphs: Vec<_> = text.paragraphs().collect();
    let titles: Vec<_> = paragraphs.iter().filter_map(|one| one.heading).collect();
    assert_eq!(titles, [(2, "称呼"), (2, "立场"), (2, "致谢")]);
    let spoken: Vec<usize> =
        paragraphs.iter().filter(|one| one.heading.is_none()).map(|one| one.spoken.total()).collect();
    assert_eq!(spoken, [8, 11, 8, 4]);
    assert_eq!(&DRAFT[paragraphs[4].range()], "我们愿意分享经验。 <!-- 可省略 -->");
    assert!(paragraphs[4].cuttable && !paragraphs[3].cuttable);

    let parts = parts_by_heading_or_paragraph(&text);
    let told: Vec<_> = parts
        .iter()
        .map(|part| (part.title.as_deref().unwrap(), part.full.total(), part.short.total()))
        .collect();
    assert_eq!(told, [("称呼", 8, 8), ("立场", 19, 11), ("致谢", 4, 4)]);
    assert_eq!(&DRAFT[parts[2].range.clone()], "## 致谢\n谢谢主席。");
    assert_eq!(text.spoken_count(FullOrShort::Full).total(), 31);
    assert_eq!(text.spoken_count(FullOrShort::Short).total(), 23);
    assert!(text.has_short_version());
}

#[test]
fn without_headings_each_paragraph_is_a_part() {
    let text = zh("第一段。\n第二段话。<!-- 可省略 -->\n\n第三。");
    let parts = parts_by_heading_or_paragraph(&text);
    let told: Vec<_> =
        parts.iter().map(|part| (part.title.clone(), part.full.total(), part.is_wholly_cuttable())).collect();
    assert_eq!(told, [(None, 3, false), (None, 4, true), (None, 2, false)]);
}

#[test]
fn what_stands_before_the_first_heading_is_a_part_without_a_title() {
    let text = zh("主席先生：\n女士们：\n## 立场\n支持。\n## 空\n");
    let told: Vec<_> = parts_by_heading_or_paragraph(&text)
        .iter()
        .map(|part| (part.title.clone(), part.full.total()))
        .collect();
    assert_eq!(told, [(None, 7), (Some("立场".to_owned()), 2)]);
}

#[test]
fn the_intervention_says_where_it_stands_at_each_minute() {
    // 165 characters a minute: 400 stand at 165 and 330 when the minutes are full.
    let line = "字".repeat(100);
    let intervention = format!("## 题\n{line}\n\n{line}\n{line}\n{line}");
    let text = zh(&intervention);
    let pace = Pace::cited(SpokenLanguage::Zh, Interpretation::Interpreted);
    let marks = minute_marks(&text, &pace, FullOrShort::Full);
    assert_eq!(marks.iter().map(|mark| (mark.minute, mark.paragraph)).collect::<Vec<_>>(), [(1, 2), (2, 4)]);
    for (mark, said) in marks.iter().zip([165, 330]) {
        assert_eq!(intervention[..mark.at].matches('字').count(), said);
        let place = offset_at_secs(&text, f64::from(mark.minute) * 60.0, &pace, FullOrShort::Full);
        assert_eq!(place, mark.at);
    }
    assert_eq!(offset_at_secs(&text, 0.0, &pace, FullOrShort::Full), intervention.find('字').unwrap());
    assert_eq!(offset_at_secs(&text, 1e6, &pace, FullOrShort::Full), intervention.len());
    assert_eq!(offset_at_secs(&zh(""), 5.0, &pace, FullOrShort::Full), 0);
}

#[test]
fn marks_point_at_the_word_in_the_markdown() {
    let intervention =
        format!("- **{}** [word](https://www.ilo.org/x) and on", "word ".repeat(109).trim_end());
    let text = SpokenTextAnalysis::of(&intervention, &LangTag::new("en"));
    let pace = Pace::cited(SpokenLanguage::En, Interpretation::Interpreted);
    let marks = minute_marks(&text, &pace, FullOrShort::Full);
    assert_eq!(marks.len(), 1);
    assert_eq!(&intervention[marks[0].at..], "and on");
}

#[test]
fn the_short_version_has_its_own_minutes() {
    let line = "字".repeat(165);
    let intervention = format!("{line}\n{line} <!-- 可省略 -->\n{line}\n末");
    let pace = Pace::cited(SpokenLanguage::Zh, Interpretation::Interpreted);
    let full = minute_marks(&zh(&intervention), &pace, FullOrShort::Full);
    let short = minute_marks(&zh(&intervention), &pace, FullOrShort::Short);
    assert_eq!(full.iter().map(|mark| mark.paragraph).collect::<Vec<_>>(), [1, 2, 3]);
    assert_eq!(short.iter().map(|mark| mark.paragraph).collect::<Vec<_>>(), [2, 3]);
}

#[test]
fn languages_that_we_cannot_say_go_by_their_script() {
    let of = |tag: &str, text: &str| SpokenLanguage::of_text(&LangTag::new(tag), text);
    assert_eq!(of("zh-Hant", "x"), SpokenLanguage::Zh);
    assert_eq!(of("fr-CH", ""), SpokenLanguage::Fr);
    assert_eq!(of("und", "主席先生 COVID-19"), SpokenLanguage::Zh);
    assert_eq!(of("pt", "Senhor Presidente"), SpokenLanguage::En);
    assert_eq!(of("ru", "Господин председатель"), SpokenLanguage::En);
    let text = SpokenTextAnalysis::of("Господин председатель", &LangTag::new("ru"));
    assert_eq!(text.spoken_count(FullOrShort::Full), words(2));
}

#[test]
fn a_change_of_language_is_counted_anew() {
    let mut text = SpokenTextAnalysis::of("22", &LangTag::new("fr"));
    assert_eq!(text.spoken_count(FullOrShort::Full), words(1));
    assert!(!text.update("22", &LangTag::new("fr")));
    assert!(text.update("21", &LangTag::new("fr")));
    assert_eq!(text.spoken_count(FullOrShort::Full), words(3));
    assert!(text.update("21", &LangTag::new("en")));
    assert_eq!(text.spoken_count(FullOrShort::Full), words(1));
}
