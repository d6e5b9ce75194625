//! Text fields of an intervention. What is typed is kept here while the field has the keyboard; what an input
//! method is composing is never an edit.

use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use chrono::{NaiveDate, NaiveDateTime, NaiveTime};
use egui::{Align, Id, Layout, Response, TextEdit, Ui};
use rostrum_app::{Action, InterventionAction, InterventionFieldChange, InterventionRef};
use rostrum_text::fold::fold_keeping_char_count;
use std::collections::HashMap;

/// The width of a label before its field, in points.
const LABEL: f32 = 104.0;

/// A form narrower than this has its labels above the fields, in points.
const NARROW: f32 = 320.0;

/// What is typed in the fields.
#[derive(Default)]
pub struct FieldsMemory {
    at: Option<InterventionRef>,
    typed: HashMap<&'static str, String>,
    composing: bool,
}

impl FieldsMemory {
    /// Begins a frame: another intervention forgets what was typed for the one before.
    pub fn begin(&mut self, at: &InterventionRef, composing: bool) {
        if self.at.as_ref() != Some(at) {
            self.typed.clear();
            self.at = Some(at.clone());
        }
        self.composing = composing;
    }
}

/// How a field is shown.
pub struct FieldOptions<'a> {
    /// The message of its label; also its identity.
    pub key: &'static str,
    /// Its value as text.
    pub value: &'a str,
    /// What an empty field says.
    pub hint: &'a str,
    /// Its width, in points.
    pub width: f32,
}

/// What became of a field in this frame.
pub enum FieldEdit {
    /// Nothing.
    Same,
    /// Another text stands in it; it is being typed.
    Typing(String),
    /// The keyboard left it with another text, or Enter was pressed.
    Done(String),
}

/// A field without its label; `face` is the role of its text.
pub fn bare_field(
    ui: &mut Ui,
    view: &View<'_>,
    memory: &mut FieldsMemory,
    asked: &FieldOptions<'_>,
    role: Role,
    framed: bool,
) -> (Response, FieldEdit) {
    let face = view.face(role, view.theme.ink);
    let face = if framed { face } else { face.bold() };
    let salt = memory.at.as_ref().map(|at| at.intervention.as_str().to_owned()).unwrap_or_default();
    let id = Id::unique(("intervention-field", asked.key, salt));
    let focused = ui.memory(|mem| mem.has_focus(id));
    let buffer = memory.typed.entry(asked.key).or_insert_with(|| asked.value.to_owned());
    if !focused && buffer != asked.value {
        asked.value.clone_into(buffer);
    }
    let hint = egui::RichText::new(asked.hint).font(face.font()).color(view.theme.ink_3);
    let mut edit = TextEdit::singleline(buffer)
        .id(id)
        .font(face.font())
        .text_color(view.theme.ink)
        .hint_text(hint)
        .desired_width(asked.width);
    if !framed {
        edit = edit
            .frame(egui::Frame::new())
            .margin(egui::Margin::ZERO)
            .min_size(egui::vec2(0.0, 28.0))
            .align(egui::Align2::LEFT_CENTER);
    }
    let enabled = view.state.read_only_reason().is_none();
    let response = ui.add_enabled(enabled, edit);
    let name = view.say(asked.key);
    ui.ctx().accesskit_node_builder(id, |node| node.set_label(name));
    let typed = if memory.composing || !enabled {
        FieldEdit::Same
    } else if response.lost_focus() && buffer != asked.value {
        FieldEdit::Done(buffer.clone())
    } else if response.has_focus() && buffer != asked.value {
        // What was composed is there once it is committed, whatever the widget says of the frame.
        FieldEdit::Typing(buffer.clone())
    } else {
        FieldEdit::Same
    };
    (response, typed)
}

/// A row of a form: the label, and what stands behind it.
pub fn labelled_row(
    ui: &mut Ui,
    view: &mut View<'_>,
    key: &str,
    add: impl FnOnce(&mut Ui, &mut View<'_>, f32),
) {
    if ui.available_width() < NARROW {
        // Beside its label a field would have no room, and the pane would grow over the session.
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space().hair;
            view.face(Role::Caption, view.theme.ink_2).label(ui, &view.say(key));
            let width = ui.available_width();
            ui.horizontal(|ui| add(ui, view, width));
        });
        return;
    }
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space().s;
        let face = view.face(Role::Caption, view.theme.ink_2);
        let label = face.galley_without_lone_last_char(ui, &view.say(key), LABEL);
        let height = label.size().y.max(28.0);
        ui.allocate_ui_with_layout(egui::vec2(LABEL, height), Layout::left_to_right(Align::Center), |ui| {
            ui.set_width(LABEL);
            ui.add(egui::Label::new(label).selectable(false));
        });
        let width = ui.available_width();
        add(ui, view, width);
    });
}

