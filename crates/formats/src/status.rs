//! The marks by which a file says that a session is cancelled, postponed or not certain yet.
//!
//! A mark is a whole word that brackets, a dash or a colon set off at the front or the end of a
//! title, or a short sentence of its own. The same word in running text is no mark: a talk may be
//! about cancelled debts.

use super::fold::{fold, folded};
use rostrum_programme::SessionStatus;
use std::ops::Range;

/// Stands for a character of a line that was read already: a date, a time.
pub(super) const TAKEN: char = '\u{1}';

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Tells {
    Cancelled,
    Postponed,
    Tentative,
}

use Tells::{Cancelled, Postponed, Tentative};

/// Marks in plain form; the longest that fits counts.
const WORDS: &[(&str, Tells)] = &[
    ("cancelled", Cancelled),
    ("canceled", Cancelled),
    ("annule", Cancelled),
    ("annulee", Cancelled),
    ("annule(e)", Cancelled),
    ("supprimee", Cancelled),
    ("cancelado", Cancelled),
    ("cancelada", Cancelled),
    ("anulado", Cancelled),
    ("anulada", Cancelled),
    ("suspendida", Cancelled),
    ("suspendido", Cancelled),
    ("已取消", Cancelled),
    ("取消", Cancelled),
    ("取消举行", Cancelled),
    ("abgesagt", Cancelled),
    ("entfallt", Cancelled),
    ("postponed", Postponed),
    ("reporte", Postponed),
    ("reportee", Postponed),
    ("reporte(e)", Postponed),
    ("ajournee", Postponed),
    ("aplazado", Postponed),
    ("aplazada", Postponed),
    ("pospuesto", Postponed),
    ("pospuesta", Postponed),
    ("延期", Postponed),
    ("已延期", Postponed),
    ("延期举行", Postponed),
    ("推迟", Postponed),
    ("已推迟", Postponed),
    ("推迟举行", Postponed),
    ("改期", Postponed),
    ("已改期", Postponed),
    ("改期举行", Postponed),
    ("verschoben", Postponed),
    ("tentative", Tentative),
    ("provisional", Tentative),
    ("provisoire", Tentative),
    ("暂定", Tentative),
];
/// What a sentence about a session begins with, in plain form.
const SUBJECTS: &[&str] = &[
    "this session",
    "the session",
    "session",
    "this event",
    "the event",
    "this meeting",
    "the meeting",
    "this talk",
    "this panel",
    "cette seance",
    "la seance",
    "seance",
    "cette session",
    "la session",
    "cet evenement",
    "l'evenement",
    "esta sesion",
    "la sesion",
    "sesion",
    "este evento",
    "el evento",
    "本场会议",
    "本次会议",
    "该场会议",
    "该会议",
    "此会议",
    "会议",
    "本场活动",
    "本次活动",
    "该活动",
    "活动",
    "本场",
];
/// The small words between subject and mark.
const VERBS: &[&str] = &[
    "has been",
    "has now been",
    "is",
    "was",
    "will be",
    "a ete",
    "est",
    "sera",
    "se ha",
    "ha sido",
    "fue",
    "queda",
    "esta",
    "已经",
    "已被",
    "现已",
    "已",
    "被",
    "将",
];

impl From<Tells> for SessionStatus {
    fn from(shows_loss: Tells) -> Self {
        match shows_loss {
            Cancelled => Self::Cancelled,
            Postponed => Self::Postponed,
            Tentative => Self::Tentative,
        }
    }
}

/// The mark of a line in plain form, and the characters that belong to it, what sets it off included.
pub(super) fn find_mark(plain: &[char]) -> Option<(SessionStatus, Range<usize>)> {
    let found = at_front(plain).or_else(|| bracketed(plain)).or_else(|| at_end(plain));
    found.map(|(shows_loss, range)| (shows_loss.into(), range))
}

/// A title without its mark, and what the mark tells; `None` when there is none, or nothing else.
pub(super) fn take_mark(title: &str) -> Option<(String, SessionStatus)> {
    let chars: Vec<char> = title.chars().collect();
    let plain: Vec<char> = chars.iter().map(|c| fold(*c)).collect();
    let (status, range) = find_mark(&plain)?;
    let before: String = chars.get(..range.start)?.iter().collect();
    let after: String = chars.get(range.end..)?.iter().collect();
    let rest = [before.trim(), after.trim()].join(" ");
    let rest = rest.trim();
    rest.chars().any(char::is_alphanumeric).then(|| (rest.to_owned(), status))
}

