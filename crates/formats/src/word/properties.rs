//! The properties of a Word document: its title, and when it was last changed.

use super::xml::local;
use quick_xml::Reader;
use quick_xml::events::Event;

/// The title, and the year of the last change, or else of the making.
pub(super) fn read_properties(text: &str) -> (Option<String>, Option<i32>) {
    let mut reader = Reader::from_str(text);
    let mut name = String::new();
    let (mut title, mut year) = (None, None);
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => name = local(&tag),
            Ok(Event::Text(words)) => {
                let words = words.xml10_content();
                match name.as_str() {
                    "modified" | "created" if name == "modified" || year.is_none() => {
                        let told = words.get(..4).and_then(|year| year.parse::<i32>().ok());
                        year = told.filter(|year| (1990..=2199).contains(year)).or(year);
                    }
                    "title" => title = Some(words.trim().to_owned()).filter(|title| !title.is_empty()),
                    _ => {}
                }
            }
            Ok(Event::End(_)) => name.clear(),
            Ok(Event::Eof) | Err(_) => return (title, year),
            Ok(_) => {}
        }
    }
}
