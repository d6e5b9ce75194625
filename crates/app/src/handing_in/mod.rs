//! Handing in: interventions out as documents, and the mission report. What is asked in their dialogs, and what comes of it.

pub(crate) mod actions;
pub(crate) mod write;

pub use actions::{
    HandInAction, HandInDialogState, HandInEffect, HandInJob, StatementsOrReport, WrittenFileToHandIn,
};

use crate::interventions::showing::open_place;
use crate::interventions::unsaid::stops;
use crate::notify::{notify, tell};
use crate::sentences::not_written_sentence;
use crate::{Command, Dialog, Effect, Notice, NoticeKind, State, StepAfterCommentDecision};
use actions::Wanted;
use rostrum_documents::{
    DocumentFormat, ReportOptions, Statement, report_file_name, report_omissions, speaking_time_estimate,
    statement_file_name,
};
use rostrum_store::{SaveError, human_readable_file_name};
use std::path::PathBuf;

impl State {
    /// The options of the report as they are chosen.
    pub fn report_options(&self) -> ReportOptions {
        let chosen = &self.handing_in;
        let sessions = (!chosen.left_out.is_empty()).then(|| {
            // What is written for sessions that the programme does not list is never left out unasked.
            let listed = self.shown_programme().sessions_by_time().into_iter().map(|session| &session.id);
            let other =
                self.notebook.sessions.keys().filter(|id| self.shown_programme().session(id).is_none());
            listed.chain(other).filter(|id| !chosen.left_out.contains(id)).cloned().collect()
        });
        ReportOptions {
            language: chosen.report_language.unwrap_or(self.language()),
            sessions,
            order: chosen.order,
            private: chosen.private,
            names: chosen.names,
        }
    }

    /// The interventions that are chosen and still there, each as a statement.
    fn statements(&self) -> Vec<Statement<'_>> {
        self.handing_in
            .interventions
            .iter()
            .filter_map(|at| {
                let intervention = self.notebook.intervention(&at.session, &at.intervention)?;
                let (session, _) = self.notebook.sessions.get_key_value(&at.session)?;
                let times = Some(speaking_time_estimate(intervention, &self.pace(intervention)));
                Some(Statement { programme: self.shown_programme(), session, intervention, times })
            })
            .collect()
    }

    /// The file name that something is handed in under.
    pub(crate) fn hand_in_name(&self, what: StatementsOrReport) -> String {
        let (name, form) = match what {
            StatementsOrReport::Statements => {
                let copy = self.handing_in.copy;
                (statement_file_name(copy, &self.statements()), self.handing_in.form)
            }
            StatementsOrReport::Report => {
                let language = self.report_options().language;
                (report_file_name(self.shown_programme(), language), self.handing_in.report_form)
            }
        };
        format!("{}.{}", human_readable_file_name(&name), form.file_extension())
    }

    /// The path that it is offered under where no file dialog can be shown.
    pub fn suggested_hand_in_path(&self, what: StatementsOrReport) -> PathBuf {
        self.folders.data.join(self.hand_in_name(what))
    }
}

/// Does what is asked.
pub(super) fn hand_in(state: &mut State, action: HandInAction) -> Vec<Effect> {
    let effects = done(state, action);
    if state.dialog == Some(Dialog::Report) {
        // Here rather than in each frame: it reads all notes.
        let options = state.report_options();
        state.handing_in.report_omissions =
            report_omissions(state.shown_programme(), &state.notebook, &options);
    }
    effects
}

