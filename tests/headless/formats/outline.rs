//! Outline documents in four languages, good and bad, as text, Markdown and Word; and, where they
//! are there, real documents that are no part of the project.

use rostrum::formats::{
    FormatId, Parsed, Place, ReadErrorKind, ReadHints, ReadResult, SkipReason, WarningKind, read_programme,
};
use rostrum::programme::{
    LangTag, LocalizedText, Mode, Programme, RevisionKind, RevisionStage, Session, SessionKind,
    SessionStatus, SpeakerPart, Zone,
};
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

fn bytes_of(name: &str) -> Vec<u8> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/outline");
    std::fs::read(folder.join(name)).unwrap()
}

fn read(bytes: &[u8]) -> ReadResult {
    read_programme(bytes, &ReadHints::default())
}

fn good(name: &str) -> Parsed<Programme> {
    read(&bytes_of(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// The text, whatever its language.
fn text(text: &LocalizedText) -> &str {
    text.iter().next().map_or("", |(_, text)| text)
}

fn slot(session: &Session) -> String {
    let (start, end) = (session.start.to_string(), session.end.to_string());
    format!("{} {}–{}", &start[..10], &start[11..16], &end[11..16])
}

fn background(session: &Session) -> Vec<&str> {
    session.background.iter().map(|paragraph| text(&paragraph.text)).collect()
}

fn question(session: &Session) -> &str {
    session.guiding_question.as_ref().map_or("", |question| text(&question.text))
}

fn kinds(parsed: &Parsed<Programme>) -> Vec<&WarningKind> {
    parsed.warnings.iter().map(|warning| &warning.kind).collect()
}

/// File, language, zone, title, sessions as slot and title, warnings.
type Case<'a> = (&'a str, &'a str, &'a str, &'a str, &'a [(&'a str, &'a str)], usize);

const GOOD: &[Case<'_>] = &[
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
            programme.sessions.iter().all(|session| session.is_official(&LangTag::new(language))),
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
    assert_eq!(half_day.place, Place::Line { line: 45, column: 0 });
    assert_eq!(half_day.kind, WarningKind::ItemSkipped(SkipReason::NoClock("专题会议 3：3月9日下午".into())));

    let parsed = good("en/agenda.md");
    assert!(parsed.warnings.iter().any(|warning| {
        warning.place == Place::Line { line: 28, column: 0 }
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

/// The fixtures of Word documents are the bodies, which are text; the package is made around them.
fn word_fixture(name: &str) -> Vec<u8> {
    package(&[("word/document.xml", &bytes_of(name))])
}

/// A document read: title, zone, sessions as slot and title.
type Whole<'a> = (&'a str, &'a str, &'a str, &'a [(&'a str, &'a str)]);

const WORD_AND_PDF: &[Whole<'_>] = &[
    (
        "docx/zh.xml",
        "内河港口培训班日程",
        "Asia/Shanghai",
        &[
            ("2024-06-03 09:00–09:30", "签到"),
            ("2024-06-04 09:00–09:30", "签到"),
            ("2024-06-03 09:30–11:30", "航道"),
            ("2024-06-04 09:30–10:30", "岸电"),
            ("2024-06-04 10:30–11:00", "提问"),
            ("2024-06-04 11:00–11:30", "闭幕式"),
        ],
    ),
    (
        "docx/en.xml",
        "Workshop on river ports",
        "Europe/Zurich",
        &[("2024-06-03 09:00–10:30", "Locks & weirs"), ("2024-06-04 14:00–15:30", "Crews")],
    ),
    (
        "docx/fr.xml",
        "Atelier sur les ports fluviaux",
        "Europe/Zurich",
        &[
            ("2024-06-03 09:00–10:30", "Les écluses"),
            ("2024-06-03 10:30–11:00", "Pause café"),
            ("2024-06-04 14:00–15:30", "Les équipages"),
            ("2024-06-04 15:30–16:00", "Clôture"),
        ],
    ),
    (
        "docx/es.xml",
        "Taller sobre puertos fluviales",
        "America/Lima",
        &[
            ("2024-06-03 09:00–10:00", "Café de bienvenida"),
            ("2024-06-04 09:00–10:00", "Café de bienvenida"),
            ("2024-06-03 10:00–11:30", "Esclusas"),
            ("2024-06-04 10:00–11:30", "Tripulaciones"),
            ("2024-06-03 11:30–12:45", "Mesa redonda"),
            ("2024-06-04 11:30–12:45", "Clausura"),
        ],
    ),
    (
        "pdf/zh.pdf",
        "内河港口论坛",
        "Asia/Shanghai",
        &[("2024-06-03 09:00–10:30", "航道与就业"), ("2024-06-04 14:00–15:30", "船员")],
    ),
    (
        "pdf/en.pdf",
        "River Ports Forum",
        "Europe/Zurich",
        &[
            ("2024-06-03 09:00–10:30", "Locks and weirs"),
            ("2024-06-04 14:00–15:30", "Crews"),
            ("2024-06-04 16:00–16:30", "What is left to do"),
        ],
    ),
    (
        "pdf/fr.pdf",
        "Forum des ports fluviaux",
        "Europe/Zurich",
        &[
            ("2024-06-03 09:00–10:30", "Les écluses"),
            ("2024-06-03 10:30–11:00", "Pause café"),
            ("2024-06-03 11:00–12:30", "Les équipages"),
        ],
    ),
    (
        "pdf/es.pdf",
        "Foro de puertos fluviales",
        "America/Lima",
        &[
            ("2024-06-03 09:00–10:00", "Esclusas"),
            ("2024-06-04 09:00–10:00", "Tripulaciones"),
            ("2024-06-03 10:00–10:30", "Café"),
            ("2024-06-04 10:00–10:30", "Café"),
            ("2024-06-03 10:30–12:00", "Mesa redonda"),
            ("2024-06-04 10:30–12:00", "Clausura"),
        ],
    ),
];

#[test]
fn word_and_pdf_fixtures_read_as_expected_in_four_languages() {
    for (name, title, zone, sessions) in WORD_AND_PDF {
        let bytes = if name.ends_with(".xml") { word_fixture(name) } else { bytes_of(name) };
        let parsed = read(&bytes).unwrap_or_else(|error| panic!("{name}: {error}"));
        let programme = &parsed.value;
        let language = programme.official[0].primary().to_owned();
        assert_eq!(language, name[name.len() - 6..name.len() - 4], "{name}");
        assert_eq!((text(&programme.title), programme.zone.name()), (*title, *zone), "{name}");
        let found = slots(programme);
        let found: Vec<(&str, &str)> = found.iter().map(|(slot, title)| (&**slot, &**title)).collect();
        assert_eq!(found, *sessions, "{name}");
    }
    let zh = read(&bytes_of("pdf/zh.pdf")).unwrap().value;
    assert_eq!(question(&zh.sessions[0]), "谁来为新的船闸付费？");
    let en = read(&word_fixture("docx/en.xml")).unwrap().value;
    assert_eq!(background(&en.sessions[0]), ["Two thirds of the European locks are older than fifty years."]);
    assert_eq!(question(&en.sessions[0]), "Who should pay for new ones?\nWhat can be repaired?");
}

#[test]
fn bad_word_and_pdf_fixtures_are_refused_with_their_reason() {
    let kind = |bytes: &[u8]| read(bytes).unwrap_err().kind;
    assert_eq!(kind(&word_fixture("docx/bad/letter.xml")), ReadErrorKind::NoSessions(0));
    assert_eq!(kind(&word_fixture("docx/bad/no_clock.xml")), ReadErrorKind::NoSessions(2));
    assert_eq!(kind(&word_fixture("docx/bad/no_xml.xml")), ReadErrorKind::NoSessions(0));
    assert_eq!(kind(&bytes_of("pdf/bad/letter.pdf")), ReadErrorKind::NoSessions(0));
    assert_eq!(kind(&bytes_of("pdf/bad/pictures.pdf")), ReadErrorKind::OnlyPictures);
    assert_eq!(kind(&bytes_of("pdf/bad/broken.pdf")), ReadErrorKind::Syntax("PDF".into()));
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", escape(text))
}

fn bold(text: &str) -> String {
    format!("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r></w:p>", escape(text))
}

fn tc(properties: &str, content: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>")
}

fn tr(cells: &[String]) -> String {
    format!("<w:tr>{}</w:tr>", cells.concat())
}

fn tbl(rows: &[String]) -> String {
    format!("<w:tbl>{}</w:tbl>", rows.concat())
}

fn docx(body: &str) -> Vec<u8> {
    let xml = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    package(&[("word/document.xml", xml.as_bytes())])
}

fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let options =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
}

fn slots(programme: &Programme) -> Vec<(String, String)> {
    programme.sessions.iter().map(|session| (slot(session), text(&session.title).to_owned())).collect()
}

#[test]
fn word_reads_like_the_text_it_was_made_of() {
    let whole = String::from_utf8(bytes_of("es/resumen.txt")).unwrap();
    let body: String = whole.lines().filter(|line| !line.is_empty()).map(p).collect();
    let parsed = read(&docx(&body)).unwrap();
    assert_eq!(parsed.format, FormatId::Docx);
    assert_eq!(parsed.value.sessions, good("es/resumen.txt").value.sessions);
    assert!(parsed.warnings.is_empty(), "{:?}", parsed.warnings);
}

#[test]
fn word_leaves_out_what_was_deleted_and_keeps_what_was_inserted() {
    let run = |text: &str| format!("<w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r>");
    let heading = format!(
        "<w:p>{}<w:del><w:r><w:delText>9:00</w:delText></w:r></w:del><w:ins>{}</w:ins>{}</w:p>",
        run("4 May 2024, "),
        run("10:00"),
        run("–11:00 CET")
    );
    let body = [
        bold("Forum of Ports"),
        heading,
        p("Session 1: Nets &amp; ropes".replace("&amp;", "&").as_str()),
        "<w:p><w:r><w:drawing><w:txbxContent><w:p><w:r><w:t>5 May 2024, 9:00–10:00 Ghost</w:t></w:r></w:p></w:txbxContent></w:drawing></w:r></w:p>".to_owned(),
        "<w:p><w:pPr><w:numPr><w:numId w:val=\"3\"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>Who mends them?</w:t></w:r></w:p>".to_owned(),
    ]
    .concat();
    let parsed = read(&docx(&body)).unwrap();
    assert_eq!(slots(&parsed.value), [("2024-05-04 10:00–11:00".to_owned(), "Nets & ropes".to_owned())]);
    assert_eq!(question(&parsed.value.sessions[0]), "Who mends them?");
    assert!(
        kinds(&parsed).iter().any(|kind| matches!(kind, WarningKind::ZoneDisagrees { .. })),
        "CET in May"
    );
}

#[test]
fn word_tables_with_days_as_columns_and_merged_cells() {
    let wide = |text: &str| tc("<w:gridSpan w:val=\"2\"/>", &p(text));
    let from = |text: &str| tc("<w:vMerge w:val=\"restart\"/>", &p(text));
    let on = || tc("<w:vMerge/>", "<w:p/>");
    let cell = |text: &str| tc("", &p(text));
    let body = [
        p("Taller regional sobre puertos, Lima, 2024"),
        tbl(&[
            tr(&[cell("Hora"), cell("Lunes 3 de junio"), cell("Martes 4 de junio")]),
            tr(&[cell("9:00 – 10:00"), wide("Café de bienvenida")]),
            tr(&[cell("10:00 – 11:00"), from("Sesión 1: Muelles"), cell("Sesión 2: Grúas")]),
            tr(&[
                cell("11:00 – 12:00"),
                on(),
                tc("", &[p("11:00 – 11:30 Preguntas"), p("11:30 – 12:00 Clausura")].concat()),
            ]),
        ]),
    ]
    .concat();
    let parsed = read(&docx(&body)).unwrap();
    let expected = [
        ("2024-06-03 09:00–10:00", "Café de bienvenida"),
        ("2024-06-04 09:00–10:00", "Café de bienvenida"),
        ("2024-06-03 10:00–12:00", "Muelles"),
        ("2024-06-04 10:00–11:00", "Grúas"),
        ("2024-06-04 11:00–11:30", "Preguntas"),
        ("2024-06-04 11:30–12:00", "Clausura"),
    ];
    let found = slots(&parsed.value);
    let found: Vec<(&str, &str)> =
        found.iter().map(|(slot, title)| (slot.as_str(), title.as_str())).collect();
    assert_eq!(found, expected);
    assert_eq!(kinds(&parsed), [&WarningKind::ZoneAssumed(Zone::named("America/Lima").unwrap())]);
}

#[test]
fn word_tables_with_times_in_a_row_and_tracks_in_columns() {
    let cell = |text: &str| tc("", &p(text));
    let turned = tbl(&[
        tr(&[cell(""), cell("09:00–10:00"), cell("10:00–11:00")]),
        tr(&[cell("3 June 2024"), cell("Session 1: A"), cell("Session 2: B")]),
        tr(&[cell("4 June 2024"), cell("Session 3: C"), cell("")]),
    ]);
    let parsed = read(&docx(&[p("Forum on Ports (Lima time)"), turned].concat())).unwrap();
    let mut found = slots(&parsed.value);
    found.sort();
    assert_eq!(
        found,
        [
            ("2024-06-03 09:00–10:00".to_owned(), "A".to_owned()),
            ("2024-06-03 10:00–11:00".to_owned(), "B".to_owned()),
            ("2024-06-04 09:00–10:00".to_owned(), "C".to_owned()),
        ]
    );
    let tracks = tbl(&[
        tr(&[cell("Time"), cell("Room A"), cell("Room B")]),
        tr(&[cell("09:00–10:00"), cell("Ropes"), cell("Nets")]),
        tr(&[cell("10:00–10:30"), tc("<w:gridSpan w:val=\"2\"/>", &p("Tea break"))]),
    ]);
    let parsed = read(&docx(&[p("Forum on Ports, 3 June 2024"), tracks].concat())).unwrap();
    let rooms: Vec<(&str, Option<&str>)> =
        parsed.value.sessions.iter().map(|session| (text(&session.title), session.room.as_deref())).collect();
    assert_eq!(rooms, [("Ropes", Some("Room A")), ("Nets", Some("Room B")), ("Tea break", None)]);
}

#[test]
fn hostile_word_documents_are_refused_in_bounds() {
    let begun = Instant::now();
    let bomb = vec![b' '; 65 * 1024 * 1024];
    let error = read(&package(&[("word/document.xml", &bomb)])).unwrap_err();
    assert!(matches!(error.kind, ReadErrorKind::TooLarge { .. }), "{error}");

    let deep = "<w:tbl><w:tr><w:tc>".repeat(30_000);
    let parsed = read(&docx(&[p("Forum, 3 June 2024"), p("09:00–10:00 Ropes"), deep].concat())).unwrap();
    assert_eq!(parsed.value.sessions.len(), 1);

    let spans = tc("<w:gridSpan w:val=\"999999999\"/>", &p("09:00–10:00"));
    let wide = tbl(&[tr(&vec![spans; 500])]);
    let _ = read(&docx(&[p("Forum, 3 June 2024"), wide].concat()));

    let entity = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    let _ = read(&docx(&format!("{entity}<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")));
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}

/// Cuts and changes a file in many places; no reader may fall over, whatever comes out.
fn mutate(name: &str, whole: &[u8], rounds: usize) {
    let mut seed = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = |below: usize| {
        seed ^= seed << 13;
        seed ^= seed >> 7;
        seed ^= seed << 17;
        usize::try_from(seed % u64::try_from(below.max(1)).unwrap()).unwrap()
    };
    let check = |bytes: &[u8], how: &str| {
        if let Err(error) = read(bytes) {
            assert!(!matches!(error.kind, ReadErrorKind::ReaderFailed(_)), "{name}, {how}: {error}");
        }
    };
    for round in 0..rounds {
        check(&whole[..next(whole.len())], "cut");
        let mut changed = whole.to_vec();
        for _ in 0..=round % 8 {
            let at = next(changed.len());
            changed[at] = u8::try_from(next(256)).unwrap();
        }
        check(&changed, "changed");
    }
}

#[test]
fn cut_and_changed_files_never_fell_a_reader() {
    for (name, ..) in GOOD {
        mutate(name, &bytes_of(name), 25);
    }
    let cell = |text: &str| tc("", &p(text));
    let table = tbl(&[tr(&[cell("Time"), cell("3 June 2024")]), tr(&[cell("09:00–10:00"), cell("Ropes")])]);
    mutate("docx", &docx(&table), 60);
}

#[test]
fn a_long_text_reads_in_bounded_time() {
    let day = "Monday 3 June 2024\n\n09:00–10:00 Session 1: Ropes\nSpeakers: A; B\n10:00–10:30 Coffee break\n\nA paragraph of some length about ropes, nets and the people who mend them.\n\n";
    let whole = day.repeat(1_000);
    let begun = Instant::now();
    let parsed = read(whole.as_bytes()).unwrap();
    assert_eq!(parsed.value.sessions.len(), 2_000);
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}

// PDF, built here.

/// A PDF of pages of text in Helvetica: lines as x, y from the bottom, size and words; `drawing`
/// goes before them on each page.
fn pdf(pages: &[&[(f64, f64, f64, &str)]], drawing: &str) -> Vec<u8> {
    let mut objects: Vec<String> = vec!["<< /Type /Catalog /Pages 2 0 R >>".into()];
    let kids: Vec<String> = (0..pages.len()).map(|page| format!("{} 0 R", 4 + 2 * page)).collect();
    objects.push(format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len()));
    objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".into());
    for (page, lines) in pages.iter().enumerate() {
        let content = 5 + 2 * page;
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {content} 0 R >>"
        ));
        let mut stream = format!("{drawing}\n");
        for (x, y, size, words) in *lines {
            stream.push_str(&format!("BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm ({words}) Tj ET\n"));
        }
        objects.push(format!("<< /Length {} >>\nstream\n{stream}endstream", stream.len()));
    }
    let mut out = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let start = out.len();
    out.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for place in places {
        out.push_str(&format!("{place:010} 00000 n \n"));
    }
    out.push_str(&format!(
        "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF",
        objects.len() + 1
    ));
    out.into_bytes()
}

const RUNNING: &[(f64, f64, f64, &str)] = &[
    (72.0, 770.0, 18.0, "World Harbour Forum"),
    (72.0, 740.0, 11.0, "8-10 March 2023"),
    (72.0, 700.0, 11.0, "Thematic session 1: 8 March, 13:00-14:30 CET"),
    (72.0, 675.0, 11.0, "Shore power"),
    (
        72.0,
        650.0,
        11.0,
        "Ships at berth burn fuel that a cable from the quay would save, and two thirds of all",
    ),
    (72.0, 637.0, 11.0, "large ports have no such cable."),
    (72.0, 610.0, 11.0, "How can ports share the cost?"),
    (300.0, 40.0, 9.0, "1"),
];

#[test]
fn running_text_in_pdf() {
    let parsed = read(&pdf(&[RUNNING], "")).unwrap();
    assert_eq!(parsed.format, FormatId::Pdf);
    assert_eq!(text(&parsed.value.title), "World Harbour Forum");
    assert_eq!(slots(&parsed.value), [("2023-03-08 13:00–14:30".to_owned(), "Shore power".to_owned())]);
    let session = &parsed.value.sessions[0];
    let joined = "Ships at berth burn fuel that a cable from the quay would save, and two thirds of all large ports have no such cable.";
    assert_eq!(background(session), [joined]);
    assert_eq!(question(session), "How can ports share the cost?");
}

#[test]
fn tables_in_pdf_with_and_without_lines() {
    let lines: &[(f64, f64, f64, &str)] = &[
        (72.0, 770.0, 18.0, "World Harbour Forum"),
        (80.0, 700.0, 10.0, "Time"),
        (180.0, 700.0, 10.0, "8 March 2023"),
        (380.0, 700.0, 10.0, "9 March 2023"),
        (80.0, 670.0, 10.0, "09:00-10:00"),
        (180.0, 670.0, 10.0, "Ropes and the people"),
        (180.0, 658.0, 10.0, "who mend them"),
        (380.0, 670.0, 10.0, "Nets"),
        (80.0, 630.0, 10.0, "10:00-10:30"),
        (180.0, 630.0, 10.0, "Coffee break"),
        (380.0, 630.0, 10.0, "Closing ceremony"),
    ];
    let level = [720, 690, 645, 615].map(|y| format!("70 {y} m 560 {y} l S"));
    let upright = [70, 170, 370, 560].map(|x| format!("{x} 615 m {x} 720 l S"));
    let drawn = [level.join("\n"), upright.join("\n")].join("\n");
    for drawing in ["", drawn.as_str()] {
        let parsed = read(&pdf(&[lines], drawing)).unwrap();
        let expected = [
            ("2023-03-08 09:00–10:00", "Ropes and the people who mend them"),
            ("2023-03-09 09:00–10:00", "Nets"),
            ("2023-03-08 10:00–10:30", "Coffee break"),
            ("2023-03-09 10:00–10:30", "Closing ceremony"),
        ];
        let found = slots(&parsed.value);
        let found: Vec<(&str, &str)> =
            found.iter().map(|(slot, title)| (slot.as_str(), title.as_str())).collect();
        assert_eq!(found, expected, "lines drawn: {}", !drawing.is_empty());
    }
}

#[test]
fn a_pdf_without_text_is_refused_as_pictures() {
    let error = read(&pdf(&[&[]], "72 72 400 600 re f")).unwrap_err();
    assert_eq!(error.kind, ReadErrorKind::OnlyPictures);
}

#[test]
fn cut_and_changed_pdfs_never_fell_the_reader() {
    mutate("pdf", &pdf(&[RUNNING], ""), 40);
}

// Real documents, beside the checkout.

#[test]
fn the_official_overview_comes_out_whole() {
    let Some(bytes) = crate::support::real_files::bytes("reference/programme-overview.zh.txt") else {
        return;
    };
    let document = String::from_utf8(bytes.clone()).unwrap();
    let parsed = read(&bytes).unwrap();
    let programme = &parsed.value;
    assert!(parsed.warnings.is_empty(), "{:?}", parsed.warnings);
    assert_eq!(programme.zone.name(), "Europe/Zurich");
    assert_eq!(text(&programme.title), "以人为本复苏全球论坛");
    assert_eq!(text(&programme.issuer.as_ref().unwrap().name), "国际劳工组织");
    assert_eq!(text(&programme.revision.label), "初步方案概述");
    assert_eq!(programme.revision.stage, Some(RevisionStage::Preliminary));
    assert_eq!(programme.mode, Some(Mode::Virtual));
    let starts: Vec<String> = programme.sessions.iter().map(|session| session.start.to_string()).collect();
    assert_eq!(
        starts,
        [
            "2022-02-22T13:00:00+01:00",
            "2022-02-22T14:45:00+01:00",
            "2022-02-23T13:00:00+01:00",
            "2022-02-23T14:45:00+01:00",
            "2022-02-24T13:00:00+01:00",
            "2022-02-24T14:45:00+01:00"
        ]
    );
    assert!(programme.sessions.iter().all(|session| programme.span(session).length_secs() == 90 * 60));
    let ids: Vec<&str> = programme.sessions.iter().map(|session| session.id.as_str()).collect();
    assert_eq!(ids, ["opening", "thematic-1", "thematic-2", "thematic-3", "thematic-4", "closing"]);
    // Every paragraph of the document stands in the programme, word for word, once.
    let mut texts: Vec<String> = vec![text(&programme.title).into(), text(&programme.revision.label).into()];
    texts.extend(
        programme.introduction.iter().chain(&programme.goals).map(|paragraph| text(&paragraph.text).into()),
    );
    for session in &programme.sessions {
        texts.push(text(&session.title).into());
        texts.extend(session.format.iter().map(|format| text(format).to_owned()));
        texts.extend(session.background.iter().map(|paragraph| text(&paragraph.text).to_owned()));
        texts.push(question(session).to_owned());
    }
    let mut long = 0;
    for line in document.lines().map(|line| line.trim_start_matches("- ").trim_matches('*').trim()) {
        if line.chars().count() > 40 {
            long += 1;
            assert_eq!(
                texts.iter().filter(|text| *text == line).count(),
                if line.starts_with("本场会议首先") { 4 } else { 1 },
                "{line}"
            );
        }
    }
    assert_eq!(
        long, 22,
        "four of the introduction, two of opening and closing, four of each thematic session"
    );
    assert_eq!(programme.introduction.len(), 4);
    let questions = programme.sessions.iter().filter(|session| session.guiding_question.is_some()).count();
    assert_eq!(questions, 4);
}
