//! Text by role: size, weight, line height and family follow from the role and the language.

use super::fonts::{Script, Weight, family};
use super::rows;
use super::theme::type_scale;
use egui::text::{LayoutJob, TextFormat, TextWrapping};
use egui::{Color32, FontId, Galley, Label, Response, Ui};
use rostrum_locale::bounded_text::{
    MAX_GRAPHEMES_PER_LAYOUT, split_into_bounded_byte_ranges, truncated_with_ellipsis,
};
use rostrum_locale::line_breaks;
use rostrum_programme::LangTag;
use rostrum_text::script::is_unspaced_letter_or_punctuation;
use std::sync::Arc;

/// The typographic scale (`type` in assets/tokens.json), in points.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// Axis labels, chips, badges.
    Caption,
    /// Second lines, controls.
    Small,
    /// Running text.
    Body,
    /// The guiding question, headings in notes.
    Lead,
    /// A session's title.
    Title,
    /// The forum's name on its own page.
    Display,
}

impl Role {
    /// Size in points.
    pub fn size(self) -> f32 {
        let scale = type_scale();
        match self {
            Self::Caption => scale.caption,
            Self::Small => scale.small,
            Self::Body => scale.body,
            Self::Lead => scale.lead,
            Self::Title => scale.title,
            Self::Display => scale.display,
        }
    }

    /// Line height in points: long Chinese text needs more air than Latin text.
    pub fn line_height(self, script: Script) -> f32 {
        let heights = &type_scale().line_height;
        let factor = match self {
            Self::Title | Self::Display => heights.title,
            Self::Caption | Self::Small => heights.small.for_script(script),
            Self::Body | Self::Lead => heights.body.for_script(script),
        };
        (self.size() * factor).round()
    }
}

/// The line height of the prompter's type, in points.
pub fn prompter_line_height(size: f32, script: Script) -> f32 {
    (size * type_scale().line_height.prompter.for_script(script)).round()
}

/// The prompter's type at a size in points, which the reader chooses.
pub fn prompter_format(size: f32, script: Script, weight: Weight, colour: Color32) -> TextFormat {
    TextFormat {
        font_id: FontId::new(size, family(script, weight)),
        color: colour,
        line_height: Some(prompter_line_height(size, script)),
        valign: egui::Align::Center,
        ..TextFormat::default()
    }
}

/// How one stretch of text is set.
#[derive(Debug, Clone, Copy)]
pub struct Face {
    /// The role.
    pub role: Role,
    /// Regular or bold.
    pub weight: Weight,
    /// The colour, from the tokens.
    pub colour: Color32,
    /// By the language of the text.
    pub script: Script,
}

/// The script that a language is set in.
pub fn script_of(lang: &LangTag) -> Script {
    if lang.is_chinese() { Script::Han } else { Script::Latin }
}

/// The script of a text whose language is not stated: Han as soon as it holds a Han character, or the punctuation
/// of one.
pub fn script_of_text(text: &str) -> Script {
    if text.contains(is_unspaced_letter_or_punctuation) { Script::Han } else { Script::Latin }
}

/// Whether the last of several lines holds a single character besides punctuation.
fn ends_alone(galley: &Galley) -> bool {
    let mut rows = galley.rows.iter().rev();
    let last = rows.next();
    rows.next().is_some_and(|row| !row.ends_with_newline)
        && last.is_some_and(|row| row.glyphs.iter().filter(|glyph| glyph.chr.is_alphanumeric()).count() < 2)
}

/// Lays a text out so that no Han character stands alone on the last line. `lay_out` does it at a width.
pub fn lay_out_without_lone_last_char(
    script: Script,
    size: f32,
    wrap_width: f32,
    lay_out: impl Fn(f32) -> Arc<Galley>,
) -> Arc<Galley> {
    let galley = lay_out(wrap_width);
    // What is longer than this is laid out once.
    if galley.text().len() > 4 * MAX_GRAPHEMES_PER_LAYOUT || script == Script::Latin || !ends_alone(&galley) {
        return galley;
    }
    // One character (with its full stop) alone at the end is an orphan: a slightly narrower column
    // moves its neighbours down to it.
    (1..=4_u8)
        .map(|step| wrap_width - f32::from(step) * size)
        .filter(|width| *width > 4.0 * size)
        .map(&lay_out)
        .find(|narrower| !ends_alone(narrower))
        .unwrap_or(galley)
}

