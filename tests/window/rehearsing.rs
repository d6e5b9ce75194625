//! A rehearsal in the rendered window with a watch that the test moves, and the strip of a delivery.

use crate::driven::press;
use crate::setup::{Setup, Window};
use crate::support::pictures::assert_picture;
use egui::{Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Action, Command, RehearsalDisplay, RehearseAction, SaveState};
use rostrum_locale::Language;
use rostrum_notebook::{
    Edit, Intervention, InterventionId, InterventionStatus, NotePlace, Notebook, RecordedRun, SpeakingLimit,
    Splice,
};
use rostrum_programme::{LangTag, SessionId};
use rostrum_store::{SaveReport, ThemeChoice, write_notebook_copy};
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

const ZH: &str = "## 称呼\n主席先生，\n\n## 立场\n我们赞同把社会保护放在复苏的中心。\n\n\
    仅靠国内资源，低收入国家补不上缺口：所需的投入相当于**国内生产总值的 15.9%**，几乎是**税收的一半**。\n\n\
    因此，我们支持建立新的国际融资机制，并承诺在三年内把社会保护支出提高到国内生产总值的百分之八，\
    同时扩大对非正规就业者的覆盖。\n\n谢谢主席先生。\n";

const EN: &str = "Thank you, Chair.\n\nWe agree that social protection belongs at the centre of the recovery.\n\n\
    Domestic resources alone cannot close the gap in low-income countries: the investment needed equals \
    **15.9% of gross domestic product**, almost **half of their tax revenue**.\n\nWe therefore support a new \
    international financing mechanism, and commit to raising our own spending within three years.\n\n\
    Thank you.\n";

/// About three minutes at 165 characters a minute.
const STATEMENT_ZH: &str = "## 立场\n主席先生，首先感谢国际劳工局组织本场讨论。新冠疫情使各国劳动者和企业受到沉重打击，\
    也再次说明：没有社会保护，复苏就不可能以人为本。过去两年，我国把失业保险的待遇期限延长到十二个月，\
    向一千二百万名零工和个体经营者发放了临时补助，并把医疗保险的登记手续全部搬到线上。这些措施花费不小，\
    却稳住了需求，也保住了就业岗位。事实证明，社会保护不是负担，而是对人的投资，也是对经济的投资。\
    疫情过后，我们不应当退回原来的起点，而应当把应急措施转为长期制度。\
    各国应当先建制度，再扩覆盖，最后稳住待遇水平；任何一个国家都无法独自做到，国际社会需要更多的团结互济。\
    数字化登记让边远地区的劳动者第一次能够领到失业金，老年人不出村就能办理养老认证。\
    这一点，世界各地的经验已经反复证明，也写进了全球行动呼吁。\n\n\
    我们赞同把社会保护放在复苏的中心。\n\n## 依据\n\
    仅靠国内资源，低收入国家补不上缺口：所需的投入相当于**国内生产总值的 15.9%**，几乎是**税收的一半**。\n\n\
    因此，我们支持建立新的国际融资机制，并承诺在三年内把社会保护支出占国内生产总值的比重提高两个百分点，\
    同时把非正规就业者纳入养老和医疗保险，并与其他国家分享数字化登记和待遇发放的经验。\n\n\
    谢谢主席先生，也祝本次论坛取得圆满成功，期待各方今后继续携手合作。\n";

/// About three minutes at 110 words a minute.
const STATEMENT_EN: &str = "Thank you, Chair, and our thanks to the International Labour Office for convening \
    this session. The pandemic has struck workers and enterprises in every country, and it has taught us once \
    again that without social protection no recovery can be centred on people. Over the past two years we have \
    extended unemployment benefits to twelve months, paid a temporary allowance to twelve million self-employed \
    and platform workers, and moved the whole of health insurance registration online. These measures were \
    costly, yet they sustained demand and they saved jobs. They have shown that social protection is no burden, \
    but an investment in people and in the economy. We should not go back to where we stood before, but turn \
    what was done in an emergency into lasting institutions.\n\n\
    We agree that social protection belongs at the centre of the recovery, and that no country can be left to \
    build it alone while others look on.\n\n\
    Domestic resources alone cannot close the gap in low-income countries: the investment needed equals \
    **15.9% of gross domestic product**, almost **half of their tax revenue**. No country can fill such a gap \
    by itself. We need more solidarity and more predictable financing, so that systems can be built first, \
    coverage extended next, and benefits secured at last.\n\n\
    We therefore support a new international financing mechanism, and commit to raising our own spending by two \
    points of gross domestic product within three years.\n\nThank you.\n";

