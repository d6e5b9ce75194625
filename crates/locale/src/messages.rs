//! The messages of one language, read from the `.ftl` files that are compiled in.
//! Refuses to panic over a missing key: it is logged, and the key itself is shown.

use super::date_words::DateWords;
use super::{Language, decimals};
use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use rostrum_programme::with_control_characters_replaced;
use std::borrow::Cow;
use std::sync::{LazyLock, OnceLock};
use unic_langid::LanguageIdentifier;

/// Names the message files once and compiles them in for each language.
macro_rules! message_files {
    ($($area:literal),+ $(,)?) => {
        /// The message files that every language has, without folder.
        pub const MESSAGE_FILE_NAMES: &[&str] = &[$(concat!($area, ".ftl")),+];

        /// The texts of a language's message files, in the order of [`MESSAGE_FILE_NAMES`].
        pub fn message_file_texts(language: Language) -> &'static [&'static str] {
            match language {
                Language::ZhHans => message_files!(@of "zh-Hans", $($area),+),
                Language::En => message_files!(@of "en", $($area),+),
                Language::Fr => message_files!(@of "fr", $($area),+),
                Language::Es => message_files!(@of "es", $($area),+),
            }
        }
    };
    (@of $code:literal, $($area:literal),+) => {
        &[$(include_str!(concat!("../../../assets/locales/", $code, "/", $area, ".ftl"))),+]
    };
}

// One line a file; each must exist in all four languages.
message_files!(
    "common",
    "dates",
    "numbers",
    "timeline",
    "session",
    "notes",
    "overview",
    "settings",
    "saving",
    "errors",
    "updates",
    "review",
    "commands",
    "cli",
    "window",
    "palette",
    "handin",
    "help",
    "rehearse",
    "live",
    "interventions",
    "speaking",
    "library",
    "report",
    "follow-ups",
);

/// A value that stands in a message. Numbers are grouped and pointed as the language does, and
/// choose its plural form.
#[derive(Debug, Clone, PartialEq)]
pub enum MessageArg<'a> {
    /// A text as it is: a name, a path, a date that is already written out, a year.
    Text(Cow<'a, str>),
    /// A count or measure.
    Number(f64),
}

impl<'a> From<&'a str> for MessageArg<'a> {
    fn from(text: &'a str) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl<'a> From<&'a String> for MessageArg<'a> {
    fn from(text: &'a String) -> Self {
        Self::Text(Cow::Borrowed(text))
    }
}

impl From<String> for MessageArg<'_> {
    fn from(text: String) -> Self {
        Self::Text(Cow::Owned(text))
    }
}

impl<'a> From<Cow<'a, str>> for MessageArg<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self::Text(text)
    }
}

macro_rules! number_args {
    ($($kind:ty),+) => {
        $(impl From<$kind> for MessageArg<'_> {
            fn from(number: $kind) -> Self {
                Self::Number(f64::from(number))
            }
        })+
    };
}

number_args!(u8, u16, u32, i32, f32, f64);

impl From<usize> for MessageArg<'_> {
    /// Counts above 2^53 lose their last digits.
    fn from(count: usize) -> Self {
        Self::Number(count as f64)
    }
}

impl From<u64> for MessageArg<'_> {
    /// Counts above 2^53 lose their last digits.
    fn from(count: u64) -> Self {
        Self::Number(count as f64)
    }
}

impl From<i64> for MessageArg<'_> {
    /// Counts above 2^53 lose their last digits.
    fn from(count: i64) -> Self {
        Self::Number(count as f64)
    }
}

/// Everything that the program says in one language.
pub struct Messages {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    date_words: OnceLock<DateWords>,
}

impl std::fmt::Debug for Messages {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_tuple("Messages").field(&self.language()).finish()
    }
}

