//! Drafting in the whole window: written through an input method, ticked, given evidence, cleared, limited
//! by a key, undone, saved and found again.

use crate::driven::{compose, press, wait_until_saved};
use crate::reviews::{drop_file, row_with, settle};
use crate::setup::{Setup, Window};
use egui::accesskit::{Role, Toggled};
use egui::{Event, ImeEvent, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{
    Action, Command, InterventionAction, InterventionFieldChange, InterventionRef, SideTab as Tab,
};
use rostrum_formats::rostrum_json::write_rostrum_json;
use rostrum_locale::Language;
use rostrum_notebook::{Intervention, InterventionStatus, NotePlace, SpeakingLimit, Splice, VersionReason};
use rostrum_programme::{FigureValue, Programme};
use std::time::Duration;

pub fn the(window: &Window) -> Intervention {
    window.state().state().open_or_first_intervention().expect("a draft is open").1.clone()
}

fn click_button(window: &mut Window, label: &str) {
    window.get_by_role_and_label(Role::Button, label).click();
    window.run();
}

/// A label that a node of any kind has, as far as it holds this.
pub fn says(window: &Window, text: &str) -> bool {
    let holds = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        node.label().or_else(|| node.value()).is_some_and(|said| said.contains(text))
    };
    window.query_all_by(holds).next().is_some()
}

pub fn ask(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, action);
    window.run();
}

#[test]
fn a_intervention_is_written_ticked_given_evidence_undone_and_found_after_a_restart() {
    let setup = Setup::default();
    let written = {
        let mut window = setup.open();
        press(&mut window, Command::InterventionsTab);
        assert!(says(&window, "还没有发言稿。"));
        click_button(&mut window, "新建发言稿");
        compose(&mut window, "zhuxi", "主席先生：");
        window.key_press(Key::Enter);
        window.run();
        compose(&mut window, "dixian", "社保底线应写进国家预算。");
        assert_eq!(the(&window).body.text, "主席先生：\n社保底线应写进国家预算。");
        assert!(window.state().state().notebook.text(&NotePlace::Session("thematic-2".into())).is_empty());

        // A point is ticked with a key, and linked to a paragraph only when that is marked.
        window.key_press_modifiers(Modifiers::ALT | Modifiers::SHIFT, Key::Num1);
        window.run();
        assert_eq!(the(&window).points.len(), 1);
        assert_eq!(the(&window).points[0].paragraph, None, "the caret only happens to be there");
        let arrows = |window: &Window| {
            window.query_all_by_role_and_label(Role::Button, "转到回应这一要点的段落").count()
        };
        assert_eq!(arrows(&window), 0);
        click_button(&mut window, "标记当前段");
        assert_eq!(the(&window).points[0].paragraph.as_deref(), Some("社保底线应写进国家预算。"));
        assert_eq!(arrows(&window), 1);
        press(&mut window, Command::Undo);
        assert_eq!((the(&window).points.len(), arrows(&window)), (1, 0));
        press(&mut window, Command::LinkPoint);
        assert_eq!(the(&window).points[0].paragraph.as_deref(), Some("社保底线应写进国家预算。"));
        assert_eq!(arrows(&window), 1);
        let ticks = |window: &Window| -> Vec<Option<Toggled>> {
            window
                .get_all_by_role(Role::CheckBox)
                .filter(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with("要点")))
                .map(|node| node.accesskit_node().toggled())
                .collect()
        };
        assert_eq!(ticks(&window).len(), 3);
        assert!(says(&window, "发言稿1：已回应 1 / 3"));
        assert!(says(&window, "还有2个没有回应"));
        let second = window
            .get_all_by_role(Role::CheckBox)
            .find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with("要点2")))
            .unwrap();
        second.click();
        window.run();
        assert_eq!(the(&window).points.len(), 2);
        press(&mut window, Command::Undo);
        assert_eq!(the(&window).points.len(), 1);

        // A figure goes in at the caret with one click, its source as a note.
        let card = window.state().state().open_session().unwrap().figures[0].clone();
        let title = card.title.text(&Language::ZhHans.tag()).to_owned();
        click_button(&mut window, &format!("将“{title}”引用到发言稿"));
        let intervention = the(&window);
        assert_eq!(intervention.quotes.len(), card.figures.len());
        assert!(intervention.body.text.contains("[^1]\n\n[^1]: 来源："), "{}", intervention.body.text);
        press(&mut window, Command::Undo);
        assert_eq!(the(&window).body.text, "主席先生：\n社保底线应写进国家预算。");
        press(&mut window, Command::Redo);
        wait_until_saved(&mut window);
        the(&window)
    };
    let mut window = setup.open();
    press(&mut window, Command::InterventionsTab);
    assert_eq!(the(&window), written);
    let editor = window.get_all_by_role(Role::MultilineTextInput).next().unwrap();
    assert!(editor.value().unwrap_or_default().contains("社保底线应写进国家预算。"));
}

