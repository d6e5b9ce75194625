//! The guiding words of a frame, painted under headings that nothing is written under yet. They are on the
//! screen alone: never in the buffer, never in the notebook, gone with the first letter of their part.

use super::buffer::char_index_of_byte;
use super::highlight::script_of_note;
use crate::ui::typeset::{Face, Role, lay, on_hover, script_of_text};
use crate::ui::view::View;
use egui::text::CCursor;
use egui::{Galley, Id, Pos2, Rect, Role as AccessRole, Sense, Ui, WidgetInfo};
use rostrum_locale::intervention_frame::frame_hint_for;
use rostrum_markdown::empty_sections;
use rostrum_programme::LangTag;
use std::sync::Arc;

/// Where the text stands that guiding words are painted into.
pub struct NoteFieldLayout<'a> {
    /// The field.
    pub id: Id,
    /// What is shown in it, with what is being composed.
    pub text: &'a str,
    /// The same, laid out, and where.
    pub galley: &'a Galley,
    /// Its top left corner.
    pub at: Pos2,
    /// The width of its lines.
    pub width: f32,
}

/// Paints them. Returns those of the part that the caret stands in, for a screen reader.
pub fn placeholders_ui(
    ui: &mut Ui,
    view: &View<'_>,
    page: &NoteFieldLayout<'_>,
    language: &LangTag,
    caret: Option<usize>,
) -> Option<&'static str> {
    let mut beside = None;
    let line_height = Role::Body.line_height(script_of_note(page.text, view.script));
    for section in empty_sections(page.text) {
        let Some(hint) = frame_hint_for(section.title, language) else { continue };
        if caret.is_some_and(|caret| section.lines.contains(&caret) || section.lines.end == caret) {
            beside = Some(hint);
        }
        let cursor = CCursor::new(char_index_of_byte(page.text, section.lines.start));
        let first = page.galley.pos_from_cursor(cursor).translate(page.at.to_vec2());
        // A blank line stays before the heading that follows.
        let follows = section.lines.end < page.text.trim_end().len();
        let rows = section.rows.saturating_sub(usize::from(follows)).max(1);
        let galley = laid_out(ui, view, hint, page.width, rows, line_height);
        let rect = Rect::from_min_size(first.left_top(), galley.size());
        let response = ui.interact(rect, page.id.with(("hint", section.lines.start)), Sense::hover());
        response.widget_info(|| WidgetInfo::labeled(AccessRole::Label, true, hint));
        let elided = galley.elided;
        ui.painter().galley(rect.min, galley, view.theme.ink_3);
        if elided {
            on_hover(response, hint);
        }
    }
    beside
}

/// Guiding words at the width of the text, on as many rows as are blank there; what is more is elided.
fn laid_out(ui: &Ui, view: &View<'_>, hint: &str, width: f32, rows: usize, line_height: f32) -> Arc<Galley> {
    let face = Face::new(Role::Body, view.theme.ink_3, script_of_text(hint));
    let mut job = face.job(hint, width);
    for section in &mut job.sections {
        section.format.line_height = Some(line_height);
    }
    let whole = ui.fonts_mut(|fonts| crate::ui::rows::lay_out(fonts, job.clone()));
    if whole.rows.len() <= rows {
        return whole;
    }
    job.wrap.max_rows = rows;
    lay(ui, job)
}
