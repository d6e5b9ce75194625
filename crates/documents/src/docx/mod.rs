//! Word documents out. The library writes the package; what it has no words for (languages, other
//! names of fonts, the marks of footnotes) is put into its parts afterwards.

mod characters;
mod direction;
mod parts;
mod styles;

use super::model::{Block, Document, Layout, Paragraph, Style, Table, TableKind, TextRun};
use super::origin::StatementOrigin;
use characters::{NOTE_MARK, clean};
use direction::{goes_right_to_left, parted_by_direction};
use docx_rs::{
    AbstractNumbering, BorderType, BreakType, Docx, Footer, Footnote, Header, IndentLevel, Level, LevelJc,
    LevelOverride, LevelText, LineSpacing, NumberFormat, Numbering, NumberingId, PageMargin, PageNum,
    Paragraph as P, Run as R, RunFonts, SpecialIndentType, Start, Table as T, TableBorder,
    TableBorderPosition, TableBorders, TableCell, TableCellMargins, TableLayoutType, TableRow, WidthType,
};
use std::io::Cursor;
pub use styles::docx_style_ids;

/// Why a Word document could not be written.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the Word document could not be packed: {0}")]
pub struct DocxWriteError(pub String);

/// A4 in twentieths of a point.
const PAGE: (u32, u32) = (11_906, 16_838);
/// The bulleted list. The library has a list of its own under 1.
const BULLETS: usize = 2;
/// The numbers of paragraphs; each statement of a file begins anew under an id of its own above it.
const NUMBERS: usize = 3;
/// The space between a table and what follows it, in twentieths of a point.
const BELOW_TABLE: u32 = 240;
/// As much text as ten lines of the reading copy hold, in halves of the width of a Han character.
const SHORT_HALF_EMS: usize = 460;
/// How far each level of a list is indented, in twentieths of a point.
const STEP: i32 = 397;
/// Stands before the sign of a numbered item once for each level.
pub const LIST_LEVEL_INDENT: &str = "\u{2003}";
/// How deep lists go; what lies deeper stands at the last level.
pub(super) const LEVELS: u8 = 4;

/// Writes a Word document.
///
/// # Errors
/// [`DocxWriteError`] when the package cannot be put together; nothing in a document should cause that.
pub fn write_docx(document: &Document) -> Result<Vec<u8>, DocxWriteError> {
    let mut writer = Writer { document, lists: NUMBERS, notes: 0, turned: 0 };
    let mut docx = styles::with_styles(Docx::new(), document);
    docx = docx.page_size(PAGE.0, PAGE.1).page_margin(margins(document.layout));
    let mut blocks: Vec<Written> = Vec::new();
    for (index, block) in document.blocks.iter().enumerate() {
        let above = index.checked_sub(1).and_then(|above| document.blocks.get(above));
        blocks.push(match block {
            Block::Paragraph(paragraph) => {
                Written::Paragraph(Box::new(below(above, paragraph, writer.paragraph(paragraph))))
            }
            Block::Table(table) => Written::Table(Box::new(writer.table(table))),
        });
    }
    docx = with_lists(docx, writer.lists);
    if !document.running.is_empty() {
        let running = Paragraph::new(Style::Body, document.running.as_str());
        let running = writer.with_runs(P::new().style("Header"), &running);
        docx = docx.header(Header::new().add_paragraph(running));
    }
    docx = docx.footer(Footer::new().add_paragraph(page_number(document)));
    for block in blocks {
        docx = match block {
            Written::Paragraph(paragraph) => docx.add_paragraph(*paragraph),
            Written::Table(table) => docx.add_table(*table),
        };
    }
    for (name, value) in StatementOrigin::properties(&document.origins) {
        docx = docx.custom_property(name, value);
    }
    let mut package = docx.build();
    parts::complete(&mut package, document, writer.turned);
    let mut bytes = Cursor::new(Vec::new());
    package.pack(&mut bytes).map_err(|error| DocxWriteError(error.to_string()))?;
    Ok(bytes.into_inner())
}

