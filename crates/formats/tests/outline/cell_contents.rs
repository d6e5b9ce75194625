//! What the cells beside the times of a table are: titles, rooms, persons, counts.

use super::cells::{of_bytes, table_of, tabs_of};
use super::forms::row;
use super::word::{docx, p, tbl, tc, tr};
use super::*;

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
