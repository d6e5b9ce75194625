//! Tables whose rows or columns are laid out in an uncommon way, each in several languages and formats, with what
//! must not be taken for one.

use super::forms::row;
use super::pdf::pdf;
use super::word::{docx, p, tbl, tc, tr};
use super::*;

pub fn of_bytes(bytes: &[u8]) -> Vec<String> {
    let parsed = read(bytes).unwrap_or_else(|error| panic!("{error}"));
    slots(&parsed.value).into_iter().map(|(slot, title)| format!("{slot} {title}")).collect()
}

type Mark<'a> = (f64, f64, f64, &'a str);

/// A page without lines whose times take two lines each, in columns near to each other.
fn narrow<'a>(day: &'a str, head: [&'a str; 3], times: [[&'a str; 2]; 3], group: &'a str) -> Vec<Mark<'a>> {
    let mut marks = vec![(72.0, 780.0, 18.0, "River forum"), (72.0, 740.0, 12.0, day)];
    for (x, word) in [82.0, 136.0, 180.0].into_iter().zip(head) {
        marks.push((x, 710.0, 10.0, word));
    }
    let titles = [["Weirs and the people", "who mend them"], ["Crews", ""], ["Fish in the upper", "river"]];
    let mut y = 692.0;
    for (at, (time, title)) in times.iter().zip(titles).enumerate() {
        if at == 2 {
            marks.push((82.0, y, 10.0, group));
            y -= 12.0;
        }
        for line in 0..2 {
            marks.push((82.0, y, 10.0, time[line]));
            marks.push((136.0, y, 10.0, ["C111", "A,B,C"][line]));
            if !title[line].is_empty() {
                marks.push((180.0, y, 10.0, title[line]));
            }
            y -= 12.0;
        }
    }
    marks
}

#[test]
fn times_over_two_lines_of_a_narrow_column_are_one_row() {
    let cases = [
        (
            "Mon, 6 May 2019",
            ["Time", "Room", "Title"],
            [["1:10 PM -", "1:30 PM"], ["1:30 PM -", "2:30 PM"], ["3:00 PM -", "3:20 PM"]],
            "Talks",
        ),
        (
            "Lundi 6 mai 2019",
            ["Heure", "Salle", "Titre"],
            [["13h10 -", "13h30"], ["13h30 -", "14h30"], ["15h00 -", "15h20"]],
            "Films",
        ),
        (
            "Lunes 6 de mayo de 2019",
            ["Hora", "Sala", "Tema"],
            [["13:10", "- 13:30"], ["13:30", "- 14:30"], ["15:00", "- 15:20"]],
            "Cine",
        ),
        (
            "Montag, 6. Mai 2019",
            ["Time", "Room", "Title"],
            [["13.10 -", "13.30"], ["13.30 -", "14.30"], ["15.00 -", "15.20"]],
            "Filme",
        ),
    ];
    for (day, head, times, group) in cases {
        let page = narrow(day, head, times, group);
        let found = of_bytes(&pdf(&[&page], ""));
        let wanted = [
            "2019-05-06 13:10–13:30 Weirs and the people who mend them",
            "2019-05-06 13:30–14:30 Crews",
            "2019-05-06 15:00–15:20 Fish in the upper river",
        ];
        assert_eq!(found, wanted, "{day}");
    }
}

#[test]
fn starts_below_each_other_are_rows_of_their_own() {
    let page: &[Mark] = &[
        (72.0, 780.0, 18.0, "River forum"),
        (72.0, 740.0, 12.0, "6 May 2019"),
        (82.0, 700.0, 10.0, "9:00"),
        (160.0, 700.0, 10.0, "Weirs"),
        (82.0, 688.0, 10.0, "9:30"),
        (160.0, 688.0, 10.0, "Crews"),
        (82.0, 676.0, 10.0, "10:00"),
        (160.0, 676.0, 10.0, "Fish"),
    ];
    let found = of_bytes(&pdf(&[page], ""));
    assert_eq!(found.len(), 3, "{found:?}");
    assert_eq!(found[0], "2019-05-06 09:00–09:30 Weirs");
}

