//! The program with a console, which the packages for Windows put beside `rostrum.exe` as `rostrum.com`: cmd and
//! PowerShell take it first for `rostrum`, wait for it and show what it prints. The window it leaves to `rostrum.exe`.

fn main() -> std::process::ExitCode {
    rostrum::start::run(rostrum::start::hand_over_to_windowed_program)
}
