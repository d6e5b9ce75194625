//! The mission report: what the delegate wrote and what the notes hold, gathered into one document.
//!
//! The first page has the delegate's own summary, delegation, contacts and recommendations; then comes
//! each session with its question, what was said, what we said, commitments and follow-ups; then both of
//! these over all sessions; statements as delivered, or as prepared where they were not, are the annex. What stands under private headings
//! stays out unless it is asked for.

mod names;
mod report_omissions;
mod scope;
mod sections;

use super::model::Document;
use names::NameRedactor;
pub use report_omissions::{ReportOmissions, report_omissions};
use rostrum_locale::{Language, Messages};
use rostrum_notebook::Notebook;
use rostrum_programme::Programme;
pub use scope::{ReportOptions, ReportSessionOrder, noted_sessions_not_in_programme, report_sessions};
use sections::ReportWriter;

/// Makes the report.
pub fn report_document(programme: &Programme, notebook: &Notebook, options: &ReportOptions) -> Document {
    let words = Messages::new(options.language);
    let names = NameRedactor::new(programme, options.names, &words);
    let sessions = report_sessions(programme, notebook, options);
    let unknown = noted_sessions_not_in_programme(programme, notebook, options);
    ReportWriter::new(programme, notebook, options, &words, &names).write(&sessions, &unknown)
}

/// The name of a report's file, without ending: forum, what it is, the last date.
pub fn report_file_name(programme: &Programme, language: Language) -> String {
    let words = Messages::new(language);
    let forum = programme.short_title.as_ref().unwrap_or(&programme.title).text(&language.tag()).to_owned();
    let date = programme.whole_span().map(|span| span.end.date_naive().format("%Y-%m-%d").to_string());
    super::names::joined([words.say("report-title").into_owned(), forum, date.unwrap_or_default()])
}
