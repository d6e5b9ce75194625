//! Corrections in tables and of persons, and what stands beside a corrected line: nothing takes the place of what was
//! left out, two persons are two, a day keeps its theme.

use super::corrections::{explain, line, of, sessions, table};
use super::*;
use chrono::NaiveDate;
use rostrum_formats::outline::{DateReading, dates_of_numbers};
use rostrum_formats::{ColumnMeaning, ColumnsUnsure, FileReadExplanation, LineKind, LineMeaning};

fn warnings(explanation: &FileReadExplanation) -> Vec<&WarningKind> {
    explanation.result.as_ref().expect("read").warnings.iter().map(|warning| &warning.kind).collect()
}

#[test]
fn a_row_whose_time_was_left_out_is_told_and_no_head_and_no_part_of_the_row_above() {
    for head in [Some(&["Time", "Title", "Room"][..]), None] {
        let rows: [&[&str]; 3] = [
            &["09:00 - 10:00", "Opening", "Blue hall"],
            &["10:00 - 11:00", "Weirs", "Red hall"],
            &["11:00 - 12:00", "Eels", "Blue hall"],
        ];
        let rows: Vec<&[&str]> = head.into_iter().chain(rows).collect();
        let bytes = table(&rows);
        let before = explain(&bytes, &[]);
        let all = sessions(&before);
        for (at, (time, title)) in
            [("09:00 - 10:00", "Opening"), ("10:00 - 11:00", "Weirs")].into_iter().enumerate()
        {
            let after = explain(&bytes, &[of(&before, time, false, LineMeaning::LeftOut)]);
            let others: Vec<&String> =
                all.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, one)| one).collect();
            assert_eq!(sessions(&after).iter().collect::<Vec<_>>(), others, "{head:?} {time}");
            assert_eq!(line(&after, title).kind, LineKind::LeftOut, "{head:?} {time}");
            let told = |kind: &&WarningKind| matches!(kind, WarningKind::ItemSkipped(SkipReason::NoClock(text)) if text.contains(title));
            assert!(warnings(&after).iter().any(told), "{head:?} {time}: {:?}", warnings(&after));
        }
    }
}

#[test]
fn what_stands_beside_a_title_that_was_left_out_does_not_become_the_title() {
    let bytes = table(&[
        &["09:00 - 10:00", "Opening", "Ana Li"],
        &["10:00 - 11:00", "Weirs", "Bo Tan"],
        &["11:00 - 12:00", "Eels", "Cy Roe"],
    ]);
    let before = explain(&bytes, &[]);
    let after = explain(&bytes, &[of(&before, "Weirs", false, LineMeaning::LeftOut)]);
    let told = sessions(&after);
    assert_eq!((told.len(), told[1].as_str()), (3, "05-06 10:00–11:00 10:00"), "{told:?}");
    let programme = &after.result.as_ref().expect("read").value;
    assert!(programme.sessions[1].title_made_up);
    assert!(format!("{:?}", programme.sessions[1]).contains("Bo Tan"), "what stands beside it is kept");
    // The delegate can make it the title.
    let said =
        [of(&before, "Weirs", false, LineMeaning::LeftOut), of(&before, "Bo Tan", false, LineMeaning::Title)];
    assert_eq!(sessions(&explain(&bytes, &said))[1], "05-06 10:00–11:00 Bo Tan");
    // What stands before the title, or behind it, may go without harm.
    let bytes =
        table(&[&["09:00 - 10:00", "Opening", "bring boots"], &["10:00 - 11:00", "Weirs", "bring hats"]]);
    let before = explain(&bytes, &[]);
    let after = explain(&bytes, &[of(&before, "bring hats", false, LineMeaning::LeftOut)]);
    assert_eq!(sessions(&after), sessions(&before));
}

