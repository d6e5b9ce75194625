//! One id on several sessions of a file, as some conference systems write it: which session is which
//! over an update is told by what each of them says, never by the order in which they stand.

use chrono::{DateTime, NaiveDate, NaiveDateTime, TimeDelta};
use proptest::prelude::*;
use rostrum_formats::export::{ExportOptions, ExportWords};
use rostrum_formats::icalendar::{IcsOptions, write_icalendar};
use rostrum_formats::rostrum_json::{read_rostrum_json, write_rostrum_json};
use rostrum_formats::{ReadHints, read_programme};
use rostrum_programme::changes::{
    Change, PairReason, ReaderPairDecisions, UpdateReview, match_sessions, merge_update,
};
use rostrum_programme::{Programme, RevisionKind, Session, SessionId};
use serde_json::json;
use std::collections::{HashMap, HashSet};

/// An entry of a file: what stands in it, under an id that others may have too.
#[derive(Debug, Clone, PartialEq)]
struct Entry {
    id: String,
    start: NaiveDateTime,
    title: String,
    room: String,
    text: String,
}

fn entry(id: &str, day: u32, hour: u32, title: &str) -> Entry {
    let start = NaiveDate::from_ymd_opt(2024, 9, 10 + day).unwrap().and_hms_opt(hour, 0, 0).unwrap();
    Entry { id: id.into(), start, title: title.into(), room: "Hall A".into(), text: String::new() }
}

impl Entry {
    fn moved(mut self, minutes: i64) -> Self {
        self.start += TimeDelta::minutes(minutes);
        self
    }

    fn titled(mut self, title: &str) -> Self {
        self.title = title.into();
        self
    }

    fn under(mut self, id: &str) -> Self {
        self.id = id.into();
        self
    }

    fn in_room(mut self, room: &str) -> Self {
        self.room = room.into();
        self
    }

    fn about(mut self, text: &str) -> Self {
        self.text = text.into();
        self
    }

    fn is(&self, programme: &Programme, session: &Session) -> bool {
        let title = session.title.iter().next().map(|(_, title)| title);
        programme.span(session).start.naive_local() == self.start
            && session.room.as_deref() == Some(&self.room)
            && title == Some(&self.title)
    }
}

/// How entries come to stand in a programme.
#[derive(Debug, Clone, Copy, PartialEq)]
enum Source {
    Frab {
        guids: bool,
    },
    Schedule {
        guids: bool,
    },
    Calendar,
    /// Rostrum JSON, as `convert` makes it.
    Converted {
        guids: bool,
    },
}

const SOURCES: [Source; 7] = [
    Source::Frab { guids: true },
    Source::Frab { guids: false },
    Source::Schedule { guids: true },
    Source::Schedule { guids: false },
    Source::Calendar,
    Source::Converted { guids: true },
    Source::Converted { guids: false },
];

impl Source {
    fn has_guids(self) -> bool {
        match self {
            Self::Frab { guids } | Self::Schedule { guids } | Self::Converted { guids } => guids,
            Self::Calendar => true,
        }
    }

    /// Calendars have no other ids than guids.
    fn shares_ids(self, other: Self) -> bool {
        (self != Self::Calendar || other.has_guids()) && (other != Self::Calendar || self.has_guids())
    }

    fn read(self, entries: &[Entry]) -> Programme {
        let bytes = match self {
            Self::Frab { guids } => frab(entries, guids),
            Self::Schedule { guids } => schedule(entries, guids),
            Self::Calendar => calendar(entries),
            Self::Converted { guids } => {
                let read = Self::Frab { guids }.read(entries);
                let bytes = write_rostrum_json(&read).unwrap();
                return read_rostrum_json(&bytes).unwrap().value;
            }
        };
        let programme = read_programme(bytes.as_bytes(), &ReadHints::default()).unwrap().value;
        assert_eq!(programme.sessions.len(), entries.len(), "{bytes}");
        programme
    }
}

fn frab(entries: &[Entry], guids: bool) -> String {
    let mut out = String::from(
        "<?xml version=\"1.0\"?>\n<schedule><conference><title>Harbour days</title><acronym>harbours</acronym>\
         <time_zone_name>Europe/Zurich</time_zone_name></conference>\n",
    );
    for Entry { id, start, title, room, text } in entries {
        let guid = if guids { format!(" guid=\"g-{id}\"") } else { String::new() };
        let (date, clock) = (start.format("%Y-%m-%dT%H:%M:00+02:00"), start.format("%H:%M"));
        out += &format!(
            "<day date=\"{}\"><room name=\"{room}\"><event{guid} id=\"{id}\"><date>{date}</date><start>{clock}\
             </start><duration>00:45</duration><title>{title}</title><description>{text}</description></event>\
             </room></day>\n",
            start.format("%Y-%m-%d")
        );
    }
    out + "</schedule>\n"
}

