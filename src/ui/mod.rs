//! The window. The only layer that names egui.
//!
//! [`RostrumApp`] draws a frame from the state and hands the actions that its views push to
//! [`rostrum_app::update`]. Views change nothing themselves.

mod app;
mod appearance;
mod bar;
mod changes;
mod chords;
mod composition;
mod dbus;
mod dialogs;
mod display_loss;
mod field_keys;
mod field_menu;
mod file_dialogs;
mod files;
mod first_run;
mod follow_ups;
mod fonts;
mod icons;
mod input_queue;
mod interventions;
mod keys;
mod links;
mod marked_text;
mod memory;
mod menus;
mod message_box;
mod names;
mod notes;
mod notices;
mod overview;
mod page;
mod panes;
mod portal;
mod quotes;
mod rehearse;
mod remark;
#[cfg(feature = "wgpu")]
mod renderers;
mod returned;
mod review;
mod revisions;
mod rows;
mod session;
mod shell;
#[cfg(unix)]
mod signals;
mod text_difference;
mod theme;
mod timeline;
mod typeset;
mod view;
mod watched;
mod widgets;
mod window;
mod zones;

pub use app::RostrumApp;
pub use chords::egui_key_of;
pub use dbus::{keep_dbus_local, local_part_of_dbus_address};
pub use file_dialogs::{FileDialogs, FileQuestion, WantedFile};
pub use message_box::{nobody_reads_standard_error, show_message_box_if_unseen};
pub use rehearse::scroll as prompter_scroll;
pub use timeline::layout as timeline_layout;
pub use window::{NoWindow, display_is_named, open_window, prepare_egui_context};
