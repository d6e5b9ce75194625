//! What the library has no words for, put into the parts that it wrote: languages, other names of the
//! fonts, the marks of footnotes, the title.

use super::characters::{NOTE_MARK, clean};
use super::styles::{SANS, SERIF, foreign_languages, language_style};
use crate::model::{Block, Document, Paragraph, Style};
use docx_rs::XMLDocx;
use rostrum_programme::LangTag;

/// Completes a package. What is looked for in a part and is not there shows in a debug build, and so in every test:
/// the release of the library is pinned, and the next one may write otherwise. `turned` is how many runs go from right
/// to left.
pub(super) fn complete(package: &mut XMLDocx, document: &Document, turned: usize) {
    change(&mut package.styles, |styles| with_languages(styles, document));
    change(&mut package.footnotes, with_note_marks);
    change(&mut package.document, |text| with_table_heads(text, document));
    let mut found = 0;
    for part in [&mut package.document, &mut package.footnotes].into_iter().chain(&mut package.headers) {
        change(part, |text| with_directions(text, &mut found));
    }
    debug_assert_eq!(found, turned, "docx-rs writes runs from right to left otherwise");
    package.font_table = font_table().into_bytes();
    package.doc_props.core = core_properties(document).into_bytes();
}

fn change(part: &mut Vec<u8>, with: impl FnOnce(String) -> String) {
    let text = String::from_utf8_lossy(part).into_owned();
    *part = with(text).into_bytes();
}

/// Puts something in the place of the one stretch of a part that is written so.
fn replaced(part: &str, written: &str, with: &str) -> String {
    debug_assert_eq!(part.matches(written).count(), 1, "docx-rs writes this otherwise: {written}");
    part.replacen(written, with, 1)
}

/// The document's language, the style that all others stand on, and a language for each style that is for one.
fn with_languages(styles: String, document: &Document) -> String {
    let defaults = "</w:rPr></w:rPrDefault>";
    let mut styles = replaced(&styles, defaults, &format!("{}{defaults}", language(&document.lang)));
    styles = replaced(
        &styles,
        r#"<w:style w:type="paragraph" w:styleId="Normal">"#,
        r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal">"#,
    );
    for foreign in foreign_languages(document) {
        let name = format!(r#"<w:name w:val="{}" /><w:rPr"#, language_style(&foreign));
        styles = replaced(&styles, &format!("{name} />"), &format!("{name}>{}</w:rPr>", language(&foreign)));
    }
    styles
}

/// The marks of footnotes, and the lines above them, which are footnotes themselves (ECMA-376, 17.11.23).
fn with_note_marks(notes: String) -> String {
    let mark = format!(r#"<w:t xml:space="preserve">{NOTE_MARK}</w:t>"#);
    let notes = notes.replace(&mark, "<w:footnoteRef />");
    debug_assert!(!notes.contains(NOTE_MARK), "docx-rs writes the text of a run otherwise");
    match notes.split_once("<w:footnote ") {
        Some((head, rest)) => format!("{head}{SEPARATORS}<w:footnote {rest}"),
        None => {
            debug_assert!(!notes.contains("<w:footnoteRef"), "docx-rs writes footnotes otherwise");
            notes
        }
    }
}

/// Runs from right to left, which are marked by a property that no run of ours has; counts them.
fn with_directions(text: String, found: &mut usize) -> String {
    let mark = "<w:specVanish />";
    *found += text.matches(mark).count();
    text.replace(mark, "<w:rtl />")
}

/// Rows of a head are repeated on each page that their table goes on to (ECMA-376, 17.4.49).
fn with_table_heads(text: String, document: &Document) -> String {
    let mut rows = text.split("</w:trPr>");
    let mut whole = rows.next().unwrap_or_default().to_owned();
    let mut heads = 0;
    for row in rows {
        let own = row.split("</w:tr>").next().unwrap_or_default();
        if own.contains(r#"<w:pStyle w:val="RostrumCellHead""#) {
            whole.push_str("<w:tblHeader />");
            heads += 1;
        }
        whole.push_str("</w:trPr>");
        whole.push_str(row);
    }
    debug_assert_eq!(heads, head_rows(document), "docx-rs writes the rows of tables otherwise");
    whole
}

/// How many rows of the tables are their heads.
fn head_rows(document: &Document) -> usize {
    let tables = document.blocks.iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        Block::Paragraph(_) => None,
    });
    let is_head = |row: &&Vec<Vec<Paragraph>>| row.iter().flatten().any(|cell| cell.style == Style::CellHead);
    tables.flat_map(|table| table.rows.iter().filter(is_head)).count()
}

const SEPARATORS: &str = r#"<w:footnote w:type="separator" w:id="-1"><w:p><w:pPr><w:pStyle w:val="FootnoteText" /></w:pPr><w:r><w:separator /></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:pPr><w:pStyle w:val="FootnoteText" /></w:pPr><w:r><w:continuationSeparator /></w:r></w:p></w:footnote>"#;

/// A language as the format names it: for Latin and for Han text.
fn language(lang: &LangTag) -> String {
    let latin = match lang.primary() {
        "zh" | "en" => "en-GB",
        "fr" => "fr-FR",
        "es" => "es-ES",
        _ => lang.as_str(),
    };
    let han = match lang.as_str() {
        tag @ ("zh-TW" | "zh-HK" | "zh-MO") => tag,
        "zh-Hant" => "zh-TW",
        _ => "zh-CN",
    };
    format!(r#"<w:lang w:val="{}" w:eastAsia="{han}" />"#, escaped(latin))
}

/// The fonts, each with what else it is called and what stands in for it: Chinese names on Chinese
/// Windows, PingFang and Songti on macOS, Noto on Linux.
fn font_table() -> String {
    let font = |name: &str, others: &str, charset: &str, family: &str| {
        let others =
            if others.is_empty() { String::new() } else { format!(r#"<w:altName w:val="{others}"/>"#) };
        format!(
            r#"<w:font w:name="{name}">{others}<w:charset w:val="{charset}"/><w:family w:val="{family}"/><w:pitch w:val="variable"/></w:font>"#
        )
    };
    [
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">"#.to_owned(),
        font(SANS.1, "微软雅黑,PingFang SC,Noto Sans CJK SC,Source Han Sans SC", "86", "swiss"),
        font(SERIF.1, "宋体,Songti SC,STSong,Noto Serif CJK SC,Source Han Serif SC", "86", "roman"),
        font(SANS.0, "Helvetica,Liberation Sans", "00", "swiss"),
        font(SERIF.0, "Times,Liberation Serif", "00", "roman"),
        font("Courier New", "Liberation Mono", "00", "modern"),
        "</w:fonts>".to_owned(),
    ]
    .concat()
}

fn core_properties(document: &Document) -> String {
    format!(
        r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?><cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>{}</dc:title><dc:language>{}</dc:language></cp:coreProperties>"#,
        escaped(&clean(&document.title)),
        escaped(document.lang.as_str()),
    )
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}
