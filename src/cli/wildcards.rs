//! The arguments of the command line. cmd and PowerShell leave `*` and `?` to the program; elsewhere the shell has
//! seen to them, and both may stand in a file's name.

use std::ffi::OsString;

/// The arguments, beginning with the program itself.
#[cfg(not(windows))]
pub fn arguments() -> Vec<OsString> {
    std::env::args_os().collect()
}

/// The arguments, beginning with the program itself; what has `*` or `?` in it becomes the files that it means, and
/// stays as it is where it means none.
#[cfg(windows)]
pub fn arguments() -> Vec<OsString> {
    std::env::args_os()
        .flat_map(|argument| files_meant(&argument).unwrap_or_else(|| vec![argument]))
        .collect()
}

/// The files that an argument with `*` or `?` means.
#[cfg(windows)]
fn files_meant(argument: &std::ffi::OsStr) -> Option<Vec<OsString>> {
    let text = argument.to_str().filter(|text| text.contains(['*', '?']) && !text.starts_with('-'))?;
    // A bracket is a letter like any other in a name; for the pattern it would be a set.
    let pattern = text.replace('[', "[[]");
    // Names differ by their capitals only for people.
    let options = glob::MatchOptions { case_sensitive: false, ..glob::MatchOptions::default() };
    let found: Vec<OsString> =
        glob::glob_with(&pattern, options).ok()?.flatten().map(std::path::PathBuf::into_os_string).collect();
    (!found.is_empty()).then_some(found)
}
