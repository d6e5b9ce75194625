//! Search without a window: terms, ranks, notes, and any input at all.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic,
    clippy::print_stderr,
    reason = "a test may stop at once, and says what it passes over"
)]

mod table;

use proptest::prelude::*;
use rostrum_formats::builtin_programme::builtin_programme;
use rostrum_notebook::{Edit, NotePlace, Notebook, Splice, UndoHistory};
use rostrum_programme::{LangTag, Programme, Session, SessionId};
use rostrum_search::{FoundItem, FoundItemKind, Index, SearchResults, SearchableCommand, SearchableContent};
use std::cell::RefCell;
use std::sync::{Arc, LazyLock};

const COMMANDS: [&str; 4] = ["设置…", "保存笔记副本…", "Open a copy of notes…", "气候"];

static SEARCHABLE: LazyLock<Vec<SearchableCommand>> = LazyLock::new(|| {
    COMMANDS.map(|name| SearchableCommand { name: name.to_owned(), also: Vec::new() }).to_vec()
});

static PROGRAMME: LazyLock<Arc<Programme>> = LazyLock::new(|| Arc::new(builtin_programme().unwrap().value));

thread_local! {
    /// Kept from case to case, so that only the notes are folded anew.
    static INDEX: RefCell<Index> = RefCell::default();
}

fn labels(session: &Session) -> Vec<String> {
    match session.number {
        Some(number) => vec![format!("专题 {number}"), format!("Session\u{A0}{number}")],
        None => vec!["全会".to_owned()],
    }
}

fn index_of(programme: &Arc<Programme>, notebook: &Notebook) -> Index {
    let mut index = Index::default();
    follow(&mut index, programme, notebook);
    index
}

fn follow(index: &mut Index, programme: &Arc<Programme>, notebook: &Notebook) {
    index.update(&source_of(programme, notebook));
}

fn source_of<'a>(programme: &'a Arc<Programme>, notebook: &'a Notebook) -> SearchableContent<'a> {
    SearchableContent {
        programme,
        notebook,
        lang: LangTag::new("zh-Hans"),
        today: None,
        commands: &SEARCHABLE,
        labels: &labels,
    }
}

fn with_note(notebook: &mut Notebook, place: NotePlace, text: &str) {
    let removed = notebook.text(&place).to_owned();
    let splice = Splice { at: 0, removed, inserted: text.to_owned() };
    notebook.apply(&Edit::Text { place, splice, edited: (None, None) }).unwrap();
}

fn notes(text: &str) -> (Arc<Programme>, Notebook) {
    let programme = PROGRAMME.clone();
    let mut notebook = Notebook::new(programme.id.clone());
    with_note(&mut notebook, NotePlace::Session("thematic-2".into()), text);
    (programme, notebook)
}

fn kind(found: &SearchResults, kind: FoundItemKind) -> Vec<FoundItem> {
    let groups = found.groups.iter().filter(|group| group.kind == kind);
    groups.flat_map(|group| &group.hits).map(|hit| hit.item.clone()).collect()
}

fn session(id: &str) -> FoundItem {
    FoundItem::Session(SessionId::from(id))
}

#[test]
fn chinese_is_found_by_substring_with_its_place_in_the_line() {
    let (programme, notebook) = notes("# 会前\n- [ ] 问：发展中国家的气候融资从哪里来？\n别的");
    let index = index_of(&programme, &notebook);
    let found = index.search("气候");
    let notes = found.groups.iter().find(|group| group.kind == FoundItemKind::FollowUp).unwrap();
    assert_eq!(notes.hits.len(), 1);
    let excerpt = notes.hits[0].excerpt.clone().unwrap();
    assert_eq!(&excerpt.text[excerpt.ranges[0].clone()], "气候");
    assert!(excerpt.text.contains("气候融资"));
    let FoundItem::FollowUp { at, place } = &notes.hits[0].item else { panic!("not a task") };
    assert!(notebook.text(place)[*at..].starts_with("气候融资"));
}

/// What is found in a note is shown in its words: no asterisks, no addresses of links, no boxes.
#[test]
fn the_line_of_a_note_is_shown_without_its_marks() {
    let text = "intro\n[13:15] **雇主组**：要顾及小企业的*现金流*，见 [报告](https://example.org/a)。\n";
    let (programme, notebook) = notes(text);
    let found = index_of(&programme, &notebook).search("现金流");
    let hit = &found.groups[0].hits[0];
    let excerpt = hit.excerpt.clone().unwrap();
    assert!(
        !excerpt.text.contains('*') && excerpt.text.contains("雇主组：要顾及小企业的现金流"),
        "{}",
        excerpt.text
    );
    assert_eq!(&excerpt.text[excerpt.ranges[0].clone()], "现金流");
    // It leads to where the words stand in the text as it was written.
    let FoundItem::Note { at, .. } = hit.item else { panic!("{hit:?}") };
    assert!(text[at..].starts_with("现金流"), "{at}");
}

