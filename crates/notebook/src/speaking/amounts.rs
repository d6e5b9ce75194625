//! Numbers with what belongs to them: percentages, ranges, years, ranks, fractions.

use super::figures::{Figure, read_figure, second_of};
use super::language::SpokenLanguage;
use super::money::{say_unit, unit_at};
use super::numbers::{self, Gender};
use super::speaker::LineSpeaker;

/// Says the number that begins here; returns where it ends.
pub(super) fn amount(speaker: &mut LineSpeaker<'_>, index: usize, spoken_language: SpokenLanguage) -> usize {
    let figure = read_figure(&speaker.reader, index, spoken_language);
    if let Some(end) =
        rank(speaker, &figure, spoken_language).or_else(|| fraction(speaker, index, &figure, spoken_language))
    {
        return end;
    }
    let (second, last_end) = second_of(&speaker.reader, &figure, spoken_language);
    let at = speaker.reader.skip_spaces_unless_over_two(last_end);
    let behind = speaker.reader.at(at);
    if let Some(names) = match behind {
        '%' => Some(["百分之", "per cent", "pour cent", "por ciento"]),
        '‰' => Some(["千分之", "per thousand", "pour mille", "por mil"]),
        _ => None,
    } {
        return percentage(speaker, &figure, second.as_ref(), names, spoken_language, at + 1);
    }
    let unit = unit_at(speaker, last_end);
    let is_year = |speaker: &LineSpeaker<'_>, figure: &Figure| {
        unit.is_none() && is_year(speaker, figure, spoken_language)
    };
    let first_is_year = is_year(speaker, &figure);
    if let Some(end) = decade(speaker, &figure, spoken_language) {
        return end;
    }
    say_counted(speaker, &figure, spoken_language, first_is_year);
    // 2021–22 is a range of years; a list or a range of other things is said one by one.
    if let Some(second) = &second {
        speaker.say_to_between_range_ends(spoken_language);
        let second_is_year = is_year(speaker, second);
        say_counted(speaker, second, spoken_language, second_is_year);
    }
    match unit {
        Some((names, end)) => {
            let one = second.is_none() && figure.is_one();
            say_unit(speaker, names, spoken_language, one);
            end
        }
        None => last_end,
    }
}

fn percentage(
    speaker: &mut LineSpeaker<'_>,
    figure: &Figure,
    second: Option<&Figure>,
    names: [&str; 4],
    spoken_language: SpokenLanguage,
    end: usize,
) -> usize {
    if spoken_language == SpokenLanguage::Zh {
        speaker.say_word_for_language(spoken_language, names);
        // 百分之百
        if second.is_none() && figure.digits == "100" && figure.parts.is_empty() {
            speaker.said.push_han("百");
            return end;
        }
    }
    figure.say(spoken_language, speaker.said);
    if let Some(second) = second {
        speaker.say_to_between_range_ends(spoken_language);
        second.say(spoken_language, speaker.said);
    }
    if spoken_language != SpokenLanguage::Zh {
        speaker.say_word_for_language(spoken_language, names);
    }
    end
}

/// Chinese says 两 where two things are counted.
fn say_counted(
    speaker: &mut LineSpeaker<'_>,
    figure: &Figure,
    spoken_language: SpokenLanguage,
    is_year: bool,
) {
    let counted = "个年名项场次位国天周倍亿万千份家种条方类轮届件组间小";
    let before = speaker.reader.before(figure.end.saturating_sub(1));
    let is_two = spoken_language == SpokenLanguage::Zh
        && figure.digits == "2"
        && figure.parts.is_empty()
        && before != '第';
    if is_two && counted.contains(speaker.reader.at(figure.end)) {
        speaker.said.push_han("两");
    } else {
        speaker.say_figure(figure, spoken_language, is_year);
    }
}

