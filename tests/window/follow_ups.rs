//! Tasks of all notes in one list: gathered, ticked where they stand, and found again.

use crate::driven::{compose, note, press};
use crate::setup::Setup;
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Action, Command, Page, SideTab as Shown};
use rostrum_locale::{Language, Messages};
use rostrum_notebook::{NotePlace, Splice, follow_up_tasks_in};

#[test]
fn a_task_typed_in_chinese_is_listed_with_owner_and_date_and_ticked_in_its_note() {
    let setup = Setup::default();
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "renwu", "- [ ] 向财政部要2021年覆盖率 @王芳 2月25日前");
    // What is read of it is said while it is typed.
    window.get_by_label("负责人：王芳 · 期限：2月25日 周五");
    press(&mut window, Command::FollowUpsTab);
    assert_eq!(window.state().state().window.side_tab, Shown::FollowUps);
    window.get_by_label("负责人：王芳");
    window.get_by_label("2月25日前");
    let task = window.get_by_role_and_label(Role::CheckBox, "向财政部要2021年覆盖率");
    assert_eq!(task.accesskit_node().toggled(), Some(Toggled::False));
    task.click();
    window.run();
    assert!(note(&window, "thematic-2").contains("- [x] 向财政部要2021年覆盖率"));
    press(&mut window, Command::Undo);
    assert!(note(&window, "thematic-2").contains("- [ ] 向财政部要2021年覆盖率"));
}

#[test]
fn a_task_leads_to_the_note_where_it_was_written() {
    let setup = Setup::default();
    let mut window = setup.open();
    let place = NotePlace::Session("thematic-4".into());
    let inserted = "先听。\n- [ ] 问碳定价\n".to_owned();
    let splice = Splice { at: 0, removed: String::new(), inserted };
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::EditNote { place, splice, typing: false });
    press(&mut window, Command::FollowUpsTab);
    window.get_by_role_and_label(Role::Link, "问碳定价（转到笔记）").click();
    window.run();
    let state = window.state().state();
    assert_eq!(state.window.page, Page::Session("thematic-4".into()));
    assert_eq!(state.window.side_tab, Shown::Notes);
}

#[test]
fn tasks_of_a_session_that_the_programme_has_not_are_labelled_so() {
    for (language, said, forum) in [
        (Language::ZhHans, "side-event-7 · 不在本日程中", "整个论坛"),
        (Language::En, "side-event-7 · not in this programme", "The forum as a whole"),
    ] {
        let setup = Setup { language: Some(language), ..Setup::default() };
        let mut window = setup.open();
        let ctx = window.ctx.clone();
        for (place, task) in [
            (NotePlace::Forum, "- [ ] 交报告\n"),
            (NotePlace::Session("side-event-7".into()), "- [ ] 问碳定价\n"),
        ] {
            let splice = Splice { at: 0, removed: String::new(), inserted: task.to_owned() };
            window.state_mut().dispatch(&ctx, Action::EditNote { place, splice, typing: false });
        }
        press(&mut window, Command::FollowUpsTab);
        window.get_by_role_and_label(Role::Heading, said);
        window.get_by_role_and_label(Role::Heading, forum);
    }
}

#[test]
fn without_tasks_the_list_says_how_one_is_made() {
    let setup = Setup::default();
    let mut window = setup.open();
    press(&mut window, Command::FollowUpsTab);
    window.get_by_label(
        "还没有后续事项。在笔记中用“- [ ]”写下的事项会汇总到这里。可写明负责人和期限：“- [ ] 发送数据 @李 周五前”。",
    );
}

/// The example that the empty page and the empty note give is a task with owner and date, in each language.
#[test]
fn the_example_of_a_task_is_read_as_it_says() {
    for language in Language::ALL {
        let words = Messages::new(language);
        let empty = [("stamp", "F5".into()), ("mark", "F6".into())];
        for said in
            [words.say("follow-ups-empty").into_owned(), words.say_with("notes-empty", &empty).into_owned()]
        {
            let example = said.rsplit("- [ ]").next().unwrap();
            let example = example.split(['”', '»']).next().unwrap().replace('\u{A0}', " ");
            let from = chrono::NaiveDate::from_ymd_opt(2022, 2, 23);
            let tasks = follow_up_tasks_in(&NotePlace::Forum, &format!("- [ ]{example}"), from);
            let [task] = tasks.as_slice() else { panic!("{language}: {said}") };
            assert!(
                task.owner.as_deref().is_some_and(|owner| owner == "Li" || owner == "李"),
                "{language}: {task:?}"
            );
            assert_eq!(
                task.due.as_ref().and_then(|due| due.date),
                from.map(|day| day + chrono::Days::new(2)),
                "{language}"
            );
            assert!(!task.text.contains(['@', '[']), "{language}: {task:?}");
        }
    }
}

#[test]
fn a_date_in_figures_is_written_out_and_a_time_stamp_is_no_part_of_the_task() {
    for (language, date) in [(Language::Fr, "28 février 2022"), (Language::ZhHans, "2022年2月28日")] {
        let setup = Setup { language: Some(language), ..Setup::default() };
        let mut window = setup.open();
        press(&mut window, Command::FocusNotes);
        compose(&mut window, "x", "- [ ] [13:20] **Envoyer** le texte @Li 2022-02-28");
        press(&mut window, Command::FollowUpsTab);
        window.get_by_role_and_label(Role::CheckBox, "Envoyer le texte");
        assert!(window.query_by_label_contains(date).is_some(), "{language}");
        assert!(window.query_by_label_contains("2022-02-28").is_none(), "{language}");
    }
}
