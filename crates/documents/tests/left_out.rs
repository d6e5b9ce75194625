//! What a report leaves out, and how it says so: comments, ideas, what was not said; and what it never leaves out.

use super::report::{markdown, notebook};
use super::sample::{intervention, programme, session};
use rostrum_documents::{ReportOptions, report_omissions};
use rostrum_locale::{Language, Messages};
use rostrum_notebook::{InterventionStatus, Notebook};

/// Another file of the same programme may leave a session out: what was written for it is no less there.
#[test]
fn what_was_written_for_sessions_that_are_not_listed_is_in_the_report() {
    let mut programme = programme();
    let notebook = notebook(&programme);
    let gone = programme.session(&session()).unwrap().clone();
    programme.sessions.retain(|one| one.id != session());
    let id = session().as_str().to_owned();
    for unlisted in [vec![], vec![gone]] {
        programme.unlisted = unlisted;
        for (language, mark) in [
            (Language::ZhHans, "已不在日程中"),
            (Language::En, "no longer listed"),
            (Language::Fr, "ne figure plus au programme"),
            (Language::Es, "ya no figura en el programa"),
        ] {
            let mut options = ReportOptions::new(language);
            let report = markdown(&programme, &notebook, &options).replace('\u{A0}', " ");
            for word in ["小企业的现金流", "向财政部要2021年覆盖率", "提高到60%", "中国代表团认为"]
            {
                assert!(report.contains(word), "{word} is missing in {report}");
            }
            let known = !programme.unlisted.is_empty();
            assert!(known || report.contains(&format!("### {id}\n")), "{report}");
            assert_eq!(report.lines().filter(|line| line.contains(mark)).count(), 1, "{report}");
            assert!(report.contains("5") && !report.contains("7 场"), "{report}");
            assert_eq!(report_omissions(&programme, &notebook, &options).private, ["表态口径"]);
            options.sessions = Some(vec![programme.sessions[0].id.clone()]);
            assert!(!markdown(&programme, &notebook, &options).contains("小企业的现金流"));
            options.sessions = Some(vec![session()]);
            assert!(markdown(&programme, &notebook, &options).contains("小企业的现金流"));
        }
    }
}

/// Comments, ideas and drafts that are only headings are not in the report: whoever hands it on is told.
#[test]
fn what_is_not_in_the_report_is_named() {
    let programme = programme();
    let mut notebook = Notebook::new(programme.id.clone());
    notebook.forum.text =
        "said <!-- an aside\nover lines --> more\n\n## Internal\n\n<!-- hidden -->\n".to_owned();
    let mut delivered = intervention("en");
    delivered.status = InterventionStatus::Delivered;
    delivered.body.text = "We agree. <!-- can be cut -->\n\nThanks. <!-- ask first -->\n".to_owned();
    let mut idea = intervention("en");
    idea.status = InterventionStatus::Idea;
    idea.title = "On debt".to_owned();
    let mut frame = intervention("en");
    frame.body.text = "## Position\n".to_owned();
    let mut blank = intervention("en");
    blank.body.text = "\n".to_owned();
    notebook.sessions.entry(session()).or_default().interventions = vec![delivered, idea, frame, blank];
    let mut options = ReportOptions::new(Language::En);
    let left = report_omissions(&programme, &notebook, &options);
    assert_eq!(left.private, ["Internal"]);
    assert_eq!(left.comments, ["ask first", "an aside over lines"]);
    assert_eq!(left.interventions.len(), 2, "{left:?}");
    assert!(
        left.interventions[0].contains("On debt") && left.interventions[1].contains("Draft 3"),
        "{left:?}"
    );
    for language in Language::ALL {
        let sentences = left.sentences(&Messages::new(language)).join("\n");
        for named in ["Internal", "ask first", "an aside over lines", "On debt"] {
            assert!(sentences.contains(named), "{sentences}");
        }
        assert!(!sentences.contains("can be cut"), "{sentences}");
    }
    options.private = true;
    let left = report_omissions(&programme, &notebook, &options);
    assert_eq!(left.comments, ["ask first", "an aside over lines", "hidden"]);
    assert!(left.private.is_empty());
}

/// What was left out or not reached in delivery is no commitment and is not told as said.
#[test]
fn the_annex_marks_what_was_not_said_in_delivery() {
    let programme = programme();
    let mut notebook = Notebook::new(programme.id.clone());
    let text = "Intro one.\n\n**Commitment:** We give 7 million.\n\n- **Commitment:** We give 8. <!-- can be cut -->\n\n\
        | a | b |\n|---|---|\n| c | d |\n\nEnd. <!-- can be cut -->\n";
    for (secs, left_out, said) in [
        ("[9, 0, 9, 9, 9, 9]", "[1]", &["Intro one.", "We give 8.", "| c | d |", "End."][..]),
        ("[9, 9, 0, 9, 9, 0]", "[2, 5]", &["Intro one.", "We give 7 million.", "| a | b |"]),
        ("[9, 0, 0, 0, 0, 0]", "[]", &["Intro one."]),
        ("[9, 9, 9, 9, 0, 9]", "[4]", &["We give 7 million.", "We give 8.", "| a | b |", "End."]),
    ] {
        let mut delivered = intervention("en");
        delivered.status = InterventionStatus::Delivered;
        delivered.body.text = text.to_owned();
        delivered.runs = serde_json::from_str(&format!(
            r#"[ {{ "at": "2022-02-23T13:00:00Z", "total_secs": 45.0, "units": 20.0, "language": "en",
                   "delivery": true, "paragraph_secs": {secs}, "complete": false, "left_out": {left_out} }} ]"#
        ))
        .unwrap();
        notebook.sessions.entry(session()).or_default().interventions = vec![delivered];
        for (language, mark) in [
            (Language::ZhHans, "[发言时略去或未讲到]"),
            (Language::En, "[left out or not reached in delivery]"),
            (Language::Fr, "[omis ou non prononcé lors de l’intervention]"),
            (Language::Es, "[omitido o no pronunciado en la intervención]"),
        ] {
            let report = markdown(&programme, &notebook, &ReportOptions::new(language));
            let (before, annex) = report.split_at(report.rfind("\n## ").unwrap());
            let annex = annex.replace('\\', "");
            let marked: Vec<&str> = annex.lines().filter(|line| line.contains(mark)).collect();
            assert_eq!(marked.len(), 6 - secs.matches('9').count(), "{annex}");
            for words in said {
                assert!(annex.contains(words), "{words} in {annex}");
                assert!(!marked.iter().any(|line| line.contains(words)), "{words} in {marked:?}");
            }
            assert!(!report.contains("<!--"), "{report}");
            for words in ["We give 7 million.", "We give 8."] {
                assert_eq!(before.contains(words), said.contains(&words), "{words} in {before}");
            }
        }
    }
}
