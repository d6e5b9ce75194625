//! What is quoted from a page, and where to: into the intervention that is worked on, or into the notes.

use super::fonts::Script;
use super::menus::{item, menu_rule};
use super::view::View;
use egui::Ui;
use rostrum_app::{Action, InterventionAction, NoticeKind, QuoteRequest, SideTab};
use rostrum_notebook::{NotePlace, QuoteSource, Splice};
use rostrum_programme::{FigureGroup, KeyFigure, SessionId};

/// Quotes in the open intervention, with its source as a note.
pub fn quote_in_intervention(view: &mut View<'_>, what: QuoteRequest) {
    view.push(Action::Intervention(InterventionAction::Quote { what, caret: None }));
}

/// Adds a quotation to the notes of a place, marked as a summary where it is one.
pub fn quote_in_notes(view: &mut View<'_>, place: &NotePlace, text: &str) {
    let own = view.state.notebook.text(place);
    let gap = if own.is_empty() || own.ends_with("\n\n") {
        ""
    } else if own.ends_with('\n') {
        "\n"
    } else {
        "\n\n"
    };
    let source =
        view.say(if is_official(view, place) { "quote-source-official" } else { "quote-source-summary" });
    let inserted = format!("{gap}> {text}\n> — {source}\n\n");
    let splice = Splice { at: own.len(), removed: String::new(), inserted };
    view.push(Action::EditNote { place: place.clone(), splice, typing: false });
    let said = view.say("quoted-in-notes");
    view.push(Action::Notify { kind: NoticeKind::Done, text: said });
}

/// The menu of words on a page: copy them, and quote them, first where the right pane is. `copy` is the message of
/// what is copied; `quote` what the intervention is asked for.
pub fn words_menu_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: &NotePlace,
    (copy, text): (&str, &str),
    quote: Option<InterventionAction>,
) {
    let in_intervention = |ui: &mut Ui, view: &mut View<'_>| {
        if let Some(quote) = quote.clone()
            && item(ui, view, &view.say("quote-in-intervention"), "")
        {
            view.push(Action::Intervention(quote));
        }
    };
    let in_notes = |ui: &mut Ui, view: &mut View<'_>| {
        if item(ui, view, &view.say("quote-in-notes"), "") {
            quote_in_notes(view, place, text);
        }
    };
    if view.state.read_only_reason().is_none() {
        if view.state.window.side_tab == SideTab::Interventions {
            in_intervention(ui, view);
            in_notes(ui, view);
        } else {
            in_notes(ui, view);
            in_intervention(ui, view);
        }
        menu_rule(ui, view);
    }
    if item(ui, view, &view.say(copy), "") {
        let copied = if is_official(view, place) {
            text.to_owned()
        } else {
            view.say_with("question-copied-summary", &[("text", text.into())])
        };
        view.push(Action::CopyText(copied));
    }
}

/// Whether what the page says is the issuer's own wording, and no summary.
fn is_official(view: &View<'_>, place: &NotePlace) -> bool {
    let programme = view.state.shown_programme();
    let reader = view.state.content_language();
    match place {
        NotePlace::Session(id) | NotePlace::Intervention(id, _) => {
            programme.session(id).is_some_and(|session| session.shows_issuer_text_for(&reader))
        }
        NotePlace::Forum | NotePlace::Mission(_) => programme.shows_issuer_text_for(&reader),
    }
}

/// The sentences of a card's figures, which hold every qualifier.
pub fn card_sentences(view: &View<'_>, card: &FigureGroup) -> String {
    let sentences: Vec<&str> = card.figures.iter().map(|figure| view.text(&figure.sentence)).collect();
    sentences.join(if view.script == Script::Han { "" } else { " " })
}

/// The figures of a card, as one quote.
pub fn quote_request_for_card(session: Option<&SessionId>, card: &FigureGroup) -> QuoteRequest {
    let source =
        |figure: &KeyFigure| QuoteSource::Figure { card: card.id.clone(), figure: figure.id.clone() };
    QuoteRequest { session: session.cloned(), sources: card.figures.iter().map(source).collect() }
}
