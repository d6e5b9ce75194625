//! A programme as Markdown, in one language, for people to read and paste.
//!
//! Only out: the outline reader reads Markdown in.

use super::export::ExportOptions;
use crate::programme::{Programme, Session, SessionStatus, Span};
use chrono::NaiveDate;
use std::fmt::Write;

/// Writes the programme: a heading for each day, one for each session, then its page.
///
/// `date_label` gives a date in the reader's language.
pub fn write_markdown(
    programme: &Programme,
    options: &ExportOptions<'_>,
    date_label: &dyn Fn(NaiveDate) -> String,
) -> String {
    let lang = options.language;
    let mut out = String::new();
    line(&mut out, format_args!("# {}", one_line(programme.title.text(lang))));
    let revision = one_line(programme.revision.label.text(lang));
    if !revision.is_empty() {
        line(&mut out, format_args!("{revision}"));
    }
    let label = programme.zone_label.as_ref().map(|label| label.text(lang)).filter(|label| !label.is_empty());
    let zone =
        label.map_or_else(|| programme.zone.to_string(), |label| format!("{label} ({})", programme.zone));
    line(&mut out, format_args!("{zone}"));
    for paragraph in programme.introduction.iter().chain(&programme.goals) {
        line(&mut out, format_args!("{}", block(paragraph.text.text(lang))));
    }
    let mut day = None;
    for session in options.chosen(programme) {
        let span = programme.span(session);
        if day != Some(span.date()) {
            day = Some(span.date());
            line(&mut out, format_args!("## {}", one_line(&date_label(span.date()))));
        }
        write_session(&mut out, session, span, options);
    }
    let kept = out.trim_end().len();
    out.truncate(kept);
    out.push('\n');
    out
}

fn write_session(out: &mut String, session: &Session, span: Span, options: &ExportOptions<'_>) {
    let (lang, words) = (options.language, options.words);
    let mark = match session.status {
        SessionStatus::Cancelled => format!("[{}] ", words.cancelled),
        SessionStatus::Postponed => format!("[{}] ", words.postponed),
        _ => String::new(),
    };
    let days = span.end_days_after(span.date());
    let next = if days > 0 { format!(" (+{days})") } else { String::new() };
    let times = format!("{}–{}{next}", span.start.format("%H:%M"), span.end.format("%H:%M"));
    line(out, format_args!("### {times} {mark}{}", one_line(session.title.text(lang))));
    let format = session.format.as_ref().map(|format| format.text(lang));
    let facts: Vec<String> = [session.room.as_deref(), session.track.as_deref(), format]
        .into_iter()
        .flatten()
        .map(one_line)
        .filter(|fact| !fact.is_empty())
        .collect();
    if !facts.is_empty() {
        line(out, format_args!("*{}*", facts.join(" · ")));
    }
    let speakers: Vec<String> = session
        .speakers
        .iter()
        .map(|speaker| {
            let parts = [&speaker.name, &speaker.role, &speaker.affiliation];
            let parts = parts.into_iter().flatten().map(|text| one_line(text.text(lang)));
            parts.filter(|text| !text.is_empty()).collect::<Vec<_>>().join(", ")
        })
        .filter(|speaker| !speaker.is_empty())
        .collect();
    if !speakers.is_empty() {
        line(out, format_args!("**{}**", words.speakers));
        line(
            out,
            format_args!(
                "{}",
                speakers.iter().map(|name| format!("- {name}")).collect::<Vec<_>>().join("\n")
            ),
        );
    }
    let background: Vec<&str> = session
        .background
        .iter()
        .map(|paragraph| paragraph.text.text(lang))
        .filter(|text| !text.is_empty())
        .collect();
    if !background.is_empty() {
        line(out, format_args!("**{}**", words.background));
        for paragraph in background {
            line(out, format_args!("{}", block(paragraph)));
        }
    }
    if let [heading, question] = options.question_paragraphs(session).as_slice() {
        line(out, format_args!("**{heading}**"));
        line(out, format_args!("> {}", question.replace('\n', "\n> ")));
    }
    for link in &session.links {
        let title =
            link.title.as_ref().map(|title| one_line(title.text(lang))).filter(|title| !title.is_empty());
        match title {
            Some(title) => line(out, format_args!("[{}](<{}>)", title.replace(']', "\\]"), link.url)),
            None => line(out, format_args!("<{}>", link.url)),
        }
    }
}

/// A paragraph of its own.
fn line(out: &mut String, words: std::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = write!(out, "{words}\n\n");
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text as it stands; only a mark that would make it a heading or a rule is escaped.
fn block(text: &str) -> String {
    let lines = text.trim().lines().map(|line| {
        let start = line.trim_start();
        if start.starts_with(['#', '=']) || start.starts_with("---") {
            format!("\\{start}")
        } else {
            line.to_owned()
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}
