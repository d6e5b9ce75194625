//! The panes: one in the middle and others beside it, or tabs where the window is narrow.

use super::fonts::Script;
use super::memory::Memory;
use super::theme::{margin, space};
use super::view::View;
use super::widgets::{Emphasis, named_button, tab};
use super::{icons, notes, overview, page, session, timeline};
use egui::{CentralPanel, Frame, Id, Panel, Ui, UiBuilder};
use rostrum_app::{Action, EditorCommand, Page, Pane};
use rostrum_store::PaneSettings;

/// What the window has to know of a pane.
struct PaneEntry {
    /// The message on its tab.
    title: &'static str,
    place: Place,
    ui: fn(&mut Ui, &mut View<'_>, &mut Memory),
    /// Gives it the keyboard.
    focus: fn(&mut Memory),
}

/// Where a pane stands in a wide window.
enum Place {
    Middle,
    Beside(Side),
}

/// A pane that can be dragged wider, and hidden behind an edge that brings it back.
struct Side {
    panel: fn(Id) -> Panel,
    id: &'static str,
    edge_id: &'static str,
    /// The message on its edge.
    show: &'static str,
    /// Whether the user hid it, and the width that he gave it.
    stored: fn(&PaneSettings) -> (bool, Option<f32>),
    /// The width that it begins with in a window of this width, of which so much is free beside the middle.
    default_width: fn(f32, f32, Script) -> f32,
    /// Its least width, in points.
    least: f32,
    /// How wide it may be made in any window, in points.
    least_most: f32,
}

/// The table of the panes: one more is a variant of [`Pane`] and a row here, with its file.
fn entry(pane: Pane) -> PaneEntry {
    match pane {
        Pane::Timeline => PaneEntry {
            title: "timeline-title",
            place: Place::Beside(Side {
                panel: |id| Panel::left(id),
                id: "timeline-pane",
                edge_id: "timeline-edge",
                show: "show-timeline",
                stored: |panes| (panes.timeline_collapsed, panes.timeline_width),
                default_width: |window, _, script| timeline::default_width(window, script),
                least: 240.0,
                least_most: 260.0,
            }),
            ui: |ui, view, memory| timeline::timeline_ui(ui, view, &mut memory.timeline),
            focus: |memory| memory.timeline.request_focus(),
        },
        Pane::Session => PaneEntry {
            title: "session",
            place: Place::Middle,
            ui: page_ui,
            focus: |memory| memory.wants_page = true,
        },
        Pane::Notes => PaneEntry {
            title: "notes-title",
            place: Place::Beside(Side {
                panel: |id| Panel::right(id),
                id: "notes-pane",
                edge_id: "notes-edge",
                show: "show-notes",
                stored: |panes| (panes.notes_collapsed, panes.notes_width),
                // What is written gets what the page beside it can't use: that never grows beyond its measure.
                default_width: |window, free, _| (window * 0.3).clamp(340.0, 620.0).max(free.min(760.0)),
                least: 270.0,
                least_most: 270.0,
            }),
            ui: |ui, view, memory| notes::notes_ui(ui, view, &mut memory.notes, &mut memory.follow_ups),
            focus: |memory| memory.notes.request(EditorCommand::Focus),
        },
    }
}

/// The width of what is left of a hidden pane, in points.
const EDGE: f32 = 36.0;
/// The least width of the middle while there is a pane at each side, in points.
const MIDDLE: f32 = 360.0;

/// Gives a pane the keyboard.
pub fn give_keyboard(memory: &mut Memory, pane: Pane) {
    (entry(pane).focus)(memory);
}

/// Shows one pane in all the room that is left.
pub fn single_pane_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut Memory, pane: Pane) {
    CentralPanel::default().frame(Frame::new()).show(ui, |ui| (entry(pane).ui)(ui, view, memory));
}

/// Shows one pane, with a tab for each above it.
pub fn narrow_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut Memory) {
    let frame = Frame::new().inner_margin(margin(space().m, 0.0));
    Panel::top("tabs").exact_size(40.0).frame(frame).show(ui, |ui| {
        ui.horizontal_centered(|ui| {
            for pane in Pane::ALL {
                let chosen = view.state.window.narrow_pane == pane;
                if tab(ui, view, &view.say(entry(pane).title), chosen) {
                    view.push(Action::FocusPane(pane));
                }
            }
        });
    });
    single_pane_ui(ui, view, memory, view.state.window.narrow_pane);
}

/// Shows all panes beside one another.
pub fn wide_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut Memory) {
    let total = ui.available_width();
    // What is read comes first: the panes beside it leave it its room, and each leaves the others theirs.
    let mut room = total - MIDDLE;
    let mut others: f32 = Pane::ALL.into_iter().map(least_beside).sum();
    for pane in Pane::ALL {
        let PaneEntry { place: Place::Beside(side), ui: pane_ui, .. } = entry(pane) else { continue };
        others -= side.least;
        let (hidden, width) = (side.stored)(&view.state.settings.panes);
        if hidden {
            edge_ui(ui, view, pane, &side);
            room -= EDGE;
            continue;
        }
        let most = (room - others).clamp(side.least_most, (total * 0.5).max(side.least_most));
        let free = room + MIDDLE - page::widest();
        let wanted = width.unwrap_or_else(|| (side.default_width)(total, free, view.script));
        let wanted = wanted.clamp(side.least, most);
        // A pane is known by the width that it begins with, so that one whose edge was not dragged follows the window.
        let id = Id::unique((side.id, wanted.round().to_bits()));
        let shown = (side.panel)(id)
            .resizable(true)
            .default_size(wanted)
            .size_range(side.least..=most)
            .frame(Frame::new())
            .show(ui, |ui| {
                // What is in it keeps its place, scrolled or focused, whatever width it has.
                let inside = UiBuilder::new().scope_id(Id::unique((side.id, "inside")));
                ui.scope_builder(inside, |ui| pane_ui(ui, view, memory));
            });
        let width = shown.response.rect.width();
        remember_width(ui, view, memory, pane, width, wanted);
        room -= width;
    }
    for pane in Pane::ALL {
        if matches!(entry(pane).place, Place::Middle) {
            single_pane_ui(ui, view, memory, pane);
        }
    }
}

/// The least width of a pane beside the middle, in points.
fn least_beside(pane: Pane) -> f32 {
    match entry(pane).place {
        Place::Beside(side) => side.least,
        Place::Middle => 0.0,
    }
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
fn edge_ui(ui: &mut Ui, view: &mut View<'_>, pane: Pane, side: &Side) {
    let frame = Frame::new().inner_margin(margin(space().hair, space().s));
    (side.panel)(Id::unique(side.edge_id)).exact_size(EDGE).resizable(false).frame(frame).show(ui, |ui| {
        let name = view.say(side.show);
        if named_button(ui, view, icons::SIDEBAR_SIMPLE, &name, Emphasis::Bare, &name).clicked() {
            view.push(Action::TogglePane(pane));
        }
    });
}

/// The page that is open: a session, or the forum's own.
fn page_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut Memory) {
    page::anchor_ui(ui, view, &mut memory.wants_page);
    match &view.state.window.page {
        Page::Overview => overview::overview_ui(ui, view),
        Page::Session(id) => match view.state.shown_session_even_if_unlisted(id) {
            Some(session) => session::session_ui(ui, view, &mut memory.changed, session),
            None => overview::overview_ui(ui, view),
        },
    }
}
