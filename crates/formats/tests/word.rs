//! The one reader of Word documents: what its tree marks, and by what it finds its parts.

use crate::outline::word::package;
use rostrum_formats::CancelToken;
use rostrum_formats::word::{
    TrackedChange, WordBlock, WordDocument, WordParagraph, WordRun, read_accepted_word_text, read_word,
};

const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

fn part(root: &str, inside: &str) -> String {
    format!("<w:{root} {W}>{inside}</w:{root}>")
}

fn body(inside: &str) -> String {
    part("document", &format!("<w:body>{inside}</w:body>"))
}

fn run(properties: &str, words: &str) -> String {
    format!("<w:r><w:rPr>{properties}</w:rPr><w:t xml:space=\"preserve\">{words}</w:t></w:r>")
}

fn read(parts: &[(&str, &str)]) -> WordDocument {
    let parts: Vec<(&str, &[u8])> = parts.iter().map(|(name, text)| (*name, text.as_bytes())).collect();
    read_word(&package(&parts), &CancelToken::default()).unwrap()
}

fn paragraphs(blocks: &[WordBlock]) -> Vec<&WordParagraph> {
    blocks
        .iter()
        .flat_map(|block| match block {
            WordBlock::Paragraph(paragraph) => vec![paragraph],
            WordBlock::Table(table) => table
                .rows
                .iter()
                .flat_map(|row| &row.cells)
                .flat_map(|cell| paragraphs(&cell.blocks))
                .collect(),
        })
        .collect()
}

fn texts(document: &WordDocument) -> Vec<String> {
    let text = |paragraph: &WordParagraph| paragraph.runs.iter().map(|run| run.text.as_str()).collect();
    paragraphs(&document.blocks).into_iter().map(text).collect()
}

#[test]
fn the_main_part_and_those_beside_it_are_found_by_their_relationships() {
    let relationship = |kind: &str, target: &str| {
        format!(
            "<Relationship Id=\"r{kind}\" Type=\"http://example.org/relationships/{kind}\" Target=\"{target}\"/>"
        )
    };
    let all = |inside: &str| format!("<Relationships>{inside}</Relationships>");
    let of_package = all(&(relationship("officeDocument", "/word/document2.xml")
        + &relationship("core-properties", "core9.xml")));
    let of_main =
        all(&(relationship("styles", "styles3.xml") + &relationship("footnotes", "../notes/all.xml")));
    let styles = part("styles", "<w:style w:styleId=\"Kop\"><w:name w:val=\"heading 2\"/></w:style>");
    let notes = part(
        "footnotes",
        &format!("<w:footnote w:id=\"4\"><w:p>{}</w:p></w:footnote>", run("", "A source.")),
    );
    let words = body(&format!(
        "<w:p><w:pPr><w:pStyle w:val=\"Kop\"/></w:pPr>{}<w:r><w:footnoteReference w:id=\"4\"/></w:r></w:p>",
        run("", "Locks")
    ));
    let document = read(&[
        ("_rels/.rels", &of_package),
        ("word/_rels/document2.xml.rels", &of_main),
        ("word/document.xml", &body(&format!("<w:p>{}</w:p>", run("", "an older copy")))),
        ("word/document2.xml", &words),
        ("word/styles3.xml", &styles),
        ("notes/all.xml", &notes),
        ("core9.xml", "<p><title>River ports</title><modified>2024-05-02T10:00:00Z</modified></p>"),
    ]);
    assert_eq!(texts(&document), ["Locks"]);
    assert_eq!(paragraphs(&document.blocks)[0].heading, Some(2));
    assert_eq!(document.notes["4"][0].runs[0].text, "A source.");
    assert_eq!((document.title.as_deref(), document.year), (Some("River ports"), Some(2024)));
}

#[test]
fn a_relationship_that_leads_nowhere_or_outside_is_no_reason_to_refuse_a_document() {
    let words = body(&format!("<w:p>{}</w:p>", run("", "Locks")));
    for rels in [
        "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"word/gone.xml\"/></Relationships>",
        "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"http://example.org/\" TargetMode=\"External\"/>",
        "no XML <at all",
        "",
    ] {
        assert_eq!(
            texts(&read(&[("_rels/.rels", rels), ("word/document.xml", &words)])),
            ["Locks"],
            "{rels}"
        );
    }
}

