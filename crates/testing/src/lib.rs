//! What tests of several crates share: programmes made from numbers, and real files where they are at hand.
//!
//! No part of the product; only dev-dependencies name it.

pub mod programmes;
pub mod real_files;
