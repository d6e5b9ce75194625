//! Tables, as far as their lines are told from others.

/// Whether a line is the ruler below a table's head, which says how its columns are set: `|:--|--:|`.
pub fn is_table_ruler(line: &str) -> bool {
    let line = line.trim();
    line.contains('|') && line.contains('-') && line.chars().all(|c| matches!(c, '|' | '-' | ':' | ' '))
}

/// How many cells a line has; 0 where no sign divides it.
pub(super) fn cells_in(line: &str) -> usize {
    let line = line.trim();
    if !line.contains('|') {
        return 0;
    }
    let inner = line.strip_prefix('|').unwrap_or(line);
    let inner = inner.strip_suffix('|').filter(|inner| !inner.ends_with('\\')).unwrap_or(inner);
    let mut escaped = false;
    let mut cells = 1;
    for c in inner.chars() {
        if c == '|' && !escaped {
            cells += 1;
        }
        escaped = c == '\\' && !escaped;
    }
    cells
}
