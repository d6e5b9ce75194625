//! The timeline: sessions as blocks drawn to scale.
//!
//! A small programme has its days as columns; a large one is a list of one day in its pane, and rooms
//! as rows when it fills the window. Owns zoom, filters and the keyboard's place. Refuses geometry
//! (`layout` computes it) and changes to the document (it pushes actions).

mod axis;
mod board;
mod columns;
mod content;
mod density;
mod filters;
mod head;
pub mod layout;
mod lines;
mod list;
mod paint;
mod rooms;
mod targets;
mod unlisted;

use super::fonts::Script;
use super::view::View;
use egui::{Rect, Ui};
use filters::{FilterSet, Filters};
use layout::TimelineIndex;
use lines::LineCache;
use rostrum_app::Page;
use rostrum_locale::Language;
use rostrum_programme::{Programme, Zone};
use std::rc::Rc;
use std::sync::Arc;

/// What the timeline remembers between frames: zoom, scroll, filters.
#[derive(Debug, Default)]
pub struct TimelineMemory {
    filters: Filters,
    /// Steps of zoom from the usual scale; one step is a quarter more.
    zoom: f32,
    /// The keyboard is wanted in the timeline.
    focus: Option<Wish>,
    /// The day that the list shows.
    day: Option<usize>,
    /// The session that was selected in the last frame: when it changes, it is brought into view.
    selected: Option<usize>,
    /// Whether the timeline has been brought to where it begins.
    placed: bool,
    /// A session to be brought into view.
    reveal: Option<usize>,
    /// What was looked at in the last frame.
    glance: board::VisibleArea,
    /// The present is to be brought into view.
    to_now: bool,
    plan: Option<(Arc<Programme>, Rc<TimelineIndex>)>,
    columns: Kept<columns::Key, layout::Columns>,
    rooms: Kept<rooms::Key, rooms::RoomsLayout>,
    cities: Kept<CityKey, content::Cities>,
    lines: LineCache,
}

/// What the names of the two zones depend on.
#[derive(Debug, PartialEq)]
struct CityKey {
    programme: rostrum_programme::ProgrammeId,
    forum: Zone,
    reader: Zone,
    label: Option<String>,
    language: Language,
}

/// Which block the keyboard is wanted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Wish {
    /// The selected one, or the one on now, or the first.
    Selected,
    /// This one.
    Session(usize),
}

impl TimelineMemory {
    /// Puts the keyboard into the timeline.
    pub fn request_focus(&mut self) {
        self.focus = Some(Wish::Selected);
    }

    /// By how much the usual scale is multiplied.
    fn scale(&self) -> f32 {
        1.25_f32.powf(self.zoom)
    }

    fn zoom_by(&mut self, steps: f32) {
        self.zoom = (self.zoom + steps).clamp(-6.0, 10.0);
    }

    /// What the two zones are called; asked for hundreds of times a frame, and not cheap to find.
    fn cities(&mut self, view: &View<'_>) -> Rc<content::Cities> {
        let state = view.state;
        let key = CityKey {
            programme: state.programme().id.clone(),
            forum: state.programme().zone,
            reader: state.reader_zone(),
            label: state.settings.reader_zone_label.clone(),
            language: state.language(),
        };
        self.cities.get(key, || content::Cities { forum: state.forum_city(), reader: state.reader_city() })
    }

    fn plan(&mut self, programme: &Arc<Programme>) -> Rc<TimelineIndex> {
        if let Some((known, plan)) = &self.plan
            && Arc::ptr_eq(known, programme)
        {
            return plan.clone();
        }
        let plan = Rc::new(TimelineIndex::of(programme));
        self.plan = Some((programme.clone(), plan.clone()));
        self.columns = Kept::default();
        self.rooms = Kept::default();
        self.cities = Kept::default();
        self.day = None;
        self.placed = false;
        plan
    }
}

/// Something computed, kept for as long as what it was computed from stays the same.
#[derive(Debug)]
struct Kept<K, V>(Option<(K, Rc<V>)>);

