//! The library's work off the frame: reading and comparing files, keeping revisions, opening another
//! programme.

use crate::updates::document_checks::document_checks;
use crate::{
    AcceptedRevision, BackgroundWorkStage, EarlierRevision, FileUnderReview, KeepRevisionError,
    ProgrammeWithSessionLookup, ReaderCorrectionsOfFile, RelationToOpenProgramme, ReviewDay, ReviewRequest,
    ReviewRow, ReviewRowKind, ReviewSource, RevisionChanges, RevisionComparisonRequest, RevisionLocation,
    file_name,
};
use chrono::{DateTime, NaiveDate, Utc};
use rostrum_formats::builtin_programme::{BUILTIN_PROGRAMME_ID, builtin_programme};
use rostrum_formats::panic_guard::run_catching_panics;
use rostrum_formats::rostrum_json::MAX_PROGRAMME_FILE_BYTES;
use rostrum_formats::{
    ExplainedLine, Parsed, ReadError, ReadErrorKind, ReadHints, detect_format, explain_programme,
};
use rostrum_programme::changes::{
    Changes, Matching, ReaderPairDecisions, UpdateReview, compare_programmes, match_sessions,
};
use rostrum_programme::{LocalizedText, Programme, ProgrammeId, RevisionKind, Session, SessionId, Zone};
use rostrum_store::{
    Folders, NewRevision, SourceFile, StoredRevision, list_revisions, read_file_in_steps, read_revision,
    store_revision, utc_of,
};
use rostrum_text::fold::fold_and_truncate_for_matching;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::path::Path;
use std::sync::Arc;

/// Reads and compares; tells on its way how far it is. `None` when nobody wants it any more.
pub(crate) fn make_review(
    request: ReviewRequest,
    tell: &dyn Fn(BackgroundWorkStage),
) -> Option<Result<FileUnderReview, ReadError>> {
    let ReviewRequest { ticket: _, from, base, hints, mine, known, choices } = request;
    let cancel = hints.cancel.clone();
    let wanted = || !cancel.is_cancelled();
    let (source, read) = match from {
        ReviewSource::Path(path) => match load(&path, tell, &wanted)? {
            Ok(source) => (Arc::new(source), None),
            Err(error) => return Some(Err(error)),
        },
        ReviewSource::Bytes { name, bytes } => (Arc::new(SourceFile::new(name, bytes, None)), None),
        ReviewSource::File(source) => (source, None),
        ReviewSource::Again(before) => {
            let read_again = choices.mending.reads_otherwise(&before.read_with);
            let FileUnderReview { source, parsed, lines, refusal, .. } = *before;
            (source, (!read_again).then_some(ReadFile { parsed, lines, refusal }))
        }
    };
    let read = match read {
        Some(read) => Ok(read),
        None => {
            tell(BackgroundWorkStage::Reading);
            let ReaderCorrectionsOfFile { zone, year, language, lines, .. } = &choices.mending;
            let hints = ReadHints {
                zone: *zone,
                year: *year,
                language: language.clone(),
                corrections: lines.clone(),
                ..hints
            };
            ReadFile::read(&source, &hints)
        }
    };
    let ReadFile { parsed, lines, refusal } = match read {
        Ok(read) => read,
        Err(error) => return Some(Err(error)),
    };
    if !wanted() {
        return None;
    }
    tell(BackgroundWorkStage::Comparing);
    let corrected = choices.mending.corrected(&parsed.value);
    let update = corrected.as_ref().unwrap_or(&parsed.value);
    let review = UpdateReview::new(&base.programme, update, &choices.hints, choices.kind, &mine);
    if !wanted() {
        return None;
    }
    let checks = Arc::new(document_checks(&lines, &parsed));
    let relation = relation_of(&base.programme, &parsed, &review.matching, &known);
    let merged = ProgrammeWithSessionLookup::new(review.merged.clone());
    let days = days_of(&base.programme, &merged, &review.changes, &mine);
    let reviewing = FileUnderReview {
        source,
        parsed,
        lines,
        checks,
        offered_habit: None,
        document: Default::default(),
        refusal,
        read_with: choices.mending.clone(),
        base,
        review: Arc::new(review),
        merged,
        relation,
        choices,
        days: Arc::new(days),
        mine,
        filter: Default::default(),
        accepting: false,
    };
    wanted().then_some(Ok(reviewing))
}

/// A file as it was read.
struct ReadFile {
    parsed: Arc<Parsed<Programme>>,
    lines: Arc<Vec<ExplainedLine>>,
    refusal: Option<ReadError>,
}

