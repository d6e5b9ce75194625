//! Notes as the report tells them: without what it lists in other places.

use rostrum_notebook::Commitment;
use rostrum_notebook::markdown::{item_of, plain_of, states_of, without_bare_headings, without_target};

/// A text whose commitments no longer name their target by its number, which stands in words elsewhere.
pub(super) fn without_targets(text: &str, commitments: &[Commitment]) -> String {
    let mut at = 0;
    let lines = text.split('\n').map(|line| {
        let start = at;
        at += line.len() + 1;
        let targeted = commitments.iter().any(|one| one.at == start && one.target.is_some());
        if targeted { without_target(line).1 } else { line.to_owned() }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The level of a heading's line.
pub(super) fn level_of(line: &str) -> Option<u8> {
    let hashes = line.len() - line.trim_start_matches('#').len();
    let heads = (1..=6).contains(&hashes) && line.get(hashes..).is_some_and(|rest| rest.starts_with(' '));
    heads.then(|| u8::try_from(hashes).unwrap_or(6))
}

/// Notes without their tasks and what stands indented below them, which are listed apart, and without
/// headings that nothing is left under.
pub(super) fn without_tasks(notes: &str) -> String {
    let mut kept: Vec<&str> = Vec::new();
    let mut task: Option<usize> = None;
    for line in notes.split('\n') {
        let indent = line.len() - line.trim_start().len();
        if task.is_some_and(|task| indent > task && !line.trim().is_empty()) {
            continue;
        }
        let done = item_of(line).is_some_and(|item| item.done.is_some());
        if done {
            task = Some(indent);
        } else {
            if !line.trim().is_empty() {
                task = None;
            }
            kept.push(line);
        }
    }
    without_bare_headings(&kept.join("\n"))
}

/// A task's words with the lines that stand indented below it; other tasks among them are their own.
pub(super) fn with_details(words: &str, text: &str, at: usize) -> String {
    let start = text.get(..at).and_then(|head| head.rfind('\n')).map_or(0, |at| at + 1);
    let first = text.get(..start).unwrap_or_default().matches('\n').count();
    let states = states_of(text).into_iter().skip(first);
    let mut lines = text.get(start..).unwrap_or_default().split('\n').zip(states);
    let indent_of = |line: &str| line.len() - line.trim_start().len();
    let indent = lines.next().map_or(0, |(line, _)| indent_of(line));
    let mut told = words.to_owned();
    // A task below it has its own details.
    let mut nested: Option<usize> = None;
    let below = lines.skip_while(|(line, _)| line.trim().is_empty());
    for (line, state) in below.take_while(|(line, _)| !line.trim().is_empty() && indent_of(line) > indent) {
        let own = indent_of(line);
        if nested.is_some_and(|nested| own > nested) {
            continue;
        }
        nested = item_of(line).filter(|item| item.done.is_some()).map(|_| own);
        if nested.is_some() {
            continue;
        }
        let plain = plain_of(line, state);
        let detail = plain.text.trim();
        if !detail.is_empty() {
            let wide = words.chars().any(|c| matches!(c, '\u{3400}'..='\u{9FFF}'));
            told.push_str(if wide { "；" } else { "; " });
            told.push_str(detail);
        }
    }
    told
}
