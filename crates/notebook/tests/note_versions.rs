//! Earlier versions of notes: when a text is kept, how many are, the way back, and that no clock takes one away.

mod bounds;
mod property;

use chrono::{DateTime, TimeDelta, Utc};
use proptest::prelude::*;
use rostrum_notebook::{
    Edit, MAX_NOTE_VERSION_BYTES, MAX_NOTE_VERSIONS, MAX_NOTEBOOK_VERSION_BYTES, NotePlace, NoteVersion,
    NoteVersionReason, Notebook, Splice, UndoHistory, UndoOutcome, VisiblePlace, commitments,
    follow_up_tasks,
};
use rostrum_programme::SessionId;
use rostrum_testing::programmes::forum_programme;

fn at(text: &str) -> DateTime<Utc> {
    text.parse().unwrap()
}

fn session(id: &str) -> NotePlace {
    NotePlace::Session(SessionId::from(id))
}

/// A delegate at work, and the replica that the save worker keeps: it is given the edits alone.
struct Desk {
    notebook: Notebook,
    replica: Notebook,
    history: UndoHistory,
    now: DateTime<Utc>,
}

impl Desk {
    fn new() -> Self {
        Self::on(Notebook::new("p".into()))
    }

    fn on(notebook: Notebook) -> Self {
        let now = at("2022-02-22T09:00:00Z");
        Self { replica: notebook.clone(), notebook, history: UndoHistory::default(), now }
    }

    fn make(&mut self, edits: Vec<Edit>) {
        let now_ms = u64::try_from(self.now.timestamp_millis()).unwrap_or_default();
        self.history.apply_and_record(&mut self.notebook, edits.clone(), now_ms).unwrap();
        self.follow(&edits);
    }

    fn follow(&mut self, edits: &[Edit]) {
        for edit in edits {
            self.replica.apply(edit).unwrap();
        }
        assert_eq!(self.replica, self.notebook);
    }

    fn write(&mut self, place: &NotePlace, new: &str) {
        let Some(splice) = Splice::between(self.notebook.text(place), new) else { return };
        let edits = self.notebook.edits_for_text_change(place, splice, self.now, &self.history);
        self.make(edits);
    }

    fn append(&mut self, place: &NotePlace, more: &str) {
        let new = format!("{}{more}", self.notebook.text(place));
        self.write(place, &new);
    }

    fn pass(&mut self, minutes: i64) {
        self.now += TimeDelta::minutes(minutes);
    }

    fn versions(&self, place: &NotePlace) -> &[NoteVersion] {
        self.notebook.note(place).map_or(&[], |note| &note.versions)
    }

    fn texts(&self, place: &NotePlace) -> Vec<&str> {
        self.versions(place).iter().map(|version| version.text.as_str()).collect()
    }

    fn step(&mut self, place: &NotePlace, forwards: bool) -> bool {
        let here = VisiblePlace { place: place.clone(), among_interventions: false };
        let outcome = match forwards {
            true => self.history.redo(&mut self.notebook, &here),
            false => self.history.undo(&mut self.notebook, &here),
        };
        match outcome.unwrap() {
            UndoOutcome::Made(made) => {
                self.follow(&made.edits);
                true
            }
            _ => false,
        }
    }

    /// All the way back, or on.
    fn go(&mut self, forwards: bool) {
        while (0..3).filter(|note| self.step(&note_of(*note), forwards)).count() > 0 {}
    }

    /// The window is closed and opened again: what could be undone no longer can.
    fn reopen(&mut self) {
        self.history = UndoHistory::default();
    }
}

#[test]
fn a_session_of_work_leaves_the_text_that_it_began_with() {
    let note = session("opening");
    let mut desk = Desk::new();
    desk.write(&note, "第一天");
    desk.append(&note, "，主席致辞。");
    assert!(desk.versions(&note).is_empty(), "there was nothing before");
    desk.pass(29);
    desk.append(&note, "同一段工作。");
    assert!(desk.versions(&note).is_empty(), "a short pause is none");
    let first_day = desk.notebook.text(&note).to_owned();
    let written = desk.now;
    desk.pass(30);
    desk.append(&note, "第二天");
    desk.append(&note, "，继续。");
    assert_eq!(desk.texts(&note), [first_day.as_str()]);
    let version = &desk.versions(&note)[0];
    assert_eq!((version.at, &version.reason), (written, &NoteVersionReason::WorkResumed));
    // Undo of the typing gives the notebook back as it was, without the version.
    while desk.step(&note, false) {}
    assert_eq!(desk.notebook, Notebook::new("p".into()));
    while desk.step(&note, true) {}
    assert_eq!(desk.texts(&note), [first_day.as_str()]);
}

