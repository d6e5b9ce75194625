//! What differs beside times, places, people and texts: kind, key figures, links, points, and what the
//! programme says of itself as a whole.
//!
//! Without these an update that only corrects a figure would count as saying nothing new.

use super::change::{Change, ChangedDetail, FigureChange};
use super::texts::{Coverage, ProgrammeTextField, same_field};
use crate::{
    FigureGroup, GuidingQuestion, KeyFigure, LocalizedText, Programme, QuestionPoint, Session, SessionKind,
};

/// Whether a session's kind is said at all: readers of conference systems call everything a talk that
/// they know nothing of.
pub(super) fn says_kind(session: &Session, coverage: &Coverage) -> bool {
    session.number.is_some() || session.kind != SessionKind::Talk || coverage.numbers
}

/// What is different about a session beside its times, places, people and texts. A file that speaks of
/// figures or links in no session has taken none away.
pub(super) fn compare_details(
    before: &Session,
    after: &Session,
    coverage: &Coverage,
    changes: &mut Vec<Change>,
) {
    if before.kind != after.kind && says_kind(after, coverage) {
        changes.push(Change::Kind { old: before.kind.clone(), new: after.kind.clone() });
    }
    let mut details = Vec::new();
    if coverage.figures || !after.figures.is_empty() {
        let figures = compare_figures(&before.figures, &after.figures);
        if figures.is_empty() && !same_cards(&before.figures, &after.figures) {
            details.push(ChangedDetail::Figures);
        }
        changes.extend(figures.into_iter().map(|figure| Change::Figure(Box::new(figure))));
    }
    let told = changes.iter().any(|change| matches!(change, Change::Speakers { .. }));
    if before.speakers != after.speakers && !told {
        details.push(ChangedDetail::Speakers);
    }
    if before.short_title != after.short_title {
        details.push(ChangedDetail::ShortTitle);
    }
    let covered = coverage.links || !after.links.is_empty();
    if covered && before.links != after.links {
        details.push(ChangedDetail::Links);
    }
    if same_field(before, after, ProgrammeTextField::Question) && !same_points(before, after) {
        details.push(ChangedDetail::Points);
    }
    if after.language.is_some() && before.language != after.language {
        details.push(ChangedDetail::Language);
    }
    // Where the text changes as well, that is told of the text.
    if before.official != after.official && changes.is_empty() && details.is_empty() {
        details.push(ChangedDetail::Official);
    }
    if !details.is_empty() {
        changes.push(Change::Details(details));
    }
}

/// What the programme itself says otherwise. What the new one leaves out counts as not spoken of.
pub(super) fn programme_details(old: &Programme, new: &Programme) -> Vec<ChangedDetail> {
    // What a zone is called changes with each printing.
    let zone = old.zone != new.zone;
    let figures = !new.figures.is_empty() && old.figures != new.figures;
    // Which session takes an area up follows from the sessions that are listed.
    let names = |programme: &Programme| -> Vec<LocalizedText> {
        programme.areas_of_action.iter().map(|area| area.name.clone()).collect()
    };
    let areas = !new.areas_of_action.is_empty() && names(old) != names(new);
    let other = |is_said: bool, is_same: bool| is_said && !is_same;
    let found = [
        (ChangedDetail::Zone, zone),
        (ChangedDetail::ShortTitle, other(new.short_title.is_some(), old.short_title == new.short_title)),
        (ChangedDetail::Issuer, other(new.issuer.is_some(), old.issuer == new.issuer)),
        (ChangedDetail::Mode, other(new.mode.is_some(), old.mode == new.mode)),
        (ChangedDetail::Figures, figures),
        (
            ChangedDetail::GlobalTargets,
            other(!new.global_targets.is_empty(), old.global_targets == new.global_targets),
        ),
        (ChangedDetail::AreasOfAction, areas),
        (ChangedDetail::Sources, other(!new.sources.is_empty(), old.sources == new.sources)),
    ];
    found.into_iter().filter(|(_, differs)| *differs).map(|(detail, _)| detail).collect()
}

fn compare_figures(before: &[FigureGroup], after: &[FigureGroup]) -> Vec<FigureChange> {
    if before == after {
        return Vec::new();
    }
    let mut changes = Vec::new();
    for (card, figure) in all(after) {
        let known = all(before).find(|(other, known)| other.id == card.id && known.id == figure.id);
        if known.is_none_or(|(_, known)| !same_fact(known, figure)) {
            let (old, new) = (known.map(|(_, known)| known.clone()), Some(figure.clone()));
            changes.push(FigureChange { label: figure.label.clone(), old, new });
        }
    }
    for (card, figure) in all(before) {
        if !all(after).any(|(other, still)| other.id == card.id && still.id == figure.id) {
            changes.push(FigureChange { label: figure.label.clone(), old: Some(figure.clone()), new: None });
        }
    }
    changes
}

fn all(cards: &[FigureGroup]) -> impl Iterator<Item = (&FigureGroup, &KeyFigure)> {
    cards.iter().flat_map(|card| card.figures.iter().map(move |figure| (card, figure)))
}

/// The same number, in the same words of caution.
fn same_fact(one: &KeyFigure, other: &KeyFigure) -> bool {
    one.value == other.value
        && one.unit == other.unit
        && one.qualifiers == other.qualifiers
        && one.year == other.year
}

/// The same cards for a reader: which paragraph a figure comes from is not shown.
fn same_cards(before: &[FigureGroup], after: &[FigureGroup]) -> bool {
    let shown = |cards: &[FigureGroup]| {
        let mut cards = cards.to_vec();
        for figure in cards.iter_mut().flat_map(|card| &mut card.figures) {
            figure.paragraph = None;
        }
        cards
    };
    before == after || shown(before) == shown(after)
}

fn same_points(before: &Session, after: &Session) -> bool {
    fn same(one: &[QuestionPoint], other: &[QuestionPoint]) -> bool {
        one.len() == other.len()
            && one
                .iter()
                .zip(other)
                .all(|(one, other)| one.text == other.text && same(&one.parts, &other.parts))
    }
    let points =
        |question: &Option<GuidingQuestion>| question.as_ref().map_or(Vec::new(), |q| q.points.clone());
    // A question that was not split says nothing against the points that were known.
    let new = points(&after.guiding_question);
    new.is_empty() || same(&points(&before.guiding_question), &new)
}
