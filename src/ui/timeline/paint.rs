//! Paints blocks. Decides nothing about where they are: geometry comes from `layout`.

use super::content::{Badge, BlockSummary};
use super::lines::LineCache;
use crate::ui::fonts::filled_icon_family;
use crate::ui::theme::{Theme, radius, space};
use crate::ui::typeset::{Face, Role};
use crate::ui::view::View;
use egui::{Color32, CornerRadius, FontId, Galley, Painter, Pos2, Rect, Stroke, StrokeKind, Ui, pos2, vec2};
use rostrum_app::SessionPhase;
use std::sync::Arc;

/// The width of the bar at a block's left edge, in points.
const BAR: f32 = 4.0;
/// From the bar to the text, in points.
const PAD_LEFT: f32 = 8.0;
/// From the text to the right edge, in points.
const PAD_RIGHT: f32 = 4.0;
/// Above and below the text, in points.
const PAD_Y: f32 = 5.0;
/// The radius of the dot that says "on now", in points.
const DOT: f32 = 4.0;
/// A block narrower than this shows no text, in points.
const LEAST_TEXT: f32 = 22.0;

/// A second line that is cut begins to tell something from this width on, in points.
const LEAST_SECOND_LINE: f32 = 96.0;

/// A piece of text and where it goes. Text is placed before the now line is painted, so that the line
/// can be left out where it would run through text.
pub enum PlacedText {
    /// Text.
    Text(Pos2, Arc<Galley>, Color32),
    /// A dot.
    Dot(Pos2, Color32),
    /// A line through text, from here so far to the right.
    Struck(Pos2, f32, Color32),
    /// A small open circle.
    Ring(Pos2, Color32),
}

impl PlacedText {
    /// What it covers, line by line.
    pub fn line_rects(&self) -> Vec<Rect> {
        match self {
            Self::Text(at, galley, _) => {
                galley.rows.iter().map(|row| row.rect().translate(at.to_vec2())).collect()
            }
            Self::Struck(..) => Vec::new(),
            Self::Dot(at, _) | Self::Ring(at, _) => {
                vec![Rect::from_center_size(*at, vec2(2.0 * DOT, 2.0 * DOT))]
            }
        }
    }

    /// Paints the block's fill below the lines of text that a vertical line runs through.
    pub fn cover_vertical_line(&self, painter: &Painter, theme: &Theme, summary: &BlockSummary<'_>, x: f32) {
        for line in self.line_rects().into_iter().filter(|line| line.x_range().expand(2.0).contains(x)) {
            painter.rect_filled(
                line.expand2(vec2(2.0, -1.0)),
                CornerRadius::ZERO,
                tones(theme, summary).fill,
            );
        }
    }

    /// Paints it.
    pub fn paint(self, painter: &Painter) {
        match self {
            Self::Text(at, galley, ink) => {
                painter.galley(at, galley, ink);
            }
            Self::Dot(at, ink) => {
                painter.circle_filled(at, DOT, ink);
            }
            Self::Ring(at, ink) => {
                painter.circle_stroke(at, DOT, Stroke::new(1.0, ink));
            }
            Self::Struck(at, width, ink) => {
                painter.hline(at.x..=at.x + width, at.y, Stroke::new(1.0, ink));
            }
        }
    }
}

/// The colours of a block.
pub struct Tones {
    bar: Color32,
    fill: Color32,
    /// Of its kind.
    pub label: Color32,
    /// Of its title.
    pub title: Color32,
    /// Whether both are set bold.
    pub bold: bool,
}

/// The colours of a block as it stands to the clock.
pub fn tones(theme: &Theme, summary: &BlockSummary<'_>) -> Tones {
    let hue = theme.kind.colour_of(summary.hue);
    let ended = summary.phase == SessionPhase::Past;
    Tones {
        bar: if ended { theme.border } else { hue },
        fill: match (summary.selected, ended) {
            (true, _) => theme.surface,
            (false, true) => theme.raised,
            (false, false) => theme.kind_tint.colour_of(summary.hue),
        },
        label: if ended { theme.ink_3 } else { hue },
        title: if ended { theme.ink_3 } else { theme.ink },
        bold: !ended,
    }
}

