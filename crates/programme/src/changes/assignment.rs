//! Minimum-cost assignment inside groups of candidates.
//!
//! Knows no sessions: rows, columns and the edges between them. Splits the edges into connected
//! groups and solves each by the Hungarian method (Kuhn 1955, with potentials), where every row may
//! also stay alone. A group too large for that is matched greedily, best edge first.

use std::collections::HashMap;

/// A candidate pair: row, column, and what pairing them is worth (above 0).
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) struct Edge {
    pub row: usize,
    pub column: usize,
    pub gain: f64,
}

/// The most rows or columns of a group that is solved exactly; the work grows with the cube.
const EXACT: usize = 160;

/// Chooses pairs so that the sum of their gains is largest and no row or column stands in two.
pub(super) fn assign(edges: &[Edge]) -> Vec<Edge> {
    let mut chosen = Vec::new();
    for group in groups(edges) {
        let rows = numbers_of(group.iter().map(|edge| edge.row));
        let columns = numbers_of(group.iter().map(|edge| edge.column));
        match group.as_slice() {
            [only] => chosen.push(*only),
            many if rows.len().max(columns.len()) > EXACT => chosen.extend(greedy(many)),
            many => chosen.extend(exact(many, &rows, &columns)),
        }
    }
    chosen
}

/// The edges by connected group, in the order of their first rows.
fn groups(edges: &[Edge]) -> Vec<Vec<Edge>> {
    let mut groups: Vec<Vec<Edge>> = Vec::new();
    let mut sorted = edges.to_vec();
    sorted.sort_by_key(|edge| (edge.row, edge.column));
    let rows = numbers_of(sorted.iter().map(|edge| edge.row));
    let columns = numbers_of(sorted.iter().map(|edge| edge.column));
    let mut sets = Sets::new(rows.len() + columns.len());
    let node_of = |edge: &Edge| rows.get(&edge.row).copied().unwrap_or_default();
    for edge in &sorted {
        sets.join(node_of(edge), rows.len() + columns.get(&edge.column).copied().unwrap_or_default());
    }
    let mut place: HashMap<usize, usize> = HashMap::new();
    for edge in sorted {
        let root = sets.root(node_of(&edge));
        let at = *place.entry(root).or_insert(groups.len());
        match groups.get_mut(at) {
            Some(group) => group.push(edge),
            None => groups.push(vec![edge]),
        }
    }
    groups
}

/// Numbers values from 0 in the order in which they come.
fn numbers_of(values: impl Iterator<Item = usize>) -> HashMap<usize, usize> {
    let mut numbers = HashMap::new();
    for value in values {
        let next = numbers.len();
        numbers.entry(value).or_insert(next);
    }
    numbers
}

/// Disjoint sets, with the paths halved on the way up.
struct Sets(Vec<usize>);

impl Sets {
    fn new(count: usize) -> Self {
        Self((0..count).collect())
    }

    fn root(&mut self, mut node: usize) -> usize {
        while let Some(&parent) = self.0.get(node).filter(|parent| **parent != node) {
            let above = self.0.get(parent).copied().unwrap_or(parent);
            if let Some(slot) = self.0.get_mut(node) {
                *slot = above;
            }
            node = above;
        }
        node
    }

    fn join(&mut self, one: usize, other: usize) {
        let (one, other) = (self.root(one), self.root(other));
        if let Some(slot) = self.0.get_mut(one) {
            *slot = other;
        }
    }
}

/// The best edge first, then the best of what is left.
fn greedy(edges: &[Edge]) -> Vec<Edge> {
    let mut sorted = edges.to_vec();
    sorted.sort_by(|a, b| b.gain.total_cmp(&a.gain).then((a.row, a.column).cmp(&(b.row, b.column))));
    let mut rows = std::collections::HashSet::new();
    let mut columns = std::collections::HashSet::new();
    sorted.retain(|edge| {
        let free = !rows.contains(&edge.row) && !columns.contains(&edge.column);
        if free {
            rows.insert(edge.row);
            columns.insert(edge.column);
        }
        free
    });
    sorted
}

