//! Which session is which after an update, what changed, and what stays: by property tests over
//! programmes of our own. `update.rs` has the figures of a real update.

use proptest::prelude::*;
use rostrum_programme::changes::{
    Change, ClashReason, DiffSegmentKind, Matching, PairReason, ReaderPairDecisions, UpdateReview,
    UpdateScope, compare_programmes, diff_by_words, match_sessions, merge_update, new_clashes, update_scope,
};
use rostrum_programme::{
    LangTag, LocalizedText, Moment, Programme, RevisionKind, Session, SessionId, SessionStatus, validate,
};
use rostrum_testing::growth::slowdown_for_eightfold_size;
use rostrum_testing::programmes::{at, builtin, forum_programme, session, speaker};
use std::collections::{HashMap, HashSet};

pub fn matched(old: &Programme, new: &Programme) -> Matching {
    match_sessions(old, new, &ReaderPairDecisions::default())
}

fn partner<'m>(matching: &'m Matching, old: &str) -> Option<&'m str> {
    matching.pairs.iter().find(|pair| pair.old.as_str() == old).map(|pair| pair.new.as_str())
}

pub fn review(old: &Programme, new: &Programme) -> UpdateReview {
    UpdateReview::new(old, new, &ReaderPairDecisions::default(), None, &HashSet::new())
}

/// How an update of [`forum_programme`] is made: by numbers, so that proptest can shrink it.
#[derive(Debug, Clone)]
struct Edits {
    order: Vec<u32>,
    drop_ids: bool,
    retitled: Vec<bool>,
    translated: bool,
    moved: Vec<bool>,
    removed: Vec<bool>,
    added: usize,
}

const SESSIONS: usize = 24;

fn edits() -> impl Strategy<Value = Edits> {
    let some = |share: f64| prop::collection::vec(prop::bool::weighted(share), SESSIONS);
    (
        prop::collection::vec(any::<u32>(), SESSIONS + 4),
        any::<bool>(),
        some(0.2),
        prop::bool::weighted(0.2),
        some(0.2),
        some(0.1),
        0_usize..4,
    )
        .prop_map(|(order, drop_ids, retitled, translated, moved, removed, added)| Edits {
            order,
            drop_ids,
            retitled,
            translated,
            moved,
            removed,
            added,
        })
}

