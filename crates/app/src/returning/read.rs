//! A text that comes back is read, off the frame.

use crate::{ReturnedTextAction, ReturnedTextJob, file_name};
use rostrum_documents::{Statement, read_returned_docx, read_returned_text};
use rostrum_formats::ReadError;
use rostrum_store::read_file;
use std::path::Path;

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

fn text_of(path: &Path, statement: &Statement<'_>) -> Result<String, ReadError> {
    let bytes = read_file(path, FILE_BYTES)?.bytes;
    if bytes.starts_with(b"PK") {
        return read_returned_docx(&bytes, statement);
    }
    let decoded = rostrum_formats::encoding::decode(&bytes)?;
    Ok(read_returned_text(&decoded.text, statement))
}