impl ReadFile {
    fn read(source: &SourceFile, hints: &ReadHints) -> Result<Self, ReadError> {
        let explanation = run_catching_panics(|| explain_programme(&source.bytes, hints))?;
        let lines = Arc::new(explanation.lines);
        match explanation.result {
            Ok(parsed) => Ok(Self { parsed: Arc::new(parsed), lines, refusal: None }),
            // The delegate can say what the reader did not find.
            Err(error) if can_be_mended(&error, &lines, hints) => {
                let title = LocalizedText::without_language(hints.name.as_deref().unwrap_or(&source.name));
                let zone = hints.zone.or(hints.fallback_zone).unwrap_or(Zone::UTC);
                let programme =
                    Programme::without_sessions(ProgrammeId::from(source.name.as_str()), title, zone);
                let format = detect_format(&source.bytes)?;
                let parsed = Parsed { value: programme, format, warnings: Vec::new() };
                Ok(Self { parsed: Arc::new(parsed), lines, refusal: Some(error) })
            }
            Err(error) => Err(error),
        }
    }
}

/// Whether a document has sessions to which only the day is missing, or lines that were corrected.
fn can_be_mended(error: &ReadError, lines: &[ExplainedLine], hints: &ReadHints) -> bool {
    let lacks_day = match error.kind {
        ReadErrorKind::NoDate(_) => true,
        ReadErrorKind::NoSessions(skipped) => skipped > 0,
        _ => false,
    };
    !lines.is_empty() && (lacks_day || !hints.corrections.is_empty())
}

/// Reads a file piece by piece.
fn load(
    path: &Path,
    tell: &dyn Fn(BackgroundWorkStage),
    wanted: &dyn Fn() -> bool,
) -> Option<Result<SourceFile, ReadError>> {
    let mut goes_on = |done, total| {
        tell(BackgroundWorkStage::Loading { done, total });
        wanted()
    };
    let read = read_file_in_steps(path, MAX_PROGRAMME_FILE_BYTES as u64, &mut goes_on);
    let file = match read {
        Ok(file) => file?,
        Err(trouble) => return Some(Err(trouble.into())),
    };
    let modified = file.metadata.modified().ok().and_then(utc_of);
    Some(Ok(SourceFile::new(file_name(path), file.bytes.into(), modified)))
}

/// From this part of a file's sessions on, those that are surely in the programme make it a revision.
const SAME_SURE: f64 = 0.25;

/// The same on other dates: next year's forum has an opening and a lunch too.
const SAME_SURE_OTHER_DATES: f64 = 0.75;

/// The same with pairs that are not sure, for a file whose dates lie within the programme's.
const SAME_UNSURE: f64 = 0.5;

/// What a file is to the open programme: by its id, by what it says of itself, else by how many of
/// its sessions the programme has. Only a proposal: the reader decides.
fn relation_of(
    base: &Programme,
    parsed: &Parsed<Programme>,
    matching: &Matching,
    known: &[ProgrammeId],
) -> RelationToOpenProgramme {
    let update = &parsed.value;
    if update.id == base.id {
        return RelationToOpenProgramme::RevisionOfOpen;
    }
    let overlaps = match (base.whole_span(), update.whole_span()) {
        (Some(one), Some(other)) => one.start < other.end && other.start < one.end,
        _ => false,
    };
    let amends = matches!(update.revision.kind, RevisionKind::Corrigendum | RevisionKind::Addendum);
    // A paper that only lists what is put off may lie wholly after the programme.
    if (overlaps || amends) && same_title(base, update) {
        return RelationToOpenProgramme::RevisionOfOpen;
    }
    let count = update.sessions.len() as f64;
    let sure = matching.pairs.iter().filter(|pair| pair.sure).count() as f64;
    let enough = if overlaps { SAME_SURE } else { SAME_SURE_OTHER_DATES };
    if count > 0.0 && sure >= enough * count {
        return RelationToOpenProgramme::RevisionOfOpen;
    }
    if known.contains(&update.id) {
        return RelationToOpenProgramme::RevisionOfKept(update.id.clone());
    }
    let pairs = matching.pairs.len() as f64;
    if overlaps && (amends || (count > 0.0 && pairs >= SAME_UNSURE * count)) {
        return RelationToOpenProgramme::RevisionOfOpen;
    }
    RelationToOpenProgramme::OtherConference
}

/// Whether the forums bear the same title in any language.
fn same_title(base: &Programme, update: &Programme) -> bool {
    let titles = |programme: &Programme| -> HashSet<String> {
        programme.title.iter().map(|(_, title)| fold_and_truncate_for_matching(title)).collect()
    };
    !titles(base).is_disjoint(&titles(update))
}

