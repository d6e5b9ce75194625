//! What was typed, as terms that must all be found, in any order; each may be answered in several ways.

use crate::pieces::{PieceKind, Reading, folded, pieces, with_figures};
use crate::pinyin::{self, Typed};
use crate::words::WORDS;
use chrono::{Datelike, Days, NaiveDate};
use rust_stemmers::{Algorithm, Stemmer};
use std::ops::Range;
use std::sync::LazyLock;

/// English, French, Spanish: a word that is not of a language is stemmed by its rules all the same.
static STEMMERS: LazyLock<[Stemmer; 3]> =
    LazyLock::new(|| [Algorithm::English, Algorithm::French, Algorithm::Spanish].map(Stemmer::create));

/// How far it is gone to find something; each next step only when the one before found nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Effort {
    /// What stands there.
    AsWritten,
    /// Han by its reading too.
    Pinyin,
    /// One letter or character may be wrong.
    OneWrong,
}

/// What is looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Query {
    terms: Vec<Term>,
    phrase: String,
    blank: bool,
}

/// One term with the ways in which it may be answered.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Term {
    pub ways: Vec<Way>,
}

/// One way to answer a term.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Way {
    /// A word that begins with it, holds it, or is another form of it.
    Word { text: String, stems: Vec<String> },
    /// A run of Han that holds it.
    Han(String),
    /// The same meaning.
    Meaning(String),
    /// Han that is read so.
    Pinyin(String),
    /// A word that differs in one letter.
    NearWord(String),
    /// Han that differs in one character.
    NearHan(Vec<char>),
}

/// How a piece of a text answers a term; the later, the better.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Fit {
    /// With one letter wrong.
    Near,
    /// By the initials of its reading.
    Initials,
    /// By its reading.
    Read,
    /// Inside a word.
    Inside,
    /// In another form.
    Form,
    /// At the start of a word.
    Start,
    /// The word, the run or the meaning itself; for Han any part of a run, which has no words.
    Whole,
}

impl Query {
    /// Takes what was typed apart. `today` makes days of `tomorrow`.
    pub fn new(typed: &str, effort: Effort, today: Option<NaiveDate>) -> Self {
        let folded = folded(typed);
        let counted = with_figures(folded.text());
        let text = counted.as_deref().unwrap_or(folded.text());
        let mut terms: Vec<(Range<usize>, Term)> = Vec::new();
        for piece in pieces(text, Reading::Query) {
            let ways = match piece.kind {
                PieceKind::Meaning => meanings_from(&piece.text, today),
                PieceKind::Word => word_ways(&piece.text, effort),
                PieceKind::Han => han_ways(&piece.text, effort),
            };
            match terms.last_mut() {
                Some((range, term)) if range.start <= piece.range.start && piece.range.end <= range.end => {
                    term.ways.extend(ways);
                }
                _ => terms.push((piece.range, Term { ways })),
            }
        }
        let mut kept: Vec<Term> = Vec::new();
        for (_, term) in terms {
            if !kept.contains(&term) {
                kept.push(term);
            }
        }
        Self { terms: kept, phrase: phrase_of(text), blank: folded.text().trim().is_empty() }
    }

    /// Whether nothing was typed.
    pub fn is_blank(&self) -> bool {
        self.blank
    }

    /// The terms; all must be found. Signs alone give none.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// All of it as [`phrase_of`] makes it.
    pub fn phrase(&self) -> &str {
        &self.phrase
    }
}

/// A folded text without its spaces, to compare titles with what was typed.
pub(crate) fn phrase_of(folded: &str) -> String {
    folded.chars().filter(|c| c.is_alphanumeric()).collect()
}

fn word_ways(text: &str, effort: Effort) -> Vec<Way> {
    let mut ways = vec![Way::Word { text: text.to_owned(), stems: stems_of(text) }];
    if effort >= Effort::Pinyin && pinyin::can_be_pinyin(text) {
        ways.push(Way::Pinyin(text.to_owned()));
    }
    if effort >= Effort::OneWrong && text.chars().count() >= 4 && !text.contains(|c: char| c.is_ascii_digit())
    {
        ways.push(Way::NearWord(text.to_owned()));
    }
    ways
}

fn han_ways(text: &str, effort: Effort) -> Vec<Way> {
    let mut ways = vec![Way::Han(text.to_owned())];
    let chars: Vec<char> = text.chars().collect();
    if effort >= Effort::OneWrong && chars.len() >= 3 {
        ways.push(Way::NearHan(chars));
    }
    ways
}

/// `r|1` as the day that tomorrow is; any other meaning as it is.
fn meanings_from(meaning: &str, today: Option<NaiveDate>) -> Vec<Way> {
    let Some(days) = meaning.strip_prefix("r|").and_then(|days| days.parse::<i64>().ok()) else {
        return vec![Way::Meaning(meaning.to_owned())];
    };
    let day = today.and_then(|today| {
        let distance = Days::new(days.unsigned_abs());
        if days < 0 { today.checked_sub_days(distance) } else { today.checked_add_days(distance) }
    });
    let day = day.map(|day| {
        let year = u32::try_from(day.year()).ok();
        Way::Meaning(crate::pieces::date_meaning(year, day.month(), day.day()))
    });
    day.into_iter().collect()
}

