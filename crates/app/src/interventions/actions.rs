//! What can be asked of interventions.

use super::fields::InterventionFieldChange;
use crate::{InterventionRef, SideTab, StepDirection};
use chrono::NaiveDate;
use rostrum_notebook::QuoteSource;
use rostrum_programme::{LangTag, PointId, SessionId};
use rostrum_store::SpeakerProfile;

/// Something asked of the interventions.
#[derive(Debug, Clone, PartialEq)]
pub enum InterventionAction {
    /// Show the notes, the interventions or the follow-ups, and put the keyboard there.
    ShowSideTab(SideTab),
    /// A new intervention for the open session.
    New {
        /// With the short frame: address, position, evidence, commitment, thanks.
        framed: bool,
    },
    /// A language version of the open intervention, without its text.
    NewVersionIn(LangTag),
    /// Show an intervention.
    Open(InterventionRef),
    /// Show the next intervention of the session, or the one before.
    Step(StepDirection),
    /// Move the open intervention down or up among those of its session.
    Move(StepDirection),
    /// Take the open intervention away; undo brings it back.
    Remove,
    /// Set a field of an intervention.
    Set {
        /// The intervention.
        at: InterventionRef,
        /// The field with its value.
        field: InterventionFieldChange,
        /// Whether it is being typed, so that what is typed on is one step of undo.
        typing: bool,
    },
    /// Ask by whom the open intervention was cleared.
    AskClearance,
    /// Stop asking.
    DropClearance,
    /// An intervention was cleared.
    MarkCleared {
        /// The intervention.
        at: InterventionRef,
        /// The person or the office.
        by: String,
        /// The day.
        on: NaiveDate,
    },
    /// The open intervention's next status: idea, draft, cleared, delivered. Cleared asks by whom.
    NextStatus,
    /// Tick a point of the guiding question as addressed by the open intervention, or take the tick away. To which
    /// paragraph it belongs is for [`InterventionAction::LinkPoint`] alone: the caret stands where one wrote last.
    TogglePoint(PointId),
    /// Mark the caret's paragraph as the one that answers a point.
    LinkPoint {
        /// The point.
        point: PointId,
        /// The caret; the window fills it in.
        caret: Option<usize>,
    },
    /// Show the paragraph that a point is linked to.
    ShowPoint(PointId),
    /// Quote from the programme in the open intervention; without one, in a new intervention.
    Quote {
        /// What.
        what: QuoteRequest,
        /// The caret; the window fills it in. Without one it goes to the end.
        caret: Option<usize>,
    },
    /// Quote one of the forum's global targets, by its id.
    QuoteTarget(String),
    /// The change of a quoted figure was seen: the intervention is compared with what the programme says now.
    QuoteSeen {
        /// The intervention.
        at: InterventionRef,
        /// The quote, by its place.
        index: usize,
    },
    /// Show a quote in the intervention's text.
    ShowQuote {
        /// The intervention.
        at: InterventionRef,
        /// The quote, by its place.
        index: usize,
    },
    /// Keep the open intervention's text as a version.
    KeepVersion,
    /// Make an earlier version the text of the open intervention; the text before it is kept.
    RestoreVersion(usize),
    /// Compare a version with the text, or stop.
    CompareVersion(Option<usize>),
    /// Fold or unfold the details.
    ToggleDetails,
    /// List the versions or not.
    ToggleVersions,
    /// Put the keyboard into the title.
    Rename,
    /// The keyboard is there.
    RenameTaken,
    /// Make text of what stands in comments of the interventions concerned, and go on; of the open one alone where
    /// nothing goes on.
    MakeText(Option<StepAfterCommentDecision>),
    /// Leave it there, and go on.
    LeaveUnsaid(StepAfterCommentDecision),
    /// Who speaks, for new interventions.
    SetProfile(SpeakerProfile),
}

impl InterventionAction {
    /// With the caret that only the editor knows.
    #[must_use]
    pub fn with_caret_if_unset(mut self, at: Option<usize>) -> Self {
        if let Self::LinkPoint { caret, .. } | Self::Quote { caret, .. } = &mut self {
            *caret = caret.or(at);
        }
        self
    }
}

/// What is to be quoted: figures or paragraphs that belong together, a card's say.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuoteRequest {
    /// The session; none for the forum's overview.
    pub session: Option<SessionId>,
    /// What of it.
    pub sources: Vec<QuoteSource>,
}

/// What goes on once it is decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum StepAfterCommentDecision {
    /// Rehearsing with the prompter.
    Rehearse,
    /// Timing the delivery.
    Deliver,
    /// Handing in the interventions that are chosen.
    HandIn,
}
