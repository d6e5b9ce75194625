//! The forum's own page: what can be quoted from it, and that nothing on it is cut off.

use crate::driven::press;
use crate::setup::{Setup, Window};
use egui::Key;
use egui::accesskit::Role;
use egui_kittest::kittest::Queryable;
use rostrum_app::{Action, Command, Dialog, InterventionAction, Page};
use rostrum_locale::Language;
use rostrum_locale::labels::session_kind_and_number;
use rostrum_notebook::{NotePlace, QuoteSource};

fn ask(window: &mut Window, action: Action) {
    let ctx = window.ctx.clone();
    window.state_mut().dispatch(&ctx, action);
    window.run();
}

#[test]
fn each_target_is_quoted_with_its_source_in_the_intervention_and_in_the_notes() {
    let setup = Setup { language: Some(Language::En), size: [1280.0, 2400.0], ..Setup::default() };
    let mut window = setup.open();
    ask(&mut window, Action::Intervention(InterventionAction::New { framed: false }));
    ask(&mut window, Action::Open(Page::Overview));
    let programme = window.state().state().shown_programme().clone();
    let tag = Language::En.tag();
    assert_eq!(programme.global_targets.len(), 4);
    for target in &programme.global_targets {
        let headline = target.headline.text(&tag);
        for name in [format!("Quote “{headline}” in the draft"), format!("Quote “{headline}” in notes")]
        {
            window.get_by_label(&name).click();
            window.run();
            // What was said lies over the foot of the page for some seconds, or until it is closed.
            crate::reviews::click(&mut window, Role::Button, "Close");
        }
    }
    let state = window.state().state();
    let notes = state.notebook.text(&NotePlace::Forum);
    let intervention = state.notebook.interventions_of(&"thematic-2".into())[0].clone();
    for target in &programme.global_targets {
        let statement = target.statement.text(&tag);
        assert!(notes.contains(&format!("> {statement}\n> — summary")), "{notes}");
        // The figure's sentence holds the target; where there is none, the statement itself is quoted.
        let words = target.figures.first().map_or(statement, |figure| figure.sentence.text(&tag));
        assert!(intervention.body.text.contains(words), "{}", intervention.body.text);
    }
    assert_eq!(intervention.body.text.matches("\n[^").count(), 4, "each with its source");
    assert!(intervention.body.text.matches("summary, not official wording").count() >= 4);
    let figures =
        intervention.quotes.iter().filter(|quote| matches!(quote.source, QuoteSource::Figure { .. }));
    assert_eq!(figures.count(), 2, "what an update makes of a figure is told");
}

#[test]
fn the_keyboard_quotes_into_the_notes_of_any_page() {
    let mut window = Setup::default().open();
    press(&mut window, Command::QuoteInNotes);
    assert_eq!(window.state().state().dialog, Some(Dialog::QuoteInNotes));
    // The guiding question comes first; a draft quotes figures and paragraphs only.
    window.key_press(Key::Enter);
    window.run();
    let state = window.state().state();
    let question = state.open_session().unwrap().guiding_question.clone().unwrap();
    let question = question.text.text(&Language::ZhHans.tag()).to_owned();
    let note = state.notebook.text(&NotePlace::Session("thematic-2".into()));
    assert!(note.contains(&format!("> {question}\n> — ")), "{note}");
    press(&mut window, Command::QuoteInIntervention);
    let offered = |node: &egui_kittest::kittest::AccessKitNode<'_>| {
        node.role() == Role::Button && node.label().is_some_and(|label| label.contains(&question))
    };
    assert!(window.query_by(offered).is_none());
}

#[test]
fn the_number_of_a_session_is_not_cut_off_behind_a_long_area() {
    for language in Language::ALL {
        for width in [1024.0, 1280.0] {
            let setup = Setup { language: Some(language), size: [width, 2400.0], ..Setup::default() };
            let mut window = setup.open();
            ask(&mut window, Action::Open(Page::Overview));
            let programme = window.state().state().shown_programme().clone();
            let words = &window.state().state().words;
            let edge = window.get_by_role(Role::MultilineTextInput).rect().left();
            for area in &programme.areas_of_action {
                let name = area.name.text(&language.tag());
                let shown = window.get_by_role_and_label(Role::Button, name).rect();
                assert!(
                    shown.right() < edge,
                    "{language} {width}: {name} ends at {} of {edge}",
                    shown.right()
                );
            }
            for session in programme.sessions.iter().filter(|session| session.number.is_some()) {
                let label = session_kind_and_number(session, words);
                let mut shown = window.query_all_by_role_and_label(Role::Label, &label).peekable();
                assert!(shown.peek().is_some(), "{language} {width}: no {label}");
                for node in shown {
                    assert!(node.rect().right() < edge, "{language} {width}: {label}");
                }
            }
        }
    }
}
