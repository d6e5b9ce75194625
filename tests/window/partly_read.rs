//! Notes files of which not everything can be read: what can is shown, what cannot is listed with its place, and going
//! on keeps both.

use crate::driven::{compose, note, press, wait_until_saved};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Command, Dialog};
use rostrum_locale::Language;
use rostrum_store::{Folders, NotebookLockOutcome, try_lock_notebook};
use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const SOUND: &str = include_str!("../fixtures/notebook/full.json");

/// A desk with these words in its notes file.
fn desk(notes: &str) -> (Setup, PathBuf) {
    let setup = Setup::default();
    let folders = Folders::resolve(Some(setup.folder.path().to_owned())).unwrap();
    let file = folders.notebook_file(&"ilo-forum-2022".into());
    fs::create_dir_all(file.parent().unwrap().join("backups")).unwrap();
    fs::write(&file, notes).unwrap();
    (setup, file)
}

fn with_backup(file: &Path) {
    fs::write(file.parent().unwrap().join("backups/notebook-20220221T180400.000Z.json"), SOUND).unwrap();
}

fn two_wrong() -> String {
    SOUND.replacen("\"expected\": \"2022-02-22T14:10:00\"", "\"expected\": \"14:10\"", 1).replacen(
        "{ \"text\": \"总结。\" }",
        "{ \"text\": [\"总结。\"] }",
        1,
    )
}

fn alert(window: &Window) -> String {
    window.get_all_by_role(Role::Alert).next().unwrap().accesskit_node().label().unwrap()
}

fn settle(window: &mut Window, what: impl Fn(&Window) -> bool) {
    let limit = Instant::now() + Duration::from_secs(20);
    while !what(window) {
        assert!(Instant::now() < limit);
        std::thread::sleep(Duration::from_millis(10));
        window.run();
    }
}

fn is_read_only(window: &Window) -> bool {
    window.state().state().read_only_reason().is_some()
}

