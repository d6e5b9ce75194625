//! What the delegate writes: notes, interventions, marks, and the edits that change them.
//!
//! Owns the notebook model, every edit with its inverse, and the one undo history.
//! Refuses I/O and clocks: where time matters, `now` comes in as an argument.

mod count;
mod edit;
mod follow_ups;
mod history;
mod intervention;
mod live;
mod model;
mod note;
mod place;
pub mod rehearsal;
#[cfg(feature = "schema")]
mod schema;
mod sentence;
pub mod speaking;

pub use count::{TextCount, count_text};
pub use edit::{Edit, EditError};
pub use follow_ups::{
    Commitment, Due, FollowUp, commitments, commitments_in, follow_ups, follow_ups_in,
    intervention_commitments, open_tasks, unsaid_in_delivery,
};
pub use history::{Caret, History, Made, Step, UndoOutcome, VisiblePlace};
pub use intervention::{
    AddressedPoint, Anchor, Capacity, ChangedQuote, Clearance, Floor, FloorState, Intervention,
    InterventionId, InterventionKind, InterventionStatus, InterventionVersion, Limit, Piece, PieceKind,
    PlacedQuote, Quote, QuoteNow, QuoteSource, QuotedValue, Returned, Run, VersionReason, anchor_at,
    assemble, changed_quotes, open_points, pieces, place_quote, quoted_figure, quoted_paragraph, reconcile,
    resolve_anchor,
};
pub use live::{SpeakersList, Turn, speakers_list};
pub use model::{FORMAT_NAME, FORMAT_VERSION, MissionReportNotes, Notebook, SessionEntry};
pub use note::Note;
pub use place::{MissionReportPart, NotePlace};
pub use rostrum_markdown::Splice;
#[cfg(feature = "schema")]
pub use schema::notebook_schema;
pub use sentence::{SentenceEnd, sentence_end};
