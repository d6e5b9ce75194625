//! What is a sign and what is a letter: the words of a line and their looks, as the read view, the editor, the prompter
//! and the documents are given them.

use proptest::prelude::*;
use rostrum_markdown::{
    HighlightStyle, LineState, StyledTextRun, TextRunStyle, blocks_of, compose_inline,
    escape_composed_line_start, highlight_spans_of, line_states_of, line_words_from, list_item_of,
    spoken_line_with_commitment_mark_of,
};

fn runs(line: &str) -> Vec<StyledTextRun> {
    blocks_of(line).into_iter().flat_map(|block| block.cells).flatten().collect()
}

fn looking(line: &str, look: impl Fn(&TextRunStyle) -> bool) -> String {
    runs(line).iter().filter(|run| look(&run.ink)).map(|run| run.text.as_str()).collect()
}

fn words(line: &str) -> String {
    looking(line, |_| true)
}

/// What the prompter shows of the first line of a text.
fn spoken(text: &str) -> String {
    spoken_line_with_commitment_mark_of(text.split('\n').next().unwrap(), line_states_of(text)[0]).text
}

/// Lines that hold no sign at all, whatever it looks like.
const LETTERS: &[&str] = &[
    "[name of Chair] thanks",
    "[TBC]: thanks",
    "up to [53.1%] of them",
    "2*3 and 4*5",
    "a<b and c>d",
    "$5*2",
    "an unpaired ** here",
    "增长10~20%，30~40%",
    "x ~~~gone~~~ y",
    "1986. A great year",
    "snake_case_name and snake__case__name",
    "x**2 and 2**3",
    "第*条和第*条",
    "张*和李*",
    "张*先生和李*先生",
    "王**和李**",
    "*年*月*日",
    "用\"*\"和\"*\"表示",
    "见(*)和(*)",
    "5.2%*，6.1%*。",
    "将*（见下*文）改为",
    "改*与第三条*连用",
    "甲*，乙*丙",
    "a * b * c",
    "a ** b ** c",
    "1 < 2 > 0",
    "André*s and Zoë*s",
    "it`s and that`s",
    "` a ` b",
    "\\\\server\\share",
    "C:\\new",
    "a [b](c d) e",
    "write to <nobody> there",
    "write to <a@b> there",
    "write to <a@> or <@b.c> there",
    "!important [x]",
    "see [^6] there",
    "&unknown; & more",
    "a|b",
    "#hashtag",
    "-5 degrees",
    "+5 degrees",
    ">50% of them",
    "12345. too long",
    "[a](https://x.org \"t) b",
    "[a](https://x.org t\") b",
    "[a](https://x.org \") b",
    "[a](https://x.org t) b",
    "**b ** c",
    "**a (** b",
    "x **a “** b",
    "_a_b and __a__b",
    "*a*b",
    "*a * b",
    "*a (* b",
    "~~a (~~ b",
    "10~~20 and 30~~40",
    "![x] and ![x](no file) and ![x][y]",
];

#[test]
fn what_is_no_sign_is_text_to_everybody() {
    for line in LETTERS {
        assert_eq!(words(line), *line, "read view");
        assert!(runs(line).iter().all(|run| run.ink == TextRunStyle::default()), "{line}");
        assert_eq!(spoken(line), *line, "prompter");
        assert_eq!(line_words_from(line, 0, LineState::PLAIN, |_| false).full_text(), *line, "lists");
        let signs = highlight_spans_of(line, line_states_of(line)[0]);
        assert!(signs.iter().all(|one| one.look == HighlightStyle::Plain), "editor: {line}: {signs:?}");
    }
}

/// A line, its words, and what of it is bold, emphasised and struck out.
const MARKED: &[(&str, &str, &str, &str, &str)] = &[
    ("中国支持**53.1%**的目标。", "中国支持53.1%的目标。", "53.1%", "", ""),
    ("**“以人为本”**的复苏。增长**5.2%**左右", "“以人为本”的复苏。增长5.2%左右", "“以人为本”5.2%", "", ""),
    ("说**《公约》**和**（第102号）**。", "说《公约》和（第102号）。", "《公约》（第102号）", "", ""),
    ("**a** **b", "a **b", "a", "", ""),
    ("***全部***的", "全部的", "全部", "全部", ""),
    ("**粗*斜*粗**的", "粗斜粗的", "粗斜粗", "斜", ""),
    ("**粗*斜***的", "粗斜的", "粗斜", "斜", ""),
    ("*斜**粗***的", "斜粗的", "粗", "斜粗", ""),
    ("__“粗”__ _斜_ x", "“粗” 斜 x", "“粗”", "斜", ""),
    ("`**a**` **b**", "**a** b", "b", "", ""),
    ("\\*\\*a\\*\\* \\_b\\_", "**a** _b_", "", "", ""),
    ("pay ~~5~~ *6* ~~**7**~~", "pay 5 6 7", "7", "6", "57"),
    ("我们*强调*就业", "我们强调就业", "", "强调", ""),
    ("a *b* c", "a b c", "", "b", ""),
    ("re**member** COVID**19**", "remember COVID19", "member19", "", ""),
    ("*（见下文）*为准", "（见下文）为准", "", "（见下文）", ""),
    ("**王与李**", "王与李", "王与李", "", ""),
    ("第**二**条", "第二条", "二", "", ""),
];

