//! What a block says: kind, title, state, badges, and the sentence that a screen reader says.

use super::scene::{Scene, ZoneNames};
use crate::ui::fonts::Script;
use crate::ui::icons;
use crate::ui::theme::Hue;
use crate::ui::typeset::{Face, Role, script_of};
use crate::ui::view::View;
use chrono::{NaiveDate, NaiveDateTime};
use egui::Ui;
use rostrum_app::SessionPhase;
use rostrum_locale::labels::session_kind_and_number_short;
use rostrum_locale::{dates, session_times, times};
use rostrum_notebook::{InterventionStatus, NotePlace};
use rostrum_programme::{Session, SessionStatus, Span, Zone};

/// A small sign at the foot of a block.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Badge {
    /// Changed by an update and not read yet.
    Changed,
    /// An update added it, and that was not read yet.
    Added,
    /// Lines of notes.
    Notes(usize),
    /// Interventions.
    Interventions(usize),
    /// The first of the interventions is to be handed in then; by forum time.
    HandIn(NaiveDateTime),
    /// Marked as mine.
    Mine,
}

impl Badge {
    /// The badge as it is drawn; the filled star comes from a font of its own.
    pub fn icon_and_text(self, view: &View<'_>) -> (Option<&'static str>, String) {
        match self {
            Self::Changed => (None, view.say("changed-badge")),
            Self::Added => (None, view.say("change-added")),
            // How many lines or drafts tells nobody anything in a block; its sentence says it.
            Self::Notes(_) => (None, icons::NOTE_PENCIL.to_owned()),
            Self::Interventions(_) => (None, icons::CHAT_TEXT.to_owned()),
            Self::HandIn(at) => {
                let time = dates::day_month_and_clock(at, &view.state.words);
                (None, format!("{} {time}", icons::TRAY))
            }
            Self::Mine => (Some(icons::fill::STAR), String::new()),
        }
    }

    /// A shorter form for narrow places: of a deadline the hour on the session's day, else the day.
    pub fn short_text(self, view: &View<'_>, day: NaiveDate) -> Option<String> {
        match self {
            Self::HandIn(at) if at.date() == day => {
                Some(format!("{} {}", icons::TRAY, times::clock(at.time(), &view.state.words)))
            }
            Self::HandIn(at) => {
                Some(format!("{} {}", icons::TRAY, dates::day_month_short(at.date(), &view.state.words)))
            }
            Self::Changed | Self::Added | Self::Mine | Self::Notes(_) | Self::Interventions(_) => None,
        }
    }

    /// The badge as it is said.
    fn said(self, view: &View<'_>) -> String {
        match self {
            Self::Changed => view.say("change-unread"),
            Self::Added => view.say("added-unread"),
            Self::Notes(lines) => view.say_with("timeline-note-lines", &[("count", lines.into())]),
            Self::Interventions(count) => view.say_with("timeline-interventions", &[("count", count.into())]),
            Self::HandIn(at) => {
                let time = dates::day_month_and_clock(at, &view.state.words);
                view.say_with("timeline-hand-in", &[("time", time.into())])
            }
            Self::Mine => view.say("timeline-mine"),
        }
    }
}

/// Everything that a block of the timeline tells about a session.
pub struct BlockSummary<'p> {
    /// The session.
    pub session: &'p Session,
    /// Its position in the programme's list.
    pub index: usize,
    /// When it is, in forum time.
    pub span: Span,
    /// How it stands to the clock.
    pub phase: SessionPhase,
    /// Its hue.
    pub hue: Hue,
    /// Its title, short where there is a short one.
    pub title: &'p str,
    /// The script of the title.
    pub script: Script,
    /// Whether the middle pane shows it.
    pub selected: bool,
    /// Whether it is marked as mine.
    pub mine: bool,
    /// Its badges.
    pub badges: Vec<Badge>,
    cities: &'p ZoneNames,
}

impl<'p> BlockSummary<'p> {
    /// Reads what there is to tell about a session.
    pub fn of(view: &View<'_>, scene: &'p Scene, index: usize) -> Option<Self> {
        let session = scene.programme.sessions.get(index)?;
        let tag = view.state.content_language();
        let title = session.short_title.as_ref().unwrap_or(&session.title).resolve(&tag);
        let span = scene.programme.span(session);
        let note = view.state.notebook.text(&NotePlace::Session(session.id.clone()));
        let lines = note.lines().filter(|line| !line.trim().is_empty()).count();
        let mine = view.state.notebook.is_mine(&session.id);
        let notes = (lines > 0).then_some(Badge::Notes(lines));
        let interventions = view.state.notebook.interventions_of(&session.id);
        let count = (!interventions.is_empty()).then_some(Badge::Interventions(interventions.len()));
        let hand_in =
            interventions.iter().filter(|intervention| intervention.status != InterventionStatus::Delivered);
        let hand_in = hand_in.filter_map(|intervention| intervention.floor.hand_in).min().map(Badge::HandIn);
        let unread = view.state.has_unread_changes(&session.id);
        let is_added = view.state.is_added_and_unread(&session.id);
        let changed = unread.then_some(if is_added { Badge::Added } else { Badge::Changed });
        Some(Self {
            session,
            index,
            span,
            phase: scene.sense.phase(span),
            hue: view.hue(session),
            title: title.map_or("", |found| found.text),
            script: title.map_or(view.script, |found| script_of(found.lang)),
            selected: scene.selected == Some(index),
            mine,
            badges: changed
                .into_iter()
                .chain(notes)
                .chain(count)
                .chain(mine.then_some(Badge::Mine))
                .chain(hand_in)
                .collect(),
            cities: &scene.cities,
        })
    }

