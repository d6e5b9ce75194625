//! What is for the delegation alone, in the many ways that delegates write it.

use super::sample::{intervention, programme, session};
use rostrum_documents::{
    DocumentFormat, Statement, StatementCopyKind, speaking_time_estimate, statement_document, write,
};
use rostrum_markdown::{is_private_heading, private_sections, public_text};
use rostrum_notebook::rehearsal::passages_of;
use rostrum_notebook::speaking::{FullOrShort, Interpretation, Pace, SpokenLanguage, SpokenTextAnalysis};
use rostrum_programme::LangTag;
use rostrum_testing::growth::slowdown_for_eightfold_size;

fn after(form: &str) -> String {
    format!(
        "## 发言\n公开一句。\n\n{form}\n\nSECRETZQ 底线一句。\n\n- [ ] SECRETTASK @王芳\n\n**承诺**：SECRETCOM\n\n## 其他\n尾。\n"
    )
}

#[test]
fn a_private_heading_is_known_however_it_is_written() {
    for form in [
        "**表态口径**",
        "**表态口径：**",
        "**表态口径**：",
        "__表态口径__",
        "**Line to take:**",
        "**Éléments de langage**",
        "**Argumentario**",
        "表态口径：",
        "表态口径",
        "Line to take:",
        "Line to take",
        "Line to take\n---",
        "表态口径\n====",
        "#表态口径",
        "＃ 表态口径",
        "##　表态口径",
        "<h2>表态口径</h2>",
        "<b>表态口径</b>",
        "- **表态口径**",
        "- ## 表态口径",
        "1. 表态口径",
        "> ## 表态口径",
        "> **表态口径**",
        "【内部】",
        "**Private** (not for the report)",
        "## `表态口径`",
        "## *表态口径*",
        "## [表态口径](x)",
        "## ~~表态口径~~",
        "### 3. 表态口径",
        "### （三）表态口径",
    ] {
        let public = public_text(&after(form));
        assert!(!public.contains("SECRET"), "{form:?} leaves {public:?}");
        // One of the first level holds over those of the second, as it does for everything else.
        let first = ["表态口径\n====", "#表态口径", "＃ 表态口径"].contains(&form);
        assert!(public.contains("公开一句。"), "{form:?} leaves {public:?}");
        assert!(first || public.contains("## 其他\n尾。"), "{form:?} leaves {public:?}");
        let crossed = public_text(&after(form).replace('\n', "\r\n"));
        assert!(!crossed.contains("SECRET"), "{form:?} leaves {crossed:?}");
    }
}

#[test]
fn words_of_a_private_heading_are_known_in_their_forms() {
    for title in [
        "Eléments de langage",
        "E\u{301}le\u{301}ments de langage",
        "Élément de langage",
        "EDL",
        "Notes internes",
        "Usage interne",
        "À usage interne",
        "Interne : position",
        "Interne\u{A0}: position",
        "Confidentielle",
        "Notes (confidentiel défense)",
        "Privée",
        "Ne pas diffuser",
        "Línea a seguir",
        "Línea argumental",
        "Nuestro argumentario",
        "Notas internas",
        "Uso interno",
        "Para uso interno",
        "Notas (reservado)",
        "Privada",
        "Reservada",
        "For internal use only",
        "Strictly confidential",
        "Confidential – talking points",
        "Notes – private",
        "Notes - private",
        "Not for the report",
        "Notes — not for the report",
        "Not to be reported",
        "[Internal] Red lines",
        "Red lines (internal, not for distribution)",
        "我方口径",
        "对外口径",
        "答问口径",
        "谈判底线",
        "内部参考",
        "内部意见",
        "内部情况（不进报告）",
        "仅供内部使用",
        "注意：内部",
        "底线（内部）",
        "【内部】底线",
        "🔒 内部",
        "🔒",
        "“内部”",
        "\"Internal\"",
        "① 内部",
        "§ Internal",
        "— Interne —",
        "A. Internal",
        "A) interne",
        "&nbsp;内部",
        "Line  to  take",
        "Line\tto take",
        "Lines\u{2011}to\u{2011}take",
        "Line-to-take",
        "表态\u{200B}口径",
        "表态 口径",
        "**1.** Line to take",
        "Line to take / Éléments",
    ] {
        assert!(is_private_heading(title), "{title}");
    }
    for title in [
        "Internal migration",
        "The internal market and trade",
        "Private sector",
        "Private investment in care",
        "Public and private funding",
        "Réserves de change",
        "Sector privado",
        "Notes",
        "Position",
        "Points",
        "内部控制",
        "内部审计",
        "国家内部和国际社会",
        "社会保护底线",
        "社保底线",
        "统计口径",
        "国际社会的口径",
        "秘密投票",
        "保密法",
        "公开",
    ] {
        assert!(!is_private_heading(title), "{title}");
    }
}

#[test]
fn a_line_of_text_is_no_private_heading() {
    for text in [
        "我们讨论了内部控制：进展不错\n下一句\n",
        "**雇主组**：内部审计要加强\n",
        "#2 内部\n后面\n",
        "We took the line to take home a result.\n",
        "主席说：“内部”二字要删\n",
        "2022年：社会保护底线\n",
        "```\n# 表态口径\n```\nb\n",
        "<!--\n## 内部\n-->\nb\n",
    ] {
        assert_eq!(public_text(text), text);
    }
}

