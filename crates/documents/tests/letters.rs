//! What was typed is what is counted, shown on the prompter and printed: only what is a sign is left out,
//! and everywhere the same.

use proptest::prelude::*;
use rostrum_documents::{
    Block, Document, Layout, Paragraph, spoken_blocks_from_markdown, write_docx, write_markdown, write_plain,
};
use rostrum_markdown::{
    HighlightStyle, LineState, blocks_of, highlight_spans_of, line_states_of,
    spoken_line_with_commitment_mark_of, text_to_hand_in,
};
use rostrum_notebook::NotePlace;
use rostrum_notebook::rehearsal::passages_of;
use rostrum_notebook::speaking::{FullOrShort, Interpretation, Pace, SpokenLanguage, SpokenTextAnalysis};
use rostrum_notebook::{commitments_in, follow_up_tasks_in};
use rostrum_programme::LangTag;

/// Without white space: where a sign is left out, a space may go with it.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn on_prompter(text: &str) -> String {
    let pace = Pace::cited(SpokenLanguage::of_text(&LangTag::new("en"), text), Interpretation::of(true));
    passages_of(text, &pace).iter().map(|passage| passage.text()).collect::<Vec<_>>().join("\n")
}

fn counted(text: &str) -> String {
    let lines = text.split('\n').zip(line_states_of(text));
    lines
        .map(|(line, state)| spoken_line_with_commitment_mark_of(line, state).text)
        .collect::<Vec<_>>()
        .join("\n")
}

fn printed(text: &str) -> String {
    let blocks = spoken_blocks_from_markdown(text, 0).blocks.into_iter().map(|(block, _)| match block {
        // The box before a task is ours.
        Block::Paragraph(paragraph) => paragraph.text().trim_start_matches(['☐', '☑']).to_owned(),
        Block::Table(table) => {
            let cells = table.rows.iter().flatten().flatten().map(Paragraph::text);
            cells.collect::<Vec<_>>().join("\n")
        }
    });
    blocks.collect::<Vec<_>>().join("\n")
}

/// Lines in which nothing is a sign, in Chinese, English and French.
const PLAIN: [&str; 83] = [
    "Thank you, [name of Chair], for the floor.",
    "谢谢[主席姓名]主席。",
    "[TBC]: thanks",
    "[待定]：谢谢",
    "[Minister's name][date] spoke.",
    "See [Annex](page 3) and [1](b).",
    "The price is 2*3 and 4*5.",
    "面积为2*3米，高4*5米。",
    "x*y*z and 2**3 or 4**5",
    "From $5*2 to $6*3.",
    "5.2%*，6.1%*，其中*为估计数",
    "See (*) and (**), and (*) again (**).",
    "a<b and c>d",
    "如果a<b，那么c>d。",
    "if <name> and </name> are written <b>",
    "1 < 2 > 1 <!-- and nothing ends it",
    "增长10~20%，30~40%。",
    "de 10~20 % à 30~40 %",
    "5 ~~ 6, 10~~20 et 30~~40",
    "1986. A great year",
    "2022. 年终",
    ">50%的工人没有社会保护。",
    "snake_case_name and another_one",
    "Sign here: ____ and here: ____",
    "__init__x and x__y__z",
    "a _ b _ c",
    "the lone ` tick",
    "rock`n`roll and the `90s and `80s",
    "```words that go on",
    "~~~ and so on",
    "| x | < 5",
    "|x| + |y|",
    "a | b",
    "#2 is the second target, #3 the third",
    "C# and F#",
    "*without a space: *",
    "5 * 6 = 30, 7 * 8 = 56",
    "-5 degrees, +3 degrees",
    "C:\\new\\table, \\alpha and 50\\%",
    "!important, and wow![TBC](see page 3)",
    "x^[2] and y^2",
    "[^ see the note] and [^a b]",
    "Tom & Jerry; AT&T; R&D &c.",
    "[13:07 or later",
    "===",
    "mailto:a@b.org or <not an address>",
    "[a](javascript:alert(1)) and [b](file:///etc)",
    "张*和李*出席，王*、赵*请假。",
    "张*先生和李*先生",
    "王**和李**作证",
    "陈*诉王*一案",
    "*某和*某",
    "第*条和第*条",
    "第**条和第**条",
    "从*月到*月，*年*月*日，2023年*月*日",
    "第*条第*款",
    "**年**月**日",
    "2023年**月**日上午**时**分",
    "第**条第**款",
    "从**年到**年",
    "增加**%至**%",
    "共**人，其中**人",
    "本案第**项、第**项",
    "于****年**月**日签署",
    "增加*%至*%",
    "其中*为估计数，另见5.3%*",
    "\"*\" to \"*\"",
    "'*' and '*', “*”和“*”",
    "«*»*",
    "«*» et «*»",
    "「*」和「*」",
    "“张*”同“李*”",
    "(see *Annex) and (see *Table)",
    "André*s and José*s",
    "The delegate of * and the delegate of *",
    "See the note[^2] and [^Chair] said so.",
    "单位为x[^2]。",
    "[^9]: words that nobody calls",
    "\\\\server\\share\\speech.docx and \\\\文件\\共享",
    "![annex words](page 3)",
    "a note[^1] and another[^2][^3]",
    "谢谢[^主席]，谢谢[^Chair]",
    "[^Chair]: thanks",
];

