//! Figures as they are written: groups of three, decimal marks, section numbers.

use super::language::SpokenLanguage;
use super::numbers;
use super::reader::LineChars;
use super::said::Said;
use super::speaker::LineSpeaker;

/// A number as it stands in the text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Figure {
    /// The digits before the mark, without groups.
    pub digits: String,
    /// What follows each mark: one part for a decimal, more for a section number.
    pub parts: Vec<(char, String)>,
    /// Whether its digits are grouped, so that it can be no year.
    pub grouped: bool,
    /// Where it ends.
    pub end: usize,
}

impl Figure {
    /// Its value when it is a whole number without groups.
    pub fn ungrouped_integer(&self) -> Option<u64> {
        if self.grouped || !self.parts.is_empty() { None } else { self.digits.parse().ok() }
    }

    /// Its value when it is bare and has four digits.
    pub(crate) fn four_digits(&self) -> Option<u64> {
        self.ungrouped_integer().filter(|_| self.digits.len() == 4)
    }

    /// Whether it is exactly one.
    pub fn is_one(&self) -> bool {
        self.digits == "1" && self.parts.is_empty()
    }

    /// Says it.
    pub fn say(&self, spoken_language: SpokenLanguage, said: &mut Said) {
        numbers::cardinal(&self.digits, spoken_language, said);
        for (mark, digits) in &self.parts {
            match (spoken_language, mark) {
                (SpokenLanguage::Zh, _) => said.push_han("点"),
                (SpokenLanguage::En, _) | (SpokenLanguage::Fr, '.') => said.push_word("point"),
                (SpokenLanguage::Fr, _) => said.push_word("virgule"),
                (SpokenLanguage::Es, '.') => said.push_word("punto"),
                (SpokenLanguage::Es, _) => said.push_word("coma"),
            }
            numbers::decimals(digits, spoken_language, said);
        }
    }
}

/// Reads the figure that begins here with a digit.
///
/// Groups of three are divided by `,` in Chinese and English, by `.` in Spanish and French, by no-break
/// and thin spaces and apostrophes in all, and by plain spaces: in Chinese and English only where they
/// clearly make one number. A comma before another
/// number of digits is the decimal mark of French and Spanish; a point is one everywhere else, as in
/// Mexico.
pub(super) fn read_figure(reader: &LineChars, index: usize, spoken_language: SpokenLanguage) -> Figure {
    let romance = matches!(spoken_language, SpokenLanguage::Fr | SpokenLanguage::Es);
    let first = reader.digits_end(index);
    let mut digits = reader.substring(index, first);
    let mut end = first;
    let sign = reader.at(first);
    let groups = match sign {
        ',' => !romance || three_digits(reader, first + 4).is_some_and(|_| reader.at(first + 4) == ','),
        '.' => romance || three_digits(reader, first + 4).is_some_and(|_| reader.at(first + 4) == '.'),
        '\u{A0}' | '\u{202F}' | '\u{2009}' | '\'' => true,
        ' ' => romance || is_one_number(reader, index, first),
        _ => false,
    };
    if groups && digits.len() <= 3 && !digits.starts_with('0') {
        while reader.at(end) == sign
            && let Some(group) = three_digits(reader, end)
        {
            digits.push_str(&group);
            end += 4;
        }
    }
    let grouped = end > first;
    let mut parts = Vec::new();
    loop {
        let mark = reader.at(end);
        let is_mark = mark == '.' && sign_allows(sign, '.', grouped) || mark == ',' && romance;
        let digits_end = reader.digits_end(end + 1);
        if !is_mark || digits_end == end + 1 || (mark == ',' && !parts.is_empty()) {
            break;
        }
        parts.push((mark, reader.substring(end + 1, digits_end)));
        end = digits_end;
    }
    Figure { digits, parts, grouped, end }
}

/// The other end of a range that shares its unit with the first: `3.1–5.1%`, `15-24`, `3至5%`.
pub(super) fn second_of(
    reader: &LineChars,
    figure: &Figure,
    spoken_language: SpokenLanguage,
) -> (Option<Figure>, usize) {
    let joined = reader.second_number_of_range(figure.end).or_else(|| {
        let joint =
            matches!(reader.at(figure.end), '至' | '到') && reader.at(figure.end + 1).is_ascii_digit();
        let second = joint.then(|| read_figure(reader, figure.end + 1, spoken_language))?;
        (reader.at(second.end) == '%').then_some(figure.end + 1)
    });
    let second = joined.map(|at| read_figure(reader, at, spoken_language)).filter(|second| {
        // A time or a date is said by itself, and a dash in a number of three parts is no range.
        !matches!(reader.at(second.end), ':' | 'h') && reader.second_number_of_range(second.end).is_none()
    });
    match second {
        Some(second) => {
            let end = second.end;
            (Some(second), end)
        }
        None => (None, figure.end),
    }
}

/// Whether plain spaces divide the groups of one number rather than two numbers: exactly three digits
/// in each, and no other digits beside them.
fn is_one_number(reader: &LineChars, index: usize, first: usize) -> bool {
    let mut end = first;
    while reader.at(end) == ' ' && three_digits(reader, end).is_some() {
        end += 4;
    }
    let goes_on = reader.at(end) == ' ' && reader.at(end + 1).is_ascii_digit();
    let follows = reader.before(index) == ' ' && reader.before(index.saturating_sub(1)).is_ascii_digit();
    end > first && !goes_on && !follows
}

/// A sign that divides groups is no decimal mark behind them.
fn sign_allows(sign: char, mark: char, grouped: bool) -> bool {
    !(grouped && sign == mark)
}

/// The three digits behind a sign, when there are exactly three.
fn three_digits(reader: &LineChars, sign: usize) -> Option<String> {
    let end = reader.digits_end(sign + 1);
    (end == sign + 4).then(|| reader.substring(sign + 1, end))
}

impl LineSpeaker<'_> {
    /// Whether a Spanish noun, or a sign that is said as one, stands behind a number.
    fn is_before_noun(&self, end: usize) -> bool {
        let at = self.reader.skip_spaces_unless_over_two(end);
        let other =
            ["de", "del", "a", "al", "y", "o", "u", "por", "en", "es", "para", "con", "que", "p", "h"];
        let is_word = at > end && self.reader.at(at).is_alphabetic();
        is_word && !other.iter().any(|word| self.reader.starts_with_word_ignoring_case_at(at, word))
            || matches!(self.reader.at(at), '€' | '$' | '£')
    }

    /// Says a figure as a year where it is one, else as a number.
    pub(crate) fn say_figure(&mut self, figure: &Figure, spoken_language: SpokenLanguage, is_year: bool) {
        match figure.four_digits() {
            Some(year) if is_year => numbers::year(year, spoken_language, self.said),
            _ if spoken_language == SpokenLanguage::Es
                && figure.parts.is_empty()
                && self.is_before_noun(figure.end) =>
            {
                numbers::before_noun(&figure.digits, self.said);
            }
            _ => figure.say(spoken_language, self.said),
        }
    }
}
