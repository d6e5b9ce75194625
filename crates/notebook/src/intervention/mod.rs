//! Interventions: what the delegate will say in a session, from the first idea to the text as delivered.
//!
//! Owns the model of a draft and how one is found, put in and taken out of a notebook. The text itself
//! is edited as notes are ([`super::NotePlace::Intervention`]); everything else changes by [`super::Edit::Intervention`].

mod comparable;
mod editing;
mod floor;
mod lifecycle;
mod model;
mod places;
mod placing;
mod points;
mod quote;
mod quotes;
mod returned;
mod run;
mod stayed;
mod version;

pub use floor::{Floor, FloorState};
pub use model::{
    AddressedPoint, Capacity, Intervention, InterventionId, InterventionKind, InterventionStatus, Limit,
};
pub use placing::{PlacedQuote, place_quote};
pub use points::{Anchor, anchor_at, open_points, resolve_anchor};
pub use quote::{Quote, QuoteSource, QuotedValue};
pub use quotes::{ChangedQuote, QuoteNow, changed_quotes, quoted_figure, quoted_paragraph};
pub use returned::{Piece, PieceKind, assemble, pieces, reconcile};
pub use run::Run;
pub use version::{Clearance, InterventionVersion, Returned, VersionReason};
