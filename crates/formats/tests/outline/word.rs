//! Word documents, made here or kept as bodies: running text and tables.

use super::*;
use rostrum_testing::growth::{all_threads_slowdown_for_eightfold, alone, cpu_secs_of_all_threads};

/// The fixtures of Word documents are the bodies, which are text; the package is made around them.
pub fn word_fixture(name: &str) -> Vec<u8> {
    package(&[("word/document.xml", &bytes_of(name))])
}

/// A document read: title, zone, sessions as slot and title.
pub type Whole<'a> = (&'a str, &'a str, &'a str, &'a [(&'a str, &'a str)]);

pub const WORD_AND_PDF: &[Whole<'_>] = &[
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
    assert_eq!(kind(&bytes_of("pdf/bad/broken.pdf")), ReadErrorKind::CutOff);
}

pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}

pub fn p(text: &str) -> String {
    format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", escape(text))
}

pub fn bold(text: &str) -> String {
    format!("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>{}</w:t></w:r></w:p>", escape(text))
}

pub fn tc(properties: &str, content: &str) -> String {
    format!("<w:tc><w:tcPr>{properties}</w:tcPr>{content}</w:tc>")
}

pub fn tr(cells: &[String]) -> String {
    format!("<w:tr>{}</w:tr>", cells.concat())
}

pub fn tbl(rows: &[String]) -> String {
    format!("<w:tbl>{}</w:tbl>", rows.concat())
}

pub fn docx(body: &str) -> Vec<u8> {
    let xml = format!(
        "<?xml version=\"1.0\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
    );
    package(&[("word/document.xml", xml.as_bytes())])
}

pub fn package(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut writer = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for (name, bytes) in parts {
        let options =
            zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Deflated);
        writer.start_file(*name, options).unwrap();
        writer.write_all(bytes).unwrap();
    }
    writer.finish().unwrap().into_inner()
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
        "<w:p><w:r><w:drawing><a:p><a:r><a:t>5 May 2024, 9:00–10:00 Ghost</a:t></a:r></a:p></w:drawing></w:r></w:p>".to_owned(),
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
    let bomb = vec![b' '; 65 * 1024 * 1024];
    let error = read(&package(&[("word/document.xml", &bomb)])).unwrap_err();
    assert!(matches!(error.kind, ReadErrorKind::TooLarge { .. }), "{error}");

    let opened = |times: usize| {
        let deep = "<w:tbl><w:tr><w:tc>".repeat(times);
        docx(&[p("Forum, 3 June 2024"), p("09:00–10:00 Ropes"), deep].concat())
    };
    let wide = |span: &str| {
        let spans = tc(&format!("<w:gridSpan w:val=\"{span}\"/>"), &p("09:00–10:00"));
        docx(&[p("Forum, 3 June 2024"), tbl(&[tr(&vec![spans; 500])])].concat())
    };
    let entity = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;\">]>";
    let _ = read(&docx(&format!("{entity}<w:p><w:r><w:t>&b;</w:t></w:r></w:p>")));
    alone(|| {
        let grown = all_threads_slowdown_for_eightfold(30_000, |times| {
            assert_eq!(read(&opened(times)).unwrap().value.sessions.len(), 1);
        });
        assert!(grown < 24.0, "open tables: {grown:.1} times");
        // How wide a cell says that it is costs nothing.
        let [said, plain] = ["999999999", "2"].map(|span| {
            let file = wide(span);
            cpu_secs_of_all_threads(|| drop(read(&file)))
        });
        assert!(said < 20.0 * plain.max(0.001), "{said} s, cells over two columns {plain} s");
    });
}

#[test]
fn text_boxes_are_read_once_and_behind_their_paragraph() {
    let words = "<w:txbxContent><w:p><w:r><w:t>Guiding question: How can jobs be created?</w:t></w:r></w:p></w:txbxContent>";
    let old = format!("<w:pict><v:shape><v:textbox>{words}</v:textbox></v:shape></w:pict>");
    let new = format!(
        "<mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><a:t>Picture</a:t><wps:txbx>{words}</wps:txbx></w:drawing></mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    );
    let empty = format!(
        "<mc:AlternateContent><mc:Choice Requires=\"wpg\"><w:drawing/></mc:Choice><mc:Fallback>{old}</mc:Fallback></mc:AlternateContent>"
    );
    for held in [&old, &new, &empty] {
        let heading = format!(
            "<w:p><w:r><w:t>09:00 – 10:30 Session 1: </w:t></w:r><w:r>{held}</w:r><w:r><w:t>Jobs</w:t></w:r></w:p>"
        );
        let body =
            [p("Labour Forum"), p("Geneva, 14 May 2024"), heading, p("10:30 – 12:00 Session 2: Skills")]
                .concat();
        let parsed = read(&docx(&body)).unwrap();
        let [first, second] = parsed.value.sessions.as_slice() else { panic!("{:?}", slots(&parsed.value)) };
        assert_eq!((text(&first.title), question(first)), ("Jobs", "How can jobs be created?"));
        assert!(background(first).is_empty() && background(second).is_empty());
    }
}
