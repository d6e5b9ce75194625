//! JSON that is read as far as it goes. A reader of JSON refuses a whole file for one place in it, and in notes that
//! place may be a single letter of years of work.
//!
//! Owns the syntax alone: what a file says in spite of it, and the list of what was not taken as it stands. Brackets that
//! a file does not close are closed where it ends; behind a place that is no JSON nothing is guessed at.

use super::put_aside::PutAsideReason;
use serde_json::{Map, Value};

/// The most levels that are read, of lists and objects in each other; serde_json stops a little later.
const MAX_DEPTH: usize = 120;

/// The name of the field whose beginning is worth having when its end is not there.
const TEXT: &str = "text";

/// Something that was not taken as it stands.
#[derive(Debug, PartialEq)]
pub(super) struct Flaw {
    /// Where: names of fields, and places in lists from 0.
    pub path: Vec<String>,
    /// What stands there.
    pub raw: String,
    /// What is wrong with it.
    pub why: PutAsideReason,
}

/// Reads what can be read; nothing where not even the first value can. `is_lossy` says that bytes which are no text
/// were replaced by U+FFFD.
pub(super) fn read_leniently(text: &str, is_lossy: bool) -> (Option<Value>, Vec<Flaw>) {
    let mut reader = Reader { text, at: 0, is_lossy, path: Vec::new(), flaws: Vec::new(), is_broken: false };
    let value = reader.value();
    reader.skip_blanks();
    if !reader.is_broken && reader.at < text.len() {
        reader.stop(reader.at);
    }
    (value, reader.flaws)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    is_lossy: bool,
    path: Vec<String>,
    flaws: Vec<Flaw>,
    /// From here on nothing can be read.
    is_broken: bool,
}

