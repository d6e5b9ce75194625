//! The read view: the note's Markdown set in type, boxes to tick, links to follow. Laid out once, and
//! only what is in sight is painted.

use super::highlight::script_of_note;
use crate::ui::fonts::{Script, Weight};
use crate::ui::links::{inert_link_text, open_link_on_click, with_addresses};
use crate::ui::menus::{command_item, container_menu, item, menu_rule};
use crate::ui::rows;
use crate::ui::theme::{radius, space, type_scale};
use crate::ui::typeset::{Face, GlyphProbe, Role, script_of_text};
use crate::ui::view::View;
use crate::ui::widgets::{focus_ring, task_box};
use egui::text::{CCursor, LayoutJob, TextWrapping};
use egui::text_selection::LabelSelectionState;
use egui::{
    CornerRadius, CursorIcon, Galley, Pos2, Rect, Role as AccessRole, ScrollArea, Sense, Stroke, TextFormat,
    Ui, Vec2, WidgetInfo,
};
use rostrum_app::{Action, Command};
use rostrum_markdown::{
    Block, BlockKind, ListItemPrefix, StyledTextRun, TextRunStyle, blocks_of, toggle_task_tick_at,
};
use rostrum_notebook::NotePlace;
use rostrum_programme::SafeUrl;
use std::ops::Range;
use std::sync::Arc;

/// Blank left and right of the text, in points, as in the editor.
const SIDE: f32 = 18.0;
/// How far a list stands in for each level, in points.
const STEP: f32 = 22.0;

/// One cell's text, where it stands in its block.
struct Cell {
    offset: Vec2,
    galley: Arc<Galley>,
    /// Characters of the text that lead somewhere.
    links: Vec<(Range<usize>, SafeUrl)>,
}

/// A block that is laid out.
struct Placed {
    block: Block,
    top: f32,
    height: f32,
    left: f32,
    cells: Vec<Cell>,
    marker: Option<Arc<Galley>>,
}

/// From this length on, a text that is being typed beside the read view is set anew when typing pauses, in bytes: setting
/// it takes longer than a key may.
const PATIENT_FROM: usize = 20_000;
/// How long a pause that is, in seconds.
const PAUSE: f64 = 0.3;

/// The note that is shown.
#[derive(Clone, Copy)]
struct Note<'a> {
    place: &'a NotePlace,
    /// Whether what is shown is its text, not an older one that waits for a pause in typing.
    settled: bool,
}

/// What a layout was made for.
#[derive(PartialEq)]
struct Made {
    place: NotePlace,
    text: String,
    width: f32,
    dark: bool,
    script: Script,
    pixels_per_point: f32,
}

/// What the read view remembers between frames.
#[derive(Default)]
pub struct ReadingMemory {
    made: Option<Made>,
    placed: Vec<Placed>,
    height: f32,
    probe: GlyphProbe,
    /// The length of a newer text that waits for a pause, and since when it has been like that, by egui's clock.
    waiting: Option<(usize, f64)>,
}

impl ReadingMemory {
    /// Lets go of what is laid out; shown again, it is laid out anew.
    pub fn let_go(&mut self) {
        *self = Self::default();
    }
}

/// Shows the note of the open page to be read.
pub fn reading_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut ReadingMemory) {
    let place = view.state.edited_text_place();
    let text = view.state.notebook.text(&place);
    ui.set_clip_rect(ui.max_rect().intersect(ui.clip_rect()));
    let scroll = ScrollArea::vertical().id_salt(("reading-scroll", &place)).auto_shrink([false, false]);
    let width = (ui.available_width() - 2.0 * SIDE).clamp(80.0, type_scale().measure_em * Role::Body.size());
    lay_out(ui, view, memory, &place, text, width);
    let note = Note { place: &place, settled: memory.waiting.is_none() };
    scroll.show_viewport(ui, |ui, viewport| {
        let origin = ui.max_rect().min + Vec2::new(SIDE, 0.0);
        ui.set_min_height(memory.height);
        for (index, placed) in memory.placed.iter().enumerate() {
            if placed.top > viewport.bottom() {
                break;
            }
            if placed.top + placed.height >= viewport.top() {
                block_ui(ui, view, note, index, placed, origin, width);
            }
        }
    });
    if memory.placed.is_empty() {
        let said = view.say("notes-nothing-to-read");
        let galley = view.face(Role::Body, view.theme.ink_3).galley(ui, &said, width);
        let at = ui.max_rect().min + Vec2::new(SIDE, space().l);
        ui.painter().galley(at, galley, view.theme.ink_3);
    }
}

