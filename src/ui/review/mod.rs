//! The review of an update over the whole window: what it is, what it changes, and the decision.
//!
//! Computes what is said (`rows`, `questions`), then lays out and paints. Refuses to decide: every
//! choice is an action, and nothing is changed before the reader accepts.

mod actions;
mod corrections;
pub mod document;
mod items;
mod layout;
mod list;
pub mod questions;
pub mod rows;
mod side;
mod summary;

use super::theme::{margin, space};
use super::typeset::Role;
use super::view::View;
use super::widgets::{Emphasis, button, tab};
use egui::{
    Align, CentralPanel, Frame, Id, Key, Layout, Margin, Modifiers, Panel, Popup, Sense, Ui, WidgetInfo,
};
use rostrum_app::{Action, Command, FileUnderReview, ImportDestination, ReviewAction, ReviewFilter};
use rostrum_locale::changes::ChangeDescriber;

/// Below this width file and changes are shown one at a time, in points.
const TWO_COLUMNS_FROM: f32 = 720.0;
/// The width of what is said about the file, in points.
const SIDE: f32 = 300.0;
/// The most width that the changes take, so that a row can be read across, in points.
const LIST: f32 = 1120.0;

/// What the review remembers between frames.
#[derive(Debug, Default)]
pub struct ReviewMemory {
    list: list::ListMemory,
    side: side::SideMemory,
    document: document::DocumentMemory,
    /// In the narrow layout: whether the file is shown rather than the changes.
    shows_file: bool,
    /// What had the keyboard in the last frame: Escape has taken it away before we see it.
    focused: Option<Id>,
    cities: Option<(CityKey, (String, String))>,
}

/// What the names of the two zones depend on; they are not cheap to find.
#[derive(Debug, Clone, PartialEq)]
struct CityKey {
    language: rostrum_locale::Language,
    forum: rostrum_programme::Zone,
    reader: rostrum_programme::Zone,
    named: Option<String>,
}

impl ReviewMemory {
    /// Forgets a review that is over.
    pub fn forget(&mut self) {
        *self = Self::default();
    }

    fn cities(&mut self, view: &View<'_>) -> (String, String) {
        let state = view.state;
        let key = CityKey {
            language: state.language(),
            forum: state.shown_programme().zone,
            reader: state.reader_zone(),
            named: state.settings.reader_zone_label.clone(),
        };
        match &self.cities {
            Some((known, cities)) if *known == key => cities.clone(),
            _ => {
                let cities = (state.forum_zone_name(), state.reader_zone_name());
                self.cities = Some((key, cities.clone()));
                cities
            }
        }
    }
}

/// Shows the review.
pub fn review_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut ReviewMemory, reviewing: &FileUnderReview) {
    keys_ui(ui, view, memory);
    let state = view.state;
    let (forum, reader) = memory.cities(view);
    let describer = ChangeDescriber {
        words: &state.words,
        forum_zone_name: &forum,
        reader: state.reader_zone(),
        reader_zone_name: &reader,
        whole: false,
    };
    if reviewing.document.is_shown {
        if foot_ui(ui, view, reviewing) {
            memory.document.ask_again();
        }
        document::document_ui(ui, view, &mut memory.document, reviewing, &describer);
        memory.focused = ui.memory(egui::Memory::focused);
        return;
    }
    let theme = view.theme;
    let narrow = ui.available_width() < TWO_COLUMNS_FROM;
    if narrow {
        let frame = Frame::new().fill(theme.surface).inner_margin(margin(space().m, 0.0));
        Panel::top("review-tabs").exact_size(40.0).frame(frame).show(ui, |ui| {
            ui.horizontal_centered(|ui| {
                for (file, key) in [(true, "review-received"), (false, "change-title")] {
                    if tab(ui, view, &view.say(key), memory.shows_file == file) {
                        memory.shows_file = file;
                    }
                }
            });
        });
    }
    foot_ui(ui, view, reviewing);
    let side =
        Frame::new().fill(theme.surface).inner_margin(Margin { left: 20, right: 16, top: 0, bottom: 0 });
    if narrow && memory.shows_file {
        CentralPanel::default()
            .frame(side)
            .show(ui, |ui| side::side_ui(ui, view, &mut memory.side, reviewing, &describer));
    } else {
        if !narrow {
            Panel::left("review-side").resizable(false).exact_size(SIDE).frame(side).show(ui, |ui| {
                side::side_ui(ui, view, &mut memory.side, reviewing, &describer);
            });
        }
        let frame =
            Frame::new().fill(theme.surface).inner_margin(Margin { left: 22, right: 22, top: 12, bottom: 0 });
        CentralPanel::default().frame(frame).show(ui, |ui| {
            ui.set_max_width(ui.available_width().min(LIST));
            head_ui(ui, view, reviewing);
            list::list_ui(ui, view, &mut memory.list, reviewing, &describer);
        });
    }
    memory.focused = ui.memory(egui::Memory::focused);
}

