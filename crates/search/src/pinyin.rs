//! Han found by how it is read: in full (`qihou`), the last syllable begun (`qiho`), or by initials (`qh`).

use pinyin::{Pinyin, ToPinyinMulti};
use std::collections::HashSet;
use std::sync::LazyLock;

/// The readings of a character, without tones; several of 长, 行, 重.
fn readings(c: char) -> impl Iterator<Item = &'static str> {
    c.to_pinyin_multi().into_iter().flatten().map(Pinyin::plain)
}

/// Every syllable that a character is read as.
static SYLLABLES: LazyLock<HashSet<&'static str>> = LazyLock::new(|| COMMON.flat_map(readings).collect());

/// The block of common characters, which have every syllable.
const COMMON: std::ops::RangeInclusive<char> = '\u{4E00}'..='\u{9FFF}';

/// How much of the reading was typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Typed {
    /// Each syllable but the last in full.
    Full,
    /// The first letter of each.
    Initials,
}

/// The first letters of a character's readings.
pub(crate) fn initials(c: char) -> impl Iterator<Item = u8> {
    readings(c).filter_map(|reading| reading.bytes().next())
}

/// Whether what was typed can be pinyin at all, so that most words of other languages are not looked for among Han.
pub(crate) fn can_be_pinyin(typed: &str) -> bool {
    typed.len() >= 2 && typed.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// The first letters that the first two characters may have: of the syllables that what was typed begins with, and of
/// the initials themselves. The second is `None` where there is only one syllable.
pub(crate) fn first_two(typed: &str) -> Vec<(u8, Option<u8>)> {
    let bytes = typed.as_bytes();
    let Some(first) = bytes.first() else { return Vec::new() };
    let mut found = Vec::new();
    for end in 1..=typed.len().min(6) {
        let whole = typed.get(..end).is_some_and(|head| SYLLABLES.contains(head));
        match bytes.get(end) {
            Some(next) if whole || end == 1 => found.push((*first, Some(*next))),
            None if whole && end >= 3 => found.push((*first, None)),
            _ => {}
        }
    }
    found.sort_unstable();
    found.dedup();
    found
}

/// Where a run of Han is read as what was typed: the first place, in bytes, and how.
pub(crate) fn place_in(run: &str, typed: &str) -> Option<(std::ops::Range<usize>, Typed)> {
    for mode in [Typed::Full, Typed::Initials] {
        for (start, _) in run.char_indices() {
            let rest = run.get(start..).unwrap_or_default();
            if let Some(length) = length_read(rest, typed, mode, 0) {
                return Some((start..start + length, mode));
            }
        }
    }
    None
}

/// How many bytes of the run are read as `typed`.
fn length_read(run: &str, typed: &str, mode: Typed, before: usize) -> Option<usize> {
    if typed.is_empty() {
        return Some(0);
    }
    let c = run.chars().next()?;
    let rest = run.get(c.len_utf8()..).unwrap_or_default();
    for reading in readings(c) {
        let left = match mode {
            Typed::Initials => typed.strip_prefix(reading.get(..1)?),
            Typed::Full => typed.strip_prefix(reading).or_else(|| {
                // The last one may be begun, behind a whole one.
                (before > 0 && reading.starts_with(typed)).then_some("")
            }),
        };
        if let Some(left) = left
            && let Some(length) = length_read(rest, left, mode, before + 1)
        {
            return Some(c.len_utf8() + length);
        }
    }
    None
}
