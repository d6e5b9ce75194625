//! Noon by its word, and times that are not sure to the minute: "Noon: lunch", "vers 9 h 30", 中午前后.

use crate::outline::line::{Cursor, Line, folded};
use crate::outline::word_files::{Half, time_words};

/// Noon, in minutes after midnight.
const NOON: u16 = 12 * 60;

/// Whether a line begins with noon or midnight, or about then, and a mark or a tab: "Noon: lunch", "Midi – déjeuner";
/// or is "around noon" alone.
pub(in crate::outline) fn opens_with_noon(line: &Line) -> bool {
    let words = time_words();
    let start = line.cursor(0).skip_spaces();
    let about = start.eat_any(&words.around).map(Cursor::skip_spaces);
    let first = about.unwrap_or(start);
    let first = first.eat_any(&words.before_a_time).map_or(first, Cursor::skip_spaces);
    let after = first.eat_any(&words.noon).or_else(|| first.eat_any(&words.midnight));
    after.is_some_and(|after| {
        let mark = after.skip_spaces().one_of(":-,|");
        line.original(after.at) == Some('\t')
            || about.is_some() && after.skip_spaces().peek().is_none()
            || mark.is_some_and(|mark| {
                mark.peek().is_none_or(|c| !c.is_alphanumeric()) || after.peek() == Some(':')
            })
    })
}

/// Where the word at the head of a line begins by which the time behind it is only about.
pub(super) fn about_before(line: &Line, at: usize) -> Option<usize> {
    let from = line.word_before(at, &time_words().before_a_time).unwrap_or(at);
    let about = line.word_before(from, &time_words().around)?;
    let leads = |at: usize| line.folded(at).is_none_or(|c| !c.is_alphanumeric());
    (0..about).all(leads).then_some(about)
}

/// The minute of a text that is noon and nothing else, whether to the minute or around it: "noon", "vers midi",
/// 中午前后.
pub(in crate::outline) fn noon_alone(text: &str) -> Option<u16> {
    let words = time_words();
    let line = Line::new(text.trim());
    let first = line.cursor(0);
    let first = first.eat_any(&words.around).map_or(first, Cursor::skip_spaces);
    let first = first.eat_any(&words.before_a_time).map_or(first, Cursor::skip_spaces);
    // 中午 is a part of the day as well; 中午前后 is not.
    let part = first.eat_named(&words.halves_before_the_clock).filter(|(_, half)| *half == Half::Noon);
    let around = part.and_then(|(after, _)| after.skip_spaces().eat_any(&words.behind_around));
    let noon = || first.eat_any(&words.noon).map(Cursor::skip_spaces);
    let after =
        around.or_else(|| noon().map(|after| after.eat_any(&words.behind_around).unwrap_or(after)))?;
    let after = after.one_of(".:,").unwrap_or(after).skip_spaces();
    after.peek().is_none().then_some(NOON)
}

/// Whether a text says of its time that it is only about: "vers midi", 9:30左右.
pub(in crate::outline) fn tells_about(text: &str) -> bool {
    let plain = folded(text.trim());
    behind_around(text).is_some() || time_words().behind_around.iter().any(|word| plain.ends_with(word))
}

/// What stands behind the word by which a text begins that its time is only about: `9 h 30` of "vers 9 h 30".
pub(in crate::outline) fn behind_around(text: &str) -> Option<String> {
    let line = Line::new(text.trim());
    let after = line.cursor(0).eat_any(&time_words().around)?.skip_spaces();
    Some(line.text(after.at..line.len()))
}
