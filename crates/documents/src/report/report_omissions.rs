//! What stands in the notes and not in the report: whoever hands it on is told.

use super::scope::{ReportOptions, is_reported, noted_sessions_not_in_programme, report_sessions};
use rostrum_locale::Messages;
use rostrum_locale::labels::session_kind_and_number_short;
use rostrum_markdown::{private_sections, public_and_private_comments_of, public_comments_of};
use rostrum_notebook::{Intervention, InterventionStatus, MissionReportNoteKind, NotePlace, Notebook};
use rostrum_programme::{Programme, SessionId};

/// As many headings as a line can name.
const TITLES_SHOWN: usize = 8;
/// As many characters as a comment is named by.
const WORDS_SHOWN: usize = 40;

/// What a report leaves out, by name, each once and in the order of the report.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ReportOmissions {
    /// The headings of what is held back as private.
    pub private: Vec<String>,
    /// The words of comments.
    pub comments: Vec<String>,
    /// Interventions that are ideas, or headings and nothing else yet.
    pub interventions: Vec<String>,
}

/// What a report of these notes leaves out.
pub fn report_omissions(
    programme: &Programme,
    notebook: &Notebook,
    options: &ReportOptions,
) -> ReportOmissions {
    let words = Messages::new(options.language);
    let mut left = ReportOmissions::default();
    for part in MissionReportNoteKind::ALL {
        left.note(&notebook.mission.note(part).text, options);
    }
    for session in report_sessions(programme, notebook, options) {
        left.session(&session.id, &session_kind_and_number_short(session, &words), notebook, options, &words);
    }
    for id in noted_sessions_not_in_programme(programme, notebook, options) {
        left.session(id, id.as_str(), notebook, options, &words);
    }
    left.note(&notebook.forum.text, options);
    left
}

impl ReportOmissions {
    /// Whether everything is in the report.
    pub fn is_empty(&self) -> bool {
        self.private.is_empty() && self.comments.is_empty() && self.interventions.is_empty()
    }

    /// Each as a sentence.
    pub fn sentences(&self, words: &Messages) -> Vec<String> {
        [
            ("report-held", &self.private),
            ("report-comments", &self.comments),
            ("report-interventions-left-out", &self.interventions),
        ]
        .into_iter()
        .filter(|(_, titles)| !titles.is_empty())
        .map(|(key, titles)| {
            let shown: Vec<&str> = titles.iter().take(TITLES_SHOWN).map(String::as_str).collect();
            let more = if titles.len() > shown.len() { " …" } else { "" };
            let shown = format!("{}{more}", shown.join(&words.say("handin-subtitle-separator")));
            words.say_with(key, &[("titles", shown.into()), ("count", titles.len().into())]).into_owned()
        })
        .collect()
    }

    fn session(
        &mut self,
        id: &SessionId,
        name: &str,
        notebook: &Notebook,
        options: &ReportOptions,
        words: &Messages,
    ) {
        self.note(notebook.text(&NotePlace::Session(id.clone())), options);
        for (index, intervention) in notebook.interventions_of(id).iter().enumerate() {
            let is_idea = intervention.status == InterventionStatus::Idea;
            let text =
                if is_idea { &intervention.body.text } else { intervention.delivered_or_current_text() };
            // What is wholly private is named as that.
            let named = is_idea || private_sections(text).is_empty();
            if !is_reported(intervention, options) && named && !text.trim().is_empty() {
                self.interventions.push(intervention_name(intervention, name, index, words));
            }
            if !is_idea {
                self.note(text, options);
            }
        }
    }

    /// What of a text is not in the report.
    fn note(&mut self, text: &str, options: &ReportOptions) {
        for held in private_sections(text).into_iter().filter(|_| !options.private) {
            let title = held.title.trim_matches(|c: char| "*_#`:： ".contains(c)).to_owned();
            if !self.private.contains(&title) {
                self.private.push(title);
            }
        }
        let comments =
            if options.private { public_and_private_comments_of(text) } else { public_comments_of(text) };
        for comment in comments {
            let words = comment.words.split_whitespace().collect::<Vec<_>>().join(" ");
            let shown: String = words.chars().take(WORDS_SHOWN).collect();
            let more = if shown.len() < words.len() { "…" } else { "" };
            self.comments.push(format!("{shown}{more}"));
        }
    }
}

fn intervention_name(intervention: &Intervention, session: &str, index: usize, words: &Messages) -> String {
    let title = intervention.title.trim();
    let number = [("number", (index + 1).to_string().into())];
    let title = if title.is_empty() {
        words.say_with("intervention-numbered", &number).into_owned()
    } else {
        title.to_owned()
    };
    words.say_with("handin-joined", &[("first", session.into()), ("second", title.into())]).into_owned()
}
