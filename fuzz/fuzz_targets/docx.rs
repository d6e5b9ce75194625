//! Word documents, from the package on.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_formats::outline::read_docx;

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    rostrum_fuzz::hold(&read_docx(data, &rostrum_fuzz::hints()));
});
