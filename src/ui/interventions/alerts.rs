//! What must be known before the text is changed: that it was cleared, that a quoted figure changed. And
//! by whom it was cleared, when that is asked.

use super::fields::read_date;
use super::memory::{ClearanceForm, InterventionsMemory};
use super::open::OpenIntervention;
use super::time::alert_corner_radius;
use crate::ui::theme::{margin, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Color32, Frame, Role as AccessRole, TextEdit, Ui, WidgetInfo};
use rostrum_app::{Action, InterventionAction, NoticeKind};
use rostrum_locale::dates;
use rostrum_locale::figures::figure_value_short;
use rostrum_notebook::{
    InterventionStatus, QuoteChange, QuoteSource, VersionReason, changed_quotes, quoted_figure,
};
use rostrum_programme::KeyFigure;

/// Shows them.
pub fn alerts_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut InterventionsMemory,
    open: &OpenIntervention<'_>,
) {
    cleared_ui(ui, view, memory, open);
    clearing_ui(ui, view, memory, open);
    quotes_ui(ui, view, open);
}

/// Returns how high what is on it is.
fn card(ui: &mut Ui, fill: Color32, add: impl FnOnce(&mut Ui)) -> f32 {
    let frame = Frame::new()
        .fill(fill)
        .corner_radius(alert_corner_radius())
        .inner_margin(margin(space().m, space().s));
    let shown = frame.show(ui, |ui| {
        ui.set_width(ui.available_width());
        ui.spacing_mut().item_spacing.y = space().xs;
        add(ui);
        ui.min_rect().height()
    });
    shown.inner
}

fn alert(ui: &mut Ui, view: &View<'_>, ink: Color32, text: &str) {
    let response = view.face(Role::Small, ink).label(ui, text);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Alert, true, text));
}

fn cleared_ui(ui: &mut Ui, view: &View<'_>, memory: &mut InterventionsMemory, open: &OpenIntervention<'_>) {
    if memory.cleared.as_ref().is_some_and(|(at, _)| *at != open.at) {
        memory.cleared = None;
    }
    if let (InterventionStatus::Cleared, Some(clearance)) =
        (&open.intervention.status, &open.intervention.clearance)
    {
        let date = dates::day_month_long(clearance.on, &view.state.words);
        let values = [("by", clearance.by.as_str().into()), ("date", date.into())];
        let said = view.say_with("intervention-cleared-notice", &values);
        let height = card(ui, view.theme.ok_tint, |ui| alert(ui, view, view.theme.ok, &said));
        memory.cleared = Some((open.at.clone(), height));
        return;
    }
    // Its first letter made it an intervention again. The card stays while it is open, as high as it was: the text
    // must not move under whoever types.
    let edited = open.intervention.status == InterventionStatus::Draft
        && open.intervention.versions.last().is_some_and(|version| version.reason == VersionReason::Cleared);
    if let Some((_, height)) = memory.cleared.as_ref().filter(|_| edited) {
        card(ui, view.theme.raised, |ui| {
            ui.set_min_height(*height);
            alert(ui, view, view.theme.ink_2, &view.say("intervention-cleared-edited"));
        });
    }
}

fn clearing_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut InterventionsMemory,
    open: &OpenIntervention<'_>,
) {
    if !view.state.interventions_view.clearing {
        memory.clearing = None;
        return;
    }
    if memory.clearing.as_ref().is_none_or(|known| known.at != open.at) {
        let today = view.state.now().with_timezone(&view.state.reader_zone().0).date_naive();
        let (by, on) = match &open.intervention.clearance {
            Some(known) => (known.by.clone(), known.on),
            None => (String::new(), today),
        };
        memory.clearing =
            Some(ClearanceForm { at: open.at.clone(), by, on: on.to_string(), asked_focus: false });
    }
    let Some(clearing) = &mut memory.clearing else { return };
    let theme = view.theme;
    card(ui, theme.raised, |ui| {
        let face = view.face(Role::Small, theme.ink);
        let mut confirmed = false;
        for (key, text, first) in [
            ("intervention-cleared-by", &mut clearing.by, true),
            ("intervention-cleared-on", &mut clearing.on, false),
        ] {
            let label = view.face(Role::Caption, theme.ink_2).line(ui, &view.say(key));
            let edit =
                TextEdit::singleline(text).font(face.font()).desired_width(ui.available_width() - 16.0);
            let response = ui.add(edit).labelled_by(label.id);
            if first && !clearing.asked_focus {
                response.request_focus();
                clearing.asked_focus = true;
            }
            confirmed |= response.lost_focus() && ui.input(|input| input.key_pressed(egui::Key::Enter));
        }
        ui.horizontal(|ui| {
            confirmed |=
                button(ui, view, &view.say("intervention-clear-confirm"), Emphasis::Primary, "").clicked();
            if button(ui, view, &view.say("action-close"), Emphasis::Normal, "Esc").clicked()
                || ui.input_mut(|input| input.consume_key(egui::Modifiers::NONE, egui::Key::Escape))
            {
                view.push(Action::Intervention(InterventionAction::DropClearance));
            }
        });
        if confirmed {
            match read_date(&clearing.on) {
                Some(on) => {
                    let (at, by) = (clearing.at.clone(), clearing.by.clone());
                    view.push(Action::Intervention(InterventionAction::MarkCleared { at, by, on }));
                }
                None => {
                    let text = view.say("intervention-date-wrong");
                    view.push(Action::Notify { kind: NoticeKind::Warning, text });
                }
            }
        }
    });
}

fn quotes_ui(ui: &mut Ui, view: &mut View<'_>, open: &OpenIntervention<'_>) {
    let programme = view.state.shown_programme().clone();
    for changed in changed_quotes(open.intervention, &programme) {
        let words = &view.state.words;
        let said = match &changed.now {
            QuoteChange::Figure(now) => {
                let was = was_figure(changed.quote, &programme).map(|was| figure_value_short(&was, words));
                let values = [
                    ("was", was.unwrap_or_else(|| changed.quote.text.clone()).into()),
                    ("now", figure_value_short(now, words).into()),
                ];
                view.say_with("intervention-quote-changed", &values)
            }
            QuoteChange::Words(now) => {
                view.say_with("intervention-quote-reworded", &[("now", (*now).into())])
            }
            QuoteChange::Gone => {
                view.say_with("intervention-quote-gone", &[("was", changed.quote.text.as_str().into())])
            }
        };
        card(ui, view.theme.warn_tint, |ui| {
            alert(ui, view, view.theme.warn, &said);
            ui.horizontal(|ui| {
                let (at, index) = (open.at.clone(), changed.index);
                if button(ui, view, &view.say("intervention-quote-show"), Emphasis::Link, "").clicked() {
                    view.push(Action::Intervention(InterventionAction::ShowQuote { at: at.clone(), index }));
                }
                if button(ui, view, &view.say("intervention-quote-seen"), Emphasis::Link, "").clicked() {
                    view.push(Action::Intervention(InterventionAction::QuoteSeen { at, index }));
                }
            });
        });
    }
}

/// The figure as it was when it was quoted: today's with the value of then.
fn was_figure(
    quote: &rostrum_notebook::Quote,
    programme: &rostrum_programme::Programme,
) -> Option<KeyFigure> {
    let QuoteSource::Figure { card, figure } = &quote.source else { return None };
    let now = quoted_figure(programme, quote.session.as_ref(), card, figure)?;
    let was = quote.value.as_ref()?;
    Some(KeyFigure { value: was.value, qualifiers: was.qualifiers.clone(), ..now.clone() })
}
