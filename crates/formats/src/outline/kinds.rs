//! The words at the head of a session that tell its kind and number: 专题会议 3, "Opening session",
//! "Séance thématique 1", "Sesión temática 2".

use super::line::{Cursor, Line, folded};
use rostrum_programme::SessionKind;
use rostrum_text::script::is_han;
use std::ops::Range;

/// What a line's first words say of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Label {
    pub kind: SessionKind,
    pub number: Option<u32>,
    /// The words as they stand.
    pub text: String,
    pub range: Range<usize>,
    /// Whether the label ends there: a mark, a date or the line's end follows, not more of a title.
    pub is_closed: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Word {
    Opening,
    Closing,
    Thematic,
    Plenary,
    Panel,
    Talk,
    Workshop,
    SideEvent,
    Break,
    Social,
}

impl Word {
    fn kind(self) -> SessionKind {
        match self {
            Self::Opening => SessionKind::Opening,
            Self::Closing => SessionKind::Closing,
            Self::Thematic => SessionKind::Thematic,
            Self::Plenary => SessionKind::Plenary,
            Self::Panel => SessionKind::Panel,
            Self::Talk => SessionKind::Talk,
            Self::Workshop => SessionKind::Workshop,
            Self::SideEvent => SessionKind::SideEvent,
            Self::Break => SessionKind::Break,
            Self::Social => SessionKind::Social,
        }
    }
}

/// Words at the head of a line, in plain form; the longest that fits counts.
const LABELS: &[(&str, Word)] = &[
    ("开幕会议", Word::Opening),
    ("开幕式", Word::Opening),
    ("开幕仪式", Word::Opening),
    ("开幕典礼", Word::Opening),
    ("开幕全体会议", Word::Opening),
    ("开幕", Word::Opening),
    ("opening session", Word::Opening),
    ("opening ceremony", Word::Opening),
    ("opening plenary", Word::Opening),
    ("opening sitting", Word::Opening),
    ("opening of the meeting", Word::Opening),
    ("opening of the session", Word::Opening),
    ("official opening", Word::Opening),
    ("opening remarks", Word::Opening),
    ("opening", Word::Opening),
    ("inaugural session", Word::Opening),
    ("seance d'ouverture", Word::Opening),
    ("seance inaugurale", Word::Opening),
    ("session d'ouverture", Word::Opening),
    ("ceremonie d'ouverture", Word::Opening),
    ("ceremonie officielle d'ouverture", Word::Opening),
    ("ouverture", Word::Opening),
    ("sesion de apertura", Word::Opening),
    ("sesion inaugural", Word::Opening),
    ("ceremonia de apertura", Word::Opening),
    ("ceremonia inaugural", Word::Opening),
    ("acto inaugural", Word::Opening),
    ("acto de apertura", Word::Opening),
    ("apertura", Word::Opening),
    ("inauguracion", Word::Opening),
    ("闭幕会议", Word::Closing),
    ("闭幕式", Word::Closing),
    ("闭幕仪式", Word::Closing),
    ("闭幕典礼", Word::Closing),
    ("闭幕全体会议", Word::Closing),
    ("闭幕", Word::Closing),
    ("closing session", Word::Closing),
    ("closing ceremony", Word::Closing),
    ("closing plenary", Word::Closing),
    ("closing sitting", Word::Closing),
    ("closing of the meeting", Word::Closing),
    ("closing remarks", Word::Closing),
    ("closing", Word::Closing),
    ("closure", Word::Closing),
    ("seance de cloture", Word::Closing),
    ("session de cloture", Word::Closing),
    ("ceremonie de cloture", Word::Closing),
    ("cloture", Word::Closing),
    ("sesion de clausura", Word::Closing),
    ("sesion de cierre", Word::Closing),
    ("ceremonia de clausura", Word::Closing),
    ("acto de clausura", Word::Closing),
    ("clausura", Word::Closing),
    ("cierre", Word::Closing),
    ("专题会议", Word::Thematic),
    ("专题研讨", Word::Thematic),
    ("专题", Word::Thematic),
    ("主题会议", Word::Thematic),
    ("技术会议", Word::Thematic),
    ("分会场", Word::Thematic),
    ("分论坛", Word::Thematic),
    ("会议", Word::Thematic),
    ("thematic session", Word::Thematic),
    ("thematic segment", Word::Thematic),
    ("technical session", Word::Thematic),
    ("parallel session", Word::Thematic),
    ("breakout session", Word::Thematic),
    ("working session", Word::Thematic),
    ("session", Word::Thematic),
    ("sitting", Word::Thematic),
    ("seance thematique", Word::Thematic),
    ("seance technique", Word::Thematic),
    ("seance parallele", Word::Thematic),
    ("seance de travail", Word::Thematic),
    ("seance", Word::Thematic),
    ("session thematique", Word::Thematic),
    ("session technique", Word::Thematic),
    ("sesion tematica", Word::Thematic),
    ("sesion tecnica", Word::Thematic),
    ("sesion paralela", Word::Thematic),
    ("sesion de trabajo", Word::Thematic),
    ("sesion", Word::Thematic),
    ("全体会议", Word::Plenary),
    ("全会", Word::Plenary),
    ("大会", Word::Plenary),
    ("plenary session", Word::Plenary),
    ("plenary sitting", Word::Plenary),
    ("plenary", Word::Plenary),
    ("keynote session", Word::Plenary),
    ("keynote", Word::Plenary),
    ("seance pleniere", Word::Plenary),
    ("session pleniere", Word::Plenary),
    ("pleniere", Word::Plenary),
    ("sesion plenaria", Word::Plenary),
    ("plenaria", Word::Plenary),
    ("主旨演讲", Word::Plenary),
    ("主旨发言", Word::Plenary),
    ("专题讨论", Word::Panel),
    ("小组讨论", Word::Panel),
    ("分组讨论", Word::Panel),
    ("综合座谈", Word::Panel),
    ("圆桌会议", Word::Panel),
    ("圆桌讨论", Word::Panel),
    ("圆桌论坛", Word::Panel),
    ("圆桌", Word::Panel),
    ("panel discussion", Word::Panel),
    ("panel session", Word::Panel),
    ("panel", Word::Panel),
    ("round table", Word::Panel),
    ("roundtable", Word::Panel),
    ("table ronde", Word::Panel),
    ("panel de discusion", Word::Panel),
    ("mesa redonda", Word::Panel),
    ("conversatorio", Word::Panel),
    ("lecture", Word::Talk),
    ("talk", Word::Talk),
    ("讲座", Word::Talk),
    ("ponencia", Word::Talk),
    ("expose", Word::Talk),
    ("演讲", Word::Talk),
    ("专题演讲", Word::Talk),
    ("研讨会", Word::Workshop),
    ("工作坊", Word::Workshop),
    ("workshop", Word::Workshop),
    ("atelier", Word::Workshop),
    ("taller", Word::Workshop),
    ("边会", Word::SideEvent),
    ("会外活动", Word::SideEvent),
    ("manifestation parallele", Word::SideEvent),
    ("side event", Word::SideEvent),
    ("side-event", Word::SideEvent),
    ("evenement parallele", Word::SideEvent),
    ("evento paralelo", Word::SideEvent),
    ("social event", Word::Social),
    ("acto social", Word::Social),
    ("社交活动", Word::Social),
];