/// Whether a bare number of four digits is a year. In Chinese, 年 or one of the words that only a
/// year stands before follows it, perhaps behind the other end of a range. In English, any number from
/// 1700 to 2099 is: the United Nations write other numbers with a comma.
fn is_year(speaker: &LineSpeaker<'_>, figure: &Figure, spoken_language: SpokenLanguage) -> bool {
    let Some(number) = figure.four_digits() else { return false };
    let reader = &speaker.reader;
    match spoken_language {
        SpokenLanguage::En => (1700..2100).contains(&number),
        SpokenLanguage::Fr | SpokenLanguage::Es => false,
        SpokenLanguage::Zh => {
            let mut end = figure.end;
            if let Some(second) = reader.second_number_of_range(end) {
                end = reader.digits_end(second);
            }
            while matches!(reader.at(end), '至' | '到' | '、' | '和' | '与')
                && reader.read_number(end + 1, 4..=4).is_some()
            {
                end += 5;
            }
            let dated = ["年", "议程", "目标", "愿景"].iter().any(|word| reader.starts_with_at(end, word));
            // （2021）
            let next = reader.at(reader.skip_spaces_unless_over_two(end));
            let alone = (1900..2100).contains(&number) && !next.is_alphanumeric();
            (1500..2200).contains(&number) && (dated || alone)
        }
    }
}

/// `1990s`, `80s`.
fn decade(speaker: &mut LineSpeaker<'_>, figure: &Figure, spoken_language: SpokenLanguage) -> Option<usize> {
    let number = figure
        .ungrouped_integer()
        .filter(|number| number % 10 == 0 && matches!(figure.digits.len(), 2 | 4))?;
    let apostrophe = usize::from(speaker.reader.at(figure.end) == '\'');
    let s = figure.end + apostrophe;
    let is_decade = speaker.reader.at(s) == 's' && !speaker.reader.at(s + 1).is_alphanumeric();
    if spoken_language != SpokenLanguage::En || !is_decade {
        return None;
    }
    numbers::decade(number, speaker.said);
    Some(s + 1)
}

/// `1st`, `109e`, `3.ª`: a rank.
fn rank(speaker: &mut LineSpeaker<'_>, figure: &Figure, spoken_language: SpokenLanguage) -> Option<usize> {
    let endings: &[(&str, Gender)] = match spoken_language {
        SpokenLanguage::Zh => &[],
        SpokenLanguage::En => &[
            ("st", Gender::Masculine),
            ("nd", Gender::Masculine),
            ("rd", Gender::Masculine),
            ("th", Gender::Masculine),
        ],
        SpokenLanguage::Fr => &[
            ("ère", Gender::Feminine),
            ("ème", Gender::Masculine),
            ("er", Gender::Masculine),
            ("re", Gender::Feminine),
            ("nde", Gender::Feminine),
            ("nd", Gender::Masculine),
            ("e", Gender::Masculine),
        ],
        SpokenLanguage::Es => &[
            (".º", Gender::Masculine),
            (".ª", Gender::Feminine),
            (".er", Gender::Short),
            ("º", Gender::Masculine),
            ("ª", Gender::Feminine),
            ("er", Gender::Short),
        ],
    };
    if !figure.parts.is_empty() {
        return None;
    }
    let number: u64 = figure.digits.parse().ok()?;
    let reader = &speaker.reader;
    let (ending, gender) = endings.iter().find(|(ending, _)| {
        reader.starts_with_at(figure.end, ending)
            && !reader.at(figure.end + ending.chars().count()).is_alphanumeric()
    })?;
    numbers::ordinal(number, *gender, spoken_language, speaker.said);
    Some(figure.end + ending.chars().count())
}

