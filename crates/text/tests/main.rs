//! Every character is asked, and every text may be any text.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop at once"
)]

mod direction;
mod fold;
mod script;
mod width;