#[test]
fn a_window_that_was_opened_anew_begins_a_session_of_work() {
    let note = NotePlace::Forum;
    let mut desk = Desk::new();
    desk.write(&note, "要点一");
    desk.reopen();
    desk.pass(1);
    desk.append(&note, "要点二");
    assert_eq!(desk.texts(&note), ["要点一"]);
    // Taken back and typed on: what the window was opened with is kept all the same.
    desk.step(&note, false);
    assert!(desk.texts(&note).is_empty());
    desk.append(&note, "另一要点");
    assert_eq!(desk.texts(&note), ["要点一"]);
    desk.reopen();
    desk.write(&note, "要点一");
    desk.reopen();
    desk.append(&note, "再来");
    assert_eq!(desk.texts(&note), ["要点一", "要点一另一要点", "要点一"]);
    let edits = desk.notebook.edits_to_bring_back_version(&note, 1, desk.now).unwrap();
    desk.make(edits);
    desk.reopen();
    let known = desk.versions(&note).len();
    let edits = desk.notebook.edits_to_bring_back_version(&note, 0, desk.now).unwrap();
    desk.make(edits);
    let edits = desk.notebook.edits_to_bring_back_version(&note, 3, desk.now).unwrap();
    desk.make(edits);
    assert_eq!(desk.versions(&note).len(), known + 2, "each text that stood is kept");
}

#[test]
fn what_goes_at_once_can_be_fetched_back_and_a_slip_is_none() {
    let note = session("thematic-2");
    let long = "各国代表就社会保护底线的筹资方式交换了意见，多数认为应写入国家预算，并由劳资政三方共同监督执行情况。";
    assert!(long.len() >= 120);
    let kept = |before: &str, after: &str| -> Vec<String> {
        let mut desk = Desk::new();
        desk.write(&note, before);
        desk.pass(1);
        desk.write(&note, after);
        desk.texts(&note).into_iter().map(str::to_owned).collect()
    };
    let text = format!("开头\n{long}\n结尾");
    assert_eq!(kept(&text, "开头\n结尾"), [text.as_str()], "a paragraph was cut out");
    assert_eq!(kept(&text, "开头\n另一段很短的话\n结尾"), [text.as_str()], "pasted over");
    assert_eq!(kept("给玛丽亚打电话", ""), ["给玛丽亚打电话"], "a short note was emptied");
    assert_eq!(kept("主席致辞，各方表态。", "甲"), ["主席致辞，各方表态。"], "all selected and typed over");
    assert_eq!(kept("主席", "各方"), [""; 0], "a word put right");
    assert_eq!(kept("ab", ""), [""; 0], "two letters are a slip");
    assert_eq!(kept("几个字和更多", "几个字"), [""; 0]);
    assert_eq!(kept(" \n ", ""), [""; 0], "blank");
    // A list is made of it, and the tasks ticked: nothing is gone.
    let items = format!("{long}\n第二项\n{long}。");
    let listed = items.lines().map(|line| format!("- [ ] {line}\n")).collect::<String>();
    assert_eq!(kept(&items, &listed), [""; 0]);
    let mut desk = Desk::new();
    desk.write(&note, &text);
    desk.pass(1);
    desk.write(&note, "");
    assert_eq!(desk.versions(&note)[0].reason, NoteVersionReason::TextRemoved);
    assert!(desk.notebook.holds_anything(&"thematic-2".into()), "what was deleted is still the delegate's");
    assert!(!desk.notebook.is_blank());
}

/// Paragraphs that are moved about or cut one after the other: what goes is in the version that the session of work began
/// with, so no other one is kept, and undo leads as far back as ever.
#[test]
fn what_a_version_has_already_is_not_kept_again() {
    let note = session("thematic-2");
    let paragraphs: Vec<String> = (0..40).map(|at| format!("第{at}段{}\n", "字".repeat(2_000))).collect();
    let mut desk = Desk::new();
    desk.write(&note, &paragraphs.concat());
    let long = desk.notebook.clone();
    desk.reopen();
    for gone in 1..40 {
        desk.write(&note, &paragraphs[gone..].concat());
    }
    assert_eq!(desk.texts(&note), [paragraphs.concat()]);
    // What was written meanwhile is in no version yet.
    desk.append(&note, &"新".repeat(100));
    desk.write(&note, "短");
    assert_eq!(desk.versions(&note).len(), 2);
    while desk.step(&note, false) {}
    assert_eq!(desk.notebook, long);
}

