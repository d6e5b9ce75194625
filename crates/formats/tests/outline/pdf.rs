//! PDF documents made here: running text, tables, pictures, damage.

use super::*;

/// A PDF of pages of text in Helvetica: lines as x, y from the bottom, size and words; `drawing`
/// goes before them on each page.
pub fn pdf(pages: &[&[(f64, f64, f64, &str)]], drawing: &str) -> Vec<u8> {
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
fn columns_side_by_side_are_read_one_after_the_other() {
    let lines: &[(f64, f64, f64, &str)] = &[
        (180.0, 800.0, 16.0, "Labour Forum 2024"),
        (50.0, 760.0, 10.0, "Tuesday, 14 May 2024"),
        (320.0, 760.0, 10.0, "Wednesday, 15 May 2024"),
        (50.0, 742.0, 10.0, "09:00-10:00 Opening"),
        (320.0, 742.0, 10.0, "09:00-10:30 Session 3: Green"),
        (50.0, 724.0, 10.0, "10:00-11:00 Session 1: Jobs"),
        (320.0, 724.0, 10.0, "10:30-12:00 Closing session"),
        (50.0, 706.0, 10.0, "11:00-12:00 Session 2: Skills"),
    ];
    // Lines of two columns need not stand on the same height.
    let shifted: Vec<(f64, f64, f64, &str)> = lines
        .iter()
        .map(|(x, y, size, words)| (*x, if *x > 300.0 { y - 7.0 } else { *y }, *size, *words))
        .collect();
    for lines in [lines, shifted.as_slice()] {
        let found = slots(&read(&pdf(&[lines], "")).unwrap().value);
        let found: Vec<(&str, &str)> = found.iter().map(|(slot, title)| (&**slot, &**title)).collect();
        assert_eq!(
            found,
            [
                ("2024-05-14 09:00–10:00", "Opening"),
                ("2024-05-14 10:00–11:00", "Jobs"),
                ("2024-05-14 11:00–12:00", "Skills"),
                ("2024-05-15 09:00–10:30", "Green"),
                ("2024-05-15 10:30–12:00", "Closing session"),
            ]
        );
    }
}

#[test]
fn words_that_a_line_parts_are_put_together() {
    let lines: &[(f64, f64, f64, &str)] = &[
        (72.0, 770.0, 18.0, "World Harbour Forum, 8 March 2023"),
        (72.0, 700.0, 11.0, "09:00-10:00 Session 1: Shore power"),
        (
            72.0,
            675.0,
            11.0,
            "This session will look at how countries in every region can share the work of inter-",
        ),
        (
            72.0,
            662.0,
            11.0,
            "national cooperation between governments and of employers, which will need long-",
        ),
        (72.0, 649.0, 11.0, "term plans of the envi-"),
        (72.0, 636.0, 11.0, "ronment."),
    ];
    let parsed = read(&pdf(&[lines], "")).unwrap();
    let joined = "This session will look at how countries in every region can share the work of international cooperation between governments and of employers, which will need long-term plans of the environment.";
    assert_eq!(background(&parsed.value.sessions[0]), [joined]);
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
