//! Real files of others, in a folder beside the checkout; none of them is part of the project.
//!
//! Where the folder is not there, tests that need it say so and pass. `ROSTRUM_SHARED` names it
//! elsewhere; then it must be there. `ROSTRUM_READ_FILES` names a file to which each file that is read adds its
//! name: CI counts them, so that looking in the wrong place does not pass as having read everything.
#![allow(clippy::panic, clippy::print_stderr, reason = "tests say what they pass over")]

use std::fs::OpenOptions;
use std::io::Write;
use std::path::{Path, PathBuf};

/// Where the files of others lie: `ROSTRUM_SHARED`, or the folder `shared` beside the checkout.
pub fn real_files_folder() -> PathBuf {
    named().unwrap_or_else(|| workspace_root().join("../shared"))
}

/// The root of the workspace.
pub fn workspace_root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

fn named() -> Option<PathBuf> {
    std::env::var_os("ROSTRUM_SHARED").filter(|name| !name.is_empty()).map(PathBuf::from)
}

/// The path of a file in the folder, `cases/frab/38c3.xml`; `None` where the folder is not there.
pub fn path(file: &str) -> Option<PathBuf> {
    let path = real_files_folder().join(file);
    if path.exists() {
        note_read(file);
        return Some(path);
    }
    assert!(named().is_none(), "{path:?} is not there");
    eprintln!("{file} is not here");
    None
}

/// The bytes of a file in the folder.
pub fn bytes(file: &str) -> Option<Vec<u8>> {
    path(file).map(|path| std::fs::read(&path).unwrap_or_else(|error| panic!("{path:?}: {error}")))
}

/// Adds the name to the list that CI counts.
fn note_read(file: &str) {
    let Some(list) = std::env::var_os("ROSTRUM_READ_FILES") else { return };
    let line = format!("{file}\n");
    let written = OpenOptions::new()
        .create(true)
        .append(true)
        .open(&list)
        .and_then(|mut list| list.write_all(line.as_bytes()));
    if let Err(error) = written {
        panic!("{}: {error}", list.display());
    }
}
