//! Lets system calls of a save fail, one way after another, while the process types.
//!
//! strace is attached to the thread that saves and makes a call fail that would have done its work: each
//! call of the first two saves (the first makes a backup and lets go of old ones), with each error that
//! suits it, once, and each kind of call for as long as it lasts. Calls of the start (the lock, reading
//! the notes) fail in the same way from the beginning, and limits of the process give writes that are
//! really cut short and files that really cannot be opened.
//!
//! After each fault is asked: whatever was reported as saved was on the disk when it was, and still is;
//! the file always loads and holds what was typed up to some letter; nothing was put aside that nobody
//! else wrote; a failure was told; and once the fault is over everything is saved without a hand's turn.
//! `ROSTRUM_FAULTS` sets how many of the faults are tried (`all`, or a number, spread over the kinds).

mod calls;

use crate::typist::{Order, UNDER_FAULTS, after, command, first_notebook, length_of, load};
use calls::{Fault, How, faults};
use rostrum_notebook::Notebook;
use std::collections::BTreeMap;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

pub const VARIABLE: &str = "ROSTRUM_FAULTS";
/// The least that a full run must have injected.
const LEAST: usize = 60;
/// How many faults are tried at a time.
const AT_A_TIME: usize = 3;
/// The most time until everything is saved once a fault is over; the worker tries every quarter of a
/// second here, every five seconds in the window.
const PATIENCE: Duration = Duration::from_secs(15);

/// What one fault did.
#[derive(Default)]
struct Outcome {
    /// Whether strace saw the call and made it fail, or the limit held.
    injected: bool,
    /// Failures that were told.
    told: usize,
    /// Whether the notes were not taken up at all: unreadable, or held by another.
    refused: bool,
    /// Versions that were put aside though nobody else had written.
    conflicts: usize,
    /// From the end of the fault until everything was saved.
    recovered: Duration,
}

pub fn run() {
    let how_many = std::env::var(VARIABLE).unwrap();
    let all = faults(&first_calls());
    let wanted = how_many.parse().unwrap_or(all.len()).clamp(1, all.len());
    let step = all.len() as f64 / wanted as f64;
    let chosen: Vec<&Fault> = (0..wanted).filter_map(|at| all.get((at as f64 * step) as usize)).collect();
    let next = AtomicUsize::new(0);
    let done: Mutex<Vec<(&Fault, Result<Outcome, String>)>> = Mutex::default();
    std::thread::scope(|scope| {
        for _ in 0..AT_A_TIME {
            scope.spawn(|| {
                while let Some(fault) = chosen.get(next.fetch_add(1, Ordering::SeqCst)) {
                    let outcome = try_fault(fault);
                    done.lock().unwrap().push((fault, outcome));
                }
            });
        }
    });
    tell(done.into_inner().unwrap(), wanted == all.len());
}

/// Figures by kind of call; stops the program when any letter was lost or anything untrue was said.
fn tell(done: Vec<(&Fault, Result<Outcome, String>)>, in_full: bool) {
    let mut kinds: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    let (mut failures, mut missed) = (Vec::new(), Vec::new());
    let (mut injected, mut told, mut refused, mut conflicts) = (0, 0, 0, 0);
    let mut slowest = Duration::ZERO;
    for (fault, outcome) in &done {
        match outcome {
            Ok(outcome) => {
                if !outcome.injected {
                    missed.push(fault.to_string());
                    continue;
                }
                let (tried, told_here) = kinds.entry(fault.call.as_str()).or_default();
                *tried += 1;
                *told_here += usize::from(outcome.told > 0);
                injected += 1;
                told += usize::from(outcome.told > 0);
                refused += usize::from(outcome.refused);
                conflicts += outcome.conflicts;
                slowest = slowest.max(outcome.recovered);
            }
            Err(failure) => failures.push(format!("{fault}: {failure}")),
        }
    }
    for (call, (tried, told)) in kinds {
        println!("{call}: {tried} faults, {told} of them told as not saved");
    }
    missed.iter().for_each(|fault| println!("never came to it: {fault}"));
    failures.iter().for_each(|failure| println!("FAILED {failure}"));
    println!(
        "{} faults tried, {injected} injected; {} failed; {told} told as not saved, {refused} not taken up; \
         {conflicts} versions of our own put aside; all saved at most {} ms after the fault",
        done.len(),
        failures.len(),
        slowest.as_millis()
    );
    assert!(failures.is_empty() && conflicts == 0);
    assert!(!in_full || injected >= LEAST, "{injected} faults are too few");
}

/// A folder with a notebook and backups enough that the first save lets go of some.
fn prepare(folder: &Path) -> (PathBuf, Notebook) {
    let path = folder.join("notes").join("notebook.json");
    let first = first_notebook(&path);
    let backups = path.with_file_name("backups");
    rostrum_store::make_private_folder_if_missing(&backups).unwrap();
    for second in 0..12 {
        fs::copy(&path, backups.join(format!("notebook-20200101T0000{second:02}.000Z.json"))).unwrap();
    }
    (path, first)
}