#[test]
fn two_full_names_are_two_persons_and_a_name_with_an_office_is_one() {
    for (line_of_persons, wanted) in [
        ("Bo Chen, Carl Dun", vec!["Bo Chen", "Carl Dun"]),
        ("Anne Petit, Jean-Luc Roux", vec!["Anne Petit", "Jean-Luc Roux"]),
        ("Ana de la Torre, Luis Gómez", vec!["Ana de la Torre", "Luis Gómez"]),
        ("Bo Chen and Carl Dun", vec!["Bo Chen", "Carl Dun"]),
        ("张三、李四", vec!["张三", "李四"]),
        ("Bo Chen, Harbour Board", vec!["Bo Chen"]),
        ("Bo Chen, Deputy Mayor", vec!["Bo Chen"]),
        ("Anne Petit, Directrice Générale", vec!["Anne Petit"]),
        ("Ana Mora, Cruz Roja", vec!["Ana Mora"]),
        ("Ana Mora, Costa Rica", vec!["Ana Mora"]),
        ("Bo Chen, New York", vec!["Bo Chen"]),
        ("Bo Chen, ILO Geneva", vec!["Bo Chen"]),
        ("Bo Chen, Northern Energy", vec!["Bo Chen"]),
        ("李明，教授", vec!["李明"]),
    ] {
        let text = format!("River forum\n\n6 May 2023\n\n09:00 - 10:00 Opening\n{line_of_persons}\n");
        let before = explain(text.as_bytes(), &[]);
        let after = explain(text.as_bytes(), &[of(&before, line_of_persons, false, LineMeaning::Person)]);
        let told = sessions(&after);
        assert_eq!(
            told,
            [format!("05-06 09:00–10:00 Opening (; {})", wanted.join(", "))],
            "{line_of_persons}"
        );
    }
}

#[test]
fn a_line_that_is_said_to_be_a_day_keeps_its_other_words() {
    let date = |day| LineMeaning::Day { date: NaiveDate::from_ymd_opt(2023, 5, day).expect("a date") };
    // The part of the day lends its half to the clocks below; a zone holds.
    for (heading, start) in [
        ("续会 〔5〕·〔17〕 下午", "05-17 14:00"),
        ("Second day [17|5] – afternoon", "05-17 14:00"),
        ("Deuxième jour [17|5], après-midi", "05-17 14:00"),
        ("Segunda jornada [17|5], tarde", "05-17 14:00"),
        ("Second day [17|5] – morning: Skills", "05-17 02:00"),
    ] {
        let text =
            format!("River forum\n\n6 May 2023\n\n9:00 - 10:00 Opening\n\n{heading}\n\n2:00 - 3:00 Weirs\n");
        let before = explain(text.as_bytes(), &[]);
        let after = explain(text.as_bytes(), &[of(&before, heading, false, date(17))]);
        let told = sessions(&after);
        assert!(told[1].starts_with(start) || heading.contains("Skills"), "{heading}: {told:?}");
        assert!(told[1].starts_with("05-17"), "{heading}: {told:?}");
        let kind = line(&after, heading).kind;
        assert!(matches!(kind, LineKind::Day | LineKind::HalfDay), "{heading}: {kind:?}");
    }
    // In a table, too; and a long theme hinders nothing.
    let theme = "[17|5] What the wardens of the weirs saw in the long years of the great floods, and what they told the crews";
    for heading in ["[17|5] Skills for all", theme] {
        let bytes = table(&[&["09:00 - 10:00", "Opening"], &[heading, ""], &["09:00 - 10:00", "Weirs"]]);
        let before = explain(&bytes, &[]);
        let after = explain(&bytes, &[of(&before, heading, false, date(17))]);
        assert_eq!(sessions(&after), ["05-06 09:00–10:00 Opening", "05-17 09:00–10:00 Weirs"], "{heading}");
    }
}

