//! The head of a session: kind and number, date, both times, title, format, status.

use crate::ui::icons;
use crate::ui::theme::space;
use crate::ui::typeset::{Face, Role, script_of};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, chip, named_button};
use egui::{Label, Ui};
use rostrum_app::{Command, SessionPhase};
use rostrum_locale::labels::session_kind_and_number;
use rostrum_locale::{dates, session_times, times};
use rostrum_programme::{Session, SessionStatus};

/// Shows the head.
pub fn head_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let theme = view.theme;
    let hue = view.hue(session);
    let span = view.state.shown_programme().span(session);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing = egui::vec2(space().s, space().xs);
        ui.spacing_mut().interact_size.y = 0.0;
        let kind = session_kind_and_number(session, &view.state.words);
        let face = view.face(Role::Caption, theme.kind.colour_of(hue)).bold();
        crate::ui::widgets::chip_with(ui, face, &kind, theme.kind_tint.colour_of(hue), egui::Stroke::NONE);
        status_ui(ui, view, session);
        times_ui(ui, view, span);
    });
    ui.add_space(space().xs);
    ui.horizontal_top(|ui| {
        let star_width = 34.0;
        let width = ui.available_width() - star_width;
        ui.allocate_ui_with_layout(egui::vec2(width, 0.0), egui::Layout::top_down(egui::Align::Min), |ui| {
            title_ui(ui, view, session)
        });
        star_ui(ui, view, session);
    });
    if let Some(format) = &session.format {
        view.face(Role::Small, theme.ink_2).label(ui, view.text(format));
    }
    let place = [session.room.as_deref(), session.track.as_deref()].into_iter().flatten().collect::<Vec<_>>();
    if !place.is_empty() {
        view.face(Role::Small, theme.ink_2).label(ui, &place.join(" · "));
    }
    if view.state.is_unlisted(&session.id) {
        view.face(Role::Small, theme.ink_2).label(ui, &view.say("unlisted-banner"));
    }
}

/// Date and both times: beside the chips where all of it fits, else on a line of their own.
fn times_ui(ui: &mut Ui, view: &View<'_>, span: rostrum_programme::Span) {
    let theme = view.theme;
    let words = &view.state.words;
    let quiet = view.face(Role::Small, theme.ink_2);
    let mut parts = vec![
        (quiet, dates::short_date_with_weekday(span.start_date(), words)),
        (view.face(Role::Small, theme.ink).bold(), session_times::said(&span, words)),
    ];
    // A day has no zone: by another clock it would begin at an hour that nobody means.
    let has_clock = span.whole_days().is_none();
    if has_clock {
        parts.push((quiet, view.state.forum_zone_name()));
    }
    if has_clock && view.state.clocks_differ_at(span.start.to_utc()) {
        let own = span.in_zone(view.state.reader_zone());
        let mut text = times::span(own.start.time(), own.end.time(), words);
        let (starts, ends) = (own.start_days_after(span.start_date()), own.end_days_after(span.start_date()));
        if let Some(offset) = times::day_offset(if starts == 0 { ends } else { starts }, words) {
            text = format!("{text} {offset}");
        }
        parts.push((view.face(Role::Small, theme.ink_3), "·".to_owned()));
        parts.push((quiet, format!("{text} {}", view.state.reader_zone_name())));
    }
    // A name that the reader gave may be long; no part is wider than the page, so that none pushes it.
    let most = ui.max_rect().width();
    let galleys: Vec<_> = parts.iter().map(|(face, text)| face.galley_elided(ui, text, most)).collect();
    let needed: f32 = galleys.iter().map(|galley| galley.size().x + space().s).sum();
    if needed > ui.available_size_before_wrap().x {
        ui.end_row();
    }
    for (galley, (_, text)) in galleys.into_iter().zip(&parts) {
        // The dot parts two things on one line; where the second begins a line, it needs none.
        if text != "·" || needed <= ui.max_rect().width() {
            ui.add(Label::new(galley).selectable(false));
        }
    }
}

fn title_ui(ui: &mut Ui, view: &View<'_>, session: &Session) {
    let Some(found) = view.resolve(&session.title) else { return };
    let face = Face::new(Role::Title, view.theme.ink, script_of(found.lang)).bold();
    let response = face.title(ui, found.text, found.lang);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Heading, true, found.text));
}

fn star_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let mine = view.state.notebook.is_mine(&session.id);
    let name = view.say(if mine { "mine-unstar" } else { "mine-star" });
    let tip = view.tip(Command::Mine);
    let shown = if mine { " " } else { icons::STAR };
    let response = named_button(ui, view, shown, &name, Emphasis::Bare, &tip);
    if mine {
        // The filled star has the code point of the outlined one, in a font of its own.
        let font = egui::FontId::new(Role::Body.size(), crate::ui::fonts::filled_icon_family());
        let at = response.rect.center();
        ui.painter().text(at, egui::Align2::CENTER_CENTER, icons::fill::STAR, font, view.theme.accent);
    }
    if response.clicked() {
        view.run(Command::Mine);
    }
}

/// What is out of the ordinary: on now, cancelled, no longer listed.
fn status_ui(ui: &mut Ui, view: &View<'_>, session: &Session) {
    let theme = view.theme;
    let phase = view.state.session_phase_snapshot().phase(view.state.shown_programme().span(session));
    let status = match &session.status {
        SessionStatus::Confirmed | SessionStatus::Tentative => None,
        other => Some(view.state.words.say_vocabulary_word("status", other.as_str()).into_owned()),
    };
    let now = match phase {
        SessionPhase::Now => Some(("state-on-now", theme.now, theme.danger_tint)),
        SessionPhase::Next => Some(("state-next", theme.accent, theme.accent_tint)),
        SessionPhase::Past => Some(("state-ended", theme.ink_3, theme.raised)),
        SessionPhase::Plain | SessionPhase::Later => None,
    };
    if view.state.is_unlisted(&session.id) {
        chip(ui, view, &view.say("change-no-longer-listed"), theme.danger, theme.danger_tint);
    }
    if let Some(status) = status {
        chip(ui, view, &status, theme.warn, theme.warn_tint);
    }
    if let Some((key, ink, tint)) = now {
        chip(ui, view, &view.say(key), ink, tint);
    }
}
