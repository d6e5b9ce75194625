//! Updates from the file to the decision: opened, reviewed, mended, kept or accepted, undone.

use crate::reviews::{
    Outline, assert_says, click, click_row, drop_file, note, press, row_with, rows, says, settle, type_into,
    wait, write_note,
};
use crate::setup::{Setup, Window};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Command, Dialog, ImportDestination, Page, ReviewFilter};
use rostrum_programme::SessionId;
use std::sync::Arc;

fn start_of(window: &Window, session: &str) -> String {
    let state = window.state().state();
    let session = state.shown_session_even_if_unlisted(&SessionId::from(session)).unwrap();
    state.shown_programme().span(session).start.format("%m-%d %H:%M").to_string()
}

fn accept(window: &mut Window) {
    click(window, Role::Button, "接受更新");
    settle(window);
    assert!(window.state().state().reviewing.is_none());
}

#[test]
fn a_file_opened_by_path_is_reviewed_row_by_row_and_keeping_leaves_all_as_it_was() {
    let setup = Setup::default();
    let path = Outline::default().write(setup.folder.path(), "方案概述 Rev.1.txt");
    let mut window = setup.open();
    write_note(&mut window, "closing", "闭幕前要交稿。\n");
    write_note(&mut window, "thematic-2", "问覆盖率。\n问资金。\n");
    let before = window.state().state().shown_programme().clone();
    let notebook = window.state().state().notebook.clone();
    // There is no file dialog here: a path is asked for.
    press(&mut window, Command::OpenFile);
    window.run();
    assert_eq!(window.state().state().dialog, Some(Dialog::OpenFilePath));
    type_into(&mut window, "路径", &path.display().to_string());
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    assert!(window.state().state().reviewing.is_some());
    assert_says(&window, "方案概述 Rev.1.txt");
    let moved = row_with(&window, "全民社会保护");
    assert!(moved.contains("〔删去〕13:00–14:30〔完〕 → 〔加入〕15:00–16:30〔完〕 日内瓦"), "{moved}");
    assert!(moved.contains("上海 20:00–21:30 → 22:00–23:30"), "{moved}");
    assert!(moved.contains("2行笔记"), "{moved}");
    // The update makes a clash: Session 3 begins at 14:45.
    assert!(moved.contains("专题会议2改到 15:00–16:30，与专题会议3（14:45–16:15）时间冲突。"), "{moved}");
    let reworded = row_with(&window, "体面工作和包容性经济增长");
    assert!(reworded.contains("〔加入〕残疾人、〔完〕"), "{reworded}");
    let unlisted = row_with(&window, "未列出");
    assert!(unlisted.contains("新文件没有列出这场会议，也没有说明原因"), "{unlisted}");
    assert!(unlisted.contains("1行笔记，保留"), "{unlisted}");
    assert_says(&window, "你的2条笔记全部保留。");
    assert_says(&window, "有你的笔记或发言稿，新文件未列出；它留在日程里，标为“新文件未列出”。");
    // Texts in the other languages are not lost, and that is said.
    assert_says(&window, "文件没有英文、法文、西班牙文文字");
    // Each count shows what it counts, alone; pressed again, all of it.
    let all = rows(&window).len();
    let mut pressed = 0;
    for key in ["change-time", "change-wording", "change-speakers", "change-added", "change-no-longer-listed"]
    {
        let label = window.state().state().words.say(key).into_owned();
        let counts = window.get_all_by_role(Role::Button).filter_map(|node| node.accesskit_node().label());
        let count = counts.filter_map(|name| name.strip_prefix(&label)?.trim().parse::<usize>().ok()).next();
        let Some(count) = count else { continue };
        click(&mut window, Role::Button, &format!("{label} {count}"));
        assert_eq!(rows(&window).len(), count, "{label}: {:#?}", rows(&window));
        click(&mut window, Role::Button, &format!("{label} {count}"));
        assert_eq!(rows(&window).len(), all);
        pressed += 1;
    }
    assert!(pressed >= 3, "time, wording and what is not listed differ here");
    // Only what concerns the reader: two sessions.
    click(&mut window, Role::RadioButton, "与我有关 2");
    assert_eq!(window.state().state().reviewing.as_ref().unwrap().filter, ReviewFilter::Mine);
    assert_eq!(rows(&window).len(), 2, "{:#?}", rows(&window));
    window.key_press(Key::Escape);
    window.run();
    let state = window.state().state();
    assert!(state.reviewing.is_none());
    assert!(Arc::ptr_eq(&before, state.shown_programme()));
    assert_eq!(notebook, state.notebook);
    assert!(!state.folders.revisions_folder(&state.shown_programme().id).exists());
}

