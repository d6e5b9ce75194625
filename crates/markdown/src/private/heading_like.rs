//! What on a line is meant as a heading, however it is written.

use super::words::{is_private_heading, is_private_name};
use crate::commitment_mark::commitment_mark_of;
use crate::item::list_item_of;
use crate::stamp::time_stamp_of;

/// A bold line or one with a colon that is longer than this many characters is a sentence.
const LABEL: usize = 60;
/// A label with its text behind it is shorter.
const RUN_IN: usize = 40;

/// How a line says that it is a heading.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// `## …`, also without the space and within a list; a line over `===`; `<h2>`.
    Heading {
        /// From 1.
        level: u8,
        /// As Markdown has it, at the head of a line.
        real: bool,
        /// By the line below it.
        underlined: bool,
    },
    /// A line that is only bold, only a word and its colon, or only in brackets.
    Label {
        /// Bytes of white space before it.
        indent: usize,
        /// Bold rather than bare.
        bold: bool,
    },
    /// A label with its text behind it on the line.
    RunIn {
        /// Bytes of white space before it.
        indent: usize,
    },
}

/// What is meant as a heading.
#[derive(Debug, Clone, Copy)]
pub(super) struct HeadingLike<'t> {
    pub kind: Kind,
    pub title: &'t str,
}

impl HeadingLike<'_> {
    pub fn has_private_title(&self) -> bool {
        is_private_heading(self.title)
    }
}

/// Whether somebody else's words, or another item, begin on a line: that ends a paragraph. A commitment that names
/// nobody is no other's words.
pub(super) fn begins_anew(line: &str, indent: usize) -> bool {
    let own = line.len() - line.trim_start().len();
    let speaks = || commitment_mark_of(line).is_none_or(|mark| mark.by.is_some() || mark.speaker.is_some());
    let anew = time_stamp_of(line).is_some() || list_item_of(line).is_some();
    own <= indent && (anew || line.trim_start().starts_with("**") && speaks())
}

fn is_colon(c: char) -> bool {
    matches!(c, ':' | '：' | '﹕' | '︰')
}

/// Reads a line as a heading; `next` is the one below it.
pub(super) fn sign_of<'t>(line: &'t str, next: Option<&str>) -> Option<HeadingLike<'t>> {
    let (rest, nested) = body_of(line);
    let indent = line.len() - line.trim_start().len();
    if rest.is_empty() {
        return None;
    }
    let sign = |kind: Kind, title: &'t str| Some(HeadingLike { kind, title: title.trim() });
    if let Some((level, behind, plain)) = hashes(rest) {
        let real = plain && !nested && (behind.is_empty() || behind.starts_with([' ', '\t']));
        // `#2` names a target.
        let tag = !real && behind.starts_with(|c: char| c.is_ascii_digit());
        let title = behind.trim().trim_end_matches('#');
        return if tag { None } else { sign(Kind::Heading { level, real, underlined: false }, title) };
    }
    if rest.starts_with('<') && !rest.starts_with("<!--") && !begins_with_address(rest) {
        return tagged(rest, indent);
    }
    if let Some(level) = next.and_then(underline) {
        return sign(Kind::Heading { level, real: false, underlined: true }, rest);
    }
    if let Some(found) = bold(rest, indent).or_else(|| bracketed(rest, indent)) {
        return sign(found.0, found.1);
    }
    if let Some(title) = rest.strip_suffix(is_colon) {
        let short = title.chars().take(LABEL + 1).count() <= LABEL;
        return if short { sign(Kind::Label { indent, bold: false }, title) } else { None };
    }
    if let Some(at) = label_end(rest) {
        return sign(Kind::RunIn { indent }, rest.get(..at)?);
    }
    // Without any sign of a heading, only a name of what is never public is one.
    let is_name = rest.chars().take(RUN_IN + 1).count() <= RUN_IN && is_private_name(rest);
    if is_name { sign(Kind::Label { indent, bold: false }, rest) } else { None }
}

/// Where the colon of a label stands that has its text behind it. The colon of an address is none, nor does an address
/// make a label longer.
fn label_end(rest: &str) -> Option<usize> {
    let mut shown = 0;
    let mut in_address = false;
    for (at, c) in rest.char_indices() {
        if in_address {
            in_address = !(c.is_whitespace() || matches!(c, ')' | '>'));
            continue;
        }
        if shown == RUN_IN {
            return None;
        }
        shown += 1;
        match is_colon(c) {
            true if is_in_address(rest, at) => in_address = true,
            true => return Some(at),
            false => {}
        }
    }
    None
}

/// Whether the colon at this place stands behind the scheme of an address that may be a link.
fn is_in_address(line: &str, colon: usize) -> bool {
    let head = line.get(..colon).unwrap_or_default();
    let scheme = head.len() - head.trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
    let scheme = head.get(head.len() - scheme..).unwrap_or_default();
    let is = |name: &str| scheme.eq_ignore_ascii_case(name);
    let behind = line.get(colon + 1..).unwrap_or_default();
    behind.starts_with("//") && (is("http") || is("https"))
        || is("mailto") && behind.starts_with(|c: char| !c.is_whitespace())
}

