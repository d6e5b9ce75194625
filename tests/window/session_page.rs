//! The page of a session: bars that can be compared, and the remark that goes along with what is copied.

use crate::setup::{Setup, Window};
use egui::{Event, Modifiers, OutputCommand, PointerButton, Pos2, Shape};
use egui_kittest::kittest::Queryable;
use rostrum_app::{Action, Page};
use rostrum_locale::Language;

fn open(setup: &Setup, session: &str) -> Window {
    let mut window = setup.open();
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::Open(Page::Session(session.into())));
    window.run();
    window
}

/// The widths of the bars, from the top down: shapes of the height that only bars have.
fn bars(window: &Window) -> Vec<f32> {
    fn collect(shape: &Shape, found: &mut Vec<(f32, f32)>) {
        match shape {
            Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, found)),
            Shape::Rect(rect) if (rect.rect.height() - 10.0).abs() < 0.01 => {
                found.push((rect.rect.top(), rect.rect.width()));
            }
            _ => {}
        }
    }
    let mut found = Vec::new();
    window.output().shapes.iter().for_each(|clipped| collect(&clipped.shape, &mut found));
    found.sort_by(|a, b| a.0.total_cmp(&b.0));
    found.into_iter().map(|(_, width)| width).collect()
}

#[test]
fn bars_of_a_card_are_as_long_as_their_figures_in_every_language() {
    for language in Language::ALL {
        for (session, wanted) in [("thematic-1", 125.0 / 258.0), ("thematic-4", 80.0 / 100.0)] {
            let setup = Setup { language: Some(language), size: [1280.0, 1600.0], ..Setup::default() };
            let window = open(&setup, session);
            let bars = bars(&window);
            assert_eq!(bars.len(), 2, "{language} {session}: {bars:?}");
            let share = bars[1] / bars[0];
            assert!((share - wanted).abs() < 0.004, "{language} {session}: {share} instead of {wanted}");
        }
    }
}

#[test]
fn a_row_says_neither_year_nor_hedge_twice() {
    // A screen reader hears every qualifier; the year stands in the title above.
    let wanted = [
        (Language::ZhHans, "可能会失去: 可能8,000万个就业岗位"),
        (Language::En, "may be lost: possibly 80\u{A0}million\u{A0}jobs"),
    ];
    for (language, label) in wanted {
        let setup = Setup { language: Some(language), size: [1280.0, 1600.0], ..Setup::default() };
        open(&setup, "thematic-4").get_by_label(label);
    }
    let setup = Setup { language: Some(Language::En), size: [1280.0, 1600.0], ..Setup::default() };
    let window = open(&setup, "thematic-4");
    window.get_by_label_contains("may be created: ");
    assert!(window.query_by_label_contains("may be created 2030").is_none());
}

/// Selects with the pointer from one place to another and copies; what came to the clipboard.
fn copy(window: &mut Window, from: Pos2, to: Pos2) -> String {
    window.event(Event::PointerMoved(from));
    window.step();
    let press = |pos, pressed| Event::PointerButton {
        pos,
        button: PointerButton::Primary,
        pressed,
        modifiers: Modifiers::NONE,
    };
    window.event(press(from, true));
    window.step();
    window.event(Event::PointerMoved(to));
    window.step();
    window.event(press(to, false));
    window.step();
    window.event(Event::Copy);
    window.step();
    let copied = window.output().platform_output.commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    window.run();
    copied.unwrap_or_default()
}

#[test]
fn a_question_that_is_selected_and_copied_takes_its_remark_along() {
    for (language, remark) in
        [(Language::ZhHans, "（摘要，非官方措辞）"), (Language::En, " (summary, not official wording)")]
    {
        let setup = Setup { language: Some(language), size: [1280.0, 1600.0], ..Setup::default() };
        let mut window = open(&setup, "thematic-2");
        let programme = window.state().state().shown_programme().clone();
        let session = programme.session(&"thematic-2".into()).unwrap();
        let question = session.guiding_question.as_ref().unwrap().text.text(&language.tag()).to_owned();
        let rect = window.get_by_label(&question).rect();
        let (first, last) =
            (rect.left_top() + egui::vec2(1.0, 8.0), rect.right_bottom() - egui::vec2(1.0, 4.0));
        let copied = copy(&mut window, first, last);
        let (words, tail) = copied.split_at(copied.len() - remark.len());
        assert_eq!(tail, remark);
        let tight = |text: &str| text.split_whitespace().collect::<String>();
        assert_eq!(tight(words), tight(&question));
        // A part of it that is long enough to be quoted, too; a word of it is only a word.
        let part = copy(&mut window, first, first + egui::vec2(rect.width() * 0.8, 0.0));
        assert!(part.ends_with(remark) && part.len() < copied.len(), "{part}");
        let word = copy(&mut window, first, first + egui::vec2(40.0, 0.0));
        assert!(!word.is_empty() && !word.contains(remark.trim()), "{word}");
    }
}

#[test]
fn a_paragraph_of_the_overview_takes_it_along_too() {
    let setup = Setup { language: Some(Language::En), size: [1280.0, 1600.0], ..Setup::default() };
    let mut window = setup.open();
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, Action::Open(Page::Overview));
    window.run();
    let programme = window.state().state().shown_programme().clone();
    let text = programme.introduction[0].text.text(&Language::En.tag()).to_owned();
    let rect = window.get_by_label(&text).rect();
    let copied =
        copy(&mut window, rect.left_top() + egui::vec2(1.0, 8.0), rect.right_bottom() - egui::vec2(1.0, 4.0));
    assert_eq!(copied, format!("{text} (summary, not official wording)"));
}

#[test]
fn the_key_copies_the_question_with_its_remark_too() {
    let setup = Setup { language: Some(Language::En), ..Setup::default() };
    let mut window = open(&setup, "thematic-2");
    window.event(Event::Key {
        key: egui::Key::C,
        physical_key: None,
        pressed: true,
        repeat: false,
        modifiers: Modifiers::ALT | Modifiers::SHIFT,
    });
    window.step();
    let copied = window.output().platform_output.commands.iter().find_map(|command| match command {
        OutputCommand::CopyText(text) => Some(text.clone()),
        _ => None,
    });
    let copied = copied.unwrap_or_default();
    assert!(copied.starts_with("How can solidarity"), "{copied}");
    assert!(copied.ends_with("? (summary, not official wording)"), "{copied}");
}

#[test]
fn a_title_is_copied_as_it_stands() {
    let setup = Setup { size: [1280.0, 1600.0], ..Setup::default() };
    let mut window = open(&setup, "thematic-2");
    let title = "全民社会保护";
    let rect = window
        .get_by(|node| {
            node.role() == egui::accesskit::Role::Heading && node.label().as_deref() == Some(title)
        })
        .rect();
    let copied =
        copy(&mut window, rect.left_top() + egui::vec2(1.0, 8.0), rect.right_bottom() - egui::vec2(1.0, 4.0));
    assert_eq!(copied, title);
}
