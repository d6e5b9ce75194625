//! The speakers' list that the plain marks of a note make, and the marks of commitments.

use chrono::NaiveTime;
use proptest::prelude::*;
use rostrum_markdown::{
    commitment_mark, commitment_mark_of, insert_speaker_mark, insert_time_stamp, speaker_mark_of,
    toggle_commitment,
};
use rostrum_notebook::speaker_turns_in;
use rostrum_programme::LangTag;

fn at(time: &str) -> NaiveTime {
    NaiveTime::parse_from_str(time, "%H:%M").unwrap()
}

const ZH: &str = "# 会前\n先听低收入国家怎样讲筹资机制。\n\n# 会上\n\
    [13:07] **主持人**：把讨论限在三点。\n请各组举牌。\n\
    [13:15] **雇主组**：缴费型制度要顾及小企业的现金流。\n\
    - [ ] 向财政部要2021年覆盖率\n\
    [13:21] **工人组**：底线应写进国家预算。\n**承诺**：明年提高到百分之六。\n";

#[test]
fn who_has_the_floor_since_when_and_what_they_said() {
    let list = speaker_turns_in(ZH);
    let names: Vec<&str> = list.turns.iter().map(|turn| turn.name.as_str()).collect();
    assert_eq!(names, ["主持人", "雇主组", "工人组"]);
    let floor = list.current_turn().unwrap();
    assert_eq!((floor.name.as_str(), floor.since), ("工人组", Some(at("13:21"))));
    assert_eq!(floor.said, "底线应写进国家预算。 明年提高到百分之六。");
    assert_eq!(floor.commitments, 1);
    assert_eq!(list.turns[0].said, "把讨论限在三点。 请各组举牌。");
    assert_eq!(list.turns[1].said, "缴费型制度要顾及小企业的现金流。");
    assert!(ZH[list.turns[1].at..].starts_with("[13:15] **雇主组**"));
    assert_eq!(list.turn_minutes(0, at("13:30")), Some(8));
    assert_eq!(list.turn_minutes(1, at("13:30")), Some(6));
    assert_eq!(list.turn_minutes(2, at("13:30")), Some(9));
}

/// The list shows words as the read view does, without signs.
#[test]
fn what_somebody_said_is_told_without_signs() {
    for (line, said) in [
        ("[13:02] **主席**：支持**53.1%**的*“新”*目标", "支持53.1%的“新”目标"),
        ("**Chair:** see [the report](https://www.ilo.org) <!-- ask -->", "see the report"),
        ("**Chair:** 2*3, `x*y` and \\*so\\*", "2*3, x*y and *so*"),
        ("**Chair:** the ~~old~~ new one[^1]\n\n[^1]: source", "the new one"),
    ] {
        let list = speaker_turns_in(line);
        assert_eq!(list.turns[0].said, said, "{line}");
    }
}

/// What opens and is never closed is text for the list as it is for every other reader; what is closed is none.
#[test]
fn a_fence_or_a_comment_hides_only_what_it_closes_over() {
    let turns = "[13:02] **主席**：一。\n[13:04] **Kenya:** b\n";
    let names = |text: &str| -> Vec<String> {
        speaker_turns_in(text).turns.into_iter().map(|turn| turn.name).collect()
    };
    for opener in ["```", "~~~", "```a``` b", "<!-- x", "````\n```"] {
        assert_eq!(names(&format!("{opener}\n{turns}")), ["主席", "Kenya"], "{opener}");
    }
    for (opens, closes) in [("```", "```"), ("````\n```", "````"), ("~~~ a", "~~~~"), ("<!-- x", "-->")] {
        let text = format!("{opens}\n[13:00] **Chair:** a\n{closes}\n{turns}");
        assert_eq!(names(&text), ["主席", "Kenya"], "{opens}");
    }
}

#[test]
fn all_four_languages_write_marks_that_are_read() {
    for (text, name, said) in [
        ("[14:52] **主席**：请中国发言。", "主席", "请中国发言。"),
        ("[14:52] **Chair:** China has the floor.", "Chair", "China has the floor."),
        (
            "[14:52] **Présidente\u{A0}:** la parole est à la Chine.",
            "Présidente",
            "la parole est à la Chine.",
        ),
        ("[14:52] **Presidente:** China tiene la palabra.", "Presidente", "China tiene la palabra."),
    ] {
        let list = speaker_turns_in(text);
        let floor = list.current_turn().unwrap();
        assert_eq!((floor.name.as_str(), floor.said.as_str(), floor.since), (name, said, Some(at("14:52"))));
    }
}

#[test]
fn a_heading_closes_the_list_and_a_second_mark_goes_on() {
    let list = speaker_turns_in("[13:00] **主席**：一。\n[13:02] **主席**：二。\n## 会后\n还要写信。\n");
    assert_eq!(list.turns.len(), 1);
    assert_eq!(list.turns[0].said, "一。 二。");
    assert!(list.current_turn().is_none());
    assert_eq!(list.turn_minutes(0, at("13:30")), None);
    // After a heading the same name is another turn.
    let list = speaker_turns_in("**主席**：一。\n## 第二节\n**主席**：二。\n");
    assert_eq!(list.turns.len(), 2);
    assert!(list.current_turn().unwrap().since.is_none());
}

#[test]
fn stamps_over_midnight_in_the_future_or_missing_do_no_harm() {
    let list = speaker_turns_in("[23:50] **A:** x\n**B:** y\n[00:10] **C:** z");
    // Who spoke between has no stamp, so nobody knows when the first one ended.
    assert_eq!(list.turn_minutes(0, at("00:20")), None);
    assert_eq!(list.turn_minutes(1, at("00:20")), None);
    assert_eq!(list.turn_minutes(2, at("00:20")), Some(10));
    let list = speaker_turns_in("[14:00] **A:** x");
    assert_eq!(list.turn_minutes(0, at("13:50")), None);
    assert_eq!(list.turn_minutes(7, at("13:50")), None);
    assert_eq!(speaker_turns_in("[25:99] **A:** x").current_turn().unwrap().since, None);
}

