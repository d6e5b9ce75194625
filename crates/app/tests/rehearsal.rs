//! A run with a watch that the test moves: where the text stands, how it stands to the limit, what is
//! kept of it.

use proptest::prelude::*;
use rostrum_app::{
    Action, Clock, Effect, Page, ProgrammeWithSessionLookup, ReadOnlyReason, RehearsalEndChoice,
    RehearseAction, StartupData, State, StepDirection, update,
};
use rostrum_locale::Language;
use rostrum_notebook::rehearsal::{
    LimitChange, LimitPhase, PACE_FACTOR_RANGE, Passage, PassagePosition, PassageTextRun, Rehearsal,
    limit_after, passages_of,
};
use rostrum_notebook::speaking::{
    FullOrShort, Interpretation, Pace, RateCitation, RateSource, SpokenLanguage, SpokenTextAnalysis,
};
use rostrum_notebook::{Edit, Intervention, InterventionStatus, Notebook, SpeakingLimit, VersionReason};
use rostrum_programme::{LangTag, SessionId, Zone};
use rostrum_store::{FileLook, Folders, Revisions, SaveReport, Settings};
use std::sync::atomic::{AtomicI64, Ordering};

fn passage(secs: f64, cuttable: bool) -> Passage {
    let runs = vec![PassageTextRun { text: "我们赞同。".to_owned(), bold: false }];
    Passage { runs, units: secs * 2.75, secs, cuttable }
}

/// Three paragraphs of 60, 30 and 30 seconds; the second can be cut.
fn three(limit_secs: f64) -> Rehearsal {
    Rehearsal::new(vec![passage(60.0, false), passage(30.0, true), passage(30.0, false)], Some(limit_secs))
}

fn near(a: f64, b: f64) -> bool {
    (a - b).abs() < 1e-6
}

#[test]
fn what_is_read_out_is_what_the_estimate_counts() {
    let text = "## 立场\n\n- [14:52] 我们**支持**[公正过渡](https://www.ilo.org)[^1]。 <!-- 可省略 -->\n\n到2030年，<!-- 核对 -->ILO…\n\n[^1]: 来源\n";
    let pace = Pace::cited(SpokenLanguage::Zh, Interpretation::Interpreted);
    let passages = passages_of(text, &pace);
    let texts: Vec<String> = passages.iter().map(Passage::text).collect();
    assert_eq!(texts, ["我们支持公正过渡。", "到2030年，ILO…"]);
    assert_eq!(passages.iter().map(|passage| passage.cuttable).collect::<Vec<_>>(), [true, false]);
    let bold: Vec<_> = passages[0].runs.iter().map(|run| (run.text.as_str(), run.bold)).collect();
    assert_eq!(bold, [("我们", false), ("支持", true), ("公正过渡。", false)]);
    // 到二零三零年 are six characters; the letters of ILO three words at their own rate.
    assert!(near(passages[1].secs, 60.0 * (6.0 / 165.0 + 3.0 / 110.0)), "{}", passages[1].secs);
    assert!(near(passages[1].units / 165.0 * 60.0, passages[1].secs));
    let whole = SpokenTextAnalysis::of(text, &LangTag::new("zh")).spoken_count(FullOrShort::Full);
    assert!(near(passages.iter().map(|passage| passage.secs).sum(), pace.estimate(whole).likely_secs));
}

#[test]
fn the_text_runs_at_the_estimated_pace() {
    let mut run = three(120.0);
    assert!(!run.has_begun());
    assert_eq!(run.position(9_000), PassagePosition::start_of(0));
    run.start_or_pause(1_000);
    assert_eq!(run.position(31_000), PassagePosition { passage: 0, part: 0.5 });
    assert_eq!(run.position(61_000), PassagePosition::start_of(1));
    assert_eq!(run.position(106_000), PassagePosition { passage: 2, part: 0.5 });
    assert!(near(run.behind_secs(106_000), 0.0));
    assert_eq!(run.position(500_000), PassagePosition { passage: 2, part: 1.0 });
    assert!(near(run.forecast_secs(31_000), 120.0));
}

