//! Handing in from the window: the dialogs by keyboard, the file on the disk, the subject on the clipboard,
//! and a text that comes back, accepted piece by piece.

use crate::driven::{press, wait_until_saved};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Key, OutputCommand};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{
    Action, Command, Dialog, InterventionAction, Page, ReturnedTextAction, SideTab as RightPane,
};
use rostrum_documents::{DocumentFormat, StatementCopyKind};
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_formats::word::read_accepted_word_text;
use rostrum_notebook::{Intervention, InterventionId, Notebook, SessionEntry};
use rostrum_programme::{LangTag, SessionId};
use rostrum_store::{Folders, write_notebook_copy};
use std::fs;
use std::path::Path;
use std::time::{Duration, Instant};

const TEXT: &str = "## 立场\n\n主席女士，社会保护不是成本。\n\n各国投入不均衡。\n\n谢谢主席。\n";

fn session() -> SessionId {
    let programme = builtin_programme().unwrap().value;
    programme.sessions.iter().find(|session| session.number == Some(2)).unwrap().id.clone()
}

/// A desk whose notebook has a draft for the second thematic session.
fn desk_with_intervention() -> Setup {
    let setup = Setup::default();
    let programme = builtin_programme().unwrap().value;
    let mut notebook = Notebook::new(programme.id.clone());
    let mut intervention = Intervention::new(InterventionId::from("d1"), LangTag::new("zh-Hans"));
    intervention.body.text = TEXT.to_owned();
    intervention.speaker = "王芳".to_owned();
    intervention.delegation = "中国".to_owned();
    let entry = SessionEntry { interventions: vec![intervention], ..SessionEntry::default() };
    notebook.sessions.insert(session(), entry);
    let folders = Folders::resolve(Some(setup.folder.path().to_owned())).unwrap();
    let path = folders.notebook_file(&programme.id);
    fs::create_dir_all(path.parent().unwrap()).unwrap();
    write_notebook_copy(&path, &notebook, false).unwrap();
    setup
}

fn open(setup: &Setup) -> Window {
    let mut window = setup.open();
    ask(&mut window, Action::Open(Page::Session(session())));
    ask(&mut window, Action::Intervention(InterventionAction::ShowSideTab(RightPane::Interventions)));
    window
}

fn ask(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, action);
    window.run();
}

fn wait(window: &mut Window, what: &str, done: impl Fn(&Window) -> bool) {
    let limit = Instant::now() + Duration::from_secs(20);
    while !done(window) {
        assert!(Instant::now() < limit, "{what} did not come");
        std::thread::sleep(Duration::from_millis(20));
        window.run();
    }
}

fn intervention_text(window: &Window) -> String {
    window.state().state().notebook.interventions_of(&session())[0].body.text.clone()
}

#[test]
fn a_intervention_is_exported_and_the_subject_copied() {
    let setup = desk_with_intervention();
    let mut window = open(&setup);
    press(&mut window, Command::HandIn);
    assert_eq!(window.state().state().dialog, Some(Dialog::HandIn));
    // The keyboard is on the drafts; the open one is ticked.
    let ticked = window.get_by_role_and_label(Role::CheckBox, "专题2 · 全民社会保护 · 中国 · 中文");
    assert_eq!(ticked.accesskit_node().toggled(), Some(egui::accesskit::Toggled::True));
    window.get_by_label("供口译员").click();
    window.run();
    let path = setup.folder.path().join("口译稿.docx");
    setup.answers.choose(path.clone());
    window.get_all_by_label("导出…").last().unwrap().click();
    window.run();
    wait(&mut window, "the file", |window| window.state().state().handing_in.last.is_some());
    let text = read_accepted_word_text(&fs::read(&path).unwrap()).unwrap();
    let lines: Vec<String> = text.paragraphs.iter().map(|paragraph| paragraph.text()).collect();
    for wanted in ["以现场发言为准", "王芳", "中国", "立场", "主席女士，社会保护不是成本。", "谢谢主席。"]
    {
        assert!(lines.iter().any(|line| line == wanted), "{wanted} in {lines:?}");
    }
    let shown = format!("已导出：{}。请在发送前核对发言人、代表团和会议。", path.display());
    assert!(window.query_by_label_contains(&shown).is_some(), "sentence 34");
    window.get_by_label("复制邮件主题").click();
    window.run();
    let copied = window.output().platform_output.commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let subject = window.state().state().handing_in.last.as_ref().unwrap().subject.clone().unwrap();
    assert!(subject.starts_with("发言稿：中国，专题会议2：全民社会保护，2022年2月23日（中文，"), "{subject}");
    assert!(copied.is_none_or(|copied| copied == subject));
}

