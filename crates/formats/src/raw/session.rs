//! One item of a file to one session: its texts, its times on the forum's clock, its kind and status.

use super::ids::Ids;
use super::kind::kind_of;
use super::length::Lengths;
use super::model::{RawPerson, RawSession};
use super::values::{filled, in_language, links_of};
use super::warnings::Warnings;
use crate::question::{Wording, is_summary_remark, question_heading};
use crate::status::{is_by_dash, take_mark};
use crate::{SkipReason, SourceLocation, WarningKind, bounds, html};
use chrono::{DateTime, Datelike, NaiveTime, Timelike};
use chrono_tz::Tz;
use rostrum_programme::{
    CONFERENCE_SYSTEM_ID_FIELD, Extra, GuidingQuestion, LangTag, Moment, Paragraph, Session, SessionKind,
    SessionStatus, Speaker, SpeakerPart, WallTimeOccurrence, Zone, resolve_wall_time,
    without_control_characters,
};

/// `None` with a warning where the item is left out.
pub(super) fn session_of(
    mut event: RawSession,
    zone: Zone,
    lengths: &Lengths,
    texts_in: &LangTag,
    ids: &mut Ids,
    warnings: &mut Warnings,
) -> Option<Session> {
    let year = match event.start {
        Moment::Fixed(at) => at.year(),
        Moment::Wall(wall) => wall.year(),
    };
    if !bounds::PLAUSIBLE_YEARS.contains(&year) {
        warnings.skip(event.place, SkipReason::YearOutOfRange(year));
        return None;
    }
    cut_texts(&mut event, warnings);
    let start = start_on_clock(event.start, zone, &event.place, warnings);
    let end = lengths.end(&event, start, zone, warnings);
    check_clock(&event, start, warnings);
    let written = title_of(&event, warnings);
    let (title, marked) = match take_mark(&written) {
        Some((_, status)) if is_by_dash(&written) => (written, Some(status)),
        Some((title, status)) => (title, Some(status)),
        None => (written, None),
    };
    let id = ids.of(&event, start, &title, warnings)?;
    let lang = event.texts_in.as_ref().unwrap_or(texts_in);
    let text = |text: &str| in_language(lang, text);
    let mut background = Vec::new();
    let (mut question, mut asks, mut is_summary) = (Vec::new(), false, event.own.is_summary);
    for (prefix, field) in [
        ("subtitle", &event.subtitle),
        ("abstract", &event.abstract_text),
        ("description", &event.description),
    ] {
        for (number, paragraph) in
            html::paragraphs(field).into_iter().take(bounds::MAX_PARTS_PER_SESSION).enumerate()
        {
            // Our own exports put the guiding question behind its heading at the end of the description.
            if let Some(wording) = question_heading(&paragraph) {
                asks = true;
                is_summary |= wording == Wording::Summary;
                continue;
            }
            // Where they set no question, they put the remark alone.
            if is_summary_remark(&paragraph) {
                is_summary = true;
                continue;
            }
            if asks {
                question.push(paragraph);
                continue;
            }
            let id = format!("{prefix}-{}", number + 1).into();
            background.push(Paragraph { id, text: text(&paragraph), extra: Extra::new() });
        }
    }
    let mut extra = Extra::new();
    if let Some(source) = event.id.take().filter(|source| *source != id.as_str()) {
        extra.insert(CONFERENCE_SYSTEM_ID_FIELD.to_owned(), source.into());
    }
    let kind = match filled(&event.own.kind) {
        Some(own) => SessionKind::from(own.as_str()),
        None => kind_of(&event.kind, &title),
    };
    // The kind's own word says nothing more.
    let format = filled(&event.own.format)
        .or_else(|| filled(&event.kind).filter(|word| word != kind.as_str()))
        .map(|word| text(&word));
    Some(Session {
        // A calendar has no word for postponed, so that the title's own goes before its "tentative".
        status: match event.status.take() {
            Some(SessionStatus::Cancelled) => SessionStatus::Cancelled,
            stated => marked.or(stated).unwrap_or(SessionStatus::Confirmed),
        },
        id,
        number: event.own.number,
        start: Moment::Fixed(start.fixed_offset()),
        end: Moment::Fixed(end.fixed_offset()),
        title: text(&title),
        title_made_up: event.title.trim().is_empty(),
        short_title: None,
        format,
        kind,
        speakers: event
            .persons
            .into_iter()
            .take(bounds::MAX_PARTS_PER_SESSION)
            .map(|person| speaker_of(person, lang))
            .collect(),
        background,
        guiding_question: (!question.is_empty()).then(|| GuidingQuestion {
            text: text(&question.join("\n")),
            points: Vec::new(),
            extra: Extra::new(),
        }),
        figures: Vec::new(),
        links: links_of(event.links, lang),
        track: filled(&event.track),
        room: filled(&event.room),
        language: language_of(&event.language),
        guid: event.guid,
        official: if is_summary { Vec::new() } else { vec![lang.clone()] },
        extra,
    })
}

