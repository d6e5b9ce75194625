//! What each line of a document was taken for, by which rule: every rule by a document that only it explains.

use super::word::{docx, p, tbl, tc, tr};
use super::*;
use rostrum_formats::{ExplainedLine, LineKind, LineRule, explain_programme};
use std::collections::HashSet;

fn explained(bytes: &[u8]) -> Vec<ExplainedLine> {
    explain_programme(bytes, &ReadHints::default()).unwrap_or_else(|error| panic!("{error}")).lines
}

/// A day with a session before it, so that what is looked at is not the title page.
fn text(below: &str) -> Vec<u8> {
    format!("River forum\n\n6 May 2019\n\n09:00 - 09:30 Registration\n\n{below}\n").into_bytes()
}

fn row(cells: &[&str]) -> String {
    let lines = |cell: &str| cell.split('¶').map(p).collect::<String>();
    tr(&cells.iter().map(|cell| tc("", &lines(cell))).collect::<Vec<_>>())
}

fn table(rows: &[&[&str]]) -> Vec<u8> {
    let rows: Vec<String> = rows.iter().map(|cells| row(cells)).collect();
    docx(&format!("{}{}{}", p("River forum"), p("6 May 2019"), tbl(&rows)))
}

/// A table in which a cell of the second column reaches over two times.
fn reaching() -> Vec<u8> {
    let reset = tc("<w:vMerge w:val=\"restart\"/>", &p("Weirs"));
    let rows = [
        tr(&[tc("", &p("10:00 - 11:00")), reset]),
        tr(&[tc("", &p("11:00 - 12:00")), tc("<w:vMerge/>", &p(""))]),
    ];
    docx(&format!("{}{}{}", p("River forum"), p("6 May 2019"), tbl(&rows)))
}

