//! One update over the built-in programme: seen, refused, accepted, undone, made again, kept.

use super::seat::{Seat, file, files_in};
use chrono::DateTime;
use rostrum_app::{
    AcceptedSessionChangeKind, Action, Command, ImportDestination, LibraryAction, NoticeKind, Page,
    ProgrammeFileAction, RelationToOpenProgramme, ReviewAction, ReviewFilter, ReviewRowKind, StartOptions,
};
use rostrum_formats::FormatId;
use rostrum_programme::changes::{Change, UpdateScope};
use rostrum_programme::{LocalizedText, Moment, Programme, RevisionKind, Session, SessionId};
use rostrum_store::NotebookReadOutcome;
use rostrum_testing::programmes::builtin;
use std::path::Path;
use std::sync::Arc;

fn session<'p>(programme: &'p mut Programme, id: &str) -> &'p mut Session {
    programme.sessions.iter_mut().find(|session| session.id.as_str() == id).unwrap()
}

fn later(moment: &mut Moment, minutes: i64, programme_zone: rostrum_programme::Zone) {
    let at = moment.in_zone(programme_zone) + chrono::TimeDelta::minutes(minutes);
    *moment = Moment::Fixed(at.fixed_offset());
}

/// Rev.1: the second session later, the first reworded, the closing not listed, one added.
pub fn rev_1() -> Programme {
    let mut programme = builtin();
    let zone = programme.zone;
    programme.revision.label = LocalizedText::of("en", "Rev.1");
    programme.revision.label.set(rostrum_programme::LangTag::new("zh-Hans"), "修订本1");
    programme.revision.kind = RevisionKind::Revision;
    let moved = session(&mut programme, "thematic-2");
    later(&mut moved.start, 120, zone);
    later(&mut moved.end, 120, zone);
    session(&mut programme, "thematic-1").title = LocalizedText::of("zh-Hans", "体面工作与包容性增长");
    let mut added = programme.sessions[1].clone();
    added.id = "side-event".into();
    added.number = None;
    added.kind = rostrum_programme::SessionKind::SideEvent;
    added.title = LocalizedText::of("en", "A side event on skills");
    later(&mut added.start, 240, zone);
    later(&mut added.end, 240, zone);
    programme.sessions.push(added);
    programme.sessions.retain(|session| session.id.as_str() != "closing");
    programme.areas_of_action.iter_mut().for_each(|area| area.session = None);
    programme
}

