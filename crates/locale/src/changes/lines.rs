//! The changes of a session as lines of text and chips, in the reader's language.

use super::excerpt::{DiffRun, DiffRunKind};
use crate::figures::figure_value_short;
use crate::labels::detail_names;
use crate::zone_names::city_of_zone;
use crate::{Messages, dates, session_times, times};
use chrono::{Datelike, NaiveDate};
use rostrum_programme::changes::{Change, ChangedDetail, FigureChange, ProgrammeTextField, SessionChanges};
use rostrum_programme::{KeyFigure, LangTag, SessionStatus, Span, Speaker, Zone};

/// In whose words and clocks changes are told.
#[derive(Debug, Clone, Copy)]
pub struct ChangeDescriber<'a> {
    /// The interface's words.
    pub words: &'a Messages,
    /// What the forum's zone is called.
    pub forum_zone_name: &'a str,
    /// The reader's zone.
    pub reader: Zone,
    /// What it is called.
    pub reader_zone_name: &'a str,
    /// Whether texts are told whole rather than cut down to their changes.
    pub whole: bool,
}

/// A line that tells one thing.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct ChangeLine {
    /// What it says.
    pub runs: Vec<DiffRun>,
    /// Whether it is said beside something else: the same in the reader's time.
    pub quiet: bool,
    /// The language of its text, where it differs from the interface's.
    pub lang: Option<LangTag>,
    /// Whether anything of a text is not shown.
    pub cut: bool,
}

impl ChangeLine {
    pub(super) fn of(runs: Vec<DiffRun>) -> Self {
        Self { runs, ..Self::default() }
    }

    /// As it is read aloud: what went and what came, in words.
    pub fn screen_reader_text(&self, words: &Messages) -> String {
        let mut said = String::new();
        for run in &self.runs {
            let text = run.text.trim();
            match run.kind {
                DiffRunKind::Same | DiffRunKind::Quiet => said.push_str(&run.text),
                DiffRunKind::Added => {
                    said.push_str(&words.say_with("review-said-added", &[("text", text.into())]))
                }
                DiffRunKind::Removed => {
                    said.push_str(&words.say_with("review-said-removed", &[("text", text.into())]));
                }
            }
        }
        said.trim().to_owned()
    }
}

/// How a chip is coloured.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ChipTone {
    /// Words.
    Plain,
    /// Times and places: something to act upon.
    Warn,
    /// New.
    Ok,
    /// Gone.
    Danger,
}

/// A word for a sort of change.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub struct Chip {
    /// The word.
    pub text: String,
    /// Its colour.
    pub tone: ChipTone,
}

/// What of the date stands before a time.
#[derive(Clone, Copy)]
enum Dated {
    No,
    Day,
    /// Day and year: the year changes too.
    Year,
}

