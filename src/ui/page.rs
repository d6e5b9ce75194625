//! What the pages in the middle are made of, a session's and the forum's: a column that scrolls by keys, and paragraphs
//! that can be quoted.

use super::icons;
use super::marked_text::{is_marked, marked_text_ui};
use super::menus::container_menu;
use super::quotes::{quote_in_intervention, quote_in_notes, words_menu_ui};
use super::theme::{radius, space, type_scale};
use super::typeset::{Face, Role, on_hover, script_of};
use super::view::View;
use super::widgets::focus_ring;
use egui::layers::ShapeIdx;
use egui::style::ScrollAnimation;
use egui::{Align, CornerRadius, Id, Key, Layout, Modifiers, Rect, ScrollArea, Sense, Shape, Ui};
use rostrum_app::{InterventionAction, QuoteRequest, SideTab};
use rostrum_locale::labels::language_name;
use rostrum_notebook::{NotePlace, QuoteSource};
use rostrum_programme::{LocalizedText, Paragraph};

/// The page itself, as something that the keyboard can be in: arrows scroll it then, and Tab goes on to its first
/// control.
pub fn page_anchor() -> Id {
    Id::unique("page-anchor")
}

/// Places it at the page's top, and gives it the keyboard where that is wanted.
pub fn anchor_ui(ui: &Ui, view: &View<'_>, wants_keyboard: &mut bool) {
    let area = ui.max_rect();
    let at = Rect::from_min_size(area.min, egui::vec2(area.width(), 1.0));
    let response = ui.interact(at, page_anchor(), Sense::focusable_noninteractive());
    let name = match view.state.open_session() {
        Some(session) => view.text(&session.title).to_owned(),
        None => view.say("overview-title"),
    };
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::Role::Region);
        node.set_label(name);
    });
    if std::mem::take(wants_keyboard) {
        response.request_focus();
    }
    focus_ring(ui, view.theme, &response, area.shrink(4.0), radius().block);
}

/// Whether what follows can wait: in the first frame of all, what lies below the window's edge is laid
/// out with the second, so that the window is there sooner.
pub fn can_wait_below_the_fold(ui: &Ui) -> bool {
    let waits = ui.ctx().cumulative_pass_nr() == 0 && ui.cursor().top() > ui.clip_rect().bottom();
    if waits {
        ui.ctx().request_repaint();
    }
    waits
}

/// How far an arrow key scrolls, in points: about three lines.
const ARROW: f32 = 72.0;

/// The keys of reading: they scroll the page while the keyboard is in it, or in no field and on no button.
fn scroll_by_keys(ui: &Ui) {
    let page = page_anchor();
    let elsewhere = ui
        .memory(|memory| memory.focused().is_some_and(|id| id != page) || memory.top_modal_layer().is_some());
    if !elsewhere {
        scroll_as_read(ui);
    }
}

/// Scrolls what is read by the keys of reading.
pub fn scroll_as_read(ui: &Ui) {
    let page = (ui.clip_rect().height() - ARROW).max(ARROW);
    let whole = 1.0e6;
    let steps = [
        (Key::ArrowDown, -ARROW),
        (Key::ArrowUp, ARROW),
        (Key::PageDown, -page),
        (Key::PageUp, page),
        (Key::Space, -page),
        (Key::End, -whole),
        (Key::Home, whole),
    ];
    for (key, by) in steps {
        if ui.input_mut(|input| input.consume_key(Modifiers::NONE, key)) {
            ui.scroll_with_delta(egui::vec2(0.0, by));
        }
    }
}

/// Left and right of a column of text, at least, in points.
const SIDE: f32 = 26.0;

/// The width of a pane whose column has its whole measure, in points.
pub fn widest() -> f32 {
    type_scale().measure_em * Role::Body.size() + 2.0 * SIDE
}

/// A scrolling column of text, never wider than the measure, in the middle of its pane.
pub fn column(ui: &mut Ui, salt: &str, add: impl FnOnce(&mut Ui)) {
    ScrollArea::vertical().id_salt(("column", salt)).auto_shrink([false, false]).show(ui, |ui| {
        scroll_by_keys(ui);
        let measure = widest() - 2.0 * SIDE;
        let width = (ui.available_width() - 2.0 * SIDE).clamp(120.0, measure);
        let left = ((ui.available_width() - width) / 2.0).max(SIDE);
        ui.horizontal_top(|ui| {
            ui.add_space(left - ui.spacing().item_spacing.x);
            ui.allocate_ui_with_layout(egui::vec2(width, 0.0), Layout::top_down(Align::Min), |ui| {
                ui.set_width(width);
                ui.add_space(space().l + space().xs);
                add(ui);
                ui.add_space(space().xxl);
            });
        });
    });
}

/// A text in the reader's language; where another language stands in, it says so.
pub fn localized_ui(ui: &mut Ui, view: &View<'_>, text: &LocalizedText, face: impl Fn(Face) -> Face) {
    let Some(found) = view.resolve(text) else { return };
    let base = Face::new(Role::Body, view.theme.ink, script_of(found.lang));
    if is_marked(found.text) {
        marked_text_ui(ui, view, found.text, script_of(found.lang));
    } else {
        face(base).label(ui, found.text);
    }
    if found.fell_back {
        let wanted = language_name(&view.state.content_language(), &view.state.words).into_owned();
        let shown = language_name(found.lang, &view.state.words).into_owned();
        let said = view.say_with("text-fell-back", &[("wanted", wanted.into()), ("shown", shown.into())]);
        view.face(Role::Caption, view.theme.ink_3).label(ui, &said);
    }
}

