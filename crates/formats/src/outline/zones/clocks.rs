//! Texts that name the clocks on which slots are told, and nothing else: "Geneva / New York / Beijing", above times
//! or at the head of a column.

use super::{ZoneMention, city_here, find_zones, zone_at};
use crate::outline::headings::left::{is_glue, trim_piece};
use crate::outline::labels::{Section, section};
use crate::outline::line::{Line, folded};
use crate::outline::line_words::line_words;

/// What parts the names of clocks.
const STROKES: &[char] = &['/', '／', '|', '｜', ',', '，', '、', ';', '；', '·', '\n'];
/// What else does, where strokes alone do not.
const BRACKETS: &[char] = &['(', ')', '（', '）', '[', ']'];
/// Such a text is at most so long, in characters.
const MOST_CHARS: usize = 160;

/// The clocks that a text names, in their order, where it says nothing else; each is another zone.
pub(in crate::outline) fn clocks_in(text: &str) -> Option<Vec<ZoneMention>> {
    if text.chars().count() > MOST_CHARS || text.chars().any(char::is_numeric) && !text.contains(['+', '-']) {
        return None;
    }
    let named = behind_lead(text.trim()).trim_end_matches(['.', '。', ' ']);
    let of_pieces = |pieces: &mut dyn Iterator<Item = &str>| -> Option<Vec<ZoneMention>> {
        pieces.filter(|piece| !is_glue(piece)).map(clock_named).collect()
    };
    let clocks = of_pieces(&mut named.split(STROKES))
        .or_else(|| of_pieces(&mut named.split(|c: char| STROKES.contains(&c) || BRACKETS.contains(&c))))?;
    let is_other =
        |(at, one): (usize, &ZoneMention)| clocks.iter().take(at).all(|other| other.zone != one.zone);
    (!clocks.is_empty() && clocks.iter().enumerate().all(is_other)).then_some(clocks)
}

/// A text without "All times:", `Time:` or "times in" before the names.
fn behind_lead(text: &str) -> &str {
    if let Some((lead, rest)) = text.split_once([':', '：'])
        && (is_glue(lead)
            || line_words().of_all_times.iter().any(|words| folded(lead).contains(words.as_str()))
            || matches!(section(lead), Some((Section::Time, _))))
    {
        return rest.trim_start();
    }
    let plain = folded(text);
    let leads = line_words().before_the_zone_of_all_times.iter();
    let lead = leads.filter(|lead| plain.starts_with(lead.as_str())).map(|lead| lead.chars().count()).max();
    let at = lead.and_then(|lead| text.char_indices().nth(lead)).map_or(0, |(at, _)| at);
    text.get(at..).unwrap_or(text)
}

/// The one clock that a text names: `Geneva`, `Geneva time (CEST)`, 北京时间, "Heure de Paris", `GMT+1`.
fn clock_named(text: &str) -> Option<ZoneMention> {
    let text = text.trim();
    let line = Line::new(text);
    let is_name = |at: usize| line.starts_word(at) && line.folded(at).is_some_and(char::is_alphanumeric);
    // Behind small words alone: "Time Geneva".
    let names = (0..line.len()).filter(|at| is_name(*at));
    let mut starts = names.take_while(|at| is_glue(&line.text(0..*at)));
    starts.find_map(|at| {
        let city = || {
            let (end, zone) = city_here(line.cursor(at))?;
            let end = end.at;
            Some(ZoneMention {
                zone,
                claims: None,
                printed: line.text(at..end),
                is_offset: false,
                range: at..end,
            })
        };
        let mut clock = zone_at(&line, at).or_else(city)?;
        let behind = line.text(clock.range.end..line.len());
        let again = find_zones(&Line::new(&behind));
        // `Geneva (CEST)` is one clock; in "Geneva Conventions" none is named.
        let mut rest = Line::new(&behind);
        again.iter().for_each(|zone| rest.take(zone.range.clone()));
        let left: String =
            (0..rest.len()).filter(|at| !rest.is_taken(*at)).filter_map(|at| rest.original(at)).collect();
        let is_same = again.len() <= 1;
        clock.claims = clock.claims.or_else(|| again.first()?.claims);
        clock.printed = trim_piece(&line.text(at..line.len()));
        let left = left.trim_matches(|c: char| c.is_whitespace() || BRACKETS.contains(&c));
        (is_same && is_glue(left)).then_some(clock)
    })
}
