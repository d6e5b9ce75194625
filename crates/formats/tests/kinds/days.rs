//! Days: headings of every form, rows, counts, years.

use super::*;
use rostrum_formats::explain_programme;

/// A document of two days with a session each, in lines and in rows, and what is wanted of it.
fn two_days(title: &str, first: &str, second: &str, rows: bool) -> (String, Vec<String>) {
    let between = if rows { "\t" } else { " " };
    let document = format!(
        "{title}\n\n{first}\n9:30 – 10:30{between}Honey\n10:30 – 11:00{between}Wax\n\n{second}\n9:00 – 10:00{between}Hives\n10:00 – 12:00{between}Swarms\n"
    );
    let wanted = [
        "2021-09-14 09:30–10:30 Honey",
        "2021-09-14 10:30–11:00 Wax",
        "2021-09-15 09:00–10:00 Hives",
        "2021-09-15 10:00–12:00 Swarms",
    ];
    (document, wanted.map(str::to_owned).to_vec())
}

const WITH_MORE: &[(&str, &str)] = &[
    ("Day 1: 14 September 2021 – Taking stock", "Day 2: 15 September 2021 – What the regions tell"),
    ("Tuesday, 14 September 2021, Conference Room B", "Wednesday, 15 September 2021, Great Hall"),
    ("Tuesday 14 September 2021 at the Botanical Garden", "Wednesday 15 September 2021 at the University"),
    ("14 September 2021 (online)", "15 September 2021 (hybrid, Vienna)"),
    ("14 September - Tuesday", "15 September - Wednesday"),
    ("2021-09-14 (Tue)", "2021-09-15 (Wed)"),
    ("DAY ONE – TUESDAY 14 SEPTEMBER 2021", "DAY TWO – WEDNESDAY 15 SEPTEMBER 2021"),
    (
        "Jour 1 : mardi 14 septembre 2021 – État des lieux",
        "Jour 2 : mercredi 15 septembre 2021 – Regards croisés",
    ),
    ("Mardi 14 septembre 2021, salle des Actes", "Mercredi 15 septembre 2021, amphithéâtre Curie"),
    (
        "Día 1: martes 14 de septiembre de 2021 – Diagnóstico",
        "Día 2: miércoles 15 de septiembre de 2021 – Propuestas",
    ),
    ("Martes, 14 de septiembre de 2021 (Salón Azul)", "Miércoles, 15 de septiembre de 2021 (Salón Rojo)"),
    ("第一天：2021年9月14日（主旨发言）", "第二天：2021年9月15日（分组讨论）"),
    ("9月14日 星期二 多功能厅", "9月15日 星期三 报告厅"),
    ("9 月 14 日 DAY 1", "9 月 15 日 DAY 2"),
    ("2021年9月14日（二）第一天議程", "2021年9月15日（三）第二天議程"),
    (
        "1. Tag: Dienstag, 14. September 2021 – Bestandsaufnahme",
        "2. Tag: Mittwoch, 15. September 2021 – Ausblick",
    ),
    ("Dienstag, 14. September 2021, Großer Saal", "Mittwoch, 15. September 2021, Kleiner Saal"),
    (
        "Dia 1: terça-feira, 14 de setembro de 2021 – Diagnóstico",
        "Dia 2: quarta-feira, 15 de setembro de 2021 – Propostas",
    ),
    ("День 1: вторник, 14 сентября 2021 г. – Обзор", "День 2: среда, 15 сентября 2021 г. – Выводы"),
    ("1-й день: 14 сентября 2021 года", "2-й день: 15 сентября 2021 года"),
    ("1st day: 14 September 2021", "2nd day: 15 September 2021"),
    ("14 сентября 2021 года (вторник), зал заседаний", "15 сентября 2021 года (среда), актовый зал"),
    ("اليوم الأول: الثلاثاء 14 سبتمبر 2021 – الافتتاح", "اليوم الثاني: الأربعاء 15 سبتمبر 2021 – التوصيات"),
];

