//! Lines of running text whose time, day or title is written in an uncommon way, each in several languages, with
//! what must not be taken for one.

use super::*;

/// The sessions of a text, as slot and title.
fn of(text: &str) -> Vec<String> {
    let parsed = read(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"));
    slots(&parsed.value).into_iter().map(|(slot, title)| format!("{slot} {title}")).collect()
}

/// The sessions of lines under one day, without the day.
fn under_a_day(lines: &str) -> Vec<String> {
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
fn an_afternoon_is_not_noon() {
    let text = "Forum des fleuves, 6-7 mai 2019\n\nSéance 1 – lundi 6 mai, après-midi : écluses\n14 h 00 – 15 h 00 Barrages\n\nSéance 2 – mardi 7 mai, matin : équipages\n9 h 00 – 10 h 00 Salaires\n";
    assert_eq!(of(text), ["2019-05-06 14:00–15:00 Barrages", "2019-05-07 09:00–10:00 Salaires"]);
    let text = "River forum\n\n6 May 2019\n\n10:30-noon Weirs\n";
    assert_eq!(of(text), ["2019-05-06 10:30–12:00 Weirs"]);
}

#[test]
fn hours_and_minutes_in_one_number_with_the_half_of_the_day() {
    let lines = "1230pm-130pm: Lunch\n130pm - 215 pm Weirs\n930 p.m. to 1015 p.m.: Songs\n1045pm: Walk";
    assert_eq!(
        under_a_day(lines),
        ["12:30–13:30 Lunch", "13:30–14:15 Weirs", "21:30–22:15 Songs", "22:45–23:15 Walk"]
    );
    // Numbers without it are none.
    let lines = "9:00–10:00 Weirs\n1230 crews of 130 boats\n10:00–11:00 Crews";
    assert_eq!(under_a_day(lines), ["09:00–10:00 Weirs", "10:00–11:00 Crews"]);
}

#[test]
fn hours_joined_by_a_dash_within_a_line() {
    let lines = "4:30 pm Close\nSocial event: boat trip 6-10 pm (old harbour)";
    assert_eq!(under_a_day(lines)[1], "18:00–22:00 boat trip (old harbour)");
    for control in ["Room 6-10 pm", "Members of ages 6-10 pm", "Panel 3-4 pm"] {
        let found = under_a_day(&format!("9:00–10:00 Weirs\n{control}"));
        assert!(!found.iter().any(|one| one.starts_with("18:00") || one.starts_with("15:00")), "{found:?}");
    }
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
fn days_are_counted_before_a_comma_and_months_stand_between_strokes() {
    let days = [
        ("Day 1, 6 May 2019: Weirs", "Day 2, 7 May 2019: Crews"),
        ("Jour 1, 6 mai 2019 : écluses", "Jour 2, 7 mai 2019 : équipages"),
        ("Día 1, 6 de mayo de 2019: esclusas", "Día 2, 7 de mayo de 2019: tripulaciones"),
        ("Date: Monday, 6/May/2019", "Date: Tuesday, 7/May/2019"),
        ("06-May-2019", "07-May-2019"),
    ];
    for (first, second) in days {
        let text = format!("River forum\n\n{first}\n9.00 – 9.30 Opening\n\n{second}\n9.00 – 9.30 Review\n");
        let found = of(&text);
        assert_eq!(found, ["2019-05-06 09:00–09:30 Opening", "2019-05-07 09:00–09:30 Review"], "{first}");
    }
    let two = of("River forum\n\n6, 7 May 2019\n\nDay 2\n9:00–10:00 Crews\n");
    assert_eq!(two, ["2019-05-07 09:00–10:00 Crews"]);
}

#[test]
fn times_without_any_date_are_refused_with_their_number() {
    let documents = [
        "River forum\n\n9:00–10:00 Weirs\n10:00–11:00 Crews\n",
        "Forum des fleuves\n\n9h00 – 10h00 : Écluses\n10h00 – 11h00 : Équipages\n",
        "Foro de los ríos\n\n9.00-10.00 h Esclusas\n10.00-11.00 h Tripulaciones\n",
        "9:00-10:00 船闸\n10:00-11:00 船员\n",
    ];
    for document in documents {
        assert_eq!(read(document.as_bytes()).unwrap_err().kind, ReadErrorKind::NoDate(2), "{document}");
    }
    // A day of the week says at least which one, and dates that contradict each other are dates.
    let open = "River forum\nRegister before 3 April 2019, and pay for the dinner before 4 April 2019 in any case.\n\n9:00–10:00 Weirs\n";
    assert_eq!(read(open.as_bytes()).unwrap_err().kind, ReadErrorKind::NoSessions(1));
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
fn the_hours_of_a_day_or_half_of_it_are_said_to_make_no_session() {
    let documents = [
        "River forum\n\n6 May 2019\n3:30 pm to 5:30 pm (EDT)\n3:30-3:55 Weirs\n3:55-5:30 Crews\n",
        "River forum\n\n6 May 2019\n3:30 pm to 5:30 pm (EDT)\nSpeakers: Ana Li, Bo Roe\n3:30-3:55 Weirs\n3:55-5:30 Crews\n",
        "Forum des fleuves\n\n6 mai 2019\n\n## Après-midi (15h30 - 17h30)\n\n- **15h30-15h55** - Écluses\n- **15h55-17h30** - Équipages\n",
        "Foro de los ríos\n\n6 de mayo de 2019\n\nTarde (15:30 - 17:30)\n15:30-15:55 Esclusas\n15:55-17:30 Tripulaciones\n",
    ];
    for document in documents {
        let parsed = read(document.as_bytes()).unwrap();
        let found: Vec<String> = parsed.value.sessions.iter().map(slot).collect();
        assert_eq!(found, ["2019-05-06 15:30–15:55", "2019-05-06 15:55–17:30"], "{document}");
        let told = kinds(&parsed).into_iter().filter(|kind| matches!(kind, WarningKind::HoursOfDay(_)));
        assert_eq!(told.count(), 1, "{document}");
    }
    // Half a day with nothing in it is a session.
    let found = under_a_day("Afternoon (14:00–17:00)\n\n18:00–19:00 Dinner");
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn times_that_lines_part_are_put_together() {
    let list = under_a_day("10:00 - 13:00 and\n15:00 - 18:00 Board of weirs\n\n18:30 – 19:00 Walk");
    assert_eq!(list[..2], ["10:00–13:00 Board of weirs", "15:00–18:00 Board of weirs"]);
    for joined in [
        "10h00 – 13h00 et\n15h00 – 18h00\tConseil",
        "10.00-13.00 y\n15.00-18.00\tConsejo",
        "10:00-13:00和\n15:00-18:00\t理事会",
    ] {
        let found = under_a_day(&format!("{joined}\n18:30 – 19:00\tWalk"));
        let titles: Vec<&str> =
            found.iter().filter_map(|one| one.split_once(' ')).map(|(_, title)| title).collect();
        assert_eq!(titles[0], titles[1], "{joined}");
        assert!(found[0].starts_with("10:00–13:00") && found[1].starts_with("15:00–18:00"), "{found:?}");
    }
    for (start, end, title) in [
        ("10:00", "12:30", "Weirs"),
        ("10h00", "12h30", "Écluses"),
        ("10.00 a.m.", "12.30 p.m.", "Crews"),
        ("10:00", "12:30", "船闸"),
    ] {
        let found = under_a_day(&format!("{start}\n{end}\n{title}\nHall 5\n\n14:00\n17:00\nDebate\nHall 6"));
        assert_eq!(found, [format!("10:00–12:30 {title}"), "14:00–17:00 Debate".to_owned()], "{start}");
    }
    // Titles before their times keep them apart.
    let found = under_a_day("9:00 Weirs\n10:00\nCrews\n11:00\nFish");
    assert_eq!(found.len(), 3, "{found:?}");
}

#[test]
fn hours_without_minutes_between_their_neighbours() {
    let cases = [
        ("12 h 30 – 13 h 30 Plénière", "14 – 15 Déjeuner", "15 h 00 – 16 h 30 Table", "18 - 21 Réception"),
        ("12:30 – 13:30 Weirs", "14 – 15 Lunch", "15:00 – 16:30 Crews", "18 - 21 Reception"),
        ("12.30 - 13.30 Esclusas", "14 - 15 Almuerzo", "15.00 - 16.30 Mesa", "18 - 21 Recepción"),
        ("12:30-13:30 船闸", "14-15 午餐", "15:00-16:30 船员", "18-21 招待会"),
    ];
    for (first, second, third, last) in cases {
        let found = under_a_day(&[first, second, third, last].join("\n"));
        let starts: Vec<&str> =
            found.iter().filter_map(|one| one.split_once(' ')).map(|(slot, _)| slot).collect();
        assert_eq!(starts, ["12:30–13:30", "14:00–15:00", "15:00–16:30", "18:00–21:00"], "{first}");
    }
    assert_eq!(
        under_a_day("9:00 – 10:00 Weirs\n12:30 – 14 Lunch\n14:30 – 16 Flying"),
        ["09:00–10:00 Weirs", "12:30–14:00 Lunch", "14:30–16:00 Flying"]
    );
    // Numbers that count, or that do not fit between their neighbours, are none.
    for control in ["14 – 15 ans", "5 - 6 Boats", "14 – 25 Members", "11 – 14 Crews of the river"] {
        let found = under_a_day(&format!("9:00 – 10:00 Weirs\n{control}\n12:00 – 13:00 Crews"));
        assert_eq!(found, ["09:00–10:00 Weirs", "12:00–13:00 Crews"], "{control}");
    }
}

#[test]
fn a_time_behind_a_long_title_is_its_own_and_others_are_said() {
    let title = "Boats for change: showcasing the best use of wind and of water across all parts of the river, its lakes and its harbours, in order to address the great drought of the last years";
    let found = under_a_day(&format!("9:00–10:00 Weirs\n{title}, 1:15–2:45 p.m."));
    assert_eq!(found, ["09:00–10:00 Weirs".to_owned(), format!("13:15–14:45 {title}")]);
    let text = "River forum\n\n6 May 2019\n\n9:00–10:00 Weirs\nThe office is open from 9:00 to 17:00 for all members of the river board and for their guests.\n10:00–11:00 Crews\n";
    let parsed = read(text.as_bytes()).unwrap();
    assert_eq!(parsed.value.sessions.len(), 2);
    let told: Vec<&WarningKind> =
        kinds(&parsed).into_iter().filter(|kind| matches!(kind, WarningKind::TimeUnused(_))).collect();
    assert_eq!(told, [&WarningKind::TimeUnused("from 9:00 to 17:00".to_owned())]);
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
fn a_day_that_begins_after_noon_and_a_dinner_by_a_clock_of_twelve_hours() {
    let text = "River forum\n\n6 May 2019\n1:00–2:00 Registration\n2:00–3:30 Weirs\n8:00–10:00 Gala dinner\n\n7 May 2019\n9:00–10:00 Crews\n";
    let parsed = read(text.as_bytes()).unwrap();
    let found: Vec<String> = parsed.value.sessions.iter().map(slot).collect();
    let wanted = [
        "2019-05-06 13:00–14:00",
        "2019-05-06 14:00–15:30",
        "2019-05-06 20:00–22:00",
        "2019-05-07 09:00–10:00",
    ];
    assert_eq!(found, wanted);
    let told = kinds(&parsed).into_iter().filter(|kind| matches!(kind, WarningKind::TimesDisagree { .. }));
    assert!(told.count() >= 2);
    // A clock of twenty-four hours means what it says.
    let found = under_a_day("01:00–02:00 Night walk\n14:00–15:00 Weirs");
    assert_eq!(found[0], "01:00–02:00 Night walk");
}

#[test]
fn one_date_without_a_year_in_the_sentence_that_says_when_it_is_held() {
    let sentences = [
        "The workshop will be held on the 29th of September. The room will be told as soon as possible to all who come.",
        "L'atelier aura lieu le 29 septembre. La salle sera indiquée dès que possible à toutes celles et ceux qui viennent.",
        "El taller se celebrará el 29 de septiembre. La sala se indicará lo antes posible a todas las personas que vengan.",
        "研讨会定于9月29日举行。会场将尽快通知所有与会者，请各位代表留意后续通知，并按时到会。",
    ];
    for sentence in sentences {
        let text = format!("River forum\n\n{sentence}\n\n9:00–10:00 Weirs\n10:00–11:00 Crews\n");
        let parsed = read(text.as_bytes()).unwrap_or_else(|error| panic!("{sentence}: {error}"));
        assert!(parsed.value.sessions.iter().all(|one| slot(one).contains("-09-29 ")), "{sentence}");
        let asks = |kind: &&WarningKind| matches!(kind, WarningKind::DateFromSentence { .. });
        assert_eq!(kinds(&parsed).into_iter().filter(asks).count(), 1, "{sentence}");
    }
    let text = "River forum\n\nPlease register before 3 April, which is the last day on which a room can still be found.\n\n9:00–10:00 Weirs\n";
    assert!(read(text.as_bytes()).is_err());
}

#[test]
fn the_hours_of_the_whole_forum_apart_from_its_sessions() {
    let text = "River forum\n\n6 May 2019\n\n9:15–9:45 Weirs\n9:45–10:15 Crews\n10:15–17:00 Fish\n\n---\n\n## Where and when\n\n🕘 **9:00–17:00**\n📍 **Water hall**\n";
    let parsed = read(text.as_bytes()).unwrap();
    assert_eq!(parsed.value.sessions.len(), 3);
    assert!(kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::HoursOfDay(_))));
}

#[test]
fn month_and_day_between_a_stroke_in_chinese() {
    for (first, second) in [("5/6（一）", "5/7（二）"), ("5/6 議程表", "5/7 議程表"), ("5/6(一)", "5/7(二)")]
    {
        let text = format!("2019年河流論壇\n\n{first}\n09:00 ~ 10:00 船閘\n\n{second}\n09:00 ~ 10:00 船員\n");
        assert_eq!(of(&text), ["2019-05-06 09:00–10:00 船閘", "2019-05-07 09:00–10:00 船員"], "{first}");
    }
    let found = of("2019年河流论坛\n\n5月6日\n09:00-10:00 船闸\n1/2 的船员缺席\n10:00-11:00 船员\n");
    assert!(found.iter().all(|one| one.starts_with("2019-05-06")), "{found:?}");
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
fn a_room_named_after_a_city_or_a_country_tells_no_zone() {
    for room in ["Mexico Room (R12)", "Sala Panamá", "Salle de Genève", "新加坡厅", "Singapore Hall"] {
        let text = format!("River forum\n\n6 May 2019\n{room}\n\n9:00–10:00 Weirs\n");
        let parsed = read(text.as_bytes()).unwrap();
        assert_eq!(parsed.value.zone, Zone::UTC, "{room}");
    }
    for place in ["Hall 5, Geneva", "Singapore, Marina Hotel", "Panamá", "新加坡"] {
        let text = format!("River forum\n\n6 May 2019\n{place}\n\n9:00–10:00 Weirs\n");
        let parsed = read(text.as_bytes()).unwrap();
        assert_ne!(parsed.value.zone, Zone::UTC, "{place}");
    }
}

#[test]
fn a_span_at_the_head_of_a_long_line_is_its_time() {
    let speakers = "Ana Li, Bo Roe, Cy Mar, Dee Ong, Eva Paz, Flo Quist, Gus Ray, Hal Sun, Ida Tan, Jo Udo, Kim Vo, Lea Wu, Mia Xu, Ned Yu, Oda Zeh, Pia Ash, Rex Bly, Sam Cox, Tom Dix, Uwe Eck, Val Fay, Wim Guy, Xia Hou, Yan Ivy, Zoe Jay";
    let found = under_a_day(&format!(
        "9:00–10:00 Weirs\n10:00–10:20 {speakers}, What the river tells us of its past"
    ));
    assert_eq!(found.len(), 2, "{found:?}");
    assert!(found[1].starts_with("10:00–10:20 Ana Li"));
}

#[test]
fn the_count_of_a_day_below_its_date_leaves_the_date() {
    let cases = [
        ("Friday, 3 May 2019", "Day 1", "Monday, 6 May 2019", "Day 2"),
        ("Vendredi 3 mai 2019", "Jour 1", "Lundi 6 mai 2019", "Jour 2"),
        ("Viernes 3 de mayo de 2019", "Día 1", "Lunes 6 de mayo de 2019", "Día 2"),
        ("2019年5月3日", "第一天", "2019年5月6日", "第二天"),
    ];
    for (first, one, second, two) in cases {
        let text = format!(
            "River forum\n\n{first}\n{one}\n15:00-15:30 Weirs\n\n{second}\n{two}\n8:30-10:00 Crews\n"
        );
        assert_eq!(of(&text), ["2019-05-03 15:00–15:30 Weirs", "2019-05-06 08:30–10:00 Crews"], "{first}");
    }
    // Without a date above it, it counts from the first.
    let text = "River forum\n\n3 May 2019\n9:00-10:00 Weirs\n\nDay 2\n9:00-10:00 Crews\n";
    assert_eq!(of(text), ["2019-05-03 09:00–10:00 Weirs", "2019-05-04 09:00–10:00 Crews"]);
}

#[test]
fn a_date_in_a_title_moves_no_session_and_stays_in_its_title() {
    let titles = [
        "Minutes of 15 November 2025",
        "Report (11–15 November 2025) of the Chair",
        "Доклад о событиях 22 июня 1941 года",
        "回顾2025年3月22日会议",
        "Procès-verbal du 15 novembre 2025",
        "Acta del 15 de noviembre de 2025",
        "Protokoll vom 15. November 2025",
        "Ata de 15 de novembro de 2025",
    ];
    for title in titles {
        let document = format!("River forum\n\n6 May 2019\n\n10:00-10:30 {title}\n10:30-11:00 Crews\n");
        assert_eq!(
            of(&document),
            [format!("2019-05-06 10:00–10:30 {title}"), "2019-05-06 10:30–11:00 Crews".to_owned()],
        );
    }
    // It might be the session's: it is told, with its place, and listed as unused.
    for line in [
        "10:00-10:30 Weirs, 7 May 2019",
        "10:00-10:30 Écluses, jeudi 9 mai 2019",
        "10:00-10:30 船闸（2019年5月7日）",
    ] {
        let document = format!("River forum\n\n6 May 2019\n\n{line}\n10:30-11:00 Crews\n");
        let parsed = read(document.as_bytes()).unwrap();
        assert!(kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::TimeUnused(_))), "{line}");
        let lines =
            rostrum_formats::explain_programme(document.as_bytes(), &ReadHints::default()).unwrap().lines;
        let unused = lines.iter().find(|one| one.text == line).map(|one| one.unused_times.len());
        assert_eq!(unused, Some(1), "{line}");
    }
    // Behind a mere label, and where it is the day in force, it is its own.
    let labelled = "River forum\n\n6 May 2019\n\n10:00-10:30 Session 2, 7 May 2019: Weirs\n10:30-11:00 Crews, 6 May 2019\n";
    assert_eq!(of(labelled), ["2019-05-07 10:00–10:30 Weirs", "2019-05-06 10:30–11:00 Crews"]);
    // Beside the time it is the session's own, and where no day is in force it is all there is.
    let own = "River forum\n\n6 May 2019\n\n7 May 2019, 10:00-10:30 Weirs\n10:30-11:00, 8 May 2019: Crews\n";
    assert_eq!(of(own), ["2019-05-07 10:00–10:30 Weirs", "2019-05-08 10:30–11:00 Crews"]);
}

#[test]
fn the_date_of_a_draft_is_no_day() {
    for version in [
        "Version of 3 May 2019",
        "Draft, 3 May 2019",
        "Projet du 3 mai 2019",
        "Stand: 3. Mai 2019",
        "（2019年5月3日更新）",
    ] {
        let document = format!(
            "River forum\n\n{version}\n\nParis, 15–16 May 2019\n\n15 May 2019\n\n10:00-10:30 Weirs\n"
        );
        assert_eq!(of(&document), ["2019-05-15 10:00–10:30 Weirs"], "{version}");
    }
}

#[test]
fn a_zone_in_a_sessions_text_is_not_that_of_the_programme() {
    let document = "River forum\n\n6 May 2019 (EAT)\n\n10:00-10:30 Weirs\n\nA recording goes online at 15:00 GMT.\n\n10:30-11:00 Crews\n";
    let parsed = read(document.as_bytes()).unwrap();
    assert_eq!(parsed.value.zone.name(), "Africa/Nairobi");
    // What one session of several says of itself is told where nothing else names a zone.
    let document =
        "River forum\n\n6 May 2019\n\n10:00-10:30 Weirs\n10:30-11:00 (JST) Crews\n11:00-12:00 Eels\n";
    let parsed = read(document.as_bytes()).unwrap();
    assert!(kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::ZoneReadAs { .. })), "{parsed:?}");
}

#[test]
fn what_is_said_of_all_times_holds_against_every_title() {
    for (said, title, zone) in [
        ("All times are in CET.", "New York time: a history", "CET"),
        ("所有时间均为东京时间", "北京时间的历史", "Asia/Tokyo"),
    ] {
        let document = format!("River forum\n\n{said}\n\n6 May 2019\n\n10:00-11:00 {title}\n");
        let name = read(document.as_bytes()).unwrap().value.zone.name();
        assert!(name == zone || zone == "CET" && name.starts_with("Europe/"), "{said}: {name}");
    }
}

#[test]
fn a_date_in_a_title_in_the_cell_of_its_time_moves_nothing() {
    let table = "River forum\n\n6 May 2019\n\n| 09:30–10:00 | Weirs |\n|---|---|\n| 10:00–10:30 Minutes of 4 May 2019 | |\n";
    assert_eq!(of(table), ["2019-05-06 09:30–10:00 Weirs", "2019-05-06 10:00–10:30 Minutes of 4 May 2019"]);
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
fn a_number_that_counts_something_else_stays_in_its_title() {
    for title in ["Session one-on-one coaching", "Séance 14-15 ans", "Session 1-2-3", "Panel 5-7 ans"] {
        assert_eq!(
            under_a_day(&format!("10:00–11:00 {title}\n11:00–12:00 Crews"))[0],
            format!("10:00–11:00 {title}")
        );
    }
    assert_eq!(under_a_day("10:00–11:00 Session 1-Weirs\n11:00–12:00 Crews")[0], "10:00–11:00 Weirs");
}

#[test]
fn opening_hours_are_no_session() {
    for hours in [
        "Help desk: open daily from 8:00 to 18:00",
        "Opening hours of the exhibition: 10:00 – 17:00",
        "Le secrétariat est ouvert de 9h00 à 17h00",
        "Horario de atención: 9:00 – 17:00",
        "咨询时间：每日9:00-17:00",
        "Registration desk open 8:00 – 18:00",
        "Registration desk hours 8–18",
        "Accueil ouvert de 8h à 18h",
        "Mesa de registro abierta de 8:00 a 18:00",
        "Anmeldung geöffnet 8:00–18:00",
        "Регистрация открыта с 8:00 до 18:00",
        "注册台开放 8:00-18:00",
    ] {
        let sessions = "10:00–11:00 Weirs\n11:00–12:00 Crews";
        // Behind the sessions and before the first.
        for lines in [format!("{sessions}\n\n{hours}"), format!("{hours}\n\n{sessions}")] {
            assert_eq!(under_a_day(&lines), ["10:00–11:00 Weirs", "11:00–12:00 Crews"], "{lines}");
            let told = told_unused(&format!("River forum\n\n6 May 2019\n\n{lines}\n"));
            assert!(told.len() == 1 || hours.contains('：'), "{lines}: {told:?}");
        }
    }
    // "Registration" with its hours is a session, and so is a line that only speaks of what is open.
    let found = under_a_day("Registration, 8:00–9:00\n9:00–10:00 Open science hours\n10:00–11:00 Weirs");
    assert_eq!(found, ["08:00–09:00 Registration", "09:00–10:00 Open science hours", "10:00–11:00 Weirs"]);
}

#[test]
fn a_day_whose_theme_is_a_draft_is_a_day() {
    for day in [
        "7 May 2019 – Draft outcome document",
        "Tuesday, 7 May 2019: Revised text",
        "7 mai 2019 : projet de déclaration",
        "7. Mai 2019: Stand der Arbeiten",
        "2019年5月7日：草案讨论",
    ] {
        let document =
            format!("River forum\n\n6 May 2019\n\n10:00-11:00 Weirs\n\n{day}\n\n10:00-11:00 Crews\n");
        assert_eq!(of(&document), ["2019-05-06 10:00–11:00 Weirs", "2019-05-07 10:00–11:00 Crews"], "{day}");
    }
}

#[test]
fn a_sessions_number_is_no_first_day_and_an_ordinal_no_mark_of_a_list() {
    for title in [
        "Session 2, 7 May 2019: Weirs",
        "Session 2 – 7 May 2019: Weirs",
        "Session 2 (7 May 2019): Weirs",
        "Séance 2, 7 mai 2019 : Weirs",
        "Sesión 2, 7 de mayo de 2019: Weirs",
    ] {
        let document = format!("River forum\n\n6 May 2019\n\n10:00-10:30 {title}\n");
        assert_eq!(of(&document), ["2019-05-07 10:00–10:30 Weirs"], "{title}");
    }
    for day in ["7. Mai 2019: Fische im Fluss", "7. Mai 2019", "Dienstag, 7. Mai 2019: Fische"] {
        let document =
            format!("Flussforum\n\n6. Mai 2019\n\n10:00-11:00 Wehre\n\n{day}\n\n10:00-11:00 Lachse\n");
        assert_eq!(of(&document), ["2019-05-06 10:00–11:00 Wehre", "2019-05-07 10:00–11:00 Lachse"], "{day}");
    }
    let compounds = "Flussforum\n\n6. Mai 2019\n\n10:00-11:00 Wehre\n\n7. Mai-Feier\n3. März-Bilanz\n\n11:00-12:00 Lachse\n";
    assert_eq!(of(compounds), ["2019-05-06 10:00–11:00 Wehre", "2019-05-06 11:00–12:00 Lachse"]);
    // Lists with numbers stay lists.
    let lists = "River forum\n\n6 May 2019\n\n10:00-11:00 Weirs\n\n1. May we build?\n2. March of the eels\n";
    assert_eq!(of(lists), ["2019-05-06 10:00–11:00 Weirs"]);
    let parsed = read(lists.as_bytes()).unwrap();
    assert!(!format!("{:?}", parsed.value.sessions[0]).contains("1. May"), "{parsed:?}");
}

/// What was said not to be used.
fn told_unused(document: &str) -> Vec<String> {
    let parsed = read(document.as_bytes()).unwrap_or_else(|error| panic!("{document}: {error}"));
    let unused = |kind: &&WarningKind| match kind {
        WarningKind::TimeUnused(written) => Some(written.clone()),
        _ => None,
    };
    kinds(&parsed).iter().filter_map(unused).collect()
}

#[test]
fn a_second_date_of_a_line_stays_in_its_title_and_is_told() {
    for (line, title, date) in [
        ("6 May 2019 10:00-10:30 Minutes of 3 March 2017", "Minutes of 3 March 2017", "3 March 2017"),
        ("6 May 2019, 10:00-10:30: Minutes of 3 March 2017", "Minutes of 3 March 2017", "3 March 2017"),
        (
            "6 mai 2019 10h00-10h30 Compte rendu du 3 mars 2017",
            "Compte rendu du 3 mars 2017",
            "du 3 mars 2017",
        ),
        (
            "6 de mayo de 2019, 10:00-10:30 Acta del 3 de marzo de 2017",
            "Acta del 3 de marzo de 2017",
            "del 3 de marzo de 2017",
        ),
        (
            "6. Mai 2019 10:00-10:30 Protokoll vom 3. März 2017",
            "Protokoll vom 3. März 2017",
            "vom 3. März 2017",
        ),
        ("2019年5月6日10:00-10:30 2017年3月3日会议纪要", "2017年3月3日会议纪要", "2017年3月3日"),
        ("6 мая 2019 10:00-10:30 Итоги 3 марта 2017 года", "Итоги 3 марта 2017 года", "3 марта 2017 года"),
    ] {
        let document = format!("River forum\n\n{line}\n");
        assert_eq!(of(&document), [format!("2019-05-06 10:00–10:30 {title}")], "{line}");
        assert_eq!(told_unused(&document), [date], "{line}");
    }
    // The only date of a line is its own, before the title or behind it, where no day stands above it.
    for line in
        ["10:00-10:30 Weirs, 6 May 2019", "6 May 2019 10:00-10:30 Weirs", "10:00-10:30, 6 May 2019: Weirs"]
    {
        let document = format!("River forum\n\n{line}\n");
        assert_eq!(of(&document), ["2019-05-06 10:00–10:30 Weirs"], "{line}");
        assert!(told_unused(&document).is_empty(), "{line}");
    }
    // The same day twice is one date.
    assert!(told_unused("River forum\n\n6 May 2019, 10:00-10:30 Weirs (6 May)\n").is_empty());
}

#[test]
fn a_title_that_begins_with_a_date_moves_no_session() {
    for title in [
        "From 12 March 2017 to today",
        "12 March 2017 and after",
        "Depuis le 12 mars 2017",
        "Desde el 12 de marzo de 2017 hasta hoy",
        "Vom 12. März 2017 bis heute",
        "2017年11月15日会议纪要",
    ] {
        let document = format!("River forum\n\n6 May 2019\n\n10:00-10:30 {title}\n10:30-11:00 Crews\n");
        let wanted = [format!("2019-05-06 10:00–10:30 {title}"), "2019-05-06 10:30–11:00 Crews".to_owned()];
        assert_eq!(of(&document), wanted);
        assert_eq!(told_unused(&document).len(), 1, "{title}");
    }
    // A date that a mark sets off, or with its weekday, is the session's.
    for line in [
        "10:30-11:00, 7 May 2019: Crews",
        "10:30-11:00 Tuesday 7 May 2019 Crews",
        "10:30-11:00 (7 May) Crews",
    ] {
        let document = format!("River forum\n\n6 May 2019\n\n10:00-10:30 Weirs\n{line}\n");
        assert_eq!(of(&document)[1], "2019-05-07 10:30–11:00 Crews", "{line}");
    }
}

#[test]
fn a_line_about_another_year_is_no_day_and_a_day_may_tell_of_another_date() {
    for line in [
        "7. Mai 1945: Kriegsende",
        "7 May 1945: the end of the war",
        "7 mai 1945 : fin de la guerre",
        "1945年5月7日：战争结束",
    ] {
        let document =
            format!("River forum\n\n6 May 2019\n\n10:00-11:00 Weirs\n\n{line}\n\n11:00-12:00 Crews\n");
        assert_eq!(of(&document), ["2019-05-06 10:00–11:00 Weirs", "2019-05-06 11:00–12:00 Crews"], "{line}");
        assert_eq!(told_unused(&document).len(), 1, "{line}");
    }
    for line in [
        "Tuesday 7 May 2019: what came of 3 March 2017",
        "Mardi 7 mai 2019 : les suites du 3 mars 2017",
        "2019年5月7日：回顾2017年3月3日",
    ] {
        let document =
            format!("River forum\n\n6 May 2019\n\n10:00-11:00 Weirs\n\n{line}\n\n10:00-11:00 Crews\n");
        assert_eq!(of(&document)[1], "2019-05-07 10:00–11:00 Crews", "{line}");
        assert_eq!(told_unused(&document).len(), 1, "{line}");
    }
}

#[test]
fn the_hours_of_a_day_are_no_session_and_set_the_day_of_what_follows() {
    for hours in [
        "6 May 2019, 9:00 – 12:00",
        "Monday 6 May 2019 (9:00 - 12:00)",
        "Monday 6 May 2019 | 09:00-12:00 | Hall 3",
        "Lundi 6 mai 2019, de 9h00 à 12h00",
        "Lunes 6 de mayo de 2019, 9:00-12:00",
        "6. Mai 2019, 9:00–12:00 Uhr",
        "2019年5月6日 9:00-12:00",
        "6 мая 2019 г., 9:00–12:00",
        "6 May 2019\n9:00 - 12:00",
        "6 May 2019\n9:00 - 12:00\nRegister here: https://example.org/register\nProgramme",
        "Date: 6 May 2019\nTime: 9:00 - 12:00\nVenue: Hall 3\n\nAgenda",
        "Datum: Montag, 6.5.2019\nUhrzeit: 9.00 bis 12.00 Uhr\nOrt: Haus der Technik\n\nTagesordnung",
        "Data: 06/05/2019\nHorário: das 9h às 12h\nLocal: Auditório\n\nPauta",
        "Дата: 6 мая 2019 г.\nВремя: 9:00–12:00 (МСК)\nМесто: зал 3\n\nПовестка дня",
        "一、会议时间\n2019年5月6日 9:00-12:00\n二、会议地点\n二楼会议室\n三、会议议程",
    ] {
        let document = format!("River forum\n\n{hours}\n\n9:00 Weirs\n10:00 Crews\n");
        let wanted = ["2019-05-06 09:00–10:00 Weirs", "2019-05-06 10:00–12:00 Crews"];
        assert_eq!(of(&document), wanted, "{hours}");
        let parsed = read(document.as_bytes()).unwrap();
        assert!(kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::HoursOfDay(_))), "{hours}");
    }
    // With words of its own it is a session, and so is one that the others do not stand in.
    let named = under_a_day("9:00–12:00 Course on weirs\n9:00 Stones\n10:00 Eels");
    assert_eq!(named[0], "09:00–12:00 Course on weirs");
    let outside = under_a_day("9:00–10:00\n\nWeirs\n\n9:00 Stones\n15:00 Eels");
    assert_eq!(outside[0], "09:00–10:00 Weirs");
}

