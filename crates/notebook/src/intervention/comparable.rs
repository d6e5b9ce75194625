//! A line of Markdown in a form in which it can be compared with one that another program wrote.

use rostrum_markdown::{
    BlockKind, BlockPrefix, StyledTextRun, TextRunStyle, blocks_of, compose_inline, is_table_ruler,
    without_commitment_marks,
};

/// What a line says and how it looks, whatever signs were used for it.
pub(super) fn comparable(line: &str) -> String {
    let line = &without_commitment_marks(line);
    if is_table_ruler(line) {
        // How a table's columns are set is lost on the way.
        return "|-|".to_owned();
    }
    if let Some(cells) = cells_of(line) {
        return cells.into_iter().map(comparable).collect::<Vec<_>>().join(" | ");
    }
    let blocks = blocks_of(line);
    let mut said = String::new();
    for block in &blocks {
        said.push_str(&match &block.kind {
            BlockKind::Heading(level) => format!("{level}# "),
            BlockKind::Item(BlockPrefix::Bullet) => "- ".to_owned(),
            BlockKind::Item(BlockPrefix::Number(number)) => format!("{number}. "),
            BlockKind::Item(BlockPrefix::Task { done, .. }) => format!("- [{done}] "),
            BlockKind::Paragraph | BlockKind::Code | BlockKind::Rule | BlockKind::Row { .. } => String::new(),
        });
        if block.quoted {
            said.push_str("> ");
        }
        if block.note.is_some() {
            said.push_str("[^]: ");
        }
        // What is struck out is not handed in.
        let runs: Vec<StyledTextRun> =
            block.cells.iter().flatten().filter(|run| !run.ink.struck).map(plain_look).collect();
        if block.cells.iter().flatten().any(|run| run.ink.cut) {
            said.push('✂');
        }
        let words = compose_inline(&runs);
        said.push_str(&words.split_whitespace().collect::<Vec<_>>().join(" "));
    }
    if blocks.is_empty() { line.trim().to_owned() } else { said }
}

/// The cells of a line that is a row of a table.
fn cells_of(line: &str) -> Option<Vec<&str>> {
    let line = line.trim();
    let row = line.strip_prefix('|').or_else(|| line.contains(" | ").then_some(line))?;
    let row = row.strip_suffix('|').filter(|row| !row.ends_with('\\')).unwrap_or(row);
    let mut cells = Vec::new();
    let mut start = 0;
    for (at, _) in row.match_indices('|') {
        if !row.get(..at).is_some_and(|head| head.ends_with('\\')) {
            cells.push(row.get(start..at).unwrap_or_default().trim());
            start = at + 1;
        }
    }
    cells.push(row.get(start..).unwrap_or_default().trim());
    Some(cells)
}

/// A run with only those looks that a Word document keeps.
fn plain_look(run: &StyledTextRun) -> StyledTextRun {
    let TextRunStyle { bold, italic, struck, .. } = run.ink;
    let text = run.text.replace('\n', " ");
    StyledTextRun { text, ink: TextRunStyle { bold, italic, struck, ..TextRunStyle::default() } }
}