/// Tells whether egui has made its texture of glyphs anew, after which galleys that a view kept point
/// to nothing. It keeps a galley out of egui's own cache; when that cache is dropped with the texture,
/// another one comes back. Ask in every frame.
#[derive(Debug, Default)]
pub struct GlyphProbe(Option<Arc<Galley>>);

impl GlyphProbe {
    /// Whether galleys that were kept since the last call must be laid out anew.
    pub fn needs_relayout(&mut self, ui: &Ui) -> bool {
        let face = Face::new(Role::Body, ui.visuals().text_color(), Script::Latin);
        let galley = face.galley(ui, "0", f32::INFINITY);
        let same = self.0.as_ref().is_some_and(|known| Arc::ptr_eq(known, &galley));
        self.0 = Some(galley);
        !same
    }
}

/// Shows a text while the pointer rests on something; bounded.
pub fn on_hover(response: Response, text: &str) -> Response {
    response.on_hover_text(truncated_with_ellipsis(text, MAX_GRAPHEMES_PER_LAYOUT))
}

/// Lays a job out. The text of a paragraph is laid out whole, a piece after the other; that of a line, which has no end
/// on the screen, is bounded.
pub fn lay(ui: &Ui, job: LayoutJob) -> Arc<Galley> {
    ui.fonts_mut(|fonts| rows::lay_out_plain(fonts, job))
}

/// From this length on a label is shown in pieces, in bytes: only those in sight are laid out.
const IN_PIECES: usize = 4 * MAX_GRAPHEMES_PER_LAYOUT;

/// A label of several formats that wraps and whose text can be selected and copied, however long it is.
pub fn label_from_job(ui: &mut Ui, mut job: LayoutJob) -> Response {
    job.wrap.max_width = ui.available_width();
    if job.text.len() <= IN_PIECES {
        let galley = ui.fonts_mut(|fonts| rows::lay_out(fonts, job));
        return ui.add(Label::new(galley).selectable(true));
    }
    let width = job.wrap.max_width;
    let whole = ui.scope(|ui| {
        ui.spacing_mut().item_spacing.y = 0.0;
        for range in split_into_bounded_byte_ranges(&job.text, MAX_GRAPHEMES_PER_LAYOUT) {
            let Some(piece) = rows::slice_of_job(&job, range, width) else { continue };
            piece_ui(ui, piece);
        }
    });
    whole.response
}

/// One piece of a long label. Its height is remembered; out of sight it is only room, which is guessed before it was
/// seen.
fn piece_ui(ui: &mut Ui, piece: LayoutJob) {
    let width = piece.wrap.max_width;
    let id = egui::Id::unique(("piece", &piece.text, width.to_bits(), ui.pixels_per_point().to_bits()));
    let known: Option<f32> = ui.data(|data| data.get_temp(id));
    let guessed = || {
        let format = piece.sections.first().map(|section| &section.format);
        let (size, line) = format.map_or((1.0, 1.0), |it| (it.font_id.size, it.line_height.unwrap_or(0.0)));
        (piece.text.chars().count() as f32 * size * 0.5 / width.max(1.0)).ceil() * line
    };
    let height = known.unwrap_or_else(guessed);
    let place = egui::Rect::from_min_size(ui.cursor().min, egui::vec2(width, height));
    if !ui.is_rect_visible(place) {
        ui.allocate_space(place.size());
        return;
    }
    let galley = ui.fonts_mut(|fonts| rows::lay_out(fonts, piece));
    ui.data_mut(|data| data.insert_temp(id, galley.size().y));
    ui.add(Label::new(galley).selectable(true));
}

impl Face {
    /// A face of regular weight.
    pub fn new(role: Role, colour: Color32, script: Script) -> Self {
        Self { role, weight: Weight::Regular, colour, script }
    }

    /// The same in bold.
    pub fn bold(self) -> Self {
        Self { weight: Weight::Bold, ..self }
    }

    /// The font.
    pub fn font(&self) -> FontId {
        FontId::new(self.role.size(), family(self.script, self.weight))
    }