#[test]
fn a_date_on_a_sessions_line_holds_for_what_begins_later() {
    let document = "River forum\n\n6 May 2019, 9:00–10:00 Weirs\n10:00–11:00 Crews\n\n7 May 2019, 9:00–10:00 Eels\n10:00–11:00 Locks\n";
    let wanted = [
        "2019-05-06 09:00–10:00 Weirs",
        "2019-05-06 10:00–11:00 Crews",
        "2019-05-07 09:00–10:00 Eels",
        "2019-05-07 10:00–11:00 Locks",
    ];
    assert_eq!(of(document), wanted);
    // What begins earlier may be of any day.
    let document =
        "River forum\n\n6 May 2019, 14:00–15:00 Weirs\n9:00–10:00 Crews\n\n7 May 2019, 9:00–10:00 Eels\n";
    assert_eq!(of(document), ["2019-05-06 14:00–15:00 Weirs", "2019-05-07 09:00–10:00 Eels"]);
}

#[test]
fn an_end_in_brackets_or_behind_a_comma_is_the_end() {
    for line in [
        "9:00 Weirs (until 15:00)",
        "9:00 Weirs, until 15:00",
        "9h00 Weirs (jusqu'à 15h00)",
        "9:00 Weirs (hasta las 15:00)",
        "9:00 Weirs (bis 15:00 Uhr)",
        "9:00 Weirs (до 15:00)",
        "9:00 Weirs（至15:00）",
    ] {
        assert_eq!(under_a_day(line), ["09:00–15:00 Weirs"], "{line}");
    }
    let titled = under_a_day("9:00 Weirs (see 8:30)\n10:00–11:00 Crews");
    assert_eq!(titled.len(), 2);
    assert!(titled[0].starts_with("09:00–10:00"), "{titled:?}");
}