/// The edited programme, and for each of its sessions the old id that it truly has.
fn edited(old: &Programme, edits: &Edits) -> (Programme, HashMap<SessionId, SessionId>) {
    let mut new = old.clone();
    let mut kept = Vec::new();
    for (at_index, session) in old.sessions.iter().enumerate() {
        if edits.removed[at_index] {
            continue;
        }
        let mut session = session.clone();
        if edits.retitled[at_index] {
            let title = session.title.text(&"en".into()).to_owned();
            session.title = LocalizedText::of("en", format!("{title}: what comes next"));
        }
        if edits.translated {
            session.title = LocalizedText::of("zh-Hans", format!("第{at_index}场会议的中文标题"));
        }
        // A session that is moved keeps its title: no file gives fewer signs than that.
        if edits.moved[at_index] && !edits.translated {
            let day = u32::try_from(at_index % 3).unwrap();
            session.start = at(day, 18, 0);
            session.end = at(day, 19, 0);
        }
        kept.push((Some(session.id.clone()), session));
    }
    for number in 0..edits.added {
        let mut fresh =
            session(&format!("fresh-{number}"), &format!("Quite another matter {number}"), 2, 20, 0);
        fresh.speakers = vec![speaker(&format!("Newcomer {number}"))];
        kept.push((None, fresh));
    }
    let mut keyed: Vec<(u32, (Option<SessionId>, Session))> =
        kept.into_iter().enumerate().map(|(index, entry)| (edits.order[index], entry)).collect();
    keyed.sort_by_key(|(key, _)| *key);
    let mut truth = HashMap::new();
    new.sessions = keyed
        .into_iter()
        .enumerate()
        .map(|(index, (_, (was, mut session)))| {
            if edits.drop_ids {
                session.id = SessionId(format!("import-{index}"));
                session.guid = None;
            }
            if let Some(was) = was {
                truth.insert(session.id.clone(), was);
            }
            session
        })
        .collect();
    (new, truth)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    #[test]
    fn pairs_are_right_after_shuffling_dropping_ids_retitling_translating_and_moving(edits in edits()) {
        let old = forum_programme(SESSIONS);
        let (new, truth) = edited(&old, &edits);
        prop_assume!(!new.sessions.is_empty());
        let matching = matched(&old, &new);
        for pair in &matching.pairs {
            prop_assert_eq!(truth.get(&pair.new), Some(&pair.old), "{:?}", pair);
        }
        prop_assert_eq!(matching.pairs.len(), truth.len(), "left: {:?}", matching.only_old);
        prop_assert_eq!(matching.only_new.len(), edits.added);
    }

    #[test]
    fn a_merge_loses_nothing_and_a_second_one_changes_nothing(edits in edits(), amends in any::<bool>()) {
        let old = forum_programme(SESSIONS);
        let (new, _) = edited(&old, &edits);
        prop_assume!(!new.sessions.is_empty());
        let kind = if amends { RevisionKind::Corrigendum } else { RevisionKind::Revision };
        let merged = merge_update(&old, &new, &matched(&old, &new), &kind);
        prop_assert_eq!(validate(&merged), vec![]);
        let ids: HashSet<&SessionId> =
            merged.sessions.iter().chain(&merged.unlisted).map(|session| &session.id).collect();
        prop_assert_eq!(ids.len(), merged.sessions.len() + merged.unlisted.len());
        for session in &old.sessions {
            prop_assert!(ids.contains(&session.id), "{} is gone", session.id);
        }
        if amends {
            prop_assert!(old.sessions.iter().all(|session| merged.session(&session.id).is_some()));
        } else {
            prop_assert_eq!(merged.sessions.len(), new.sessions.len());
        }
        let again = matched(&merged, &new);
        let twice = merge_update(&merged, &new, &again, &kind);
        prop_assert_eq!(&twice, &merged);
    }

    #[test]
    fn a_programme_does_not_differ_from_itself(edits in edits()) {
        let (programme, _) = edited(&forum_programme(SESSIONS), &edits);
        prop_assume!(!programme.sessions.is_empty());
        let review = review(&programme, &programme);
        prop_assert!(review.is_unchanged(), "{:?}", review.changes);
        prop_assert!(review.lost.is_empty() && review.clashes.is_empty());
        prop_assert_eq!(review.merged, programme);
    }

    #[test]
    fn segments_make_up_both_texts(old in "[a-c ,。会议日程\n]{0,40}", new in "[a-c ,。会议日程\n]{0,40}") {
        let segments = diff_by_words(&old, &new);
        let without = |kind: DiffSegmentKind| -> String {
            segments.iter().filter(|s| s.kind != kind).map(|s| s.text.as_str()).collect()
        };
        prop_assert_eq!(without(DiffSegmentKind::Insert), old);
        prop_assert_eq!(without(DiffSegmentKind::Delete), new);
    }
}

#[test]
fn a_guid_holds_even_where_everything_else_changed() {
    let mut old = forum_programme(3);
    let mut new = old.clone();
    old.sessions[1].guid = Some("7a5c".into());
    new.sessions[1] = session("other", "Nothing of what it was", 2, 17, 0);
    new.sessions[1].guid = Some("7a5c".into());
    let matching = matched(&old, &new);
    assert_eq!(partner(&matching, "s1"), Some("other"));
    let pair = matching.pairs.iter().find(|pair| pair.new.as_str() == "other").unwrap();
    assert_eq!((pair.reason, pair.sure), (PairReason::Guid, false));
}

