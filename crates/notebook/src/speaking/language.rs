//! The language in which a text is spoken.

use rostrum_programme::LangTag;
use rostrum_text::script::is_han;

/// A language whose numbers, dates and abbreviations we can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum SpokenLanguage {
    /// Chinese (Putonghua).
    Zh,
    /// English, as the United Nations bodies write and say it: "one hundred and five", "per cent".
    #[default]
    En,
    /// French, with "soixante-dix" and "quatre-vingt-dix".
    Fr,
    /// Spanish.
    Es,
}

impl SpokenLanguage {
    /// All four.
    pub const ALL: [Self; 4] = [Self::Zh, Self::En, Self::Fr, Self::Es];

    /// The language of a tag; `None` when it is none of the four.
    pub fn of(lang: &LangTag) -> Option<Self> {
        match lang.primary() {
            "zh" => Some(Self::Zh),
            "en" => Some(Self::En),
            "fr" => Some(Self::Fr),
            "es" => Some(Self::Es),
            _ => None,
        }
    }

    /// The language of a tag, or for any other one Chinese or English, by the script that the text
    /// is mostly written in: its numbers are then only nearly right.
    pub fn of_text(lang: &LangTag, text: &str) -> Self {
        Self::of(lang).unwrap_or_else(|| {
            // A Han character says about as much as half a word, and a word has five letters.
            let (mut han, mut letters) = (0_usize, 0_usize);
            for c in text.chars() {
                han += usize::from(is_han(c));
                letters += usize::from(c.is_alphabetic() && !is_han(c));
            }
            if han * 3 > letters { Self::Zh } else { Self::En }
        })
    }

    /// Whether its main unit is the Han character rather than the word.
    pub fn is_han(self) -> bool {
        self == Self::Zh
    }
}
