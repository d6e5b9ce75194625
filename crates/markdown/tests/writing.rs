//! Writing Markdown: lists, marks, stamps, speakers, looks, blocks, finding, and what is worked out by
//! line. `|` is the caret, `<` and `>` are the ends of a selection.

use proptest::prelude::*;
use rostrum_markdown::{
    Block, BlockKind, EditWithSelection, HighlightStyle, LineState, ListItemPrefix, ListMarker, PerLineCache,
    Selection, Splice, blocks_of, continue_or_end_list, cycle_heading_level_at_caret, find_all,
    highlight_spans_of, indent_list_items, insert_speaker_mark, insert_speaker_mark_with_time,
    insert_time_stamp, line_states_of, list_item_of, outdent_list_items, speaker_mark_of, speakers_in,
    splice_between_at_caret, time_stamp_of, toggle_bold, toggle_list, toggle_task_tick_at,
    toggle_ticks_or_make_tasks,
};

fn read(marked: &str) -> (String, Selection) {
    if let Some(at) = marked.find('|') {
        return (marked.replacen('|', "", 1), Selection::caret(at));
    }
    let (anchor, end) = (marked.find('‹').unwrap(), marked.find('›').unwrap());
    let text = marked.replacen('‹', "", 1).replacen('›', "", 1);
    (text, Selection { anchor, caret: end - '‹'.len_utf8() })
}

fn show(text: &str, change: &EditWithSelection) -> String {
    let mut new = change.applied_to(text);
    let range = change.selection.range();
    if range.is_empty() {
        new.insert(range.start, '|');
    } else {
        new.insert(range.end, '›');
        new.insert(range.start, '‹');
    }
    new
}

fn after(marked: &str, change: impl Fn(&str, Selection) -> EditWithSelection) -> String {
    let (text, selection) = read(marked);
    show(&text, &change(&text, selection))
}

fn maybe_after(
    marked: &str,
    change: impl Fn(&str, Selection) -> Option<EditWithSelection>,
) -> Option<String> {
    let (text, selection) = read(marked);
    change(&text, selection).map(|change| show(&text, &change))
}

#[test]
fn enter_continues_every_kind_of_item() {
    let enter = |marked| maybe_after(marked, |text, selection| continue_or_end_list(text, selection.caret));
    for (before, expected) in [
        ("- 一|", Some("- 一\n- |")),
        ("* a|b", Some("* a\n* |b")),
        ("  + a|", Some("  + a\n  + |")),
        ("9. a|", Some("9. a\n10. |")),
        ("3) a|", Some("3) a\n4) |")),
        ("- [x] 做完|", Some("- [x] 做完\n- [ ] |")),
        ("x\n- |\ny", Some("x\n|\ny")),
        ("- [ ] |", Some("|")),
        ("-|", Some("|")),
        ("plain|", None),
        ("|- a", None),
        ("-a|", None),
        ("1.a|", None),
        ("2022年|", None),
        // What is no item to read is none to write either.
        ("1986. A great year|", None),
        ("2022) 日内瓦|", None),
        ("2022. [ ] 复核|", Some("2022. [ ] 复核\n2023. [ ] |")),
    ] {
        assert_eq!(enter(before).as_deref(), expected, "{before}");
    }
}

#[test]
fn items_move_in_and_out_with_what_is_selected() {
    assert_eq!(maybe_after("- a|", indent_list_items).as_deref(), Some("  - a|"));
    assert_eq!(maybe_after("1. a|", indent_list_items).as_deref(), Some("   1. a|"));
    assert_eq!(maybe_after("- ‹a\n\n- b›", indent_list_items).as_deref(), Some("  - ‹a\n\n  - b›"));
    assert_eq!(maybe_after("  - a|", outdent_list_items).as_deref(), Some("- a|"));
    assert_eq!(maybe_after("\t- a|", outdent_list_items).as_deref(), Some("- a|"));
    assert_eq!(maybe_after("- a|", outdent_list_items), None);
    assert_eq!(maybe_after("plain|", indent_list_items), None);
}

