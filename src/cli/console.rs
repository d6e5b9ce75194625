//! All that is printed, and the exit codes: 0 done, 1 what it was given is wrong, 2 it could not run.

use rostrum_formats::rostrum_json::json_with_controls_escaped;
use rostrum_locale::Messages;
use rostrum_programme::with_control_characters_replaced;
use std::io::{self, Write};

/// The program did what it was asked.
pub const EXIT_CODE_DONE: u8 = 0;
/// What it was given is wrong.
pub const EXIT_CODE_WRONG_INPUT: u8 = 1;
/// It could not run.
pub const EXIT_CODE_COULD_NOT_RUN: u8 = 2;

/// Prints to standard output: with [`complain`] the one way to the terminal, through which no control character goes.
/// A reader that has gone away (`| head`) is no error.
///
/// # Errors
/// Any other trouble with the output.
pub fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    match out.write_all(with_control_characters_replaced(text).as_bytes()).and_then(|()| out.flush()) {
        Err(error) if error.kind() == io::ErrorKind::BrokenPipe => Ok(()),
        other => other,
    }
}

/// Prints one sentence to standard error; there is nobody to tell when that fails.
pub fn complain(sentence: &str) {
    let _ = writeln!(io::stderr(), "{}", with_control_characters_replaced(sentence));
}

/// Prints a question to standard error, to be answered in the same line.
///
/// # Errors
/// Any trouble with the output.
pub fn print_question(question: &str) -> io::Result<()> {
    let mut err = io::stderr().lock();
    write!(err, "{} ", with_control_characters_replaced(question)).and_then(|()| err.flush())
}

/// Where the lines of the log go: to standard error, with control characters made visible as well.
pub struct LogWriter;

impl Write for LogWriter {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let text = String::from_utf8_lossy(bytes);
        io::stderr().write_all(with_control_characters_replaced(&text).as_bytes())?;
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stderr().flush()
    }
}

/// Says what the parser of the command line says: help and version on standard output, trouble on standard error.
pub fn print_clap_message(error: &clap::Error) -> u8 {
    let said = error.render().to_string();
    if error.use_stderr() {
        complain(said.trim_end());
        return EXIT_CODE_WRONG_INPUT;
    }
    if let Err(error) = print(&said) {
        tracing::debug!(%error, "nobody reads the output");
    }
    EXIT_CODE_DONE
}

/// Prints a text and gives the exit code.
pub fn print_and_return_exit_code(words: &Messages, text: &str) -> u8 {
    match print(text) {
        Ok(()) => EXIT_CODE_DONE,
        Err(error) => {
            complain(&words.say_with("cli-no-output", &[("detail", error.to_string().into())]));
            EXIT_CODE_COULD_NOT_RUN
        }
    }
}

/// Prints a value as JSON and gives the exit code.
pub fn print_json(words: &Messages, value: &serde_json::Value) -> u8 {
    print_and_return_exit_code(words, &json_with_controls_escaped(&format!("{value:#}\n")))
}
