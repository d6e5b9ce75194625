//! The published JSON Schemas: equal to what the types generate, and good for what we write.
//! `UPDATE_SCHEMAS=1 cargo test -p rostrum-formats` writes them anew.

use jsonschema::Validator;
use rostrum_formats::builtin_programme::{builtin_programme, builtin_programme_bytes};
use rostrum_formats::rostrum_json::write_rostrum_json;
use rostrum_formats::schema::{PUBLISHED_SCHEMAS, programme_schema};
use serde_json::{Value, json};
use std::path::Path;

fn builtin() -> Value {
    serde_json::from_slice(builtin_programme_bytes()).unwrap()
}

fn programme_validator() -> Validator {
    jsonschema::validator_for(&programme_schema()).unwrap()
}

#[test]
fn published_files_equal_what_the_types_generate() {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../data");
    for schema in PUBLISHED_SCHEMAS {
        let path = data.join(schema.file_name);
        let generated = serde_json::to_string_pretty(&(schema.generate)()).unwrap() + "\n";
        if std::env::var_os("UPDATE_SCHEMAS").is_some() {
            std::fs::write(&path, &generated).unwrap();
        }
        let published = std::fs::read_to_string(&path).unwrap_or_default().replace("\r\n", "\n");
        assert!(
            published == generated,
            "data/{} differs from the types: run UPDATE_SCHEMAS=1 cargo test -p rostrum-formats",
            schema.file_name
        );
    }
}

#[test]
fn published_schemas_are_schemas() {
    for schema in PUBLISHED_SCHEMAS {
        assert!(jsonschema::meta::is_valid(&(schema.generate)()), "{}", schema.file_name);
    }
}

#[test]
fn the_built_in_programme_is_valid_as_shipped_and_as_written_back() {
    let validator = programme_validator();
    let errors: Vec<_> = validator.iter_errors(&builtin()).map(|e| e.to_string()).collect();
    assert_eq!(errors, Vec::<String>::new());
    let written = write_rostrum_json(&builtin_programme().unwrap().value).unwrap();
    let written: Value = serde_json::from_slice(&written).unwrap();
    assert!(validator.is_valid(&written));
}

#[test]
fn fields_of_newer_versions_are_valid() {
    let mut programme = builtin();
    programme["weather"] = json!({ "en": "cold" });
    programme["sessions"][0]["stream"] = json!([1, 2]);
    programme["sessions"][0]["kind"] = json!("ceremony");
    assert!(programme_validator().is_valid(&programme));
}

#[test]
fn broken_files_are_not_valid() {
    let validator = programme_validator();
    let break_at = |pointer: &str, key: &str, value: Option<Value>| {
        let mut programme = builtin();
        let place = programme.pointer_mut(pointer).unwrap().as_object_mut().unwrap();
        match value {
            Some(value) => place.insert(key.to_owned(), value),
            None => place.remove(key),
        };
        programme
    };
    let broken = [
        break_at("", "sessions", None),
        break_at("", "zone", None),
        break_at("", "format", Some(json!("rostrum-notebook"))),
        break_at("", "version", Some(json!("one"))),
        break_at("", "title", Some(json!(["a", "list"]))),
        break_at("/sessions/0", "id", None),
        break_at("/sessions/0", "start", Some(json!("tomorrow"))),
        break_at("/sessions/1", "number", Some(json!(-1))),
        break_at("/sessions/1/figures/0/figures/0", "value", Some(json!("many"))),
        break_at("/sessions/1/background/0", "text", None),
    ];
    for (index, programme) in broken.iter().enumerate() {
        assert!(!validator.is_valid(programme), "broken file {index} passes");
    }
}