#[test]
fn a_day_with_anything_before_or_behind_its_date_heads_lines() {
    let cases = WITH_MORE.iter().map(|(first, second)| two_days("Bees 2021", first, second, false));
    check_by(LINES, cases, sessions);
}

#[test]
fn a_day_with_anything_before_or_behind_its_date_heads_rows() {
    let cases = WITH_MORE.iter().map(|(first, second)| two_days("Bees 2021", first, second, true));
    let forms = [ROWS, &[Form::PdfCentred, Form::WordLines]].concat();
    check_by(&forms, cases, sessions);
}

#[test]
fn days_that_are_only_counted_below_the_dates_of_the_whole() {
    let days = [
        ("Bee course\n14–15 September 2021", "Day 1: First steps", "Day 2: In the field"),
        ("Bee course\nDate: 14th to 15th September 2021", "Day 1", "Day 2 – In the field"),
        ("Stage d'apiculture\nDu 14 au 15 septembre 2021", "Jour 1 : les bases", "Jour 2 : sur le terrain"),
        ("Curso de abejas\nDel 14 al 15 de septiembre de 2021", "Día 1: lo básico", "Día 2: en el campo"),
        ("养蜂培训班\n2021年9月14日至15日", "第一天：基础", "第二天：实习"),
        ("養蜂課程\n2021年9月14-15日", "第一天 基礎", "第二天 實習"),
        ("Imkerkurs\n14.–15. September 2021", "Tag 1: Grundlagen", "Tag 2: Im Feld"),
        ("Curso de abelhas\n14 a 15 de setembro de 2021", "Dia 1: noções", "Dia 2: no campo"),
        ("Курс пчеловодства\n14–15 сентября 2021 г.", "День 1: основы", "День 2: на пасеке"),
        ("دورة النحل\n14-15 سبتمبر 2021", "اليوم الأول: الأسس", "اليوم الثاني: في الحقل"),
    ];
    for rows in [false, true] {
        let cases = days.map(|(title, first, second)| two_days(title, first, second, rows));
        check_by(if rows { &[Form::Text, Form::WordTables, Form::PdfRuled] } else { LINES }, cases, sessions);
    }
}

#[test]
fn a_theme_behind_the_half_of_a_dated_day_is_told_as_no_loss() {
    let days = [
        ("Day 1, 14 September 2021 – morning: Taking stock", "Day 2, 15 September 2021 – morning: Outlook"),
        ("Mardi 14 septembre 2021, matin : état des lieux", "Mercredi 15 septembre 2021, matin : suites"),
        (
            "Martes 14 de septiembre de 2021, mañana: diagnóstico",
            "Miércoles 15 de septiembre de 2021, mañana: ideas",
        ),
        ("2021年9月14日上午：主旨发言", "2021年9月15日上午：分组讨论"),
        (
            "Dienstag, 14. September 2021, vormittags: Bestand",
            "Mittwoch, 15. September 2021, vormittags: Ausblick",
        ),
    ];
    let cases = days.map(|(first, second)| {
        let (document, wanted) = two_days("Bees 2021", first, second, false);
        (document, (wanted, 0))
    });
    check_by(LINES, cases, |parsed| (sessions(parsed), skipped(parsed)));
}

/// How much of a document was left out.
fn skipped(parsed: &Parsed<Programme>) -> usize {
    let is_skipped =
        |kind: &WarningKind| matches!(kind, WarningKind::ItemSkipped(_) | WarningKind::TimeUnused(_));
    parsed.warnings.iter().filter(|warning| is_skipped(&warning.kind)).count()
}

