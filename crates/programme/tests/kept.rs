//! What an update does not speak of stays, and what it changes is told: on the built-in programme, as a
//! secretariat's next file meets it.

use rostrum_formats::{ReadHints, read_programme};
use rostrum_programme::changes::{Change, ChangedDetail, ReaderPairDecisions, UpdateReview};
use rostrum_programme::{
    LangTag, LocalizedText, Paragraph, Programme, QuestionPoint, RevisionKind, RevisionStage, Session,
    SessionStatus, SpeakerPart,
};
use rostrum_testing::programmes::{builtin, paragraph};
use std::collections::HashSet;

fn review(old: &Programme, new: &Programme) -> UpdateReview {
    let review = UpdateReview::new(old, new, &ReaderPairDecisions::default(), None, &HashSet::new());
    let again =
        UpdateReview::new(&review.merged, new, &ReaderPairDecisions::default(), None, &HashSet::new());
    assert!(again.is_unchanged(), "the same file twice changes nothing: {:?}", again.changes);
    review
}

fn zh() -> LangTag {
    LangTag::from("zh-Hans")
}

/// Only the Chinese of a text.
fn only_zh(text: &mut LocalizedText) {
    *text = LocalizedText::of("zh-Hans", text.get(&zh()).unwrap_or_default().to_owned());
}

fn session<'p>(programme: &'p Programme, id: &str) -> &'p Session {
    programme.session(&id.into()).unwrap()
}

fn session_mut<'p>(programme: &'p mut Programme, id: &str) -> &'p mut Session {
    programme.sessions.iter_mut().find(|session| session.id.as_str() == id).unwrap()
}

/// The built-in programme as a Chinese file of the issuer has it, its sessions' texts the issuer's own.
fn official_zh() -> Programme {
    let mut new = builtin();
    new.official = vec![zh()];
    only_zh(&mut new.title);
    let reword = |text: &mut LocalizedText| {
        let own = text.get(&zh()).unwrap_or_default().replace('，', "、");
        *text = LocalizedText::of("zh-Hans", format!("{own}（官方措辞）"));
    };
    for paragraph in new.introduction.iter_mut().chain(&mut new.goals) {
        reword(&mut paragraph.text);
    }
    for session in &mut new.sessions {
        session.official = vec![zh()];
        only_zh(&mut session.title);
        session.format.iter_mut().for_each(only_zh);
        session.background.iter_mut().for_each(|paragraph| reword(&mut paragraph.text));
        if let Some(question) = &mut session.guiding_question {
            only_zh(&mut question.text);
            question.points.clear();
        }
    }
    new
}

#[test]
fn a_text_of_ours_does_not_become_the_issuers_because_a_title_came() {
    let old = builtin();
    // Times and titles only.
    let mut new = official_zh();
    new.introduction.clear();
    new.goals.clear();
    for session in &mut new.sessions {
        session.background.clear();
        session.guiding_question = None;
        session.format = None;
    }
    let merged = review(&old, &new).merged;
    assert!(merged.official.is_empty());
    assert!(merged.sessions.iter().all(|session| session.official.is_empty()));
    // Everything in the issuer's words.
    let merged = review(&old, &official_zh()).merged;
    assert_eq!(merged.official, [zh()]);
    assert!(merged.sessions.iter().all(|session| session.official == [zh()]));
    // A summary in another language is no less a summary.
    assert!(!merged.official.contains(&LangTag::from("en")));
    // An issuer's text stays the issuer's when the next file does not bring it again.
    let mut next = official_zh();
    session_mut(&mut next, "thematic-2").guiding_question = None;
    let again = review(&merged, &next).merged;
    assert_eq!(session(&again, "thematic-2").official, [zh()]);
}

#[test]
fn a_reader_sees_one_language_where_the_issuer_has_fewer_paragraphs() {
    let old = builtin();
    let mut new = official_zh();
    let two = ["论坛秘书处重新起草的第一段说明。", "论坛秘书处重新起草的第二段说明。"];
    session_mut(&mut new, "thematic-1").background = two
        .iter()
        .enumerate()
        .map(|(at, text)| Paragraph {
            text: LocalizedText::of("zh-Hans", *text),
            ..paragraph(&format!("n{at}"), "")
        })
        .collect();
    let merged = review(&old, &new).merged;
    let background = &session(&merged, "thematic-1").background;
    let shown: Vec<&str> =
        Paragraph::for_reader(background, &zh()).map(|paragraph| paragraph.text.text(&zh())).collect();
    assert_eq!(shown, two);
    let en = LangTag::from("en");
    let before = &session(&old, "thematic-1").background;
    let english: Vec<&str> =
        Paragraph::for_reader(background, &en).map(|paragraph| paragraph.text.text(&en)).collect();
    assert_eq!(english, before.iter().map(|paragraph| paragraph.text.text(&en)).collect::<Vec<_>>());
    // A language that nobody speaks falls back as a whole.
    assert!(Paragraph::for_reader(background, &LangTag::from("de")).count() >= before.len());
}

