//! A text that comes back is read, off the frame.

use crate::{InterventionRef, ReturnedTextAction, ReturnedTextJob, file_name};
use rostrum_documents::{
    LIKE, Statement, read_returned_docx, read_returned_text, returned_statement_texts, statement_origins,
    text_likeness,
};
use rostrum_formats::ReadError;
use rostrum_formats::panic_guard::run_catching_panics;
use rostrum_store::read_file;
use std::path::{Path, PathBuf};

/// The largest file that is read, in bytes: as much as the reader of Word documents takes.
const FILE_BYTES: u64 = 64 * 1024 * 1024;

/// Reads the file; gives what came of it.
pub(crate) fn read_returned(job: ReturnedTextJob) -> ReturnedTextAction {
    let ReturnedTextJob { path, at, intervention, programme } = job;
    let statement =
        Statement { programme: &programme, session: &at.session, intervention: &intervention, times: None };
    let text = text_of(&path, &statement);
    let origin = file_name(&path);
    ReturnedTextAction::Came { at, origin, text }
}

/// Looks what a Word document is made of. One that cannot be read is shown as a programme is, which says why.
pub(crate) fn look_at_dropped(
    ticket: u64,
    path: PathBuf,
    candidates: Vec<(InterventionRef, String)>,
) -> ReturnedTextAction {
    let bytes = read_file(&path, FILE_BYTES).map(|file| file.bytes).unwrap_or_default();
    let origins = run_catching_panics(|| statement_origins(&bytes)).unwrap_or_default();
    let alike = alike(&bytes, candidates);
    ReturnedTextAction::DroppedRead { ticket, path, origins, alike }
}

/// The interventions that the file may have been made of, the most alike first.
fn alike(bytes: &[u8], candidates: Vec<(InterventionRef, String)>) -> Vec<InterventionRef> {
    let Ok(texts) = run_catching_panics(|| returned_statement_texts(bytes)) else { return Vec::new() };
    let likeness = |own: &str| texts.iter().map(|text| text_likeness(own, text)).fold(0.0, f64::max);
    let alike = candidates.into_iter().map(|(at, text)| (likeness(&text), at));
    let mut alike: Vec<(f64, InterventionRef)> = alike.filter(|(likeness, _)| *likeness >= LIKE).collect();
    alike.sort_by(|(one, _), (other, _)| other.total_cmp(one));
    alike.into_iter().map(|(_, at)| at).collect()
}

fn text_of(path: &Path, statement: &Statement<'_>) -> Result<String, ReadError> {
    let bytes = read_file(path, FILE_BYTES)?.bytes;
    if bytes.starts_with(b"PK") {
        return read_returned_docx(&bytes, statement);
    }
    let decoded = rostrum_formats::encoding::decode(&bytes)?;
    Ok(read_returned_text(&decoded.text, statement))
}
