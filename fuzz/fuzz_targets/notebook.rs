//! The notes file: what an older or newer version, a merge tool or a broken disk made of it; and
//! any text as a note.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_markdown::blocks_of;
use rostrum_notebook::{Notebook, count_han_and_unicode_words};

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    if let Ok(text) = std::str::from_utf8(data) {
        let _ = (blocks_of(text), count_han_and_unicode_words(text));
    }
    let Ok(notebook) = serde_json::from_slice::<Notebook>(data) else { return };
    let written = serde_json::to_vec(&notebook).expect("every notebook can be written");
    let again: Notebook = serde_json::from_slice(&written).expect("what was written can be read");
    assert_eq!(again, notebook, "writing and reading changes nothing");
});