#[test]
fn a_dropped_update_is_accepted_read_undone_and_found_again_after_a_restart() {
    let setup = Setup::default();
    let path = Outline::default().write(setup.folder.path(), "方案概述 Rev.1.txt");
    {
        let mut window = setup.open();
        write_note(&mut window, "closing", "闭幕前要交稿。\n");
        write_note(&mut window, "thematic-2", "问覆盖率。\n");
        drop_file(&mut window, &path);
        accept(&mut window);
        // One line says so, with the way back.
        assert_says(&window, "2条笔记都在原来的会议下");
        assert_eq!(start_of(&window, "thematic-2"), "02-23 15:00");
        assert_eq!(note(&window, "thematic-2"), "问覆盖率。\n");
        assert_eq!(note(&window, "closing"), "闭幕前要交稿。\n");
        // Not listed any more, but there: below the timeline, and reached by the keyboard.
        assert_says(&window, "新文件未列出 1");
        let closing = row_with(&window, "新文件未列出");
        assert!(closing.contains("2月24日"), "{closing}");
        for _ in 0..5 {
            press(&mut window, Command::NextSession);
        }
        assert_eq!(window.state().state().window.page, Page::Session("closing".into()));
        assert_says(&window, "现行日程没有列出这场会议，也没有说明原因。");
        // The change is marked in the timeline, and told in the panel until it is read.
        assert!(row_with(&window, "全民社会保护").contains("变动未读"));
        press(&mut window, Command::PreviousSession);
        click_row(&mut window, "全民社会保护");
        // A line with what kind of change it is; the change itself behind its fold.
        assert!(!says(&window, "〔删去〕13:00–14:30〔完〕"));
        window.get_by_role_and_label(Role::Button, "变动").click();
        window.run();
        assert_says(&window, "〔删去〕13:00–14:30〔完〕 → 〔加入〕15:00–16:30〔完〕 日内瓦");
        click(&mut window, Role::Button, "标为已读");
        assert!(!window.state().state().has_unread_changes(&"thematic-2".into()));
        assert!(!row_with(&window, "全民社会保护").contains("变动未读"));
        assert!(!says(&window, "〔删去〕13:00–14:30〔完〕"));
        // It can be seen again.
        click(&mut window, Role::Button, "此前的变动 1");
        assert_says(&window, "〔删去〕13:00–14:30〔完〕 → 〔加入〕15:00–16:30〔完〕 日内瓦");
        click(&mut window, Role::Button, "标为未读");
        assert!(window.state().state().has_unread_changes(&"thematic-2".into()));
        press(&mut window, Command::MarkRead);
        assert!(!window.state().state().has_unread_changes(&"thematic-2".into()));
        // One undo takes all of it back, one redo brings it again.
        press(&mut window, Command::Undo);
        assert_eq!(start_of(&window, "thematic-2"), "02-23 13:00");
        assert!(!says(&window, "新文件未列出 1"));
        assert_eq!(note(&window, "closing"), "闭幕前要交稿。\n");
        press(&mut window, Command::Redo);
        assert_eq!(start_of(&window, "thematic-2"), "02-23 15:00");
        assert!(!window.state().state().has_unread_changes(&"thematic-2".into()));
        press(&mut window, Command::Save);
    }
    let mut window = setup.open();
    window.run();
    assert_eq!(start_of(&window, "thematic-2"), "02-23 15:00");
    assert!(window.state().state().has_unread_changes(&"thematic-1".into()));
    assert!(!window.state().state().has_unread_changes(&"thematic-2".into()));
    assert_says(&window, "新文件未列出 1");
    // What changed is found again on the disk.
    click_row(&mut window, "体面工作和包容性经济增长");
    window.get_by_role_and_label(Role::Button, "变动").click();
    window.run();
    wait(&mut window, "the comparison", |window| says(window, "〔加入〕残疾人、〔完〕"));
    // The same file again changes nothing.
    drop_file(&mut window, &path);
    assert!(window.state().state().reviewing.is_none());
    assert_says(&window, "内容与现有日程相同，没有变动。");
}

#[test]
fn a_session_that_an_update_adds_is_called_new_and_not_changed() {
    let setup = Setup::default();
    let text =
        Outline::default().text() + "专题会议 5：2月24日，欧洲中部时间17:00 – 18:00\n\n数字时代的工作\n\n";
    let path = setup.folder.path().join("方案概述 Rev.1.txt");
    std::fs::write(&path, text).unwrap();
    let mut window = setup.open();
    drop_file(&mut window, &path);
    accept(&mut window);
    let added = row_with(&window, "数字时代的工作");
    assert!(added.contains("新增会议，未读") && !added.contains("变动"), "{added}");
    assert!(row_with(&window, "全民社会保护").contains("变动未读"));
}

