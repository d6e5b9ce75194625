//! Loading and saving a notebook of 1 MB, and what a keystroke costs the window.
#![allow(missing_docs, clippy::unwrap_used, clippy::panic)]

use criterion::{Criterion, criterion_group, criterion_main};
use rostrum_notebook::{Edit, NotePlace, Notebook, Splice, UndoHistory};
use rostrum_store::{
    NotebookReadOutcome, NotebookToSave, SaveTiming, SaveWorker, read_notebook, write_notebook,
};
use std::hint::black_box;
use std::path::Path;

/// Forty notes of 25 kB, mostly Chinese.
fn megabyte() -> Notebook {
    let mut notebook = Notebook::new("p".into());
    let text = "- [14:52] **主席：**以人为本的复苏 human-centred recovery。\n".repeat(320);
    for number in 0..40 {
        let place = NotePlace::Session(format!("session-{number}").into());
        let splice = Splice { at: 0, removed: String::new(), inserted: text.clone() };
        notebook.apply(&Edit::Text { place, splice, edited: (None, None) }).unwrap();
    }
    notebook
}

fn load(path: &Path) -> Notebook {
    match read_notebook(path, &"p".into()) {
        NotebookReadOutcome::Loaded { notebook, .. } => *notebook,
        other => panic!("{other:?}"),
    }
}

fn notebook_of_1_mb(criterion: &mut Criterion) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("notebook.json");
    let mut notebook = megabyte();
    write_notebook(&path, &notebook).unwrap();
    let size = std::fs::metadata(&path).unwrap().len();
    assert!((900_000..1_200_000).contains(&size), "{size}");
    criterion.bench_function("notebook of 1 MB: load", |bencher| bencher.iter(|| black_box(load(&path))));
    criterion.bench_function("notebook of 1 MB: save, synced", |bencher| {
        bencher.iter(|| write_notebook(&path, &notebook).unwrap());
    });

    let target = NotebookToSave { path, notebook: notebook.clone(), on_disk: None, lock: None };
    let mut worker = SaveWorker::start(target, SaveTiming::default(), || ()).unwrap();
    let mut history = UndoHistory::default();
    let place = NotePlace::Session("session-7".into());
    let mut now_ms = 0;
    criterion.bench_function("notebook of 1 MB: a keystroke handed to the save worker", |bencher| {
        bencher.iter(|| {
            let at = notebook.text(&place).len();
            let splice = Splice { at, removed: String::new(), inserted: "字".to_owned() };
            let edit = Edit::Text { place: place.clone(), splice, edited: (None, None) };
            history.apply_and_record(&mut notebook, vec![edit.clone()], now_ms).unwrap();
            worker.send_edit(edit);
            now_ms += 50;
        });
    });
}

criterion_group!(benches, notebook_of_1_mb);
criterion_main!(benches);
