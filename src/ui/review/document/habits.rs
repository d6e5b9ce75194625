//! What was corrected in an earlier document, in words, and the offer to correct this one alike.

use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button};
use egui::Ui;
use rostrum_app::{Action, FileUnderReview, ReviewAction};
use rostrum_formats::{LineCorrection, LineForm, LineMeaning};

/// Offers the corrections of an earlier document of the same make.
pub fn offered_habit_ui(ui: &mut Ui, view: &mut View<'_>, reviewing: &FileUnderReview) {
    let Some(habit) = &reviewing.offered_habit else { return };
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space().m;
        let said = corrections_in_words(view, &habit.corrections);
        let args = [("file", habit.file.clone().into()), ("corrections", said.into())];
        let sentence = view.say_with("document-habit-offered", &args);
        view.face(Role::Small, view.theme.ink).label(ui, &sentence);
        if button(ui, view, &view.say("document-habit-use"), Emphasis::Normal, "").clicked() {
            view.push(Action::Review(ReviewAction::UseOfferedHabit));
        }
    });
}

/// Corrections by form, as a list in a sentence.
pub fn corrections_in_words(view: &View<'_>, corrections: &[LineCorrection]) -> String {
    let said: Vec<String> = corrections.iter().map(|one| correction_in_words(view, one)).collect();
    said.join(&view.say("list-separator"))
}

fn correction_in_words(view: &View<'_>, correction: &LineCorrection) -> String {
    if let LineMeaning::Columns { columns } = &correction.meaning {
        let names = columns
            .iter()
            .map(|one| view.state.words.say_vocabulary_word("column", one.as_str()).into_owned());
        let names: Vec<String> = names.collect();
        let columns = names.join(&view.say("list-separator"));
        return view.say_with("habit-columns", &[("columns", columns.into())]);
    }
    let meaning = match &correction.meaning {
        LineMeaning::Day { .. } => "habit-day",
        LineMeaning::Session { .. } => "habit-session",
        LineMeaning::Title => "habit-title",
        LineMeaning::Person => "habit-person",
        LineMeaning::Place => "habit-place",
        LineMeaning::Joined => "habit-joined",
        LineMeaning::LeftOut => "habit-left-out",
        LineMeaning::Columns { .. } => "habit-columns",
    };
    let like = match &correction.form {
        Some(LineForm::Label(label)) => view.say_with("habit-label", &[("label", label.clone().into())]),
        Some(LineForm::Cell { column, .. }) if !is_by_numbers(&correction.meaning) => {
            view.say_with("habit-cell", &[("column", (column + 1).into())])
        }
        _ => view.say_with("habit-like", &[("text", correction.text.clone().into())]),
    };
    view.say_with(meaning, &[("lines", like.into())])
}

/// Whether a correction knows its lines by the numbers in them, wherever they stand.
fn is_by_numbers(meaning: &LineMeaning) -> bool {
    matches!(meaning, LineMeaning::Day { .. } | LineMeaning::Session { .. })
}