#[test]
fn the_notice_after_accepting_takes_it_back_and_leads_to_what_changed() {
    let setup = Setup::default();
    let path = Outline::default().write(setup.folder.path(), "Rev.1.txt");
    let mut window = setup.open();
    write_note(&mut window, "thematic-2", "问覆盖率。\n");
    drop_file(&mut window, &path);
    accept(&mut window);
    click(&mut window, Role::Button, "下一处未读变动");
    let Page::Session(shown) = window.state().state().window.page.clone() else { panic!("no session") };
    assert!(window.state().state().has_unread_changes(&shown));
    click(&mut window, Role::Button, "撤销");
    assert_eq!(start_of(&window, "thematic-2"), "02-23 13:00");
    assert_eq!(note(&window, "thematic-2"), "问覆盖率。\n");
}

#[test]
fn a_file_on_the_command_line_is_reviewed_and_enter_accepts_it() {
    let folder = tempfile::tempdir().unwrap();
    let path = Outline::default().write(folder.path(), "Rev.1.txt");
    let setup = Setup { argument: Some(path), ..Setup::default() };
    let mut window = setup.open();
    settle(&mut window);
    assert!(window.state().state().reviewing.is_some());
    // Arrows go from row to row; Right opens one, with what can be done about it.
    window.key_press(Key::ArrowDown);
    window.run();
    window.key_press(Key::ArrowDown);
    window.run();
    window.key_press(Key::ArrowRight);
    window.run();
    assert_says(&window, "不是同一场");
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    assert!(window.state().state().reviewing.is_none());
    assert_eq!(start_of(&window, "thematic-2"), "02-23 15:00");
}

#[test]
fn a_corrigendum_changes_only_what_it_lists_until_the_reader_says_otherwise() {
    let setup = Setup::default();
    let outline = Outline {
        heading: "▶ 方案概述（更正 Corr.1）",
        sessions: vec!["thematic-2"],
        texts: false,
        ..Outline::default()
    };
    let path = outline.write(setup.folder.path(), "Corr.1.txt");
    let mut window = setup.open();
    drop_file(&mut window, &path);
    assert_says(&window, "只列出1场会议。未列出的5场保持不变。");
    assert_eq!(rows(&window).len(), 1, "{:#?}", rows(&window));
    click(&mut window, Role::Button, "其实是完整日程");
    settle(&mut window);
    assert_eq!(window.state().state().reviewing.as_ref().unwrap().change_counts().unlisted, 5);
    assert_eq!(rows(&window).len(), 6, "{:#?}", rows(&window));
    click(&mut window, Role::Button, "按文件所写");
    settle(&mut window);
    accept(&mut window);
    assert_eq!(window.state().state().shown_programme().sessions.len(), 6);
    assert_eq!(start_of(&window, "thematic-2"), "02-23 15:00");
}

#[test]
fn zone_and_year_are_mended_in_the_review() {
    let setup = Setup::default();
    let outline = Outline {
        dates: "",
        zone_words: "",
        second: "13:00 – 14:30",
        replaced: Vec::new(),
        ..Outline::default()
    };
    let path = outline.write(setup.folder.path(), "没有年份.txt");
    let mut window = setup.open();
    drop_file(&mut window, &path);
    assert_says(&window, "文件没有写明时区，暂按 Europe/Zurich 处理。");
    assert_says(&window, "标题和正文都没有年份，暂按2022年处理。");
    click(&mut window, Role::Button, "确认 Europe/Zurich");
    settle(&mut window);
    assert!(!says(&window, "文件没有写明时区"));
    click(&mut window, Role::Button, "改时区…");
    type_into(&mut window, "文件的时区", "Tokyo");
    click(&mut window, Role::Button, "Asia/Tokyo");
    settle(&mut window);
    // The forum goes by another clock then, and the reader's own time tells by how much.
    let moved = row_with(&window, "全民社会保护");
    assert!(moved.contains("〔删去〕13:00–14:30 日内瓦〔完〕 → 〔加入〕13:00–14:30 东京〔完〕"), "{moved}");
    assert!(moved.contains("上海 20:00–21:30 → 12:00–13:30"), "{moved}");
    click(&mut window, Role::Button, "改年份…");
    type_into(&mut window, "文件的年份", "2023");
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    assert!(!says(&window, "标题和正文都没有年份"));
    let reviewing = window.state().state().reviewing.as_ref().unwrap();
    let session = &reviewing.parsed.value.sessions[0];
    assert_eq!(reviewing.parsed.value.span(session).start.format("%Y").to_string(), "2023");
}

