//! Times of day: columns of starts, ends and lengths, hours without minutes, words beside a time, times on several lines
//! and in labels.

use super::*;

fn check_rows(forms: &[Form], cases: &[(&str, &[&str])]) {
    check_by(forms, cases.iter().map(|(rows, wanted)| under_a_day(rows, wanted)), sessions);
}

#[test]
fn starts_and_ends_in_columns_of_their_own() {
    const WANTED: &[&str] = &["08:30–09:00 Honey", "09:00–10:45 Wax", "11:00–12:10 Hives"];
    let rows = "8:30\t9:00\tHoney\n9:00\t10:45\tWax\n11:00\t12:10\tHives";
    let heads = [
        "Start\tEnd\tPresentation",
        "From\tTo\tActivity",
        "Début\tFin\tActivité",
        "Inicio\tFin\tActividad",
        "开始\t结束\t内容",
        "開始\t結束\t內容",
        "Beginn\tEnde\tThema",
        "Início\tFim\tAtividade",
        "Начало\tКонец\tТема",
        "البداية\tالنهاية\tالنشاط",
    ];
    let cases: Vec<_> = heads.iter().map(|head| under_a_day(&format!("{head}\n{rows}"), WANTED)).collect();
    check_by(ROWS, cases, sessions);
    check_rows(ROWS, &[(rows, WANTED)]);
}

#[test]
fn lengths_in_a_column_of_their_own() {
    const WANTED: &[&str] = &["08:30–09:00 Honey", "09:00–10:45 Wax", "11:00–12:10 Hives"];
    let rows = [
        "Start\tEnd\tDuration\tActivity\n8:30\t9:00\t0:30\tHoney\n9:00\t10:45\t1:45\tWax\n11:00\t12:10\t1:10\tHives",
        "Inicio\tFin\tDuración\tActividad\n8:30\t9:00\t00:30\tHoney\n9:00\t10:45\t01:45\tWax\n11:00\t12:10\t01:10\tHives",
        "Heure\tDurée\tActivité\n8:30\t30 min\tHoney\n9:00\t105 min\tWax\n11:00\t70 min\tHives",
        "时间\t时长\t内容\n8:30\t30分钟\tHoney\n9:00\t105分钟\tWax\n11:00\t70分钟\tHives",
        "Uhrzeit\tDauer\tThema\n8:30\t30 Min.\tHoney\n9:00\t105 Min.\tWax\n11:00\t70 Min.\tHives",
        "Horário\tDuração\tAtividade\n8:30\t30 min\tHoney\n9:00\t105 min\tWax\n11:00\t70 min\tHives",
        "Время\tДлительность\tТема\n8:30\t30 мин\tHoney\n9:00\t105 мин\tWax\n11:00\t70 мин\tHives",
    ];
    let cases: Vec<_> = rows.iter().map(|rows| under_a_day(rows, WANTED)).collect();
    check_by(ROWS, cases, sessions);
}

#[test]
fn a_column_of_other_numbers_is_none_of_lengths() {
    const WANTED: &[&str] = &["08:30–09:00 Honey", "09:00–11:00 Wax"];
    let rows = [
        "Start\tSeats\tActivity\n8:30\t30\tHoney\n9:00\t105\tWax\n11:00\t70\tHives",
        "Heure\tPlaces\tActivité\n8:30\t30\tHoney\n9:00\t105\tWax\n11:00\t70\tHives",
        "Hora\tPlazas\tActividad\n8:30\t30\tHoney\n9:00\t105\tWax\n11:00\t70\tHives",
        "时间\t人数\t内容\n8:30\t30\tHoney\n9:00\t105\tWax\n11:00\t70\tHives",
    ];
    let first_two = |parsed: &Parsed<Programme>| sessions(parsed).into_iter().take(2).collect::<Vec<_>>();
    check_by(ROWS, rows.iter().map(|rows| under_a_day(rows, WANTED)), first_two);
}

