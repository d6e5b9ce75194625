//! The text of a statement: its paragraphs with what we put beside and into them.

use super::model::{Block, Document, Paragraph, Style, TextRun};
use super::prose::spoken_blocks_from_markdown;
use super::statement::{Statement, StatementCopyKind};
use rostrum_locale::{Messages, times};
use rostrum_markdown::{line_states_of, spoken_line_with_commitment_mark_of, text_to_hand_in};
use rostrum_text::width::is_wide;

/// The sign at the place in a line where a minute is full.
pub const MINUTE_SIGN: char = '‖';

/// How wide the text of a reading copy is, in ems of its type: 147 mm at 18 points.
const LINE_EMS: f32 = 23.15;
/// How far each level of a list is indented there, in ems.
const STEP_EMS: f32 = 1.1;

/// Writes the text of a statement: numbered for interpreters, with its minutes to read from.
pub(super) fn write_text(
    document: &mut Document,
    copy: StatementCopyKind,
    statement: &Statement<'_>,
    words: &Messages,
    spoken: &dyn Fn(Paragraph) -> Paragraph,
) {
    let text = &text_to_hand_in(&statement.intervention.body.text);
    let prose = spoken_blocks_from_markdown(text, document.notes.len());
    document.notes.extend(prose.notes);
    let minutes =
        if copy == StatementCopyKind::Reading { minutes_by_line(text, statement) } else { Vec::new() };
    let mut number = 0_u64;
    for (block, line) in prose.blocks {
        let Block::Paragraph(mut paragraph) = block else {
            document.push(block);
            continue;
        };
        let here = minutes.iter().filter(|(_, at, _)| *at == line);
        for (minute, _, behind) in here.clone() {
            let mut mark = Paragraph::new(Style::Time, times::stopwatch(i64::from(*minute) * 60));
            mark.line = line_at(&paragraph, *behind);
            document.push(mark);
        }
        for (_, _, behind) in here.rev() {
            put_sign(&mut paragraph.runs, *behind);
        }
        if paragraph.cuttable {
            let sign = format!(" [{}]", words.say("handin-cuttable"));
            paragraph.runs.push(TextRun { text: sign, sign: true, ..TextRun::default() });
        }
        if copy == StatementCopyKind::Interpreters {
            count(&mut paragraph, &mut number);
        }
        document.push(spoken(paragraph));
    }
}

/// Gives a paragraph that is spoken its number; headings have none.
fn count(paragraph: &mut Paragraph, number: &mut u64) {
    match paragraph.style {
        Style::Body => {
            *number += 1;
            paragraph.style = Style::Numbered;
            paragraph.number = Some(*number);
        }
        Style::Bullet(_) | Style::Item(_) | Style::Quote => {
            *number += 1;
            paragraph.running = Some(*number);
        }
        _ => {}
    }
}

/// Full minutes with the line that each falls in, and how many letters and figures stand before it there.
fn minutes_by_line(text: &str, statement: &Statement<'_>) -> Vec<(u32, usize, usize)> {
    let Some(spoken) = &statement.times else { return Vec::new() };
    let states = line_states_of(text);
    let place = |at: usize| {
        let before = text.get(..text.floor_char_boundary(at)).unwrap_or_default();
        let start = before.rfind('\n').map_or(0, |at| at + 1);
        let line = text.get(start..).and_then(|rest| rest.split('\n').next()).unwrap_or_default();
        // Only what is said counts: marks, addresses and what is struck out are not in the paragraph.
        let row = before.matches('\n').count();
        let plain = spoken_line_with_commitment_mark_of(line, states.get(row).copied().unwrap_or_default());
        let said = plain
            .text
            .char_indices()
            .take_while(|(index, _)| start + plain.offset_in_source_line(*index) < at);
        (row, said.filter(|(_, c)| c.is_alphanumeric()).count())
    };
    spoken
        .minutes
        .iter()
        .map(|(minute, at)| {
            let (line, behind) = place(*at);
            (*minute, line, behind)
        })
        .collect()
}

