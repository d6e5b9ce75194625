//! Chooses between the window and the terminal.

use crate::cli::{self, NotParsed, Request, ShowRequest};
use rostrum_app::{CannotStart, StartOptions, detect_system_language, detect_system_zone, load_startup_data};
use rostrum_locale::sentences::read_error_sentence;
use rostrum_locale::{Language, Messages};
use std::path::Path;
use std::process::ExitCode;
use std::time::Instant;

/// Set by the program with a console for the one without: what is said at the start is shown in a box.
pub(crate) const NO_CONSOLE_VARIABLE: &str = "ROSTRUM_NO_CONSOLE";

/// Reads the command line and does what it asks for; the window is opened by `window`.
pub fn run(window: fn(&StartOptions, Instant) -> u8) -> ExitCode {
    let started = Instant::now();
    tracing_subscriber::fmt()
        .with_env_filter(tracing_subscriber::EnvFilter::from_default_env())
        .with_writer(|| cli::LogWriter)
        .init();
    ExitCode::from(match cli::parse(cli::arguments(), detect_system_language()) {
        Ok(Request::Show(request)) => show(&request),
        Ok(Request::Check(request)) => cli::check(&request, words_in(request.language)),
        Ok(Request::Find(request)) => cli::find(&request, words_in(request.language)),
        Ok(Request::Diff(request)) => cli::diff(&request, words_in(request.language)),
        Ok(Request::Report(request)) => cli::report(&request, words_in(request.language)),
        Ok(Request::Convert(request)) => cli::convert(&request, words_in(request.language)),
        Ok(Request::Window(options)) => match unknown_word(&options) {
            Some(said) => {
                tell(&said);
                cli::EXIT_CODE_WRONG_INPUT
            }
            None => window(&options, started),
        },
        Err(NotParsed::Wrong(said)) => {
            tell(&said);
            cli::EXIT_CODE_WRONG_INPUT
        }
        Err(NotParsed::Clap(error)) => cli::print_clap_message(&error),
    })
}

/// A bare word that is no file was meant as a command: `rostrum shwo`. What has a dot or a slash was meant as a file.
fn unknown_word(options: &StartOptions) -> Option<String> {
    let word = options.open.as_ref()?.to_str()?;
    if word.contains(['.', '/', '\\']) || Path::new(word).exists() {
        return None;
    }
    let words = words_for(options);
    let values = [("word", word.into()), ("commands", cli::command_names(words).into())];
    Some(words.say_with("cli-no-such-word", &values).into_owned())
}

fn words_for(options: &StartOptions) -> &'static Messages {
    words_in(options.language)
}

/// Words in the language that was given, or the system's.
fn words_in(language: Option<Language>) -> &'static Messages {
    Messages::of(language.or_else(detect_system_language).unwrap_or_default())
}

fn show(request: &ShowRequest) -> u8 {
    cli::show(request, words_in(request.language), request.zone.unwrap_or_else(detect_system_zone))
}

fn cannot_start(options: &StartOptions, error: &CannotStart) -> u8 {
    let words = words_for(options);
    match error {
        CannotStart::Programme(name, error) => {
            tell(&read_error_sentence(words, name, error));
            cli::EXIT_CODE_WRONG_INPUT
        }
        CannotStart::NoHome => {
            tell(&words.say("cli-no-home"));
            cli::EXIT_CODE_COULD_NOT_RUN
        }
    }
}

/// Says one sentence on standard error, and in a box where nobody would read that.
fn tell(sentence: &str) {
    cli::complain(sentence);
    #[cfg(feature = "gui")]
    crate::ui::show_message_box_if_unseen(sentence);
}

/// Without a display the programme is shown in the terminal instead.
fn show_instead(options: &StartOptions, key: &str) -> u8 {
    let done = show(&ShowRequest {
        language: options.language,
        zone: options.zone,
        programme: options.open.clone().or_else(|| options.programme.clone()),
        json: false,
    });
    // Said only when it is true: a file that cannot be read has said why.
    if done == cli::EXIT_CODE_DONE {
        cli::complain(&words_for(options).say(key));
    }
    done
}

/// Opens the window in this process.
#[cfg(feature = "gui")]
pub fn open_window_here(options: &StartOptions, started: Instant) -> u8 {
    use crate::ui::{NoWindow, open_window};
    use rostrum_app::State;

    if !crate::ui::display_is_named() {
        return show_instead(options, "cli-no-display");
    }
    if let Err((name, detail)) = crate::ui::keep_dbus_local() {
        let values = [("name", name.into()), ("detail", detail.into())];
        tell(&words_for(options).say_with("cli-bus-elsewhere", &values));
        return cli::EXIT_CODE_COULD_NOT_RUN;
    }
    let mut opened = match load_startup_data(options) {
        Ok(opened) => Some(opened),
        Err(error) => return cannot_start(options, &error),
    };
    let again = || {
        // The renderer before has let go of the notes by now, so they are opened anew.
        opened
            .take()
            .or_else(|| load_startup_data(options).ok())
            .map(|(opening, target)| (State::new(opening), target))
    };
    match open_window(started, again) {
        Ok(()) => cli::EXIT_CODE_DONE,
        Err(NoWindow::NoDisplay(detail)) => {
            tracing::info!(detail, "no display");
            show_instead(options, "cli-no-display")
        }
        Err(NoWindow::NoRenderer(detail)) => {
            tracing::info!(detail, "no renderer");
            if crate::ui::nobody_reads_standard_error() {
                tell(&words_for(options).say("start-no-renderer"));
                return cli::EXIT_CODE_COULD_NOT_RUN;
            }
            show_instead(options, "cli-no-renderer").max(cli::EXIT_CODE_COULD_NOT_RUN)
        }
    }
}

/// Shows the programme: there is no window to open.
#[cfg(not(feature = "gui"))]
pub fn open_window_here(options: &StartOptions, started: Instant) -> u8 {
    tracing::debug!(?started, "built without a window");
    if let Err(error) = load_startup_data(options) {
        return cannot_start(options, &error);
    }
    show_instead(options, "cli-no-display")
}

/// Starts the program for the window, `rostrum.exe` beside this one, and does not wait for it: the terminal is free.
pub fn hand_over_to_windowed_program(options: &StartOptions, _: Instant) -> u8 {
    use std::process::{Command, Stdio};

    let windowed = std::env::current_exe()
        .map(|here| here.with_file_name(format!("rostrum{}", std::env::consts::EXE_SUFFIX)));
    let spawned = windowed.and_then(|program| {
        Command::new(program)
            .args(cli::arguments().into_iter().skip(1))
            .env(NO_CONSOLE_VARIABLE, "1")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
    });
    match spawned {
        Ok(_) => cli::EXIT_CODE_DONE,
        Err(error) => {
            let detail = error.to_string();
            cli::complain(
                &words_for(options).say_with("cli-no-window-program", &[("detail", detail.into())]),
            );
            cli::EXIT_CODE_COULD_NOT_RUN
        }
    }
}
