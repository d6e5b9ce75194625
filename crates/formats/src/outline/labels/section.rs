//! The parts of a programme that a label introduces.

use rostrum_programme::SpeakerPart;

/// A part that a label introduces.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::outline) enum Section {
    People(SpeakerPart),
    Question,
    /// A question in another's words than the issuer's, as our own exports say.
    SummedUp,
    Background,
    Format,
    Venue,
    Track,
    Links,
    Date,
    Time,
    Title,
    Introduction,
    Goals,
    /// The list of sessions begins.
    Plan,
}
