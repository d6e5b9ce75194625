//! How the cost of something grows with its size: a ratio within one run, so that no slow or busy machine makes a
//! test fail.

use cpu_time::ThreadTime;

/// The processor's time that this thread takes for something, in seconds, at its least of three.
fn cost(mut work: impl FnMut()) -> f64 {
    let timed = |work: &mut dyn FnMut()| {
        let start = ThreadTime::now();
        work();
        start.elapsed().as_secs_f64()
    };
    (0..3).map(|_| timed(&mut work)).fold(f64::INFINITY, f64::min)
}

/// How many times as long the work takes for a size as for an eighth of it. In proportion that is 8, by the square of
/// the size 64; below a thousandth of a second nothing can be told, and 8 is given.
pub fn slowdown_for_eightfold_size(size: usize, work: impl Fn(usize)) -> f64 {
    let large = cost(|| work(size));
    if large < 0.001 {
        return 8.0;
    }
    large / cost(|| work(size / 8)).max(f64::MIN_POSITIVE)
}
