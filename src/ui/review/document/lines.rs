//! The lines of a document, one row each: number, mark, text. Only the rows that are seen are laid out.

use super::marks::LineMark;
use super::ring::row_ring;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::{Role, on_hover};
use crate::ui::view::View;
use crate::ui::widgets::chip;
use egui::{
    CornerRadius, EventFilter, FocusDirection, Id, Key, Modifiers, Popup, Rect, Response, ScrollArea, Sense,
    Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use rostrum_app::{Action, FileUnderReview, ReviewAction};
use rostrum_formats::{ExplainedLine, LineKind, LineRule};
use rostrum_store::SourceFile;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The height of a row, in points.
const ROW: f32 = 26.0;
/// Where the numbers end and the marks begin, in points.
const NUMBERS: f32 = 40.0;
/// How far a cell is set in for each column left of it, in points.
const INDENT: f32 = 14.0;
/// The most columns that set a cell in.
const INDENTS: usize = 6;

/// What the lines remember between frames.
#[derive(Debug, Default)]
pub struct LinesMemory {
    rows: HashSet<Id>,
    /// The line that was brought into view last.
    shown: Option<usize>,
    /// Where the list stood, in points.
    offset: f32,
    /// The line that the keyboard goes to.
    focus_wanted: Option<usize>,
    /// The file whose lines had the keyboard first.
    begun: Option<Arc<SourceFile>>,
    /// Whether nothing had the keyboard at the end of the last frame.
    was_keyboard_free: bool,
}

impl LinesMemory {
    /// Whether a widget was one of the rows in the last frame.
    pub fn has_row(&self, id: Id) -> bool {
        self.rows.contains(&id)
    }
}

/// Shows the lines, with a count of each mark above them.
pub fn lines_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut LinesMemory, reviewing: &FileUnderReview) {
    head_ui(ui, view, reviewing);
    let lines = &reviewing.lines;
    let marks_width = marks_width(ui, view);
    let chosen = reviewing.document.line;
    let lit: HashSet<&rostrum_programme::SessionId> = chosen
        .and_then(|line| lines.get(line))
        .map(|line| line.sessions.iter().collect())
        .unwrap_or_default();
    // Without a mouse one begins in the lines.
    if memory.begun.as_ref().is_none_or(|begun| !Arc::ptr_eq(begun, &reviewing.source)) {
        memory.begun = Some(reviewing.source.clone());
        memory.focus_wanted = Some(chosen.unwrap_or(0));
    }
    let corrected: HashSet<(usize, &str)> = reviewing
        .choices
        .mending
        .lines
        .iter()
        .filter_map(|one| Some((one.line?, one.text.as_str())))
        .collect();
    let pane = ui.available_height();
    let mut area = ScrollArea::vertical().id_salt("document-lines").auto_shrink(false).animated(false);
    let focused = ui.memory(egui::Memory::focused);
    if chosen != memory.shown {
        // The keyboard goes along, wherever the line was chosen.
        if focused.is_some_and(|id| memory.has_row(id)) {
            memory.focus_wanted = memory.focus_wanted.or(chosen);
        }
        memory.shown = chosen;
        if let Some(offset) = chosen.and_then(|line| offset_to_show(line, memory.offset, pane)) {
            area = area.vertical_scroll_offset(offset);
        }
    }
    if focused.is_none() && memory.was_keyboard_free && may_take_keyboard(ui, view) {
        memory.focus_wanted = memory.focus_wanted.or(chosen);
    }
    memory.rows.clear();
    ui.spacing_mut().item_spacing.y = 0.0;
    let shown = area.show_rows(ui, ROW, lines.len(), |ui, seen| {
        let list = view.say("document-tab-lines");
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(egui::accesskit::Role::List);
            node.set_label(list.as_str());
        });
        for at in seen {
            let Some(line) = lines.get(at) else { continue };
            let row = Row {
                line,
                before: at.checked_sub(1).and_then(|before| lines.get(before)),
                is_chosen: chosen == Some(at),
                is_corrected: corrected.contains(&(line.number, line.text.as_str())),
                is_lit: line.sessions.iter().any(|session| lit.contains(session)),
                marks_width,
            };
            let response = row_ui(ui, view, at, &row);
            memory.rows.insert(response.id);
            if memory.focus_wanted == Some(at) {
                memory.focus_wanted = None;
                response.request_focus();
                // What has the keyboard is told in the next frame, which may be long in coming.
                ui.ctx().request_repaint();
                // An arrow that came with it is about lines: egui would go on from this one.
                ui.memory_mut(|memory| memory.move_focus(FocusDirection::None));
            }
            answer(ui, view, memory, reviewing, &response, at);
        }
    });
    memory.offset = shown.state.clamped_offset().y;
    let is_free = ui.memory(egui::Memory::focused).is_none();
    if is_free {
        // Only what is seen takes the keyboard: a line that was scrolled away does not come back because of it.
        memory.focus_wanted = None;
        if !memory.was_keyboard_free && chosen.is_some() {
            ui.ctx().request_repaint();
        }
    }
    memory.was_keyboard_free = is_free;
}