#[test]
fn hours_without_minutes_between_their_neighbours() {
    const WANTED: &[&str] =
        &["12:30–13:30 Honey", "14:00–15:00 Wax", "15:00–16:30 Hives", "18:00–21:00 Swarms"];
    let lines = [
        "12:30 – 13:30 Honey\n14 – 15 Wax\n15:00 – 16:30 Hives\n18 – 21 Swarms",
        "12 h 30 – 13 h 30 Honey\n14 h – 15 h Wax\n15 h 00 – 16 h 30 Hives\n18 – 21 Swarms",
        "12.30-13.30 h Honey\n14-15 h Wax\n15.00-16.30 h Hives\n18-21 h Swarms",
        "12:30-13:30 Honey\n14-15时 Wax\n15:00-16:30 Hives\n18时-21时 Swarms",
        "12.30–13.30 Uhr Honey\n14–15 Uhr Wax\n15.00–16.30 Uhr Hives\n18–21 Uhr Swarms",
        "12h30 às 13h30 – Honey\n14h às 15h – Wax\n15h00 às 16h30 – Hives\n18h às 21h – Swarms",
        "12:30–13:30 Honey\n14–15 ч. Wax\n15:00–16:30 Hives\n18–21 ч. Swarms",
    ];
    let cases: Vec<_> = lines.iter().map(|lines| under_a_day(lines, WANTED)).collect();
    check_by(LINES, cases, sessions);
    let rows = [
        "12:30 – 13:30\tHoney\n14 – 15\tWax\n15:00 – 16:30\tHives\n18 – 21\tSwarms",
        "12 h 30 – 13 h 30\tHoney\n14 h – 15 h\tWax\n15 h 00 – 16 h 30\tHives\n18 h – 21 h\tSwarms",
        "12:30-13:30\tHoney\n14-15时\tWax\n15:00-16:30\tHives\n18-21时\tSwarms",
        "12.30–13.30 Uhr\tHoney\n14–15 Uhr\tWax\n15.00–16.30 Uhr\tHives\n18–21 Uhr\tSwarms",
    ];
    let cases: Vec<_> = rows.iter().map(|rows| under_a_day(rows, WANTED)).collect();
    check_by(ROWS, cases, sessions);
    // A start with minutes and an end without.
    const HALF: &[&str] = &["12:30–14:00 Honey", "14:30–16:00 Wax"];
    let lines = [
        "12:30 – 14 Honey\n14:30 – 16 Wax",
        "12h30 – 14 Honey\n14h30 – 16 Wax",
        "12.30-14 h Honey\n14.30-16 h Wax",
    ];
    let cases: Vec<_> = lines.iter().map(|lines| under_a_day(lines, HALF)).collect();
    check_by(LINES, cases, sessions);
}

#[test]
fn numbers_that_count_something_else_are_no_hours() {
    const WANTED: &[&str] = &["09:00–10:00 Honey", "12:00–13:00 Wax"];
    let controls = [
        "14 – 15 years of age",
        "14 – 15 ans",
        "10 – 12 años",
        "10–12岁儿童",
        "12 – 14 Jahre",
        "10–12 лет",
        "10 – 12 anos",
        "11 – 14 hives for each keeper",
        "A course of 2-3 h",
        "Cours de 2-3 h",
        "Room 14-15 h",
    ];
    let cases: Vec<_> = controls
        .iter()
        .map(|control| under_a_day(&format!("9:00 – 10:00 Honey\n{control}\n12:00 – 13:00 Wax"), WANTED))
        .collect();
    check_by(LINES, cases, sessions);
}

#[test]
fn words_behind_the_end_of_a_time_are_no_title() {
    const WANTED: &[&str] = &["14:30–18:30 Honey", "19:00–20:00 Wax"];
    let rows = [
        "14:30 – 18:30 or later if need be\tHoney\n19:00 – 20:00\tWax",
        "14 h 30 – 18 h 30 ou plus tard si nécessaire\tHoney\n19 h 00 – 20 h 00\tWax",
        "14:30 a 18:30 o más tarde si es necesario\tHoney\n19:00 a 20:00\tWax",
        "14:30-18:30或更晚\tHoney\n19:00-20:00\tWax",
        "14.30–18.30 Uhr oder später\tHoney\n19.00–20.00 Uhr\tWax",
        "14h30 às 18h30 ou mais tarde\tHoney\n19h00 às 20h00\tWax",
        "14:30–18:30 или позже\tHoney\n19:00–20:00\tWax",
    ];
    let cases: Vec<_> = rows.iter().map(|rows| under_a_day(rows, WANTED)).collect();
    check_by(ROWS, cases, sessions);
}

