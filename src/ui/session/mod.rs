//! The session panel: what a session is about.

mod changed;
mod figures;
mod head;
mod question;

use super::icons;
use super::links::link_ui;
use super::theme::{space, type_scale};
use super::typeset::{Face, Role, on_hover, script_of};
use super::view::View;
use super::widgets::section_head;
use egui::{Align, Key, Layout, Modifiers, ScrollArea, Ui};
use rostrum_app::{Action, InterventionAction, NoticeKind, Quoted};
use rostrum_locale::labels::language_name;
use rostrum_notebook::{NotePlace, QuoteSource, Splice};
use rostrum_programme::{LocalizedText, Paragraph, Session, Speaker};

pub use changed::ChangedMemory;
pub use figures::figure_cards_ui;

/// Shows the page of one session.
pub fn session_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut ChangedMemory, session: &Session) {
    column(ui, session.id.as_str(), |ui| {
        head::head_ui(ui, view, session);
        changed::changed_ui(ui, view, memory, session);
        if let Some(question) = &session.guiding_question {
            ui.add_space(space().l);
            question::question_ui(ui, view, session, question);
        }
        if below_the_fold(ui) {
            return;
        }
        if !session.figures.is_empty() {
            section_head(ui, view, &view.say("session-key-figures"));
            let place = NotePlace::Session(session.id.clone());
            figure_cards_ui(ui, view, &place, view.hue(session), &session.figures);
        }
        if below_the_fold(ui) {
            return;
        }
        if !session.background.is_empty() {
            section_head(ui, view, &view.say("session-background"));
            paragraphs_ui(ui, view, &NotePlace::Session(session.id.clone()), &session.background);
        }
        if !session.speakers.is_empty() {
            section_head(ui, view, &view.say("session-speakers"));
            for speaker in &session.speakers {
                speaker_ui(ui, view, speaker);
            }
        }
        if !session.links.is_empty() {
            section_head(ui, view, &view.say("session-links"));
            for link in &session.links {
                let title = link.title.as_ref().map(|title| view.text(title).to_owned());
                link_ui(ui, view, title.as_deref(), &link.url);
            }
        }
    });
}

/// Whether what follows can wait: in the first frame of all, what lies below the window's edge is laid
/// out with the second, so that the window is there sooner.
pub fn below_the_fold(ui: &Ui) -> bool {
    let waits = ui.ctx().cumulative_pass_nr() == 0 && ui.cursor().top() > ui.clip_rect().bottom();
    if waits {
        ui.ctx().request_repaint();
    }
    waits
}

/// How far an arrow key scrolls, in points: about three lines.
const ARROW: f32 = 72.0;

/// The keys of reading: they scroll the page while the keyboard is in it, or in no field and on no button.
fn scroll_by_keys(ui: &Ui) {
    let page = crate::ui::shell::page_anchor();
    let elsewhere = ui
        .memory(|memory| memory.focused().is_some_and(|id| id != page) || memory.top_modal_layer().is_some());
    if elsewhere {
        return;
    }
    let page = (ui.clip_rect().height() - ARROW).max(ARROW);
    let whole = 1.0e6;
    let steps = [
        (Key::ArrowDown, -ARROW),
        (Key::ArrowUp, ARROW),
        (Key::PageDown, -page),
        (Key::PageUp, page),
        (Key::Space, -page),
        (Key::End, -whole),
        (Key::Home, whole),
    ];
    for (key, by) in steps {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(egui::vec2(0.0, by));
        }
    }
}

/// A scrolling column of text, never wider than the measure, in the middle of its pane.
pub fn column(ui: &mut Ui, salt: &str, add: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(("column", salt)).auto_shrink([false, false]).show(ui, |ui| {
        scroll_by_keys(ui);
        let side = 26.0;
        let measure = type_scale().measure_em * Role::Body.size();
        let width = (ui.available_width() - 2.0 * side).clamp(120.0, measure);
        let left = ((ui.available_width() - width) / 2.0).max(side);
        ui.horizontal_top(|ui| {
            ui.add_space(left - ui.spacing().item_spacing.x);
            ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.add_space(space().l + space().xs);
                add(ui);
                ui.add_space(space().xxl);
            });
        });
    });
}

/// A text in the reader's language; where another language stands in, it says so.
pub fn localized_ui(ui: &mut Ui, view: &View<'_>, text: &LocalizedText, face: impl Fn(Face) -> Face) {
    let Some(found) = view.resolve(text) else { return };
    let base = Face::new(Role::Body, view.theme.ink, script_of(found.lang));
    face(base).label(ui, found.text);
    if found.fell_back {
        let wanted = language_name(&view.state.tag(), &view.state.words).into_owned();
        let shown = language_name(found.lang, &view.state.words).into_owned();
        let said = view.say_with("text-fell-back", &[("wanted", wanted.into()), ("shown", shown.into())]);
        view.face(Role::Caption, view.theme.ink_3).label(ui, &said);
    }
}

