//! The rows of the palette: grouped, scrolled, with what was found in bold.

use crate::findable::Startable;
use crate::ui::icons;
use crate::ui::theme::{radius, space};
use crate::ui::typeset::{Face, Role, lay, script_of, script_of_text};
use crate::ui::view::View;
use egui::style::ScrollAnimation;
use egui::text::{LayoutJob, TextWrapping};
use egui::{
    CornerRadius, Galley, Id, Pos2, Rect, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2, vec2,
};
use rostrum_locale::labels::session_kind_and_number_short;
use rostrum_locale::{dates, session_times};
use rostrum_notebook::NotePlace;
use rostrum_programme::{Session, SessionId};
use rostrum_search::{Excerpt, FoundItem, FoundItemKind, Hit, HitGroup, SearchResults};
use std::ops::Range;
use std::sync::Arc;

/// The height of a group's head, in points.
const HEAD_HEIGHT: f32 = 30.0;
/// The height of a row of one line.
const ROW_HEIGHT: f32 = 36.0;
/// The height of a row with a second line.
const TALL_HEIGHT: f32 = 54.0;
/// About twelve rows are seen at once.
const LIST_HEIGHT: f32 = 12.0 * ROW_HEIGHT;
/// Where texts begin, after the dot or the icon.
const INDENT: f32 = 32.0;
/// Labels are at least this wide, so that most titles begin at one line.
const LABEL_WIDTH: f32 = 64.0;

/// The id of a row, by its number among all hits.
pub fn id_of(row: usize) -> Id {
    Id::unique(("palette-row", row))
}

