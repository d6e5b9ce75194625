//! What each row of a review tells: pure, from the review and the notebook to words.

use rostrum_app::{FileUnderReview, ReviewRow, ReviewRowKind};
use rostrum_locale::changes::{ChangeDescriber, ChangeLine, Chip, ChipTone};
use rostrum_locale::changes::{DiffRun, DiffRunKind};
use rostrum_locale::labels::{session_kind_and_number, session_kind_and_number_short};
use rostrum_locale::{Language, session_times};
use rostrum_notebook::Notebook;
use rostrum_programme::changes::{Change, Clash, MissingOrCutText, ProgrammeTextField};
use rostrum_programme::{LangTag, Session, SessionId, SessionKind, SessionStatus, Span};
use std::collections::HashSet;

/// Everything that a row tells.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RowContent {
    /// Kind and number, short.
    pub label: String,
    /// The title as it is now, and its language.
    pub title: (String, Option<LangTag>),
    /// What changes.
    pub lines: Vec<ChangeLine>,
    /// Clashes that the update makes.
    pub clashes: Vec<ClashContent>,
    /// The sorts of change.
    pub chips: Vec<Chip>,
    /// What the reader has there.
    pub mine: String,
    /// All of it in one sentence, for a screen reader.
    pub said: String,
}

/// A clash of the row's session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ClashContent {
    /// In a few words.
    pub chip: String,
    /// As a sentence.
    pub sentence: String,
}

/// Reads what a row has to tell; `None` when its session is not there.
pub fn session_row(
    reviewing: &FileUnderReview,
    row: &ReviewRow,
    notebook: &Notebook,
    describer: &ChangeDescriber<'_>,
    moved: &HashSet<SessionId>,
) -> Option<RowContent> {
    let words = describer.words;
    let session = reviewing.merged_session_of_row(row)?;
    let tag = words.language().tag();
    let title = session.title.resolve(&tag);
    let span = reviewing.merged.programme.span(session);
    let (mut lines, chips) = match row.kind {
        ReviewRowKind::Changed(_) => {
            let changes = reviewing.row_changes(row)?;
            (describer.lines(changes), describer.chips(changes))
        }
        ReviewRowKind::Added => {
            let mut lines = Vec::new();
            describer.push_time_lines(span, DiffRunKind::Added, &mut lines);
            lines.extend(place_line(session));
            (lines, vec![describer.chip("review-chip-added", ChipTone::Ok)])
        }
        ReviewRowKind::Unlisted => (
            vec![unlisted_line(describer, session)],
            vec![describer.chip("review-chip-unlisted", ChipTone::Danger)],
        ),
    };
    lines.extend(lost_line(reviewing, row, describer));
    let clashes = clashes_of(reviewing, row, describer, moved);
    let mine = my_items_text(notebook, &row.session, row.kind == ReviewRowKind::Unlisted, describer);
    let mut content = RowContent {
        label: session_kind_and_number_short(session, words),
        title: (
            title.map_or_else(String::new, |found| found.text.to_owned()),
            title.map(|found| found.lang.clone()),
        ),
        lines,
        clashes,
        chips,
        mine,
        said: String::new(),
    };
    content.said = said(&content, describer);
    Some(content)
}

fn said(content: &RowContent, describer: &ChangeDescriber<'_>) -> String {
    let words = describer.words;
    let mut parts = vec![content.label.clone(), content.title.0.clone()];
    parts.extend(content.chips.iter().map(|chip| chip.text.clone()));
    parts.extend(content.lines.iter().map(|line| line.screen_reader_text(words)));
    parts.extend(content.clashes.iter().map(|clash| clash.sentence.clone()));
    parts.push(content.mine.clone());
    let joined = parts.into_iter().filter(|part| !part.is_empty()).reduce(|before, next| {
        words.say_with("timeline-said", &[("before", before.into()), ("next", next.into())]).into_owned()
    });
    joined.unwrap_or_default()
}

/// Where a session is, and in which track.
pub fn place_line(session: &Session) -> Option<ChangeLine> {
    let place: Vec<&str> =
        [session.room.as_deref(), session.track.as_deref()].into_iter().flatten().collect();
    let run = DiffRun::new(DiffRunKind::Same, place.join(" · "));
    (!place.is_empty()).then(|| ChangeLine { runs: vec![run], quiet: true, ..ChangeLine::default() })
}

fn unlisted_line(describer: &ChangeDescriber<'_>, session: &Session) -> ChangeLine {
    let key = match session.status {
        SessionStatus::Cancelled => "review-unlisted-cancelled",
        SessionStatus::Postponed => "review-unlisted-postponed",
        _ => "review-unlisted",
    };
    ChangeLine {
        runs: vec![DiffRun::new(DiffRunKind::Same, describer.words.say(key).into_owned())],
        ..ChangeLine::default()
    }
}

