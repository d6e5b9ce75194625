//! A text that comes back from others: what differs from the intervention, piece by piece, and what becomes of
//! the intervention when a piece is accepted or declined.
//!
//! Pure. An accepted piece changes the intervention's text, a declined one the text that came back, so both
//! grow alike until nothing is left to decide. What came back is kept as it came among the versions.

use super::comparable::comparable;
use super::model::{Intervention, InterventionStatus};
use super::paragraph_diff::{ParagraphDiff, ParagraphDiffKind, comments_that_came};
use super::returned_notes::{join_notes_to_paragraphs, with_notes_placed_as_in};
use super::stayed::returned_text_with_kept_back_lines;
use super::version::{InterventionVersion, ReturnedText, VersionReason};
use chrono::{DateTime, Utc};
use rostrum_markdown::returned_line_with_own_commitment_mark;
use rostrum_programme::changes::{AlignedIndices, align_texts};

/// A line with the comments behind its words that another has and it has not.
fn with_comments_of(line: &str, other: &str) -> String {
    let comments: Vec<&str> =
        comments_that_came(line, other).into_iter().filter_map(|comment| other.get(comment.range)).collect();
    // In a row of a table they belong into the last cell.
    let row = line.strip_suffix('|').filter(|row| row.starts_with('|') && !row.ends_with('\\'));
    let (words, end) = row.map_or((line, ""), |row| (row.trim_end(), " |"));
    let remarks: String = comments.iter().map(|comment| format!(" {comment}")).collect();
    if remarks.is_empty() { line.to_owned() } else { format!("{words}{remarks}{end}") }
}

/// A line that holds text, and the line breaks before it.
#[derive(Debug, Clone, Copy)]
struct Line<'t> {
    gap: &'t str,
    text: &'t str,
}

impl AsRef<str> for Line<'_> {
    fn as_ref(&self) -> &str {
        self.text
    }
}

/// A text as its lines, and what follows the last of them.
fn lines_of(text: &str) -> (Vec<Line<'_>>, &str) {
    let mut lines = Vec::new();
    let (mut gap_start, mut at) = (0, 0);
    for line in text.split_inclusive('\n') {
        let bare = line.strip_suffix('\n').unwrap_or(line);
        if !bare.trim().is_empty() {
            lines.push(Line {
                gap: text.get(gap_start..at).unwrap_or_default(),
                text: text.get(at..at + bare.len()).unwrap_or_default(),
            });
            gap_start = at + bare.len();
        }
        at += line.len();
    }
    (lines, text.get(gap_start..).unwrap_or_default())
}

/// Lays a text that came back beside the intervention's. All `old` together are the intervention's text, all `new`
/// together the one that came back, to the byte.
pub fn diff_paragraphs(old: &str, returned: &str) -> Vec<ParagraphDiff> {
    let ((old_lines, old_tail), (new_lines, new_tail)) = (lines_of(old), lines_of(returned));
    let mut all: Vec<ParagraphDiff> = Vec::new();
    let whole = |line: &Line<'_>| format!("{}{}", line.gap, line.text);
    for place in align_texts(&old_lines, &new_lines) {
        match place {
            AlignedIndices::Both(before, after) => {
                let (Some(one), Some(other)) = (old_lines.get(before), new_lines.get(after)) else {
                    continue;
                };
                let kept = one.text == other.text;
                if kept && one.gap == other.gap {
                    all.push(ParagraphDiff::new(ParagraphDiffKind::Kept, whole(one), whole(other)));
                } else if kept {
                    gaps(&mut all, one.gap, other.gap);
                    all.push(ParagraphDiff::new(ParagraphDiffKind::Kept, one.text, one.text));
                } else {
                    all.push(ParagraphDiff::new(ParagraphDiffKind::Changed, whole(one), whole(other)));
                }
            }
            AlignedIndices::Old(at) => all.extend(
                old_lines.get(at).map(|line| ParagraphDiff::new(ParagraphDiffKind::Removed, whole(line), "")),
            ),
            AlignedIndices::New(at) => all.extend(
                new_lines.get(at).map(|line| ParagraphDiff::new(ParagraphDiffKind::Added, "", whole(line))),
            ),
        }
    }
    if old_tail == new_tail && !old_tail.is_empty() {
        all.push(ParagraphDiff::new(ParagraphDiffKind::Kept, old_tail, new_tail));
    } else if old_tail != new_tail {
        gaps(&mut all, old_tail, new_tail);
    }
    join_notes_to_paragraphs(&mut all);
    all
}