#[test]
fn what_stands_below_a_note_is_text_again_unless_it_is_indented() {
    let text = "甲[^1]\n\n[^1]: 来源\n    还是来源\n乙\n丙";
    let told: Vec<(String, bool)> =
        blocks_of(text).iter().map(|block| (block.text(), block.note.is_some())).collect();
    assert_eq!(told, [("甲1".into(), false), ("来源\n还是来源".into(), true), ("乙\n丙".into(), false)]);
    let stretches = highlight_spans_of("[^1]: 来源", LineState::default());
    assert!(
        stretches.iter().all(|stretch| matches!(stretch.look, HighlightStyle::Sign | HighlightStyle::Quote)),
        "{stretches:?}"
    );
}

#[test]
fn bold_goes_on_and_off() {
    for (before, expected) in [
        ("‹重点›", "**‹重点›**"),
        ("**‹重点›**", "‹重点›"),
        ("‹**重点**›", "‹重点›"),
        ("a|b", "a**|**b"),
        ("‹ a › b", " **‹a›**  b"),
        ("‹a\nb›", "**‹a›**\nb"),
    ] {
        assert_eq!(after(before, toggle_bold), expected, "{before}");
    }
}

#[test]
fn headings_lists_and_tasks_go_round() {
    assert_eq!(after("会|上", cycle_heading_level_at_caret), "## 会|上");
    assert_eq!(after("## 会|上", cycle_heading_level_at_caret), "### 会|上");
    assert_eq!(after("### 会|上", cycle_heading_level_at_caret), "会|上");
    assert_eq!(after("#tag|", cycle_heading_level_at_caret), "## #tag|");
    assert_eq!(after("‹a\n\nb›", toggle_list), "- ‹a\n\n- b›");
    assert_eq!(after("- ‹a\n- b›", toggle_list), "‹a\nb›");
    assert_eq!(after("|", toggle_list), "- |");
    assert_eq!(after("a|", toggle_ticks_or_make_tasks), "- [ ] a|");
    assert_eq!(after("- a|", toggle_ticks_or_make_tasks), "- [ ] a|");
    assert_eq!(after("- [ ] a|", toggle_ticks_or_make_tasks), "- [x] a|");
    assert_eq!(after("- [X] a|", toggle_ticks_or_make_tasks), "- [ ] a|");
    assert_eq!(after("‹- [ ] a\n- [x] b\nc›", toggle_ticks_or_make_tasks), "‹- [x] a\n- [x] b\nc›");
    let text = "x\n1. [ ] 表格\n";
    assert_eq!(toggle_task_tick_at(text, 5).unwrap().applied_to(text), "x\n1. [x] 表格\n");
    assert_eq!(toggle_task_tick_at(text, 0), None);
}

#[test]
fn stamps_go_where_the_next_words_belong() {
    let stamp = |marked| after(marked, |text, selection| insert_time_stamp(text, selection.caret, "14:52"));
    assert_eq!(stamp("|"), "[14:52] |");
    assert_eq!(stamp("先|前\n后"), "先前\n[14:52] |\n后");
    assert_eq!(stamp("|已有"), "[14:52] |已有");
    assert_eq!(stamp("- |"), "- [14:52] |");
    assert_eq!(stamp("[14:50] |"), "[14:52] |");
    assert_eq!(time_stamp_of("[14:52] x"), Some(0..7));
    assert_eq!(time_stamp_of("  - [9:05] x"), Some(4..10));
    assert_eq!(time_stamp_of("- [ ] [14:52] x"), Some(6..13));
    for no in ["[x] a", "[14:5] a", "a [14:52]", "[114:52]", "[１４:52]"] {
        assert_eq!(time_stamp_of(no), None, "{no}");
    }
}