#[test]
fn the_frame_in_each_language_is_offered_where_there_is_no_intervention() {
    for (language, label, heading) in [
        (Language::ZhHans, "按框架新建", "## 承诺"),
        (Language::En, "From outline", "## Commitment"),
        (Language::Fr, "Avec la trame", "## Engagement"),
        (Language::Es, "Con el esquema", "## Compromiso"),
    ] {
        let mut window = Setup { language: Some(language), ..Setup::default() }.open();
        press(&mut window, Command::InterventionsTab);
        click_button(&mut window, label);
        assert!(the(&window).body.text.contains(heading));
    }
}

#[test]
fn a_cleared_text_says_so_and_becomes_a_intervention_again_when_it_is_edited() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewIntervention);
    compose(&mut window, "xiexie", "谢谢主席。");
    press(&mut window, Command::MarkCleared);
    window.get_by_label("审定人或部门").focus();
    window.run();
    compose(&mut window, "siju", "国际司");
    click_button(&mut window, "标为已审定");
    let cleared = the(&window);
    assert_eq!(cleared.status, InterventionStatus::Cleared);
    assert_eq!(cleared.clearance.as_ref().unwrap().by, "国际司");
    assert!(says(&window, "此稿已由国际司于2月23日审定。修改后状态会变回“草稿”"));
    press(&mut window, Command::InterventionsTab);
    compose(&mut window, "zai", "再");
    let intervention = the(&window);
    assert_eq!(intervention.status, InterventionStatus::Draft);
    assert_eq!(intervention.versions[0].reason, VersionReason::Cleared);
    assert!(!says(&window, "修改后状态会变回"));
    press(&mut window, Command::Undo);
    assert_eq!(the(&window), cleared);
}

#[test]
fn the_limit_changes_with_one_key_and_the_time_stands_against_it() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewIntervention);
    compose(&mut window, "shuo", &"我们主张把社会保护底线写进国家预算。".repeat(30));
    press(&mut window, Command::LongerLimit);
    assert_eq!(the(&window).limit, Some(SpeakingLimit::Secs(180)));
    assert!(says(&window, "约"), "the estimate is said");
    let over = |window: &Window| says(window, "超时");
    assert!(over(&window), "510 characters take more than three minutes");
    press(&mut window, Command::LongerLimit);
    press(&mut window, Command::LongerLimit);
    assert_eq!(the(&window).limit, Some(SpeakingLimit::Secs(300)));
    assert!(!over(&window));
    press(&mut window, Command::ShorterLimit);
    assert_eq!(the(&window).limit, Some(SpeakingLimit::Secs(240)));
}