fn schedule(entries: &[Entry], guids: bool) -> String {
    let days: Vec<_> = entries
        .iter()
        .map(|Entry { id, start, title, room, text }| {
            let mut event = json!({
                "id": id,
                "date": start.format("%Y-%m-%dT%H:%M:00+02:00").to_string(),
                "start": start.format("%H:%M").to_string(),
                "duration": "0:45", "title": title, "description": text,
            });
            if guids {
                event["guid"] = json!(format!("g-{id}"));
            }
            json!({ "date": start.format("%Y-%m-%d").to_string(), "rooms": { room: [event] } })
        })
        .collect();
    let conference = json!({
        "title": "Harbour days", "acronym": "harbours", "time_zone_name": "Europe/Zurich", "days": days,
    });
    json!({ "schedule": { "version": "1", "conference": conference } }).to_string()
}

fn calendar(entries: &[Entry]) -> String {
    let mut out = String::from(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nUID:harbours\r\nX-WR-CALNAME:Harbour days\r\n\
         X-WR-TIMEZONE:Europe/Zurich\r\n",
    );
    for Entry { id, start, title, room, text } in entries {
        let end = *start + TimeDelta::minutes(45);
        let (start, end) = (start.format("%Y%m%dT%H%M%S"), end.format("%Y%m%dT%H%M%S"));
        out += &format!(
            "BEGIN:VEVENT\r\nUID:g-{id}\r\nDTSTAMP:20240101T000000Z\r\nDTSTART;TZID=Europe/Zurich:{start}\r\n\
             DTEND;TZID=Europe/Zurich:{end}\r\nSUMMARY:{title}\r\nLOCATION:{room}\r\nDESCRIPTION:{text}\r\n\
             END:VEVENT\r\n"
        );
    }
    out + "END:VCALENDAR\r\n"
}

/// Where each old entry went, by position in the new ones.
fn went(old: &Programme, before: &[Entry], new: &Programme, after: &[Entry]) -> Vec<Option<usize>> {
    let matching = match_sessions(old, new, &ReaderPairDecisions::default());
    let at = |programme: &Programme, entries: &[Entry], id: &SessionId| {
        let session = programme.session(id).unwrap();
        entries.iter().position(|entry| entry.is(programme, session)).unwrap()
    };
    let pairs: HashMap<usize, usize> =
        matching.pairs.iter().map(|pair| (at(old, before, &pair.old), at(new, after, &pair.new))).collect();
    (0..before.len()).map(|index| pairs.get(&index).copied()).collect()
}

/// Holds over every pair of formats that have some id in common, whether the new file lists its entries
/// forwards or backwards.
#[track_caller]
fn holds(before: &[Entry], after: &[Entry], expected: &[Option<usize>]) {
    holds_where(Source::shares_ids, before, after, expected);
}

/// Holds also where a file has none of the ids of the other.
#[track_caller]
fn holds_anywhere(before: &[Entry], after: &[Entry], expected: &[Option<usize>]) {
    holds_where(|_, _| true, before, after, expected);
}

#[track_caller]
fn holds_where(
    is_wanted: fn(Source, Source) -> bool,
    before: &[Entry],
    after: &[Entry],
    expected: &[Option<usize>],
) {
    for from in SOURCES {
        for to in SOURCES.into_iter().filter(|to| is_wanted(from, *to)) {
            let old = from.read(before);
            let forwards = went(&old, before, &to.read(after), after);
            assert_eq!(forwards, expected, "{from:?} to {to:?}");
            let backwards: Vec<Entry> = after.iter().rev().cloned().collect();
            let found = went(&old, before, &to.read(&backwards), &backwards);
            let found: Vec<Option<usize>> =
                found.into_iter().map(|at| at.map(|at| after.len() - 1 - at)).collect();
            assert_eq!(found, expected, "{from:?} to {to:?}, backwards");
        }
    }
}

