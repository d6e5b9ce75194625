//! Interventions: what the delegate will say in a session, from the first idea to the text as delivered.
//!
//! Owns the model of an intervention and how one is found, put in and taken out of a notebook. The text itself
//! is edited as notes are ([`super::NotePlace::Intervention`]); everything else changes by [`super::Edit::Intervention`].

mod comparable;
mod editing;
mod floor;
mod lifecycle;
mod model;
mod paragraph_diff;
mod places;
mod placing;
mod points;
mod quote;
mod quotes;
mod returned;
mod returned_notes;
mod run;
mod stayed;
mod version;

pub use floor::{FloorState, SpeakingTurnDetails};
pub use model::{
    AddressedPoint, Capacity, Intervention, InterventionId, InterventionKind, InterventionStatus,
    SpeakingLimit,
};
pub use paragraph_diff::{ParagraphDiff, ParagraphDiffKind};
pub use placing::{QuoteInsertion, insert_quote};
pub use points::{ParagraphAnchor, find_paragraph_by_first_words, paragraph_anchor_at, unaddressed_points};
pub use quote::{Quote, QuoteSource, QuotedValue};
pub use quotes::{ChangedQuote, QuoteChange, changed_quotes, quoted_figure, quoted_paragraph};
pub use returned::{diff_paragraphs, merge_chosen_paragraphs, normalize_returned_text_to_draft};
pub use returned_notes::NoteDiff;
pub use run::RecordedRun;
pub use version::{Clearance, InterventionVersion, ReturnedText, VersionReason};
