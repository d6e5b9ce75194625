//! What an update changes, in the reader's words: one describer, whose lines the window and the terminal each show in
//! their own way.
//!
//! A line is made of runs that say how each stretch is meant (as before, new, gone, beside the text); it holds no colour.

mod excerpt;
mod lines;
mod texts;

pub use excerpt::{
    ChangedTextExcerpt, DiffRun, DiffRunKind, elide_middle, excerpt_of_segments, excerpt_of_texts,
    whole_text_with_changes,
};
pub use lines::{ChangeDescriber, ChangeLine, Chip, ChipTone, capitalize_first_letter};