#[test]
fn what_is_no_sign_is_counted_shown_and_printed_as_it_was_typed() {
    for line in PLAIN {
        let text = format!("Before.\n\n{line}\n\nAfter.");
        let typed = letters(&text);
        assert_eq!(letters(&counted(&text)), typed, "counted: {line}");
        assert_eq!(letters(&printed(&text)), typed, "printed: {line}");
        let alone = line.chars().any(char::is_alphanumeric);
        if alone {
            assert_eq!(letters(&on_prompter(&text)), typed, "on the prompter: {line}");
        }
    }
}

#[test]
fn signs_are_left_out_everywhere() {
    for (line, said) in [
        ("**Bold**, *stressed*, ~~struck~~, `code` and _so_.", "Bold, stressed, , code and so."),
        ("支持**53.1%**的目标，约占GDP**15.9%**。", "支持53.1%的目标，约占GDP15.9%。"),
        ("A [link](https://www.ilo.org/a_(b) \"ILO\") here", "A link here"),
        ("<https://www.ilo.org> and <a@ilo.org>", "https://www.ilo.org and a@ilo.org"),
        ("- an item", "an item"),
        ("12. an item", "an item"),
        ("- [ ] a task", "a task"),
        ("> a quotation", "a quotation"),
        ("> > - nested **all**", "nested all"),
        ("said <!-- to the minister --> so <!-- can be cut -->", "said  so"),
        ("\\*not bold\\*, \\[a\\](b) and 2\\. that", "*not bold*, [a](b) and 2\\. that"),
        ("1986\\. A year", "1986. A year"),
        ("\\# no heading", "# no heading"),
        ("    indented by **four**", "indented by four"),
    ] {
        assert_eq!(letters(&counted(line)), letters(said), "counted: {line}");
        assert_eq!(letters(&printed(line)), letters(said), "printed: {line}");
        assert_eq!(letters(&on_prompter(line)), letters(said), "on the prompter: {line}");
    }
}

/// Everything that a document is written as says the same letters.
#[test]
fn word_markdown_and_text_print_what_was_typed() {
    for line in PLAIN {
        let mut document = Document::new(Layout::Reading, LangTag::new("en"), "A statement");
        for (block, _) in spoken_blocks_from_markdown(line, 0).blocks {
            document.push(block);
        }
        let plain = write_plain(&document);
        assert!(letters(&plain).contains(&letters(line)), "text: {line}: {plain}");
        let markdown = write_markdown(&document);
        assert_eq!(letters(&counted(&markdown)), letters(line), "markdown: {line}: {markdown}");
        let opened = crate::opened::Opened::of(&write_docx(&document).unwrap());
        assert_eq!(letters(&opened.texts().concat()), letters(line), "Word: {line}");
    }
}

