//! The four languages of the interface. Refuses guessing: an unknown tag is `None`.

use icu::locale::{Locale, locale};
use rostrum_programme::LangTag;
use serde::{Deserialize, Serialize};
use std::fmt;

/// A language of the interface.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Default, Serialize, Deserialize)]
pub enum Language {
    /// Chinese in simplified characters.
    #[serde(rename = "zh-Hans")]
    ZhHans,
    /// English, spelled as the ILO does.
    #[default]
    #[serde(rename = "en")]
    En,
    /// French.
    #[serde(rename = "fr")]
    Fr,
    /// Spanish.
    #[serde(rename = "es")]
    Es,
}

impl Language {
    /// All four, in the order in which they are offered.
    pub const ALL: [Self; 4] = [Self::ZhHans, Self::En, Self::Fr, Self::Es];

    /// The BCP 47 tag, for choosing among the texts of a programme.
    pub fn tag(self) -> LangTag {
        LangTag::new(self.code())
    }

    /// The BCP 47 tag as text: `zh-Hans`, `en`, `fr`, `es`.
    pub fn code(self) -> &'static str {
        match self {
            Self::ZhHans => "zh-Hans",
            Self::En => "en",
            Self::Fr => "fr",
            Self::Es => "es",
        }
    }

    /// What the language calls itself; the same in every interface language.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::ZhHans => "中文",
            Self::En => "English",
            Self::Fr => "Français",
            Self::Es => "Español",
        }
    }

    /// The language of a BCP 47 tag or a POSIX locale name (`zh_CN.UTF-8`, `en-GB`, `fr_FR@euro`).
    /// Any Chinese is read as simplified: it is the only Chinese there is. `C`, `POSIX` and
    /// languages that the interface does not speak give `None`.
    pub fn from_tag_or_locale_name(tag: &str) -> Option<Self> {
        let primary = tag.trim().split(['-', '_', '.', '@']).next()?;
        match primary.to_ascii_lowercase().as_str() {
            "zh" => Some(Self::ZhHans),
            "en" => Some(Self::En),
            "fr" => Some(Self::Fr),
            "es" => Some(Self::Es),
            _ => None,
        }
    }

    /// Whether it is written in Han characters.
    pub fn is_han(self) -> bool {
        self == Self::ZhHans
    }

    /// The locale whose CLDR data is used. English is British, as the ILO writes it.
    pub(super) fn locale(self) -> Locale {
        match self {
            Self::ZhHans => locale!("zh-Hans"),
            Self::En => locale!("en-GB"),
            Self::Fr => locale!("fr"),
            Self::Es => locale!("es"),
        }
    }
}

impl fmt::Display for Language {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}
