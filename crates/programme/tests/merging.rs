//! What an update says otherwise, leaves out or does not speak of, and what is told of it.

use super::matching::{matched, review};
use rostrum_programme::changes::{
    Change, ChangedDetail, Matching, ProgrammeTextField, UpdateScope, merge_update, missing_or_cut_texts,
    with_inferred_language,
};
use rostrum_programme::{
    FigureValue, LangTag, LocalizedText, RevisionKind, Session, SessionKind, SessionStatus, validate,
};
use rostrum_testing::programmes::{builtin, forum_programme, paragraph};

#[test]
fn languages_that_the_update_does_not_speak_are_kept_and_reported() {
    let old = builtin();
    let chinese = LangTag::new("zh-Hans");
    let mut new = old.clone();
    for session in &mut new.sessions {
        let title = format!("{}（修订）", session.title.get(&chinese).unwrap());
        session.title = LocalizedText::of("zh-Hans", title);
        session.short_title = None;
        session.format = None;
        session.speakers.clear();
        session.figures.clear();
        session.guiding_question = None;
        session.background.retain(|_| true);
        for paragraph in &mut session.background {
            paragraph.id = format!("p-{}", paragraph.id).into();
            paragraph.text = LocalizedText::of("zh-Hans", paragraph.text.get(&chinese).unwrap());
        }
    }
    let review = review(&old, &new);
    assert_eq!(review.kind, UpdateScope::Full);
    assert_eq!(validate(&review.merged), vec![]);
    for (before, after) in old.sessions.iter().zip(&review.merged.sessions) {
        assert_eq!(before.id, after.id);
        assert!(after.title.get(&chinese).unwrap().ends_with("（修订）"));
        for lang in ["en", "fr", "es"].map(LangTag::new) {
            assert_eq!(before.title.get(&lang), after.title.get(&lang));
        }
        // Nowhere in the update: the update does not speak of it.
        assert_eq!(before.guiding_question, after.guiding_question);
        assert_eq!(before.figures, after.figures);
        assert_eq!(before.speakers, after.speakers);
        assert_eq!(before.background, after.background, "ids of paragraphs stay");
    }
    assert!(!review.lost.is_empty());
    for lost in &review.lost {
        assert!(review.is_text_kept_in_merged(lost), "{lost:?}");
    }
    let told = |field: ProgrammeTextField, lang: &str| {
        review.lost.iter().filter(|lost| lost.field == field && lost.lang.as_str() == lang).count()
    };
    assert_eq!(told(ProgrammeTextField::Title, "fr"), old.sessions.len());
    assert_eq!(told(ProgrammeTextField::Title, "zh-Hans"), 0);
    assert!(told(ProgrammeTextField::Question, "zh-Hans") > 0);
    assert_eq!(review.changes.counts().retitled, old.sessions.len());
    assert_eq!(review.changes.counts().reworded, 0);
    let twice = self::review(&review.merged, &new);
    assert!(twice.is_unchanged(), "{:?}", twice.changes);
    assert_eq!(twice.merged, review.merged);
}

#[test]
fn a_text_that_is_cut_is_reported_and_one_that_is_missing_kept() {
    let mut old = forum_programme(3);
    let long = "A background of some length that explains what the session is about and why.";
    for session in &mut old.sessions {
        session.background = vec![paragraph("p1", long)];
    }
    let mut new = old.clone();
    new.sessions[0].background = vec![paragraph("p1", "A background of some length.")];
    new.sessions[1].background.clear();
    let review = review(&old, &new);
    let told: Vec<(&str, usize, bool)> = review
        .lost
        .iter()
        .map(|lost| {
            (lost.session.as_ref().unwrap().as_str(), lost.new_chars, review.is_text_kept_in_merged(lost))
        })
        .collect();
    assert_eq!(told, [("s0", 28, false), ("s1", 0, true)]);
    assert_eq!(review.changes.counts().reworded, 1, "what is missing is kept");
    assert_eq!(review.merged.sessions[1].background, old.sessions[1].background);
}

