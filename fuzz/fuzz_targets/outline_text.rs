//! Outlines in plain text and Markdown.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_formats::outline::read_outline;

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    rostrum_fuzz::hold(&read_outline(data, &rostrum_fuzz::hints()));
});
