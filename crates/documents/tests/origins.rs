//! A Word document says of which interventions it was made, and is known by that when it comes back.

use rostrum_documents::{
    Document, LIKE, Layout, Paragraph, Statement, StatementCopyKind, StatementOrigin, Style,
    read_returned_docx, statement_document, statement_origins, text_likeness, write_docx,
};
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_notebook::{Intervention, InterventionId};
use rostrum_programme::{LangTag, Programme};

fn intervention(id: &str, text: &str) -> Intervention {
    let mut intervention = Intervention::new(InterventionId::from(id), LangTag::new("fr"));
    intervention.body.text = text.to_owned();
    intervention
}

#[test]
fn a_statement_names_its_intervention_in_either_copy_whatever_its_ids_hold() {
    let mut programme = builtin_programme().unwrap().value;
    programme.id = "a/b <c> & \"d\" é 讲坛 %41".into();
    for (session, id) in [("thematic-1", "d1"), ("2/3 & 4", "d<2>"), ("会场", "%2F"), ("", "")] {
        for copy in [StatementCopyKind::Reading, StatementCopyKind::Interpreters] {
            let (session, intervention) = (session.into(), intervention(id, "Merci."));
            let statement = Statement {
                programme: &programme,
                session: &session,
                intervention: &intervention,
                times: None,
            };
            let bytes = write_docx(&statement_document(copy, &[statement])).unwrap();
            let origin = StatementOrigin {
                programme: programme.id.clone(),
                session: session.clone(),
                intervention: intervention.id.clone(),
            };
            assert_eq!(statement_origins(&bytes).unwrap(), [origin]);
        }
    }
}

#[test]
fn several_statements_are_named_in_their_order() {
    let programme = builtin_programme().unwrap().value;
    let session = "thematic-1".into();
    let all: Vec<Intervention> = (1..=12).map(|at| intervention(&format!("d{at}"), "Merci.")).collect();
    let statements: Vec<Statement<'_>> = all
        .iter()
        .map(|intervention| Statement { programme: &programme, session: &session, intervention, times: None })
        .collect();
    let bytes = write_docx(&statement_document(StatementCopyKind::Reading, &statements)).unwrap();
    let ids: Vec<String> =
        statement_origins(&bytes).unwrap().into_iter().map(|origin| origin.intervention.0).collect();
    assert_eq!(ids, all.iter().map(|intervention| intervention.id.0.clone()).collect::<Vec<_>>());
}

#[test]
fn other_documents_name_none_and_what_is_no_package_is_refused() {
    let mut document = Document::new(Layout::Report, LangTag::new("en"), "Report");
    document.push(Paragraph::new(Style::Body, "RostrumStatement1 a/b/c"));
    assert_eq!(statement_origins(&write_docx(&document).unwrap()).unwrap(), []);
    assert!(statement_origins(b"PK nothing").is_err());
    assert!(statement_origins(b"").is_err());
}

/// Statements of one speaker on like subjects, whose heads say the same.
const TEXTS: [&str; 3] = [
    "Thank you, Chair. Social protection is no cost but an investment in people, and my delegation supports a floor for all.",
    "Thank you, Chair. Enterprises need skills, and workers need a just transition; we propose a fund for training.",
    "Thank you, Chair. Decent work in supply chains calls for due diligence, and for inspection that reaches small firms.",
];

fn statements(programme: &Programme, all: &[Intervention]) -> Vec<u8> {
    let session = "thematic-1".into();
    let statements: Vec<Statement<'_>> = all
        .iter()
        .map(|intervention| Statement { programme, session: &session, intervention, times: None })
        .collect();
    write_docx(&statement_document(StatementCopyKind::Interpreters, &statements)).unwrap()
}

#[test]
fn each_statement_of_a_file_comes_back_to_its_own_draft() {
    let programme = builtin_programme().unwrap().value;
    let session = "thematic-1".into();
    let mut all: Vec<Intervention> =
        TEXTS.iter().enumerate().map(|(at, text)| intervention(&format!("d{at}"), text)).collect();
    for one in &mut all {
        one.speaker = "Jacqueline Mbeki-Andersen".to_owned();
        one.delegation = "Delegation of a country with a rather long official name".to_owned();
        one.on_behalf_of = "the group of countries that it speaks for".to_owned();
    }
    let back = |bytes: &[u8], intervention: &Intervention| {
        let statement = Statement { programme: &programme, session: &session, intervention, times: None };
        read_returned_docx(bytes, &statement).unwrap()
    };
    // Each was changed much, and the file names them in their order.
    let mut changed = all.clone();
    changed[1].body.text = "Wholly other words.".to_owned();
    let bytes = statements(&programme, &changed);
    for (at, intervention) in all.iter().enumerate() {
        assert_eq!(back(&bytes, intervention).trim(), changed[at].body.text, "{at}");
    }
    // One was taken out of the file: the others are found by their words, and it gets none of theirs.
    let mut left = all.clone();
    left.remove(1);
    let bytes = statements(&programme, &left);
    for (at, intervention) in all.iter().enumerate() {
        let came = back(&bytes, intervention);
        if at == 1 {
            assert_eq!(came.trim(), "");
        } else {
            assert_eq!(came.trim(), TEXTS[at]);
        }
    }
}

#[test]
fn texts_of_one_speaker_on_like_subjects_are_not_alike_and_edited_ones_are() {
    for (at, one) in TEXTS.iter().enumerate() {
        for (other_at, other) in TEXTS.iter().enumerate() {
            assert_eq!(
                text_likeness(one, other) >= LIKE,
                at == other_at,
                "{at} {other_at}: {}",
                text_likeness(one, other)
            );
        }
    }
    let edited = TEXTS[0].replace("no cost but an investment", "not a cost; it is an investment");
    assert!(text_likeness(TEXTS[0], &edited) >= LIKE);
    let (one, other) = (
        "主席女士，社会保护不是成本。各国投入不均衡，差距还在扩大。",
        "主席女士，企业需要技能，工人需要公正过渡。我们建议设立培训基金。",
    );
    assert!(text_likeness(one, other) < LIKE);
    assert!(
        text_likeness(one, "主席女士，社会保护不是成本，而是投资。各国投入仍不均衡，差距还在扩大。") >= LIKE
    );
}
