//! What the pane remembers of the interventions between frames.

use super::fields::FieldsMemory;
use super::speaking_time::SpeakingTimeMemory;
use rostrum_app::InterventionRef;

/// What the pane remembers of the interventions between frames.
#[derive(Default)]
pub struct InterventionsMemory {
    pub(super) fields: FieldsMemory,
    pub(super) speaking: SpeakingTimeMemory,
    pub(super) clearing: Option<ClearanceForm>,
    /// The intervention that was opened as cleared, and how high the sentence that said so was.
    pub(super) cleared: Option<(InterventionRef, f32)>,
    /// Whether the details and the versions were unfolded.
    pub(super) unfolded: (bool, bool),
    /// Whether the parts of the speaking time and the language are unfolded.
    pub(super) shows_parts: bool,
}

/// What is typed about a clearance.
pub struct ClearanceForm {
    pub(super) at: InterventionRef,
    pub(super) by: String,
    pub(super) on: String,
    pub(super) asked_focus: bool,
}