/// A labelled field of text, each key of which is an edit that joins the one before.
pub fn text_row(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut FieldsMemory,
    at: &InterventionRef,
    (key, value): (&'static str, &str),
    field: fn(String) -> InterventionFieldChange,
) {
    labelled_row(ui, view, key, |ui, view, width| {
        let asked = FieldOptions { key, value, hint: "", width };
        if let (_, FieldEdit::Typing(text) | FieldEdit::Done(text)) =
            bare_field(ui, view, memory, &asked, Role::Small, true)
        {
            view.push(set_field_action(at, field(text), true));
        }
    });
}

/// A labelled field whose text means something; it is set when the keyboard leaves it. What cannot be
/// read is said and the value stays.
pub fn parsed_value_row<T>(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut FieldsMemory,
    at: &InterventionRef,
    (key, value, hint): (&'static str, &str, &str),
    (read, wrong): (impl Fn(&str) -> Option<T>, &str),
    field: fn(Option<T>) -> InterventionFieldChange,
) {
    labelled_row(ui, view, key, |ui, view, width| {
        let asked = FieldOptions { key, value, hint, width };
        if let (_, FieldEdit::Done(text)) = bare_field(ui, view, memory, &asked, Role::Small, true) {
            let text = text.trim();
            match (text.is_empty(), read(text)) {
                (true, _) => view.push(set_field_action(at, field(None), false)),
                (false, Some(value)) => view.push(set_field_action(at, field(Some(value)), false)),
                (false, None) => {
                    let text = view.say(wrong);
                    view.push(Action::Notify { kind: rostrum_app::NoticeKind::Warning, text });
                }
            }
        }
    });
}

/// Sets a field of an intervention.
pub fn set_field_action(at: &InterventionRef, field: InterventionFieldChange, typing: bool) -> Action {
    Action::Intervention(InterventionAction::Set { at: at.clone(), field, typing })
}

/// Reads a date and time as people type them; a time alone is on the session's day. Full-width signs
/// are read too.
pub fn read_moment(text: &str, day: Option<NaiveDate>) -> Option<NaiveDateTime> {
    let text = fold_keeping_char_count(text.trim());
    let (date, time) = match text.rsplit_once([' ', 'T']) {
        Some((date, time)) => (read_date(date.trim())?, time.trim()),
        None => (day?, text.as_str()),
    };
    let time = time.replace(['h', '.'], ":");
    let time = NaiveTime::parse_from_str(time.trim_end_matches(':'), "%H:%M").ok()?;
    Some(date.and_time(time))
}

/// Reads a date: `2022-02-21`, `2022/2/21`, `2022年2月21日`.
pub fn read_date(text: &str) -> Option<NaiveDate> {
    let text = fold_keeping_char_count(text.trim()).replace(['年', '月', '/', '.'], "-").replace('日', "");
    NaiveDate::parse_from_str(text.trim(), "%Y-%m-%d").ok()
}

/// Reads a limit: `3:00`, `3`, `2:30`; minutes and seconds.
pub fn read_limit_secs(text: &str) -> Option<u32> {
    let text = fold_keeping_char_count(text.trim());
    let (minutes, secs) = text.split_once(':').unwrap_or((&text, "0"));
    let (minutes, secs): (u32, u32) = (minutes.trim().parse().ok()?, secs.trim().parse().ok()?);
    let total = minutes.checked_mul(60)?.checked_add(secs)?;
    (secs < 60 && (1..=7200).contains(&total)).then_some(total)
}

/// What words are called behind their number.
const WORDS: [&str; 9] = ["词", "字", "words", "word", "mots", "mot", "palabras", "palabra", "个字"];

/// Reads a limit in words: `330 words`, `330字`, `1 000 mots`.
pub fn read_limit_words(text: &str) -> Option<u32> {
    let text = fold_keeping_char_count(text.trim());
    let number = WORDS.iter().find_map(|word| text.strip_suffix(word))?.trim_end().trim_end_matches('个');
    let digits: String =
        number.chars().filter(|c| !matches!(c, ' ' | '\u{202F}' | ',' | '.' | '’')).collect();
    digits.parse().ok().filter(|words| (1..=100_000).contains(words))
}
