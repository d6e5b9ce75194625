//! Every command in one flat list: its words and its keys. What it asks for is in `action`.
//!
//! The palette, the list of keys and the tooltips are made from it. A test holds that no two
//! commands share a key and that each has one.

mod action;

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
