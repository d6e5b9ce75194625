//! Texts that come back: pieces, what accepting and declining do, and that nothing is lost.

use chrono::{DateTime, Utc};
use proptest::prelude::*;
use rostrum_notebook::{
    Intervention, InterventionId, InterventionStatus, NoteDiff, ParagraphDiff, ParagraphDiffKind,
    VersionReason, diff_paragraphs, merge_chosen_paragraphs, normalize_returned_text_to_draft,
};
use rostrum_programme::LangTag;
use rostrum_programme::changes::DiffSegmentKind;

const OLD: &str = "## 立场\n\n主席女士，社会保护不是成本。\n\n各国投入不均衡。\n\n- 扩大覆盖\n- 加强团结互济\n\n谢谢主席。\n";
const CAME: &str = "## 立场\n\n主席女士，社会保护不是成本，而是投资。\n\n- 扩大有效覆盖\n- 加强团结互济\n\n我国将继续支持。\n\n谢谢主席。\n";

fn at(secs: i64) -> DateTime<Utc> {
    DateTime::from_timestamp(1_645_600_000 + secs, 0).unwrap()
}

fn intervention(text: &str) -> Intervention {
    let mut intervention = Intervention::new(InterventionId::from("d1"), LangTag::new("zh-Hans"));
    intervention.body.text = text.to_owned();
    intervention
}

#[test]
fn pieces_say_what_the_capital_did() {
    let pieces = diff_paragraphs(OLD, CAME);
    let changes: Vec<(ParagraphDiffKind, &str, &str)> = pieces
        .iter()
        .filter(|piece| piece.is_change())
        .map(|piece| (piece.kind, piece.old.trim(), piece.new.trim()))
        .collect();
    assert_eq!(
        changes,
        [
            (
                ParagraphDiffKind::Changed,
                "主席女士，社会保护不是成本。",
                "主席女士，社会保护不是成本，而是投资。"
            ),
            (ParagraphDiffKind::Removed, "各国投入不均衡。", ""),
            (ParagraphDiffKind::Changed, "- 扩大覆盖", "- 扩大有效覆盖"),
            (ParagraphDiffKind::Added, "", "我国将继续支持。"),
        ]
    );
    let segments = pieces.iter().find(|piece| piece.is_change()).unwrap().segments();
    let inserted: Vec<&str> = segments
        .iter()
        .filter(|segment| segment.kind == DiffSegmentKind::Insert)
        .map(|segment| segment.text.as_str())
        .collect();
    assert_eq!(inserted, ["，而是投资"]);
}

#[test]
fn piece_by_piece_both_texts_grow_alike() {
    let intervention = intervention(OLD).with_returned_text(CAME, at(0), "发言稿_定稿.docx");
    let returned: Vec<&str> = intervention
        .versions
        .iter()
        .filter(|version| version.reason == VersionReason::Returned)
        .map(|version| version.text.as_str())
        .collect();
    assert_eq!(returned, [CAME]);
    let index = |intervention: &Intervention, words: &str| {
        intervention
            .returned_paragraph_diffs()
            .iter()
            .position(|piece| piece.is_change() && format!("{}{}", piece.old, piece.new).contains(words))
            .unwrap()
    };
    let accepted =
        intervention.with_returned_change_accepted(index(&intervention, "而是投资"), at(60)).unwrap();
    assert!(accepted.body.text.contains("而是投资") && accepted.body.text.contains("各国投入"));
    assert_eq!(accepted.body.edited, Some(at(60)));
    let before = accepted.versions.last().unwrap();
    assert_eq!((&before.reason, before.text.as_str()), (&VersionReason::BeforeReturned, OLD));
    let declined = accepted.with_returned_change_declined(index(&accepted, "各国投入")).unwrap();
    assert_eq!(declined.body.text, accepted.body.text);
    let last = declined.with_returned_change_accepted(index(&declined, "有效覆盖"), at(70)).unwrap();
    let done = last.with_returned_change_accepted(index(&last, "继续支持"), at(80)).unwrap();
    assert_eq!(done.returned, None);
    assert_eq!(
        done.body.text,
        "## 立场\n\n主席女士，社会保护不是成本，而是投资。\n\n各国投入不均衡。\n\n- 扩大有效覆盖\n- 加强团结互济\n\n我国将继续支持。\n\n谢谢主席。\n"
    );
    // The text before was kept once, and the one that came is still there as it came.
    assert_eq!(done.versions.len(), 2);
}

