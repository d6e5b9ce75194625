//! The reading of Markdown: any text as a note, and an edit of it. Two NULs part what stands before the edit, what it
//! takes away and puts there, and what stands behind it.
#![no_main]

use libfuzzer_sys::fuzz_target;
use rostrum_markdown::{
    LineState, PerLineCache, blocks_of, highlight_spans_of, line_states_of, line_words_from, markup_spans_in,
    private_ranges, public_and_private_comments_of, public_text, speakers_in,
    spoken_line_with_commitment_mark_of, tasks_of, text_to_hand_in,
};

fn states(cache: &PerLineCache<LineState>) -> Vec<LineState> {
    cache.values().copied().collect()
}

fn read(text: &str) {
    let states = line_states_of(text);
    assert_eq!(states.len(), text.split('\n').count(), "a state for each line");
    for (line, state) in text.split('\n').zip(states) {
        let spans = highlight_spans_of(line, state);
        assert_eq!(
            spans.iter().map(|span| span.range.len()).sum::<usize>(),
            line.len(),
            "a look for each letter"
        );
        let spoken = spoken_line_with_commitment_mark_of(line, state);
        for at in 0..=spoken.text.len() {
            assert!(spoken.offset_in_source_line(at) <= line.len(), "a spoken letter stands in its line");
        }
        let _ = markup_spans_in(line);
        let _ = line_words_from(line, 0, state, |label| label == "1").segments();
    }
    for range in private_ranges(text) {
        assert!(text.get(range).is_some(), "what is private is a stretch of the text");
    }
    for comment in public_and_private_comments_of(text) {
        assert!(text.get(comment.range).is_some(), "a comment is a stretch of the text");
    }
    let _ = (blocks_of(text), tasks_of(text), speakers_in(text), public_text(text), text_to_hand_in(text));
}

fuzz_target!(init: rostrum_fuzz::begin(), |data: &[u8]| {
    let Ok(text) = std::str::from_utf8(data) else { return };
    let mut parts = text.splitn(4, '\0');
    let mut part = || parts.next().unwrap_or_default();
    let (before, removed, inserted, behind) = (part(), part(), part(), part());
    let old = format!("{before}{removed}{behind}");
    let new = format!("{before}{inserted}{behind}");
    read(&old);
    let mut cache = PerLineCache::default();
    for text in [&old, &new, &old] {
        cache.update_with_states(text, |_, state| state);
        assert_eq!(states(&cache), line_states_of(text), "an edit is read as the whole is");
    }
});
