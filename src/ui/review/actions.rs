//! What can be done about one session of an update: join, part, correct its title or kind.

use crate::ui::menus::menu;
use crate::ui::theme::space;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::{Key, Popup, Response, ScrollArea, Ui};
use rostrum_app::{Action, FileUnderReview, ReviewAction, ReviewRow, ReviewRowKind};
use rostrum_locale::dates;
use rostrum_programme::changes::SessionPair;
use rostrum_programme::{Programme, Session, SessionId, SessionKind};

/// The most sessions that are offered to be joined with.
const OFFERED: usize = 40;

/// What is typed and how tall it is.
#[derive(Debug, Default)]
pub struct ActionsMemory {
    /// The height in the last frame, in points.
    pub height: f32,
    title: Option<String>,
    just_asked: bool,
}

/// Shows what can be done about a row's session.
pub fn actions_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut ActionsMemory,
    reviewing: &FileUnderReview,
    row: &ReviewRow,
) {
    let file = file_session(reviewing, row);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space().m;
        match row.kind {
            ReviewRowKind::Changed(_) => {
                if let Some(pair) = pair_of(reviewing, &row.session)
                    && button(ui, view, &view.say("review-part"), Emphasis::Link, "").clicked()
                {
                    let (old, new) = (pair.old.clone(), pair.new.clone());
                    view.push(Action::Review(ReviewAction::Part { old, new }));
                }
            }
            ReviewRowKind::Added => {
                let response = button(ui, view, &view.say("review-join-with"), Emphasis::Link, "");
                if let Some(new) = file {
                    let offered = current_candidates(reviewing, new);
                    let joined = offers_ui(view, &response, &reviewing.base.programme, &offered);
                    if let Some(old) = joined {
                        view.push(Action::Review(ReviewAction::Join { old, new: new.id.clone() }));
                    }
                }
            }
            ReviewRowKind::Unlisted => {
                let response = button(ui, view, &view.say("review-join-with-new"), Emphasis::Link, "");
                let offered = new_candidates(reviewing, &row.session);
                let joined = offers_ui(view, &response, &reviewing.parsed.value, &offered);
                if let Some(new) = joined {
                    view.push(Action::Review(ReviewAction::Join { old: row.session.clone(), new }));
                }
            }
        }
        if let Some(session) = file {
            if button(ui, view, &view.say("review-correct-title"), Emphasis::Link, "").clicked() {
                let shown =
                    reviewing.merged_session_of_row(row).map(|session| view.text(&session.title).to_owned());
                memory.title = shown;
                memory.just_asked = true;
            }
            kind_ui(ui, view, session);
        }
    });
    if let (Some(session), Some(_)) = (file, &memory.title) {
        title_ui(ui, view, memory, session);
    }
}

/// The pair that made a row of a change; rows have the ids of before.
fn pair_of<'r>(reviewing: &'r FileUnderReview, old: &SessionId) -> Option<&'r SessionPair> {
    reviewing.review.matching.pairs.iter().find(|pair| pair.old == *old)
}

/// The session as the file has it.
fn file_session<'r>(reviewing: &'r FileUnderReview, row: &ReviewRow) -> Option<&'r Session> {
    let id = match row.kind {
        ReviewRowKind::Changed(_) => &pair_of(reviewing, &row.session)?.new,
        ReviewRowKind::Added => file_id(reviewing, &row.session)?,
        ReviewRowKind::Unlisted => return None,
    };
    reviewing.parsed.value.sessions.iter().find(|session| session.id == *id)
}

/// The id that the file has for a session that it adds: another one where its own was taken.
fn file_id<'r>(reviewing: &'r FileUnderReview, merged: &SessionId) -> Option<&'r SessionId> {
    let file = &reviewing.review.matching.only_new;
    let added = &reviewing.review.changes.added;
    // Both are in the order of the file.
    let by_place = added.iter().position(|id| id == merged).filter(|_| added.len() == file.len());
    by_place.and_then(|at| file.get(at)).or_else(|| file.iter().find(|id| *id == merged))
}

