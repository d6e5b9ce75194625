//! What a text of the delegate's is called where texts of two notebooks stand beside each other.

use crate::State;
use rostrum_notebook::{MissionReportNoteKind, NotePlace, Notebook};
use rostrum_programme::SessionId;

/// The title of a text: the notes on a session, a draft by its name. `other` is the notebook beside this one, which may
/// hold texts that this one has not.
pub fn text_place_title(state: &State, place: &NotePlace, other: &Notebook) -> String {
    let words = &state.words;
    match place {
        NotePlace::Forum => words.say("put-aside-forum").into_owned(),
        NotePlace::Session(id) => {
            let values = [("title", session_title(state, id).into())];
            words.say_with("put-aside-session", &values).into_owned()
        }
        NotePlace::Intervention(session, id) => {
            let here = state.notebook.intervention(session, id);
            let intervention = here.or_else(|| other.intervention(session, id));
            let name = intervention.map(|intervention| match intervention.title.trim() {
                "" => {
                    let holder = if here.is_some() { &state.notebook } else { other };
                    let index = holder.interventions_of(session).iter().position(|known| known.id == *id);
                    let number = index.map_or(1, |index| index + 1).to_string();
                    words.say_with("intervention-numbered", &[("number", number.into())]).into_owned()
                }
                title => title.to_owned(),
            });
            let values =
                [("name", name.unwrap_or_default().into()), ("title", session_title(state, session).into())];
            words.say_with("put-aside-intervention", &values).into_owned()
        }
        NotePlace::Mission(part) => {
            let part = words.say(match part {
                MissionReportNoteKind::Summary => "report-summary",
                MissionReportNoteKind::Delegation => "report-delegation",
                MissionReportNoteKind::Contacts => "report-contacts",
                MissionReportNoteKind::Recommendations => "report-recommendations",
            });
            let values = [
                ("place", words.say("put-aside-mission").into_owned().into()),
                ("what", part.into_owned().into()),
            ];
            words.say_with("reason-at", &values).into_owned()
        }
    }
}

fn session_title(state: &State, id: &SessionId) -> String {
    match state.shown_session_even_if_unlisted(id) {
        Some(session) => {
            let title = session.short_title.as_ref().unwrap_or(&session.title);
            title.text(&state.content_language()).to_owned()
        }
        None => id.to_string(),
    }
}
