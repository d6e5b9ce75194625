//! Tables: grids of days and rooms, rows without a time, cells that hold several things, heads that are repeated or
//! missing.

use super::*;

const CELLS: &[Form] = &[Form::Markdown, Form::WordTables, Form::PdfRuled];

/// The sessions as start, title and room.
fn in_rooms(parsed: &Parsed<Programme>) -> Vec<String> {
    let room = |session: &Session| session.room.clone().unwrap_or_default();
    parsed
        .value
        .sessions
        .iter()
        .map(|one| format!("{} {} [{}]", &told(one)[11..16], text(&one.title), room(one)))
        .collect()
}

/// Whether a text was told as left out.
fn is_told(parsed: &Parsed<Programme>, part: &str) -> bool {
    parsed.warnings.iter().any(|warning| format!("{:?}", warning.kind).contains(part))
}

fn rows_under_a_day(rows: &str, wanted: &[&str]) -> (String, Vec<String>) {
    let (document, _) = under_a_day(rows, &[]);
    (document, wanted.iter().map(|one| (*one).to_owned()).collect())
}

#[test]
fn rooms_as_columns_with_a_break_in_one_of_them() {
    const WANTED: &[&str] = &["Honey", "Wax", "Lunch", "Combs", "Smoke", "Hives", "Swarms"];
    let heads = [
        ("Time\tFoyer\tRoom A\tRoom B", "Lunch"),
        ("Time\tTerrace\tHall 1\tHall 2", "Lunch"),
        ("Heure\tVestibule\tSalle A\tSalle B", "Lunch"),
        ("Hora\tVestíbulo\tSala A\tSala B", "Lunch"),
        ("时间\t中庭\tA室\tB室", "Lunch"),
        ("時間\t大廳\t甲廳\t乙廳", "Lunch"),
        ("Uhrzeit\tFoyer\tRaum A\tRaum B", "Lunch"),
        ("Horário\tSaguão\tSala A\tSala B", "Lunch"),
        ("Время\tФойе\tЗал А\tЗал Б", "Lunch"),
    ];
    let cases: Vec<_> = heads
        .iter()
        .map(|(head, lunch)| {
            rows_under_a_day(&format!("{head}\n9:00-10:00\t\tHoney\tWax\n12:00-13:00\t{lunch}\tCombs\tSmoke\n13:00-14:00\t\tHives\tSwarms"), WANTED)
        })
        .collect();
    let titles = |parsed: &Parsed<Programme>| -> Vec<String> {
        parsed.value.sessions.iter().map(|session| text(&session.title).to_owned()).collect()
    };
    check_by(CELLS, cases, titles);
}

#[test]
fn rooms_as_columns_are_the_rooms_of_their_sessions() {
    let heads = [
        ["Time", "Room A", "Room B"],
        ["Heure", "Salle Curie", "Salle Monet"],
        ["Hora", "Sala 1", "Sala 2"],
        ["时间", "一号会议室", "二号会议室"],
        ["Uhrzeit", "Raum 101", "Raum 102"],
        ["Время", "Зал 1", "Зал 2"],
        ["Horário", "Auditório", "Sala 2"],
    ];
    let cases: Vec<_> = heads
        .iter()
        .map(|[time, one, two]| {
            let rows = format!("{time}\t{one}\t{two}\n9:00-10:00\tHoney\tWax\n10:00-11:00\tHives\tSwarms");
            let wanted: Vec<String> =
                [("09:00 Honey", one), ("09:00 Wax", two), ("10:00 Hives", one), ("10:00 Swarms", two)]
                    .iter()
                    .map(|(session, room)| format!("{session} [{room}]"))
                    .collect();
            (under_a_day(&rows, &[]).0, wanted)
        })
        .collect();
    check_by(&[Form::Markdown, Form::WordTables, Form::PdfRuled, Form::Text], cases, in_rooms);
}