#[test]
fn a_corrigendum_changes_only_what_it_lists() {
    let old = builtin();
    let mut listed = old.sessions[2].clone();
    listed.id = "corr".into();
    listed.end = listed.start;
    listed.background.clear();
    listed.speakers.clear();
    listed.figures.clear();
    listed.guiding_question = None;
    let mut new = old.clone();
    new.sessions = vec![listed];
    new.introduction.clear();
    new.areas_of_action.clear();
    new.revision.kind = RevisionKind::Corrigendum;
    let review = review(&old, &new);
    assert_eq!(review.kind, UpdateScope::Amends);
    assert_eq!(review.merged.sessions.len(), old.sessions.len());
    assert!(review.merged.unlisted.is_empty() && review.lost.is_empty());
    let counts = review.changes.counts();
    assert_eq!((counts.moved, counts.changed, counts.unlisted, counts.added), (1, 1, 0, 0));
    assert_eq!(review.merged.sessions[2].background, old.sessions[2].background);
    assert_eq!(review.merged.revision.kind, old.revision.kind);
    assert_eq!(review.merged.revision.sequence, old.revision.sequence + 1);
}

#[test]
fn text_of_no_stated_language_takes_the_language_that_it_is_in() {
    let old = builtin();
    let mut new = old.clone();
    for session in &mut new.sessions {
        let title = session.title.get(&"es".into()).unwrap().to_owned();
        session.title = LocalizedText::without_language(format!("{title} (rev.)"));
    }
    let tagged = with_inferred_language(&old, &new, &matched(&old, &new)).unwrap();
    assert!(tagged.sessions.iter().all(|session| session.title.get(&"es".into()).is_some()));
    let merged = review(&old, &new).merged;
    assert!(merged.sessions.iter().all(|session| session.title.text(&"es".into()).ends_with("(rev.)")));
    assert!(with_inferred_language(&old, &old, &matched(&old, &old)).is_none());
}

#[test]
fn texts_lost_by_a_programme_itself_are_told() {
    let old = builtin();
    let mut new = old.clone();
    new.introduction.clear();
    let lost = missing_or_cut_texts(&old, &new, &matched(&old, &new));
    assert!(lost.iter().all(|lost| lost.session.is_none() && lost.field == ProgrammeTextField::Introduction));
    assert_eq!(lost.len(), 4);
    assert_eq!(review(&old, &new).merged.introduction, old.introduction);
}

#[test]
fn an_update_that_only_corrects_a_figure_a_kind_a_link_or_a_point_says_something() {
    let old = builtin();
    let changed = |edit: fn(&mut Session)| {
        let mut new = old.clone();
        edit(new.sessions.iter_mut().find(|session| session.id.as_str() == "thematic-2").unwrap());
        let review = review(&old, &new);
        assert!(!review.is_unchanged() && review.changes.details.is_empty());
        assert_eq!(review.changes.sessions.len(), 1);
        assert!(self::review(&review.merged, &new).is_unchanged(), "the same file twice changes nothing");
        review.changes.sessions[0].changes.clone()
    };
    let figure = changed(|session| session.figures[0].figures[0].value = FigureValue::One(4.2));
    let [Change::Figure(figure)] = figure.as_slice() else { panic!("{figure:?}") };
    assert_eq!(figure.new.as_ref().unwrap().value, FigureValue::One(4.2));
    assert_eq!(figure.old.as_ref().unwrap().value, FigureValue::Range { from: 3.1, to: 5.1 });
    let gone = changed(|session| drop(session.figures[0].figures.remove(0)));
    assert!(matches!(gone.as_slice(), [Change::Figure(figure)] if figure.new.is_none()), "{gone:?}");
    let words = changed(|session| session.figures[0].figures[0].label = LocalizedText::of("en", "others"));
    assert_eq!(words, [Change::Details(vec![ChangedDetail::Figures])]);
    let kind = changed(|session| session.kind = SessionKind::Panel);
    assert_eq!(kind, [Change::Kind { old: SessionKind::Thematic, new: SessionKind::Panel }]);
    let points = changed(|session| {
        let points = &mut session.guiding_question.as_mut().unwrap().points;
        points[0].text.set("en".into(), "What, and by when?");
    });
    assert_eq!(points, [Change::Details(vec![ChangedDetail::Points])]);
    let mut new = old.clone();
    new.global_targets[0].headline.set("en".into(), "Another target");
    let review = review(&old, &new);
    assert_eq!(review.changes.details, [ChangedDetail::GlobalTargets]);
    assert!(!review.is_unchanged() && review.changes.sessions.is_empty());
}

