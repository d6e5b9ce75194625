//! The editor: a text widget over a buffer, its composition, its commands, and the edits it sends.
//!
//! The notebook is the truth and holds committed text only. The buffer may also hold what an input
//! method is composing; while it does, nothing is sent, counted or undone, and losing the focus or
//! leaving the note drops it.

use super::buffer::{NoteBuffer, byte_index_of_char, char_index_of_byte};
use super::ghosts;
use super::highlight::HighlightedText;
use super::keys::consume_exact;
use super::marks::{FindHighlights, paint_find_highlights};
use crate::ui::composition::composing_after;
use crate::ui::theme::{space, type_scale};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use egui::scroll_area::ScrollBarVisibility;
use egui::text::{CCursor, CCursorRange};
use egui::{
    Event, EventFilter, Frame, Id, ImeEvent, Key, Margin, Modifiers, Pos2, Rect, ScrollArea, Shape, TextEdit,
    Ui,
};
use rostrum_app::Action;
use rostrum_markdown::{
    EditWithSelection, Selection, indent_list_items, outdent_list_items, splice_between_at_caret,
};
use rostrum_notebook::{NotePlace, Splice};

/// Blank around the text, in points: level with the heads of the other panes.
const MARGIN: Margin = Margin { left: 18, right: 18, top: 16, bottom: 24 };

/// From so many bytes on words are higher than any window: in lines of the widest measure some three hundred.
const SURELY_SCROLLED: usize = 40_000;

/// What the editor remembers between frames.
#[derive(Default)]
pub struct EditorMemory {
    place: Option<NotePlace>,
    /// The notebook's text, and what is being composed in it.
    buffer: String,
    /// The notebook's text when the composition began; `None` when nothing is being composed.
    composed_over: Option<String>,
    laid: HighlightedText,
    /// Whether the keyboard was in the editor in the last frame.
    pub has_focus: bool,
    wants_focus: bool,
    /// Where the caret belongs: set with the next frame, and scrolled to.
    wanted: Option<Selection>,
    /// Whether a command of this frame has changed the buffer; the notebook follows after the frame.
    changed_here: bool,
    /// Whether the caret stands in a list, so that Tab indents instead of leaving.
    in_list: bool,
    /// Where the caret is, in bytes of the note, once the keyboard was in it.
    pub caret_at: Option<usize>,
    /// Where the caret is painted, for the picker that opens at it.
    pub caret_rect: Option<Rect>,
}

impl EditorMemory {
    /// Whether an input method is composing.
    pub fn is_composing(&self) -> bool {
        self.composed_over.is_some()
    }

    /// The field of the text that is shown.
    pub fn id(&self) -> Option<Id> {
        self.place.as_ref().map(id_of)
    }

    /// Puts the keyboard into the editor with the next frame.
    pub fn request_focus(&mut self) {
        self.wants_focus = true;
    }

    /// Selects a stretch of the note with the next frame, and scrolls to it.
    pub fn select(&mut self, selection: Selection) {
        self.wanted = Some(selection);
    }

    /// Takes up the notebook's text where it differs: another note, an undo, a quotation. Returns
    /// whether it is another note.
    pub fn take_up_notebook_text(&mut self, view: &View<'_>) -> bool {
        let place = view.state.edited_text_place();
        let text = view.state.notebook.text(&place);
        let moved = self.place.as_ref() != Some(&place);
        let overtaken = self.composed_over.as_ref().is_some_and(|base| base != text);
        if moved {
            self.wants_focus |= self.has_focus;
            self.wanted = None;
            self.caret_at = None;
            self.place = Some(place);
        }
        if moved || overtaken {
            self.composed_over = None;
        }
        if !self.is_composing() && self.buffer != text {
            text.clone_into(&mut self.buffer);
        }
        moved
    }

