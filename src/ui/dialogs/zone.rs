//! The reader's zone among the settings: what it is, a search for another, and the name that the reader gives it.
//!
//! The search is one field with its answers below, as the palette is: arrows choose, Enter takes.

use super::widgets::{Field, field};
use crate::ui::composition::composing_after;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use crate::ui::zones::{ZoneMatch, zone_matches};
use egui::{Color32, CornerRadius, Id, Key, Modifiers, Sense, Ui, WidgetInfo};
use rostrum_app::Action;
use rostrum_locale::zone_names::{city_of_zone, distinct_zone_names};

/// How many answers are shown.
const MOST: usize = 6;
/// The most letters of the zone's name: it stands beside every time, where there is no more room.
pub const MAX_NAME_CHARS: usize = 24;

/// What is typed into the fields.
#[derive(Debug, Default)]
pub struct ZoneMemory {
    typed: String,
    label: String,
    chosen: usize,
    field: Option<Id>,
    composing: bool,
}

impl ZoneMemory {
    /// Begins anew with the name that the zone has now.
    pub fn open(&mut self, label: Option<&str>) {
        *self = Self { label: label.unwrap_or_default().to_owned(), ..Self::default() };
    }
}

/// Shows the zone. `focus` puts the keyboard into the search.
pub fn zone_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut ZoneMemory, focus: bool) {
    ui.vertical(|ui| {
        let zone = view.state.reader_zone();
        let shown = distinct_zone_names(None, &view.state.reader_zone_name(), zone).join(" · ");
        view.face(Role::Small, view.theme.ink).label(ui, &shown);
        let found = zone_matches(&memory.typed, view.state.language(), MOST);
        memory.chosen = memory.chosen.min(found.len().saturating_sub(1));
        let entered = keys(ui, memory, found.len());
        let asked = Field { key: "zone-search", hint: "Asia/Shanghai", most_chars: usize::MAX };
        let response = field(ui, view, &asked, &mut memory.typed);
        memory.field = Some(response.id);
        if focus {
            response.request_focus();
        }
        if response.changed() {
            memory.chosen = 0;
        }
        let clicked = answers_ui(ui, view, memory, &found);
        if let Some(place) = clicked.or(entered.then_some(memory.chosen)).and_then(|at| found.get(at)) {
            take(view, memory, place);
        }
        if view.state.reader_zone_is_set()
            && button(ui, view, &view.say("settings-zone-system"), Emphasis::Link, "").clicked()
        {
            view.push(Action::SetReaderZone(None));
            memory.label.clear();
        }
        let hint = city_of_zone(zone, view.state.language());
        let asked = Field { key: "settings-zone-name", hint: &hint, most_chars: MAX_NAME_CHARS };
        if field(ui, view, &asked, &mut memory.label).changed() {
            view.push(Action::RenameReaderZone(Some(memory.label.clone())));
        }
    });
}

/// Sets the zone; a city that is not the zone's own gives it its name.
fn take(view: &mut View<'_>, memory: &mut ZoneMemory, place: &ZoneMatch) {
    view.push(Action::SetReaderZone(Some(place.zone)));
    memory.typed.clear();
    memory.label.clear();
    memory.chosen = 0;
    if place.is_named {
        memory.label.clone_from(&place.city);
        view.push(Action::RenameReaderZone(Some(place.city.clone())));
    }
}

/// Takes the keys that choose among the answers before the field sees them; true when Enter was pressed. While an
/// input method composes, all of them are its own.
fn keys(ui: &Ui, memory: &mut ZoneMemory, count: usize) -> bool {
    let before = memory.composing;
    let in_field = memory.field.is_some_and(|id| ui.memory(|mem| mem.has_focus(id)));
    let mut entered = false;
    ui.input_mut(|input| {
        memory.composing = composing_after(&input.events, before);
        if !in_field || before || memory.composing || count == 0 {
            return;
        }
        if input.consume_key(Modifiers::NONE, Key::ArrowDown) {
            memory.chosen = (memory.chosen + 1) % count;
        }
        if input.consume_key(Modifiers::NONE, Key::ArrowUp) {
            memory.chosen = memory.chosen.checked_sub(1).unwrap_or(count - 1);
        }
        entered = input.consume_key(Modifiers::NONE, Key::Enter);
    });
    entered
}

/// The answers; the one that was clicked.
fn answers_ui(ui: &mut Ui, view: &View<'_>, memory: &ZoneMemory, found: &[ZoneMatch]) -> Option<usize> {
    let typed = memory.typed.trim();
    if typed.is_empty() {
        return None;
    }
    if found.is_empty() {
        let said = view.say_with("zone-not-listed", &[("typed", typed.into())]);
        let response = view.face(Role::Caption, view.theme.warn).label(ui, &said);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Status, true, &said));
        return None;
    }
    let mut clicked = None;
    ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = space().hair;
        for (at, place) in found.iter().enumerate() {
            if answer_ui(ui, view, place, at == memory.chosen) {
                clicked = Some(at);
            }
        }
    });
    clicked
}

/// One answer. The keyboard stays in the field, whose arrows move among them.
fn answer_ui(ui: &mut Ui, view: &View<'_>, place: &ZoneMatch, chosen: bool) -> bool {
    let theme = view.theme;
    let label = distinct_zone_names(None, &place.city, place.zone).join(" · ");
    let face = view.face(Role::Small, theme.ink);
    let inner = ui.available_width() - 2.0 * space().s;
    let galley = face.galley_elided(ui, &label, inner);
    let size = egui::vec2(galley.size().x + 2.0 * space().s, 28.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::CLICK);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::ListBoxOption, true, &label));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(chosen));
    let fill = match (chosen, response.hovered()) {
        (true, _) => theme.accent_tint,
        (false, true) => theme.raised,
        (false, false) => Color32::TRANSPARENT,
    };
    ui.painter().rect_filled(rect, CornerRadius::same(radius().block), fill);
    let at = egui::pos2(rect.left() + space().s, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.ink);
    response.clicked()
}