fn note_in_file(folder: &Path, programme: &str, session: &str) -> String {
    let path = folder.join("notebooks").join(programme).join("notebook.json");
    match rostrum_store::read_notebook(&path, &programme.into()) {
        NotebookReadOutcome::Loaded { notebook, .. } => {
            notebook.text(&rostrum_notebook::NotePlace::Session(session.into())).to_owned()
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn an_update_is_reviewed_before_anything_changes_and_refusing_it_leaves_all_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "方案概述 Rev.1.json", &rev_1());
    let data = folder.path().join("data");
    let mut seat = Seat::at(&data);
    seat.write("closing", "闭幕：感谢主席。");
    seat.ask(Action::SaveNow);
    let before = seat.all();
    let on_disk = files_in(&data);

    seat.open(&path);
    let reviewing = seat.reviewing();
    assert_eq!(reviewing.name(), "方案概述 Rev.1.json");
    assert_eq!(reviewing.format(), FormatId::RostrumJson);
    assert_eq!(reviewing.relation, RelationToOpenProgramme::RevisionOfOpen);
    assert_eq!(reviewing.review.kind, UpdateScope::Full);
    assert_eq!(reviewing.zone().name(), "Europe/Zurich");
    let languages = reviewing.session_title_languages();
    let languages: Vec<&str> = languages.iter().map(|lang| lang.as_str()).collect();
    assert_eq!(languages, ["en", "zh-Hans", "es", "fr"]);
    let counts = reviewing.change_counts();
    assert_eq!((counts.added, counts.unlisted, counts.moved, counts.retitled), (1, 1, 1, 1));
    assert_eq!(reviewing.unchanged_session_count(), 3);
    // By day, and by time within it.
    let days: Vec<_> = reviewing.shown_days().collect();
    let sessions: Vec<&str> =
        days.iter().flat_map(|(_, rows)| rows.iter().map(|row| row.session.as_str())).collect();
    assert_eq!(sessions, ["thematic-1", "side-event", "thematic-2", "closing"], "{days:?}");
    assert_eq!(days.len(), 3);
    let closing = days[2].1[0];
    assert_eq!((closing.kind, closing.mine), (ReviewRowKind::Unlisted, true));
    assert_eq!(reviewing.row_counts_all_and_mine(), (4, 1));
    seat.review(ReviewAction::SetFilter(ReviewFilter::Mine));
    assert_eq!(seat.reviewing().shown_days().count(), 1);
    let row = seat.reviewing().shown_days().next().unwrap().1[0].clone();
    assert_eq!(
        seat.reviewing().merged_session_of_row(&row).map(|session| session.id.as_str()),
        Some("closing")
    );

    seat.review(ReviewAction::Keep);
    assert!(seat.state.reviewing.is_none() && seat.state.background_work().is_none());
    assert_eq!(seat.all(), before);
    assert!(Arc::ptr_eq(&seat.all().0, &before.0));
    assert_eq!(files_in(&data), on_disk, "refusing writes nothing");
}

#[test]
fn an_update_was_accepted_when_the_program_s_clock_said_so() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "rev1.json", &rev_1());
    let now = DateTime::parse_from_rfc3339("2022-02-23T13:26:00+01:00").unwrap();
    let options = StartOptions {
        data_dir: Some(folder.path().join("data")),
        now: Some(Moment::Fixed(now)),
        ..StartOptions::default()
    };
    let mut seat = Seat::with(&options);
    seat.accept(&path);
    let accepted = seat.state.library.revisions.get(1).unwrap().about.accepted;
    let passed = accepted.signed_duration_since(now);
    assert!((0..24 * 60).contains(&passed.num_minutes()), "{accepted}");
}

#[test]
fn accepting_is_one_step_that_undo_takes_back_and_redo_makes_again() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "rev1.json", &rev_1());
    let mut seat = Seat::at(&folder.path().join("data"));
    seat.write("thematic-2", "第 2 场的笔记");
    seat.write("closing", "闭幕的笔记");
    seat.ask_only(Action::ToggleMine("thematic-4".into()));
    let before = seat.all();

    seat.accept(&path);
    let after = seat.all();
    assert_eq!(seat.said(), "Updated to “Rev.1”. All 2 notes are with their sessions.");
    let offers = &seat.state.notices.last().unwrap().offers;
    assert_eq!(offers, &[Command::Undo, Command::NextUnread]);
    assert_eq!(seat.state.notebook.revision, 1);
    let moved = seat.state.shown_session_even_if_unlisted(&"thematic-2".into()).unwrap();
    assert_eq!(moved.start.in_zone(seat.state.shown_programme().zone).format("%H:%M").to_string(), "15:00");
    assert_eq!(seat.text(&"thematic-2".into()), "第 2 场的笔记");
    // No longer listed, but not gone: it holds a note.
    assert!(seat.state.is_unlisted(&"closing".into()));
    let kept: Vec<&str> =
        seat.state.unlisted_sessions_with_own_content().iter().map(|session| session.id.as_str()).collect();
    assert_eq!(kept, ["closing"]);
    assert_eq!(seat.text(&"closing".into()), "闭幕的笔记");

    seat.ask(Action::Undo);
    assert_eq!(seat.all(), before);
    assert!(Arc::ptr_eq(&seat.all().0, &before.0));
    assert_eq!(seat.state.unread_session_count(), 0);
    assert!(seat.state.notices.iter().all(|notice| !notice.text.contains("Rev.1")), "it no longer holds");
    seat.ask(Action::Redo);
    assert_eq!(seat.all(), after);
    // Notes that are written now are taken back first.
    seat.write("side-event", "新会议的笔记");
    seat.ask(Action::Undo);
    assert_eq!(seat.all(), after);
    seat.ask(Action::Undo);
    assert_eq!(seat.all(), before);
    seat.ask(Action::Redo);
    // The page of the new session was left with the revision, so that its note is named first.
    seat.ask(Action::Redo);
    assert_eq!(seat.text(&"side-event".into()), "");
    assert!(seat.said().contains("the notes on"), "{}", seat.said());
    seat.ask(Action::Redo);
    assert_eq!(seat.text(&"side-event".into()), "新会议的笔记");
    assert!(seat.state.shown_session_even_if_unlisted(&"side-event".into()).is_some());
}

