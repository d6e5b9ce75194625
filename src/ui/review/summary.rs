//! What is said of a file beside its changes: computed once a review, since it walks all of it.

use super::questions::{self, ReviewNotice, pair_titles, questions};
use super::rows::{FileCoverage, is_known_by_kind, kept_languages, lost_text_sentences};
use crate::ui::view::View;
use rostrum_app::{CountedChange, FileUnderReview, ImportDestination};
use rostrum_locale::changes::{ChangeDescriber, capitalize_first_letter};
use rostrum_locale::labels::{language_name, session_kind_and_number};
use rostrum_locale::sentences::format_name;
use rostrum_locale::zone_names::city_of_zone;
use rostrum_locale::{Language, numbers};
use rostrum_programme::changes::UpdateReview;
use rostrum_programme::{LangTag, SessionId};
use std::collections::HashSet;
use std::rc::Rc;
use std::sync::Arc;

/// The most unsure pairs that are listed one by one.
const PAIRS: usize = 20;

/// A line of the comparison.
#[derive(Debug)]
pub struct CountLine {
    /// What is counted.
    pub label: String,
    /// How many.
    pub shown: String,
    /// Whether it is worth no attention: none, or what stays.
    pub quiet: bool,
    /// What the list shows alone when it is pressed; none where there is nothing to show.
    pub filter: Option<CountedChange>,
}

/// A pair to look at.
#[derive(Debug)]
pub struct PairContent {
    /// In the programme.
    pub old: (SessionId, String),
    /// In the file.
    pub new: (SessionId, String),
}

/// Everything that is said of a file.
#[derive(Debug)]
pub struct FileSummary {
    /// Languages, format, sessions, zone.
    pub facts: String,
    /// How much it changes.
    pub counts: Vec<CountLine>,
    /// What of the reader's is kept, and what of the programme's.
    pub kept: Vec<String>,
    /// What is unsure.
    pub questions: Vec<ReviewNotice>,
    /// The first pairs to look at, and how many there are in all.
    pub pairs: (Vec<PairContent>, usize),
}

/// What is said of it, for as long as the review stays the same.
#[derive(Debug, Default)]
pub struct SummaryMemory(Option<(Arc<UpdateReview>, ImportDestination, Language, Rc<FileSummary>)>);

impl SummaryMemory {
    /// The summary of the file now.
    pub fn current_summary(
        &mut self,
        view: &View<'_>,
        reviewing: &FileUnderReview,
        describer: &ChangeDescriber<'_>,
    ) -> Rc<FileSummary> {
        let (destination, language) = (reviewing.destination(), view.state.language());
        if let Some((review, to, words, summary)) = &self.0
            && Arc::ptr_eq(review, &reviewing.review)
            && (*to, *words) == (destination, language)
        {
            return summary.clone();
        }
        let summary = Rc::new(FileSummary::of(view, reviewing, describer));
        self.0 = Some((reviewing.review.clone(), destination, language, summary.clone()));
        summary
    }
}

impl FileSummary {
    fn of(view: &View<'_>, reviewing: &FileUnderReview, describer: &ChangeDescriber<'_>) -> Self {
        let mut all = questions(reviewing, describer);
        let lost = lost_text_sentences(reviewing, &FileCoverage::of(reviewing), None, describer).into_iter();
        all.extend(lost.map(|sentence| ReviewNotice { sentence, correction: None, asks: false }));
        all.extend(lost_elsewhere(reviewing, describer));
        let pairs = reviewing.unsure_pairs().take(PAIRS).map(|pair| {
            let (old, new) = pair_titles(reviewing, pair, describer);
            PairContent {
                old: (pair.old.clone(), view.say_with("review-pair", &[("old", old.into())])),
                new: (pair.new.clone(), view.say_with("review-pair-new", &[("new", new.into())])),
            }
        });
        Self {
            facts: facts(view, reviewing),
            counts: counts(view, reviewing),
            kept: kept(view, reviewing, describer),
            questions: all,
            pairs: (pairs.collect(), reviewing.unsure_pairs().count()),
        }
    }
}

fn facts(view: &View<'_>, reviewing: &FileUnderReview) -> String {
    let words = &view.state.words;
    let file = &reviewing.parsed.value;
    let languages: Vec<String> = reviewing
        .session_title_languages()
        .iter()
        .filter(|lang| lang.as_str() != LangTag::UNDETERMINED)
        .map(|lang| language_name(lang, words).into_owned())
        .collect();
    let place = city_of_zone(reviewing.zone(), view.state.language());
    let printed = file.zone_printed.as_ref().map(|printed| view.text(printed));
    let zone = match printed.filter(|text| !text.is_empty()) {
        Some(printed) => {
            view.say_with("review-zone-printed", &[("zone", place.into()), ("printed", printed.into())])
        }
        None => view.say_with("review-zone", &[("zone", place.into())]),
    };
    let facts = [
        Some(languages.join(&view.say("list-separator"))).filter(|said| !said.is_empty()),
        Some(format_name(words, reviewing.format())),
        Some(view.say_with("count-sessions", &[("count", file.sessions.len().into())])),
        Some(zone),
    ];
    facts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
}

