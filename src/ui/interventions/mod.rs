//! The pane's interventions: which draft is open, what is known of it, its speaking time, its earlier
//! versions. The text itself is written in the editor of the notes, below.
//!
//! Owns what is typed in fields until it is an edit, and what is counted of the text. Refuses to change
//! the notebook.

mod alerts;
mod details;
mod empty;
mod fields;
mod foot;
mod head;
mod menus;
mod time;
mod versions;

use super::theme::space;
use super::view::View;
use egui::{Align, ScrollArea, Ui};
use fields::FieldsMemory;
use rostrum_app::InterventionPlace;
use rostrum_locale::frame::unsaid_in;
use rostrum_notebook::speaking::{Estimate, Pace, Part, SpokenText, Verdict, Version, judge, parts_of};
use rostrum_notebook::{Intervention, Limit, open_points};
use rostrum_programme::Point;

pub use details::capacity_ui;
pub use empty::empty_ui;
pub use foot::{HEIGHT as FOOT_HEIGHT, foot_ui, status_ui};

/// What the pane remembers of the drafts between frames.
#[derive(Default)]
pub struct InterventionsMemory {
    fields: FieldsMemory,
    spoken: SpokenText,
    /// What the times were worked out for: text and language are in `spoken`.
    timed: Option<(Pace, Option<Limit>)>,
    time: Time,
    clearing: Option<alerts::Clearing>,
    /// The draft that was opened as cleared, and how high the sentence that said so was.
    cleared: Option<(InterventionPlace, f32)>,
    /// Whether the details and the versions were unfolded.
    unfolded: (bool, bool),
}

/// What is known of a draft's speaking time; worked out anew only when the text, the pace or the limit
/// has changed.
#[derive(Default, Clone)]
struct Time {
    estimate: Estimate,
    short: Option<Estimate>,
    verdict: Option<Verdict>,
    written: usize,
    /// What stands in comments and is not counted.
    unsaid: Vec<String>,
    parts: Vec<Part>,
    /// Each part's likely time, in seconds.
    part_secs: Vec<f64>,
    /// For each full minute its place in the whole, in seconds, and the words that it ends with.
    minutes: Vec<(u32, String)>,
}

/// The draft that is open, with what belongs to it.
pub struct OpenIntervention<'s> {
    at: InterventionPlace,
    draft: &'s Intervention,
}

impl<'s> OpenIntervention<'s> {
    /// The open draft of the state.
    pub fn of(view: &View<'s>) -> Option<Self> {
        let (session, draft) = view.state.open_draft()?;
        Some(Self { at: InterventionPlace { session: session.clone(), draft: draft.id.clone() }, draft })
    }

    /// The points of the guiding question that it does not address, and how many there are.
    fn open_points(&self, view: &View<'s>) -> (Vec<&'s Point>, usize) {
        let question = view.state.open_session().and_then(|session| session.guiding_question.as_ref());
        question
            .map_or((Vec::new(), 0), |question| (open_points(self.draft, question), question.points.len()))
    }
}

fn unfolded(view: &View<'_>) -> (bool, bool) {
    (view.state.drafting.details, view.state.drafting.versions)
}

/// Shows what stands above the text, at most so high.
pub fn above_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut InterventionsMemory,
    composing: bool,
    most: f32,
) {
    let Some(open) = OpenIntervention::of(view) else { return };
    memory.fields.begin(&open.at, composing);
    follow(view, memory, &open);
    let salt = ("draft-above", open.at.draft.as_str());
    scrolling(ui, most, salt, |ui| {
        egui::Frame::new().inner_margin(egui::Margin { left: 18, right: 18, top: 10, bottom: 4 }).show(
            ui,
            |ui| {
                ui.spacing_mut().item_spacing.y = space().xs;
                head::head_ui(ui, view, memory, &open);
                alerts::alerts_ui(ui, view, memory, &open);
                time::time_ui(ui, view, &memory.time, &open);
                let before = std::mem::replace(&mut memory.unfolded, unfolded(view));
                let (details, versions) = memory.unfolded;
                // What is unfolded comes into view, its head at the top where there is little height.
                if details {
                    let shown = ui.scope(|ui| details::details_ui(ui, view, memory, &open)).response;
                    if !before.0 {
                        shown.scroll_to_me(Some(Align::Min));
                    }
                }
                if versions {
                    let shown = ui.scope(|ui| versions::versions_ui(ui, view, &open)).response;
                    if !before.1 {
                        shown.scroll_to_me(Some(Align::Min));
                    }
                }
            },
        );
    });
    let bottom = ui.cursor().top();
    ui.painter().hline(ui.max_rect().x_range(), bottom, view.theme.hairline_stroke());
}

/// Shows something at most so high: what is higher scrolls by itself, unless all around it scrolls.
pub fn scrolling(ui: &mut Ui, most: f32, salt: impl egui::AsIdSalt, add: impl FnOnce(&mut Ui)) {
    if most.is_finite() {
        let scroll = ScrollArea::vertical().id_salt(salt).max_height(most.max(80.0));
        scroll.auto_shrink([false, true]).show(ui, add);
    } else {
        add(ui);
    }
}

/// How much of the open draft is said, as limits in words and the copies for others count it.
pub fn written_sentence(view: &View<'_>, memory: &mut InterventionsMemory) -> Option<String> {
    let open = OpenIntervention::of(view)?;
    follow(view, memory, &open);
    let count = memory.time.written;
    if count == 0 {
        return Some(String::new());
    }
    let key = if open.draft.language.is_chinese() { "count-han-characters" } else { "count-words" };
    Some(view.say_with(key, &[("count", count.into())]))
}

/// Works the times out anew where something changed.
fn follow(view: &View<'_>, memory: &mut InterventionsMemory, open: &OpenIntervention<'_>) {
    let draft = open.draft;
    let changed = memory.spoken.update(&draft.body.text, &draft.language);
    let pace = view.state.pace(draft);
    let timed = Some((pace, draft.limit));
    if !changed && memory.timed == timed {
        return;
    }
    let spoken = &memory.spoken;
    let (full, written) = (spoken.spoken(Version::Full), spoken.written(Version::Full));
    let parts = parts_of(spoken);
    memory.time = Time {
        estimate: pace.estimate(full),
        short: spoken.has_short_version().then(|| pace.estimate(spoken.spoken(Version::Short))),
        verdict: draft.limit.map(|limit| judge(full, written, &pace, limit)),
        written: written.units(),
        unsaid: unsaid_in(&draft.body.text).into_iter().map(|unsaid| unsaid.words).collect(),
        part_secs: parts.iter().map(|part| pace.estimate(part.full).likely_secs).collect(),
        parts,
        minutes: time::minute_ends(spoken, &pace),
    };
    memory.timed = timed;
}
