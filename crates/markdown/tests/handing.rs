//! What of a text goes to others and what is listed apart: private parts, comments, headings that nothing stands under,
//! tasks, notes, commitments, cut marks.

use rostrum_markdown::{
    Selection, Splice, blocks_of, commitment_mark_of, defined_footnote_labels, empty_sections,
    is_private_heading, line_states_of, line_words_from, private_sections, public_and_private_comments_of,
    public_comments_of, public_text, returned_line_with_own_commitment_mark, split_off_global_target,
    spoken_line_of, spoken_line_with_commitment_mark_of, task_done_on_line, tasks_of, text_to_hand_in,
    toggle_commitment, toggle_cuttable, toggle_list, whole_line_ranges_not_handed_in,
    without_commitment_marks, without_cuttable_mark, without_empty_headings, without_tasks,
};
use rostrum_programme::LangTag;

#[test]
fn what_is_handed_in_has_nothing_private_no_marks_and_no_bare_headings() {
    let text = "## 立场\n我们支持。\n**承诺：** 出资 #2\n\n## 内部\nSECRET\n\n## 空的\n\n## 结语\n谢谢。\n";
    assert_eq!(text_to_hand_in(text), "## 立场\n我们支持。\n出资\n\n\n## 结语\n谢谢。\n");
    assert_eq!(public_text("一\n"), "一\n");
    assert_eq!(without_empty_headings("# A\n\n## B\nb\n\n## C\n\n# D\n"), "# A\n\n## B\nb\n\n\n");
    assert_eq!(without_empty_headings("# A\n# B\nb\n"), "# B\nb\n");
    assert_eq!(without_empty_headings("# A\n[^1]: n\n\n# B\nb[^1]\n"), "[^1]: n\n\n# B\nb[^1]\n");
    // What the editor shows as kept back is just what is not handed in, but for the marks.
    let kept: Vec<&str> =
        whole_line_ranges_not_handed_in(text).into_iter().map(|range| &text[range]).collect();
    assert_eq!(kept, ["## 内部\nSECRET\n\n", "## 空的\n"]);
    let mut left = text.to_owned();
    for range in whole_line_ranges_not_handed_in(text).into_iter().rev() {
        left.replace_range(range, "");
    }
    assert_eq!(without_commitment_marks(&left), text_to_hand_in(text));
}

