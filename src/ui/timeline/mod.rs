//! The timeline: sessions as blocks drawn to scale.
//!
//! A small programme has its days as columns; a large one is a list of one day in its pane, and rooms
//! as rows when it fills the window. Owns zoom, filters and the keyboard's place. Refuses geometry
//! (`layout` computes it) and changes to the document (it pushes actions).

mod axis;
mod block_menu;
mod board;
mod columns;
mod content;
mod density;
mod filters;
mod full_block;
mod head;
pub mod layout;
mod lines;
mod list;
mod memory;
mod paint;
mod rooms;
mod scene;
mod targets;
mod unlisted;

pub use memory::TimelineMemory;

use super::fonts::Script;
use super::view::View;
use egui::{Rect, Ui};
use memory::FocusTarget;
use rostrum_app::Page;
use scene::{Scene, ScrollReasons};

/// The width that the timeline begins with, in points: Latin titles need more room.
pub fn default_width(window: f32, script: Script) -> f32 {
    match script {
        Script::Han => (window * 0.275).clamp(340.0, 520.0),
        Script::Latin => (window * 0.325).clamp(400.0, 600.0),
    }
}

/// Shows the timeline in its pane, or over the whole window.
pub fn timeline_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut TimelineMemory) {
    let programme = view.state.shown_programme().clone();
    let plan = memory.timeline_index(&programme);
    let filter = memory.filters.resolve_for_programme(&plan, view);
    let selected = match &view.state.window.page {
        Page::Session(id) => programme.sessions.iter().position(|session| session.id == *id),
        Page::Overview => None,
    };
    let cities = memory.zone_names(view);
    let scene =
        Scene { sense: view.state.session_phase_snapshot(), programme, plan, filter, selected, cities };
    let mut area = ui.available_rect_before_wrap();
    ui.allocate_rect(area, egui::Sense::hover());
    let unlisted = unlisted::height_of(view);
    if unlisted > 0.0 && unlisted < area.height() * 0.5 {
        area.max.y -= unlisted;
        let below =
            Rect::from_min_max(area.left_bottom(), egui::pos2(area.right(), area.bottom() + unlisted));
        unlisted::unlisted_ui(ui, view, below);
    }
    if memory.focus == Some(FocusTarget::Selected) {
        memory.focus = scene.first_focus(view).map(FocusTarget::Session);
    }
    let moved = memory.selected != scene.selected;
    let arrived = ScrollReasons { moved: moved && memory.placed, first: !memory.placed };
    memory.selected = scene.selected;
    memory.placed = true;
    if view.state.window.whole_timeline && scene.plan.is_large() {
        rooms::rooms_ui(ui, view, memory, &scene, area, arrived);
    } else if scene.plan.is_large() {
        list::list_ui(ui, view, memory, &scene, area, arrived);
    } else {
        columns::columns_ui(ui, view, memory, &scene, area, arrived);
    }
}
