//! Word documents in, as packages and as running text: what the readers of programmes and of texts that
//! come back share.
//!
//! Bounds the parts that it inflates by the bytes that really come out, not by what the file claims.

mod running;

use super::{Place, ReadError, ReadErrorKind, bounds};
use quick_xml::events::BytesStart;
pub use running::{CellPlace, ListMark, RunningParagraph, RunningRun, RunningText, read_running_text};
use std::io::{Cursor, Read};

/// The largest file that is read, in bytes.
const FILE_BYTES: usize = 64 * 1024 * 1024;
/// The most bytes of text that one part may give, inflated.
pub(super) const PART_BYTES: u64 = 64 * 1024 * 1024;
/// The most bytes of a smaller part: styles, properties.
pub(super) const SMALL_PART_BYTES: u64 = 4 * 1024 * 1024;
/// The most entries that the package may have.
const ENTRIES: usize = 20_000;

/// Elements whose content is no text of the document.
pub(super) const SKIPPED: &[&str] = &[
    "del",
    "moveFrom",
    "drawing",
    "pict",
    "object",
    "AlternateContent",
    "instrText",
    "delText",
    "sectPr",
    "tblPr",
    "tblGrid",
    "sdtPr",
    "txbxContent",
    "rt",
    "fldData",
];

pub(super) fn error(kind: ReadErrorKind) -> ReadError {
    ReadError { place: Place::Whole, kind }
}

/// A part as it was inflated, and why it breaks off where it does.
pub(super) struct Part {
    pub bytes: Vec<u8>,
    pub broken: Option<String>,
}

/// An opened package.
pub(super) struct Package<'b>(zip::ZipArchive<Cursor<&'b [u8]>>);

impl<'b> Package<'b> {
    /// Opens a package.
    ///
    /// # Errors
    /// A file that is too large, has too many entries or is no package.
    pub fn open(bytes: &'b [u8]) -> Result<Self, ReadError> {
        let archive = zip::ZipArchive::new(Cursor::new(bytes))
            .map_err(|broken| error(ReadErrorKind::Syntax(broken.to_string())))?;
        if archive.len() > ENTRIES {
            return Err(error(ReadErrorKind::TooManyParts(ENTRIES)));
        }
        Ok(Self(archive))
    }

    /// A part; `None` when there is none of that name. What came out before any damage is still text.
    ///
    /// # Errors
    /// A part that inflates beyond the limit, or of which nothing could be inflated.
    pub fn part(&mut self, name: &str, limit: u64) -> Result<Option<Part>, ReadError> {
        let Ok(entry) = self.0.by_name(name) else { return Ok(None) };
        let mut bytes = Vec::new();
        let outcome = entry.take(limit + 1).read_to_end(&mut bytes);
        if bytes.len() as u64 > limit {
            return Err(error(ReadErrorKind::TooLarge { size: bytes.len() as u64, limit }));
        }
        match outcome {
            Ok(_) => Ok(Some(Part { bytes, broken: None })),
            Err(broken) if !bytes.is_empty() => Ok(Some(Part { bytes, broken: Some(broken.to_string()) })),
            Err(broken) => Err(error(ReadErrorKind::Syntax(broken.to_string()))),
        }
    }

    /// The body, which every document has.
    ///
    /// # Errors
    /// As [`Self::part`], and when it is missing.
    pub fn body(&mut self) -> Result<Part, ReadError> {
        let body = self.part("word/document.xml", PART_BYTES)?;
        body.ok_or_else(|| error(ReadErrorKind::MissingField("word/document.xml".to_owned())))
    }

    /// A smaller part as text; `None` when it is missing or cannot be read.
    pub fn small(&mut self, name: &str) -> Option<String> {
        self.part(name, SMALL_PART_BYTES).ok().flatten().map(|part| text_of(&part.bytes))
    }
}

/// Refuses a file that is too large to be a document.
///
/// # Errors
/// [`ReadErrorKind::TooLarge`].
pub(super) fn check_size(bytes: &[u8]) -> Result<(), ReadError> {
    bounds::check_size(bytes, FILE_BYTES)
}

/// A part as text: UTF-8 by the format's rules, UTF-16 where its mark says so.
pub(super) fn text_of(bytes: &[u8]) -> String {
    let encoding = encoding_rs::Encoding::for_bom(bytes).map_or(encoding_rs::UTF_8, |(encoding, _)| encoding);
    encoding.decode(bytes).0.into_owned()
}

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

/// The level that a style's name tells: `heading 2`, `Title`.
pub(super) fn heading_of(name: &str) -> Option<u8> {
    if name == "title" {
        return Some(0);
    }
    let level = name.strip_prefix("heading")?.trim();
    level.parse().ok().filter(|level| (1..=9).contains(level))
}