/// A text, and what others see of it.
const PRIVATE: &[(&str, &str)] = &[
    ("## Internal\nSECRET\n## Public\nb\n", "## Public\nb\n"),
    ("# 内部\nSECRET\n## 更多\nSECRET\n# 公开\nb\n", "# 公开\nb\n"),
    ("## 内部\nSECRET\n### 公开\nSECRET\n## 其他\nb\n", "## 其他\nb\n"),
    ("**Private**\nSECRET\n\n**Public**\nb\n", "**Public**\nb\n"),
    ("**表态口径：**\nSECRET\n\nSECRET\n\n**会后：**\nb\n", "**会后：**\nb\n"),
    ("【内部】SECRET\n\nb\n", "\nb\n"),
    ("【内部】\nSECRET\n\n【公开】\nb\n", "【公开】\nb\n"),
    ("(internal) SECRET\n\nb\n", "\nb\n"),
    ("Internal: SECRET\nSECRET\n\nb\n", "\nb\n"),
    ("- Internal: SECRET\n  - SECRET\n- open\n", "- open\n"),
    ("Internal: as follows\n- [ ] SECRET\n- SECRET\n\nb\n", "\nb\n"),
    ("Internal: as follows\n\n  SECRET\n\nb\n", "\nb\n"),
    ("内部\n---\nSECRET\n\n公开\n===\nb\n", "公开\n===\nb\n"),
    ("a\n```\n## Internal\n```\nb\n", "a\n```\n## Internal\n```\nb\n"),
    ("## Internal ##\nSECRET\n## Other ##\nb\n", "## Other ##\nb\n"),
    ("##Internal\nSECRET\n##Other\nb\n", "##Other\nb\n"),
    ("[Internal](notes.md) is a link\n", "[Internal](notes.md) is a link\n"),
    ("说明内部审计的进展。\n", "说明内部审计的进展。\n"),
    (
        "## 一\n句[^1]。\n## 内部\nSECRET[^2]\n\n[^1]: 来源。\n    第二行。\n[^2]: SECRET\n",
        "## 一\n句[^1]。\n\n[^1]: 来源。\n    第二行。\n",
    ),
    ("**Private**\nSECRET\n## Public\nb\n", "## Public\nb\n"),
    ("**Private**\nSECRET\n\nPublic\n===\nb\n", "Public\n===\nb\n"),
    ("**Private**\nSECRET\n\nSECRET\n---\nSECRET\n\n**B**\nb\n", "**B**\nb\n"),
    ("Internal: SECRET\n[14:52] b\n", "[14:52] b\n"),
    ("Internal: SECRET\n**Chair:** b\n", "**Chair:** b\n"),
    ("  - Internal: SECRET\n  - b\n- c\n", "  - b\n- c\n"),
    ("句[^1]。\n## 内部\nSECRET\n", "句[^1]。\n"),
    (
        "句[^1]。\n## 内部\nx\n\n[^1]: 来源。\n\n    第三行。\nSECRET\n",
        "句[^1]。\n\n[^1]: 来源。\n\n    第三行。\n",
    ),
    ("[^2]: SECRET\n\n甲\n## 内部\nx[^2]\n", "\n甲\n"),
];

#[test]
fn private_parts_are_known_in_every_form_and_end_where_they_end() {
    for (text, public) in PRIVATE {
        assert_eq!(public_text(text), *public, "{text}");
    }
}

#[test]
fn headings_say_whether_they_are_private() {
    for title in [
        "内部",
        "表态口径",
        "一、内部",
        "Internal",
        "INTERNAL:",
        "Not for distribution",
        "Line to take",
        "Interne",
        "Privé",
        "Interno",
        "Notes (internal)",
        "Background — internal",
        "Confidential",
        "内部（勿外传）",
        "2. Private",
        "Our line to take",
        "Our line to take today",
    ] {
        assert!(is_private_heading(title), "{title}");
    }
    for title in [
        "",
        "立场",
        "内部审计",
        "国内部门",
        "Internal migration",
        "The private sector",
        "Internally displaced persons",
        "Public",
        "International",
        "统计口径一致",
        "Secteur privé",
        "Outline to take home",
        "A line to takers",
    ] {
        assert!(!is_private_heading(title), "{title}");
    }
    let titles: Vec<String> = private_sections("## 一、内部\nx\n## B\n**Private:** y\n")
        .into_iter()
        .map(|held| held.title)
        .collect();
    assert_eq!(titles, ["一、内部", "Private:"]);
}

#[test]
fn a_bare_line_is_private_only_by_a_name_that_is_never_public() {
    for line in ["表态口径", "就业口径", "我方口径："] {
        assert_eq!(public_text(&format!("a\n\n{line}\nSECRET\n")), "a\n\n", "{line}");
    }
    for line in ["统计口径", "我们都同意这个口径", "ILO口径", "口径一致"] {
        let text = format!("a\n\n{line}\nb\n");
        assert_eq!(public_text(&text), text, "{line}");
    }
    // A long sentence in brackets, or before a colon, is no label.
    let long = "内部".to_owned() + &"的一句很长的话".repeat(12);
    let said = "We heard at some length from the secretariat that the line to take was unknown";
    for text in [
        format!("【{long}】b\n"),
        format!("a\n{long}：b\n"),
        format!("【{said}】b\n"),
        format!("a\n\n{said}:\nb\n"),
    ] {
        assert_eq!(public_text(&text), text);
    }
}

