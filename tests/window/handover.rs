//! Notes that a window may only read: because another has them, or because their file cannot be read. And where the
//! keyboard and the read view are.

use crate::driven::{compose, note, press, wait_until_saved};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Event, ImeEvent};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Command, ReadOnlyReason, SaveState};
use rostrum_locale::Language;
use std::path::PathBuf;
use std::time::{Duration, Instant};

/// Lets the window take in what a thread answers, until something is so.
fn settle(window: &mut Window, what: impl Fn(&Window) -> bool) {
    let limit = Instant::now() + Duration::from_secs(20);
    while !what(window) {
        assert!(Instant::now() < limit);
        std::thread::sleep(Duration::from_millis(10));
        window.run();
    }
}

fn read_only(window: &Window) -> bool {
    window.state().state().read_only_reason().is_some()
}

#[test]
fn edit_here_takes_the_notes_over_once_the_other_window_is_closed() {
    let setup = Setup::default();
    let mut first = setup.open();
    compose(&mut first, "jiu", "先写的");
    wait_until_saved(&mut first);
    let mut second = setup.open();
    assert!(read_only(&second));
    // What was written after the second window opened is not lost on taking over.
    compose(&mut first, "hou", "后写的");
    wait_until_saved(&mut first);

    second.get_by_label("在此编辑").click();
    second.run();
    settle(&mut second, |window| !window.state().state().notices.is_empty());
    assert!(read_only(&second), "the first window still has the notes");
    assert!(second.state().state().notices[0].text.contains("另一个窗口仍开着"));

    drop(first);
    second.get_by_label("在此编辑").click();
    second.run();
    settle(&mut second, |window| !read_only(window));
    assert_eq!(note(&second, "thematic-2"), "先写的后写的");
    press(&mut second, Command::FocusNotes);
    compose(&mut second, "zai", "再写");
    wait_until_saved(&mut second);
    assert!(matches!(second.state().state().save_state(), SaveState::Saved(_)));
    // It holds the notes now, as the first did.
    let third = setup.open();
    assert!(read_only(&third));
    assert!(note(&third, "thematic-2").contains("再写"));
}

/// A desk whose notes were saved with a backup and then broken.
fn broken_desk() -> (Setup, PathBuf) {
    let setup = Setup::default();
    let file;
    {
        let mut window = setup.open();
        compose(&mut window, "gao", "备份里的话");
        wait_until_saved(&mut window);
        let state = window.state().state();
        file = state.folders.notebook_file(&state.shown_programme().id);
    }
    {
        // The first save of a sitting keeps the version before it.
        let mut window = setup.open();
        compose(&mut window, "di", "第二次");
        wait_until_saved(&mut window);
    }
    std::fs::write(&file, "{ \"format\": ").unwrap();
    (setup, file)
}

#[test]
fn an_unreadable_file_offers_the_backup_to_be_looked_at_before_it_is_opened() {
    let (setup, file) = broken_desk();
    let mut window = setup.open();
    assert!(matches!(
        window.state().state().read_only_reason(),
        Some(ReadOnlyReason::Unreadable { backup: Some(_), .. })
    ));
    assert_eq!(note(&window, "thematic-2"), "");
    window.get_by_label("打开备份");
    window.get_by_label("只读查看").click();
    window.run();
    settle(&mut window, |window| match window.state().state().read_only_reason() {
        Some(ReadOnlyReason::Unreadable { backup: Some(latest), .. }) => latest.shown,
        _ => false,
    });
    assert_eq!(note(&window, "thematic-2"), "备份里的话");
    assert!(read_only(&window));
    // Nothing was written, and nothing is, whatever is typed.
    compose(&mut window, "xin", "新的");
    assert_eq!(note(&window, "thematic-2"), "备份里的话");
    assert_eq!(std::fs::read_to_string(&file).unwrap(), "{ \"format\": ");
    assert!(window.query_by_label("只读查看").is_none());

    window.get_by_label("打开备份").click();
    window.run();
    settle(&mut window, |window| !read_only(window));
    assert_eq!(note(&window, "thematic-2"), "备份里的话");
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "xin", "新的");
    wait_until_saved(&mut window);
    let beside = std::fs::read_dir(file.parent().unwrap()).unwrap();
    let names = beside.map(|entry| entry.unwrap().file_name().into_string().unwrap());
    assert!(names.into_iter().any(|name| name.contains("unreadable")), "the broken file is kept");
}

#[test]
fn the_commands_do_what_the_buttons_do() {
    let (setup, _) = broken_desk();
    let mut window = setup.open();
    press(&mut window, Command::OpenBackup);
    settle(&mut window, |window| !read_only(window));
    assert_eq!(note(&window, "thematic-2"), "备份里的话");
    let mut second = setup.open();
    assert!(read_only(&second));
    drop(window);
    press(&mut second, Command::EditHere);
    settle(&mut second, |window| !read_only(window));
    assert!(Command::EditHere.action(second.state().state()).is_none(), "nothing is left to take over");
    assert!(Command::OpenBackup.action(second.state().state()).is_none());
}