#[test]
fn fields_of_a_intervention_take_chinese_and_an_unfinished_composition_is_no_edit() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewIntervention);
    press(&mut window, Command::RenameIntervention);
    window.event(Event::Ime(ImeEvent::Preedit { text: "shebao".into(), active_range_chars: None }));
    window.run();
    assert_eq!(the(&window).title, "");
    window.event(Event::Ime(ImeEvent::Commit("社保底线".into())));
    window.run();
    assert_eq!(the(&window).title, "社保底线");
    press(&mut window, Command::InterventionDetails);
    for (label, typed) in [("发言人", "王芳"), ("代表团", "中国"), ("负责跟会", "李雷")] {
        window.get_by_role_and_label(Role::TextInput, label).focus();
        window.run();
        window.event(Event::Text(typed.into()));
        window.run();
    }
    let field = |window: &mut Window, label: &str, typed: &str| {
        window.get_by_role_and_label(Role::TextInput, label).focus();
        window.run();
        window.event(Event::Text(typed.into()));
        window.run();
        window.key_press(Key::Enter);
        window.run();
    };
    field(&mut window, "交稿截止时间（论坛时间）", "2022-02-22 13：00");
    field(&mut window, "预计轮到发言（论坛时间）", "13:40");
    field(&mut window, "名单位次", "7");
    let intervention = the(&window);
    assert_eq!((intervention.speaker.as_str(), intervention.delegation.as_str()), ("王芳", "中国"));
    assert_eq!(intervention.floor.covered_by, "李雷");
    assert_eq!(intervention.floor.place, Some(7));
    assert_eq!(intervention.floor.hand_in, Some("2022-02-22T13:00:00".parse().unwrap()));
    assert_eq!(intervention.floor.expected, Some("2022-02-23T13:40:00".parse().unwrap()));
    // The deadline stands on the timeline, and is told.
    assert!(says(&window, "2月22日 13:00"));
    assert!(says(&window, "1份发言稿"));
}

#[test]
fn an_earlier_version_is_compared_and_restored() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewIntervention);
    compose(&mut window, "jiu", "旧的结尾。");
    press(&mut window, Command::KeepVersion);
    press(&mut window, Command::InterventionsTab);
    compose(&mut window, "xin", "新的一句。");
    press(&mut window, Command::InterventionVersions);
    let compare = window
        .get_all_by_role(Role::Button)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with("与当前文本比较")))
        .unwrap();
    compare.click();
    window.run();
    assert!(says(&window, "新增：新的一句。"));
    let restore = window
        .get_all_by_role(Role::Button)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.starts_with("恢复")))
        .unwrap();
    restore.click();
    window.run();
    assert_eq!(the(&window).body.text, "旧的结尾。");
    assert_eq!(the(&window).versions.len(), 2);
}

#[test]
fn commitments_stand_below_the_follow_ups_with_their_target() {
    let mut window = Setup::default().open();
    let place = NotePlace::Session("closing".into());
    let text = "[16:01] **埃及**：**承诺**：设立国家计划 #1\n";
    let splice = Splice { at: 0, removed: String::new(), inserted: text.into() };
    ask(&mut window, Action::EditNote { place, splice, typing: false });
    press(&mut window, Command::FollowUpsTab);
    let target = window.state().state().shown_programme().global_targets[0]
        .headline
        .text(&Language::ZhHans.tag())
        .to_owned();
    assert!(says(&window, &format!("· {target}")));
    window.get_by_role_and_label(Role::Link, "埃及：设立国家计划（转到笔记）").click();
    window.run();
    assert_eq!(window.state().state().window.side_tab, Tab::Notes);
    assert_eq!(window.state().state().edited_text_place(), NotePlace::Session("closing".into()));
}

