//! What was typed, as terms that must all be found: in any order, Han apart from Latin.

use rostrum_text::fold::fold_for_search;
use rostrum_text::script::is_unspaced_letter;
use std::ops::Range;

/// What is looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Query {
    terms: Vec<Term>,
    phrase: String,
}

/// One term, folded.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Term {
    text: String,
    unspaced: bool,
}

/// How a term stands where it was found.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Fit {
    /// Inside a word.
    Inside,
    /// At the start of a word.
    Word,
    /// At the start of the text.
    Start,
}

/// Signs at the ends of a term that a text seldom has there too.
const AT_ENDS: [char; 12] = [',', '.', ';', ':', '?', '!', '"', '\'', '(', ')', '[', ']'];
/// How many places inside words are passed over while one at the start of a word is looked for.
const INSIDE_LIMIT: usize = 64;

impl Query {
    /// Takes what was typed apart: at spaces, and where Han and Latin meet (专题2).
    pub fn new(typed: &str) -> Self {
        let folded = fold_for_search(typed);
        let mut runs: Vec<&str> = Vec::new();
        for word in folded.text().split_whitespace() {
            let mut rest = word;
            while let Some(first) = rest.chars().next() {
                let unspaced = is_unspaced_letter(first);
                let end = rest.find(|c| is_unspaced_letter(c) != unspaced).unwrap_or(rest.len());
                let Some((run, left)) = rest.split_at_checked(end) else { break };
                runs.push(run);
                rest = left;
            }
        }
        let trimmed: Vec<&str> =
            runs.iter().map(|run| run.trim_matches(AT_ENDS)).filter(|run| !run.is_empty()).collect();
        let worded = |run: &&str| run.chars().any(char::is_alphanumeric);
        let has_words = trimmed.iter().any(worded);
        // Signs alone are looked for when nothing else was typed.
        let kept = if trimmed.is_empty() { runs } else { trimmed };
        let mut terms: Vec<Term> = Vec::new();
        for run in kept.into_iter().filter(|run| !has_words || worded(run)) {
            let term = Term { text: run.to_owned(), unspaced: run.chars().all(is_unspaced_letter) };
            if !terms.contains(&term) {
                terms.push(term);
            }
        }
        Self { terms, phrase: folded.text().trim().to_owned() }
    }

    /// Whether nothing is looked for.
    pub fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// The terms; all must be found.
    pub fn terms(&self) -> &[Term] {
        &self.terms
    }

    /// All of it, folded, as one phrase.
    pub(super) fn phrase(&self) -> &str {
        &self.phrase
    }
}

impl Term {
    /// The folded text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The best place in a folded text.
    pub(super) fn best(&self, text: &str) -> Option<(usize, Fit)> {
        // Most texts hold nothing of it, and `contains` is the fastest way to know.
        if !text.contains(self.text.as_str()) {
            return None;
        }
        let mut best: Option<(usize, Fit)> = None;
        for (at, _) in text.match_indices(&self.text).take(INSIDE_LIMIT) {
            let fit = self.fit(text, at);
            if best.is_none_or(|(_, before)| fit > before) {
                best = Some((at, fit));
            }
            if fit >= Fit::Word {
                break;
            }
        }
        best
    }

    /// Every place in a folded text; only those at the start of a word where there are any.
    pub(super) fn places(&self, text: &str) -> Vec<Range<usize>> {
        let all: Vec<(usize, Fit)> =
            text.match_indices(&self.text).map(|(at, _)| (at, self.fit(text, at))).collect();
        let words = all.iter().any(|(_, fit)| *fit >= Fit::Word) && !self.unspaced;
        all.into_iter()
            .filter(|(_, fit)| !words || *fit >= Fit::Word)
            .map(|(at, _)| at..at + self.text.len())
            .collect()
    }

    /// Whether the word ends where the term does.
    pub(super) fn ends_word(&self, text: &str, at: usize) -> bool {
        let after = text.get(at + self.text.len()..).and_then(|rest| rest.chars().next());
        !after.is_some_and(char::is_alphanumeric)
    }

    fn fit(&self, text: &str, at: usize) -> Fit {
        let before = text.get(..at).and_then(|head| head.chars().next_back());
        match before {
            None => Fit::Start,
            Some(c) if !c.is_alphanumeric() || (is_unspaced_letter(c) && !self.unspaced) => Fit::Word,
            Some(_) => Fit::Inside,
        }
    }
}
