//! Files that are cut, changed or made to be slow, for the readers of structured formats.

use super::readers::{GOOD, background, bytes_of, good, read, title};
use rostrum_formats::guard::run_guarded;
use rostrum_formats::{ReadErrorKind, ReadResult};
use std::time::{Duration, Instant};

#[test]
fn reading_twice_gives_the_same() {
    for (name, ..) in GOOD {
        assert_eq!(good(name), good(name), "{name}");
    }
}

#[test]
fn no_cut_makes_a_reader_panic_or_hang() {
    for (name, ..) in GOOD.iter().filter(|(name, ..)| *name != "ics/unbounded.ics") {
        let bytes = bytes_of(name);
        for length in (0..bytes.len()).step_by(97) {
            let begun = Instant::now();
            let result = read(&bytes[..length]);
            assert!(begun.elapsed() < Duration::from_secs(5), "{name} at {length}");
            if let Err(error) = result {
                assert!(!matches!(error.kind, ReadErrorKind::ReaderFailed(_)), "{name} at {length}: {error}");
            }
        }
    }
}

#[test]
fn no_flipped_byte_makes_a_reader_fail() {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        state
    };
    for (name, ..) in GOOD.iter().filter(|(name, ..)| *name != "ics/unbounded.ics") {
        let whole = bytes_of(name);
        for _ in 0..40 {
            let mut bytes = whole.clone();
            for _ in 0..8 {
                let at = usize::try_from(next() % bytes.len() as u64).unwrap();
                bytes[at] = (next() & 0xFF) as u8;
            }
            if let Err(error) = read(&bytes) {
                assert!(!matches!(error.kind, ReadErrorKind::ReaderFailed(_)), "{name}: {error}");
            }
        }
    }
}

fn within(limit: Duration, what: &str, bytes: &[u8]) -> ReadResult {
    let begun = Instant::now();
    let result = read(bytes);
    let took = begun.elapsed();
    assert!(took < limit, "{what}: {took:?}");
    result
}

#[test]
fn entities_are_never_expanded() {
    let mut bomb = String::from("<?xml version=\"1.0\"?>\n<!DOCTYPE schedule [\n<!ENTITY lol0 \"lol\">\n");
    for level in 1..10 {
        let inner = format!("&lol{};", level - 1).repeat(10);
        bomb.push_str(&format!("<!ENTITY lol{level} \"{inner}\">\n"));
    }
    bomb.push_str("<!ENTITY file SYSTEM \"file:///etc/hostname\">\n]>\n<schedule><day date=\"2024-05-06\"><event id=\"1\">");
    bomb.push_str(
        "<start>09:00</start><duration>00:30</duration><title>&lol9;&file;</title></event></day></schedule>",
    );
    let parsed = within(Duration::from_secs(1), "bomb", bomb.as_bytes()).unwrap();
    assert_eq!(title(&parsed.value.sessions[0]), "&lol9;&file;");
}

#[test]
fn deep_nesting_costs_nothing() {
    let deep = 100_000;
    let xml = format!(
        "<schedule><day date=\"2024-05-06\"><event id=\"1\"><start>09:00</start><duration>00:30</duration>\
         <title>Deep</title><description>{}x{}</description></event></day></schedule>",
        "<b>".repeat(deep),
        "</b>".repeat(deep)
    );
    let parsed = within(Duration::from_secs(5), "nested xml", xml.as_bytes()).unwrap();
    assert_eq!(background(&parsed.value.sessions[0]), ["x"]);
    let open = format!("<schedule>{}", "<day>".repeat(deep));
    assert_eq!(
        within(Duration::from_secs(5), "open xml", open.as_bytes()).unwrap_err().kind,
        ReadErrorKind::NoSessions(0)
    );
    let json = format!("{{\"schedule\": {}", "[".repeat(deep));
    assert!(within(Duration::from_secs(5), "nested json", json.as_bytes()).is_err());
    let ics = format!("{}{}", "BEGIN:VCALENDAR\r\n".repeat(deep), "BEGIN:VEVENT\r\n".repeat(deep));
    assert!(within(Duration::from_secs(10), "nested calendar", ics.as_bytes()).is_err());
    // HTML in a description, escaped.
    let html = xml.replace("<b>", "&lt;div&gt;").replace("</b>", "&lt;/div&gt;");
    within(Duration::from_secs(10), "nested html", html.as_bytes()).unwrap();
}

#[test]
fn texts_made_to_be_slow_are_not() {
    let with = |text: &str| {
        format!(
            "<schedule><day date=\"2024-05-06\"><event id=\"1\"><start>09:00</start><duration>00:30</duration>\
             <title>T</title><description>{text}</description></event></day></schedule>"
        )
    };
    for (what, text) in [
        ("ampersands", "&amp;".repeat(400_000)),
        ("open tags", "&lt;b ".repeat(400_000)),
        ("comments", "&lt;p&gt;&lt;!--".repeat(400_000)),
        ("blank lines", "a\n\n".repeat(400_000)),
        ("dangling", "& ".repeat(400_000)),
    ] {
        within(Duration::from_secs(20), what, with(&text).as_bytes()).unwrap();
    }
    let events: String = (0..5_000)
        .map(|n| {
            format!(
                "<event id=\"same\"><start>09:00</start><duration>00:30</duration><title>{n}</title></event>"
            )
        })
        .collect();
    let same = format!("<schedule><day date=\"2024-05-06\">{events}</day></schedule>");
    let parsed = within(Duration::from_secs(20), "one id", same.as_bytes()).unwrap();
    assert_eq!(parsed.value.sessions.len(), 5_000);
    let sixty = (0..60).map(|n| n.to_string()).collect::<Vec<_>>().join(",");
    let dense = format!("FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=1,2,3;BYMINUTE={sixty};BYSECOND={sixty}");
    for rule in ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", dense.as_str()]
    {
        let mut rules = String::from("BEGIN:VCALENDAR\n");
        for number in 0..300 {
            rules.push_str(&format!(
                "BEGIN:VEVENT\nUID:{number}\nDTSTART:20240101T090000Z\nDURATION:PT1H\nSUMMARY:x\nRRULE:{rule}\nEND:VEVENT\n"
            ));
        }
        rules.push_str("END:VCALENDAR\n");
        let parsed = within(Duration::from_secs(60), rule, rules.as_bytes()).unwrap();
        assert_eq!(parsed.value.sessions.len(), 300);
    }
    let folded = format!(
        "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240101T090000Z\nSUMMARY:x{}\n",
        "\n y".repeat(500_000)
    );
    within(Duration::from_secs(20), "folds", folded.as_bytes()).unwrap();
}

#[test]
fn a_panic_becomes_an_error_and_a_deep_stack_is_at_hand() {
    let failed = run_guarded::<()>(|| panic!("a parser fell over")).unwrap_err();
    assert_eq!(failed.kind, ReadErrorKind::ReaderFailed("a parser fell over".into()));
    fn depth(levels: usize) -> usize {
        let here = [levels; 64];
        if levels == 0 { 0 } else { std::hint::black_box(&here)[0] - levels + 1 + depth(levels - 1) }
    }
    // About 6 MB of stack, more than a test thread has.
    assert_eq!(run_guarded(|| Ok(depth(8_000))).unwrap(), 8_000);
}
