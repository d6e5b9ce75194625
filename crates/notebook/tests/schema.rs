//! The published schema of the notebook is the one that the types give, and it judges rightly.
//! `UPDATE_SCHEMAS=1 cargo test` writes it anew.

use rostrum_notebook::{Edit, NotePlace, Notebook, Splice, notebook_schema};
use rostrum_programme::SessionId;
use serde_json::{Value, json};

const PATH: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../../data/rostrum-notebook.schema.json");

#[test]
fn the_published_schema_is_up_to_date() {
    let generated = serde_json::to_string_pretty(&notebook_schema()).unwrap() + "\n";
    if std::env::var_os("UPDATE_SCHEMAS").is_some() {
        std::fs::write(PATH, &generated).unwrap();
    }
    let published = std::fs::read_to_string(PATH).unwrap_or_default().replace("\r\n", "\n");
    assert!(published == generated, "run UPDATE_SCHEMAS=1 cargo test -p rostrum-notebook");
}

fn judge(value: &Value) -> bool {
    let schema = serde_json::to_value(notebook_schema()).unwrap();
    jsonschema::validator_for(&schema).unwrap().is_valid(value)
}

#[test]
fn a_notebook_as_it_is_written_is_valid() {
    let mut notebook = Notebook::new("ilo-forum-2022".into());
    let place = NotePlace::Session(SessionId::from("opening"));
    let splice = Splice::between("", "[14:52] **主席：**欢迎").unwrap();
    let now = "2022-02-22T13:52:00Z".parse().ok();
    notebook.apply(&Edit::Text { place, splice, edited: (None, now) }).unwrap();
    notebook.apply(&Edit::Mine { session: "closing".into(), mine: true }).unwrap();
    let written = serde_json::to_value(&notebook).unwrap();
    assert!(judge(&written), "{written:#}");
}

#[test]
fn fields_of_newer_versions_are_valid_and_wrong_values_are_not() {
    let sound = json!({
        "format": "rostrum-notebook", "version": 3, "programme": "p", "new": [1],
        "forum": { "text": "字", "colour": "red" },
        "sessions": { "a": { "note": { "text": "x" }, "mine": true, "rating": 5 } }
    });
    assert!(judge(&sound));
    for (pointer, wrong) in [
        ("/format", json!("other")),
        ("/version", json!("three")),
        ("/programme", json!(null)),
        ("/forum/text", json!(7)),
        ("/sessions/a/mine", json!("yes")),
        ("/sessions", json!([])),
    ] {
        let mut broken = sound.clone();
        *broken.pointer_mut(pointer).unwrap() = wrong;
        assert!(!judge(&broken), "{pointer}");
    }
}
