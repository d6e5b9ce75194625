//! Times of day whose half is not written beside them, several spans on a line, several zones.

use super::*;

fn slots_of(document: &str) -> Vec<(String, String)> {
    slots(&read(document.as_bytes()).unwrap().value)
}

fn unsure(parsed: &Parsed<Programme>) -> usize {
    kinds(parsed).iter().filter(|kind| matches!(kind, WarningKind::TimesDisagree { .. })).count()
}

#[test]
fn a_heading_for_half_a_day_lends_its_half_to_the_clocks_below() {
    let zh = "劳动论坛 2024年11月5日 北京\n\n上午\n9:00-10:00 开幕式\n12:30-1:30 午餐\n下午\n2:30-4:00 第二次全体会议\n晚上\n8:00 招待会\n";
    let parsed = read(zh.as_bytes()).unwrap();
    let starts: Vec<String> = parsed.value.sessions.iter().map(slot).collect();
    assert_eq!(
        starts,
        [
            "2024-11-05 09:00–10:00",
            "2024-11-05 12:30–13:30",
            "2024-11-05 14:30–16:00",
            "2024-11-05 20:00–20:30"
        ]
    );
    assert_eq!(unsure(&parsed), 0, "the headings say it");
    let en = "Labour Forum, Geneva, 14 May 2024\n\nMorning\n9:00-10:30 Opening\n\nAfternoon session\n2:00-3:30 Session 1: Jobs\n";
    assert_eq!(slots_of(en)[1], ("2024-05-14 14:00–15:30".to_owned(), "Jobs".to_owned()));
}

#[test]
fn clocks_that_fall_back_after_noon_are_of_the_afternoon_and_it_is_said() {
    let text = "Labour Forum, Geneva, 14 May 2024\n\n9:00-10:30 Session 2: Pay\n12:00-1:30 Lunch\n1:30-3:00 Session 3: Skills\n6:30-8:00 Reception\n";
    let parsed = read(text.as_bytes()).unwrap();
    let found: Vec<String> = parsed.value.sessions.iter().map(slot).collect();
    assert_eq!(
        found,
        [
            "2024-05-14 09:00–10:30",
            "2024-05-14 12:00–13:30",
            "2024-05-14 13:30–15:00",
            "2024-05-14 18:30–20:00"
        ]
    );
    assert_eq!(unsure(&parsed), 2);
    // A clock of twenty-four hours is no clock of twelve.
    let night = "Labour Forum, Geneva, 14 May 2024\n\n14:00–15:30 Session 1: Pay\n22:00–23:30 Reception\n01:00–02:00 Bus\n";
    assert_eq!(slots_of(night)[2].0, "2024-05-15 01:00–02:00");
    let early = "Labour Forum, Geneva, 14 May 2024\n\n14:00–15:30 Session 1: Pay\n07:00–08:00 Run\n";
    assert_eq!(slots_of(early)[1].0, "2024-05-14 07:00–08:00");
}

#[test]
fn rows_and_columns_of_half_days_lend_theirs_too() {
    let rows = "# Labour Forum\n\nGeneva, 14 May 2024\n\n| Time | Item |\n|---|---|\n| Morning | |\n| 9:00 – 10:30 | Session 1: Jobs |\n| 12:00 – 1:00 | Lunch |\n| Afternoon | |\n| 1:30 – 3:00 | Session 2: Skills |\n";
    let parsed = read(rows.as_bytes()).unwrap();
    let found: Vec<(String, Option<String>)> =
        parsed.value.sessions.iter().map(|session| (slot(session), session.track.clone())).collect();
    assert_eq!(
        found,
        [
            ("2024-05-14 09:00–10:30".to_owned(), None),
            ("2024-05-14 12:00–13:00".to_owned(), None),
            ("2024-05-14 13:30–15:00".to_owned(), None)
        ]
    );
    assert_eq!(unsure(&parsed), 0);
    let columns = "# 社会保障论坛日程\n\n北京 2025年6月3日—4日\n\n| 日期 | 时间 | 内容 |\n|---|---|---|\n| 6月3日<br>上午 | 8:30-9:00 | 注册 |\n| 6月3日<br>下午 | 2:00-3:30 | 专题讨论一：医疗保障 |\n| 6月4日<br>全天 | | 实地考察 |\n";
    let parsed = read(columns.as_bytes()).unwrap();
    let found: Vec<String> = parsed.value.sessions.iter().map(slot).collect();
    assert_eq!(found, ["2025-06-03 08:30–09:00", "2025-06-03 14:00–15:30"]);
    assert!(
        kinds(&parsed)
            .contains(&&WarningKind::ItemSkipped(SkipReason::NoClock("6月4日 全天 实地考察".to_owned()))),
        "{:?}",
        parsed.warnings
    );
}