#[test]
fn a_start_and_its_end_on_two_lines() {
    const WANTED: &[&str] = &["10:00–12:30 Honey", "14:00–17:00 Wax"];
    let lines = [
        "10:00\n12:30\nHoney\nMain hall\n\n14:00\n17:00\nWax\nMain hall",
        "10 h 00\n12 h 30\nHoney\nGrande salle\n\n14 h 00\n17 h 00\nWax\nGrande salle",
        "10.00 h\n12.30 h\nHoney\nSala grande\n\n14.00 h\n17.00 h\nWax\nSala grande",
        "10:00\n12:30\nHoney\n一号厅\n\n14:00\n17:00\nWax\n一号厅",
        "10.00 Uhr\n12.30 Uhr\nHoney\nGroßer Saal\n\n14.00 Uhr\n17.00 Uhr\nWax\nGroßer Saal",
        "10:00 a.m.\n12:30 p.m.\nHoney\nMain hall\n\n2:00 p.m.\n5:00 p.m.\nWax\nMain hall",
    ];
    let cases: Vec<_> = lines.iter().map(|lines| under_a_day(lines, WANTED)).collect();
    check_by(LINES, cases, sessions);
    // The same in a cell.
    let rows = [
        "Time\tItem\n10:00¶12:30\tHoney\n12:30¶14:00\tLunch\n14:00¶17:00\tWax",
        "Heure\tPoint\n10h00¶12h30\tHoney\n12h30¶14h00\tLunch\n14h00¶17h00\tWax",
        "时间\t内容\n10:00¶12:30\tHoney\n12:30¶14:00\tLunch\n14:00¶17:00\tWax",
        "Uhrzeit\tThema\n10.00¶12.30\tHoney\n12.30¶14.00\tLunch\n14.00¶17.00\tWax",
    ];
    const CELLS: &[&str] = &["10:00–12:30 Honey", "12:30–14:00 Lunch", "14:00–17:00 Wax"];
    let cases: Vec<_> = rows.iter().map(|rows| under_a_day(rows, CELLS)).collect();
    check_by(&[Form::Markdown, Form::WordTables, Form::PdfRuled], cases, sessions);
}

#[test]
fn two_spans_of_one_session() {
    const WANTED: &[&str] = &["10:00–13:00 Honey", "15:00–18:00 Honey", "18:30–19:00 Wax"];
    let lines = [
        "10:00 – 13:00 and 15:00 – 18:00 Honey\n18:30 – 19:00 Wax",
        "10 h 00 – 13 h 00 et 15 h 00 – 18 h 00 Honey\n18 h 30 – 19 h 00 Wax",
        "10:00 a 13:00 y 15:00 a 18:00 Honey\n18:30 a 19:00 Wax",
        "10:00-13:00和15:00-18:00 Honey\n18:30-19:00 Wax",
        "10.00–13.00 und 15.00–18.00 Uhr Honey\n18.30–19.00 Uhr Wax",
        "10h00 às 13h00 e 15h00 às 18h00 – Honey\n18h30 às 19h00 – Wax",
        "10:00–13:00 и 15:00–18:00 Honey\n18:30–19:00 Wax",
    ];
    let cases: Vec<_> = lines.iter().map(|lines| under_a_day(lines, WANTED)).collect();
    check_by(LINES, cases, sessions);
    let rows = [
        "10:00 – 13:00 and¶15:00 – 18:00\tHoney\n18:30 – 19:00\tWax",
        "10 h 00 – 13 h 00 et¶15 h 00 – 18 h 00\tHoney\n18 h 30 – 19 h 00\tWax",
        "10:00 a 13:00 y¶15:00 a 18:00\tHoney\n18:30 a 19:00\tWax",
        "10:00-13:00和¶15:00-18:00\tHoney\n18:30-19:00\tWax",
        "10.00–13.00 und¶15.00–18.00 Uhr\tHoney\n18.30–19.00 Uhr\tWax",
    ];
    let cases: Vec<_> = rows.iter().map(|rows| under_a_day(rows, WANTED)).collect();
    check_by(&[Form::Markdown, Form::WordTables, Form::PdfRuled], cases, sessions);
}