/// Whether a changed text is left as it is until typing pauses.
fn waits(ui: &Ui, memory: &mut ReadingMemory, text: &str) -> bool {
    let now = ui.input(|input| input.time);
    let since = match memory.waiting {
        Some((len, since)) if len == text.len() => since,
        _ => now,
    };
    let left = PAUSE - (now - since);
    let waits = text.len() >= PATIENT_FROM && left > 0.0;
    memory.waiting = waits.then_some((text.len(), since));
    if waits {
        ui.ctx().request_repaint_after_secs(left as f32);
    }
    waits
}

fn lay_out(ui: &Ui, view: &View<'_>, memory: &mut ReadingMemory, place: &NotePlace, text: &str, width: f32) {
    let script = script_of_note(text, view.script);
    let pixels_per_point = ui.pixels_per_point();
    let needs_relayout = memory.probe.needs_relayout(ui);
    let fits = memory.made.as_ref().is_some_and(|made| {
        made.place == *place
            && (made.width - width).abs() < 0.5
            && made.dark == view.theme.is_dark()
            && made.script == script
            && (made.pixels_per_point - pixels_per_point).abs() < f32::EPSILON
    });
    let same = memory.made.as_ref().is_some_and(|made| made.text == text);
    if fits && !needs_relayout && (same || waits(ui, memory, text)) {
        return;
    }
    memory.waiting = None;
    let mut top = space().l;
    memory.placed.clear();
    for block in blocks_of(text) {
        top += gap_before(&block, memory.placed.last().map(|placed| &placed.block));
        let placed = place_block(ui, view, block, top, width, script);
        top += placed.height;
        memory.placed.push(placed);
    }
    memory.height = top + space().xxl;
    let dark = view.theme.is_dark();
    let place = place.clone();
    memory.made = Some(Made { place, text: text.to_owned(), width, dark, script, pixels_per_point });
}

fn gap_before(block: &Block, above: Option<&Block>) -> f32 {
    let Some(above) = above else { return 0.0 };
    match (&block.kind, &above.kind) {
        (BlockKind::Heading(_), _) => space().l,
        (_, BlockKind::Heading(_)) | (BlockKind::Item(_), BlockKind::Item(_)) => space().xs,
        (BlockKind::Row { head: false }, BlockKind::Row { .. }) => 0.0,
        _ => space().s,
    }
}

fn place_block(ui: &Ui, view: &View<'_>, block: Block, top: f32, width: f32, note_script: Script) -> Placed {
    let listed = match (&block.kind, block.depth) {
        (_, 0) if block.note.is_some() => STEP,
        (_, 0) => 0.0,
        (_, depth) => f32::from(u8::try_from(depth).unwrap_or(u8::MAX)) * STEP,
    };
    let quoted = if block.quoted { space().m } else { 0.0 };
    let padding = if block.kind == BlockKind::Code { space().s } else { 0.0 };
    let left = (listed + quoted).min(width * 0.6);
    let columns = f32::from(u8::try_from(block.cells.len().max(1)).unwrap_or(u8::MAX));
    let column = (width - left) / columns;
    let mut cells: Vec<Cell> = Vec::new();
    for runs in &block.cells {
        let (job, links) = job_of(view, &block, runs, note_script, column - 2.0 * padding - gutter(&block));
        let galley = ui.fonts_mut(|fonts| rows::lay_out(fonts, job));
        let index = f32::from(u8::try_from(cells.len()).unwrap_or(u8::MAX));
        cells.push(Cell { offset: Vec2::new(padding + index * column, padding), galley, links });
    }
    let tallest = cells.iter().map(|cell| cell.galley.size().y).fold(0.0, f32::max);
    let height = match block.kind {
        BlockKind::Rule => space().l,
        BlockKind::Row { .. } => tallest + space().xs,
        _ => tallest + 2.0 * padding,
    };
    let marker = match &block.kind {
        BlockKind::Item(ListItemPrefix::Bullet) => Some("•".to_owned()),
        BlockKind::Item(ListItemPrefix::Number(number)) => Some(format!("{number}.")),
        _ => block.note.clone(),
    };
    let marker = marker.map(|marker| {
        let mut job = Face::new(Role::Body, view.theme.ink_2, Script::Latin).job(&marker, f32::INFINITY);
        for section in &mut job.sections {
            section.format.line_height = Some(Role::Body.line_height(note_script));
        }
        ui.fonts_mut(|fonts| rows::lay_out_plain(fonts, job))
    });
    Placed { block, top, height, left, cells, marker }
}

