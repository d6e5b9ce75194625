//! Real files of others, in a folder beside the checkout; none of them is part of the project.
//!
//! Where the folder is not there, tests that need it say so and pass. `ROSTRUM_SHARED` names it
//! elsewhere; then it must be there, which is how CI makes sure that nothing was passed over.
#![allow(dead_code, reason = "not every test needs every part")]
#![allow(clippy::panic, clippy::print_stderr, reason = "tests say what they pass over")]

use std::path::{Path, PathBuf};

/// The path of a file in the folder, `cases/frab/38c3.xml`; `None` where the folder is not there.
pub fn path(file: &str) -> Option<PathBuf> {
    let named = std::env::var_os("ROSTRUM_SHARED").filter(|name| !name.is_empty()).map(PathBuf::from);
    let must_be = named.is_some();
    let folder = named.unwrap_or_else(|| Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared"));
    let path = folder.join(file);
    if path.exists() {
        return Some(path);
    }
    assert!(!must_be, "{path:?} is not there");
    eprintln!("{file} is not here");
    None
}

/// The bytes of a file in the folder.
pub fn bytes(file: &str) -> Option<Vec<u8>> {
    path(file).map(|path| std::fs::read(&path).unwrap_or_else(|error| panic!("{path:?}: {error}")))
}
