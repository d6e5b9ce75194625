//! The process that types: through the undo history and the save worker, as the window does.

use rostrum_notebook::{Edit, NotePlace, Notebook, Splice, UndoHistory};
use rostrum_programme::ProgrammeId;
use rostrum_store::*;
use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

const VARIABLE: &str = "ROSTRUM_KILL_TEST_CHILD";
const LETTERS: [&str; 8] = ["复", "苏", "r", "e", "，", "就", "业", "\n"];
/// How many letters are typed while system calls fail.
pub const UNDER_FAULTS: usize = 60;
/// How long a save that failed waits for its next try, while system calls fail.
const RETRY: Duration = Duration::from_millis(250);

/// What the process is started for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Order {
    /// Types until it is killed, and saves as the window does.
    Usual,
    /// The same, and saves without a pause.
    Hasty,
    /// Types so many letters once it is told to, and says what becomes of them.
    TextWithStrikethrough,
}

pub fn is_asked_for() -> bool {
    std::env::var_os(VARIABLE).is_some()
}

/// The command that starts the process, through another one (a shell, strace) where some is given.
pub fn command(order: Order, path: &Path, through: &[String]) -> Command {
    let own: PathBuf = std::env::current_exe().unwrap();
    let mut command = match through {
        [] => Command::new(&own),
        [first, rest @ ..] => {
            let mut command = Command::new(first);
            command.args(rest).arg(&own);
            command
        }
    };
    let name = match order {
        Order::Usual => "usual",
        Order::Hasty => "hasty",
        Order::TextWithStrikethrough => "told",
    };
    command.env(VARIABLE, format!("{name} {}", path.display()));
    command.stdin(Stdio::piped()).stdout(Stdio::piped());
    command
}

pub fn run() {
    let order = std::env::var(VARIABLE).unwrap();
    let (order, path) = order.split_once(' ').unwrap();
    match order {
        "told" => type_when_told(Path::new(path)),
        timing => type_until_killed(Path::new(path), timing == "hasty"),
    }
}

pub fn id() -> ProgrammeId {
    "p".into()
}

pub fn now_ms() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).unwrap().as_millis() as u64
}

/// A notebook with notes enough that writing it takes a while.
pub fn first_notebook(path: &Path) -> Notebook {
    let mut first = Notebook::new(id());
    let inserted = "以人为本的复苏。".repeat(4_000);
    let splice = Splice { at: 0, removed: String::new(), inserted };
    first.apply(&Edit::Text { place: NotePlace::Forum, splice, edited: (None, None) }).unwrap();
    make_private_folder_if_missing(path.parent().unwrap()).unwrap();
    write_notebook(path, &first).unwrap();
    first
}

/// The n-th edit of a life: notes take turns, so that more than one is on the way.
pub fn nth_edit(notebook: &Notebook, n: usize) -> Edit {
    let place = match n / 25 % 3 {
        0 => NotePlace::Forum,
        turn => NotePlace::Session(format!("session-{turn}").into()),
    };
    let at = notebook.text(&place).len();
    let inserted = LETTERS[n % LETTERS.len()].to_owned();
    Edit::Text { place, splice: Splice { at, removed: String::new(), inserted }, edited: (None, None) }
}

/// The notebook after so many edits.
pub fn after(mut notebook: Notebook, edits: usize) -> Notebook {
    for n in 0..edits {
        let edit = nth_edit(&notebook, n);
        notebook.apply(&edit).unwrap();
    }
    notebook
}

pub fn load(path: &Path) -> Result<Notebook, String> {
    match read_notebook(path, &id()) {
        NotebookReadOutcome::Loaded { notebook, .. } => Ok(*notebook),
        other => Err(format!("the file does not load: {other:?}")),
    }
}

pub fn length_of(notebook: &Notebook) -> usize {
    let sessions = notebook.sessions.values().map(|entry| &entry.note.text);
    sessions.chain([&notebook.forum.text]).map(|text| text.chars().count()).sum()
}

