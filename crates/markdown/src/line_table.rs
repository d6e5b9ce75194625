//! Something worked out for each line of a text, and only worked out anew for the lines that changed.

use super::change::{common_prefix, common_suffix, part};
use super::line_signs::{LineSigns, stands_where};
use super::line_state::LineState;
use super::lines::line_states_of;
use std::ops::Range;

struct Line<T, S> {
    /// Bytes, without the break.
    len: usize,
    before: S,
    after: S,
    signs: LineSigns,
    value: T,
}

/// A text, line by line, with a value for each line: its layout, its count of words. `S` is what a
/// line inherits from those above it.
pub struct PerLineCache<T, S = LineState> {
    text: String,
    lines: Vec<Line<T, S>>,
}

impl<T, S> Default for PerLineCache<T, S> {
    fn default() -> Self {
        Self { text: String::new(), lines: Vec::new() }
    }
}

impl<T, S: Copy + Default + PartialEq> PerLineCache<T, S> {
    /// Follows a text; `work_out` is asked for the lines that are new or stand in another state.
    /// Returns whether anything changed. Comparing costs some microseconds for 100 kB.
    pub fn update(&mut self, text: &str, mut work_out: impl FnMut(&str, S) -> (T, S)) -> bool {
        if !self.lines.is_empty() && self.text == text {
            return false;
        }
        let (head, kept_after, changed) = self.changed_lines(text);
        let mut state =
            head.checked_sub(1).and_then(|at| self.lines.get(at)).map_or(S::default(), |l| l.after);
        let new: Vec<Line<T, S>> = changed
            .split('\n')
            .map(|line| {
                let before = state;
                let (value, after) = work_out(line, before);
                state = after;
                Line { len: line.len(), before, after, signs: LineSigns::UNKNOWN, value }
            })
            .collect();
        let first_kept = head + new.len();
        self.lines.splice(head..kept_after, new);
        // Opening a block of code changes what stands below, as far as the next fence.
        let mut start: usize = self.lines.iter().take(first_kept).map(|line| line.len + 1).sum();
        for line in self.lines.iter_mut().skip(first_kept) {
            if line.before == state {
                break;
            }
            let (value, after) = work_out(part(text, start..start + line.len), state);
            start += line.len + 1;
            *line = Line { len: line.len, before: state, after, signs: LineSigns::UNKNOWN, value };
            state = after;
        }
        text.clone_into(&mut self.text);
        true
    }

    /// Forgets everything, so that the next update works out every line.
    pub fn clear(&mut self) {
        self.lines.clear();
        self.text.clear();
    }

    /// The values, line by line.
    pub fn values(&self) -> impl Iterator<Item = &T> {
        self.lines.iter().map(|line| &line.value)
    }

    /// Where each line stands in the text, without its break, and its value.
    pub fn lines(&self) -> impl Iterator<Item = (Range<usize>, &T)> {
        let mut start = 0;
        self.lines.iter().map(move |line| {
            let range = start..start + line.len;
            start = range.end + 1;
            (range, &line.value)
        })
    }

    /// The text that was last followed.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// How many lines at the head are the same in a new text, from which line on those at the tail are, and the text
    /// of the new lines between them.
    fn changed_lines<'t>(&self, text: &'t str) -> (usize, usize, &'t str) {
        let (head, tail) = self.kept_lines(text);
        let kept_after = self.lines.len().saturating_sub(tail);
        let head_len: usize = self.lines.iter().take(head).map(|line| line.len + 1).sum();
        let tail_len: usize = self.lines.iter().skip(kept_after).map(|line| line.len + 1).sum();
        // Without the break before the tail: it belongs to the last changed line.
        (head, kept_after, part(text, head_len.min(text.len())..text.len().saturating_sub(tail_len)))
    }

    /// How many whole lines at the head and at the tail are the same in a new text. At least one line
    /// is left between them on either side, which may be empty.
    fn kept_lines(&self, text: &str) -> (usize, usize) {
        if self.lines.is_empty() {
            return (0, 0);
        }
        let prefix = common_prefix(&self.text, text);
        let most = self.text.len().min(text.len()) - prefix;
        let suffix = common_suffix(&self.text, text).min(most);
        let whole = |bytes: usize, lines: &mut dyn Iterator<Item = &Line<T, S>>| {
            let mut sum = 0;
            lines
                .take_while(|line| {
                    sum += line.len + 1;
                    sum <= bytes
                })
                .count()
        };
        let head = whole(prefix, &mut self.lines.iter());
        let left = self.lines.len() - head;
        let tail = whole(suffix, &mut self.lines.iter().rev()).min(left.saturating_sub(1));
        (head.min(self.lines.len() - 1), tail)
    }
}

