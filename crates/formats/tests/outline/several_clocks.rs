//! Slots told on several clocks: in a line above, on several lines, in the head of a table; the forum's zone is one of
//! them, asked for where nothing tells which, and all say the same moment.

use super::word::{docx, p, tbl, tc, tr};
use super::*;

fn sessions(bytes: &[u8], zone: Option<&str>) -> (String, Vec<String>, Parsed<Programme>) {
    let hints = ReadHints { zone: zone.and_then(Zone::named), ..ReadHints::default() };
    let parsed = read_programme(bytes, &hints).unwrap_or_else(|error| panic!("{error}"));
    let found = slots(&parsed.value).into_iter().map(|(slot, title)| format!("{slot} {title}")).collect();
    (parsed.value.zone.name().to_owned(), found, parsed)
}

fn disagreements(parsed: &Parsed<Programme>) -> usize {
    kinds(parsed)
        .iter()
        .filter(|kind| matches!(kind, WarningKind::TimesDisagree { .. } | WarningKind::ZoneDisagrees { .. }))
        .count()
}

fn asks_for_zone(parsed: &Parsed<Programme>) -> bool {
    kinds(parsed)
        .iter()
        .any(|kind| matches!(kind, WarningKind::ZoneReadAs { .. } | WarningKind::ZoneAssumed(_)))
}

fn table(head: &str, rows: &[&[&str]]) -> Vec<u8> {
    let lines = |cell: &str| cell.split('¶').map(p).collect::<String>();
    let row = |cells: &&[&str]| tr(&cells.iter().map(|cell| tc("", &lines(cell))).collect::<Vec<_>>());
    let rows: Vec<String> = rows.iter().map(row).collect();
    let front: String = head.split('¶').map(p).collect();
    docx(&format!("{front}{}", tbl(&rows)))
}

/// The forms, each in another language; in all of them Geneva is the second clock.
fn documents() -> Vec<(&'static str, Vec<u8>)> {
    vec![
        (
            "a line above all",
            "River forum\n\n14 May 2024\n\nNew York / Geneva / Beijing\n\n07:00–08:00 / 13:00–14:00 / 19:00–20:00 Opening\n\n08:30–09:00 / 14:30–15:00 / 20:30–21:00\nWeirs\n".into(),
        ),
        (
            "a line above each",
            "Forum des fleuves\n\n14 mai 2024\n\nNew York / Genève / Pékin\n7 h 00 / 13 h 00 / 19 h 00\nOpening\n\nNew York / Genève / Pékin\n8 h 30 / 14 h 30 / 20 h 30\nWeirs\n".into(),
        ),
        (
            "each on a line",
            "河流论坛\n\n2024年5月14日\n\n07:00–08:00 纽约\n13:00–14:00 日内瓦\n19:00–20:00 北京\nOpening\n\n08:30–09:00（纽约时间）\n14:30–15:00（日内瓦时间）\n20:30–21:00（北京时间） Weirs\n".into(),
        ),
        (
            "a column each",
            table(
                "Foro de ríos¶14 de mayo de 2024",
                &[
                    &["Nueva York", "Ginebra", "Pekín", "Sesión"],
                    &["07:00", "13:00", "19:00", "Opening"],
                    &["08:30", "14:30", "20:30", "Weirs"],
                ],
            ),
        ),
        (
            "a column each, behind the titles",
            table(
                "River forum¶14 May 2024",
                &[
                    &["Session", "New York (EDT)", "Geneva time", "Beijing"],
                    &["Opening", "07:00–08:00", "13:00–14:00", "19:00–20:00"],
                    &["Weirs", "08:30–09:00", "14:30–15:00", "20:30–21:00"],
                ],
            ),
        ),
        (
            "one cell with its head",
            table(
                "River forum¶14 May 2024",
                &[
                    &["Time (New York / Geneva / Beijing)", "Session"],
                    &["07:00 / 13:00 / 19:00", "Opening"],
                    &["08:30¶14:30¶20:30", "Weirs¶and their¶wardens"],
                ],
            ),
        ),
    ]
}

