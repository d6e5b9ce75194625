//! `rostrum diff`: what changed from one programme file to another, counts first.
//!
//! Two whole programmes are compared as they are. A corrigendum or addendum is applied first, so
//! that what it does not list does not count as gone.

use super::args::DiffRequest;
use super::wrap::wrap_columns;
use super::{WRONG_INPUT, print_and_exit_code, print_json, read_or_complain};
use crate::locale::labels::language_name;
use crate::locale::{Messages, dates, times};
use crate::programme::changes::{
    Change, Changes, DocumentKind, MatchHints, Matching, SegmentKind, TextChange, compare, document_kind,
    match_sessions, merge_update, with_language_of,
};
use crate::programme::{LangTag, Programme, Session, SessionId, Span, Speaker};
use chrono::NaiveDate;
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};

/// Compares two files; returns the exit code.
pub fn diff(request: &DiffRequest, words: &Messages) -> u8 {
    let Some(old) = read_or_complain(&request.old, words) else { return WRONG_INPUT };
    let Some(new) = read_or_complain(&request.new, words) else { return WRONG_INPUT };
    let difference = Difference::of(old.value, new.value);
    if request.json {
        print_json(words, &difference.json())
    } else {
        print_and_exit_code(words, &difference.text(words))
    }
}

/// Two programmes and what changed from one to the other.
struct Difference {
    old: Programme,
    new: Programme,
    kind: DocumentKind,
    matching: Matching,
    changes: Changes,
}

impl Difference {
    fn of(old: Programme, new: Programme) -> Self {
        let matching = match_sessions(&old, &new, &MatchHints::default());
        let new = with_language_of(&old, &new, &matching).unwrap_or(new);
        let kind = document_kind(&old, &new, &matching);
        if kind == DocumentKind::Amends {
            let merged = merge_update(&old, &new, &matching, &kind.revision_kind());
            let changes = compare(&old, &merged, &Matching::by_id(&old, &merged));
            return Self { old, new: merged, kind, matching, changes };
        }
        let changes = compare(&old, &new, &matching);
        Self { old, new, kind, matching, changes }
    }

    fn json(&self) -> Value {
        let with = |is_wanted: fn(&Change) -> bool| self.changes.ids_with(is_wanted);
        let mut added: Vec<&SessionId> = self.changes.added.iter().collect();
        added.extend(with(|change| matches!(change, Change::ListedAgain)));
        json!({
            "added": added,
            "unlisted": self.changes.unlisted,
            "moved": with(|change| matches!(change, Change::Moved { .. })),
            "retitled": with(|change| matches!(change, Change::Retitled(_))),
            "room": with(|change| matches!(change, Change::Room { .. })),
            "reworded": with(|change| matches!(change, Change::Reworded(_))),
            "speakers": with(|change| matches!(change, Change::Speakers { .. })),
        })
    }

    fn text(&self, words: &Messages) -> String {
        let counts = self.changes.counts();
        let mut out = String::new();
        for (key, count) in [
            ("change-added", counts.added),
            ("change-no-longer-listed", counts.unlisted),
            ("change-time", counts.moved),
            ("change-retitled", counts.retitled),
            ("change-room", counts.room),
            ("change-wording", counts.reworded),
            ("change-speakers", counts.speakers),
            ("change-status", counts.status),
        ] {
            let args = [("label", words.say(key).into()), ("count", count.into())];
            out.push_str(&format!("{}\n", words.say_with("diff-count", &args)));
        }
        match self.kind {
            DocumentKind::Full => {}
            DocumentKind::Amends => out.push_str(&wrap_columns(&words.say("diff-amends"), "", 0)),
            DocumentKind::Unclear => {
                let all = self.old.sessions.len();
                let listed = all.saturating_sub(self.matching.only_old.len());
                let args = [("listed", listed.into()), ("all", all.into())];
                out.push_str(&wrap_columns(&words.say_with("diff-unclear", &args), "", 0));
            }
        }
        if self.changes.is_empty() {
            out.push_str(&format!("{}\n", words.say("diff-same")));
        }
        Page { difference: self, words, tag: words.language().tag() }.write(&mut out);
        out
    }
}

/// The longest piece of changed text that is shown, in characters.
const SHOWN: usize = 200;

struct Page<'a> {
    difference: &'a Difference,
    words: &'a Messages,
    tag: LangTag,
}

impl<'a> Page<'a> {
    /// By day: the new day of what is listed, the old one of what is not.
    fn write(&self, out: &mut String) {
        let Difference { old, new, changes, .. } = self.difference;
        let before: HashMap<&SessionId, &Session> =
            old.sessions.iter().chain(&old.unlisted).map(|session| (&session.id, session)).collect();
        let after: HashMap<&SessionId, &Session> =
            new.sessions.iter().map(|session| (&session.id, session)).collect();
        let mut days: BTreeMap<NaiveDate, Vec<(Span, String)>> = BTreeMap::new();
        let mut put = |span: Span, text: String| days.entry(span.date()).or_default().push((span, text));
        for (id, key, programme, sessions) in changes
            .added
            .iter()
            .map(|id| (id, "change-added", new, &after))
            .chain(changes.unlisted.iter().map(|id| (id, "change-no-longer-listed", old, &before)))
        {
            let Some(session) = sessions.get(id) else { continue };
            let span = programme.span(session);
            put(span, self.headed(span, session) + &self.line(&self.words.say(key)));
        }
        for changed in &changes.sessions {
            let Some(session) = after.get(&changed.new) else { continue };
            let span = new.span(session);
            let lines: String = changed.changes.iter().map(|change| self.change(change)).collect();
            put(span, self.headed(span, session) + &lines);
        }
        for (date, mut entries) in days {
            entries.sort_by_key(|(span, _)| (span.start, span.end));
            out.push('\n');
            out.push_str(&wrap_columns(&dates::date_long(date, self.words), "", 0));
            out.extend(entries.into_iter().map(|(_, text)| text));
        }
        self.unsure(out, &before, &after);
    }

