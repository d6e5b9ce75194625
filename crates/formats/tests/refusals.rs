//! Files that are refused, each with the reason that helps; and what is offered of a file cut short.

use super::readers::{kinds, read};
use rostrum_formats::{Parsed, ReadErrorKind, WarningKind};
use rostrum_locale::sentences::{read_error_sentence, warning_sentence};
use rostrum_locale::{Language, Messages};
use rostrum_programme::{LangTag, Programme};
use std::io::Write;

fn archive(parts: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    let stored = zip::write::SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    for (name, content) in parts {
        zip.start_file(*name, stored).unwrap();
        zip.write_all(content.as_bytes()).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn refused(bytes: &[u8]) -> ReadErrorKind {
    read(bytes).unwrap_err().kind
}

fn told(bytes: &[u8], language: Language) -> String {
    read_error_sentence(&Messages::new(language), "a", &read(bytes).unwrap_err())
}

fn document() -> Vec<u8> {
    archive(&[("[Content_Types].xml", "<Types/>"), ("word/document.xml", &"<w:p/>".repeat(200))])
}

#[test]
fn what_an_archive_holds_is_named() {
    let open = "application/vnd.oasis.opendocument";
    for (parts, kind) in [
        (vec![("xl/workbook.xml", "")], "xlsx"),
        (vec![("ppt/presentation.xml", "")], "pptx"),
        (vec![("mimetype", &*format!("{open}.text")), ("content.xml", "")], "odt"),
        (vec![("mimetype", &*format!("{open}.spreadsheet"))], "ods"),
        (vec![("mimetype", &*format!("{open}.presentation"))], "odp"),
        (vec![("programme.docx", "")], "zip"),
    ] {
        assert_eq!(refused(&archive(&parts)), ReadErrorKind::Unsupported(kind.into()));
    }
    let sheet = archive(&[("xl/workbook.xml", "")]);
    for (language, name, cure) in [
        (Language::ZhHans, "Excel 工作簿", "请另存为 Word 文件（.docx）或 PDF"),
        (Language::En, "Excel workbook, .xlsx", "Save it as a Word document (.docx) or a PDF"),
        (Language::Fr, "classeur Excel", "document Word (.docx) ou en PDF"),
        (Language::Es, "libro de Excel", "documento de Word (.docx) o como PDF"),
    ] {
        let told = told(&sheet, language);
        assert!(told.contains(name) && told.contains(cure), "{told}");
    }
}

#[test]
fn an_old_office_file_is_told_from_a_locked_one() {
    let compound = |stream: &str| {
        let wide = stream.encode_utf16().flat_map(u16::to_le_bytes);
        b"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1".iter().copied().chain(wide).collect::<Vec<u8>>()
    };
    for (stream, kind) in [
        ("WordDocument", "doc"),
        ("Workbook", "xls"),
        ("PowerPoint Document", "ppt"),
        ("EncryptedPackage", "encrypted"),
    ] {
        assert_eq!(refused(&compound(stream)), ReadErrorKind::Unsupported(kind.into()));
    }
    let told = told(&compound("EncryptedPackage"), Language::En);
    assert_eq!(
        told,
        "“a”: it is password-protected. Save it without the password, or ask the sender for a file without one."
    );
}

#[test]
fn a_document_cut_short_is_told_as_cut_short() {
    let whole = document();
    assert_ne!(refused(&whole), ReadErrorKind::CutOff);
    assert_eq!(refused(&whole[..whole.len() / 2]), ReadErrorKind::CutOff);
    assert_eq!(refused(&whole[..whole.len() - 60]), ReadErrorKind::CutOff);
    // Its pages cannot be found; that they are pictures nobody knows.
    let pdf = b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R";
    assert_eq!(refused(pdf), ReadErrorKind::CutOff);
    let told = told(pdf, Language::En);
    assert_eq!(
        told,
        "“a”: the file is cut off or damaged: its end is missing. Ask the sender for the file again."
    );
}

#[test]
fn a_table_with_separators_is_no_text() {
    for table in [
        "Date,Start,End,Title,Room\n2024-05-14,09:00,10:00,Opening,A\n",
        "\u{FEFF}\"Date\";\"Heure de début\";\"Heure de fin\";\"Titre\"\n14/05/2024;09:00;10:00;Ouverture\n",
        "日期,开始时间,结束时间,标题\n2024-05-14,09:00,10:00,开幕\n",
    ] {
        assert_eq!(refused(table.as_bytes()), ReadErrorKind::Unsupported("csv".into()), "{table}");
    }
    for text in [
        "Date, time and room of each session\n\n14 May 2024\n09:00–10:00 Opening\n",
        "Date\tStart\tTitle\n14 May 2024\t09:00–10:00\tOpening\n",
        "Start, end, title\n14 May 2024\n09:00–10:00 Opening\n",
    ] {
        read(text.as_bytes()).unwrap_or_else(|error| panic!("{error}: {text}"));
    }
}

fn titles(parsed: &Parsed<Programme>) -> Vec<&str> {
    parsed.value.sessions.iter().map(|session| session.title.text(&LangTag::new("en"))).collect()
}

#[test]
fn of_a_schedule_in_json_that_breaks_off_the_whole_items_are_offered() {
    let event = |name: &str| {
        format!(
            r#"{{"guid": "{name}", "date": "2024-05-14T09:00:00+02:00", "start": "09:00", "duration": "01:00",
                "title": "{name} \" ]}}", "persons": [{{"name": "Ann"}}], "links": []}}"#
        )
    };
    let whole = format!(
        r#"{{"schedule": {{"version": "1", "conference": {{"acronym": "f", "title": "Forum",
           "time_zone_name": "Europe/Paris", "days": [{{"date": "2024-05-14", "rooms": {{"A": [{}, {}]}}}}]}}}}}}"#,
        event("one"),
        event("two")
    );
    assert_eq!(titles(&read(whole.as_bytes()).unwrap()), ["one \" ]}", "two \" ]}"]);
    let second = whole.find("\"two\"").unwrap();
    for cut in [second, second + 90, whole.len() - 3] {
        let parsed = read(&whole.as_bytes()[..cut]).unwrap();
        let count = if cut == whole.len() - 3 { 2 } else { 1 };
        assert_eq!(titles(&parsed).len(), count);
        assert!(matches!(kinds(&parsed)[0], WarningKind::Incomplete(_)), "{:?}", parsed.warnings);
    }
    // Nothing whole stands there.
    assert_eq!(refused(&whole.as_bytes()[..second - 200]), ReadErrorKind::CutOff);
    // No cut makes it fail.
    for cut in (0..whole.len()).filter(|cut| whole.is_char_boundary(*cut)) {
        let _ = read(&whole.as_bytes()[..cut]);
    }
}

