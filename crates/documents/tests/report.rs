//! The mission report: with notes and without, with private headings, with and without names.

use super::opened::Opened;
use super::sample::{intervention, leave, programme, session};
use rostrum_documents::{
    DocumentFormat, ReportOptions, ReportSessionOrder, report_document, report_file_name, report_omissions,
    write, write_docx,
};
use rostrum_locale::{Language, Messages};
use rostrum_markdown::{is_private_heading, public_text};
use rostrum_notebook::{InterventionStatus, Notebook, SessionEntry, commitments};
use rostrum_programme::Programme;

const NOTES: &str = "## 会上\n\n[13:07] **主持人**：把讨论限在三点。\n[13:15] **雇主组**：缴费型制度要顾及小企业的现金流。\n[13:21] **工人组**：底线应写进国家预算。\n[13:25] **埃及**：**承诺**：2025年前把覆盖率提高到60% #2\n\n- [ ] 向财政部要2021年覆盖率 @王芳 2月25日前\n- [x] 转发秘书处文件\n\n## 表态口径\n\n不承诺具体数字。\n\n### 若被问及债务\n\n不回应。\n\n- [ ] 内部：问条法司 @李雷\n\n## 会后\n\n主席总结了三点共识。\n";

pub fn notebook(programme: &Programme) -> Notebook {
    let mut notebook = Notebook::new(programme.id.clone());
    let mut entry = SessionEntry::default();
    entry.note.text = NOTES.to_owned();
    let mut delivered = intervention("zh-Hans");
    delivered.status = InterventionStatus::Delivered;
    // Marked with F7, and the target that it serves.
    delivered.body.text =
        delivered.body.text.replace("我们将继续通过南南合作", "**承诺**：我们将继续通过南南合作");
    delivered.body.text = delivered.body.text.replace("分享相关经验。", "分享相关经验。#2");
    let cleared = intervention("fr");
    entry.interventions = vec![delivered, cleared];
    notebook.sessions.insert(session(), entry);
    notebook.forum.text = "总体上，各方对全球加速器反应积极。\n".to_owned();
    notebook.mission.summary.text = "论坛重申**以人为本**的复苏。\n".to_owned();
    notebook.mission.delegation.text = "团长：王芳\n".to_owned();
    notebook.mission.contacts.text = "- 埃及劳工部\n".to_owned();
    notebook.mission.recommendations.text = "1. 跟进全球加速器\n2. 分享经验\n".to_owned();
    notebook
}

pub fn markdown(programme: &Programme, notebook: &Notebook, options: &ReportOptions) -> String {
    let document = report_document(programme, notebook, options);
    String::from_utf8(write(&document, DocumentFormat::Markdown).unwrap()).unwrap()
}

