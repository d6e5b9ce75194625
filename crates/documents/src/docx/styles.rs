//! The named styles of our Word documents, their fonts and sizes.
//!
//! Ids of our own are one word and equal to the name, so that other programs keep them when they save.

use crate::model::{Document, Layout, Style};
use docx_rs::{
    AlignmentType, Docx, LineSpacing, LineSpacingType, ParagraphBorder, ParagraphBorderPosition,
    ParagraphBorders, RunFonts, SpecialIndentType, Style as S, StyleType,
};
use rostrum_programme::LangTag;

/// Lines of tables.
pub(super) const HAIRLINE: &str = "A6A6A6";
/// Marks of ours, which are not part of the text.
const QUIET: &str = "595959";
/// Minute marks.
const MARK: &str = "1F5FA8";

/// The font of headings and of text that is read aloud, for Latin and for Han text.
pub(super) const SANS: (&str, &str) = ("Arial", "Microsoft YaHei");
/// The font of Chinese running text, for Latin and for Han text.
pub(super) const SERIF: (&str, &str) = ("Times New Roman", "SimSun");

/// Ids by which a text that comes back tells what is ours in it.
pub mod docx_style_ids {
    /// The name of a field at the head.
    pub const FIELD_NAME_STYLE: &str = "RostrumFieldName";
    /// The value of a field at the head.
    pub const FIELD_VALUE_STYLE: &str = "RostrumField";
    /// A remark.
    pub const REMARK_STYLE: &str = "RostrumRemark";
    /// A minute mark.
    pub const MINUTE_MARK_STYLE: &str = "RostrumTime";
    /// A sign inside a paragraph: a character style.
    pub const ADDED_SIGN_STYLE: &str = "RostrumSign";
    /// A numbered paragraph.
    pub const NUMBERED_STYLE: &str = "RostrumNumbered";
    /// A paragraph that can be cut.
    pub const CUTTABLE_STYLE: &str = "RostrumCuttable";
    /// The same, numbered.
    pub const CUTTABLE_NUMBERED_STYLE: &str = "RostrumCuttableNumbered";
    /// A quotation, numbered.
    pub const QUOTE_NUMBERED_STYLE: &str = "RostrumNumberedQuote";
    /// An item with its own number.
    pub const NUMBERED_ITEM_STYLE: &str = "RostrumItem";
    /// The title.
    pub const TITLE_STYLE: &str = "Title";
    /// The line below it.
    pub const SUBTITLE_STYLE: &str = "Subtitle";
    /// Something quoted.
    pub const QUOTE_STYLE: &str = "Quote";
    /// Text as it was typed.
    pub const CODE_STYLE: &str = "RostrumCode";
    /// An item with a bullet.
    pub const BULLET_STYLE: &str = "ListBullet";
}

/// The id of a style.
pub(super) fn id_of(style: Style, cuttable: bool) -> &'static str {
    match style {
        Style::Body if cuttable => docx_style_ids::CUTTABLE_STYLE,
        Style::Numbered if cuttable => docx_style_ids::CUTTABLE_NUMBERED_STYLE,
        Style::Title => docx_style_ids::TITLE_STYLE,
        Style::Subtitle => docx_style_ids::SUBTITLE_STYLE,
        Style::Heading(1) => "Heading1",
        Style::Heading(2) => "Heading2",
        Style::Heading(3) => "Heading3",
        Style::Heading(_) => "Heading4",
        Style::Body => "BodyText",
        Style::Numbered => docx_style_ids::NUMBERED_STYLE,
        Style::Quote => docx_style_ids::QUOTE_STYLE,
        Style::Bullet(_) => docx_style_ids::BULLET_STYLE,
        Style::Item(_) => docx_style_ids::NUMBERED_ITEM_STYLE,
        Style::Code => docx_style_ids::CODE_STYLE,
        Style::Cell => "RostrumCell",
        Style::CellHead => "RostrumCellHead",
        Style::FieldName => docx_style_ids::FIELD_NAME_STYLE,
        Style::Field => docx_style_ids::FIELD_VALUE_STYLE,
        Style::Remark => docx_style_ids::REMARK_STYLE,
        Style::Time => docx_style_ids::MINUTE_MARK_STYLE,
    }
}

