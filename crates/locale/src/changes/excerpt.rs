//! A changed text cut down to the places where it changed, each with a little of what stands around it.
//!
//! Pure: segments in, runs out. Sentences are kept whole where they are short; what is left out is
//! told by an ellipsis and a count, never silently.

use rostrum_programme::changes::{DiffSegment, DiffSegmentKind, diff_by_words};
use rostrum_text::width::{char_width, display_width, is_wide};

/// How a stretch of text is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum DiffRunKind {
    /// It stands as before.
    Same,
    /// It is new.
    Added,
    /// It is gone.
    Removed,
    /// It is not part of the text: a label, an arrow, an ellipsis.
    Quiet,
}

/// A stretch of text and how it is meant.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct DiffRun {
    /// How it is meant.
    pub kind: DiffRunKind,
    /// The text.
    pub text: String,
}

impl DiffRun {
    /// A run.
    pub fn new(kind: DiffRunKind, text: impl Into<String>) -> Self {
        Self { kind, text: text.into() }
    }
}

/// A text cut down to its changes.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangedTextExcerpt {
    /// What is shown.
    pub runs: Vec<DiffRun>,
    /// How many changed places are not shown.
    pub left_out: usize,
    /// Whether anything of the text is not shown.
    pub cut: bool,
}

/// How much is shown around a change, in columns: a Han character counts two.
const CONTEXT: usize = 56;
/// How much of one change is shown.
const CHANGE: usize = 200;
/// How much is shown in all.
const WHOLE: usize = 520;
/// What stands for what is left out.
const GAP: &str = " … ";
/// Below this part in common a text is another text, and what they share is chance.
const IN_COMMON: f64 = 0.35;
/// From so many changed places on, with so little between them, a text is told as a new one.
const MANY: usize = 5;
/// What stays between two changes at the least, on average, for them to be told one by one.
const SPLINTER: usize = 26;
/// What parts paragraphs.
const PARAGRAPH: &str = "\n\n";
/// A text shorter than this, in columns, is always told word by word.
const SHORT: usize = 60;

/// Cuts a changed text down to its changes, paragraph by paragraph where there are as many as before.
pub fn excerpt_of_texts(old: &str, new: &str) -> ChangedTextExcerpt {
    let pairs = paragraphs(old, new);
    let mut all = ChangedTextExcerpt::default();
    let mut shown = 0;
    for (before, after) in &pairs {
        if before == after {
            all.cut = true;
            continue;
        }
        let segments = diff_by_words(before, after);
        if shown > WHOLE {
            all.left_out += places(&segments);
            all.cut = true;
            continue;
        }
        let told = excerpt_of_segments(&segments);
        if let Some(last) = all.runs.last_mut() {
            match last.kind {
                DiffRunKind::Quiet => last.text = GAP.to_owned(),
                _ => all.runs.push(DiffRun::new(DiffRunKind::Quiet, GAP)),
            }
        }
        shown += told.runs.iter().map(|run| display_width(&run.text)).sum::<usize>();
        all.left_out += told.left_out;
        all.cut |= told.cut;
        all.runs.extend(told.runs);
    }
    all
}

/// The whole text with its changes, paragraphs and all.
pub fn whole_text_with_changes(old: &str, new: &str) -> Vec<DiffRun> {
    let mut runs: Vec<DiffRun> = Vec::new();
    for (at, (before, after)) in paragraphs(old, new).into_iter().enumerate() {
        if at > 0 {
            runs.push(DiffRun::new(DiffRunKind::Same, PARAGRAPH));
        }
        let segments = diff_by_words(before, after);
        if is_rewritten(&segments) {
            runs.push(DiffRun::new(DiffRunKind::Removed, before));
            runs.push(DiffRun::new(DiffRunKind::Quiet, "\n"));
            runs.push(DiffRun::new(DiffRunKind::Added, after));
        } else {
            runs.extend(whole(&segments));
        }
    }
    runs.retain(|run| !run.text.is_empty());
    runs
}

/// Paragraphs side by side; both texts whole where they don't have equally many.
fn paragraphs<'t>(old: &'t str, new: &'t str) -> Vec<(&'t str, &'t str)> {
    let (before, after): (Vec<&str>, Vec<&str>) =
        (old.split(PARAGRAPH).collect(), new.split(PARAGRAPH).collect());
    if before.len() == after.len() { before.into_iter().zip(after).collect() } else { vec![(old, new)] }
}

