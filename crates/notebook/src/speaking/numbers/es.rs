//! Spanish: "treinta y uno", "mil millones".

use super::tables::{Gender, word_at};

const ONES: [&str; 30] = [
    "cero",
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
    "veintiuno",
    "veintidós",
    "veintitrés",
    "veinticuatro",
    "veinticinco",
    "veintiséis",
    "veintisiete",
    "veintiocho",
    "veintinueve",
];
const TENS: [&str; 10] =
    ["", "diez", "veinte", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"];
const HUNDREDS: [&str; 10] = [
    "",
    "ciento",
    "doscientos",
    "trescientos",
    "cuatrocientos",
    "quinientos",
    "seiscientos",
    "setecientos",
    "ochocientos",
    "novecientos",
];
const RANKS: [&str; 10] =
    ["", "primero", "segundo", "tercero", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno"];
const RANK_TENS: [&str; 10] = [
    "",
    "décimo",
    "vigésimo",
    "trigésimo",
    "cuadragésimo",
    "quincuagésimo",
    "sexagésimo",
    "septuagésimo",
    "octogésimo",
    "nonagésimo",
];
const RANK_HUNDREDS: [&str; 10] = [
    "",
    "centésimo",
    "ducentésimo",
    "tricentésimo",
    "cuadringentésimo",
    "quingentésimo",
    "sexcentésimo",
    "septingentésimo",
    "octingentésimo",
    "noningentésimo",
];

/// The words of a whole number.
pub fn cardinal(number: u64) -> Vec<String> {
    if number == 0 {
        return vec![word_at(&ONES, 0).to_owned()];
    }
    let mut words = Vec::new();
    let (billions, rest) = (number / 1_000_000_000_000, number % 1_000_000_000_000);
    if billions > 0 {
        words.extend(counted(billions, "billón", "billones"));
    }
    // "mil millones" counts millions beyond the thousand.
    let (millions, rest) = (rest / 1_000_000, rest % 1_000_000);
    if millions > 0 {
        words.extend(counted(millions, "millón", "millones"));
    }
    words.extend(below_million(rest));
    words
}

fn counted(times: u64, one: &str, many: &str) -> Vec<String> {
    if times == 1 {
        return vec!["un".to_owned(), one.to_owned()];
    }
    let mut words = shortened_before_noun(below_million(times));
    words.push(many.to_owned());
    words
}

/// "uno" before a noun: "veintiún mil", "un millón".
pub fn shortened_before_noun(mut words: Vec<String>) -> Vec<String> {
    if let Some(last) = words.last_mut() {
        match last.as_str() {
            "uno" => "un".clone_into(last),
            "veintiuno" => "veintiún".clone_into(last),
            _ => {}
        }
    }
    words
}

fn below_million(number: u64) -> Vec<String> {
    let (thousands, rest) = (number / 1_000, number % 1_000);
    let mut words = Vec::new();
    if thousands > 1 {
        words.extend(shortened_before_noun(below_thousand(thousands)));
    }
    if thousands > 0 {
        words.push("mil".to_owned());
    }
    words.extend(below_thousand(rest));
    words
}

fn below_thousand(number: u64) -> Vec<String> {
    let (hundreds, rest) = (number / 100, number % 100);
    let mut words = Vec::new();
    match (hundreds, rest) {
        (0, _) => {}
        (1, 0) => words.push("cien".to_owned()),
        _ => words.push(word_at(&HUNDREDS, hundreds).to_owned()),
    }
    let (tens, ones) = (rest / 10, rest % 10);
    match (tens, ones) {
        (0, 0) => {}
        (0..=2, _) => words.push(word_at(&ONES, rest).to_owned()),
        (_, 0) => words.push(word_at(&TENS, tens).to_owned()),
        _ => words.extend([word_at(&TENS, tens).to_owned(), "y".to_owned(), word_at(&ONES, ones).to_owned()]),
    }
    words
}

/// The words of a rank; above 999 the number itself is said.
pub fn ordinal(number: u64, gender: Gender) -> Vec<String> {
    if number == 0 || number > 999 {
        return cardinal(number);
    }
    let (hundreds, tens, ones) = (number / 100, number / 10 % 10, number % 10);
    let below = match (tens, ones) {
        (1, 1) => vec!["undécimo".to_owned()],
        (1, 2) => vec!["duodécimo".to_owned()],
        (1, 1..) => vec![format!("decimo{}", word_at(&RANKS, ones))],
        _ => vec![word_at(&RANK_TENS, tens).to_owned(), word_at(&RANKS, ones).to_owned()],
    };
    std::iter::once(word_at(&RANK_HUNDREDS, hundreds).to_owned())
        .chain(below)
        .filter(|word| !word.is_empty())
        .map(|word| match (gender, word.strip_suffix('o')) {
            (Gender::Feminine, Some(stem)) => format!("{stem}a"),
            (Gender::Short, Some(stem)) if word == "primero" || word == "tercero" => stem.to_owned(),
            _ => word,
        })
        .collect()
}
