//! What accepted updates changed in a session: what is unread in a line of its own, what was read behind a fold.

use crate::ui::changes::{chip_ui, lay_line};
use crate::ui::icons;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, named_button};
use egui::{Label, Ui, WidgetInfo};
use rostrum_app::{AcceptedSessionChange, AcceptedSessionChangeKind, Action, Command, LibraryAction};
use rostrum_locale::changes::{ChangeDescriber, ChangeLine, Chip, ChipTone};
use rostrum_locale::changes::{DiffRun, DiffRunKind};
use rostrum_locale::{Language, dates};
use rostrum_programme::{Session, SessionId};
use std::collections::HashMap;
use std::rc::Rc;

/// What the box remembers between frames: comparing texts costs more than painting them.
#[derive(Debug, Default)]
pub struct ChangedMemory {
    key: Option<(SessionId, Language, rostrum_programme::Zone)>,
    summaries: HashMap<u32, Rc<ChangeSummary>>,
    /// Whether texts are shown whole.
    whole: bool,
    /// Whether what is unread is shown in full.
    shows_unread: bool,
    /// Whether what was read is shown.
    unfolded: bool,
}

/// What one update did to the session.
#[derive(Debug)]
struct ChangeSummary {
    lines: Vec<ChangeLine>,
    chips: Vec<Chip>,
}

/// Shows what is unread, and the fold with what was read.
pub fn changed_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut ChangedMemory, session: &Session) {
    let state = view.state;
    if !state.has_accepted_changes(&session.id) || state.library.looking_at.is_some() {
        return;
    }
    let past = state.accepted_session_changes(&session.id);
    let key = (session.id.clone(), state.language(), state.reader_zone());
    if memory.key.as_ref() != Some(&key) {
        *memory = ChangedMemory { key: Some(key), ..ChangedMemory::default() };
    }
    let (unread, read): (Vec<_>, Vec<_>) = past.into_iter().partition(|change| change.unread);
    if !unread.is_empty() {
        ui.add_space(space().m);
        unread_ui(ui, view, memory, &unread);
    }
    if !read.is_empty() {
        ui.add_space(space().s);
        read_ui(ui, view, memory, session, &read);
    }
}

/// What is unread in a line, quieter than the guiding question below it: chips for what changed, the changes themselves
/// behind a fold.
fn unread_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut ChangedMemory,
    unread: &[AcceptedSessionChange<'_>],
) {
    let summaries: Vec<_> = unread.iter().map(|change| summary_of(view, memory, change)).collect();
    ui.horizontal(|ui| {
        ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
            let label = view.say("changed-mark-read");
            if button(ui, view, &label, Emphasis::Link, &view.tip(Command::MarkRead)).clicked() {
                view.run(Command::MarkRead);
            }
            ui.with_layout(egui::Layout::left_to_right(egui::Align::Center), |ui| {
                ui.spacing_mut().item_spacing.x = space().xs;
                let caret = if memory.shows_unread { icons::CARET_DOWN } else { icons::CARET_RIGHT };
                let title = view.say("changed-title");
                let response =
                    named_button(ui, view, &format!("{caret} {title}"), &title, Emphasis::Bare, "");
                ui.ctx().accesskit_node_builder(response.id, |node| node.set_expanded(memory.shows_unread));
                if response.clicked() {
                    memory.shows_unread = !memory.shows_unread;
                }
                for chip in summaries.iter().flatten().flat_map(|summary| &summary.chips) {
                    chip_ui(ui, view, chip);
                }
            });
        });
    });
    if memory.shows_unread {
        ui.indent("changed-unread", |ui| {
            for change in unread {
                change_ui(ui, view, memory, change);
            }
            whole_ui(ui, view, memory);
        });
    }
}

