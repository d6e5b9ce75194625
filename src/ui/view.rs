//! What every view is given: the state to read, the theme, and a place to push actions.

use super::fonts::Script;
use super::theme::{Hue, Theme};
use super::typeset::{Face, Role, script_of};
use chrono::{DateTime, Datelike, Utc};
use egui::Color32;
use rostrum_app::{Action, Command, State};
use rostrum_locale::{MessageArg, dates};
use rostrum_programme::{LocalizedText, ResolvedText, Session, SessionKind};

/// What a view reads and where it says what it wants.
pub struct View<'a> {
    /// The state; only [`rostrum_app::update`] changes it.
    pub state: &'a State,
    /// Colours.
    pub theme: &'static Theme,
    /// The script of the interface's language.
    pub script: Script,
    /// What is asked for in this frame.
    pub actions: Vec<Action>,
}

impl<'a> View<'a> {
    /// A view of the state.
    pub fn new(state: &'a State) -> Self {
        Self {
            state,
            theme: Theme::dark_or_light(state.is_dark()),
            script: script_of(&state.content_language()),
            actions: Vec::new(),
        }
    }

    /// Asks for something.
    pub fn push(&mut self, action: Action) {
        self.actions.push(action);
    }

    /// Asks for what a command stands for, where it can do anything now.
    pub fn run(&mut self, command: Command) {
        if let Some(action) = command.action(self.state) {
            self.actions.push(action);
        }
    }

    /// A message in the interface's language.
    pub fn say(&self, key: &str) -> String {
        self.state.words.say(key).into_owned()
    }

    /// A message with values.
    pub fn say_with(&self, key: &str, values: &[(&str, MessageArg<'_>)]) -> String {
        self.state.words.say_with(key, values).into_owned()
    }

    /// When something was, on the reader's clock: with the year where that is another than this one.
    pub fn moment(&self, at: DateTime<Utc>) -> String {
        let zone = self.state.reader_zone().0;
        let this_year = self.state.now().with_timezone(&zone).year();
        dates::date_and_clock(at.with_timezone(&zone).naive_local(), this_year, &self.state.words)
    }

    /// A face in the interface's script.
    pub fn face(&self, role: Role, colour: Color32) -> Face {
        Face::new(role, colour, self.script)
    }

    /// The text for the reader, by the stated order of fallback.
    pub fn resolve<'t>(&self, text: &'t LocalizedText) -> Option<ResolvedText<'t>> {
        text.resolve(&self.state.content_language())
    }

    /// The text for the reader, or the empty string.
    pub fn text<'t>(&self, text: &'t LocalizedText) -> &'t str {
        text.text(&self.state.content_language())
    }

    /// The hue of a session.
    pub fn hue(&self, session: &Session) -> Hue {
        hue_of(session)
    }

    /// A command's label with its first key, for a tooltip: "Insert time stamp (F5)".
    pub fn tip(&self, command: Command) -> String {
        let label = self.say(command.message_key());
        match command.key_combinations().first() {
            Some(chord) => {
                format!("{label}  {}", chord.display_text(&self.state.words, cfg!(target_os = "macos")))
            }
            None => label,
        }
    }
}

/// The hue that stands for a session: thematic sessions by number, others by track, the rest plain.
pub fn hue_of(session: &Session) -> Hue {
    const THEMES: [Hue; 4] = [Hue::Theme1, Hue::Theme2, Hue::Theme3, Hue::Theme4];
    let by_index = |index: usize| THEMES.get(index % THEMES.len()).copied().unwrap_or(Hue::Plenary);
    match (&session.kind, session.number, &session.track) {
        (SessionKind::Thematic, Some(number), _) => by_index((number as usize).wrapping_sub(1)),
        (SessionKind::Opening | SessionKind::Closing | SessionKind::Plenary | SessionKind::Break, ..) => {
            Hue::Plenary
        }
        (_, _, Some(track)) => {
            // Any steady spread will do; the same track always gets the same hue.
            let sum =
                track.bytes().fold(0_usize, |sum, byte| sum.wrapping_mul(31).wrapping_add(usize::from(byte)));
            by_index(sum)
        }
        _ => Hue::Plenary,
    }
}