#[test]
fn words_in_brackets_behind_a_time_are_no_title() {
    let cases: &[(&str, &[&str])] = &[
        (
            "9:00 a.m.–12:30 p.m. (Plenary)\nHoney (Item 4)\n\n2:00–3:00 p.m. (Committee A)\nWax (Item 5)",
            &["09:00–12:30 Honey (Item 4)", "14:00–15:00 Wax (Item 5)"],
        ),
        (
            "9 h 00 – 12 h 30 (plénière)\nHoney (point 4)\n\n14 h 00 – 15 h 00 (commission A)\nWax (point 5)",
            &["09:00–12:30 Honey (point 4)", "14:00–15:00 Wax (point 5)"],
        ),
        (
            "9:00 a 12:30 h (plenaria)\nHoney (punto 4)\n\n14:00 a 15:00 h (comisión A)\nWax (punto 5)",
            &["09:00–12:30 Honey (punto 4)", "14:00–15:00 Wax (punto 5)"],
        ),
        (
            "9:00-12:30（全体会议）\nHoney（议题4）\n\n14:00-15:00（甲委员会）\nWax（议题5）",
            &["09:00–12:30 Honey（议题4）", "14:00–15:00 Wax（议题5）"],
        ),
        (
            "9.00–12.30 Uhr (Plenum)\nHoney (TOP 4)\n\n14.00–15.00 Uhr (Ausschuss A)\nWax (TOP 5)",
            &["09:00–12:30 Honey (TOP 4)", "14:00–15:00 Wax (TOP 5)"],
        ),
    ];
    check_rows(LINES, cases);
}

#[test]
fn hours_in_one_number_by_a_clock_of_twelve_hours() {
    const WANTED: &[&str] =
        &["09:30–10:15 Honey", "12:30–13:30 Wax", "13:30–14:15 Hives", "17:00–17:30 Swarms"];
    let cases: &[(&str, &[&str])] = &[
        ("930am-1015am: Honey\n1230pm-130pm: Wax\n130pm-215pm: Hives\n5pm-530pm: Swarms", WANTED),
        (
            "930 a.m. – 1015 a.m. Honey\n1230 p.m. – 130 p.m. Wax\n130 p.m. – 215 p.m. Hives\n5 p.m. – 530 p.m. Swarms",
            WANTED,
        ),
        ("930AM to 1015AM Honey\n1230PM to 130PM Wax\n130PM to 215PM Hives\n5PM to 530PM Swarms", WANTED),
        ("0930 - 1015 Honey\n1230 - 1330 Wax\n1330 - 1415 Hives\n1700 - 1730 Swarms", WANTED),
        ("0930h–1015h Honey\n1230h–1330h Wax\n1330h–1415h Hives\n1700h–1730h Swarms", WANTED),
        ("0930 à 1015 Honey\n1230 à 1330 Wax\n1330 à 1415 Hives\n1700 à 1730 Swarms", WANTED),
        ("0930 a 1015 Honey\n1230 a 1330 Wax\n1330 a 1415 Hives\n1700 a 1730 Swarms", WANTED),
        ("0930至1015 Honey\n1230至1330 Wax\n1330至1415 Hives\n1700至1730 Swarms", WANTED),
        ("0930 bis 1015 Honey\n1230 bis 1330 Wax\n1330 bis 1415 Hives\n1700 bis 1730 Swarms", WANTED),
    ];
    check_rows(LINES, cases);
    let rows: Vec<(String, &[&str])> =
        cases.iter().map(|(lines, wanted)| (in_cells(lines), *wanted)).collect();
    let rows: Vec<(&str, &[&str])> = rows.iter().map(|(rows, wanted)| (rows.as_str(), *wanted)).collect();
    check_rows(ROWS, &rows);
}

/// Lines with their last word in a cell of its own.
fn in_cells(lines: &str) -> String {
    let cells = |line: &str| {
        line.rsplit_once(' ')
            .map_or(line.to_owned(), |(time, title)| format!("{}\t{title}", time.trim_end_matches(':')))
    };
    lines.lines().map(cells).collect::<Vec<_>>().join("\n")
}