#[test]
fn a_pause_does_not_count() {
    let mut run = three(120.0);
    run.start_or_pause(0);
    run.start_or_pause(10_000);
    assert!(!run.is_running());
    assert!(near(run.elapsed_secs(1_000_000), 10.0));
    let place = run.position(1_000_000);
    run.start_or_pause(1_000_000);
    assert_eq!(run.position(1_000_000), place);
    assert!(near(run.elapsed_secs(1_005_000), 15.0));
    assert!(near(run.result_at(1_005_000).passage_secs[0], 15.0));
}

#[test]
fn slower_falls_behind_the_plan_and_back_leads_to_the_pace_itself() {
    let mut run = three(120.0);
    run.start_or_pause(0);
    run.slower(0);
    assert!(run.chosen_pace_factor() < 1.0);
    assert!(run.behind_secs(60_000) > 2.0, "{}", run.behind_secs(60_000));
    run.faster(60_000);
    assert_eq!(run.chosen_pace_factor(), 1.0);
    for _ in 0..60 {
        run.faster(60_000);
    }
    assert_eq!(run.chosen_pace_factor(), *PACE_FACTOR_RANGE.end());
}

#[test]
fn the_phases_follow_the_limit_that_holds_now() {
    let mut run = three(120.0);
    run.start_or_pause(0);
    assert_eq!(run.phase(59_000), LimitPhase::Within);
    assert_eq!(run.phase(60_000), LimitPhase::LastMinute);
    assert_eq!(run.phase(120_000), LimitPhase::TimeUp);
    assert_eq!(run.phase(126_000), LimitPhase::Overtime);
    assert!(near(run.secs_left_to_limit(126_000).unwrap(), -6.0));
    // The chair cuts two minutes to one, half a minute in.
    run.set_limit(Some(60.0));
    assert_eq!(run.phase(30_000), LimitPhase::Within);
    assert_eq!(run.phase(41_000), LimitPhase::LastMinute);
    assert_eq!(run.phase(66_000), LimitPhase::Overtime);
    run.set_limit(None);
    assert_eq!(run.phase(66_000), LimitPhase::NoLimit);
    assert_eq!(run.secs_left_to_limit(66_000), None);
}

#[test]
fn what_can_be_cut_is_passed_over() {
    let mut run = three(120.0);
    assert!(near(run.cuttable_secs_ahead(0), 30.0));
    run.toggle_skipping_cuttable(0);
    assert!(near(run.cuttable_secs_ahead(0), 0.0));
    run.start_or_pause(0);
    assert_eq!(run.position(60_000), PassagePosition::start_of(2));
    assert_eq!(run.spoken_passage_number_and_total(2), (2, 2));
    let taken = run.result_at(90_000);
    assert!(near(taken.passage_secs[1], 0.0));
    assert!(near(taken.units, 90.0 * 2.75));
    assert!(taken.whole);
    // In the middle of a paragraph that is cut, the text goes on behind it.
    let mut run = three(120.0);
    run.start_or_pause(0);
    run.toggle_skipping_cuttable(70_000);
    assert_eq!(run.position(70_000), PassagePosition::start_of(2));
    assert!(near(run.result_at(70_000).passage_secs[1], 10.0));
}

#[test]
fn by_hand_the_text_moves_only_when_it_is_moved() {
    let mut run = three(120.0);
    run.toggle_manual_advance(0);
    run.start_or_pause(0);
    assert_eq!(run.position(80_000), PassagePosition::start_of(0));
    run.move_to(80_000, PassagePosition { passage: 1, part: 0.0 });
    run.move_to(100_000, PassagePosition { passage: 2, part: 0.0 });
    let taken = run.result_at(140_000);
    assert_eq!(taken.passage_secs, [80.0, 20.0, 40.0]);
    assert!(near(taken.units, 120.0 * 2.75));
    assert!(near(run.behind_secs(100_000), 10.0));
}

#[test]
fn a_run_broken_off_counts_what_was_spoken() {
    let mut run = three(120.0);
    run.start_or_pause(0);
    let taken = run.result_at(30_000);
    assert!(!taken.whole);
    assert!(near(taken.units, 30.0 * 2.75));
    // A paragraph that is clicked past is not spoken.
    run.move_to(30_000, PassagePosition::start_of(2));
    let taken = run.result_at(60_000);
    assert!(near(taken.units, 90.0 * 2.75), "{}", taken.units);
    assert_eq!(taken.passage_secs[1], 0.0);
    assert_eq!((taken.whole, taken.left_out, taken.complete), (true, vec![1], true), "it can be cut");
}

