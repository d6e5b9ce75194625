//! PDF.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_formats::outline::read_pdf;

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    rostrum_fuzz::hold(&read_pdf(data, &rostrum_fuzz::hints()));
});
