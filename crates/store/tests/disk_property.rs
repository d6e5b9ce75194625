//! Whatever the disk and other programs do between edits, saves and starts: what is loaded is what was reported saved, or
//! newer, or stands beside it.

use super::worker::{QUICK, Window, id};
use proptest::prelude::*;
use rostrum_notebook::Notebook;
use rostrum_store::*;
use std::fs;
use std::io;
use std::path::Path;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// What happens to a window and its disk.
#[derive(Debug, Clone)]
enum Event {
    Type,
    /// Until everything is saved, or it is told that it cannot be.
    Wait,
    Look,
    /// The disk fails at a step so often, with this error.
    Fault(DiskStep, u32, io::ErrorKind),
    /// Another program puts its own notes there.
    Replace,
    Delete,
    /// The window closes and opens again.
    Restart,
    /// The window ends in the middle: nothing reaches the disk any more.
    Crash,
}

fn event() -> impl Strategy<Value = Event> {
    use DiskStep as Step;
    let step = prop::sample::select(vec![
        Step::MakeFolder,
        Step::Look,
        Step::Write,
        Step::SyncFile,
        Step::Rename,
        Step::SyncFolder,
    ]);
    let error = prop::sample::select(vec![
        io::ErrorKind::StorageFull,
        io::ErrorKind::PermissionDenied,
        io::ErrorKind::ReadOnlyFilesystem,
        io::ErrorKind::Other,
    ]);
    prop_oneof![
        6 => Just(Event::Type),
        4 => Just(Event::Wait),
        2 => Just(Event::Look),
        3 => (step, 1..4_u32, error).prop_map(|(step, times, error)| Event::Fault(step, times, error)),
        1 => Just(Event::Replace),
        1 => Just(Event::Delete),
        1 => Just(Event::Restart),
        1 => Just(Event::Crash),
    ]
}

/// The plan of the disk's faults: a step that fails so often, and whether nothing works any more.
#[derive(Default)]
struct Disk {
    fault: Option<(DiskStep, u32, io::ErrorKind)>,
    dead: bool,
}

fn faults_below(folder: &Path, disk: &Arc<Mutex<Disk>>) -> InjectedFaults {
    let disk = Arc::clone(disk);
    InjectedFaults::below(folder, move |step, _| {
        let mut disk = disk.lock().unwrap();
        if disk.dead {
            return Err(io::ErrorKind::Other.into());
        }
        match &mut disk.fault {
            Some((failing, left, error)) if *failing == step && *left > 0 => {
                *left -= 1;
                Err((*error).into())
            }
            _ => Ok(()),
        }
    })
}

/// The window of this run, and what is known of it.
struct Run {
    window: Window,
    /// The notebook by revision.
    typed: Vec<Notebook>,
    saved: usize,
}

impl Run {
    fn start(path: &Path) -> Self {
        let timing = SaveTiming {
            save_within: Duration::from_millis(1),
            retry_after: Duration::from_millis(2),
            ..QUICK
        };
        let window = Window::open(path, timing);
        let typed = vec![window.notebook.clone()];
        Self { window, typed, saved: 0 }
    }

    fn take(&mut self, report: &SaveReport) {
        if let SaveReport::Saved { revision, .. } = report {
            self.saved = usize::try_from(*revision).unwrap();
        }
    }

    fn take_all(&mut self) {
        while let Some(report) = self.window.worker.next_report() {
            self.take(&report);
        }
    }

    /// Looks at the file, and waits for what is found.
    fn look(&mut self) {
        self.window.worker.look();
        loop {
            let report = self.window.report();
            self.take(&report);
            if matches!(report, SaveReport::Looked(_) | SaveReport::NotSaved { .. }) {
                return;
            }
        }
    }

