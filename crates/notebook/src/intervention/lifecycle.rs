//! The way of a statement: from the idea to the text as delivered, and what is kept on the way.

use super::model::{Intervention, InterventionStatus};
use super::version::{Clearance, InterventionVersion, VersionReason};
use chrono::{DateTime, NaiveDate, Utc};

impl Intervention {
    /// Its text as a version to keep.
    fn version(&self, reason: VersionReason, now: DateTime<Utc>) -> InterventionVersion {
        InterventionVersion {
            text: self.body.text.clone(),
            at: now,
            reason,
            clearance: self.clearance.clone(),
            origin: String::new(),
            extra: Default::default(),
        }
    }

    /// Whether the newest version is this text, kept for this reason.
    fn keeps(&self, reason: &VersionReason) -> bool {
        self.versions.last().is_some_and(|last| last.reason == *reason && last.text == self.body.text)
    }

    /// What becomes of it before its text is changed: a cleared text is kept and is an intervention again; a
    /// delivered one is kept once and stays delivered. `None` where nothing becomes of it.
    pub fn prepared_for_editing(&self, now: DateTime<Utc>) -> Option<Self> {
        match self.status {
            InterventionStatus::Cleared => Some(self.with_status(InterventionStatus::Draft, now)),
            InterventionStatus::Delivered
                if !self.versions.iter().any(|version| version.reason == VersionReason::Delivered) =>
            {
                let mut intervention = self.clone();
                intervention.versions.push(self.version(VersionReason::Delivered, now));
                Some(intervention)
            }
            _ => None,
        }
    }

    /// With another status. A cleared text that loses its clearance is kept with it; one that is
    /// delivered keeps the clearance.
    #[must_use]
    pub fn with_status(&self, status: InterventionStatus, now: DateTime<Utc>) -> Self {
        let mut intervention = self.clone();
        if self.status == InterventionStatus::Cleared && status != InterventionStatus::Cleared {
            if !self.keeps(&VersionReason::Cleared) {
                intervention.versions.push(self.version(VersionReason::Cleared, now));
            }
            if status != InterventionStatus::Delivered {
                intervention.clearance = None;
            }
        }
        intervention.status = status;
        intervention
    }

    /// Cleared by somebody on a day.
    #[must_use]
    pub fn with_clearance(&self, by: &str, on: NaiveDate) -> Self {
        let mut intervention = self.clone();
        intervention.status = InterventionStatus::Cleared;
        intervention.clearance = Some(Clearance { by: by.trim().to_owned(), on, extra: Default::default() });
        intervention
    }

    /// The text as it was delivered: what was kept of it then, since it may have been edited afterwards.
    pub fn delivered_or_current_text(&self) -> &str {
        let kept = self.versions.iter().rev().find(|version| version.reason == VersionReason::Delivered);
        kept.map_or(&self.body.text, |version| &version.text)
    }

    /// With its text kept as a version; `None` when the newest version is the same text.
    pub fn with_saved_version(&self, now: DateTime<Utc>) -> Option<Self> {
        if self.body.text.trim().is_empty()
            || self.versions.last().is_some_and(|last| last.text == self.body.text)
        {
            return None;
        }
        let mut intervention = self.clone();
        intervention.versions.push(self.version(VersionReason::Kept, now));
        Some(intervention)
    }
}
