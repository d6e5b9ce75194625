//! Saving while typing: the thread, its timing, and what it does when the disk does not play along.

use rostrum_notebook::{Edit, NotePlace, Notebook, Splice};
use rostrum_programme::{ProgrammeId, SessionId};
use rostrum_store::*;
use std::fs;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

pub(super) const QUICK: SaveTiming = SaveTiming {
    save_within: Duration::from_millis(10),
    retry_after: Duration::from_millis(50),
    silent_after: Duration::from_secs(3_600),
};
/// How long a test waits for what must come; generous, machines are busy.
pub(super) const PATIENCE: Duration = Duration::from_secs(20);

pub(super) fn id() -> ProgrammeId {
    "p".into()
}

/// A window in small: the notebook as the user sees it, and the worker behind it.
pub(super) struct Window {
    pub(super) notebook: Notebook,
    pub(super) worker: SaveWorker,
    wakes: Arc<AtomicUsize>,
}

impl Window {
    pub(super) fn open(path: &Path, timing: SaveTiming) -> Self {
        let (notebook, on_disk) = match read_notebook(path, &id()) {
            NotebookReadOutcome::Fresh { .. } => (Notebook::new(id()), None),
            NotebookReadOutcome::Loaded { notebook, on_disk, .. } => (*notebook, Some(on_disk)),
            NotebookReadOutcome::Unreadable(_) => (Notebook::new(id()), None),
        };
        let lock = match try_lock_notebook(path) {
            NotebookLockOutcome::Free(lock) => Some(lock),
            NotebookLockOutcome::Held => panic!("the lock is held"),
            NotebookLockOutcome::Unsupported(_) => None,
        };
        let wakes = Arc::new(AtomicUsize::new(0));
        let counter = Arc::clone(&wakes);
        let target = NotebookToSave { path: path.to_owned(), notebook: notebook.clone(), on_disk, lock };
        let wake = move || {
            counter.fetch_add(1, Ordering::SeqCst);
        };
        Self { notebook, worker: SaveWorker::start(target, timing, wake).unwrap(), wakes }
    }

    pub(super) fn type_text(&mut self, text: &str) -> u64 {
        let place = NotePlace::Session(SessionId::from("s"));
        let at = self.notebook.text(&place).len();
        let splice = Splice { at, removed: String::new(), inserted: text.to_owned() };
        let edit = Edit::Text { place, splice, edited: (None, None) };
        self.notebook.apply(&edit).unwrap();
        self.worker.send_edit(edit)
    }

