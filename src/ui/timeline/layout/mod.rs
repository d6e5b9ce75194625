//! Pure geometry of the timeline: spans and a view (zoom, size, filters) become rectangles.
//!
//! Owns the order of sessions, the tracks of parallel ones, and which blocks a viewport can see.
//! Refuses windows, colours and words: it is tested without any of them.

mod board;
mod columns;
mod hours;
mod index;
mod lanes;
mod rooms;

pub use board::{ArrowDirection, Block, Board, Flow, Strip};
pub use columns::{DayColumns, DayColumnsSpec, layout_day_columns};
pub use hours::{HOUR_SECS, HourMark};
pub use index::{SessionSlot, TimelineDay, TimelineIndex};
pub use lanes::{Lane, assign_lanes};
pub use rooms::{DaySegment, Rooms, RoomsSpec, concurrent_sessions_along_axis, layout_rooms};
