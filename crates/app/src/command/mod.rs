//! Every command in one flat list: its words and its keys. What it asks for is in `action`.
//!
//! The palette, the list of keys and the tooltips are made from it. A test holds that no two
//! commands share a key and that each has one.

mod action;

use rostrum_locale::Messages;

/// A key with its modifiers. `command` is Ctrl, or ⌘ on a Mac.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct KeyCombination {
    /// Ctrl, or ⌘ on a Mac.
    pub command: bool,
    /// Shift.
    pub shift: bool,
    /// Alt, or ⌥ on a Mac.
    pub alt: bool,
    /// The key's name: `K`, `F5`, `ArrowDown`, `Plus`.
    pub key: &'static str,
}

impl KeyCombination {
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

    /// As it is printed on the keys of a keyboard in the reader's language: `Ctrl K`, `⌘ K`, `Ctrl Entrée`.
    pub fn display_text(&self, words: &Messages, mac: bool) -> String {
        let mut parts = Vec::new();
        if self.command {
            parts.push(if mac { "⌘" } else { "Ctrl" }.to_owned());
        }
        if self.alt {
            parts.push(if mac { "⌥" } else { "Alt" }.to_owned());
        }
        if self.shift {
            parts.push(if mac { "⇧".to_owned() } else { words.say("key-shift").into_owned() });
        }
        parts.push(key_name(self.key, words));
        parts.join(" ")
    }
}

/// A key by the sign or the word on it.
pub fn key_name(key: &str, words: &Messages) -> String {
    let sign = match key {
        "ArrowDown" => "↓",
        "ArrowUp" => "↑",
        "ArrowLeft" => "←",
        "ArrowRight" => "→",
        "Plus" => "+",
        "Minus" => "−",
        "Comma" => ",",
        "Slash" => "/",
        key => key,
    };
    let message = match key {
        "Backspace" => "key-backspace",
        "Delete" => "key-delete",
        "End" => "key-end",
        "Enter" => "key-enter",
        "Escape" => "key-escape",
        "Home" => "key-home",
        "PageDown" => "key-page-down",
        "PageUp" => "key-page-up",
        "Space" => "key-space",
        _ => return sign.to_owned(),
    };
    words.say(message).into_owned()
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
            pub fn message_key(self) -> &'static str {
                match self { $(Self::$name => $key,)+ }
            }

            /// Its keys; the first is the one that is shown.
            pub fn key_combinations(self) -> &'static [KeyCombination] {
                match self { $(Self::$name => const { &[$($chord),+] },)+ }
            }
        }
    };
}

