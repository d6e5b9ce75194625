//! Tasks and commitments gathered from what people really type, in four languages.

use chrono::NaiveDate;
use proptest::prelude::*;
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_markdown::{commitment_mark, speaker_mark_of, speakers_in, toggle_task_tick_at, without_tasks};
use rostrum_notebook::{
    Edit, NotePlace, Notebook, OpenTaskCounter, Splice, commitments, commitments_in, follow_up_tasks,
    follow_up_tasks_in,
};
use rostrum_programme::LangTag;

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
    let table: [Row; 26] = [
        // When it was written down is no part of it.
        ("- [ ] [13:26] 回复秘书处 @王芳", "回复秘书处", Some("王芳"), None, None),
        ("* [x] [09:05] Call back by Friday", "Call back", None, Some("by Friday"), Some("2022-02-25")),
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
        let found = follow_up_tasks_in(&NotePlace::Forum, line, from());
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
    let found = follow_up_tasks(&notebook, &programme);
    let texts: Vec<&str> = found.iter().map(|task| task.text.as_str()).collect();
    assert_eq!(texts, ["总的", "已办", "待办", "闭幕后", "已不在日程中"]);
    assert_eq!(found.iter().filter(|task| task.done).count(), 1);
    // Each says where its box stands.
    for task in &found {
        let text = notebook.text(&task.place);
        assert!(text[task.at..].starts_with(if task.done { "[x]" } else { "[ ]" }));
    }
    let open = &found[2];
    let change = toggle_task_tick_at(notebook.text(&open.place), open.at).unwrap();
    let edit = rostrum_notebook::Edit::Text {
        place: open.place.clone(),
        splice: change.splice,
        edited: (None, None),
    };
    notebook.apply(&edit).unwrap();
    assert!(follow_up_tasks(&notebook, &programme)[2].done);
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

/// A list quotes what the note shows: bold, sums, escapes, links and calls of notes are read by one reader.
#[test]
fn tasks_and_commitments_quote_the_words_that_were_written() {
    for (written, text, all) in [
        ("raise 2**3 to 10[^6] by *not* this", "raise 2**3 to 10[^6] by not this", None),
        ("double ~~5~~ 6 million", "double 6 million", Some("double 5 6 million")),
        ("pay \\*5\\* million __now__", "pay *5* million now", None),
        (
            "fill [the fund](https://x.org/a) &amp; <https://y.org>",
            "fill the fund (https://x.org/a) & https://y.org",
            None,
        ),
        ("x*y*z and `a*b*c` <!-- aside --> end", "x*y*z and a*b*c end", None),
        ("an <!-- open end", "an <!-- open end", None),
    ] {
        let all = all.unwrap_or(text);
        let task = &follow_up_tasks_in(&NotePlace::Forum, &format!("- [ ] {written}"), None)[0];
        assert_eq!((task.text.as_str(), task.told.full_text().as_str()), (text, all), "{written}");
        let one = &commitments_in(&NotePlace::Forum, &format!("**Commitment (A*B):** {written}"), None)[0];
        assert_eq!((one.text.as_str(), one.told.full_text().as_str()), (text, all), "{written}");
        assert_eq!(one.by.as_deref(), Some("A*B"));
    }
    assert!(commitments_in(&NotePlace::Forum, "**Commitment:** ~~all of it~~", None).is_empty());
    let task =
        &follow_up_tasks_in(&NotePlace::Forum, "- [ ] call ~~@Ana by 3 March~~ @Luis by 5 March", from())[0];
    assert_eq!((task.owner.as_deref(), task.text.as_str()), (Some("Luis"), "call"));
    assert_eq!(task.due.as_ref().unwrap().date, Some(day("2022-03-05")));
}

/// What belongs to a task goes with it, and everything else stays in the note: no line is in neither.
#[test]
fn every_line_is_the_tasks_or_the_notes() {
    for (text, details, left) in [
        ("- [ ] a\n  b\n\n  - c\n      d\n- e", &["b", "c", "d"][..], "- e"),
        ("- [ ] a\n\n    b\n\nc", &["b"], "\nc"),
        ("- [ ] a\n\nc", &[], "\nc"),
        ("x\n```\n- [ ] code\n```\n- [ ] a", &[], "x\n```\n- [ ] code\n```"),
        ("- [ ] a\n  ```\n  code\nflat\n  ```\nb", &["code", "flat"], "b"),
        ("- [ ] a[^1]\n\n[^1]: note\n    more\n\nb", &["note", "more"], "\nb"),
        ("- [ ] a[^1]\n\nb[^1]\n\n[^1]: note", &[], "\nb[^1]\n\n[^1]: note"),
        (
            "- [ ] a\n  ![pic](x/y.png)\n  | b | c |\n  |---|---|\n  | d | e |\nf",
            &["pic (x/y.png)", "b | c", "d | e"],
            "f",
        ),
        ("- [ ] a\n  # b\n  > c\n  [14:50] d\n  <!-- e -->", &["b", "c", "[14:50] d"], ""),
        ("<!--\n- [ ] hidden\n-->\n- [ ] a", &[], "<!--\n- [ ] hidden\n-->"),
        ("- [ ] a\n\tb\nc", &["b"], "c"),
    ] {
        let found = follow_up_tasks_in(&NotePlace::Forum, text, None);
        assert_eq!(found.len(), 1, "{text:?}");
        assert_eq!(found[0].text, "a", "{text:?}");
        let told: Vec<String> =
            found[0].details.iter().map(rostrum_markdown::TextWithStrikethrough::full_text).collect();
        assert_eq!(told, details, "{text:?}");
        assert_eq!(without_tasks(text), left, "{text:?}");
    }
}

fn with_intervention(intervention: &str) -> Notebook {
    let notebook = format!(
        r#"{{ "format": "rostrum-notebook", "version": 1, "programme": "p",
             "sessions": {{ "thematic-4": {{ "drafts": [ {intervention} ] }} }} }}"#
    );
    serde_json::from_str(&notebook).unwrap()
}