#[test]
fn what_has_half_a_day_and_no_clock_is_said() {
    let text = "劳动论坛 2024年11月5日 北京\n\n9:00-10:00 开幕式\n下午 参观考察\n";
    let parsed = read(text.as_bytes()).unwrap();
    assert!(
        kinds(&parsed).contains(&&WarningKind::ItemSkipped(SkipReason::NoClock("下午 参观考察".to_owned()))),
        "{:?}",
        parsed.warnings
    );
    assert!(background(&parsed.value.sessions[0]).is_empty());
    let row = "# Labour Forum\n\nGeneva, 14 May 2024\n\n| 9:00 – 10:30 | Session 1: Jobs |\n| 11:00 – 12:00 | Session 2: Pay |\n| Afternoon | |\n| | Visit to the museum |\n";
    let parsed = read(row.as_bytes()).unwrap();
    let skipped = WarningKind::ItemSkipped(SkipReason::NoClock("Afternoon Visit to the museum".to_owned()));
    assert!(kinds(&parsed).contains(&&skipped), "{:?}", parsed.warnings);
}

#[test]
fn one_slot_in_several_cities_is_one_session() {
    let document = "Labour Forum, Geneva, 14 May 2024\n\n8:00–9:30 New York / 14:00–15:30 Geneva / 20:00–21:30 Beijing\nOpening\n16:00–17:00 (Geneva) Closing\n";
    let parsed = read(document.as_bytes()).unwrap();
    assert_eq!(parsed.value.zone.name(), "Europe/Zurich");
    let found = slots(&parsed.value);
    assert_eq!(
        found,
        [
            ("2024-05-14 14:00–15:30".to_owned(), "Opening".to_owned()),
            ("2024-05-14 16:00–17:00".to_owned(), "Closing".to_owned())
        ]
    );
    assert_eq!(parsed.warnings, []);
}

#[test]
fn each_span_on_a_line_is_a_sitting_of_its_own() {
    for line in [
        "10:00–13:00 and 15:00–18:00 General debate",
        "10 a.m.–1 p.m. and 3–6 p.m. General debate",
        "10:00–13:00, 15:00–18:00 General debate",
        "10 h 00 – 13 h 00 et 15 h 00 – 18 h 00 General debate",
        "10.00-13.00 y 15.00-18.00 General debate",
        "10:00–13:00 和 15:00–18:00 General debate",
    ] {
        let document = format!("Labour Forum, Geneva, 14 May 2024\n\n{line}\n");
        let found = slots_of(&document);
        let found: Vec<(&str, &str)> = found.iter().map(|(slot, title)| (&**slot, &**title)).collect();
        let expected =
            [("2024-05-14 10:00–13:00", "General debate"), ("2024-05-14 15:00–18:00", "General debate")];
        assert_eq!(found, expected, "{line}");
    }
    let document = "Labour Forum, Geneva, 14 May 2024\n\n13:00–14:30 / 20:00–21:30 General debate\n";
    let parsed = read(document.as_bytes()).unwrap();
    assert_eq!((parsed.value.sessions.len(), unsure(&parsed)), (1, 1), "nothing says where the second is");
}

