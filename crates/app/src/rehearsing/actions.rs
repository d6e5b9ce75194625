//! A run as it is shown, and what can be asked of it.

use crate::StepDirection;
use chrono::{DateTime, Utc};
use rostrum_notebook::InterventionId;
use rostrum_notebook::rehearsal::{LimitChange, PassagePosition, Rehearsal};
use rostrum_programme::SessionId;
use rostrum_store::PrompterLook;

/// Where a run is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RehearsalDisplay {
    /// The prompter fills the window.
    Prompter,
    /// A strip in a window of its own, on top of the others.
    Strip,
}

/// A run, and the intervention that it belongs to.
#[derive(Debug, Clone, PartialEq)]
pub struct ActiveRehearsal {
    /// The session.
    pub session: SessionId,
    /// The intervention.
    pub intervention: InterventionId,
    /// Where it is shown.
    pub stage: RehearsalDisplay,
    /// The run.
    pub run: Rehearsal,
    /// When it was begun.
    pub at: DateTime<Utc>,
    /// The pace that the estimate was made with, in units a minute.
    pub units_per_min: f64,
    /// Whether that is the delegate's own.
    pub own_rate: bool,
    /// Whether it was ended and it is to be said what becomes of it.
    pub asks: bool,
}

/// What becomes of a run that ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum RehearsalEndChoice {
    /// It is kept with the intervention.
    Keep,
    /// It is kept, the intervention is delivered, and its text is kept as delivered.
    Delivered,
    /// It is forgotten.
    ThrowAway,
}

/// Something asked of a rehearsal.
#[derive(Debug, Clone, PartialEq)]
pub enum RehearseAction {
    /// Rehearse the open intervention with the prompter.
    Begin,
    /// Time the delivery of the open intervention with the strip.
    BeginDelivery,
    /// Start the watch, or let it rest.
    StartOrPause,
    /// The text runs faster.
    Faster,
    /// The text runs slower.
    Slower,
    /// The text runs by itself, or only by hand.
    ByHand,
    /// The text goes there.
    MoveTo(PassagePosition),
    /// The text goes to the next paragraph, or back.
    Paragraph(StepDirection),
    /// Begin anew.
    Restart,
    /// Leave out what can be cut, or take it in again.
    SkipCuttable,
    /// The limit is changed: of the run alone while one is on, else of the open intervention.
    ChangeLimit(LimitChange),
    /// The prompter looks so.
    SetLook(PrompterLook),
    /// Take the delegate's own rate from the runs, or the rate from the literature.
    UseOwnRate(bool),
    /// Take a run of the open intervention away, by its place from 0.
    RemoveRun(usize),
    /// End a run; where something can become of it, ask what.
    AskEnding,
    /// Go on after all.
    GoOn,
    /// End the run.
    End(RehearsalEndChoice),
}
