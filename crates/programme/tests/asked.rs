//! Which pairs the delegate is asked about: how much must speak for two sessions being the same, and what leaves it
//! open.
//!
//! The titles here are made of twenty words of two letters, each of which is one pair of letters. Of two that have so
//! many words in common, the likeness is that share to the letter.

use rostrum_programme::changes::{
    MatchCertainty, PairReason, ReaderPairDecisions, bigram_likeness, bigrams, match_sessions,
};
use rostrum_programme::{LocalizedText, Programme, Session};
use rostrum_testing::programmes::{at, forum_programme, session, speaker};

const WORDS: [&str; 20] = [
    "ba", "ce", "di", "fo", "gu", "ha", "ke", "li", "mo", "nu", "pa", "re", "si", "to", "vu", "wa", "xe",
    "yi", "zo", "bu",
];
const OTHERS: [&str; 20] = [
    "ca", "de", "fi", "go", "hu", "ja", "ki", "lo", "ma", "ne", "po", "ru", "sa", "te", "vi", "wo", "xu",
    "ya", "ze", "bi",
];

/// Twenty words, the last so many of which are others than those of `title(0)`.
fn title(others: usize) -> String {
    [&WORDS[..20 - others], &OTHERS[..others]].concat().join(" ")
}

fn of(sessions: Vec<Session>) -> Programme {
    let mut programme = forum_programme(1);
    programme.sessions = sessions;
    programme
}

/// How far the pairs of an update can be relied on: its sessions in order, `None` where one is taken for new.
fn told(old: &Programme, new: &Programme) -> Vec<Option<MatchCertainty>> {
    let matching = match_sessions(old, new, &ReaderPairDecisions::default());
    let pair = |session: &Session| matching.pairs.iter().find(|pair| pair.new == session.id);
    new.sessions.iter().map(|session| pair(session).map(|pair| pair.certainty())).collect()
}

const ASKED: Option<MatchCertainty> = Some(MatchCertainty::Asked);
const LIKELY: Option<MatchCertainty> = Some(MatchCertainty::Likely);
const CERTAIN: Option<MatchCertainty> = Some(MatchCertainty::Certain);

/// One session, and what it is taken for after its title was changed by so many of twenty words; `was` and `is` say
/// what else there is about it before and after.
fn check(
    what: &str,
    was: impl Fn(&mut Session),
    is: impl Fn(&mut Session),
    expected: &[(usize, Option<MatchCertainty>)],
) {
    for (others, expected) in expected {
        let mut before = session("was", &title(0), 0, 9, 0);
        let mut after = session("is", &title(*others), 0, 9, 0);
        was(&mut before);
        is(&mut after);
        let found = told(&of(vec![before]), &of(vec![after]));
        assert_eq!(found, [*expected], "{what}: {others} of twenty words are others");
    }
}

fn as_it_is(_: &mut Session) {}

fn by(name: &'static str) -> impl Fn(&mut Session) {
    move |session| session.speakers = vec![speaker(name)]
}

fn in_room(name: &'static str) -> impl Fn(&mut Session) {
    move |session| session.room = Some(name.into())
}

/// From a day and an hour on, for 45 minutes.
fn moved(day: u32, hour: u32, minute: u32) -> impl Fn(&mut Session) {
    move |session| {
        session.start = at(day, hour, minute);
        session.end = at(day, hour, minute + 45);
    }
}

#[test]
fn the_titles_made_here_are_as_alike_as_they_say() {
    for others in 0..=20_usize {
        let found = bigram_likeness(&bigrams(&title(0)), &bigrams(&title(others)));
        let said = (20 - others) as f64 / 20.0;
        assert!((found - said).abs() < 1e-9, "{others}: {found}");
    }
}

#[test]
fn in_the_same_slot_a_third_of_the_title_is_worth_a_question_and_two_thirds_are_enough() {
    let expected = [(20, None), (15, None), (13, ASKED), (10, ASKED), (8, ASKED), (6, LIKELY), (1, LIKELY)];
    check("the same slot", as_it_is, as_it_is, &expected);
}