#[test]
fn noon_heads_a_session() {
    for (line, title) in [
        ("Midi : Déjeuner", "Déjeuner"),
        ("Noon: Lunch", "Lunch"),
        ("Noon – Lunch", "Lunch"),
        ("Mediodía: Almuerzo", "Almuerzo"),
        ("Meio-dia: Almoço", "Almoço"),
        ("Полдень: обед", "обед"),
    ] {
        let found = under_a_day(&format!("9:00–10:00 Weirs\n{line}\n14:00–15:00 Crews"));
        assert_eq!(found[1], format!("12:00–14:00 {title}"), "{line}");
    }
    for text in ["Midi-Pyrénées : une région", "Noon Ali, Ministry of Water", "Midnight trains of the north"]
    {
        assert_eq!(under_a_day(&format!("9:00–10:00 Weirs\n{text}\n14:00–15:00 Crews")).len(), 2, "{text}");
    }
}

#[test]
fn a_weekday_with_a_number_among_full_dates_is_a_day() {
    for (first, second, third) in [
        ("Friday 15 May 2026", "Saturday 16", "Sunday 17 May 2026"),
        ("Vendredi 15 mai 2026", "Samedi 16 : visite", "Dimanche 17 mai 2026"),
        ("Viernes 15 de mayo de 2026", "Sábado, 16", "Domingo 17 de mayo de 2026"),
        ("Freitag, 15. Mai 2026", "Samstag, 16.", "Sonntag, 17. Mai 2026"),
        ("2026年5月15日", "星期六 16日", "2026年5月17日"),
        ("15–17 May 2026", "Saturday 16th", "Sunday 17"),
    ] {
        let document = format!(
            "River forum\n\n{first}\n\n10:00-11:00 Locks\n\n{second}\n\n10:00-11:00 Weirs\n\n{third}\n\n10:00-11:00 Crews\n"
        );
        let found = of(&document);
        assert!(found.contains(&"2026-05-16 10:00–11:00 Weirs".to_owned()), "{second}: {found:?}");
        assert!(found.contains(&"2026-05-17 10:00–11:00 Crews".to_owned()), "{third}: {found:?}");
    }
    // Over the turn of a month, and in the heads of columns.
    let document = "River forum, 29 May – 2 June 2026\n\nFriday 29\n\n10:00-11:00 Weirs\n\nMonday, 1st – Locks\n\n10:00-11:00 Crews\n";
    assert_eq!(of(document), ["2026-05-29 10:00–11:00 Weirs", "2026-06-01 10:00–11:00 Crews"]);
    let document = "River forum, 6–7 May 2026\n\n| Time | Wed 6 | Thu 7 |\n|---|---|---|\n| 9:00-10:00 | Weirs | Crews |\n";
    assert_eq!(of(document), ["2026-05-06 09:00–10:00 Weirs", "2026-05-07 09:00–10:00 Crews"]);
    // Where the weekday is another, or an hour follows, it is none.
    for control in ["Monday 16", "Saturday 16:00", "Saturday 16-18", "Friday 13 nights"] {
        let document =
            format!("River forum\n\n15 May 2026\n\n10:00-11:00 Weirs\n\n{control}\n\n11:00-12:00 Crews\n");
        let found = of(&document);
        assert!(found.contains(&"2026-05-15 11:00–12:00 Crews".to_owned()), "{control}: {found:?}");
    }
}

