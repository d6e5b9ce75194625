//! What is said of lines, and what becomes of the programme: for text and tables, one line and its like.

use super::word::{docx, p, tbl, tc, tr, word_fixture};
use super::*;
use chrono::{NaiveDate, NaiveTime};
use proptest::prelude::*;
use rostrum_formats::outline::habit_of;
use rostrum_formats::rostrum_json::{read_rostrum_json, write_rostrum_json};
use rostrum_formats::{
    ColumnMeaning, ExplainedLine, FileReadExplanation, LineCorrection, LineKind, LineMeaning, LineRule,
    ReadErrorKind, ReadingCorrections, explain_programme,
};

fn date(month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2023, month, day).expect("a date")
}

fn clock(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).expect("a time")
}

pub fn explain(bytes: &[u8], corrections: &[LineCorrection]) -> FileReadExplanation {
    let hints = ReadHints {
        fallback_zone: Zone::named("Asia/Shanghai"),
        corrections: corrections.to_vec(),
        ..ReadHints::default()
    };
    explain_programme(bytes, &hints).unwrap_or_else(|error| panic!("{error}"))
}

/// `date start–end title (rooms; persons)` of every session.
pub fn sessions(explanation: &FileReadExplanation) -> Vec<String> {
    let programme = &explanation.result.as_ref().unwrap_or_else(|error| panic!("{error}")).value;
    let one = |session: &rostrum_programme::Session| {
        let span = programme.span(session);
        let rooms: Vec<&str> = session.room.iter().map(String::as_str).collect();
        let persons: Vec<&str> = session
            .speakers
            .iter()
            .flat_map(|person| &person.name)
            .flat_map(|name| name.iter().map(|(_, text)| text))
            .collect();
        let title = session.title.iter().map(|(_, text)| text).next().unwrap_or_default();
        let beside = match (rooms.join(", "), persons.join(", ")) {
            (rooms, persons) if rooms.is_empty() && persons.is_empty() => String::new(),
            (rooms, persons) => format!(" ({rooms}; {persons})"),
        };
        format!("{}–{} {title}{beside}", span.start.format("%m-%d %H:%M"), span.end.format("%H:%M"))
    };
    programme.sessions.iter().map(one).collect()
}

/// A correction of the line with a text.
pub fn of(
    explanation: &FileReadExplanation,
    text: &str,
    from_here_on: bool,
    meaning: LineMeaning,
) -> LineCorrection {
    let line = line(explanation, text);
    LineCorrection { line: Some(line.number), text: line.text.clone(), form: None, from_here_on, meaning }
}

pub fn line<'a>(explanation: &'a FileReadExplanation, text: &str) -> &'a ExplainedLine {
    let found = explanation.lines.iter().find(|line| line.text == text);
    found.unwrap_or_else(|| panic!("no line {text:?} in {:#?}", explanation.lines))
}

/// The same correction as a habit: for lines of its form in any document.
fn habit(explanation: &FileReadExplanation, correction: &LineCorrection) -> LineCorrection {
    let form = line(explanation, &correction.text).form.clone();
    LineCorrection { line: None, form: Some(form), ..correction.clone() }
}

const ZH: &str = "区域技能研讨会\n\n2023年5月16日\n\n09:00-09:40 开幕式\n\n续会 〔5〕·〔17〕\n\n09:00-10:30 全会\n\n再续 〔5〕·〔18〕\n\n09:00-10:00 闭幕式\n";

#[test]
fn a_day_that_was_passed_over_begins_where_the_delegate_says_and_so_do_those_written_like_it() {
    let before = explain(ZH.as_bytes(), &[]);
    assert!(sessions(&before).iter().all(|one| one.starts_with("05-16")), "{:?}", sessions(&before));
    let day = |on| of(&before, "续会 〔5〕·〔17〕", on, LineMeaning::Day { date: date(5, 17) });
    let only = explain(ZH.as_bytes(), &[day(false)]);
    assert_eq!(
        sessions(&only),
        ["05-16 09:00–09:40 开幕式", "05-17 09:00–10:30 全会", "05-17 09:00–10:00 闭幕式"]
    );
    let like = explain(ZH.as_bytes(), &[day(true)]);
    assert_eq!(
        sessions(&like),
        ["05-16 09:00–09:40 开幕式", "05-17 09:00–10:30 全会", "05-18 09:00–10:00 闭幕式"]
    );
    let told = line(&like, "再续 〔5〕·〔18〕");
    assert_eq!(
        (told.kind, told.text.as_str()),
        (LineKind::Day, "再续 〔5〕·〔18〕"),
        "its own text is shown"
    );
    // Another document of the same make, in another month.
    let other = ZH
        .replace("5月16", "6月20")
        .replace("〔5〕", "〔6〕")
        .replace("〔17〕", "〔21〕")
        .replace("〔18〕", "〔22〕");
    let habits = [habit(&before, &day(true))];
    assert_eq!(
        sessions(&explain(other.as_bytes(), &habits)),
        ["06-20 09:00–09:40 开幕式", "06-21 09:00–10:30 全会", "06-22 09:00–10:00 闭幕式"]
    );
}