#[test]
fn signs_that_have_their_partner_are_looks() {
    for (line, said, bold, italic, struck) in MARKED {
        assert_eq!(words(line), *said, "{line}");
        assert_eq!(looking(line, |ink| ink.bold), *bold, "bold: {line}");
        assert_eq!(looking(line, |ink| ink.italic), *italic, "emphasised: {line}");
        assert_eq!(looking(line, |ink| ink.struck), *struck, "struck out: {line}");
        let in_editor: String = highlight_spans_of(line, LineState::PLAIN)
            .iter()
            .filter(|one| one.look == HighlightStyle::Bold)
            .map(|one| line[one.range.clone()].replace(['*', '~', '_'], ""))
            .collect();
        assert_eq!(in_editor, *bold, "editor: {line}");
    }
}

#[test]
fn links_notes_and_what_stands_for_something_else_are_read() {
    let link = |line: &str| {
        let runs = runs(line);
        runs.iter().find_map(|run| Some((run.text.clone(), run.ink.link.clone()?)))
    };
    let to = |words: &str, target: &str| Some((words.to_owned(), target.to_owned()));
    assert_eq!(link("see [the fund](https://x.org/a)"), to("the fund", "https://x.org/a"));
    assert_eq!(link("[the fund](https://x.org \"a title\")"), to("the fund", "https://x.org"));
    assert_eq!(link("[the fund](<https://x.org> 'a title')"), to("the fund", "https://x.org"));
    assert_eq!(link("<https://x.org>"), to("https://x.org", "https://x.org"));
    assert_eq!(link("<ana.sa@x.org>"), to("ana.sa@x.org", "ana.sa@x.org"));
    assert_eq!(link("![a chart](charts/a.png) x"), to("a chart", "charts/a.png"));
    assert_eq!(words("![a chart](charts/a.png) x"), "a chart x");
    assert_eq!(link("see [the fund][1]\n\n[1]: https://x.org"), None, "its address stands elsewhere");
    assert_eq!(words("see [the fund][1]\n\n[1]: https://x.org"), "see the fund");
    assert_eq!(
        words("5 &amp; 6 &lt; 7 &gt; 8 &quot;x&quot;&nbsp;y<br>z<br/>a"),
        "5 & 6 < 7 > 8 \"x\"\u{A0}y z a"
    );
    let notes = |line: &str| looking(line, |ink| ink.note);
    assert_eq!(notes("甲[^1]乙[^二]\n\n[^1]: 来源\n[^二]: 来源"), "1二");
    assert_eq!(looking("run `cargo test` and ``a`b``", |ink| ink.code), "cargo testa`b");
    assert_eq!(words("a <!-- hidden --> b"), "a  b");
}

#[test]
fn code_is_code_with_the_words_beside_its_fence_and_stretches_of_one_look_are_one() {
    assert_eq!(looking("```rust\na *b*\nc\n```\nd", |ink| ink.code), "rust\na *b*\nc");
    assert_eq!(looking("~~~\na\n~~~", |ink| ink.code), "a");
    let alone = highlight_spans_of("**a**", LineState::CODE);
    assert!(matches!(&alone[..], [one] if one.look == HighlightStyle::Code), "{alone:?}");
    for (text, expected) in [
        ("a\nb", 1),
        ("a `b`\n`c` d", 5),
        ("**a**\n**b**", 3),
        ("**a****b**", 1),
        ("a[^1][^1]\n\n[^1]: c", 4),
    ] {
        assert_eq!(runs(text).len(), expected, "{text}: {:?}", runs(text));
    }
}

#[test]
fn what_was_escaped_is_a_letter() {
    for (line, said) in [
        ("\\# no heading", "# no heading"),
        ("\\- no item", "- no item"),
        ("\\> no quotation", "> no quotation"),
        ("1\\. no number", "1. no number"),
        ("12\\) no number", "12) no number"),
        ("a\\. b", "a\\. b"),
        ("a \\# b", "a \\# b"),
        ("a \\- b", "a \\- b"),
        ("\\[a](b)", "[a](b)"),
        ("\\&amp;", "&amp;"),
        ("\\`a\\`", "`a`"),
        ("\\<br>", "<br>"),
        ("a \\| b", "a \\| b"),
        ("\\| b", "| b"),
    ] {
        assert_eq!(words(line), said, "{line}");
        assert_eq!(spoken(line), said, "prompter: {line}");
    }
}

