//! Sheets, the help, and the room that panes get: what holds for all of them whatever they are about.

use crate::reviews::{assert_says, press, says, settle};
use crate::setup::{Setup, Window};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use rostrum_app::{Action, Command, Dialog, HelpPage};
use rostrum_locale::Language;

fn ask(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, action);
    window.run();
}

fn key(window: &mut Window, key: Key) {
    window.key_press(key);
    window.run();
}

/// Enter used to untick the box that has the keyboard, and the report went out without the speakers' names.
#[test]
fn enter_does_what_the_main_button_says_and_space_ticks() {
    let setup = Setup::default();
    let mut window = setup.open();
    press(&mut window, Command::Report);
    let names = |window: &Window| window.state().state().report_options().names;
    assert!(names(&window));
    key(&mut window, Key::Space);
    assert!(!names(&window), "a box is ticked and unticked with Space");
    key(&mut window, Key::Space);
    let path = setup.folder.path().join("报告.docx");
    setup.answers.choose(path.clone());
    key(&mut window, Key::Enter);
    assert!(names(&window));
    settle(&mut window);
    for _ in 0..400 {
        if path.exists() {
            break;
        }
        std::thread::sleep(std::time::Duration::from_millis(20));
        window.run();
    }
    assert!(path.exists(), "the report was written");
}

#[test]
fn enter_on_the_other_button_is_its_own() {
    let mut window = Setup::default().open();
    press(&mut window, Command::Export);
    window.get_by_role_and_label(Role::Button, "关闭").focus();
    window.run();
    key(&mut window, Key::Enter);
    assert_eq!(window.state().state().dialog, None);
    assert!(window.state().state().notices.is_empty());
}

/// At 640×400 points, which a small window has at 200 %.
#[test]
fn every_sheet_keeps_its_foot_within_a_low_window() {
    for language in [Language::ZhHans, Language::En, Language::Fr, Language::Es] {
        for command in [
            Command::Report,
            Command::Export,
            Command::Settings,
            Command::Help,
            Command::About,
            Command::Keys,
        ] {
            let setup = Setup { size: [640.0, 400.0], language: Some(language), ..Setup::default() };
            let mut window = setup.open();
            press(&mut window, command);
            let close = window.state().state().words.say("action-close").into_owned();
            let buttons = window.query_all_by_role_and_label(Role::Button, &close);
            for button in buttons {
                let rect = button.rect();
                assert!(
                    rect.min.x >= 0.0 && rect.max.x <= 640.0 && rect.min.y >= 0.0 && rect.max.y <= 400.0,
                    "{language:?} {command:?}: {rect:?}"
                );
            }
        }
    }
}

#[test]
fn the_help_has_a_page_a_task_and_is_found_by_the_palette() {
    for (language, typed, title, about) in [
        (Language::ZhHans, "试讲", "按时限试讲", "关于讲坛"),
        (Language::En, "rehearse against", "Rehearse against the limit", "About Rostrum"),
    ] {
        let mut window = Setup { language: Some(language), ..Setup::default() }.open();
        key(&mut window, Key::F1);
        assert_eq!(window.state().state().dialog, Some(Dialog::Help(HelpPage::OwnTime)));
        key(&mut window, Key::ArrowDown);
        assert_eq!(window.state().state().dialog, Some(Dialog::Help(HelpPage::Notes)));
        // Its paragraphs stand one below the other, over the whole width.
        let paragraphs = window.query_all_by(|node| node.value().is_some_and(|text| text.contains("F5")));
        assert!(paragraphs.map(|node| node.rect().width()).fold(0.0, f32::max) > 300.0);
        // The keys that a page names are those of the program.
        assert_says(&window, "F5");
        key(&mut window, Key::Escape);
        press(&mut window, Command::Palette);
        window.event(egui::Event::Text(typed.to_owned()));
        window.run();
        let row = window.query_all_by_label_contains(title).next().expect("a row for the page");
        row.click();
        window.run();
        window.run();
        assert_eq!(window.state().state().dialog, Some(Dialog::Help(HelpPage::Rehearse)));
        press(&mut window, Command::About);
        assert_says(&window, about);
        assert_says(&window, env!("CARGO_PKG_VERSION"));
        assert_says(&window, &window.state().state().folders.data.display().to_string());
    }
}

