//! Which of the draft's footnotes the notes of a Word document are that came back: a note keeps its label whatever
//! number Word gave it, also where its words were changed.

use super::Block;
use super::prose::blocks_from_markdown;
use rostrum_formats::word::AcceptedWordParagraph;
use rostrum_programme::changes::{AlignedIndices, align_texts};
use std::collections::{BTreeMap, BTreeSet};

/// The labels of the notes of a document.
pub(super) struct NoteLabels {
    /// The label of each note that is called, by its id in the file.
    pub labels: BTreeMap<String, String>,
    /// The draft's own lines of the notes whose words came back as they were, by label.
    pub own: BTreeMap<String, String>,
}

impl NoteLabels {
    /// Those of the notes that some paragraphs call.
    pub fn of(
        draft: &str,
        paragraphs: &[AcceptedWordParagraph],
        notes: &BTreeMap<String, Vec<AcceptedWordParagraph>>,
    ) -> Self {
        let own = own_notes(draft);
        let mut all = Self { labels: BTreeMap::new(), own: BTreeMap::new() };
        let mut changed: Vec<(&str, String)> = Vec::new();
        for (id, said) in called(paragraphs, notes) {
            // Of two that say the same each is taken once; one that is called twice came twice.
            let taken = |note: &OwnNote| all.labels.values().any(|label| *label == note.label);
            let same = || own.iter().filter(|note| note.words == said);
            match same().find(|note| !taken(note)).or_else(|| same().next()) {
                Some(note) => {
                    all.own.insert(note.label.clone(), note.written.clone());
                    all.labels.insert(id.to_owned(), note.label.clone());
                }
                None => changed.push((id, said)),
            }
        }
        all.label_changed(&own, &changed);
        all
    }

    /// Labels those with other words: as the draft's that they were made of, else with the next free number.
    fn label_changed(&mut self, own: &[OwnNote], changed: &[(&str, String)]) {
        let gone: Vec<&OwnNote> = own.iter().filter(|note| !self.own.contains_key(&note.label)).collect();
        let before: Vec<&str> = gone.iter().map(|note| note.words.as_str()).collect();
        let after: Vec<&str> = changed.iter().map(|(_, said)| said.as_str()).collect();
        for place in align_texts(&before, &after) {
            if let AlignedIndices::Both(before, after) = place
                && let (Some(note), Some((id, _))) = (gone.get(before), changed.get(after))
            {
                self.labels.insert((*id).to_owned(), note.label.clone());
            }
        }
        let mut free = (1_u32..).map(|number| number.to_string());
        for (id, _) in changed {
            if !self.labels.contains_key(*id)
                && let Some(label) = free.find(|number| own.iter().all(|note| note.label != *number))
            {
                self.labels.insert((*id).to_owned(), label);
            }
        }
    }
}

/// The notes that paragraphs call, each once, in the order of their calls, with their words.
fn called<'a>(
    paragraphs: &'a [AcceptedWordParagraph],
    notes: &BTreeMap<String, Vec<AcceptedWordParagraph>>,
) -> Vec<(&'a str, String)> {
    let mut seen = BTreeSet::new();
    let ids = paragraphs.iter().flat_map(|one| &one.runs).filter_map(|run| run.note.as_deref());
    ids.filter(|id| seen.insert(*id))
        .filter_map(|id| {
            let said: Vec<String> = notes.get(id)?.iter().map(AcceptedWordParagraph::text).collect();
            Some((id, squeezed(&said.join(" "))))
        })
        .collect()
}

fn squeezed(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// A note of the intervention.
struct OwnNote {
    label: String,
    /// Its words as a document has them: without signs.
    words: String,
    /// Its line.
    written: String,
}

/// The intervention's own notes, in the order in which they are called.
fn own_notes(text: &str) -> Vec<OwnNote> {
    let mut notes: Vec<OwnNote> = text
        .lines()
        .filter_map(|line| {
            let (label, said) = line.strip_prefix("[^")?.split_once("]:")?;
            let plain = blocks_from_markdown(said.trim(), 1, 0);
            let said: String = plain
                .blocks
                .iter()
                .filter_map(|(block, _)| match block {
                    Block::Paragraph(paragraph) => Some(paragraph.text()),
                    Block::Table(_) => None,
                })
                .collect();
            Some(OwnNote { label: label.to_owned(), words: squeezed(&said), written: line.to_owned() })
        })
        .collect();
    notes.sort_by_key(|note| {
        let call = format!("[^{}]", note.label);
        let mut calls = text.match_indices(&call).map(|(at, _)| at + call.len());
        calls.find(|end| !text.get(*end..).is_some_and(|rest| rest.starts_with(':'))).unwrap_or(usize::MAX)
    });
    notes
}
