//! What is to be done after the forum: the tasks of all notes in one list, each with owner and date.
//!
//! Owns no task: a tick changes the note, and a task leads to the line where it was written.

use super::theme::{radius, space};
use super::typeset::{Face, Role, script_of_text};
use super::view::View;
use super::widgets::{chip, focus_ring, section_head, task_box};
use egui::{
    Align, Color32, CursorIcon, Layout, Rect, Role as AccessRole, ScrollArea, Sense, Ui, Vec2, WidgetInfo,
};
use rostrum_app::Action;
use rostrum_locale::dates;
use rostrum_locale::labels::session_kind_and_number_short;
use rostrum_markdown::toggle_task_tick_at;
use rostrum_notebook::{
    Commitment, Deadline, FollowUpTask, NotePlace, OpenTaskCounter, commitments, follow_up_tasks,
};

/// Blank left and right, in points, as in the notes.
const SIDE: f32 = 18.0;
/// From the box to the text, in points.
const STEP: f32 = 26.0;
/// Due within so many days is soon.
const SOON_DAYS: i64 = 3;

/// The list as it was gathered last, and from what.
#[derive(Default)]
pub struct FollowUpsMemory {
    from: Option<(u64, usize, usize)>,
    /// How many tasks are open, and after which edits that was counted.
    open: Option<((u64, usize, usize), usize)>,
    counter: OpenTaskCounter,
    found: Vec<FollowUpTask>,
    commitments: Vec<Commitment>,
    wants_focus: bool,
}

impl FollowUpsMemory {
    /// How many tasks are not ticked.
    pub fn open_count(&mut self, view: &View<'_>) -> usize {
        let state = view.state;
        let after = written(view);
        match self.open {
            Some((known, open)) if known == after => open,
            _ => {
                let open = self.counter.count(&state.notebook);
                self.open = Some((after, open));
                open
            }
        }
    }

    /// Puts the keyboard on the first task with the next frame.
    pub fn request_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Walks the notes anew only after an edit, or with another programme.
    fn gather(&mut self, view: &View<'_>) {
        let state = view.state;
        let from = written(view);
        if self.from != Some(from) {
            self.found = follow_up_tasks(&state.notebook, state.shown_programme());
            self.commitments = commitments(&state.notebook, state.shown_programme());
            self.from = Some(from);
        }
    }
}

/// What tells that something was written, or another programme opened.
fn written(view: &View<'_>) -> (u64, usize, usize) {
    let programme = std::sync::Arc::as_ptr(view.state.shown_programme()) as usize;
    (view.state.edits_made(), programme, view.state.notebook.note_and_intervention_text_bytes())
}

/// Shows the list.
pub fn follow_ups_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut FollowUpsMemory) {
    memory.gather(view);
    let pane = ui.max_rect().shrink2(Vec2::new(SIDE, 0.0));
    let mut column = ui.new_child(egui::UiBuilder::new().max_rect(pane).layout(Layout::top_down(Align::Min)));
    if memory.found.is_empty() {
        column.add_space(space().l);
        let hidden = view.state.notes_cannot_be_shown();
        let empty = view.say(if hidden { "notes-not-shown" } else { "follow-ups-empty" });
        view.face(Role::Body, view.theme.ink_3).label(&mut column, &empty);
        if memory.commitments.is_empty() {
            return;
        }
    } else {
        let open = memory.open_count(view);
        column.add_space(space().m);
        view.face(Role::Small, view.theme.ink_2)
            .line(&mut column, &view.say_with("follow-ups-open", &[("count", open.into())]));
    }
    let mut focus = std::mem::take(&mut memory.wants_focus);
    ScrollArea::vertical().id_salt("follow-ups").auto_shrink([false, false]).show(&mut column, |ui| {
        ui.add_space(space().s);
        let mut above: Option<&NotePlace> = None;
        for (index, task) in memory.found.iter().enumerate() {
            if above != Some(&task.place) {
                place_ui(ui, view, &task.place);
                above = Some(&task.place);
            }
            task_ui(ui, view, index, task, std::mem::take(&mut focus));
        }
        if !memory.commitments.is_empty() {
            section_head(ui, view, &view.say("follow-ups-commitments"));
            for (index, commitment) in memory.commitments.iter().enumerate() {
                commitment_ui(ui, view, index, commitment);
            }
        }
        ui.add_space(space().xl);
    });
}

/// The session that the tasks below were noted in.
fn place_ui(ui: &mut Ui, view: &View<'_>, place: &NotePlace) {
    ui.add_space(space().m);
    let (text, colour) = place_words(view, place);
    let response = view.face(Role::Caption, colour).bold().line(ui, &text);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Heading, true, &text));
    ui.add_space(space().xs);
}

/// What a note's session is called, and its colour.
fn place_words(view: &View<'_>, place: &NotePlace) -> (String, Color32) {
    let Some(id) = place.session() else { return (view.say("follow-ups-forum"), view.theme.ink_2) };
    match view.state.shown_session_even_if_unlisted(id) {
        Some(session) => {
            let label = session_kind_and_number_short(session, &view.state.words);
            let title = view.text(session.short_title.as_ref().unwrap_or(&session.title));
            let text = view.say_with("follow-ups-place", &[("label", label.into()), ("title", title.into())]);
            (text, view.theme.kind.colour_of(view.hue(session)))
        }
        // Of another file of the same programme, or of one that was undone.
        None => {
            let said = view.say_with("follow-ups-not-in-programme", &[("id", id.as_str().into())]);
            (said, view.theme.warn)
        }
    }
}

