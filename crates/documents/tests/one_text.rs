//! One text, one answer: the words of the prompter are those of the read view, of every document and of the count; a
//! task is a box; what is private is so everywhere.

use super::opened::Opened;
use super::sample::{intervention, programme, session};
use proptest::prelude::*;
use rostrum_documents::{
    Block, Document, ReportOptions, Statement, StatementCopyKind, Style, TableKind, report_document,
    statement_document, write_docx, write_markdown, write_plain,
};
use rostrum_locale::Language;
use rostrum_markdown::{BlockKind, ListItemPrefix, StyledTextRun, blocks_of, public_text};
use rostrum_notebook::rehearsal::passages_of;
use rostrum_notebook::speaking::{FullOrShort, Interpretation, Pace, SpokenLanguage, SpokenTextAnalysis};
use rostrum_notebook::{NotePlace, Notebook, follow_up_tasks_in};
use rostrum_programme::LangTag;

/// Without white space: where a sign is left out, a space may go with it.
fn letters(text: &str) -> String {
    text.chars().filter(|c| !c.is_whitespace()).collect()
}

fn pace(text: &str) -> Pace {
    Pace::cited(SpokenLanguage::of_text(&LangTag::new("en"), text), Interpretation::of(true))
}

fn on_prompter(text: &str) -> String {
    passages_of(text, &pace(text)).iter().map(|passage| passage.text()).collect::<Vec<_>>().join("\n")
}

/// Units of speaking time, as the draft is counted while it is written, and as the prompter scrolls.
fn units(text: &str) -> (f64, f64) {
    let pace = pace(text);
    let counted = SpokenTextAnalysis::of(text, &LangTag::new("en")).spoken_count(FullOrShort::Full);
    let scrolled = passages_of(text, &pace).iter().map(|passage| passage.units).sum();
    (pace.convert_to_language_units(counted), scrolled)
}

/// The words that are set in type in the read view: without headings, texts of notes, and what nobody says.
fn in_read_view(text: &str) -> String {
    let said = |run: &StyledTextRun| !(run.ink.struck || run.ink.stamp || run.ink.note || run.ink.cut);
    let words = |block: &rostrum_markdown::Block| {
        let runs = block.cells.iter().map(|cell| cell.iter().filter(|run| said(run)));
        runs.map(|runs| runs.map(|run| run.text.as_str()).collect::<String>()).collect::<Vec<_>>().join("\t")
    };
    let blocks = blocks_of(text);
    let spoken =
        blocks.iter().filter(|block| block.note.is_none() && !matches!(block.kind, BlockKind::Heading(_)));
    spoken.map(words).collect::<Vec<_>>().join("\n")
}

/// The statement of a text without its head and its headings.
fn handed_in(text: &str, copy: StatementCopyKind) -> Document {
    let (programme, session) = (programme(), session());
    let mut intervention = intervention("en");
    intervention.body.text = text.to_owned();
    let statement =
        Statement { programme: &programme, session: &session, intervention: &intervention, times: None };
    let mut document = statement_document(copy, &[statement]);
    document.blocks.retain(|block| match block {
        Block::Paragraph(paragraph) => {
            !matches!(paragraph.style, Style::Title | Style::Subtitle | Style::Remark | Style::Heading(_))
        }
        Block::Table(table) => table.kind == TableKind::Rows,
    });
    document
}

