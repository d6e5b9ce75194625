//! Programme files in and out: one file a format, bytes in, programme and warnings out.
//!
//! Refuses I/O. Partial success is data: a reader gives what it could read, with warnings that
//! say where and what; an error says why nothing could be used. Neither holds a sentence for the
//! user: kinds and values only, which `locale::sentences` turns into the reader's language.
//!
//! ```
//! use rostrum_formats::{FormatId, ReadHints, detect_format, read_programme};
//! use rostrum_programme::{LangTag, Zone};
//!
//! let text = "Global Forum\n\nTuesday, 22 February 2022\n\n13:00 - 14:15 Opening session\n\n14:30 - 16:00 Decent jobs\n";
//! // What a text leaves open is asked for, or given as a hint.
//! let hints = ReadHints { fallback_zone: Zone::named("Europe/Zurich"), ..ReadHints::default() };
//! let parsed = read_programme(text.as_bytes(), &hints).map_err(|error| format!("{error:?}"))?;
//! assert_eq!(detect_format(text.as_bytes()), Ok(FormatId::Outline));
//! assert_eq!(parsed.value.sessions.len(), 2);
//! assert_eq!(parsed.value.sessions[0].title.text(&LangTag::from("en")), "Opening session");
//! // What is unsure is said with its place: kinds and values, no sentences.
//! assert!(parsed.warnings.len() < 3, "{:?}", parsed.warnings);
//! # Ok::<(), String>(())
//! ```

pub mod bounds;
pub mod builtin_programme;
mod cancel;
mod clean;
mod corrections;
pub mod detect_format;
pub mod encoding;
mod error;
mod explained;
pub mod export;
mod fold;
pub mod frab_xml;
pub mod html;
pub mod icalendar;
pub mod markdown;
pub mod outline;
mod outline_words;
pub mod panic_guard;
mod parsed;
mod place;
mod question;
mod raw;
pub mod rostrum_json;
pub mod schedule_json;
#[cfg(feature = "schema")]
pub mod schema;
mod status;
mod traditional;
mod warning;
pub mod word;

pub use cancel::CancelToken;
pub use corrections::{
    ColumnMeaning, ColumnsUnsure, LineCorrection, LineForm, LineMeaning, ReadingCorrections,
};
pub use detect_format::{detect_format, explain_programme, read_programme};
pub use error::{ReadError, ReadErrorKind, SpecialFileKind};
pub use explained::{
    ExplainedLine, FileReadExplanation, LineKind, LineRule, MentionedDate, TablePlace, UnusedDateOrTime,
};
pub use export::ExportWords;
pub use parsed::{FormatId, Parsed, ReadHints, ReadResult};
pub use place::SourceLocation;
pub use warning::{SkipReason, Warning, WarningKind};