#[test]
fn without_dialogs_a_path_is_typed_under_a_name_that_speaks() {
    let setup = desk_with_intervention();
    let mut window = open(&setup);
    press(&mut window, Command::HandIn);
    window.get_by_label("供宣读").click();
    window.run();
    window.get_by_label("纯文本").click();
    window.run();
    assert_eq!(window.state().state().handing_in.copy, StatementCopyKind::Reading);
    assert_eq!(window.state().state().handing_in.form, DocumentFormat::Text);
    window.get_all_by_label("导出…").last().unwrap().click();
    window.run();
    let field = window.get_all_by_role(Role::TextInput).last().unwrap();
    let suggested = field.value().unwrap_or_default();
    let name = Path::new(&suggested).file_name().unwrap().to_string_lossy().into_owned();
    assert_eq!(name, "中国_专题2_2022-02-23_宣读稿_zh.txt");
    window.key_press(Key::Enter);
    window.run();
    wait(&mut window, "the file", |window| window.state().state().handing_in.last.is_some());
    let text = fs::read_to_string(setup.folder.path().join(name)).unwrap();
    assert!(text.contains("全民社会保护") && text.contains("各国投入不均衡。"), "{text}");
}

#[test]
fn the_report_is_made_in_another_language_than_the_window() {
    let setup = desk_with_intervention();
    let mut window = open(&setup);
    press(&mut window, Command::Report);
    window.get_by_label("Français").click();
    window.run();
    window.get_by_label("写出各方发言者的名称").click();
    window.run();
    let path = setup.folder.path().join("rapport.md");
    setup.answers.choose(path.clone());
    window.get_all_by_label("导出…").last().unwrap().click();
    window.run();
    wait(&mut window, "the report", |window| window.state().state().handing_in.last.is_some());
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("# Rapport de mission"), "{text}");
    // What was prepared is the annex, with headings of its own.
    let (report, annex) = text.split_once("## Annexe 1").unwrap();
    assert_eq!(report.lines().filter(|line| line.starts_with("### ")).count(), 6);
    assert!(annex.contains("texte préparé, non prononcé"), "{annex}");
    assert!(!window.state().state().handing_in.names);
    assert!(window.query_by_label("复制邮件主题").is_none(), "a report has no subject");
}

#[test]
fn a_text_that_comes_back_is_decided_piece_by_piece_with_the_keyboard() {
    let setup = desk_with_intervention();
    let mut window = open(&setup);
    let came = "立场\n\n主席女士，社会保护不是成本，而是投资。\n\n谢谢主席女士。\n";
    let path = setup.folder.path().join("定稿.txt");
    fs::write(&path, came).unwrap();
    setup.answers.choose(path);
    press(&mut window, Command::TakeReturned);
    // The keyboard is on the button that asks for the file.
    window.key_press(Key::Enter);
    window.run();
    wait(&mut window, "the text", |window| {
        window.state().state().notebook.interventions_of(&session())[0].returned.is_some()
    });
    assert_eq!(intervention_text(&window), TEXT, "nothing is overwritten");
    window.run();
    assert!(window.query_by_label_contains("返回的修改稿（定稿.txt）：3处修改待定").is_some());
    press(&mut window, Command::AcceptChange);
    assert!(intervention_text(&window).contains("社会保护不是成本，而是投资。"));
    press(&mut window, Command::DeclineChange);
    assert!(intervention_text(&window).contains("各国投入不均衡。"));
    let accept = window.get_by_label_contains("接受: 修改：原为“谢谢主席。”");
    accept.click();
    window.run();
    let done = "## 立场\n\n主席女士，社会保护不是成本，而是投资。\n\n各国投入不均衡。\n\n谢谢主席女士。\n";
    assert_eq!(intervention_text(&window), done);
    assert!(window.state().state().notebook.interventions_of(&session())[0].returned.is_none());
    assert!(window.query_by_label_contains("修改待定").is_none());
    // Each decision was one step.
    for _ in 0..3 {
        press(&mut window, Command::Undo);
    }
    assert_eq!(intervention_text(&window), TEXT);
    wait_until_saved(&mut window);
    drop(window);
    let window = open(&setup);
    assert!(
        window.state().state().notebook.interventions_of(&session())[0].returned.is_some(),
        "kept over a restart"
    );
}

