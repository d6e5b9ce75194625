//! The window's layout: the bar, notices, the panes or what stands in their place, and dialogs over all of it.

use super::field_menu::field_menu_ui;
use super::memory::Memory;
use super::view::View;
use super::{bar, dialogs, files, first_run, notices, panes, rehearse, review, revisions};
use egui::{CornerRadius, Ui};
use rostrum_app::{MainView, Pane};

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
    notices::notices_ui(ui, view, &mut memory.notices);
    dialogs::dialogs_ui(ui, view, &mut memory.dialogs, memory.notes.has_focus());
}
