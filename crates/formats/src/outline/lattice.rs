//! Drawn lines to the cells of a table: the grid that the lines span, and which of its fields are
//! one cell because no line parts them. Pure geometry, in points, y downwards.

/// Lines nearer to each other than this are one line of the grid, in points.
const SAME: f64 = 3.5;
/// The most lines of a page that are looked at.
const RULES: usize = 4_000;
/// The most columns and rows of a page's grid.
const COLUMNS: usize = 64;
const ROWS: usize = 400;

/// A drawn line, level or upright.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Rule {
    pub level: bool,
    /// Its y when level, else its x.
    pub at: f64,
    pub from: f64,
    pub to: f64,
}

/// A cell: its first row and column, and how many of each it covers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Area {
    pub row: usize,
    pub column: usize,
    pub rows: usize,
    pub columns: usize,
}

/// The grid of a page.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Lattice {
    pub xs: Vec<f64>,
    pub ys: Vec<f64>,
    pub areas: Vec<Area>,
    /// The area of each field, by row and column.
    fields: Vec<Vec<usize>>,
}

impl Lattice {
    /// The grid of a page's lines; none when they make no table of two columns and two rows.
    pub(super) fn of(rules: &[Rule]) -> Option<Self> {
        let rules = rules.get(..RULES).unwrap_or(rules);
        let at = |level: bool| clustered(rules.iter().filter(|rule| rule.level == level).map(|rule| rule.at));
        let (xs, ys) = (at(false), at(true));
        if !(3..=COLUMNS).contains(&xs.len()) || !(3..=ROWS).contains(&ys.len()) {
            return None;
        }
        let (columns, rows) = (xs.len() - 1, ys.len() - 1);
        let mut fields = vec![vec![usize::MAX; columns]; rows];
        let mut areas = Vec::new();
        let middle = |lines: &[f64], at: usize| {
            Some(f64::midpoint(lines.get(at).copied()?, lines.get(at + 1).copied()?))
        };
        let is_drawn = |level: bool, at: Option<&f64>, across: Option<f64>| {
            let (Some(at), Some(across)) = (at, across) else { return true };
            rules.iter().any(|rule| {
                rule.level == level
                    && (rule.at - at).abs() <= SAME
                    && rule.from - SAME <= across
                    && across <= rule.to + SAME
            })
        };
        let is_free = |fields: &[Vec<usize>], row: usize, column: usize| {
            fields.get(row).and_then(|row| row.get(column)) == Some(&usize::MAX)
        };
        for row in 0..rows {
            for column in 0..columns {
                if !is_free(&fields, row, column) {
                    continue;
                }
                let mut wide = 1;
                while is_free(&fields, row, column + wide)
                    && !is_drawn(false, xs.get(column + wide), middle(&ys, row))
                {
                    wide += 1;
                }
                let mut high = 1;
                while row + high < rows
                    && (column..column + wide).all(|column| {
                        is_free(&fields, row + high, column)
                            && !is_drawn(true, ys.get(row + high), middle(&xs, column))
                    })
                {
                    high += 1;
                }
                for line in fields.iter_mut().skip(row).take(high) {
                    for field in line.iter_mut().skip(column).take(wide) {
                        *field = areas.len();
                    }
                }
                areas.push(Area { row, column, rows: high, columns: wide });
            }
        }
        Some(Self { xs, ys, areas, fields })
    }

    /// The area that a point lies in; none outside the grid.
    pub(super) fn area_at(&self, x: f64, y: f64) -> Option<usize> {
        let column = self.xs.iter().rposition(|edge| *edge <= x)?;
        let row = self.ys.iter().rposition(|edge| *edge <= y)?;
        self.fields.get(row)?.get(column).copied()
    }

    /// Whether another grid has the same columns, as a table does that goes on over the page.
    pub(super) fn has_columns_of(&self, other: &[f64]) -> bool {
        self.xs.len() == other.len() && self.xs.iter().zip(other).all(|(a, b)| (a - b).abs() <= 2.0 * SAME)
    }
}

/// The places of lines, those that are one line counted once.
fn clustered(places: impl Iterator<Item = f64>) -> Vec<f64> {
    let mut places: Vec<f64> = places.filter(|place| place.is_finite()).collect();
    places.sort_by(f64::total_cmp);
    let mut kept: Vec<f64> = Vec::new();
    for place in places {
        if kept.last().is_none_or(|last| place - last > SAME) {
            kept.push(place);
        }
    }
    kept
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn level(y: f64, from: f64, to: f64) -> Rule {
        Rule { level: true, at: y, from, to }
    }

    fn upright(x: f64, from: f64, to: f64) -> Rule {
        Rule { level: false, at: x, from, to }
    }

    #[test]
    fn fields_without_a_line_between_them_are_one_cell() {
        let rules = [
            level(0.0, 0.0, 200.0),
            level(20.0, 0.0, 200.0),
            level(40.0, 0.0, 100.0),
            level(60.0, 0.0, 200.0),
            upright(0.0, 0.0, 60.0),
            upright(100.0, 20.0, 60.0),
            upright(200.0, 0.0, 60.0),
        ];
        let lattice = Lattice::of(&rules).unwrap();
        let expected = [
            Area { row: 0, column: 0, rows: 1, columns: 2 },
            Area { row: 1, column: 0, rows: 1, columns: 1 },
            Area { row: 1, column: 1, rows: 2, columns: 1 },
            Area { row: 2, column: 0, rows: 1, columns: 1 },
        ];
        assert_eq!(lattice.areas, expected);
        assert_eq!(lattice.area_at(150.0, 50.0), Some(2));
        assert_eq!(lattice.area_at(250.0, 50.0), None);
        assert_eq!(Lattice::of(&rules[..4]), None);
    }
}
