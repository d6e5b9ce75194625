//! A text that comes back is read, off the frame.

use crate::{InterventionRef, ReturnedTextAction, ReturnedTextJob, file_name};
use rostrum_documents::{Statement, read_returned_docx, read_returned_text, statement_origins};
use rostrum_formats::ReadError;
use rostrum_formats::panic_guard::run_catching_panics;
use rostrum_formats::word::read_accepted_word_text;
use rostrum_programme::changes::{bigram_likeness, bigrams};
use rostrum_store::read_file;
use rostrum_text::fold::fold_and_truncate_for_matching;
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

/// The least likeness of a text to an intervention's, from 0 to 1, at which it may be that one come back.
const LIKE: f64 = 0.3;

/// Looks what a Word document is made of. One that cannot be read is shown as a programme is, which says why.
pub(crate) fn look_at_dropped(
    ticket: u64,
    path: PathBuf,
    candidates: Vec<(InterventionRef, String)>,
) -> ReturnedTextAction {
    let bytes = read_file(&path, FILE_BYTES).map(|file| file.bytes).unwrap_or_default();
    let origins = run_catching_panics(|| statement_origins(&bytes)).unwrap_or_default();
    let alike = if origins.is_empty() { most_alike(&bytes, candidates) } else { None };
    ReturnedTextAction::DroppedRead { ticket, path, origins, alike }
}

fn most_alike(bytes: &[u8], candidates: Vec<(InterventionRef, String)>) -> Option<InterventionRef> {
    let text = run_catching_panics(|| read_accepted_word_text(bytes)).ok()?;
    let text: String = text.paragraphs.iter().map(|paragraph| paragraph.text() + "\n").collect();
    let folded = |text: &str| bigrams(&fold_and_truncate_for_matching(text));
    let own = folded(&text);
    let alike = candidates.into_iter().map(|(at, text)| (bigram_likeness(&own, &folded(&text)), at));
    let (likeness, at) = alike.max_by(|(one, _), (other, _)| one.total_cmp(other))?;
    (likeness >= LIKE).then_some(at)
}

fn text_of(path: &Path, statement: &Statement<'_>) -> Result<String, ReadError> {
    let bytes = read_file(path, FILE_BYTES)?.bytes;
    if bytes.starts_with(b"PK") {
        return read_returned_docx(&bytes, statement);
    }
    let decoded = rostrum_formats::encoding::decode(&bytes)?;
    Ok(read_returned_text(&decoded.text, statement))
}