#[test]
fn a_report_gathers_notes_statements_commitments_and_follow_ups() {
    let programme = programme();
    let options = ReportOptions::new(Language::ZhHans);
    let report = markdown(&programme, &notebook(&programme), &options);
    let order = [
        "# 参会报告",
        "- **论坛**：以人为本复苏全球论坛",
        "2022年2月22日至24日",
        "## 摘要",
        "论坛重申**以人为本**的复苏。",
        "## 代表团",
        "## 会见与联络",
        "## 建议",
        "## 会议",
        "| 2月23日 周三 | 13:00–14:30 | 专题会议2：全民社会保护 |",
        "### 开幕会议",
        "#### 指导性问题",
        "### 专题会议2：全民社会保护",
        "（摘要，非官方措辞）",
        "#### 各方发言",
        "[13:15] **雇主组**：缴费型制度要顾及小企业的现金流。",
        "主席总结了三点共识。",
        "#### 我方发言",
        "- 王芳（中国） · 现场发言稿见附件1",
        "- Awa Diop（Sénégal） · 法文 · 准备稿，未发言，见附件2",
        "#### 承诺",
        "- **埃及**：2025年前把覆盖率提高到60%",
        "#### 后续事项",
        "- [ ] 向财政部要2021年覆盖率（王芳，2022年2月25日）",
        "- [x] 转发秘书处文件",
        "## 关于论坛整体",
        "总体上，各方对全球加速器反应积极。",
        "## 承诺汇总（按全球目标）",
        "| 社保底线：惠及全球50%以上无任何社会保护的人口 | 埃及 | 2025年前把覆盖率提高到60% | 专题2 |",
        "## 后续事项汇总",
        "| ☐ 向财政部要2021年覆盖率 | 王芳 | 2022年2月25日 | 专题2 |",
        "## 附件1：现场发言稿（专题会议2：全民社会保护）",
        "中国代表团认为",
        "## 附件2：准备稿，未发言（专题会议2：全民社会保护）",
        "Pour nous, **la protection sociale n’est pas un coût",
    ];
    let plain = report.replace('\u{A0}', " ");
    let mut from = 0;
    for wanted in order {
        let at =
            plain[from..].find(wanted).unwrap_or_else(|| panic!("{wanted} is not behind {}", &plain[from..]));
        from += at + wanted.len();
    }
    // Our own commitments, marked in the statement, stand beside those of others.
    assert!(plain.contains("| 中国 | 我们将继续通过南南合作"), "{plain}");
    // The mark is for us; what was said is printed as it was said.
    let annex = &plain[plain.find("## 附件1").unwrap()..];
    assert!(annex.contains("我们将继续通过南南合作") && !annex.contains("承诺**："), "{annex}");
    // A target stands in words, not by its number.
    assert!(!plain.contains("#2"), "{plain}");
}

#[test]
fn nothing_under_a_private_heading_leaves_unless_it_is_asked_for() {
    let programme = programme();
    let mut options = ReportOptions::new(Language::ZhHans);
    let notebook = notebook(&programme);
    let report = markdown(&programme, &notebook, &options);
    let private = ["表态口径", "不承诺具体数字", "若被问及债务", "不回应", "条法司"];
    for word in private {
        assert!(!report.contains(word), "{word} stands in {report}");
    }
    options.private = true;
    let report = markdown(&programme, &notebook, &options);
    for word in private {
        assert!(report.contains(word), "{word} is missing in {report}");
    }
}

#[test]
fn private_headings_are_known_in_four_languages_and_nothing_else_is() {
    for title in [
        "表态口径",
        "表态口径（不对外）",
        "内部",
        "内部，不进报告",
        "立场（内部）",
        "Line to take",
        "LINE TO TAKE: care economy",
        "Private, not reported",
        "Éléments de langage",
        "Interne, hors rapport",
        "Argumentario",
        "Interno, fuera del informe",
        "**Line to take**",
        "我方表态口径",
        "一、表态口径",
        "（三）内部",
        "一、（二）保密",
        "1. Line to take",
        "2.1 Private",
        "I. Internal",
        "IV) Confidential",
        "b) Not reported",
        "Our line to take on debt",
        "2. Nos éléments de langage",
        "III. Interne",
        "1) Nuestro argumentario",
    ] {
        assert!(is_private_heading(title), "{title}");
    }
    for title in [
        "立场",
        "国家内部和国际社会",
        "内部控制",
        "International organizations",
        "Internally displaced",
        "Internement",
        "Outline to take home",
        "一、国家内部和国际社会",
        "国际社会的口径",
    ] {
        assert!(!is_private_heading(title), "{title}");
    }
    let text = "# A\n\na\n\nLine to take\n---\n\nsecret\n\n### deeper\n\nsecret\n\n## B\n\nb\n";
    assert_eq!(public_text(text), "# A\n\na\n\n## B\n\nb\n");
    let fenced = "```\n# 表态口径\n```\nb\n";
    assert_eq!(public_text(fenced), fenced);
    assert_eq!(public_text("## 内部\nsecret"), "");
    assert_eq!(
        public_text("## 会上\na\n## 我方表态口径\nsecret\n### 1. Line to take\nsecret\n"),
        "## 会上\na\n"
    );
}

