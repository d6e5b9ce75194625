//! Items to a programme: the year, the zone, the days that are only named, ids and languages.
//!
//! Owns every decision that concerns the document as a whole, and says each that was not sure.

mod unused;
mod whole;

use super::calendar::Calendar;
use super::clock_zone::{Zones, choose_zone, offset_minutes};
use super::dates::{CalendarDay, DateMention, find_dates};
use super::document::Document;
use super::front;
use super::half_days::{self, HalfDays};
use super::items::{self, DayRef, Item};
use super::line::Line;
use super::sessions::Outline;
use super::times::{TimeMention, find_times, written};
use super::trace::{ItemKey, Trace};
use super::zones::ZoneMention;
use super::{language, numeric_dates, people};
use crate::raw::clock::{EVENING, NIGHT};
use crate::raw::{DEFAULT_LENGTH_SECS, Ids, Warnings, in_language, links_of, slug, start_on_clock};
use crate::{
    FormatId, Parsed, ReadError, ReadErrorKind, ReadHints, ReadResult, SkipReason, SourceLocation,
    WarningKind, bounds,
};
use chrono::{Datelike, NaiveDate, NaiveDateTime, TimeDelta};
use rostrum_programme::{
    Extra, GuidingQuestion, LangTag, Moment, Paragraph, QuestionPoint, Session, SessionId, SessionKind,
    SessionStatus, Zone, resolve_wall_time, validate,
};
use std::collections::HashMap;

/// The longest gap to the next item that is taken for a length, in minutes.
const LONGEST_GAP: i64 = 4 * 60;

/// What was decided about the lines, and which sessions the items became.
pub(super) struct Decided<'a> {
    pub trace: &'a mut Trace,
    pub ids: &'a mut HashMap<ItemKey, Vec<SessionId>>,
}

/// Makes a programme of a document taken apart.
///
/// # Errors
/// [`ReadErrorKind::NoSessions`] when there is no usable item; problems of the programme as a whole.
pub(super) fn build(
    document: &Document,
    mut outline: Outline,
    format: FormatId,
    hints: &ReadHints,
    mut warnings: Warnings,
    decided: Decided<'_>,
) -> ReadResult {
    outline.items = outline.items.into_iter().flat_map(Item::each_span).collect();
    let Decided { trace, ids } = decided;
    let mut front = front::read_front(&outline.front, trace);
    let lang = language_of(&outline, hints);
    let zones = choose_zone(&outline, &front, hints, &mut warnings);
    numeric_dates::settle(document, &mut outline, &mut front, &lang, zones.zone, &mut warnings);
    let mut builder = Builder {
        lang: &lang,
        zones,
        calendar: Calendar::new(document, &outline, &front, hints),
        half_days: HalfDays::new(&outline.items),
        tentative: front.tentative,
        ids: Ids::default(),
        latest: HashMap::new(),
        year_said: false,
        warnings,
    };
    let needs_year = |item: &Item| !matches!(&item.day, Some(DayRef::Date(day)) if day.from.year.is_some());
    if let (Some(sentence), None) = (&front.dated_by, hints.year)
        && outline.items.iter().any(needs_year)
        && let Some(year) = front
            .year
            .or(front.dates.as_ref().and_then(|dates| dates.from.year))
            .or(builder.calendar.first.map(|first| first.year()))
    {
        let kind = WarningKind::DateFromSentence { year, sentence: sentence.clone() };
        builder.warnings.push(SourceLocation::Whole, kind);
    }
    for (place, kind) in &outline.told {
        builder.warnings.push(place.clone(), kind.clone());
    }
    for (number, line, date) in trace.left_dates() {
        builder.warnings.push(document.place(number, line), WarningKind::TimeUnused(date.to_owned()));
    }
    for (place, reason) in &outline.skipped {
        builder.warnings.skip(place.clone(), reason.clone());
    }
    unused::report(document, &outline, &mut builder.warnings);
    if !builder.zones.confirmed {
        unused::report_unknown_zone(document, &mut builder.warnings);
    }
    let placed: Vec<Placed<'_>> = outline.items.iter().filter_map(|item| builder.place(item)).collect();
    let mut sessions = Vec::with_capacity(placed.len());
    for (at, one) in placed.iter().enumerate() {
        hints.cancel.check()?;
        // Beside each other stand the days of a table: the next one is that of the same day.
        let later = || placed.iter().skip(at + 1).filter(|next| next.item.lane == one.item.lane);
        let next = later().find(|next| next.start.date() == one.start.date()).or_else(|| later().next());
        if let Some(session) = builder.session(one, next, trace) {
            ids.entry(one.item.key).or_default().push(session.id.clone());
            sessions.push(session);
        }
    }
    let Builder { mut warnings, zones, .. } = builder;
    for paragraph in outline.after.iter().filter(|line| !front::names_document(&line.text())) {
        let text = paragraph.text();
        warnings
            .push(document.place(paragraph.number, &text), WarningKind::TextUnplaced(text.chars().count()));
    }
    if sessions.is_empty() {
        let timed = outline.front.iter().any(|one| !find_times(&Line::new(&one.text())).is_empty());
        let kind = match warnings.skipped() {
            _ if !outline.items.is_empty() && !names_date(document, &outline) => {
                ReadErrorKind::NoDate(outline.items.len())
            }
            0 if timed => ReadErrorKind::NoSessionLines,
            skipped => ReadErrorKind::NoSessions(skipped),
        };
        return Err(ReadError { place: SourceLocation::Whole, kind });
    }
    let programme = whole::programme(document, front, sessions, &lang, zones, hints, &mut warnings);
    let problems = validate(&programme);
    if problems.is_empty() {
        Ok(Parsed { value: programme, format, warnings: warnings.into_list() })
    } else {
        Err(ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::Problems(problems) })
    }
}

