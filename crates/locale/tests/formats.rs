//! Localized dates, times, numbers, cities and labels, held to the writing conventions in all
//! four languages.

use crate::support::holds;
use chrono::{NaiveDate, NaiveTime};
use rostrum_locale::{
    Language, Messages, dates, labels, numbers, session_times, system_zone, times, zone_names,
};
use rostrum_programme::{LangTag, Session, Zone};

fn date(year: i32, month: u32, day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(year, month, day).unwrap()
}

fn time(hour: u32, minute: u32) -> NaiveTime {
    NaiveTime::from_hms_opt(hour, minute, 0).unwrap()
}

#[test]
fn dates_take_the_shapes_of_the_conventions() {
    let day = date(2022, 2, 22);
    holds(
        [
            "2022年2月22日（星期二）",
            "Tuesday 22 February 2022",
            "mardi 22 février 2022",
            "martes 22 de febrero de 2022",
        ],
        |m| dates::full_date_with_weekday(day, m),
    );
    holds(["2月22日 周二", "Tue 22 Feb", "mar. 22 févr.", "mar 22 feb"], |m| {
        dates::short_date_with_weekday(day, m)
    });
    holds(["2022年2月22日", "22 February 2022", "22 février 2022", "22 de febrero de 2022"], |m| {
        dates::full_date(day, m)
    });
    holds(["2月22日", "22 Feb", "22 févr.", "22 feb"], |m| dates::day_month_short(day, m));
    holds(["2月22日", "22 February", "22 février", "22 de febrero"], |m| dates::day_month_long(day, m));
    holds(["星期二", "Tuesday", "mardi", "martes"], |m| dates::weekday_long(day, m));
    holds(["周二", "Tue", "mar.", "mar"], |m| dates::weekday_short(day, m));
    holds(["2月23日 19:04", "23 Feb 19:04", "23 févr. à 19~h~04", "23 feb, 19:04"], |m| {
        dates::day_month_and_clock(date(2022, 2, 23).and_time(time(19, 4)), m)
    });
    // Of another year it says which.
    let at = date(2022, 2, 23).and_time(time(19, 4));
    holds(["2月23日 19:04", "23 Feb 19:04", "23 févr. à 19~h~04", "23 feb, 19:04"], |m| {
        dates::date_and_clock(at, 2022, m)
    });
    holds(
        ["2022年2月23日 19:04", "23 Feb 2022 19:04", "23 févr. 2022 à 19~h~04", "23 feb de 2022, 19:04"],
        |m| dates::date_and_clock(at, 2026, m),
    );
}

#[test]
fn weekdays_and_months_run_through_the_calendar() {
    let m = Messages::new(Language::En);
    let week: Vec<String> = (21..28).map(|day| dates::weekday_short(date(2022, 2, day), &m)).collect();
    assert_eq!(week, ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]);
    let year: Vec<String> = (1..=12).map(|month| dates::day_month_short(date(2022, month, 5), &m)).collect();
    assert_eq!((year[0].as_str(), year[11].as_str()), ("5 Jan", "5 Dec"));
    let zh = Messages::new(Language::ZhHans);
    assert_eq!(dates::day_month_short(date(2022, 12, 31), &zh), "12月31日");
}

#[test]
fn the_first_of_a_month_is_1er_in_french() {
    holds(
        [
            "2022年3月1日（星期二）",
            "Tuesday 1 March 2022",
            "mardi 1er mars 2022",
            "martes 1 de marzo de 2022",
        ],
        |m| dates::full_date_with_weekday(date(2022, 3, 1), m),
    );
}

#[test]
fn ranges_of_dates_say_nothing_twice() {
    holds(
        ["2022年2月22日至24日", "22–24 February 2022", "22-24 février 2022", "22-24 de febrero de 2022"],
        |m| dates::date_range(date(2022, 2, 22), date(2022, 2, 24), m),
    );
    holds(
        [
            "2022年2月28日至3月2日",
            "28 February – 2 March 2022",
            "28 février – 2 mars 2022",
            "28 de febrero – 2 de marzo de 2022",
        ],
        |m| dates::date_range(date(2022, 3, 2), date(2022, 2, 28), m),
    );
    holds(
        [
            "2021年12月31日至2022年1月1日",
            "31 December 2021 – 1 January 2022",
            "31 décembre 2021 – 1er janvier 2022",
            "31 de diciembre de 2021 – 1 de enero de 2022",
        ],
        |m| dates::date_range(date(2021, 12, 31), date(2022, 1, 1), m),
    );
    holds(["2022年2月22日", "22 February 2022", "22 février 2022", "22 de febrero de 2022"], |m| {
        dates::date_range(date(2022, 2, 22), date(2022, 2, 22), m)
    });
}