impl<K, V> Default for Kept<K, V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K: PartialEq, V> Kept<K, V> {
    fn get(&mut self, key: K, make: impl FnOnce() -> V) -> Rc<V> {
        match &self.0 {
            Some((known, value)) if *known == key => value.clone(),
            _ => {
                let value = Rc::new(make());
                self.0 = Some((key, value.clone()));
                value
            }
        }
    }
}

/// What all forms of the timeline are given.
struct Scene {
    programme: Arc<Programme>,
    plan: Rc<TimelineIndex>,
    sieve: FilterSet,
    sense: rostrum_app::PhaseClock,
    /// The position of the session that the middle pane shows.
    selected: Option<usize>,
    cities: Rc<content::Cities>,
}

/// The width that the timeline begins with, in points: Latin titles need more room.
pub fn default_width(window: f32, script: Script) -> f32 {
    match script {
        Script::Han => (window * 0.275).clamp(340.0, 520.0),
        Script::Latin => (window * 0.325).clamp(400.0, 600.0),
    }
}

/// Shows the timeline in its pane, or over the whole window.
pub fn timeline_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut TimelineMemory) {
    let programme = view.state.programme().clone();
    let plan = memory.plan(&programme);
    let sieve = memory.filters.sieve(&plan, view);
    let selected = match &view.state.layout.page {
        Page::Session(id) => programme.sessions.iter().position(|session| session.id == *id),
        Page::Overview => None,
    };
    let cities = memory.cities(view);
    let scene = Scene { sense: view.state.sense_of_time(), programme, plan, sieve, selected, cities };
    let mut area = ui.available_rect_before_wrap();
    ui.allocate_rect(area, egui::Sense::hover());
    let unlisted = unlisted::height_of(view);
    if unlisted > 0.0 && unlisted < area.height() * 0.5 {
        area.max.y -= unlisted;
        let below =
            Rect::from_min_max(area.left_bottom(), egui::pos2(area.right(), area.bottom() + unlisted));
        unlisted::unlisted_ui(ui, view, below);
    }
    if memory.focus == Some(Wish::Selected) {
        memory.focus = scene.first_focus(view).map(Wish::Session);
    }
    let moved = memory.selected != scene.selected;
    let arrived = Arrived { moved: moved && memory.placed, first: !memory.placed };
    memory.selected = scene.selected;
    memory.placed = true;
    if view.state.layout.whole_timeline && scene.plan.is_large() {
        rooms::rooms_ui(ui, view, memory, &scene, area, arrived);
    } else if scene.plan.is_large() {
        list::list_ui(ui, view, memory, &scene, area, arrived);
    } else {
        columns::columns_ui(ui, view, memory, &scene, area, arrived);
    }
}

/// Why the timeline may have to be brought somewhere.
#[derive(Debug, Clone, Copy)]
struct Arrived {
    /// Another session was selected.
    moved: bool,
    /// It is shown for the first time.
    first: bool,
}

impl Scene {
    /// The block that the keyboard goes to first.
    fn first_focus(&self, view: &View<'_>) -> Option<usize> {
        let on_now = || {
            let id = view.state.on_now_or_next()?;
            self.programme.sessions.iter().position(|session| session.id == id)
        };
        let kept = |session: &usize| self.plan.slot_of(*session).is_some_and(|slot| self.sieve.keeps(slot));
        self.selected
            .filter(kept)
            .or_else(|| on_now().filter(kept))
            .or_else(|| self.plan.slots.iter().find(|slot| self.sieve.keeps(slot)).map(|slot| slot.session))
    }

    /// The instant now, on the forum's own days.
    fn now(&self) -> Option<i64> {
        self.sense.shows_now().then(|| self.sense.now.timestamp())
    }
}

/// The part of a pane below a height.
fn below(area: Rect, height: f32) -> Rect {
    Rect::from_min_max(egui::pos2(area.left(), (area.top() + height).min(area.bottom())), area.max)
}
