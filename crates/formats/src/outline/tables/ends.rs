//! Which columns beside the starts hold ends and lengths: `Start | End | Duration`, with or without heads.

use crate::outline::grid::{Grid, Heads};
use crate::outline::line::{Line, folded};
use crate::outline::times::TimeMention;

/// The columns of ends and of lengths.
#[derive(Debug, Default)]
pub(super) struct Ends {
    pub end: Option<usize>,
    pub lengths: Vec<usize>,
}

/// Rows that agree, of ten, make a column what they are.
const OF_TEN: usize = 6;

impl Ends {
    /// Looks at the columns right of the starts.
    pub(super) fn of(grid: &Grid<'_>, heads: &Heads, starts: usize) -> Self {
        let clock = |row: usize, column: usize| {
            let index = grid.index(row, column)?;
            heads.is_time(index).then(|| clock_of(heads, index)).flatten()
        };
        let rows: Vec<usize> = (0..grid.fields.len()).filter(|row| clock(*row, starts).is_some()).collect();
        if rows.len() < 2 {
            return Self::default();
        }
        // An end is later than its start, and no later than the next start, which the same moment on another
        // clock seldom is.
        let is_end = |column: usize| {
            let fits = |pair: &(usize, Option<&usize>)| {
                let (row, next) = pair;
                let (Some(start), Some(end)) = (clock(*row, starts), clock(*row, column)) else {
                    return false;
                };
                let later = next.and_then(|next| clock(*next, starts));
                end > start && later.is_none_or(|later| end <= later || later < start)
            };
            let nexts = rows.iter().skip(1).map(Some).chain([None]);
            rows.iter().copied().zip(nexts).filter(fits).count()
        };
        let end = Some(starts + 1).filter(|column| is_end(*column) * 10 >= rows.len() * OF_TEN);
        let is_length = |column: &usize| {
            let told = rows.iter().filter(|row| {
                let Some(index) = grid.index(**row, *column) else { return false };
                let is_clock = end.is_some() && clock(**row, *column).is_some();
                is_clock || grid.cell(index).is_some_and(|cell| minutes_of(&cell.text()).is_some())
            });
            told.count() * 10 >= rows.len() * OF_TEN
        };
        let lengths = (starts + 1..grid.width()).filter(|column| Some(*column) != end).filter(is_length);
        Self { end, lengths: lengths.collect() }
    }
}

/// The one time of a cell, without an end.
fn clock_of(heads: &Heads, index: usize) -> Option<u16> {
    match heads.get(index)?.times.as_slice() {
        [TimeMention { start, end: None, .. }] => Some(*start),
        _ => None,
    }
}

/// Words of minutes.
const MINUTES: &[&str] =
    &["minutes", "minute", "mins", "min", "minutos", "mn", "分钟", "минут", "мин", "minuten"];

/// `20 mins`, `15'`, 30分钟: a length and nothing else, in minutes.
pub(super) fn minutes_of(text: &str) -> Option<u16> {
    let line = Line::new(text.trim());
    let (after, minutes, _) = line.cursor(0).number(3)?;
    let unit = after.skip_spaces();
    let after = unit.eat_any(MINUTES).or_else(|| unit.one_of("'′"))?;
    let after = after.one_of(".").unwrap_or(after);
    (after.skip_spaces().peek().is_none() && minutes > 0).then(|| u16::try_from(minutes).ok())?
}

/// Words that open a remark on how sure a time is, in plain form.
const HEDGES: &[&str] = &[
    "or",
    "ou",
    "o",
    "oder",
    "或",
    "或者",
    "if",
    "si",
    "approx",
    "approximately",
    "environ",
    "aprox",
    "circa",
    "ca",
    "onwards",
    "tbc",
    "tba",
    "provisional",
    "provisoire",
    "или",
];
/// Such a remark is at most so long, in characters.
const HEDGE_CHARS: usize = 60;

/// Whether words behind a time say how sure it is, and not what happens then: "or later if need be", "(tbc)".
pub(in crate::outline) fn hedges(words: &str) -> bool {
    let plain = folded(words);
    let plain = plain.trim_start_matches(['(', '（', ' ']);
    let first = plain.split(|c: char| !c.is_alphanumeric()).next().unwrap_or_default();
    let is_hedge =
        HEDGES.contains(&first) || HEDGES.iter().any(|word| !word.is_ascii() && plain.starts_with(word));
    // "3:50 O": half a word that a layout parted, and no "or".
    let is_whole = plain.trim_end().chars().count() > 1;
    is_hedge && is_whole && words.chars().count() <= HEDGE_CHARS
}
