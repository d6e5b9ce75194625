//! Every command in one flat list: its words, its keys and the action that it stands for.
//!
//! The palette, the list of keys and the tooltips are made from it. A test holds that no two
//! commands share a key and that each has one.

use super::{
    Action, Dialog, Direction, EditorCommand, InterventionAction, Page, Pane, RehearseAction, SideTab, State,
};
use super::{ExportAction, ExportFormat, ExportRequest, LibraryAction, ProgrammeFileAction, ReviewAction};
use super::{HandInAction, HandoverAction, ReadOnly, ReturnedAction, question_as_copied};
use rostrum_locale::Language;
use rostrum_notebook::NotePlace;
use rostrum_notebook::rehearsal::LimitChange;
use rostrum_store::ThemeChoice;

/// A key with its modifiers. `command` is Ctrl, or ⌘ on a Mac.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Chord {
    /// Ctrl, or ⌘ on a Mac.
    pub command: bool,
    /// Shift.
    pub shift: bool,
    /// Alt, or ⌥ on a Mac.
    pub alt: bool,
    /// The key's name: `K`, `F5`, `ArrowDown`, `Plus`.
    pub key: &'static str,
}

impl Chord {
    const fn plain(key: &'static str) -> Self {
        Self { command: false, shift: false, alt: false, key }
    }

    const fn command(key: &'static str) -> Self {
        Self { command: true, ..Self::plain(key) }
    }

    const fn command_shift(key: &'static str) -> Self {
        Self { shift: true, ..Self::command(key) }
    }

    const fn shift(key: &'static str) -> Self {
        Self { shift: true, ..Self::plain(key) }
    }

    const fn alt_shift(key: &'static str) -> Self {
        Self { shift: true, ..Self::alt(key) }
    }

    const fn alt(key: &'static str) -> Self {
        Self { alt: true, ..Self::plain(key) }
    }

    /// As it is shown on keys: `Ctrl K`, `⌘ K`.
    pub fn shown(&self, mac: bool) -> String {
        let mut parts = Vec::new();
        if self.command {
            parts.push(if mac { "⌘" } else { "Ctrl" });
        }
        if self.alt {
            parts.push(if mac { "⌥" } else { "Alt" });
        }
        if self.shift {
            parts.push(if mac { "⇧" } else { "Shift" });
        }
        parts.push(match self.key {
            "ArrowDown" => "↓",
            "ArrowUp" => "↑",
            "ArrowLeft" => "←",
            "ArrowRight" => "→",
            "Plus" => "+",
            "Minus" => "−",
            "Comma" => ",",
            "Slash" => "/",
            "Escape" => "Esc",
            key => key,
        });
        parts.join(" ")
    }
}