/// A label that nothing calls is no call, and a note that has a text elsewhere needs none from what is private.
#[test]
fn the_text_of_a_note_among_what_is_private_stays_there_unless_it_is_called_and_alone() {
    for text in [
        "[^1]: open\n\n## Internal\n[^1]: SECRET\n",
        "open `[^1]` and \\[^1]\n\n## Internal\nb[^1]\n\n[^1]: SECRET\n",
        "open[^1]\n\n[^1]: open\n\n## Internal\n[^1]: SECRET\n",
        "open <!-- [^1] -->\n\n## Internal\nb[^1]\n\n[^1]: SECRET\n",
    ] {
        assert!(!public_text(text).contains("SECRET"), "{text}");
    }
    let kept = public_text("open[^1]\n\n## Internal\nSECRET[^1]\n\n[^1]: open\n");
    assert_eq!(kept, "open[^1]\n\n[^1]: open\n");
}

/// A link's address has a colon, which makes no label of the words before it; a label stays one beside a link.
#[test]
fn the_words_of_a_link_are_no_label_by_its_address() {
    for line in [
        "[Internal](https://www.ilo.org/audit) rules apply.",
        "See [Internal](https://www.ilo.org/audit) rules.",
        "[内部](https://www.ilo.org)审计由该司负责。",
        "- [Confidentiel](http://a.org \"Note\") est le nom du site.",
        "> **[Privado](https://a.org/x)** es el nombre.",
        "[13:07] [Private](mailto:desk@ilo.org) is the desk.",
        "| [Internal](https://a.org) | 5 |",
        "![Internal](https://a.org/p.png) shows it",
        "[Internal](https://a.org:8080/x) audit",
        "Private (https://a.org) money grew",
        "<https://a.org> Internal audit",
        "<https://a.org> Internal",
        "<desk@ilo.org> Confidential",
        "[Plan](https://internal): we agree",
    ] {
        assert!(private_sections(line).is_empty(), "{line}");
    }
    for line in [
        "[Internal](https://www.ilo.org/a-long-address/of-a-report): our line",
        "[内部](https://www.ilo.org/a-long-address/of-a-report)：我方立场",
        "- **[Interno](https://a.org)**: nuestra posición",
        "**[Confidentiel](https://a.org)**",
        "【内部】见 https://a.org",
        "Internal: see https://a.org",
        "Internal (see https://a.org): 3%",
        "## [Internal](https://a.org)",
        "<b>Internal</b>",
    ] {
        assert_eq!(private_sections(line).len(), 1, "{line}");
    }
}

#[test]
fn comments_are_told_with_their_places_over_lines_and_not_the_private_ones() {
    let text = "a <!-- 核对 --> b <!-- one\ntwo --> c\n- <!-- 可省略 -->\n<!-- -->\n```\n<!-- code -->\n```\n## 内部\n<!-- held -->\n";
    let told = |comments: Vec<rostrum_markdown::Comment>| -> Vec<(String, String)> {
        comments.into_iter().map(|one| (one.words, text[one.range].to_owned())).collect()
    };
    let own = |words: &str, whole: &str| (words.to_owned(), whole.to_owned());
    let expected = [own("核对", "<!-- 核对 -->"), own("one\ntwo", "<!-- one\ntwo -->")];
    assert_eq!(told(public_comments_of(text)), expected);
    let all = told(public_and_private_comments_of(text));
    assert_eq!(all[..2], expected);
    assert_eq!(all[2..], [own("held", "<!-- held -->")]);
}

#[test]
fn a_comment_may_begin_where_another_that_came_from_above_ends() {
    let text = "a <!-- b\ncccccc --> <!-- d\ne --> f";
    let words: Vec<String> = public_and_private_comments_of(text).into_iter().map(|one| one.words).collect();
    assert_eq!(words, ["b\ncccccc", "d\ne"]);
    let said: Vec<String> = blocks_of(text).iter().map(|block| block.text().trim().to_owned()).collect();
    assert_eq!(said.join(" ").split_whitespace().collect::<String>(), "af");
}

