//! Where CommonMark and the forms of GitHub leave no doubt, another reader of Markdown sees the same letters in
//! the same looks. Where delegates' text is otherwise (marks beside Han characters, blanks, masked names), we
//! differ on purpose; that is in `documents`' tests of letters.

use comrak::nodes::{AstNode, ListType, NodeValue};
use comrak::{Arena, Options, parse_document};
use proptest::prelude::*;
use rostrum_markdown::{BlockKind, BlockPrefix, StyledTextRun, blocks_of};

/// A letter, and how it looks: bold, emphasised, struck, code, where it leads.
type Letter = (char, bool, bool, bool, bool, String);
/// What opens a block, and its letters without white space.
type Seen = (String, Vec<Letter>);

fn ours(text: &str) -> Vec<Seen> {
    let letters = |runs: &[StyledTextRun]| -> Vec<Letter> {
        let each = runs.iter().flat_map(|run| run.text.chars().map(move |c| (c, &run.ink)));
        each.filter(|(c, _)| !c.is_whitespace())
            .map(|(c, ink)| {
                (c, ink.bold, ink.italic, ink.struck, ink.code, ink.link.clone().unwrap_or_default())
            })
            .collect()
    };
    let mut seen = Vec::new();
    for block in blocks_of(text) {
        let quoted = if block.quoted { "quoted " } else { "" };
        let depth = block.depth;
        let kind = match &block.kind {
            BlockKind::Heading(level) => format!("heading {level}"),
            BlockKind::Paragraph => "paragraph".to_owned(),
            BlockKind::Item(BlockPrefix::Bullet) => format!("bullet at {depth}"),
            BlockKind::Item(BlockPrefix::Number(number)) => format!("number {number} at {depth}"),
            BlockKind::Item(BlockPrefix::Task { done, .. }) => format!("task {done} at {depth}"),
            BlockKind::Code => "code".to_owned(),
            BlockKind::Rule => "rule".to_owned(),
            BlockKind::Row { head } => format!("row, head {head}"),
        };
        let kind = format!("{quoted}{kind}");
        for cell in &block.cells {
            // Letters of code are not marked as such where the block is code.
            let mut letters = letters(cell);
            if block.kind == BlockKind::Code {
                letters.iter_mut().for_each(|letter| letter.4 = false);
            }
            seen.push((kind.clone(), letters));
        }
        if block.cells.is_empty() {
            seen.push((kind, Vec::new()));
        }
    }
    seen
}

#[derive(Clone, Default)]
struct Look {
    bold: bool,
    italic: bool,
    struck: bool,
    link: String,
    quoted: bool,
    depth: usize,
    item: Option<String>,
    head: bool,
}

fn theirs(text: &str) -> Vec<Seen> {
    let arena = Arena::new();
    let mut options = Options::default();
    options.extension.strikethrough = true;
    options.extension.tasklist = true;
    options.extension.table = true;
    let mut seen = Vec::new();
    walk(parse_document(&arena, text, &options), Look::default(), &mut seen);
    seen
}

fn walk<'a>(node: &'a AstNode<'a>, mut look: Look, seen: &mut Vec<Seen>) {
    let quoted = if look.quoted { "quoted " } else { "" };
    let open = |kind: String, seen: &mut Vec<Seen>| seen.push((format!("{quoted}{kind}"), Vec::new()));
    let mut letters = |words: &str, code: bool, look: &Look| {
        if let Some((_, letters)) = seen.last_mut() {
            let each = words.chars().filter(|c| !c.is_whitespace());
            letters.extend(each.map(|c| (c, look.bold, look.italic, look.struck, code, look.link.clone())));
        }
    };
    match &node.data.borrow().value {
        NodeValue::Text(words) => letters(words, false, &look),
        NodeValue::Code(code) => letters(&code.literal, true, &look),
        NodeValue::Strong => look.bold = true,
        NodeValue::Emph => look.italic = true,
        NodeValue::Strikethrough => look.struck = true,
        NodeValue::Link(link) => look.link = link.url.clone(),
        NodeValue::Heading(heading) => open(format!("heading {}", heading.level), seen),
        NodeValue::ThematicBreak => open("rule".to_owned(), seen),
        NodeValue::CodeBlock(code) => {
            open("code".to_owned(), seen);
            seen.last_mut().unwrap().1 = code
                .literal
                .chars()
                .filter(|c| !c.is_whitespace())
                .map(|c| (c, false, false, false, false, String::new()))
                .collect();
        }
        NodeValue::BlockQuote => look.quoted = true,
        NodeValue::List(_) => look.depth += 1,
        NodeValue::Item(item) => {
            let start = item.start;
            look.item = Some(match item.list_type {
                ListType::Bullet => format!("bullet at {}", look.depth),
                ListType::Ordered => format!("number {start} at {}", look.depth),
            });
        }
        NodeValue::TaskItem(task) => {
            look.item = Some(format!("task {} at {}", task.symbol.is_some(), look.depth))
        }
        NodeValue::Paragraph => open(look.item.take().unwrap_or_else(|| "paragraph".to_owned()), seen),
        NodeValue::TableRow(head) => look.head = *head,
        NodeValue::TableCell => open(format!("row, head {}", look.head), seen),
        _ => {}
    }
    for child in node.children() {
        walk(child, look.clone(), seen);
        if look.item.is_some() {
            look.item = None;
        }
    }
}

