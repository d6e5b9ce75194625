//! A document line by line: what was taken for what, what is to be checked, and every correction by mouse and key.

use crate::reviews::{Outline, assert_says, click, drop_file, press, says, settle, type_into, write_note};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Event, Key};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Action, Command, DocumentCheckKind, ReviewAction};
use rostrum_formats::{ColumnMeaning, LineCorrection, LineMeaning};
use std::io::Write;
use std::path::PathBuf;

/// A day that no reader takes for one stands in line 9.
const MISSED_DAY: &str = "区域技能研讨会\n\n2023年5月16日\n\n09:00-09:40 开幕式\n\n14:00-15:00 全会\n\n续会 五/一七\n\n09:00-10:00 闭幕式\n王方\n东厅\n";

fn write(setup: &Setup, name: &str, text: &str) -> PathBuf {
    let path = setup.folder.path().join(name);
    std::fs::write(&path, text).unwrap();
    path
}

fn open(setup: &Setup, text: &str) -> Window {
    let path = write(setup, "研讨会.txt", text);
    let mut window = setup.open();
    drop_file(&mut window, &path);
    window
}

/// `5-16 09:00 开幕式 (room; persons)` of what the review holds now.
fn sessions(window: &Window) -> Vec<String> {
    let reviewing = window.state().state().reviewing.as_ref().unwrap();
    let programme = &reviewing.parsed.value;
    let one = |session: &rostrum_programme::Session| {
        let span = programme.span(session);
        let texts = |text: &rostrum_programme::LocalizedText| {
            text.iter().map(|(_, text)| text.to_owned()).collect::<String>()
        };
        let persons: Vec<String> =
            session.speakers.iter().flat_map(|person| &person.name).map(texts).collect();
        let room = session.room.clone().unwrap_or_default();
        let beside = format!(" ({room}; {})", persons.join(", "));
        let beside = if beside == " (; )" { String::new() } else { beside };
        format!("{} {}{beside}", span.start.format("%-m-%-d %H:%M"), texts(&session.title))
    };
    programme.sessions.iter().map(one).collect()
}

fn choose(window: &mut Window, line: &str) {
    click(window, Role::ListBoxOption, line);
}

fn letter(window: &mut Window, letter: &str) {
    window.event(Event::Text(letter.to_owned()));
    window.run();
}

fn days(window: &Window) -> Vec<String> {
    let headings = window.get_all_by_role(Role::Heading);
    headings.filter_map(|node| node.accesskit_node().label()).filter(|text| text.contains("2023年")).collect()
}

#[test]
fn a_document_that_may_be_read_wrongly_opens_with_its_lines_and_the_first_thing_to_check() {
    let setup = Setup::default();
    let mut window = open(&setup, MISSED_DAY);
    assert_says(&window, "核对 1/");
    assert_says(&window, "第11行的“闭幕式”早于上面的“全会”");
    // Each line with what it was taken for, as text; the sessions by day.
    assert_says(&window, "第3行，日期：2023年5月16日");
    assert_says(&window, "第5行，会议：09:00-09:40 开幕式");
    assert_eq!(days(&window), ["2023年5月16日（星期二），3场会议"]);
    // The key for the next thing leads to its line, and a session leads there too.
    press(&mut window, Command::NextUnread);
    assert_says(&window, "第11行：读作会议");
    choose(&mut window, "14:00–15:00");
    assert_says(&window, "第7行：读作会议");
    let reviewing = window.state().state().reviewing.as_ref().unwrap();
    assert_eq!(reviewing.document.line.map(|line| reviewing.lines[line].number), Some(7));
    // What accepting changes is one press away, and back.
    click(&mut window, Role::Button, "看改动");
    assert_says(&window, "打开前，先看内容");
    click(&mut window, Role::Button, "逐行核对文件");
    assert_says(&window, "核对 1/");
}