#[test]
fn spans_of_time() {
    let (start, end) = (time(13, 0), time(14, 30));
    holds(["13:00–14:30", "13:00–14:30", "13~h~00~– 14~h~30", "13:00–14:30"], |m| {
        times::span(start, end, m)
    });
    holds(["09:05", "09:05", "9~h~05", "09:05"], |m| times::clock(time(9, 5), m));
    for (language, zone, expected) in [
        (Language::ZhHans, "日内瓦", "13:00–14:30（日内瓦）"),
        (Language::En, "Geneva", "13:00–14:30 (Geneva)"),
        (Language::Fr, "Genève", "13\u{A0}h\u{A0}00\u{A0}– 14\u{A0}h\u{A0}30 (Genève)"),
        (Language::Es, "Ginebra", "13:00–14:30 (Ginebra)"),
    ] {
        assert_eq!(times::span_with_zone(start, end, zone, &Messages::new(language)), expected);
    }
}

#[test]
fn times_that_a_file_writes_in_figures_are_read_out_as_the_language_writes_them() {
    holds(["14:30", "14:30", "14~h~30", "14:30"], |m| dates::time_as_read("14:30", m));
    holds(["09:05", "09:05", "9~h~05", "09:05"], |m| dates::time_as_read("09:05:00", m));
    holds(
        ["2022年2月23日 13:00", "23 Feb 2022 13:00", "23 févr. 2022 à 13~h~00", "23 feb de 2022, 13:00"],
        |m| dates::time_as_read("2022-02-23T13:00", m),
    );
    holds(
        ["2022年2月23日 13:00", "23 Feb 2022 13:00", "23 févr. 2022 à 13~h~00", "23 feb de 2022, 13:00"],
        |m| dates::time_as_read("2022-02-23T13:00:00+01:00", m),
    );
    holds(["3pm"; 4], |m| dates::time_as_read("3pm", m));
}

#[test]
fn other_calendar_days_are_said() {
    let offset = |days: i64| move |m: &Messages| times::day_offset(days, m).unwrap_or_default();
    holds(["次日", "+1~day", "+1~j", "+1~día"], offset(1));
    holds(["前一日", "−1~day", "−1~j", "−1~día"], offset(-1));
    holds(["+2日", "+2~days", "+2~j", "+2~días"], offset(2));
    assert_eq!(times::day_offset(0, &Messages::new(Language::En)), None);
}

#[test]
fn offsets_and_differences_between_zones() {
    for (secs, expected) in [
        (3600, "UTC+1"),
        (-5 * 3600, "UTC\u{2212}5"),
        (5 * 3600 + 1800, "UTC+5:30"),
        (-(3 * 3600 + 1800), "UTC\u{2212}3:30"),
        (0, "UTC+0"),
    ] {
        assert_eq!(times::utc_offset(secs), expected);
    }
    let difference = |secs: i32| {
        move |m: &Messages| {
            let forum = match m.language() {
                Language::ZhHans => "日内瓦",
                Language::En => "Geneva",
                Language::Fr => "Genève",
                Language::Es => "Ginebra",
            };
            times::zone_difference(secs, forum, m)
        }
    };
    holds(
        ["日内瓦时间加7小时", "Geneva plus 7~hours", "Genève plus 7~heures", "Ginebra más 7~horas"],
        difference(7 * 3600),
    );
    holds(
        ["日内瓦时间减1小时", "Geneva minus 1~hour", "Genève moins 1~heure", "Ginebra menos 1~hora"],
        difference(-3600),
    );
    holds(
        [
            "日内瓦时间加4小时30分钟",
            "Geneva plus 4~hours 30~minutes",
            "Genève plus 4~heures 30~minutes",
            "Ginebra más 4~horas y 30~minutos",
        ],
        difference(4 * 3600 + 1800),
    );
    holds(
        ["与日内瓦时间相同", "same time as Geneva", "même heure qu’à Genève", "misma hora que Ginebra"],
        difference(0),
    );
}