fn task_ui(ui: &mut Ui, view: &mut View<'_>, index: usize, task: &FollowUpTask, focus: bool) {
    let theme = view.theme;
    let ink = if task.done { theme.ink_3 } else { theme.ink };
    let script = script_of_text(&task.text);
    let face = Face::new(Role::Body, ink, script);
    let width = ui.available_width() - STEP;
    let galley = face.galley_without_lone_last_char(ui, &task.text, width);
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), galley.size().y), Sense::hover());
    let line = Role::Body.line_height(script);
    let square = Rect::from_center_size(rect.min + Vec2::new(8.0, line / 2.0), Vec2::splat(15.0));
    let editable = view.state.read_only_reason().is_none();
    let id = ui.scope_id().with(("follow-up", index));
    let ticked = task_box(ui, view, square, id, &task.text, task.done, editable);
    if focus {
        ticked.request_focus();
    }
    if ticked.clicked()
        && let Some(change) = toggle_task_tick_at(view.state.notebook.text(&task.place), task.at)
    {
        view.push(Action::EditNote { place: task.place.clone(), splice: change.splice, typing: false });
    }
    let words = Rect::from_min_size(rect.min + Vec2::new(STEP, 0.0), galley.size());
    if words_ui(ui, view, (words, id.with("words")), &galley, &task.text) {
        view.push(Action::ShowInNote { place: task.place.clone(), at: task.at });
    }
    who_and_when_ui(ui, view, task);
    ui.add_space(space().s);
}

/// Words that lead to their note. True when they were clicked.
fn words_ui(
    ui: &Ui,
    view: &View<'_>,
    (words, id): (Rect, egui::Id),
    galley: &std::sync::Arc<egui::Galley>,
    text: &str,
) -> bool {
    let response = ui.interact(words, id, Sense::click()).on_hover_cursor(CursorIcon::PointingHand);
    let said = view.say_with("follow-ups-go", &[("task", text.into())]);
    response.widget_info(|| WidgetInfo::labeled(AccessRole::Link, true, &said));
    ui.painter().galley(words.min, galley.clone(), view.theme.ink);
    focus_ring(ui, view.theme, &response, words, radius().chip);
    response.clicked()
}

/// What somebody committed to, where it was noted and which global target it serves.
fn commitment_ui(ui: &mut Ui, view: &mut View<'_>, index: usize, commitment: &Commitment) {
    let own = commitment.own.then(|| view.say("commitment-own"));
    let text = match commitment.by.as_deref().or(own.as_deref()) {
        Some(by) => view.say_with(
            "follow-up-commitment",
            &[("by", by.into()), ("text", commitment.text.as_str().into())],
        ),
        None => commitment.text.clone(),
    };
    let face = Face::new(Role::Body, view.theme.ink, script_of_text(&text));
    let galley = face.galley_without_lone_last_char(ui, &text, ui.available_width());
    let (rect, _) = ui.allocate_exact_size(Vec2::new(ui.available_width(), galley.size().y), Sense::hover());
    let words = Rect::from_min_size(rect.min, galley.size());
    let id = ui.scope_id().with(("commitment", index));
    if words_ui(ui, view, (words, id), &galley, &text) {
        view.push(Action::ShowInNote { place: commitment.place.clone(), at: commitment.at });
    }
    let mut said = place_words(view, &commitment.place).0;
    let targets = &view.state.shown_programme().global_targets;
    if let Some(target) = commitment.target.and_then(|index| targets.get(index)) {
        said = format!("{said} · {}", view.text(&target.headline));
    }
    if !commitment.made {
        said = format!("{said} · {}", view.say("commitment-planned"));
    }
    view.face(Role::Caption, view.theme.ink_3).label(ui, &said);
    ui.add_space(space().s);
}

/// A deadline in the words of the task; a date in figures alone, as files have it, is written out.
fn due_as_read(view: &View<'_>, due: &Deadline) -> String {
    let Some(date) = due.date else { return due.written.clone() };
    let figures = date.format("%Y-%m-%d").to_string();
    due.written.replace(&figures, &dates::full_date(date, &view.state.words))
}

/// Owner and date, where the task names them. A date that is near or past is set apart by its tint.
fn who_and_when_ui(ui: &mut Ui, view: &View<'_>, task: &FollowUpTask) {
    if task.owner.is_none() && task.due.is_none() {
        return;
    }
    let theme = view.theme;
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space().s;
        ui.add_space(STEP);
        if let Some(owner) = &task.owner {
            let said = view.say_with("follow-ups-owner", &[("owner", owner.as_str().into())]);
            chip(ui, view, &said, theme.ink_2, theme.raised);
        }
        if let Some(due) = &task.due {
            let today = view.state.now().with_timezone(&view.state.shown_programme().zone.0).date_naive();
            let soon = due.date.is_none_or(|date| (date - today).num_days() <= SOON_DAYS);
            let (ink, tint) =
                if soon && !task.done { (theme.warn, theme.warn_tint) } else { (theme.ink_2, theme.raised) };
            let late = due.date.is_some_and(|date| date < today) && !task.done;
            let key = if late { "follow-ups-late" } else { "follow-ups-due" };
            let said = view.say_with(key, &[("due", due_as_read(view, due).into())]);
            chip(ui, view, &said, ink, tint);
        }
    });
}
