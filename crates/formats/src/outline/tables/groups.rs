//! A column that says of each row which item of a list it is of, `Item 2`, beside the column with what happens
//! then: `Time | Agenda item | Notes`.

use crate::outline::grid::{Grid, Heads};
use crate::outline::line::Line;

/// The words that count the items of a list, in plain form.
const ITEMS: &[&str] = &[
    "agenda item",
    "item",
    "point de l'ordre du jour",
    "point",
    "punto del orden del dia",
    "punto",
    "ponto",
    "tagesordnungspunkt",
    "top",
    "议程项目",
    "议题",
    "项目",
    "пункт",
    "вопрос",
];
/// Rows that agree, of ten, make a column what it is.
const OF_TEN: usize = 7;

/// The column whose cells only count, with words in the next column beside most of them.
pub(super) fn counting_column(grid: &Grid<'_>, heads: &Heads, times: usize) -> Option<usize> {
    let rows: Vec<usize> = (0..grid.fields.len())
        .filter(|row| grid.index(*row, times).is_some_and(|index| heads.is_time(index)))
        .collect();
    (times + 1..grid.width()).find(|column| {
        let pairs: Vec<(usize, usize)> = rows
            .iter()
            .filter_map(|row| Some((grid.index(*row, *column)?, grid.index(*row, column + 1)?)))
            .filter(|(one, other)| one != other && has_text(grid, *one) && has_text(grid, *other))
            .collect();
        let counted = pairs.iter().filter(|(one, _)| counts(grid, *one)).count();
        counted > 1 && counted * 10 >= pairs.len() * OF_TEN
    })
}

fn has_text(grid: &Grid<'_>, index: usize) -> bool {
    grid.cell(index).is_some_and(|cell| !cell.text().is_empty())
}

/// Whether a cell begins with a count: `Item 2`, `Point 3 : suite`, 议题二.
fn counts(grid: &Grid<'_>, index: usize) -> bool {
    let Some(cell) = grid.cell(index) else { return false };
    let line = Line::new(&cell.text());
    let Some(after) = line.cursor(0).skip_spaces().eat_any(ITEMS) else { return false };
    let number = after.skip_spaces();
    let number = number.eat_any(&["no.", "no", "n°", "nº"]).map_or(number, |after| after.skip_spaces());
    number.any_number(3).is_some()
}