/// The rows of a review by day.
fn days_of(
    base: &Programme,
    merged: &ProgrammeWithSessionLookup,
    changes: &Changes,
    mine: &HashSet<SessionId>,
) -> Vec<ReviewDay> {
    let changed =
        changes.sessions.iter().enumerate().map(|(at, session)| (&session.new, ReviewRowKind::Changed(at)));
    let added = changes.added.iter().map(|id| (id, ReviewRowKind::Added));
    let unlisted = changes.unlisted.iter().map(|id| (id, ReviewRowKind::Unlisted));
    let mut rows: Vec<(DateTime<chrono_tz::Tz>, ReviewRow)> = changed
        .chain(added)
        .chain(unlisted)
        .filter_map(|(id, kind)| {
            let session = merged.session_even_if_unlisted(id)?;
            let clock = if kind == ReviewRowKind::Unlisted { base } else { &merged.programme };
            let row = ReviewRow { session: id.clone(), kind, mine: mine.contains(id) };
            Some((clock.span(session).start, row))
        })
        .collect();
    rows.sort_by_key(|(start, _)| *start);
    let mut days: BTreeMap<NaiveDate, Vec<ReviewRow>> = BTreeMap::new();
    for (start, row) in rows {
        days.entry(start.date_naive()).or_default().push(row);
    }
    days.into_iter().map(|(date, rows)| ReviewDay { date, rows }).collect()
}

/// Keeps what was accepted, and before it the first revision where that is nowhere else.
pub(crate) fn accept(
    folders: &Folders,
    over: u32,
    reviewing: &FileUnderReview,
    now: DateTime<Utc>,
) -> Result<AcceptedRevision, KeepRevisionError> {
    let base = &reviewing.base.programme;
    let first = keep_first(folders, over, base, now)?;
    let changes = &reviewing.review.changes;
    let corrections = reviewing.choices.mending.reading_corrections();
    let new = NewRevision {
        programme: &reviewing.review.merged,
        parent: Some(over),
        returns_to: None,
        source: Some((&reviewing.source, reviewing.format().as_str())),
        corrections: corrections.as_ref(),
        touched: touched(changes),
        now,
    };
    let (revision, programme) = store_revision(folders, &new).map_err(KeepRevisionError::Keep)?;
    let changes = Arc::new(RevisionChanges::new(changes.clone()));
    Ok(AcceptedRevision {
        revision,
        first,
        over,
        loaded: ProgrammeWithSessionLookup::new(programme),
        changes,
    })
}

/// The first revision of a programme that came from a file and was never kept.
pub(crate) fn keep_first(
    folders: &Folders,
    over: u32,
    base: &Programme,
    now: DateTime<Utc>,
) -> Result<Option<StoredRevision>, KeepRevisionError> {
    let listed = list_revisions(folders, &base.id);
    let is_there = listed.get(0).is_some() || listed.unreadable.iter().any(|revision| revision.number == 0);
    if over != 0 || base.id.as_str() == BUILTIN_PROGRAMME_ID || is_there || !listed.kept.is_empty() {
        return Ok(None);
    }
    let new = NewRevision {
        programme: base,
        parent: None,
        returns_to: None,
        source: None,
        corrections: None,
        touched: Default::default(),
        now,
    };
    store_revision(folders, &new).map(|(kept, _)| Some(kept)).map_err(KeepRevisionError::Keep)
}

/// Makes a programme of its own of a file; gives its id.
pub(crate) fn make_programme(
    folders: &Folders,
    taken: &HashSet<ProgrammeId>,
    reviewing: &FileUnderReview,
    now: DateTime<Utc>,
) -> Result<ProgrammeId, KeepRevisionError> {
    let parsed = &reviewing.parsed.value;
    let mut programme = reviewing.choices.mending.corrected(parsed).unwrap_or_else(|| parsed.clone());
    let mut number = 2_u64;
    while taken.contains(&programme.id) {
        programme.id = ProgrammeId(format!("{}~{number}", parsed.id));
        number += 1;
    }
    let corrections = reviewing.choices.mending.reading_corrections();
    let new = NewRevision {
        programme: &programme,
        parent: None,
        returns_to: None,
        source: Some((&reviewing.source, reviewing.format().as_str())),
        corrections: corrections.as_ref(),
        touched: Default::default(),
        now,
    };
    store_revision(folders, &new).map_err(KeepRevisionError::Keep)?;
    Ok(programme.id)
}