/// What the reader has at a session: lines of notes, interventions, the mark.
pub fn my_items_text(
    notebook: &Notebook,
    id: &SessionId,
    kept: bool,
    describer: &ChangeDescriber<'_>,
) -> String {
    let Some(entry) = notebook.sessions.get(id) else { return String::new() };
    let words = describer.words;
    let lines = entry.note.text.lines().filter(|line| !line.trim().is_empty()).count();
    let mut parts = Vec::new();
    if lines > 0 {
        parts.push(words.say_with("timeline-note-lines", &[("count", lines.into())]).into_owned());
    }
    if !entry.interventions.is_empty() {
        let count = entry.interventions.len();
        parts.push(words.say_with("review-interventions", &[("count", count.into())]).into_owned());
    }
    if parts.is_empty() && entry.mine {
        parts.push(words.say("timeline-mine").into_owned());
    }
    if parts.is_empty() {
        return String::new();
    }
    let said = parts.join(" · ");
    if kept { words.say_with("review-kept", &[("what", said.into())]).into_owned() } else { said }
}

/// Texts of the session that the update cuts or lacks.
fn lost_line(
    reviewing: &FileUnderReview,
    row: &ReviewRow,
    describer: &ChangeDescriber<'_>,
) -> Option<ChangeLine> {
    let said = lost_text_sentences(reviewing, &FileCoverage::of(reviewing), Some(&row.session), describer);
    let run = DiffRun::new(DiffRunKind::Quiet, said.join(" "));
    (!said.is_empty()).then(|| ChangeLine { runs: vec![run], quiet: true, ..ChangeLine::default() })
}

/// What an update takes away from the texts of a session (or of the programme), in sentences. Texts
/// that are kept are told once for the whole file, not here.
pub fn lost_text_sentences(
    reviewing: &FileUnderReview,
    speaks: &FileCoverage,
    session: Option<&SessionId>,
    describer: &ChangeDescriber<'_>,
) -> Vec<String> {
    let lost = reviewing.review.lost.iter().filter(|lost| lost.session.as_ref() == session);
    lost.filter(|lost| speaks.shows_loss(reviewing, lost))
        .map(|lost| lost_sentence(reviewing, lost, describer))
        .collect()
}

/// In which languages a file speaks, and which texts it has at all.
pub struct FileCoverage {
    languages: Vec<LangTag>,
    fields: Vec<ProgrammeTextField>,
}

impl FileCoverage {
    /// Looks through the file.
    pub fn of(reviewing: &FileUnderReview) -> Self {
        let file = &reviewing.parsed.value;
        let any = |has: fn(&Session) -> bool| file.sessions.iter().any(has);
        let fields = [
            (ProgrammeTextField::Title, true),
            (ProgrammeTextField::Format, any(|session| session.format.is_some())),
            (ProgrammeTextField::Background, any(|session| !session.background.is_empty())),
            (ProgrammeTextField::Question, any(|session| session.guiding_question.is_some())),
            (ProgrammeTextField::Introduction, !file.introduction.is_empty()),
            (ProgrammeTextField::Goals, !file.goals.is_empty()),
        ];
        let fields = fields.into_iter().filter(|(_, has)| *has).map(|(field, _)| field).collect();
        Self { languages: reviewing.session_title_languages(), fields }
    }

    fn language(&self, lang: &LangTag) -> bool {
        self.languages.iter().any(|other| other.primary() == lang.primary())
    }

    /// Whether a text that the file lacks or cuts is told beside its session. What is kept because the
    /// file does not speak a language, or has such a text nowhere, is told once for the whole file.
    pub fn shows_loss(&self, reviewing: &FileUnderReview, lost: &MissingOrCutText) -> bool {
        !reviewing.review.is_text_kept_in_merged(lost)
            || (self.language(&lost.lang) && self.fields.contains(&lost.field))
    }

    /// Texts of which the file has none at all, so that those of before are kept.
    pub fn kept_fields(&self, reviewing: &FileUnderReview) -> Vec<ProgrammeTextField> {
        let kept = reviewing.review.lost.iter().filter(|lost| reviewing.review.is_text_kept_in_merged(lost));
        let mut fields: Vec<ProgrammeTextField> = kept
            .filter(|lost| self.language(&lost.lang) && !self.fields.contains(&lost.field))
            .map(|lost| lost.field)
            .collect();
        fields.sort_unstable();
        fields.dedup();
        fields
    }
}

