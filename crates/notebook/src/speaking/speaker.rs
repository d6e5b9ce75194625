//! Where the reading of a line stands, and how words of each language are said there.

use super::language::SpokenLanguage;
use super::reader::LineChars;
use super::said::Said;

/// Reads on through a line.
pub(super) struct LineSpeaker<'a> {
    pub reader: LineChars,
    /// The language of the text.
    pub spoken_language: SpokenLanguage,
    pub said: &'a mut Said,
    /// Where the last number ended, with its unit.
    pub number_end: Option<usize>,
    /// Where the last "the" ended.
    pub article_end: Option<usize>,
    /// Whether the line is in capitals throughout, so that capitals mean nothing.
    pub shouts: bool,
}

impl LineSpeaker<'_> {
    /// Between the ends of a range.
    pub fn say_to_between_range_ends(&mut self, spoken_language: SpokenLanguage) {
        self.say_word_for_language(spoken_language, ["至", "to", "à", "a"]);
    }

    /// Something that each language has its words for: Chinese, English, French, Spanish.
    pub fn say_word_for_language(&mut self, spoken_language: SpokenLanguage, names: [&str; 4]) {
        let [zh, en, fr, es] = names;
        match spoken_language {
            SpokenLanguage::Zh => self.said.push_han(zh),
            SpokenLanguage::En => self.said.push_words(en),
            SpokenLanguage::Fr => self.said.push_words(fr),
            SpokenLanguage::Es => self.said.push_words(es),
        }
    }
}
