//! What the reader decides and mends in a review.

use crate::StepDirection;
use rostrum_formats::{LineCorrection, LineMeaning, ReadingCorrections};
use rostrum_programme::changes::{ReaderPairDecisions, UpdateScope};
use rostrum_programme::{LangTag, LocalizedText, Programme, SessionId, SessionKind, Zone};
use std::collections::BTreeMap;

/// What accepting does with a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ImportDestination {
    /// It updates the open programme.
    Update,
    /// It becomes a programme of its own, with its own notebook.
    Own,
}

/// What the reader mends in a session of the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReaderCorrectionOfSession {
    /// The title as it should be.
    pub title: Option<String>,
    /// The kind as it should be.
    pub kind: Option<SessionKind>,
}

/// What the reader mends in a file that did not say it, or said it wrongly.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReaderCorrectionsOfFile {
    /// The zone of its times; the file is read again.
    pub zone: Option<Zone>,
    /// The year of its dates; the file is read again.
    pub year: Option<i32>,
    /// The language of its texts; the file is read again.
    pub language: Option<LangTag>,
    /// What is said of the lines of a document; it is read again.
    pub lines: Vec<LineCorrection>,
    /// The title of the programme.
    pub title: Option<String>,
    /// By the session's id in the file.
    pub sessions: BTreeMap<SessionId, ReaderCorrectionOfSession>,
}

impl ReaderCorrectionsOfFile {
    /// Whether a file that was read with `other` must be read again.
    pub(crate) fn reads_otherwise(&self, other: &Self) -> bool {
        let Self { zone, year, language, lines, title: _, sessions: _ } = self;
        (zone, year, language, lines) != (&other.zone, &other.year, &other.language, &other.lines)
    }

    /// How many things it says of the reading that `read` does not, or no longer says.
    pub(crate) fn unread_beside(&self, read: &Self) -> usize {
        let Self { zone, year, language, lines, title: _, sessions: _ } = self;
        let of_whole = [*zone != read.zone, *year != read.year, *language != read.language];
        let new = lines.iter().filter(|line| !read.lines.contains(line)).count();
        let gone = read.lines.iter().filter(|line| !lines.contains(line)).count();
        // A correction that replaces another one is one.
        let of_lines = new.max(gone).max(usize::from(*lines != read.lines));
        of_whole.into_iter().filter(|differs| *differs).count() + of_lines
    }

    /// The same, with what `read` says of the reading.
    pub(crate) fn with_reading_of(&self, read: &Self) -> Self {
        let Self { zone, year, language, lines, title: _, sessions: _ } = read.clone();
        Self { zone, year, language, lines, title: self.title.clone(), sessions: self.sessions.clone() }
    }

    /// What makes the file read as it was, for another time; `None` where nothing was said.
    pub(crate) fn reading_corrections(&self) -> Option<ReadingCorrections> {
        let corrections = ReadingCorrections {
            zone: self.zone.map(|zone| zone.name().to_owned()),
            year: self.year,
            language: self.language.as_ref().map(|language| language.as_str().to_owned()),
            lines: self.lines.clone(),
        };
        (corrections != ReadingCorrections::default()).then_some(corrections)
    }

    /// Says of a line what it is; what was said of it before holds no longer.
    pub(crate) fn correct_line(&mut self, correction: LineCorrection) {
        let of_columns = |one: &LineCorrection| matches!(one.meaning, LineMeaning::Columns { .. });
        self.lines.retain(|one| {
            (one.line, &one.text) != (correction.line, &correction.text)
                || one.line.is_none()
                || of_columns(one) != of_columns(&correction)
        });
        self.lines.push(correction);
    }

    /// The programme with mended titles and kinds; `None` when there is nothing to mend.
    pub(crate) fn corrected(&self, programme: &Programme) -> Option<Programme> {
        if self.title.is_none() && self.sessions.is_empty() {
            return None;
        }
        let mut programme = programme.clone();
        if let Some(title) = &self.title {
            programme.title = retitled(&programme.title, title);
            programme.short_title = None;
        }
        for session in &mut programme.sessions {
            let Some(mending) = self.sessions.get(&session.id) else { continue };
            if let Some(title) = &mending.title {
                session.title = retitled(&session.title, title);
                session.short_title = None;
            }
            if let Some(kind) = &mending.kind {
                session.kind = kind.clone();
            }
        }
        Some(programme)
    }
}

/// A text with the same languages as before, which now say this.
fn retitled(before: &LocalizedText, title: &str) -> LocalizedText {
    let mut text = LocalizedText::default();
    for (lang, _) in before.iter() {
        text.set(lang.clone(), title);
    }
    if text.is_blank() { LocalizedText::without_language(title) } else { text }
}

/// Everything that the reader decided in a review.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ReviewOverrides {
    /// What kind of document it is; `None` goes by the document.
    pub kind: Option<UpdateScope>,
    /// Pairs joined and parted by hand.
    pub hints: ReaderPairDecisions,
    /// What was mended.
    pub mending: ReaderCorrectionsOfFile,
    /// What accepting does; `None` goes by what the program thinks.
    pub destination: Option<ImportDestination>,
    /// What was mended before each step, the latest last: for undo.
    pub(crate) past: Vec<ReaderCorrectionsOfFile>,
    /// What undo took back, the next one last: for redo.
    pub(crate) future: Vec<ReaderCorrectionsOfFile>,
}

impl ReviewOverrides {
    /// Keeps what was mended before a step, so that it can be taken back.
    pub(crate) fn remember(&mut self, before: ReaderCorrectionsOfFile) {
        if self.mending != before {
            self.past.push(before);
            self.future.clear();
        }
    }

    /// Takes a step back, or makes it again; whether there was one.
    pub(crate) fn step(&mut self, direction: StepDirection) -> bool {
        let (from, to) = match direction {
            StepDirection::Previous => (&mut self.past, &mut self.future),
            StepDirection::Next => (&mut self.future, &mut self.past),
        };
        let Some(wanted) = from.pop() else { return false };
        to.push(std::mem::replace(&mut self.mending, wanted));
        true
    }
}
