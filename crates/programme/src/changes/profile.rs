//! A session as matching sees it, and how much two of them speak for being the same.

use super::likeness::{bigram_likeness, bigrams, is_mostly_han_kana_or_hangul};
use crate::{LangTag, LocalizedText, Programme, Session, SessionKind, Speaker};
use chrono::NaiveDateTime;
use rostrum_text::fold::fold_and_truncate_for_matching;
use std::cell::OnceCell;

/// A title in one language, folded.
#[derive(Debug)]
pub(super) struct Title<'a> {
    lang: &'a LangTag,
    pub folded: String,
    pub syllabic: bool,
    grams: OnceCell<Vec<u64>>,
}

impl Title<'_> {
    fn grams(&self) -> &[u64] {
        self.grams.get_or_init(|| bigrams(&self.folded))
    }

    /// From how many characters on a title says something by itself: "Lunch" does not.
    fn is_telling(&self) -> bool {
        self.folded.chars().count() >= if self.syllabic { 8 } else { 16 }
    }

    /// Whether a difference between the two means anything: they are in the same language, and in
    /// the same script as far as they say.
    fn is_comparable(&self, other: &Title<'_>) -> bool {
        if self.syllabic != other.syllabic {
            return false;
        }
        let undetermined = [self.lang, other.lang].iter().any(|lang| lang.as_str() == LangTag::UNDETERMINED);
        undetermined
            || self.lang == other.lang
            || (self.lang.primary() == other.lang.primary() && scripts_agree(self.lang, other.lang))
    }
}

fn scripts_agree(one: &LangTag, other: &LangTag) -> bool {
    let script =
        |lang: &LangTag| lang.as_str().split('-').nth(1).filter(|part| part.len() == 4).map(str::to_owned);
    match (script(one), script(other)) {
        (Some(one), Some(other)) => one == other,
        _ => true,
    }
}

/// How the titles of two sessions compare.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(super) enum TitleLikeness {
    /// No language in common.
    Unknown,
    /// From 0 to 1 in the language in which they are most alike.
    Known { alike: f64, telling: bool },
}

impl TitleLikeness {
    /// The titles are in one language and have little in common.
    pub(super) fn is_different(self) -> bool {
        matches!(self, Self::Known { alike, .. } if alike < DIFFERENT)
    }

    pub(super) fn is_same(self) -> bool {
        matches!(self, Self::Known { alike, .. } if alike >= 1.0)
    }
}

/// Below this, titles count as different.
const DIFFERENT: f64 = 0.45;

/// A session as matching sees it.
pub(super) struct Profile<'a> {
    pub session: &'a Session,
    /// Seconds since 1970.
    pub start: i64,
    /// Seconds since 1970.
    pub end: i64,
    /// The start on the forum's clock.
    wall: NaiveDateTime,
    room: OnceCell<Option<String>>,
    titles: OnceCell<Vec<Title<'a>>>,
    speakers: OnceCell<Vec<Vec<String>>>,
}

impl<'a> Profile<'a> {
    pub(super) fn of(programme: &Programme, session: &'a Session) -> Self {
        let span = programme.span(session);
        Self {
            session,
            start: span.start.timestamp(),
            end: span.end.timestamp(),
            wall: span.start.naive_local(),
            room: OnceCell::new(),
            titles: OnceCell::new(),
            speakers: OnceCell::new(),
        }
    }

    /// The start on the forum's clock.
    pub(super) fn wall(&self) -> NaiveDateTime {
        self.wall
    }

    /// The globally unique id, without white space around it.
    pub(super) fn guid(&self) -> Option<&str> {
        self.session.guid.as_deref().map(str::trim)
    }

    /// The room, folded. This and what follows is made when it is asked for: of most sessions of an
    /// update the id and the unchanged title say enough.
    pub(super) fn room(&self) -> Option<&str> {
        let room = || {
            self.session
                .room
                .as_deref()
                .map(fold_and_truncate_for_matching)
                .filter(|room: &String| !room.is_empty())
        };
        self.room.get_or_init(room).as_deref()
    }

    /// The titles, folded.
    pub(super) fn titles(&self) -> &[Title<'a>] {
        self.titles.get_or_init(|| {
            // What only says kind and number is no title.
            if self.session.title_made_up { Vec::new() } else { titles_of(&self.session.title) }
        })
    }

    /// Each speaker with every form of the name, folded.
    pub(super) fn speakers(&self) -> &[Vec<String>] {
        self.speakers.get_or_init(|| {
            self.session.speakers.iter().map(names_of).filter(|names| !names.is_empty()).collect()
        })
    }

    /// Whether title and speakers are the same to the letter, and there are some.
    pub(super) fn is_unchanged(&self, other: &Profile<'_>) -> bool {
        self.session.title == other.session.title
            && !self.session.title.is_blank()
            && !other.session.title_made_up
            && self.session.speakers == other.session.speakers
    }

    pub(super) fn same_slot(&self, other: &Profile<'_>) -> bool {
        self.start == other.start && self.room() == other.room()
    }

