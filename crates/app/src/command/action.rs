//! What each command asks for, as things stand.

use super::Command;
use crate::sentences::question_as_copied;
use crate::{
    Action, ConflictAction, Dialog, EditorCommand, ExportAction, ExportRequest, HandInAction, HelpPage,
    InterventionAction, LibraryAction, NoteVersionsAction, Page, Pane, ProgrammeExportFormat,
    ProgrammeFileAction, ReadOnlyNotesAction, ReadOnlyReason, RehearseAction, ReturnedTextAction,
    ReviewAction, SideTab, State, StepDirection,
};
use rostrum_locale::Language;
use rostrum_notebook::NotePlace;
use rostrum_notebook::rehearsal::LimitChange;
use rostrum_store::ThemeChoice;

/// The steps of the window's scale.
const ZOOMS: [f32; 9] = [0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5];

impl Command {
    /// What the command asks for, as things stand; `None` where it can do nothing now.
    pub fn action(self, state: &State) -> Option<Action> {
        Some(match self {
            Self::Palette => Action::ShowDialog(Dialog::Palette),
            Self::NextSession => Action::Step(StepDirection::Next),
            Self::PreviousSession => Action::Step(StepDirection::Previous),
            Self::Overview => Action::Open(Page::Overview),
            Self::OnNow => Action::Open(Page::Session(state.current_or_next_session_id()?)),
            Self::Stamp => Action::Editor(EditorCommand::Stamp),
            Self::Speaker => Action::Editor(EditorCommand::Speaker),
            Self::Commitment => Action::Editor(EditorCommand::Commitment),
            Self::CloseTop => Action::CloseTop,
            Self::Find => Action::Editor(EditorCommand::Find),
            Self::Undo => Action::Undo,
            Self::Redo => Action::Redo,
            Self::Bold => Action::Editor(EditorCommand::Bold),
            Self::Heading => Action::Editor(EditorCommand::Heading),
            Self::List => Action::Editor(EditorCommand::List),
            Self::Task => Action::Editor(EditorCommand::Task),
            Self::Cuttable => {
                matches!(state.edited_text_place(), NotePlace::Intervention(..)).then_some(())?;
                Action::Editor(EditorCommand::Cuttable)
            }
            Self::Reading => Action::ToggleReading,
            Self::NoteVersions => Action::NoteVersions(NoteVersionsAction::Show),
            Self::Mine => match &state.window.page {
                Page::Session(id) => Action::ToggleMine(id.clone()),
                Page::Overview => return None,
            },
            Self::FocusTimeline => Action::FocusPane(Pane::Timeline),
            Self::FocusSession => Action::FocusPane(Pane::Session),
            Self::FocusNotes => Action::Intervention(InterventionAction::ShowSideTab(SideTab::Notes)),
            Self::InterventionsTab => {
                Action::Intervention(InterventionAction::ShowSideTab(SideTab::Interventions))
            }
            Self::FollowUpsTab => Action::Intervention(InterventionAction::ShowSideTab(SideTab::FollowUps)),
            Self::NewIntervention => new_intervention(state, false)?,
            Self::NewFramedIntervention => new_intervention(state, true)?,
            Self::NextIntervention => {
                with_intervention(state, InterventionAction::Step(StepDirection::Next))?
            }
            Self::PreviousIntervention => {
                with_intervention(state, InterventionAction::Step(StepDirection::Previous))?
            }
            Self::MoveInterventionDown => {
                with_intervention(state, InterventionAction::Move(StepDirection::Next))?
            }
            Self::MoveInterventionUp => {
                with_intervention(state, InterventionAction::Move(StepDirection::Previous))?
            }
            Self::RenameIntervention => with_intervention(state, InterventionAction::Rename)?,
            Self::RemoveIntervention => with_intervention(state, InterventionAction::Remove)?,
            Self::LanguageVersion => {
                let language = state.next_missing_intervention_language()?;
                with_intervention(state, InterventionAction::NewVersionIn(language))?
            }
            Self::InterventionDetails => with_intervention(state, InterventionAction::ToggleDetails)?,
            Self::InterventionVersions => with_intervention(state, InterventionAction::ToggleVersions)?,
            Self::KeepVersion => with_intervention(state, InterventionAction::KeepVersion)?,
            Self::NextStatus => with_intervention(state, InterventionAction::NextStatus)?,
            Self::MarkCleared => with_intervention(state, InterventionAction::AskClearance)?,
            Self::LinkPoint => {
                let point = state.open_or_first_intervention()?.1.points.last()?.point.clone();
                Action::Intervention(InterventionAction::LinkPoint { point, caret: None })
            }
            Self::QuoteInIntervention => Action::ShowDialog(Dialog::Quote),
            Self::QuoteInNotes => {
                state.read_only_reason().is_none().then_some(Action::ShowDialog(Dialog::QuoteInNotes))?
            }
            Self::CopyQuestion => Action::CopyText(question_as_copied(state)?),
            Self::ToggleTimeline => Action::TogglePane(Pane::Timeline),
            Self::ToggleNotes => Action::TogglePane(Pane::Notes),
            Self::WholeTimeline => Action::ToggleWholeTimeline,
            Self::Rehearse => {
                state.open_or_first_intervention()?;
                Action::Rehearse(RehearseAction::Begin)
            }
            Self::Deliver if state.rehearsal.is_some() => Action::Rehearse(RehearseAction::StartOrPause),
            Self::Deliver => {
                state.open_or_first_intervention()?;
                Action::Rehearse(RehearseAction::BeginDelivery)
            }
            Self::ShorterLimit => change_limit(state, LimitChange::Shorter)?,
            Self::LongerLimit => change_limit(state, LimitChange::Longer)?,
            Self::Runs => {
                state.open_or_first_intervention()?;
                Action::ShowDialog(Dialog::Runs)
            }
            Self::OwnRate => Action::Rehearse(RehearseAction::UseOwnRate(!state.settings.own_rate)),
            Self::Save => Action::SaveNow,
            Self::SaveCopy => Action::SaveCopy,
            Self::OpenCopy => Action::OpenCopy,
            Self::EditHere => {
                matches!(
                    state.read_only_reason(),
                    Some(ReadOnlyReason::OtherWindow | ReadOnlyReason::UnreadableElsewhere { .. })
                )
                .then_some(())?;
                Action::Handover(ReadOnlyNotesAction::EditHere)
            }
            Self::OpenBackup => {
                state.read_only_reason()?.backup()?;
                Action::OpenBackup
            }
            Self::Conflicts => {
                (!state.conflicts.found.is_empty()).then_some(Action::Conflict(ConflictAction::Show))?
            }
            Self::ShowPutAside => {
                (!state.read_only_reason()?.values_put_aside().is_empty()).then_some(())?;
                Action::ShowDialog(Dialog::PutAside)
            }
            Self::MakeWritable => {
                state.read_only_reason()?.part_to_write()?;
                Action::Handover(ReadOnlyNotesAction::MakeWritable)
            }
            Self::OpenFile => Action::Update(ProgrammeFileAction::ChooseFile),
            Self::AcceptUpdate => state.reviewing.as_ref().map(|_| Action::Review(ReviewAction::Accept))?,
            Self::KeepCurrent => state.reviewing.as_ref().map(|_| Action::Review(ReviewAction::Keep))?,
            Self::CancelWork => {
                state.background_work().filter(|busy| busy.stage.can_be_cancelled())?;
                Action::Update(ProgrammeFileAction::Cancel)
            }
            Self::DocumentLines => {
                let reviewing = state.reviewing.as_ref().filter(|reviewing| !reviewing.lines.is_empty())?;
                Action::Review(ReviewAction::ShowDocument(!reviewing.document.is_shown))
            }
            // Before an update is accepted there is nothing unread in it, but there may be something to check.
            Self::NextUnread if state.reviewing.as_ref().is_some_and(|one| !one.checks.is_empty()) => {
                Action::Review(ReviewAction::NextCheck)
            }
            Self::NextUnread => Action::Open(Page::Session(state.next_unread()?)),
            Self::MarkRead => match &state.window.page {
                Page::Session(id) if state.has_unread_changes(id) => {
                    Action::Library(LibraryAction::MarkRead(id.clone()))
                }
                _ => return None,
            },
            Self::MarkAllRead if state.unread_session_count() > 0 => {
                Action::Library(LibraryAction::MarkAllRead)
            }
            Self::MarkAllRead => return None,
            Self::StopLooking => {
                state.library.looking_at?;
                Action::Library(LibraryAction::StopLooking)
            }
            Self::Export => Action::ShowDialog(Dialog::Export),
            Self::ExportRostrum => export(ProgrammeExportFormat::Rostrum, false),
            Self::ExportIcs => export(ProgrammeExportFormat::Ics, false),
            Self::ExportMine => export(ProgrammeExportFormat::Ics, true),
            Self::ExportFrab => export(ProgrammeExportFormat::Frab, false),
            Self::ExportMarkdown => export(ProgrammeExportFormat::Markdown, false),
            Self::HandIn => {
                state.open_or_first_intervention()?;
                Action::HandIn(HandInAction::ShowStatements)
            }
            Self::Report => Action::HandIn(HandInAction::ShowReport),
            Self::OpenHandedIn => {
                state.handing_in.last.as_ref()?;
                Action::HandIn(HandInAction::OpenLast)
            }
            Self::CopySubject => {
                state.handing_in.last.as_ref()?.subject.as_ref()?;
                Action::HandIn(HandInAction::CopySubject)
            }
            Self::TakeReturned => {
                state.open_or_first_intervention()?;
                Action::Returned(ReturnedTextAction::Show)
            }
            Self::AcceptChange => about_returned(state, ReturnedTextAction::AcceptNext)?,
            Self::DeclineChange => about_returned(state, ReturnedTextAction::DeclineNext)?,
            Self::AcceptReturned => about_returned(state, ReturnedTextAction::AcceptAll)?,
            Self::DeclineReturned => about_returned(state, ReturnedTextAction::DeclineAll)?,
            Self::NextLanguage => Action::SetLanguage(next(&Language::ALL, &state.language())),
            Self::NextTheme => {
                let choices = [ThemeChoice::Light, ThemeChoice::Dark, ThemeChoice::System];
                Action::SetTheme(next(&choices, &state.theme()))
            }
            Self::ZoomIn => {
                Action::SetZoom(ZOOMS.into_iter().find(|zoom| *zoom > state.settings.zoom + 0.01)?)
            }
            Self::ZoomOut => {
                Action::SetZoom(ZOOMS.into_iter().rev().find(|zoom| *zoom < state.settings.zoom - 0.01)?)
            }
            Self::ZoomReset => Action::SetZoom(1.0),
            Self::Settings => Action::ShowDialog(Dialog::Settings),
            Self::ChangeZone => Action::ShowDialog(Dialog::Zone),
            Self::Help => Action::ShowDialog(Dialog::Help(HelpPage::OwnTime)),
            Self::Keys => Action::ShowDialog(Dialog::Keys),
            Self::About => Action::ShowDialog(Dialog::About),
            Self::Quit => Action::Quit,
        })
    }
}

