//! frab and pentabarf XML.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_formats::frab_xml::read_frab_xml;

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    rostrum_fuzz::hold(&read_frab_xml(data, &rostrum_fuzz::hints()));
});