fn lost_sentence(
    reviewing: &FileUnderReview,
    lost: &MissingOrCutText,
    describer: &ChangeDescriber<'_>,
) -> String {
    let words = describer.words;
    let field = words.say_vocabulary_word("field", lost.field.as_str()).into_owned();
    let own = words.language().tag();
    let text = if lost.lang.as_str() == LangTag::UNDETERMINED || lost.lang.primary() == own.primary() {
        field
    } else {
        let language = rostrum_locale::labels::language_name(&lost.lang, words).into_owned();
        let args = [("field", field.into()), ("language", language.into())];
        words.say_with("review-field-in", &args).into_owned()
    };
    if lost.new_chars == 0 {
        let key = if reviewing.review.is_text_kept_in_merged(lost) {
            "review-lost-kept"
        } else {
            "review-lost-all"
        };
        words.say_with(key, &[("text", text.into()), ("count", lost.old_chars.into())]).into_owned()
    } else {
        let args = [("text", text.into()), ("old", lost.old_chars.into()), ("new", lost.new_chars.into())];
        words.say_with("review-lost-part", &args).into_owned()
    }
}

/// Languages in which the update has no text, so that the text of before is kept.
pub fn kept_languages(reviewing: &FileUnderReview) -> Vec<&LangTag> {
    let speaks = FileCoverage::of(reviewing);
    let mut languages: Vec<&LangTag> = Vec::new();
    for lost in reviewing.review.lost.iter().filter(|lost| reviewing.review.is_text_kept_in_merged(lost)) {
        if !languages.contains(&&lost.lang) && !speaks.language(&lost.lang) {
            languages.push(&lost.lang);
        }
    }
    let place =
        |lang: &LangTag| Language::from_tag_or_locale_name(lang.as_str()).map(|language| language as u8);
    languages.sort_by_key(|lang| (place(lang).is_none(), place(lang), lang.as_str().to_owned()));
    languages
}

fn clashes_of(
    reviewing: &FileUnderReview,
    row: &ReviewRow,
    describer: &ChangeDescriber<'_>,
    moved: &HashSet<SessionId>,
) -> Vec<ClashContent> {
    let id = &row.session;
    let is_cause = |id: &SessionId| moved.contains(id);
    let clashes = reviewing.review.clashes.iter();
    clashes
        .filter_map(|clash| {
            let other = other_of(clash, id)?;
            // Told at the session that causes it, or at both when both do.
            (is_cause(id) || !is_cause(other))
                .then(|| clash_content(reviewing, id, other, describer))
                .flatten()
        })
        .collect()
}

fn other_of<'c>(clash: &'c Clash, id: &SessionId) -> Option<&'c SessionId> {
    if clash.one == *id {
        Some(&clash.other)
    } else if clash.other == *id {
        Some(&clash.one)
    } else {
        None
    }
}

/// Sessions that the update moves or adds: those that can cause a clash.
pub fn moved_or_added_sessions(reviewing: &FileUnderReview) -> HashSet<SessionId> {
    let changes = &reviewing.review.changes;
    let moved = changes
        .sessions
        .iter()
        .filter(|session| session.changes.iter().any(|change| matches!(change, Change::Moved { .. })));
    changes.added.iter().chain(moved.map(|session| &session.new)).cloned().collect()
}

/// Whether kind and number tell which session it is; any other talk is known by its title.
pub fn is_known_by_kind(session: &Session) -> bool {
    session.number.is_some() || matches!(session.kind, SessionKind::Opening | SessionKind::Closing)
}

fn clash_content(
    reviewing: &FileUnderReview,
    id: &SessionId,
    other: &SessionId,
    describer: &ChangeDescriber<'_>,
) -> Option<ClashContent> {
    let words = describer.words;
    let tag = words.language().tag();
    let merged = &reviewing.merged;
    let (one, two) = (merged.session_even_if_unlisted(id)?, merged.session_even_if_unlisted(other)?);
    let named = |session: &Session, label: String| {
        if is_known_by_kind(session) { label } else { session.title.text(&tag).to_owned() }
    };
    let times_of = |session: &Session| {
        let span: Span = merged.programme.span(session);
        session_times::said(&span, words)
    };
    let short = named(two, session_kind_and_number_short(two, words));
    let chip = words.say_with("review-clash-chip", &[("other", short.into())]).into_owned();
    let args = [
        ("session", named(one, session_kind_and_number(one, words)).into()),
        ("times", times_of(one).into()),
        ("other", named(two, session_kind_and_number(two, words)).into()),
        ("othertimes", times_of(two).into()),
    ];
    Some(ClashContent { chip, sentence: words.say_with("review-clash", &args).into_owned() })
}
