//! The user's files and the thread that writes them.

mod damage;
mod files;
#[cfg(unix)]
mod not_files;
mod openings;
mod worker;
