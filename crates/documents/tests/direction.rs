//! Arabic and Hebrew in a statement: paragraphs and runs that go from right to left say so in Word.

use super::opened::Opened;
use super::sample::{intervention, programme, session, statement};
use rostrum_documents::{StatementCopyKind, read_returned_docx, statement_document, write_docx};
use rostrum_notebook::normalize_returned_text_to_draft;

const TEXT: &str = "Thank you, Chair.\n\nالسيد الرئيس، **بنسبة 15.9%** من of GDP[^1].\n\nWe say שלום to all.\n\n\
    1. תודה רבה\n2. Thank you\n\n> شكرا\n\n[^1]: المصدر: ILO 2021.\n";

/// The paragraphs of a part that hold these words.
fn paragraph<'p>(part: &'p str, words: &str) -> &'p str {
    part.split("<w:p ").find(|paragraph| paragraph.contains(words)).unwrap()
}

/// The texts of the runs of a paragraph, those from right to left with a sign before them.
fn runs(paragraph: &str) -> Vec<String> {
    let text = |run: &str| -> String {
        let pieces = run.split("<w:t xml:space=\"preserve\">").skip(1);
        pieces.map(|piece| piece.split("</w:t>").next().unwrap()).collect()
    };
    let runs = paragraph
        .split("<w:r>")
        .skip(1)
        .map(|run| format!("{}{}", if run.contains("<w:rtl />") { "<" } else { "" }, text(run)));
    runs.filter(|run| !run.is_empty()).collect()
}

#[test]
fn paragraphs_and_runs_from_right_to_left_say_so_in_word() {
    let (programme, session) = (programme(), session());
    let mut intervention = intervention("en");
    intervention.body.text = TEXT.to_owned();
    let statement = statement(&programme, &session, &intervention);
    for copy in [StatementCopyKind::Reading, StatementCopyKind::Interpreters] {
        let document = statement_document(copy, std::slice::from_ref(&statement));
        let bytes = write_docx(&document).unwrap();
        let opened = Opened::of(&bytes);
        let body = &opened.parts["word/document.xml"];
        let whole = |words: &str| paragraph(body, words).contains("<w:bidi />");
        assert!(!whole("Thank you, Chair."));
        assert!(whole("السيد") && whole("תודה") && whole("شكرا"), "{copy:?}: {body}");
        assert!(!whole("We say"));
        let mixed = paragraph(body, "السيد");
        assert_eq!(
            runs(mixed),
            ["<السيد الرئيس، ", "<بنسبة ", "15.9", "<%", "< من ", "of GDP", "<."],
            "{mixed}"
        );
        let bold: Vec<&str> = mixed.split("<w:r>").filter(|run| run.contains("<w:b />")).collect();
        assert_eq!(bold.len(), 3, "{mixed}");
        let quoted = paragraph(body, "We say");
        assert!(runs(quoted).contains(&"<שלום".to_owned()), "{quoted}");
        assert_eq!(runs(paragraph(body, "Thank you, Chair.")), ["Thank you, Chair."]);
        let note = paragraph(&opened.parts["word/footnotes.xml"], "المصدر");
        assert!(note.contains("<w:bidi />"), "{note}");
        assert!(runs(note).contains(&"<المصدر: ".to_owned()), "{note}");
        // Nothing of this is a word: the text comes back as it was.
        let came = read_returned_docx(&bytes, &statement).unwrap();
        assert_eq!(normalize_returned_text_to_draft(TEXT, &came), TEXT, "{copy:?}: {came}");
    }
}
