//! `rostrum convert`: a programme in, the same programme out in another format.

use super::args::ConvertRequest;
use super::{COULD_NOT_RUN, DONE, WRONG_INPUT, complain, print_and_exit_code, read_or_complain};
use crate::app::{ExportFormat, WriteOptions, save_error_reason, write_programme};
use crate::locale::Messages;
use crate::store::write_atomically;
use chrono::Utc;

/// Reads, writes, and returns the exit code.
pub fn convert(request: &ConvertRequest, words: &Messages) -> u8 {
    let file = request.into.display().to_string();
    let Some(to) = request.to.or_else(|| ExportFormat::of_file(&request.into)) else {
        complain(&words.say_with("cli-convert-which", &[("file", file.into())]));
        return WRONG_INPUT;
    };
    let Some(parsed) = read_or_complain(&request.from, words) else { return WRONG_INPUT };
    let not_written = |detail: String| {
        let args = [("file", file.as_str().into()), ("detail", detail.into())];
        complain(&words.say_with("cli-not-written", &args));
        COULD_NOT_RUN
    };
    let options = WriteOptions { sessions: None, now: Utc::now(), alarm_before_mins: None };
    let bytes = match write_programme(&parsed.value, to, words, &options) {
        Ok(bytes) => bytes,
        Err(detail) => return not_written(detail),
    };
    if request.into.as_os_str() == "-" {
        return print_and_exit_code(words, &String::from_utf8_lossy(&bytes));
    }
    match write_atomically(&request.into, &bytes) {
        Ok(()) => DONE,
        Err(error) => not_written(save_error_reason(words, &error)),
    }
}
