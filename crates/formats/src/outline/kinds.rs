//! The words at the head of a session that tell its kind and number: 专题会议 3, "Opening session",
//! "Séance thématique 1", "Sesión temática 2".

use super::kind_words::{KindWord, kind_words};
use super::line::{Cursor, Line, folded};
use rostrum_programme::SessionKind;
use rostrum_text::script::is_han;
use std::ops::Range;

/// What a line's first words say of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Label {
    pub kind: SessionKind,
    pub number: Option<u32>,
    /// The words as they stand.
    pub text: String,
    pub range: Range<usize>,
    /// Whether the label ends there: a mark, a date or the line's end follows, not more of a title.
    pub is_closed: bool,
}

/// A title of at most so many words or Han characters is looked at from its end.
const SHORT_WORDS: usize = 7;
/// Counting words behind a Chinese ordinal: 第三场会议.
const HAN_COUNTERS: &str = "场次届个";

/// The label at the head of a line, from a position on.
pub(super) fn label_at(line: &Line, at: usize) -> Option<Label> {
    let start = line.cursor(at).skip_spaces();
    let (head, ordinal) = ordinal_at(start);
    let Some((after, word)) = head.skip_spaces().eat_named(&kind_words().at_the_head) else {
        return nameless_at(line, start, head, ordinal?);
    };
    let number_found = number_after(after);
    let (end, number) = match number_found {
        Some((after, number)) => (after, Some(number)),
        None => (after, ordinal),
    };
    // A mere 会议 or 专题 is half of any title; with a number it is a label.
    // 专题一　…: behind a number in Chinese a space is mark enough.
    let is_chinese = line.folded(start.at).is_some_and(is_han);
    let is_closed = closes(end) || is_chinese && number_found.is_some() && end.peek() == Some(' ');
    // 开幕式、学术报告, "Opening, introduction, agenda": an enumeration, which a label does not head.
    let next = line.cursor(end.at).one_of(",").map(|comma| line.original(comma.skip_spaces().at));
    let is_list = number.is_none() && next.flatten().is_some_and(char::is_lowercase);
    // "Workshop-Phase I" is one word.
    let hyphened = line.cursor(end.at).one_of("-").and_then(|next| next.peek());
    let is_compound = number.is_none() && hyphened.is_some_and(char::is_alphabetic);
    let is_closed = is_closed && !is_list && !is_compound && line.original(end.at) != Some('、');
    let words = line.text(head.skip_spaces().at..after.at);
    let is_vague = kind_words().vague.iter().any(|word| word == words.trim());
    if is_vague && number.is_none() || number.is_none() && !is_closed && word == KindWord::Thematic {
        return None;
    }
    Some(Label {
        kind: word.kind(),
        number,
        text: line.text(start.at..end.at),
        range: start.at..end.at,
        is_closed,
    })
}

/// 第一场：…, with nothing behind it that says of what.
fn nameless_at(line: &Line, start: Cursor<'_>, end: Cursor<'_>, number: u32) -> Option<Label> {
    let is_sitting = start.peek() == Some('第') && line.folded(end.at.checked_sub(1)?) == Some('场');
    let is_closed = closes(end) || end.peek() == Some(' ');
    (is_sitting && is_closed).then(|| Label {
        kind: SessionKind::Thematic,
        number: Some(number),
        text: line.text(start.at..end.at),
        range: start.at..end.at,
        is_closed,
    })
}

fn ordinal_at(cursor: Cursor<'_>) -> (Cursor<'_>, Option<u32>) {
    if let Some((after, number)) = cursor.eat("第").and_then(|after| after.any_number(2)) {
        return (after.one_of(HAN_COUNTERS).unwrap_or(after), Some(number));
    }
    if let Some((after, number)) = cursor.eat_named(&kind_words().ordinals) {
        return (after, Some(number));
    }
    let suffixed = cursor.number(2).and_then(|(after, number, _)| {
        Some((after.eat_any(&["st", "nd", "rd", "th", "re", "e", "eme", "a", "ª"])?, number))
    });
    suffixed.map_or((cursor, None), |(after, number)| (after, Some(number)))
}

