//! A Word document, from its bytes to the tree.

use super::document::{WordBlock, WordDocument, WordReadStop};
use super::package::Package;
use super::properties::read_properties;
use super::styles::Styles;
use super::walk::{Walk, Walked};
use super::xml::text_of;
use crate::panic_guard::run_catching_panics;
use crate::{CancelToken, ReadError};

/// Reads a document, as far as it can be read.
///
/// # Errors
/// A file that is too large or inflates beyond bounds, is no Word document, or from which nothing came out.
pub fn read_word(bytes: &[u8], cancel: &CancelToken) -> Result<WordDocument, ReadError> {
    run_catching_panics(|| {
        let mut package = Package::open(bytes)?;
        let body = package.body()?;
        cancel.check()?;
        let styles = Styles::read(package.small("styles").as_deref(), package.small("numbering").as_deref());
        let mut document = WordDocument::default();
        if let Some(why) = body.broken {
            document.breaks.push(WordReadStop { paragraph: 0, why });
        }
        let walked = Walk::new(&styles, cancel).run(&text_of(&body.bytes))?;
        document.blocks = keep(&mut document, walked);
        for kind in ["footnotes", "endnotes", "comments"] {
            let Some(part) = package.text_part(kind)? else { continue };
            if let Some(why) = part.broken {
                document.breaks.push(WordReadStop { paragraph: 0, why });
            }
            let walked = Walk::new(&styles, cancel).run(&text_of(&part.bytes))?;
            keep(&mut document, walked);
        }
        cancel.check()?;
        if let Some(properties) = package.properties() {
            (document.title, document.year) = read_properties(&properties);
        }
        Ok(document)
    })
}

/// Adds what every part may bring; gives what is left, the blocks.
fn keep(document: &mut WordDocument, mut walked: Walked) -> Vec<WordBlock> {
    document.notes.append(&mut walked.notes);
    document.comments.append(&mut walked.comments);
    document.breaks.extend(walked.breaks);
    walked.blocks
}