/// For each rule a document, the line that it takes there, and for what.
fn fixtures() -> Vec<(LineRule, Vec<u8>, &'static str, LineKind)> {
    use LineKind as Kind;
    use LineRule as Rule;
    let labels = "河流论坛\n\n2019年5月6日\n\n船闸的未来\n时间：10:00-11:00\n地点：一号厅\n\n船员的未来\n时间：11:00-12:00\n地点：二号厅\n";
    vec![
        (Rule::TimeBelowHeading, text("Session 2: Weirs\n10:00 - 11:00"), "10:00 - 11:00", Kind::Time),
        (Rule::TimeAfterLabel, labels.into(), "时间：10:00-11:00", Kind::Time),
        (Rule::TitleAboveLabel, labels.into(), "船员的未来", Kind::Title),
        (
            Rule::ClocksOfSlots,
            text("New York / Geneva\n\n07:00 / 13:00 Weirs"),
            "New York / Geneva",
            Kind::Zone,
        ),
        (
            Rule::TitleAboveTime,
            "River forum\n\n6 May 2019\n\nThe weirs\n10:00\nby the warden\nThe crews\n11:00\nby the mate\n".into(),
            "The crews",
            Kind::Title,
        ),
        (Rule::SessionLine, text("10:00 - 11:00 Weirs"), "10:00 - 11:00 Weirs", Kind::Session),
        (
            Rule::HoursOfDay,
            text("7 May 2019\n10:00 - 12:00 (EDT)\n10:00 - 10:30 Stones\n10:30 - 12:00 Eels"),
            "10:00 - 12:00 (EDT)",
            Kind::Time,
        ),
        (
            Rule::FormerTime,
            text("10:00 - 11:00 Weirs\ninstead of 14:45 - 15:45"),
            "instead of 14:45 - 15:45",
            Kind::Status,
        ),
        (Rule::StatusNotice, text("Session 4 is cancelled."), "Session 4 is cancelled.", Kind::Status),
        (Rule::Misprint, text("For “Mr Lee” read “Ms Lee”."), "For “Mr Lee” read “Ms Lee”.", Kind::LeftOut),
        (Rule::HalfDayLine, text("Afternoon\n\n14:00 - 15:00 Weirs"), "Afternoon", Kind::HalfDay),
        (Rule::DayHeading, text("7 May 2019\n\n10:00 - 11:00 Weirs"), "7 May 2019", Kind::Day),
        (Rule::TitleBelowTime, text("10:00 - 11:00\nWeirs and locks"), "Weirs and locks", Kind::Title),
        (
            Rule::GroupHeading,
            text("Session 2: Weirs\nChair: Ms Ana Li\n10:00 - 10:30 Stones\n10:30 - 11:00 Eels"),
            "Session 2: Weirs",
            Kind::Track,
        ),
        (
            Rule::ChairBelowGroup,
            text("Session 2: Weirs\nChair: Ms Ana Li\n10:00 - 10:30 Stones\n10:30 - 11:00 Eels"),
            "Chair: Ms Ana Li",
            Kind::Person,
        ),
        (
            Rule::HeadingWithoutTime,
            text("Session 2: Weirs\n10:00 - 11:00"),
            "Session 2: Weirs",
            Kind::Session,
        ),
        (
            Rule::HeadRow,
            table(&[&["Time", "Title", "Room"], &["10:00 - 11:00", "Weirs", "Main hall"]]),
            "Room",
            Kind::ColumnHeads,
        ),
        (
            Rule::DaysAsColumns,
            table(&[&["Time", "7 May 2019", "8 May 2019"], &["10:00 - 11:00", "Weirs", "Crews"]]),
            "8 May 2019",
            Kind::Day,
        ),
        (
            Rule::DayRow,
            table(&[&["7 May 2019", ""], &["10:00 - 11:00", "Weirs"]]),
            "7 May 2019",
            Kind::Day,
        ),
        (
            Rule::DayCell,
            table(&[&["7 May 2019", "10:00 - 11:00", "Weirs"], &["8 May 2019", "10:00 - 11:00", "Crews"]]),
            "8 May 2019",
            Kind::Day,
        ),
        (
            Rule::HalfDayRow,
            table(&[&["Afternoon", ""], &["14:00 - 15:00", "Weirs"]]),
            "Afternoon",
            Kind::HalfDay,
        ),
        (Rule::TimeCell, table(&[&["10:00 - 11:00", "Weirs"]]), "10:00 - 11:00", Kind::Time),
        (
            Rule::EndCell,
            table(&[&["Start", "End", "Title"], &["10:00", "11:00", "Weirs"], &["11:00", "11:40", "Crews"]]),
            "11:40",
            Kind::Time,
        ),
        (
            Rule::OtherClock,
            table(&[&["New York", "Geneva", "Title"], &["07:00", "13:00", "Weirs"], &["08:00", "14:00", "Crews"]]),
            "14:00",
            Kind::Time,
        ),
        (
            Rule::LengthCell,
            table(&[&["Start", "Duration", "Title"], &["10:00", "30 min", "Weirs"], &["11:00", "40 min", "Crews"]]),
            "40 min",
            Kind::Time,
        ),
        (Rule::TitleCell, table(&[&["10:00 - 11:00", "Weirs"]]), "Weirs", Kind::Title),
        (
            Rule::RoomCell,
            table(&[&["Time", "Title", "Room"], &["10:00 - 11:00", "Weirs", "Main hall"]]),
            "Main hall",
            Kind::Room,
        ),
        (
            Rule::PeopleCell,
            table(&[&["Time", "Title", "Speaker"], &["10:00 - 11:00", "Weirs", "Ms Ana Li"]]),
            "Ms Ana Li",
            Kind::Person,
        ),
        (
            Rule::TimeInCell,
            table(&[&["10:00 - 11:00", "10:00 - 10:20 Weirs¶10:20 - 11:00 Crews"], &["11:00 - 12:00", "Locks"], &["12:00 - 13:00", "Lunch"]]),
            "10:20 - 11:00 Crews",
            Kind::Session,
        ),
        (
            Rule::StackedCells,
            table(&[&["10:00 - 11:00¶11:00 - 12:00", "Weirs¶Crews"]]),
            "Crews",
            Kind::Title,
        ),
        (
            Rule::SessionRow,
            table(&[&["10:00 - 11:00", "Weirs"], &["", "11:00 - 11:30 Coffee break"]]),
            "11:00 - 11:30 Coffee break",
            Kind::Session,
        ),
        (
            Rule::GroupRow,
            table(&[&["Locks and weirs", ""], &["10:00 - 11:00", "Weirs"]]),
            "Locks and weirs",
            Kind::Track,
        ),
        (
            Rule::HeadingRow,
            table(&[&["Third plenary meeting", "Main hall"], &["10:00 - 11:00", "Statements of the delegations:"]]),
            "Third plenary meeting",
            Kind::Title,
        ),
        (
            Rule::ContinuedRow,
            table(&[&["Time", "Title", "Speaker"], &["10:00 - 11:00", "Weirs", "Ms Ana Li"], &["", "", "Mr Bo Chen"]]),
            "Mr Bo Chen",
            Kind::Person,
        ),
        (Rule::ReachingCell, reaching(), "11:00 - 12:00", Kind::Time),
        (
            Rule::StatusSentence,
            text("10:00 - 11:00 Weirs\n\nThis session has been cancelled."),
            "This session has been cancelled.",
            Kind::Status,
        ),
        (
            Rule::TitleBelowHeading,
            text("Session 2, 10:00 - 11:00\n\nWeirs and locks"),
            "Weirs and locks",
            Kind::Title,
        ),
        (
            Rule::FirstSentence,
            text("10:00 - 11:00\n\nThe keepers of the weirs tell what they saw."),
            "The keepers of the weirs tell what they saw.",
            Kind::Title,
        ),
        (
            Rule::Label,
            text("10:00 - 11:00 Weirs\n\nModerator: Ms Ana Li"),
            "Moderator: Ms Ana Li",
            Kind::Person,
        ),
        (
            Rule::BelowLabel,
            text("10:00 - 11:00 Weirs\n\nSpeakers:\n- Ms Ana Li\n- Mr Bo Chen"),
            "Mr Bo Chen",
            Kind::Person,
        ),
        (
            Rule::QuestionMark,
            text("10:00 - 11:00 Weirs\n\nA word about weirs.\n\nWho keeps the weirs?"),
            "Who keeps the weirs?",
            Kind::Question,
        ),
        (
            Rule::FormatSentence,
            text("10:00 - 11:00 Weirs\n\nThe session begins with opening remarks.\n\nA word about weirs."),
            "The session begins with opening remarks.",
            Kind::Format,
        ),
        (
            Rule::SessionText,
            text("10:00 - 11:00 Weirs\n\nA word about weirs."),
            "A word about weirs.",
            Kind::Text,
        ),
        (
            Rule::ZoneLine,
            "River forum\n\nGeneva (Europe/Zurich)\n\n6 May 2019\n\n10:00 - 11:00 Weirs\n".into(),
            "Geneva (Europe/Zurich)",
            Kind::Zone,
        ),
        (
            Rule::WhereAndWhen,
            "River forum\n\nVenue: Geneva\n\n6 May 2019\n\n10:00 - 11:00 Weirs\n".into(),
            "Venue: Geneva",
            Kind::Dates,
        ),
        (Rule::TitlePage, text(""), "River forum", Kind::ProgrammeTitle),
        (
            Rule::FrontText,
            "River forum\n\nThe forum brings together all who keep the river.\n\n6 May 2019\n\n10:00 - 11:00 Weirs\n"
                .into(),
            "The forum brings together all who keep the river.",
            Kind::Introduction,
        ),
    ]
}