fn type_until_killed(path: &Path, hasty: bool) {
    let NotebookReadOutcome::Loaded { mut notebook, on_disk, .. } = read_notebook(path, &id()) else {
        panic!()
    };
    let NotebookLockOutcome::Free(lock) = try_lock_notebook(path) else {
        panic!("a killed process holds no lock")
    };
    let target = NotebookToSave {
        path: path.to_owned(),
        notebook: *notebook.clone(),
        on_disk: Some(on_disk),
        lock: Some(lock),
    };
    let usual = SaveTiming::default();
    let timing = if hasty { SaveTiming { save_within: Duration::ZERO, ..usual } } else { usual };
    let mut worker = SaveWorker::start(target, timing, || ()).unwrap();
    let mut history = UndoHistory::default();
    let mut out = std::io::stdout();
    let start = Instant::now();
    // Killed long before; the limit is for a parent that died itself.
    for n in (0..).take_while(|_| start.elapsed() < Duration::from_secs(20)) {
        let edit = nth_edit(&notebook, n);
        writeln!(out, "{}", now_ms()).and_then(|()| out.flush()).unwrap();
        history
            .apply_and_record(&mut notebook, vec![edit.clone()], start.elapsed().as_millis() as u64)
            .unwrap();
        worker.send_edit(edit);
        std::thread::sleep(Duration::from_millis(4));
    }
}

/// Says, a line each: `thread` with the number of the thread that saves; after a line on its input
/// `typed`; and all along `saved` with the revision and how many letters the file holds, `failed` with
/// why, `kept` with where a foreign version was put. At the next line on its input it saves what is
/// left, says `flushed` and ends. Where the notes cannot be had, it only says `unreadable` or `held`.
fn type_when_told(path: &Path) {
    let lines = lines_of_input();
    let lock = match try_lock_notebook(path) {
        NotebookLockOutcome::Free(lock) => Some(lock),
        NotebookLockOutcome::Held => return say("held"),
        NotebookLockOutcome::Unsupported(_) => None,
    };
    let (mut notebook, on_disk) = match read_notebook(path, &id()) {
        NotebookReadOutcome::Loaded { notebook, on_disk, .. } => (notebook, on_disk),
        other => return say(&format!("unreadable {other:?}")),
    };
    let before = length_of(&notebook);
    let target =
        NotebookToSave { path: path.to_owned(), notebook: *notebook.clone(), on_disk: Some(on_disk), lock };
    let timing = SaveTiming { save_within: Duration::ZERO, retry_after: RETRY, ..SaveTiming::default() };
    let mut worker = SaveWorker::start(target, timing, || ()).unwrap();
    say(&format!("thread {}", saving_thread()));
    if lines.recv().is_err() {
        return;
    }
    let report = |worker: &mut SaveWorker| {
        while let Some(report) = worker.next_report() {
            match report {
                SaveReport::Saved { revision, .. } => {
                    let found = load(path).map(|found| length_of(&found) - before);
                    say(&format!("saved {revision} {}", found.map_or(-1, |found| found as i64)));
                }
                SaveReport::NotSaved { error, .. } => say(&format!("failed {error:?}")),
                SaveReport::ChangedElsewhere { kept } => say(&format!("kept {}", kept.display())),
                SaveReport::OutOfStep => say("out of step"),
                SaveReport::Silent { since } => say(&format!("silent {since}")),
                SaveReport::Looked(look) => say(&format!("looked {look:?}")),
            }
        }
    };
    for n in 0..UNDER_FAULTS {
        let edit = nth_edit(&notebook, n);
        notebook.apply(&edit).unwrap();
        worker.send_edit(edit);
        std::thread::sleep(Duration::from_millis(5));
        report(&mut worker);
    }
    say("typed");
    let until = Instant::now() + Duration::from_secs(20);
    while lines.try_recv().is_err() && Instant::now() < until {
        report(&mut worker);
        std::thread::sleep(Duration::from_millis(5));
    }
    let flushed = worker.flush(Duration::from_secs(10));
    report(&mut worker);
    say(&format!("flushed {flushed:?}"));
}

fn say(line: &str) {
    // A parent that has died reads no longer.
    let _ = writeln!(std::io::stdout(), "{line}").and_then(|()| std::io::stdout().flush());
}

fn lines_of_input() -> Receiver<String> {
    let (sender, lines) = channel();
    std::thread::spawn(move || {
        for line in std::io::stdin().lock().lines().map_while(Result::ok) {
            if sender.send(line).is_err() {
                return;
            }
        }
    });
    lines
}

/// The thread that saves, as the system numbers it.
fn saving_thread() -> String {
    let until = Instant::now() + Duration::from_secs(5);
    while Instant::now() < until {
        let tasks = std::fs::read_dir("/proc/self/task").unwrap().flatten();
        let is_saving = |task: &std::fs::DirEntry| {
            std::fs::read_to_string(task.path().join("comm")).is_ok_and(|name| name.trim() == "save")
        };
        if let Some(task) = tasks.into_iter().find(is_saving) {
            return task.file_name().to_string_lossy().into_owned();
        }
        std::thread::sleep(Duration::from_millis(2));
    }
    panic!("no thread saves");
}
