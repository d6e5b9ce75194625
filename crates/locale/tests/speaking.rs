//! Speaking times as sentences, in four languages.

use rostrum_locale::{Language, Messages, speaking};
use rostrum_notebook::SpeakingLimit;
use rostrum_notebook::speaking::{
    HanAndWordCount, Interpretation, Pace, RateSource, SpeakingRate, SpokenLanguage, compare_with_limit,
};

fn say(
    language: Language,
    spoken_language: SpokenLanguage,
    spoken: HanAndWordCount,
    limit: SpeakingLimit,
) -> String {
    let messages = Messages::new(language);
    let pace = Pace::cited(spoken_language, Interpretation::Interpreted);
    let verdict = compare_with_limit(spoken, spoken, &pace, limit);
    let said = speaking::limit_verdict_sentence(
        &verdict,
        pace.estimate(spoken),
        spoken.total(),
        limit,
        spoken_language,
        &messages,
    );
    said.replace('\u{A0}', "~")
}

fn words(count: usize) -> HanAndWordCount {
    HanAndWordCount { han: 0, words: count }
}

#[test]
fn a_intervention_against_its_limit_is_one_sentence() {
    let three = SpeakingLimit::Secs(180);
    let en = |count| say(Language::En, SpokenLanguage::En, words(count), three);
    assert_eq!(en(220), "About 1:50–2:10 against 3:00: it fits.");
    assert_eq!(en(320), "About 2:40–3:10 against 3:00: tight.");
    assert_eq!(en(394), "About 0:35 over: cut some 65~words.");
    let zh =
        |count| say(Language::ZhHans, SpokenLanguage::Zh, HanAndWordCount { han: count, words: 0 }, three);
    assert_eq!(zh(480), "约 2:40–3:10，时限 3:00：偏紧。");
    assert_eq!(zh(590), "约超时 0:35，需删去大约95字。");
    assert_eq!(
        say(Language::Fr, SpokenLanguage::Fr, words(394), three),
        "Dépassement d’environ 0:35~: supprimer à peu près 65~mots."
    );
    assert_eq!(
        say(Language::Es, SpokenLanguage::Es, words(394), three),
        "Exceso aproximado de 0:35: conviene suprimir alrededor de 65~palabras."
    );
}

#[test]
fn a_limit_in_words_is_counted() {
    let said = |count| say(Language::En, SpokenLanguage::En, words(count), SpeakingLimit::Words(330));
    assert_eq!(said(300), "300~words against 330~words: 30~words left.");
    assert_eq!(said(331), "331~words against 330~words: cut 1~word.");
    let zh = say(
        Language::ZhHans,
        SpokenLanguage::Zh,
        HanAndWordCount { han: 1100, words: 0 },
        SpeakingLimit::Words(1000),
    );
    assert_eq!(zh, "共1,100字，限1,000字：需删去100字。");
}

#[test]
fn times_are_rounded_and_rates_have_their_source() {
    let pace = Pace::cited(SpokenLanguage::En, Interpretation::Interpreted);
    assert_eq!(speaking::likely_time_text(pace.estimate(words(47))), "0:25");
    assert_eq!(speaking::estimate_range(pace.estimate(words(0))), "0:00");
    // What is said at all takes a step, in its part as in the whole.
    assert_eq!(speaking::estimate_range(pace.estimate(words(1))), "0:05");
    assert_eq!(speaking::rounded_stopwatch(0.5), "0:05");
    for language in Language::ALL {
        let messages = Messages::new(language);
        let own = speaking::rate_source_text(RateSource::Own { runs: 3 }, &messages);
        assert!(own.contains('3'), "{own}");
        let rate = speaking::rate_text(&SpeakingRate::set_by_delegate(112.4), SpokenLanguage::En, &messages);
        assert!(rate.contains("112") && rate.contains("107–118"), "{rate}");
    }
}