fn names_beside(file: &Path) -> Vec<String> {
    let entries = fs::read_dir(file.parent().unwrap()).unwrap().map(|entry| entry.unwrap());
    let mut names: Vec<String> = entries.map(|entry| entry.file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn what_can_be_read_is_shown_and_what_cannot_is_listed() {
    let (setup, file) = desk(&two_wrong());
    let mut window = setup.open();
    assert_eq!(
        alert(&window),
        "笔记文件“notebook.json”无法完整读取：有2处无法读取。能读取的部分显示在这里，只读。原文件未作任何改动。没有找到备份。"
    );
    assert_eq!(note(&window, "thematic-1"), "Une note, « entre guillemets ».\n");
    assert!(window.query_by_label("重新开始记笔记（保留原文件）").is_none());
    // Nothing is typed into it.
    compose(&mut window, "xin", "新的");
    assert_eq!(note(&window, "thematic-2"), "");
    press(&mut window, Command::FollowUpsTab);
    assert!(window.query_by_label_contains("没有显示其中的内容").is_none(), "what it holds is shown");

    window.get_by_label("查看无法读取的内容").click();
    window.run();
    assert_eq!(window.state().state().dialog, Some(Dialog::PutAside));
    window.get_by_role_and_label(Role::Heading, "笔记文件中无法读取的内容");
    window.get_by_label_contains("”的发言稿“Intervention on jobs”：这段文字不能用在这里");
    window.get_by_label("参会报告的自写部分：这个列表不能用在这里");
    window.get_by_label("sessions/thematic-1/drafts/0/floor/expected");
    window.get_by_label("\"14:10\"");
    assert_eq!(window.get_all_by_label("复制这处内容").count(), 2);
    window.get_by_label("关闭").click();
    window.run();
    assert_eq!(window.state().state().dialog, None);
    assert_eq!(fs::read_to_string(&file).unwrap(), two_wrong());
}

#[test]
fn one_press_makes_what_can_be_read_the_notes_and_keeps_the_rest_beside_them() {
    for (language, make_writable, kept_as) in [
        (
            Language::ZhHans,
            "用能读取的部分继续编辑（保留原文件）",
            "无法完整读取的原文件原样保留在新文件旁边，文件名为“",
        ),
        (
            Language::En,
            "Edit what can be read (the file is kept)",
            "The notes file that could not be read is kept unchanged beside the new one, as “",
        ),
    ] {
        makes_writable(language, make_writable, kept_as);
    }
}

fn makes_writable(language: Language, make_writable: &str, kept_as: &str) {
    let (mut setup, file) = desk(&two_wrong());
    setup.language = Some(language);
    let mut window = setup.open();
    press(&mut window, Command::ShowPutAside);
    window.get_all_by_label(make_writable).last().unwrap().click();
    window.run();
    settle(&mut window, |window| !is_read_only(window));
    assert_eq!(window.state().state().dialog, None);
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "xin", "新的");
    wait_until_saved(&mut window);
    let names = names_beside(&file);
    let kept = names.iter().find(|name| name.starts_with("notebook.unreadable-")).unwrap();
    assert_eq!(fs::read_to_string(file.with_file_name(kept)).unwrap(), two_wrong());
    window.get_by_label_contains(&format!("{kept_as}{kept}”"));
    let aside = names.iter().find(|name| name.starts_with("notebook.aside-")).unwrap();
    let aside = fs::read_to_string(file.with_file_name(aside)).unwrap();
    assert!(aside.contains("14:10") && aside.contains("总结。"), "{aside}");
    drop(window);
    let window = setup.open();
    assert!(!is_read_only(&window), "{:?}", window.state().state().read_only_reason());
    assert_eq!(note(&window, "thematic-2"), "新的");
    assert_eq!(note(&window, "thematic-1"), "Une note, « entre guillemets ».\n");
}

#[test]
fn a_file_that_is_cut_off_shows_what_stands_before_the_cut_and_the_backup_is_one_press_away() {
    let (cut, _) = SOUND.split_once("entre guillemets").unwrap();
    let (mut setup, file) = desk(cut);
    with_backup(&file);
    setup.language = Some(Language::En);
    let mut window = setup.open();
    let said = alert(&window);
    assert!(
        said.starts_with(&format!(
            "The notes file “notebook.json” can’t be read in full: line {}, column ",
            cut.lines().count()
        ))
            && said.contains(": the file breaks off here, and what followed is missing. What can be read is shown here, read-only. It has not been touched. The latest backup is from "),
        "{said}"
    );
    assert_eq!(note(&window, "thematic-1"), "Une note, « ");
    window.get_by_label("View read-only").click();
    window.run();
    settle(&mut window, |window| note(window, "thematic-1").contains("guillemets"));
    assert!(alert(&window).starts_with("This is the backup from "));
    assert!(window.query_by_label("Edit what can be read (the file is kept)").is_none(), "of what is shown");
    window.get_by_label("View what can be read").click();
    window.run();
    assert_eq!(note(&window, "thematic-1"), "Une note, « ");
    window.get_by_label("Edit what can be read (the file is kept)");
    press(&mut window, Command::ShowPutAside);
    window.get_by_label_contains("”: the file breaks off here, and what followed is missing");
    press(&mut window, Command::CloseTop);
    press(&mut window, Command::OpenBackup);
    settle(&mut window, |window| !is_read_only(window));
    assert!(note(&window, "thematic-1").contains("guillemets"));
    let kept = names_beside(&file).into_iter().find(|name| name.starts_with("notebook.unreadable-")).unwrap();
    assert_eq!(fs::read_to_string(file.with_file_name(kept)).unwrap(), cut);
}

#[test]
fn a_file_that_changed_meanwhile_is_read_anew_before_anything_is_written() {
    let (setup, file) = desk(&two_wrong());
    let mut window = setup.open();
    let other = SOUND.replacen("\"mine\": true", "\"mine\": \"yes\"", 1);
    fs::write(&file, &other).unwrap();
    press(&mut window, Command::MakeWritable);
    settle(&mut window, |window| {
        let read_only = window.state().state().read_only_reason().unwrap();
        read_only.values_put_aside()[0].path.join("/") == "sessions/opening/mine"
    });
    assert_eq!(fs::read_to_string(&file).unwrap(), other);
    // And once it is whole it is taken as it is.
    fs::write(&file, SOUND).unwrap();
    press(&mut window, Command::MakeWritable);
    settle(&mut window, |window| !is_read_only(window));
    assert!(!names_beside(&file).iter().any(|name| name.starts_with("notebook.unreadable-")));
}

#[test]
fn whatever_is_made_of_notes_that_are_partly_read_says_so() {
    let (setup, file) = desk(&two_wrong());
    let mut window = setup.open();
    press(&mut window, Command::Report);
    window.get_by_label("笔记文件无法完整读取：有2处无法读取。报告里只有能读取的部分。");
    press(&mut window, Command::CloseTop);
    let copy = setup.folder.path().join("copy.json");
    setup.answers.choose(copy.clone());
    press(&mut window, Command::SaveCopy);
    settle(&mut window, |window| !window.state().state().notices.is_empty());
    let said = &window.state().state().notices[0].text;
    assert!(said.ends_with("笔记文件无法完整读取，副本里只有能读取的部分。"), "{said}");
    assert!(fs::read_to_string(&copy).unwrap().contains("entre guillemets"));
    assert_eq!(fs::read_to_string(&file).unwrap(), two_wrong());
}

#[test]
fn notes_are_begun_anew_only_where_no_other_window_has_them() {
    let (setup, file) = desk("\0\0\0");
    let mut window = setup.open();
    // Another window got hold of them meanwhile.
    let NotebookLockOutcome::Free(lock) = try_lock_notebook(&file) else { panic!("it is free") };
    window.get_by_label("重新开始记笔记（保留原文件）").click();
    window.run();
    settle(&mut window, |window| !window.state().state().notices.is_empty());
    assert!(window.state().state().notices[0].text.contains("另一个窗口仍开着"));
    assert!(is_read_only(&window));
    assert_eq!(fs::read_to_string(&file).unwrap(), "\0\0\0");
    assert!(!names_beside(&file).iter().any(|name| name.contains("unreadable")), "{:?}", names_beside(&file));
    // Once it is closed they are begun, and where the file went is said in the place of that.
    drop(lock);
    window.get_by_label("重新开始记笔记（保留原文件）").click();
    window.run();
    settle(&mut window, |window| !is_read_only(window));
    let kept = names_beside(&file).into_iter().find(|name| name.starts_with("notebook.unreadable-")).unwrap();
    let said: Vec<&str> = window.state().state().notices.iter().map(|notice| notice.text.as_str()).collect();
    assert!(said.len() == 1 && said[0].contains(&kept), "{said:?}");
}

#[test]
fn a_file_that_can_be_read_by_now_is_not_moved_out_of_the_way() {
    let (setup, file) = desk("\0\0\0");
    let mut window = setup.open();
    fs::write(&file, SOUND).unwrap();
    window.get_by_label("重新开始记笔记（保留原文件）").click();
    window.run();
    settle(&mut window, |window| !is_read_only(window));
    assert_eq!(note(&window, "thematic-1"), "Une note, « entre guillemets ».\n");
    assert_eq!(fs::read_to_string(&file).unwrap(), SOUND);
}

#[test]
fn a_missing_file_is_called_missing() {
    for (language, said, open) in [
        (Language::ZhHans, "笔记文件“notebook.json”不见了。最近的备份是", "打开备份"),
        (Language::En, "The notes file “notebook.json” is missing. The latest backup is from", "Open backup"),
    ] {
        let (mut setup, file) = desk("");
        with_backup(&file);
        fs::remove_file(&file).unwrap();
        setup.language = Some(language);
        let mut window = setup.open();
        assert!(alert(&window).starts_with(said), "{}", alert(&window));
        assert!(Command::ShowPutAside.action(window.state().state()).is_none());
        window.get_by_label(open).click();
        window.run();
        settle(&mut window, |window| !is_read_only(window));
        assert!(note(&window, "thematic-1").contains("guillemets"));
    }
}

#[test]
fn each_kind_of_fault_has_its_own_sentence() {
    let other = SOUND.replacen("\"programme\": \"ilo-forum-2022\"", "\"programme\": \"g20-2024\"", 1);
    let blank =
        r#"{ "format": "rostrum-notebook", "version": 1, "programme": "ilo-forum-2022", "forum": 5 }"#;
    for (notes, zh, en) in [
        ("\0\0\0", "文件是空的，或者只有零字节", "the file is empty or holds only zero bytes"),
        (
            "{ broken",
            "第1行，第3列：此处不是有效的 JSON",
            "line 1, column 3: the file is not valid JSON here",
        ),
        (
            "{\"format\":",
            "文件在此处中断，后面的内容缺失",
            "the file breaks off here, and what followed is missing",
        ),
        (
            "{\"format\": \"diary\"}",
            "文件自称是“diary”，不是笔记",
            "the file says that it is “diary”, not notes",
        ),
        (&other, "这是另一个日程“g20-2024”的笔记", "these are the notes on another programme, “g20-2024”"),
        (blank, "论坛笔记：这个数字不能用在这里", "the notes on the forum: this number can’t be used here"),
    ] {
        for (language, told) in [(Language::ZhHans, zh), (Language::En, en)] {
            let (mut setup, _) = desk(notes);
            setup.language = Some(language);
            let window = setup.open();
            assert!(alert(&window).contains(told), "{}", alert(&window));
            assert!(is_read_only(&window));
        }
    }
}
