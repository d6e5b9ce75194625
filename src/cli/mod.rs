//! The terminal's face of the same core: one command a file.
//!
//! Exit codes: 0 done, 1 what it was given is wrong, 2 it could not run.

mod args;
mod show;
mod wrap;

pub use args::{Request, ShowRequest, parse};
pub use show::{show, show_programme};
pub use wrap::wrap_columns;

use crate::locale::Messages;
use std::io::{self, Write};

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
