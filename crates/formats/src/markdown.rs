//! A programme as Markdown, in one language, for people to read and paste.
//!
//! Only out: the outline reader reads Markdown in, and what is written here is written so that it
//! reads the same programme. Lists within texts stay lists, which that reader gives without marks.

use super::export::ExportOptions;
use super::outline::read_session_heading;
use super::outline_words::CODE;
use chrono::{NaiveDate, NaiveTime};
use rostrum_programme::{
    LocalizedText, Paragraph, Programme, SafeUrl, Session, SessionKind, Span, Speaker, SpeakerPart,
};
use std::fmt::Write;

/// Writes the programme: a heading for each day, one for each session, then its page.
///
/// `date_label` gives a date in the reader's language, `span_label` two clock times.
pub fn write_markdown(
    programme: &Programme,
    options: &ExportOptions<'_>,
    date_label: &dyn Fn(NaiveDate) -> String,
    span_label: &dyn Fn(NaiveTime, NaiveTime) -> String,
) -> String {
    let lang = options.language;
    let mut out = String::new();
    line(&mut out, format_args!("# {}", inline(&one_line(programme.title.text(lang)))));
    let revision = one_line(programme.revision.label.text(lang));
    if !revision.is_empty() {
        line(&mut out, format_args!("{}", inline(&revision)));
    }
    let label = programme.zone_label.as_ref().map(|label| label.text(lang)).filter(|label| !label.is_empty());
    let zone = label.map_or_else(
        || programme.zone.to_string(),
        |label| format!("{label}{}", in_brackets(&programme.zone.to_string(), options)),
    );
    line(&mut out, format_args!("{}", inline(&one_line(&zone))));
    let words = options.words;
    // Once, below the first heading: it goes for all that stands before the sessions.
    let mut remark = (!programme.shows_issuer_text_for(lang)).then(|| options.remark());
    for (heading, paragraphs) in
        [(&words.introduction, &programme.introduction), (&words.goals, &programme.goals)]
    {
        write_texts(&mut out, heading, paragraphs, &mut remark, options);
    }
    let mut day = None;
    for session in options.chosen_sessions(programme) {
        let span = programme.span(session);
        if day != Some(span.start_date()) {
            day = Some(span.start_date());
            line(&mut out, format_args!("## {}", one_line(&date_label(span.start_date()))));
        }
        write_session(&mut out, session, span, options, span_label);
    }
    let kept = out.trim_end().len();
    out.truncate(kept);
    out.push('\n');
    out
}

/// Paragraphs under a heading, where there are any.
fn write_texts(
    out: &mut String,
    heading: &str,
    paragraphs: &[Paragraph],
    remark: &mut Option<String>,
    options: &ExportOptions<'_>,
) {
    let texts = Paragraph::for_reader(paragraphs, options.language)
        .map(|paragraph| paragraph.text.text(options.language));
    let texts: Vec<&str> = texts.filter(|text| !text.trim().is_empty()).collect();
    if !texts.is_empty() {
        line(out, format_args!("**{heading}**"));
        write_remark(out, remark.take());
    }
    for text in texts {
        line(out, format_args!("{}", block(text)));
    }
}

/// That the words are a summary and not the issuer's own.
fn write_remark(out: &mut String, remark: Option<String>) {
    if let Some(remark) = remark.filter(|remark| !remark.is_empty()) {
        line(out, format_args!("*{remark}*"));
    }
}

/// Those who speak, under a heading for each part that they take, in the programme's order.
fn write_speakers(out: &mut String, session: &Session, options: &ExportOptions<'_>) {
    let words = options.words;
    let heading = |speaker: &Speaker| {
        if let Some(heading) = &words.opening_of_forum
            && session.kind == SessionKind::Opening
            && speaker.part == SpeakerPart::OpeningRemarks
        {
            return heading.clone();
        }
        let known = words.parts.iter().find(|(part, _)| *part == speaker.part).map(|(_, name)| name);
        known.unwrap_or(&words.speakers).clone()
    };
    let told: Vec<(String, String)> = session
        .speakers
        .iter()
        .map(|speaker| (heading(speaker), person(speaker, options)))
        .filter(|(_, person)| !person.is_empty())
        .collect();
    for group in told.chunk_by(|one, next| one.0 == next.0) {
        let Some((heading, _)) = group.first() else { continue };
        line(out, format_args!("**{heading}**"));
        let list: Vec<String> = group.iter().map(|(_, person)| format!("- {}", inline(person))).collect();
        line(out, format_args!("{}", list.join("\n")));
    }
}

