//! Commitments that were made: lines with a commitment mark in notes and drafts, and what stands under
//! a draft's heading of that name.

use super::courtesy::{is_address, is_thanks};
use super::{lines_outside_code, sessions_in_order};
use crate::notebook::count::is_han;
use crate::notebook::markdown::{commitment_mark_of, is_commitment_word, item_of, speaker_mark_of};
use crate::notebook::{NotePlace, Notebook};
use crate::programme::Programme;

/// Something that somebody committed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Commitment {
    /// The text that it stands in.
    pub place: NotePlace,
    /// Where its line begins, in bytes of the text.
    pub at: usize,
    /// What was committed to, without marks.
    pub text: String,
    /// By whom: what the mark says, else who had the floor; in a draft its delegation.
    pub by: Option<String>,
    /// The global target that it serves, from 0: `#2` in the line is the second.
    pub target: Option<usize>,
    /// Whether it is the delegation's own, from a draft.
    pub own: bool,
}

/// All commitments: the forum's notes first, then by session in the order of the programme, the notes
/// of each before its drafts.
pub fn commitments(notebook: &Notebook, programme: &Programme) -> Vec<Commitment> {
    let mut found = commitments_in(&NotePlace::Forum, &notebook.forum.text, None);
    for (id, _) in sessions_in_order(notebook, programme) {
        let notes = NotePlace::Session(id.clone());
        found.extend(commitments_in(&notes, notebook.text(&notes), None));
        for draft in notebook.drafts(&id).iter().filter(|draft| draft.version_of.is_none()) {
            let place = NotePlace::Draft(id.clone(), draft.id.clone());
            let by = [&draft.on_behalf_of, &draft.delegation].into_iter().find(|name| !name.is_empty());
            found.extend(commitments_in(&place, &draft.body.text, by.map(String::as_str)));
        }
    }
    found
}

/// The commitments of one text. `own` is who speaks in it, for a draft.
pub fn commitments_in(place: &NotePlace, text: &str, own: Option<&str>) -> Vec<Commitment> {
    let is_draft = matches!(place, NotePlace::Draft(..));
    let mut found = Vec::new();
    let mut speaker: Option<&str> = None;
    let mut under_heading = false;
    for (at, line) in lines_outside_code(text) {
        if let Some(title) = heading_of(line) {
            speaker = None;
            under_heading = is_draft && is_commitment_word(title);
            continue;
        }
        if let Some((_, name)) = speaker_mark_of(line) {
            speaker = Some(name);
        }
        let (body, by) = match commitment_mark_of(line) {
            Some(mark) => {
                let by = mark.by.or(mark.speaker).or(speaker);
                (line.get(mark.range.end..).unwrap_or_default(), by)
            }
            None if under_heading => {
                let start = item_of(line).map_or(0, |item| item.body);
                let said = line.get(start..).unwrap_or_default();
                // The part ends where the speaker thanks and closes.
                under_heading = !is_thanks(said);
                if !under_heading || is_address(said) {
                    continue;
                }
                (said, None)
            }
            None => continue,
        };
        let (target, words) = words_of(body);
        if words.is_empty() {
            continue;
        }
        let by = by.or(own).map(str::to_owned);
        found.push(Commitment { place: place.clone(), at, text: words, by, target, own: is_draft });
    }
    found
}

fn heading_of(line: &str) -> Option<&str> {
    let title = line.trim_start_matches('#');
    (title.len() < line.len() && (title.is_empty() || title.starts_with(' '))).then(|| title.trim())
}

/// The words of a commitment without marks, comments and notes, and the target that it names.
fn words_of(body: &str) -> (Option<usize>, String) {
    let mut plain = body.replace("**", "");
    while let Some(start) = plain.find("<!--") {
        let end = plain.get(start..).and_then(|rest| rest.find("-->")).map(|len| start + len + 3);
        plain.replace_range(start..end.unwrap_or(plain.len()), "");
    }
    if plain.trim_start().starts_with("[^") {
        return (None, String::new());
    }
    while let Some(start) = plain.find("[^") {
        let Some(len) = plain.get(start..).and_then(|rest| rest.find(']')) else { break };
        plain.replace_range(start..start + len + 1, "");
    }
    let (target, plain) = without_target(&plain);
    (target, plain.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// A line without the target that it names, and which target that is.
pub fn without_target(line: &str) -> (Option<usize>, String) {
    for (at, _) in line.match_indices('#') {
        let head = line.get(..at).unwrap_or_default();
        // `C#2` is a name; behind 翻番。 a tag needs no space.
        let opens = !head.ends_with(|c: char| c == '#' || c == '&' || c.is_alphanumeric() && !is_han(c));
        let rest = line.get(at + 1..).unwrap_or_default();
        if let Some((target, len)) = target_of(rest).filter(|_| opens) {
            let behind = rest.get(len..).unwrap_or_default();
            let (mut head, mut behind) = (head.trim_end(), behind.trim_start());
            // Nothing is left of brackets around it.
            if let (Some(open), Some(close)) =
                (head.strip_suffix(['(', '（']), behind.strip_prefix([')', '）']))
            {
                (head, behind) = (open.trim_end(), close.trim_start());
            }
            let joins = head.is_empty() || behind.is_empty() || behind.starts_with(PUNCTUATION);
            let gap = if joins || head.ends_with(is_wide) { "" } else { " " };
            return (Some(target), format!("{head}{gap}{behind}"));
        }
    }
    (None, line.to_owned())
}

/// Chinese is written without spaces.
fn is_wide(c: char) -> bool {
    is_han(c) || matches!(c, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FFEF}')
}

/// What stands right behind the words that it follows.
const PUNCTUATION: [char; 10] = ['.', '。', ',', '，', ';', '；', ')', '）', ':', '：'];

/// `2`, `目标2`, `target2` behind a `#`: the second target, counted from 0 here, and how long it is.
fn target_of(tag: &str) -> Option<(usize, usize)> {
    let name = tag.trim_start_matches(|c: char| c.is_alphabetic() || c == '-');
    let behind = name.trim_start_matches(|c: char| c.is_ascii_digit());
    let number: usize = name.get(..name.len() - behind.len())?.parse().ok()?;
    let ends = !behind.starts_with(|c: char| c.is_alphanumeric() && !is_han(c));
    Some((number.checked_sub(1)?, tag.len() - behind.len())).filter(|_| ends)
}
