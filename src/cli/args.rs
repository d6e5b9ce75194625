//! The command line, with its help in the user's language.

use super::help::in_words;
use super::mistakes::wrong_sentence;
use clap::builder::ValueParser;
use clap::{Arg, ArgAction, ArgMatches, Command};
use rostrum_app::{ProgrammeExportFormat, StartOptions};
use rostrum_documents::ReportSessionOrder;
use rostrum_locale::{Language, Messages};
use rostrum_programme::{Moment, Zone};
use rostrum_store::ThemeChoice;
use std::ffi::OsString;
use std::path::PathBuf;

/// The environment variable that puts all of the user's files elsewhere.
pub const DATA_DIR_VARIABLE: &str = "ROSTRUM_DATA_DIR";

/// What the command line asks for.
#[derive(Debug, Clone)]
pub enum Request {
    /// Open the window.
    Window(StartOptions),
    /// Print a programme.
    Show(ShowRequest),
    /// Read programme files and say what is wrong.
    Check(CheckRequest),
    /// Search the programme, the notes and the commands.
    Find(FindRequest),
    /// Say what changed between two files.
    Diff(DiffRequest),
    /// Write a programme in another format.
    Convert(ConvertRequest),
    /// Write the mission report.
    Report(ReportRequest),
}

/// What `rostrum check` is asked for.
#[derive(Debug, Clone, Default)]
pub struct CheckRequest {
    /// The language; none follows the system.
    pub language: Option<Language>,
    /// The files, at least one.
    pub files: Vec<PathBuf>,
    /// JSON instead of text.
    pub json: bool,
    /// Every line of a document with what it was taken for.
    pub explain: bool,
    /// What is said of the lines of the documents.
    pub corrections: Option<PathBuf>,
}

/// What `rostrum find` is asked for.
#[derive(Debug, Clone, Default)]
pub struct FindRequest {
    /// The language; none follows the system.
    pub language: Option<Language>,
    /// The programme file; none is the programme that was last open.
    pub programme: Option<PathBuf>,
    /// All of the user's files there.
    pub data_dir: Option<PathBuf>,
    /// What is looked for.
    pub query: String,
    /// JSON instead of text.
    pub json: bool,
}

/// What `rostrum diff` is asked for.
#[derive(Debug, Clone, Default)]
pub struct DiffRequest {
    /// The language; none follows the system.
    pub language: Option<Language>,
    /// The file before.
    pub old: PathBuf,
    /// The file after.
    pub new: PathBuf,
    /// JSON instead of text.
    pub json: bool,
}

/// What `rostrum convert` is asked for.
#[derive(Debug, Clone, Default)]
pub struct ConvertRequest {
    /// The language of the texts that are written; none follows the system.
    pub language: Option<Language>,
    /// The format; none goes by the name of the file to write.
    pub to: Option<ProgrammeExportFormat>,
    /// The file to read.
    pub from: PathBuf,
    /// The file to write; `-` is the terminal.
    pub into: PathBuf,
    /// A file that stands there may be replaced.
    pub force: bool,
    /// All of the user's files there: nothing is written among them.
    pub data_dir: Option<PathBuf>,
    /// What is said of the lines of the document.
    pub corrections: Option<PathBuf>,
}

/// What `rostrum report` is asked for.
#[derive(Debug, Clone)]
pub struct ReportRequest {
    /// The report's language; none follows the settings, then the system.
    pub language: Option<Language>,
    /// The programme file; none is the programme that was last open.
    pub programme: Option<PathBuf>,
    /// All of the user's files there.
    pub data_dir: Option<PathBuf>,
    /// Sessions, by id or by their place in time from 1; none is all of them.
    pub sessions: Option<Vec<String>>,
    /// In which order they stand.
    pub order: ReportSessionOrder,
    /// With what stands under private headings.
    pub private: bool,
    /// With the names of those whose views the notes hold.
    pub names: bool,
    /// The file to write; `-` is the terminal.
    pub into: PathBuf,
    /// A file that stands there may be replaced.
    pub force: bool,
}