    /// What is selected now, in bytes of the note.
    pub fn selection(&self, ui: &Ui) -> Selection {
        if let Some(wanted) = self.wanted {
            return wanted;
        }
        let known = self
            .place
            .as_ref()
            .and_then(|place| TextEdit::load_state(ui, id_of(place)))
            .and_then(|state| state.cursor.char_range());
        match known {
            Some(range) => Selection {
                anchor: byte_index_of_char(&self.buffer, range.secondary.index.0),
                caret: byte_index_of_char(&self.buffer, range.primary.index.0),
            },
            None => Selection::caret(self.buffer.len()),
        }
    }

    /// The note's text without a composition, when there is none.
    pub fn text(&self) -> &str {
        self.composed_over.as_deref().unwrap_or(&self.buffer)
    }

    /// Makes a change that a command asks for, as one step of undo, and leaves the keyboard here.
    pub fn apply_change(&mut self, view: &mut View<'_>, change: EditWithSelection) {
        self.drop_composition();
        let Some(place) = self.place.clone() else { return };
        if view.state.read_only_reason().is_some() || change.splice.apply(&mut self.buffer).is_err() {
            return;
        }
        self.changed_here = true;
        self.wanted = Some(change.selection);
        self.wants_focus = true;
        if change.splice.removed != change.splice.inserted {
            view.push(Action::EditNote { place, splice: change.splice, typing: false });
        }
    }

    /// Lets go of what is laid out; shown again, it is laid out anew.
    pub fn let_go_of_layout(&mut self) {
        self.laid = HighlightedText::default();
    }

    /// Takes back what is being composed: the committed text wins.
    pub fn drop_composition(&mut self) {
        if let Some(base) = self.composed_over.take() {
            self.buffer = base;
        }
    }
}

/// The widget's id: one a note, so that each keeps its own caret.
fn id_of(place: &NotePlace) -> Id {
    Id::unique(("note", place))
}