#[test]
fn the_annex_has_the_text_as_it_was_delivered() {
    let programme = programme();
    let mut notebook = Notebook::new(programme.id.clone());
    let mut said = intervention("zh-Hans");
    said.body.text = "## 承诺\n\n我们承诺三年内完成。\n".to_owned();
    let now = chrono::DateTime::from_timestamp(1_645_600_000, 0).unwrap();
    let mut said = said.with_status(InterventionStatus::Delivered, now);
    said = said.prepared_for_editing(now).unwrap();
    said.body.text = "## 承诺\n\n改写后的话。\n".to_owned();
    notebook.sessions.entry(session()).or_default().interventions = vec![said];
    let report = markdown(&programme, &notebook, &ReportOptions::new(Language::ZhHans));
    assert!(report.contains("三年内完成") && !report.contains("改写后的话"), "{report}");
}

/// Both faces ask one function, so the report and the tab name the same.
#[test]
fn the_report_calls_a_commitment_only_what_was_marked_and_said() {
    let programme = programme();
    let mut notebook = Notebook::new(programme.id.clone());
    let mut said = intervention("zh-Hans");
    said.delegation = String::new();
    said.body.text = "## 承诺\n\n第三，我们呼吁多边开发银行加大投入。 <!-- 可省略 -->\n\n\
        **承诺**：三年内把支出提高两个百分点。\n\n**承诺**：每年公布数据。 <!-- 可省略 -->\n"
        .to_owned();
    said.runs = serde_json::from_str(
        r#"[ { "at": "2022-02-23T13:00:00Z", "total_secs": 20.0, "units": 20.0, "language": "zh-Hans",
               "delivery": true, "paragraph_secs": [0.0, 20.0, 0.0], "complete": true, "left_out": [0, 2] } ]"#,
    )
    .unwrap();
    let mut planned = intervention("en");
    planned.id = "d2".into();
    planned.body.text = "**Commitment:** we will publish data.".to_owned();
    said.status = InterventionStatus::Delivered;
    notebook.sessions.entry(session()).or_default().interventions = vec![said, planned];
    let report = markdown(&programme, &notebook, &ReportOptions::new(Language::ZhHans));
    let start = report.find("## 承诺汇总").unwrap();
    let end = report[start..].find("## 附件").map_or(report.len(), |len| start + len);
    let table = &report[start..end];
    assert!(table.contains("| 我方 | 三年内把支出提高两个百分点。 |"), "{table}");
    for other in ["多边开发银行", "公布数据", "publish data", "| – | 三年内"] {
        assert!(!table.contains(other), "{other} in {table}");
    }
    // Without names our own side is still named.
    let without = ReportOptions { names: false, ..ReportOptions::new(Language::En) };
    let report = markdown(&programme, &notebook, &without);
    assert!(report.contains("| our delegation | 三年内把支出提高两个百分点。 |"), "{report}");
    // The tab has the same, and names what is only planned as such.
    let found: Vec<(String, bool)> =
        commitments(&notebook, &programme).into_iter().map(|one| (one.text, one.made)).collect();
    assert_eq!(
        found,
        [("三年内把支出提高两个百分点。".to_owned(), true), ("we will publish data.".to_owned(), false)]
    );
    // A private heading holds its commitments back as everything else.
    let intervention = &mut notebook.sessions.entry(session()).or_default().interventions[0];
    intervention.body.text = intervention.body.text.replace("## 承诺", "## 内部");
    let report = markdown(&programme, &notebook, &ReportOptions::new(Language::ZhHans));
    assert!(!report.contains("两个百分点"), "{report}");
}

