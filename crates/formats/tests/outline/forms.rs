//! The forms that days, times and titles come in, each in several languages, with what must not be taken for one.

use super::word::{docx, p, tbl, tc, tr};
use super::*;

/// The sessions of a text, as slot and title.
fn of(text: &str) -> Vec<String> {
    of_bytes(text.as_bytes())
}

fn of_bytes(bytes: &[u8]) -> Vec<String> {
    let parsed = read(bytes).unwrap_or_else(|error| panic!("{error}"));
    slots(&parsed.value).into_iter().map(|(slot, title)| format!("{slot} {title}")).collect()
}

pub fn row(cells: &[&str]) -> String {
    let lines = |cell: &str| cell.split('¶').map(p).collect::<String>();
    tr(&cells.iter().map(|cell| tc("", &lines(cell))).collect::<Vec<_>>())
}

#[test]
fn a_day_heads_what_follows_whatever_stands_beside_it() {
    let days = [
        ("Day 1: 6 May 2019 (0945-1215; 1315-1630)", "Day 2: 7 May 2019 (0930-1200)"),
        (
            "Session Day 1: 6 May 2019 (0945-1215; 1315-1630)",
            "Session Day 2: 7 May 2019 (1000-1245; 1345-1615)",
        ),
        ("Day 1: 6 May 2019 – Locks and weirs", "Day 2: 7 May 2019 – Crews (open to observers)"),
        ("Monday, 6 May 2019, Room IV", "Tuesday, 7 May 2019, Room VI"),
        ("Jour 1 : lundi 6 mai 2019 – Écluses", "Jour 2 : mardi 7 mai 2019 – Équipages"),
        ("Día 1: 6 de mayo de 2019 (esclusas)", "Día 2: 7 de mayo de 2019 (tripulaciones)"),
        ("第一天：2019年5月6日（船闸）", "第二天：2019年5月7日（船员）"),
        ("2019年5月6日（一）", "2019年5月7日（二）"),
        ("2019-05-06 (Mon)", "2019-05-07 (Tue)"),
    ];
    for (first, second) in days {
        let document = format!(
            "River forum\n\n{first}\n10:00 - 11:00 Weirs\nA word about weirs.\n{second}\n10:00 - 11:30 Crews\nA word about crews.\n"
        );
        let found = of(&document);
        assert_eq!(found, ["2019-05-06 10:00–11:00 Weirs", "2019-05-07 10:00–11:30 Crews"], "{first}");
    }
}

#[test]
fn a_day_in_running_text_heads_nothing() {
    let controls = [
        "Day 2 of the works showed how many crews are missing.",
        "On 7 May 2019 the council met again",
        "7 May 2019 was the day of the flood.",
    ];
    for control in controls {
        let document =
            format!("River forum\n\n6 May 2019\n\n10:00 - 11:00 Weirs\n\n{control}\n\n11:00 - 11:30 Crews\n");
        let found = of(&document);
        assert_eq!(found, ["2019-05-06 10:00–11:00 Weirs", "2019-05-06 11:00–11:30 Crews"], "{control}");
    }
    // A session with a number keeps the hours in its bracket.
    let found = of("River forum\n\nSession 2: 6 May 2019 (10:00–11:00)\nWeirs\n");
    assert_eq!(found, ["2019-05-06 10:00–11:00 Weirs"]);
}

#[test]
fn the_hours_of_a_day_are_no_session() {
    let found = of(
        "River forum\n\n6 May 2019\n3:00 pm to 5:00 pm (CEST)\n3:00 pm – 3:40 pm Weirs\n3:40 pm – 5:00 pm Crews\n",
    );
    assert_eq!(found, ["2019-05-06 15:00–15:40 Weirs", "2019-05-06 15:40–17:00 Crews"]);
    let found = of("河流论坛\n\n2019年5月6日\n9:00-12:00\n9:00-9:40 船闸\n9:40-12:00 船员\n");
    assert_eq!(found, ["2019-05-06 09:00–09:40 船闸", "2019-05-06 09:40–12:00 船员"]);
    // A slot whose title stands below it is one.
    let found = of("River forum\n\n6 May 2019\n\n9:00 – 12:00\nWeirs\n\n9:00 – 10:00 Crews\n");
    assert_eq!(found, ["2019-05-06 09:00–12:00 Weirs", "2019-05-06 09:00–10:00 Crews"]);
}

