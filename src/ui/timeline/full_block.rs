//! A block with room for more than its title: who speaks, which points are answered, how my note begins.

use super::content::BlockSummary;
use super::lines::LineCache;
use super::paint::{PlacedText, TextArea, place_foot, title_of, tones, weighted};
use crate::ui::icons;
use crate::ui::theme::space;
use crate::ui::typeset::{Face, Role, script_of};
use crate::ui::view::View;
use egui::{Rect, Ui, pos2};
use rostrum_markdown::{Block, blocks_of};
use rostrum_notebook::NotePlace;
use rostrum_programme::{QuestionPoint, Speaker};

/// From this size on a block is told in full, in points.
const LEAST_WIDTH: f32 = 176.0;
const LEAST_HEIGHT: f32 = 120.0;
/// A line of a note that is longer than this is not looked at, in bytes: it is read anew in each frame.
const LONGEST_LINE: usize = 2_000;
/// The most lines of a title.
const TITLE_LINES: usize = 3;

/// Whether a block has room to be told in full.
pub fn is_roomy(rect: Rect) -> bool {
    rect.width() >= LEAST_WIDTH && rect.height() >= LEAST_HEIGHT
}

/// Places kind, whole title, speakers and points from the top; the first line of my note, state and badges at the foot.
/// What has no room is left out from the end: points first, then the speakers.
pub fn place_full_text(
    ui: &Ui,
    view: &View<'_>,
    cache: &mut LineCache,
    rect: Rect,
    summary: &BlockSummary<'_>,
) -> Vec<PlacedText> {
    let theme = view.theme;
    let tones = tones(theme, summary);
    let Some(area) = TextArea::of(view, rect, summary) else { return Vec::new() };
    let line = area.line;
    let mut pieces = Vec::new();
    let mut foot = place_foot(ui, view, &area, summary, &mut pieces);
    if let Some(first) = first_line_of_note(view, summary)
        && foot - line > area.top + 2.0 * line
    {
        foot -= line;
        let face = view.face(Role::Caption, theme.ink_2);
        let text = format!("{} {first}", icons::NOTE_PENCIL);
        pieces.push(PlacedText::Text(
            pos2(area.left, foot),
            face.galley_elided(ui, &text, area.width),
            face.colour,
        ));
    }
    let mut y = area.top;
    let label = weighted(view.face(Role::Caption, tones.label), tones.bold);
    let galley = label.galley_elided(ui, &summary.label(view), area.width);
    pieces.push(PlacedText::Text(pos2(area.left, y), galley, tones.label));
    y += line;
    let rows = rows_between(y, foot, line).min(TITLE_LINES);
    if rows == 0 {
        return pieces;
    }
    let (title, script) = match view.resolve(&summary.session.title) {
        Some(found) => (found.text, script_of(found.lang)),
        None => (summary.title, summary.script),
    };
    let face = weighted(Face::new(Role::Small, tones.title, script), tones.bold);
    let lines = cache.fit(ui, face, title, area.width, rows);
    let galley = Face { weight: lines.weight, ..face }.galley(ui, &lines.text, f32::INFINITY);
    let height = galley.size().y;
    pieces.extend(title_of(pos2(area.left, y), galley, tones.title, summary));
    y += height + space().hair;
    let quiet = view.face(Role::Caption, if tones.bold { theme.ink_2 } else { theme.ink_3 });
    if let Some(speakers) = speakers(view, &summary.session.speakers) {
        let rows = rows_between(y, foot, line).min(2);
        if rows > 0 {
            let lines = cache.fit(ui, quiet, &speakers, area.width, rows);
            let galley = Face { weight: lines.weight, ..quiet }.galley(ui, &lines.text, f32::INFINITY);
            let height = galley.size().y;
            pieces.push(PlacedText::Text(pos2(area.left, y), galley, quiet.colour));
            y += height + space().hair;
        }
    }
    let points = summary.session.guiding_question.iter().flat_map(|question| &question.points);
    let indent = space().l;
    for (point, _) in points.zip(0..rows_between(y, foot, line)) {
        let centre = pos2(area.left + 5.0, y + line / 2.0);
        if is_answered(view, summary, point) {
            let tick = label.galley(ui, icons::CHECK, f32::INFINITY);
            let at = centre - tick.size() / 2.0;
            pieces.push(PlacedText::Text(at, tick, tones.label));
        } else {
            pieces.push(PlacedText::Ring(centre, tones.label));
        }
        let text = view.text(&point.text);
        let galley = quiet.galley_elided(ui, text, area.width - indent);
        pieces.push(PlacedText::Text(pos2(area.left + indent, y), galley, quiet.colour));
        y += line;
    }
    pieces
}

#[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "never negative, never large")]
fn rows_between(top: f32, foot: f32, line: f32) -> usize {
    ((foot - top) / line).max(0.0) as usize
}

fn first_line_of_note(view: &View<'_>, summary: &BlockSummary<'_>) -> Option<String> {
    let note = view.state.notebook.text(&NotePlace::Session(summary.session.id.clone()));
    // A line alone is looked at: notes may be long, and every block asks in every frame.
    let lines = note.lines().filter(|line| !line.trim().is_empty() && line.len() <= LONGEST_LINE);
    lines.filter_map(|line| blocks_of(line).first().map(Block::text)).find(|text| !text.trim().is_empty())
}

/// Who speaks, by name or by office, in the order of the programme.
fn speakers(view: &View<'_>, speakers: &[Speaker]) -> Option<String> {
    let named = speakers.iter().filter_map(|speaker| {
        let said = speaker.name.as_ref().or(speaker.role.as_ref()).or(speaker.affiliation.as_ref())?;
        Some(view.text(said).to_owned())
    });
    let mut all: Vec<String> = named.collect();
    all.dedup();
    (!all.is_empty()).then(|| all.join(&view.say("list-separator")))
}

fn is_answered(view: &View<'_>, summary: &BlockSummary<'_>, point: &QuestionPoint) -> bool {
    let interventions = view.state.notebook.interventions_of(&summary.session.id);
    interventions.iter().any(|intervention| intervention.points.iter().any(|known| known.point == point.id))
}