/// Only what F7 marked in a draft is a commitment; before it is delivered, a planned one.
#[test]
fn a_commitment_is_marked_in_a_intervention_and_counts_for_no_time() {
    let mut window = Setup { language: Some(Language::En), ..Setup::default() }.open();
    press(&mut window, Command::NewIntervention);
    let (session, intervention) = window.state().state().open_or_first_intervention().unwrap();
    let at = InterventionRef { session: session.clone(), intervention: intervention.id.clone() };
    // The mark is in the draft's language, whatever the interface's.
    let field = InterventionFieldChange::Language(rostrum_programme::LangTag::new("zh-Hans"));
    ask(&mut window, Action::Intervention(InterventionAction::Set { at: at.clone(), field, typing: false }));
    compose(&mut window, "x", "## 承诺\n我们呼吁各方加大投入。\n我们两年内翻番。");
    press(&mut window, Command::FollowUpsTab);
    assert!(!says(&window, "呼吁各方") && !says(&window, "翻番"), "nothing was marked");
    press(&mut window, Command::InterventionsTab);
    let count = |window: &Window| {
        let node = window.query_all_by(|node| {
            node.label().or_else(|| node.value()).is_some_and(|said| said.contains("characters"))
        });
        node.filter_map(|node| node.accesskit_node().label()).collect::<Vec<_>>()
    };
    let before = count(&window);
    press(&mut window, Command::Commitment);
    assert_eq!(the(&window).body.text, "## 承诺\n我们呼吁各方加大投入。\n**承诺**：我们两年内翻番。");
    assert_eq!(count(&window), before, "the mark is not said");
    press(&mut window, Command::FollowUpsTab);
    assert!(says(&window, "our delegation: 我们两年内翻番。"));
    assert!(says(&window, "prepared, not delivered"));
    assert!(!says(&window, "呼吁各方"));
    let field = InterventionFieldChange::Status(InterventionStatus::Delivered);
    ask(&mut window, Action::Intervention(InterventionAction::Set { at, field, typing: false }));
    press(&mut window, Command::FollowUpsTab);
    assert!(says(&window, "我们两年内翻番。") && !says(&window, "prepared, not delivered"));
}

#[test]
fn a_paragraph_marked_as_can_be_cut_is_counted_apart() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewIntervention);
    window.get_by_label("展开各部分用时、语速和语言").click();
    window.run();
    press(&mut window, Command::FocusNotes);
    press(&mut window, Command::InterventionsTab);
    compose(&mut window, "di", "社会保护底线应写进国家预算，并按年公布执行情况。");
    window.key_press(Key::Enter);
    window.run();
    compose(&mut window, "er", &"我国过去两年扩大了失业保险的范围。".repeat(6));
    assert!(!says(&window, "省略标为“可省略”的段落后约为"));
    press(&mut window, Command::Cuttable);
    let text = the(&window).body.text;
    let lines: Vec<&str> = text.lines().collect();
    assert!(!lines[0].contains("<!--") && lines[1].ends_with("<!-- 可省略 -->"), "{text}");
    assert!(says(&window, "省略标为“可省略”的段落后约为"), "the time without it is told");
    press(&mut window, Command::Undo);
    assert!(!the(&window).body.text.contains("<!--") && !says(&window, "省略标为“可省略”的段落后约为"));
    press(&mut window, Command::Redo);
    press(&mut window, Command::Cuttable);
    assert!(!the(&window).body.text.contains("<!--"), "the same key takes the mark off");
}

#[test]
fn a_quoted_figure_that_an_update_changes_is_pointed_out_and_the_intervention_left_alone() {
    let setup = Setup::default();
    let mut window = setup.open();
    press(&mut window, Command::NewIntervention);
    let title = {
        let session = window.state().state().open_session().unwrap();
        session.figures[0].title.text(&Language::ZhHans.tag()).to_owned()
    };
    click_button(&mut window, &format!("将“{title}”引用到发言稿"));
    let written = the(&window).body.text;
    let mut update = Programme::clone(window.state().state().shown_programme());
    let session = update.sessions.iter_mut().find(|session| session.id.as_str() == "thematic-2").unwrap();
    let low_income = session.figures[0].figures.iter_mut().find(|figure| figure.id.as_str() == "low-income");
    low_income.unwrap().value = FigureValue::One(16.2);
    update.revision.sequence += 1;
    let path = setup.folder.path().join("Rev.1.json");
    std::fs::write(&path, write_rostrum_json(&update).unwrap()).unwrap();
    drop_file(&mut window, &path);
    let row = row_with(&window, "全民社会保护");
    assert!(row.contains("低收入国家：〔删去〕估计15.9%〔完〕 → 〔加入〕估计16.2%〔完〕"), "{row}");
    window.get_by_role_and_label(Role::Button, "接受更新").click();
    window.run();
    settle(&mut window);
    press(&mut window, Command::InterventionsTab);
    assert!(says(&window, "引用的数据已变：原为估计15.9%，新文件为估计16.2%。发言稿没有自动修改。"));
    assert_eq!(the(&window).body.text, written);
    click_button(&mut window, "知道了");
    assert!(!says(&window, "引用的数据已变"));
    assert_eq!(the(&window).body.text, written);
}