    fn wait(&mut self) {
        let until = Instant::now() + Duration::from_secs(20);
        while self.saved + 1 < self.typed.len() {
            match self.window.worker.next_report() {
                Some(SaveReport::NotSaved { .. }) => return,
                Some(report) => self.take(&report),
                None => std::thread::sleep(Duration::from_millis(1)),
            }
            assert!(Instant::now() < until, "nothing is reported");
        }
    }
}

/// Every notebook that stands in a file of the folder or its backups.
fn everywhere(folder: &Path) -> Vec<Notebook> {
    let folders = [folder.to_owned(), folder.join("backups")];
    let files = folders.iter().flat_map(|folder| fs::read_dir(folder).into_iter().flatten().flatten());
    let paths = files.map(|file| file.path()).filter(|path| path.extension().is_some_and(|e| e == "json"));
    paths
        .filter_map(|path| match read_notebook(&path, &id()) {
            NotebookReadOutcome::Loaded { notebook, .. } => Some(*notebook),
            NotebookReadOutcome::Fresh { .. } | NotebookReadOutcome::Unreadable(_) => None,
        })
        .collect()
}

fn theirs(number: u32) -> Notebook {
    let mut notebook = Notebook::new(id());
    notebook.forum.text = format!("他 {number}");
    notebook
}

/// How many files have been made so far: each run has a folder of its own.
static NUMBER: AtomicU32 = AtomicU32::new(0);

fn check(events: &[Event]) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let disk = Arc::new(Mutex::new(Disk::default()));
    let _faults = faults_below(folder.path(), &disk);
    let mut run = Run::start(&path);
    // What another program wrote, as long as no other program took it away again.
    let mut foreign: Vec<Notebook> = Vec::new();
    let foreign_goes = |foreign: &mut Vec<Notebook>| {
        if let Some(Ok(there)) = fs::read(&path).ok().map(|bytes| serde_json::from_slice::<Notebook>(&bytes))
        {
            foreign.retain(|known| *known != there);
        }
    };
    for event in events {
        match event {
            Event::Type => {
                run.window.type_text("字");
                run.typed.push(run.window.notebook.clone());
            }
            Event::Wait => run.wait(),
            Event::Look => run.look(),
            Event::Fault(step, times, error) => {
                disk.lock().unwrap().fault = Some((*step, *times, *error));
            }
            Event::Replace | Event::Delete => {
                // Nothing is under way, or it would be the race that the documentation names.
                disk.lock().unwrap().fault = None;
                run.look();
                foreign_goes(&mut foreign);
                let _ = fs::remove_file(&path);
                if matches!(event, Event::Replace) {
                    let notebook = theirs(NUMBER.fetch_add(1, Ordering::Relaxed));
                    fs::write(&path, serde_json::to_vec(&notebook).unwrap()).unwrap();
                    foreign.push(notebook);
                }
                // Who comes back to the window looks; a crash before that is nothing that a save can help.
                run.look();
            }
            Event::Restart | Event::Crash => {
                let crash = matches!(event, Event::Crash);
                {
                    let mut disk = disk.lock().unwrap();
                    disk.fault = None;
                    disk.dead = crash;
                }
                run.take_all();
                let Run { window, typed, saved } = run;
                drop(window);
                disk.lock().unwrap().dead = false;
                let there = everywhere(folder.path());
                let least = if crash { saved } else { typed.len() - 1 };
                let empty = least == 0 && typed[0] == Notebook::new(id());
                assert!(
                    empty || typed[least..].iter().any(|typed| there.contains(typed)),
                    "what was reported saved is nowhere: {events:?}"
                );
                for known in &foreign {
                    assert!(there.contains(known), "another program's notes are nowhere: {events:?}");
                }
                run = Run::start(&path);
                // What was opened is this window's own from now on.
                foreign.retain(|known| *known != run.window.notebook);
            }
        }
        run.take_all();
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]
    #[test]
    fn what_was_reported_saved_is_there_whatever_happens(
        events in prop::collection::vec(event(), 1..24)
    ) {
        let mut events = events;
        events.push(Event::Restart);
        check(&events);
    }
}