/// The process that types, with what it says.
struct Typist {
    child: Child,
    lines: Receiver<String>,
}

impl Typist {
    fn start(path: &Path, through: &[String]) -> Self {
        let mut child =
            command(Order::TextWithStrikethrough, path, through).stderr(Stdio::null()).spawn().unwrap();
        let out = BufReader::new(child.stdout.take().unwrap());
        let (sender, lines) = channel();
        std::thread::spawn(move || {
            out.lines().map_while(Result::ok).for_each(|line| drop(sender.send(line)))
        });
        Self { child, lines }
    }

    fn tell(&mut self, word: &str) {
        // One that has ended reads no longer; what it said tells why.
        let _ = writeln!(self.child.stdin.as_mut().unwrap(), "{word}");
    }

    fn next(&self, until: Instant) -> Option<String> {
        self.lines.recv_timeout(until.saturating_duration_since(Instant::now())).ok()
    }
}

impl Drop for Typist {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// What the process said so far.
#[derive(Default)]
struct Said {
    saved: usize,
    failed: usize,
    kept: Vec<PathBuf>,
    typed: bool,
    flushed: bool,
}

impl Said {
    /// Takes a line in; an error where it was untrue when it was said. `blind` where the fault also keeps the
    /// process from looking at its file.
    fn take(&mut self, line: &str, blind: bool) -> Result<(), String> {
        let mut words = line.split(' ');
        match words.next().unwrap_or_default() {
            "saved" => {
                let mut number = || words.next().and_then(|word| word.parse::<i64>().ok()).unwrap_or(-2);
                let (revision, found) = (number(), number());
                if found < revision && !(blind && found == -1) {
                    return Err(format!("said {revision} letters saved; the file held {found}"));
                }
                self.saved = self.saved.max(usize::try_from(revision).unwrap_or_default());
            }
            "failed" => self.failed += 1,
            "kept" => self.kept.push(line.split_once(' ').unwrap().1.into()),
            "typed" => self.typed = true,
            "flushed" if line == "flushed Ok(())" => self.flushed = true,
            _ => return Err(format!("said “{line}”")),
        }
        Ok(())
    }
}

fn try_fault(fault: &Fault) -> Result<Outcome, String> {
    let folder = tempfile::tempdir().unwrap();
    let (path, first) = prepare(folder.path());
    let log = folder.path().join("strace.log");
    let through = match &fault.how {
        How::FromTheStart(path_in_folder) => strace(&log, fault, Some(&path.with_file_name(path_in_folder))),
        // A write beyond the limit would kill the process before it could see the error.
        How::Limit(_) => ["sh", "-c", "trap '' XFSZ; exec \"$0\""].map(str::to_owned).to_vec(),
        How::Once | How::Lasting => Vec::new(),
    };
    let mut typist = Typist::start(&path, &through);
    let until = Instant::now() + PATIENCE;
    let greeting = typist.next(until).ok_or("it never began")?;
    let Some(thread) = greeting.strip_prefix("thread ") else {
        typist.child.wait().unwrap();
        if load(&path)? != first {
            return Err(format!("said “{greeting}” and changed the file"));
        }
        return Ok(Outcome { injected: was_injected(&log), refused: true, ..Outcome::default() });
    };
    let mut tracer = match &fault.how {
        How::Once | How::Lasting => Some(attach(&strace(&log, fault, None), thread)?),
        How::Limit(limit) => {
            prlimit(&typist.child, limit);
            None
        }
        How::FromTheStart(_) => None,
    };
    let blind = matches!(fault.how, How::Limit(_));
    let lasts = matches!(fault.how, How::Lasting | How::Limit(_));
    let mut said = Said::default();
    typist.tell("go");
    while !said.typed || (lasts && said.failed == 0 && said.saved < UNDER_FAULTS) {
        let line = typist.next(until).ok_or("it does not go on typing")?;
        said.take(&line, blind)?;
    }
    // While the fault lasts, what was called saved is there.
    holds(&path, &first, said.saved)?;
    if lasts {
        tracer.take().map(detach).transpose()?;
        if blind {
            prlimit(&typist.child, &fault.over());
        }
    }
    let over = Instant::now();
    while said.saved < UNDER_FAULTS {
        let line = typist.next(until).ok_or_else(|| format!("never saved: {} of all", said.saved))?;
        said.take(&line, false)?;
    }
    let recovered = over.elapsed();
    typist.tell("end");
    while !said.flushed {
        let line = typist.next(until).ok_or("it does not end")?;
        said.take(&line, false)?;
    }
    tracer.take().map(detach).transpose()?;
    holds(&path, &first, UNDER_FAULTS)?;
    let injected = matches!(fault.how, How::Limit(_)) && said.failed > 0 || was_injected(&log);
    nothing_strange_in(path.parent().unwrap(), said.kept.len())?;
    Ok(Outcome { injected, told: said.failed, refused: false, conflicts: said.kept.len(), recovered })
}

/// The file loads and holds what was typed up to some letter, not before the one that was called saved.
fn holds(path: &Path, first: &Notebook, saved: usize) -> Result<(), String> {
    let found = load(path)?;
    let letters = length_of(&found).checked_sub(length_of(first)).ok_or("the file holds less than before")?;
    if letters < saved {
        return Err(format!("{saved} letters were saved, {letters} are there"));
    }
    if found != after(first.clone(), letters) {
        return Err(format!("the file does not hold the first {letters} letters as they were typed"));
    }
    Ok(())
}

/// Beside the notes lie the lock, the backups, what was put aside and at most what a failed removal left;
/// every backup can be read.
fn nothing_strange_in(folder: &Path, kept: usize) -> Result<(), String> {
    let mut conflicts = 0;
    for entry in fs::read_dir(folder).unwrap().flatten() {
        let name = entry.file_name().to_string_lossy().into_owned();
        conflicts += usize::from(name.starts_with("notebook.conflict-"));
        let is_known = ["notebook.json", "notebook.lock", "backups"].contains(&name.as_str());
        if !is_known && !name.starts_with("notebook.conflict-") && !name.ends_with(".rostrum-tmp") {
            return Err(format!("{name} lies beside the notes"));
        }
    }
    if conflicts != kept {
        return Err(format!("{conflicts} versions were put aside, {kept} were told of"));
    }
    for entry in fs::read_dir(folder.join("backups")).unwrap().flatten() {
        if !entry.file_name().to_string_lossy().ends_with(".rostrum-tmp") {
            load(&entry.path()).map_err(|why| format!("a backup: {why}"))?;
        }
    }
    Ok(())
}

/// What strace is called with, up to what it traces.
fn strace(log: &Path, fault: &Fault, only: Option<&Path>) -> Vec<String> {
    let mut words: Vec<String> =
        ["strace", "-f", "-o"].map(str::to_owned).into_iter().chain([log.display().to_string()]).collect();
    words.extend(only.into_iter().flat_map(|path| ["-P".to_owned(), path.display().to_string()]));
    words.extend(fault.inject.iter().flat_map(|rule| ["-e".to_owned(), format!("inject={rule}")]));
    let calls: Vec<&str> = fault.inject.iter().filter_map(|rule| rule.split(':').next()).collect();
    words.extend(["-e".to_owned(), format!("trace={}", calls.join(","))]);
    words
}

fn was_injected(log: &Path) -> bool {
    fs::read_to_string(log).is_ok_and(|log| log.contains("(INJECTED)"))
}

/// Attaches strace to a thread and waits until it holds it.
fn attach(words: &[String], thread: &str) -> Result<Child, String> {
    let mut tracer = Command::new(&words[0]);
    // The threads that this one starts are none of ours.
    tracer.args(words[1..].iter().filter(|word| *word != "-f")).args(["-p", thread]);
    let mut tracer = tracer.stderr(Stdio::piped()).stdin(Stdio::null()).spawn().map_err(|error| {
        format!("strace cannot be started ({error}); tests/trials/faults says how it is installed")
    })?;
    let mut first = String::new();
    BufReader::new(tracer.stderr.take().unwrap()).read_line(&mut first).unwrap();
    if first.contains("attached") { Ok(tracer) } else { Err(format!("strace: {first}")) }
}

fn detach(mut tracer: Child) -> Result<(), String> {
    // A tracer that is killed outright could leave the thread stopped.
    Command::new("kill").args(["-INT", &tracer.id().to_string()]).status().unwrap();
    tracer.wait().map(|_| ()).map_err(|error| error.to_string())
}

fn prlimit(child: &Child, limit: &str) {
    let status = Command::new("prlimit").args(["--pid", &child.id().to_string(), limit]).status();
    assert!(status.is_ok_and(|status| status.success()), "prlimit (util-linux) is needed");
}

/// The calls of the first two saves, by name, in their order.
fn first_calls() -> Vec<String> {
    let folder = tempfile::tempdir().unwrap();
    let (path, _) = prepare(folder.path());
    let log = folder.path().join("strace.log");
    let mut typist = Typist::start(&path, &[]);
    let until = Instant::now() + PATIENCE;
    let greeting = typist.next(until).expect("it begins");
    let words = ["strace", "-o", &log.display().to_string()].map(str::to_owned);
    let tracer = attach(&words, greeting.strip_prefix("thread ").unwrap()).unwrap();
    typist.tell("go");
    while typist.next(until).is_some_and(|line| line != "typed") {}
    typist.tell("end");
    while typist.next(until).is_some() {}
    detach(tracer).unwrap();
    let log = fs::read_to_string(&log).unwrap();
    let mut saves = 0;
    log.lines()
        .map_while(|line| {
            let call = line.split('(').next().unwrap_or_default();
            // A save ends with its folder synced and closed, just before the next one looks around.
            saves += usize::from(call.starts_with("rename") && !line.contains("/backups/"));
            (saves < 3).then(|| call.to_owned())
        })
        .collect()
}