#[test]
fn a_number_that_is_no_later_day_stays_what_it_is() {
    let text = ZH.replace("再续 〔5〕·〔18〕", "共计 〔5〕·〔2〕");
    let before = explain(text.as_bytes(), &[]);
    let day = of(&before, "续会 〔5〕·〔17〕", true, LineMeaning::Day { date: date(5, 17) });
    let after = explain(text.as_bytes(), &[day]);
    assert_ne!(line(&after, "共计 〔5〕·〔2〕").kind, LineKind::Day);
}

#[test]
fn a_document_without_any_date_is_given_one() {
    let text = "Ríos\n\nPrograma\n\n09:00 - 10:00 Apertura\n10:00 - 11:00 Presas\n";
    let before = explain(text.as_bytes(), &[]);
    let error = before.result.as_ref().expect_err("no date");
    assert!(matches!(error.kind, ReadErrorKind::NoDate(2)), "{error:?}");
    let day = of(&before, "Programa", false, LineMeaning::Day { date: date(5, 17) });
    let after = explain(text.as_bytes(), &[day]);
    assert_eq!(sessions(&after), ["05-17 09:00–10:00 Apertura", "05-17 10:00–11:00 Presas"]);
}

#[test]
fn a_day_that_begins_with_a_session_keeps_the_session() {
    for text in ["9:00-9:10   开场\n9:10-9:50  演讲\n", "09:00 - 10:00 Apertura\n10:00 - 11:00 Presas\n"]
    {
        let before = explain(text.as_bytes(), &[]);
        let first = before.lines[0].text.clone();
        let after =
            explain(text.as_bytes(), &[of(&before, &first, false, LineMeaning::Day { date: date(5, 17) })]);
        let told = sessions(&after);
        assert_eq!(told.len(), 2, "{told:?}");
        assert!(told.iter().all(|one| one.starts_with("05-17")), "{told:?}");
    }
}

const EN: &str = "River forum\n\n6 May 2023\n\n09h–10h30m: Opening\nAna Li, mayor\nBlue hall\n\n11h–12h30m: Weirs\nBo Tan, warden\nRed hall\n\nPage 1 of 2\n\nCoffee is served\n";

#[test]
fn sessions_begin_where_the_delegate_says_with_times_by_example() {
    let text =
        EN.replace("09h–10h30m", "from 9#, until 10#30#").replace("11h–12h30m", "from 11#, until 12#30#");
    let before = explain(text.as_bytes(), &[]);
    let start = LineMeaning::Session { start: clock(9, 0), end: Some(clock(10, 30)) };
    let one = of(&before, "from 9#, until 10#30#: Opening", true, start);
    let after = explain(text.as_bytes(), &[one]);
    let told = sessions(&after);
    assert!(told.iter().any(|one| one.starts_with("05-06 09:00–10:30 Opening")), "{told:?}");
    assert!(told.iter().any(|one| one.starts_with("05-06 11:00–12:30 Weirs")), "{told:?}");
}

#[test]
fn the_times_of_a_session_that_was_read_are_mended() {
    let text = "River forum\n\n6 May 2023\n\n09:00 - 10:00 Opening\n\n10:00 - 11:00 Weirs\n";
    let before = explain(text.as_bytes(), &[]);
    let meaning = LineMeaning::Session { start: clock(9, 15), end: Some(clock(9, 45)) };
    let mended = of(&before, "09:00 - 10:00 Opening", false, meaning);
    assert_eq!(
        sessions(&explain(text.as_bytes(), &[mended])),
        ["05-06 09:15–09:45 Opening", "05-06 10:00–11:00 Weirs"]
    );
}