#[test]
fn goals_under_the_heading_of_the_introduction_stay_goals() {
    let old = builtin();
    let mut new = official_zh();
    let goals = std::mem::take(&mut new.goals);
    new.introduction.extend(goals);
    let merged = review(&old, &new).merged;
    assert_eq!(merged.introduction.len(), old.introduction.len());
    assert_eq!(merged.goals.len(), old.goals.len());
    assert_eq!(merged.official, [zh()]);
    // A file without goals takes none away.
    new.introduction.truncate(old.introduction.len());
    let merged = review(&old, &new).merged;
    assert_eq!(merged.goals, old.goals);
    assert!(merged.official.is_empty(), "the goals are still in our words");
}

#[test]
fn speakers_keep_their_names_in_other_languages_and_what_they_do() {
    let old = builtin();
    let mut new = old.clone();
    for speaker in new.sessions.iter_mut().flat_map(|session| &mut session.speakers) {
        speaker.part = SpeakerPart::Speaker;
        for text in [&mut speaker.name, &mut speaker.role, &mut speaker.affiliation].into_iter().flatten() {
            let en = text.get(&LangTag::from("en")).unwrap_or_default().to_owned();
            *text = LocalizedText::of("en", en);
        }
    }
    let review = review(&old, &new);
    assert!(review.is_unchanged(), "{:?}", review.changes);
    assert_eq!(review.merged.sessions, old.sessions);
}

#[test]
fn another_office_another_part_and_another_order_are_told() {
    let old = builtin();
    let with_speakers = old.sessions.iter().find(|session| session.speakers.len() > 1).unwrap().id.clone();
    let changed = |edit: fn(&mut Session)| {
        let mut new = old.clone();
        edit(session_mut(&mut new, with_speakers.as_str()));
        let review = review(&old, &new);
        assert_eq!(review.changes.sessions.len(), 1);
        assert_eq!(review.changes.sessions[0].changes, [Change::Details(vec![ChangedDetail::Speakers])]);
        assert_ne!(review.merged.sessions, old.sessions);
    };
    changed(|session| {
        session.speakers[0].affiliation = Some(LocalizedText::of("en", "World Bank"));
    });
    changed(|session| {
        session.speakers[0].part = SpeakerPart::Chair;
    });
    changed(|session| session.speakers.swap(0, 1));
}

#[test]
fn a_short_title_goes_only_with_its_own_languages_title() {
    let old = builtin();
    let merged = review(&old, &official_zh()).merged;
    for (before, after) in old.sessions.iter().zip(&merged.sessions) {
        assert_eq!(before.short_title, after.short_title);
    }
    let mut new = official_zh();
    let closing = session_mut(&mut new, "closing");
    closing.title = LocalizedText::of("zh-Hans", "闭幕与后续行动");
    closing.short_title = None;
    let merged = review(&old, &new).merged;
    let short = session(&merged, "closing").short_title.clone().unwrap();
    assert_eq!(short.get(&zh()), None);
    assert_eq!(
        short.get(&"en".into()),
        session(&old, "closing").short_title.as_ref().unwrap().get(&"en".into())
    );
    // Only a short title is changed: that is said.
    let mut new = old.clone();
    session_mut(&mut new, "closing").short_title.as_mut().unwrap().set("en".into(), "The end");
    let review = review(&old, &new);
    assert_eq!(review.changes.sessions[0].changes, [Change::Details(vec![ChangedDetail::ShortTitle])]);
}

#[test]
fn a_file_that_does_not_speak_of_status_changes_none() {
    let old = builtin();
    assert!(old.sessions.iter().all(|session| session.status == SessionStatus::Tentative));
    let mut new = old.clone();
    for session in &mut new.sessions {
        session.status = SessionStatus::Confirmed;
    }
    let review = self::review(&old, &new);
    assert!(review.is_unchanged(), "{:?}", review.changes);
    // The final programme confirms them.
    new.revision.stage = Some(RevisionStage::Final);
    assert_eq!(self::review(&old, &new).changes.counts().status, old.sessions.len());
    // A corrigendum that moves a cancelled session does not hold it after all; a whole programme does.
    let mut cancelled = old.clone();
    session_mut(&mut cancelled, "thematic-2").status = SessionStatus::Cancelled;
    let mut corrigendum = old.clone();
    corrigendum.revision.kind = RevisionKind::Corrigendum;
    corrigendum.sessions.retain(|session| session.id.as_str() == "thematic-2");
    corrigendum.sessions[0].room = Some("Room XIX".into());
    corrigendum.sessions[0].status = SessionStatus::Confirmed;
    let merged = self::review(&cancelled, &corrigendum).merged;
    assert_eq!(session(&merged, "thematic-2").status, SessionStatus::Cancelled);
    assert_eq!(session(&merged, "thematic-2").room.as_deref(), Some("Room XIX"));
    let merged = self::review(&cancelled, &old).merged;
    assert_eq!(session(&merged, "thematic-2").status, SessionStatus::Tentative);
}

