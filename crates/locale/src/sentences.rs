//! The one place that turns errors, problems and warnings into sentences: what is wrong, where,
//! and what to do. One `match` for each kind, so that a new kind breaks the build until it speaks.

use super::zone_names::readable_zone_name;
use super::{MessageArg, Messages, dates, times};
use rostrum_formats::{
    ColumnsUnsure, FormatId, ReadError, ReadErrorKind, SkipReason, SourceLocation, SpecialFileKind, Warning,
    WarningKind,
};
use rostrum_programme::{Problem, ProblemKind};
use rostrum_text::script::joins_without_space;

/// Problems that are listed one by one; of the others only the count is told.
const PROBLEMS_LISTED: usize = 20;

/// Why a file could not be read, where, and what to do; problems of a programme each on a line of
/// their own below it.
pub fn read_error_sentence(messages: &Messages, file_name: &str, error: &ReadError) -> String {
    let (what, cure) = read_error_parts(messages, &error.kind);
    let (what, cure) = (what.as_str(), messages.say(cure));
    let mut sentence = match location_phrase(messages, &error.place) {
        Some(place) => messages.say_with(
            "read-error-at",
            &[
                ("file", file_name.into()),
                ("place", place.into()),
                ("what", what.into()),
                ("cure", cure.into()),
            ],
        ),
        None => messages.say_with(
            "read-error",
            &[("file", file_name.into()), ("what", what.into()), ("cure", cure.into())],
        ),
    }
    .replace('\n', " ");
    if let ReadErrorKind::Problems(problems) = &error.kind {
        for problem in problems.iter().take(PROBLEMS_LISTED) {
            sentence.push('\n');
            sentence.push_str(&problem_sentence(messages, problem));
        }
        let unlisted = problems.len().saturating_sub(PROBLEMS_LISTED);
        if unlisted > 0 {
            sentence.push('\n');
            sentence.push_str(&messages.say_with("problems-more", &[("count", unlisted.into())]));
        }
    }
    sentence
}

/// What is wrong, as a clause.
pub fn read_error_clause(messages: &Messages, kind: &ReadErrorKind) -> String {
    read_error_parts(messages, kind).0
}

/// What is wrong, as a clause, and the key of what to do about it.
fn read_error_parts(messages: &Messages, kind: &ReadErrorKind) -> (String, &'static str) {
    let say = |key: &'static str, args: &[(&str, MessageArg<'_>)]| messages.say_with(key, args).into_owned();
    match kind {
        ReadErrorKind::Syntax(detail) => {
            (say("read-error-syntax", &[("detail", detail.into())]), "read-cure-line")
        }
        ReadErrorKind::Value(detail) => {
            (say("read-error-value", &[("detail", detail.into())]), "read-cure-value")
        }
        ReadErrorKind::MissingField(field) => {
            (say("read-error-missing-field", &[("field", field.into())]), "read-cure-missing-field")
        }
        ReadErrorKind::UnknownZone(zone) => {
            (say("read-error-unknown-zone", &[("zone", zone.into())]), "read-cure-zone")
        }
        ReadErrorKind::BadTime(time) => {
            (say("read-error-bad-time", &[("time", time.into())]), "read-cure-time")
        }
        ReadErrorKind::Problems(problems) => {
            (say("read-error-problems", &[("count", problems.len().into())]), "read-cure-problems")
        }
        ReadErrorKind::Empty => (say("read-error-empty", &[]), "read-cure-again"),
        ReadErrorKind::Missing => (say("read-error-missing", &[]), "read-cure-io"),
        ReadErrorKind::NoPermission => (say("read-error-no-permission", &[]), "read-cure-io"),
        ReadErrorKind::NotAFile(sort) => {
            let cure =
                if *sort == SpecialFileKind::Folder { "read-cure-folder" } else { "read-cure-not-a-file" };
            (say("read-error-not-a-file", &[("sort", sort.as_str().into())]), cure)
        }
        ReadErrorKind::Io(detail) => (say("read-error-io", &[("detail", detail.into())]), "read-cure-io"),
        ReadErrorKind::NotText => (say("read-error-not-text", &[]), "read-cure-not-text"),
        ReadErrorKind::Unsupported(kind) if kind == "encrypted" => {
            (say("read-error-locked", &[]), "read-cure-locked")
        }
        ReadErrorKind::Unsupported(kind) => {
            let name = messages.say_vocabulary_word("file-kind", kind);
            (say("read-error-unsupported", &[("kind", name.into())]), unsupported_cure(kind))
        }
        ReadErrorKind::NoSessions(0) => (say("read-error-no-sessions", &[]), "read-cure-no-sessions"),
        ReadErrorKind::NoDate(count) => {
            (say("read-error-no-date", &[("count", (*count).into())]), "read-cure-no-date")
        }
        ReadErrorKind::NoSessionLines => (say("read-error-no-session-lines", &[]), "read-cure-no-sessions"),
        ReadErrorKind::NoSessions(skipped) => {
            (say("read-error-no-usable-sessions", &[("count", (*skipped).into())]), "read-cure-no-sessions")
        }
        ReadErrorKind::CutOff => (say("read-error-cut-off", &[]), "read-cure-again"),
        ReadErrorKind::OnlyPictures => (say("read-error-only-pictures", &[]), "read-cure-only-pictures"),
        ReadErrorKind::Cancelled => (say("read-error-stopped", &[]), "read-cure-stopped"),
        ReadErrorKind::ReaderFailed(detail) => {
            (say("read-error-reader-failed", &[("detail", detail.into())]), "read-cure-again")
        }
        ReadErrorKind::TooManyParts(limit) => {
            (say("read-error-too-many-parts", &[("limit", (*limit).into())]), "read-cure-too-large")
        }
        // What unpacks to more is read only so far: that is no size of it.
        ReadErrorKind::TooLarge { size, limit } if size.saturating_sub(*limit) <= 1 => (
            say("read-error-too-large-within", &[("limit", megabytes(*limit).into())]),
            "read-cure-too-large",
        ),
        ReadErrorKind::TooLarge { size, limit } => (
            say(
                "read-error-too-large",
                &[("size", megabytes(*size).into()), ("limit", megabytes(*limit).into())],
            ),
            "read-cure-too-large",
        ),
    }
}

