//! What a character is, for all layers: the script that it is written in, how wide it is, which way it runs, and what
//! it folds to where texts are compared.
//!
//! Owns the one answer to each of these questions, from the properties that Unicode gives characters.
//! Refuses languages: what a text means, and which words count, its callers know.
//!
//! ```
//! use rostrum_text::script::{is_han, is_unspaced_letter_or_punctuation, joins_without_space};
//! use rostrum_text::width::display_width;
//!
//! assert!(is_han('就') && !is_han('，') && !is_han('é'));
//! // A comma of Chinese text is no Han character, but no space stands around it either.
//! assert!(is_unspaced_letter_or_punctuation('，'));
//! // Two lines of Chinese become one without a space, a Latin word keeps its own.
//! assert!(joins_without_space('业', '“') && !joins_without_space('业', 'I'));
//! assert_eq!(display_width("就业：é"), 7);
//! ```

pub mod direction;
pub mod fold;
pub mod script;
pub mod width;
