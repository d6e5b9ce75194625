//! The one place that changes the state.

use super::copies::take_in_copy;
use super::drafting::draft;
use super::exporting::exporting;
use super::handing_in::hand_in;
use super::handover::{handover, take_up};
use super::rehearsing::rehearse;
use super::returning::returned;
use super::reviewing::review;
use super::sentences::{save_error_reason, unreadable_sentence};
use super::shelf::{keep_first, leave_page, shelf, take_up_revision, want_changes};
use super::undoing::undo;
use super::updating::updating;
use super::{
    Action, Desk, Direction, Effect, Ending, Notice, NoticeKind, Page, Pane, ReadOnly, RehearseAction,
    SaveState, Sheet, State,
};
use rostrum_locale::Messages;
use rostrum_notebook::{Caret, Edit, NotePlace, Splice};
use rostrum_programme::SessionId;
use rostrum_store::SaveReport;

/// The most notices that are kept waiting.
const NOTICE_LIMIT: usize = 4;

/// Makes the change that an action asks for; returns what must happen outside.
pub fn update(state: &mut State, action: Action) -> Vec<Effect> {
    let mut effects = change(state, action);
    if remember_draft(state) && !effects.contains(&Effect::WriteSettings) {
        effects.push(Effect::WriteSettings);
    }
    effects.extend(keep_first(state));
    effects
}

/// Remembers the draft that is shown, for the next start; says whether it is another one.
fn remember_draft(state: &mut State) -> bool {
    let shown = match (state.desk, state.open_draft()) {
        (Desk::Interventions, Some((_, draft))) => Some(&draft.id),
        _ => None,
    };
    if state.settings.last_draft.as_ref() == shown {
        return false;
    }
    state.settings.last_draft = shown.cloned();
    true
}

