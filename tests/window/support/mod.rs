//! What several test targets share: a renderer without a GPU, and the comparison with stored pictures.
//!
//! A target that looks at pictures says `mod support;` and uses both rooms, so nothing is unused in it. One that
//! needs a single room includes that file instead: `#[path = "support/raster.rs"] mod raster;`.

pub mod pictures;
pub mod raster;