#[test]
fn the_farther_a_session_moved_the_more_of_its_title_must_have_stayed() {
    check("another end", as_it_is, |session| session.end = at(0, 10, 0), &[(14, None), (13, ASKED)]);
    check("two hours later", as_it_is, moved(0, 11, 0), &[(11, None), (9, ASKED)]);
    check("the same hour of another day", as_it_is, moved(2, 9, 0), &[(10, None), (9, ASKED)]);
    check("later on the same day", as_it_is, moved(0, 11, 1), &[(9, None), (8, ASKED)]);
    check("not quite twelve hours later", as_it_is, moved(0, 20, 59), &[(9, None), (8, ASKED)]);
    check("twelve hours later", as_it_is, moved(0, 21, 0), &[(8, None), (7, ASKED)]);
    check("not quite a day and a half later", as_it_is, moved(1, 20, 59), &[(8, None), (7, ASKED)]);
    check("a day and a half later", as_it_is, moved(1, 21, 0), &[(7, None), (5, ASKED)]);
    // Nothing but the title speaks for it, and that not to the letter.
    check("a day and a half later", as_it_is, moved(1, 21, 0), &[(1, ASKED)]);
}

#[test]
fn speakers_speak_for_a_session_and_against_it() {
    let elsewhere = |session: &mut Session| {
        by("Ana Sá")(session);
        moved(2, 15, 0)(session);
    };
    let expected = [(12, None), (10, ASKED), (2, ASKED), (1, LIKELY)];
    check("the same speaker at another time", by("Ana Sá"), elsewhere, &expected);
    let expected = [(10, None), (8, ASKED), (1, ASKED)];
    check("another speaker in the same slot", by("Ana Sá"), by("Bo Li"), &expected);
    // Where one names nobody, nothing is known.
    check("no speaker any more", by("Ana Sá"), as_it_is, &[(15, None), (13, ASKED), (8, ASKED), (6, LIKELY)]);
}

#[test]
fn rooms_and_numbers_speak_for_a_session_and_against_it() {
    check("the same room", in_room("A"), in_room("A"), &[(16, ASKED), (9, ASKED), (7, LIKELY)]);
    let expected = [(13, None), (11, ASKED), (5, ASKED), (3, LIKELY)];
    check("another room", in_room("A"), in_room("B"), &expected);
    let numbered = |number| move |session: &mut Session| session.number = Some(number);
    check("another number", numbered(1), numbered(2), &[(9, None), (7, ASKED), (1, ASKED)]);
}

#[test]
fn of_two_that_come_near_each_other_the_delegate_is_asked() {
    let old = of(vec![session("was", &title(0), 0, 9, 0)]);
    for (others, expected) in [(3, ASKED), (4, ASKED), (5, LIKELY), (9, LIKELY)] {
        let two = vec![session("is", &title(2), 0, 9, 0), session("beside", &title(others), 0, 9, 0)];
        assert_eq!(told(&old, &of(two.clone())), [expected, None], "{others} of twenty words are others");
        // The other way round: one of two sessions is left.
        let left = of(vec![session("left", &title(0), 0, 9, 0)]);
        assert_eq!(told(&of(two), &left), [expected], "{others} of twenty words are others");
    }
}

#[test]
fn an_id_that_the_rest_contradicts_is_asked_about_or_binds_nothing() {
    let named = |session: &mut Session| session.id = "was".into();
    let elsewhere = |session: &mut Session| {
        named(session);
        moved(2, 15, 0)(session);
    };
    let expected = [(17, None), (15, ASKED), (12, ASKED), (10, CERTAIN), (1, CERTAIN)];
    check("the same id at another time", as_it_is, elsewhere, &expected);
    let other_speaker = |session: &mut Session| {
        named(session);
        by("Bo Li")(session);
    };
    let expected = [(20, None), (16, None), (14, ASKED), (12, ASKED), (10, CERTAIN)];
    check("the same id and another speaker", by("Ana Sá"), other_speaker, &expected);
    let same_speaker = |session: &mut Session| {
        elsewhere(session);
        by("Ana Sá")(session);
    };
    check("the same id and speaker", by("Ana Sá"), same_speaker, &[(20, CERTAIN), (12, CERTAIN)]);
}