#[test]
fn hours_joined_within_a_line() {
    let cases: &[(&str, &[&str])] = &[
        (
            "4:00 pm Honey\nSocial event: supper 6-10 pm (club house)",
            &["16:00–18:00 Honey", "18:00–22:00 supper (club house)"],
        ),
        (
            "9:00–10:00 Honey\nOptional: visit of the hives 3-5 pm",
            &["09:00–10:00 Honey", "15:00–17:00 Optional: visit of the hives"],
        ),
        (
            "9 h 00 – 10 h 00 Honey\nSoirée : souper 18-22 h (grande salle)",
            &["09:00–10:00 Honey", "18:00–22:00 souper (grande salle)"],
        ),
        (
            "9:00–10:00 Honey\nActo social: cena 18-22 h (club)",
            &["09:00–10:00 Honey", "18:00–22:00 cena (club)"],
        ),
        (
            "9.00–10.00 Uhr Honey\nAbendprogramm: Grillen 18–22 Uhr (Bootshaus)",
            &["09:00–10:00 Honey", "18:00–22:00 Grillen (Bootshaus)"],
        ),
        ("9:00–10:00 Honey\n晚宴：烧烤 18-22时（湖畔）", &["09:00–10:00 Honey", "18:00–22:00 烧烤（湖畔）"]),
        (
            "9h00–10h00 Honey\nEvento social: jantar 18h-22h (clube)",
            &["09:00–10:00 Honey", "18:00–22:00 jantar (clube)"],
        ),
    ];
    let titles = |parsed: &Parsed<Programme>| -> Vec<String> {
        parsed.value.sessions.iter().skip(1).map(|session| told(session)[11..22].to_owned()).collect()
    };
    let cases = cases.iter().map(|(lines, wanted)| {
        let (document, wanted) = under_a_day(lines, wanted);
        (document, wanted[1..].iter().map(|one| one[11..22].to_owned()).collect::<Vec<_>>())
    });
    check_by(LINES, cases, titles);
}

#[test]
fn labels_for_the_time_and_the_place_of_each_session() {
    let documents = [
        "蜂业活动日程\n\n欢迎仪式\n时间：2021年9月14日14:00-15:00\n地点：湖畔码头\n\n圆桌讨论\n时 间：2021年9月15日 08:30-12:00\n地 点：会议中心\n",
        "蜂業活動日程\n\n歡迎儀式\n時間：2021年9月14日14:00-15:00\n地點：湖畔碼頭\n\n圓桌討論\n時間：2021年9月15日 08:30-12:00\n地點：會議中心\n",
        "Bee week\n\nWelcome\nTime: 14 September 2021, 14:00–15:00\nVenue: Lake pier\n\nRound table on wax\nTime: 15 September 2021, 8:30–12:00\nVenue: Hive house\n",
        "Semaine des abeilles\n\nAccueil au lac\nHoraire : 14 septembre 2021, 14 h 00 – 15 h 00\nLieu : embarcadère\n\nCire et ruches\nHoraire : 15 septembre 2021, 8 h 30 – 12 h 00\nLieu : maison des abeilles\n",
        "Semana de las abejas\n\nBienvenida en el lago\nHora: 14 de septiembre de 2021, 14:00 a 15:00\nLugar: muelle\n\nCera y colmenas\nHora: 15 de septiembre de 2021, 8:30 a 12:00\nLugar: casa de las abejas\n",
        "Bienenwoche\n\nWillkommen am See\nZeit: 14. September 2021, 14.00–15.00 Uhr\nOrt: Steg\n\nWachs und Waben\nZeit: 15. September 2021, 8.30–12.00 Uhr\nOrt: Bienenhaus\n",
        "Неделя пчел\n\nВстреча у озера\nВремя: 14 сентября 2021 г., 14:00–15:00\nМесто: причал\n\nВоск и соты\nВремя: 15 сентября 2021 г., 8:30–12:00\nМесто: дом пчел\n",
        "Semana das abelhas\n\nBoas-vindas no lago\nHorário: 14 de setembro de 2021, 14h00 às 15h00\nLocal: cais\n\nCera e favos\nHorário: 15 de setembro de 2021, 8h30 às 12h00\nLocal: casa das abelhas\n",
        // The date on a line of its own.
        "放蜂活动安排\n\n开箱\n日期：2021年9月14日\n时间：14:00—15:00\n地点：操场\n\n摇蜜\n日期：2021年9月15日\n时间：8:30—12:00\n地点：操场\n",
        "Bee week\n\nWelcome\nDate: 14 September 2021\nTime: 14:00–15:00\nVenue: Lake pier\n\nRound table on wax\nDate: 15 September 2021\nTime: 8:30–12:00\nVenue: Hive house\n",
    ];
    let cases = documents.map(|document| {
        let lines: Vec<&str> = document.lines().collect();
        let second = lines.iter().rposition(|line| line.is_empty()).map_or("", |at| lines[at + 1]);
        let wanted =
            vec![format!("2021-09-14 14:00–15:00 {}", lines[2]), format!("2021-09-15 08:30–12:00 {second}")];
        (document.to_owned(), (wanted, true))
    });
    let has_rooms =
        |parsed: &Parsed<Programme>| parsed.value.sessions.iter().all(|session| session.room.is_some());
    // A session may be told by its label; the words of it are its title still.
    check_by(LINES, cases, |parsed| (sessions(parsed), has_rooms(parsed)));
}