#[test]
fn an_id_that_was_used_again_for_another_session_does_not_bind() {
    let old = forum_programme(4);
    let mut new = old.clone();
    let mut other = session("s2", "Quite another matter", 2, 20, 0);
    other.speakers = vec![speaker("Newcomer")];
    new.sessions[2] = other;
    let matching = matched(&old, &new);
    assert_eq!(partner(&matching, "s2"), None);
    assert_eq!(matching.only_old, vec![SessionId::from("s2")]);
    assert_eq!(matching.only_new, vec![SessionId::from("s2")]);
    // The notes of the old one stay where they are: the new one gets an id of its own.
    let merged = merge_update(&old, &new, &matching, &RevisionKind::Revision);
    assert_eq!(merged.unlisted[0].id.as_str(), "s2");
    assert!(merged.session(&"s2~2".into()).is_some());
    assert_eq!(merge_update(&merged, &new, &matched(&merged, &new), &RevisionKind::Revision), merged);
}

#[test]
fn ids_that_changed_places_follow_the_sessions() {
    let old = forum_programme(6);
    let mut new = old.clone();
    let (one, other) = (new.sessions[1].id.clone(), new.sessions[4].id.clone());
    new.sessions[1].id = other;
    new.sessions[4].id = one;
    let matching = matched(&old, &new);
    assert_eq!(partner(&matching, "s1"), Some("s4"));
    assert_eq!(partner(&matching, "s4"), Some("s1"));
}

#[test]
fn a_session_put_in_between_renumbers_the_rest() {
    let numbered = |id: &str, number: u32, title: &str, hour: u32| {
        let mut session = session(id, title, 0, hour, 0);
        session.kind = "thematic".into();
        session.number = Some(number);
        session
    };
    let mut old = forum_programme(1);
    old.sessions = vec![
        numbered("one", 1, "Jobs for everyone everywhere", 9),
        numbered("two", 2, "Protection over a lifetime", 11),
        numbered("three", 3, "A fair way to a green economy", 14),
    ];
    let mut new = old.clone();
    new.sessions = vec![
        numbered("n1", 1, "Jobs for everyone everywhere", 9),
        numbered("n2", 2, "Skills and lifelong learning", 11),
        numbered("n3", 3, "Protection over a lifetime", 14),
        numbered("n4", 4, "A fair way to a green economy", 16),
    ];
    let matching = matched(&old, &new);
    assert_eq!(partner(&matching, "one"), Some("n1"));
    assert_eq!(partner(&matching, "two"), Some("n3"));
    assert_eq!(partner(&matching, "three"), Some("n4"));
    assert_eq!(matching.only_new, vec![SessionId::from("n2")]);
}

#[test]
fn another_language_matches_by_number_and_time() {
    let mut old = builtin();
    let mut new = old.clone();
    let french = LangTag::new("fr");
    let english = LangTag::new("en");
    for (index, session) in new.sessions.iter_mut().enumerate() {
        session.id = SessionId(format!("seance-{index}"));
        session.title = LocalizedText::of("fr", session.title.get(&french).unwrap());
    }
    for session in &mut old.sessions {
        session.title = LocalizedText::of("en", session.title.get(&english).unwrap());
    }
    new.sessions.reverse();
    let matching = matched(&old, &new);
    assert_eq!(matching.pairs.len(), old.sessions.len());
    for pair in &matching.pairs {
        let (one, other) = (old.session(&pair.old).unwrap(), new.session(&pair.new).unwrap());
        assert_eq!((&one.kind, one.number, one.start), (&other.kind, other.number, other.start));
    }
}

#[test]
fn the_reader_joins_and_parts() {
    let old = forum_programme(4);
    let mut new = old.clone();
    new.sessions[0] = session("brand-new", "Quite another matter", 2, 20, 0);
    let hints = ReaderPairDecisions {
        joined: vec![("s0".into(), "brand-new".into()), ("nobody".into(), "s1".into())],
        parted: vec![("s3".into(), "s3".into())],
    };
    let matching = match_sessions(&old, &new, &hints);
    assert_eq!(partner(&matching, "s0"), Some("brand-new"));
    assert_eq!(partner(&matching, "s3"), None);
    assert_eq!(partner(&matching, "s1"), Some("s1"));
}

