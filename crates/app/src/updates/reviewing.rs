//! A file beside the programme, before it is accepted: what the reader sees of it.

use crate::{
    DocumentCheck, DocumentCheckKind, ImportDestination, ProgrammeWithSessionLookup, ReaderCorrectionsOfFile,
    ReviewOverrides, StepDirection,
};
use chrono::{Datelike, NaiveDate};
use rostrum_formats::outline::lines_of_habit;
use rostrum_formats::{
    ExplainedLine, FormatId, LineKind, MentionedDate, Parsed, ReadError, Warning, WarningKind,
};
use rostrum_programme::changes::{
    Change, ChangeCounts, SessionChanges, SessionPair, UpdateReview, UpdateScope,
};
use rostrum_programme::{LangTag, Programme, ProgrammeId, Session, SessionId, Zone};
use rostrum_store::{ReadingHabit, SourceFile};
use std::collections::{BTreeMap, HashSet};
use std::sync::Arc;

/// What the program thinks a file is to the open programme.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum RelationToOpenProgramme {
    /// Another revision of it.
    RevisionOfOpen,
    /// A programme of another conference.
    OtherConference,
    /// A revision of another programme that is kept here.
    RevisionOfKept(ProgrammeId),
}

/// Which changes the review shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ReviewFilter {
    /// All of them.
    #[default]
    All,
    /// Those of sessions with something of the reader's.
    Mine,
    /// Those of one kind.
    Of(CountedChange),
}

/// A kind of change that the review counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CountedChange {
    /// Another start or end.
    Moved,
    /// Format, background or question read otherwise.
    Reworded,
    /// Another title.
    Retitled,
    /// Other speakers.
    Speakers,
    /// Another room.
    Room,
    /// Another status.
    Status,
    /// New, or back.
    Added,
    /// The file does not list it.
    Unlisted,
}

impl CountedChange {
    /// How many sessions it befalls.
    pub fn count(self, counts: &ChangeCounts) -> usize {
        match self {
            Self::Moved => counts.moved,
            Self::Reworded => counts.reworded,
            Self::Retitled => counts.retitled,
            Self::Speakers => counts.speakers,
            Self::Room => counts.room,
            Self::Status => counts.status,
            Self::Added => counts.added,
            Self::Unlisted => counts.unlisted,
        }
    }

    fn is_of(self, change: &Change) -> bool {
        match change {
            Change::Moved { .. } => self == Self::Moved,
            Change::Reworded(_) => self == Self::Reworded,
            Change::Retitled(_) => self == Self::Retitled,
            Change::Speakers { .. } => self == Self::Speakers,
            Change::Room { .. } => self == Self::Room,
            Change::Status { .. } => self == Self::Status,
            Change::ListedAgain => self == Self::Added,
            _ => false,
        }
    }
}

/// What happens to a session, as a row of the review.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ReviewRowKind {
    /// It changes; the position in [`rostrum_programme::changes::Changes::sessions`].
    Changed(usize),
    /// It is new.
    Added,
    /// The file does not list it.
    Unlisted,
}

/// One row of the review.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewRow {
    /// The session's id, as the programme has it or will have it.
    pub session: SessionId,
    /// What happens to it.
    pub kind: ReviewRowKind,
    /// Whether it holds something of the reader's.
    pub mine: bool,
}

/// The rows of one day, by time: of the new date, or of the old one for what is no longer listed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewDay {
    /// The date in forum time.
    pub date: NaiveDate,
    /// What happens on it.
    pub rows: Vec<ReviewRow>,
}

/// Whether the document is shown line by line, and where in it one is.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct DocumentDisplay {
    /// Whether its lines are shown, rather than what accepting changes.
    pub is_shown: bool,
    /// The chosen line, by its place among the lines.
    pub line: Option<usize>,
    /// The check that led there, by its place among the checks.
    pub check: Option<usize>,
    /// What is being written and was not applied yet.
    pub unfinished: Option<UnfinishedCorrection>,
}

/// A correction whose fields are open: accepting would pass over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum UnfinishedCorrection {
    /// It could be applied as it stands.
    NotApplied,
    /// What is written is no date.
    NoDate,
    /// What is written are no times.
    NoTimes,
}

