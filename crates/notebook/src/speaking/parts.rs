//! The parts of an intervention: by its headings where it has any, else by paragraph.

use super::said::HanAndWordCount;
use super::text::{FullOrShort, ParagraphOrHeading, SpokenTextAnalysis};
use std::ops::Range;

/// A part of an intervention.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InterventionPart {
    /// The words of its heading; `None` for what stands before the first one, and for a paragraph.
    pub title: Option<String>,
    /// Where it stands, in bytes, from its heading to the end of its last paragraph.
    pub range: Range<usize>,
    /// What is spoken of it.
    pub full: HanAndWordCount,
    /// What is spoken of it in the short version.
    pub short: HanAndWordCount,
}

impl InterventionPart {
    /// What is spoken of it in a version.
    pub fn spoken_count(&self, version: FullOrShort) -> HanAndWordCount {
        match version {
            FullOrShort::Full => self.full,
            FullOrShort::Short => self.short,
        }
    }

    /// Whether all of it can be cut.
    pub fn is_wholly_cuttable(&self) -> bool {
        self.short.is_empty()
    }
}

/// The parts of an intervention that hold anything spoken; together they are the whole.
pub fn parts_by_heading_or_paragraph(text: &SpokenTextAnalysis) -> Vec<InterventionPart> {
    let by_heading = text.paragraphs().any(|paragraph| paragraph.heading.is_some());
    let mut parts: Vec<InterventionPart> = Vec::new();
    let mut heading: Option<ParagraphOrHeading<'_>> = None;
    for paragraph in text.paragraphs() {
        if paragraph.heading.is_some() {
            heading = Some(paragraph);
            continue;
        }
        let short = if paragraph.cuttable { HanAndWordCount::default() } else { paragraph.spoken };
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
                parts.push(InterventionPart { title, range, full: paragraph.spoken, short });
            }
        }
    }
    parts
}
