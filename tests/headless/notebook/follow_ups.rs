//! Tasks and commitments gathered from what people really type, in four languages.

use chrono::NaiveDate;
use proptest::prelude::*;
use rostrum::formats::builtin::builtin_programme;
use rostrum::notebook::markdown::{commitment_mark, speaker_mark_of, speakers_in, toggle_task_at};
use rostrum::notebook::{
    Edit, NotePlace, Notebook, Splice, commitments, commitments_in, follow_ups, follow_ups_in, open_tasks,
};
use rostrum::programme::LangTag;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

/// Wednesday.
fn from() -> Option<NaiveDate> {
    Some(day("2022-02-23"))
}

/// Line, text, owner, due as written, and the date that it means.
type Row = (&'static str, &'static str, Option<&'static str>, Option<&'static str>, Option<&'static str>);

#[test]
fn owner_and_date_are_read_as_they_are_written() {
    let table: [Row; 24] = [
        (
            "- [ ] 向财政部要2021年覆盖率（周五前）",
            "向财政部要2021年覆盖率",
            None,
            Some("周五前"),
            Some("2022-02-25"),
        ),
        (
            "- [ ] 周五前向财政部要2021年覆盖率",
            "向财政部要2021年覆盖率",
            None,
            Some("周五前"),
            Some("2022-02-25"),
        ),
        (
            "- [ ] 报送表态口径 @王芳 2月25日前",
            "报送表态口径",
            Some("王芳"),
            Some("2月25日前"),
            Some("2022-02-25"),
        ),
        ("- [ ] 核对2月22日的发言记录", "核对2月22日的发言记录", None, None, None),
        ("- [ ] 月底前交报告@李雷", "交报告", Some("李雷"), Some("月底前"), Some("2022-02-28")),
        ("- [ ] 回复秘书处，下周一", "回复秘书处", None, Some("下周一"), Some("2022-02-28")),
        ("- [ ] 定稿 2022年3月1日", "定稿", None, Some("2022年3月1日"), Some("2022-03-01")),
        (
            "- [ ] Ask the ministry @Ana by Friday",
            "Ask the ministry",
            Some("Ana"),
            Some("by Friday"),
            Some("2022-02-25"),
        ),
        ("- [ ] Send the text 2022-02-24", "Send the text", None, Some("2022-02-24"), Some("2022-02-24")),
        (
            "- [ ] Reply to anna@example.org by 3 March.",
            "Reply to anna@example.org",
            None,
            Some("by 3 March"),
            Some("2022-03-03"),
        ),
        ("- [ ] In 2022 we may meet", "In 2022 we may meet", None, None, None),
        ("- [ ] by tomorrow: figures", "figures", None, Some("by tomorrow"), Some("2022-02-24")),
        (
            "- [ ] Relancer Genève @Paul-Henri avant le 1er mars",
            "Relancer Genève",
            Some("Paul-Henri"),
            Some("avant le 1er mars"),
            Some("2022-03-01"),
        ),
        (
            "- [ ] Envoyer le texte d’ici vendredi",
            "Envoyer le texte",
            None,
            Some("d’ici vendredi"),
            Some("2022-02-25"),
        ),
        (
            "- [ ] Pedir los datos antes del 25 de febrero",
            "Pedir los datos",
            None,
            Some("antes del 25 de febrero"),
            Some("2022-02-25"),
        ),
        ("* [x] Hecho, viernes", "Hecho", None, Some("viernes"), Some("2022-02-25")),
        ("1. [ ] **Bold** task 5 Jan", "Bold task", None, Some("5 Jan"), Some("2022-01-05")),
        (
            "- [ ] 3月5日前和@李雷、@王芳 开会",
            "和李雷、王芳 开会",
            Some("李雷、王芳"),
            Some("3月5日前"),
            Some("2022-03-05"),
        ),
        (
            "- [ ] 发函，3月1日前，请@王芳、@李雷办理",
            "发函，3月1日前，请王芳、李雷办理",
            Some("王芳、李雷"),
            Some("3月1日前"),
            Some("2022-03-01"),
        ),
        (
            "- [ ] Write to Kenya @Ana, @Luis by Friday",
            "Write to Kenya",
            Some("Ana, Luis"),
            Some("by Friday"),
            Some("2022-02-25"),
        ),
        ("- [ ] @王芳：核对数字", "核对数字", Some("王芳"), None, None),
        (
            "- [ ] Ask by 3 March whether it holds",
            "Ask by 3 March whether it holds",
            None,
            Some("by 3 March"),
            Some("2022-03-03"),
        ),
        ("- [ ] 核对数字 3月5日 @王芳", "核对数字", Some("王芳"), Some("3月5日"), Some("2022-03-05")),
        ("- [ ] Report due 5 November 2021", "Report", None, Some("due 5 November 2021"), Some("2021-11-05")),
    ];
    for (line, text, owner, written, date) in table {
        let found = follow_ups_in(&NotePlace::Forum, line, from());
        assert_eq!(found.len(), 1, "{line}");
        let task = &found[0];
        assert_eq!(task.text, text, "{line}");
        assert_eq!(task.owner.as_deref(), owner, "{line}");
        assert_eq!(task.due.as_ref().map(|due| due.written.as_str()), written, "{line}");
        assert_eq!(task.due.as_ref().and_then(|due| due.date), date.map(day), "{line}");
    }
}

#[test]
fn tasks_come_from_all_notes_in_the_order_of_the_programme_and_can_be_ticked() {
    let programme = builtin_programme().unwrap().value;
    let mut notebook: Notebook = serde_json::from_str(
        r#"{ "format": "rostrum-notebook", "version": 1, "programme": "p",
             "forum": { "text": "- [ ] 总的" },
             "sessions": {
               "gone": { "note": { "text": "- [ ] 已不在日程中" } },
               "closing": { "note": { "text": "- [ ] 闭幕后" } },
               "thematic-2": { "note": { "text": "第一行\n- 不是任务\n  - [x] 已办\n```\n- [ ] 代码\n```\n- [ ] 待办 @王芳" } } } }"#,
    )
    .unwrap();
    let found = follow_ups(&notebook, &programme);
    let texts: Vec<&str> = found.iter().map(|task| task.text.as_str()).collect();
    assert_eq!(texts, ["总的", "已办", "待办", "闭幕后", "已不在日程中"]);
    assert_eq!(found.iter().filter(|task| task.done).count(), 1);
    // Each says where its box stands.
    for task in &found {
        let text = notebook.text(&task.place);
        assert!(text[task.at..].starts_with(if task.done { "[x]" } else { "[ ]" }));
    }
    let open = &found[2];
    let change = toggle_task_at(notebook.text(&open.place), open.at).unwrap();
    let edit = rostrum::notebook::Edit::Text {
        place: open.place.clone(),
        splice: change.splice,
        edited: (None, None),
    };
    notebook.apply(&edit).unwrap();
    assert!(follow_ups(&notebook, &programme)[2].done);
}

