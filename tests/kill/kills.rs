//! Kills the process that types, at any moment.
//!
//! The process tells, before each character, which one it is and when. The parent kills it (SIGKILL) and
//! asks of the file: it loads; it holds exactly what had been typed up to some character; and nothing
//! typed more than a second before the kill is missing. Four notebooks live through fifteen kills each,
//! every life going on from what the last one left. Every second life saves without a pause, so that
//! kills also fall into the middle of a save.

use crate::typist::{Order, command, first_notebook, length_of, load, now_ms, nth_edit};
use std::fs;
use std::io::{BufRead, BufReader, Read};
use std::path::Path;
use std::time::Duration;

/// How many kills there are; every notebook gets the same number.
const VARIABLE: &str = "ROSTRUM_KILLS";
const KILLS: u64 = 60;
const NOTEBOOKS: u64 = 4;
/// Everything older than this must be on the disk.
const MOST_LOST: Duration = Duration::from_secs(1);

pub fn run() {
    let kills = std::env::var(VARIABLE).map_or(KILLS, |kills| kills.parse().expect("a number of kills"));
    let lives = kills.div_ceil(NOTEBOOKS);
    let folder = tempfile::tempdir().unwrap();
    let workers: Vec<_> = (0..NOTEBOOKS)
        .map(|number| {
            let path = folder.path().join(number.to_string()).join("notebook.json");
            std::thread::spawn(move || live_and_die(&path, number + 1, lives))
        })
        .collect();
    let mut failures = Vec::new();
    let (mut passed, mut letters, mut leftovers) = (0, 0, 0);
    let mut lost = Vec::new();
    for worker in workers {
        for life in worker.join().unwrap() {
            match life {
                Ok(life) => {
                    passed += 1;
                    letters += life.saved;
                    leftovers += life.leftovers;
                    lost.push(life.lost.as_millis());
                }
                Err(failure) => failures.push(failure),
            }
        }
    }
    failures.iter().for_each(|failure| println!("FAILED {failure}"));
    lost.sort_unstable();
    let at = |part: usize| lost.get((lost.len() * part / 100).min(lost.len() - 1)).copied().unwrap_or(0);
    println!(
        "{letters} characters on the disk; the newest missing one was typed at most {} ms before the kill \
         (median {}, p95 {}); {leftovers} saves cut in the middle",
        lost.last().copied().unwrap_or(0),
        at(50),
        at(95)
    );
    println!("{passed} passed, {} failed", failures.len());
    assert!(failures.is_empty() && passed == NOTEBOOKS * lives);
}

struct Life {
    /// Characters of this life that are on the disk.
    saved: usize,
    /// How long before the kill the oldest character was typed that is missing.
    lost: Duration,
    /// Temporary files left behind.
    leftovers: usize,
}

fn live_and_die(path: &Path, seed: u64, lives: u64) -> Vec<Result<Life, String>> {
    first_notebook(path);
    let mut random = seed.wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (0..lives)
        .map(|life| {
            // xorshift64 (Marsaglia, 2003)
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let (order, span) = if life % 2 == 1 { (Order::Hasty, 800) } else { (Order::Usual, 2_000) };
            one_life(path, order, Duration::from_millis(200 + random % span))
                .map_err(|failure| format!("notebook {seed}, life {life}: {failure}"))
        })
        .collect()
}

fn one_life(path: &Path, order: Order, length: Duration) -> Result<Life, String> {
    let mut expected = load(path)?;
    let mut child = command(order, path, &[]).spawn().unwrap();
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