    /// The format of a section of a layout job.
    pub fn format(&self) -> TextFormat {
        TextFormat {
            font_id: self.font(),
            color: self.colour,
            line_height: Some(self.role.line_height(self.script)),
            valign: egui::Align::Center,
            ..TextFormat::default()
        }
    }

    /// A job that wraps at a width. The text is bounded; [`Face::label`] shows a longer one whole.
    pub fn job(&self, text: &str, wrap_width: f32) -> LayoutJob {
        self.whole_job(&truncated_with_ellipsis(text, MAX_GRAPHEMES_PER_LAYOUT), wrap_width)
    }

    fn whole_job(&self, text: &str, wrap_width: f32) -> LayoutJob {
        let mut job = LayoutJob::single_section(text.to_owned(), self.format());
        job.wrap = TextWrapping { max_width: wrap_width, ..TextWrapping::default() };
        job
    }

    /// The most signs that can be seen in some rows of a width: hardly one is narrower than a sixth of an em.
    pub fn max_signs_in(&self, width: f32, rows: usize) -> usize {
        let a_row = (width.max(0.0) / (self.role.size() / 6.0)).ceil().min(MAX_GRAPHEMES_PER_LAYOUT as f32);
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "between 0 and MOST")]
        let a_row = a_row as usize;
        (a_row + 8).saturating_mul(rows).min(MAX_GRAPHEMES_PER_LAYOUT)
    }

    /// Laid out at a width, for painting; bounded.
    pub fn galley(&self, ui: &Ui, text: &str, wrap_width: f32) -> Arc<Galley> {
        let job = self.job(text, wrap_width);
        match self.script {
            Script::Han => ui.fonts_mut(|fonts| rows::lay_out(fonts, job)),
            Script::Latin => lay(ui, job),
        }
    }

    /// One line, cut at the end of a word with an ellipsis where it does not fit.
    pub fn galley_elided(&self, ui: &Ui, text: &str, width: f32) -> Arc<Galley> {
        let mut job = self.job(&truncated_with_ellipsis(text, self.max_signs_in(width, 1)), width);
        job.wrap.max_rows = 1;
        job.wrap.break_anywhere = self.script == Script::Han;
        lay(ui, job)
    }

    /// Laid out at a width so that no Han character stands alone on the last line.
    pub fn galley_without_lone_last_char(&self, ui: &Ui, text: &str, wrap_width: f32) -> Arc<Galley> {
        lay_out_without_lone_last_char(self.script, self.role.size(), wrap_width, |width| {
            self.galley(ui, text, width)
        })
    }

    /// A label that wraps and whose text can be selected and copied. A long one is laid out whole, in pieces.
    pub fn label(&self, ui: &mut Ui, text: &str) -> Response {
        if text.len() <= MAX_GRAPHEMES_PER_LAYOUT {
            let galley = self.galley_without_lone_last_char(ui, text, ui.available_width());
            return ui.add(Label::new(galley).selectable(true));
        }
        let job = self.whole_job(text, ui.available_width());
        label_from_job(ui, job)
    }

    /// A title, selectable: a Chinese one broken at phrases.
    pub fn title(&self, ui: &mut Ui, text: &str, lang: &LangTag) -> Response {
        if text.len() > MAX_GRAPHEMES_PER_LAYOUT {
            return self.label(ui, text);
        }
        let width = ui.available_width();
        let job = self.job(&self.text_broken_at_phrases(ui, text, lang, width), width);
        ui.add(Label::new(job).selectable(true))
    }

    /// A bounded text, broken into lines of a width at phrases where it is Chinese.
    pub fn text_broken_at_phrases(&self, ui: &Ui, text: &str, lang: &LangTag, width: f32) -> String {
        let text = truncated_with_ellipsis(text, MAX_GRAPHEMES_PER_LAYOUT);
        if !lang.is_chinese() {
            return text.into_owned();
        }
        let measure = |text: &str| self.galley(ui, text, f32::INFINITY).size().x;
        line_breaks::wrap_lines(&text, width, &measure).join("\n")
    }

    /// A one-line label that is not selectable: for bars, chips and axis texts.
    pub fn line(&self, ui: &mut Ui, text: &str) -> Response {
        ui.add(Label::new(self.job(text, f32::INFINITY)).selectable(false))
    }
}
