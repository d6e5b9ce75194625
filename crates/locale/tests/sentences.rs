//! Every error, problem and warning becomes a sentence that says what, where and what to do.

use crate::support::holds;
use rostrum_formats::rostrum_json::read_rostrum_json;
use rostrum_formats::{
    FormatId, ReadError, ReadErrorKind, SkipReason, SourceLocation, SpecialFileKind, Warning, WarningKind,
};
use rostrum_locale::sentences::{format_name, problem_sentence, read_error_sentence, warning_sentence};
use rostrum_locale::{Language, Messages};
use rostrum_programme::{Problem, ProblemField, ProblemKind, SessionId, Zone};

fn read_errors() -> Vec<ReadErrorKind> {
    vec![
        ReadErrorKind::Syntax("expected `,`".into()),
        ReadErrorKind::Value("invalid type".into()),
        ReadErrorKind::MissingField("title".into()),
        ReadErrorKind::UnknownZone("Europe/Geneva".into()),
        ReadErrorKind::BadTime("soon".into()),
        ReadErrorKind::Problems(problems()),
        ReadErrorKind::Empty,
        ReadErrorKind::Missing,
        ReadErrorKind::NoPermission,
        ReadErrorKind::NotAFile(SpecialFileKind::Folder),
        ReadErrorKind::NotAFile(SpecialFileKind::Pipe),
        ReadErrorKind::NotAFile(SpecialFileKind::Device),
        ReadErrorKind::NotAFile(SpecialFileKind::Socket),
        ReadErrorKind::NotAFile(SpecialFileKind::Other),
        ReadErrorKind::Io("No such device".into()),
        ReadErrorKind::NotText,
        ReadErrorKind::Unsupported("html".into()),
        ReadErrorKind::Unsupported("doc".into()),
        ReadErrorKind::Unsupported("zip".into()),
        ReadErrorKind::NoSessions(0),
        ReadErrorKind::NoSessions(12),
        ReadErrorKind::NoDate(1),
        ReadErrorKind::NoDate(14),
        ReadErrorKind::NoSessionLines,
        ReadErrorKind::OnlyPictures,
        ReadErrorKind::CutOff,
        ReadErrorKind::Unsupported("xlsx".into()),
        ReadErrorKind::Unsupported("encrypted".into()),
        ReadErrorKind::Cancelled,
        ReadErrorKind::ReaderFailed("index out of bounds".into()),
        ReadErrorKind::TooManyParts(200_000),
        ReadErrorKind::TooLarge { size: 300_000_000, limit: 268_435_456 },
    ]
}

fn problems() -> Vec<Problem> {
    let kinds = [
        ProblemKind::OtherFormat("frab".into()),
        ProblemKind::Empty,
        ProblemKind::DuplicateId("s2".into()),
        ProblemKind::BadYear(1012),
        ProblemKind::EndBeforeStart { start: "2022-02-23T14:30".into(), end: "2022-02-23T13:00".into() },
        ProblemKind::UnknownReference("s9".into()),
        ProblemKind::BadNumber("f1".into()),
    ];
    kinds
        .into_iter()
        .map(|kind| Problem {
            session: Some(SessionId::from("s2")),
            index: Some(2),
            field: ProblemField::End,
            kind,
        })
        .collect()
}

