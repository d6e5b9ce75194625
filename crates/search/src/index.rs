//! The folded texts of a programme, its notes, interventions and the commands, and the search over them.

use super::query::{Query, Term};
use super::rank::{self, Excerpt, IndexedText, SearchField};
use super::texts::{overview_texts, texts_of};
use rostrum_markdown::{LineState, line_words_from};
use rostrum_notebook::{NotePlace, Notebook};
use rostrum_programme::{LangTag, Programme, Session, SessionId};
use rostrum_text::fold::{FoldedText, fold_for_search};
use std::cmp::Reverse;
use std::collections::HashMap;
use std::ops::Range;
use std::sync::Arc;

/// The most hits of one kind that are returned; the rest is counted.
const HIT_LIMIT: usize = 200;

/// What is searched.
pub struct SearchableContent<'a> {
    /// The programme.
    pub programme: &'a Arc<Programme>,
    /// The notes.
    pub notebook: &'a Notebook,
    /// The reader's language.
    pub lang: LangTag,
    /// The names of commands.
    pub commands: Vec<String>,
    /// What a session is called by kind and number: first as it is shown, then in other forms. Only
    /// called when the programme or the language is new.
    pub labels: &'a dyn Fn(&Session) -> Vec<String>,
}

/// How far an index has followed its source.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct IndexingProgress {
    /// Sessions and notes that can be found.
    pub done: usize,
    /// All of them.
    pub total: usize,
}

impl IndexingProgress {
    /// Whether everything can be found.
    pub fn is_complete(self) -> bool {
        self.done == self.total
    }

    /// How far, in whole per cent.
    pub fn percent(self) -> usize {
        (100 * self.done).checked_div(self.total).unwrap_or(100)
    }
}

/// What was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FoundItem {
    /// A session.
    Session(SessionId),
    /// The forum's own page: what the programme says before its sessions.
    Overview,
    /// A line of a note.
    Note {
        /// The note.
        place: NotePlace,
        /// Where the first match is, in bytes of the note.
        at: usize,
    },
    /// A command, by its position in [`SearchableContent::commands`].
    Command(usize),
}

/// One item that answers the query.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hit {
    /// The item.
    pub item: FoundItem,
    /// How well it answers; more is better.
    pub score: u32,
    /// What was found in the title or name, in bytes of it.
    pub title: Vec<Range<usize>>,
    /// What was found in the label that is shown, in bytes of it.
    pub label: Vec<Range<usize>>,
    /// The line of a note; the text in which a session was found when its title does not show it.
    pub excerpt: Option<Excerpt>,
}

/// The kinds of items.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum FoundItemKind {
    /// Sessions.
    Session,
    /// The forum's own page.
    Overview,
    /// Lines of notes.
    Note,
    /// Commands.
    Command,
}

/// The hits of one kind, the best first.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HitGroup {
    /// The kind.
    pub kind: FoundItemKind,
    /// The hits, at most 200 of them.
    pub hits: Vec<Hit>,
    /// How many there are in all.
    pub total: usize,
}

/// Everything that was found; the group with the best hit first, no group without a hit.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchResults {
    /// The groups.
    pub groups: Vec<HitGroup>,
}

impl SearchResults {
    /// All hits in the order of the groups.
    pub fn hits(&self) -> impl Iterator<Item = &Hit> {
        self.groups.iter().flat_map(|group| &group.hits)
    }
}

/// The folded texts, made once and kept until what they were made from changes.
#[derive(Default)]
pub struct Index {
    programme: Option<(Arc<Programme>, LangTag)>,
    /// The places of the programme's sessions in its list, by time.
    order: Vec<usize>,
    /// By time, as far as they are folded.
    sessions: Vec<(SessionId, Vec<IndexedText>)>,
    overview: Vec<IndexedText>,
    commands: Vec<IndexedText>,
    notes: Vec<NoteText>,
}

/// A note with its folded text; lines are told apart only where something is found.
struct NoteText {
    place: NotePlace,
    original: String,
    folded: FoldedText,
}

impl Index {
    /// Takes up what has changed in the source since the last time; only that is folded anew.
    pub fn update(&mut self, source: &SearchableContent<'_>) {
        self.update_while(source, &mut || true);
    }

