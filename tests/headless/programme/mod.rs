//! The programme, its built-in data, and what an update makes of it.

mod alignment;
mod doubled;
mod facts;
mod json;
mod kept;
mod matching;
mod merging;
mod outside;
mod phases;
mod schema;
mod update;
