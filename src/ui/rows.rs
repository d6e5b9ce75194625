//! Text set in rows as Chinese wants it: egui knows what may not begin a row, but lets opening marks end one and parts
//! numbers from their units. Where its rows would, they are filled here instead.
//!
//! Everything that is laid out passes here, so that a text of any length costs what is seen of it: a line is bounded, a
//! paragraph is laid out piece by piece. egui takes about a kilobyte for each letter that it lays out at once, and keeps
//! each text that it was asked for until the next frame.
//!
//! Owns no rule (`locale::phrases` has them) and no cache: egui's own remembers every piece, as long as it is asked for in
//! each frame; who keeps a galley instead keeps its pieces too ([`KnownPieces`]).

use egui::Galley;
use egui::epaint::text::FontsView;
use egui::epaint::util::hash;
use egui::text::{LayoutJob, LayoutSection};
use rostrum_locale::bounded_text::{
    MAX_GRAPHEMES_PER_LAYOUT, byte_offset_after_graphemes, truncated_with_ellipsis,
};
use rostrum_locale::line_breaks::is_line_break_allowed;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// Lays a text out at its job's width, with the rows of Chinese.
pub fn lay_out(fonts: &mut FontsView<'_>, job: LayoutJob) -> Arc<Galley> {
    lay_out_with(fonts, job, &well_filled, &mut KnownPieces::default())
}

/// As [`lay_out`]; of a long paragraph only the pieces that were not laid out before.
pub fn lay_out_with_known_pieces(
    fonts: &mut FontsView<'_>,
    job: LayoutJob,
    known: &mut KnownPieces,
) -> Arc<Galley> {
    lay_out_with(fonts, job, &well_filled, known)
}

/// Lays a text out at its job's width, with the rows that egui makes.
pub fn lay_out_plain(fonts: &mut FontsView<'_>, job: LayoutJob) -> Arc<Galley> {
    lay_out_with(fonts, job, &|fonts, job| fonts.layout_job(job), &mut KnownPieces::default())
}

/// Pieces of long paragraphs that stand, by what was asked for. A key in a word of a million letters would else have all of
/// it laid out anew, beside what stands.
#[derive(Default)]
pub struct KnownPieces(HashMap<u64, Piece>);

/// A piece as far as its rows are kept, and how many bytes of the text are in them.
#[derive(Clone)]
struct Piece {
    galley: Arc<Galley>,
    bytes: usize,
}

impl KnownPieces {
    /// Forgets all of them.
    pub fn clear(&mut self) {
        self.0.clear();
    }

    /// Lets go of pieces whose rows are in no galley any more.
    pub fn let_go_of_unused(&mut self) {
        self.0.retain(|_, piece| piece.galley.rows.iter().any(|row| Arc::strong_count(&row.row) > 1));
    }
}