#[test]
fn what_was_deleted_is_not_found() {
    let (programme, mut notebook) = notes("留下的话");
    let place = NotePlace::Session("thematic-2".into());
    let splice = Splice { at: 0, removed: "留下的话".to_owned(), inserted: "改写过的话".to_owned() };
    let now = "2022-02-22T09:00:00Z".parse().unwrap();
    for edit in notebook.edits_for_text_change(&place, splice, now, &UndoHistory::default()) {
        notebook.apply(&edit).unwrap();
    }
    assert_eq!(notebook.note(&place).unwrap().versions[0].text, "留下的话");
    let index = index_of(&programme, &notebook);
    assert!(index.search("留下的话").groups.is_empty());
    assert_eq!(index.search("改写过的话").groups.len(), 1);
}

#[test]
fn a_name_that_begins_with_the_term_comes_first() {
    let (programme, notebook) = notes("讨论设置");
    let index = index_of(&programme, &notebook);
    let found = index.search("设置");
    assert_eq!(found.groups[0].kind, FoundItemKind::Command);
    assert_eq!(found.groups[0].hits[0].item, FoundItem::Command(0));
    let found = index.search("社会保护");
    assert_eq!(found.groups[0].hits[0].item, session("thematic-2"), "in the title before in the text");
    assert!(found.groups[0].hits.len() > 1, "and in the text of others");
}

#[test]
fn a_session_is_found_by_number_in_any_form_and_by_its_title_in_any_language() {
    let (programme, notebook) = notes("");
    let index = index_of(&programme, &notebook);
    for typed in [
        "专题2",
        "专题 2",
        "session 2",
        "S2",
        "ｓｅｓｓｉｏｎ　２",
        "universal social",
        "protección social",
        "PROTECCION",
    ] {
        let found = index.search(typed);
        assert_eq!(found.groups[0].hits[0].item, session("thematic-2"), "{typed}");
    }
}

#[test]
fn every_term_must_be_there_in_any_order() {
    let (programme, notebook) = notes("雇主组：公正过渡要有融资。\n工人组：公正过渡。");
    let index = index_of(&programme, &notebook);
    assert_eq!(kind(&index.search("融资 公正"), FoundItemKind::Note).len(), 1);
    assert_eq!(kind(&index.search("公正"), FoundItemKind::Note).len(), 2);
    assert_eq!(kind(&index.search("公正 融资 没有的词"), FoundItemKind::Note).len(), 0);
}

#[test]
fn signs_do_no_harm() {
    let (programme, notebook) = notes("C++ and c# (draft)\n15.9%的企业");
    let index = index_of(&programme, &notebook);
    assert_eq!(kind(&index.search("c++"), FoundItemKind::Note).len(), 1);
    assert_eq!(kind(&index.search("１５．９％"), FoundItemKind::Note).len(), 1);
    assert_eq!(kind(&index.search("企业，"), FoundItemKind::Note).len(), 1);
    for typed in ["(", "[a", "\\", ".*", "，", "。。", "++", "\u{301}", "\u{200B}"] {
        index.search(typed);
    }
}

#[test]
fn without_a_term_all_sessions_stand_by_time_and_then_all_commands() {
    let (programme, notebook) = notes("一");
    let index = index_of(&programme, &notebook);
    for typed in ["", "  ", "\u{3000}", "\u{200B}"] {
        let found = index.search(typed);
        let sessions: Vec<FoundItem> = programme
            .sessions_by_time()
            .into_iter()
            .map(|session| FoundItem::Session(session.id.clone()))
            .collect();
        assert_eq!(kind(&found, FoundItemKind::Session), sessions);
        assert_eq!(kind(&found, FoundItemKind::Command).len(), COMMANDS.len());
        assert_eq!(kind(&found, FoundItemKind::Note), []);
    }
}

#[test]
fn what_was_folded_leads_back_to_what_was_written() {
    for (text, typed, written) in [
        ("Le délégué des États", "DELEGUE", "délégué"),
        ("Le de\u{301}le\u{301}gue\u{301} parle", "délégué", "de\u{301}le\u{301}gue\u{301}"),
        ("共ＩＬＯ与１８７个成员国", "ilo", "ＩＬＯ"),
        ("共ＩＬＯ与１８７个成员国", "187", "１８７"),
        ("复苏，公正；过渡", "复苏", "复苏"),
        ("le cœur du débat", "coeur", "cœur"),
        ("die Straße hier", "strasse", "Straße"),
        ("l’avenir du travail", "l'avenir", "avenir"),
        ("İstanbul", "istanbul", "İstanbul"),
    ] {
        let (programme, notebook) = notes(text);
        let found = index_of(&programme, &notebook).search(typed);
        let group = found.groups.iter().find(|group| group.kind == FoundItemKind::Note);
        let excerpt =
            group.unwrap_or_else(|| panic!("{typed} not in {text}")).hits[0].excerpt.clone().unwrap();
        assert_eq!(&excerpt.text[excerpt.ranges[0].clone()], written, "{typed} in {text}");
    }
}

