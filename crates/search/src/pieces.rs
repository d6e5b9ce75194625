//! A text taken apart: words, runs of Han, and what words and figures say together: amounts, dates, clocks, numbers of
//! sessions. What is typed and what is searched are taken apart by the same rules, so that `4 亿` finds `４亿` and
//! `2:45 pm` what begins at 14:45.

use crate::words::{Role, WORDS};
use rostrum_text::fold::{FoldedText, fold_for_search};
use rostrum_text::script::{is_east_asian_unspaced_letter, is_han};
use std::borrow::Cow;
use std::ops::Range;

/// What a piece is compared as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub(crate) enum PieceKind {
    /// A word or a number, from its start and in its inflections.
    Word,
    /// A run of Han, by any part of it.
    Han,
    /// A meaning, which fits whole or not: `d|02-23`, `q|4e8`, `s|2`.
    Meaning,
}

/// A piece of a folded text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Piece<'t> {
    pub range: Range<usize>,
    pub kind: PieceKind,
    pub text: Cow<'t, str>,
}

/// A text as search compares it: folded, and Traditional characters as Simplified ones.
pub(crate) fn folded(text: &str) -> FoldedText {
    if text.is_ascii() || !text.chars().any(is_han) {
        return fold_for_search(text);
    }
    // Each character for one of the same length in bytes, so ranges lead back to the text as it is written.
    let simplified = fast2s::convert(text);
    if simplified.len() == text.len() { fold_for_search(&simplified) } else { fold_for_search(text) }
}

/// The smallest parts of a text: figures, words, runs of Han, signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum LexemeKind {
    Number,
    Word,
    Han,
    Sign,
}

#[derive(Debug, Clone)]
struct Lexeme<'t> {
    start: usize,
    end: usize,
    text: &'t str,
    kind: LexemeKind,
}

/// Whether a text is searched, or looked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Reading {
    /// Every word of it can be found.
    Text,
    /// What a meaning covers is not looked for word by word, and more is taken for a meaning: `wed` is Wednesday.
    Query,
}

/// What a stretch says, and how many lexemes it takes.
struct Said {
    meanings: Vec<String>,
    lexemes: usize,
    /// Whether it may as well be the word itself.
    or_word: bool,
}

/// The pieces of a folded text. In a query, a stretch with several meanings gives several pieces of the same range.
pub(crate) fn pieces(text: &str, reading: Reading) -> Vec<Piece<'_>> {
    let lexemes = lexemes_of(text, reading);
    let mut found = Vec::with_capacity(lexemes.len());
    let mut at = 0;
    let mut covered = 0;
    while let Some(lexeme) = lexemes.get(at) {
        let scanner = Scanner { lexemes: &lexemes, at, reading };
        if at >= covered
            && let Some(said) = scanner.said()
            && let Some(last) = lexemes.get(at + said.lexemes - 1)
        {
            let range = lexeme.start..last.end;
            for meaning in said.meanings {
                found.push(Piece { range: range.clone(), kind: PieceKind::Meaning, text: meaning.into() });
            }
            covered = at + said.lexemes;
            if reading == Reading::Query && !said.or_word {
                at = covered;
                continue;
            }
        }
        scanner.plain(&mut found, text);
        at += 1;
    }
    if reading == Reading::Query {
        // Of joined words only the parts are looked for, of figures with letters only the whole.
        found.dedup_by(|next, before| next.range == before.range && next.text == before.text);
    }
    found
}

