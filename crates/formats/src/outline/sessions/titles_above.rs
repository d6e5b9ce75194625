//! Titles above times that are alone on their lines, where what stands below is who speaks: "Opening", `9:00`, "by the
//! mayor". One session alone could not tell.

use crate::outline::document::{Block, Document, Paragraph};
use crate::outline::forms_of_address::has_address;
use crate::outline::headings::Head;
use crate::outline::items::is_title;
use crate::outline::labels::{self, Section};
use crate::outline::line::folded;
use crate::outline::word_files::person_words;
use crate::outline::zones::clocks_in;

/// So many sessions must show the form.
const ENOUGH: usize = 2;

/// Whether every bare time of a document has its title above.
pub(super) fn of(document: &Document) -> bool {
    if document.blocks.iter().any(|block| matches!(block, Block::Table(_))) {
        return false;
    }
    // The clocks above a time are no title.
    let lines: Vec<&Paragraph> =
        document.paragraphs().filter(|paragraph| clocks_in(&paragraph.text()).is_none()).collect();
    let is_bare =
        |line: &Paragraph| Head::read(&line.text()).is_some_and(|head| head.is_session() && head.is_bare());
    let times: Vec<usize> =
        (0..lines.len()).filter(|at| lines.get(*at).is_some_and(|line| is_bare(line))).collect();
    let is_named_above = |at: &usize| {
        let above = at.checked_sub(1).and_then(|above| lines.get(above));
        let names = |line: &Paragraph| {
            let head = Head::read(&line.text());
            is_title(line)
                && !tells_who(&line.text())
                && head.is_none_or(|head| head.times.is_empty() && !head.is_day())
                && !labels::is_place(&line.text())
        };
        let is_end = |line: &Paragraph| Head::read(&line.text()).is_some_and(|head| head.is_day());
        let below = lines.get(at + 1);
        above.is_some_and(|above| names(above))
            && below.is_none_or(|below| tells_who(&below.text()) || is_end(below))
    };
    // What stands above the first date is the title page.
    let day = lines.iter().position(|line| names_day(line));
    let is_below_day = day.is_some_and(|day| times.first().is_some_and(|first| day < *first));
    is_below_day && times.len() >= ENOUGH && times.iter().all(is_named_above)
}

/// Whether a line names a date or a day.
pub(super) fn names_day(line: &Paragraph) -> bool {
    Head::read(&line.text()).is_some_and(|head| !head.dates.is_empty() || head.named_day.is_some())
}

/// Whether a line names who speaks and is no title: "by the organiser", "Ms Ana Li", `Speaker: …`.
pub(super) fn tells_who(text: &str) -> bool {
    let plain = folded(text);
    let leads = |word: &String| {
        plain.strip_prefix(word.as_str()).is_some_and(|rest| rest.starts_with(' ') || !word.is_ascii())
    };
    person_words().before_a_speaker.iter().any(leads)
        || has_address(text)
        || matches!(labels::section(text), Some((Section::People(_), rest)) if !rest.is_empty())
}