fn read_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut ChangedMemory,
    session: &Session,
    read: &[AcceptedSessionChange<'_>],
) {
    let caret = if memory.unfolded { icons::CARET_DOWN } else { icons::CARET_RIGHT };
    let name = view.say_with("changed-history", &[("count", read.len().into())]);
    let response = named_button(ui, view, &format!("{caret} {name}"), &name, Emphasis::Bare, "");
    if response.clicked() {
        memory.unfolded = !memory.unfolded;
    }
    if !memory.unfolded {
        return;
    }
    ui.indent("changed-history", |ui| {
        for change in read {
            change_ui(ui, view, memory, change);
        }
        whole_ui(ui, view, memory);
        let all_read = read.iter().any(|change| change.revision.about.returns_to.is_none());
        if all_read
            && !view.state.has_unread_changes(&session.id)
            && button(ui, view, &view.say("changed-mark-unread"), Emphasis::Link, "").clicked()
        {
            view.push(Action::Library(LibraryAction::MarkUnread(session.id.clone())));
        }
    });
}

/// The way to the whole texts and back, where anything is left out.
fn whole_ui(ui: &mut Ui, view: &View<'_>, memory: &mut ChangedMemory) {
    let cut = memory.summaries.values().any(|summary| summary.lines.iter().any(|line| line.cut));
    if !cut && !memory.whole {
        return;
    }
    let key = if memory.whole { "review-show-less" } else { "review-show-whole" };
    if button(ui, view, &view.say(key), Emphasis::Link, "").clicked() {
        memory.whole = !memory.whole;
        memory.summaries.clear();
    }
}

fn change_ui(ui: &mut Ui, view: &View<'_>, memory: &mut ChangedMemory, change: &AcceptedSessionChange<'_>) {
    let about = &change.revision.about;
    let at = about.accepted.with_timezone(&view.state.reader_zone().0).date_naive();
    let date = dates::day_month_long(at, &view.state.words);
    let label = view.text(&about.label).to_owned();
    let heading = view.say_with("changed-in", &[("revision", label.into()), ("date", date.into())]);
    view.face(Role::Caption, view.theme.ink_2).label(ui, &heading);
    let Some(summary) = summary_of(view, memory, change) else {
        view.face(Role::Small, view.theme.ink_2).label(ui, &view.say("changed-comparing"));
        return;
    };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space().xs;
        for chip in &summary.chips {
            chip_ui(ui, view, chip);
        }
    });
    for line in &summary.lines {
        let laid = lay_line(ui, view, line, ui.available_width());
        let said = line.screen_reader_text(&view.state.words);
        // Where the text comes to lie is known afterwards, but its grounds belong below it.
        let grounds = ui.painter().add(egui::Shape::Noop);
        let response = ui.add(Label::new(laid.galley.clone()).selectable(true));
        ui.painter().set(grounds, laid.background_shapes(view.theme, response.rect.min));
        laid.paint_strikes_and_underlines(ui.painter(), view.theme, response.rect.min);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &said));
    }
    ui.add_space(space().xs);
}

/// What the change tells; `None` while the revisions are being compared.
fn summary_of(
    view: &View<'_>,
    memory: &mut ChangedMemory,
    change: &AcceptedSessionChange<'_>,
) -> Option<Rc<ChangeSummary>> {
    let number = change.revision.about.number;
    if let Some(summary) = memory.summaries.get(&number) {
        return Some(summary.clone());
    }
    let state = view.state;
    let (forum, reader) = (state.forum_zone_name(), state.reader_zone_name());
    let describer = ChangeDescriber {
        words: &state.words,
        forum_zone_name: &forum,
        reader: state.reader_zone(),
        reader_zone_name: &reader,
        whole: memory.whole,
    };
    let plain = |key: &str| {
        vec![ChangeLine {
            runs: vec![DiffRun::new(DiffRunKind::Same, view.say(key))],
            ..ChangeLine::default()
        }]
    };
    let summary = match change.what {
        AcceptedSessionChangeKind::Changed(None) => return None,
        AcceptedSessionChangeKind::Changed(Some(changes)) => {
            ChangeSummary { lines: describer.lines(changes), chips: describer.chips(changes) }
        }
        AcceptedSessionChangeKind::Added => ChangeSummary {
            lines: plain("changed-added"),
            chips: vec![describer.chip("review-chip-added", ChipTone::Ok)],
        },
        AcceptedSessionChangeKind::Unlisted => ChangeSummary {
            lines: plain("changed-unlisted"),
            chips: vec![describer.chip("review-chip-unlisted", ChipTone::Danger)],
        },
    };
    let summary = Rc::new(summary);
    memory.summaries.insert(number, summary.clone());
    Some(summary)
}