#[test]
fn the_number_of_a_session_is_no_hour() {
    let document =
        "Labour Forum, Geneva, 14 May 2024\n\nSession 4: 17:00–18:00, Skills\n专题会议 5： 18: 00 – 19: 00\n";
    let sessions = read(document.as_bytes()).unwrap().value.sessions;
    let found: Vec<(String, Option<u32>)> =
        sessions.iter().map(|session| (slot(session), session.number)).collect();
    assert_eq!(
        found,
        [("2024-05-14 17:00–18:00".to_owned(), Some(4)), ("2024-05-14 18:00–19:00".to_owned(), Some(5))]
    );
}

#[test]
fn dates_of_numbers_are_read_as_the_document_reads_them() {
    let of = |head: &str, lines: &str| {
        let parsed = read(format!("Labour Forum\n{head}\n\n{lines}\n").as_bytes()).unwrap();
        let unsure = kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::DateUnsure { .. }));
        (slot(&parsed.value.sessions[0]), unsure)
    };
    for (head, lines, date, unsure) in [
        // A number above twelve, a weekday, a date in words.
        ("Geneva", "10/06/2025 13:00–14:00 Opening\n10/16/2025 9:00–10:00 Closing", "2025-10-06", false),
        ("Geneva", "Monday 10/06/2025\n13:00–14:00 Opening", "2025-10-06", false),
        ("Geneva", "Tuesday 10/06/2025\n13:00–14:00 Opening", "2025-06-10", false),
        ("Geneva", "10/06/2025\n13:00–14:00 Opening\n11/06/2025\n9:00–10:00 Closing", "2025-06-10", false),
        ("Geneva", "06/10/2025\n13:00–14:00 Opening\n06/11/2025\n9:00–10:00 Closing", "2025-06-10", false),
        ("Washington, October 6, 2025", "10/06/2025\n13:00–14:00 Opening", "2025-10-06", false),
        ("Washington", "10/06/2025\n1:00 PM–2:00 PM Opening", "2025-10-06", false),
        ("Nairobi", "10/06/2025\n1:00 PM–2:00 PM Opening", "2025-10-06", true),
        ("Geneva", "10/06/2025\n13:00–14:00 Opening of the session", "2025-06-10", true),
        ("Genève", "10/06/2025\n13:00–14:00 Ouverture de la séance et de la session", "2025-06-10", false),
    ] {
        let (slot, said) = of(head, lines);
        assert_eq!((&slot[..10], said), (date, unsure), "{head}, {lines}");
    }
}

#[test]
fn a_zone_that_is_said_of_all_times_is_not_overruled_by_one_session() {
    for (said, zone) in [
        ("All times are Geneva time (CEST).", "Europe/Zurich"),
        ("Toutes les heures sont en heure de Genève.", "Europe/Zurich"),
        ("All times are in New York time.", "America/New_York"),
        ("所有时间均为日内瓦时间。", "Europe/Zurich"),
    ] {
        let document = format!(
            "River forum\n\n{said}\n\n6 May 2019\n\n09:00 - 10:00 Weirs\n\n10:00 - 11:00 Crews\n\n\
             11:00 - 12:00 (Tokyo) Stones\n\n12:00 - 13:00 Lunch\n"
        );
        let parsed = read(document.as_bytes()).unwrap();
        assert_eq!(parsed.value.zone.name(), zone, "{said}");
    }
    // Where most say their own, that is the programme's.
    let document = "River forum\n\n6 May 2019\n\n09:00 - 10:00 (Tokyo) Weirs\n\n10:00 - 11:00 (Tokyo) Crews\n\n11:00 - 12:00 Stones\n";
    assert_eq!(read(document.as_bytes()).unwrap().value.zone.name(), "Asia/Tokyo");
}

