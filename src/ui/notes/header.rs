//! The head of the pane: its tabs, and the buttons for finding and reading.

use crate::ui::icons;
use crate::ui::theme::{Theme, radius, space};
use crate::ui::typeset::{Role, on_hover};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, focus_ring, named_button};
use egui::{Align, Layout, Rect, Role as AccessRole, Sense, Stroke, Ui, UiBuilder, Vec2, WidgetInfo};
use rostrum_app::{Action, Command, InterventionAction, SideTab};
use rostrum_notebook::NotePlace;

/// Height of the head, in points: level with the heads of the other panes.
pub const HEIGHT: f32 = 50.0;
/// Blank left and right of a tab's word, in points; the least where it is tight.
const PAD: (f32, f32) = (12.0, 7.0);

/// The room of a button, in points.
const BUTTON: f32 = 32.0;

/// One of the pane's tabs.
struct Tab {
    side_tab: SideTab,
    command: Command,
    shown: String,
}

/// The tabs; those that are not open tell how much is behind them.
fn tabs(view: &View<'_>, open_tasks: usize) -> [Tab; 3] {
    let state = view.state;
    let lines = match state.window.page.note() {
        place @ (NotePlace::Session(_) | NotePlace::Forum) => {
            state.notebook.text(&place).lines().filter(|line| !line.trim().is_empty()).count()
        }
        _ => 0,
    };
    let interventions = match &state.window.page {
        rostrum_app::Page::Session(id) => state.notebook.interventions_of(id).len(),
        rostrum_app::Page::Overview => 0,
    };
    [
        (SideTab::Notes, Command::FocusNotes, "notes-title", lines),
        (SideTab::Interventions, Command::InterventionsTab, "side-tab-interventions", interventions),
        (SideTab::FollowUps, Command::FollowUpsTab, "side-tab-follow-ups", open_tasks),
    ]
    .map(|(side_tab, command, key, count)| {
        let tab = view.say(key);
        let shown = if count == 0 || state.window.side_tab == side_tab {
            tab
        } else {
            view.say_with("side-tab-tab-counted", &[("tab", tab.into()), ("count", count.into())])
        };
        Tab { side_tab, command, shown }
    })
}

/// Shows the head. `read_alone`: the read view stands in the editor's place.
pub fn header_ui(ui: &mut Ui, view: &mut View<'_>, read_alone: bool, open_tasks: usize) {
    let tabs = tabs(view, open_tasks);
    let widths: f32 = tabs
        .iter()
        .map(|tab| {
            view.face(Role::Small, view.theme.ink).bold().galley(ui, &tab.shown, f32::INFINITY).size().x
        })
        .sum();
    let full = ui.max_rect();
    // The tabs come first; the buttons where there is room beside them.
    let note = view.state.notebook.note(&view.state.window.page.note());
    let shows_versions = view.state.window.side_tab == SideTab::Notes
        && note.is_some_and(|note| !note.versions.is_empty())
        && full.width() - widths - 3.0 * BUTTON >= 6.0 * PAD.1;
    let buttons = match view.state.window.side_tab {
        SideTab::FollowUps => 0.0,
        _ if shows_versions => 3.0 * BUTTON,
        SideTab::Notes | SideTab::Interventions => 2.0 * BUTTON,
    };
    let room = full.width() - widths - buttons;
    let (pad, shows_buttons) = match room {
        room if room >= 6.0 * PAD.1 => ((room / 6.0).min(PAD.0), true),
        _ => (((full.width() - widths) / 6.0).clamp(3.0, PAD.0), false),
    };
    if shows_buttons && buttons > 0.0 {
        let mut right =
            ui.new_child(UiBuilder::new().max_rect(full).layout(Layout::right_to_left(Align::Center)));
        right.spacing_mut().item_spacing.x = space().hair;
        buttons_ui(&mut right, view, read_alone, shows_versions);
    }
    let mut left = full.left();
    for tab in tabs {
        let chosen = view.state.window.side_tab == tab.side_tab;
        let (width, clicked) = tab_ui(ui, view, view.theme, &tab, left, pad);
        left += width;
        if clicked && chosen && read_alone {
            view.push(Action::ToggleReading);
        } else if clicked {
            view.push(Action::Intervention(InterventionAction::ShowSideTab(tab.side_tab)));
        }
    }
}

fn buttons_ui(ui: &mut Ui, view: &mut View<'_>, read_alone: bool, shows_versions: bool) {
    let (icon, key) = if view.state.window.reading {
        (icons::PENCIL_SIMPLE, "notes-editing")
    } else {
        (icons::BOOK_OPEN, "notes-reading-view")
    };
    let buttons = [
        (Command::Reading, icon, key, true),
        (Command::Find, icons::MAGNIFYING_GLASS, "notes-find", !read_alone),
        (Command::NoteVersions, icons::CLOCK_COUNTER_CLOCKWISE, "note-versions", shows_versions),
    ];
    for (command, icon, key, shown) in buttons {
        let (name, tip) = (view.say(key), view.tip(command));
        if shown && named_button(ui, view, icon, &name, Emphasis::Bare, &tip).clicked() {
            view.run(command);
        }
    }
}

/// A tab, as high as the head; the open one with a line upon the head's own. Returns its width and
/// whether it was clicked.
fn tab_ui(ui: &mut Ui, view: &View<'_>, theme: &Theme, tab: &Tab, left: f32, pad: f32) -> (f32, bool) {
    let chosen = view.state.window.side_tab == tab.side_tab;
    let ink = if chosen { theme.ink } else { theme.ink_2 };
    let face = view.face(Role::Small, ink);
    let face = if chosen { face.bold() } else { face };
    let galley = face.galley(ui, &tab.shown, f32::INFINITY);
    let width = galley.size().x + 2.0 * pad;
    let rect = Rect::from_min_size(egui::pos2(left, ui.max_rect().top()), Vec2::new(width, HEIGHT));
    let id = ui.scope_id().with(("side-tabs", tab.command));
    let response = ui.interact(rect, id, Sense::click());
    response.widget_info(|| WidgetInfo::selected(AccessRole::Tab, true, chosen, &tab.shown));
    if chosen {
        ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, Stroke::new(2.0, theme.accent));
    }
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    focus_ring(ui, theme, &response, rect.shrink(4.0), radius().chip);
    (width, on_hover(response, &view.tip(tab.command)).clicked())
}