#[test]
fn what_to_quote_is_chosen_by_the_keyboard_alone() {
    let mut window = Setup::default().open();
    press(&mut window, Command::QuoteInIntervention);
    window.key_press(Key::ArrowDown);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    let intervention = the(&window);
    assert_eq!(window.state().state().dialog, None);
    assert!(!intervention.quotes.is_empty());
    assert!(intervention.body.text.contains("[^1]: 来源："), "{}", intervention.body.text);
}

#[test]
fn every_input_of_the_pane_has_a_name_in_every_language() {
    for language in Language::ALL {
        let mut window =
            Setup { language: Some(language), size: [1280.0, 1600.0], ..Setup::default() }.open();
        press(&mut window, Command::NewFramedIntervention);
        press(&mut window, Command::InterventionDetails);
        press(&mut window, Command::KeepVersion);
        press(&mut window, Command::InterventionVersions);
        press(&mut window, Command::MarkCleared);
        for role in [Role::TextInput, Role::MultilineTextInput, Role::Button, Role::CheckBox, Role::Tab] {
            for node in window.query_all_by_role(role) {
                let name = node.accesskit_node().label().unwrap_or_default();
                assert!(!name.trim().is_empty(), "{language:?}: a {role:?} without a name");
            }
        }
    }
}

#[test]
fn an_idle_intervention_asks_for_no_repaint() {
    let mut window = Setup { now: "2026-11-23T12:00:00Z", ..Setup::default() }.open();
    press(&mut window, Command::NewFramedIntervention);
    press(&mut window, Command::InterventionDetails);
    window.run();
    let delay = window.output().viewport_output[&egui::ViewportId::ROOT].repaint_delay;
    assert!(delay > Duration::from_secs(1), "{delay:?}");
}

#[test]
fn a_field_typed_for_one_intervention_is_never_set_for_another() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewIntervention);
    press(&mut window, Command::RenameIntervention);
    window.event(Event::Text("第一份".into()));
    window.run();
    press(&mut window, Command::NewIntervention);
    let (first, second) = {
        let interventions = window.state().state().notebook.interventions_of(&"thematic-2".into()).to_vec();
        (interventions[0].clone(), interventions[1].clone())
    };
    assert_eq!((first.title.as_str(), second.title.as_str()), ("第一份", ""));
    let at = InterventionRef { session: "thematic-2".into(), intervention: first.id };
    let field = InterventionFieldChange::Title("改名".into());
    ask(&mut window, Action::Intervention(InterventionAction::Set { at, field, typing: false }));
    assert_eq!(the(&window).title, "", "the open one is not touched");
}

/// X11 and Windows send the letter behind a key that is pressed with Alt.
#[test]
fn the_letter_of_a_command_with_alt_does_not_come_into_the_text() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewIntervention);
    compose(&mut window, "zhuxi", "主席");
    for (key, modifiers, letter) in [
        (Key::D, Modifiers::ALT, "d"),
        (Key::H, Modifiers::ALT, "h"),
        (Key::Num1, Modifiers::ALT | Modifiers::SHIFT, "!"),
    ] {
        let press = Event::Key { key, physical_key: None, pressed: true, repeat: false, modifiers };
        window.input_mut().events.extend([press, Event::Text(letter.into())]);
        window.run();
    }
    assert_eq!(the(&window).body.text, "主席");
    assert!(window.state().state().interventions_view.details);
    assert_eq!(the(&window).points.len(), 1);
    window.event(Event::Text("a".into()));
    window.run();
    assert_eq!(the(&window).body.text, "主席a", "what is typed otherwise comes in");
}

