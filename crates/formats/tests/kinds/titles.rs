//! Titles, groups and title pages: what heads sessions, what is a label, what is no session at all.

use super::*;

#[test]
fn a_heading_over_sessions_with_times_is_their_track_and_its_chair_theirs() {
    let groups = [
        ("SESSION I: Fiscal space", "Chair: Ann Lee, Northern University", "SESSION II: Older hives"),
        ("SÉANCE 1 : Budget", "Présidence : Mme Zoé Roux, Port", "SÉANCE 2 : Ruches"),
        ("SESIÓN 1: Presupuesto", "Moderadora: Ana Gil, Puerto", "SESIÓN 2: Colmenas"),
        ("专题会议 1：财政", "主持人：李明", "专题会议 2：蜂箱"),
        ("SITZUNG 1: Haushalt", "Vorsitz: Dr. Ida Berg", "SITZUNG 2: Stöcke"),
        ("SESSÃO 1: Orçamento", "Moderadora: Ana Reis", "SESSÃO 2: Colmeias"),
        ("СЕССИЯ 1: Бюджет", "Модератор: Анна Орлова", "СЕССИЯ 2: Ульи"),
    ];
    let seen = |parsed: &Parsed<Programme>| -> Vec<(Option<String>, usize)> {
        parsed.value.sessions.iter().map(|one| (one.track.clone(), one.speakers.len())).collect()
    };
    let cases = groups.map(|(first, chair, second)| {
        let lines = format!("{first}\n{chair}\n9:10 – 9:40 Honey\n9:40 – 10:10 Wax\n\n{second}\n10:50 – 11:20 Smoke\n11:20 – 11:50 Combs");
        let (one, two) = (Some(first.to_owned()), Some(second.to_owned()));
        (under_a_day(&lines, &[]).0, vec![(one.clone(), 1), (one, 1), (two.clone(), 0), (two, 0)])
    });
    check_by(LINES, cases, seen);
}

#[test]
fn a_word_for_a_session_on_the_title_page_is_the_title_of_the_whole() {
    let wanted = ["2021-09-14 11:45–12:30 Honey", "2021-09-14 13:30–15:00 Wax"].map(str::to_owned).to_vec();
    let cases =
        ["Workshop", "Atelier", "Taller", "研讨会", "研討會", "Oficina", "Семинар", "Lecture"].map(|title| {
            let document = format!("{title}\n14 September 2021\n\n11:45 – 12:30 Honey\n13:30 – 15:00 Wax\n");
            (document, (title.to_owned(), wanted.clone()))
        });
    check_by(LINES, cases, |parsed| (text(&parsed.value.title).to_owned(), sessions(parsed)));
}

#[test]
fn a_label_that_goes_on_and_words_with_a_stroke_are_titles() {
    let cases = [
        (
            "9:00 – 10:00 Session 3 (continued)\n10:00 – 11:00 Lecture/tutorial: Honey",
            ["09:00–10:00 Session 3 (continued)", "10:00–11:00 Lecture/tutorial: Honey"],
        ),
        (
            "9h00 – 10h00 Séance 3 (suite)\n10h00 – 11h00 Débat/atelier : Miel",
            ["09:00–10:00 Séance 3 (suite)", "10:00–11:00 Débat/atelier : Miel"],
        ),
        (
            "9:00 a 10:00 Sesión 3 (continuación)\n10:00 a 11:00 Panel/debate: Miel",
            ["09:00–10:00 Sesión 3 (continuación)", "10:00–11:00 Panel/debate: Miel"],
        ),
        (
            "9:00-10:00 专题会议 3（续）\n10:00-11:00 讲座/实习：蜂蜜",
            ["09:00–10:00 专题会议 3（续）", "10:00–11:00 讲座/实习：蜂蜜"],
        ),
        (
            "9.00–10.00 Uhr Sitzung 3 (Fortsetzung)\n10.00–11.00 Uhr Vortrag/Übung: Honig",
            ["09:00–10:00 Sitzung 3 (Fortsetzung)", "10:00–11:00 Vortrag/Übung: Honig"],
        ),
        (
            "9h00 às 10h00 – Sessão 3 (continuação)\n10h00 às 11h00 – Palestra/oficina: Mel",
            ["09:00–10:00 Sessão 3 (continuação)", "10:00–11:00 Palestra/oficina: Mel"],
        ),
        (
            "9:00–10:00 Сессия 3 (продолжение)\n10:00–11:00 Лекция/семинар: Мед",
            ["09:00–10:00 Сессия 3 (продолжение)", "10:00–11:00 Лекция/семинар: Мед"],
        ),
    ];
    check_by(LINES, cases.map(|(lines, wanted)| under_a_day(lines, &wanted)), sessions);
}

