//! Copies, documents and exports are never written over the notes, what is kept beside them, the settings or the
//! programme files that were read, by whatever name.

use super::accepting::rev_1;
use super::seat::{Seat, file};
use rostrum_app::{
    Action, ExportAction, ExportRequest, HandInAction, InterventionAction, NoticeKind, Page,
    ProgrammeExportFormat, StartOptions, StatementsOrReport,
};
use rostrum_documents::DocumentFormat;
use rostrum_notebook::{NotePlace, Splice};
use rostrum_store::list_backups;
use rostrum_testing::programmes::builtin;
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

/// A way to write to a path, by name.
type Way = (&'static str, fn(PathBuf) -> Action);

/// Every way in which the window writes a file where the delegate says.
fn ways() -> Vec<Way> {
    fn export(format: ProgrammeExportFormat, path: PathBuf) -> Action {
        let request = ExportRequest { format, mine: false, alarm_before_mins: None };
        Action::Export(ExportAction::To(request, path))
    }
    vec![
        ("copy", Action::SaveCopyTo),
        ("draft", |path| Action::HandIn(HandInAction::To(StatementsOrReport::Statements, path))),
        ("report", |path| Action::HandIn(HandInAction::To(StatementsOrReport::Report, path))),
        ("json", |path| export(ProgrammeExportFormat::Rostrum, path)),
        ("ics", |path| export(ProgrammeExportFormat::Ics, path)),
        ("frab", |path| export(ProgrammeExportFormat::Frab, path)),
        ("md", |path| export(ProgrammeExportFormat::Markdown, path)),
    ]
}

/// A delegate with notes, a draft, a backup, a revision and settings, who began with a file and opened another.
fn seated(folder: &Path) -> (Seat, Vec<(&'static str, PathBuf)>) {
    let given = file(folder, "given.json", &builtin());
    let opened = file(folder, "opened.json", &rev_1());
    let options = StartOptions {
        data_dir: Some(folder.join("data")),
        programme: Some(given.clone()),
        ..StartOptions::default()
    };
    let mut seat = Seat::with(&options);
    seat.write("opening", "我的笔记");
    seat.accept(&opened);
    seat.ask(Action::Open(Page::Session("opening".into())));
    seat.ask(Action::Intervention(InterventionAction::New { framed: false }));
    let (session, intervention) = seat.state.notebook.all_interventions().next().unwrap();
    let place = NotePlace::Intervention(session.clone(), intervention.id.clone());
    let splice = Splice { at: 0, removed: String::new(), inserted: "主席先生".into() };
    seat.ask(Action::EditNote { place, splice, typing: false });
    seat.ask(Action::HandIn(HandInAction::ShowStatements));
    seat.ask(Action::HandIn(HandInAction::SetForm(StatementsOrReport::Statements, DocumentFormat::Markdown)));
    seat.ask(Action::SetZoom(1.25));
    seat.save();
    let (folders, id) = (seat.state.folders.clone(), seat.state.shown_programme().id.clone());
    let notebook = folders.notebook_file(&id);
    seat.until(|_| folders.settings_file().exists() && notebook.exists());
    rostrum_store::rotate_backups_if_due(&notebook, true, chrono::Utc::now()).unwrap();
    let backup = list_backups(&notebook)[0].path.clone();
    let files = vec![
        ("lies where your notes are kept", notebook.clone()),
        ("lies where your notes are kept", notebook.with_extension("lock")),
        ("lies where your notes are kept", backup),
        ("lies where your notes are kept", folders.revisions_folder(&id).join("0001/programme.json")),
        ("is a file that Rostrum keeps for itself", folders.settings_file()),
        ("is a programme file that was opened here", given),
        ("is a programme file that was opened here", opened),
    ];
    (seat, files)
}

/// Other names of a file: spelled otherwise, by a link, by a link to a link, through a linked folder, a hard link.
fn names_of(path: &Path, by: &Path) -> Vec<PathBuf> {
    let name = path.file_name().unwrap();
    let above = path.parent().unwrap();
    fs::create_dir_all(by).unwrap();
    symlink(path, by.join("link.md")).unwrap();
    symlink("link.md", by.join("again.docx")).unwrap();
    symlink(above, by.join("folder")).unwrap();
    fs::hard_link(path, by.join("hard.txt")).unwrap();
    vec![
        path.to_owned(),
        above.join(".").join(name),
        above.join("..").join(above.file_name().unwrap()).join(name),
        by.join("link.md"),
        by.join("again.docx"),
        by.join("folder").join(name),
        by.join("hard.txt"),
    ]
}

fn refused(seat: &mut Seat, way: fn(PathBuf) -> Action, path: &Path) -> String {
    seat.state.notices.clear();
    seat.ask(way(path.to_owned()));
    seat.until(|seat| !seat.state.notices.is_empty());
    let notice = seat.state.notices.last().unwrap();
    assert_eq!(notice.kind, NoticeKind::Failed, "{}: {}", path.display(), notice.text);
    notice.text.clone()
}

#[test]
fn no_way_of_writing_goes_over_a_file_of_the_program_by_whatever_name() {
    let folder = tempfile::tempdir().unwrap();
    let (mut seat, files) = seated(folder.path());
    for (index, (reason, path)) in files.iter().enumerate() {
        let before = fs::read(path).unwrap();
        for name in names_of(path, &folder.path().join(format!("names-{index}"))) {
            for (what, way) in ways() {
                let said = refused(&mut seat, way, &name);
                assert!(said.contains(reason), "{what} to {}: {said}", name.display());
                assert!(said.contains(&name.display().to_string()), "{said}");
                assert!(fs::read(path).unwrap() == before, "{what} to {}", name.display());
            }
        }
    }
}

#[test]
fn nothing_new_is_put_among_the_notes_either() {
    let folder = tempfile::tempdir().unwrap();
    let (mut seat, _) = seated(folder.path());
    let notebooks = seat.state.folders.notebooks_folder();
    symlink(notebooks.join("later.md"), folder.path().join("later.md")).unwrap();
    let places = [
        notebooks.join("new.md"),
        notebooks.join("new folder/deeper/new.md"),
        folder.path().join("none/../data/notebooks/new.md"),
        folder.path().join("later.md"),
    ];
    for path in places {
        for (what, way) in ways() {
            let said = refused(&mut seat, way, &path);
            assert!(said.contains("lies where your notes are kept"), "{what}: {said}");
            assert!(!path.exists() && !notebooks.join("later.md").exists(), "{what} to {}", path.display());
        }
    }
    assert!(!notebooks.join("new folder").exists() && !folder.path().join("none").exists());
}

#[test]
fn beside_the_notes_and_over_other_files_it_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (mut seat, _) = seated(folder.path());
    // As it is offered where there is no file dialog.
    for path in [seat.state.folders.data.join("发言.md"), folder.path().join("mine.md")] {
        for (what, way) in ways() {
            fs::write(&path, "before").unwrap();
            seat.state.notices.clear();
            seat.ask(way(path.clone()));
            seat.until(|seat| !seat.state.notices.is_empty());
            assert_eq!(seat.state.notices.last().unwrap().kind, NoticeKind::Done, "{what}: {}", seat.said());
            assert_ne!(fs::read(&path).unwrap(), b"before", "{what}");
        }
    }
}
