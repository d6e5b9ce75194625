//! What changed in a session, in lines: shared by the review of an update and by the session's page.
//!
//! Computes what is told ([`lines`], [`excerpt`]) and paints it; refuses to decide what changed.

pub mod excerpt;
pub mod lines;
mod paint;
mod texts;

pub use paint::{LineLayout, chip_ui, lay_line, tone_of};