#[test]
fn a_room_named_after_a_city_or_a_country_tells_no_zone() {
    let rooms = [
        "Mexico Room (R12)",
        "Salle de Genève",
        "Sala Panamá",
        "新加坡厅",
        "新加坡廳",
        "Saal Tokio",
        "Sala Lisboa",
        "Зал «Москва»",
        "Singapore Hall",
        "قاعة القاهرة",
        "“北京”厅",
    ];
    let cases = rooms.map(|room| {
        (
            format!("Bees\n\n14 September 2021\n{room}\n\n9:00 – 10:00 Honey\n10:00 – 11:00 Wax\n"),
            "UTC".to_owned(),
        )
    });
    check_by(LINES, cases, |parsed| parsed.value.zone.name().to_owned());
    // Where it is held tells it.
    let places = [
        ("Geneva, 14 September 2021", "Europe/Zurich"),
        ("Genève, le 14 septembre 2021", "Europe/Zurich"),
        ("Lima, 14 de septiembre de 2021", "America/Lima"),
        ("北京，2021年9月14日", "Asia/Shanghai"),
        ("Berlin, 14. September 2021", "Europe/Berlin"),
        ("Москва, 14 сентября 2021 г.", "Europe/Moscow"),
        ("Lisboa, 14 de setembro de 2021", "Europe/Lisbon"),
    ];
    let cases = places.map(|(place, zone)| {
        (format!("Bees\n\n{place}\n\n9:00 – 10:00 Honey\n10:00 – 11:00 Wax\n"), zone.to_owned())
    });
    check_by(LINES, cases, |parsed| parsed.value.zone.name().to_owned());
}

#[test]
fn what_became_of_a_session_is_told_without_its_time() {
    let notices = [
        "Session 4 is cancelled.",
        "La séance 4 est annulée.",
        "La sesión 4 se cancela.",
        "专题会议 4 取消",
        "專題會議 4 取消",
    ];
    let is_told = |parsed: &Parsed<Programme>| {
        parsed.warnings.iter().filter(|warning| matches!(warning.kind, WarningKind::ItemSkipped(_))).count()
    };
    let cases = notices.map(|notice| {
        (format!("Corrigendum\n\n14 September 2021\n\n9:00 – 10:00 Honey\n\n{notice}\n"), (1, 1))
    });
    check_by(LINES, cases, |parsed| (parsed.value.sessions.len(), is_told(parsed)));
}

#[test]
fn ordinary_words_are_titles_and_cancel_nothing() {
    let titles = [
        "Cancelled flights: what to do",
        "Pourquoi annuler la dette",
        "取消关税的影响",
        "Warum Wahlen verschoben werden",
        "Aplazar la jubilación",
        "Отмена крепостного права",
    ];
    let cases = titles.map(|title| {
        let document = format!("Bees\n\n14 September 2021\n\n9:00 – 10:00 {title}\n10:00 – 11:00 Wax\n");
        (document, (title.to_owned(), true))
    });
    let seen = |parsed: &Parsed<Programme>| {
        let first = parsed.value.sessions.first();
        let title = first.map(|one| text(&one.title).to_owned()).unwrap_or_default();
        (title, first.is_some_and(|one| one.status == rostrum_programme::SessionStatus::Confirmed))
    };
    check_by(LINES, cases, seen);
}

