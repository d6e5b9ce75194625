//! Where two notebooks differ.

use rostrum_notebook::{
    Intervention, MissionReportNoteKind, NotePlace, Notebook, TextDifference, TextDifferenceKind,
    text_differences,
};
use rostrum_programme::LangTag;

fn notebook() -> Notebook {
    let mut notebook = Notebook::new("p".into());
    notebook.forum.text = "论坛".into();
    let entry = notebook.sessions.entry("a".into()).or_default();
    entry.note.text = "一\n\n二".into();
    let mut draft = Intervention::new("d1".into(), LangTag::new("zh-Hans"));
    draft.body.text = "主席，各位代表".into();
    entry.interventions.push(draft);
    notebook.mission.summary.text = "摘要".into();
    notebook
}

#[test]
fn the_same_notes_do_not_differ_whenever_they_were_written() {
    let own = notebook();
    let mut other = notebook();
    other.forum.edited = Some("2022-02-22T10:00:00Z".parse().unwrap());
    other.sessions.entry("empty".into()).or_default().note.text = " \n".into();
    assert_eq!(text_differences(&own, &other), []);
}

#[test]
fn each_text_that_differs_is_named_with_how() {
    use TextDifferenceKind::{Changed, OnlyOther, OnlyOwn, SameWords};
    let own = notebook();
    let mut other = notebook();
    other.forum.text.clear();
    other.mission.summary.text = "概要".into();
    let entry = other.sessions.get_mut(&"a".into()).unwrap();
    entry.mine = true;
    entry.interventions[0].title = "开场".into();
    let mut second = Intervention::new("d2".into(), LangTag::new("en"));
    second.body.text = String::new();
    entry.interventions.push(second);
    other.sessions.entry("b".into()).or_default().note.text = "new".into();
    let draft = |id: &str| NotePlace::Intervention("a".into(), id.into());
    let differs = |place, kind, has_other_details| TextDifference { place, kind, has_other_details };
    assert_eq!(
        text_differences(&own, &other),
        [
            differs(NotePlace::Forum, OnlyOwn, false),
            differs(NotePlace::Session("a".into()), SameWords, true),
            differs(draft("d1"), SameWords, true),
            differs(draft("d2"), OnlyOther, false),
            differs(NotePlace::Session("b".into()), OnlyOther, false),
            differs(NotePlace::Mission(MissionReportNoteKind::Summary), Changed, false),
        ]
    );
    // Seen from the other side it is the same.
    let back = text_differences(&other, &own);
    assert_eq!(back.len(), 6);
    assert_eq!(back[0].kind, OnlyOther);
}
