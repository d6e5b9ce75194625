//! Where a sentence ends, so that what is put behind one never comes into it.
//!
//! Unicode's own rules (and ICU with them) end a sentence behind `U.N.`, `No.` and `z.B.` where a capital or a
//! number follows, and know nothing of Markdown's signs. Here what is in doubt ends none: to stand a sentence
//! further on is better than to cut one.

use super::speaking::is_stopped;
use rostrum_markdown::markup_spans_in;
use rostrum_text::script::{is_han, is_unspaced_letter_or_punctuation};
use std::ops::Range;

/// End marks of Chinese, which need no space behind them.
const WIDE_MARKS: &str = "。！？｡．";
/// End marks that end a sentence only where it is seen to end.
const NARROW_MARKS: &str = ".!?";
/// What may close behind an end mark and belongs to its sentence.
const CLOSERS: &str = "”’」』）》】〉〕〗\"')]»›";
/// What shows behind a closing quotation mark that the sentence goes on.
const GOES_ON: &str = "，、；：,;:";
/// With these a sentence goes on behind a quoted one: 的, 是, 等 and the like.
const LEAN_BACK: &str = "的是等这一和与及而并之为";
/// Quotation marks and brackets, and what they hold.
const PAIRS: [(char, char, Held); 13] = [
    ('“', '”', Held::Words),
    ('「', '」', Held::Words),
    ('『', '』', Held::Words),
    ('«', '»', Held::Words),
    ('‹', '›', Held::Words),
    ('《', '》', Held::Title),
    ('〈', '〉', Held::Title),
    ('（', '）', Held::Aside),
    ('【', '】', Held::Aside),
    ('〔', '〕', Held::Aside),
    ('〖', '〗', Held::Aside),
    ('(', ')', Held::Aside),
    ('[', ']', Held::Aside),
];
/// As far as the call of a note may reach, in bytes: looking for its end must not make a long line slow.
const NOTE_REACH: usize = 200;
/// Months as German writes them behind a day: `3. Mai`.
const GERMAN_MONTHS: [&str; 12] = [
    "Januar",
    "Februar",
    "März",
    "April",
    "Mai",
    "Juni",
    "Juli",
    "August",
    "September",
    "Oktober",
    "November",
    "Dezember",
];

/// What stands between two signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Held {
    /// What somebody said.
    Words,
    /// What something is called.
    Title,
    /// What is said besides.
    Aside,
    /// What Markdown holds together.
    Span,
}

/// Where the sentence of a place ends.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SentenceEnd {
    /// Behind its mark and what closes there, in bytes of the line.
    Mark(usize),
    /// The line ends before a mark does.
    Line,
}

/// Where the sentence that a byte of a line stands in ends: behind its end mark, the quotation marks, brackets
/// and signs that close there, and the notes that it calls. Between two sentences it is the end of the one
/// before. A full stop in a number or an abbreviation ends none, nor does a mark in a quotation or a bracket
/// that stands within a sentence.
pub fn sentence_end(line: &str, at: usize) -> SentenceEnd {
    let at = line.floor_char_boundary(at);
    let ends = Line::of(line).ends();
    let bare = |range: Range<usize>| line.get(range).is_some_and(is_bare);
    let before = ends.iter().rev().find(|end| **end <= at).copied();
    if let Some(end) = before.filter(|end| bare(*end..at) || bare(*end..line.len())) {
        return SentenceEnd::Mark(end);
    }
    ends.iter().find(|end| **end > at).map_or(SentenceEnd::Line, |end| SentenceEnd::Mark(*end))
}

/// Whether a text is only white space and comments.
fn is_bare(mut text: &str) -> bool {
    loop {
        text = text.trim_start();
        let comment = text.strip_prefix("<!--").and_then(|rest| rest.split_once("-->"));
        match comment {
            Some((_, rest)) => text = rest,
            None => return text.is_empty(),
        }
    }
}

struct Line<'a> {
    line: &'a str,
    held: Vec<(Range<usize>, Held)>,
}

impl<'a> Line<'a> {
    fn of(line: &'a str) -> Self {
        let mut held: Vec<(Range<usize>, Held)> =
            markup_spans_in(line).into_iter().map(|span| (span, Held::Span)).collect();
        let mut open: Vec<(usize, char, Held)> = Vec::new();
        let mut quoted: Option<usize> = None;
        for (at, c) in line.char_indices() {
            if c == '"' {
                match quoted.take() {
                    Some(start) => held.push((start..at + 1, Held::Words)),
                    None => quoted = Some(at),
                }
            } else if let Some((_, close, kind)) = PAIRS.iter().find(|(open, ..)| *open == c) {
                open.push((at, *close, *kind));
            } else if let Some(index) = open.iter().rposition(|(_, close, _)| *close == c) {
                // What was opened within and never closed is no pair.
                let (start, _, kind) = open.swap_remove(index);
                open.truncate(index);
                held.push((start..at + c.len_utf8(), kind));
            }
        }
        Self { line, held }
    }