#[test]
fn the_accepted_revision_is_what_the_next_start_opens() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "rev1.json", &rev_1());
    let data = folder.path().join("data");
    let mut seat = Seat::at(&data);
    seat.write("closing", "闭幕的笔记");
    seat.accept(&path);
    let (programme, notebook) = seat.all();
    drop(seat);
    assert_eq!(note_in_file(&data, "ilo-forum-2022", "closing"), "闭幕的笔记");
    std::fs::remove_file(&path).unwrap();

    let mut seat = Seat::at(&data);
    assert_eq!(**seat.state.shown_programme(), *programme);
    assert_eq!(seat.state.notebook, notebook);
    assert!(seat.state.is_unlisted(&"closing".into()));
    assert!(seat.state.has_unread_changes(&"thematic-2".into()), "unread outlives the window");
    // The source is kept byte for byte, with its name and date.
    let kept = &seat.state.library.revisions.kept[0];
    let source = kept.about.source.clone().unwrap();
    assert_eq!((source.name.as_str(), source.format.as_str()), ("rev1.json", "rostrum"));
    assert!(source.modified.is_some());
    let bytes = rostrum_formats::rostrum_json::write_rostrum_json(&rev_1()).unwrap();
    assert_eq!(std::fs::read(kept.folder.join(&source.kept_as)).unwrap(), bytes);
    // And the undo of before is still to be had as a return.
    seat.library(LibraryAction::ReturnTo(0));
    assert_eq!(seat.state.shown_programme().sessions, builtin().sessions);
}

#[cfg(unix)]
#[test]
fn kept_revisions_are_for_the_user_alone() {
    use std::os::unix::fs::PermissionsExt;
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "rev1.json", &rev_1());
    let mut seat = Seat::at(&folder.path().join("data"));
    seat.accept(&path);
    let kept = seat.state.library.revisions.kept[0].folder.clone();
    let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&kept), 0o700);
    assert_eq!(mode(kept.parent().unwrap()), 0o700);
    let files = files_in(&kept);
    let names: Vec<_> =
        files.iter().map(|(path, _)| path.file_name().unwrap().to_string_lossy().into_owned()).collect();
    assert_eq!(names, ["about.json", "programme.json", "source.json"]);
    assert!(files.iter().all(|(path, _)| mode(path) == 0o600));
}

#[test]
fn the_same_file_again_changes_nothing_even_when_it_was_mended() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "rev1.json", &rev_1());
    let data = folder.path().join("data");
    let mut seat = Seat::at(&data);
    seat.open(&path);
    seat.review(ReviewAction::MendSessionTitle("side-event".into(), Some("技能边会".to_owned())));
    seat.review(ReviewAction::Accept);
    let title = seat.state.shown_session_even_if_unlisted(&"side-event".into()).unwrap().title.clone();
    assert_eq!(title, LocalizedText::of("en", "技能边会"));
    seat.ask(Action::SaveNow);
    let (before, on_disk) = (seat.all(), files_in(&data));

    for _ in 0..2 {
        seat.open(&path);
        assert!(seat.state.reviewing.is_none());
        assert_eq!(seat.said(), "Same content as the programme you have: nothing changed.");
    }
    // The same content under another name and in other bytes, too.
    let parsed = rostrum_formats::rostrum_json::write_rostrum_json(seat.state.shown_programme()).unwrap();
    let text = String::from_utf8(parsed).unwrap().replace('\n', "\r\n");
    let other = folder.path().join("again.json");
    std::fs::write(&other, text).unwrap();
    seat.open(&other);
    assert_eq!(seat.said(), "Same content as the programme you have: nothing changed.");
    assert_eq!(seat.all(), before);
    assert_eq!(files_in(&data), on_disk);
}