/// Cuts a changed text down to its changes.
pub fn excerpt_of_segments(segments: &[DiffSegment]) -> ChangedTextExcerpt {
    if is_rewritten(segments) {
        return rewritten(segments);
    }
    let mut cutter = Cutter::default();
    let places = places(segments);
    let last = segments.len().saturating_sub(1);
    for (at, segment) in segments.iter().enumerate() {
        match segment.kind {
            DiffSegmentKind::Equal => cutter.between(&segment.text, at == 0, at == last),
            DiffSegmentKind::Insert => cutter.change(DiffRunKind::Added, &segment.text),
            DiffSegmentKind::Delete => cutter.change(DiffRunKind::Removed, &segment.text),
        }
        // A change and what came in its place belong together.
        let settled = segments.get(at + 1).is_none_or(|next| next.kind == DiffSegmentKind::Equal);
        if cutter.width > WHOLE && settled && at < last {
            if let Some(next) = segments.get(at + 1) {
                cutter.between(&next.text, false, true);
            }
            cutter.excerpt.cut = true;
            break;
        }
    }
    cutter.excerpt.left_out = places.saturating_sub(cutter.places);
    cutter.excerpt
}

/// Whether a text is so different that it is told as a new one, in any paragraph.
pub(crate) fn is_another_text(old: &str, new: &str) -> bool {
    let pairs = paragraphs(old, new);
    pairs.into_iter().any(|(before, after)| before != after && is_rewritten(&diff_by_words(before, after)))
}

/// The segments as runs.
fn whole(segments: &[DiffSegment]) -> Vec<DiffRun> {
    let kind = |kind| match kind {
        DiffSegmentKind::Equal => DiffRunKind::Same,
        DiffSegmentKind::Insert => DiffRunKind::Added,
        DiffSegmentKind::Delete => DiffRunKind::Removed,
    };
    segments.iter().map(|segment| DiffRun::new(kind(segment.kind), segment.text.clone())).collect()
}

/// Groups of changes that nothing parts.
fn places(segments: &[DiffSegment]) -> usize {
    segments
        .iter()
        .enumerate()
        .filter(|(at, segment)| {
            let before = at.checked_sub(1).and_then(|before| segments.get(before));
            segment.kind != DiffSegmentKind::Equal
                && before.is_none_or(|before| before.kind == DiffSegmentKind::Equal)
        })
        .count()
}

/// Whether the two texts have so little in common that word by word nothing could be read.
fn is_rewritten(segments: &[DiffSegment]) -> bool {
    let width_of = |wanted: DiffSegmentKind| -> usize {
        segments
            .iter()
            .filter(|segment| segment.kind == wanted)
            .map(|segment| display_width(&segment.text))
            .sum()
    };
    let same = width_of(DiffSegmentKind::Equal);
    let longer = width_of(DiffSegmentKind::Delete).max(width_of(DiffSegmentKind::Insert)) + same;
    // Much in common, but in splinters: nobody reads a text that changes at every third word.
    let places = places(segments);
    let splinters = places >= MANY && same < SPLINTER * places && (same as f64) < 0.85 * longer as f64;
    longer > SHORT && ((same as f64) < IN_COMMON * longer as f64 || splinters)
}

/// The beginning of what was, and the beginning of what is.
fn rewritten(segments: &[DiffSegment]) -> ChangedTextExcerpt {
    let text_of = |other: DiffSegmentKind| -> String {
        let kept = segments.iter().filter(|segment| segment.kind != other);
        flat(&kept.map(|segment| segment.text.as_str()).collect::<String>())
    };
    let (old, new) = (text_of(DiffSegmentKind::Insert), text_of(DiffSegmentKind::Delete));
    let mut excerpt = ChangedTextExcerpt::default();
    for (kind, text) in [(DiffRunKind::Removed, old.trim()), (DiffRunKind::Added, new.trim())] {
        if text.is_empty() {
            continue;
        }
        if !excerpt.runs.is_empty() {
            excerpt.runs.push(DiffRun::new(DiffRunKind::Quiet, " → "));
        }
        let shown = head(text, CHANGE);
        excerpt.runs.push(DiffRun::new(kind, shown.trim_end()));
        if shown.len() < text.len() {
            excerpt.cut = true;
            excerpt.runs.push(DiffRun::new(DiffRunKind::Quiet, "…"));
        }
    }
    excerpt
}

#[derive(Default)]
struct Cutter {
    excerpt: ChangedTextExcerpt,
    width: usize,
    places: usize,
    in_change: bool,
}

impl Cutter {
    fn push(&mut self, kind: DiffRunKind, text: &str) {
        let text = flat(text);
        if text.is_empty() {
            return;
        }
        self.width += display_width(&text);
        match self.excerpt.runs.last_mut() {
            Some(last) if last.kind == kind => last.text.push_str(&text),
            _ => self.excerpt.runs.push(DiffRun { kind, text }),
        }
    }