/// Name, office and organisation. What stands where no name does is set in square brackets, as in
/// documents whose speakers are not known by name yet.
fn person(speaker: &Speaker, options: &ExportOptions<'_>) -> String {
    let field = |text: &Option<LocalizedText>| {
        text.as_ref().map(|text| one_line(text.text(options.language))).filter(|text| !text.is_empty())
    };
    let [name, role, affiliation] = [&speaker.name, &speaker.role, &speaker.affiliation].map(field);
    let (comma, open, close) =
        if options.language.is_chinese() { ("，", "（", "）") } else { (", ", " (", ")") };
    let (who, affiliation) = match (name, role, affiliation) {
        (Some(name), Some(role), affiliation) => (format!("{name}{comma}{role}"), affiliation),
        (Some(name), None, affiliation) => (name, affiliation),
        (None, Some(role), affiliation) => (format!("[{role}]"), affiliation),
        (None, None, Some(affiliation)) => (format!("[{affiliation}]"), None),
        (None, None, None) => return String::new(),
    };
    match affiliation {
        // Brackets within brackets would be parted at the wrong one.
        Some(own) if own.contains(['(', ')', '（', '）']) => format!("{who}{comma}{own}"),
        Some(own) => format!("{who}{open}{own}{close}"),
        None => who,
    }
}

/// Times, mark, kind, number and title, with no more of kind and number than the title leaves open.
fn heading_of(session: &Session, span: Span, times: &str, options: &ExportOptions<'_>) -> String {
    let words = options.words;
    let days = span.end_days_after(span.start_date());
    let next = if days > 0 { format!(" (+{days})") } else { String::new() };
    let times = format!("{times}{next}");
    let bracketed = |mark: &str| {
        if options.language.is_chinese() { format!("（{mark}）") } else { format!("[{mark}] ") }
    };
    let mark = words.mark(&session.status).map(bracketed).unwrap_or_default();
    let title = one_line(session.title.text(options.language));
    let kind = words.kinds.iter().find(|(kind, _)| *kind == session.kind).map(|(_, name)| name.as_str());
    let kind = kind.unwrap_or_default();
    let label = session.number.map_or_else(|| kind.to_owned(), |number| format!("{kind} {number}"));
    let plain = format!("{times} {mark}{title}");
    let labelled = format!("{times} {mark}{label}{}{title}", options.colon());
    let reads_back = |heading: &&String| {
        read_session_heading(heading).is_some_and(|read| {
            read.title == title && read.kind == session.kind && read.number == session.number
        })
    };
    let heading = [&plain, &labelled].into_iter().find(reads_back);
    heading
        .or(Some(&labelled).filter(|_| session.number.is_some() && !kind.is_empty()))
        .unwrap_or(&plain)
        .clone()
}

fn write_session(
    out: &mut String,
    session: &Session,
    span: Span,
    options: &ExportOptions<'_>,
    span_label: &dyn Fn(NaiveTime, NaiveTime) -> String,
) {
    let (lang, words) = (options.language, options.words);
    let times = span_label(span.start.time(), span.end.time());
    line(out, format_args!("### {}", inline(&heading_of(session, span, &times, options))));
    write_remark(out, options.session_remark(session));
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
    write_speakers(out, session, options);
    write_texts(out, &words.background, &session.background, &mut None, options);
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
        match (SafeUrl::parse(&link.url), title) {
            (Some(address), Some(title)) => {
                let title = title.replace('<', "\\<").replace('[', "\\[").replace(']', "\\]");
                line(out, format_args!("[{title}](<{}>)", address.as_str()));
            }
            (Some(address), None) => line(out, format_args!("<{}>", address.as_str())),
            // What is no link is text, which no reader of Markdown makes one of.
            (None, title) => {
                let title = title.map(|title| inline(&title) + " ").unwrap_or_default();
                line(out, format_args!("{title}{}", as_code(&link.url)));
            }
        }
    }
}

/// Behind what it explains, in the brackets of the language.
fn in_brackets(text: &str, options: &ExportOptions<'_>) -> String {
    if options.language.is_chinese() { format!("（{text}）") } else { format!(" ({text})") }
}

/// A paragraph of its own.
fn line(out: &mut String, words: std::fmt::Arguments<'_>) {
    // Writing to a string does not fail.
    let _ = write!(out, "{words}\n\n");
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Text that is shown to the letter: neither a link nor a tag.
fn as_code(text: &str) -> String {
    format!("{CODE}{}{CODE}", one_line(text).replace(CODE, "%60"))
}

/// Text as it stands; only marks that would make something else of it are escaped.
fn block(text: &str) -> String {
    // A link may reach over lines, and its address stand in another.
    let escaped = inline(text.trim());
    let lines = escaped.lines().map(|line| {
        let start = line.trim_start();
        if start.starts_with(['#', '=', '>']) || start.starts_with("---") {
            format!("\\{start}")
        } else {
            line.to_owned()
        }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Text with the marks of bold text, tags and links escaped.
fn inline(text: &str) -> String {
    let mut escaped = text.replace("**", "\\*\\*").replace("__", "\\_\\_");
    let opens = |c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?');
    if escaped.split('<').skip(1).any(|rest| rest.starts_with(opens)) {
        escaped = escaped.replace('<', "\\<");
    }
    let links = ["](", "][", "]:"].iter().any(|sign| escaped.contains(sign));
    if links { escaped.replace('[', "\\[") } else { escaped }
}
