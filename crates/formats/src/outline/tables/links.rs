//! A table of links to sessions that stand above it, which is no agenda of its own: `Date | Time | Title |
//! Link | Call-in`. Its dates are often those of another year.

use crate::outline::document::{Cell, Table};
use crate::outline::items::Item;
use crate::outline::labels::{self, Section};
use crate::outline::line::folded;
use crate::{SkipReason, SourceLocation};

/// So many rows of a table are looked at for its head.
const HEAD_ROWS: usize = 2;
/// So many of ten items must stand above already.
const OF_TEN: usize = 6;
/// So much of a title is compared, in characters: one of them may be cut.
const TITLE_CHARS: usize = 16;

/// Whether a table lists links to the sessions that stand above; then why each of its items is left out.
pub(in crate::outline) fn listed_again(
    table: &Table,
    items: &[Item],
    above: &[Item],
) -> Option<Vec<(SourceLocation, SkipReason)>> {
    let is_links = |cell: &Cell| matches!(labels::section(&cell.text()), Some((Section::Links, _)));
    if items.is_empty() || !table.rows.iter().take(HEAD_ROWS).flatten().any(is_links) {
        return None;
    }
    let known = items.iter().filter(|item| above.iter().any(|other| is_same(item, other))).count();
    if known * 10 < items.len() * OF_TEN {
        return None;
    }
    let again = |item: &Item| (item.place.clone(), SkipReason::ListedAgain(item.title.clone()));
    Some(items.iter().map(again).collect())
}

/// Whether two items have the same hours, and titles that begin alike.
fn is_same(one: &Item, other: &Item) -> bool {
    let head = |item: &Item| -> String {
        folded(&item.title).chars().filter(|c| c.is_alphanumeric()).take(TITLE_CHARS).collect()
    };
    let (one_head, other_head) = (head(one), head(other));
    let begins = one_head.starts_with(&other_head) || other_head.starts_with(&one_head);
    let is_named = !one_head.is_empty() && !other_head.is_empty();
    one.day != other.day
        && (one.time.start, one.time.end) == (other.time.start, other.time.end)
        && is_named
        && begins
}
