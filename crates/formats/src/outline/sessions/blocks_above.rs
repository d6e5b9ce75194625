//! Blocks of lines that end in the time of their session, and nothing below it: title, text, room, `9:00–12:00`.

use super::titles_above::{names_day, tells_who};
use crate::outline::document::{Block, Document, Paragraph};
use crate::outline::headings::Head;
use crate::outline::items::is_title;
use crate::outline::labels;
use std::collections::HashMap;

/// What stands above the time at the end of its block.
pub(super) struct NamedAbove {
    pub title: Paragraph,
    pub room: Option<Paragraph>,
    pub text: Vec<Paragraph>,
}

/// Such blocks by the number of the line with the time; none where any bare time stands elsewhere.
pub(super) fn of(document: &Document) -> HashMap<usize, NamedAbove> {
    let mut blocks: Vec<Vec<&Paragraph>> = Vec::new();
    for block in &document.blocks {
        match block {
            Block::Paragraph(paragraph) => match blocks.last_mut() {
                Some(open) if paragraph.follows && !open.is_empty() => open.push(paragraph),
                _ => blocks.push(vec![paragraph]),
            },
            // A table parts blocks, and is none.
            Block::Table(_) => blocks.push(Vec::new()),
        }
    }
    // What stands above the first date is the title page.
    let first_day = blocks.iter().position(|lines| lines.iter().any(|line| names_day(line)));
    let all = blocks.iter().flatten().filter(|line| is_bare_time(line)).count();
    let mut found = HashMap::new();
    for (at, lines) in blocks.iter().enumerate() {
        let times = lines.iter().filter(|line| is_bare_time(line)).count();
        if times == 0 {
            continue;
        }
        let is_below_day = first_day.is_some_and(|day| day < at);
        let named = named_above(lines).filter(|_| times == 1 && is_below_day);
        let Some(named) = named else { return HashMap::new() };
        let heads_next = blocks.get(at + 1).and_then(|next| next.first()).is_some_and(|next| !is_day(next));
        // One alone may head what stands below it.
        if all == 1 && heads_next {
            return HashMap::new();
        }
        found.extend(lines.last().map(|time| (time.number, named)));
    }
    found
}

fn is_bare_time(line: &Paragraph) -> bool {
    Head::read(&line.text()).is_some_and(|head| head.is_session() && head.is_bare() && head.dates.is_empty())
}

fn is_day(line: &Paragraph) -> bool {
    Head::read(&line.text()).is_some_and(|head| head.is_day())
}

/// The lines of a block above the time that ends it, where none of them is a day or has a time.
fn named_above(lines: &[&Paragraph]) -> Option<NamedAbove> {
    let (time, above) = lines.split_last().filter(|(time, _)| is_bare_time(time))?;
    let is_other = |line: &&&Paragraph| {
        Head::read(&line.text()).is_some_and(|head| !head.times.is_empty() || !head.dates.is_empty())
    };
    if above.iter().any(|line| is_other(&line)) || time.heading.is_some() {
        return None;
    }
    let is_room = |line: &Paragraph| labels::is_place(&line.text());
    // A numbered heading over the first of several lines heads more than this session.
    let heads_list = |line: &Paragraph| line.heading.is_some() || line.listed || is_numbered(&line.text());
    let is_name = |line: &Paragraph| is_title(line) && !is_room(line) && !tells_who(&line.text());
    let title = above.iter().position(|line| is_name(line) && !heads_list(line))?;
    let rest = above.iter().skip(title + 1);
    let room = rest.clone().find(|line| is_room(line)).map(|line| (*line).clone());
    let is_other_than_room = |line: &&&Paragraph| room.as_ref().is_none_or(|room| room.number != line.number);
    Some(NamedAbove {
        title: above.get(title).map(|line| (*line).clone())?,
        text: rest.filter(is_other_than_room).map(|line| (*line).clone()).collect(),
        room,
    })
}

/// Whether a line begins with its number in a list: `4. Other meetings`.
fn is_numbered(text: &str) -> bool {
    let rest = text.trim_start_matches(|c: char| c.is_ascii_digit());
    rest.len() < text.len() && rest.starts_with(['.', ')', '、'])
}