#[test]
fn a_cleared_text_that_is_changed_is_a_intervention_again_and_kept() {
    let mut cleared = intervention(OLD);
    cleared.status = InterventionStatus::Cleared;
    let accepted =
        cleared.with_returned_text(CAME, at(0), "").with_all_returned_changes_accepted(at(5)).unwrap();
    assert_eq!((accepted.status, accepted.body.text.as_str()), (InterventionStatus::Draft, CAME));
    assert!(accepted.versions.iter().any(|v| v.reason == VersionReason::Cleared && v.text == OLD));
    let declined = cleared.with_returned_text(CAME, at(0), "").with_all_returned_changes_declined().unwrap();
    assert_eq!((declined.status, declined.body.text.as_str()), (InterventionStatus::Cleared, OLD));
    assert_eq!(declined.versions.len(), 1);
}

#[test]
fn other_signs_and_blank_lines_are_no_changes() {
    let old = "## 立场\n第一点：__社会保护__。\n第二点。<!-- can be cut -->\n* 一\n* 二\n\n\n谢谢。";
    let came = "## 立场\n\n第一点：**社会保护**。\n\n第二点。 <!-- 可省略 -->\n\n- 一\n- 二\n\n谢谢。\n";
    assert_eq!(normalize_returned_text_to_draft(old, came), old);
    assert!(intervention(old).with_returned_text(came, at(0), "").returned.is_none());
    // Bold that was taken off is one.
    assert_ne!(normalize_returned_text_to_draft(old, &came.replace("**", "")), old);
}

#[test]
fn comments_that_came_stand_apart_from_the_words() {
    let commented =
        "主席女士，社会保护不是成本。 <!-- 李：出处？ -->\n\n谢谢主席女士。 <!-- Bo: \"Madam\"? -->\n";
    let pieces = diff_paragraphs("主席女士，社会保护不是成本。\n\n谢谢主席。\n", commented);
    let changes: Vec<_> = pieces.iter().filter(|piece| piece.is_change()).collect();
    assert_eq!(changes.len(), 2, "a comment is something to decide: {pieces:?}");
    assert_eq!(changes[0].new_comments(), ["李：出处？"]);
    assert!(changes[0].is_only_commented());
    assert!(changes[0].segments().iter().all(|segment| segment.kind == DiffSegmentKind::Equal));
    assert_eq!(changes[1].new_comments(), ["Bo: \"Madam\"?"]);
    assert!(!changes[1].is_only_commented());
    let inserted: Vec<String> = changes[1]
        .segments()
        .into_iter()
        .filter(|segment| segment.kind == DiffSegmentKind::Insert)
        .map(|segment| segment.text)
        .collect();
    assert_eq!(inserted, ["女士"]);
    // One that the draft had is none that came, and one that went is a change of the text.
    let again = diff_paragraphs("a <!-- x -->\n", "b <!-- x -->\n");
    assert_eq!(again[0].new_comments(), [""; 0]);
    let gone = diff_paragraphs("a <!-- x -->\n", "a\n");
    assert!(gone[0].is_change() && gone[0].new_comments().is_empty());
}

