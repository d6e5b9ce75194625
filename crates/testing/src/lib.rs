//! What tests of several crates share: programmes made from numbers, real files where they are at hand, how
//! a cost grows.
//!
//! No part of the product; only dev-dependencies name it.

pub mod growth;
pub mod programmes;
pub mod real_files;