/// What to do with a file that no reader takes.
fn unsupported_cure(kind: &str) -> &'static str {
    match kind {
        "doc" | "rtf" => "read-cure-old-word",
        "xls" | "ppt" | "xlsx" | "pptx" | "odt" | "ods" | "odp" | "csv" => "read-cure-save-as",
        "zip" | "gzip" | "7z" | "rar" => "read-cure-archive",
        _ => "read-cure-unsupported",
    }
}

/// What a format is called: `frab XML`, `iCalendar`.
pub fn format_name(messages: &Messages, format: FormatId) -> String {
    messages.say_vocabulary_word("format", format.as_str()).into_owned()
}

/// What is wrong in a programme, with session and field.
pub fn problem_sentence(messages: &Messages, problem: &Problem) -> String {
    let what = problem_clause(messages, &problem.kind);
    let field = MessageArg::from(problem.field.as_str());
    let id = problem.session.as_ref().map(|id| id.as_str()).filter(|id| !id.trim().is_empty());
    let sentence = match (problem.index, id) {
        (Some(index), Some(id)) => messages.say_with(
            "problem-at-session",
            &[("position", (index + 1).into()), ("id", id.into()), ("field", field), ("what", what.into())],
        ),
        (Some(index), None) => messages.say_with(
            "problem-at-position",
            &[("position", (index + 1).into()), ("field", field), ("what", what.into())],
        ),
        (None, Some(id)) => {
            messages.say_with("problem-at-id", &[("id", id.into()), ("field", field), ("what", what.into())])
        }
        (None, None) => messages.say_with("problem-at-programme", &[("field", field), ("what", what.into())]),
    };
    capitalized(&sentence.replace('\n', " "))
}

fn problem_clause(messages: &Messages, kind: &ProblemKind) -> String {
    match kind {
        ProblemKind::OtherFormat(found) => {
            messages.say_with("problem-other-format", &[("found", found.into())])
        }
        ProblemKind::Empty => messages.say("problem-empty"),
        ProblemKind::DuplicateId(id) => messages.say_with("problem-duplicate-id", &[("id", id.into())]),
        ProblemKind::EndBeforeStart { start, end } => {
            let (start, end) = (dates::time_as_read(start, messages), dates::time_as_read(end, messages));
            messages.say_with("problem-end-before-start", &[("start", start.into()), ("end", end.into())])
        }
        ProblemKind::BadYear(year) => {
            messages.say_with("problem-bad-year", &[("year", year.to_string().into())])
        }
        ProblemKind::UnknownReference(id) => {
            messages.say_with("problem-unknown-reference", &[("id", id.into())])
        }
        ProblemKind::BadNumber(id) => messages.say_with("problem-bad-number", &[("id", id.into())]),
    }
    .into_owned()
}

