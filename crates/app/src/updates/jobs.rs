//! The library's effects carried out: each on a thread, its result back as an action.

use crate::jobs::{LAST_SAVE, Leaving, NextTarget};
use crate::opening::open_programme;
use crate::updates::work::{
    accept, compare_revisions, keep_first, loaded_at, make_programme, make_review, return_to,
};
use crate::{
    Action, EffectExecutor, KeepRevisionError, LibraryAction, LibraryEffect, ProgrammeFileAction,
    ReviewRequest, WorkStage,
};
use rostrum_locale::{Language, Messages};
use rostrum_programme::ProgrammeId;
use rostrum_store::{
    FlushError, SaveError, SaveWorker, forget_failed_opening, list_programmes, list_revisions,
};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

/// How long work goes on before it is shown.
const SHOWN_AFTER: Duration = Duration::from_millis(200);

/// How long until the notes of a programme that was left are tried again.
const TRY_AGAIN: Duration = Duration::from_secs(5);

impl EffectExecutor {
    /// Carries out an effect of the library; gives back those that only the window can carry out.
    pub(crate) fn carry_out_shelf(&mut self, effect: LibraryEffect) -> Option<LibraryEffect> {
        let folders = self.folders.clone();
        match effect {
            LibraryEffect::PickFile => return Some(LibraryEffect::PickFile),
            LibraryEffect::List => {
                self.off_the_frame(move || Some(library(LibraryAction::Listed(list_programmes(&folders)))));
            }
            LibraryEffect::ForgetFailed(opened) => self.off_the_frame(move || {
                forget_failed_opening(&folders, &opened);
                None
            }),
            LibraryEffect::ListRevisions(programme) => self.off_the_frame(move || {
                let revisions = list_revisions(&folders, &programme);
                Some(library(LibraryAction::RevisionsListed { programme, revisions }))
            }),
            LibraryEffect::Review(request) => self.review(*request),
            LibraryEffect::KeepFirst { programme, now } => self.off_the_frame(move || {
                match keep_first(&folders, 0, &programme.programme, now) {
                    Ok(kept) => Some(library(LibraryAction::FirstKept(Box::new(kept?)))),
                    Err(error) => {
                        // The next start tries again; a disk that refuses is told of by the notes themselves.
                        tracing::warn!(?error, "the first revision is not kept");
                        None
                    }
                }
            }),
            LibraryEffect::Accept { ticket, over, reviewing, now } => self.work(ticket, move || {
                let outcome = accept(&folders, over, &reviewing, now).map(Box::new);
                Some(library(LibraryAction::Kept { ticket, outcome }))
            }),
            LibraryEffect::MakeProgramme { ticket, taken, reviewing, now } => self.work(ticket, move || {
                let outcome = make_programme(&folders, &taken, &reviewing, now);
                Some(library(LibraryAction::Made { ticket, outcome }))
            }),
            LibraryEffect::Load { ticket, number, at } => self.work(ticket, move || {
                let loaded = loaded_at(at);
                Some(library(LibraryAction::Loaded { ticket, number, loaded }))
            }),
            LibraryEffect::Return { ticket, over, current, to, is_ancestor, now } => {
                self.work(ticket, move || {
                    let outcome = loaded_at(current).map_err(KeepRevisionError::Read);
                    let outcome = outcome
                        .and_then(|current| return_to(&folders, over, &current, to, is_ancestor, now))
                        .map(Box::new);
                    Some(library(LibraryAction::Kept { ticket, outcome }))
                })
            }
            LibraryEffect::Compare { programme, comparisons } => self.off_the_frame(move || {
                let compared = compare_revisions(comparisons);
                Some(library(LibraryAction::Compared { programme, compared }))
            }),
            LibraryEffect::Open { ticket, programme, language } => self.open(ticket, programme, language),
            LibraryEffect::Adopt { ticket } => self.adopt(ticket),
        }
        None
    }

    /// Work that is shown when it takes long.
    fn work(&self, ticket: u64, work: impl FnOnce() -> Option<Action> + Send + 'static) {
        self.tell_when_long(ticket);
        self.off_the_frame(work);
    }