#[test]
fn a_header_cell_with_a_date_twice_or_a_place_beside_it_is_a_day() {
    let heads = [
        ("2019年5月6日(一)  May 6(Monday) 地點：水利館", "2019年5月7日(二)  May 7(Tuesday) 地點：水利館"),
        ("民國108年5月6日(一) 水利館", "民國108年5月7日(二) 水利館"),
        ("Lundi 6 mai 2019 / Monday 6 May 2019", "Mardi 7 mai 2019 / Tuesday 7 May 2019"),
    ];
    for (first, second) in heads {
        let table = |head: &str, title: &str| tbl(&[row(&["時間", head]), row(&["09:00-10:00", title])]);
        let body = [p("River forum"), table(first, "Weirs"), p(""), table(second, "Crews")].concat();
        let found = of_bytes(&docx(&body));
        assert_eq!(found, ["2019-05-06 09:00–10:00 Weirs", "2019-05-07 09:00–10:00 Crews"], "{first}");
    }
    // Two different days are two columns, or none.
    let body = [
        p("River forum"),
        tbl(&[row(&["Time", "6 May 2019", "7 May 2019"]), row(&["09:00-10:00", "Weirs", "Crews"])]),
    ];
    let found = of_bytes(&docx(&body.concat()));
    assert_eq!(found, ["2019-05-06 09:00–10:00 Weirs", "2019-05-07 09:00–10:00 Crews"]);
}

#[test]
fn labels_on_lines_of_their_own_give_the_session_of_the_line_above() {
    let documents = [
        "河流论坛日程\n（一）船闸参观\n时 间:2019年5月6日14:00\n地 点:水利馆\n主办单位:河流局\n（二）船员座谈\n时 间:2019年5月7日9:00-11:00\n地 点:水利馆\n",
        "River forum\n\nVisit of the locks\nTime: 6 May 2019, 14:00\nVenue: Water hall\n\nTalk with crews\nTime: 7 May 2019, 9:00-11:00\nVenue: Water hall\n",
        "Forum des fleuves\n\nVisite des écluses\nHoraire : 6 mai 2019, 14 h 00\nLieu : salle de l'eau\n\nEntretien\nHoraire : 7 mai 2019, 9 h 00-11 h 00\nLieu : salle de l'eau\n",
    ];
    let titles = [
        ["船闸参观", "船员座谈"],
        ["Visit of the locks", "Talk with crews"],
        ["Visite des écluses", "Entretien"],
    ];
    for (document, titles) in documents.iter().zip(titles) {
        let parsed = read(document.as_bytes()).unwrap_or_else(|error| panic!("{document}: {error}"));
        let found = slots(&parsed.value);
        let found: Vec<(&str, &str)> = found.iter().map(|(slot, title)| (&slot[..16], &**title)).collect();
        assert_eq!(found, [("2019-05-06 14:00", titles[0]), ("2019-05-07 09:00", titles[1])], "{document}");
        assert!(parsed.value.sessions[1].room.is_some(), "{document}");
    }
    // The label of the document itself is none of a session.
    let found = of(
        "River forum\nDate: 6 May 2019\nTime: 9:00-11:00\nVenue: Water hall\n\n9:00-10:00 Weirs\n10:00-11:00 Crews\n",
    );
    assert_eq!(found, ["2019-05-06 09:00–10:00 Weirs", "2019-05-06 10:00–11:00 Crews"]);
}

#[test]
fn line_breaks_in_a_paragraph_of_word_part_its_sessions() {
    let broken = |lines: &[&str]| {
        let runs: Vec<String> = lines
            .iter()
            .map(|line| {
                let cells: Vec<String> = line
                    .split('\t')
                    .map(|cell| format!("<w:t xml:space=\"preserve\">{cell}</w:t>"))
                    .collect();
                format!("<w:r>{}</w:r>", cells.join("<w:tab/>"))
            })
            .collect();
        format!("<w:p>{}</w:p>", runs.join("<w:r><w:br/></w:r>"))
    };
    for lines in [
        ["9:00:\tWeirs", "9:30:\tBreak", "10:00:\tCrews"],
        ["9h00\tWeirs", "9h30\tBreak", "10h00\tCrews"],
        ["9:00: Weirs", "9:30: Break", "10:00: Crews"],
    ] {
        let body = [p("River forum"), p("6 May 2019"), broken(&lines)].concat();
        let found = of_bytes(&docx(&body));
        let starts: Vec<String> =
            found.iter().map(|one| format!("{} {}", &one[11..16], &one[23..])).collect();
        let starts: Vec<&str> = starts.iter().map(|one| one.trim()).collect();
        assert_eq!(starts.len(), 3, "{lines:?}: {found:?}");
        for (have, want) in starts.iter().zip(["09:00 Weirs", "09:30 Break", "10:00 Crews"]) {
            assert!(have.starts_with(&want[..5]) && have.ends_with(&want[6..]), "{lines:?}: {found:?}");
        }
    }
    // A title broken over two lines is one.
    let body =
        [p("River forum"), p("6 May 2019"), broken(&["9:00-10:00\tWeirs and", "what they cost"])].concat();
    assert_eq!(of_bytes(&docx(&body)).len(), 1);
}

