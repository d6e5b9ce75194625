//! The outline document: a programme as an organisation writes it, in text, Markdown, Word or PDF.
//!
//! One source a file (`plain`, `docx`, `pdf`) gives a neutral [`document`]; the rest reads that in
//! Chinese, English, French and Spanish. What is unsure becomes a warning at its line or
//! paragraph; what has no clock time or no date is skipped with one. Refuses to guess in silence.

mod bare_hours;
mod build;
mod calendar;
mod clock_zone;
mod columns;
mod common_hours;
mod corrected;
mod dates;
mod days_without_month;
mod document;
mod document_lines;
mod docx;
mod forms_of_address;
mod front;
mod grid;
mod habits;
mod half_days;
mod headings;
mod hyphens;
mod items;
mod joined_clocks;
mod joined_times;
mod kind_words;
mod kinds;
mod labels;
mod language;
mod lattice;
mod layout;
mod line;
mod line_form;
mod line_words;
mod misprints;
mod notices;
mod numeric_dates;
mod pdf;
mod people;
mod plain;
mod read;
mod segment;
mod segments;
mod session_heading;
mod sessions;
mod side_by_side;
mod tables;
mod times;
mod trace;
mod typed_dates;
mod word_files;
mod wrapped_times;
mod written_out;
mod zones;

pub use docx::{explain_docx, read_docx};
pub use habits::{habit_of, lines_of_habit};
pub(super) use kinds::{kind_in_type, kind_of_title};
pub use pdf::{explain_pdf, read_pdf};
pub use read::{explain_outline, read_outline};
pub(super) use session_heading::read_session_heading;
pub use typed_dates::{DateReading, dates_of_numbers};
pub(super) use zones::zone_of_city;
