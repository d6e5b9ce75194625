//! The help of the terminal in the reader's language: its headings, and how a command is written. The words beside each
//! argument are said in `args`.

use clap::{Arg, ArgAction, Command};
use rostrum_locale::Messages;

/// Headings and the help flag in the reader's language; clap has them in English, with a colon of its own.
pub(super) fn in_words(command: Command, words: &Messages) -> Command {
    let say = |key: &str| words.say(key).into_owned();
    let usage = words.say_with("cli-usage", &[("usage", "{usage}".into())]).into_owned();
    let help = Arg::new("help").short('h').long("help").action(ArgAction::Help).help(say("cli-help-flag"));
    let section = |key: &str, tag: &str| {
        let heading = words.say_with("cli-heading", &[("heading", say(key).into())]).into_owned();
        format!("\n\n{heading}\n{tag}")
    };
    let mut template = format!("{{about}}\n\n{usage}");
    if command.has_subcommands() {
        template.push_str(&section("cli-commands", "{subcommands}"));
    }
    if command.get_positionals().next().is_some() {
        template.push_str(&section("cli-arguments", "{positionals}"));
    }
    template.push_str(&section("cli-options", "{options}"));
    let usage = usage_of(&command, words);
    command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .arg(help)
        .override_usage(usage)
        .help_template(template)
}

/// How a command is written, with the names of what it takes in the reader's language.
fn usage_of(command: &Command, words: &Messages) -> String {
    let mut usage = match command.get_name() {
        "rostrum" => "rostrum".to_owned(),
        name => format!("rostrum {name}"),
    };
    usage.push_str(&format!(" [{}]", words.say("cli-name-options")));
    for arg in command.get_positionals() {
        let name = arg.get_value_names().and_then(<[_]>::first);
        let name = name.map_or_else(|| arg.get_id().as_str(), |name| name.as_str());
        let many = arg.get_num_args().is_some_and(|range| range.max_values() > 1);
        let dots = if many { "..." } else { "" };
        let named =
            if arg.is_required_set() { format!(" <{name}>{dots}") } else { format!(" [{name}]{dots}") };
        usage.push_str(&named);
    }
    if command.has_subcommands() {
        usage.push_str(&format!(" [{}]", words.say("cli-name-command")));
    }
    usage
}