#[test]
fn no_page_of_the_help_leaves_a_gap_for_a_key() {
    for language in [Language::ZhHans, Language::En, Language::Fr, Language::Es] {
        let mut window = Setup { language: Some(language), ..Setup::default() }.open();
        for page in HelpPage::ALL {
            ask(&mut window, Action::ShowDialog(Dialog::Help(page)));
            assert!(!says(&window, "{") && !says(&window, "$"), "{language:?} {page:?}");
            assert!(says(&window, &window.state().state().words.say(page.title_key())));
        }
    }
}

/// The width of the text that is written follows the window, and gets what a hidden pane leaves.
#[test]
fn what_is_written_gets_the_room_that_is_left() {
    let width = |size: [f32; 2], commands: &[Command]| {
        let mut window = Setup { size, ..Setup::default() }.open();
        for command in commands {
            press(&mut window, *command);
        }
        window.get_by_role(Role::MultilineTextInput).rect().width()
    };
    let small = width([1280.0, 800.0], &[]);
    let large = width([1920.0, 1080.0], &[]);
    let alone = width([1280.0, 800.0], &[Command::ToggleTimeline]);
    assert!(large > 1.5 * small, "{large} against {small}");
    assert!(alone > 1.3 * small, "{alone} against {small}");
    // The same window made larger is as good as one that began large.
    let mut window = Setup { size: [1280.0, 800.0], ..Setup::default() }.open();
    window.set_size(egui::vec2(1920.0, 1080.0));
    window.run();
    window.run();
    let grown = window.get_by_role(Role::MultilineTextInput).rect().width();
    assert!((grown - large).abs() < 2.0, "{grown} against {large}");
}

/// A scale chosen for one programme was carried into another, whose days then ran out of the pane.
#[test]
fn the_scale_of_one_programme_is_not_carried_into_another() {
    let height = |steps: usize| {
        let setup = Setup { language: Some(Language::En), ..Setup::default() };
        let mut window = setup.open();
        for _ in 0..steps {
            window.get_by_role_and_label(Role::Button, "Zoom in").click();
            window.run();
        }
        let own = window.query_all_by_label_contains("Just transition").next().unwrap().rect().height();
        let path = setup.folder.path().join("weirs.txt");
        std::fs::write(
            &path,
            "Weir forum\n\n6 May 2023\n\n09:00 - 10:00 Opening\n\n10:00 - 12:00 Weirs and locks\n",
        )
        .unwrap();
        crate::reviews::drop_file(&mut window, &path);
        crate::reviews::wait(&mut window, "the review", |window| window.state().state().reviewing.is_some());
        crate::reviews::click(&mut window, Role::Button, "Open as separate programme");
        settle(&mut window);
        let label = "Weirs and locks";
        let block = |window: &Window| {
            let blocks = window.query_all_by_role(Role::ListItem);
            blocks
                .filter(|node| {
                    egui_kittest::kittest::NodeT::accesskit_node(node)
                        .label()
                        .is_some_and(|name| name.contains(label))
                })
                .map(|node| node.rect().height())
                .next()
        };
        for _ in 0..200 {
            if block(&window).is_some() {
                break;
            }
            std::thread::sleep(std::time::Duration::from_millis(10));
            window.run();
        }
        (own, block(&window).expect("the other programme's block"))
    };
    let (plain, zoomed) = (height(0), height(4));
    assert!(zoomed.0 > 1.5 * plain.0, "{zoomed:?} against {plain:?}");
    assert!((zoomed.1 - plain.1).abs() < 1.0, "{zoomed:?} against {plain:?}");
}
