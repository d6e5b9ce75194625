//! Text in several languages, and the stated order in which one stands in for another.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;
use std::fmt;

/// A BCP 47 language tag (RFC 5646), compared without regard to case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, JsonSchema)]
#[serde(transparent)]
pub struct LangTag(String);

impl LangTag {
    /// The tag for text whose language is not stated (RFC 5646, section 4.1).
    pub const UNDETERMINED: &'static str = "und";

    /// A tag in its usual spelling: `zh-hans` becomes `zh-Hans`, `EN` becomes `en`.
    pub fn new(tag: &str) -> Self {
        let spelled: Vec<String> = tag
            .split(['-', '_'])
            .filter(|part| !part.is_empty())
            .enumerate()
            .map(|(index, part)| match (index, part.len()) {
                (0, _) => part.to_ascii_lowercase(),
                (_, 4) if part.chars().all(|c| c.is_ascii_alphabetic()) => title_case(part),
                (_, 2) => part.to_ascii_uppercase(),
                _ => part.to_ascii_lowercase(),
            })
            .collect();
        if spelled.is_empty() { Self(Self::UNDETERMINED.to_owned()) } else { Self(spelled.join("-")) }
    }

    /// The tag as written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary language subtag: `zh` of `zh-Hans`.
    pub fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Whether the text is written in Han script by default (Chinese).
    pub fn is_chinese(&self) -> bool {
        self.primary() == "zh"
    }
}

fn title_case(part: &str) -> String {
    let mut chars = part.chars();
    chars.next().map_or_else(String::new, |first| {
        first.to_ascii_uppercase().to_string() + &chars.as_str().to_ascii_lowercase()
    })
}

impl From<&str> for LangTag {
    fn from(tag: &str) -> Self {
        Self::new(tag)
    }
}

impl<'de> Deserialize<'de> for LangTag {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Ok(Self::new(&String::deserialize(deserializer)?))
    }
}

impl fmt::Display for LangTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One text in one or more languages. In files: an object of tag and text, or a bare string
/// where the language is not stated.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
#[serde(transparent)]
pub struct LocalizedText(BTreeMap<LangTag, String>);

/// A text as it was found for a reader: with its language, and whether another stood in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Resolved<'a> {
    /// The text itself.
    pub text: &'a str,
    /// The language that it is in.
    pub lang: &'a LangTag,
    /// True when the reader's language was not there and another stands in.
    pub fell_back: bool,
}

impl LocalizedText {
    /// A text in one language.
    pub fn of(lang: &str, text: impl Into<String>) -> Self {
        Self(BTreeMap::from([(LangTag::new(lang), text.into())]))
    }

    /// A text whose language is not stated.
    pub fn plain(text: impl Into<String>) -> Self {
        Self::of(LangTag::UNDETERMINED, text)
    }

    /// Sets the text of one language.
    pub fn set(&mut self, lang: LangTag, text: impl Into<String>) {
        self.0.insert(lang, text.into());
    }

    /// Puts the text of one language under another tag, unless that one has a text already.
    pub fn retag(&mut self, from: &LangTag, to: &LangTag) {
        if !self.0.contains_key(to)
            && let Some(text) = self.0.remove(from)
        {
            self.0.insert(to.clone(), text);
        }
    }

    /// The text in exactly this language.
    pub fn get(&self, lang: &LangTag) -> Option<&str> {
        self.0.get(lang).map(String::as_str)
    }

    /// Languages and texts, by tag.
    pub fn iter(&self) -> impl Iterator<Item = (&LangTag, &str)> {
        self.0.iter().map(|(lang, text)| (lang, text.as_str()))
    }

    /// True when no language holds any text.
    pub fn is_empty(&self) -> bool {
        self.0.values().all(|text| text.trim().is_empty())
    }

    /// Finds the text for a reader, in this order: the language asked for; another form of the
    /// same language (`zh` for `zh-Hans`); text of no stated language; English; French; Spanish;
    /// Chinese; whatever comes first. `None` only when there is no text at all.
    pub fn resolve(&self, wanted: &LangTag) -> Option<Resolved<'_>> {
        let found =
            |lang: &'_ LangTag| self.0.get_key_value(lang).filter(|(_, text)| !text.trim().is_empty());
        if let Some((lang, text)) = found(wanted) {
            return Some(Resolved { text, lang, fell_back: false });
        }
        let same_language = |primary: &str| {
            self.0.iter().find(|(lang, text)| lang.primary() == primary && !text.trim().is_empty())
        };
        if let Some((lang, text)) = same_language(wanted.primary()) {
            return Some(Resolved { text, lang, fell_back: false });
        }
        if let Some((lang, text)) = same_language(LangTag::UNDETERMINED) {
            return Some(Resolved { text, lang, fell_back: false });
        }
        ["en", "fr", "es", "zh"]
            .into_iter()
            .find_map(same_language)
            .or_else(|| self.0.iter().find(|(_, text)| !text.trim().is_empty()))
            .map(|(lang, text)| Resolved { text, lang, fell_back: true })
    }

    /// The text for a reader, or the empty string.
    pub fn text(&self, wanted: &LangTag) -> &str {
        self.resolve(wanted).map_or("", |resolved| resolved.text)
    }
}

impl<'de> Deserialize<'de> for LocalizedText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        #[derive(Deserialize)]
        #[serde(untagged, expecting = "a text, or an object of language tags and texts")]
        enum Form {
            Plain(String),
            Languages(BTreeMap<LangTag, String>),
        }
        Ok(match Form::deserialize(deserializer)? {
            Form::Plain(text) => Self::plain(text),
            Form::Languages(texts) => Self(texts),
        })
    }
}

impl JsonSchema for LocalizedText {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "LocalizedText".into()
    }

    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({
            "description": "A text by BCP 47 language tag, or a bare string where the language is not stated.",
            "anyOf": [
                { "type": "string" },
                { "type": "object", "additionalProperties": { "type": "string" } }
            ]
        })
    }
}
