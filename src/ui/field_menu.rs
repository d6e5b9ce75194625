//! The menu of every text field: cut, copy, paste, select all; by the secondary button, and by Shift F10. It does what the keys do, by the same way: what is asked
//! for comes to the field as an event of the next pass.

use super::input_queue::InputQueue;
use super::menus::{command_item, field_at_pointer, item, menu_keys_pressed, menu_lines, menu_rule};
use super::view::View;
use egui::text::CCursorRange;
use egui::{Context, Event, Id, Key, Modifiers, Popup, PopupAnchor, PopupKind, Pos2, TextEdit, Ui};
use rostrum_app::{Command, SideTab};

/// What is remembered of the field that has the keyboard.
#[derive(Default)]
pub struct FieldMenuMemory {
    /// What was selected there before the secondary button was pressed; egui drops it with every press.
    selected: Option<(Id, CCursorRange)>,
    /// The menu that is open.
    open: Option<OpenMenu>,
}

/// The menu of a field.
#[derive(Clone, Copy)]
struct OpenMenu {
    field: Id,
    /// Where it was asked for.
    at: Pos2,
    /// What was selected then: a field that the pointer leaves to choose from the menu lets go of it.
    selected: Option<CCursorRange>,
    /// Whether keys asked for it: then it has the keyboard, and the field gets it back.
    by_keys: bool,
}

impl OpenMenu {
    /// Gives the field the keyboard again, and what was selected.
    fn return_to_field(&self, ctx: &Context) {
        ctx.memory_mut(|memory| memory.request_focus(self.field));
        if let Some(mut state) = TextEdit::load_state(ctx, self.field) {
            state.cursor.set_char_range(self.selected);
            TextEdit::store_state(ctx, self.field, state);
        }
    }

    /// Asks the field for what a key would.
    fn ask(&self, ctx: &Context, event: Event) {
        self.return_to_field(ctx);
        InputQueue::add(ctx, event);
    }
}

/// Shows the menu where a field was clicked with the secondary button; once everything else was drawn. `editor` is the
/// field of the text in the right pane.
pub fn field_menu_ui(ui: &Ui, view: &mut View<'_>, memory: &mut FieldMenuMemory, editor: Option<Id>) {
    let ctx = ui.ctx();
    keep_selection(ctx, memory);
    if let Some(asked) = asked_for(ctx) {
        if asked.by_keys {
            // The arrows go through the menu then.
            ctx.memory_mut(|memory| memory.surrender_focus(asked.field));
        }
        memory.open = Some(asked);
        Popup::open_id(ctx, menu_id());
    }
    let Some(open) = memory.open else { return };
    if !Popup::is_id_open(ctx, menu_id()) {
        memory.open = None;
        if open.by_keys {
            open.return_to_field(ctx);
        }
        return;
    }
    let popup = Popup::new(menu_id(), ctx.clone(), PopupAnchor::Position(open.at), ui.layer_id());
    let popup = popup.kind(PopupKind::Menu).open_memory(None).width(200.0);
    let is_editor = editor == Some(open.field);
    let shown = popup.show(|ui| menu_lines(ui, |ui| lines_ui(ui, view, &open, is_editor)));
    if shown.is_some_and(|shown| shown.inner) {
        memory.open = None;
    }
}

/// The menu that is asked for in this frame, by the pointer or by keys.
fn asked_for(ctx: &Context) -> Option<OpenMenu> {
    if ctx.input(|input| input.pointer.secondary_clicked()) {
        let (field, at) = (field_at_pointer(ctx)?, ctx.pointer_interact_pos()?);
        return Some(OpenMenu { field, at, selected: selection_of(ctx, field), by_keys: false });
    }
    let field = ctx.memory(|memory| memory.focused())?;
    TextEdit::load_state(ctx, field)?;
    if !menu_keys_pressed(ctx) {
        return None;
    }
    // Only now: where something else was clicked, egui takes the keyboard from what is asked for.
    let at = ctx.read_response(field)?.rect.left_top();
    Some(OpenMenu { field, at, selected: selection_of(ctx, field), by_keys: true })
}

/// The lines of the menu. True when one was chosen that the field does.
fn lines_ui(ui: &mut Ui, view: &mut View<'_>, open: &OpenMenu, is_editor: bool) -> bool {
    let ctx = ui.ctx().clone();
    let editable = !is_editor || view.state.read_only_reason().is_none();
    let selected = open.selected.is_some_and(|range| !range.is_empty());
    let key = |letter: &str| {
        if cfg!(target_os = "macos") { format!("⌘ {letter}") } else { format!("Ctrl {letter}") }
    };
    let mut chosen = false;
    if editable && selected && item(ui, view, &view.say("menu-cut"), &key("X")) {
        open.ask(&ctx, Event::Cut);
        chosen = true;
    }
    if selected && item(ui, view, &view.say("menu-copy"), &key("C")) {
        open.ask(&ctx, Event::Copy);
        chosen = true;
    }
    if editable && item(ui, view, &view.say("menu-paste"), &key("V")) {
        open.return_to_field(&ctx);
        // Only the system knows what there is to paste.
        ctx.send_viewport_cmd(egui::ViewportCommand::RequestPaste);
        chosen = true;
    }
    if item(ui, view, &view.say("menu-select-all"), &key("A")) {
        let press = Event::Key {
            key: Key::A,
            physical_key: None,
            pressed: true,
            repeat: false,
            modifiers: Modifiers::COMMAND,
        };
        open.ask(&ctx, press);
        chosen = true;
    }
    if is_editor && editable {
        menu_rule(ui, view);
        editor_items(ui, view);
    }
    chosen
}

/// What can be done with the text in the right pane.
fn editor_items(ui: &mut Ui, view: &mut View<'_>) {
    let commands = match view.state.window.side_tab {
        SideTab::Interventions => [Command::QuoteInIntervention, Command::Cuttable, Command::KeepVersion],
        SideTab::Notes | SideTab::FollowUps => [Command::Stamp, Command::Speaker, Command::Commitment],
    };
    for command in commands {
        command_item(ui, view, command);
    }
}

fn menu_id() -> Id {
    Id::unique("field-menu")
}

fn selection_of(ctx: &Context, field: Id) -> Option<CCursorRange> {
    TextEdit::load_state(ctx, field)?.cursor.char_range()
}

/// Keeps what is selected while the secondary button goes down and up again.
fn keep_selection(ctx: &Context, memory: &mut FieldMenuMemory) {
    let Some(focused) = ctx.memory(|memory| memory.focused()) else { return };
    let Some(mut state) = TextEdit::load_state(ctx, focused) else { return };
    let pressed = ctx.input(|input| {
        input.pointer.secondary_down()
            || input.pointer.secondary_pressed()
            || input.pointer.secondary_released()
    });
    match memory.selected {
        Some((field, range)) if pressed && field == focused => {
            if !range.is_empty() && state.cursor.char_range() != Some(range) {
                state.cursor.set_char_range(Some(range));
                TextEdit::store_state(ctx, focused, state);
                ctx.request_repaint();
            }
        }
        _ if pressed => {}
        _ => memory.selected = state.cursor.char_range().map(|range| (focused, range)),
    }
}