macro_rules! commands {
    ($($(#[$meta:meta])* $name:ident: $key:literal, [$($chord:expr),+ $(,)?];)+) => {
        /// Something that a key, a button or the palette can start.
        #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
        pub enum Command {
            $($(#[$meta])* $name,)+
        }

        impl Command {
            /// All commands, in the order of the palette.
            pub const ALL: &'static [Self] = &[$(Self::$name,)+];

            /// The key of its label in the message files.
            pub fn message(self) -> &'static str {
                match self { $(Self::$name => $key,)+ }
            }

            /// Its keys; the first is the one that is shown.
            pub fn chords(self) -> &'static [Chord] {
                match self { $(Self::$name => const { &[$($chord),+] },)+ }
            }
        }
    };
}

commands! {
    /// Search and commands.
    Palette: "command-palette", [Chord::command("K"), Chord::command("P")];
    /// The session next in time.
    NextSession: "command-next-session", [Chord::alt("ArrowDown"), Chord::command("PageDown")];
    /// The session before in time.
    PreviousSession: "command-previous-session", [Chord::alt("ArrowUp"), Chord::command("PageUp")];
    /// The forum's own page.
    Overview: "command-overview", [Chord::alt("0"), Chord::command_shift("O")];
    /// The session that is on now, or the next one.
    OnNow: "command-on-now", [Chord::alt("N")];
    /// Insert the forum time.
    Stamp: "command-stamp", [Chord::plain("F5"), Chord::command("T")];
    /// Mark a speaker.
    Speaker: "command-speaker", [Chord::plain("F6"), Chord::command("M")];
    /// Mark the line as a commitment.
    Commitment: "command-commitment", [Chord::plain("F7")];
    /// Close what lies on top: a menu, a dialog, the picker of speakers, find.
    CloseTop: "command-close-top", [Chord::command("W")];
    /// Find in the note.
    Find: "command-find", [Chord::command("F")];
    /// Take back the last step.
    Undo: "command-undo", [Chord::command("Z")];
    /// Make it again.
    Redo: "command-redo", [Chord::command_shift("Z"), Chord::command("Y")];
    /// Bold.
    Bold: "command-bold", [Chord::command("B")];
    /// Heading.
    Heading: "command-heading", [Chord::command("H")];
    /// List item.
    List: "command-list", [Chord::command("L")];
    /// Task.
    Task: "command-task", [Chord::command("Enter"), Chord::plain("F8")];
    /// Mark the draft's paragraph as what can be cut.
    Cuttable: "command-cuttable", [Chord::command_shift("X")];
    /// Read view or editor.
    Reading: "command-reading", [Chord::command("E")];
    /// Mark the session as mine.
    Mine: "command-mine", [Chord::command("D")];
    /// Keyboard to the timeline.
    FocusTimeline: "command-focus-timeline", [Chord::command("1")];
    /// Keyboard to the session.
    FocusSession: "command-focus-session", [Chord::command("2")];
    /// Keyboard to the notes.
    FocusNotes: "command-focus-notes", [Chord::command("3"), Chord::command("J")];
    /// Keyboard to the interventions.
    InterventionsTab: "command-side-tab-interventions", [Chord::command("4")];
    /// Keyboard to the follow-ups.
    FollowUpsTab: "command-side-tab-follow-ups", [Chord::command("5")];
    /// A new draft for the open session.
    NewIntervention: "command-new-intervention", [Chord::command("N")];
    /// A new draft with the short frame.
    NewFramedIntervention: "command-new-framed-intervention", [Chord::command_shift("N")];
    /// The session's next draft.
    NextIntervention: "command-next-intervention", [Chord::alt("PageDown")];
    /// The session's draft before.
    PreviousIntervention: "command-previous-intervention", [Chord::alt("PageUp")];
    /// The open draft one place down.
    MoveInterventionDown: "command-move-intervention-down", [Chord::alt_shift("ArrowDown")];
    /// The open draft one place up.
    MoveInterventionUp: "command-move-intervention-up", [Chord::alt_shift("ArrowUp")];
    /// Put the keyboard into the open draft's title.
    RenameIntervention: "command-rename-intervention", [Chord::plain("F2")];
    /// Take the open draft away.
    RemoveIntervention: "command-remove-intervention", [Chord::command_shift("Delete")];
    /// A version of the open draft in the next language that has none.
    LanguageVersion: "command-language-version", [Chord::alt("V")];
    /// Fold or unfold the details of the draft.
    InterventionDetails: "command-intervention-details", [Chord::alt("D")];
    /// List the draft's earlier versions.
    InterventionVersions: "command-intervention-versions", [Chord::alt("H")];
    /// Keep the draft's text as a version.
    KeepVersion: "command-keep-version", [Chord::alt("K")];
    /// The draft's next status.
    NextStatus: "command-next-status", [Chord::alt("S")];
    /// Ask by whom the draft was cleared.
    MarkCleared: "command-mark-cleared", [Chord::alt_shift("S")];
    /// Mark the paragraph of the caret as the one that answers the point ticked last.
    LinkPoint: "command-link-point", [Chord::alt("P")];
    /// Choose a figure or a paragraph to quote in the draft.
    QuoteInIntervention: "command-quote-in-intervention", [Chord::alt("Q")];
    /// Choose what to quote in the notes of the page.
    QuoteInNotes: "command-quote-in-notes", [Chord::alt_shift("Q")];
    /// Copy the guiding question, with the remark that it is a summary.
    CopyQuestion: "command-copy-question", [Chord::alt_shift("C")];
    /// Hide or show the timeline.
    ToggleTimeline: "command-toggle-timeline", [Chord::command_shift("1")];
    /// Hide or show the notes.
    ToggleNotes: "command-toggle-notes", [Chord::command_shift("3")];
    /// The timeline fills the window.
    WholeTimeline: "command-whole-timeline", [Chord::command_shift("L")];
    /// Rehearse the open draft with the prompter.
    Rehearse: "command-rehearse", [Chord::command("R")];
    /// Time the delivery of the open draft with the strip; while it is on, start and pause it.
    Deliver: "command-deliver", [Chord::command_shift("R")];
    /// The limit of the open draft, a minute less.
    ShorterLimit: "command-shorter-limit", [Chord::plain("F9")];
    /// The limit of the open draft, a minute more.
    LongerLimit: "command-longer-limit", [Chord::shift("F9")];
    /// The runs of the open draft.
    Runs: "command-runs", [Chord { alt: true, ..Chord::command("R") }];
    /// The delegate's own speaking rate, or that of the literature.
    OwnRate: "command-own-rate", [Chord::alt("G")];
    /// Save at once.
    Save: "command-save", [Chord::command("S")];
    /// Save a copy of the notes.
    SaveCopy: "command-save-copy", [Chord::command_shift("S")];
    /// Open a copy of notes.
    OpenCopy: "command-open-copy", [Chord::command("O")];
    /// Write the notes in this window, once no other has them open.
    EditHere: "command-edit-here", [Chord::alt_shift("E")];
    /// Put the latest backup in the place of notes that can't be read.
    OpenBackup: "command-open-backup", [Chord::alt_shift("B")];
    /// Open a programme file and review what it changes.
    OpenFile: "command-open-file", [Chord::command("U")];
    /// Accept the update that is reviewed.
    AcceptUpdate: "command-accept-update", [Chord::command_shift("Enter")];
    /// Keep what is open instead.
    KeepCurrent: "command-keep-current", [Chord::command_shift("K")];
    /// Give up reading or comparing.
    CancelWork: "command-cancel-work", [Chord::command_shift("C")];
    /// The next session with changes that are unread.
    NextUnread: "command-next-unread", [Chord::alt("U")];
    /// What changed in the session was read.
    MarkRead: "command-mark-read", [Chord::alt("R")];
    /// All changes were read.
    MarkAllRead: "command-mark-all-read", [Chord { shift: true, ..Chord::alt("R") }];
    /// The current revision again.
    StopLooking: "command-stop-looking", [Chord::alt("C")];
    /// Choose what to export.
    Export: "command-export", [Chord::command_shift("E")];
    /// Export the programme as Rostrum JSON.
    ExportRostrum: "command-export-rostrum", [Chord { alt: true, ..Chord::command("J") }];
    /// Export the programme as a calendar.
    ExportIcs: "command-export-ics", [Chord { alt: true, ..Chord::command("I") }];
    /// Export my sessions as a calendar.
    ExportMine: "command-export-mine", [Chord { alt: true, ..Chord::command("D") }];
    /// Export the programme as frab XML.
    ExportFrab: "command-export-frab", [Chord { alt: true, ..Chord::command("X") }];
    /// Export the programme as Markdown.
    ExportMarkdown: "command-export-md", [Chord { alt: true, ..Chord::command("M") }];
    /// Hand in the draft as a document.
    HandIn: "command-hand-in", [Chord::command_shift("H")];
    /// Make the mission report.
    Report: "command-report", [Chord::command_shift("M")];
    /// Open what was handed in last.
    OpenHandedIn: "command-open-handed-in", [Chord::alt("O")];
    /// Copy the subject line of the e-mail that it goes with.
    CopySubject: "command-copy-subject", [Chord::alt("E")];
    /// Take in a text that came back.
    TakeReturned: "command-take-returned", [Chord::command_shift("T")];
    /// Accept the next change of the text that came back.
    AcceptChange: "command-accept-change", [Chord::alt_shift("A")];
    /// Decline it.
    DeclineChange: "command-decline-change", [Chord::alt_shift("X")];
    /// Accept all of it.
    AcceptReturned: "command-accept-returned", [Chord { alt: true, ..Chord::command("A") }];
    /// Decline all that is left.
    DeclineReturned: "command-decline-returned", [Chord { alt: true, ..Chord::command("E") }];
    /// The next interface language.
    NextLanguage: "command-next-language", [Chord::command_shift("G")];
    /// Light, dark, system.
    NextTheme: "command-next-theme", [Chord::command_shift("D")];
    /// Larger.
    ZoomIn: "command-zoom-in", [Chord::command("Plus"), Chord::command("Equals")];
    /// Smaller.
    ZoomOut: "command-zoom-out", [Chord::command("Minus")];
    /// 100 %.
    ZoomReset: "command-zoom-reset", [Chord::command("0")];
    /// Settings.
    Settings: "command-settings", [Chord::command("Comma")];
    /// Settings, at the search for a time zone.
    ChangeZone: "command-change-zone", [Chord::alt("Z")];
    /// Every key.
    Keys: "command-keys", [Chord::plain("F1"), Chord::command("Slash")];
    /// Close the window.
    Quit: "command-quit", [Chord::command("Q")];
}

/// The steps of the window's scale.
const ZOOMS: [f32; 9] = [0.75, 0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0, 2.5];

impl Command {
    /// What the command asks for, as things stand; `None` where it can do nothing now.
    pub fn action(self, state: &State) -> Option<Action> {
        Some(match self {
            Self::Palette => Action::ShowDialog(Dialog::Palette),
            Self::NextSession => Action::Step(Direction::Next),
            Self::PreviousSession => Action::Step(Direction::Previous),
            Self::Overview => Action::Open(Page::Overview),
            Self::OnNow => Action::Open(Page::Session(state.on_now_or_next()?)),
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
                matches!(state.text_place(), NotePlace::Intervention(..)).then_some(())?;
                Action::Editor(EditorCommand::Cuttable)
            }
            Self::Reading => Action::ToggleReading,
            Self::Mine => match &state.page {
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
            Self::NewIntervention => new_draft(state, false)?,
            Self::NewFramedIntervention => new_draft(state, true)?,
            Self::NextIntervention => with_draft(state, InterventionAction::Step(Direction::Next))?,
            Self::PreviousIntervention => with_draft(state, InterventionAction::Step(Direction::Previous))?,
            Self::MoveInterventionDown => with_draft(state, InterventionAction::Move(Direction::Next))?,
            Self::MoveInterventionUp => with_draft(state, InterventionAction::Move(Direction::Previous))?,
            Self::RenameIntervention => with_draft(state, InterventionAction::Rename)?,
            Self::RemoveIntervention => with_draft(state, InterventionAction::Remove)?,
            Self::LanguageVersion => {
                let language = state.next_version_language()?;
                with_draft(state, InterventionAction::NewVersionIn(language))?
            }
            Self::InterventionDetails => with_draft(state, InterventionAction::ToggleDetails)?,
            Self::InterventionVersions => with_draft(state, InterventionAction::ToggleVersions)?,
            Self::KeepVersion => with_draft(state, InterventionAction::KeepVersion)?,
            Self::NextStatus => with_draft(state, InterventionAction::NextStatus)?,
            Self::MarkCleared => with_draft(state, InterventionAction::AskClearance)?,
            Self::LinkPoint => {
                let point = state.open_draft()?.1.points.last()?.point.clone();
                Action::Intervention(InterventionAction::LinkPoint { point, caret: None })
            }
            Self::QuoteInIntervention => Action::ShowDialog(Dialog::Quote),
            Self::QuoteInNotes => {
                state.read_only.is_none().then_some(Action::ShowDialog(Dialog::QuoteInNotes))?
            }
            Self::CopyQuestion => Action::CopyText(question_as_copied(state)?),
            Self::ToggleTimeline => Action::TogglePane(Pane::Timeline),
            Self::ToggleNotes => Action::TogglePane(Pane::Notes),
            Self::WholeTimeline => Action::ToggleWholeTimeline,
            Self::Rehearse => {
                state.open_draft()?;
                Action::Rehearse(RehearseAction::Begin)
            }
            Self::Deliver if state.rehearsal.is_some() => Action::Rehearse(RehearseAction::StartOrPause),
            Self::Deliver => {
                state.open_draft()?;
                Action::Rehearse(RehearseAction::BeginDelivery)
            }
            Self::ShorterLimit => change_limit(state, LimitChange::Shorter)?,
            Self::LongerLimit => change_limit(state, LimitChange::Longer)?,
            Self::Runs => {
                state.open_draft()?;
                Action::ShowDialog(Dialog::Runs)
            }
            Self::OwnRate => Action::Rehearse(RehearseAction::UseOwnRate(!state.settings.own_rate)),
            Self::Save => Action::SaveNow,
            Self::SaveCopy => Action::SaveCopy,
            Self::OpenCopy => Action::OpenCopy,
            Self::EditHere => {
                matches!(state.read_only, Some(ReadOnly::OtherWindow | ReadOnly::UnreadableElsewhere { .. }))
                    .then_some(())?;
                Action::Handover(HandoverAction::EditHere)
            }
            Self::OpenBackup => {
                let has_backup =
                    matches!(&state.read_only, Some(ReadOnly::Unreadable { backup: Some(_), .. }));
                has_backup.then_some(Action::OpenBackup)?
            }
            Self::OpenFile => Action::Update(ProgrammeFileAction::ChooseFile),
            Self::AcceptUpdate => state.reviewing.as_ref().map(|_| Action::Review(ReviewAction::Accept))?,
            Self::KeepCurrent => state.reviewing.as_ref().map(|_| Action::Review(ReviewAction::Keep))?,
            Self::CancelWork => {
                state.busy.as_ref().filter(|busy| busy.stage.can_be_cancelled())?;
                Action::Update(ProgrammeFileAction::Cancel)
            }
            Self::NextUnread => Action::Open(Page::Session(state.next_unread()?)),
            Self::MarkRead => match &state.page {
                Page::Session(id) if state.is_unread(id) => {
                    Action::Library(LibraryAction::MarkRead(id.clone()))
                }
                _ => return None,
            },
            Self::MarkAllRead if state.unread_count() > 0 => Action::Library(LibraryAction::MarkAllRead),
            Self::MarkAllRead => return None,
            Self::StopLooking => {
                state.library.looking_at?;
                Action::Library(LibraryAction::StopLooking)
            }
            Self::Export => Action::ShowDialog(Dialog::Export),
            Self::ExportRostrum => export(ExportFormat::Rostrum, false),
            Self::ExportIcs => export(ExportFormat::Ics, false),
            Self::ExportMine => export(ExportFormat::Ics, true),
            Self::ExportFrab => export(ExportFormat::Frab, false),
            Self::ExportMarkdown => export(ExportFormat::Markdown, false),
            Self::HandIn => {
                state.open_draft()?;
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
                state.open_draft()?;
                Action::Returned(ReturnedAction::Show)
            }
            Self::AcceptChange => about_returned(state, ReturnedAction::AcceptNext)?,
            Self::DeclineChange => about_returned(state, ReturnedAction::DeclineNext)?,
            Self::AcceptReturned => about_returned(state, ReturnedAction::AcceptAll)?,
            Self::DeclineReturned => about_returned(state, ReturnedAction::DeclineAll)?,
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
            Self::Keys => Action::ShowDialog(Dialog::Keys),
            Self::Quit => Action::Quit,
        })
    }
}

/// Something asked about the text that came back for the open draft, where one did.
fn about_returned(state: &State, action: ReturnedAction) -> Option<Action> {
    state.open_draft()?.1.returned.as_ref()?;
    Some(Action::Returned(action))
}

fn export(format: ExportFormat, mine: bool) -> Action {
    Action::Export(ExportAction::Choose(ExportRequest { format, mine, alarm_before_mins: None }))
}

/// The limit of the run that is on, or of the open draft.
fn change_limit(state: &State, change: LimitChange) -> Option<Action> {
    let any = state.rehearsal.is_some() || state.open_draft().is_some();
    any.then_some(Action::Rehearse(RehearseAction::ChangeLimit(change)))
}

/// Something asked of the open draft, where there is one.
fn with_draft(state: &State, action: InterventionAction) -> Option<Action> {
    state.open_draft().map(|_| Action::Intervention(action))
}

fn new_draft(state: &State, framed: bool) -> Option<Action> {
    matches!(state.page, Page::Session(_)).then_some(Action::Intervention(InterventionAction::New { framed }))
}

/// The choice after this one, round and round.
fn next<T: Copy + PartialEq>(choices: &[T], current: &T) -> T {
    choices.iter().cycle().skip_while(|choice| *choice != current).nth(1).copied().unwrap_or(*current)
}
