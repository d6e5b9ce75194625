//! Addresses of pages and mailboxes, said as one dictates them: "w w w dot ilo dot org slash forum".

use super::numbers;
use super::speaker::LineSpeaker;
use rostrum_text::script::is_han_kana_or_hangul;

/// Ends of host names that are known without `www.` or `https://`.
const DOMAINS: [&str; 18] = [
    "org", "int", "com", "net", "gov", "edu", "eu", "ch", "cn", "fr", "es", "uk", "de", "info", "io", "mx",
    "br", "ca",
];
/// Names of hosts that are spelled though they have a vowel.
const SPELLED: [&str; 10] = ["ilo", "un", "who", "oit", "eu", "oecd", "imf", "wto", "undp", "itu"];

/// The longest address that is known for one, in characters.
const LONGEST: usize = 300;

/// Says the address that begins here, if there is one; returns where it ends.
pub(super) fn address(speaker: &mut LineSpeaker<'_>, index: usize) -> Option<usize> {
    let reader = &speaker.reader;
    let is_part = |c: char| c.is_ascii_alphanumeric() || "._~:/?#@&=+%-".contains(c);
    let mut end = reader.end_of_run_within(index, LONGEST, is_part);
    while matches!(reader.at(end.saturating_sub(1)), '.' | ':' | '?' | '/' | '-' | '&') && end > index {
        end -= 1;
    }
    // Most words end at a space: look no further.
    let mut shows_loss = (index..end).map(|at| reader.at(at));
    if !shows_loss.any(|c| matches!(c, '.' | '@' | ':')) {
        return None;
    }
    let text = reader.substring(index, end);
    let bare = text.strip_prefix("https://").or_else(|| text.strip_prefix("http://"));
    let is_mail = text.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    let host = text.split('/').next().unwrap_or_default();
    let is_host = host.split('.').count() > 1
        && host
            .split('.')
            .all(|label| !label.is_empty() && label.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'))
        && host.rsplit('.').next().is_some_and(|last| DOMAINS.contains(&last));
    if bare.is_none() && !text.starts_with("www.") && !is_mail && !is_host {
        return None;
    }
    say(speaker, bare.unwrap_or(&text));
    Some(end)
}

fn say(speaker: &mut LineSpeaker<'_>, address: &str) {
    let spoken_language = speaker.spoken_language;
    let mut rest = address;
    while let Some(first) = rest.chars().next() {
        let kind = |c: char| (c.is_ascii_digit(), c.is_alphabetic() && !is_han_kana_or_hangul(c));
        let end = rest.find(|c| kind(c) != kind(first)).unwrap_or(rest.len());
        let end = if first.is_ascii_alphanumeric() { end } else { first.len_utf8() };
        let (label, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        rest = after;
        match first {
            '.' => speaker.say_word_for_language(spoken_language, ["点", "dot", "point", "punto"]),
            '/' => {
                speaker.say_word_for_language(spoken_language, ["斜杠", "slash", "barre oblique", "barra"])
            }
            '@' => speaker.say_word_for_language(spoken_language, ["艾特", "at", "arobase", "arroba"]),
            '-' => speaker.say_word_for_language(spoken_language, ["连字符", "hyphen", "tiret", "guion"]),
            '_' => speaker
                .say_word_for_language(spoken_language, ["下划线", "underscore", "tiret bas", "guion bajo"]),
            c if c.is_ascii_digit() => numbers::cardinal(label, spoken_language, speaker.said),
            c if c.is_alphabetic() => say_label(speaker, label),
            _ => {}
        }
    }
}

fn say_label(speaker: &mut LineSpeaker<'_>, label: &str) {
    let lower = label.to_lowercase();
    let has_vowel = lower.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    if label.len() <= 5 && !has_vowel || SPELLED.contains(&lower.as_str()) {
        for letter in label.chars() {
            speaker.said.push_word(letter.encode_utf8(&mut [0; 4]));
        }
    } else {
        speaker.said.push_word(label);
    }
}