/// Whether the chosen line gets the keyboard when nothing has it: a field that was left, a button that was clicked.
fn may_take_keyboard(ui: &Ui, view: &View<'_>) -> bool {
    view.state.dialog.is_none() && !Popup::is_any_open(ui.ctx())
}

/// The file, how long it is, and how many lines of each mark it has.
fn head_ui(ui: &mut Ui, view: &mut View<'_>, reviewing: &FileUnderReview) {
    let theme = view.theme;
    let mut counts: HashMap<LineMark, usize> = HashMap::new();
    for line in reviewing.lines.iter() {
        *counts.entry(LineMark::of(line.kind)).or_default() += 1;
    }
    ui.horizontal_wrapped(|ui| {
        ui.set_min_height(32.0);
        let response = view.face(Role::Body, theme.ink).bold().line(ui, reviewing.name());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, reviewing.name()));
        let said = view.say_with("document-line-count", &[("count", reviewing.lines.len().into())]);
        view.face(Role::Caption, theme.ink_2).line(ui, &said);
        for mark in LineMark::ALL {
            let count = counts.get(&mark).copied().unwrap_or_default();
            if count == 0 {
                continue;
            }
            let args = [("mark", view.say(mark.key()).into()), ("count", count.into())];
            let (ink, tint) = colours(view, mark);
            chip(ui, view, &view.say_with("document-mark-count", &args), ink, tint);
        }
    });
}

fn colours(view: &View<'_>, mark: LineMark) -> (egui::Color32, egui::Color32) {
    let theme = view.theme;
    match mark {
        LineMark::NotUsed => (theme.warn, theme.warn_tint),
        LineMark::Day | LineMark::Session => (theme.accent, theme.accent_tint),
        LineMark::Title | LineMark::Person | LineMark::Place | LineMark::Text => (theme.ink_2, theme.raised),
    }
}

/// The width of the widest mark, in points.
fn marks_width(ui: &Ui, view: &View<'_>) -> f32 {
    let face = view.face(Role::Caption, view.theme.ink_2);
    let widths = LineMark::ALL.map(|mark| face.galley(ui, &view.say(mark.key()), f32::INFINITY).size().x);
    widths.into_iter().fold(0.0, f32::max) + 2.0 * space().snug
}

/// Where to scroll so that a line is seen with some of those around it.
fn offset_to_show(line: usize, offset: f32, pane: f32) -> Option<f32> {
    let top = line as f32 * ROW;
    let is_seen = top >= offset && top + ROW <= offset + pane;
    (!is_seen).then_some((top - pane / 3.0).max(0.0))
}

/// A line as it is shown.
struct Row<'a> {
    line: &'a ExplainedLine,
    before: Option<&'a ExplainedLine>,
    is_chosen: bool,
    /// Whether the reader said what it is.
    is_corrected: bool,
    /// Whether it is a line of the chosen session.
    is_lit: bool,
    marks_width: f32,
}

fn row_ui(ui: &mut Ui, view: &View<'_>, at: usize, row: &Row<'_>) -> Response {
    let theme = view.theme;
    let line = row.line;
    let (rect, _) = ui.allocate_exact_size(vec2(ui.available_width(), ROW), Sense::hover());
    let id = ui.scope_id().with(("line", at));
    let response = ui.interact(rect, id, Sense::click());
    let mark = LineMark::of(line.kind);
    response.widget_info(|| {
        WidgetInfo::selected(egui::Role::ListBoxOption, true, row.is_chosen, said(view, row))
    });
    if !ui.is_rect_visible(rect) {
        return response;
    }
    let corner = CornerRadius::same(radius().block);
    let paper =
        Rect::from_min_max(pos2(rect.left() + NUMBERS + row.marks_width + space().s, rect.top()), rect.max);
    ui.painter().rect_filled(paper, 0.0, theme.raised);
    if row.is_lit || response.hovered() {
        ui.painter().rect_filled(rect, corner, theme.accent_tint);
    }
    if mark == LineMark::NotUsed && line.rule.is_none() {
        ui.painter().rect_filled(rect, corner, theme.warn_tint);
    }
    let begins_row = line.cell.is_some_and(|cell| {
        row.before
            .and_then(|before| before.cell)
            .is_none_or(|before| (before.table, before.row) != (cell.table, cell.row))
    });
    if begins_row {
        ui.painter().hline(paper.x_range(), rect.top(), theme.hairline_stroke());
    }
    if row.is_corrected {
        let bar = Rect::from_min_size(rect.min, vec2(3.0, rect.height()));
        ui.painter().rect_filled(bar, CornerRadius::same(radius().bar), theme.accent);
    }
    if row.is_chosen {
        let stroke = Stroke::new(2.0, if mark == LineMark::NotUsed { theme.warn } else { theme.accent });
        ui.painter().rect_stroke(rect, corner, stroke, StrokeKind::Inside);
    }
    paint_words(ui, view, row, rect, paper);
    row_ring(ui, theme, &response);
    if line.text.chars().count() > 60 { on_hover(response, &line.text) } else { response }
}

