//! The keys of the prompter and of the strip: they are plain letters, so they hold only while a run is
//! on. One flat list, from which the line of keys and the list of all keys are made.

use super::{Action, KeyCombination, RehearsalEndChoice, RehearseAction, State, StepDirection};
use rostrum_notebook::rehearsal::LimitChange;

/// Something that a key does while a run is on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum RehearsalCommand {
    /// Start the watch, or let it rest.
    StartOrPause,
    /// Faster; by hand, a line back.
    Up,
    /// Slower; by hand, a line on.
    Down,
    /// The text runs by itself, or only by hand.
    ByHand,
    /// The next paragraph.
    Next,
    /// The paragraph before.
    Previous,
    /// Leave out what can be cut, or take it in again.
    SkipCuttable,
    /// A minute less.
    Shorter,
    /// A minute more.
    Longer,
    /// Mirrored, for a pane of glass before a camera.
    Mirror,
    /// The next size of type.
    Size,
    /// White on black, or black on white.
    Ground,
    /// Begin anew.
    Restart,
    /// End the run and keep it.
    Keep,
    /// End the run and forget it.
    ThrowAway,
}

impl RehearsalCommand {
    /// All, in the order of the line of keys.
    pub const ALL: [Self; 15] = [
        Self::StartOrPause,
        Self::Up,
        Self::Down,
        Self::ByHand,
        Self::Next,
        Self::Previous,
        Self::SkipCuttable,
        Self::Shorter,
        Self::Longer,
        Self::Mirror,
        Self::Size,
        Self::Ground,
        Self::Restart,
        Self::Keep,
        Self::ThrowAway,
    ];

    /// Its keys; the first is the one that is shown.
    pub fn key_combinations(self) -> &'static [KeyCombination] {
        const fn key(key: &'static str) -> KeyCombination {
            KeyCombination { command: false, shift: false, alt: false, key }
        }
        const fn shift(key: &'static str) -> KeyCombination {
            KeyCombination { command: false, shift: true, alt: false, key }
        }
        match self {
            Self::StartOrPause => const { &[key("Space")] },
            Self::Up => const { &[key("ArrowUp")] },
            Self::Down => const { &[key("ArrowDown")] },
            Self::ByHand => const { &[key("A")] },
            // Presenters' remotes send Page Down and Page Up.
            Self::Next => const { &[key("ArrowRight"), key("PageDown")] },
            Self::Previous => const { &[key("ArrowLeft"), key("PageUp")] },
            Self::SkipCuttable => const { &[key("C")] },
            Self::Shorter => const { &[key("L")] },
            Self::Longer => const { &[shift("L")] },
            Self::Mirror => const { &[key("M")] },
            Self::Size => const { &[key("T")] },
            Self::Ground => const { &[key("B")] },
            Self::Restart => const { &[key("R")] },
            Self::Keep => const { &[key("Escape")] },
            Self::ThrowAway => const { &[shift("Escape")] },
        }
    }

    /// The key of its label in the message files.
    pub fn message_key(self) -> &'static str {
        match self {
            Self::StartOrPause => "run-start-or-pause",
            Self::Up => "run-faster",
            Self::Down => "run-slower",
            Self::ByHand => "run-by-hand",
            Self::Next => "run-next",
            Self::Previous => "run-previous",
            Self::SkipCuttable => "run-skip-cuttable",
            Self::Shorter => "run-shorter",
            Self::Longer => "run-longer",
            Self::Mirror => "run-mirror",
            Self::Size => "run-size",
            Self::Ground => "run-ground",
            Self::Restart => "run-restart",
            Self::Keep => "run-keep",
            Self::ThrowAway => "run-throw-away",
        }
    }

    /// What it asks for, as things stand. Lines by hand are the window's: it knows where they break.
    pub fn action(self, state: &State) -> Option<Action> {
        let rehearsing = state.rehearsal.as_ref()?;
        let look = state.settings.prompter;
        Some(Action::Rehearse(match self {
            Self::StartOrPause => RehearseAction::StartOrPause,
            Self::Up | Self::Down if rehearsing.run.is_manual_advance() => return None,
            Self::Up => RehearseAction::Faster,
            Self::Down => RehearseAction::Slower,
            Self::ByHand => RehearseAction::ByHand,
            Self::Next => RehearseAction::Paragraph(StepDirection::Next),
            Self::Previous => RehearseAction::Paragraph(StepDirection::Previous),
            Self::SkipCuttable => RehearseAction::SkipCuttable,
            Self::Shorter => RehearseAction::ChangeLimit(LimitChange::Shorter),
            Self::Longer => RehearseAction::ChangeLimit(LimitChange::Longer),
            Self::Mirror => RehearseAction::SetLook(look.with_mirror_toggled()),
            Self::Size => RehearseAction::SetLook(look.with_next_type_size()),
            Self::Ground => RehearseAction::SetLook(look.with_colours_inverted()),
            Self::Restart => RehearseAction::Restart,
            Self::Keep => RehearseAction::End(RehearsalEndChoice::Keep),
            Self::ThrowAway => RehearseAction::End(RehearsalEndChoice::ThrowAway),
        }))
    }
}