impl UnfinishedCorrection {
    /// The key of the sentence that says what to do.
    pub(crate) fn key(self) -> &'static str {
        match self {
            Self::NotApplied => "correct-not-applied",
            Self::NoDate => "correct-date-bad",
            Self::NoTimes => "correct-time-bad",
        }
    }
}

/// A file that is being reviewed.
#[derive(Debug, Clone, PartialEq)]
pub struct FileUnderReview {
    /// The file as it was sent.
    pub source: Arc<SourceFile>,
    /// What was read, before anything was mended in titles and kinds.
    pub parsed: Arc<Parsed<Programme>>,
    /// The lines of a document with what each was taken for; none of a conference system's file.
    pub lines: Arc<Vec<ExplainedLine>>,
    /// What is to be checked in the document, the weightiest first.
    pub checks: Arc<Vec<DocumentCheck>>,
    /// Why nothing could be used yet; what was read is an empty programme then.
    pub refusal: Option<ReadError>,
    /// What was corrected in an earlier document of the same make, where it would change this one.
    pub offered_habit: Option<ReadingHabit>,
    /// Which line of the document is looked at, if it is shown.
    pub document: DocumentDisplay,
    /// What was mended when it was read.
    pub(crate) read_with: ReaderCorrectionsOfFile,
    /// What it is compared with.
    pub base: ProgrammeWithSessionLookup,
    /// What accepting changes.
    pub review: Arc<UpdateReview>,
    /// The programme as accepting leaves it.
    pub merged: ProgrammeWithSessionLookup,
    /// What the program thinks it is.
    pub relation: RelationToOpenProgramme,
    /// What the reader decided.
    pub choices: ReviewOverrides,
    /// The changes by day.
    pub days: Arc<Vec<ReviewDay>>,
    /// Sessions that held something of the reader's when the review was made.
    pub mine: Arc<HashSet<SessionId>>,
    /// Which changes are shown.
    pub filter: ReviewFilter,
    /// Accepting has begun and waits for the disk.
    pub accepting: bool,
}

/// So many days from those of the forum, a date may be one of them.
const NEAR_DAYS: i64 = 31;

impl FileUnderReview {
    /// Whether its lines may be looked at and corrected: it is a document, and something in it is to be checked or
    /// was corrected.
    pub fn offers_lines(&self) -> bool {
        !self.lines.is_empty()
            && (!self.checks.is_empty()
                || self.refusal.is_some()
                || self.offered_habit.is_some()
                || !self.choices.mending.lines.is_empty())
    }

    /// Whether the line of a check names a date that may be a day of the forum, or a clock time.
    fn names_day_near_forum(&self, check: &DocumentCheck) -> bool {
        let Some(line) = check.line.and_then(|line| self.lines.get(line)) else { return true };
        let Some(span) = self.parsed.value.whole_span() else { return true };
        let (first, last) = (span.start.date_naive(), span.end.date_naive());
        let is_near = |named: &MentionedDate| {
            NaiveDate::from_ymd_opt(named.year.unwrap_or(first.year()), named.month, named.day).is_some_and(
                |date| (date - last).num_days() <= NEAR_DAYS && (first - date).num_days() <= NEAR_DAYS,
            )
        };
        line.dates.is_empty() || line.dates.iter().any(is_near)
    }

    /// Whether to begin with its lines: nothing was read yet, or what was may be wrong.
    pub(crate) fn begins_with_lines(&self) -> bool {
        let weighs = |check: &DocumentCheck| match check.kind {
            DocumentCheckKind::DayWithoutSessions(_) | DocumentCheckKind::EarlierThanAbove => true,
            DocumentCheckKind::UnusedDate(_) => self.names_day_near_forum(check),
            DocumentCheckKind::Warning(at) => self.parsed.warnings.get(at).is_some_and(|warning| {
                // A report of two years ago that a title names is no day of the forum.
                let is_time_of_text = matches!(warning.kind, WarningKind::TimeUnused(_));
                warning.kind.rank() == 0 && (!is_time_of_text || self.names_day_near_forum(check))
            }),
            DocumentCheckKind::UnusedTime(_)
            | DocumentCheckKind::Overlap
            | DocumentCheckKind::OddLength(_)
            | DocumentCheckKind::UnusedLines(_) => false,
        };
        let is_own = self.destination() == ImportDestination::Own;
        self.offers_lines()
            && (self.refusal.is_some()
                || self.offered_habit.is_some()
                || is_own && self.checks.iter().any(weighs))
    }

