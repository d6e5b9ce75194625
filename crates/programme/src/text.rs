//! Text in several languages, and the stated order in which one stands in for another.

use super::clean::{is_control_or_bidi_override, is_line_end_except_lf, remove_control_characters};
use serde::de::{MapAccess, Visitor};
use serde::{Deserialize, Serialize};
use std::borrow::Cow;
use std::fmt;

/// A BCP 47 language tag (RFC 5646), compared without regard to case.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct LangTag(#[cfg_attr(feature = "schema", schemars(with = "String"))] Cow<'static, str>);

/// Tags that nearly all texts have. They cost no memory of their own: a large programme has a tag
/// for each of a million texts.
const USUAL: &[&str] = &[LangTag::UNDETERMINED, "en", "zh-Hans", "fr", "es", "zh", "de"];

impl LangTag {
    /// The tag for text whose language is not stated (RFC 5646, section 4.1).
    pub const UNDETERMINED: &'static str = "und";

    /// A tag in its usual spelling: `zh-hans` becomes `zh-Hans`, `EN` becomes `en`.
    pub fn new(tag: &str) -> Self {
        if let Some(usual) = USUAL.iter().find(|usual| **usual == tag) {
            return Self(Cow::Borrowed(usual));
        }
        let plain: String = tag
            .chars()
            .filter(|c| !(c.is_whitespace() || is_control_or_bidi_override(*c) || is_line_end_except_lf(*c)))
            .collect();
        let spelled: Vec<String> = plain
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
        let spelled = spelled.join("-");
        match USUAL.iter().find(|usual| **usual == spelled) {
            Some(usual) => Self(Cow::Borrowed(usual)),
            None if spelled.is_empty() => Self(Cow::Borrowed(Self::UNDETERMINED)),
            None => Self(Cow::Owned(spelled)),
        }
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
        let tag = Cow::<'de, str>::deserialize(deserializer)?;
        Ok(Self::new(&tag))
    }
}

impl fmt::Display for LangTag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// One text in one or more languages. In files: an object of tag and text, or a bare string
/// where the language is not stated.
///
/// Nearly every text is in one language only, so they stand in a short list in order of their tags.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct LocalizedText(Vec<(LangTag, String)>);

/// A text as it was found for a reader: with its language, and whether another stood in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ResolvedText<'a> {
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
        Self(vec![(LangTag::new(lang), text.into())])
    }

    /// A text whose language is not stated.
    pub fn without_language(text: impl Into<String>) -> Self {
        Self::of(LangTag::UNDETERMINED, text)
    }

    /// Sets the text of one language.
    pub fn set(&mut self, lang: LangTag, text: impl Into<String>) {
        match self.place(&lang) {
            Ok(at) => {
                if let Some((_, before)) = self.0.get_mut(at) {
                    *before = text.into();
                }
            }
            // Most texts stay alone: room for one is enough.
            Err(at) => {
                self.0.reserve_exact(1);
                self.0.insert(at, (lang, text.into()));
            }
        }
    }

    fn place(&self, lang: &LangTag) -> Result<usize, usize> {
        self.0.binary_search_by(|(known, _)| known.cmp(lang))
    }

    /// Puts the text of one language under another tag, unless that one has a text already.
    pub(crate) fn retag(&mut self, from: &LangTag, to: &LangTag) {
        if self.place(to).is_err()
            && let Ok(at) = self.place(from)
        {
            let (_, text) = self.0.remove(at);
            self.set(to.clone(), text);
        }
    }

    /// The text in exactly this language.
    pub fn get(&self, lang: &LangTag) -> Option<&str> {
        self.0.get(self.place(lang).ok()?).map(|(_, text)| text.as_str())
    }

    /// Languages and texts, by tag.
    pub fn iter(&self) -> impl Iterator<Item = (&LangTag, &str)> {
        self.0.iter().map(|(lang, text)| (lang, text.as_str()))
    }

    /// Takes out of the texts what is no text; how many characters went.
    pub fn remove_control_characters(&mut self) -> usize {
        self.0.iter_mut().map(|(_, text)| remove_control_characters(text)).sum()
    }

    /// True when no language holds any text.
    pub fn is_blank(&self) -> bool {
        self.0.iter().all(|(_, text)| text.trim().is_empty())
    }

    /// Finds the text for a reader, in this order: the language asked for; another form of the
    /// same language (`zh` for `zh-Hans`); text of no stated language; English; French; Spanish;
    /// Chinese; whatever comes first. `None` only when there is no text at all.
    pub fn resolve(&self, wanted: &LangTag) -> Option<ResolvedText<'_>> {
        let exact = self.place(wanted).ok().and_then(|at| self.0.get(at));
        if let Some((lang, text)) = exact.filter(|(_, text)| !text.trim().is_empty()) {
            return Some(ResolvedText { text, lang, fell_back: false });
        }
        let same_language = |primary: &str| {
            self.0.iter().find(|(lang, text)| lang.primary() == primary && !text.trim().is_empty())
        };
        if let Some((lang, text)) = same_language(wanted.primary()) {
            return Some(ResolvedText { text, lang, fell_back: false });
        }
        if let Some((lang, text)) = same_language(LangTag::UNDETERMINED) {
            return Some(ResolvedText { text, lang, fell_back: false });
        }
        ["en", "fr", "es", "zh"]
            .into_iter()
            .find_map(same_language)
            .or_else(|| self.0.iter().find(|(_, text)| !text.trim().is_empty()))
            .map(|(lang, text)| ResolvedText { text, lang, fell_back: true })
    }

    /// The text for a reader, or the empty string.
    pub fn text(&self, wanted: &LangTag) -> &str {
        self.resolve(wanted).map_or("", |resolved| resolved.text)
    }
}

impl Serialize for LocalizedText {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(lang, text)| (lang, text)))
    }
}

impl<'de> Deserialize<'de> for LocalizedText {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Texts;
        impl<'de> Visitor<'de> for Texts {
            type Value = LocalizedText;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("a text, or an object of language tags and texts")
            }

            fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<LocalizedText, E> {
                Ok(LocalizedText::without_language(text))
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<LocalizedText, A::Error> {
                let mut texts = LocalizedText::default();
                while let Some((lang, text)) = map.next_entry::<LangTag, String>()? {
                    texts.set(lang, text);
                }
                Ok(texts)
            }
        }
        deserializer.deserialize_any(Texts)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for LocalizedText {
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