/// Before anything is marked as delivered, a report still says what was prepared.
#[test]
fn a_intervention_that_is_not_delivered_is_named_and_its_text_is_told_as_prepared() {
    let programme = programme();
    let mut notebook = Notebook::new(programme.id.clone());
    let mut prepared = intervention("en");
    (prepared.speaker, prepared.delegation) = (String::new(), String::new());
    prepared.body.text = "## Position\n\nWe hold this.\n\n## Internal\n\nOur limits.\n".to_owned();
    let mut empty = intervention("en");
    empty.body.text = "## Position\n<!-- a hint -->\n\n".to_owned();
    let mut idea = prepared.clone();
    idea.status = InterventionStatus::Idea;
    notebook.sessions.entry(session()).or_default().interventions = vec![empty, idea, prepared];
    for (language, line, annex) in [
        (Language::ZhHans, "- 发言稿3 · 英文 · 准备稿，未发言，见附件1", "## 附件1：准备稿，未发言（"),
        (
            Language::En,
            "- Draft 3 · prepared, not delivered, in annex 1",
            "## Annex 1: prepared statement, not delivered, ",
        ),
    ] {
        let options = ReportOptions::new(language);
        let report = markdown(&programme, &notebook, &options).replace('\u{A0}', " ");
        assert!(report.contains(line), "{report}");
        let text = &report[report.find(annex).unwrap_or_else(|| panic!("{report}"))..];
        assert!(text.contains("We hold this.") && !text.contains("Our limits"), "{text}");
        assert!(!report.contains("as delivered") && !report.contains("现场发言稿"), "{report}");
        assert_eq!(report_omissions(&programme, &notebook, &options).private, ["Internal"]);
    }
}

#[test]
fn what_stands_below_a_task_goes_with_it() {
    let programme = programme();
    let mut notebook = Notebook::new(programme.id.clone());
    let notes = "## 会上\n\n- [ ] 发函 @王芳\n  附**上次**的数字\n  - [ ] 先问司里\n    当面\n  - 抄送财政部\n- 普通一条\n  细节\n";
    notebook.sessions.entry(session()).or_default().note.text = notes.to_owned();
    let report = markdown(&programme, &notebook, &ReportOptions::new(Language::ZhHans));
    assert!(report.contains("- [ ] 发函；附上次的数字；抄送财政部（王芳）"), "{report}");
    assert!(report.contains("- [ ] 先问司里；当面"), "{report}");
    assert_eq!(report.matches("抄送财政部").count(), 2, "once in the session, once in all: {report}");
    assert!(report.contains("普通一条") && report.contains("细节"), "{report}");
}

#[test]
fn whoever_makes_a_report_is_told_what_was_held_back() {
    let programme = programme();
    let mut options = ReportOptions::new(Language::ZhHans);
    let mut notebook = notebook(&programme);
    notebook.mission.summary.text.push_str("\n**内部：**不外传\n");
    let held = report_omissions(&programme, &notebook, &options);
    assert_eq!(held.private, ["内部", "表态口径"]);
    for language in Language::ALL {
        let sentence = &held.sentences(&Messages::new(language))[0];
        assert!(sentence.contains("表态口径"), "{sentence}");
    }
    options.private = true;
    let held = report_omissions(&programme, &notebook, &options);
    assert!(held.is_empty() && held.sentences(&Messages::new(Language::En)).is_empty());
}

#[test]
fn a_target_reads_as_one_sentence_where_it_is_one() {
    let programme = programme();
    let mut notebook = Notebook::new(programme.id.clone());
    notebook.sessions.entry(session()).or_default().note.text =
        "**承诺（甲）**：一 #1\n**承诺（乙）**：二 #3\n".to_owned();
    let told =
        |language| markdown(&programme, &notebook, &ReportOptions::new(language)).replace('\u{A0}', " ");
    assert!(told(Language::Es).contains("| Al menos 400 millones de nuevos empleos decentes |"));
    assert!(told(Language::ZhHans).contains("| 至少4亿新增体面就业岗位 |"));
    assert!(told(Language::En).contains("| Carbon neutrality: climate action"));
}