#[test]
fn columns_that_do_not_fit_their_table_are_told() {
    use ColumnMeaning as Column;
    let bytes = table(&[&["09:00", "Blue", "Opening", "09:40"], &["10:00", "Red", "Weirs", "11:15"]]);
    let before = explain(&bytes, &[]);
    let unsure = |columns: &[Column]| {
        let meaning = LineMeaning::Columns { columns: columns.to_vec() };
        let after = explain(&bytes, &[of(&before, "Blue", false, meaning)]);
        let told = warnings(&after).into_iter().find_map(|kind| match kind {
            WarningKind::ColumnsUnsure { text, unsure } => Some((text.clone(), *unsure)),
            _ => None,
        });
        told.map(|(text, unsure)| {
            assert_eq!(text, "Blue");
            unsure
        })
    };
    assert_eq!(unsure(&[Column::Time, Column::Place, Column::Title, Column::End]), None);
    assert_eq!(unsure(&[Column::Time, Column::Text, Column::Title, Column::Text]), None);
    let twice = unsure(&[Column::Time, Column::Title, Column::Title, Column::End]);
    assert_eq!(twice, Some(ColumnsUnsure::Twice(Column::Title)));
    let short = unsure(&[Column::Time, Column::Place, Column::Title]);
    assert_eq!(short, Some(ColumnsUnsure::Count { said: 3, has: 4 }));
}

#[test]
fn dates_are_typed_as_documents_write_them() {
    let date = |year, month, day| NaiveDate::from_ymd_opt(year, month, day);
    let reading = DateReading { year: Some(2022), month_first: false };
    for text in [
        "2022-02-22",
        "22 Feb 2022",
        "22 feb 2022",
        "Tuesday, 22 February 2022",
        "22 février 2022",
        "22 de febrero de 2022",
        "22/2/2022",
        "22.02.2022",
        "22/2",
        "22 Feb",
        "2022年2月22日",
        "2月22日",
        "２月２２日（星期二）",
        "February 22, 2022",
    ] {
        assert_eq!(reading.read(text), date(2022, 2, 22), "{text}");
    }
    for text in
        ["", "22", "Tuesday", "22 Feb 2022, Hall 3", "22–24 February 2022", "32/1/2022", "hello", "9:30"]
    {
        assert_eq!(reading.read(text), None, "{text}");
    }
    let nothing = DateReading::default();
    assert_eq!((nothing.read("2月22日"), nothing.read("22/2")), (None, None), "no year is known");
    let american = DateReading { month_first: true, ..reading };
    assert_eq!(american.read("3/4/2022"), date(2022, 3, 4));
    assert_eq!(american.read("22/2/2022"), date(2022, 2, 22), "only one order makes a date");
    assert_eq!(reading.read("3/4/2022"), date(2022, 4, 3));
}

#[test]
fn the_order_of_day_and_month_is_the_documents() {
    let of = |days: &str| {
        let text = format!("River forum\n\n{days}\n");
        let explanation = explain(text.as_bytes(), &[]);
        let programme = &explanation.result.as_ref().expect("read").value;
        let held: Vec<NaiveDate> =
            programme.sessions.iter().map(|session| programme.span(session).start_date()).collect();
        DateReading::of_document(&explanation.lines, &held).month_first
    };
    assert!(of("10/16/2025\n09:00 - 10:00 Opening"));
    assert!(!of("16/10/2025\n09:00 - 10:00 Opening"));
    assert!(of("Monday 10/06/2025\n09:00 - 10:00 Opening"), "6 October 2025 is a Monday");
    assert!(!of("6 October 2025\n09:00 - 10:00 Opening"));
}

#[test]
fn two_numbers_alone_may_be_a_day() {
    let days = |text: &str| dates_of_numbers(text, 2023).len();
    for (text, count) in [
        ("17/5", 1),
        ("Wed 17.5.", 1),
        ("5/17（三）", 1),
        ("4/5", 2),
        ("17/5: Skills", 0),
        ("35/40", 0),
        ("17/5/2", 0),
    ] {
        assert_eq!(days(text), count, "{text}");
    }
}
