//! The one place that changes the state.

use super::sentences::{save_error_reason, unreadable_sentence};
use super::{Action, Direction, Effect, Notice, NoticeKind, Page, Pane, ReadOnly, SaveState, Sheet, State};
use crate::locale::Messages;
use crate::notebook::{Caret, Edit, History, NotePlace, Notebook, Splice};
use crate::programme::SessionId;
use crate::store::SaveReport;
use chrono::{DateTime, Utc};

/// The most notices that are kept waiting.
const NOTICE_LIMIT: usize = 4;

/// Makes the change that an action asks for; returns what must happen outside.
pub fn update(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::Open(page) => open(state, page),
        Action::Step(direction) => step(state, direction),
        Action::OpenNth(nth) => {
            let sessions = state.programme.sessions_by_time();
            match sessions.get(nth.wrapping_sub(1)).map(|session| session.id.clone()) {
                Some(id) => open(state, Page::Session(id)),
                None => Vec::new(),
            }
        }
        Action::EditNote { place, splice, typing } => edit_note(state, place, splice, typing),
        Action::EndTypingRun => {
            state.history.close_step();
            Vec::new()
        }
        Action::Undo => travel(state, false),
        Action::Redo => travel(state, true),
        Action::ToggleMine(session) => {
            let mine = !state.notebook.is_mine(&session);
            perform(state, vec![Edit::Mine { session, mine }], false)
        }
        Action::ToggleReading => {
            state.reading = !state.reading;
            Vec::new()
        }
        Action::ShowInNote { place, at } => {
            let page = match &place {
                NotePlace::Forum => Page::Overview,
                NotePlace::Session(id) => Page::Session(id.clone()),
            };
            let effects = open(state, page);
            // The read view has no caret.
            state.reading = false;
            state.caret = Some(Caret { place, at: Some(at) });
            focus_pane(state, Pane::Notes);
            effects
        }
        Action::ShowPane(pane) => {
            show_pane(state, pane);
            Vec::new()
        }
        Action::FocusPane(pane) => {
            show_pane(state, pane);
            state.focus = Some(pane);
            Vec::new()
        }
        Action::TogglePane(pane) => {
            match pane {
                Pane::Timeline => flip(&mut state.settings.panes.timeline_collapsed),
                Pane::Notes => flip(&mut state.settings.panes.notes_collapsed),
                Pane::Session => return Vec::new(),
            }
            vec![Effect::WriteSettings]
        }
        Action::PaneResized(pane, width) => {
            let remembered = match pane {
                Pane::Timeline => &mut state.settings.panes.timeline_width,
                Pane::Notes => &mut state.settings.panes.notes_width,
                Pane::Session => return Vec::new(),
            };
            *remembered = Some(width);
            vec![Effect::WriteSettings]
        }
        Action::ToggleWholeTimeline => {
            state.whole_timeline = !state.whole_timeline;
            Vec::new()
        }
        Action::SetLanguage(language) => {
            state.words = Messages::new(language);
            state.settings.language = Some(language.tag());
            vec![Effect::WriteSettings]
        }
        Action::SetTheme(theme) => {
            state.theme = theme;
            state.settings.theme = theme;
            vec![Effect::WriteSettings]
        }
        Action::SystemThemeFound { dark } => {
            state.system_dark = dark;
            Vec::new()
        }
        Action::SetReaderZone(zone) => {
            state.reader_zone = zone;
            state.settings.reader_zone = zone;
            state.settings.reader_zone_label = None;
            vec![Effect::WriteSettings]
        }
        Action::RenameReaderZone(name) => {
            state.settings.reader_zone_label = name.filter(|name| !name.trim().is_empty());
            vec![Effect::WriteSettings]
        }
        Action::SetZoom(zoom) => {
            state.settings.zoom = zoom.clamp(0.75, 2.5);
            vec![Effect::WriteSettings]
        }
        Action::CloseFirstRun => {
            state.settings.first_run_closed = true;
            vec![Effect::WriteSettings]
        }
        Action::ShowSheet(sheet) => {
            state.sheet = Some(sheet);
            Vec::new()
        }
        Action::CloseSheet => {
            state.sheet = None;
            Vec::new()
        }
        Action::SaveNow => vec![Effect::FlushNotes],
        Action::SaveCopy => vec![Effect::PickCopyTarget { suggested: state.copy_name() }],
        Action::SaveCopyTo(path) => {
            state.sheet = None;
            vec![Effect::WriteCopy(path)]
        }
        Action::OpenCopy => vec![Effect::PickCopySource],
        Action::OpenCopyFrom(path) => {
            state.sheet = None;
            vec![Effect::ReadCopy(path)]
        }
        Action::CopyOpened { name, notes } => match notes {
            Ok(copy) => take_in_copy(state, &name, &copy),
            Err(None) => {
                let text = state.words.say_with("copy-missing", &[("name", name.into())]).into_owned();
                notify(state, NoticeKind::Failed, text)
            }
            Err(Some(unreadable)) => {
                let text = unreadable_sentence(&state.words, &name, &unreadable);
                notify(state, NoticeKind::Failed, text)
            }
        },
        Action::CopySaved(Ok(path)) => {
            let path = path.display().to_string();
            let text = state.words.say_with("copy-saved", &[("path", path.into())]).into_owned();
            notify(state, NoticeKind::Done, text)
        }
        Action::CopySaved(Err((path, error))) => {
            let reason = save_error_reason(&state.words, &error);
            let path = path.display().to_string();
            let text =
                state.words.say_with("copy-not-saved", &[("path", path.into()), ("reason", reason.into())]);
            let text = text.into_owned();
            notify(state, NoticeKind::Failed, text)
        }
        Action::NoFileDialog { saving } => {
            state.sheet = Some(if saving { Sheet::SaveCopyPath } else { Sheet::OpenCopyPath });
            Vec::new()
        }
        Action::OpenBackup => match &state.read_only {
            Some(ReadOnly::Unreadable { backup: Some(backup), .. }) => {
                vec![Effect::RestoreBackup(backup.clone())]
            }
            _ => Vec::new(),
        },
        Action::BackupOpened(Ok(notebook)) => {
            state.notebook = *notebook;
            state.read_only = None;
            state.save = SaveState::Untouched;
            state.history = History::default();
            Vec::new()
        }
        Action::BackupOpened(Err(error)) => {
            let text = save_error_reason(&state.words, &error);
            notify(state, NoticeKind::Failed, text)
        }
        Action::OpenFolder(path) => vec![Effect::OpenFolder(path)],
        Action::CopyText(text) => {
            let said = state.words.say("copied").into_owned();
            notify(state, NoticeKind::Done, said);
            vec![Effect::CopyText(text)]
        }
        Action::SaveReported(report) => save_reported(state, report),
        Action::Notify { kind, text } => notify(state, kind, text),
        Action::DismissNotice => {
            state.notices.pop();
            Vec::new()
        }
        Action::Quit => vec![Effect::Quit],
        // The editor knows the caret, so the window hands these to it before they come here.
        Action::Editor(_) => Vec::new(),
    }
}