#[test]
fn zones_are_paired_with_their_times_wherever_they_stand() {
    for (form, bytes) in documents() {
        let (zone, found, parsed) = sessions(&bytes, Some("Europe/Zurich"));
        assert_eq!(zone, "Europe/Zurich", "{form}");
        let starts: Vec<&str> = found.iter().map(|one| &one[..16]).collect();
        assert_eq!(starts, ["2024-05-14 13:00", "2024-05-14 14:30"], "{form}: {found:#?}");
        let titles: Vec<&str> = parsed.value.sessions.iter().map(|session| text(&session.title)).collect();
        assert_eq!(titles, ["Opening", "Weirs"], "{form}");
        assert_eq!(disagreements(&parsed), 0, "{form}: {:#?}", parsed.warnings);
    }
}

#[test]
fn which_of_the_clocks_is_the_forums_is_asked_where_nothing_tells_it() {
    for (form, bytes) in documents() {
        let (zone, found, parsed) = sessions(&bytes, None);
        assert_eq!(zone, "America/New_York", "{form}");
        assert_eq!(&found[0][..16], "2024-05-14 07:00", "{form}: {found:#?}");
        assert!(asks_for_zone(&parsed), "{form}: {:#?}", parsed.warnings);
        assert_eq!(disagreements(&parsed), 0, "{form}: {:#?}", parsed.warnings);
    }
    // What is printed for it are its own words.
    let text = "River forum\n\n14 May 2024\n\nTime (Geneva / New York)\n\n13:00 / 07:00 Opening\n";
    let (_, _, parsed) = sessions(text.as_bytes(), None);
    let printed = parsed.value.zone_printed.as_ref().map(|printed| super::text(printed).to_owned());
    assert_eq!(printed.as_deref(), Some("Geneva"));
    // Where the forum meets tells it.
    let text = "River forum, Geneva\n\n14 May 2024\n\nNew York / Geneva / Beijing\n\n07:00 / 13:00 / 19:00 Opening\n";
    let (zone, found, parsed) = sessions(text.as_bytes(), None);
    assert_eq!((zone.as_str(), &found[0][..16]), ("Europe/Zurich", "2024-05-14 13:00"));
    assert!(!asks_for_zone(&parsed), "{:#?}", parsed.warnings);
}

#[test]
fn a_clock_that_tells_another_moment_is_said() {
    let text = "River forum, Geneva\n\n14 May 2024\n\nNew York / Geneva\n\n06:00 / 13:00 Opening\n";
    let (_, found, parsed) = sessions(text.as_bytes(), None);
    assert_eq!(found, ["2024-05-14 13:00–13:30 Opening"]);
    assert_eq!(disagreements(&parsed), 1);
}