/// Something asked about the text that came back for the open intervention, where one did.
fn about_returned(state: &State, action: ReturnedTextAction) -> Option<Action> {
    state.open_or_first_intervention()?.1.returned.as_ref()?;
    Some(Action::Returned(action))
}

fn export(format: ProgrammeExportFormat, mine: bool) -> Action {
    Action::Export(ExportAction::Choose(ExportRequest { format, mine, alarm_before_mins: None }))
}

/// The limit of the run that is on, or of the open intervention.
fn change_limit(state: &State, change: LimitChange) -> Option<Action> {
    let any = state.rehearsal.is_some() || state.open_or_first_intervention().is_some();
    any.then_some(Action::Rehearse(RehearseAction::ChangeLimit(change)))
}

/// Something asked of the open intervention, where there is one.
fn with_intervention(state: &State, action: InterventionAction) -> Option<Action> {
    state.open_or_first_intervention().map(|_| Action::Intervention(action))
}

fn new_intervention(state: &State, framed: bool) -> Option<Action> {
    matches!(state.window.page, Page::Session(_))
        .then_some(Action::Intervention(InterventionAction::New { framed }))
}

/// The choice after this one, round and round.
fn next<T: Copy + PartialEq>(choices: &[T], current: &T) -> T {
    choices.iter().cycle().skip_while(|choice| *choice != current).nth(1).copied().unwrap_or(*current)
}
