//! The words by which a line is read, whatever it heads, by language: `words/<language>/lines.json`.

use super::word_files::{Words, word_file};

word_file!(
    /// The words of lines in all languages.
    LineWords,
    line_words,
    "lines.json",
    {
        /// Words that only hold times and dates together; nothing of a title when they are left over.
        small_words: Words,
        /// What stands before the zone of a whole document, in brackets.
        before_the_zone_of_all_times: Words,
        /// What a line says that is about all times.
        of_all_times: Words,
        /// Words beside the date of a draft.
        version: Words,
        /// Small words and names of the document that stand with those.
        beside_a_version: Words,
        /// What tells when something is open.
        opening_hours: Words,
        /// What stands right before the hours in which something is open: "Registration desk open 8:00–18:00".
        open: Words,
    }
);