    pub(super) fn report(&mut self) -> SaveReport {
        let until = Instant::now() + PATIENCE;
        while Instant::now() < until {
            if let Some(report) = self.worker.next_report() {
                return report;
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        panic!("no report came");
    }

    pub(super) fn wait_until_saved(&mut self, revision: u64) -> Vec<SaveReport> {
        let mut before = Vec::new();
        loop {
            match self.report() {
                SaveReport::Saved { revision: saved, .. } if saved >= revision => return before,
                other => before.push(other),
            }
        }
    }
}

pub(super) fn on_disk(path: &Path) -> Notebook {
    match read_notebook(path, &id()) {
        NotebookReadOutcome::Loaded { notebook, .. } => *notebook,
        other => panic!("{other:?}"),
    }
}

pub(super) fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = entries.map(|e| e.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn typing_on_does_not_put_off_the_save() {
    let timing = SaveTiming::default();
    assert!(timing.save_within < Duration::from_secs(1));
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("new/notebook.json");
    let mut window = Window::open(&path, timing);
    let until = Instant::now() + PATIENCE;
    // Typing goes on, 10 ms and more between two keystrokes, until three saves were told.
    let (mut saves, mut saved, mut most_unsaved) = (0, 0, 0);
    while saves < 3 {
        assert!(Instant::now() < until, "{saves} saves");
        most_unsaved = most_unsaved.max(window.type_text("字") - saved);
        std::thread::sleep(Duration::from_millis(10));
        while let Some(report) = window.worker.next_report() {
            let SaveReport::Saved { revision, .. } = report else { panic!("{report:?}") };
            assert!(revision > saved, "a save without anything new");
            saves += 1;
            saved = revision;
        }
    }
    println!("{saved} keystrokes until the third save; at most {most_unsaved} were not on the disk");
    // Fifty go into the half second after which is saved.
    assert!(most_unsaved < 250, "{most_unsaved} keystrokes were not on the disk");
    let last = window.type_text("字");
    window.wait_until_saved(last);
    assert_eq!(on_disk(&path), window.notebook);
}

#[test]
fn idle_neither_saves_nor_wakes() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = Window::open(&path, QUICK);
    std::thread::sleep(Duration::from_millis(200));
    assert!(!path.exists(), "nothing was written, nothing is saved");
    assert_eq!(window.worker.flush(PATIENCE), Ok(()));
    assert_eq!(window.wakes.load(Ordering::SeqCst), 0);
    let revision = window.type_text("字");
    window.wait_until_saved(revision);
    std::thread::sleep(Duration::from_millis(200));
    assert_eq!(window.worker.next_report(), None);
    assert_eq!(window.wakes.load(Ordering::SeqCst), 1);
}

#[test]
fn flushing_and_dropping_save_at_once() {
    let never = SaveTiming { save_within: Duration::from_secs(3_600), ..QUICK };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = Window::open(&path, never);
    window.type_text("甲");
    std::thread::sleep(Duration::from_millis(100));
    assert!(!path.exists(), "its time has not come");
    assert_eq!(window.worker.flush(PATIENCE), Ok(()));
    assert_eq!(on_disk(&path), window.notebook);
    window.type_text("乙");
    let Window { notebook, worker, .. } = window;
    assert!(matches!(try_lock_notebook(&path), NotebookLockOutcome::Held));
    drop(worker);
    assert_eq!(on_disk(&path), notebook);
    assert!(
        matches!(try_lock_notebook(&path), NotebookLockOutcome::Free(_)),
        "the lock goes with the worker"
    );
}

#[test]
fn a_save_that_fails_is_tried_again_with_everything() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("notebooks");
    let path = place.join("notebook.json");
    let mut window = Window::open(&path, QUICK);
    let revision = window.type_text("甲");
    window.wait_until_saved(revision);
    // The folder goes, and something else takes its place.
    fs::remove_dir_all(&place).unwrap();
    fs::write(&place, "").unwrap();
    window.type_text("乙");
    let SaveReport::NotSaved { error, since } = window.report() else { panic!() };
    assert_eq!(error, SaveError::FolderMissing { folder: place.clone() });
    let SaveReport::NotSaved { since: still, .. } = window.report() else { panic!() };
    assert_eq!(still, since);
    window.type_text("丙");
    assert_eq!(
        window.worker.flush(PATIENCE),
        Err(FlushError::Save(SaveError::FolderMissing { folder: place.clone() }))
    );
    fs::remove_file(&place).unwrap();
    let last = window.worker.last_sent_change_number();
    let before = window.wait_until_saved(last);
    assert!(before.iter().all(|report| matches!(report, SaveReport::NotSaved { .. })), "{before:?}");
    assert_eq!(on_disk(&path), window.notebook);
    assert_eq!(window.notebook.text(&NotePlace::Session("s".into())), "甲乙丙");
}

#[test]
fn a_change_made_elsewhere_is_kept_beside() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = Window::open(&path, QUICK);
    let revision = window.type_text("甲");
    window.wait_until_saved(revision);
    let theirs = fs::read_to_string(&path).unwrap().replace('甲', "他");
    fs::write(&path, &theirs).unwrap();
    let revision = window.type_text("乙");
    let before = window.wait_until_saved(revision);
    let [SaveReport::ChangedElsewhere { kept }] = &before[..] else { panic!("{before:?}") };
    assert_eq!(fs::read_to_string(kept).unwrap(), theirs);
    assert!(kept.file_name().unwrap().to_str().unwrap().starts_with("notebook.conflict-"));
    assert_eq!(on_disk(&path), window.notebook);
    // Once told, not told again.
    let revision = window.type_text("丙");
    assert_eq!(window.wait_until_saved(revision), []);
    // Touched, or replaced by a copy of the same bytes, is not changed.
    let bytes = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    fs::write(&path, &bytes).unwrap();
    let revision = window.type_text("丁");
    assert_eq!(window.wait_until_saved(revision), []);
    // Removed elsewhere: written again.
    fs::remove_file(&path).unwrap();
    let revision = window.type_text("戊");
    assert_eq!(window.wait_until_saved(revision), []);
    assert_eq!(on_disk(&path), window.notebook);
}

/// The file as something that is not written in place can be told from: its number and its time.
#[cfg(unix)]
fn state_of(path: &Path) -> (u64, std::time::SystemTime) {
    let metadata = fs::metadata(path).unwrap();
    (std::os::unix::fs::MetadataExt::ino(&metadata), metadata.modified().unwrap())
}

#[cfg(unix)]
#[test]
fn what_is_on_the_disk_already_is_not_written_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = Window::open(&path, QUICK);
    let revision = window.type_text("甲");
    window.wait_until_saved(revision);
    let before = state_of(&path);
    let revision = window.worker.send_snapshot(window.notebook.clone());
    assert_eq!(window.wait_until_saved(revision), []);
    assert_eq!(state_of(&path), before);
    assert_eq!(names(folder.path()), ["notebook.json", "notebook.lock"], "nor kept as a backup");
}

