//! Messages and localized formatting: dates, times, numbers, cities, figures, speaking times, errors as
//! sentences, and where Chinese lines may break.
//!
//! Owns every word that the program says by itself (`assets/locales`). Refuses I/O, clocks and
//! screens: the system's zone and language come in as arguments, widths through a function.

pub mod bounded_text;
pub mod capitals;
pub mod changes;
pub mod cities;
mod date_words;
pub mod dates;
mod decimals;
pub mod figures;
pub mod frame;
pub mod labels;
mod language;
pub mod line_breaks;
mod messages;
pub mod numbers;
pub mod sentences;
pub mod speaking;
pub mod times;
pub mod zones;

pub use language::Language;
pub use messages::{Arg, FILES, Messages, sources};