fn paint_words(ui: &Ui, view: &View<'_>, row: &Row<'_>, rect: Rect, paper: Rect) {
    let theme = view.theme;
    let line = row.line;
    let mark = LineMark::of(line.kind);
    let middle = |height: f32| rect.center().y - height / 2.0;
    let number = view.face(Role::Caption, theme.ink_2).galley(ui, &line.number.to_string(), f32::INFINITY);
    let at = pos2(rect.left() + NUMBERS - space().s - number.size().x, middle(number.size().y));
    ui.painter().galley(at, number, theme.ink_2);
    let is_by_hand = line.rule == Some(LineRule::Correction);
    let (ink, tint) = if is_by_hand { (theme.ink_2, theme.raised) } else { colours(view, mark) };
    let word = view.face(Role::Caption, ink).galley(ui, &view.say(mark.key()), f32::INFINITY);
    let size = vec2(word.size().x + 2.0 * space().xs, word.size().y + 2.0);
    let left = rect.left() + NUMBERS + row.marks_width - size.x;
    let around = Rect::from_min_size(pos2(left, middle(size.y)), size);
    let warns = mark == LineMark::NotUsed && !is_by_hand;
    let edge = Stroke::new(1.0, if warns { theme.warn } else { theme.hairline });
    ui.painter().rect(around, CornerRadius::same(radius().chip), tint, edge, StrokeKind::Inside);
    ui.painter().galley(around.center() - word.size() / 2.0, word, ink);
    let indent = line.cell.map_or(0, |cell| cell.column.min(INDENTS)) as f32 * INDENT;
    let is_strong = line.is_strong || matches!(line.kind, LineKind::Day | LineKind::ProgrammeTitle);
    let ink = if mark == LineMark::Text { theme.ink_2 } else { theme.ink };
    let face = view.face(Role::Small, ink);
    let face = if is_strong { face.bold() } else { face };
    let left = paper.left() + space().m + indent;
    let mut right = paper.right() - space().s;
    // A page begins: its number stands at the right, with a line above.
    let page = line.page.filter(|page| row.before.is_none_or(|before| before.page != Some(*page)));
    if let Some(page) = page {
        let said = view.say_with("document-page", &[("page", page.into())]);
        let galley = view.face(Role::Caption, theme.ink_2).galley(ui, &said, f32::INFINITY);
        right -= galley.size().x + space().s;
        ui.painter().galley(pos2(right + space().s, middle(galley.size().y)), galley, theme.ink_2);
        ui.painter().hline(paper.x_range(), rect.top(), Stroke::new(1.0, theme.border));
    }
    let text = line.text.replace('\n', " ");
    let galley = face.galley_elided(ui, &text, (right - left - space().s).max(1.0));
    ui.painter().galley(pos2(left, middle(galley.size().y)), galley, ink);
}

/// What a screen reader says of a line.
fn said(view: &View<'_>, row: &Row<'_>) -> String {
    let line = row.line;
    let kind = view.state.words.say_vocabulary_word("line-kind", line.kind.as_str()).into_owned();
    let args = [
        ("number", line.number.into()),
        ("kind", kind.into()),
        ("text", line.text.replace('\n', " ").into()),
    ];
    let key = if row.is_corrected { "document-line-said-corrected" } else { "document-line-said" };
    view.say_with(key, &args)
}

/// Chooses what is clicked, and goes on with the arrows.
fn answer(
    ui: &Ui,
    view: &mut View<'_>,
    memory: &mut LinesMemory,
    reviewing: &FileUnderReview,
    response: &Response,
    at: usize,
) {
    if response.clicked() {
        memory.shown = Some(at);
        response.request_focus();
        view.push(Action::Review(ReviewAction::ShowLine(at)));
    }
    if !response.has_focus() {
        return;
    }
    // What has the keyboard is what the letters are about.
    let chosen = reviewing.document.line;
    if chosen.is_none() || response.gained_focus() && chosen != Some(at) {
        view.push(Action::Review(ReviewAction::ShowLine(at)));
    }
    let filter = EventFilter { vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(response.id, filter));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let to = if pressed(Key::ArrowDown) {
        (at + 1 < reviewing.lines.len()).then_some(at + 1)
    } else if pressed(Key::ArrowUp) {
        at.checked_sub(1)
    } else {
        None
    };
    if let Some(to) = to {
        memory.focus_wanted = Some(to);
        view.push(Action::Review(ReviewAction::ShowLine(to)));
    }
}
