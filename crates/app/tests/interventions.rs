//! Interventions through the one door for change: made, cleared, ticked, given evidence, taken back.

use chrono::{DateTime, Utc};
use rostrum_app::{
    Action, Clock, Command, Effect, InterventionAction, InterventionFieldChange, InterventionRef,
    NotesAccess, Page, ProgrammeWithSessionLookup, QuoteRequest, ReadOnlyReason, SideTab, StartupData, State,
    StepDirection, next_footnote_label, update,
};
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_locale::Language;
use rostrum_markdown::blocks_of;
use rostrum_notebook::speaking::SpokenTextAnalysis;
use rostrum_notebook::{
    AddressedPoint, Capacity, FloorState, Intervention, InterventionId, InterventionStatus, NotePlace,
    Notebook, QuoteChange, QuoteSource, SpeakingLimit, Splice, VersionReason, changed_quotes,
    find_paragraph_by_first_words, unaddressed_points,
};
use rostrum_programme::{FigureValue, LangTag, PointId, Programme, SessionId, Zone};
use rostrum_store::{Folders, Revisions, Settings, SpeakerProfile};
use std::sync::Arc;

const SESSION: &str = "thematic-2";

fn state_with(notebook: Notebook, language: Language) -> State {
    let mut state = started(notebook, Settings::default(), language);
    state.window.page = Page::Session(SESSION.into());
    state
}

