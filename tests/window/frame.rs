//! The frame of a draft in the window: its guiding words are on the screen and not in the text, and what was
//! written into the comments of an older frame is named before it is left out.

use crate::driven::{press, wait_until_saved};
use crate::interventions::{ask, says, the};
use crate::setup::{Setup, Window};
use egui::accesskit::Role;
use egui::{Event, ImeEvent, Key, Modifiers};
use egui_kittest::kittest::{NodeT, Queryable};
use rostrum_app::{Action, Command, Dialog, InterventionAction, InterventionFieldChange, InterventionRef};
use rostrum_locale::Language;
use rostrum_locale::intervention_frame::intervention_frame_parts;
use rostrum_notebook::{NotePlace, SpeakingLimit, Splice};

/// The guiding words of the frame: under the first heading, under the second and so on.
fn hints_in(language: Language) -> Vec<&'static str> {
    let hints: Vec<&str> = intervention_frame_parts(language).iter().map(|part| part.hint.as_str()).collect();
    assert!(hints.len() == 5 && hints.iter().all(|hint| hint.len() > 8), "{hints:?}");
    hints
}

/// The guiding words that are on the screen, each with where it is.
fn shown_hints(window: &Window, language: Language) -> Vec<(String, egui::Rect)> {
    let all = hints_in(language);
    let labels = window.query_all_by_role(Role::Label);
    labels
        .filter_map(|node| {
            let said = node.accesskit_node();
            Some((said.label().or_else(|| said.value())?, node.rect()))
        })
        .filter(|(label, _)| all.contains(&label.as_str()))
        .collect()
}

/// What was completed in place, in a hint that was a comment, was neither counted nor printed.
#[test]
fn the_hints_of_a_frame_are_on_the_screen_and_not_in_the_text() {
    for language in Language::ALL {
        let hints = hints_in(language);
        let setup = Setup { language: Some(language), ..Setup::default() };
        let mut window = setup.open();
        press(&mut window, Command::NewFramedIntervention);
        window.run();
        let text = the(&window).body.text;
        assert!(!text.contains("<!--") && !hints.iter().any(|hint| text.contains(hint)), "{text}");
        assert!(text.lines().all(|line| line.is_empty() || line.starts_with("## ")), "{text}");
        assert_eq!(shown_hints(&window, language).len(), 5, "{language:?}");
        let editor = window.get_all_by_role(Role::MultilineTextInput).next().unwrap();
        assert_eq!(editor.value().unwrap_or_default(), text);
        assert_eq!(editor.accesskit_node().description().as_deref(), Some(hints[0]), "where the caret is");

        // What an input method composes hides the hint, and so does the first letter; the others stay.
        window.event(Event::Ime(ImeEvent::Preedit { text: "zhu".into(), active_range_chars: None }));
        window.run();
        assert_eq!(shown_hints(&window, language).len(), 4, "{language:?}: composing");
        window.event(Event::Ime(ImeEvent::Commit("主席，".into())));
        window.run();
        let left: Vec<String> = shown_hints(&window, language).into_iter().map(|(label, _)| label).collect();
        assert_eq!(left, hints[1..]);
        let heading = text.lines().next().unwrap();
        assert!(the(&window).body.text.starts_with(&format!("{heading}\n主席，\n")));
        press(&mut window, Command::Undo);
        window.run();
        assert_eq!(shown_hints(&window, language).len(), 5, "{language:?}: nothing is written there again");
        wait_until_saved(&mut window);
        for file in walk(setup.folder.path()) {
            let bytes = std::fs::read(&file).unwrap();
            let saved = String::from_utf8_lossy(&bytes);
            assert!(!hints.iter().any(|hint| saved.contains(hint)), "{}", file.display());
        }
    }
}

fn walk(folder: &std::path::Path) -> Vec<std::path::PathBuf> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.flat_map(|path| if path.is_dir() { walk(&path) } else { vec![path] }).collect()
}

#[test]
fn hints_stay_in_their_pane_and_off_the_next_heading() {
    for language in Language::ALL {
        for size in [[1280.0, 800.0], [1024.0, 768.0], [600.0, 800.0]] {
            let mut window = Setup { language: Some(language), size, ..Setup::default() }.open();
            press(&mut window, Command::NewFramedIntervention);
            window.run();
            let editor = window.get_all_by_role(Role::MultilineTextInput).next().unwrap().rect();
            let hints = shown_hints(&window, language);
            assert_eq!(hints.len(), 5);
            for (label, rect) in &hints {
                assert!(rect.left() >= editor.left() && rect.right() <= editor.right(), "{label}: {rect:?}");
            }
            // Two lines are blank under a heading; one of them stays, between the hint and the next heading.
            for pair in hints.windows(2) {
                let (hint, next) = (pair[0].1, pair[1].1);
                let between = next.top() - hint.bottom();
                assert!(between > 1.5 * hint.height(), "a blank line and a heading between: {pair:?}");
            }
        }
    }
}

