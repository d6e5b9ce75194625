//! What each line of a text stands in: a block of code, a comment, a note's text, a table. Only what is
//! closed counts: a fence or a comment without its end is text, since it would hide all that follows.

use super::change::part;
use super::emphasis::code_len;
use super::line_state::{LineBlock, LineState, goes_on, note_label};
use super::links::{defined_label, near};
use super::notes::Footnotes;
use super::table::{cells_in, is_table_ruler};
use std::collections::HashSet;

/// What each line of a text stands in, one for each line.
pub fn line_states_of(text: &str) -> Vec<LineState> {
    if each_line_stands_alone(text) {
        return vec![LineState::PLAIN; text.split('\n').count()];
    }
    let lines: Vec<&str> = text.split('\n').collect();
    if !text.contains("[^") {
        return read(text, &lines, &Footnotes::Any);
    }
    // What calls a note is known once it is known what is code and what is a comment.
    let notes = Footnotes::of(&lines, &read(text, &lines, &Footnotes::Any));
    read(text, &lines, &notes)
}

/// Whether a line of a text may stand in what another one opens: a block of code, a comment, the text of a note, the
/// address of a link. Tables apart.
///
/// It is asked at each key, and most notes have none of them: signs that are rare are looked for first, all at once.
pub fn may_reach_over_lines(text: &str) -> bool {
    if !holds_any(text, *b"`~<^") && !text.contains("][") {
        return false;
    }
    let addresses = || text.contains("][") && text.contains("]:");
    text.contains("<!--") || text.contains("[^") || addresses() || has_fence(text, text.split('\n'))
}

/// Whether no line of a text stands in anything, not even in a table: all are in [`LineState::PLAIN`].
pub(super) fn each_line_stands_alone(text: &str) -> bool {
    !text.contains('|') && !may_reach_over_lines(text)
}

/// Whether any of these signs is in a text. It looks at all bytes of a stretch with no way out between them, and adds up
/// numbers rather than answers: so the compiler compares many bytes at once, ten times as fast.
fn holds_any<const N: usize>(text: &str, signs: [u8; N]) -> bool {
    let is_any = |byte: &u8| signs.iter().fold(0_u8, |found, sign| found | u8::from(byte == sign));
    text.as_bytes()
        .chunks(512)
        .any(|stretch| stretch.iter().fold(0_u8, |found, byte| found | is_any(byte)) != 0)
}

fn has_fence<'l>(text: &str, mut lines: impl Iterator<Item = &'l str>) -> bool {
    holds_any(text, *b"`~") && lines.any(opens_or_closes_fence)
}

fn read(text: &str, lines: &[&str], notes: &Footnotes<'_>) -> Vec<LineState> {
    let ends = if has_fence(text, lines.iter().copied()) { ends_below(lines) } else { Vec::new() };
    let comments = text.contains("<!--");
    let last_end = if comments { lines.iter().rposition(|line| line.contains("-->")) } else { None };
    let tables = text.contains('|');
    let labels = Labels::of(text, lines);
    let mut states = Vec::with_capacity(lines.len());
    let mut fence: Option<(char, usize)> = None;
    let (mut inside, mut in_note, mut in_table) = (false, false, false);
    for (index, line) in lines.iter().enumerate() {
        let mut state = LineState { inside, ..LineState::PLAIN };
        let next = lines.get(index + 1).copied();
        if let Some((sign, len)) = fence {
            let closes = closing(line, sign).is_some_and(|other| other >= len);
            state.block = if closes { LineBlock::Fence } else { LineBlock::Code };
            fence = fence.filter(|_| !closes);
            states.push(state);
            continue;
        }
        if !inside {
            // Where no line is a fence, none is looked for.
            fence = ends.get(index).and_then(|(ticks, tildes)| {
                opening(line).filter(|(sign, len)| if *sign == '`' { ticks } else { tildes } >= len)
            });
            state.block = if fence.is_some() {
                LineBlock::Fence
            } else if in_note && (line.trim().is_empty() || goes_on(line)) {
                LineBlock::NoteText
            } else if notes.starts_footnote(line) {
                LineBlock::Note
            } else if labels.are_defined_by(line) {
                LineBlock::Address
            } else if in_table && line.contains('|') {
                LineBlock::TableRow
            } else if tables
                && next.is_some_and(|next| is_table_ruler(next) && cells_in(line) == cells_in(next))
            {
                LineBlock::TableHead
            } else if in_table_head(&states) {
                LineBlock::TableRuler
            } else {
                LineBlock::Text
            };
            in_note = matches!(state.block, LineBlock::Note | LineBlock::NoteText);
            in_table = matches!(state.block, LineBlock::TableRuler | LineBlock::TableRow);
            state.labelled = labels.lead(line);
            state.dangling_footnote_ref_bits = notes.dangling_footnote_ref_bits(line, state.block);
        }
        if fence.is_none() {
            let from = if inside { line.find("-->").map(|at| at + 3) } else { Some(0) };
            let below = last_end.is_some_and(|end| end > index);
            state.opens = below && from.is_some_and(|from| opens_comment(line, from));
            inside = state.opens || inside && from.is_none();
        }
        states.push(state);
    }
    states
}

