//! Find in note: a bar with a field, how many there are, and the way from one to the next.

use super::editor::EditorMemory;
use super::keys::consume_exact;
use super::marks::FindHighlights;
use crate::ui::icons;
use crate::ui::theme::{margin, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, named_button};
use egui::text::{CCursor, CCursorRange};
use egui::{Align, EventFilter, Id, Key, Layout, Modifiers, Role as AccessRole, TextEdit, Ui, WidgetInfo};
use rostrum_markdown::{MatchedRange, Selection, find_all};

/// The find bar while it is open.
#[derive(Default)]
pub struct FindBar {
    wanted: String,
    hits: Vec<MatchedRange>,
    current: usize,
    /// What the hits were found in.
    searched: (String, String),
    focus: bool,
}

/// What the bar asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FindBarOutcome {
    /// Nothing.
    Stay,
    /// To be closed; the caret goes to the current place.
    Close,
}

impl FindBar {
    /// Opens the bar, or goes back to its field; a short selection is what is looked for.
    pub fn open(bar: &mut Option<Self>, selected: &str) {
        let bar = bar.get_or_insert_default();
        bar.focus = true;
        if !selected.is_empty() && !selected.contains('\n') {
            selected.clone_into(&mut bar.wanted);
        }
    }

    /// The places to mark in the editor.
    pub fn highlights(&self) -> FindHighlights<'_> {
        FindHighlights { hits: &self.hits, current: self.current }
    }

    /// Looks again when the text or what is wanted has changed. Returns whether what is wanted has.
    fn search(&mut self, text: &str, caret: usize) -> bool {
        let (wanted, searched) = &self.searched;
        let other_wanted = *wanted != self.wanted;
        if !other_wanted && searched == text {
            return false;
        }
        self.hits = find_all(text, &self.wanted);
        if other_wanted {
            self.current = self.hits.iter().position(|hit| hit.start >= caret).unwrap_or(0);
        }
        self.current = self.current.min(self.hits.len().saturating_sub(1));
        self.searched = (self.wanted.clone(), text.to_owned());
        other_wanted
    }

    fn step(&mut self, forwards: bool) {
        let count = self.hits.len().max(1);
        self.current = if forwards { self.current + 1 } else { self.current + count - 1 } % count;
    }

    fn show_current(&self, editor: &mut EditorMemory) {
        if let Some(hit) = self.hits.get(self.current) {
            editor.select(Selection { anchor: hit.start, caret: hit.end });
        }
    }

    /// Leaves the bar: the caret stands behind the current place, so that typing on takes nothing away, and
    /// the keyboard is in the editor.
    pub fn leave(&self, editor: &mut EditorMemory) {
        if let Some(hit) = self.hits.get(self.current) {
            editor.select(Selection::caret(hit.end));
        }
        editor.request_focus();
    }
}

/// Shows the bar and follows its keys.
pub fn find_ui(
    ui: &mut Ui,
    view: &View<'_>,
    bar: &mut FindBar,
    editor: &mut EditorMemory,
    composing: bool,
) -> FindBarOutcome {
    let id = Id::unique("find-in-note");
    let in_field = ui.memory(|memory| memory.has_focus(id));
    let free = !composing && view.state.dialog.is_none();
    let pressed = |modifiers: Modifiers, key: Key, wanted: bool| {
        wanted && free && ui.input_mut(|input| consume_exact(input, modifiers, key))
    };
    let close = pressed(Modifiers::NONE, Key::Escape, in_field || editor.has_focus);
    let back = pressed(Modifiers::SHIFT, Key::Enter, in_field) || pressed(Modifiers::SHIFT, Key::F3, true);
    let on = pressed(Modifiers::NONE, Key::Enter, in_field) || pressed(Modifiers::NONE, Key::F3, true);
    let caret = editor.selection(ui).range().start;
    let mut ask = if close { FindBarOutcome::Close } else { FindBarOutcome::Stay };
    let mut step = if back { Some(false) } else { on.then_some(true) };
    ui.spacing_mut().item_spacing.x = space().hair;
    ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
        let buttons = [
            (icons::X, "action-close", None, "Esc"),
            (icons::CARET_DOWN, "notes-find-next", Some(true), "F3"),
            (icons::CARET_UP, "notes-find-previous", Some(false), "Shift F3"),
        ];
        for (icon, key, forwards, shown) in buttons {
            let name = view.say(key);
            if named_button(ui, view, icon, &name, Emphasis::Bare, &format!("{name}  {shown}")).clicked() {
                match forwards {
                    Some(forwards) => step = Some(forwards),
                    None => ask = FindBarOutcome::Close,
                }
            }
        }
        ui.add_space(space().xs);
        let said = count_sentence(view, bar);
        let counted = view.face(Role::Caption, view.theme.ink_2).line(ui, &said);
        counted.widget_info(|| WidgetInfo::labeled(AccessRole::Status, true, &said));
        ui.add_space(space().s);
        let name = view.say("notes-find");
        let mut field = TextEdit::singleline(&mut bar.wanted)
            .id(id)
            .font(view.face(Role::Small, view.theme.ink).font())
            .hint_text(name.as_str())
            .desired_width(f32::INFINITY)
            .margin(margin(space().s, space().xs))
            .event_filter(EventFilter { escape: true, horizontal_arrows: true, ..EventFilter::default() })
            .show(ui);
        ui.ctx().accesskit_node_builder(id, |node| node.set_label(name));
        if std::mem::take(&mut bar.focus) {
            ui.memory_mut(|memory| memory.request_focus(id));
            let all = CCursorRange::two(CCursor::new(0), CCursor::new(bar.wanted.chars().count()));
            field.state.cursor.set_char_range(Some(all));
            field.state.store(ui.ctx(), id);
        }
    });
    if bar.search(editor.text(), caret) && !composing {
        bar.show_current(editor);
    }
    if let Some(forwards) = step {
        bar.step(forwards);
        bar.show_current(editor);
    }
    ask
}

fn count_sentence(view: &View<'_>, bar: &FindBar) -> String {
    if bar.wanted.is_empty() {
        String::new()
    } else if bar.hits.is_empty() {
        view.say("notes-find-none")
    } else {
        let (current, total) = (bar.current + 1, bar.hits.len());
        view.say_with("notes-find-count", &[("current", current.into()), ("total", total.into())])
    }
}
