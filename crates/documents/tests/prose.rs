//! Markdown as paragraphs, and paragraphs as Word, Markdown and text.

use super::opened::Opened;
use proptest::prelude::*;
use rostrum_documents::{
    Block, Document, Layout, Paragraph, Style, blocks_from_markdown, spoken_blocks_from_markdown, write_docx,
    write_markdown, write_plain,
};
use rostrum_markdown::{StyledTextRun, TextRunStyle, blocks_of, compose_inline, escape_composed_line_start};
use rostrum_programme::LangTag;

const TEXT: &str = "## 立场\n主席女士，中国代表团认为**社会保护**不是成本[^1]。\n第二行，没有空行。 <!-- 可省略 -->\n\n- 一\n  - 二 <b>\n3. 三\n\n> 引文\n\n| 国家 | 占比 |\n|---|---|\n| 中国 | 15.9% |\n\n[^1]: 《初步方案概述》，专题会议2，第3段。\n";

fn document() -> Document {
    let mut document = Document::new(Layout::Interpreters, LangTag::new("zh-Hans"), "全民社会保护");
    let prose = blocks_from_markdown(TEXT, 1, 0);
    document.blocks = prose.blocks.into_iter().map(|(block, _)| block).collect();
    document.notes = prose.notes;
    document
}

#[test]
fn a_line_of_markdown_is_a_paragraph_with_its_style() {
    let prose = blocks_from_markdown(TEXT, 1, 0);
    let shown: Vec<(Style, String, bool, usize)> = prose
        .blocks
        .iter()
        .filter_map(|(block, line)| match block {
            Block::Paragraph(paragraph) => {
                Some((paragraph.style, paragraph.text(), paragraph.cuttable, *line))
            }
            Block::Table(_) => None,
        })
        .collect();
    assert_eq!(
        shown,
        [
            (Style::Heading(2), "立场".to_owned(), false, 0),
            (Style::Body, "主席女士，中国代表团认为社会保护不是成本。".to_owned(), false, 1),
            (Style::Body, "第二行，没有空行。".to_owned(), true, 2),
            (Style::Bullet(0), "一".to_owned(), false, 4),
            (Style::Bullet(1), "二 <b>".to_owned(), false, 5),
            (Style::Item(0), "三".to_owned(), false, 6),
            (Style::Quote, "引文".to_owned(), false, 8),
        ]
    );
    assert_eq!(prose.notes.len(), 1);
    assert!(matches!(&prose.blocks.last().unwrap().0, Block::Table(table) if table.rows.len() == 2));
}

