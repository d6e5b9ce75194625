//! Files that are cut, changed or made to be slow, for the readers of structured formats.

use super::readers::{GOOD, background, bytes_of, good, read, title};
use rostrum_formats::ReadErrorKind;
use rostrum_formats::panic_guard::run_catching_panics;
use rostrum_testing::growth::{
    all_threads_slowdown_for_eightfold, alone, cpu_secs_all_threads_once, cpu_secs_of_all_threads,
};

#[test]
fn reading_twice_gives_the_same() {
    for (name, ..) in GOOD {
        assert_eq!(good(name), good(name), "{name}");
    }
}

#[test]
fn no_cut_makes_a_reader_panic_or_hang() {
    alone(|| {
        for (name, ..) in GOOD.iter().filter(|(name, ..)| *name != "ics/unbounded.ics") {
            let bytes = bytes_of(name);
            let whole = cpu_secs_of_all_threads(|| drop(read(&bytes))).max(0.005);
            for length in (0..bytes.len()).step_by(97) {
                if let Err(error) = read(&bytes[..length]) {
                    let failed = matches!(error.kind, ReadErrorKind::ReaderFailed(_));
                    assert!(!failed, "{name} at {length}: {error}");
                }
                if length % (97 * 8) == 0 {
                    let cut = cpu_secs_of_all_threads(|| drop(read(&bytes[..length])));
                    assert!(cut < 20.0 * whole, "{name} at {length}: {cut} s, whole {whole} s");
                }
            }
        }
    });
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

/// Files of the same make in two sizes: reading one that is eight times as large takes about eight times as long,
/// whether it is read or refused.
fn reads_in_proportion(what: &str, is_read: bool, size: usize, file: impl Fn(usize) -> String) {
    let (large, small) = (file(size), file(size / 8));
    let grown = all_threads_slowdown_for_eightfold(size, |of| {
        let bytes = if of == size { &large } else { &small }.as_bytes();
        assert_eq!(read(bytes).is_ok(), is_read, "{what}");
    });
    assert!(grown < 24.0, "{what}: {grown:.1} times");
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
    let parsed = read(bomb.as_bytes()).unwrap();
    assert_eq!(title(&parsed.value.sessions[0]), "&lol9;&file;");
}

fn nested_xml(deep: usize) -> String {
    format!(
        "<schedule><day date=\"2024-05-06\"><event id=\"1\"><start>09:00</start><duration>00:30</duration>\
         <title>Deep</title><description>{}x{}</description></event></day></schedule>",
        "<b>".repeat(deep),
        "</b>".repeat(deep)
    )
}

/// HTML in a description, escaped.
fn nested_html(deep: usize) -> String {
    nested_xml(deep).replace("<b>", "&lt;div&gt;").replace("</b>", "&lt;/div&gt;")
}

fn open_xml(deep: usize) -> String {
    format!("<schedule>{}", "<day>".repeat(deep))
}

fn nested_json(deep: usize) -> String {
    format!("{{\"schedule\": {}", "[".repeat(deep))
}

fn nested_calendar(deep: usize) -> String {
    format!("{}{}", "BEGIN:VCALENDAR\r\n".repeat(deep), "BEGIN:VEVENT\r\n".repeat(deep))
}

#[test]
fn deep_nesting_is_read_or_refused() {
    let deep = 100_000;
    let parsed = read(nested_xml(deep).as_bytes()).unwrap();
    assert_eq!(background(&parsed.value.sessions[0]), ["x"]);
    assert_eq!(read(open_xml(deep).as_bytes()).unwrap_err().kind, ReadErrorKind::NoSessions(0));
    assert!(read(nested_json(deep).as_bytes()).is_err());
    assert!(read(nested_calendar(deep).as_bytes()).is_err());
    read(nested_html(deep).as_bytes()).unwrap();
}

#[test]
fn deep_nesting_costs_nothing() {
    alone(|| {
        reads_in_proportion("nested xml", true, 100_000, nested_xml);
        reads_in_proportion("open xml", false, 100_000, open_xml);
        reads_in_proportion("nested json", false, 100_000, nested_json);
        reads_in_proportion("nested calendar", false, 100_000, nested_calendar);
        reads_in_proportion("nested html", true, 100_000, nested_html);
    });
}

#[test]
fn texts_made_to_be_slow_are_not() {
    alone(|| {
        for (what, part) in [
            ("ampersands", "&amp;"),
            ("open tags", "&lt;b "),
            ("comments", "&lt;p&gt;&lt;!--"),
            ("blank lines", "a\n\n"),
            ("dangling", "& "),
        ] {
            reads_in_proportion(what, true, 160_000, |times| {
                format!(
                    "<schedule><day date=\"2024-05-06\"><event id=\"1\"><start>09:00</start>\
                     <duration>00:30</duration><title>T</title><description>{}</description></event></day></schedule>",
                    part.repeat(times)
                )
            });
        }
        reads_in_proportion("folds", true, 160_000, |times| {
            format!(
                "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20240101T090000Z\nSUMMARY:x{}\n",
                "\n y".repeat(times)
            )
        });
    });
}

fn events_of_one_id(count: usize) -> String {
    let event = |n| {
        format!("<event id=\"same\"><start>09:00</start><duration>00:30</duration><title>{n}</title></event>")
    };
    let events: String = (0..count).map(event).collect();
    format!("<schedule><day date=\"2024-05-06\">{events}</day></schedule>")
}

#[test]
fn events_that_all_bear_one_id_are_all_read_and_in_proportion() {
    let parsed = read(events_of_one_id(5_000).as_bytes()).unwrap();
    assert_eq!(parsed.value.sessions.len(), 5_000);
    alone(|| reads_in_proportion("one id", true, 5_000, events_of_one_id));
}

/// Rules that give nothing, and one that gives very much: 300 of each are read, and none costs more than so many
/// times what a plain one does.
#[test]
fn recurrences_made_to_be_slow_are_not() {
    let sixty = (0..60).map(|n| n.to_string()).collect::<Vec<_>>().join(",");
    let dense = format!("FREQ=YEARLY;BYDAY=MO,TU,WE,TH,FR;BYHOUR=1,2,3;BYMINUTE={sixty};BYSECOND={sixty}");
    let calendar = |rule: &str| {
        let event = |number| {
            format!(
                "BEGIN:VEVENT\nUID:{number}\nDTSTART:20240101T090000Z\nDURATION:PT1H\nSUMMARY:x\nRRULE:{rule}\nEND:VEVENT\n"
            )
        };
        format!("BEGIN:VCALENDAR\n{}END:VCALENDAR\n", (0..300).map(event).collect::<String>())
    };
    let slow = ["FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30", "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", dense.as_str()];
    alone(|| {
        let cost = |rule: &str| {
            let file = calendar(rule);
            let (cost, read) = cpu_secs_all_threads_once(|| read(file.as_bytes()));
            (cost, read.unwrap().value.sessions.len())
        };
        // It makes as many sessions as are made of any.
        let (plain, _) = cost("FREQ=DAILY");
        for rule in slow {
            let (cost, sessions) = cost(rule);
            assert_eq!(sessions, 300, "{rule}");
            assert!(cost < 20.0 * plain.max(0.01), "{rule}: {cost} s, a plain one {plain} s");
        }
    });
}

#[test]
fn a_panic_becomes_an_error_and_a_deep_stack_is_at_hand() {
    let failed = run_catching_panics::<()>(|| panic!("a parser fell over")).unwrap_err();
    assert_eq!(failed.kind, ReadErrorKind::ReaderFailed("a parser fell over".into()));
    fn depth(levels: usize) -> usize {
        let here = [levels; 64];
        if levels == 0 { 0 } else { std::hint::black_box(&here)[0] - levels + 1 + depth(levels - 1) }
    }
    // About 6 MB of stack, more than a test thread has.
    assert_eq!(run_catching_panics(|| Ok(depth(8_000))).unwrap(), 8_000);
}

#[test]
fn a_title_that_is_made_of_an_id_has_no_control_characters() {
    for id in ["4@x\u{0}\u{0}", "a\u{7}b\u{1b}[2J", "甲\u{202e}乙"] {
        let text = format!(
            "BEGIN:VCALENDAR\r\nX-WR-CALNAME:Harbour days\r\nBEGIN:VEVENT\r\nUID:{id}\r\n\
             DTSTART:20240910T090000Z\r\nDTEND:20240910T100000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
        );
        let read = rostrum_formats::icalendar::read_icalendar(
            text.as_bytes(),
            &rostrum_formats::ReadHints::default(),
        );
        let programme = read.expect("a calendar").value;
        let title = programme.sessions[0].title.resolve(&"und".into()).expect("a title").text;
        let acts = |c: char| c.is_control() || c == '\u{202e}';
        assert!(!title.is_empty() && !title.contains(acts), "{title:?}");
    }
}
