//! The hours of a series, told once for all its days: "Wednesdays, 16:00–17:30" above lines that each begin with a
//! date. Written beside each date before anything else looks at them, and said.

use super::document::{Document, Paragraph, Run};
use super::headings::Head;
use super::line::{Line, folded};
use super::times::{DAY, written};
use super::word_files::date_words;

/// So many days must have no time of their own.
const DAYS: usize = 2;
/// The line that tells the hours is at most so long, in characters.
const LINE_CHARS: usize = 120;

/// The hours of a series: the number of the line that tells them, and the hours as they are said.
pub(super) struct CommonHours {
    pub number: usize,
    pub slot: String,
}

/// Writes the hours of a series beside its dates, where one line and no other tells a time, with the name of a
/// weekday and without a date.
pub(super) fn write_out(document: &mut Document) -> Option<CommonHours> {
    let (number, text) = only_timed(document)?;
    let head = Head::read(&text)?;
    let [time] = head.times.as_slice() else { return None };
    if !head.dates.is_empty() || text.chars().count() > LINE_CHARS || !names_weekday(&text) {
        return None;
    }
    let slot = time.end.map_or_else(
        || written(time.start),
        |end| format!("{} – {}", written(time.start), written(end % DAY)),
    );
    let opens = |paragraph: &Paragraph| dated(paragraph).is_some() && paragraph.number > number;
    if document.paragraphs().filter(|paragraph| opens(paragraph)).count() < DAYS {
        return None;
    }
    document.for_each_paragraph(|paragraph| {
        if paragraph.number > number
            && let Some(end) = dated(paragraph)
        {
            let text = paragraph.text();
            let (date, rest): (String, String) =
                (text.chars().take(end).collect(), text.chars().skip(end).collect());
            let bold = paragraph.is_bold();
            paragraph.runs = vec![Run { text: format!("{date}, {slot}{rest}"), bold }];
        }
    });
    Some(CommonHours { number, slot })
}

/// The one line with a time, by its number and text.
fn only_timed(document: &Document) -> Option<(usize, String)> {
    let mut timed = document.paragraphs().filter(|paragraph| {
        let text = paragraph.text();
        text.contains(char::is_numeric) && Head::read(&text).is_some_and(|head| !head.times.is_empty())
    });
    let line = timed.next()?;
    timed.next().is_none().then(|| (line.number, line.text()))
}

/// Where the date ends that a line begins with.
fn dated(paragraph: &Paragraph) -> Option<usize> {
    let head = Head::read(&paragraph.text()).filter(|head| head.times.is_empty() && !head.is_sentence)?;
    let [date] = head.dates.as_slice() else { return None };
    (date.range.start == 0 && date.until.is_none()).then_some(date.range.end)
}

/// Whether a weekday is named, perhaps in the plural: "Wednesdays", "dienstags", 每周三.
fn names_weekday(text: &str) -> bool {
    let plain = folded(text);
    let line = Line::new(text);
    let words = plain.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let is_weekday = |word: &str| date_words().weekdays.iter().any(|(day, _)| day == word);
    let at_any = || (0..line.len()).any(|at| line.cursor(at).eat_named(&date_words().weekdays).is_some());
    words.into_iter().any(|word| is_weekday(word) || word.strip_suffix('s').is_some_and(is_weekday))
        || !plain.is_ascii() && at_any()
}
