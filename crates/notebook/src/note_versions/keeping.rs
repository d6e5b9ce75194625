//! The edits by which earlier texts of a note are kept, brought back, let go and taken over from a copy.

use super::model::{NoteVersion, NoteVersionReason};
use super::thinning::{
    MAX_NOTE_VERSION_BYTES, MAX_NOTE_VERSIONS, MAX_NOTEBOOK_VERSION_BYTES, bytes_of, versions_to_let_go,
};
use crate::{Edit, MissionReportNoteKind, Note, NotePlace, Notebook, Splice, UndoHistory};
use chrono::{DateTime, Utc};
use std::collections::HashSet;
use std::ops::Range;

/// After so long without a change a new session of work begins, in minutes.
const PAUSE_MINUTES: i64 = 30;
/// From so many bytes on that go at once the text before is kept: some twenty words, or forty Chinese characters.
const MUCH_BYTES: usize = 120;
/// From so many bytes on a text is kept where another takes the place of all of it: some four words, or eight characters.
const MUCH_BYTES_OF_WHOLE: usize = 24;
/// How many of the newest versions are asked whether they have what goes.
const ASKED_FIRST: usize = 2;
/// Any text is kept where nothing takes its place; a slip of so few characters is none.
const SLIP_CHARS: usize = 2;

impl Notebook {
    /// The edits that keep a note's text before it is changed, where that is due. `first` says that it is the first
    /// change since the notes were opened: what stood then can't be had by undo once they are closed.
    pub(crate) fn edits_to_keep_before_change(
        &self,
        place: &NotePlace,
        splice: &Splice,
        now: DateTime<Utc>,
        first: bool,
    ) -> Vec<Edit> {
        let Some(note) = self.note(place) else { return Vec::new() };
        // A clock that was set back by as much says nothing about how long ago that was.
        let paused = |edited: DateTime<Utc>| (now - edited).num_minutes().abs() >= PAUSE_MINUTES;
        // A whole text each time that some of it is cut would leave an undo history of a long note few steps.
        let kept_already =
            || note.versions.iter().rev().take(ASKED_FIRST).any(|it| it.text.contains(&splice.removed));
        let reason = if loses_much(&note.text, splice) && !kept_already() {
            NoteVersionReason::TextRemoved
        } else if first || note.edited.is_none_or(paused) {
            NoteVersionReason::WorkResumed
        } else {
            return Vec::new();
        };
        self.edits_to_keep_text(place, note, &note.text, reason, now)
    }

    /// The edits that keep what stood before a run of deletions, once the run has taken much of it or all: letter by
    /// letter and word by word no single one does.
    pub(crate) fn edits_to_keep_before_deletions(
        &self,
        place: &NotePlace,
        splice: &Splice,
        now: DateTime<Utc>,
        history: &UndoHistory,
    ) -> Vec<Edit> {
        let Some(note) = self.note(place) else { return Vec::new() };
        if !splice.inserted.is_empty() || splice.removed.is_empty() {
            return Vec::new();
        }
        let gone_before: usize = history.deletions_until_now(place).map(|one| one.removed.len()).sum();
        let gone = gone_before + splice.removed.len();
        let around = [note.text.get(..splice.at), note.text.get(splice.at + splice.removed.len()..)];
        let empties = around.into_iter().flatten().all(|rest| rest.trim().is_empty());
        // Asked with each key: only the one that goes beyond puts the text together again.
        let is_due = gone_before < MUCH_BYTES && gone >= MUCH_BYTES || empties && gone >= MUCH_BYTES_OF_WHOLE;
        if gone_before == 0 || !is_due {
            return Vec::new();
        }
        let mut text = note.text.clone();
        for deleted in history.deletions_until_now(place) {
            if !text.is_char_boundary(deleted.at) {
                return Vec::new();
            }
            text.insert_str(deleted.at, &deleted.removed);
        }
        if note.versions.iter().rev().take(ASKED_FIRST).any(|it| it.text.contains(&text)) {
            return Vec::new();
        }
        self.edits_to_keep_text(place, note, &text, NoteVersionReason::TextRemoved, now)
    }

    /// The edits that make an earlier text of a note, by its place from 0, the text again; the one that stands is kept
    /// first. `None` where there is no such text or it is the one that stands.
    pub fn edits_to_bring_back_version(
        &self,
        place: &NotePlace,
        index: usize,
        now: DateTime<Utc>,
    ) -> Option<Vec<Edit>> {
        let note = self.note(place)?;
        let splice = Splice::between(&note.text, &note.versions.get(index)?.text)?;
        let mut edits =
            self.edits_to_keep_text(place, note, &note.text, NoteVersionReason::BeforeRestored, now);
        edits.push(Edit::Text { place: place.clone(), splice, edited: (note.edited, Some(now)) });
        Some(edits)
    }

