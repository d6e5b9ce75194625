//! The words by which a draft remembers the paragraph of a point: they are stored, so they stay as they are.

use rostrum_markdown::{LineState, line_words_from};
use rostrum_notebook::{find_paragraph_by_first_words, paragraph_anchor_at};

/// Lines, and the words that notes in use remember of them.
const STORED: [(&str, &str); 12] = [
    ("**重点**说三点[^1]。<!-- 慢 -->完", "重点说三点。完"),
    ("> a quote <!-- aside --> and more[^1]", "a quote  and more"),
    ("- [ ] ask the office", "[ ] ask the office"),
    ("[13:07] **主席**：三点", "[13:07] 主席：三点"),
    ("run `a[^1]b` twice", "run `ab` twice"),
    ("run `a<!-- b` twice", "run `a"),
    ("pay <!-- then", "pay"),
    ("see [^Chair and", "see"),
    ("pay \\*5\\* now", "pay \\5\\ now"),
    ("raise 2*3 to 4*5", "raise 23 to 45"),
    ("[the fund](https://example.org/a) pays", "[the fund](https://example.org/a) pays"),
    ("~~old~~ new", "~~old~~ new"),
];

#[test]
fn the_words_of_a_paragraph_are_those_that_notes_remember() {
    for (line, stored) in STORED {
        let text = format!("first\n{line}\n\n[^1]: 概览");
        let at = text.find(line).unwrap();
        assert_eq!(
            paragraph_anchor_at(&text, at).map(|anchor| anchor.words).as_deref(),
            Some(stored),
            "{line}"
        );
        let found = find_paragraph_by_first_words(&text, stored).map(|anchor| anchor.range.start);
        assert_eq!(found, Some(at), "{line}");
    }
}

/// Why the one reading of Markdown is not asked for them: it would store other words for most of these.
#[test]
fn the_reading_of_markdown_would_remember_other_words() {
    let read = |line: &str| line_words_from(line, 0, LineState::PLAIN, |label| label == "1").full_text();
    let same: Vec<&str> = STORED
        .iter()
        .filter(|(line, stored)| read(line.trim_start_matches(['>', '-', ' '])).trim() == *stored)
        .map(|(_, stored)| *stored)
        .collect();
    assert_eq!(same, ["重点说三点。完", "a quote  and more", "[ ] ask the office", "[13:07] 主席：三点"]);
}