#[test]
fn lengths_of_time() {
    holds(["1小时30分钟", "1~h 30~min", "1~h 30~min", "1~h 30~min"], |m| times::duration_text(5400, m));
    holds(["45分钟", "45~min", "45~min", "45~min"], |m| times::duration_text(2700, m));
    holds(["2小时", "2~h", "2~h", "2~h"], |m| times::duration_text(7200, m));
    holds(["不到1分钟", "less than a minute", "moins d’une minute", "menos de un minuto"], |m| {
        times::duration_text(59, m)
    });
    assert_eq!(times::stopwatch(160), "2:40");
    assert_eq!(times::stopwatch(-35), "\u{2212}0:35");
}

#[test]
fn numbers_are_grouped_and_pointed_by_cldr() {
    let in_all = |number: f64| Language::ALL.map(|l| numbers::decimal(number, l).replace('\u{A0}', "~"));
    // CLDR groups four digits in French but not in Spanish.
    assert_eq!(in_all(1074.0), ["1,074", "1,074", "1~074", "1074"]);
    assert_eq!(in_all(12345.0), ["12,345", "12,345", "12~345", "12.345"]);
    assert_eq!(in_all(15.9), ["15.9", "15.9", "15,9", "15,9"]);
    assert_eq!(in_all(3.0), ["3"; 4]);
    assert_eq!(in_all(-0.001), ["0"; 4]);
    assert_eq!(numbers::integer(100_000, Language::En), "100,000");
}

#[test]
fn percent_and_its_ranges() {
    holds(["15.9%", "15.9%", "15,9~%", "15,9~%"], |m| numbers::percent(15.9, m));
    holds(["3.1%至5.1%", "3.1–5.1%", "3,1 à 5,1~%", "del 3,1~% al 5,1~%"], |m| {
        numbers::percent_range(3.1, 5.1, m)
    });
}

#[test]
fn large_numbers_are_spelled_where_nothing_is_lost() {
    for (number, expected) in [
        (4e8, ["4亿", "400~million", "400~millions", "400~millones"]),
        (2.58e8, ["2.58亿", "258~million", "258~millions", "258~millones"]),
        (1.25e8, ["1.25亿", "125~million", "125~millions", "125~millones"]),
        (8e7, ["8,000万", "80~million", "80~millions", "80~millones"]),
        (1e8, ["1亿", "100~million", "100~millions", "100~millones"]),
        (1e6, ["100万", "1~million", "1~million", "1~millón"]),
        (1.5e9, ["15亿", "1.5~billion", "1,5~milliard", "1500~millones"]),
        (187.0, ["187"; 4]),
        (123_456_789.0, ["123,456,789", "123,456,789", "123~456~789", "123.456.789"]),
    ] {
        holds(expected, |m| numbers::number_with_scale_word(number, m));
    }
}

#[test]
fn cities_by_cldr() {
    for (zone, expected) in [
        ("Asia/Shanghai", ["上海", "Shanghai", "Shanghai", "Shanghái"]),
        ("Europe/Zurich", ["苏黎世", "Zurich", "Zurich", "Zúrich"]),
        ("Africa/Dakar", ["达喀尔", "Dakar", "Dakar", "Dakar"]),
        ("America/New_York", ["纽约", "New York", "New York", "Nueva York"]),
        ("Asia/Calcutta", ["加尔各答", "Kolkata", "Calcutta", "Calcuta"]),
        ("UTC", ["UTC"; 4]),
        ("Etc/UTC", ["UTC"; 4]),
        ("Etc/GMT-8", ["UTC+8"; 4]),
        ("CET", ["CET"; 4]),
    ] {
        let zone = Zone::named(zone).unwrap();
        assert_eq!(
            Language::ALL.map(|language| zone_names::city_of_zone(zone, language)),
            expected,
            "{zone}"
        );
    }
}