#[test]
fn a_fence_and_a_comment_that_nothing_ends_are_lines_like_any_other() {
    for opener in ["```", "```rust", "~~~", "   ```", "<!-- ", "words <!-- and more", "````\n```"] {
        let below = "一句话。\n- [ ] 写信 @王芳\n**承诺**：设立基金\n## 标题\n**重点**说";
        let text = format!("前面。\n{opener}\n{below}");
        let place = NotePlace::Forum;
        assert_eq!(follow_up_tasks_in(&place, &text, None).len(), 1, "{opener}");
        assert_eq!(commitments_in(&place, &text, None).len(), 1, "{opener}");
        assert_eq!(letters(&counted(&text)), letters(&printed(&text)), "{opener}");
        assert!(on_prompter(&text).contains("一句话。"), "{opener}: {}", on_prompter(&text));
        assert!(blocks_of(&text).iter().any(|block| block.text() == "标题"), "{opener}");
        let last = highlight_spans_of("**重点**说", *line_states_of(&text).last().unwrap());
        assert!(last.iter().any(|stretch| stretch.look == HighlightStyle::Bold), "{opener}");
    }
    // One that is ended hides what it holds, and no more.
    for hidden in ["```\n- [ ] a\n```", "~~~~\n```\n- [ ] a\n~~~~", "```rust\n- [ ] a\n````"] {
        let text = format!("{hidden}\n- [ ] b");
        assert_eq!(follow_up_tasks_in(&NotePlace::Forum, &text, None).len(), 1, "{hidden}");
    }
}

/// A comment that is ended, or no longer, changes what stands above the place of the change.
#[test]
fn a_intervention_that_is_followed_reads_a_comment_as_soon_as_it_ends() {
    let lang = LangTag::new("zh-Hans");
    let open = "一二三\n<!--\n四五六\n七八九";
    let closed = format!("{open}\n-->");
    let mut followed = SpokenTextAnalysis::of(open, &lang);
    assert_eq!(followed.spoken_count(FullOrShort::Full).han, 9);
    assert!(followed.update(&closed, &lang));
    assert_eq!(followed.spoken_count(FullOrShort::Full).han, 3);
    assert!(followed.update(open, &lang));
    assert_eq!(followed.spoken_count(FullOrShort::Full).han, 9);
}

/// Words beside a fence, in it, and of a picture are handed in, so they are said and counted as well.
#[test]
fn words_of_code_and_of_pictures_are_said_as_they_are_printed() {
    for (text, said) in [
        ("A\n```betaO gammaO\ndelta **e**\n\n  z\n```\nB", "AbetaOgammaOdelta**e**zB"),
        ("A\n~~~ 主席\n一二三\n~~~\nB", "A主席一二三B"),
        ("See ![annex words](a/b.png) there", "Seeannexwordsthere"),
        ("![第一 **图**](图.png)", "第一**图**"),
    ] {
        assert_eq!(letters(&counted(text)), said, "counted: {text}");
        assert_eq!(letters(&printed(text)), said, "printed: {text}");
        assert_eq!(letters(&on_prompter(text)), said, "on the prompter: {text}");
    }
}