#[test]
fn a_session_found_by_its_text_shows_the_text() {
    let (programme, notebook) = notes("");
    let found = index_of(&programme, &notebook).search("莱德");
    let hit = found.hits().next().expect("the Director-General speaks");
    let excerpt = hit.excerpt.clone().unwrap();
    assert_eq!(&excerpt.text[excerpt.ranges[0].clone()], "莱德");
    assert!(hit.title.is_empty());
}

#[test]
fn a_note_that_changed_is_found_by_what_it_says_now() {
    let (programme, mut notebook) = notes("旧的一行");
    let mut index = index_of(&programme, &notebook);
    with_note(&mut notebook, NotePlace::Session("thematic-2".into()), "新的一行");
    with_note(&mut notebook, NotePlace::Session("not-listed".into()), "另一份新的");
    follow(&mut index, &programme, &notebook);
    assert_eq!(kind(&index.search("旧的"), FoundItemKind::Note).len(), 0);
    assert_eq!(kind(&index.search("新的"), FoundItemKind::Note).len(), 2);
}

#[test]
fn an_index_is_made_piece_by_piece_and_finds_the_same_in_the_end() {
    let (programme, mut notebook) = notes("第一份笔记");
    with_note(&mut notebook, NotePlace::Session("thematic-3".into()), "第二份笔记");
    let source = source_of(&programme, &notebook);
    let mut index = Index::default();
    let mut steps = 0;
    loop {
        // One text a time.
        let mut room = 1;
        let progress = index.update_while(&source, &mut || std::mem::replace(&mut room, 0) > 0);
        steps += 1;
        assert_eq!(progress.done, steps);
        assert_eq!(progress.total, programme.sessions.len() + 2);
        if progress.is_complete() {
            break;
        }
        assert!(progress.percent() < 100);
        // What is there can be found meanwhile, commands from the start.
        assert_eq!(index.search(COMMANDS[0]).groups[0].kind, FoundItemKind::Command);
    }
    assert_eq!(steps, 8);
    let whole = index_of(&programme, &notebook);
    for typed in ["", "笔记", "社会", "session", "2"] {
        assert_eq!(index.search(typed), whole.search(typed));
    }
}

#[test]
fn more_than_can_be_shown_is_counted() {
    let (programme, notebook) = notes(&"一行关于融资的字\n".repeat(1_000));
    let found = index_of(&programme, &notebook).search("融资的字");
    let group = found.groups.iter().find(|group| group.kind == FoundItemKind::Note).unwrap();
    assert_eq!((group.hits.len(), group.total), (200, 1_000));
}

/// Letters that fold in every way there is, and any others.
fn writing() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        "[a-zA-Z0-9 ]{0,6}",
        "[气候公正融资，。、；：“”《》…（）１２ＡＢ\u{3000}]{0,6}",
        "[éÉeE\u{301}ßœŒﬁİıς\u{200B}\u{FE0F}½㈱가が\n\t+#%-]{0,6}",
        "\\PC{0,4}",
    ];
    proptest::collection::vec(piece, 0..8).prop_map(|pieces| pieces.concat())
}

proptest! {
    #[test]
    fn what_is_shown_is_there(text in writing(), typed in writing(), from in 0_usize..40, len in 1_usize..6) {
        // Half of the time what is looked for is there.
        let part: String = text.chars().skip(from).take(len).collect();
        for typed in [typed, part] {
            let (programme, notebook) = if text.is_empty() { notes("一") } else { notes(&text) };
            let found = INDEX.with_borrow_mut(|index| {
                follow(index, &programme, &notebook);
                index.search(&typed)
            });
            for hit in found.hits() {
                if let Some(excerpt) = &hit.excerpt {
                    for range in &excerpt.ranges {
                        prop_assert!(excerpt.text.get(range.clone()).is_some_and(|found| !found.is_empty()));
                    }
                }
                if let FoundItem::Note { place, at } = &hit.item {
                    prop_assert!(notebook.text(place).is_char_boundary(*at));
                }
            }
        }
    }

    /// A word of a note is found by itself, by its beginning and in capitals, whatever stands around it.
    #[test]
    fn a_word_is_found_by_its_beginning(
        before in writing(), word in "[b-df-hj-np-tv-z]{6,9}", after in writing(), length in 3_usize..6,
    ) {
        let text = format!("{before} {word} {after}");
        let (programme, notebook) = notes(&text);
        let (whole, begun, loud) = INDEX.with_borrow_mut(|index| {
            follow(index, &programme, &notebook);
            let lines = |typed: &str| {
                let found = index.search(typed);
                kind(&found, FoundItemKind::Note).len() + kind(&found, FoundItemKind::FollowUp).len()
            };
            (lines(&word), lines(&word[..length]), lines(&word.to_uppercase()))
        });
        prop_assert!(whole >= 1 && begun >= 1 && loud >= 1, "{word} in {text:?}");
    }
}