/// What a reader was not sure of, where, and what it did about it.
pub fn warning_sentence(messages: &Messages, warning: &Warning) -> String {
    let what = warning_clause(messages, &warning.kind);
    let sentence = match location_phrase(messages, &warning.place) {
        Some(place) => {
            messages.say_with("warning-at", &[("place", place.into()), ("what", what.into())]).into_owned()
        }
        None => what,
    };
    // A value that is quoted makes no line of its own.
    capitalized(&sentence.replace('\n', " "))
}

/// So many further places of a kind of warning are named; of the others only the count is told.
const PLACES_NAMED: usize = 8;

/// All warnings of one kind, as one sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct WarningGroup {
    /// The kind's name, as [`WarningKind::code`] gives it.
    pub code: &'static str,
    /// How many they are.
    pub count: usize,
    /// Which of the warnings is the first.
    pub first: usize,
    /// The first one's sentence; where there are more, how many and where.
    pub sentence: String,
}

/// Warnings kind by kind, first those that may falsify a date or lose a session.
pub fn grouped_warnings(messages: &Messages, warnings: &[Warning]) -> Vec<WarningGroup> {
    let mut kinds: Vec<(usize, Vec<&Warning>)> = Vec::new();
    for (at, warning) in warnings.iter().enumerate() {
        let is_alike =
            |alike: &[&Warning]| alike.first().is_some_and(|first| first.kind.code() == warning.kind.code());
        match kinds.iter_mut().find(|(_, alike)| is_alike(alike)) {
            Some((_, alike)) => alike.push(warning),
            None => kinds.push((at, vec![warning])),
        }
    }
    kinds.sort_by_key(|(_, alike)| alike.first().map_or(u8::MAX, |first| first.kind.rank()));
    let sentence = |alike: &[&Warning]| match alike {
        [] => String::new(),
        [first] => warning_sentence(messages, first),
        [first, rest @ ..] => {
            let places = rest.iter().map(|warning| &warning.place);
            let args =
                [("count", rest.len().into()), ("places", first_locations_phrase(messages, places).into())];
            let more = messages.say_with("warning-more-alike", &args).replace("….", "…").replace("…。", "……");
            let mut sentence = warning_sentence(messages, first);
            let ends = sentence.chars().next_back().zip(more.chars().next());
            if !ends.is_some_and(|(last, next)| joins_without_space(last, next)) {
                sentence.push(' ');
            }
            sentence + more.as_str()
        }
    };
    kinds
        .into_iter()
        .map(|(first, alike)| WarningGroup {
            code: alike.first().map_or("", |warning| warning.kind.code()),
            count: alike.len(),
            first,
            sentence: sentence(&alike),
        })
        .collect()
}

/// The first of several places, with their numbers where they have some: `line 4, line 7 …`.
pub fn first_locations_phrase<'a>(
    messages: &Messages,
    places: impl Iterator<Item = &'a SourceLocation>,
) -> String {
    let mut named: Vec<String> = Vec::new();
    let mut is_cut = false;
    for place in places {
        let phrase = match place {
            // What stands there is told with the first one only.
            SourceLocation::Paragraph { number, .. } => {
                let number = [("number", number.to_string().into())];
                Some(messages.say_with("place-paragraph-number", &number).into_owned())
            }
            _ => location_phrase(messages, place),
        };
        let Some(phrase) = phrase.filter(|phrase| !named.contains(phrase)) else { continue };
        is_cut = named.len() == PLACES_NAMED;
        if is_cut {
            break;
        }
        named.push(phrase);
    }
    let list = named.join(&messages.say("list-separator"));
    if is_cut { format!("{list} …") } else { list }
}