/// Shows the editor in what is left of the pane.
pub fn editor_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut EditorMemory,
    marked: FindHighlights<'_>,
    hint: &str,
) {
    let Some(place) = memory.place.clone() else { return };
    let id = id_of(&place);
    let editable = view.state.read_only_reason().is_none();
    tab_in_lists(ui, view, memory, id);
    let followed = std::mem::take(&mut memory.wants_focus);
    if followed {
        ui.memory_mut(|mem| mem.request_focus(id));
    }
    // A note that the keyboard comes to for the first time goes on at its end.
    let fresh =
        followed && TextEdit::load_state(ui, id).and_then(|state| state.cursor.char_range()).is_none();
    let at_end = fresh.then(|| Selection::caret(memory.buffer.len()));
    let wanted = memory.wanted.take().or(at_end);
    if let Some(selection) = wanted {
        let mut state = TextEdit::load_state(ui, id).unwrap_or_default();
        let cursor = |byte: usize| CCursor::new(char_index_of_byte(&memory.buffer, byte));
        state.cursor.set_char_range(Some(CCursorRange {
            primary: cursor(selection.caret),
            secondary: cursor(selection.anchor),
            h_pos: None,
        }));
        TextEdit::store_state(ui, id, state);
    }

    let focused = ui.memory(|mem| mem.has_focus(id));
    if !focused {
        memory.drop_composition();
    }
    let before = TextEdit::load_state(ui, id).and_then(|state| state.cursor.char_range());
    // What the widget starts from is the notebook's text, or what a command of this frame made of it.
    let changed_here = std::mem::take(&mut memory.changed_here);
    let made = (changed_here && !memory.is_composing()).then(|| memory.buffer.clone());
    let notebook = view.state.notebook.text(&place);
    let base = made.as_deref().unwrap_or(notebook);
    let composing = focused && ui.input(|input| composing_after(&input.events, memory.is_composing()));
    let only_composed = ui.input(|input| input.events.iter().all(is_preedit_or_motion));

    let mut laid = std::mem::take(&mut memory.laid);
    let (theme, script) = (view.theme, view.script);
    let mut layouter = |ui: &Ui, text: &dyn egui::TextBuffer, width: f32| {
        laid.layout(ui, theme, script, text.as_str(), width)
    };
    let in_list = memory.in_list;
    let height = ui.available_height();
    // The bar takes of the text's width. Shown only once the text was found to be too high, it would have all of it laid
    // out a second time, while egui still holds on to the first: some 170 bytes a letter.
    let bar = match memory.buffer.len() {
        SURELY_SCROLLED.. => ScrollBarVisibility::AlwaysVisible,
        _ => ScrollBarVisibility::VisibleWhenNeeded,
    };
    let scroll = ScrollArea::vertical().id_salt(("note-scroll", &place)).auto_shrink([false, false]);
    let scroll = scroll.scroll_bar_visibility(bar);
    let shown = scroll.show(ui, |ui| {
        let behind = ui.painter().add(Shape::Noop);
        let mut buffer = NoteBuffer(&mut memory.buffer);
        let mut fixed = buffer.0.as_str();
        let edit = if editable { TextEdit::multiline(&mut buffer) } else { TextEdit::multiline(&mut fixed) };
        let output = edit
            .id(id)
            .frame(Frame::new().inner_margin(MARGIN))
            .font(view.face(Role::Body, theme.ink).font())
            .desired_width(type_scale().measure_em * Role::Body.size() + MARGIN.sum().x)
            .min_size(egui::vec2(0.0, height))
            .event_filter(EventFilter {
                tab: in_list,
                horizontal_arrows: true,
                vertical_arrows: true,
                // Escape closes what is open elsewhere; the keyboard stays with the text.
                escape: true,
            })
            .layouter(&mut layouter)
            .show(ui);
        paint_find_highlights(ui, view, &memory.buffer, &output.galley, output.galley_pos, marked, behind);
        if memory.buffer.is_empty() && editable {
            let width = output.response.response.rect.width() - MARGIN.sum().x;
            let galley = view.face(Role::Body, theme.ink_3).galley_without_lone_last_char(ui, hint, width);
            ui.painter().galley(output.galley_pos, galley, theme.ink_3);
        }
        let range = output.cursor_range.or_else(|| output.state.cursor.char_range());
        let guiding = match &place {
            NotePlace::Intervention(session, intervention) => {
                let language = view
                    .state
                    .notebook
                    .intervention(session, intervention)
                    .map(|intervention| &intervention.language);
                let page = ghosts::NoteFieldLayout {
                    id,
                    text: &memory.buffer,
                    galley: &output.galley,
                    at: output.galley_pos,
                    width: output.response.response.rect.width() - MARGIN.sum().x,
                };
                let caret = range.map(|range| byte_index_of_char(&memory.buffer, range.primary.index.0));
                language.and_then(|language| ghosts::placeholders_ui(ui, view, &page, language, caret))
            }
            NotePlace::Forum | NotePlace::Mission(_) | NotePlace::Session(_) => None,
        };
        memory.caret_rect = range
            .map(|range| output.galley.pos_from_cursor(range.primary).translate(output.galley_pos.to_vec2()));
        if let Some(caret) = memory.caret_rect
            && wanted.is_some()
        {
            ui.scroll_to_rect(caret.expand(space().xl), None);
        }
        (output, range, guiding)
    });
    let (output, range, guiding) = shown.inner;
    memory.laid = laid;

    let mut state = output.state.clone();
    state.clear_undoer();
    state.store(ui.ctx(), id);
    let hint = Some(hint).filter(|_| memory.buffer.is_empty());
    name_for_readers(ui, view, id, hint, guiding);

    let response = &output.response.response;
    memory.has_focus = response.has_focus();
    if !editable {
        return;
    }
    let clicked_away = memory.is_composing() && (response.clicked() || response.drag_started());
    if clicked_away {
        memory.drop_composition();
    } else if composing {
        // What was typed or committed in the same frame as the composition began is not lost.
        let without = without_preedit(&memory.buffer, range);
        let committed = memory.composed_over.take().unwrap_or_else(|| base.to_owned());
        if !only_composed && let Some(splice) = Splice::between(&committed, &without) {
            view.push(Action::EditNote { place, splice, typing: true });
            memory.composed_over = Some(without);
        } else {
            memory.composed_over = Some(committed);
        }
    } else {
        let composed_over = memory.composed_over.take();
        let base = composed_over.as_deref().unwrap_or(base);
        let caret = range
            .map_or(memory.buffer.len(), |range| byte_index_of_char(&memory.buffer, range.primary.index.0));
        if base != memory.buffer {
            if let Some(splice) = splice_between_at_caret(base, &memory.buffer, caret) {
                view.push(Action::EditNote { place, splice, typing: true });
            }
        } else if wanted.is_none() && memory.has_focus && moved(before, range) {
            view.push(Action::EndTypingRun);
        }
        if memory.has_focus || wanted.is_some() || memory.caret_at.is_some() {
            memory.caret_at = Some(caret);
        }
        memory.in_list = indent_list_items(&memory.buffer, Selection::caret(caret)).is_some();
    }
}

