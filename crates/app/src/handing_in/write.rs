//! A statement or the mission report is written, off the frame.

use super::actions::Wanted;
use crate::{HandInAction, HandInJob, HandedInFile};
use rostrum_documents::{Statement, report_document, statement_document, statements_email_subject};
use rostrum_store::{SaveError, write_atomically};

/// Writes a document; gives what is to be said. Off the frame: a long report takes some time.
pub(crate) fn write_hand_in(job: HandInJob) -> HandInAction {
    let HandInJob { path, own, programme, form, document } = job;
    let (document, subject) = match &document {
        Wanted::Statements { copy, interventions } => {
            let statements: Vec<Statement<'_>> = interventions
                .iter()
                .map(|(session, intervention, times)| Statement {
                    programme: &programme,
                    session,
                    intervention,
                    times: Some(times.clone()),
                })
                .collect();
            let subject = statements_email_subject(&statements);
            (statement_document(*copy, &statements), subject)
        }
        Wanted::Report { notebook, options } => (report_document(&programme, notebook, options), None),
    };
    let written = own
        .check_writable(&path)
        .and_then(|()| {
            rostrum_documents::write(&document, form).map_err(|error| SaveError::Other(error.to_string()))
        })
        .and_then(|bytes| write_atomically(&path, &bytes));
    HandInAction::Written(match written {
        Ok(()) => Ok(HandedInFile { path, subject }),
        Err(error) => Err((path, error)),
    })
}
