//! What the chosen line was taken for, and what the reader can say that it is: below the lines, never over them.

use super::super::corrections::labelled_field_ui;
use crate::ui::menus::menu;
use crate::ui::theme::space;
use crate::ui::typeset::Role;
use crate::ui::view::View;
use crate::ui::widgets::{Emphasis, button, named_button};
use chrono::{Datelike, NaiveDate, NaiveTime, TimeDelta};
use egui::{Event, Key, Modifiers, Ui, WidgetInfo};
use rostrum_app::{Action, Command, FileUnderReview, ReviewAction, UnfinishedCorrection, key_name};
use rostrum_formats::outline::DateReading;
use rostrum_formats::{ColumnMeaning, ExplainedLine, LineCorrection, LineKind, LineMeaning, TablePlace};
use rostrum_locale::dates;
use std::collections::HashMap;

/// How a date that is offered is written.
const DATE: &str = "%Y-%m-%d";
/// How a clock time is typed.
const CLOCK: &str = "%H:%M";
/// The width of a field, in points.
const FIELD: f32 = 104.0;
/// A date written in full with its weekday.
const DATE_FIELD: f32 = 208.0;

/// What is asked for before a correction is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Asked {
    #[default]
    Nothing,
    /// The date of a day that begins.
    Date,
    /// Start and end of a session that begins.
    Times,
    /// What the columns of the table are.
    Columns,
}

/// What is remembered between frames.
#[derive(Debug, Default)]
pub struct CorrectMemory {
    /// The line that the rest is about.
    line: Option<usize>,
    asked: Asked,
    just_asked: bool,
    date: String,
    /// How dates that are typed in parts are read.
    reading: DateReading,
    start: String,
    end: String,
    columns: Vec<ColumnMeaning>,
    /// Whether the correction holds for lines like it below, too.
    from_here_on: bool,
}

impl CorrectMemory {
    /// Closes what is asked for; whether anything was.
    pub fn stop_asking(&mut self) -> bool {
        std::mem::take(&mut self.asked) != Asked::Nothing
    }

    /// Gives the keyboard back to the field that is asked for.
    pub fn ask_again(&mut self) {
        self.just_asked = self.asked != Asked::Nothing;
    }

    /// What of the correction is not applied yet.
    fn unfinished(&self) -> Option<UnfinishedCorrection> {
        match self.asked {
            Asked::Nothing => None,
            Asked::Date if self.reading.read(&self.date).is_none() => Some(UnfinishedCorrection::NoDate),
            Asked::Times if self.times().is_none() => Some(UnfinishedCorrection::NoTimes),
            Asked::Date | Asked::Times | Asked::Columns => Some(UnfinishedCorrection::NotApplied),
        }
    }

    /// Start and end as they are written; the end may be left empty.
    fn times(&self) -> Option<(NaiveTime, Option<NaiveTime>)> {
        let clock = |text: &str| NaiveTime::parse_from_str(text.trim(), CLOCK).ok();
        let end = clock(&self.end);
        clock(&self.start).filter(|_| end.is_some() || self.end.trim().is_empty()).map(|start| (start, end))
    }

    /// Asks for what a correction needs.
    fn ask(&mut self, asked: Asked) {
        self.asked = asked;
        self.just_asked = true;
    }
}

/// The corrections that need nothing more, with their letters; the last one has Delete.
const AT_ONCE: [(Option<&str>, &str, LineMeaning); 5] = [
    (Some("t"), "correct-title", LineMeaning::Title),
    (Some("p"), "correct-person", LineMeaning::Person),
    (Some("l"), "correct-place", LineMeaning::Place),
    (Some("j"), "correct-joined", LineMeaning::Joined),
    (None, "correct-left-out", LineMeaning::LeftOut),
];

