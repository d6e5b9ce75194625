//! Where a quote goes in a text: behind the sentence of the caret, never into it. Its source is a note at the end.

use crate::{SentenceEnd, Splice, sentence_end};
use rostrum_markdown::{
    SpokenLineKind, line_states_of, list_item_of, may_be_footnote, spoken_line_with_commitment_mark_of,
};
use rostrum_text::script::{is_latin_and_chinese_punctuation, is_unspaced_letter_or_punctuation};

/// A quote that has its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QuoteInsertion {
    /// The quote, and then its note in the text that is left by it.
    pub splices: [Splice; 2],
    /// Right behind the quote, in the new text.
    pub caret: usize,
}

/// What a line is to somebody who puts something behind it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Blank,
    Text,
    Heading,
    Item,
    Quote,
    Row,
    /// Code, a comment that stands alone, the address of a link.
    Silent,
    Note,
}

/// A line with its place, without its break.
#[derive(Debug, Clone, Copy)]
struct Line<'t> {
    start: usize,
    text: &'t str,
    kind: Kind,
}

impl Line<'_> {
    fn end(&self) -> usize {
        self.start + self.text.len()
    }
}

/// Puts sentences into a text with the call of a note, and the note at the end. Within a sentence they go behind
/// it, on an empty line they are a paragraph of their own, in a heading, a list or a quotation they go below it.
/// Without a caret they are the last paragraph.
pub fn insert_quote(
    text: &str,
    caret: Option<usize>,
    sentences: &str,
    label: &str,
    source: &str,
) -> QuoteInsertion {
    let lines = lines_of(text);
    let spoken = lines
        .iter()
        .rposition(|line| !matches!(line.kind, Kind::Blank | Kind::Note))
        .map_or(0, |index| index + 1);
    // Notes stand at the end; what is quoted there goes before them.
    let notes = lines.iter().skip(spoken).find(|line| line.kind == Kind::Note);
    let caret = caret
        .map(|caret| text.floor_char_boundary(caret))
        .filter(|caret| notes.is_none_or(|note| *caret < note.start));
    let index = caret.and_then(|caret| lines.iter().rposition(|line| line.start <= caret));
    let (at, own) = match (caret, index) {
        (Some(caret), Some(index)) => place_at(&lines, index, caret),
        _ => (spoken.checked_sub(1).and_then(|last| lines.get(last)).map_or(0, Line::end), true),
    };
    let (before, behind) = text.split_at_checked(at).unwrap_or((text, ""));
    let quote = format!("{sentences}[^{label}]");
    let (lead, tail) =
        if own { gaps_around(before, behind) } else { spaces_around(before, behind, sentences) };
    let caret = at + lead.len() + quote.len();
    let quoted = insert(at, format!("{lead}{quote}{tail}"));
    let mut ahead = text.to_owned();
    ahead.insert_str(at, &quoted.inserted);
    let note = note_at_end(&ahead, label, source);
    QuoteInsertion { splices: [quoted, note], caret }
}

fn insert(at: usize, inserted: String) -> Splice {
    Splice { at, removed: String::new(), inserted }
}

/// The note behind everything. It ends its line, so that who goes on at the end of the text goes on speaking.
fn note_at_end(text: &str, label: &str, source: &str) -> Splice {
    let lines = lines_of(text);
    let last = lines.iter().rev().find(|line| line.kind != Kind::Blank);
    let below_note = last.is_some_and(|line| line.kind == Kind::Note);
    let breaks = text.len() - text.trim_end_matches('\n').len();
    let gap = "\n".repeat((if below_note { 1_usize } else { 2 }).saturating_sub(breaks));
    insert(text.len(), format!("{gap}[^{label}]: {source}\n"))
}