/// The usual ones always, so that none is a fact as well; the others only when there are any.
fn counts(view: &View<'_>, reviewing: &FileUnderReview) -> Vec<CountLine> {
    let counts = reviewing.change_counts();
    let lines = [
        ("change-time", CountedChange::Moved, true),
        ("change-wording", CountedChange::Reworded, true),
        ("change-retitled", CountedChange::Retitled, false),
        ("change-speakers", CountedChange::Speakers, true),
        ("change-room", CountedChange::Room, false),
        ("change-status", CountedChange::Status, false),
        ("change-added", CountedChange::Added, true),
        ("change-no-longer-listed", CountedChange::Unlisted, true),
    ];
    let line = |key: &str, count: usize, filter: Option<CountedChange>| CountLine {
        label: capitalize_first_letter(&view.say(key)),
        shown: numbers::integer(i64::try_from(count).unwrap_or(i64::MAX), view.state.language()),
        quiet: count == 0 || filter.is_none(),
        filter: filter.filter(|_| count > 0),
    };
    let counted = lines.into_iter().map(|(key, kind, always)| (key, kind, kind.count(&counts), always));
    let counted = counted.filter(|(_, _, count, always)| *count > 0 || *always);
    let mut all: Vec<CountLine> = counted.map(|(key, kind, count, _)| line(key, count, Some(kind))).collect();
    all.push(line("review-unchanged", reviewing.unchanged_session_count(), None));
    all
}

fn kept(view: &View<'_>, reviewing: &FileUnderReview, describer: &ChangeDescriber<'_>) -> Vec<String> {
    let notebook = &view.state.notebook;
    let (notes, interventions) = (notebook.filled_note_count(), notebook.intervention_count());
    let mut said = Vec::new();
    if notes + interventions > 0 {
        said.push(
            view.say_with("review-mine-kept", &[("notes", notes.into()), ("drafts", interventions.into())]),
        );
    }
    let unlisted: Vec<_> =
        reviewing.review.changes.unlisted.iter().filter(|id| reviewing.mine.contains(id)).collect();
    match unlisted.as_slice() {
        [] => {}
        [only] => {
            let named = reviewing.base.session_even_if_unlisted(only).map_or_else(String::new, |session| {
                if is_known_by_kind(session) {
                    session_kind_and_number(session, &view.state.words)
                } else {
                    view.text(&session.title).to_owned()
                }
            });
            said.push(view.say_with("review-mine-unlisted-one", &[("session", named.into())]));
        }
        several => {
            said.push(view.say_with("review-mine-unlisted", &[("count", several.len().into())]));
        }
    }
    let fields = FileCoverage::of(reviewing).kept_fields(reviewing);
    if !fields.is_empty() {
        let fields = describer.field_names(&fields);
        said.push(view.say_with("review-fields-kept", &[("fields", fields.into())]));
    }
    let languages = kept_languages(reviewing);
    if !languages.is_empty() {
        let languages = describer.language_names(&languages);
        said.push(view.say_with("review-texts-kept", &[("languages", languages.into())]));
    }
    said
}

/// Texts that are lost in sessions that have no row, because nothing else about them changes.
fn lost_elsewhere(reviewing: &FileUnderReview, describer: &ChangeDescriber<'_>) -> Vec<ReviewNotice> {
    let rows: HashSet<&SessionId> =
        reviewing.review.changes.sessions.iter().map(|session| &session.new).collect();
    let has_row = |id: &SessionId| rows.contains(id);
    let speaks = FileCoverage::of(reviewing);
    let lost = reviewing.review.lost.iter().filter(|lost| speaks.shows_loss(reviewing, lost));
    let mut ids: Vec<_> = lost.filter_map(|lost| lost.session.as_ref()).filter(|id| !has_row(id)).collect();
    ids.dedup();
    let tag = describer.words.language().tag();
    let lost = ids.into_iter().take(questions::MAX_LISTED).map(|id| {
        let title =
            reviewing.base.session_even_if_unlisted(id).map_or("", |session| session.title.text(&tag));
        let sentence =
            format!("{title}: {}", lost_text_sentences(reviewing, &speaks, Some(id), describer).join(" "));
        ReviewNotice { sentence, correction: None, asks: false }
    });
    lost.collect()
}