/// Keeps an earlier revision anew, as the newest: nothing that came in between is lost, and ids are
/// never used for another session.
pub(crate) fn return_to(
    folders: &Folders,
    over: u32,
    current: &ProgrammeWithSessionLookup,
    to: EarlierRevision,
    is_ancestor: bool,
    now: DateTime<Utc>,
) -> Result<AcceptedRevision, KeepRevisionError> {
    let first = keep_first(folders, over, &current.programme, now)?;
    let earlier = loaded_at(to.at).map_err(KeepRevisionError::Read)?;
    let programme = returned(&current.programme, &earlier.programme, is_ancestor);
    let changes =
        compare_programmes(&current.programme, &programme, &Matching::by_id(&current.programme, &programme));
    let new = NewRevision {
        programme: &programme,
        parent: Some(over),
        returns_to: Some(to.number),
        source: None,
        corrections: None,
        touched: touched(&changes),
        now,
    };
    let (revision, programme) = store_revision(folders, &new).map_err(KeepRevisionError::Keep)?;
    let changes = Arc::new(RevisionChanges::new(changes));
    Ok(AcceptedRevision {
        revision,
        first,
        over,
        loaded: ProgrammeWithSessionLookup::new(programme),
        changes,
    })
}

/// The earlier programme as the next revision: what only the current one lists is no longer listed.
pub(crate) fn returned(current: &Programme, earlier: &Programme, is_ancestor: bool) -> Programme {
    let mut programme = earlier.clone();
    if !is_ancestor {
        // A revision that was taken back may have given an id to another session.
        give_ids_of(current, &mut programme);
    }
    let standing: HashSet<SessionId> =
        programme.sessions.iter().chain(&programme.unlisted).map(|session| session.id.clone()).collect();
    let gone = current.sessions.iter().chain(&current.unlisted);
    programme.unlisted.extend(gone.filter(|session| !standing.contains(&session.id)).cloned());
    // Calendars take an event of a smaller SEQUENCE for an older one.
    programme.revision.sequence = current.revision.sequence.saturating_add(1);
    programme
}

/// Gives sessions the ids that they have in the current programme, and others ids that are free.
fn give_ids_of(current: &Programme, programme: &mut Programme) {
    let matching = match_sessions(current, programme, &ReaderPairDecisions::default());
    let of: HashMap<SessionId, SessionId> =
        matching.pairs.into_iter().map(|pair| (pair.new, pair.old)).collect();
    let mut taken: HashSet<SessionId> =
        current.sessions.iter().chain(&current.unlisted).map(|session| session.id.clone()).collect();
    let mut renamed: HashMap<SessionId, SessionId> = HashMap::new();
    let mut rename = |session: &mut Session| {
        let id = of.get(&session.id).cloned().unwrap_or_else(|| free_id(&session.id, &mut taken));
        renamed.insert(session.id.clone(), id.clone());
        session.id = id;
    };
    programme.sessions.iter_mut().for_each(&mut rename);
    // What it no longer listed is in the current one or was never anybody's.
    programme.unlisted.clear();
    for area in &mut programme.areas_of_action {
        area.session = area.session.take().and_then(|id| renamed.get(&id).cloned());
    }
}

fn free_id(id: &SessionId, taken: &mut HashSet<SessionId>) -> SessionId {
    let mut free = id.clone();
    let mut number = 2_u64;
    while !taken.insert(free.clone()) {
        free = SessionId(format!("{id}~{number}"));
        number += 1;
    }
    free
}

fn touched(changes: &Changes) -> [Vec<SessionId>; 3] {
    let changed = changes.sessions.iter().map(|session| session.new.clone()).collect();
    [changed, changes.added.clone(), changes.unlisted.clone()]
}

/// A revision's programme, from memory or from the disk.
pub(crate) fn loaded_at(at: RevisionLocation) -> Result<ProgrammeWithSessionLookup, ReadError> {
    match at {
        RevisionLocation::Here(loaded) => Ok(loaded),
        RevisionLocation::BuiltIn => {
            builtin_programme().map(|parsed| ProgrammeWithSessionLookup::new(parsed.value))
        }
        RevisionLocation::Kept(revision) => {
            read_revision(&revision).map(|parsed| ProgrammeWithSessionLookup::new(parsed.value))
        }
    }
}

/// What revisions changed; those that cannot be read are left out.
pub(crate) fn compare_revisions(
    comparisons: Vec<RevisionComparisonRequest>,
) -> Vec<(u32, Arc<RevisionChanges>)> {
    comparisons
        .into_iter()
        .filter_map(|RevisionComparisonRequest { number, before, after }| {
            let read = |at| {
                loaded_at(at).inspect_err(|error| tracing::warn!(%error, number, "a revision cannot be read"))
            };
            let (before, after) = (read(before).ok()?, read(after).ok()?);
            let matching = Matching::by_id(&before.programme, &after.programme);
            let changes = compare_programmes(&before.programme, &after.programme, &matching);
            Some((number, Arc::new(RevisionChanges::new(changes))))
        })
        .collect()
}
