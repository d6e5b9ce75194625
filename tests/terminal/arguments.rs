//! What is said of a command line that is wrong, and how the help is headed.

use std::process::{Command, Output};

fn run(args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
    command.env_remove("DISPLAY").env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET");
    command.env_remove("RUST_LOG").env("LANG", "C").env("LC_ALL", "C").env("TZ", "Asia/Shanghai");
    command.args(args).output().unwrap()
}

#[track_caller]
fn refused(args: &[&str], sentence: &str) {
    let output = run(args);
    assert_eq!(output.status.code(), Some(1), "{args:?}");
    assert_eq!(String::from_utf8(output.stderr).unwrap().replace('\u{A0}', "~").trim_end(), sentence);
    assert!(output.stdout.is_empty(), "{args:?}");
}

#[test]
fn a_wrong_value_is_told_in_the_language_of_the_reader_with_what_to_write() {
    refused(&["--zone", "Mars/X"], "“Mars/X” is not a time zone. Use an IANA name such as Europe/Zurich.");
    refused(
        &["show", "--lang", "zh", "--zone", "Mars/X"],
        "“Mars/X”不是时区。请使用 IANA 名称，例如 Europe/Zurich。",
    );
    refused(
        &["--lang=fr", "--now", "demain"],
        "«~demain~» n’est pas une heure. Écrivez 2022-02-23T13:26 pour l’heure du forum, ou 2022-02-23T13:26:00+01:00.",
    );
    refused(&["show", "--lang", "xx"], "“xx” is not a language of this program. Use zh, en, fr or es.");
    refused(
        &["--lang", "es", "--theme", "azul"],
        "«azul» no se puede usar con --theme. Valores posibles: light, dark, system.",
    );
    refused(
        &["show", "--colour"],
        "There is no option “--colour”. The options are listed by rostrum --help.",
    );
}

/// The libraries below us look for a bus in the environment; what leads over the network is taken out of it first.
#[cfg(all(target_os = "linux", feature = "gui"))]
#[test]
fn a_bus_over_the_network_is_taken_out_of_the_environment_before_a_window_is_tried() {
    for name in ["DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "AT_SPI_BUS_ADDRESS"] {
        for (address, passed_over) in [
            ("tcp:host=127.0.0.1,port=9", true),
            ("unix:path=/nowhere;tcp:host=127.0.0.1,port=9", true),
            ("unix:path=/nowhere", false),
        ] {
            // No display of that number: the program comes to its end by itself.
            let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
            command.env_remove("WAYLAND_DISPLAY").env_remove("WAYLAND_SOCKET").env("DISPLAY", ":40961");
            let folder = tempfile::tempdir().unwrap();
            command.arg("--data-dir").arg(folder.path()).args(["--lang", "en"]);
            let output = command.env(name, address).env("RUST_LOG", "rostrum=info").output().unwrap();
            let told = String::from_utf8_lossy(&output.stderr).into_owned();
            let seen = told.matches("a bus that is not local is passed over").count();
            assert_eq!(seen, usize::from(passed_over), "{name}={address}: {told}");
            assert_eq!(output.status.code(), Some(0), "it goes on as ever: {told}");
        }
    }
}

#[test]
fn a_bare_word_that_is_no_file_is_answered_with_the_commands() {
    refused(
        &["shwo"],
        "There is no file and no command “shwo”. The commands are show, check, diff, convert, report.",
    );
    refused(
        &["--lang", "zh", "日程"],
        "没有名为“日程”的文件或命令。可用命令：show、check、diff、convert、report。",
    );
    // What has an ending was meant as a file, and is spoken of as one.
    let output = run(&["shwo.json"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("shwo.json") && !said.contains("commands"), "{said}");
}

#[test]
fn headings_of_the_help_keep_the_space_of_their_language() {
    for (lang, headings) in [
        ("fr", ["Commandes\u{A0}:", "Options\u{A0}:", "Arguments\u{A0}:"]),
        ("en", ["Commands:", "Options:", "Arguments:"]),
    ] {
        let output = run(&["--lang", lang, "--help"]);
        assert_eq!(output.status.code(), Some(0));
        let text = String::from_utf8(output.stdout).unwrap();
        for heading in headings {
            assert!(text.lines().any(|line| line == heading), "{lang}: {heading} in {text}");
        }
    }
}
