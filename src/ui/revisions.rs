//! The menu beside the forum's name: kept revisions, other programmes, files in and out; and the line
//! that says that an earlier revision is looked at.

use super::icons;
use super::theme::{margin, radius, space};
use super::typeset::{Role, on_hover};
use super::view::View;
use super::widgets::{Emphasis, button, focus_ring, section_head};
use egui::Role as AccessRole;
use egui::{
    Align, CornerRadius, Frame, Layout, Panel, Popup, Response, ScrollArea, Sense, Stroke, StrokeKind, Ui,
    WidgetInfo, pos2, vec2,
};
use rostrum_app::{Action, Command, Dialog, LibraryAction};
use rostrum_formats::builtin_programme::BUILTIN_PROGRAMME_ID;
use rostrum_locale::bounded_text::truncated_with_ellipsis;
use rostrum_programme::ProgrammeId;
use rostrum_store::StoredRevision;

/// The width of the menu, in points.
const WIDTH: f32 = 340.0;
/// The height of a revision in the menu, in points.
const ROW: f32 = 46.0;

/// Shows the revision as a button that opens the menu.
pub fn menu_ui(ui: &mut Ui, view: &mut View<'_>) {
    let revision = &view.state.shown_programme().revision;
    let label = view.text(revision.short_label.as_ref().unwrap_or(&revision.label)).to_owned();
    let menu = view.say("revisions-menu");
    let response = revision_button(ui, view, if label.trim().is_empty() { &menu } else { &label });
    Popup::menu(&response).width(WIDTH).show(|ui| {
        ui.set_min_width(WIDTH);
        ScrollArea::vertical().max_height(420.0).show(ui, |ui| {
            revisions_ui(ui, view);
            programmes_ui(ui, view);
        });
        ui.add_space(space().xs);
        ui.separator();
        if button(
            ui,
            view,
            &view.say(Command::OpenFile.message_key()),
            Emphasis::Bare,
            &view.tip(Command::OpenFile),
        )
        .clicked()
        {
            view.run(Command::OpenFile);
            ui.close();
        }
        if button(
            ui,
            view,
            &view.say(Command::Export.message_key()),
            Emphasis::Bare,
            &view.tip(Command::Export),
        )
        .clicked()
        {
            view.push(Action::ShowDialog(Dialog::Export));
            ui.close();
        }
    });
}

fn revision_button(ui: &mut Ui, view: &View<'_>, label: &str) -> Response {
    let theme = view.theme;
    let face = view.face(Role::Caption, theme.ink_2);
    let caret = face.galley(ui, icons::CARET_DOWN, f32::INFINITY);
    let most = (ui.available_width() * 0.3).clamp(60.0, 220.0);
    let galley = face.galley_elided(ui, label, most);
    let size = vec2(galley.size().x + caret.size().x + 20.0, galley.size().y + 6.0);
    let (rect, response) = ui.allocate_exact_size(size, Sense::click());
    let name = format!("{}: {label}", view.say("revisions-menu"));
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Button, true, &name));
    let (fill, edge) = if response.hovered() || response.has_focus() {
        (theme.accent_tint, theme.border)
    } else {
        (theme.raised, theme.hairline)
    };
    let corner = CornerRadius::same(radius().chip);
    ui.painter().rect(rect, corner, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
    let at = pos2(rect.left() + 8.0, rect.center().y - galley.size().y / 2.0);
    let after = at.x + galley.size().x + space().xs;
    ui.painter().galley(at, galley, theme.ink_2);
    ui.painter().galley(pos2(after, rect.center().y - caret.size().y / 2.0), caret, theme.ink_2);
    focus_ring(ui, theme, &response, rect, radius().chip);
    on_hover(response, &view.say("revisions-menu"))
}

/// A revision as the menu tells it.
struct RevisionSummary {
    number: u32,
    label: String,
    about: String,
    state: Option<String>,
}

