//! Properties that programs add to a Word document (ECMA-376 part 1, 22.3), by which a file is known again.

use super::package::Package;
use super::xml::{attribute, local};
use crate::ReadError;
use quick_xml::Reader;
use quick_xml::events::Event;
use std::collections::BTreeMap;

/// The most properties that are looked at.
const PROPERTIES: usize = 1_024;
/// The longest value that is kept, in bytes.
const VALUE_BYTES: usize = 64 * 1024;

/// The properties by name; values of other types than text are given as they are spelled.
///
/// # Errors
/// Where the file is no package, or too large. One without such properties gives none.
pub fn word_custom_properties(bytes: &[u8]) -> Result<BTreeMap<String, String>, ReadError> {
    let mut package = Package::open(bytes)?;
    Ok(package.custom_properties().map(|text| properties_in(&text)).unwrap_or_default())
}

/// Reads until the end, or until the part is damaged.
fn properties_in(text: &str) -> BTreeMap<String, String> {
    let mut reader = Reader::from_str(text);
    let mut found: BTreeMap<String, String> = BTreeMap::new();
    let mut inside: Option<String> = None;
    while let Ok(event) = reader.read_event() {
        match event {
            Event::Start(tag) if local(&tag) == "property" => inside = attribute(&tag, "name"),
            Event::End(tag) if tag.local_name().as_ref() == "property" => inside = None,
            Event::Text(words) => {
                let Some(name) = inside.clone().filter(|_| found.len() < PROPERTIES) else { continue };
                let value = found.entry(name).or_default();
                if value.len() + words.len() <= VALUE_BYTES {
                    value.push_str(words.trim());
                }
            }
            Event::Eof => break,
            _ => {}
        }
    }
    found
}
