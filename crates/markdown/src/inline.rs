//! What in a line is a sign and what is a letter: the one place that decides it. The editor's looks, the
//! prompter, the count, the read view and the documents all ask here, so that what is typed is what is
//! counted, shown and printed.
//!
//! A sign is only what has its partner and means something: `2*3`, `[name of Chair]`, `a<b … c>d`, `$5*2`
//! and `10~20%` are letters.

use super::change::part;
use super::cuttable_mark::is_cut_comment;
use super::emphasis::{Emphasis, Mark, code_len, marks_in};
use super::line_state::LineState;
use super::line_state::is_dangling_footnote_ref;
use super::links::{is_target, link_in, near, target_in};
use std::ops::Range;

/// What a stretch of a line is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind<'l> {
    /// Letters.
    Words,
    /// Letters between ticks.
    Code,
    /// The ticks.
    Tick,
    /// A sign that only says how something looks.
    Sign,
    /// What stands for something else: `&amp;`.
    Said(&'static str),
    /// The call of a footnote, with its label.
    Note(&'l str),
    /// A comment, with its signs.
    Comment {
        /// Whether it is the mark "can be cut".
        cut: bool,
    },
    /// The edge of a cell.
    Edge,
}

/// A stretch of a line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Span<'l> {
    /// Where, in bytes of the line.
    pub range: Range<usize>,
    pub kind: Kind<'l>,
    pub bold: bool,
    pub italic: bool,
    pub struck: bool,
    /// Where it leads.
    pub link: Option<&'l str>,
}

/// What of a line, from a byte on, is no running text.
pub(super) struct Signs<'l> {
    /// Signs and asides, in order.
    pub found: Vec<(Range<usize>, Kind<'l>)>,
    /// The words of links, and where each leads.
    pub links: Vec<(Range<usize>, &'l str)>,
    /// The signs of bold, emphasis and what is struck out, in order.
    pub marks: Vec<Mark>,
}

/// Reads the signs of a line from a byte on.
pub(super) fn signs_of(line: &str, from: usize, state: LineState) -> Signs<'_> {
    let mut scan =
        Scan { line, from, at: from, state, found: Vec::new(), links: Vec::new(), missing: Vec::new() };
    scan.run();
    let Scan { found, links, .. } = scan;
    let opaque: Vec<Range<usize>> = found.iter().map(|(range, _)| range.clone()).collect();
    let mut marks = Vec::new();
    let edges = found.iter().filter(|(_, kind)| *kind == Kind::Edge).map(|(range, _)| range.clone());
    let mut start = from;
    for edge in edges.chain(std::iter::once(line.len()..line.len())) {
        // No pair of signs reaches from cell to cell.
        marks.extend(marks_in(line, start..edge.start, &opaque));
        start = edge.end;
    }
    Signs { found, links, marks }
}

/// A line from a byte on as stretches that follow each other without gaps.
pub(super) fn spans_of(line: &str, from: usize, state: LineState) -> Vec<Span<'_>> {
    let Signs { found, links, marks } = signs_of(line, from, state);
    let mut spans: Vec<Span<'_>> = Vec::new();
    let mut looks = (false, false, false);
    let mut found = found.into_iter().peekable();
    let mut marks = marks.into_iter().peekable();
    let mut at = from;
    let link_of = |at: usize| links.iter().rev().find(|(inner, _)| inner.contains(&at)).map(|(_, to)| *to);
    let mut edges: Vec<usize> = links.iter().flat_map(|(inner, _)| [inner.start, inner.end]).collect();
    edges.sort_unstable();
    while at < line.len() {
        let span = |range: Range<usize>, kind, (bold, italic, struck): (bool, bool, bool)| Span {
            link: link_of(range.start),
            range,
            kind,
            bold,
            italic,
            struck,
        };
        if let Some((range, kind)) = found.next_if(|(range, _)| range.start <= at) {
            at = range.end;
            spans.push(span(range, kind, looks));
        } else if let Some(mark) = marks.next_if(|mark| mark.at <= at) {
            at = mark.at + mark.len;
            spans.push(span(mark.at..at, Kind::Sign, looks));
            match mark.emphasis {
                Emphasis::Bold => looks.0 ^= true,
                Emphasis::Italic => looks.1 ^= true,
                Emphasis::Struck => looks.2 ^= true,
            }
        } else {
            let next_edge = edges.get(edges.partition_point(|edge| *edge <= at)).copied();
            let ends =
                [found.peek().map(|(range, _)| range.start), marks.peek().map(|mark| mark.at), next_edge];
            let end = ends.into_iter().flatten().min().unwrap_or(line.len());
            spans.push(span(at..end, Kind::Words, looks));
            at = end;
        }
    }
    spans
}