commands! {
    /// Search and commands.
    Palette: "command-palette", [KeyCombination::command("K"), KeyCombination::command("P")];
    /// The session next in time.
    NextSession: "command-next-session", [KeyCombination::alt("ArrowDown"), KeyCombination::command("PageDown")];
    /// The session before in time.
    PreviousSession: "command-previous-session", [KeyCombination::alt("ArrowUp"), KeyCombination::command("PageUp")];
    /// The forum's own page.
    Overview: "command-overview", [KeyCombination::alt("0"), KeyCombination::command_shift("O")];
    /// The session that is on now, or the next one.
    OnNow: "command-on-now", [KeyCombination::alt("N")];
    /// Insert the forum time.
    Stamp: "command-stamp", [KeyCombination::plain("F5"), KeyCombination::command("T")];
    /// Mark a speaker.
    Speaker: "command-speaker", [KeyCombination::plain("F6"), KeyCombination::command("M")];
    /// Mark the line as a commitment.
    Commitment: "command-commitment", [KeyCombination::plain("F7")];
    /// Close what lies on top: a menu, a dialog, the picker of speakers, find.
    CloseTop: "command-close-top", [KeyCombination::command("W")];
    /// Find in the note.
    Find: "command-find", [KeyCombination::command("F")];
    /// Take back the last step.
    Undo: "command-undo", [KeyCombination::command("Z")];
    /// Make it again.
    Redo: "command-redo", [KeyCombination::command_shift("Z"), KeyCombination::command("Y")];
    /// Bold.
    Bold: "command-bold", [KeyCombination::command("B")];
    /// Heading.
    Heading: "command-heading", [KeyCombination::command("H")];
    /// List item.
    List: "command-list", [KeyCombination::command("L")];
    /// Task.
    Task: "command-task", [KeyCombination::command("Enter"), KeyCombination::plain("F8")];
    /// Mark the intervention's paragraph as what can be cut.
    Cuttable: "command-cuttable", [KeyCombination::command_shift("X")];
    /// Read view or editor.
    Reading: "command-reading", [KeyCombination::command("E")];
    /// Earlier versions of the notes.
    NoteVersions: "command-note-versions", [KeyCombination::alt_shift("H")];
    /// Mark the session as mine.
    Mine: "command-mine", [KeyCombination::command("D")];
    /// Keyboard to the timeline.
    FocusTimeline: "command-focus-timeline", [KeyCombination::command("1")];
    /// Keyboard to the session.
    FocusSession: "command-focus-session", [KeyCombination::command("2")];
    /// Keyboard to the notes.
    FocusNotes: "command-focus-notes", [KeyCombination::command("3"), KeyCombination::command("J")];
    /// Keyboard to the interventions.
    InterventionsTab: "command-side-tab-interventions", [KeyCombination::command("4")];
    /// Keyboard to the follow-ups.
    FollowUpsTab: "command-side-tab-follow-ups", [KeyCombination::command("5")];
    /// A new intervention for the open session.
    NewIntervention: "command-new-intervention", [KeyCombination::command("N")];
    /// A new intervention with the short frame.
    NewFramedIntervention: "command-new-framed-intervention", [KeyCombination::command_shift("N")];
    /// The session's next intervention.
    NextIntervention: "command-next-intervention", [KeyCombination::alt("PageDown")];
    /// The session's intervention before.
    PreviousIntervention: "command-previous-intervention", [KeyCombination::alt("PageUp")];
    /// The open intervention one place down.
    MoveInterventionDown: "command-move-intervention-down", [KeyCombination::alt_shift("ArrowDown")];
    /// The open intervention one place up.
    MoveInterventionUp: "command-move-intervention-up", [KeyCombination::alt_shift("ArrowUp")];
    /// Put the keyboard into the open intervention's title.
    RenameIntervention: "command-rename-intervention", [KeyCombination::plain("F2")];
    /// Take the open intervention away.
    RemoveIntervention: "command-remove-intervention", [KeyCombination::command_shift("Delete")];
    /// A version of the open intervention in the next language that has none.
    LanguageVersion: "command-language-version", [KeyCombination::alt("V")];
    /// Fold or unfold the details of the intervention.
    InterventionDetails: "command-intervention-details", [KeyCombination::alt("D")];
    /// List the intervention's earlier versions.
    InterventionVersions: "command-intervention-versions", [KeyCombination::alt("H")];
    /// Keep the intervention's text as a version.
    KeepVersion: "command-keep-version", [KeyCombination::alt("K")];
    /// The intervention's next status.
    NextStatus: "command-next-status", [KeyCombination::alt("S")];
    /// Ask by whom the intervention was cleared.
    MarkCleared: "command-mark-cleared", [KeyCombination::alt_shift("S")];
    /// Mark the paragraph of the caret as the one that answers the point ticked last.
    LinkPoint: "command-link-point", [KeyCombination::alt("P")];
    /// Choose a figure or a paragraph to quote in the intervention.
    QuoteInIntervention: "command-quote-in-intervention", [KeyCombination::alt("Q")];
    /// Choose what to quote in the notes of the page.
    QuoteInNotes: "command-quote-in-notes", [KeyCombination::alt_shift("Q")];
    /// Copy the guiding question, with the remark that it is a summary.
    CopyQuestion: "command-copy-question", [KeyCombination::alt_shift("C")];
    /// Hide or show the timeline.
    ToggleTimeline: "command-toggle-timeline", [KeyCombination::command_shift("1")];
    /// Hide or show the notes.
    ToggleNotes: "command-toggle-notes", [KeyCombination::command_shift("3")];
    /// The timeline fills the window.
    WholeTimeline: "command-whole-timeline", [KeyCombination::command_shift("L")];
    /// Rehearse the open intervention with the prompter.
    Rehearse: "command-rehearse", [KeyCombination::command("R")];
    /// Time the delivery of the open intervention with the strip; while it is on, start and pause it.
    Deliver: "command-deliver", [KeyCombination::command_shift("R")];
    /// The limit of the open intervention, a minute less.
    ShorterLimit: "command-shorter-limit", [KeyCombination::plain("F9")];
    /// The limit of the open intervention, a minute more.
    LongerLimit: "command-longer-limit", [KeyCombination::shift("F9")];
    /// The runs of the open intervention.
    Runs: "command-runs", [KeyCombination { alt: true, ..KeyCombination::command("R") }];
    /// The delegate's own speaking rate, or that of the literature.
    OwnRate: "command-own-rate", [KeyCombination::alt("G")];
    /// Save at once.
    Save: "command-save", [KeyCombination::command("S")];
    /// Save a copy of the notes.
    SaveCopy: "command-save-copy", [KeyCombination::command_shift("S")];
    /// Open a copy of notes.
    OpenCopy: "command-open-copy", [KeyCombination::alt_shift("O")];
    /// Write the notes in this window, once no other has them open.
    EditHere: "command-edit-here", [KeyCombination::alt_shift("E")];
    /// Put the latest backup in the place of notes that can't be read.
    OpenBackup: "command-open-backup", [KeyCombination::alt_shift("B")];
    /// List what of the notes file can't be read.
    ShowPutAside: "command-show-put-aside", [KeyCombination::alt_shift("U")];
    /// Go on with what can be read of the notes file.
    MakeWritable: "command-make-writable", [KeyCombination::alt_shift("W")];
    /// Compare the notes with the copies that lie beside them.
    Conflicts: "command-conflicts", [KeyCombination::alt_shift("K")];
    /// Open a programme file and review what it changes.
    OpenFile: "command-open-file", [KeyCombination::command("O"), KeyCombination::command("U")];
    /// Accept the update that is reviewed.
    AcceptUpdate: "command-accept-update", [KeyCombination::command_shift("Enter")];
    /// Keep what is open instead.
    KeepCurrent: "command-keep-current", [KeyCombination::command_shift("K")];
    /// The document under review line by line, or what accepting it changes.
    DocumentLines: "command-document-lines", [KeyCombination::alt("L")];
    /// Give up reading or comparing.
    CancelWork: "command-cancel-work", [KeyCombination::command_shift("C")];
    /// The next session with changes that are unread.
    NextUnread: "command-next-unread", [KeyCombination::alt("U")];
    /// What changed in the session was read.
    MarkRead: "command-mark-read", [KeyCombination::alt("R")];
    /// All changes were read.
    MarkAllRead: "command-mark-all-read", [KeyCombination { shift: true, ..KeyCombination::alt("R") }];
    /// The current revision again.
    StopLooking: "command-stop-looking", [KeyCombination::alt("C")];
    /// Choose what to export.
    Export: "command-export", [KeyCombination::command_shift("E")];
    /// Export the programme as Rostrum JSON.
    ExportRostrum: "command-export-rostrum", [KeyCombination { alt: true, ..KeyCombination::command("J") }];
    /// Export the programme as a calendar.
    ExportIcs: "command-export-ics", [KeyCombination { alt: true, ..KeyCombination::command("I") }];
    /// Export my sessions as a calendar.
    ExportMine: "command-export-mine", [KeyCombination { alt: true, ..KeyCombination::command("D") }];
    /// Export the programme as frab XML.
    ExportFrab: "command-export-frab", [KeyCombination { alt: true, ..KeyCombination::command("X") }];
    /// Export the programme as Markdown.
    ExportMarkdown: "command-export-md", [KeyCombination { alt: true, ..KeyCombination::command("M") }];
    /// Hand in the intervention as a document.
    HandIn: "command-hand-in", [KeyCombination::command_shift("H")];
    /// Make the mission report.
    Report: "command-report", [KeyCombination::command_shift("M")];
    /// Open what was handed in last.
    OpenHandedIn: "command-open-handed-in", [KeyCombination::alt("O")];
    /// Copy the subject line of the e-mail that it goes with.
    CopySubject: "command-copy-subject", [KeyCombination::alt("E")];
    /// Take in a text that came back.
    TakeReturned: "command-take-returned", [KeyCombination::command_shift("T")];
    /// Accept the next change of the text that came back.
    AcceptChange: "command-accept-change", [KeyCombination::alt_shift("A")];
    /// Decline it.
    DeclineChange: "command-decline-change", [KeyCombination::alt_shift("X")];
    /// Accept all of it.
    AcceptReturned: "command-accept-returned", [KeyCombination { alt: true, ..KeyCombination::command("A") }];
    /// Decline all that is left.
    DeclineReturned: "command-decline-returned", [KeyCombination { alt: true, ..KeyCombination::command("E") }];
    /// The next interface language.
    NextLanguage: "command-next-language", [KeyCombination::command_shift("G")];
    /// Light, dark, system.
    NextTheme: "command-next-theme", [KeyCombination::command_shift("D")];
    /// Larger.
    ZoomIn: "command-zoom-in", [KeyCombination::command("Plus"), KeyCombination::command("Equals")];
    /// Smaller.
    ZoomOut: "command-zoom-out", [KeyCombination::command("Minus")];
    /// 100 %.
    ZoomReset: "command-zoom-reset", [KeyCombination::command("0")];
    /// Settings.
    Settings: "command-settings", [KeyCombination::command("Comma")];
    /// Settings, at the search for a time zone.
    ChangeZone: "command-change-zone", [KeyCombination::alt("Z")];
    /// The help.
    Help: "command-help", [KeyCombination::plain("F1")];
    /// Every key.
    Keys: "command-keys", [KeyCombination::shift("F1"), KeyCombination::command("Slash")];
    /// Version, licences, where the files are.
    About: "command-about", [KeyCombination::alt("F1")];
    /// Close the window.
    Quit: "command-quit", [KeyCombination::command("Q")];
}