#[test]
fn sessions_are_parted_and_joined_by_hand() {
    let setup = Setup::default();
    let path = Outline::default().write(setup.folder.path(), "Rev.1.txt");
    let mut window = setup.open();
    write_note(&mut window, "thematic-2", "问覆盖率。\n");
    drop_file(&mut window, &path);
    click_row(&mut window, "全民社会保护");
    click(&mut window, Role::Button, "不是同一场");
    settle(&mut window);
    let counts = window.state().state().reviewing.as_ref().unwrap().change_counts();
    assert_eq!((counts.added, counts.unlisted, counts.moved), (1, 2, 0));
    assert_says(&window, "手工配对1处");
    // The session that is new now is joined with the one that it was.
    let added =
        rows(&window).into_iter().find(|row| row.contains("新增") && row.contains("全民社会保护")).unwrap();
    click_row(&mut window, &added);
    click(&mut window, Role::Button, "与现在的一场相同…");
    click(&mut window, Role::Button, "2月23日 · 全民社会保护");
    settle(&mut window);
    let counts = window.state().state().reviewing.as_ref().unwrap().change_counts();
    assert_eq!((counts.added, counts.unlisted, counts.moved), (0, 1, 1));
    accept(&mut window);
    assert_eq!(note(&window, "thematic-2"), "问覆盖率。\n");
    assert_eq!(start_of(&window, "thematic-2"), "02-23 15:00");
}

#[test]
fn what_cannot_be_used_is_refused_in_a_sentence_and_changes_nothing() {
    let setup = Setup::default();
    let folder = setup.folder.path();
    let letter = folder.join("通知.txt");
    std::fs::write(&letter, "各位代表：\n\n会议资料将于近期寄出，请注意查收。\n").unwrap();
    let missing = folder.join("不存在.docx");
    let mut window = setup.open();
    let before = window.state().state().shown_programme().clone();
    drop_file(&mut window, &letter);
    assert_says(&window, "“通知.txt”：没有找到会议：没有日期，也没有起止时间");
    assert_says(&window, "现有日程和笔记没有变动。");
    drop_file(&mut window, &missing);
    assert_says(&window, "“不存在.docx”：没有这个文件");
    let scanned = folder.join("扫描件.pdf");
    std::fs::write(&scanned, pdf_of_a_picture()).unwrap();
    drop_file(&mut window, &scanned);
    assert_says(&window, "文件只有扫描图像，没有文字。请向秘书处索取 Word 文件或含文字的 PDF。");
    assert!(window.state().state().reviewing.is_none());
    assert!(Arc::ptr_eq(&before, window.state().state().shown_programme()));
}

/// A page with a filled rectangle and no text.
fn pdf_of_a_picture() -> Vec<u8> {
    let content = "72 72 400 600 re f";
    let objects = [
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>".to_owned(),
        format!("<< /Length {} >>\nstream\n{content}\nendstream", content.len()),
    ];
    let mut out = b"%PDF-1.4\n".to_vec();
    let mut offsets = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        offsets.push(out.len());
        out.extend(format!("{} 0 obj\n{object}\nendobj\n", at + 1).bytes());
    }
    let start = out.len();
    out.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    for offset in offsets {
        out.extend(format!("{offset:010} 00000 n \n").bytes());
    }
    out.extend(format!("trailer << /Size 5 /Root 1 0 R >>\nstartxref\n{start}\n%%EOF\n").bytes());
    out
}

#[test]
fn another_conference_becomes_a_programme_of_its_own_and_one_can_switch_back() {
    let setup = Setup::default();
    let other =
        std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/outline/zh/overview.txt");
    let mut window = setup.open();
    write_note(&mut window, "thematic-2", "问覆盖率。\n");
    drop_file(&mut window, &other);
    assert_eq!(window.state().state().reviewing.as_ref().unwrap().destination(), ImportDestination::Own);
    // One of its sessions has no time, so that its lines are shown first; whose programme it is, is said there too.
    assert_says(&window, "是另一个会议：将作为单独的日程打开，笔记分开保存");
    click(&mut window, Role::Button, "看改动");
    assert_says(&window, "是另一个会议：将作为单独的日程打开，笔记分开保存");
    assert!(rows(&window).iter().any(|row| row.contains("岸电")), "{:#?}", rows(&window));
    click(&mut window, Role::Button, "作为新日程打开");
    wait(&mut window, "the other programme", |window| {
        window.state().state().shown_programme().id.as_str() != "ilo-forum-2022"
    });
    settle(&mut window);
    assert!(note(&window, "thematic-2").is_empty());
    click(&mut window, Role::Button, "修订本和日程");
    click(&mut window, Role::MenuItemRadio, "以人为本复苏全球论坛");
    wait(&mut window, "the first programme", |window| {
        window.state().state().shown_programme().id.as_str() == "ilo-forum-2022"
    });
    settle(&mut window);
    assert_eq!(note(&window, "thematic-2"), "问覆盖率。\n");
}
