//! Documents that are cut, changed or very long.

use super::text::GOOD;
use super::word::{docx, p, tbl, tc, tr};
use super::*;
use rostrum_testing::growth::{all_threads_slowdown_for_eightfold, alone};

#[test]
fn cut_and_changed_files_never_fell_a_reader() {
    for (name, ..) in GOOD {
        mutate(name, &bytes_of(name), 25);
    }
    let cell = |text: &str| tc("", &p(text));
    let table = tbl(&[tr(&[cell("Time"), cell("3 June 2024")]), tr(&[cell("09:00–10:00"), cell("Ropes")])]);
    mutate("docx", &docx(&table), 60);
    let held = "<w:txbxContent><w:p><w:r><w:t>10:00–11:00 Nets</w:t></w:r></w:p></w:txbxContent>";
    let boxed = format!(
        "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing>{held}</w:drawing></mc:Choice><mc:Fallback><w:pict>{held}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>"
    );
    mutate("boxes", &docx(&[p("3 June 2024"), boxed, p("09:00–10:00 Ropes")].concat()), 60);
    let notices = "Forum, Geneva, 10/06/2025\n\nAfternoon\n2:00–3:30 New York / 8:00–9:30 (Geneva) and 4–5 p.m. Session 1\ninstead of 1:00–2:30\nThe closing session is postponed to 11/06/2025, 9:00.\nThematic session 3 will begin at 15:00 CET and end at 16:30 (originally 14:45).\n专题会议 3（原定2月23日14:45–16:15）改为2月24日15:00–16:30。 地点：甲\n";
    mutate("notices", notices.as_bytes(), 300);
}

#[test]
fn a_long_text_reads_in_bounded_time() {
    let day = "Monday 3 June 2024\n\n09:00–10:00 Session 1: Ropes\nSpeakers: A; B\n10:00–10:30 Coffee break\n\nA paragraph of some length about ropes, nets and the people who mend them.\n\n";
    alone(|| {
        let grown = all_threads_slowdown_for_eightfold(320, |days| {
            let parsed = read(day.repeat(days).as_bytes()).unwrap();
            assert_eq!(parsed.value.sessions.len(), 2 * days);
        });
        assert!(grown < 24.0, "{grown:.1} times");
    });
}

// PDF, built here.
