//! The package that a Word document is: its parts, and by which relationship each is found
//! (ECMA-376 part 2, 9.3).

use super::xml::{attribute, each_element, local, text_of};
use crate::{ReadError, ReadErrorKind, SourceLocation, bounds};
use std::io::{Cursor, Read};

/// The largest file that is read, in bytes.
const FILE_BYTES: usize = 64 * 1024 * 1024;
/// The most bytes of text that one part may give, inflated.
const PART_BYTES: u64 = 64 * 1024 * 1024;
/// The most bytes of a smaller part: styles, properties, relationships.
const SMALL_PART_BYTES: u64 = 4 * 1024 * 1024;
/// The most entries that the package may have.
const ENTRIES: usize = 20_000;
/// The most relationships of a part that are looked at.
const RELATIONSHIPS: usize = 4_096;

pub(super) fn error(kind: ReadErrorKind) -> ReadError {
    ReadError { place: SourceLocation::Whole, kind }
}

/// A part as it was inflated.
pub(super) struct Part {
    pub bytes: Vec<u8>,
    /// Why it breaks off where it does.
    pub broken: Option<String>,
}

/// Where a relationship leads, by its kind: the last word of its type's address.
struct Relationship {
    kind: String,
    target: String,
}

/// An opened package.
pub(super) struct Package<'b> {
    archive: zip::ZipArchive<Cursor<&'b [u8]>>,
    main: String,
    of_main: Vec<Relationship>,
    of_package: Vec<Relationship>,
}

impl<'b> Package<'b> {
    /// Opens a package.
    ///
    /// # Errors
    /// A file that is too large, has too many entries or is no package.
    pub fn open(bytes: &'b [u8]) -> Result<Self, ReadError> {
        bounds::check_size(bytes, FILE_BYTES)?;
        let archive = zip::ZipArchive::new(Cursor::new(bytes))
            .map_err(|broken| error(ReadErrorKind::Syntax(broken.to_string())))?;
        if archive.len() > ENTRIES {
            return Err(error(ReadErrorKind::TooManyParts(ENTRIES)));
        }
        let mut package = Self { archive, main: String::new(), of_main: Vec::new(), of_package: Vec::new() };
        package.of_package = package.relationships("");
        // Word Online names the main part otherwise than Word does: only its relationship tells it.
        let named = target_of(&package.of_package, "officeDocument");
        package.main = named
            .filter(|name| package.archive.index_for_name(name).is_some())
            .unwrap_or_else(|| "word/document.xml".to_owned());
        package.of_main = package.relationships(&package.main.clone());
        Ok(package)
    }

    /// A part; `None` when there is none of that name. What came out before any damage is still text.
    fn part(&mut self, name: &str, limit: u64) -> Result<Option<Part>, ReadError> {
        let Ok(entry) = self.archive.by_name(name) else { return Ok(None) };
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
    /// A part that inflates beyond the limit, of which nothing could be inflated, or that is missing.
    pub fn body(&mut self) -> Result<Part, ReadError> {
        let name = self.main.clone();
        self.part(&name, PART_BYTES)?.ok_or_else(|| error(ReadErrorKind::MissingField(name)))
    }

    /// A part of text that the main part names: `footnotes`, `comments`. `None` when it is missing.
    ///
    /// # Errors
    /// As [`Self::body`], but for one that is missing.
    pub fn text_part(&mut self, kind: &str) -> Result<Option<Part>, ReadError> {
        let name = self.beside_main(kind);
        self.part(&name, PART_BYTES)
    }

    /// A smaller part that the main part names: `styles`, `numbering`. `None` when it is missing or cannot be
    /// read.
    pub fn small(&mut self, kind: &str) -> Option<String> {
        let name = self.beside_main(kind);
        self.small_part(&name)
    }

    /// The properties of the document; `None` as for [`Self::small`].
    pub fn properties(&mut self) -> Option<String> {
        let name = target_of(&self.of_package, "core-properties");
        self.small_part(&name.unwrap_or_else(|| "docProps/core.xml".to_owned()))
    }

    /// The properties that programs have added to the document; `None` as for [`Self::small`].
    pub fn custom_properties(&mut self) -> Option<String> {
        let name = target_of(&self.of_package, "custom-properties");
        self.small_part(&name.unwrap_or_else(|| "docProps/custom.xml".to_owned()))
    }

    fn small_part(&mut self, name: &str) -> Option<String> {
        self.part(name, SMALL_PART_BYTES).ok().flatten().map(|part| text_of(&part.bytes))
    }

    /// The name of a part by its relationship to the main part; by its usual name where none says so.
    fn beside_main(&self, kind: &str) -> String {
        target_of(&self.of_main, kind).unwrap_or_else(|| format!("{}{kind}.xml", folder_of(&self.main)))
    }

    /// The relationships of a part; of the package itself when the name is empty.
    fn relationships(&mut self, of: &str) -> Vec<Relationship> {
        let folder = folder_of(of);
        let file = of.strip_prefix(folder).unwrap_or(of);
        let Some(text) = self.small_part(&format!("{folder}_rels/{file}.rels")) else { return Vec::new() };
        let mut found = Vec::new();
        each_element(&text, |tag| {
            let outside = attribute(tag, "TargetMode").is_some_and(|mode| mode == "External");
            if local(tag) != "Relationship" || outside || found.len() >= RELATIONSHIPS {
                return;
            }
            if let (Some(address), Some(target)) = (attribute(tag, "Type"), attribute(tag, "Target")) {
                let kind = address.rsplit('/').next().unwrap_or_default().to_owned();
                found.push(Relationship { kind, target: resolved(folder, &target) });
            }
        });
        found
    }
}

fn target_of(relationships: &[Relationship], kind: &str) -> Option<String> {
    relationships.iter().find(|one| one.kind == kind).map(|one| one.target.clone())
}

/// The folder of a part, with its slash; empty at the top.
fn folder_of(name: &str) -> &str {
    name.rfind('/').and_then(|slash| name.get(..=slash)).unwrap_or_default()
}

/// The name of the part that a target means, seen from a folder.
fn resolved(folder: &str, target: &str) -> String {
    if let Some(from_top) = target.strip_prefix('/') {
        return from_top.to_owned();
    }
    let mut steps: Vec<&str> = folder.split('/').filter(|step| !step.is_empty()).collect();
    for step in target.split('/') {
        match step {
            "" | "." => {}
            ".." => {
                steps.pop();
            }
            step => steps.push(step),
        }
    }
    steps.join("/")
}