#[test]
fn a_group_and_its_chair_in_rows_of_a_table_are_track_and_person() {
    let groups = [
        ("SESSION I: Fiscal space", "Chair: Ms Ann Lee, Northern University", "SESSION II: Older hives"),
        ("SÉANCE 1 : Budget", "Présidence : Mme Zoé Roux, Port", "SÉANCE 2 : Ruches"),
        ("SESIÓN 1: Presupuesto", "Moderadora: Sra. Ana Gil, Puerto", "SESIÓN 2: Colmenas"),
        ("专题会议 1：财政", "主持人：李明", "专题会议 2：蜂箱"),
        ("SITZUNG 1: Haushalt", "Vorsitz: Dr. Ida Berg", "SITZUNG 2: Stöcke"),
    ];
    let tracks = |parsed: &Parsed<Programme>| -> Vec<Option<String>> {
        parsed.value.sessions.iter().map(|one| one.track.clone()).collect()
    };
    let cases = groups.map(|(first, _, second)| {
        let document = format!("Bees\n\n14 September 2021\n{first}\n9:10 – 9:40\tHoney\n9:40 – 10:10\tWax\n{second}\n10:50 – 11:20\tSmoke\n11:20 – 11:50\tCombs\n");
        let (one, two) = (Some(first.to_owned()), Some(second.to_owned()));
        (document, vec![one.clone(), one, two.clone(), two])
    });
    check_by(&[Form::WordOneTable, Form::Text, Form::WordTables, Form::PdfRuled, Form::Pdf], cases, tracks);
    // The chair is told or kept, and no session is lost to it.
    let cases = groups.map(|(first, chair, _)| {
        let document =
            format!("Bees\n\n14 September 2021\n{first}\n{chair}\n9:10 – 9:40\tHoney\n9:40 – 10:10\tWax\n");
        (document, (2, true))
    });
    let seen = |parsed: &Parsed<Programme>| {
        let has_chair = parsed.value.sessions.iter().all(|one| one.speakers.len() == 1);
        (parsed.value.sessions.len(), has_chair)
    };
    check_by(&[Form::WordOneTable, Form::Text, Form::WordTables], cases, seen);
}

#[test]
fn the_chair_of_the_next_group_is_no_person_of_the_session_above_it() {
    let groups = [
        ["SESSION I: Fiscal space", "Chair: Ms Ann Lee", "SESSION II: Older hives", "Chair: Mr Bo Dahl"],
        ["SÉANCE 1 : Budget", "Présidence : Mme Zoé Roux", "SÉANCE 2 : Ruches", "Présidence : M. Luc Petit"],
        ["SESIÓN 1: Presupuesto", "Preside: Sra. Ana Gil", "SESIÓN 2: Colmenas", "Preside: Sr. Iván Mora"],
        ["专题会议 1：财政", "主持人：李明", "专题会议 2：蜂箱", "主持人：王芳"],
        ["SITZUNG 1: Haushalt", "Vorsitz: Dr. Ida Berg", "SITZUNG 2: Stöcke", "Vorsitz: Dr. Uwe Kern"],
    ];
    let chairs = |parsed: &Parsed<Programme>| -> Vec<Vec<String>> {
        let name = |one: &rostrum_programme::Speaker| {
            one.name.as_ref().map(|name| text(name).to_owned()).unwrap_or_default()
        };
        parsed.value.sessions.iter().map(|session| session.speakers.iter().map(name).collect()).collect()
    };
    let cases = groups.map(|[first, chair, second, other]| {
        let document = format!("Bees\n\n14 September 2021\n{first}\n{chair}\n9:10 – 9:40\tHoney\n9:40 – 10:10\tWax\n{second}\n{other}\n10:50 – 11:20\tSmoke\n11:20 – 11:50\tCombs\n");
        let name = |line: &str| line.split([':', '：']).next_back().map(|name| vec![name.trim().to_owned()]).unwrap_or_default();
        let (one, two) = (name(chair), name(other));
        (document, vec![one.clone(), one, two.clone(), two])
    });
    check_by(&[Form::WordOneTable, Form::Text, Form::WordTables], cases, chairs);
}