#[test]
fn persons_places_and_what_is_left_out_hold_for_lines_like_them() {
    let text = "River forum\n\n6 May 2023\n\n09:00 - 10:00 Opening\nAna Li\nBlue\n\n11:00 - 12:00 Weirs\nBo Tan\nRed\n\nPage 1 of 2\n\n13:00 - 14:00 Eels\nCy Roe\nGreen\n\nPage 2 of 2\n";
    let before = explain(text.as_bytes(), &[]);
    let corrections = [
        of(&before, "Ana Li", true, LineMeaning::Person),
        of(&before, "Blue", true, LineMeaning::Place),
        of(&before, "Page 1 of 2", true, LineMeaning::LeftOut),
    ];
    let after = explain(text.as_bytes(), &corrections);
    assert_eq!(
        sessions(&after),
        [
            "05-06 09:00–10:00 Opening (Blue; Ana Li)",
            "05-06 11:00–12:00 Weirs (Red; Bo Tan)",
            "05-06 13:00–14:00 Eels (Green; Cy Roe)"
        ]
    );
    let page = line(&after, "Page 2 of 2");
    assert_eq!((page.kind, page.rule), (LineKind::Unused, Some(LineRule::Correction)));
    assert_eq!(line(&after, "Cy Roe").kind, LineKind::Person);
}

#[test]
fn a_line_goes_on_with_the_one_above_and_another_becomes_the_title() {
    let text = "River forum\n\n6 May 2023\n\n09:00 - 10:00 Plenary\nThe future of\nsmall weirs\n\n11:00 - 12:00 Eels\n";
    let before = explain(text.as_bytes(), &[]);
    let title = of(&before, "The future of", false, LineMeaning::Title);
    let joined = of(&before, "small weirs", false, LineMeaning::Joined);
    let after = explain(text.as_bytes(), std::slice::from_ref(&title));
    assert_eq!(sessions(&after)[0], "05-06 09:00–10:00 The future of");
    let after = explain(text.as_bytes(), &[title, joined]);
    let told = sessions(&after);
    assert_eq!(told.len(), 2, "{told:?}");
    let programme = &after.result.as_ref().expect("read").value;
    let all = format!("{:?}", programme.sessions[0]);
    assert!(all.contains("Plenary") && all.contains("small weirs"), "nothing is dropped: {all}");
}

pub fn table(rows: &[&[&str]]) -> Vec<u8> {
    let row = |cells: &&[&str]| tr(&cells.iter().map(|cell| tc("", &p(cell))).collect::<Vec<_>>());
    docx(&format!(
        "{}{}{}",
        p("River forum"),
        p("6 May 2023"),
        tbl(&rows.iter().map(row).collect::<Vec<_>>())
    ))
}

#[test]
fn a_day_begins_in_the_middle_of_a_table() {
    let bytes = table(&[
        &["Time", "Title", "Room"],
        &["09:00 - 10:00", "Opening", "Blue"],
        &["Second day (7|5)", "", ""],
        &["09:00 - 10:00", "Weirs", "Red"],
    ]);
    let before = explain(&bytes, &[]);
    let day = of(&before, "Second day (7|5)", false, LineMeaning::Day { date: date(5, 7) });
    let after = explain(&bytes, &[day]);
    assert_eq!(sessions(&after), ["05-06 09:00–10:00 Opening (Blue; )", "05-07 09:00–10:00 Weirs (Red; )"]);
}

#[test]
fn the_columns_of_a_table_are_what_the_delegate_says() {
    let bytes = table(&[
        &["09:00", "Blue", "Ana Li", "Opening", "09:40"],
        &["10:00", "Red", "Bo Tan", "Weirs", "11:15"],
    ]);
    use ColumnMeaning as Column;
    let before = explain(&bytes, &[]);
    let columns = vec![Column::Time, Column::Place, Column::Person, Column::Title, Column::End];
    let order = of(&before, "Blue", false, LineMeaning::Columns { columns });
    let after = explain(&bytes, &[order]);
    assert_eq!(
        sessions(&after),
        ["05-06 09:00–09:40 Opening (Blue; Ana Li)", "05-06 10:00–11:15 Weirs (Red; Bo Tan)"]
    );
}