#[test]
fn an_earlier_version_is_brought_back_by_one_step_and_what_stood_is_kept() {
    let note = session("closing");
    let mut desk = Desk::new();
    desk.write(&note, "甲");
    desk.pass(60);
    desk.append(&note, "乙");
    desk.pass(1);
    let before = desk.notebook.clone();
    let edits = desk.notebook.edits_to_bring_back_version(&note, 0, desk.now).unwrap();
    desk.make(edits);
    assert_eq!(desk.notebook.text(&note), "甲");
    assert_eq!(desk.texts(&note), ["甲", "甲乙"]);
    assert_eq!(desk.versions(&note)[1].reason, NoteVersionReason::BeforeRestored);
    assert_eq!(desk.notebook.note(&note).unwrap().edited, Some(desk.now));
    desk.step(&note, false);
    assert_eq!(desk.notebook, before);
    desk.step(&note, true);
    assert!(desk.notebook.edits_to_bring_back_version(&note, 0, desk.now).is_none(), "it is the text");
    assert!(desk.notebook.edits_to_bring_back_version(&note, 9, desk.now).is_none());
    assert!(desk.notebook.edits_to_bring_back_version(&session("none"), 0, desk.now).is_none());
}

#[test]
fn a_version_that_is_let_go_is_gone_and_undo_brings_it_back() {
    let note = session("closing");
    let mut desk = Desk::new();
    desk.write(&note, "秘密");
    for text in ["公开一", "公开二"] {
        desk.pass(60);
        desk.write(&note, text);
    }
    let edit = desk.notebook.edit_to_remove_versions(&note, 0..1).unwrap();
    desk.make(vec![edit]);
    assert_eq!(desk.texts(&note), ["公开一"]);
    assert!(!serde_json::to_string(&desk.notebook).unwrap().contains("秘密"));
    desk.step(&note, false);
    assert_eq!(desk.texts(&note), ["秘密", "公开一"]);
    let all = desk.notebook.edit_to_remove_versions(&note, 0..2).unwrap();
    desk.make(vec![all]);
    assert!(desk.texts(&note).is_empty());
    assert!(desk.notebook.edit_to_remove_versions(&note, 0..0).is_none());
    assert!(desk.notebook.edit_to_remove_versions(&note, 0..1).is_none());
    assert!(!serde_json::to_string(&desk.notebook).unwrap().contains("versions"));
}

#[test]
fn a_difference_says_how_much_went_and_came() {
    let version = NoteVersion {
        text: "主席致辞。\nThree members spoke.".to_owned(),
        at: at("2022-02-22T09:00:00Z"),
        reason: NoteVersionReason::WorkResumed,
        extra: Default::default(),
    };
    let difference = version.difference_to("主席致辞。\nFour members of the group spoke.");
    assert_eq!((difference.gone.words, difference.gone.han), (1, 0));
    assert_eq!((difference.added.words, difference.added.han), (4, 0));
    assert!(!difference.is_none());
    let difference = version.difference_to("Three members spoke.");
    assert_eq!((difference.gone.han, difference.added.total()), (4, 0));
    assert!(version.difference_to(&version.text).is_none());
}

/// What was deleted is read by nothing that reads notes.
#[test]
fn nothing_is_gathered_from_earlier_versions() {
    let note = session("s1");
    let programme = forum_programme(3);
    let mut desk = Desk::new();
    desk.write(&note, "- [ ] 旧任务\n**承诺（某国）：**旧承诺");
    assert_eq!(follow_up_tasks(&desk.notebook, &programme).len(), 1);
    assert_eq!(commitments(&desk.notebook, &programme).len(), 1);
    desk.pass(60);
    desk.write(&note, "新文本");
    assert_eq!(desk.versions(&note).len(), 1);
    assert!(follow_up_tasks(&desk.notebook, &programme).is_empty());
    assert!(commitments(&desk.notebook, &programme).is_empty());
    assert_eq!(desk.notebook.note_and_intervention_text_bytes(), "新文本".len());
    desk.pass(60);
    desk.write(&note, "");
    assert_eq!(desk.notebook.filled_note_count(), 0);
}