fn lexemes_of(text: &str, reading: Reading) -> Vec<Lexeme<'_>> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(rest) = text.get(at..).filter(|rest| !rest.is_empty()) {
        let Some(first) = rest.chars().next() else { break };
        let (kind, length) = if first.is_ascii_digit() {
            (LexemeKind::Number, number_length(rest))
        } else if is_east_asian_unspaced_letter(first) {
            (LexemeKind::Han, han_length(rest, reading))
        } else if first.is_alphanumeric() {
            let behind_figures = found
                .last()
                .is_some_and(|last: &Lexeme<'_>| last.kind == LexemeKind::Number && last.end == at);
            // 14h45 is parted behind its h; covid19 is not.
            let letters = rest.find(|c: char| c.is_ascii_digit()).filter(|_| behind_figures);
            let word = word_length(rest);
            (LexemeKind::Word, letters.map_or(word, |letters| letters.min(word)))
        } else {
            if first.is_whitespace() {
                at += first.len_utf8();
                continue;
            }
            (LexemeKind::Sign, first.len_utf8())
        };
        let text = rest.get(..length).unwrap_or(rest);
        found.push(Lexeme { start: at, end: at + text.len(), text, kind });
        at += text.len();
    }
    found
}

/// A query is divided at words of days, which nobody parts by spaces: `周三下午`.
fn han_length(rest: &str, reading: Reading) -> usize {
    let whole = rest.find(|c| !is_east_asian_unspaced_letter(c)).unwrap_or(rest.len());
    if reading == Reading::Text {
        return whole;
    }
    let run = rest.get(..whole).unwrap_or(rest);
    let known = WORDS.han.iter().filter_map(|word| Some((run.find(word.as_str())?, word.len()))).min_by_key(
        // The longest of those that begin first.
        |(at, length)| (*at, std::cmp::Reverse(*length)),
    );
    match known {
        Some((0, length)) => length,
        Some((at, _)) => at,
        None => whole,
    }
}

fn word_length(rest: &str) -> usize {
    let word = rest.find(|c: char| !c.is_alphanumeric() || is_east_asian_unspaced_letter(c));
    let word = word.unwrap_or(rest.len());
    // C++ and C# are words.
    let tail = rest.get(word..).unwrap_or_default();
    let signs = tail.len() - tail.trim_start_matches(['+', '#']).len();
    let goes_on = tail.get(signs..).and_then(|rest| rest.chars().next()).is_some_and(char::is_alphanumeric);
    if goes_on { word } else { word + signs }
}

/// Figures with their points and commas; `24.2.2022` and `1,2,3` are several numbers.
fn number_length(rest: &str) -> usize {
    let digits = |text: &str| text.len() - text.trim_start_matches(|c: char| c.is_ascii_digit()).len();
    let first = digits(rest);
    let mut end = first;
    let mut groups = Vec::new();
    while let Some(tail) = rest.get(end..).and_then(|tail| tail.strip_prefix(['.', ','])) {
        let length = digits(tail);
        if length == 0 {
            break;
        }
        groups.push(length);
        end += 1 + length;
    }
    let thousands = |groups: &[usize]| groups.iter().all(|length| *length == 3);
    let one_number = match groups.split_last() {
        None | Some((_, [])) => true,
        Some((_, before)) => thousands(before),
    };
    if one_number { end } else { first }
}

/// The values that figures may have, as they are compared: `1,074` is a thousand or one and a bit.
fn values_of(figures: &str) -> Vec<String> {
    let groups: Vec<&str> = figures.split(['.', ',']).collect();
    let plain = |digits: String| {
        let trimmed = digits.trim_start_matches('0');
        if trimmed.is_empty() || trimmed.starts_with('.') {
            format!("0{trimmed}")
        } else {
            trimmed.to_owned()
        }
    };
    match groups.as_slice() {
        [whole] => vec![plain((*whole).to_owned())],
        [whole, part] if part.len() == 3 && whole.len() <= 3 && *whole != "0" => {
            vec![plain(format!("{whole}{part}")), plain(format!("{whole}.{part}"))]
        }
        [whole, part] => vec![plain(format!("{whole}.{part}"))],
        [before @ .., last] if last.len() != 3 => vec![plain(format!("{}.{last}", before.concat()))],
        all => vec![plain(all.concat())],
    }
}

struct Scanner<'l, 't> {
    lexemes: &'l [Lexeme<'t>],
    at: usize,
    reading: Reading,
}