/// Shows the chosen line and its corrections; `has_keyboard` says that a line has the keyboard.
pub fn correct_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut CorrectMemory,
    reviewing: &FileUnderReview,
    has_keyboard: bool,
) {
    let theme = view.theme;
    let chosen = reviewing.document.line.and_then(|at| Some((at, reviewing.lines.get(at)?)));
    // Without any session the hint stays: the line that is chosen first is not the one that it is about.
    if chosen.is_none() || reviewing.refusal.is_some() {
        let chord = Command::Undo.key_combinations().first();
        let key = chord
            .map(|chord| chord.display_text(&view.state.words, cfg!(target_os = "macos")))
            .unwrap_or_default();
        let said = if reviewing.refusal.is_some() { "document-hint-no-day" } else { "document-hint" };
        let hint = view.say_with(said, &[("key", key.into())]);
        view.face(Role::Caption, theme.ink_2).label(ui, &hint);
    }
    let Some((at, line)) = chosen else {
        memory.stop_asking();
        hold_unfinished(view, memory, reviewing);
        return;
    };
    if memory.line != Some(at) {
        *memory = CorrectMemory { line: Some(at), ..CorrectMemory::default() };
    }
    ui.spacing_mut().item_spacing.y = space().xs;
    head_ui(ui, view, line);
    if has_keyboard {
        keys_ui(ui, view, memory, reviewing, (at, line));
    }
    ui.horizontal_wrapped(|ui| {
        if button(ui, view, &view.say("correct-day"), Emphasis::Normal, "D").clicked() {
            ask_for_date(memory, reviewing, (at, line));
        }
        if button(ui, view, &view.say("correct-session"), Emphasis::Normal, "S").clicked() {
            ask_for_times(memory, reviewing, line);
        }
        for (letter, name, meaning) in AT_ONCE {
            let key = key_of(letter, view);
            if button(ui, view, &view.say(name), Emphasis::Normal, &key).clicked() {
                correct(view, memory, line, meaning);
            }
        }
        if let Some(cell) = line.cell
            && button(ui, view, &view.say("correct-columns"), Emphasis::Normal, "").clicked()
        {
            memory.columns = guessed_columns(&reviewing.lines, cell);
            memory.ask(Asked::Columns);
        }
    });
    scope_ui(ui, view, memory, reviewing, (at, line));
    match memory.asked {
        Asked::Nothing => {}
        Asked::Date => date_ui(ui, view, memory, reviewing, (at, line)),
        Asked::Times => times_ui(ui, view, memory, line),
        Asked::Columns => columns_ui(ui, view, memory, line),
    }
    hold_unfinished(view, memory, reviewing);
}

/// Tells what is being written, so that accepting does not pass over it.
fn hold_unfinished(view: &mut View<'_>, memory: &CorrectMemory, reviewing: &FileUnderReview) {
    let unfinished = memory.unfinished();
    if unfinished != reviewing.document.unfinished {
        view.push(Action::Review(ReviewAction::HoldUnfinished(unfinished)));
    }
}

/// The line, what it was taken for, and what in it was not used.
fn head_ui(ui: &mut Ui, view: &View<'_>, line: &ExplainedLine) {
    let theme = view.theme;
    let kind = view.state.words.say_vocabulary_word("line-kind", line.kind.as_str()).into_owned();
    let key = match line.kind {
        LineKind::Unused => "correct-head-unused",
        LineKind::LeftOut => "correct-head-left-out",
        _ => "correct-head",
    };
    let head = view.say_with(key, &[("number", line.number.into()), ("kind", kind.into())]);
    ui.horizontal_wrapped(|ui| {
        let response = view.face(Role::Small, theme.ink).bold().line(ui, &head);
        response.widget_info(|| WidgetInfo::labeled(egui::Role::Heading, true, &head));
        if !line.unused_times.is_empty() {
            let written: Vec<&str> = line.unused_times.iter().map(|time| time.written.as_str()).collect();
            let written = written.join(&view.say("list-separator"));
            let said = view.say_with("document-unused", &[("written", written.into())]);
            view.face(Role::Caption, theme.warn).label(ui, &said);
        }
    });
}

