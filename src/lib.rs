//! Rostrum (讲坛): a desktop companion for delegates at international forums.
//!
//! Floors, from the ground up; each imports only what stands below it: [`programme`] and
//! `notebook` (the model), `formats` and `search`, `locale`, `store`, `app`, then the two faces
//! `ui` and `cli`. See ARCHITECTURE.md.

pub mod formats;
pub mod notebook;
pub mod programme;
pub mod store;