#[test]
fn times_stacked_in_a_cell_go_with_the_titles_beside_them() {
    for titles in ["开幕¶船闸¶晚餐", "Opening¶Weirs¶Dinner", "Ouverture¶Écluses¶Dîner"] {
        let body = [
            p("River forum 2019"),
            tbl(&[
                row(&["6 May", "8:45 - 11:30¶13:15 - 16:00¶17:20 - 19:00", titles]),
                row(&["7 May", "8:30 - 12:00", "Crews"]),
            ]),
        ];
        let names: Vec<&str> = titles.split('¶').collect();
        let found = of_bytes(&docx(&body.concat()));
        let wanted = [
            format!("2019-05-06 08:45–11:30 {}", names[0]),
            format!("2019-05-06 13:15–16:00 {}", names[1]),
            format!("2019-05-06 17:20–19:00 {}", names[2]),
            "2019-05-07 08:30–12:00 Crews".to_owned(),
        ];
        assert_eq!(found, wanted);
    }
    // A title over two lines beside one time stays one session.
    let body = [
        p("River forum"),
        p("6 May 2019"),
        tbl(&[row(&["8:30 - 12:00", "Weirs¶and locks"]), row(&["13:00 - 14:00", "Crews"])]),
    ];
    assert_eq!(of_bytes(&docx(&body.concat())).len(), 2);
}

#[test]
fn dates_and_times_in_further_languages() {
    let documents = [
        "Fórum dos rios\n\nSegunda-feira, 6 de maio de 2019\n09h00 às 10h30 – Eclusas\n10h30 às 11h00 – Barragens\n\nTerça-feira, 7 de maio de 2019\n9h às 10h30 – Tripulações\n",
        "Форум рек\n\n6 мая 2019 (понедельник)\n09.00 – 10.30 Шлюзы\n10.30 – 11.00 Плотины\n\n7 мая 2019 года (вторник)\nс 9:00 до 10:30 Команды\n",
        "Forum der Flüsse\n\nMontag, 6. Mai 2019\n9.00 – 10.30 Uhr Schleusen\n10.30 bis 11.00 Uhr Wehre\n\nDienstag, 7. Mai 2019\n9:00–10:30 Besatzungen\n",
        "منتدى الأنهار\n\nالاثنين 6 مايو 2019\n09:00 - 10:30 الأهوسة\n10:30 - 11:00 السدود\n\nالثلاثاء ٧ أيار ٢٠١٩\n٩:٠٠ - ١٠:٣٠ الأطقم\n",
    ];
    for document in documents {
        let parsed = read(document.as_bytes()).unwrap_or_else(|error| panic!("{document}: {error}"));
        let found: Vec<String> = parsed.value.sessions.iter().map(slot).collect();
        let wanted = ["2019-05-06 09:00–10:30", "2019-05-06 10:30–11:00", "2019-05-07 09:00–10:30"];
        assert_eq!(found, wanted, "{document}");
        let aside = |kind: &&WarningKind| matches!(kind, WarningKind::WeekdayDisagrees { .. });
        assert!(!kinds(&parsed).iter().any(aside), "{document}");
    }
    // A name is no month, and a number of a list no day.
    let found =
        of("River forum\n\n6 May 2019\n\n9:00–10:00 Weirs\n\n7 Marco Polo Street\n\n10:00–11:00 Crews\n");
    assert_eq!(found, ["2019-05-06 09:00–10:00 Weirs", "2019-05-06 10:00–11:00 Crews"]);
}