#[cfg(unix)]
#[test]
fn what_cannot_even_be_looked_at_is_not_written_over() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    std::os::unix::fs::symlink("notebook.json", &path).unwrap();
    let mut window = Window::open(&path, QUICK);
    window.type_text("甲");
    assert!(matches!(window.worker.flush(PATIENCE), Err(FlushError::Save(SaveError::Other(_)))));
    assert!(fs::symlink_metadata(&path).unwrap().is_symlink());
}

#[test]
fn a_program_that_wrote_the_same_before_us_is_no_other_version() {
    let never = SaveTiming { save_within: Duration::from_secs(3_600), ..QUICK };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = Window::open(&path, never);
    // The thread has begun: at first it clears away what a killed writer left.
    assert_eq!(window.worker.flush(PATIENCE), Ok(()));
    let revision = window.type_text("甲");
    write_notebook(&path, &window.notebook).unwrap();
    assert_eq!(window.worker.flush(PATIENCE), Ok(()));
    assert_eq!(window.wait_until_saved(revision), []);
    window.type_text("乙");
    assert_eq!(window.worker.flush(PATIENCE), Ok(()));
    assert_eq!(on_disk(&path), window.notebook);
    assert!(names(folder.path()).iter().all(|name| !name.contains("conflict")), "{:?}", names(folder.path()));
}

#[test]
fn a_file_that_could_not_be_read_is_never_lost_even_when_typing_starts_anew() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    fs::write(&path, "{ \"format\": \"rostrum-notebook\", 三年的笔记").unwrap();
    let mut window = Window::open(&path, QUICK);
    let revision = window.type_text("新");
    let before = window.wait_until_saved(revision);
    let [SaveReport::ChangedElsewhere { kept }] = &before[..] else { panic!("{before:?}") };
    assert!(fs::read_to_string(kept).unwrap().contains("三年的笔记"));
}

#[test]
fn an_edit_that_does_not_fit_asks_for_a_snapshot() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = Window::open(&path, QUICK);
    window.type_text("甲");
    // Something changed the notebook past the worker.
    let splice = Splice { at: 0, removed: String::new(), inserted: "前言".into() };
    let edit = Edit::Text { place: NotePlace::Session("s".into()), splice, edited: (None, None) };
    window.notebook.apply(&edit).unwrap();
    window.type_text("乙");
    while window.report() != SaveReport::OutOfStep {}
    window.type_text("丙");
    assert_eq!(window.worker.flush(PATIENCE), Err(FlushError::OutOfStep));
    let revision = window.worker.send_snapshot(window.notebook.clone());
    assert_eq!(window.worker.flush(PATIENCE), Ok(()));
    window.wait_until_saved(revision);
    assert_eq!(on_disk(&path), window.notebook);
    let revision = window.type_text("丁");
    window.wait_until_saved(revision);
    assert_eq!(on_disk(&path).text(&NotePlace::Session("s".into())), "前言甲乙丙丁");
}

#[test]
fn while_out_of_step_nothing_is_saved_also_what_would_fit() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut window = Window::open(&path, QUICK);
    let revision = window.type_text("甲");
    window.wait_until_saved(revision);
    let saved = on_disk(&path);
    let splice = Splice { at: 0, removed: "没有的字".into(), inserted: String::new() };
    let edit = Edit::Text { place: NotePlace::Forum, splice, edited: (None, None) };
    window.worker.send_edit(edit);
    while window.report() != SaveReport::OutOfStep {}
    // Made to a notebook that the worker does not have.
    window.type_text("乙");
    assert_eq!(window.worker.flush(PATIENCE), Err(FlushError::OutOfStep));
    assert_eq!(window.worker.next_report(), None);
    assert_eq!(on_disk(&path), saved);
}

#[test]
fn every_edit_and_snapshot_has_a_revision_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut window = Window::open(&folder.path().join("notebook.json"), QUICK);
    assert_eq!(window.worker.last_sent_change_number(), 0);
    assert_eq!([window.type_text("甲"), window.type_text("乙")], [1, 2]);
    assert_eq!(window.worker.send_snapshot(window.notebook.clone()), 3);
    assert_eq!(window.type_text("丙"), 4);
    assert_eq!(window.worker.last_sent_change_number(), 4);
    window.wait_until_saved(4);
}