#[test]
fn each_rule_has_a_document_that_it_explains() {
    let mut shown = HashSet::new();
    for (rule, bytes, text, kind) in fixtures() {
        let lines = explained(&bytes);
        let line = lines.iter().find(|line| line.text == text && line.rule == Some(rule));
        let told: Vec<_> = lines.iter().map(|line| (line.text.as_str(), line.kind, line.rule)).collect();
        assert_eq!(line.map(|line| line.kind), Some(kind), "{rule:?}: {text}\n{told:#?}");
        shown.insert(rule);
    }
    // What is left out by hand is shown where corrections are (`corrections.rs`).
    let is_shown = |rule: &&LineRule| shown.contains(*rule) || **rule == LineRule::Correction;
    let without: Vec<_> = LineRule::ALL.iter().filter(|rule| !is_shown(rule)).collect();
    assert!(without.is_empty(), "no document for {without:?}");
}

#[test]
fn names_of_rules_and_kinds_are_unlike_each_other() {
    let rules: HashSet<&str> = LineRule::ALL.iter().map(|rule| rule.as_str()).collect();
    let kinds: HashSet<&str> = LineKind::ALL.iter().map(|kind| kind.as_str()).collect();
    assert_eq!((rules.len(), kinds.len()), (LineRule::ALL.len(), LineKind::ALL.len()));
}

#[test]
fn every_line_is_told_once_in_its_order() {
    for (_, bytes, _, _) in fixtures() {
        let Ok(text) = String::from_utf8(bytes) else { continue };
        let told: Vec<String> = explained(text.as_bytes()).into_iter().map(|line| line.text).collect();
        let written: Vec<String> = text
            .lines()
            .filter(|line| !line.trim().is_empty())
            .map(|line| line.trim_start_matches("- ").to_owned())
            .collect();
        assert_eq!(told, written);
    }
}