/// While a line has the keyboard, each correction has a letter.
fn keys_ui(
    ui: &Ui,
    view: &mut View<'_>,
    memory: &mut CorrectMemory,
    reviewing: &FileUnderReview,
    (at, line): (usize, &ExplainedLine),
) {
    if typed(ui, "d") {
        ask_for_date(memory, reviewing, (at, line));
    } else if typed(ui, "s") {
        ask_for_times(memory, reviewing, line);
    }
    for (letter, _, meaning) in AT_ONCE {
        let is_pressed = match letter {
            Some(letter) => typed(ui, letter),
            None => ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Delete)),
        };
        if is_pressed {
            correct(view, memory, line, meaning);
        }
    }
}

/// Takes a letter that was typed: as text, so that the field that is asked for does not begin with it.
fn typed(ui: &Ui, letter: &str) -> bool {
    ui.input_mut(|input| {
        let before = input.events.len();
        input.events.retain(|event| !matches!(event, Event::Text(text) if text.eq_ignore_ascii_case(letter)));
        input.events.len() < before
    })
}

/// Says what the line is.
fn correct(view: &mut View<'_>, memory: &mut CorrectMemory, line: &ExplainedLine, meaning: LineMeaning) {
    memory.ask(Asked::Nothing);
    view.push(Action::Review(ReviewAction::CorrectLine(LineCorrection {
        line: Some(line.number),
        text: line.text.clone(),
        form: None,
        from_here_on: memory.from_here_on,
        meaning,
    })));
}

/// Whether it holds for lines like it below, and how many these are.
fn scope_ui(
    ui: &mut Ui,
    view: &View<'_>,
    memory: &mut CorrectMemory,
    reviewing: &FileUnderReview,
    (at, line): (usize, &ExplainedLine),
) {
    let theme = view.theme;
    let alike = reviewing.lines.iter().skip(at + 1).filter(|other| other.form == line.form).count();
    // A date or a time may be written like this one where the rest of the line is not alike.
    let is_by_numbers = matches!(memory.asked, Asked::Date | Asked::Times);
    if alike == 0 && !is_by_numbers || memory.asked == Asked::Columns {
        memory.from_here_on = false;
        return;
    }
    ui.horizontal_wrapped(|ui| {
        view.face(Role::Caption, theme.ink_2).line(ui, &view.say("correct-scope"));
        for (from_here_on, key) in [(false, "correct-only-here"), (true, "correct-from-here")] {
            let key = if from_here_on && alike == 0 { "correct-from-here-alike" } else { key };
            let label = view.say_with(key, &[("count", alike.into())]);
            if super::super::filter_chip(ui, view, &label, memory.from_here_on == from_here_on) {
                memory.from_here_on = from_here_on;
            }
        }
    });
}

/// Asks for the date of a day, with the likeliest one already there.
fn ask_for_date(
    memory: &mut CorrectMemory,
    reviewing: &FileUnderReview,
    (at, line): (usize, &ExplainedLine),
) {
    memory.date =
        likely_date(reviewing, at, line).map_or_else(String::new, |date| date.format(DATE).to_string());
    let programme = &reviewing.parsed.value;
    let held: Vec<NaiveDate> =
        programme.sessions.iter().map(|session| programme.span(session).start_date()).collect();
    memory.reading = DateReading::of_document(&reviewing.lines, &held);
    // Without a session the line above it, or the year that was said, may tell the year.
    memory.reading.year = memory
        .reading
        .year
        .or(reviewing.choices.mending.year)
        .or_else(|| reviewing.lines.iter().flat_map(|line| &line.dates).find_map(|date| date.year));
    memory.ask(Asked::Date);
}