#[test]
fn titles_stand_above_their_times_where_who_speaks_stands_below() {
    let all = "Night seminar, Aberdeen\nAll times: Mountain Time / British Summer Time / Gulf Standard Time.\nSunday, 28 June 2026\nIntroductory Remarks\n8:15 / 15:15 / 18:15\nby the organiser\nOpening Address\n8:25 / 15:25 / 18:25\nby the vice-principal\n";
    let (zone, found, parsed) = sessions(all.as_bytes(), Some("Europe/London"));
    assert_eq!(zone, "Europe/London");
    assert_eq!(
        found,
        ["2026-06-28 15:15–15:25 Introductory Remarks", "2026-06-28 15:25–15:55 Opening Address"]
    );
    assert_eq!(disagreements(&parsed), 0, "{:#?}", parsed.warnings);
    assert_eq!(background(&parsed.value.sessions[0]), ["by the organiser"]);
    for text in [
        "Séminaire de nuit\n\nDimanche 28 juin 2026\n\nMot d'accueil\n\n8 h 15\n\npar le maire\n\nLeçon du soir\n\n8 h 25\n\npar la rectrice\n",
        "Seminario de noche\n\nDomingo 28 de junio de 2026\n\nBienvenida de la casa\n8:15\npor el alcalde\nLección de la noche\n8:25\npor la rectora\n",
        "夜间研讨会\n\n2026年6月28日\n\n欢迎来宾\n8:15\n由市长主持\n夜课\n8:25\n由校长主讲\n",
        "Night seminar\n\n28 June 2026\n\nA word of welcome\n8:15\nMs Ana Li, mayor\nThe lesson of the night\n8:25\nMr Bo Tan, rector\n",
    ] {
        let parsed = read(text.as_bytes()).unwrap_or_else(|error| panic!("{text}: {error}"));
        let starts: Vec<&str> = parsed.value.sessions.iter().map(text_of_title).collect();
        let line = |at: usize| text.lines().filter(|line| !line.is_empty()).nth(at).unwrap();
        assert_eq!(starts, [line(2), line(5)], "{text}");
    }
    // Titles below their times, with a theme above the first of them.
    let below = "Night seminar\n\n28 June 2026\n\nStars and their names\n8:15\nA word of welcome\n8:25\nThe lesson of the night\n";
    let parsed = read(below.as_bytes()).unwrap();
    let titles: Vec<&str> = parsed.value.sessions.iter().map(text_of_title).collect();
    assert_eq!(titles, ["A word of welcome", "The lesson of the night"]);
}

fn text_of_title(session: &Session) -> &str {
    text(&session.title)
}

#[test]
fn the_stops_of_a_journey_and_places_in_a_list_are_no_clocks() {
    // Each city has its own time: three sessions.
    let journey = "River tour\n\n14 May 2024\n\n09:00 Geneva\n12:00 Paris\n18:00 London\n";
    let (_, found, _) = sessions(journey.as_bytes(), Some("Europe/Zurich"));
    assert_eq!(found.len(), 3, "{found:#?}");
    // Cities above sessions with one time each stay a line of the text.
    let list =
        "River forum\n\n14 May 2024\n\n09:00–10:00 Opening\nNew York / Geneva / Beijing\n10:00–11:00 Weirs\n";
    let parsed = read(list.as_bytes()).unwrap();
    assert_eq!(background(&parsed.value.sessions[0]), ["New York / Geneva / Beijing"]);
    // Two rooms named after cities, each with its own sessions.
    let rooms = table(
        "River forum¶14 May 2024",
        &[
            &["Time", "Geneva room", "Paris room"],
            &["09:00–10:00", "Weirs", "Locks"],
            &["10:00–11:00", "Eels", "Crews"],
        ],
    );
    let (_, found, _) = sessions(&rooms, Some("Europe/Zurich"));
    assert_eq!(found.len(), 4, "{found:#?}");
    // A column of starts and one of ends are none either.
    let ends = table(
        "River forum, Geneva¶14 May 2024",
        &[&["Start", "End", "Session"], &["09:00", "10:00", "Weirs"], &["10:00", "11:00", "Eels"]],
    );
    let (_, found, _) = sessions(&ends, Some("Europe/Zurich"));
    assert_eq!(found, ["2024-05-14 09:00–10:00 Weirs", "2024-05-14 10:00–11:00 Eels"]);
}

#[test]
fn lines_on_several_clocks_are_all_explained() {
    for (form, bytes) in documents() {
        let lines = rostrum_formats::explain_programme(&bytes, &ReadHints::default()).unwrap().lines;
        let unused: Vec<&str> = lines
            .iter()
            .filter(|line| line.kind == rostrum_formats::LineKind::Unused)
            .map(|line| line.text.as_str())
            .collect();
        assert!(unused.is_empty(), "{form}: {unused:#?}");
    }
}
