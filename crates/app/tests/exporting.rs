//! The programme out of the window: every format, all sessions or mine, and back in again.

use super::accepting::rev_1;
use super::seat::{Seat, file};
use rostrum_app::{
    Action, Dialog, Effect, ExportAction, ExportEffect, ExportRequest, LibraryAction, NoticeKind,
    ProgrammeExportFormat, update,
};
use rostrum_formats::{ReadHints, read_programme};
use rostrum_testing::programmes::builtin;
use std::path::Path;

fn request(format: ProgrammeExportFormat) -> ExportRequest {
    ExportRequest { format, mine: false, alarm_before_mins: None }
}

fn export(seat: &mut Seat, request: ExportRequest, path: &Path) -> String {
    seat.ask(Action::Export(ExportAction::To(request, path.to_owned())));
    seat.until(|seat| seat.said().contains(&path.display().to_string()));
    assert_eq!(seat.state.notices.last().unwrap().kind, NoticeKind::Done, "{}", seat.said());
    std::fs::read_to_string(path).unwrap()
}

#[test]
fn every_format_is_written_and_all_but_markdown_say_the_same_times_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = Seat::at(&folder.path().join("data"));
    for format in ProgrammeExportFormat::ALL {
        let path = folder.path().join(format!("新的文件夹/日程.{}", format.file_extension()));
        let text = export(&mut seat, request(format), &path);
        assert_eq!(seat.said(), format!("Exported: {}", path.display()));
        let parsed = read_programme(text.as_bytes(), &ReadHints::default());
        if format == ProgrammeExportFormat::Markdown {
            assert!(text.contains("13:00–14:30"), "{text}");
            continue;
        }
        let programme = parsed.unwrap().value;
        let spans = |programme: &rostrum_programme::Programme| -> Vec<_> {
            programme.sessions_by_time().iter().map(|session| programme.span(session)).collect()
        };
        assert_eq!(spans(&programme), spans(&builtin()), "{format:?}");
        if format == ProgrammeExportFormat::Rostrum {
            assert_eq!(programme, builtin());
        }
    }
}

#[test]
fn my_sessions_go_into_a_calendar_with_alarms() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = Seat::at(&folder.path().join("data"));
    let mine =
        ExportRequest { mine: true, alarm_before_mins: Some(10), ..request(ProgrammeExportFormat::Ics) };
    seat.ask(Action::Export(ExportAction::Choose(mine)));
    assert_eq!(seat.said(), "You haven’t starred any sessions yet.");
    seat.ask(Action::ToggleMine("thematic-2".into()));
    seat.ask(Action::ToggleMine("closing".into()));
    let text = export(&mut seat, mine, &folder.path().join("mine.ics"));
    assert_eq!(text.matches("BEGIN:VEVENT").count(), 2);
    assert_eq!(text.matches("TRIGGER:-PT10M").count(), 2);
    assert!(text.contains("SEQUENCE:"));
}

#[test]
fn the_sequence_of_an_exported_event_rises_with_every_revision_also_with_a_return() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = Seat::at(&folder.path().join("data"));
    let sequence = |seat: &mut Seat, name: &str| -> u32 {
        let text = export(seat, request(ProgrammeExportFormat::Ics), &folder.path().join(name));
        let line = text.lines().find_map(|line| line.strip_prefix("SEQUENCE:")).unwrap();
        line.trim().parse().unwrap()
    };
    let first = sequence(&mut seat, "1.ics");
    seat.accept(&file(folder.path(), "rev1.json", &rev_1()));
    let second = sequence(&mut seat, "2.ics");
    seat.library(LibraryAction::ReturnTo(0));
    let third = sequence(&mut seat, "3.ics");
    assert!(first < second && second < third, "{first} {second} {third}");
}

#[test]
fn a_speaking_name_is_offered_and_without_a_dialog_a_path_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = Seat::at(&folder.path().join("data"));
    let wanted = request(ProgrammeExportFormat::Ics);
    let effects = update(&mut seat.state, Action::Export(ExportAction::Choose(wanted)));
    let [Effect::Export(ExportEffect::PickTarget { request, suggested })] = effects.as_slice() else {
        panic!("{effects:?}")
    };
    assert_eq!(*request, wanted);
    let forum = seat
        .state
        .shown_programme()
        .short_title
        .as_ref()
        .unwrap()
        .text(&seat.state.content_language())
        .to_owned();
    assert!(suggested.contains(forum.as_str()) && suggested.ends_with(".ics"), "{suggested}");
    seat.ask(Action::Export(ExportAction::NoDialog(wanted)));
    assert_eq!(seat.state.dialog, Some(Dialog::ExportPath(wanted)));
    assert!(seat.state.suggested_export_path(wanted).is_absolute());
}

#[test]
fn an_export_that_cannot_be_written_says_why() {
    let folder = tempfile::tempdir().unwrap();
    let mut seat = Seat::at(&folder.path().join("data"));
    let blocked = folder.path().join("file");
    std::fs::write(&blocked, "").unwrap();
    let path = blocked.join("x.ics");
    seat.ask(Action::Export(ExportAction::To(request(ProgrammeExportFormat::Ics), path.clone())));
    seat.until(|seat| seat.said().contains(&path.display().to_string()));
    assert_eq!(seat.state.notices.last().unwrap().kind, NoticeKind::Failed);
}