/// Whether a dash alone sets the mark off: `CANCELLED - …`. Systems that keep a title to the letter
/// count such a dash as a part of it.
pub(super) fn is_by_dash(title: &str) -> bool {
    let plain: Vec<char> = title.chars().map(fold).collect();
    let marked = find_mark(&plain).and_then(|(_, range)| plain.get(range));
    marked.is_some_and(|mark| mark.contains(&'-') && !mark.iter().any(|c| ":([!".contains(*c)))
}

/// What a paragraph says that says nothing else: "This session has been cancelled."
pub(super) fn status_from(paragraph: &str) -> Option<SessionStatus> {
    if paragraph.chars().count() > 80 {
        return None;
    }
    told(&folded(paragraph)).filter(|shows_loss| *shows_loss != Tentative).map(SessionStatus::from)
}

fn told(plain: &str) -> Option<Tells> {
    const AROUND: &[char] = &[' ', '.', '!', '*', '_', '(', ')', '[', ']', '-'];
    let whole = plain.trim_matches(AROUND);
    let rest = after_word(whole, SUBJECTS).unwrap_or(whole);
    let rest = after_word(rest, VERBS).unwrap_or(rest);
    // The bracket of `annulé(e)` was no bracket around it.
    let is = |word: &str| rest == word || rest == word.trim_end_matches(AROUND);
    WORDS.iter().find(|(word, _)| is(word)).map(|(_, shows_loss)| *shows_loss)
}

/// What follows the longest of these words that a text begins with.
fn after_word<'t>(text: &'t str, words: &[&str]) -> Option<&'t str> {
    let ends = |word: &str, rest: &str| !word.is_ascii() || rest.starts_with([' ', ':', '-']);
    words
        .iter()
        .filter_map(|word| text.strip_prefix(word).filter(|rest| ends(word, rest)))
        .min_by_key(|rest| rest.len())
        .map(|rest| rest.trim_start_matches([' ', ':', '-']))
}

fn skip(plain: &[char], mut at: usize, set: &str) -> usize {
    while plain.get(at).is_some_and(|c| set.contains(*c)) {
        at += 1;
    }
    at
}

/// A mark that begins here as a whole word, and where it ends.
fn word_at(plain: &[char], at: usize) -> Option<(Tells, usize)> {
    let fits = |word: &str| {
        let end = at + word.chars().count();
        let same = plain.get(at..end).is_some_and(|here| here.iter().copied().eq(word.chars()));
        let goes_on = word.is_ascii() && plain.get(end).is_some_and(|c| c.is_alphanumeric());
        (same && !goes_on).then_some(end)
    };
    let found = WORDS.iter().filter_map(|(word, shows_loss)| fits(word).map(|end| (*shows_loss, end)));
    found.max_by_key(|(_, end)| *end)
}

/// `CANCELLED: …`, `Annulé – …`, `POSTPONED! …`; behind a time that was taken, too.
fn at_front(plain: &[char]) -> Option<(Tells, Range<usize>)> {
    let start = plain.iter().position(|c| *c != TAKEN && !" -:,;.|*".contains(*c))?;
    let (shows_loss, end) = word_at(plain, start)?;
    let mark = skip(plain, end, " ");
    let is_set_off = match plain.get(mark) {
        Some(':' | '!') => true,
        Some('-') => mark > end || plain.get(mark + 1).is_some_and(|c| " -".contains(*c)),
        _ => false,
    };
    is_set_off.then(|| (shows_loss, start..skip(plain, mark, " :!-")))
}

/// Whether a title ends here, or goes on only with what was read already.
fn closes(plain: &[char], at: usize) -> bool {
    let after = skip(plain, at, " .,:;-|!*([");
    plain.get(after).is_none_or(|c| *c == TAKEN)
}

/// `[Cancelled] …`, `… (annulée)`, `…（延期）`, `Session 2 (postponed): …`.
fn bracketed(plain: &[char]) -> Option<(Tells, Range<usize>)> {
    let front = plain.iter().position(|c| *c != TAKEN && !" -:,;.|*".contains(*c))?;
    plain.iter().enumerate().filter(|(_, c)| "([".contains(**c)).find_map(|(open, _)| {
        let inside = plain.get(open + 1..)?;
        // The bracket inside `annulé(e)` has its own partner.
        let mut depth = 1_usize;
        let length = inside.iter().take(60).position(|c| {
            match c {
                '(' | '[' => depth += 1,
                ')' | ']' => depth -= 1,
                _ => {}
            }
            depth == 0
        })?;
        let words: String = inside.get(..length)?.iter().collect();
        let shows_loss = told(&words)?;
        let close = open + 1 + length + 1;
        let next = skip(plain, close, " ");
        let heads_title =
            matches!(plain.get(next), Some(':')) || plain.get(next) == Some(&'-') && next > close;
        if open == front {
            return Some((shows_loss, open..skip(plain, close, " :-")));
        }
        (closes(plain, close) || heads_title).then_some((shows_loss, open..close))
    })
}