fn session() -> SessionId {
    SessionId::from("thematic-2")
}

/// A draft of the session, put into the folder before a window opens on it.
fn with_intervention(setup: &Setup, text: &str, language: &str, limit: u32) {
    let programme = rostrum_formats::builtin_programme::builtin_programme().unwrap().value;
    let mut notebook = Notebook::new(programme.id.clone());
    let mut intervention = Intervention::new(InterventionId::from("d1"), LangTag::from(language));
    intervention.limit = Some(SpeakingLimit::Secs(limit));
    text.clone_into(&mut intervention.body.text);
    let (before, after) = (None, Some(Box::new(intervention)));
    notebook.apply(&Edit::Intervention { session: session(), index: 0, before, after }).unwrap();
    let folders = rostrum_store::Folders::resolve(Some(setup.folder.path().to_owned())).unwrap();
    let path = folders.notebook_file(&programme.id);
    std::fs::create_dir_all(path.parent().unwrap()).unwrap();
    write_notebook_copy(&path, &notebook, false).unwrap();
}

/// A desk whose clock is the watch: 13:26 in Geneva.
fn watched(language: Language) -> (Setup, &'static AtomicI64) {
    let watch: &'static AtomicI64 = Box::leak(Box::new(AtomicI64::new(1_645_619_160_000)));
    (Setup { language: Some(language), watch: Some(watch), ..Setup::default() }, watch)
}

fn pass(window: &mut Window, watch: &AtomicI64, secs: f64) {
    watch.fetch_add((secs * 1000.0) as i64, Ordering::Relaxed);
    window.run();
}

fn key(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run();
}

fn shift(window: &mut Window, key: Key) {
    window.key_press_modifiers(Modifiers::SHIFT, key);
    window.run();
}

fn ask(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, action);
    window.run();
}

fn labels(window: &Window) -> Vec<String> {
    window
        .query_all_by(|_| true)
        .filter_map(|node| node.accesskit_node().label().or_else(|| node.value()))
        .collect()
}

fn says(window: &Window, wanted: &str) {
    let all = labels(window);
    assert!(all.iter().any(|label| label.contains(wanted)), "{wanted}: {all:?}");
}

fn is_silent_on(window: &Window, unwanted: &str) {
    let all = labels(window);
    assert!(!all.iter().any(|label| label.contains(unwanted)), "{unwanted}: {all:?}");
}

fn runs(window: &Window) -> Vec<RecordedRun> {
    window.state().state().notebook.interventions_of(&session())[0].runs.clone()
}

fn wait_until_saved(window: &mut Window) {
    let limit = Instant::now() + Duration::from_secs(20);
    while !matches!(window.state().state().save_state(), SaveState::Saved(_)) {
        assert!(Instant::now() < limit, "not saved: {:?}", window.state().state().save_state());
        std::thread::sleep(Duration::from_millis(20));
        window.run();
    }
}

#[test]
fn a_rehearsal_is_green_amber_red_and_over_and_is_kept_over_a_restart() {
    let (setup, watch) = watched(Language::ZhHans);
    with_intervention(&setup, ZH, "zh-Hans", 180);
    {
        let mut window = setup.open();
        window.key_press_modifiers(Modifiers::COMMAND, Key::R);
        window.run();
        says(&window, "3:00 剩余 · 按空格开始 · 已讲 0:00 · 时限 3:00");
        key(&mut window, Key::Space);
        pass(&mut window, watch, 100.0);
        says(&window, "1:20 剩余 · 已讲 1:40");
        is_silent_on(&window, "最后一分钟");
        pass(&mut window, watch, 28.0);
        says(&window, "0:52 剩余，最后一分钟 · 已讲 2:08 · 时限 3:00");
        // A pause does not count.
        key(&mut window, Key::Space);
        pass(&mut window, watch, 30.0);
        says(&window, "0:52 剩余，最后一分钟 · 已暂停");
        key(&mut window, Key::Space);
        pass(&mut window, watch, 52.0);
        says(&window, "0:00 时间到");
        pass(&mut window, watch, 12.0);
        says(&window, "+0:12 超时");
        key(&mut window, Key::Escape);
        assert!(window.state().state().rehearsal.is_none());
        says(&window, "已记下这一遍：3:12。");
        wait_until_saved(&mut window);
    }
    let window = setup.open();
    let kept = runs(&window);
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].total_secs, 192.0);
    assert_eq!(kept[0].paragraph_secs.len(), 5);
    assert!((kept[0].paragraph_secs.iter().sum::<f64>() - 192.0).abs() < 0.5);
}

