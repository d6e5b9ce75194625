//! Filters by room, by track and by "mine", and the menus that set them.

use super::TimelineMemory;
use super::layout::{Plan, Slot};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, section_head};
use egui::{Popup, PopupCloseBehavior, Response, ScrollArea, Ui};
use std::collections::BTreeSet;

/// What is asked for, by name, so that it outlives an update of the programme.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filters {
    /// Only what is marked as mine.
    pub mine: bool,
    /// None chosen means all.
    rooms: BTreeSet<String>,
    tracks: BTreeSet<String>,
}

/// The filters against one programme: part of the key that geometry is kept under.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Sieve {
    mine: Option<BTreeSet<usize>>,
    rooms: BTreeSet<usize>,
    tracks: BTreeSet<usize>,
}

impl Sieve {
    /// Whether a session passes.
    pub fn keeps(&self, slot: &Slot) -> bool {
        self.mine.as_ref().is_none_or(|mine| mine.contains(&slot.session))
            && (self.rooms.is_empty() || self.rooms.contains(&slot.room))
            && (self.tracks.is_empty() || slot.track.is_some_and(|track| self.tracks.contains(&track)))
    }

    /// Whether it lets everything pass.
    pub fn is_open(&self) -> bool {
        *self == Self::default()
    }
}

impl Filters {
    /// The filters against a programme; rooms and tracks that it does not have are passed over.
    pub fn sieve(&self, plan: &Plan, view: &View<'_>) -> Sieve {
        let numbers = |names: &[String], chosen: &BTreeSet<String>| {
            let all = names.iter().enumerate();
            all.filter(|(_, name)| chosen.contains(*name)).map(|(number, _)| number).collect()
        };
        Sieve {
            mine: self.mine.then(|| mine(view)),
            rooms: numbers(&plan.rooms, &self.rooms),
            tracks: numbers(&plan.tracks, &self.tracks),
        }
    }
}

/// The sessions that are marked as mine, by position in the programme.
pub fn mine(view: &View<'_>) -> BTreeSet<usize> {
    let notebook = &view.state.notebook;
    if notebook.sessions.values().all(|entry| !entry.mine) {
        return BTreeSet::new();
    }
    let all = view.state.programme.sessions.iter().enumerate();
    all.filter(|(_, session)| notebook.is_mine(&session.id)).map(|(index, _)| index).collect()
}

/// Whether a programme has anything to filter by besides "mine".
pub fn has_filters(plan: &Plan) -> bool {
    plan.rooms.len() > 1 || plan.tracks.len() > 1
}

/// Forgets all filters.
pub fn clear(memory: &mut TimelineMemory) {
    memory.filters = Filters::default();
}

/// A menu of all filters, below a button.
pub fn menu_ui(view: &View<'_>, memory: &mut TimelineMemory, plan: &Plan, button: &Response) {
    menu(button).show(|ui| {
        ui.checkbox(&mut memory.filters.mine, view.say("timeline-mine"));
        if plan.tracks.len() > 1 {
            section_head(ui, view, &view.say("timeline-track"));
            names_ui(ui, "tracks", &plan.tracks, &mut memory.filters.tracks, 200.0);
        }
        if plan.rooms.len() > 1 {
            section_head(ui, view, &view.say("timeline-room"));
            names_ui(ui, "rooms", &plan.rooms, &mut memory.filters.rooms, 240.0);
        }
        clear_ui(ui, view, memory);
    });
}

/// A menu of the tracks, below a button.
pub fn tracks_ui(view: &View<'_>, memory: &mut TimelineMemory, plan: &Plan, button: &Response) {
    menu(button).show(|ui| {
        names_ui(ui, "tracks", &plan.tracks, &mut memory.filters.tracks, 420.0);
        clear_ui(ui, view, memory);
    });
}

/// A menu of the rooms, below a button.
pub fn rooms_ui(view: &View<'_>, memory: &mut TimelineMemory, plan: &Plan, button: &Response) {
    menu(button).show(|ui| {
        names_ui(ui, "rooms", &plan.rooms, &mut memory.filters.rooms, 420.0);
        clear_ui(ui, view, memory);
    });
}

fn menu(button: &Response) -> Popup<'_> {
    Popup::menu(button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).width(220.0)
}

fn names_ui(ui: &mut Ui, salt: &str, names: &[String], chosen: &mut BTreeSet<String>, height: f32) {
    ScrollArea::vertical().id_salt(salt).max_height(height).show(ui, |ui| {
        for name in names {
            let mut on = chosen.contains(name);
            if ui.checkbox(&mut on, name).changed() {
                if on {
                    chosen.insert(name.clone());
                } else {
                    chosen.remove(name);
                }
            }
        }
    });
}

fn clear_ui(ui: &mut Ui, view: &View<'_>, memory: &mut TimelineMemory) {
    if memory.filters != Filters::default()
        && button(ui, view, &view.say("timeline-clear-filter"), Emphasis::Link, "").clicked()
    {
        clear(memory);
        ui.close();
    }
}