    /// The edit that lets go of earlier texts of a note, by their places from 0; `None` where there are none.
    pub fn edit_to_remove_versions(&self, place: &NotePlace, range: Range<usize>) -> Option<Edit> {
        let removed = self.note(place)?.versions.get(range.clone())?.to_vec();
        (!removed.is_empty()).then(|| Edit::NoteVersions {
            place: place.clone(),
            at: range.start,
            removed,
            inserted: Vec::new(),
        })
    }

    /// The edit that adds the earlier texts that a copy has of a note and this notebook has not, each where it stands by
    /// its time. The newest come first, as long as there is room: nothing that is kept here goes for them.
    pub fn edit_to_add_versions_of_copy(&self, place: &NotePlace, copied: &[NoteVersion]) -> Option<Edit> {
        let (text, own) = self.note(place).map_or(("", &[][..]), |note| (note.text.as_str(), &note.versions));
        let mut bytes = bytes_of(own);
        let room = self.version_room_bytes(place);
        let mut merged = own.to_vec();
        for version in copied.iter().rev() {
            let known = version.text == text || merged.iter().any(|known| known.text == version.text);
            if known {
                continue;
            }
            bytes += version.text.len();
            if merged.len() >= MAX_NOTE_VERSIONS || bytes > room {
                break;
            }
            let at = merged.iter().rposition(|known| known.at <= version.at).map_or(0, |before| before + 1);
            merged.insert(at, version.clone());
        }
        let head = own.iter().zip(&merged).take_while(|(before, after)| before == after).count();
        let most = own.len() - head;
        let tail = own.iter().rev().zip(merged.iter().rev()).take(most).take_while(|(a, b)| a == b).count();
        (merged.len() > own.len()).then(|| Edit::NoteVersions {
            place: place.clone(),
            at: head,
            removed: own.get(head..own.len() - tail).unwrap_or_default().to_vec(),
            inserted: merged.get(head..merged.len() - tail).unwrap_or_default().to_vec(),
        })
    }

    /// Keeps a text of a note as its newest version and lets go of what is too much then. None of a blank text, nor of one
    /// that is kept already.
    fn edits_to_keep_text(
        &self,
        place: &NotePlace,
        note: &Note,
        text: &str,
        reason: NoteVersionReason,
        now: DateTime<Utc>,
    ) -> Vec<Edit> {
        if text.trim().is_empty() || note.versions.last().is_some_and(|last| last.text == text) {
            return Vec::new();
        }
        let at = note.edited.unwrap_or(now);
        let version = NoteVersion { text: text.to_owned(), at, reason, extra: Default::default() };
        let mut versions = note.versions.clone();
        versions.push(version.clone());
        let change =
            |at, removed, inserted| Edit::NoteVersions { place: place.clone(), at, removed, inserted };
        let mut edits = vec![change(note.versions.len(), Vec::new(), vec![version])];
        // From the last on, so that the places of those before them stay.
        for gone in versions_to_let_go(&versions, self.version_room_bytes(place)).into_iter().rev() {
            let removed = versions.get(gone).cloned().into_iter().collect();
            edits.push(change(gone, removed, Vec::new()));
        }
        edits
    }

    /// How many bytes the earlier texts of a note may take: what its own limit and the other notes leave.
    fn version_room_bytes(&self, place: &NotePlace) -> usize {
        let sessions = self.sessions.iter().map(|(id, entry)| (NotePlace::Session(id.clone()), &entry.note));
        let mission = MissionReportNoteKind::ALL
            .into_iter()
            .map(|part| (NotePlace::Mission(part), self.mission.note(part)));
        let others: usize = std::iter::once((NotePlace::Forum, &self.forum))
            .chain(sessions)
            .chain(mission)
            .filter(|(other, _)| other != place)
            .map(|(_, note)| bytes_of(&note.versions))
            .sum();
        MAX_NOTEBOOK_VERSION_BYTES.saturating_sub(others).min(MAX_NOTE_VERSION_BYTES)
    }
}

/// Whether a change takes much of a text away, or all of it. Lines that come again with other marks (made a list, ticked)
/// are not gone.
fn loses_much(text: &str, splice: &Splice) -> bool {
    let Splice { at, removed, inserted } = splice;
    let around = [text.get(..*at), text.get(at + removed.len()..)];
    let whole = around.into_iter().flatten().all(|rest| rest.trim().is_empty());
    if whole && inserted.trim().is_empty() {
        return removed.trim().chars().count() > SLIP_CHARS;
    }
    let much = if whole { MUCH_BYTES_OF_WHOLE } else { MUCH_BYTES };
    if removed.len() < much {
        return false;
    }
    let stays: HashSet<&str> = inserted.lines().map(words_of).collect();
    let lost: usize =
        removed.lines().map(words_of).filter(|words| !stays.contains(words)).map(str::len).sum();
    lost >= much
}

/// A line without the marks around its words.
fn words_of(line: &str) -> &str {
    line.trim_start_matches(|c: char| !c.is_alphabetic()).trim_end_matches(|c: char| !c.is_alphanumeric())
}
