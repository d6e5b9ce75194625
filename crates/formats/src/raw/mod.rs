//! What the readers of structured formats have in common: items as they stand in a file, and the
//! one way from them to a programme.
//!
//! Owns the choice of the zone, lengths that need their neighbours, ids and their uniqueness, the
//! kind of a session, and the limits on each item. Knows no syntax.

pub(super) mod clock;
mod ids;
mod kind;
mod length;
mod own;
mod zone;

use super::clean::{clean_raw, tell};
use super::question::{Wording, is_summary_remark, question_heading};
use super::status::{is_by_dash, take_mark};
use super::{
    FormatId, Parsed, Place, ReadError, ReadErrorKind, ReadHints, ReadResult, SkipReason, Warning,
    WarningKind, bounds, html,
};
use chrono::{DateTime, Datelike, NaiveDate, NaiveTime, Timelike};
use chrono_tz::Tz;
use rostrum_programme::{
    Extra, FORMAT_NAME, FORMAT_VERSION, GuidingQuestion, LangTag, Link, LocalizedText, Moment, Paragraph,
    Programme, ProgrammeId, Revision, RevisionKind, SOURCE_ID, Session, SessionKind, SessionStatus, Source,
    Speaker, SpeakerPart, WallTime, Zone, resolve_wall, validate,
};
use std::collections::HashSet;

use ids::Ids;
pub(super) use ids::slug;
pub(super) use kind::kind_of;
use length::Lengths;
pub(super) use own::{OwnMarks, listed_name};
pub(super) use zone::{of_offset, zone_named};

/// Warnings in the order of the file, no more than [`bounds::WARNINGS`].
#[derive(Debug, Default)]
pub(super) struct Warnings {
    list: Vec<Warning>,
    more: usize,
    skipped: usize,
}

impl Warnings {
    pub(super) fn push(&mut self, place: Place, kind: WarningKind) {
        if self.list.len() < bounds::WARNINGS {
            self.list.push(Warning { place, kind });
        } else {
            self.more += 1;
        }
    }

    pub(super) fn skip(&mut self, place: Place, reason: SkipReason) {
        self.skipped += 1;
        self.push(place, WarningKind::ItemSkipped(reason));
    }

    /// So many control characters and the like were left out.
    pub(super) fn left_out(&mut self, count: usize) {
        tell(count, &mut self.list);
    }

    /// How many items were left out.
    pub(super) fn skipped(&self) -> usize {
        self.skipped
    }

    pub(super) fn into_list(mut self) -> Vec<Warning> {
        if self.more > 0 {
            self.list.push(Warning { place: Place::Whole, kind: WarningKind::MoreWarnings(self.more) });
        }
        self.list
    }
}

impl From<Vec<Warning>> for Warnings {
    fn from(list: Vec<Warning>) -> Self {
        Self { list, ..Self::default() }
    }
}

/// How long an item lasts, as far as its own words tell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Length {
    Secs(i64),
    Until(Moment),
    /// `1:00:00`: a day (pretalx) or an hour (others); the neighbours decide.
    Ambiguous {
        written: String,
        as_days_secs: i64,
        as_hours_secs: i64,
    },
    /// Not stated, or not readable; holds what stands there.
    Unknown(String),
}

/// A person as a file names them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct RawPerson {
    pub name: String,
    pub guid: Option<String>,
    pub id: Option<String>,
    /// Office, organisation and part, where our own exports say them. An office that is the name
    /// itself is that of somebody who is not named.
    pub role: String,
    pub affiliation: String,
    pub part: String,
}

/// An item of a programme file.
#[derive(Debug, Clone)]
pub(super) struct RawSession {
    pub place: Place,
    pub guid: Option<String>,
    pub id: Option<String>,
    pub start: Moment,
    /// The time of day that stands beside a full date and time.
    pub clock: Option<NaiveTime>,
    pub length: Length,
    pub title: String,
    pub subtitle: String,
    pub abstract_text: String,
    pub description: String,
    /// The language of the texts, where the format states it.
    pub texts_in: Option<LangTag>,
    /// The language that is spoken.
    pub language: String,
    pub track: String,
    pub room: String,
    pub kind: String,
    pub status: Option<SessionStatus>,
    pub persons: Vec<RawPerson>,
    pub links: Vec<(String, String)>,
    pub own: OwnMarks,
}

impl RawSession {
    pub(super) fn new(place: Place, start: Moment) -> Self {
        Self {
            place,
            start,
            guid: None,
            id: None,
            clock: None,
            length: Length::Unknown(String::new()),
            title: String::new(),
            subtitle: String::new(),
            abstract_text: String::new(),
            description: String::new(),
            texts_in: None,
            language: String::new(),
            track: String::new(),
            room: String::new(),
            kind: String::new(),
            status: None,
            persons: Vec::new(),
            links: Vec::new(),
            own: OwnMarks::default(),
        }
    }
}