/// Words without a letter that could be a mark.
fn words() -> impl Strategy<Value = String> {
    prop_oneof!["[a-z]{1,6}( [a-z]{1,6}){0,2}", "[一-三]{1,4}", "[0-9]{1,3} (per cent|张)"]
}

fn inline() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => words(),
        1 => words().prop_map(|words| format!("**{words}**")),
        1 => words().prop_map(|words| format!("*{words}*")),
        1 => words().prop_map(|words| format!("***{words}***")),
        1 => words().prop_map(|words| format!("~~{words}~~")),
        1 => words().prop_map(|words| format!("`{words}`")),
        1 => words().prop_map(|words| format!("`` a`{words} ``")),
        1 => words().prop_map(|words| format!("[{words}](https://example.org/a)")),
        1 => (words(), words()).prop_map(|(one, two)| format!("**{one} *{two}* {one}**")),
        1 => (words(), words()).prop_map(|(one, two)| format!("*{one} **{two}***")),
        1 => (words(), words()).prop_map(|(one, two)| format!("[{one} **{two}**](https://example.org/b)")),
        1 => words().prop_map(|words| format!("\\*{words}\\* \\[x\\] 5")),
        1 => Just("2 * 3 * 4".to_owned()),
        1 => Just("a_b_c".to_owned()),
        1 => Just("[name of Chair] (see)".to_owned()),
        1 => Just("Tom & Jerry &amp; Co".to_owned()),
    ];
    prop::collection::vec(piece, 1..5).prop_map(|pieces| format!("w {}", pieces.join(" ")))
}

fn block() -> impl Strategy<Value = String> {
    prop_oneof![
        (1_usize..=6, inline()).prop_map(|(level, words)| format!("{} {words}", "#".repeat(level))),
        inline(),
        inline().prop_map(|words| format!("> {words}")),
        prop::collection::vec(inline(), 1..4).prop_map(|items| {
            items.iter().map(|item| format!("- {item}")).collect::<Vec<_>>().join("\n")
        }),
        (inline(), inline(), inline()).prop_map(|(a, b, c)| format!("- {a}\n  - {b}\n- {c}")),
        (inline(), inline()).prop_map(|(a, b)| format!("1. {a}\n2. {b}")),
        (inline(), inline()).prop_map(|(a, b)| format!("- [ ] {a}\n- [x] {b}")),
        words().prop_map(|words| format!("```\n{words}\n- **{words}**\n```")),
        words().prop_map(|words| format!("````\n```\n{words}\n```\n````")),
        words().prop_map(|words| format!("~~~\n{words}\n~~~")),
        (inline(), inline()).prop_map(|(a, b)| format!("| {a} | b |\n|---|---|\n| c | {b} |")),
        Just("---".to_owned()),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn where_there_is_no_doubt_another_reader_sees_the_same(blocks in prop::collection::vec(block(), 1..5)) {
        // Lists and quotations that follow each other would be one: a paragraph parts them.
        let text = blocks.join("\n\nand so on\n\n");
        prop_assert_eq!(ours(&text), theirs(&text), "{}", text);
    }
}