type LayOut<'a> = &'a dyn Fn(&mut FontsView<'_>, LayoutJob) -> Arc<Galley>;

fn lay_out_with(
    fonts: &mut FontsView<'_>,
    job: LayoutJob,
    lay_out: LayOut<'_>,
    known: &mut KnownPieces,
) -> Arc<Galley> {
    if job.text.len() <= MAX_GRAPHEMES_PER_LAYOUT {
        return lay_out(fonts, job);
    }
    if !job.wrap.max_width.is_finite() || job.wrap.max_rows != usize::MAX {
        return lay_out(fonts, bounded_job(job));
    }
    let job = Arc::new(job);
    in_pieces(fonts, job.clone(), lay_out, known)
        .unwrap_or_else(|| fonts.layout_job(bounded_job((*job).clone())))
}

/// A job of which no more is left than is laid out at once, marked where it was cut.
fn bounded_job(job: LayoutJob) -> LayoutJob {
    let text = truncated_with_ellipsis(&job.text, MAX_GRAPHEMES_PER_LAYOUT).into_owned();
    if text.len() == job.text.len() {
        return job;
    }
    // Up to the mark.
    let kept = text.char_indices().next_back().map_or(0, |(at, _)| at);
    let mut sections = job.sections;
    let count = sections.iter().take_while(|section| section.byte_range.start.0 < kept).count();
    sections.truncate(count.max(1));
    if let Some(last) = sections.last_mut() {
        last.byte_range.end = text.len().into();
    }
    LayoutJob { text, sections, ..job }
}

/// A long paragraph, a piece after the other. The last row of a piece is where the next begins, so the rows are those
/// that the whole would have.
fn in_pieces(
    fonts: &mut FontsView<'_>,
    job: Arc<LayoutJob>,
    lay_out: LayOut<'_>,
    known: &mut KnownPieces,
) -> Option<Arc<Galley>> {
    let mut pieces = Vec::new();
    let mut ends = Vec::new();
    let mut start = 0;
    loop {
        let rest = job.text.get(start..)?;
        let mut end = byte_offset_after_graphemes(rest, MAX_GRAPHEMES_PER_LAYOUT);
        if end == 0 {
            end = rest.char_indices().nth(MAX_GRAPHEMES_PER_LAYOUT).map_or(rest.len(), |(at, _)| at);
        }
        let asked = slice_of_job(&job, start..start + end, job.wrap.max_width)?;
        let is_last = end == rest.len();
        let key = hash((&asked, is_last));
        let Piece { galley, bytes } = match known.0.get(&key) {
            Some(piece) => piece.clone(),
            None => {
                let piece = piece_of(lay_out(fonts, asked), rest, end, is_last)?;
                known.0.insert(key, piece.clone());
                piece
            }
        };
        let rows = galley.rows.len();
        let newline = galley.rows.last().is_some_and(|row| row.ends_with_newline);
        pieces.push(galley);
        if is_last {
            break;
        }
        start += bytes;
        ends.push((ends.last().map_or(0, |(row, _)| *row) + rows, newline));
    }
    let pixels_per_point = pieces.first()?.pixels_per_point;
    let mut galley = Galley::concat(job, &pieces, pixels_per_point);
    // `concat` takes each piece for a paragraph of its own.
    for (row, newline) in ends {
        galley.rows.get_mut(row.checked_sub(1)?)?.ends_with_newline = newline;
    }
    Some(Arc::new(galley))
}

/// What is kept of a piece that was laid out, `end` bytes of the rest of a text: all but its last row, which the next piece
/// begins with; of the last piece everything.
fn piece_of(galley: Arc<Galley>, rest: &str, end: usize, is_last: bool) -> Option<Piece> {
    if is_last {
        return Some(Piece { galley, bytes: end });
    }
    let kept = galley.rows.len().saturating_sub(1).max(1);
    let of_row = |row: &egui::epaint::text::PlacedRow| row.glyphs.len() + usize::from(row.ends_with_newline);
    let chars: usize = galley.rows.iter().take(kept).map(of_row).sum();
    let bytes = rest.char_indices().nth(chars).map_or(end, |(at, _)| at).min(end);
    (bytes > 0).then(|| Piece { galley: Arc::new(first_rows(&galley, kept)), bytes })
}

/// A galley without the rows behind the first few.
fn first_rows(galley: &Galley, count: usize) -> Galley {
    let mut galley = galley.clone();
    for row in galley.rows.drain(count..) {
        galley.num_vertices -= row.visuals.mesh.vertices.len();
        galley.num_indices -= row.visuals.mesh.indices.len();
    }
    galley.rect = galley.rows.iter().fold(egui::Rect::NOTHING, |all, row| all.union(row.rect()));
    galley
}

fn well_filled(fonts: &mut FontsView<'_>, job: LayoutJob) -> Arc<Galley> {
    if !job.wrap.max_width.is_finite() || job.wrap.max_rows != usize::MAX || job.wrap.break_anywhere {
        return fonts.layout_job(job);
    }
    let job = Arc::new(job);
    let galley = fonts.layout_job((*job).clone());
    if rows_end_well(&galley) { galley } else { refilled(fonts, job).unwrap_or(galley) }
}

/// Whether each row ends where a line may, as far as Chinese is concerned.
fn rows_end_well(galley: &Galley) -> bool {
    let mut before: Vec<char> = Vec::new();
    galley.rows.iter().zip(galley.rows.iter().skip(1)).all(|(row, next)| {
        if row.ends_with_newline {
            return true;
        }
        let Some(first) = next.glyphs.first() else { return true };
        before.clear();
        before.extend(row.glyphs.iter().map(|glyph| glyph.chr));
        // Where a long Latin word had to be broken there was no choice.
        let in_word = before.last().is_some_and(char::is_ascii) && first.chr.is_ascii();
        (in_word && !before.ends_with(&[' '])) || is_line_break_allowed(&before, first.chr)
    })
}

/// The same text with its rows filled here.
fn refilled(fonts: &mut FontsView<'_>, job: Arc<LayoutJob>) -> Option<Arc<Galley>> {
    let mut pieces = Vec::new();
    // Whether the row after which a piece stands ends softly.
    let mut soft = Vec::new();
    let mut start = 0;
    loop {
        let rest = job.text.get(start..)?;
        let len = if job.break_on_newline { rest.find('\n').unwrap_or(rest.len()) } else { rest.len() };
        let rows = rows_of(fonts, &job, start..start + len)?;
        let count = rows.len();
        for (at, row) in rows.into_iter().enumerate() {
            pieces.push(fonts.layout_job(slice_of_job(&job, row, f32::INFINITY)?));
            soft.push(at + 1 < count);
        }
        start += len + 1;
        if start > job.text.len() {
            break;
        }
    }
    let pixels_per_point = pieces.first()?.pixels_per_point;
    let mut galley = Galley::concat(job, &pieces, pixels_per_point);
    if galley.rows.len() != soft.len() {
        return None;
    }
    // `concat` takes each piece for a paragraph of its own.
    for (row, soft) in galley.rows.iter_mut().zip(soft) {
        row.ends_with_newline &= !soft;
    }
    Some(Arc::new(galley))
}

/// Fills the rows of one paragraph; a row is a range of the job's text.
fn rows_of(fonts: &mut FontsView<'_>, job: &LayoutJob, paragraph: Range<usize>) -> Option<Vec<Range<usize>>> {
    let whole = fonts.layout_job(slice_of_job(job, paragraph.clone(), f32::INFINITY)?);
    let glyphs = &whole.rows.first()?.glyphs;
    let chars: Vec<char> = glyphs.iter().map(|glyph| glyph.chr).collect();
    // Byte offsets of the characters: one glyph stands for each of them.
    let text = job.text.get(paragraph.clone())?;
    let bytes: Vec<usize> = text.char_indices().map(|(at, _)| paragraph.start + at).collect();
    if bytes.len() != chars.len() {
        return None;
    }
    let mut rows = Vec::new();
    let mut first = 0;
    let mut at = 0;
    while let (Some(glyph), Some(begin)) = (glyphs.get(at), glyphs.get(first)) {
        if glyph.max_x() - begin.pos.x <= job.wrap.max_width || at == first {
            at += 1;
            continue;
        }
        let end = row_end(&chars, first, at);
        rows.push(*bytes.get(first)?..*bytes.get(end)?);
        first = end;
        at = end;
    }
    let last = bytes.get(first).copied().unwrap_or(paragraph.end);
    rows.push(last..paragraph.end);
    Some(rows)
}

/// Where a row ends that begins with one character and has no room for another.
fn row_end(chars: &[char], first: usize, too_far: usize) -> usize {
    let ends = || (first + 1..=too_far).rev();
    let before = |end: usize| chars.get(first..end).unwrap_or_default();
    let next = |end: usize| chars.get(end).copied().unwrap_or(' ');
    ends()
        .find(|end| is_line_break_allowed(before(*end), next(*end)))
        // A long address or word: after one of its marks, else anywhere.
        .or_else(|| ends().find(|end| before(*end).last().is_some_and(char::is_ascii_punctuation)))
        .unwrap_or(too_far)
}

/// A stretch of a job, set at a width.
pub fn slice_of_job(job: &LayoutJob, range: Range<usize>, max_width: f32) -> Option<LayoutJob> {
    let mut sections = Vec::new();
    for section in &job.sections {
        let bytes = &section.byte_range;
        let (start, end) = (bytes.start.0.max(range.start), bytes.end.0.min(range.end));
        if start < end {
            let byte_range = (start - range.start).into()..(end - range.start).into();
            sections.push(LayoutSection { byte_range, ..section.clone() });
        }
    }
    // An empty row is as high as the text around it.
    if sections.is_empty() {
        let section = job.sections.iter().rev().find(|section| section.byte_range.start.0 <= range.start);
        let section = section.or(job.sections.first())?.clone();
        sections.push(LayoutSection { byte_range: 0.into()..0.into(), leading_space: 0.0, ..section });
    }
    let mut wrap = job.wrap.clone();
    wrap.max_width = max_width;
    let text = job.text.get(range)?.to_owned();
    Some(LayoutJob {
        text,
        sections,
        wrap,
        keep_trailing_whitespace: true,
        break_on_newline: job.break_on_newline,
        halign: job.halign,
        justify: job.justify,
        first_row_min_height: job.first_row_min_height,
        round_output_to_gui: job.round_output_to_gui,
    })
}
