//! Copies beside the notes: which names are recognised, and which files are left alone.

use rostrum_notebook::Notebook;
use rostrum_programme::ProgrammeId;
use rostrum_store::{ConflictCopyKind, list_conflict_copies, write_notebook};
use std::fs;
use std::path::Path;

fn id() -> ProgrammeId {
    "ilo-forum-2022".into()
}

fn found(notebook: &Path) -> Vec<(String, ConflictCopyKind)> {
    list_conflict_copies(notebook, &id())
        .into_iter()
        .map(|copy| (copy.path.file_name().unwrap().to_str().unwrap().to_owned(), copy.kind))
        .collect()
}

#[test]
fn the_names_that_programs_give_are_recognised() {
    use ConflictCopyKind::{Dropbox, Nextcloud, OneDrive, Other, Own, Syncthing};
    for (name, kind) in [
        ("notebook.sync-conflict-20220223-101112-ABCDEFG.json", Syncthing),
        ("notebook.sync-conflict-20220223-101112-ABCDEFG-2.json", Syncthing),
        ("notebook (Wang's conflicted copy 2022-02-23).json", Dropbox),
        ("notebook (Wang的冲突副本 2022-02-23).json", Dropbox),
        ("notebook (Copie en conflit de Ana 2022-02-23).json", Dropbox),
        ("notebook (Copia en conflicto de Ana 2022-02-23).json", Dropbox),
        ("notebook (conflicted copy 2022-02-23 101112).json", Nextcloud),
        ("notebook_conflict-20220223-101112.json", Nextcloud),
        ("notebook-OFFICE-PC.json", OneDrive),
        ("notebook-王芳的电脑.json", OneDrive),
        ("notebook (1).json", Other),
        ("notebook 2.json", Other),
        ("notebook.conflict-20220223T193100Z.json", Own),
        ("notebook.conflict-20220223T193100Z-2.json", Own),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let notebook = folder.path().join("notebook.json");
        write_notebook(&notebook, &Notebook::new(id())).unwrap();
        let copy = folder.path().join(name);
        fs::copy(&notebook, &copy).unwrap();
        let before = fs::read(&copy).unwrap();
        assert_eq!(found(&notebook), [(name.to_owned(), kind)]);
        let copies = list_conflict_copies(&notebook, &id());
        assert!(copies[0].changed.is_some() && copies[0].size == before.len() as u64);
        assert_eq!(fs::read(&copy).unwrap(), before);
        // Notes on another programme are no copy of these where the name alone proves nothing.
        write_notebook(&copy, &Notebook::new("other".into())).unwrap();
        let is_sure = matches!(kind, Syncthing | Nextcloud | Own) || name.contains("conflicted copy");
        assert_eq!(found(&notebook).len(), usize::from(is_sure), "{name}");
        fs::write(&copy, "{ broken").unwrap();
        assert_eq!(found(&notebook).len(), usize::from(is_sure), "{name}");
    }
}

#[test]
fn what_else_lies_beside_the_notes_is_no_copy() {
    let folder = tempfile::tempdir().unwrap();
    let notebook = folder.path().join("notebook.json");
    write_notebook(&notebook, &Notebook::new(id())).unwrap();
    for name in [
        "notebook.unreadable-20220223T193100Z.json",
        "notebook.aside-20220223T193100Z.json",
        "notebook.json.bak",
        "notebook.lock",
        "notebook-.json",
        "notebook .json",
        "notebook 2a.json",
        "notebook.sync-conflict-today.json",
        "notebook.conflict-.json",
        "other-OFFICE.json",
        "notebook2.json",
        ".notebook-x.json",
        "notebook-OFFICE.txt",
    ] {
        fs::copy(&notebook, folder.path().join(name)).unwrap();
    }
    fs::create_dir(folder.path().join("notebook-FOLDER.json")).unwrap();
    fs::create_dir(folder.path().join("notebook (1).json")).unwrap();
    assert_eq!(found(&notebook), []);
    assert_eq!(found(&folder.path().join("none/notebook.json")), []);
}

#[test]
fn another_copy_under_the_same_name_is_another_copy() {
    let folder = tempfile::tempdir().unwrap();
    let notebook = folder.path().join("notebook.json");
    let copy = folder.path().join("notebook.sync-conflict-20220223-101112-ABCDEFG.json");
    fs::write(&copy, "{}").unwrap();
    let first = list_conflict_copies(&notebook, &id())[0].key();
    assert_eq!(list_conflict_copies(&notebook, &id())[0].key(), first);
    fs::write(&copy, "{ }").unwrap();
    assert_ne!(list_conflict_copies(&notebook, &id())[0].key(), first);
}
