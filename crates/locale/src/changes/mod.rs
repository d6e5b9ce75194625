//! What an update changes, in the reader's words: one describer, whose lines the window and the terminal each show in
//! their own way.
//!
//! A line is made of runs that say how each stretch is meant (as before, new, gone, beside the text); it holds no colour.

mod excerpt;
mod lines;
mod texts;

pub use excerpt::{Excerpt, Run, RunKind, both_ends, excerpt, excerpt_of, whole_text_with_changes};
pub use lines::{ChangeDescriber, Chip, Line, Tone, sentence_case};
