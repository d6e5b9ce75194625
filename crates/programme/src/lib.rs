//! What the forum says: the programme, its sessions and texts, its zone and times.
//!
//! Owns the programme model and what can be derived from it (days, spans, problems, the changes
//! between two revisions).
//! Refuses I/O and clocks: bytes and `now` come in as arguments from higher floors.

mod address;
pub mod changes;
mod clean;
mod cleaned;
mod figure;
mod id;
mod model;
mod open_enum;
mod session;
mod text;
mod time;
mod validate;

pub use address::Address;
pub use clean::{clean_text, is_line_end, is_unwanted, made_visible, without_controls};
pub use figure::{FigureCard, FigureValue, KeyFigure, Qualifier, Scale, Unit};
pub use id::{ParagraphId, PointId, ProgrammeId, SessionId};
pub use model::{
    AreaOfAction, Day, FORMAT_NAME, FORMAT_VERSION, GlobalTarget, Issuer, Mode, Paragraph, Programme,
    Revision, RevisionKind, RevisionStage, Source,
};
pub use session::{
    GuidingQuestion, Link, Point, SOURCE_ID, Session, SessionKind, SessionStatus, Speaker, SpeakerPart,
};
pub use text::{LangTag, LocalizedText, Resolved};
pub use time::{Moment, Span, WallTime, YEARS, Zone, resolve_wall};
pub use validate::{Field, Problem, ProblemKind, validate};

/// Fields that this version does not know, kept through load and save.
pub type Extra = serde_json::Map<String, serde_json::Value>;
