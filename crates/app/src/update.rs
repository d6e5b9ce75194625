//! The one place that changes the state.

use super::closing::{cancel_closing, end_now, quit};
use super::conflicts::conflict;
use super::copies::import_copy;
use super::editing::perform;
use super::exporting::exporting;
use super::handing_in::hand_in;
use super::handover::{adopt_and_show, handover};
use super::interventions::intervention;
use super::navigation::{focus_pane, open, show_pane, step};
use super::note_versions::note_versions;
use super::notes_file::{look_again, replaced_notes, save_reported};
use super::notify::{drop_notices_without_cause, notify};
use super::rehearsing::rehearse;
use super::returning::returned;
use super::sentences::{
    not_written_sentence, partly_shown_reason, save_error_reason, unreadable_notebook_sentence,
};
use super::undoing::undo;
use super::updates::library::change_library;
use super::updates::open_file::updating;
use super::updates::review::review;
use super::updates::revisions::keep_first;
use super::{
    Action, ConflictAction, Dialog, Effect, FileUnderReview, NoticeKind, Page, Pane, ReadOnlyReason, SideTab,
    SoughtPart, State, StepDirection,
};
use rostrum_locale::Messages;
use rostrum_notebook::{Edit, NoteAndCaret, NotePlace, Splice};

/// Makes the change that an action asks for; returns what must happen outside.
pub fn update(state: &mut State, action: Action) -> Vec<Effect> {
    let (step, newest) = (last_step(state), state.notices.newest());
    let mut effects = change(state, action);
    if last_step(state) != step {
        state.notices.leave_last_step(newest);
    }
    if remember_intervention(state) && !effects.contains(&Effect::WriteSettings) {
        effects.push(Effect::WriteSettings);
    }
    effects.extend(keep_first(state));
    drop_notices_without_cause(state);
    effects
}

/// What a notice that offers to take back a step is about: the notebook's last step, or the last correction of the
/// file under review.
fn last_step(state: &State) -> (u64, Option<(usize, usize)>) {
    let steps = |reviewing: &FileUnderReview| (reviewing.choices.past.len(), reviewing.choices.future.len());
    (state.history.moves(), state.reviewing.as_ref().map(steps))
}

/// Remembers the intervention that is shown, for the next start; says whether it is another one.
fn remember_intervention(state: &mut State) -> bool {
    let shown = match (state.window.side_tab, state.open_or_first_intervention()) {
        (SideTab::Interventions, Some((_, intervention))) => Some(&intervention.id),
        _ => None,
    };
    if state.settings.last_intervention.as_ref() == shown {
        return false;
    }
    state.settings.last_intervention = shown.cloned();
    true
}

