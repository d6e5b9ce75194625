//! What calendars say in ways that few of them use: lengths of single dates, ends that nobody can read,
//! texts and addresses in properties of their own, zones by the names that Windows shows.

use super::readers::{background, kinds};
use rostrum_formats::{Parsed, ReadHints, WarningKind, read_programme};
use rostrum_programme::Programme;

/// A calendar of events, each given by its lines.
fn calendar(head: &str, events: &[&str]) -> String {
    let mut text = format!("BEGIN:VCALENDAR\nVERSION:2.0\nX-WR-CALNAME:Harbour days\n{head}");
    for event in events {
        text.push_str(&format!("BEGIN:VEVENT\n{}\nEND:VEVENT\n", event.trim()));
    }
    text.push_str("END:VCALENDAR\n");
    text.replace('\n', "\r\n")
}

fn read(text: &str) -> Parsed<Programme> {
    read_programme(text.as_bytes(), &ReadHints::default()).unwrap()
}

fn read_events(events: &[&str]) -> Parsed<Programme> {
    read(&calendar("X-WR-TIMEZONE:Europe/Zurich\n", events))
}

const NO_WARNING: [&WarningKind; 0] = [];

#[test]
fn a_description_that_is_only_html_is_the_background() {
    let first = "Premier point\u{a0}: l’emploi";
    let of = |lines: &str| {
        let parsed =
            read_events(&[&format!("UID:1\nSUMMARY:S\nDTSTART:20240910T150000Z\nDURATION:PT1H\n{lines}")]);
        assert_eq!(kinds(&parsed), NO_WARNING, "{lines}");
        let session = &parsed.value.sessions[0];
        background(session).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    assert_eq!(
        of("X-ALT-DESC;FMTTYPE=text/html:<html><body><p>First <b>bold</b></p><p>Second</p></body></html>"),
        ["First bold", "Second"]
    );
    assert_eq!(
        of(
            "X-ALT-DESC;FMTTYPE=text/html:<!DOCTYPE HTML PUBLIC \"-//W3C//DTD HTML 3.2//EN\">\\n<HTML>\\n<HEAD>\
            \\n<TITLE></TITLE><STYLE>p {color: red\\;}</STYLE></HEAD><BODY><P>Premier point&nbsp;: l’emploi</P></BODY>\
            </HTML>"
        ),
        [first]
    );
    // Semicolons and commas that nobody escaped.
    assert_eq!(
        of("X-ALT-DESC;FMTTYPE=text/html:<p>议题一; 议题二, 议题三&amp;四</p>"),
        ["议题一; 议题二, 议题三&四"]
    );
    assert_eq!(
        of("DESCRIPTION: \nX-ALT-DESC;FMTTYPE=text/html:<div>Sin texto plano</div>"),
        ["Sin texto plano"]
    );
    assert_eq!(of("X-ALT-DESC;FMTTYPE=text/html:Ports &amp; pay"), ["Ports & pay"]);
    assert_eq!(of("STYLED-DESCRIPTION;FMTTYPE=text/html:<p>As RFC 9073 has it</p>"), ["As RFC 9073 has it"]);
    // The plain text goes first.
    assert_eq!(of("X-ALT-DESC;FMTTYPE=text/html:<p>Styled</p>\nDESCRIPTION:Plain"), ["Plain"]);
    assert_eq!(of("DESCRIPTION:Plain\nSTYLED-DESCRIPTION;FMTTYPE=text/html:<p>Styled</p>"), ["Plain"]);
}

#[test]
fn addresses_in_properties_of_other_systems_are_links() {
    let of = |lines: &str| {
        let parsed =
            read_events(&[&format!("UID:1\nSUMMARY:S\nDTSTART:20240910T150000Z\nDURATION:PT1H\n{lines}")]);
        let links = &parsed.value.sessions[0].links;
        links.iter().map(|link| link.url.clone()).collect::<Vec<_>>()
    };
    for (line, url) in [
        ("X-GOOGLE-CONFERENCE:https://meet.example.org/abc", "https://meet.example.org/abc"),
        (
            "X-MICROSOFT-SKYPETEAMSMEETINGURL:https://teams.example.com/l/meetup-join/19%3ax@thread.v2/0?context=%7b%7d",
            "https://teams.example.com/l/meetup-join/19%3ax@thread.v2/0?context=%7b%7d",
        ),
        ("X-ZOOM-JOIN;VALUE=URI:https://zoom.example/j/1?pwd=a,b;c", "https://zoom.example/j/1?pwd=a,b;c"),
        ("x-conference-link:http://外交.example/会议", "http://外交.example/会议"),
        ("CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL=Room:https://video.example/1", "https://video.example/1"),
        ("LINK;LINKREL=SOURCE;VALUE=URI:https://forum.example/paper", "https://forum.example/paper"),
    ] {
        assert_eq!(of(line), [url], "{line}");
    }
    // A text is no name.
    let parsed =
        read_events(&["UID:1\nSUMMARY:S\nDTSTART:20240910T150000Z\nDESCRIPTION:On rays\nX-ray: a study"]);
    assert_eq!(background(&parsed.value.sessions[0]), ["On rays\nX-ray: a study"]);
    // Each once, the forum's own first.
    assert_eq!(
        of("X-GOOGLE-CONFERENCE:https://a.example/\nURL:https://b.example/\nX-ZOOM:https://a.example/"),
        ["https://b.example/", "https://a.example/"]
    );
    // What is no address of the web is no link.
    for line in [
        "X-OTHER:javascript:alert(1)",
        "X-OTHER:file:///etc/passwd",
        "X-MS-OLK-FORCEINSPECTOROPEN:TRUE",
        "X-OTHER:https://bank.example@evil.example/",
        "X-MAIL:mailto:a@b.example",
    ] {
        assert_eq!(of(line), [] as [&str; 0], "{line}");
    }
    let parsed = read_events(&["UID:1\nSUMMARY:S\nDTSTART:20240910T150000Z\nDURATION:PT1H\n\
        CONFERENCE;VALUE=URI;LABEL=Salle virtuelle:https://video.example/1"]);
    let link = &parsed.value.sessions[0].links[0];
    assert_eq!(link.title.as_ref().map(|title| title.text(&"fr".into())), Some("Salle virtuelle"));
}