#[test]
fn a_watch_without_a_text_still_tells_the_time() {
    let mut run = Rehearsal::new(Vec::new(), Some(60.0));
    run.start_or_pause(0);
    run.faster(1_000);
    run.toggle_skipping_cuttable(2_000);
    run.move_to(3_000, PassagePosition::start_of(4));
    assert!(near(run.result_at(70_000).total_secs, 70.0));
    assert_eq!(run.phase(70_000), LimitPhase::Overtime);
    assert_eq!(run.spoken_passage_number_and_total(0), (0, 0));
}

#[test]
fn one_key_changes_a_limit() {
    let secs = |secs| Some(SpeakingLimit::Secs(secs));
    assert_eq!(limit_after(secs(180), LimitChange::Shorter, 110.0), SpeakingLimit::Secs(120));
    assert_eq!(limit_after(secs(60), LimitChange::Shorter, 110.0), SpeakingLimit::Secs(45));
    assert_eq!(limit_after(secs(15), LimitChange::Shorter, 110.0), SpeakingLimit::Secs(15));
    assert_eq!(limit_after(secs(45), LimitChange::Longer, 110.0), SpeakingLimit::Secs(60));
    assert_eq!(limit_after(secs(120), LimitChange::Longer, 110.0), SpeakingLimit::Secs(180));
    assert_eq!(limit_after(None, LimitChange::Shorter, 110.0), SpeakingLimit::Secs(180));
    assert_eq!(limit_after(secs(600), LimitChange::Minutes(2), 110.0), SpeakingLimit::Secs(120));
    let words = Some(SpeakingLimit::Words(330));
    assert_eq!(limit_after(words, LimitChange::Shorter, 110.0), SpeakingLimit::Words(220));
    assert_eq!(limit_after(words, LimitChange::Longer, 110.0), SpeakingLimit::Words(440));
}

#[derive(Debug, Clone)]
enum Step {
    Wait(u32),
    Pause,
    Faster,
    Slower,
    ByHand,
    Skip,
    Next,
    Limit(u32),
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(
        prop_oneof![
            4 => (0_u32..90_000).prop_map(Step::Wait),
            1 => Just(Step::Pause),
            1 => Just(Step::Faster),
            1 => Just(Step::Slower),
            1 => Just(Step::ByHand),
            1 => Just(Step::Skip),
            1 => Just(Step::Next),
            1 => (15_u32..600).prop_map(Step::Limit),
        ],
        0..40,
    )
}

proptest! {
    /// Whatever is done, the text never runs back, the parts add up to the whole, and a pause stands still.
    #[test]
    fn parts_add_up_and_the_text_never_runs_back(
        passages in prop::collection::vec((0.0_f64..90.0, any::<bool>()), 1..8),
        steps in steps(),
    ) {
        let passages: Vec<Passage> = passages.into_iter().map(|(secs, cut)| passage(secs, cut)).collect();
        let units: f64 = passages.iter().map(|passage| passage.units).sum();
        let mut run = Rehearsal::new(passages, Some(120.0));
        let mut now = 5_000_u64;
        let mut ran = 0_u64;
        let mut before = run.position(now);
        for step in steps {
            match step {
                Step::Wait(millis) => {
                    ran += if run.is_running() { u64::from(millis) } else { 0 };
                    now += u64::from(millis);
                }
                Step::Pause => run.start_or_pause(now),
                Step::Faster => run.faster(now),
                Step::Slower => run.slower(now),
                Step::ByHand => run.toggle_manual_advance(now),
                Step::Skip => run.toggle_skipping_cuttable(now),
                Step::Next => {
                    if let Some(next) = run.next_spoken_passage(run.position(now).passage) {
                        run.move_to(now, PassagePosition::start_of(next));
                    }
                }
                Step::Limit(secs) => run.set_limit(Some(f64::from(secs))),
            }
            let place = run.position(now);
            prop_assert!(place >= before, "{before:?} to {place:?}");
            prop_assert!((0.0..=1.0).contains(&place.part));
            before = place;
            let taken = run.result_at(now);
            let sum: f64 = taken.passage_secs.iter().sum();
            prop_assert!((sum - taken.total_secs).abs() < 1e-6, "{sum} is not {}", taken.total_secs);
            prop_assert!((taken.total_secs - ran as f64 / 1000.0).abs() < 1e-6);
            prop_assert!(taken.units <= units + 1e-6);
            prop_assert!((0.0..=1.0).contains(&taken.share));
            prop_assert!(taken.whole || !taken.complete);
            prop_assert!(run.forecast_secs(now) >= taken.total_secs - 1e-6);
        }
    }
}