fn change(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::Open(page) => open(state, page),
        Action::Step(direction) => step(state, direction),
        Action::OpenNth(nth) => {
            let session = state.shown.nth(nth.wrapping_sub(1)).map(|session| session.id.clone());
            session.map_or_else(Vec::new, |id| open(state, Page::Session(id)))
        }
        Action::EditNote { place, splice, typing } => edit_note(state, place, splice, typing),
        Action::EndTypingRun => {
            state.history.close_step();
            Vec::new()
        }
        Action::Undo => undo(state, Direction::Previous),
        Action::Redo => undo(state, Direction::Next),
        Action::ToggleMine(session) => {
            let mine = !state.notebook.is_mine(&session);
            perform(state, vec![Edit::Mine { session, mine }], false)
        }
        Action::ToggleReading => {
            state.reading = !state.reading;
            if !state.reading {
                focus_pane(state, Pane::Notes);
            }
            Vec::new()
        }
        Action::ShowInNote { place, at } => {
            let effects = open(state, Page::from(&place));
            state.lay_out(&place);
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
                Pane::Notes => {
                    flip(&mut state.settings.panes.notes_collapsed);
                    if !state.settings.panes.notes_collapsed {
                        state.focus = Some(Pane::Notes);
                    }
                }
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
            if !state.whole_timeline {
                state.focus = Some(Pane::Notes);
            }
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
            state.focus = Some(Pane::Notes);
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
            take_up(state, *notebook);
            take_up_revision(state)
        }
        Action::BackupOpened(Err(error)) => {
            let text = save_error_reason(&state.words, &error);
            notify(state, NoticeKind::Failed, text)
        }
        Action::Handover(action) => handover(state, action),
        Action::OpenFolder(path) => vec![Effect::OpenFolder(path)],
        Action::OpenAddress(address) => {
            state.sheet = None;
            vec![Effect::OpenAddress(address)]
        }
        Action::CopyText(text) => {
            let said = state.words.say("copied").into_owned();
            notify(state, NoticeKind::Done, said);
            vec![Effect::CopyText(text)]
        }
        Action::SaveReported(report) => save_reported(state, report),
        Action::Notify { kind, text } => notify(state, kind, text),
        Action::DismissNotice => {
            state.notices.pop();
            state.undo_named = None;
            Vec::new()
        }
        Action::Update(action) => updating(state, action),
        Action::Review(action) => review(state, action),
        Action::Shelf(action) => shelf(state, action),
        Action::Export(action) => exporting(state, action),
        Action::HandIn(action) => hand_in(state, action),
        Action::Returned(action) => returned(state, action),
        Action::Rehearse(action) => rehearse(state, action),
        Action::Draft(action) => draft(state, action),
        Action::Quit => quit(state),
        Action::QuitUnsaved => vec![Effect::Quit],
        // What lies on top the window knows, and the editor the caret: they are done before they come here.
        Action::CloseTop | Action::Editor(_) => Vec::new(),
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

pub(super) fn show_pane(state: &mut State, pane: Pane) {
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

pub(super) fn notify(state: &mut State, kind: NoticeKind, text: impl Into<String>) -> Vec<Effect> {
    state.notices.push(Notice::plain(kind, text));
    if state.notices.len() > NOTICE_LIMIT {
        state.notices.remove(0);
    }
    Vec::new()
}

pub(super) fn open(state: &mut State, page: Page) -> Vec<Effect> {
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
    let mut effects = leave_page(state);
    state.settings.last_session = match &page {
        Page::Overview => None,
        Page::Session(id) => Some(id.clone()),
    };
    if let Page::Session(id) = &page {
        effects.extend(want_changes(state, id));
    }
    state.page = page;
    state.page_since = state.now();
    effects.push(Effect::WriteSettings);
    effects
}

fn step(state: &mut State, direction: Direction) -> Vec<Effect> {
    // What is no longer listed and holds something of the reader's comes behind all the others.
    let unlisted: Vec<SessionId> =
        state.unlisted_of_mine().into_iter().map(|session| session.id.clone()).collect();
    let listed = state.programme.sessions.len();
    let all = listed + unlisted.len();
    let current = match &state.page {
        Page::Overview => None,
        Page::Session(id) => state
            .shown
            .rank(id)
            .or_else(|| unlisted.iter().position(|session| session == id).map(|at| listed + at)),
    };
    let target = match (current, direction) {
        (None, Direction::Next) => 0,
        (None, Direction::Previous) => all.wrapping_sub(1),
        (Some(at), Direction::Next) => at + 1,
        (Some(0), Direction::Previous) => return open(state, Page::Overview),
        (Some(at), Direction::Previous) => at - 1,
    };
    let session = state.shown.nth(target).map(|session| session.id.clone());
    let session = session.or_else(|| unlisted.get(target.checked_sub(listed)?).cloned());
    session.map_or_else(Vec::new, |id| open(state, Page::Session(id)))
}

fn edit_note(state: &mut State, place: NotePlace, splice: Splice, typing: bool) -> Vec<Effect> {
    let edits = state.notebook.text_edits(&place, splice, state.now());
    state.note_working_on(&place);
    perform(state, edits, typing)
}

/// What is said when notes cannot be changed; `None` when they can.
pub(super) fn read_only_refusal(state: &mut State) -> Option<Vec<Effect>> {
    state.read_only.as_ref()?;
    let said = state.words.say("notes-read-only").into_owned();
    Some(notify(state, NoticeKind::Warning, said))
}

/// Makes edits as one step of undo, and has them saved.
pub(super) fn perform(state: &mut State, edits: Vec<Edit>, typing: bool) -> Vec<Effect> {
    if let Some(refusal) = read_only_refusal(state) {
        return refusal;
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

pub(super) fn save(state: &mut State, edits: Vec<Edit>) -> Vec<Effect> {
    state.edits_sent += edits.len() as u64;
    if !matches!(state.save, SaveState::Failed(_)) {
        state.save = SaveState::Unsaved;
    }
    edits.into_iter().map(Effect::SaveEdit).collect()
}

/// A time that was taken is kept first; words that are not on the disk hold the window open.
fn quit(state: &mut State) -> Vec<Effect> {
    let mut effects = rehearse(state, RehearseAction::End(Ending::Keep));
    if state.is_on_disk() {
        effects.push(Effect::Quit);
    } else if matches!(state.save, SaveState::Failed(_)) || state.closing {
        // Asked a second time while the disk does not answer.
        state.closing = false;
        state.sheet = Some(Sheet::CloseUnsaved);
    } else {
        state.closing = true;
        effects.push(Effect::FlushNotes);
    }
    effects
}

fn save_reported(state: &mut State, report: SaveReport) -> Vec<Effect> {
    match report {
        SaveReport::Saved { revision, at: _ } => {
            // By the clock that everything else in the window goes by.
            let now = state.now();
            state.save =
                if revision >= state.edits_sent { SaveState::Saved(now) } else { SaveState::Unsaved };
            if state.closing && state.is_on_disk() {
                return vec![Effect::Quit];
            }
        }
        SaveReport::NotSaved { error, .. } => {
            state.save = SaveState::Failed(error);
            if std::mem::take(&mut state.closing) {
                state.sheet = Some(Sheet::CloseUnsaved);
            }
        }
        SaveReport::OutOfStep => return vec![Effect::SaveWhole(Box::new(state.notebook.clone()))],
        SaveReport::ChangedElsewhere { kept } => {
            let name = kept.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
            let text = state.words.say_with("notes-changed-elsewhere", &[("name", name.into())]).into_owned();
            return notify(state, NoticeKind::Warning, text);
        }
    }
    Vec::new()
}
