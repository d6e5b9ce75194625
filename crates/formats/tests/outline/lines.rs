//! Lines of running text whose title is written in an uncommon way, each in several languages, with what must not be
//! taken for one.

use super::*;

/// The sessions of a text, as slot and title.
pub fn of(text: &str) -> Vec<String> {
    let parsed = read(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"));
    slots(&parsed.value).into_iter().map(|(slot, title)| format!("{slot} {title}")).collect()
}

/// The sessions of lines under one day, without the day.
pub fn under_a_day(lines: &str) -> Vec<String> {
    let found = of(&format!("River forum\n\n6 May 2019\n\n{lines}\n"));
    found.iter().map(|one| one.strip_prefix("2019-05-06 ").unwrap_or(one).to_owned()).collect()
}

#[test]
fn a_label_that_goes_on_is_a_title() {
    let lines = "9:00–10:00 Session 3 (continued)\n10:00–11:00 Lecture/tutorial: Weirs\n11:00–12:00 Séance 2 (suite)\n12:00–13:00 Sesión 4 (continuación)\n14:00–15:00 专题会议 3（续）";
    let wanted = [
        "09:00–10:00 Session 3 (continued)",
        "10:00–11:00 Lecture/tutorial: Weirs",
        "11:00–12:00 Séance 2 (suite)",
        "12:00–13:00 Sesión 4 (continuación)",
        "14:00–15:00 专题会议 3（续）",
    ];
    assert_eq!(under_a_day(lines), wanted);
    // Words behind a label are the title still.
    let lines = "9:00–10:00 Session 3: Weirs (continued)\n10:00–11:00 Panel / Crews";
    assert_eq!(under_a_day(lines), ["09:00–10:00 Weirs (continued)", "10:00–11:00 Crews"]);
}

#[test]
fn a_word_of_a_session_on_the_title_page_is_the_title() {
    for title in ["Workshop", "Atelier", "Taller", "研讨会"] {
        let text = format!("{title}\n6 May 2019\n\n11.45 – 12.30 Weirs\n13.30 – 15.00 Crews\n");
        let parsed = read(text.as_bytes()).unwrap();
        let found: Vec<String> = slots(&parsed.value).into_iter().map(|(_, title)| title).collect();
        assert_eq!(found, ["Weirs", "Crews"], "{title}");
        assert_eq!(super::text(&parsed.value.title), title);
    }
    // A heading whose time and room stand below it is a session.
    let text = "River forum\n\n6 May 2019\n\nSession 1\n9:00 – 10:00 Room 5\nWeirs\n";
    assert_eq!(of(text), ["2019-05-06 09:00–10:00 Weirs"]);
}

#[test]
fn a_list_of_items_is_headed_by_no_label() {
    let lines = "9:00–9:15 Opening, introduction, agenda\n9:15–9:30 Ouverture, présentation\n9:30–10:00 Plenary: Weirs";
    let wanted = [
        "09:00–09:15 Opening, introduction, agenda",
        "09:15–09:30 Ouverture, présentation",
        "09:30–10:00 Weirs",
    ];
    assert_eq!(under_a_day(lines), wanted);
}

#[test]
fn words_in_brackets_beside_a_time_are_no_title() {
    let cases = [
        ("9:00 a.m.–12:30 p.m. (Plenary)", "Weirs (Item 11)"),
        ("9h00 – 12h30 (plénière)", "Écluses (point 11)"),
        ("9.00-12.30 h (sesión plenaria)", "Esclusas (punto 11)"),
        ("9:00-12:30（全体会议）", "船闸（项目11）"),
    ];
    for (slot, title) in cases {
        let found = under_a_day(&format!("{slot}\n{title}\n\n14:00–15:00 Crews"));
        assert_eq!(found[0], format!("09:00–12:30 {title}"), "{slot}");
    }
    // A break in brackets is one, and a place is the room.
    let parsed = read("River forum\n\n6 May 2019\n\n9:00–10:00 (Coffee break)\nin the garden\n10:00–11:00 (Room 5)\nWeirs\n".as_bytes()).unwrap();
    let found: Vec<String> = slots(&parsed.value).into_iter().map(|(_, title)| title).collect();
    assert!(found[0].contains("Coffee break") && found[1] == "Weirs", "{found:?}");
    assert!(parsed.value.sessions[1].room.is_some());
    // With nothing below, they are what there is.
    assert_eq!(
        under_a_day("9:00–10:00 (Working groups)\n10:00–11:00 Crews")[0],
        "09:00–10:00 Working groups"
    );
}

#[test]
fn the_line_above_a_place_and_its_time_is_the_title() {
    let cases = [
        ("Weirs and locks", "12 Water Street, Room 5, 10:00–12:00"),
        ("Секция 1. Шлюзы", "ул. Речная, 49, конференц-зал, 3 этаж, 10:00–12:00"),
        ("Écluses et barrages", "rue de l'Eau, salle 5, 10h00–12h00"),
        ("Esclusas", "calle del Agua, sala 5 (10:00-12:00)"),
        ("Session 2: Fish", "Hall 5, 10:00–12:00"),
    ];
    for (title, place) in cases {
        let text =
            format!("River forum\n\n6 May 2019\n\n9:00–9:30 Opening\nWords of welcome.\n{title}\n{place}\n");
        let parsed = read(text.as_bytes()).unwrap();
        let last = parsed.value.sessions.last().unwrap();
        assert_eq!(slot(last), "2019-05-06 10:00–12:00", "{place}");
        assert!(title.ends_with(super::text(&last.title)), "{place}: {}", super::text(&last.title));
        assert!(last.room.is_some(), "{place}");
        assert_eq!(parsed.value.sessions.len(), 2);
    }
    // A title with its time behind it stays one.
    let found = under_a_day("9:00–9:30 Opening\nWords of welcome.\nVisit of the locks, 10:00–12:00");
    assert_eq!(found[1], "10:00–12:00 Visit of the locks");
}

#[test]
fn the_name_of_who_speaks_above_the_title_is_no_title() {
    let documents = [
        [
            "Ana Li (University of Sluys)",
            "\"Weirs\"",
            "Bo Roe (Harbour Board)",
            "Crews of the river",
            "Cy de la Mar (CNRS)",
            "Fish",
        ],
        [
            "Ana Li (Université de Sluys)",
            "« Écluses »",
            "Bo Roe (Port)",
            "Équipages",
            "Cy Mar (CNRS)",
            "Poissons",
        ],
        [
            "Ana Li (Universidad de Sluys)",
            "“Esclusas”",
            "Bo Roe (Puerto)",
            "Tripulaciones",
            "Cy Mar (CSIC)",
            "Peces",
        ],
    ];
    for lines in documents {
        let [a, weirs, b, crews, c, fish] = lines;
        let text = format!(
            "River forum\n\n6 May 2019\n\n9:00–9:30\n{a}\n{weirs}\n\n9:30–10:00\n{b}\n{crews}\n\n10:00–10:30\n{c}\n{fish}\n\n10:30–11:00\nLunch\n"
        );
        let parsed = read(text.as_bytes()).unwrap();
        let found: Vec<String> = slots(&parsed.value).into_iter().map(|(_, title)| title).collect();
        assert_eq!(found[0], weirs.trim_matches(['"', '“', '”', '«', '»', ' ']), "{a}");
        assert_eq!(found[1..3], [crews, fish], "{a}");
        assert_eq!(parsed.value.sessions[0].speakers.len(), 1, "{a}");
    }
    // One talk alone may be called by who gives it.
    let found = under_a_day(
        "9:00–9:30\nAna Li (Harbour Board)\nA word about weirs\n\n10:00–10:30\nCrews\n\n10:30–11:00\nFish",
    );
    assert_eq!(found[0], "09:00–09:30 Ana Li (Harbour Board)");
}

#[test]
fn a_word_of_a_kind_above_each_title_is_no_title() {
    for (kind, rest) in [("Talk", "Break"), ("Exposé", "Pause"), ("Ponencia", "Pausa"), ("演讲", "茶歇")]
    {
        let sessions: String = ["Weirs", "Crews", "Fish", "Boats"]
            .iter()
            .enumerate()
            .map(|(at, title)| format!("{}:00 - {}:30\n{kind}\n{title}\nAbout {title}.\n", at + 9, at + 9))
            .collect();
        let text =
            format!("River forum\n\n6 May 2019\n\n{sessions}13:00 - 14:00\n{rest}\nLunch in the garden\n");
        let parsed = read(text.as_bytes()).unwrap();
        let found: Vec<String> = slots(&parsed.value).into_iter().map(|(_, title)| title).collect();
        assert_eq!(found[..4], ["Weirs", "Crews", "Fish", "Boats"], "{kind}");
    }
    let found = under_a_day(
        "9:00–9:30 Opening\nWords of welcome\n9:30–10:00 Weirs\n10:00–10:30 Lunch\nIn the garden",
    );
    assert_eq!(found, ["09:00–09:30 Opening", "09:30–10:00 Weirs", "10:00–10:30 Lunch"]);
}

#[test]
fn a_heading_over_sessions_with_times_is_their_track_and_its_chair_theirs() {
    let cases = [
        ("SESSION I: Fiscal space", "Chair: Ana Li, River Board", "SESSION II: Fish"),
        ("SÉANCE 1 : Budget", "Présidence : Mme Ana Li, Port", "SÉANCE 2 : Poissons"),
        ("SESIÓN 1: Presupuesto", "Moderadora: Ana Li, Puerto", "SESIÓN 2: Peces"),
        ("专题会议 1：财政", "主持人：李明", "专题会议 2：鱼类"),
    ];
    for (first, chair, second) in cases {
        let text = format!(
            "River forum\n\n6 May 2019\n\n{first}\n{chair}\n9:10-9:40 Weirs\n9:40-10:10 Crews\n10:10-10:30 Coffee break\n\n{second}\n10:50-11:20 Ladders\n11:20-11:50 Eels\n"
        );
        let parsed = read(text.as_bytes()).unwrap();
        let tracks: Vec<Option<&str>> =
            parsed.value.sessions.iter().map(|session| session.track.as_deref()).collect();
        assert_eq!(tracks, [Some(first), Some(first), None, Some(second), Some(second)], "{first}");
        let speakers: Vec<usize> =
            parsed.value.sessions.iter().map(|session| session.speakers.len()).collect();
        assert_eq!(speakers, [1, 1, 0, 0, 0], "{chair}");
        let lost =
            |kind: &&WarningKind| matches!(kind, WarningKind::ItemSkipped(_) | WarningKind::TextUnplaced(_));
        assert!(!kinds(&parsed).iter().any(lost), "{first}");
    }
    // A session without a time is told, also before a closing one.
    let text =
        "River forum\n\n6 May 2019\n\n9:10-9:40 Weirs\n\nSession 3: Fish\n\n16:00-17:00 Closing words\n";
    let parsed = read(text.as_bytes()).unwrap();
    let told = |kind: &&WarningKind| matches!(kind, WarningKind::ItemSkipped(SkipReason::NoClock(_)));
    assert!(kinds(&parsed).iter().any(told));
}

#[test]
fn a_title_in_the_cell_of_its_time_is_a_session() {
    let table = "River forum\n\n6 May 2019\n\n| 09:30–10:00 | Weirs |\n|---|---|\n| 10:00–10:30 Coffee break | |\n| 10:30–11:00 | Crews |\n";
    assert_eq!(
        of(table),
        [
            "2019-05-06 09:30–10:00 Weirs",
            "2019-05-06 10:00–10:30 Coffee break",
            "2019-05-06 10:30–11:00 Crews"
        ]
    );
}

#[test]
fn markdown_may_begin_with_a_comment_or_a_tag() {
    for head in [
        "<!-- draft -->\n# River forum",
        "<!--\nnot for print\n-->\n\n# River forum",
        "<p align=\"center\">\n\n# River forum\n\n</p>",
        "<h1 align=\"center\">River forum</h1>",
        "# River forum\n\n<!-- 10:00-11:00 Old session -->\n<br>",
    ] {
        let document = format!("{head}\n\n6 May 2019\n\n10:00-11:00 Weirs\n11:00-12:00 Crews\n");
        assert_eq!(of(&document), ["2019-05-06 10:00–11:00 Weirs", "2019-05-06 11:00–12:00 Crews"], "{head}");
        assert_eq!(text(&read(document.as_bytes()).unwrap().value.title), "River forum", "{head}");
    }
    for other in [
        "<?xml version=\"1.0\"?>\n<items>\n<item>a</item>\n</items>\n",
        "<items>\n<item>a</item>\n</items>\n",
    ] {
        let error = read(other.as_bytes()).unwrap_err();
        assert_eq!(error.kind, ReadErrorKind::Unsupported("xml".to_owned()));
    }
}

#[test]
fn a_label_in_two_languages_is_no_title_by_itself() {
    let lines = "9:00–10:00 Opening / Ouverture\n10:00–11:00 Session 1 / Séance 1: Weirs / Barrages\n11:00–12:00 Closing / Cierre\n12:00–13:00 Plenary, 5th meeting\n13:00–14:00 Panel / Crews";
    let wanted = [
        "09:00–10:00 Opening / Ouverture",
        "10:00–11:00 Weirs / Barrages",
        "11:00–12:00 Closing / Cierre",
        "12:00–13:00 Plenary, 5th meeting",
        "13:00–14:00 Crews",
    ];
    assert_eq!(under_a_day(lines), wanted);
}

#[test]
fn the_number_of_an_item_is_no_part_of_its_title() {
    let lines = "（一）9:00-10:00 致辞\n（二）10:00-11:00 报告";
    assert_eq!(under_a_day(lines), ["09:00–10:00 致辞", "10:00–11:00 报告"]);
    for number in ["1.", "(2)", "三"] {
        let table = format!("River forum\n\n6 May 2019\n\n{number}\t9:00\tWeirs\n{number}\t10:00\tCrews\n");
        assert_eq!(of(&table), ["2019-05-06 09:00–10:00 Weirs", "2019-05-06 10:00–10:30 Crews"], "{number}");
    }
}

#[test]
fn labels_and_values_parted_by_tabs_are_no_agenda() {
    for labels in [
        "Date:\t6 May 2019\nTime:\t9:00–12:00\nPlace:\tHall 3",
        "Date :\t6 mai 2019\nHeure :\t9h00–12h00\nLieu :\tSalle 3",
        "Fecha:\t6 de mayo de 2019\nHora:\t9:00–12:00\nLugar:\tSala 3",
        "日期：\t2019年5月6日\n时间：\t9:00-12:00\n地点：\t三号厅",
    ] {
        let document = format!("River forum\n\n{labels}\n\n9:00 Weirs\n10:00 Crews\n");
        assert_eq!(
            of(&document),
            ["2019-05-06 09:00–10:00 Weirs", "2019-05-06 10:00–12:00 Crews"],
            "{labels}"
        );
    }
}

#[test]
fn emphasis_within_a_line_of_markdown_leaves_no_stars() {
    let found = under_a_day("9:00–10:00 Weirs *(M. Rossi)*\n10:00–11:00 A *river* and 2 * 3 stones");
    assert_eq!(found, ["09:00–10:00 Weirs (M. Rossi)", "10:00–11:00 A river and 2 * 3 stones"]);
}

#[test]
fn the_title_of_the_whole_is_no_label_and_no_notice() {
    for (lines, title) in [
        (
            "Programme of the visit of the delegation of Ruritania\n14 June 2024",
            "Programme of the visit of the delegation of Ruritania",
        ),
        ("十四五规划研讨会议程\n\n一、会议时间\n2024年6月14日", "十四五规划研讨会议程"),
        ("You are invited!\n\nWebinar: Weirs at work\n\n14 June 2024", "Webinar: Weirs at work"),
        ("КОНФЕРЕНЦИЯ «РЕКИ»\nМосква, 14 июня 2024 г.", "КОНФЕРЕНЦИЯ «РЕКИ»"),
    ] {
        let document = format!("{lines}\n\n10:00-11:00 Weirs\n11:00-12:00 Crews\n");
        let parsed = read(document.as_bytes()).unwrap();
        assert_eq!(text(&parsed.value.title), title);
        let guessed = kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::DateFromSentence { .. }));
        assert!(!guessed, "{lines}");
    }
}