#[test]
fn the_foot_counts_what_is_said_in_the_unit_of_the_intervention_s_language() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewIntervention);
    compose(&mut window, "x", "## 立场\n<!-- 提示 -->\n主席，2022年[^1]。\n\n[^1]: 来源");
    assert!(says(&window, "4字"), "主席, the year's figure, and 年");
    let (session, intervention) = window.state().state().open_or_first_intervention().unwrap();
    let at = InterventionRef { session: session.clone(), intervention: intervention.id.clone() };
    let field = InterventionFieldChange::Language(rostrum_programme::LangTag::new("en"));
    ask(&mut window, Action::Intervention(InterventionAction::Set { at: at.clone(), field, typing: false }));
    let place = NotePlace::Intervention(at.session, at.intervention);
    let removed = the(&window).body.text;
    let inserted = "## Position\n<!-- a hint -->\nMadam Chair, we agree[^1].\n\n[^1]: a source\n".into();
    let splice = Splice { at: 0, removed, inserted };
    ask(&mut window, Action::EditNote { place, splice, typing: false });
    assert!(says(&window, "4词"));
}

/// With Shift the system names the sign above the digit, and `+` is a shifted sign itself.
#[test]
fn a_shifted_digit_and_a_shifted_plus_are_the_keys_that_they_are_printed_on() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewIntervention);
    compose(&mut window, "zhuxi", "主席");
    let shifted = |window: &mut Window, key, physical, modifiers, sign: &str| {
        let physical_key = Some(physical);
        let press = Event::Key { key, physical_key, pressed: true, repeat: false, modifiers };
        window.input_mut().events.extend([press, Event::Text(sign.into())]);
        window.run();
    };
    shifted(&mut window, Key::Exclamationmark, Key::Num1, Modifiers::ALT | Modifiers::SHIFT, "!");
    assert_eq!(the(&window).points.len(), 1);
    assert_eq!(the(&window).body.text, "主席");
    let timeline = window.state().state().settings.panes.timeline_collapsed;
    shifted(&mut window, Key::Exclamationmark, Key::Num1, Modifiers::COMMAND | Modifiers::SHIFT, "!");
    assert_ne!(window.state().state().settings.panes.timeline_collapsed, timeline, "the timeline is hidden");
    let zoom = window.state().state().settings.zoom;
    shifted(&mut window, Key::Plus, Key::Equals, Modifiers::COMMAND | Modifiers::SHIFT, "+");
    assert!(window.state().state().settings.zoom > zoom, "the window is larger");
    assert_eq!(the(&window).body.text, "主席");
    // A digit that the system names is that digit, wherever its key stands.
    shifted(&mut window, Key::Num2, Key::Num1, Modifiers::ALT | Modifiers::SHIFT, "2");
    assert_eq!(the(&window).points.len(), 2);
}

#[test]
fn the_palette_finds_a_line_of_a_intervention_and_leads_to_it() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewIntervention);
    compose(&mut window, "zhuxi", "主席先生，我们支持失业保险扩面。");
    press(&mut window, Command::FollowUpsTab);
    press(&mut window, Command::NextSession);
    press(&mut window, Command::Palette);
    window.event(Event::Text("失业保险扩面".into()));
    window.run();
    window.key_press(Key::Enter);
    window.run();
    let state = window.state().state();
    assert_eq!(state.window.side_tab, Tab::Interventions);
    assert_eq!(state.edited_text_place(), NotePlace::Intervention("thematic-2".into(), "d1".into()));
}

#[test]
fn a_language_version_opens_with_the_caret_under_its_first_heading() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewFramedIntervention);
    press(&mut window, Command::LanguageVersion);
    window.event(Event::Text("x".into()));
    window.run();
    let intervention = the(&window);
    assert!(intervention.version_of.is_some());
    assert!(intervention.body.text.starts_with("## Salutation\nx\n"), "{}", intervention.body.text);
}

#[test]
fn one_word_takes_the_same_time_in_its_part_and_in_all() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewIntervention);
    compose(&mut window, "hello", "Hello");
    assert!(says(&window, "0:05") && !says(&window, "0:01"));
}