impl<T> PerLineCache<T, LineState> {
    /// Follows a text; `work_out` is asked for the lines that are new or stand in something else than before: a block
    /// of code, a comment. Returns whether anything changed.
    pub fn update_with_states(&mut self, text: &str, mut work_out: impl FnMut(&str, LineState) -> T) -> bool {
        if !self.lines.is_empty() && self.text == text {
            return false;
        }
        let (head, kept_after, changed) = self.changed_lines(text);
        let signs: Vec<LineSigns> = changed.split('\n').map(LineSigns::of).collect();
        let stood = self.states_kept_by(head..kept_after, changed, &signs);
        let states = match stood {
            Some(_) => Vec::new(),
            None => self.states_with(head..kept_after, &signs, text),
        };
        let state_of = |index: usize| states.get(index).copied().unwrap_or_default();
        let new: Vec<Line<T, LineState>> = changed
            .split('\n')
            .zip(signs)
            .enumerate()
            .map(|(index, (line, signs))| {
                let state = stood.as_ref().map_or_else(
                    || state_of(head + index),
                    |stood| stood.get(index).copied().unwrap_or_default(),
                );
                Line { len: line.len(), before: state, after: state, signs, value: work_out(line, state) }
            })
            .collect();
        self.lines.splice(head..kept_after, new);
        text.clone_into(&mut self.text);
        if stood.is_some() {
            return true;
        }
        // Ending a block of code changes what stands above, as far as it begins.
        let mut start = 0;
        for (index, kept) in self.lines.iter_mut().enumerate() {
            let range = start..start + kept.len;
            start = range.end + 1;
            let state = state_of(index);
            if kept.before != state {
                (kept.before, kept.after, kept.value) = (state, state, work_out(part(text, range), state));
            }
        }
        true
    }

    /// What these lines stand in, where new ones can take their places and nothing of that changes, nor anything
    /// around them.
    fn states_kept_by(
        &self,
        replaced: Range<usize>,
        changed: &str,
        signs: &[LineSigns],
    ) -> Option<Vec<LineState>> {
        let start: usize = self.lines.iter().take(replaced.start).map(|line| line.len + 1).sum();
        let old = self.lines.get(replaced).filter(|old| old.len() == signs.len())?;
        let olds = part(&self.text, start..self.text.len()).split('\n').zip(old);
        let mut pairs = changed.split('\n').zip(signs).zip(olds);
        let all = pairs.all(|((line, signs), (text, old))| stands_where(line, *signs, text, old.signs));
        all.then(|| old.iter().map(|line| line.before).collect())
    }

    /// What each line of a text stands in, once lines with these signs took the place of others; empty where all
    /// stand alone.
    fn states_with(&self, replaced: Range<usize>, signs: &[LineSigns], text: &str) -> Vec<LineState> {
        let (head, tail) = (self.lines.iter().take(replaced.start), self.lines.iter().skip(replaced.end));
        let kept = head.chain(tail).map(|line| line.signs);
        let all = kept.chain(signs.iter().copied()).fold(LineSigns::NONE, LineSigns::and);
        if all.let_each_line_stand_alone() { Vec::new() } else { line_states_of(text) }
    }
}