#[test]
fn a_day_at_the_foot_of_a_framed_title_page_heads_the_rows() {
    let days = [
        ("DAY 1 6 May: Weirs", "DAY 2 7 May: Crews", "River forum 6-7 May 2019"),
        ("JOUR 1 – 6 mai : écluses", "JOUR 2 – 7 mai : équipages", "Forum des fleuves, 6-7 mai 2019"),
        ("DÍA 1: 6 de mayo", "DÍA 2: 7 de mayo", "Foro de los ríos, 6-7 de mayo de 2019"),
        ("第一天：5月6日", "第二天：5月7日", "河流论坛 2019年5月6日至7日"),
    ];
    for (first, second, title) in days {
        let frame = |text: &str| {
            let lines: String = text.split('¶').map(p).collect();
            tr(&[tc(r#"<w:gridSpan w:val="2"/>"#, &lines)])
        };
        let rows = [
            frame(&format!("Meeting ID: 932 4699¶Host: Ana Li (River Board)¶th¶{first}")),
            row(&["Time", "Item"]),
            row(&["9:00-9:30", "Weirs"]),
            frame(&format!("th¶{second}")),
            row(&["9:00-9:30", "Crews"]),
        ];
        let found = of_bytes(&docx(&[p(title), tbl(&rows)].concat()));
        assert_eq!(found, ["2019-05-06 09:00–09:30 Weirs", "2019-05-07 09:00–09:30 Crews"], "{first}");
    }
    // A group that ends with a day of the past turns nothing.
    let rows = [
        row(&["9:00-9:30", "Weirs"]),
        tr(&[tc(r#"<w:gridSpan w:val="2"/>"#, &[p("Notes"), p("All crews of the upper and of the lower river are asked to bring the reports that they were sent on 7 May 2018")].concat())]),
        row(&["10:00-10:30", "Crews"]),
    ];
    let found = of_bytes(&docx(&[p("River forum"), p("6 May 2019"), tbl(&rows)].concat()));
    assert_eq!(found, ["2019-05-06 09:00–09:30 Weirs", "2019-05-06 10:00–10:30 Crews"]);
}

/// A Word document of one table under a day.
pub fn table_of(rows: &[&[&str]]) -> Vec<u8> {
    let rows: Vec<String> = rows.iter().map(|cells| row(cells)).collect();
    docx(&[p("River forum"), p("6 May 2019"), tbl(&rows)].concat())
}

/// The same as text with tabs.
pub fn tabs_of(rows: &[&[&str]]) -> Vec<u8> {
    let rows: Vec<String> = rows.iter().map(|cells| cells.join("\t")).collect();
    format!("River forum\n\n6 May 2019\n\n{}\n", rows.join("\n")).into_bytes()
}

#[test]
fn a_few_rows_with_many_times_are_rows() {
    for head in [["Start", "End", "Duration", "Activity"], ["Inicio", "Fin", "Duración", "Actividad"]] {
        let rows: [&[&str]; 3] =
            [&head, &["9:00", "9:45", "00:45", "Weirs"], &["10:00", "10:30", "00:30", "Crews"]];
        for bytes in [table_of(&rows), tabs_of(&rows)] {
            assert_eq!(
                of_bytes(&bytes),
                ["2019-05-06 09:00–09:45 Weirs", "2019-05-06 10:00–10:30 Crews"],
                "{head:?}"
            );
        }
    }
    // Times along the top stay columns.
    let rows: [&[&str]; 2] = [&["", "9:00-10:00", "10:00-11:00"], &["6 May 2019", "Weirs", "Crews"]];
    assert_eq!(of_bytes(&table_of(&rows)), ["2019-05-06 09:00–10:00 Weirs", "2019-05-06 10:00–11:00 Crews"]);
}

#[test]
fn a_row_with_words_for_its_time_is_left_out_and_said() {
    let cases = [
        ("After the plenary", "River group", "Committee Room 1"),
        ("Après la plénière", "Groupe des fleuves", "Salle 1"),
        ("Tras la plenaria", "Grupo de ríos", "Sala 1"),
        ("大会之后", "河流组", "一号会议室"),
    ];
    for (when, title, room) in cases {
        let rows: [&[&str]; 3] =
            [&[when, title, room], &["10:00-11:00", "Weirs", "Room 2"], &["11:00-12:00", "Crews", "Room 3"]];
        let turned: [&[&str]; 3] = [rows[1], rows[0], rows[2]];
        for bytes in [table_of(&rows), table_of(&turned), tabs_of(&turned)] {
            let parsed = read(&bytes).unwrap();
            let found: Vec<String> = slots(&parsed.value).into_iter().map(|(_, title)| title).collect();
            assert_eq!(found, ["Weirs", "Crews"], "{when}");
            let told = kinds(&parsed).into_iter().any(
                |kind| matches!(kind, WarningKind::ItemSkipped(SkipReason::NoClock(text)) if text.contains(title)),
            );
            assert!(told, "{when}");
        }
    }
    // The head of a table is none, also where it stands once more.
    let head: &[&str] = &["Time", "Title", "Room"];
    let rows: [&[&str]; 4] =
        [head, &["10:00-11:00", "Weirs", "Room 2"], head, &["11:00-12:00", "Crews", "Room 3"]];
    let parsed = read(&table_of(&rows)).unwrap();
    assert_eq!(parsed.value.sessions.len(), 2);
    assert!(background(&parsed.value.sessions[0]).is_empty());
    assert!(!kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::ItemSkipped(_))));
}

#[test]
fn a_start_above_an_end_in_a_cell_is_a_slot_where_the_rows_follow_each_other() {
    for head in ["Time", "Heure", "Hora", "時間"] {
        let rows: [&[&str]; 4] = [
            &[head, "Title"],
            &["8:30¶9:00", "Registration"],
            &["9:00¶9:10", "Opening"],
            &["9:10¶10:10", "Weirs"],
        ];
        let found = of_bytes(&table_of(&rows));
        let slots: Vec<&str> = found.iter().map(|one| &one[11..24]).collect();
        assert_eq!(slots, ["08:30–09:00", "09:00–09:10", "09:10–10:10"], "{head}");
    }
    // The same moment in two cities is none.
    let rows: [&[&str]; 3] = [&["Time", "Title"], &["9:00¶15:00", "Weirs"], &["10:00¶16:00", "Crews"]];
    assert!(of_bytes(&table_of(&rows))[0].starts_with("2019-05-06 09:00–10:00"));
}

#[test]
fn hours_alone_in_a_column_of_times_are_times() {
    for (first, second) in [("14 - 15", "Fish"), ("14–15", "Poissons"), ("14 – 15", "鱼")] {
        let rows: [&[&str]; 4] = [
            &["Time", "Item", "Room"],
            &["9:00 - 10:00", "Weirs", "Hall"],
            &[first, second, "Beach"],
            &["16:00 - 17:00", "Close", "Hall"],
        ];
        let found = of_bytes(&table_of(&rows));
        assert_eq!(found[1], format!("2019-05-06 14:00–15:00 {second}"));
    }
}

#[test]
fn words_behind_the_end_of_a_time_are_kept_beside_it() {
    let cases = [
        ("14:30-18:30 or later if need be", "Weirs"),
        ("14 h 30-18 h 30 ou plus tard si nécessaire", "Écluses"),
        ("14.30-18.30 o más tarde si es necesario", "Esclusas"),
        ("14:30-18:30或更晚，视需要而定", "船闸"),
    ];
    for (slot, title) in cases {
        let rows: [&[&str]; 3] =
            [&["Time", "Event", "Room"], &[slot, title, "Hall 5"], &["19:00-20:00", "Walk", "Pier"]];
        let parsed = read(&table_of(&rows)).unwrap();
        let first = &parsed.value.sessions[0];
        assert_eq!(
            slots(&parsed.value)[0],
            ("2019-05-06 14:30–18:30".to_owned(), title.to_owned()),
            "{slot}"
        );
        assert_eq!(background(first).len(), 1, "{slot}");
    }
    // What happens then is no such word.
    let rows: [&[&str]; 2] =
        [&["14:30-18:30 Opening of the locks", "Ana Li"], &["19:00-20:00", "Walk along the river"]];
    let found = of_bytes(&table_of(&rows));
    assert!(!found.iter().any(|one| one.ends_with("Ana Li")), "{found:?}");
}

#[test]
fn a_head_goes_on_below_a_line_that_parts_its_table() {
    let cases = [
        (["Place", "Time", "Activity"], ["Garden", "Weirs", "Pier", "Crews"], "Award of the boats"),
        (["Lugar", "Horario", "Actividad"], ["Jardín", "Esclusas", "Muelle", "Remos"], "Premios"),
        (["Lieu", "Heure", "Activité"], ["Jardin", "Écluses", "Quai", "Équipages"], "Remise des prix"),
        (["地点", "时间", "活动"], ["花园", "船闸", "码头", "船员"], "颁奖"),
    ];
    for (head, [garden, weirs, pier, crews], between) in cases {
        let text = format!(
            "River forum\n\n6 May 2019\n\n{}\n{garden}\t9:00-10:00\t{weirs}\n\n{between}\n\n{pier}\t10:00-11:00\t{crews}\n{garden}\t11:00-12:00\tX\n",
            head.join("\t")
        );
        let parsed = read(text.as_bytes()).unwrap();
        let found: Vec<String> = slots(&parsed.value).into_iter().map(|(_, title)| title).collect();
        assert_eq!(found, [weirs, crews, "X"], "{head:?}");
    }
}

#[test]
fn a_row_whose_time_stands_in_another_column() {
    for head in [["From", "To", "Title"], ["Von", "Bis", "Titel"], ["De", "À", "Titre"]] {
        let rows: [&[&str]; 4] =
            [&head, &["9:00", "9:45", "Weirs"], &["9:45", "10:30", "Crews"], &["", "10:30", "Adjourn"]];
        let parsed = read(&table_of(&rows)).unwrap();
        let found: Vec<String> = slots(&parsed.value)
            .into_iter()
            .map(|(slot, title)| format!("{} {title}", &slot[11..16]))
            .collect();
        assert_eq!(found, ["09:00 Weirs", "09:45 Crews", "10:30 Adjourn"], "{head:?}");
        assert!(!kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::ItemSkipped(_))), "{head:?}");
    }
    let found = of_bytes(&tabs_of(&[
        &["Hall 5", "9:00 - 10:00 hrs.", "Talleres"],
        &["Hall 5", "10:00 - 11:00 hrs.", "Café"],
        &["A partir de las 21:00 hrs.", "Fiesta"],
    ]));
    assert!(found[2].starts_with("2019-05-06 21:00") && found[2].ends_with("Fiesta"), "{found:?}");
}

#[test]
fn a_cell_over_several_starts_ends_where_the_row_below_it_begins() {
    let merged = |text: &str| tc(r#"<w:vMerge w:val="restart"/>"#, &p(text));
    let on = || tc("<w:vMerge/>", &p(""));
    let cell = |text: &str| tc("", &p(text));
    for (time, days) in [
        ("Hours", ["6 May 2019", "7 May 2019"]),
        ("Heures", ["6 mai 2019", "7 mai 2019"]),
        ("时间", ["2019年5月6日", "2019年5月7日"]),
    ] {
        let rows = [
            row(&[time, days[0], days[1]]),
            tr(&[cell("9:00"), merged("Weirs"), cell("Crews")]),
            tr(&[cell("10:30"), on(), cell("Fish")]),
            row(&["12:00", "Lunch", "Lunch"]),
            row(&["13:00", "End", "End"]),
        ];
        let found = of_bytes(&docx(&[p("River forum"), tbl(&rows)].concat()));
        assert!(found.contains(&"2019-05-06 09:00–12:00 Weirs".to_owned()), "{found:?}");
        assert!(found.contains(&"2019-05-07 09:00–10:30 Crews".to_owned()), "{found:?}");
        assert!(found.contains(&"2019-05-07 10:30–12:00 Fish".to_owned()), "{found:?}");
    }
}

#[test]
fn a_row_with_nothing_but_a_time_is_told() {
    let told = |rows: &str| {
        let document = format!("River forum\n\n6 May 2019\n\n| Time | Title |\n|---|---|\n{rows}");
        let parsed = read(document.as_bytes()).unwrap();
        let unused = |kind: &&WarningKind| matches!(kind, WarningKind::TimeUnused(_));
        kinds(&parsed).into_iter().filter(unused).count()
    };
    let weirs = "| 9:00-10:00 | Weirs |\n";
    for row in [
        "| 10:00-10:30 | |\n",
        "| 10:30-11:00 CET | |\n",
        "| 10 h 00-10 h 30 | |\n",
        "| 上午10:00-10:30 | |\n",
    ] {
        assert_eq!(told(&format!("{weirs}{row}| 11:00-12:00 | Crews |\n")), 1, "{row}");
        assert_eq!(told(&format!("{weirs}| 11:00-12:00 | Crews |\n{row}")), 1, "{row}");
    }
    assert_eq!(told(&format!("{weirs}| 10:00-10:30 Coffee | |\n| 11:00-12:00 | Crews |\n")), 0);
}

#[test]
fn columns_that_only_spaces_align_are_a_table() {
    for (head, rows) in [
        (
            "            Monday 1 July   Tuesday 2 July",
            "9:00-10:30  Weirs           Locks\n10:30-11:00 Coffee          Tea",
        ),
        (
            "            Lundi 1 juillet     Mardi 2 juillet",
            "9h00-10h30  Weirs               Locks\n10h30-11h00 Coffee              Tea",
        ),
        (
            "            7月1日          7月2日",
            "9:00-10:30  Weirs           Locks\n10:30-11:00 Coffee          Tea",
        ),
    ] {
        let document = format!("River forum 2024\n\n{head}\n{rows}\n");
        let found = slots(&read(document.as_bytes()).unwrap().value);
        let found: Vec<String> = found.into_iter().map(|(slot, title)| format!("{slot} {title}")).collect();
        let wanted = [
            "2024-07-01 09:00–10:30 Weirs",
            "2024-07-02 09:00–10:30 Locks",
            "2024-07-01 10:30–11:00 Coffee",
            "2024-07-02 10:30–11:00 Tea",
        ];
        assert_eq!(found, wanted, "{head}");
    }
    let named = "River forum\n\n6 May 2019\n\nTime          Title          Speaker\n9:00-10:00    Weirs          Ms Ana Li\n";
    let session = &read(named.as_bytes()).unwrap().value.sessions[0];
    assert_eq!((text(&session.title), session.speakers.len()), ("Weirs", 1));
    // Without a head of days or names, gaps part nothing.
    let plain =
        "River forum\n\n6 May 2019\n\n9:00-10:00    Weirs  and  locks\n10:00-11:00   Crews  at  sea\n";
    assert_eq!(read(plain.as_bytes()).unwrap().value.sessions.len(), 2);
}

#[test]
fn a_row_of_a_grid_of_days_whose_time_is_none_is_told_and_no_text_of_another_session() {
    for (days, when) in [
        (["Time", "Monday 3 June 2024", "Tuesday 4 June 2024"], "after lunch"),
        (["Time", "Monday 3 June 2024", "Tuesday 4 June 2024"], "14"),
        (["Heure", "Lundi 3 juin 2024", "Mardi 4 juin 2024"], "–"),
        (["Hora", "Lunes 3 de junio de 2024", "Martes 4 de junio de 2024"], "***"),
        (["时间", "2024年6月3日", "2024年6月4日"], "会后"),
    ] {
        let rows: [&[&str]; 4] = [
            &days,
            &["9:00 – 10:00", "Nets", "Weirs"],
            &[when, "Eels and ropes", "Locks and gates"],
            &["15:30 – 16:30", "Crews", "Cranes"],
        ];
        for bytes in [table_of(&rows), tabs_of(&rows)] {
            let parsed = read(&bytes).unwrap();
            assert_eq!(parsed.value.sessions.len(), 4, "{when}");
            assert!(parsed.value.sessions.iter().all(|session| session.background.is_empty()), "{when}");
            let is_told = |kind: &&WarningKind| format!("{kind:?}").contains("Eels and ropes");
            assert!(kinds(&parsed).into_iter().any(|kind| is_told(&kind)), "{when}: {:?}", parsed.warnings);
        }
    }
    // Beside nothing it goes on with the sessions above.
    let rows: [&[&str]; 3] = [
        &["Time", "Monday 3 June 2024", "Tuesday 4 June 2024"],
        &["9:00 – 10:00", "Nets", "Weirs"],
        &["", "with Ana Li of the harbour", "with Bo Yu of the locks"],
    ];
    let parsed = read(&table_of(&rows)).unwrap();
    assert!(!format!("{:?}", parsed.warnings).contains("Ana Li"), "{:?}", parsed.warnings);
}