#[test]
fn a_line_that_is_composed_again_says_and_looks_the_same() {
    let lines = LETTERS.iter().copied().chain(MARKED.iter().map(|marked| marked.0));
    for line in lines.chain(["see [the fund](https://x.org/a) now", "run `it` now", "a[^1] b\n\n[^1]: c"]) {
        let line = line.split('\n').next().unwrap();
        let before = runs(line);
        let composed = compose_inline(&before);
        let after = runs(&escape_composed_line_start(&composed));
        let said = |runs: &[StyledTextRun]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
        assert_eq!(said(&after), said(&before), "{line} was composed as {composed}");
    }
}

#[test]
fn runs_are_written_with_the_signs_of_their_looks_and_no_more() {
    let ink = TextRunStyle::default();
    let bold = TextRunStyle { bold: true, ..TextRunStyle::default() };
    let italic = TextRunStyle { italic: true, ..TextRunStyle::default() };
    let both = TextRunStyle { bold: true, italic: true, ..TextRunStyle::default() };
    let struck = TextRunStyle { struck: true, ..TextRunStyle::default() };
    let code = TextRunStyle { code: true, ..TextRunStyle::default() };
    let note = TextRunStyle { note: true, ..TextRunStyle::default() };
    let cut = TextRunStyle { cut: true, ..TextRunStyle::default() };
    let stamp = TextRunStyle { stamp: true, ..TextRunStyle::default() };
    let link = TextRunStyle { link: Some("https://x.org".into()), ..TextRunStyle::default() };
    let odd = TextRunStyle { link: Some("https://x.org/(a)".into()), ..TextRunStyle::default() };
    let composed = |parts: &[(&str, &TextRunStyle)]| {
        let run = |(text, ink): &(&str, &TextRunStyle)| StyledTextRun {
            text: (*text).to_owned(),
            ink: (*ink).clone(),
        };
        compose_inline(&parts.iter().map(run).collect::<Vec<StyledTextRun>>())
    };
    for (parts, expected) in [
        (&[("a ", &ink), ("b", &bold), (" c", &ink)][..], "a **b** c"),
        (&[("b", &bold), ("c", &bold)], "**bc**"),
        (&[("a ", &ink), ("", &bold), ("b", &ink)], "a b"),
        (&[("a ", &ink), ("b", &italic), (" c", &ink)], "a *b* c"),
        (&[("a ", &ink), ("b", &both)], "a ***b***"),
        (&[("a ", &ink), ("b", &struck)], "a ~~b~~"),
        (&[("a ", &ink), (" b ", &bold), ("c", &ink)], "a  **b** c"),
        (&[("支持", &ink), ("53.1%", &bold), ("的目标", &ink)], "支持**53.1**%的目标"),
        (&[("支持", &ink), ("“人”", &bold), ("的", &ink)], "支持“**人**”的"),
        (&[("主席：", &bold), ("欢迎", &ink)], "**主席**：欢迎"),
        (&[("主席：", &bold)], "**主席：**"),
        (&[("主席", &bold), ("：欢迎", &ink)], "**主席**：欢迎"),
        (&[("…", &bold), ("a", &ink)], "…a"),
        (&[("a", &bold), ("b", &italic)], "**a**b"),
        (&[("a", &ink), ("it", &code), ("b", &ink)], "aitb"),
        (&[("a ", &ink), ("it", &code), (" b", &ink)], "a `it` b"),
        (&[("a ", &ink), (" it", &code), (" b", &ink)], "a  it b"),
        (&[("it", &code), ("b", &bold), ("c", &ink)], "it**b**c"),
        (&[("it", &code), ("“b”", &bold)], "`it`“**b”**"),
        (&[("it", &code), ("…", &bold), ("b", &italic)], "`it`…*b*"),
        (&[("b", &italic), ("it", &code), ("c", &ink)], "bitc"),
        (&[("it", &code), ("x", &cut), ("c", &ink)], "itc"),
        (&[("it", &code), ("the fund", &link)], "`it`[the fund](https://x.org)"),
        (&[("a ", &ink), ("i`t", &code), (" b", &ink)], "a i\\`t b"),
        (&[("a", &ink), ("1", &note), ("1", &note)], "a[^1][^1]"),
        (&[("x", &cut), ("a", &ink)], "a"),
        (&[("[14:52]", &stamp), (" a", &ink)], "[14:52] a"),
        (&[("the fund", &link)], "[the fund](https://x.org)"),
        (&[("the fund", &odd)], "the fund"),
        (&[("[1] the fund", &link)], "[[1] the fund](https://x.org)"),
        (&[("the ] fund", &link)], "the ] fund"),
        (&[("a\nb\rc", &ink)], "a b c"),
        (&[("2*3 and `x`", &ink)], "2\\*3 and \\`x\\`"),
        (&[("snake_case _a_", &ink)], "snake_case \\_a\\_"),
        (&[("10~20% [x] 1<2 & c", &ink)], "10~20% [x] 1<2 & c"),
        (&[("~~x~~", &ink)], "\\~\\~x\\~\\~"),
        (&[("[a](b)", &ink)], "\\[a](b)"),
        (&[("<b> &amp;", &ink)], "\\<b> \\&amp;"),
        (&[("C:\\new \\* x\\", &ink)], "C:\\new \\\\\\* x\\\\"),
    ] {
        assert_eq!(composed(parts), expected, "{parts:?}");
    }
}

