//! What all forms of the timeline share: a pane that scrolls and zooms, and blocks that answer to the
//! pointer, the keyboard and screen readers.

use super::block_menu::session_menu_ui;
use super::content::BlockSummary;
use super::layout::{ArrowDirection, Board};
use super::memory::{FocusTarget, TimelineMemory, VisibleArea};
use super::scene::Scene;
use crate::ui::menus::context_menu;
use crate::ui::view::View;
use egui::scroll_area::ScrollSource;
use egui::style::ScrollAnimation;
use egui::{
    EventFilter, Key, Modifiers, Popup, Rect, Response, ScrollArea, Sense, Ui, UiBuilder, Vec2, WidgetInfo,
};
use rostrum_app::{Action, Page};

/// A frame of a pane that scrolls: where it is, and how content lies in it.
#[derive(Debug, Clone, Copy)]
pub struct ScrollViewport {
    /// The part of the content that is seen.
    pub viewport: Rect,
    /// Where the content's top left corner lies on the screen.
    pub origin: Vec2,
}

impl ScrollViewport {
    /// From content to screen.
    pub fn rect_on_screen(&self, rect: Rect) -> Rect {
        rect.translate(self.origin)
    }
}

/// Shows content of a size in a pane that scrolls by wheel, drag and bar. Returns the offset.
pub fn scrolling_pane_ui(
    ui: &mut Ui,
    salt: &str,
    plot: Rect,
    size: Vec2,
    offset: Option<Vec2>,
    add: impl FnOnce(&mut Ui, ScrollViewport),
) -> Vec2 {
    let mut pane = ui.new_child(UiBuilder::new().max_rect(plot).id_salt(salt));
    // What ended is paler by its own tone; a fade at the edges would look like that.
    pane.spacing_mut().scroll.fade.strength = 0.0;
    let mut area =
        ScrollArea::both().id_salt(salt).auto_shrink(false).animated(false).scroll_source(ScrollSource::ALL);
    if let Some(offset) = offset {
        let most = (size - plot.size()).max(Vec2::ZERO);
        area = area.scroll_offset(offset.clamp(Vec2::ZERO, most));
    }
    let shown = area.show_viewport(&mut pane, |ui, viewport| {
        ui.set_width(size.x);
        ui.set_height(size.y);
        let origin = ui.max_rect().min.to_vec2();
        add(ui, ScrollViewport { viewport, origin });
    });
    shown.state.clamped_offset()
}

/// By how much a pinch or Ctrl with the wheel zooms over a place; 1 is not at all.
pub fn zoom_gesture(ui: &Ui, plot: Rect) -> f32 {
    let over = ui.input(|input| input.pointer.hover_pos()).is_some_and(|at| plot.contains(at));
    if over && ui.rect_contains_pointer(plot) { ui.input(|input| input.zoom_delta()) } else { 1.0 }
}

impl TimelineMemory {
    /// Takes up a pinch or Ctrl with the wheel.
    pub(super) fn take_gesture(&mut self, ui: &Ui, plot: Rect) {
        let factor = zoom_gesture(ui, plot);
        if (factor - 1.0).abs() > 0.001 {
            self.zoom_by(factor.ln() / 1.25_f32.ln());
        }
    }
}

/// Where a pane must scroll to when the scale changes, so that the place under the pointer (or the
/// middle) stays: along one axis.
pub fn offset_after_zoom(
    ui: &Ui,
    before: VisibleArea,
    px_per_hour: f32,
    range: egui::Rangef,
    offset: f32,
    vertical: bool,
) -> Option<f32> {
    if before.px_per_hour <= 0.0 || (before.px_per_hour - px_per_hour).abs() < 0.01 {
        return None;
    }
    let pointer = ui.input(|input| input.pointer.hover_pos());
    let held = pointer.map(|at| if vertical { at.y } else { at.x }).filter(|at| range.contains(*at));
    let held = held.unwrap_or_else(|| range.center()) - range.min;
    Some((offset + held) * px_per_hour / before.px_per_hour - held)
}

