//! JSON Schemas of the files that Rostrum writes, generated from the types.
//!
//! Owns the list of published schemas; `crates/formats/tests/schema.rs` holds the files in `data/` against it.
//! Refuses a hand-written schema: what the types do not say is not promised.

use rostrum_programme::Programme;
use serde_json::{Map, Value};

/// A schema that is published in `data/`.
#[derive(Debug, Clone, Copy)]
pub struct PublishedSchema {
    /// Its file name in `data/`.
    pub file_name: &'static str,
    /// Generates it from the types.
    pub generate: fn() -> Value,
}

/// Every schema that is published.
pub const PUBLISHED_SCHEMAS: &[PublishedSchema] =
    &[PublishedSchema { file_name: "rostrum-programme.schema.json", generate: programme_schema }];

/// The JSON Schema (draft 2020-12) of a `rostrum-programme` file.
pub fn programme_schema() -> Value {
    schema_titled("Rostrum programme", schemars::schema_for!(Programme))
}

/// A schema with what a person looks for first at its head.
fn schema_titled(title: &str, schema: schemars::Schema) -> Value {
    let mut generated = schema.to_value();
    let Some(body) = generated.as_object_mut() else { return generated };
    let mut ordered = Map::new();
    ordered.extend(body.shift_remove_entry("$schema"));
    ordered.insert("title".to_owned(), Value::from(title));
    body.shift_remove("title");
    ordered.extend(body.shift_remove_entry("description"));
    ordered.append(body);
    Value::Object(ordered)
}