#[test]
fn a_comment_on_words_that_stayed_is_not_lost() {
    let old = "**主席女士**，社会保护不是成本。\n\n- [ ] 核对 <!-- 自己 -->\n";
    let came = "**主席女士**，社会保护不是成本。 <!-- 李：出处？ -->\n\n- [ ] 核对 <!-- 王：已核对 -->\n";
    let intervention = intervention(old).with_returned_text(came, at(0), "稿.docx");
    let pieces = intervention.returned_paragraph_diffs();
    let comments: Vec<Vec<String>> = pieces.iter().map(ParagraphDiff::new_comments).collect();
    assert_eq!(comments.concat(), ["李：出处？", "王：已核对"]);
    let accepted = intervention.with_all_returned_changes_accepted(at(1)).unwrap().body.text;
    assert_eq!(
        accepted,
        "**主席女士**，社会保护不是成本。 <!-- 李：出处？ -->\n\n- [ ] 核对 <!-- 自己 --> <!-- 王：已核对 -->\n"
    );
}

#[test]
fn comments_of_the_drafts_own_stay_and_those_on_a_row_stay_in_it() {
    let old = "缴费型制度。 <!-- 自己的提醒 -->\n\n| 国家 | 比例 |\n|---|---|\n| 肯尼亚 | 12% |\n";
    let came = "非缴费型制度。\n\n| 国家 | 比例 <!-- 李：年份？ --> |\n|---|---|\n| 肯尼亚 | 12% <!-- 王：出处？ --> |\n";
    let intervention = intervention(old).with_returned_text(came, at(0), "稿.docx");
    let text = intervention.with_all_returned_changes_accepted(at(1)).unwrap().body.text;
    assert_eq!(
        text,
        "非缴费型制度。 <!-- 自己的提醒 -->\n\n| 国家 | 比例 <!-- 李：年份？ --> |\n|---|---|\n| 肯尼亚 | 12% <!-- 王：出处？ --> |\n"
    );
}

/// The changes to decide, each with its footnotes as (kind, before, after).
fn with_notes(intervention: &Intervention) -> Vec<(String, Vec<NoteDiff>)> {
    let pieces = intervention.returned_paragraph_diffs();
    let changes = pieces.iter().filter(|piece| piece.is_change());
    changes.map(|piece| (piece.new.trim().to_owned(), piece.notes_among(&pieces))).collect()
}

fn note(kind: ParagraphDiffKind, old: &str, new: &str) -> NoteDiff {
    NoteDiff { kind, old: old.to_owned(), new: new.to_owned(), comments: Vec::new() }
}

#[test]
fn footnotes_that_came_or_went_are_decided_with_their_paragraph() {
    use ParagraphDiffKind::{Added, Changed, Removed};
    let old = "各国投入不均衡[^1]。\n\n覆盖率是47%[^2]。\n\n谢谢。\n\n[^1]: 劳工组织报告，2021年。\n[^2]: 《概览》，第3页。\n";
    let came = "各国投入不均衡。\n\n覆盖率是47%[^2]。\n\n谢谢[^3]。\n\n[^2]: 《概览》，第4页。 <!-- 李：核对 -->\n[^3]: 见附件。\n    共两页。\n";
    let intervention = intervention(old).with_returned_text(came, at(0), "稿.docx");
    let changed = NoteDiff {
        comments: vec!["李：核对".to_owned()],
        ..note(Changed, "《概览》，第3页。", "《概览》，第4页。")
    };
    assert_eq!(
        with_notes(&intervention),
        [
            ("各国投入不均衡。".to_owned(), vec![note(Removed, "劳工组织报告，2021年。", "")]),
            ("覆盖率是47%[^2]。".to_owned(), vec![changed]),
            ("谢谢[^3]。".to_owned(), vec![note(Added, "", "见附件。"), note(Added, "", "共两页。")]),
        ]
    );
    // Accepted or declined, the text of a note goes with its call.
    let at_of = |intervention: &Intervention, words: &str| {
        let pieces = intervention.returned_paragraph_diffs();
        pieces.iter().position(|piece| piece.is_change() && piece.new.contains(words)).unwrap()
    };
    let one = intervention.with_returned_change_accepted(at_of(&intervention, "谢谢"), at(1)).unwrap();
    assert!(one.body.text.contains("谢谢[^3]。") && one.body.text.contains("[^3]: 见附件。\n    共两页。"));
    let two = one.with_returned_change_declined(at_of(&one, "不均衡")).unwrap();
    assert!(two.body.text.contains("不均衡[^1]。") && two.body.text.contains("[^1]: 劳工组织报告"));
    let three = two.with_returned_change_declined(at_of(&two, "覆盖率")).unwrap();
    assert!(three.returned.is_none());
    assert_eq!(
        three.body.text,
        "各国投入不均衡[^1]。\n\n覆盖率是47%[^2]。\n\n谢谢[^3]。\n\n[^1]: 劳工组织报告，2021年。\n[^2]: 《概览》，第3页。\n[^3]: 见附件。\n    共两页。\n"
    );
}

