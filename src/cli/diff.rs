//! `rostrum diff`: what changed from one programme file to another, counts first.
//!
//! The update is applied first, as accepting it would: what a corrigendum does not list, and what a file
//! does not speak of, does not count as gone.

use super::args::DiffRequest;
use super::console::{EXIT_CODE_WRONG_INPUT, print_and_return_exit_code, print_json};
use super::input::{read_hinted_or_complain, read_or_complain};
use super::wrap::wrap_columns;
use chrono::{Datelike, NaiveDate};
use rostrum_formats::ReadHints;
use rostrum_locale::changes::{ChangeDescriber, ChangeLine, DiffRunKind};
use rostrum_locale::labels::language_name;
use rostrum_locale::zone_names::city_of_zone;
use rostrum_locale::{Messages, dates, session_times};
use rostrum_programme::changes::{
    Change, Changes, Matching, MissingOrCutText, ProgrammeTextField, ReaderPairDecisions, SessionChanges,
    SessionPair, UpdateScope, compare_programmes, match_sessions, merge_update, missing_or_cut_texts,
    update_scope, with_inferred_language,
};
use rostrum_programme::{LangTag, Programme, Session, SessionId, Span};
use serde_json::{Value, json};
use std::collections::{BTreeMap, HashMap};

/// Compares two files; returns the exit code.
pub fn diff(request: &DiffRequest, words: &Messages) -> u8 {
    let Some(old) = read_or_complain(&request.old, words) else { return EXIT_CODE_WRONG_INPUT };
    // As in the window: an update that names no zone or year is of the forum that it updates.
    let spans = old.value.sessions.iter().map(|session| old.value.span(session));
    let hints = ReadHints {
        fallback_zone: Some(old.value.zone),
        fallback_year: spans.map(|span| span.start.year()).min(),
        ..ReadHints::default()
    };
    let Some(new) = read_hinted_or_complain(&request.new, hints, words) else { return EXIT_CODE_WRONG_INPUT };
    let difference = Difference::of(old.value, new.value);
    if request.json {
        print_json(words, &difference.json())
    } else {
        print_and_return_exit_code(words, &difference.text(words))
    }
}

/// Two programmes and what changed from one to the other.
struct Difference {
    old: Programme,
    new: Programme,
    kind: UpdateScope,
    matching: Matching,
    changes: Changes,
    /// Texts that the new file lacks or cuts.
    lost: Vec<MissingOrCutText>,
}

impl Difference {
    fn of(old: Programme, new: Programme) -> Self {
        let matching = match_sessions(&old, &new, &ReaderPairDecisions::default());
        let new = with_inferred_language(&old, &new, &matching).unwrap_or(new);
        let kind = update_scope(&old, &new, &matching);
        let lost = if kind == UpdateScope::Amends {
            Vec::new()
        } else {
            missing_or_cut_texts(&old, &new, &matching)
        };
        // As in the review: what accepting the file would change.
        let said = if kind == UpdateScope::Unclear { UpdateScope::Full } else { kind };
        let merged = merge_update(&old, &new, &matching, &said.revision_kind());
        let changes = compare_programmes(&old, &merged, &Matching::by_id(&old, &merged));
        Self { old, new: merged, kind, matching, changes, lost }
    }