#[test]
fn a_year_or_a_day_that_only_a_sentence_gives() {
    let sentences = [
        "The workshop will take place from 6 to 7 May 2019 in the old water hall of the town, with all crews of the river.",
        "L'atelier aura lieu du 6 au 7 mai 2019 dans la vieille halle aux eaux de la ville, avec tous les équipages du fleuve.",
        "El taller se celebrará del 6 al 7 de mayo de 2019 en la antigua casa de aguas de la ciudad, con todas las tripulaciones.",
    ];
    for (sentence, days) in
        sentences.iter().zip([["6 May", "7 May"], ["6 mai", "7 mai"], ["6 de mayo", "7 de mayo"]])
    {
        let document = format!(
            "River forum\n{sentence}\n\n{}\n9:00–10:00 Weirs\n\n{}\n9:00–10:00 Crews\n",
            days[0], days[1]
        );
        let parsed = read(document.as_bytes()).unwrap();
        let found: Vec<String> = parsed.value.sessions.iter().map(slot).collect();
        assert_eq!(found, ["2019-05-06 09:00–10:00", "2019-05-07 09:00–10:00"], "{sentence}");
        let told = |kind: &&WarningKind| matches!(kind, WarningKind::DateFromSentence { year: 2019, .. });
        assert_eq!(kinds(&parsed).into_iter().filter(told).count(), 1, "{sentence}");
    }
    let whole = read("River forum, 6 and 7 May 2019\nRegister before 3 April 2018.\n\n6 May\n9:00–10:00 Weirs\n\n7 May\n9:00–10:00 Crews\n".as_bytes()).unwrap();
    let found: Vec<String> = whole.value.sessions.iter().map(slot).collect();
    assert_eq!(
        found,
        ["2019-05-06 09:00–10:00", "2019-05-07 09:00–10:00"],
        "the title goes before a sentence"
    );
    assert!(!kinds(&whole).iter().any(|kind| matches!(kind, WarningKind::DateFromSentence { .. })));
    let one = "Encontro dos rios\nTodos se encontram em 11 de março de 2019 (segunda-feira), na antiga casa das águas.\n\n8h45 às 9h15 – Abertura\n9h15 às 10h00 – Eclusas\n";
    assert_eq!(of(one), ["2019-03-11 08:45–09:15 Abertura", "2019-03-11 09:15–10:00 Eclusas"]);
    // Two days in sentences leave open which one it is.
    let two = "River forum\nRegister before 3 April 2019, and pay for the dinner before 4 April 2019 in any case.\n\n9:00–10:00 Weirs\n10:00–11:00 Crews\n";
    assert!(matches!(read(two.as_bytes()).unwrap_err().kind, ReadErrorKind::NoSessions(_)));
}

#[test]
fn what_stands_beside_every_time_is_no_title() {
    let document = "River forum\n\n6 May 2019\n9 am local hours in Lima\n9:00 - 9:30 local hours in Lima\nWeirs and locks of the upper river.\n9:30 - 10:00 local hours in Lima\nCrews\n10:00 - 10:30 local hours in Lima\nFish\n";
    assert_eq!(
        of(document),
        [
            "2019-05-06 09:00–09:30 Weirs and locks of the upper river",
            "2019-05-06 09:30–10:00 Crews",
            "2019-05-06 10:00–10:30 Fish"
        ]
    );
    let control = of(
        "River forum\n\n6 May 2019\n9:00 - 9:30 Interview\nWith Ana Li.\n9:30 - 10:00 Interview\nWith Bo Roe.\n",
    );
    assert_eq!(control, ["2019-05-06 09:00–09:30 Interview", "2019-05-06 09:30–10:00 Interview"]);
}

