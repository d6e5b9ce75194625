//! Where in a line bold, emphasis and what is struck out begin and end.
//!
//! Markdown's own rules ask for a space or a punctuation mark beside the signs. Chinese has no spaces, so
//! `支持**53.1%**的目标` would keep its signs and `**“以人为本”**的复苏` make the wrong words bold. Here a sign
//! opens before anything but white space and closes behind it. The editor, the read view, the documents and
//! the prompter all ask here, so they agree.

use super::plain::near;

/// What a pair of signs makes of the words between them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Emphasis {
    /// `**` or `__`.
    Bold,
    /// `*`.
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

/// The signs of a line from a byte on, in order; each two of a kind are a pair.
pub(super) fn marks_in(line: &str, from: usize) -> Vec<Mark> {
    let mut marks = Vec::new();
    if line.contains(['*', '~']) || line.contains("__") {
        Scan { line, marks: &mut marks }.stretch(from, line.len(), &[]);
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

/// How long a comment or the call of a note is that begins a string: not part of what is said.
pub(super) fn aside_len(rest: &str) -> Option<usize> {
    if rest.starts_with("<!--") {
        near(rest).find("-->").map(|at| at + 3)
    } else if rest.starts_with("[^") {
        near(rest).find(']').map(|at| at + 1)
    } else {
        None
    }
}

/// How long a tag, an address or an escape is that begins a string: no sign in it counts.
fn opaque_len(rest: &str) -> Option<usize> {
    if let Some(escaped) = rest.strip_prefix('\\') {
        return Some(1 + escaped.chars().next().filter(char::is_ascii_punctuation).map_or(0, char::len_utf8));
    }
    if rest.starts_with("](") {
        return near(rest).find(')').map(|at| at + 1);
    }
    let tag = rest
        .strip_prefix('<')
        .is_some_and(|tag| tag.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'));
    if tag {
        return near(rest).find('>').map(|at| at + 1);
    }
    aside_len(rest)
}

struct Scan<'a> {
    line: &'a str,
    marks: &'a mut Vec<Mark>,
}

impl Scan<'_> {
    /// Finds the pairs of a stretch that stands within others already.
    fn stretch(&mut self, from: usize, to: usize, within: &[Emphasis]) {
        let mut at = from;
        // A sign that has no partner from one place on has none from a later one.
        let mut alone: Vec<(char, usize)> = Vec::new();
        let mut code = true;
        while let Some((next, c, len)) = self.next(at, to, &mut code) {
            at = next + len;
            if !self.opens(next, c, len) {
                continue;
            }
            // Of a long run as much as has a partner; what stands before it is text.
            let mut found = None;
            for len in (1..=len.min(3)).rev() {
                let Some(emphases) = kinds(c, len) else { continue };
                if alone.contains(&(c, len)) || emphases.iter().any(|one| within.contains(one)) {
                    continue;
                }
                match self.close(at, to, c, len) {
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

    /// The next run of a sign: where, which and how long. What hides signs is passed over; `code` says
    /// whether code may still begin, since looking for its end twice would make a long line slow.
    fn next(&self, mut at: usize, to: usize, code: &mut bool) -> Option<(usize, char, usize)> {
        loop {
            let rest = self.line.get(at..to)?;
            let found = rest.find(['\\', '`', '<', '[', ']', '*', '_', '~'])?;
            at += found;
            let rest = self.line.get(at..to)?;
            let first = rest.chars().next()?;
            let run = rest.len() - rest.trim_start_matches(first).len();
            at += match first {
                '*' | '_' | '~' => return Some((at, first, run)),
                '`' if *code => code_len(rest).unwrap_or_else(|| {
                    *code = false;
                    run
                }),
                _ => opaque_len(rest).unwrap_or(first.len_utf8()).max(1),
            };
        }
    }

    fn opens(&self, at: usize, c: char, len: usize) -> bool {
        let before = self.line.get(..at).and_then(|head| head.chars().next_back());
        let after = self.line.get(at + len..).and_then(|rest| rest.chars().next());
        // snake__case__names are words.
        let in_word = c == '_' && before.is_some_and(char::is_alphanumeric);
        c == '~' || !in_word && after.is_some_and(|c| !c.is_whitespace())
    }

    fn closes(&self, at: usize, c: char, len: usize) -> bool {
        let before = self.line.get(..at).and_then(|head| head.chars().next_back());
        let after = self.line.get(at + len..).and_then(|rest| rest.chars().next());
        let in_word = c == '_' && after.is_some_and(char::is_alphanumeric);
        c == '~' || !in_word && before.is_some_and(|c| !c.is_whitespace())
    }

    /// Where a sign's partner begins and ends.
    fn close(&self, from: usize, to: usize, c: char, len: usize) -> Option<(usize, usize)> {
        let mut at = from;
        let mut code = true;
        // Whether a shorter or a longer one of its kind is open between.
        let mut other = false;
        while let Some((next, sign, run)) = self.next(at, to, &mut code) {
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
        ('*', 1) => Some(&[Emphasis::Italic]),
        ('*' | '_', 2) => Some(&[Emphasis::Bold]),
        ('*', 3) => Some(&[Emphasis::Bold, Emphasis::Italic]),
        ('~', 2) => Some(&[Emphasis::Struck]),
        _ => None,
    }
}
