//! Every command in one flat list: its words, its keys and the action that it stands for.
//!
//! The palette, the list of keys and the tooltips are made from it. A test holds that no two
//! commands share a key and that each has one.

use super::{Action, Direction, EditorCommand, Page, Pane, Sheet, State};
use crate::locale::Language;
use crate::store::ThemeChoice;

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
    Task: "command-task", [Chord::command("Enter")];
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
    /// Hide or show the timeline.
    ToggleTimeline: "command-toggle-timeline", [Chord::command_shift("1")];
    /// Hide or show the notes.
    ToggleNotes: "command-toggle-notes", [Chord::command_shift("3")];
    /// The timeline fills the window.
    WholeTimeline: "command-whole-timeline", [Chord::command_shift("L")];
    /// Save at once.
    Save: "command-save", [Chord::command("S")];
    /// Save a copy of the notes.
    SaveCopy: "command-save-copy", [Chord::command_shift("S")];
    /// Open a copy of notes.
    OpenCopy: "command-open-copy", [Chord::command("O")];
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
            Self::Palette => Action::ShowSheet(Sheet::Palette),
            Self::NextSession => Action::Step(Direction::Next),
            Self::PreviousSession => Action::Step(Direction::Previous),
            Self::Overview => Action::Open(Page::Overview),
            Self::OnNow => Action::Open(Page::Session(state.on_now_or_next()?)),
            Self::Stamp => Action::Editor(EditorCommand::Stamp),
            Self::Speaker => Action::Editor(EditorCommand::Speaker),
            Self::Find => Action::Editor(EditorCommand::Find),
            Self::Undo => Action::Undo,
            Self::Redo => Action::Redo,
            Self::Bold => Action::Editor(EditorCommand::Bold),
            Self::Heading => Action::Editor(EditorCommand::Heading),
            Self::List => Action::Editor(EditorCommand::List),
            Self::Task => Action::Editor(EditorCommand::Task),
            Self::Reading => Action::ToggleReading,
            Self::Mine => match &state.page {
                Page::Session(id) => Action::ToggleMine(id.clone()),
                Page::Overview => return None,
            },
            Self::FocusTimeline => Action::FocusPane(Pane::Timeline),
            Self::FocusSession => Action::FocusPane(Pane::Session),
            Self::FocusNotes => Action::FocusPane(Pane::Notes),
            Self::ToggleTimeline => Action::TogglePane(Pane::Timeline),
            Self::ToggleNotes => Action::TogglePane(Pane::Notes),
            Self::WholeTimeline => Action::ToggleWholeTimeline,
            Self::Save => Action::SaveNow,
            Self::SaveCopy => Action::SaveCopy,
            Self::OpenCopy => Action::OpenCopy,
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
            Self::Settings => Action::ShowSheet(Sheet::Settings),
            Self::Keys => Action::ShowSheet(Sheet::Keys),
            Self::Quit => Action::Quit,
        })
    }
}

/// The choice after this one, round and round.
fn next<T: Copy + PartialEq>(choices: &[T], current: &T) -> T {
    choices.iter().cycle().skip_while(|choice| *choice != current).nth(1).copied().unwrap_or(*current)
}