#[test]
fn tasks_are_listed_with_what_stands_below_and_taken_out_with_it() {
    let text = "a[^1]\n- [ ] pay ~~5~~ 6[^2]\n  soon\n\n    ```\n    code\n    ```\n- [x] done\n- none\n1. [X] third\n\n[^1]: one\n[^2]: two\n    more\n";
    let tasks = tasks_of(text);
    let told: Vec<(bool, String, Vec<String>)> = tasks
        .iter()
        .map(|task| {
            (
                task.done,
                task.words.unstruck_text_to_show(),
                task.details.iter().map(|one| one.unstruck_text_to_show()).collect(),
            )
        })
        .collect();
    let lines = |lines: &[&str]| lines.iter().map(|line| (*line).to_owned()).collect::<Vec<_>>();
    assert_eq!(
        told,
        [
            (false, "pay 6".to_owned(), lines(&["soon", "code", "two", "more"])),
            (true, "done".to_owned(), vec![]),
            (true, "third".to_owned(), vec![]),
        ]
    );
    assert!(tasks.iter().all(|task| text[task.at..].starts_with("[")), "{tasks:?}");
    assert_eq!(without_tasks(text), "a[^1]\n- none\n\n[^1]: one");
    assert_eq!(without_tasks("no task\n"), "no task\n");
    let below: Vec<Vec<String>> = tasks_of("- [ ] a\n  x\n- [ ] b\n  y\n- [ ] c\n  z\n")
        .iter()
        .map(|task| task.details.iter().map(|one| one.unstruck_text_to_show()).collect())
        .collect();
    assert_eq!(below, [["x"], ["y"], ["z"]]);
    let on = |text: &str, line: usize| {
        task_done_on_line(text.split('\n').nth(line).unwrap(), line_states_of(text)[line])
    };
    assert_eq!([on("- [ ] a", 0), on("- [x] a", 0), on("- a", 0)], [Some(false), Some(true), None]);
    assert_eq!(on("```\n- [ ] a\n```", 1), None);
    assert_eq!(on("<!-- x\n- [ ] a\n-->", 1), None);
    assert_eq!(on("a[^1]\n\n[^1]: x\n    - [ ] a", 3), None);
}

#[test]
fn notes_are_those_that_are_called_and_have_a_text() {
    let text = "甲[^1]乙[^x y]丙[^9]\n\n[^1]: 来源[^2]\n    还是\n[^2]: 没有人叫\n[^9]: 有\n";
    let mut labels: Vec<&str> = defined_footnote_labels(text).into_iter().collect();
    labels.sort_unstable();
    assert_eq!(labels, ["1", "9"]);
    assert!(defined_footnote_labels("nothing").is_empty());
    let notes: Vec<(Option<String>, String)> =
        blocks_of(text).into_iter().map(|block| (block.note.clone(), block.text())).collect();
    assert_eq!(
        notes,
        [
            (None, "甲1乙[^x y]丙9".to_owned()),
            (Some("1".into()), "来源[^2]\n还是".to_owned()),
            (None, "[^2]: 没有人叫".to_owned()),
            (Some("9".into()), "有".to_owned()),
        ]
    );
    // In a note's text a call calls nothing, and in code neither.
    assert!(defined_footnote_labels("`a[^1]`\n\n[^1]: x").is_empty());
    assert!(defined_footnote_labels("```\na[^1]\n```\n\n[^1]: x").is_empty());
    assert!(defined_footnote_labels("a[^1]\n\n[^1]: x[^2]\n    y[^3]\n[^2]: z\n[^3]: w").len() == 1);
}

