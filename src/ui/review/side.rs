//! What is said about the file: what it is, how much it changes, what of the reader's is kept, and
//! what is unsure, each with what can be done about it.

use super::corrections::{CorrectionMemory, correction_ui};
use super::questions::{self, Correction};
use super::summary::{CountLine, FileSummary, PairContent, SummaryMemory};
use crate::ui::theme::{margin, radius, space};
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, focus_ring, section_head};
use egui::{
    CornerRadius, Frame, Role as AccessRole, ScrollArea, Sense, Stroke, StrokeKind, Ui, WidgetInfo, pos2,
    vec2,
};
use rostrum_app::{
    Action, FileUnderReview, ImportDestination, RelationToOpenProgramme, ReviewAction, ReviewFilter,
};
use rostrum_locale::changes::ChangeDescriber;
use rostrum_locale::zone_names::readable_zone_name;
use rostrum_programme::changes::{ReaderPairDecisions, UpdateScope};

/// What the column remembers between frames.
#[derive(Debug, Default)]
pub struct SideMemory {
    summary: SummaryMemory,
    corrections: CorrectionMemory,
}

/// Shows what there is to tell about the file.
pub fn side_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut SideMemory,
    reviewing: &FileUnderReview,
    describer: &ChangeDescriber<'_>,
) {
    let summary = memory.summary.current_summary(view, reviewing, describer);
    let memory = &mut memory.corrections;
    ScrollArea::vertical().id_salt("review-side").auto_shrink([false, false]).show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space().xs;
        file_ui(ui, view, memory, reviewing, &summary);
        if reviewing.destination() == ImportDestination::Update {
            counts_ui(ui, view, reviewing.filter, &summary.counts);
            kept_ui(ui, view, &summary.kept);
        }
        questions_ui(ui, view, memory, reviewing, &summary);
        if reviewing.destination() == ImportDestination::Update {
            pairs_ui(ui, view, reviewing, &summary);
        }
        ui.add_space(space().xl);
    });
}

fn file_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut CorrectionMemory,
    reviewing: &FileUnderReview,
    summary: &FileSummary,
) {
    section_head(ui, view, &view.say("review-received"));
    view.face(Role::Body, view.theme.ink).bold().label(ui, reviewing.name());
    view.face(Role::Small, view.theme.ink_2).label(ui, &summary.facts);
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().interact_size.y = 20.0;
        let mut corrections =
            vec![(Correction::Zone, "review-change-zone"), (Correction::Year, "review-change-year")];
        if reviewing.destination() == ImportDestination::Own {
            corrections.push((Correction::Title, "review-change-title"));
        }
        for (correction, key) in corrections {
            if button(ui, view, &view.say(key), Emphasis::Link, "").clicked() {
                memory.toggle(correction);
            }
        }
        // Only a proposal, so the way out is always there; where it is a question, it is asked below.
        let asked =
            summary.questions.iter().any(|question| question.correction == Some(Correction::Destination));
        if reviewing.destination() == ImportDestination::Update
            && !asked
            && button(ui, view, &view.say("review-as-own"), Emphasis::Link, "").clicked()
        {
            view.push(Action::Review(ReviewAction::SetDestination(ImportDestination::Own)));
        }
    });
    correction_ui(ui, view, memory, reviewing);
}

