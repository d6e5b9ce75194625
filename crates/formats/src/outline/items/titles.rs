//! Which paragraph below an item is its title.

use super::Item;
use crate::outline::document::Paragraph;
use crate::outline::kinds::Label;
use crate::outline::labels::{self, Section};
use rostrum_programme::SessionKind;
use rostrum_text::script::is_han;
use rostrum_text::width::display_width;

/// A title is at most so long; a Han character counts twice.
const TITLE_WIDTH: usize = 240;
/// A sentence that stands for a title is at most so long; a Han character counts twice.
const SENTENCE_WIDTH: usize = 160;

/// Whether a paragraph can be the title of the session above it.
pub(in crate::outline) fn is_title(paragraph: &Paragraph) -> bool {
    let text = paragraph.text();
    let width = display_width(&text);
    let last = text.chars().next_back();
    let is_sentence = last.is_some_and(|c| "。；;:：,，、".contains(c))
        || last == Some('.') && !text.ends_with("etc.") && text.split_whitespace().count() > 4;
    let asks =
        last.is_some_and(|c| "?？".contains(c)) && (paragraph.listed || paragraph.is_bold() && width > 120);
    let is_link = text.contains("://") || text.contains("www.");
    width <= TITLE_WIDTH
        && !is_link
        && !text.is_empty()
        && !is_sentence
        && !asks
        && labels::section(&text).is_none()
}

/// The title that a line of its own gives, behind the label of a talk that is only counted: "Keynote 2", and below it
/// `Title: Weirs`.
pub(super) fn labelled(item: &Item, title: &str) -> String {
    let is_talk = |label: &&Label| {
        label.number.is_some() && matches!(label.kind, SessionKind::Talk | SessionKind::Plenary)
    };
    let Some(label) = item.label.as_ref().filter(is_talk) else {
        return title.to_owned();
    };
    let label = label.text.trim();
    let colon = if label.chars().next().is_some_and(is_han) { "：" } else { ": " };
    format!("{label}{colon}{title}")
}

/// The first sentence of what stands below a bare time, which says better than the time what it is; and
/// whether it is the whole paragraph.
pub(super) fn first_sentence(paragraph: &Paragraph) -> Option<(String, bool)> {
    let text = paragraph.text();
    if labels::section(&text).is_some() || paragraph.listed {
        return None;
    }
    let mut ends = text.match_indices(". ").map(|(at, _)| at).chain(text.find('。'));
    let end = ends.find(|at| text.get(..*at).is_some_and(|before| before.split_whitespace().count() > 2));
    let sentence = end.and_then(|end| text.get(..end)).unwrap_or_else(|| text.trim_end_matches(['.', '。']));
    let is_short = !sentence.is_empty() && display_width(sentence) <= SENTENCE_WIDTH;
    is_short.then(|| (sentence.to_owned(), sentence.len() + 3 >= text.len()))
}

pub(super) fn title_from(paragraph: &Paragraph) -> Option<String> {
    let text = paragraph.text();
    if let Some((Section::Title, rest)) = labels::section(&text) {
        return Some(rest).filter(|rest| !rest.is_empty());
    }
    is_title(paragraph).then_some(text)
}