#[test]
fn a_date_in_the_text_of_a_session_heads_nothing() {
    let controls = [
        "The hive was opened on 15 September 2021 for the first time.",
        "15 September 2021 was the warmest day of that autumn",
        "Day 2 of the course is for those who passed the test of the first.",
        "Le 15 septembre 2021 fut le jour le plus chaud de l'automne",
        "El segundo día del curso es para quienes ya tienen colmenas.",
        "第二天的课程面向已经有蜂箱的学员，报名从速。",
        "2021年9月15日是当年秋天最热的一天",
        "Am 15. September 2021 wurde der Stock zum ersten Mal geöffnet.",
        "15 сентября 2021 года улей открыли впервые.",
    ];
    let wanted = ["2021-09-14 09:30–10:30 Honey", "2021-09-14 11:00–12:00 Wax"].map(str::to_owned).to_vec();
    let cases = controls.map(|control| {
        let document =
            format!("Bees 2021\n\n14 September 2021\n9:30 – 10:30 Honey\n{control}\n\n11:00 – 12:00 Wax\n");
        (document, wanted.clone())
    });
    check_by(LINES, cases, sessions);
}

#[test]
fn a_count_below_a_full_date_leaves_the_date() {
    let days = [
        ("Friday, 10 September 2021\nDay 1", "Monday, 13 September 2021\nDay 2"),
        ("Vendredi 10 septembre 2021\nJour 1", "Lundi 13 septembre 2021\nJour 2"),
        ("Viernes 10 de septiembre de 2021\nDía 1", "Lunes 13 de septiembre de 2021\nDía 2"),
        ("2021年9月10日 星期五\n第一天", "2021年9月13日 星期一\n第二天"),
        ("Freitag, 10. September 2021\nTag 1", "Montag, 13. September 2021\nTag 2"),
        ("Sexta-feira, 10 de setembro de 2021\nDia 1", "Segunda-feira, 13 de setembro de 2021\nDia 2"),
        ("Пятница, 10 сентября 2021 г.\nДень 1", "Понедельник, 13 сентября 2021 г.\nДень 2"),
        ("Day 1\nFriday, 10 September 2021", "Day 2\nMonday, 13 September 2021"),
    ];
    for rows in [false, true] {
        let between = if rows { "\t" } else { " " };
        let cases = days.map(|(first, second)| {
            let document = format!(
                "Bees 2021\n\n{first}\n9:00 – 10:00{between}Honey\n10:00 – 11:00{between}Tea\n\n{second}\n9:00 – 10:00{between}Wax\n10:00 – 11:00{between}Combs\n"
            );
            let wanted = [
                "2021-09-10 09:00–10:00 Honey",
                "2021-09-10 10:00–11:00 Tea",
                "2021-09-13 09:00–10:00 Wax",
                "2021-09-13 10:00–11:00 Combs",
            ];
            (document, wanted.map(str::to_owned).to_vec())
        });
        check_by(if rows { ROWS } else { LINES }, cases, sessions);
    }
}

#[test]
fn the_hours_of_a_day_beside_its_date_are_no_session() {
    let days = [
        ("Day 1: 14 September 2021 (0900-1230; 1400-1730)", "Day 2: 15 September 2021 (0900-1230)"),
        ("Tuesday 14 September 2021, 9:00–13:00", "Wednesday 15 September 2021, 9:00–13:00"),
        ("Jour 1 : 14 septembre 2021 (9 h 00 – 17 h 00)", "Jour 2 : 15 septembre 2021 (9 h 00 – 12 h 30)"),
        (
            "Día 1: 14 de septiembre de 2021 (9:00 a 17:00 h)",
            "Día 2: 15 de septiembre de 2021 (9:00 a 12:30 h)",
        ),
        ("第一天：2021年9月14日（9:00-17:00）", "第二天：2021年9月15日（9:00-12:30）"),
        ("Tag 1: 14. September 2021 (9:00–17:00 Uhr)", "Tag 2: 15. September 2021 (9:00–12:30 Uhr)"),
        ("14 September 2021\n9:00 – 17:00 (CEST)", "15 September 2021\n9:00 – 12:30 (CEST)"),
    ];
    for rows in [false, true] {
        let between = if rows { "\t" } else { " " };
        let cases = days.map(|(first, second)| {
        let document =
            format!("Bees\n\n{first}\n9:00 – 10:30{between}Honey\n10:30 – 11:00{between}Wax\n\n{second}\n9:00 – 10:00{between}Hives\n10:00 – 12:00{between}Swarms\n");
        let wanted = [
            "2021-09-14 09:00–10:30 Honey",
            "2021-09-14 10:30–11:00 Wax",
            "2021-09-15 09:00–10:00 Hives",
            "2021-09-15 10:00–12:00 Swarms",
        ];
        (document, wanted.map(str::to_owned).to_vec())
    });
        check_by(if rows { ROWS } else { LINES }, cases, sessions);
    }
}

