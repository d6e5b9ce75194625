//! Fields by which the reader corrects what a file does not say: zone, year, name.

use super::questions::Correction;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use crate::ui::zones::zones_named;
use egui::text_selection::CCursorRange;
use egui::{Key, TextEdit, Ui};
use rostrum_app::{Action, FileUnderReview, ReviewAction};
use rostrum_locale::zone_names::{city_of_zone, distinct_zone_names};

/// What is being corrected, and what is typed.
#[derive(Debug, Default)]
pub struct CorrectionMemory {
    open: Option<Correction>,
    typed: String,
    just_opened: bool,
}

impl CorrectionMemory {
    /// Opens the field of something, or closes it.
    pub fn toggle(&mut self, correction: Correction) {
        let same = self.open == Some(correction);
        *self = Self { open: (!same).then_some(correction), typed: String::new(), just_opened: !same };
    }

    /// Whether the field of this is open.
    pub fn is_open(&self, correction: Correction) -> bool {
        self.open == Some(correction)
    }
}

/// Shows the field that is open.
pub fn correction_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut CorrectionMemory,
    reviewing: &FileUnderReview,
) {
    match memory.open {
        Some(Correction::Zone) => zone_ui(ui, view, memory),
        Some(Correction::Year) => year_ui(ui, view, memory),
        Some(Correction::Title) => title_ui(ui, view, memory, reviewing),
        Some(Correction::Kind | Correction::Destination) | None => {}
    }
}

/// A named field in one line; true when the keyboard has left it. One that was just asked for takes the
/// keyboard, with all of its text selected: typing replaces it.
pub fn labelled_field_ui(
    ui: &mut Ui,
    view: &View<'_>,
    key: &str,
    text: &mut String,
    (width, just_asked): (f32, bool),
) -> bool {
    let label = view.face(Role::Caption, view.theme.ink_2).line(ui, &view.say(key));
    let face = view.face(Role::Small, view.theme.ink);
    // A notice that appears must not take the keyboard away, as it does where fields are known by their order.
    let edit = TextEdit::singleline(text).id_salt(key).font(face.font()).desired_width(width);
    let mut output = edit.show(ui);
    let response = output.response.response.labelled_by(label.id);
    if just_asked {
        response.request_focus();
        let all = CCursorRange::select_all(&output.galley);
        output.state.cursor.set_char_range(Some(all));
        output.state.store(ui.ctx(), response.id);
    }
    response.lost_focus()
}

/// The same for what is asked for in the margin.
fn asked_field(ui: &mut Ui, view: &View<'_>, memory: &mut CorrectionMemory, key: &str) -> bool {
    let just_opened = std::mem::take(&mut memory.just_opened);
    let left = labelled_field_ui(ui, view, key, &mut memory.typed, (f32::INFINITY, just_opened));
    left && ui.input(|input| input.key_pressed(Key::Enter))
}

fn zone_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut CorrectionMemory) {
    let entered = asked_field(ui, view, memory, "review-zone-field");
    let wanted = memory.typed.trim().to_owned();
    if wanted.is_empty() {
        return;
    }
    let language = view.state.language();
    let found = zones_named(&wanted, language, 6);
    if found.is_empty() {
        view.face(Role::Caption, view.theme.warn).label(ui, &view.say("zone-unknown"));
    }
    let mut chosen = found.first().copied().filter(|_| entered);
    for zone in found {
        let label = distinct_zone_names(None, &city_of_zone(zone, language), zone).join(" · ");
        if button(ui, view, &label, Emphasis::Bare, "").clicked() {
            chosen = Some(zone);
        }
    }
    if let Some(zone) = chosen {
        view.push(Action::Review(ReviewAction::MendZone(Some(zone))));
        *memory = CorrectionMemory::default();
    }
}

fn year_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut CorrectionMemory) {
    let entered = asked_field(ui, view, memory, "review-year-field");
    let year = memory.typed.trim().parse::<i32>().ok().filter(|year| (1000..=9999).contains(year));
    if year.is_none() && memory.typed.trim().chars().count() >= 4 {
        view.face(Role::Caption, view.theme.warn).label(ui, &view.say("review-year-bad"));
    }
    let apply = button(ui, view, &view.say("review-apply"), Emphasis::Normal, "").clicked();
    if let Some(year) = year.filter(|_| apply || entered) {
        view.push(Action::Review(ReviewAction::MendYear(Some(year))));
        *memory = CorrectionMemory::default();
    }
}

fn title_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut CorrectionMemory, reviewing: &FileUnderReview) {
    if memory.just_opened {
        memory.typed = view.text(&reviewing.merged.programme.title).to_owned();
    }
    let entered = asked_field(ui, view, memory, "review-title-field");
    let apply = button(ui, view, &view.say("review-apply"), Emphasis::Normal, "").clicked();
    if apply || entered {
        view.push(Action::Review(ReviewAction::MendTitle(Some(memory.typed.clone()))));
        *memory = CorrectionMemory::default();
    }
}
