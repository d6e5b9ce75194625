//! Where in a line bold, emphasis and what is struck out begin and end.
//!
//! Markdown's own rules ask for a space or a punctuation mark beside the signs. Chinese has no spaces, so
//! `支持**53.1%**的目标` would keep its signs and `**“以人为本”**的复苏` make the wrong words bold. Here a sign
//! opens before anything but white space and closes behind it, unless it is a blank ([`super::blanks`]). What else in a line is a sign, [`super::inline`]
//! decides; the editor, the read view, the documents and the prompter all ask there.

use super::blanks::{are_blanks, is_alone};
use super::change::part;
use rostrum_text::script::is_han_kana_or_hangul;
use std::ops::Range;

/// What a pair of signs makes of the words between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Emphasis {
    /// `**` or `__`.
    Bold,
    /// `*` or `_`.
    Italic,
    /// `~~`.
    Struck,
}

/// A sign that has its partner in the line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Mark {
    /// Where it stands, in bytes.
    pub at: usize,
    /// How long it is.
    pub len: usize,
    /// What it begins or ends.
    pub emphasis: Emphasis,
}

/// The signs of a stretch of a line, in order; each two of a kind are a pair. What is opaque holds none.
pub(super) fn marks_in(line: &str, range: Range<usize>, opaque: &[Range<usize>]) -> Vec<Mark> {
    let mut marks = Vec::new();
    if part(line, range.clone()).contains(['*', '~', '_']) {
        Scan { line, opaque, marks: &mut marks }.stretch(range.start, range.end, &[]);
        marks.sort_by_key(|mark| mark.at);
    }
    marks
}

/// How long code is that begins a string, with its signs.
pub(super) fn code_len(rest: &str) -> Option<usize> {
    let signs = rest.len() - rest.trim_start_matches('`').len();
    let mut at = signs;
    while let Some(found) = rest.get(at..)?.find('`') {
        at += found;
        let run = rest.get(at..)?;
        let len = run.len() - run.trim_start_matches('`').len();
        if len == signs {
            return Some(at + len);
        }
        at += len;
    }
    None
}

/// Whether a sign may open between what stands before it and what follows.
pub(super) fn may_open(before: &str, c: char, len: usize, behind: &str) -> bool {
    let (last, next) = (before.chars().next_back(), behind.chars().next());
    let word = |c: Option<char>| c.is_some_and(is_of_word);
    match c {
        '*' if is_alone(last, next) => false,
        // `10~~20`.
        '~' => !(last.is_some_and(|c| c.is_ascii_digit()) && word(next)) && begins(next),
        // snake_case and snake__case__names are words.
        '_' => !last.is_some_and(char::is_alphanumeric) && begins(next),
        // `2*3`, `x*y` are sums; Latin words are emphasised as a whole.
        '*' if len == 1 => !word(last) && begins(next),
        // So are `2**3` and `x**2`, but not a word with its figure in bold.
        _ => {
            let mut earlier = before.chars().rev().skip(1);
            let lone = word(last) && !word(earlier.next());
            let sum = (last.is_some_and(|c| c.is_ascii_digit()) || lone) && word(next);
            !sum && begins(next)
        }
    }
}

/// Whether a sign may close there.
pub(super) fn may_close(before: &str, c: char, len: usize, behind: &str) -> bool {
    let (last, next) = (before.chars().next_back(), behind.chars().next());
    // `(*)` and `(**)` refer to a remark.
    let ends = last.is_some_and(|c| !c.is_whitespace() && !"([（【《“‘".contains(c));
    match c {
        '*' if is_alone(last, next) => false,
        '~' => ends,
        '_' => !next.is_some_and(char::is_alphanumeric) && ends,
        '*' if len == 1 => !next.is_some_and(is_of_word) && ends,
        _ => ends,
    }
}

/// Whether a character belongs to a word of a language that has spaces between words, `André*s` as much as `Andre*s`.
fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() && !is_han_kana_or_hangul(c)
}

/// Whether words may begin with a character: behind `5.2%*` follows a comma.
fn begins(next: Option<char>) -> bool {
    next.is_some_and(|c| !c.is_whitespace() && !",.;:!?)]，。；：！？、）】》”’".contains(c))
}

/// What is further away than a sentence is long, in bytes.
const FAR: usize = 1_000;

struct Scan<'a> {
    line: &'a str,
    opaque: &'a [Range<usize>],
    marks: &'a mut Vec<Mark>,
}