#[test]
fn an_issuer_named_in_one_language_keeps_its_names_in_the_others() {
    let old = builtin();
    let mut new = old.clone();
    let issuer = new.issuer.as_mut().unwrap();
    let zh = LangTag::from("zh-Hans");
    issuer.name = LocalizedText::of("zh-Hans", issuer.name.text(&zh).to_owned());
    issuer.short_name = None;
    let review = review(&old, &new);
    assert_eq!(review.merged.issuer, old.issuer);
    assert!(review.is_unchanged(), "{:?}", review.changes);
    // Another issuer is another issuer.
    new.issuer.as_mut().unwrap().name = LocalizedText::of("zh-Hans", "世界卫生组织");
    let review = self::review(&old, &new);
    assert_eq!(review.merged.issuer, new.issuer);
    assert_eq!(review.changes.details, [ChangedDetail::Issuer]);
}

/// "Thematic session 4: cancelled" gives no title, and takes none away.
#[test]
fn a_title_that_only_says_kind_and_number_replaces_no_title() {
    let old = builtin();
    let mut new = old.clone();
    new.revision.kind = RevisionKind::Corrigendum;
    new.sessions.retain(|session| session.id.as_str() == "thematic-4");
    let session = &mut new.sessions[0];
    session.title = LocalizedText::of("en", "Thematic session 4");
    session.title_made_up = true;
    session.status = SessionStatus::Cancelled;
    let review = review(&old, &new);
    let is = review.merged.session(&"thematic-4".into()).unwrap();
    let was = old.session(&"thematic-4".into()).unwrap();
    assert_eq!(is.title, was.title);
    assert_eq!(is.status, SessionStatus::Cancelled);
    assert!(!review.changes.sessions[0].changes.iter().any(|change| matches!(change, Change::Retitled(_))));
    // A new session keeps what names it.
    let mut added = new.clone();
    added.sessions[0].number = Some(9);
    added.sessions[0].id = "thematic-9".into();
    added.sessions[0].guid = None;
    let merged = merge_update(
        &old,
        &added,
        &Matching { only_new: vec!["thematic-9".into()], ..Matching::default() },
        &RevisionKind::Addendum,
    );
    assert_eq!(
        merged.session(&"thematic-9".into()).unwrap().title.iter().next().unwrap().1,
        "Thematic session 4"
    );
}

/// What a zone is called is no change of the zone, and another title no loss of the one before.
#[test]
fn labels_of_the_zone_and_shorter_titles_are_told_as_what_they_are() {
    let old = builtin();
    let mut new = old.clone();
    new.zone_printed = Some(LocalizedText::of("en", "CET"));
    new.sessions[1].title.set(LangTag::new("en"), "Jobs");
    let review = review(&old, &new);
    assert!(!review.changes.details.contains(&ChangedDetail::Zone), "{:?}", review.changes.details);
    assert!(review.lost.iter().all(|lost| lost.field != ProgrammeTextField::Title), "{:?}", review.lost);
}

/// `rostrum diff --json` prints them.
#[test]
fn fields_are_called_as_in_the_file() {
    let names: Vec<&str> = [
        ProgrammeTextField::Title,
        ProgrammeTextField::Format,
        ProgrammeTextField::Background,
        ProgrammeTextField::Question,
        ProgrammeTextField::Introduction,
        ProgrammeTextField::Goals,
    ]
    .map(ProgrammeTextField::as_str)
    .into();
    let keys = ["title", "format", "background", "guiding_question", "introduction", "goals"];
    assert_eq!(names, keys);
    let written = serde_json::to_string(&builtin()).unwrap();
    assert!(keys.iter().all(|key| written.contains(&format!("\"{key}\":"))));
}