#[test]
fn a_label_with_its_text_behind_it_holds_its_paragraph() {
    let text = "[13:07] **主席**：开始。\n**表态口径：**不承诺。\n第二行。\n[13:09] **埃及**：支持。\n\n- [ ] 内部：问条法司\n- [ ] 发函\n";
    assert_eq!(public_text(text), "[13:07] **主席**：开始。\n[13:09] **埃及**：支持。\n\n- [ ] 发函\n");
    assert_eq!(public_text("【内部】底线是三年\n\n谢谢\n"), "\n谢谢\n");
}

/// Where it is not sure whether a list still belongs to a label, it is held back.
#[test]
fn a_label_with_its_text_behind_it_holds_the_list_below_it() {
    for label in
        ["Internal: do not show", "**内部：**不外传", "【内部】如下", "[13:07] Interne : à ne pas citer"]
    {
        for secret in [
            "- [ ] SECRET task\n**Commitment:** SECRET",
            "- SECRET\n- SECRET\n  SECRET\n\n- SECRET\n\n  SECRET",
            "\n- [ ] SECRET",
            "1. SECRET\n2. **SECRET**\n3. SECRET:",
            "SECRET\n* SECRET\nSECRET",
            "**承诺**：SECRET",
        ] {
            for public in [
                "\nopen\n",
                "[13:09] **Egypt:** open\n",
                "## open\n",
                "**Brazil:** open\n",
                "\n**Commitment:** open\n",
            ] {
                let text = format!("before\n{label}\n{secret}\n{public}");
                assert_eq!(public_text(&text), format!("before\n{public}"), "{text:?}");
            }
        }
    }
    let text = "- Internal: SECRET\n  - SECRET\n- open\n";
    assert_eq!(public_text(text), "- open\n");
}

#[test]
fn what_ends_a_private_part_is_another_heading() {
    // A bare line with a colon within it is no end, nor is a line that stands above a rule.
    let text = "**表态口径**\n我们会说：\n\nsecret\n---\nsecret\n\n**会后**\n公开\n";
    assert_eq!(public_text(text), "**会后**\n公开\n");
    let text = "## 内部\nsecret\n---\nsecret\n```\n## B\n```\nsecret\n## B\nb\n";
    assert_eq!(public_text(text), "## B\nb\n");
    let text = "Line to take:\n\nsecret\n\nPublic:\n\nopen\n";
    assert_eq!(public_text(text), "Public:\n\nopen\n");
}

#[test]
fn notes_behind_a_private_part_stay_with_their_calls() {
    let text = "## A\n一句[^1]。\n\n## 内部\nsecret[^2]\n\n[^1]: 来源。\n    第二行。\n[^2]: SECRET\n";
    assert_eq!(public_text(text), "## A\n一句[^1]。\n\n[^1]: 来源。\n    第二行。\n");
}

#[test]
fn what_is_held_back_is_named() {
    let text = "## 一、表态口径\nx\n## B\n**Private:** y\n";
    let titles: Vec<String> = private_sections(text).into_iter().map(|held| held.title).collect();
    assert_eq!(titles, ["一、表态口径", "Private:"]);
}

#[test]
fn the_many_lines_of_a_long_text_are_read_once() {
    for part in [
        "```a\n",
        "<!-- a\n",
        "**\n",
        "> > > > > > >\n",
        "**a**：b\n",
        "- - - - - -\n",
        "内部\n",
        "[a\n",
        "*",
        "[",
    ] {
        let ratio = slowdown_for_eightfold_size(320_000, |bytes| {
            public_text(&part.repeat(bytes / part.len()));
        });
        assert!(ratio < 24.0, "eight times as much of {part:?} takes {ratio:.1} times as long");
    }
}

#[test]
fn what_is_private_in_a_intervention_is_neither_said_nor_timed_nor_handed_in() {
    let programme = programme();
    let session = session();
    let mut intervention = intervention("zh-Hans");
    intervention.body.text = "主席：\n\n第一段话[^1]。\n\n**表态口径**\n\nSECRET 不承诺具体数字。\n\n## 致谢\n\n谢谢。\n\n## 内部\n\nSECRET\n\n[^1]: 来源一。\n".to_owned();
    let pace = Pace::cited(SpokenLanguage::of_text(&LangTag::new("zh-Hans"), ""), Interpretation::of(true));
    let times = speaking_time_estimate(&intervention, &pace);
    let statement = Statement {
        programme: &programme,
        session: &session,
        intervention: &intervention,
        times: Some(times),
    };
    for copy in [StatementCopyKind::Reading, StatementCopyKind::Interpreters] {
        for form in [DocumentFormat::Markdown, DocumentFormat::Text] {
            let bytes = write(&statement_document(copy, std::slice::from_ref(&statement)), form).unwrap();
            let text = String::from_utf8(bytes).unwrap();
            assert!(!text.contains("SECRET") && !text.contains("口径"), "{text}");
            assert!(text.contains("谢谢。") && text.contains("来源一。"), "{text}");
        }
    }
    let lang = LangTag::new("zh-Hans");
    let mut bare = intervention.clone();
    bare.body.text = "主席：\n\n第一段话[^1]。\n\n## 致谢\n\n谢谢。\n\n[^1]: 来源一。\n".to_owned();
    let of = |text: &str| SpokenTextAnalysis::of(text, &lang).spoken_count(FullOrShort::Full);
    assert_eq!(of(&intervention.body.text), of(&bare.body.text));
    assert_eq!(passages_of(&intervention.body.text, &pace).len(), 3);
    assert_eq!(
        speaking_time_estimate(&intervention, &pace).whole,
        speaking_time_estimate(&bare, &pace).whole
    );
}
