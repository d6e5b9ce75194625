//! A line of plain text, read from left to right and said.

use super::language::SpokenLanguage;
use super::reader::{LineChars, is_dash};
use super::said::Said;
use super::speaker::LineSpeaker;
use super::{amounts, dates, money, times, words};
use rostrum_text::script::is_han_kana_or_hangul;

/// Says a line of plain text (no Markdown) in a language.
pub(super) fn speak(plain: &str, spoken_language: SpokenLanguage, said: &mut Said) {
    let reader = LineChars::new(plain);
    let shouts = words::is_shouted(&reader);
    let mut speaker =
        LineSpeaker { reader, spoken_language, said, number_end: None, article_end: None, shouts };
    let mut index = 0;
    while index < speaker.reader.count() {
        // Each step takes at least one character.
        index = speaker.step(index).max(index + 1);
    }
}

impl LineSpeaker<'_> {
    fn step(&mut self, index: usize) -> usize {
        let c = self.reader.at(index);
        self.said.mark_source_offset(self.reader.byte_offset(index));
        if is_han_kana_or_hangul(c) {
            self.said.push_han(c.encode_utf8(&mut [0; 4]));
            return index + 1;
        }
        if c.is_ascii_digit() {
            return self.number(index);
        }
        if let Some(end) = money::money(self, index) {
            return end;
        }
        if c.is_alphabetic() {
            return words::word(self, index);
        }
        if is_dash(c) {
            self.dash(index);
            return index + 1;
        }
        if matches!(c, ':' | '/') {
            self.colon_or_slash(index);
            return index + 1;
        }
        if c == '+' {
            self.plus(index);
            return index + 1;
        }
        if matches!(c, '<' | '>') {
            self.compared(index);
            return index + 1;
        }
        if let Some((over, under)) = amounts::fraction_of(c) {
            if self.number_end == Some(index) {
                self.say_word_for_language(self.spoken_language, ["又", "and", "et", "y"]);
            }
            amounts::say_fraction(self, over, under, self.spoken_language);
            return index + 1;
        }
        if let Some((_, names)) = SIGNS.iter().find(|(sign, _)| *sign == c) {
            self.say_word_for_language(self.spoken_language, *names);
        }
        index + 1
    }

    fn number(&mut self, index: usize) -> usize {
        let spoken_language = self.language_of_number(index);
        let end = dates::date(self, index, spoken_language)
            .or_else(|| times::time(self, index, spoken_language))
            .unwrap_or_else(|| amounts::amount(self, index, spoken_language));
        self.number_end = Some(end);
        end
    }

    /// In a text in Latin script, a number that touches a Han character belongs to a quotation and is
    /// said in Chinese.
    fn language_of_number(&self, index: usize) -> SpokenLanguage {
        let end =
            self.reader.end_of_run_within(index, 40, |c| c.is_ascii_digit() || matches!(c, '.' | ',' | '%'));
        if is_han_kana_or_hangul(self.reader.before(index)) || is_han_kana_or_hangul(self.reader.at(end)) {
            SpokenLanguage::Zh
        } else {
            self.spoken_language
        }
    }

    /// `+5`, `27+1`, `G77+China`; `50+` is fifty and more.
    fn plus(&mut self, index: usize) {
        let (before, next) = (self.reader.before(index), self.reader.at(index + 1));
        if !(before.is_ascii_digit() || before == '%') {
            if next.is_ascii_digit() && !before.is_alphanumeric() {
                self.say_word_for_language(self.spoken_language, ["加", "plus", "plus", "más"]);
            }
        } else if is_han_kana_or_hangul(next) {
            self.say_word_for_language(self.spoken_language, ["多", "plus", "et plus", "y más"]);
        } else if next.is_alphanumeric() {
            self.say_word_for_language(self.spoken_language, ["加", "plus", "plus", "más"]);
        } else {
            self.say_word_for_language(self.spoken_language, ["以上", "plus", "et plus", "y más"]);
        }
    }

    /// `>50%`, `< US$2.15`: said before an amount; an arrow is not.
    fn compared(&mut self, index: usize) {
        let next = self.reader.at(self.reader.skip_spaces_unless_over_two(index + 1));
        let before = self.reader.before(index);
        let is_amount =
            next.is_ascii_digit() || "$€£¥₹".contains(next) || self.reader.starts_with_at(index + 1, "US$");
        if !is_amount || matches!(before, '-' | '=' | '<' | '>') {
            return;
        }
        let names = if self.reader.at(index) == '<' {
            ["小于", "less than", "moins de", "menos de"]
        } else {
            ["大于", "more than", "plus de", "más de"]
        };
        self.say_word_for_language(self.spoken_language, names);
    }

    /// A dash is said between two numbers and before a number; else it is a pause.
    fn dash(&mut self, index: usize) {
        let before = self.reader.before(index);
        let number_end = self.number_end.filter(|end| self.reader.skip_spaces_unless_over_two(*end) == index);
        let second = self.reader.second_number_of_range(number_end.unwrap_or(index));
        // 2月22日—24日, 100万-200万
        let behind_unit = is_han_kana_or_hangul(before) && "年月日时点分号岁万亿元".contains(before);
        if (number_end.is_some() || behind_unit) && (second.is_some() || self.money_behind(index)) {
            self.say_to_between_range_ends(if behind_unit {
                SpokenLanguage::Zh
            } else {
                self.spoken_language
            });
        } else if matches!(self.reader.at(index), '-' | '−')
            && self.reader.at(index + 1).is_ascii_digit()
            && !before.is_alphanumeric()
        {
            self.say_word_for_language(self.spoken_language, ["负", "minus", "moins", "menos"]);
        } else if is_han_kana_or_hangul(before)
            && self.reader.at(index) != '—'
            && self.is_percentage(index + 1)
        {
            self.say_word_for_language(SpokenLanguage::Zh, ["负", "", "", ""]);
        }
    }

    /// `1:3`; `$2.15/day`, `24 h/24`.
    fn colon_or_slash(&mut self, index: usize) {
        let next = self.reader.at(index + 1);
        if self.number_end != Some(index) {
            return;
        }
        if self.reader.at(index) == ':' {
            if next.is_ascii_digit() {
                self.say_word_for_language(self.spoken_language, ["比", "to", "à", "a"]);
            }
        } else if next.is_alphabetic() {
            self.say_word_for_language(self.spoken_language, ["每", "per", "par", "por"]);
        } else if next.is_ascii_digit() {
            self.say_word_for_language(self.spoken_language, ["", "", "sur", ""]);
        }
    }

    fn is_percentage(&self, index: usize) -> bool {
        let end = self.reader.end_of_run_within(index, 40, |c| c.is_ascii_digit() || c == '.');
        end > index && self.reader.at(end) == '%'
    }

    fn money_behind(&self, dash: usize) -> bool {
        matches!(self.reader.at(dash + 1), '$' | '€' | '£' | '¥') && self.reader.at(dash + 2).is_ascii_digit()
    }
}

/// Signs that are said wherever they stand.
const SIGNS: [(char, [&str; 4]); 9] = [
    ('&', ["和", "and", "et", "y"]),
    ('%', ["百分比", "per cent", "pour cent", "por ciento"]),
    ('§', ["节", "section", "paragraphe", "sección"]),
    ('=', ["等于", "equals", "égale", "igual a"]),
    ('≥', ["大于等于", "at least", "au moins", "al menos"]),
    ('≤', ["小于等于", "at most", "au plus", "a lo sumo"]),
    ('≈', ["约", "about", "environ", "aproximadamente"]),
    ('×', ["乘以", "times", "fois", "por"]),
    ('±', ["正负", "plus or minus", "plus ou moins", "más o menos"]),
];