impl Messages {
    /// The messages of a language, read once in a run of the program: for what is said at its start and in the terminal.
    pub fn of(language: Language) -> &'static Self {
        static READ: [LazyLock<Messages>; 4] = [
            LazyLock::new(|| Messages::new(Language::ZhHans)),
            LazyLock::new(|| Messages::new(Language::En)),
            LazyLock::new(|| Messages::new(Language::Fr)),
            LazyLock::new(|| Messages::new(Language::Es)),
        ];
        let [zh, en, fr, es] = &READ;
        match language {
            Language::ZhHans => zh,
            Language::En => en,
            Language::Fr => fr,
            Language::Es => es,
        }
    }

    /// Reads the messages of a language. Takes a millisecond or two; switching languages is
    /// making another one.
    pub fn new(language: Language) -> Self {
        // Isolation marks (U+2068) would stand in labels and show as boxes.
        let mut bundle = FluentBundle::new_concurrent(vec![plural_rules_of(language)]);
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match language {
            Language::ZhHans => |value, _| write_number(value, Language::ZhHans),
            Language::En => |value, _| write_number(value, Language::En),
            Language::Fr => |value, _| write_number(value, Language::Fr),
            Language::Es => |value, _| write_number(value, Language::Es),
        }));
        for (file, source) in MESSAGE_FILE_NAMES.iter().zip(message_file_texts(language)) {
            let resource = match FluentResource::try_new((*source).to_owned()) {
                Ok(resource) => resource,
                Err((readable, errors)) => {
                    tracing::error!(%language, file, ?errors, "message file has errors");
                    readable
                }
            };
            if let Err(errors) = bundle.add_resource(resource) {
                tracing::error!(%language, file, ?errors, "message defined twice");
            }
        }
        Self { language, bundle, date_words: OnceLock::new() }
    }

    /// The language that these messages are in.
    pub fn language(&self) -> Language {
        self.language
    }

    /// Whether there is a message of that key.
    pub fn has(&self, key: &str) -> bool {
        self.bundle.get_message(key).is_some_and(|message| message.value().is_some())
    }

    /// What people call a thing otherwise than its message does: the words of its attribute `also`, which are found
    /// and never shown. Empty where it has none.
    pub fn also(&self, key: &str) -> Vec<String> {
        let Some(attribute) = self.bundle.get_message(key).and_then(|message| message.get_attribute("also"))
        else {
            return Vec::new();
        };
        let words = self.bundle.format_pattern(attribute.value(), None, &mut Vec::new());
        words.split([',', '、']).map(|word| word.trim().to_owned()).filter(|word| !word.is_empty()).collect()
    }

    /// A message without values; the key itself, with a line in the log, when there is none.
    pub fn say<'a>(&'a self, key: &'a str) -> Cow<'a, str> {
        self.format(key, None)
    }

    /// A message with its values; the key itself, with a line in the log, when there is no such
    /// message or a value is missing.
    pub fn say_with<'a>(&'a self, key: &'a str, args: &[(&str, MessageArg<'_>)]) -> Cow<'a, str> {
        let mut values = FluentArgs::with_capacity(args.len());
        for (name, arg) in args {
            values.set(*name, fluent_value(arg));
        }
        // The text may borrow from `values`, which ends here.
        Cow::Owned(self.format(key, Some(&values)).into_owned())
    }

    /// The message of an open vocabulary's word, or the word itself where it has none, as for a
    /// word that a newer version of the file format added.
    pub fn say_vocabulary_word<'a>(&'a self, prefix: &str, word: &'a str) -> Cow<'a, str> {
        let key = format!("{prefix}-{word}");
        if self.has(&key) { Cow::Owned(self.say(&key).into_owned()) } else { Cow::Borrowed(word) }
    }

    /// Names of months and weekdays, made at first use.
    pub(super) fn date_words(&self) -> &DateWords {
        self.date_words.get_or_init(|| DateWords::of(self.language))
    }

    fn format<'a>(&'a self, key: &'a str, args: Option<&'a FluentArgs<'_>>) -> Cow<'a, str> {
        let Some(pattern) = self.bundle.get_message(key).and_then(|message| message.value()) else {
            tracing::error!(language = %self.language, key, "no such message");
            return Cow::Borrowed(key);
        };
        let mut errors = Vec::new();
        let text = self.bundle.format_pattern(pattern, args, &mut errors);
        if errors.is_empty() {
            text
        } else {
            tracing::error!(language = %self.language, key, ?errors, "message lacks a value");
            Cow::Borrowed(key)
        }
    }
}

fn plural_rules_of(language: Language) -> LanguageIdentifier {
    // Script and region make no difference to plurals; all four codes are well formed.
    language.tag().primary().parse().unwrap_or_default()
}

fn fluent_value<'a>(arg: &'a MessageArg<'_>) -> FluentValue<'a> {
    match arg {
        // A name or a value may come from anywhere.
        MessageArg::Text(text) => FluentValue::String(with_control_characters_replaced(text)),
        MessageArg::Number(number) => FluentValue::Number(FluentNumber::from(*number)),
    }
}

/// Fluent writes numbers as Rust does; this writes them as the language does.
fn write_number(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(decimals::decimal(number.value, language)),
        _ => None,
    }
}