/// How much changes. A press on a count has the list show that alone, a second one everything again.
fn counts_ui(ui: &mut Ui, view: &mut View<'_>, shown: ReviewFilter, counts: &[CountLine]) {
    section_head(ui, view, &view.say("review-compared"));
    for count in counts {
        let theme = view.theme;
        let filter = count.filter.map(ReviewFilter::Of);
        let on = filter == Some(shown);
        let ink = if count.quiet { theme.ink_2 } else { theme.ink };
        let face = view.face(Role::Body, if on { theme.accent } else { ink });
        let label = face.galley(ui, &count.label, f32::INFINITY);
        let number = if count.quiet { face } else { face.bold() }.galley(ui, &count.shown, f32::INFINITY);
        let width = label.size().x + number.size().x + space().m + 2.0 * space().s;
        let sense = if filter.is_some() { Sense::click() } else { Sense::hover() };
        let (rect, response) = ui.allocate_exact_size(vec2(width, 26.0), sense);
        let name = format!("{} {}", count.label, count.shown);
        response.widget_info(|| match filter {
            Some(_) => WidgetInfo::selected(AccessRole::Button, true, on, &name),
            None => WidgetInfo::labeled(AccessRole::Label, true, &name),
        });
        if filter.is_some() {
            let (fill, edge) = match (on, response.hovered()) {
                (true, _) => (theme.accent_tint, theme.accent),
                (false, true) => (theme.accent_tint, theme.border),
                (false, false) => (theme.surface, theme.hairline),
            };
            let corner = CornerRadius::same(radius().chip);
            ui.painter().rect(rect, corner, fill, Stroke::new(1.0, edge), StrokeKind::Inside);
            focus_ring(ui, theme, &response, rect, radius().chip);
        }
        let middle = |height: f32| rect.center().y - height / 2.0;
        let left = rect.left() + space().s;
        let right = rect.right() - space().s - number.size().x;
        ui.painter().galley(pos2(left, middle(label.size().y)), label, ink);
        ui.painter().galley(pos2(right, middle(number.size().y)), number, ink);
        if response.clicked()
            && let Some(filter) = filter
        {
            let filter = if on { ReviewFilter::All } else { filter };
            view.push(Action::Review(ReviewAction::SetFilter(filter)));
        }
    }
}

fn kept_ui(ui: &mut Ui, view: &View<'_>, said: &[String]) {
    if said.is_empty() {
        return;
    }
    ui.add_space(space().m);
    Frame::new()
        .fill(view.theme.ok_tint)
        .corner_radius(CornerRadius::same(radius().card))
        .inner_margin(margin(space().m, space().close))
        .show(ui, |ui| {
            ui.set_width(ui.available_width());
            for sentence in said {
                view.face(Role::Small, view.theme.ok).label(ui, sentence);
            }
        });
}

fn questions_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut CorrectionMemory,
    reviewing: &FileUnderReview,
    summary: &FileSummary,
) {
    let all = &summary.questions;
    if all.is_empty() {
        return;
    }
    section_head(ui, view, &view.say_with("review-questions", &[("count", all.len().into())]));
    for question in all {
        let ink = if question.asks { view.theme.ink } else { view.theme.ink_2 };
        view.face(Role::Small, ink).label(ui, &question.sentence);
        if let Some(correction) = question.correction {
            ui.horizontal_wrapped(|ui| answers_ui(ui, view, memory, reviewing, correction));
        }
        ui.add_space(space().xs);
    }
    if reviewing.offers_lines()
        && button(ui, view, &view.say("document-to-lines"), Emphasis::Link, "").clicked()
    {
        view.push(Action::Review(ReviewAction::ShowDocument(true)));
    }
}

/// Which programme the file belongs to, where that is to be asked.
pub fn destination_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut CorrectionMemory,
    reviewing: &FileUnderReview,
    describer: &ChangeDescriber<'_>,
) {
    let Some(question) = questions::relation(reviewing, describer) else { return };
    view.face(Role::Small, view.theme.ink).label(ui, &question.sentence);
    ui.horizontal_wrapped(|ui| answers_ui(ui, view, memory, reviewing, Correction::Destination));
}