/// The Hungarian method. Each row has a column of its own beside the real ones, at gain 0: a row
/// that takes it stays alone.
#[expect(
    clippy::indexing_slicing,
    reason = "every index is a row below n or a column below m, as the arrays are made"
)]
fn exact(edges: &[Edge], rows: &HashMap<usize, usize>, columns: &HashMap<usize, usize>) -> Vec<Edge> {
    let (n, real) = (rows.len(), columns.len());
    let m = real + n;
    // Row and column 0 stand for "none", as is usual for this method.
    let width = m + 1;
    let mut gain = vec![0.0; (n + 1) * width];
    for edge in edges {
        if let (Some(row), Some(column)) = (rows.get(&edge.row), columns.get(&edge.column)) {
            gain[(row + 1) * width + column + 1] = edge.gain;
        }
    }
    let mut row_price = vec![0.0; n + 1];
    let mut column_price = vec![0.0; m + 1];
    let mut row_of = vec![0_usize; m + 1];
    for row in 1..=n {
        let mut came_from = vec![0_usize; m + 1];
        let mut slack = vec![f64::INFINITY; m + 1];
        let mut seen = vec![false; m + 1];
        let mut column = 0;
        row_of[0] = row;
        loop {
            seen[column] = true;
            let at = row_of[column];
            let (mut delta, mut next) = (f64::INFINITY, 0);
            for j in 1..=m {
                if seen[j] {
                    continue;
                }
                let reduced = -gain[at * width + j] - row_price[at] - column_price[j];
                if reduced < slack[j] {
                    slack[j] = reduced;
                    came_from[j] = column;
                }
                if slack[j] < delta {
                    delta = slack[j];
                    next = j;
                }
            }
            for j in 0..=m {
                if seen[j] {
                    row_price[row_of[j]] += delta;
                    column_price[j] -= delta;
                } else {
                    slack[j] -= delta;
                }
            }
            column = next;
            if row_of[column] == 0 {
                break;
            }
        }
        while column != 0 {
            let before = came_from[column];
            row_of[column] = row_of[before];
            column = before;
        }
    }
    edges
        .iter()
        .copied()
        .filter(|edge| match (rows.get(&edge.row), columns.get(&edge.column)) {
            (Some(row), Some(column)) => row_of[column + 1] == row + 1,
            _ => false,
        })
        .collect()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test may stop at once")]
mod tests {
    use super::{Edge, assign, greedy};
    use proptest::prelude::*;

    fn best_by_trying(edges: &[Edge], from: usize, rows: u32, columns: u32) -> f64 {
        let Some(edge) = edges.get(from) else { return 0.0 };
        let without = best_by_trying(edges, from + 1, rows, columns);
        let (row, column) = (1_u32 << edge.row, 1_u32 << edge.column);
        if rows & row != 0 || columns & column != 0 {
            return without;
        }
        without.max(edge.gain + best_by_trying(edges, from + 1, rows | row, columns | column))
    }

    proptest! {
        #[test]
        fn no_other_choice_is_worth_more(cells in prop::collection::btree_map((0_usize..5, 0_usize..5), 1_u32..100, 1..14)) {
            let edges: Vec<Edge> =
                cells.iter().map(|((row, column), gain)| Edge { row: *row, column: *column, gain: f64::from(*gain) }).collect();
            let chosen = assign(&edges);
            let sum: f64 = chosen.iter().map(|edge| edge.gain).sum();
            prop_assert!((sum - best_by_trying(&edges, 0, 0, 0)).abs() < 1e-9);
            for (at, edge) in chosen.iter().enumerate() {
                prop_assert!(chosen[..at].iter().all(|other| other.row != edge.row && other.column != edge.column));
            }
        }
    }

    #[test]
    fn the_best_edge_alone_is_not_the_best_choice() {
        let edge = |row, column, gain| Edge { row, column, gain };
        let edges = [edge(0, 0, 0.9), edge(0, 1, 0.8), edge(1, 0, 0.8)];
        assert_eq!(greedy(&edges).len(), 1);
        assert_eq!(assign(&edges).len(), 2);
    }

    #[test]
    fn a_group_too_large_is_matched_best_first() {
        let edges: Vec<Edge> = (0..400)
            .flat_map(|row| {
                [Edge { row, column: row, gain: 0.9 }, Edge { row, column: (row + 1) % 400, gain: 0.5 }]
            })
            .collect();
        let chosen = assign(&edges);
        assert_eq!(chosen.len(), 400);
        assert!(chosen.iter().all(|edge| edge.row == edge.column));
    }
}
