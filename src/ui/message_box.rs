//! A sentence in a box of the system, for a start of which nothing else can be seen: from an icon, without a terminal.

/// Whether what is written to standard error reaches nobody: the program was started from an icon.
pub fn nobody_reads_standard_error() -> bool {
    started_from_icon() && super::display_is_named()
}

/// On Windows a program without a console has no standard error, unless it was started with one.
#[cfg(windows)]
fn started_from_icon() -> bool {
    use std::os::windows::io::AsRawHandle;
    std::io::stderr().as_raw_handle().is_null()
        || std::env::var_os(crate::start::NO_CONSOLE_VARIABLE).is_some()
}

/// Elsewhere the desktop says in the environment that it started us; a terminal started by it hands that on, so both
/// are asked.
#[cfg(not(windows))]
fn started_from_icon() -> bool {
    use std::io::IsTerminal;
    const SAID_BY_DESKTOPS: [&str; 5] = [
        "DESKTOP_STARTUP_ID",
        "GIO_LAUNCHED_DESKTOP_FILE",
        "XDG_ACTIVATION_TOKEN",
        "__CFBundleIdentifier",
        crate::start::NO_CONSOLE_VARIABLE,
    ];
    !std::io::stderr().is_terminal() && SAID_BY_DESKTOPS.iter().any(|name| std::env::var_os(name).is_some())
}

/// Shows a sentence in a box, where nobody would read it otherwise, and waits until it is closed.
pub fn show_message_box_if_unseen(sentence: &str) {
    if !nobody_reads_standard_error() {
        return;
    }
    let _ = rfd::MessageDialog::new()
        .set_level(rfd::MessageLevel::Error)
        .set_title("Rostrum")
        .set_description(sentence)
        .set_buttons(rfd::MessageButtons::Ok)
        .show();
}
