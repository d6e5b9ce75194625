//! The footnotes of a text that came back: each belongs to the paragraph that calls it, and is decided with it.
//! Whether a note stands below its paragraph or at the end is the draft's own affair.

use super::comparable::comparable;
use super::paragraph_diff::{ParagraphDiff, ParagraphDiffKind};
use rostrum_programme::changes::{AlignedIndices, align_texts};
use std::collections::{BTreeMap, BTreeSet};

/// The label of the note whose text begins on a line.
fn note_label(line: &str) -> Option<&str> {
    let (label, _) = line.trim_start().strip_prefix("[^")?.split_once("]:")?;
    (!label.is_empty() && !label.contains([']', '['])).then_some(label)
}

/// Whether a line goes on with the text of the note above it.
fn goes_on(line: &str) -> bool {
    line.starts_with('\t') || line.starts_with("    ")
}

/// The words of a note, without its label and the signs that its lines begin with.
fn note_words(stretch: &str) -> String {
    let lines = stretch.lines().filter(|line| !line.trim().is_empty()).map(|line| match note_label(line) {
        Some(_) => line.split_once("]:").map_or("", |(_, words)| words).trim(),
        None => line.trim(),
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// Whether a line calls a note.
fn calls(line: &str, label: &str) -> bool {
    note_label(line).is_none() && line.contains(&format!("[^{label}]"))
}

/// A line that holds text, of a note where it is one.
struct Line<'t> {
    text: &'t str,
    /// The label of the note that it is of.
    note: Option<&'t str>,
}

/// The labels of the notes that are called; what looks like another note was typed to be read.
fn called_labels(text: &str) -> BTreeSet<&str> {
    let labels = text.lines().filter_map(note_label);
    labels.filter(|label| text.lines().any(|line| calls(line, label))).collect()
}

/// The lines that hold text.
fn filled_lines(text: &str) -> Vec<Line<'_>> {
    let called = called_labels(text);
    let mut note = None;
    let lines = text.lines().filter(|line| !line.trim().is_empty());
    lines
        .map(|line| {
            let begun = note_label(line).filter(|label| called.contains(label));
            note = begun.or(note.filter(|_| goes_on(line)));
            Line { text: line, note }
        })
        .collect()
}

/// A text in parts: its lines that are of no note, each with the line breaks before it, and its notes by label, in
/// order.
struct Parted<'t> {
    body: Vec<(String, &'t str)>,
    notes: Vec<(&'t str, String)>,
}

impl<'t> Parted<'t> {
    fn of(text: &'t str) -> Self {
        let called = called_labels(text);
        let mut parted = Self { body: Vec::new(), notes: Vec::new() };
        let mut gap = String::new();
        let mut note = None;
        for line in text.lines() {
            if line.trim().is_empty() {
                gap.push_str(line);
                gap.push('\n');
                continue;
            }
            let begun = note_label(line).filter(|label| called.contains(label));
            note = begun.or(note.filter(|_| goes_on(line)));
            match (note, parted.notes.last_mut()) {
                (Some(_), Some((_, stretch))) if begun.is_none() => {
                    stretch.push_str(&format!("\n{gap}{line}"));
                }
                (Some(label), _) => parted.notes.push((label, line.to_owned())),
                (None, _) => {
                    let breaks = if parted.body.is_empty() { gap.clone() } else { format!("\n{gap}") };
                    parted.body.push((breaks, line));
                }
            }
            gap.clear();
        }
        parted
    }

    /// The text with each note behind so many lines of the body.
    fn with_notes_behind(&self, places: &BTreeMap<usize, Vec<&str>>) -> String {
        let mut text = String::new();
        for at in 0..=self.body.len() {
            let mut first = true;
            for label in places.get(&at).into_iter().flatten() {
                for (_, stretch) in self.notes.iter().filter(|(other, _)| other == label) {
                    let first = std::mem::take(&mut first);
                    if !text.is_empty() {
                        text.push_str(if first { "\n\n" } else { "\n" });
                    }
                    text.push_str(stretch.trim_end());
                }
            }
            if let Some((gap, line)) = self.body.get(at) {
                text.push_str(if first { gap } else { "\n\n" });
                text.push_str(line);
            }
        }
        text.push('\n');
        text
    }
}

/// A text that came back, with those of its notes that the draft has too where the draft has them: Word numbers notes
/// in the order of their calls, and gives them at the end.
pub(super) fn with_notes_placed_as_in(own: &str, returned: &str) -> String {
    let own_lines = filled_lines(own);
    if own_lines.iter().all(|line| line.note.is_none()) {
        return returned.to_owned();
    }
    let parted = Parted::of(returned);
    let behind = counterparts(&own_lines, &parted.body);
    // Each behind a line of what came; at the end all that follow the draft's last words, and then the new ones.
    let mut places: BTreeMap<usize, Vec<&str>> = BTreeMap::new();
    let mut placed = BTreeSet::new();
    let mut seen = 0;
    for line in &own_lines {
        let Some(label) = line.note else {
            seen += 1;
            continue;
        };
        if parted.notes.iter().any(|(other, _)| *other == label) && placed.insert(label) {
            let last = seen + 1 == behind.len();
            let at = behind.get(seen).filter(|_| !last).copied().unwrap_or(parted.body.len());
            places.entry(at).or_default().push(label);
        }
    }
    let new = parted.notes.iter().map(|(label, _)| *label).filter(|label| placed.insert(label));
    places.entry(parted.body.len()).or_default().extend(new);
    parted.with_notes_behind(&places)
}

/// For each count of the draft's lines from its head on, without notes: behind how many lines of what came the last of
/// them stands, or the nearest above it that has a counterpart.
fn counterparts(own_lines: &[Line<'_>], body: &[(String, &str)]) -> Vec<usize> {
    let own: Vec<String> =
        own_lines.iter().filter(|line| line.note.is_none()).map(|line| comparable(line.text)).collect();
    let said: Vec<String> = body.iter().map(|(_, line)| comparable(line)).collect();
    let mut behind = vec![0; own.len() + 1];
    for place in align_texts(&own, &said) {
        if let AlignedIndices::Both(before, after) = place
            && let Some(behind) = behind.get_mut(before + 1)
        {
            *behind = after + 1;
        }
    }
    let mut nearest = 0;
    for place in &mut behind {
        nearest = nearest.max(*place);
        *place = nearest;
    }
    behind
}

/// Has each piece that is of a note go with the paragraphs that call it. A note that no paragraph calls is a piece of
/// its own.
pub(super) fn join_notes_to_paragraphs(pieces: &mut [ParagraphDiff]) {
    let mut label: Option<String> = None;
    let labels: Vec<Option<String>> = pieces
        .iter()
        .map(|piece| {
            let side = if piece.new.trim().is_empty() { &piece.old } else { &piece.new };
            let line = side.trim_start_matches(['\n', '\r']);
            if !line.trim().is_empty() {
                label = note_label(line).map(str::to_owned).or(label.take().filter(|_| goes_on(line)));
            }
            label.clone().filter(|_| !line.trim().is_empty())
        })
        .collect();
    for (at, label) in labels.iter().enumerate() {
        let Some(label) = label else { continue };
        let Some(kind) =
            pieces.get(at).map(|piece| piece.kind).filter(|kind| *kind != ParagraphDiffKind::Kept)
        else {
            continue;
        };
        let calling: Vec<usize> = (0..pieces.len())
            .filter(|other| labels.get(*other).is_some_and(Option::is_none))
            .filter(|other| {
                pieces.get(*other).is_some_and(|piece| match kind {
                    ParagraphDiffKind::Added => calls(&piece.new, label),
                    ParagraphDiffKind::Removed => calls(&piece.old, label),
                    _ => calls(&piece.new, label) || calls(&piece.old, label),
                })
            })
            .collect();
        let changed = |other: &usize| pieces.get(*other).is_some_and(|piece| piece.differs());
        let mut owners: Vec<usize> = calling.iter().copied().filter(changed).collect();
        // Its words alone changed: it is decided once.
        if !matches!(kind, ParagraphDiffKind::Added | ParagraphDiffKind::Removed) {
            owners.truncate(1);
        }
        if owners.is_empty() {
            owners.extend(calling.first());
        }
        for owner in &owners {
            if let Some(piece) = pieces.get_mut(*owner) {
                piece.notes.push(at);
            }
        }
        if let Some(piece) = pieces.get_mut(at) {
            piece.note_of = owners;
        }
    }
}

/// What happened to a footnote of a paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NoteDiff {
    /// What happened to it.
    pub kind: ParagraphDiffKind,
    /// Its words before; empty for a new one.
    pub old: String,
    /// Its words as they came back; empty for one that was deleted. Without what was remarked on it.
    pub new: String,
    /// What was remarked on it.
    pub comments: Vec<String>,
}

impl ParagraphDiff {
    /// The footnotes that are decided together with this paragraph, of the pieces that it is one of.
    pub fn notes_among(&self, pieces: &[Self]) -> Vec<NoteDiff> {
        let own = self.notes.iter().filter_map(|at| pieces.get(*at));
        own.map(|piece| NoteDiff {
            kind: piece.kind,
            old: note_words(&piece.old),
            new: note_words(&piece.without_new_comments()),
            comments: piece.new_comments(),
        })
        .collect()
    }
}
