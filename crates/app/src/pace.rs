//! The pace that a draft's time is estimated with: the delegate's own, or that of the literature.

use super::State;
use rostrum_notebook::rehearsal::{Passage, passages_of};
use rostrum_notebook::speaking::{Pace, Rate, Setting, SpokenLanguage, cited_rate, own_rate};
use rostrum_notebook::{Intervention, Run};

impl State {
    /// All rehearsals and deliveries that were timed, of all drafts.
    pub fn runs(&self) -> impl Iterator<Item = &Run> {
        self.notebook.all_drafts().flat_map(|(_, draft)| &draft.runs)
    }

    /// The delegate's own rate for a draft's language and setting, from all runs; `None` while there is
    /// none that counts. It holds unless the settings lead back to the rate of the literature.
    pub fn own_rate(&self, draft: &Intervention) -> Option<Rate> {
        let (tongue, setting) = speech_of(draft);
        own_rate(self.runs(), tongue, setting)
    }

    /// The pace of a draft: the delegate's own rate where there is one and the settings do not lead
    /// back, else the rate of the literature.
    pub fn pace(&self, draft: &Intervention) -> Pace {
        let (tongue, setting) = speech_of(draft);
        let own = self.own_rate(draft).filter(|_| self.settings.own_rate);
        Pace::new(tongue, setting, own.unwrap_or_else(|| cited_rate(tongue, setting)))
    }

    /// What is spoken of a draft, paragraph by paragraph, at its pace.
    pub fn passages(&self, draft: &Intervention) -> Vec<Passage> {
        passages_of(&draft.body.text, &self.pace(draft))
    }
}

/// In which language and for which kind of meeting a draft is spoken.
fn speech_of(draft: &Intervention) -> (SpokenLanguage, Setting) {
    (SpokenLanguage::of_text(&draft.language, &draft.body.text), Setting::of(draft.interpreted))
}