#[test]
fn corrections_are_kept_as_json_and_come_back_the_same() {
    let before = explain(ZH.as_bytes(), &[]);
    let lines = vec![
        of(&before, "续会 〔5〕·〔17〕", true, LineMeaning::Day { date: date(5, 17) }),
        of(&before, "09:00-10:30 全会", false, LineMeaning::Session { start: clock(9, 5), end: None }),
        of(&before, "09:00-10:00 闭幕式", false, LineMeaning::LeftOut),
        LineCorrection {
            line: None,
            text: "x".to_owned(),
            form: Some(line(&before, "09:00-10:30 全会").form.clone()),
            from_here_on: false,
            meaning: LineMeaning::Columns { columns: ColumnMeaning::ALL.to_vec() },
        },
    ];
    let corrections = ReadingCorrections {
        zone: Some("Asia/Shanghai".to_owned()),
        year: Some(2023),
        language: Some("zh-Hans".to_owned()),
        lines,
    };
    let bytes = corrections.to_json().expect("written");
    assert_eq!(ReadingCorrections::from_json(&bytes), Ok(corrections));
    let broken = String::from_utf8(bytes).expect("text").replace("09:05", "9 o'clock");
    let error = ReadingCorrections::from_json(broken.as_bytes()).expect_err("broken");
    assert!(error.contains("HH:MM") && error.contains("lines"), "{error}");
}

#[test]
fn a_correction_of_a_line_that_is_not_there_is_told() {
    let before = explain(ZH.as_bytes(), &[]);
    let day = of(&before, "续会 〔5〕·〔17〕", true, LineMeaning::Day { date: date(5, 17) });
    let moved = format!("\n{ZH}");
    let after = explain(moved.as_bytes(), std::slice::from_ref(&day));
    let warnings = after.result.expect("read").warnings;
    let told =
        warnings.iter().find(|warning| warning.kind == WarningKind::CorrectionUnplaced(day.text.clone()));
    assert_eq!(told.map(|warning| &warning.place), Some(&SourceLocation::Line { line: 7, column: 0 }));
}

/// A programme of some days whose second heading and those after it are written as no reader knows them.
fn unread_days(sessions: &[(usize, u32, String)], month: u32, from_day: u32) -> String {
    let mut text = format!("River forum\n\n2023-{month:02}-{from_day:02}\n");
    let mut day = 0;
    for (on, hour, title) in sessions {
        while day < *on {
            day += 1;
            text.push_str(&format!("\nnext [{}|{month}]\n", from_day as usize + day));
        }
        text.push_str(&format!("\n{hour:02}:00 - {:02}:45 {title}\n", hour));
    }
    text
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig { cases: 48, ..Default::default() })]

    /// What was corrected in a first document holds for its next revision, and sessions find each other there.
    #[test]
    fn corrections_keep_the_matching_of_the_next_revision(
        days in proptest::collection::vec(0_usize..3, 6..14),
        changed in proptest::collection::vec(proptest::bool::weighted(0.2), 14),
    ) {
        const TITLES: [&str; 14] = [
            "Weirs and their wardens", "Eels", "Crews of the future", "Locks", "Ferry timetables", "Dredging",
            "Water meadows", "Tolls", "Bridges and clearances", "Flood memory", "Mills", "Night sailing",
            "Pilots", "Herons",
        ];
        let mut on: Vec<usize> = days;
        on.sort_unstable();
        // The day that is said by hand must be there.
        on.push(3);
        on.insert(0, 0);
        on.truncate(TITLES.len());
        let last = on.len() - 1;
        on[last] = on[last].max(1);
        let sessions: Vec<(usize, u32, String)> =
            on.iter().enumerate().map(|(at, day)| (*day, 8 + at as u32, TITLES[at].to_owned())).collect();
        let first = unread_days(&sessions, 5, 11);
        let before = explain(first.as_bytes(), &[]);
        let heading = before.lines.iter().find(|line| line.text.starts_with("next [")).expect("a heading");
        let day: u32 = heading.text["next [".len()..].split('|').next().expect("a day").parse().expect("a number");
        let meaning = LineMeaning::Day { date: date(5, day) };
        let said = of(&before, &heading.text.clone(), true, meaning);
        let corrected = explain(first.as_bytes(), std::slice::from_ref(&said)).result.expect("read").value;
        for (session, (day, ..)) in corrected.sessions.iter().zip(&sessions) {
            let is = corrected.span(session).start_date();
            proptest::prop_assert_eq!(is, date(5, 11 + *day as u32));
        }
        // The next revision renames some sessions and moves others by an hour; its headings are written alike.
        let next: Vec<(usize, u32, String)> = sessions
            .iter()
            .zip(&changed)
            .map(|((day, hour, title), changed)| {
                if *changed { (*day, *hour, format!("{title} (new room)")) } else { (*day, *hour, title.clone()) }
            })
            .collect();
        let habits = [habit(&before, &said)];
        let update = explain(unread_days(&next, 5, 11).as_bytes(), &habits).result.expect("read").value;
        let matching = rostrum_programme::changes::match_sessions(&corrected, &update, &Default::default());
        proptest::prop_assert_eq!(matching.pairs.len(), sessions.len());
        let place = |programme: &rostrum_programme::Programme, id: &rostrum_programme::SessionId| {
            programme.sessions.iter().position(|session| session.id == *id)
        };
        for pair in &matching.pairs {
            proptest::prop_assert_eq!(place(&corrected, &pair.old), place(&update, &pair.new));
        }
    }
}