    /// How alike the titles are, in the language where they are most alike.
    pub(super) fn title_likeness(&self, other: &Profile<'_>) -> TitleLikeness {
        let mut found = TitleLikeness::Unknown;
        for one in self.titles() {
            for two in other.titles() {
                let same = one.folded == two.folded;
                if !same && !one.is_comparable(two) {
                    continue;
                }
                let alike = if same { 1.0 } else { bigram_likeness(one.grams(), two.grams()) };
                let better = match found {
                    TitleLikeness::Unknown => true,
                    TitleLikeness::Known { alike: before, .. } => alike > before,
                };
                if better {
                    found = TitleLikeness::Known { alike, telling: one.is_telling() && two.is_telling() };
                }
            }
        }
        found
    }

    /// Which part of the speakers the two share, from 0 to 1; `None` where one names nobody.
    pub(super) fn speaker_likeness(&self, other: &Profile<'_>) -> Option<f64> {
        let (own, theirs) = (self.speakers(), other.speakers());
        if own.is_empty() || theirs.is_empty() {
            return None;
        }
        let is_there =
            |names: &Vec<String>| theirs.iter().any(|theirs| theirs.iter().any(|name| names.contains(name)));
        let shared = own.iter().filter(|names| is_there(names)).count();
        Some((2 * shared) as f64 / (own.len() + theirs.len()) as f64)
    }

    fn time_likeness(&self, other: &Profile<'_>) -> f64 {
        let apart = (self.start - other.start).abs();
        if apart == 0 {
            if self.end == other.end { 1.0 } else { 0.9 }
        } else if self.wall.time() == other.wall.time() {
            0.4
        } else if apart <= 2 * 3600 {
            0.5
        } else if apart < 12 * 3600 {
            0.35
        } else if apart < 36 * 3600 {
            0.15
        } else {
            0.0
        }
    }
}

fn titles_of(text: &LocalizedText) -> Vec<Title<'_>> {
    text.iter()
        .filter(|(_, title)| !title.trim().is_empty())
        .map(|(lang, title)| {
            let folded = fold_and_truncate_for_matching(title);
            Title { lang, syllabic: is_mostly_han_kana_or_hangul(&folded), folded, grams: OnceCell::new() }
        })
        .collect()
}

/// The folded forms of a speaker's name, its parts in alphabetical order ("DOE, Jane"); of a group
/// without a name, what stands for it.
pub(super) fn names_of(speaker: &Speaker) -> Vec<String> {
    let forms = |text: &LocalizedText| -> Vec<String> {
        text.iter()
            .map(|(_, name)| {
                let folded = fold_and_truncate_for_matching(name);
                let mut parts: Vec<&str> = folded.split(' ').collect();
                parts.sort_unstable();
                parts.join(" ")
            })
            .filter(|name| !name.is_empty())
            .collect()
    };
    let named = speaker.name.as_ref().map(forms).filter(|names| !names.is_empty());
    named.unwrap_or_else(|| {
        [&speaker.role, &speaker.affiliation].into_iter().flatten().flat_map(forms).collect()
    })
}

/// What each kind of evidence weighs. What is not known on both sides weighs nothing, so that a
/// programme without rooms or speakers is matched by what it has.
mod weight {
    pub const TITLE_WEIGHT: f64 = 0.5;
    /// A long title that is the same to the letter.
    pub const DISTINCTIVE_TITLE_WEIGHT: f64 = 0.75;
    /// The titles share no language: they count as half alike.
    pub const TITLE_WEIGHT_WITHOUT_COMMON_LANGUAGE: f64 = 0.2;
    pub const TIME_WEIGHT: f64 = 0.2;
    pub const ROOM_WEIGHT: f64 = 0.1;
    pub const SPEAKERS_WEIGHT: f64 = 0.25;
    pub const NUMBER_WEIGHT: f64 = 0.3;
}

/// How much speaks for two sessions being the same, from 0 to 1.
pub(super) fn score(old: &Profile<'_>, new: &Profile<'_>) -> f64 {
    let mut sum = 0.0;
    let mut weights = 0.0;
    let mut add = |weight: f64, value: f64| {
        sum += weight * value;
        weights += weight;
    };
    match old.title_likeness(new) {
        TitleLikeness::Unknown => add(weight::TITLE_WEIGHT_WITHOUT_COMMON_LANGUAGE, 0.5),
        TitleLikeness::Known { alike, telling } if telling && alike >= 1.0 => {
            add(weight::DISTINCTIVE_TITLE_WEIGHT, 1.0)
        }
        TitleLikeness::Known { alike, .. } => add(weight::TITLE_WEIGHT, alike),
    }
    add(weight::TIME_WEIGHT, old.time_likeness(new));
    if let (Some(one), Some(other)) = (old.room(), new.room()) {
        add(weight::ROOM_WEIGHT, f64::from(u8::from(one == other)));
    }
    if let Some(shared) = old.speaker_likeness(new) {
        add(weight::SPEAKERS_WEIGHT, shared);
    }
    if let (Some(one), Some(other)) = (numbered(old.session), numbered(new.session)) {
        add(weight::NUMBER_WEIGHT, f64::from(u8::from(one == other)));
    }
    sum / weights
}

/// Kind and number, where the session has a number.
pub(super) fn numbered(session: &Session) -> Option<(&SessionKind, u32)> {
    session.number.map(|number| (&session.kind, number))
}