#[test]
fn a_session_that_was_no_longer_listed_comes_back_with_more_likeness_than_a_listed_one_stays() {
    for (others, expected) in [(13, None), (12, None), (11, ASKED), (5, ASKED), (3, LIKELY)] {
        let mut old = of(Vec::new());
        old.unlisted = vec![session("was", &title(0), 0, 9, 0)];
        let new = of(vec![session("is", &title(others), 0, 9, 0)]);
        assert_eq!(told(&old, &new), [expected], "{others} of twenty words are others");
    }
}

#[test]
fn a_title_in_another_language_leaves_the_slot_and_the_room_to_decide() {
    let french = |session: &mut Session| {
        session.title = LocalizedText::of("fr", "Une tout autre façon de le dire");
    };
    let in_french = |change: &dyn Fn(&mut Session), old_room: Option<&str>, new_room: Option<&str>| {
        let mut before = session("was", &title(0), 0, 9, 0);
        let mut after = before.clone();
        after.id = "is".into();
        french(&mut after);
        change(&mut after);
        before.room = old_room.map(str::to_owned);
        after.room = new_room.map(str::to_owned);
        told(&of(vec![before]), &of(vec![after]))[0]
    };
    assert_eq!(in_french(&as_it_is, Some("A"), Some("A")), LIKELY);
    assert_eq!(in_french(&as_it_is, Some("A"), Some("B")), ASKED);
    assert_eq!(in_french(&|session| session.end = at(0, 10, 0), None, None), ASKED);
    assert_eq!(in_french(&moved(2, 9, 0), None, None), None);
    assert_eq!(in_french(&moved(2, 15, 0), Some("A"), Some("A")), None);
}

/// A is nearly X; Y is a little like A, and B a little like X. Nobody takes two guesses for one good pair.
#[test]
fn one_pair_that_is_alike_is_worth_more_than_two_that_hardly_are() {
    let turned =
        |words: &[&str]| words.iter().map(|word| word.chars().rev().collect()).collect::<Vec<String>>();
    let joined = |one: &[&str], other: &[String]| {
        one.iter().map(|word| (*word).to_owned()).chain(other.iter().cloned()).collect::<Vec<_>>().join(" ")
    };
    let mut like_x = vec![OTHERS[0], OTHERS[1]];
    like_x.extend(&WORDS[..6]);
    let was = of(vec![
        session("A", &title(0), 0, 9, 0),
        session("B", &joined(&like_x, &turned(&WORDS[..12])), 0, 9, 0),
    ]);
    let x = [&WORDS[..18], &OTHERS[..2]].concat().join(" ");
    let is = of(vec![
        session("X", &x, 0, 9, 0),
        session("Y", &joined(&WORDS[8..16], &turned(&OTHERS[..12])), 0, 9, 0),
    ]);
    assert_eq!(told(&was, &is), [LIKELY, None]);
}

fn bearing(mut session: Session, guid: &str) -> Session {
    session.guid = Some(guid.into());
    session
}

#[test]
fn an_id_that_several_bear_speaks_for_a_pair_a_little() {
    for (others, expected) in [(14, None), (12, ASKED), (11, ASKED)] {
        let old = of(vec![
            bearing(session("was", &title(0), 0, 9, 0), "g"),
            bearing(session("was too", "Nothing of the sort at all", 2, 15, 0), "g"),
        ]);
        let new = of(vec![
            bearing(session("is", &title(others), 0, 10, 0), "g"),
            bearing(session("is too", "Another matter altogether", 1, 1, 0), "g"),
        ]);
        assert_eq!(told(&old, &new), [expected, None], "{others} of twenty words are others");
    }
}

#[test]
fn where_nothing_else_decides_an_id_that_several_bear_goes_to_the_nearest() {
    for (hour, nearest) in [(8, "first"), (10, "second")] {
        let old = of(vec![
            bearing(session("first", &title(0), 0, 9, 0), "g"),
            bearing(session("second", &title(0), 2, 9, 0), "g"),
        ]);
        let new = of(vec![bearing(session("is", &title(0), 1, hour, 0), "g")]);
        let matching = match_sessions(&old, &new, &ReaderPairDecisions::default());
        let [pair] = &matching.pairs[..] else { panic!("{matching:?}") };
        assert_eq!((pair.old.as_str(), pair.certainty()), (nearest, MatchCertainty::Asked));
    }
}