/// A state with one draft of three paragraphs, and a clock to be moved, in milliseconds.
fn setup(read_only: Option<ReadOnlyReason>) -> (State, &'static AtomicI64) {
    let programme = rostrum_formats::builtin_programme::builtin_programme().unwrap().value;
    let mut notebook = Notebook::new(programme.id.clone());
    let mut intervention = Intervention::new(notebook.next_intervention_id(), LangTag::from("zh-Hans"));
    intervention.limit = Some(SpeakingLimit::Secs(180));
    intervention.body.text = "我们赞同把社会保护放在复苏的中心。\n\n仅靠国内资源，低收入国家补不上缺口：\
        所需的投入相当于**国内生产总值的 15.9%**，几乎是**税收的一半**。\n\n因此，我们支持建立新的国际融资机制。\n"
        .to_owned();
    let session = SessionId::from("thematic-2");
    let (before, after) = (None, Some(Box::new(intervention)));
    notebook.apply(&Edit::Intervention { session, index: 0, before, after }).unwrap();
    let clock: &'static AtomicI64 = Box::leak(Box::new(AtomicI64::new(1_645_618_800_000)));
    let mut state = State::new(StartupData {
        programme: ProgrammeWithSessionLookup::new(programme),
        revisions: Revisions::default(),
        open: None,
        given: None,
        notebook,
        settings: Settings::default(),
        folders: Folders::resolve(Some(tempfile::tempdir().unwrap().keep())).unwrap(),
        clock: Clock::ByHand(clock),
        language: Some(Language::ZhHans),
        theme: None,
        zone: None,
        system_zone: Zone::UTC,
        system_language: None,
        read_only,
        notices: Vec::new(),
        held_back: None,
        note: None,
    });
    state.window.page = Page::Session("thematic-2".into());
    (state, clock)
}

fn ask(state: &mut State, action: RehearseAction) -> Vec<Effect> {
    update(state, Action::Rehearse(action))
}

fn pass(clock: &AtomicI64, secs: i64) {
    clock.fetch_add(secs * 1000, Ordering::Relaxed);
}

fn intervention(state: &State) -> Intervention {
    state.notebook.interventions_of(&"thematic-2".into())[0].clone()
}

#[test]
fn a_run_is_kept_with_its_intervention_and_can_be_taken_back() {
    let (mut state, clock) = setup(None);
    ask(&mut state, RehearseAction::Begin);
    assert_eq!(state.rehearsal.as_ref().unwrap().run.passages().len(), 3);
    ask(&mut state, RehearseAction::ByHand);
    // Reading it over before the watch starts does not count.
    pass(clock, 20);
    ask(&mut state, RehearseAction::StartOrPause);
    pass(clock, 10);
    ask(&mut state, RehearseAction::Paragraph(StepDirection::Next));
    pass(clock, 15);
    ask(&mut state, RehearseAction::StartOrPause);
    pass(clock, 60);
    ask(&mut state, RehearseAction::StartOrPause);
    ask(&mut state, RehearseAction::Paragraph(StepDirection::Next));
    pass(clock, 8);
    let effects = ask(&mut state, RehearseAction::End(RehearsalEndChoice::Keep));
    assert!(
        matches!(effects[..], [Effect::SaveEdit(Edit::Intervention { .. }), Effect::WriteSettings]),
        "{effects:?}"
    );
    assert!(state.rehearsal.is_none());
    let kept = intervention(&state).runs;
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].total_secs, 33.0);
    assert_eq!(kept[0].paragraph_secs, [10.0, 15.0, 8.0]);
    assert!(!kept[0].delivery && kept[0].interpreted);
    assert_eq!(kept[0].at.timestamp_millis(), 1_645_618_820_000);
    assert_eq!(state.notices.last().unwrap().text, "已记下这一遍：0:33。");
    update(&mut state, Action::Undo);
    assert!(intervention(&state).runs.is_empty());
}