/// Blank between the columns of a table, in points.
fn gutter(block: &Block) -> f32 {
    if matches!(block.kind, BlockKind::Row { .. }) { space().s } else { 0.0 }
}

fn job_of(
    view: &View<'_>,
    block: &Block,
    runs: &[StyledTextRun],
    note_script: Script,
    width: f32,
) -> (LayoutJob, Vec<(Range<usize>, SafeUrl)>) {
    let whole: String = runs.iter().map(|run| run.text.as_str()).collect();
    let script = script_of_text(&whole);
    let mut job = LayoutJob {
        wrap: TextWrapping { max_width: width.max(24.0), ..TextWrapping::default() },
        ..LayoutJob::default()
    };
    let mut links = Vec::new();
    let mut chars = 0;
    for run in runs {
        let address = run.ink.link.as_deref().and_then(SafeUrl::parse);
        let text = match &run.ink.link {
            Some(url) if address.is_none() && *url != run.text => inert_link_text(&run.text, url),
            _ => run.text.clone(),
        };
        // An address that was typed as it is leads there too; in code it is code.
        let bare = run.ink.link.is_none() && !run.ink.code && block.kind != BlockKind::Code;
        let pieces = if bare { with_addresses(&text) } else { vec![(text.as_str(), address)] };
        for (piece, address) in pieces {
            job.append(piece, 0.0, format_of(view, block, run, address.is_some(), note_script, script));
            let end = chars + piece.chars().count();
            links.extend(address.map(|address| (chars..end, address)));
            chars = end;
        }
    }
    (job, links)
}

fn format_of(
    view: &View<'_>,
    block: &Block,
    run: &StyledTextRun,
    leads: bool,
    note_script: Script,
    script: Script,
) -> TextFormat {
    let theme = view.theme;
    let TextRunStyle { bold, italic, struck, code, stamp, note, cut: _, link: _ } = &run.ink;
    let role = match block.kind {
        BlockKind::Heading(1) => Role::Title,
        BlockKind::Heading(2) => Role::Lead,
        BlockKind::Row { .. } => Role::Small,
        _ if block.note.is_some() || *note => Role::Small,
        _ => Role::Body,
    };
    let heavy = *bold || matches!(block.kind, BlockKind::Heading(_) | BlockKind::Row { head: true });
    let settled = matches!(block.kind, BlockKind::Item(ListItemPrefix::Task { done: true, .. }));
    // Han text is never slanted; a quieter ink sets it apart instead.
    let quiet = block.quoted
        || block.note.is_some()
        || block.kind == BlockKind::Code
        || (*italic && script == Script::Han);
    let colour = if leads || *stamp || *note {
        theme.accent
    } else if settled || *struck {
        theme.ink_3
    } else if quiet {
        theme.ink_2
    } else {
        theme.ink
    };
    let weight = if heavy { Weight::Bold } else { Weight::Regular };
    let mut format = Face { role, weight, colour, script }.format();
    format.line_height = Some(role.line_height(note_script));
    format.italics = *italic && script == Script::Latin;
    if *struck {
        format.strikethrough = Stroke::new(1.0, colour);
    }
    if leads {
        format.underline = Stroke::new(1.0, colour);
    }
    if *code {
        format.background = theme.raised;
    }
    format
}

