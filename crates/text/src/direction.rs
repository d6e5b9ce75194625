//! Directions: which stretches of a line run from right to left, as Arabic and Hebrew do, by the bidirectional
//! algorithm (Unicode Annex 9).
//!
//! Owns where a line turns and which way it goes as a whole. Refuses to put letters into the order in which they are
//! seen: whoever shows them does that.
//!
//! ```
//! use rostrum_text::direction::{Direction, base_direction, runs};
//!
//! let line = "المادة 12 of the Convention";
//! assert_eq!(base_direction(line), Direction::RightToLeft);
//! let told: Vec<(&str, Direction)> =
//!     runs(line).into_iter().map(|run| (&line[run.range], run.direction)).collect();
//! assert_eq!(
//!     told,
//!     [
//!         ("المادة ", Direction::RightToLeft),
//!         // A number is read from left to right, whatever stands around it.
//!         ("12", Direction::LeftToRight),
//!         (" ", Direction::RightToLeft),
//!         ("of the Convention", Direction::LeftToRight),
//!     ]
//! );
//! ```

use icu::properties::CodePointMapData;
use icu::properties::props::BidiClass;
use std::ops::Range;
use unicode_bidi::{BidiInfo, Level};

/// Before it stands no letter that runs from right to left, and no sign that would turn a line.
const FIRST: char = '\u{590}';

/// Which way letters follow each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As in Latin and Chinese text, and as figures do in every text.
    LeftToRight,
    /// As in Arabic and Hebrew text.
    RightToLeft,
}

/// A stretch of a line in one direction.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DirectionRun {
    /// Where it stands, in bytes.
    pub range: Range<usize>,
    /// Its direction.
    pub direction: Direction,
}

/// Which way a line goes as a whole: as its first letter does that has a direction, from left to right without one
/// (rules P2 and P3).
pub fn base_direction(line: &str) -> Direction {
    let classes = CodePointMapData::<BidiClass>::new();
    let mut isolated = 0_usize;
    for c in line.chars() {
        match classes.get(c) {
            BidiClass::LeftToRightIsolate | BidiClass::RightToLeftIsolate | BidiClass::FirstStrongIsolate => {
                isolated += 1;
            }
            BidiClass::PopDirectionalIsolate => isolated = isolated.saturating_sub(1),
            BidiClass::LeftToRight if isolated == 0 => return Direction::LeftToRight,
            BidiClass::RightToLeft | BidiClass::ArabicLetter if isolated == 0 => {
                return Direction::RightToLeft;
            }
            _ => {}
        }
    }
    Direction::LeftToRight
}

/// The stretches of a line in the order in which they are typed; each turns against the one before it. A line break
/// within a paragraph changes nothing of the way that the whole goes.
pub fn runs(line: &str) -> Vec<DirectionRun> {
    if line.is_empty() {
        return Vec::new();
    }
    if !turns(line) {
        return vec![DirectionRun { range: 0..line.len(), direction: Direction::LeftToRight }];
    }
    let level = match base_direction(line) {
        Direction::LeftToRight => Level::ltr(),
        Direction::RightToLeft => Level::rtl(),
    };
    let levels =
        BidiInfo::new_with_data_source(&CodePointMapData::<BidiClass>::new(), line, Some(level)).levels;
    let mut runs: Vec<DirectionRun> = Vec::new();
    for (at, c) in line.char_indices() {
        let is_rtl = levels.get(at).is_some_and(Level::is_rtl);
        let direction = if is_rtl { Direction::RightToLeft } else { Direction::LeftToRight };
        let end = at + c.len_utf8();
        match runs.last_mut().filter(|run| run.direction == direction) {
            Some(run) => run.range.end = end,
            None => runs.push(DirectionRun { range: at..end, direction }),
        }
    }
    runs
}

/// Whether anything in a line may run from right to left.
fn turns(line: &str) -> bool {
    let classes = CodePointMapData::<BidiClass>::new();
    line.chars().filter(|c| *c >= FIRST).any(|c| {
        matches!(
            classes.get(c),
            BidiClass::RightToLeft
                | BidiClass::ArabicLetter
                | BidiClass::ArabicNumber
                | BidiClass::RightToLeftEmbedding
                | BidiClass::RightToLeftOverride
                | BidiClass::RightToLeftIsolate
        )
    })
}