fn number_after(cursor: Cursor<'_>) -> Option<(Cursor<'_>, u32)> {
    let start = cursor.skip_spaces();
    let start = start.one_of("(-").filter(|next| next.number(2).is_some()).unwrap_or(start);
    let start = start.eat_any(&kind_words().before_a_number).unwrap_or(start).skip_spaces();
    let digits = start.number(3).and_then(|(after, number, _)| {
        // `Session 13:00` and `Session 22 February` have no number; the date was taken before.
        // 专题会议 3：10:30 has one: a clock stands behind it.
        let is_clock = |next: &Cursor<'_>| {
            next.number(2).is_some_and(|(digits, _, _)| digits.skip_spaces().one_of(":时点").is_some())
        };
        let is_time = after
            .one_of(":h")
            .is_some_and(|next| next.peek().is_some_and(|c| c.is_ascii_digit()) && !is_clock(&next));
        let is_decimal =
            after.one_of(".").is_some_and(|next| next.peek().is_some_and(|c| c.is_ascii_digit()));
        // `Séance 14-15 ans` and `Session 1-2-3` count something else.
        let is_range = after.one_of("-").is_some_and(|next| next.peek().is_some_and(|c| c.is_ascii_digit()));
        (!is_time && !is_decimal && !is_range).then_some((after, number))
    });
    let (after, number) = digits
        .or_else(|| start.han_number().filter(|(after, _)| closes(*after) || after.peek() == Some(' ')))
        // "Session one-on-one" is no first session.
        .or_else(|| start.eat_named(&kind_words().numbers).filter(|(after, _)| after.peek() != Some('-')))?;
    Some((after.one_of(")").unwrap_or(after), number))
}

fn closes(cursor: Cursor<'_>) -> bool {
    match cursor.skip_spaces().peek() {
        None => true,
        // `Lecture/tutorial: …` is one word of the title.
        Some('/') => !cursor.one_of("/").is_some_and(|next| next.peek().is_some_and(char::is_alphabetic)),
        Some(c) => c == super::line::TAKEN || ":,-.|/;([~·".contains(c),
    }
}

/// The kind that the words of a `type` tell, wherever in it they stand; the first that is found counts.
pub(crate) fn kind_in_type(words: &str) -> Option<SessionKind> {
    let line = Line::new(words);
    let all = kind_words();
    let tables = [&all.at_the_head, &all.at_either_end, &all.of_a_type];
    let at = |at: usize| {
        let found = tables.iter().filter_map(|table| line.cursor(at).eat_named(table));
        found.max_by_key(|(after, _)| after.at).map(|(_, word)| word)
    };
    let named = (0..line.len()).filter(|from| line.starts_word(*from)).filter_map(at);
    // Any item of a conference is a session.
    let mut telling = named.filter(|word| *word != KindWord::Thematic);
    telling.next().map(KindWord::kind)
}

/// The kind that a title tells by itself, such as a break's.
pub(crate) fn kind_of_title(title: &str) -> Option<SessionKind> {
    let plain = folded(title.trim());
    let plain = plain.trim_matches(|c: char| !c.is_alphanumeric());
    let words = plain.split_whitespace().count();
    let han = plain.chars().filter(|c| !c.is_ascii()).count();
    let is_short = words <= SHORT_WORDS && han <= 2 * SHORT_WORDS;
    let fits = |word: &str| {
        let at_head = plain.strip_prefix(word).is_some_and(|rest| starts_clean(rest, word));
        let at_end = plain.strip_suffix(word).is_some_and(|rest| ends_clean(rest, word));
        (at_head || at_end).then_some(())
    };
    // "Breakfast talk", "Lunch lecture" are no breaks.
    let last = plain.split_whitespace().next_back().filter(|_| words > 1);
    let is_sitting = |word: &KindWord| matches!(word, KindWord::Talk | KindWord::Panel | KindWord::Workshop);
    let is_talk = |last| kind_words().at_the_head.iter().any(|(word, kind)| word == last && is_sitting(kind));
    if last.is_some_and(is_talk) {
        return None;
    }
    let found = kind_words()
        .at_either_end
        .iter()
        .filter(|_| is_short)
        .filter(|(word, _)| fits(word).is_some())
        .max_by_key(|(word, _)| word.len())
        .map(|(_, word)| *word);
    // 午  餐, spaced out to fill a cell.
    let spaced = || {
        let joined: String = plain.chars().filter(|c| *c != ' ').collect();
        let is_chinese = joined.chars().all(is_han);
        kind_words()
            .at_either_end
            .iter()
            .find(|(word, _)| is_chinese && joined == *word)
            .map(|(_, word)| *word)
    };
    found.or_else(spaced).map(KindWord::kind)
}

fn starts_clean(rest: &str, word: &str) -> bool {
    !word.is_ascii() || rest.chars().next().is_none_or(|c| !c.is_alphanumeric())
}

fn ends_clean(rest: &str, word: &str) -> bool {
    !word.is_ascii() || rest.chars().next_back().is_none_or(|c| !c.is_alphanumeric())
}
