//! A line as it is looked at: the characters as they stand, and beside each its plain form.
//!
//! Full-width and accented characters, dashes and spaces of every kind fold to one form, one
//! character to one character, so that what is found in the plain form is cut from the original.

use crate::fold::fold;
pub(super) use crate::fold::folded;
pub(super) use crate::status::TAKEN;
use crate::status::find_mark;
use rostrum_programme::SessionStatus;
use std::ops::Range;

/// A text and its plain form, character by character.
#[derive(Debug, Clone)]
pub(super) struct Line {
    original: Vec<char>,
    folded: Vec<char>,
}

impl Line {
    pub(super) fn new(text: &str) -> Self {
        let original: Vec<char> = text.chars().collect();
        let folded = original.iter().map(|c| fold(*c)).collect();
        Self { original, folded }
    }

    pub(super) fn len(&self) -> usize {
        self.original.len()
    }

    /// The original text of a range.
    pub(super) fn text(&self, range: Range<usize>) -> String {
        self.original.get(range).unwrap_or_default().iter().collect()
    }

    /// The original character.
    pub(super) fn original(&self, at: usize) -> Option<char> {
        self.original.get(at).copied()
    }

    /// The plain form of a character.
    pub(super) fn folded(&self, at: usize) -> Option<char> {
        self.folded.get(at).copied()
    }

    pub(super) fn cursor(&self, at: usize) -> Cursor<'_> {
        Cursor { chars: &self.folded, at }
    }

    /// The mark of a cancelled or postponed session, and the range that it covers.
    pub(super) fn mark(&self) -> Option<(SessionStatus, Range<usize>)> {
        find_mark(&self.folded)
    }

    pub(super) fn has_digit(&self) -> bool {
        self.folded.iter().any(char::is_ascii_digit)
    }

    /// Takes a range out of the plain form, so that nothing else is found there.
    pub(super) fn take(&mut self, range: Range<usize>) {
        if let Some(chars) = self.folded.get_mut(range) {
            chars.fill(TAKEN);
        }
    }

    /// Whether a range was taken whole or in part.
    pub(super) fn is_taken(&self, at: usize) -> bool {
        self.folded(at) == Some(TAKEN)
    }

    /// Where one of these words ends, white space aside, just before a position; the start of the longest.
    pub(super) fn word_before(&self, at: usize, words: &[impl AsRef<str>]) -> Option<usize> {
        let mut end = at;
        while end > 0 && self.folded(end - 1) == Some(' ') {
            end -= 1;
        }
        let last = self.folded(end.checked_sub(1)?)?;
        // Most of a list are put aside by their last character.
        let likely = words.iter().map(AsRef::as_ref).filter(|word: &&str| word.ends_with(last));
        let starts = likely.filter_map(|word| {
            let start = end.checked_sub(word.chars().count())?;
            (self.starts_word(start) && self.cursor(start).eat(word)?.at == end).then_some(start)
        });
        // Of several the longest: "a partir de las" ends in "de las".
        starts.min()
    }

    /// Whether a word can begin here: no letter or digit of the same kind stands before.
    pub(super) fn starts_word(&self, at: usize) -> bool {
        let before = at.checked_sub(1).and_then(|before| self.folded(before));
        let here = self.folded(at);
        match (before, here) {
            (Some(before), Some(here)) if here.is_ascii_alphanumeric() => !before.is_ascii_alphanumeric(),
            (Some(before), Some(here)) => !(is_spaced_letter(before) && is_spaced_letter(here)),
            _ => true,
        }
    }
}

/// A letter of the Cyrillic or Arabic script, whose words stand apart by spaces as Latin ones do.
pub(super) fn is_spaced_letter(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52F}' | '\u{620}'..='\u{65F}' | '\u{66E}'..='\u{6FF}')
}

/// A place in a plain form. Each step gives the place after it, or nothing.
#[derive(Debug, Clone, Copy)]
pub(super) struct Cursor<'a> {
    chars: &'a [char],
    pub at: usize,
}

impl Cursor<'_> {
    pub(super) fn peek(&self) -> Option<char> {
        self.chars.get(self.at).copied()
    }

    pub(super) fn skip_spaces(mut self) -> Self {
        while self.peek() == Some(' ') {
            self.at += 1;
        }
        self
    }

    pub(super) fn one_of(mut self, set: &str) -> Option<Self> {
        let here = self.peek()?;
        self.at += 1;
        set.contains(here).then_some(self)
    }

    /// A word or phrase in plain form; a word that ends in a letter must end there.
    pub(super) fn eat(mut self, word: &str) -> Option<Self> {
        let mut last = ' ';
        for c in word.chars() {
            if self.peek() != Some(c) {
                return None;
            }
            self.at += 1;
            last = c;
        }
        let goes_on = last.is_ascii_alphabetic() && self.peek().is_some_and(|c| c.is_ascii_alphabetic())
            || is_spaced_letter(last) && self.peek().is_some_and(is_spaced_letter);
        (!goes_on).then_some(self)
    }

    /// The first of these words that stands here.
    pub(super) fn eat_any(self, words: &[impl AsRef<str>]) -> Option<Self> {
        // Most of a list are put aside by their first character.
        let first = self.peek()?;
        let mut likely = words.iter().map(AsRef::as_ref).filter(|word: &&str| word.starts_with(first));
        likely.find_map(|word| self.eat(word))
    }

    /// The value that belongs to the longest of these words that stands here.
    pub(super) fn eat_named<T: Copy>(self, words: &[(impl AsRef<str>, T)]) -> Option<(Self, T)> {
        let first = self.peek()?;
        let likely = words.iter().filter(|(word, _)| word.as_ref().starts_with(first));
        likely
            .filter_map(|(word, value)| self.eat(word.as_ref()).map(|after| (after, *value)))
            .max_by_key(|(after, _)| after.at)
    }

    /// A number of at most so many digits, all of them; with how many they are.
    pub(super) fn number(mut self, most: usize) -> Option<(Self, u32, usize)> {
        let (mut value, mut digits) = (0_u32, 0_usize);
        while let Some(digit) = self.peek().and_then(|c| c.to_digit(10)) {
            digits += 1;
            if digits > most {
                return None;
            }
            value = value * 10 + digit;
            self.at += 1;
        }
        (digits > 0).then_some((self, value, digits))
    }

    /// A number in Chinese numerals, up to 99.
    pub(super) fn han_number(mut self) -> Option<(Self, u32)> {
        const DIGITS: &str = "〇一二三四五六七八九";
        let digit_of =
            |c: char| DIGITS.chars().position(|digit| digit == c).and_then(|value| u32::try_from(value).ok());
        let (mut tens, mut ones, mut has_ten, mut any) = (None, None, false, false);
        while let Some(c) = self.peek() {
            match (c, digit_of(c)) {
                ('十', _) if !has_ten => {
                    tens = ones.take();
                    has_ten = true;
                }
                (_, Some(value)) if ones.is_none() => ones = Some(value),
                _ => break,
            }
            any = true;
            self.at += 1;
        }
        let tens = if has_ten { tens.unwrap_or(1) } else { 0 };
        any.then_some((self, tens * 10 + ones.unwrap_or(0)))
    }

    /// A number in digits or in Chinese numerals.
    pub(super) fn any_number(self, most: usize) -> Option<(Self, u32)> {
        self.number(most).map(|(after, value, _)| (after, value)).or_else(|| self.han_number())
    }
}
