//! What was written into comments of a draft is neither said nor printed: rehearsing and handing in stop and
//! name it, and one press makes it text.

use super::interventions::{ask, place, setup, the};
use proptest::prelude::*;
use rostrum_app::{
    Action, Dialog, Effect, HandInAction, HandInEffect, InterventionAction, RehearseAction, State,
    StatementsOrReport, StepAfterCommentDecision, update,
};
use rostrum_locale::Language;
use rostrum_locale::intervention_frame::{
    frame_hint_for, intervention_frame_parts, intervention_frame_text, unspoken_comments,
    with_comments_as_text,
};
use rostrum_markdown::{public_comments_of, text_to_hand_in};
use rostrum_notebook::Splice;
use rostrum_programme::LangTag;

/// A draft as frames were put into the text before: headings, each with its guiding words in a comment.
fn old_frame(language: Language) -> String {
    let part = |part: &rostrum_locale::intervention_frame::InterventionFramePart| {
        format!("## {}\n<!-- {} -->\n\n", part.title, part.hint)
    };
    intervention_frame_parts(language).iter().map(part).collect()
}

fn with_intervention(text: &str) -> State {
    let mut state = setup();
    ask(&mut state, InterventionAction::New { framed: false });
    let splice = Splice { at: 0, removed: String::new(), inserted: text.to_owned() };
    let place = place(&state);
    update(&mut state, Action::EditNote { place, splice, typing: false });
    state
}

fn rehearse(state: &mut State) -> bool {
    update(state, Action::Rehearse(RehearseAction::Begin));
    state.rehearsal.is_some()
}

/// Whether a place for the file is asked for.
fn hands_in(state: &mut State) -> bool {
    update(state, Action::HandIn(HandInAction::ShowStatements));
    let effects = update(state, Action::HandIn(HandInAction::Choose(StatementsOrReport::Statements)));
    effects.iter().any(|effect| matches!(effect, Effect::HandIn(HandInEffect::PickTarget { .. })))
}

#[test]
fn an_old_frame_that_nobody_wrote_into_stops_nothing() {
    for language in Language::ALL {
        let old = old_frame(language);
        assert_eq!(unspoken_comments(&old), [], "{language:?}");
        let text = old.replacen("\n\n## ", "\n我们支持。\n\n## ", 1);
        let mut state = with_intervention(&text);
        assert!(rehearse(&mut state) && hands_in(&mut with_intervention(&text)));
        // Made text, only the guiding words go: they are shown again without being there.
        assert_eq!(
            with_comments_as_text(&old),
            old.lines()
                .map(|line| if line.starts_with("<!--") { "\n".into() } else { format!("{line}\n") })
                .collect::<String>()
        );
    }
}

#[test]
fn what_was_written_into_hints_and_comments_is_named_before_it_is_left_out() {
    let hint = &intervention_frame_parts(Language::ZhHans)[0].hint;
    let guiding = &intervention_frame_parts(Language::ZhHans)[1].hint;
    let text = format!(
        "## 称呼\n<!-- {hint} 尊敬的主席先生 -->\n\n## 立场\n<!-- {guiding}\n我们主张\n写进预算 -->\n谢谢主席先生。\n\n说到一半<!-- 问财政部 -->又说。 <!-- 可省略 -->\n## 致谢\n<!-- 谢谢主席 -->\n"
    );
    let words = [format!("{hint} 尊敬的主席先生"), "我们主张\n写进预算".into(), "问财政部".into()];
    let mut state = with_intervention(&text);
    assert_eq!(state.unspoken_comments_before_step(StepAfterCommentDecision::Rehearse), words);
    assert!(!rehearse(&mut state), "it stops");
    assert_eq!(state.dialog, Some(Dialog::Unsaid(StepAfterCommentDecision::Rehearse)));
    let mut handing = with_intervention(&text);
    assert!(!hands_in(&mut handing));
    assert_eq!(handing.dialog, Some(Dialog::Unsaid(StepAfterCommentDecision::HandIn)));

    // One press makes it text, as one step of undo, and goes on.
    ask(&mut state, InterventionAction::MakeText(Some(StepAfterCommentDecision::Rehearse)));
    assert!(state.rehearsal.is_some() && state.dialog.is_none());
    let made = the(&state).body.text.clone();
    assert_eq!(
        made,
        format!(
            "## 称呼\n{hint} 尊敬的主席先生\n\n## 立场\n我们主张\n写进预算\n谢谢主席先生。\n\n说到一半问财政部又说。 <!-- 可省略 -->\n## 致谢\n\n"
        )
    );
    assert!(text_to_hand_in(&made).contains("我们主张"));
    update(&mut state, Action::Rehearse(RehearseAction::AskEnding));
    update(&mut state, Action::Undo);
    assert_eq!(the(&state).body.text, text);

    // Or it goes on without, and is not asked again for the same words.
    let effects = ask(&mut handing, InterventionAction::LeaveUnsaid(StepAfterCommentDecision::HandIn));
    assert!(effects.iter().any(|effect| matches!(effect, Effect::HandIn(HandInEffect::PickTarget { .. }))));
    assert_eq!(the(&handing).body.text, text, "nothing is changed");
    assert!(hands_in(&mut handing));
    let splice = Splice { at: 0, removed: String::new(), inserted: "<!-- 又一段 -->\n".into() };
    let at = place(&handing);
    update(&mut handing, Action::EditNote { place: at, splice, typing: false });
    assert!(!hands_in(&mut handing), "something else is");
}

