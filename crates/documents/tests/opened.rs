//! A Word document opened without any code of the project: zip and XML alone.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};
use std::collections::BTreeMap;
use std::io::{Cursor, Read};

/// A paragraph as it stands in the file.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Line {
    /// The id of its style.
    pub style: String,
    /// Its text.
    pub text: String,
    /// Its bold text.
    pub bold: String,
    /// Whether it is numbered, and in which list.
    pub list: Option<String>,
    /// Whether it stands in a frame in the margin.
    pub framed: bool,
    /// Whether it begins a page.
    pub new_page: bool,
}

/// The parts of a document.
pub struct Opened {
    /// Every part, by name.
    pub parts: BTreeMap<String, String>,
    /// The paragraphs of the body.
    pub lines: Vec<Line>,
    /// The paragraphs of the notes.
    pub notes: Vec<Line>,
}

impl Opened {
    /// Opens a document; every part must be well-formed XML.
    pub fn of(bytes: &[u8]) -> Self {
        let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
        let mut parts = BTreeMap::new();
        for index in 0..archive.len() {
            let mut entry = archive.by_index(index).unwrap();
            if entry.is_dir() {
                continue;
            }
            let mut text = String::new();
            entry.read_to_string(&mut text).unwrap();
            parts.insert(entry.name().to_owned(), text);
        }
        for (name, part) in &parts {
            let mut reader = Reader::from_str(part);
            loop {
                match reader.read_event() {
                    Ok(Event::Eof) => break,
                    Ok(_) => {}
                    Err(broken) => panic!("{name} is broken: {broken}"),
                }
            }
        }
        let lines = lines_of(&parts["word/document.xml"]);
        let notes = lines_of(&parts["word/footnotes.xml"]);
        Self { parts, lines, notes }
    }

    /// The texts of the paragraphs of a style.
    pub fn styled(&self, style: &str) -> Vec<&str> {
        self.lines.iter().filter(|line| line.style == style).map(|line| line.text.as_str()).collect()
    }

    /// The texts of all paragraphs that are not in the margin.
    pub fn texts(&self) -> Vec<&str> {
        self.lines.iter().filter(|line| !line.framed).map(|line| line.text.as_str()).collect()
    }
}

fn value(tag: &BytesStart<'_>) -> String {
    tag.attributes()
        .flatten()
        .find(|attribute| attribute.key.local_name().as_ref() == "val")
        .map(|attribute| attribute.value.to_string())
        .unwrap_or_default()
}

fn lines_of(part: &str) -> Vec<Line> {
    let mut lines: Vec<Line> = Vec::new();
    let mut reader = Reader::from_str(part);
    let (mut in_text, mut bold) = (false, false);
    loop {
        let event = reader.read_event().unwrap();
        match &event {
            Event::Eof => return lines,
            Event::Start(tag) | Event::Empty(tag) => {
                let line = lines.last_mut();
                match (tag.local_name().as_ref(), line) {
                    ("p", _) => lines.push(Line::default()),
                    ("pStyle", Some(line)) => line.style = value(tag),
                    ("numId", Some(line)) => line.list = Some(value(tag)),
                    ("framePr", Some(line)) => line.framed = true,
                    ("pageBreakBefore", Some(line)) => line.new_page = true,
                    ("r", _) => bold = false,
                    ("b", _) => bold = true,
                    ("tab", Some(line)) => line.text.push('\t'),
                    ("br", Some(line)) => line.text.push('\n'),
                    ("t", _) => in_text = matches!(event, Event::Start(_)),
                    _ => {}
                }
            }
            Event::End(tag) if tag.local_name().as_ref() == "t" => in_text = false,
            Event::Text(words) if in_text => push(&mut lines, &words.xml10_content(), bold),
            Event::GeneralRef(reference) if in_text => {
                let name: &str = reference;
                let c = match name {
                    "amp" => "&",
                    "lt" => "<",
                    "gt" => ">",
                    "quot" => "\"",
                    "apos" => "'",
                    other => panic!("&{other};"),
                };
                push(&mut lines, c, bold);
            }
            _ => {}
        }
    }
}

fn push(lines: &mut [Line], text: &str, bold: bool) {
    let line = lines.last_mut().unwrap();
    line.text.push_str(text);
    if bold {
        line.bold.push_str(text);
    }
}
