//! What readers give to the program: texts in which nothing acts on a screen, and a warning that tells how much was no
//! text.

use super::raw::{RawPerson, RawProgramme, RawSession};
use super::{Place, Warning, WarningKind};
use rostrum_programme::{LocalizedText, Programme, clean_text};

/// Cleans a programme as it goes out of a reader, whatever the format writes its characters as.
pub(super) fn clean_programme(programme: &mut Programme, warnings: &mut Vec<Warning>) {
    tell(programme.clean(), warnings);
    // A name of nothing else is none, and a programme whose sessions have none could not be read again.
    let nameless = |text: &LocalizedText| text.is_empty();
    if nameless(&programme.title) {
        programme.title = LocalizedText::plain(programme.id.as_str().escape_default().to_string());
    }
    for session in programme.sessions.iter_mut().filter(|session| nameless(&session.title)) {
        session.title = LocalizedText::plain("–");
        session.title_made_up = true;
    }
}

/// Warns once of all that was left out.
pub(super) fn tell(count: usize, warnings: &mut Vec<Warning>) {
    let told = warnings.iter_mut().find_map(|warning| match &mut warning.kind {
        WarningKind::ControlsLeftOut(told) => Some(told),
        _ => None,
    });
    match told {
        Some(told) => *told += count,
        None if count > 0 => {
            warnings.push(Warning { place: Place::Whole, kind: WarningKind::ControlsLeftOut(count) });
        }
        None => {}
    }
}

/// Cleans the texts of a file of a conference system before anything is made of them; how many characters went. Ids
/// stay: they are keys.
pub(super) fn clean_raw(raw: &mut RawProgramme) -> usize {
    let RawProgramme { title, version, url, events, .. } = raw;
    let names: usize = [title, version, url].into_iter().map(clean_text).sum();
    names + events.iter_mut().map(clean_event).sum::<usize>()
}

fn clean_event(event: &mut RawSession) -> usize {
    let RawSession {
        title,
        subtitle,
        abstract_text,
        description,
        track,
        room,
        kind,
        persons,
        links,
        own,
        ..
    } = event;
    let texts =
        [title, subtitle, abstract_text, description, track, room, kind, &mut own.kind, &mut own.format];
    let texts: usize = texts.into_iter().map(clean_text).sum();
    let persons = persons.iter_mut().map(|person| {
        let RawPerson { name, role, affiliation, part, guid: _, id: _ } = person;
        [name, role, affiliation, part].into_iter().map(clean_text).sum::<usize>()
    });
    let links = links.iter_mut().map(|(url, title)| clean_text(url) + clean_text(title));
    texts + persons.sum::<usize>() + links.sum::<usize>()
}