#[test]
fn speakers_are_read_in_every_language_s_form() {
    for (line, name) in [
        ("**雇主组**：现金流", Some("雇主组")),
        ("[13:15] **Employers' group:** cash flow", Some("Employers' group")),
        ("- **Kenya**: yes", Some("Kenya")),
        ("**Groupe des employeurs :** oui", Some("Groupe des employeurs")),
        ("**Groupe** : oui", Some("Groupe")),
        ("**重点** 在此", None),
        ("说 **主席**：好", None),
        ("****：", None),
    ] {
        assert_eq!(speaker_mark_of(line).map(|(_, name)| name), name, "{line}");
    }
    assert_eq!(speakers_in("**甲**：a\nx\n[13:00] **乙:** b\n**甲**：c"), ["甲", "乙"]);
    let mark =
        |marked| after(marked, |text, selection| insert_speaker_mark(text, selection.caret, "**甲**："));
    assert_eq!(mark("|"), "**甲**：|");
    assert_eq!(mark("[13:15] |"), "[13:15] **甲**：|");
    assert_eq!(mark("[13:15]|"), "[13:15] **甲**：|");
    assert_eq!(mark("- |"), "- **甲**：|");
    assert_eq!(mark("有话|\n后"), "有话\n**甲**：|\n后");
    assert_eq!(mark("[13:15] 有话|"), "[13:15] 有话\n**甲**：|");
    assert_eq!(list_item_of("12) a").unwrap().marker, ListMarker::Number { number: 12, delimiter: ')' });
}

fn looks(line: &str) -> Vec<(&str, HighlightStyle)> {
    let stretches = highlight_spans_of(line, LineState::PLAIN);
    stretches.into_iter().map(|stretch| (&line[stretch.range], stretch.look)).collect()
}

#[test]
fn a_line_is_set_by_what_it_means() {
    use HighlightStyle::{Bold, Code, Done, Heading, Marker, Plain, Quote, Settled, Sign, Stamp};
    assert_eq!(looks("## 会上"), [("## ", Sign), ("会上", Heading)]);
    assert_eq!(
        looks("[13:07] **主持人**：三点"),
        [("[13:07]", Stamp), (" ", Plain), ("**", Sign), ("主持人", Bold), ("**", Sign), ("：三点", Plain)]
    );
    assert_eq!(looks("- [ ] a"), [("- [ ] ", Marker), ("a", Plain)]);
    assert_eq!(looks("- [x] a"), [("- ", Marker), ("[x] ", Done), ("a", Settled)]);
    assert_eq!(looks("> 摘要 `x`"), [("> ", Sign), ("摘要 ", Quote), ("`x`", Code)]);
    assert_eq!(looks("a ** b"), [("a ** b", Plain)]);
    assert_eq!(looks("2 * 3 ** 4"), [("2 * 3 ** 4", Plain)]);
    assert_eq!(
        looks("支持[^1]。 <!-- 可省略 -->"),
        [("支持", Plain), ("[^1]", Sign), ("。 ", Plain), ("<!-- 可省略 -->", Sign)]
    );
    assert_eq!(looks("a < b [c] <!-- d"), [("a < b [c] <!-- d", Plain)]);
    let text = "```\n**no**\n```\n**yes**";
    let states = line_states_of(text);
    let inner: Vec<HighlightStyle> =
        text.lines().zip(&states).map(|(line, state)| highlight_spans_of(line, *state)[0].look).collect();
    assert_eq!(inner, [Sign, Code, Sign, Sign]);
    assert_eq!(states[3], LineState::PLAIN);
}

#[test]
fn finding_ignores_case_and_width() {
    assert_eq!(find_all("ABC ａｂｃ abc", "Abc"), [0..3, 4..13, 14..17]);
    assert_eq!(find_all("社会保护和社会对话", "社会"), [0..6, 15..21]);
    assert_eq!(find_all("aaa", "aa"), vec![0..2]);
    assert_eq!(find_all("三点：一", "点:"), vec![3..9]);
    assert_eq!(find_all("Le délégué, le delegue\u{301}", "DELEGUE"), [3..13, 18..27]);
    assert_eq!(find_all("l’œuvre", "l'oeuvre"), vec![0..10]);
    // Both letters that are looked for stand in one; nothing is looked for by an accent alone.
    assert_eq!(find_all("Straße", "s"), [0..1, 4..6]);
    assert_eq!(find_all("é", "\u{301}"), Vec::<std::ops::Range<usize>>::new());
    assert_eq!(find_all("abc", ""), Vec::<std::ops::Range<usize>>::new());
}