/// One line of the list with its place in it.
enum Line<'f> {
    Head(&'f HitGroup),
    Row(usize, &'f Hit),
}

/// Shows the rows in so much height, with the chosen one in sight where it is to be revealed; returns the one that was
/// clicked.
pub fn rows_ui(
    ui: &mut Ui,
    view: &View<'_>,
    found: &SearchResults,
    commands: &[Startable],
    (chosen, reveal): (usize, bool),
    room: f32,
) -> Option<usize> {
    let (lines, total) = lay_lines(found);
    let height = total.min(LIST_HEIGHT).min(room.max(2.0 * TALL_HEIGHT));
    // The dialog remembers how high it was; the list takes what it needs all the same.
    let scroll = ScrollArea::vertical().max_height(height).min_scrolled_height(height);
    let scroll = scroll.auto_shrink([false, true]);
    let mut clicked = None;
    ui.spacing_mut().item_spacing.y = 0.0;
    scroll.show_viewport(ui, |ui, seen| {
        let width = ui.available_width();
        let (area, _) = ui.allocate_exact_size(vec2(width, total), Sense::hover());
        ui.ctx().accesskit_node_builder(ui.unique_id(), |node| node.set_role(egui::Role::ListBox));
        for (top, height, line) in &lines {
            let rect = Rect::from_min_size(area.min + vec2(0.0, *top), vec2(width, *height));
            let is_chosen = matches!(line, Line::Row(row, _) if *row == chosen);
            if is_chosen && reveal {
                // With the head above it, so that the list begins at its beginning.
                let above = if chosen == 0 { HEAD_HEIGHT } else { 0.0 };
                let wanted = rect.with_min_y(rect.top() - above);
                ui.scroll_to_rect_animation(wanted, None, ScrollAnimation::none());
            }
            // Rows out of sight are not laid out, but the chosen one always has its node.
            if (*top > seen.max.y || top + height < seen.min.y) && !is_chosen {
                continue;
            }
            match line {
                Line::Head(group) => head_ui(ui, view, group, rect),
                Line::Row(row, hit) => {
                    if row_ui(ui, view, *row, hit, commands, rect, is_chosen) {
                        clicked = Some(*row);
                    }
                }
            }
        }
    });
    clicked
}

/// Heads and rows from the top down, each with its top and height, and the height of all.
fn lay_lines(found: &SearchResults) -> (Vec<(f32, f32, Line<'_>)>, f32) {
    let mut lines = Vec::new();
    let mut top = 0.0;
    let mut row = 0;
    for group in &found.groups {
        lines.push((top, HEAD_HEIGHT, Line::Head(group)));
        top += HEAD_HEIGHT;
        for hit in &group.hits {
            let height = if hit.excerpt.is_some() { TALL_HEIGHT } else { ROW_HEIGHT };
            lines.push((top, height, Line::Row(row, hit)));
            top += height;
            row += 1;
        }
    }
    (lines, top + space().xs)
}

fn head_ui(ui: &mut Ui, view: &View<'_>, group: &HitGroup, rect: Rect) {
    let name = view.say(match group.kind {
        FoundItemKind::Session => "palette-sessions",
        FoundItemKind::Overview => "overview-title",
        FoundItemKind::Speaker => "session-speakers",
        FoundItemKind::Figure => "session-key-figures",
        FoundItemKind::Note => "notes-title",
        FoundItemKind::Intervention => "handin-interventions",
        FoundItemKind::FollowUp => "side-tab-follow-ups",
        FoundItemKind::Command => "palette-commands",
    });
    let shown = group.hits.len();
    let text = if shown < group.total {
        let numbers = [("shown", shown.into()), ("total", group.total.into())];
        format!("{name} · {}", view.say_with("palette-first-of", &numbers))
    } else {
        name
    };
    let face = view.face(Role::Caption, view.theme.ink_2).bold();
    let galley = face.galley(ui, &text, rect.width());
    let at = pos2(rect.left() + space().m, rect.bottom() - galley.size().y - space().xs);
    ui.painter().galley(at, galley, view.theme.ink_2);
    let response = ui.interact(rect, Id::unique(("palette-head", group.kind)), Sense::empty());
    response.widget_info(|| WidgetInfo::labeled(egui::Role::Label, true, &text));
}

/// Shows a row; true when it was clicked. Rows are not in the order of Tab: the keyboard stays in the
/// field, whose arrows move among them.
fn row_ui(
    ui: &mut Ui,
    view: &View<'_>,
    row: usize,
    hit: &Hit,
    commands: &[Startable],
    rect: Rect,
    chosen: bool,
) -> bool {
    let theme = view.theme;
    let response = ui.interact(rect, id_of(row), Sense::CLICK);
    let fill = match (chosen, response.hovered()) {
        (true, _) => theme.accent_tint,
        (false, true) => theme.raised,
        (false, false) => theme.surface,
    };
    ui.painter().rect_filled(rect, CornerRadius::same(radius().block), fill);
    let inner = rect.shrink2(vec2(space().m, 0.0));
    let said = match &hit.item {
        FoundItem::Session(id) => session_ui(ui, view, id, hit, inner),
        FoundItem::Overview => overview_ui(ui, view, hit, inner),
        FoundItem::Speaker(id, _) => {
            part_ui(ui, view, Some(id), hit.excerpt.as_ref(), icons::BOOK_OPEN, inner)
        }
        FoundItem::Figure(id, _) => {
            part_ui(ui, view, id.as_ref(), hit.excerpt.as_ref(), icons::BOOK_OPEN, inner)
        }
        FoundItem::Note { place, .. }
        | FoundItem::Intervention { place, .. }
        | FoundItem::FollowUp { place, .. } => note_ui(ui, view, place, hit.excerpt.as_ref(), inner),
        FoundItem::Command(at) => command_ui(ui, view, commands.get(*at).copied(), hit, inner),
    };
    response.widget_info(|| WidgetInfo::labeled(egui::Role::ListBoxOption, true, &said));
    ui.ctx().accesskit_node_builder(response.id, |node| node.set_selected(chosen));
    response.clicked()
}

/// Dot, label, title, date and time; below, what was found in its text.
fn session_ui(ui: &Ui, view: &View<'_>, id: &SessionId, hit: &Hit, rect: Rect) -> String {
    let theme = view.theme;
    let Some(session) = view.state.shown_programme().session(id) else { return String::new() };
    let span = view.state.shown_programme().span(session);
    let words = &view.state.words;
    let middle = first_line(rect, hit.excerpt.is_some());
    ui.painter().circle_filled(pos2(rect.left() + 6.0, middle), 4.0, theme.kind.colour_of(view.hue(session)));
    let day = dates::short_date_with_weekday(span.start_date(), words);
    let when = format!("{day}  {}", session_times::said(&span, words));
    let when = view.face(Role::Caption, theme.ink_2).galley(ui, &when, f32::INFINITY);
    let when_left = rect.right() - when.size().x;
    paint(ui, view, when, when_left, middle);
    let label = session_kind_and_number_short(session, words);
    let left = rect.left() + INDENT - space().m;
    let width = (when_left - left - space().l).max(0.0);
    let face = view.face(Role::Caption, theme.ink_2);
    let galley = marked(ui, view, face, &label, &hit.label, width * 0.4);
    let title_left = left + galley.size().x.max(LABEL_WIDTH) + space().s;
    paint(ui, view, galley, left, middle);
    let (title, face) = title_of(view, session);
    let width = (when_left - title_left - space().l).max(0.0);
    let galley = marked(ui, view, face, title, &hit.title, width);
    paint(ui, view, galley, title_left, middle);
    if let Some(excerpt) = &hit.excerpt {
        second_line(ui, view, excerpt, title_left, rect);
    }
    let times = session_times::with_zone(&span, &view.state.forum_zone_name(), words);
    view.say_with(
        "palette-session-said",
        &[("label", label.into()), ("title", title.into()), ("day", day.into()), ("times", times.into())],
    )
}

/// The forum's name; below, what was found in its introduction, goals, targets or figures.
fn overview_ui(ui: &Ui, view: &View<'_>, hit: &Hit, rect: Rect) -> String {
    let theme = view.theme;
    let left = rect.left() + INDENT - space().m;
    let middle = first_line(rect, hit.excerpt.is_some());
    let icon = view.face(Role::Small, theme.ink_2).galley(ui, icons::BOOK_OPEN, f32::INFINITY);
    paint(ui, view, icon, rect.left(), middle);
    let Some(title) = view.resolve(&view.state.shown_programme().title) else { return String::new() };
    let face = Face::new(Role::Small, theme.ink, script_of(title.lang));
    let galley = marked(ui, view, face, title.text, &hit.title, rect.right() - left);
    paint(ui, view, galley, left, middle);
    if let Some(excerpt) = &hit.excerpt {
        second_line(ui, view, excerpt, left, rect);
    }
    let values = [("page", view.say("overview-title").into()), ("title", title.text.into())];
    view.say_with("palette-overview-said", &values)
}

/// The line, and below it the session that it was written for.
fn note_ui(ui: &Ui, view: &View<'_>, place: &NotePlace, line: Option<&Excerpt>, rect: Rect) -> String {
    let Some(line) = line else { return String::new() };
    let owner = match place {
        NotePlace::Forum | NotePlace::Mission(_) => view.say("palette-forum"),
        NotePlace::Session(id) | NotePlace::Intervention(id, _) => owner_name(view, id),
    };
    line_and_owner(ui, view, (line, &owner), icons::NOTE_PENCIL, rect);
    view.say_with("palette-note-said", &[("session", owner.into()), ("line", (&line.text).into())])
}

/// A speaker or a figure, and below it the session that it belongs to; without one it is the forum's.
fn part_ui(
    ui: &Ui,
    view: &View<'_>,
    session: Option<&SessionId>,
    line: Option<&Excerpt>,
    icon: &str,
    rect: Rect,
) -> String {
    let Some(line) = line else { return String::new() };
    let owner = session.map_or_else(|| view.say("palette-forum"), |id| owner_name(view, id));
    line_and_owner(ui, view, (line, &owner), icon, rect);
    view.say_with("palette-overview-said", &[("page", owner.into()), ("title", (&line.text).into())])
}

fn owner_name(view: &View<'_>, id: &SessionId) -> String {
    match view.state.shown_programme().session(id) {
        Some(session) => {
            let label = session_kind_and_number_short(session, &view.state.words);
            format!("{label} · {}", title_of(view, session).0)
        }
        None => format!("{} · {id}", view.say("palette-unlisted")),
    }
}

fn line_and_owner(ui: &Ui, view: &View<'_>, (line, owner): (&Excerpt, &str), icon: &str, rect: Rect) {
    let theme = view.theme;
    let left = rect.left() + INDENT - space().m;
    let middle = first_line(rect, true);
    let icon = view.face(Role::Small, theme.ink_2).galley(ui, icon, f32::INFINITY);
    paint(ui, view, icon, rect.left(), middle);
    let face = Face::new(Role::Small, theme.ink, script_of_text(&line.text));
    let galley = marked(ui, view, face, &line.text, &line.ranges, rect.right() - left);
    paint(ui, view, galley, left, middle);
    let galley = view.face(Role::Caption, theme.ink_2).galley_elided(ui, owner, rect.right() - left);
    paint(ui, view, galley, left, second_middle(rect));
}

/// The name, and its first key at the right.
fn command_ui(ui: &Ui, view: &View<'_>, command: Option<Startable>, hit: &Hit, rect: Rect) -> String {
    let theme = view.theme;
    let Some(command) = command else { return String::new() };
    let name = command.name(&view.state.words);
    let middle = rect.center().y;
    let mut right = rect.right();
    let keys = match command {
        Startable::Command(command) => command.key_combinations(),
        Startable::Help(_) => &[],
    };
    if let Some(chord) = keys.first() {
        let keys = chord.display_text(&view.state.words, cfg!(target_os = "macos"));
        let galley = view.face(Role::Caption, theme.ink_2).galley(ui, &keys, f32::INFINITY);
        let cap = Rect::from_min_max(
            pos2(right - galley.size().x - 12.0, middle - 11.0),
            pos2(right, middle + 11.0),
        );
        let corner = CornerRadius::same(radius().chip);
        ui.painter().rect(cap, corner, theme.raised, Stroke::new(1.0, theme.hairline), StrokeKind::Inside);
        paint(ui, view, galley, cap.left() + 6.0, middle);
        right = cap.left() - space().l;
    }
    let left = rect.left() + INDENT - space().m;
    let icon = view.face(Role::Small, theme.ink_3).galley(ui, icons::CARET_RIGHT, f32::INFINITY);
    paint(ui, view, icon, rect.left(), middle);
    let galley = marked(ui, view, view.face(Role::Small, theme.ink), &name, &hit.title, right - left);
    paint(ui, view, galley, left, middle);
    name
}

fn title_of<'s>(view: &View<'_>, session: &'s Session) -> (&'s str, Face) {
    let found = view.resolve(&session.title);
    let script = found.map_or(view.script, |found| script_of(found.lang));
    (found.map_or("", |found| found.text), Face::new(Role::Small, view.theme.ink, script))
}

fn second_line(ui: &Ui, view: &View<'_>, excerpt: &Excerpt, left: f32, rect: Rect) {
    let face = Face::new(Role::Caption, view.theme.ink_2, script_of_text(&excerpt.text));
    let galley = marked(ui, view, face, &excerpt.text, &excerpt.ranges, rect.right() - left);
    paint(ui, view, galley, left, second_middle(rect));
}

/// The middle of a row's first line.
fn first_line(rect: Rect, tall: bool) -> f32 {
    if tall { rect.top() + 18.0 } else { rect.center().y }
}

fn second_middle(rect: Rect) -> f32 {
    rect.bottom() - 17.0
}

fn paint(ui: &Ui, view: &View<'_>, galley: Arc<Galley>, left: f32, middle: f32) {
    let at = Pos2::new(left, middle - galley.size().y / 2.0);
    ui.painter().galley(at, galley, view.theme.ink);
}

/// One line with stretches of it in bold and in the accent's colour, cut where it does not fit.
fn marked(
    ui: &Ui,
    view: &View<'_>,
    face: Face,
    text: &str,
    ranges: &[Range<usize>],
    width: f32,
) -> Arc<Galley> {
    let plain = face.format();
    let found = Face { colour: view.theme.accent, ..face.bold() }.format();
    let mut job = LayoutJob {
        wrap: TextWrapping { max_width: width, max_rows: 1, break_anywhere: true, ..TextWrapping::default() },
        ..LayoutJob::default()
    };
    let mut from = 0;
    for range in ranges {
        job.append(text.get(from..range.start).unwrap_or_default(), 0.0, plain.clone());
        job.append(text.get(range.clone()).unwrap_or_default(), 0.0, found.clone());
        from = range.end;
    }
    job.append(text.get(from..).unwrap_or_default(), 0.0, plain);
    lay(ui, job)
}
