//! What lies over the foot of the window: notices, and how far reading has come. It moves nothing beneath it.

use super::icons;
use super::theme::{Theme, margin, radius, space};
use super::typeset::Role;
use super::view::View;
use super::widgets::{Emphasis, button, named_button};
use egui::{
    Align, Align2, Area, Color32, CornerRadius, Frame, Id, Label, Layout, Order, Rect, Response, Stroke, Ui,
    WidgetInfo, vec2,
};
use rostrum_app::{Action, Command, Notice, NoticeId, NoticeKind};
use std::collections::HashMap;
use std::time::Duration;

/// The width that a notice has at most, in points.
const WIDEST: f32 = 680.0;
/// The width below which the sentence has a line of its own, in points.
const LEAST_SENTENCE: f32 = 220.0;
/// How long after the last key or movement somebody still counts as looking, in seconds.
const ATTENTION: f64 = 10.0;
/// The longest time between two frames while a notice stands, in seconds.
const LONGEST_FRAME: f64 = 1.0;

/// How long each notice has been looked at.
#[derive(Default)]
pub struct NoticesMemory {
    looked_at: HashMap<NoticeId, f64>,
    /// When the last frame was, and the last key or movement, in seconds of the window.
    last_frame: f64,
    last_input: f64,
}

impl NoticesMemory {
    /// How many seconds somebody has been at the window since the last frame.
    fn looked_on(&mut self, ui: &Ui) -> f64 {
        let (now, focused, is_used) = ui.input(|input| {
            let is_used = !input.events.is_empty() || input.pointer.is_moving();
            (input.time, input.raw.focused, is_used)
        });
        let looked = now.min(self.last_input + ATTENTION) - self.last_frame;
        self.last_frame = now;
        if is_used {
            self.last_input = now;
        }
        // What passed while no frame was drawn, behind the prompter say, was not looked at.
        if focused { looked.clamp(0.0, LONGEST_FRAME) } else { 0.0 }
    }
}

/// Shows the notices, the newest lowest, each until it was seen or is closed.
pub fn notices_ui(ui: &Ui, view: &mut View<'_>, memory: &mut NoticesMemory) {
    let looked = memory.looked_on(ui);
    let is_busy = view.state.background_work().is_some_and(|busy| busy.shown);
    let notices = &view.state.notices;
    memory.looked_at.retain(|id, _| notices.iter().any(|notice| notice.id == *id));
    if notices.is_empty() && !is_busy {
        return;
    }
    // Also over a dialog, whose own layer lets nothing beneath it be reached.
    let order = if view.state.dialog.is_some() { Order::Tooltip } else { Order::Foreground };
    let widest = WIDEST.min(ui.ctx().content_rect().width() - 2.0 * space().l);
    Area::new(Id::unique("notices"))
        .order(order)
        .anchor(Align2::CENTER_BOTTOM, vec2(0.0, -space().l))
        .fade_in(false)
        .show(ui.ctx(), |ui| {
            ui.set_max_width(widest);
            ui.spacing_mut().item_spacing.y = space().xs;
            ui.with_layout(Layout::top_down(Align::Center), |ui| {
                for notice in notices.iter() {
                    let card = notice_ui(ui, view, notice, widest);
                    if stood_long_enough(ui, memory, notice, &card, looked) {
                        view.push(Action::DismissNotice(notice.id));
                    }
                }
                busy_ui(ui, view, widest);
            });
        });
}

/// Whether a notice has been in sight for as long as it stands; not while the pointer or the keyboard is on it.
fn stood_long_enough(
    ui: &Ui,
    memory: &mut NoticesMemory,
    notice: &Notice,
    card: &Response,
    looked: f64,
) -> bool {
    let Some(stands) = notice.stands_for() else { return false };
    let looked_at = match memory.looked_at.get(&notice.id) {
        Some(before) if !card.contains_pointer() => before + looked,
        _ => 0.0,
    };
    memory.looked_at.insert(notice.id, looked_at);
    let left = stands.as_secs_f64() - looked_at;
    if left > 0.0 {
        ui.ctx().request_repaint_after(Duration::from_secs_f64(left.min(LONGEST_FRAME)));
    }
    left <= 0.0
}

/// A card that is as wide as what it says.
fn card_ui(ui: &mut Ui, theme: &Theme, edge: Color32, add: impl FnOnce(&mut Ui)) -> Response {
    Frame::new()
        .fill(theme.surface)
        .stroke(Stroke::new(1.0, edge))
        .corner_radius(CornerRadius::same(radius().card))
        .shadow(ui.visuals().popup_shadow)
        .inner_margin(margin(space().l, space().snug))
        .show(ui, add)
        .response
}

