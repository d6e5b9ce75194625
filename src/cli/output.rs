//! Where a command writes to: never over a file unasked, never over what is no file, never over what it reads.

use super::{COULD_NOT_RUN, DONE, WRONG_INPUT, ask, complain, print_and_exit_code};
use rostrum_app::save_error_reason;
use rostrum_locale::Messages;
use rostrum_store::{Folders, SaveError, is_same_file, leads_into, never_replaced, write_copy};
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

/// A refusal: its message, and what stands there, for the messages that tell.
struct Refusal {
    key: &'static str,
    sort: &'static str,
}

impl Output<'_> {
    /// Writes and returns the exit code.
    pub(super) fn write(&self, bytes: &[u8], words: &Messages) -> u8 {
        if self.path.as_os_str() == "-" {
            return print_and_exit_code(words, &String::from_utf8_lossy(bytes));
        }
        if let Some(Refusal { key, sort }) = self.refusal() {
            complain(&words.say_with(key, &[("file", self.name().into()), ("sort", sort.into())]));
            return WRONG_INPUT;
        }
        match write_copy(self.path, bytes, self.force) {
            Err(SaveError::AlreadyThere) => match self.may_replace(words) {
                true => self.written(write_copy(self.path, bytes, true), words),
                false => WRONG_INPUT,
            },
            outcome => self.written(outcome, words),
        }
    }

    fn written(&self, outcome: Result<(), SaveError>, words: &Messages) -> u8 {
        match outcome {
            Ok(()) => DONE,
            Err(error) => self.not_written(&save_error_reason(words, &error), words),
        }
    }

    /// Says why it was not written; gives the exit code.
    pub(super) fn not_written(&self, detail: &str, words: &Messages) -> u8 {
        complain(
            &words.say_with("cli-not-written", &[("file", self.name().into()), ("detail", detail.into())]),
        );
        COULD_NOT_RUN
    }

    fn name(&self) -> String {
        self.path.display().to_string()
    }

    /// Why nothing may ever be written there, whatever the user says.
    fn refusal(&self) -> Option<Refusal> {
        if let Some(sort) = never_replaced(self.path) {
            return Some(Refusal { key: "cli-out-no-file", sort: sort.as_str() });
        }
        if self.inputs.iter().any(|input| is_same_file(self.path, input)) {
            return Some(Refusal { key: "cli-out-is-input", sort: "" });
        }
        let folders = Folders::resolve(self.data_dir.clone());
        let among_notes = folders.is_some_and(|folders| leads_into(self.path, &folders.notebooks_folder()));
        among_notes.then_some(Refusal { key: "cli-out-among-notes", sort: "" })
    }

    /// Asks at a terminal whether the file may be replaced; elsewhere says how that is asked for.
    fn may_replace(&self, words: &Messages) -> bool {
        let file = [("file", self.name().into())];
        if !(io::stdin().is_terminal() && io::stderr().is_terminal()) {
            complain(&words.say_with("cli-out-exists", &file));
            return false;
        }
        // A question that cannot be shown is answered by nobody: then nothing is replaced.
        let asked = ask(&words.say_with("cli-out-question", &file));
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
