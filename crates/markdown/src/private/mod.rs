//! What the delegate writes for the delegation alone: nothing under a private heading leaves by itself.
//!
//! Read line by line rather than as Markdown has it, since a heading is what the delegate meant as one: a
//! bold line, a line that ends in a colon, `#` without its space. Where that is not sure, the text is held
//! back, and whoever hands it on says what was.

mod heading_like;
mod lists;
mod words;

pub use words::is_private_heading;

use super::change::part;
use super::item::list_item_of;
use super::lines::line_states_of;
use super::note_texts::{called_from_outside, called_in_private};
use super::stamp::time_stamp_of;
use heading_like::{HeadingLike, Kind, sign_of};
use std::ops::Range;

/// A stretch of a text that is private.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrivateSection {
    /// Whole lines, in bytes.
    pub range: Range<usize>,
    /// The words of its heading.
    pub title: String,
}

/// What was opened as private.
struct Open<'t> {
    sign: HeadingLike<'t>,
    from: usize,
    /// Whether it is an item of a list.
    is_item: bool,
    /// Where the blank lines begin that stand right above.
    blank: Option<usize>,
}

/// The stretches of a text that are private, the headings and their sub-headings included.
pub fn private_sections(text: &str) -> Vec<PrivateSection> {
    let mut held: Vec<PrivateSection> = Vec::new();
    let mut open: Option<Open<'_>> = None;
    let lines: Vec<&str> = text.split('\n').collect();
    let hidden = hidden_lines(text, &lines);
    let mut at = 0;
    let mut blank = true;
    for (index, line) in lines.iter().enumerate() {
        let start = at;
        at += line.len() + 1;
        if hidden.get(index) == Some(&true) {
            continue;
        }
        let sign = sign_of(line, lines.get(index + 1).copied());
        if let Some(ended) = open.take_if(|open| ends(open, line, sign.as_ref(), blank)) {
            held.push(ended.up_to(start));
        }
        if open.is_none()
            && let Some(sign) = sign.filter(HeadingLike::has_private_title)
        {
            open = Some(Open { sign, from: start, is_item: list_item_of(line).is_some(), blank: None });
        }
        blank = line.trim().is_empty();
        if let Some(open) = &mut open {
            open.blank = if blank { open.blank.or(Some(start)) } else { None };
        }
    }
    held.extend(open.map(|open| open.up_to(text.len())));
    held
}

impl Open<'_> {
    /// Blank lines behind what a label held stand outside it.
    fn up_to(&self, end: usize) -> PrivateSection {
        let is_run_in = matches!(self.sign.kind, Kind::RunIn { .. });
        let end = self.blank.filter(|_| is_run_in).unwrap_or(end);
        PrivateSection { range: self.from..end, title: self.sign.title.to_owned() }
    }

    /// Whether a line is of a list that stands under a label with its text behind it: `Internal: as follows`
    /// above `- [ ] …`. Not the next item of the list that the label itself is in.
    fn lists(&self, line: &str, indent: usize, blank: bool) -> bool {
        let own = line.len() - line.trim_start().len();
        if time_stamp_of(line).is_some() {
            return false;
        }
        let is_item = list_item_of(line).is_some() && (own > indent || own == indent && !self.is_item);
        is_item || blank && own > indent
    }
}

/// Whether a line ends what a private heading opened. `blank` says that nothing stands right above it.
fn ends(by: &Open<'_>, line: &str, sign: Option<&HeadingLike<'_>>, blank: bool) -> bool {
    match (by.sign.kind, sign.map(|sign| sign.kind)) {
        // It goes on behind a blank line where that only parts the items of a list.
        (Kind::RunIn { .. }, _) if line.trim().is_empty() => false,
        (Kind::RunIn { indent }, _) if by.lists(line, indent, blank) => false,
        (Kind::RunIn { .. }, Some(Kind::Heading { .. } | Kind::Label { .. })) => true,
        (Kind::RunIn { indent }, _) => blank || heading_like::begins_anew(line, indent),
        (
            Kind::Heading { level, real, underlined },
            Some(Kind::Heading { level: next, real: also, underlined: under }),
        ) => {
            // A line above `---` is rather a sentence with a rule below it.
            let counts = if under { underlined && blank } else { also || !real };
            counts && next <= level
        }
        (Kind::Heading { .. }, _) => false,
        (Kind::Label { .. }, Some(Kind::Heading { level, underlined, .. })) => {
            !underlined || blank && level == 1
        }
        (Kind::Label { indent, bold }, Some(Kind::Label { indent: next, bold: also })) => {
            // "We would say:" does not end it: a bare line only ends one that was bare, and stands apart.
            next <= indent && (also || !bold && blank)
        }
        (Kind::Label { .. }, _) => false,
    }
}

/// Which lines stand in blocks of code and in comments, where nothing is a heading.
fn hidden_lines(text: &str, lines: &[&str]) -> Vec<bool> {
    let comment = |line: &str| line.trim_start().starts_with("<!--");
    let states = line_states_of(text).into_iter().zip(lines);
    states.map(|(state, line)| state.is_code() || state.inside || state.opens && comment(line)).collect()
}

/// The stretches of a text that are private, in bytes, with the texts of notes that nothing else calls.
pub fn private_ranges(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = private_sections(text).into_iter().map(|held| held.range).collect();
    ranges.extend(called_in_private(text, &ranges));
    ranges.sort_by_key(|range| range.start);
    ranges
}

/// A text without what is private. The text of a note stays wherever it stands, when its call does and it has no other.
pub fn public_text(text: &str) -> String {
    let ranges = private_ranges(text);
    let mut public = String::new();
    let mut at = 0;
    for range in &ranges {
        public.push_str(part(text, at..range.start));
        at = range.end;
    }
    public.push_str(part(text, at..text.len()));
    let notes = called_from_outside(text, &ranges);
    if !notes.is_empty() {
        public.truncate(public.trim_end().len());
        public.push_str("\n\n");
        for note in notes {
            public.push_str(note);
            public.push('\n');
        }
    }
    public
}
