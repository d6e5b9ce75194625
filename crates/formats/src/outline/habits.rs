//! Corrections of one document as habits: by form, so that they hold for the next document of the same make.

use super::line_form::{date_like, times_like};
use crate::{ExplainedLine, LineCorrection, LineForm, LineKind, LineMeaning};
use std::collections::HashMap;

/// The correction by the form of its line; `None` where it is about one place only.
pub fn habit_of(correction: &LineCorrection, lines: &[ExplainedLine]) -> Option<LineCorrection> {
    let line =
        lines.iter().find(|line| Some(line.number) == correction.line && line.text == correction.text)?;
    let is_about_form = match &correction.meaning {
        LineMeaning::Day { .. } | LineMeaning::Session { .. } => has_digit(&correction.text),
        LineMeaning::Columns { .. } => true,
        LineMeaning::Title
        | LineMeaning::Person
        | LineMeaning::Place
        | LineMeaning::Joined
        // How far a line stands below a time says too little about another document.
        | LineMeaning::LeftOut => {
            matches!(line.form, LineForm::Label(_))
                || correction.from_here_on && !matches!(line.form, LineForm::BelowTime { .. })
        }
    };
    let form = Some(line.form.clone());
    is_about_form.then(|| LineCorrection { line: None, form, from_here_on: false, ..correction.clone() })
}

fn has_digit(text: &str) -> bool {
    text.chars().any(char::is_numeric)
}

/// How many lines of another document a habit would change.
pub fn lines_of_habit(habit: &LineCorrection, lines: &[ExplainedLine]) -> usize {
    let mut widths: HashMap<usize, usize> = HashMap::new();
    for cell in lines.iter().filter_map(|line| line.cell) {
        let width = widths.entry(cell.table).or_default();
        *width = (*width).max(cell.column + 1);
    }
    let holds_for = |line: &&ExplainedLine| match &habit.meaning {
        LineMeaning::Day { date } => {
            line.kind != LineKind::Day && date_like(&habit.text, *date, &line.text).is_some()
        }
        LineMeaning::Session { start, end } => {
            line.kind != LineKind::Session && times_like(&habit.text, (*start, *end), &line.text).is_some()
        }
        LineMeaning::Columns { columns } => {
            line.cell.is_some_and(|cell| widths.get(&cell.table) == Some(&columns.len()))
        }
        LineMeaning::Title => is_alike(habit, line) && line.kind != LineKind::Title,
        LineMeaning::Person => is_alike(habit, line) && line.kind != LineKind::Person,
        LineMeaning::Place => is_alike(habit, line) && line.kind != LineKind::Room,
        LineMeaning::Joined | LineMeaning::LeftOut => is_alike(habit, line),
    };
    lines.iter().filter(holds_for).count()
}

fn is_alike(habit: &LineCorrection, line: &ExplainedLine) -> bool {
    habit.form.as_ref() == Some(&line.form)
}
