//! Drafts are made, put in order and taken away.

use crate::editing::perform;
use crate::interventions::changing::say;
use crate::interventions::showing::open_place;
use crate::navigation::show_pane;
use crate::notify::notify;
use crate::{Direction, Effect, InterventionPlace, NoticeKind, Page, Pane, SideTab, State};
use rostrum_locale::Language;
use rostrum_locale::frame::frame_in;
use rostrum_notebook::speaking::limit_in;
use rostrum_notebook::{Edit, Intervention, InterventionId, NotePlace};
use rostrum_programme::LangTag;

/// The short frame in a draft's language; English where we have none in it.
fn framed_text(language: &LangTag) -> String {
    frame_in(Language::from_tag(language.as_str()).unwrap_or(Language::En))
}

/// An empty draft as the delegate's settings have it.
pub(super) fn blank(state: &State, id: InterventionId, language: LangTag) -> Intervention {
    let mut draft = Intervention::new(id, language);
    let profile = &state.settings.profile;
    draft.speaker.clone_from(&profile.speaker);
    draft.delegation.clone_from(&profile.delegation);
    draft.capacity.clone_from(&profile.capacity);
    draft
}

pub(super) fn new_draft(state: &mut State, framed: bool) -> Vec<Effect> {
    let Page::Session(session) = state.layout.page.clone() else {
        let said = state.words.say("intervention-needs-session").into_owned();
        return notify(state, NoticeKind::Warning, said);
    };
    let language = state.tag();
    let mut draft = blank(state, state.notebook.next_draft_id(), language.clone());
    if framed {
        draft.body.text = framed_text(&language);
        draft.body.edited = Some(state.now());
    }
    // A sitting has one limit for all.
    draft.limit = state.notebook.drafts(&session).iter().rev().find_map(|known| known.limit);
    let at = InterventionPlace { session, draft: draft.id.clone() };
    begin(state, &at, draft)
}

/// Puts in a draft that is new, with the keyboard under its first heading.
fn begin(state: &mut State, at: &InterventionPlace, draft: Intervention) -> Vec<Effect> {
    let caret = draft.body.text.find('\n').map_or(0, |at| at + 1);
    let effects = insert(state, at, draft);
    if !effects.is_empty() {
        let place = NotePlace::Intervention(at.session.clone(), at.draft.clone());
        state.layout.caret = Some(rostrum_notebook::Caret { place, at: Some(caret) });
        show_pane(state, Pane::Notes);
        state.layout.focus = Some(Pane::Notes);
    }
    effects
}

/// A language version begins with the other's frame of headings where it has one, and with its speaker,
/// limit and place on the list.
pub(super) fn new_version_in(state: &mut State, language: &LangTag) -> Vec<Effect> {
    let Some((session, original)) = state.open_draft() else { return Vec::new() };
    let (session, original) = (session.clone(), original.clone());
    if original.language == *language {
        return Vec::new();
    }
    let root = original.version_of.clone().unwrap_or_else(|| original.id.clone());
    let framed = original.body.text.contains("## ");
    let id = state.notebook.next_draft_id();
    let mut draft = Intervention {
        version_of: Some(root),
        kind: original.kind,
        on_behalf_of: original.on_behalf_of,
        speaker: original.speaker,
        capacity: original.capacity,
        delegation: original.delegation,
        limit: original.limit.map(|limit| limit_in(language, limit)),
        interpreted: original.interpreted,
        floor: original.floor,
        title: original.title,
        ..Intervention::new(id, language.clone())
    };
    if framed {
        draft.body.text = framed_text(language);
        draft.body.edited = Some(state.now());
    }
    let at = InterventionPlace { session, draft: draft.id.clone() };
    begin(state, &at, draft)
}

/// Puts a draft behind the others of its session and shows it.
fn insert(state: &mut State, at: &InterventionPlace, draft: Intervention) -> Vec<Effect> {
    let index = state.notebook.drafts(&at.session).len();
    let edit =
        Edit::Intervention { session: at.session.clone(), index, before: None, after: Some(Box::new(draft)) };
    let effects = perform(state, vec![edit], false);
    if !effects.is_empty() {
        state.lay_out(&NotePlace::Intervention(at.session.clone(), at.draft.clone()));
        state.layout.reading = false;
    }
    effects
}

pub(super) fn move_draft(state: &mut State, direction: Direction) -> Vec<Effect> {
    let Some(at) = open_place(state) else { return Vec::new() };
    let drafts = state.notebook.drafts(&at.session);
    let Some(index) = drafts.iter().position(|draft| draft.id == at.draft) else { return Vec::new() };
    let target = match direction {
        Direction::Next => index + 1,
        Direction::Previous => match index.checked_sub(1) {
            Some(target) => target,
            None => return Vec::new(),
        },
    };
    let Some(draft) = drafts.get(index).filter(|_| target < drafts.len()).cloned() else {
        return Vec::new();
    };
    let draft = Some(Box::new(draft));
    let out = Edit::Intervention { session: at.session.clone(), index, before: draft.clone(), after: None };
    let back = Edit::Intervention { session: at.session.clone(), index: target, before: None, after: draft };
    let effects = perform(state, vec![out, back], false);
    state.lay_out(&NotePlace::Intervention(at.session, at.draft));
    effects
}

pub(super) fn remove(state: &mut State) -> Vec<Effect> {
    let Some(at) = open_place(state) else { return Vec::new() };
    let drafts = state.notebook.drafts(&at.session);
    let Some(index) = drafts.iter().position(|draft| draft.id == at.draft) else { return Vec::new() };
    let before = drafts.get(index).cloned().map(Box::new);
    let neighbour = index.checked_sub(1).unwrap_or(index + 1);
    let next = drafts.get(neighbour).map(|draft| draft.id.clone());
    let edit = Edit::Intervention { session: at.session.clone(), index, before, after: None };
    let effects = perform(state, vec![edit], false);
    if effects.is_empty() {
        return effects;
    }
    match next {
        Some(next) => state.lay_out(&NotePlace::Intervention(at.session, next)),
        None => state.layout.side_tab = SideTab::Interventions,
    }
    say(state, "intervention-removed");
    effects
}
