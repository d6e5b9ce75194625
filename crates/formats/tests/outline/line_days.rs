//! Lines of running text whose day is written in an uncommon way, each in several languages, with what must not be
//! taken for one.

use super::lines::{of, under_a_day};
use super::*;

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
fn a_date_in_a_title_in_the_cell_of_its_time_moves_nothing() {
    let table = "River forum\n\n6 May 2019\n\n| 09:30–10:00 | Weirs |\n|---|---|\n| 10:00–10:30 Minutes of 4 May 2019 | |\n";
    assert_eq!(of(table), ["2019-05-06 09:30–10:00 Weirs", "2019-05-06 10:00–10:30 Minutes of 4 May 2019"]);
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
pub fn told_unused(document: &str) -> Vec<String> {
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
fn the_first_days_of_a_month_are_no_hours() {
    for dates in ["6-7 May 2019", "6–7 mai 2019", "6-7 de mayo de 2019", "6.-7. Mai 2019"] {
        let document =
            format!("River forum\n\n{dates}\n\nMonday\n\n9:00-10:00 Weirs\n\nTuesday\n\n9:00-10:00 Crews\n");
        let wanted = ["2019-05-06 09:00–10:00 Weirs", "2019-05-07 09:00–10:00 Crews"];
        assert_eq!(of(&document), wanted, "{dates}");
    }
    assert_eq!(under_a_day("6–7 Mayor of the town\n9:00–10:00 Weirs").len(), 2);
}
