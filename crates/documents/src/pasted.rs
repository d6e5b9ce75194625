//! A text that comes back on the clipboard, as Markdown: what we put around it and what the way took from
//! it is known again by its words.

use super::import_word::{AddedWording, without_head};
use super::spoken::MINUTE_SIGN;
use super::statement::Statement;
use rostrum_markdown::{cuttable_mark, is_table_ruler, without_cuttable_mark};
use rostrum_programme::without_control_characters;
use std::collections::BTreeMap;

/// From this share of numbered paragraphs on, the numbers are ours.
const NUMBERED: f64 = 0.6;

/// Reads a text that was pasted: a line is a paragraph.
pub fn read_returned_text(pasted: &str, statement: &Statement<'_>) -> String {
    let known = AddedWording::of(statement);
    let pasted = without_control_characters(pasted);
    let lines: Vec<String> = pasted.split('\n').map(str::to_owned).collect();
    let mut lines = without_head(lines, &known, Clone::clone);
    lines.retain(|line| !is_minutes(line));
    let lines = without_numbers(lines);
    let lang = statement.lang();
    let own = own_lines(&statement.intervention.body.text);
    let rulers = own_rulers(&statement.intervention.body.text);
    let mut text: Vec<String> = Vec::new();
    for line in lines {
        let mut line = without_minute(&line).replace(MINUTE_SIGN, "");
        if let Some(bullet) = line.trim_start().strip_prefix(['•', '·', '▪', '◦']) {
            line = format!("- {}", bullet.trim_start());
        }
        for sign in &known.cut_signs {
            if let Some(head) = line.trim_end().strip_suffix(sign.as_str()) {
                line = format!("{} {}", head.trim_end(), cuttable_mark(lang));
            }
        }
        // What lost its looks on the clipboard but none of its words has them still in the intervention.
        let bare = letters(&without_cuttable_mark(&line));
        let same = own.get(&bare).filter(|_| !bare.is_empty());
        let line = same.cloned().unwrap_or_else(|| line.trim_end().to_owned());
        let ruler = rulers.get(&line).cloned();
        text.push(line);
        text.extend(ruler);
    }
    let joined = text.join("\n");
    let trimmed = joined.trim_matches('\n');
    if trimmed.is_empty() { String::new() } else { format!("{trimmed}\n") }
}

/// The letters and figures of a text: what is left of it whatever is done to its looks.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// The intervention's lines by their letters, with the calls of notes and without.
fn own_lines(text: &str) -> BTreeMap<String, String> {
    let mut lines = BTreeMap::new();
    for line in text.lines().filter(|line| !line.trim().is_empty()) {
        // An address is in no copy; a note's is.
        let bare = without_cuttable_mark(line);
        let bare = if line.starts_with("[^") { bare } else { without_addresses(&bare) };
        let mut uncalled = bare.clone();
        while let Some(start) = uncalled.find("[^") {
            let Some(len) = uncalled.get(start..).and_then(|rest| rest.find(']')) else { break };
            uncalled.replace_range(start..start + len + 1, "");
        }
        lines.entry(letters(&uncalled)).or_insert_with(|| line.to_owned());
        lines.entry(letters(&bare)).or_insert_with(|| line.to_owned());
    }
    lines
}

/// A line whose links have lost their addresses.
fn without_addresses(line: &str) -> String {
    let mut line = line.to_owned();
    while let Some(start) = line.find("](") {
        let Some(len) = line.get(start..).and_then(|rest| rest.find(')')) else { break };
        line.replace_range(start..start + len + 1, "");
    }
    line
}

/// The line below the head of each of the intervention's tables, which no copy but the intervention has, by the head.
fn own_rulers(text: &str) -> BTreeMap<String, String> {
    let lines = text.lines().zip(text.lines().skip(1));
    lines
        .filter(|(head, ruler)| is_table_ruler(ruler) && head.contains('|'))
        .map(|(head, ruler)| (head.to_owned(), ruler.to_owned()))
        .collect()
}

/// Takes `[1:00] ` off the head of a line: a mark that stood in the margin.
fn without_minute(line: &str) -> &str {
    let rest = line.trim_start().strip_prefix('[').and_then(|rest| rest.split_once("] "));
    match rest {
        Some((mark, rest)) if is_minutes(mark) => rest,
        _ => line,
    }
}

/// `1:00`, alone in its line: a mark from the margin.
fn is_minutes(line: &str) -> bool {
    let mut marks = line.split_whitespace().peekable();
    marks.peek().is_some()
        && marks.all(|mark| {
            mark.split_once(':').is_some_and(|(minutes, secs)| {
                secs == "00" && !minutes.is_empty() && minutes.chars().all(|c| c.is_ascii_digit())
            })
        })
}

/// Takes off the numbers of paragraphs, where most paragraphs have one and they run on.
fn without_numbers(lines: Vec<String>) -> Vec<String> {
    let number = |line: &str| -> Option<(u64, usize)> {
        let digits = line.len() - line.trim_start_matches(|c: char| c.is_ascii_digit()).len();
        let rest = line.get(digits..)?.strip_prefix(['.', '．'])?;
        let body = rest.trim_start();
        Some((line.get(..digits)?.parse().ok()?, line.len() - body.len()))
    };
    let mut next = 1;
    let mut places: BTreeMap<usize, usize> = BTreeMap::new();
    for (index, line) in lines.iter().enumerate() {
        if let Some((found, body)) = number(line.trim_start())
            && found == next
        {
            places.insert(index, line.len() - line.trim_start().len() + body);
            next += 1;
        }
    }
    let spoken = lines.iter().filter(|line| {
        let line = line.trim_start();
        !line.is_empty() && !line.starts_with(['#', '-', '•', '*', '[', '>', '|', '·'])
    });
    if places.len() < 2 || (places.len() as f64) < spoken.count() as f64 * NUMBERED {
        return lines;
    }
    lines
        .into_iter()
        .enumerate()
        .map(|(index, line)| match places.get(&index) {
            Some(body) => line.get(*body..).unwrap_or_default().to_owned(),
            None => line,
        })
        .collect()
}
