//! What stands before the first session: issuer, title, dates, revision, introduction, goals.

mod words;

use super::dates::{self, DateMention};
use super::document::Paragraph;
use super::headings::{Head, tells_version};
use super::labels::{self, Section};
use super::line::{Line, folded};
use super::trace::Trace;
use crate::{LineKind, LineRule};
use rostrum_programme::{Mode, RevisionKind, RevisionStage, Zone};
use rostrum_text::script::{is_unspaced_letter_or_punctuation, joins_without_space};
use rostrum_text::width::display_width;
use words::{KindOfPaper, StageOfPaper, front_words};

/// A line of a title page is at most so wide; a Han character counts twice.
const SHORT_WIDTH: usize = 200;
/// A line of so many words is a name, though "programme" is among them.
const WORDS_OF_NAME: usize = 6;
/// A revision's label is at most so wide.
const LABEL_WIDTH: usize = 70;

/// The front of a document.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Front {
    pub title: Option<String>,
    pub issuer: Option<String>,
    /// The forum's dates, with the paragraph that they stand in.
    pub dates: Option<DateMention>,
    /// The year, where it stands in the title lines.
    pub year: Option<i32>,
    /// The sentence that dates or year come from, where only one gives them.
    pub dated_by: Option<String>,
    pub label: Option<String>,
    pub symbol: Option<String>,
    pub kind: Option<RevisionKind>,
    pub stage: Option<RevisionStage>,
    pub mode: Option<Mode>,
    /// Whether the sessions are announced as tentative.
    pub tentative: bool,
    pub introduction: Vec<String>,
    pub goals: Vec<String>,
    /// The lines of the title page, where a place may be named.
    pub lines: Vec<String>,
    /// A zone by its own name, on a line of its own: `Geneva (Europe/Zurich)`, `Europe/Zurich`.
    pub zone: Option<Zone>,
    /// What stands before it.
    pub zone_label: Option<String>,
}

/// How much of a sentence is quoted, in characters.
const QUOTED_CHARS: usize = 90;

/// Whether a word stands in a text in plain form; a Latin one must stand alone or end in a dot.
fn has_word(plain: &str, word: &str) -> bool {
    if !word.is_ascii() {
        return plain.contains(word);
    }
    plain.match_indices(word).any(|(at, _)| {
        let before = plain.get(..at).and_then(|text| text.chars().next_back());
        let after = plain.get(at + word.len()..).and_then(|text| text.chars().next());
        let alone = |c: Option<char>| c.is_none_or(|c| !c.is_ascii_alphabetic());
        alone(before) && (word.ends_with('.') || alone(after))
    })
}

fn has_any(plain: &str, words: &[String]) -> bool {
    words.iter().any(|word| has_word(plain, word))
}

/// What the first of these words in a text means; of several meanings the one that is told first counts.
fn first_of<T: Copy + Ord>(plain: &str, words: &[(String, T)]) -> Option<T> {
    words.iter().filter(|(word, _)| has_word(plain, word)).map(|(_, meaning)| *meaning).min()
}

/// Whether a line only says what follows: "Agenda", "Programme:", 会议议程.
pub(super) fn names_document(text: &str) -> bool {
    let plain = folded(text.trim().trim_end_matches([':', '：']));
    let is_short = plain.split_whitespace().count() <= 2 && display_width(&plain) <= 16;
    is_short && front_words().papers.iter().any(|word| plain.starts_with(word) || plain.ends_with(word))
}

/// Whether a line ends as a sentence does: with a full stop that is not that of an abbreviation, "2024 г.".
fn ends_sentence(text: &str) -> bool {
    let last = text.trim_end().rsplit(char::is_whitespace).next().unwrap_or_default();
    let is_short = last.chars().filter(|c| c.is_alphabetic()).count() <= 2 && last.ends_with('.');
    let after_digit = text.trim_end_matches(last).trim_end().ends_with(|c: char| c.is_ascii_digit());
    text.ends_with(['。', '；', ';']) || text.ends_with('.') && !(is_short && after_digit)
}