/// `2/3`, `24/7`, `76/1`, `2021/22`.
fn fraction(
    speaker: &mut LineSpeaker<'_>,
    index: usize,
    figure: &Figure,
    spoken_language: SpokenLanguage,
) -> Option<usize> {
    let over = figure.ungrouped_integer()?;
    if speaker.reader.at(figure.end) != '/' {
        return None;
    }
    let (under, end) = speaker.reader.read_number(figure.end + 1, 1..=6)?;
    let single = speaker.reader.at(end) != '/' && speaker.reader.before(index) != '/';
    // One twelfth of a wage, but resolution 76/11.
    let of_something = spoken_language == SpokenLanguage::En && {
        let of = speaker.reader.skip_spaces_unless_over_two(end);
        of > end && speaker.reader.starts_with_word_ignoring_case_at(of, "of")
    };
    if single && over < under && of_something && (11..=100).contains(&under) {
        numbers::number_words(over, spoken_language, speaker.said);
        numbers::parts(under, over > 1, speaker.said);
    } else if single && over < under && (2..=10).contains(&under) {
        say_fraction(speaker, over, under, spoken_language);
    } else {
        let is_year = figure.digits.len() == 4;
        speaker.say_figure(figure, spoken_language, is_year);
        let next_year = end == figure.end + 3 || under == over + 1;
        let follows = is_year && (1700..2100).contains(&over) && next_year
            || matches!((over, under), (24, 7) | (9, 11) | (50, 50));
        if !follows {
            speaker.say_word_for_language(spoken_language, ["斜杠", "slash", "barre oblique", "barra"]);
        }
        if is_year && follows && under == over + 1 {
            numbers::year(under, spoken_language, speaker.said);
        } else {
            let digits = speaker.reader.substring(figure.end + 1, end);
            numbers::cardinal(&digits, spoken_language, speaker.said);
        }
    }
    Some(end)
}

/// A fraction that is one sign: `¾` is three over four.
pub(super) fn fraction_of(c: char) -> Option<(u64, u64)> {
    const SIGNS: [(char, u64, u64); 18] = [
        ('½', 1, 2),
        ('⅓', 1, 3),
        ('⅔', 2, 3),
        ('¼', 1, 4),
        ('¾', 3, 4),
        ('⅕', 1, 5),
        ('⅖', 2, 5),
        ('⅗', 3, 5),
        ('⅘', 4, 5),
        ('⅙', 1, 6),
        ('⅚', 5, 6),
        ('⅐', 1, 7),
        ('⅛', 1, 8),
        ('⅜', 3, 8),
        ('⅝', 5, 8),
        ('⅞', 7, 8),
        ('⅑', 1, 9),
        ('⅒', 1, 10),
    ];
    SIGNS.iter().find(|(sign, ..)| *sign == c).map(|(_, over, under)| (*over, *under))
}

pub(super) fn say_fraction(
    speaker: &mut LineSpeaker<'_>,
    over: u64,
    under: u64,
    spoken_language: SpokenLanguage,
) {
    if spoken_language == SpokenLanguage::Zh {
        numbers::number_words(under, spoken_language, speaker.said);
        speaker.said.push_han("分之");
        numbers::number_words(over, spoken_language, speaker.said);
        return;
    }
    let name = match (spoken_language, under) {
        (SpokenLanguage::En, 2) => "half",
        (SpokenLanguage::En, 3) => "third",
        (SpokenLanguage::En, 4) => "quarter",
        (SpokenLanguage::En, 5) => "fifth",
        (SpokenLanguage::En, 6) => "sixth",
        (SpokenLanguage::En, 7) => "seventh",
        (SpokenLanguage::En, 8) => "eighth",
        (SpokenLanguage::En, 9) => "ninth",
        (SpokenLanguage::En, _) => "tenth",
        (SpokenLanguage::Fr, 2) => "demi",
        (SpokenLanguage::Fr, 3) => "tiers",
        (SpokenLanguage::Fr, 4) => "quart",
        (SpokenLanguage::Fr, 5) => "cinquième",
        (SpokenLanguage::Fr, 6) => "sixième",
        (SpokenLanguage::Fr, 7) => "septième",
        (SpokenLanguage::Fr, 8) => "huitième",
        (SpokenLanguage::Fr, 9) => "neuvième",
        (SpokenLanguage::Fr, _) => "dixième",
        (_, 2) => "medio",
        (_, 3) => "tercio",
        (_, 4) => "cuarto",
        (_, 5) => "quinto",
        (_, 6) => "sexto",
        (_, 7) => "séptimo",
        (_, 8) => "octavo",
        (_, 9) => "noveno",
        _ => "décimo",
    };
    if over == 1 && spoken_language == SpokenLanguage::Es {
        speaker.said.push_word("un");
    } else {
        numbers::number_words(over, spoken_language, speaker.said);
    }
    let plural = over > 1 && !name.ends_with('s');
    speaker.said.push_word(&format!("{name}{}", if plural { "s" } else { "" }));
}