/// Paints a block's ground: bar, fill, and the outline of the selected one or of one brought forward.
pub fn paint_ground(
    painter: &Painter,
    theme: &Theme,
    rect: Rect,
    summary: &BlockSummary<'_>,
    hovered: bool,
    ring: bool,
) {
    let tones = tones(theme, summary);
    let corner = radius().block.min(rounded(rect.height() / 2.0));
    let bar = Rect::from_min_max(rect.min, pos2((rect.left() + 2.0 * BAR).min(rect.right()), rect.bottom()));
    painter.rect_filled(bar, CornerRadius { nw: corner, sw: corner, ne: 0, se: 0 }, tones.bar);
    let inner = Rect::from_min_max(pos2((rect.left() + BAR).min(rect.right()), rect.top()), rect.max);
    painter.rect_filled(inner, CornerRadius { nw: 2, sw: 2, ne: corner, se: corner }, tones.fill);
    let outline = if summary.selected || ring {
        Stroke::new(2.0, theme.kind.colour_of(summary.hue))
    } else if hovered {
        Stroke::new(1.0, theme.border)
    } else {
        return;
    };
    painter.rect_stroke(rect, CornerRadius::same(corner), outline, StrokeKind::Middle);
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "clamped to 0..=255")]
fn rounded(points: f32) -> u8 {
    points.clamp(0.0, 255.0) as u8
}

/// Paints the ring around the block that has the keyboard.
pub fn paint_focus(painter: &Painter, theme: &Theme, rect: Rect) {
    let corner = CornerRadius::same(radius().block + 3);
    painter.rect_stroke(rect.expand(2.0), corner, theme.focus_stroke(), StrokeKind::Inside);
}

/// Where the text of a block stands, in points.
pub struct TextArea {
    /// Its left edge.
    pub left: f32,
    /// How wide it is.
    pub width: f32,
    /// The height of a line.
    pub line: f32,
    /// Its upper edge.
    pub top: f32,
    /// Its lower edge.
    pub foot: f32,
}

impl TextArea {
    /// What a block leaves for its text; `None` where that is too little for any.
    pub fn of(view: &View<'_>, rect: Rect, summary: &BlockSummary<'_>) -> Option<Self> {
        let left = rect.left() + BAR + PAD_LEFT.min(rect.width() * 0.1);
        let width = (rect.right() - PAD_RIGHT - left).floor();
        let line = Role::Caption.line_height(summary.script).max(Role::Caption.line_height(view.script));
        let pad = PAD_Y.min(((rect.height() - line) / 2.0).max(0.0));
        let area = Self { left, width, line, top: rect.top() + pad, foot: rect.bottom() - pad };
        (width >= LEAST_TEXT && area.rows() > 0).then_some(area)
    }

    /// How many lines there is room for.
    fn rows(&self) -> usize {
        whole((self.foot - self.top + 1.0) / self.line)
    }
}

fn is_deadline(badge: &Badge) -> bool {
    matches!(badge, Badge::HandIn(_))
}

/// Places state, badges and the deadline at the foot of a block that has room for all; returns where they begin.
pub fn place_foot(
    ui: &Ui,
    view: &View<'_>,
    area: &TextArea,
    summary: &BlockSummary<'_>,
    pieces: &mut Vec<PlacedText>,
) -> f32 {
    let mut foot = place_badge_rows(ui, view, area, summary, [true, true], pieces);
    if let Some(state) = state_of(view, summary) {
        foot -= area.line;
        pieces.extend(state.place(ui, view, pos2(area.left, foot), area.width, area.line));
    }
    foot
}

/// Places the row of badges and the row of the deadline, where they are wanted and there is any.
fn place_badge_rows(
    ui: &Ui,
    view: &View<'_>,
    area: &TextArea,
    summary: &BlockSummary<'_>,
    [badges, deadline]: [bool; 2],
    pieces: &mut Vec<PlacedText>,
) -> f32 {
    let mut foot = area.foot;
    for (is_wanted, of_deadline) in [(badges, false), (deadline, true)] {
        let mut row = summary.badges.iter().filter(|badge| is_deadline(badge) == of_deadline).peekable();
        if is_wanted && row.peek().is_some() {
            foot -= area.line;
            pieces.extend(place_badges(ui, view, pos2(area.left, foot), area.width, summary, row));
        }
    }
    foot
}

