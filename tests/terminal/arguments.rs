//! What is said of a command line that is wrong, and how the help is headed.

use std::process::{Command, Output};
use unicode_width::UnicodeWidthStr;

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
    refused(&["show", "--lang", "xx"], "“xx” isn’t a supported language. Use zh, en, fr or es.");
    refused(
        &["--lang", "es", "--theme", "azul"],
        "«azul» no se puede usar con --theme. Valores posibles: light, dark, system.",
    );
    refused(&["show", "--colour"], "Unknown option “--colour”. For the list, run rostrum --help.");
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
        "No file or command is called “shwo”. Commands: show, check, find, diff, convert, report.",
    );
    refused(
        &["--lang", "zh", "日程"],
        "没有名为“日程”的文件或子命令。可用的子命令：show、check、find、diff、convert、report。",
    );
    // What has an ending was meant as a file, and is spoken of as one.
    let output = run(&["shwo.json"]);
    let said = String::from_utf8(output.stderr).unwrap();
    assert!(said.contains("shwo.json") && !said.contains("commands"), "{said}");
}

#[test]
fn headings_of_the_help_keep_the_punctuation_of_their_language() {
    for (lang, headings) in [
        ("fr", ["Commandes\u{A0}:", "Options\u{A0}:", "Arguments\u{A0}:"]),
        ("en", ["Commands:", "Options:", "Arguments:"]),
        ("es", ["Subcomandos:", "Opciones:", "Argumentos:"]),
        ("zh", ["子命令：", "选项：", "参数："]),
    ] {
        let output = run(&["--lang", lang, "--help"]);
        assert_eq!(output.status.code(), Some(0));
        let text = String::from_utf8(output.stdout).unwrap();
        for heading in headings {
            assert!(text.lines().any(|line| line == heading), "{lang}: {heading} in {text}");
        }
        for listed in ["convert", "--data-dir", "-h, --help", "-V, --version"] {
            assert!(text.contains(listed), "{lang}: {listed} in {text}");
        }
        let report = String::from_utf8(run(&["--lang", lang, "report", "--help"]).stdout).unwrap();
        for listed in ["--with-private", ".docx|", "--lang"] {
            assert!(report.contains(listed), "{lang}: {listed} in {report}");
        }
        assert!(!report.contains(headings[0]), "it has no commands of its own: {report}");
    }
}

#[test]
fn what_a_command_takes_is_named_in_the_language_of_the_help() {
    for (args, usage) in [
        (&["--lang", "zh", "--help"][..], "用法：rostrum [选项] [文件] [子命令]"),
        (&["--lang", "zh", "convert", "--help"], "用法：rostrum convert [选项] <输入文件> <输出文件>"),
        (&["--lang", "fr", "check", "--help"], "Utilisation\u{A0}: rostrum check [OPTIONS] <FICHIER>..."),
        (
            &["--lang", "es", "report", "--help"],
            "Uso: rostrum report [OPCIONES] <SALIDA.docx|SALIDA.md|SALIDA.txt>",
        ),
        (&["--lang", "en", "diff", "--help"], "Usage: rostrum diff [OPTIONS] <OLD> <NEW>"),
    ] {
        let text = String::from_utf8(run(args).stdout).unwrap();
        assert!(text.lines().any(|line| line == usage), "{usage} in {text}");
    }
    // The words beside them stand in one column, which Han letters take two of.
    let text = String::from_utf8(run(&["--lang", "zh", "convert", "--help"]).stdout).unwrap();
    let column = |words: &str| {
        let line = text.lines().find(|line| line.contains(words)).unwrap();
        line.split(words).next().unwrap().width()
    };
    assert_eq!(column("读者自己的时区"), column("替换已有的同名文件"), "{text}");
    refused(
        &["--lang", "fr", "check"],
        "Il manque~: <FICHIER>. Ajoutez --help pour voir comment la commande s’utilise.",
    );
}

/// Every sort of mistake that the parser knows, in each language: what it says is no English of the parser's.
#[test]
fn a_command_line_that_is_wrong_is_told_in_every_language() {
    let cases: [(&[&str], &str); 8] = [
        (&["convert"], "<"),
        (&["diff", "a.json"], "<"),
        (&["show", "--zone"], "--zone"),
        (&["show", "--json=5"], "--json"),
        (&["show", "word"], "word"),
        (&["show", "--theme", "blue", "--nothing"], "--theme"),
        (&["show", "--data-dir", "a", "--data-dir", "b"], "--data-dir"),
        (&["report", "--order", "up", "out.md"], "--order"),
    ];
    for lang in ["en", "fr", "es", "zh"] {
        for (args, named) in cases {
            let args: Vec<&str> = ["--lang", lang].into_iter().chain(args.iter().copied()).collect();
            let output = run(&args);
            let said = String::from_utf8(output.stderr).unwrap();
            assert_eq!(output.status.code(), Some(1), "{args:?}: {said}");
            assert!(said.contains(named), "{args:?}: {said}");
            assert_eq!(said.trim_end().lines().count(), 1, "{args:?}: {said}");
            for words in ["error:", "Usage", "For more information", "required"] {
                assert!(!said.contains(words), "{args:?}: {said}");
            }
        }
    }
    refused(&["--lang", "zh", "diff", "a.json"], "缺少：<新文件>。加上 --help 可以查看用法。");
    refused(
        &["--lang", "fr", "--lang", "de", "show"],
        "--lang est indiqué plusieurs fois. Ne l’indiquez qu’une seule fois.",
    );
    refused(&["--lang", "es", "show", "--zone"], "--zone necesita un valor (<ZONA>).");
    refused(&["--lang", "zh", "--theme", "blue"], "“blue”不能用于 --theme。可用：light、dark、system。");
}

#[cfg(unix)]
#[test]
fn an_argument_that_is_no_text_is_told_without_its_bytes() {
    use std::os::unix::ffi::OsStrExt;
    let mut command = Command::new(env!("CARGO_BIN_EXE_rostrum"));
    command.args(["--lang", "zh", "--zone"]).arg(std::ffi::OsStr::from_bytes(b"Europe/\xff"));
    let output = command.output().unwrap();
    assert_eq!(output.status.code(), Some(1));
    assert!(String::from_utf8(output.stderr).unwrap().starts_with("输入的内容不是有效的文字"));
}
