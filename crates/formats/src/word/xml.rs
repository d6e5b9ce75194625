//! Small questions to an element of WordprocessingML.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

/// A part as text: UTF-8 by the format's rules, UTF-16 where its mark says so.
pub(super) fn text_of(bytes: &[u8]) -> String {
    let encoding = encoding_rs::Encoding::for_bom(bytes).map_or(encoding_rs::UTF_8, |(encoding, _)| encoding);
    encoding.decode(bytes).0.into_owned()
}

/// The name of an element without its prefix.
pub(super) fn local(tag: &BytesStart<'_>) -> String {
    tag.local_name().as_ref().to_owned()
}

/// An attribute by its local name.
pub(super) fn attribute(tag: &BytesStart<'_>, name: &str) -> Option<String> {
    tag.attributes().with_checks(false).flatten().take(64).find_map(|attribute| {
        (attribute.key.local_name().as_ref() == name).then(|| attribute.value.to_string())
    })
}

/// Whether an on-off property is on.
pub(super) fn is_on(tag: &BytesStart<'_>) -> bool {
    attribute(tag, "val").is_none_or(|value| !matches!(value.as_str(), "0" | "false" | "off" | "none"))
}

/// The level that an `outlineLvl` gives, from 1.
pub(super) fn outline_level(tag: &BytesStart<'_>) -> Option<u8> {
    let level = attribute(tag, "val").and_then(|level| level.parse::<u8>().ok());
    level.filter(|level| *level < 9).map(|level| level + 1)
}

/// Gives each element that begins, until the end or until the part is damaged.
pub(super) fn each_element(text: &str, mut with: impl FnMut(&BytesStart<'_>)) {
    let mut reader = Reader::from_str(text);
    reader.config_mut().check_end_names = false;
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag) | Event::Empty(tag)) => with(&tag),
            Ok(Event::Eof) | Err(_) => return,
            Ok(_) => {}
        }
    }
}