impl<'t> Reader<'t> {
    fn next_byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn skip_blanks(&mut self) {
        while matches!(self.next_byte(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn eat(&mut self, byte: u8) -> bool {
        let is_there = self.next_byte() == Some(byte);
        self.at += usize::from(is_there);
        is_there
    }

    fn slice(&self, from: usize, to: usize) -> &'t str {
        self.text.get(from..to).unwrap_or_default()
    }

    fn flaw(&mut self, from: usize, to: usize, why: PutAsideReason) {
        let raw = self.slice(from, to).to_owned();
        self.flaws.push(Flaw { path: self.path.clone(), raw, why });
    }

    /// Gives up on what begins at `from`, and on all behind it.
    fn stop(&mut self, from: usize) {
        if self.is_broken {
            return;
        }
        self.is_broken = true;
        let is_at_end = self.slice(self.at, self.text.len()).trim().is_empty();
        let why = if is_at_end { PutAsideReason::CutOff } else { PutAsideReason::NotJson };
        self.flaw(from, self.text.len(), why);
    }

    /// One value; `None` where it was left out, which is then noted.
    fn value(&mut self) -> Option<Value> {
        self.skip_blanks();
        let start = self.at;
        match self.next_byte() {
            Some(b'{' | b'[') if self.path.len() >= MAX_DEPTH => {
                self.pass_over_deep_value(start);
                None
            }
            Some(b'{') => Some(self.object()),
            Some(b'[') => Some(self.list()),
            Some(b'"') => self.string().map(Value::String),
            Some(b'-' | b'0'..=b'9') => self.number(),
            _ => self.word(),
        }
    }

    fn object(&mut self) -> Value {
        let mut fields = Map::new();
        self.at += 1;
        self.skip_blanks();
        if self.eat(b'}') {
            return Value::Object(fields);
        }
        loop {
            self.skip_blanks();
            let start = self.at;
            let Some(name) = self.name_of_field() else {
                self.stop(start);
                break;
            };
            self.path.push(name.clone());
            let flaws_before = self.flaws.len();
            if let Some(value) = self.value()
                && let Some(earlier) = fields.insert(name, value)
            {
                // Readers take the last of two.
                let raw = format!("{earlier:#}");
                let flaw = Flaw { path: self.path.clone(), raw, why: PutAsideReason::Twice };
                self.flaws.insert(flaws_before, flaw);
            }
            self.path.pop();
            if self.is_broken || !self.goes_on(b'}') {
                break;
            }
        }
        Value::Object(fields)
    }

    fn list(&mut self) -> Value {
        let mut items = Vec::new();
        self.at += 1;
        self.skip_blanks();
        if self.eat(b']') {
            return Value::Array(items);
        }
        let mut nth = 0_usize;
        loop {
            self.path.push(nth.to_string());
            // What is left out keeps its place, so that those behind it keep theirs.
            let value = self.value();
            let left_out = value.is_none() && !self.is_broken;
            items.extend(value.or_else(|| left_out.then_some(Value::Null)));
            self.path.pop();
            nth += 1;
            if self.is_broken || !self.goes_on(b']') {
                break;
            }
        }
        Value::Array(items)
    }

    /// Whether another value follows; if neither that nor the end does, nothing more is read.
    fn goes_on(&mut self, end: u8) -> bool {
        self.skip_blanks();
        if self.eat(b',') {
            return true;
        }
        if !self.eat(end) {
            self.stop(self.at);
        }
        false
    }

    fn name_of_field(&mut self) -> Option<String> {
        if self.next_byte() != Some(b'"') {
            return None;
        }
        let Some(end) = self.end_of_string() else {
            self.at = self.text.len();
            return None;
        };
        let raw = self.slice(self.at, end);
        let name = serde_json::from_str(raw).unwrap_or_else(|_| mended(raw));
        self.at = end;
        self.skip_blanks();
        self.eat(b':').then_some(name)
    }

    /// Behind the closing quotation mark of the string that begins here.
    fn end_of_string(&self) -> Option<usize> {
        let mut bytes = self.text.bytes().enumerate().skip(self.at + 1);
        while let Some((at, byte)) = bytes.next() {
            match byte {
                b'\\' => {
                    bytes.next();
                }
                b'"' => return Some(at + 1),
                _ => {}
            }
        }
        None
    }

    fn string(&mut self) -> Option<String> {
        let start = self.at;
        let Some(end) = self.end_of_string() else {
            self.at = self.text.len();
            self.stop(start);
            let is_text = self.path.last().is_some_and(|name| name == TEXT);
            return is_text.then(|| mended(self.slice(start, self.text.len())));
        };
        self.at = end;
        let raw = self.slice(start, end);
        let Ok(string) = serde_json::from_str::<String>(raw) else {
            let mended = mended(raw);
            self.flaw(start, end, PutAsideReason::Letters);
            return Some(mended);
        };
        if self.is_lossy && string.contains(char::REPLACEMENT_CHARACTER) {
            self.flaw(start, end, PutAsideReason::Letters);
        }
        Some(string)
    }

    fn number(&mut self) -> Option<Value> {
        let start = self.at;
        while matches!(self.next_byte(), Some(b'0'..=b'9' | b'-' | b'+' | b'.' | b'e' | b'E')) {
            self.at += 1;
        }
        if self.at == self.text.len() {
            // More digits may have followed.
            self.stop(start);
            return None;
        }
        let number = serde_json::from_str(self.slice(start, self.at)).ok();
        if number.is_none() {
            self.flaw(start, self.at, PutAsideReason::WrongValue);
        }
        number
    }

    fn word(&mut self) -> Option<Value> {
        let start = self.at;
        let rest = self.slice(start, self.text.len());
        for (word, value) in [("true", true.into()), ("false", false.into()), ("null", Value::Null)] {
            if rest.starts_with(word) {
                self.at += word.len();
                return Some(value);
            }
        }
        if ["true", "false", "null"].iter().any(|word| word.starts_with(rest)) {
            self.at = self.text.len();
        }
        self.stop(start);
        None
    }

    /// Lists in lists without end would take the memory that calls are kept in.
    fn pass_over_deep_value(&mut self, start: usize) {
        let mut open = 0_usize;
        while let Some(byte) = self.next_byte() {
            match byte {
                b'"' => {
                    let Some(end) = self.end_of_string() else { break };
                    self.at = end;
                    continue;
                }
                b'{' | b'[' => open += 1,
                b'}' | b']' => open = open.saturating_sub(1),
                _ => {}
            }
            self.at += 1;
            if open == 0 {
                self.flaw(start, self.at, PutAsideReason::TooDeep);
                return;
            }
        }
        self.at = self.text.len();
        self.stop(start);
    }
}

/// What a string says whose signs are not all as they should be: control characters stand for themselves, and what means
/// no character is U+FFFD. Takes it with its quotation marks, the closing one if it is there.
fn mended(raw: &str) -> String {
    let inner = raw.strip_prefix('"').unwrap_or(raw);
    let mut text = String::with_capacity(inner.len());
    let mut rest = inner.chars();
    while let Some(c) = rest.next() {
        match c {
            '"' => break,
            '\0' => text.push(char::REPLACEMENT_CHARACTER),
            '\\' => match rest.next() {
                Some('n') => text.push('\n'),
                Some('t') => text.push('\t'),
                Some('r') => text.push('\r'),
                Some('b') => text.push('\u{8}'),
                Some('f') => text.push('\u{c}'),
                Some('u') => {
                    let left = rest.as_str();
                    // The beginning of a code unit at the end of what is there means nothing yet.
                    if left.chars().take(4).count() < 4 {
                        break;
                    }
                    let (letter, taken) = code_units(left);
                    text.push(letter);
                    rest = left.get(taken..).unwrap_or_default().chars();
                }
                Some(other) => text.push(other),
                None => break,
            },
            other => text.push(other),
        }
    }
    text
}

/// The character that hexadecimal code units stand for, behind a `\u`, and how many bytes they take.
fn code_units(rest: &str) -> (char, usize) {
    let unit = |at: usize| {
        let digits =
            rest.get(at..at + 4).filter(|digits| digits.bytes().all(|byte| byte.is_ascii_hexdigit()))?;
        u16::from_str_radix(digits, 16).ok()
    };
    let Some(first) = unit(0) else { return (char::REPLACEMENT_CHARACTER, 0) };
    let second = rest.get(4..6).filter(|sign| *sign == "\\u").and_then(|_| unit(6));
    if let Some(second) = second
        && let Some(Ok(letter)) = char::decode_utf16([first, second]).next()
        && letter.len_utf16() == 2
    {
        return (letter, 10);
    }
    let letter = char::decode_utf16([first]).next().and_then(Result::ok);
    (letter.unwrap_or(char::REPLACEMENT_CHARACTER), 4)
}