    fn rest(&self, at: usize) -> &'a str {
        self.line.get(at..).unwrap_or_default()
    }

    /// The ends of all sentences, in order.
    fn ends(&self) -> Vec<usize> {
        let mut ends: Vec<usize> = Vec::new();
        for (at, c) in self.line.char_indices() {
            let is_mark = WIDE_MARKS.contains(c) || NARROW_MARKS.contains(c);
            if !is_mark || ends.last().is_some_and(|end| *end > at) {
                continue;
            }
            let end = self.behind(at, at + c.len_utf8());
            if self.is_end(at, c, end, ends.last().copied().unwrap_or(0)) {
                ends.push(end);
            }
        }
        ends
    }

    /// How far what closes behind a mark reaches: more marks, quotation marks and brackets, signs, notes.
    fn behind(&self, mark: usize, mut end: usize) -> usize {
        loop {
            let rest = self.rest(end);
            let Some(c) = rest.chars().next() else { return end };
            let sign = self.held.iter().find(|(range, kind)| {
                let signs = self.line.get(end..range.end).unwrap_or_default();
                *kind == Held::Span
                    && range.start < mark
                    && !signs.is_empty()
                    && signs.chars().all(|c| "*_~`".contains(c))
            });
            if let Some((range, _)) = sign {
                end = range.end;
            } else if rest.starts_with("[^") {
                let Some(len) =
                    rest.get(..rest.floor_char_boundary(NOTE_REACH)).and_then(|rest| rest.find(']'))
                else {
                    return end;
                };
                end += len + 1;
            } else if WIDE_MARKS.contains(c)
                || NARROW_MARKS.contains(c)
                || CLOSERS.contains(c) && self.closes(end, c)
            {
                end += c.len_utf8();
            } else if let Some(quote) =
                rest.strip_prefix([' ', '\u{A0}', '\u{202F}']).filter(|rest| rest.starts_with(['»', '›']))
            {
                end = self.line.len() - quote.len() + '»'.len_utf8();
            } else {
                return end;
            }
        }
    }

    /// Whether a sign closes something here rather than opens it or stands in a word.
    fn closes(&self, at: usize, c: char) -> bool {
        let next = self.rest(at + c.len_utf8()).chars().next();
        match c {
            '"' => !self.held.iter().any(|(range, _)| range.start == at),
            '\'' | '’' => !next.is_some_and(|c| c.is_alphanumeric() && !is_han(c)),
            _ => true,
        }
    }

    /// Whether a sentence ends with this mark. `end` is behind all that closes there, `last` the end of the
    /// sentence before.
    fn is_end(&self, at: usize, mark: char, end: usize, last: usize) -> bool {
        let rest = self.rest(end);
        let next = rest.chars().next();
        let over = is_bare(rest);
        if self.held.iter().any(|(range, _)| range.start < end && end < range.end)
            || next.is_some_and(|c| GOES_ON.contains(c))
        {
            return false;
        }
        let closed = self.held.iter().filter(|(range, _)| range.start < at && at < range.end);
        for (range, kind) in closed {
            let goes_on = match kind {
                Held::Span => false,
                Held::Title => next.is_some_and(|c| !c.is_whitespace()),
                // A bracket within a sentence does not end it.
                Held::Aside => !self.line.get(last..range.start).is_some_and(|head| head.trim().is_empty()),
                Held::Words => next.is_some_and(|c| match mark {
                    '！' | '？' => is_han(c),
                    _ => LEAN_BACK.contains(c),
                }),
            };
            if goes_on {
                return false;
            }
        }
        if WIDE_MARKS.contains(mark) || over {
            return true;
        }
        let apart = next.is_none_or(|c| c.is_whitespace() || is_unspaced_letter_or_punctuation(c))
            || rest.starts_with("<!--");
        let follows = rest.trim_start().trim_start_matches(['“', '‘', '"', '\'', '(', '[', '«', '*', '_']);
        let goes_on = follows.starts_with(char::is_lowercase)
            || rest.trim_start().starts_with(|c| GOES_ON.contains(c))
            || mark == '.' && self.is_short(at, follows.trim_start());
        apart && !goes_on
    }

    /// Whether the full stop at a place belongs to a word that is written short, or to a day before its month.
    fn is_short(&self, at: usize, follows: &str) -> bool {
        let head = self.line.get(..at).unwrap_or_default();
        let in_word = |c: char| c.is_alphanumeric() && !is_han(c) || matches!(c, '.' | '-' | 'º' | '°');
        let stem = head.get(head.trim_end_matches(in_word).len()..).unwrap_or_default();
        let of_letters = |part: &str| part.chars().count() <= 2 && part.chars().all(char::is_alphabetic);
        if stem.is_empty() {
            return false;
        }
        if stem.chars().all(|c| c.is_ascii_digit()) {
            return stem.len() <= 2 && GERMAN_MONTHS.iter().any(|month| follows.starts_with(month));
        }
        let initials = stem.contains('.') || stem.chars().count() == 1;
        initials && stem.split(['.', '-']).all(of_letters)
            || is_stopped(&format!("{stem}."), follows.starts_with(|c: char| c.is_ascii_digit()))
    }
}
