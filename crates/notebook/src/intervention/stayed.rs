//! What of an intervention was not handed in and so cannot come back: it keeps its place when the rest returns.

use super::comparable::comparable;
use rostrum_markdown::whole_line_ranges_not_handed_in;
use rostrum_programme::changes::{AlignedIndices, align_texts};

/// A text that came back, with what stayed at home in its place. What came back all the same (a copy that
/// was made by hand) is left as it came.
pub(super) fn returned_text_with_kept_back_lines(own: &str, returned: &str) -> String {
    let kept_back = whole_line_ranges_not_handed_in(own);
    if kept_back.is_empty() {
        return returned.to_owned();
    }
    // The lines that were handed in, and behind how many of them each stretch stands.
    let mut handed: Vec<String> = Vec::new();
    let mut stayed: Vec<(usize, &str)> = Vec::new();
    let mut at = 0;
    let take = |handed: &mut Vec<String>, text: &str| {
        handed.extend(text.lines().filter(|line| !line.trim().is_empty()).map(comparable));
    };
    for range in kept_back {
        take(&mut handed, own.get(at..range.start).unwrap_or_default());
        stayed.push((handed.len(), own.get(range.clone()).unwrap_or_default()));
        at = range.end;
    }
    take(&mut handed, own.get(at..).unwrap_or_default());
    let lines: Vec<&str> = returned.lines().collect();
    let filled: Vec<usize> =
        (0..lines.len()).filter(|at| lines.get(*at).is_some_and(|line| !line.trim().is_empty())).collect();
    let said: Vec<String> =
        filled.iter().filter_map(|at| lines.get(*at)).map(|line| comparable(line)).collect();
    let pairs: Vec<(usize, usize)> = align_texts(&handed, &said)
        .into_iter()
        .filter_map(|place| match place {
            AlignedIndices::Both(before, after) => Some((before, after)),
            AlignedIndices::Old(_) | AlignedIndices::New(_) => None,
        })
        .collect();
    let mut text = String::new();
    let mut written = 0;
    for (behind, stretch) in stayed {
        let head = stretch.lines().find(|line| !line.trim().is_empty()).map(comparable);
        if head.is_none_or(|head| said.contains(&head)) {
            continue;
        }
        // Before the first line that came back of those below it, else at the end.
        let next = pairs.iter().filter(|(before, _)| *before >= behind).map(|(_, after)| *after).min();
        let line = next.and_then(|after| filled.get(after).copied()).unwrap_or(lines.len()).max(written);
        push_lines(&mut text, lines.get(written..line).unwrap_or_default());
        written = line;
        if !text.is_empty() && !text.ends_with("\n\n") {
            text.push('\n');
        }
        text.push_str(stretch.trim_end());
        text.push_str("\n\n");
    }
    push_lines(&mut text, lines.get(written..).unwrap_or_default());
    text.truncate(text.trim_end().len());
    text.push('\n');
    text
}

fn push_lines(text: &mut String, lines: &[&str]) {
    for line in lines {
        text.push_str(line);
        text.push('\n');
    }
}
