//! The desktop's message bus (D-Bus) is spoken to over a local socket or not at all: this program has no network.
//!
//! Where the bus is stands in the environment, and several libraries below us read it there by themselves: ours for
//! the appearance, that of the file dialogs, that of the screen reader. So an address that leads elsewhere is taken
//! out of the environment before any of them begins; a process can do that safely only for its successor, so the
//! program starts itself once more in its own place.

use std::ffi::OsStr;

/// Where the libraries look for a bus.
const VARIABLES: [&str; 4] =
    ["DBUS_SESSION_BUS_ADDRESS", "DBUS_SYSTEM_BUS_ADDRESS", "DBUS_STARTER_ADDRESS", "AT_SPI_BUS_ADDRESS"];

/// What of the address of a bus leads to a local socket; an address may name several, the next for when one does
/// not answer. `None` when nothing does.
pub fn local_part_of_dbus_address(address: &OsStr) -> Option<String> {
    // What is no text is no address.
    let entries = address.to_str()?.split(';').map(str::trim);
    let local: Vec<&str> = entries.filter(|entry| entry.starts_with("unix:")).collect();
    (!local.is_empty()).then(|| local.join(";"))
}

/// The variables that name a bus elsewhere, each with what of it may stay.
fn to_mend() -> Vec<(&'static str, Option<String>)> {
    let named = VARIABLES.into_iter().filter_map(|name| Some((name, std::env::var_os(name)?)));
    named
        .map(|(name, address)| (name, local_part_of_dbus_address(&address), address))
        .filter(|(_, local, address)| {
            !address.is_empty() && local.as_deref().map(OsStr::new) != Some(address.as_os_str())
        })
        .map(|(name, local, _)| (name, local))
        .collect()
}

/// Whether every bus that the environment names is local.
pub fn is_local() -> bool {
    to_mend().is_empty()
}

/// Makes sure that no library reaches a bus over the network: gives back at once where there is nothing to do, and
/// otherwise goes on as a new program in this one's place.
///
/// # Errors
/// The variable that names a bus elsewhere and the system's own words, when the program could not be started anew.
#[cfg(unix)]
pub fn keep_dbus_local() -> Result<(), (&'static str, String)> {
    use std::os::unix::process::CommandExt;
    let corrected = to_mend();
    let Some((first, _)) = corrected.first() else { return Ok(()) };
    let mut failed = String::new();
    // The second name is good also where the file was replaced by a newer version meanwhile.
    for program in [std::env::current_exe().ok(), Some("/proc/self/exe".into())].into_iter().flatten() {
        let mut args = std::env::args_os();
        let mut command = std::process::Command::new(program);
        if let Some(name) = args.next() {
            command.arg0(name);
        }
        command.args(args);
        for (name, local) in &corrected {
            tracing::info!(name, "a bus that is not local is passed over");
            match local {
                Some(local) => command.env(name, local),
                None => command.env_remove(name),
            };
        }
        // Comes back only when it fails.
        failed = command.exec().to_string();
    }
    Err((first, failed))
}

/// Other systems have no such bus.
#[cfg(not(unix))]
pub fn keep_dbus_local() -> Result<(), (&'static str, String)> {
    Ok(())
}