#[test]
fn a_row_whose_time_is_words_is_told_and_takes_no_other_time() {
    let rows = [
        ("Time\tSession\tRoom", "after the opening"),
        ("Heure\tSéance\tSalle", "après l'ouverture"),
        ("Hora\tSesión\tSala", "tras la apertura"),
        ("时间\t会议\t会议室", "开幕之后"),
        ("Uhrzeit\tSitzung\tRaum", "nach der Eröffnung"),
        ("Horário\tSessão\tSala", "após a abertura"),
        ("Время\tСессия\tЗал", "после открытия"),
    ];
    let wanted = ["2021-09-14 09:00–10:00 Honey", "2021-09-14 11:00–12:00 Wax"].map(str::to_owned).to_vec();
    let cases = rows.map(|(head, when)| {
        let rows = format!(
            "{head}\n9:00 – 10:00\tHoney\tHall 1\n{when}\tPhotograph\tStairs\n11:00 – 12:00\tWax\tHall 2"
        );
        (under_a_day(&rows, &[]).0, (wanted.clone(), true))
    });
    let forms = &[Form::Text, Form::Markdown, Form::WordTables, Form::PdfRuled];
    check_by(forms, cases.clone(), |parsed| (sessions(parsed), is_told(parsed, "Photograph")));
    // Without the head, and as the first row.
    let cases = rows.map(|(_, when)| {
        let rows =
            format!("{when}\tPhotograph\tStairs\n9:00 – 10:00\tHoney\tHall 1\n11:00 – 12:00\tWax\tHall 2");
        (under_a_day(&rows, &[]).0, (wanted.clone(), true))
    });
    check_by(forms, cases, |parsed| (sessions(parsed), is_told(parsed, "Photograph")));
}

#[test]
fn times_stacked_in_a_cell_go_with_the_titles_beside_them() {
    let days = [
        ("14 September 2021", "15 September 2021"),
        ("14 septembre 2021", "15 septembre 2021"),
        ("14 de septiembre de 2021", "15 de septiembre de 2021"),
        ("2021年9月14日", "2021年9月15日"),
        ("14.09.2021", "15.09.2021"),
        ("14 сентября 2021", "15 сентября 2021"),
    ];
    let wanted = [
        "2021-09-14 08:45–11:30 Honey",
        "2021-09-14 13:15–16:00 Wax",
        "2021-09-14 17:20–19:00 Supper",
        "2021-09-15 08:30–12:00 Hives",
    ];
    let cases = days.map(|(first, second)| {
        let document = format!("Bees\n\n{first}\t8:45 - 11:30¶13:15 - 16:00¶17:20 - 19:00\tHoney¶Wax¶Supper\n{second}\t8:30 - 12:00\tHives\n");
        (document, wanted.map(str::to_owned).to_vec())
    });
    check_by(CELLS, cases, sessions);
}

#[test]
fn a_grid_of_days_with_starts_alone_ends_where_the_next_row_begins() {
    let heads = [
        "Time\t14 September 2021\t15 September 2021",
        "Heure\tMardi 14 septembre 2021\tMercredi 15 septembre 2021",
        "Hora\tMartes 14 de septiembre de 2021\tMiércoles 15 de septiembre de 2021",
        "时间\t2021年9月14日\t2021年9月15日",
        "Uhrzeit\tDi., 14.9.2021\tMi., 15.9.2021",
        "Horário\t14/09/2021\t15/09/2021",
        "Время\t14 сентября 2021\t15 сентября 2021",
    ];
    let wanted = [
        "2021-09-14 09:00–10:30 Honey",
        "2021-09-15 09:00–10:30 Wax",
        "2021-09-14 10:30–12:00 Hives",
        "2021-09-15 10:30–12:00 Swarms",
    ];
    let cases = heads.map(|head| {
        let document = format!("Bees\n\n{head}\n9:00\tHoney\tWax\n10:30\tHives\tSwarms\n12:00\tEnd\tEnd\n");
        (document, wanted.map(str::to_owned).to_vec())
    });
    check_by(&[Form::Text, Form::Markdown, Form::WordTables, Form::PdfRuled, Form::Pdf], cases, |parsed| {
        sessions(parsed).into_iter().take(4).collect()
    });
}

