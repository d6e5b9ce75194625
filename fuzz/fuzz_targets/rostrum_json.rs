//! Rostrum's own JSON.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_formats::rostrum_json::read_rostrum_json;

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    rostrum_fuzz::hold(&read_rostrum_json(data));
});
