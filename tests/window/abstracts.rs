//! Abstracts of programme files that were written in Markdown: shown without their marks, kept as they came.

use crate::reviews::says;
use crate::setup::{Setup, Window};
use rostrum_app::{Action, Page};
use rostrum_locale::Language;
use serde_json::json;

fn open(text: &str, language: Language) -> (Setup, Window) {
    let setup = Setup { language: Some(language), size: [1280.0, 1400.0], ..Setup::default() };
    let programme = json!({
        "format": "rostrum-programme", "version": 1, "id": "f", "zone": "Europe/Zurich",
        "revision": { "label": "Rev.1", "kind": "full" }, "title": "Forum of the harbours",
        "sessions": [{
            "id": "a", "kind": "talk", "start": "2022-02-23T13:00:00+01:00", "end": "2022-02-23T14:30:00+01:00",
            "title": "Quays", "background": [{ "id": "p1", "text": text }],
        }],
    });
    let path = setup.folder.path().join("forum.json");
    std::fs::write(&path, programme.to_string()).unwrap();
    let setup = Setup { programme: Some(path), ..setup };
    let mut window = setup.open();
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::Open(Page::Session("a".into())));
    window.run();
    (setup, window)
}

#[test]
fn bold_words_links_and_lists_are_set_and_the_text_stays_as_it_came() {
    for (text, shown, raw) in [
        ("We speak of **tides** and of cranes.", "We speak of tides and of cranes.", "**"),
        ("Read [the plan](https://ports.example/plan) first.", "the plan (https://ports.example/plan)", "]("),
        ("Three things:\n\n- berths\n- pilots\n", "• berths", "- berths"),
        ("我们讨论**潮汐**和起重机。", "我们讨论潮汐和起重机。", "**"),
        ("Nous parlons de **marées**.", "Nous parlons de marées.", "**"),
    ] {
        let (_setup, window) = open(text, Language::En);
        assert!(says(&window, shown), "{text}");
        assert!(!says(&window, raw), "{text}");
        let state = window.state().state();
        let session = state.shown_programme().session(&"a".into()).unwrap();
        assert_eq!(session.background[0].text.text(&Language::En.tag()), text);
    }
}

#[test]
fn what_only_looks_a_little_like_marks_is_shown_as_it_is() {
    for text in [
        "Rates of 3 * 4 and 5 * 6 apply.",
        "The file is called quay_plan_final.",
        "# 4 is the berth of the ferry",
        "2 ** 8 is the number of berths.",
        "- a single dash begins this sentence",
        "See [1] and [2] below.",
        "Of **tides** <!-- and cranes --> we speak.",
    ] {
        let (_setup, window) = open(text, Language::En);
        assert!(says(&window, text), "{text}");
    }
}