#[test]
fn a_column_that_only_counts_items_is_no_title() {
    const WANTED: &[&str] =
        &["09:00–09:30 Honey and health", "09:30–10:00 Wax", "10:00–10:30 Hives of the north"];
    let rows = [
        "Time\tAgenda item\tAgenda notes\n9:00-9:30\tItem 2\tHoney and health\n9:30-10:00\tItem 2\tWax\n10:00-10:30\tItem 3\tHives of the north",
        "Heure\tPoint\tContenu\n9h00-9h30\tPoint 2\tHoney and health\n9h30-10h00\tPoint 2\tWax\n10h00-10h30\tPoint 3\tHives of the north",
        "Hora\tPunto\tContenido\n9:00-9:30\tPunto 2\tHoney and health\n9:30-10:00\tPunto 2\tWax\n10:00-10:30\tPunto 3\tHives of the north",
        "时间\t议题\t内容\n9:00-9:30\t议题二\tHoney and health\n9:30-10:00\t议题二\tWax\n10:00-10:30\t议题三\tHives of the north",
        "Uhrzeit\tTOP\tInhalt\n9.00-9.30\tTOP 2\tHoney and health\n9.30-10.00\tTOP 2\tWax\n10.00-10.30\tTOP 3\tHives of the north",
    ];
    let cases: Vec<_> = rows.iter().map(|rows| under_a_day(rows, WANTED)).collect();
    check_by(&[Form::Text, Form::Markdown, Form::WordTables, Form::PdfRuled], cases, sessions);
}

#[test]
fn a_date_told_twice_in_the_head_of_a_table_is_one_day() {
    let heads = [
        (
            "2021年9月14日(二)  September 14(Tuesday) 地點：養蜂館",
            "2021年9月15日(三)  September 15(Wednesday) 地點：養蜂館",
        ),
        (
            "Mardi 14 septembre 2021 / Tuesday 14 September 2021",
            "Mercredi 15 septembre 2021 / Wednesday 15 September 2021",
        ),
        (
            "Martes 14 de septiembre de 2021 / Tuesday 14 September 2021",
            "Miércoles 15 de septiembre de 2021 / Wednesday 15 September 2021",
        ),
        (
            "Dienstag, 14. September 2021 / Tuesday, 14 September 2021",
            "Mittwoch, 15. September 2021 / Wednesday, 15 September 2021",
        ),
        ("14 сентября 2021 (вторник) / 14 September 2021", "15 сентября 2021 (среда) / 15 September 2021"),
    ];
    let wanted = [
        "2021-09-14 09:00–10:00 Honey",
        "2021-09-14 10:00–11:00 Wax",
        "2021-09-15 09:00–10:00 Hives",
        "2021-09-15 10:00–11:00 Swarms",
    ];
    let cases = heads.map(|(first, second)| {
        let document = format!("Bees\n\nTime\t{first}\n9:00-10:00\tHoney\n10:00-11:00\tWax\n\nTime\t{second}\n9:00-10:00\tHives\n10:00-11:00\tSwarms\n");
        (document, wanted.map(str::to_owned).to_vec())
    });
    check_by(
        &[Form::Text, Form::Markdown, Form::WordTables, Form::WordOneTable, Form::PdfRuled],
        cases,
        sessions,
    );
}

#[test]
fn a_heading_over_rows_is_their_track_and_nothing_is_left_out() {
    let headings = [
        ("PART I: Honey of the hills", "PART II: Wax"),
        ("PARTIE I : Miel des collines", "PARTIE II : Cire"),
        ("PARTE I: Miel de las colinas", "PARTE II: Cera"),
        ("第一部分：山地蜂蜜", "第二部分：蜂蜡"),
        ("TEIL I: Honig der Hügel", "TEIL II: Wachs"),
        ("PARTE I: Mel das colinas", "PARTE II: Cera"),
        ("ЧАСТЬ I: Мед холмов", "ЧАСТЬ II: Воск"),
    ];
    let tracks = |parsed: &Parsed<Programme>| {
        let tracks: Vec<Option<String>> = parsed.value.sessions.iter().map(|one| one.track.clone()).collect();
        let is_lost =
            |kind: &WarningKind| matches!(kind, WarningKind::TextUnplaced(_) | WarningKind::ItemSkipped(_));
        (tracks, parsed.warnings.iter().any(|warning| is_lost(&warning.kind)))
    };
    let cases = headings.map(|(first, second)| {
        let rows = format!(
            "{first}\n9:00-10:00\tBamboo\n10:00-11:00\tSilk\n{second}\n11:00-12:00\tReeds\n12:00-13:00\tPaper"
        );
        let track = |name: &str| Some(name.to_owned());
        (
            under_a_day(&rows, &[]).0.replace("2021\n\n", "2021\n"),
            (vec![track(first), track(first), track(second), track(second)], false),
        )
    });
    check_by(&[Form::WordOneTable], cases, tracks);
}