#[test]
fn labels_of_the_whole_are_no_session() {
    let documents = [
        "BEE KEEPERS' MEETING\n\nDATE: 14 September 2021\nTIME: 11:00 AM - 04:15 PM\nVENUE: Lake Hotel\n\n11:00 am – 11:15 am Honey\n11:15 am – 11:45 am Wax",
        "RÉUNION DES APICULTEURS\n\nDATE : 14 septembre 2021\nHEURE : 11h00 – 16h15\nLIEU : Hôtel du Lac\n\n11h00 – 11h15 Honey\n11h15 – 11h45 Wax",
        "REUNIÓN DE APICULTORES\n\nFECHA: 14 de septiembre de 2021\nHORA: 11:00 a 16:15\nLUGAR: Hotel del Lago\n\n11:00 a 11:15 Honey\n11:15 a 11:45 Wax",
        "养蜂人会议\n\n日期：2021年9月14日\n时间：11:00-16:15\n地点：湖滨饭店\n\n11:00-11:15 Honey\n11:15-11:45 Wax",
        "IMKERTREFFEN\n\nDatum: 14. September 2021\nZeit: 11.00–16.15 Uhr\nOrt: Seehotel\n\n11.00–11.15 Uhr Honey\n11.15–11.45 Uhr Wax",
        "ВСТРЕЧА ПЧЕЛОВОДОВ\n\nДата: 14 сентября 2021 г.\nВремя: 11:00–16:15\nМесто: гостиница\n\n11:00–11:15 Honey\n11:15–11:45 Wax",
        "ENCONTRO DE APICULTORES\n\nData: 14 de setembro de 2021\nHorário: 11h00 às 16h15\nLocal: Hotel do Lago\n\n11h00 às 11h15 – Honey\n11h15 às 11h45 – Wax",
    ];
    let wanted = ["2021-09-14 11:00–11:15 Honey", "2021-09-14 11:15–11:45 Wax"].map(str::to_owned).to_vec();
    let cases = documents.map(|document| (document.to_owned(), wanted.clone()));
    check_by(LINES, cases, sessions);
    let cases = documents.map(|document| {
        let (head, rows) = document.rsplit_once("\n\n").unwrap_or((document, ""));
        (format!("{head}\n\n{}\n", in_cells(rows).replace(" –\t", "\t")), wanted.clone())
    });
    check_by(ROWS, cases, sessions);
}

