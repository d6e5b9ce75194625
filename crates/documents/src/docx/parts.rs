//! What the library has no words for, put into the parts that it wrote: languages, other names of the
//! fonts, the marks of footnotes, the title.

use super::characters::{NOTE_MARK, clean};
use super::styles::{SANS, SERIF, foreign_languages, language_style};
use crate::model::Document;
use docx_rs::XMLDocx;
use rostrum_programme::LangTag;

/// Completes a package.
pub(super) fn complete(package: &mut XMLDocx, document: &Document) {
    let lang = language(&document.lang);
    change(&mut package.styles, |styles| {
        let mut styles = styles
            .replacen("</w:rPr></w:rPrDefault>", &format!("{lang}</w:rPr></w:rPrDefault>"), 1)
            .replacen(
                r#"<w:style w:type="paragraph" w:styleId="Normal">"#,
                r#"<w:style w:type="paragraph" w:default="1" w:styleId="Normal">"#,
                1,
            );
        for foreign in foreign_languages(document) {
            let name = format!(r#"<w:name w:val="{}" /><w:rPr"#, language_style(&foreign));
            styles =
                styles.replacen(&format!("{name} />"), &format!("{name}>{}</w:rPr>", language(&foreign)), 1);
        }
        styles
    });
    change(&mut package.footnotes, |notes| {
        let mark = format!(r#"<w:t xml:space="preserve">{NOTE_MARK}</w:t>"#);
        let notes = notes.replace(&mark, "<w:footnoteRef />");
        // The lines above footnotes are footnotes themselves (ECMA-376, 17.11.23).
        match notes.split_once("<w:footnote ") {
            Some((head, rest)) => format!("{head}{SEPARATORS}<w:footnote {rest}"),
            None => notes,
        }
    });
    change(&mut package.document, with_table_heads);
    package.font_table = font_table().into_bytes();
    package.doc_props.core = core_properties(document).into_bytes();
}

/// Rows of a head are repeated on each page that their table goes on to (ECMA-376, 17.4.49).
fn with_table_heads(text: String) -> String {
    let mut rows = text.split("</w:trPr>");
    let mut whole = rows.next().unwrap_or_default().to_owned();
    for row in rows {
        let own = row.split("</w:tr>").next().unwrap_or_default();
        if own.contains(r#"<w:pStyle w:val="RostrumCellHead""#) {
            whole.push_str("<w:tblHeader />");
        }
        whole.push_str("</w:trPr>");
        whole.push_str(row);
    }
    whole
}

fn change(part: &mut Vec<u8>, with: impl FnOnce(String) -> String) {
    let text = String::from_utf8_lossy(part).into_owned();
    *part = with(text).into_bytes();
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