fn speaker_of(person: RawPerson, lang: &LangTag) -> Speaker {
    let mut extra = Extra::new();
    for (field, value) in [("guid", person.guid), ("id", person.id)] {
        if let Some(value) = value {
            extra.insert(field.to_owned(), value.into());
        }
    }
    let (role, affiliation) = (filled(&person.role), filled(&person.affiliation));
    let named = role.as_deref().or(affiliation.as_deref()) != Some(person.name.trim());
    Speaker {
        name: named.then(|| in_language(lang, person.name)),
        role: role.map(|role| in_language(lang, role)),
        affiliation: affiliation.map(|own| in_language(lang, own)),
        part: filled(&person.part).map_or(SpeakerPart::Speaker, |part| SpeakerPart::from(part.as_str())),
        extra,
    }
}

/// The language of a code (`de`, `pt-br`); names of languages are not guessed at.
fn language_of(code: &str) -> Option<LangTag> {
    let tag = filled(code).map(|code| LangTag::new(&code))?;
    let primary = tag.primary();
    ((2..=3).contains(&primary.len()) && primary.bytes().all(|b| b.is_ascii_alphabetic())).then_some(tag)
}

fn cut_texts(event: &mut RawSession, warnings: &mut Warnings) {
    let place = &event.place;
    for text in [
        &mut event.title,
        &mut event.subtitle,
        &mut event.abstract_text,
        &mut event.description,
        &mut event.track,
        &mut event.room,
        &mut event.kind,
    ] {
        if text.len() > bounds::TEXT_CHARS
            && let Some((at, _)) = text.char_indices().nth(bounds::TEXT_CHARS)
        {
            text.truncate(at);
            warnings.push(place.clone(), WarningKind::TextCut(bounds::TEXT_CHARS));
        }
    }
}

/// The title, on one line; where there is none, the next best thing that names the session.
fn title_of(event: &RawSession, warnings: &mut Warnings) -> String {
    let one_line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let title = one_line(&event.title);
    if !title.is_empty() {
        // Spaces inside are the writer's own; only line breaks must go.
        let own = event.title.trim();
        return if own.contains(['\n', '\r', '\t']) { title } else { own.to_owned() };
    }
    warnings.push(event.place.clone(), WarningKind::MissingValue("title".to_owned()));
    let first_line = event.description.lines().next().unwrap_or_default();
    [&event.subtitle, &event.kind, &event.track, &event.room, first_line]
        .into_iter()
        .map(one_line)
        .find(|text| !text.is_empty())
        .or_else(|| {
            // An id is no text: what acts on a screen has no place in a title.
            let ids = [&event.id, &event.guid].into_iter().flatten();
            ids.map(|id| one_line(&without_control_characters(id))).find(|id| !id.is_empty())
        })
        .unwrap_or_else(|| "—".to_owned())
}

/// Puts a start on the forum's clock and says so when that clock skips or repeats it.
pub(crate) fn start_on_clock(
    start: Moment,
    zone: Zone,
    place: &SourceLocation,
    warnings: &mut Warnings,
) -> DateTime<Tz> {
    let Moment::Wall(wall) = start else { return start.in_zone(zone) };
    let (at, how) = resolve_wall_time(wall, zone);
    match how {
        WallTimeOccurrence::Once => {}
        WallTimeOccurrence::Repeated => {
            warnings.push(place.clone(), WarningKind::RepeatedTime(start.to_string()))
        }
        WallTimeOccurrence::Skipped => {
            warnings.push(place.clone(), WarningKind::SkippedTime(start.to_string()))
        }
    }
    at
}

/// The time of day beside a date must be the one in the forum's zone or in the date's own offset.
fn check_clock(event: &RawSession, start: DateTime<Tz>, warnings: &mut Warnings) {
    let (Some(clock), Moment::Fixed(at)) = (event.clock, event.start) else { return };
    let agrees = |time: NaiveTime| (time.hour(), time.minute()) == (clock.hour(), clock.minute());
    if !agrees(start.time()) && !agrees(at.time()) {
        let kind = WarningKind::TimesDisagree {
            taken: start.format("%Y-%m-%d %H:%M").to_string(),
            other: clock.format("%H:%M").to_string(),
        };
        warnings.push(event.place.clone(), kind);
    }
}
