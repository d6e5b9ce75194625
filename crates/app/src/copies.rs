//! A copy of notes that is opened: what it holds is added, nothing is replaced.

use super::editing::perform;
use super::notify::notify;
use super::{Effect, NoticeKind, State};
use rostrum_locale::Messages;
use rostrum_notebook::{
    Edit, Intervention, InterventionId, MissionReportNoteKind, NotePlace, Notebook, Splice,
};
use std::collections::BTreeMap;

/// Adds what a copy holds: an empty note takes the copy's text, a different one gets it appended
/// under a heading that says where it comes from; an intervention that is not here, or differs, stands beside
/// the others, and so do earlier versions of notes. Nothing is replaced.
pub(super) fn import_copy(state: &mut State, name: &str, copy: &Notebook) -> Vec<Effect> {
    let now = state.now();
    let forum = std::iter::once(NotePlace::Forum);
    let sessions = copy.sessions.keys().map(|id| NotePlace::Session(id.clone()));
    let mission = MissionReportNoteKind::ALL.into_iter().map(NotePlace::Mission);
    let places: Vec<NotePlace> = forum.chain(sessions).chain(mission).collect();
    let interventions = interventions_from_copy(&state.notebook, &state.words, name, copy);
    let mut count = interventions.len();
    let mut edits = Vec::new();
    // The versions of a note are added to those that it has then.
    let mut ahead = state.notebook.clone();
    let mut push = |ahead: &mut Notebook, edit: Edit| {
        if ahead.apply(&edit).is_ok() {
            edits.push(edit);
        }
    };
    for place in places {
        if let Some(splice) = added_from_copy(&ahead, &state.words, name, &place, copy.text(&place)) {
            count += 1;
            for edit in ahead.edits_for_text_change(&place, splice, now, &state.history) {
                push(&mut ahead, edit);
            }
        }
        let versions = copy.note(&place).map_or(&[][..], |note| &note.versions);
        if let Some(edit) = ahead.edit_to_add_versions_of_copy(&place, versions) {
            push(&mut ahead, edit);
        }
    }
    edits.extend(interventions);
    let effects = if edits.is_empty() { Vec::new() } else { perform(state, edits, false) };
    let text =
        state.words.say_with("copy-opened", &[("name", name.to_owned().into()), ("count", count.into())]);
    let text = text.into_owned();
    notify(state, NoticeKind::Done, text);
    effects
}

/// Interventions of a copy that are not here as they are there. One whose id is taken gets another; where an
/// intervention of that id differs, both are kept and the title of the new one says where it comes from.
fn interventions_from_copy(notebook: &Notebook, words: &Messages, name: &str, copy: &Notebook) -> Vec<Edit> {
    let number =
        |id: &InterventionId| id.as_str().strip_prefix('d').and_then(|rest| rest.parse::<u64>().ok());
    let known = notebook.all_interventions().chain(copy.all_interventions());
    let mut highest = known.filter_map(|(_, intervention)| number(&intervention.id)).max().unwrap_or(0);
    let mut renamed: BTreeMap<InterventionId, InterventionId> = BTreeMap::new();
    let mut added = Vec::new();
    for (session, intervention) in copy.all_interventions() {
        let own = notebook.all_interventions().find(|(_, known)| known.id == intervention.id);
        match own {
            // What it is a version of may have got another id when it was taken in.
            Some((_, own)) if alike(own, intervention, false) => continue,
            Some(_) => {
                // Taken in before, under another id.
                if notebook.interventions_of(session).iter().any(|known| alike(known, intervention, true)) {
                    continue;
                }
                highest = highest.saturating_add(1);
                renamed.insert(intervention.id.clone(), InterventionId(format!("d{highest}")));
            }
            None => {}
        }
        added.push((session, intervention));
    }
    let mut places: BTreeMap<_, usize> = BTreeMap::new();
    added
        .into_iter()
        .map(|(session, intervention)| {
            let mut intervention = intervention.clone();
            if let Some(original) = &intervention.version_of
                && let Some(other) = renamed.get(original)
            {
                intervention.version_of = Some(other.clone());
            }
            if let Some(id) = renamed.get(&intervention.id) {
                intervention.id = id.clone();
                let title = words.say_with(
                    "copy-intervention-title",
                    &[("title", intervention.title.clone().into()), ("name", name.to_owned().into())],
                );
                intervention.title = title.trim().to_owned();
            }
            let index = places.entry(session).or_insert_with(|| notebook.interventions_of(session).len());
            let edit = Edit::Intervention {
                session: session.clone(),
                index: *index,
                before: None,
                after: Some(Box::new(intervention)),
            };
            *index += 1;
            edit
        })
        .collect()
}

/// Whether two interventions are the same but for what taking one in changes.
fn alike(own: &Intervention, other: &Intervention, renamed: bool) -> bool {
    let mut other = other.clone();
    other.version_of.clone_from(&own.version_of);
    if renamed {
        other.id.clone_from(&own.id);
        other.title.clone_from(&own.title);
    }
    other == *own
}

fn added_from_copy(
    notebook: &Notebook,
    words: &Messages,
    name: &str,
    place: &NotePlace,
    text: &str,
) -> Option<Splice> {
    let own = notebook.text(place);
    if text.trim().is_empty() || own.contains(text.trim_end()) {
        return None;
    }
    let inserted = if own.trim().is_empty() {
        text.to_owned()
    } else {
        let heading = words.say_with("copy-heading", &[("name", name.to_owned().into())]);
        format!("\n\n## {heading}\n\n{text}")
    };
    Some(Splice { at: own.len(), removed: String::new(), inserted })
}