fn warning_clause(messages: &Messages, kind: &WarningKind) -> String {
    let say = |key: &'static str, args: &[(&str, MessageArg<'_>)]| messages.say_with(key, args).into_owned();
    match kind {
        WarningKind::NewerVersion { found, known } => {
            // Versions are names, not counts: no grouping.
            let (found, known) = (found.to_string(), known.to_string());
            say("warning-newer-version", &[("found", found.into()), ("known", known.into())])
        }
        WarningKind::SkippedTime(time) => {
            say("warning-skipped-time", &[("time", dates::time_as_read(time, messages).into())])
        }
        WarningKind::RepeatedTime(time) => {
            say("warning-repeated-time", &[("time", dates::time_as_read(time, messages).into())])
        }
        WarningKind::Encoding(name) => {
            // Of a Latin encoding the accents are at risk, of others every character.
            let script = if is_latin(name) { "latin" } else { "other" };
            say("warning-encoding", &[("name", name.into()), ("script", script.into())])
        }
        WarningKind::ReplacedCharacters(count) => {
            say("warning-replaced-characters", &[("count", (*count).into())])
        }
        WarningKind::ZoneAssumed(zone) => {
            say("warning-zone-assumed", &[("zone", readable_zone_name(*zone).into())])
        }
        WarningKind::UnknownZone(name) => say("warning-unknown-zone", &[("name", name.into())]),
        WarningKind::ZoneReadAs { written, zone } => say(
            "warning-zone-read-as",
            &[("written", written.into()), ("zone", readable_zone_name(*zone).into())],
        ),
        WarningKind::Incomplete(detail) => say("warning-incomplete", &[("detail", detail.into())]),
        WarningKind::ItemSkipped(reason) => skip_clause(messages, reason),
        WarningKind::MissingValue(field) => say("warning-missing-value", &[("field", field.into())]),
        WarningKind::LengthAssumed { written, taken_secs } => {
            let taken = times::duration_text(*taken_secs, messages);
            if written.trim().is_empty() {
                say("warning-length-missing", &[("taken", taken.into())])
            } else {
                say("warning-length-unclear", &[("written", written.into()), ("taken", taken.into())])
            }
        }
        WarningKind::TimesDisagree { taken, other } => {
            let (taken, other) = (dates::time_as_read(taken, messages), dates::time_as_read(other, messages));
            say("warning-times-disagree", &[("taken", taken.into()), ("other", other.into())])
        }
        WarningKind::DuplicateId(id) => say("warning-duplicate-id", &[("id", id.into())]),
        WarningKind::TextCut(chars) => say("warning-text-cut", &[("count", (*chars).into())]),
        WarningKind::RecurrenceCut(count) => say("warning-recurrence-cut", &[("count", (*count).into())]),
        WarningKind::TooMany(count) => say("warning-too-many", &[("count", (*count).into())]),
        // A year is a name: no grouping.
        WarningKind::YearAssumed(year) => say("warning-year-assumed", &[("year", year.to_string().into())]),
        WarningKind::CorrectionUnfit(text) => {
            say("warning-correction-unfit", &[("text", text.clone().into())])
        }
        WarningKind::MisprintNotApplied(text) => {
            say("warning-misprint-not-applied", &[("text", text.clone().into())])
        }
        WarningKind::ColumnsUnsure { text, unsure } => match unsure {
            ColumnsUnsure::Twice(meaning) => {
                let meaning = messages.say_vocabulary_word("column", meaning.as_str()).into_owned();
                say("warning-columns-twice", &[("text", text.clone().into()), ("meaning", meaning.into())])
            }
            ColumnsUnsure::Count { said, has } => {
                let args = [("text", text.clone().into()), ("said", (*said).into()), ("has", (*has).into())];
                say("warning-columns-count", &args)
            }
        },
        WarningKind::CorrectionUnplaced(text) => {
            say("warning-correction-unplaced", &[("text", text.clone().into())])
        }
        WarningKind::DateFromSentence { year, sentence } => say(
            "warning-date-from-sentence",
            &[("year", year.to_string().into()), ("sentence", sentence.as_str().into())],
        ),
        WarningKind::DateUnsure { taken, other } => {
            let (taken, other) = (dates::full_date(*taken, messages), dates::full_date(*other, messages));
            say("warning-date-unsure", &[("taken", taken.into()), ("other", other.into())])
        }
        WarningKind::WeekdayDisagrees { taken, weekday } => {
            // Any date of that weekday names it.
            let named = dates::weekday_long(taken.week(*weekday).first_day(), messages);
            let date = dates::full_date(*taken, messages);
            say("warning-weekday-disagrees", &[("date", date.into()), ("weekday", named.into())])
        }
        WarningKind::ZoneDisagrees { written, zone } => say(
            "warning-zone-disagrees",
            &[("written", written.into()), ("zone", readable_zone_name(*zone).into())],
        ),
        WarningKind::EndBeforeStart { start, end } => {
            let (start, end) = (dates::time_as_read(start, messages), dates::time_as_read(end, messages));
            say("warning-end-before-start", &[("start", start.into()), ("end", end.into())])
        }
        WarningKind::TimeUnused(written) => say("warning-time-unused", &[("written", written.into())]),
        WarningKind::HoursOfDay(written) => say("warning-hours-of-day", &[("written", written.into())]),
        WarningKind::TextUnplaced(count) => say("warning-text-unplaced", &[("count", (*count).into())]),
        WarningKind::Unnamed { taken, is_calendar } => {
            let kind = if *is_calendar { "calendar" } else { "other" };
            say("warning-unnamed", &[("kind", kind.into()), ("taken", taken.into())])
        }
        WarningKind::ControlsLeftOut(count) => {
            say("warning-controls-left-out", &[("count", (*count).into())])
        }
        WarningKind::MoreWarnings(count) => say("warning-more", &[("count", (*count).into())]),
    }
}