/// The paragraphs of a Word document without what stands before them: boxes, numbers; and without our signs.
fn in_word(document: &Document) -> String {
    let opened = Opened::of(&write_docx(document).unwrap());
    let line = |line: &super::opened::Line| {
        let text =
            if line.style == "RostrumItem" { line.text.split_once('\t').unwrap().1 } else { &line.text };
        text.trim_start_matches(['☐', '☑']).trim_end_matches("[can be cut]").to_owned()
    };
    opened.lines.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// What the mission report says of a text that is a note, as plain text.
fn in_report(text: &str) -> String {
    let programme = programme();
    let mut notebook = Notebook::new(programme.id.clone());
    text.clone_into(&mut notebook.sessions.entry(session()).or_default().note.text);
    write_plain(&report_document(&programme, &notebook, &ReportOptions::new(Language::En)))
}

/// A line, and what is said of it.
const SAID: [(&str, &str); 45] = [
    ("Thank you, [name of Chair].", "Thank you, [name of Chair]."),
    ("[TBC]: thanks", "[TBC]: thanks"),
    ("It rose by [53.1%].", "It rose by [53.1%]."),
    ("2*3 and 4*5", "2*3 and 4*5"),
    ("if a<b and c>d", "if a<b and c>d"),
    ("It costs $5*2.", "It costs $5*2."),
    ("an unpaired ** stays", "an unpaired ** stays"),
    ("增长10~20%，30~40%。", "增长10~20%，30~40%。"),
    ("x ~~~gone~~~ y", "x ~~~gone~~~ y"),
    ("[^1]: words that nobody calls", "[^1]: words that nobody calls"),
    ("1986. A great year", "1986. A great year"),
    ("<!-- can be cut --> words", "words"),
    ("```limit``` is a word", "limit is a word"),
    ("````\n```text\n- [ ] a\n````", "```text- [ ] a"),
    ("    four spaces before a word", "four spaces before a word"),
    ("支持**53.1%**的目标", "支持53.1%的目标"),
    ("**“以人为本”**的复苏", "“以人为本”的复苏"),
    // Twenty-eight more of the kind.
    ("主席**先生**，您好。", "主席先生，您好。"),
    ("说**《公约》**和*（第102号）*。", "说《公约》和（第102号）。"),
    ("谢谢[主席姓名]：您好", "谢谢[主席姓名]：您好"),
    ("snake_case_name and __init__x", "snake_case_name and __init__x"),
    ("5 > 3 and 2 < 4", "5 > 3 and 2 < 4"),
    ("`**not bold**` stays", "**not bold** stays"),
    ("C:\\new\\table and 50\\%", "C:\\new\\table and 50\\%"),
    ("张*和李*出席", "张*和李*出席"),
    ("第*条和第*条", "第*条和第*条"),
    ("> 引文**“重”**点", "引文“重”点"),
    ("- [ ] send the paper @Ana", "send the paper @Ana"),
    ("1) first point", "first point"),
    ("2022. 年终", "2022. 年终"),
    ("#2 is the second target", "#2 is the second target"),
    ("See [Annex](page 3).", "See [Annex](page 3)."),
    ("**a** and **b", "a and **b"),
    ("one<br>two", "one two"),
    ("said <!-- to the minister --> so", "said so"),
    ("Tom & Jerry, R&amp;D", "Tom & Jerry, R&D"),
    ("the new ~~old~~ word", "the new word"),
    ("|a| + |b| is a sum", "|a| + |b| is a sum"),
    ("```\nlimit **e**\n```", "limit **e**"),
    ("a lone ` tick, rock`n`roll", "a lone ` tick, rock`n`roll"),
    ("De 10~~20 % à 30~~40 %", "De 10~~20 % à 30~~40 %"),
    ("«*très*» important et **«très»**", "«très» important et «très»"),
    ("**¿Cómo?** y *¡sí!*", "¿Cómo? y ¡sí!"),
    ("\\*not bold\\*, \\[a\\](b)", "*not bold*, [a](b)"),
    ("words <!-- and nothing ends it", "words <!-- and nothing ends it"),
];

/// Where the voices of a text differ from what is said.
fn differing(line: &str, said: &str) -> Vec<String> {
    let text = format!("Before.\n\n{line}\n\nAfter.");
    let all = letters(&format!("Before.{said}After."));
    let mut voices = vec![("prompter", on_prompter(&text)), ("read view", in_read_view(&public_text(&text)))];
    let document = handed_in(&text, StatementCopyKind::Reading);
    voices.push(("Word", in_word(&document)));
    let mut wrong: Vec<String> = voices
        .into_iter()
        .filter(|(_, told)| letters(told) != all)
        .map(|(voice, told)| format!("{voice}: {line:?}: {told:?}"))
        .collect();
    // What stands before a line there is ours: numbers, bullets.
    let holding = [
        ("Word for interpreters", letters(&in_word(&handed_in(&text, StatementCopyKind::Interpreters)))),
        ("text", letters(&write_plain(&document)).replace("[1]", "")),
        ("Markdown", letters(&on_prompter(&write_markdown(&document)))),
    ];
    for (voice, told) in holding.into_iter().filter(|(_, told)| !told.contains(&letters(said))) {
        wrong.push(format!("{voice}: {line:?}: {told:?}"));
    }
    let (counted, scrolled) = units(&text);
    if (counted - scrolled).abs() > 1e-6 {
        wrong.push(format!("count: {line:?}: {counted} and {scrolled}"));
    }
    // A task stands among the tasks of a report, with its owner; a word that was struck out stands there beside the others.
    // Notes are called by their numbers there, and an address stands behind the words of its link.
    let report = letters(&in_report(&text)).replace("[1]", "").replace("(https://www.ilo.org)", "");
    let words = said.split_whitespace().map(|word| word.trim_start_matches('@'));
    for word in words.filter(|word| !report.contains(word)) {
        wrong.push(format!("report: {line:?}: {word}"));
    }
    wrong
}

#[test]
fn one_text_has_one_answer_in_prompter_read_view_word_text_count_and_report() {
    let wrong: Vec<String> = SAID.iter().flat_map(|(line, said)| differing(line, said)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The words of a text that were made for it, in their order: `wq0z`, `wq1z` ….
fn made_words(text: &str) -> Vec<String> {
    let word = |(at, _): (usize, &str)| {
        let digits: String = text[at + 2..].chars().take_while(char::is_ascii_digit).collect();
        text[at + 2 + digits.len()..].starts_with('z').then(|| format!("wq{digits}z"))
    };
    text.match_indices("wq").filter_map(word).collect()
}

/// The tasks that are set in the read view, and how many of them say something.
fn boxes_in_read_view(text: &str) -> (usize, usize) {
    let blocks = blocks_of(text);
    let is_task =
        |block: &&rostrum_markdown::Block| matches!(block.kind, BlockKind::Item(ListItemPrefix::Task { .. }));
    let says = |block: &&rostrum_markdown::Block| {
        let mut runs = block.cells.iter().flatten().filter(|run| !run.ink.struck && !run.ink.stamp);
        runs.any(|run| run.ink.note || !run.text.trim().is_empty())
    };
    (blocks.iter().filter(is_task).count(), blocks.iter().filter(is_task).filter(says).count())
}

/// Texts as they are typed, each word of them another.
fn text() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "W",
        "W",
        "W ",
        " W",
        "W",
        "，W",
        "“W”",
        "**W**",
        "*W*",
        "**“W”**",
        "`W`",
        "[W](https://a.org/b)",
        "[W](W)",
        "![W](a/b.png)",
        "[W]",
        "~~W~~",
        "<!-- W -->",
        "<!-- can be cut -->",
        "[^1]",
        "10~20%",
        "2*3",
        "a<b",
        "|",
        "\\*",
        "\n",
        "\n",
        "\n\n",
        "\n\n",
        "\n- ",
        "\n- [ ] W",
        "\n- [x] ",
        "\n  - [ ] W",
        "\n1. ",
        "\n> ",
        "\n    ",
        "\n# W\n",
        "\n## W\n",
        "\n[13:07] ",
        "\n```\n",
        "\n````\n",
        "```W```",
        "\n| W | W |\n|---|---|\n| W | W |\n",
        "\n[^1]: W\n",
        "\n**Commitment:** W #2",
        "\n## Internal\n",
        "\n**内部：**W",
        "\n【内部】W",
        "\n## Lignes rouges\n",
        "\nInterno: W",
        "**",
        "*",
        "~~",
        "`",
        "```",
        "<!--",
        "-->",
        "[",
        "](",
        "<b>",
        "&amp;",
        "#",
        "第*条",
    ]);
    prop::collection::vec(pieces, 0..24).prop_map(|pieces| {
        let mut count = 0;
        let mut text = String::new();
        for c in pieces.concat().chars() {
            match c {
                'W' => {
                    text.push_str(&format!("wq{count}z"));
                    count += 1;
                }
                c => text.push(c),
            }
        }
        text
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]

    #[test]
    fn the_words_of_prompter_read_view_documents_and_count_are_the_same(text in text()) {
        let said = made_words(&on_prompter(&text));
        let public = public_text(&text);
        prop_assert_eq!(&made_words(&in_read_view(&public)), &said, "read view: {:?}", text);
        for copy in [StatementCopyKind::Reading, StatementCopyKind::Interpreters] {
            let mut document = handed_in(&text, copy);
            prop_assert_eq!(&made_words(&in_word(&document)), &said, "Word: {:?}", text);
            document.notes.clear();
            prop_assert_eq!(&made_words(&write_plain(&document)), &said, "text: {:?}", text);
        }
        let markdown = write_markdown(&handed_in(&text, StatementCopyKind::Reading));
        prop_assert_eq!(&made_words(&on_prompter(&markdown)), &said, "Markdown: {:?}: {:?}", text, markdown);
        let (counted, scrolled) = units(&text);
        prop_assert!((counted - scrolled).abs() < 1e-6, "count: {:?}: {} and {}", text, counted, scrolled);
    }

    #[test]
    fn every_task_is_a_box(text in text()) {
        let tasks = follow_up_tasks_in(&NotePlace::Forum, &text, None).len();
        prop_assert_eq!(tasks, boxes_in_read_view(&text).0, "{:?}", text);
        let opened = Opened::of(&write_docx(&handed_in(&text, StatementCopyKind::Reading)).unwrap());
        let printed = opened.lines.iter().filter(|line| line.text.starts_with(['☐', '☑'])).count();
        prop_assert_eq!(printed, boxes_in_read_view(&public_text(&text)).1, "{:?}", text);
    }

    /// What is private is in nothing that leaves, and counts for no time.
    #[test]
    fn what_is_private_is_so_everywhere(text in text()) {
        let public = public_text(&text);
        let open = made_words(&public);
        let document = handed_in(&text, StatementCopyKind::Interpreters);
        let opened = Opened::of(&write_docx(&document).unwrap());
        let voices = [
            on_prompter(&text),
            opened.parts.values().cloned().collect::<String>(),
            write_plain(&document),
            write_markdown(&document),
            in_report(&text),
        ];
        for told in voices {
            let leaked: Vec<String> = made_words(&told).into_iter().filter(|word| !open.contains(word)).collect();
            prop_assert!(leaked.is_empty(), "{:?} tells {:?}: {}", text, leaked, told);
        }
        prop_assert_eq!(units(&text).0, units(&public).0, "{:?}", text);
    }
}

/// More lines, written to be read differently by somebody; what is said of each.
const AWKWARD: [(&str, &str); 62] = [
    // Emphasis beside Chinese punctuation.
    ("他说：**“好。”**然后走了", "他说：“好。”然后走了"),
    ("**（一）**总则；**（二）**细则", "（一）总则；（二）细则"),
    ("**《公约》**、**《建议书》**", "《公约》、《建议书》"),
    ("增长**5%**、**6%**和**7%**。", "增长5%、6%和7%。"),
    ("**主席：** **谢谢**", "主席： 谢谢"),
    ("***“都”***要", "“都”要"),
    ("**中文**English**中文**", "中文English中文"),
    ("__“以人为本”__ 的复苏", "“以人为本” 的复苏"),
    ("“**以人为本**”", "“以人为本”"),
    ("*注意*：**（见附件）**。", "注意：（见附件）。"),
    ("**甲，**乙", "甲，乙"),
    ("**一、**目标**二、**措施", "一、目标二、措施"),
    // Code.
    ("`a``b`", "a``b"),
    ("``a ` b`` c", "a ` b c"),
    ("`<!-- x -->` stays", "<!-- x --> stays"),
    ("`[a](https://b.org)` stays", "[a](https://b.org) stays"),
    ("`**`和**`a`**", "**和a"),
    ("编号`A-1`、`A-2`。", "编号A-1、A-2。"),
    ("` a ` is no code", "` a ` is no code"),
    ("don`t and won`t", "don`t and won`t"),
    // Fences.
    ("~~~\n# no heading\n~~~", "# no heading"),
    ("```rust\nfn a() {}\n```", "rust fn a() {}"),
    ("   ```\n   a\n   ```", "a"),
    ("```\n<!-- said\n```", "<!-- said"),
    ("```\na\n~~~ c\nb\n```", "a ~~~ c b"),
    ("```` a ```` b", "a b"),
    ("```a\nb", "```a b"),
    ("~~~~ a\nwords that go on", "~~~~ a words that go on"),
    // Footnotes.
    ("一[^1]。\n\n[^1]: 来源", "一。"),
    ("one[^a], two[^a].\n\n[^a]: source", "one, two."),
    ("**one[^1]**\n\n[^1]: **source**", "one"),
    ("see [^Chair] and [^1]", "see [^Chair] and [^1]"),
    ("one[^1]\n\n[^1]: a\n    b\n\nafter", "one after"),
    ("[^1] begins\n\n[^1]: source", "begins"),
    ("`[^1]` is code\n\n[^1]: typed", "[^1] is code [^1]: typed"),
    ("~~one[^1]~~ two\n\n[^1]: source", "two"),
    // Links.
    ("[报告](https://www.ilo.org)（第3段）", "报告（第3段）"),
    ("**[the report](https://www.ilo.org)**, p. 3", "the report, p. 3"),
    ("[a [b] c](https://www.ilo.org)", "a [b] c"),
    ("[a](https://www.ilo.org/x_(y)_z)b", "ab"),
    ("[a](<https://www.ilo.org/x y>)", "[a](<https://www.ilo.org/x y>)"),
    ("[a](ftp://a.org) and [b](notes.md)", "[a](ftp://a.org) and [b](notes.md)"),
    ("https://www.ilo.org/a_b_c*d*", "https://www.ilo.org/a_b_c*d*"),
    ("[](https://www.ilo.org) empty", "empty"),
    ("[a][1] b\n\n[1]: https://www.ilo.org", "a b"),
    // Masks and blanks.
    ("王*明、李**、赵某*", "王*明、李**、赵某*"),
    ("*年*月*日", "*年*月*日"),
    ("**年**月**日", "**年**月**日"),
    ("From ___ to ___ and ** to **", "From ___ to ___ and ** to **"),
    ("138****5678", "138****5678"),
    ("5*, 6**, 7***", "5*, 6**, 7***"),
    ("~5% and ~6%, ~~ 7%", "~5% and ~6%, ~~ 7%"),
    // What is private, in four languages.
    ("**内部：**底线是3%", ""),
    ("Internal: we accept 3%", ""),
    ("Interne : nous acceptons 3 %", ""),
    ("Interno: aceptamos 3 %", ""),
    ("【保密】三年", ""),
    ("- Confidential: three years\n  - and more", ""),
    ("> **Usage interne :** trois ans", ""),
    ("1. **Para uso interno:** tres", ""),
    ("**[内部](https://a.org)：**三年", ""),
    ("[Internal](https://www.ilo.org) audit", "Internal audit"),
];

#[test]
fn awkward_lines_have_one_answer_too() {
    let wrong: Vec<String> = AWKWARD.iter().flat_map(|(line, said)| differing(line, said)).collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn signs_right_behind_a_target_are_read_alike_everywhere() {
    for text in [
        "**Commitment:** wq0z #2~~wq1z~~",
        "**Commitment:** wq0z #2**wq1z**",
        "**承诺**：wq0z #目标2~~wq1z~~",
    ] {
        let said = made_words(&on_prompter(text));
        assert_eq!(made_words(&in_read_view(&public_text(text))), said, "{text}");
        for copy in [StatementCopyKind::Reading, StatementCopyKind::Interpreters] {
            let document = handed_in(text, copy);
            assert_eq!(made_words(&in_word(&document)), said, "{text}");
            assert_eq!(made_words(&write_plain(&document)), said, "{text}");
        }
    }
}
