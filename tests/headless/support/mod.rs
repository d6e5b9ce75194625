//! What several tests share.

pub mod messages;
pub mod programmes;
pub mod real_files;
