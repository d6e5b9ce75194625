//! Rostrum (讲坛): a desktop companion for delegates at international forums.
//!
//! Floors, from the ground up; each imports only what stands below it: [`programme`] and
//! [`notebook`] (the model), [`formats`], [`search`], [`locale`], [`documents`], [`store`], [`app`], then the two faces
//! `ui` and `cli`. See ARCHITECTURE.md.

pub use rostrum_app as app;
pub mod cli;
pub use rostrum_documents as documents;
pub use rostrum_formats as formats;
pub use rostrum_locale as locale;
pub use rostrum_notebook as notebook;
pub use rostrum_programme as programme;
pub use rostrum_search as search;
pub use rostrum_store as store;
#[cfg(feature = "gui")]
pub mod ui;
