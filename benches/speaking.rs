//! What a key costs the speaking time of a draft of 100 kB.
#![allow(missing_docs, clippy::unwrap_used)]

use criterion::{Criterion, criterion_group, criterion_main};
use rostrum_notebook::SpeakingLimit;
use rostrum_notebook::speaking::{
    FullOrShort, Interpretation, Pace, SpokenLanguage, SpokenTextAnalysis, compare_with_limit, minute_marks,
    parts_by_heading_or_paragraph,
};
use rostrum_programme::LangTag;
use std::hint::black_box;

/// 100 kB of paragraphs with figures, under a heading every ten.
fn intervention(paragraph: &str) -> String {
    let mut text = String::new();
    let mut count = 0;
    while text.len() < 100_000 {
        if count % 10 == 0 {
            text.push_str("## 立场 Position\n\n");
        }
        text.push_str(paragraph);
        text.push_str("\n\n");
        count += 1;
    }
    text
}

/// Everything that the pane shows.
fn show(text: &SpokenTextAnalysis, pace: &Pace) {
    for version in [FullOrShort::Full, FullOrShort::Short] {
        let spoken = text.spoken_count(version);
        black_box(compare_with_limit(spoken, text.written_count(version), pace, SpeakingLimit::Secs(180)));
        black_box(minute_marks(text, pace, version));
    }
    black_box(parts_by_heading_or_paragraph(text));
    for paragraph in text.paragraphs() {
        black_box(pace.estimate(paragraph.spoken));
    }
}

fn intervention_of_100_kb(criterion: &mut Criterion) {
    let zh = "2022年2月22日，全球仍有53.1%的人口（41亿人）没有任何社会保护，**COVID-19**造成的损失相当于1.25亿个全职岗位[^1]。";
    let en = "On 22 February 2022, 53.1% of people (4.1 billion) had no social protection at all; the ILO puts the loss from **COVID-19** at US$3.7 trillion[^1].";
    for (name, paragraph, tag, spoken_language) in
        [("zh", zh, "zh-Hans", SpokenLanguage::Zh), ("en", en, "en", SpokenLanguage::En)]
    {
        let lang = LangTag::new(tag);
        let pace = Pace::cited(spoken_language, Interpretation::Interpreted);
        let text = intervention(paragraph);
        criterion.bench_function(&format!("speaking time of 100 kB, {name}: read at once"), |bencher| {
            bencher.iter(|| black_box(SpokenTextAnalysis::of(&text, &lang)));
        });
        // A key in the middle, and everything shown anew.
        let at = text.floor_char_boundary(50_000);
        let mut longer = text.clone();
        longer.insert(at, '7');
        let mut followed = SpokenTextAnalysis::of(&text, &lang);
        let mut turn = false;
        criterion.bench_function(
            &format!("speaking time of 100 kB, {name}: a key and all that is shown"),
            |bencher| {
                bencher.iter(|| {
                    turn = !turn;
                    followed.update(if turn { &longer } else { &text }, &lang);
                    show(&followed, &pace);
                });
            },
        );
        criterion.bench_function(
            &format!("speaking time of 100 kB, {name}: a frame without a change"),
            |bencher| {
                bencher.iter(|| black_box(followed.update(&text, &lang)));
            },
        );
    }
}

criterion_group!(benches, intervention_of_100_kb);
criterion_main!(benches);