#[test]
fn a_line_leads_to_its_session_and_what_sets_no_time_is_named() {
    let document = "River forum\n\n6 May 2019\n\n10:00 - 11:00 Weirs\n\nThe lock opens at 16:30 and on 9 May 2019.\n\nAnnex\n";
    let explanation = explain_programme(document.as_bytes(), &ReadHints::default()).unwrap();
    let session = &explanation.result.unwrap().value.sessions[0];
    let line = |text: &str| explanation.lines.iter().find(|line| line.text.starts_with(text)).unwrap();
    assert_eq!(line("10:00").sessions, std::slice::from_ref(&session.id));
    assert_eq!(line("The lock").sessions, std::slice::from_ref(&session.id));
    assert!(line("10:00").unused_times.is_empty() && line("6 May").unused_times.is_empty());
    let unused: Vec<(&str, bool)> =
        line("The lock").unused_times.iter().map(|time| (time.written.as_str(), time.is_date)).collect();
    assert_eq!(unused, [("at 16:30", false), ("on 9 May 2019", true)]);
}

#[test]
fn a_document_of_which_nothing_could_be_used_is_explained_all_the_same() {
    let explanation =
        explain_programme("River forum\n\n10:00 - 11:00 Weirs\n".as_bytes(), &ReadHints::default());
    let explanation = explanation.unwrap();
    assert!(explanation.result.is_err());
    let line = explanation.lines.iter().find(|line| line.text.ends_with("Weirs")).unwrap();
    assert_eq!((line.kind, line.sessions.len()), (LineKind::LeftOut, 0));
    assert_eq!(line.unused_times.len(), 1);
}

#[test]
fn formats_that_are_not_read_by_lines_have_none() {
    let json = std::fs::read(Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data/ilo-forum-2022.json"));
    let explanation = explain_programme(&json.unwrap(), &ReadHints::default()).unwrap();
    assert!(explanation.lines.is_empty() && explanation.result.is_ok());
}

#[test]
fn a_clock_within_a_title_is_listed_and_not_warned_of() {
    for line in [
        "10:00 - 11:00 Visit (the bus leaves at 8:15 from the gate)",
        "10h00 - 11h00 Visite (départ du car à 8h15)",
        "10:00-11:00 参观（班车8:15发车）",
    ] {
        let explanation = explain_programme(&text(line), &ReadHints::default()).unwrap();
        let unused = explanation.lines.iter().find(|one| one.text == line).unwrap();
        assert_eq!(unused.unused_times.len(), 1, "{line}");
        let warned = explanation.result.unwrap().warnings;
        assert!(!warned.iter().any(|one| matches!(one.kind, WarningKind::TimeUnused(_))), "{line}");
    }
}

#[test]
fn lines_are_explained_as_they_were_sent() {
    // Hours without minutes, and a time that two lines part, are written out before they are read.
    let sent = text("9 - 10 Weirs\n\n10:00 - 13:00 and\n15:00 - 18:00 Eels\n\n18 - 19 Locks");
    let told: Vec<(String, LineKind)> =
        explained(&sent).into_iter().map(|line| (line.text, line.kind)).collect();
    for line in ["9 - 10 Weirs", "10:00 - 13:00 and", "15:00 - 18:00 Eels", "18 - 19 Locks"] {
        let kind = told.iter().find(|(text, _)| text == line).map(|(_, kind)| *kind);
        assert!(matches!(kind, Some(LineKind::Session | LineKind::Time)), "{line}: {kind:?} in {told:#?}");
    }
}

#[test]
fn the_title_of_the_first_session_is_told_as_such_though_it_stands_on_the_title_page() {
    let document = "“河流论坛”活动日程安排\n(一)船员进香活动\n欢迎仪式\n时 间:5月15日14:00\n地 点:一号码头\n进香活动\n时 间:5月16日08:30\n地 点:二号码头\n";
    let explanation = explain_programme(document.as_bytes(), &ReadHints::default()).unwrap();
    let first = explanation.result.unwrap().value.sessions[0].id.clone();
    let told: Vec<_> = explanation.lines.iter().map(|line| (line.text.as_str(), line.kind)).collect();
    let line = explanation.lines.iter().find(|line| line.text == "欢迎仪式").unwrap();
    assert_eq!(line.kind, LineKind::Title, "{told:#?}");
    assert_eq!(line.sessions, [first]);
    assert_eq!(told[0].1, LineKind::ProgrammeTitle, "{told:#?}");
}
