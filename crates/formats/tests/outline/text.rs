//! Plain text and Markdown, in four languages, good and bad.

use super::*;

/// File, language, zone, title, sessions as slot and title, warnings.
pub type Case<'a> = (&'a str, &'a str, &'a str, &'a str, &'a [(&'a str, &'a str)], usize);

pub const GOOD: &[Case<'_>] = &[
    (
        "zh/overview.txt",
        "zh-Hans",
        "Europe/Zurich",
        "世界港口论坛",
        &[
            ("2023-03-08 13:00–14:30", "港口为人人服务"),
            ("2023-03-08 14:45–16:15", "岸电"),
            ("2023-03-09 13:00–14:30", "码头上的体面工作"),
            ("2023-03-10 11:00–12:00", "从言语到行动"),
        ],
        2,
    ),
    (
        "zh/agenda.md",
        "zh-Hans",
        "UTC",
        "劳动统计培训班日程",
        &[
            ("2024-09-03 08:30–09:00", "签到"),
            ("2024-09-03 09:00–10:30", "非正规就业统计"),
            ("2024-09-03 10:30–10:45", "茶歇"),
            ("2024-09-03 10:45–12:00", "小组讨论"),
            ("2024-09-03 14:00–16:30", "参观"),
            ("2024-09-04 14:00–15:00", "闭幕式"),
        ],
        3,
    ),
    (
        "zh/conference.txt",
        "zh-Hans",
        "Asia/Shanghai",
        "第二届内河航运研讨会议程",
        &[
            ("2023-10-12 09:00–09:30", "开幕式"),
            ("2023-10-12 09:30–10:45", "航道与就业"),
            ("2023-10-12 10:45–11:00", "茶歇"),
            ("2023-10-12 11:00–12:00", "船员的社会保障"),
            ("2023-10-12 14:00–15:30", "技能培训"),
            ("2023-10-13 09:00–11:30", "闭幕式"),
        ],
        2,
    ),
    (
        "fr/conference.txt",
        "fr",
        "Europe/Zurich",
        "Conférence sur la navigation fluviale",
        &[
            ("2023-06-01 09:00–09:30", "Inscription des participants"),
            ("2023-06-01 09:30–10:45", "Le travail à bord (salle II)"),
            ("2023-06-01 10:45–11:00", "Pause café"),
            ("2023-06-01 11:00–12:30", "Table ronde"),
            ("2023-06-02 09:00–12:00", "Le dialogue social"),
        ],
        1,
    ),
    (
        "en/overview.txt",
        "en",
        "Europe/Zurich",
        "World Harbour Forum",
        &[
            ("2023-03-08 13:00–14:30", "Ports that serve people"),
            ("2023-03-08 14:45–16:15", "Shore power"),
            ("2023-03-09 13:00–14:30", "Fair work on the quay"),
            ("2023-03-10 11:00–12:00", "From words to quays"),
        ],
        0,
    ),
    (
        "en/agenda.md",
        "en",
        "Europe/Zurich",
        "Regional Workshop on Labour Statistics",
        &[
            ("2024-09-03 08:30–09:00", "Registration"),
            ("2024-09-03 09:00–09:30", "Opening ceremony"),
            ("2024-09-03 09:30–10:30", "Counting informal work"),
            ("2024-09-03 10:30–11:00", "Coffee break"),
            ("2024-09-03 11:00–12:30", "Household surveys"),
            ("2024-09-03 12:30–14:00", "Lunch"),
            ("2024-09-03 14:00–15:30", "What do users need?"),
            ("2024-09-03 15:45–16:15", "Group photo"),
            ("2024-09-04 14:00–15:00", "Side event on maps"),
            ("2024-09-04 15:00–15:30", "Next steps"),
            ("2024-09-04 16:00–16:30", "Closing remarks"),
        ],
        6,
    ),
    (
        "en/table.md",
        "en",
        "Europe/Rome",
        "Summer Course on Work and Climate",
        &[
            ("2025-07-15 09:00–10:30", "Heat and health"),
            ("2025-07-16 09:00–10:30", "Green skills"),
            ("2025-07-15 10:30–11:00", "Coffee break"),
            ("2025-07-16 10:30–11:00", "Coffee break"),
            ("2025-07-15 11:00–12:30", "Water"),
            ("2025-07-15 12:30–14:00", "Lunch"),
            ("2025-07-16 12:30–14:00", "Closing ceremony"),
        ],
        1,
    ),
    (
        "en/rows.md",
        "en",
        "Africa/Nairobi",
        "Conference on Rural Transport",
        &[
            ("2024-05-05 09:00–10:30", "Roads for whom?"),
            ("2024-05-05 11:00–12:30", "Buses"),
            ("2024-05-06 09:00–10:30", "Paying for it"),
        ],
        0,
    ),
    (
        "fr/apercu.md",
        "fr",
        "Europe/Zurich",
        "Forum mondial des ports",
        &[
            ("2023-03-08 13:00–14:30", "Des ports au service de tous"),
            ("2023-03-08 14:45–16:15", "L'électricité à quai"),
            ("2023-03-09 09:00–12:00", "Un travail décent sur les quais"),
            ("2023-03-10 11:00–12:00", "Des paroles aux quais"),
        ],
        0,
    ),
    (
        "fr/journee.txt",
        "fr",
        "Europe/Zurich",
        "Journées de la recherche sociale",
        &[
            ("2024-06-12 08:30–09:00", "Accueil des participants"),
            ("2024-06-12 09:00–09:30", "Ouverture officielle"),
            ("2024-06-12 09:30–10:30", "Mesurer le travail"),
            ("2024-06-12 10:30–11:00", "Pause-café"),
            ("2024-06-13 14:00–15:30", "Et demain ?"),
            ("2024-06-13 15:30–16:00", "Clôture"),
        ],
        2,
    ),
    (
        "es/resumen.txt",
        "es",
        "Europe/Zurich",
        "Foro mundial de los puertos",
        &[
            ("2023-03-08 13:00–14:30", "Puertos al servicio de las personas"),
            ("2023-03-08 14:45–16:15", "Electricidad en el muelle"),
            ("2023-03-09 14:45–16:15", "Trabajo decente en el muelle"),
            ("2023-03-10 11:00–12:00", "De las palabras a los muelles"),
        ],
        0,
    ),
    (
        "es/agenda.md",
        "es",
        "America/Bogota",
        "Seminario sobre empleo juvenil",
        &[
            ("2024-04-04 08:30–09:00", "Inscripción"),
            ("2024-04-04 09:00–10:30", "Primer empleo"),
            ("2024-04-04 10:30–10:45", "Receso"),
            ("2024-04-04 10:45–12:45", "¿Qué piden los jóvenes?"),
            ("2024-04-04 12:45–14:00", "Almuerzo"),
            ("2024-04-04 14:00–14:30", "Clausura"),
        ],
        1,
    ),
];