#[test]
fn what_changed_is_marked_until_it_is_read_and_can_be_seen_after_a_second_update() {
    let folder = tempfile::tempdir().unwrap();
    let first = file(folder.path(), "rev1.json", &rev_1());
    let mut second = rev_1();
    second.revision.label = LocalizedText::of("en", "Rev.2");
    session(&mut second, "thematic-2").room = Some("Room B".to_owned());
    let second = file(folder.path(), "rev2.json", &second);
    let data = folder.path().join("data");
    let mut seat = Seat::at(&data);
    seat.accept(&first);
    assert_eq!(
        seat.state.unread_session_count(),
        3,
        "the closing holds nothing, so there is nothing to see of it"
    );
    let (moved, reworded) = (SessionId::from("thematic-2"), SessionId::from("thematic-1"));
    seat.library(LibraryAction::MarkRead(moved.clone()));
    assert!(!seat.state.has_unread_changes(&moved) && seat.state.has_unread_changes(&reworded));

    seat.accept(&second);
    assert!(seat.state.has_unread_changes(&moved), "it changed again");
    seat.ask(Action::Open(Page::Session(moved.clone())));
    let past = seat.state.accepted_session_changes(&moved);
    assert_eq!(past.len(), 2, "{past:?}");
    let changes = |at: usize| match past[at].what {
        AcceptedSessionChangeKind::Changed(Some(changes)) => &changes.changes,
        other => panic!("{other:?}"),
    };
    assert!(matches!(changes(0)[0], Change::Room { .. }));
    assert!(matches!(changes(1)[0], Change::Moved { .. }));
    assert_eq!((past[0].unread, past[1].unread), (true, false));
    assert_eq!(past[0].revision.about.label, LocalizedText::of("en", "Rev.2"));
    drop(seat);

    // The same after a restart, from the kept files.
    let mut seat = Seat::at(&data);
    assert!(seat.state.has_unread_changes(&moved) && seat.state.has_unread_changes(&reworded));
    seat.ask(Action::Open(Page::Overview));
    seat.ask(Action::Open(Page::Session(moved.clone())));
    let past = seat.state.accepted_session_changes(&moved);
    assert!(
        past.iter().all(|change| matches!(change.what, AcceptedSessionChangeKind::Changed(Some(_)))),
        "{past:?}"
    );
    // Marks are saved, but are no steps of undo.
    seat.library(LibraryAction::MarkRead(moved.clone()));
    assert!(!seat.state.history.can_undo_anywhere());
    seat.library(LibraryAction::MarkUnread(moved.clone()));
    assert!(seat.state.has_unread_changes(&moved));
    seat.library(LibraryAction::MarkAllRead);
    assert_eq!(seat.state.unread_session_count(), 0);
    drop(seat);
    assert_eq!(Seat::at(&data).state.unread_session_count(), 0);
}

#[test]
fn a_corrigendum_changes_only_what_it_lists_unless_the_reader_says_otherwise() {
    let folder = tempfile::tempdir().unwrap();
    let mut corrigendum = builtin();
    corrigendum.revision.kind = RevisionKind::Corrigendum;
    corrigendum.revision.label = LocalizedText::of("en", "Corr.1");
    corrigendum.sessions.retain(|session| session.id.as_str() == "thematic-3");
    corrigendum.areas_of_action.clear();
    session(&mut corrigendum, "thematic-3").room = Some("Room XVII".to_owned());
    let path = file(folder.path(), "corr1.json", &corrigendum);
    let mut seat = Seat::at(&folder.path().join("data"));
    seat.open(&path);
    assert_eq!(seat.reviewing().review.kind, UpdateScope::Amends);
    assert_eq!(seat.reviewing().change_counts().unlisted, 0);
    // "It is the full programme."
    seat.review(ReviewAction::SetKind(Some(UpdateScope::Full)));
    assert_eq!(seat.reviewing().change_counts().unlisted, 5);
    seat.review(ReviewAction::SetKind(None));
    assert_eq!(seat.reviewing().change_counts().unlisted, 0);
    seat.review(ReviewAction::Accept);
    assert_eq!(seat.state.shown_programme().sessions.len(), 6);
    let room = seat.state.shown_session_even_if_unlisted(&"thematic-3".into()).unwrap().room.clone();
    assert_eq!(room.as_deref(), Some("Room XVII"));
}

