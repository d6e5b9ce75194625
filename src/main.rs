//! The program. On Windows it has no console of its own: `console.rs` is the one for the terminal there.
#![cfg_attr(windows, windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    rostrum::start::run(rostrum::start::open_window_here)
}
