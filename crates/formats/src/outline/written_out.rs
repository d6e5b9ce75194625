//! A document with its short forms written out, before anything else looks at it: days without their month, times
//! that lines part, slots told on several clocks, hours without minutes, hours of a series. What stands in the place of
//! each line is kept, so that the document is shown as it was sent.

use super::common_hours::{self, CommonHours};
use super::document::Document;
use super::document_lines::LineKey;
use super::misprints::{self, Misprints};
use super::{bare_hours, days_without_month, joined_clocks, joined_times};
use std::collections::{HashMap, HashSet};

/// A document written out.
pub(super) struct WrittenOut {
    pub document: Document,
    /// The lines that were changed, and what each became or is a part of.
    pub replaced: HashMap<LineKey, LineKey>,
    /// The hours of a series, which were written beside its days.
    pub common_hours: Option<CommonHours>,
    /// Sentences that name misprints.
    pub misprints: Misprints,
}

/// Writes the short forms out.
pub(super) fn write_out(sent: &Document) -> WrittenOut {
    let mut document = sent.clone();
    let misprints = misprints::write_out(&mut document);
    days_without_month::write_out(&mut document);
    let gone = joined_clocks::put_together(&mut document);
    joined_times::put_together(&mut document);
    bare_hours::write_out(&mut document);
    let common_hours = common_hours::write_out(&mut document);
    let mut replaced = if document == *sent { HashMap::new() } else { replaced_between(sent, &document) };
    for (line, first) in gone {
        if let Some(found) = replaced.get(&first).cloned() {
            replaced.insert(line, found);
        }
    }
    WrittenOut { document, replaced, common_hours, misprints }
}

/// For each line that is no longer there, the new one of its number, else the new one above that holds its words.
fn replaced_between(before: &Document, after: &Document) -> HashMap<LineKey, LineKey> {
    let (before, after) = (keys_of(before), keys_of(after));
    let stood: HashSet<&LineKey> = before.iter().collect();
    let stands: HashSet<&LineKey> = after.iter().collect();
    let new: Vec<&LineKey> = after.iter().filter(|key| !stood.contains(key)).collect();
    let mut by_number: HashMap<usize, &LineKey> = HashMap::new();
    for key in &new {
        by_number.entry(key.0).or_insert(key);
    }
    let mut replaced = HashMap::new();
    for key in before.iter().filter(|key| !stands.contains(key)) {
        let above = || {
            let from = new.partition_point(|one| one.0 <= key.0);
            new.iter()
                .take(from)
                .rev()
                .take(LINES_OF_ONE_TIME)
                .find(|one| one.1.contains(key.1.as_str()))
                .copied()
        };
        if let Some(found) = by_number.get(&key.0).copied().or_else(above) {
            replaced.insert(key.clone(), found.clone());
        }
    }
    replaced
}

/// A time is parted over no more lines.
const LINES_OF_ONE_TIME: usize = 6;

/// The paragraphs of a document and their lines: a paragraph may be read as one, or line by line.
fn keys_of(document: &Document) -> Vec<LineKey> {
    let mut keys: Vec<LineKey> = Vec::new();
    for paragraph in document.paragraphs() {
        keys.push((paragraph.number, paragraph.text()));
        if paragraph.runs.iter().any(|run| run.text.contains('\n')) {
            keys.extend(paragraph.lines().iter().map(|line| (line.number, line.text())));
        }
    }
    keys
}
