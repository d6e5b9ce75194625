//! The words of a programme, its notes, interventions and the commands, and the search over them.

use crate::found::{FoundItem, FoundItemKind, Hit, HitGroup, SearchResults};
use crate::lexicon::{Document, Lexicon};
use crate::notes::NoteText;
use crate::pieces::folded;
use crate::query::{Effort, Query, phrase_of};
use crate::rank::{self, Excerpt, SearchField};
use crate::texts::{
    PagePart, PageText, add_session, add_titles, figures_of, figures_of_forum, in_all_languages,
    overview_texts, session_texts, speaker_texts,
};
use chrono::NaiveDate;
use rostrum_notebook::{NotePlace, Notebook};
use rostrum_programme::{KeyFigure, LangTag, Programme, Session, SessionId};
use std::cmp::Reverse;
use std::collections::{HashMap, HashSet};
use std::sync::Arc;

/// The most hits of one kind that are returned; the rest is counted.
const HIT_LIMIT: usize = 200;
/// The most hits of which is said where in them something was found; nobody looks through more.
const SHOWN_LIMIT: usize = 30;

/// What is searched.
pub struct SearchableContent<'a> {
    /// The programme.
    pub programme: &'a Arc<Programme>,
    /// The notes.
    pub notebook: &'a Notebook,
    /// The reader's language.
    pub lang: LangTag,
    /// The day that it is, for `tomorrow`.
    pub today: Option<NaiveDate>,
    /// The commands.
    pub commands: &'a [SearchableCommand],
    /// What a session is called by kind and number: first as it is shown, then in other forms. Only
    /// called when the programme or the language is new.
    pub labels: &'a dyn Fn(&Session) -> Vec<String>,
}

/// A command by its names.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SearchableCommand {
    /// As it is shown.
    pub name: String,
    /// What people call it otherwise.
    pub also: Vec<String>,
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

/// The words, made once and kept until what they were made from changes.
#[derive(Default)]
pub struct Index {
    programme: Option<(Arc<Programme>, LangTag)>,
    today: Option<NaiveDate>,
    /// The places of the programme's sessions in its list, by time. A session's number is its place here.
    order: Vec<usize>,
    words: Lexicon,
    /// Of the sessions that are taken up: the title and the label as they are shown.
    shown: Vec<ShownSession>,
    mine: HashSet<Document>,
    mine_known: Vec<SessionId>,
    overview: Lexicon,
    overview_phrase: String,
    command_names: Vec<SearchableCommand>,
    commands: Lexicon,
    notes: Vec<NoteText>,
}

