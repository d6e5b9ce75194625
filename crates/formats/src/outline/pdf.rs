//! PDF in: glyphs with their positions, and the thin rules that tables are drawn with.
//!
//! Owns what a page shows and nothing of what it means; `layout` makes lines and tables of it.
//! Pictures are not read: a document of pictures alone is refused.

use super::document::{Document, Numbering};
use super::lattice::Rule;
use super::layout;
use super::read::{DocumentReading, read_document};
use super::segments::{Mark, Page};
use crate::panic_guard::run_catching_panics;
use crate::raw::Warnings;
use crate::{
    CancelToken, FileReadExplanation, FormatId, ReadError, ReadErrorKind, ReadHints, ReadResult,
    SourceLocation, bounds,
};
use hayro_interpret::font::{Glyph, GlyphRun};
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::page::Rotation;
use hayro_interpret::hayro_syntax::{LoadPdfError, Pdf};
use hayro_interpret::kurbo::{Affine, BezPath, PathEl, Point, Rect};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, DrawMode, DrawProps, Image, ImageDrawProps, InterpreterCache,
    InterpreterSettings, SoftMask, interpret_page,
};

/// The largest file that is read, in bytes.
const FILE_BYTES: usize = 64 * 1024 * 1024;
/// The most pages that are read.
const PAGES: usize = 300;
/// The most glyphs and rules that are kept, over all pages.
const MARKS: usize = 1_000_000;
/// A rule is at most so thick, in points.
const RULE_THICK: f64 = 2.5;
/// A rule is at least so long, in points.
const RULE_LONG: f64 = 8.0;
/// Glyph space counts a thousand units to the em (ISO 32000-1, section 9.2.4).
const UNITS: f64 = 1000.0;

/// Reads a PDF that holds text.
///
/// # Errors
/// A file that is too large, is locked or no PDF, holds only pictures, or has no session with day
/// and time.
pub fn read_pdf(bytes: &[u8], hints: &ReadHints) -> ReadResult {
    run_catching_panics(|| read(bytes, hints)?.result)
}

/// Reads a PDF that holds text, and says of each line what it was taken for.
///
/// # Errors
/// A file that is too large, is locked or no PDF, or holds only pictures.
pub fn explain_pdf(bytes: &[u8], hints: &ReadHints) -> Result<FileReadExplanation, ReadError> {
    run_catching_panics(|| Ok(read(bytes, hints)?.explain()))
}

fn read(bytes: &[u8], hints: &ReadHints) -> Result<DocumentReading, ReadError> {
    bounds::check_size(bytes, FILE_BYTES)?;
    let document = read_pages(bytes, &hints.cancel)?;
    read_document(document, FormatId::Pdf, hints, Warnings::default())
}

fn read_pages(bytes: &[u8], cancel: &CancelToken) -> Result<Document, ReadError> {
    let error = |kind| ReadError { place: SourceLocation::Whole, kind };
    let pdf = Pdf::new(bytes.to_vec()).map_err(|broken| match broken {
        LoadPdfError::Decryption(_) => error(ReadErrorKind::Unsupported("encrypted".to_owned())),
        LoadPdfError::Invalid => error(ReadErrorKind::Syntax("PDF".to_owned())),
    })?;
    let cache = InterpreterCache::new();
    let mut pages: Vec<Page> = Vec::new();
    let mut left = MARKS;
    for page in pdf.pages().iter().take(PAGES) {
        cancel.check()?;
        let settings = InterpreterSettings::default();
        // The box and the transform only matter to what is painted.
        let mut context =
            Context::new(Affine::IDENTITY, Rect::new(0.0, 0.0, 1.0, 1.0), &cache, pdf.xref(), settings);
        let mut reader = PageReader { page: Page::default(), turn: turn_of(page.rotation()), left };
        interpret_page(page, &mut context, &mut reader);
        left = reader.left;
        pages.push(reader.page);
        if left == 0 {
            break;
        }
    }
    if pages.iter().all(|page| page.marks.is_empty()) {
        return Err(error(ReadErrorKind::OnlyPictures));
    }
    let (blocks, page_starts) = layout::blocks_of(pages);
    let metadata = pdf.metadata();
    let date = metadata.modification_date.as_ref().or(metadata.creation_date.as_ref());
    let year = date.map(|date| i32::from(date.year)).filter(|year| (1990..=2199).contains(year));
    Ok(Document { blocks, numbering: Numbering::Paragraphs, title: None, year, page_starts })
}