#[test]
fn the_name_of_ones_own_zone_follows_the_language_unless_it_is_a_word_of_ones_own() {
    let zone = Zone::named("Asia/Shanghai").unwrap();
    let named =
        |given: Option<&str>| Language::ALL.map(|language| zone_names::own_zone_name(given, zone, language));
    assert_eq!(named(None), ["上海", "Shanghai", "Shanghai", "Shanghái"]);
    for chosen in ["北京", "Beijing"] {
        assert_eq!(named(Some(chosen)), ["北京", "Beijing", "Beijing", "Beijing"]);
    }
    assert_eq!(named(Some("Nanjing")), ["南京", "Nanjing", "Nankin", "Nankín"]);
    assert_eq!(named(Some("司里")), ["司里"; 4]);
    // A city of another zone is a word of one's own beside this one.
    assert_eq!(named(Some("日内瓦")), ["日内瓦"; 4]);
}

#[test]
fn every_zone_has_a_readable_name() {
    for zone in chrono_tz::TZ_VARIANTS.into_iter().map(Zone) {
        for language in Language::ALL {
            let city = zone_names::city_of_zone(zone, language);
            assert!(!city.is_empty() && !city.contains(['_', '/']), "{zone} is “{city}” in {language}");
        }
    }
}

#[test]
fn the_readers_zone_from_the_environment() {
    for (tz, system, expected) in [
        (None, Some("Asia/Shanghai"), Some("Asia/Shanghai")),
        (Some("Africa/Dakar"), Some("Asia/Shanghai"), Some("Africa/Dakar")),
        (Some(":Africa/Dakar"), None, Some("Africa/Dakar")),
        (
            Some("/usr/share/zoneinfo/America/Argentina/Buenos_Aires"),
            None,
            Some("America/Argentina/Buenos_Aires"),
        ),
        (Some("right/Europe/Paris"), None, Some("Europe/Paris")),
        (Some(""), Some("Asia/Shanghai"), Some("UTC")),
        (Some("UTC0"), None, Some("UTC")),
        (Some("CET-1CEST"), None, Some("CET")),
        (Some("CET-1CEST,M3.5.0,M10.5.0/3"), None, Some("CET")),
        (Some("EST5EDT"), None, Some("EST5EDT")),
        (Some("GMT0BST,M3.5.0/1,M10.5.0"), None, Some("Europe/London")),
        (Some("CST-8"), None, Some("Etc/GMT-8")),
        (Some("<-03>3"), None, Some("Etc/GMT+3")),
        (Some("<+0530>-5:30"), Some("Asia/Kolkata"), Some("Asia/Kolkata")),
        (Some("NZST-12NZDT"), Some("Pacific/Auckland"), Some("Pacific/Auckland")),
        (Some("nonsense/here"), Some("Asia/Tokyo"), Some("Asia/Tokyo")),
        (Some("X"), None, None),
        (None, Some("nowhere"), None),
        (None, None, None),
    ] {
        let found = system_zone::system_zone(tz, system).map(|zone| zone.name());
        assert_eq!(found, expected, "TZ {tz:?}, system {system:?}");
    }
}

#[test]
fn sessions_are_called_by_kind_and_number() {
    let session = |kind: &str, number: Option<u32>| -> Session {
        serde_json::from_value(serde_json::json!({
            "id": "s", "kind": kind, "number": number, "title": "x",
            "start": "2022-02-23T13:00:00+01:00", "end": "2022-02-23T14:30:00+01:00",
        }))
        .unwrap()
    };
    let thematic = session("thematic", Some(2));
    holds(["专题会议2", "Thematic session~2", "Séance thématique~2", "Sesión temática~2"], |m| {
        labels::session_kind_and_number(&thematic, m)
    });
    holds(["专题2", "Session~2", "Séance~2", "Sesión~2"], |m| {
        labels::session_kind_and_number_short(&thematic, m)
    });
    let opening = session("opening", None);
    holds(["开幕会议", "Opening session", "Séance d’ouverture", "Sesión de apertura"], |m| {
        labels::session_kind_and_number(&opening, m)
    });
    // What a file calls `other` has no name of its own.
    holds(["会议", "Session", "Séance", "Sesión"], |m| {
        labels::session_kind_and_number(&session("other", None), m)
    });
    holds(["hackathon"; 4], |m| labels::session_kind_and_number(&session("hackathon", None), m));
    holds(["法文", "French", "français", "francés"], |m| {
        labels::language_name(&LangTag::new("fr-CH"), m).into_owned()
    });
    holds(["ar"; 4], |m| labels::language_name(&LangTag::new("ar"), m).into_owned());
}

