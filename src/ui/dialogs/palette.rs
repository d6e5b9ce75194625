//! The palette: one field that finds sessions, lines of notes and commands, and runs what is chosen.
//!
//! Owns what is typed, what was found and which row is chosen. Searches only when what is typed
//! changes, never while an input method composes.

mod rows;

use crate::findable::{Startable, other_languages, session_labels};
use crate::ui::composition::composing_after;
use crate::ui::icons;
use crate::ui::theme::{margin, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use egui::{Event, EventFilter, Frame, Id, Key, Modifiers, TextEdit, Ui};
use rostrum_app::{Action, Dialog, Page};
use rostrum_locale::{Language, Messages};
use rostrum_programme::{LangTag, Programme};
use rostrum_search::{
    FoundItem, Hit, Index, IndexingProgress, PagePart, SearchResults, SearchableCommand, SearchableContent,
};
use std::sync::Arc;
use std::time::{Duration, Instant};

/// Below the top of the window, in points: under the bar, where the field that opens it is.
pub const TOP_OFFSET: f32 = 56.0;

/// What the palette needs above and below its rows, in points.
const AROUND_ROWS: f32 = 130.0;

/// How many rows Page Up and Page Down go.
const PAGE_ROWS: usize = 10;

/// How many texts are made ready to be found before the clock is asked whether the frame has time for more.
const TEXTS_AT_LEAST: usize = 64;
/// How long a frame goes on with that.
const PATIENCE: Duration = Duration::from_millis(6);

/// What it asks for; none while it can do nothing.
fn action_of(startable: Startable, view: &View<'_>) -> Option<Action> {
    match startable {
        Startable::Command(command) => command.action(view.state),
        Startable::Help(page) => Some(Action::ShowDialog(Dialog::Help(page))),
    }
}

/// What the palette remembers between frames.
#[derive(Default)]
pub struct PaletteMemory {
    typed: String,
    index: Index,
    commands: Vec<Startable>,
    /// Those by all their names, as long as they and the language stay the same.
    searchable: Vec<SearchableCommand>,
    searchable_in: Option<Language>,
    /// The messages of the other languages, in which things are found too.
    others: Vec<Messages>,
    found: SearchResults,
    /// What was searched last, for which programme and language; `None` before the first time.
    searched: Option<(String, Arc<Programme>, LangTag)>,
    /// How far a long programme and long notes can be found already; `None` when all of it can.
    preparing: Option<IndexingProgress>,
    /// The chosen row among all hits.
    chosen: usize,
    /// Whether the chosen row is to be scrolled to.
    reveal: bool,
    composing: bool,
    field: Option<Id>,
    /// What was chosen, until the palette is gone.
    asked: Option<Action>,
}

impl PaletteMemory {
    /// Whether an input method is composing in the field.
    pub fn is_composing(&self) -> bool {
        self.composing
    }

    /// What was chosen, once.
    pub fn take_chosen_action(&mut self) -> Option<Action> {
        self.asked.take()
    }

    fn chosen_hit(&self) -> Option<&Hit> {
        self.found.hits().nth(self.chosen)
    }
}

/// Shows the palette.
pub fn palette_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut PaletteMemory, just_opened: bool) {
    if just_opened {
        memory.typed.clear();
        memory.searched = None;
        memory.preparing = None;
        memory.composing = false;
    }
    let entered = keys(ui, memory);
    field_ui(ui, view, memory, just_opened);
    search(view, memory);
    ui.add_space(space().xs);
    hairline(ui, view);
    let clicked = if memory.found.groups.is_empty() {
        nothing_ui(ui, view, &memory.typed);
        None
    } else {
        let room = ui.ctx().content_rect().height() - TOP_OFFSET - AROUND_ROWS;
        rows::rows_ui(ui, view, &memory.found, &memory.commands, (memory.chosen, memory.reveal), room)
    };
    memory.reveal = false;
    hairline(ui, view);
    foot_ui(ui, view, memory.preparing);
    if memory.preparing.is_some() {
        ui.ctx().request_repaint();
    }
    name_for_readers(ui, view, memory);
    if let Some(row) = clicked {
        memory.chosen = row;
    }
    if (entered || clicked.is_some())
        && let Some(hit) = memory.chosen_hit()
    {
        memory.asked = run(view, hit, &memory.commands);
    }
}