/// Three tours under one id, and two sessions with ids of their own.
fn tours() -> Vec<Entry> {
    vec![
        entry("1", 0, 9, "Opening of the harbour days"),
        entry("7", 0, 10, "Guided tour"),
        entry("7", 0, 16, "Guided tour"),
        entry("7", 1, 11, "Guided tour").in_room("Hall B"),
        entry("2", 1, 14, "What the tide brought in"),
    ]
}

#[test]
fn the_same_sessions_in_another_order_are_no_change() {
    let before = tours();
    holds_anywhere(&before, &before, &[Some(0), Some(1), Some(2), Some(3), Some(4)]);
    for source in SOURCES {
        let old = source.read(&before);
        for turn in 0..before.len() {
            let mut after = before.clone();
            after.rotate_left(turn);
            after.swap(0, 2);
            let review = UpdateReview::new(
                &old,
                &source.read(&after),
                &ReaderPairDecisions::default(),
                None,
                &HashSet::new(),
            );
            assert!(review.is_unchanged(), "{source:?}: {:?}", review.changes);
            assert!(review.matching.pairs.iter().all(|pair| pair.sure), "{:?}", review.matching);
        }
    }
}

#[test]
fn one_that_is_dropped_is_no_longer_listed_and_the_others_keep_their_notes() {
    let before = tours();
    for gone in 1..4 {
        let mut after = before.clone();
        after.remove(gone);
        let expected: Vec<Option<usize>> = (0..before.len())
            .map(|index| (index != gone).then(|| if index > gone { index - 1 } else { index }))
            .collect();
        holds_anywhere(&before, &after, &expected);
    }
    let last: Vec<Entry> = [0, 3, 4].map(|index| before[index].clone()).to_vec();
    holds_anywhere(&before, &last, &[Some(0), None, None, Some(1), Some(2)]);
}

#[test]
fn two_of_the_same_id_where_the_first_goes() {
    let before = [entry("367", 0, 10, "Workshop"), entry("367", 0, 16, "Workshop")];
    holds_anywhere(&before, &before[1..], &[None, Some(0)]);
    holds_anywhere(&before, &before[..1], &[Some(0), None]);
}

#[test]
fn one_moved_renamed_or_in_another_room_is_still_the_same() {
    let before = tours();
    let change = |at: usize, change: fn(Entry) -> Entry| {
        let mut after = before.clone();
        after[at] = change(after[at].clone());
        holds(&before, &after, &[Some(0), Some(1), Some(2), Some(3), Some(4)]);
    };
    for at in 1..4 {
        change(at, |entry| entry.moved(60));
        change(at, |entry| entry.moved(24 * 60));
        change(at, |entry| entry.titled("Guided tour of the old docks"));
        change(at, |entry| entry.titled("Closed for repairs"));
        change(at, |entry| entry.in_room("Quay 3"));
    }
}

#[test]
fn several_that_moved_a_little_go_to_the_nearest() {
    let before = tours();
    let after: Vec<Entry> = before
        .iter()
        .map(|entry| if entry.id == "7" { entry.clone().moved(30) } else { entry.clone() })
        .collect();
    holds(&before, &after, &[Some(0), Some(1), Some(2), Some(3), Some(4)]);
    let mut fewer = after.clone();
    fewer.remove(1);
    holds(&before, &fewer, &[Some(0), None, Some(1), Some(2), Some(3)]);
}

/// Where times say one thing and the texts another, the texts are what notes were taken of.
#[test]
fn those_that_changed_times_follow_their_texts() {
    let before = [
        entry("5", 0, 10, "Workshop").about("How to splice a rope, for beginners."),
        entry("5", 0, 16, "Workshop").about("Reading a chart at night."),
    ];
    let after = [before[0].clone().moved(360), before[1].clone().moved(-360)];
    holds(&before, &after, &[Some(0), Some(1)]);
    let titled = [
        entry("5", 0, 10, "Splicing ropes for beginners"),
        entry("5", 0, 16, "Reading charts in the dark of night"),
    ];
    let after = [titled[0].clone().moved(360), titled[1].clone().moved(-360)];
    holds(&titled, &after, &[Some(0), Some(1)]);
}

