//! How the cost of something grows with its size: a ratio within one run, so that no slow or busy machine makes a
//! test fail.

use cpu_time::{ProcessTime, ThreadTime};
use std::process::Command;
use std::time::Duration;

/// Set in a process that [`alone`] began.
const ALONE: &str = "ROSTRUM_TEST_ALONE";

/// The least of three costs in seconds, each measured by a clock of the processor.
fn least_of_three(mut cost: impl FnMut() -> Duration) -> f64 {
    (0..3).map(|_| cost().as_secs_f64()).fold(f64::INFINITY, f64::min)
}

/// The processor's time that this thread takes for something, in seconds, at its least of three.
fn cost(mut work: impl FnMut()) -> f64 {
    least_of_three(|| {
        let start = ThreadTime::now();
        work();
        start.elapsed()
    })
}

/// The processor's time that all threads take for something, in seconds, at its least of three. Only in [`alone`].
pub fn cpu_secs_of_all_threads(mut work: impl FnMut()) -> f64 {
    least_of_three(|| {
        let start = ProcessTime::now();
        work();
        start.elapsed()
    })
}

/// As [`cpu_secs_of_all_threads`], measured once, with what the work gives: for work of seconds.
pub fn cpu_secs_all_threads_once<T>(work: impl FnOnce() -> T) -> (f64, T) {
    let start = ProcessTime::now();
    let given = work();
    (start.elapsed().as_secs_f64(), given)
}

/// How many times as long something large takes as something small; below a thousandth of a second nothing can be
/// told, and `expected` is given.
fn ratio(large: f64, small: f64, expected: f64) -> f64 {
    if large < 0.001 { expected } else { large / small.max(f64::MIN_POSITIVE) }
}

/// How many times as long the work takes for a size as for an eighth of it. In proportion that is 8, by the square of
/// the size 64; below a thousandth of a second nothing can be told, and 8 is given.
///
/// Counts this thread alone: work that is done on others, as readers of files do theirs, would cost nothing here.
pub fn slowdown_for_eightfold_size(size: usize, work: impl Fn(usize)) -> f64 {
    ratio(cost(|| work(size)), cost(|| work(size / 8)), 8.0)
}

/// As [`slowdown_for_eightfold_size`], for work on threads of its own. Only in [`alone`], where no other test is counted.
pub fn all_threads_slowdown_for_eightfold(size: usize, work: impl Fn(usize)) -> f64 {
    ratio(cpu_secs_of_all_threads(|| work(size)), cpu_secs_of_all_threads(|| work(size / 8)), 8.0)
}

/// Runs the body of a test in a process of its own, in which nothing else runs. Once in a test; what stands before it
/// runs in both.
///
/// # Panics
/// Where the body does, with what it said.
pub fn alone(body: impl FnOnce()) {
    let thread = std::thread::current();
    let name = match thread.name() {
        // The thread of a test bears its name.
        Some(name) if name != "main" && std::env::var_os(ALONE).is_none() => name,
        _ => return body(),
    };
    let program = std::env::current_exe();
    let ran = program.and_then(|program| {
        Command::new(program).args([name, "--exact", "--test-threads=1"]).env(ALONE, "1").output()
    });
    let (done, said) = match ran {
        Ok(output) => {
            let said = [output.stdout, output.stderr].concat();
            let said = String::from_utf8_lossy(&said).into_owned();
            (output.status.success() && said.contains("1 passed"), said)
        }
        Err(error) => (false, error.to_string()),
    };
    assert!(done, "{said}");
}