/// What `rostrum show` is asked for.
#[derive(Debug, Clone, Default)]
pub struct ShowRequest {
    /// The language; none follows the system.
    pub language: Option<Language>,
    /// The reader's zone; none follows the system.
    pub zone: Option<Zone>,
    /// The file; none is the built-in programme.
    pub programme: Option<PathBuf>,
    /// JSON instead of text.
    pub json: bool,
}

/// Why a command line asks for nothing that can be done.
#[derive(Debug)]
pub enum NotParsed {
    /// Help and version (to be printed, exit 0), and what clap finds wrong with the line (exit 1).
    Clap(clap::Error),
    /// A value or an option that is wrong, as a sentence in the user's language (exit 1).
    Wrong(String),
}

/// Reads the command line.
///
/// # Errors
/// [`NotParsed`].
pub fn parse(
    args: impl IntoIterator<Item = OsString>,
    system: Option<Language>,
) -> Result<Request, NotParsed> {
    let args: Vec<OsString> = args.into_iter().collect();
    let words = Messages::of(language_for_help(&args, system));
    let matches = command(words)
        .try_get_matches_from(args)
        .map_err(|error| wrong_sentence(&error, words).map_or(NotParsed::Clap(error), NotParsed::Wrong))?;
    let options = StartOptions {
        data_dir: matches.get_one::<PathBuf>("data-dir").cloned(),
        language: matches.get_one::<Language>("lang").copied(),
        zone: matches.get_one::<Zone>("zone").copied(),
        theme: matches.get_one::<ThemeChoice>("theme").copied(),
        now: now_of(&matches),
        programme: matches.get_one::<PathBuf>("programme").cloned(),
        open: matches.get_one::<PathBuf>("open").cloned(),
    };
    Ok(match matches.subcommand() {
        Some(("show", show)) => Request::Show(ShowRequest {
            language: options.language,
            zone: options.zone,
            programme: options.programme,
            json: show.get_flag("json"),
        }),
        Some(("check", check)) => Request::Check(CheckRequest {
            language: options.language,
            files: check.get_many::<PathBuf>("files").into_iter().flatten().cloned().collect(),
            json: check.get_flag("json"),
            explain: check.get_flag("explain"),
            corrections: check.get_one::<PathBuf>("corrections").cloned(),
        }),
        Some(("find", find)) => Request::Find(FindRequest {
            language: options.language,
            programme: options.programme,
            data_dir: options.data_dir,
            query: find
                .get_many::<String>("query")
                .map(|typed| typed.map(String::as_str).collect::<Vec<_>>().join(" "))
                .unwrap_or_default(),
            json: find.get_flag("json"),
        }),
        Some(("diff", diff)) => Request::Diff(DiffRequest {
            language: options.language,
            old: path_of(diff, "old"),
            new: path_of(diff, "new"),
            json: diff.get_flag("json"),
        }),
        Some(("convert", convert)) => Request::Convert(ConvertRequest {
            language: options.language,
            to: convert.get_one::<ProgrammeExportFormat>("to").copied(),
            from: path_of(convert, "in"),
            into: path_of(convert, "out"),
            force: convert.get_flag("force"),
            data_dir: options.data_dir,
            corrections: convert.get_one::<PathBuf>("corrections").cloned(),
        }),
        Some(("report", report)) => Request::Report(ReportRequest {
            language: options.language,
            programme: options.programme,
            data_dir: options.data_dir,
            sessions: report
                .get_many::<String>("sessions")
                .map(|names| names.flat_map(|name| name.split(',')).map(str::to_owned).collect()),
            order: report.get_one::<ReportSessionOrder>("order").copied().unwrap_or_default(),
            private: report.get_flag("with-private"),
            names: !report.get_flag("no-names"),
            into: path_of(report, "out"),
            force: report.get_flag("force"),
        }),
        _ => Request::Window(options),
    })
}