#[test]
fn a_numbered_heading_that_holds_the_date_turns_the_day() {
    let days = [
        ("Session 1A: Tuesday, 14 September afternoon", "Session 2: Wednesday, 15 September afternoon:"),
        (
            "Séance 1 – mardi 14 septembre, après-midi : mise en route",
            "Séance 2 – mercredi 15 septembre, après-midi : suite",
        ),
        ("Sesión 1: martes 14 de septiembre, tarde", "Sesión 2: miércoles 15 de septiembre, tarde:"),
        ("第一场：9月14日下午", "第二场：9月15日下午"),
        (
            "Sitzung 1: Dienstag, 14. September, nachmittags",
            "Sitzung 2: Mittwoch, 15. September, nachmittags",
        ),
        ("Sessão 1: terça-feira, 14 de setembro, tarde", "Sessão 2: quarta-feira, 15 de setembro, tarde"),
        (
            "Сессия 1: вторник, 14 сентября, вторая половина дня",
            "Сессия 2: среда, 15 сентября, вторая половина дня",
        ),
    ];
    for rows in [false, true] {
        let between = if rows { "\t" } else { " " };
        let cases = days.map(|(first, second)| {
        let document =
            format!("Bee meeting, 14-15 September 2021\n\n{first}\n14:00 – 14:15{between}Honey\n14:15 – 15:00{between}Wax\n\n{second}\n14:00 – 15:25{between}Hives\n15:25 – 16:00{between}Swarms\n");
        let wanted = [
            "2021-09-14 14:00–14:15 Honey",
            "2021-09-14 14:15–15:00 Wax",
            "2021-09-15 14:00–15:25 Hives",
            "2021-09-15 15:25–16:00 Swarms",
        ];
        (document, wanted.map(str::to_owned).to_vec())
    });
        check_by(if rows { ROWS } else { LINES }, cases, sessions);
    }
}

#[test]
fn a_year_that_only_a_sentence_tells_is_that_of_the_days() {
    let sentences = [
        (
            "The meeting will be held online from 14 to 15 September 2021 for all keepers of bees in the region.",
            "September 14th",
            "September 15th",
        ),
        (
            "La réunion se tiendra du 14 au 15 septembre 2021 en ligne, pour tous les apiculteurs de la région.",
            "14 septembre",
            "15 septembre",
        ),
        (
            "La reunión se celebrará del 14 al 15 de septiembre de 2021 en línea, para toda la región.",
            "14 de septiembre",
            "15 de septiembre",
        ),
        ("本次会议定于2021年9月14日至15日在线上举行，面向本地区所有养蜂人。", "9月14日", "9月15日"),
        (
            "Die Tagung findet vom 14. bis 15. September 2021 online statt, für alle Imker der Region.",
            "14. September",
            "15. September",
        ),
        (
            "A reunião será realizada de 14 a 15 de setembro de 2021, por via remota, para toda a região.",
            "14 de setembro",
            "15 de setembro",
        ),
        (
            "Совещание состоится 14–15 сентября 2021 года в режиме онлайн для всех пчеловодов области.",
            "14 сентября",
            "15 сентября",
        ),
    ];
    let cases = sentences
        .map(|(sentence, first, second)| two_days(&format!("Bees\n\n{sentence}"), first, second, false));
    check_by(LINES, cases, sessions);
}

