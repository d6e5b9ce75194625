//! The body of a Word document, in a package made around it: no checksum stands in the way. Read as a programme, once more with something said of one of
//! its lines, and as a text that comes back from others.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_formats::outline::{explain_docx, read_docx};
use rostrum_formats::word::read_accepted_word_text;
use std::io::{Cursor, Write};
use zip::CompressionMethod;
use zip::write::{SimpleFileOptions, ZipWriter};

/// Up to the first NUL: the body; after it: the styles.
fn package(data: &[u8]) -> zip::result::ZipResult<Vec<u8>> {
    let mut parts = data.splitn(2, |byte| *byte == 0);
    let stored = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for name in ["word/document.xml", "word/styles.xml"] {
        if let Some(part) = parts.next() {
            zip.start_file(name, stored)?;
            zip.write_all(part)?;
        }
    }
    Ok(zip.finish()?.into_inner())
}

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    let package = package(data).expect("a package in memory can be written");
    let _ = read_accepted_word_text(&package);
    match explain_docx(&package, &rostrum_fuzz::hints()) {
        Err(error) => rostrum_fuzz::hold(&Err(error)),
        Ok(explained) => {
            rostrum_fuzz::hold(&explained.result);
            if let Some(hints) = rostrum_fuzz::corrected_hints(data, &explained.lines) {
                rostrum_fuzz::hold(&read_docx(&package, &hints));
            }
        }
    }
});