/// Where a pane must scroll to so that a block is seen; `None` when it is.
pub fn offset_to_reveal(offset: Vec2, pane: Vec2, block: Rect) -> Option<Vec2> {
    let viewport = Rect::from_min_size(offset.to_pos2(), pane);
    if viewport.contains_rect(block) {
        return None;
    }
    let axis = |from: f32, length: f32, min: f32, max: f32| {
        if min < from || max - min > length {
            min - 12.0
        } else if max > from + length {
            max + 12.0 - length
        } else {
            from
        }
    };
    Some(egui::vec2(
        axis(offset.x, pane.x, block.min.x, block.max.x),
        axis(offset.y, pane.y, block.min.y, block.max.y),
    ))
}

/// A block that is seen in this frame.
pub struct VisibleBlock<'p> {
    /// What it tells.
    pub summary: BlockSummary<'p>,
    /// Where it is on the screen.
    pub rect: Rect,
    /// What was done with it.
    pub response: Response,
}

/// Makes the blocks that are seen answer. The one that the keyboard is wanted on comes along even when
/// it is out of sight, and is brought into view.
pub fn handle_visible_blocks_input<'p>(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut TimelineMemory,
    scene: &'p Scene,
    board: &Board,
    frame: ScrollViewport,
) -> Vec<VisibleBlock<'p>> {
    let wanted = match memory.focus {
        Some(FocusTarget::Session(session)) => board.block_of(session),
        _ => None,
    };
    let out_of_sight = wanted.filter(|block| !block.rect.intersects(frame.viewport));
    let blocks: Vec<_> = board.visible_blocks(frame.viewport).chain(out_of_sight).copied().collect();
    blocks
        .into_iter()
        .filter_map(|block| {
            let summary = BlockSummary::of(view, scene, block.session)?;
            let rect = frame.rect_on_screen(block.rect);
            let step = |step| board.session_in_direction(block.session, step);
            let response = handle_session_block_input(ui, view, memory, &summary, rect, &step);
            Some(VisibleBlock { summary, rect, response })
        })
        .collect()
}

/// Makes one block answer: click and Enter open it, the secondary button its menu, arrows move on, hover tells it in full.
pub fn handle_session_block_input(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut TimelineMemory,
    summary: &BlockSummary<'_>,
    rect: Rect,
    step: &dyn Fn(ArrowDirection) -> Option<usize>,
) -> Response {
    let id = ui.scope_id().with(("session", summary.index));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::ListItem, true, summary.sentence(view)));
    ui.ctx().accesskit_node_builder(id, |node| node.set_selected(summary.selected));
    if memory.focus == Some(FocusTarget::Session(summary.index)) {
        memory.focus = None;
        response.request_focus();
        ui.ctx().request_repaint();
        ui.scroll_to_rect_animation(rect.expand(12.0), None, ScrollAnimation::none());
    }
    if response.gained_focus() {
        // Arrow keys are ours from the next frame on, so there has to be one.
        ui.ctx().request_repaint();
        ui.scroll_to_rect_animation(rect.expand(12.0), None, ScrollAnimation::none());
    }
    let has_menu = Popup::is_id_open(ui.ctx(), Popup::default_response_id(&response));
    if response.has_focus() && has_menu {
        // The arrows go through its menu.
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, EventFilter::default()));
    } else if response.has_focus() {
        let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
        ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
        if let Some(next) = pressed_step(ui).and_then(step) {
            memory.focus = Some(FocusTarget::Session(next));
            ui.ctx().request_repaint();
        }
    }
    if response.clicked() {
        view.push(Action::Open(Page::Session(summary.session.id.clone())));
    }
    context_menu(&response, view, |ui, view| session_menu_ui(ui, view, summary.session));
    // Below a dialog nothing is pointed at.
    if view.state.dialog.is_some() { response } else { response.on_hover_ui(|ui| summary.tip_ui(ui, view)) }
}

fn pressed_step(ui: &Ui) -> Option<ArrowDirection> {
    let keys = [
        (Key::ArrowUp, ArrowDirection::Up),
        (Key::ArrowDown, ArrowDirection::Down),
        (Key::ArrowLeft, ArrowDirection::Left),
        (Key::ArrowRight, ArrowDirection::Right),
    ];
    ui.input_mut(|input| {
        // With Alt they go from session to session wherever the keyboard is.
        if input.modifiers != Modifiers::NONE {
            return None;
        }
        keys.into_iter().find(|(key, _)| input.consume_key(Modifiers::NONE, *key)).map(|(_, step)| step)
    })
}
