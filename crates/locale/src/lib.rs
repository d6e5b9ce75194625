//! Messages and localized formatting: dates, times, numbers, cities, figures, speaking times, errors as
//! sentences, and where Chinese lines may break.
//!
//! Owns every word that the program says by itself (`assets/locales`). Refuses I/O, clocks and
//! screens: the system's zone and language come in as arguments, widths through a function.

pub mod bounded_text;
pub mod changes;
pub mod city_list;
mod date_words;
pub mod dates;
mod decimals;
pub mod figures;
pub mod intervention_frame;
pub mod labels;
mod language;
pub mod line_breaks;
mod messages;
pub mod numbers;
pub mod sentences;
pub mod session_times;
pub mod speaking;
pub mod system_zone;
pub mod times;
pub mod zone_names;

pub use language::Language;
pub use messages::{MESSAGE_FILE_NAMES, MessageArg, Messages, message_file_texts};