#[test]
fn a_click_into_a_hint_puts_the_caret_where_it_stands() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewFramedIntervention);
    window.run();
    let (_, rect) = shown_hints(&window, Language::ZhHans)[1];
    window.hover_at(rect.center());
    for pressed in [true, false] {
        window.event(Event::PointerButton {
            pos: rect.center(),
            button: egui::PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
    }
    window.run();
    window.event(Event::Text("我们".into()));
    window.run();
    assert!(the(&window).body.text.contains("## 立场\n我们\n"), "{}", the(&window).body.text);
}

#[test]
fn hints_are_in_the_language_of_the_intervention() {
    let mut window = Setup::default().open();
    press(&mut window, Command::NewFramedIntervention);
    let (session, intervention) = window.state().state().open_or_first_intervention().unwrap();
    let at = InterventionRef { session: session.clone(), intervention: intervention.id.clone() };
    let field = InterventionFieldChange::Language(rostrum_programme::LangTag::new("fr"));
    ask(&mut window, Action::Intervention(InterventionAction::Set { at, field, typing: false }));
    assert_eq!(shown_hints(&window, Language::Fr).len(), 5);
    assert_eq!(shown_hints(&window, Language::ZhHans).len(), 0);
}

/// Opens a draft that holds a text, as if it had been written with an older version.
fn with_text(window: &mut Window, text: &str) {
    press(window, Command::NewIntervention);
    let (session, intervention) =
        window.state().state().open_or_first_intervention().expect("a draft is open");
    let at = InterventionRef { session: session.clone(), intervention: intervention.id.clone() };
    let field = InterventionFieldChange::Limit(Some(SpeakingLimit::Secs(180)));
    ask(window, Action::Intervention(InterventionAction::Set { at: at.clone(), field, typing: false }));
    let place = NotePlace::Intervention(at.session, at.intervention);
    let splice = Splice { at: 0, removed: String::new(), inserted: text.into() };
    ask(window, Action::EditNote { place, splice, typing: false });
}

#[test]
fn rehearsing_and_handing_in_stop_at_what_stands_in_comments() {
    let text = "## 称呼\n<!-- 主席先生/女士，各位阁下，各位代表：\n我们感谢主席。 -->\n\n## 立场\n<!-- 底线应写进预算 -->\n谢谢主席先生。\n";
    let mut window = Setup::default().open();
    with_text(&mut window, text);
    assert!(says(&window, "2段不讲"), "the count names it in the place of its verdict");
    assert!(!says(&window, "时间够") && !says(&window, "时间充足"));

    press(&mut window, Command::Rehearse);
    window.run();
    assert!(window.state().state().rehearsal.is_none());
    assert!(says(&window, "有2段文字写在提示或注释里，不会讲，也不会印"));
    assert!(says(&window, "底线应写进预算"));
    // The keyboard is on the way out that loses nothing.
    window.key_press(Key::Enter);
    window.run();
    let made = the(&window).body.text;
    assert!(!made.contains("<!--") && made.contains("\n底线应写进预算\n"), "{made}");
    assert!(window.state().state().rehearsal.is_some());
    ask(&mut window, Action::Rehearse(rostrum_app::RehearseAction::AskEnding));
    press(&mut window, Command::Undo);
    assert_eq!(the(&window).body.text, text);

    // Handing in stops as well, and can go on without.
    press(&mut window, Command::HandIn);
    window.get_all_by_label("导出…").last().unwrap().click();
    window.run();
    assert!(matches!(window.state().state().dialog, Some(Dialog::Unsaid(_))));
    window.get_by_role_and_label(Role::Button, "照样导出").click();
    window.run();
    assert!(
        matches!(window.state().state().dialog, Some(Dialog::HandInPath(_))),
        "without dialogs a path is asked"
    );
    assert_eq!(the(&window).body.text, text, "nothing was changed");
}

#[test]
fn an_old_frame_without_a_word_stops_nothing_and_a_word_in_it_does() {
    for language in Language::ALL {
        let mut window = Setup { language: Some(language), ..Setup::default() }.open();
        let part = |part: &rostrum_locale::intervention_frame::InterventionFramePart| {
            format!("## {}\n<!-- {} -->\n\n", part.title, part.hint)
        };
        let old: String = intervention_frame_parts(language).iter().map(part).collect();
        with_text(&mut window, &format!("{old}Merci. 谢谢。"));
        press(&mut window, Command::Rehearse);
        assert!(window.state().state().rehearsal.is_some(), "{language:?}");
    }
    for (text, stops) in [
        ("谢谢。<!-- x -->", true),
        ("谢谢。<!--\n\nx\n-->", true),
        ("谢谢。<!-- 可省略 -->", false),
        ("谢谢。<!-- x", false),
    ] {
        let mut window = Setup::default().open();
        with_text(&mut window, text);
        press(&mut window, Command::Rehearse);
        assert_eq!(window.state().state().rehearsal.is_none(), stops, "{text}");
    }
}
