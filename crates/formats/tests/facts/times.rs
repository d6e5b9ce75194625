//! The times as data: in Geneva, in UTC, and on the clocks of readers elsewhere.

use super::{programme, session};
use rostrum_programme::Zone;

/// Session, date in Geneva, start and end there, start and end in UTC (checklist, part 3).
const TIMES: [(&str, &str, &str, &str); 6] = [
    ("opening", "Tue 2022-02-22", "13:00–14:30", "12:00–13:30"),
    ("thematic-1", "Tue 2022-02-22", "14:45–16:15", "13:45–15:15"),
    ("thematic-2", "Wed 2022-02-23", "13:00–14:30", "12:00–13:30"),
    ("thematic-3", "Wed 2022-02-23", "14:45–16:15", "13:45–15:15"),
    ("thematic-4", "Thu 2022-02-24", "13:00–14:30", "12:00–13:30"),
    ("closing", "Thu 2022-02-24", "14:45–16:15", "13:45–15:15"),
];

fn clock(programme: &rostrum_programme::Programme, id: &str, zone: Zone) -> String {
    let span = programme.span(session(programme, id)).in_zone(zone);
    format!("{}–{}", span.start.format("%H:%M"), span.end.format("%H:%M"))
}

#[test]
fn each_session_has_its_date_and_times() {
    let programme = programme();
    assert_eq!(programme.zone.name(), "Europe/Zurich", "F07");
    for (id, date, geneva, utc) in TIMES {
        let span = programme.span(session(&programme, id));
        assert_eq!(span.start.format("%a %Y-%m-%d").to_string(), date, "{id}");
        assert_eq!(clock(&programme, id, programme.zone), geneva, "{id}");
        assert_eq!(clock(&programme, id, Zone::UTC), utc, "{id}");
        assert_eq!(programme.zone.offset_secs(span.start.to_utc()), 3600, "{id}");
    }
}

#[test]
fn sessions_last_90_minutes_with_15_between_the_two_of_a_day() {
    let programme = programme();
    for day in programme.days() {
        let spans: Vec<_> = day.sessions.iter().map(|session| programme.span(session)).collect();
        for span in &spans {
            assert_eq!(span.length_secs(), 90 * 60, "F09");
        }
        assert_eq!((spans[1].start - spans[0].end).num_minutes(), 15, "F09");
    }
    let whole = programme.whole_span().unwrap();
    assert_eq!(whole.start.to_rfc3339(), "2022-02-22T13:00:00+01:00", "F02");
    assert_eq!(whole.end.to_rfc3339(), "2022-02-24T16:15:00+01:00", "F02");
}

#[test]
fn readers_elsewhere_see_their_own_clock() {
    let programme = programme();
    // Zone, first and second slot, and by how many days start and end lie after Geneva's date.
    let elsewhere = [
        ("Asia/Shanghai", "20:00–21:30", (0, 0), "21:45–23:15", (0, 0)),
        ("Africa/Dakar", "12:00–13:30", (0, 0), "13:45–15:15", (0, 0)),
        ("America/New_York", "07:00–08:30", (0, 0), "08:45–10:15", (0, 0)),
        ("Asia/Tokyo", "21:00–22:30", (0, 0), "22:45–00:15", (0, 1)),
        ("Pacific/Auckland", "01:00–02:30", (1, 1), "02:45–04:15", (1, 1)),
    ];
    for (name, first, first_days, second, second_days) in elsewhere {
        let zone = Zone::named(name).unwrap();
        for day in programme.days() {
            for (session, clock_there, days) in
                [(day.sessions[0], first, first_days), (day.sessions[1], second, second_days)]
            {
                assert_eq!(clock(&programme, session.id.as_str(), zone), clock_there, "{name}");
                let span = programme.span(session).in_zone(zone);
                assert_eq!((span.start_days_after(day.date), span.end_days_after(day.date)), days, "{name}");
            }
        }
    }
}
