//! What the delegate writes: notes, interventions, marks, and the edits that change them.
//!
//! Owns the notebook model, every edit with its inverse, and the one undo history.
//! Refuses I/O and clocks: where time matters, `now` comes in as an argument.

mod count;
mod differences;
mod edit;
mod follow_ups;
mod history;
mod intervention;
mod live;
mod model;
mod note;
mod note_versions;
mod place;
pub mod rehearsal;
#[cfg(feature = "schema")]
mod schema;
mod sentence;
pub mod speaking;

pub use count::{HanAndUnicodeWordCount, count_han_and_unicode_words};
pub use differences::{TextDifference, TextDifferenceKind, text_differences};
pub use edit::{Edit, EditError};
pub use follow_ups::{
    Commitment, Deadline, FollowUpTask, OpenTaskCounter, commitments, commitments_in, follow_up_tasks,
    follow_up_tasks_in, intervention_commitments, unsaid_line_starts_in_delivered_text,
};
pub use history::{NoteAndCaret, UndoHistory, UndoOutcome, UndoStep, UndoneOrRedoneEdits, VisiblePlace};
pub use intervention::{
    AddressedPoint, Capacity, ChangedQuote, Clearance, FloorState, Intervention, InterventionId,
    InterventionKind, InterventionStatus, InterventionVersion, NoteDiff, ParagraphAnchor, ParagraphDiff,
    ParagraphDiffKind, Quote, QuoteChange, QuoteInsertion, QuoteSource, QuotedValue, RecordedRun,
    ReturnedText, SpeakingLimit, SpeakingTurnDetails, VersionReason, changed_quotes, diff_paragraphs,
    find_paragraph_by_first_words, insert_quote, merge_chosen_paragraphs, normalize_returned_text_to_draft,
    paragraph_anchor_at, quoted_figure, quoted_paragraph, unaddressed_points,
};
pub use live::{SpeakerTurn, SpeakerTurnLog, speaker_turns_in};
pub use model::{FORMAT_NAME, FORMAT_VERSION, MissionReportNotes, Notebook, SessionEntry};
pub use note::Note;
pub use note_versions::{
    MAX_NOTE_VERSION_BYTES, MAX_NOTE_VERSIONS, MAX_NOTEBOOK_VERSION_BYTES, NoteDifference, NoteVersion,
    NoteVersionReason,
};
pub use place::{MissionReportNoteKind, NotePlace};
pub use rostrum_markdown::Splice;
#[cfg(feature = "schema")]
pub use schema::notebook_schema;
pub use sentence::{SentenceEnd, sentence_end};
