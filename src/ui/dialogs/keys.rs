//! Every command with its keys.

use super::widgets::dialog_head;
use crate::ui::page::scroll_as_read;
use crate::ui::rehearse::key_combination_text;
use crate::ui::review::document::correction_keys;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::section_head;
use egui::{Align, Layout, ScrollArea, Ui};
use rostrum_app::{Command, RehearsalCommand, TEXT_FIELD_SHORTCUTS};

/// Shows the list.
pub fn keys_ui(ui: &mut Ui, view: &View<'_>) {
    dialog_head(ui, view, &view.say("keys"));
    let mac = cfg!(target_os = "macos");
    let height = ui.ctx().content_rect().height() * 0.7;
    ScrollArea::vertical().max_height(height).min_scrolled_height(height).show(ui, |ui| {
        scroll_as_read(ui);
        for command in Command::ALL {
            let keys: Vec<String> =
                command.key_combinations().iter().map(|chord| key_combination_text(view, chord)).collect();
            row(ui, view, &view.say(command.message_key()), &keys.join("   "));
        }
        row(ui, view, &view.say("open-nth-session"), "Alt 1 – 9");
        row(ui, view, &view.say("keys-points"), &format!("Alt {} 1 – 9", view.say("key-shift")));
        section_head(ui, view, &view.say("keys-in-fields"));
        for field in TEXT_FIELD_SHORTCUTS {
            let keys = field.key_combinations(mac).iter().map(|chord| key_combination_text(view, chord));
            let shown = keys.collect::<Vec<_>>().join("   ");
            row(ui, view, &view.say(field.message), &shown);
        }
        section_head(ui, view, &view.say("keys-in-documents"));
        for (key, message) in correction_keys(view) {
            row(ui, view, &view.say(message), &key);
        }
        section_head(ui, view, &view.say("keys-while-rehearsing"));
        for command in RehearsalCommand::ALL {
            let keys: Vec<String> =
                command.key_combinations().iter().map(|chord| key_combination_text(view, chord)).collect();
            row(ui, view, &view.say(command.message_key()), &keys.join("   "));
        }
        row(ui, view, &view.say("run-limit-minutes"), "1 – 9");
    });
}

fn row(ui: &mut Ui, view: &View<'_>, label: &str, keys: &str) {
    ui.horizontal(|ui| {
        view.face(Role::Small, view.theme.ink).line(ui, label);
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.add_space(space().m);
            view.face(Role::Caption, view.theme.ink_2).line(ui, keys);
        });
    });
}