/// Titles of breaks and of what is not a sitting, at the head or at the end of a short title.
const AT_EITHER_END: &[(&str, Word)] = &[
    ("茶歇", Word::Break),
    ("茶叙", Word::Break),
    ("会间休息", Word::Break),
    ("休息", Word::Break),
    ("午餐", Word::Break),
    ("午休", Word::Break),
    ("午宴", Word::Break),
    ("晚餐", Word::Break),
    ("晚宴", Word::Social),
    ("早餐", Word::Break),
    ("coffee break", Word::Break),
    ("tea break", Word::Break),
    ("coffee", Word::Break),
    ("tea", Word::Break),
    ("lunch break", Word::Break),
    ("lunch", Word::Break),
    ("break", Word::Break),
    ("dinner", Word::Break),
    ("pause-cafe", Word::Break),
    ("pause cafe", Word::Break),
    ("pause dejeuner", Word::Break),
    ("pause-dejeuner", Word::Break),
    ("pause", Word::Break),
    ("dejeuner", Word::Break),
    ("diner", Word::Break),
    ("pausa cafe", Word::Break),
    ("pausa para el cafe", Word::Break),
    ("pausa", Word::Break),
    ("receso", Word::Break),
    ("almuerzo", Word::Break),
    ("cena", Word::Break),
    ("refrigerio", Word::Break),
    ("注册", Word::Social),
    ("签到", Word::Social),
    ("报到", Word::Social),
    ("招待会", Word::Social),
    ("合影", Word::Social),
    ("registration", Word::Social),
    ("registration of participants", Word::Social),
    ("reception", Word::Social),
    ("group photo", Word::Social),
    ("cocktail", Word::Social),
    ("inscription des participants", Word::Social),
    ("accueil des participants", Word::Social),
    ("accueil", Word::Social),
    ("photo de famille", Word::Social),
    ("photo de groupe", Word::Social),
    ("inscripcion", Word::Social),
    ("registro", Word::Social),
    ("acreditacion", Word::Social),
    ("recepcion", Word::Social),
    ("foto de grupo", Word::Social),
    ("开幕式", Word::Opening),
    ("闭幕式", Word::Closing),
    ("opening ceremony", Word::Opening),
    ("closing ceremony", Word::Closing),
];

