//! What a report covers: its options, and the sessions and statements that they let in.

use rostrum_locale::Language;
use rostrum_markdown::{BlockKind, blocks_of, public_text};
use rostrum_notebook::{Intervention, InterventionStatus, Notebook};
use rostrum_programme::{Programme, Session, SessionId};

/// In which order sessions stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default)]
pub enum ReportSessionOrder {
    /// By time.
    #[default]
    Time,
    /// Those marked as mine first, each group by time.
    MineFirst,
    /// As they were chosen.
    Chosen,
}

impl ReportSessionOrder {
    /// All orders, as they are offered.
    pub const ALL: [Self; 3] = [Self::Time, Self::MineFirst, Self::Chosen];

    /// By the name that `--order` takes.
    pub fn named(name: &str) -> Option<Self> {
        match name.to_ascii_lowercase().as_str() {
            "time" => Some(Self::Time),
            "mine" => Some(Self::MineFirst),
            "given" => Some(Self::Chosen),
            _ => None,
        }
    }
}

/// What is wanted of a report.
#[derive(Debug, Clone, PartialEq)]
pub struct ReportOptions {
    /// Its language.
    pub language: Language,
    /// Which sessions; none is all of them.
    pub sessions: Option<Vec<SessionId>>,
    /// In which order.
    pub order: ReportSessionOrder,
    /// With what stands under private headings.
    pub private: bool,
    /// With the names of those whose views the notes hold.
    pub names: bool,
}

impl ReportOptions {
    /// All sessions by time, with names, without what is private.
    pub fn new(language: Language) -> Self {
        Self { language, sessions: None, order: ReportSessionOrder::Time, private: false, names: true }
    }
}

/// The sessions of a report, in its order. Those that the programme no longer lists come in when
/// anything was written for them.
pub fn report_sessions<'p>(
    programme: &'p Programme,
    notebook: &Notebook,
    options: &ReportOptions,
) -> Vec<&'p Session> {
    let mut sessions = programme.sessions_by_time();
    let written = |session: &&Session| notebook.sessions.contains_key(&session.id);
    sessions.extend(programme.unlisted.iter().filter(written));
    if let Some(chosen) = &options.sessions {
        sessions.retain(|session| chosen.contains(&session.id));
        if options.order == ReportSessionOrder::Chosen {
            sessions.sort_by_key(|session| chosen.iter().position(|id| *id == session.id));
        }
    }
    if options.order == ReportSessionOrder::MineFirst {
        sessions.sort_by_key(|session| !notebook.is_mine(&session.id));
    }
    sessions
}

/// Sessions that the notes have and the programme knows nothing of, not even that it once listed them: one that
/// another file of the same programme had. What was written for them is in the report all the same.
pub fn noted_sessions_not_in_programme<'n>(
    programme: &Programme,
    notebook: &'n Notebook,
    options: &ReportOptions,
) -> Vec<&'n SessionId> {
    let is_known = |id: &SessionId| {
        programme.session(id).is_some() || programme.unlisted.iter().any(|session| session.id == *id)
    };
    let chosen = options.sessions.as_ref();
    let written = notebook.sessions.iter().filter(|(_, entry)| {
        !entry.note.text.trim().is_empty() || entry.interventions.iter().any(is_written)
    });
    let ids = written.map(|(id, _)| id).filter(|id| !is_known(id));
    ids.filter(|id| chosen.is_none_or(|chosen| chosen.contains(id))).collect()
}

fn is_written(intervention: &Intervention) -> bool {
    !intervention.body.text.trim().is_empty() || !intervention.delivered_or_current_text().trim().is_empty()
}

/// Whether the text of an intervention goes into the report.
pub(super) fn is_reported(intervention: &Intervention, options: &ReportOptions) -> bool {
    match intervention.status {
        InterventionStatus::Idea => false,
        InterventionStatus::Delivered if options.private => {
            !intervention.delivered_or_current_text().trim().is_empty()
        }
        InterventionStatus::Delivered => {
            !public_text(intervention.delivered_or_current_text()).trim().is_empty()
        }
        _ => has_words(intervention, options),
    }
}

/// Whether an intervention holds more than headings and guiding words that may stand in the report.
fn has_words(intervention: &Intervention, options: &ReportOptions) -> bool {
    let text = intervention.delivered_or_current_text();
    let text = if options.private { text.to_owned() } else { public_text(text) };
    blocks_of(&text).iter().any(|block| !matches!(block.kind, BlockKind::Heading(_) | BlockKind::Rule))
}