fn focus_pane(state: &mut State, pane: Pane) {
    state.narrow_pane = pane;
    state.whole_timeline = state.whole_timeline && pane == Pane::Timeline;
    match pane {
        Pane::Timeline => state.settings.panes.timeline_collapsed = false,
        Pane::Notes => state.settings.panes.notes_collapsed = false,
        Pane::Session => {}
    }
    state.focus = Some(pane);
}

fn show_pane(state: &mut State, pane: Pane) {
    state.narrow_pane = pane;
    state.whole_timeline = state.whole_timeline && pane == Pane::Timeline;
    match pane {
        Pane::Timeline => state.settings.panes.timeline_collapsed = false,
        Pane::Notes => state.settings.panes.notes_collapsed = false,
        Pane::Session => {}
    }
}

fn flip(flag: &mut bool) {
    *flag = !*flag;
}

fn notify(state: &mut State, kind: NoticeKind, text: impl Into<String>) -> Vec<Effect> {
    state.notices.push(Notice { kind, text: text.into() });
    if state.notices.len() > NOTICE_LIMIT {
        state.notices.remove(0);
    }
    Vec::new()
}

fn open(state: &mut State, page: Page) -> Vec<Effect> {
    state.sheet = None;
    state.whole_timeline = false;
    if state.narrow_pane == Pane::Timeline {
        state.narrow_pane = Pane::Session;
    }
    if state.page == page {
        return Vec::new();
    }
    // What is typed in the next note is a step of its own.
    state.history.close_step();
    state.settings.last_session = match &page {
        Page::Overview => None,
        Page::Session(id) => Some(id.clone()),
    };
    state.page = page;
    vec![Effect::WriteSettings]
}

fn step(state: &mut State, direction: Direction) -> Vec<Effect> {
    let sessions: Vec<SessionId> =
        state.programme.sessions_by_time().into_iter().map(|session| session.id.clone()).collect();
    let current = match &state.page {
        Page::Overview => None,
        Page::Session(id) => sessions.iter().position(|session| session == id),
    };
    let target = match (current, direction) {
        (None, Direction::Next) => sessions.first(),
        (None, Direction::Previous) => sessions.last(),
        (Some(at), Direction::Next) => sessions.get(at + 1),
        (Some(0), Direction::Previous) => return open(state, Page::Overview),
        (Some(at), Direction::Previous) => sessions.get(at - 1),
    };
    target.cloned().map_or_else(Vec::new, |id| open(state, Page::Session(id)))
}

fn edit_note(state: &mut State, place: NotePlace, splice: Splice, typing: bool) -> Vec<Effect> {
    let before = match &place {
        NotePlace::Forum => state.notebook.forum.edited,
        NotePlace::Session(id) => state.notebook.sessions.get(id).and_then(|entry| entry.note.edited),
    };
    let after = Some(state.now());
    perform(state, vec![Edit::Text { place, splice, edited: (before, after) }], typing)
}