#[test]
fn faster_slower_by_hand_and_what_is_thrown_away() {
    let (setup, watch) = watched(Language::En);
    with_intervention(&setup, EN, "en", 120);
    let mut window = setup.open();
    ask(&mut window, Action::Rehearse(RehearseAction::Begin));
    says(&window, "Paragraph 1 of 5");
    says(&window, "110\u{A0}words/min");
    key(&mut window, Key::Space);
    key(&mut window, Key::ArrowDown);
    key(&mut window, Key::ArrowDown);
    says(&window, "100\u{A0}words/min");
    pass(&mut window, watch, 20.0);
    says(&window, "0:02 behind");
    key(&mut window, Key::ArrowUp);
    key(&mut window, Key::ArrowUp);
    says(&window, "110\u{A0}words/min");
    // By hand the text stays where it is put.
    key(&mut window, Key::A);
    let place = |window: &Window| {
        let state = window.state().state();
        state.rehearsal.as_ref().unwrap().run.position(state.clock.monotonic_ms())
    };
    let before = place(&window);
    pass(&mut window, watch, 30.0);
    assert_eq!(place(&window), before);
    key(&mut window, Key::ArrowDown);
    assert!(place(&window) > before);
    key(&mut window, Key::PageDown);
    key(&mut window, Key::PageDown);
    says(&window, "Paragraph 5 of 5");
    // The chair cuts the limit; one key follows.
    shift(&mut window, Key::L);
    says(&window, "limit 3:00");
    key(&mut window, Key::Num1);
    says(&window, "0:10 left, last minute");
    says(&window, "limit 1:00");
    pass(&mut window, watch, 12.0);
    says(&window, "+0:02 time is up");
    shift(&mut window, Key::Escape);
    assert!(window.state().state().rehearsal.is_none());
    assert!(runs(&window).is_empty());
}

#[test]
fn the_skip_key_leaves_out_what_can_be_cut_and_takes_it_in_again() {
    let (setup, watch) = watched(Language::ZhHans);
    let cuttable = "三年内把社会保护支出提高到国内生产总值的百分之八";
    let text: String = ZH
        .split_inclusive('\n')
        .map(|line| match line.contains(cuttable) {
            true => format!("{} <!-- 可省略 -->\n", line.trim_end()),
            false => line.to_owned(),
        })
        .collect();
    with_intervention(&setup, &text, "zh-Hans", 180);
    let mut window = setup.open();
    ask(&mut window, Action::Rehearse(RehearseAction::Begin));
    let planned = |window: &Window| {
        let state = window.state().state();
        state.rehearsal.as_ref().unwrap().run.forecast_secs(state.clock.monotonic_ms())
    };
    let long = planned(&window);
    says(&window, "第1段，共5段");
    key(&mut window, Key::C);
    says(&window, "略过可省略段落 · 第1段，共4段");
    let short = planned(&window);
    assert!(short < long - 10.0, "{short} against {long}");
    // The paragraphs follow each other without it.
    key(&mut window, Key::Space);
    for nth in ["第2段，共4段", "第3段，共4段", "第4段，共4段"] {
        key(&mut window, Key::PageDown);
        says(&window, nth);
    }
    let place = window.state().state().rehearsal.as_ref().unwrap().run.position(0).passage;
    assert_eq!(place, 4, "the last paragraph, the fourth passed over");
    key(&mut window, Key::C);
    says(&window, "第5段，共5段");
    is_silent_on(&window, "略过可省略段落 ·");
    pass(&mut window, watch, 5.0);
    key(&mut window, Key::Escape);
    // Whoever only looks through it has said nothing.
    assert!(runs(&window).is_empty());
    says(&window, "只讲了 0:05，不到全文的三分之一，没有记下。");
    // Spoken without what can be cut, it is a whole run.
    ask(&mut window, Action::Rehearse(RehearseAction::Begin));
    key(&mut window, Key::C);
    key(&mut window, Key::Space);
    pass(&mut window, watch, short + 1.0);
    key(&mut window, Key::Escape);
    let kept = runs(&window);
    assert_eq!((kept[0].paragraph_secs.len(), kept[0].complete), (5, Some(true)));
    assert_eq!(kept[0].left_out, [3]);
    assert!(own_rate(&window).is_some());
}

