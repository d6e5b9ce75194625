//! Evidence: a figure or a paragraph of the programme goes into an intervention, with its source as a footnote.

use crate::editing::perform;
use crate::interventions::changing::{ahead_of, change};
use crate::interventions::making;
use crate::interventions::showing::{show_intervention, working_place};
use crate::notify::{notify, notify_about};
use crate::{Effect, InterventionRef, NoticeCause, NoticeKind, Page, Pane, QuoteRequest, State};
use rostrum_locale::figures::figure_value_long;
use rostrum_locale::labels::session_kind_and_number;
use rostrum_locale::{Language, Messages};
use rostrum_notebook::{
    Edit, Intervention, NoteAndCaret, NotePlace, Notebook, Quote, QuoteSource, QuotedValue, insert_quote,
    quoted_figure, quoted_paragraph,
};
use rostrum_programme::{KeyFigure, LangTag, Programme, SessionId};

/// The label of the next footnote: the smallest number that the text does not use.
pub fn next_footnote_label(text: &str) -> String {
    (1_u32..).find(|number| !text.contains(&format!("[^{number}]"))).unwrap_or(1).to_string()
}

/// The words that say where a quote comes from, in a language.
fn source_words(programme: &Programme, session: Option<&SessionId>, words: &Messages) -> String {
    let tag = words.language().tag();
    let forum = programme.title.text(&tag);
    let revision = programme.revision.label.text(&tag);
    let session = session.and_then(|id| programme.session(id));
    let official = match session {
        Some(session) => session.shows_issuer_text_for(&tag),
        None => programme.shows_issuer_text_for(&tag),
    };
    let wording = words.say(if official { "wording-official" } else { "wording-summary" }).into_owned();
    let mut values =
        vec![("forum", forum.into()), ("revision", revision.into()), ("wording", wording.into())];
    match session {
        Some(session) => {
            values.push(("session", session_kind_and_number(session, words).into()));
            values.push(("title", session.title.text(&tag).into()));
            words.say_with("intervention-source-session", &values).into_owned()
        }
        None => words.say_with("intervention-source-overview", &values).into_owned(),
    }
}

/// The quotes with their words in the intervention's language. What has no words is left out.
fn quotes_of(programme: &Programme, what: &QuoteRequest, language: &LangTag, words: &Messages) -> Vec<Quote> {
    let session = what.session.as_ref();
    let quote = |source: &QuoteSource| {
        let (text, value) = match source {
            QuoteSource::Paragraph(id) => {
                (quoted_paragraph(programme, session, id.as_str())?.text.text(language).to_owned(), None)
            }
            QuoteSource::Figure { card, figure } => {
                let found = quoted_figure(programme, session, card, figure)?;
                let mut text = found.sentence.text(language).to_owned();
                if text.trim().is_empty() {
                    text = format!("{} {}", found.label.text(language), figure_value_long(found, words));
                }
                let value = QuotedValue {
                    value: found.value,
                    qualifiers: found.qualifiers.clone(),
                    extra: Default::default(),
                };
                (text, Some(value))
            }
        };
        (!text.trim().is_empty()).then(|| Quote {
            session: what.session.clone(),
            source: source.clone(),
            text,
            value,
            note: String::new(),
            revision: programme.revision.label.text(language).to_owned(),
            extra: Default::default(),
        })
    };
    what.sources.iter().filter_map(quote).collect()
}

pub(super) fn quote(state: &mut State, what: &QuoteRequest, caret: Option<usize>) -> Vec<Effect> {
    let programme = state.shown_programme().clone();
    put(state, what.session.as_ref(), caret, &|language, words| {
        let quotes = quotes_of(&programme, what, language, words);
        let gap = if language.is_chinese() { "" } else { " " };
        let sentences = quotes.iter().map(|quote| quote.text.as_str()).collect::<Vec<_>>().join(gap);
        (sentences, quotes)
    })
}

/// One of the forum's global targets. Where it has a figure, that is quoted, in the sentence that holds the whole
/// target: what an update makes of the figure is then told. A target in words alone is put in as it reads now.
pub(super) fn quote_target(state: &mut State, id: &str) -> Vec<Effect> {
    let programme = state.shown_programme().clone();
    let Some(target) = programme.global_targets.iter().find(|target| target.id == id) else {
        return Vec::new();
    };
    if !target.figures.is_empty() {
        let source =
            |figure: &KeyFigure| QuoteSource::Figure { card: String::new(), figure: figure.id.clone() };
        let what = QuoteRequest { session: None, sources: target.figures.iter().map(source).collect() };
        return quote(state, &what, None);
    }
    put(state, None, None, &|language, _| (target.statement.text(language).to_owned(), Vec::new()))
}

/// Sentences in a language, and what is remembered of them.
type WordsOf<'a> = dyn Fn(&LangTag, &Messages) -> (String, Vec<Quote>) + 'a;

