//! What the timeline remembers between frames, and the geometry that it keeps.

use super::filters::{FilterSet, Filters};
use super::layout::{DayColumns, DayColumnsSpec, Rooms, TimelineIndex};
use super::lines::LineCache;
use super::scene::ZoneNames;
use crate::ui::view::View;
use egui::Vec2;
use rostrum_locale::Language;
use rostrum_programme::{Programme, ProgrammeId, Zone};
use std::rc::Rc;
use std::sync::Arc;

/// What the timeline remembers between frames: zoom, scroll, filters.
#[derive(Debug, Default)]
pub struct TimelineMemory {
    /// What the user filters by.
    pub filters: Filters,
    /// Steps of zoom from the usual scale; one step is a quarter more.
    pub zoom: f32,
    /// Whether the rooms of this programme have been given the scale at which their titles can be read.
    pub rooms_fitted: bool,
    /// How far the columns are to be moved on, in points.
    pub shift: Option<f32>,
    /// The keyboard is wanted in the timeline.
    pub focus: Option<FocusTarget>,
    /// The day that the list shows.
    pub day: Option<usize>,
    /// The session that was selected in the last frame: when it changes, it is brought into view.
    pub selected: Option<usize>,
    /// Whether the timeline has been brought to where it begins.
    pub placed: bool,
    /// A session to be brought into view.
    pub reveal: Option<usize>,
    /// What was looked at in the last frame.
    pub visible: VisibleArea,
    /// The present is to be brought into view.
    pub to_now: bool,
    plan: Option<(Arc<Programme>, Rc<TimelineIndex>)>,
    /// The days as columns.
    pub columns: CachedValue<ColumnsKey, DayColumns>,
    /// The rooms as rows.
    pub rooms: CachedValue<RoomsKey, RoomsLayout>,
    cities: CachedValue<CityKey, ZoneNames>,
    /// Titles that were broken into lines.
    pub lines: LineCache,
}

/// What the names of the two zones depend on.
#[derive(Debug, PartialEq)]
struct CityKey {
    programme: ProgrammeId,
    forum: Zone,
    reader: Zone,
    label: Option<String>,
    language: Language,
}

/// Which block the keyboard is wanted on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FocusTarget {
    /// The selected one, or the one on now, or the first.
    Selected,
    /// This one.
    Session(usize),
}

impl TimelineMemory {
    /// Puts the keyboard into the timeline.
    pub fn request_focus(&mut self) {
        self.focus = Some(FocusTarget::Selected);
    }

    /// By how much the usual scale is multiplied.
    pub fn zoom_factor(&self) -> f32 {
        1.25_f32.powf(self.zoom)
    }

    pub fn zoom_by(&mut self, steps: f32) {
        self.zoom = (self.zoom + steps).clamp(-6.0, 10.0);
    }

    /// What the two zones are called; asked for hundreds of times a frame, and not cheap to find.
    pub fn zone_names(&mut self, view: &View<'_>) -> Rc<ZoneNames> {
        let state = view.state;
        let key = CityKey {
            programme: state.shown_programme().id.clone(),
            forum: state.shown_programme().zone,
            reader: state.reader_zone(),
            label: state.settings.reader_zone_label.clone(),
            language: state.language(),
        };
        self.cities
            .get(key, || ZoneNames { forum: state.forum_zone_name(), reader: state.reader_zone_name() })
    }

    pub fn timeline_index(&mut self, programme: &Arc<Programme>) -> Rc<TimelineIndex> {
        if let Some((known, plan)) = &self.plan
            && Arc::ptr_eq(known, programme)
        {
            return plan.clone();
        }
        // The scale of one programme says nothing about another.
        if self.plan.as_ref().is_some_and(|(known, _)| known.id != programme.id) {
            self.zoom = 0.0;
            self.rooms_fitted = false;
            self.visible = VisibleArea::default();
        }
        let plan = Rc::new(TimelineIndex::of(programme));
        self.plan = Some((programme.clone(), plan.clone()));
        self.columns = CachedValue::default();
        self.rooms = CachedValue::default();
        self.cities = CachedValue::default();
        self.day = None;
        self.placed = false;
        plan
    }
}

/// Something computed, kept for as long as what it was computed from stays the same.
#[derive(Debug)]
pub struct CachedValue<K, V>(Option<(K, Rc<V>)>);

impl<K, V> Default for CachedValue<K, V> {
    fn default() -> Self {
        Self(None)
    }
}

impl<K: PartialEq, V> CachedValue<K, V> {
    pub fn get(&mut self, key: K, make: impl FnOnce() -> V) -> Rc<V> {
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

/// What a pane that scrolls looked at in the last frame.
#[derive(Debug, Clone, Copy, Default)]
pub struct VisibleArea {
    /// From the content's top left corner, in points.
    pub offset: Vec2,
    /// The scale of time that was painted.
    pub px_per_hour: f32,
}

/// What the columns' geometry is kept under.
#[derive(Debug, Clone, PartialEq)]
pub struct ColumnsKey {
    pub spec: DayColumnsSpec,
    pub filter: FilterSet,
}

/// What the rooms' geometry is kept under.
#[derive(Debug, Clone, PartialEq)]
pub struct RoomsKey {
    pub px_per_hour: f32,
    pub bars: usize,
    pub filter: FilterSet,
}

/// The geometry of rooms that is kept.
#[derive(Debug)]
pub struct RoomsLayout {
    pub rooms: Rooms,
    pub concurrent_sessions_along_axis: Vec<u32>,
}
