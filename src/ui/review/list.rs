//! The changes by day. Only the rows that are seen are put into words and laid out; the others have a height
//! that was measured before, or a guess.

use super::actions::{self, ActionsMemory};
use super::items::{
    DATE_ROW_HEIGHT, Item, estimated_height, hue_of_item, items_of, own_programme_session_row, programme_row,
};
use super::layout::RowLayout;
use super::rows::{RowContent, moved_or_added_sessions, session_row};
use crate::ui::theme::space;
use crate::ui::typeset::{Role, on_hover};
use crate::ui::view::View;
use egui::{EventFilter, Id, Key, Modifiers, Rect, ScrollArea, Sense, Ui, UiBuilder, WidgetInfo, pos2, vec2};
use rostrum_app::{FileUnderReview, ImportDestination, ReviewFilter};
use rostrum_locale::changes::ChangeDescriber;
use rostrum_locale::{Language, dates};
use rostrum_programme::changes::UpdateReview;
use rostrum_programme::{SessionId, Zone};
use std::collections::{HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;

/// What the list was made of.
#[derive(Debug, Clone)]
struct Made {
    review: Arc<UpdateReview>,
    filter: ReviewFilter,
    destination: ImportDestination,
}

/// What the words of the rows depend on.
#[derive(Debug, Clone, PartialEq)]
struct Words {
    language: Language,
    reader: Zone,
    city: String,
    width: f32,
}

/// What the list remembers between frames.
#[derive(Debug, Default)]
pub struct ListMemory {
    made: Option<Made>,
    words: Option<Words>,
    items: Vec<Item>,
    /// Sessions that the update moves or adds.
    moved: HashSet<SessionId>,
    heights: Vec<f32>,
    tops: Vec<f32>,
    contents: HashMap<usize, Rc<RowContent>>,
    /// The session whose texts are shown whole, with what can be done about them.
    open: Option<SessionId>,
    /// The item that the keyboard is wanted on.
    focus_wanted: Option<usize>,
    rows: HashSet<Id>,
    offset: f32,
    /// Where to scroll so that what is read stays, when rows above it changed their height.
    corrected: Option<f32>,
    actions: ActionsMemory,
}

impl ListMemory {
    /// Whether the widget is one of the rows of the last frame.
    pub fn has_row(&self, id: Id) -> bool {
        self.rows.contains(&id)
    }

    /// Puts the keyboard on the first row.
    pub fn focus_first(&mut self) {
        self.focus_wanted = self.next_row(None, true);
    }

    fn next_row(&self, from: Option<usize>, down: bool) -> Option<usize> {
        let is_row =
            |at: &usize| matches!(self.items.get(*at), Some(Item::Row(_) | Item::Programme | Item::Own(_)));
        match (from, down) {
            (None, _) => (0..self.items.len()).find(is_row),
            (Some(at), true) => (at + 1..self.items.len()).find(is_row),
            (Some(at), false) => (0..at).rev().find(is_row),
        }
    }

    /// Makes the items anew when there is another review, and the words when the language changes.
    fn prepare(
        &mut self,
        view: &View<'_>,
        reviewing: &FileUnderReview,
        describer: &ChangeDescriber<'_>,
        width: f32,
    ) {
        let same = self.made.as_ref().is_some_and(|made| {
            Arc::ptr_eq(&made.review, &reviewing.review)
                && made.filter == reviewing.filter
                && made.destination == reviewing.destination()
        });
        if !same {
            self.made = Some(Made {
                review: reviewing.review.clone(),
                filter: reviewing.filter,
                destination: reviewing.destination(),
            });
            self.items = items_of(reviewing);
            self.moved = moved_or_added_sessions(reviewing);
            self.contents.clear();
            self.heights = self.items.iter().map(estimated_height).collect();
            self.stack();
        }
        let words = Words {
            language: view.state.language(),
            reader: describer.reader,
            city: describer.reader_zone_name.to_owned(),
            width,
        };
        if self.words.as_ref() != Some(&words) {
            self.words = Some(words);
            self.contents.clear();
        }
    }

    fn stack(&mut self) {
        let mut top = 0.0;
        self.tops.clear();
        for height in &self.heights {
            self.tops.push(top);
            top += height;
        }
        self.tops.push(top);
    }

    fn top(&self, at: usize) -> f32 {
        self.tops.get(at).copied().unwrap_or_default()
    }

    fn whole_height(&self) -> f32 {
        self.tops.last().copied().unwrap_or_default()
    }
}

/// Shows the changes.
pub fn list_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut ListMemory,
    reviewing: &FileUnderReview,
    describer: &ChangeDescriber<'_>,
) {
    let width = ui.available_width() - 6.0;
    memory.prepare(view, reviewing, describer, width);
    if memory.items.is_empty() {
        memory.rows.clear();
        let key = if reviewing.row_counts_all_and_mine().0 > 0 {
            "review-none-mine"
        } else if reviewing.parsed.value.sessions.is_empty() {
            "review-no-sessions"
        } else {
            "review-nothing"
        };
        ui.add_space(space().xl);
        view.face(Role::Body, view.theme.ink_2).label(ui, &view.say(key));
        return;
    }
    let pane = ui.available_height();
    let mut area = ScrollArea::vertical().id_salt("review-list").auto_shrink(false).animated(false);
    let corrected = memory.corrected.take();
    if let Some(offset) = offset_to_focus(memory, pane).or(corrected) {
        area = area.vertical_scroll_offset(offset);
    }
    let shown = area.show_viewport(ui, |ui, viewport| {
        ui.set_height(memory.whole_height());
        ui.set_width(width);
        let list = view.say("review-list");
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| {
            node.set_role(egui::accesskit::Role::List);
            node.set_label(list.as_str());
        });
        items_ui(ui, view, memory, reviewing, describer, viewport, width)
    });
    memory.offset = shown.state.clamped_offset().y;
    if shown.inner.abs() > 0.5 {
        // Rows above what is seen turned out taller or lower than guessed: what is read stays where it is.
        memory.corrected = Some(memory.offset + shown.inner);
        ui.ctx().request_repaint();
    }
}