/// The date that a line names, else the day behind the one in force above it.
fn likely_date(reviewing: &FileUnderReview, at: usize, line: &ExplainedLine) -> Option<NaiveDate> {
    let programme = &reviewing.parsed.value;
    let year = programme.sessions.first().map(|session| programme.span(session).start_date().year());
    let date = |line: &ExplainedLine| {
        let named = line.dates.first()?;
        NaiveDate::from_ymd_opt(named.year.or(year)?, named.month, named.day)
    };
    date(line).or_else(|| {
        let above = reviewing.lines.iter().take(at).rev().filter(|line| line.kind == LineKind::Day);
        let of_session = reviewing.lines.iter().take(at).rev().flat_map(|line| &line.sessions).next();
        let in_force = above.filter_map(date).next().or_else(|| {
            of_session
                .and_then(|id| programme.session(id))
                .map(|session| programme.span(session).start_date())
        });
        in_force.and_then(|date| date.checked_add_signed(TimeDelta::days(1)))
    })
}

fn date_ui(
    ui: &mut Ui,
    view: &mut View<'_>,
    memory: &mut CorrectMemory,
    reviewing: &FileUnderReview,
    (at, line): (usize, &ExplainedLine),
) {
    let just_asked = std::mem::take(&mut memory.just_asked);
    let mut done = false;
    ui.horizontal_wrapped(|ui| {
        let left =
            labelled_field_ui(ui, view, "correct-date-field", &mut memory.date, (DATE_FIELD, just_asked));
        let entered = left && ui.input(|input| input.key_pressed(Key::Enter));
        if left && ui.input(|input| input.key_pressed(Key::Escape)) {
            memory.stop_asking();
            return;
        }
        done = button(ui, view, &view.say("review-apply"), Emphasis::Primary, "").clicked() || entered;
        match memory.reading.read(&memory.date) {
            Some(date) => {
                let day = dates::full_date_with_weekday(date, &view.state.words);
                let count = reviewing.sessions_from_line_to_next_day(at);
                let args = [("day", day.into()), ("count", count.into())];
                view.face(Role::Caption, view.theme.ink_2).label(ui, &view.say_with("correct-moves", &args));
                if done {
                    correct(view, memory, line, LineMeaning::Day { date });
                }
            }
            None => {
                // What is still empty is not wrong.
                let ink = if memory.date.trim().is_empty() { view.theme.ink_2 } else { view.theme.warn };
                view.face(Role::Caption, ink).label(ui, &view.say("correct-date-bad"));
                memory.just_asked |= done;
            }
        }
    });
}

/// Asks for start and end, with those of the line's session already there.
fn ask_for_times(memory: &mut CorrectMemory, reviewing: &FileUnderReview, line: &ExplainedLine) {
    let programme = &reviewing.parsed.value;
    let is_its_own = matches!(line.kind, LineKind::Session | LineKind::Time);
    let session = line.sessions.first().filter(|_| is_its_own).and_then(|id| programme.session(id));
    let span = session.map(|session| programme.span(session));
    memory.start = span.map_or_else(String::new, |span| span.start.format(CLOCK).to_string());
    memory.end = span.map_or_else(String::new, |span| span.end.format(CLOCK).to_string());
    memory.ask(Asked::Times);
}

fn times_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut CorrectMemory, line: &ExplainedLine) {
    let just_asked = std::mem::take(&mut memory.just_asked);
    ui.horizontal_wrapped(|ui| {
        let left_start =
            labelled_field_ui(ui, view, "correct-start-field", &mut memory.start, (FIELD, just_asked));
        let left_end = labelled_field_ui(ui, view, "correct-end-field", &mut memory.end, (FIELD, false));
        let left = left_start || left_end;
        let entered = left && ui.input(|input| input.key_pressed(Key::Enter));
        if left && ui.input(|input| input.key_pressed(Key::Escape)) {
            memory.stop_asking();
            return;
        }
        let apply = button(ui, view, &view.say("review-apply"), Emphasis::Primary, "").clicked();
        match memory.times() {
            Some((start, end)) if apply || entered => {
                correct(view, memory, line, LineMeaning::Session { start, end })
            }
            Some(_) => {}
            None => {
                let ink = if memory.start.trim().is_empty() { view.theme.ink_2 } else { view.theme.warn };
                view.face(Role::Caption, ink).label(ui, &view.say("correct-time-bad"));
                memory.just_asked |= apply || entered;
            }
        }
    });
}

