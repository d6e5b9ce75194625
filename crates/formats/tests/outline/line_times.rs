//! Lines of running text whose time is written in an uncommon way, each in several languages, with what must not be
//! taken for one.

use super::line_days::told_unused;
use super::lines::{of, under_a_day};
use super::*;

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
fn the_hours_of_the_whole_forum_apart_from_its_sessions() {
    let text = "River forum\n\n6 May 2019\n\n9:15–9:45 Weirs\n9:45–10:15 Crews\n10:15–17:00 Fish\n\n---\n\n## Where and when\n\n🕘 **9:00–17:00**\n📍 **Water hall**\n";
    let parsed = read(text.as_bytes()).unwrap();
    assert_eq!(parsed.value.sessions.len(), 3);
    assert!(kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::HoursOfDay(_))));
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
