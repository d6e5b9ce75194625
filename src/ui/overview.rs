//! The forum's own page: introduction, overall goals, global targets, areas of action, sources.

use super::icons;
use super::menus::container_menu;
use super::page::{
    can_wait_below_the_fold, column, ground_below, localized_ui, mark_if_sought, paragraphs_ui,
    scroll_if_sought,
};
use super::quotes::{quote_in_notes, words_menu_ui};
use super::theme::{margin, radius, space};
use super::typeset::{Face, Role, script_of};
use super::view::{View, hue_of};
use super::widgets::{Emphasis, button, chip_with, named_button, section_head};
use egui::{Align, CornerRadius, Frame, Layout, Stroke, Ui};
use rostrum_app::{Action, Command, ForumPhase, InterventionAction, Page, QuoteRequest};
use rostrum_locale::dates;
use rostrum_locale::figures::figure_value_long;
use rostrum_locale::labels::session_kind_and_number;
use rostrum_locale::zone_names::distinct_zone_names;
use rostrum_notebook::{NotePlace, QuoteSource};
use rostrum_programme::{GlobalTarget, LocalizedText, Programme};

/// Shows the forum's page.
pub fn overview_ui(ui: &mut Ui, view: &mut View<'_>) {
    let programme = view.state.shown_programme().clone();
    column(ui, "overview-title", |ui| {
        head_ui(ui, view, &programme);
        let forum = NotePlace::Forum;
        if !programme.introduction.is_empty() {
            section_head(ui, view, &view.say("overview-introduction"));
            paragraphs_ui(ui, view, &forum, &programme.introduction);
        }
        if can_wait_below_the_fold(ui) {
            return;
        }
        if !programme.goals.is_empty() {
            section_head(ui, view, &view.say("overview-goals"));
            paragraphs_ui(ui, view, &forum, &programme.goals);
        }
        if can_wait_below_the_fold(ui) {
            return;
        }
        if !programme.global_targets.is_empty() {
            section_head(ui, view, &view.say("overview-target-list"));
            for target in &programme.global_targets {
                target_ui(ui, view, target);
            }
        }
        if !programme.areas_of_action.is_empty() {
            section_head(ui, view, &view.say("overview-areas"));
            areas_ui(ui, view, &programme);
        }
        if !programme.figures.is_empty() {
            section_head(ui, view, &view.say("session-key-figures"));
            for figure in &programme.figures {
                let (top, ground) = (ui.cursor().min, ground_below(ui));
                pair_ui(ui, view, &figure_value_long(figure, &view.state.words), view.text(&figure.label));
                let rect = egui::Rect::from_min_max(top, ui.min_rect().max);
                mark_if_sought(ui, view, &format!("figure/{}", figure.id), ground, rect);
                let source = QuoteSource::Figure { card: String::new(), figure: figure.id.clone() };
                let what = QuoteRequest { session: None, sources: vec![source] };
                let intervention = InterventionAction::Quote { what, caret: None };
                quotes_ui(ui, view, &figure.label, &figure.sentence, intervention);
            }
        }
        section_head(ui, view, &view.say("about-programme"));
        origin_ui(ui, view, &programme);
    });
}

fn head_ui(ui: &mut Ui, view: &mut View<'_>, programme: &Programme) {
    let theme = view.theme;
    let words = &view.state.words;
    ui.horizontal_wrapped(|ui| {
        let label = programme.revision.short_label.as_ref().unwrap_or(&programme.revision.label);
        let face = view.face(Role::Caption, theme.ink_2);
        chip_with(ui, face, view.text(label), theme.raised, Stroke::new(1.0, theme.hairline));
        if !programme.shows_issuer_text_for(&view.state.content_language()) {
            let said = view.say("wording-summary");
            chip_with(ui, face, &said, theme.raised, Stroke::new(1.0, theme.hairline));
        }
    });
    if let Some(found) = view.resolve(&programme.title) {
        let face = Face::new(Role::Display, theme.ink, script_of(found.lang)).bold();
        let response = face.title(ui, found.text, found.lang);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, found.text));
    }
    let mut facts = Vec::new();
    if let Some(whole) = programme.whole_span() {
        facts.push(dates::date_range(whole.start.date_naive(), whole.end.date_naive(), words));
    }
    if let Some(mode) = &programme.mode {
        facts.push(words.say_vocabulary_word("mode", mode.as_str()).into_owned());
    }
    if let Some(issuer) = &programme.issuer {
        facts.push(view.text(&issuer.name).to_owned());
    }
    view.face(Role::Body, theme.ink_2).label(ui, &facts.join(" · "));
    let printed = programme.zone_printed.as_ref().map(|printed| view.text(printed));
    let zone = distinct_zone_names(printed, &view.state.forum_zone_name(), programme.zone);
    view.face(Role::Small, theme.ink_3).label(ui, &zone.join(" · "));
    let (key, date) = match view.state.forum_phase() {
        ForumPhase::During => return,
        ForumPhase::Before(first) => ("forum-ahead", first),
        ForumPhase::After(last) => ("forum-over", last),
    };
    ui.add_space(space().s);
    let said = view.say_with(key, &[("date", dates::full_date_with_weekday(date, words).into())]);
    view.face(Role::Small, theme.ink_2).label(ui, &said);
    if key == "forum-over" {
        let report = view.say(Command::Report.message_key());
        if button(ui, view, &report, Emphasis::Link, &view.tip(Command::Report)).clicked() {
            view.run(Command::Report);
        }
    }
}