#[test]
fn a_run_gives_the_delegate_a_rate_of_ones_own_and_the_settings_lead_back() {
    let (mut state, clock) = setup(None);
    let likely = |state: &State| {
        state
            .passages_with_estimated_times(&intervention(state))
            .iter()
            .map(|passage| passage.secs)
            .sum::<f64>()
    };
    let (cited, before) = (state.pace(&intervention(&state)).rate, likely(&state));
    assert_eq!((cited.units_per_min, cited.source), (165.0, RateSource::Cited(RateCitation::Li2010)));
    // The whole text in half a minute.
    ask(&mut state, RehearseAction::Begin);
    ask(&mut state, RehearseAction::ByHand);
    ask(&mut state, RehearseAction::StartOrPause);
    for _ in 0..3 {
        pass(clock, 10);
        ask(&mut state, RehearseAction::Paragraph(StepDirection::Next));
    }
    ask(&mut state, RehearseAction::End(RehearsalEndChoice::Keep));
    let own = state.pace(&intervention(&state)).rate;
    assert_eq!(own.source, RateSource::Own { runs: 1 });
    assert!((own.units_per_min - 165.0 * before / 30.0).abs() < 1.0, "{own:?} {before}");
    assert!((likely(&state) - 30.0).abs() < 0.5, "{}", likely(&state));
    // Another setting and another language have no run yet.
    let mut other = intervention(&state);
    other.interpreted = false;
    assert_eq!(state.pace(&other).rate.source, RateSource::Cited(RateCitation::ChineseBroadcast));
    ask(&mut state, RehearseAction::UseOwnRate(false));
    assert!(near(likely(&state), before));
    ask(&mut state, RehearseAction::UseOwnRate(true));
    update(&mut state, Action::Undo);
    assert_eq!(state.pace(&intervention(&state)).rate, cited, "the run was taken back");
}

#[test]
fn what_was_thrown_away_or_never_spoken_is_not_kept() {
    let (mut state, clock) = setup(None);
    for (secs, ending) in [(40, RehearsalEndChoice::ThrowAway), (2, RehearsalEndChoice::Keep)] {
        ask(&mut state, RehearseAction::Begin);
        ask(&mut state, RehearseAction::StartOrPause);
        pass(clock, secs);
        assert!(ask(&mut state, RehearseAction::End(ending)).is_empty());
        assert!(intervention(&state).runs.is_empty() && state.rehearsal.is_none());
    }
}

/// What a chair takes off, or a rehearsal tries, is of that run; what the draft may take is for its own keys.
#[test]
fn a_chair_cuts_the_limit_of_the_run_and_never_of_the_intervention() {
    let (mut state, clock) = setup(None);
    ask(&mut state, RehearseAction::ChangeLimit(LimitChange::Shorter));
    assert_eq!(intervention(&state).limit, Some(SpeakingLimit::Secs(120)));
    assert_eq!(state.notices.last().unwrap().text, "发言时限改为 2:00。");
    let before = state.notebook.clone();
    for begin in [RehearseAction::Begin, RehearseAction::BeginDelivery] {
        ask(&mut state, begin);
        ask(&mut state, RehearseAction::StartOrPause);
        pass(clock, 50);
        assert!(ask(&mut state, RehearseAction::ChangeLimit(LimitChange::Minutes(1))).is_empty());
        let now = state.clock.monotonic_ms();
        assert_eq!(state.rehearsal.as_ref().unwrap().run.phase(now), LimitPhase::LastMinute);
        assert!(ask(&mut state, RehearseAction::ChangeLimit(LimitChange::Shorter)).is_empty());
        assert_eq!(state.rehearsal.as_ref().unwrap().run.limit_secs(), Some(45.0));
        assert_eq!(state.notebook, before, "nothing is written while it lasts");
        ask(&mut state, RehearseAction::End(RehearsalEndChoice::Keep));
        assert_eq!(intervention(&state).limit, Some(SpeakingLimit::Secs(120)));
        assert_eq!(intervention(&state).runs[0].limit_secs, Some(45.0), "the run keeps what it was held to");
        // One step takes the run back; there is none for the limit.
        update(&mut state, Action::Undo);
        assert_eq!(state.notebook, before);
    }
    update(&mut state, Action::Undo);
    assert_eq!(
        intervention(&state).limit,
        Some(SpeakingLimit::Secs(180)),
        "the change of the draft is the step before"
    );
}

