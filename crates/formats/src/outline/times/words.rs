//! The words of times of day, in plain form (`folded`).

/// The half of the day that a clock of twelve hours is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Half {
    Morning,
    Afternoon,
    Noon,
}

pub(super) const HALVES_FIRST: &[(&str, Half)] = &[
    ("上午", Half::Morning),
    ("早上", Half::Morning),
    ("早晨", Half::Morning),
    ("清晨", Half::Morning),
    ("凌晨", Half::Morning),
    ("下午", Half::Afternoon),
    ("傍晚", Half::Afternoon),
    ("晚上", Half::Afternoon),
    ("晚间", Half::Afternoon),
    ("中午", Half::Noon),
];

pub(super) const HALVES_AFTER: &[(&str, Half)] = &[
    ("a.m.", Half::Morning),
    ("a.m", Half::Morning),
    ("a. m.", Half::Morning),
    ("am", Half::Morning),
    ("du matin", Half::Morning),
    ("de la manana", Half::Morning),
    ("in the morning", Half::Morning),
    ("p.m.", Half::Afternoon),
    ("p.m", Half::Afternoon),
    ("p. m.", Half::Afternoon),
    ("pm", Half::Afternoon),
    ("de l'apres-midi", Half::Afternoon),
    ("du soir", Half::Afternoon),
    ("de la tarde", Half::Afternoon),
    ("de la noche", Half::Afternoon),
    ("in the afternoon", Half::Afternoon),
    ("da manha", Half::Morning),
    ("da tarde", Half::Afternoon),
    ("da noite", Half::Afternoon),
    ("утра", Half::Morning),
    ("вечера", Half::Afternoon),
    ("صباحا", Half::Morning),
    ("ص", Half::Morning),
    ("مساء", Half::Afternoon),
    ("م", Half::Afternoon),
    ("noon", Half::Noon),
    ("m.", Half::Noon),
    ("m", Half::Noon),
];

pub(super) const NOON: &[&str] = &["noon", "midday", "midi", "mediodia", "正午"];
pub(super) const MIDNIGHT: &[&str] = &["midnight", "minuit", "medianoche", "午夜"];
pub(super) const HOURS: &[&str] =
    &["heures", "heure", "horas", "hora", "hours", "hrs", "hs", "hr", "h", "uhr", "ч.", "ч", "час", "часов"];
pub(super) const JOINS: &[&str] = &[
    "to",
    "until",
    "till",
    "a las",
    "a la",
    "hasta las",
    "hasta la",
    "hasta",
    "jusqu'a",
    "a",
    "au",
    "至",
    "到",
    "as",
    "ate as",
    "ate",
    "bis",
    "до",
    "الى",
    "حتى",
];
pub(super) const BETWEEN_JOINS: &[&str] = &["and", "et", "y las", "y la", "y", "e"];
pub(super) const BETWEEN: &[&str] = &["between", "entre las", "entre la", "entre"];
pub(super) const FROM: &[&str] = &[
    "from",
    "de las",
    "de la",
    "desde las",
    "desde la",
    "a partir de las",
    "a partir de",
    "a las",
    "a la",
    "at",
    "de",
    "des",
    "a",
    "从",
    "自",
    "das",
    "as",
    "a partir das",
    "von",
    "ab",
    "um",
    "с",
    "в",
    "من الساعة",
    "من",
    "الساعة",
];

/// What stands behind a range of numbers that is no time.
pub(super) const MEASURES: &[&str] =
    &["%", "per cent", "percent", "pour cent", "por ciento", "million", "billion", "milliard", "万", "亿"];

/// What joins two spans of one session.
pub(super) const ALSO: &[&str] = &[
    "and",
    ", and",
    "and also",
    "as well as",
    "et",
    "ainsi que",
    "y",
    "e",
    "&",
    "+",
    ",",
    ";",
    "和",
    "及",
    "以及",
    "与",
];

/// Words before a number that counts them, in a line with a time behind it.
pub(super) const COUNTED: &[&str] = &[
    "session", "panel", "day", "item", "part", "group", "workshop", "table", "level", "floor", "seance",
    "jour", "partie", "groupe", "point", "etage", "sesion", "dia", "punto", "parte", "grupo", "piso", "no",
    "nos", "tag", "punkt", "teil", "gruppe", "sessao", "ages", "aged",
];
