//! A Word document says of which interventions it was made, and is known by that when it comes back.

use rostrum_documents::{
    Document, Layout, Paragraph, Statement, StatementCopyKind, StatementOrigin, Style, statement_document,
    statement_origins, write_docx,
};
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_notebook::{Intervention, InterventionId};
use rostrum_programme::LangTag;

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