#[test]
fn struck_hidden_inserted_and_deleted_words_are_marked_and_kept() {
    let inside = [
        run("", "now "),
        run("<w:strike/>", "struck "),
        run("<w:dstrike/><w:strike w:val=\"0\"/>", "twice "),
        run("<w:vanish/>", "hidden "),
        format!("<w:ins w:author=\"A\">{}</w:ins>", run("", "new ")),
        "<w:del><w:r><w:delText>old </w:delText></w:r></w:del>".to_owned(),
        format!("<w:moveFrom>{}</w:moveFrom>", run("", "away ")),
        format!("<w:moveTo>{}</w:moveTo>", run("", "here ")),
        run("<w:b w:val=\"false\"/><w:rPrChange><w:rPr><w:strike/><w:vanish/></w:rPrChange>", "as it is"),
    ];
    let document = read(&[("word/document.xml", &body(&format!("<w:p>{}</w:p>", inside.concat())))]);
    let marks = |run: &WordRun| (run.text.clone(), run.struck, run.hidden, run.change);
    let found: Vec<_> = paragraphs(&document.blocks)[0].runs.iter().map(marks).collect();
    let (inserted, deleted) = (Some(TrackedChange::Inserted), Some(TrackedChange::Deleted));
    let expected = [
        ("now ", false, false, None),
        ("struck twice ", true, false, None),
        ("hidden ", false, true, None),
        ("new ", false, false, inserted),
        ("old away ", false, false, deleted),
        ("here ", false, false, inserted),
        ("as it is", false, false, None),
    ]
    .map(|(text, struck, hidden, change)| (text.to_owned(), struck, hidden, change));
    assert_eq!(found, expected);
}

#[test]
fn a_paragraph_whose_mark_was_deleted_is_joined_and_a_deleted_row_is_marked() {
    let joined = format!(
        "<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{}</w:p><w:p>{}</w:p><w:p>{}</w:p>",
        run("", "09:00–10:00 Lo"),
        run("", "cks"),
        run("", "apart")
    );
    let row = |property: &str, words: &str| {
        format!("<w:tr><w:trPr>{property}</w:trPr><w:tc><w:p>{}</w:p></w:tc></w:tr>", run("", words))
    };
    let table = format!("<w:tbl>{}{}</w:tbl>", row("<w:del w:id=\"1\"/>", "gone"), row("", "kept"));
    let text = body(&(joined + &table));
    let document = read(&[("word/document.xml", &text)]);
    assert_eq!(texts(&document), ["09:00–10:00 Locks", "apart", "gone", "kept"]);
    let Some(WordBlock::Table(table)) = document.blocks.last() else { panic!("the table is last") };
    assert_eq!(
        table.rows.iter().map(|row| row.change).collect::<Vec<_>>(),
        [Some(TrackedChange::Deleted), None]
    );
    let running = read_accepted_word_text(&package(&[("word/document.xml", text.as_bytes())])).unwrap();
    let running: Vec<String> = running.paragraphs.iter().map(|paragraph| paragraph.text()).collect();
    assert_eq!(running, ["09:00–10:00 Locks", "apart", "kept"]);
}

#[test]
fn footnotes_endnotes_and_comments_are_told_apart() {
    let words = body(&format!(
        "<w:p>{}<w:r><w:footnoteReference w:id=\"1\"/></w:r>{}<w:r><w:endnoteReference w:id=\"1\"/></w:r>\
         <w:r><w:commentReference w:id=\"7\"/></w:r></w:p>",
        run("", "Locks"),
        run("", " and weirs")
    ));
    let note = |kind: &str, words: &str| {
        let separator =
            format!("<w:{kind} w:id=\"-1\" w:type=\"separator\"><w:p>{}</w:p></w:{kind}>", run("", "—"));
        part(
            &format!("{kind}s"),
            &format!("{separator}<w:{kind} w:id=\"1\"><w:p>{}</w:p></w:{kind}>", run("", words)),
        )
    };
    let comments = part(
        "comments",
        &format!(
            "<w:comment w:id=\"7\" w:author=\"Ana Díaz\"><w:p>{}</w:p></w:comment>",
            run("", "Which ones?")
        ),
    );
    let document = read(&[
        ("word/document.xml", &words),
        ("word/footnotes.xml", &note("footnote", "foot")),
        ("word/endnotes.xml", &note("endnote", "end")),
        ("word/comments.xml", &comments),
    ]);
    let paragraph = paragraphs(&document.blocks)[0];
    let called: Vec<&str> = paragraph.runs.iter().filter_map(|run| run.note.as_deref()).collect();
    let said: Vec<&str> = called.iter().map(|id| document.notes[*id][0].runs[0].text.as_str()).collect();
    assert_eq!((said, document.notes.len()), (vec!["foot", "end"], 2));
    assert_eq!(paragraph.comments, ["7"]);
    let comment = &document.comments[0];
    assert_eq!(
        (comment.author.as_str(), comment.paragraphs[0].runs[0].text.as_str()),
        ("Ana Díaz", "Which ones?")
    );
}

#[test]
fn tables_in_tables_stay_nested_and_ever_deeper_ones_are_text_of_their_cell() {
    let deep = 400;
    let text = "<w:tbl><w:tr><w:tc>".repeat(deep)
        + "<w:p>"
        + &run("", "down")
        + "</w:p>"
        + &"</w:tc></w:tr></w:tbl>".repeat(deep);
    let document = read(&[("word/document.xml", &body(&text))]);
    assert_eq!(texts(&document), ["down"]);
    let mut levels = 0;
    let mut blocks = &document.blocks;
    while let Some(WordBlock::Table(table)) = blocks.first() {
        levels += 1;
        blocks = &table.rows[0].cells[0].blocks;
    }
    assert_eq!(levels, 8);
}
