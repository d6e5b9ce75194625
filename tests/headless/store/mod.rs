//! The user's files and the thread that writes them.

mod damage;
mod files;
mod openings;
mod worker;