/// What the columns of a table most likely are, as its lines were taken.
fn guessed_columns(lines: &[ExplainedLine], table: TablePlace) -> Vec<ColumnMeaning> {
    let cells = lines
        .iter()
        .filter_map(|line| Some((line.cell?, line)))
        .filter(|(cell, _)| cell.table == table.table);
    let mut counts: Vec<HashMap<ColumnMeaning, usize>> = Vec::new();
    for (cell, line) in cells {
        if counts.len() <= cell.column {
            counts.resize_with(cell.column + 1, HashMap::new);
        }
        let meaning = match line.kind {
            LineKind::Day => ColumnMeaning::Day,
            LineKind::Time => ColumnMeaning::Time,
            LineKind::Session | LineKind::Title => ColumnMeaning::Title,
            LineKind::Room => ColumnMeaning::Place,
            LineKind::Person => ColumnMeaning::Person,
            LineKind::ColumnHeads => continue,
            _ => ColumnMeaning::Text,
        };
        if let Some(column) = counts.get_mut(cell.column) {
            *column.entry(meaning).or_default() += 1;
        }
    }
    let most = |column: HashMap<ColumnMeaning, usize>| {
        column
            .into_iter()
            .max_by_key(|(meaning, count)| (*count, meaning.as_str()))
            .map(|(meaning, _)| meaning)
    };
    counts.into_iter().map(|column| most(column).unwrap_or(ColumnMeaning::Text)).collect()
}

fn columns_ui(ui: &mut Ui, view: &mut View<'_>, memory: &mut CorrectMemory, line: &ExplainedLine) {
    let mut done = false;
    ui.horizontal_wrapped(|ui| {
        for (at, meaning) in memory.columns.iter_mut().enumerate() {
            let shown = view.state.words.say_vocabulary_word("column", meaning.as_str()).into_owned();
            let args = [("number", (at + 1).into()), ("meaning", shown.clone().into())];
            let name = view.say_with("correct-column", &args);
            let shown = format!("{} {shown} {}", at + 1, crate::ui::icons::CARET_DOWN);
            let response = named_button(ui, view, &shown, &name, Emphasis::Normal, "");
            menu(&response).show(|ui| {
                for other in ColumnMeaning::ALL {
                    let label = view.state.words.say_vocabulary_word("column", other.as_str()).into_owned();
                    if button(ui, view, &label, Emphasis::Bare, "").clicked() {
                        *meaning = other;
                        ui.close();
                    }
                }
            });
        }
        done = button(ui, view, &view.say("review-apply"), Emphasis::Primary, "").clicked();
    });
    if done {
        let columns = std::mem::take(&mut memory.columns);
        correct(view, memory, line, LineMeaning::Columns { columns });
    }
}

/// The keys of the corrections while a line has the keyboard, with what each says.
pub fn correction_keys(view: &View<'_>) -> impl Iterator<Item = (String, &'static str)> {
    let asked = [("D".to_owned(), "correct-day"), ("S".to_owned(), "correct-session")];
    let at_once = AT_ONCE.iter().map(|(letter, name, _)| (key_of(*letter, view), *name));
    asked.into_iter().chain(at_once)
}

/// The key of a correction: a letter, or Delete where none is named.
fn key_of(letter: Option<&str>, view: &View<'_>) -> String {
    letter.map_or_else(|| key_name(Key::Delete.name(), &view.state.words), str::to_uppercase)
}
