//! Where a command writes to: never over a file unasked, never over what is no file, never over what it reads.

use super::console::{
    EXIT_CODE_COULD_NOT_RUN, EXIT_CODE_DONE, EXIT_CODE_WRONG_INPUT, complain, print_and_return_exit_code,
    print_question,
};
use rostrum_app::save_error_reason;
use rostrum_locale::Messages;
use rostrum_store::{Folders, ProtectedFiles, SaveError, write_to_chosen_path};
use std::io::{self, BufRead, IsTerminal};
use std::path::{Path, PathBuf};

/// What a command was told to write to.
pub(super) struct Output<'a> {
    /// The file; `-` is the terminal.
    pub(super) path: &'a Path,
    /// A file that stands there may be replaced.
    pub(super) force: bool,
    /// What the command reads: never replaced, by whatever name.
    pub(super) inputs: Vec<&'a Path>,
    /// Where the user's own files are.
    pub(super) data_dir: Option<PathBuf>,
}

impl Output<'_> {
    /// Writes and returns the exit code.
    pub(super) fn write(&self, bytes: &[u8], words: &Messages) -> u8 {
        if self.path.as_os_str() == "-" {
            return print_and_return_exit_code(words, &String::from_utf8_lossy(bytes));
        }
        if let Err(refusal) = self.protected_files().check_writable(self.path) {
            complain(&self.refused(&refusal, words));
            return EXIT_CODE_WRONG_INPUT;
        }
        match write_to_chosen_path(self.path, bytes, self.force) {
            Err(SaveError::AlreadyThere) => match self.may_replace(words) {
                true => self.written(write_to_chosen_path(self.path, bytes, true), words),
                false => EXIT_CODE_WRONG_INPUT,
            },
            outcome => self.written(outcome, words),
        }
    }

    fn written(&self, outcome: Result<(), SaveError>, words: &Messages) -> u8 {
        match outcome {
            Ok(()) => EXIT_CODE_DONE,
            Err(error) => self.not_written(&save_error_reason(words, &error), words),
        }
    }

    /// Says why it was not written; gives the exit code.
    pub(super) fn not_written(&self, detail: &str, words: &Messages) -> u8 {
        complain(
            &words.say_with("cli-not-written", &[("file", self.name().into()), ("detail", detail.into())]),
        );
        EXIT_CODE_COULD_NOT_RUN
    }

    fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// Where nothing may ever be written, whatever the user says.
    fn protected_files(&self) -> ProtectedFiles {
        ProtectedFiles {
            folders: Folders::resolve(self.data_dir.clone()),
            inputs: self.inputs.iter().map(|&input| input.to_owned()).collect(),
        }
    }

    /// Why it may not. Two sentences speak of `--force`, which the window has not.
    fn refused(&self, refusal: &SaveError, words: &Messages) -> String {
        let file = ("file", self.name().into());
        match refusal {
            SaveError::NotAFile { sort, .. } => {
                words.say_with("cli-out-no-file", &[file, ("sort", sort.as_str().into())]).into_owned()
            }
            SaveError::IsInput { .. } => words.say_with("cli-out-is-input", &[file]).into_owned(),
            other => save_error_reason(words, other),
        }
    }

    /// Asks at a terminal whether the file may be replaced; elsewhere says how that is asked for.
    fn may_replace(&self, words: &Messages) -> bool {
        let file = [("file", self.name().into())];
        if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
            complain(&words.say_with("cli-out-exists", &file));
            return false;
        }
        // A question that cannot be shown is answered by nobody: then nothing is replaced.
        let asked = print_question(&words.say_with("cli-out-question", &file));
        let mut answer = String::new();
        let said_yes = asked.is_ok()
            && io::stdin().lock().read_line(&mut answer).is_ok()
            && is_yes(&answer, &words.say("cli-answers-yes"));
        if !said_yes {
            complain(&words.say_with("cli-out-kept", &file));
        }
        said_yes
    }
}

/// Whether an answer is one of these words, or the English one that every terminal knows.
fn is_yes(answer: &str, words: &str) -> bool {
    let answer = answer.trim().to_lowercase();
    words.split_whitespace().chain(["y", "yes"]).any(|word| word == answer)
}
