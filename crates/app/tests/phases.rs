//! How the forum stands to the clock, also when the programme under the window is another one.

use chrono::NaiveDate;
use rostrum_app::{Clock, ForumPhase, ProgrammeWithSessionLookup, SessionPhase, StartupData, State};
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_locale::Language;
use rostrum_notebook::Notebook;
use rostrum_programme::{Moment, Programme, Zone, resolve_wall_time};
use rostrum_store::{Folders, Revisions, Settings};
use std::path::PathBuf;
use std::sync::Arc;

fn state_at(now: &str) -> State {
    let programme = builtin_programme().unwrap().value;
    State::new(StartupData {
        notebook: Notebook::new(programme.id.clone()),
        programme: ProgrammeWithSessionLookup::new(programme),
        revisions: Revisions::default(),
        open: None,
        given: None,
        settings: Settings::default(),
        folders: Folders::resolve(Some(PathBuf::from("unused"))).unwrap(),
        clock: Clock::Frozen(now.parse().unwrap()),
        language: Some(Language::ZhHans),
        theme: None,
        zone: None,
        system_zone: Zone::UTC,
        system_language: None,
        read_only: None,
        notices: Vec::new(),
        held_back: None,
        note: None,
    })
}

fn date(day: u32) -> NaiveDate {
    NaiveDate::from_ymd_opt(2022, 2, day).unwrap()
}

fn phases(state: &State) -> Vec<SessionPhase> {
    let sense = state.session_phase_snapshot();
    let programme = state.shown_programme();
    programme.sessions_by_time().into_iter().map(|session| sense.phase(programme.span(session))).collect()
}

#[test]
fn the_forum_is_before_during_and_after_by_dates_in_forum_time() {
    assert_eq!(state_at("2022-02-21T22:59:59Z").forum_phase(), ForumPhase::Before(date(22)));
    // Midnight in Geneva.
    assert_eq!(state_at("2022-02-21T23:00:00Z").forum_phase(), ForumPhase::During);
    assert_eq!(state_at("2022-02-24T22:59:59Z").forum_phase(), ForumPhase::During);
    assert_eq!(state_at("2022-02-24T23:00:00Z").forum_phase(), ForumPhase::After(date(24)));
}

#[test]
fn past_on_now_and_next_are_told_apart_and_only_on_the_forums_days() {
    use SessionPhase::{Later, Next, Now, Past, Plain};
    assert_eq!(phases(&state_at("2022-02-23T12:26:00Z")), [Past, Past, Now, Next, Later, Later]);
    // Between two sessions nothing is on, and one is next.
    assert_eq!(phases(&state_at("2022-02-22T05:00:00Z"))[0], Next);
    assert_eq!(phases(&state_at("2022-03-01T12:00:00Z")), [Plain; 6]);
}

#[test]
fn another_programme_brings_its_own_days_at_once() {
    let mut state = state_at("2022-02-23T12:26:00Z");
    assert_eq!(state.forum_phase(), ForumPhase::During);
    // Changed where it lies, as an update does.
    let programme = Arc::make_mut(&mut state.shown.programme);
    for session in &mut programme.sessions {
        for moment in [&mut session.start, &mut session.end] {
            let wall = moment.in_zone(programme.zone).naive_local() + chrono::Days::new(7);
            *moment = Moment::Fixed(resolve_wall_time(wall, programme.zone).0.fixed_offset());
        }
    }
    assert_eq!(state.forum_phase(), ForumPhase::Before(NaiveDate::from_ymd_opt(2022, 3, 1).unwrap()));
    // And put in the place of the other.
    state.shown.programme = Arc::new(builtin_programme().unwrap().value);
    assert_eq!(state.forum_phase(), ForumPhase::During);
    assert!(state.session_phase_snapshot().shows_now_line());
    let empty = Programme { sessions: Vec::new(), ..builtin_programme().unwrap().value };
    state.shown.programme = Arc::new(empty);
    assert_eq!(state.forum_phase(), ForumPhase::During);
}

proptest::proptest! {
    #![proptest_config(proptest::prelude::ProptestConfig::with_cases(256))]
    /// What is asked on every frame is found without walking the sessions, and is the same.
    #[test]
    fn what_is_on_or_next_is_the_first_by_time_that_is(
        spans in proptest::collection::vec((0_i64..600, 0_i64..240), 0..30),
        now in -60_i64..900,
    ) {
        let mut programme = builtin_programme().unwrap().value;
        let (template, first) = (programme.sessions[0].clone(), programme.sessions[0].start.in_zone(programme.zone));
        let at = |minutes: i64| Moment::Fixed((first + chrono::TimeDelta::minutes(minutes)).fixed_offset());
        programme.sessions = spans
            .iter()
            .enumerate()
            .map(|(index, (start, length))| {
                let id = format!("s{index}").as_str().into();
                rostrum_programme::Session { id, start: at(*start), end: at(start + length), ..template.clone() }
            })
            .collect();
        let now = (first + chrono::TimeDelta::minutes(now)).to_utc();
        let sorted = programme.sessions_by_time();
        let on = sorted.iter().find(|session| programme.span(session).contains(now));
        let next = || sorted.iter().find(|session| programme.span(session).start > now);
        let expected = on.or_else(next).map(|session| session.id.clone());
        let loaded = ProgrammeWithSessionLookup::new(programme.clone());
        proptest::prop_assert_eq!(loaded.current_or_next_session(now).map(|session| session.id.clone()), expected);
        proptest::prop_assert!(loaded.sessions_by_time().map(|session| &session.id).eq(sorted.iter().map(|session| &session.id)));
        for (rank, session) in sorted.iter().enumerate() {
            proptest::prop_assert_eq!(loaded.position_by_time(&session.id), Some(rank));
        }
    }
}
