//! What a delegation has to know about a statement: for whom, who speaks, when, until when.

use super::fields::{
    labelled_row, parsed_value_row, read_limit_secs, read_limit_words, read_moment, set_field_action,
    text_row,
};
use super::memory::InterventionsMemory;
use super::open::OpenIntervention;
use crate::ui::menus::{choice, value_menu_button};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use chrono::NaiveDateTime;
use egui::Ui;
use rostrum_app::InterventionFieldChange;
use rostrum_locale::{speaking, times};
use rostrum_notebook::speaking::SpokenLanguage;
use rostrum_notebook::{Capacity, FloorState, InterventionKind, SpeakingLimit};

const KINDS: [InterventionKind; 3] =
    [InterventionKind::Own, InterventionKind::OnBehalf, InterventionKind::Reply];
const FLOORS: [FloorState; 3] = [FloorState::None, FloorState::Requested, FloorState::Listed];
/// The capacities that somebody can speak in.
pub const CAPACITIES: [Capacity; 6] = [
    Capacity::Government,
    Capacity::Employers,
    Capacity::Workers,
    Capacity::Organization,
    Capacity::Observer,
    Capacity::Ngo,
];

/// Shows the fields.
pub fn details_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut InterventionsMemory,
    open: &OpenIntervention<'_>,
) {
    let (intervention, at) = (open.intervention, &open.at);
    let fields = &mut memory.fields;
    crate::ui::widgets::section_head(ui, view, &view.say("intervention-details"));
    labelled_row(ui, view, "intervention-kind", |ui, view, _| {
        let shown = word(view, "intervention-kind", intervention.kind.as_str());
        let name = view.say("intervention-kind");
        value_menu_button(ui, view, &shown, &name, "", |ui, view| {
            for kind in KINDS {
                if choice(
                    ui,
                    view,
                    &word(view, "intervention-kind", kind.as_str()),
                    intervention.kind == kind,
                    "",
                ) {
                    view.push(set_field_action(at, InterventionFieldChange::Kind(kind), false));
                }
            }
        });
    });
    if intervention.kind == InterventionKind::OnBehalf {
        let value = ("intervention-on-behalf-of", intervention.on_behalf_of.as_str());
        text_row(ui, view, fields, at, value, InterventionFieldChange::OnBehalfOf);
    }
    text_row(
        ui,
        view,
        fields,
        at,
        ("intervention-speaker", &intervention.speaker),
        InterventionFieldChange::Speaker,
    );
    text_row(
        ui,
        view,
        fields,
        at,
        ("intervention-delegation", &intervention.delegation),
        InterventionFieldChange::Delegation,
    );
    labelled_row(ui, view, "intervention-capacity", |ui, view, _| {
        if let Some(capacity) = capacity_ui(ui, view, intervention.capacity.as_ref()) {
            view.push(set_field_action(at, InterventionFieldChange::Capacity(capacity), false));
        }
    });
    labelled_row(ui, view, "intervention-floor", |ui, view, _| {
        let shown = word(view, "intervention-floor", intervention.floor.state.as_str());
        let name = view.say("intervention-floor");
        value_menu_button(ui, view, &shown, &name, "", |ui, view| {
            for state in FLOORS {
                let chosen = intervention.floor.state == state;
                if choice(ui, view, &word(view, "intervention-floor", state.as_str()), chosen, "") {
                    view.push(set_field_action(at, InterventionFieldChange::Floor(state), false));
                }
            }
        });
    });
    let place = intervention.floor.place.map(|place| place.to_string()).unwrap_or_default();
    let read_place = |text: &str| text.parse::<u32>().ok().filter(|place| *place > 0);
    let asked = ("intervention-floor-place", place.as_str(), "");
    parsed_value_row(
        ui,
        view,
        fields,
        at,
        asked,
        (read_place, "intervention-place-wrong"),
        InterventionFieldChange::Place,
    );
    let day =
        view.state.open_session().map(|session| view.state.shown_programme().span(session).start_date());
    let moment =
        |at: Option<NaiveDateTime>| at.map(|at| at.format("%Y-%m-%d %H:%M").to_string()).unwrap_or_default();
    let (expected, hand_in) = (moment(intervention.floor.expected), moment(intervention.floor.hand_in));
    let example = day.map(|day| format!("{day} 13:30")).unwrap_or_default();
    let asked = ("intervention-expected", expected.as_str(), example.as_str());
    let read = |text: &str| read_moment(text, day);
    parsed_value_row(
        ui,
        view,
        fields,
        at,
        asked,
        (read, "intervention-time-wrong"),
        InterventionFieldChange::Expected,
    );
    let asked = ("intervention-hand-in", hand_in.as_str(), example.as_str());
    parsed_value_row(
        ui,
        view,
        fields,
        at,
        asked,
        (read, "intervention-time-wrong"),
        InterventionFieldChange::HandIn,
    );
    text_row(
        ui,
        view,
        fields,
        at,
        ("intervention-covered-by", &intervention.floor.covered_by),
        InterventionFieldChange::CoveredBy,
    );
    let limit = match intervention.limit {
        Some(SpeakingLimit::Secs(secs)) => times::stopwatch(secs.into()),
        Some(words @ SpeakingLimit::Words(_)) => {
            let spoken_language = SpokenLanguage::of_text(&intervention.language, &intervention.body.text);
            speaking::limit_text(words, spoken_language, &view.state.words)
        }
        None => String::new(),
    };
    let read = |text: &str| {
        read_limit_words(text).map(SpeakingLimit::Words).or(read_limit_secs(text).map(SpeakingLimit::Secs))
    };
    let asked = ("intervention-limit-own", limit.as_str(), "");
    parsed_value_row(
        ui,
        view,
        fields,
        at,
        asked,
        (read, "intervention-limit-wrong"),
        InterventionFieldChange::Limit,
    );
    let mut interpreted = intervention.interpreted;
    let label = egui::RichText::new(view.say("intervention-interpreted"))
        .font(view.face(Role::Small, view.theme.ink).font())
        .color(view.theme.ink);
    if ui
        .add_enabled(view.state.read_only_reason().is_none(), egui::Checkbox::new(&mut interpreted, label))
        .changed()
    {
        view.push(set_field_action(at, InterventionFieldChange::Interpreted(interpreted), false));
    }
}

/// A word of an open vocabulary, in the reader's language.
fn word(view: &View<'_>, prefix: &str, word: &str) -> String {
    view.state.words.say_vocabulary_word(prefix, word).into_owned()
}

/// The menu of capacities; the new one when another was chosen.
pub fn capacity_ui(ui: &mut Ui, view: &mut View<'_>, stands: Option<&Capacity>) -> Option<Option<Capacity>> {
    let none = view.say("intervention-capacity-none");
    let shown =
        stands.map_or(none.clone(), |capacity| word(view, "intervention-capacity", capacity.as_str()));
    let name = view.say("intervention-capacity");
    let mut chosen = None;
    value_menu_button(ui, view, &shown, &name, "", |ui, view| {
        if choice(ui, view, &none, stands.is_none(), "") {
            chosen = Some(None);
        }
        for capacity in CAPACITIES {
            let label = word(view, "intervention-capacity", capacity.as_str());
            if choice(ui, view, &label, stands == Some(&capacity), "") {
                chosen = Some(Some(capacity));
            }
        }
    });
    chosen
}