#[test]
fn an_id_that_is_doubled_only_before_or_only_after_proves_nothing() {
    let doubled = [entry("7", 0, 10, "Workshop"), entry("7", 0, 16, "Workshop")];
    // The double is cured: either keeps the id, the other gets one of its own.
    holds(&doubled, &[doubled[0].clone(), doubled[1].clone().under("8")], &[Some(0), Some(1)]);
    holds(&doubled, &[doubled[0].clone().under("8"), doubled[1].clone()], &[Some(0), Some(1)]);
    holds(&doubled, &[doubled[0].clone().under("8").moved(30), doubled[1].clone()], &[Some(0), Some(1)]);
    // It comes up: before and after the one that was there.
    holds(&doubled[..1], &doubled, &[Some(0)]);
    holds(&doubled[1..], &doubled, &[Some(1)]);
    let moved = [doubled[0].clone().moved(30), doubled[1].clone()];
    holds(&doubled[..1], &moved, &[Some(0)]);
}

/// A number that everything bears is no number.
#[test]
fn an_id_that_every_session_has_does_not_count() {
    let before: Vec<Entry> = (0..60)
        .map(|index| {
            let (day, hour) = (index / 8 % 3, 9 + index % 8);
            entry("0", day, hour, ["Workshop", "Meeting of the crews"][index as usize % 2])
                .in_room(&format!("Hall {}", index / 24))
        })
        .collect();
    for source in SOURCES {
        let old = source.read(&before);
        let mut after: Vec<Entry> = before.iter().rev().cloned().collect();
        after.remove(17);
        let found = went(&old, &before, &source.read(&after), &after);
        for (index, at) in found.iter().enumerate() {
            let expected = after.iter().position(|entry| *entry == before[index]);
            assert_eq!(*at, expected, "{source:?}");
        }
    }
}

/// Programmes that an earlier version accepted: its ids stay, over one update after another.
#[test]
fn ids_that_were_given_before_stay_over_every_update() {
    let mut programme = Source::Frab { guids: true }.read(&[entry("1", 0, 9, "Opening of the harbour days")]);
    let first = entry("7", 0, 10, "Workshop");
    let second = entry("7", 0, 16, "Workshop");
    let both = Source::Frab { guids: true }.read(&[first.clone(), second.clone()]);
    programme.sessions.extend(both.sessions);
    assert_eq!(programme.sessions[1].id.as_str(), "g-7", "as it has always been");
    assert_eq!(programme.sessions[2].id.as_str(), "g-7/2024-09-10-1600", "as it has always been");
    let opening = entry("1", 0, 9, "Opening of the harbour days");
    let accept = |programme: &Programme, source: Source, entries: &[Entry]| {
        let update = source.read(entries);
        let matching = match_sessions(programme, &update, &ReaderPairDecisions::default());
        merge_update(programme, &update, &matching, &RevisionKind::Revision)
    };
    let id_of = |programme: &Programme, entry: &Entry| {
        let found = programme.sessions.iter().find(|session| entry.is(programme, session));
        found.map(|session| session.id.to_string())
    };
    for source in SOURCES {
        let rev_1 = accept(&programme, source, &[second.clone(), first.clone(), opening.clone()]);
        assert_eq!(id_of(&rev_1, &first).as_deref(), Some("g-7"), "{source:?}");
        assert_eq!(id_of(&rev_1, &second).as_deref(), Some("g-7/2024-09-10-1600"), "{source:?}");
        let rev_2 = accept(&rev_1, source, &[second.clone(), opening.clone()]);
        assert_eq!(id_of(&rev_2, &second).as_deref(), Some("g-7/2024-09-10-1600"), "{source:?}");
        assert_eq!(rev_2.unlisted.iter().map(|s| s.id.as_str()).collect::<Vec<_>>(), ["g-7"], "{source:?}");
        let later = second.clone().moved(30);
        let rev_3 = accept(&rev_2, source, &[opening.clone(), later.clone()]);
        assert_eq!(id_of(&rev_3, &later).as_deref(), Some("g-7/2024-09-10-1600"), "{source:?}");
        let rev_4 = accept(&rev_3, source, &[later.clone(), opening.clone(), first.clone()]);
        assert_eq!(id_of(&rev_4, &first).as_deref(), Some("g-7"), "{source:?}");
        assert_eq!(id_of(&rev_4, &later).as_deref(), Some("g-7/2024-09-10-1600"), "{source:?}");
        assert!(rev_4.unlisted.is_empty());
    }
}

