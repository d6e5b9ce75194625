//! The terminal's face of the same core: one command a file.
//!
//! Exit codes: 0 done, 1 what it was given is wrong, 2 it could not run.

mod args;
mod check;
mod convert;
mod diff;
mod output;
mod report;
mod show;
mod wrap;

pub use args::{
    CheckRequest, ConvertRequest, DiffRequest, NotParsed, ReportRequest, Request, ShowRequest, command_names,
    parse,
};
pub use check::check;
pub use convert::convert;
pub use diff::diff;
pub use report::report;
pub use show::{show, show_programme};
pub use wrap::wrap_columns;

use crate::app::read_programme_with;
use crate::formats::{Parsed, ReadHints};
use crate::locale::Messages;
use crate::locale::sentences::{read_error_sentence, warning_sentence};
use crate::programme::Programme;
use std::io::{self, Write};
use std::path::Path;

/// The program did what it was asked.
pub const DONE: u8 = 0;
/// What it was given is wrong.
pub const WRONG_INPUT: u8 = 1;
/// It could not run.
pub const COULD_NOT_RUN: u8 = 2;

/// Prints to standard output. A reader that has gone away (`| head`) is no error.
///
/// # Errors
/// Any other trouble with the output.
pub fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(text.as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Prints one sentence to standard error; there is nobody to tell when that fails.
pub fn complain(sentence: &str) {
    let _ = writeln!(io::stderr(), "{sentence}");
}

/// Prints a text and gives the exit code.
pub fn print_and_exit_code(words: &Messages, text: &str) -> u8 {
    match print(text) {
        Ok(()) => DONE,
        Err(error) => {
            complain(&words.say_with("cli-no-output", &[("detail", error.to_string().into())]));
            COULD_NOT_RUN
        }
    }
}

/// Reads a file and says on standard error what was unsure, or why nothing could be used.
fn read_or_complain(path: &Path, words: &Messages) -> Option<Parsed<Programme>> {
    read_hinted_or_complain(path, ReadHints::default(), words)
}

/// The same, with what another file tells of what this one leaves open.
fn read_hinted_or_complain(path: &Path, hints: ReadHints, words: &Messages) -> Option<Parsed<Programme>> {
    match read_programme_with(path, hints) {
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

/// Prints a value as JSON and gives the exit code.
fn print_json(words: &Messages, value: &serde_json::Value) -> u8 {
    print_and_exit_code(words, &format!("{value:#}\n"))
}
