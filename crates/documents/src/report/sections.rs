//! The parts of the report, one after another.

mod gathered;
mod place;
mod session;
mod told;

use super::super::model::{Block, Document, Layout, Paragraph, Style, Table, TableKind, TextRun};
use super::super::prose::blocks_from_markdown;
use super::super::statement::page_words;
use super::{NameRedactor, ReportOptions};
use chrono::NaiveDate;
use place::ReportedSession;
use rostrum_locale::labels::{language_name, session_kind_and_number};
use rostrum_locale::{Messages, dates, session_times};
use rostrum_markdown::{TextWithStrikethrough, public_text, without_tasks};
use rostrum_notebook::{
    Commitment, Deadline, FollowUpTask, Intervention, MissionReportNoteKind, NotePlace, Notebook,
    commitments_in, follow_up_tasks_in,
};
use rostrum_programme::{LangTag, Programme, Session, SessionId};
use told::{level_of, with_details, without_targets};

/// How deep the delegate's own headings begin, under the report's.
const NOTES_LEVEL: u8 = 4;

pub(super) struct ReportWriter<'a> {
    programme: &'a Programme,
    notebook: &'a Notebook,
    options: &'a ReportOptions,
    words: &'a Messages,
    names: &'a NameRedactor,
    lang: LangTag,
    document: Document,
    /// What was gathered on the way: with the session's short name.
    commitments: Vec<(Commitment, String)>,
    follow_ups: Vec<(FollowUpTask, String)>,
    /// Statements of the annex, with the name of their session.
    annex: Vec<(&'a Intervention, String)>,
}

impl<'a> ReportWriter<'a> {
    pub fn new(
        programme: &'a Programme,
        notebook: &'a Notebook,
        options: &'a ReportOptions,
        words: &'a Messages,
        names: &'a NameRedactor,
    ) -> Self {
        let lang = options.language.tag();
        let title = words.say("report-title").into_owned();
        let mut document = Document::new(Layout::Report, lang.clone(), title);
        let forum = programme.short_title.as_ref().unwrap_or(&programme.title).text(&lang).to_owned();
        document.running = format!("{}{}{forum}", document.title, words.say("handin-subtitle-separator"));
        document.page_words = page_words(words);
        Self {
            programme,
            notebook,
            options,
            words,
            names,
            lang,
            document,
            commitments: Vec::new(),
            follow_ups: Vec::new(),
            annex: Vec::new(),
        }
    }

    pub fn write(mut self, sessions: &[&'a Session], unknown: &[&'a SessionId]) -> Document {
        self.first_page(sessions);
        let sessions = sessions.iter().map(|session| ReportedSession::of_session(self.programme, session));
        let places: Vec<ReportedSession<'a>> =
            sessions.chain(unknown.iter().map(|id| ReportedSession::unknown(id))).collect();
        self.list_of_sessions(&places);
        for place in &places {
            self.write_session(place);
        }
        self.forum_notes();
        self.write_all_commitments();
        self.write_all_follow_ups();
        self.write_statement_annexes();
        self.document
    }

    fn say(&self, key: &str) -> String {
        self.words.say(key).into_owned()
    }

    fn heading(&mut self, level: u8, text: impl Into<String>) {
        self.document.push(Paragraph::new(Style::Heading(level), text));
    }

    /// What of a text may stand in the report.
    fn reported(&self, text: &str) -> String {
        if self.options.private { text.to_owned() } else { public_text(text) }
    }

    /// Tasks and commitments of a text.
    fn marks_of(
        &self,
        place: &NotePlace,
        text: &str,
        from: Option<NaiveDate>,
        own: Option<&str>,
    ) -> (Vec<FollowUpTask>, Vec<Commitment>) {
        (follow_up_tasks_in(place, text, from), commitments_in(place, text, own))
    }

    /// Words as they are told elsewhere, what is struck out as such; who is not to be named is not.
    fn told(&self, told: &TextWithStrikethrough) -> Vec<TextRun> {
        let run =
            |(text, struck): (String, bool)| TextRun { struck, ..TextRun::plain(self.names.redact(&text)) };
        told.segments().into_iter().map(run).collect()
    }

    /// Two parts in one line.
    fn joined(&self, first: &str, second: &str) -> String {
        self.words
            .say_with("handin-joined", &[("first", first.into()), ("second", second.into())])
            .into_owned()
    }

