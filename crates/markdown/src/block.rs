//! What the read view and the documents are made of: a block, and the stretches in it.

/// How a stretch of a block looks.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct TextRunStyle {
    /// Bold.
    pub bold: bool,
    /// Emphasised.
    pub italic: bool,
    /// Struck out.
    pub struck: bool,
    /// Code.
    pub code: bool,
    /// A time stamp.
    pub stamp: bool,
    /// The call of a note: the text is its label.
    pub note: bool,
    /// The mark "can be cut" on this line; it has no text.
    pub cut: bool,
    /// Where it leads.
    pub link: Option<String>,
}

/// A stretch of a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StyledTextRun {
    /// The text.
    pub text: String,
    /// How it looks.
    pub ink: TextRunStyle,
}

/// What stands before a block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockPrefix {
    /// A bullet.
    Bullet,
    /// A number.
    Number(u64),
    /// A box to tick.
    Task {
        /// Whether it is ticked.
        done: bool,
        /// Where the box stands in the note, in bytes.
        at: usize,
    },
}

/// What a block is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum BlockKind {
    /// A heading, from 1.
    Heading(u8),
    /// A paragraph.
    Paragraph,
    /// The first paragraph of a list item.
    Item(BlockPrefix),
    /// Code, to be shown as it stands.
    Code,
    /// A line across.
    Rule,
    /// A row of a table; the cells are in `cells`.
    Row {
        /// Whether it is the table's head.
        head: bool,
    },
}

/// One block.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Block {
    /// What it is.
    pub kind: BlockKind,
    /// How many lists it stands in.
    pub depth: usize,
    /// Whether it is quoted.
    pub quoted: bool,
    /// The label of the note that it is text of, if it is.
    pub note: Option<String>,
    /// Where it begins in the text, in bytes.
    pub at: usize,
    /// Its text; one entry, or one a cell.
    pub cells: Vec<Vec<StyledTextRun>>,
}

impl Block {
    /// The text alone, cells divided by tabs.
    pub fn text(&self) -> String {
        let cell = |runs: &Vec<StyledTextRun>| runs.iter().map(|run| run.text.as_str()).collect::<String>();
        self.cells.iter().map(cell).collect::<Vec<_>>().join("\t")
    }
}