    fn tell_when_long(&self, ticket: u64) {
        let (sender, wake) = self.result_sender();
        let spawned = std::thread::Builder::new().name("patience".to_owned()).spawn(move || {
            std::thread::sleep(SHOWN_AFTER);
            // The window may have closed meanwhile.
            let _ = sender.send(Action::Update(ProgrammeFileAction::ShowProgress { ticket }));
            wake();
        });
        if let Err(error) = spawned {
            tracing::error!(%error, "the system gives no thread");
        }
    }

    fn review(&self, request: ReviewRequest) {
        let ticket = request.ticket;
        let (sender, wake) = self.result_sender();
        self.work(ticket, move || {
            let tell = move |stage: WorkStage| {
                // The window may have closed meanwhile.
                let _ = sender.send(Action::Update(ProgrammeFileAction::Progress { ticket, stage }));
                wake();
            };
            let outcome = make_review(request, &tell)?.map(Box::new);
            Some(Action::Update(ProgrammeFileAction::Reviewed { ticket, outcome }))
        });
    }

    /// Reads another programme. What the programme before has unsaved goes on being saved; it is
    /// waited for when it is the one that is opened again.
    fn open(&mut self, ticket: u64, programme: ProgrammeId, language: Language) {
        let folders = self.folders.clone();
        let targets = self.targets.0.clone();
        self.leaving.retain(|leaving| !leaving.thread.is_finished());
        let leaving = self.leaving.iter().rev().find(|leaving| leaving.programme == programme);
        let left = leaving.map(|leaving| leaving.done.clone());
        self.work(ticket, move || {
            if let Some(done) = left {
                wait_until(&done, LAST_SAVE);
            }
            // Notes that are still being saved are locked, and open to be read only.
            let outcome = open_programme(&folders, &programme, None, &Messages::new(language), None);
            let outcome = outcome.map(|(opened, target)| {
                // The window may have closed meanwhile.
                let _ = targets.send(NextTarget { ticket, programme, target });
                Box::new(opened)
            });
            Some(library(LibraryAction::Opened { ticket, outcome }))
        });
    }

    /// The window shows the other programme: from now on its notes are saved.
    fn adopt(&mut self, ticket: u64) {
        let next = self.targets.1.try_iter().filter(|next| next.ticket == ticket).last();
        let Some(NextTarget { programme, target, .. }) = next else { return };
        let left = std::mem::replace(&mut self.programme, programme);
        if let Some(saver) = self.saver.take() {
            self.leave(left, saver);
        }
        if let Some(target) = target {
            self.start_saving(target);
        }
    }

    /// Lets go of a saver once it has saved everything.
    fn leave(&mut self, programme: ProgrammeId, mut saver: SaveWorker) {
        let (last_try, done) = (Arc::new(AtomicBool::new(false)), Arc::new(AtomicBool::new(false)));
        let (is_last, is_done) = (last_try.clone(), done.clone());
        let left = programme.clone();
        let (sender, wake) = self.result_sender();
        let spawned = std::thread::Builder::new().name("leave".to_owned()).spawn(move || {
            let mut told = false;
            while let Err(error) = saver.flush(LAST_SAVE) {
                tracing::warn!(%error, %programme, "notes of the programme before are not saved");
                if is_last.load(Ordering::Relaxed) {
                    return;
                }
                if !told {
                    told = true;
                    let error = match error {
                        FlushError::Save(error) => error,
                        other => SaveError::Other(other.to_string()),
                    };
                    let _ = sender
                        .send(library(LibraryAction::LeftUnsaved { programme: programme.clone(), error }));
                    wake();
                }
                wait_until(&is_last, TRY_AGAIN);
            }
            drop(saver);
            is_done.store(true, Ordering::Relaxed);
        });
        match spawned {
            Ok(thread) => self.leaving.push(Leaving { programme: left, thread, done, last_try }),
            Err(error) => tracing::error!(%error, "the system gives no thread"),
        }
    }
}

/// Waits until a flag is set, so long at most.
fn wait_until(flag: &AtomicBool, wait: Duration) {
    let step = Duration::from_millis(20);
    let mut waited = Duration::ZERO;
    while waited < wait && !flag.load(Ordering::Relaxed) {
        std::thread::sleep(step);
        waited += step;
    }
}

fn library(action: LibraryAction) -> Action {
    Action::Library(action)
}
