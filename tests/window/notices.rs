//! Notices lie over the window: they move nothing, leave by themselves, and stay where they ask something.

use crate::reviews::{assert_says, click, says};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use rostrum_app::{Action, Command, NoticeKind};

fn tell(window: &mut Window, kind: NoticeKind, text: &str) {
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::Notify { kind, text: text.to_owned() });
    window.step();
    window.step();
}

/// Lets seconds go by with somebody at the window.
fn look_on(window: &mut Window, seconds: u32) {
    for nth in 0..seconds * 4 {
        window.hover_at(egui::pos2(600.0 + (nth % 7) as f32, 300.0));
        window.step();
    }
}

#[test]
fn a_notice_moves_nothing_beneath_it() {
    let mut window = Setup::default().open();
    let stand = |window: &Window| {
        let block = window.get_by_label_contains("公正过渡，2月24日").rect();
        let notes = window.get_by_role(Role::MultilineTextInput).rect();
        (block, notes)
    };
    let before = stand(&window);
    tell(&mut window, NoticeKind::Failed, "没有写入。");
    assert_says(&window, "没有写入。");
    assert_eq!(stand(&window), before);
    let said = window.get_by_label("没有写入。").rect();
    assert!(said.bottom() < 800.0 && said.left() > 300.0, "{said:?}");
}

#[test]
fn what_was_done_leaves_after_some_seconds_and_a_failure_stays_until_it_is_closed() {
    let mut window = Setup::default().open();
    tell(&mut window, NoticeKind::Failed, "没有写入。");
    tell(&mut window, NoticeKind::Done, "已复制。");
    look_on(&mut window, 3);
    assert_says(&window, "已复制。");
    look_on(&mut window, 5);
    assert!(!says(&window, "已复制。"));
    look_on(&mut window, 30);
    assert_says(&window, "没有写入。");
    click(&mut window, Role::Button, "关闭");
    assert!(!says(&window, "没有写入。"));
    assert!(window.state().state().notices.is_empty());
}

#[test]
fn nothing_leaves_unseen() {
    let mut window = Setup::default().open();
    tell(&mut window, NoticeKind::Warning, "请核对日期。");
    // Nobody is there: neither key nor pointer.
    for _ in 0..400 {
        window.step();
    }
    assert_says(&window, "请核对日期。");
    look_on(&mut window, 22);
    assert!(!says(&window, "请核对日期。"));
}

#[test]
fn long_sentences_and_offers_stay_within_the_window() {
    for size in [[640.0, 480.0], [1280.0, 800.0]] {
        let mut window = Setup { size, ..Setup::default() }.open();
        let text = "没有读完的文件".repeat(20);
        tell(&mut window, NoticeKind::Failed, &text);
        let said = window.get_by_label(&text).rect();
        let close = window.get_by_role_and_label(Role::Button, "关闭").rect();
        for rect in [said, close] {
            assert!(
                rect.left() >= 0.0 && rect.right() <= size[0] && rect.bottom() <= size[1],
                "{size:?} {rect:?}"
            );
        }
    }
}

/// A draft that is taken away can be had back from the sentence that says so, and then that goes.
#[test]
fn a_removed_draft_comes_back_by_the_button_of_its_notice() {
    let mut window = Setup::default().open();
    for command in [Command::NewIntervention, Command::RemoveIntervention] {
        crate::reviews::press(&mut window, command);
    }
    assert_says(&window, "发言稿已删除");
    click(&mut window, Role::Button, "撤销");
    assert!(!says(&window, "发言稿已删除"));
    let state = window.state().state();
    assert!(state.open_or_first_intervention().is_some());
}