/// The id of the character style for text in a language other than the document's.
pub(super) fn language_style(lang: &LangTag) -> String {
    let letters: String = lang.as_str().chars().filter(char::is_ascii_alphanumeric).collect();
    format!("RostrumLanguage{letters}")
}

/// Languages in the document other than its own.
pub(super) fn foreign_languages(document: &Document) -> Vec<LangTag> {
    let mut found: Vec<LangTag> = Vec::new();
    for lang in document.paragraphs().into_iter().filter_map(|paragraph| paragraph.lang.as_ref()) {
        if *lang != document.lang && !found.contains(lang) {
            found.push(lang.clone());
        }
    }
    found
}

fn fonts((latin, han): (&str, &str)) -> RunFonts {
    RunFonts::new().ascii(latin).hi_ansi(latin).cs(latin).east_asia(han)
}

/// Sizes of a layout, in half points, and the space between lines, in 240ths of a line.
struct Sizes {
    body: usize,
    small: usize,
    title: usize,
    headings: [usize; 4],
    line: i32,
    after: u32,
}

fn sizes(layout: Layout, chinese: bool) -> Sizes {
    match layout {
        Layout::Reading => Sizes {
            body: 36,
            small: 22,
            title: 44,
            headings: [40, 38, 36, 36],
            line: if chinese { 400 } else { 360 },
            after: 220,
        },
        Layout::Interpreters => Sizes {
            body: 24,
            small: 20,
            title: 34,
            headings: [30, 28, 26, 24],
            line: if chinese { 360 } else { 312 },
            after: 140,
        },
        Layout::Report => Sizes {
            body: if chinese { 24 } else { 22 },
            small: 19,
            title: 40,
            headings: [32, 27, 24, 22],
            line: if chinese { 336 } else { 288 },
            after: 110,
        },
    }
}

/// The height of a line of running text, in twentieths of a point, as the usual fonts have it.
pub(super) fn line_height(layout: Layout, chinese: bool) -> i32 {
    let sizes = sizes(layout, chinese);
    let of_font = if chinese { 132 } else { 115 };
    // Half points to twentieths; lines are given in 240ths.
    i32::try_from(sizes.body).unwrap_or(0) * 10 * of_font / 100 * sizes.line / 240
}

/// Adds every style, and the base that all of them stand on.
pub(super) fn with_styles(docx: Docx, document: &Document) -> Docx {
    let chinese = document.lang.is_chinese();
    let sizes = sizes(document.layout, chinese);
    let text = if chinese && document.layout != Layout::Reading { SERIF } else { SANS };
    let mut docx = docx.default_fonts(fonts(text)).default_size(sizes.body).default_line_spacing(spacing(
        sizes.line,
        0,
        sizes.after,
    ));
    for style in paragraph_styles(document.layout, &sizes).into_iter().chain(character_styles(document)) {
        docx = docx.add_style(style);
    }
    docx
}

fn spacing(line: i32, before: u32, after: u32) -> LineSpacing {
    LineSpacing::new().line(line).line_rule(LineSpacingType::Auto).before(before).after(after)
}

fn paragraph_style(id: &str, name: &str) -> S {
    S::new(id, StyleType::Paragraph).name(name).based_on("Normal")
}