/// Page space, which counts upwards, to reading space, which counts downwards.
fn turn_of(rotation: Rotation) -> Affine {
    match rotation {
        Rotation::None => Affine::new([1.0, 0.0, 0.0, -1.0, 0.0, 0.0]),
        Rotation::Horizontal => Affine::new([0.0, 1.0, 1.0, 0.0, 0.0, 0.0]),
        Rotation::Flipped => Affine::new([-1.0, 0.0, 0.0, 1.0, 0.0, 0.0]),
        Rotation::FlippedHorizontal => Affine::new([0.0, -1.0, -1.0, 0.0, 0.0, 0.0]),
    }
}

struct PageReader {
    page: Page,
    turn: Affine,
    /// How many marks more are kept.
    left: usize,
}

impl PageReader {
    fn keep_rule(&mut self, bounds: Rect) {
        let (width, height) = (bounds.width(), bounds.height());
        if width.min(height) > RULE_THICK
            || width.max(height) < RULE_LONG
            || !bounds.is_finite()
            || self.left == 0
        {
            return;
        }
        self.left -= 1;
        self.page.rules.push(if width > height {
            Rule { level: true, at: bounds.center().y, from: bounds.x0, to: bounds.x1 }
        } else {
            Rule { level: false, at: bounds.center().x, from: bounds.y0, to: bounds.y1 }
        });
    }

    /// One outline of a path: a thin filled box is a line, and so is each side of a drawn one.
    fn outline(&mut self, points: &[Point], is_stroke: bool) {
        let Some(first) = points.first() else { return };
        let bounds =
            points.iter().fold(Rect::from_points(*first, *first), |bounds, point| bounds.union_pt(*point));
        if bounds.width().min(bounds.height()) <= RULE_THICK {
            self.keep_rule(bounds);
        } else if is_stroke {
            for pair in points.windows(2) {
                if let [from, to] = pair {
                    self.keep_rule(Rect::from_points(*from, *to));
                }
            }
        }
    }
}

impl Device<'_> for PageReader {
    fn draw_path(&mut self, path: &BezPath, props: DrawProps<'_>, mode: &DrawMode) {
        let transform = self.turn * props.transform;
        let is_stroke = matches!(mode, DrawMode::Stroke(_) | DrawMode::FillAndStroke(..));
        let mut points: Vec<Point> = Vec::new();
        for element in path.elements() {
            match element {
                PathEl::MoveTo(to) => {
                    self.outline(&points, is_stroke);
                    points = vec![transform * *to];
                }
                PathEl::ClosePath => points.extend(points.first().copied()),
                PathEl::LineTo(to) | PathEl::QuadTo(_, to) | PathEl::CurveTo(_, _, to) => {
                    points.push(transform * *to)
                }
            }
        }
        self.outline(&points, is_stroke);
    }

    fn draw_glyph_run(&mut self, run: &GlyphRun<'_, '_>, props: DrawProps<'_>, _: &DrawMode) {
        let bold = run.glyphs().first().is_some_and(|glyph| match &**glyph {
            Glyph::Outline(glyph) => glyph.font_data().is_some_and(|font| {
                let named =
                    font.postscript_name.as_deref().is_some_and(|name| name.to_lowercase().contains("bold"));
                named || font.weight.is_some_and(|weight| weight >= 600)
            }),
            Glyph::Type3(_) => false,
        });
        for glyph in run.glyphs() {
            if self.left == 0 {
                return;
            }
            let text = match glyph.as_unicode() {
                Some(BfString::Char(c)) => c.to_string(),
                Some(BfString::String(text)) => text,
                None => continue,
            };
            let transform = self.turn * props.transform * glyph.transform();
            let at = transform * Point::ZERO;
            let along = transform * Point::new(1.0, 0.0) - at;
            let up = transform * Point::new(0.0, 1.0) - at;
            let advance = match &**glyph {
                Glyph::Outline(glyph) => glyph.advance_width(),
                Glyph::Type3(glyph) => glyph.advance_width(),
            };
            // Some fonts give their glyphs in ems, others in thousandths.
            let scale = if up.hypot() < 0.4 { UNITS } else { 1.0 };
            let size = up.hypot() * scale;
            let width =
                advance.map_or(size * 0.5, |advance| along.hypot() * scale * f64::from(advance) / UNITS);
            let is_level = along.x > 0.0 && along.y.abs() <= 0.2 * along.x;
            if !is_level || !at.is_finite() || !size.is_finite() || !(0.5..2_000.0).contains(&size) {
                continue;
            }
            self.left -= 1;
            self.page.marks.push(Mark { x: at.x, y: at.y, width, size, text, bold });
        }
    }

    fn push_clip_path(&mut self, _: &ClipPath) {}

    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'_>>, _: BlendMode) {}

    fn draw_image(&mut self, _: Image<'_, '_>, _: ImageDrawProps<'_>) {}

    fn pop_clip(&mut self) {}

    fn pop_transparency_group(&mut self) {}
}
