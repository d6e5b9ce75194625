//! Words that stand beside every time of a document and are no title: "9:00 – 9:30 Local time, Lima".

use crate::outline::document::{Block, Document};
use crate::outline::headings::Head;
use crate::outline::line::folded;

/// So many sessions with the same words beside their times are needed.
const REFRAIN: usize = 3;
/// A time at the head of a line has its first digit in so many characters.
const OPENING: usize = 16;
/// One of these words, in plain form, tells that they are about the clock.
const CLOCK_WORDS: &[&str] =
    &["time", "hours", "heure", "heures", "hora", "horas", "horario", "zeit", "uhr", "время", "времени"];
const CLOCK_WORDS_HAN: &[&str] = &["时间", "时区"];

/// The words, and the number of the first line that has them.
pub(super) fn of(document: &Document) -> Option<(String, usize)> {
    let mut found: Option<(String, usize)> = None;
    let (mut count, mut others, mut zoned) = (0_usize, 0_usize, 0_usize);
    for block in &document.blocks {
        let Block::Paragraph(paragraph) = block else { return None };
        let text = paragraph.text();
        let opens = text.chars().take(OPENING).any(|c| c.is_numeric());
        let head = if opens { Head::read(&text) } else { None };
        let Some(head) = head.filter(|head| head.is_session() && head.time_first) else {
            others += 1;
            continue;
        };
        count += 1;
        zoned += usize::from(!head.zones.is_empty());
        match &found {
            Some((words, _)) if *words != head.rest_with_label => return None,
            Some(_) => {}
            None => found = Some((head.rest_with_label, paragraph.number)),
        }
    }
    // The titles stand below.
    let is_clock = |words: &str| {
        let plain = folded(words);
        let mut parts = plain.split(|c: char| !c.is_alphanumeric());
        parts.any(|part| CLOCK_WORDS.contains(&part))
            || CLOCK_WORDS_HAN.iter().any(|word| plain.contains(word))
    };
    let is_beside = |words: &str| !words.is_empty() && (zoned == count || is_clock(words));
    found.filter(|(words, _)| count >= REFRAIN && others * 2 >= count && is_beside(words))
}

/// A session's line without these words.
pub(super) fn without(head: Head, words: &str) -> Head {
    if !head.time_first || head.rest_with_label != words {
        return head;
    }
    Head { rest: String::new(), rest_with_label: String::new(), label: None, ..head }
}