fn warnings() -> Vec<WarningKind> {
    let skipped = [
        SkipReason::NoStart,
        SkipReason::BadStart("soon".into()),
        SkipReason::YearOutOfRange(12024),
        SkipReason::ListedAgain("Weirs".into()),
        SkipReason::Repeated,
        SkipReason::Superseded,
        SkipReason::NoClock("9月3日下午".into()),
        SkipReason::NoDate("14:45".into()),
    ];
    let mut kinds = vec![
        WarningKind::NewerVersion { found: 3, known: 1 },
        WarningKind::SkippedTime("2022-03-27T02:30:00".into()),
        WarningKind::RepeatedTime("2022-10-30T02:30:00".into()),
        WarningKind::Encoding("GB18030".into()),
        WarningKind::ReplacedCharacters(1),
        WarningKind::ReplacedCharacters(2),
        WarningKind::ZoneAssumed(Zone::UTC),
        WarningKind::UnknownZone("Romance Time".into()),
        WarningKind::Incomplete("unexpected end".into()),
        WarningKind::MissingValue("title".into()),
        WarningKind::LengthAssumed { written: String::new(), taken_secs: 3600 },
        WarningKind::LengthAssumed { written: "1:00:00".into(), taken_secs: 5400 },
        WarningKind::TimesDisagree { taken: "2022-02-22 13:00".into(), other: "14:00".into() },
        WarningKind::DuplicateId("s2".into()),
        WarningKind::TextCut(100_000),
        WarningKind::RecurrenceCut(1),
        WarningKind::RecurrenceCut(500),
        WarningKind::TooMany(100_000),
        WarningKind::YearAssumed(2022),
        WarningKind::WeekdayDisagrees {
            taken: chrono::NaiveDate::from_ymd_opt(2022, 2, 22).unwrap(),
            weekday: chrono::Weekday::Mon,
        },
        WarningKind::Unnamed { taken: "forum.example".into(), is_calendar: true },
        WarningKind::Unnamed { taken: "forum".into(), is_calendar: false },
        WarningKind::ZoneReadAs { written: "Customized Time Zone".into(), zone: Zone::UTC },
        WarningKind::ZoneDisagrees { written: "CEST".into(), zone: rostrum_programme::Zone::UTC },
        WarningKind::EndBeforeStart { start: "15:00".into(), end: "14:00".into() },
        WarningKind::TimeUnused("13:15–14:45".into()),
        WarningKind::HoursOfDay("15:30–17:30".into()),
        WarningKind::TextUnplaced(1),
        WarningKind::TextUnplaced(120),
        WarningKind::MoreWarnings(1),
        WarningKind::MoreWarnings(1074),
    ];
    kinds.extend(skipped.map(WarningKind::ItemSkipped));
    kinds
}

fn places() -> Vec<SourceLocation> {
    vec![
        SourceLocation::Whole,
        SourceLocation::Line { line: 1074, column: 7 },
        SourceLocation::Line { line: 12, column: 0 },
        SourceLocation::Path { path: "sessions[3].start".into(), line: 12, column: 7 },
        SourceLocation::Path { path: "sessions[3].start".into(), line: 0, column: 0 },
        SourceLocation::Session { session: "s2".into(), field: "end".into() },
        SourceLocation::Paragraph { number: 14, text: "9月3日下午".into() },
    ]
}

/// A key that shows instead of its message, or a value that was not filled in.
fn looks_unfinished(sentence: &str) -> bool {
    sentence.contains(['{', '}', '$'])
        || ["read-", "problem-", "warning-", "place-"].iter().any(|k| sentence.contains(k))
}

#[test]
fn every_error_at_every_place_is_a_sentence_in_every_language() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for place in places() {
            for kind in read_errors() {
                let error = ReadError { place: place.clone(), kind };
                let sentence = read_error_sentence(&messages, "forum.json", &error);
                assert!(!looks_unfinished(&sentence), "{language}: {sentence}");
                assert!(sentence.contains("forum.json"), "{language}: {sentence}");
                assert!(sentence.ends_with(['.', '。']), "{language}: {sentence}");
            }
        }
    }
}

#[test]
fn a_syntax_error_says_file_place_and_cure() {
    let error = read_rostrum_json(b"{\n  \"format\": oops\n}").unwrap_err();
    holds(
        [
            "“a.json”，第2行，第13列：此处不符合文件格式。请改正这一处，或向发送方重新索取文件。",
            "“a.json”, line 2, column 13: the text does not follow the file format here (expected value). Correct that place, or ask the sender for the file again.",
            "«~a.json~», ligne 2, colonne 13~: le texte ne respecte pas le format du fichier à cet endroit. Corrigez cet endroit ou redemandez le fichier à l’expéditeur.",
            "«a.json», línea 2, columna 13: el texto no sigue aquí el formato del archivo. Corrija ese punto o vuelva a pedir el archivo al remitente.",
        ],
        |m| read_error_sentence(m, "a.json", &error),
    );
}