#[test]
fn starts_ends_and_lengths_have_columns_of_their_own() {
    let heads = [
        ["Start", "End", "Duration", "Activity"],
        ["Inicio", "Fin", "Duración", "Actividad"],
        ["Début", "Fin", "Durée", "Activité"],
        ["开始", "结束", "时长", "内容"],
    ];
    let rows = [
        ["9:00", "9:45", "00:45", "Weirs"],
        ["9:45", "10:15", "00:30", "Break"],
        ["10:30", "12:00", "01:30", "Crews"],
        ["12:00", "", "", "Walk"],
    ];
    let wanted =
        ["2019-05-06 09:00–09:45 Weirs", "2019-05-06 09:45–10:15 Break", "2019-05-06 10:30–12:00 Crews"];
    for head in heads {
        let lines: Vec<String> = std::iter::once(head).chain(rows).map(|cells| cells.join("\t")).collect();
        let text = format!("River forum\n\n6 May 2019\n\n{}\n", lines.join("\n"));
        let table: Vec<String> = std::iter::once(head).chain(rows).map(|cells| row(&cells)).collect();
        let word = docx(&[p("River forum"), p("6 May 2019"), tbl(&table)].concat());
        for bytes in [text.into_bytes(), word] {
            let found = of_bytes(&bytes);
            assert_eq!(found[..3], wanted, "{head:?}");
            assert!(found[3].ends_with("Walk") && found.len() == 4, "{found:?}");
        }
    }
    // A length in words ends its session.
    let text = "River forum\n\n6 May 2019\n\n8.30\tWeirs\tAna Li\t20 mins\n9.00\tCrews\tBo Roe\t15 mins\n1.00 pm\tLunch\t\t60 mins\n";
    let found: Vec<String> = of(text).iter().map(|one| one[11..].to_owned()).collect();
    assert_eq!(found, ["08:30–08:50 Weirs", "09:00–09:15 Crews", "13:00–14:00 Lunch"]);
}

#[test]
fn the_same_moment_in_another_city_is_no_end() {
    let rows = [
        ["Geneva", "Beijing", "Session"],
        ["9:00", "15:00", "Weirs"],
        ["9:30", "15:30", "Crews"],
        ["10:00", "16:00", "Fish"],
    ];
    let table: Vec<String> = rows.iter().map(|cells| row(cells)).collect();
    let found = of_bytes(&docx(&[p("River forum"), p("6 May 2019"), tbl(&table)].concat()));
    let starts: Vec<&str> = found.iter().map(|one| &one[11..21]).collect();
    assert_eq!(starts, ["09:00–09", "09:30–10", "10:00–10"]);
}

#[test]
fn a_numbered_heading_with_a_date_and_no_time_turns_the_day() {
    let headings = [
        ("Session 1: Monday, 6 May 2019, morning:", "Session 2: Tuesday, 7 May 2019, morning:"),
        ("Séance 1 : lundi 6 mai 2019, matin :", "Séance 2 : mardi 7 mai 2019, matin :"),
        ("Sesión 1: lunes 6 de mayo de 2019", "Sesión 2: martes 7 de mayo de 2019"),
    ];
    for (first, second) in headings {
        let text = format!("River forum\n\n{first}\n9:00 - 10:00 Weirs\n\n{second}\n9:00 - 10:00 Crews\n");
        assert_eq!(of(&text), ["2019-05-06 09:00–10:00 Weirs", "2019-05-07 09:00–10:00 Crews"], "{first}");
    }
    // With a time it is a session of that day, and the day of the others stays.
    let text =
        "River forum\n\n6 May 2019\n9:00 - 10:00 Weirs\n\nSession 2: 7 May 2019, 9:00 - 10:00\nCrews\n";
    assert_eq!(of(text), ["2019-05-06 09:00–10:00 Weirs", "2019-05-07 09:00–10:00 Crews"]);
}

#[test]
fn a_day_that_a_layout_put_into_the_cell_below_it_is_its_heading() {
    let days = [
        ("Monday, 6 May 2019", "Tuesday, 7 May 2019"),
        ("Lundi 6 mai 2019", "Mardi 7 mai 2019"),
        ("2019年5月6日", "2019年5月7日"),
    ];
    for (first, second) in days {
        let rows = [
            row(&["9:00-10:00", &format!("{first}¶Weirs")]),
            row(&["10:00-11:00", "Fish"]),
            row(&["9:00-10:00", &format!("{second}¶Crews")]),
        ];
        let found = of_bytes(&docx(&[p("River forum"), tbl(&rows)].concat()));
        let wanted =
            ["2019-05-06 09:00–10:00 Weirs", "2019-05-06 10:00–11:00 Fish", "2019-05-07 09:00–10:00 Crews"];
        assert_eq!(found, wanted, "{first}");
    }
    // A day in the words of a title turns nothing.
    let rows =
        [row(&["9:00-10:00", "Weirs¶as of 7 May 2018"]), row(&["10:00-11:00", "The flood of 7 May 2018"])];
    let found = of_bytes(&docx(&[p("River forum"), p("6 May 2019"), tbl(&rows)].concat()));
    assert!(found.iter().all(|one| one.starts_with("2019-05-06")), "{found:?}");
}