/// One of all that a line can be said to be: with a date and times of its own making, or such as stand nowhere.
fn meaning() -> impl Strategy<Value = LineMeaning> {
    let clock = || (0_u32..24, 0_u32..60).prop_map(|(hour, minute)| clock(hour, minute));
    prop_oneof![
        (1_u32..=12, 1_u32..=28).prop_map(|(month, day)| LineMeaning::Day { date: date(month, day) }),
        (clock(), prop::option::of(clock())).prop_map(|(start, end)| LineMeaning::Session { start, end }),
        Just(LineMeaning::Title),
        Just(LineMeaning::Person),
        Just(LineMeaning::Place),
        Just(LineMeaning::Joined),
        Just(LineMeaning::LeftOut),
        prop::collection::vec(prop::sample::select(&ColumnMeaning::ALL[..]), 1..6)
            .prop_map(|columns| LineMeaning::Columns { columns }),
    ]
}

proptest::proptest! {
    #![proptest_config(ProptestConfig { cases: 32, ..Default::default() })]

    /// Whatever is said of lines, the document is read or refused, no line of it is lost from the explanation, and
    /// the programme makes sense and comes back from a file as it was.
    #[test]
    fn whatever_is_said_of_lines_makes_a_programme_that_makes_sense(
        document in prop::sample::select(vec![
            "en/overview.txt", "en/agenda.md", "en/rows.md", "en/table.md", "en/unsure.txt", "fr/journee.txt",
            "es/resumen.txt", "zh/agenda.md", "zh/conference.txt", "marks/night.txt", "docx/en.xml", "docx/zh.xml",
        ]),
        said in prop::collection::vec((any::<prop::sample::Index>(), meaning(), any::<bool>(), any::<bool>()), 1..5),
    ) {
        let bytes = if document.ends_with(".xml") { word_fixture(document) } else { bytes_of(document) };
        let before = explain(&bytes, &[]);
        let corrections: Vec<LineCorrection> = said
            .into_iter()
            .filter_map(|(at, meaning, from_here_on, by_form)| {
                let line = at.get(&before.lines);
                let said =
                    LineCorrection { line: Some(line.number), text: line.text.clone(), form: None, from_here_on, meaning };
                if by_form { habit_of(&said, &before.lines) } else { Some(said) }
            })
            .collect();
        let after = explain(&bytes, &corrections);
        let texts = |explanation: &FileReadExplanation| -> Vec<(usize, String)> {
            explanation.lines.iter().map(|line| (line.number, line.text.clone())).collect()
        };
        prop_assert_eq!(texts(&after), texts(&before));
        match after.result {
            Err(error) => prop_assert!(!matches!(error.kind, ReadErrorKind::ReaderFailed(_)), "{}", error),
            Ok(read) => {
                prop_assert_eq!(rostrum_programme::validate(&read.value), vec![]);
                let written = write_rostrum_json(&read.value).unwrap();
                prop_assert_eq!(read_rostrum_json(&written).unwrap().value, read.value);
            }
        }
    }
}

fn is_told_as_unfit(explanation: &FileReadExplanation, text: &str) -> bool {
    let warnings = &explanation.result.as_ref().expect("read").warnings;
    warnings.iter().any(|warning| warning.kind == WarningKind::CorrectionUnfit(text.to_owned()))
}