#[test]
fn months_between_strokes_and_labels_are_dates() {
    let days = [
        ("Date: Tuesday, 14/Sep/2021", "Date: Wednesday, 15/Sep/2021"),
        ("14-Sep-2021", "15-Sep-2021"),
        ("Tue 14/Sept/2021", "Wed 15/Sept/2021"),
        ("Date : mardi 14/sept./2021", "Date : mercredi 15/sept./2021"),
        ("Fecha: martes, 14/sep/2021", "Fecha: miércoles, 15/sep/2021"),
        ("Datum: Dienstag, 14.09.2021", "Datum: Mittwoch, 15.09.2021"),
        ("Data: 14/09/2021 (terça-feira)", "Data: 15/09/2021 (quarta-feira)"),
        ("Дата: 14.09.2021", "Дата: 15.09.2021"),
        ("日期：2021/9/14", "日期：2021/9/15"),
        ("2021.09.14（二）", "2021.09.15（三）"),
        ("التاريخ: ٢٠٢١/٩/١٤", "التاريخ: ٢٠٢١/٩/١٥"),
    ];
    for rows in [false, true] {
        let cases = days.map(|(first, second)| two_days("Bees", first, second, rows));
        check_by(if rows { ROWS } else { LINES }, cases, sessions);
    }
}

#[test]
fn hours_beside_a_title_without_any_day_are_refused_as_that() {
    for (title, first, second) in [
        ("Agenda of the side event", "14:00 – 14:30 Opening", "14:30 – 15:10 Keynote"),
        ("Ordre du jour de la rencontre", "14 h 00 – 14 h 30 Ouverture", "14 h 30 – 15 h 10 Exposé"),
        ("Agenda del encuentro", "14:00 a 14:30 h Apertura", "14:30 a 15:10 h Ponencia"),
        ("边会议程", "14:00-14:30 开幕", "14:30-15:10 主旨演讲"),
        ("Tagesordnung", "14:00–14:30 Uhr Eröffnung", "14:30–15:10 Uhr Vortrag"),
    ] {
        for form in LINES {
            let error = read(*form, &format!("{title}\n\n{first}\n{second}\n")).expect_err("no day");
            assert!(error.contains("NoDate(2)"), "{form:?}, {title}: {error}");
        }
    }
}

#[test]
fn a_weekday_before_two_numbers_makes_them_a_date() {
    let days = [
        ("Di., 14.9.", "Mi., 15.9."),
        ("Dienstag, 14.09.", "Mittwoch, 15.09."),
        ("Mardi 14/09", "Mercredi 15/09"),
        ("Martes 14/9", "Miércoles 15/9"),
        ("Terça-feira, 14/09", "Quarta-feira, 15/09"),
        ("Tue 9/14", "Wed 9/15"),
        ("Вт 14.09.", "Ср 15.09."),
    ];
    for rows in [false, true] {
        let cases = days.map(|(first, second)| two_days("Bees, 14-15 September 2021", first, second, rows));
        check_by(if rows { ROWS } else { LINES }, cases, sessions);
    }
    // Without it they are a time, a number of a list or a part of one.
    let wanted = ["2021-09-14 09:30–10:30 Honey", "2021-09-14 11:00–12:00 Wax"].map(str::to_owned).to_vec();
    let cases =
        ["1.2. Of the hives", "Of 14/15 hives", "Ratio 14.9. of the year", "Tue 14.9 grams"].map(|control| {
            let document = format!(
                "Bees 2021\n\n14 September 2021\n9:30 – 10:30 Honey\n{control}\n\n11:00 – 12:00 Wax\n"
            );
            (document, wanted.clone())
        });
    check_by(LINES, cases, sessions);
}

