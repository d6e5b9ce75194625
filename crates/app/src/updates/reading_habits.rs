//! What is learned of the corrections in a document, for the next one of the same make.

use crate::{Effect, FileUnderReview, State};
use rostrum_formats::outline::habit_of;
use rostrum_store::{MAX_READING_HABITS, ReadingHabit};

/// Remembers what was corrected by form, for the next document of the same make.
pub(crate) fn learn_habits(state: &mut State, reviewing: &FileUnderReview) -> Option<Effect> {
    let corrections = reviewing.choices.mending.lines.iter();
    // What came from a habit is one already.
    let habits = corrections.filter_map(|correction| habit_of(correction, &reviewing.lines));
    let habit = ReadingHabit {
        file: reviewing.name().to_owned(),
        learned: state.now().date_naive(),
        format: reviewing.format().as_str().to_owned(),
        corrections: habits.collect(),
    };
    if habit.corrections.is_empty() {
        return None;
    }
    let known = &mut state.settings.reading_habits;
    known.retain(|one| one.file != habit.file && one.corrections != habit.corrections);
    known.push(habit);
    let too_many = known.len().saturating_sub(MAX_READING_HABITS);
    known.drain(..too_many);
    Some(Effect::WriteSettings)
}

/// Forgets what was corrected in a document.
pub(crate) fn forget_habit(state: &mut State, file: &str) -> Vec<Effect> {
    state.settings.reading_habits.retain(|habit| habit.file != file);
    vec![Effect::WriteSettings]
}
