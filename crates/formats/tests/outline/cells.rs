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