/// A title of at most so many words or Han characters is looked at from its end.
const SHORT_WORDS: usize = 7;

const ORDINALS: &[(&str, u32)] = &[
    ("first", 1),
    ("second", 2),
    ("third", 3),
    ("fourth", 4),
    ("fifth", 5),
    ("sixth", 6),
    ("seventh", 7),
    ("eighth", 8),
    ("premiere", 1),
    ("deuxieme", 2),
    ("troisieme", 3),
    ("quatrieme", 4),
    ("cinquieme", 5),
    ("sixieme", 6),
    ("primera", 1),
    ("segunda", 2),
    ("tercera", 3),
    ("cuarta", 4),
    ("quinta", 5),
    ("sexta", 6),
];
const NUMBER_WORDS: &[(&str, u32)] =
    &[("one", 1), ("two", 2), ("three", 3), ("four", 4), ("five", 5), ("six", 6), ("seven", 7), ("eight", 8)];
const ROMAN: &[(&str, u32)] = &[
    ("i", 1),
    ("ii", 2),
    ("iii", 3),
    ("iv", 4),
    ("v", 5),
    ("vi", 6),
    ("vii", 7),
    ("viii", 8),
    ("ix", 9),
    ("x", 10),
    ("xi", 11),
    ("xii", 12),
];
const NUMBER_MARKS: &[&str] = &["no.", "no", "n°", "nº", "№", "n.", "#", "第"];
/// Counting words behind a Chinese ordinal: 第三场会议.
const HAN_COUNTERS: &str = "场次届个";

/// The label at the head of a line, from a position on.
pub(super) fn label_at(line: &Line, at: usize) -> Option<Label> {
    let start = line.cursor(at).skip_spaces();
    let (head, ordinal) = ordinal_at(start);
    let Some((after, word)) = head.skip_spaces().eat_named(LABELS) else {
        return nameless_at(line, start, head, ordinal?);
    };
    let number_found = number_after(after);
    let (end, number) = match number_found {
        Some((after, number)) => (after, Some(number)),
        None => (after, ordinal),
    };
    // A mere 会议 or 专题 is half of any title; with a number it is a label.
    // 专题一　…: behind a number in Chinese a space is mark enough.
    let is_chinese = line.folded(start.at).is_some_and(is_han);
    let is_closed = closes(end) || is_chinese && number_found.is_some() && end.peek() == Some(' ');
    // 开幕式、学术报告, "Opening, introduction, agenda": an enumeration, which a label does not head.
    let next = line.cursor(end.at).one_of(",").map(|comma| line.original(comma.skip_spaces().at));
    let is_list = number.is_none() && next.flatten().is_some_and(char::is_lowercase);
    // "Workshop-Phase I" is one word.
    let hyphened = line.cursor(end.at).one_of("-").and_then(|next| next.peek());
    let is_compound = number.is_none() && hyphened.is_some_and(char::is_alphabetic);
    let is_closed = is_closed && !is_list && !is_compound && line.original(end.at) != Some('、');
    let words = line.text(head.skip_spaces().at..after.at);
    let is_vague = ["会议", "专题", "大会", "会"].contains(&words.trim());
    if is_vague && number.is_none() || number.is_none() && !is_closed && word == Word::Thematic {
        return None;
    }
    Some(Label {
        kind: word.kind(),
        number,
        text: line.text(start.at..end.at),
        range: start.at..end.at,
        is_closed,
    })
}

/// 第一场：…, with nothing behind it that says of what.
fn nameless_at(line: &Line, start: Cursor<'_>, end: Cursor<'_>, number: u32) -> Option<Label> {
    let is_sitting = start.peek() == Some('第') && line.folded(end.at.checked_sub(1)?) == Some('场');
    let is_closed = closes(end) || end.peek() == Some(' ');
    (is_sitting && is_closed).then(|| Label {
        kind: SessionKind::Thematic,
        number: Some(number),
        text: line.text(start.at..end.at),
        range: start.at..end.at,
        is_closed,
    })
}