#[test]
fn a_session_that_was_left_out_comes_back_to_its_notes() {
    let old = forum_programme(5);
    let mut without = old.clone();
    without.sessions.remove(2);
    let first = review(&old, &without);
    assert_eq!(first.changes.unlisted, vec![SessionId::from("s2")]);
    let mut back = old.clone();
    back.sessions.iter_mut().for_each(|session| session.id = SessionId(format!("rev2-{}", session.id)));
    let second = review(&first.merged, &back);
    assert_eq!(
        second.changes.old_session_ids_with_change(|change| *change == Change::ListedAgain),
        [&SessionId::from("s2")]
    );
    assert!(second.merged.unlisted.is_empty() && second.merged.session(&"s2".into()).is_some());
}

#[test]
fn each_sort_of_change_is_told() {
    let mut old = forum_programme(6);
    old.sessions[1].room = Some("Room A".into());
    old.sessions[2].speakers = vec![speaker("Ana Sá"), speaker("Bo Li")];
    let mut new = old.clone();
    new.sessions[0].end = at(0, 23, 0);
    new.sessions[1].room = Some("Room B".into());
    new.sessions[2].speakers = vec![speaker("LI, Bo"), speaker("Carla Díaz")];
    new.sessions[3].title = LocalizedText::of("en", "A new name altogether");
    new.sessions[4].status = SessionStatus::Cancelled;
    let changes = compare_programmes(&old, &new, &matched(&old, &new));
    let counts = changes.counts();
    assert_eq!((counts.moved, counts.room, counts.speakers, counts.retitled, counts.status), (1, 1, 1, 1, 1));
    assert_eq!((counts.added, counts.unlisted, counts.reworded, counts.changed), (0, 0, 0, 5));
    let Change::Speakers { added, removed } = &changes.sessions[2].changes[0] else { panic!() };
    assert_eq!((added.len(), removed.len()), (1, 1));
    assert_eq!(removed[0].name.as_ref().unwrap().text(&"en".into()), "Ana Sá");
}

#[test]
fn a_changed_phrase_reads_as_one_and_chinese_by_characters() {
    let segments = |old: &str, new: &str| -> String {
        let mark = |kind| match kind {
            DiffSegmentKind::Equal => "",
            DiffSegmentKind::Insert => "+",
            DiffSegmentKind::Delete => "-",
        };
        let parts = diff_by_words(old, new);
        parts.iter().map(|s| format!("[{}{}]", mark(s.kind), s.text)).collect()
    };
    assert_eq!(
        segments("at least 15.9% of GDP", "at least 16.2% of GDP"),
        "[at least ][-15.9][+16.2][% of GDP]"
    );
    assert_eq!(segments("the old way ahead", "the new road ahead"), "[the ][-old way][+new road][ ahead]");
    assert_eq!(segments("全民社会保护", "普遍社会保护"), "[-全民][+普遍][社会保护]");
    assert_eq!(segments("same", "same"), "[same]");
}

#[test]
fn very_long_texts_are_compared_in_bounded_time() {
    let text = |word: &str, count: usize| (0..count).map(|n| format!("{word}{n} ")).collect::<String>();
    // Words and the spaces between them, old times new: 16 million are still compared word by word, and no more.
    let stayed = |count: usize| {
        let with =
            |before: &str, after: &str| text(before, count) + &text("same", 2 * count) + &text(after, count);
        let segments = diff_by_words(&with("old", "was"), &with("new", "is"));
        segments
            .iter()
            .any(|segment| segment.kind == DiffSegmentKind::Equal && segment.text.contains("same1 "))
    };
    assert!(stayed(500));
    assert!(!stayed(501));
    // Beyond that they are shown as replaced, in proportion to their length.
    let grown = slowdown_for_eightfold_size(240_000, |size| {
        assert_eq!(diff_by_words(&text("old", size / 4), &text("new", size / 4)).len(), 2);
    });
    assert!(grown < 24.0, "{grown:.1} times");
}

#[test]
fn a_document_that_says_nothing_and_lists_little_is_unclear() {
    let old = forum_programme(20);
    let mut new = old.clone();
    new.sessions.truncate(2);
    assert_eq!(update_scope(&old, &new, &matched(&old, &new)), UpdateScope::Unclear);
    let review = review(&old, &new);
    assert!(review.merged.unlisted.is_empty(), "until the reader decides, nothing is taken away");
    let mine = HashSet::new();
    let full = UpdateReview::new(&old, &new, &ReaderPairDecisions::default(), Some(UpdateScope::Full), &mine);
    assert_eq!((full.merged.sessions.len(), full.merged.unlisted.len()), (2, 18));
}