/// The thread goes down, by whatever: that is said once, and what is asked of it is not waited for.
#[test]
fn a_saving_thread_that_ended_is_told_of_once() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let target = NotebookToSave { path, notebook: Notebook::new(id()), on_disk: None, lock: None };
    // Says nothing on the terminal.
    let wake = || std::panic::resume_unwind(Box::new(()));
    let worker = SaveWorker::start(target, QUICK, wake).unwrap();
    let mut window = Window { notebook: Notebook::new(id()), worker, wakes: Arc::default() };
    window.type_text("甲");
    assert!(matches!(window.report(), SaveReport::Saved { revision: 1, .. }));
    let SaveReport::NotSaved { error: SaveError::Other(words), .. } = window.report() else { panic!() };
    assert_eq!(words, "the saving thread has ended");
    assert_eq!(window.worker.next_report(), None);
    window.type_text("乙");
    assert_eq!(window.worker.flush(PATIENCE), Err(FlushError::Save(SaveError::Other(words))));
    assert_eq!(window.worker.next_report(), None);
}

#[test]
fn a_session_of_editing_begins_with_a_backup_of_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    for (life, text) in ["甲", "乙", "丙"].into_iter().enumerate() {
        let mut window = Window::open(&path, QUICK);
        for _ in 0..5 {
            let revision = window.type_text(text);
            window.wait_until_saved(revision);
        }
        assert_eq!(list_backups(&path).len(), life + 1, "five saves in a row are no five backups");
    }
    let texts: Vec<String> = list_backups(&path)
        .iter()
        .map(|backup| on_disk(&backup.path).text(&NotePlace::Session("s".into())).to_owned())
        .collect();
    assert_eq!(texts, ["甲甲甲甲甲乙乙乙乙乙", "甲甲甲甲甲", "甲"]);
}

#[test]
fn a_backup_that_cannot_be_made_does_not_keep_the_notes_from_being_saved() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    fs::write(folder.path().join("backups"), "not a folder").unwrap();
    for _ in 0..2 {
        let mut window = Window::open(&path, QUICK);
        let revision = window.type_text("字");
        assert_eq!(window.wait_until_saved(revision), []);
    }
    assert_eq!(on_disk(&path).text(&NotePlace::Session("s".into())), "字字");
    assert_eq!(names(folder.path()), ["backups", "notebook.json", "notebook.lock"]);
}

#[test]
fn of_settings_sent_in_a_row_the_last_ones_are_on_the_disk_when_the_writer_is_gone() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("settings.json");
    let mut writer = SettingsWriter::new(path.clone());
    for step in 0..200_u8 {
        let settings = Settings { zoom: 1.0 + f32::from(step) / 200.0, ..Settings::default() };
        writer.send(settings);
    }
    drop(writer);
    let opened = read_settings_or_set_aside(&path, chrono::Utc::now());
    assert!(opened.warnings.is_empty(), "{:?}", opened.warnings);
    assert!((opened.settings.zoom - 1.995).abs() < 1e-4, "{}", opened.settings.zoom);
}

/// How often this thread wrote to a file and how often it waited for anything, as the system counts them; where it
/// does not, nothing.
fn written_and_waited() -> (u64, u64) {
    let count = |file: &str, name: &str| {
        let counts = fs::read_to_string(format!("/proc/thread-self/{file}")).unwrap_or_default();
        let line = counts.lines().find_map(|line| line.strip_prefix(name)?.trim().parse().ok());
        line.unwrap_or(0)
    };
    (count("io", "syscw:"), count("status", "voluntary_ctxt_switches:"))
}

#[test]
fn sending_settings_does_not_wait_for_the_disk() {
    let folder = tempfile::tempdir().unwrap();
    let mut writer = SettingsWriter::new(folder.path().join("settings.json"));
    writer.send(Settings::default());
    let (written, waited) = written_and_waited();
    for _ in 0..1000 {
        writer.send(Settings::default());
    }
    let (now_written, now_waited) = written_and_waited();
    assert_eq!(now_written, written, "the thread that sends writes nothing itself");
    assert!(now_waited - waited < 250, "it waited {} times", now_waited - waited);
}

#[test]
fn settings_that_cannot_be_written_end_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("file");
    fs::write(&blocked, "not a folder").unwrap();
    let mut writer = SettingsWriter::new(blocked.join("settings.json"));
    writer.send(Settings::default());
    drop(writer);
    assert_eq!(fs::read_to_string(&blocked).unwrap(), "not a folder");
}

#[test]
fn the_last_save_can_be_asked_for_from_elsewhere_and_holds_nothing_up() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let never = SaveTiming { save_within: Duration::from_secs(3_600), ..QUICK };
    let mut window = Window::open(&path, never);
    let last_save = window.worker.last_save().unwrap();
    window.type_text("甲");
    last_save.flush(PATIENCE).unwrap();
    assert_eq!(on_disk(&path), window.notebook);
    // The worker ends with the window, whoever could still ask, and gives its lock back.
    window.type_text("乙");
    let notebook = window.notebook.clone();
    drop(window);
    assert_eq!(on_disk(&path), notebook);
    assert!(matches!(try_lock_notebook(&path), NotebookLockOutcome::Free(_)));
    assert_eq!(last_save.flush(PATIENCE), Ok(()));
}