fn started(notebook: Notebook, settings: Settings, language: Language) -> State {
    let programme = builtin_programme().unwrap().value;
    State::new(StartupData {
        programme: ProgrammeWithSessionLookup::new(programme),
        revisions: Revisions::default(),
        open: None,
        given: None,
        notebook,
        settings,
        folders: Folders::resolve(Some(std::env::temp_dir().join("never-written"))).unwrap(),
        clock: Clock::Frozen("2022-02-21T08:00:00Z".parse().unwrap()),
        language: Some(language),
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

pub(super) fn setup() -> State {
    let id = builtin_programme().unwrap().value.id;
    state_with(Notebook::new(id), Language::ZhHans)
}

pub(super) fn ask(state: &mut State, action: InterventionAction) -> Vec<Effect> {
    update(state, Action::Intervention(action))
}

pub(super) fn the(state: &State) -> &Intervention {
    state.open_or_first_intervention().unwrap().1
}

fn at(state: &State) -> InterventionRef {
    InterventionRef { session: SESSION.into(), intervention: the(state).id.clone() }
}

pub(super) fn place(state: &State) -> NotePlace {
    NotePlace::Intervention(SESSION.into(), the(state).id.clone())
}

/// Types a text at the end of the open draft, a character at a time as an input method commits them.
fn write(state: &mut State, text: &str) {
    for c in text.chars() {
        let place = place(state);
        let at = state.notebook.text(&place).len();
        let splice = Splice { at, removed: String::new(), inserted: c.to_string() };
        let effects = update(state, Action::EditNote { place, splice, typing: true });
        assert!(!effects.is_empty());
    }
    update(state, Action::EndTypingRun);
}

fn begun() -> State {
    let mut state = setup();
    ask(&mut state, InterventionAction::New { framed: false });
    write(&mut state, "主席先生，各位代表：\n我们主张把社保底线写进国家预算。\n谢谢主席。");
    state
}

fn set(state: &mut State, field: InterventionFieldChange) -> Vec<Effect> {
    let at = at(state);
    ask(state, InterventionAction::Set { at, field, typing: false })
}

fn clear(state: &mut State) {
    let at = at(state);
    ask(
        state,
        InterventionAction::MarkCleared { at, by: "国际司".into(), on: "2022-02-21".parse().unwrap() },
    );
}

/// A delegate who closed the window over a draft finds it open; who closed it over the notes finds those.
#[test]
fn the_intervention_that_was_open_is_open_after_a_restart() {
    let mut state = setup();
    update(&mut state, Action::Open(Page::Session("thematic-3".into())));
    let effects = ask(&mut state, InterventionAction::New { framed: false });
    assert!(effects.contains(&Effect::WriteSettings));
    let second = ask(&mut state, InterventionAction::New { framed: false });
    assert!(second.contains(&Effect::WriteSettings), "another draft is open now");
    let open = state.edited_text_place();
    assert!(matches!(open, NotePlace::Intervention(..)));
    let again = started(state.notebook.clone(), state.settings.clone(), Language::ZhHans);
    assert_eq!((again.window.side_tab, again.edited_text_place()), (SideTab::Interventions, open));

    ask(&mut state, InterventionAction::ShowSideTab(SideTab::Notes));
    let again = started(state.notebook.clone(), state.settings.clone(), Language::ZhHans);
    assert_eq!(again.edited_text_place(), NotePlace::Session("thematic-3".into()));
    // A draft that is no longer there is not missed.
    state.settings.last_intervention = Some("gone".into());
    let again = started(state.notebook.clone(), state.settings, Language::ZhHans);
    assert_eq!(again.window.side_tab, SideTab::Notes);
}

#[test]
fn a_new_intervention_carries_the_profile_and_is_undone_and_made_again() {
    let mut state = setup();
    let profile = SpeakerProfile {
        speaker: "王芳".into(),
        delegation: "中国".into(),
        capacity: Some(Capacity::Government),
    };
    assert_eq!(ask(&mut state, InterventionAction::SetProfile(profile)), [Effect::WriteSettings]);
    let before = state.notebook.clone();
    ask(&mut state, InterventionAction::New { framed: true });
    let intervention = the(&state).clone();
    assert_eq!((intervention.speaker.as_str(), intervention.delegation.as_str()), ("王芳", "中国"));
    assert_eq!(intervention.capacity, Some(Capacity::Government));
    assert_eq!(intervention.language, LangTag::new("zh-Hans"));
    for part in ["## 称呼\n", "## 立场\n", "## 依据\n", "## 承诺\n", "## 致谢\n"] {
        assert!(intervention.body.text.contains(part), "{}", intervention.body.text);
    }
    assert_eq!(state.window.side_tab, SideTab::Interventions);
    assert_eq!(state.edited_text_place(), place(&state));
    update(&mut state, Action::Undo);
    assert_eq!(state.notebook, before);
    assert_eq!(state.window.side_tab, SideTab::Interventions, "one stays with the drafts");
    update(&mut state, Action::Redo);
    assert_eq!(the(&state), &intervention);
}

#[test]
fn the_frame_is_in_the_intervention_s_language_whatever_the_interface() {
    let mut state = begun();
    ask(&mut state, InterventionAction::New { framed: true });
    for (language, heading) in
        [("en", "## Commitment\n"), ("fr", "## Engagement\n"), ("es", "## Compromiso\n")]
    {
        ask(&mut state, InterventionAction::NewVersionIn(LangTag::new(language)));
        let intervention = the(&state);
        assert_eq!(intervention.language, LangTag::new(language));
        assert!(intervention.body.text.contains(heading), "{}", intervention.body.text);
        assert_eq!(
            intervention.version_of,
            Some(InterventionId::from("d2")),
            "a version of a version is one of the first"
        );
    }
    assert_eq!(state.next_missing_intervention_language(), None);
    assert_eq!(state.notebook.interventions_of(&SESSION.into()).len(), 5);
}

#[test]
fn each_field_is_one_step_and_typing_in_one_is_one_step() {
    let mut state = begun();
    let fields = [
        InterventionFieldChange::Title("社保底线".into()),
        InterventionFieldChange::OnBehalfOf("亚太组".into()),
        InterventionFieldChange::Capacity(Some(Capacity::Workers)),
        InterventionFieldChange::Limit(Some(SpeakingLimit::Secs(180))),
        InterventionFieldChange::Floor(FloorState::Requested),
        InterventionFieldChange::Place(Some(7)),
        InterventionFieldChange::Expected(Some("2022-02-23T13:40:00".parse().unwrap())),
        InterventionFieldChange::HandIn(Some("2022-02-22T13:00:00".parse().unwrap())),
        InterventionFieldChange::CoveredBy("李雷".into()),
        InterventionFieldChange::Interpreted(false),
        InterventionFieldChange::Status(InterventionStatus::Idea),
    ];
    let mut seen = vec![state.notebook.clone()];
    for field in fields {
        assert!(!set(&mut state, field.clone()).is_empty(), "{field:?}");
        assert!(set(&mut state, field).is_empty(), "no difference is no step");
        seen.push(state.notebook.clone());
    }
    assert_eq!(the(&state).floor.state, FloorState::Listed, "who has a place is on the list");
    seen.pop();
    for before in seen.into_iter().rev() {
        update(&mut state, Action::Undo);
        assert_eq!(state.notebook, before);
    }
    let before = state.notebook.clone();
    let place = at(&state);
    let typed = |state: &mut State, text: &str, title: bool| {
        let text = text.to_owned();
        let field =
            if title { InterventionFieldChange::Title(text) } else { InterventionFieldChange::Speaker(text) };
        ask(state, InterventionAction::Set { at: place.clone(), field, typing: true });
    };
    ["社", "社保", "社保底", "社保底线"].iter().for_each(|text| typed(&mut state, text, true));
    ["王", "王芳"].iter().for_each(|text| typed(&mut state, text, false));
    update(&mut state, Action::Undo);
    assert_eq!((the(&state).title.as_str(), the(&state).speaker.as_str()), ("社保底线", ""));
    update(&mut state, Action::Undo);
    assert_eq!(state.notebook, before);
    // What is typed and taken back leaves no step that cannot be made again.
    ["甲", ""].iter().for_each(|text| typed(&mut state, text, true));
    assert_eq!(state.notebook, before);
    update(&mut state, Action::Undo);
    update(&mut state, Action::Redo);
    assert_eq!(state.notebook, before);
}

#[test]
fn editing_a_cleared_text_keeps_it_and_makes_a_intervention_again_in_one_step() {
    let mut state = begun();
    clear(&mut state);
    let cleared = the(&state).clone();
    assert_eq!(cleared.status, InterventionStatus::Cleared);
    assert_eq!(cleared.clearance.as_ref().unwrap().by, "国际司");
    let before = state.notebook.clone();
    write(&mut state, "再谢");
    let intervention = the(&state);
    assert_eq!(intervention.status, InterventionStatus::Draft);
    assert_eq!(intervention.clearance, None);
    assert_eq!(intervention.versions.len(), 1, "kept once, however much is typed");
    assert_eq!(intervention.versions[0].text, cleared.body.text);
    assert_eq!(intervention.versions[0].reason, VersionReason::Cleared);
    assert_eq!(intervention.versions[0].clearance, cleared.clearance);
    update(&mut state, Action::Undo);
    assert_eq!(state.notebook, before, "one step takes back the text, the status and the version");
    update(&mut state, Action::Redo);
    assert_eq!(the(&state).versions.len(), 1);
    assert!(the(&state).body.text.ends_with("再谢"));
}

#[test]
fn the_status_goes_its_way_and_cleared_asks_by_whom() {
    let mut state = begun();
    set(&mut state, InterventionFieldChange::Status(InterventionStatus::Idea));
    ask(&mut state, InterventionAction::NextStatus);
    assert_eq!(the(&state).status, InterventionStatus::Draft);
    ask(&mut state, InterventionAction::NextStatus);
    assert!(state.interventions_view.clearing, "cleared by whom?");
    assert_eq!(the(&state).status, InterventionStatus::Draft);
    clear(&mut state);
    assert!(!state.interventions_view.clearing);
    ask(&mut state, InterventionAction::NextStatus);
    assert_eq!(the(&state).status, InterventionStatus::Delivered);
    assert!(the(&state).clearance.is_some(), "a delivered text was cleared all the same");
    // What is changed afterwards to what was said keeps the text as it was prepared.
    let prepared = the(&state).body.text.clone();
    write(&mut state, "（掌声）");
    assert_eq!(the(&state).status, InterventionStatus::Delivered);
    assert!(the(&state).versions.iter().any(|version| version.text == prepared));
}

#[test]
fn versions_are_kept_by_hand_and_restored_without_losing_the_text() {
    let mut state = begun();
    let first = the(&state).body.text.clone();
    ask(&mut state, InterventionAction::KeepVersion);
    ask(&mut state, InterventionAction::KeepVersion);
    assert_eq!(the(&state).versions.len(), 1, "the same text is kept once");
    write(&mut state, "第二稿");
    let second = the(&state).body.text.clone();
    let before = state.notebook.clone();
    ask(&mut state, InterventionAction::RestoreVersion(0));
    assert_eq!(the(&state).body.text, first);
    assert_eq!(the(&state).versions.last().unwrap().text, second);
    update(&mut state, Action::Undo);
    assert_eq!(state.notebook, before);
    // A cleared text that is replaced is kept as cleared.
    clear(&mut state);
    ask(&mut state, InterventionAction::RestoreVersion(0));
    assert_eq!(the(&state).status, InterventionStatus::Draft);
    assert_eq!(the(&state).versions.last().unwrap().reason, VersionReason::Cleared);
    assert_eq!(the(&state).versions.last().unwrap().text, second);
}

#[test]
fn interventions_are_stepped_through_moved_and_removed() {
    let mut state = begun();
    ask(&mut state, InterventionAction::New { framed: false });
    ask(&mut state, InterventionAction::New { framed: false });
    let ids = |state: &State| -> Vec<String> {
        state
            .notebook
            .interventions_of(&SESSION.into())
            .iter()
            .map(|intervention| intervention.id.as_str().to_owned())
            .collect()
    };
    assert_eq!(ids(&state), ["d1", "d2", "d3"]);
    assert_eq!(the(&state).id.as_str(), "d3");
    ask(&mut state, InterventionAction::Step(StepDirection::Next));
    assert_eq!(the(&state).id.as_str(), "d1");
    ask(&mut state, InterventionAction::Move(StepDirection::Next));
    assert_eq!((ids(&state), the(&state).id.as_str()), (vec!["d2".into(), "d1".into(), "d3".into()], "d1"));
    let before = state.notebook.clone();
    ask(&mut state, InterventionAction::Remove);
    assert_eq!(ids(&state), ["d2", "d3"]);
    update(&mut state, Action::Undo);
    assert_eq!(state.notebook, before);
    assert_eq!(the(&state).id.as_str(), "d1", "and it is shown again");
    update(&mut state, Action::Undo);
    assert_eq!(ids(&state), ["d1", "d2", "d3"]);
}

#[test]
fn points_are_ticked_and_stay_with_their_paragraph_as_the_text_changes() {
    let mut state = begun();
    let programme = state.shown_programme().clone();
    let question = programme.session(&SESSION.into()).unwrap().guiding_question.clone().unwrap();
    let point = question.points[0].id.clone();
    assert_eq!(unaddressed_points(the(&state), &question).len(), 3);
    let caret = Some(the(&state).body.text.find("主张").unwrap());
    ask(&mut state, InterventionAction::TogglePoint(point.clone()));
    assert_eq!(unaddressed_points(the(&state), &question).len(), 2);
    ask(&mut state, InterventionAction::LinkPoint { point: point.clone(), caret });
    let linked = |state: &State| {
        let intervention = the(state);
        let words = intervention.points[0].paragraph.clone().unwrap();
        find_paragraph_by_first_words(&intervention.body.text, &words)
            .map(|found| intervention.body.text[found.range].to_owned())
    };
    assert_eq!(linked(&state).unwrap(), "我们主张把社保底线写进国家预算。");
    let edit = |state: &mut State, from: &str, to: &str| {
        let place = place(state);
        let text = state.notebook.text(&place).to_owned();
        let splice = Splice::between(&text, &text.replacen(from, to, 1)).unwrap();
        update(state, Action::EditNote { place, splice, typing: false });
    };
    // A paragraph before it, other words in it, a new beginning, then step by step other words altogether.
    edit(&mut state, "主席先生", "尊敬的主席先生，\n总干事先生");
    edit(&mut state, "写进", "列入");
    edit(&mut state, "我们主张", "中国代表团认为应当");
    assert_eq!(linked(&state).unwrap(), "中国代表团认为应当把社保底线列入国家预算。");
    edit(&mut state, "把社保底线列入国家预算", "在预算中保证社会保护底线");
    edit(&mut state, "中国代表团认为应当", "建议各国");
    assert_eq!(linked(&state).unwrap(), "建议各国在预算中保证社会保护底线。");
    let before = state.notebook.clone();
    ask(&mut state, InterventionAction::TogglePoint(point.clone()));
    assert!(the(&state).points.is_empty());
    update(&mut state, Action::Undo);
    assert_eq!(state.notebook, before);
    // A paragraph that is gone leaves the point ticked, and says so.
    edit(&mut state, "建议各国在预算中保证社会保护底线。\n", "");
    assert_eq!(linked(&state), None);
    assert_eq!(the(&state).points.len(), 1);
}

/// One writes the thanks last and then ticks what the speech answers: the thanks answer nothing.
#[test]
fn a_tick_links_to_no_paragraph_until_one_is_marked() {
    let mut state = begun();
    let programme = state.shown_programme().clone();
    let question = programme.session(&SESSION.into()).unwrap().guiding_question.clone().unwrap();
    let [first, second] = [0, 1].map(|at| question.points[at].id.clone());
    let end = Some(the(&state).body.text.len());
    for point in [&first, &second] {
        // As the window asks: with the caret, wherever it is.
        let asked = InterventionAction::TogglePoint(point.clone()).with_caret_if_unset(end);
        ask(&mut state, asked);
    }
    assert_eq!(unaddressed_points(the(&state), &question).len(), 1);
    assert!(the(&state).points.iter().all(|point| point.paragraph.is_none()), "{:?}", the(&state).points);
    // There is nowhere to go.
    state.take_pending_caret();
    assert!(ask(&mut state, InterventionAction::ShowPoint(first.clone())).is_empty());
    assert_eq!(state.take_pending_caret(), None);
    // The command marks the caret's paragraph for the point that was ticked last, and for no other.
    let Some(Action::Intervention(marks)) = Command::LinkPoint.action(&state) else {
        panic!("a point is ticked")
    };
    let caret = the(&state).body.text.find("预算");
    ask(&mut state, marks.with_caret_if_unset(caret));
    let linked = |state: &State| -> Vec<Option<String>> {
        the(state).points.iter().map(|point| point.paragraph.clone()).collect()
    };
    assert_eq!(linked(&state), [None, Some("我们主张把社保底线写进国家预算。".to_owned())]);
    ask(&mut state, InterventionAction::ShowPoint(second.clone()));
    assert_eq!(state.take_pending_caret().unwrap().at, the(&state).body.text.find("我们主张"));
    update(&mut state, Action::Undo);
    assert_eq!(linked(&state), [None, None], "a step of its own");
    // Where the caret is in no paragraph, or in another text, nothing is linked and it is said why.
    let place = place(&state);
    let splice = Splice { at: 0, removed: String::new(), inserted: "## 称呼\n\n".into() };
    update(&mut state, Action::EditNote { place, splice, typing: false });
    for (caret, notes) in [(Some(0), false), (Some(10), false), (None, false), (end, true)] {
        state.window.side_tab = if notes { SideTab::Notes } else { SideTab::Interventions };
        let before = state.notebook.clone();
        ask(&mut state, InterventionAction::LinkPoint { point: first.clone(), caret });
        assert_eq!(state.notebook, before, "{caret:?}");
        assert!(state.notices.last().unwrap().text.contains("光标不在段落里"), "{:?}", state.notices.last());
    }
    // Links that older versions made stay, and lead where they led.
    let old = r#"{ "point": "p", "paragraph": "谢谢主席。" }"#;
    let known: AddressedPoint = serde_json::from_str(old).unwrap();
    assert!(
        find_paragraph_by_first_words(&the(&state).body.text, known.paragraph.as_deref().unwrap()).is_some()
    );
}

fn figure_of(programme: &Programme) -> (String, String, String) {
    let card = &programme.session(&SESSION.into()).unwrap().figures[0];
    let figure = card.figures.last().unwrap();
    (card.id.clone(), figure.id.clone(), figure.sentence.text(&LangTag::new("zh-Hans")).to_owned())
}

#[test]
fn a_figure_goes_into_the_intervention_with_its_source_in_one_step() {
    let mut state = begun();
    let (card, figure, sentence) = figure_of(&state.shown_programme().clone());
    let what = QuoteRequest {
        session: Some(SESSION.into()),
        sources: vec![QuoteSource::Figure { card: card.clone(), figure: figure.clone() }],
    };
    let before = state.notebook.clone();
    state.window.side_tab = SideTab::Interventions;
    let caret = the(&state).body.text.find("\n谢谢").unwrap();
    ask(&mut state, InterventionAction::Quote { what: what.clone(), caret: Some(caret) });
    let text = the(&state).body.text.clone();
    assert!(text.contains(&format!("国家预算。{sentence}[^1]\n谢谢主席。\n\n[^1]: 来源：")), "{text}");
    assert!(text.contains("摘要，非官方措辞"), "a summary says that it is one: {text}");
    assert_eq!(the(&state).quotes.len(), 1);
    assert_eq!(state.take_pending_caret().unwrap().at, Some(caret + sentence.len() + "[^1]".len()));
    update(&mut state, Action::Undo);
    assert_eq!(state.notebook, before);
    update(&mut state, Action::Redo);
    // The second quote has the next number, and its note stands below the first.
    ask(&mut state, InterventionAction::Quote { what, caret: None });
    let text = the(&state).body.text.clone();
    assert!(text.contains(&format!("谢谢主席。\n\n{sentence}[^2]\n\n[^1]: ")), "{text}");
    assert_eq!(text.matches("\n[^").count(), 2);
    assert!(text.lines().last().unwrap().starts_with("[^2]: "), "{text}");
    assert_eq!(next_footnote_label(&text), "3");
    // What is typed at the end of the text is spoken, and stands in the text wherever it goes.
    write(&mut state, "我们还将分享经验。");
    let text = the(&state).body.text.clone();
    assert!(text.ends_with("\n我们还将分享经验。"), "{text}");
    let last = blocks_of(&text).pop().unwrap();
    assert_eq!((last.text().as_str(), last.note), ("我们还将分享经验。", None));
    let spoken = SpokenTextAnalysis::of(&text, &the(&state).language);
    assert_eq!(spoken.paragraphs().last().unwrap().spoken.han, 8);
}

#[test]
fn a_quote_without_a_intervention_makes_one_and_the_overview_quotes_into_the_last() {
    let mut state = setup();
    let before = state.notebook.clone();
    let (card, figure, sentence) = figure_of(&state.shown_programme().clone());
    let what =
        QuoteRequest { session: Some(SESSION.into()), sources: vec![QuoteSource::Figure { card, figure }] };
    ask(&mut state, InterventionAction::Quote { what, caret: None });
    assert!(the(&state).body.text.starts_with(&sentence));
    update(&mut state, Action::Undo);
    assert_eq!(state.notebook, before);
    update(&mut state, Action::Redo);
    let id = the(&state).id.clone();
    update(&mut state, Action::Open(Page::Overview));
    let paragraph = state.shown_programme().introduction[0].id.clone();
    let what = QuoteRequest { session: None, sources: vec![QuoteSource::Paragraph(paragraph)] };
    ask(&mut state, InterventionAction::Quote { what, caret: None });
    assert_eq!(state.window.page, Page::Overview, "one goes on reading");
    let intervention = state.notebook.intervention(&SESSION.into(), &id).unwrap();
    assert_eq!(intervention.quotes.len(), 2);
    assert!(intervention.body.text.contains("[^2]"));
}

#[test]
fn a_figure_that_an_update_changes_is_pointed_out_and_the_intervention_left_alone() {
    let mut state = begun();
    let (card, figure, _) = figure_of(&state.shown_programme().clone());
    let paragraph = state.shown_programme().session(&SESSION.into()).unwrap().background[0].id.clone();
    let what = QuoteRequest {
        session: Some(SESSION.into()),
        sources: vec![
            QuoteSource::Figure { card: card.clone(), figure: figure.clone() },
            QuoteSource::Paragraph(paragraph.clone()),
        ],
    };
    ask(&mut state, InterventionAction::Quote { what, caret: None });
    assert!(changed_quotes(the(&state), state.shown_programme()).is_empty());
    let mut changed = Programme::clone(state.shown_programme());
    let session = changed.sessions.iter_mut().find(|session| session.id.as_str() == SESSION).unwrap();
    let known = session.figures.iter_mut().find(|known| known.id == card).unwrap();
    known.figures.iter_mut().find(|known| known.id == figure).unwrap().value = FigureValue::One(16.2);
    session.background.retain(|known| known.id != paragraph);
    state.shown.programme = Arc::new(changed);
    let text = the(&state).body.text.clone();
    let programme = state.shown_programme().clone();
    let found = changed_quotes(the(&state), &programme);
    assert_eq!(found.len(), 2);
    assert!(matches!(found[0].now, QuoteChange::Figure(figure) if figure.value == FigureValue::One(16.2)));
    assert_eq!(found[1].now, QuoteChange::Gone);
    let place = at(&state);
    ask(&mut state, InterventionAction::QuoteSeen { at: place.clone(), index: 1 });
    ask(&mut state, InterventionAction::QuoteSeen { at: place, index: 0 });
    assert!(changed_quotes(the(&state), &programme).is_empty());
    assert_eq!(the(&state).body.text, text, "the draft is not altered");
    // What was taken out of the text is quoted no more.
    let mut other = begun();
    let (card, figure, _) = figure_of(&other.shown_programme().clone());
    let what =
        QuoteRequest { session: Some(SESSION.into()), sources: vec![QuoteSource::Figure { card, figure }] };
    ask(&mut other, InterventionAction::Quote { what, caret: None });
    let place = self::place(&other);
    let removed = other.notebook.text(&place).to_owned();
    let splice = Splice { at: 0, removed, inserted: "改写".into() };
    update(&mut other, Action::EditNote { place, splice, typing: false });
    assert!(changed_quotes(the(&other), &programme).is_empty());
}

#[test]
fn read_only_notes_take_no_intervention() {
    let mut state = begun();
    state.access = NotesAccess::ReadOnly(ReadOnlyReason::OtherWindow);
    let before = state.notebook.clone();
    for action in [
        InterventionAction::New { framed: true },
        InterventionAction::Remove,
        InterventionAction::NextStatus,
        InterventionAction::KeepVersion,
        InterventionAction::TogglePoint(PointId::from("p1")),
    ] {
        assert!(ask(&mut state, action.clone()).is_empty(), "{action:?}");
    }
    assert_eq!(state.notebook, before);
}

/// Takes back a step that is not of what is shown: its place is named first.
fn undo_elsewhere(state: &mut State) {
    let before = state.notebook.clone();
    update(state, Action::Undo);
    assert_eq!(state.notebook, before, "{:?}", state.notices.last());
    assert!(state.notices.last().unwrap().offers.contains(&Command::Undo));
    update(state, Action::Undo);
}

#[test]
fn a_copy_s_interventions_and_mission_parts_are_taken_in_and_nothing_is_replaced() {
    let mut state = begun();
    let mut copy = state.notebook.clone();
    let mut own = state.notebook.interventions_of(&SESSION.into())[0].clone();
    // The copy has the same draft further written, a version of it, and one for a session without any.
    own.body.text.push_str("\n副本里多写的一句。");
    let mut version = Intervention::new("d2".into(), LangTag::new("en"));
    version.version_of = Some("d1".into());
    version.body.text = "Chair,".into();
    copy.sessions.get_mut(&SESSION.into()).unwrap().interventions = vec![own.clone(), version];
    let mut other = Intervention::new("d9".into(), LangTag::new("zh-Hans"));
    other.body.text = "闭幕发言".into();
    copy.sessions.entry("closing".into()).or_default().interventions = vec![other.clone()];
    copy.mission.summary.text = "摘要".into();
    let before = state.notebook.clone();
    let open = |state: &mut State, copy: &Notebook| {
        update(state, Action::CopyOpened { name: "副本.json".into(), notes: Ok(Box::new(copy.clone())) })
    };
    open(&mut state, &copy);
    let interventions = state.notebook.interventions_of(&SESSION.into());
    assert_eq!(interventions.len(), 3);
    assert_eq!(interventions[0], before.interventions_of(&SESSION.into())[0], "what was here is as it was");
    assert_eq!(interventions[1].body.text, own.body.text);
    assert!(interventions[1].title.contains("副本.json"));
    assert_eq!(
        interventions[2].version_of.as_ref(),
        Some(&interventions[1].id),
        "the version belongs to the copy's"
    );
    assert_eq!(state.notebook.interventions_of(&SessionId::from("closing")), [other]);
    assert_eq!(state.notebook.mission.summary.text, "摘要");
    let after = state.notebook.clone();
    open(&mut state, &copy);
    assert_eq!(state.notebook, after, "the same copy adds nothing again");
    undo_elsewhere(&mut state);
    assert_eq!(state.notebook, before);
}

#[test]
fn older_notebooks_open_and_newer_fields_survive_at_every_level() {
    let old: Notebook =
        serde_json::from_str(r#"{ "format": "rostrum-notebook", "version": 1, "programme": "p" }"#).unwrap();
    assert_eq!(old.intervention_count(), 0);
    let newer = serde_json::json!({
        "format": "rostrum-notebook", "version": 1, "programme": "p",
        "forum": {}, "sessions": { "thematic-2": { "note": {}, "drafts": [ {
            "id": "d1", "kind": "own", "language": "zh-Hans", "interpreted": true, "status": "filed", "mood": "calm",
            "body": { "text": "正文", "font": "宋体" },
            "floor": { "state": "listed", "seat": 12 },
            "clearance": { "by": "国际司", "on": "2022-02-21", "stamp": true },
            "points": [ { "point": "a", "paragraph": "正文", "weight": 2 } ],
            "quotes": [ { "source": { "figure": { "card": "c", "figure": "f" } }, "text": "引文", "lens": 1,
                          "value": { "value": 15.9, "qualifiers": ["about"], "digits": 1 } } ],
            "versions": [ { "text": "旧", "at": "2022-02-20T10:00:00Z", "reason": "kept", "by": "x" } ],
            "returned": { "text": "回", "at": "2022-02-20T10:00:00Z", "from": "y" },
            "runs": [ { "at": "2022-02-20T10:00:00Z", "total_secs": 170.0, "units": 300.0, "language": "zh-Hans",
                        "interpreted": true, "room": "z" } ] } ] } }
    });
    let notebook: Notebook = serde_json::from_value(newer.clone()).unwrap();
    assert_eq!(serde_json::to_value(&notebook).unwrap(), newer);
    // An edit keeps them too.
    let mut state = state_with(notebook, Language::ZhHans);
    set(&mut state, InterventionFieldChange::Title("题".into()));
    let written = serde_json::to_value(&state.notebook).unwrap();
    let intervention = &written["sessions"]["thematic-2"]["drafts"][0];
    assert_eq!(
        (&intervention["title"], &intervention["mood"], &intervention["floor"]["seat"]),
        (&"题".into(), &"calm".into(), &12.into())
    );
}

#[test]
fn times_of_change_are_those_of_the_text() {
    let state = begun();
    let edited: DateTime<Utc> = "2022-02-21T08:00:00Z".parse().unwrap();
    assert_eq!(the(&state).body.edited, Some(edited));
}