/// Whether a date, or a day by its name, stands anywhere in a document.
fn names_date(document: &Document, outline: &Outline) -> bool {
    outline.items.iter().any(|item| item.day.is_some())
        || document.paragraphs().any(|paragraph| !find_dates(&Line::new(&paragraph.text())).is_empty())
}

fn language_of(outline: &Outline, hints: &ReadHints) -> LangTag {
    let bodies = outline.items.iter().flat_map(|item| {
        let label = item.label.as_ref().map(|label| label.text.clone());
        let head = label.into_iter().chain([item.title.clone()]);
        head.chain(item.body.iter().map(super::document::Paragraph::text))
    });
    let texts: Vec<String> =
        outline.front.iter().map(super::document::Paragraph::text).chain(bodies).take(4_000).collect();
    language::language_of(texts.iter().map(String::as_str))
        .or_else(|| hints.language.clone())
        .unwrap_or_else(|| LangTag::new(LangTag::UNDETERMINED))
}

/// An item with its start on the calendar.
struct Placed<'a> {
    item: &'a Item,
    start: NaiveDateTime,
    end: Option<NaiveDateTime>,
    zone: Zone,
}

struct Builder<'a> {
    lang: &'a LangTag,
    zones: Zones,
    calendar: Calendar,
    half_days: HalfDays,
    tentative: bool,
    ids: Ids,
    /// The latest start so far of each day in each column, in minutes after its midnight.
    latest: HashMap<(NaiveDate, usize), u16>,
    year_said: bool,
    warnings: Warnings,
}

