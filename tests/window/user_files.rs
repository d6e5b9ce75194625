//! Files of the user, from the window: what is no file is refused with a sentence whichever way it comes in, a file
//! that is there is replaced only after a question, and notes that cannot be read are never shown as empty ones.

use crate::driven::{compose, note, press, wait_until_saved};
use crate::reviews::{drop_file, settle, wait};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use rostrum_app::{
    Action, Command, ExportAction, ExportRequest, HandInAction, ProgrammeExportFormat, ProgrammeFileAction,
    ReadOnlyReason, ReturnedTextAction, SaveState, StatementsOrReport,
};
use rostrum_locale::Language;
use std::fs;
use std::path::Path;

fn ask(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, action);
    window.run();
}

/// The newest thing that was said.
fn said(window: &Window) -> String {
    window.state().state().notices.last().map(|notice| notice.text.clone()).unwrap_or_default()
}

/// Puts a pipe somewhere.
#[cfg(unix)]
fn pipe(path: &Path) {
    assert!(std::process::Command::new("mkfifo").arg(path).status().unwrap().success());
}

#[cfg(unix)]
#[test]
fn a_pipe_is_refused_whichever_way_it_comes_in() {
    let mut setup = Setup::default();
    let path = setup.folder.path().join("管道.json");
    pipe(&path);
    let what = "这是管道，不是文件。请先把其中的内容存成文件，再使用该文件。";
    setup.argument = Some(path.clone());
    let mut window = setup.open();
    wait(&mut window, "a word on the argument", |window| said(window).contains(what));
    let fresh = |window: &mut Window, what: &str, put: &dyn Fn(&mut Window)| {
        while let Some(told) = window.state().state().notices.last().map(|notice| notice.id) {
            ask(window, Action::DismissNotice(told));
        }
        put(window);
        wait(window, "a word", |window| !said(window).is_empty());
        assert!(said(window).contains(what) && said(window).contains("管道.json"), "{}", said(window));
    };
    fresh(&mut window, what, &|window| drop_file(window, &path));
    fresh(&mut window, what, &|window| {
        ask(window, Action::Update(ProgrammeFileAction::OpenFile(path.clone())));
        settle(window);
    });
    fresh(&mut window, "是管道，不是文件", &|window| ask(window, Action::OpenCopyFrom(path.clone())));
    fresh(&mut window, "是管道，不是文件", &|window| ask(window, Action::SaveCopyTo(path.clone())));
    let md = ExportRequest { format: ProgrammeExportFormat::Markdown, mine: false, alarm_before_mins: None };
    fresh(&mut window, "是管道，不是文件", &|window| {
        ask(window, Action::Export(ExportAction::To(md, path.clone())));
    });
    fresh(&mut window, "是管道，不是文件", &|window| {
        ask(window, Action::HandIn(HandInAction::To(StatementsOrReport::Report, path.clone())));
    });
    press(&mut window, Command::NewIntervention);
    fresh(&mut window, what, &|window| ask(window, Action::Returned(ReturnedTextAction::Read(path.clone()))));
    assert!(std::os::unix::fs::FileTypeExt::is_fifo(&fs::symlink_metadata(&path).unwrap().file_type()));
}

#[cfg(unix)]
#[test]
fn a_pipe_put_in_the_place_of_the_notes_keeps_nothing_from_going_on() {
    let setup = Setup::default();
    let mut window = setup.open();
    compose(&mut window, "xian", "先写的");
    wait_until_saved(&mut window);
    let state = window.state().state();
    let file = state.folders.notebook_file(&state.shown_programme().id);
    fs::remove_file(&file).unwrap();
    pipe(&file);
    compose(&mut window, "hou", "后写的");
    wait(&mut window, "the reason", |window| {
        matches!(window.state().state().save_state(), SaveState::Failed(_))
    });
    window.get_by_label_contains("是管道，不是文件");
    // Once it is gone the notes are saved by themselves, with all that was typed.
    fs::remove_file(&file).unwrap();
    wait_until_saved(&mut window);
    drop(window);
    assert_eq!(note(&setup.open(), "thematic-2"), "先写的后写的");
}

#[test]
fn a_typed_path_asks_before_it_replaces_whatever_is_saved() {
    let md = ExportRequest { format: ProgrammeExportFormat::Markdown, mine: false, alarm_before_mins: None };
    for action in [
        Action::NoFileDialog { saving: true },
        Action::Export(ExportAction::NoDialog(md)),
        Action::HandIn(HandInAction::NoDialog(StatementsOrReport::Report)),
    ] {
        let setup = Setup::default();
        let mut window = setup.open();
        compose(&mut window, "bi", "笔记");
        wait_until_saved(&mut window);
        ask(&mut window, action);
        window.run();
        let suggested = window.get_all_by_role(Role::TextInput).last().unwrap().value().unwrap_or_default();
        let path = Path::new(&suggested);
        fs::write(path, "mine").unwrap();
        window.get_all_by_label("保存").last().unwrap().click();
        window.run();
        window.get_by_label_contains("已有同名文件");
        assert_eq!(fs::read_to_string(path).unwrap(), "mine");
        window.get_by_label("替换").click();
        window.run();
        wait(&mut window, "the file", |_| fs::read(path).is_ok_and(|bytes| bytes != b"mine"));
    }
}