fn answers_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut CorrectionMemory,
    reviewing: &FileUnderReview,
    correction: Correction,
) {
    let answer = |ui: &mut Ui, view: &mut View<'_>, label: &str, action: ReviewAction| {
        if button(ui, view, label, Emphasis::Link, "").clicked() {
            view.push(Action::Review(action));
        }
    };
    match correction {
        Correction::Zone => {
            if let Some(zone) = questions::assumed_zone(reviewing) {
                let label =
                    view.say_with("review-confirm-zone", &[("zone", readable_zone_name(zone).into())]);
                answer(ui, view, &label, ReviewAction::MendZone(Some(zone)));
            }
            if button(ui, view, &view.say("review-change"), Emphasis::Link, "").clicked()
                && !memory.is_open(correction)
            {
                memory.toggle(correction);
            }
        }
        Correction::Year => {
            if let Some(year) = questions::assumed_year(reviewing) {
                let label = view.say_with("review-confirm-year", &[("year", year.to_string().into())]);
                answer(ui, view, &label, ReviewAction::MendYear(Some(year)));
            }
            if button(ui, view, &view.say("review-change"), Emphasis::Link, "").clicked()
                && !memory.is_open(correction)
            {
                memory.toggle(correction);
            }
        }
        Correction::Kind => {
            if reviewing.review.kind != UpdateScope::Full {
                let label = view.say("review-is-full");
                answer(ui, view, &label, ReviewAction::SetKind(Some(UpdateScope::Full)));
            }
            if reviewing.review.kind != UpdateScope::Amends {
                let label = view.say("review-is-amending");
                answer(ui, view, &label, ReviewAction::SetKind(Some(UpdateScope::Amends)));
            }
            if reviewing.choices.kind.is_some() {
                let label = view.say("review-by-document");
                answer(ui, view, &label, ReviewAction::SetKind(None));
            }
        }
        Correction::Destination => {
            if matches!(reviewing.relation, RelationToOpenProgramme::RevisionOfKept(_)) {
                let label = view.say("review-go-there");
                answer(ui, view, &label, ReviewAction::ReviewThere);
            }
            let (label, other) = match reviewing.destination() {
                ImportDestination::Own => ("review-as-update", ImportDestination::Update),
                ImportDestination::Update => ("review-as-own", ImportDestination::Own),
            };
            let label = view.say(label);
            answer(ui, view, &label, ReviewAction::SetDestination(other));
        }
        Correction::Title => {}
    }
}

fn pairs_ui(ui: &mut Ui, view: &mut View<'_>, reviewing: &FileUnderReview, summary: &FileSummary) {
    let (pairs, count) = &summary.pairs;
    if *count > 0 {
        section_head(ui, view, &view.say_with("review-pairs", &[("count", (*count).into())]));
    }
    for PairContent { old, new } in pairs {
        view.face(Role::Small, view.theme.ink).label(ui, &old.1);
        view.face(Role::Small, view.theme.ink).label(ui, &new.1);
        ui.horizontal_wrapped(|ui| {
            let (old, new) = (old.0.clone(), new.0.clone());
            if button(ui, view, &view.say("review-join"), Emphasis::Link, "").clicked() {
                view.push(Action::Review(ReviewAction::Join { old: old.clone(), new: new.clone() }));
            }
            if button(ui, view, &view.say("review-part"), Emphasis::Link, "").clicked() {
                view.push(Action::Review(ReviewAction::Part { old, new }));
            }
        });
        ui.add_space(space().xs);
    }
    let more = count.saturating_sub(pairs.len());
    if more > 0 {
        let said = view.say_with("review-more-pairs", &[("count", more.into())]);
        view.face(Role::Small, view.theme.ink_2).label(ui, &said);
    }
    let ReaderPairDecisions { joined, parted } = &reviewing.choices.hints;
    let by_hand = joined.len() + parted.len();
    if by_hand > 0 {
        ui.add_space(space().s);
        let said = view.say_with("review-joined-by-hand", &[("count", by_hand.into())]);
        view.face(Role::Small, view.theme.ink_2).label(ui, &said);
        if button(ui, view, &view.say("review-forget-pairs"), Emphasis::Link, "").clicked() {
            view.push(Action::Review(ReviewAction::ForgetPairs));
        }
    }
}
