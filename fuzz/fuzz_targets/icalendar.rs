//! iCalendar.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_formats::icalendar::read_icalendar;

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    rostrum_fuzz::hold(&read_icalendar(data, &rostrum_fuzz::hints()));
});