impl ChangeDescriber<'_> {
    pub(super) fn say(&self, key: &str) -> String {
        self.words.say(key).into_owned()
    }

    /// A chip by the key of its word.
    pub fn chip(&self, key: &str, tone: ChipTone) -> Chip {
        Chip { text: self.say(key), tone }
    }

    /// One chip for each sort of change, in a fixed order.
    pub fn chips(&self, changes: &SessionChanges) -> Vec<Chip> {
        let mut sorts: Vec<(u8, Chip)> =
            changes.changes.iter().map(|change| (rank_of(change), self.chip_of(change))).collect();
        sorts.sort_by_key(|(rank, _)| *rank);
        sorts.dedup_by(|one, other| one.1 == other.1);
        sorts.into_iter().map(|(_, chip)| chip).collect()
    }

    fn chip_of(&self, change: &Change) -> Chip {
        match change {
            Change::Moved { .. } => self.chip("review-chip-time", ChipTone::Warn),
            Change::Room { .. } => self.chip("review-chip-room", ChipTone::Warn),
            Change::Retitled(_) => self.chip("review-chip-title", ChipTone::Plain),
            Change::Reworded(_) => self.chip("review-chip-text", ChipTone::Plain),
            Change::Translated { .. } => self.chip("review-chip-language", ChipTone::Plain),
            Change::Track { .. } => self.chip("review-chip-track", ChipTone::Plain),
            Change::Speakers { .. } => self.chip("review-chip-speakers", ChipTone::Plain),
            Change::Renumbered { .. } => self.chip("review-chip-number", ChipTone::Plain),
            Change::Kind { .. } => self.chip("review-chip-kind", ChipTone::Plain),
            Change::Figure(_) => self.chip("review-chip-figures", ChipTone::Warn),
            Change::Details(_) => self.chip("review-chip-details", ChipTone::Plain),
            Change::ListedAgain => self.chip("review-chip-back", ChipTone::Ok),
            Change::Status { new, .. } => Chip { text: self.status(new), tone: status_tone(new) },
        }
    }

    /// What the issuer says about a session, in a word.
    pub fn status(&self, status: &SessionStatus) -> String {
        self.words.say_vocabulary_word("status", status.as_str()).into_owned()
    }

    /// A line for each change: when first, then where and who, then the texts.
    pub fn lines(&self, changes: &SessionChanges) -> Vec<ChangeLine> {
        let mut ordered: Vec<&Change> = changes.changes.iter().collect();
        ordered.sort_by_key(|change| rank_of(change));
        let mut lines = Vec::new();
        let mut told: Vec<ProgrammeTextField> = Vec::new();
        let mut official: Vec<ProgrammeTextField> = Vec::new();
        let mut translated: Vec<(ProgrammeTextField, &LangTag)> = Vec::new();
        for change in ordered {
            match change {
                Change::Moved { old, new } => self.moved(*old, *new, &mut lines),
                Change::Room { old, new } => {
                    lines.push(self.swap("change-what-room", old.as_deref(), new.as_deref()));
                }
                Change::Track { old, new } => {
                    lines.push(self.swap("change-what-track", old.as_deref(), new.as_deref()));
                }
                Change::Renumbered { old, new } => {
                    let number = |number: &Option<u32>| number.map(|number| number.to_string());
                    let (old, new) = (number(old), number(new));
                    lines.push(self.swap("change-what-number", old.as_deref(), new.as_deref()));
                }
                Change::Kind { old, new } => {
                    let word = |kind: &'_ str| self.words.say_vocabulary_word("kind", kind).into_owned();
                    let (old, new) = (word(old.as_str()), word(new.as_str()));
                    lines.push(self.swap("change-what-kind", Some(&old), Some(&new)));
                }
                Change::Figure(figure) => lines.push(self.figure(figure)),
                Change::Details(details) => lines.push(self.details(details)),
                Change::Status { old, new } => lines.push(self.status_line(old, new)),
                Change::Speakers { added, removed } => lines.push(self.speakers(added, removed)),
                Change::ListedAgain => {
                    lines.push(ChangeLine::of(vec![DiffRun::new(
                        DiffRunKind::Quiet,
                        self.say("review-listed-again"),
                    )]));
                }
                Change::Translated { field, lang } => translated.push((*field, lang)),
                Change::Reworded(text) if self.gives_way(text) => official.push(text.field),
                Change::Retitled(text) | Change::Reworded(text) => {
                    if !told.contains(&text.field) {
                        told.push(text.field);
                        lines.push(self.text(text.field, changes));
                    }
                }
            }
        }
        lines.extend(self.official(&official));
        lines.extend(self.translated(&translated));
        lines
    }

    pub(super) fn label(&self, label: &str) -> DiffRun {
        let said = self.words.say_with("review-label", &[("label", capitalize_first_letter(label).into())]);
        DiffRun::new(DiffRunKind::Quiet, said.into_owned())
    }

    fn swap(&self, key: &str, old: Option<&str>, new: Option<&str>) -> ChangeLine {
        let mut runs = vec![self.label(&self.say(key))];
        runs.extend(from_to(old.unwrap_or_default(), new.unwrap_or_default()));
        ChangeLine::of(runs)
    }

    fn figure(&self, figure: &FigureChange) -> ChangeLine {
        let value = |figure: &Option<KeyFigure>| {
            figure.as_ref().map(|figure| figure_value_short(figure, self.words)).unwrap_or_default()
        };
        let mut runs = vec![self.label(figure.label.text(&self.words.language().tag()))];
        runs.extend(from_to(&value(&figure.old), &value(&figure.new)));
        ChangeLine::of(runs)
    }

    /// What else is said otherwise, by name.
    pub fn details(&self, details: &[ChangedDetail]) -> ChangeLine {
        let args = [("what", detail_names(details, self.words).into())];
        let said = self.words.say_with("change-details", &args).into_owned();
        ChangeLine::of(vec![DiffRun::new(DiffRunKind::Quiet, said)])
    }

    fn status_line(&self, old: &SessionStatus, new: &SessionStatus) -> ChangeLine {
        let mut runs = vec![self.label(&self.say("change-what-status"))];
        // That a session stood is not worth striking out.
        let before = if *old == SessionStatus::Confirmed { String::new() } else { self.status(old) };
        runs.extend(from_to(&before, &self.status(new)));
        ChangeLine::of(runs)
    }

    fn moved(&self, old: Span, new: Span, lines: &mut Vec<ChangeLine>) {
        let dated = if old.start_date().year() != new.start_date().year() {
            Dated::Year
        } else if old.start_date() != new.start_date() {
            Dated::Day
        } else {
            Dated::No
        };
        let (was, is) =
            (self.clocks(old, old.start_date(), dated), self.clocks(new, new.start_date(), dated));
        let (zone, before) = (Zone(new.start.timezone()), Zone(old.start.timezone()));
        if zone == before {
            let mut runs = from_to(&was, &is);
            runs.push(DiffRun::new(DiffRunKind::Same, format!(" {}", self.forum_zone_name)));
            lines.push(ChangeLine::of(runs));
        } else {
            // The forum itself goes by another clock now: each time says which.
            let named = |zone: Zone| city_of_zone(zone, self.words.language());
            let (was, is) = (format!("{was} {}", self.forum_zone_name), format!("{is} {}", named(zone)));
            lines.push(ChangeLine::of(from_to(&was, &is)));
        }
        if self.differs(old) || self.differs(new) {
            let own = |span: Span| self.clocks(span.in_zone(self.reader), span.start_date(), dated);
            let said = format!("{} {} → {}", self.reader_zone_name, own(old), own(new));
            lines.push(ChangeLine {
                quiet: true,
                ..ChangeLine::of(vec![DiffRun::new(DiffRunKind::Same, said)])
            });
        }
    }

    /// When a session is: in forum time, and in the reader's where it differs.
    pub fn push_time_lines(&self, span: Span, kind: DiffRunKind, lines: &mut Vec<ChangeLine>) {
        let runs = vec![
            DiffRun::new(kind, self.clocks(span, span.start_date(), Dated::No)),
            DiffRun::new(DiffRunKind::Same, format!(" {}", self.forum_zone_name)),
        ];
        lines.push(ChangeLine::of(runs));
        if self.differs(span) && span.whole_days().is_none() {
            let own = self.clocks(span.in_zone(self.reader), span.start_date(), Dated::No);
            let said = format!("{} {own}", self.reader_zone_name);
            lines.push(ChangeLine {
                quiet: true,
                ..ChangeLine::of(vec![DiffRun::new(DiffRunKind::Same, said)])
            });
        }
    }

    fn differs(&self, span: Span) -> bool {
        let own = span.start.with_timezone(&self.reader.0);
        own.naive_local() != span.start.naive_local()
    }

    /// From when to when, with what changes of the date, and "+1" where the clock is past the date.
    fn clocks(&self, span: Span, date: NaiveDate, dated: Dated) -> String {
        let said = session_times::without_later_day(&span, self.words);
        match dated {
            Dated::Year => format!("{} {said}", dates::full_date(span.start_date(), self.words)),
            Dated::Day => format!("{} {said}", dates::day_month_short(span.start_date(), self.words)),
            Dated::No if span.whole_days().is_some() => said,
            Dated::No => {
                let (starts, ends) = (span.start_days_after(date), span.end_days_after(date));
                let days = if starts == 0 { ends } else { starts };
                match times::day_offset(days, self.words) {
                    Some(offset) => format!("{said} {offset}"),
                    None => said,
                }
            }
        }
    }

    fn speakers(&self, added: &[Speaker], removed: &[Speaker]) -> ChangeLine {
        let mut runs = Vec::new();
        for (kind, key, speakers) in [
            (DiffRunKind::Removed, "review-speakers-removed", removed),
            (DiffRunKind::Added, "review-speakers-added", added),
        ] {
            if speakers.is_empty() {
                continue;
            }
            if !runs.is_empty() {
                runs.push(DiffRun::new(DiffRunKind::Quiet, " "));
            }
            let names: Vec<String> = speakers.iter().map(|speaker| self.speaker(speaker)).collect();
            let names = names.join(&self.say("list-separator"));
            runs.push(DiffRun::new(kind, self.words.say_with(key, &[("names", names.into())]).into_owned()));
        }
        ChangeLine::of(runs)
    }

    fn speaker(&self, speaker: &Speaker) -> String {
        let tag = self.words.language().tag();
        let text = |text: &Option<rostrum_programme::LocalizedText>| {
            text.as_ref().map(|text| text.text(&tag).to_owned()).filter(|text| !text.is_empty())
        };
        match (text(&speaker.name), text(&speaker.role).or_else(|| text(&speaker.affiliation))) {
            (Some(name), Some(role)) => {
                let args = [("name", name.into()), ("role", role.into())];
                self.words.say_with("speaker-with-role", &args).into_owned()
            }
            (Some(one), None) | (None, Some(one)) => one,
            (None, None) => self.words.say_vocabulary_word("part", speaker.part.as_str()).into_owned(),
        }
    }
}