fn ordinal_at(cursor: Cursor<'_>) -> (Cursor<'_>, Option<u32>) {
    if let Some((after, number)) = cursor.eat("第").and_then(|after| after.any_number(2)) {
        return (after.one_of(HAN_COUNTERS).unwrap_or(after), Some(number));
    }
    if let Some((after, number)) = cursor.eat_named(ORDINALS) {
        return (after, Some(number));
    }
    let suffixed = cursor.number(2).and_then(|(after, number, _)| {
        Some((after.eat_any(&["st", "nd", "rd", "th", "re", "e", "eme", "a", "ª"])?, number))
    });
    suffixed.map_or((cursor, None), |(after, number)| (after, Some(number)))
}

fn number_after(cursor: Cursor<'_>) -> Option<(Cursor<'_>, u32)> {
    let start = cursor.skip_spaces();
    let start = start.one_of("(-").filter(|next| next.number(2).is_some()).unwrap_or(start);
    let start = start.eat_any(NUMBER_MARKS).unwrap_or(start).skip_spaces();
    let digits = start.number(3).and_then(|(after, number, _)| {
        // `Session 13:00` and `Session 22 February` have no number; the date was taken before.
        let is_time = after.one_of(":h").is_some_and(|next| next.peek().is_some_and(|c| c.is_ascii_digit()));
        let is_decimal =
            after.one_of(".").is_some_and(|next| next.peek().is_some_and(|c| c.is_ascii_digit()));
        // `Séance 14-15 ans` and `Session 1-2-3` count something else.
        let is_range = after.one_of("-").is_some_and(|next| next.peek().is_some_and(|c| c.is_ascii_digit()));
        (!is_time && !is_decimal && !is_range).then_some((after, number))
    });
    let (after, number) = digits
        .or_else(|| start.han_number().filter(|(after, _)| closes(*after) || after.peek() == Some(' ')))
        .or_else(|| start.eat_named(ROMAN))
        // "Session one-on-one" is no first session.
        .or_else(|| start.eat_named(NUMBER_WORDS).filter(|(after, _)| after.peek() != Some('-')))?;
    Some((after.one_of(")").unwrap_or(after), number))
}

fn closes(cursor: Cursor<'_>) -> bool {
    match cursor.skip_spaces().peek() {
        None => true,
        // `Lecture/tutorial: …` is one word of the title.
        Some('/') => !cursor.one_of("/").is_some_and(|next| next.peek().is_some_and(char::is_alphabetic)),
        Some(c) => c == super::line::TAKEN || ":,-.|/;([~·".contains(c),
    }
}

/// The kind that a title tells by itself, such as a break's.
pub(super) fn kind_of_title(title: &str) -> Option<SessionKind> {
    let plain = folded(title.trim());
    let plain = plain.trim_matches(|c: char| !c.is_alphanumeric());
    let words = plain.split_whitespace().count();
    let han = plain.chars().filter(|c| !c.is_ascii()).count();
    let is_short = words <= SHORT_WORDS && han <= 2 * SHORT_WORDS;
    let fits = |word: &str| {
        let at_head = plain.strip_prefix(word).is_some_and(|rest| starts_clean(rest, word));
        let at_end = plain.strip_suffix(word).is_some_and(|rest| ends_clean(rest, word));
        (at_head || at_end).then_some(())
    };
    let found = AT_EITHER_END
        .iter()
        .filter(|_| is_short)
        .filter(|(word, _)| fits(word).is_some())
        .max_by_key(|(word, _)| word.len())
        .map(|(_, word)| *word);
    // 午  餐, spaced out to fill a cell.
    let spaced = || {
        let joined: String = plain.chars().filter(|c| *c != ' ').collect();
        let is_chinese = joined.chars().all(is_han);
        AT_EITHER_END.iter().find(|(word, _)| is_chinese && joined == *word).map(|(_, word)| *word)
    };
    found.or_else(spaced).map(Word::kind)
}

fn starts_clean(rest: &str, word: &str) -> bool {
    !word.is_ascii() || rest.chars().next().is_none_or(|c| !c.is_alphanumeric())
}

fn ends_clean(rest: &str, word: &str) -> bool {
    !word.is_ascii() || rest.chars().next_back().is_none_or(|c| !c.is_alphanumeric())
}
