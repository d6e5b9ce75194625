//! The labels of hours: the forum's clock, and the reader's beside it where it differs.

use super::content::clock_at;
use super::layout::HourMark;
use super::scene::Scene;
use crate::ui::typeset::{Role, on_hover};
use crate::ui::view::View;
use chrono::{DateTime, NaiveDate};
use egui::{Color32, Galley, Rect, Sense, Ui, WidgetInfo, pos2};
use rostrum_locale::times;
use rostrum_programme::Zone;
use std::sync::Arc;

/// Whose clock an axis shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AxisClock {
    /// The forum's.
    Forum,
    /// The reader's.
    Reader,
}

impl AxisClock {
    /// The zone.
    pub fn zone(self, view: &View<'_>) -> Zone {
        match self {
            Self::Forum => view.state.shown_programme().zone,
            Self::Reader => view.state.reader_zone(),
        }
    }

    /// What the zone is called.
    pub fn city(self, scene: &Scene) -> &str {
        match self {
            Self::Forum => &scene.cities.forum,
            Self::Reader => &scene.cities.reader,
        }
    }
}

/// How far the reader's clock is ahead of the forum's at an instant, in seconds.
pub fn ahead_secs(view: &View<'_>, at: i64) -> i32 {
    let at = DateTime::from_timestamp(at, 0).unwrap_or_default();
    view.state.reader_zone().offset_secs(at) - view.state.shown_programme().zone.offset_secs(at)
}

/// The lines of a label: the clock, and how many days it is past the column's date.
pub fn label_of(
    view: &View<'_>,
    whose: AxisClock,
    mark: &HourMark,
    date: NaiveDate,
) -> (String, Option<String>) {
    let (clock, days) = clock_at(view, whose.zone(view), mark.at, date);
    (clock, times::day_offset(days, &view.state.words))
}

/// Paints a column of labels, each centred on its hour's line. `top` is where position 0 lies. That the clock is past
/// the column's date stands once, below the first of those that are.
pub fn column_ui(
    ui: &Ui,
    view: &View<'_>,
    whose: AxisClock,
    marks: &[HourMark],
    date: NaiveDate,
    area: Rect,
    top: f32,
) {
    let painter = ui.painter().with_clip_rect(area.expand2(egui::vec2(0.0, 10.0)));
    let ink = view.theme.ink_3;
    let mut past = None;
    for mark in marks {
        let y = top + mark.position;
        if y < area.top() - 20.0 || y > area.bottom() + 20.0 {
            continue;
        }
        let (clock, days) = label_of(view, whose, mark, date);
        let galley = view.face(Role::Caption, ink).galley(ui, &clock, f32::INFINITY);
        let height = galley.size().y;
        let x = |galley: &Arc<Galley>| area.center().x - galley.size().x / 2.0;
        painter.galley(pos2(x(&galley), y - height / 2.0), galley, ink);
        if let Some(days) = days.clone().filter(|_| days != past) {
            let galley = view.face(Role::Caption, ink).galley(ui, &days, f32::INFINITY);
            painter.galley(pos2(x(&galley), y + height / 2.0 - 2.0), galley, ink);
        }
        past = days;
    }
}

/// Paints a zone's name over an axis; a long name is shortened and told in full on hover.
pub fn city_ui(
    ui: &mut Ui,
    view: &View<'_>,
    scene: &Scene,
    whose: AxisClock,
    area: Rect,
    note: Option<&str>,
) {
    let ink: Color32 = view.theme.ink_3;
    let city = whose.city(scene);
    let face = view.face(Role::Caption, ink);
    // "New York" stands in two lines.
    let in_two = face.galley(ui, city, area.width());
    let galley = if note.is_none() && in_two.rows.len() == 2 && city.contains(' ') {
        in_two
    } else {
        face.galley_elided(ui, city, area.width())
    };
    let key = match whose {
        AxisClock::Forum => "timeline-forum-time",
        AxisClock::Reader => "timeline-your-time",
    };
    let said = view.say_with("timeline-said", &[("before", view.say(key).into()), ("next", city.into())]);
    let response = ui.interact(area, ui.scope_id().with(("city", key)), Sense::hover());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &said));
    let lines = if note.is_some() { 2.0 } else { 1.0 };
    let y = area.center().y - galley.size().y * lines / 2.0;
    let height = galley.size().y;
    for row in &galley.rows {
        // Each line in the middle of the column.
        let line = face.galley_elided(ui, row.text().trim(), area.width());
        let top = y + row.pos.y;
        ui.painter().galley(pos2(area.center().x - line.size().x / 2.0, top), line, ink);
    }
    if let Some(note) = note {
        let galley = face.galley_elided(ui, note, area.width());
        ui.painter().galley(pos2(area.center().x - galley.size().x / 2.0, y + height), galley, ink);
    }
    let _shown = on_hover(response, &said);
}