/// A draft without a limit, or with one in words, is given none in seconds by a run.
#[test]
fn a_run_gives_a_intervention_no_limit_of_another_kind() {
    for limit in [None, Some(SpeakingLimit::Words(300))] {
        let (mut state, clock) = setup(None);
        let mut other = intervention(&state);
        let before = Some(Box::new(other.clone()));
        other.limit = limit;
        let after = Some(Box::new(other));
        let edit = Edit::Intervention { session: "thematic-2".into(), index: 0, before, after };
        state.notebook.apply(&edit).unwrap();
        ask(&mut state, RehearseAction::Begin);
        ask(&mut state, RehearseAction::StartOrPause);
        ask(&mut state, RehearseAction::ChangeLimit(LimitChange::Minutes(2)));
        pass(clock, 60);
        ask(&mut state, RehearseAction::End(RehearsalEndChoice::Keep));
        assert_eq!(
            (intervention(&state).limit, intervention(&state).runs[0].limit_secs),
            (limit, Some(120.0))
        );
    }
}

/// Begins a rehearsal by hand and gives each paragraph its seconds; what has none is passed over.
fn rehearse_by_hand(state: &mut State, clock: &AtomicI64, secs: &[i64]) {
    ask(state, RehearseAction::Begin);
    ask(state, RehearseAction::ByHand);
    ask(state, RehearseAction::StartOrPause);
    for (index, secs) in secs.iter().enumerate() {
        if index > 0 {
            ask(state, RehearseAction::Paragraph(StepDirection::Next));
        }
        pass(clock, *secs);
    }
    ask(state, RehearseAction::End(RehearsalEndChoice::Keep));
}

#[test]
fn an_aborted_or_skipped_trial_is_not_the_delegate_s_rate() {
    // Three paragraphs of about 6, 17 and 6 seconds.
    for (secs, kept, said) in [
        // Only looked at: the arrow key twice, then Escape.
        (&[1, 1, 30][..], false, "不到全文的三分之一"),
        (&[8][..], false, "不到全文的三分之一"),
        (&[0, 0, 6], false, "不到全文的三分之一"),
        // Broken off, or with the long paragraph or the end passed over.
        (&[6, 15], true, "没有讲到结尾，不计入自己的语速"),
        (&[60, 0, 40], true, "有段落略过没讲，不计入自己的语速"),
        (&[10, 3, 40], true, "有段落略过没讲，不计入自己的语速"),
        (&[6, 30, 0], true, "没有讲到结尾，不计入自己的语速"),
        (&[6, 17, 6], true, "已记下这一遍：0:29。"),
    ] {
        let (mut state, clock) = setup(None);
        rehearse_by_hand(&mut state, clock, secs);
        let runs = intervention(&state).runs;
        assert_eq!(runs.len(), usize::from(kept), "{secs:?}: {runs:?}");
        let told = state.notices.last().unwrap().text.clone();
        assert!(told.contains(said), "{secs:?}: {told}");
        let whole = secs == [6, 17, 6];
        assert_eq!(state.own_speaking_rate(&intervention(&state)).is_some(), whole, "{secs:?}");
        assert_eq!(runs.first().is_some_and(|run| run.is_complete()), whole, "{secs:?}");
        assert_eq!(state.pace(&intervention(&state)).rate.units_per_min == 165.0, !whole, "{secs:?}");
    }
    // The text that rolls by itself: Escape in its middle, and an arrow key over its middle.
    for skip in [false, true] {
        let (mut state, clock) = setup(None);
        ask(&mut state, RehearseAction::Begin);
        ask(&mut state, RehearseAction::StartOrPause);
        pass(clock, 12);
        if skip {
            ask(&mut state, RehearseAction::Paragraph(StepDirection::Next));
            pass(clock, 20);
        } else {
            pass(clock, 8);
        }
        ask(&mut state, RehearseAction::End(RehearsalEndChoice::Keep));
        assert!(!intervention(&state).runs[0].is_complete(), "{:?}", intervention(&state).runs);
        assert!(state.own_speaking_rate(&intervention(&state)).is_none());
    }
}

