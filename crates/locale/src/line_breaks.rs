//! Where a line of mixed Chinese and Latin text may end: between phrases, never inside a word, a
//! number and its unit, or before closing punctuation. Refuses fonts: widths come as a function.

use icu::segmenter::WordSegmenter;
use rostrum_text::script::{is_han, is_latin_and_chinese_punctuation, is_unspaced_letter_or_punctuation};

/// A line never begins with one of these.
const NEVER_FIRST: &str = "，。、；：？！）》」』】〉〕”’…—～·%‰,.;:?!)]}»";
/// A line never ends with one of these.
const NEVER_LAST: &str = "（《「『【〈〔“‘([{«¿¡";
/// Measure words and the like: never parted from the number before them.
const UNITS: &str = "个亿万千百十年月日号时点分秒天周岁人名位场次项条份家国种类届期级倍成元段页章层字";
/// Short words that lean on what stands before them.
const LEAN_BACK: &str = "的了着过地得们者性化等之中内";
/// Short words that lean on what follows them.
const LEAN_ON: &str = "和与及或在从对以为将把被向于由到至不更最第各本该每";
/// A space at which no line ends.
const NO_BREAK: [char; 3] = ['\u{A0}', '\u{202F}', '\u{2060}'];

/// The byte offsets at which a line may end, in order; neither 0 nor the length of the text.
pub fn phrase_break_byte_offsets(text: &str) -> Vec<usize> {
    let words: Vec<usize> = WordSegmenter::new_auto(Default::default()).segment_str(text).collect();
    words
        .iter()
        .enumerate()
        .filter(|(index, at)| {
            let word_before =
                index.checked_sub(1).and_then(|i| words.get(i)).and_then(|&i| text.get(i..**at));
            let word_after = words.get(index + 1).and_then(|&end| text.get(**at..end));
            match (text.split_at_checked(**at), word_before, word_after) {
                (Some((before, after)), Some(word), Some(next)) => may_break(before, after, word, next),
                _ => false,
            }
        })
        .map(|(_, &at)| at)
        .collect()
}

/// Whether a line of running text may end between what stands before and a character. Unlike a title's, such a line may
/// end inside a Chinese word: long text is to fill its column.
pub fn is_line_break_allowed(before: &[char], first: char) -> bool {
    let Some(&last) = before.last() else { return false };
    let inner = before.iter().rev().find(|c| !c.is_whitespace()).copied().unwrap_or(last);
    if NEVER_FIRST.contains(first) || NEVER_LAST.contains(inner) || first.is_whitespace() {
        return false;
    }
    if NO_BREAK.contains(&last) || NO_BREAK.contains(&first) {
        return false;
    }
    let of_amount = || before.iter().rev().skip_while(|c| "百千万亿".contains(**c)).copied().next();
    if UNITS.contains(first) && of_amount().is_some_and(is_of_number) {
        return false;
    }
    if last.is_whitespace() {
        // French and Spanish put a space before these.
        return !(is_of_number(inner) && matches!(first, '%' | '‰' | '°' | '€' | '$'));
    }
    if is_han_text(last) || is_han_text(first) {
        return true;
    }
    let hyphen_inside = last == '-' && before.iter().rev().nth(1).is_some_and(|c| c.is_alphabetic());
    hyphen_inside && first.is_alphabetic()
}

/// Whether a line may end between two words.
fn may_break(before: &str, after: &str, word: &str, next: &str) -> bool {
    let (Some(last), Some(first)) = (before.chars().next_back(), after.chars().next()) else { return false };
    // What stands before the spaces, if any: a line ends neither in `«` nor in `« `.
    let inner = before.trim_end();
    let touching = inner.chars().next_back().unwrap_or(last);
    if NEVER_FIRST.contains(first) || NEVER_LAST.contains(touching) {
        return false;
    }
    if NO_BREAK.contains(&last) || NO_BREAK.contains(&first) || first.is_whitespace() {
        return false;
    }
    if UNITS.contains(first) && ends_in_amount(inner) {
        return false;
    }
    if last.is_whitespace() {
        return true;
    }
    if !is_han_text(last) && !is_han_text(first) {
        // Latin text breaks at spaces, and after a hyphen inside a word.
        let hyphen_inside = last == '-' && before.chars().rev().nth(1).is_some_and(char::is_alphabetic);
        return hyphen_inside && first.is_alphabetic();
    }
    if first.is_ascii_digit() && is_label_number(after) {
        return false;
    }
    let leans = |word: &str, list: &str| word.chars().count() == 1 && list.contains(word);
    !(leans(next, LEAN_BACK) || leans(word, LEAN_ON))
}

/// `187`, `15.9%`, and `4亿`, after which a measure word follows.
fn ends_in_amount(text: &str) -> bool {
    text.trim_end_matches(|c| "百千万亿".contains(c)).chars().next_back().is_some_and(is_of_number)
}

fn is_of_number(c: char) -> bool {
    c.is_numeric() || matches!(c, '%' | '％')
}

/// `目标8`, `专题会议2`: a number that nothing is counted with belongs to the name before it.
fn is_label_number(after: &str) -> bool {
    let rest = after.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    rest.chars().next().is_none_or(|c| NEVER_FIRST.contains(c) && c != '%')
}

