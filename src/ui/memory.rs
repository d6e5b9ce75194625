//! What the views remember between frames.

use super::appearance::AppliedStyle;
use super::dialogs::DialogsMemory;
use super::field_menu::FieldMenuMemory;
use super::follow_ups::FollowUpsMemory;
use super::notes::NotesMemory;
use super::notices::NoticesMemory;
use super::review::ReviewMemory;
use super::session::ChangedMemory;
use super::timeline::TimelineMemory;
use rostrum_app::Pane;
use std::collections::HashMap;

/// What the views remember between frames; nothing that the user would miss.
#[derive(Default)]
pub struct Memory {
    pub timeline: TimelineMemory,
    pub notes: NotesMemory,
    pub follow_ups: FollowUpsMemory,
    pub dialogs: DialogsMemory,
    pub notices: NoticesMemory,
    pub review: ReviewMemory,
    pub changed: ChangedMemory,
    pub field_menu: FieldMenuMemory,
    /// The panes' widths in the last frame, in points.
    pub widths: HashMap<Pane, f32>,
    /// The pane whose edge is being dragged.
    pub resizing: Option<Pane>,
    /// Whether the page in the middle is to take the keyboard.
    pub wants_page: bool,
    /// How the window looks now.
    pub style: Option<AppliedStyle>,
    /// Whether the window may close.
    pub closes: bool,
    /// Whether it was asked to close while some input had not been processed yet.
    pub close_asked: bool,
    /// Whether the window had the keyboard in the last frame.
    pub window_focused: Option<bool>,
}
