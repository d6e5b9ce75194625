//! The window's layout: three panes, or tabs where it is narrow; dialogs and notices over them.

use super::memory::Memory;
use super::theme::{margin, space};
use super::typeset::Role;
use super::view::View;
use super::widgets::{Emphasis, button, named_button, tab};
use super::{
    bar, dialogs, files, first_run, icons, notes, overview, page, rehearse, review, revisions, session,
    timeline,
};
use egui::{CentralPanel, CornerRadius, Frame, Panel, Ui};
use rostrum_app::{Action, NoticeKind, Page, Pane, Stage};

/// The width below which the panes become tabs, in points.
pub const NARROW_BELOW: f32 = 900.0;

/// Draws the whole window.
pub fn shell_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut Memory) {
    if let Some(rehearsing) = &view.state.rehearsal {
        match rehearsing.stage {
            Stage::Prompter => {
                rehearse::prompter_ui(ui, view, rehearsing);
                return;
            }
            Stage::Strip => rehearse::strip_ui(ui, view, rehearsing),
        }
    }
    // The ground of all panes at once: software GL fills a pixel as slowly the third time as the first.
    ui.painter().rect_filled(ui.max_rect(), CornerRadius::ZERO, view.theme.surface);
    let narrow = ui.available_width() < NARROW_BELOW;
    files::drops_ui(ui, view);
    bar::bar_ui(ui, view);
    first_run::first_run_ui(ui, view);
    notices_ui(ui, view);
    files::busy_ui(ui, view);
    let reviewing = view.state.reviewing.as_ref();
    if reviewing.is_none() {
        memory.review.forget();
        revisions::banner_ui(ui, view);
    }
    if let Some(reviewing) = reviewing {
        review::review_ui(ui, view, &mut memory.review, reviewing);
    } else if view.state.whole_timeline {
        pane_frame().show(ui, |ui| timeline::timeline_ui(ui, view, &mut memory.timeline));
    } else if narrow {
        narrow_ui(ui, view, memory);
    } else {
        wide_ui(ui, view, memory);
    }
    dialogs::dialogs_ui(ui, view, &mut memory.dialogs, memory.notes.has_focus());
}

fn pane_frame() -> CentralPanel {
    CentralPanel::default().frame(Frame::new())
}

/// The least width of the middle pane while both others are open, in points.
const MIDDLE: f32 = 360.0;
/// The least width of the notes, in points.
const NOTES: f32 = 270.0;

fn wide_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut Memory) {
    let total = ui.available_width();
    let settings = &view.state.settings;
    let frame = Frame::new();
    // What is read comes first: the panes beside it leave it its room.
    let most = (total - MIDDLE - NOTES).clamp(260.0, (total * 0.5).max(260.0));
    let mut room = total - MIDDLE;
    if settings.panes.timeline_collapsed {
        edge_ui(ui, view, Pane::Timeline);
    } else {
        let default = timeline::default_width(total, view.script);
        let wanted = settings.panes.timeline_width.unwrap_or(default).clamp(240.0, most);
        let shown = Panel::left("timeline-pane")
            .resizable(true)
            .default_size(wanted)
            .size_range(240.0..=most)
            .frame(frame)
            .show(ui, |ui| timeline::timeline_ui(ui, view, &mut memory.timeline));
        remember_width(ui, view, memory, Pane::Timeline, shown.response.rect.width(), wanted);
        room -= shown.response.rect.width();
    }
    let settings = &view.state.settings;
    if settings.panes.notes_collapsed {
        edge_ui(ui, view, Pane::Notes);
    } else {
        let default = (total * 0.28).clamp(340.0, 620.0);
        let most = room.clamp(NOTES, (total * 0.5).max(NOTES));
        let wanted = settings.panes.notes_width.unwrap_or(default).clamp(NOTES, most);
        let shown = Panel::right("notes-pane")
            .resizable(true)
            .default_size(wanted)
            .size_range(NOTES..=most)
            .frame(frame)
            .show(ui, |ui| notes::notes_ui(ui, view, &mut memory.notes, &mut memory.follow_ups));
        remember_width(ui, view, memory, Pane::Notes, shown.response.rect.width(), wanted);
    }
    pane_frame().show(ui, |ui| page_ui(ui, view, memory));
}

/// A pane's width is remembered once the pointer has let go of its edge.
fn remember_width(ui: &Ui, view: &mut View<'_>, memory: &mut Memory, pane: Pane, width: f32, known: f32) {
    let dragged = ui.input(|input| input.pointer.any_down());
    let moved = memory.widths.insert(pane, width).is_some_and(|before| (before - width).abs() > 0.5);
    if moved && dragged {
        memory.resizing = Some(pane);
    }
    if !dragged && memory.resizing == Some(pane) {
        memory.resizing = None;
        if (width - known).abs() > 0.5 {
            view.push(Action::PaneResized(pane, width));
        }
    }
}

/// What is left of a hidden pane: a narrow edge that brings it back.
fn edge_ui(ui: &mut Ui, view: &mut View<'_>, pane: Pane) {
    let frame = Frame::new().inner_margin(margin(space().hair, space().s));
    let (panel, key) = match pane {
        Pane::Notes => (Panel::right("notes-edge"), "show-notes"),
        _ => (Panel::left("timeline-edge"), "show-timeline"),
    };
    panel.exact_size(36.0).resizable(false).frame(frame).show(ui, |ui| {
        let name = view.say(key);
        if named_button(ui, view, icons::SIDEBAR_SIMPLE, &name, Emphasis::Bare, &name).clicked() {
            view.push(Action::TogglePane(pane));
        }
    });
}

fn page_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut Memory) {
    page::anchor_ui(ui, view, &mut memory.wants_page);
    match &view.state.page {
        Page::Overview => overview::overview_ui(ui, view),
        Page::Session(id) => match view.state.session(id) {
            Some(session) => session::session_ui(ui, view, &mut memory.changed, session),
            None => overview::overview_ui(ui, view),
        },
    }
}

fn narrow_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut Memory) {
    let frame = Frame::new().inner_margin(margin(space().m, 0.0));
    Panel::top("tabs").exact_size(40.0).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            for (pane, key) in
                [(Pane::Timeline, "timeline-title"), (Pane::Session, "session"), (Pane::Notes, "notes-title")]
            {
                let chosen = view.state.narrow_pane == pane;
                if tab(ui, view, &view.say(key), chosen) {
                    view.push(Action::FocusPane(pane));
                }
            }
        });
    });
    pane_frame().show(ui, |ui| match view.state.narrow_pane {
        Pane::Timeline => timeline::timeline_ui(ui, view, &mut memory.timeline),
        Pane::Session => page_ui(ui, view, memory),
        Pane::Notes => notes::notes_ui(ui, view, &mut memory.notes, &mut memory.follow_ups),
    });
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
                    let label = view.say(command.message());
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