/// Slots and titles, how many misprints are told as not applied, and how many lines are told as used for nothing.
fn after_a_correction(parsed: &Parsed<Programme>) -> (Vec<String>, usize) {
    let told = |kind: &WarningKind| matches!(kind, WarningKind::MisprintNotApplied(_));
    (sessions(parsed), parsed.warnings.iter().filter(|one| told(&one.kind)).count())
}

fn corrigendum(correction: &str) -> String {
    format!(
        "Corrigendum\n\nBees 2021\n\n14 September 2021\n\n9:00 – 10:00 Session 1: Honey\n10:00 – 11:00 Session 2: Wax\n\n{correction}\n"
    )
}

#[test]
fn for_one_time_read_another_moves_the_session_that_is_named() {
    let corrections = [
        "Session 2: for 10:00 – 11:00 read 10:30 – 11:30",
        "Page 2, Session 2: for “10:00 – 11:00” read “10:30 – 11:30”.",
        "Page 2, Session 2\nFor 10:00 – 11:00 read 10:30 – 11:30.",
        "Séance 2 : au lieu de 10 h 00 – 11 h 00, lire 10 h 30 – 11 h 30",
        "Page 2, séance 2 : au lieu de « 10 h – 11 h », lire « 10 h 30 – 11 h 30 ».",
        "Página 2, sesión 2: donde dice 10:00 a 11:00, debe decir 10:30 a 11:30",
        "第2页，专题会议 2：“10:00-11:00”应为“10:30-11:30”。",
        "Seite 2, Sitzung 2: statt 10.00–11.00 Uhr lies 10.30–11.30 Uhr",
        "Página 2, sessão 2: onde se lê 10h00 – 11h00, leia-se 10h30 – 11h30",
    ];
    let wanted = vec!["2021-09-14 09:00–10:00 Honey".to_owned(), "2021-09-14 10:30–11:30 Wax".to_owned()];
    let cases = corrections.map(|correction| (corrigendum(correction), (wanted.clone(), 0)));
    check_by(LINES, cases, after_a_correction);
}

#[test]
fn a_correction_that_names_no_session_makes_none_and_is_told() {
    let corrections = [
        "Page 2: for 10:00 – 11:00 read 10:30 – 11:30",
        "Page 3\nFor “Mr Lee” read “Ms Lee”.",
        "Page 3, ligne 4 : au lieu de « M. Lee », lire « Mme Lee ».",
        "Página 3: donde dice «Sr. Lee», debe decir «Sra. Lee».",
        "第3页：“李先生”应为“李女士”。",
        "Seite 3: statt „Herr Lee“ lies „Frau Lee“.",
        "Страница 3: вместо «г-н Ли» следует читать «г-жа Ли».",
    ];
    let wanted = vec!["2021-09-14 09:00–10:00 Honey".to_owned(), "2021-09-14 10:00–11:00 Wax".to_owned()];
    let cases = corrections.map(|correction| (corrigendum(correction), (wanted.clone(), 1)));
    check_by(LINES, cases, after_a_correction);
    // Sentences that only look like one.
    let controls = [
        "For years we read reports on honey.",
        "For those who read Chinese there is a booklet.",
        "Au lieu de parler, lire ensemble.",
        "Instead of wages, read pensions.",
    ];
    let cases = controls.map(|control| (corrigendum(control), (wanted.clone(), 0)));
    check_by(LINES, cases, after_a_correction);
}
