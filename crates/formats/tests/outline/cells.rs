//! Tables whose rows or columns are laid out in an uncommon way, each in several languages and formats, with what
//! must not be taken for one.

use super::forms::row;
use super::pdf::pdf;
use super::word::{docx, p, tbl, tc, tr};
use super::*;

fn of_bytes(bytes: &[u8]) -> Vec<String> {
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
fn a_list_of_links_names_no_sessions_again() {
    let table = |head: [&str; 4], days: [&str; 2], last: &str| {
        let rows = [
            row(&head),
            row(&[days[0], "9:00-10:00", "Weirs and locks of the upper river", last]),
            row(&[days[1], "9:00-10:00", "Crews", last]),
        ];
        tbl(&rows)
    };
    let cases = [
        (["Date", "Time", "Title", "Speaker"], ["Date", "Time", "Title", "Link"]),
        (["Date", "Heure", "Titre", "Orateur"], ["Date", "Heure", "Titre", "Lien"]),
        (["Fecha", "Hora", "Título", "Orador"], ["Fecha", "Hora", "Título", "Enlace"]),
        (["日期", "时间", "题目", "发言人"], ["日期", "时间", "题目", "链接"]),
    ];
    for (head, links) in cases {
        let agenda = table(head, ["6 May 2019", "7 May 2019"], "Ana Li");
        let again = table(links, ["7 May 2018", "8 May 2018"], "here");
        let parsed = read(&docx(&[p("River forum"), agenda, p("Links"), again].concat())).unwrap();
        let found: Vec<String> = parsed.value.sessions.iter().map(slot).collect();
        assert_eq!(found, ["2019-05-06 09:00–10:00", "2019-05-07 09:00–10:00"], "{links:?}");
        let told = kinds(&parsed)
            .into_iter()
            .filter(|kind| matches!(kind, WarningKind::ItemSkipped(SkipReason::ListedAgain(_))));
        assert_eq!(told.count(), 2, "{links:?}");
    }
    // An agenda that has a column of links is one.
    let agenda = table(["Date", "Time", "Title", "Link"], ["6 May 2019", "7 May 2019"], "here");
    let found = of_bytes(&docx(&[p("River forum"), agenda].concat()));
    assert_eq!(found.len(), 2, "{found:?}");
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

#[test]
fn a_talk_that_is_only_counted_keeps_its_number_before_its_title() {
    let cases = [
        ("Keynote 1¶Speaker: Ana Li¶Title: Weirs", "Keynote 1: Weirs"),
        ("專題演講1¶主講人：李明/水利系¶講題：船閘", "專題演講1：船閘"),
        ("Ponencia 2¶Ponente: Ana Li¶Título: Esclusas", "Ponencia 2: Esclusas"),
        ("Lecture 3¶Speaker: Ana Li¶Topic: Fish", "Lecture 3: Fish"),
    ];
    for (cell, title) in cases {
        let rows = [row(&["9:00-9:30", cell]), row(&["9:30-10:00", "Break"])];
        let found = of_bytes(&docx(&[p("River forum"), p("6 May 2019"), tbl(&rows)].concat()));
        assert_eq!(found[0], format!("2019-05-06 09:00–09:30 {title}"), "{cell}");
    }
    // The number of a session stands in its own field.
    let rows = [row(&["9:00-9:30", "Session 1¶Chair: Ana Li¶Title: Weirs"]), row(&["9:30-10:00", "Break"])];
    let found = of_bytes(&docx(&[p("River forum"), p("6 May 2019"), tbl(&rows)].concat()));
    assert_eq!(found[0], "2019-05-06 09:00–09:30 Weirs");
}

/// A Word document of one table under a day.
fn table_of(rows: &[&[&str]]) -> Vec<u8> {
    let rows: Vec<String> = rows.iter().map(|cells| row(cells)).collect();
    docx(&[p("River forum"), p("6 May 2019"), tbl(&rows)].concat())
}

/// The same as text with tabs.
fn tabs_of(rows: &[&[&str]]) -> Vec<u8> {
    let rows: Vec<String> = rows.iter().map(|cells| cells.join("\t")).collect();
    format!("River forum\n\n6 May 2019\n\n{}\n", rows.join("\n")).into_bytes()
}

#[test]
fn a_column_that_only_counts_items_is_no_title() {
    let cases = [
        (["Time", "Agenda item", "Notes"], ["Item 2", "Item 2", "Item 3: Fish"]),
        (["Heure", "Point de l'ordre du jour", "Contenu"], ["Point 2", "Point 2", "Point 3 : poissons"]),
        (["Hora", "Punto", "Contenido"], ["Punto 2", "Punto 2", "Punto 3"]),
        (["时间", "议题", "内容"], ["议题二", "议题二", "议题三"]),
    ];
    for (head, items) in cases {
        let rows: [&[&str]; 4] = [
            &head,
            &["9:00-9:30", items[0], "Weirs and locks"],
            &["9:30-10:00", items[1], "Crews"],
            &["10:00-10:30", items[2], "Fish ladders"],
        ];
        for bytes in [table_of(&rows), tabs_of(&rows)] {
            let parsed = read(&bytes).unwrap();
            let titles: Vec<String> = slots(&parsed.value).into_iter().map(|(_, title)| title).collect();
            assert_eq!(titles, ["Weirs and locks", "Crews", "Fish ladders"], "{head:?}");
            assert_eq!(parsed.value.sessions[0].track.as_deref(), Some(items[0]));
        }
    }
    // Titles beside notes stay titles.
    let rows: [&[&str]; 4] = [
        &["Time", "Item", "Notes"],
        &["9:00-9:30", "Weirs", "with a film"],
        &["9:30-10:00", "Item 4 once more", "in French"],
        &["10:00-10:30", "Fish", "in the open"],
    ];
    let found = of_bytes(&table_of(&rows));
    assert!(found[0].ends_with("Weirs") && found[2].ends_with("Fish"), "{found:?}");
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
fn columns_beside_rooms_are_rooms_too() {
    let heads = [
        ["Time", "Foyer", "Room A", "Room B"],
        ["时间", "中庭", "A室", "B室"],
        ["Heure", "Cour", "Salle A", "Salle B"],
        ["Hora", "Patio", "Sala A", "Sala B"],
    ];
    for head in heads {
        let rows: [&[&str]; 4] = [
            &head,
            &["9:00-10:00", "", "Weirs", "Crews"],
            &["10:00-11:00", "Lunch and posters", "Fish", "Boats"],
            &["11:00-12:00", "", "Close", ""],
        ];
        let parsed = read(&table_of(&rows)).unwrap();
        let found: Vec<String> = slots(&parsed.value).into_iter().map(|(_, title)| title).collect();
        assert_eq!(found, ["Weirs", "Crews", "Lunch and posters", "Fish", "Boats", "Close"], "{head:?}");
    }
    // A column of remarks holds no sessions.
    let rows: [&[&str]; 2] =
        [&["Time", "Room A", "Room B", "Remarks"], &["9:00-10:00", "Weirs", "Crews", "bring boots"]];
    let found = of_bytes(&table_of(&rows));
    assert!(!found.iter().any(|one| one.ends_with("bring boots")), "{found:?}");
}

#[test]
fn a_heading_over_the_first_rows_is_theirs_and_not_left_out() {
    for heading in ["PART I: Weirs", "PARTIE I : Barrages", "PARTE I: Presas", "第一部分：水坝"] {
        let wide = tr(&[tc(r#"<w:gridSpan w:val="2"/>"#, &p(heading))]);
        let rows = [wide, row(&["9:00-10:00", "Bamboo"]), row(&["10:00-11:00", "Silk"])];
        let parsed = read(&docx(&[p("River forum"), p("6 May 2019"), tbl(&rows)].concat())).unwrap();
        assert_eq!(parsed.value.sessions[0].track.as_deref(), Some(heading));
        assert!(!kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::TextUnplaced(_))), "{heading}");
    }
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
fn a_place_before_the_time_is_the_room_of_what_stands_behind_it() {
    for (hall, title, walk) in [
        ("Hall 5", "Weirs", "Walk"),
        ("Salle 5", "Écluses", "Visite"),
        ("Sala 5", "Esclusas", "Visita"),
        ("五号会议室", "船闸", "参观"),
    ] {
        let rows: [&[&str]; 2] = [&[hall, "9:00-10:00", title], &[hall, "10:00-11:00", walk]];
        for bytes in [table_of(&rows), tabs_of(&rows)] {
            let parsed = read(&bytes).unwrap();
            let found: Vec<String> = slots(&parsed.value).into_iter().map(|(_, title)| title).collect();
            assert_eq!(found, [title, walk], "{hall}");
            assert!(parsed.value.sessions[0].room.is_some(), "{hall}");
        }
    }
    // What is no place stays the title before its time.
    let rows: [&[&str]; 2] = [&["Weirs", "9:00-10:00", "Ana Li"], &["Crews", "10:00-11:00", "Bo Roe"]];
    let found = of_bytes(&table_of(&rows));
    assert!(found[0].ends_with("Weirs") && found[1].ends_with("Crews"), "{found:?}");
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
fn the_code_of_a_room_before_a_title_is_its_room() {
    for code in ["C111 A,B,C", "B-204", "HG 01.12", "E4"] {
        let is_code = code != "E4";
        let document = format!(
            "River forum\n\n6 May 2019\n\n| 13:00-13:10 | {code} | Weirs | |\n|---|---|---|---|\n| 13:10-14:00 | {code} | Crews | |\n"
        );
        let sessions = read(document.as_bytes()).unwrap().value.sessions;
        assert_eq!(text(&sessions[0].title) == "Weirs", is_code, "{code}");
        assert_eq!(sessions[0].room.as_deref() == Some(code), is_code, "{code}");
    }
    let document = "River forum\n\n6 May 2019\n\n| 13:00-13:10 | C111 A,B<br>Weirs |\n|---|---|\n| 13:10-14:00 | B-204<br>Crews |\n";
    let sessions = read(document.as_bytes()).unwrap().value.sessions;
    assert_eq!((text(&sessions[0].title), sessions[0].room.as_deref()), ("Weirs", Some("C111 A,B")));
}

/// Name, role and affiliation of each person of a session.
fn persons_of(session: &rostrum_programme::Session) -> Vec<String> {
    let of = |text: &Option<LocalizedText>| {
        let text = text.as_ref().and_then(|text| text.iter().next());
        text.map_or(String::new(), |(_, text)| text.to_owned())
    };
    let person =
        |one: &rostrum_programme::Speaker| [of(&one.name), of(&one.role), of(&one.affiliation)].join("|");
    session.speakers.iter().map(person).collect()
}

#[test]
fn what_stands_below_a_name_in_a_cell_of_persons_is_theirs() {
    for (heads, cell, expected) in [
        (
            ["Time", "Speaker", "Topic"],
            ["Dr. Eva Lind", "Coastal Institute", "Bergen"].as_slice(),
            vec!["Dr. Eva Lind||Coastal Institute, Bergen"],
        ),
        (
            ["Heure", "Intervenants", "Sujet"],
            &["Luc Petit", "Directeur", "Université du Lac", "Zoé Blanc", "OIT"],
            vec!["Luc Petit|Directeur|Université du Lac", "Zoé Blanc||OIT"],
        ),
        (
            ["Hora", "Ponentes", "Tema"],
            &["Marta Cano", "Ministerio de Puertos", "Iván Mora"],
            vec!["Marta Cano||Ministerio de Puertos", "Iván Mora||"],
        ),
        // Three persons, and nobody.
        (
            ["Time", "Speaker", "Topic"],
            &["Tom Ray", "Una Holt", "Eva Lind"],
            vec!["Tom Ray||", "Una Holt||", "Eva Lind||"],
        ),
        (["Time", "Speaker", "Topic"], &["--"], vec![]),
        (["Time", "Speaker", "Topic"], &["–"], vec![]),
    ] {
        let [time, speaker, topic] = heads;
        let lines: String = cell.iter().map(|line| p(line)).collect();
        let body = [
            p("Forum on ports, 14 May 2024"),
            p("14 May 2024"),
            tbl(&[
                tr(&[tc("", &p(time)), tc("", &p(speaker)), tc("", &p(topic))]),
                tr(&[tc("", &p("9:00 – 10:00")), tc("", &lines), tc("", &p("Tides and cranes"))]),
                tr(&[tc("", &p("10:00 – 10:30")), tc("", &p("--")), tc("", &p("Tea"))]),
            ]),
        ];
        let parsed = read(&docx(&body.concat())).unwrap();
        assert_eq!(parsed.value.sessions.len(), 2, "{cell:?}");
        assert_eq!(persons_of(&parsed.value.sessions[0]), expected, "{cell:?}");
        assert_eq!(persons_of(&parsed.value.sessions[1]), Vec::<String>::new(), "{cell:?}");
    }
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