/// `… – CANCELLED`, `… : annulée`.
fn at_end(plain: &[char]) -> Option<(Tells, Range<usize>)> {
    plain.iter().enumerate().filter(|(_, c)| ":-".contains(**c)).find_map(|(at, mark)| {
        let is_apart = |c: Option<&char>| c.is_some_and(|c| !c.is_ascii_alphanumeric());
        let before = at.checked_sub(1).and_then(|before| plain.get(before));
        let start = skip(plain, at, " :-");
        let next = plain.get(at + 1);
        let is_long = next == Some(&'-') || is_apart(before) && is_apart(next);
        if *mark == '-' && !is_long {
            return None;
        }
        let (shows_loss, end) = word_at(plain, start)?;
        closes(plain, end).then_some((shows_loss, at..end))
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn marks_are_taken_off_titles_in_four_languages() {
        for (title, rest, status) in [
            ("CANCELLED: Jobs", "Jobs", SessionStatus::Cancelled),
            ("Canceled: Talk", "Talk", SessionStatus::Cancelled),
            ("[Abgesagt] Talk", "Talk", SessionStatus::Cancelled),
            ("Jobs (POSTPONED)", "Jobs", SessionStatus::Postponed),
            ("Jobs and growth – CANCELLED", "Jobs and growth", SessionStatus::Cancelled),
            ("Des emplois décents (annulée)", "Des emplois décents", SessionStatus::Cancelled),
            ("Des emplois (annulé(e))", "Des emplois", SessionStatus::Cancelled),
            ("ANNULÉ : Séance thématique 3", "Séance thématique 3", SessionStatus::Cancelled),
            ("Protection sociale (reportée)", "Protection sociale", SessionStatus::Postponed),
            ("Protección social – APLAZADA", "Protección social", SessionStatus::Postponed),
            ("Empleos (cancelada)", "Empleos", SessionStatus::Cancelled),
            ("体面工作（取消）", "体面工作", SessionStatus::Cancelled),
            ("体面工作（本场会议已取消）", "体面工作", SessionStatus::Cancelled),
            ("【延期】专题会议2", "专题会议2", SessionStatus::Postponed),
            ("专题会议3：推迟", "专题会议3", SessionStatus::Postponed),
            ("专题会议3——取消", "专题会议3", SessionStatus::Cancelled),
            ("TENTATIVE: Late party", "Late party", SessionStatus::Tentative),
        ] {
            let found = take_mark(title).unwrap();
            assert_eq!(found, (rest.to_owned(), status), "{title}");
        }
    }

    #[test]
    fn the_same_words_in_running_text_are_no_marks() {
        for title in [
            "Cancelled debts",
            "Debts cancelled",
            "Cancelled-check fraud",
            "Who is cancelled?",
            "The (postponed) reform of pensions",
            "延期赔付的规则",
            "取消关税：经验与教训",
            "Annulé et reporté, deux mots du droit",
            "CANCELLED",
            "Provisional measures",
            "Self-cancelled",
        ] {
            assert_eq!(take_mark(title), None, "{title}");
        }
    }

    #[test]
    fn a_sentence_of_its_own_tells_it() {
        for (text, status) in [
            ("This session has been cancelled.", SessionStatus::Cancelled),
            ("Cancelled", SessionStatus::Cancelled),
            ("本场会议取消。", SessionStatus::Cancelled),
            ("本场会议推迟。", SessionStatus::Postponed),
            ("La séance est annulée.", SessionStatus::Cancelled),
            ("La sesión se ha cancelado.", SessionStatus::Cancelled),
            ("La sesión queda aplazada.", SessionStatus::Postponed),
        ] {
            assert_eq!(status_from(text), Some(status), "{text}");
        }
        for text in
            ["This session has been cancelled in 2019 and is held now.", "Tentative", "会议取消关税。", ""]
        {
            assert_eq!(status_from(text), None, "{text}");
        }
    }
}