#[test]
fn marks_in_code_and_emphasis_are_nobody() {
    let list = speaker_turns_in("```\n**A:** x\n```\n这里**很重要**，不是人名\n**承诺**：没有人\n");
    assert!(list.turns.is_empty() && !list.open);
}

#[test]
fn one_key_marks_a_line_as_a_commitment_and_takes_it_back() {
    let zh = commitment_mark(&LangTag::from("zh-Hans"));
    let en = commitment_mark(&LangTag::from("en"));
    for (line, mark, marked) in [
        ("明年提高到百分之六。", &zh, "**承诺**：明年提高到百分之六。"),
        ("[13:21] 提高到百分之六。", &zh, "[13:21] **承诺**：提高到百分之六。"),
        ("[13:21] **工人组**：提高。", &zh, "[13:21] **工人组**：**承诺**：提高。"),
        ("- [ ] raise it", &en, "- [ ] **Commitment:** raise it"),
        ("[13:21] **Egypt:** raise it", &en, "[13:21] **Egypt:** **Commitment:** raise it"),
        ("", &en, "**Commitment:** "),
        ("- ", &en, "- **Commitment:** "),
    ] {
        let text = format!("前一行\n{line}\n后一行");
        let caret = "前一行\n".len() + line.len();
        let change = toggle_commitment(&text, caret, mark);
        let new = change.applied_to(&text);
        assert_eq!(new, format!("前一行\n{marked}\n后一行"));
        assert_eq!(change.selection.caret, "前一行\n".len() + marked.len());
        let back = toggle_commitment(&new, change.selection.caret, mark);
        assert_eq!(back.applied_to(&new), text);
        assert_eq!(back.selection.caret, caret);
    }
}

#[test]
fn a_bare_list_marker_keeps_its_line() {
    let en = commitment_mark(&LangTag::from("en"));
    let text = "before\n *\nafter";
    let marked = toggle_commitment(text, "before\n *".len(), &en);
    let new = marked.applied_to(text);
    assert_eq!(new, "before\n * **Commitment:** \nafter");
    let back = toggle_commitment(&new, marked.selection.caret, &en);
    assert_eq!(back.applied_to(&new), "before\n * \nafter");
}

#[test]
fn what_the_keys_type_is_what_the_list_reads() {
    let mut text = String::new();
    for (time, mark, words) in [("13:07", "**主席**：", "开始。"), ("13:15", "**雇主组**：", "我们承诺。")]
    {
        let caret = text.len();
        let stamp = insert_time_stamp(&text, caret, time);
        text = stamp.applied_to(&text);
        let speaker = insert_speaker_mark(&text, stamp.selection.caret, mark);
        text = speaker.applied_to(&text);
        text.insert_str(speaker.selection.caret, words);
    }
    let change = toggle_commitment(&text, text.len(), &commitment_mark(&LangTag::from("zh")));
    text = change.applied_to(&text);
    let list = speaker_turns_in(&text);
    assert_eq!(list.turns.len(), 2);
    let floor = list.current_turn().unwrap();
    assert_eq!((floor.name.as_str(), floor.since, floor.commitments), ("雇主组", Some(at("13:15")), 1));
    assert_eq!(floor.said, "我们承诺。");
}

proptest! {
    /// Any text has a list, its places are the heads of lines, and marking a line twice changes no word.
    #[test]
    fn any_text_is_read(text in "([\\[\\]*#：: \n\\-]|[0-9]{2}|主席|é|word){0,40}", share in 0.0_f64..1.0) {
        let list = speaker_turns_in(&text);
        for turn in &list.turns {
            prop_assert!(turn.at == 0 || text[..turn.at].ends_with('\n'));
            let line = text[turn.at..].lines().next().unwrap_or_default();
            prop_assert_eq!(speaker_mark_of(line).map(|(_, name)| name), Some(turn.name.as_str()));
        }
        let caret = text.floor_char_boundary((share * text.len() as f64) as usize);
        let mark = commitment_mark(&LangTag::from("en"));
        let had = {
            let start = text[..caret].rfind('\n').map_or(0, |at| at + 1);
            commitment_mark_of(text[start..].split('\n').next().unwrap()).is_some()
        };
        let change = toggle_commitment(&text, caret, &mark);
        let new = change.applied_to(&text);
        prop_assert!(new.is_char_boundary(change.selection.caret));
        if !had {
            let back = toggle_commitment(&new, change.selection.caret, &mark);
            let again = back.applied_to(&new);
            // A mark does not touch what stands before it; the one space that it sets there may stay.
            let spaced = (0..=text.len()).filter(|at| text.is_char_boundary(*at)).any(|at| {
                again.strip_prefix(&text[..at]).and_then(|rest| rest.strip_prefix(' ')) == Some(&text[at..])
            });
            prop_assert!(again == text || spaced, "{:?} became {:?}", text, again);
        }
    }
}

#[test]
fn a_label_of_a_matter_is_nobodys_name() {
    for label in [
        "要点",
        "结论",
        "待办",
        "内部",
        "表态口径",
        "Key points",
        "Decision",
        "NOTE",
        "Décision",
        "Nota",
        "Próximos pasos",
    ] {
        for line in [format!("**{label}：**加大投入"), format!("**{label}**: more")] {
            assert!(speaker_turns_in(&line).turns.is_empty(), "{line}");
        }
    }
    assert_eq!(speaker_turns_in("**雇主组：**加大投入").turns.len(), 1);
}