#[test]
fn a_row_of_names_is_a_head_once_more_and_no_session() {
    let heads = [
        "Time\tTitle\tRoom",
        "Heure\tTitre\tSalle",
        "Hora\tTema\tSala",
        "时间\t题目\t地点",
        "Uhrzeit\tThema\tRaum",
        "Время\tТема\tЗал",
        "Horário\tTema\tSala",
    ];
    let wanted =
        ["2021-09-14 09:00–10:00 Honey", "2021-09-14 10:00–11:00 Wax", "2021-09-15 09:00–10:00 Hives"];
    let cases = heads.map(|head| {
        let document = format!("Bees\n\n14 September 2021\n{head}\n9:00-10:00\tHoney\tBarn\n10:00-11:00\tWax\tMill\n15 September 2021\n{head}\n9:00-10:00\tHives\tBarn\n");
        (document, wanted.map(str::to_owned).to_vec())
    });
    check_by(ROWS, cases, sessions);
}

#[test]
fn a_cell_with_its_date_sets_the_day_of_its_row_and_of_those_below() {
    let days = [
        ("14 September", "15 September", "Bees 2021"),
        ("Tue 14 Sept", "Wed 15 Sept", "Bees, 14–15 September 2021"),
        ("Mardi 14 septembre", "Mercredi 15 septembre", "Abeilles 2021"),
        ("Martes 14 de septiembre", "Miércoles 15 de septiembre", "Abejas 2021"),
        ("9月14日", "9月15日", "2021年蜜蜂论坛"),
        ("9月14日（二）", "9月15日（三）", "2021年蜜蜂論壇"),
        ("Di., 14.9.", "Mi., 15.9.", "Bienen, 14.–15. September 2021"),
        ("14 сентября", "15 сентября", "Пчелы 2021"),
        ("14 de setembro", "15 de setembro", "Abelhas 2021"),
        ("١٤ سبتمبر", "١٥ سبتمبر", "منتدى النحل 2021"),
    ];
    let wanted = [
        "2021-09-14 09:00–10:00 Honey",
        "2021-09-14 10:00–11:00 Wax",
        "2021-09-15 09:00–10:00 Hives",
        "2021-09-15 10:00–11:00 Swarms",
    ];
    let cases = days.map(|(first, second, title)| {
        let document = format!("{title}\n\n{first}\t9:00-10:00\tHoney\n\t10:00-11:00\tWax\n{second}\t9:00-10:00\tHives\n\t10:00-11:00\tSwarms\n");
        (document, wanted.map(str::to_owned).to_vec())
    });
    check_by(&[Form::Text, Form::Markdown, Form::WordTables, Form::PdfRuled], cases, sessions);
}

#[test]
fn titles_wrapped_over_lines_of_a_page_without_rules_are_one() {
    const WANTED: &[&str] = &[
        "09:00–10:00 Honey of the hills and of the plains",
        "10:00–11:00 Wax",
        "11:00–12:00 Hives for the young and for the old",
    ];
    let rows = [
        "9:00 – 10:00\tHoney of the hills¶and of the plains\tBarn\n10:00 – 11:00\tWax\tMill\n11:00 – 12:00\tHives for the young¶and for the old\tBarn",
        "9h00 – 10h00\tHoney of the hills¶and of the plains\tGrange\n10h00 – 11h00\tWax\tMoulin\n11h00 – 12h00\tHives for the young¶and for the old\tGrange",
        "9.00–10.00 Uhr\tHoney of the hills¶and of the plains\tScheune\n10.00–11.00 Uhr\tWax\tMühle\n11.00–12.00 Uhr\tHives for the young¶and for the old\tScheune",
        "上午9:00-10:00\tHoney of the hills¶and of the plains\t一号厅\n上午10:00-11:00\tWax\t二号厅\n上午11:00-12:00\tHives for the young¶and for the old\t一号厅",
    ];
    let cases: Vec<_> = rows.iter().map(|rows| under_a_day(rows, WANTED)).collect();
    check_by(&[Form::Pdf, Form::PdfRuled], cases, sessions);
}
