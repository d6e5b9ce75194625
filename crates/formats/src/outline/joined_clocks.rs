//! One slot on several clocks, each on a line of its own: `13:00 Geneva` above `07:00 New York`. Put on one line
//! before anything else looks at them, where all say the same moment; stops of a journey do not.

use super::calendar::NEAR_YEAR;
use super::clock_zone::offset_minutes;
use super::document::{Block, Document, Paragraph, Run};
use super::document_lines::LineKey;
use super::headings::Head;
use super::times::{DAY, TimeMention};
use super::zones::{ZoneMention, clocks_in};
use chrono::NaiveDate;

/// A line with a clock is at most so long, in characters.
const LINE_CHARS: usize = 160;

/// A line with one time and its zone.
struct ClockLine {
    time: TimeMention,
    zone: ZoneMention,
    /// What else stands there.
    rest: String,
    text: String,
}

/// Puts such lines together; each that went, with the one that it went to.
pub(super) fn put_together(document: &mut Document) -> Vec<(LineKey, LineKey)> {
    let mut gone = Vec::new();
    let mut run: Vec<Paragraph> = Vec::new();
    let mut end_run = |run: &mut Vec<Paragraph>, out: &mut Vec<Block>| {
        let run = std::mem::take(run);
        let lines: Vec<Paragraph> = run.iter().flat_map(Paragraph::lines).collect();
        let count = lines.len();
        let joined = joined(lines, &mut gone);
        let paragraphs = if joined.len() < count { joined } else { run };
        out.extend(paragraphs.into_iter().map(Block::Paragraph));
    };
    for block in std::mem::take(&mut document.blocks) {
        match block {
            Block::Paragraph(paragraph)
                if paragraph.lines().iter().any(|line| clock_line(line).is_some()) =>
            {
                run.push(paragraph);
            }
            other => {
                end_run(&mut run, &mut document.blocks);
                document.blocks.push(other);
            }
        }
    }
    end_run(&mut run, &mut document.blocks);
    for block in &mut document.blocks {
        let Block::Table(table) = block else { continue };
        for cell in table.rows.iter_mut().flatten() {
            let lines = cell.lines();
            let count = lines.len();
            let joined = joined(lines, &mut gone);
            if joined.len() < count {
                cell.paragraphs = joined;
            }
        }
    }
    gone
}

/// Lines in which those of one slot stand as one.
fn joined(lines: Vec<Paragraph>, gone: &mut Vec<(LineKey, LineKey)>) -> Vec<Paragraph> {
    let read: Vec<Option<ClockLine>> = lines.iter().map(clock_line).collect();
    let mut out = Vec::with_capacity(lines.len());
    let mut at = 0;
    while let Some(first) = lines.get(at) {
        let clocks: Vec<&ClockLine> = read.iter().skip(at).map_while(Option::as_ref).collect();
        let count = of_one_slot(&clocks);
        if count < 2 {
            out.push(first.clone());
            at += 1;
            continue;
        }
        let slot: Vec<String> = clocks.iter().take(count).map(|clock| clock.written()).collect();
        let rest = clocks.iter().take(count).map(|clock| clock.rest.as_str()).find(|rest| !rest.is_empty());
        let text = [slot.join(" / "), rest.unwrap_or_default().to_owned()].join(" ");
        let runs = vec![Run { text: text.trim().to_owned(), bold: first.is_bold() }];
        let key = (first.number, first.text());
        gone.extend(
            lines.iter().skip(at + 1).take(count - 1).map(|line| ((line.number, line.text()), key.clone())),
        );
        out.push(Paragraph { runs, ..first.clone() });
        at += count;
    }
    out
}

fn clock_line(line: &Paragraph) -> Option<ClockLine> {
    let text = line.text();
    if text.chars().count() > LINE_CHARS || !text.contains(char::is_numeric) {
        return None;
    }
    let head = Head::read(&text).filter(|head| head.dates.is_empty() && !head.has_old)?;
    let [time] = head.times.as_slice() else { return None };
    let (zone, rest) = match head.zones.as_slice() {
        [zone] => (zone.clone(), head.rest_with_label.clone()),
        [] => match clocks_in(&head.rest_with_label)?.as_slice() {
            [zone] => (zone.clone(), String::new()),
            _ => return None,
        },
        _ => return None,
    };
    Some(ClockLine { time: time.clone(), zone, rest, text })
}

impl ClockLine {
    /// The time as it stands, and behind it the zone in brackets.
    fn written(&self) -> String {
        let time: String =
            self.text.chars().skip(self.time.range.start).take(self.time.range.len()).collect();
        let zone = self.zone.printed.trim().trim_matches(['(', ')', '（', '）']);
        format!("{} ({zone})", time.trim())
    }

    /// Start and end in minutes of the day in UTC, on a date.
    fn moments(&self, date: NaiveDate) -> Option<(i32, Option<i32>)> {
        let wall = date.and_hms_opt(12, 0, 0)?;
        let offset = self.zone.claims.unwrap_or_else(|| offset_minutes(wall, self.zone.zone));
        let in_utc = |minutes: u16| (i32::from(minutes) - offset).rem_euclid(i32::from(DAY));
        Some((in_utc(self.time.start), self.time.end.map(in_utc)))
    }
}

/// How many of the lines tell one moment on different clocks; what else stands there is on the first or the last.
fn of_one_slot(clocks: &[&ClockLine]) -> usize {
    let Some(first) = clocks.first() else { return 0 };
    // In winter or in summer: which it is may not be known yet.
    let days = [NaiveDate::from_ymd_opt(NEAR_YEAR, 1, 15), NaiveDate::from_ymd_opt(NEAR_YEAR, 7, 15)];
    let agree = |other: &ClockLine| {
        let on = |day: &NaiveDate| first.moments(*day) == other.moments(*day);
        days.iter().flatten().any(on)
    };
    let mut count = 1;
    for (at, clock) in clocks.iter().enumerate().skip(1) {
        let is_new = clocks.iter().take(at).all(|other| other.zone.zone != clock.zone.zone);
        let above = clocks.get(at - 1).is_some_and(|above| above.rest.is_empty() || at == 1);
        let titles = clocks.iter().take(at + 1).filter(|clock| !clock.rest.is_empty()).count();
        if !is_new || !above || titles > 1 || !agree(clock) {
            break;
        }
        count += 1;
    }
    count
}
