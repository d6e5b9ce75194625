//! `rostrum convert`: a programme in, the same programme out in another format.

use super::args::ConvertRequest;
use super::console::{EXIT_CODE_WRONG_INPUT, complain};
use super::input::{read_corrections_or_complain, read_hinted_or_complain};
use super::output::Output;
use rostrum_app::{ProgrammeExportFormat, ProgrammeWriteOptions, write_programme};
use rostrum_locale::Messages;
use rostrum_store::utc_now;

/// Reads, writes, and returns the exit code.
pub fn convert(request: &ConvertRequest, words: &Messages) -> u8 {
    let Some(to) = request.to.or_else(|| ProgrammeExportFormat::from_extension(&request.into)) else {
        let file = request.into.display().to_string();
        complain(&words.say_with("cli-convert-which", &[("file", file.into())]));
        return EXIT_CODE_WRONG_INPUT;
    };
    let Some(hints) = read_corrections_or_complain(request.corrections.as_deref(), words) else {
        return EXIT_CODE_WRONG_INPUT;
    };
    let Some(parsed) = read_hinted_or_complain(&request.from, hints, words) else {
        return EXIT_CODE_WRONG_INPUT;
    };
    let output = Output {
        path: &request.into,
        force: request.force,
        inputs: vec![&request.from],
        data_dir: request.data_dir.clone(),
    };
    let options = ProgrammeWriteOptions { sessions: None, now: utc_now(), alarm_before_mins: None };
    match write_programme(&parsed.value, to, words, &options) {
        Ok(bytes) => output.write(&bytes, words),
        Err(detail) => output.not_written(&detail, words),
    }
}