/// With a capital, as a line of its own begins.
pub fn capitalize_first_letter(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

fn from_to(old: &str, new: &str) -> Vec<DiffRun> {
    let (old, new) = (old.trim(), new.trim());
    let mut runs = Vec::new();
    if !old.is_empty() {
        runs.push(DiffRun::new(DiffRunKind::Removed, old));
    }
    if !old.is_empty() && !new.is_empty() {
        runs.push(DiffRun::new(DiffRunKind::Quiet, " → "));
    }
    if !new.is_empty() {
        runs.push(DiffRun::new(DiffRunKind::Added, new));
    }
    runs
}

fn status_tone(status: &SessionStatus) -> ChipTone {
    match status {
        SessionStatus::Cancelled => ChipTone::Danger,
        SessionStatus::Postponed | SessionStatus::Tentative => ChipTone::Warn,
        SessionStatus::Confirmed => ChipTone::Ok,
        SessionStatus::Other(_) => ChipTone::Plain,
    }
}

/// The order in which changes are told: whether, when, where, who, what.
fn rank_of(change: &Change) -> u8 {
    match change {
        Change::ListedAgain => 0,
        Change::Status { .. } => 1,
        Change::Moved { .. } => 2,
        Change::Room { .. } => 3,
        Change::Track { .. } => 4,
        Change::Renumbered { .. } => 5,
        Change::Kind { .. } => 6,
        Change::Retitled(_) => 7,
        Change::Speakers { .. } => 8,
        Change::Figure(_) => 9,
        Change::Reworded(_) => 10,
        Change::Translated { .. } => 11,
        Change::Details(_) => 12,
    }
}