/// The stems of a folded word in each language, its spelling made one before.
fn stems_of(word: &str) -> Vec<String> {
    if word.len() < 3 || !word.chars().all(char::is_alphabetic) {
        return Vec::new();
    }
    let spelled = WORDS.spelling.iter().find_map(|(one, other)| {
        let head = word.strip_suffix(one.as_str())?;
        (head.len() >= 3).then(|| format!("{head}{other}"))
    });
    let word = spelled.as_deref().unwrap_or(word);
    let mut stems: Vec<String> = Vec::with_capacity(3);
    for stemmer in STEMMERS.iter() {
        let stem = stemmer.stem(word);
        if stem.len() >= 3 && !stems.iter().any(|known| *known == stem) {
            stems.push(stem.into_owned());
        }
    }
    stems
}

impl Way {
    /// How a piece answers, and where in it.
    pub fn fit(&self, kind: PieceKind, piece: &str) -> Option<(Fit, Range<usize>)> {
        let all = 0..piece.len();
        match (self, kind) {
            (Self::Word { text, stems }, PieceKind::Word) => {
                if piece == text {
                    return Some((Fit::Whole, all));
                }
                if piece.starts_with(text.as_str()) && !text.ends_with(['+', '#']) {
                    return Some((Fit::Start, 0..text.len()));
                }
                // A stem is not taken from the front, so most words need no look.
                let alike = |stem: &String| stem.bytes().zip(piece.bytes()).take(3).all(|(a, b)| a == b);
                if stems.iter().any(alike) && stems_of(piece).iter().any(|stem| stems.contains(stem)) {
                    return Some((Fit::Form, all));
                }
                let at = piece.find(text.as_str()).filter(|_| text.len() >= 3)?;
                Some((Fit::Inside, at..at + text.len()))
            }
            (Self::Han(text), PieceKind::Han) => {
                let at = piece.find(text.as_str())?;
                Some((Fit::Whole, at..at + text.len()))
            }
            (Self::Meaning(text), PieceKind::Meaning) => (piece == text).then_some((Fit::Whole, all)),
            (Self::Pinyin(text), PieceKind::Han) => {
                let (place, typed) = pinyin::place_in(piece, text)?;
                Some((if typed == Typed::Full { Fit::Read } else { Fit::Initials }, place))
            }
            (Self::NearWord(text), PieceKind::Word) => {
                one_letter_apart(text, piece).then_some((Fit::Near, all))
            }
            (Self::NearHan(chars), PieceKind::Han) => near_han(chars, piece).map(|place| (Fit::Near, place)),
            _ => None,
        }
    }
}

impl Term {
    /// The best way in which a piece answers.
    pub fn fit(&self, kind: PieceKind, piece: &str) -> Option<(Fit, Range<usize>)> {
        self.ways.iter().filter_map(|way| way.fit(kind, piece)).max_by_key(|(fit, _)| *fit)
    }
}

/// Whether one letter is wrong, missing or too many, or two stand the wrong way round.
fn one_letter_apart(one: &str, other: &str) -> bool {
    if one.len().abs_diff(other.len()) > 4 {
        return false;
    }
    let (one, other): (Vec<char>, Vec<char>) = (one.chars().collect(), other.chars().collect());
    let same = one.iter().zip(&other).take_while(|(a, b)| a == b).count();
    let (one, other) = (one.get(same..).unwrap_or_default(), other.get(same..).unwrap_or_default());
    let tail = |text: &'_ [char], from: usize| text.get(from..).map(<[char]>::to_vec);
    match (one.len(), other.len()) {
        (a, b) if a == b => {
            a > 0
                && (tail(one, 1) == tail(other, 1)
                    || (a > 1
                        && one.first() == other.get(1)
                        && one.get(1) == other.first()
                        && tail(one, 2) == tail(other, 2)))
        }
        (a, b) if a == b + 1 => tail(one, 1).as_deref() == Some(other),
        (a, b) if a + 1 == b => tail(other, 1).as_deref() == Some(one),
        _ => false,
    }
}

/// Where a run of Han differs from the characters in one only.
fn near_han(chars: &[char], run: &str) -> Option<Range<usize>> {
    let all: Vec<(usize, char)> = run.char_indices().collect();
    let window = all.windows(chars.len()).find(|window| {
        window.iter().zip(chars).filter(|((_, there), wanted)| there != *wanted).count() <= 1
    })?;
    let (start, _) = *window.first()?;
    let (last, c) = *window.last()?;
    Some(start..last + c.len_utf8())
}