    /// Offers the latest corrections of an earlier document that would change lines of this one.
    pub(crate) fn offer_habit(&mut self, habits: &[ReadingHabit]) {
        let is_of_make = |habit: &&ReadingHabit| {
            habit.format == self.format().as_str()
                && habit.corrections.iter().all(|one| lines_of_habit(one, &self.lines) > 0)
        };
        self.offered_habit =
            habits.iter().rev().find(is_of_make).filter(|_| self.choices.mending.lines.is_empty()).cloned();
    }

    /// Takes back what was said since the file was read and would make it be read otherwise, and how many such things
    /// there were. What was mended without reading stays, and what was taken back can be made again.
    pub(crate) fn forget_unread_corrections(&mut self) -> usize {
        let unread = self.choices.mending.unread_beside(&self.read_with);
        if unread == 0 {
            return 0;
        }
        let stays = self.choices.mending.with_reading_of(&self.read_with);
        while self.choices.mending.reads_otherwise(&self.read_with) {
            if !self.choices.step(StepDirection::Previous) {
                break;
            }
        }
        if self.choices.mending != stays {
            let before = std::mem::replace(&mut self.choices.mending, stays);
            self.choices.remember(before);
        }
        unread
    }

    /// Whether something was mended since it was made.
    pub(crate) fn lacks_what_was_mended(&self) -> bool {
        !self.accepting && self.choices.mending != self.read_with
    }

    /// Chooses a line of the document; a check leads to its line.
    pub(crate) fn choose_line(&mut self, line: Option<usize>) {
        let line = line.filter(|line| *line < self.lines.len());
        self.document = DocumentDisplay { is_shown: true, line, ..DocumentDisplay::default() };
    }

    /// Goes to the check behind the one that is looked at; behind the last one to the first.
    pub(crate) fn next_check(&mut self) {
        if self.checks.is_empty() {
            return;
        }
        let at = self.document.check.map_or(0, |check| check + 1) % self.checks.len();
        self.choose_check(at);
    }

    /// Goes to a check and its line.
    pub(crate) fn choose_check(&mut self, at: usize) {
        let Some(check) = self.checks.get(at) else { return };
        self.document =
            DocumentDisplay { is_shown: true, line: check.line, check: Some(at), unfinished: None };
    }

    /// Shows the same line as a review before it, where it still stands.
    pub(crate) fn follow(&mut self, before: &Self) {
        let same = before.document.line.and_then(|line| before.lines.get(line)).and_then(|line| {
            self.lines.iter().position(|other| (other.number, &other.text) == (line.number, &line.text))
        });
        self.document = DocumentDisplay {
            is_shown: before.document.is_shown && (self.offers_lines() || !self.lines.is_empty()),
            line: same,
            check: None,
            unfinished: before.document.unfinished,
        };
    }

    /// How many sessions fewer were read than in a review before it, because of what was said of lines since; what
    /// was only taken back is known.
    pub(crate) fn sessions_lost_since(&self, before: &Self) -> usize {
        let is_said = self.read_with.lines != before.read_with.lines && self.choices.future.is_empty();
        let lost = before.parsed.value.sessions.len().saturating_sub(self.parsed.value.sessions.len());
        if is_said { lost } else { 0 }
    }

    /// How many sessions a day that begins at a line would take along: those that begin below, up to the next day.
    pub fn sessions_from_line_to_next_day(&self, line: usize) -> usize {
        let below = self.lines.iter().skip(line + 1).take_while(|line| line.kind != LineKind::Day);
        let of_line = self.lines.get(line).into_iter();
        let above: HashSet<&SessionId> =
            self.lines.iter().take(line).flat_map(|line| &line.sessions).collect();
        let ids: HashSet<&SessionId> = of_line.chain(below).flat_map(|line| &line.sessions).collect();
        ids.difference(&above).count()
    }