#[test]
fn a_corrigendum_corrects_what_stands_outside_the_sessions_too() {
    let old = builtin();
    let mut new = old.clone();
    new.revision.kind = RevisionKind::Corrigendum;
    new.sessions.clear();
    new.goals.clear();
    let mut corrected = old.introduction[1].clone();
    let text = corrected.text.get(&"en".into()).unwrap().replace("22–24 February", "23–25 February");
    assert_ne!(Some(text.as_str()), old.introduction[1].text.get(&"en".into()));
    corrected.text = LocalizedText::of("en", text.clone());
    let note = paragraph("note", "The following corrections are made to the programme.");
    new.introduction = vec![note, corrected];
    new.global_targets.truncate(1);
    new.global_targets[0].headline = LocalizedText::of("en", "At least 450 million");
    let review = review(&old, &new);
    let merged = &review.merged;
    assert_eq!(merged.introduction.len(), old.introduction.len());
    assert_eq!(merged.introduction[1].text.get(&"en".into()), Some(text.as_str()));
    assert_eq!(merged.introduction[1].text.get(&zh()), old.introduction[1].text.get(&zh()));
    assert_eq!(merged.global_targets.len(), old.global_targets.len());
    assert_eq!(merged.global_targets[0].headline.get(&"en".into()), Some("At least 450 million"));
    assert_eq!(merged.sessions.len(), old.sessions.len());
    assert_eq!(review.changes.programme.len(), 1);
    assert_eq!(review.changes.details, [ChangedDetail::GlobalTargets]);
}

#[test]
fn labels_of_figures_and_targets_stay_in_languages_that_the_update_does_not_speak() {
    let old = builtin();
    let mut new = old.clone();
    let only_en = |text: &mut LocalizedText| {
        *text = LocalizedText::of("en", text.get(&"en".into()).unwrap_or_default().to_owned());
    };
    for card in new.sessions.iter_mut().flat_map(|session| &mut session.figures) {
        only_en(&mut card.title);
        for figure in &mut card.figures {
            only_en(&mut figure.label);
            only_en(&mut figure.sentence);
        }
    }
    for target in &mut new.global_targets {
        only_en(&mut target.headline);
        only_en(&mut target.gist);
        only_en(&mut target.statement);
    }
    let review = review(&old, &new);
    assert!(review.is_unchanged(), "{:?}", review.changes);
    assert_eq!(review.merged.sessions, old.sessions);
    assert_eq!(review.merged.global_targets, old.global_targets);
}

/// Every text of a card, a figure, a target and a speaker, and what a newer version wrote there.
#[test]
fn every_text_of_what_an_update_names_again_stays_in_the_languages_that_it_does_not_speak() {
    let both = |text: &str| {
        let mut both = LocalizedText::of("en", text);
        both.set("zh-Hans".into(), format!("{text}（中文）"));
        Some(both)
    };
    let newer = |extra: &mut serde_json::Map<String, serde_json::Value>| {
        extra.insert("newer".to_owned(), 7.into());
    };
    let mut old = builtin();
    for target in &mut old.global_targets {
        newer(&mut target.extra);
    }
    for session in &mut old.sessions {
        newer(&mut session.extra);
        session.format = both("hybrid");
        for card in &mut session.figures {
            (card.basis, card.note) = (both("basis"), both("note"));
            newer(&mut card.extra);
            for figure in &mut card.figures {
                (figure.of, figure.compared) = (both("of"), both("compared"));
                newer(&mut figure.extra);
            }
        }
        for speaker in &mut session.speakers {
            (speaker.name, speaker.role, speaker.affiliation) =
                (both("Ana Sá"), both("Minister"), both("Peru"));
            newer(&mut speaker.extra);
        }
    }
    let mut new = old.clone();
    let only_en = |text: &mut Option<LocalizedText>| {
        *text = text.as_ref().map(|text| LocalizedText::of("en", text.get(&"en".into()).unwrap_or_default()));
    };
    for target in &mut new.global_targets {
        target.extra.clear();
    }
    for session in &mut new.sessions {
        session.extra.clear();
        only_en(&mut session.format);
        for card in &mut session.figures {
            only_en(&mut card.basis);
            // Left out altogether.
            card.note = None;
            card.extra.clear();
            for figure in &mut card.figures {
                only_en(&mut figure.of);
                only_en(&mut figure.compared);
                figure.extra.clear();
            }
        }
        for speaker in &mut session.speakers {
            only_en(&mut speaker.name);
            only_en(&mut speaker.role);
            speaker.affiliation = None;
            speaker.extra.clear();
        }
    }
    assert!(new != old);
    let review = review(&old, &new);
    assert_eq!(review.merged.sessions, old.sessions);
    assert_eq!(review.merged.global_targets, old.global_targets);
    assert!(review.is_unchanged(), "{:?}", review.changes);
}

