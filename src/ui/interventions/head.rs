//! The head of an intervention: which of them it is, its title, its language, and what else can be done.

use super::fields::{FieldEdit, FieldOptions, bare_field, set_field_action};
use super::memory::InterventionsMemory;
use super::open::OpenIntervention;
use super::time::summary_ui;
use crate::ui::icons;
use crate::ui::menus::{
    choice, command_item, container_menu, item, keys_of, menu, menu_head, menu_lines, menu_rule,
    removing_item, value_menu_button,
};
use crate::ui::theme::space;
use crate::ui::typeset::{Role, on_hover};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, named_button};
use egui::{Align, Layout, Ui};
use rostrum_app::{Action, Command, InterventionAction, InterventionFieldChange, InterventionRef};
use rostrum_locale::Language;
use rostrum_locale::labels::language_name;

/// Shows the head.
pub fn head_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut InterventionsMemory,
    open: &OpenIntervention<'_>,
) {
    let row = ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space().hair;
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            more_ui(ui, view, open);
            fold_ui(ui, view, memory);
            summary_ui(ui, view, &memory.speaking.time, open);
            let width = ui.available_width();
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let switcher = switcher_ui(ui, view, open);
                title_ui(ui, view, memory, open, width - switcher - 8.0);
            });
        });
    });
    container_menu(&row.response, view, |ui, view| intervention_menu_ui(ui, view, open));
    if let Some(original) = &open.intervention.version_of
        && let Some(original) = view.state.notebook.intervention(&open.at.session, original)
    {
        let title = view.state.intervention_name(&open.at.session, original);
        let language = language_name(&open.intervention.language, &view.state.words).into_owned();
        let said = view.say_with(
            "intervention-language-version-of",
            &[("title", title.into()), ("language", language.into())],
        );
        view.face(Role::Caption, view.theme.ink_3).label(ui, &said);
    }
}

/// Unfolds the parts of the speaking time and the language, or folds them again.
fn fold_ui(ui: &mut Ui, view: &View<'_>, memory: &mut InterventionsMemory) {
    let (icon, key) = match memory.shows_parts {
        true => (icons::CARET_UP, "intervention-fold-parts"),
        false => (icons::CARET_DOWN, "intervention-unfold-parts"),
    };
    let name = view.say(key);
    let response = named_button(ui, view, icon, &name, Emphasis::Bare, &name);
    if response.clicked() {
        memory.shows_parts = !memory.shows_parts;
    }
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(memory.shows_parts));
}

/// Which intervention is open, and the others. Returns its width.
fn switcher_ui(ui: &mut Ui, view: &mut View<'_>, open: &OpenIntervention<'_>) -> f32 {
    let interventions = view.state.notebook.interventions_of(&open.at.session);
    let position = interventions
        .iter()
        .position(|intervention| intervention.id == open.at.intervention)
        .map_or(1, |at| at + 1);
    // Which of how many is worth its room only where there are several.
    let shown = match interventions.len() {
        0 | 1 => String::new(),
        count => format!("{position} / {count}"),
    };
    let name = view.say("intervention-choose");
    let tip = view.tip(Command::NextIntervention);
    let response = value_menu_button(ui, view, &shown, &name, &tip, |ui, view| {
        for intervention in interventions {
            let label = named(view, open, intervention);
            if choice(ui, view, &label, intervention.id == open.at.intervention, "") {
                let at = InterventionRef {
                    session: open.at.session.clone(),
                    intervention: intervention.id.clone(),
                };
                view.push(Action::Intervention(InterventionAction::Open(at)));
            }
        }
        menu_rule(ui, view);
        for command in [Command::NewIntervention, Command::NewFramedIntervention] {
            command_item(ui, view, command);
        }
    });
    response.rect.width()
}

/// An intervention's name with its language where that tells it apart.
fn named(
    view: &View<'_>,
    open: &OpenIntervention<'_>,
    intervention: &rostrum_notebook::Intervention,
) -> String {
    let name = view.state.intervention_name(&open.at.session, intervention);
    format!("{name} · {}", language_name(&intervention.language, &view.state.words))
}

