//! A damaged notes file, read as far as it goes: whatever was put aside stands in it, and what was read can be saved and
//! read again, whole.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_notebook::Notebook;
use rostrum_store::{MAX_VALUES_PUT_ASIDE, read_what_can_be_read};

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    let Some(part) = read_what_can_be_read(data, &"ilo-forum-2022".into()) else { return };
    assert!(!part.put_aside.is_empty(), "a sound notebook has no part");
    assert!(part.put_aside.len() <= MAX_VALUES_PUT_ASIDE);
    let text = String::from_utf8_lossy(data);
    for value in part.put_aside.iter().filter(|value| value.why.ends_reading()) {
        assert!(text.contains(&value.raw), "what ended the reading stands in the file");
    }
    let written = serde_json::to_vec(&part.notebook).expect("every notebook can be written");
    let again: Notebook = serde_json::from_slice(&written).expect("what was written can be read");
    assert_eq!(again, part.notebook, "writing and reading changes nothing");
    assert_eq!(read_what_can_be_read(&written, &"ilo-forum-2022".into()), None, "and it is sound");
});
