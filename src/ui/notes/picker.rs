//! The picker of speaker marks: type to narrow it, arrows and Enter to choose, or a new name.

use super::editor::{EditorMemory, position_below_caret};
use super::keys::consume_exact;
use super::stamp::current_time_stamp;
use crate::ui::theme::{margin, radius, space};
use crate::ui::typeset::{Face, Role, script_of_text};
use crate::ui::view::View;
use egui::{
    Area, CornerRadius, EventFilter, Frame, Id, Key, Modifiers, Order, Rect, Role as AccessRole, Sense,
    TextEdit, Ui, Vec2, WidgetInfo,
};
use rostrum_markdown::{find_all, insert_speaker_mark_with_time, speakers_in};

/// Width of the picker, in points.
const WIDTH: f32 = 240.0;
/// The most choices that are shown at once.
const SHOWN: usize = 9;
/// Height of a choice, in points.
const ROW: f32 = 28.0;

/// The picker while it is open.
pub struct SpeakerPicker {
    typed: String,
    chosen: usize,
    /// Groups first, then the names that the notes hold already.
    known: Vec<String>,
    fresh: bool,
}

impl SpeakerPicker {
    /// Opens it with what can be chosen.
    pub fn new(view: &View<'_>) -> Self {
        let groups = [
            "mark-chair",
            "mark-moderator",
            "mark-government-group",
            "mark-employers-group",
            "mark-workers-group",
        ];
        let mut known: Vec<String> = groups.iter().map(|key| view.say(key)).collect();
        let notebook = &view.state.notebook;
        let here = notebook.text(&view.state.edited_text_place());
        let sessions = notebook.sessions.values().map(|entry| entry.note.text.as_str());
        for text in [here, notebook.forum.text.as_str()].into_iter().chain(sessions) {
            for name in speakers_in(text) {
                if !known.iter().any(|known| curly(known) == curly(name)) {
                    known.push(name.to_owned());
                }
            }
        }
        Self { typed: String::new(), chosen: 0, known, fresh: true }
    }

    /// What can be chosen now: the name, and whether it is a new one.
    fn choices(&self) -> Vec<(String, bool)> {
        let typed = clean(&self.typed);
        let fits = |name: &&String| typed.is_empty() || !find_all(&curly(name), &curly(&typed)).is_empty();
        let mut choices: Vec<(String, bool)> =
            self.known.iter().filter(fits).take(SHOWN - 1).map(|name| (name.clone(), false)).collect();
        if !typed.is_empty() && !choices.iter().any(|(name, _)| curly(name) == curly(&typed)) {
            choices.push((typed, true));
        }
        choices
    }
}

/// With the apostrophe that print has: keyboards have another, and earlier versions wrote it.
fn curly(name: &str) -> String {
    name.replace('\'', "’")
}

/// A name as it can stand in a mark.
fn clean(typed: &str) -> String {
    let plain: String = typed.chars().filter(|c| !matches!(c, '*' | '\n' | '\r')).collect();
    plain.trim().trim_end_matches([':', '：']).trim().to_owned()
}

/// Shows the picker at the caret. Returns false when it is done.
pub fn speaker_picker_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    picker: &mut SpeakerPicker,
    editor: &mut EditorMemory,
    composing: bool,
    pane: Rect,
) -> bool {
    let id = Id::unique("speaker-picker");
    let choices = picker.choices();
    let pressed = |key: Key| !composing && ui.input_mut(|input| consume_exact(input, Modifiers::NONE, key));
    let (down, up) = (pressed(Key::ArrowDown), pressed(Key::ArrowUp));
    let (entered, escaped) = (pressed(Key::Enter), pressed(Key::Escape));
    let count = choices.len().max(1);
    if down {
        picker.chosen += 1;
    }
    if up {
        picker.chosen += count - 1;
    }
    picker.chosen %= count;
    let mut taken = if entered { choices.get(picker.chosen).map(|(name, _)| name.clone()) } else { None };

    let shown = Area::new(id)
        .order(Order::Foreground)
        .fixed_pos(position_below_caret(editor, pane))
        .constrain_to(pane.shrink(space().xs))
        .show(ui.ctx(), |ui| {
            Frame::popup(ui.style()).inner_margin(margin(space().snug, space().snug)).show(ui, |ui| {
                ui.set_width(WIDTH);
                ui.spacing_mut().item_spacing.y = space().hair;
                field_ui(ui, view, picker);
                for (index, (name, new)) in choices.iter().enumerate() {
                    let label = if *new {
                        view.say_with("notes-speaker-new", &[("name", name.into())])
                    } else {
                        name.clone()
                    };
                    if choice_ui(ui, view, &label, index == picker.chosen) {
                        taken = Some(name.clone());
                    }
                }
            });
        });
    let pressed_outside = ui.input(|input| {
        input.pointer.any_pressed()
            && input.pointer.interact_pos().is_some_and(|at| !shown.response.rect.contains(at))
    });
    if let Some(name) = taken {
        let mark = view.say_with("speaker-mark", &[("name", name.into())]);
        let caret = editor.selection(ui).range().end;
        let time = current_time_stamp(view);
        let change = insert_speaker_mark_with_time(editor.text(), caret, &mark, time.as_deref());
        editor.apply_change(view, change);
        ui.ctx().request_repaint();
        return false;
    }
    if escaped {
        editor.request_focus();
        ui.ctx().request_repaint();
    }
    !(escaped || (pressed_outside && !picker.fresh))
}

fn field_ui(ui: &mut Ui, view: &View<'_>, picker: &mut SpeakerPicker) {
    let id = Id::unique("speaker-field");
    let name = view.say("notes-speaker-hint");
    let field = TextEdit::singleline(&mut picker.typed)
        .id(id)
        .font(view.face(Role::Small, view.theme.ink).font())
        .hint_text(name.as_str())
        .desired_width(f32::INFINITY)
        .margin(margin(space().s, space().xs))
        .event_filter(EventFilter {
            escape: true,
            vertical_arrows: true,
            horizontal_arrows: true,
            ..EventFilter::default()
        })
        .show(ui);
    ui.ctx().accesskit_node_builder(id, |node| node.set_label(name));
    if std::mem::take(&mut picker.fresh) {
        ui.memory_mut(|memory| memory.request_focus(id));
    }
    if field.response.response.changed() {
        picker.chosen = 0;
    }
}

fn choice_ui(ui: &mut Ui, view: &View<'_>, label: &str, chosen: bool) -> bool {
    let theme = view.theme;
    let (rect, response) = ui.allocate_exact_size(Vec2::new(ui.available_width(), ROW), Sense::CLICK);
    response.widget_info(|| WidgetInfo::selected(AccessRole::ListBoxOption, true, chosen, label));
    if chosen || response.hovered() {
        let fill = if chosen { theme.accent_tint } else { theme.raised };
        ui.painter().rect_filled(rect, CornerRadius::same(radius().chip), fill);
    }
    let face = Face::new(Role::Small, theme.ink, script_of_text(label));
    let galley = face.galley_elided(ui, label, rect.width() - 2.0 * space().s);
    let at = egui::pos2(rect.left() + space().s, rect.center().y - galley.size().y / 2.0);
    ui.painter().galley(at, galley, theme.ink);
    response.clicked()
}
