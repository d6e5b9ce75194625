//! Runs back to Markdown: the signs that make them look so, and no more escapes than needed.
//!
//! What is composed here is read by `blocks_of` with the same words and the same looks, except that
//! punctuation at the edge of emphasis goes out of it where the marks would else not be read:
//! `**…：**说` does not close (CommonMark 0.31, 6.2).

use super::blanks::are_blanks;
use super::block::{StyledTextRun, TextRunStyle};
use super::change::part;
use super::emphasis::{may_close, may_open};
use super::links::is_target;

/// The runs of one line as Markdown. Line breaks in them become spaces.
pub fn compose_inline(runs: &[StyledTextRun]) -> String {
    let mut written = String::new();
    let whole: String = runs.iter().map(|run| run.text.as_str()).collect();
    let signs = Signs::of(&whole);
    let runs = joined(runs);
    for (index, run) in runs.iter().enumerate() {
        let TextRunStyle { bold, italic, struck, code: _, stamp, note, cut: _, link } = &run.ink;
        let text = run.text.replace(['\n', '\r'], " ");
        if *note {
            written.push_str(&format!("[^{text}]"));
        } else if *stamp {
            written.push_str(&text);
        } else if may_tick(&runs, index) && !written.ends_with(spoils_ticks) {
            written.push_str(&format!("`{text}`"));
        } else if let Some(url) = link.as_ref().filter(|url| may_link(&text, url)) {
            written.push_str(&format!("[{}]({url})", signs.escape(&text, Some(']'))));
        } else {
            let marks = match (bold, italic, struck) {
                (_, _, true) => "~~",
                (true, true, _) => "***",
                (true, false, _) => "**",
                (false, true, _) => "*",
                _ => "",
            };
            let behind = (next_char(&runs, index + 1), bare_char(runs.get(index + 1)));
            emphasise(&mut written, &text, marks, behind, &signs);
        }
    }
    written
}

/// Whether words and their address would be read as a link: brackets among the words have their partners.
fn may_link(words: &str, url: &str) -> bool {
    let depth = words.chars().try_fold(0_usize, |depth, c| match c {
        '[' => Some(depth + 1),
        ']' => depth.checked_sub(1),
        _ => Some(depth),
    });
    depth == Some(0) && is_target(url) && !url.contains(['(', ')'])
}

/// Runs of one look put together, as an editor may have cut them; marks that a line can be cut are not written.
fn joined(runs: &[StyledTextRun]) -> Vec<StyledTextRun> {
    let mut all: Vec<StyledTextRun> = Vec::new();
    for run in runs.iter().filter(|run| !run.text.is_empty() && !run.ink.cut) {
        match all.last_mut() {
            Some(last) if last.ink == run.ink && !run.ink.note => last.text.push_str(&run.text),
            _ => all.push(run.clone()),
        }
    }
    all
}

/// Whether a run is written as a link.
fn is_linked(run: &StyledTextRun) -> bool {
    run.ink.link.as_ref().is_some_and(|url| may_link(&run.text, url))
}

/// The first character that is written of a run, as far as it is known.
fn next_char(runs: &[StyledTextRun], index: usize) -> Option<char> {
    let run = runs.get(index)?;
    let TextRunStyle { bold, italic, struck, note, .. } = &run.ink;
    if *note || is_linked(run) {
        return Some('[');
    }
    if *bold || *italic || *struck || may_tick(runs, index) {
        return Some('*');
    }
    run.text.chars().next()
}

/// The first character that is written of a run whose signs would touch those before it and are left out.
fn bare_char(run: Option<&StyledTextRun>) -> Option<char> {
    let run = run?;
    let TextRunStyle { bold, italic, struck, code, note, .. } = &run.ink;
    let emphasised = (*bold || *italic || *struck) && !*code && !*note && !is_linked(run);
    run.text.chars().next().filter(|_| emphasised)
}

/// Whether ticks around a run are read as the signs of code, whatever becomes of the signs of the run behind it:
/// these may be left out, and a letter or a tick there would make letters of its own.
fn may_tick(runs: &[StyledTextRun], index: usize) -> bool {
    let Some(run) = runs.get(index).filter(|run| run.ink.code) else { return false };
    let behind = runs.get(index + 1).filter(|next| !next.ink.note && !is_linked(next));
    run.text.trim() == run.text
        && !run.text.contains('`')
        && !behind.is_some_and(|next| next.ink.code || next.text.starts_with(spoils_ticks))
}

/// A letter that makes a letter of a tick beside it, or another tick.
fn spoils_ticks(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '`'
}

