//! The programme files that a command reads, and what is said of them.

use super::console::complain;
use rostrum_app::read_programme_file_with_hints;
use rostrum_formats::{Parsed, ReadHints};
use rostrum_locale::Messages;
use rostrum_locale::sentences::{read_error_sentence, warning_sentence};
use rostrum_programme::Programme;
use std::path::Path;

/// Reads a file and says on standard error what was unsure, or why nothing could be used.
pub fn read_or_complain(path: &Path, words: &Messages) -> Option<Parsed<Programme>> {
    read_hinted_or_complain(path, ReadHints::default(), words)
}

/// The same, with what another file tells of what this one leaves open.
pub fn read_hinted_or_complain(path: &Path, hints: ReadHints, words: &Messages) -> Option<Parsed<Programme>> {
    match read_programme_file_with_hints(path, hints) {
        Ok(parsed) => {
            for warning in &parsed.warnings {
                complain(&warning_sentence(words, warning));
            }
            Some(parsed)
        }
        Err(error) => {
            complain(&read_error_sentence(words, &path.display().to_string(), &error));
            None
        }
    }
}
