//! Opening a programme file: from a dialog, a path, a drop or the command line to its review.

use crate::notify::notify;
use crate::updates::reading_habits::forget_habit;
use crate::{
    BackgroundWork, BackgroundWorkStage, Command, Dialog, Effect, FileUnderReview, ImportDestination,
    LibraryEffect, Notice, NoticeCause, NoticeKind, ProgrammeFileAction, ReviewOverrides, ReviewRequest,
    ReviewSource, State, file_name,
};
use chrono::Datelike;
use rostrum_formats::{ReadError, ReadHints};
use rostrum_locale::sentences::read_error_sentence;
use rostrum_notebook::Notebook;
use rostrum_programme::SessionId;
use std::collections::HashSet;
use std::sync::Arc;

/// Does what is asked about programme files.
pub(crate) fn updating(state: &mut State, action: ProgrammeFileAction) -> Vec<Effect> {
    match action {
        ProgrammeFileAction::ChooseFile => vec![Effect::Library(LibraryEffect::PickFile)],
        ProgrammeFileAction::NoDialog => {
            state.dialog = Some(Dialog::OpenFilePath);
            Vec::new()
        }
        ProgrammeFileAction::OpenFile(path) => {
            state.dialog = None;
            let name = file_name(&path);
            if !state.read_files.contains(&path) {
                state.read_files.push(path.clone());
            }
            open(state, ReviewSource::Path(path), name)
        }
        ProgrammeFileAction::OpenBytes { name, bytes } => {
            open(state, ReviewSource::Bytes { name: name.clone(), bytes }, name)
        }
        ProgrammeFileAction::Cancel => {
            let Some(busy) = state.background_work() else { return Vec::new() };
            if !busy.stage.can_be_cancelled() {
                return Vec::new();
            }
            let name = busy.name.clone();
            // What was said last and never read holds no longer; what is shown was read without it.
            let unread = state.reviewing.as_mut().map_or(0, FileUnderReview::forget_unread_corrections);
            let args = [("name", name.into()), ("count", unread.into())];
            let key = if unread > 0 { "update-correction-cancelled" } else { "update-cancelled" };
            let text = state.words.say_with(key, &args).into_owned();
            state.work.give_up();
            let mut effects = notify(state, NoticeKind::Done, text);
            // What was mended without reading is still to be seen in what accepting changes.
            let behind = state.reviewing.as_ref().filter(|reviewing| reviewing.lacks_what_was_mended());
            if let Some(reviewing) = behind.cloned() {
                let (choices, name) = (reviewing.choices.clone(), reviewing.name().to_owned());
                let from = ReviewSource::Again(Box::new(reviewing));
                effects.extend(ask_for_review(state, from, choices, name, BackgroundWorkStage::Comparing));
            }
            effects
        }
        ProgrammeFileAction::ShowProgress { ticket } => {
            if let Some(busy) = state.work.of(ticket) {
                busy.shown = true;
            }
            Vec::new()
        }
        ProgrammeFileAction::Progress { ticket, stage } => {
            if let Some(busy) = state.work.of(ticket) {
                busy.stage = stage;
            }
            Vec::new()
        }
        ProgrammeFileAction::ForgetHabit(file) => forget_habit(state, &file),
        ProgrammeFileAction::Reviewed { ticket, outcome } => reviewed(state, ticket, outcome),
    }
}

/// Begins to read a file. A review that is open gives way only when the new one is there.
pub(crate) fn open(state: &mut State, from: ReviewSource, name: String) -> Vec<Effect> {
    if state.reviewing.as_ref().is_some_and(|reviewing| reviewing.accepting) {
        return Vec::new();
    }
    let stage = match from {
        ReviewSource::Path(_) => BackgroundWorkStage::Loading { done: 0, total: 0 },
        ReviewSource::Bytes { .. } | ReviewSource::File(_) | ReviewSource::Again(_) => {
            BackgroundWorkStage::Reading
        }
    };
    ask_for_review(state, from, ReviewOverrides::default(), name, stage)
}