#[test]
fn a_room_before_the_title_of_a_row_is_no_title() {
    for row in [
        "Room 2 | Weirs at work | ILO",
        "Salle 2 | Weirs at work | ILO",
        "Sala 2 | Weirs at work | ILO",
        "二号厅 | Weirs at work | ILO",
    ] {
        for other in ["", "13:00-14:00 | Room 5 | Crews | ITF\n"] {
            let document = format!("River forum\n\n6 May 2019\n\n11:30-13:00 | {row}\n{other}");
            assert_eq!(of(&document)[0], "2019-05-06 11:30–13:00 Weirs at work", "{document}");
        }
    }
}

#[test]
fn a_salutation_is_no_title_and_a_compound_no_label() {
    let document = "Dear colleagues,\n\nRiver meeting\n\n6 May 2019\n\n10:00–11:00 Workshop-Phase I\n11:00–12:00 Panel-Gespräch: Weirs\n";
    let parsed = read(document.as_bytes()).unwrap();
    assert_eq!(text(&parsed.value.title), "River meeting");
    assert_eq!(of(document)[0], "2019-05-06 10:00–11:00 Workshop-Phase I");
    let document =
        "River meeting\n\n6 May 2019\n\n10:00–11:00 Opening session (Room: Aula Magna; Chair: P. Costa)\n";
    let session = &read(document.as_bytes()).unwrap().value.sessions[0];
    assert_eq!((session.room.as_deref(), session.speakers.len()), (Some("Aula Magna"), 1));
}