#[test]
fn an_unclear_document_is_not_accepted_before_the_reader_has_said_what_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut part = builtin();
    part.revision.kind = RevisionKind::Revision;
    part.sessions.truncate(2);
    part.areas_of_action.clear();
    session(&mut part, "opening").room = Some("Hall".to_owned());
    let path = file(folder.path(), "part.json", &part);
    let mut seat = Seat::at(&folder.path().join("data"));
    seat.open(&path);
    assert!(seat.reviewing().needs_update_scope_choice());
    seat.review(ReviewAction::Accept);
    assert_eq!(seat.state.notebook.revision, 0);
    assert_eq!(seat.state.notices.last().unwrap().kind, NoticeKind::Warning);
    seat.review(ReviewAction::SetKind(Some(UpdateScope::Amends)));
    assert!(!seat.reviewing().needs_update_scope_choice());
    seat.review(ReviewAction::Accept);
    assert_eq!(seat.state.shown_programme().sessions.len(), 6);
}

#[test]
fn pairs_are_joined_and_parted_by_hand() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "rev1.json", &rev_1());
    let mut seat = Seat::at(&folder.path().join("data"));
    seat.write("closing", "闭幕的笔记");
    seat.open(&path);
    let (old, new) = (SessionId::from("closing"), SessionId::from("side-event"));
    seat.review(ReviewAction::Join { old: old.clone(), new: new.clone() });
    let counts = seat.reviewing().change_counts();
    assert_eq!((counts.added, counts.unlisted), (0, 0));
    seat.review(ReviewAction::Part { old: old.clone(), new: new.clone() });
    assert_eq!(seat.reviewing().change_counts().added, 1);
    seat.review(ReviewAction::Part { old: "opening".into(), new: "opening".into() });
    assert_eq!(seat.reviewing().change_counts().unlisted, 2);
    seat.review(ReviewAction::ForgetPairs);
    assert_eq!(seat.reviewing().change_counts().unlisted, 1);
    seat.review(ReviewAction::Join { old: old.clone(), new });
    seat.review(ReviewAction::Accept);
    // The note is with the session that the reader said it is.
    let session = seat.state.shown_session_even_if_unlisted(&old).unwrap();
    assert_eq!(session.title.text(&seat.state.content_language()), "A side event on skills");
    assert_eq!(seat.text(&old), "闭幕的笔记");
}

#[test]
fn zone_year_and_title_of_an_outline_are_mended_in_the_review() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("议程.txt");
    let text = "技能论坛\n\n2月22日，星期二\n\n开幕会议\n13:00–14:30\n欢迎各位代表。\n\n\
                专题会议1：技能\n14:45–16:15\n讨论技能。\n";
    std::fs::write(&path, text).unwrap();
    let mut seat = Seat::at(&folder.path().join("data"));
    seat.open(&path);
    let reviewing = seat.reviewing();
    assert_eq!(reviewing.zone().name(), "Europe/Zurich", "the open programme's, where the file names none");
    let year =
        |seat: &Seat| seat.reviewing().parsed.value.whole_span().unwrap().start.format("%Y").to_string();
    assert_eq!(year(&seat), "2022", "the open programme's, where the file names none");
    assert!(!seat.reviewing().warnings().is_empty());
    seat.review(ReviewAction::MendYear(Some(2023)));
    assert_eq!(year(&seat), "2023");
    seat.review(ReviewAction::MendZone(rostrum_programme::Zone::named("Asia/Shanghai")));
    assert_eq!(seat.reviewing().zone().name(), "Asia/Shanghai");
    assert_eq!(year(&seat), "2023");
    seat.review(ReviewAction::MendTitle(Some("  亚洲技能论坛 ".to_owned())));
    seat.review(ReviewAction::SetDestination(ImportDestination::Own));
    seat.review(ReviewAction::Accept);
    assert_eq!(seat.state.shown_programme().title.text(&"zh-Hans".parse_tag()), "亚洲技能论坛");
    assert_eq!(seat.state.shown_programme().zone.name(), "Asia/Shanghai");
}

