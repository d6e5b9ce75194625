//! What a line stands in, and what looks like the text of a footnote.

/// The calls that are told apart on a line; what follows them goes as one.
pub(super) const MAX_DISTINCT_FOOTNOTE_REFS: usize = 64;

/// What a line is by what stands around it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum LineBlock {
    /// A line of its own.
    #[default]
    Text,
    /// A fence of a block of code.
    Fence,
    /// A line within it.
    Code,
    /// The text of a footnote begins.
    Note,
    /// It goes on, or is a blank line in it.
    NoteText,
    /// The address of links that stand elsewhere.
    Address,
    /// The head of a table.
    TableHead,
    /// The line below it, which says how its columns are set.
    TableRuler,
    /// Another row.
    TableRow,
}

/// What a line stands in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct LineState {
    /// The block.
    pub block: LineBlock,
    /// Whether a comment goes on from above.
    pub inside: bool,
    /// Whether a comment that begins on the line goes on below.
    pub opens: bool,
    /// Whether its links by label lead somewhere.
    pub labelled: bool,
    /// Which of its calls of notes call nothing, from the lowest bit on: they are text.
    pub dangling_footnote_ref_bits: u64,
}

impl LineState {
    /// A line that stands alone.
    pub const PLAIN: Self = Self {
        block: LineBlock::Text,
        inside: false,
        opens: false,
        labelled: false,
        dangling_footnote_ref_bits: 0,
    };
    /// A line within a block of code.
    pub const CODE: Self = Self { block: LineBlock::Code, ..Self::PLAIN };

    /// Whether it belongs to a block of code.
    pub fn is_code(self) -> bool {
        matches!(self.block, LineBlock::Fence | LineBlock::Code)
    }

    /// The block of a line, which says by itself where the text of a footnote begins.
    pub fn block_of(self, line: &str) -> LineBlock {
        let stands_alone =
            self.block == LineBlock::Text && !self.inside && self.dangling_footnote_ref_bits == 0;
        let begins_note = stands_alone && note_label(line).is_some();
        if begins_note { LineBlock::Note } else { self.block }
    }

    /// Whether it is a row of a table.
    pub fn is_table_row(self) -> bool {
        matches!(self.block, LineBlock::TableHead | LineBlock::TableRow)
    }
}

/// Whether the call that begins at a byte of a line calls nothing.
pub(super) fn is_dangling_footnote_ref(line: &str, at: usize, state: LineState) -> bool {
    match state.dangling_footnote_ref_bits {
        0 => false,
        u64::MAX => true,
        bits => {
            let before = line.get(..at).unwrap_or_default().matches("[^");
            let index = before.take(MAX_DISTINCT_FOOTNOTE_REFS).count().min(MAX_DISTINCT_FOOTNOTE_REFS - 1);
            (bits >> index) & 1 == 1
        }
    }
}

/// The label of the footnote whose text begins on a line.
pub(super) fn note_label(line: &str) -> Option<&str> {
    let (label, _) = line.trim_start().strip_prefix("[^")?.split_once("]:")?;
    (!label.is_empty() && !label.contains([']', '['])).then_some(label)
}

/// Whether a line goes on with a footnote's text: only an indented one does.
pub(super) fn goes_on(line: &str) -> bool {
    line.starts_with('\t') || line.starts_with("    ")
}

/// Whether a line looks like the text of a note, or goes on with one, whether it is called or not.
pub fn may_be_footnote(line: &str, in_note: bool) -> bool {
    note_label(line).is_some() || in_note && (line.trim().is_empty() || goes_on(line))
}