    fn json(&self) -> Value {
        let with = |is_wanted: fn(&Change) -> bool| self.changes.old_session_ids_with_change(is_wanted);
        // By the ids of the file; one that was taken is another in the programme after.
        let (own, merged) = (&self.matching.only_new, &self.changes.added);
        let mut added: Vec<&SessionId> =
            if own.len() == merged.len() { own.iter().collect() } else { merged.iter().collect() };
        added.extend(with(|change| matches!(change, Change::ListedAgain)));
        json!({
            "added": added,
            "unlisted": self.changes.unlisted,
            "moved": with(|change| matches!(change, Change::Moved { .. })),
            "retitled": with(|change| matches!(change, Change::Retitled(_))),
            "room": with(|change| matches!(change, Change::Room { .. })),
            "reworded": with(|change| matches!(change, Change::Reworded(_))),
            "speakers": with(|change| matches!(change, Change::Speakers { .. })),
            "pairs": self.matching.pairs.iter().map(pair_json).collect::<Vec<Value>>(),
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
            UpdateScope::Full => {}
            UpdateScope::Amends => out.push_str(&wrap_columns(&words.say("diff-amends"), "", 0)),
            UpdateScope::Unclear => {
                let all = self.old.sessions.len();
                let listed = all.saturating_sub(self.matching.only_old.len());
                let args = [("listed", listed.into()), ("all", all.into())];
                out.push_str(&wrap_columns(&words.say_with("diff-unclear", &args), "", 0));
            }
        }
        if self.changes.is_empty() {
            out.push_str(&format!("{}\n", words.say("diff-same")));
        }
        let forum_zone_name = city_of_zone(self.new.zone, words.language());
        let describer = ChangeDescriber {
            words,
            forum_zone_name: &forum_zone_name,
            reader: self.new.zone,
            reader_zone_name: &forum_zone_name,
            whole: false,
        };
        let page = Page { difference: self, words, tag: words.language().tag(), describer };
        for line in describer.programme_text_lines(&self.changes.programme) {
            out.push_str(&page.line(&plain_line(&line)));
        }
        if !self.changes.details.is_empty() {
            out.push_str(&page.line(&plain_line(&describer.details(&self.changes.details))));
        }
        page.lost(&mut out);
        page.write(&mut out);
        out
    }
}

struct Page<'a> {
    difference: &'a Difference,
    words: &'a Messages,
    tag: LangTag,
    describer: ChangeDescriber<'a>,
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
        let mut put =
            |span: Span, text: String| days.entry(span.start_date()).or_default().push((span, text));
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
            put(span, self.headed(span, session) + &self.changes(changed));
        }
        for (date, mut entries) in days {
            entries.sort_by_key(|(span, _)| (span.start, span.end));
            out.push('\n');
            out.push_str(&wrap_columns(&dates::full_date_with_weekday(date, self.words), "", 0));
            out.extend(entries.into_iter().map(|(_, text)| text));
        }
        self.unsure(out, &before, &after);
    }

    fn headed(&self, span: Span, session: &Session) -> String {
        let times = session_times::said(&span, self.words);
        wrap_columns(&format!("{times} · {}", session.title.text(&self.tag)), "", 2)
    }

    fn line(&self, text: &str) -> String {
        wrap_columns(text, "    -", 6)
    }

    /// What changed in a session, in the words of the window's review.
    fn changes(&self, changes: &SessionChanges) -> String {
        self.describer.lines(changes).iter().map(|line| self.line(&plain_line(line))).collect()
    }

    /// A text by field and language, where the file states one: "background, English".
    fn text_name(&self, field: &str, lang: &LangTag) -> String {
        let field = self.words.say_vocabulary_word("field", field);
        if lang.as_str() == LangTag::UNDETERMINED {
            return field.into_owned();
        }
        let args = [("field", field.into()), ("language", language_name(lang, self.words).into())];
        self.words.say_with("diff-text-in", &args).into_owned()
    }

    /// Texts that the new file lacks or cuts, counted by field and language.
    fn lost(&self, out: &mut String) {
        let mut counts: BTreeMap<(ProgrammeTextField, LangTag), usize> = BTreeMap::new();
        for lost in &self.difference.lost {
            *counts.entry((lost.field, lost.lang.clone())).or_default() += 1;
        }
        for ((field, lang), count) in counts {
            let text = self.text_name(field.as_str(), &lang);
            let args = [("text", text.into()), ("count", count.into())];
            out.push_str(&wrap_columns(&self.words.say_with("diff-lost", &args), "", 0));
        }
    }

    fn unsure(
        &self,
        out: &mut String,
        before: &HashMap<&'a SessionId, &'a Session>,
        after: &HashMap<&'a SessionId, &'a Session>,
    ) {
        let mut unsure = self.difference.matching.unsure_pairs().peekable();
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

/// Two sessions that are taken for the same: by which evidence, and how far that can be relied on.
fn pair_json(pair: &SessionPair) -> Value {
    json!({
        "old": pair.old,
        "new": pair.new,
        "by": pair.reason.as_str(),
        "certainty": pair.certainty().as_str(),
    })
}

/// A line of the describer without colours: in a text, what went is in `[-…-]` and what came in `{+…+}`, as in a diff by
/// words; elsewhere an arrow or words say which is new.
fn plain_line(line: &ChangeLine) -> String {
    let marked = line.lang.is_some();
    let text: String = line
        .runs
        .iter()
        .map(|run| match run.kind {
            DiffRunKind::Removed if marked => format!("[-{}-]", run.text),
            DiffRunKind::Added if marked => format!("{{+{}+}}", run.text),
            _ => run.text.clone(),
        })
        .collect();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
