//! Filters by room, by track and by "mine", and the menus that set them.

use super::layout::{SessionSlot, TimelineIndex};
use crate::ui::icons;
use crate::ui::theme::radius;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, focus_ring, section_head};
use egui::{
    CornerRadius, Id, Popup, PopupCloseBehavior, Rect, Response, ScrollArea, Sense, Stroke, StrokeKind,
    TextEdit, Ui, WidgetInfo, pos2, vec2,
};
use rostrum_text::fold::fold_for_search;
use std::collections::BTreeSet;

/// The width of a menu, in points.
const WIDTH: f32 = 220.0;
/// From more names than this on, they can be searched.
const SEARCHED_ABOVE: usize = 12;

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
pub struct FilterSet {
    mine: Option<BTreeSet<usize>>,
    rooms: BTreeSet<usize>,
    tracks: BTreeSet<usize>,
}

impl FilterSet {
    /// Whether a session passes.
    pub fn keeps(&self, slot: &SessionSlot) -> bool {
        self.mine.as_ref().is_none_or(|mine| mine.contains(&slot.session))
            && (self.rooms.is_empty() || self.rooms.contains(&slot.room))
            && (self.tracks.is_empty() || slot.track.is_some_and(|track| self.tracks.contains(&track)))
    }

    /// How many tracks and how many rooms are chosen.
    pub fn chosen_tracks_and_rooms(&self) -> (usize, usize) {
        (self.tracks.len(), self.rooms.len())
    }

    /// Whether it lets everything pass.
    pub fn keeps_all(&self) -> bool {
        *self == Self::default()
    }
}

impl Filters {
    /// The filters against a programme; rooms and tracks that it does not have are passed over.
    pub fn resolve_for_programme(&self, plan: &TimelineIndex, view: &View<'_>) -> FilterSet {
        let numbers = |names: &[String], chosen: &BTreeSet<String>| {
            let all = names.iter().enumerate();
            all.filter(|(_, name)| chosen.contains(*name)).map(|(number, _)| number).collect()
        };
        FilterSet {
            mine: self.mine.then(|| sessions_marked_mine(view)),
            rooms: numbers(&plan.rooms, &self.rooms),
            tracks: numbers(&plan.tracks, &self.tracks),
        }
    }
}

/// The sessions that are marked as mine, by position in the programme.
pub fn sessions_marked_mine(view: &View<'_>) -> BTreeSet<usize> {
    let notebook = &view.state.notebook;
    if notebook.sessions.values().all(|entry| !entry.mine) {
        return BTreeSet::new();
    }
    let all = view.state.shown_programme().sessions.iter().enumerate();
    all.filter(|(_, session)| notebook.is_mine(&session.id)).map(|(index, _)| index).collect()
}

/// Whether a programme has anything to filter by besides "mine".
pub fn has_rooms_or_tracks_to_filter(plan: &TimelineIndex) -> bool {
    plan.rooms.len() > 1 || plan.tracks.len() > 1
}

/// Forgets all filters.
pub fn clear(filters: &mut Filters) {
    *filters = Filters::default();
}

/// A menu of all filters, below a button.
pub fn menu_ui(view: &View<'_>, filters: &mut Filters, plan: &TimelineIndex, button: &Response) {
    menu(button).show(|ui| {
        if check_ui(ui, view, filters.mine, &view.say("timeline-mine")) {
            filters.mine = !filters.mine;
        }
        if plan.tracks.len() > 1 {
            section_head(ui, view, &view.say("timeline-track"));
            names_ui(ui, view, ("tracks", true), &plan.tracks, &mut filters.tracks, 200.0);
        }
        if plan.rooms.len() > 1 {
            section_head(ui, view, &view.say("timeline-room"));
            let first = plan.tracks.len() <= SEARCHED_ABOVE;
            names_ui(ui, view, ("rooms", first), &plan.rooms, &mut filters.rooms, 240.0);
        }
        clear_ui(ui, view, filters);
    });
}

/// A menu of the tracks, below a button.
pub fn tracks_ui(view: &View<'_>, filters: &mut Filters, plan: &TimelineIndex, button: &Response) {
    menu(button).show(|ui| {
        names_ui(ui, view, ("tracks", true), &plan.tracks, &mut filters.tracks, 420.0);
        clear_ui(ui, view, filters);
    });
}