    /// Its kind and number, for the block's first line.
    pub fn label(&self, view: &View<'_>) -> String {
        session_kind_and_number_short(self.session, &view.state.words)
    }

    /// What the issuer says when it does not take place as planned.
    pub fn status(&self, view: &View<'_>) -> Option<String> {
        match &self.session.status {
            SessionStatus::Confirmed | SessionStatus::Tentative => None,
            other => Some(view.state.words.say_vocabulary_word("status", other.as_str()).into_owned()),
        }
    }

    /// Whether the issuer says that it does not take place then: its title is struck.
    pub fn is_cancelled_or_postponed(&self) -> bool {
        matches!(self.session.status, SessionStatus::Cancelled | SessionStatus::Postponed)
    }

    /// The word for how it stands to the clock.
    pub fn phase_word(&self, view: &View<'_>) -> Option<String> {
        match self.phase {
            SessionPhase::Now => Some(view.say("state-on-now")),
            SessionPhase::Next => Some(view.say("state-next")),
            SessionPhase::Past => Some(view.say("state-ended")),
            SessionPhase::Plain | SessionPhase::Later => None,
        }
    }

    /// Kind, title, day, both times, place, state and badges: what a screen reader says.
    pub fn sentence(&self, view: &View<'_>) -> String {
        let words = &view.state.words;
        let mut parts = vec![self.label(view), view.text(&self.session.title).to_owned()];
        parts.push(dates::short_date_with_weekday(self.span.start_date(), words));
        parts.extend(both_times(view, self.span, self.cities));
        parts.extend(self.session.room.clone());
        parts.extend(self.status(view));
        parts.extend(self.phase_word(view));
        parts.extend(self.badges.iter().map(|badge| badge.said(view)));
        let joined = parts.into_iter().filter(|part| !part.is_empty()).reduce(|before, next| {
            view.say_with("timeline-said", &[("before", before.into()), ("next", next.into())])
        });
        joined.unwrap_or_default()
    }

    /// The tooltip: the full title and both times.
    pub fn tip_ui(&self, ui: &mut Ui, view: &View<'_>) {
        ui.set_max_width(320.0);
        let theme = view.theme;
        let found = view.resolve(&self.session.title);
        let script = found.map_or(view.script, |found| script_of(found.lang));
        Face::new(Role::Small, theme.ink, script).bold().label(ui, found.map_or("", |found| found.text));
        let mut facts = vec![dates::short_date_with_weekday(self.span.start_date(), &view.state.words)];
        facts.extend(both_times(view, self.span, self.cities));
        facts.extend(self.session.room.clone());
        facts.extend(self.status(view));
        facts.extend(self.badges.iter().map(|badge| badge.said(view)));
        for fact in facts {
            view.face(Role::Caption, theme.ink_2).label(ui, &fact);
        }
    }
}

/// The forum's time with its zone, and the reader's where the clocks differ.
fn both_times(view: &View<'_>, span: Span, cities: &ZoneNames) -> Vec<String> {
    let words = &view.state.words;
    let mut said = vec![session_times::with_zone(&span, &cities.forum, words)];
    if span.whole_days().is_none() && view.state.clocks_differ_at(span.start.to_utc()) {
        let own = span.in_zone(view.state.reader_zone());
        let mut text = times::span_with_zone(own.start.time(), own.end.time(), &cities.reader, words);
        let (starts, ends) = (own.start_days_after(span.start_date()), own.end_days_after(span.start_date()));
        if let Some(offset) = times::day_offset(if starts == 0 { ends } else { starts }, words) {
            text = format!("{text} {offset}");
        }
        said.push(text);
    }
    said
}

/// A clock at an instant, and how many days it is past a date.
pub fn clock_at(view: &View<'_>, zone: Zone, at: i64, date: chrono::NaiveDate) -> (String, i64) {
    use chrono::TimeZone;
    match zone.0.timestamp_opt(at, 0).single() {
        Some(at) => (times::clock(at.time(), &view.state.words), (at.date_naive() - date).num_days()),
        None => (String::new(), 0),
    }
}