#[test]
fn problems_are_listed_with_session_and_field() {
    let kind = ProblemKind::EndBeforeStart { start: "14:30".into(), end: "13:00".into() };
    let problem = Problem { session: Some("s2".into()), index: Some(2), field: ProblemField::End, kind };
    holds(
        [
            "第3场会议（s2），end 字段：结束时间（13:00）早于开始时间（14:30）。",
            "Session 3 (s2), field end: the end (13:00) is before the start (14:30).",
            "Séance 3 (s2), champ end~: la fin (13~h~00) précède le début (14~h~30).",
            "Sesión 3 (s2), campo end: el final (13:00) es anterior al comienzo (14:30).",
        ],
        |m| problem_sentence(m, &problem),
    );
    let error = ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::Problems(problems()) };
    let sentence = read_error_sentence(&Messages::new(Language::En), "f.json", &error);
    assert_eq!(sentence.lines().count(), 1 + problems().len(), "{sentence}");
    assert!(sentence.starts_with("“f.json”: the programme has 7 errors."), "{sentence}");
}

#[test]
fn a_long_list_of_problems_is_cut_and_says_so() {
    let many: Vec<Problem> = problems().into_iter().cycle().take(1094).collect();
    let error = ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::Problems(many) };
    let sentence = read_error_sentence(&Messages::new(Language::En), "f.json", &error);
    assert_eq!(sentence.lines().count(), 22);
    assert!(sentence.ends_with("1,074 more."), "{sentence}");
}

#[test]
fn problems_without_session_or_id_still_say_where() {
    let at = |session: Option<&str>, index| Problem {
        session: session.map(SessionId::from),
        index,
        field: ProblemField::Title,
        kind: ProblemKind::Empty,
    };
    let m = Messages::new(Language::En);
    assert_eq!(problem_sentence(&m, &at(None, None)), "Field title: it is empty.");
    assert_eq!(problem_sentence(&m, &at(Some(""), Some(0))), "Session 1, field title: it is empty.");
    assert_eq!(problem_sentence(&m, &at(Some("s1"), None)), "Session s1, field title: it is empty.");
}

#[test]
fn warnings_say_where_and_what_was_done() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for place in places() {
            for kind in warnings() {
                let sentence = warning_sentence(&messages, &Warning { place: place.clone(), kind });
                assert!(!looks_unfinished(&sentence), "{language}: {sentence}");
                assert!(sentence.ends_with(['.', '。']), "{language}: {sentence}");
                assert!(!sentence.starts_with(char::is_lowercase), "{language}: {sentence}");
            }
        }
    }
    let warning = Warning {
        place: SourceLocation::Session { session: "s2".into(), field: "start".into() },
        kind: WarningKind::RepeatedTime("02:30".into()),
    };
    assert_eq!(
        warning_sentence(&Messages::new(Language::En), &warning),
        "Session “s2”, field start: the clocks go back that day and 02:30 comes twice; the first was used. Check it."
    );
}

#[test]
fn a_warning_of_a_reader_says_what_was_done() {
    let kind = WarningKind::LengthAssumed { written: String::new(), taken_secs: 5400 };
    let warning = Warning { place: SourceLocation::Line { line: 14, column: 0 }, kind };
    holds(
        [
            "第14行：没有时长或结束时间，已按1小时30分钟处理。",
            "Line 14: no duration or end time is given; 1~h 30~min is assumed.",
            "Ligne 14~: ni durée ni fin n’est indiquée~; 1~h 30~min a été retenu.",
            "Línea 14: no se indica duración ni final; se usó 1~h 30~min.",
        ],
        |m| warning_sentence(m, &warning),
    );
}

#[test]
fn every_format_has_a_name() {
    let formats = [
        FormatId::RostrumJson,
        FormatId::FrabXml,
        FormatId::ScheduleJson,
        FormatId::ScheduleJson2,
        FormatId::ICalendar,
        FormatId::Docx,
        FormatId::Pdf,
        FormatId::Outline,
    ];
    for language in Language::ALL {
        let messages = Messages::new(language);
        for format in formats {
            assert!(messages.has(&format!("format-{}", format.as_str())), "{language}: {format:?}");
            assert!(!format_name(&messages, format).is_empty());
        }
    }
}