/// The names of the commands, as a sentence lists them.
pub fn command_names(words: &Messages) -> String {
    let separator = words.say("list-separator").into_owned();
    let names: Vec<String> = subcommands(words).iter().map(|one| one.get_name().to_owned()).collect();
    names.join(&separator)
}

/// A path that the command line must give; clap has refused the line without it.
fn path_of(matches: &ArgMatches, name: &str) -> PathBuf {
    matches.get_one::<PathBuf>(name).cloned().unwrap_or_default()
}

/// `--now`: an instant, or a wall time that is read in the forum's zone later.
fn now_of(matches: &ArgMatches) -> Option<Moment> {
    matches.get_one::<Moment>("now").copied()
}

/// Help is wanted before the command line is read, so `--lang` is looked for beforehand.
fn language_for_help(args: &[OsString], system: Option<Language>) -> Language {
    let words: Vec<&str> = args.iter().filter_map(|arg| arg.to_str()).collect();
    let given = words.windows(2).find_map(|pair| match pair {
        ["--lang", value] => Language::from_tag_or_locale_name(value),
        _ => None,
    });
    let joined = words
        .iter()
        .find_map(|word| word.strip_prefix("--lang=").and_then(Language::from_tag_or_locale_name));
    given.or(joined).or(system).unwrap_or_default()
}

/// The command line as it is read, with its help; man page and completions are written from it, too.
pub fn command(words: &Messages) -> Command {
    let say = |key: &str| words.say(key).into_owned();
    let language = ValueParser::from(|text: &str| {
        Language::from_tag_or_locale_name(text).ok_or_else(|| "zh, en, fr, es".to_owned())
    });
    let zone = ValueParser::from(|text: &str| {
        text.parse::<Zone>().map_err(|_| "Europe/Zurich, Asia/Shanghai …".to_owned())
    });
    let theme = ValueParser::from(|text: &str| match text {
        "light" => Ok(ThemeChoice::Light),
        "dark" => Ok(ThemeChoice::Dark),
        "system" => Ok(ThemeChoice::System),
        _ => Err("light, dark, system".to_owned()),
    });
    let moment = ValueParser::from(|text: &str| {
        Moment::parse(text).ok_or_else(|| "2022-02-23T13:26, 2022-02-23T13:26:00+01:00".to_owned())
    });
    let command = Command::new("rostrum")
        .version(env!("CARGO_PKG_VERSION"))
        .about(say("cli-about"))
        .args([
            Arg::new("lang")
                .long("lang")
                .value_name("zh|en|fr|es")
                .help(say("cli-lang"))
                .value_parser(language)
                .global(true),
            Arg::new("zone")
                .long("zone")
                .value_name(say("cli-name-zone"))
                .help(say("cli-zone"))
                .value_parser(zone)
                .global(true),
            Arg::new("programme")
                .long("programme")
                .value_name(say("cli-name-file"))
                .help(say("cli-programme"))
                .value_parser(clap::value_parser!(PathBuf))
                .global(true),
            Arg::new("theme")
                .long("theme")
                .value_name("light|dark|system")
                .help(say("cli-theme"))
                .value_parser(theme),
            Arg::new("now")
                .long("now")
                .value_name(say("cli-name-time"))
                .help(say("cli-now"))
                .value_parser(moment),
            Arg::new("data-dir")
                .long("data-dir")
                .value_name(say("cli-name-folder"))
                .env(DATA_DIR_VARIABLE)
                .help(say("cli-data-dir"))
                .value_parser(clap::value_parser!(PathBuf))
                .global(true),
        ])
        .arg(
            Arg::new("open")
                .value_name(say("cli-name-file"))
                .help(say("cli-open"))
                .value_parser(clap::value_parser!(PathBuf)),
        )
        .subcommands(subcommands(words))
        .disable_version_flag(true)
        .arg(
            Arg::new("version")
                .short('V')
                .long("version")
                .action(ArgAction::Version)
                .help(say("cli-version-flag")),
        );
    let command = command.mut_subcommands(|sub| in_words(sub, words));
    in_words(command, words)
}

