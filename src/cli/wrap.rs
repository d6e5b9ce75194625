//! Text in columns of a terminal, where a Han character takes two.

use rostrum_locale::line_breaks::wrap_lines;
use rostrum_text::width::display_width;

/// The columns that the output is made for.
pub const COLUMNS: usize = 80;

/// Wraps a text into lines of at most 80 columns, each begun with an indent; the first with `lead`
/// in the indent's place.
pub fn wrap_columns(text: &str, lead: &str, indent: usize) -> String {
    let room = COLUMNS.saturating_sub(indent).max(8);
    let measure = |part: &str| {
        // Columns are few enough for f32 to hold them exactly.
        #[expect(clippy::cast_precision_loss, reason = "a line has fewer than 2^24 columns")]
        let columns = display_width(part) as f32;
        columns
    };
    let mut out = String::new();
    let mut first = true;
    for line in text.lines().flat_map(|line| {
        #[expect(clippy::cast_precision_loss, reason = "at most 80 columns")]
        let room = room as f32;
        wrap_lines(line, room, &measure)
    }) {
        let begin = if first {
            format!("{lead}{}", " ".repeat(indent.saturating_sub(display_width(lead))))
        } else {
            " ".repeat(indent)
        };
        first = false;
        out.push_str(begin.trim_end_matches(|_| line.is_empty()));
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}