#[test]
fn footnotes_that_came_back_as_they_were_are_nothing_to_decide_wherever_they_stand() {
    let came = "甲说[^2]。\n\n乙说[^1]。\n\n谢谢主席女士。\n\n[^2]: 第二。\n[^1]: 第一。\n";
    for own in [
        "甲说[^2]。\n\n乙说[^1]。\n\n谢谢主席女士。\n\n[^1]: 第一。\n[^2]: 第二。\n",
        "甲说[^2]。\n\n[^2]: 第二。\n\n乙说[^1]。\n\n[^1]: 第一。\n\n谢谢主席女士。\n",
        "[^1]: 第一。\n\n甲说[^2]。\n乙说[^1]。\n[^2]: 第二。\n谢谢主席女士。",
    ] {
        assert_eq!(normalize_returned_text_to_draft(own, came), own);
        // Beside a change they are none either.
        let returned = intervention(own).with_returned_text(&came.replace("谢谢主席", "感谢主席"), at(0), "");
        assert_eq!(with_notes(&returned), [("感谢主席女士。".to_owned(), Vec::new())]);
    }
}

#[test]
fn what_looks_like_a_footnote_and_is_none_keeps_its_place_and_comes_once() {
    let own = "甲说[^1]。\n\n[^1]: 出处。\n";
    let came = "甲说[^1]。\n\n[^9]: 没有人引用。\n\n谢谢主席女士。\n\n[^1]: 出处。\n[^1]: 又一处。\n";
    assert_eq!(
        normalize_returned_text_to_draft(own, came),
        "甲说[^1]。\n\n[^9]: 没有人引用。\n\n谢谢主席女士。\n\n[^1]: 出处。\n[^1]: 又一处。\n"
    );
}

#[test]
fn a_footnote_of_two_paragraphs_stays_as_long_as_one_calls_it() {
    let (old, came) = ("甲说。\n\n乙说。\n", "甲说[^1]。\n\n乙说[^1]。\n\n[^1]: 出处。\n");
    for accept_first in [true, false] {
        let there = intervention(old).with_returned_text(came, at(0), "");
        let decide = |intervention: &Intervention, accept: bool| {
            let index =
                intervention.returned_paragraph_diffs().iter().position(ParagraphDiff::is_change).unwrap();
            if accept {
                intervention.with_returned_change_accepted(index, at(1))
            } else {
                intervention.with_returned_change_declined(index)
            }
            .unwrap()
        };
        let text = decide(&decide(&there, accept_first), !accept_first).body.text;
        assert_eq!(text.matches("[^1]").count(), 2, "{text}");
        assert!(text.ends_with("[^1]: 出处。\n"), "{text}");
        // The other way round: what one paragraph lost and another keeps.
        let back = intervention(came).with_returned_text(old, at(0), "");
        let text = decide(&decide(&back, accept_first), !accept_first).body.text;
        assert_eq!(text.matches("[^1]").count(), 2, "{text}");
        assert!(text.ends_with("[^1]: 出处。\n"), "{text}");
    }
}