#[test]
fn only_clashes_that_the_update_makes_are_told() {
    let mut old = forum_programme(6);
    for (index, session) in old.sessions.iter_mut().enumerate() {
        session.room = Some(format!("Room {}", index % 2));
    }
    let mut new = old.clone();
    new.sessions[2].start = old.sessions[0].start;
    new.sessions[2].end = old.sessions[0].end;
    let clashes = new_clashes(&old, &new, &HashSet::new());
    assert_eq!(clashes.len(), 1, "{clashes:?}");
    assert_eq!(clashes[0].reason, ClashReason::Room);
    assert!(new_clashes(&new, &new, &HashSet::new()).is_empty());
    let mine: HashSet<SessionId> = old.sessions.iter().map(|session| session.id.clone()).collect();
    assert_eq!(new_clashes(&old, &new, &mine)[0].reason, ClashReason::Attended);
    new.sessions[2].status = SessionStatus::Cancelled;
    assert!(new_clashes(&old, &new, &mine).is_empty());
}

#[test]
fn matching_grows_nearly_in_a_line() {
    // Without ids, which is the hard case.
    let grown = slowdown_for_eightfold_size(4_000, |count: usize| {
        let old = forum_programme(count);
        let mut new = old.clone();
        for (index, session) in new.sessions.iter_mut().enumerate() {
            session.id = SessionId(format!("x{index}"));
            if index % 3 == 0 {
                session.title =
                    LocalizedText::of("en", format!("{} again", session.title.text(&"en".into())));
            }
        }
        let review = review(&old, &new);
        assert_eq!(review.matching.pairs.len(), count);
    });
    assert!(grown < 32.0, "{grown:.1} times");
}

/// Two topics change places: each session is the one that bears the title, whatever number stands before it,
/// and the reader is asked to look.
#[test]
fn topics_that_changed_places_take_their_notes_along() {
    let old = builtin();
    let mut new = old.clone();
    let titles: Vec<LocalizedText> = ["thematic-2", "thematic-3", "thematic-4"]
        .iter()
        .map(|id| old.sessions.iter().find(|session| session.id.as_str() == *id).unwrap().title.clone())
        .collect();
    for (at, id) in ["thematic-3", "thematic-4", "thematic-2"].iter().enumerate() {
        let session = new.sessions.iter_mut().find(|session| session.id.as_str() == *id).unwrap();
        session.title = titles[at].clone();
        session.speakers.clear();
    }
    let matching = matched(&old, &new);
    for (was, is) in
        [("thematic-2", "thematic-3"), ("thematic-3", "thematic-4"), ("thematic-4", "thematic-2")]
    {
        assert_eq!(partner(&matching, was), Some(is));
        let pair = matching.pairs.iter().find(|pair| pair.old.as_str() == was).unwrap();
        assert!(!pair.sure, "{was}: number and title point two ways");
    }
    assert!(matching.pairs.iter().any(|pair| pair.old.as_str() == "opening" && pair.sure));
}

/// Readers make ids of kind and number: where neither title nor time agrees, they prove nothing.
#[test]
fn the_same_made_id_in_another_language_on_another_day_is_not_sure() {
    let old = forum_programme(3);
    let mut new = forum_programme(3);
    for (session, title) in new.sessions.iter_mut().zip(["师资", "教材", "评价"]) {
        session.title = LocalizedText::of("zh-Hans", title);
        session.speakers.clear();
        for moment in [&mut session.start, &mut session.end] {
            let Moment::Fixed(at) = *moment else { unreachable!() };
            *moment = Moment::Fixed(at + chrono::TimeDelta::days(200));
        }
    }
    let matching = matched(&old, &new);
    assert!(matching.pairs.iter().all(|pair| !pair.sure), "{matching:?}");
}