fn own_rate(window: &Window) -> Option<f64> {
    let state = window.state().state();
    state.own_speaking_rate(&state.notebook.interventions_of(&session())[0]).map(|rate| rate.units_per_min)
}

/// Start, two paragraphs skipped with the arrow key, Escape after half a minute: looked at, not rehearsed.
#[test]
fn an_aborted_trial_is_named_incomplete_in_the_list_and_changes_no_estimate() {
    let (setup, watch) = watched(Language::ZhHans);
    with_intervention(&setup, STATEMENT_ZH, "zh-Hans", 180);
    let mut window = setup.open();
    window.key_press_modifiers(Modifiers::COMMAND, Key::R);
    window.run();
    key(&mut window, Key::Space);
    pass(&mut window, watch, 100.0);
    key(&mut window, Key::ArrowRight);
    key(&mut window, Key::ArrowRight);
    // The chair takes a minute off; the draft may take as long as before.
    key(&mut window, Key::L);
    says(&window, "时限 2:00");
    key(&mut window, Key::Escape);
    let state = window.state().state();
    let intervention = state.notebook.interventions_of(&session())[0].clone();
    assert_eq!(intervention.limit, Some(SpeakingLimit::Secs(180)));
    assert_eq!((intervention.runs[0].complete, intervention.runs[0].limit_secs), (Some(false), Some(120.0)));
    assert_eq!(own_rate(&window), None);
    says(&window, "已记下这一遍：1:40。没有讲到结尾，不计入自己的语速。");
    press(&mut window, Command::Runs);
    says(&window, "试讲 · 未讲全 ·");
    says(&window, "参考语速：165字/分");
    drop(window);
    let mut window = setup.open();
    press(&mut window, Command::InterventionsTab);
    assert_eq!(own_rate(&window), None);
}

#[test]
fn the_strip_times_a_delivery_while_the_notes_stay_open() {
    let (setup, watch) = watched(Language::ZhHans);
    with_intervention(&setup, ZH, "zh-Hans", 180);
    let mut window = setup.open();
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::SHIFT, Key::R);
    window.run();
    assert_eq!(window.state().state().rehearsal.as_ref().unwrap().stage, RehearsalDisplay::Strip);
    window.get_by_label("开始、暂停或继续").click();
    window.run();
    pass(&mut window, watch, 130.0);
    says(&window, "0:50 剩余，最后一分钟");
    // Typing goes on beside it.
    let splice = Splice { at: 0, removed: String::new(), inserted: "[13:28] 主席：请发言".to_owned() };
    ask(&mut window, Action::EditNote { place: NotePlace::Session(session()), splice, typing: false });
    says(&window, "笔记");
    window.get_by_label("结束").click();
    window.run();
    // Whoever ended it by a key can answer by one.
    assert!(window.get_by_label("已发言，保存现场发言稿").is_focused());
    window.get_by_label("已发言，保存现场发言稿").click();
    window.run();
    let state = window.state().state();
    let intervention = &state.notebook.interventions_of(&session())[0];
    assert_eq!(intervention.status, InterventionStatus::Delivered);
    assert_eq!(intervention.runs[0].total_secs, 130.0);
    assert!(intervention.runs[0].delivery);
    assert_eq!(intervention.versions[0].text, ZH);
}