#[test]
fn commitments_are_read_in_four_languages_with_by_whom_and_target() {
    let notes = "## 会上\n\
        [13:20] **工人组**：底线应写进国家预算。\n\
        **承诺**：两年内把覆盖率提高到80% #2\n\
        [13:31] **雇主组**：**承诺**：支持技能培训\n\
        - **承诺（埃及）**：设立国家计划 #目标1\n\
        ## Later\n\
        **Commitment:** a national plan\n\
        **Engagement (Sénégal) :** un plan national\n\
        **Compromiso:** un plan nacional.\n\
        **承诺**：\n\
        他谈到了承诺：但没有作出。";
    let found = commitments_in(&NotePlace::Forum, notes, None);
    let told: Vec<(Option<&str>, &str, Option<usize>)> =
        found.iter().map(|one| (one.by.as_deref(), one.text.as_str(), one.target)).collect();
    assert_eq!(
        told,
        [
            (Some("工人组"), "两年内把覆盖率提高到80%", Some(1)),
            (Some("雇主组"), "支持技能培训", None),
            (Some("埃及"), "设立国家计划", Some(0)),
            (None, "a national plan", None),
            (Some("Sénégal"), "un plan national", None),
            (None, "un plan nacional.", None),
        ]
    );
    // A tag needs no space before it in Chinese, and is no part of a name.
    for (line, text, target) in [
        ("**承诺**：明年翻番。#2", "明年翻番。", Some(1)),
        ("**承诺**：明年翻番（#目标3），并公布", "明年翻番，并公布", Some(2)),
        ("**承诺**：明年#1翻番", "明年翻番", Some(0)),
        ("**Commitment:** double it #target2, by 2030", "double it, by 2030", Some(1)),
        ("**Commitment:** teach C#2", "teach C#2", None),
        ("**Commitment:** see #2nd", "see #2nd", None),
    ] {
        let found = commitments_in(&NotePlace::Forum, line, None);
        assert_eq!((found[0].text.as_str(), found[0].target), (text, target), "{line}");
    }
    // A commitment is nobody who has the floor.
    assert_eq!(speakers_in(notes), ["工人组", "雇主组"]);
    for language in ["zh-Hans", "en", "fr", "es", "de"] {
        let line = format!("{}{}", commitment_mark(&LangTag::new(language)), "x");
        assert_eq!(commitments_in(&NotePlace::Forum, &line, None).len(), 1, "{line}");
        assert_eq!(speaker_mark_of(&line), None, "{line}");
    }
}