/// A paragraph as what stands above it asks: apart from a table, and whole on its page with a minute beside
/// it, which would else stay behind when the paragraph goes on overleaf.
fn below(above: Option<&Block>, paragraph: &Paragraph, written: P) -> P {
    match above {
        Some(Block::Table(_)) if !matches!(paragraph.style, Style::Heading(_) | Style::Title) => {
            written.line_spacing(LineSpacing::new().before(BELOW_TABLE))
        }
        Some(Block::Paragraph(above))
            if above.style == Style::Time && paragraph.style != Style::Time && is_short(paragraph) =>
        {
            written.keep_lines(true)
        }
        _ => written,
    }
}

/// Whether a paragraph is well below a page of the reading copy: a longer one would leave the page before it
/// empty.
fn is_short(paragraph: &Paragraph) -> bool {
    let half_ems: usize = paragraph.text().chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum();
    half_ems <= SHORT_HALF_EMS
}

/// Whether a paragraph begins with a box to tick, which is its bullet.
fn is_boxed(paragraph: &Paragraph) -> bool {
    paragraph.runs.first().is_some_and(|run| run.text.starts_with(['☐', '☑']))
}

enum Written {
    Paragraph(Box<P>),
    Table(Box<T>),
}

fn margins(layout: Layout) -> PageMargin {
    let margin = PageMargin::new().header(680).footer(680);
    match layout {
        // Room for time marks on the left.
        Layout::Reading => margin.top(1_418).bottom(1_418).left(2_268).right(1_304),
        Layout::Interpreters | Layout::Report => margin.top(1_418).bottom(1_418).left(1_418).right(1_418),
    }
}

/// The width of the text, in twentieths of a point.
fn text_width(layout: Layout) -> u32 {
    let margins = margins(layout);
    PAGE.0.saturating_sub(u32::try_from(margins.left + margins.right).unwrap_or(0))
}

fn page_number(document: &Document) -> P {
    let (before, after) = &document.page_words;
    let mut foot = P::new().style("Footer");
    if !before.is_empty() {
        foot = foot.add_run(R::new().add_text(clean(before)));
    }
    foot = foot.add_page_num(PageNum::new());
    if !after.is_empty() {
        foot = foot.add_run(R::new().add_text(clean(after)));
    }
    foot
}

/// Bullets, and one run of numbers for each statement.
fn with_lists(docx: Docx, lists: usize) -> Docx {
    let level = |at: usize, format: &str, text: &str, left: i32| {
        Level::new(at, Start::new(1), NumberFormat::new(format), LevelText::new(text), LevelJc::new("left"))
            .indent(Some(left), Some(SpecialIndentType::Hanging(STEP)), None, None)
    };
    let mut bullets = AbstractNumbering::new(BULLETS);
    for (at, left) in (0..usize::from(LEVELS)).zip((1..).map(|depth| depth * STEP)) {
        bullets = bullets.add_level(level(at, "bullet", "•", left));
    }
    let numbers = AbstractNumbering::new(NUMBERS).add_level(level(0, "decimal", "%1.", 567));
    let mut docx = docx
        .add_abstract_numbering(bullets)
        .add_abstract_numbering(numbers)
        .add_numbering(Numbering::new(BULLETS, BULLETS));
    for id in NUMBERS + 1..=lists {
        docx = docx.add_numbering(Numbering::new(id, NUMBERS).add_override(LevelOverride::new(0).start(1)));
    }
    docx
}

struct Writer<'d> {
    document: &'d Document,
    /// The last list of numbers that was begun.
    lists: usize,
    /// How many footnotes were written.
    notes: usize,
    /// How many runs from right to left were written.
    turned: usize,
}