fn block_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    note: Note<'_>,
    index: usize,
    placed: &Placed,
    origin: Pos2,
    width: f32,
) {
    let theme = view.theme;
    let at = origin + Vec2::new(placed.left, placed.top);
    let rect = Rect::from_min_size(at, Vec2::new(width - placed.left, placed.height));
    if placed.block.quoted {
        let bar = Rect::from_min_size(at - Vec2::new(space().m, 0.0), Vec2::new(2.0, placed.height));
        ui.painter().rect_filled(bar, CornerRadius::ZERO, theme.border);
    }
    match &placed.block.kind {
        BlockKind::Code => {
            ui.painter().rect_filled(rect, CornerRadius::same(radius().chip), theme.raised);
        }
        BlockKind::Rule => {
            ui.painter().hline(rect.x_range(), rect.center().y, theme.hairline_stroke());
        }
        BlockKind::Row { .. } => {
            ui.painter().hline(rect.x_range(), rect.bottom() - 1.0, theme.hairline_stroke());
        }
        BlockKind::Item(ListItemPrefix::Task { done, at: offset }) => {
            task_ui(ui, view, note, placed, at, *done, *offset);
        }
        BlockKind::Item(_) | BlockKind::Heading(_) | BlockKind::Paragraph => {}
    }
    if let Some(marker) = &placed.marker {
        let x = at.x - space().s - marker.size().x;
        ui.painter().galley(egui::pos2(x, at.y), marker.clone(), theme.ink_2);
    }
    for (column, cell) in placed.cells.iter().enumerate() {
        cell_ui(ui, view, placed, cell, at + cell.offset, (index, column));
    }
    let whole = ui.interact(rect, ui.scope_id().with(("read-block", index)), Sense::hover());
    container_menu(&whole, view, |ui, view| block_menu_ui(ui, view, placed));
}

/// What can be done with a paragraph that is read.
fn block_menu_ui(ui: &mut Ui, view: &mut View<'_>, placed: &Placed) {
    let words: Vec<&str> = placed.cells.iter().map(|cell| cell.galley.text()).collect();
    if item(ui, view, &view.say("menu-copy-paragraph"), "") {
        view.push(Action::CopyText(words.join("\t")));
    }
    menu_rule(ui, view);
    for command in [Command::Reading, Command::NoteVersions] {
        command_item(ui, view, command);
    }
}

fn cell_ui(ui: &Ui, view: &mut View<'_>, placed: &Placed, cell: &Cell, at: Pos2, salt: (usize, usize)) {
    if cell.galley.text().is_empty() {
        return;
    }
    let rect = Rect::from_min_size(at, cell.galley.size());
    let id = ui.scope_id().with(("read", salt));
    let response = ui.interact(rect, id, Sense::CLICK | Sense::DRAG);
    let role = if matches!(placed.block.kind, BlockKind::Heading(_)) {
        AccessRole::Heading
    } else {
        AccessRole::Label
    };
    response.widget_info(|| WidgetInfo::labeled(role, true, cell.galley.text()));
    let colour = view.theme.ink;
    LabelSelectionState::label_text_selection(ui, &response, at, cell.galley.clone(), colour, Stroke::NONE);
    for (number, (range, address)) in cell.links.iter().enumerate() {
        let first = cell.galley.pos_from_cursor(CCursor { index: range.start.into(), prefer_next_row: true });
        let last = cell.galley.pos_from_cursor(CCursor::new(range.end));
        let right = if first.top() == last.top() { last.right() } else { cell.galley.size().x };
        let link = Rect::from_min_max(first.min, egui::pos2(right, first.bottom())).translate(at.to_vec2());
        let response = ui.interact(link, id.with(("link", number)), Sense::click());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Link, true, address.as_str()));
        focus_ring(ui, view.theme, &response, link, radius().chip);
        open_link_on_click(view, response.on_hover_cursor(CursorIcon::PointingHand), address);
    }
}

/// The box of a task.
fn task_ui(
    ui: &Ui,
    view: &mut View<'_>,
    note: Note<'_>,
    placed: &Placed,
    at: Pos2,
    done: bool,
    offset: usize,
) {
    let line = placed
        .cells
        .first()
        .and_then(|cell| cell.galley.rows.first())
        .map_or(Role::Body.size(), |row| row.rect().height());
    let centre = at + Vec2::new(-STEP / 2.0 - 2.0, line / 2.0);
    let square = Rect::from_center_size(centre, Vec2::splat(15.0));
    let id = ui.scope_id().with(("task", offset));
    let editable = view.state.read_only_reason().is_none();
    let response = task_box(ui, view, square, id, &placed.block.text(), done, editable);
    // Where the shown text waits for a pause in typing, its places are not those of the note.
    if response.clicked()
        && note.settled
        && let Some(change) = toggle_task_tick_at(view.state.notebook.text(note.place), offset)
    {
        let (place, splice) = (note.place.clone(), change.splice);
        view.push(Action::EditNote { place, splice, typing: false });
    }
}