/// Han characters and the punctuation that goes with them: beside a sign that Latin text has too, only one character
/// is known.
fn is_han_text(c: char) -> bool {
    is_unspaced_letter_or_punctuation(c) || is_latin_and_chinese_punctuation(c)
}

/// Fills lines up to a width (in the unit of `measure`) phrase by phrase. A phrase that is wider
/// than a line is cut between Han characters, never inside a Latin word, which then sticks out.
/// The last line is never a single Han character: the phrase before it moves down too.
pub fn wrap_lines(text: &str, max_width: f32, measure: &dyn Fn(&str) -> f32) -> Vec<String> {
    text.lines().flat_map(|paragraph| wrap_paragraph(paragraph, max_width, measure)).collect()
}

fn wrap_paragraph(paragraph: &str, max_width: f32, measure: &dyn Fn(&str) -> f32) -> Vec<String> {
    let fits = |line: &str| measure(line.trim_end()) <= max_width;
    let mut lines: Vec<Vec<&str>> = vec![Vec::new()];
    for phrase in phrases(paragraph) {
        let pieces = if fits(phrase) { vec![phrase] } else { cut(phrase, &fits) };
        for piece in pieces {
            let Some(line) = lines.last_mut() else { continue };
            if line.is_empty() || fits(&(line.concat() + piece)) {
                line.push(piece);
            } else {
                lines.push(vec![piece]);
            }
        }
    }
    mend_last_line(&mut lines, &fits);
    lines.into_iter().map(|line| line.concat().trim_end().to_owned()).collect()
}

fn phrases(text: &str) -> Vec<&str> {
    let breaks = phrase_break_byte_offsets(text);
    let ends = breaks.iter().copied().chain([text.len()]);
    std::iter::once(0)
        .chain(breaks.iter().copied())
        .zip(ends)
        .filter_map(|(start, end)| text.get(start..end))
        .filter(|phrase| !phrase.is_empty())
        .collect()
}

/// Cuts a phrase that is too wide for any line, between Han characters, where punctuation allows.
fn cut<'a>(phrase: &'a str, fits: &dyn Fn(&str) -> bool) -> Vec<&'a str> {
    let chars: Vec<(usize, char)> = phrase.char_indices().collect();
    let mut ends: Vec<usize> = chars
        .windows(2)
        .filter_map(|pair| match pair {
            [(_, last), (at, first)]
                if (is_han(*last) || is_han(*first))
                    && !NEVER_FIRST.contains(*first)
                    && !NEVER_LAST.contains(*last)
                    && !(is_of_number(*last) && UNITS.contains(*first)) =>
            {
                Some(*at)
            }
            _ => None,
        })
        .collect();
    ends.push(phrase.len());
    let mut pieces = Vec::new();
    let (mut start, mut first) = (0, 0);
    while let Some(left) = ends.get(first..).filter(|left| !left.is_empty()) {
        let count = fitting(left, &|end| phrase.get(start..end).is_some_and(fits)).max(1);
        let Some(end) = left.get(count - 1).copied() else { break };
        pieces.extend(phrase.get(start..end));
        (start, first) = (end, first + count);
    }
    pieces
}

/// How many of some ends fit. Looked for in doubling steps and then by bisection, so that only about as much is
/// measured as a line holds, however long the phrase is.
fn fitting(ends: &[usize], fits: &dyn Fn(usize) -> bool) -> usize {
    let fits_at = |index: usize| ends.get(index).is_some_and(|end| fits(*end));
    let mut reach = 1;
    while reach < ends.len() && fits_at(reach - 1) {
        reach *= 2;
    }
    let (mut low, mut high) = (reach / 2, reach.min(ends.len()));
    // The first `low` fit; whether more than `high` do is out of the question.
    while low < high {
        let middle = low + (high - low).div_ceil(2);
        if fits_at(middle - 1) { low = middle } else { high = middle - 1 }
    }
    low
}

fn mend_last_line(lines: &mut [Vec<&str>], fits: &dyn Fn(&str) -> bool) {
    let [.., previous, last] = lines else { return };
    if !is_lone_han(&last.concat()) {
        return;
    }
    if previous.len() > 1 {
        // Only where the moved phrase leaves the last line within the width.
        if let Some(phrase) = previous.last().copied()
            && fits(&(phrase.to_owned() + &last.concat()))
        {
            previous.pop();
            last.insert(0, phrase);
            return;
        }
    }
    // A phrase that fills the line by itself gives up its last Han character.
    if let Some(phrase) = previous.pop() {
        let split = phrase
            .char_indices()
            .rev()
            .find(|(at, c)| *at > 0 && is_han(*c))
            .and_then(|(at, _)| phrase.split_at_checked(at));
        match split {
            Some((kept, moved)) => {
                previous.push(kept);
                last.insert(0, moved);
            }
            None => previous.push(phrase),
        }
    }
}

fn is_lone_han(line: &str) -> bool {
    let mut han = 0;
    let only_han = line.chars().filter(|c| !c.is_whitespace() && !NEVER_FIRST.contains(*c)).all(|c| {
        han += 1;
        is_han(c)
    });
    only_han && han == 1
}