#[test]
fn an_ordinal_before_a_date_counts_the_day_in_every_language() {
    for (first, second) in [
        ("اليوم الأول: 6 مايو 2019", "اليوم الثاني: 7 مايو 2019"),
        ("Erster Tag: 6. Mai 2019", "Zweiter Tag: 7. Mai 2019"),
        ("Primeiro dia: 6 de maio de 2019", "Segundo dia: 7 de maio de 2019"),
        ("Первый день: 6 мая 2019", "Второй день: 7 мая 2019"),
        ("Premier jour : 6 mai 2019", "Deuxième jour : 7 mai 2019"),
        ("第一天：2019年5月6日", "第二天：2019年5月7日"),
    ] {
        let document = format!("Forum\n\n{first}\n\n10:00-11:00 Weirs\n\n{second}\n\n10:00-11:00 Crews\n");
        assert_eq!(
            of(&document),
            ["2019-05-06 10:00–11:00 Weirs", "2019-05-07 10:00–11:00 Crews"],
            "{second}"
        );
    }
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
fn starts_of_four_digits_are_times_beside_spans_of_that_form() {
    let lines = "1300 Welcome\n1310-1400 Weirs\n1400-1500 Crews\n1900 Reception";
    let wanted = ["13:00–13:10 Welcome", "13:10–14:00 Weirs", "14:00–15:00 Crews", "19:00–19:30 Reception"];
    assert_eq!(under_a_day(lines), wanted);
    let lines = "0900-1000 Écluses\n1000-1100 Barrages\n1100 Clôture";
    assert_eq!(under_a_day(lines)[2], "11:00–11:30 Clôture");
    // Without such spans, or before the time above, they count something else.
    assert_eq!(under_a_day("9:00–10:00 Weirs\n1300 crews of 130 boats").len(), 1);
    assert_eq!(under_a_day("0900-1000 Weirs\n1000-1100 Crews\n0800 boats came").len(), 2);
}

#[test]
fn hours_without_minutes_and_a_colon_behind_them() {
    let lines = "9:30am–10:30am: Weirs\n10:30–11: coffee\n11–12: Discussion\n12:00: lunch";
    let wanted = ["09:30–10:30 Weirs", "10:30–11:00 coffee", "11:00–12:00 Discussion", "12:00–12:30 lunch"];
    assert_eq!(under_a_day(lines), wanted);
    assert_eq!(under_a_day("9:30–10:30 Weirs\n3–4: a score\n11:00–12:00 Crews").len(), 2);
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

#[test]
fn a_day_at_the_end_of_a_heading_is_the_day_of_what_follows() {
    for (first, second) in [
        ("River days – Monday 6 May 2019", "River days – Tuesday 7 May 2019"),
        ("Forum des fleuves – lundi 6 mai 2019", "Forum des fleuves – mardi 7 mai 2019"),
        ("Foro, lunes 6 de mayo de 2019", "Foro, martes 7 de mayo de 2019"),
        ("Flusstage (Montag, 6. Mai 2019)", "Flusstage (Dienstag, 7. Mai 2019)"),
        ("河流论坛（2019年5月6日）", "河流论坛（2019年5月7日）"),
    ] {
        let document =
            format!("{first}\n\n10:00-11:00 Weirs\n11:00-12:00 Locks\n\n{second}\n\n10:00-11:00 Crews\n");
        assert_eq!(of(&document)[2], "2019-05-07 10:00–11:00 Crews", "{second}");
    }
    // Within the text of a session, behind a colon or far from the next one it is none, and is told.
    for line in
        ["Registration ends: Tuesday 7 May 2019", "See also the festival, Tuesday 7 May 2019\nMore of it"]
    {
        let document =
            format!("River forum\n\n6 May 2019\n\n10:00-11:00 Weirs\n\n{line}\n\n11:00-12:00 Crews\n");
        assert_eq!(of(&document)[1], "2019-05-06 11:00–12:00 Crews", "{line}");
    }
}

#[test]
fn a_date_with_a_clock_that_is_no_session_is_told() {
    for line in [
        "Final exam: 30 May 2019, 10:00",
        "Examen final : 30 mai 2019 à 10h00",
        "Examen final: 30 de mayo de 2019, 10:00",
        "考试：2019年5月30日 10:00",
    ] {
        let document =
            format!("River forum\n\n6 May 2019\n\n10:00-11:00 Weirs\n11:00-12:00 Crews\n\n{line}\n");
        let has_session = of(&document).len() > 2;
        assert!(has_session || told_unused(&document).len() == 1, "{line}");
    }
    let version = "River forum\n\n6 May 2019\n\n10:00-11:00 Weirs\n\n(Updated: 2 May 2019, 13:04)\n";
    assert!(told_unused(version).is_empty());
}

#[test]
fn hours_told_once_are_those_of_every_date_of_a_series() {
    for (hours, dates) in [
        (
            "All seminars are on Wednesdays, 16:00–17:30, Room 2.14",
            ["8 May 2019  Weirs", "15 May 2019  Crews"],
        ),
        ("Mittwochs, 16.00–17.30 Uhr, Raum 3", ["8.5.2019   Weirs", "15.5.2019   Crews"]),
        ("Chaque mercredi de 16h00 à 17h30", ["8 mai 2019 : Weirs", "15 mai 2019 : Crews"]),
        ("Todos los miércoles de 16:00 a 17:30", ["8 de mayo de 2019: Weirs", "15 de mayo de 2019: Crews"]),
        ("每周星期三 16:00-17:30", ["2019年5月8日 Weirs", "2019年5月15日 Crews"]),
        ("Wednesdays, 16:00–17:30", ["8 May 2019\nWeirs\n", "15 May 2019\nCrews\n"]),
    ] {
        let document = format!("River series\n{hours}\n\n{}\n{}\n", dates[0], dates[1]);
        assert_eq!(
            of(&document),
            ["2019-05-08 16:00–17:30 Weirs", "2019-05-15 16:00–17:30 Crews"],
            "{hours}"
        );
        let parsed = read(document.as_bytes()).unwrap();
        let told =
            kinds(&parsed).into_iter().filter(|kind| matches!(kind, WarningKind::HoursOfDay(_))).count();
        assert_eq!(told, 1, "{hours}");
    }
    // Without the name of a weekday the hours may be of anything.
    let document = "River series\nOffice: 16:00–17:30\n\n8 May 2019 Weirs\n15 May 2019 Crews\n";
    assert!(read(document.as_bytes()).is_err());
}

#[test]
fn a_person_behind_a_mere_label_is_no_title_and_arabic_halves_of_the_day_are_read() {
    let lines =
        "10:00–11:00 Mesa redonda. Modera: Iván Mora\n11:00–12:00 Table ronde. Modérateur : Luc Petit";
    assert_eq!(under_a_day(lines), ["10:00–11:00 Mesa redonda", "11:00–12:00 Table ronde"]);
    let lines = "9:00 صباحاً - 9:30 صباحاً: التسجيل\n12:00 ظهراً - 1:00 مساءً: استراحة";
    assert_eq!(under_a_day(lines), ["09:00–09:30 التسجيل", "12:00–13:00 استراحة"]);
}

#[test]
fn the_first_days_of_a_month_are_no_hours() {
    for dates in ["6-7 May 2019", "6–7 mai 2019", "6-7 de mayo de 2019", "6.-7. Mai 2019"] {
        let document =
            format!("River forum\n\n{dates}\n\nMonday\n\n9:00-10:00 Weirs\n\nTuesday\n\n9:00-10:00 Crews\n");
        let wanted = ["2019-05-06 09:00–10:00 Weirs", "2019-05-07 09:00–10:00 Crews"];
        assert_eq!(of(&document), wanted, "{dates}");
    }
    assert_eq!(under_a_day("6–7 Mayor of the town\n9:00–10:00 Weirs").len(), 2);
}

#[test]
fn a_place_with_date_and_hours_above_the_sessions_in_them_is_no_session() {
    for line in [
        "Baku, 14 November 2024, 10 a.m. – 1 p.m.",
        "Lyon, jeudi 14 novembre 2024, 10h00–13h00",
        "Buenos Aires, 14 de noviembre de 2024, 10:00–13:00",
        "Köln, 14. November 2024, 10:00–13:00 Uhr",
        "Port of Spain, 14 November 2024 (10:00–13:00)",
    ] {
        let document = format!("River forum\n\n{line}\n\n10:00 – 10:30 Weirs\n10:30 – 13:00 Crews\n");
        let wanted = ["2024-11-14 10:00–10:30 Weirs", "2024-11-14 10:30–13:00 Crews"];
        assert_eq!(of(&document), wanted, "{line}");
        let parsed = read(document.as_bytes()).unwrap();
        assert!(kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::HoursOfDay(_))), "{line}");
    }
    // A session by its words, by what stands outside it, and where nothing stands in it.
    for (line, below) in [
        ("Plenary, 14 November 2024, 10:00–13:00", "10:00 – 10:30 Weirs\n10:30 – 13:00 Crews"),
        ("Baku, 14 November 2024, 10:00–13:00", "10:00 – 10:30 Weirs\n14:00 – 15:00 Crews"),
        ("Visit to the locks, 14 November 2024, 10:00–13:00", "10:00 – 10:30 Weirs\n10:30 – 13:00 Crews"),
    ] {
        let document = format!("River forum\n\n{line}\n\n{below}\n");
        let found = of(&document);
        assert_eq!(found.len(), 3, "{line}: {found:?}");
    }
}