    /// A Markdown text, its highest heading at a level.
    fn prose(&mut self, text: &str, level: u8, lang: Option<&LangTag>) {
        // The delegate's headings stand under the report's, whatever level they begin at.
        let highest = text.lines().filter_map(level_of).min().unwrap_or(1);
        let level = level.saturating_sub(highest).saturating_add(1);
        let prose = blocks_from_markdown(text, level, self.document.notes.len());
        self.document.notes.extend(prose.notes);
        // What nothing in the text calls was written all the same.
        let uncalled = prose.uncalled.into_iter().flat_map(|(label, note)| {
            let body = |mut runs: Vec<TextRun>| {
                runs.insert(0, TextRun::plain(format!("[{label}] ")));
                (Block::Paragraph(Paragraph::of(Style::Body, runs)), 0)
            };
            note.paragraphs.into_iter().map(body).collect::<Vec<_>>()
        });
        for (block, _) in prose.blocks.into_iter().chain(uncalled) {
            self.document.push(match block {
                Block::Paragraph(mut paragraph) => {
                    paragraph.lang = lang.filter(|lang| **lang != self.lang).cloned();
                    Block::Paragraph(paragraph)
                }
                table => table,
            });
        }
    }

    fn first_page(&mut self, sessions: &[&Session]) {
        let title = self.say("report-title");
        self.document.push(Paragraph::new(Style::Title, title));
        let mut fields = vec![(self.say("report-forum"), self.programme.title.text(&self.lang).to_owned())];
        if let Some(span) = self.programme.whole_span() {
            let range = dates::date_range(span.start.date_naive(), span.end.date_naive(), self.words);
            fields.push((self.say("report-dates"), range));
        }
        if let Some(mode) = &self.programme.mode {
            fields.push((
                self.say("report-mode"),
                self.words.say_vocabulary_word("mode", mode.as_str()).into_owned(),
            ));
        }
        let revision = self.programme.revision.label.text(&self.lang).to_owned();
        fields.push((self.say("report-programme"), revision));
        let all = self.programme.sessions.len();
        let listed = sessions.iter().filter(|session| self.programme.session(&session.id).is_some());
        let count = [("count", listed.count().into()), ("all", all.into())];
        fields.push((
            self.say("report-sessions"),
            self.words.say_with("report-sessions-of", &count).into_owned(),
        ));
        let rows = fields.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| {
            vec![vec![Paragraph::new(Style::FieldName, name)], vec![Paragraph::new(Style::Field, value)]]
        });
        let rows = rows.collect();
        self.document.push(Table { kind: TableKind::Fields, shares: vec![1, 4], rows });
        for (part, key) in [
            (MissionReportNoteKind::Summary, "report-summary"),
            (MissionReportNoteKind::Delegation, "report-delegation"),
            (MissionReportNoteKind::Contacts, "report-contacts"),
            (MissionReportNoteKind::Recommendations, "report-recommendations"),
        ] {
            let text = &self.notebook.mission.note(part).text;
            let text = self.reported(text);
            if !text.trim().is_empty() {
                let heading = self.say(key);
                self.heading(1, heading);
                self.prose(&text, 2, None);
            }
        }
    }

    fn list_of_sessions(&mut self, places: &[ReportedSession<'_>]) {
        let heading = self.say("report-sessions");
        self.heading(1, heading);
        let head = ["report-date", "report-time", "handin-session"].map(|key| vec![cell_head(self.say(key))]);
        let mut rows = vec![head.to_vec()];
        for place in places {
            let mut row = ["–".to_owned(), "–".to_owned(), self.reported_session_name(place)];
            if let Some(session) = place.session {
                let span = self.programme.span(session);
                row = [
                    dates::short_date_with_weekday(span.start_date(), self.words),
                    session_times::said(&span, self.words),
                    self.session_name(session),
                ];
            }
            if !place.is_listed {
                let [_, _, name] = &mut row;
                let mark = self.say("report-not-listed");
                name.push_str(&self.words.say_with("report-in-brackets", &[("text", mark.into())]));
            }
            rows.push(row.map(|text| vec![cell(text)]).to_vec());
        }
        self.document.push(Table { kind: TableKind::Rows, shares: vec![3, 3, 10], rows });
        if let Some(zone) = &self.programme.zone_label {
            let zone = self.words.say_with("report-zone", &[("zone", zone.text(&self.lang).into())]);
            let zone = zone.into_owned();
            self.document.push(Paragraph::new(Style::Subtitle, zone));
        }
    }

    fn session_name(&self, session: &Session) -> String {
        let label = session_kind_and_number(session, self.words);
        let title = session.title.text(&self.lang);
        if title.is_empty() {
            return label;
        }
        self.field(&label, title)
    }

    /// A name with what it stands for.
    fn field(&self, name: &str, value: &str) -> String {
        self.words.say_with("handin-field", &[("name", name.into()), ("value", value.into())]).into_owned()
    }

    fn question(&mut self, session: &Session) {
        let Some(question) = &session.guiding_question else { return };
        let Some(resolved) = question.text.resolve(&self.lang) else { return };
        let heading = self.say("session-guiding-question");
        self.heading(3, heading);
        let mut runs = vec![TextRun::plain(resolved.text)];
        if !session.has_issuer_text_in(resolved.lang) {
            // Goes along with the question wherever it goes.
            let mark = self.say("wording-summary");
            let mark = self.words.say_with("report-in-brackets", &[("text", mark.into())]).into_owned();
            runs.push(TextRun::plain(mark));
        }
        self.document.push(Paragraph::of(Style::Quote, runs));
    }

    fn speaker(&self, intervention: &Intervention) -> String {
        let (speaker, delegation) = (intervention.speaker.trim(), intervention.delegation.trim());
        if speaker.is_empty() || delegation.is_empty() {
            return format!("{speaker}{delegation}");
        }
        let args = [("speaker", speaker.into()), ("delegation", delegation.into())];
        self.words.say_with("handin-speaker-of", &args).into_owned()
    }

    fn language(&self, intervention: &Intervention) -> String {
        if intervention.language == self.lang {
            return String::new();
        }
        language_name(&intervention.language, self.words).into_owned()
    }

    fn session_commitments(&mut self, commitments: &[Commitment]) {
        if commitments.is_empty() {
            return;
        }
        let heading = self.say("report-commitments");
        self.heading(3, heading);
        for commitment in commitments {
            let mut runs = Vec::new();
            if let Some(by) = self.party(commitment) {
                let by = self.words.say_with("report-by", &[("by", by.into())]).into_owned();
                runs.push(TextRun::bold(by));
            }
            runs.extend(self.told(&commitment.told));
            self.document.push(Paragraph::of(Style::Bullet(0), runs));
        }
    }

    /// By whom a commitment is, where that may be told. Our own delegation is named in any case.
    fn party(&self, commitment: &Commitment) -> Option<String> {
        match &commitment.by {
            None if commitment.own => Some(self.say("commitment-own")),
            by => by.clone().filter(|_| commitment.own || self.names.are_shown()),
        }
    }

    fn task_line(&self, task: &FollowUpTask) -> Vec<TextRun> {
        let mut runs = vec![TextRun::plain(if task.done { "☑ " } else { "☐ " })];
        runs.extend(self.told(&with_details(task)));
        let due = task.due.as_ref().map(|due| self.due(due));
        let about = match (&task.owner, due) {
            (Some(owner), Some(due)) => self.joined(owner, &due),
            (owner, due) => due.or_else(|| owner.clone()).unwrap_or_default(),
        };
        if !about.is_empty() {
            let about = self.words.say_with("report-in-brackets", &[("text", about.into())]).into_owned();
            runs.push(TextRun::plain(about));
        }
        runs
    }

    fn due(&self, due: &Deadline) -> String {
        due.date.map_or_else(|| due.written.clone(), |date| dates::full_date(date, self.words))
    }

    fn forum_notes(&mut self) {
        let notes = self.reported(&self.notebook.forum.text);
        let last = self.programme.whole_span().map(|span| span.end.date_naive());
        let forum = self.say("report-forum-short");
        let (tasks, commitments) = self.marks_of(&NotePlace::Forum, &notes, last, None);
        let said = without_targets(&notes, &commitments);
        self.follow_ups.extend(tasks.into_iter().map(|task| (task, forum.clone())));
        self.commitments.extend(commitments.into_iter().map(|one| (one, forum.clone())));
        let said = self.names.redact(&without_tasks(&said));
        if !said.trim().is_empty() {
            let heading = self.say("report-forum-notes");
            self.heading(1, heading);
            self.prose(&said, NOTES_LEVEL, None);
        }
    }
}

fn cell(text: String) -> Paragraph {
    Paragraph::new(Style::Cell, text)
}

fn cell_head(text: String) -> Paragraph {
    Paragraph::new(Style::CellHead, text)
}