#[test]
fn a_line_with_a_sessions_time_is_no_title_person_or_place_and_that_is_told() {
    let text = "River forum\n\n6 May 2023\n\n09:00 - 10:00 Opening\n\n10:00 - 11:00 Weirs\n";
    let before = explain(text.as_bytes(), &[]);
    for meaning in [LineMeaning::Title, LineMeaning::Person, LineMeaning::Place, LineMeaning::Joined] {
        let said = of(&before, "10:00 - 11:00 Weirs", false, meaning);
        let after = explain(text.as_bytes(), std::slice::from_ref(&said));
        assert_eq!(sessions(&after), sessions(&before), "{said:?}");
        assert!(is_told_as_unfit(&after, "10:00 - 11:00 Weirs"), "{said:?}");
    }
    // Several sessions in one row: the lines of its cells belong together one by one.
    let bytes = docx(&format!(
        "{}{}{}",
        p("River forum"),
        p("6 May 2023"),
        tbl(&[tr(&[
            tc("", &format!("{}{}", p("09:00 - 10:00"), p("10:00 - 11:00"))),
            tc("", &format!("{}{}", p("Opening"), p("Weirs")))
        ])])
    ));
    let before = explain(&bytes, &[]);
    assert_eq!(sessions(&before), ["05-06 09:00–10:00 Opening", "05-06 10:00–11:00 Weirs"]);
    let after = explain(&bytes, &[of(&before, "Weirs", false, LineMeaning::Title)]);
    assert_eq!(sessions(&after), sessions(&before));
    assert!(is_told_as_unfit(&after, "Weirs"));
}

#[test]
fn what_goes_on_with_a_line_goes_where_that_line_went_and_never_into_a_day() {
    let text = "River forum\n\n6 May 2023\nall of it\n\n09:00 - 10:00 Opening\nThe small\nweirs\n\n10:00 - 11:00 Eels\n";
    let before = explain(text.as_bytes(), &[]);
    let said = [
        of(&before, "The small", false, LineMeaning::Title),
        of(&before, "weirs", false, LineMeaning::Joined),
    ];
    let after = explain(text.as_bytes(), &said);
    assert_eq!(sessions(&after), ["05-06 09:00–10:00 The small weirs", "05-06 10:00–11:00 Eels"]);
    let programme = &after.result.as_ref().expect("read").value;
    assert!(format!("{:?}", programme.sessions[0]).contains("Opening"), "the former title is kept");
    let after = explain(text.as_bytes(), &[of(&before, "all of it", false, LineMeaning::Joined)]);
    assert_eq!(line(&after, "6 May 2023").kind, LineKind::Day);
    assert!(is_told_as_unfit(&after, "all of it"));
    assert_eq!(sessions(&after), sessions(&before));
}

#[test]
fn a_title_goes_to_the_column_whose_head_says_so() {
    let bytes = table(&[
        &["Time", "Title", "Speaker", "Room"],
        &["09:00 - 10:00", "Opening", "Small weirs", "Blue"],
        &["10:00 - 11:00", "Eels", "Bo Tan", "Red"],
    ]);
    let before = explain(&bytes, &[]);
    let after = explain(&bytes, &[of(&before, "Small weirs", false, LineMeaning::Title)]);
    assert_eq!(sessions(&after)[0], "05-06 09:00–10:00 Small weirs (Blue; )");
    assert_eq!(sessions(&after)[1], sessions(&before)[1]);
}

#[test]
fn a_place_above_the_first_session_is_told_as_not_used_and_one_below_is_a_room() {
    let text = "River forum\n6 May 2023\nFreshwater Ecology Center\n\n6 May 2023\n\n09:00 - 10:00 Opening\nBlue pier\n";
    let before = explain(text.as_bytes(), &[]);
    let said = [
        of(&before, "Freshwater Ecology Center", false, LineMeaning::Place),
        of(&before, "Blue pier", false, LineMeaning::Place),
    ];
    let after = explain(text.as_bytes(), &said);
    assert_eq!(sessions(&after), ["05-06 09:00–10:00 Opening (Blue pier; )"]);
    assert_eq!(line(&after, "Blue pier").kind, LineKind::Room);
    assert!(!is_told_as_unfit(&after, "Blue pier"));
    let idle = line(&after, "Freshwater Ecology Center");
    assert_eq!((idle.kind, idle.rule), (LineKind::Unused, None));
    assert!(is_told_as_unfit(&after, "Freshwater Ecology Center"));
}
