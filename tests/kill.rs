//! Kills a process that types notes, at any moment, and looks at what is left.
//!
//! The test runs itself again as a child, which types through the undo history and the save worker
//! and tells, before each character, which one it is and when. The parent kills the child (SIGKILL)
//! and asks of the file: it loads; it holds exactly what had been typed up to some character; and
//! nothing typed more than a second before the kill is missing. Four notebooks live through fifteen
//! kills each, every life going on from what the last one left. Every second life saves without
//! a pause, so that kills also fall into the middle of a save.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use rostrum::notebook::{Edit, History, NotePlace, Notebook, Splice};
use rostrum::programme::ProgrammeId;
use rostrum::store::*;
use std::fs;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

const CHILD: &str = "ROSTRUM_KILL_TEST_CHILD";
const NOTEBOOKS: u64 = 4;
const LIVES: u64 = 15;
const LETTERS: [&str; 8] = ["复", "苏", "r", "e", "，", "就", "业", "\n"];
/// Everything older than this must be on the disk.
const MOST_LOST: Duration = Duration::from_secs(1);

fn main() {
    if std::env::args().any(|argument| argument == "--list") {
        return;
    }
    if let Ok(order) = std::env::var(CHILD) {
        let (timing, path) = order.split_once(' ').unwrap();
        type_until_killed(Path::new(path), timing == "hasty");
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let workers: Vec<_> = (0..NOTEBOOKS)
        .map(|number| {
            let path = folder.path().join(number.to_string()).join("notebook.json");
            std::thread::spawn(move || live_and_die(&path, number + 1))
        })
        .collect();
    let mut failures = Vec::new();
    let (mut passed, mut letters, mut leftovers, mut worst) = (0, 0, 0, Duration::ZERO);
    for worker in workers {
        for life in worker.join().unwrap() {
            match life {
                Ok(life) => {
                    passed += 1;
                    letters += life.saved;
                    leftovers += life.leftovers;
                    worst = worst.max(life.lost);
                }
                Err(failure) => failures.push(failure),
            }
        }
    }
    failures.iter().for_each(|failure| println!("FAILED {failure}"));
    println!(
        "{letters} characters on the disk, at most {} ms lost, {leftovers} saves cut in the middle",
        worst.as_millis()
    );
    println!("{passed} passed, {} failed", failures.len());
    assert!(failures.is_empty() && passed == NOTEBOOKS * LIVES);
}

fn id() -> ProgrammeId {
    "p".into()
}

fn now_ms() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as u64
}

/// The n-th edit of a life: notes take turns, so that more than one is on the way.
fn nth_edit(notebook: &Notebook, n: usize) -> Edit {
    let place = match n / 25 % 3 {
        0 => NotePlace::Forum,
        turn => NotePlace::Session(format!("session-{turn}").into()),
    };
    let at = notebook.text(&place).len();
    let inserted = LETTERS[n % LETTERS.len()].to_owned();
    Edit::Text { place, splice: Splice { at, removed: String::new(), inserted }, edited: (None, None) }
}

// The child

fn type_until_killed(path: &Path, hasty: bool) {
    let NotebookOpened::Loaded { mut notebook, on_disk, .. } = read_notebook(path, &id()) else { panic!() };
    let LockOutcome::Free(lock) = lock_notebook(path) else { panic!("a killed process holds no lock") };
    let target = SaveTarget {
        path: path.to_owned(),
        notebook: *notebook.clone(),
        on_disk: Some(on_disk),
        lock: Some(lock),
    };
    let usual = SaveTiming::default();
    let timing = if hasty { SaveTiming { save_within: Duration::ZERO, ..usual } } else { usual };
    let mut worker = SaveWorker::start(target, timing, || ()).unwrap();
    let mut history = History::default();
    let mut out = std::io::stdout();
    let start = Instant::now();
    // Killed long before; the limit is for a parent that died itself.
    for n in (0..).take_while(|_| start.elapsed() < Duration::from_secs(20)) {
        let edit = nth_edit(&notebook, n);
        writeln!(out, "{}", now_ms()).and_then(|()| out.flush()).unwrap();
        history.perform(&mut notebook, vec![edit.clone()], start.elapsed().as_millis() as u64).unwrap();
        worker.send_edit(edit);
        std::thread::sleep(Duration::from_millis(4));
    }
}