#[test]
fn what_can_be_cut_may_be_left_out_of_a_run_that_counts() {
    let (mut state, clock) = setup(None);
    let mut other = intervention(&state);
    let before = Some(Box::new(other.clone()));
    let line = "因此，我们支持建立新的国际融资机制。";
    other.body.text =
        other.body.text.replace(line, &format!("可有可无的一段话在此。 <!-- 可省略 -->\n\n{line}"));
    let edit =
        Edit::Intervention { session: "thematic-2".into(), index: 0, before, after: Some(Box::new(other)) };
    state.notebook.apply(&edit).unwrap();
    // With the key that leaves it out, and with the arrow.
    for with_key in [true, false] {
        ask(&mut state, RehearseAction::Begin);
        ask(&mut state, RehearseAction::ByHand);
        if with_key {
            ask(&mut state, RehearseAction::SkipCuttable);
        }
        ask(&mut state, RehearseAction::StartOrPause);
        for secs in if with_key { &[6, 17, 6][..] } else { &[6, 17, 0, 6] } {
            pass(clock, *secs);
            ask(&mut state, RehearseAction::Paragraph(StepDirection::Next));
        }
        ask(&mut state, RehearseAction::End(RehearsalEndChoice::Keep));
    }
    let runs = intervention(&state).runs;
    for run in &runs {
        assert_eq!((run.is_complete(), run.left_out.as_slice()), (true, &[2][..]), "{run:?}");
        // What was left out counts neither in words nor in time.
        assert!((run.units / run.total_secs * 60.0 - 165.0).abs() < 10.0, "{run:?}");
    }
    assert!(matches!(
        state.own_speaking_rate(&intervention(&state)).unwrap().source,
        RateSource::Own { runs: 2 }
    ));
}

/// Runs of 0.1.0 do not say how they ended; their times do.
#[test]
fn older_runs_that_are_incomplete_by_their_times_do_not_count() {
    let (mut state, _) = setup(None);
    let run = |times: &str| -> rostrum_notebook::RecordedRun {
        let run = format!(
            r#"{{ "at": "2022-02-20T10:00:00Z", "total_secs": 60.0, "units": 130.0, "language": "zh-Hans",
                 "interpreted": true, "paragraph_secs": {times} }}"#
        );
        let read: rostrum_notebook::RecordedRun = serde_json::from_str(&run).unwrap();
        let written = serde_json::to_value(&read).unwrap();
        for added in ["complete", "left_out", "limit_secs"] {
            assert!(written.get(added).is_none(), "nothing is claimed of an older run: {written}");
        }
        read
    };
    for (times, counts) in [
        ("[20.0, 30.0, 10.0]", true),
        ("[60.0, 0.0, 0.0]", false),
        ("[30.0, 0.0, 30.0]", false),
        ("[]", true),
    ] {
        let mut other = intervention(&state);
        let before = Some(Box::new(other.clone()));
        other.runs = vec![run(times)];
        let after = Some(Box::new(other));
        let edit = Edit::Intervention { session: "thematic-2".into(), index: 0, before, after };
        state.notebook.apply(&edit).unwrap();
        assert_eq!(state.own_speaking_rate(&intervention(&state)).is_some(), counts, "{times}");
    }
}

#[test]
fn a_delivery_makes_the_intervention_delivered_and_keeps_the_text_as_delivered() {
    let (mut state, clock) = setup(None);
    ask(&mut state, RehearseAction::BeginDelivery);
    ask(&mut state, RehearseAction::StartOrPause);
    pass(clock, 31);
    ask(&mut state, RehearseAction::AskEnding);
    assert!(state.rehearsal.as_ref().unwrap().asks);
    pass(clock, 100);
    ask(&mut state, RehearseAction::End(RehearsalEndChoice::Delivered));
    let intervention = intervention(&state);
    assert_eq!(intervention.status, InterventionStatus::Delivered);
    assert!(intervention.runs[0].delivery);
    assert_eq!(intervention.runs[0].total_secs, 31.0);
    assert_eq!(intervention.versions[0].reason, VersionReason::Delivered);
    assert_eq!(intervention.versions[0].text, intervention.body.text);
    // One step takes all of it back.
    update(&mut state, Action::Undo);
    let intervention = state.notebook.interventions_of(&"thematic-2".into())[0].clone();
    assert_eq!(intervention.status, InterventionStatus::Draft);
    assert!(intervention.runs.is_empty() && intervention.versions.is_empty());
}

