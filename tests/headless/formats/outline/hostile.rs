//! Documents that are cut, changed or very long.

use super::text::GOOD;
use super::word::{docx, p, tbl, tc, tr};
use super::*;

#[test]
fn cut_and_changed_files_never_fell_a_reader() {
    for (name, ..) in GOOD {
        mutate(name, &bytes_of(name), 25);
    }
    let cell = |text: &str| tc("", &p(text));
    let table = tbl(&[tr(&[cell("Time"), cell("3 June 2024")]), tr(&[cell("09:00–10:00"), cell("Ropes")])]);
    mutate("docx", &docx(&table), 60);
}

#[test]
fn a_long_text_reads_in_bounded_time() {
    let day = "Monday 3 June 2024\n\n09:00–10:00 Session 1: Ropes\nSpeakers: A; B\n10:00–10:30 Coffee break\n\nA paragraph of some length about ropes, nets and the people who mend them.\n\n";
    let whole = day.repeat(1_000);
    let begun = Instant::now();
    let parsed = read(whole.as_bytes()).unwrap();
    assert_eq!(parsed.value.sessions.len(), 2_000);
    assert!(begun.elapsed() < Duration::from_secs(60), "{:?}", begun.elapsed());
}

// PDF, built here.