/// Places the text of a block in a column: kind, title in as many lines as there is room for, state
/// and badges at the foot.
pub fn place_text_in_column(
    ui: &Ui,
    view: &View<'_>,
    cache: &mut LineCache,
    rect: Rect,
    summary: &BlockSummary<'_>,
) -> Vec<PlacedText> {
    let theme = view.theme;
    let tones = tones(theme, summary);
    let Some(area) = TextArea::of(view, rect, summary) else { return Vec::new() };
    let (left, width, line, rows) = (area.left, area.width, area.line, area.rows());
    let state = state_of(view, summary);
    // What is left out first where it is tight: badges, then the state, then the kind; but the kind
    // before the issuer's word that it does not take place.
    let is_told_first = rows == 2 && summary.status(view).is_some();
    let shows_label = rows >= 2 && !is_told_first;
    let shows_state = (rows >= 3 || is_told_first) && state.is_some();
    let shows_badges = rows >= 4 && !summary.badges.iter().all(is_deadline);
    // A deadline has a row of its own, where it is not crowded out by the others.
    let shows_deadline = rows >= 4 + usize::from(shows_badges) && summary.badges.iter().any(is_deadline);
    let taken = [shows_label, shows_state, shows_badges, shows_deadline];
    let title_rows = rows - taken.into_iter().map(usize::from).sum::<usize>();
    let mut pieces = Vec::new();
    let mut y = area.top;
    if shows_label {
        let face = weighted(view.face(Role::Caption, tones.label), tones.bold);
        pieces.push(PlacedText::Text(
            pos2(left, y),
            face.galley_elided(ui, &summary.label(view), width),
            tones.label,
        ));
        y += line;
    }
    let face = weighted(Face::new(Role::Caption, tones.title, summary.script), tones.bold);
    let lines = cache.fit(ui, face, summary.title, width, title_rows);
    let face = Face { weight: lines.weight, ..face };
    let galley = face.galley(ui, &lines.text, f32::INFINITY);
    pieces.extend(title_of(pos2(left, y), galley, tones.title, summary));
    let shown = [shows_badges, shows_deadline];
    let mut foot = place_badge_rows(ui, view, &area, summary, shown, &mut pieces);
    if let Some(state) = state.filter(|_| shows_state) {
        foot -= line;
        pieces.extend(state.place(ui, view, pos2(left, foot), width, line));
    }
    pieces
}

/// Places the text of a block in a row: the title in one line, and the start below it.
pub fn place_text_in_row(
    ui: &Ui,
    view: &View<'_>,
    cache: &mut LineCache,
    rect: Rect,
    seen_from: f32,
    summary: &BlockSummary<'_>,
    time: &str,
) -> Vec<PlacedText> {
    let theme = view.theme;
    let tones = tones(theme, summary);
    // A block that begins left of what is seen keeps its title in view.
    let mut left = (rect.left() + BAR + PAD_LEFT.min(6.0)).max(seen_from + space().xs);
    let right = rect.right() - PAD_RIGHT;
    if right - left < LEAST_TEXT {
        return Vec::new();
    }
    let line = Role::Caption.line_height(summary.script).max(Role::Caption.line_height(view.script));
    let two = rect.height() >= 2.0 * line + 2.0;
    let height = if two { 2.0 * line } else { line };
    let y = rect.center().y - height / 2.0;
    let bold = summary.mine || summary.phase == SessionPhase::Now;
    let mut pieces = Vec::new();
    let second = left;
    if summary.phase == SessionPhase::Now {
        pieces.push(PlacedText::Dot(pos2(left + DOT, y + line / 2.0), theme.now));
        left += 2.0 * DOT + space().xs;
    }
    if summary.mine {
        let star = star_galley(ui, theme.kind.colour_of(summary.hue));
        let at = pos2(left, y + (line - star.size().y) / 2.0);
        left += star.size().x + space().xs;
        pieces.push(PlacedText::Text(at, star, theme.kind.colour_of(summary.hue)));
    }
    if right - left >= LEAST_TEXT {
        let face = weighted(Face::new(Role::Caption, tones.title, summary.script), bold);
        let lines = cache.fit(ui, face, summary.title, (right - left).floor(), 1);
        let face = Face { weight: lines.weight, ..face };
        let galley = face.galley(ui, &lines.text, f32::INFINITY);
        pieces.extend(title_of(pos2(left, y), galley, tones.title, summary));
    }
    if two {
        let ink = if summary.phase == SessionPhase::Past { theme.ink_3 } else { theme.ink_2 };
        let face = weighted(view.face(Role::Caption, ink), bold);
        let whole = face.galley(ui, time, f32::INFINITY);
        let fits = second + whole.size().x <= right;
        let mut behind = second;
        // Half a time tells nothing; of more than a time the beginning still does.
        if fits || right - second >= LEAST_SECOND_LINE {
            let galley = if fits { whole } else { face.galley_elided(ui, time, right - second) };
            behind += galley.size().x + space().s;
            pieces.push(PlacedText::Text(pos2(second, y + line), galley, ink));
        }
        if let Some(state) = state_of(view, summary).filter(|_| summary.status(view).is_some()) {
            let placed = state.place(ui, view, pos2(behind, y + line), right - behind, line);
            let ends = placed.iter().flat_map(PlacedText::line_rects).map(|line| line.right() + space().s);
            behind = ends.fold(behind, f32::max);
            pieces.extend(placed);
        }
        // The star stands before the title already; the deadline comes before what there is of notes.
        let others = summary.badges.iter().filter(|badge| !is_deadline(badge) && **badge != Badge::Mine);
        let badges = summary.badges.iter().filter(|badge| is_deadline(badge)).chain(others);
        pieces.extend(place_badges(ui, view, pos2(behind, y + line), right - behind, summary, badges));
    }
    pieces
}

