//! The mark "can be cut": put on and taken off, in four languages, and what it leaves alone.

use rostrum_markdown::{CUTTABLE_WORDS, Selection, cuttable_mark, has_cuttable_mark, toggle_cuttable};
use rostrum_programme::LangTag;

/// `|` is the caret; `None` where nothing can be marked.
fn toggled(marked: &str, lang: &str) -> Option<String> {
    let at = marked.find('|').unwrap();
    let text = marked.replacen('|', "", 1);
    let change = toggle_cuttable(&text, Selection::caret(at), &LangTag::new(lang))?;
    let mut new = change.applied_to(&text);
    new.insert(change.selection.caret, '|');
    Some(new)
}

#[test]
fn a_paragraph_is_marked_and_unmarked() {
    for (before, after) in [
        ("我们|支持。", "我们|支持。 <!-- 可省略 -->"),
        ("我们支持。|", "我们支持。| <!-- 可省略 -->"),
        ("一\n二|\n三", "一\n二| <!-- 可省略 -->\n三"),
        ("- 要点|", "- 要点| <!-- 可省略 -->"),
        ("## 题\n|正文  ", "## 题\n|正文 <!-- 可省略 -->"),
    ] {
        assert_eq!(toggled(before, "zh-Hans").as_deref(), Some(after), "{before}");
        let back = toggled(after, "zh-Hans").unwrap();
        assert_eq!(back, before.replace("文  ", "文"), "{after}");
    }
}

#[test]
fn every_language_has_its_mark_and_reads_the_others() {
    for (code, words) in CUTTABLE_WORDS {
        let mark = cuttable_mark(&LangTag::new(code));
        assert_eq!(mark, format!("<!-- {words} -->"));
        assert!(has_cuttable_mark(&format!("x {mark}")));
        assert_eq!(toggled(&format!("x| {mark}"), "en").as_deref(), Some("x|"));
    }
    assert_eq!(cuttable_mark(&LangTag::new("pt")), "<!-- can be cut -->");
    assert!(has_cuttable_mark("x <!--Can be cut--> y"));
    for not in ["x", "x <!-- check -->", "x can be cut", "<!-- can be cut", "x <!-- can be cut soon -->"] {
        assert!(!has_cuttable_mark(not), "{not}");
    }
    assert!(has_cuttable_mark("x <!-- check --> y <!-- can be cut -->"));
}

#[test]
fn what_is_not_spoken_cannot_be_marked() {
    for nothing in ["|", "## 题|", "```\nx|\n```", "一[^1]\n\n[^1]: 来源|", "一\n|\n二", "---|"] {
        assert_eq!(toggled(nothing, "zh"), None, "{nothing}");
    }
}

#[test]
fn a_selection_marks_all_its_paragraphs_and_unmarks_them_together() {
    let text = "一\n\n## 题\n二 <!-- 可省略 -->\n三";
    let all = Selection { anchor: 0, caret: text.len() };
    let marked = toggle_cuttable(text, all, &LangTag::new("zh")).unwrap().applied_to(text);
    assert_eq!(marked, "一 <!-- 可省略 -->\n\n## 题\n二 <!-- 可省略 -->\n三 <!-- 可省略 -->");
    let all = Selection { anchor: 0, caret: marked.len() };
    let plain = toggle_cuttable(&marked, all, &LangTag::new("zh")).unwrap().applied_to(&marked);
    assert_eq!(plain, "一\n\n## 题\n二\n三");
}