#[test]
fn the_wheel_rolls_the_text_and_it_goes_on_from_there() {
    let (setup, watch) = watched(Language::En);
    with_intervention(&setup, STATEMENT_EN, "en", 180);
    let mut window = setup.open();
    ask(&mut window, Action::Rehearse(RehearseAction::Begin));
    key(&mut window, Key::Space);
    pass(&mut window, watch, 20.0);
    says(&window, "Paragraph 1 of 5");
    is_silent_on(&window, "planned");
    window.event(egui::Event::PointerMoved(egui::pos2(600.0, 400.0)));
    window.event(egui::Event::MouseWheel {
        unit: egui::MouseWheelUnit::Point,
        delta: egui::vec2(0.0, -900.0),
        phase: egui::TouchPhase::Move,
        source: egui::MouseWheelSource::Wheel,
        modifiers: Modifiers::NONE,
    });
    // The wheel is smoothed over some frames.
    window.run_steps(10);
    says(&window, "ahead");
    let place = |window: &Window| {
        let state = window.state().state();
        state.rehearsal.as_ref().unwrap().run.position(state.clock.monotonic_ms())
    };
    let rolled = place(&window);
    assert!(rolled.passage >= 1 || rolled.part > 0.7, "{rolled:?}");
    pass(&mut window, watch, 5.0);
    assert!(place(&window) > rolled);
}

#[test]
fn a_click_on_a_key_does_what_the_key_does() {
    let (setup, watch) = watched(Language::ZhHans);
    with_intervention(&setup, STATEMENT_ZH, "zh-Hans", 180);
    let mut window = setup.open();
    ask(&mut window, Action::Rehearse(RehearseAction::Begin));
    window.get_by_label("开始、暂停或继续").click();
    window.run();
    pass(&mut window, watch, 30.0);
    window.get_by_label("这一遍的时限减一分钟").click();
    window.run();
    says(&window, "1:30 剩余 · 已讲 0:30 · 时限 2:00");
    window.get_by_label("结束，不记这一遍").click();
    window.run();
    assert!(window.state().state().rehearsal.is_none() && runs(&window).is_empty());
}

#[test]
fn the_own_rate_shows_in_the_next_rehearsal_and_over_a_restart() {
    let (setup, watch) = watched(Language::ZhHans);
    with_intervention(&setup, STATEMENT_ZH, "zh-Hans", 180);
    {
        let mut window = setup.open();
        ask(&mut window, Action::Rehearse(RehearseAction::Begin));
        says(&window, "165字/分");
        key(&mut window, Key::Space);
        // The whole text, a quarter slower than the literature says.
        let whole: f64 = {
            let state = window.state().state();
            state.rehearsal.as_ref().unwrap().run.passages().iter().map(|passage| passage.secs).sum()
        };
        pass(&mut window, watch, whole / 0.8);
        key(&mut window, Key::Escape);
        wait_until_saved(&mut window);
    }
    let mut window = setup.open();
    ask(&mut window, Action::Rehearse(RehearseAction::Begin));
    says(&window, "132字/分 · 自己的语速");
    key(&mut window, Key::Escape);
    window.key_press_modifiers(Modifiers::ALT, Key::G);
    window.run();
    ask(&mut window, Action::Rehearse(RehearseAction::Begin));
    says(&window, "165字/分");
    is_silent_on(&window, "自己的语速");
}

/// Two rehearsals and what the dialog of runs says of them.
/// The second, which is shorter than the first, reaches the end when the text runs faster.
fn rehearsed_twice(setup: &Setup, watch: &AtomicI64, faster: bool) -> Window {
    let mut window = setup.open();
    for secs in [196.0, 174.0] {
        ask(&mut window, Action::Rehearse(RehearseAction::Begin));
        key(&mut window, Key::Space);
        for _ in 0..if faster && secs < 180.0 { 4 } else { 0 } {
            key(&mut window, Key::ArrowUp);
        }
        pass(&mut window, watch, secs);
        key(&mut window, Key::Escape);
    }
    window.key_press_modifiers(Modifiers::COMMAND | Modifiers::ALT, Key::R);
    window.run();
    window
}