/// A title, with a line through each of its lines where the session does not take place then: the
/// word for it may have no room.
pub fn title_of(at: Pos2, galley: Arc<Galley>, ink: Color32, summary: &BlockSummary<'_>) -> Vec<PlacedText> {
    let struck = galley.rows.iter().filter(|_| summary.is_cancelled_or_postponed()).map(|row| {
        let row = row.rect().translate(at.to_vec2());
        PlacedText::Struck(row.left_center(), row.width(), ink)
    });
    let struck: Vec<PlacedText> = struck.collect();
    std::iter::once(PlacedText::Text(at, galley, ink)).chain(struck).collect()
}

/// How a block stands to the clock, or that it does not take place, in a word.
struct State {
    word: String,
    ink: Color32,
    dot: bool,
}

fn state_of(view: &View<'_>, summary: &BlockSummary<'_>) -> Option<State> {
    let theme = view.theme;
    if let Some(word) = summary.status(view) {
        return Some(State { word, ink: theme.warn, dot: false });
    }
    let word = summary.phase_word(view)?;
    match summary.phase {
        SessionPhase::Now => Some(State { word, ink: theme.now, dot: true }),
        SessionPhase::Next => Some(State { word, ink: theme.accent, dot: false }),
        _ => None,
    }
}

impl State {
    fn place(self, ui: &Ui, view: &View<'_>, at: Pos2, width: f32, line: f32) -> Vec<PlacedText> {
        let mut pieces = Vec::new();
        let mut left = at.x;
        if self.dot {
            pieces.push(PlacedText::Dot(pos2(left + DOT, at.y + line / 2.0), self.ink));
            left += 2.0 * DOT + space().xs;
        }
        // Half a word tells nothing; the dot alone still does.
        let galley = view.face(Role::Caption, self.ink).bold().galley(ui, &self.word, f32::INFINITY);
        if left + galley.size().x <= at.x + width {
            pieces.push(PlacedText::Text(pos2(left, at.y), galley, self.ink));
        }
        pieces
    }
}

fn place_badges<'b>(
    ui: &Ui,
    view: &View<'_>,
    at: Pos2,
    width: f32,
    summary: &BlockSummary<'_>,
    badges: impl Iterator<Item = &'b Badge>,
) -> Vec<PlacedText> {
    let line = Role::Caption.line_height(summary.script).max(Role::Caption.line_height(view.script));
    let mut left = at.x;
    let mut pieces = Vec::new();
    for badge in badges {
        let is_unread = matches!(badge, Badge::Changed | Badge::Added);
        let ink = if is_unread { view.theme.warn } else { view.theme.ink_2 };
        let face = weighted(view.face(Role::Caption, ink), is_unread);
        let (filled, text) = badge.icon_and_text(view);
        let mut galley = match filled {
            Some(_) => star_galley(ui, ink),
            None => face.galley(ui, &text, f32::INFINITY),
        };
        if left + galley.size().x > at.x + width
            && let Some(short) = badge.short_text(view, summary.span.start_date())
        {
            galley = face.galley(ui, &short, f32::INFINITY);
        }
        if left + galley.size().x > at.x + width {
            break;
        }
        let y = at.y + (line - galley.size().y) / 2.0;
        let next = left + galley.size().x + space().s;
        pieces.push(PlacedText::Text(pos2(left, y), galley, ink));
        left = next;
    }
    pieces
}

/// The filled star.
pub fn star_galley(ui: &Ui, ink: Color32) -> Arc<Galley> {
    let font = FontId::new(Role::Caption.size(), filled_icon_family());
    ui.painter().layout_no_wrap(crate::ui::icons::fill::STAR.to_owned(), font, ink)
}

/// The face in bold where that is wanted.
pub fn weighted(face: Face, bold: bool) -> Face {
    if bold { face.bold() } else { face }
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative, never large")]
fn whole(count: f32) -> usize {
    count.max(0.0) as usize
}
