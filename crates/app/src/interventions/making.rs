//! Interventions are made, put in order and taken away.

use crate::editing::perform;
use crate::interventions::changing::say;
use crate::interventions::showing::open_place;
use crate::navigation::show_pane;
use crate::notify::notify;
use crate::{Effect, InterventionRef, NoticeKind, Page, Pane, SideTab, State, StepDirection};
use rostrum_locale::Language;
use rostrum_locale::intervention_frame::intervention_frame_text;
use rostrum_notebook::speaking::limit_for_language;
use rostrum_notebook::{Edit, Intervention, InterventionId, NotePlace};
use rostrum_programme::LangTag;

/// The short frame in an intervention's language; English where we have none in it.
fn framed_text(language: &LangTag) -> String {
    intervention_frame_text(Language::from_tag_or_locale_name(language.as_str()).unwrap_or(Language::En))
}

/// An empty intervention as the delegate's settings have it.
pub(super) fn blank(state: &State, id: InterventionId, language: LangTag) -> Intervention {
    let mut intervention = Intervention::new(id, language);
    let profile = &state.settings.profile;
    intervention.speaker.clone_from(&profile.speaker);
    intervention.delegation.clone_from(&profile.delegation);
    intervention.capacity.clone_from(&profile.capacity);
    intervention
}

pub(super) fn new_intervention(state: &mut State, framed: bool) -> Vec<Effect> {
    let Page::Session(session) = state.window.page.clone() else {
        let said = state.words.say("intervention-needs-session").into_owned();
        return notify(state, NoticeKind::Warning, said);
    };
    let language = state.content_language();
    let mut intervention = blank(state, state.notebook.next_intervention_id(), language.clone());
    if framed {
        intervention.body.text = framed_text(&language);
        intervention.body.edited = Some(state.now());
    }
    // A sitting has one limit for all.
    intervention.limit = state.notebook.interventions_of(&session).iter().rev().find_map(|known| known.limit);
    let at = InterventionRef { session, intervention: intervention.id.clone() };
    begin(state, &at, intervention)
}

/// Puts in an intervention that is new, with the keyboard under its first heading.
fn begin(state: &mut State, at: &InterventionRef, intervention: Intervention) -> Vec<Effect> {
    let caret = intervention.body.text.find('\n').map_or(0, |at| at + 1);
    let effects = insert(state, at, intervention);
    if !effects.is_empty() {
        let place = NotePlace::Intervention(at.session.clone(), at.intervention.clone());
        state.window.caret = Some(rostrum_notebook::NoteAndCaret { place, at: Some(caret) });
        show_pane(state, Pane::Notes);
        state.window.focus = Some(Pane::Notes);
    }
    effects
}

/// A language version begins with the other's frame of headings where it has one, and with its speaker,
/// limit and place on the list.
pub(super) fn new_version_in(state: &mut State, language: &LangTag) -> Vec<Effect> {
    let Some((session, original)) = state.open_or_first_intervention() else { return Vec::new() };
    let (session, original) = (session.clone(), original.clone());
    if original.language == *language {
        return Vec::new();
    }
    let root = original.version_of.clone().unwrap_or_else(|| original.id.clone());
    let framed = original.body.text.contains("## ");
    let id = state.notebook.next_intervention_id();
    let mut intervention = Intervention {
        version_of: Some(root),
        kind: original.kind,
        on_behalf_of: original.on_behalf_of,
        speaker: original.speaker,
        capacity: original.capacity,
        delegation: original.delegation,
        limit: original.limit.map(|limit| limit_for_language(language, limit)),
        interpreted: original.interpreted,
        floor: original.floor,
        title: original.title,
        ..Intervention::new(id, language.clone())
    };
    if framed {
        intervention.body.text = framed_text(language);
        intervention.body.edited = Some(state.now());
    }
    let at = InterventionRef { session, intervention: intervention.id.clone() };
    begin(state, &at, intervention)
}

/// Puts an intervention behind the others of its session and shows it.
fn insert(state: &mut State, at: &InterventionRef, intervention: Intervention) -> Vec<Effect> {
    let index = state.notebook.interventions_of(&at.session).len();
    let edit = Edit::Intervention {
        session: at.session.clone(),
        index,
        before: None,
        after: Some(Box::new(intervention)),
    };
    let effects = perform(state, vec![edit], false);
    if !effects.is_empty() {
        state.lay_out(&NotePlace::Intervention(at.session.clone(), at.intervention.clone()));
        state.window.reading = false;
    }
    effects
}

pub(super) fn move_intervention(state: &mut State, direction: StepDirection) -> Vec<Effect> {
    let Some(at) = open_place(state) else { return Vec::new() };
    let interventions = state.notebook.interventions_of(&at.session);
    let Some(index) = interventions.iter().position(|intervention| intervention.id == at.intervention) else {
        return Vec::new();
    };
    let target = match direction {
        StepDirection::Next => index + 1,
        StepDirection::Previous => match index.checked_sub(1) {
            Some(target) => target,
            None => return Vec::new(),
        },
    };
    let Some(intervention) = interventions.get(index).filter(|_| target < interventions.len()).cloned()
    else {
        return Vec::new();
    };
    let intervention = Some(Box::new(intervention));
    let out =
        Edit::Intervention { session: at.session.clone(), index, before: intervention.clone(), after: None };
    let back =
        Edit::Intervention { session: at.session.clone(), index: target, before: None, after: intervention };
    let effects = perform(state, vec![out, back], false);
    state.lay_out(&NotePlace::Intervention(at.session, at.intervention));
    effects
}

pub(super) fn remove(state: &mut State) -> Vec<Effect> {
    let Some(at) = open_place(state) else { return Vec::new() };
    let interventions = state.notebook.interventions_of(&at.session);
    let Some(index) = interventions.iter().position(|intervention| intervention.id == at.intervention) else {
        return Vec::new();
    };
    let before = interventions.get(index).cloned().map(Box::new);
    let neighbour = index.checked_sub(1).unwrap_or(index + 1);
    let next = interventions.get(neighbour).map(|intervention| intervention.id.clone());
    let edit = Edit::Intervention { session: at.session.clone(), index, before, after: None };
    let effects = perform(state, vec![edit], false);
    if effects.is_empty() {
        return effects;
    }
    match next {
        Some(next) => state.lay_out(&NotePlace::Intervention(at.session, next)),
        None => state.window.side_tab = SideTab::Interventions,
    }
    say(state, "intervention-removed");
    effects
}