/// Reads the front of a document.
pub(super) fn read_front(paragraphs: &[Paragraph], trace: &mut Trace) -> Front {
    let mut front = Front::default();
    let mut section: Option<Section> = None;
    let mut titles: Vec<Candidate> = Vec::new();
    let mut short: Vec<Group> = Vec::new();
    for group in groups(paragraphs) {
        let text = group.text.as_str();
        let plain = folded(text);
        if let Some((found, rest)) = labels::section(text).filter(|(found, _)| {
            matches!(found, Section::Introduction | Section::Goals | Section::Background | Section::Plan)
        }) {
            front.tentative |= found == Section::Plan && has_any(&plain, &front_words().tentative);
            let is_goals = found == Section::Goals;
            section = Some(found);
            group.note(trace, LineKind::Introduction, LineRule::Label);
            if !rest.is_empty() {
                if is_goals { front.goals.push(rest) } else { front.introduction.push(rest) }
            }
            continue;
        }
        if let Some((zone, label)) = zone_line(text) {
            (front.zone, front.zone_label) = (Some(zone), label);
            group.note(trace, LineKind::Zone, LineRule::ZoneLine);
            continue;
        }
        // "Venue: …", 时间：…: where and when, and no title.
        if let Some((Section::Venue | Section::Date | Section::Time, rest)) = labels::section(text)
            && !rest.is_empty()
        {
            read_dates(&rest, &mut front);
            front.lines.push(rest);
            group.note(trace, LineKind::Dates, LineRule::WhereAndWhen);
            continue;
        }
        // 一、会议时间, with what it says on the line below.
        if matches!(labels::section(text), Some((Section::Venue | Section::Date | Section::Time, rest)) if rest.is_empty())
        {
            group.note(trace, LineKind::Dates, LineRule::WhereAndWhen);
            continue;
        }
        let is_short = display_width(text) <= SHORT_WIDTH && !ends_sentence(text);
        if !is_short || section.is_some() && !group.is_heading {
            read_mode(&plain, &mut front);
            front.tentative |= is_short && has_any(&plain, &front_words().tentative);
            let is_left = matches!(section, Some(Section::Plan) if is_short);
            let kind = if is_left { LineKind::Unused } else { LineKind::Introduction };
            group.note(trace, kind, LineRule::FrontText);
            match section {
                Some(Section::Goals) => front.goals.push(text.to_owned()),
                Some(Section::Plan) if is_short => {}
                _ => front.introduction.push(text.to_owned()),
            }
            continue;
        }
        if front.introduction.is_empty() {
            read_mode(&plain, &mut front);
        }
        front.lines.push(text.to_owned());
        let kind = read_short(text, &plain, group.is_heading, &mut front, &mut titles);
        group.note(trace, kind, LineRule::TitlePage);
        short.push(group);
    }
    dates_in_sentences(&mut front);
    if front.mode.is_none() {
        let lines = folded(&front.lines.join(" "));
        read_mode(&lines, &mut front);
    }
    let title = titles
        .iter()
        .find(|title| has_any(&folded(&title.text), &front_words().forums))
        .or_else(|| titles.iter().find(|title| title.is_heading && !title.beside_date))
        .or_else(|| titles.iter().find(|title| !title.beside_date))
        // What stands beside the date is more likely a place than a name.
        .or_else(|| titles.first().filter(|_| front.label.is_none()))
        .map(|title| title.text.clone());
    front.issuer = titles
        .iter()
        .map(|title| &title.text)
        .find(|text| Some(*text) != title.as_ref() && has_any(&folded(text), &front_words().issuers))
        .cloned();
    // An agenda without a name is called what it calls itself.
    front.title = title.or_else(|| front.label.clone());
    let holds =
        |group: &Group, name: &Option<String>| name.as_ref().is_some_and(|name| group.text.contains(name));
    for group in &short {
        if holds(group, &front.title) {
            group.note(trace, LineKind::ProgrammeTitle, LineRule::TitlePage);
        } else if holds(group, &front.issuer) {
            group.note(trace, LineKind::Issuer, LineRule::TitlePage);
        }
    }
    front
}

/// `Geneva (Europe/Zurich)` or `Europe/Zurich`, with what stands before the zone's name.
fn zone_line(text: &str) -> Option<(Zone, Option<String>)> {
    let in_brackets = text.strip_suffix([')', '）']).and_then(|text| text.rsplit_once(['(', '（']));
    let (label, name) = in_brackets.unwrap_or(("", text));
    let zone = Zone::named(name.trim()).filter(|_| name.contains('/') || name.trim() == "UTC")?;
    Some((zone, Some(label.trim()).filter(|label| !label.is_empty()).map(str::to_owned)))
}

/// A line that may be the title.
struct Candidate {
    text: String,
    is_heading: bool,
    /// It is what stands on a line with the dates.
    beside_date: bool,
}