/// In Rostrum JSON every id is its session's own, also where the guid beside it stands twice.
#[test]
fn ids_of_our_own_files_hold_whatever_else_is_doubled() {
    let old = Source::Converted { guids: true }.read(&tours());
    let mut new = old.clone();
    new.sessions.reverse();
    let (ten, four) = ("g-7", "g-7/2024-09-10-1600");
    for session in &mut new.sessions {
        let minutes = if session.id.as_str() == ten { 390 } else { -300 };
        if [ten, four].contains(&session.id.as_str()) {
            for moment in [&mut session.start, &mut session.end] {
                *moment = rostrum_programme::Moment::Fixed(
                    moment.in_zone(old.zone).fixed_offset() + TimeDelta::minutes(minutes),
                );
            }
        }
    }
    let matching = match_sessions(&old, &new, &ReaderPairDecisions::default());
    for id in [ten, four] {
        let pair = matching.pairs.iter().find(|pair| pair.old.as_str() == id).unwrap();
        assert_eq!((pair.new.as_str(), pair.reason), (id, PairReason::Id));
    }
}

/// What is told apart by more than its id says so, and what cannot be told apart is asked.
#[test]
fn a_pair_of_doubled_ids_says_how_sure_it_is() {
    let before = [entry("7", 0, 10, "Workshop"), entry("7", 0, 16, "Workshop")];
    let old = Source::Frab { guids: true }.read(&before);
    let kept = match_sessions(&old, &Source::Calendar.read(&before), &ReaderPairDecisions::default());
    assert!(kept.pairs.iter().all(|pair| pair.sure && pair.reason == PairReason::SharedId), "{kept:?}");
    let both = [before[0].clone().moved(180), before[1].clone().moved(180)];
    let unclear = match_sessions(&old, &Source::Calendar.read(&both), &ReaderPairDecisions::default());
    assert!(unclear.pairs.iter().all(|pair| !pair.sure), "{unclear:?}");
}

#[derive(Debug, Clone)]
struct Shuffled {
    /// By slot: the id, and whether it is there at all.
    ids: Vec<Option<u8>>,
    texts: bool,
    titles: bool,
    /// What each revision does with each entry, and in which order it lists them.
    revisions: Vec<(Vec<u8>, Vec<u32>)>,
    sources: Vec<Source>,
}

const SLOTS: usize = 9;
const REVISIONS: usize = 3;

fn shuffled() -> impl Strategy<Value = Shuffled> {
    let change = prop::collection::vec(0_u8..12, SLOTS);
    let order = prop::collection::vec(any::<u32>(), SLOTS);
    // All with guids, or all with nothing but the ids beside them.
    let sources = any::<bool>().prop_flat_map(|guids| {
        let some: Vec<Source> = SOURCES.into_iter().filter(|source| source.has_guids() == guids).collect();
        prop::collection::vec(prop::sample::select(some), REVISIONS + 1)
    });
    (
        prop::collection::vec(prop::option::weighted(0.8, 0_u8..3), SLOTS),
        any::<bool>(),
        any::<bool>(),
        prop::collection::vec((change, order), REVISIONS),
        sources,
    )
        .prop_map(|(ids, texts, titles, revisions, sources)| Shuffled {
            ids,
            texts,
            titles,
            revisions,
            sources,
        })
}

const TITLES: [&str; SLOTS] = [
    "Reading the weather from a lighthouse",
    "Crew wages under seven flags",
    "A short history of dredging",
    "Ballast water and what lives in it",
    "Who pays for the breakwater",
    "Women in the engine room",
    "Pilots, tides and liability",
    "Containers lost at sea",
    "Shore power for ferries",
];

const GUESTS: [&str; SLOTS] = ["Ana", "Bo Li", "Carla", "Dimitri", "Esi", "Farid", "Gudrun", "Hana", "Ines"];