/// Takes the keys that move among the rows before the field sees them; true when Enter was pressed.
/// While an input method composes, all of them are its own.
fn keys(ui: &Ui, memory: &mut PaletteMemory) -> bool {
    let before = memory.composing;
    memory.composing = ui.input(|input| composing_after(&input.events, before));
    let composing = before || memory.composing;
    let mut entered = false;
    let mut chosen = memory.chosen;
    let count = memory.found.hits().count();
    ui.input_mut(|input| {
        input.events.retain(|event| {
            let Event::Key { key, pressed: true, modifiers: Modifiers::NONE, .. } = event else {
                return true;
            };
            let taken = match key {
                // From the first row up to the last, which is a long way down.
                Key::ArrowUp => chosen.checked_sub(1).unwrap_or(count.saturating_sub(1)),
                Key::ArrowDown if chosen + 1 < count => chosen + 1,
                Key::ArrowDown => 0,
                Key::PageUp => chosen.saturating_sub(PAGE_ROWS),
                Key::PageDown => (chosen + PAGE_ROWS).min(count.saturating_sub(1)),
                Key::Enter => {
                    entered |= !composing;
                    return false;
                }
                // A composition is left by the first Escape, the palette by the next.
                Key::Escape => return !composing,
                _ => return true,
            };
            if !composing {
                chosen = taken;
            }
            false
        });
    });
    memory.reveal |= chosen != memory.chosen;
    memory.chosen = chosen;
    entered
}

fn field_ui(ui: &mut Ui, view: &View<'_>, memory: &mut PaletteMemory, just_opened: bool) {
    ui.horizontal(|ui| {
        ui.add_space(space().s);
        view.face(Role::Lead, view.theme.ink_2).line(ui, icons::MAGNIFYING_GLASS);
        let face = view.face(Role::Lead, view.theme.ink);
        let hint = egui::RichText::new(view.say("search-hint")).font(face.font()).color(view.theme.ink_3);
        let field = TextEdit::singleline(&mut memory.typed)
            .font(face.font())
            .hint_text(hint)
            .frame(Frame::new().inner_margin(margin(space().hair, space().snug)))
            .desired_width(f32::INFINITY)
            // Escape is ours: egui would take the keyboard away from the field while it composes.
            .event_filter(EventFilter {
                tab: false,
                horizontal_arrows: true,
                vertical_arrows: true,
                escape: true,
            });
        let response = ui.add(field);
        if just_opened {
            response.request_focus();
        }
        memory.field = Some(response.id);
    });
}

/// Searches when there is something new to search for.
fn search(view: &View<'_>, memory: &mut PaletteMemory) {
    let (programme, lang) = (view.state.shown_programme(), view.state.content_language());
    let same = memory.preparing.is_none()
        && memory.searched.as_ref().is_some_and(|(typed, of, reader)| {
            Arc::ptr_eq(of, programme) && *reader == lang && (memory.composing || *typed == memory.typed)
        });
    if same {
        return;
    }
    follow_commands(view, memory);
    let PaletteMemory { index, searchable, others, preparing, .. } = memory;
    let zone = view.state.shown_programme().zone;
    let source = SearchableContent {
        programme,
        notebook: &view.state.notebook,
        lang: lang.clone(),
        today: Some(view.state.now().with_timezone(&zone.0).date_naive()),
        commands: searchable,
        labels: &|session| session_labels(session, &view.state.words, others),
    };
    let (began, mut texts) = (Instant::now(), 0);
    let before = *preparing;
    let progress = index.update_while(&source, &mut || {
        texts += 1;
        texts <= TEXTS_AT_LEAST || began.elapsed() < PATIENCE
    });
    memory.preparing = (!progress.is_complete()).then_some(progress);
    let asked = memory.searched.as_ref().map(|(typed, ..)| typed);
    // Searched at once, when something else is typed, and when everything is there; not with each piece.
    if before.is_some() && memory.preparing.is_some() && asked == Some(&memory.typed) {
        return;
    }
    let chosen = if asked == Some(&memory.typed) { memory.chosen } else { 0 };
    memory.found = memory.index.search(&memory.typed);
    memory.searched = Some((memory.typed.clone(), programme.clone(), lang));
    memory.chosen = chosen;
    memory.reveal = true;
}