#[test]
fn read_only_notes_can_be_rehearsed_and_the_time_is_said() {
    let (mut state, clock) = setup(Some(ReadOnlyReason::OtherWindow));
    ask(&mut state, RehearseAction::Begin);
    ask(&mut state, RehearseAction::StartOrPause);
    ask(&mut state, RehearseAction::ChangeLimit(LimitChange::Minutes(1)));
    assert_eq!(state.rehearsal.as_ref().unwrap().run.limit_secs(), Some(60.0));
    pass(clock, 65);
    assert!(ask(&mut state, RehearseAction::End(RehearsalEndChoice::Keep)).is_empty());
    assert!(intervention(&state).runs.is_empty());
    assert_eq!(intervention(&state).limit, Some(SpeakingLimit::Secs(180)));
    assert!(state.notices.last().unwrap().text.contains("1:05"), "{:?}", state.notices);
}

#[test]
fn the_own_rate_comes_from_the_runs_and_there_is_a_way_back() {
    let (mut state, clock) = setup(None);
    assert_eq!(state.pace(&intervention(&state)).rate.units_per_min, 165.0);
    // Three rehearsals to the end, each a quarter slower than the literature says.
    let planned: f64 =
        state.passages_with_estimated_times(&intervention(&state)).iter().map(|passage| passage.secs).sum();
    for _ in 0..3 {
        ask(&mut state, RehearseAction::Begin);
        ask(&mut state, RehearseAction::StartOrPause);
        clock.fetch_add((planned / 0.8 * 1000.0) as i64, Ordering::Relaxed);
        ask(&mut state, RehearseAction::End(RehearsalEndChoice::Keep));
    }
    let own = state.own_speaking_rate(&intervention(&state)).unwrap().units_per_min;
    assert!((own - 132.0).abs() < 1.0, "{own}");
    let slower: f64 =
        state.passages_with_estimated_times(&intervention(&state)).iter().map(|passage| passage.secs).sum();
    assert!((slower - planned / 0.8).abs() < 0.5, "{slower} of {planned}");
    // The own rate takes time for the same text, so the same run is on plan now.
    ask(&mut state, RehearseAction::Begin);
    let rehearsing = state.rehearsal.as_ref().unwrap();
    assert!(rehearsing.own_rate && (rehearsing.units_per_min - own).abs() < 1e-6);
    ask(&mut state, RehearseAction::StartOrPause);
    clock.fetch_add((planned / 0.8 * 1000.0) as i64, Ordering::Relaxed);
    let now = state.clock.monotonic_ms();
    assert!(state.rehearsal.as_ref().unwrap().run.behind_secs(now).abs() < 1.0);
    ask(&mut state, RehearseAction::End(RehearsalEndChoice::ThrowAway));
    assert_eq!(ask(&mut state, RehearseAction::UseOwnRate(false)), [Effect::WriteSettings]);
    assert_eq!(state.pace(&intervention(&state)).rate.units_per_min, 165.0);
    ask(&mut state, RehearseAction::UseOwnRate(true));
    assert!((state.pace(&intervention(&state)).rate.units_per_min - own).abs() < 1e-6);
    // Runs taken back give the rate of the literature again.
    for _ in 0..3 {
        update(&mut state, Action::Undo);
    }
    assert!(state.own_speaking_rate(&intervention(&state)).is_none());
}

#[test]
fn closing_the_window_keeps_the_run() {
    let (mut state, clock) = setup(None);
    ask(&mut state, RehearseAction::BeginDelivery);
    ask(&mut state, RehearseAction::StartOrPause);
    pass(clock, 44);
    let effects = update(&mut state, Action::Quit);
    // It closes once the run is on the disk.
    assert!(
        matches!(effects[..], [Effect::SaveEdit(_), Effect::LookAtNotes, Effect::WriteSettings]),
        "{effects:?}"
    );
    assert_eq!(intervention(&state).runs[0].total_secs, 44.0);
    let at = chrono::Utc::now();
    let saved = Action::SaveReported(SaveReport::Saved { revision: u64::MAX, at });
    assert_eq!(update(&mut state, saved), []);
    let looked = Action::SaveReported(SaveReport::Looked(FileLook::AsSaved));
    assert_eq!(update(&mut state, looked), [Effect::Quit]);
}
