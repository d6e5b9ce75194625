//! Bold, emphasis and what is struck out: the same words for the editor, the documents and the prompter.

use proptest::prelude::*;
use rostrum_documents::{Block, blocks_from_markdown};
use rostrum_markdown::{HighlightStyle, LineState, TextRunStyle, blocks_of, highlight_spans_of};
use rostrum_notebook::rehearsal::passages_of;
use rostrum_notebook::speaking::{Interpretation, Pace, SpokenLanguage};
use rostrum_programme::LangTag;
use rostrum_testing::growth::slowdown_for_eightfold_size;

fn in_editor(line: &str) -> String {
    let stretches = highlight_spans_of(line, LineState::PLAIN);
    stretches
        .iter()
        .filter(|one| one.look == HighlightStyle::Bold)
        .map(|one| &line[one.range.clone()])
        .collect()
}

fn looking(line: &str, look: impl Fn(&TextRunStyle) -> bool) -> String {
    let blocks = blocks_of(line);
    let runs = blocks.iter().flat_map(|block| block.cells.iter().flatten());
    runs.filter(|run| look(&run.ink)).map(|run| run.text.as_str()).collect()
}

/// A line, what of it is bold, and the words that are left.
const LINES: [(&str, &str, &str); 20] = [
    ("中国支持**53.1%**的目标。", "53.1%", "中国支持53.1%的目标。"),
    ("**“以人为本”**的复苏。增长**5.2%**左右", "“以人为本”5.2%", "“以人为本”的复苏。增长5.2%左右"),
    ("**主席：**欢迎", "主席：", "主席：欢迎"),
    ("说**《公约》**和**（第102号）**。", "《公约》（第102号）", "说《公约》和（第102号）。"),
    ("a **b** c", "b", "a b c"),
    ("a ** b ** c", "", "a ** b ** c"),
    ("**a** **b", "a", "a **b"),
    ("***全部***的", "全部", "全部的"),
    ("**粗*斜*粗**的", "粗斜粗", "粗斜粗的"),
    ("**粗*斜***的", "粗斜", "粗斜的"),
    ("*斜**粗***的", "粗", "斜粗的"),
    ("__“粗”__ x", "“粗”", "“粗” x"),
    ("snake__case__name", "", "snake__case__name"),
    ("`**a**` **b**", "b", "**a** b"),
    ("[**链**](https://a.org/x**y**z)", "链", "链"),
    ("\\*\\*a\\*\\*", "", "**a**"),
    ("增长10~20%，30~40%", "", "增长10~20%，30~40%"),
    ("- **甲：**乙", "甲：", "甲：乙"),
    ("* **甲**乙", "甲", "甲乙"),
    ("> **“甲”**乙", "“甲”", "“甲”乙"),
];

#[test]
fn bold_holds_beside_chinese_punctuation() {
    for (line, bold, words) in LINES {
        assert_eq!(in_editor(line).replace('*', ""), bold.to_owned(), "editor: {line}");
        assert_eq!(looking(line, |ink| ink.bold), bold, "document: {line}");
        assert_eq!(looking(line, |_| true), words, "words: {line}");
    }
    assert_eq!(looking("他说~~“旧”~~的*“新”*的", |ink| ink.struck), "“旧”");
    assert_eq!(looking("他说~~“旧”~~的*“新”*的", |ink| ink.italic), "“新”");
    // A block of code shows what was typed, a line across stays one; a paragraph that is indented is text.
    assert_eq!(looking("```\n**x** __y__ ~~z~~ *i*\n```\n", |ink| !ink.bold), "**x** __y__ ~~z~~ *i*");
    assert_eq!(looking("a\n\n    **x** __y__ ~~z~~ *i*\n", |ink| ink.bold), "xy");
    assert_eq!(looking("```\n**x**\n```", |_| true), "**x**");
    assert_eq!(looking("***", |_| true), "");
    let prose = blocks_from_markdown("中国支持**53.1%**的目标。", 1, 0);
    let Block::Paragraph(paragraph) = &prose.blocks[0].0 else { panic!("{prose:?}") };
    assert!(paragraph.runs[1].bold && paragraph.runs[1].text == "53.1%");
}

#[test]
fn places_stay_where_they_were_typed() {
    let text = "**“甲”**乙\n\n- [ ] *“丙”*~~丁~~\n\n**戊**\n";
    let ats: Vec<usize> = blocks_of(text).iter().map(|block| block.at).collect();
    assert_eq!(ats, [0, text.find("*“丙").unwrap(), text.find("**戊").unwrap()]);
}