#[test]
fn the_same_title_in_the_same_slot_is_a_reason_of_its_own() {
    let lunches =
        |ids: [&str; 2]| of(vec![session(ids[0], "Lunch", 0, 12, 0), session(ids[1], "Lunch", 1, 12, 0)]);
    let matching =
        match_sessions(&lunches(["a", "b"]), &lunches(["c", "d"]), &ReaderPairDecisions::default());
    let pairs: Vec<_> = matching
        .pairs
        .iter()
        .map(|pair| (pair.old.as_str(), pair.new.as_str(), pair.reason, pair.sure))
        .collect();
    assert_eq!(pairs, [("a", "c", PairReason::Title, true), ("b", "d", PairReason::Title, true)]);
}

#[test]
fn a_guid_is_asked_about_only_where_title_and_time_both_speak_against_it() {
    let borne = |session: &mut Session| session.guid = Some("g".into());
    let elsewhere = |session: &mut Session| {
        borne(session);
        moved(2, 15, 0)(session);
    };
    check(
        "the same guid at another time",
        borne,
        elsewhere,
        &[(20, ASKED), (12, ASKED), (10, CERTAIN), (1, CERTAIN)],
    );
    check("the same guid at the same time", borne, borne, &[(20, CERTAIN), (10, CERTAIN)]);
}

#[test]
fn titles_in_two_scripts_of_a_language_are_not_held_against_each_other() {
    let in_room = |lang: &str, title: &str, id: &str| {
        let mut session = session(id, "", 0, 9, 0);
        session.title = LocalizedText::of(lang, title);
        session.room = Some("A".into());
        of(vec![session])
    };
    let (simplified, traditional) = ("数字经济中的体面工作", "數位環境裡有尊嚴之勞動");
    for (one, other, expected) in [
        ("zh-Hans", "zh-Hant", LIKELY),
        ("zh-Hans", "zh", None),
        ("zh-Hans", "zh-Hans-CN", None),
        ("zh-CN", "zh-TW", None),
        ("zh-Hans", "ja", LIKELY),
        ("zh-Hans", "und", None),
    ] {
        let (old, new) = (in_room(one, simplified, "was"), in_room(other, traditional, "is"));
        assert_eq!(told(&old, &new), [expected], "{one} {other}");
    }
}

#[test]
fn sessions_of_one_id_that_changed_places_are_told_apart_by_their_titles_where_the_speaker_is_the_same() {
    let at_hour = |id: &str, title: &str, hour: u32| {
        let mut session = bearing(session(id, title, 0, hour, 0), "g");
        by("Ana Sá")(&mut session);
        session
    };
    let other = "A wholly different matter";
    let old = of(vec![at_hour("a", &title(0), 9), at_hour("b", other, 14)]);
    let new = of(vec![at_hour("c", other, 9), at_hour("d", &title(0), 14)]);
    let matching = match_sessions(&old, &new, &ReaderPairDecisions::default());
    let pairs: Vec<_> =
        matching.pairs.iter().map(|pair| (pair.old.as_str(), pair.new.as_str(), pair.certainty())).collect();
    assert_eq!(pairs, [("b", "c", MatchCertainty::Likely), ("a", "d", MatchCertainty::Likely)]);
}

#[test]
fn in_another_language_other_speakers_and_another_time_together_speak_against_an_id() {
    let translated = |guid: Option<&str>, hour: u32| {
        let mut before = session("was", &title(0), 0, 9, 0);
        by("Ana Sá")(&mut before);
        let mut after = session("is", "", 0, hour, 0);
        after.title = LocalizedText::of("fr", "Une tout autre façon de le dire");
        by("Bo Li")(&mut after);
        match guid {
            Some(guid) => [&mut before, &mut after].map(|one| one.guid = Some(guid.into())),
            None => [&mut before, &mut after].map(|one| one.id = "same".into()),
        };
        told(&of(vec![before]), &of(vec![after]))[0]
    };
    assert_eq!([translated(Some("g"), 9), translated(Some("g"), 14)], [CERTAIN, ASKED]);
    assert_eq!(translated(None, 9), CERTAIN);
}