/// Whether the caret was moved; where it was not known before, it was only put there.
fn moved(before: Option<CCursorRange>, after: Option<CCursorRange>) -> bool {
    matches!((before, after), (Some(before), Some(after)) if before != after)
}

/// Whether an event can't have changed committed text.
fn is_preedit_or_motion(event: &Event) -> bool {
    !matches!(
        event,
        Event::Ime(ImeEvent::Commit(_) | ImeEvent::DeleteSurrounding { .. })
            | Event::Text(_)
            | Event::Paste(_)
            | Event::Cut
            | Event::Key { pressed: true, .. }
    )
}

/// The buffer without what is being composed: the widget keeps that selected.
fn without_preedit(buffer: &str, range: Option<CCursorRange>) -> String {
    let Some(range) = range else { return buffer.to_owned() };
    let (a, b) = (
        byte_index_of_char(buffer, range.primary.index.0),
        byte_index_of_char(buffer, range.secondary.index.0),
    );
    let mut text = buffer.to_owned();
    text.replace_range(a.min(b)..a.max(b), "");
    text
}

/// Tab and Shift+Tab move list items; elsewhere Tab goes on to the next widget.
fn tab_in_lists(ui: &Ui, view: &mut View<'_>, memory: &mut EditorMemory, id: Id) {
    if memory.is_composing() || !ui.memory(|mem| mem.has_focus(id)) || !memory.in_list {
        return;
    }
    let pressed = |modifiers: Modifiers| ui.input_mut(|input| consume_exact(input, modifiers, Key::Tab));
    let selection = memory.selection(ui);
    if pressed(Modifiers::NONE)
        && let Some(change) = indent_list_items(&memory.buffer, selection)
    {
        memory.apply_change(view, change);
    }
    if pressed(Modifiers::SHIFT)
        && let Some(change) = outdent_list_items(&memory.buffer, selection)
    {
        memory.apply_change(view, change);
    }
    // Where the item can go no further, Tab is no tab in the text.
    ui.input_mut(|input| {
        input.events.retain(|event| !matches!(event, Event::Key { key: Key::Tab, pressed: true, .. }))
    });
}

/// What a screen reader calls the editor, the hint of an empty note, and that of the part that the caret is in.
fn name_for_readers(ui: &Ui, view: &View<'_>, id: Id, hint: Option<&str>, guiding: Option<&str>) {
    ui.ctx().accesskit_node_builder(id, |node| {
        let title = match view.state.open_session() {
            Some(session) => view.text(&session.title),
            None => view.text(&view.state.shown_programme().title),
        };
        node.set_label(view.say_with("notes-of", &[("title", title.into())]));
        if let Some(hint) = hint {
            node.set_placeholder(hint);
        }
        if let Some(guiding) = guiding {
            node.set_description(guiding);
        }
    });
}

/// Where things open that belong to the caret.
pub fn position_below_caret(memory: &EditorMemory, pane: Rect) -> Pos2 {
    match memory.caret_rect {
        Some(caret) if pane.contains(caret.center()) => caret.left_bottom() + egui::vec2(0.0, space().xs),
        _ => pane.left_top() + egui::vec2(space().l, space().xl),
    }
}