/// Puts sentences and their source into the intervention that is worked on. `words_of` gives them in its language, with
/// what is remembered of them.
fn put(
    state: &mut State,
    session: Option<&SessionId>,
    caret: Option<usize>,
    words_of: &WordsOf<'_>,
) -> Vec<Effect> {
    let programme = state.shown_programme().clone();
    let (at, fresh) = match (working_place(state), &state.window.page) {
        (Some(at), _) => (at, None),
        // Without an intervention there is one now.
        (None, Page::Session(session)) => {
            let id = state.notebook.next_intervention_id();
            let intervention = making::blank(state, id.clone(), state.content_language());
            (InterventionRef { session: session.clone(), intervention: id }, Some(intervention))
        }
        (None, Page::Overview) => {
            let said = state.words.say("intervention-quote-needs-intervention").into_owned();
            return notify(state, NoticeKind::Warning, said);
        }
    };
    let mut ahead = ahead_of(state, &at.session);
    let mut edits = Vec::new();
    if let Some(intervention) = fresh {
        let index = ahead.interventions_of(&at.session).len();
        let (session, after) = (at.session.clone(), Some(Box::new(intervention)));
        push(&mut ahead, &mut edits, Edit::Intervention { session, index, before: None, after });
    }
    let Some(intervention) = ahead.intervention(&at.session, &at.intervention) else { return Vec::new() };
    let language = intervention.language.clone();
    let made;
    let words = match Language::from_tag_or_locale_name(language.as_str()) {
        Some(language) if language != state.language() => {
            made = Messages::new(language);
            &made
        }
        _ => &state.words,
    };
    let (sentences, mut quotes) = words_of(&language, words);
    if sentences.trim().is_empty() {
        return Vec::new();
    }
    let text = intervention.body.text.clone();
    let label = next_footnote_label(&text);
    let source = source_words(&programme, session, words);
    let place = NotePlace::Intervention(at.session.clone(), at.intervention.clone());
    let caret = caret.filter(|_| state.edited_text_place() == place && !text.trim().is_empty());
    let placed = insert_quote(&text, caret, &sentences, &label, &source);
    let now = state.now();
    for splice in placed.splices {
        for edit in ahead.edits_for_text_change(&place, splice, now, &state.history) {
            push(&mut ahead, &mut edits, edit);
        }
    }
    for quote in &mut quotes {
        quote.note.clone_from(&label);
    }
    let interventions = ahead.interventions_of(&at.session);
    if let Some((index, before)) =
        interventions.iter().enumerate().find(|(_, intervention)| intervention.id == at.intervention)
    {
        let mut after = before.clone();
        after.quotes.extend(quotes);
        let (before, after) = (Some(Box::new(before.clone())), Some(Box::new(after)));
        let edit = Edit::Intervention { session: at.session.clone(), index, before, after };
        push(&mut ahead, &mut edits, edit);
    }
    let effects = perform(state, edits, false);
    if !effects.is_empty() {
        if state.window.page != Page::Overview {
            state.lay_out(&place);
            state.window.reading = false;
            state.window.caret = Some(NoteAndCaret { place, at: Some(placed.caret) });
        }
        let title = intervention_title(state, &at);
        let said = state.words.say_with("intervention-quoted", &[("draft", title.into())]).into_owned();
        notify_about(state, NoticeKind::Done, said, NoticeCause::Step);
    }
    effects
}

/// Adds an edit that the next one builds on.
fn push(ahead: &mut Notebook, edits: &mut Vec<Edit>, edit: Edit) {
    match ahead.apply(&edit) {
        Ok(()) => edits.push(edit),
        Err(error) => tracing::error!(%error, "an edit of a quote did not fit"),
    }
}

/// What an intervention is called: its title, else "draft 2" of its session.
fn intervention_title(state: &State, at: &InterventionRef) -> String {
    state
        .notebook
        .intervention(&at.session, &at.intervention)
        .map_or_else(String::new, |intervention| state.intervention_name(&at.session, intervention))
}

pub(super) fn seen(state: &mut State, at: &InterventionRef, index: usize) -> Vec<Effect> {
    let programme = state.shown_programme().clone();
    let revision = |language: &LangTag| programme.revision.label.text(language).to_owned();
    change(state, at, |intervention: &Intervention| {
        let mut intervention = intervention.clone();
        let language = intervention.language.clone();
        let gone = {
            let quote = intervention.quotes.get_mut(index)?;
            let session = quote.session.as_ref();
            match &quote.source {
                QuoteSource::Paragraph(id) => match quoted_paragraph(&programme, session, id.as_str()) {
                    Some(found) => {
                        quote.text = found.text.text(&language).to_owned();
                        false
                    }
                    None => true,
                },
                QuoteSource::Figure { card, figure } => {
                    match quoted_figure(&programme, session, card, figure) {
                        Some(found) => {
                            quote.value = Some(QuotedValue {
                                value: found.value,
                                qualifiers: found.qualifiers.clone(),
                                extra: Default::default(),
                            });
                            quote.text = found.sentence.text(&language).to_owned();
                            false
                        }
                        None => true,
                    }
                }
            }
        };
        if gone {
            intervention.quotes.remove(index);
        } else if let Some(quote) = intervention.quotes.get_mut(index) {
            quote.revision = revision(&language);
        }
        Some(intervention)
    })
}

pub(super) fn show(state: &mut State, at: &InterventionRef, index: usize) -> Vec<Effect> {
    let Some(intervention) = state.notebook.intervention(&at.session, &at.intervention) else {
        return Vec::new();
    };
    let Some(quote) = intervention.quotes.get(index) else { return Vec::new() };
    let text = &intervention.body.text;
    let found = text.find(&quote.text).or_else(|| text.find(&format!("[^{}]", quote.note)));
    let effects = show_intervention(state, at);
    state.window.reading = false;
    state.window.focus = Some(Pane::Notes);
    if let Some(found) = found {
        let place = NotePlace::Intervention(at.session.clone(), at.intervention.clone());
        state.window.caret = Some(NoteAndCaret { place, at: Some(found) });
    }
    effects
}