/// Where to scroll so that the row that the keyboard goes to is seen.
fn offset_to_focus(memory: &ListMemory, pane: f32) -> Option<f32> {
    let at = memory.focus_wanted?;
    let (top, bottom) = (memory.top(at), memory.top(at + 1));
    if top < memory.offset + DATE_ROW_HEIGHT {
        Some((top - DATE_ROW_HEIGHT).max(0.0))
    } else if bottom > memory.offset + pane {
        Some(bottom - pane + 12.0)
    } else {
        None
    }
}

/// Shows the items that are seen; returns by how much those above them grew.
fn items_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut ListMemory,
    reviewing: &FileUnderReview,
    describer: &ChangeDescriber<'_>,
    viewport: Rect,
    width: f32,
) -> f32 {
    let origin = ui.max_rect().min;
    let first = memory.tops.partition_point(|top| *top <= viewport.top()).saturating_sub(1);
    let mut top = memory.top(first);
    let mut at = first;
    let mut grown = 0.0;
    let mut changed = false;
    memory.rows.clear();
    while top < viewport.bottom() && at < memory.items.len() {
        let known = memory.heights.get(at).copied().unwrap_or_default();
        let place = Rect::from_min_size(pos2(origin.x, origin.y + top), vec2(width, known));
        let height = item_ui(ui, view, memory, reviewing, describer, at, place);
        if (height - known).abs() > 0.5 {
            changed = true;
            if top < viewport.top() {
                grown += height - known;
            }
            if let Some(slot) = memory.heights.get_mut(at) {
                *slot = height;
            }
        }
        top += height;
        at += 1;
    }
    if changed {
        memory.stack();
        ui.ctx().request_repaint();
    }
    grown
}

