//! schedule.json, both versions.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_formats::schedule_json::read_schedule_json;

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    rostrum_fuzz::hold(&read_schedule_json(data, &rostrum_fuzz::hints()));
});
