//! Limits, and how a draft stands to them.

use rostrum_locale::{Language, Messages};
use rostrum_notebook::SpeakingLimit;
use rostrum_notebook::speaking::{
    CutUnit, HanAndWordCount, Interpretation, LIMIT_PRESETS, LimitFit, Pace, RequiredCut, SpokenLanguage,
    compare_with_limit, count_written, limit_for_language,
};
use std::collections::BTreeSet;

fn han(count: usize) -> HanAndWordCount {
    HanAndWordCount { han: count, words: 0 }
}

fn words(count: usize) -> HanAndWordCount {
    HanAndWordCount { han: 0, words: count }
}

#[test]
fn a_intervention_fits_is_tight_or_over() {
    let pace = Pace::cited(SpokenLanguage::En, Interpretation::Interpreted);
    let fit = |count| compare_with_limit(words(count), words(count), &pace, SpeakingLimit::Secs(180)).fit;
    // 100 words a minute at the slow end, 110 at the rate itself.
    assert_eq!(fit(0), LimitFit::Fits);
    assert_eq!(fit(300), LimitFit::Fits);
    assert_eq!(fit(301), LimitFit::Tight);
    assert_eq!(fit(330), LimitFit::Tight);
    assert_eq!(fit(331), LimitFit::Over);
}

#[test]
fn over_the_limit_it_says_how_much_to_cut() {
    let pace = Pace::cited(SpokenLanguage::En, Interpretation::Interpreted);
    let verdict = compare_with_limit(words(394), words(394), &pace, SpeakingLimit::Secs(180));
    assert!((verdict.left_secs.unwrap() + 34.9).abs() < 0.1, "{verdict:?}");
    assert_eq!(verdict.cut, Some(RequiredCut { count: 65, unit: CutUnit::Words }));
    let pace = Pace::cited(SpokenLanguage::Zh, Interpretation::Interpreted);
    let verdict = compare_with_limit(han(495 + 94), han(0), &pace, SpeakingLimit::Secs(180));
    assert_eq!(verdict.cut, Some(RequiredCut { count: 95, unit: CutUnit::Han }));
    let verdict = compare_with_limit(han(496), han(0), &pace, SpeakingLimit::Secs(180));
    assert_eq!(verdict.cut, Some(RequiredCut { count: 1, unit: CutUnit::Han }));
    // What was to be cut is enough.
    for count in [331, 345, 394, 600, 2000] {
        let pace = Pace::cited(SpokenLanguage::En, Interpretation::Interpreted);
        let cut = compare_with_limit(words(count), words(0), &pace, SpeakingLimit::Secs(180)).cut.unwrap();
        assert_ne!(
            compare_with_limit(words(count - cut.count), words(0), &pace, SpeakingLimit::Secs(180)).fit,
            LimitFit::Over
        );
    }
}

#[test]
fn a_chair_who_cuts_the_limit_changes_the_verdict() {
    let pace = Pace::cited(SpokenLanguage::Zh, Interpretation::Interpreted);
    let fit =
        |minutes: u32| compare_with_limit(han(400), han(400), &pace, SpeakingLimit::Secs(minutes * 60)).fit;
    assert_eq!((fit(5), fit(3), fit(2)), (LimitFit::Fits, LimitFit::Fits, LimitFit::Over));
}

#[test]
fn a_limit_in_words_counts_what_is_written() {
    let pace = Pace::cited(SpokenLanguage::En, Interpretation::Interpreted);
    let judge = |count| compare_with_limit(words(1000), words(count), &pace, SpeakingLimit::Words(330));
    assert_eq!(judge(320).fit, LimitFit::Fits);
    assert_eq!((judge(326).fit, judge(330).fit), (LimitFit::Tight, LimitFit::Tight));
    let over = judge(341);
    assert_eq!((over.fit, over.left_words, over.left_secs), (LimitFit::Over, Some(-11), None));
    assert_eq!(over.cut, Some(RequiredCut { count: 11, unit: CutUnit::Words }));
}

#[test]
fn words_as_written_are_those_of_a_word_processor() {
    for (text, han, words) in [
        ("Thank you, Chair.", 0, 3),
        ("a human-centred recovery", 0, 3),
        ("18.5% of workers and/or employers", 0, 5),
        ("2022年，18.5%的青年", 4, 2),
        ("公正过渡（just transition）", 4, 2),
        ("一，二。三；A，B", 3, 2),
        ("l'OIT – et l'ONU", 0, 3),
        ("…—", 0, 0),
    ] {
        assert_eq!(count_written(text), HanAndWordCount { han, words }, "{text}");
    }
}

#[test]
fn presets_have_names_in_every_language_and_ids_of_their_own() {
    let ids: BTreeSet<&str> = LIMIT_PRESETS.iter().map(|preset| preset.id).collect();
    assert_eq!(ids.len(), LIMIT_PRESETS.len());
    for language in Language::ALL {
        let messages = Messages::new(language);
        let names: BTreeSet<String> =
            LIMIT_PRESETS.iter().map(|preset| messages.say(preset.name).into_owned()).collect();
        assert_eq!(names.len(), LIMIT_PRESETS.len(), "two presets share a name in {language}");
        assert!(LIMIT_PRESETS.iter().all(|preset| messages.has(preset.name)), "{language}");
    }
    let limit = |id| LIMIT_PRESETS.iter().find(|preset| preset.id == id).unwrap().limit;
    assert_eq!(limit("ilo-plenary"), SpeakingLimit::Secs(300));
    assert_eq!(limit("who-member"), SpeakingLimit::Secs(180));
    assert_eq!(limit("who-member-words"), SpeakingLimit::Words(330));
    assert_eq!(limit("un-general-debate"), SpeakingLimit::Secs(900));
}

#[test]
fn limits_are_kept_in_files_as_documented() {
    assert_eq!(serde_json::to_string(&SpeakingLimit::Secs(180)).unwrap(), r#"{"secs":180}"#);
    assert_eq!(serde_json::from_str::<SpeakingLimit>(r#"{"words":330}"#).unwrap(), SpeakingLimit::Words(330));
}

#[test]
fn a_limit_in_words_is_a_time_in_chinese() {
    let zh = rostrum_programme::LangTag::new("zh-Hans");
    let told: Vec<SpeakingLimit> =
        [330, 440, 220, 1].map(|words| limit_for_language(&zh, SpeakingLimit::Words(words))).to_vec();
    assert_eq!(told, [180, 240, 120, 30].map(SpeakingLimit::Secs));
    assert_eq!(limit_for_language(&zh, SpeakingLimit::Secs(90)), SpeakingLimit::Secs(90));
    assert_eq!(
        limit_for_language(&rostrum_programme::LangTag::new("fr"), SpeakingLimit::Words(330)),
        SpeakingLimit::Words(330)
    );
}
