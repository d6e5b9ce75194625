//! Notes as the report tells them: without what it lists in other places.

use rostrum_markdown::{TextWithStrikethrough, split_off_global_target};
use rostrum_notebook::{Commitment, FollowUpTask};
use rostrum_text::script::is_han;

/// A text whose commitments no longer name their target by its number, which stands in words elsewhere.
pub(super) fn without_targets(text: &str, commitments: &[Commitment]) -> String {
    let mut at = 0;
    let lines = text.split('\n').map(|line| {
        let start = at;
        at += line.len() + 1;
        let targeted = commitments.iter().any(|one| one.at == start && one.target.is_some());
        if targeted { split_off_global_target(line).1 } else { line.to_owned() }
    });
    lines.collect::<Vec<_>>().join("\n")
}

/// The level of a heading's line.
pub(super) fn level_of(line: &str) -> Option<u8> {
    let hashes = line.len() - line.trim_start_matches('#').len();
    let heads = (1..=6).contains(&hashes) && line.get(hashes..).is_some_and(|rest| rest.starts_with(' '));
    heads.then(|| u8::try_from(hashes).unwrap_or(6))
}

/// What is to be done, with what stands below it.
pub(super) fn with_details(task: &FollowUpTask) -> TextWithStrikethrough {
    let mut told = task.told.clone();
    for detail in &task.details {
        if !told.is_blank() {
            let is_chinese = told.full_text().contains(is_han);
            told.push(if is_chinese { "；" } else { "; " }, false);
        }
        told.append(detail);
    }
    told
}