/// Takes in a short line of the title page; what it is, where that is not to be chosen among several.
fn read_short(
    text: &str,
    plain: &str,
    is_heading: bool,
    front: &mut Front,
    titles: &mut Vec<Candidate>,
) -> LineKind {
    let mut rest = text.to_owned();
    if let Some(symbol) = symbol_in(text) {
        read_kind(&folded(&symbol), front);
        rest = rest.replace(&symbol, " ").trim().to_owned();
        front.symbol.get_or_insert(symbol);
        if rest.is_empty() {
            return LineKind::Revision;
        }
    }
    let left = read_dates(&rest, front);
    let beside_date = left.is_some();
    if let Some(left) = left {
        rest = left;
    }
    if rest.is_empty() {
        return LineKind::Dates;
    }
    let plain_rest = folded(&rest);
    // "Programme of the visit of the delegation" is a name.
    let is_name = plain_rest.split_whitespace().count() >= WORDS_OF_NAME && rest.is_ascii();
    let has_label =
        display_width(&rest) <= LABEL_WIDTH && has_any(&plain_rest, &front_words().papers) && !is_name;
    let has_kind = front_words().kinds.iter().any(|(word, _)| has_word(plain, word));
    let names_forum = has_any(&plain_rest, &front_words().forums)
        && !plain_rest.ends_with("议程")
        && !plain_rest.ends_with("日程");
    if (has_label || has_kind && display_width(&rest) <= LABEL_WIDTH)
        && (!names_forum
            || has_kind && titles.iter().any(|title| has_any(&folded(&title.text), &front_words().forums)))
    {
        read_kind(&plain_rest, front);
        front.label.get_or_insert(rest);
        return LineKind::Revision;
    }
    if has_kind {
        read_kind(&plain_rest, front);
    }
    read_stage(&plain_rest, front);
    // "Dear colleagues,", 各有关单位：
    if rest.ends_with([',', '，', ':', '：']) {
        return LineKind::Unused;
    }
    titles.push(Candidate { text: rest, is_heading, beside_date });
    if beside_date { LineKind::Dates } else { LineKind::Unused }
}

/// Takes in the dates of a line, or a year that stands there; gives what else a line with dates says.
fn read_dates(text: &str, front: &mut Front) -> Option<String> {
    let head = Head::read(text)?;
    if tells_version(&head.rest_with_label) {
        return None;
    }
    let Some(date) = head.dates.first() else {
        front.year = front.year.or_else(|| dates::lone_year(&Line::new(text)));
        return None;
    };
    if front.dates.as_ref().is_none_or(|known| known.until.is_none() && date.until.is_some()) {
        front.dates = Some(date.clone());
    }
    front.year = front.year.or(date.from.year).or(date.until.and_then(|until| until.year));
    Some(head.rest_with_label)
}

/// The days, or at least the year, that only a sentence of the introduction gives: "The workshop will take
/// place from 1 to 3 June 2021". Several different ones say nothing.
fn dates_in_sentences(front: &mut Front) {
    let year_of = |date: &DateMention| date.from.year.or(date.until.and_then(|until| until.year));
    if front.year.is_some() || front.dates.as_ref().is_some_and(|date| year_of(date).is_some()) {
        return;
    }
    let lines = front.introduction.iter().chain(&front.goals);
    let found: Vec<(DateMention, &String)> = lines
        .flat_map(|text| dates::find_dates(&Line::new(text)).into_iter().map(move |date| (date, text)))
        .filter(|(date, _)| year_of(date).is_some())
        .collect();
    if found.is_empty() && front.dates.is_none() {
        return date_of_holding(front);
    }
    let Some((first, sentence)) = found.first() else { return };
    let (mut dates, mut year) = (None, None);
    let dated_by: String = sentence.chars().take(QUOTED_CHARS).collect();
    if front.dates.is_none()
        && found.iter().all(|(date, _)| (date.from, date.until) == (first.from, first.until))
    {
        dates = Some(first.clone());
    }
    if found.iter().all(|(date, _)| year_of(date) == year_of(first)) {
        year = year_of(first);
    }
    if dates.is_some() || year.is_some() {
        front.dated_by = Some(dated_by);
    }
    (front.dates, front.year) = (dates.or(front.dates.take()), year);
}

/// The one date without a year that a sentence gives as that of the meeting: "It will be held on 29 September."
fn date_of_holding(front: &mut Front) {
    let lines = front.introduction.iter().chain(&front.goals);
    let found: Vec<(DateMention, &String)> = lines
        .filter(|text| has_any(&folded(text), &front_words().is_held))
        .flat_map(|text| dates::find_dates(&Line::new(text)).into_iter().map(move |date| (date, text)))
        .collect();
    let Some((first, sentence)) = found.first() else { return };
    if found.iter().all(|(date, _)| (date.from, date.until) == (first.from, first.until)) {
        front.dated_by = Some(sentence.chars().take(QUOTED_CHARS).collect());
        front.dates = Some(first.clone());
    }
}

fn read_kind(plain: &str, front: &mut Front) {
    if front.kind.is_none() {
        front.kind = first_of(plain, &front_words().kinds).map(KindOfPaper::kind);
    }
    read_stage(plain, front);
}

fn read_stage(plain: &str, front: &mut Front) {
    if front.stage.is_none() {
        front.stage = first_of(plain, &front_words().stages).map(StageOfPaper::stage);
    }
}