fn in_table_head(states: &[LineState]) -> bool {
    states.last().is_some_and(|state| state.block == LineBlock::TableHead)
}

/// Whether a comment that begins on a line, from a byte on, does not end there.
fn opens_comment(line: &str, from: usize) -> bool {
    let mut at = from;
    loop {
        let Some(rest) = line.get(at..) else { return false };
        let Some(next) = rest.find(['`', '<', '\\']) else { return false };
        at += next;
        let rest = part(line, at..line.len());
        if rest.starts_with("<!--") {
            match rest.find("-->") {
                Some(end) => at += end + 3,
                None => return true,
            }
        } else if rest.starts_with('`') {
            // Ticks without a partner are text.
            at += code_len(near(rest)).unwrap_or_else(|| rest.len() - rest.trim_start_matches('`').len());
        } else {
            at += if rest.starts_with("\\<") { 2 } else { 1 };
        }
    }
}

/// For each line how long the longest fence is that could end a block below it: of ticks, of tildes.
fn ends_below(lines: &[&str]) -> Vec<(usize, usize)> {
    let mut ends = vec![(0, 0); lines.len()];
    let (mut ticks, mut tildes) = (0, 0);
    for (line, end) in lines.iter().zip(&mut ends).rev() {
        *end = (ticks, tildes);
        ticks = ticks.max(closing(line, '`').unwrap_or(0));
        tildes = tildes.max(closing(line, '~').unwrap_or(0));
    }
    ends
}

/// How long a fence is that stands alone on a line.
fn closing(line: &str, sign: char) -> Option<usize> {
    let bare = line.trim();
    (bare.len() >= 3 && bare.chars().all(|c| c == sign)).then_some(bare.len())
}

/// Whether a block of code may begin or end with a line.
pub(super) fn opens_or_closes_fence(line: &str) -> bool {
    // Whatever ends one could begin one, too.
    opening(line).is_some()
}

/// The sign and the length of a fence that a block of code may begin with.
fn opening(line: &str) -> Option<(char, usize)> {
    let trimmed = line.trim_start();
    let sign = trimmed.chars().next().filter(|c| matches!(c, '`' | '~'))?;
    let rest = trimmed.trim_start_matches(sign);
    let len = trimmed.len() - rest.len();
    (len >= 3 && !(sign == '`' && rest.contains('`'))).then_some((sign, len))
}

/// What stands beside the signs of a fence.
pub(super) fn fence_words(line: &str) -> &str {
    line.trim().trim_start_matches(['`', '~']).trim()
}

/// The labels of the footnotes that a text has.
pub fn defined_footnote_labels(text: &str) -> HashSet<&str> {
    if !text.contains("[^") {
        return HashSet::new();
    }
    let notes =
        text.split('\n').zip(line_states_of(text)).filter(|(_, state)| state.block == LineBlock::Note);
    notes.filter_map(|(line, _)| note_label(line)).collect()
}

/// The labels by which links have their address elsewhere.
struct Labels<'t> {
    defined: HashSet<&'t str>,
}

impl<'t> Labels<'t> {
    fn of(text: &'t str, lines: &[&'t str]) -> Self {
        let mut defined = HashSet::new();
        // An address that no link of the text asks for is a line like any other.
        if text.contains("][") {
            let used: HashSet<&str> = text
                .match_indices("][")
                .filter_map(|(at, _)| Some(near(text.get(at + 2..)?).split_once(']')?.0))
                .collect();
            defined.extend(lines.iter().filter_map(|line| defined_label(line)));
            defined.retain(|label| used.contains(label));
        }
        Self { defined }
    }

    fn are_defined_by(&self, line: &str) -> bool {
        !self.defined.is_empty() && defined_label(line).is_some_and(|label| self.defined.contains(label))
    }

    /// Whether all links by label on a line lead somewhere.
    fn lead(&self, line: &str) -> bool {
        !self.defined.is_empty()
            && line.match_indices("][").all(|(at, _)| {
                let label = line.get(at + 2..).and_then(|rest| near(rest).split_once(']'));
                label.is_some_and(|(label, _)| self.defined.contains(label))
            })
    }
}