#[test]
fn lines_that_are_broken_within_a_paragraph_are_lines() {
    let cases: &[(&str, &[&str])] = &[
        (
            "9:00:\tHoney\n9:30:\tTea\n10:00:\tWax",
            &["09:00–09:30 Honey", "09:30–10:00 Tea", "10:00–10:30 Wax"],
        ),
        ("9h00\tHoney\n9h30\tTea\n10h00\tWax", &["09:00–09:30 Honey", "09:30–10:00 Tea", "10:00–10:30 Wax"]),
        (
            "9:00 – 9:30 Honey\n9:30 – 10:00 Tea\n10:00 – 10:30 Wax",
            &["09:00–09:30 Honey", "09:30–10:00 Tea", "10:00–10:30 Wax"],
        ),
        (
            "9.00–9.30 Uhr\tHoney\n9.30–10.00 Uhr\tTea\n10.00–10.30 Uhr\tWax",
            &["09:00–09:30 Honey", "09:30–10:00 Tea", "10:00–10:30 Wax"],
        ),
        (
            "上午9:00\tHoney\n上午9:30\tTea\n上午10:00\tWax",
            &["09:00–09:30 Honey", "09:30–10:00 Tea", "10:00–10:30 Wax"],
        ),
    ];
    check_rows(&[Form::WordBreaks, Form::WordLines, Form::Text], cases);
}

#[test]
fn the_noon_of_an_afternoon_is_no_time() {
    let cases: &[(&str, &[&str])] = &[
        (
            "Après-midi : ruches\n14 h 00 – 15 h 00 Honey\n15 h 00 – 16 h 00 Wax",
            &["14:00–15:00 Honey", "15:00–16:00 Wax"],
        ),
        (
            "L'après-midi\n14 h 00 – 15 h 00 Honey\n15 h 00 – 16 h 00 Wax",
            &["14:00–15:00 Honey", "15:00–16:00 Wax"],
        ),
        ("Nachmittag\n14.00–15.00 Uhr Honey\n15.00–16.00 Uhr Wax", &["14:00–15:00 Honey", "15:00–16:00 Wax"]),
        ("下午\n2:00-3:00 Honey\n3:00-4:00 Wax", &["14:00–15:00 Honey", "15:00–16:00 Wax"]),
        ("Afternoon\n2:00–3:00 Honey\n3:00–4:00 Wax", &["14:00–15:00 Honey", "15:00–16:00 Wax"]),
        ("Tarde\n14:00 a 15:00 Honey\n15:00 a 16:00 Wax", &["14:00–15:00 Honey", "15:00–16:00 Wax"]),
    ];
    check_rows(LINES, cases);
}

#[test]
fn the_number_of_a_session_before_a_colon_is_no_hour() {
    const WANTED: &[&str] = &["10:30–11:30", "14:00–15:00"];
    let lines = [
        "Session 3: 10:30 – 11:30 Honey\n\nSession 4: 14:00 – 15:00 Wax",
        "Session 3: 10.30 am – 11.30 am Honey\n\nSession 4: 2 pm – 3 pm Wax",
        "Séance 3 : 10 h 30 – 11 h 30 Honey\n\nSéance 4 : 14 h – 15 h Wax",
        "Séance 3\u{a0}: 10 h 30 – 11 h 30 Honey\n\nSéance 4\u{a0}: 14 h – 15 h Wax",
        "Sesión 3: 10.30 a 11.30 h Honey\n\nSesión 4: 14.00 a 15.00 h Wax",
        "Sitzung 3: 10.30–11.30 Uhr Honey\n\nSitzung 4: 14.00–15.00 Uhr Wax",
        "专题会议 3：10:30-11:30 Honey\n\n专题会议 4：14:00-15:00 Wax",
        "专题会议3：10时30分-11时30分 Honey\n\n专题会议4：14时-15时 Wax",
        "Sessão 3: 10h30 – 11h30 Honey\n\nSessão 4: 14h – 15h Wax",
    ];
    let slots = |parsed: &Parsed<Programme>| -> Vec<String> {
        sessions(parsed).iter().map(|one| one.chars().skip(11).take(11).collect()).collect()
    };
    let wanted: Vec<String> = WANTED.iter().map(|one| (*one).to_owned()).collect();
    check_by(LINES, lines.map(|lines| (under_a_day(lines, &[]).0, wanted.clone())), slots);
    // A clock with spaces around its colon is one.
    let lines = ["10 : 30 – 11 : 30 Honey\n14 : 00 – 15 : 00 Wax"];
    check_by(LINES, lines.map(|lines| (under_a_day(lines, &[]).0, wanted.clone())), slots);
}