    /// The file's name.
    pub fn name(&self) -> &str {
        &self.source.name
    }

    /// The format that it is in.
    pub fn format(&self) -> FormatId {
        self.parsed.format
    }

    /// The zone that its times were read in.
    pub fn zone(&self) -> Zone {
        self.parsed.value.zone
    }

    /// What the reader of the format was not sure of.
    pub fn warnings(&self) -> &[Warning] {
        &self.parsed.warnings
    }

    /// The languages of its sessions' titles, by how many it has of each.
    pub fn session_title_languages(&self) -> Vec<LangTag> {
        let mut counts: BTreeMap<&LangTag, usize> = BTreeMap::new();
        for (lang, _) in self.parsed.value.sessions.iter().flat_map(|session| session.title.iter()) {
            *counts.entry(lang).or_default() += 1;
        }
        let mut languages: Vec<_> = counts.into_iter().collect();
        languages.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
        languages.into_iter().map(|(lang, _)| lang.clone()).collect()
    }

    /// How much accepting changes.
    pub fn change_counts(&self) -> ChangeCounts {
        self.review.changes.counts()
    }

    /// Listed sessions that stay as they are.
    pub fn unchanged_session_count(&self) -> usize {
        let counts = self.change_counts();
        self.base.programme.sessions.len().saturating_sub(counts.changed + counts.unlisted)
    }

    /// What accepting does now.
    pub fn destination(&self) -> ImportDestination {
        self.choices.destination.unwrap_or(match self.relation {
            RelationToOpenProgramme::RevisionOfOpen => ImportDestination::Update,
            RelationToOpenProgramme::OtherConference | RelationToOpenProgramme::RevisionOfKept(_) => {
                ImportDestination::Own
            }
        })
    }

    /// Whether the reader must say first what kind of document it is.
    pub fn needs_update_scope_choice(&self) -> bool {
        self.destination() == ImportDestination::Update && self.review.kind == UpdateScope::Unclear
    }

    /// The changes of a row.
    pub fn row_changes(&self, row: &ReviewRow) -> Option<&SessionChanges> {
        match row.kind {
            ReviewRowKind::Changed(at) => self.review.changes.sessions.get(at),
            ReviewRowKind::Added | ReviewRowKind::Unlisted => None,
        }
    }

    /// The session of a row: as it will be, or as it was when it is no longer listed.
    pub fn merged_session_of_row(&self, row: &ReviewRow) -> Option<&Session> {
        self.merged.session_even_if_unlisted(&row.session)
    }

    /// The days with the rows that the filter lets through.
    pub fn shown_days(&self) -> impl Iterator<Item = (NaiveDate, Vec<&ReviewRow>)> {
        self.days.iter().filter_map(|day| {
            let rows: Vec<&ReviewRow> = day.rows.iter().filter(|row| self.lets_through(row)).collect();
            (!rows.is_empty()).then_some((day.date, rows))
        })
    }

    fn lets_through(&self, row: &ReviewRow) -> bool {
        let kind = match self.filter {
            ReviewFilter::All => return true,
            ReviewFilter::Mine => return row.mine,
            ReviewFilter::Of(kind) => kind,
        };
        match row.kind {
            ReviewRowKind::Added => kind == CountedChange::Added,
            ReviewRowKind::Unlisted => kind == CountedChange::Unlisted,
            ReviewRowKind::Changed(at) => {
                let changes = self.review.changes.sessions.get(at);
                changes.is_some_and(|session| session.changes.iter().any(|change| kind.is_of(change)))
            }
        }
    }

    /// How many rows there are, and how many of them are of sessions with something of the reader's.
    pub fn row_counts_all_and_mine(&self) -> (usize, usize) {
        let rows = || self.days.iter().flat_map(|day| &day.rows);
        (rows().count(), rows().filter(|row| row.mine).count())
    }

    /// Pairs that the reader should look at.
    pub fn unsure_pairs(&self) -> impl Iterator<Item = &SessionPair> {
        self.review.matching.unsure_pairs()
    }
}