impl<'t> Scanner<'_, 't> {
    fn lexeme(&self, ahead: usize) -> Option<&Lexeme<'t>> {
        self.lexemes.get(self.at.wrapping_add(ahead))
    }

    /// Whether nothing stands between a lexeme and the one before it.
    fn touches(&self, ahead: usize) -> bool {
        match (self.lexeme(ahead.wrapping_sub(1)), self.lexeme(ahead)) {
            (Some(before), Some(this)) => before.end == this.start,
            _ => false,
        }
    }

    fn of(&self, ahead: usize, kind: LexemeKind) -> Option<&'t str> {
        self.lexeme(ahead).filter(|lexeme| lexeme.kind == kind).map(|lexeme| lexeme.text)
    }

    fn sign(&self, ahead: usize, signs: &str) -> bool {
        self.of(ahead, LexemeKind::Sign).is_some_and(|sign| signs.contains(sign))
    }

    /// A whole number without points.
    fn number(&self, ahead: usize) -> Option<u32> {
        self.of(ahead, LexemeKind::Number)?.parse().ok()
    }

    fn han_starts(&self, ahead: usize, start: &str) -> bool {
        self.of(ahead, LexemeKind::Han).is_some_and(|han| han.starts_with(start))
    }

    /// What a word says, with how many lexemes it takes: one, or with a space or a hyphen between two.
    fn role(&self, ahead: usize) -> Option<(&'static Role, usize)> {
        let lexeme = self.lexeme(ahead)?;
        match lexeme.kind {
            LexemeKind::Han => WORDS.role(lexeme.text).map(|role| (role, 1)),
            LexemeKind::Word => {
                let hyphened =
                    self.sign(ahead + 1, "-'") && self.touches(ahead + 1) && self.touches(ahead + 2);
                let step = if hyphened { 2 } else { 1 };
                let two = self
                    .of(ahead + step, LexemeKind::Word)
                    .and_then(|next| WORDS.role_of_two(lexeme.text, next));
                two.map(|role| (role, step + 1)).or_else(|| WORDS.role(lexeme.text).map(|role| (role, 1)))
            }
            LexemeKind::Number | LexemeKind::Sign => None,
        }
    }

    /// The words, runs and numbers that begin here.
    fn plain(&self, found: &mut Vec<Piece<'t>>, text: &'t str) {
        let Some(lexeme) = self.lexeme(0) else { return };
        let range = lexeme.start..lexeme.end;
        let query = self.reading == Reading::Query;
        match lexeme.kind {
            LexemeKind::Sign => {}
            LexemeKind::Han => {
                found.push(Piece { range, kind: PieceKind::Han, text: lexeme.text.into() });
            }
            LexemeKind::Word => {
                // The s of worker's and the l of l'emploi say nothing.
                let apostrophe_before = self.at > 0
                    && self
                        .lexemes
                        .get(self.at - 1)
                        .is_some_and(|sign| sign.text == "'" && sign.end == lexeme.start);
                let apostrophe_behind = self.sign(1, "'") && self.touches(1) && self.touches(2);
                let alone = self.lexemes.len() <= 2;
                if query && !alone && lexeme.text.len() <= 2 && (apostrophe_before || apostrophe_behind) {
                    return;
                }
                // Taken up by the figures before it.
                let figures_before = self.at > 0
                    && self.touches(0)
                    && self.lexemes.get(self.at - 1).is_some_and(|before| before.kind == LexemeKind::Number);
                if query && figures_before {
                    return;
                }
                found.push(Piece { range, kind: PieceKind::Word, text: lexeme.text.into() });
            }
            LexemeKind::Number => {
                let word = self.of(1, LexemeKind::Word).filter(|_| self.touches(1));
                if let Some(word) = word {
                    let joined = format!("{}{word}", lexeme.text);
                    found.push(Piece {
                        range: range.start..range.end + word.len(),
                        kind: PieceKind::Word,
                        text: joined.into(),
                    });
                    if query {
                        return;
                    }
                }
                for value in values_of(lexeme.text).into_iter().take(if query { 1 } else { 2 }) {
                    found.push(Piece { range: range.clone(), kind: PieceKind::Word, text: value.into() });
                }
            }
        }
        // human-centred, covid-19: the joined word can be found too.
        let worded = |kind| matches!(kind, LexemeKind::Word | LexemeKind::Number);
        if !query
            && worded(lexeme.kind)
            && self.sign(1, "-")
            && self.touches(1)
            && self.touches(2)
            && let Some(next) = self.lexeme(2).filter(|next| worded(next.kind))
        {
            let whole = lexeme.start..next.end;
            let joined = text.get(whole.clone()).unwrap_or_default().replace('-', "");
            found.push(Piece { range: whole, kind: PieceKind::Word, text: joined.into() });
        }
    }

    /// What is said from here on.
    fn said(&self) -> Option<Said> {
        // Most words say nothing but themselves, and that is asked first.
        match self.lexeme(0)?.kind {
            LexemeKind::Sign => return None,
            LexemeKind::Word if self.role(0).is_none() => return None,
            LexemeKind::Han if self.reading == Reading::Text && self.number(1).is_none() => return None,
            _ => {}
        }
        self.date().or_else(|| self.clock()).or_else(|| self.amount()).or_else(|| self.numbered()).or_else(
            || {
                if self.reading == Reading::Query { self.day_word() } else { None }
            },
        )
    }

    fn date(&self) -> Option<Said> {
        let said = |year: Option<u32>, month: u32, day: u32, lexemes| {
            ((1..=12).contains(&month) && (1..=31).contains(&day)).then(|| {
                let short = date_meaning(None, month, day);
                let long = year.map(|year| date_meaning(Some(year), month, day));
                let meanings = match (self.reading, long) {
                    (Reading::Query, Some(long)) => vec![long],
                    (Reading::Text, Some(long)) => vec![long, short],
                    (_, None) => vec![short],
                };
                Said { meanings, lexemes, or_word: false }
            })
        };
        let year_at = |ahead| self.number(ahead).filter(|year| (1900..2200).contains(year));
        if let Some(first) = self.number(0) {
            // 2022-02-24
            if (1900..2200).contains(&first)
                && self.sign(1, "-/.")
                && self.sign(3, "-/.")
                && let (Some(month), Some(day)) = (self.number(2), self.number(4))
            {
                return said(Some(first), month, day, 5);
            }
            // 2022年2月24日
            if self.han_starts(1, "年")
                && self.of(1, LexemeKind::Han) == Some("年")
                && self.han_starts(3, "月")
            {
                let (month, day) = (self.number(2)?, self.number(4)?);
                let with_sign = self.han_starts(5, "日") || self.han_starts(5, "号");
                return said(Some(first), month, day, 5 + usize::from(with_sign));
            }
            // 2月24日
            if self.of(1, LexemeKind::Han) == Some("月") {
                if let Some(day) = self.number(2) {
                    let with_sign = self.han_starts(3, "日") || self.han_starts(3, "号");
                    return said(None, first, day, 3 + usize::from(with_sign));
                }
                let alone = self.reading == Reading::Query && (1..=12).contains(&first);
                return alone.then(|| Said {
                    meanings: vec![format!("m|{first}")],
                    lexemes: 2,
                    or_word: false,
                });
            }
            if self.reading == Reading::Query
                && (1..=31).contains(&first)
                && (self.of(1, LexemeKind::Han) == Some("日") || self.of(1, LexemeKind::Han) == Some("号"))
            {
                return Some(Said { meanings: vec![format!("y|{first}")], lexemes: 2, or_word: false });
            }
            // 24/2/2022, or 2/24: both where both can be.
            if self.sign(1, "/")
                && self.touches(1)
                && self.touches(2)
                && let Some(second) = self.number(2)
            {
                let year = year_at(4).filter(|_| self.sign(3, "/"));
                let lexemes = if year.is_some() { 5 } else { 3 };
                let both = [said(year, second, first, lexemes), said(year, first, second, lexemes)];
                return both.into_iter().flatten().reduce(|mut one, other| {
                    one.meanings.extend(other.meanings);
                    one
                });
            }
            // 23 Feb, 23rd of February 2022, 23 de febrero de 2022
            let mut ahead = 1;
            while let Some((role, taken)) = self.role(ahead) {
                if role.months.is_empty() && (role.date_join || (role.ordinal_ending && self.touches(ahead)))
                {
                    ahead += taken;
                    continue;
                }
                let month = *role.months.first()?;
                ahead += taken;
                ahead += usize::from(self.sign(ahead, ".,"));
                let joined =
                    self.role(ahead).filter(|(role, _)| role.date_join).map_or(0, |(_, taken)| taken);
                return match year_at(ahead + joined) {
                    Some(year) => said(Some(year), month, first, ahead + joined + 1),
                    None => {
                        // The point behind a short name belongs to it, a comma to the sentence.
                        said(None, month, first, ahead - usize::from(self.sign(ahead - 1, ".,")))
                    }
                };
            }
            return None;
        }
        // February 24, 2022
        let (role, taken) = self.role(0)?;
        let month = *role.months.first()?;
        let mut ahead = taken + usize::from(self.sign(taken, "."));
        while let Some((role, taken)) = self.role(ahead).filter(|(role, _)| role.date_join) {
            let _ = role;
            ahead += taken;
        }
        let day = self.number(ahead).filter(|day| (1..=31).contains(day))?;
        ahead += 1;
        if self.touches(ahead) {
            ahead += self.role(ahead).filter(|(role, _)| role.ordinal_ending).map_or(0, |(_, taken)| taken);
        }
        let comma = usize::from(self.sign(ahead, ","));
        match year_at(ahead + comma) {
            Some(year) => said(Some(year), month, day, ahead + comma + 1),
            None => said(None, month, day, ahead),
        }
    }

    fn clock(&self) -> Option<Said> {
        // 下午2:45
        let before = self.role(0).and_then(|(role, taken)| Some((role.half?, taken)));
        let start = before.map_or(0, |(_, taken)| taken);
        let hour = self.number(start).filter(|hour| *hour <= 24)?;
        let minutes = |ahead: usize| {
            let figures = self.of(ahead, LexemeKind::Number)?;
            figures.parse::<u32>().ok().filter(|minutes| figures.len() == 2 && *minutes < 60)
        };
        let mut ahead = start + 1;
        let mut minute = None;
        let mut said_so = before.is_some();
        if self.sign(ahead, ":") && self.touches(ahead) {
            minute = Some(minutes(ahead + 1)?);
            ahead += 2;
            // Seconds.
            if self.sign(ahead, ":") && minutes(ahead + 1).is_some() {
                ahead += 2;
            }
        } else if let Some(han) = self.of(ahead, LexemeKind::Han).filter(|han| han.starts_with(['点', '时']))
        {
            said_so = true;
            let half = han.chars().nth(1) == Some('半');
            minute = if half { Some(30) } else { minutes(ahead + 1) };
            ahead += 1;
            if minute.is_some() && !half {
                ahead += 1 + usize::from(self.han_starts(ahead + 1, "分"));
            }
        } else if let Some((_, taken)) = self
            .role(ahead)
            .filter(|(role, _)| role.hour && (self.reading == Reading::Query || role.unit.is_none()))
        {
            let letter = self.of(ahead, LexemeKind::Word) == Some("h");
            minute = minutes(ahead + taken);
            if !letter && minute.is_none() && self.reading == Reading::Text {
                return None;
            }
            said_so = true;
            ahead += taken + usize::from(minute.is_some());
        }
        // 2 pm, 2 p.m.
        let letters = |ahead: usize| {
            let (first, m) = (self.of(ahead, LexemeKind::Word)?, self.of(ahead + 2, LexemeKind::Word)?);
            let half = match first {
                "a" => false,
                "p" => true,
                _ => return None,
            };
            (m == "m" && self.sign(ahead + 1, "."))
                .then_some((half, 3 + usize::from(self.sign(ahead + 3, "."))))
        };
        let behind = letters(ahead).or_else(|| {
            let (role, taken) = self.role(ahead)?;
            Some((role.half?, taken))
        });
        let afternoon = match (before, behind) {
            (_, Some((half, taken))) => {
                ahead += taken;
                Some(half)
            }
            (Some((half, _)), None) => Some(half),
            (None, None) => None,
        };
        if minute.is_none() && afternoon.is_none() && !said_so {
            return None;
        }
        let hour = match afternoon {
            Some(true) if hour < 12 => hour + 12,
            Some(false) if hour == 12 => 0,
            _ => hour % 24,
        };
        let meaning = match minute {
            Some(minute) => format!("c|{hour:02}:{minute:02}"),
            None => format!("o|{hour:02}"),
        };
        Some(Said { meanings: vec![meaning], lexemes: ahead, or_word: false })
    }

    /// A number with its unit: `4亿`, `400 million`, `3.1 %`; or the first of two with one unit.
    fn amount(&self) -> Option<Said> {
        let figures = self.of(0, LexemeKind::Number)?;
        let (unit, lexemes) = self.unit(1).or_else(|| {
            let joined =
                self.sign(1, "-~") || self.role(1).is_some_and(|(role, taken)| role.range_join && taken == 1);
            self.of(2, LexemeKind::Number).filter(|_| joined && self.reading == Reading::Text)?;
            let (unit, _) = self.unit(3)?;
            Some((unit, 0))
        })?;
        let meanings = values_of(figures).into_iter().map(|value| match unit {
            Unit::Percent => format!("q|p|{value}"),
            Unit::Times { han, times } => {
                let number = value.parse::<f64>().unwrap_or_default() * times;
                format!("q|{}|{number:.6e}", if han { "h" } else { "l" })
            }
        });
        Some(Said { meanings: meanings.collect(), lexemes: 1 + lexemes, or_word: false })
    }

    fn unit(&self, ahead: usize) -> Option<(Unit, usize)> {
        if self.sign(ahead, "%") {
            return Some((Unit::Percent, 1));
        }
        if let Some(han) = self.of(ahead, LexemeKind::Han) {
            // The longest unit that the run begins with: 万亿 before 万.
            let starts = han.char_indices().map(|(at, c)| at + c.len_utf8()).take(4);
            let longest = starts.filter_map(|end| {
                let role = WORDS.role(han.get(..end)?)?;
                role.unit.map(|times| (Unit::Times { han: true, times }, end))
            });
            let (unit, end) = longest.last()?;
            // A query's run is only taken up whole.
            let whole = self.reading == Reading::Text || end == han.len();
            return Some((unit, if whole { 1 } else { 0 }));
        }
        let (role, taken) = self.role(ahead)?;
        if role.percent {
            return Some((Unit::Percent, taken));
        }
        role.unit.map(|times| (Unit::Times { han: false, times }, taken))
    }

    /// `second session`, `2e séance`, `第2场`, `专题2`, `session 2`.
    fn numbered(&self) -> Option<Said> {
        let said = |number: u32, lexemes| {
            Some(Said { meanings: vec![format!("s|{number}")], lexemes, or_word: false })
        };
        let session_at = |ahead| self.role(ahead).filter(|(role, _)| role.session);
        if let Some(han) = self.of(0, LexemeKind::Han) {
            let number = self.number(1)?;
            let session = han.char_indices().any(|(at, _)| {
                han.get(at..).and_then(|end| WORDS.role(end)).is_some_and(|role| role.session)
            });
            if han.ends_with('第') {
                let behind = self.of(2, LexemeKind::Han);
                let counts = behind.is_none_or(|behind| {
                    behind.starts_with(['场', '次', '届', '个']) || {
                        WORDS.role(behind).is_some_and(|role| role.session)
                    }
                });
                let text = self.reading == Reading::Text && behind.is_none();
                return if counts && !text { said(number, 2 + usize::from(behind.is_some())) } else { None };
            }
            return if session { said(number, 2) } else { None };
        }
        if let Some(number) = self.number(0) {
            let (ending, taken) = self.role(1)?;
            return if ending.ordinal_ending && self.touches(1) {
                session_at(1 + taken).and_then(|(_, session)| said(number, 1 + taken + session))
            } else {
                None
            };
        }
        let (role, taken) = self.role(0)?;
        if let Some(number) = role.ordinal {
            return session_at(taken).and_then(|(_, session)| said(number, taken + session));
        }
        if role.session {
            let hash = usize::from(self.sign(taken, "#№"));
            return self.number(taken + hash).and_then(|number| said(number, taken + hash + 1));
        }
        None
    }

    /// A day of the week, a month, half a day, today and tomorrow; each may be the word itself.
    fn day_word(&self) -> Option<Said> {
        let (role, lexemes) = self.role(0)?;
        let mut meanings: Vec<String> = role.weekdays.iter().map(|day| format!("w|{day}")).collect();
        meanings.extend(role.months.iter().map(|month| format!("m|{month}")));
        meanings.extend(role.relative_day.map(|days| format!("r|{days}")));
        meanings
            .extend(role.half.map(|afternoon| if afternoon { "h|pm".to_owned() } else { "h|am".to_owned() }));
        let point = usize::from(self.sign(lexemes, ".") && lexemes == 1);
        (!meanings.is_empty()).then_some(Said { meanings, lexemes: lexemes + point, or_word: lexemes == 1 })
    }
}