// The parent

struct Life {
    /// Characters of this life that are on the disk.
    saved: usize,
    /// How long before the kill the oldest character was typed that is missing.
    lost: Duration,
    /// Temporary files left behind.
    leftovers: usize,
}

fn live_and_die(path: &Path, seed: u64) -> Vec<Result<Life, String>> {
    let mut first = Notebook::new(id());
    // Large enough that writing it takes a while.
    let inserted = "以人为本的复苏。".repeat(4_000);
    let splice = Splice { at: 0, removed: String::new(), inserted };
    first.apply(&Edit::Text { place: NotePlace::Forum, splice, edited: (None, None) }).unwrap();
    make_private_folder(path.parent().unwrap()).unwrap();
    write_notebook(path, &first).unwrap();
    let mut random = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (0..LIVES)
        .map(|life| {
            // xorshift64 (Marsaglia, 2003)
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let hasty = life % 2 == 1;
            let span = if hasty { 800 } else { 2_000 };
            one_life(path, hasty, Duration::from_millis(200 + random % span))
                .map_err(|failure| format!("notebook {seed}, life {life}: {failure}"))
        })
        .collect()
}

fn one_life(path: &Path, hasty: bool, length: Duration) -> Result<Life, String> {
    let mut expected = load(path)?;
    let mut child = spawn(path, hasty);
    let mut typed = BufReader::new(child.stdout.take().unwrap());
    let mut lines = String::new();
    typed.read_line(&mut lines).unwrap();
    std::thread::sleep(length);
    let killed_ms = now_ms();
    child.kill().unwrap();
    child.wait().unwrap();
    typed.read_to_string(&mut lines).unwrap();
    let typed_ms: Vec<u64> = lines.lines().map_while(|line| line.parse().ok()).collect();

    let found = load(path)?;
    let saved = length_of(&found) - length_of(&expected);
    if saved > typed_ms.len() {
        return Err(format!("{saved} characters are there, {} were typed", typed_ms.len()));
    }
    for n in 0..saved {
        let edit = nth_edit(&expected, n);
        expected.apply(&edit).unwrap();
    }
    if found != expected {
        return Err(format!("the file does not hold the first {saved} characters as they were typed"));
    }
    let lost = typed_ms.get(saved).map_or(0, |typed| killed_ms.saturating_sub(*typed));
    if Duration::from_millis(lost) > MOST_LOST {
        return Err(format!("a character typed {lost} ms before the kill is missing"));
    }
    let leftovers = fs::read_dir(path.parent().unwrap())
        .unwrap()
        .filter(|entry| entry.as_ref().unwrap().file_name().to_string_lossy().ends_with(".rostrum-tmp"))
        .count();
    if leftovers > 1 {
        return Err(format!("{leftovers} temporary files: those of the life before were not cleared"));
    }
    Ok(Life { saved, lost: Duration::from_millis(lost), leftovers })
}

fn spawn(path: &Path, hasty: bool) -> Child {
    let order = format!("{} {}", if hasty { "hasty" } else { "usual" }, path.display());
    let own: PathBuf = std::env::current_exe().unwrap();
    Command::new(own).env(CHILD, order).stdin(Stdio::null()).stdout(Stdio::piped()).spawn().unwrap()
}

fn load(path: &Path) -> Result<Notebook, String> {
    match read_notebook(path, &id()) {
        NotebookOpened::Loaded { notebook, .. } => Ok(*notebook),
        other => Err(format!("the file does not load: {other:?}")),
    }
}

fn length_of(notebook: &Notebook) -> usize {
    let sessions = notebook.sessions.values().map(|entry| &entry.note.text);
    sessions.chain([&notebook.forum.text]).map(|text| text.chars().count()).sum()
}
