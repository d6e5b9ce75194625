//! The pace that an intervention's time is estimated with: the delegate's own, or that of the literature.

use super::State;
use rostrum_notebook::rehearsal::{Passage, passages_of};
use rostrum_notebook::speaking::{Interpretation, Pace, SpeakingRate, SpokenLanguage, cited_rate, own_rate};
use rostrum_notebook::{Intervention, RecordedRun};

impl State {
    /// All rehearsals and deliveries that were timed, of all interventions.
    pub fn recorded_runs_of_all_interventions(&self) -> impl Iterator<Item = &RecordedRun> {
        self.notebook.all_interventions().flat_map(|(_, intervention)| &intervention.runs)
    }

    /// The delegate's own rate for an intervention's language and setting, from all runs; `None` while there is
    /// none that counts. It holds unless the settings lead back to the rate of the literature.
    pub fn own_speaking_rate(&self, intervention: &Intervention) -> Option<SpeakingRate> {
        let (spoken_language, setting) = speech_of(intervention);
        own_rate(self.recorded_runs_of_all_interventions(), spoken_language, setting)
    }

    /// The pace of an intervention: the delegate's own rate where there is one and the settings do not lead
    /// back, else the rate of the literature.
    pub fn pace(&self, intervention: &Intervention) -> Pace {
        let (spoken_language, setting) = speech_of(intervention);
        let own = self.own_speaking_rate(intervention).filter(|_| self.settings.own_rate);
        Pace::new(spoken_language, setting, own.unwrap_or_else(|| cited_rate(spoken_language, setting)))
    }

    /// What is spoken of an intervention, paragraph by paragraph, at its pace.
    pub fn passages_with_estimated_times(&self, intervention: &Intervention) -> Vec<Passage> {
        passages_of(&intervention.body.text, &self.pace(intervention))
    }
}

/// In which language and for which kind of meeting an intervention is spoken.
fn speech_of(intervention: &Intervention) -> (SpokenLanguage, Interpretation) {
    (
        SpokenLanguage::of_text(&intervention.language, &intervention.body.text),
        Interpretation::of(intervention.interpreted),
    )
}