/// By their ids, in whatever order; without any in common by their order, where they are as many.
#[test]
fn points_of_a_question_keep_their_other_languages_by_id_or_by_order() {
    let old = builtin();
    let length = |session: &Session| session.guiding_question.as_ref().map_or(0, |one| one.points.len());
    let at = (0..old.sessions.len()).max_by_key(|at| length(&old.sessions[*at])).unwrap();
    let points =
        |programme: &Programme| programme.sessions[at].guiding_question.as_ref().unwrap().points.clone();
    let before = points(&old);
    assert!(before.len() > 2);
    let changed = |change: &dyn Fn(&mut Vec<QuestionPoint>)| {
        let mut new = old.clone();
        let question = new.sessions[at].guiding_question.as_mut().unwrap();
        for point in &mut question.points {
            point.text = LocalizedText::of("en", point.text.get(&"en".into()).unwrap_or_default());
        }
        change(&mut question.points);
        points(&review(&old, &new).merged)
    };
    let mut turned = before.clone();
    turned.reverse();
    assert_eq!(changed(&|points| points.reverse()), turned);
    let renamed = |points: &mut Vec<QuestionPoint>| {
        for (at, point) in points.iter_mut().enumerate() {
            point.id = format!("other-{at}").into();
        }
    };
    assert_eq!(changed(&renamed), before, "the old ids, by order");
    let fewer = changed(&|points| {
        renamed(points);
        points.pop();
    });
    assert!(
        fewer.iter().all(|point| point.id.as_str().starts_with("other-") && point.text.get(&zh()).is_none())
    );
}

#[test]
fn a_question_that_comes_without_its_points_keeps_them() {
    let old = builtin();
    let with_points =
        |session: &&Session| session.guiding_question.as_ref().is_some_and(|one| !one.points.is_empty());
    assert!(old.sessions.iter().filter(with_points).count() > 0);
    let mut new = old.clone();
    for question in new.sessions.iter_mut().filter_map(|session| session.guiding_question.as_mut()) {
        question.points.clear();
    }
    assert_eq!(review(&old, &new).merged.sessions, old.sessions);
}

/// Little text in one session is no ground for emptying that of all the others.
#[test]
fn a_file_with_one_background_keeps_the_others() {
    let old = builtin();
    let mut new = official_zh();
    for session in &mut new.sessions {
        session.guiding_question = None;
        session.background.truncate(usize::from(session.id.as_str() == "opening"));
    }
    let review = review(&old, &new);
    for (before, after) in old.sessions.iter().zip(&review.merged.sessions) {
        assert_eq!(before.guiding_question, after.guiding_question, "{}", before.id);
        if before.id.as_str() != "opening" {
            assert_eq!(before.background, after.background, "{}", before.id);
        }
    }
    assert!(
        review
            .lost
            .iter()
            .all(|lost| review.is_text_kept_in_merged(lost) || lost.session == Some("opening".into()))
    );
}

/// Such a file is all that many secretariats send.
#[test]
fn a_list_of_titles_and_times_changes_no_text() {
    let old = builtin();
    let zone = old.zone.name().to_owned();
    let mut text = format!("{}\n\nAll times are {zone} time.\n\n", old.title.text(&"en".into()));
    for session in &old.sessions {
        let span = old.span(session);
        text.push_str(&format!(
            "{}, {}–{}\n{}\n\n",
            span.start.format("%-d %B %Y"),
            span.start.format("%H:%M"),
            span.end.format("%H:%M"),
            session.title.text(&"en".into())
        ));
    }
    let hints =
        ReadHints { fallback_zone: Some(old.zone), fallback_year: Some(2022), ..ReadHints::default() };
    let new = read_programme(text.as_bytes(), &hints).unwrap().value;
    assert_eq!(new.sessions.len(), old.sessions.len(), "{:#?}", new.sessions);
    let review = review(&old, &new);
    assert_eq!(review.matching.pairs.len(), old.sessions.len());
    for (before, after) in old.sessions.iter().zip(&review.merged.sessions) {
        assert_eq!(before.background, after.background);
        assert_eq!(before.guiding_question, after.guiding_question);
        assert_eq!(before.speakers, after.speakers);
        assert_eq!(before.official, after.official);
        assert_eq!((before.start, before.end), (after.start, after.end));
    }
}
