//! The words by which a line is read, whatever it heads, by language: `words/<language>/lines.json`.

use super::word_files::{Words, add, of_every_language, read_file};
use serde::Deserialize;
use std::sync::LazyLock;

/// `lines.json`, and its words of all languages in plain form.
#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LineWords {
    /// Words that only hold times and dates together; nothing of a title when they are left over.
    pub small_words: Words,
    /// What stands before the zone of a whole document, in brackets.
    pub before_the_zone_of_all_times: Words,
    /// What a line says that is about all times.
    pub of_all_times: Words,
    /// Words beside the date of a draft.
    pub version: Words,
    /// Small words and names of the document that stand with those.
    pub beside_a_version: Words,
    /// What tells when something is open.
    pub opening_hours: Words,
    /// What stands right before the hours in which something is open: "Registration desk open 8:00–18:00".
    pub open: Words,
}

/// The words of lines.
pub(super) fn line_words() -> &'static LineWords {
    static WORDS: LazyLock<LineWords> = LazyLock::new(|| {
        let files: &[&str] = of_every_language!("lines.json");
        let mut all = LineWords::default();
        for text in files {
            let file: LineWords = read_file(text);
            add(&mut all.small_words, file.small_words);
            add(&mut all.before_the_zone_of_all_times, file.before_the_zone_of_all_times);
            add(&mut all.of_all_times, file.of_all_times);
            add(&mut all.version, file.version);
            add(&mut all.beside_a_version, file.beside_a_version);
            add(&mut all.opening_hours, file.opening_hours);
            add(&mut all.open, file.open);
        }
        all
    });
    &WORDS
}