#[test]
fn a_calendar_without_a_name_says_what_was_taken() {
    let text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nBEGIN:VEVENT\r\nUID:1@forum.example\r\n\
                DTSTART:20240514T090000Z\r\nDURATION:PT1H\r\nSUMMARY:Opening\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n";
    let parsed = read(text.as_bytes()).unwrap();
    let unnamed = WarningKind::Unnamed { taken: "forum.example".into(), is_calendar: true };
    let found = parsed.warnings.iter().find(|warning| warning.kind == unnamed).unwrap();
    for (language, sentence) in [
        (Language::ZhHans, "日历没有名称，已用“forum.example”作为标题。"),
        (Language::En, "The calendar has no name; “forum.example” was used as the title."),
        (
            Language::Fr,
            "Le calendrier n’a pas de nom\u{a0}; «\u{a0}forum.example\u{a0}» a été retenu comme titre.",
        ),
        (Language::Es, "El calendario no tiene nombre; se usó «forum.example» como título."),
    ] {
        assert_eq!(warning_sentence(&Messages::new(language), found), sentence);
    }
}

#[test]
fn an_encoding_is_told_with_what_to_check() {
    let text = "“论坛”会议日程\n\n2024年5月14日\n\n09:00–10:00 开幕会议：以人为本的复苏与公正过渡\n";
    let said = |bytes: &[u8]| -> Vec<String> {
        let parsed = read(bytes).unwrap();
        let words = Messages::new(Language::En);
        let encodings = parsed.warnings.iter().filter(|one| matches!(one.kind, WarningKind::Encoding(_)));
        encodings.map(|warning| warning_sentence(&words, warning)).collect()
    };
    let chinese = encoding_rs::GB18030.encode(text).0;
    assert_eq!(said(&chinese), ["The file is not in UTF-8; it was read as gb18030. Check the characters."]);
    let french = "Forum mondial\n\n14 mai 2024\n\n09:00–10:00 Séance d'ouverture à Genève, été\n";
    let latin = encoding_rs::WINDOWS_1252.encode(french).0;
    assert_eq!(said(&latin), ["The file is not in UTF-8; it was read as windows-1252. Check the accents."]);
    let wide: Vec<u8> = text.encode_utf16().flat_map(u16::to_le_bytes).collect();
    assert_eq!(said(&wide), ["The file is not in UTF-8; it was read as UTF-16LE. Check the characters."]);
    let marked: Vec<u8> = [0xFF, 0xFE].into_iter().chain(wide).collect();
    assert!(said(&marked).is_empty());
}