#[test]
fn fixtures_read_as_expected() {
    for (name, language, zone, title, sessions, warnings) in GOOD {
        let parsed = good(name);
        let programme = &parsed.value;
        assert_eq!(parsed.format, FormatId::Outline, "{name}");
        assert_eq!(programme.zone.name(), *zone, "{name}");
        assert_eq!(text(&programme.title), *title, "{name}");
        assert_eq!(programme.official, [LangTag::new(language)], "{name}");
        let found: Vec<(String, &str)> =
            programme.sessions.iter().map(|session| (slot(session), text(&session.title))).collect();
        let found: Vec<(&str, &str)> = found.iter().map(|(slot, title)| (slot.as_str(), *title)).collect();
        assert_eq!(found, *sessions, "{name}");
        assert!(
            programme.sessions.iter().all(|session| session.has_issuer_text_in(&LangTag::new(language))),
            "{name}"
        );
        assert_eq!(parsed.warnings.len(), *warnings, "{name}: {:#?}", parsed.warnings);
    }
}

#[test]
fn an_overview_gives_front_format_background_question_and_persons() {
    let cases = [
        (
            "zh/overview.txt",
            "港口城市组织",
            "初步方案概述",
            "如何分担岸电的成本，特别是小型港口的成本？",
            "林安",
        ),
        (
            "en/overview.txt",
            "Harbour Cities Organization",
            "Preliminary programme overview",
            "How can ports, shipping lines and cities share the cost of shore power, in particular in small harbours?",
            "Ana Prado",
        ),
        (
            "fr/apercu.md",
            "Organisation des villes portuaires",
            "Programme préliminaire",
            "Comment partager le coût de l'électricité à quai, en particulier dans les petits ports ?",
            "Ana Prado",
        ),
        (
            "es/resumen.txt",
            "Organización de Ciudades Portuarias",
            "Resumen preliminar del programa",
            "¿Cómo repartir el costo de la electricidad en el muelle, en particular en los puertos pequeños?",
            "Ana Prado",
        ),
    ];
    for (name, issuer, label, asked, moderator) in cases {
        let programme = good(name).value;
        assert_eq!(text(&programme.issuer.as_ref().unwrap().name), issuer, "{name}");
        assert_eq!(text(&programme.revision.label), label, "{name}");
        assert_eq!(programme.revision.kind, RevisionKind::Full, "{name}");
        assert_eq!(programme.revision.stage, Some(RevisionStage::Preliminary), "{name}");
        assert!(!programme.introduction.is_empty(), "{name}");
        let [opening, first, second, closing] = programme.sessions.as_slice() else { panic!("{name}") };
        assert_eq!(opening.kind, SessionKind::Opening, "{name}");
        assert_eq!(closing.kind, SessionKind::Closing, "{name}");
        assert_eq!((&first.kind, first.number), (&SessionKind::Thematic, Some(1)), "{name}");
        assert_eq!((&second.kind, second.number), (&SessionKind::Thematic, Some(2)), "{name}");
        assert_eq!(background(opening).len(), 1, "{name}");
        assert!(first.format.is_some(), "{name}");
        assert_eq!(background(first).len(), 1, "{name}");
        assert_eq!(question(first), asked, "{name}");
        assert!(!question(second).is_empty(), "{name}");
        let head = &second.speakers[0];
        assert_eq!(text(head.name.as_ref().unwrap()), moderator, "{name}");
        assert_eq!(head.part, SpeakerPart::Moderator, "{name}");
        assert!(closing.guiding_question.is_none(), "{name}");
    }
    let chinese = good("zh/overview.txt").value;
    assert_eq!(chinese.mode, Some(Mode::Virtual));
    assert_eq!(text(chinese.zone_printed.as_ref().unwrap()), "欧洲中部时间");
    assert!(chinese.sessions.iter().all(|session| session.status == SessionStatus::Tentative));
    assert_eq!(chinese.sessions[2].speakers.len(), 3);
    let english = good("en/overview.txt").value;
    assert_eq!(english.introduction.len(), 2, "lines broken to fit are joined");
    let last = &english.sessions[2].speakers[2];
    assert_eq!(text(last.role.as_ref().unwrap()), "Minister of Labour");
    assert_eq!(text(last.affiliation.as_ref().unwrap()), "Ghana");
}

