//! Interventions: what the delegate will say in a session, from the first idea to the text as delivered.
//!
//! Owns the model of a draft and how one is found, put in and taken out of a notebook. The text itself
//! is edited as notes are ([`super::NotePlace::Intervention`]); everything else changes by [`super::Edit::Intervention`].

mod editing;
mod lifecycle;
mod model;
mod places;
mod placing;
mod points;
mod quotes;
mod returned;
mod stayed;

pub use model::{
    AddressedPoint, Capacity, Clearance, Floor, FloorState, Intervention, InterventionId, InterventionKind,
    InterventionStatus, InterventionVersion, Limit, Quote, QuoteSource, QuotedValue, Returned, Run,
    VersionReason,
};
pub use placing::{PlacedQuote, place_quote};
pub use points::{Anchor, anchor_at, open_points, resolve_anchor};
pub use quotes::{ChangedQuote, QuoteNow, changed_quotes, quoted_figure, quoted_paragraph};
pub use returned::{Piece, PieceKind, assemble, pieces, reconcile};