#[test]
fn a_note_is_read_as_blocks_and_keeps_its_lines() {
    let text = "# 会上\n[13:07] **主持人**：三点\n[13:15] 二\n\n- [ ] 一\n  - 二\n3. 三\n\n> 摘\n\n```\na\n b\n```\n\n---\n\n| a | b |\n|---|---|\n| 1 | 2 |\n";
    let blocks = blocks_of(text);
    let kinds: Vec<&BlockKind> = blocks.iter().map(|block| &block.kind).collect();
    let at = text.find("[ ]").unwrap();
    assert_eq!(
        kinds,
        [
            &BlockKind::Heading(1),
            &BlockKind::Paragraph,
            &BlockKind::Item(ListItemPrefix::Task { done: false, at }),
            &BlockKind::Item(ListItemPrefix::Bullet),
            &BlockKind::Item(ListItemPrefix::Number(3)),
            &BlockKind::Paragraph,
            &BlockKind::Code,
            &BlockKind::Rule,
            &BlockKind::Row { head: true },
            &BlockKind::Row { head: false },
        ]
    );
    let texts: Vec<String> = blocks.iter().map(Block::text).collect();
    assert_eq!(texts[1], "[13:07] 主持人：三点\n[13:15] 二");
    assert_eq!(texts[6], "a\n b");
    assert_eq!(texts[9], "1\t2");
    let stamps: Vec<&str> =
        blocks[1].cells[0].iter().filter(|run| run.ink.stamp).map(|run| run.text.as_str()).collect();
    assert_eq!(stamps, ["[13:07]", "[13:15]"]);
    assert_eq!((blocks[3].depth, blocks[5].quoted), (2, true));
}

#[test]
fn notes_and_comments_of_a_intervention_are_no_part_of_what_is_read() {
    let text = "第一点[^1]。 <!-- 可省略 -->\n第二点<!-- ask the ministry -->。\n\n<!-- a remark\nover lines -->\n\n[^1]: 概览，第3段。\n";
    let blocks = blocks_of(text);
    assert_eq!(blocks.len(), 2, "{blocks:?}");
    assert_eq!(blocks[0].text(), "第一点1。 \n第二点。");
    let calls: Vec<&str> =
        blocks[0].cells[0].iter().filter(|run| run.ink.note).map(|run| run.text.as_str()).collect();
    assert_eq!(calls, ["1"]);
    let lines = blocks[0].cells[0].split(|run| run.text.contains('\n')).next().unwrap();
    assert!(lines.iter().any(|run| run.ink.cut), "{blocks:?}");
    assert_eq!((blocks[1].note.as_deref(), blocks[1].text().as_str()), (Some("1"), "概览，第3段。"));
    assert_eq!(blocks[1].at, text.find("概览").unwrap());
}

/// Markdown as hands make it, and everything else.
fn text() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("\n"),
        Just("- "),
        Just("1. "),
        Just("[ ] "),
        Just("[x] "),
        Just("**"),
        Just("```\n"),
        Just("# "),
        Just("> "),
        Just("[14:52] "),
        Just("：**"),
        Just("社会"),
        Just("a"),
        Just(" "),
        Just("\t"),
        Just("é"),
        Just("😀"),
        Just("|"),
        Just("`"),
        Just("_"),
    ];
    prop_oneof![proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat()), any::<String>(),]
}

fn places() -> impl Strategy<Value = (String, Selection)> {
    (text(), 0..200_usize, 0..200_usize).prop_map(|(text, anchor, caret)| (text, Selection { anchor, caret }))
}

