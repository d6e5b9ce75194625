//! What to quote in the intervention or in the notes: the figures and paragraphs of the page, by the keyboard alone.

use super::widgets::dialog_head;
use crate::ui::quotes::{card_sentences, quote_in_notes, quote_request_for_card};
use crate::ui::theme::{radius, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::focus_ring;
use egui::{Color32, CornerRadius, Role as AccessRole, ScrollArea, Sense, Ui, Vec2, WidgetInfo};
use rostrum_app::{Action, InterventionAction, Page, QuoteRequest};
use rostrum_locale::figures::figure_value_short;
use rostrum_notebook::{NotePlace, QuoteSource};
use rostrum_programme::{KeyFigure, Paragraph, SessionId};

/// Where the quote goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum QuoteTarget {
    /// Into the intervention that is worked on.
    Intervention,
    /// Into the notes of the page.
    Notes,
}

/// Something that can be quoted.
struct Offer {
    head: String,
    /// What the row shows of it.
    text: String,
    /// What the notes get.
    words: String,
    /// What the intervention is asked for; none for what only notes can quote.
    intervention: Option<InterventionAction>,
}

fn in_intervention(what: QuoteRequest) -> Option<InterventionAction> {
    Some(InterventionAction::Quote { what, caret: None })
}

fn quoted_paragraph(session: Option<&SessionId>, paragraph: &Paragraph) -> QuoteRequest {
    let sources = vec![QuoteSource::Paragraph(paragraph.id.clone())];
    QuoteRequest { session: session.cloned(), sources }
}

/// Everything on the page that can be quoted, figures first.
fn offers(view: &View<'_>) -> Vec<Offer> {
    let programme = view.state.shown_programme();
    let tag = view.state.content_language();
    let mut offers = Vec::new();
    let paragraph = |session: Option<&SessionId>, key: &str, one: &Paragraph| Offer {
        head: view.say(key),
        text: view.text(&one.text).to_owned(),
        words: view.text(&one.text).to_owned(),
        intervention: in_intervention(quoted_paragraph(session, one)),
    };
    match &view.state.window.page {
        Page::Session(id) => {
            let Some(session) = programme.session(id) else { return offers };
            offers.extend(session.guiding_question.as_ref().map(|question| Offer {
                head: view.say("session-guiding-question"),
                text: view.text(&question.text).to_owned(),
                words: view.text(&question.text).to_owned(),
                intervention: None,
            }));
            offers.extend(session.figures.iter().map(|card| {
                let figures = card.figures.iter().map(|figure| figure_words(view, figure));
                Offer {
                    head: view.text(&card.title).to_owned(),
                    text: figures.collect::<Vec<_>>().join(" · "),
                    words: card_sentences(view, card),
                    intervention: in_intervention(quote_request_for_card(Some(id), card)),
                }
            }));
            let background = Paragraph::for_reader(&session.background, &tag);
            offers.extend(background.map(|one| paragraph(Some(id), "session-background", one)));
        }
        Page::Overview => {
            offers.extend(programme.figures.iter().map(|figure| {
                let source = QuoteSource::Figure { card: String::new(), figure: figure.id.clone() };
                Offer {
                    head: view.text(&figure.label).to_owned(),
                    text: figure_words(view, figure),
                    words: view.text(&figure.sentence).to_owned(),
                    intervention: in_intervention(QuoteRequest { session: None, sources: vec![source] }),
                }
            }));
            offers.extend(programme.global_targets.iter().map(|target| Offer {
                head: view.text(&target.headline).to_owned(),
                text: view.text(&target.statement).to_owned(),
                words: view.text(&target.statement).to_owned(),
                intervention: Some(InterventionAction::QuoteTarget(target.id.clone())),
            }));
            let introduction = Paragraph::for_reader(&programme.introduction, &tag);
            offers.extend(introduction.map(|one| paragraph(None, "overview-introduction", one)));
            let goals = Paragraph::for_reader(&programme.goals, &tag);
            offers.extend(goals.map(|one| paragraph(None, "overview-goals", one)));
        }
    }
    offers
}

fn figure_words(view: &View<'_>, figure: &KeyFigure) -> String {
    format!("{} {}", view.text(&figure.label), figure_value_short(figure, &view.state.words))
}

/// Shows the list. Arrow keys go through it, Enter quotes.
pub fn quote_ui(ui: &mut Ui, view: &mut View<'_>, target: QuoteTarget, just_opened: bool) {
    let key = if target == QuoteTarget::Notes { "quote-choose-for-notes" } else { "quote-choose" };
    dialog_head(ui, view, &view.say(key));
    let mut offers = offers(view);
    offers.retain(|offer| target == QuoteTarget::Notes || offer.intervention.is_some());
    if offers.is_empty() {
        view.face(Role::Small, view.theme.ink_2).label(ui, &view.say("quote-choose-none"));
        return;
    }
    let height = ui.ctx().content_rect().height() * 0.7;
    ScrollArea::vertical().max_height(height).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space().hair;
        for (index, offer) in offers.into_iter().enumerate() {
            if row_ui(ui, view, &offer, just_opened && index == 0) {
                view.push(Action::CloseDialog);
                match (target, offer.intervention) {
                    (QuoteTarget::Intervention, Some(action)) => view.push(Action::Intervention(action)),
                    _ => {
                        let place = place_of(&view.state.window.page);
                        quote_in_notes(view, &place, &offer.words);
                    }
                }
            }
        }
    });
}

/// The notes of a page.
fn place_of(page: &Page) -> NotePlace {
    match page {
        Page::Session(id) => NotePlace::Session(id.clone()),
        Page::Overview => NotePlace::Forum,
    }
}

fn row_ui(ui: &mut Ui, view: &View<'_>, offer: &Offer, focus: bool) -> bool {
    let theme = view.theme;
    let width = ui.available_width();
    let inner = width - 2.0 * space().m;
    let head = view.face(Role::Small, theme.ink).bold().galley_elided(ui, &offer.head, inner);
    let text = view.face(Role::Small, theme.ink_2).galley_elided(ui, &offer.text, inner);
    let size = Vec2::new(width, head.size().y + text.size().y + space().s);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let name = format!("{} {}", offer.head, offer.text);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Button, true, &name));
    if focus {
        response.request_focus();
    }
    if response.gained_focus() {
        response.scroll_to_me(None);
    }
    let lit = response.hovered() || response.has_focus();
    let fill = if lit { theme.accent_tint } else { Color32::TRANSPARENT };
    ui.painter().rect_filled(rect, CornerRadius::same(radius().block), fill);
    let at = rect.min + Vec2::new(space().m, space().xs);
    let below = at + Vec2::new(0.0, head.size().y);
    ui.painter().galley(at, head, theme.ink);
    ui.painter().galley(below, text, theme.ink_2);
    focus_ring(ui, theme, &response, rect.shrink(4.0), radius().block);
    response.clicked()
}