#[test]
fn a_day_is_set_by_keyboard_alone_and_taken_back_and_made_again() {
    let setup = Setup::default();
    let mut window = open(&setup, MISSED_DAY);
    choose(&mut window, "第7行");
    window.key_press(Key::ArrowDown);
    window.run();
    window.run();
    assert_says(&window, "第9行：读作");
    letter(&mut window, "d");
    // It says what will move before it is made; the likeliest date is already there.
    assert_says(&window, "2023年5月17日（星期三）；其后1场会议归入这一天。");
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    let moved = ["5-16 09:00 开幕式", "5-16 14:00 全会", "5-17 09:00 闭幕式"];
    assert_eq!(
        sessions(&window).iter().map(|one| one.split(" (").next().unwrap()).collect::<Vec<_>>(),
        moved
    );
    assert_eq!(days(&window).len(), 2);
    // What it cures vanishes.
    assert!(!says(&window, "早于上面的"));
    assert_says(&window, "第9行：读作日期");
    window.run();
    press(&mut window, Command::Undo);
    settle(&mut window);
    assert_eq!(days(&window).len(), 1);
    press(&mut window, Command::Redo);
    settle(&mut window);
    assert_eq!(days(&window).len(), 2);
}

#[test]
fn persons_places_titles_and_what_is_left_out_by_letter_and_by_button() {
    let setup = Setup::default();
    let text =
        "区域研讨会\n\n2023年5月16日\n\n14:00-15:00 全会\n前言\n\n09:00-10:00 闭幕式\n请听\n东厅\n第1页\n";
    for by_letter in [true, false] {
        let mut window = open(&setup, text);
        let mut say = |line: &str, key: &str, button: &str| {
            choose(&mut window, line);
            if by_letter {
                letter(&mut window, key);
            } else {
                click(&mut window, Role::Button, button);
            }
            settle(&mut window);
        };
        say("第9行", "p", "是发言人");
        say("第10行", "l", "是地点");
        say("第6行", "t", "是标题");
        assert_eq!(sessions(&window), ["5-16 14:00 前言", "5-16 09:00 闭幕式 (东厅; 请听)"]);
        choose(&mut window, "第11行");
        if by_letter {
            window.key_press(Key::Delete);
        } else {
            click(&mut window, Role::Button, "不计入日程");
        }
        window.run();
        settle(&mut window);
        assert_says(&window, "第11行没有用上");
        choose(&mut window, "第6行");
        if by_letter {
            letter(&mut window, "j");
        } else {
            click(&mut window, Role::Button, "并入上一行");
        }
        settle(&mut window);
        // It replaces what was said of the line before.
        assert_eq!(sessions(&window)[0], "5-16 14:00 全会前言");
        let lines = &window.state().state().reviewing.as_ref().unwrap().choices.mending.lines;
        assert_eq!(lines.len(), 4, "{lines:#?}");
    }
}

#[test]
fn a_session_is_given_its_times() {
    let setup = Setup::default();
    let text = MISSED_DAY.replace("09:00-10:00 闭幕式", "早九到十 闭幕式");
    let mut window = open(&setup, &text);
    if !says(&window, "看改动") {
        click(&mut window, Role::Button, "逐行核对文件");
    }
    choose(&mut window, "早九到十");
    letter(&mut window, "s");
    assert_says(&window, "请按 09:30 的样子写时间");
    type_into(&mut window, "开始", "09:00");
    type_into(&mut window, "结束", "10:15");
    click(&mut window, Role::Button, "应用");
    settle(&mut window);
    assert!(
        sessions(&window).iter().any(|one| one.starts_with("5-16 09:00 早九到十 闭幕式")),
        "{:?}",
        sessions(&window)
    );
    let programme = &window.state().state().reviewing.as_ref().unwrap().parsed.value;
    let ends: Vec<String> =
        programme.sessions.iter().map(|one| programme.span(one).end.format("%H:%M").to_string()).collect();
    assert!(ends.contains(&"10:15".to_owned()), "{ends:?}");
}