fn text() -> impl Strategy<Value = String> {
    let line = prop_oneof![
        Just("各国[^1]投入不均衡。"),
        Just("Thank you, Chair[^2]."),
        Just("[^1]: 报告。"),
        Just("[^2]: The report, p. 3."),
        Just("    p. 4."),
        Just("社会保护不是成本。"),
        Just("各国投入不均衡。"),
        Just("各国的投入并不均衡。"),
        Just("## 立场"),
        Just("- 一"),
        Just("Thank you, Chair."),
        Just("Thank you very much, Madam Chair."),
        Just("   "),
        Just(""),
        Just("\r"),
    ];
    proptest::collection::vec(line, 0..14).prop_map(|lines| lines.join("\n"))
}

proptest! {
    #[test]
    fn all_pieces_give_the_returned_text_and_none_the_old_one(old in text(), came in text()) {
        let pieces = diff_paragraphs(&old, &came);
        prop_assert_eq!(merge_chosen_paragraphs(&pieces, |_| true), came.clone());
        prop_assert_eq!(merge_chosen_paragraphs(&pieces, |_| false), old.clone());
        prop_assert_eq!(pieces.iter().any(|piece| piece.is_change()), old != came);
    }

    #[test]
    fn any_bytes_come_back_whole(old in any::<String>(), came in any::<String>()) {
        let pieces = diff_paragraphs(&old, &came);
        prop_assert_eq!(merge_chosen_paragraphs(&pieces, |_| true), came);
        prop_assert_eq!(merge_chosen_paragraphs(&pieces, |_| false), old);
    }

    #[test]
    fn deciding_piece_by_piece_ends_and_loses_no_paragraph(
        old in text(), came in text(), choices in proptest::collection::vec(any::<bool>(), 40)
    ) {
        let mut intervention = intervention(&old).with_returned_text(&came, at(0), "");
        let all = format!("{old}\n{}", intervention.versions[0].text);
        for choice in choices {
            let Some(index) = intervention.returned_paragraph_diffs().iter().position(|piece| piece.is_change()) else { break };
            intervention = if choice { intervention.with_returned_change_accepted(index, at(1)) } else { intervention.with_returned_change_declined(index) }.unwrap();
            for line in intervention.body.text.lines().filter(|line| !line.trim().is_empty()) {
                prop_assert!(all.lines().any(|known| known == line), "{line:?} is in neither text");
            }
        }
        prop_assert!(intervention.returned.is_none(), "{:?}", intervention.returned_paragraph_diffs());
    }

    #[test]
    fn accepting_everything_gives_the_text_that_came(old in text(), came in text()) {
        let intervention = intervention(&old).with_returned_text(&came, at(0), "");
        if let Some(returned) = intervention.returned.clone() {
            prop_assert_eq!(intervention.with_all_returned_changes_accepted(at(1)).unwrap().body.text, returned.text);
            prop_assert_eq!(intervention.with_all_returned_changes_declined().unwrap().body.text, old);
        }
    }
}

/// What was handed in has no marks of commitments; the draft keeps its own when the text returns.
#[test]
fn the_mark_of_a_commitment_stays_when_a_text_returns() {
    let own =
        "我们同意。\n\n**承诺**：两年内翻番。#2\n\n- **承诺**：每年公布。\n\n**Commitment:** we double it.\n";
    let handed = rostrum_markdown::text_to_hand_in(own);
    assert_eq!(handed, "我们同意。\n\n两年内翻番。\n\n- 每年公布。\n\nwe double it.\n");
    assert_eq!(normalize_returned_text_to_draft(own, &handed), own, "what nobody changed is no change");
    let came =
        handed.replace("两年内", "三年内").replace("每年公布", "每半年公布").replace("double", "triple");
    assert_eq!(
        normalize_returned_text_to_draft(own, &came),
        "我们同意。\n\n**承诺**：三年内翻番。 #2\n\n- **承诺**：每半年公布。\n\n**Commitment:** we triple it.\n"
    );
}