#[test]
fn word_holds_every_paragraph_under_a_named_style_in_chinese_fonts() {
    let opened = Opened::of(&write_docx(&document()).unwrap());
    assert_eq!(
        opened.texts(),
        [
            "立场",
            "主席女士，中国代表团认为社会保护不是成本。",
            "第二行，没有空行。",
            "一",
            "二 <b>",
            "3.\t三",
            "引文",
            "国家",
            "占比",
            "中国",
            "15.9%"
        ]
    );
    let styles = &opened.parts["word/styles.xml"];
    for line in opened.lines.iter().chain(&opened.notes) {
        assert!(!line.style.is_empty(), "{line:?} has no style");
        assert!(styles.contains(&format!(r#"w:styleId="{}""#, line.style)), "{line:?}");
    }
    assert_eq!(opened.styled("Heading2"), ["立场"]);
    assert_eq!(opened.lines[1].bold, "社会保护");
    assert_eq!(opened.styled("RostrumCuttable"), ["第二行，没有空行。"]);
    assert!(styles.contains(r#"w:eastAsia="SimSun""#) && styles.contains(r#"w:eastAsia="Microsoft YaHei""#));
    assert!(styles.contains(r#"<w:lang w:val="en-GB" w:eastAsia="zh-CN" />"#), "{styles}");
    let fonts = &opened.parts["word/fontTable.xml"];
    for name in ["微软雅黑", "宋体", "PingFang SC", "Songti SC", "Noto Sans CJK SC"] {
        assert!(fonts.contains(name), "{name}");
    }
    let notes: Vec<&str> = opened.notes.iter().map(|note| note.text.trim()).collect();
    assert_eq!(notes, ["", "", "《初步方案概述》，专题会议2，第3段。"]);
    assert!(opened.parts["word/footnotes.xml"].contains("<w:footnoteRef />"));
    assert!(!opened.parts["word/footnotes.xml"].contains('\u{E01F}'));
}

#[test]
fn markdown_and_text_say_the_same() {
    let markdown = write_markdown(&document());
    assert_eq!(
        markdown,
        "## 立场\n\n主席女士，中国代表团认为**社会保护**不是成本[^1]。\n\n第二行，没有空行。 <!-- 可省略 -->\n\n- 一\n    - 二 \\<b>\n3. 三\n\n> 引文\n\n| 国家 | 占比 |\n|---|---|\n| 中国 | 15.9% |\n\n[^1]: 《初步方案概述》，专题会议2，第3段。\n"
    );
    let text = write_plain(&document());
    assert!(text.contains("认为社会保护不是成本[1]。\n\n第二行"), "{text}");
    assert!(text.ends_with("[1] 《初步方案概述》，专题会议2，第3段。\n"), "{text}");
}

#[test]
fn what_is_struck_out_is_in_no_cell_and_an_item_keeps_its_sign_for_its_first_words() {
    let shown = |text: &str| -> Vec<(Style, String)> {
        let blocks = spoken_blocks_from_markdown(text, 0).blocks.into_iter();
        blocks
            .flat_map(|(block, _)| match block {
                Block::Paragraph(paragraph) => vec![(paragraph.style, paragraph.text())],
                Block::Table(table) => {
                    table.rows.iter().flatten().flatten().map(|cell| (cell.style, cell.text())).collect()
                }
            })
            .collect()
    };
    let cells = shown("| a | b |\n|---|---|\n| the ~~old~~ new | ~~gone~~ |");
    assert_eq!(cells[2..], [(Style::Cell, "the new".to_owned()), (Style::Cell, String::new())]);
    let items = shown("- [ ] ~~old~~\n  new\n  more\n- <!-- x -->\n  words\n1. \n   first");
    assert_eq!(
        items,
        [
            (Style::Bullet(0), "☐ new".to_owned()),
            (Style::Body, "more".to_owned()),
            (Style::Bullet(0), "words".to_owned()),
            (Style::Item(0), "first".to_owned()),
        ]
    );
}

#[test]
fn code_stands_between_fences_that_it_does_not_hold() {
    let text = "a\n\n````\n```\n- [ ] **x**\n````\n\nb";
    let mut document = Document::new(Layout::Interpreters, LangTag::new("en"), "");
    document.blocks =
        spoken_blocks_from_markdown(text, 0).blocks.into_iter().map(|(block, _)| block).collect();
    assert_eq!(write_markdown(&document), format!("{text}\n"));
    assert_eq!(write_plain(&document), "a\n\n```\n- [ ] **x**\n\nb\n");
}

#[test]
fn a_text_in_another_language_is_marked_as_such() {
    let mut document = document();
    let mut paragraph = Paragraph::new(Style::Body, "Merci, Monsieur le Président.");
    paragraph.lang = Some(LangTag::new("fr"));
    document.push(paragraph);
    let opened = Opened::of(&write_docx(&document).unwrap());
    let styles = &opened.parts["word/styles.xml"];
    assert!(
        styles.contains(r#"<w:name w:val="RostrumLanguagefr" /><w:rPr><w:lang w:val="fr-FR""#),
        "{styles}"
    );
    assert!(opened.parts["word/document.xml"].contains(r#"<w:rStyle w:val="RostrumLanguagefr" />"#));
}

#[test]
fn emphasis_keeps_its_punctuation_where_markdown_can_read_it() {
    for text in [
        "相当于**国内生产总值的15.9%**，几乎是**税收的一半**。",
        "**承诺（巴西）**：翻番",
        "**Commitment (Kenya):** double it",
        "**“未来”**",
        "(**15.9%**)",
    ] {
        let runs: Vec<StyledTextRun> =
            blocks_of(text).into_iter().flat_map(|block| block.cells).flatten().collect();
        assert_eq!(compose_inline(&runs), text);
    }
    // `**…%**的` would not close.
    let runs = [("15.9%", true), ("的投入", false)];
    let runs = runs.map(|(text, bold)| StyledTextRun {
        text: text.into(),
        ink: TextRunStyle { bold, ..TextRunStyle::default() },
    });
    assert_eq!(compose_inline(&runs), "**15.9**%的投入");
}

fn line() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("社会保护"),
        Just("a"),
        Just("“"),
        Just("*"),
        Just("**"),
        Just("_"),
        Just("`"),
        Just("["),
        Just("]("),
        Just("]:"),
        Just("[^1]"),
        Just("<b>"),
        Just("<!--"),
        Just("&amp;"),
        Just("\\"),
        Just("~~"),
        Just("# "),
        Just("- "),
        Just("1. "),
        Just("2022. "),
        Just("> "),
        Just("|"),
        Just("15.9%"),
        Just("。"),
        Just(" "),
        Just("é"),
        Just("http://a.b"),
    ];
    proptest::collection::vec(piece, 1..12).prop_map(|pieces| pieces.concat().trim().to_owned())
}

proptest! {
    #[test]
    fn what_is_composed_is_read_with_the_same_words(text in line(), bold in line(), more in line()) {
        let run = |text: &str, bold: bool| StyledTextRun { text: text.to_owned(), ink: TextRunStyle { bold, ..TextRunStyle::default() } };
        let runs = [run(&text, false), run(&bold, true), run(&more, false)];
        let wanted: String = runs.iter().map(|run| run.text.as_str()).collect();
        prop_assume!(!wanted.trim().is_empty());
        let composed = escape_composed_line_start(&compose_inline(&runs));
        let blocks = blocks_of(&composed);
        let read: Vec<String> = blocks.iter().map(|block| block.text()).collect();
        prop_assert_eq!(read, [wanted.trim().to_owned()], "{}", composed);
    }

    #[test]
    fn no_text_breaks_the_package(text in any::<String>()) {
        let mut document = Document::new(Layout::Reading, LangTag::new("fr"), text.clone());
        document.running = text.clone();
        document.push(Paragraph::new(Style::Body, text.clone()));
        for (block, _) in blocks_from_markdown(&text, 1, 0).blocks {
            document.push(block);
        }
        Opened::of(&write_docx(&document).unwrap());
    }
}