proptest! {
    #![proptest_config(ProptestConfig { cases: 100, failure_persistence: None, ..ProptestConfig::default() })]

    /// Sessions under few ids, shuffled, dropped, back again, and each changed a little, over several
    /// revisions and formats: every session keeps the id under which its notes are.
    #[test]
    fn notes_stay_with_their_session_whatever_is_doubled(made in shuffled()) {
        let firsts: Vec<Entry> = made
            .ids
            .iter()
            .enumerate()
            .filter_map(|(slot, id)| {
                let title = if made.titles { TITLES[slot] } else { "Workshop" };
                let (day, hour) = (slot as u32 / 3, [9, 13, 17][slot % 3]);
                let entry = entry(&(*id)?.to_string(), day, hour, title);
                Some(if made.texts { entry.about(&format!("In it: {}", TITLES[slot])) } else { entry })
            })
            .collect();
        prop_assume!(!firsts.is_empty());
        let mut programme = made.sources[0].read(&firsts);
        let mut stood = firsts.clone();
        // Under each id a note that says of which entry it is.
        let notes: Vec<SessionId> = firsts
            .iter()
            .map(|entry| {
                programme.sessions.iter().find(|session| entry.is(&programme, session)).unwrap().id.clone()
            })
            .collect();
        for ((changes, order), source) in made.revisions.iter().zip(&made.sources[1..]) {
            // Each is changed a little once, so that changes never add up.
            let mut listed: Vec<(usize, Entry)> = firsts
                .iter()
                .enumerate()
                .filter_map(|(at, entry)| {
                    let entry = entry.clone();
                    let longer = format!("{}: {}", entry.title, GUESTS[at]);
                    // What comes back is as it was, or nobody could tell what it is.
                    let was_listed = programme.session(&notes[at]).is_some();
                    Some((at, match changes[at] {
                        0 | 1 => return None,
                        _ if !was_listed || stood[at] != entry => stood[at].clone(),
                        2 => entry.moved(30),
                        3 => entry.moved(-45),
                        4 => entry.titled(&longer),
                        5 => entry.in_room("Quay 3"),
                        6 if made.texts => entry.about(&format!("Written anew, as number {at}.")),
                        _ => entry,
                    }))
                })
                .collect();
            prop_assume!(!listed.is_empty());
            listed.iter().for_each(|(at, entry)| stood[*at] = entry.clone());
            listed.sort_by_key(|(at, _)| order[*at]);
            let entries: Vec<Entry> = listed.iter().map(|(_, entry)| entry.clone()).collect();
            let update = source.read(&entries);
            let matching = match_sessions(&programme, &update, &ReaderPairDecisions::default());
            programme = merge_update(&programme, &update, &matching, &RevisionKind::Revision);
            for (at, id) in notes.iter().enumerate() {
                match listed.iter().find(|(listed, _)| *listed == at) {
                    Some((_, entry)) => {
                        let found = programme.session(id).filter(|session| entry.is(&programme, session));
                        prop_assert!(found.is_some(), "{at} is not {id} in {matching:#?}");
                    }
                    None => prop_assert!(
                        programme.unlisted.iter().any(|session| session.id == *id),
                        "{at} ({id}) should be no longer listed: {matching:#?}"
                    ),
                }
            }
        }
    }
}

/// What was dropped and comes back is not taken for the one that was moved.
#[test]
fn one_that_comes_back_finds_its_notes_though_another_moved() {
    let before = [entry("7", 0, 10, "Workshop"), entry("7", 0, 16, "Workshop")];
    for source in SOURCES {
        let old = source.read(&before);
        let accept = |old: &Programme, entries: &[Entry]| {
            UpdateReview::new(
                old,
                &source.read(entries),
                &ReaderPairDecisions::default(),
                None,
                &HashSet::new(),
            )
        };
        let first = accept(&old, &before[1..]);
        let moved = before[1].clone().moved(120);
        let second = accept(&first.merged, &[before[0].clone(), moved.clone()]);
        let back = second.changes.old_session_ids_with_change(|change| *change == Change::ListedAgain);
        let gone = old.sessions.iter().find(|session| before[0].is(&old, session)).unwrap();
        assert_eq!(back, [&gone.id], "{source:?}");
        assert_eq!(second.merged.sessions.len(), 2);
        assert!(second.merged.unlisted.is_empty());
    }
}

/// A calendar that is handed on has a UID for each event, or the phone shows one of them.
#[test]
fn an_exported_calendar_tells_sessions_apart_that_share_a_guid() {
    let words = ExportWords::default();
    let export = ExportOptions { language: &"en".into(), sessions: None, words: &words };
    let options = IcsOptions { export, now: DateTime::default(), alarm_before_mins: None };
    let old = Source::Frab { guids: true }.read(&tours());
    let bytes = write_icalendar(&old, &options);
    let text = String::from_utf8(bytes.clone()).unwrap();
    let uids: Vec<&str> = text.lines().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(uids.iter().collect::<HashSet<_>>().len(), uids.len(), "{uids:?}");
    assert!(uids.contains(&"UID:g-7"), "the one that has it as its id keeps it: {uids:?}");
    let back = read_programme(&bytes, &ReadHints::default()).unwrap().value;
    let review = UpdateReview::new(&old, &back, &ReaderPairDecisions::default(), None, &HashSet::new());
    assert!(review.changes.sessions.is_empty() && review.changes.added.is_empty(), "{:?}", review.changes);
}