#[test]
fn the_hours_of_a_day_tell_the_zone_of_the_sessions_in_it() {
    for (hours, zone) in [
        ("3:30 pm to 5:30 pm (EDT)", "America/New_York"),
        ("15:30 – 17:30 CEST", "Europe/Paris"),
        ("15:30-17:30（北京时间）", "Asia/Shanghai"),
    ] {
        let document = format!(
            "River forum\n\n6 June 2023\n{hours}\n\n3:30-3:55 Weirs\n3:55-4:00 Break\n4:05-5:30 Crews\n"
        );
        let parsed = read(document.as_bytes()).unwrap();
        let offset =
            |zone: &str| Zone::named(zone).unwrap().offset_secs("2023-06-06T12:00:00Z".parse().unwrap());
        assert_eq!(offset(parsed.value.zone.name()), offset(zone), "{hours}: {}", parsed.value.zone.name());
        assert!(!kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::ZoneAssumed(_))), "{hours}");
    }
}

/// The zone of a programme with these lines under one day, and its sessions' titles.
fn zone_of(lines: &str) -> (String, Vec<String>) {
    let document = format!("River forum\n\n6 May 2019\n\n{lines}\n");
    let programme = read(document.as_bytes()).unwrap_or_else(|error| panic!("{lines}: {error}")).value;
    let titles = programme.sessions.iter().map(|session| text(&session.title).to_owned());
    (programme.zone.name().to_owned(), titles.collect())
}

#[test]
fn zone_words_in_a_title_are_no_zone() {
    for title in [
        "L'heure de Paris",
        "UTC+3 and after",
        "Central European Time: a history",
        "A word on Paris time and its keepers",
        "La hora de Lima y el mar",
        "北京时间的历史",
        "How GMT was made",
        "GMT and us",
    ] {
        let (zone, titles) = zone_of(&format!("10:00-11:00 {title}\n11:00-12:00 Crews"));
        assert_eq!((zone.as_str(), titles[0].as_str()), ("UTC", title));
    }
    // Beside a time, in brackets, alone on a line or in a sentence about times they are.
    for (lines, wanted) in [
        ("10:00-11:00 CET Weirs\n11:00-12:00 CET Crews", "Europe/Zurich"),
        ("10:00-11:00 (Irish time) Weirs\n11:00-12:00 (Irish time) Crews", "Europe/Dublin"),
        ("10:00-11:00 Weirs (heure suisse)\n11:00-12:00 Crews (heure suisse)", "Europe/Zurich"),
        ("Geneva time 10:00-11:00 Weirs\nGeneva time 11:00-12:00 Crews", "Europe/Zurich"),
        ("Hora de Colombia\n10:00-11:00 Weirs\n11:00-12:00 Crews", "America/Bogota"),
        ("以下均以北京时间为准\n10:00-11:00 Weirs\n11:00-12:00 Crews", "Asia/Shanghai"),
        ("10:00-11:00 U.S. Eastern Time: Weirs\n11:00-12:00 U.S. Eastern Time: Crews", "America/New_York"),
    ] {
        let (zone, titles) = zone_of(lines);
        assert_eq!(
            (zone.as_str(), titles),
            (wanted, vec!["Weirs".to_owned(), "Crews".to_owned()]),
            "{lines}"
        );
    }
}

#[test]
fn the_name_of_a_clock_that_is_not_known_is_told() {
    let told = |line: &str| {
        let document = format!("River forum\n\n6 May 2019\n\n{line}\n11:00-12:00 Crews\n");
        let parsed = read(document.as_bytes()).unwrap();
        kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::UnknownZone(_)))
    };
    for line in [
        "10:00-11:00 (Yangon time) Weirs",
        "10:00-11:00 Écluses (heure d'Antananarivo)",
        "10:00-11:00 Esclusas (hora de Asunción)",
        "10:00-11:00（仰光时间）船闸",
    ] {
        assert!(told(line), "{line}");
    }
    for line in [
        "10:00-11:00 Weirs (Local time)",
        "10:00-11:00 Film (prime time)",
        "10:00-11:00 Weirs (Geneva time)",
        "10:00-11:00 船闸（讨论时间）",
    ] {
        assert!(!told(line), "{line}");
    }
}