/// The commands that can do something now, and the help, by all their names.
fn follow_commands(view: &View<'_>, memory: &mut PaletteMemory) {
    let commands: Vec<Startable> =
        Startable::all().filter(|startable| action_of(*startable, view).is_some()).collect();
    let language = view.state.language();
    let in_language = memory.searchable_in == Some(language);
    if in_language && commands == memory.commands {
        return;
    }
    if !in_language {
        memory.others = other_languages(language);
        memory.searchable_in = Some(language);
    }
    let words = &view.state.words;
    memory.searchable = commands.iter().map(|one| one.searchable(words, &memory.others)).collect();
    memory.commands = commands;
}

/// Closes the palette and keeps what was chosen for the next frame: as long as the dialog lies over the
/// window, egui lets no field under it take the keyboard.
fn run(view: &mut View<'_>, hit: &Hit, commands: &[Startable]) -> Option<Action> {
    view.push(Action::CloseDialog);
    // A page opens where it was found.
    let open = |page: Page| match hit.part.as_ref().and_then(PagePart::key) {
        Some(part) => Some(Action::OpenAt { page, part }),
        None => Some(Action::Open(page)),
    };
    match &hit.item {
        FoundItem::Session(id) => open(Page::Session(id.clone())),
        FoundItem::Overview => open(Page::Overview),
        FoundItem::Speaker(id, _) | FoundItem::Figure(Some(id), _) => open(Page::Session(id.clone())),
        FoundItem::Figure(None, _) => open(Page::Overview),
        FoundItem::Note { place, at }
        | FoundItem::Intervention { place, at }
        | FoundItem::FollowUp { place, at } => Some(Action::ShowInNote { place: place.clone(), at: *at }),
        FoundItem::Command(at) => commands.get(*at).and_then(|command| action_of(*command, view)),
    }
}

fn nothing_ui(ui: &mut Ui, view: &View<'_>, typed: &str) {
    ui.add_space(space().m);
    Frame::new().inner_margin(margin(space().m, 0.0)).show(ui, |ui| {
        let sentence = view.say_with("palette-nothing", &[("term", typed.trim().into())]);
        let response = view.face(Role::Small, view.theme.ink_2).label(ui, &sentence);
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Status, true, &sentence));
    });
    ui.add_space(space().m);
}

/// A line over the whole width.
fn hairline(ui: &mut Ui, view: &View<'_>) {
    let (rect, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), 1.0), egui::Sense::hover());
    ui.painter().hline(rect.x_range(), rect.center().y, view.theme.hairline_stroke());
}

/// The keys, or how far a long search is prepared, and whose time the rows show: on one line where both fit, else
/// one below the other.
fn foot_ui(ui: &mut Ui, view: &View<'_>, preparing: Option<IndexingProgress>) {
    ui.add_space(space().xs);
    let face = view.face(Role::Caption, view.theme.ink_3);
    let said = match preparing {
        Some(progress) => view.say_with("palette-preparing", &[("percent", progress.percent().into())]),
        None => view.say("palette-keys"),
    };
    let times = view.say_with("palette-times", &[("city", view.state.forum_zone_name().into())]);
    let room = ui.available_width() - 2.0 * space().m;
    let [said, times] = [said, times].map(|text| (face.galley_elided(ui, &text, room), text));
    let beside = said.0.size().x + space().l + times.0.size().x <= room;
    let line = said.0.size().y;
    let height = if beside { line } else { 2.0 * line };
    let (rect, _) = ui.allocate_exact_size(egui::vec2(ui.available_width(), height), egui::Sense::hover());
    let rect = rect.shrink2(egui::vec2(space().m, 0.0));
    let place = if beside {
        egui::pos2(rect.right() - times.0.size().x, rect.top())
    } else {
        egui::pos2(rect.left(), rect.top() + line)
    };
    for ((galley, text), at) in [(said, rect.left_top()), (times, place)] {
        let area = egui::Rect::from_min_size(at, galley.size());
        let response = ui.interact(area, ui.scope_id().with(("foot", &text)), egui::Sense::hover());
        response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Label, true, &text));
        ui.painter().galley(at, galley, view.theme.ink_3);
    }
}

/// Names the field, and tells a screen reader which row is chosen while the keyboard stays in it.
fn name_for_readers(ui: &Ui, view: &View<'_>, memory: &PaletteMemory) {
    let Some(field) = memory.field else { return };
    let chosen = memory.chosen_hit().map(|_| rows::id_of(memory.chosen).accesskit_id());
    ui.ctx().accesskit_node_builder(field, |node| {
        node.set_label(view.say("search-hint"));
        if let Some(row) = chosen {
            node.set_active_descendant(row);
        }
    });
}