/// Enter accepts and Escape keeps, unless something else has the keyboard.
fn keys_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut ReviewMemory) {
    let free = |id: Option<Id>| id.is_none_or(|id| memory.list.has_row(id) || memory.document.has_line(id));
    let now = ui.memory(egui::Memory::focused);
    if view.state.dialog.is_some() || Popup::is_any_open(ui.ctx()) || !free(now) || !free(memory.focused) {
        return;
    }
    let pressed = |ui: &Ui, key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let reviewing = view.state.reviewing.as_ref();
    if let Some(document) = reviewing.map(|one| one.document).filter(|document| document.is_shown) {
        // Here Enter and Escape are about lines; the whole is decided by its buttons.
        if pressed(ui, Key::Escape) {
            let stays = memory.document.step_back() || document.line.is_some();
            let action = if stays { ReviewAction::LeaveLine } else { ReviewAction::ShowDocument(false) };
            view.push(Action::Review(action));
        }
        return;
    }
    // Corrections are not thrown away by a key.
    let is_corrected = reviewing.is_some_and(|one| !one.choices.mending.lines.is_empty());
    if pressed(ui, Key::Enter) {
        view.push(Action::Review(ReviewAction::Accept));
    } else if !is_corrected && pressed(ui, Key::Escape) {
        view.push(Action::Review(ReviewAction::Keep));
    } else if now.is_none() && (pressed(ui, Key::ArrowDown) || pressed(ui, Key::ArrowUp)) {
        // egui would go on from the row in the direction of the key.
        ui.memory_mut(|memory| memory.move_focus(egui::FocusDirection::None));
        memory.list.focus_first();
    }
}

fn head_ui(ui: &mut Ui, view: &mut View<'_>, reviewing: &FileUnderReview) {
    let theme = view.theme;
    let own = reviewing.destination() == ImportDestination::Own;
    let title = view.say(if own { "review-title-own" } else { "review-title" });
    ui.horizontal_wrapped(|ui| {
        ui.set_min_height(40.0);
        let face = view.face(Role::Lead, theme.ink).bold();
        let response = face.line(ui, &title);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &title));
        if own {
            return;
        }
        let (all, mine) = reviewing.row_counts_all_and_mine();
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            for (filter, key, count) in [
                (ReviewFilter::Mine, "review-filter-mine", mine),
                (ReviewFilter::All, "review-filter-all", all),
            ] {
                let label = view.say_with(key, &[("count", count.into())]);
                if filter_chip(ui, view, &label, reviewing.filter == filter) {
                    view.push(Action::Review(ReviewAction::SetFilter(filter)));
                }
            }
        });
    });
}

/// One of several filters; the chosen one stands out. Returns whether it was clicked.
fn filter_chip(ui: &mut Ui, view: &View<'_>, label: &str, chosen: bool) -> bool {
    let theme = view.theme;
    let ink = if chosen { theme.accent } else { theme.ink_2 };
    let galley = view.face(Role::Caption, ink).galley(ui, label, f32::INFINITY);
    let (rect, response) = ui.allocate_exact_size(galley.size() + egui::vec2(16.0, 6.0), Sense::click());
    response.widget_info(|| WidgetInfo::selected(egui::Role::RadioButton, true, chosen, label));
    let (fill, edge) = match (chosen, response.hovered()) {
        (true, _) => (theme.accent_tint, theme.accent),
        (false, true) => (theme.accent_tint, theme.border),
        (false, false) => (theme.raised, theme.hairline),
    };
    let corner = egui::CornerRadius::same(super::theme::radius().chip);
    ui.painter().rect(rect, corner, fill, egui::Stroke::new(1.0, edge), egui::StrokeKind::Inside);
    ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
    super::widgets::focus_ring(ui, theme, &response, rect, super::theme::radius().chip);
    response.clicked()
}

/// What accepting means, and the two ways out; whether it was accepted with the mouse.
fn foot_ui(ui: &mut Ui, view: &mut View<'_>, reviewing: &FileUnderReview) -> bool {
    let mut is_accepted = false;
    let theme = view.theme;
    let frame = Frame::new().fill(theme.surface).inner_margin(margin(space().wide, space().close));
    Panel::bottom("review-foot").frame(frame).resizable(false).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space().m;
            let own = reviewing.destination() == ImportDestination::Own;
            let accept = view.say(if own { "review-open-own" } else { "update-accept" });
            let tip = view.tip(Command::AcceptUpdate);
            let waits =
                reviewing.accepting || reviewing.refusal.is_some() || reviewing.needs_update_scope_choice();
            ui.add_enabled_ui(!waits, |ui| {
                if button(ui, view, &accept, Emphasis::Primary, &tip).clicked() {
                    view.push(Action::Review(ReviewAction::Accept));
                    is_accepted = true;
                }
            });
            let tip = view.tip(Command::KeepCurrent);
            if button(ui, view, &view.say("update-keep-current"), Emphasis::Normal, &tip).clicked() {
                view.push(Action::Review(ReviewAction::Keep));
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let said = if reviewing.accepting {
                    view.say("review-accepting")
                } else if reviewing.needs_update_scope_choice() {
                    view.say("review-foot-say-kind")
                } else if own {
                    view.say("review-foot-own")
                } else {
                    let chord = Command::Undo.key_combinations().first();
                    let key = chord
                        .map(|chord| chord.display_text(&view.state.words, cfg!(target_os = "macos")))
                        .unwrap_or_default();
                    view.say_with("review-foot", &[("key", key.into())])
                };
                view.face(Role::Caption, theme.ink_2).label(ui, &said);
            });
        });
    });
    is_accepted
}