#[test]
fn an_agenda_with_half_days_labels_and_quoted_questions() {
    let zh = good("zh/conference.txt").value;
    let [opening, .., last, training, _] = zh.sessions.as_slice() else { panic!("{:?}", zh.sessions) };
    let chair = opening.speakers.first().unwrap();
    assert_eq!(chair.name.as_ref().map(text), Some("李明"));
    assert_eq!(chair.role.as_ref().map(text), Some("长江航道学会副会长"));
    assert_eq!(background(last), [""; 0], "the afternoon is no part of the morning's last session");
    assert_eq!(question(training), "如何让每一位船员都能获得培训？");
    let fr = good("fr/conference.txt").value;
    assert_eq!(question(&fr.sessions[3]), "« Comment attirer les jeunes ? »");
    assert_eq!(background(&fr.sessions[3]), ["Les équipages vieillissent partout en Europe."]);
}

#[test]
fn what_is_unsure_is_said_at_its_line() {
    let parsed = good("zh/overview.txt");
    let half_day = &parsed.warnings[0];
    assert_eq!(half_day.place, SourceLocation::Line { line: 45, column: 0 });
    assert_eq!(half_day.kind, WarningKind::ItemSkipped(SkipReason::NoClock("专题会议 3：3月9日下午".into())));

    let parsed = good("en/agenda.md");
    assert!(parsed.warnings.iter().any(|warning| {
        warning.place == SourceLocation::Line { line: 28, column: 0 }
            && warning.kind == WarningKind::EndBeforeStart { start: "15:00".into(), end: "14:00".into() }
    }));
    assert_eq!(parsed.value.revision.kind, RevisionKind::Revision);
    assert_eq!(parsed.value.revision.symbol.as_deref(), Some("ABC/2024/7/Rev.1"));
    let cancelled = &parsed.value.sessions[8];
    assert_eq!(cancelled.status, SessionStatus::Cancelled);

    let parsed = good("en/unsure.txt");
    let found = kinds(&parsed);
    assert!(found.iter().any(|kind| matches!(kind, WarningKind::YearAssumed(_))), "{found:?}");
    assert!(found.iter().any(|kind| matches!(kind, WarningKind::WeekdayDisagrees { .. })), "{found:?}");
    assert!(found.iter().any(|kind| matches!(kind, WarningKind::ZoneDisagrees { .. })), "{found:?}");
    let skipped =
        |reason: &SkipReason| matches!(reason, SkipReason::NoClock(text) if text.starts_with("Session 2"));
    assert!(
        found.iter().any(|kind| matches!(kind, WarningKind::ItemSkipped(reason) if skipped(reason))),
        "{found:?}"
    );
    assert!(found.contains(&&WarningKind::ItemSkipped(SkipReason::BadStart("02-30".into()))), "{found:?}");
    assert_eq!(&slot(&parsed.value.sessions[0])[11..], "13:00–14:30", "the wall time is kept");
}