/// Where a quote goes for a caret in a line, and whether it is a paragraph of its own there.
fn place_at(lines: &[Line<'_>], mut index: usize, caret: usize) -> (usize, bool) {
    let Some(line) = lines.get(index) else { return (caret, true) };
    match line.kind {
        Kind::Blank => return (line.start, true),
        Kind::Text => {}
        kind => return (block_end(lines, index, kind), true),
    }
    let mut within = caret - line.start;
    while let Some(line) = lines.get(index) {
        if let SentenceEnd::Mark(end) = sentence_end(line.text, within) {
            return (line.start + end, false);
        }
        // A sentence that other programs broke into lines goes on with a small letter.
        let below = lines.get(index + 1).filter(|below| below.kind == Kind::Text);
        if !below.is_some_and(|below| below.text.trim_start().starts_with(char::is_lowercase)) {
            break;
        }
        (index, within) = (index + 1, 0);
    }
    (lines.get(index).map_or(caret, Line::end), true)
}

/// The end of the block that a line stands in: of the heading, the whole list, the quotation, the table.
fn block_end(lines: &[Line<'_>], index: usize, kind: Kind) -> usize {
    let first = lines.get(index).map_or(0, Line::end);
    let goes_on = |line: &&Line<'_>| match kind {
        Kind::Item => {
            line.kind == Kind::Item || line.kind == Kind::Text && line.text.starts_with([' ', '\t'])
        }
        Kind::Quote | Kind::Row | Kind::Silent | Kind::Note => line.kind == kind,
        Kind::Blank | Kind::Text | Kind::Heading => false,
    };
    lines.iter().skip(index + 1).take_while(goes_on).last().map_or(first, Line::end)
}

/// Blank lines between a paragraph of its own and what stands around it. None is taken away.
fn gaps_around(before: &str, behind: &str) -> (&'static str, &'static str) {
    let last_two = before.rsplit('\n').take(2).map(|line| line.trim().is_empty());
    let lead = match last_two.collect::<Vec<_>>()[..] {
        _ if before.trim().is_empty() => "",
        [true, true] => "",
        [true, _] => "\n",
        _ => "\n\n",
    };
    let mut lines = behind.split('\n').map(|line| line.trim().is_empty());
    let tail = match (lines.next(), lines.next()) {
        _ if behind.trim().is_empty() => "",
        (Some(true), Some(true)) => "",
        (Some(true), _) => "\n",
        _ => "\n\n",
    };
    (lead, tail)
}

/// Latin sentences stand apart from others by a space, Chinese ones by none.
fn spaces_around(before: &str, behind: &str, sentences: &str) -> (&'static str, &'static str) {
    let apart = before.chars().next_back().is_none_or(char::is_whitespace);
    let lead = if apart || sentences.starts_with(is_wide) { "" } else { " " };
    let tail = match behind.chars().next() {
        None => "",
        Some(c) if c.is_whitespace() || is_wide(c) => "",
        Some(_) if sentences.ends_with(is_wide) => "",
        Some(_) => " ",
    };
    (lead, tail)
}

/// Sentences are put in between: what the sign beside them takes after is not known yet.
fn is_wide(c: char) -> bool {
    is_unspaced_letter_or_punctuation(c) || is_latin_and_chinese_punctuation(c)
}

fn lines_of(text: &str) -> Vec<Line<'_>> {
    let mut start = 0;
    let mut lines: Vec<Line<'_>> = Vec::new();
    let mut in_note = false;
    for (line, state) in text.split('\n').zip(line_states_of(text)) {
        let plain = spoken_line_with_commitment_mark_of(line, state);
        // Also a note that nothing calls has its place at the end.
        in_note = !state.is_code() && !state.inside && may_be_footnote(line, in_note);
        let head = line.trim_start();
        let underline =
            head.len() > 1 && ["-", "="].iter().any(|sign| head.trim_end().replace(sign, "").is_empty());
        let kind = match plain.kind {
            _ if in_note && !line.trim().is_empty() => Kind::Note,
            _ if state.is_code() => Kind::Silent,
            SpokenLineKind::Silent if state.inside => Kind::Silent,
            _ if line.trim().is_empty() => Kind::Blank,
            SpokenLineKind::Heading(_) => Kind::Heading,
            _ if head.starts_with('>') => Kind::Quote,
            _ if head.starts_with('|') => Kind::Row,
            SpokenLineKind::Silent if underline => Kind::Heading,
            SpokenLineKind::Silent => Kind::Silent,
            SpokenLineKind::Spoken if list_item_of(line).is_some() => Kind::Item,
            SpokenLineKind::Spoken if underline => Kind::Heading,
            SpokenLineKind::Spoken if plain.text.trim().is_empty() => Kind::Silent,
            SpokenLineKind::Spoken => Kind::Text,
        };
        // A heading may be underlined: both lines are it.
        if kind == Kind::Heading
            && underline
            && let Some(title) = lines.last_mut().filter(|line| line.kind == Kind::Text)
        {
            title.kind = Kind::Heading;
            title.text = text.get(title.start..start + line.len()).unwrap_or(title.text);
        } else {
            lines.push(Line { start, text: line, kind });
        }
        start += line.len() + 1;
    }
    lines
}