#[test]
fn the_runs_are_listed_and_one_can_be_taken_away() {
    let (setup, watch) = watched(Language::ZhHans);
    with_intervention(&setup, STATEMENT_ZH, "zh-Hans", 180);
    let mut window = rehearsed_twice(&setup, watch, true);
    says(&window, "试讲记录");
    is_silent_on(&window, "未讲全");
    says(&window, "3:16");
    says(&window, "超时 · 试讲 · 2月23日 20:26");
    says(&window, "自己的语速：");
    says(&window, "来自2遍");
    says(&window, "各段用时：");
    says(&window, "（估计 ");
    window.get_by_label("删除 3:16 这一遍").click();
    window.run();
    assert_eq!(runs(&window).len(), 1);
    says(&window, "来自1遍");
    window.get_by_label("改用参考语速").click();
    window.run();
    says(&window, "参考语速：165字/分");
    key(&mut window, Key::Escape);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Z);
    window.run();
    assert_eq!(runs(&window).len(), 2);
}

#[test]
fn pictures_of_the_runs() {
    for (name, language, theme, text) in [
        ("runs_zh_light", Language::ZhHans, ThemeChoice::Light, STATEMENT_ZH),
        ("runs_en_dark", Language::En, ThemeChoice::Dark, STATEMENT_EN),
    ] {
        let (mut setup, watch) = watched(language);
        (setup.saves, setup.theme) = (false, Some(theme));
        with_intervention(&setup, text, language.code(), 180);
        let mut window = rehearsed_twice(&setup, watch, false);
        let at = setup.now.parse().unwrap();
        ask(&mut window, Action::SaveReported(SaveReport::Saved { revision: u64::MAX, at }));
        assert_picture(name, &setup.raster.picture(&window));
    }
}

#[test]
fn nothing_is_repainted_while_the_watch_rests() {
    let setup = Setup::default();
    with_intervention(&setup, ZH, "zh-Hans", 180);
    let mut window = setup.open();
    ask(&mut window, Action::Rehearse(RehearseAction::Begin));
    let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > Duration::from_secs(1), "{delay:?}");
}

/// The prompter at 2:08 of 3:00, run a little slower than planned.
fn draw(name: &str, language: Language, text: &str, keys: &[Key]) {
    let (mut setup, watch) = watched(language);
    setup.saves = false;
    setup.theme = Some(ThemeChoice::Light);
    with_intervention(&setup, text, language.code(), 180);
    let mut window = setup.open();
    ask(&mut window, Action::Rehearse(RehearseAction::Begin));
    key(&mut window, Key::Space);
    key(&mut window, Key::ArrowDown);
    for pressed in keys {
        key(&mut window, *pressed);
    }
    pass(&mut window, watch, 128.0);
    assert_picture(name, &setup.raster.picture(&window));
}

#[test]
fn pictures_of_the_prompter() {
    draw("rehearse_zh_amber", Language::ZhHans, STATEMENT_ZH, &[]);
    draw("rehearse_en_amber", Language::En, STATEMENT_EN, &[]);
    draw("rehearse_zh_white", Language::ZhHans, STATEMENT_ZH, &[Key::B]);
    draw("rehearse_en_white", Language::En, STATEMENT_EN, &[Key::B]);
    draw("rehearse_zh_mirror", Language::ZhHans, STATEMENT_ZH, &[Key::M]);
    draw("rehearse_fr_overtime", Language::Fr, STATEMENT_EN, &[Key::Num2]);
    draw("rehearse_es_large", Language::Es, STATEMENT_EN, &[Key::T]);
}

#[test]
fn pictures_of_the_strip() {
    for (name, theme) in [("strip_zh_light", ThemeChoice::Light), ("strip_zh_dark", ThemeChoice::Dark)] {
        let (mut setup, watch) = watched(Language::ZhHans);
        (setup.saves, setup.theme) = (false, Some(theme));
        with_intervention(&setup, STATEMENT_ZH, "zh-Hans", 180);
        let mut window = setup.open();
        ask(&mut window, Action::Rehearse(RehearseAction::BeginDelivery));
        ask(&mut window, Action::Rehearse(RehearseAction::StartOrPause));
        pass(&mut window, watch, 128.0);
        assert_picture(name, &setup.raster.picture(&window));
    }
}