/// Writes a run with its marks, if they would be read. `next` is what stands behind it, and what stands there when the
/// marks of the run behind it are left out because they would touch these.
fn emphasise(
    written: &mut String,
    text: &str,
    marks: &str,
    (next, bare): (Option<char>, Option<char>),
    signs: &Signs,
) {
    let behind = |c: char, at: usize| at + c.len_utf8();
    let letters = text.find(char::is_alphanumeric);
    let last = text.char_indices().rev().find(|(_, c)| c.is_alphanumeric()).map(|(at, c)| behind(c, at));
    let words = text.trim_end().len();
    let start = match written.chars().next_back() {
        before if divides(before) => Some(text.len() - text.trim_start().len()),
        _ => letters,
    };
    let end = match next.filter(|_| words == text.len()) {
        next if divides(next) => Some(words),
        _ => last,
    };
    // Marks that touch marks would be read as others.
    let touches = written.ends_with(['*', '~']) && start == Some(0);
    if let (Some(start), Some(end)) = (start, end)
        && !marks.is_empty()
        && !touches
        && letters.is_some()
    {
        let c = marks.chars().next().unwrap_or('*');
        let before = format!("{written}{}", signs.escape(part(text, 0..start), Some('*')));
        let words = signs.escape(part(text, start..end), Some('*'));
        let mut behind = signs.escape(part(text, end..text.len()), next);
        let length = behind.len();
        behind.extend(if behind.is_empty() { bare.or(next) } else { next });
        let marked = format!("{before}{marks}{words}");
        // Where the signs would be read as letters, the look is lost and not the words.
        let reads = may_open(&before, c, marks.len(), &words)
            && may_close(&marked, c, marks.len(), &behind)
            && !(c == '*' && are_blanks(&before, marks.len(), &words, &behind));
        if reads {
            behind.truncate(length);
            *written = format!("{marked}{marks}{behind}");
            return;
        }
    }
    // A backslash that was escaped before marks that are not written after all.
    let slashes = written.len() - written.trim_end_matches('\\').len();
    if slashes == 2 && text.starts_with(char::is_alphanumeric) {
        written.pop();
    }
    written.push_str(&signs.escape(text, next));
}

/// Whether emphasis may begin or end with punctuation beside this character: at the edge of a line,
/// beside white space, and beside what is punctuation to every reader.
fn divides(c: Option<char>) -> bool {
    c.is_none_or(|c| {
        let sure = c.is_ascii_punctuation() && !matches!(c, '*' | '~' | '_' | '`' | '\\');
        c.is_whitespace() || sure || "，。；：、？！（）《》“”‘’—…«»–".contains(c)
    })
}

/// Signs that mean something in a line only together with others, which may stand in another run.
struct Signs {
    brackets: bool,
    tildes: bool,
    angles: bool,
    entities: bool,
}

impl Signs {
    fn of(whole: &str) -> Self {
        let opens = |c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!' | '?');
        Self {
            brackets: ["](", "][", "]:", "[^"].iter().any(|sign| whole.contains(sign)),
            tildes: whole.contains("~~"),
            angles: whole.split('<').skip(1).any(|rest| rest.starts_with(opens)),
            entities: whole.contains('&') && whole.contains(';'),
        }
    }

    /// A text in which no sign of Markdown is left to be read as one, before a character.
    fn escape(&self, text: &str, behind: Option<char>) -> String {
        let mut escaped = String::new();
        let mut before: Option<char> = None;
        for (at, c) in text.char_indices() {
            let rest = part(text, at + c.len_utf8()..text.len());
            let next = rest.chars().next().or(behind);
            let inside_word = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
            let is_sign = match c {
                '*' | '`' => true,
                '\\' => next.is_none_or(|next| next.is_ascii_punctuation()),
                '_' => !(inside_word(before) && inside_word(next)),
                '~' => self.tildes,
                '<' => self.angles,
                '&' => self.entities,
                '[' => self.brackets,
                _ => false,
            };
            if is_sign {
                escaped.push('\\');
            }
            escaped.push(c);
            before = Some(c);
        }
        escaped
    }
}

/// A composed line whose head is not read as a heading, an item, a quotation or a rule.
pub fn escape_composed_line_start(line: &str) -> String {
    let line = line.trim();
    let hashes = line.len() - line.trim_start_matches('#').len();
    let is_heading = (1..=6).contains(&hashes) && {
        let title = part(line, hashes..line.len());
        title.is_empty() || title.starts_with([' ', '\t'])
    };
    let bare: String = line.chars().filter(|c| !c.is_whitespace()).collect();
    let is_rule =
        ["-", "=", "_", "*"].iter().any(|sign| !bare.is_empty() && bare.chars().all(|c| sign.contains(c)));
    let is_bullet = line.starts_with(['-', '+']) && {
        let rest = part(line, 1..line.len());
        rest.is_empty() || rest.starts_with([' ', '\t'])
    };
    let fences = ["~~~", "```", ">", "|"].iter().any(|sign| line.starts_with(sign));
    if is_heading || is_rule || is_bullet || fences {
        return format!("\\{line}");
    }
    let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let behind = part(line, digits..line.len());
    if (1..=9).contains(&digits)
        && behind.starts_with(['.', ')'])
        && part(behind, 1..behind.len()).chars().next().is_none_or(char::is_whitespace)
    {
        return format!("{}\\{behind}", part(line, 0..digits));
    }
    line.to_owned()
}