fn item_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut ListMemory,
    reviewing: &FileUnderReview,
    describer: &ChangeDescriber<'_>,
    at: usize,
    place: Rect,
) -> f32 {
    let Some(item) = memory.items.get(at).cloned() else { return 0.0 };
    if let Item::Day(date) = item {
        let said = dates::short_date_with_weekday(date, &view.state.words);
        let galley = view.face(Role::Small, view.theme.ink_2).galley(ui, &said, f32::INFINITY);
        let rect = Rect::from_min_size(
            place.min + vec2(0.0, DATE_ROW_HEIGHT - galley.size().y - 6.0),
            galley.size(),
        );
        let response = ui.interact(rect, ui.scope_id().with(("day", date)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &said));
        ui.painter().galley(rect.min, galley, view.theme.ink_2);
        return DATE_ROW_HEIGHT;
    }
    let Some(content) = content_of(memory, reviewing, view, describer, at, &item) else { return 0.0 };
    let hue = hue_of_item(reviewing, &item);
    let open = matches!(&item, Item::Row(row) if memory.open.as_ref() == Some(&row.session));
    let room = if open { memory.actions.height } else { 0.0 };
    let layout = RowLayout::of(ui, view, &content, hue, place.width(), room);
    let rect = Rect::from_min_size(place.min, vec2(place.width(), layout.height));
    let key = match &item {
        Item::Row(row) => row.session.to_string(),
        Item::Own(position) => position.to_string(),
        Item::Programme | Item::Day(_) => String::new(),
    };
    let id = ui.scope_id().with(("review-row", key));
    let response = ui.interact(rect, id, Sense::click());
    memory.rows.insert(id);
    response.widget_info(|| WidgetInfo::labeled(egui::Role::ListItem, true, &content.said));
    if matches!(item, Item::Row(_)) {
        ui.ctx().accesskit_node_builder(id, |node| node.set_expanded(open));
    }
    if memory.focus_wanted == Some(at) {
        memory.focus_wanted = None;
        response.request_focus();
        ui.ctx().request_repaint();
    }
    if response.has_focus() {
        row_keys(ui, memory, at, &item, id);
    }
    if response.clicked() {
        toggle(memory, &item);
    }
    layout.paint(ui, view.theme, rect, hue, response.hovered());
    crate::ui::widgets::focus_ring(
        ui,
        view.theme,
        &response,
        rect.shrink(3.0),
        crate::ui::theme::radius().chip,
    );
    let hint = response.hover_pos().and_then(|at| layout.hint_at(at - rect.min)).map(str::to_owned);
    if let Some(hint) = hint {
        on_hover(response, &hint);
    }
    if open && let Item::Row(row) = &item {
        let head = rect.min + vec2(layout.middle, layout.head - 2.0);
        let area = Rect::from_min_max(head, pos2(rect.right() - 150.0, f32::INFINITY));
        let builder = UiBuilder::new().max_rect(area).id_salt(("actions", row.session.as_str()));
        let inner = ui.scope_builder(builder, |ui| {
            actions::actions_ui(ui, view, &mut memory.actions, reviewing, row);
        });
        let used = inner.response.rect.height() + 4.0;
        if (used - memory.actions.height).abs() > 0.5 {
            memory.actions.height = used;
            ui.ctx().request_repaint();
        }
    }
    layout.height
}

fn row_keys(ui: &Ui, memory: &mut ListMemory, at: usize, item: &Item, id: Id) {
    let arrows = EventFilter { horizontal_arrows: true, vertical_arrows: true, ..EventFilter::default() };
    ui.memory_mut(|memory| memory.set_focus_lock_filter(id, arrows));
    let pressed = |key| ui.input_mut(|input| input.consume_key(Modifiers::NONE, key));
    let next = if pressed(Key::ArrowDown) {
        memory.next_row(Some(at), true)
    } else if pressed(Key::ArrowUp) {
        memory.next_row(Some(at), false)
    } else if pressed(Key::Home) {
        memory.next_row(None, true)
    } else if pressed(Key::End) {
        memory.next_row(Some(memory.items.len()), false)
    } else {
        if let Item::Row(row) = item {
            let open = memory.open.as_ref() == Some(&row.session);
            if pressed(if open { Key::ArrowLeft } else { Key::ArrowRight }) {
                toggle(memory, item);
                ui.ctx().request_repaint();
            }
        }
        None
    };
    if next.is_some() {
        memory.focus_wanted = next;
        ui.ctx().request_repaint();
    }
}

/// Opens a row, so that its texts are shown whole, or closes it. One at a time: what can be done is
/// asked of one session.
fn toggle(memory: &mut ListMemory, item: &Item) {
    let Item::Row(row) = item else { return };
    let before = memory.open.take();
    memory.actions = ActionsMemory::default();
    if before.as_ref() != Some(&row.session) {
        memory.open = Some(row.session.clone());
    }
    let is_touched = |id: &SessionId| *id == row.session || before.as_ref() == Some(id);
    for (at, item) in memory.items.iter().enumerate() {
        if matches!(item, Item::Row(row) if is_touched(&row.session)) {
            memory.contents.remove(&at);
        }
    }
}

/// The content of an item; made once, since comparing texts word by word costs more than painting them.
fn content_of(
    memory: &mut ListMemory,
    reviewing: &FileUnderReview,
    view: &View<'_>,
    describer: &ChangeDescriber<'_>,
    at: usize,
    item: &Item,
) -> Option<Rc<RowContent>> {
    if let Some(content) = memory.contents.get(&at) {
        return Some(content.clone());
    }
    let content = match item {
        Item::Row(row) => {
            let describer =
                ChangeDescriber { whole: memory.open.as_ref() == Some(&row.session), ..*describer };
            session_row(reviewing, row, &view.state.notebook, &describer, &memory.moved)?
        }
        Item::Programme => programme_row(reviewing, describer),
        Item::Own(position) => own_programme_session_row(reviewing, *position, describer)?,
        Item::Day(_) => return None,
    };
    let content = Rc::new(content);
    memory.contents.insert(at, content.clone());
    Some(content)
}