/// Makes edits as one step of undo, and has them saved.
fn perform(state: &mut State, edits: Vec<Edit>, typing: bool) -> Vec<Effect> {
    if state.read_only.is_some() {
        let said = state.words.say("notes-read-only").into_owned();
        return notify(state, NoticeKind::Warning, said);
    }
    if !typing {
        state.history.close_step();
    }
    let now_ms = u64::try_from(state.now().timestamp_millis()).unwrap_or_default();
    match state.history.perform(&mut state.notebook, edits.clone(), now_ms) {
        Ok(()) => {
            if !typing {
                state.history.close_step();
            }
            save(state, edits)
        }
        // The window showed another text than the notebook holds; the editor takes up the notebook's
        // text on the next frame, so nothing that was saved is lost.
        Err(error) => {
            tracing::error!(%error, "an edit did not fit the notebook");
            Vec::new()
        }
    }
}

fn save(state: &mut State, edits: Vec<Edit>) -> Vec<Effect> {
    state.edits_sent += edits.len() as u64;
    if !matches!(state.save, SaveState::Failed(_)) {
        state.save = SaveState::Unsaved;
    }
    edits.into_iter().map(Effect::SaveEdit).collect()
}

fn travel(state: &mut State, forwards: bool) -> Vec<Effect> {
    if state.read_only.is_some() {
        return Vec::new();
    }
    let moved = if forwards {
        state.history.redo(&mut state.notebook)
    } else {
        state.history.undo(&mut state.notebook)
    };
    match moved {
        Ok(Some(moved)) => {
            let page = match &moved.caret.place {
                NotePlace::Forum => Page::Overview,
                NotePlace::Session(id) => Page::Session(id.clone()),
            };
            let mut effects = if state.page == page { Vec::new() } else { open(state, page) };
            state.caret = Some(moved.caret);
            effects.extend(save(state, moved.edits));
            effects
        }
        Ok(None) => Vec::new(),
        Err(error) => {
            tracing::error!(%error, "undo did not fit the notebook");
            Vec::new()
        }
    }
}

fn save_reported(state: &mut State, report: SaveReport) -> Vec<Effect> {
    match report {
        SaveReport::Saved { revision, at } => {
            state.save = if revision >= state.edits_sent { SaveState::Saved(at) } else { SaveState::Unsaved };
        }
        SaveReport::NotSaved { error, .. } => state.save = SaveState::Failed(error),
        SaveReport::OutOfStep => return vec![Effect::SaveWhole(Box::new(state.notebook.clone()))],
        SaveReport::ChangedElsewhere { kept } => {
            let name = kept.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let text = state.words.say_with("notes-changed-elsewhere", &[("name", name.into())]).into_owned();
            return notify(state, NoticeKind::Warning, text);
        }
    }
    Vec::new()
}

/// Adds what a copy holds: an empty note takes the copy's text, a different one gets it appended
/// under a heading that says where it comes from. Nothing is replaced.
fn take_in_copy(state: &mut State, name: &str, copy: &Notebook) -> Vec<Effect> {
    let now = state.now();
    let forum = std::iter::once((NotePlace::Forum, copy.forum.text.as_str()));
    let sessions =
        copy.sessions.iter().map(|(id, entry)| (NotePlace::Session(id.clone()), entry.note.text.as_str()));
    let edits: Vec<Edit> = forum
        .chain(sessions)
        .filter_map(|(place, text)| added_from_copy(&state.notebook, &state.words, now, name, place, text))
        .collect();
    let count = edits.len();
    let effects = if edits.is_empty() { Vec::new() } else { perform(state, edits, false) };
    let text =
        state.words.say_with("copy-opened", &[("name", name.to_owned().into()), ("count", count.into())]);
    let text = text.into_owned();
    notify(state, NoticeKind::Done, text);
    effects
}

fn added_from_copy(
    notebook: &Notebook,
    words: &Messages,
    now: DateTime<Utc>,
    name: &str,
    place: NotePlace,
    text: &str,
) -> Option<Edit> {
    let own = notebook.text(&place);
    if text.trim().is_empty() || own.contains(text.trim_end()) {
        return None;
    }
    let inserted = if own.trim().is_empty() {
        text.to_owned()
    } else {
        let heading = words.say_with("copy-heading", &[("name", name.to_owned().into())]);
        format!("\n\n## {heading}\n\n{text}")
    };
    let splice = Splice { at: own.len(), removed: String::new(), inserted };
    let before = match &place {
        NotePlace::Forum => notebook.forum.edited,
        NotePlace::Session(id) => notebook.sessions.get(id).and_then(|entry| entry.note.edited),
    };
    Some(Edit::Text { place, splice, edited: (before, Some(now)) })
}
