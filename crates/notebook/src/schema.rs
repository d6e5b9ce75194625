//! The published JSON Schema of notebook files, generated from the types.

use super::Notebook;
use schemars::Schema;

/// The schema (draft 2020-12) of `notebook.json`. It is in `data/rostrum-notebook.schema.json`.
pub fn notebook_schema() -> Schema {
    let mut schema = schemars::schema_for!(Notebook);
    schema.insert("title".to_owned(), "Rostrum notebook".into());
    schema
}
