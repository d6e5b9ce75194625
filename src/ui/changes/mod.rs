//! What changed in a session, in lines: shared by the review of an update and by the session's page.
//!
//! Paints the lines of `rostrum_locale::changes`; refuses to word them.

mod paint;

pub use paint::{LineLayout, chip_colours, chip_ui, lay_line};