/// Line breaks that differ go with the change before them; alone they are a change of their own.
fn gaps(all: &mut Vec<ParagraphDiff>, old: &str, new: &str) {
    match all.last_mut().filter(|piece| piece.differs()) {
        Some(before) => {
            before.old.push_str(old);
            before.new.push_str(new);
        }
        None => all.push(ParagraphDiff::new(ParagraphDiffKind::Spacing, old, new)),
    }
}

/// The text that has the new side of the pieces that are chosen and the old side of all others. Two
/// paragraphs never run together. A footnote is never chosen by itself: a new one comes with the first paragraph that
/// calls it, and one that was deleted goes with the last.
pub fn merge_chosen_paragraphs(pieces: &[ParagraphDiff], chosen: impl Fn(usize) -> bool) -> String {
    let mut text = String::new();
    for (index, piece) in pieces.iter().enumerate() {
        let mut owners = piece.note_of.iter().copied();
        let new = match piece.kind {
            _ if piece.note_of.is_empty() => chosen(index),
            ParagraphDiffKind::Removed => owners.all(&chosen),
            _ => owners.any(&chosen),
        };
        let side = if new { &piece.new } else { &piece.old };
        let apart = text.is_empty() || side.is_empty() || text.ends_with('\n') || side.starts_with('\n');
        if !apart {
            text.push_str("\n\n");
        }
        text.push_str(side);
    }
    text
}