/// Whether what stands between angles at the head of a line is an address and no tag.
fn begins_with_address(rest: &str) -> bool {
    let inner = rest.strip_prefix('<').and_then(|rest| rest.split_once('>')).map(|(inner, _)| inner);
    inner.is_some_and(|inner| inner.contains([':', '@']) && !inner.contains(char::is_whitespace))
}

/// A line behind its quote signs, markers, boxes and stamps; whether it had any of them.
fn body_of(line: &str) -> (&str, bool) {
    let white = |c: char| c.is_whitespace() || matches!(c, '\u{200B}' | '\u{FEFF}');
    let mut rest = line.trim_end().trim_start_matches(white);
    let indent = line.len() - line.trim_start().len();
    let mut nested = indent > 3 || line.starts_with(|c: char| white(c) && c != ' ');
    // Nobody nests deeper, and a line of nothing but signs must not cost its square.
    for _ in 0..8 {
        let behind = if let Some(quoted) = rest.strip_prefix('>') {
            quoted
        } else if let Some(stamp) = time_stamp_of(rest) {
            rest.get(stamp.end..).unwrap_or_default()
        } else if let Some(item) = list_item_of(rest) {
            rest.get(item.body..).unwrap_or_default()
        } else {
            break;
        };
        nested = true;
        rest = behind.trim_start_matches(white);
    }
    (rest, nested)
}

/// The level that signs at the head of a line give, what stands behind them, and whether all are `#`.
fn hashes(rest: &str) -> Option<(u8, &str, bool)> {
    let behind = rest.trim_start_matches(['#', '＃']);
    let signs = rest.get(..rest.len() - behind.len())?;
    let level = signs.chars().count();
    let plain = signs.len() == level && level <= 6;
    (level > 0).then(|| (u8::try_from(level.min(6)).unwrap_or(6), behind, plain))
}

/// The level that a line gives to the one above it.
fn underline(line: &str) -> Option<u8> {
    let bare = line.trim();
    let shallow = line.len() - line.trim_start().len() <= 3;
    if bare.is_empty() || !shallow {
        return None;
    }
    let all = |sign: char| bare.chars().all(|c| c == sign);
    if all('=') {
        Some(1)
    } else if all('-') {
        Some(2)
    } else {
        None
    }
}

/// A line in tags: `<h2>…</h2>`, `<b>…</b>`.
fn tagged(rest: &str, indent: usize) -> Option<HeadingLike<'_>> {
    let (tag, behind) = rest.strip_prefix('<')?.split_once('>')?;
    let inner = behind.rsplit_once("</").map_or(behind, |(inner, _)| inner);
    // A tag within a tag: the words are what stands between the innermost.
    let inner = inner.trim_start_matches('<');
    let inner =
        inner.split_once('>').map_or(inner, |(head, tail)| if head.contains(' ') { inner } else { tail });
    let title = inner.split_once("</").map_or(inner, |(title, _)| title).trim();
    let level = tag.strip_prefix(['h', 'H']).and_then(|rest| rest.chars().next()?.to_digit(10));
    let kind = match level {
        Some(level) => Kind::Heading {
            level: u8::try_from(level.clamp(1, 6)).unwrap_or(6),
            real: false,
            underlined: false,
        },
        None => Kind::Label { indent, bold: true },
    };
    let short = title.chars().take(LABEL + 1).count() <= LABEL;
    (short && !title.is_empty()).then_some(HeadingLike { kind, title })
}

/// A line that begins in bold.
fn bold(rest: &str, indent: usize) -> Option<(Kind, &str)> {
    let sign = ["***", "**", "__", "*", "_"].into_iter().find(|sign| rest.starts_with(sign))?;
    let inner = rest.get(sign.len()..)?;
    let (title, behind) = inner.split_once(sign)?;
    if title.trim().is_empty() || title.chars().take(LABEL + 1).count() > LABEL {
        return None;
    }
    let after = behind.trim_start().trim_start_matches(is_colon).trim();
    let colon = title.trim_end().ends_with(is_colon) || behind.trim_start().starts_with(is_colon);
    let only_brackets =
        after.starts_with(['(', '（', '[', '【']) && after.ends_with([')', '）', ']', '】', ':', '：']);
    if after.is_empty() {
        Some((Kind::Label { indent, bold: true }, title))
    } else if only_brackets || after.chars().all(|c| !c.is_alphanumeric()) {
        Some((Kind::Label { indent, bold: true }, rest))
    } else if colon {
        Some((Kind::RunIn { indent }, title))
    } else {
        None
    }
}

/// A line that begins with a word in brackets: 【内部】 is said of what follows.
fn bracketed(rest: &str, indent: usize) -> Option<(Kind, &str)> {
    let first = rest.chars().next()?;
    let close = match first {
        '【' => '】',
        '（' => '）',
        '(' => ')',
        '[' => ']',
        '［' => '］',
        '〔' => '〕',
        _ => return None,
    };
    let (inner, behind) = rest.get(first.len_utf8()..)?.split_once(close)?;
    // `[words](address)` and the call of a note are none.
    if inner.starts_with('^')
        || inner.chars().take(RUN_IN + 1).count() > RUN_IN
        || first == '[' && behind.starts_with(['(', ':'])
    {
        return None;
    }
    let behind = behind.trim_start().trim_start_matches(is_colon).trim();
    let kind = if behind.is_empty() { Kind::Label { indent, bold: true } } else { Kind::RunIn { indent } };
    Some((kind, inner))
}
