//! Outlines in plain text and Markdown; then again with something said of one of their lines.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_formats::outline::{explain_outline, read_outline};

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    match explain_outline(data, &rostrum_fuzz::hints()) {
        Err(error) => rostrum_fuzz::hold(&Err(error)),
        Ok(explained) => {
            rostrum_fuzz::hold(&explained.result);
            if let Some(hints) = rostrum_fuzz::corrected_hints(data, &explained.lines) {
                rostrum_fuzz::hold(&read_outline(data, &hints));
            }
        }
    }
});