/// A window of 1280 by 800 at 200 %.
#[test]
fn in_a_low_window_the_details_of_a_intervention_are_reached_with_their_key() {
    let setup = Setup { size: [640.0, 400.0], ..Setup::default() };
    let mut window = setup.open();
    press(&mut window, Command::NewIntervention);
    press(&mut window, Command::FocusNotes);
    press(&mut window, Command::InterventionsTab);
    press(&mut window, Command::InterventionDetails);
    window.run();
    assert!(window.state().state().interventions_view.details);
    let field = window
        .get_all_by_role(Role::TextInput)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.contains("代表团")));
    let rect = field.expect("the delegation's field").rect();
    // Between the head of the pane and its foot.
    assert!(rect.top() > 130.0 && rect.bottom() < 322.0, "{rect:?}");
}

/// Where the text of a draft begins, in points from the top of the window.
fn text_top(window: &Window) -> f32 {
    window.get_all_by_role(Role::MultilineTextInput).next().expect("the editor").rect().top()
}

/// Puts text at the end of the open draft, with the caret left where it is so that nothing scrolls.
fn append(window: &mut Window, text: &str) {
    let state = window.state().state();
    let (session, intervention) = state.open_or_first_intervention().expect("a draft is open");
    let place = NotePlace::Intervention(session.clone(), intervention.id.clone());
    let splice = Splice { at: intervention.body.text.len(), removed: String::new(), inserted: text.into() };
    ask(window, Action::EditNote { place, splice, typing: true });
}

/// Text that moves under the hand that writes it takes what is typed to another place.
#[test]
fn the_head_of_a_intervention_stays_as_high_whatever_is_typed() {
    let samples = [
        (Language::ZhHans, "社", "会保护底线应写进国家预算，并按年公布。", "## 立场\n"),
        (Language::En, "W", "e hold that social protection floors belong in the budget. ", "## Position\n"),
    ];
    for (language, letter, sentence, heading) in samples {
        for size in [[1280.0, 800.0], [1024.0, 768.0], [600.0, 800.0]] {
            let mut window = Setup { language: Some(language), size, ..Setup::default() }.open();
            press(&mut window, Command::NewIntervention);
            press(&mut window, Command::LongerLimit);
            window.run();
            let top = text_top(&window);
            window.event(Event::Text(letter.into()));
            window.run();
            assert_eq!(the(&window).body.text, letter);
            let steps = [
                ("a sentence", sentence.to_owned()),
                ("400 characters", sentence.repeat(22)),
                ("a part with a name", format!("\n\n{heading}{sentence}")),
                ("what can be cut", format!("\n{sentence}<!-- can be cut -->\n")),
                ("tight", sentence.repeat(12)),
                ("over the limit", sentence.repeat(60)),
            ];
            let mut tops = vec![("one character", text_top(&window))];
            for (what, text) in steps {
                append(&mut window, &text);
                tops.push((what, text_top(&window)));
            }
            press(&mut window, Command::ShorterLimit);
            tops.push(("another limit", text_top(&window)));
            let moved: Vec<_> = tops.iter().filter(|(_, at)| (at - top).abs() > 0.5).collect();
            assert!(moved.is_empty(), "{language:?} at {size:?}: from {top} to {moved:?}");
        }
    }
}

#[test]
fn the_head_of_a_cleared_intervention_stays_as_high_when_its_first_letter_is_changed() {
    for language in [Language::ZhHans, Language::En] {
        let mut window = Setup { language: Some(language), ..Setup::default() }.open();
        press(&mut window, Command::NewIntervention);
        compose(&mut window, "xiexie", "谢谢主席。");
        let (session, intervention) = window.state().state().open_or_first_intervention().unwrap();
        let at = InterventionRef { session: session.clone(), intervention: intervention.id.clone() };
        let on = "2022-02-23".parse().unwrap();
        let cleared = InterventionAction::MarkCleared { at, by: "国际司".into(), on };
        ask(&mut window, Action::Intervention(cleared));
        press(&mut window, Command::InterventionsTab);
        let top = text_top(&window);
        compose(&mut window, "zai", "再");
        assert_eq!(the(&window).status, InterventionStatus::Draft);
        assert!((text_top(&window) - top).abs() < 0.5, "from {top} to {}", text_top(&window));
        press(&mut window, Command::Undo);
        assert!((text_top(&window) - top).abs() < 0.5);
    }
}
