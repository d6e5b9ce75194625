//! What is wrong with a programme, and where. Sentences for the user are made elsewhere.

use super::{FORMAT_NAME, PLAUSIBLE_YEARS, Programme, Session, SessionId};
use chrono::Datelike;
use std::collections::HashSet;
use std::fmt;

/// The field that a problem is in, as it is called in the file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum ProblemField {
    /// `format`
    Format,
    /// `id`
    Id,
    /// `title`
    Title,
    /// `start`
    Start,
    /// `end`
    End,
    /// `sessions`
    Sessions,
    /// `guiding_question.points`
    Points,
    /// `figures`
    Figures,
    /// `background`
    Background,
    /// `areas_of_action`
    AreasOfAction,
}

impl ProblemField {
    /// The field's name in the file.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Id => "id",
            Self::Title => "title",
            Self::Start => "start",
            Self::End => "end",
            Self::Sessions => "sessions",
            Self::Points => "guiding_question.points",
            Self::Figures => "figures",
            Self::Background => "background",
            Self::AreasOfAction => "areas_of_action",
        }
    }
}

impl fmt::Display for ProblemField {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// What is wrong.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ProblemKind {
    /// The file says that it is something else; holds what it says.
    OtherFormat(String),
    /// Nothing stands where something must.
    Empty,
    /// Two sessions (or points, figures, paragraphs) share this id.
    DuplicateId(String),
    /// The end is before the start; holds both as written.
    EndBeforeStart {
        /// The start as written.
        start: String,
        /// The end as written.
        end: String,
    },
    /// A year in which no forum is held.
    BadYear(i32),
    /// Something is pointed at that is not there.
    UnknownReference(String),
    /// A number that is none (infinite), or a range upside down.
    BadNumber(String),
}

/// One thing that is wrong, with its place.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Problem {
    /// The session, or `None` for the programme itself.
    pub session: Option<SessionId>,
    /// The position in `sessions`, from 0, where a session is concerned.
    pub index: Option<usize>,
    /// The field.
    pub field: ProblemField,
    /// What is wrong.
    pub kind: ProblemKind,
}

/// Lists everything that keeps a programme from being used; empty when it is sound.
pub fn validate(programme: &Programme) -> Vec<Problem> {
    let mut problems = Vec::new();
    let mut of_programme = |field, kind| {
        problems.push(Problem { session: None, index: None, field, kind });
    };
    if programme.format != FORMAT_NAME {
        of_programme(ProblemField::Format, ProblemKind::OtherFormat(programme.format.clone()));
    }
    if programme.id.as_str().trim().is_empty() {
        of_programme(ProblemField::Id, ProblemKind::Empty);
    }
    if programme.title.is_blank() {
        of_programme(ProblemField::Title, ProblemKind::Empty);
    }
    if programme.sessions.is_empty() {
        of_programme(ProblemField::Sessions, ProblemKind::Empty);
    }
    let known: HashSet<&SessionId> = programme.sessions.iter().map(|session| &session.id).collect();
    for area in &programme.areas_of_action {
        if let Some(id) = area.session.as_ref().filter(|id| !known.contains(id)) {
            of_programme(ProblemField::AreasOfAction, ProblemKind::UnknownReference(id.to_string()));
        }
    }
    let mut seen = HashSet::new();
    for (index, session) in programme.sessions.iter().enumerate() {
        let mut of_session = |field, kind| {
            problems.push(Problem { session: Some(session.id.clone()), index: Some(index), field, kind });
        };
        if session.id.as_str().trim().is_empty() {
            of_session(ProblemField::Id, ProblemKind::Empty);
        } else if !seen.insert(&session.id) {
            of_session(ProblemField::Id, ProblemKind::DuplicateId(session.id.to_string()));
        }
        if session.title.is_blank() {
            of_session(ProblemField::Title, ProblemKind::Empty);
        }
        let span = programme.span(session);
        if span.end < span.start {
            of_session(
                ProblemField::End,
                ProblemKind::EndBeforeStart {
                    start: session.start.to_string(),
                    end: session.end.to_string(),
                },
            );
        }
        for (field, at) in [(ProblemField::Start, span.start), (ProblemField::End, span.end)] {
            if !PLAUSIBLE_YEARS.contains(&at.year()) {
                of_session(field, ProblemKind::BadYear(at.year()));
            }
        }
        check_parts(session, &mut of_session);
    }
    problems
}

fn check_parts(session: &Session, report: &mut dyn FnMut(ProblemField, ProblemKind)) {
    let mut paragraphs = HashSet::new();
    for paragraph in &session.background {
        if !paragraphs.insert(&paragraph.id) {
            report(ProblemField::Background, ProblemKind::DuplicateId(paragraph.id.to_string()));
        }
    }
    let mut points = HashSet::new();
    if let Some(question) = &session.guiding_question {
        let parts = question.points.iter().flat_map(|point| std::iter::once(point).chain(&point.parts));
        for point in parts {
            if !points.insert(&point.id) {
                report(ProblemField::Points, ProblemKind::DuplicateId(point.id.to_string()));
            }
        }
    }
    let mut figures = HashSet::new();
    for figure in session.figures.iter().flat_map(|card| &card.figures) {
        if !figures.insert(&figure.id) {
            report(ProblemField::Figures, ProblemKind::DuplicateId(figure.id.clone()));
        }
        if let Some(id) = figure.paragraph.as_ref().filter(|id| !paragraphs.contains(id)) {
            report(ProblemField::Figures, ProblemKind::UnknownReference(id.to_string()));
        }
        if !figure.value.lower().is_finite() || !figure.value.upper().is_finite() {
            report(ProblemField::Figures, ProblemKind::BadNumber(figure.id.clone()));
        }
    }
}