struct ShownSession {
    /// The title without its spaces.
    phrase: Box<str>,
    label: Box<str>,
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
        self.today = source.today;
        while let Some(session) =
            self.order.get(self.shown.len()).and_then(|at| source.programme.sessions.get(*at))
        {
            if !may_go_on() {
                break;
            }
            let labels = (source.labels)(session);
            let number = Document::try_from(self.shown.len()).unwrap_or(Document::MAX);
            add_session(&mut self.words, number, (source.programme, session), &labels, &source.lang);
            self.shown.push(ShownSession {
                phrase: phrase_of(folded(session.title.text(&source.lang)).text()).into(),
                label: labels.into_iter().next().unwrap_or_default().into(),
            });
        }
        if self.command_names != source.commands {
            self.commands = Lexicon::default();
            for (number, command) in (0..).zip(source.commands) {
                self.commands.add(number, SearchField::Title, folded(&command.name).text());
                for also in &command.also {
                    self.commands.add(number, SearchField::Synonym, folded(also).text());
                }
            }
            self.command_names = source.commands.to_vec();
        }
        self.follow_mine(source);
        let left = self.follow_notes(source, may_go_on);
        let done = self.shown.len() + self.notes.len();
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
        let mut order: Vec<(i64, i64, usize)> = programme
            .sessions
            .iter()
            .enumerate()
            .map(|(at, session)| {
                let span = programme.span(session);
                (span.start.timestamp(), span.end.timestamp(), at)
            })
            .collect();
        order.sort_unstable();
        self.order = order.into_iter().map(|(_, _, at)| at).collect();
        self.words = Lexicon::default();
        self.shown.clear();
        self.mine_known.clear();
        self.mine.clear();
        self.overview = Lexicon::default();
        let lexicon = &mut self.overview;
        let mut add = |field, text: &str| lexicon.add(0, field, folded(text).text());
        add_titles(&programme.title, programme.short_title.as_ref(), &source.lang, &mut add);
        for text in overview_texts(programme) {
            for written in in_all_languages(text.text, &source.lang) {
                add(text.field, written);
            }
        }
        self.overview_phrase = phrase_of(folded(programme.title.text(&source.lang)).text());
        self.programme = Some((programme.clone(), source.lang.clone()));
    }

    /// Which sessions are the reader's own.
    fn follow_mine(&mut self, source: &SearchableContent<'_>) {
        let entries = source.notebook.sessions.iter();
        let mine: Vec<SessionId> =
            entries.filter(|(_, entry)| entry.mine).map(|(id, _)| id.clone()).collect();
        if mine == self.mine_known {
            return;
        }
        let wanted: HashSet<&SessionId> = mine.iter().collect();
        let sessions = (0..).zip(self.order.iter().filter_map(|at| source.programme.sessions.get(*at)));
        self.mine = sessions.filter(|(_, session)| wanted.contains(&session.id)).map(|(at, _)| at).collect();
        self.mine_known = mine;
    }

    /// Follows the notes. Returns how many are still to be folded.
    fn follow_notes(&mut self, source: &SearchableContent<'_>, may_go_on: &mut dyn FnMut() -> bool) -> usize {
        let mut places = vec![NotePlace::Forum];
        for (id, entry) in &source.notebook.sessions {
            places.push(NotePlace::Session(id.clone()));
            let interventions = entry.interventions.iter();
            places.extend(interventions.map(|one| NotePlace::Intervention(id.clone(), one.id.clone())));
        }
        let mut known: HashMap<NotePlace, NoteText> =
            self.notes.drain(..).map(|note| (note.place.clone(), note)).collect();
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
            self.notes.push(kept.unwrap_or_else(|| NoteText::new(place, text.to_owned())));
        }
        left
    }

    /// Searches. Where nothing was typed: the sessions by time, then all commands. When nothing is found as it was
    /// typed, Han is looked for by its reading (at once for a Chinese reader), then what differs in one letter.
    pub fn search(&self, typed: &str) -> SearchResults {
        let chinese = self.programme.as_ref().is_some_and(|(_, lang)| lang.is_chinese());
        let first = if chinese { Effort::Pinyin } else { Effort::AsWritten };
        for effort in [first, Effort::Pinyin, Effort::OneWrong] {
            let query = Query::new(typed, effort, self.today);
            if query.is_blank() {
                return self.everything();
            }
            let found = self.search_for(&query);
            if !found.groups.is_empty() {
                return found;
            }
        }
        SearchResults::default()
    }

    fn everything(&self) -> SearchResults {
        let programme = self.programme.as_ref().map(|(programme, _)| programme);
        let sessions = self.order.iter().take(self.shown.len().min(HIT_LIMIT));
        let sessions = sessions.filter_map(|at| programme?.sessions.get(*at));
        let commands = 0..self.command_names.len();
        let group = |kind, items: Vec<FoundItem>, total| {
            let hits = items.into_iter().map(|item| Hit::of(item, 0)).collect();
            HitGroup { kind, hits, total }
        };
        let mut groups = vec![
            group(
                FoundItemKind::Session,
                sessions.map(|session| FoundItem::Session(session.id.clone())).collect(),
                self.shown.len(),
            ),
            group(FoundItemKind::Command, commands.clone().map(FoundItem::Command).collect(), commands.len()),
        ];
        groups.retain(|group| !group.hits.is_empty());
        SearchResults { groups }
    }

    fn search_for(&self, query: &Query) -> SearchResults {
        if query.terms().is_empty() {
            return SearchResults::default();
        }
        let sessions = self.sessions(query);
        let speakers = self.speakers(query, &sessions);
        let figures = self.figures(query, &sessions);
        let mut groups = vec![sessions, self.overview(query), speakers, figures];
        groups.extend(self.notes(query));
        groups.push(self.commands(query));
        groups.retain(|group| !group.hits.is_empty());
        // By hundreds: a line of a note that begins with the term is no better than a session's text.
        let terms = u32::try_from(query.terms().len()).unwrap_or(1).max(1);
        groups.sort_by_key(|group| {
            let hundreds = group.hits.first().map_or(0, |hit| hit.score / (100 * terms));
            // What the forum itself is called says more than what a session is.
            (Reverse(hundreds), !(group.kind == FoundItemKind::Overview && hundreds >= 2))
        });
        SearchResults { groups }
    }

    fn session(&self, number: Document) -> Option<&Session> {
        let (programme, _) = self.programme.as_ref()?;
        programme.sessions.get(*self.order.get(number as usize)?)
    }

    fn sessions(&self, query: &Query) -> HitGroup {
        let mut scored = self.words.search(query, self.shown.len());
        for (number, score) in &mut scored {
            if *score >= 200
                && let Some(shown) = self.shown.get(*number as usize)
            {
                *score += phrase_worth(query, &shown.phrase);
            }
        }
        let total = scored.len();
        let key = |(number, score): &(Document, u32)| (Reverse(*score), !self.mine.contains(number), *number);
        best(&mut scored, key);
        let hits = scored.into_iter().enumerate().filter_map(|(row, (number, score))| {
            let session = self.session(number)?;
            let (_, lang) = self.programme.as_ref()?;
            let mut hit = Hit::of(FoundItem::Session(session.id.clone()), score);
            if row < SHOWN_LIMIT {
                let (title, in_title) = rank::answers(query, session.title.text(lang));
                let label = self.shown.get(number as usize).map_or("", |shown| &shown.label);
                let (label, in_label) = rank::answers(query, label);
                (hit.title, hit.label) = (title, label);
                let missing = in_title.iter().zip(&in_label).any(|(one, other)| !one && !other);
                if missing {
                    // The first that shows something else than the head does.
                    let unanswered: Vec<bool> =
                        in_title.iter().zip(&in_label).map(|(one, other)| !one && !other).collect();
                    let found = place_of(query, &unanswered, session_texts(session), lang);
                    let places = [&session.room, &session.track].into_iter().flatten();
                    let found = found.or_else(|| {
                        places.into_iter().find_map(|text| {
                            let (ranges, _) = rank::answers(query, text);
                            let first = ranges.first()?.start;
                            Some((PagePart::Head, rank::excerpt(text, &ranges, first)))
                        })
                    });
                    if let Some((part, excerpt)) = found {
                        (hit.part, hit.excerpt) = (Some(part), Some(excerpt));
                    }
                }
            }
            Some(hit)
        });
        HitGroup { kind: FoundItemKind::Session, hits: hits.collect(), total }
    }

    /// The forum's page, which is one: its texts are searched together.
    fn overview(&self, query: &Query) -> HitGroup {
        let hits: Vec<Hit> = self
            .overview
            .search(query, 1)
            .into_iter()
            .filter_map(|(_, score)| {
                let (programme, lang) = self.programme.as_ref()?;
                let (title, in_title) = rank::answers(query, programme.title.text(lang));
                let mut hit =
                    Hit::of(FoundItem::Overview, score + phrase_worth(query, &self.overview_phrase));
                hit.title = title;
                let unanswered: Vec<bool> = in_title.iter().map(|answered| !answered).collect();
                if let Some((part, excerpt)) = place_of(query, &unanswered, overview_texts(programme), lang) {
                    (hit.part, hit.excerpt) = (Some(part), Some(excerpt));
                }
                Some(hit)
            })
            .collect();
        HitGroup { kind: FoundItemKind::Overview, total: hits.len(), hits }
    }

    /// The speakers of the sessions that were found, who answer every term themselves; each once.
    fn speakers(&self, query: &Query, sessions: &HitGroup) -> HitGroup {
        let mut hits: Vec<Hit> = Vec::new();
        let Some((programme, lang)) = &self.programme else { return group_of(FoundItemKind::Speaker, hits) };
        let mut seen: HashSet<String> = HashSet::new();
        for id in sessions.hits.iter().take(SHOWN_LIMIT).filter_map(session_of) {
            let Some(session) = programme.session(id) else { continue };
            for (at, speaker) in session.speakers.iter().enumerate() {
                let Some(name) = &speaker.name else { continue };
                let shown: Vec<&str> = speaker_texts(speaker).map(|text| text.text(lang)).collect();
                let shown = shown.join(" · ");
                // A name in another language answers too.
                let names: Vec<&str> = in_all_languages(name, lang).collect();
                let ranges = rank::answers_all(query, &shown)
                    .or_else(|| rank::answers_all(query, &names.join(" · ")).map(|_| Vec::new()));
                let Some(ranges) = ranges else { continue };
                if seen.insert(shown.clone()) {
                    let first = ranges.first().map_or(0, |range| range.start);
                    let score = 100 * u32::try_from(query.terms().len()).unwrap_or(1);
                    let mut hit = Hit::of(FoundItem::Speaker(id.clone(), at), score);
                    hit.excerpt = Some(rank::excerpt(&shown, &ranges, first));
                    hit.part = Some(PagePart::Speaker(at));
                    hits.push(hit);
                }
            }
        }
        group_of(FoundItemKind::Speaker, hits)
    }

    /// The figures of the sessions that were found and of the forum, whose own texts answer every term.
    fn figures(&self, query: &Query, sessions: &HitGroup) -> HitGroup {
        let mut hits: Vec<Hit> = Vec::new();
        let Some((programme, lang)) = &self.programme else { return group_of(FoundItemKind::Figure, hits) };
        let mut take = |session: Option<&SessionId>, figure: &KeyFigure| {
            let shown = if figure.sentence.is_blank() { &figure.label } else { &figure.sentence };
            let answer = in_all_languages(shown, lang).find_map(|text| {
                let ranges = rank::answers_all(query, text)?;
                Some((text, ranges))
            });
            if let Some((text, ranges)) = answer {
                let first = ranges.first().map_or(0, |range| range.start);
                let score = 50 * u32::try_from(query.terms().len()).unwrap_or(1);
                let mut hit = Hit::of(FoundItem::Figure(session.cloned(), figure.id.clone()), score);
                hit.excerpt = Some(rank::excerpt(text, &ranges, first));
                hit.part = Some(PagePart::Figure(figure.id.clone()));
                hits.push(hit);
            }
        };
        for id in sessions.hits.iter().take(SHOWN_LIMIT).filter_map(session_of) {
            if let Some(session) = programme.session(id) {
                figures_of(session).for_each(|figure| take(Some(id), figure));
            }
        }
        figures_of_forum(programme).for_each(|figure| take(None, figure));
        group_of(FoundItemKind::Figure, hits)
    }

    fn commands(&self, query: &Query) -> HitGroup {
        let mut scored = self.commands.search(query, self.command_names.len());
        for (number, score) in &mut scored {
            if let Some(command) = self.command_names.get(*number as usize) {
                let names = std::iter::once(&command.name).chain(&command.also);
                let phrases = names.map(|name| phrase_of(folded(name).text()));
                *score += phrases.map(|phrase| phrase_worth(query, &phrase)).max().unwrap_or_default();
            }
        }
        scored.sort_by_key(|(number, score)| (Reverse(*score), *number));
        let hits = scored.into_iter().filter_map(|(number, score)| {
            let command = self.command_names.get(number as usize)?;
            let mut hit = Hit::of(FoundItem::Command(number as usize), score);
            hit.title = rank::answers(query, &command.name).0;
            Some(hit)
        });
        group_of(FoundItemKind::Command, hits.collect())
    }

    /// Lines of notes, lines of interventions, and tasks.
    fn notes(&self, query: &Query) -> Vec<HitGroup> {
        let kinds = [FoundItemKind::Note, FoundItemKind::Intervention, FoundItemKind::FollowUp];
        let mut scored: Vec<(usize, u32, u32)> = Vec::new();
        for (at, note) in self.notes.iter().enumerate() {
            scored.extend(note.search(query).into_iter().map(|(line, score)| (at, line, score)));
        }
        let groups = kinds.map(|kind| {
            let of_kind = |(at, line, _): &&(usize, u32, u32)| {
                self.notes.get(*at).is_some_and(|note| note.kind_of(*line) == kind)
            };
            let mut lines: Vec<(usize, u32, u32)> = scored.iter().filter(of_kind).copied().collect();
            let total = lines.len();
            best(&mut lines, |(at, line, score)| (Reverse(*score), *at, *line));
            let hits = lines
                .into_iter()
                .filter_map(|(at, line, score)| Some(self.notes.get(at)?.hit(query, score, line)));
            HitGroup { kind, hits: hits.collect(), total }
        });
        groups.into()
    }
}

