//! What is wrong with a command line, as one sentence in the reader's language: clap finds it and speaks English.

use clap::error::{ContextKind, ContextValue, ErrorKind};
use rostrum_locale::Messages;

/// What is wrong with a command line; none for a mistake of a sort that only clap knows, whose words are English.
pub(super) fn wrong_sentence(error: &clap::Error, words: &Messages) -> Option<String> {
    let text = |kind| match error.get(kind) {
        Some(ContextValue::String(text)) => Some(text.clone()),
        Some(ContextValue::Strings(texts)) => Some(texts.join(&words.say("list-separator"))),
        _ => None,
    };
    match error.kind() {
        ErrorKind::InvalidUtf8 => return Some(words.say("cli-not-unicode").into_owned()),
        ErrorKind::MissingRequiredArgument => {
            // `<FILE>...`: that there may be several ends no sentence.
            let names = text(ContextKind::InvalidArg)?.replace("...", "");
            return Some(words.say_with("cli-missing-arguments", &[("names", names.into())]).into_owned());
        }
        _ => {}
    }
    let given = text(ContextKind::InvalidArg)?;
    // clap names an option with what it takes: `--zone <ZONE>`.
    let option = given.split(' ').next().unwrap_or(&given);
    let (key, values) = match error.kind() {
        ErrorKind::ValueValidation => {
            let value = text(ContextKind::InvalidValue)?;
            match option {
                "--zone" => ("cli-bad-zone", vec![("value", value.into())]),
                "--lang" => ("cli-bad-language", vec![("value", value.into())]),
                "--now" => ("cli-bad-now", vec![("value", value.into())]),
                _ => {
                    let choices = std::error::Error::source(error)?.to_string();
                    let choices = choices.replace(", ", &words.say("list-separator"));
                    let option = option.to_owned();
                    let values =
                        vec![("value", value.into()), ("option", option.into()), ("choices", choices.into())];
                    ("cli-bad-choice", values)
                }
            }
        }
        ErrorKind::UnknownArgument if option.starts_with('-') => {
            ("cli-bad-option", vec![("option", option.to_owned().into())])
        }
        ErrorKind::UnknownArgument => ("cli-unexpected-word", vec![("word", given.clone().into())]),
        // No value was given, and none is called so.
        ErrorKind::InvalidValue => {
            let value = given.split_once(' ').map_or("", |(_, value)| value);
            let values = vec![("option", option.to_owned().into()), ("value", value.to_owned().into())];
            ("cli-missing-value", values)
        }
        ErrorKind::TooManyValues => {
            let value = text(ContextKind::InvalidValue)?;
            let values = vec![("option", option.to_owned().into()), ("value", value.into())];
            ("cli-unexpected-value", values)
        }
        ErrorKind::ArgumentConflict => ("cli-twice", vec![("option", option.to_owned().into())]),
        _ => return None,
    };
    Some(words.say_with(key, &values).into_owned())
}
