//! Any bytes, through the one door.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_formats::read_programme;

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    rostrum_fuzz::hold(&read_programme(data, &rostrum_fuzz::hints()));
});
