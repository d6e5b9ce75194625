//! Titles that the whole document tells to be none: the name of who speaks, or a word of a kind, with the title
//! on the line below. One session alone could not tell.

use super::{hours_around, model::Outline};
use crate::outline::document::Paragraph;
use crate::outline::items::{Item, is_title};
use crate::outline::kinds::kind_of_title;
use crate::outline::line::folded;
use crate::outline::word_files::person_words;
use crate::outline::{kinds, labels};
use rostrum_programme::SpeakerPart;
use std::collections::HashMap;

/// So many sessions must show the same form.
const ENOUGH: usize = 3;
/// So many words of a kind head the sessions of a document at most.
const KINDS: usize = 6;
/// Sessions that have a form, of ten.
const OF_TEN: usize = 6;
/// A name has at most so many words.
const NAME_WORDS: usize = 5;

/// Looks at all sessions of a document.
pub(super) fn settle(outline: &mut Outline) {
    hours_around::drop(outline);
    kinds_to_titles(&mut outline.items);
    speakers_to_titles(&mut outline.items);
}

/// A line that can be a title, also a mere word that elsewhere labels a person: "Address".
fn is_short(line: &Paragraph) -> bool {
    is_title(line) || labels::section(&line.text()).is_some_and(|(_, rest)| rest.is_empty())
}

/// `Talk`, and below it the title, in a document whose sessions nearly all have such a word.
fn kinds_to_titles(items: &mut [Item]) {
    let is_kind = |item: &Item| {
        let is_label = item.label.as_ref().is_some_and(|label| {
            label.number.is_none() && label.text.trim().eq_ignore_ascii_case(item.title.trim())
        });
        let is_word = item.title.split_whitespace().count() == 1 && kind_of_title(&item.title).is_some();
        (is_label || is_word) && item.body.first().is_some_and(is_short)
    };
    let mut words: HashMap<String, usize> = HashMap::new();
    for item in items.iter().filter(|item| is_kind(item)) {
        *words.entry(folded(&item.title)).or_default() += 1;
    }
    let counted: usize = words.values().sum();
    let is_form = counted > ENOUGH && counted * 10 >= items.len() * OF_TEN && words.len() <= KINDS;
    if !is_form || words.values().all(|count| *count < ENOUGH) {
        return;
    }
    for item in items.iter_mut().filter(|item| is_kind(item)) {
        let title = item.body.remove(0).text();
        item.title = title;
    }
}

/// `Ana Li (Harbour Board)`, and below it the title.
fn speakers_to_titles(items: &mut [Item]) {
    let is_form = |item: &Item| {
        item.label.is_none()
            && is_speaker(&item.title)
            && item.body.first().is_some_and(|line| {
                let text = line.text();
                !line.listed
                    && labels::section(&text).is_none()
                    && !is_speaker(&text)
                    && text.chars().count() > 3
            })
    };
    let found = items.iter().filter(|item| is_form(item)).count();
    let sittings = items.iter().filter(|item| kind_of_title(&item.title).is_none()).count();
    if found < ENOUGH || found * 10 < sittings * OF_TEN {
        return;
    }
    for item in items.iter_mut().filter(|item| is_form(item)) {
        let speaker = std::mem::replace(&mut item.title, item.body.remove(0).text());
        let quotes: &[char] = &['"', '“', '”', '«', '»', ' ', '\u{A0}'];
        let bare = item.title.trim_matches(quotes);
        if item.title.starts_with(quotes)
            && item.title.ends_with(quotes)
            && !bare.contains(quotes.get(..5).unwrap_or_default())
        {
            item.title = bare.to_owned();
        }
        item.people.push((SpeakerPart::Speaker, speaker));
    }
}

/// A name of a few words in capitals, and the affiliation in brackets behind it.
fn is_speaker(text: &str) -> bool {
    let Some((name, _)) = text.strip_suffix([')', '）']).and_then(|text| text.split_once(['(', '（']))
    else {
        return false;
    };
    let words: Vec<&str> = name.split_whitespace().collect();
    let is_name = |word: &&str| {
        word.chars().next().is_some_and(char::is_uppercase) && word.chars().all(|c| !c.is_ascii_digit())
    };
    let particles = &person_words().particles;
    let fits = words.iter().all(|word| is_name(word) || particles.iter().any(|small| small == word));
    let line = crate::outline::line::Line::new(name);
    (2..=NAME_WORDS).contains(&words.len()) && fits && kinds::label_at(&line, 0).is_none()
}