fn group_of(kind: FoundItemKind, hits: Vec<Hit>) -> HitGroup {
    HitGroup { kind, total: hits.len(), hits }
}

fn session_of(hit: &Hit) -> Option<&SessionId> {
    match &hit.item {
        FoundItem::Session(id) => Some(id),
        _ => None,
    }
}

/// Keeps the best 200, in order.
fn best<T, K: Ord>(scored: &mut Vec<T>, key: impl Fn(&T) -> K) {
    if scored.len() > HIT_LIMIT {
        scored.select_nth_unstable_by_key(HIT_LIMIT, &key);
        scored.truncate(HIT_LIMIT);
    }
    scored.sort_by_key(key);
}

/// What a title is worth that is, or holds, all that was typed.
fn phrase_worth(query: &Query, title: &str) -> u32 {
    let phrase = query.phrase();
    if phrase.is_empty() {
        0
    } else if title == phrase {
        200
    } else if query.terms().len() > 1 && title.contains(phrase) {
        100
    } else {
        0
    }
}

/// The part of a page that shows why it was found: the first that answers what its head does not, and most of it.
fn place_of(
    query: &Query,
    unanswered: &[bool],
    texts: Vec<PageText<'_>>,
    lang: &LangTag,
) -> Option<(PagePart, Excerpt)> {
    let mut found: Option<(usize, PagePart, Excerpt)> = None;
    let wanted = unanswered.iter().filter(|open| **open).count();
    for text in texts {
        for written in in_all_languages(text.text, lang) {
            let (ranges, answered) = rank::answers(query, written);
            let answers =
                answered.iter().zip(unanswered).filter(|(answered, open)| **answered && **open).count();
            if answers > found.as_ref().map_or(0, |(before, ..)| *before) {
                let first = ranges.first().map_or(0, |range| range.start);
                found = Some((answers, text.part.clone(), rank::excerpt(written, &ranges, first)));
                if answers == wanted {
                    return found.map(|(_, part, excerpt)| (part, excerpt));
                }
            }
        }
    }
    found.map(|(_, part, excerpt)| (part, excerpt))
}