/// Puts what the overview says into the intervention last worked on, or into the notes on the forum.
fn quotes_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    title: &LocalizedText,
    words: &LocalizedText,
    intervention: InterventionAction,
) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space().s;
        let label = format!("{} {}", icons::PLUS, view.say("quote-in-intervention"));
        let name = view.say_with("quote-figure-in-intervention", &[("title", view.text(title).into())]);
        let tip = view.tip(Command::QuoteInIntervention);
        if named_button(ui, view, &label, &name, Emphasis::Link, &tip).clicked() {
            view.push(Action::Intervention(intervention));
        }
        let label = format!("{} {}", icons::PLUS, view.say("quote-in-notes"));
        let name = view.say_with("quote-figure", &[("title", view.text(title).into())]);
        let tip = view.tip(Command::QuoteInNotes);
        if named_button(ui, view, &label, &name, Emphasis::Link, &tip).clicked() {
            let words = view.text(words).to_owned();
            quote_in_notes(view, &NotePlace::Forum, &words);
        }
    });
}

fn target_ui(ui: &mut Ui, view: &mut View<'_>, target: &GlobalTarget) {
    let frame = Frame::new()
        .fill(view.theme.accent_tint)
        .corner_radius(CornerRadius::same(radius().card))
        .inner_margin(margin(space().l, space().close))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            let heading = view.say_with(
                "target-heading",
                &[("headline", view.text(&target.headline).into()), ("gist", view.text(&target.gist).into())],
            );
            view.face(Role::Body, view.theme.ink).bold().label(ui, &heading);
            localized_ui(ui, view, &target.statement, |face| face);
            let intervention = InterventionAction::QuoteTarget(target.id.clone());
            quotes_ui(ui, view, &target.headline, &target.statement, intervention);
        });
    scroll_if_sought(ui, view, &format!("target/{}", target.id), frame.response.rect);
    for figure in &target.figures {
        scroll_if_sought(ui, view, &format!("figure/{}", figure.id), frame.response.rect);
    }
    container_menu(&frame.response, view, |ui, view| {
        let quote = InterventionAction::QuoteTarget(target.id.clone());
        let text = view.text(&target.statement).to_owned();
        words_menu_ui(ui, view, &NotePlace::Forum, ("menu-copy-paragraph", &text), Some(quote));
    });
    ui.add_space(space().xs);
}

fn areas_ui(ui: &mut Ui, view: &mut View<'_>, programme: &Programme) {
    for area in &programme.areas_of_action {
        let session = area.session.as_ref().and_then(|id| programme.session(id));
        // The number of the session goes on a second line where the area's name takes the first.
        ui.horizontal_wrapped(|ui| {
            let hue = session.map(hue_of);
            let ink = hue.map_or(view.theme.ink_2, |hue| view.theme.kind.colour_of(hue));
            let (dot, _) = ui.allocate_exact_size(egui::vec2(14.0, 14.0), egui::Sense::hover());
            ui.painter().circle_filled(dot.center(), 4.0, ink);
            let name = view.text(&area.name).to_owned();
            match session {
                Some(session) => {
                    let tip = session_kind_and_number(session, &view.state.words);
                    if button(ui, view, &name, Emphasis::Bare, &tip).clicked() {
                        view.push(Action::Open(Page::Session(session.id.clone())));
                    }
                    view.face(Role::Small, view.theme.ink_3).line(ui, &tip);
                }
                None => {
                    view.face(Role::Body, view.theme.ink).label(ui, &name);
                }
            }
        });
    }
}

/// A term on the left, its meaning on the right.
fn pair_ui(ui: &mut Ui, view: &View<'_>, term: &str, meaning: &str) {
    ui.horizontal_top(|ui| {
        let width = (ui.available_width() * 0.38).min(220.0);
        ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            view.face(Role::Small, view.theme.ink).bold().label(ui, term);
        });
        ui.vertical(|ui| view.face(Role::Small, view.theme.ink_2).label(ui, meaning));
    });
}

/// Where the programme that is loaded comes from.
fn origin_ui(ui: &mut Ui, view: &View<'_>, programme: &Programme) {
    pair_ui(ui, view, &view.say("overview-revision"), view.text(&programme.revision.label));
    if let Some(symbol) = &programme.revision.symbol {
        pair_ui(ui, view, &view.say("document-symbol"), symbol);
    }
    for source in &programme.sources {
        pair_ui(ui, view, &view.say("overview-sources"), view.text(&source.title));
        if let Some(note) = &source.note {
            pair_ui(ui, view, "", view.text(note));
        }
    }
}