fn revisions_ui(ui: &mut Ui, view: &mut View<'_>) {
    section_head(ui, view, &view.say("revisions-kept"));
    let state = view.state;
    let current = state.notebook.revision;
    let shown = state.shown_programme_revision().revision;
    let state_of = |number: u32| {
        if number == current {
            Some(view.say("revisions-current"))
        } else if number == shown {
            Some(view.say("revisions-looking"))
        } else {
            None
        }
    };
    let kept = &state.library.revisions.kept;
    let mut summaries: Vec<RevisionSummary> = kept
        .iter()
        .rev()
        .map(|kept| RevisionSummary {
            number: kept.about.number,
            label: view.text(&kept.about.label).to_owned(),
            about: about_of(view, kept),
            state: state_of(kept.about.number),
        })
        .collect();
    if kept.iter().all(|kept| kept.about.number != 0) {
        // The first is the built-in programme, or a file that was never updated.
        let builtin = state.programme_at_current_revision().id.as_str() == BUILTIN_PROGRAMME_ID;
        let label = match builtin {
            true => view.say("revisions-first"),
            false => view.text(&state.programme_at_current_revision().revision.label).to_owned(),
        };
        summaries.push(RevisionSummary { number: 0, label, about: String::new(), state: state_of(0) });
    }
    for summary in summaries {
        let chosen = summary.number == shown;
        if row_ui(ui, view, &summary, chosen) {
            view.push(Action::Library(LibraryAction::LookAt(summary.number)));
            ui.close();
        }
    }
}

fn about_of(view: &View<'_>, kept: &StoredRevision) -> String {
    let date = view.moment(kept.about.accepted);
    match (&kept.about.source, kept.about.returns_to) {
        (_, Some(_)) => view.say_with("revisions-returned", &[("date", date.into())]),
        (Some(source), None) => {
            view.say_with("revisions-accepted", &[("date", date.into()), ("name", (&source.name).into())])
        }
        (None, None) => date,
    }
}

/// A line of the menu: what it is, what is known of it, and how it stands. Returns whether it was
/// clicked.
fn row_ui(ui: &mut Ui, view: &View<'_>, summary: &RevisionSummary, chosen: bool) -> bool {
    let theme = view.theme;
    let height = if summary.about.is_empty() { ROW * 0.65 } else { ROW };
    let (rect, response) = ui.allocate_exact_size(vec2(WIDTH, height), Sense::click());
    let name = [
        Some(summary.label.as_str()),
        Some(summary.about.as_str()).filter(|about| !about.is_empty()),
        summary.state.as_deref(),
    ]
    .into_iter()
    .flatten()
    .collect::<Vec<_>>()
    .join(" · ");
    response.widget_info(|| WidgetInfo::selected(egui::Role::MenuItemRadio, true, chosen, &name));
    if !ui.is_rect_visible(rect) {
        return response.clicked();
    }
    if response.hovered() || response.has_focus() {
        ui.painter().rect_filled(rect, CornerRadius::same(radius().chip), theme.accent_tint);
    }
    let mut right = rect.right() - space().s;
    if let Some(state) = &summary.state {
        let galley = view.face(Role::Caption, theme.accent).galley(ui, state, f32::INFINITY);
        right -= galley.size().x;
        ui.painter().galley(pos2(right, rect.center().y - galley.size().y / 2.0), galley, theme.accent);
        right -= space().m;
    }
    let left = rect.left() + space().s;
    let face = view.face(Role::Small, theme.ink);
    let face = if chosen { face.bold() } else { face };
    let label = face.galley_elided(ui, &summary.label, right - left);
    if summary.about.is_empty() {
        ui.painter().galley(pos2(left, rect.center().y - label.size().y / 2.0), label, theme.ink);
    } else {
        let about = view.face(Role::Caption, theme.ink_2).galley_elided(ui, &summary.about, right - left);
        let whole = label.size().y + about.size().y;
        let top = rect.center().y - whole / 2.0;
        let below = top + label.size().y;
        ui.painter().galley(pos2(left, top), label, theme.ink);
        ui.painter().galley(pos2(left, below), about, theme.ink_2);
    }
    focus_ring(ui, theme, &response, rect.shrink(2.0), radius().chip);
    response.clicked()
}

