//! What the styles and the lists of a Word document say of its paragraphs.

use super::document::WordListFormat;
use super::xml::{attribute, each_element, is_on, local, outline_level};
use std::collections::HashMap;

/// What a paragraph style says.
#[derive(Debug, Clone, Default)]
pub(super) struct Style {
    pub heading: Option<u8>,
    pub list: Option<WordListFormat>,
    /// Whether its paragraphs are items of a list, also where the kind of list is not known.
    pub listed: bool,
    pub bold: bool,
}

/// The styles by id, and which lists are numbered, by the id that paragraphs name.
#[derive(Debug, Default)]
pub(super) struct Styles {
    styles: HashMap<String, Style>,
    lists: HashMap<String, bool>,
}

impl Styles {
    /// Reads the parts `styles` and `numbering`.
    pub(super) fn read(styles: Option<&str>, numbering: Option<&str>) -> Self {
        Self {
            styles: styles.map(read_styles).unwrap_or_default(),
            lists: numbering.map(read_lists).unwrap_or_default(),
        }
    }

    /// A style. Without its definition it still tells by its id: `Heading2`.
    pub(super) fn style(&self, id: &str) -> Style {
        self.styles
            .get(id)
            .cloned()
            .unwrap_or_else(|| Style { heading: heading_of(&id.to_lowercase()), ..Style::default() })
    }

    /// Whether a list is numbered; `None` for one that is not defined.
    pub(super) fn is_numbered(&self, list: &str) -> Option<bool> {
        self.lists.get(list).copied()
    }
}

/// The level that a style's name tells: `heading 2`, `Title`.
fn heading_of(name: &str) -> Option<u8> {
    if name == "title" {
        return Some(0);
    }
    let level = name.strip_prefix("heading")?.trim();
    level.parse().ok().filter(|level| (1..=9).contains(level))
}

fn read_styles(text: &str) -> HashMap<String, Style> {
    let mut styles: HashMap<String, Style> = HashMap::new();
    let mut id = String::new();
    each_element(text, |tag| match local(tag).as_str() {
        "style" => id = attribute(tag, "styleId").unwrap_or_default(),
        "name" => {
            let name = attribute(tag, "val").unwrap_or_default().to_lowercase();
            let style = styles.entry(id.clone()).or_default();
            style.heading = heading_of(&name);
            let numbered = name.starts_with("list number");
            style.listed = numbered || name.starts_with("list bullet");
            if style.listed {
                let level = name.chars().last().and_then(|c| c.to_digit(10)).unwrap_or(1);
                let level = u8::try_from(level.saturating_sub(1)).unwrap_or(0);
                style.list = Some(WordListFormat { level, numbered });
            }
        }
        "outlineLvl" => {
            if let Some(level) = outline_level(tag) {
                styles.entry(id.clone()).or_default().heading = Some(level);
            }
        }
        "numPr" => styles.entry(id.clone()).or_default().listed = true,
        "b" => styles.entry(id.clone()).or_default().bold = is_on(tag),
        _ => {}
    });
    styles
}

fn read_lists(text: &str) -> HashMap<String, bool> {
    let mut abstracts: HashMap<String, bool> = HashMap::new();
    let mut lists: HashMap<String, bool> = HashMap::new();
    let (mut whole, mut list) = (String::new(), String::new());
    each_element(text, |tag| match local(tag).as_str() {
        "abstractNum" => whole = attribute(tag, "abstractNumId").unwrap_or_default(),
        "numFmt" => {
            let bullet =
                attribute(tag, "val").is_some_and(|format| matches!(format.as_str(), "bullet" | "none"));
            // The first level decides.
            abstracts.entry(whole.clone()).or_insert(!bullet);
        }
        "num" => list = attribute(tag, "numId").unwrap_or_default(),
        "abstractNumId" => {
            let of = attribute(tag, "val").unwrap_or_default();
            lists.insert(list.clone(), abstracts.get(&of).copied().unwrap_or(true));
        }
        _ => {}
    });
    lists
}
