//! The whole window on real files: no display, no GPU, no network.

#![cfg(feature = "gui")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::panic
)]

mod abstracts;
mod around;
mod conflicts;
mod disk;
mod document_heads;
mod document_lines;
mod driven;
mod dropped;
mod field_keys;
mod filters;
mod follow_ups;
mod frame;
mod handing_in;
mod handover;
mod held_back;
mod icons;
mod interventions;
mod keyboard;
mod links;
mod live;
mod long_words;
mod mending;
mod menus;
mod narrow;
mod note_versions;
mod notes;
mod notices;
mod off;
mod order;
mod overview;
mod palette;
mod partly_read;
mod pictures;
mod prompter;
mod raster;
mod rehearsing;
mod reviews;
mod revisions;
mod rows;
mod session_page;
mod settings;
mod setup;
mod sheets;
mod support;
mod timeline_layout;
mod updates;
mod user_files;
mod whole_days;