    fn headed(&self, span: Span, session: &Session) -> String {
        let times = times::span(span.start.time(), span.end.time());
        wrap_columns(&format!("{times} · {}", session.title.text(&self.tag)), "  ", 4)
    }

    fn line(&self, text: &str) -> String {
        wrap_columns(text, "    -", 6)
    }

    fn from_to(&self, key: &'static str, old: &str, new: &str) -> String {
        let shown = |text: &str| if text.trim().is_empty() { "—".to_owned() } else { clipped(text) };
        let args =
            [("label", self.words.say(key).into()), ("old", shown(old).into()), ("new", shown(new).into())];
        self.line(&self.words.say_with("diff-from-to", &args))
    }

    fn change(&self, change: &Change) -> String {
        match change {
            Change::Moved { old, new } => {
                let same_day = old.date() == new.date();
                let span = |span: &Span| {
                    let times = times::span(span.start.time(), span.end.time());
                    let date = dates::day_short(span.date(), self.words);
                    if same_day { times } else { format!("{date} {times}") }
                };
                self.from_to("change-time", &span(old), &span(new))
            }
            Change::Retitled(text) => self.from_to("change-retitled", &text.old, &text.new),
            Change::Reworded(text) => self.reworded(text),
            Change::Translated { field, lang } => self.about_text("change-translated", field.as_str(), lang),
            Change::Room { old, new } => self.from_to(
                "change-room",
                old.as_deref().unwrap_or_default(),
                new.as_deref().unwrap_or_default(),
            ),
            Change::Track { old, new } => self.from_to(
                "change-track",
                old.as_deref().unwrap_or_default(),
                new.as_deref().unwrap_or_default(),
            ),
            Change::Speakers { added, removed } => {
                self.from_to("change-speakers", &self.names(removed), &self.names(added))
            }
            Change::Status { old, new } => {
                let word = |status: &'_ str| self.words.say_word("status", status).into_owned();
                self.from_to("change-status", &word(old.as_str()), &word(new.as_str()))
            }
            Change::Renumbered { old, new } => {
                let number =
                    |number: &Option<u32>| number.map(|number| number.to_string()).unwrap_or_default();
                self.from_to("change-number", &number(old), &number(new))
            }
            Change::ListedAgain => self.line(&self.words.say("change-listed-again")),
        }
    }

    fn names(&self, speakers: &[Speaker]) -> String {
        let name = |speaker: &'_ Speaker| {
            let texts = [&speaker.name, &speaker.role, &speaker.affiliation];
            texts.into_iter().flatten().map(|text| text.text(&self.tag).to_owned()).next()
        };
        speakers.iter().filter_map(name).collect::<Vec<_>>().join(", ")
    }

    fn about_text(&self, key: &'static str, field: &str, lang: &LangTag) -> String {
        let args = [
            ("label", self.words.say(key).into()),
            ("field", self.words.say_word("field", field).into()),
            ("language", language_name(lang, self.words).into()),
        ];
        self.line(&self.words.say_with("diff-text", &args))
    }

    /// Which text, then what went and what came, piece by piece.
    fn reworded(&self, text: &TextChange) -> String {
        let mut out = self.about_text("change-wording", text.field.as_str(), &text.lang);
        for segment in text.segments() {
            let lead = match segment.kind {
                SegmentKind::Equal => continue,
                SegmentKind::Delete => "      −",
                SegmentKind::Insert => "      +",
            };
            out.push_str(&wrap_columns(&clipped(&segment.text), lead, 8));
        }
        out
    }

    fn unsure(
        &self,
        out: &mut String,
        before: &HashMap<&'a SessionId, &'a Session>,
        after: &HashMap<&'a SessionId, &'a Session>,
    ) {
        let mut unsure = self.difference.matching.unsure().peekable();
        if unsure.peek().is_some() {
            out.push('\n');
            out.push_str(&wrap_columns(&self.words.say("diff-unsure"), "", 0));
        }
        for pair in unsure {
            let (Some(old), Some(new)) =
                (before.get(&pair.old), after.get(&pair.new).or(after.get(&pair.old)))
            else {
                continue;
            };
            let (old, new) = (old.title.text(&self.tag), new.title.text(&self.tag));
            out.push_str(&wrap_columns(&format!("{old} → {new}"), "  -", 4));
        }
    }
}

/// A text on one line, cut where it is long.
fn clipped(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(SHOWN) {
        Some((at, _)) => format!("{}…", line.get(..at).unwrap_or_default()),
        None => line,
    }
}