impl Writer<'_> {
    fn paragraph(&mut self, paragraph: &Paragraph) -> P {
        if let Some(running) = paragraph.running {
            return self.numbered(paragraph, running);
        }
        let mut written = P::new().style(styles::id_of(paragraph.style, paragraph.cuttable));
        match paragraph.style {
            Style::Bullet(depth) => {
                let level = usize::from(depth.min(LEVELS - 1));
                if is_boxed(paragraph) {
                    let left = STEP * (i32::from(depth.min(LEVELS - 1)) + 1);
                    let hanging = Some(SpecialIndentType::Hanging(STEP));
                    return self.with_runs(written.indent(Some(left), hanging, None, None), paragraph);
                }
                written = written.numbering(NumberingId::new(BULLETS), IndentLevel::new(level));
            }
            Style::Numbered => {
                written = written.numbering(self.number(paragraph.number), IndentLevel::new(0));
            }
            Style::Item(depth) => {
                let left = STEP * (i32::from(depth.min(LEVELS - 1)) + 1);
                written = written.indent(Some(left), Some(SpecialIndentType::Hanging(STEP)), None, None);
                let number = paragraph.number.unwrap_or(1);
                written = written.add_run(R::new().add_text(format!("{number}.")).add_tab());
            }
            Style::Heading(_) | Style::Title | Style::Subtitle => written = written.keep_next(true),
            Style::Time => {
                written = written
                    .wrap("around")
                    .v_anchor("text")
                    .h_anchor("page")
                    .frame_x(850)
                    .keep_next(true)
                    .frame_y(self.down(paragraph))
                    .frame_width(1_134)
                    .h_space(57);
            }
            _ => {}
        }
        if paragraph.new_page {
            written = written.page_break_before(true);
        }
        self.with_runs(written, paragraph)
    }

    /// An item or a quotation with the number that it has among all paragraphs; what it is by itself
    /// stands before its text as a sign.
    fn numbered(&mut self, paragraph: &Paragraph, running: u64) -> P {
        let style = if paragraph.style == Style::Quote {
            docx_style_ids::QUOTE_NUMBERED_STYLE
        } else {
            styles::id_of(Style::Numbered, paragraph.cuttable)
        };
        let written = P::new().style(style).numbering(self.number(Some(running)), IndentLevel::new(0));
        let lead = match paragraph.style {
            Style::Bullet(depth) if is_boxed(paragraph) => LIST_LEVEL_INDENT.repeat(usize::from(depth)),
            Style::Bullet(depth) => format!("{}• ", LIST_LEVEL_INDENT.repeat(usize::from(depth))),
            Style::Item(depth) => {
                let number = paragraph.number.unwrap_or(1);
                format!("{}{number}. ", LIST_LEVEL_INDENT.repeat(usize::from(depth)))
            }
            _ => return self.with_runs(written, paragraph),
        };
        if lead.is_empty() {
            return self.with_runs(written, paragraph);
        }
        let sign = R::new().add_text(lead).style(docx_style_ids::ADDED_SIGN_STYLE);
        self.with_runs(written.add_run(sign), paragraph)
    }

    /// The list that numbers a paragraph: the first of a statement begins one.
    fn number(&mut self, number: Option<u64>) -> NumberingId {
        if number == Some(1) || self.lists == NUMBERS {
            self.lists += 1;
        }
        NumberingId::new(self.lists)
    }

    /// How far down a line of the reading copy stands, in twentieths of a point.
    fn down(&self, mark: &Paragraph) -> i32 {
        let lang = mark.lang.as_ref().unwrap_or(&self.document.lang);
        let height = styles::line_height(self.document.layout, lang.is_chinese());
        let line = mark.line;
        // At 0 the frame would stand with the paragraph before.
        i32::try_from(line).unwrap_or(0).saturating_mul(height).saturating_add(1)
    }

    fn with_runs(&mut self, written: P, paragraph: &Paragraph) -> P {
        let lang = paragraph.lang.as_ref().unwrap_or(&self.document.lang);
        let foreign = (*lang != self.document.lang).then(|| styles::language_style(lang));
        self.add_runs(written, &paragraph.runs, lang.is_chinese(), foreign.as_deref())
    }

    fn add_runs(&mut self, mut written: P, runs: &[TextRun], chinese: bool, foreign: Option<&str>) -> P {
        if goes_right_to_left(runs) {
            written.property = written.property.bidi(true);
        }
        for (run, right_to_left) in parted_by_direction(runs) {
            let mut run = self.run(&run, chinese, foreign);
            if right_to_left {
                // The library knows no other word for it; `parts` puts the right one there.
                run.run_property = run.run_property.spec_vanish();
                self.turned += 1;
            }
            written = written.add_run(run);
        }
        written
    }

    fn run(&mut self, run: &TextRun, chinese: bool, foreign: Option<&str>) -> R {
        if let Some(at) = run.note {
            return R::new().add_footnote_reference(self.footnote(at, chinese));
        }
        let mut written = text_run(&run.text);
        if run.bold {
            written = written.bold();
        }
        if run.italic && chinese {
            // Han text is never slanted: emphasis is a heavier weight.
            written = written.bold().style("Emphasis");
        } else if run.italic {
            written = written.italic();
        }
        if run.struck {
            written = written.strike();
        }
        if run.sign {
            written = written.style("RostrumSign");
        } else if let Some(style) = foreign {
            written = written.style(style);
        }
        if chinese {
            // Quotation marks and dashes are in both fonts; in Chinese they are full width.
            written = written.fonts(RunFonts::new().hint("eastAsia"));
        }
        written
    }

    fn footnote(&mut self, at: usize, chinese: bool) -> Footnote {
        let note = self.document.notes.get(at).cloned().unwrap_or_default();
        let mut content = Vec::new();
        for (index, runs) in note.paragraphs.iter().enumerate() {
            let mut paragraph = P::new().style("FootnoteText");
            if index == 0 {
                paragraph = paragraph.add_run(R::new().style("FootnoteReference").add_text(NOTE_MARK));
                paragraph = paragraph.add_run(R::new().add_text(" "));
            }
            let runs: Vec<TextRun> = runs.iter().filter(|run| run.note.is_none()).cloned().collect();
            content.push(self.add_runs(paragraph, &runs, chinese, None));
        }
        if content.is_empty() {
            content.push(P::new().style("FootnoteText"));
        }
        // A note that is called twice is two footnotes in Word.
        self.notes += 1;
        Footnote { id: self.notes, content }
    }

    fn table(&mut self, table: &Table) -> T {
        let width = text_width(self.document.layout);
        let whole: u32 = table.shares.iter().map(|share| u32::from(*share)).sum::<u32>().max(1);
        let grid: Vec<usize> =
            table.shares.iter().map(|share| (width * u32::from(*share) / whole) as usize).collect();
        let mut rows = Vec::new();
        for row in &table.rows {
            let mut cells = Vec::new();
            for (at, paragraphs) in row.iter().enumerate() {
                let mut cell = TableCell::new();
                if let Some(width) = grid.get(at) {
                    cell = cell.width(*width, WidthType::Dxa);
                }
                for paragraph in paragraphs {
                    cell = cell.add_paragraph(self.paragraph(paragraph));
                }
                if paragraphs.is_empty() {
                    cell = cell.add_paragraph(P::new().style(styles::id_of(Style::Cell, false)));
                }
                cells.push(cell);
            }
            rows.push(TableRow::new(cells).cant_split());
        }
        let line = |position| {
            TableBorder::new(position).border_type(BorderType::Single).size(4).color(styles::HAIRLINE)
        };
        let borders = match table.kind {
            TableKind::Fields => TableBorders::with_empty(),
            TableKind::Rows => TableBorders::with_empty()
                .set(line(TableBorderPosition::Top))
                .set(line(TableBorderPosition::InsideH))
                .set(line(TableBorderPosition::Bottom)),
        };
        T::new(rows)
            .set_grid(grid)
            .width(width as usize, WidthType::Dxa)
            .layout(TableLayoutType::Fixed)
            .margins(TableCellMargins::new().margin(40, 80, 40, 80))
            .set_borders(borders)
    }
}

/// A text as a run: line breaks and tabs are elements of their own.
fn text_run(text: &str) -> R {
    let mut run = R::new();
    for (index, line) in clean(text).split('\n').enumerate() {
        if index > 0 {
            run = run.add_break(BreakType::TextWrapping);
        }
        for (index, piece) in line.split('\t').enumerate() {
            if index > 0 {
                run = run.add_tab();
            }
            if !piece.is_empty() {
                run = run.add_text(piece);
            }
        }
    }
    run
}