/// Sessions of the programme that the file does not have, the nearest in time first.
fn current_candidates(reviewing: &FileUnderReview, new: &Session) -> Vec<SessionId> {
    let base = &reviewing.base.programme;
    let start = reviewing.parsed.value.span(new).start.to_utc();
    let unmatched = reviewing.review.matching.only_old.iter();
    nearest(unmatched.filter_map(|id| reviewing.base.session_even_if_unlisted(id)), base, start)
}

/// Sessions of the file that the programme does not have, the nearest in time first.
fn new_candidates(reviewing: &FileUnderReview, old: &SessionId) -> Vec<SessionId> {
    let Some(session) = reviewing.base.session_even_if_unlisted(old) else { return Vec::new() };
    let start = reviewing.base.programme.span(session).start.to_utc();
    let file = &reviewing.parsed.value;
    let unmatched: std::collections::HashSet<_> = reviewing.review.matching.only_new.iter().collect();
    nearest(file.sessions.iter().filter(|session| unmatched.contains(&session.id)), file, start)
}

fn nearest<'s>(
    sessions: impl Iterator<Item = &'s Session>,
    programme: &Programme,
    start: chrono::DateTime<chrono::Utc>,
) -> Vec<SessionId> {
    let mut found: Vec<(i64, &Session)> = sessions
        .map(|session| ((programme.span(session).start.to_utc() - start).num_seconds().abs(), session))
        .collect();
    found.sort_by_key(|(away, _)| *away);
    found.into_iter().take(OFFERED).map(|(_, session)| session.id.clone()).collect()
}

/// A menu of sessions; gives the one that was chosen.
fn offers_ui(
    view: &View<'_>,
    response: &Response,
    programme: &Programme,
    offered: &[SessionId],
) -> Option<SessionId> {
    let mut chosen = None;
    Popup::menu(response).width(360.0).show(|ui| {
        if offered.is_empty() {
            view.face(crate::ui::typeset::Role::Small, view.theme.ink_2)
                .label(ui, &view.say("review-nothing"));
        }
        ScrollArea::vertical().max_height(360.0).show(ui, |ui| {
            for session in programme.sessions.iter().filter(|session| offered.contains(&session.id)) {
                let day = dates::day_month_short(programme.span(session).start_date(), &view.state.words);
                let label = format!("{day} · {}", view.text(&session.title));
                if button(ui, view, &label, Emphasis::Bare, "").clicked() {
                    chosen = Some(session.id.clone());
                    ui.close();
                }
            }
        });
    });
    chosen
}

fn kind_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let shown = format!("{} {}", view.say("review-session-kind"), crate::ui::icons::CARET_DOWN);
    let name = view.say("review-session-kind");
    let response = crate::ui::widgets::named_button(ui, view, &shown, &name, Emphasis::Link, "");
    let mut chosen = None;
    menu(&response).show(|ui| {
        for kind in SessionKind::KNOWN {
            let label = view.state.words.say_vocabulary_word("kind", kind.as_str()).into_owned();
            if button(ui, view, &label, Emphasis::Bare, "").clicked() {
                chosen = Some(kind);
                ui.close();
            }
        }
    });
    if let Some(kind) = chosen {
        let kind = (kind != session.kind).then_some(kind);
        view.push(Action::Review(ReviewAction::MendSessionKind(session.id.clone(), kind)));
    }
}

fn title_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut ActionsMemory, session: &Session) {
    let just_asked = std::mem::take(&mut memory.just_asked);
    let Some(typed) = &mut memory.title else { return };
    let mut done = false;
    ui.horizontal(|ui| {
        let entered = super::corrections::labelled_field_ui(
            ui,
            view,
            "review-session-title-field",
            typed,
            (320.0, just_asked),
        );
        let apply = button(ui, view, &view.say("review-apply"), Emphasis::Normal, "").clicked();
        done = apply || entered && ui.input(|input| input.key_pressed(Key::Enter));
    });
    if done {
        let title = Some(typed.trim().to_owned()).filter(|title| !title.is_empty());
        view.push(Action::Review(ReviewAction::MendSessionTitle(session.id.clone(), title)));
        memory.title = None;
    }
}