fn change(state: &mut State, action: Action) -> Vec<Effect> {
    match action {
        Action::Open(page) => open(state, page),
        Action::Step(direction) => step(state, direction),
        Action::OpenNth(nth) => {
            let session =
                state.shown.nth_session_by_time(nth.wrapping_sub(1)).map(|session| session.id.clone());
            session.map_or_else(Vec::new, |id| open(state, Page::Session(id)))
        }
        Action::EditNote { place, splice, typing } => edit_note(state, place, splice, typing),
        Action::EndTypingRun => {
            state.history.close_step();
            Vec::new()
        }
        Action::Undo => undo(state, StepDirection::Previous),
        Action::Redo => undo(state, StepDirection::Next),
        Action::ToggleMine(session) => {
            let mine = !state.notebook.is_mine(&session);
            perform(state, vec![Edit::Mine { session, mine }], false)
        }
        Action::ToggleReading => {
            state.window.reading = !state.window.reading;
            if !state.window.reading {
                focus_pane(state, Pane::Notes);
            }
            Vec::new()
        }
        Action::ShowInNote { place, at } => {
            let effects = open(state, Page::from(&place));
            state.lay_out(&place);
            // The read view has no caret.
            state.window.reading = false;
            state.window.caret = Some(NoteAndCaret { place, at: Some(at) });
            focus_pane(state, Pane::Notes);
            effects
        }
        Action::OpenAt { page, part } => {
            let number = state.window.sought.as_ref().map_or(1, |before| before.number + 1);
            let effects = open(state, page);
            state.window.sought = Some(SoughtPart { key: part, number });
            effects
        }
        Action::ShowPane(pane) => {
            show_pane(state, pane);
            Vec::new()
        }
        Action::FocusPane(pane) => {
            focus_pane(state, pane);
            Vec::new()
        }
        Action::TogglePane(pane) => {
            match pane {
                Pane::Timeline => flip(&mut state.settings.panes.timeline_collapsed),
                Pane::Notes => {
                    flip(&mut state.settings.panes.notes_collapsed);
                    if !state.settings.panes.notes_collapsed {
                        state.window.focus = Some(Pane::Notes);
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
            state.window.whole_timeline = !state.window.whole_timeline;
            if !state.window.whole_timeline {
                state.window.focus = Some(Pane::Notes);
            }
            Vec::new()
        }
        Action::SetLanguage(language) => {
            state.words = Messages::new(language);
            state.settings.language = Some(language.tag());
            vec![Effect::WriteSettings]
        }
        Action::SetTheme(theme) => {
            state.preferences.theme = theme;
            state.settings.theme = theme;
            vec![Effect::WriteSettings]
        }
        Action::SystemThemeFound { dark } => {
            state.preferences.system_dark = dark;
            Vec::new()
        }
        Action::SetReaderZone(zone) => {
            state.preferences.reader_zone = zone;
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
            state.window.focus = Some(Pane::Notes);
            vec![Effect::WriteSettings]
        }
        Action::ShowDialog(dialog) => {
            state.dialog = Some(dialog);
            Vec::new()
        }
        Action::CloseDialog => {
            cancel_closing(state);
            state.dialog = None;
            Vec::new()
        }
        Action::SaveNow => vec![Effect::SaveNow],
        Action::WindowFocused => {
            let mut effects = look_again(state);
            effects.extend(conflict(state, ConflictAction::Look));
            effects
        }
        Action::ReplacedNotes(action) => replaced_notes(state, action),
        Action::SaveCopy => vec![Effect::PickCopyTarget { suggested: state.copy_name() }],
        Action::SaveCopyTo(path) => {
            state.dialog = None;
            vec![Effect::WriteCopy { path, own: state.protected_files() }]
        }
        Action::OpenCopy => vec![Effect::PickCopySource],
        Action::OpenCopyFrom(path) => {
            state.dialog = None;
            vec![Effect::ReadCopy(path)]
        }
        Action::CopyOpened { name, notes } => match notes {
            Ok(copy) => import_copy(state, &name, &copy),
            Err(None) => {
                let text = state.words.say_with("copy-missing", &[("name", name.into())]).into_owned();
                notify(state, NoticeKind::Failed, text)
            }
            Err(Some(unreadable)) => {
                let text = unreadable_notebook_sentence(
                    &state.words,
                    &name,
                    &unreadable,
                    Some(state.shown_programme()),
                );
                notify(state, NoticeKind::Failed, text)
            }
        },
        Action::CopySaved(Ok(path)) => {
            let path = path.display().to_string();
            let (key, kind) = match partly_shown_reason(state) {
                Some(_) => ("copy-saved-partly", NoticeKind::Warning),
                None => ("copy-saved", NoticeKind::Done),
            };
            let text = state.words.say_with(key, &[("path", path.into())]).into_owned();
            notify(state, kind, text)
        }
        Action::CopySaved(Err((path, error))) => {
            let text = not_written_sentence(&state.words, "copy-not-saved", &path, &error);
            notify(state, NoticeKind::Failed, text)
        }
        Action::NoFileDialog { saving } => {
            state.dialog = Some(if saving { Dialog::SaveCopyPath } else { Dialog::OpenCopyPath });
            Vec::new()
        }
        Action::OpenBackup => {
            let latest = state.read_only_reason().and_then(ReadOnlyReason::backup);
            latest.map(|latest| Effect::RestoreBackup(latest.backup.clone())).into_iter().collect()
        }
        Action::BackupOpened(Ok(taken)) => adopt_and_show(state, taken),
        Action::BackupOpened(Err(error)) => {
            let text = save_error_reason(&state.words, &error);
            notify(state, NoticeKind::Failed, text)
        }
        Action::Handover(action) => handover(state, action),
        Action::Conflict(action) => conflict(state, action),
        Action::OpenFolder(path) => vec![Effect::OpenFolder(path)],
        Action::OpenAddress(address) => {
            state.dialog = None;
            vec![Effect::OpenAddress(address)]
        }
        Action::CopyText(text) => {
            let said = state.words.say("copied").into_owned();
            notify(state, NoticeKind::Done, said);
            vec![Effect::CopyText(text)]
        }
        Action::SaveReported(report) => save_reported(state, report),
        Action::Notify { kind, text } => notify(state, kind, text),
        Action::DismissNotice(id) => {
            if state.notices.last().is_some_and(|newest| newest.id == id) {
                state.undo_named = None;
            }
            state.notices.dismiss(id);
            Vec::new()
        }
        Action::Update(action) => updating(state, action),
        Action::Review(action) => review(state, action),
        Action::Library(action) => change_library(state, action),
        Action::Export(action) => exporting(state, action),
        Action::HandIn(action) => hand_in(state, action),
        Action::Returned(action) => returned(state, action),
        Action::Rehearse(action) => rehearse(state, action),
        Action::Intervention(action) => intervention(state, action),
        Action::NoteVersions(action) => note_versions(state, action),
        Action::Quit => quit(state),
        Action::QuitUnsaved => vec![Effect::Quit],
        Action::EndNow => end_now(state),
        // What lies on top the window knows, and the editor the caret: they are done before they come here.
        Action::CloseTop | Action::Editor(_) => Vec::new(),
    }
}

fn flip(flag: &mut bool) {
    *flag = !*flag;
}

fn edit_note(state: &mut State, place: NotePlace, splice: Splice, typing: bool) -> Vec<Effect> {
    let edits = state.notebook.edits_for_text_change(&place, splice, state.now(), &state.history);
    state.note_working_on(&place);
    perform(state, edits, typing)
}
