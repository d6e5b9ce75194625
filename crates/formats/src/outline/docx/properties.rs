//! The properties of a Word document: its title, and when it was last changed.

use crate::outline::document::Document;
use crate::word::local;
use quick_xml::Reader;
use quick_xml::events::Event;

pub(super) fn read_properties(text: &str, document: &mut Document) {
    let mut reader = Reader::from_str(text);
    let mut name = String::new();
    loop {
        match reader.read_event() {
            Ok(Event::Start(tag)) => name = local(&tag),
            Ok(Event::Text(words)) => {
                let words = words.xml10_content();
                match name.as_str() {
                    "modified" | "created" => {
                        let year = words.get(..4).and_then(|year| year.parse().ok());
                        if name == "modified" || document.year.is_none() {
                            document.year =
                                year.filter(|year| (1990..=2199).contains(year)).or(document.year);
                        }
                    }
                    "title" => {
                        document.title = Some(words.trim().to_owned()).filter(|title| !title.is_empty());
                    }
                    _ => {}
                }
            }
            Ok(Event::End(_)) => name.clear(),
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
}