impl Scan<'_> {
    /// Finds the pairs of a stretch that stands within others already.
    fn stretch(&mut self, from: usize, to: usize, within: &[Emphasis]) {
        let mut at = from;
        // A sign that has no partner from one place on has none from a later one.
        let mut alone: Vec<(char, usize)> = Vec::new();
        while let Some((next, c, len)) = self.next(at, to) {
            at = next + len;
            // A longer run is a blank to fill in, or a line.
            let known = len
                <= match c {
                    '*' => 3,
                    _ => 2,
                };
            if !known || !self.opens(next, c, len) {
                continue;
            }
            // Of a long run as much as has a partner; what stands before it is text.
            let mut found = None;
            let least = if c == '*' { 1 } else { len };
            for len in (least..=len).rev() {
                let Some(emphases) = kinds(c, len) else { continue };
                if alone.contains(&(c, len)) || emphases.iter().any(|one| within.contains(one)) {
                    continue;
                }
                match self.close(at, to, c, len) {
                    Some((close, end)) if close > at && self.are_blanks(at, len, close, end) => {
                        // Looking for what is far away and of no use must not make a long line slow.
                        if close - at > FAR {
                            alone.push((c, len));
                        }
                    }
                    Some((close, end)) if close > at => {
                        found = Some((emphases, at - len, close, end));
                        break;
                    }
                    Some(_) => {}
                    None => alone.push((c, len)),
                }
            }
            let Some((emphases, next, close, end)) = found else { continue };
            let mut outer = within.to_vec();
            let (mut open, mut shut) = (next, end);
            for emphasis in emphases {
                let len = if *emphasis == Emphasis::Italic { 1 } else { 2 };
                shut -= len;
                self.marks.push(Mark { at: open, len, emphasis: *emphasis });
                self.marks.push(Mark { at: shut, len, emphasis: *emphasis });
                open += len;
                outer.push(*emphasis);
            }
            self.stretch(at, close, &outer);
            at = end;
        }
    }

    /// The next run of a sign: where, which and how long.
    fn next(&self, mut at: usize, to: usize) -> Option<(usize, char, usize)> {
        loop {
            let found = at + self.line.get(at..to)?.find(['*', '_', '~'])?;
            let index = self.opaque.partition_point(|range| range.end <= found);
            let opaque = self.opaque.get(index);
            if let Some(range) = opaque.filter(|range| range.start <= found) {
                at = range.end;
                continue;
            }
            let rest = self.line.get(found..opaque.map_or(to, |range| range.start.min(to)))?;
            let first = rest.chars().next()?;
            return Some((found, first, rest.len() - rest.trim_start_matches(first).len()));
        }
    }

    fn opens(&self, at: usize, c: char, len: usize) -> bool {
        may_open(part(self.line, 0..at), c, len, part(self.line, at + len..self.line.len()))
    }

    fn closes(&self, at: usize, c: char, len: usize) -> bool {
        may_close(part(self.line, 0..at), c, len, part(self.line, at + len..self.line.len()))
    }

    /// Whether the words between signs make them blanks.
    fn are_blanks(&self, from: usize, len: usize, close: usize, end: usize) -> bool {
        let before = part(self.line, 0..from - len);
        part(self.line, from - len..from).starts_with('*')
            && are_blanks(before, len, part(self.line, from..close), part(self.line, end..self.line.len()))
    }

    /// Where a sign's partner begins and ends.
    fn close(&self, from: usize, to: usize, c: char, len: usize) -> Option<(usize, usize)> {
        let mut at = from;
        // Whether a shorter or a longer one of its kind is open between.
        let mut other = false;
        while let Some((next, sign, run)) = self.next(at, to) {
            at = next + run;
            if sign != c || !(self.closes(next, c, run) || c == '*' && run + len == 3) {
                continue;
            }
            match run {
                _ if run == len => return Some((next, at)),
                // `**a *b***` ends both.
                3 if c == '*' && other => return Some((at - len, at)),
                3 if c == '*' => return Some((next, next + len)),
                _ if c == '*' && run + len == 3 => other = !other,
                _ => {}
            }
        }
        None
    }
}

/// What a run of a sign is, the outer first.
fn kinds(c: char, len: usize) -> Option<&'static [Emphasis]> {
    match (c, len) {
        ('*' | '_', 1) => Some(&[Emphasis::Italic]),
        ('*' | '_', 2) => Some(&[Emphasis::Bold]),
        ('*', 3) => Some(&[Emphasis::Bold, Emphasis::Italic]),
        ('~', 2) => Some(&[Emphasis::Struck]),
        _ => None,
    }
}
