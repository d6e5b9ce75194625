//! Tasks of all notes in one list: gathered, ticked where they stand, and found again.

use crate::driven::{compose, note, press};
use crate::setup::Setup;
use egui::accesskit::{Role, Toggled};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Action, Command, Page, SideTab as Shown};
use rostrum_locale::Language;
use rostrum_notebook::{NotePlace, Splice};

#[test]
fn a_task_typed_in_chinese_is_listed_with_owner_and_date_and_ticked_in_its_note() {
    let setup = Setup::default();
    let mut window = setup.open();
    press(&mut window, Command::FocusNotes);
    compose(&mut window, "renwu", "- [ ] 向财政部要2021年覆盖率 @王芳 2月25日前");
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
    window.get_by_label("还没有后续事项。在笔记中用“- [ ]”写下的事项会汇总到这里。");
}