/// A text that came back, with the intervention's own spelling of every paragraph that says the same in the
/// same look: other signs for bold or bullets, and other blank lines, are no changes. What was not handed
/// in keeps its place.
pub fn normalize_returned_text_to_draft(old: &str, returned: &str) -> String {
    let returned = with_notes_placed_as_in(old, &returned_text_with_kept_back_lines(old, returned));
    let ((old_lines, old_tail), (new_lines, _)) = (lines_of(old), lines_of(&returned));
    let said =
        |lines: &[Line<'_>]| -> Vec<String> { lines.iter().map(|line| comparable(line.text)).collect() };
    let (old_said, new_said) = (said(&old_lines), said(&new_lines));
    let mut partners: Vec<Option<usize>> = vec![None; new_lines.len()];
    for place in align_texts(&old_said, &new_said) {
        if let AlignedIndices::Both(before, after) = place
            && let Some(partner) = partners.get_mut(after)
        {
            *partner = Some(before);
        }
    }
    let mut text = String::new();
    let mut before: Option<usize> = None;
    for (at, line) in new_lines.iter().enumerate() {
        let partner = partners.get(at).copied().flatten();
        let own = partner.and_then(|partner| old_lines.get(partner));
        // The intervention's line breaks, where the same paragraph stands above.
        let follows = partner.is_some_and(|partner| {
            if at == 0 { partner == 0 } else { before == partner.checked_sub(1) && partner > 0 }
        });
        match own.filter(|_| follows) {
            Some(own) => text.push_str(own.gap),
            None if at == 0 => {}
            None => text.push_str(if line.gap.is_empty() { "\n\n" } else { line.gap }),
        }
        let same = partner.is_some_and(|partner| old_said.get(partner) == new_said.get(at));
        match own {
            // Its words are the same; what was remarked on them is new.
            Some(own) if same => text.push_str(&with_comments_of(own.text, line.text)),
            // Comments of the draft's own were not handed in, so nobody took them out.
            Some(own) => {
                let line = returned_line_with_own_commitment_mark(own.text, line.text);
                text.push_str(&with_comments_of(&line, own.text));
            }
            None => text.push_str(line.text),
        }
        before = partner;
    }
    if before.is_some() && before == old_lines.len().checked_sub(1) {
        text.push_str(old_tail);
    } else if !text.is_empty() && old.ends_with('\n') {
        text.push('\n');
    }
    text
}

impl Intervention {
    /// Takes in a text that came back. It becomes a version of the intervention as it came; nothing of the
    /// intervention's own text changes yet. A text in which nothing differs leaves nothing to decide.
    #[must_use]
    pub fn with_returned_text(&self, returned: &str, at: DateTime<Utc>, origin: &str) -> Self {
        let mut intervention = self.clone();
        let text = normalize_returned_text_to_draft(&self.body.text, returned);
        let version = |text: String| InterventionVersion {
            text,
            at,
            reason: VersionReason::Returned,
            clearance: None,
            origin: origin.to_owned(),
            extra: Default::default(),
        };
        intervention.versions.push(version(text.clone()));
        intervention.returned = (text != self.body.text).then(|| ReturnedText {
            text,
            at,
            origin: origin.to_owned(),
            extra: Default::default(),
        });
        intervention
    }

    /// The pieces of the text that came back; empty when there is none.
    pub fn returned_paragraph_diffs(&self) -> Vec<ParagraphDiff> {
        self.returned
            .as_ref()
            .map_or_else(Vec::new, |returned| diff_paragraphs(&self.body.text, &returned.text))
    }

    /// How many changes of the text that came back wait to be decided.
    pub fn returned_changes_left(&self) -> usize {
        self.returned_paragraph_diffs().iter().filter(|piece| piece.is_change()).count()
    }

    /// Accepts one piece of the text that came back; `None` when there is no such change.
    #[must_use]
    pub fn with_returned_change_accepted(&self, index: usize, now: DateTime<Utc>) -> Option<Self> {
        let pieces = self.returned_paragraph_diffs();
        pieces.get(index).filter(|piece| piece.is_change())?;
        Some(self.with_text(merge_chosen_paragraphs(&pieces, |at| at == index), now))
    }

    /// Accepts everything that came back; `None` when nothing did.
    #[must_use]
    pub fn with_all_returned_changes_accepted(&self, now: DateTime<Utc>) -> Option<Self> {
        Some(self.with_text(self.returned.as_ref()?.text.clone(), now))
    }

    /// Declines one piece of the text that came back; `None` when there is no such change.
    #[must_use]
    pub fn with_returned_change_declined(&self, index: usize) -> Option<Self> {
        let pieces = self.returned_paragraph_diffs();
        pieces.get(index).filter(|piece| piece.is_change())?;
        let mut intervention = self.clone();
        if let Some(returned) = &mut intervention.returned {
            returned.text = merge_chosen_paragraphs(&pieces, |at| at != index);
        }
        Some(intervention.settled())
    }

    /// Declines everything that is left; the text stays among the versions. `None` when nothing came.
    #[must_use]
    pub fn with_all_returned_changes_declined(&self) -> Option<Self> {
        self.returned.as_ref()?;
        Some(Self { returned: None, ..self.clone() })
    }

    /// The intervention with a text taken from what came back; the text before is kept once.
    fn with_text(&self, text: String, now: DateTime<Utc>) -> Self {
        let mut intervention = self.clone();
        let since = self.returned.as_ref().map(|returned| returned.at);
        let kept = self.versions.iter().any(|version| {
            matches!(version.reason, VersionReason::BeforeReturned | VersionReason::Cleared)
                && Some(version.at) >= since
        });
        let cleared = self.status == InterventionStatus::Cleared;
        if !kept {
            intervention.versions.push(InterventionVersion {
                text: self.body.text.clone(),
                at: now,
                reason: if cleared { VersionReason::Cleared } else { VersionReason::BeforeReturned },
                clearance: self.clearance.clone(),
                origin: String::new(),
                extra: Default::default(),
            });
        }
        if cleared {
            intervention.status = InterventionStatus::Draft;
            intervention.clearance = None;
        }
        intervention.body.text = text;
        intervention.body.edited = Some(now);
        intervention.settled()
    }

    /// Nothing is left to decide once both texts are the same.
    fn settled(mut self) -> Self {
        if self.returned.as_ref().is_some_and(|returned| returned.text == self.body.text) {
            self.returned = None;
        }
        self
    }
}
