//! Comments in the margin of a text that comes back: each is told, wherever in the file it stands.

use super::sample::{intervention, programme, session, statement};
use rostrum_documents::read_returned_docx;
use rostrum_markdown::public_comments_of;
use std::io::{Cursor, Write};

/// A part of a Word document with its root element.
fn part(root: &str, inside: &str) -> String {
    format!(
        "<w:{root} xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">{inside}</w:{root}>"
    )
}

/// A paragraph of one run.
fn words(text: &str) -> String {
    format!("<w:p><w:r><w:t>{text}</w:t></w:r></w:p>")
}

/// The place of a comment.
fn place(id: u8) -> String {
    format!("<w:r><w:commentReference w:id=\"{id}\"/></w:r>")
}

/// A comment of the paragraphs that are given.
fn remark(id: u8, author: &str, paragraphs: &[&str]) -> String {
    let paragraphs: String = paragraphs.iter().map(|text| words(text)).collect();
    format!("<w:comment w:id=\"{id}\" w:author=\"{author}\">{paragraphs}</w:comment>")
}

/// A document of these parts alone.
fn package(parts: &[(&str, String)]) -> Vec<u8> {
    let mut package = zip::ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in parts {
        package.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        package.write_all(text.as_bytes()).unwrap();
    }
    package.finish().unwrap().into_inner()
}

/// What somebody remarks on a note, on a box beside the text or on a row that was deleted is told as well.
#[test]
fn comments_come_back_from_wherever_they_stand() {
    let (programme, session) = (programme(), session());
    let mut intervention = intervention("en");
    intervention.body.text = "We act now[^1].\n\n[^1]: See the *report*.\n".to_owned();
    let statement = statement(&programme, &session, &intervention);
    let said = |text: &str| format!("<w:r><w:t>{text}</w:t></w:r>");
    let boxed = format!(
        "<w:r><w:pict><w:txbxContent><w:p>{}{}</w:p><w:p>{}</w:p></w:txbxContent></w:pict></w:r>",
        said("Embargoed until noon"),
        place(2),
        place(3)
    );
    let calls = |id: u8| format!("<w:r><w:footnoteReference w:id=\"{id}\"/></w:r>");
    let row = |inside: &str| format!("<w:tr>{inside}<w:tc><w:p>{}</w:p></w:tc></w:tr>", said("47"));
    let gone = "<w:trPr><w:del w:id=\"8\" w:author=\"Bo\"/></w:trPr>";
    let body = format!(
        "<w:body><w:p>{}{}{}</w:p><w:p>{}{boxed}</w:p><w:p>{}{}</w:p>\
         <w:tbl>{}{}</w:tbl><w:p>{}</w:p></w:body>",
        said("We act now"),
        calls(1),
        said("."),
        said("I thank you."),
        said("Again"),
        calls(2),
        row(""),
        row(gone).replace("</w:p>", &format!("{}</w:p>", place(4))),
        said("The end."),
    );
    let notes = format!(
        "<w:footnote w:id=\"1\"><w:p>{}{}{}</w:p></w:footnote>\
         <w:footnote w:id=\"2\"><w:p>{}{}</w:p><w:p>{}</w:p></w:footnote>\
         <w:footnote w:id=\"3\"><w:p>{}{}</w:p></w:footnote>",
        said("See the "),
        said("report."),
        place(0),
        said("New source."),
        place(1),
        said("Page 3."),
        said("A note whose call was deleted."),
        place(5),
    );
    let remarks = [
        remark(0, "Ana", &["Which one?"]),
        remark(1, "Bo", &["Check"]),
        remark(2, "Ana", &["Say when"]),
        remark(3, "", &["Empty line"]),
        remark(4, "Bo", &["Out of date"]),
        remark(5, "Ana", &["Keep this"]),
    ];
    let parts = [
        ("word/document.xml", part("document", &body)),
        ("word/comments.xml", part("comments", &remarks.concat())),
        ("word/footnotes.xml", part("footnotes", &notes)),
    ];
    let came = read_returned_docx(&package(&parts), &statement).unwrap();
    assert_eq!(
        came,
        "We act now[^1].\n\nI thank you. <!-- Ana: “Embargoed until noon” Say when --> <!-- Empty line -->\n\n\
         Again[^2]\n\n| 47 <!-- Bo: Out of date --> |\n\nThe end.\n\n<!-- Ana: Keep this -->\n\n\
         [^1]: See the *report*. <!-- Ana: Which one? -->\n[^2]: New source. <!-- Bo: Check -->\n    Page 3.\n"
    );
    let told: Vec<String> = public_comments_of(&came).into_iter().map(|comment| comment.words).collect();
    assert_eq!(told.len(), 6, "{told:?}");
}