proptest! {
    #[test]
    fn the_editor_and_the_documents_agree(pieces in prop::collection::vec(prop::sample::select(vec![
        "中", "“", "”", "。", "a", " ", "**", "*", "~~", "：", "5.2%", "（", "）", "b",
    ]), 0..24)) {
        let line = format!("起{}", pieces.concat());
        let shown = in_editor(&line);
        // A sign of another kind within bold is no word.
        let bare = |text: &str| text.replace(['*', '~'], "");
        prop_assert_eq!(bare(&shown), bare(&looking(&line, |ink| ink.bold)), "{}", line);
        let (typed, told) = (bare(&line), bare(&looking(&line, |_| true)));
        prop_assert_eq!(typed.trim_end(), told.trim_end());
        let lang = LangTag::new("zh-Hans");
        let pace = Pace::cited(SpokenLanguage::of_text(&lang, ""), Interpretation::of(true));
        let stressed: String = passages_of(&line, &pace).iter().flat_map(|passage| &passage.runs)
            .filter(|run| run.bold).map(|run| run.text.as_str()).collect();
        if !line.contains("~~") {
            let shown = bare(&shown);
            let stressed = bare(&stressed);
            prop_assert_eq!(stressed.trim(), shown.trim());
        }
    }

    #[test]
    fn no_line_is_too_odd(pieces in prop::collection::vec(prop::sample::select(vec![
        "**", "*", "***", "_", "__", "~~", "~", "`", "``", "\\", "[", "](", ")", "<!--", "-->", "<a", ">", "中", "a", " ", "|", "\n", "#", "\u{91}", "\u{1}",
    ]), 0..40)) {
        let text = pieces.concat();
        blocks_of(&text);
        for line in text.split('\n') {
            let stretches = highlight_spans_of(line, LineState::PLAIN);
            prop_assert_eq!(stretches.iter().map(|one| &line[one.range.clone()]).collect::<String>(), line);
        }
    }
}

#[test]
fn a_long_line_of_signs_is_read_in_no_time() {
    for signs in ["**a", "*", "***a", "`", "``a`", "~~", "<a", "[^", "**a *b ", "](", "\\*", "__a", "**a** "]
    {
        let grown = slowdown_for_eightfold_size(96_000, |size| {
            let line = signs.repeat(size / signs.len());
            highlight_spans_of(&line, LineState::PLAIN);
            blocks_of(&line);
        });
        assert!(grown < 24.0, "{signs}: {grown:.1} times");
    }
}

#[test]
fn the_cells_of_a_table_are_said_with_a_pause() {
    let lang = LangTag::new("zh-Hans");
    let pace = Pace::cited(SpokenLanguage::of_text(&lang, ""), Interpretation::of(true));
    let said = |text: &str| -> Vec<String> {
        passages_of(text, &pace).iter().map(|passage| passage.text()).collect()
    };
    assert_eq!(said("| 国家 | 占比 |\n|---|:-:|\n| **中国** | 15.9% |\n"), ["国家，占比", "中国，15.9%"]);
    assert_eq!(said("| Kenya | 5 |\n|---|---|\n| a \\| b | |\n"), ["Kenya, 5", "a | b"]);
    assert_eq!(said("a | b"), ["a | b"]);
    let spoken = rostrum_notebook::speaking::SpokenTextAnalysis::of("| 国家 |\n|---|\n", &lang);
    assert_eq!(spoken.paragraphs().count(), 1);
}

#[test]
fn what_is_a_phrase_of_its_own_is_emphasised_and_what_may_be_a_blank_is_not() {
    for (line, stressed) in [
        ("*very*", "very"),
        ("我们*坚决*支持", "坚决"),
        ("请注意*这一点*。", "这一点"),
        ("他说的*“新”*的", "“新”"),
        ("C’est «*très*» important, *don’t you think*", "trèsdon’t you think"),
        ("a *b, c and d* e", "b, c and d"),
        ("*和平与发展*是主题", "和平与发展"),
        ("张*和李*，我们*坚决*支持", "坚决"),
        ("王*明和李*华", ""),
        ("张*向李*致意", ""),
        ("“*”和“*”", ""),
        ("每年*月*日", ""),
        ("政府**和工人**一致", ""),
    ] {
        assert_eq!(looking(line, |ink| ink.italic), stressed, "{line}");
    }
    for (line, bold) in [
        ("会议**欢迎和支持**该提案", "欢迎和支持"),
        ("政府**和工人**一致", "和工人"),
        ("张**和李**缺席", ""),
        ("第**条和第**条", ""),
        ("坚持和**人民至上，生命至上**的理念", "人民至上，生命至上"),
        ("**点**与面，每**人**一份", "点人"),
        ("全年**月均**增长", "月均"),
    ] {
        assert_eq!(looking(line, |ink| ink.bold), bold, "{line}");
    }
}

/// Far signs that are blanks do not make a long line slow.
#[test]
fn many_blanks_are_read_in_no_time() {
    for signs in ["张*和李", "(*张", "第*条", "「*」", "*，", "张**和李"] {
        let grown = slowdown_for_eightfold_size(96_000, |size| {
            let line = signs.repeat(size / signs.len());
            blocks_of(&line);
            blocks_of(&format!("{line} x*"));
        });
        assert!(grown < 24.0, "{signs}: {grown:.1} times");
    }
}
