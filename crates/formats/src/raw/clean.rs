//! Cleans the items of a structured file before anything is made of them: nothing in their texts acts on a screen.

use super::model::{RawPerson, RawProgramme, RawSession};
use rostrum_programme::remove_control_characters;

/// Cleans the texts of the items; how many characters went. Ids
/// stay: they are keys.
pub(super) fn clean_raw(raw: &mut RawProgramme) -> usize {
    let RawProgramme { title, version, url, events, .. } = raw;
    let names: usize = [title, version, url].into_iter().map(remove_control_characters).sum();
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
    let texts: usize = texts.into_iter().map(remove_control_characters).sum();
    let persons = persons.iter_mut().map(|person| {
        let RawPerson { name, role, affiliation, part, guid: _, id: _ } = person;
        [name, role, affiliation, part].into_iter().map(remove_control_characters).sum::<usize>()
    });
    let links = links
        .iter_mut()
        .map(|(url, title)| remove_control_characters(url) + remove_control_characters(title));
    texts + persons.sum::<usize>() + links.sum::<usize>()
}
