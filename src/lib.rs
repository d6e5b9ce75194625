//! Rostrum (讲坛): a desktop companion for delegates at international forums.
//!
//! The application: the two faces, a window and a terminal. Each layer below them is a crate of its own under
//! `crates/`. See ARCHITECTURE.md.

pub mod cli;
mod findable;
pub mod start;
#[cfg(feature = "gui")]
pub mod ui;
