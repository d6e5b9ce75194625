//! Programme files: what reading one costs, and how reading, matching and reviewing an update grow
//! with its size.
//!
//! Measures the CPU time of the whole process, not the time on the wall: readers work on threads of
//! their own, and a busy machine must not make the program look slow. Growth is the ratio between
//! the lines for 1,000, 10,000 and 100,000 sessions. Part of it is the machine's: the smallest fits its
//! caches. `benches/growth` counts instructions instead, which are the program's alone.

#![allow(missing_docs, reason = "criterion's macros make public functions")]
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

#[path = "support/schedule.rs"]
mod made;

use cpu_time::ProcessTime;
use criterion::measurement::{Measurement, ValueFormatter, WallTime};
use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use made::schedule;
use rostrum_formats::{ReadHints, read_programme};
use rostrum_programme::Programme;
use rostrum_programme::changes::{ReaderPairDecisions, UpdateReview};
use std::collections::HashSet;
use std::hint::black_box;
use std::path::Path;
use std::time::Duration;

/// CPU time of the process, all its threads together.
struct CpuTime;

impl Measurement for CpuTime {
    type Intermediate = ProcessTime;
    type Value = Duration;

    fn start(&self) -> ProcessTime {
        ProcessTime::now()
    }

    fn end(&self, begun: ProcessTime) -> Duration {
        begun.elapsed()
    }

    fn add(&self, one: &Duration, other: &Duration) -> Duration {
        *one + *other
    }

    fn zero(&self) -> Duration {
        Duration::ZERO
    }

    fn to_f64(&self, value: &Duration) -> f64 {
        WallTime.to_f64(value)
    }

    fn formatter(&self) -> &dyn ValueFormatter {
        static WALL: WallTime = WallTime;
        WALL.formatter()
    }
}

fn read(bytes: &[u8]) -> Programme {
    read_programme(bytes, &ReadHints::default()).unwrap().value
}

fn reviewed(old: &Programme, new: &Programme) -> UpdateReview {
    UpdateReview::new(old, new, &ReaderPairDecisions::default(), None, &HashSet::new())
}

/// The real file where it is at hand, else one of its size (1,074 talks, 2.3 MB).
fn fosdem() -> (&'static str, Vec<u8>) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/cases/update/fosdem2025_final.xml");
    match std::fs::read(path) {
        Ok(bytes) => ("read FOSDEM 2025 final", bytes),
        Err(_) => ("read a schedule as large as FOSDEM 2025", schedule(1_450, false).into_bytes()),
    }
}

fn a_real_file(criterion: &mut Criterion<CpuTime>) {
    let (name, bytes) = fosdem();
    criterion.bench_function(name, |bencher| bencher.iter(|| black_box(read(&bytes))));
}

fn growth(criterion: &mut Criterion<CpuTime>) {
    for (steps, name) in ["read", "match and review", "read, match and review"].into_iter().enumerate() {
        let mut group = criterion.benchmark_group(name);
        group.sample_size(10).warm_up_time(Duration::from_millis(100));
        for talks in [1_000, 10_000, 100_000] {
            group.throughput(Throughput::Elements(u64::try_from(talks).unwrap()));
            // The files are made inside, so that a run of one size makes only its own.
            group.bench_function(BenchmarkId::from_parameter(talks), |bencher| {
                let before = read(schedule(talks, false).as_bytes());
                let file = schedule(talks, true).into_bytes();
                match steps {
                    0 => bencher.iter_with_large_drop(|| read(&file)),
                    1 => {
                        let after = read(&file);
                        bencher.iter_with_large_drop(|| reviewed(&before, &after));
                    }
                    _ => bencher.iter_with_large_drop(|| reviewed(&before, &read(&file))),
                }
            });
        }
        group.finish();
    }
}

criterion_group! {
    name = benches;
    config = Criterion::default().with_measurement(CpuTime);
    targets = a_real_file, growth
}
criterion_main!(benches);