#[test]
fn without_notes_the_sessions_are_still_listed() {
    let programme = programme();
    let notebook = Notebook::new(programme.id.clone());
    for language in Language::ALL {
        let document = report_document(&programme, &notebook, &ReportOptions::new(language));
        let bytes = write_docx(&document).unwrap();
        let opened = Opened::of(&bytes);
        assert_eq!(opened.styled("Heading2").len(), 6, "{language}");
        let expected: Vec<String> =
            opened.texts().into_iter().filter(|text| !text.is_empty()).map(str::to_owned).collect();
        leave(&format!("report-bare-{language}.docx"), &bytes, &expected);
        let report = markdown(&programme, &notebook, &ReportOptions::new(language));
        let headings: Vec<&str> = report.lines().filter(|line| line.starts_with("#### ")).collect();
        assert!(headings.iter().all(|heading| *heading == headings[0]), "only questions: {headings:?}");
    }
}

#[test]
fn names_can_be_left_out() {
    let programme = programme();
    let mut options = ReportOptions::new(Language::ZhHans);
    options.names = false;
    let report = markdown(&programme, &notebook(&programme), &options);
    for name in ["雇主组**", "工人组**", "埃及**"] {
        assert!(!report.contains(name), "{name} stands in {report}");
    }
    assert!(report.contains("[13:15] 有代表：缴费型制度要顾及小企业的现金流。"), "{report}");
    // A commitment's mark says by whom, too.
    let mut named = notebook(&programme);
    named.forum.text =
        "**承诺（巴西）**：明年翻番\n[13:25] **雇主组**：**Commitment (Kenya):** a plan\n".into();
    let told = markdown(&programme, &named, &options);
    for name in ["巴西", "Kenya", "雇主组**"] {
        assert!(!told.contains(name), "{name} stands in {told}");
    }
    assert!(told.contains("**承诺**：明年翻番") && told.contains("**Commitment:** a plan"), "{told}");
    // What was committed to stays, and our own delegation is named.
    assert!(report.contains("2025年前把覆盖率提高到60%") && report.contains("**中国**："), "{report}");
}

#[test]
fn sessions_and_their_order_can_be_chosen() {
    let programme = programme();
    let notebook = notebook(&programme);
    let mut options = ReportOptions::new(Language::En);
    let all: Vec<_> = programme.sessions_by_time().into_iter().map(|session| session.id.clone()).collect();
    options.sessions = Some(vec![all[4].clone(), all[1].clone()]);
    let titles = |options: &ReportOptions| -> Vec<String> {
        let report = markdown(&programme, &notebook, options);
        report.lines().filter(|line| line.starts_with("### ")).map(str::to_owned).collect()
    };
    let by_time = titles(&options);
    assert_eq!(by_time.len(), 2);
    options.order = ReportSessionOrder::Chosen;
    assert_eq!(titles(&options), [by_time[1].clone(), by_time[0].clone()]);
    let mut mine = notebook.clone();
    mine.sessions.entry(all[5].clone()).or_default().mine = true;
    let options = ReportOptions { order: ReportSessionOrder::MineFirst, ..ReportOptions::new(Language::En) };
    let report = markdown(&programme, &mine, &options);
    let first = report.lines().find(|line| line.starts_with("### ")).unwrap();
    assert!(first.contains("Closing session"), "{first}");
}

#[test]
fn a_report_in_word_is_left_for_other_readers() {
    let programme = programme();
    let notebook = notebook(&programme);
    for language in Language::ALL {
        let bytes =
            write_docx(&report_document(&programme, &notebook, &ReportOptions::new(language))).unwrap();
        let opened = Opened::of(&bytes);
        let expected: Vec<String> =
            opened.texts().into_iter().filter(|text| !text.is_empty()).map(str::to_owned).collect();
        assert!(expected.iter().any(|text| text.contains("2025年前把覆盖率提高到60%")), "{language}");
        leave(&format!("report-{language}.docx"), &bytes, &expected);
    }
    assert_eq!(
        report_file_name(&programme, Language::ZhHans),
        format!(
            "参会报告_{}_2022-02-24",
            programme.short_title.as_ref().unwrap().text(&Language::ZhHans.tag())
        )
    );
}
