//! What the forum says: the programme, its sessions and texts, its zone and times.
//!
//! Owns the programme model and what can be derived from it (days, spans, problems, the changes
//! between two revisions).
//! Refuses I/O and clocks: bytes and `now` come in as arguments from higher layers.
//!
//! ```
//! use rostrum_programme::changes::{ReaderPairDecisions, UpdateReview};
//! use rostrum_programme::{LangTag, Programme, SessionId, validate};
//! use std::collections::HashSet;
//!
//! let before: Programme = serde_json::from_str(r#"{
//!     "format": "rostrum-programme", "version": 1, "id": "forum",
//!     "revision": { "label": { "en": "First" }, "kind": "full" },
//!     "title": { "en": "A forum" }, "zone": "Europe/Zurich",
//!     "sessions": [{
//!         "id": "opening", "kind": "opening", "title": { "en": "Opening" },
//!         "start": "2022-02-22T13:00:00+01:00", "end": "2022-02-22T14:15:00+01:00"
//!     }]
//! }"#)?;
//! assert!(validate(&before).is_empty());
//!
//! // The same session under a new id, an hour later: it is found again, and its change has a name.
//! let mut after = before.clone();
//! after.sessions[0].id = SessionId::from("s-1");
//! after.sessions[0].start = serde_json::from_str(r#""2022-02-22T14:00:00+01:00""#)?;
//! after.sessions[0].end = serde_json::from_str(r#""2022-02-22T15:15:00+01:00""#)?;
//! let review = UpdateReview::new(&before, &after, &ReaderPairDecisions::default(), None, &HashSet::new());
//! assert_eq!(review.matching.pairs.len(), 1);
//! assert!(!review.is_unchanged());
//! assert_eq!(before.sessions[0].title.text(&LangTag::from("fr")), "Opening");
//! # Ok::<(), serde_json::Error>(())
//! ```

mod address;
pub mod changes;
mod clean;
mod cleaned;
mod extra;
mod figure;
mod id;
mod model;
mod open_enum;
mod paragraph;
mod session;
mod text;
mod time;
mod validate;

pub use address::SafeUrl;
pub use clean::{
    is_control_or_bidi_override, is_line_end_except_lf, remove_control_characters,
    with_control_characters_replaced, without_control_characters,
};
pub use extra::Extra;
pub use figure::{FigureGroup, FigureValue, KeyFigure, Qualifier, Scale, Unit};
pub use id::{ParagraphId, PointId, ProgrammeId, SessionId};
pub use model::{
    AreaOfAction, Day, FORMAT_NAME, FORMAT_VERSION, GlobalTarget, Issuer, Mode, Programme, Revision,
    RevisionKind, RevisionStage, Source,
};
pub use paragraph::Paragraph;
pub use session::{
    CONFERENCE_SYSTEM_ID_FIELD, GuidingQuestion, Link, QuestionPoint, Session, SessionKind, SessionStatus,
    Speaker, SpeakerPart,
};
pub use text::{LangTag, LocalizedText, ResolvedText};
pub use time::{Moment, PLAUSIBLE_YEARS, Span, WallTimeOccurrence, Zone, resolve_wall_time};
pub use validate::{Problem, ProblemField, ProblemKind, validate};