fn subcommands(words: &Messages) -> [Command; 6] {
    let say = |key: &str| words.say(key).into_owned();
    let json = || Arg::new("json").long("json").help(say("cli-json")).action(ArgAction::SetTrue);
    let file = |name: &'static str, value: &str| {
        Arg::new(name).value_name(say(value)).required(true).value_parser(clap::value_parser!(PathBuf))
    };
    let to = ValueParser::from(|text: &str| {
        ProgrammeExportFormat::named(text).ok_or_else(|| "rostrum, ics, frab, md".to_owned())
    });
    [
        Command::new("show").about(say("cli-show")).arg(json()),
        Command::new("check")
            .about(say("cli-check"))
            .arg(
                file("files", "cli-name-file").help(say("cli-files")).action(ArgAction::Append).num_args(1..),
            )
            .arg(
                Arg::new("explain").long("explain").action(ArgAction::SetTrue).help(say("cli-check-explain")),
            )
            .arg(corrections(words))
            .arg(json().help(say("cli-check-json"))),
        Command::new("find")
            .about(say("cli-find"))
            .arg(
                Arg::new("query")
                    .value_name(say("cli-name-query"))
                    .required(true)
                    .num_args(1..)
                    // Whatever is typed is text: `-3 %` too.
                    .allow_hyphen_values(true)
                    .help(say("cli-find-query")),
            )
            .arg(json().help(say("cli-find-json"))),
        Command::new("diff")
            .about(say("cli-diff"))
            .arg(file("old", "cli-name-old").help(say("cli-diff-old")))
            .arg(file("new", "cli-name-new").help(say("cli-diff-new")))
            .arg(json().help(say("cli-diff-json"))),
        Command::new("convert")
            .about(say("cli-convert"))
            .arg(
                Arg::new("to")
                    .long("to")
                    .value_name("rostrum|ics|frab|md")
                    .help(say("cli-convert-to"))
                    .value_parser(to),
            )
            .arg(corrections(words))
            .arg(force(words))
            .arg(file("in", "cli-name-in").help(say("cli-convert-in")))
            .arg(file("out", "cli-name-out").help(say("cli-convert-out"))),
        report_command(words),
    ]
}

/// `--corrections`, for each command that reads documents line by line.
fn corrections(words: &Messages) -> Arg {
    Arg::new("corrections")
        .long("corrections")
        .value_name(format!("{}.json", words.say("cli-name-file")))
        .help(words.say("cli-corrections").into_owned())
        .value_parser(clap::value_parser!(PathBuf))
}

/// `--force`, the same wherever a file is written.
fn force(words: &Messages) -> Arg {
    Arg::new("force").long("force").help(words.say("cli-force").into_owned()).action(ArgAction::SetTrue)
}

fn report_command(words: &Messages) -> Command {
    let say = |key: &str| words.say(key).into_owned();
    let order = ValueParser::from(|text: &str| {
        ReportSessionOrder::named(text).ok_or_else(|| "time, mine, given".to_owned())
    });
    let flag =
        |name: &'static str, help: &str| Arg::new(name).long(name).help(say(help)).action(ArgAction::SetTrue);
    let name = say("cli-name-out");
    let out = Arg::new("out")
        .value_name(["docx", "md", "txt"].map(|ending| format!("{name}.{ending}")).join("|"))
        .required(true)
        .value_parser(clap::value_parser!(PathBuf))
        .help(say("cli-report-out"));
    Command::new("report").about(say("cli-report")).args([
        Arg::new("sessions")
            .long("sessions")
            .value_name("ID,ID")
            .help(say("cli-report-sessions"))
            .action(ArgAction::Append),
        Arg::new("order")
            .long("order")
            .value_name("time|mine|given")
            .help(say("cli-report-order"))
            .value_parser(order),
        flag("with-private", "cli-report-private"),
        flag("no-names", "cli-report-no-names"),
        force(words),
        out,
    ])
}