enum Unit {
    Percent,
    Times { han: bool, times: f64 },
}

/// How a date is compared.
pub(crate) fn date_meaning(year: Option<u32>, month: u32, day: u32) -> String {
    match year {
        Some(year) => format!("d|{year}-{month:02}-{day:02}"),
        None => format!("d|{month:02}-{day:02}"),
    }
}

/// Chinese numerals that count something, in figures: `专题二`, `第十二场`, `二月二十三日`. `None` where there are none.
pub(crate) fn with_figures(text: &str) -> Option<String> {
    let chars: Vec<char> = text.chars().collect();
    let numeral = |c: &char| WORDS.numerals.contains_key(c) || WORDS.tens.contains_key(c);
    let mut written = String::with_capacity(text.len());
    let mut changed = false;
    let mut at = 0;
    while let Some(c) = chars.get(at) {
        if !numeral(c) {
            written.push(*c);
            at += 1;
            continue;
        }
        let run: Vec<char> = chars.iter().skip(at).copied().take_while(|c| numeral(c)).collect();
        at += run.len();
        let rest: String = chars.iter().skip(at).collect();
        let counts = WORDS.before_numerals.iter().any(|word| written.ends_with(word.as_str()))
            || (WORDS.behind_numerals.iter().any(|word| rest.starts_with(word.as_str()))
                && !written.ends_with(['星', '期', '周', '拜']));
        match value_of(&run).filter(|_| counts) {
            Some(number) => {
                written.push_str(&number.to_string());
                changed = true;
            }
            None => written.extend(run),
        }
    }
    changed.then_some(written)
}

fn value_of(run: &[char]) -> Option<u32> {
    if !run.iter().any(|c| WORDS.tens.contains_key(c)) {
        // 二〇二二
        let digits: Option<String> = run.iter().map(|c| Some(WORDS.numerals.get(c)?.to_string())).collect();
        return digits?.parse().ok();
    }
    let (mut sum, mut digit) = (0_u32, None);
    for c in run {
        match (WORDS.numerals.get(c), WORDS.tens.get(c)) {
            (Some(number), _) => digit = Some(*number),
            (None, Some(ten)) => sum = sum.checked_add(digit.take().unwrap_or(1).checked_mul(*ten)?)?,
            (None, None) => return None,
        }
    }
    sum.checked_add(digit.unwrap_or_default())
}
