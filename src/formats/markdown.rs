//! A programme as Markdown, in one language, for people to read and paste.
//!
//! Only out: the outline reader reads Markdown in, and what is written here is written so that it
//! reads the same programme. Lists within texts stay lists, which that reader gives without marks.

use super::export::ExportOptions;
use super::outline::said_by;
use crate::programme::{Paragraph, Programme, Session, Span};
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
    let words = options.words;
    for (heading, paragraphs) in
        [(&words.introduction, &programme.introduction), (&words.goals, &programme.goals)]
    {
        write_texts(&mut out, heading, paragraphs, options);
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

/// Paragraphs under a heading, where there are any.
fn write_texts(out: &mut String, heading: &str, paragraphs: &[Paragraph], options: &ExportOptions<'_>) {
    let texts = Paragraph::for_reader(paragraphs, options.language)
        .map(|paragraph| paragraph.text.text(options.language));
    let texts: Vec<&str> = texts.filter(|text| !text.trim().is_empty()).collect();
    if !texts.is_empty() {
        line(out, format_args!("**{heading}**"));
    }
    for text in texts {
        line(out, format_args!("{}", block(text)));
    }
}

/// Times, mark, kind, number and title, with no more of kind and number than the title leaves open.
fn heading_of(session: &Session, span: Span, options: &ExportOptions<'_>) -> String {
    let words = options.words;
    let days = span.end_days_after(span.date());
    let next = if days > 0 { format!(" (+{days})") } else { String::new() };
    let times = format!("{}–{}{next}", span.start.format("%H:%M"), span.end.format("%H:%M"));
    let mark = words.mark(&session.status).map(|mark| format!("[{mark}] ")).unwrap_or_default();
    let title = one_line(session.title.text(options.language));
    let kind = words.kinds.iter().find(|(kind, _)| *kind == session.kind).map(|(_, name)| name.as_str());
    let kind = kind.unwrap_or_default();
    let label = session.number.map_or_else(|| kind.to_owned(), |number| format!("{kind} {number}"));
    let plain = format!("{times} {mark}{title}");
    let labelled = format!("{times} {mark}{label}{}{title}", options.colon());
    let reads_back = |heading: &&String| {
        said_by(heading).is_some_and(|said| {
            said.title == title && said.kind == session.kind && said.number == session.number
        })
    };
    let heading = [&plain, &labelled].into_iter().find(reads_back);
    heading
        .or(Some(&labelled).filter(|_| session.number.is_some() && !kind.is_empty()))
        .unwrap_or(&plain)
        .clone()
}

fn write_session(out: &mut String, session: &Session, span: Span, options: &ExportOptions<'_>) {
    let (lang, words) = (options.language, options.words);
    line(out, format_args!("### {}", inline(&heading_of(session, span, options))));
    let format = session.format.as_ref().map(|format| format.text(lang));
    for (name, fact) in [
        (&words.room, session.room.as_deref()),
        (&words.track, session.track.as_deref()),
        (&words.format, format),
    ] {
        if let Some(fact) = fact.map(one_line).filter(|fact| !fact.is_empty()) {
            line(out, format_args!("**{name}{}** {}", options.colon().trim_end(), inline(&fact)));
        }
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
                speakers.iter().map(|name| format!("- {}", inline(name))).collect::<Vec<_>>().join("\n")
            ),
        );
    }
    write_texts(out, &words.background, &session.background, options);
    if let [heading, question] = options.question_paragraphs(session).as_slice() {
        line(out, format_args!("**{heading}**"));
        line(out, format_args!("> {}", block(question).replace('\n', "\n> ")));
    }
    if !session.links.is_empty() {
        line(out, format_args!("**{}**", words.links));
    }
    for link in &session.links {
        let title =
            link.title.as_ref().map(|title| one_line(title.text(lang))).filter(|title| !title.is_empty());
        match title {
            Some(title) => {
                line(out, format_args!("[{}](<{}>)", title.replace('[', "\\[").replace(']', "\\]"), link.url))
            }
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

/// Text as it stands; only marks that would make something else of it are escaped.
fn block(text: &str) -> String {
    let lines = text.trim().lines().map(|line| {
        let line = inline(line);
        let start = line.trim_start();
        if start.starts_with(['#', '=', '>']) || start.starts_with("---") {
            format!("\\{start}")
        } else {
            line
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Text within a line, with the marks of bold text and links escaped.
fn inline(text: &str) -> String {
    let escaped = text.replace("**", "\\*\\*").replace("__", "\\_\\_");
    if escaped.contains("](") { escaped.replace('[', "\\[") } else { escaped }
}
