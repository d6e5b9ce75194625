//! Earlier versions of the text: what they are, how they differ by word, and the way back.

use super::open::OpenIntervention;
use crate::ui::text_difference::text_difference_ui;
use crate::ui::theme::space;
use crate::ui::typeset::{Role, script_of};
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, named_button, section_head};
use egui::Ui;
use rostrum_app::{Action, Command, InterventionAction};
use rostrum_locale::dates;
use rostrum_notebook::{InterventionVersion, VersionReason};
use rostrum_programme::changes::{DiffSegmentKind, diff_by_words};

/// Shows the list, the newest first.
pub fn versions_ui(ui: &mut Ui, view: &mut View<'_>, open: &OpenIntervention<'_>) {
    section_head(ui, view, &view.say("intervention-versions"));
    if open.intervention.versions.is_empty() {
        view.face(Role::Small, view.theme.ink_2).label(ui, &view.say("intervention-versions-none"));
    }
    if button(ui, view, &view.say("command-keep-version"), Emphasis::Link, &view.tip(Command::KeepVersion))
        .clicked()
    {
        view.run(Command::KeepVersion);
    }
    for (index, version) in open.intervention.versions.iter().enumerate().rev() {
        let said = version_label(view, version);
        view.face(Role::Small, view.theme.ink).label(ui, &said);
        let compared = view.state.interventions_view.compared == Some(index);
        ui.horizontal(|ui| {
            let compare = view.say("intervention-version-compare");
            let name = format!("{compare}: {said}");
            if named_button(ui, view, &compare, &name, Emphasis::Link, "").clicked() {
                let wanted = (!compared).then_some(index);
                view.push(Action::Intervention(InterventionAction::CompareVersion(wanted)));
            }
            let restore = view.say("intervention-version-restore");
            let name = format!("{restore}: {said}");
            if view.state.read_only_reason().is_none()
                && named_button(ui, view, &restore, &name, Emphasis::Link, "").clicked()
            {
                view.push(Action::Intervention(InterventionAction::RestoreVersion(index)));
            }
        });
        if compared {
            difference_ui(ui, view, open, &version.text);
        }
        ui.add_space(space().xs);
    }
}

/// Why a version was kept, by whom and when.
fn version_label(view: &View<'_>, version: &InterventionVersion) -> String {
    let reason = match &version.reason {
        VersionReason::Cleared => view.say("intervention-version-cleared"),
        VersionReason::BeforeReturned => view.say("intervention-version-before-returned"),
        VersionReason::Returned => view.say("intervention-version-returned"),
        VersionReason::Delivered => view.say("intervention-version-delivered"),
        VersionReason::Kept | VersionReason::Other(_) => view.say("intervention-version-kept-by-hand"),
    };
    // A clearance has its own day; the version was only kept when the text was edited afterwards.
    let on = version.clearance.as_ref().filter(|_| version.reason == VersionReason::Cleared);
    let at = match on {
        Some(clearance) => dates::full_date(clearance.on, &view.state.words),
        None => view.moment(version.at),
    };
    let by = version.clearance.as_ref().map(|clearance| clearance.by.as_str()).unwrap_or(&version.origin);
    if by.is_empty() {
        view.say_with("intervention-version-said", &[("reason", reason.into()), ("at", at.into())])
    } else {
        view.say_with(
            "intervention-version-by",
            &[("reason", reason.into()), ("by", by.into()), ("at", at.into())],
        )
    }
}

/// What was added and removed since, by word.
fn difference_ui(ui: &mut Ui, view: &View<'_>, open: &OpenIntervention<'_>, old: &str) {
    let segments = diff_by_words(old, &open.intervention.body.text);
    if segments.iter().all(|segment| segment.kind == DiffSegmentKind::Equal) {
        view.face(Role::Small, view.theme.ink_2).label(ui, &view.say("intervention-version-same"));
        return;
    }
    text_difference_ui(ui, view, &segments, script_of(&open.intervention.language));
}