#[test]
fn versions_of_a_copy_are_added_by_their_time_and_none_of_ours_goes_for_them() {
    let version = |text: &str, day: u32| NoteVersion {
        text: text.to_owned(),
        at: at(&format!("2022-02-{day:02}T09:00:00Z")),
        reason: NoteVersionReason::WorkResumed,
        extra: Default::default(),
    };
    let note = session("opening");
    let insert = |inserted: Vec<NoteVersion>| Edit::NoteVersions {
        place: note.clone(),
        at: 0,
        removed: Vec::new(),
        inserted,
    };
    let mut desk = Desk::new();
    desk.make(vec![insert(vec![version("甲", 2), version("丙", 4)])]);
    let copied = [version("零", 1), version("甲", 2), version("乙", 3), version("丁", 5)];
    let before = desk.notebook.clone();
    let edit = desk.notebook.edit_to_add_versions_of_copy(&note, &copied).unwrap();
    desk.make(vec![edit]);
    assert_eq!(desk.texts(&note), ["零", "甲", "乙", "丙", "丁"]);
    assert!(desk.notebook.edit_to_add_versions_of_copy(&note, &copied).is_none(), "all are known");
    desk.step(&note, false);
    assert_eq!(desk.notebook, before);
    // Where there is little room, ours stay and the newest of the copy come.
    let ours: Vec<NoteVersion> =
        (0..MAX_NOTE_VERSIONS - 1).map(|at| version(&format!("我{at}"), 10)).collect();
    let mut full = Desk::new();
    full.make(vec![insert(ours.clone())]);
    let edit = full.notebook.edit_to_add_versions_of_copy(&note, &copied).unwrap();
    full.make(vec![edit]);
    assert_eq!(full.versions(&note).len(), MAX_NOTE_VERSIONS);
    assert!(ours.iter().all(|own| full.versions(&note).contains(own)));
    assert!(full.texts(&note).contains(&"丁"));
}

#[test]
fn notes_without_versions_read_as_before_and_a_newer_reason_is_kept() {
    let old = r#"{ "format": "rostrum-notebook", "version": 1, "programme": "p",
        "forum": { "text": "复苏", "edited": "2022-02-21T10:00:00Z" }, "sessions": {} }"#;
    let read: Notebook = serde_json::from_str(old).unwrap();
    assert!(read.forum.versions.is_empty());
    assert!(!serde_json::to_string(&read).unwrap().contains("versions"));
    let newer = r#"{ "format": "rostrum-notebook", "version": 1, "programme": "p", "forum": { "text": "b", "versions":
        [{ "text": "a", "at": "2022-02-21T10:00:00Z", "reason": "by-hand", "label": "x" }] }, "sessions": {} }"#;
    let read: Notebook = serde_json::from_str(newer).unwrap();
    assert_eq!(read.forum.versions[0].reason, NoteVersionReason::Other("by-hand".to_owned()));
    let written = serde_json::to_value(&read).unwrap();
    assert_eq!(written["forum"]["versions"][0]["label"], "x");
    assert_eq!(written["forum"]["versions"][0]["reason"], "by-hand");
}

fn note_of(index: usize) -> NotePlace {
    if index == 0 { NotePlace::Forum } else { session(&format!("s{index}")) }
}

#[test]
fn what_is_deleted_letter_by_letter_or_word_by_word_can_be_fetched_back() {
    let words = "Two points for the capital: coverage of the self-employed, and who pays for the floor in the first years.";
    let chinese =
        "请财政部核对二〇二一年的覆盖率，并说明低收入国家的数字是怎样估计的；发言里要引用这个出处。";
    let long = format!("{}\n{}", "Some other paragraph that stays where it is. ".repeat(20), words.repeat(3));
    for (text, left) in [(words, 0), (chinese, 0), (long.as_str(), long.len() - 2 * words.len())] {
        for by_word in [false, true] {
            let mut desk = Desk::new();
            let place = session("opening");
            desk.write(&place, text);
            desk.history.close_step();
            desk.pass(1);
            while desk.notebook.text(&place).len() > left {
                let now = desk.notebook.text(&place);
                let end = if by_word { now.trim_end().rfind(' ').unwrap_or(0) } else { 0 };
                let end = end.max(left);
                let cut = if by_word { end } else { now.char_indices().last().map_or(0, |(at, _)| at) };
                let new = now[..cut].to_owned();
                desk.write(&place, &new);
                // Some are made without a pause and join, others are steps of their own.
                desk.now += TimeDelta::milliseconds(if desk.notebook.text(&place).len().is_multiple_of(3) {
                    1_600
                } else {
                    30
                });
            }
            assert!(desk.texts(&place).contains(&text), "{by_word}: {:?}", desk.texts(&place));
            assert!(desk.texts(&place).len() <= 2, "kept once: {:?}", desk.texts(&place));
            // And all of it can be undone, versions too.
            while desk.step(&place, false) {}
            assert_eq!((desk.notebook.text(&place), desk.versions(&place).len()), ("", 0));
        }
    }
}

#[test]
fn deletions_with_words_in_between_are_no_run() {
    let mut desk = Desk::new();
    let place = session("opening");
    desk.write(&place, "one two three");
    desk.pass(1);
    for _ in 0..40 {
        let now = desk.notebook.text(&place).to_owned();
        desk.write(&place, &now[..now.len() - 5]);
        desk.history.close_step();
        desk.append(&place, "three");
        desk.history.close_step();
    }
    assert_eq!(desk.texts(&place), [""; 0]);
}
