//! The help, a page a task, and what the program is.

use super::widgets::{dialog_head, sheet_body};
use crate::ui::page::scroll_as_read;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, section_head};
use egui::{Align, Key, Layout, Modifiers, RichText, Role as AccessRole, ScrollArea, Ui, WidgetInfo};
use rostrum_app::{Action, Command, Dialog, HelpPage};

/// The width of the pages' names, in points; below twice of it they stand above the page.
const NAMES: f32 = 232.0;
/// The height of the page where the window has room for it, in points.
const PAGE: f32 = 380.0;

/// The text of a page, with the keys that it names.
fn text_of(view: &View<'_>, page: HelpPage) -> String {
    let mac = cfg!(target_os = "macos");
    let keys = page.commands().iter().map(|(name, command)| {
        let key = command.key_combinations().first().map(|key| key.display_text(&view.state.words, mac));
        (*name, key.unwrap_or_default().into())
    });
    view.say_with(page.text_key(), &keys.collect::<Vec<_>>())
}

/// Shows a page beside the names of all.
pub fn help_ui(ui: &mut Ui, view: &mut View<'_>, page: HelpPage, just_opened: bool) {
    dialog_head(ui, view, &view.say("help-title"));
    step_by_keys(ui, view, page);
    let height = PAGE.min(ui.ctx().content_rect().height() - 176.0).max(96.0);
    if ui.available_width() < 2.0 * NAMES {
        sheet_body(ui, |ui| {
            page_ui(ui, view, page);
            section_head(ui, view, &view.say("help-title"));
            names_ui(ui, view, page, false);
        });
    } else {
        ui.horizontal_top(|ui| {
            ui.set_height(height);
            ui.allocate_ui_with_layout(egui::vec2(NAMES, height), Layout::top_down(Align::Min), |ui| {
                ui.set_width(NAMES);
                let names = ScrollArea::vertical().id_salt("help-names").auto_shrink(false);
                names.show(ui, |ui| names_ui(ui, view, page, just_opened));
            });
            ui.add_space(space().m);
            ScrollArea::vertical().id_salt(page.title_key()).auto_shrink(false).show(ui, |ui| {
                ui.vertical(|ui| page_ui(ui, view, page));
            });
        });
    }
    ui.add_space(space().m);
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        if button(ui, view, &view.say("action-close"), Emphasis::Primary, "Esc").clicked() {
            view.push(Action::CloseDialog);
        }
        for command in [Command::Keys, Command::About] {
            if button(ui, view, &view.say(command.message_key()), Emphasis::Normal, &view.tip(command))
                .clicked()
            {
                view.run(command);
            }
        }
    });
}

/// The arrows turn the pages, wherever in the dialog the keyboard is.
fn step_by_keys(ui: &Ui, view: &mut View<'_>, page: HelpPage) {
    let at = HelpPage::ALL.iter().position(|one| *one == page).unwrap_or_default();
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let next = match (pressed(Key::ArrowDown), pressed(Key::ArrowUp)) {
        (true, _) => HelpPage::ALL.get(at + 1),
        (_, true) => at.checked_sub(1).and_then(|before| HelpPage::ALL.get(before)),
        _ => None,
    };
    if let Some(next) = next {
        view.push(Action::ShowDialog(Dialog::Help(*next)));
    }
}

fn names_ui(ui: &mut Ui, view: &mut View<'_>, page: HelpPage, just_opened: bool) {
    ui.spacing_mut().item_spacing.y = space().hair;
    for one in HelpPage::ALL {
        let title = view.say(one.title_key());
        let face = view.face(Role::Small, if one == page { view.theme.accent } else { view.theme.ink });
        let text = RichText::new(&title)
            .font(if one == page { face.bold() } else { face }.font())
            .color(face.colour);
        let response = ui.selectable_label(one == page, text);
        response.widget_info(|| WidgetInfo::selected(AccessRole::Tab, true, one == page, &title));
        if one == page && just_opened {
            response.request_focus();
        }
        if response.clicked() {
            view.push(Action::ShowDialog(Dialog::Help(one)));
        }
    }
}

fn page_ui(ui: &mut Ui, view: &View<'_>, page: HelpPage) {
    let title = view.say(page.title_key());
    let head = view.face(Role::Body, view.theme.ink).bold().label(ui, &title);
    head.widget_info(|| WidgetInfo::labeled(AccessRole::Heading, true, &title));
    for paragraph in text_of(view, page).split("\n\n") {
        ui.add_space(space().xs);
        view.face(Role::Body, view.theme.ink).label(ui, paragraph.trim());
    }
    scroll_as_read(ui);
}

/// Version, licences, where the files are.
pub fn about_ui(ui: &mut Ui, view: &mut View<'_>) {
    dialog_head(ui, view, &view.say("command-about"));
    let small = view.face(Role::Small, view.theme.ink);
    let version = view.say_with("about-version", &[("version", env!("CARGO_PKG_VERSION").into())]);
    small.bold().label(ui, &version);
    small.label(ui, &view.say("about-what"));
    ui.add_space(space().s);
    small.label(ui, &view.say("about-files"));
    let folder = view.state.folders.data.clone();
    ui.horizontal_wrapped(|ui| {
        view.face(Role::Small, view.theme.ink_2).label(ui, &folder.display().to_string());
        if button(ui, view, &view.say("action-show-folder"), Emphasis::Link, "").clicked() {
            view.push(Action::OpenFolder(folder.clone()));
        }
    });
    ui.add_space(space().s);
    view.face(Role::Caption, view.theme.ink_2).label(ui, &view.say("about-licence"));
    ui.add_space(space().m);
    ui.with_layout(Layout::right_to_left(Align::Min), |ui| {
        if button(ui, view, &view.say("action-close"), Emphasis::Primary, "Esc").clicked() {
            view.push(Action::CloseDialog);
        }
        if button(ui, view, &view.say("command-help"), Emphasis::Normal, &view.tip(Command::Help)).clicked() {
            view.run(Command::Help);
        }
    });
}
