//! What is put into the parts that the library wrote: it is there, as often as it should be, in each kind of document.
//! A release of the library that writes otherwise fails here.

use super::opened::Opened;
use rostrum_documents::{
    Block, Document, Layout, Paragraph, Style, Table, TableKind, TextRun, blocks_from_markdown, write_docx,
};
use rostrum_programme::LangTag;

/// A document with all that is put in: languages, notes, heads of tables.
fn all(layout: Layout, lang: &str) -> Document {
    let mut document = Document::new(layout, LangTag::new(lang), "A “title” & more");
    let text = "One[^1] and two[^2], again[^1].\n\n| A | B |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n\n[^1]: First.\n[^2]: Second **note**.\n";
    let prose = blocks_from_markdown(text, 1, 0);
    document.blocks = prose.blocks.into_iter().map(|(block, _)| block).collect();
    document.notes = prose.notes;
    let cell = |style: Style, text: &str| vec![Paragraph::of(style, vec![TextRun::plain(text)])];
    let head = vec![cell(Style::CellHead, "Head </w:trPr>"), cell(Style::CellHead, "</w:tr>")];
    let row = vec![cell(Style::Cell, "RostrumCellHead"), cell(Style::Cell, "x")];
    let rows = vec![head, row.clone(), row];
    document.push(Block::Table(Table { kind: TableKind::Rows, shares: vec![1, 2], rows }));
    for (lang, text) in [("fr", "Merci."), ("zh-Hans", "谢谢。"), ("es", "Gracias."), ("fr", "Encore.")] {
        let mut paragraph = Paragraph::new(Style::Body, text);
        paragraph.lang = Some(LangTag::new(lang));
        document.push(paragraph);
    }
    document
}

#[test]
fn each_change_of_a_written_part_is_found_in_it() {
    for (layout, lang, foreign) in [
        (Layout::Reading, "en", &["fr", "zhHans", "es"][..]),
        (Layout::Interpreters, "zh-Hans", &["fr", "es"]),
        (Layout::Report, "de", &["fr", "zhHans", "es"]),
    ] {
        let opened = Opened::of(&write_docx(&all(layout, lang)).unwrap());
        let styles = &opened.parts["word/styles.xml"];
        let own = styles.split_once("<w:rPrDefault>").unwrap().1.split_once("</w:rPrDefault>").unwrap().0;
        assert!(own.contains("<w:lang "), "{lang}: {own}");
        assert_eq!(styles.matches(r#"w:default="1" w:styleId="Normal""#).count(), 1, "{lang}");
        for foreign in foreign {
            let style = styles.split_once(&format!(r#"w:styleId="RostrumLanguage{foreign}""#)).unwrap().1;
            assert!(style.split_once("</w:style>").unwrap().0.contains("<w:lang "), "{lang}: {foreign}");
        }
        let notes = &opened.parts["word/footnotes.xml"];
        // A note that is called twice is two notes in Word.
        assert_eq!(notes.matches("<w:footnoteRef />").count(), 3, "{lang}: {notes}");
        assert_eq!(notes.matches("<w:separator />").count(), 1, "{lang}");
        assert_eq!(notes.matches("<w:continuationSeparator />").count(), 1, "{lang}");
        let body = &opened.parts["word/document.xml"];
        let rows: Vec<&str> = body.split("<w:tr>").skip(1).collect();
        let heads: Vec<bool> = rows.iter().map(|row| row.contains("<w:tblHeader />")).collect();
        assert_eq!(heads, [true, false, false, true, false, false], "{lang}: {body}");
        assert!(opened.parts["word/fontTable.xml"].contains("PingFang SC"), "{lang}");
        assert!(opened.parts["docProps/core.xml"].contains("A “title” &amp; more"), "{lang}");
    }
}

/// What is put in is found by what one release writes; another is taken with open eyes.
#[test]
fn the_library_that_writes_packages_is_pinned() {
    let manifest = include_str!("../../../Cargo.toml");
    let line = manifest.lines().find(|line| line.starts_with("docx-rs = ")).unwrap();
    assert!(line.contains("version = \"=0."), "{line}");
}
