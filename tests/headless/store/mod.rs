//! The user's files and the thread that writes them.

mod files;
mod worker;