#[test]
fn the_target_of_a_commitment_is_taken_out_with_its_brackets() {
    for (line, target, left) in [
        ("pay more #2", Some(1), "pay more"),
        ("pay #2 more", Some(1), "pay more"),
        ("pay (#2) more", Some(1), "pay more"),
        ("出资（#目标3）。", Some(2), "出资。"),
        ("翻番。#2", Some(1), "翻番。"),
        ("出资#12就业", Some(11), "出资就业"),
        ("#target4: pay", Some(3), ": pay"),
        ("C#2 and ##2", None, "C#2 and ##2"),
        ("#0", None, "#0"),
        ("#2a", None, "#2a"),
        ("#", None, "#"),
        ("pay #two", None, "pay #two"),
    ] {
        assert_eq!(split_off_global_target(line), (target, left.to_owned()), "{line}");
    }
    let told = line_words_from("pay ~~5~~ 6 (#2) now", 0, line_states_of("")[0], |_| false);
    let (target, told) = told.split_off_global_target();
    assert_eq!(
        (target, told.full_text(), told.unstruck_text_to_show()),
        (Some(1), "pay 5 6 now".to_owned(), "pay 6 now".to_owned())
    );
}

fn toggled(marked: &str, mark: &str) -> String {
    let caret = marked.find('|').unwrap();
    let text = marked.replacen('|', "", 1);
    let change = toggle_commitment(&text, caret, mark);
    let mut new = change.applied_to(&text);
    new.insert(change.selection.caret, '|');
    new
}

#[test]
fn a_commitment_is_marked_behind_the_head_of_its_line_and_unmarked() {
    let mark = "**Commitment:** ";
    for (before, after) in [
        ("|", "**Commitment:** |"),
        ("pa|y", "**Commitment:** pa|y"),
        ("|pay", "**Commitment:** |pay"),
        ("- pa|y", "- **Commitment:** pa|y"),
        // Before the mark it stays where it was.
        ("-| pay", "-| **Commitment:** pay"),
        ("|- pay", "|- **Commitment:** pay"),
        ("[14|:52] pay", "[14|:52] **Commitment:** pay"),
        ("[14:52] pay|", "[14:52] **Commitment:** pay|"),
        ("a\n[14:52] **Chair:** pay|\nb", "a\n[14:52] **Chair:** **Commitment:** pay|\nb"),
    ] {
        assert_eq!(toggled(before, mark), after, "{before}");
        assert_eq!(toggled(after, mark), before, "{after}");
    }
    assert_eq!(toggled("**Commit|ment:** pay", mark), "|pay");
    assert_eq!(toggled("# A|", mark), "# A|");
    assert!(
        commitment_mark_of("**承诺：** 出资").is_some() && commitment_mark_of("**主席：** 出资").is_none()
    );
    let line = "- **承诺：** 现在**出资** #2 一半**多**了";
    let spoken = spoken_line_of(line, line_states_of(line)[0]);
    assert_eq!(spoken.text, "现在出资 一半多了");
    // Each word is still found where it was typed.
    for word in ["现在", "出资", "一半", "多", "了"] {
        let at = spoken.text.find(word).unwrap();
        assert!(line[spoken.offset_in_source_line(at)..].starts_with(word), "{word}");
    }
    assert_eq!(
        returned_line_with_own_commitment_mark("- **承诺：** 出资 #2 一半", "- 出资 三成"),
        "- **承诺：** 出资 三成 #2"
    );
    assert_eq!(returned_line_with_own_commitment_mark(line, "**承诺：** x"), "**承诺：** x");
}

