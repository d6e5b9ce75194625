//! The window's layout: the bar, notices, the panes or what stands in their place, and dialogs over all of it.

use super::field_menu::field_menu_ui;
use super::memory::Memory;
use super::theme::{margin, space};
use super::typeset::Role;
use super::view::View;
use super::widgets::{Emphasis, button, named_button};
use super::{bar, dialogs, files, first_run, icons, panes, rehearse, review, revisions};
use egui::{CornerRadius, Frame, Panel, Ui};
use rostrum_app::{Action, MainView, NoticeKind, Pane};

/// The width below which the panes become tabs, in points.
pub const NARROW_BELOW_WIDTH: f32 = 900.0;

/// Draws the whole window, and over it the menu of a text field.
pub fn shell_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut Memory) {
    window_ui(ui, view, memory);
    field_menu_ui(ui, view, &mut memory.field_menu, memory.notes.editor_id());
}

fn window_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut Memory) {
    let front = view.state.main_view();
    if let MainView::Prompter(rehearsing) = front {
        rehearse::prompter_ui(ui, view, rehearsing);
        return;
    }
    if let Some(rehearsing) = &view.state.rehearsal {
        rehearse::strip_ui(ui, view, rehearsing);
    }
    // The ground of all panes at once: software GL fills a pixel as slowly the third time as the first.
    ui.painter().rect_filled(ui.max_rect(), CornerRadius::ZERO, view.theme.surface);
    let narrow = ui.available_width() < NARROW_BELOW_WIDTH;
    files::drops_ui(ui, view);
    bar::bar_ui(ui, view);
    first_run::first_run_ui(ui, view);
    notices_ui(ui, view);
    files::busy_ui(ui, view);
    if !matches!(front, MainView::Review(_)) {
        memory.review.forget();
        revisions::banner_ui(ui, view);
    }
    match front {
        MainView::Review(reviewing) => review::review_ui(ui, view, &mut memory.review, reviewing),
        MainView::WholeTimeline => panes::single_pane_ui(ui, view, memory, Pane::Timeline),
        MainView::Panes if narrow => panes::narrow_ui(ui, view, memory),
        MainView::Prompter(_) | MainView::Panes => panes::wide_ui(ui, view, memory),
    }
    dialogs::dialogs_ui(ui, view, &mut memory.dialogs, memory.notes.has_focus());
}

/// The newest notice, in one line, until it is closed.
fn notices_ui(ui: &mut Ui, view: &mut View<'_>) {
    let Some(notice) = view.state.notices.last() else { return };
    let theme = view.theme;
    let (ink, tint) = match notice.kind {
        NoticeKind::Done => (theme.ok, theme.ok_tint),
        NoticeKind::Warning => (theme.warn, theme.warn_tint),
        NoticeKind::Failed => (theme.danger, theme.danger_tint),
    };
    let text = notice.text.clone();
    let frame = Frame::new()
        .fill(tint)
        .corner_radius(CornerRadius::ZERO)
        .inner_margin(margin(space().l, space().snug));
    Panel::bottom("notice").frame(frame).resizable(false).show_separator_line(false).show(ui, |ui| {
        ui.horizontal(|ui| {
            let name = view.say("action-close");
            let close = |ui: &mut Ui, view: &mut View<'_>| {
                if named_button(ui, view, icons::X, &name, Emphasis::Bare, &name).clicked() {
                    view.push(Action::DismissNotice);
                }
            };
            ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                close(ui, view);
                for command in &notice.offers {
                    let label = view.say(command.message_key());
                    if button(ui, view, &label, Emphasis::Normal, &view.tip(*command)).clicked() {
                        view.run(*command);
                    }
                }
                ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                    ui.add_space(space().xs);
                    let response = view.face(Role::Small, ink).label(ui, &text);
                    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Status, true, &text));
                });
            });
        });
    });
}