#[test]
fn a_document_without_any_date_is_given_one_and_only_then_can_be_opened() {
    let setup = Setup::default();
    let mut window = open(&setup, "区域研讨会\n\n议程\n\n09:00-09:40 开幕式\n\n10:00-11:00 全会\n");
    assert_says(&window, "还没有读出会议");
    press(&mut window, Command::AcceptUpdate);
    settle(&mut window);
    assert!(window.state().state().reviewing.is_some(), "nothing is opened yet");
    click(&mut window, Role::Button, "看改动");
    settle(&mut window);
    assert_says(&window, "这个文件里还没有读出任何会议");
    click(&mut window, Role::Button, "逐行核对文件…");
    settle(&mut window);
    choose(&mut window, "第3行");
    letter(&mut window, "d");
    type_into(&mut window, "日期", "2023-05-16");
    click(&mut window, Role::Button, "应用");
    settle(&mut window);
    assert_eq!(sessions(&window), ["5-16 09:00 开幕式", "5-16 10:00 全会"]);
    click(&mut window, Role::Button, "作为新日程打开");
    settle(&mut window);
    let state = window.state().state();
    assert!(state.reviewing.is_none());
    assert_eq!(state.shown_programme().sessions.len(), 2);
}

/// A Word document of one table with bare cells.
fn word_table(rows: &[&[&str]]) -> Vec<u8> {
    let cell = |text: &&str| format!("<w:tc><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>");
    let row = |cells: &&[&str]| format!("<w:tr>{}</w:tr>", cells.iter().map(cell).collect::<String>());
    let body: String = rows.iter().map(row).collect();
    let document = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body><w:p><w:r><w:t>区域研讨会</w:t></w:r></w:p><w:p><w:r><w:t>2023年5月16日</w:t></w:r></w:p><w:tbl>{body}</w:tbl></w:body></w:document>"
    );
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let options = zip::write::SimpleFileOptions::default();
    let parts = [
        (
            "[Content_Types].xml",
            "<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/></Types>",
        ),
        (
            "_rels/.rels",
            "<?xml version=\"1.0\"?><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>",
        ),
        ("word/document.xml", document.as_str()),
    ];
    for (name, text) in parts {
        zip.start_file(name, options).unwrap();
        zip.write_all(text.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[test]
fn the_columns_of_a_table_are_chosen_from_menus() {
    let setup = Setup::default();
    let path = setup.folder.path().join("研讨会.docx");
    let table = word_table(&[&["09:00", "东厅", "开幕式", "09:40"], &["10:00", "西厅", "全会", "11:30"]]);
    std::fs::write(&path, table).unwrap();
    let mut window = setup.open();
    drop_file(&mut window, &path);
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::Review(ReviewAction::ShowDocument(true)));
    window.run();
    choose(&mut window, "东厅");
    click(&mut window, Role::Button, "表格各栏");
    for (column, meaning) in [(1, "时间"), (2, "地点"), (3, "标题"), (4, "结束")] {
        click(&mut window, Role::Button, &format!("第{column}栏"));
        window.run();
        {
            let mut item = window
                .get_all_by_role(Role::Button)
                .filter(|node| node.accesskit_node().label().is_some_and(|label| label == meaning));
            item.next_back().unwrap().click();
        }
        window.run();
    }
    click(&mut window, Role::Button, "应用");
    settle(&mut window);
    assert_eq!(sessions(&window), ["5-16 09:00 开幕式 (东厅; )", "5-16 10:00 全会 (西厅; )"]);
    let lines = window.state().state().reviewing.as_ref().unwrap().choices.mending.lines.clone();
    use ColumnMeaning as Column;
    let columns = vec![Column::Time, Column::Place, Column::Title, Column::End];
    assert!(
        matches!(&lines[..], [LineCorrection { meaning: LineMeaning::Columns { columns: set }, .. }] if *set == columns),
        "{lines:#?}"
    );
}

#[test]
fn where_everything_is_sure_the_review_looks_as_before() {
    let setup = Setup::default();
    let path = Outline::default().write(setup.folder.path(), "Rev.1.txt");
    let mut window = setup.open();
    write_note(&mut window, "opening", "记一笔");
    drop_file(&mut window, &path);
    let reviewing = window.state().state().reviewing.as_ref().unwrap();
    assert!(!reviewing.document.is_shown);
    let falsifies = |kind: &DocumentCheckKind| {
        matches!(kind, DocumentCheckKind::DayWithoutSessions(_) | DocumentCheckKind::UnusedDate(_))
    };
    assert!(!reviewing.checks.iter().any(|check| falsifies(&check.kind)), "{:?}", reviewing.checks);
    // A correction never touches what was written.
    assert_eq!(crate::reviews::note(&window, "opening"), "记一笔");
}

#[test]
fn giving_up_leaves_everything_as_it_was() {
    let setup = Setup::default();
    let mut window = open(&setup, MISSED_DAY);
    let before = window.state().state().shown_programme().clone();
    choose(&mut window, "第9行");
    letter(&mut window, "d");
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    click(&mut window, Role::Button, "保留现有版本");
    let state = window.state().state();
    assert!(state.reviewing.is_none() && std::sync::Arc::ptr_eq(&before, state.shown_programme()));
}

#[test]
fn the_next_document_of_the_same_make_is_corrected_alike_and_the_habit_can_be_forgotten() {
    let setup = Setup::default();
    let first = "区域技能研讨会\n\n2023年5月16日\n\n09:00-09:40 开幕式\n\n14:00-15:00 全会\n\n续会〔5〕·〔17〕\n\n09:00-10:00 闭幕式\n";
    let mut window = open(&setup, first);
    choose(&mut window, "第9行");
    letter(&mut window, "d");
    type_into(&mut window, "日期", "2023-05-17");
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    click(&mut window, Role::Button, "作为新日程打开");
    settle(&mut window);
    let habits = &window.state().state().settings.reading_habits;
    assert_eq!((habits.len(), habits[0].file.as_str()), (1, "研讨会.txt"));
    // Another seminar, written alike.
    let second =
        first.replace("技能", "就业").replace("5月16", "6月20").replace("〔5〕·〔17〕", "〔6〕·〔21〕");
    let path = write(&setup, "下一次.txt", &second);
    drop_file(&mut window, &path);
    assert_says(&window, "“研讨会.txt”曾这样更正：“续会〔5〕·〔17〕”这样的行起为新的一天。");
    assert_eq!(days(&window).len(), 1);
    click(&mut window, Role::Button, "照此更正");
    settle(&mut window);
    assert_eq!(days(&window), ["2023年6月20日（星期二），2场会议", "2023年6月21日（星期三），1场会议"]);
    // One step, taken back at once; then it is offered again.
    press(&mut window, Command::Undo);
    settle(&mut window);
    assert_eq!(days(&window).len(), 1);
    assert_says(&window, "照此更正");
    click(&mut window, Role::Button, "保留现有版本");
    press(&mut window, Command::Settings);
    assert_says(&window, "研讨会.txt：“续会〔5〕·〔17〕”这样的行起为新的一天");
    // It may lie below what is seen of the settings.
    window.get_by_role_and_label(Role::Button, "忘记“研讨会.txt”的更正").click_accesskit();
    window.run();
    assert!(window.state().state().settings.reading_habits.is_empty());
    assert!(!says(&window, "忘记“研讨会.txt”的更正"));
}

#[test]
fn enter_and_escape_are_about_lines_and_throw_nothing_away() {
    let setup = Setup::default();
    let mut window = open(&setup, MISSED_DAY);
    // The lines have the keyboard at once: without a mouse, the third one.
    window.run();
    for _ in 0..2 {
        window.key_press(Key::ArrowDown);
        window.run();
    }
    assert_says(&window, "第5行：读作会议");
    // Enter accepts nothing here, and a date that is wrong stays to be written.
    letter(&mut window, "d");
    type_into(&mut window, "日期", "五月中旬");
    window.key_press(Key::Enter);
    window.run();
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    assert!(window.state().state().reviewing.is_some());
    assert_says(&window, "请按 2022-02-22、2月22日或 22/2/2022 的样子写日期");
    choose(&mut window, "第9行");
    letter(&mut window, "d");
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    assert_eq!(days(&window).len(), 2);
    assert_says(&window, "第9行，已更正为日期");
    // Escape leaves the line, then the lines; the correction stays.
    for _ in 0..6 {
        window.key_press(Key::Escape);
        window.run();
    }
    let reviewing = window.state().state().reviewing.as_ref().expect("the review stays");
    assert_eq!(reviewing.choices.mending.lines.len(), 1);
    assert!(!reviewing.document.is_shown);
    press(&mut window, Command::DocumentLines);
    assert!(window.state().state().reviewing.as_ref().unwrap().document.is_shown);
}

#[test]
fn a_sure_document_can_be_looked_at_too_and_letters_work_behind_a_click_in_the_panel() {
    let setup = Setup::default();
    let text = "River forum, Geneva\n\n6 May 2023 (all times CEST)\n\n09:00 - 10:00 Opening\nAna Li\nBlue\n\n10:00 - 11:00 Weirs\nBo Tan\nRed\n";
    let mut window = open(&setup, text);
    if !window.state().state().reviewing.as_ref().unwrap().document.is_shown {
        press(&mut window, Command::DocumentLines);
    }
    choose(&mut window, "第6行");
    click(&mut window, Role::RadioButton, "此行和下面1行同类");
    letter(&mut window, "p");
    settle(&mut window);
    assert_eq!(sessions(&window), ["5-6 09:00 Opening (; Ana Li)", "5-6 10:00 Weirs (; Bo Tan)"]);
    // The scope is that of the line: the next one begins anew.
    choose(&mut window, "第7行");
    letter(&mut window, "l");
    settle(&mut window);
    assert_eq!(sessions(&window), ["5-6 09:00 Opening (Blue; Ana Li)", "5-6 10:00 Weirs (; Bo Tan)"]);
}

/// The number of the line that has the keyboard, as it is said.
fn line_with_keyboard(window: &Window) -> Option<String> {
    let row = window.get_all_by_role(Role::ListBoxOption).find(|node| node.accesskit_node().is_focused());
    row.and_then(|node| node.accesskit_node().label())
}

fn assert_keyboard_on(window: &Window, line: &str) {
    let label = line_with_keyboard(window);
    assert!(label.as_ref().is_some_and(|label| label.starts_with(line)), "{line}: {label:?}");
}

#[test]
fn behind_a_field_the_keyboard_is_on_the_line_again() {
    let setup = Setup::default();
    for key in [Key::Enter, Key::Escape] {
        let mut window = open(&setup, MISSED_DAY);
        choose(&mut window, "第9行");
        letter(&mut window, "d");
        type_into(&mut window, "日期", "2023-05-17");
        // While a field has the keyboard a letter is text, and no correction.
        assert!(line_with_keyboard(&window).is_none());
        window.key_press(key);
        window.run();
        settle(&mut window);
        window.run();
        assert_eq!(days(&window).len(), if key == Key::Enter { 2 } else { 1 });
        assert_keyboard_on(&window, "第9行");
        // The next letter is about the line to which the arrow went, and what was said stays said.
        window.key_press(Key::ArrowDown);
        window.run();
        window.key_press(Key::ArrowDown);
        window.run();
        assert_keyboard_on(&window, "第12行");
        letter(&mut window, "p");
        settle(&mut window);
        let said: Vec<(Option<usize>, LineMeaning)> = {
            let lines = &window.state().state().reviewing.as_ref().unwrap().choices.mending.lines;
            lines.iter().map(|one| (one.line, one.meaning.clone())).collect()
        };
        let date = chrono::NaiveDate::from_ymd_opt(2023, 5, 17).unwrap();
        let mut expected = vec![(Some(9), LineMeaning::Day { date }), (Some(12), LineMeaning::Person)];
        if key == Key::Escape {
            expected.remove(0);
        }
        assert_eq!(said, expected);
    }
}

#[test]
fn a_letter_is_about_the_first_line_as_soon_as_the_lines_are_there() {
    let setup = Setup::default();
    let mut window = open(&setup, "区域研讨会\n\n议程\n\n09:00-09:40 开幕式\n\n10:00-11:00 全会\n");
    window.run();
    assert_keyboard_on(&window, "第1行");
    // The hint that tells of the letter is still there.
    assert_says(&window, "按 D");
    letter(&mut window, "d");
    type_into(&mut window, "日期", "2023-05-16");
    window.key_press(Key::Enter);
    window.run();
    settle(&mut window);
    assert_eq!(sessions(&window), ["5-16 09:00 开幕式", "5-16 10:00 全会"]);
}

#[test]
fn nothing_is_accepted_over_a_correction_that_is_being_written() {
    let notices = |window: &Window| -> Vec<String> {
        window.state().state().notices.iter().map(|notice| notice.text.clone()).collect()
    };
    for by_key in [true, false] {
        let setup = Setup::default();
        let mut window = open(&setup, MISSED_DAY);
        let accept = |window: &mut Window| {
            if by_key {
                press(window, Command::AcceptUpdate);
            } else {
                click(window, Role::Button, "作为新日程打开");
            }
            settle(window);
            window.run();
        };
        choose(&mut window, "第5行");
        letter(&mut window, "s");
        type_into(&mut window, "开始", "s10:40");
        accept(&mut window);
        let wrong = "请按 09:30 的样子写时间；结束时间可以不写。";
        assert_eq!(notices(&window), [wrong]);
        // The field has the keyboard still, with what was written.
        let field = window.get_by_role_and_label(Role::TextInput, "开始");
        assert!(field.accesskit_node().is_focused());
        assert_eq!(field.accesskit_node().value().as_deref(), Some("s10:40"));
        // What could be applied is not passed over either.
        window.key_press(Key::Escape);
        window.run();
        letter(&mut window, "s");
        accept(&mut window);
        let last = notices(&window).pop().unwrap();
        assert!(last.starts_with("正在填写的更正还没有应用"), "{last}");
        assert!(window.state().state().reviewing.as_ref().is_some_and(|one| !one.accepting));
        window.key_press(Key::Escape);
        window.run();
        accept(&mut window);
        assert!(window.state().state().reviewing.is_none(), "given up, the rest is accepted");
    }
}

#[test]
fn a_correction_that_makes_fewer_sessions_says_how_many_and_offers_undo() {
    let setup = Setup::default();
    let mut window = open(&setup, MISSED_DAY);
    assert_eq!(sessions(&window).len(), 3);
    choose(&mut window, "第7行");
    window.key_press(Key::Delete);
    window.run();
    settle(&mut window);
    assert_eq!(sessions(&window).len(), 2);
    let told = |window: &Window| {
        let notices = &window.state().state().notices;
        notices.iter().filter(|one| one.text.starts_with("这次更正之后，读出的会议少了1场")).count()
    };
    assert_eq!(told(&window), 1);
    let offers = window.state().state().notices.last().unwrap().offers.clone();
    assert_eq!(offers, [Command::Undo]);
    press(&mut window, Command::Undo);
    settle(&mut window);
    assert_eq!(sessions(&window).len(), 3);
    // What is taken back is no news, nor is a correction that costs nothing.
    let before = told(&window);
    choose(&mut window, "第12行");
    letter(&mut window, "l");
    settle(&mut window);
    assert_eq!(sessions(&window).len(), 3);
    assert_eq!(told(&window), before);
}
