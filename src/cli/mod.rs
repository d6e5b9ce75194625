//! The terminal's face of the same core: one command a file.

mod args;
mod check;
mod console;
mod convert;
mod diff;
mod find;
mod help;
mod input;
mod mistakes;
mod output;
mod report;
mod show;
mod wildcards;
mod wrap;

pub use args::{
    CheckRequest, ConvertRequest, DiffRequest, FindRequest, NotParsed, ReportRequest, Request, ShowRequest,
    command, command_names, parse,
};
pub use check::check;
pub use console::{
    EXIT_CODE_COULD_NOT_RUN, EXIT_CODE_DONE, EXIT_CODE_WRONG_INPUT, LogWriter, complain, print_clap_message,
};
pub use convert::convert;
pub use diff::diff;
pub use find::find;
pub use report::report;
pub use show::show;
pub use wildcards::arguments;
