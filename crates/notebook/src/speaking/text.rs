//! An intervention that is followed while it is written: what is spoken of each of its lines.

use super::language::SpokenLanguage;
use super::said::{HanAndWordCount, Said, Stop};
use super::speak::speak;
use super::written::count_written;
use rostrum_markdown::{LineState, PerLineCache, SpokenLineKind, private_ranges, spoken_line_of};
use rostrum_programme::LangTag;
use std::ops::Range;

/// Which version of an intervention is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum FullOrShort {
    /// All of it.
    #[default]
    Full,
    /// Without the paragraphs that can be cut.
    Short,
}

/// What is known of one line.
#[derive(Debug, Clone, PartialEq, Eq)]
struct SpokenLine {
    kind: SpokenLineKind,
    /// A heading's words.
    title: String,
    cuttable: bool,
    spoken: HanAndWordCount,
    written: HanAndWordCount,
    /// Each thing said, by its byte in the line.
    stops: Vec<Stop>,
}

/// A line of an intervention that is spoken or that names a part.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ParagraphOrHeading<'a> {
    /// Where it stands, in bytes, with its Markdown signs and without its line break.
    pub range: (usize, usize),
    /// The heading's level and words when it is one; nothing of it is spoken then.
    pub heading: Option<(u8, &'a str)>,
    /// Whether it can be cut.
    pub cuttable: bool,
    /// What is spoken.
    pub spoken: HanAndWordCount,
    /// What a word processor counts.
    pub written: HanAndWordCount,
    /// Each thing said, by its byte from the start of the range.
    pub(super) stops: &'a [Stop],
}

impl ParagraphOrHeading<'_> {
    /// Where it stands, in bytes.
    pub fn range(&self) -> Range<usize> {
        self.range.0..self.range.1
    }

    /// Whether it is part of a version.
    pub fn is_in(&self, version: FullOrShort) -> bool {
        version == FullOrShort::Full || !self.cuttable
    }
}

/// Follows an intervention.
#[derive(Default)]
pub struct SpokenTextAnalysis {
    lines: PerLineCache<SpokenLine>,
    spoken_language: SpokenLanguage,
    /// What is private and so never said, in bytes and in order.
    held: Vec<Range<usize>>,
}

impl SpokenTextAnalysis {
    /// An intervention, read at once.
    pub fn of(text: &str, lang: &LangTag) -> Self {
        let mut spoken = Self::default();
        spoken.update(text, lang);
        spoken
    }

    /// Takes up a change of the text or of its language. Only lines that changed are read anew, so
    /// that a key in 100 kB costs some tens of microseconds. Returns whether anything changed.
    pub fn update(&mut self, text: &str, lang: &LangTag) -> bool {
        let spoken_language = SpokenLanguage::of_text(lang, text);
        let mut changed = false;
        if spoken_language != self.spoken_language {
            self.lines.clear();
            self.spoken_language = spoken_language;
            changed = true;
        }
        if changed || self.lines.text() != text || self.lines.lines().next().is_none() {
            changed |=
                self.lines.update_with_states(text, |line, state| read_line(line, state, spoken_language));
        }
        if changed {
            self.held = private_ranges(text);
        }
        changed
    }

    /// The language that it is spoken in.
    pub fn spoken_language(&self) -> SpokenLanguage {
        self.spoken_language
    }

    /// The text that was last followed.
    pub fn text(&self) -> &str {
        self.lines.text()
    }

    /// The lines that are spoken or that name a part, in order; what is private is not spoken.
    pub fn paragraphs(&self) -> impl Iterator<Item = ParagraphOrHeading<'_>> {
        let mut held = self.held.iter().peekable();
        self.lines.lines().filter_map(move |(range, line)| {
            while held.next_if(|held| held.end <= range.start).is_some() {}
            if held.peek().is_some_and(|held| held.start <= range.start) {
                return None;
            }
            let heading = match line.kind {
                SpokenLineKind::Heading(level) => Some((level, line.title.as_str())),
                SpokenLineKind::Spoken if !line.spoken.is_empty() => None,
                SpokenLineKind::Spoken | SpokenLineKind::Silent => return None,
            };
            Some(ParagraphOrHeading {
                range: (range.start, range.end),
                heading,
                cuttable: line.cuttable,
                spoken: line.spoken,
                written: line.written,
                stops: &line.stops,
            })
        })
    }

    /// What is spoken in a version.
    pub fn spoken_count(&self, version: FullOrShort) -> HanAndWordCount {
        self.paragraphs().filter(|paragraph| paragraph.is_in(version)).map(|paragraph| paragraph.spoken).sum()
    }

    /// What a word processor counts in a version, without headings and notes.
    pub fn written_count(&self, version: FullOrShort) -> HanAndWordCount {
        self.paragraphs()
            .filter(|paragraph| paragraph.is_in(version))
            .map(|paragraph| paragraph.written)
            .sum()
    }

    /// Whether any paragraph can be cut.
    pub fn has_short_version(&self) -> bool {
        self.paragraphs().any(|paragraph| paragraph.cuttable)
    }
}

fn read_line(line: &str, state: LineState, spoken_language: SpokenLanguage) -> SpokenLine {
    let plain = spoken_line_of(line, state);
    let mut read = SpokenLine {
        kind: plain.kind,
        title: String::new(),
        cuttable: false,
        spoken: HanAndWordCount::default(),
        written: HanAndWordCount::default(),
        stops: Vec::new(),
    };
    match plain.kind {
        SpokenLineKind::Spoken => {
            let mut said = Said { stops: Some(Vec::new()), ..Said::default() };
            speak(&plain.text, spoken_language, &mut said);
            read.spoken = said.count;
            read.stops = said.stops.unwrap_or_default();
            for stop in &mut read.stops {
                stop.at = plain.offset_in_source_line(stop.at);
            }
            read.written = count_written(&plain.text);
            read.cuttable = plain.cuttable;
        }
        SpokenLineKind::Heading(_) => plain.text.trim().clone_into(&mut read.title),
        SpokenLineKind::Silent => {}
    }
    read
}
