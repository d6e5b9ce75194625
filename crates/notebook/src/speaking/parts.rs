//! The parts of a draft: by its headings where it has any, else by paragraph.

use super::said::SpokenCount;
use super::text::{Paragraph, SpokenText, Version};
use std::ops::Range;

/// A part of a draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Part {
    /// The words of its heading; `None` for what stands before the first one, and for a paragraph.
    pub title: Option<String>,
    /// Where it stands, in bytes, from its heading to the end of its last paragraph.
    pub range: Range<usize>,
    /// What is spoken of it.
    pub full: SpokenCount,
    /// What is spoken of it in the short version.
    pub short: SpokenCount,
}

impl Part {
    /// What is spoken of it in a version.
    pub fn spoken(&self, version: Version) -> SpokenCount {
        match version {
            Version::Full => self.full,
            Version::Short => self.short,
        }
    }

    /// Whether all of it can be cut.
    pub fn is_cuttable(&self) -> bool {
        self.short.is_empty()
    }
}

/// The parts of a draft that hold anything spoken; together they are the whole.
pub fn parts_of(text: &SpokenText) -> Vec<Part> {
    let by_heading = text.paragraphs().any(|paragraph| paragraph.heading.is_some());
    let mut parts: Vec<Part> = Vec::new();
    let mut heading: Option<Paragraph<'_>> = None;
    for paragraph in text.paragraphs() {
        if paragraph.heading.is_some() {
            heading = Some(paragraph);
            continue;
        }
        let short = if paragraph.cuttable { SpokenCount::default() } else { paragraph.spoken };
        match parts.last_mut().filter(|_| by_heading && heading.is_none()) {
            Some(part) => {
                part.range.end = paragraph.range.1;
                part.full = part.full + paragraph.spoken;
                part.short = part.short + short;
            }
            None => {
                let (start, title) = match heading.take() {
                    Some(heading) => (heading.range.0, heading.heading.map(|(_, title)| title.to_owned())),
                    None => (paragraph.range.0, None),
                };
                let range = start..paragraph.range.1;
                parts.push(Part { title, range, full: paragraph.spoken, short });
            }
        }
    }
    parts
}
