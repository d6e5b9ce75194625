//! From a file's items to a programme: the one way for all structured formats.

use super::clean::clean_raw;
use super::ids::{Ids, slug};
use super::length::Lengths;
use super::model::RawProgramme;
use super::session::session_of;
use super::values::in_language;
use super::warnings::Warnings;
use super::zone;
use crate::{
    FormatId, Parsed, ReadError, ReadErrorKind, ReadHints, ReadResult, SourceLocation, WarningKind, bounds,
};
use chrono::{Datelike, NaiveDate};
use rostrum_programme::{
    Extra, FORMAT_NAME, FORMAT_VERSION, LangTag, LocalizedText, Moment, Programme, ProgrammeId, Revision,
    RevisionKind, Session, Source, validate,
};

/// Makes a programme of what was read.
///
/// # Errors
/// [`ReadErrorKind::NoSessions`] when no item can be used; [`ReadErrorKind::Cancelled`].
pub(crate) fn assemble(
    mut raw: RawProgramme,
    format: FormatId,
    hints: &ReadHints,
    mut warnings: Warnings,
) -> ReadResult {
    warnings.left_out(clean_raw(&mut raw));
    let zone = zone::choose(&raw, hints, &mut warnings);
    let RawProgramme {
        acronym,
        title,
        version,
        url,
        sequence,
        events,
        texts_in: file_texts_in,
        is_summary,
        ..
    } = raw;
    let lengths = Lengths::new(&events, zone);
    let mut ids = Ids::default();
    let mut sessions = Vec::with_capacity(events.len().min(bounds::MAX_SESSIONS));
    let stated = file_texts_in.or_else(|| hints.language.clone());
    let texts_in = stated.unwrap_or_else(|| LangTag::new(LangTag::UNDETERMINED));
    for event in events {
        hints.cancel.check()?;
        if sessions.len() == bounds::MAX_SESSIONS {
            warnings.push(event.place, WarningKind::TooMany(bounds::MAX_SESSIONS));
            break;
        }
        if let Some(session) = session_of(event, zone, &lengths, &texts_in, &mut ids, &mut warnings) {
            sessions.push(session);
        }
    }
    if sessions.is_empty() {
        return Err(ReadError {
            place: SourceLocation::Whole,
            kind: ReadErrorKind::NoSessions(warnings.skipped()),
        });
    }
    let named = !title.trim().is_empty();
    let (id, title) = name_of(&acronym, title, hints, &sessions);
    if !named {
        let (taken, is_calendar) = (title.clone(), format == FormatId::ICalendar);
        warnings.push(SourceLocation::Whole, WarningKind::Unnamed { taken, is_calendar });
    }
    let sources = if url.is_empty() {
        Vec::new()
    } else {
        vec![Source {
            id: "origin".to_owned(),
            title: in_language(&texts_in, title.clone()),
            language: None,
            issuer: None,
            url: Some(url),
            note: None,
            extra: Extra::new(),
        }]
    };
    let programme = Programme {
        format: FORMAT_NAME.to_owned(),
        version: FORMAT_VERSION,
        id,
        revision: Revision {
            issued: issued_on(&version),
            label: if version.is_empty() {
                LocalizedText::default()
            } else {
                LocalizedText::without_language(version)
            },
            short_label: None,
            kind: RevisionKind::Full,
            stage: None,
            symbol: None,
            sequence,
            extra: Extra::new(),
        },
        issuer: None,
        short_title: None,
        zone,
        zone_label: None,
        zone_printed: None,
        mode: None,
        official: if is_summary { Vec::new() } else { vec![texts_in.clone()] },
        introduction: Vec::new(),
        goals: Vec::new(),
        figures: Vec::new(),
        global_targets: Vec::new(),
        areas_of_action: Vec::new(),
        sources,
        sessions,
        unlisted: Vec::new(),
        title: in_language(&texts_in, title),
        extra: Extra::new(),
    };
    let problems = validate(&programme);
    if problems.is_empty() {
        Ok(Parsed { value: programme, format, warnings: warnings.into_list() })
    } else {
        Err(ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::Problems(problems) })
    }
}

/// The programme's id, from its acronym or title, and its title.
fn name_of(acronym: &str, title: String, hints: &ReadHints, sessions: &[Session]) -> (ProgrammeId, String) {
    let dates = || {
        let dates = sessions.iter().map(|session| match session.start {
            Moment::Fixed(at) => at.date_naive(),
            Moment::Wall(wall) => wall.date(),
        });
        let (first, last) = (dates.clone().min(), dates.max());
        format!("{} – {}", first.unwrap_or_default(), last.unwrap_or_default())
    };
    let title = if title.trim().is_empty() {
        let named = [acronym, hints.name.as_deref().unwrap_or_default()].map(str::trim);
        named.into_iter().find(|name| !name.is_empty()).map_or_else(dates, str::to_owned)
    } else {
        title
    };
    let id = [acronym, title.as_str()].into_iter().map(slug).find(|slug| !slug.is_empty());
    (ProgrammeId(id.unwrap_or_else(|| slug(&dates()))), title)
}

/// A date at the head of a version: `2025-03-04 21:21`.
fn issued_on(version: &str) -> Option<NaiveDate> {
    let head: String = version.trim().chars().take(10).collect();
    NaiveDate::parse_from_str(&head, "%Y-%m-%d")
        .ok()
        .filter(|date| bounds::PLAUSIBLE_YEARS.contains(&date.year()))
}