#[test]
fn each_word_of_a_line_that_is_spoken_is_found_where_it_was_typed() {
    let text = "- [14:52] 我们**支持**[公正过渡](https://x.org) &amp; ~~旧~~ `码` x<br>y";
    let plain = spoken_line_with_commitment_mark_of(text, line_states_of(text)[0]);
    assert_eq!(plain.text, " 我们支持公正过渡 &  码 x y");
    for word in ["我们", "支持", "公正过渡", "码", "x", "y"] {
        let at = plain.text.find(word).unwrap();
        assert!(
            text[plain.offset_in_source_line(at)..].starts_with(word),
            "{word} at {}",
            plain.offset_in_source_line(at)
        );
    }
    let table = "| 国家 | GDP |\n|---|---|\n|  中国  | 5.2% |\n| Peru | 3% |";
    let row = |line: usize| {
        spoken_line_with_commitment_mark_of(table.split('\n').nth(line).unwrap(), line_states_of(table)[line])
    };
    assert_eq!(
        [row(0).text, row(2).text, row(3).text],
        ["国家，GDP ", "中国，5.2% ", "Peru, 3% "].map(str::to_owned)
    );
    let line = table.split('\n').nth(2).unwrap();
    for word in ["中国", "5.2%"] {
        let at = row(2).text.find(word).unwrap();
        assert!(
            line[row(2).offset_in_source_line(at)..].starts_with(word),
            "{word} at {}",
            row(2).offset_in_source_line(at)
        );
    }
}

#[test]
fn paragraphs_are_marked_as_what_can_be_cut_together_and_one_by_one() {
    let lang = LangTag::new("en");
    let cut = |text: &str, from: &str, to: &str| {
        let anchor = text.find(from).unwrap();
        let caret = text.find(to).unwrap();
        toggle_cuttable(text, Selection { anchor, caret }, &lang).map(|change| change.applied_to(text))
    };
    let text = "# A\none\ntwo <!-- can be cut -->\n\n```\ncode\n```";
    let both = "# A\none <!-- can be cut -->\ntwo <!-- can be cut -->\n\n```\ncode\n```";
    assert_eq!(cut(text, "one", "two").as_deref(), Some(both));
    assert_eq!(cut(both, "# A", "two").as_deref(), Some("# A\none\ntwo\n\n```\ncode\n```"));
    assert_eq!(cut(text, "two", "two").as_deref(), Some("# A\none\ntwo\n\n```\ncode\n```"));
    assert_eq!(cut(text, "# A", "# A"), None);
    assert_eq!(cut(text, "code", "code"), None);
    assert_eq!(
        without_cuttable_mark("a <!-- x --> b <!-- 可省略 --> c <!-- CAN BE CUT -->"),
        "a <!-- x --> b c"
    );
    let selection = toggle_cuttable("one", Selection { anchor: 1, caret: 3 }, &lang).unwrap().selection;
    assert_eq!((selection.anchor, selection.caret), (1, 3));
}

#[test]
fn parts_that_are_headings_alone_have_room_only_where_a_line_is_blank() {
    let text = "# A\n\n## B\n\n\n## C\nc\n## D\n## E\n\n";
    let told: Vec<(&str, usize)> = empty_sections(text).iter().map(|one| (one.title, one.rows)).collect();
    assert_eq!(told, [("B", 2), ("E", 2)]);
    let lines: Vec<&str> = empty_sections(text).into_iter().map(|one| &text[one.lines]).collect();
    assert_eq!(lines[0], "\n");
}

#[test]
fn a_list_is_made_of_lines_and_unmade_with_blank_lines_left() {
    let whole = |text: &str| {
        let selection = Selection { anchor: 0, caret: text.len() };
        toggle_list(text, selection).applied_to(text)
    };
    assert_eq!(whole("a\n\nb"), "- a\n\n- b");
    assert_eq!(whole("- a\n\n- b"), "a\n\nb");
    assert_eq!(whole("- a\nb"), "- a\n- b");
    assert_eq!(toggle_list("", Selection::caret(0)).applied_to(""), "- ");
}

#[test]
fn nothing_changed_is_no_splice() {
    assert_eq!(Splice::between("a", "a"), None);
    let splice = Splice::between("一a二", "一b二").unwrap();
    assert_eq!(
        (splice.at, splice.removed.as_str(), splice.inserted.as_str(), splice.inserted_end()),
        (3, "a", "b", 4)
    );
}
