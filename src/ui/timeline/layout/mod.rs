//! Pure geometry of the timeline: spans and a view (zoom, size, filters) become rectangles.
//!
//! Owns the order of sessions, the tracks of parallel ones, and which blocks a viewport can see.
//! Refuses windows, colours and words: it is tested without any of them.

mod board;
mod columns;
mod hours;
mod index;
mod rooms;
mod tracks;

pub use board::{Block, Board, Flow, Step, Strip};
pub use columns::{Columns, ColumnsSpec, layout_columns};
pub use hours::{HOUR_SECS, Mark};
pub use index::{Slot, TimelineDay, TimelineIndex};
pub use rooms::{Rooms, RoomsSpec, Segment, density, layout_rooms};
pub use tracks::{Track, tracks};
