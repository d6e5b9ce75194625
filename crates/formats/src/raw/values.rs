//! Single values of an item: texts in their language, links, fields that may be blank.

use crate::bounds;
use rostrum_programme::{Extra, LangTag, Link, LocalizedText};
use std::collections::HashSet;

/// A value without white space around it; `None` when nothing is left.
pub(crate) fn filled(value: &str) -> Option<String> {
    let value = value.trim();
    (!value.is_empty()).then(|| value.to_owned())
}

/// A text whose language is known; spares the spelling of the tag, which every text would cost.
pub(crate) fn in_language(lang: &LangTag, text: impl Into<String>) -> LocalizedText {
    let mut localized = LocalizedText::default();
    localized.set(lang.clone(), text);
    localized
}

/// Links without repetitions; a title only where one stands.
pub(crate) fn links_of(links: Vec<(String, String)>, lang: &LangTag) -> Vec<Link> {
    let mut seen = HashSet::new();
    links
        .into_iter()
        .filter(|(url, _)| !url.is_empty() && seen.insert(url.clone()))
        .take(bounds::MAX_PARTS_PER_SESSION)
        .map(|(url, title)| Link {
            title: filled(&title).map(|title| in_language(lang, title)),
            url,
            extra: Extra::new(),
        })
        .collect()
}
