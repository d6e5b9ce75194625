//! What the reader does while a file is read and where it is unsure: giving up, mending title and kind.

use crate::reviews::{Outline, assert_says, click, click_row, drop_file, row_with, settle};
use crate::setup::Setup;
use egui::accesskit::Role;
use egui::{Event, Key};
use rostrum_programme::SessionKind;

/// A file so long that one sees it being read.
#[test]
fn a_file_that_takes_long_shows_its_progress_and_can_be_given_up() {
    use crate::reviews::{says, wait};
    use egui_kittest::kittest::Queryable;
    use rostrum_app::{Action, BackgroundWorkStage, ProgrammeFileAction};
    use std::sync::Arc;

    let setup = Setup::default();
    // Long enough that reading it is still going on when its progress is looked at.
    let path = setup.folder.path().join("方案概述 Rev.1.txt");
    let line = "主席请各代表团就社会保护的筹资发表意见，并说明本国的经验和数字。\n";
    std::fs::write(&path, Outline::default().text() + &line.repeat(150_000)).unwrap();
    let mut window = setup.open();
    let before = window.state().state().shown_programme().clone();
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::Update(ProgrammeFileAction::OpenFile(path)));
    window.run();
    // What is quick says nothing; what takes long says what it is, and how it is given up.
    assert!(!says(&window, "正在读取"));
    wait(&mut window, "the line of progress", |window| says(window, "正在读取“方案概述 Rev.1.txt”…"));
    assert_eq!(window.get_all_by_role(Role::ProgressIndicator).count(), 1);
    let busy = window.state().state().background_work().cloned().unwrap();
    assert!(
        matches!(busy.stage, BackgroundWorkStage::Loading { .. } | BackgroundWorkStage::Reading),
        "{:?}",
        busy.stage
    );
    click(&mut window, Role::Button, "取消读取");
    assert!(window.state().state().background_work().is_none());
    assert!(!says(&window, "正在读取"));
    assert_says(&window, "已取消读取“方案概述 Rev.1.txt”。现有日程和笔记没有变动。");
    // What was read by then comes too late.
    std::thread::sleep(std::time::Duration::from_millis(300));
    window.run();
    let state = window.state().state();
    assert!(state.reviewing.is_none() && Arc::ptr_eq(&before, state.shown_programme()));
}

#[test]
fn a_title_that_was_read_wrongly_is_mended_and_accepted_as_mended() {
    let setup = Setup::default();
    let outline = Outline {
        replaced: vec![("全民社会保护", "全民社会保护（暂定")], ..Outline::default()
    };
    let path = outline.write(setup.folder.path(), "Rev.1.txt");
    let mut window = setup.open();
    drop_file(&mut window, &path);
    let row = row_with(&window, "全民社会保护（暂定");
    click_row(&mut window, &row);
    click(&mut window, Role::Button, "修改标题…");
    // The field has the keyboard and holds what was read, selected: typing replaces it.
    window.event(Event::Text("全民社会保护与公正转型".to_owned()));
    window.run();
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    let row = row_with(&window, "公正转型");
    assert!(!row.contains("暂定"), "{row}");
    click(&mut window, Role::Button, "接受更新");
    settle(&mut window);
    let state = window.state().state();
    let session = state.shown_session_even_if_unlisted(&"thematic-2".into()).unwrap();
    assert_eq!(session.title.text(&"zh-Hans".into()), "全民社会保护与公正转型");
}

#[test]
fn a_kind_that_was_read_wrongly_is_mended_and_accepted_as_mended() {
    let setup = Setup::default();
    let path = Outline::default().write(setup.folder.path(), "Rev.1.txt");
    let mut window = setup.open();
    drop_file(&mut window, &path);
    click_row(&mut window, "全民社会保护");
    click(&mut window, Role::Button, "会议类型");
    click(&mut window, Role::Button, "小组讨论");
    settle(&mut window);
    let reviewing = window.state().state().reviewing.as_ref().unwrap();
    let merged = reviewing.review.merged.session(&"thematic-2".into()).unwrap();
    assert_eq!(merged.kind, SessionKind::Panel);
    // It is still the same session, moved.
    assert_eq!(reviewing.change_counts().moved, 1);
    click(&mut window, Role::Button, "接受更新");
    settle(&mut window);
    let state = window.state().state();
    assert_eq!(state.shown_session_even_if_unlisted(&"thematic-2".into()).unwrap().kind, SessionKind::Panel);
}