#[test]
fn the_year_behind_the_weekday_is_that_of_the_day() {
    let days = [
        ("9月14日 星期二 2021年", "9月15日 星期三 2021年"),
        ("9月14日（星期二），2021年", "9月15日（星期三），2021年"),
        ("14 September (Tuesday), 2021", "15 September (Wednesday), 2021"),
        ("Sept. 14 (Tue.) 2021", "Sept. 15 (Wed.) 2021"),
        ("14 septembre (mardi) 2021", "15 septembre (mercredi) 2021"),
        ("14 de septiembre, martes, 2021", "15 de septiembre, miércoles, 2021"),
        ("14. September (Dienstag) 2021", "15. September (Mittwoch) 2021"),
    ];
    let cases = days.map(|(first, second)| two_days("Bees", first, second, false));
    let (years, slots): (Vec<_>, Vec<_>) = (vec![false; cases.len()], cases.to_vec());
    check_by(LINES, slots, sessions);
    let is_assumed = |parsed: &Parsed<Programme>| {
        parsed.warnings.iter().any(|one| matches!(one.kind, WarningKind::YearAssumed(_)))
    };
    let cases = cases.into_iter().zip(years).map(|((document, _), wanted)| (document, wanted));
    check_by(LINES, cases, is_assumed);
    // A number of persons is no year.
    let document = "Bees 2021\n\n14 September (Tuesday), 2000 guests\n9:00 – 10:00 Honey\n";
    let wanted = vec!["2021-09-14 09:00–10:00 Honey".to_owned()];
    check_by(LINES, [(document.to_owned(), wanted)], sessions);
}

#[test]
fn the_day_in_the_heading_of_a_group_is_used_and_no_part_of_its_name() {
    let headings = [
        ("Session 2 – Tuesday 14 September 2021, morning", "Session 2"),
        ("Séance 2 – mardi 14 septembre 2021, matin", "Séance 2"),
        ("Sesión 2 – martes 14 de septiembre de 2021, mañana", "Sesión 2"),
        ("Sitzung 2 – Dienstag, 14. September 2021, Vormittag", "Sitzung 2"),
    ];
    for (heading, track) in headings {
        let document = format!("Bees\n\n{heading}\n\n9:00 – 10:00 Honey\n\n10:00 – 11:00 Wax\n");
        for form in [Form::Text, Form::WordLines, Form::Pdf] {
            let explanation = explain_programme(&form.of(&document), &ReadHints::default()).expect("read");
            let unused: Vec<_> = explanation.lines.iter().flat_map(|line| &line.unused_times).collect();
            assert!(unused.is_empty(), "{form:?}, {heading}: {unused:?}");
            let programme = explanation.result.expect("sessions").value;
            let found = programme.sessions.iter().map(|one| (told(one), one.track.as_deref()));
            let wanted = ["2021-09-14 09:00–10:00 Honey", "2021-09-14 10:00–11:00 Wax"];
            let wanted = wanted.map(|session| (session.to_owned(), Some(track)));
            assert_eq!(found.collect::<Vec<_>>(), wanted, "{form:?}, {heading}");
        }
    }
}

#[test]
fn a_date_that_names_a_street_or_a_holiday_is_no_day() {
    let wanted = vec!["2021-09-14 09:00–10:00 Honey".to_owned(), "2021-09-14 11:00–12:00 Wax".to_owned()];
    let controls = [
        "Encontro na Rua 25 de Março, portão 2",
        "Salão 7 de Setembro do Teatro Municipal",
        "Reunión en la calle 9 de Julio, puerta 3",
        "Treffpunkt: Straße des 17. Juni, Tor 2",
        "Встреча на улице 8 Марта, дом 2",
        "Rendez-vous rue du 4 Septembre, porte 2",
    ];
    let cases = controls.map(|control| {
        let document =
            format!("Bees\n\n14 September 2021\n9:00 – 10:00 Honey\n{control}\n11:00 – 12:00 Wax\n");
        (document, wanted.clone())
    });
    check_by(LINES, cases, sessions);
}
