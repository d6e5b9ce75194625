//! Headings as documents write them, in four languages, and lines that are none.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use super::*;
use rostrum_programme::SessionKind;

/// Line; kind, number, (month, day), start, end, zone, rest.
type Case<'a> =
    (&'a str, Option<(SessionKind, Option<u32>)>, Option<(u32, u32)>, &'a str, &'a str, &'a str, &'a str);

#[test]
fn headings_in_four_languages_are_read() {
    let thematic = |number| Some((SessionKind::Thematic, Some(number)));
    let opening = Some((SessionKind::Opening, None));
    let cases: &[Case<'_>] = &[
        (
            "专题会议 3：2 月 23 日，欧洲中部时间 14：45 – 16：15",
            thematic(3),
            Some((2, 23)),
            "14:45",
            "16:15",
            "Europe/Zurich",
            "",
        ),
        (
            "闭幕会议：2 月 24 日，欧洲中部时间 14: 45 – 16: 15",
            Some((SessionKind::Closing, None)),
            Some((2, 24)),
            "14:45",
            "16:15",
            "Europe/Zurich",
            "",
        ),
        (
            "Opening session: 22 February, 13:00–14:30 CET",
            opening.clone(),
            Some((2, 22)),
            "13:00",
            "14:30",
            "Europe/Zurich",
            "",
        ),
        (
            "Séance thématique 1 – 22 février, 13 h 00 à 14 h 30",
            thematic(1),
            Some((2, 22)),
            "13:00",
            "14:30",
            "",
            "",
        ),
        (
            "Sesión temática 2: 23 de febrero, de las 13.00 a las 14.30 horas",
            thematic(2),
            Some((2, 23)),
            "13:00",
            "14:30",
            "",
            "",
        ),
        (
            "Session 2: Universal social protection (Tuesday, 22 February 2022, 1 p.m. to 2:30 p.m. CET)",
            thematic(2),
            Some((2, 22)),
            "13:00",
            "14:30",
            "Europe/Zurich",
            "Universal social protection",
        ),
        (
            "第三次全体会议：2月23日（星期三）上午9时30分至11时",
            Some((SessionKind::Plenary, Some(3))),
            Some((2, 23)),
            "09:30",
            "11:00",
            "",
            "",
        ),
        ("9.00 – 10.30  Panel: Jobs", Some((SessionKind::Panel, None)), None, "09:00", "10:30", "", "Jobs"),
        ("10AM – 1PM Plenary", Some((SessionKind::Plenary, None)), None, "10:00", "13:00", "", ""),
        (
            "from 11 a.m. to 1 p.m.: Closing session",
            Some((SessionKind::Closing, None)),
            None,
            "11:00",
            "13:00",
            "",
            "",
        ),
        (
            "de 9 heures à 12 heures : Table ronde",
            Some((SessionKind::Panel, None)),
            None,
            "09:00",
            "12:00",
            "",
            "",
        ),
        (
            "Le 1er mars, de 9h à 10h30 (heure d'Europe centrale) – Séance d'ouverture",
            opening.clone(),
            Some((3, 1)),
            "09:00",
            "10:30",
            "Europe/Zurich",
            "",
        ),
        ("12:45 m – 2:00 p.m. Almuerzo", None, None, "12:45", "14:00", "", "Almuerzo"),
        (
            "2月22日 下午2:00－4:30 小组讨论",
            Some((SessionKind::Panel, None)),
            Some((2, 22)),
            "14:00",
            "16:30",
            "",
            "",
        ),
        (
            "Thematic session 1: 22 February 2022, 13:00 – 14:30 (GMT+1)",
            thematic(1),
            Some((2, 22)),
            "13:00",
            "14:30",
            "Etc/GMT-1",
            "",
        ),
        (
            "Session III – February 23, 2022 | 9:00–10:30 am ET",
            thematic(3),
            Some((2, 23)),
            "09:00",
            "10:30",
            "America/New_York",
            "",
        ),
        (
            "日内瓦时间 １３：００～１４：３０ 开幕式",
            opening.clone(),
            None,
            "13:00",
            "14:30",
            "Europe/Zurich",
            "",
        ),
        (
            "Martes 22 de febrero de 2022, 14h30-16h00 (horario centroeuropeo)",
            None,
            Some((2, 22)),
            "14:30",
            "16:00",
            "Europe/Zurich",
            "",
        ),
        ("0900-1030 Opening ceremony", opening, None, "09:00", "10:30", "", ""),
    ];
    for (text, label, day, start, end, zone, rest) in cases {
        let head = Head::read(text).unwrap();
        assert!(head.is_session(), "{text}: {head:?}");
        let found = head.label.as_ref().map(|label| (label.kind.clone(), label.number));
        assert_eq!(found, *label, "{text}: {head:?}");
        let date = head.dates.first().map(|date| (date.from.month, date.from.day));
        assert_eq!(date, *day, "{text}: {head:?}");
        let time = &head.times[0];
        assert_eq!(times::written(time.start), *start, "{text}: {head:?}");
        assert_eq!(time.end.map(times::written).unwrap_or_default(), *end, "{text}: {head:?}");
        assert_eq!(head.zones.first().map_or("", |zone| zone.zone.name()), *zone, "{text}: {head:?}");
        assert_eq!(head.rest, *rest, "{text}: {head:?}");
    }
}

#[test]
fn sentences_and_figures_are_no_headings() {
    for text in [
        "中等收入国家需要投入的支出占国内生产总值的 3.1%至 5.1%。",
        "Lunch will be served from 12:30 to 13:30 in the cafeteria.",
        "Growth of 3.10 to 5.15 per cent was seen in 2021-2022",
        "COVID-19 – 20 countries reported",
        "A budget of 9 to 12 million was agreed",
        "2021年6月，国际劳工大会通过了",
    ] {
        let head = Head::read(text).unwrap();
        assert!(!head.is_session(), "{text}: {head:?}");
    }
}

#[test]
fn days_are_told_from_titles() {
    for (text, is_day) in [
        ("Tuesday, 22 February 2022", true),
        ("Day 1 – 22 February", true),
        ("第一天：2月22日（星期二）", true),
        ("Jour 2", true),
        ("Mercredi 23 février 2022", true),
        ("Martes", true),
        ("22–24 February 2022", false),
        ("Decent jobs and inclusive growth", false),
    ] {
        let head = Head::read(text).unwrap();
        assert_eq!(head.is_day(), is_day, "{text}: {head:?}");
    }
}