/// Whether an encoding is one of those for Latin script, by its WHATWG name.
fn is_latin(encoding: &str) -> bool {
    const LATIN: &[&str] =
        &["macintosh", "windows-1250", "windows-1252", "windows-1254", "windows-1257", "windows-1258"];
    const LATIN_ISO: &[&str] = &["2", "3", "4", "10", "13", "14", "15", "16"];
    let iso = encoding.to_ascii_lowercase().strip_prefix("iso-8859-").map(str::to_owned);
    LATIN.contains(&encoding) || iso.is_some_and(|number| LATIN_ISO.contains(&number.as_str()))
}

fn skip_clause(messages: &Messages, reason: &SkipReason) -> String {
    match reason {
        SkipReason::NoStart => messages.say("warning-skipped-no-start"),
        SkipReason::BadStart(written) => {
            messages.say_with("warning-skipped-bad-start", &[("written", written.into())])
        }
        // A year is a name: no grouping.
        SkipReason::YearOutOfRange(year) => {
            messages.say_with("warning-skipped-year", &[("year", year.to_string().into())])
        }
        SkipReason::NoClock(written) => {
            messages.say_with("warning-skipped-no-clock", &[("written", written.into())])
        }
        SkipReason::NoDate(time) => messages
            .say_with("warning-skipped-no-date", &[("time", dates::time_as_read(time, messages).into())]),
        SkipReason::ListedAgain(title) => {
            messages.say_with("warning-skipped-listed-again", &[("title", title.into())])
        }
        SkipReason::Repeated => messages.say("warning-skipped-repeated"),
        SkipReason::Superseded => messages.say("warning-skipped-superseded"),
    }
    .into_owned()
}

/// Where something stands, as a phrase inside a sentence; `None` for the file as a whole.
pub fn location_phrase(messages: &Messages, place: &SourceLocation) -> Option<String> {
    // Positions are looked up in an editor, which shows them without grouping.
    let digits = |number: usize| MessageArg::from(number.to_string());
    let phrase = match place {
        SourceLocation::Whole => return None,
        SourceLocation::Line { line, column: 0 } => {
            messages.say_with("place-line", &[("line", digits(*line))])
        }
        SourceLocation::Line { line, column } => {
            messages.say_with("place-line-column", &[("line", digits(*line)), ("column", digits(*column))])
        }
        SourceLocation::Path { path, line: 0, .. } => {
            messages.say_with("place-path", &[("path", path.into())])
        }
        SourceLocation::Path { path, line, .. } => {
            messages.say_with("place-path-line", &[("path", path.into()), ("line", digits(*line))])
        }
        SourceLocation::Session { session, field } => {
            messages.say_with("place-session", &[("session", session.into()), ("field", field.into())])
        }
        SourceLocation::Paragraph { number, text } => {
            messages.say_with("place-paragraph", &[("number", digits(*number)), ("text", text.into())])
        }
    };
    Some(phrase.into_owned())
}

/// Megabytes (10^6 bytes) to one digit after the mark.
pub fn megabytes(bytes: u64) -> f64 {
    (bytes as f64 / 1e5).round() / 10.0
}

fn capitalized(sentence: &str) -> String {
    let mut chars = sentence.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