/// What calls no note is text, and so is a note that nothing calls.
#[test]
fn a_call_and_its_note_have_each_other_or_are_text() {
    for (text, said, notes) in [
        ("One[^1] two[^2].\n\n[^1]: Source.", "Onetwo[^2].", 1),
        ("One.\n\n[^9]: words\n    and more", "One.[^9]:wordsandmore", 0),
        ("`[^1]` and \\[^1]\n\n[^1]: words", "[^1]and[^1][^1]:words", 0),
        ("<!-- [^1] --> a\n\n[^1]: words", "a[^1]:words", 0),
        ("One[^1].\n\n[^1]: see[^2]\n[^2]: that", "One.[^2]:that", 1),
        ("谢谢[^主席]，约15.9%[^a]。\n[^a]: 来源", "谢谢[^主席]，约15.9%。", 1),
    ] {
        assert_eq!(letters(&counted(text)), said, "counted: {text}");
        assert_eq!(letters(&printed(text)), said, "printed: {text}");
        assert_eq!(letters(&on_prompter(text)), said, "on the prompter: {text}");
        let prose = spoken_blocks_from_markdown(text, 0);
        assert_eq!(prose.notes.len(), notes, "{text}");
        let mut document = Document::new(Layout::Reading, LangTag::new("en"), "A statement");
        document.notes = prose.notes;
        for (block, _) in prose.blocks {
            document.push(block);
        }
        assert_eq!(letters(&counted(&write_markdown(&document))), said, "markdown: {text}");
    }
}

#[test]
fn a_note_that_only_what_is_private_calls_is_private() {
    let text = "## 立场\n支持[^2]。\n\n## 内部\n底线[^1]，见[^2]。\n\n## 结束\n谢谢。\n\n[^1]: 内部来源\n    续行\n[^2]: 报告\n";
    let handed = text_to_hand_in(text);
    assert!(!handed.contains("内部来源") && !handed.contains("续行"), "{handed}");
    assert!(handed.contains("谢谢") && handed.contains("[^2]: 报告"), "{handed}");
    assert_eq!(spoken_blocks_from_markdown(&handed, 0).notes.len(), 1);
}

fn piece() -> impl Strategy<Value = String> {
    prop_oneof![
        prop::sample::select(vec![
            "*",
            "**",
            "***",
            "_",
            "__",
            "~",
            "~~",
            "`",
            "``",
            "```",
            "<",
            ">",
            "<b>",
            "</b>",
            "<!--",
            "-->",
            "[",
            "]",
            "](",
            ")",
            "[^",
            "[^1]",
            "]:",
            "(",
            "!",
            "#",
            "##",
            "# ",
            "- ",
            "+ ",
            "1. ",
            "1986. ",
            "> ",
            "|",
            "\\",
            "&amp;",
            "&",
            "https://a.org/b",
            "mailto:a@b.c",
            "^[",
            "$5*2",
            "10~20%",
            "a_b",
            "[13:07] ",
            "<br>",
            "<!-- can be cut -->",
            "---",
            "===",
            " ",
            "  ",
            "\t",
            "\u{3000}",
        ])
        .prop_map(str::to_owned),
        "[a-z]{1,4}",
        "[一-三]{1,4}",
        "[0-9。，：“”（）]{1,3}",
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(600))]

    /// Prompter, count and documents leave out the same signs of any text.
    #[test]
    fn the_letters_are_the_same_everywhere(lines in prop::collection::vec(prop::collection::vec(piece(), 0..12), 1..6)) {
        let text = lines.iter().map(|line| line.concat()).collect::<Vec<_>>().join("\n");
        let bare = |text: &str| letters(&text.replace("，", "").replace(", ", ""));
        let (counted, printed) = (bare(&counted(&text)), bare(&printed(&text)));
        prop_assert_eq!(&counted, &printed, "{:?}", text);
    }

    /// Letters, figures and Han characters of a line without comments and links are never lost.
    #[test]
    fn no_letter_of_a_line_is_lost(pieces in prop::collection::vec(piece(), 0..16)) {
        let line = format!("起{}", pieces.concat());
        prop_assume!(!line.contains("<!--") && !line.contains("~~") && !line.contains("[^") && !line.contains("]("));
        prop_assume!(!line.contains('&') && !line.contains("<br>"));
        let alnum = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        prop_assert_eq!(alnum(&spoken_line_with_commitment_mark_of(&line, LineState::PLAIN).text), alnum(&line), "{}", line);
        prop_assert_eq!(alnum(&printed(&line)), alnum(&line), "{}", line);
    }
}