#[test]
fn the_overview_is_found_by_what_it_says_in_any_language() {
    let (programme, notebook) = notes("");
    let index = index_of(&programme, &notebook);
    for typed in [
        "古特雷斯",
        "全球加速器",
        "187个成员国",
        "Guterres",
        "Global Accelerator",
        "400 million",
        "Estados Miembros",
    ] {
        let found = index.search(typed);
        assert_eq!(kind(&found, FoundItemKind::Overview), [FoundItem::Overview], "{typed}");
        let hit = found.hits().find(|hit| hit.item == FoundItem::Overview).unwrap();
        let excerpt = hit.excerpt.as_ref().unwrap_or_else(|| panic!("{typed} without its line"));
        assert!(!excerpt.ranges.is_empty(), "{typed}");
    }
    assert_eq!(kind(&index.search("查无此词"), FoundItemKind::Overview), []);
    assert_eq!(kind(&index.search(""), FoundItemKind::Overview), []);
}

/// Among sessions that answer alike the reader's own come first, then those that begin sooner.
#[test]
fn mine_come_before_theirs_and_the_soonest_first() {
    let programme = PROGRAMME.clone();
    let mut notebook = Notebook::new(programme.id.clone());
    let sessions =
        |notebook: &Notebook| kind(&index_of(&programme, notebook).search("13:00"), FoundItemKind::Session);
    assert_eq!(sessions(&notebook), [session("opening"), session("thematic-2"), session("thematic-4")]);
    notebook.sessions.entry("thematic-4".into()).or_default().mine = true;
    assert_eq!(sessions(&notebook), [session("thematic-4"), session("opening"), session("thematic-2")]);
}

/// A number and its unit are one term: neither the figure nor the unit alone answers it.
#[test]
fn a_number_with_its_unit_is_one_term() {
    for (text, found, missed) in [
        ("新增4亿个岗位", ["4亿", "４亿", "4 亿"].as_slice(), ["40亿", "4万", "4%"].as_slice()),
        ("4个国家和1亿人", &["1亿"], &["4亿"]),
        ("a gain of 400 million jobs", &["400m", "400 M", "400 millions"], &["400 billion", "400%", "40m"]),
        ("3,1 % du PIB", &["3.1%", "3,1 pour cent", "3.1 per cent"], &["31%", "3,1 millions"]),
        ("between 3.1 and 5.1 per cent", &["3.1%", "5,1 %"], &["4%"]),
        ("1,074 delegates", &["1074", "1,074"], &["74"]),
        ("2 mil millones de personas", &["2bn", "2 milliards"], &["2 millones"]),
    ] {
        let (programme, notebook) = notes(text);
        let index = index_of(&programme, &notebook);
        for typed in found {
            assert_eq!(kind(&index.search(typed), FoundItemKind::Note).len(), 1, "{typed} in {text}");
        }
        for typed in missed {
            assert_eq!(kind(&index.search(typed), FoundItemKind::Note).len(), 0, "{typed} in {text}");
        }
    }
}

/// Dates and clocks in a note are found however they are written.
#[test]
fn a_day_and_a_time_are_found_in_any_writing() {
    for (text, typed) in [
        ("by 25 February 2022", ["2月25日", "25 févr.", "2022-02-25", "Feb 25"]),
        ("2月25日前交", ["25 Feb", "25 de febrero", "二月二十五日", "25/02"]),
        ("[14:52] 主席", ["14h52", "2:52 pm", "下午2点52分", "14 h 52"]),
    ] {
        let (programme, notebook) = notes(text);
        let index = index_of(&programme, &notebook);
        for typed in typed {
            assert_eq!(kind(&index.search(typed), FoundItemKind::Note).len(), 1, "{typed} in {text}");
        }
    }
}

/// One wrong letter is forgiven only where nothing else is found.
#[test]
fn a_wrong_letter_is_forgiven_only_when_nothing_is_found() {
    let (programme, notebook) = notes("the minister of labour\nthe sinister minster\n");
    let index = index_of(&programme, &notebook);
    let lines = |typed: &str| kind(&index.search(typed), FoundItemKind::Note).len();
    assert_eq!(lines("minister"), 1);
    assert_eq!(lines("ministar"), 1, "minister");
    assert_eq!(lines("labor"), 1, "spelled otherwise");
    assert_eq!(lines("mxnxster"), 0, "two letters");
}