fn told(notebook: &Notebook) -> Vec<(String, Option<String>, bool)> {
    let programme = builtin_programme().unwrap().value;
    let found = commitments(notebook, &programme);
    assert!(found.iter().all(|one| one.own), "{found:?}");
    found.into_iter().map(|one| (one.text, one.by, one.made)).collect()
}

/// For a government it would be a false statement to call anything else one.
#[test]
fn only_what_is_marked_in_a_intervention_is_a_commitment() {
    for heading in ["承诺", "Commitments", "Engagements", "Compromisos"] {
        let text = format!(
            "## {heading}\n到2030年建成全国计划。\n第三，我们呼吁多边开发银行加大投入。 <!-- 可省略 -->\n- 由各国出资"
        );
        let intervention = serde_json::json!({ "id": "d1", "kind": "own", "language": "zh-Hans", "status": "delivered",
            "body": { "text": text } });
        assert!(told(&with_intervention(&intervention.to_string())).is_empty(), "{text}");
        // The same with a mark on one of them, and a target.
        let marked = text.replace("到2030年", "**承诺**：到2030年").replace("计划。", "计划。#2");
        let intervention = serde_json::json!({ "id": "d1", "kind": "own", "language": "zh-Hans", "status": "delivered",
            "body": { "text": marked } });
        assert_eq!(
            told(&with_intervention(&intervention.to_string())),
            [("到2030年建成全国计划。".to_owned(), None, true)],
            "without a delegation's name it is our own all the same"
        );
    }
    let body = "**Commitment:** we will double it.";
    let intervention = |fields: &str| {
        with_intervention(&format!(
            r#"{{ "id": "d1", "kind": "own", "language": "en", {fields} "body": {{ "text": "{body}" }} }},
               {{ "id": "d2", "kind": "own", "language": "fr", "version_of": "d1",
                  "body": {{ "text": "**Engagement :** nous doublerons." }} }}"#
        ))
    };
    let words = "we will double it.".to_owned();
    let by = |fields: &str| told(&intervention(fields));
    assert_eq!(by(r#""delegation": "Kenya","#), [(words.clone(), Some("Kenya".into()), false)]);
    let group = r#""delegation": "Kenya", "on_behalf_of": "the African Group", "status": "delivered","#;
    assert_eq!(by(group), [(words.clone(), Some("the African Group".into()), true)]);
    assert_eq!(by(r#""status": "cleared","#), [(words, None, false)], "planned, not made");
}

/// What was left out when it was delivered was not said.
#[test]
fn what_was_cut_in_delivery_is_no_commitment() {
    let text =
        "我们同意。\n**承诺**：一年内办成。 <!-- 可省略 -->\n**承诺**：两年内办成。 <!-- 可省略 -->\n谢谢。";
    let with_run = |run: serde_json::Value, text: &str, delivered: &str| {
        let intervention = serde_json::json!({ "id": "d1", "kind": "own", "language": "zh-Hans", "status": "delivered",
            "body": { "text": text },
            "versions": [ { "text": delivered, "at": "2022-02-23T13:00:00Z", "reason": "delivered" } ],
            "runs": [ run ] });
        told(&with_intervention(&intervention.to_string()))
            .into_iter()
            .map(|(text, ..)| text)
            .collect::<Vec<_>>()
    };
    let run = |delivery: bool, secs: [f64; 4], more: serde_json::Value| {
        let mut run = serde_json::json!({ "at": "2022-02-23T13:00:00Z", "total_secs": 20.0, "units": 20.0,
            "language": "zh-Hans", "interpreted": true, "delivery": delivery, "paragraph_secs": secs });
        run.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        run
    };
    let said = serde_json::json!({ "complete": true, "left_out": [1] });
    let none = serde_json::json!({});
    for (run, expected) in [
        (run(true, [5.0, 0.0, 5.0, 5.0], said.clone()), &["两年内办成。"][..]),
        // It broke off: what was not reached was not said.
        (run(true, [5.0, 0.0, 0.0, 0.0], serde_json::json!({ "complete": false })), &[]),
        (run(true, [5.0, 5.0, 0.0, 0.0], serde_json::json!({ "complete": false })), &["一年内办成。"]),
        // Nothing was timed.
        (
            run(true, [0.0, 0.0, 0.0, 0.0], serde_json::json!({ "complete": false })),
            &["一年内办成。", "两年内办成。"],
        ),
        // An older run says it by its times.
        (run(true, [5.0, 0.0, 5.0, 5.0], none.clone()), &["两年内办成。"]),
        (run(true, [5.0, 0.0, 0.0, 5.0], none.clone()), &[]),
        // A rehearsal is no delivery.
        (run(false, [5.0, 0.0, 5.0, 5.0], said.clone()), &["一年内办成。", "两年内办成。"]),
    ] {
        assert_eq!(with_run(run.clone(), text, text), expected, "{run}");
        // It is the text as delivered that counts, whatever was edited afterwards.
        let edited = format!("新的一段。\n{}", text.replace("谢谢。", "**承诺**：后来加的。"));
        assert_eq!(with_run(run.clone(), &edited, text), expected, "{run}");
    }
    // One that nobody marked as one to cut can be passed over too.
    let plain = text.replace(" <!-- 可省略 -->", "");
    let passed = serde_json::json!({ "complete": false, "left_out": [1] });
    assert_eq!(with_run(run(true, [5.0, 0.0, 5.0, 5.0], passed), &plain, &plain), ["两年内办成。"]);
    // Of another text than the one that was timed, nothing that can be cut is held to be said.
    let other = format!("先说一句。\n{text}");
    assert_eq!(with_run(run(true, [5.0, 0.0, 5.0, 5.0], said), &other, &other), [""; 0]);
}

/// A commitment leads to its line in the text as it stands now.
#[test]
fn a_commitment_of_an_edited_intervention_leads_to_its_line() {
    let delivered = "甲。\n**承诺**：一年内办成。\n乙。";
    for edited in [
        "新的一段。\n甲。\n**承诺**：一年内办成。\n乙。",
        "甲。\n**承诺**：一年内办成。\n乙和丙。",
        "**承诺**：一年内办成。\n乙。",
    ] {
        let intervention = serde_json::json!({ "id": "d1", "kind": "own", "language": "zh-Hans", "status": "delivered",
            "body": { "text": edited },
            "versions": [ { "text": delivered, "at": "2022-02-23T13:00:00Z", "reason": "delivered" } ] });
        let notebook = with_intervention(&intervention.to_string());
        let found = commitments(&notebook, &builtin_programme().unwrap().value);
        assert!(edited[found[0].at..].starts_with("**承诺**"), "{edited}: {}", found[0].at);
    }
}

proptest! {
    /// The quick count of the tab is the count of what is gathered, after each change of the notes.
    #[test]
    fn the_open_tasks_are_counted_as_they_are_gathered(
        changes in prop::collection::vec(
            (
                0_usize..3,
                any::<prop::sample::Index>(),
                0_usize..6,
                "(- \\[[ xX]\\] |\\* \\[ \\]|1\\. \\[ \\] |```\n|<!-- |-->|\\| a \\|\n|[a中 @\\[\\]]{1,4}|\n){0,8}",
            ),
            1..12,
        )
    ) {
        let programme = builtin_programme().unwrap().value;
        let mut notebook = Notebook::new(programme.id.clone());
        let places = [NotePlace::Forum, NotePlace::Session("thematic-2".into()), NotePlace::Session("gone".into())];
        let mut counter = OpenTaskCounter::default();
        for (place, at, gone, inserted) in changes {
            let place = places[place].clone();
            let text = notebook.text(&place);
            let at = text.floor_char_boundary(at.index(text.len() + 1));
            let removed: String = text[at..].chars().take(gone).collect();
            let splice = Splice { at, removed, inserted };
            notebook.apply(&Edit::Text { place, splice, edited: (None, None) }).unwrap();
            let gathered = follow_up_tasks(&notebook, &programme);
            prop_assert_eq!(counter.count(&notebook), gathered.iter().filter(|task| !task.done).count());
        }
        // Another programme has other notes.
        prop_assert_eq!(counter.count(&Notebook::new(programme.id.clone())), 0);
    }
}
