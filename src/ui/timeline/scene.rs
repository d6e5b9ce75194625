//! What all forms of the timeline are given to draw.

use super::filters::FilterSet;
use super::layout::TimelineIndex;
use crate::ui::view::View;
use egui::Rect;
use rostrum_app::SessionPhaseSnapshot;
use rostrum_programme::Programme;
use std::rc::Rc;
use std::sync::Arc;

/// What all forms of the timeline are given.
pub struct Scene {
    /// The programme.
    pub programme: Arc<Programme>,
    /// The programme as geometry sees it.
    pub plan: Rc<TimelineIndex>,
    /// What the filters leave of it.
    pub filter: FilterSet,
    /// Past, now and later.
    pub sense: SessionPhaseSnapshot,
    /// The position of the session that the middle pane shows.
    pub selected: Option<usize>,
    /// What both zones are called.
    pub cities: Rc<ZoneNames>,
}

/// What the forum's zone and the reader's are called.
#[derive(Debug)]
pub struct ZoneNames {
    /// The forum's: "Geneva".
    pub forum: String,
    /// The reader's.
    pub reader: String,
}

/// Why the timeline may have to be brought somewhere.
#[derive(Debug, Clone, Copy)]
pub struct ScrollReasons {
    /// Another session was selected.
    pub moved: bool,
    /// It is shown for the first time.
    pub first: bool,
}

impl Scene {
    /// The block that the keyboard goes to first.
    pub fn first_focus(&self, view: &View<'_>) -> Option<usize> {
        let on_now = || {
            let id = view.state.current_or_next_session_id()?;
            self.programme.sessions.iter().position(|session| session.id == id)
        };
        let kept =
            |session: &usize| self.plan.session_slot(*session).is_some_and(|slot| self.filter.keeps(slot));
        self.selected
            .filter(kept)
            .or_else(|| on_now().filter(kept))
            .or_else(|| self.plan.slots.iter().find(|slot| self.filter.keeps(slot)).map(|slot| slot.session))
    }

    /// How many sessions the filters leave.
    pub fn kept_count(&self) -> usize {
        self.plan.slots.iter().filter(|slot| self.filter.keeps(slot)).count()
    }

    /// Of those that the filters leave, the one that begins nearest to a time, in seconds since 1970.
    pub fn nearest_kept(&self, at: i64) -> Option<usize> {
        let kept = self.plan.slots.iter().filter(|slot| self.filter.keeps(slot));
        kept.min_by_key(|slot| slot.start.abs_diff(at)).map(|slot| slot.session)
    }

    /// The instant now, on the forum's own days.
    pub fn now(&self) -> Option<i64> {
        self.sense.shows_now_line().then(|| self.sense.now.timestamp())
    }
}

/// The part of a pane below a height.
pub fn area_below(area: Rect, height: f32) -> Rect {
    Rect::from_min_max(egui::pos2(area.left(), (area.top() + height).min(area.bottom())), area.max)
}