proptest! {
    #[test]
    fn no_text_and_no_offset_can_break_a_change((text, selection) in places()) {
        let at = selection.caret;
        let changes = [
            Some(toggle_bold(&text, selection)),
            Some(cycle_heading_level_at_caret(&text, selection)),
            Some(toggle_list(&text, selection)),
            Some(toggle_ticks_or_make_tasks(&text, selection)),
            Some(insert_time_stamp(&text, at, "14:52")),
            Some(insert_speaker_mark(&text, at, "**甲**：")),
            continue_or_end_list(&text, at),
            indent_list_items(&text, selection),
            outdent_list_items(&text, selection),
            toggle_task_tick_at(&text, at),
        ];
        for change in changes.into_iter().flatten() {
            let mut new = text.clone();
            prop_assert!(change.splice.apply(&mut new).is_ok(), "{change:?} was not made for the text");
            let range = change.selection.range();
            prop_assert!(new.is_char_boundary(range.start) && new.is_char_boundary(range.end), "{change:?}");
            let mut back = new.clone();
            prop_assert!(change.splice.inverse().apply(&mut back).is_ok());
            prop_assert_eq!(&back, &text);
        }
        blocks_of(&text);
        speakers_in(&text);
    }

    #[test]
    fn looks_cover_a_line_without_gaps(line in "[^\n]*", code in any::<bool>()) {
        let state = if code { LineState::CODE } else { LineState::PLAIN };
        let stretches = highlight_spans_of(&line, state);
        let mut at = 0;
        for stretch in stretches {
            prop_assert_eq!(stretch.range.start, at);
            prop_assert!(line.get(stretch.range.clone()).is_some());
            at = stretch.range.end;
        }
        prop_assert_eq!(at, line.len());
    }

    #[test]
    fn ticking_twice_gives_the_same_text((text, selection) in places()) {
        if let Some(once) = toggle_task_tick_at(&text, selection.caret) {
            let ticked = once.applied_to(&text);
            let twice = toggle_task_tick_at(&ticked, once.splice.at).unwrap().applied_to(&ticked);
            prop_assert!(twice.eq_ignore_ascii_case(&text), "{twice:?}");
        }
    }

    #[test]
    fn out_is_the_inverse_of_in((text, selection) in places()) {
        if let Some(moved) = indent_list_items(&text, selection) {
            let inner = moved.applied_to(&text);
            let back = outdent_list_items(&inner, moved.selection).unwrap().applied_to(&inner);
            let same = |text: &str| text.split('\n').map(|line| line.trim_start().to_owned()).collect::<Vec<_>>();
            prop_assert_eq!(same(&back), same(&text));
        }
    }

    #[test]
    fn typing_is_read_at_the_caret(text in text(), at in 0..200_usize, typed in "[a社\n]{0,3}", gone in 0..3_usize) {
        let at = text.floor_char_boundary(at);
        let end = text[at..].char_indices().nth(gone).map_or(text.len(), |(offset, _)| at + offset);
        let new = format!("{}{typed}{}", &text[..at], &text[end..]);
        match splice_between_at_caret(&text, &new, at + typed.len()) {
            Some(splice) => {
                let mut made = text.clone();
                prop_assert!(splice.apply(&mut made).is_ok());
                prop_assert_eq!(made, new);
                prop_assert_eq!(splice.inserted_end(), at + typed.len());
            }
            None => prop_assert_eq!(text, new),
        }
    }

    #[test]
    fn what_is_worked_out_by_line_is_as_if_it_were_worked_out_anew(texts in proptest::collection::vec(text(), 1..5)) {
        let work_out = |line: &str, state: LineState| (line.to_owned(), highlight_spans_of(line, state));
        let mut table = PerLineCache::default();
        for text in texts {
            table.update_with_states(&text, work_out);
            let mut fresh = PerLineCache::default();
            fresh.update_with_states(&text, work_out);
            prop_assert_eq!(table.values().collect::<Vec<_>>(), fresh.values().collect::<Vec<_>>());
        }
    }
}

/// What a note is made of, and signs that reach over lines, whole and in halves; `¦` parts them.
const PIECES: &str = "\n¦\n¦\n¦\n\n¦    ¦\t¦ ¦中文的话¦发言：三点。¦words ¦a¦- [ ] 问一下¦- ¦## 会上\n¦[13:07] ¦**主席**：¦> ¦\
    ```¦```\n¦````¦~~~\n¦`¦``¦<!--¦<!-- ¦-->¦ --> ¦<¦!--¦--¦>¦[^1]¦[^1]: ¦[^甲]¦[a][b]¦[b]: https://example.org/b\n¦\
    ]:¦][¦|¦| a | 乙 |\n¦|---|---|\n¦\\";

