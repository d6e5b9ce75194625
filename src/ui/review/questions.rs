//! What a file leaves unsure, as sentences, each with what the reader can do about it.

use rostrum_app::{FileUnderReview, ImportDestination, RelationToOpenProgramme};
use rostrum_formats::{Warning, WarningKind};
use rostrum_locale::changes::ChangeDescriber;
use rostrum_locale::dates;
use rostrum_locale::labels::session_kind_and_number;
use rostrum_locale::sentences::grouped_warnings;
use rostrum_programme::changes::{SessionPair, UpdateScope};
use rostrum_programme::{RevisionKind, Session, Zone};

/// What can be corrected about a question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Correction {
    /// The zone of the file's times.
    Zone,
    /// The year of its dates.
    Year,
    /// What kind of document it is.
    Kind,
    /// Which programme it belongs to.
    Destination,
    /// The name of the programme.
    Title,
}

/// What is unsure.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ReviewNotice {
    /// As a sentence.
    pub sentence: String,
    /// What can be corrected.
    pub correction: Option<Correction>,
    /// Whether it needs an answer, rather than only telling.
    pub asks: bool,
}

/// The most lines of one kind that are listed one by one.
pub const MAX_LISTED: usize = 50;

/// What the reader should look at, the weightiest first.
pub fn questions(reviewing: &FileUnderReview, describer: &ChangeDescriber<'_>) -> Vec<ReviewNotice> {
    let mut questions = Vec::new();
    questions.extend(relation(reviewing, describer));
    questions.extend(kind(reviewing, describer));
    questions.extend(partly_read(reviewing, describer));
    let warnings = reviewing.warnings();
    for group in grouped_warnings(describer.words, warnings) {
        if let Some(first) = warnings.get(group.first) {
            questions.push(of_warnings(first, group.sentence));
        }
    }
    // Sorting is stable: what asks comes first.
    questions.sort_by_key(|question| !question.asks);
    questions
}

/// What can be done about warnings of one kind, by the first of them.
fn of_warnings(first: &Warning, sentence: String) -> ReviewNotice {
    let correction = match first.kind {
        WarningKind::ZoneAssumed(_)
        | WarningKind::UnknownZone(_)
        | WarningKind::ZoneDisagrees { .. }
        | WarningKind::ZoneReadAs { .. } => Some(Correction::Zone),
        WarningKind::YearAssumed(_)
        | WarningKind::DateFromSentence { .. }
        | WarningKind::WeekdayDisagrees { .. } => Some(Correction::Year),
        _ => None,
    };
    ReviewNotice { sentence, correction, asks: correction.is_some() }
}

/// The zone that a warning took, to be confirmed in one step.
pub fn assumed_zone(reviewing: &FileUnderReview) -> Option<Zone> {
    reviewing.warnings().iter().find_map(|warning| match warning.kind {
        WarningKind::ZoneAssumed(zone) => Some(zone),
        WarningKind::ZoneDisagrees { zone, .. } => Some(zone),
        _ => None,
    })
}

/// The year that a warning took, to be confirmed in one step.
pub fn assumed_year(reviewing: &FileUnderReview) -> Option<i32> {
    reviewing.warnings().iter().find_map(|warning| match warning.kind {
        WarningKind::YearAssumed(year) | WarningKind::DateFromSentence { year, .. } => Some(year),
        _ => None,
    })
}

fn partly_read(reviewing: &FileUnderReview, describer: &ChangeDescriber<'_>) -> Option<ReviewNotice> {
    let skipped =
        reviewing.warnings().iter().filter(|w| matches!(w.kind, WarningKind::ItemSkipped(_))).count();
    let args = [("read", reviewing.parsed.value.sessions.len().into()), ("skipped", skipped.into())];
    let sentence = describer.words.say_with("review-partly-read", &args).into_owned();
    (skipped > 0).then_some(ReviewNotice { sentence, correction: None, asks: false })
}

/// Which programme the file belongs to, where the reader should say.
pub fn relation(reviewing: &FileUnderReview, describer: &ChangeDescriber<'_>) -> Option<ReviewNotice> {
    let key = match (&reviewing.relation, reviewing.destination()) {
        (RelationToOpenProgramme::RevisionOfOpen, ImportDestination::Update) => {
            return other_dates(reviewing, describer);
        }
        (_, ImportDestination::Update) => "review-other-as-update",
        (RelationToOpenProgramme::RevisionOfKept(_), ImportDestination::Own) => "review-known-programme",
        (_, ImportDestination::Own) => "review-own-programme",
    };
    let title = reviewing.parsed.value.title.text(&describer.words.language().tag()).to_owned();
    let sentence = describer.words.say_with(key, &[("title", title.into())]).into_owned();
    Some(ReviewNotice { sentence, correction: Some(Correction::Destination), asks: true })
}

/// An update that lies wholly on other dates: put off, or next year's.
fn other_dates(reviewing: &FileUnderReview, describer: &ChangeDescriber<'_>) -> Option<ReviewNotice> {
    let update = reviewing.parsed.value.whole_span()?;
    let base = reviewing.base.programme.whole_span()?;
    if update.start < base.end && base.start < update.end {
        return None;
    }
    let dates = dates::date_range(update.start.date_naive(), update.end.date_naive(), describer.words);
    let sentence = describer.words.say_with("review-other-dates", &[("dates", dates.into())]).into_owned();
    Some(ReviewNotice { sentence, correction: Some(Correction::Destination), asks: true })
}

fn kind(reviewing: &FileUnderReview, describer: &ChangeDescriber<'_>) -> Option<ReviewNotice> {
    if reviewing.destination() == ImportDestination::Own {
        return None;
    }
    let words = describer.words;
    let revision = &reviewing.parsed.value.revision;
    let listed = reviewing.parsed.value.sessions.len();
    let others = reviewing.review.matching.only_old.len();
    let label = revision.short_label.as_ref().unwrap_or(&revision.label).text(&words.language().tag());
    let args = [("label", label.to_owned().into()), ("listed", listed.into()), ("others", others.into())];
    let key = match (reviewing.review.kind, &revision.kind, reviewing.choices.kind) {
        (UpdateScope::Full, RevisionKind::Corrigendum | RevisionKind::Addendum, _) => "review-kind-said-full",
        (UpdateScope::Full, _, Some(_)) => "review-kind-said-full",
        (UpdateScope::Full, _, None) => return None,
        (UpdateScope::Amends, RevisionKind::Addendum, _) => "review-kind-addendum",
        (UpdateScope::Amends, RevisionKind::Corrigendum, _) => "review-kind-corrigendum",
        (UpdateScope::Amends, _, _) => "review-kind-said-amends",
        (UpdateScope::Unclear, _, _) => "review-kind-unclear",
    };
    let sentence = words.say_with(key, &args).into_owned();
    Some(ReviewNotice { sentence, correction: Some(Correction::Kind), asks: true })
}

/// A pair that the reader should look at, as "old → new".
pub fn pair_titles(
    reviewing: &FileUnderReview,
    pair: &SessionPair,
    describer: &ChangeDescriber<'_>,
) -> (String, String) {
    let tag = describer.words.language().tag();
    let named = |session: Option<&Session>| {
        session.map_or_else(String::new, |session| {
            let label = session_kind_and_number(session, describer.words);
            let title = session.title.text(&tag);
            if session.number.is_some() { format!("{label} {title}") } else { title.to_owned() }
        })
    };
    let new = reviewing.parsed.value.sessions.iter().find(|session| session.id == pair.new);
    (named(reviewing.base.session_even_if_unlisted(&pair.old)), named(new))
}