#[test]
fn numbers_of_up_to_three_digits_are_markers_and_longer_ones_only_with_a_box() {
    for (line, body) in [
        ("1. a", Some(3)),
        ("999) a", Some(5)),
        // A year ends a sentence, or begins one.
        ("1986. a", None),
        ("123456789) a", None),
        ("123456789) [ ] a", Some(15)),
        ("1234567890. [ ] a", None),
        (". a", None),
        ("1.a", None),
    ] {
        assert_eq!(list_item_of(line).map(|item| item.body), body, "{line}");
    }
}

#[test]
fn a_line_that_came_back_is_no_heading_item_quotation_or_rule() {
    for line in [
        "# a", "###### a", "#", "- a", "-", "+ a", "+\ta", "> a", ">a", "| a", "```", "~~~x", "---", "- - -",
        "===", "***", "_ _",
    ] {
        assert_eq!(escape_composed_line_start(line), format!("\\{line}"));
    }
    for (line, guarded) in [("1. a", "1\\. a"), ("12) a", "12\\) a"), ("123456789.", "123456789\\.")] {
        assert_eq!(escape_composed_line_start(line), guarded);
    }
    for line in
        ["a", "#a", "####### a", "-a", "+5", "--", "1.5 a", "1a", "1234567890. a", ". a", "", "*a*", "``a``"]
    {
        if line == "--" {
            assert_eq!(escape_composed_line_start(line), "\\--", "a line of one sign");
        } else {
            assert_eq!(escape_composed_line_start(line), line);
        }
    }
    assert_eq!(escape_composed_line_start("  a  "), "a");
}

proptest! {
    /// A text in which nothing reaches over lines is not read line by line; what it would be read as is the same.
    #[test]
    fn lines_that_nothing_reaches_over_stand_alone(pieces in prop::collection::vec(prop::sample::select(vec![
        "\n", "\n", "    ", "`", "``", "~~", "<", "<!-", "->", "-->", "[", "[13:07] ", "] ", "^", "a", "中", "- [ ] ", "|", "#", ":", "***",
        "``` `", "|---|", "a | b", "]: x", "```\n",
    ]), 0..30)) {
        let text = pieces.concat();
        // A comment below makes a reading of the whole text necessary, and changes none of the lines above that has
        // nothing to do with comments and notes.
        let text = text.replace("<!--", "<!").replace("[^", "[");
        let whole = format!("{text}\n\n<!-- x -->");
        let states = line_states_of(&text);
        prop_assert_eq!(states.len(), text.split('\n').count());
        prop_assert_eq!(&line_states_of(&whole)[..states.len()], &states[..], "{:?}", text);
    }

    /// Whatever runs come back from a document, their words are read again.
    #[test]
    fn what_is_composed_says_the_words_that_it_was_composed_of(parts in prop::collection::vec((
        prop::sample::select(vec!["中", "“人”", "a", "b c", "5.2%", "*", "~~", "[", "](", "_x_", "`", "\\", "<b>", "：", "。", " "]),
        0..8_u8,
    ), 0..8)) {
        let runs: Vec<StyledTextRun> = parts
            .iter()
            .map(|(text, look)| StyledTextRun {
                text: (*text).to_owned(),
                ink: TextRunStyle {
                    bold: matches!(*look, 1 | 5),
                    italic: matches!(*look, 2 | 5),
                    struck: *look == 3,
                    link: (*look == 4).then(|| "https://x.org".into()),
                    code: *look >= 6,
                    ..TextRunStyle::default()
                },
            })
            .collect();
        let said: String = runs.iter().map(|run| run.text.as_str()).collect();
        let composed = compose_inline(&runs);
        let read = words(&escape_composed_line_start(&composed));
        prop_assert_eq!(read.trim(), said.trim(), "{}", composed);
    }
}