#[test]
fn languages_from_tags_and_locale_names() {
    for (tag, expected) in [
        ("zh", Some(Language::ZhHans)),
        ("zh-CN", Some(Language::ZhHans)),
        ("zh_CN.UTF-8", Some(Language::ZhHans)),
        ("zh-Hans", Some(Language::ZhHans)),
        ("zh-TW", Some(Language::ZhHans)),
        ("zh-Hant-HK", Some(Language::ZhHans)),
        ("en-GB", Some(Language::En)),
        ("fr_FR", Some(Language::Fr)),
        ("fr_CH@euro", Some(Language::Fr)),
        ("ES", Some(Language::Es)),
        ("C", None),
        ("C.UTF-8", None),
        ("POSIX", None),
        ("de_DE", None),
        ("", None),
    ] {
        assert_eq!(Language::from_tag_or_locale_name(tag), expected, "{tag}");
    }
    for language in Language::ALL {
        assert_eq!(Language::from_tag_or_locale_name(language.code()), Some(language));
        let json = serde_json::to_string(&language).unwrap();
        assert_eq!(json, format!("\"{}\"", language.code()));
        assert_eq!(serde_json::from_str::<Language>(&json).unwrap(), language);
        assert_eq!(language.tag().as_str(), language.code());
    }
    assert_eq!(Language::default(), Language::En);
}

#[test]
fn whole_days_are_said_as_days_and_ends_days_later_are_not_hidden() {
    let zone = Zone::named("Europe/Zurich").unwrap();
    let span = |from: (u32, u32, u32), to: (u32, u32, u32)| {
        let at = |(day, hour, minute)| {
            rostrum_programme::resolve_wall_time(date(2024, 9, day).and_time(time(hour, minute)), zone).0
        };
        rostrum_programme::Span { start: at(from), end: at(to) }
    };
    let one = span((10, 0, 0), (11, 0, 0));
    holds(["全天", "all day", "toute la journée", "todo el día"], |m| session_times::said(&one, m));
    holds(["全天", "all day", "toute la journée", "todo el día"], |m| {
        session_times::with_zone(&one, "Geneva", m)
    });
    let three = span((10, 0, 0), (13, 0, 0));
    holds(
        [
            "全天，至9月12日 周四",
            "all day, until Thu 12 Sept",
            "toute la journée, jusqu’au jeu. 12 sept.",
            "todo el día, hasta el jue 12 sept",
        ],
        |m| session_times::said(&three, m),
    );
    // The clock of the end alone would say the same day.
    let long = span((10, 9, 0), (12, 17, 0));
    holds(
        ["09:00–17:00 +2日", "09:00–17:00 +2~days", "9~h~00~– 17~h~00 +2~j", "09:00–17:00 +2~días"],
        |m| session_times::said(&long, m),
    );
    holds(
        ["09:00–09:00 次日", "09:00–09:00 +1~day", "9~h~00~– 9~h~00 +1~j", "09:00–09:00 +1~día"],
        |m| session_times::said(&span((10, 9, 0), (11, 9, 0)), m),
    );
    // A night tells it by its clock, and midnight alone is no day.
    holds(["23:00–01:00", "23:00–01:00", "23~h~00~– 1~h~00", "23:00–01:00"], |m| {
        session_times::said(&span((10, 23, 0), (11, 1, 0)), m)
    });
    holds(["00:00–00:00", "00:00–00:00", "0~h~00~– 0~h~00", "00:00–00:00"], |m| {
        session_times::said(&span((10, 0, 0), (10, 0, 0)), m)
    });
    holds(["00:00–12:00", "00:00–12:00", "0~h~00~– 12~h~00", "00:00–12:00"], |m| {
        session_times::said(&span((10, 0, 0), (10, 12, 0)), m)
    });
}