struct Scan<'l> {
    line: &'l str,
    from: usize,
    at: usize,
    state: LineState,
    /// What is no running text, in order.
    found: Vec<(Range<usize>, Kind<'l>)>,
    /// The words of links, and where each leads.
    links: Vec<(Range<usize>, &'l str)>,
    /// How many ticks have no partner from here on.
    missing: Vec<usize>,
}

impl<'l> Scan<'l> {
    fn take(&mut self, len: usize, kind: Kind<'l>) {
        let end = (self.at + len).min(self.line.len());
        self.found.push((self.at..end, kind));
        self.at = end;
    }

    fn run(&mut self) {
        if self.state.inside {
            let end = part(self.line, self.at..self.line.len()).find("-->").map(|at| at + 3);
            self.take(end.unwrap_or(self.line.len() - self.at), Kind::Comment { cut: false });
        }
        // Behind the words of a link stands its address, which is passed over.
        let mut addresses: Vec<(usize, usize)> = Vec::new();
        let mut starts: Vec<(usize, usize)> = Vec::new();
        let mut comments = true;
        loop {
            // Code or a comment that reaches over the end of a link's words takes the link apart.
            for (start, _) in starts.extract_if(.., |(_, end)| *end < self.at) {
                self.found.retain(|(range, _)| *range != (start..start + 1));
                self.links.retain(|(inner, _)| inner.start != start + 1);
            }
            addresses.retain(|(end, _)| *end >= self.at);
            if let Some(index) = addresses.iter().position(|(end, _)| *end == self.at) {
                let (_, len) = addresses.swap_remove(index);
                starts.retain(|(_, end)| *end != self.at);
                self.take(len, Kind::Sign);
                continue;
            }
            let rest = part(self.line, self.at..self.line.len());
            let next_end = addresses.iter().map(|(end, _)| end - self.at).min().unwrap_or(usize::MAX);
            let Some(next) = rest.find(['\\', '`', '<', '!', '[', '&', '|']).map(|at| at.min(next_end))
            else {
                if next_end == usize::MAX {
                    break;
                }
                self.at += next_end;
                continue;
            };
            if next > 0 {
                self.at += next;
                continue;
            }
            match rest.chars().next() {
                Some('\\') => self.escape(rest),
                Some('`') => self.code(rest),
                Some('<') => self.angle(rest, &mut comments),
                Some('!') => self.picture(rest),
                Some('[') => {
                    let start = self.at;
                    if let Some(address) = self.bracket(rest) {
                        starts.push((start, address.0));
                        addresses.push(address);
                    }
                }
                Some('&') => match ENTITIES.iter().find(|(entity, _)| rest.starts_with(entity)) {
                    Some((entity, said)) => self.take(entity.len(), Kind::Said(said)),
                    None => self.at += 1,
                },
                Some('|') if self.state.is_table_row() => self.take(1, Kind::Edge),
                _ => self.at += 1,
            }
        }
        self.found.sort_by_key(|(range, _)| range.start);
    }

    /// A sign that is none: `\*`. What could be no sign where it stands needs no escape, and two backslashes before a
    /// letter begin the name of a server.
    fn escape(&mut self, rest: &str) {
        let before = part(self.line, self.from..self.at);
        if begins_server(before, rest) {
            self.at += 2;
            return;
        }
        let is_sign = match rest.chars().nth(1) {
            Some('*' | '`' | '\\' | '_' | '~' | '<' | '&' | '[' | ']') => true,
            Some('|') => self.state.is_table_row() || before.trim().is_empty(),
            Some('#' | '-' | '+' | '>' | '=') => before.trim().is_empty(),
            Some('.' | ')') => {
                let digits = before.trim_start();
                !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit())
            }
            _ => false,
        };
        if is_sign {
            self.take(1, Kind::Sign);
            self.take(1, Kind::Words);
        } else {
            self.at += 1;
        }
    }

    /// Code between ticks. A tick within a word or beside a space is an accent or an apostrophe.
    fn code(&mut self, rest: &str) {
        let ticks = rest.len() - rest.trim_start_matches('`').len();
        let known = !self.missing.contains(&ticks);
        let Some(len) = code_len(rest).filter(|_| known) else {
            self.missing.push(ticks);
            self.at += ticks;
            return;
        };
        let word = |c: char| c.is_ascii_alphanumeric();
        let inner = part(rest, ticks..len - ticks);
        let before = part(self.line, 0..self.at).chars().next_back();
        let behind = part(rest, len..rest.len()).chars().next();
        let fits = !before.is_some_and(word)
            && !behind.is_some_and(word)
            && !inner.starts_with(char::is_whitespace)
            && !inner.ends_with(char::is_whitespace);
        if fits || ticks > 1 {
            self.take(ticks, Kind::Tick);
            self.take(inner.len(), Kind::Code);
            self.take(ticks, Kind::Tick);
        } else {
            self.at += ticks;
        }
    }

    /// A comment, an address, a break; everything else between angles was typed to be read.
    fn angle(&mut self, rest: &'l str, comments: &mut bool) {
        if let Some(comment) = rest.strip_prefix("<!--") {
            match if *comments { comment.find("-->") } else { None } {
                Some(len) => {
                    let cut = is_cut_comment(part(comment, 0..len));
                    self.take(len + 7, Kind::Comment { cut });
                }
                None if self.state.opens => self.take(rest.len(), Kind::Comment { cut: false }),
                None => {
                    *comments = false;
                    self.at += 4;
                }
            }
            return;
        }
        if let Some(tag) = ["<br>", "<br/>", "<br />"].iter().find(|tag| rest.starts_with(**tag)) {
            self.take(tag.len(), Kind::Said(" "));
            return;
        }
        match near(rest).find('>').map(|end| part(rest, 1..end)) {
            Some(inner) if is_target(inner) || is_mailbox(inner) => {
                self.take(1, Kind::Sign);
                self.links.push((self.at..self.at + inner.len(), inner));
                self.take(inner.len(), Kind::Words);
                self.take(1, Kind::Sign);
            }
            _ => self.at += 1,
        }
    }

    /// `![said of it](picture.png)`: a text has no pictures, so what is said of it stands for it.
    fn picture(&mut self, rest: &'l str) {
        let inner = part(rest, 1..rest.len());
        let found = link_in(near(inner)).and_then(|(words, len)| {
            let target = target_in(part(inner, words + 2..len - 1))?;
            let is_file = target.contains(['.', '/']) && part(inner, words + 1..len).starts_with('(');
            is_file.then_some((words, len, target))
        });
        let Some((words, len, target)) = found.filter(|_| inner.starts_with('[')) else {
            self.at += 1;
            return;
        };
        self.take(2, Kind::Sign);
        self.links.push((self.at..self.at + words - 1, target));
        self.take(words - 1, Kind::Words);
        self.take(len - words, Kind::Sign);
    }

    /// The call of a note, or a link; returns where the link's words end and how long its address is.
    fn bracket(&mut self, rest: &'l str) -> Option<(usize, usize)> {
        if let Some(label) = rest.strip_prefix("[^").and_then(|rest| Some(near(rest).split_once(']')?.0)) {
            let is_label =
                !label.is_empty() && !label.contains(|c: char| c.is_whitespace() || "[^".contains(c));
            if is_label && is_dangling_footnote_ref(self.line, self.at, self.state) {
                // With its brackets it is text.
                self.at += label.len() + 3;
                return None;
            }
            if is_label {
                self.take(label.len() + 3, Kind::Note(label));
                return None;
            }
        }
        let found = link_in(near(rest)).and_then(|(words, len)| {
            let target = part(rest, words + 2..len - 1);
            if part(rest, words + 1..len).starts_with('(') {
                target_in(target).filter(|target| is_target(target)).map(|target| (words, len, target))
            } else {
                self.state.labelled.then_some((words, len, ""))
            }
        });
        let Some((words, len, target)) = found else {
            self.at += 1;
            return None;
        };
        let end = self.at + words;
        if !target.is_empty() {
            self.links.push((self.at + 1..end, target));
        }
        self.take(1, Kind::Sign);
        Some((end, len - words))
    }
}

/// Whether the backslashes that begin a string are those of `\\server\share`.
fn begins_server(before: &str, rest: &str) -> bool {
    let name = near(rest.strip_prefix("\\\\").unwrap_or_default());
    let end = name.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_'));
    name.starts_with(char::is_alphanumeric) && end.starts_with('\\') && !before.ends_with('\\')
}

const ENTITIES: [(&str, &str); 5] =
    [("&amp;", "&"), ("&nbsp;", "\u{A0}"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\"")];

fn is_mailbox(address: &str) -> bool {
    let plain = |part: &str| {
        !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || "._-+".contains(c))
    };
    address.split_once('@').is_some_and(|(name, host)| plain(name) && plain(host) && host.contains('.'))
}