fn title_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut InterventionsMemory,
    open: &OpenIntervention<'_>,
    width: f32,
) {
    let hint = view.state.intervention_name(&open.at.session, open.intervention);
    let asked = FieldOptions {
        key: "intervention-title",
        value: &open.intervention.title,
        hint: &hint,
        width: width.max(40.0),
    };
    let (response, typed) = bare_field(ui, view, &mut memory.fields, &asked, Role::Body, false);
    if view.state.interventions_view.rename {
        response.request_focus();
        view.push(Action::Intervention(InterventionAction::RenameTaken));
    }
    if let FieldEdit::Typing(title) | FieldEdit::Done(title) = typed {
        view.push(set_field_action(&open.at, InterventionFieldChange::Title(title), true));
    }
    on_hover(response, &view.tip(Command::RenameIntervention));
}

/// The language that it is written in, with a menu of the others.
pub fn language_ui(ui: &mut Ui, view: &mut View<'_>, open: &OpenIntervention<'_>) {
    let shown = language_name(&open.intervention.language, &view.state.words).into_owned();
    let name = view.say("intervention-language");
    value_menu_button(ui, view, &shown, &name, &name, |ui, view| {
        for language in Language::ALL {
            let chosen = open.intervention.language == language.tag();
            if choice(ui, view, language.own_name(), chosen, "") {
                view.push(set_field_action(
                    &open.at,
                    InterventionFieldChange::Language(language.tag()),
                    false,
                ));
            }
        }
    });
}

fn more_ui(ui: &mut Ui, view: &mut View<'_>, open: &OpenIntervention<'_>) {
    let name = view.say("intervention-more");
    let button = named_button(ui, view, icons::DOTS_THREE, &name, Emphasis::Bare, &name);
    menu(&button).show(|ui| {
        menu_lines(ui, |ui| intervention_menu_ui(ui, view, open));
    });
}

/// What can be done with an intervention, in groups; removal last and alone.
pub fn intervention_menu_ui(ui: &mut Ui, view: &mut View<'_>, open: &OpenIntervention<'_>) {
    menu_head(ui, view, &view.say("menu-text"));
    command_item(ui, view, Command::RenameIntervention);
    for command in [Command::InterventionDetails, Command::InterventionVersions] {
        command_choice(ui, view, command);
    }
    for command in [
        Command::KeepVersion,
        // Its sign at the foot has no room beside long words.
        Command::Runs,
        Command::QuoteInIntervention,
        Command::Cuttable,
        Command::MoveInterventionUp,
        Command::MoveInterventionDown,
    ] {
        command_item(ui, view, command);
    }
    menu_rule(ui, view);
    menu_head(ui, view, &view.say("menu-review"));
    for command in [
        Command::MarkCleared,
        Command::HandIn,
        Command::OpenHandedIn,
        Command::CopySubject,
        Command::TakeReturned,
    ] {
        command_item(ui, view, command);
    }
    if view.state.read_only_reason().is_none() {
        menu_rule(ui, view);
        menu_head(ui, view, &view.say("menu-languages"));
        let others = Language::ALL.into_iter();
        for language in others.filter(|language| open.intervention.language != language.tag()) {
            if item(ui, view, language.own_name(), "") {
                view.push(Action::Intervention(InterventionAction::NewVersionIn(language.tag())));
            }
        }
    }
    menu_rule(ui, view);
    removing_item(ui, view, Command::RemoveIntervention);
}

/// A command that shows or hides something, with its key.
fn command_choice(ui: &mut Ui, view: &mut View<'_>, command: Command) {
    let chosen = match command {
        Command::InterventionDetails => view.state.interventions_view.details,
        Command::InterventionVersions => view.state.interventions_view.versions,
        _ => false,
    };
    if choice(ui, view, &view.say(command.message_key()), chosen, &keys_of(view, command)) {
        view.run(command);
    }
}