fn read_mode(plain: &str, front: &mut Front) {
    if front.mode.is_none() {
        if front_words().hybrid.iter().any(|word| plain.contains(word)) {
            front.mode = Some(Mode::Hybrid);
        } else if has_any(plain, &front_words().online) || plain.contains("virtuel") {
            front.mode = Some(Mode::Virtual);
        }
    }
}

/// A document symbol: capitals and slashes, such as `ABC/2022/3/Rev.1`.
fn symbol_in(text: &str) -> Option<String> {
    text.split_whitespace()
        .map(|word| word.trim_matches(['(', ')', ',', ';', '（', '）']))
        .find(|word| {
            let parts: Vec<&str> = word.split('/').collect();
            parts.len() >= 3
                && word.is_ascii()
                && parts.iter().all(|part| !part.is_empty())
                && parts.first().is_some_and(|first| first.chars().all(|c| c.is_ascii_uppercase()))
                && parts.iter().any(|part| part.chars().any(|c| c.is_ascii_digit()))
        })
        .map(str::to_owned)
}

/// Whether a line of a title page says what the document is, and does not go on with the line above:
/// "Programa revisado", "Programme Rev.1, 22–24 February".
pub(super) fn is_label_line(above: &str, line: &str) -> bool {
    let plain = folded(line.trim());
    let hangs = hangs(above);
    let begins = front_words().papers.iter().any(|word| {
        plain.strip_prefix(word).is_some_and(|rest| rest.chars().next().is_none_or(|c| !c.is_alphanumeric()))
    });
    let is_capital = line.trim().chars().next().is_some_and(char::is_uppercase);
    let is_short = plain.split_whitespace().count() <= 2 && !plain.ends_with('.');
    is_capital
        && begins
        && !hangs
        && display_width(line.trim()) <= LABEL_WIDTH
        && (is_short || front_words().kinds.iter().any(|(word, _)| has_word(&plain, word)))
}

/// Lines that belong together: a title broken over several lines.
struct Group {
    text: String,
    is_heading: bool,
    lines: Vec<Paragraph>,
}

impl Group {
    /// Notes what its lines were taken for; a day or a title that the reader of sessions found there stays one.
    fn note(&self, trace: &mut Trace, kind: LineKind, rule: LineRule) {
        for line in &self.lines {
            if !trace.is_day(line) && !trace.is_title(line) {
                trace.line(line, kind, rule, None);
            }
        }
    }
}

/// Words that no line of a title ends with.
const HANGING: &[&str] = &[
    "of", "for", "the", "and", "on", "in", "a", "an", "to", "with", "de", "des", "du", "la", "le", "les",
    "et", "pour", "sur", "en", "une", "un", "el", "los", "las", "del", "y", "para", "sobre", "una", "por",
    "con", "al",
];

/// Whether a line ends in a small word, with which nothing ends.
pub(super) fn hangs(line: &str) -> bool {
    HANGING.contains(&folded(line.split_whitespace().next_back().unwrap_or_default()).as_str())
}

/// Whether a line of a title page goes on in the next: Chinese titles are broken anywhere, others
/// only behind a small word or before a small letter; else the next line is a subtitle.
fn goes_on(above: &str, line: &str) -> bool {
    let is_solid = above.chars().next_back().is_some_and(is_unspaced_letter_or_punctuation);
    let is_lower = line.chars().next().is_some_and(char::is_lowercase);
    is_solid || is_lower || hangs(above)
}

fn groups(paragraphs: &[Paragraph]) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut can_join = false;
    for paragraph in paragraphs {
        let text = paragraph.text();
        if text.is_empty() {
            continue;
        }
        let is_heading = paragraph.heading.is_some() || paragraph.is_bold();
        let plain = folded(&text);
        let stands_alone = labels::section(&text).is_some()
            || paragraph.listed
            || symbol_in(&text).is_some()
            || has_any(&plain, &front_words().papers) && display_width(&text) <= LABEL_WIDTH
            || Head::read(&text).is_some_and(|head| !head.dates.is_empty())
            || display_width(&text) > LABEL_WIDTH;
        match groups.last_mut() {
            Some(last)
                if paragraph.follows
                    && can_join
                    && !stands_alone
                    && last.is_heading == is_heading
                    && goes_on(&last.text, &text) =>
            {
                let meeting = last.text.chars().next_back().zip(text.chars().next());
                if !meeting.is_some_and(|(last, first)| joins_without_space(last, first)) {
                    last.text.push(' ');
                }
                last.text.push_str(&text);
                last.lines.push(paragraph.clone());
            }
            _ => groups.push(Group { text, is_heading, lines: vec![paragraph.clone()] }),
        }
        can_join = !stands_alone;
    }
    groups
}
