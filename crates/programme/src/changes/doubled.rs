//! Ids that several sessions of one programme bear: some conference systems give an event and its
//! repetition the same one, and some give every event the same.
//!
//! Owns which ids these are, and what tells their bearers apart: what is said of them, their room and
//! their time; never the order in which a file lists them. Such an id still says that its bearers
//! belong together, which is worth something where nothing else decides.

use super::profile::Profile;
use crate::SessionId;
use std::collections::{HashMap, HashSet};

/// An id that more sessions bear on either side says nothing at all.
const COMMON: usize = 40;

/// What two sessions of the same doubled id must have in common, to the letter, to be the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Trait {
    /// Everything: title, speakers, texts, time and room.
    Everything,
    /// The background, where there is one.
    Texts,
    /// Title and speakers, where there are any.
    Speakers,
    /// Start and room.
    Slot,
}

impl Trait {
    /// All of them, the most telling first. What is said of a session goes before its time: sessions move,
    /// and notes are taken of what they are about.
    pub(super) const ALL: [Self; 4] = [Self::Everything, Self::Texts, Self::Speakers, Self::Slot];
}

/// The ids that stand more than once in the programme before or in the update.
pub(super) struct Doubled {
    guids: HashSet<String>,
    sources: HashSet<String>,
    /// Ids of the update that its reader made of a doubled one: they follow the order of the file.
    made: HashSet<String>,
}

impl Doubled {
    pub(super) fn of<'a>(old: &[Profile<'a>], new: &[Profile<'a>]) -> Self {
        let mut doubled = Self {
            guids: repeated([old, new], |profile| profile.guid()),
            sources: repeated([old, new], |profile| Some(own_source(profile))),
            made: HashSet::new(),
        };
        let mut bearers: HashMap<String, Vec<&Profile<'_>>> = HashMap::new();
        for profile in new {
            for key in doubled.keys(profile) {
                bearers.entry(key).or_default().push(profile);
            }
        }
        for (key, bearers) in bearers {
            let base = key.split_once('\n').map_or("", |(_, base)| base);
            // Where one id is not as a reader makes it, somebody keeps them: they are the sessions' own.
            if bearers.iter().all(|profile| is_made(profile, base)) {
                doubled.made.extend(bearers.iter().map(|profile| profile.session.id.as_str().to_owned()));
            }
        }
        doubled
    }

    /// The guid, unless others bear it too.
    pub(super) fn own_guid<'p>(&self, profile: &'p Profile<'_>) -> Option<&'p str> {
        profile.guid().filter(|guid| !self.guids.contains(*guid))
    }

    /// The session's id, unless it was made of one that others bear too.
    pub(super) fn own_id<'p>(&self, profile: &'p Profile<'_>) -> Option<&'p str> {
        Some(profile.session.id.as_str()).filter(|id| !self.made.contains(*id))
    }

    /// The id that the source gave beside the guid, unless others bear it too. Who gives guids twice gives
    /// these twice.
    pub(super) fn own_source<'p>(&self, profile: &'p Profile<'_>) -> Option<&'p str> {
        let is_own = |source: &&str| !self.sources.contains(*source) && !self.made.contains(*source);
        let shares_guid = profile.guid().is_some_and(|guid| self.guids.contains(guid));
        Some(own_source(profile)).filter(|source| !shares_guid && is_own(source))
    }

    /// The doubled ids of a session, each with something more that it says.
    pub(super) fn told_apart_by(&self, profile: &Profile<'_>, by: Trait) -> Vec<String> {
        let keys = self.keys(profile);
        if keys.is_empty() {
            return keys;
        }
        let Some(said) = said(profile, by) else { return Vec::new() };
        keys.into_iter().map(|key| format!("{key}\n{said}")).collect()
    }

    /// Pairs of sessions that bear the same doubled id; those of an id that very many bear are left out.
    pub(super) fn pairs<'a>(&self, old: &[Profile<'a>], new: &[Profile<'a>]) -> Vec<(usize, usize)> {
        let mut bearers: HashMap<String, [Vec<usize>; 2]> = HashMap::new();
        for (side, profiles) in [old, new].into_iter().enumerate() {
            for (at, profile) in profiles.iter().enumerate() {
                for key in self.keys(profile) {
                    if let Some(of_side) = bearers.entry(key).or_default().get_mut(side) {
                        of_side.push(at);
                    }
                }
            }
        }
        bearers
            .into_values()
            .filter(|[before, after]| before.len().max(after.len()) <= COMMON)
            .flat_map(|[before, after]| {
                before
                    .into_iter()
                    .flat_map(move |one| after.clone().into_iter().map(move |other| (one, other)))
            })
            .collect()
    }

    fn keys(&self, profile: &Profile<'_>) -> Vec<String> {
        let guid =
            profile.guid().filter(|guid| self.guids.contains(*guid)).map(|guid| format!("guid\n{guid}"));
        let source = Some(own_source(profile)).filter(|source| self.sources.contains(*source));
        guid.into_iter().chain(source.map(|source| format!("id\n{source}"))).collect()
    }
}

/// The id that a source gave: beside a guid, or as the session's only one.
fn own_source<'p>(profile: &'p Profile<'_>) -> &'p str {
    profile.session.conference_system_id().unwrap_or(profile.session.id.as_str())
}

/// Keys that more than one session of a programme has.
fn repeated(
    programmes: [&[Profile<'_>]; 2],
    key_of: for<'p> fn(&'p Profile<'_>) -> Option<&'p str>,
) -> HashSet<String> {
    let mut found = HashSet::new();
    for profiles in programmes {
        let mut seen = HashSet::new();
        found.extend(profiles.iter().filter_map(key_of).filter(|key| !seen.insert(*key)).map(str::to_owned));
    }
    found
}

/// Whether an id is what a reader makes of a doubled one: itself, or with the start behind it.
fn is_made(profile: &Profile<'_>, base: &str) -> bool {
    let id = profile.session.id.as_str();
    id == base || id.starts_with(SessionId::dated(base, profile.wall()).as_str())
}

fn said(profile: &Profile<'_>, by: Trait) -> Option<String> {
    match by {
        Trait::Everything => {
            let all = [Trait::Texts, Trait::Speakers, Trait::Slot];
            Some(all.map(|by| said(profile, by).unwrap_or_default()).join("\n") + &folded_titles(profile))
        }
        Trait::Texts => {
            let texts = profile.session.background.iter().flat_map(|paragraph| paragraph.text.iter());
            let words: Vec<&str> = texts.flat_map(|(_, text)| text.split_whitespace()).collect();
            (!words.is_empty()).then(|| words.join(" "))
        }
        Trait::Speakers => {
            let mut names: Vec<&str> = profile.speakers().iter().flatten().map(String::as_str).collect();
            names.sort_unstable();
            (!names.is_empty()).then(|| names.join("\n") + &folded_titles(profile))
        }
        Trait::Slot => Some(format!("{}\n{}", profile.start, profile.room().unwrap_or_default())),
    }
}

fn folded_titles(profile: &Profile<'_>) -> String {
    let mut titles: Vec<&str> = profile.titles().iter().map(|title| title.folded.as_str()).collect();
    titles.sort_unstable();
    titles.dedup();
    format!("\n{}", titles.join("\n"))
}