fn paragraph_styles(layout: Layout, sizes: &Sizes) -> Vec<S> {
    let own = |id: &'static str| paragraph_style(id, id);
    let mut styles = vec![
        paragraph_style("BodyText", "Body Text"),
        keeping(
            paragraph_style("Title", "Title")
                .next("BodyText")
                .fonts(fonts(SANS))
                .size(sizes.title)
                .bold()
                .line_spacing(spacing(276, 0, 120)),
        ),
        keeping(
            paragraph_style("Subtitle", "Subtitle")
                .next("BodyText")
                .size(sizes.small + 2)
                .color(QUIET)
                .line_spacing(spacing(300, 0, 120)),
        ),
    ];
    for (index, size) in sizes.headings.iter().enumerate() {
        let level = index + 1;
        let before = u32::try_from(360_usize.saturating_sub(60 * index)).unwrap_or(120);
        styles.push(keeping(
            paragraph_style(&format!("Heading{level}"), &format!("heading {level}"))
                .next("BodyText")
                .fonts(fonts(SANS))
                .size(*size)
                .bold()
                .line_spacing(spacing(288, before, 100))
                .outline_lvl(index),
        ));
    }
    let cut = |style: S| {
        let mut style = style;
        let edge = ParagraphBorder::new(ParagraphBorderPosition::Left).size(12).space(6).color(HAIRLINE);
        style.paragraph_property =
            style.paragraph_property.set_borders(ParagraphBorders::with_empty().set(edge));
        style
    };
    let numbered =
        |id: &'static str| own(id).indent(Some(567), Some(SpecialIndentType::Hanging(567)), None, None);
    let tight = if layout == Layout::Reading { 60 } else { 30 };
    let quote =
        paragraph_style(docx_style_ids::QUOTE_STYLE, "Quote").indent(Some(567), None, Some(284), None);
    // What is read aloud is large and black, whatever it is.
    let (quote, cells) =
        if layout == Layout::Reading { (quote, sizes.body) } else { (quote.color(QUIET), sizes.small) };
    styles.extend([
        numbered(docx_style_ids::NUMBERED_STYLE),
        cut(own(docx_style_ids::CUTTABLE_STYLE)),
        cut(numbered(docx_style_ids::CUTTABLE_NUMBERED_STYLE)),
        quote,
        own(docx_style_ids::QUOTE_NUMBERED_STYLE).indent(
            Some(850),
            Some(SpecialIndentType::Hanging(567)),
            Some(284),
            None,
        ),
        paragraph_style(docx_style_ids::BULLET_STYLE, "List Bullet").line_spacing(spacing(
            sizes.line,
            0,
            tight * 2,
        )),
        own(docx_style_ids::NUMBERED_ITEM_STYLE).line_spacing(spacing(sizes.line, 0, tight * 2)),
        own(docx_style_ids::CODE_STYLE).fonts(fonts(("Courier New", SANS.1))).size(sizes.small),
        own("RostrumCell").size(cells).line_spacing(spacing(264, 20, 20)),
        own("RostrumCellHead").fonts(fonts(SANS)).size(cells).bold().line_spacing(spacing(264, 20, 20)),
        own(docx_style_ids::FIELD_NAME_STYLE)
            .fonts(fonts(SANS))
            .size(sizes.small)
            .color(QUIET)
            .line_spacing(spacing(276, 0, 20)),
        own(docx_style_ids::FIELD_VALUE_STYLE).size(sizes.small).line_spacing(spacing(276, 0, 20)),
        own(docx_style_ids::REMARK_STYLE)
            .fonts(fonts(SANS))
            .size(sizes.small + 2)
            .bold()
            .line_spacing(spacing(276, 120, 240)),
        own(docx_style_ids::MINUTE_MARK_STYLE)
            .fonts(fonts(SANS))
            .size(sizes.small)
            .bold()
            .color(MARK)
            .line_spacing(spacing(288, 0, 0)),
        paragraph_style("FootnoteText", "footnote text")
            .size(sizes.small - 1)
            .line_spacing(spacing(264, 0, 40)),
        paragraph_style("Header", "header").size(18).color(QUIET),
        paragraph_style("Footer", "footer").size(18).color(QUIET).align(AlignmentType::Center),
    ]);
    styles
}

/// A heading that stays with the paragraph below it.
fn keeping(mut style: S) -> S {
    style.paragraph_property = style.paragraph_property.keep_next(true);
    style
}

fn character_styles(document: &Document) -> Vec<S> {
    let own = |id: &str| S::new(id, StyleType::Character).name(id);
    let mut reference = S::new("FootnoteReference", StyleType::Character).name("footnote reference");
    reference.run_property = reference.run_property.vert_align(docx_rs::VertAlignType::SuperScript);
    let mut styles = vec![
        reference,
        S::new("Emphasis", StyleType::Character).name("Emphasis"),
        own(docx_style_ids::ADDED_SIGN_STYLE).fonts(fonts(SANS)).color(MARK),
    ];
    styles.extend(foreign_languages(document).iter().map(|lang| own(&language_style(lang))));
    styles
}