/// Puts the sign of a full minute behind so many letters and figures, but never into a word. Han text has
/// no words to the eye: there it goes to the nearest punctuation, where a speaker breathes.
fn put_sign(runs: &mut Vec<TextRun>, behind: usize) {
    let chars = said_chars(runs);
    let Some(place) = sign_place(&chars, behind) else { return };
    let mut left = place;
    for (index, run) in runs.iter().enumerate().filter(|(_, run)| is_said(run)) {
        let count = run.text.chars().count();
        if left > count {
            left -= count;
            continue;
        }
        let at = run.text.char_indices().nth(left).map_or(run.text.len(), |(at, _)| at);
        let (head, tail) = run.text.split_at_checked(at).unwrap_or((&run.text, ""));
        let piece = |text: &str| TextRun { text: text.to_owned(), ..run.clone() };
        let sign = TextRun { text: MINUTE_SIGN.to_string(), sign: true, ..TextRun::default() };
        let parts = [piece(head), sign, piece(tail)];
        runs.splice(index..=index, parts.into_iter().filter(|run| !run.text.is_empty()));
        return;
    }
}

fn said_chars(runs: &[TextRun]) -> Vec<char> {
    runs.iter().filter(|run| is_said(run)).flat_map(|run| run.text.chars()).collect()
}

fn is_said(run: &TextRun) -> bool {
    !run.sign && run.note.is_none()
}

/// How many characters of Han text a sign may move to come to a punctuation mark.
const NEAR: usize = 8;

/// Before which character the sign stands.
fn sign_place(chars: &[char], behind: usize) -> Option<usize> {
    let in_word = |c: char| c.is_ascii_alphanumeric() || (c.is_alphabetic() && !is_wide(c));
    let before = |at: usize| at.checked_sub(1).and_then(|at| chars.get(at)).copied();
    let mut left = behind;
    let mut place = None;
    for (at, c) in chars.iter().enumerate() {
        if left == 0 && !(in_word(*c) && before(at).is_some_and(in_word)) {
            place = Some(at);
            break;
        }
        left = left.saturating_sub(usize::from(c.is_alphanumeric()));
    }
    let place = place?;
    let wide = chars.get(place).copied().is_some_and(is_wide) || before(place).is_some_and(is_wide);
    if !wide {
        return Some(place);
    }
    let pauses = |at: &usize| {
        before(*at).is_some_and(|c| "，。；：、？！…—）”".contains(c))
            && chars.get(*at).is_some_and(|c| !"，。；：、？！…—）”".contains(*c))
    };
    let around = (0..=NEAR).flat_map(|far| [place.checked_sub(far), Some(place + far)]).flatten();
    Some(around.into_iter().find(pauses).unwrap_or(place))
}

/// On which line of a paragraph of the reading copy the place behind so many letters and figures is, from
/// 0. An estimate: only the program that sets the page knows its lines.
fn line_at(paragraph: &Paragraph, behind: usize) -> u32 {
    let indent = match paragraph.style {
        Style::Bullet(depth) | Style::Item(depth) => STEP_EMS * (f32::from(depth) + 1.0),
        Style::Quote => 2.4,
        _ => 0.0,
    };
    let room = LINE_EMS - indent;
    let (mut line, mut x, mut word) = (0, 0.0_f32, 0.0_f32);
    let chars = said_chars(&paragraph.runs);
    let place = sign_place(&chars, behind).unwrap_or(chars.len());
    // The character behind the sign is the first that stands beside the mark.
    for c in chars.into_iter().take(place + 1) {
        // A word that does not fit goes to the next line as a whole; Han characters go one by one.
        word = if is_wide(c) || c.is_whitespace() { 0.0 } else { word + width_of(c) };
        x += width_of(c);
        if x > room && !c.is_whitespace() {
            line += 1;
            x = word.max(width_of(c)).min(room);
        }
    }
    line
}

/// The width of a character in ems, as Arial and the Chinese fonts have it.
fn width_of(c: char) -> f32 {
    match c {
        _ if is_wide(c) => 1.0,
        ' ' | '\u{A0}' | '.' | ',' | ':' | ';' | '!' | '/' | 'f' | 't' | 'I' => 0.28,
        'i' | 'j' | 'l' | '\'' | '’' => 0.22,
        'r' | '(' | ')' | '-' => 0.33,
        'm' | 'w' | 'M' | 'W' | '%' => 0.83,
        c if c.is_uppercase() => 0.69,
        _ => 0.55,
    }
}
