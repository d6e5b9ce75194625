//! What can be found beside the programme and the notes, by name: the same for the palette and for `rostrum find`.

use rostrum_app::{Command, HelpPage};
use rostrum_locale::labels::{session_kind_and_number, session_kind_and_number_short};
use rostrum_locale::{Language, Messages};
use rostrum_programme::Session;
use rostrum_search::SearchableCommand;

/// Something that the palette can start.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Startable {
    /// A command.
    Command(Command),
    /// A page of the help.
    Help(HelpPage),
}

impl Startable {
    /// All of them but the palette itself, in its order.
    pub fn all() -> impl Iterator<Item = Self> {
        let commands = Command::ALL.iter().copied().filter(|command| *command != Command::Palette);
        commands.map(Self::Command).chain(HelpPage::ALL.map(Self::Help))
    }

    /// What it is called in the list.
    pub fn name(self, words: &Messages) -> String {
        match self {
            Self::Command(command) => words.say(command.message_key()).into_owned(),
            Self::Help(page) => {
                words.say_with("help-entry", &[("page", words.say(page.title_key()).into())]).into_owned()
            }
        }
    }

    /// The same in every run and language.
    pub fn id(self) -> &'static str {
        match self {
            Self::Command(command) => {
                let key = command.message_key();
                key.strip_prefix("command-").unwrap_or(key)
            }
            Self::Help(page) => page.title_key(),
        }
    }

    /// Its name as it is shown, and what people call it otherwise: in the reader's language first, then in the others.
    pub fn searchable(self, words: &Messages, others: &[Messages]) -> SearchableCommand {
        let key = match self {
            Self::Command(command) => command.message_key(),
            Self::Help(page) => page.title_key(),
        };
        let name = self.name(words);
        let mut also = words.also(key);
        for other in others {
            also.push(other.say(key).into_owned());
            also.extend(other.also(key));
        }
        SearchableCommand { name, also }
    }
}

/// The messages of the languages that the reader does not read in.
pub(crate) fn other_languages(own: Language) -> Vec<Messages> {
    Language::ALL.into_iter().filter(|language| *language != own).map(Messages::new).collect()
}

/// What a session is called: as the rows show it first, then at length and in the other languages.
pub(crate) fn session_labels(session: &Session, words: &Messages, others: &[Messages]) -> Vec<String> {
    let mut labels = Vec::new();
    for words in std::iter::once(words).chain(others) {
        for label in [session_kind_and_number_short(session, words), session_kind_and_number(session, words)]
        {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
    }
    labels
}