    fn gap(&mut self, shown: &str) {
        self.excerpt.cut = true;
        self.push(DiffRunKind::Quiet, shown);
    }

    /// A stretch that stayed: what belongs to the change before it and to the one after.
    fn between(&mut self, text: &str, first: bool, last: bool) {
        self.in_change = false;
        if first && last || !first && !last && display_width(text) <= 2 * CONTEXT {
            self.push(DiffRunKind::Same, text);
            return;
        }
        let before = if first { "" } else { head(text, CONTEXT) };
        let rest = text.get(before.len()..).unwrap_or_default();
        let after = if last { "" } else { tail(rest, CONTEXT) };
        let left_out = rest.len() > after.len();
        self.push(DiffRunKind::Same, before);
        // A sentence that ends is no riddle: what follows it needs no sign when nothing more comes.
        let ended = !first && ends_sentence(before);
        let begins = first && rest.strip_suffix(after).is_some_and(ends_sentence);
        if left_out && !(last && ended) && !begins {
            self.gap(if first || last { "…" } else { GAP });
        } else {
            self.excerpt.cut |= left_out;
        }
        self.push(DiffRunKind::Same, after.trim_start_matches(char::is_whitespace));
    }

    fn change(&mut self, kind: DiffRunKind, text: &str) {
        self.places += usize::from(!std::mem::replace(&mut self.in_change, true));
        if display_width(text) <= CHANGE {
            self.push(kind, text);
            return;
        }
        let text = text.trim_start();
        let before = head(text, CHANGE * 2 / 3);
        let after = tail(text.get(before.len()..).unwrap_or_default().trim_end(), CHANGE / 3);
        self.push(kind, before);
        self.gap(GAP);
        self.push(kind, after);
    }
}

/// On one line.
fn flat(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        let c = if c.is_whitespace() && c != '\u{a0}' && c != '\u{202f}' { ' ' } else { c };
        if c != ' ' || !out.ends_with(' ') {
            out.push(c);
        }
    }
    out
}

fn is_stop(c: char) -> bool {
    matches!(c, '。' | '；' | '！' | '？' | '.' | ';' | '!' | '?' | '\n')
}

/// Whether a sentence ends with this text. A point inside a number does not end one.
fn ends_sentence(text: &str) -> bool {
    text.trim_end_matches([' ', '”', '»', '"', '）', ')']).ends_with(is_stop) || text.is_empty()
}

/// The beginning of a text up to the end of its first sentence, or as much as is wanted, cut between
/// words.
fn head(text: &str, wanted: usize) -> &str {
    let mut so_far = 0;
    let mut fit = text.len();
    let mut between_words = 0;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        so_far += char_width(c);
        let next = chars.peek().map(|(_, next)| *next);
        let end = at + c.len_utf8();
        if is_stop(c) && (is_wide(c) || c == '\n' || next.is_none_or(char::is_whitespace)) {
            return text.get(..end).unwrap_or(text);
        }
        if c.is_whitespace() || is_wide(c) || next.is_some_and(is_wide) {
            between_words = end;
        }
        if so_far >= wanted {
            fit = if between_words > 0 { between_words } else { end };
            break;
        }
    }
    text.get(..fit).unwrap_or(text)
}

/// The end of a text from the beginning of its last sentence, or as much as is wanted, cut between
/// words.
fn tail(text: &str, wanted: usize) -> &str {
    let mut so_far = 0;
    let mut from = 0;
    let mut between_words = None;
    let mut after: Option<char> = None;
    for (at, c) in text.char_indices().rev() {
        let begins = at + c.len_utf8();
        let is_end = is_stop(c) && (is_wide(c) || c == '\n' || after.is_some_and(char::is_whitespace));
        if is_end {
            return text.get(begins..).unwrap_or(text);
        }
        so_far += char_width(c);
        if so_far > wanted {
            from = between_words.unwrap_or(begins);
            break;
        }
        if c.is_whitespace() || is_wide(c) || after.is_some_and(is_wide) {
            between_words = Some(if c.is_whitespace() { begins } else { at });
        }
        after = Some(c);
    }
    text.get(from..).unwrap_or(text)
}

/// How much of an unchanged stretch is shown on either side of a change, in characters.
const AROUND: usize = 24;

/// The beginning and the end of a long stretch that stayed.
pub fn elide_middle(text: &str) -> String {
    let count = text.chars().count();
    if count <= 3 * AROUND {
        return text.to_owned();
    }
    let head: String = text.chars().take(AROUND).collect();
    let tail: String = text.chars().skip(count - AROUND).collect();
    format!("{head} … {tail}")
}
