//! Where the title of a row can stand.

/// Where the title of a row stands.
#[derive(Debug, Clone, Copy)]
pub(super) enum Title {
    /// In a cell, by its index.
    Cell(usize),
    /// In one that was left out by hand, by the number of its line.
    LeftOut(usize),
}

/// The title of a row, and the cell that only counts the item of a list, by its index.
pub(super) struct TitleCell {
    pub title: Option<Title>,
    pub group: Option<usize>,
}