#[test]
fn a_file_in_the_place_of_the_folder_is_named_and_beginning_anew_says_why_it_cannot() {
    let setup = Setup::default();
    let blocked = setup.folder.path().join("notebooks");
    std::fs::write(&blocked, "x").unwrap();
    let mut window = setup.open();
    let reason = format!("“{}”不是文件夹", blocked.display());
    let banner = format!("笔记文件“notebook.json”无法读取：{reason}。原文件未作任何改动。没有找到备份。");
    window.get_by_label(&banner);
    window.get_by_label("重新开始记笔记（保留原文件）").click();
    window.run();
    settle(&mut window, |window| !window.state().state().notices.is_empty());
    let said = &window.state().state().notices[0].text;
    assert_eq!(said, &format!("未能重新开始记笔记：{reason}。没有任何改动。"));
    assert!(read_only(&window));
    // Of what cannot be read, no tab says that it is not there.
    press(&mut window, Command::FollowUpsTab);
    window.get_by_label("笔记文件目前无法读取，因此这里没有显示其中的内容。原因见“笔记”标签页。");
    press(&mut window, Command::InterventionsTab);
    window.get_by_label("笔记文件目前无法读取，因此这里没有显示其中的内容。原因见“笔记”标签页。");
    // Once the folder is free again, the same button begins.
    std::fs::remove_file(&blocked).unwrap();
    press(&mut window, Command::FocusNotes);
    window.get_by_label("重新开始记笔记（保留原文件）").click();
    window.run();
    settle(&mut window, |window| !read_only(window));
}

#[test]
fn a_place_is_told_only_where_one_is_known() {
    let (setup, file) = broken_desk();
    std::fs::write(&file, "").unwrap();
    let window = setup.open();
    let alert = window.get_all_by_role(Role::Alert).next().unwrap().accesskit_node().label().unwrap();
    assert!(alert.starts_with("笔记文件“notebook.json”无法读取：文件是空的，或者只有零字节。"), "{alert}");
    // A file that ends before the first column of its last line.
    std::fs::write(&file, "{\n").unwrap();
    let window = setup.open();
    let alert = window.get_all_by_role(Role::Alert).next().unwrap().accesskit_node().label().unwrap();
    assert!(alert.contains("行，第1列"), "{alert}");
}

#[test]
fn the_banner_says_the_same_in_every_language() {
    let (mut setup, _) = broken_desk();
    let buttons = [
        (Language::En, "Open backup", "View read-only"),
        (Language::Fr, "Ouvrir la copie de sauvegarde", "Consulter en lecture seule"),
        (Language::Es, "Abrir la copia de seguridad", "Ver en solo lectura"),
    ];
    for (language, open, look) in buttons {
        setup.language = Some(language);
        let window = setup.open();
        window.get_by_label(open);
        window.get_by_label(look);
        assert!(window.get_all_by_role(Role::Alert).next().is_some());
    }
}

#[test]
fn the_keyboard_begins_in_the_notes() {
    let setup = Setup::default();
    let mut window = setup.open();
    window.event(Event::Text("底线 floor".to_owned()));
    window.run();
    assert_eq!(note(&window, "thematic-2"), "底线 floor");
    // And what an input method composes at once is not saved before it is chosen.
    window.event(Event::Ime(ImeEvent::Preedit { text: "ni hao".into(), active_range_chars: None }));
    window.run();
    assert_eq!(note(&window, "thematic-2"), "底线 floor");
}

#[test]
fn typing_goes_on_at_the_end_of_what_a_note_holds() {
    let setup = Setup::default();
    {
        let mut window = setup.open();
        window.event(Event::Text("第一句。".to_owned()));
        window.run();
        wait_until_saved(&mut window);
    }
    let mut window = setup.open();
    window.event(Event::Text("第二句。".to_owned()));
    window.run();
    assert_eq!(note(&window, "thematic-2"), "第一句。第二句。");
    // The keyboard comes along to another session, and back to where it was.
    press(&mut window, Command::NextSession);
    window.event(Event::Text("下一场".to_owned()));
    window.run();
    assert_eq!(note(&window, "thematic-3"), "下一场");
    press(&mut window, Command::PreviousSession);
    window.event(Event::Text("第三句。".to_owned()));
    window.run();
    assert_eq!(note(&window, "thematic-2"), "第一句。第二句。第三句。");
}

#[test]
fn the_read_view_stands_beside_the_editor_where_there_is_room_and_tasks_are_ticked_there() {
    let setup = Setup { size: [880.0, 800.0], ..Setup::default() };
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    window.event(Event::Text("- [ ] 查 2021 年覆盖率".to_owned()));
    window.run();
    press(&mut window, Command::Reading);
    let editor = |window: &Window| window.query_all_by_role(Role::MultilineTextInput).count();
    let tick = |window: &Window| {
        window
            .query_all_by_role(Role::CheckBox)
            .any(|node| node.accesskit_node().label().is_some_and(|label| label.contains("查 2021 年覆盖率")))
    };
    assert_eq!(editor(&window), 1, "the editor stays");
    assert!(tick(&window), "the read view is beside it");
    // Typing goes on in the editor and shows in the read view.
    window.event(Event::Text("，问财政部".to_owned()));
    window.run();
    window
        .get_all_by_role(Role::CheckBox)
        .find(|node| node.accesskit_node().label().is_some_and(|label| label.contains("问财政部")))
        .unwrap()
        .click();
    window.run();
    assert_eq!(note(&window, "thematic-2"), "- [x] 查 2021 年覆盖率，问财政部");
    press(&mut window, Command::Reading);
    assert!(!tick(&window));

    // In a narrow pane it takes the editor's place.
    let setup = Setup { size: [1280.0, 800.0], ..Setup::default() };
    let mut window = setup.open();
    window.event(Event::Text("- [ ] 一".to_owned()));
    window.run();
    press(&mut window, Command::Reading);
    assert_eq!(editor(&window), 0);
}
