//! What can be done with a session where it stands in the timeline.

use crate::ui::menus::{item, keys_of, menu_rule};
use crate::ui::view::View;
use egui::Ui;
use rostrum_app::{Action, Command, InterventionAction, LibraryAction, Page};
use rostrum_locale::labels::session_kind_and_number;
use rostrum_locale::{dates, times};
use rostrum_programme::Session;

/// The lines of the menu.
pub fn session_menu_ui(ui: &mut Ui, view: &mut View<'_>, session: &Session) {
    let id = &session.id;
    if item(ui, view, &view.say("menu-open-session"), "") {
        view.push(Action::Open(Page::Session(id.clone())));
    }
    let can_write = view.state.read_only_reason().is_none();
    if can_write {
        let mine = view.state.notebook.is_mine(id);
        let key = if mine { "mine-unstar" } else { "mine-star" };
        if item(ui, view, &view.say(key), "") {
            view.push(Action::ToggleMine(id.clone()));
        }
        for (command, framed) in [(Command::NewIntervention, false), (Command::NewFramedIntervention, true)] {
            // The keys are those of the session that is open.
            let keys = if view.state.window.page == Page::Session(id.clone()) {
                keys_of(view, command)
            } else {
                String::new()
            };
            if item(ui, view, &view.say(command.message_key()), &keys) {
                view.push(Action::Open(Page::Session(id.clone())));
                view.push(Action::Intervention(InterventionAction::New { framed }));
            }
        }
    }
    if view.state.has_unread_changes(id) && item(ui, view, &view.say(Command::MarkRead.message_key()), "") {
        view.push(Action::Library(LibraryAction::MarkRead(id.clone())));
    }
    menu_rule(ui, view);
    if item(ui, view, &view.say("menu-copy-session"), "") {
        view.push(Action::CopyText(title_and_time(view, session)));
    }
}

/// Kind, title, and when it is, in forum time with the zone's name: to be pasted into a message.
fn title_and_time(view: &View<'_>, session: &Session) -> String {
    let words = &view.state.words;
    let span = view.state.shown_programme().span(session);
    let values = [
        ("kind", session_kind_and_number(session, words).into()),
        ("title", view.text(&session.title).into()),
        ("date", dates::full_date_with_weekday(span.start_date(), words).into()),
        ("time", times::span(span.start.time(), span.end.time(), words).into()),
        ("zone", view.state.forum_zone_name().into()),
    ];
    view.say_with("copied-session", &values)
}