trait ParseTag {
    fn parse_tag(&self) -> rostrum_programme::LangTag;
}

impl ParseTag for str {
    fn parse_tag(&self) -> rostrum_programme::LangTag {
        rostrum_programme::LangTag::new(self)
    }
}

#[test]
fn an_undo_while_a_review_is_open_makes_it_anew() {
    let folder = tempfile::tempdir().unwrap();
    let first = file(folder.path(), "rev1.json", &rev_1());
    let mut seat = Seat::at(&folder.path().join("data"));
    seat.accept(&first);
    let mut second = rev_1();
    second.sessions.retain(|session| session.id.as_str() != "opening");
    let second = file(folder.path(), "rev2.json", &second);
    seat.open(&second);
    assert_eq!(seat.reviewing().change_counts().unlisted, 1);
    seat.ask(Action::Undo);
    assert_eq!(seat.reviewing().change_counts().unlisted, 2, "compared with what is current now");
    seat.review(ReviewAction::Accept);
    assert_eq!(seat.state.library.lineage_of(seat.state.notebook.revision), [2, 0]);
    assert_eq!(seat.state.library.revisions.kept.len(), 2, "the one that was taken back is kept as well");
}

#[test]
fn a_file_that_cannot_be_used_says_why_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().join("data");
    let mut seat = Seat::at(&data);
    let before = seat.all();
    let path = folder.path().join("菜单.txt");
    std::fs::write(&path, "今天的午餐：米饭。").unwrap();
    seat.open(&path);
    assert!(seat.state.reviewing.is_none());
    assert!(seat.said().contains("菜单.txt"), "{}", seat.said());
    seat.open(&folder.path().join("nowhere.json"));
    assert_eq!(seat.state.notices.last().unwrap().kind, NoticeKind::Failed);
    let bytes: Arc<[u8]> = b"\x89PNG....".to_vec().into();
    seat.ask(Action::Update(ProgrammeFileAction::OpenBytes { name: "图.png".to_owned(), bytes }));
    assert!(seat.said().contains("图.png"), "{}", seat.said());
    assert_eq!(seat.all(), before);
}

#[test]
fn reading_is_given_up_on_request() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "rev1.json", &rev_1());
    let mut seat = Seat::at(&folder.path().join("data"));
    seat.ask_only(Action::Update(ProgrammeFileAction::OpenFile(path.clone())));
    assert!(seat.state.background_work().is_some_and(|busy| !busy.shown), "short work is not shown");
    let ticket = seat.state.background_work().unwrap().ticket;
    seat.ask_only(Action::Update(ProgrammeFileAction::ShowProgress { ticket }));
    assert!(seat.state.background_work().unwrap().shown);
    seat.ask(Action::Update(ProgrammeFileAction::Cancel));
    assert!(seat.state.background_work().is_none() && seat.state.reviewing.is_none());
    assert_eq!(seat.said(), "“rev1.json” was not read. Your programme and notes are unchanged.");
    std::thread::sleep(std::time::Duration::from_millis(300));
    seat.settle();
    assert!(seat.state.reviewing.is_none(), "a late result is of no interest");
}

#[test]
fn the_files_that_the_command_line_names_are_reviewed_in_the_window() {
    let folder = tempfile::tempdir().unwrap();
    let path = file(folder.path(), "rev1.json", &rev_1());
    let options = rostrum_app::StartOptions {
        data_dir: Some(folder.path().join("data")),
        open: Some(path),
        ..Default::default()
    };
    let seat = Seat::with(&options);
    assert_eq!(seat.reviewing().name(), "rev1.json");
    assert_eq!(seat.state.shown_programme().sessions, builtin().sessions);
}
