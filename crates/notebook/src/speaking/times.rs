//! Clock times.

use super::language::SpokenLanguage;
use super::numbers;
use super::speaker::LineSpeaker;

/// Says the time that begins here, if there is one: `13:00`, `9:30 a.m.`, `14 h 30`, `09.00 horas`.
/// Returns where it ends.
pub(super) fn time(
    speaker: &mut LineSpeaker<'_>,
    index: usize,
    spoken_language: SpokenLanguage,
) -> Option<usize> {
    let reader = &speaker.reader;
    let (hour, hour_end) = reader.read_number(index, 1..=2)?;
    if hour > 24 {
        return None;
    }
    if matches!(spoken_language, SpokenLanguage::Fr | SpokenLanguage::Es)
        && let Some(h) = Some(reader.skip_spaces_unless_over_two(hour_end)).filter(|at| reader.at(*at) == 'h')
    {
        let minute_at = reader.skip_spaces_unless_over_two(h + 1);
        let minute = reader.read_number(minute_at, 2..=2).filter(|(minute, _)| *minute < 60);
        if reader.at(h + 1).is_alphabetic() || reader.at(h + 1).is_ascii_digit() && minute.is_none() {
            return None;
        }
        let minute = minute.filter(|(_, end)| !reader.at(*end).is_ascii_digit());
        say(speaker, hour, minute.map_or(0, |(minute, _)| minute), spoken_language, h + 1);
        return Some(minute.map_or(h + 1, |(_, end)| end));
    }
    let sign = reader.at(hour_end);
    let (minute, end) = reader.read_number(hour_end + 1, 2..=2).filter(|(minute, _)| *minute < 60)?;
    let is_time = match sign {
        ':' => !(reader.at(end) == ':' && reader.at(end + 1).is_ascii_digit()),
        '.' => {
            is_hour_word(speaker, end) || other_end(speaker, end).is_some_and(|at| dotted_end(speaker, at))
        }
        _ => false,
    };
    if !is_time {
        return None;
    }
    say(speaker, hour, minute, spoken_language, end);
    // 10:00 h
    let h = speaker.reader.skip_spaces_unless_over_two(end);
    let has_h = matches!(spoken_language, SpokenLanguage::Fr | SpokenLanguage::Es)
        && speaker.reader.starts_with_word_ignoring_case_at(h, "h");
    Some(if has_h { h + 1 } else { end })
}

/// Where the other end of a span of times begins: `09.00–12.00 h`, `de las 09.00 a las 12.00 horas`.
fn other_end(speaker: &LineSpeaker<'_>, end: usize) -> Option<usize> {
    let at = speaker.reader.skip_spaces_unless_over_two(end);
    let joint = ["a las ", "à ", "to "].iter().find(|joint| speaker.reader.starts_with_at(at, joint));
    joint.map(|joint| at + joint.chars().count()).or_else(|| speaker.reader.second_number_of_range(end))
}

/// Whether a dotted time with its word stands at the other end of a range.
fn dotted_end(speaker: &LineSpeaker<'_>, index: usize) -> bool {
    let Some((_, hour_end)) = speaker.reader.read_number(index, 1..=2) else { return false };
    let minute = speaker.reader.read_number(hour_end + 1, 2..=2);
    speaker.reader.at(hour_end) == '.' && minute.is_some_and(|(_, end)| is_hour_word(speaker, end))
}

/// Words that only follow a time.
fn is_hour_word(speaker: &LineSpeaker<'_>, end: usize) -> bool {
    let at = speaker.reader.skip_spaces_unless_over_two(end);
    let words = ["horas", "h", "hrs", "hours", "heures", "am", "pm"];
    words.iter().any(|word| speaker.reader.starts_with_word_ignoring_case_at(at, word))
        || is_half_day(speaker, end)
}

fn is_half_day(speaker: &LineSpeaker<'_>, end: usize) -> bool {
    let at = speaker.reader.skip_spaces_unless_over_two(end);
    ["a.m", "p.m"].iter().any(|word| speaker.reader.starts_with_word_ignoring_case_at(at, word))
        || ["am", "pm"].iter().any(|word| speaker.reader.starts_with_word_ignoring_case_at(at, word))
}

fn say(speaker: &mut LineSpeaker<'_>, hour: u64, minute: u64, spoken_language: SpokenLanguage, end: usize) {
    let names_hours = {
        let at = speaker.reader.skip_spaces_unless_over_two(end);
        ["horas", "heures", "hours"]
            .iter()
            .any(|word| speaker.reader.starts_with_word_ignoring_case_at(at, word))
    };
    match spoken_language {
        SpokenLanguage::Zh => {
            if hour == 2 {
                speaker.said.push_han("两");
            } else {
                numbers::number_words(hour, spoken_language, speaker.said);
            }
            speaker.said.push_han("点");
            if (1..10).contains(&minute) {
                speaker.said.push_han("零");
            }
            if minute > 0 {
                numbers::number_words(minute, spoken_language, speaker.said);
                speaker.said.push_han("分");
            }
        }
        SpokenLanguage::En => {
            numbers::number_words(hour, spoken_language, speaker.said);
            match minute {
                0 if is_half_day(speaker, end) || names_hours => {}
                0 if (1..=12).contains(&hour) => speaker.said.push_word("o'clock"),
                0 => speaker.said.push_word("hundred"),
                1..10 => {
                    speaker.said.push_word("oh");
                    numbers::number_words(minute, spoken_language, speaker.said);
                }
                _ => numbers::number_words(minute, spoken_language, speaker.said),
            }
        }
        SpokenLanguage::Fr => {
            if hour == 1 {
                speaker.said.push_word("une");
            } else {
                numbers::number_words(hour, spoken_language, speaker.said);
            }
            if !names_hours {
                speaker.said.push_word(if hour < 2 { "heure" } else { "heures" });
            }
            if minute > 0 {
                numbers::number_words(minute, spoken_language, speaker.said);
            }
        }
        SpokenLanguage::Es => {
            if hour == 1 {
                speaker.said.push_word("una");
            } else {
                numbers::number_words(hour, spoken_language, speaker.said);
            }
            if minute > 0 {
                numbers::number_words(minute, spoken_language, speaker.said);
            } else if !names_hours && !is_half_day(speaker, end) {
                speaker.said.push_word(if hour == 1 { "hora" } else { "horas" });
            }
        }
    }
}
