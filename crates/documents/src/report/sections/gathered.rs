//! What the report gathers over all sessions: commitments by target, follow-ups, statements as delivered.

use super::super::super::model::{Paragraph, Style, Table, TableKind, TextRun};
use super::told::with_details;
use super::{ReportWriter, cell, cell_head};
use rostrum_markdown::{line_states_of, without_commitment_marks, without_cuttable_mark};
use rostrum_notebook::{Intervention, InterventionStatus, unsaid_line_starts_in_delivered_text};

impl ReportWriter<'_> {
    pub fn write_all_commitments(&mut self) {
        let mut commitments = std::mem::take(&mut self.commitments);
        if commitments.is_empty() {
            return;
        }
        commitments.sort_by_key(|(commitment, _)| commitment.target.unwrap_or(usize::MAX));
        let heading = self.say("report-all-commitments");
        self.heading(1, heading);
        let keys = ["report-target", "report-party", "report-commitment", "handin-session"];
        let mut rows = vec![keys.map(|key| vec![cell_head(self.say(key))]).to_vec()];
        for (commitment, session) in commitments {
            let target = commitment.target.and_then(|at| {
                let target = self.programme.global_targets.get(at)?;
                let (headline, gist) = (target.headline.text(&self.lang), target.gist.text(&self.lang));
                Some(self.target(headline, gist))
            });
            let target = target.or_else(|| Some(format!("#{}", commitment.target? + 1)));
            let by = self.party(&commitment);
            let row = [target.unwrap_or_else(|| "–".to_owned()), by.unwrap_or_else(|| "–".to_owned())];
            let mut row: Vec<_> = row.into_iter().map(|text| vec![cell(text)]).collect();
            row.push(vec![Paragraph::of(Style::Cell, self.told(&commitment.told))]);
            row.push(vec![cell(session)]);
            rows.push(row);
        }
        self.document.push(Table { kind: TableKind::Rows, shares: vec![4, 3, 7, 3], rows });
    }

    /// A target's headline with its gist: in one sentence where the one runs into the other.
    fn target(&self, headline: &str, gist: &str) -> String {
        const GOES_ON: [&str; 8] = ["for ", "of ", "pour ", "de ", "des ", "d'", "para ", "del "];
        if gist.is_empty() {
            return headline.to_owned();
        }
        // "At least 400 million" says nothing by itself.
        let counts = headline.contains(|c: char| c.is_ascii_digit());
        if !counts && !GOES_ON.iter().any(|word| gist.starts_with(word)) {
            return self.field(headline, gist);
        }
        let space = if self.lang.is_chinese() { "" } else { " " };
        format!("{headline}{space}{gist}")
    }

    pub fn write_all_follow_ups(&mut self) {
        let mut tasks = std::mem::take(&mut self.follow_ups);
        if tasks.is_empty() {
            return;
        }
        tasks.sort_by_key(|(task, _)| {
            (
                task.done,
                task.due.as_ref().and_then(|due| due.date).is_none(),
                task.due.as_ref().and_then(|due| due.date),
            )
        });
        let heading = self.say("report-all-follow-ups");
        self.heading(1, heading);
        let keys = ["report-task", "report-owner", "report-due", "handin-session"];
        let mut rows = vec![keys.map(|key| vec![cell_head(self.say(key))]).to_vec()];
        for (task, session) in tasks {
            let mut words = vec![TextRun::plain(if task.done { "☑ " } else { "☐ " })];
            words.extend(self.told(&with_details(&task)));
            let owner = task.owner.clone().unwrap_or_else(|| "–".to_owned());
            let due = task.due.as_ref().map_or_else(|| "–".to_owned(), |due| self.due(due));
            let mut row = vec![vec![Paragraph::of(Style::Cell, words)]];
            row.extend([owner, due, session].map(|text| vec![cell(text)]));
            rows.push(row);
        }
        self.document.push(Table { kind: TableKind::Rows, shares: vec![7, 3, 3, 3], rows });
    }

    pub fn write_statement_annexes(&mut self) {
        let annex = std::mem::take(&mut self.annex);
        for (index, (intervention, session)) in annex.into_iter().enumerate() {
            let number = index + 1;
            let delivered = intervention.status == InterventionStatus::Delivered;
            let key = if delivered { "report-annex" } else { "report-annex-prepared" };
            let title = self.words.say_with(key, &[("number", number.into()), ("session", session.into())]);
            let title = title.into_owned();
            self.document.push(Paragraph::new(Style::Heading(1), title).on_new_page());
            let parts = [self.speaker(intervention), intervention.title.clone(), self.language(intervention)];
            let parts: Vec<String> = parts.into_iter().filter(|part| !part.trim().is_empty()).collect();
            if !parts.is_empty() {
                let line = parts.join(&self.words.say("handin-subtitle-separator"));
                self.document.push(Paragraph::new(Style::Subtitle, line));
            }
            let text = if delivered {
                self.as_said(intervention)
            } else {
                intervention.delivered_or_current_text().to_owned()
            };
            let text = without_commitment_marks(&self.reported(&text));
            self.prose(&text, 2, Some(&intervention.language));
        }
    }

    /// A statement as it was delivered: what was left out says so, and nothing can be cut any more.
    fn as_said(&self, intervention: &Intervention) -> String {
        let text = intervention.delivered_or_current_text();
        let unsaid = unsaid_line_starts_in_delivered_text(intervention);
        let mark = format!(" [{}]", self.say("report-left-out"));
        let mut at = 0;
        let lines = text.split('\n').zip(line_states_of(text)).map(|(line, state)| {
            let start = at;
            at += line.len() + 1;
            let mut line = if state.is_code() { line.to_owned() } else { without_cuttable_mark(line) };
            if unsaid.contains(&start) {
                let end = line.trim_end().len();
                // Within the last cell of a row.
                let edge =
                    line.get(..end).and_then(|row| row.strip_suffix('|')).filter(|_| state.is_table_row());
                line.insert_str(edge.map_or(end, |row| row.trim_end().len()), &mark);
            }
            line
        });
        lines.collect::<Vec<_>>().join("\n")
    }
}