    /// The same, as long as it may go on: the next call goes on from there. What is folded can be
    /// found meanwhile.
    pub fn update_while(
        &mut self,
        source: &SearchableContent<'_>,
        may_go_on: &mut dyn FnMut() -> bool,
    ) -> IndexingProgress {
        if !self.is_for_programme_and_language(source.programme, &source.lang) {
            self.begin(source);
        }
        while let Some(session) =
            self.order.get(self.sessions.len()).and_then(|at| source.programme.sessions.get(*at))
        {
            if !may_go_on() {
                break;
            }
            let texts = texts_of(session, &(source.labels)(session), &source.lang);
            self.sessions.push((session.id.clone(), texts));
        }
        let same = self.commands.len() == source.commands.len()
            && self.commands.iter().zip(&source.commands).all(|(text, name)| text.original == *name);
        if !same {
            self.commands =
                source.commands.iter().map(|name| IndexedText::new(SearchField::Title, name)).collect();
        }
        let left = self.follow_notes(source, may_go_on);
        let done = self.sessions.len() + self.notes.len();
        IndexingProgress { done, total: self.order.len() + self.notes.len() + left }
    }

    /// Whether the sessions were folded from this programme for this reader.
    pub fn is_for_programme_and_language(&self, programme: &Arc<Programme>, lang: &LangTag) -> bool {
        self.programme
            .as_ref()
            .is_some_and(|(folded, reader)| Arc::ptr_eq(folded, programme) && reader == lang)
    }

    fn begin(&mut self, source: &SearchableContent<'_>) {
        let programme = source.programme;
        let mut order: Vec<_> = programme.sessions.iter().enumerate().collect();
        order.sort_by_cached_key(|(_, session)| {
            let span = programme.span(session);
            (span.start, span.end)
        });
        self.order = order.into_iter().map(|(at, _)| at).collect();
        self.sessions.clear();
        self.overview = overview_texts(programme, &source.lang);
        self.programme = Some((programme.clone(), source.lang.clone()));
    }

    /// Notes in the order of the sessions; what the programme does not list comes last. Returns how
    /// many are still to be folded.
    fn follow_notes(&mut self, source: &SearchableContent<'_>, may_go_on: &mut dyn FnMut() -> bool) -> usize {
        let mut known: HashMap<NotePlace, NoteText> =
            self.notes.drain(..).map(|note| (note.place.clone(), note)).collect();
        let mut places = vec![NotePlace::Forum];
        let sessions = || self.order.iter().filter_map(|at| source.programme.sessions.get(*at));
        // The notes of a session, then its interventions.
        let of = |id: &SessionId| {
            let interventions = source.notebook.interventions_of(id).iter();
            let interventions = interventions
                .map(|intervention| NotePlace::Intervention(id.clone(), intervention.id.clone()));
            std::iter::once(NotePlace::Session(id.clone())).chain(interventions).collect::<Vec<_>>()
        };
        places.extend(sessions().flat_map(|session| of(&session.id)));
        let listed: std::collections::HashSet<&SessionId> = sessions().map(|session| &session.id).collect();
        let unlisted = source.notebook.sessions.keys().filter(|id| !listed.contains(id));
        places.extend(unlisted.flat_map(of));
        let mut left = 0;
        for place in places {
            let text = source.notebook.text(&place);
            if text.trim().is_empty() {
                continue;
            }
            let kept = known.remove(&place).filter(|note| note.original == text);
            if kept.is_none() && !may_go_on() {
                left += 1;
                continue;
            }
            self.notes.push(kept.unwrap_or_else(|| NoteText {
                folded: fold_for_search(text),
                original: text.to_owned(),
                place,
            }));
        }
        left
    }

    /// Searches. Without a term: all sessions by time, then all commands.
    pub fn search(&self, typed: &str) -> SearchResults {
        let query = Query::new(typed);
        let mut groups = if query.is_empty() {
            vec![
                everything(
                    FoundItemKind::Session,
                    self.sessions.iter().map(|(id, _)| FoundItem::Session(id.clone())),
                ),
                { everything(FoundItemKind::Command, (0..self.commands.len()).map(FoundItem::Command)) },
            ]
        } else {
            vec![self.sessions(&query), self.overview(&query), self.notes(&query), self.commands(&query)]
        };
        groups.retain(|group| !group.hits.is_empty());
        // By hundreds: a line of a note that begins with the term is no better than a session's text.
        let hundred = 100 * u32::try_from(query.terms().len()).unwrap_or(1).max(1);
        groups.sort_by_key(|group| Reverse(group.hits.first().map_or(0, |hit| hit.score / hundred)));
        SearchResults { groups }
    }

    fn sessions(&self, query: &Query) -> HitGroup {
        let scored = self.sessions.iter().filter_map(|(id, texts)| {
            let score = rank::score(query, texts)?;
            Some((score, (id, texts)))
        });
        group(FoundItemKind::Session, scored.collect(), |score, (id, texts)| {
            let of = |field| texts.iter().find(|text| text.field == field);
            let ranges = |text: Option<&IndexedText>| text.map(|text| rank::ranges(query, &text.folded));
            Hit {
                item: FoundItem::Session(id.clone()),
                score,
                title: ranges(of(SearchField::Title)).unwrap_or_default(),
                label: ranges(of(SearchField::Label)).unwrap_or_default(),
                excerpt: rank::excerpt_of(query, texts),
            }
        })
    }

