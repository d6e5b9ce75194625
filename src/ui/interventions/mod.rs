//! The pane's interventions: which intervention is open, what is known of it, its speaking time, its earlier
//! versions. The text itself is written in the editor of the notes, below.
//!
//! Owns what is typed in fields until it is an edit, and what is counted of the text. Refuses to change
//! the notebook.

mod alerts;
mod details;
mod empty;
mod fields;
mod foot;
mod head;
mod memory;
mod open;
mod speaking_time;
mod time;
mod versions;

use super::theme::space;
use super::view::View;
use egui::{Align, ScrollArea, Ui};
use open::OpenIntervention;

pub use details::capacity_ui;
pub use empty::empty_ui;
pub use foot::{HEIGHT as FOOT_HEIGHT, foot_ui, status_ui};
pub use memory::InterventionsMemory;

fn unfolded(view: &View<'_>) -> (bool, bool) {
    (view.state.interventions_view.details, view.state.interventions_view.versions)
}

/// Shows what stands above the text, at most so high.
pub fn above_text_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut InterventionsMemory,
    composing: bool,
    most: f32,
) {
    let Some(open) = OpenIntervention::of(view) else { return };
    memory.fields.begin(&open.at, composing);
    memory.speaking.recompute_if_changed(view, &open);
    let salt = ("intervention-above", open.at.intervention.as_str());
    scroll_area_up_to_height(ui, most, salt, |ui| {
        egui::Frame::new().inner_margin(egui::Margin { left: 18, right: 18, top: 10, bottom: 4 }).show(
            ui,
            |ui| {
                ui.spacing_mut().item_spacing.y = space().xs;
                head::head_ui(ui, view, memory, &open);
                alerts::alerts_ui(ui, view, memory, &open);
                if memory.shows_parts {
                    time::parts_ui(ui, view, &memory.speaking.time, &open, |ui, view| {
                        head::language_ui(ui, view, &open);
                    });
                }
                let before = std::mem::replace(&mut memory.unfolded, unfolded(view));
                let (details, versions) = memory.unfolded;
                // What is unfolded comes into view, its head at the top where there is little height.
                if details {
                    let shown = ui.scope(|ui| details::details_ui(ui, view, memory, &open)).response;
                    if !before.0 {
                        shown.scroll_to_me(Some(Align::Min));
                    }
                }
                if versions {
                    let shown = ui.scope(|ui| versions::versions_ui(ui, view, &open)).response;
                    if !before.1 {
                        shown.scroll_to_me(Some(Align::Min));
                    }
                }
            },
        );
    });
    let bottom = ui.cursor().top();
    ui.painter().hline(ui.max_rect().x_range(), bottom, view.theme.hairline_stroke());
}

/// Shows something at most so high: what is higher scrolls by itself, unless all around it scrolls.
pub fn scroll_area_up_to_height(
    ui: &mut Ui,
    most: f32,
    salt: impl egui::AsIdSalt,
    add: impl FnOnce(&mut Ui),
) {
    if most.is_finite() {
        let scroll = ScrollArea::vertical().id_salt(salt).max_height(most.max(80.0));
        scroll.auto_shrink([false, true]).show(ui, add);
    } else {
        add(ui);
    }
}

/// How much of the open intervention is said, as limits in words and the copies for others count it.
pub fn draft_length_sentence(view: &View<'_>, memory: &mut InterventionsMemory) -> Option<String> {
    let open = OpenIntervention::of(view)?;
    memory.speaking.recompute_if_changed(view, &open);
    let count = memory.speaking.time.written;
    if count == 0 {
        return Some(String::new());
    }
    let key = if open.intervention.language.is_chinese() { "count-han-characters" } else { "count-words" };
    Some(view.say_with(key, &[("count", count.into())]))
}