/// Has a worker make a review; what another one was making is given up.
pub(crate) fn ask_for_review(
    state: &mut State,
    from: ReviewSource,
    choices: ReviewOverrides,
    name: String,
    stage: BackgroundWorkStage,
) -> Vec<Effect> {
    if state.work.must_be_waited_for() {
        return Vec::new();
    }
    let ticket = state.work.begin(name.clone(), stage);
    let cancel = state.background_work().map(|busy| busy.cancel.clone()).unwrap_or_default();
    let base = state.loaded_current_revision().clone();
    let stem = std::path::Path::new(&name).file_stem().map(|stem| stem.to_string_lossy().into_owned());
    let hints = ReadHints {
        fallback_zone: Some(base.programme.zone),
        fallback_year: base.whole_span().map(|span| span.start.year()),
        name: stem,
        cancel,
        ..ReadHints::default()
    };
    let open = base.programme.id.clone();
    let known = state.library.programmes.iter().map(|programme| programme.id.clone());
    let known = known.filter(|id| *id != open).collect();
    let mine = Arc::new(sessions_of_mine(&state.notebook));
    let request = ReviewRequest { ticket, from, base, hints, mine, known, choices };
    vec![Effect::Library(LibraryEffect::Review(Box::new(request)))]
}

fn reviewed(state: &mut State, ticket: u64, outcome: Result<Box<FileUnderReview>, ReadError>) -> Vec<Effect> {
    let Some(BackgroundWork { name, .. }) = state.work.end(ticket) else { return Vec::new() };
    let mut reviewing = match outcome {
        Ok(reviewing) => *reviewing,
        Err(error) => {
            let why = read_error_sentence(&state.words, &name, &error);
            let text = state.words.say_with("review-refused", &[("why", why.into())]).into_owned();
            return notify(state, NoticeKind::Failed, text);
        }
    };
    // The programme may have gone another way meanwhile (undo): what was compared is out of date.
    if reviewing.base != *state.loaded_current_revision() {
        let choices = reviewing.choices.clone();
        return ask_for_review(
            state,
            ReviewSource::Again(Box::new(reviewing)),
            choices,
            name,
            BackgroundWorkStage::Comparing,
        );
    }
    let is_again = state.reviewing.as_ref().is_some_and(|open| open.source == reviewing.source);
    if !is_again
        && reviewing.destination() == ImportDestination::Update
        && is_same_file_or_content(state, &reviewing)
    {
        state.reviewing = None;
        let text = state.words.say("update-same").into_owned();
        return notify(state, NoticeKind::Done, text);
    }
    reviewing.offer_habit(&state.settings.reading_habits);
    let mut fewer = 0;
    if let Some(open) = state.reviewing.as_ref().filter(|_| is_again) {
        reviewing.filter = open.filter;
        reviewing.follow(open);
        fewer = reviewing.sessions_lost_since(open);
    } else {
        reviewing.document.is_shown = reviewing.begins_with_lines();
    }
    state.dialog = None;
    state.reviewing = Some(reviewing);
    if fewer > 0 {
        tell_of_fewer_sessions(state, fewer);
    }
    Vec::new()
}

/// Says how many sessions a correction cost, which a list of many does not show.
fn tell_of_fewer_sessions(state: &mut State, count: usize) {
    let undo = Command::Undo;
    let key = undo
        .key_combinations()
        .first()
        .map(|chord| chord.display_text(&state.words, cfg!(target_os = "macos")));
    let args = [("count", count.into()), ("key", key.unwrap_or_default().into())];
    let text = state.words.say_with("update-fewer-sessions", &args).into_owned();
    state.notices.withdraw(undo);
    let notice = Notice::offering(NoticeKind::Warning, text, vec![undo]);
    state.notices.push(notice.about(NoticeCause::Review));
}

/// Whether the file is the one that the current revision came from (whatever was mended then), or
/// says nothing that the programme does not.
fn is_same_file_or_content(state: &State, reviewing: &FileUnderReview) -> bool {
    let current = state.library.revisions.get(state.notebook.revision);
    let source = current.and_then(|current| current.about.source.as_ref());
    source.is_some_and(|source| reviewing.source.matches_source(source)) || reviewing.review.is_unchanged()
}

/// Sessions that hold something of the reader's: text, a mark, an intervention.
pub(crate) fn sessions_of_mine(notebook: &Notebook) -> HashSet<SessionId> {
    notebook.sessions.keys().filter(|id| notebook.holds_anything(id)).cloned().collect()
}