impl Builder<'_> {
    fn place<'i>(&mut self, item: &'i Item) -> Option<Placed<'i>> {
        let date = self.date_of(item)?;
        if !bounds::PLAUSIBLE_YEARS.contains(&date.year()) {
            self.warnings.skip(item.place.clone(), SkipReason::YearOutOfRange(date.year()));
            return None;
        }
        let (time, zone) = self.slot_of(item, date);
        let latest = self.latest.get(&(date, item.lane)).copied().unwrap_or(0);
        let printed = time.start;
        let (time, is_guess) =
            self.half_days.settle(time, item.half, latest, half_days::is_evening(&item.title));
        if is_guess {
            let kind = WarningKind::TimesDisagree { taken: written(time.start), other: written(printed) };
            self.warnings.push(item.place.clone(), kind);
        }
        let date = self.night_of(date, item.lane, time.start);
        let at = |minutes: u16| {
            date.and_hms_opt(0, 0, 0)?.checked_add_signed(TimeDelta::minutes(i64::from(minutes)))
        };
        let start = at(time.start)?;
        let mut end = time.end.and_then(at);
        if let Some(written_end) = time.end.filter(|end| *end < time.start) {
            // 22:00 – 01:00 runs past midnight; 15:00 – 14:00 is a slip.
            if time.start >= EVENING * 60 && written_end <= NIGHT * 60 {
                end = end.and_then(|end| end.checked_add_signed(TimeDelta::days(1)));
            } else {
                let kind =
                    WarningKind::EndBeforeStart { start: written(time.start), end: written(written_end) };
                self.warnings.push(item.place.clone(), kind);
                end = start.checked_add_signed(TimeDelta::minutes(DEFAULT_LENGTH_SECS / 60));
            }
        }
        Some(Placed { item, start, end, zone })
    }

    /// The date of a time under the heading of a day: an evening goes on past midnight, so that
    /// 00:30 below 23:30 is of the next date.
    fn night_of(&mut self, date: NaiveDate, lane: usize, start: u16) -> NaiveDate {
        let latest = self.latest.entry((date, lane)).or_default();
        if start < NIGHT * 60 && *latest >= EVENING * 60 {
            return date.succ_opt().unwrap_or(date);
        }
        *latest = start.max(*latest);
        date
    }

    fn date_of(&mut self, item: &Item) -> Option<NaiveDate> {
        let skip = |warnings: &mut Warnings, reason| {
            warnings.skip(item.place.clone(), reason);
            None
        };
        let date = match &item.day {
            Some(DayRef::Date(mention)) => {
                let found = self.calendar.date(mention.from);
                let Some((date, guessed)) = found else {
                    let reason = SkipReason::BadStart(day_text(mention));
                    return skip(&mut self.warnings, reason);
                };
                if guessed && !self.year_said {
                    self.year_said = true;
                    self.warnings.push(item.place.clone(), WarningKind::YearAssumed(date.year()));
                }
                if let Some(weekday) = mention.weekday.filter(|weekday| *weekday != date.weekday()) {
                    let kind = WarningKind::WeekdayDisagrees { taken: date, weekday };
                    self.warnings.push(item.place.clone(), kind);
                }
                Some(date)
            }
            Some(DayRef::Named(day)) => self.calendar.named(*day),
            None => self.calendar.first.filter(|first| self.calendar.last == Some(*first)),
        };
        match date {
            Some(date) => Some(date),
            None => skip(&mut self.warnings, SkipReason::NoDate(written(item.time.start))),
        }
    }

    /// The time of an item in the programme's zone, or in the zone that its own words name.
    fn slot_of(&mut self, item: &Item, date: NaiveDate) -> (TimeMention, Zone) {
        let main = self.zones.zone;
        let Some(wall) = date.and_hms_opt(12, 0, 0) else { return (item.time.clone(), main) };
        let means_main = |mention: &ZoneMention| {
            mention.zone == main || mention.is_offset && mention.claims == Some(offset_minutes(wall, main))
        };
        let times: Vec<&TimeMention> = std::iter::once(&item.time).chain(&item.other_times).collect();
        let pairs: Vec<(&TimeMention, Option<&ZoneMention>)> =
            if times.len() > 1 && item.zones.len() == times.len() {
                times.iter().copied().zip(item.zones.iter().map(Some)).collect()
            } else {
                vec![(&item.time, item.zones.first())]
            };
        // Of several clocks one with the same offset will do, "CET" for Paris.
        let tells_main = |mention: &ZoneMention| {
            means_main(mention)
                || pairs.len() > 1 && offset_minutes(wall, mention.zone) == offset_minutes(wall, main)
        };
        let told =
            |means: &dyn Fn(&ZoneMention) -> bool| pairs.iter().find(|(_, zone)| zone.is_some_and(means));
        let chosen = told(&means_main).or_else(|| told(&tells_main)).or(pairs.first()).copied();
        let Some((time, mention)) = chosen else { return (item.time.clone(), main) };
        let zone = match mention {
            Some(mention) if !tells_main(mention) && !self.zones.confirmed => mention.zone,
            _ => main,
        };
        if let Some(mention) = mention
            && !mention.is_offset
            && (mention.zone == zone)
            && mention.claims.is_some_and(|claimed| claimed != offset_minutes(wall, zone))
        {
            let kind = WarningKind::ZoneDisagrees { written: mention.printed.trim().to_owned(), zone };
            self.warnings.push(item.place.clone(), kind);
        } else if let Some(mention) = mention.filter(|mention| self.zones.confirmed && !tells_main(mention)) {
            let kind = WarningKind::ZoneDisagrees { written: mention.printed.trim().to_owned(), zone };
            self.warnings.push(item.place.clone(), kind);
        }
        // `13:00–14:30 / 20:00–21:30`, and nothing that says where.
        for other in times.iter().skip(1).filter(|_| pairs.len() < times.len()) {
            let kind = WarningKind::TimesDisagree { taken: written(time.start), other: written(other.start) };
            self.warnings.push(item.place.clone(), kind);
        }
        for (other, other_zone) in pairs.iter().filter(|(other, _)| *other != time) {
            let Some(other_zone) = other_zone else { continue };
            let instant = |time: &TimeMention, zone: Zone| {
                let midnight = date.and_hms_opt(0, 0, 0)?;
                let wall = midnight.checked_add_signed(TimeDelta::minutes(i64::from(time.start)))?;
                Some(resolve_wall_time(wall, zone).0.timestamp())
            };
            let apart = instant(time, zone)
                .zip(instant(other, other_zone.zone))
                .map(|(a, b)| (a - b).rem_euclid(86_400));
            if apart.is_some_and(|apart| apart != 0) {
                let kind =
                    WarningKind::TimesDisagree { taken: written(time.start), other: written(other.start) };
                self.warnings.push(item.place.clone(), kind);
            }
        }
        (time.clone(), zone)
    }

    fn session(
        &mut self,
        placed: &Placed<'_>,
        next: Option<&Placed<'_>>,
        trace: &mut Trace,
    ) -> Option<Session> {
        let Placed { item, start, end, zone } = placed;
        let end = match end {
            Some(end) => *end,
            None => self.end_from_next(placed, next)?,
        };
        let parts = items::parts_of(item, trace);
        let title = match &parts.title {
            Some(title) => title.clone(),
            None => {
                let label = item.label.as_ref().map(|label| label.text.trim().to_owned());
                if label.is_none() {
                    self.warnings.push(item.place.clone(), WarningKind::MissingValue("title".to_owned()));
                }
                label.unwrap_or_else(|| written(item.time.start))
            }
        };
        let title = self.cut(title, &item.place);
        let kind = item.kind(&title);
        let number = item.label.as_ref().and_then(|label| label.number);
        let id = self.id_of(&kind, number, *start, &title);
        let lang = self.lang;
        let text = |text: &str| in_language(lang, text);
        let mut background = Vec::new();
        for (index, paragraph) in parts.background.into_iter().take(bounds::MAX_PARTS_PER_SESSION).enumerate()
        {
            let paragraph = self.cut(paragraph, &item.place);
            background.push(Paragraph {
                id: format!("p{}", index + 1).into(),
                text: text(&paragraph),
                extra: Extra::new(),
            });
        }
        let stands = if self.tentative { SessionStatus::Tentative } else { SessionStatus::Confirmed };
        let start = start_on_clock(Moment::Wall(*start), *zone, &item.place, &mut self.warnings);
        let end = resolve_wall_time(end, *zone).0;
        let filled = |text: &str| Some(text.trim()).filter(|text| !text.is_empty()).map(str::to_owned);
        Some(Session {
            id,
            number,
            start: Moment::Fixed(start.fixed_offset()),
            end: Moment::Fixed(end.max(start).fixed_offset()),
            title: text(&title),
            title_made_up: parts.title.is_none(),
            short_title: None,
            status: parts.status.unwrap_or(stands),
            format: parts.format.map(|format| text(&format)),
            speakers: parts
                .people
                .iter()
                .take(bounds::MAX_PARTS_PER_SESSION)
                .map(|(part, person)| people::speaker(person, part, lang))
                .collect(),
            background,
            guiding_question: question_of(&parts.questions, lang),
            figures: Vec::new(),
            links: links_of(parts.links, lang),
            track: parts.track.or_else(|| filled(&item.track)),
            room: parts.room.or_else(|| filled(&item.room)),
            language: None,
            guid: None,
            official: if parts.is_summary { Vec::new() } else { vec![lang.clone()] },
            kind,
            extra: Extra::new(),
        })
    }

    /// An item without an end lasts until the next one of its day and column begins.
    fn end_from_next(&mut self, placed: &Placed<'_>, next: Option<&Placed<'_>>) -> Option<NaiveDateTime> {
        let gap = next.map(|next| (next.start - placed.start).num_minutes());
        let minutes = gap.filter(|gap| (1..=LONGEST_GAP).contains(gap)).unwrap_or(DEFAULT_LENGTH_SECS / 60);
        let kind = WarningKind::LengthAssumed { written: String::new(), taken_secs: minutes * 60 };
        self.warnings.push(placed.item.place.clone(), kind);
        placed.start.checked_add_signed(TimeDelta::minutes(minutes))
    }

    fn cut(&mut self, text: String, place: &SourceLocation) -> String {
        match text.char_indices().nth(bounds::TEXT_CHARS) {
            Some((at, _)) => {
                self.warnings.push(place.clone(), WarningKind::TextCut(bounds::TEXT_CHARS));
                text.get(..at).unwrap_or_default().to_owned()
            }
            None => text,
        }
    }

    /// `opening`, `thematic-2`, else date, time and title: the same over revisions and languages
    /// where the document allows it.
    fn id_of(
        &mut self,
        kind: &SessionKind,
        number: Option<u32>,
        start: NaiveDateTime,
        title: &str,
    ) -> SessionId {
        let base = match (kind, number) {
            (SessionKind::Opening | SessionKind::Closing, None) => kind.as_str().to_owned(),
            (kind, Some(number)) => format!("{}-{number}", kind.as_str()),
            _ => format!("{}-{}", start.format("%Y-%m-%d-%H%M"), slug(title)),
        };
        // A hyphen, as the revisions that people have accepted have it.
        let dated = format!("{base}-{}", start.format("%Y-%m-%d-%H%M"));
        self.ids.give([base, dated])
    }
}

fn day_text(mention: &DateMention) -> String {
    let CalendarDay { year, month, day } = mention.from;
    year.map_or_else(|| format!("{month:02}-{day:02}"), |year| format!("{year}-{month:02}-{day:02}"))
}

fn question_of(questions: &[String], lang: &LangTag) -> Option<GuidingQuestion> {
    if questions.is_empty() {
        return None;
    }
    let point = |(index, question): (usize, &String)| QuestionPoint {
        id: format!("q{}", index + 1).into(),
        text: in_language(lang, question.as_str()),
        parts: Vec::new(),
        extra: Extra::new(),
    };
    let several = questions.len() > 1;
    let points = questions
        .iter()
        .take(bounds::MAX_PARTS_PER_SESSION)
        .enumerate()
        .filter(|_| several)
        .map(point)
        .collect();
    Some(GuidingQuestion { text: in_language(lang, questions.join("\n")), points, extra: Extra::new() })
}