fn piece() -> impl Strategy<Value = &'static str> {
    proptest::sample::select(PIECES.split('¦').collect::<Vec<_>>())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    /// A note that is written on, key by key, with what is taken away and put there: each of its lines stands in what it
    /// stands in where the whole note is read at once.
    #[test]
    fn lines_that_are_edited_stand_in_what_they_stand_in_when_all_is_read(
        pieces in proptest::collection::vec(piece(), 0..40),
        edits in proptest::collection::vec(
            (any::<proptest::sample::Index>(), 0_usize..6, piece(), 0_u8..4),
            1..40,
        ),
    ) {
        let mut text = pieces.concat();
        let mut table = PerLineCache::default();
        table.update_with_states(&text, |line, state| (line.to_owned(), state));
        for (at, gone, piece, how) in edits {
            let at = text.floor_char_boundary(at.index(text.len() + 1));
            let end = text[at..].char_indices().nth(gone).map_or(text.len(), |(offset, _)| at + offset);
            // Most keys are a letter, or take one away.
            let (end, typed) = match how {
                0 => (at, "字"),
                1 => (end, ""),
                2 => (at, piece),
                _ => (end, piece),
            };
            text.replace_range(at..end, typed);
            table.update_with_states(&text, |line, state| (line.to_owned(), state));
            let held: Vec<LineState> = table.values().map(|(_, state)| *state).collect();
            prop_assert_eq!(held, line_states_of(&text), "{:?}", text);
            let lines: Vec<&str> = table.values().map(|(line, _)| line.as_str()).collect();
            prop_assert_eq!(lines.join("\n"), text.as_str());
        }
    }
}

#[test]
fn a_line_without_signs_is_typed_in_without_a_look_at_the_others() {
    let long = "| 一 | 二 |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\n支持[^1]。\n\n<!-- a\nb -->\n\n[^1]: 概览\n    续\n";
    for (word, within) in [("code", LineState::CODE), ("续", line_states_of(long)[14])] {
        let mut table = PerLineCache::default();
        table.update_with_states(long, |_, state| state);
        let mut again = Vec::new();
        table.update_with_states(&long.replace(word, &format!("{word}字")), |_, state| {
            again.push(state);
            state
        });
        assert_eq!(again, [within], "{word}");
    }
}

#[test]
fn only_the_changed_line_is_worked_out_again() {
    let long: String = (0..1000).map(|line| format!("行 {line}\n")).collect();
    let mut table = PerLineCache::default();
    let mut worked = 0;
    table.update(&long, |_, _| {
        worked += 1;
        ((), LineState::PLAIN)
    });
    assert_eq!(worked, 1001);
    let splice = Splice { at: long.find("500").unwrap(), removed: String::new(), inserted: "x".to_owned() };
    let mut typed = long.clone();
    splice.apply(&mut typed).unwrap();
    let mut again = 0;
    table.update(&typed, |_, _| {
        again += 1;
        ((), LineState::PLAIN)
    });
    assert_eq!(again, 1);
    assert!(!table.update(&typed, |_, _| panic!("nothing changed")));
}

#[test]
fn a_speaker_mark_gets_the_time_where_its_line_has_none() {
    let mark = |marked| {
        after(marked, |text, selection| {
            insert_speaker_mark_with_time(text, selection.caret, "**甲**：", Some("13:26"))
        })
    };
    assert_eq!(mark("|"), "[13:26] **甲**：|");
    assert_eq!(mark("- |"), "- [13:26] **甲**：|");
    assert_eq!(mark("[13:15] |"), "[13:15] **甲**：|");
    assert_eq!(mark("[13:15] 有话|"), "[13:15] 有话\n[13:26] **甲**：|");
}

#[test]
fn a_line_below_an_item_is_a_paragraph_unless_it_is_indented() {
    let told = |text: &str| -> Vec<(BlockKind, usize, String)> {
        blocks_of(text).into_iter().map(|block| (block.kind.clone(), block.depth, block.text())).collect()
    };
    let bullet = || BlockKind::Item(ListItemPrefix::Bullet);
    assert_eq!(
        told("- 出资1000万美元。\n谢谢主席。\n再谢。"),
        [
            (bullet(), 1, "出资1000万美元。".to_owned()),
            (BlockKind::Paragraph, 0, "谢谢主席。\n再谢。".to_owned())
        ]
    );
    assert_eq!(
        told("- a\n  b\n  - c\nd\n- e"),
        [
            (bullet(), 1, "a\nb".to_owned()),
            (bullet(), 2, "c".to_owned()),
            (BlockKind::Paragraph, 0, "d".to_owned()),
            (bullet(), 1, "e".to_owned()),
        ]
    );
}