/// A programme file as it stands, before anything is decided.
#[derive(Debug, Default)]
pub(super) struct RawProgramme {
    pub acronym: String,
    pub title: String,
    pub version: String,
    pub url: String,
    /// The zone that the file names, word for word.
    pub zone_name: String,
    /// A zone that the format's own rules settled on.
    pub zone: Option<Zone>,
    pub sequence: u32,
    /// The language of the title, where the format states it.
    pub texts_in: Option<LangTag>,
    pub events: Vec<RawSession>,
    /// When its days begin, as far as the file says.
    pub days: Vec<Moment>,
    /// Whether its texts are a summary, as our own exports say.
    pub is_summary: bool,
}

/// Makes a programme of what was read.
///
/// # Errors
/// [`ReadErrorKind::NoSessions`] when no item can be used; [`ReadErrorKind::Cancelled`].
pub(super) fn assemble(
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
    let mut sessions = Vec::with_capacity(events.len().min(bounds::SESSIONS));
    let stated = file_texts_in.or_else(|| hints.language.clone());
    let texts_in = stated.unwrap_or_else(|| LangTag::new(LangTag::UNDETERMINED));
    for event in events {
        hints.cancel.check()?;
        if sessions.len() == bounds::SESSIONS {
            warnings.push(event.place, WarningKind::TooMany(bounds::SESSIONS));
            break;
        }
        if let Some(session) = session_of(event, zone, &lengths, &texts_in, &mut ids, &mut warnings) {
            sessions.push(session);
        }
    }
    if sessions.is_empty() {
        return Err(ReadError { place: Place::Whole, kind: ReadErrorKind::NoSessions(warnings.skipped) });
    }
    let named = !title.trim().is_empty();
    let (id, title) = name_of(&acronym, title, hints, &sessions);
    if !named {
        let (taken, is_calendar) = (title.clone(), format == FormatId::ICalendar);
        warnings.push(Place::Whole, WarningKind::Unnamed { taken, is_calendar });
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
            label: if version.is_empty() { LocalizedText::default() } else { LocalizedText::plain(version) },
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
        Err(ReadError { place: Place::Whole, kind: ReadErrorKind::Problems(problems) })
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
    NaiveDate::parse_from_str(&head, "%Y-%m-%d").ok().filter(|date| bounds::YEARS.contains(&date.year()))
}

fn session_of(
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
    if !bounds::YEARS.contains(&year) {
        warnings.skip(event.place, SkipReason::YearOutOfRange(year));
        return None;
    }
    cut_texts(&mut event, warnings);
    let start = settle(event.start, zone, &event.place, warnings);
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
        for (number, paragraph) in html::paragraphs(field).into_iter().take(bounds::PARTS).enumerate() {
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
        extra.insert(SOURCE_ID.to_owned(), source.into());
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
            .take(bounds::PARTS)
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

/// A text whose language is known; spares the spelling of the tag, which every text would cost.
fn in_language(lang: &LangTag, text: impl Into<String>) -> LocalizedText {
    let mut localized = LocalizedText::default();
    localized.set(lang.clone(), text);
    localized
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

/// Links without repetitions; a title only where one stands.
pub(super) fn links_of(links: Vec<(String, String)>, lang: &LangTag) -> Vec<Link> {
    let mut seen = HashSet::new();
    links
        .into_iter()
        .filter(|(url, _)| !url.is_empty() && seen.insert(url.clone()))
        .take(bounds::PARTS)
        .map(|(url, title)| Link {
            title: filled(&title).map(|title| in_language(lang, title)),
            url,
            extra: Extra::new(),
        })
        .collect()
}

/// A value without white space around it; `None` when nothing is left.
pub(super) fn filled(value: &str) -> Option<String> {
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
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
        .or_else(|| event.id.clone())
        .or_else(|| event.guid.clone())
        .unwrap_or_else(|| "—".to_owned())
}

/// Puts a start on the forum's clock and says so when that clock skips or repeats it.
fn settle(start: Moment, zone: Zone, place: &Place, warnings: &mut Warnings) -> DateTime<Tz> {
    let Moment::Wall(wall) = start else { return start.in_zone(zone) };
    let (at, how) = resolve_wall(wall, zone);
    match how {
        WallTime::Once => {}
        WallTime::Repeated => warnings.push(place.clone(), WarningKind::RepeatedTime(start.to_string())),
        WallTime::Skipped => warnings.push(place.clone(), WarningKind::SkippedTime(start.to_string())),
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