/// A menu of the rooms, below a button.
pub fn rooms_ui(view: &View<'_>, filters: &mut Filters, plan: &TimelineIndex, button: &Response) {
    menu(button).show(|ui| {
        names_ui(ui, view, ("rooms", true), &plan.rooms, &mut filters.rooms, 420.0);
        clear_ui(ui, view, filters);
    });
}

fn menu(button: &Response) -> Popup<'_> {
    Popup::menu(button).close_behavior(PopupCloseBehavior::CloseOnClickOutside).width(WIDTH)
}

fn names_ui(
    ui: &mut Ui,
    view: &View<'_>,
    (salt, first): (&str, bool),
    names: &[String],
    chosen: &mut BTreeSet<String>,
    height: f32,
) {
    let wanted = if names.len() > SEARCHED_ABOVE { search_ui(ui, view, salt, first) } else { String::new() };
    let found = |name: &&String| wanted.is_empty() || fold_for_search(name).text().contains(&wanted);
    if !names.iter().any(|name| found(&name)) {
        view.face(Role::Small, view.theme.ink_2).label(ui, &view.say("timeline-no-such-name"));
    }
    let area = ScrollArea::vertical().id_salt(salt).max_height(height).min_scrolled_height(height);
    area.show(ui, |ui| {
        for name in names.iter().filter(found) {
            let on = chosen.contains(name);
            if check_ui(ui, view, on, name) {
                if on {
                    chosen.remove(name);
                } else {
                    chosen.insert(name.clone());
                }
            }
        }
    });
}

/// The field by which the names of a menu are searched; the first has the keyboard when the menu opens. Gives what is
/// wanted, folded as the names are.
fn search_ui(ui: &mut Ui, view: &View<'_>, salt: &str, first: bool) -> String {
    let id = Id::unique(("timeline-filter-search", salt));
    // A menu begins with a pass in which it is only measured.
    let begins = ui.is_sizing_pass();
    let mut typed =
        if begins { String::new() } else { ui.data(|data| data.get_temp(id)).unwrap_or_default() };
    let face = view.face(Role::Small, view.theme.ink);
    let name = view.say("timeline-find-name");
    let hint = egui::RichText::new(&name).font(face.font()).color(view.theme.ink_3);
    let edit = TextEdit::singleline(&mut typed).id(id).font(face.font()).hint_text(hint);
    let response = ui.add(edit.desired_width(WIDTH - 40.0));
    ui.ctx().accesskit_node_builder(id, |node| node.set_label(name));
    if begins && first {
        response.request_focus();
    }
    let wanted = fold_for_search(typed.trim()).text().to_owned();
    ui.data_mut(|data| data.insert_temp(id, typed));
    wanted
}

/// A line of a menu with a box to tick. Returns whether it was clicked.
fn check_ui(ui: &mut Ui, view: &View<'_>, on: bool, label: &str) -> bool {
    let theme = view.theme;
    let (rect, response) = ui.allocate_exact_size(vec2(WIDTH - 24.0, 28.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(egui::Role::CheckBox, true, on, label));
    if !ui.is_rect_visible(rect) {
        return response.clicked();
    }
    let painter = ui.painter();
    if response.hovered() {
        painter.rect_filled(rect, CornerRadius::same(radius().chip), theme.accent_tint);
    }
    let tick = Rect::from_center_size(pos2(rect.left() + 14.0, rect.center().y), vec2(16.0, 16.0));
    let (fill, edge) = if on { (theme.accent, theme.accent) } else { (theme.surface, theme.border) };
    painter.rect(tick, CornerRadius::same(radius().tick), fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    if on {
        let mark = view.face(Role::Caption, theme.accent_ink).galley(ui, icons::CHECK, f32::INFINITY);
        painter.galley(tick.center() - mark.size() / 2.0, mark, theme.accent_ink);
    }
    let galley = view.face(Role::Small, theme.ink).galley_elided(ui, label, rect.width() - 36.0);
    painter.galley(pos2(rect.left() + 30.0, rect.center().y - galley.size().y / 2.0), galley, theme.ink);
    focus_ring(ui, theme, &response, rect.shrink(2.0), radius().chip);
    response.clicked()
}

fn clear_ui(ui: &mut Ui, view: &View<'_>, filters: &mut Filters) {
    if *filters != Filters::default()
        && button(ui, view, &view.say("timeline-clear-filter"), Emphasis::Link, "").clicked()
    {
        clear(filters);
        ui.close();
    }
}
