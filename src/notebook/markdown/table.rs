//! Tables, as far as their lines are told from others.

/// Whether a line is the ruler below a table's head, which says how its columns are set: `|:--|--:|`.
pub fn is_ruler(line: &str) -> bool {
    let line = line.trim();
    line.contains('|') && line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}