#[test]
fn what_a_draft_promises_under_its_heading_is_the_delegation_s_own() {
    let programme = builtin_programme().unwrap().value;
    let notebook: Notebook = serde_json::from_str(
        r###"{ "format": "rostrum-notebook", "version": 1, "programme": "p", "sessions": { "thematic-4": { "drafts": [
             { "id": "d1", "kind": "own", "language": "zh-Hans", "delegation": "中国",
               "body": { "text": "## 称呼\n主席先生：\n\n## 承诺\n<!-- 具体、可核查 -->\n到2030年建成全国计划。[^1]\n\n## 致谢\n谢谢。\n\n[^1]: 来源" } },
             { "id": "d2", "kind": "own", "language": "en", "version_of": "d1",
               "body": { "text": "## Commitment\nThe same in English." } } ] } } }"###,
    )
    .unwrap();
    let found = commitments(&notebook, &programme);
    assert_eq!(found.len(), 1, "a language version says nothing new: {found:?}");
    assert_eq!(
        (found[0].text.as_str(), found[0].by.as_deref(), found[0].own),
        ("到2030年建成全国计划。", Some("中国"), true)
    );
    // What is only polite is nothing that was promised, and the part ends with the thanks.
    for (text, promised) in [
        ("## 承诺\n主席女士：\n到2030年翻番。#2\n谢谢主席。\n散会后再谈。", "到2030年翻番。"),
        (
            "## Commitment\nMadam Chair, dear colleagues,\nWe will double it.\nI thank you, Madam Chair.",
            "We will double it.",
        ),
        (
            "## Engagement\nMadame la Présidente,\nNous doublerons la part.\nJe vous remercie de votre attention.",
            "Nous doublerons la part.",
        ),
        (
            "## Compromiso\nSeñora Presidenta:\nDuplicaremos la cuota.\nMuchas gracias, señora Presidenta.",
            "Duplicaremos la cuota.",
        ),
        ("## 承诺\n感谢各方支持，我们将在2025年前完成。", "感谢各方支持，我们将在2025年前完成。"),
        ("## Commitment\nThank you, and we will double it.", "Thank you, and we will double it."),
    ] {
        let told = commitments_in(&found[0].place, text, None);
        assert_eq!(told.iter().map(|one| one.text.as_str()).collect::<Vec<_>>(), [promised], "{text}");
    }
    // The heading may be in any of the languages, and in the plural.
    for heading in ["承诺", "Commitments", "Engagements", "Compromisos"] {
        let place = found[0].place.clone();
        assert_eq!(
            commitments_in(&place, &format!("## {heading}\n甲\n## 乙\n丙"), None).len(),
            1,
            "{heading}"
        );
    }
}

proptest! {
    /// The quick count of the tab is the count of what is gathered.
    #[test]
    fn the_open_tasks_are_counted_as_they_are_gathered(
        texts in prop::collection::vec("(- \\[[ xX]\\] |\\* \\[ \\]|1\\. \\[ \\] |```\n|[a中 @\\[\\]]{1,4}|\n){0,24}", 3)
    ) {
        let programme = builtin_programme().unwrap().value;
        let mut notebook = Notebook::new(programme.id.clone());
        let places = [NotePlace::Forum, NotePlace::Session("thematic-2".into()), NotePlace::Session("gone".into())];
        for (place, text) in places.into_iter().zip(texts) {
            let splice = Splice { at: 0, removed: String::new(), inserted: text };
            notebook.apply(&Edit::Text { place, splice, edited: (None, None) }).unwrap();
        }
        let gathered = follow_ups(&notebook, &programme);
        prop_assert_eq!(open_tasks(&notebook), gathered.iter().filter(|task| !task.done).count());
    }
}