#[test]
fn a_second_window_says_that_the_notes_cannot_be_read_and_shows_none() {
    let setup = Setup::default();
    let mut first = setup.open();
    compose(&mut first, "xian", "先写的");
    wait_until_saved(&mut first);
    let state = first.state().state();
    let file = state.folders.notebook_file(&state.shown_programme().id);
    let good = fs::read(&file).unwrap();
    fs::write(&file, "{ \"format\": ").unwrap();
    let mut second = setup.open();
    assert!(matches!(
        second.state().state().read_only_reason(),
        Some(ReadOnlyReason::UnreadableElsewhere { .. })
    ));
    second.get_by_label(
        "笔记文件“notebook.json”无法读取：第1行，第12列：文件在此处中断，后面的内容缺失。原文件未作任何改动。这份笔记已在另一个窗口打开，请在那里查看和保存；本窗口为只读，没有显示其中的内容。",
    );
    // Nothing that would write is offered, and no tab says that there is nothing.
    assert!(second.query_by_label("重新开始记笔记（保留原文件）").is_none());
    assert!(second.query_by_label("打开备份").is_none());
    press(&mut second, Command::FollowUpsTab);
    second.get_by_label("笔记文件目前无法读取，因此这里没有显示其中的内容。原因见“笔记”标签页。");
    press(&mut second, Command::EditHere);
    wait(&mut second, "a word", |window| said(window).contains("另一个窗口仍开着"));
    assert_eq!(fs::read_to_string(&file).unwrap(), "{ \"format\": ");
    // Once the first window is closed and the file is whole again, the notes are this window's.
    drop(first);
    fs::write(&file, good).unwrap();
    press(&mut second, Command::EditHere);
    wait(&mut second, "the notes", |window| window.state().state().read_only_reason().is_none());
    assert_eq!(note(&second, "thematic-2"), "先写的");
}

#[test]
fn a_second_window_shows_what_can_be_read_of_notes_and_writes_nothing() {
    for (language, said, list) in [
        (
            Language::ZhHans,
            "能读取的部分显示在这里，只读。原文件未作任何改动。这份笔记已在另一个窗口打开，请先在那里保存，然后才能在这里编辑。",
            "查看无法读取的内容",
        ),
        (
            Language::En,
            "What can be read is shown here, read-only. It has not been touched. These notes are open in another window: save them there, then they can be written here.",
            "Show what can’t be read",
        ),
    ] {
        let setup = Setup { language: Some(language), ..Setup::default() };
        let mut first = setup.open();
        compose(&mut first, "xian", "先写的");
        wait_until_saved(&mut first);
        let state = first.state().state();
        let file = state.folders.notebook_file(&state.shown_programme().id);
        let broken = fs::read_to_string(&file).unwrap().replacen("\"forum\": {", "\"forum\": 5, \"x\": {", 1);
        fs::write(&file, &broken).unwrap();
        let mut second = setup.open();
        assert_eq!(note(&second, "thematic-2"), "先写的");
        second.get_by_label_contains(said);
        second.get_by_label(list);
        assert!(Command::MakeWritable.action(second.state().state()).is_none());
        assert!(Command::OpenBackup.action(second.state().state()).is_none());
        compose(&mut second, "xin", "新的");
        assert_eq!(note(&second, "thematic-2"), "先写的");
        assert_eq!(fs::read_to_string(&file).unwrap(), broken);
        drop(first);
        fs::write(&file, &broken).unwrap();
        press(&mut second, Command::EditHere);
        wait(&mut second, "the way to write", |window| {
            Command::MakeWritable.action(window.state().state()).is_some()
        });
        assert_eq!(note(&second, "thematic-2"), "先写的");
    }
}

#[cfg(target_os = "linux")]
#[test]
fn only_a_local_bus_is_left_of_an_address() {
    use std::ffi::OsStr;
    let local = |address: &str| rostrum::ui::local_part_of_dbus_address(OsStr::new(address));
    for kept in ["unix:path=/run/user/1000/bus", "unix:abstract=/tmp/x,guid=1", "unix:path=/a;unix:path=/b"] {
        assert_eq!(local(kept).as_deref(), Some(kept));
    }
    for dropped in [
        "",
        "tcp:host=192.0.2.1,port=1",
        "nonce-tcp:host=localhost,port=1",
        "vsock:cid=2,port=1",
        "unixexec:path=nc,argv1=192.0.2.1",
        "autolaunch:",
        "launchd:env=X",
        "UNIX:path=/a",
        "/run/user/1000/bus",
        ";",
    ] {
        assert_eq!(local(dropped), None, "{dropped}");
    }
    let mixed = "tcp:host=192.0.2.1,port=1;unix:path=/a; tcp:host=::1 ;unix:path=/b";
    assert_eq!(local(mixed).as_deref(), Some("unix:path=/a;unix:path=/b"));
    let no_text = std::os::unix::ffi::OsStrExt::from_bytes(b"unix:path=/\xff");
    assert_eq!(rostrum::ui::local_part_of_dbus_address(no_text), None);
}