    /// The forum's page, which is one: its texts are searched together.
    fn overview(&self, query: &Query) -> HitGroup {
        let score = rank::score(query, &self.overview);
        group(FoundItemKind::Overview, score.map(|score| (score, ())).into_iter().collect(), |score, ()| {
            Hit {
                item: FoundItem::Overview,
                score,
                title: self
                    .overview
                    .first()
                    .map(|title| rank::ranges(query, &title.folded))
                    .unwrap_or_default(),
                label: Vec::new(),
                excerpt: rank::excerpt_of(query, &self.overview),
            }
        })
    }

    fn commands(&self, query: &Query) -> HitGroup {
        let scored = self.commands.iter().enumerate().filter_map(|(at, text)| {
            let score = rank::score(query, std::slice::from_ref(text))?;
            Some((score, (at, text)))
        });
        group(FoundItemKind::Command, scored.collect(), |score, (at, text)| Hit {
            item: FoundItem::Command(at),
            score,
            title: rank::ranges(query, &text.folded),
            label: Vec::new(),
            excerpt: None,
        })
    }

    fn notes(&self, query: &Query) -> HitGroup {
        let mut scored = Vec::new();
        for note in &self.notes {
            scored.extend(note.lines(query).map(|(score, line)| (score, (note, line))));
        }
        group(FoundItemKind::Note, scored, |score, (note, line)| note.hit(query, score, line))
    }
}

/// The best of what was found; ties stay in the order in which they came.
fn group<T>(kind: FoundItemKind, mut scored: Vec<(u32, T)>, hit: impl Fn(u32, T) -> Hit) -> HitGroup {
    let total = scored.len();
    scored.sort_by_key(|(score, _)| Reverse(*score));
    scored.truncate(HIT_LIMIT);
    HitGroup { kind, hits: scored.into_iter().map(|(score, item)| hit(score, item)).collect(), total }
}

fn everything(kind: FoundItemKind, items: impl Iterator<Item = FoundItem>) -> HitGroup {
    let hits: Vec<Hit> = items
        .map(|item| Hit { item, score: 0, title: Vec::new(), label: Vec::new(), excerpt: None })
        .collect();
    HitGroup { kind, total: hits.len(), hits }
}

impl NoteText {
    /// The lines that hold every term, with their worth.
    fn lines<'a>(&'a self, query: &'a Query) -> impl Iterator<Item = (u32, Range<usize>)> + 'a {
        let text = self.folded.text();
        // The longest term is the rarest, as a rule.
        let rarest = query.terms().iter().max_by_key(|term| term.text().len());
        let rarest = rarest.filter(|_| query.terms().iter().all(|term| text.contains(term.text())));
        let mut from = 0;
        std::iter::from_fn(move || {
            let wanted = rarest?.text();
            loop {
                let at = from + text.get(from..)?.find(wanted)?;
                let start = text.get(..at)?.rfind('\n').map_or(0, |before| before + 1);
                let end = text.get(at..)?.find('\n').map_or(text.len(), |after| at + after);
                from = end;
                let line = text.get(start..end)?;
                let worth = |term: &Term| term.best(line).map(|(_, fit)| rank::worth(SearchField::Body, fit));
                if let Some(score) = query.terms().iter().map(worth).sum() {
                    return Some((score, start..end));
                }
            }
        })
    }

    fn hit(&self, query: &Query, score: u32, line: Range<usize>) -> Hit {
        let original = self.folded.original_range(line);
        let text = self.original.get(original.clone()).unwrap_or_default();
        // The sign of a list or heading says nothing here.
        let shown = text.trim_start_matches(|c: char| c.is_whitespace() || "#>".contains(c));
        let start = original.start + (text.len() - shown.len());
        let shown = shown.trim_end();
        let at = start + first_of(&rank::ranges(query, &fold_for_search(shown)));
        // A person reads words; what was found in an address or in a mark alone is shown without it.
        let words = line_words_from(shown, 0, LineState::PLAIN, |_| false).full_text();
        let shown = words.trim();
        let ranges = rank::ranges(query, &fold_for_search(shown));
        let first = first_of(&ranges);
        Hit {
            item: FoundItem::Note { place: self.place.clone(), at },
            score,
            title: Vec::new(),
            label: Vec::new(),
            excerpt: Some(rank::excerpt(shown, &ranges, first)),
        }
    }
}

/// Where the first of what was found stands; the beginning where nothing is.
fn first_of(ranges: &[Range<usize>]) -> usize {
    ranges.first().map_or(0, |range| range.start)
}