#[test]
fn a_pasted_text_comes_in_and_an_unreadable_file_is_told() {
    let setup = desk_with_intervention();
    let mut window = open(&setup);
    let broken = setup.folder.path().join("broken.docx");
    fs::write(&broken, b"PK nothing").unwrap();
    ask(&mut window, Action::Returned(ReturnedTextAction::Read(broken)));
    wait(&mut window, "the sentence", |window| window.query_by_label_contains("broken.docx").is_some());
    assert_eq!(intervention_text(&window), TEXT);
    press(&mut window, Command::TakeReturned);
    let pasted = (Role::MultilineTextInput, "或在此粘贴文字");
    window.get_by_role_and_label(pasted.0, pasted.1).focus();
    window.run();
    window
        .get_by_role_and_label(pasted.0, pasted.1)
        .type_text("立场\n主席女士，社会保护不是成本。\n谢谢主席。");
    window.run();
    window.get_by_label("导入").click();
    window.run();
    let intervention = window.state().state().notebook.interventions_of(&session())[0].clone();
    assert_eq!(
        intervention.returned_paragraph_diffs().iter().filter(|piece| piece.is_change()).count(),
        1,
        "{intervention:?}"
    );
    press(&mut window, Command::DeclineReturned);
    assert_eq!(intervention_text(&window), TEXT);
    assert!(window.state().state().notebook.interventions_of(&session())[0].returned.is_none());
}

/// A window of 1280 by 800 at 200 %.
#[test]
fn in_a_low_window_a_text_that_came_back_can_be_reviewed() {
    let mut setup = desk_with_intervention();
    setup.size = [640.0, 400.0];
    let mut window = open(&setup);
    let path = setup.folder.path().join("定稿.txt");
    fs::write(&path, "立场\n\n主席女士，社会保护不是成本，而是投资。\n\n谢谢主席女士。\n").unwrap();
    setup.answers.choose(path);
    press(&mut window, Command::TakeReturned);
    window.key_press(Key::Enter);
    window.run();
    wait(&mut window, "the text", |window| {
        window.state().state().notebook.interventions_of(&session())[0].returned.is_some()
    });
    ask(&mut window, Action::Intervention(InterventionAction::ShowSideTab(RightPane::Interventions)));
    let last = |window: &Window| window.get_by_label_contains("接受: 修改：原为“谢谢主席。”").rect();
    let pane = window.get_by_label_contains("修改待定").rect();
    for _ in 0..40 {
        // Above a notice at the foot.
        if last(&window).bottom() < 240.0 {
            break;
        }
        let at = egui::pos2(pane.center().x, 200.0);
        window.event(egui::Event::PointerMoved(at));
        window.event(egui::Event::MouseWheel {
            unit: egui::MouseWheelUnit::Point,
            delta: egui::vec2(0.0, -40.0),
            modifiers: egui::Modifiers::NONE,
            phase: egui::TouchPhase::Move,
            source: egui::MouseWheelSource::Wheel,
        });
        window.run_steps(8);
    }
    // The wheel runs out.
    window.run_steps(40);
    let rect = last(&window);
    assert!(rect.top() > 100.0 && rect.bottom() < 240.0, "{rect:?}");
    window.get_by_label_contains("接受: 修改：原为“谢谢主席。”").click();
    window.run_steps(12);
    assert!(intervention_text(&window).contains("谢谢主席女士。"));
}
