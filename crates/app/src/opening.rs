//! From the disk to a programme with its notes: at the start, and when another one is opened.

use super::facts::ProgrammeWithSessionLookup;
use super::held_back::{CrashedRevision, Starting};
use super::updates::OpenedProgramme;
use super::{Notice, NoticeKind, ReadOnlyReason};
use rostrum_formats::builtin_programme::{BUILTIN_PROGRAMME_ID, builtin_programme};
use rostrum_formats::{ReadError, ReadErrorKind, SourceLocation};
use rostrum_locale::Messages;
use rostrum_locale::sentences::read_error_sentence;
use rostrum_notebook::Notebook;
use rostrum_programme::{Programme, ProgrammeId};
use rostrum_store::{
    Folders, NotebookLockOutcome, NotebookReadOutcome, NotebookToSave, NotebookWarning, Revisions,
    list_revisions, read_notebook, read_revision, try_lock_notebook,
};

/// Reads the current revision of a programme, its notes, and what is to be saved. `base` is the
/// programme that its notes began with, where that is on no library.
///
/// # Errors
/// When no revision of it can be read.
pub(super) fn open_programme(
    folders: &Folders,
    id: &ProgrammeId,
    base: Option<Programme>,
    words: &Messages,
    starting: Option<&mut Starting>,
) -> Result<(OpenedProgramme, Option<NotebookToSave>), ReadError> {
    let mut notices = Vec::new();
    let revisions = list_revisions(folders, id);
    let mut notes = open_notes(folders, id, words, &mut notices);
    // Which revision is current stands in the notes; the newest is the best guess.
    let newest = revisions.kept.last().map_or(0, |newest| newest.about.number);
    match &mut notes.read_only {
        Some(read_only) if read_only.readable_part().is_some() => {
            read_only.stand_beside(newest);
            notes.notebook.revision = read_only.readable_part().map_or(newest, |part| part.notebook.revision);
        }
        Some(ReadOnlyReason::OtherWindow) | None => {}
        Some(_) => notes.notebook.revision = newest,
    }
    let number = notes.notebook.revision;
    let (programme, held_back) = match starting {
        Some(starting) if starting.has_failed(id, number) => {
            let earlier = earlier_revision(&revisions, number, id, base.as_ref(), starting);
            let (programme, shown) = match earlier {
                Some((shown, programme)) => (programme, Some(shown)),
                None => (current_revision(&revisions, number, id, base, words, &mut notices)?, None),
            };
            starting.note(folders, id, shown.unwrap_or(number));
            (programme, Some(CrashedRevision::of(&revisions, id, number, shown, words)))
        }
        Some(starting) => {
            starting.note(folders, id, number);
            (current_revision(&revisions, number, id, base, words, &mut notices)?, None)
        }
        None => (current_revision(&revisions, number, id, base, words, &mut notices)?, None),
    };
    let opened = OpenedProgramme {
        loaded: ProgrammeWithSessionLookup::new(programme),
        held_back,
        notebook: notes.notebook,
        read_only: notes.read_only,
        revisions,
        notices,
    };
    Ok((opened, notes.target))
}

/// The newest revision before one that brought the window down, and its number.
fn earlier_revision(
    revisions: &Revisions,
    number: u32,
    id: &ProgrammeId,
    base: Option<&Programme>,
    starting: &Starting,
) -> Option<(u32, Programme)> {
    let earlier = revisions.kept.iter().rev().filter(|kept| kept.about.number < number);
    let usable = earlier.filter(|kept| !starting.has_failed(id, kept.about.number));
    let kept = usable.filter_map(|kept| Some((kept.about.number, read_revision(kept).ok()?.value))).next();
    let first = || match base {
        Some(base) => Some((0, base.clone())),
        None => (id.as_str() == BUILTIN_PROGRAMME_ID)
            .then(|| Some((0, builtin_programme().ok()?.value)))
            .flatten(),
    };
    kept.or_else(|| first().filter(|_| number > 0))
}