fn programmes_ui(ui: &mut Ui, view: &mut View<'_>) {
    let state = view.state;
    let open = &state.programme_at_current_revision().id;
    let mut others: Vec<(ProgrammeId, String, String)> = state
        .library
        .programmes
        .iter()
        .filter(|programme| programme.id != *open)
        .map(|programme| {
            let label = view.text(&programme.label).to_owned();
            (programme.id.clone(), view.text(&programme.title).to_owned(), label)
        })
        .collect();
    let builtin = ProgrammeId::from(BUILTIN_PROGRAMME_ID);
    if *open != builtin && others.iter().all(|(id, ..)| *id != builtin) {
        let title = view.say("revisions-builtin");
        others.push((builtin, title, view.say("revisions-first")));
    }
    if others.is_empty() {
        return;
    }
    section_head(ui, view, &view.say("revisions-programmes"));
    for (id, title, label) in others {
        let summary = RevisionSummary { number: 0, label: title, about: label, state: None };
        if row_ui(ui, view, &summary, false) {
            view.push(Action::Library(LibraryAction::Switch(id)));
            ui.close();
        }
    }
}

/// The line that says that another revision is shown than the current one, with the ways on.
pub fn banner_ui(ui: &mut Ui, view: &mut View<'_>) {
    let revision = view.text(&view.state.shown_programme().revision.label).to_owned();
    if let Some(held_back) =
        view.state.crashed_revision().filter(|_| view.state.library.looking_at.is_none()).cloned()
    {
        let key = if held_back.shown.is_some() { "held-back-revision" } else { "held-back-programme" };
        let label = truncated_with_ellipsis(&held_back.label, NAMED);
        let shown = truncated_with_ellipsis(&revision, NAMED);
        let values = [("label", label.as_ref().into()), ("shown", shown.as_ref().into())];
        let said = view.say_with(key, &values);
        let (leave, tip) = match held_back.shown {
            Some(_) => (view.say("held-back-return"), view.say("held-back-return-tip")),
            None => (view.say("held-back-stay"), view.say("held-back-stay-tip")),
        };
        let open = Way::new(view.say("held-back-open"), view.say("held-back-open-tip"));
        match line_ui(ui, view, AccessRole::Alert, &said, [open, Way::new(leave, tip)]) {
            Some(0) => view.push(Action::Library(LibraryAction::OpenHeldBack)),
            Some(_) => view.push(Action::Library(LibraryAction::LeaveHeldBack)),
            None => {}
        }
        return;
    }
    let Some(number) = view.state.library.looking_at else { return };
    let current = view.text(&view.state.programme_at_current_revision().revision.label).to_owned();
    let said =
        view.say_with("revisions-banner", &[("revision", revision.into()), ("current", current.into())]);
    let stop = Way::new(view.say("revisions-stop"), view.tip(Command::StopLooking));
    let back = Way::new(view.say("revisions-return"), String::new());
    match line_ui(ui, view, AccessRole::Status, &said, [stop, back]) {
        Some(0) => view.run(Command::StopLooking),
        Some(_) => view.push(Action::Library(LibraryAction::ReturnTo(number))),
        None => {}
    }
}

/// The most signs of a revision's name in a sentence.
const NAMED: usize = 80;

/// A way on: a button with its tooltip.
struct Way {
    label: String,
    tip: String,
}

impl Way {
    fn new(label: String, tip: String) -> Self {
        Self { label, tip }
    }
}

/// A sentence over the whole window and its ways on, from the right; gives the one that was chosen.
fn line_ui(ui: &mut Ui, view: &View<'_>, role: AccessRole, said: &str, ways: [Way; 2]) -> Option<usize> {
    let theme = view.theme;
    let frame = Frame::new().fill(theme.warn_tint).inner_margin(margin(space().l, space().snug));
    let mut chosen = None;
    Panel::top("looking-at").frame(frame).resizable(false).show_separator_line(false).show(ui, |ui| {
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            ui.spacing_mut().item_spacing.x = space().s;
            for (index, way) in ways.iter().enumerate() {
                if button(ui, view, &way.label, Emphasis::Normal, &way.tip).clicked() {
                    chosen = Some(index);
                }
            }
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                let response = view.face(Role::Small, theme.warn).label(ui, said);
                response.widget_info(|| WidgetInfo::labeled(role, true, said));
            });
        });
    });
    chosen
}