/// How many frames scroll to what was looked for: charts and long texts find their height in the first ones.
const SOUGHT_FRAMES: u32 = 3;

/// A ground below what is painted next, for [`mark_if_sought`].
pub fn ground_below(ui: &Ui) -> ShapeIdx {
    ui.painter().add(Shape::Noop)
}

/// Marks the part of a page that was looked for, and scrolls to it once.
pub fn mark_if_sought(ui: &Ui, view: &View<'_>, key: &str, ground: ShapeIdx, rect: egui::Rect) {
    if view.state.window.sought.as_ref().is_none_or(|sought| sought.key != key) {
        return;
    }
    let rect = rect.expand2(egui::vec2(space().xs, space().hair));
    let fill = Shape::rect_filled(rect, CornerRadius::same(radius().block), view.theme.accent_tint);
    ui.painter().set(ground, fill);
    scroll_if_sought(ui, view, key, rect);
}

/// Scrolls once to the part of a page that was looked for; for what is set apart anyway.
pub fn scroll_if_sought(ui: &Ui, view: &View<'_>, key: &str, rect: egui::Rect) {
    let Some(sought) = view.state.window.sought.as_ref().filter(|sought| sought.key == key) else { return };
    let id = egui::Id::unique("sought");
    let (number, frames) = ui.data(|data| data.get_temp::<(u64, u32)>(id)).unwrap_or_default();
    let frames = if number == sought.number { frames } else { 0 };
    if frames < SOUGHT_FRAMES {
        ui.scroll_to_rect_animation(rect, Some(Align::Center), ScrollAnimation::none());
        ui.data_mut(|data| data.insert_temp(id, (sought.number, frames + 1)));
        ui.ctx().request_repaint();
    }
}

/// Paragraphs, each of which can be quoted in the notes and in the intervention.
pub fn paragraphs_ui(ui: &mut Ui, view: &mut View<'_>, place: &NotePlace, paragraphs: &[Paragraph]) {
    for paragraph in Paragraph::for_reader(paragraphs, &view.state.content_language()) {
        let top = ui.cursor().min;
        let ground = ground_below(ui);
        let words = ui.scope(|ui| localized_ui(ui, view, &paragraph.text, |face| face)).response;
        mark_if_sought(ui, view, &format!("paragraph/{}", paragraph.id), ground, words.rect);
        container_menu(&words, view, |ui, view| {
            let sources = vec![QuoteSource::Paragraph(paragraph.id.clone())];
            let what = QuoteRequest { session: place.session().cloned(), sources };
            let quote = InterventionAction::Quote { what, caret: None };
            let text = view.text(&paragraph.text).to_owned();
            words_menu_ui(ui, view, place, ("menu-copy-paragraph", &text), Some(quote));
        });
        let area = egui::Rect::from_min_max(top, egui::pos2(ui.max_rect().right(), ui.min_rect().bottom()));
        quotes_on_hover(ui, view, place, area, paragraph);
        ui.add_space(space().xs);
    }
}

/// A quiet button in the margin of a paragraph, seen when the pointer or the keyboard is there: it quotes where the right
/// pane is.
fn quotes_on_hover(
    ui: &mut Ui,
    view: &mut View<'_>,
    place: &NotePlace,
    area: egui::Rect,
    paragraph: &Paragraph,
) {
    let at = egui::Rect::from_min_size(area.right_top() + egui::vec2(1.0, 0.0), egui::vec2(24.0, 24.0));
    let id = ui.scope_id().with(("quote", paragraph.id.as_str()));
    let near = ui.rect_contains_pointer(area.union(at));
    let in_intervention = view.state.window.side_tab == SideTab::Interventions;
    let key = if in_intervention { "quote-in-intervention" } else { "quote-in-notes" };
    if !margin_button(ui, view, (id, at, near), icons::QUOTES, key) {
        return;
    }
    if in_intervention {
        let sources = vec![QuoteSource::Paragraph(paragraph.id.clone())];
        quote_in_intervention(view, QuoteRequest { session: place.session().cloned(), sources });
    } else {
        let text = view.text(&paragraph.text).to_owned();
        quote_in_notes(view, place, &text);
    }
}

fn margin_button(
    ui: &mut Ui,
    view: &View<'_>,
    (id, rect, near): (egui::Id, egui::Rect, bool),
    icon: &str,
    key: &str,
) -> bool {
    let response = ui.interact(rect, id, egui::Sense::click());
    let name = view.say(key);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::Role::Button, true, &name));
    if near || response.has_focus() {
        let ink =
            if response.hovered() || response.has_focus() { view.theme.accent } else { view.theme.ink_3 };
        let galley = view.face(Role::Body, ink).galley(ui, icon, f32::INFINITY);
        ui.painter().galley(rect.center() - galley.size() / 2.0, galley, ink);
        focus_ring(ui, view.theme, &response, rect, radius().chip);
    }
    on_hover(response, &name).clicked()
}
