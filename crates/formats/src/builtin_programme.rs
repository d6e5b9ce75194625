//! The programme that ships inside the binary, so that the first window needs no file.
//!
//! Owns the bytes of `data/ilo-forum-2022.json`. Refuses shortcuts: they go through the same reader
//! and the same validation as any file that a delegate opens.

use super::{ReadResult, rostrum_json::read_rostrum_json};

/// The id of the built-in programme, stable over its revisions and over versions of this program.
pub const BUILTIN_PROGRAMME_ID: &str = "ilo-forum-2022";

/// The file as it is published in `data/`.
pub fn builtin_programme_bytes() -> &'static [u8] {
    include_bytes!("../../../data/ilo-forum-2022.json")
}

/// Reads the built-in programme.
///
/// # Errors
/// None in a released build: `crates/formats/tests/facts` reads it. Those of `read_rostrum_json` otherwise.
pub fn builtin_programme() -> ReadResult {
    read_rostrum_json(builtin_programme_bytes())
}
