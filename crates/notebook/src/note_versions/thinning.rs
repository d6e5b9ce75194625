//! How many earlier texts of a note are kept, and which go first.
//!
//! What goes is decided by how the texts stand to each other, not by what the clock says now: a clock that was set wrong
//! takes nothing away. One goes where one too many has come, never more because time has passed.

use super::model::NoteVersion;
use chrono::{DateTime, Utc};

/// The most earlier texts of a note.
pub const MAX_NOTE_VERSIONS: usize = 40;
/// The most that the earlier texts of a note take together, in bytes; the newest two are kept whatever they take.
pub const MAX_NOTE_VERSION_BYTES: usize = 1024 * 1024;
/// The most that the earlier texts of all notes take together, in bytes; the newest two of each note are kept whatever
/// they take. All of them are written with every save.
pub const MAX_NOTEBOOK_VERSION_BYTES: usize = 4 * 1024 * 1024;
/// How many of the newest stay whatever their times.
const NEWEST_BY_NUMBER: usize = 8;
/// How many of the newest stay whatever their size.
const NEWEST_BY_SIZE: usize = 2;

/// How much earlier texts take, in bytes.
pub(super) fn bytes_of(versions: &[NoteVersion]) -> usize {
    versions.iter().map(|version| version.text.len()).sum()
}

/// Which of some versions (the oldest first) have to go so that the others fit into so many bytes: their places, rising.
pub(super) fn versions_to_let_go(versions: &[NoteVersion], room_bytes: usize) -> Vec<usize> {
    let mut left: Vec<usize> = (0..versions.len()).collect();
    let mut gone = Vec::new();
    let mut bytes = bytes_of(versions);
    loop {
        let by_size = match left.len() {
            many if many > MAX_NOTE_VERSIONS => false,
            _ if bytes > room_bytes => true,
            _ => break,
        };
        let Some(at) = least_missed(versions, &left, by_size) else { break };
        let place = left.remove(at);
        bytes -= versions.get(place).map_or(0, |version| version.text.len());
        gone.push(place);
    }
    gone.sort_unstable();
    gone
}

/// The one whose neighbours stand closest to each other for its age, so that those that stay lie the further apart the
/// older they are; by size, a large one counts for as many small ones. The newest are left out; by number the first too.
fn least_missed(versions: &[NoteVersion], left: &[usize], by_size: bool) -> Option<usize> {
    let version = |at: usize| left.get(at).and_then(|place| versions.get(*place));
    let newest = version(left.len().checked_sub(1)?)?.at;
    let (first, stay) = if by_size { (0, NEWEST_BY_SIZE) } else { (1, NEWEST_BY_NUMBER) };
    // By the second; lengths alone, since a clock that was set back leaves times that fall.
    let apart = |a: DateTime<Utc>, b: DateTime<Utc>| i128::from((a - b).num_seconds()).abs();
    let candidates = (first..left.len().saturating_sub(stay)).filter_map(|at| {
        let own = version(at)?;
        let before = at.checked_sub(1).and_then(version).unwrap_or(own);
        let gap = apart(version(at + 1)?.at, before.at) + 1;
        let weight = if by_size { i128::try_from(own.text.len()).unwrap_or(i128::MAX) } else { 1 };
        Some((at, gap, (apart(newest, own.at) + 1).saturating_mul(weight)))
    });
    candidates
        .min_by(|(_, gap, worth), (_, other, other_worth)| {
            gap.saturating_mul(*other_worth).cmp(&other.saturating_mul(*worth))
        })
        .map(|(at, ..)| at)
}
