//! One session of the report: its question, what was said, our statements, commitments and follow-ups.

use super::super::super::model::{Paragraph, Style};
use super::super::scope::is_reported;
use super::place::ReportedSession;
use super::told::without_targets;
use super::{NOTES_LEVEL, ReportWriter};
use rostrum_locale::labels::session_kind_and_number_short;
use rostrum_locale::{dates, session_times};
use rostrum_markdown::{private_ranges, without_tasks};
use rostrum_notebook::{Commitment, Intervention, InterventionStatus, NotePlace, intervention_commitments};
use rostrum_programme::SessionId;

impl<'a> ReportWriter<'a> {
    pub fn reported_session_name(&self, place: &ReportedSession<'_>) -> String {
        place.session.map_or_else(|| place.id.as_str().to_owned(), |session| self.session_name(session))
    }

    pub fn write_session(&mut self, at: &ReportedSession<'a>) {
        let place = NotePlace::Session(at.id.clone());
        let name = self.reported_session_name(at);
        self.heading(2, name.clone());
        let mut short = at.id.as_str().to_owned();
        let mut date = self.programme.whole_span().map(|span| span.end.date_naive());
        if let Some(session) = at.session {
            let span = self.programme.span(session);
            date = Some(span.start_date());
            let when = dates::full_date_with_weekday(span.start_date(), self.words);
            let time = session_times::said(&span, self.words);
            let line = self.joined(&when, &time);
            self.document.push(Paragraph::new(Style::Subtitle, line));
            short = session_kind_and_number_short(session, self.words);
        }
        if !at.is_listed {
            let sentence = self.say("report-not-listed-sentence");
            self.document.push(Paragraph::new(Style::Subtitle, sentence));
        }
        if let Some(session) = at.session {
            self.question(session);
        }
        let notes = self.reported(self.notebook.text(&place));
        let (follow_ups, mut commitments) = self.marks_of(&place, &notes, date, None);
        let said = without_targets(&notes, &commitments);
        let said = self.names.redact(&without_tasks(&said));
        if !said.trim().is_empty() {
            let heading = self.say("report-said");
            self.heading(3, heading);
            self.prose(&said, NOTES_LEVEL, None);
        }
        commitments.extend(self.statements(at.id, &name));
        self.session_commitments(&commitments);
        if !follow_ups.is_empty() {
            let heading = self.say("report-follow-ups");
            self.heading(3, heading);
            for task in &follow_ups {
                let line = self.task_line(task);
                self.document.push(Paragraph::of(Style::Bullet(0), line));
            }
        }
        self.follow_ups.extend(follow_ups.into_iter().map(|task| (task, short.clone())));
        self.commitments.extend(commitments.into_iter().map(|one| (one, short.clone())));
    }

    /// The statements of a session; their texts go to the annex. Gives the commitments of those delivered.
    fn statements(&mut self, session: &'a SessionId, name: &str) -> Vec<Commitment> {
        let interventions: Vec<(usize, &'a Intervention)> = self
            .notebook
            .interventions_of(session)
            .iter()
            .enumerate()
            .filter(|(_, intervention)| is_reported(intervention, self.options))
            .collect();
        if interventions.is_empty() {
            return Vec::new();
        }
        let heading = self.say("report-statements");
        self.heading(3, heading);
        let mut commitments = Vec::new();
        for (index, intervention) in interventions {
            self.annex.push((intervention, name.to_owned()));
            let delivered = intervention.status == InterventionStatus::Delivered;
            let number = [("number", self.annex.len().into())];
            let key = if delivered { "report-in-annex" } else { "report-prepared-in-annex" };
            let status = self.words.say_with(key, &number).into_owned();
            let mut title = intervention.title.trim().to_owned();
            // What nobody spoke and nobody named is at least told apart.
            if title.is_empty() && self.speaker(intervention).is_empty() {
                let number = [("number", (index + 1).to_string().into())];
                title = self.words.say_with("intervention-numbered", &number).into_owned();
            }
            let parts = [self.speaker(intervention), title, self.language(intervention), status];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
            let line = parts.join(&self.words.say("handin-subtitle-separator"));
            self.document.push(Paragraph::new(Style::Bullet(0), line));
            let text = intervention.delivered_or_current_text();
            let held = if self.options.private { Vec::new() } else { private_ranges(text) };
            let told = intervention_commitments(session, intervention).into_iter();
            commitments
                .extend(told.filter(|one| one.made && !held.iter().any(|private| private.contains(&one.at))));
        }
        commitments
    }
}