#[test]
fn hints_settle_zone_and_year() {
    let hints = ReadHints { zone: Zone::named("Asia/Shanghai"), year: Some(2022), ..ReadHints::default() };
    let parsed = read_programme(&bytes_of("en/unsure.txt"), &hints).unwrap();
    assert_eq!(parsed.value.zone.name(), "Asia/Shanghai");
    assert_eq!(slot(&parsed.value.sessions[0]), "2022-02-22 13:00–14:30");
    assert!(!kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::YearAssumed(_))));

    // 22 February is a Tuesday in 2022 only, near 2020.
    let text = "Meeting\n\nTuesday 22 February, 13:00–14:30\nSession 1: One\n";
    let hints = ReadHints { fallback_year: Some(2020), ..ReadHints::default() };
    let parsed = read_programme(text.as_bytes(), &hints).unwrap();
    assert_eq!(slot(&parsed.value.sessions[0]), "2022-02-22 13:00–14:30");
    assert!(kinds(&parsed).contains(&&WarningKind::YearAssumed(2022)));
}

#[test]
fn other_encodings_read_the_same() {
    let whole = String::from_utf8(bytes_of("zh/overview.txt")).unwrap();
    let expected = good("zh/overview.txt").value;
    let (gb, _, _) = encoding_rs::GB18030.encode(&whole);
    let utf16: Vec<u8> =
        [0xFF, 0xFE].into_iter().chain(whole.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    for (name, bytes) in
        [("gb18030", gb.into_owned()), ("utf-16", utf16), ("crlf", whole.replace('\n', "\r\n").into())]
    {
        let parsed = read(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        assert_eq!(parsed.value, expected, "{name}");
    }
}

#[test]
fn text_without_sessions_is_refused() {
    let error = read(&bytes_of("en/bad.txt")).unwrap_err();
    assert_eq!(error.kind, ReadErrorKind::NoSessions(0));
}

// Word documents, built here.