fn done(state: &mut State, action: HandInAction) -> Vec<Effect> {
    match action {
        HandInAction::ShowStatements => {
            let Some(open) = open_place(state) else {
                let text = state.words.say("handin-no-intervention").into_owned();
                return notify(state, NoticeKind::Warning, text);
            };
            state.handing_in.interventions = vec![open];
            state.dialog = Some(Dialog::HandIn);
        }
        HandInAction::ShowReport => state.dialog = Some(Dialog::Report),
        HandInAction::SetCopy(copy) => state.handing_in.copy = copy,
        HandInAction::SetForm(StatementsOrReport::Statements, form) => state.handing_in.form = form,
        HandInAction::SetForm(StatementsOrReport::Report, form) => state.handing_in.report_form = form,
        HandInAction::ToggleIntervention(at) => {
            let interventions = &mut state.handing_in.interventions;
            match interventions.iter().position(|chosen| *chosen == at) {
                Some(index) => {
                    interventions.remove(index);
                }
                None => interventions.push(at),
            }
        }
        HandInAction::SetLanguage(language) => state.handing_in.report_language = Some(language),
        HandInAction::SetOrder(order) => state.handing_in.order = order,
        HandInAction::ToggleSession(session) => {
            if !state.handing_in.left_out.remove(&session) {
                state.handing_in.left_out.insert(session);
            }
        }
        HandInAction::SetPrivate(private) => state.handing_in.private = private,
        HandInAction::SetNames(names) => state.handing_in.names = names,
        HandInAction::Choose(what) => {
            if what == StatementsOrReport::Statements && state.statements().is_empty() {
                let text = state.words.say("handin-none-chosen").into_owned();
                return notify(state, NoticeKind::Warning, text);
            }
            if what == StatementsOrReport::Statements && stops(state, StepAfterCommentDecision::HandIn) {
                return Vec::new();
            }
            let suggested = state.hand_in_name(what);
            return vec![Effect::HandIn(HandInEffect::PickTarget { what, suggested })];
        }
        HandInAction::NoDialog(what) => state.dialog = Some(Dialog::HandInPath(what)),
        HandInAction::To(what, path) => {
            state.dialog = None;
            return vec![Effect::HandIn(HandInEffect::Write(Box::new(job(state, what, path))))];
        }
        HandInAction::Written(outcome) => written(state, outcome),
        HandInAction::OpenLast => {
            let path = state.handing_in.last.as_ref().map(|last| last.path.clone());
            return path.map(Effect::OpenFolder).into_iter().collect();
        }
        HandInAction::CopySubject => {
            let subject = state.handing_in.last.as_ref().and_then(|last| last.subject.clone());
            let Some(subject) = subject else { return Vec::new() };
            let said = state.words.say("copied").into_owned();
            notify(state, NoticeKind::Done, said);
            return vec![Effect::CopyText(subject)];
        }
    }
    Vec::new()
}

fn job(state: &State, what: StatementsOrReport, path: PathBuf) -> HandInJob {
    let chosen = &state.handing_in;
    let (form, document) = match what {
        StatementsOrReport::Statements => {
            let interventions = state.statements().into_iter().map(|statement| {
                (
                    statement.session.clone(),
                    statement.intervention.clone(),
                    statement.times.unwrap_or_default(),
                )
            });
            (chosen.form, Wanted::Statements { copy: chosen.copy, interventions: interventions.collect() })
        }
        StatementsOrReport::Report => {
            let notebook = Box::new(state.notebook.clone());
            (chosen.report_form, Wanted::Report { notebook, options: state.report_options() })
        }
    };
    // An ending that was typed decides.
    let form = DocumentFormat::from_extension(&path).unwrap_or(form);
    HandInJob {
        path,
        own: state.protected_files(),
        programme: state.shown_programme().clone(),
        form,
        document,
    }
}

fn written(state: &mut State, outcome: Result<WrittenFileToHandIn, (PathBuf, SaveError)>) {
    match outcome {
        Ok(handed_in) => {
            let key = if handed_in.subject.is_some() { "handin-done" } else { "report-done" };
            let path = handed_in.path.display().to_string();
            let text = state.words.say_with(key, &[("path", path.into())]).into_owned();
            let mut notice = Notice::plain(NoticeKind::Done, text);
            notice.offers.push(Command::OpenHandedIn);
            if handed_in.subject.is_some() {
                notice.offers.push(Command::CopySubject);
            }
            state.handing_in.last = Some(handed_in);
            tell(state, notice);
        }
        Err((path, error)) => {
            let text = not_written_sentence(&state.words, "handin-failed", &path, &error);
            notify(state, NoticeKind::Failed, text);
        }
    }
}