#[test]
fn comments_are_found_over_lines_and_not_in_code_or_in_what_is_private() {
    let words = |text: &str| public_comments_of(text).into_iter().map(|one| one.words).collect::<Vec<_>>();
    assert_eq!(words("a <!-- b\nc\n\nd --> e <!-- f -->"), ["b\nc\n\nd", "f"]);
    assert_eq!(words("<!--b-->\n<!---->\n<!-- --- -->"), ["b"]);
    assert_eq!(words("a <!-- can be cut --> <!-- peut être omis -->"), Vec::<String>::new());
    assert_eq!(words("`<!-- a -->` and\n```\n<!-- b -->\n```\n"), Vec::<String>::new());
    assert_eq!(words("<!-- without an end\nmore"), Vec::<String>::new());
    assert_eq!(words("## 内部\n<!-- a -->\n## 立场\n<!-- b -->"), ["b"]);
    assert_eq!(
        words("- item <!-- a -->\n> quoted <!-- b -->\n| x <!-- c --> | y |\n|---|---|"),
        ["a", "b", "c"]
    );
}

#[test]
fn the_hints_are_those_of_the_intervention_s_language() {
    for heading in Language::ALL {
        for intervention in Language::ALL {
            for (index, part) in intervention_frame_parts(heading).iter().enumerate() {
                let hint = frame_hint_for(&part.title, &intervention.tag()).unwrap();
                let named = intervention_frame_parts(intervention).iter().any(|part| part.hint == hint);
                assert!(named, "{heading:?} {index} in {intervention:?}: {hint}");
            }
        }
        assert!(!intervention_frame_text(heading).contains("<!--"));
    }
    assert_eq!(frame_hint_for("别的", &LangTag::new("zh")), None);
}

/// Frames that earlier versions began drafts with had other words in some places; nothing in them is text of the
/// delegate's, and their headings still have guiding words.
#[test]
fn a_frame_of_an_earlier_version_is_known_as_one() {
    for (heading, hint) in [
        ("Address", "Chair, Excellencies, dear social partners,"),
        ("Position", "The answer first: what we hold on this question"),
        ("Evidence", "One figure, one experience of our own, with the source"),
        ("Commitment", "Concrete, dated, and it can be checked"),
        ("Éléments à l’appui", "Un chiffre, une expérience de chez nous, avec la source"),
        ("依据", "一项数据、一个本国经验，注明来源"),
    ] {
        assert_eq!(unspoken_comments(&format!("## {heading}\n<!-- {hint} -->\n")), [], "{hint}");
        assert!(frame_hint_for(heading, &LangTag::new("en")).is_some(), "{heading}");
    }
    // What was written behind them was written by somebody.
    let written = unspoken_comments(
        "## Evidence\n<!-- One figure, one experience of our own, with the source: 15.9% -->\n",
    );
    assert_eq!(written.iter().map(|one| one.words.as_str()).collect::<Vec<_>>(), ["15.9%"]);
}

proptest! {
    /// Whatever stands in comments, once made text nothing is hidden and no letter is lost.
    #[test]
    fn nothing_written_is_lost_when_it_is_made_text(
        pieces in prop::collection::vec(prop::sample::select(vec!["<!--", "-->", "<!-- ", " -->", "一二", "a b", "\n", "\n\n", "## x\n", "。"]), 0..16)
    ) {
        let text = pieces.concat();
        let made = with_comments_as_text(&text);
        let letters = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        prop_assert_eq!(letters(&made), letters(&text));
        prop_assert!(unspoken_comments(&text).len() <= text.matches("<!--").count());
    }
}