/// The revision that the notes stand beside; where it cannot be read, the nearest before it, with a
/// notice. The notes are left as they are.
pub(super) fn current_revision(
    revisions: &Revisions,
    number: u32,
    id: &ProgrammeId,
    base: Option<Programme>,
    words: &Messages,
    notices: &mut Vec<Notice>,
) -> Result<Programme, ReadError> {
    let broken = revisions.unreadable.iter().map(|revision| (revision.number, None));
    let mut tried: Vec<(u32, Option<&_>)> =
        revisions.kept.iter().map(|revision| (revision.about.number, Some(revision))).chain(broken).collect();
    tried.retain(|(kept, _)| *kept <= number);
    tried.sort_by_key(|(kept, _)| std::cmp::Reverse(*kept));
    let is_there = tried.first().is_some_and(|(kept, _)| *kept == number);
    let mut trouble: Option<ReadError> = None;
    if number > 0 && !is_there {
        trouble = Some(gone(format!("{number:04}")));
    }
    let mut found = None;
    for (kept, revision) in tried {
        let read = match revision {
            Some(revision) => read_revision(revision),
            None => Err(gone(format!("{kept:04}"))),
        };
        match read {
            Ok(parsed) => {
                found = Some(parsed.value);
                break;
            }
            Err(error) => {
                tracing::warn!(%error, kept, "a kept revision cannot be read");
                trouble.get_or_insert(error);
            }
        }
    }
    let fallback = || match base {
        Some(base) => Some(Ok(base)),
        None => (id.as_str() == BUILTIN_PROGRAMME_ID).then(|| builtin_programme().map(|parsed| parsed.value)),
    };
    let programme = match found.map(Ok).or_else(fallback) {
        Some(programme) => programme?,
        None => return Err(trouble.unwrap_or_else(|| gone(id.to_string()))),
    };
    if let Some(error) = trouble {
        let reason = read_error_sentence(words, &format!("revisions/{number:04}"), &error);
        let label = programme.revision.label.text(&words.language().tag()).to_owned();
        let args = [("reason", reason.into()), ("revision", label.into())];
        let text = words.say_with("revision-not-readable", &args).into_owned();
        notices.push(Notice::plain(NoticeKind::Warning, text));
    }
    Ok(programme)
}

fn gone(name: String) -> ReadError {
    ReadError { place: SourceLocation::Whole, kind: ReadErrorKind::Io(name) }
}

struct Notes {
    notebook: Notebook,
    read_only: Option<ReadOnlyReason>,
    target: Option<NotebookToSave>,
}

/// Opens the notes of a programme: to be written by this window alone, or only to be read.
fn open_notes(
    folders: &Folders,
    programme: &ProgrammeId,
    words: &Messages,
    notices: &mut Vec<Notice>,
) -> Notes {
    let path = folders.notebook_file(programme);
    let lock = match try_lock_notebook(&path) {
        NotebookLockOutcome::Free(guard) => Some(guard),
        NotebookLockOutcome::Held => {
            let (notebook, read_only) = match read_notebook(&path, programme) {
                NotebookReadOutcome::Loaded { notebook, .. } => (*notebook, ReadOnlyReason::OtherWindow),
                // The other window has not saved yet.
                NotebookReadOutcome::Fresh { .. } => {
                    (Notebook::new(programme.clone()), ReadOnlyReason::OtherWindow)
                }
                NotebookReadOutcome::Unreadable(found) => {
                    let read_only = ReadOnlyReason::unreadable_elsewhere(&path, found);
                    (readable_notes(&read_only, programme), read_only)
                }
            };
            return Notes { notebook, read_only: Some(read_only), target: None };
        }
        NotebookLockOutcome::Unsupported(detail) => {
            tracing::info!(detail, "no lock on the notes");
            None
        }
    };
    match read_notebook(&path, programme) {
        NotebookReadOutcome::Fresh { latest_backup } => {
            if let Some(backup) = latest_backup {
                let read_only = ReadOnlyReason::gone(&path, backup);
                return Notes {
                    notebook: Notebook::new(programme.clone()),
                    read_only: Some(read_only),
                    target: None,
                };
            }
            let notebook = Notebook::new(programme.clone());
            let target = NotebookToSave { path, notebook: notebook.clone(), on_disk: None, lock };
            Notes { notebook, read_only: None, target: Some(target) }
        }
        NotebookReadOutcome::Loaded { notebook, warnings, on_disk } => {
            for NotebookWarning::NewerVersion { found, .. } in warnings {
                let text = words
                    .say_with("notebook-newer-version", &[("version", found.to_string().into())])
                    .into_owned();
                notices.push(Notice::plain(NoticeKind::Warning, text));
            }
            let target = NotebookToSave { path, notebook: (*notebook).clone(), on_disk: Some(on_disk), lock };
            Notes { notebook: *notebook, read_only: None, target: Some(target) }
        }
        NotebookReadOutcome::Unreadable(unreadable) => {
            let read_only = ReadOnlyReason::unreadable(&path, unreadable);
            let notebook = readable_notes(&read_only, programme);
            Notes { notebook, read_only: Some(read_only), target: None }
        }
    }
}

/// What can be read of notes that cannot be read as they are.
fn readable_notes(read_only: &ReadOnlyReason, programme: &ProgrammeId) -> Notebook {
    let readable = read_only.readable_part().map(|part| part.notebook.clone());
    readable.unwrap_or_else(|| Notebook::new(programme.clone()))
}