fn notice_ui(ui: &mut Ui, view: &mut View<'_>, notice: &Notice, widest: f32) -> Response {
    let theme = view.theme;
    let (icon, ink) = match notice.kind {
        NoticeKind::Done => (icons::CHECK, theme.ok),
        NoticeKind::Warning => (icons::WARNING, theme.warn),
        NoticeKind::Failed => (icons::WARNING, theme.danger),
    };
    let offers: Vec<Command> =
        notice.offers.iter().copied().filter(|offer| offer.action(view.state).is_some()).collect();
    let room = widest - 2.0 * space().l;
    let buttons = offers.iter().map(|offer| offer_width(ui, view, *offer)).sum::<f32>() + 36.0;
    let beside = room - buttons - 28.0;
    let edge = if notice.kind == NoticeKind::Done { theme.border } else { ink };
    card_ui(ui, theme, edge, |ui| {
        if beside >= LEAST_SENTENCE || offers.is_empty() {
            ui.horizontal(|ui| {
                sentence_ui(ui, view, notice, (icon, ink), beside);
                offers_ui(ui, view, &offers, notice.id);
            });
        } else {
            ui.vertical(|ui| {
                ui.horizontal(|ui| sentence_ui(ui, view, notice, (icon, ink), room - 28.0));
                ui.horizontal(|ui| offers_ui(ui, view, &offers, notice.id));
            });
        }
    })
}

fn offer_width(ui: &Ui, view: &View<'_>, offer: Command) -> f32 {
    let label = view.say(offer.message_key());
    let word = view.face(Role::Small, view.theme.ink).galley(ui, &label, f32::INFINITY).size().x;
    word + 24.0 + space().s
}

fn sentence_ui(ui: &mut Ui, view: &View<'_>, notice: &Notice, (icon, ink): (&str, Color32), most: f32) {
    view.face(Role::Small, ink).line(ui, icon);
    let face = view.face(Role::Small, view.theme.ink);
    let width = face.galley(ui, &notice.text, most).size().x.min(most);
    ui.vertical(|ui| {
        ui.set_width(width.ceil());
        let response = face.label(ui, &notice.text);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Status, true, &notice.text));
    });
}

fn offers_ui(ui: &mut Ui, view: &mut View<'_>, offers: &[Command], id: NoticeId) {
    for offer in offers {
        let label = view.say(offer.message_key());
        if button(ui, view, &label, Emphasis::Normal, &view.tip(*offer)).clicked() {
            view.run(*offer);
        }
    }
    let close = view.say("action-close");
    if named_button(ui, view, icons::X, &close, Emphasis::Bare, &close).clicked() {
        view.push(Action::DismissNotice(id));
    }
}

/// What goes on off the frame, once it takes longer than 0.2 s, with a way to give it up.
fn busy_ui(ui: &mut Ui, view: &mut View<'_>, widest: f32) {
    let Some(busy) = view.state.background_work().filter(|busy| busy.shown) else { return };
    let theme = view.theme;
    let said = view.say_with(busy.stage.message_key(), &[("name", (&busy.name).into())]);
    let can_be_cancelled = busy.stage.can_be_cancelled();
    let most = widest - 2.0 * space().l - if can_be_cancelled { 140.0 } else { 0.0 };
    let card = card_ui(ui, theme, theme.border, |ui| {
        ui.horizontal(|ui| {
            let face = view.face(Role::Small, theme.ink);
            let response = ui.add(Label::new(face.galley_elided(ui, &said, most)));
            response.widget_info(|| WidgetInfo::labeled(egui::Role::ProgressIndicator, true, &said));
            if can_be_cancelled {
                let label = view.say(Command::CancelWork.message_key());
                if button(ui, view, &label, Emphasis::Normal, &view.tip(Command::CancelWork)).clicked() {
                    view.run(Command::CancelWork);
                }
            }
        });
    });
    progress_bar(ui, view, card.rect.shrink2(vec2(space().s, 0.0)), busy.stage.fraction());
}

/// A thin line of progress at the top of a rectangle.
fn progress_bar(ui: &Ui, view: &View<'_>, rect: Rect, done: Option<f32>) {
    let theme = view.theme;
    let line = Rect::from_min_size(rect.left_top(), vec2(rect.width(), 3.0));
    ui.painter().rect_filled(line, CornerRadius::ZERO, theme.hairline);
    let part = done.unwrap_or(1.0).clamp(0.0, 1.0);
    let ink = if done.is_some() { theme.accent } else { theme.accent.gamma_multiply(0.5) };
    let filled = Rect::from_min_size(line.min, vec2(line.width() * part, line.height()));
    ui.painter().rect_filled(filled, CornerRadius::ZERO, ink);
}