/// Paragraphs, each of which can be quoted in the notes and in the draft.
pub fn paragraphs_ui(ui: &mut Ui, view: &mut View<'_>, place: &NotePlace, paragraphs: &[Paragraph]) {
    for paragraph in Paragraph::for_reader(paragraphs, &view.state.tag()) {
        let top = ui.cursor().min;
        localized_ui(ui, view, &paragraph.text, |face| face);
        let area = egui::Rect::from_min_max(top, egui::pos2(ui.max_rect().right(), ui.min_rect().bottom()));
        quotes_on_hover(ui, view, place, area, paragraph);
        ui.add_space(space().xs);
    }
}

/// Two quiet buttons in the margin of a paragraph, seen when the pointer or the keyboard is there: into
/// the notes, and into the draft.
fn quotes_on_hover(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: &NotePlace,
    area: egui::Rect,
    paragraph: &Paragraph,
) {
    let at = |row: f32| {
        let corner = egui::pos2(area.right() + 1.0, area.top() + row * 24.0);
        egui::Rect::from_min_size(corner, egui::vec2(24.0, 24.0))
    };
    let id = ui.scope_id().with(("quote", paragraph.id.as_str()));
    let near = ui.rect_contains_pointer(area.union(at(0.0)).union(at(1.0)));
    if margin_button(ui, view, (id, at(0.0), near), icons::QUOTES, "quote-in-notes") {
        let text = view.text(&paragraph.text).to_owned();
        quote_in_notes(view, place, &text);
    }
    if margin_button(ui, view, (id.with("draft"), at(1.0), near), icons::PLUS, "quote-paragraph-in-draft") {
        let session = place.session();
        let sources = vec![QuoteSource::Paragraph(paragraph.id.clone())];
        quote_in_draft(view, Quoted { session: session.cloned(), sources });
    }
}

fn margin_button(
    ui: &mut Ui,
    view: &View<'_>,
    (id, rect, near): (egui::Id, egui::Rect, bool),
    icon: &str,
    key: &str,
) -> bool {
    let response = ui.interact(rect, id, egui::Sense::click());
    let name = view.say(key);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    if near || response.has_focus() {
        let ink =
            if response.hovered() || response.has_focus() { view.theme.accent } else { view.theme.ink_3 };
        let galley = view.face(Role::Body, ink).galley(ui, icon, f32::INFINITY);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
        super::widgets::focus_ring(ui, view.theme, &response, rect, super::theme::radius().chip);
    }
    on_hover(response, &name).clicked()
}

/// Quotes in the open draft, with its source as a note.
pub fn quote_in_draft(view: &mut View<'_>, what: Quoted) {
    view.push(Action::Intervention(InterventionAction::Quote { what, caret: None }));
}

/// Adds a quotation to the notes of a place, marked as a summary where it is one.
pub fn quote_in_notes(view: &mut View<'_>, place: &NotePlace, text: &str) {
    let own = view.state.notebook.text(place);
    let gap = if own.is_empty() || own.ends_with("\n\n") {
        ""
    } else if own.ends_with('\n') {
        "\n"
    } else {
        "\n\n"
    };
    let official = match place {
        NotePlace::Session(id) | NotePlace::Intervention(id, _) => {
            view.state.programme().session(id).is_some_and(|s| s.is_official_for(&view.state.tag()))
        }
        NotePlace::Forum | NotePlace::Mission(_) => view.state.programme().is_official_for(&view.state.tag()),
    };
    let source = view.say(if official { "quote-source-official" } else { "quote-source-summary" });
    let inserted = format!("{gap}> {text}\n> — {source}\n\n");
    let splice = Splice { at: own.len(), removed: String::new(), inserted };
    view.push(Action::EditNote { place: place.clone(), splice, typing: false });
    let said = view.say("quoted-in-notes");
    view.push(Action::Notify { kind: NoticeKind::Done, text: said });
}

fn speaker_ui(ui: &mut Ui, view: &View<'_>, speaker: &Speaker) {
    let part = view.state.words.say_word("part", speaker.part.as_str()).into_owned();
    let name = speaker.name.as_ref().map(|name| view.text(name));
    let role = speaker.role.as_ref().map(|role| view.text(role));
    let affiliation = speaker.affiliation.as_ref().map(|affiliation| view.text(affiliation));
    ui.horizontal_top(|ui| {
        let face = view.face(Role::Small, view.theme.ink_2);
        let width = 132.0_f32.min(ui.available_width() * 0.35);
        ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
            ui.set_width(width);
            face.label(ui, &part);
        });
        ui.vertical(|ui| {
            let who = match (name, role) {
                (Some(name), Some(role)) => {
                    view.say_with("speaker-with-role", &[("name", name.into()), ("role", role.into())])
                }
                (Some(one), None) | (None, Some(one)) => one.to_owned(),
                (None, None) => String::new(),
            };
            view.face(Role::Body, view.theme.ink).label(ui, &who);
            if let Some(affiliation) = affiliation {
                view.face(Role::Small, view.theme.ink_2).label(ui, affiliation);
            }
        });
    });
}
