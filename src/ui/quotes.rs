//! What is quoted from a page, and where to: into the intervention that is worked on, or into the notes.

use super::fonts::Script;
use super::view::View;
use rostrum_app::{Action, InterventionAction, NoticeKind, QuoteRequest};
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
    let official = match place {
        NotePlace::Session(id) | NotePlace::Intervention(id, _) => view
            .state
            .shown_programme()
            .session(id)
            .is_some_and(|s| s.shows_issuer_text_for(&view.state.content_language())),
        NotePlace::Forum | NotePlace::Mission(_) => {
            view.state.shown_programme().shows_issuer_text_for(&view.state.content_language())
        }
    };
    let source = view.say(if official { "quote-source-official" } else { "quote-source-summary" });
    let inserted = format!("{gap}> {text}\n> — {source}\n\n");
    let splice = Splice { at: own.len(), removed: String::new(), inserted };
    view.push(Action::EditNote { place: place.clone(), splice, typing: false });
    let said = view.say("quoted-in-notes");
    view.push(Action::Notify { kind: NoticeKind::Done, text: said });
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
