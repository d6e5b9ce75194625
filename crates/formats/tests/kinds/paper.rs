//! A document as PDF, in any script: a font without outlines whose codes are the characters themselves.

use super::{Part, parts};

/// How a page is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    Plain,
    Ruled,
    Centred,
}

const LEFT: f64 = 60.0;
const RIGHT: f64 = 546.0;
const MIDDLE: f64 = 297.0;
const TOP: f64 = 790.0;
const FOOT: f64 = 60.0;
const SIZE: f64 = 10.0;
/// Between the texts of two columns.
const GUTTER: f64 = 22.0;

/// Pages that are being filled.
pub struct Paper {
    style: Style,
    pages: Vec<String>,
    y: f64,
}

/// Characters above this are as wide as high.
const WIDE: u32 = 0x1100;

fn width(text: &str, size: f64) -> f64 {
    text.chars().map(|c| if u32::from(c) >= WIDE { size } else { size * 0.5 }).sum()
}

impl Paper {
    pub fn new(style: Style) -> Self {
        Self { style, pages: vec![String::new()], y: TOP }
    }

    /// The file.
    pub fn of(mut self, document: &str) -> Vec<u8> {
        for (at, part) in parts(document).into_iter().enumerate() {
            match part {
                Part::Line("") => self.y -= 8.0,
                Part::Line(line) => self.line(line, at == 0),
                Part::Rows(rows) => self.rows(&rows),
            }
        }
        file(&self.pages)
    }

    fn draw(&mut self, content: &str) {
        if let Some(page) = self.pages.last_mut() {
            page.push_str(content);
        }
    }

    fn put(&mut self, x: f64, y: f64, size: f64, text: &str) {
        let codes: String = text.encode_utf16().map(|code| format!("{code:04X}")).collect();
        self.draw(&format!("BT /F1 {size} Tf 1 0 0 1 {x} {y} Tm <{codes}> Tj ET\n"));
    }

    fn make_room(&mut self, height: f64) {
        if self.y - height < FOOT {
            self.pages.push(String::new());
            self.y = TOP;
        }
    }

    fn line(&mut self, line: &str, is_title: bool) {
        let is_large = is_title || self.style == Style::Centred;
        let size = if is_large { 16.0 } else { SIZE };
        self.make_room(size * 1.6);
        let x = if self.style == Style::Centred { MIDDLE - width(line, size) / 2.0 } else { LEFT };
        self.put(x, self.y, size, line);
        self.y -= size * 1.6;
    }

    fn rows(&mut self, rows: &[Vec<&str>]) {
        let count = rows.iter().map(Vec::len).max().unwrap_or(0);
        let widest = |column: usize| {
            let cells = rows.iter().filter_map(|row| row.get(column));
            cells.flat_map(|cell| cell.split('¶')).map(|line| width(line, SIZE)).fold(0.0, f64::max)
        };
        let mut edges = vec![LEFT];
        for column in 0..count {
            edges.push(edges[column] + widest(column) + GUTTER);
        }
        // Tables are as wide as the page.
        if let Some(last) = edges.last_mut() {
            *last = last.max(RIGHT);
        }
        let is_loose = self.style == Style::Centred;
        for (at, row) in rows.iter().enumerate() {
            let lines = row.iter().map(|cell| cell.split('¶').count()).max().unwrap_or(1);
            let height = lines as f64 * 12.0 + if is_loose { 20.0 } else { 8.0 };
            self.make_room(height);
            let top = self.y + SIZE + 4.0;
            for (column, cell) in row.iter().enumerate() {
                for (line, text) in cell.split('¶').enumerate() {
                    let room = edges[column + 1] - edges[column] - GUTTER;
                    let aside = if is_loose && column > 0 { (room - width(text, SIZE)) / 2.0 } else { 0.0 };
                    self.put(edges[column] + aside, self.y - line as f64 * 12.0, SIZE, text);
                }
            }
            self.y -= height;
            if self.style == Style::Ruled {
                let bottom = self.y + SIZE + 4.0;
                let right = edges[count] - GUTTER / 2.0;
                let mut drawing = String::new();
                let levels = if at == 0 { vec![top, bottom] } else { vec![bottom] };
                for y in levels {
                    drawing.push_str(&format!("{} {y} m {right} {y} l S\n", LEFT - GUTTER / 2.0));
                }
                for x in &edges {
                    let x = x - GUTTER / 2.0;
                    drawing.push_str(&format!("{x} {bottom} m {x} {top} l S\n"));
                }
                self.draw(&drawing);
            }
        }
        self.y -= 8.0;
    }
}

/// A PDF of pages of content.
fn file(pages: &[String]) -> Vec<u8> {
    let stream = |content: &str| format!("<< /Length {} >>\nstream\n{content}endstream", content.len());
    let map = "/CIDInit /ProcSet findresource begin\nbegincmap\n/CMapName /Own def\n/CMapType 2 def\n1 begincodespacerange\n<0000> <FFFF>\nendcodespacerange\n1 beginbfrange\n<0000> <FFFF> <0000>\nendbfrange\nendcmap\nend\n";
    let kids: Vec<String> = (0..pages.len()).map(|page| format!("{} 0 R", 7 + 2 * page)).collect();
    let mut objects = vec![
        "<< /Type /Catalog /Pages 2 0 R >>".to_owned(),
        format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len()),
        "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /Identity-H /ToUnicode 6 0 R /DescendantFonts [4 0 R] >>".to_owned(),
        format!("<< /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /DW 1000 /W [0 {} 500] /FontDescriptor 5 0 R >>", WIDE - 1),
        "<< /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 880 /Descent -120 /CapHeight 880 /StemV 80 >>".to_owned(),
        stream(map),
    ];
    for (page, content) in pages.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >> /Contents {} 0 R >>",
            8 + 2 * page
        ));
        objects.push(stream(content));
    }
    let mut out = "%PDF-1.4\n".to_owned();
    let mut places = Vec::new();
    for (index, object) in objects.iter().enumerate() {
        places.push(out.len());
        out.push_str(&format!("{} 0 obj\n{object}\nendobj\n", index + 1));
    }
    let start = out.len();
    out.push_str(&format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1));
    for place in places {
        out.push_str(&format!("{place:010} 00000 n \n"));
    }
    out.push_str(&format!(
        "trailer << /Size {} /Root 1 0 R >>\nstartxref\n{start}\n%%EOF",
        objects.len() + 1
    ));
    out.into_bytes()
}
